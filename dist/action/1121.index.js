export const id = 1121;
export const ids = [1121];
export const modules = { 1121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { run: () => run });
	var external_node_fs_ = __webpack_require__(3024);
	var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
	var external_node_path_ = __webpack_require__(6760);
	var dist = __webpack_require__(8815);
	var shell = __webpack_require__(3702);
	var write = __webpack_require__(8442);
	var write_spare = __webpack_require__(7192);
	let templates = {
		"github-check.yml": "# Shows on every pull request whether the generated workflows still say what jmo-schedules.yaml says.\nname: JMo schedules\n\non:\n  pull_request:\n    paths:\n      - jmo-schedules.yaml\n      - .github/workflows/**\n\n# Nothing by default: the job below is given only what it needs.\npermissions: {}\n\nconcurrency:\n  group: jmo-schedule-check-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    name: Check for drift\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # check out the repository\n    steps:\n      - name: Check out the repository\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - name: Compare the workflows with jmo-schedules.yaml\n        uses: jmo/schedule-action@d3eb65c0b10af56e450cd4eaf7efb64a7477a05f # v1.0.0\n        with:\n          command: check\n",
		"gitlab-check.yml": "# Shows in every merge request what is wrong with jmo-schedules.yaml, and whether the generated files still say what it says.\n# To be included by .gitlab-ci.yml:\n#   include:\n#     - local: .gitlab/jmo-schedule-check.gitlab-ci.yml\n.jmo-schedule-check:\n  inherit:\n    default: false\n  stage: test\n  image:\n    name: registry.gitlab.com/jmo/schedule-action/cli:1.0.0\n    entrypoint: ['']\n  timeout: 10 minutes\n  before_script:\n    # The authority that the runner trusts the server by: Node is told of it too.\n    - export NODE_EXTRA_CA_CERTS=\"${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}\"\n\n# A job of its own that succeeds, since GitLab reads reports from successful jobs only.\njmo-schedule-check:report:\n  extends: .jmo-schedule-check\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n    # What a merge request is compared with.\n    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == \"push\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - |\n      status=0\n      jmo-schedule validate --output codequality > gl-code-quality-report.json || status=$?\n      if [ \"$status\" -gt 1 ]; then exit \"$status\"; fi\n  artifacts:\n    reports:\n      codequality: gl-code-quality-report.json\n    expire_in: 30 days\n\njmo-schedule-check:\n  extends: .jmo-schedule-check\n  needs: []\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - jmo-schedule check\n",
		"jmo-schedules.yaml": "# Security scans on a schedule. One document per schedule; `jmo-schedule validate` checks them,\n# `jmo-schedule render` writes the files that run them.\napiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: nightly # unique in this file, lower-case\n  labels:\n    team: security\nspec:\n  # minute hour day month weekday. `H` is a minute of this schedule's own, so that not everything starts at once.\n  schedule: \"H 2 * * *\"\n  timezone: UTC # an IANA name, such as Europe/Berlin\n  concurrencyPolicy: Forbid # skip a run while the one before is still going\n  backend:\n    type: github-actions\n  jobTemplate:\n    profile: balanced # fast, slim, balanced or deep\n    targets:\n      repo: .\n    options:\n      fail_on: HIGH # the run fails at this severity and above\n    # To hear about failures in Slack, store the webhook's URL as the secret SLACK_WEBHOOK_URL and uncomment:\n    # notifications:\n    #   channels:\n    #     - type: slack\n    #       url: \"${SLACK_WEBHOOK_URL}\"\n    #       events: [failure]\n"
	};
	var commands_io = __webpack_require__(6855);
	var plan_files = __webpack_require__(5207);
	let GITLAB_CHECK = ".gitlab/jmo-schedule-check.gitlab-ci.yml";
	let DEFAULT_FILE = "jmo-schedules.yaml";
	let run = async (args, io) => {
		let directory = (0, external_node_path_.resolve)(io.directory, args.text("directory") ?? ".");
		if (!external_node_fs_.existsSync(directory) || !external_node_fs_.lstatSync(directory).isDirectory()) throw new commands_io.H(`${directory}: no such directory`);
		let file = args.text("file") ?? DEFAULT_FILE;
		let gitlab = external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".gitlab-ci.yml")) && !external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".github"));
		let wanted = [[file, starter(gitlab)], gitlab ? [GITLAB_CHECK, gitlabCheck(file)] : [".github/workflows/jmo-schedule-check.yml", githubCheck(file)]];
		let changes = [];
		for (let [path, after] of wanted) {
			(0, write_spare.D)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), external_node_fs_namespaceObject);
			external_node_fs_.existsSync((0, external_node_path_.join)(directory, path)) ? io.out(`kept    ${path} (it was there before)\n`) : changes.push({
				action: "create",
				path,
				before: void 0,
				after,
				executable: !1,
				wasExecutable: void 0
			});
		}
		(0, plan_files.nN)((0, write.Y)(directory, changes));
		for (let { path } of changes) io.out(`created ${path}\n`);
		gitlab && io.out(includeAdvice());
		io.out(`Next: edit ${file}, then run 'jmo-schedule render' and commit what it writes.\n`);
		return commands_io.d.fine;
	};
	function starter(gitlab) {
		let template = templates["jmo-schedules.yaml"];
		if (!gitlab) return template;
		let doc = (0, dist.Tp)(template);
		doc.setIn([
			"spec",
			"backend",
			"type"
		], "gitlab-ci");
		return doc.toString({ lineWidth: 0 });
	}
	function githubCheck(file) {
		let template = templates["github-check.yml"];
		if (file === DEFAULT_FILE) return template;
		let doc = (0, dist.Tp)(template);
		doc.setIn([
			"on",
			"pull_request",
			"paths",
			0
		], file);
		doc.setIn([
			"jobs",
			"check",
			"steps",
			1,
			"with",
			"file"
		], file);
		return doc.toString({ lineWidth: 0 });
	}
	function gitlabCheck(file) {
		let template = templates["gitlab-check.yml"];
		if (file === DEFAULT_FILE) return template;
		let doc = (0, dist.Tp)(template);
		let [report, check] = ["jmo-schedule-check:report", "jmo-schedule-check"];
		for (let rule of [0, 1]) doc.setIn([
			report,
			"rules",
			rule,
			"changes",
			0
		], file);
		doc.setIn([
			check,
			"rules",
			0,
			"changes",
			0
		], file);
		let flag = `--file ${(0, shell.XW)(file)}`;
		let script = String(doc.getIn([
			report,
			"script",
			0
		]));
		doc.setIn([
			report,
			"script",
			0
		], script.replace("--output", () => `${flag} --output`));
		doc.setIn([
			check,
			"script",
			0
		], `jmo-schedule check ${flag}`);
		return doc.toString({ lineWidth: 0 });
	}
	let WORKFLOW = [
		"- if: '$CI_PIPELINE_SOURCE == \"schedule\" || $CI_PIPELINE_SOURCE == \"web\"'",
		"- if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'",
		"- if: '$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS'",
		"  when: never",
		"- if: '$CI_COMMIT_BRANCH || $CI_COMMIT_TAG'"
	];
	function includeAdvice() {
		return [
			"Add to .gitlab-ci.yml, the second line once render has written its file:",
			"  include:",
			`    - local: ${GITLAB_CHECK}`,
			"    - local: .gitlab/jmo-schedules.gitlab-ci.yml",
			"The check makes merge-request pipelines. So that a push gets one pipeline with all its jobs, and schedules get theirs,",
			"its workflow should say, in this order:",
			"  workflow:",
			"    rules:",
			...WORKFLOW.map((line) => `      ${line}`),
			"A scheduled pipeline runs your other jobs without rules too.",
			""
		].join("\n");
	}
}) };

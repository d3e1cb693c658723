export const id = 8335;
export const ids = [8335];
export const modules = {
	8335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(8815);
		var shell = __webpack_require__(3702);
		var write = __webpack_require__(8442);
		var write_spare = __webpack_require__(4811);
		var problem = __webpack_require__(7239);
		function checkedFiles(pipeline, usual) {
			let found = new Set();
			let visit = (value) => {
				if (typeof value == "string") for (let file of filesOfCalls(value, usual)) found.add(file);
				else if (Array.isArray(value)) value.forEach(visit);
				else if ((0, problem.u4)(value)) {
					let file = fileOfStep(value, usual);
					file !== void 0 && found.add(file);
					Object.values(value).forEach(visit);
				}
			};
			visit(contentOf(pipeline));
			return found;
		}
		function contentOf(pipeline) {
			let document = (0, dist.Tp)(pipeline, { logLevel: "silent" });
			if (document.errors.length > 0) return;
			try {
				return document.toJS();
			} catch {
				return;
			}
		}
		function fileOfStep(step, usual) {
			if (typeof step.uses != "string" || !/(?:^|\/)schedule-action@|^\.\/?$/.test(step.uses)) return;
			let inputs = (0, problem.u4)(step.with) ? step.with : {};
			if ((inputs.command ?? "check") !== "check") return;
			return plain(String(inputs.file ?? "") || usual);
		}
		function filesOfCalls(text, usual) {
			return [...text.matchAll(/\bjmo-schedule check\b([^\n;&|]*)/g)].map(([, rest = ""]) => {
				let [, word] = /(?:--file|-f)[ =]*((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+)/.exec(rest) ?? [];
				return plain(word === void 0 ? usual : unquoted(word));
			});
		}
		function unquoted(word) {
			return word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double ?? single ?? escaped);
		}
		function plain(file) {
			return file.replace(/^(?:\.\/)+/, "");
		}
		let templates = {
			"github-check.yml": "# Shows on every pull request whether the generated workflows still say what jmo-schedules.yaml says.\nname: JMo schedules\n\non:\n  pull_request:\n    # Take paths out where this is to be a required check: GitHub keeps one that did not run pending for ever.\n    paths:\n      - jmo-schedules.yaml\n      - .github/workflows/**\n      - .jmo/** # scripts of local-cron\n\n# Nothing by default: the job below is given only what it needs.\npermissions: {}\n\nconcurrency:\n  group: jmo-schedule-check-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    name: Check for drift\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # check out the repository\n    steps:\n      - name: Check out the repository\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - name: Compare the workflows with jmo-schedules.yaml\n        uses: jmo/schedule-action@401e3cb48b67da105f7e3afafd3d26f77628c21f # v1.0.0\n        with:\n          command: check\n",
			"gitlab-check.yml": "# Shows in every merge request what is wrong with jmo-schedules.yaml, and whether the generated files still say what it says.\n# To be included by .gitlab-ci.yml:\n#   include:\n#     - local: .gitlab/jmo-schedule-check.gitlab-ci.yml\n.jmo-schedule-check:\n  inherit:\n    default: false\n  stage: test\n  image:\n    name: registry.gitlab.com/jmo/schedule-action/cli:1.0.0\n    entrypoint: ['']\n  timeout: 10 minutes\n  before_script:\n    # The authority that the runner trusts the server by: Node is told of it too.\n    - export NODE_EXTRA_CA_CERTS=\"${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}\"\n\n# A job of its own that succeeds, since GitLab reads reports from successful jobs only.\njmo-schedule-check:report:\n  extends: .jmo-schedule-check\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n    # What a merge request is compared with.\n    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == \"push\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - |\n      status=0\n      jmo-schedule validate --output codequality > gl-code-quality-report.json || status=$?\n      if [ \"$status\" -gt 1 ]; then exit \"$status\"; fi\n  artifacts:\n    reports:\n      codequality: gl-code-quality-report.json\n    expire_in: 30 days\n\njmo-schedule-check:\n  extends: .jmo-schedule-check\n  needs: []\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - jmo-schedule check\n",
			"jmo-schedules.yaml": "# Security scans on a schedule. One document per schedule; `jmo-schedule validate` checks them,\n# `jmo-schedule render` writes the files that run them.\napiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: nightly # unique in this file, lower-case\n  labels:\n    team: security\nspec:\n  # minute hour day month weekday. `H` is a minute of this schedule's own, so that not everything starts at once.\n  schedule: \"H 2 * * *\"\n  timezone: UTC # an IANA name, such as Europe/Berlin\n  concurrencyPolicy: Forbid # skip a run while the one before is still going\n  backend:\n    type: github-actions\n  jobTemplate:\n    profile: balanced # fast, slim, balanced or deep\n    targets:\n      repo: .\n    options:\n      fail_on: HIGH # the run fails at this severity and above\n    # To hear about failures in Slack, store the webhook's URL as the secret SLACK_WEBHOOK_URL and uncomment:\n    # notifications:\n    #   channels:\n    #     - type: slack\n    #       url: \"${SLACK_WEBHOOK_URL}\"\n    #       events: [failure]\n"
		};
		var commands_io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
		var plan_files = __webpack_require__(5207);
		var warn_subfolder = __webpack_require__(3258);
		let GITLAB_CHECK = ".gitlab/jmo-schedule-check.gitlab-ci.yml";
		let run = async (args, io) => {
			let directory = (0, external_node_path_.resolve)(io.directory, args.text("directory") ?? ".");
			if (!external_node_fs_.existsSync(directory) || !external_node_fs_.lstatSync(directory).isDirectory()) throw new commands_io.H(`${directory}: no such directory`);
			let file = resourcePath(directory, args.text("file") ?? load_schedules.j9);
			let gitlab = external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".gitlab-ci.yml")) && !external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".github"));
			let check = gitlab ? GITLAB_CHECK : ".github/workflows/jmo-schedule-check.yml";
			let wanted = [[file, starter(gitlab)], [check, gitlab ? gitlabCheck(file) : githubCheck(file)]];
			let changes = [];
			for (let [path, after] of wanted) {
				(0, write_spare.D)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), external_node_fs_namespaceObject);
				if (external_node_fs_.existsSync((0, external_node_path_.join)(directory, path))) {
					let gap = path === check ? gapIn((0, external_node_path_.join)(directory, path), file) : "";
					io.out(`kept    ${path} (it was there before${gap})\n`);
				} else changes.push({
					action: "create",
					path,
					before: void 0,
					after,
					executable: !1,
					wasExecutable: void 0
				});
			}
			(0, warn_subfolder.Y)(directory, [check], io);
			(0, plan_files.nN)((0, write.Y)(directory, changes));
			for (let { path } of changes) io.out(`created ${path}\n`);
			gitlab && io.out(includeAdvice());
			io.out(`Next: edit ${file}, then run 'jmo-schedule render' and commit what it writes.\n`);
			return commands_io.d.fine;
		};
		function resourcePath(directory, given) {
			if (given.trim() === "") throw new commands_io.H("--file needs the name of a file");
			let path = (0, external_node_path_.resolve)(directory, given);
			if (external_node_fs_.statSync(path, { throwIfNoEntry: !1 })?.isDirectory() || /[\\/]$/.test(given)) throw new commands_io.H(`${given}: is a directory`);
			return (0, load_schedules.pS)(directory, path);
		}
		function gapIn(path, file) {
			if (!external_node_fs_.statSync(path).isFile()) return "";
			return checkedFiles(external_node_fs_.readFileSync(path, "utf8"), load_schedules.j9).has(file) ? "" : `, and does not check ${file}: add a step that does`;
		}
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
			if (file === load_schedules.j9) return template;
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
			if (file === load_schedules.j9) return template;
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
	}),
	3258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => warnOfSubfolder });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		function readRepositoryRoot(directory, fs = external_node_fs_namespaceObject) {
			let folder;
			try {
				folder = fs.realpathSync(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, external_node_path_.join)(folder, ".git"), fs)) return folder;
				let above = (0, external_node_path_.dirname)(folder);
				if (above === folder) return;
				folder = above;
			}
		}
		function isThere(path, fs) {
			try {
				return fs.lstatSync(path, { throwIfNoEntry: !1 }) !== void 0;
			} catch {
				return !1;
			}
		}
		function warnOfSubfolder(directory, paths, io) {
			if (!paths.some((path) => path.startsWith(".github/workflows/"))) return;
			let root = readRepositoryRoot(directory);
			if (root === void 0) return;
			let place = (0, external_node_path_.relative)(root, (0, external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
			if (place === "") return;
			let message = `GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a repository of its own`;
			io.err(`jmo-schedule: warning: ${message}\n`);
			io.step.annotate({
				severity: "warning",
				message
			});
		}
	})
};

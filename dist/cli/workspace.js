export const id = "workspace";
export const ids = ["workspace"];
export const modules = {
	3332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => renderAll });
		var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		function renderAll(schedules, context) {
			let sorted = [...schedules].sort((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
			return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)().flatMap((backend) => {
				let own = sorted.filter((schedule) => schedule.spec.backend.type === backend.type);
				return own.length === 0 ? [] : backend.render(own, context);
			}).sort((a, b) => a.path < b.path ? -1 : 1);
		}
	}),
	6288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KX: () => withInitFiles,
			Ve: () => initFile,
			nY: () => INIT_FILES
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _backends_github_actions_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6828);
		var _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9463);
		var _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6279);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9372);
		var _workspace_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6291);
		var _init_templates_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8067);
		let INIT_FILES = {
			githubCheck: ".github/workflows/jmo-schedule-check.yml",
			githubSync: ".github/workflows/jmo-schedule-sync.yml",
			gitlabCheck: ".gitlab/jmo-schedule-check.gitlab-ci.yml"
		};
		function initFile(name, source, schedules = []) {
			let [path, content] = [INIT_FILES[name], CONTENTS[name](source, schedules)];
			return {
				path,
				content,
				executable: !1,
				schedules: []
			};
		}
		function withInitFiles(found, source, schedules) {
			let wanted = [];
			let rest = new Map(found);
			for (let name of Object.keys(INIT_FILES)) {
				let there = found.get(INIT_FILES[name]);
				if (there === void 0) continue;
				let file = source === void 0 ? void 0 : initFile(name, source, schedules);
				there.kind === "file" && (0, _workspace_ownership_js__WEBPACK_IMPORTED_MODULE_4__.v)(there.content) === (0, _workspace_ownership_js__WEBPACK_IMPORTED_MODULE_4__.v)(file?.content ?? "") && file !== void 0 ? wanted.push(file) : rest.delete(INIT_FILES[name]);
			}
			return {
				wanted,
				found: rest
			};
		}
		let CONTENTS = {
			githubCheck: (source, schedules) => filled("github-check.yml", source, [
				...runsOn("check", schedules),
				...ownAction([
					"jobs",
					"check",
					"steps",
					1,
					"uses"
				], schedules),
				...inOtherFile(source, [[[
					"jobs",
					"check",
					"steps",
					1,
					"with",
					"file"
				], source]])
			]),
			githubSync: (source, schedules) => filled("github-sync.yml", source, [
				...runsOn("sync", schedules),
				...ownAction([
					"jobs",
					"sync",
					"steps",
					2,
					"uses"
				], schedules),
				...inOtherFile(source, [[[
					"on",
					"push",
					"paths",
					0
				], source], [[
					"jobs",
					"sync",
					"steps",
					2,
					"with",
					"file"
				], source]])
			]),
			gitlabCheck: (source, schedules) => {
				let image = chosen("gitlab-ci", "cli_image", schedules);
				let flag = `--file ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.XW)(source)}`;
				let [base, report, check] = [
					".jmo-schedule-check",
					"jmo-schedule-check:report",
					"jmo-schedule-check"
				];
				return filled("gitlab-check.yml", source, [...image === void 0 ? [] : [[[
					base,
					"image",
					"name"
				], image]], ...inOtherFile(source, [
					[[
						report,
						"rules",
						0,
						"changes",
						0
					], source],
					[[
						report,
						"rules",
						1,
						"changes",
						0
					], source],
					[[
						check,
						"rules",
						0,
						"changes",
						0
					], source],
					[[
						report,
						"script",
						0
					], (script) => script.replace("--output", () => `${flag} --output`)],
					[[
						check,
						"script",
						0
					], `jmo-schedule check ${flag}`]
				])]);
			}
		};
		function runsOn(job, schedules) {
			let [config] = byName(schedules).flatMap((schedule) => {
				if (schedule.spec.backend.type !== "github-actions") return [];
				let config = (0, _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_2__.W)(schedule, _backends_github_actions_config_js__WEBPACK_IMPORTED_MODULE_1__.Rx);
				return config.server === "ghes" ? [config] : [];
			});
			return config === void 0 ? [] : [[[
				"jobs",
				job,
				"runs-on"
			], (0, _backends_github_actions_config_js__WEBPACK_IMPORTED_MODULE_1__._Q)(config)]];
		}
		function ownAction(path, schedules) {
			let action = chosen("github-actions", "action", schedules);
			return action === void 0 ? [] : [[path, action]];
		}
		let inOtherFile = (source, places) => source === _schedule_types_js__WEBPACK_IMPORTED_MODULE_7__.j9 ? [] : places;
		function filled(template, source, places) {
			let text = `${(0, _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_3__.Ot)({ source }).join("\n")}\n#\n${_init_templates_generated_js__WEBPACK_IMPORTED_MODULE_5__.k[template]}`;
			if (places.length === 0) return text;
			let doc = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text);
			for (let [path, value] of places) {
				let node = doc.getIn(path, !0);
				path.at(-1) === "uses" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && (node.comment = null);
				doc.setIn(path, typeof value == "function" ? value(String(doc.getIn(path))) : value);
			}
			return doc.toString({ lineWidth: 0 });
		}
		function chosen(type, key, schedules) {
			return byName(schedules).filter(({ spec }) => spec.backend.type === type).map(({ spec }) => spec.backend.config[key]).find((value) => typeof value == "string");
		}
		function byName(schedules) {
			return [...schedules].sort((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
		}
	}),
	8067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => templates });
		let templates = {
			"github-check.yml": "# Shows on every pull request whether the generated workflows still say what jmo-schedules.yaml says.\nname: JMo schedules\n\non:\n  # Every one, so that this can be a required check: GitHub keeps a required check pending if it did not run.\n  pull_request:\n  # Merge queues wait for their required checks too.\n  merge_group:\n\n# Nothing by default: the job below is given only what it needs.\npermissions: {}\n\nconcurrency:\n  group: jmo-schedule-check-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    name: Check for drift\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # check out the repository\n    steps:\n      - name: Check out the repository\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - name: Compare the workflows with jmo-schedules.yaml\n        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0\n        with:\n          command: check\n",
			"github-sync.yml": "# Keeps one pull request with the workflows that jmo-schedules.yaml asks for, and closes it when nothing is left to change.\n# GITHUB_TOKEN can never write workflow files. So this takes a GitHub App with the permissions Contents, Pull requests and\n# Workflows (read and write): its client ID in the variable JMO_SYNC_CLIENT_ID, its key in the secret JMO_SYNC_PRIVATE_KEY.\nname: JMo schedules sync\n\non:\n  push:\n    # Branches only: paths would not be looked at for a tag.\n    branches:\n      - '**'\n      - '!jmo-schedule/**'\n    paths:\n      - jmo-schedules.yaml\n      - .github/workflows/jmo-*.yml\n  # By hand: Actions > this workflow > Run workflow.\n  workflow_dispatch:\n\n# Nothing by default: the job below is given only what it needs.\npermissions: {}\n\n# One at a time for the default branch; other branches do nothing, and must not push one of its runs out of the queue.\nconcurrency:\n  group: jmo-schedule-sync-${{ github.ref }}\n  cancel-in-progress: false\n\njobs:\n  sync:\n    name: Keep the pull request up to date\n    # Changes on other branches count after the merge.\n    if: ${{ github.ref == format('refs/heads/{0}', github.event.repository.default_branch) }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # check out the repository\n    steps:\n      - name: Check out the repository\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - name: Get a token of the App\n        id: app\n        uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        with:\n          client-id: ${{ vars.JMO_SYNC_CLIENT_ID }}\n          private-key: ${{ secrets.JMO_SYNC_PRIVATE_KEY }}\n          permission-contents: write\n          permission-pull-requests: write\n          permission-workflows: write\n      - name: Open, update or close the pull request\n        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0\n        with:\n          command: sync\n          apply: true\n          token: ${{ steps.app.outputs.token }}\n",
			"gitlab-check.yml": "# Shows in every merge request what is wrong with jmo-schedules.yaml, and whether the generated files still say what it says.\n# To be included by .gitlab-ci.yml:\n#   include:\n#     - local: .gitlab/jmo-schedule-check.gitlab-ci.yml\n.jmo-schedule-check:\n  inherit:\n    default: false\n  stage: test\n  image:\n    name: registry.gitlab.com/jmo/schedule-action/cli:1.0.0\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  before_script:\n    # Let Node trust the certificate authority that the runner uses for this server.\n    - export NODE_EXTRA_CA_CERTS=\"${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}\"\n\n# A job of its own that succeeds, since GitLab reads reports from successful jobs only.\njmo-schedule-check:report:\n  extends: .jmo-schedule-check\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n    # What a merge request is compared with.\n    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == \"push\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - |\n      status=0\n      jmo-schedule check --output codequality > gl-code-quality-report.json || status=$?\n      if [ \"$status\" -gt 1 ]; then exit \"$status\"; fi\n  artifacts:\n    reports:\n      codequality: gl-code-quality-report.json\n    expire_in: 30 days\n\njmo-schedule-check:\n  extends: .jmo-schedule-check\n  needs: []\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'\n      changes:\n        - jmo-schedules.yaml\n        - .gitlab/jmo-schedule*\n        - .jmo/**/*\n  script:\n    - jmo-schedule check\n",
			"jmo-schedules.yaml": "# Security scans on a schedule. One document per schedule; `jmo-schedule validate` checks them,\n# `jmo-schedule render` writes the files that run them.\napiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata:\n  name: nightly # unique in this file, lower-case\n  labels:\n    team: security\nspec:\n  # minute hour day month weekday. `H` picks a fixed minute from the schedule's name, to spread the load.\n  schedule: \"H 2 * * *\"\n  timezone: UTC # an IANA name, such as Europe/Berlin\n  concurrencyPolicy: Forbid # skip a run while the one before is still going\n  backend:\n    type: github-actions\n  jobTemplate:\n    profile: balanced # fast, slim, balanced or deep\n    targets:\n      repo: .\n    options:\n      fail_on: HIGH # the run fails at this severity and above\n    # To hear about failures in Slack, store the webhook's URL as the secret or CI/CD variable SLACK_WEBHOOK_URL, and uncomment:\n    # notifications:\n    #   channels:\n    #     - type: slack\n    #       url: \"${SLACK_WEBHOOK_URL}\"\n    #       events: [failure]\n"
		};
	}),
	1281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			uL: () => hasDrift,
			EE: () => ownedPlaces,
			JY: () => planAgainst,
			jP: () => planFiles,
			Of: () => refusalOf,
			nN: () => refuseProblems
		});
		var backends = __webpack_require__(3276);
		var render_all = __webpack_require__(3332);
		var problem = __webpack_require__(7239);
		var ownership = __webpack_require__(6291);
		var plan = __webpack_require__(2715);
		let KEY = /^ *(?:- +)?(uses|image|name|component): +/;
		let ACTION = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40})$/;
		let IMAGE = /^([\w./:${}-]+)(@sha256:[0-9a-f]{64})?$/;
		let COMPONENT = /^([\w./:${}-]+)@(\d{1,9}\.\d{1,9}\.\d{1,9}|[0-9a-f]{40})$/;
		let VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;
		function keepPins(wanted, committed, chosen = [], majors = []) {
			let kept = [];
			if (wanted === committed) return {
				content: wanted,
				kept
			};
			let lines = wanted.split("\n");
			let written = pinsIn(lines);
			if (written.length === 0) return {
				content: wanted,
				kept
			};
			let committedPins = groupBySubject(pinsIn((0, plan.gX)(committed).split("\n")));
			for (let [subject, pins] of groupBySubject(written)) {
				let candidates = committedPins.get(subject) ?? [];
				for (let [index, pin] of pins.entries()) {
					let keep = candidates.length === pins.length ? candidates[index] : candidates.find((one) => one.pinned);
					if (keep === void 0 || !keep.pinned || keep.reference === pin.reference) continue;
					if (isOlder(keep.reference, pin.reference)) continue;
					if (chosen.includes(`${pin.name}${pin.reference}`) && !keep.reference.startsWith(`${pin.reference}@`)) continue;
					if (isRefused(keep, majors)) continue;
					let ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
					lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ""}`;
					kept.push({
						line: keep.line + 1,
						kept: shown(keep),
						written: pin.reference
					});
				}
			}
			return {
				content: lines.join("\n"),
				kept
			};
		}
		function isRefused({ name, comment }, majors) {
			let major = /^ +# v?(\d{1,9})/.exec(comment)?.[1];
			return major !== void 0 && majors.some(({ action, from, to }) => name === `${action}@` && (Number(major) < from || Number(major) > to));
		}
		function shown({ name, reference, comment }) {
			return `${name}${reference}${VERSION_COMMENT.test(comment) ? comment : ""}`;
		}
		function withKeptPins(wanted, found, chosen = [], majorsOf = () => []) {
			let keptPins = [];
			return {
				files: wanted.map((file) => {
					let there = found.get(file.path);
					if (there?.kind !== "file" || (0, ownership.v)(there.content) === void 0) return file;
					let { content, kept } = keepPins(file.content, there.content, chosen, majorsOf(file));
					keptPins.push(...kept.map((pin) => ({
						path: file.path,
						...pin
					})));
					return {
						...file,
						content
					};
				}),
				keptPins
			};
		}
		function pinsIn(lines) {
			let pins = [];
			let block = -1;
			let image = -1;
			let child = -1;
			for (let [line, text] of lines.entries()) {
				let indent = text.search(/\S/);
				if (block !== -1 && (indent === -1 || indent > block)) continue;
				block = blockIndent(text);
				if (indent === -1 || text[indent] === "#") continue;
				indent <= image ? image = -1 : image !== -1 && child === -1 && (child = indent);
				let pin = pinOn(line, text, image !== -1 && indent === child && text[indent] !== "-");
				pin !== void 0 && pins.push(pin);
				if (!/^ *(?:- +)?image: *(?:#|$)/.test(text)) continue;
				image = text.indexOf("image:");
				child = -1;
			}
			return pins;
		}
		function blockIndent(text) {
			let hash = text.indexOf("#");
			if (hash > 0 && text[hash - 1] !== " ") return -1;
			let body = (hash === -1 ? text : text.slice(0, hash)).trimEnd();
			let last = body.lastIndexOf(" ") + 1;
			if (last === 0 || !/^[|>][-+\d]*$/.test(body.slice(last))) return -1;
			let before = body.slice(0, last).trimEnd();
			if (before !== "" && !before.endsWith(":") && !before.endsWith("-")) return -1;
			let [whole = "", indent = "", dashes = ""] = /^( *)((?:- +)*)/.exec(body) ?? [];
			return indent.length + (whole.length === last ? 0 : dashes.length);
		}
		function pinOn(line, text, isImageName) {
			let [before = "", key] = KEY.exec(text) ?? [];
			if (key === void 0) return;
			let rest = text.slice(before.length);
			let space = rest.indexOf(" ");
			let value = space === -1 ? rest : rest.slice(0, space);
			let behind = rest.slice(value.length);
			let comment = behind.trim() === "" ? "" : behind;
			if (comment !== "" && !comment.trimStart().startsWith("#")) return;
			let place = {
				line,
				comment
			};
			if (key === "uses") return referencePin("uses", ACTION, value, before, place);
			if (key === "component") return referencePin("component", COMPONENT, value, before, place);
			return key === "image" || isImageName ? imagePin(value, before, place) : void 0;
		}
		function referencePin(kind, pattern, value, before, place) {
			let [, name, reference] = pattern.exec(value) ?? [];
			if (name === void 0 || reference === void 0) return;
			return {
				...place,
				subject: `${kind} ${name}`,
				before: `${before}${name}@`,
				name: `${name}@`,
				reference,
				pinned: !0
			};
		}
		function imagePin(value, before, place) {
			let [, image, digest = ""] = IMAGE.exec(value) ?? [];
			if (image === void 0) return;
			let colon = image.lastIndexOf(":");
			let tag = colon > image.lastIndexOf("/") ? image.slice(colon) : "";
			let variant = tag.replace(/\d+(?:\.\d+)*/g, "0");
			return {
				...place,
				subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
				before,
				name: "",
				reference: `${image}${digest}`,
				pinned: digest !== ""
			};
		}
		function isOlder(reference, than) {
			let numbers = (text) => /^[\d.]+$/.test(text) ? text.split(".").map(Number) : [];
			let [left, right] = [numbers(reference), numbers(than)];
			if (left.length !== 3 || right.length !== 3) return !1;
			let at = left.findIndex((number, index) => number !== right[index]);
			return (left[at] ?? 0) < (right[at] ?? 0);
		}
		function groupBySubject(pins) {
			let groups = new Map();
			for (let pin of pins) groups.set(pin.subject, [...groups.get(pin.subject) ?? [], pin]);
			return groups;
		}
		var read = __webpack_require__(6732);
		var init_files = __webpack_require__(6288);
		var errors = __webpack_require__(8087);
		function planFiles(loaded, options) {
			let rendered = (0, render_all.Y)(loaded.schedules.map(({ resource }) => resource), loaded);
			let paths = [...rendered.map(({ path }) => path), ...Object.values(init_files.nY)];
			return planAgainst(loaded, rendered, (0, read.A4)(loaded.directory, ownedPlaces(), paths), options);
		}
		function planAgainst({ schedules: located, source, origin }, rendered, there, { updatePins } = { updatePins: !1 }) {
			let schedules = located.map((schedule) => schedule.resource);
			let { wanted, found } = (0, init_files.KX)(there, origin.hasCheck ? source : void 0, schedules);
			let all = [...rendered, ...wanted];
			let { files, keptPins } = updatePins ? {
				files: all,
				keptPins: []
			} : withKeptPins(all, found, schedules.flatMap(chosenPins), majorsIn(schedules));
			return {
				files,
				keptPins,
				...(0, plan.XA)(files, found, source)
			};
		}
		function hasDrift({ changes, problems }) {
			return changes.length > 0 || problems.length > 0;
		}
		function chosenPins({ spec }) {
			let { image, cli_image, container, action, steps_before } = spec.backend.config;
			let steps = Array.isArray(steps_before) ? steps_before : [];
			return [
				image,
				cli_image,
				(0, problem.fK)(container, ["image"]),
				action,
				...steps.map((step) => (0, problem.fK)(step, ["uses"]))
			].filter((one) => typeof one == "string");
		}
		function majorsIn(schedules) {
			return (file) => schedules.filter(({ metadata }) => file.schedules.includes(metadata.name)).flatMap((schedule) => (0, backends.E)(schedule.spec.backend.type).majorsOf?.(schedule) ?? []);
		}
		function ownedPlaces() {
			return (0, backends.j)().flatMap((backend) => backend.owned);
		}
		function refusalOf(problems) {
			let [first] = problems;
			if (first === void 0) return;
			let more = problems.length === 1 ? "" : `; and ${problems.length - 1} more`;
			return `${first.message}${first.hint === void 0 ? "" : ` (${first.hint})`}${more}`;
		}
		function refuseProblems(problems) {
			let refusal = refusalOf(problems);
			if (refusal !== void 0) throw new errors.w(refusal);
		}
	}),
	6291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => sourceOf });
		let MARKED = RegExp("^\\ufeff?(?:#!.*\\r?\\n)?# Generated by jmo-schedule from (.+)\\. Do not edit");
		function sourceOf(content) {
			return MARKED.exec(content)?.[1];
		}
	}),
	2715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XA: () => planChanges,
			gX: () => withLineFeeds,
			qY: () => outside,
			zu: () => created
		});
		var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6291);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
		function planChanges(wanted, found, source) {
			let changes = [];
			let problems = [];
			let paths = new Set(wanted.map((file) => file.path));
			if (paths.size < wanted.length) throw Error("Two generated files have the same path");
			let sources = new Set([source, ...wanted.map((file) => (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(file.content) ?? source)]);
			for (let file of wanted) {
				let there = found.get(file.path);
				let problem = (0, _project_path_js__WEBPACK_IMPORTED_MODULE_1__.O)(file.path) === void 0 ? outside(file.path) : problemWith(there, file, sources);
				problem === void 0 ? there?.kind === "file" ? differs(file, there) && changes.push({
					...created(file),
					action: "update",
					...stateOf(there)
				}) : changes.push(created(file)) : problems.push(problem);
			}
			for (let [path, there] of found) {
				if (paths.has(path)) continue;
				if (there.kind === "problem") {
					problems.push(there.problem);
					continue;
				}
				let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
				if (owner === void 0 || !sources.has(owner)) continue;
				changes.push({
					action: "delete",
					path,
					...stateOf(there),
					after: void 0,
					executable: !1
				});
			}
			return {
				changes: changes.sort(byPath),
				problems: problems.sort(byPath)
			};
		}
		function withLineFeeds(text) {
			return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
		}
		function problemWith(there, { path, shared }, sources) {
			if (there === void 0) return;
			if (there.kind === "problem") return there.problem;
			let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
			if (owner === void 0) return {
				code: "unmarked-file",
				path,
				message: `${path} is in the way: it does not carry our marker, so it is not overwritten`,
				hint: shared === void 0 ? "move or delete it, or rename the schedule" : "move or delete it"
			};
			if (sources.has(owner)) return;
			return {
				code: "other-source",
				path,
				message: `${path} was generated from ${owner}, so it is not overwritten`,
				hint: shared === void 0 ? `rename the schedule in one of the two files, or delete ${path} if it now belongs here` : `${shared.hint}; delete ${path} only if ${owner} is gone`
			};
		}
		function outside(path) {
			return {
				code: "outside",
				path,
				message: `${path} would lead out of the project's directory`
			};
		}
		function created(file) {
			return {
				action: "create",
				path: file.path,
				before: void 0,
				after: file.content,
				executable: file.executable,
				wasExecutable: void 0
			};
		}
		function stateOf(there) {
			return {
				before: there.content,
				wasExecutable: there.executable
			};
		}
		function differs(file, there) {
			if (withLineFeeds(there.content) !== withLineFeeds(file.content)) return !0;
			return file.executable && there.executable === !1;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : +(a.path > b.path);
		}
	}),
	2015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => segmentsOf });
		function segmentsOf(path) {
			let segments = path.split("/");
			return segments.every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/[\\:\u0000]/.test(segment)) ? segments : void 0;
		}
	}),
	6732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			A4: () => readOwned,
			JF: () => readOne,
			j1: () => readFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2015);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		let LIMIT = 268435456;
		function readOwned(directory, owned, wantedPaths, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let found = new Map();
			let folders = new Map();
			let paths = new Set(wantedPaths.filter((path) => (0, _project_path_js__WEBPACK_IMPORTED_MODULE_4__.O)(path) !== void 0));
			let others = new Set();
			for (let { folder, pattern } of owned) {
				if (readFolder(directory, folder, folders, fs).kind !== "folder") continue;
				let names = listFiles(directory, folder, fs);
				if (!Array.isArray(names)) found.set(folder, names);
				else for (let name of names) {
					let path = `${folder}/${name}`;
					name.search(pattern) !== -1 && !paths.has(path) && others.add(path);
				}
			}
			for (let path of [...paths, ...others].sort()) {
				let there = readOne(directory, path, folders, fs);
				if (there.found === void 0) continue;
				if (there.found.kind === "problem" && others.has(path)) continue;
				found.set(path, there.found);
			}
			return found;
		}
		function readOne(directory, path, folders, fs) {
			let cut = path.lastIndexOf("/");
			let folder = cut === -1 ? { kind: "folder" } : readFolder(directory, path.slice(0, cut), folders, fs);
			if (folder.kind === "problem") return { found: {
				kind: "problem",
				problem: {
					...folder.problem,
					path
				}
			} };
			if (folder.kind === "missing") return { found: void 0 };
			try {
				return readPlain((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), path, rootOf(directory, folders, fs), fs);
			} catch (error) {
				let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				if (code === "ENOENT") return { found: void 0 };
				if (code === "ELOOP" || code === "EMLINK") return { found: refuseLink(path) };
				return { found: refuse("unreadable", path, `${path} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`) };
			}
		}
		function readFolder(directory, folder, known, fs) {
			let before = known.get(folder);
			if (before !== void 0) return before;
			let cut = folder.lastIndexOf("/");
			let above = cut === -1 ? { kind: "folder" } : readFolder(directory, folder.slice(0, cut), known, fs);
			let state = above.kind === "folder" ? lookAt(directory, folder, fs) : above;
			known.set(folder, state);
			return state;
		}
		function lookAt(directory, folder, fs) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder);
			try {
				let stat = fs.lstatSync(full, { throwIfNoEntry: !1 });
				if (stat === void 0) return { kind: "missing" };
				if (stat.isDirectory()) return { kind: "folder" };
				if (stat.isSymbolicLink()) return lookBehindLink(directory, full, folder, fs);
				return refuse("not-a-folder", folder, `${folder} is in the way: a folder is needed there`);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function lookBehindLink(directory, full, folder, fs) {
			let isInside;
			try {
				let real = fs.realpathSync(full);
				isInside = real !== fs.realpathSync(directory) && (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(fs.realpathSync(directory), real);
				if (!fs.statSync(real).isDirectory()) return refuse("not-a-folder", folder, `${folder} is a link to something that is not a folder`);
			} catch (error) {
				if ((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) !== "ENOENT") throw error;
				return refuse("symlink", folder, `${folder} is a symbolic link to nothing`, "delete the link");
			}
			if (isInside) return { kind: "folder" };
			return refuse("symlink", folder, `${folder} is a symbolic link that leads out of the project's directory`, "replace the link by a folder");
		}
		function rootOf(directory, folders, fs) {
			let known = folders.get("");
			if (known?.kind === "folder" && known.real !== void 0) return known.real;
			let real = fs.realpathSync(directory);
			folders.set("", {
				kind: "folder",
				real
			});
			return real;
		}
		function readPlain(full, path, root, fs) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW === void 0 && fs.lstatSync(full).isSymbolicLink()) return { found: refuseLink(path) };
			let opened = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Hu)(full, root, LIMIT, fs);
			if ("problem" in opened) return { found: refuseOpened(path, opened.problem) };
			try {
				let read = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.ay)(opened, LIMIT, fs);
				if ("problem" in read) return { found: refuse("unreadable", path, `${path} ${read.problem.message}`) };
				let { dev, ino, size, mtimeMs, mode } = opened.stat;
				let executable = process.platform === "win32" ? void 0 : !!(mode & 73);
				return {
					found: {
						kind: "file",
						content: read.bytes.toString("utf8"),
						executable
					},
					identity: {
						dev,
						ino,
						size,
						mtimeMs,
						mode
					}
				};
			} finally {
				fs.closeSync(opened.fd);
			}
		}
		function refuseOpened(path, { kind, message }) {
			if (kind === "outside") return refuse("symlink", path, `${path} ${message}`);
			if (kind === "too-large") return refuse("unreadable", path, `${path} ${message}`);
			return refuse("not-a-file", path, `${path} is in the way: it is not a regular file`);
		}
		function listFiles(directory, folder, fs) {
			try {
				return fs.readdirSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: !0 }).filter((entry) => entry.isFile()).map((entry) => entry.name);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be listed: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function refuse(code, path, message, hint) {
			return {
				kind: "problem",
				problem: {
					code,
					path,
					message,
					...hint === void 0 ? {} : { hint }
				}
			};
		}
		function refuseLink(path) {
			return refuse("symlink", path, `${path} is a symbolic link, which is never followed`, "delete the link, then run the command again");
		}
	})
};

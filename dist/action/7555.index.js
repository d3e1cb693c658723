export const id = 7555;
export const ids = [7555];
export const modules = {
	7555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			guard: () => guard,
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var open_api = __webpack_require__(60615);
		var read_context = __webpack_require__(14044);
		var hosts_said = __webpack_require__(23839);
		var types = __webpack_require__(86425);
		var next_runs = __webpack_require__(718);
		var schedule_zone = __webpack_require__(53207);
		var cron = __webpack_require__(98882);
		var utc_superset = __webpack_require__(42774);
		function intendedStart(cron, zone, fired, until) {
			let named = fired === void 0 ? void 0 : parsed(fired);
			let starts = (named === void 0 ? (0, utc_superset.i)(cron, zone).map(parsed) : [named]).flatMap((one) => {
				let start = one && (0, next_runs.R)(one, "UTC", "github", until);
				return start === void 0 ? [] : [start.getTime()];
			});
			return starts.length === 0 ? void 0 : new Date(Math.max(...starts));
		}
		function parsed(text) {
			let result = (0, cron.E)(text, "");
			return "cron" in result ? result.cron : void 0;
		}
		let CLOCK_SKEW_MS = 3e4;
		function decide(input) {
			let scheduled = input.trigger === "schedule";
			let skip = (reason) => ({
				run: !1,
				reason,
				cancel: []
			});
			if (scheduled && input.suspend) return skip("the schedule is suspended");
			let nominal = scheduled ? nominalStart(input) : void 0;
			if (scheduled && nominal === void 0) return skip(input.superset === void 0 ? "the schedule has no start before now" : `this start is not one that the schedule means in ${input.zone}`);
			let late = nominal === void 0 ? void 0 : Math.max(0, input.now.getTime() - nominal.getTime());
			let timing = nominal === void 0 || late === void 0 ? {} : {
				nominalTime: nominal,
				latenessSeconds: Math.floor(late / 1e3)
			};
			let answer = (run, reason, cancel = []) => ({
				run,
				reason,
				...timing,
				cancel
			});
			let meant = nominal === void 0 || late === void 0 ? "started by hand" : `meant for ${(0, schedule_zone.formatInZone)(nominal, input.zone)}, ${inWords(late)} late`;
			let deadline = input.startingDeadlineSeconds;
			if (late !== void 0 && deadline !== null && late >= deadline * 1e3) return answer(!1, `${meant}: the starting deadline is ${deadline} s`);
			let twin = nominal && input.older.find((run) => nominalOf(run, input)?.getTime() === nominal.getTime());
			if (twin !== void 0) return answer(!1, `${meant}: run ${twin.id} has started for that time`);
			let { concurrencyPolicy, older } = input;
			let [first] = older;
			if (concurrencyPolicy === "Allow" || first === void 0) return answer(!0, meant);
			let active = older.length === 1 ? `run ${first.id}` : `run ${first.id} and ${older.length - 1} more`;
			if (concurrencyPolicy === "Forbid") return answer(!1, `${meant}: ${active} still active, and the policy is Forbid`);
			return answer(!0, `${meant}: replaces ${active}`, older);
		}
		function nominalStart(input) {
			let { cron, zone, platform, createdAt, superset } = input;
			let until = new Date(createdAt.getTime() + CLOCK_SKEW_MS);
			if (superset === void 0) return (0, next_runs.R)(cron, zone, platform, until);
			let intended = intendedStart(cron, zone, superset.fired, until);
			if (intended === void 0) return;
			let nominal = (0, next_runs.R)(cron, zone, platform, intended);
			return nominal?.getTime() === intended.getTime() ? nominal : void 0;
		}
		function nominalOf(run, { cron, zone, platform }) {
			if (run.trigger !== "schedule") return;
			return (0, next_runs.R)(cron, zone, platform, new Date(run.createdAt.getTime() + CLOCK_SKEW_MS));
		}
		function inWords(milliseconds) {
			let seconds = Math.floor(milliseconds / 1e3);
			if (seconds < 120) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 120) return `${minutes} min`;
			let hours = Math.floor(minutes / 60);
			return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
		}
		var markdown = __webpack_require__(51065);
		function guardSummary(name, decision) {
			return `${decision.run ? "▶️ **Scan**" : "⏭️ **Skip**"} ${(0, markdown.FV)(name)}: ${(0, markdown.FV)(decision.reason)}\n`;
		}
		function guardDotenv(decision) {
			let reason = decision.reason.replace(/[^A-Za-z0-9 .,:;/+()_-]+/g, " ").replace(/ +/g, " ").trim().slice(0, 400);
			return `JMO_GUARD_RUN=${decision.run}\nJMO_GUARD_REASON=${reason || "-"}\n`;
		}
		var cron_days = __webpack_require__(69200);
		var schedule_types = __webpack_require__(30001);
		var log = __webpack_require__(79056);
		var commands_io = __webpack_require__(36855);
		var write_named_file = __webpack_require__(16695);
		let run = (args, io) => guard(args, io);
		async function guard(args, io, host = {}) {
			let wanted = readFlags(args);
			let decision = await decideHere(wanted, (0, read_context.$p)(io.env), io, {
				strict: args.on("strict"),
				host: {
					name: wanted.name,
					until: performance.now() + 18e4,
					...optional("job", args.text("job")),
					...host
				}
			});
			await show(wanted.name, decision, args, io);
			return commands_io.d.fine;
		}
		async function decideHere(wanted, context, io, options) {
			let now = io.now();
			let input = {
				...wanted,
				platform: context?.host ?? "kubernetes",
				superset: wanted.superset ? { fired: (0, read_context.P4)(io.env) } : void 0,
				trigger: context?.trigger ?? "schedule",
				createdAt: now,
				now,
				older: []
			};
			if (context === void 0) {
				warn(io, "not in a GitHub or GitLab run: other runs of the schedule are not looked at");
				let decision = decide(input);
				return options.strict && decision.run ? {
					...decision,
					run: !1,
					reason: "not in a GitHub or GitLab run (--strict)"
				} : decision;
			}
			if (wanted.suspend && context.trigger === "schedule") return decide(input);
			let { superset, trigger } = input;
			if (options.strict && superset !== void 0 && superset.fired === void 0 && trigger === "schedule") return {
				run: !1,
				reason: "the event does not say which cron started the run (--strict)",
				cancel: []
			};
			let problems = [];
			let tried = async (ask, otherwise) => {
				try {
					return await ask();
				} catch (error) {
					let said = error instanceof types.d ? error.message : `unexpected error, please report it: ${error}`;
					let problem = (0, hosts_said.R)(said, 1e3);
					problems.includes(problem) || problems.push(problem);
					return otherwise;
				}
			};
			let api = await tried(() => (0, open_api.X)(io.env, context, options.host), void 0);
			let createdAt = api === void 0 || context.trigger !== "schedule" ? now : await tried(() => api.createdAt(), now);
			let older = api === void 0 || problems.length > 0 || !asksForRuns(input, context) ? [] : await tried(() => api.olderActiveRuns(), []);
			let decision = decide({
				...input,
				createdAt,
				now: io.now(),
				older
			});
			if (api !== void 0 && decision.run && context.host === "gitlab") for (let run of decision.cancel) await tried(() => api.cancel(run), void 0);
			return afterProblems(decision, problems, options.strict, context, io);
		}
		function asksForRuns(input, context) {
			if (input.concurrencyPolicy === "Forbid") return !0;
			if (input.concurrencyPolicy === "Replace" && context.host === "gitlab") return !0;
			return input.superset !== void 0 && input.trigger === "schedule";
		}
		function afterProblems(decision, problems, strict, context, io) {
			if (problems.length === 0) return decision;
			let platform = context.host === "github" ? "GitHub" : "GitLab";
			for (let problem of problems) warn(io, `${platform} could not be asked everything: ${problem}`);
			if (!decision.run) return decision;
			return strict ? {
				...decision,
				run: !1,
				reason: `${platform} could not be asked: ${problems[0]} (--strict)`,
				cancel: []
			} : {
				...decision,
				reason: `${decision.reason}; ${platform} could not be asked: ${problems[0]}`
			};
		}
		async function show(name, decision, args, io) {
			let { run, reason, nominalTime, latenessSeconds, cancel } = decision;
			if (args.text("output") === "json") {
				let nominal = nominalTime?.toISOString() ?? null;
				let cancelled = cancel.map(({ id, url }) => ({
					id,
					url
				}));
				io.out((0, log.s$)({
					run,
					reason,
					nominalTime: nominal,
					latenessSeconds: latenessSeconds ?? null,
					replaced: cancelled
				}));
			} else io.out(`${run ? "run" : "skip"}: ${(0, log.RK)(reason)}\n`);
			io.step.setOutput("run", String(run));
			io.step.setOutput("reason", reason);
			io.step.setOutput("nominal-time", nominalTime?.toISOString() ?? "");
			io.step.setOutput("lateness-seconds", latenessSeconds === void 0 ? "" : String(latenessSeconds));
			await io.step.addSummary(guardSummary(name, decision));
			let file = args.text("dotenv");
			file !== void 0 && (0, write_named_file.R)((0, external_node_path_.resolve)(io.directory, file), file, guardDotenv(decision), io);
		}
		function warn(io, message) {
			io.step.isAction || io.err(`jmo-schedule: warning: ${(0, log.RK)(message)}\n`);
			io.step.annotate({
				severity: "warning",
				code: "guard",
				message
			});
		}
		function readFlags(args) {
			let name = needed(args, "name");
			let text = needed(args, "cron");
			let parsed = (0, cron.E)(text, name, cron_days.O8);
			if (!("cron" in parsed)) throw new commands_io.H(`--cron '${text}': ${parsed.problems[0]?.message ?? "no cron"}`);
			let zone = args.text("timezone") ?? "UTC";
			if (!(0, schedule_zone.isZone)(zone)) throw new commands_io.H(`--timezone '${zone}' is not an IANA time zone`);
			let policy = args.text("concurrency-policy") ?? "Forbid";
			let concurrencyPolicy = schedule_types.$i.find((known) => known === policy);
			if (concurrencyPolicy === void 0) throw new commands_io.H(`--concurrency-policy '${policy}' is not a policy`);
			return {
				name,
				cron: parsed.cron,
				zone,
				concurrencyPolicy,
				startingDeadlineSeconds: seconds(args.text("starting-deadline-seconds")),
				suspend: args.text("suspend") === "true",
				superset: args.text("native-timezone") === "false" && zone !== "UTC"
			};
		}
		function needed(args, flag) {
			let value = args.text(flag);
			if (value === void 0) throw new commands_io.H(`--${flag} is missing; see 'jmo-schedule guard --help'`);
			return value;
		}
		function seconds(text) {
			if (text === void 0) return null;
			if (!/^\d{1,10}$/.test(text)) throw new commands_io.H(`--starting-deadline-seconds must be a whole number of seconds, not '${text}'`);
			return Number(text);
		}
		function optional(key, value) {
			return value === void 0 ? {} : { [key]: value };
		}
	}),
	62818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mk: () => readNamed,
			S3: () => openNamed,
			ZD: () => surroundingsOf,
			iH: () => boundaryOf,
			t5: () => FINDINGS_LIMIT,
			ts: () => storeBoundaryOf
		});
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45389);
		let FINDINGS_LIMIT = 1073741824;
		function surroundingsOf(io, directory) {
			let folders = [io.directory, directory].filter((folder) => folder !== void 0);
			return {
				checkouts: checkoutsOf(io),
				folders
			};
		}
		function checkoutsOf({ env }) {
			return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((folder) => folder !== void 0 && folder !== "");
		}
		function boundaryOf(path, io, directory) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xn)(path, surroundingsOf(io, directory));
		}
		function storeBoundaryOf(path, io) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.b$)(path, checkoutsOf(io));
		}
		function readNamed(path, io, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xO)(path, boundaryOf(path, io, directory), limit);
		}
		function openNamed(path, io, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.X$)(path, boundaryOf(path, io, directory), limit);
		}
	}),
	16695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62818);
		function writeNamed(path, shown, content, io) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, io);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_7__.iH)(path, io));
			if ("problem" in found) throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: ${written.problem}`);
		}
		function refuseLinkOut(path, shown, io) {
			let project = (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Wh)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_7__.ZD)(io));
			if (project === void 0) return;
			for (let place = path;; place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: !1 }) === void 0 && place !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) continue;
				if (!(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(project, realPlace(place))) throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: ${(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(project)}`);
				return;
			}
		}
		function realPlace(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
			} catch {
				return "/";
			}
		}
		function isSpecial(path, shown) {
			let there = attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 }));
			return there !== void 0 && !there.isFile() && !there.isDirectory();
		}
		function attempt(shown, work) {
			try {
				return work();
			} catch (error) {
				throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: can't be written: ${(0, _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
	}),
	60615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openHostApi });
		async function openHostApi(env, context, options = {}) {
			if (context.host === "github") {
				let { openGithubApi } = await Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(6897),
					__webpack_require__.e(776)
				]).then(__webpack_require__.bind(__webpack_require__, 776));
				return openGithubApi(env, context, options);
			}
			let { openGitlabApi } = await Promise.all([
				__webpack_require__.e(5395),
				__webpack_require__.e(5873),
				__webpack_require__.e(4765)
			]).then(__webpack_require__.bind(__webpack_require__, 65873));
			return openGitlabApi(env, context, options);
		}
	}),
	14044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
		}
		function githubContext(env) {
			let project = env.GITHUB_REPOSITORY ?? "";
			let runId = env.GITHUB_RUN_ID ?? "";
			if (!/^[^/]+\/[^/]+$/.test(project) || !/^\d+$/.test(runId)) return;
			let home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${project}`;
			let runUrl = `${home}/actions/runs/${runId}`;
			let attempt = Number(env.GITHUB_RUN_ATTEMPT || "1");
			let sha = env.GITHUB_SHA ?? "";
			let branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || "";
			return {
				host: "github",
				project,
				runId,
				runNumber: env.GITHUB_RUN_NUMBER || runId,
				runUrl,
				logsUrl: attempt > 1 ? `${runUrl}/attempts/${attempt}` : runUrl,
				securityUrl: `${home}/security/code-scanning`,
				commit: {
					sha,
					url: `${home}/commit/${sha}`
				},
				author: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || "",
				branch,
				trigger: attempt > 1 ? "manual" : githubTrigger(env.GITHUB_EVENT_NAME)
			};
		}
		function githubTrigger(event) {
			if (event === "schedule") return "schedule";
			return event === "workflow_dispatch" ? "manual" : "other";
		}
		function gitlabContext(env) {
			let project = env.CI_PROJECT_PATH ?? "";
			let runId = env.CI_PIPELINE_ID ?? "";
			if (project === "" || !/^\d+$/.test(runId)) return;
			let home = env.CI_PROJECT_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/${project}`;
			let runUrl = env.CI_PIPELINE_URL || `${home}/-/pipelines/${runId}`;
			let sha = env.CI_COMMIT_SHA ?? "";
			return {
				host: "gitlab",
				project,
				runId,
				runNumber: runId,
				runUrl,
				logsUrl: `${runUrl}/builds`,
				securityUrl: `${runUrl}/security`,
				commit: {
					sha,
					url: `${home}/-/commit/${sha}`
				},
				author: (env.CI_COMMIT_AUTHOR ?? "").replace(/(?<!\s)\s*<[^<>]*>\s*$/, "") || env.GITLAB_USER_LOGIN || "",
				branch: env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME || "",
				trigger: gitlabTrigger(env.CI_PIPELINE_SOURCE)
			};
		}
		function gitlabTrigger(source) {
			if (source === "schedule") return "schedule";
			return source === "web" ? "manual" : "other";
		}
		function readFiredCron(env) {
			let { schedule } = readEvent(env);
			return typeof schedule == "string" ? schedule : void 0;
		}
		function readEvent(env) {
			if (!env.GITHUB_EVENT_PATH) return {};
			try {
				let event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"));
				return typeof event == "object" && event ? event : {};
			} catch {
				return {};
			}
		}
	}),
	23839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		function saidText(text, longest) {
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 4 * longest)), longest);
		}
	}),
	86425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => HostError });
		class HostError extends Error {
			name = "HostError";
		}
	}),
	42774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => utcSuperset });
		var _clock_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77208);
		var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98882);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69200);
		var _cron_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27236);
		function utcSuperset(cron, zone) {
			let { offsets } = (0, _clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(zone);
			if (offsets.length === 1 && offsets[0] === 0) return [cron.text];
			let lines = shareMinutes(cron, offsets) ? shiftedLines(cron, offsets, !1) : offsets.flatMap((offset) => shiftedLines(cron, [offset], !1));
			lines.length > 20 && (lines = shiftedLines(cron, offsets, !0));
			return [...lines, ...skippedLines(cron, zone, lines)];
		}
		function shareMinutes(cron, offsets) {
			let times = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Ak)(cron);
			let all = offsets.flatMap((offset) => times.map((time) => withinDay(time - offset)));
			return new Set(all).size < all.length;
		}
		function shiftedLines(cron, offsets, coarse) {
			let lines = [];
			let daily = dateFields(cron, 0).join() === "* * *";
			for (let [shift, minutesByHour] of shiftTimes(cron, offsets, daily)) for (let times of timeFields(minutesByHour, coarse)) for (let dates of dateFields(cron, shift)) lines.push(`${times} ${dates}`);
			return lines;
		}
		function withinDay(minutes) {
			return (minutes % 1440 + 1440) % 1440;
		}
		function shiftTimes(cron, offsets, daily) {
			let table = new Map([
				[-1, new Map()],
				[0, new Map()],
				[1, new Map()]
			]);
			for (let offset of offsets) for (let time of (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Ak)(cron)) {
				let total = time - offset;
				let byHour = table.get(daily ? 0 : Math.floor(total / 1440));
				let hour = Math.floor(withinDay(total) / 60);
				let minutes = byHour?.get(hour) ?? new Set();
				byHour?.set(hour, minutes.add(withinDay(total) % 60));
			}
			return table;
		}
		function timeFields(minutesByHour, coarse) {
			let all = sorted(new Set([...minutesByHour.values()].flatMap((minutes) => [...minutes])));
			let hoursByMinutes = new Map();
			for (let [hour, set] of [...minutesByHour].sort(([a], [b]) => a - b)) {
				let minutes = writeSet(coarse ? all : sorted(set), 0, 59, !0);
				hoursByMinutes.set(minutes, [...hoursByMinutes.get(minutes) ?? [], hour]);
			}
			return [...hoursByMinutes].map(([minutes, hours]) => `${minutes} ${writeSet(hours, 0, 23, !0)}`);
		}
		function dateFields(cron, shift) {
			let everyDate = cron.dayOfMonth.length === 31;
			let everyWeekday = cron.dayOfWeek.length === 7;
			if (!(0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.AW)(cron, "vixie") && (everyDate || everyWeekday)) return dateLines(range(1, 31), cron.month, shift);
			if (everyWeekday) return dateLines(cron.dayOfMonth, cron.month, shift);
			if (everyDate) return [weekdayLine(cron, shift)];
			if (shift === 0) return [(0, _cron_text_js__WEBPACK_IMPORTED_MODULE_3__.Kp)(cron.text).slice(2).join(" ")];
			if (!(0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.AW)(cron, "vixie")) return [...dateLines(cron.dayOfMonth, cron.month, shift), weekdayLine(cron, shift)];
			return cron.dayOfMonth.length <= cron.dayOfWeek.length * 4 ? dateLines(cron.dayOfMonth, cron.month, shift) : [weekdayLine(cron, shift)];
		}
		function weekdayLine(cron, shift) {
			let days = sorted(new Set(cron.dayOfWeek.map((day) => (day + shift + 7) % 7)));
			return `* ${writeSet(sorted(new Set(cron.month.flatMap((month) => [month, moveMonth(month, shift)]))), 1, 12, !1)} ${writeSet(days, 0, 6, !1)}`;
		}
		function dateLines(days, months, shift) {
			let moved = new Map();
			let add = (month, day) => moved.set(month, (moved.get(month) ?? new Set()).add(day));
			for (let month of months) {
				let longest = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Xf)(month);
				for (let day of days.filter((day) => day <= longest)) {
					let last = day === longest || month === 2 && day === 28;
					if (shift === 0) add(month, day);
					else if (shift < 0 && day > 1) add(month, day - 1);
					else if (shift < 0) for (let end of lastDays(moveMonth(month, -1))) add(moveMonth(month, -1), end);
					else {
						day < longest && add(month, day + 1);
						last && add(moveMonth(month, 1), 1);
					}
				}
			}
			let monthsByDays = new Map();
			for (let [month, set] of [...moved].sort(([a], [b]) => a - b)) {
				let text = set.size === (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Xf)(month) ? "*" : writeSet(sorted(set), 1, 31, !1);
				monthsByDays.set(text, [...monthsByDays.get(text) ?? [], month]);
			}
			return [...monthsByDays].map(([text, group]) => `${text} ${writeSet(group, 1, 12, !1)} *`);
		}
		function lastDays(month) {
			return month === 2 ? [28, 29] : [(0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Xf)(month)];
		}
		function moveMonth(month, by) {
			return (month - 1 + by + 12) % 12 + 1;
		}
		function skippedLines(cron, zone, lines) {
			let covering = lines.flatMap((line) => {
				let parsed = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.E)(line, "");
				return "cron" in parsed ? [parsed.cron] : [];
			});
			let found = new Map();
			for (let { at, before, after } of (0, _clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(zone).changes) {
				if (!range(before, after - 1).some((offset) => firesAt(cron, at.getTime() + offset * 6e4)) || covering.some((line) => firesAt(line, at.getTime()))) continue;
				let key = `${at.getUTCMinutes()} ${at.getUTCHours()}`;
				let dates = found.get(key) ?? {
					days: new Set(),
					months: new Set()
				};
				dates.days.add(at.getUTCDate());
				dates.months.add(at.getUTCMonth() + 1);
				found.set(key, dates);
			}
			return [...found].map(([time, { days, months }]) => `${time} ${writeSet(range(Math.min(...days), Math.max(...days)), 1, 31, !1)} ${writeSet(sorted(months), 1, 12, !1)} *`);
		}
		function firesAt(cron, wall) {
			let time = new Date(wall);
			if (!cron.minute.includes(time.getUTCMinutes()) || !cron.hour.includes(time.getUTCHours())) return !1;
			let date = {
				month: time.getUTCMonth() + 1,
				day: time.getUTCDate(),
				dayOfWeek: time.getUTCDay()
			};
			return (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.ko)(cron, "vixie", date);
		}
		function writeSet(values, min, max, steps) {
			if (values.length === max - min + 1) return "*";
			let [first = min, second = min] = values;
			let last = values.at(-1) ?? max;
			let step = second - first;
			if (steps && step > 1 && values.length > 3 && values.every((value, i) => value === first + i * step)) return first === min && last + step > max ? `*/${step}` : `${first}-${last}/${step}`;
			return (0, _cron_text_js__WEBPACK_IMPORTED_MODULE_3__.ub)(values, "-").join(",");
		}
		function range(first, last) {
			return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
		}
		function sorted(values) {
			return [...values].sort((a, b) => a - b);
		}
	}),
	51065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
		let INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;
		function escapeMarkdown(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$^%=-]/g, "\\$&").replace(/@/g, "@&#8203;").replace(/:/g, "&#58;").replace(/\b(www)\./gi, "$1&#46;").trim().replace(/^(\d{1,9})\./, "$1\\.");
		}
		function escapeHtml(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
		}
		function fenced(given, language) {
			let text = (0, _log_js__WEBPACK_IMPORTED_MODULE_0__.gB)(given);
			let longest = 2;
			for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
			let fence = "`".repeat(longest + 1);
			return `${fence}${language}\n${text.endsWith("\n") ? text : `${text}\n`}${fence}\n`;
		}
	}),
	72914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			C: () => errorCode
		});
		function errorCode(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (typeof code != "string") throw error;
			return code;
		}
		let REASONS = {
			EACCES: "permission denied",
			EDQUOT: "the disk quota is used up",
			EIO: "the disk reports an error",
			ELOOP: "too many symbolic links",
			EMFILE: "too many open files",
			ENAMETOOLONG: "the name is too long",
			ENOSPC: "the disk is full",
			EPERM: "not permitted",
			EROFS: "the file system is read-only"
		};
		function reasonOf(error) {
			let code = errorCode(error);
			let reason = REASONS[code];
			return reason === void 0 ? code : `${reason} (${code})`;
		}
	}),
	45389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			Bl: () => standsIn,
			Fe: () => READ_LIMIT,
			Wh: () => readProject,
			X$: () => openInside,
			ay: () => readOpened,
			b$: () => readCheckout,
			qm: () => leadsOut,
			v9: () => holds,
			xO: () => readInside,
			xn: () => readBoundary
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79985);
		let READ_LIMIT = 16777216;
		function readBoundary(path, surroundings) {
			return readProject(path, surroundings) ?? projectOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
		}
		function readProject(path, { checkouts, folders }) {
			let checkout = readCheckout(path, checkouts);
			if (checkout !== void 0) return checkout;
			for (let folder of folders) {
				let repository = (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder);
				if (repository !== void 0 && holds(repository, path)) return repository;
			}
			let folder = folders.find((one) => holds(one, path));
			return folder === void 0 ? void 0 : projectOf(folder);
		}
		function readCheckout(path, checkouts) {
			return checkouts.map(resolveLinks).find((real) => isBelow(real, path));
		}
		function projectOf(folder) {
			return (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder) ?? resolveLinks(folder);
		}
		function openInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			try {
				let real = fs.realpathSync(path);
				if (boundary !== void 0 && !holds(boundary, real)) return refuse("outside", leadsOut(boundary));
				let there = refuseKind(fs.lstatSync(real));
				if (there !== void 0) return there;
				let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
				let fd = fs.openSync(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
				try {
					let stat = fs.fstatSync(fd);
					let problem = refuseKind(stat) ?? refuseSize(stat.size, limit);
					let isInside = boundary === void 0 || standsIn(fd, real, stat, boundary, fs);
					if (problem === void 0 && isInside) return {
						fd,
						path: real,
						stat
					};
					fs.closeSync(fd);
					return problem ?? refuse("outside", "was replaced while it was opened");
				} catch (error) {
					fs.closeSync(fd);
					throw error;
				}
			} catch (error) {
				return explain(path, error, fs);
			}
		}
		function readInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let opened = openInside(path, boundary, limit, fs);
			if ("problem" in opened) return opened;
			try {
				let read = readOpened(opened, limit, fs);
				return "problem" in read ? read : {
					bytes: read.bytes,
					path: opened.path,
					stat: opened.stat
				};
			} catch (error) {
				return explain(path, error, fs);
			} finally {
				fs.closeSync(opened.fd);
			}
		}
		function readOpened({ fd, stat }, limit, fs) {
			if (stat.size > limit) return tooLarge(stat.size, limit);
			let parts = [];
			let total = 0;
			for (let room = stat.size + 1;; room = 65536) {
				let part = Buffer.allocUnsafe(room);
				let count = fs.readSync(fd, part, 0, room, null);
				if (count === 0) break;
				parts.push(part.subarray(0, count));
				total += count;
				if (stat.size === 0) return refuse("not-a-file", "is no ordinary file: it has data, and a size of 0");
				if (total > limit) return tooLarge(total, limit);
			}
			return { bytes: parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts) };
		}
		function holds(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
			return !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== "..";
		}
		function isBelow(real, path) {
			for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
				if (resolveLinks(folder) === real) return !0;
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) return !1;
			}
		}
		function refuseKind(stat) {
			if (stat.isFile()) return;
			return stat.isDirectory() ? refuse("directory", "is a directory") : refuse("not-a-file", "is no regular file");
		}
		function refuseSize(size, limit) {
			return size > limit ? tooLarge(size, limit) : void 0;
		}
		function tooLarge(size, limit) {
			let mib = (bytes) => Math.ceil(bytes / 1024 / 1024 * 10) / 10;
			return refuse("too-large", `has ${mib(size)} MiB; at most ${mib(limit)} MiB are read`);
		}
		function standsIn(fd, place, stat, boundary, fs) {
			try {
				return holds(boundary, fs.readlinkSync(`/proc/self/fd/${fd}`));
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				let now = fs.lstatSync(place);
				return holds(boundary, fs.realpathSync(place)) && now.dev === stat.dev && now.ino === stat.ino;
			}
		}
		function explain(path, error, fs) {
			let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			if (code !== "ENOENT" && code !== "ENOTDIR") return refuse("unreadable", `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			try {
				let behind = fs.statSync(path, { throwIfNoEntry: !1 });
				if (behind !== void 0 && !behind.isFile()) return refuse("not-a-file", "is no regular file");
				if (fs.lstatSync(path, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0) return refuse("missing", "can't be read: it is a symbolic link to nothing");
			} catch (second) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(second);
			}
			return refuse("missing", "no such file");
		}
		function leadsOut(boundary) {
			return `leads out of the project (${boundary}) through a symbolic link, which is not followed`;
		}
		function refuse(kind, message) {
			return { problem: {
				kind,
				message
			} };
		}
		function resolveLinks(folder) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				return folder;
			}
		}
	}),
	79985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, { $: () => readRepositoryRoot });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		function readRepositoryRoot(directory, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let folder;
			try {
				folder = fs.realpathSync(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"), fs)) return folder;
				let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
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
	}),
	44811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => removeLeftovers,
			L: () => spareName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	85180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, options = {}) {
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L)(seen.path);
			try {
				let mode = options.mode ?? (seen.stat === void 0 ? void 0 : seen.stat.mode & 4095);
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(spare, "wx", mode ?? 438);
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, content);
					mode !== void 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(file, mode);
					keepOwner(file, seen.stat);
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(file);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
				if (!isStill(seen)) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, seen.path);
				syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(seen.path));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
		function isStill({ path, stat }) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || stat === void 0) return now === void 0 && stat === void 0;
			return now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
		}
		function keepOwner(file, stat) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
			if (stat === void 0 || stat.uid === now.uid && stat.gid === now.gid) return;
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(file, stat.uid, stat.gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function syncFolder(folder) {
			try {
				let handle = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, "r");
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(handle);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
	})
};

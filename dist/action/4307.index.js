export const id = 4307;
export const ids = [4307];
export const modules = {
	63150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readTime: () => readTime,
			run: () => run
		});
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92751);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96136);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67358);
		var _project_load_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37672);
		var _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33993);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79056);
		let MAX_COUNT = 1e3;
		let run = async (args, io) => {
			let loaded = (0, _project_load_store_js__WEBPACK_IMPORTED_MODULE_4__.Co)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args), io);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.Bd)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.no;
			let [name] = args.positionals;
			let active = (name === void 0 ? loaded.schedules : [(0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.ll)(loaded, name)]).map((schedule) => schedule.resource).filter((schedule) => !schedule.spec.suspend);
			let runs = (0, _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_5__.b)(active, {
				from: readTime(args, "from") ?? io.now(),
				until: readTime(args, "until"),
				count: readCount(args)
			});
			let json = args.text("output") === "json";
			args.on("load") ? io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_6__.s$)(loadOf(runs)) : loadTable(runs)) : io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_6__.s$)(runs.map(asJson)) : runTable(runs));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.fine;
		};
		function asJson(run) {
			return {
				name: run.name,
				time: (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				utc: inUtc(run.at)
			};
		}
		function runTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_7__.k)([[
				"NAME",
				"TIME",
				"ZONE",
				"UTC"
			], ...runs.map((run) => [
				run.name,
				(0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				run.zone,
				inUtc(run.at)
			])]);
		}
		function loadOf(runs) {
			let minutes = new Map();
			for (let run of runs) minutes.set(inUtc(run.at), [...minutes.get(inUtc(run.at)) ?? [], run.name]);
			return [...minutes].map(([utc, names]) => ({
				utc,
				starts: names.length,
				names
			})).sort((a, b) => b.starts - a.starts || (a.utc < b.utc ? -1 : 1));
		}
		function loadTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_7__.k)([[
				"UTC",
				"STARTS",
				"SCHEDULES"
			], ...loadOf(runs).map(({ utc, starts, names }) => [
				utc,
				String(starts),
				names.join(",")
			])]);
		}
		function inUtc(at) {
			return `${at.toISOString().slice(0, 19)}Z`;
		}
		function readCount(args) {
			let text = args.text("count") ?? "5";
			let count = Number(text);
			if (!/^\d+$/.test(text) || count < 1 || count > MAX_COUNT) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z1(`--count must be a whole number from 1 to ${MAX_COUNT}`);
			return count;
		}
		let ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
		function readTime(args, flag) {
			let text = args.text(flag);
			if (text === void 0) return;
			let at = new Date(text);
			if (!ISO.test(text) || Number.isNaN(at.getTime())) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z1(`--${flag} must be a date or a time with its offset, such as 2026-03-07 or 2026-03-07T00:00:00Z`);
			let date = text.slice(0, 10);
			if (!isOnCalendar(date)) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z1(`--${flag}: there is no ${date}`);
			return at;
		}
		function isOnCalendar(date) {
			return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
		}
	}),
	64307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run,
			status: () => status_status
		});
		var schedule_cron = __webpack_require__(40628);
		var cli_io = __webpack_require__(1973);
		var crontab_results = __webpack_require__(72410);
		var state = __webpack_require__(38133);
		var types = __webpack_require__(86425);
		var cron_history = __webpack_require__(81888);
		var times = __webpack_require__(81175);
		let END = /^end result=(success|failure|stopped) exit=(\d{1,3}) duration=(\d{1,9})s(?: findings="[^"]*")?(?: \((.*)\))?$/;
		function parseRunLog(text, schedule) {
			let starts = [];
			let skips = [];
			let ended = [];
			let since;
			for (let line of text.split("\n")) {
				let [stamp, name, ...words] = line.split(" ");
				let time = (0, times.nR)(stamp);
				if (time === void 0 || name !== schedule) continue;
				since ??= time;
				let said = words.join(" ");
				said.startsWith("start profile=") ? starts.push(time) : said.startsWith("skipped: ") && skips.push(time);
				let end = END.exec(said);
				end !== null && ended.push(endedRun(time, end));
			}
			return {
				since,
				starts,
				skips,
				ended
			};
		}
		function joinLogs(log, aside) {
			return {
				since: log.since ?? aside.since,
				starts: [...log.starts, ...aside.starts],
				skips: [...log.skips, ...aside.skips],
				ended: [...log.ended, ...aside.ended]
			};
		}
		function endedRun(end, [, result, exitCode, duration, reason = ""]) {
			return {
				folder: void 0,
				url: void 0,
				start: new Date(end.getTime() - Number(duration) * 1e3),
				end,
				durationSeconds: Number(duration),
				exitCode: Number(exitCode),
				result: result === "success" || result === "stopped" ? result : "failure",
				reason
			};
		}
		var next_runs = __webpack_require__(96691);
		let MINUTE = 6e4;
		let LEAST_GRACE_MS = 2 * MINUTE;
		let START_RULES = {
			"local-cron": {
				platform: "debian-cron",
				graceMs: LEAST_GRACE_MS,
				catchUpMs: 180 * MINUTE,
				skewMs: 0
			},
			"github-actions": {
				platform: "github",
				graceMs: 180 * MINUTE,
				catchUpMs: Infinity,
				skewMs: MINUTE / 2
			},
			"gitlab-ci": {
				platform: "gitlab",
				graceMs: 60 * MINUTE,
				catchUpMs: Infinity,
				skewMs: MINUTE / 2
			}
		};
		function missedRuns({ cron, zone, rules }, { from, now }, starts) {
			let limit = {
				count: Infinity,
				until: now
			};
			let nominal = (0, next_runs.nextRuns)(cron, zone, rules.platform, from, limit);
			let times = starts.map((start) => start.getTime() + rules.skewMs).sort((a, b) => a - b);
			let next = 0;
			return nominal.filter((at, index) => {
				let begin = at.getTime();
				let following = nominal[index + 1]?.getTime() ?? Infinity;
				let end = Math.min(begin + rules.catchUpMs, following);
				for (; (times[next] ?? Infinity) < begin;) next++;
				let none = (times[next] ?? Infinity) >= end;
				let settled = begin + Math.min(rules.graceMs, Math.max(following - begin, LEAST_GRACE_MS));
				return none && settled <= now.getTime();
			});
		}
		let LOOK_BACK_MS = 26784e5;
		function statusOf(input) {
			let { history, cron, zone, suspend, rules, now } = input;
			let { runs, older } = history;
			let successes = runs.filter(({ result }) => result === "success");
			return {
				last: lastOf(runs, older),
				lastSuccess: (0, times.IW)([...successes.map(({ start, end }) => end ?? start), ...older.flatMap(({ result, end }) => result === "success" && end !== void 0 ? [end] : [])]),
				active: runs.filter(({ result }) => result === "running"),
				succeeded: successes.length,
				failed: runs.filter(({ result }) => result === "failure" || result === "stopped").length,
				next: suspend ? void 0 : (0, next_runs.nextRuns)(cron, zone, rules.platform, now, { count: 1 })[0],
				missed: suspend ? void 0 : missedSince(input)
			};
		}
		function lastOf(runs, older) {
			let kept = runs.reduce(later, void 0);
			let gone = older.reduce(later, void 0);
			if (kept === void 0 || gone === void 0) return kept ?? gone;
			return gone.start.getTime() > kept.start.getTime() + 5e3 ? gone : kept;
		}
		function later(a, b) {
			return a === void 0 || b.start >= a.start ? b : a;
		}
		function missedSince({ cron, zone, rules, history, now, since: asked }) {
			let { known, starts } = history;
			if (known === void 0) return;
			let since = (0, times.IW)([known, asked ?? new Date(now.getTime() - LOOK_BACK_MS)]) ?? known;
			let from = new Date(since.getTime() - 1);
			return {
				since,
				times: missedRuns({
					cron,
					zone,
					rules
				}, {
					from,
					now
				}, starts)
			};
		}
		var map_concurrent = __webpack_require__(28452);
		var run_sources = __webpack_require__(62449);
		var next = __webpack_require__(63150);
		var diagnostics = __webpack_require__(20847);
		var table = __webpack_require__(92751);
		var yaml = __webpack_require__(56384);
		var zone = __webpack_require__(67358);
		var facts = __webpack_require__(67603);
		var load_schedules = __webpack_require__(38771);
		var log = __webpack_require__(79056);
		let YAML = {
			lineWidth: 0,
			compat: "yaml-1.1"
		};
		let STARTED = {
			"local-cron": "cron starts its runs where it is installed.",
			"github-actions": "GitHub starts its runs.",
			"gitlab-ci": "GitLab starts its runs."
		};
		function statusAsJson(reports) {
			return (0, log.s$)(reports.map(asValue));
		}
		function statusAsYaml(reports) {
			return (0, yaml.p)(reports.map(asValue), YAML);
		}
		function asValue(report) {
			let { source, last, active, missed } = report;
			let { metadata } = source.schedule;
			let value = (run) => runValue(run, source);
			return {
				name: metadata.name,
				status: {
					conditions: [{
						type: "Ready",
						...readyOf(report),
						lastTransitionTime: null
					}],
					nextScheduleTime: obstacleOf(report) === void 0 ? inUtc(report.next) : null,
					lastScheduleTime: inUtc(last?.start),
					lastSuccessfulTime: inUtc(report.lastSuccess),
					active: active.length,
					succeeded: report.succeeded,
					failed: report.failed
				},
				lastRun: last === void 0 ? null : value(last),
				activeRuns: active.map(value),
				missed: {
					count: missed?.times.length ?? 0,
					since: inUtc(missed?.since),
					times: missed?.times.slice(-100).map(inUtc) ?? []
				},
				...source.kind === "platform" ? { notes: recordNotes(report) } : {}
			};
		}
		function readyOf(report) {
			let { spec } = report.source.schedule;
			if (spec.suspend) return {
				status: "False",
				reason: "Suspended",
				message: "No runs are started."
			};
			let obstacle = obstacleOf(report);
			return obstacle === void 0 ? {
				status: "True",
				reason: "Scheduled",
				message: STARTED[spec.backend.type]
			} : {
				status: "False",
				reason: obstacle.reason,
				message: obstacle.message
			};
		}
		function obstacleOf({ source, record }) {
			return source.schedule.spec.suspend ? void 0 : record?.obstacle;
		}
		function recordNotes({ source, record }) {
			if (record === void 0) return [];
			return source.schedule.spec.suspend && record.active === !0 ? ["its pipeline schedule is still active in GitLab; 'jmo-schedule sync --apply' deactivates it", ...record.notes] : record.notes;
		}
		function runValue(run, { kind }) {
			return {
				folder: run.folder ?? null,
				...kind === "platform" ? { url: run.url ?? null } : {},
				start: inUtc(run.start),
				end: inUtc(run.end),
				durationSeconds: run.durationSeconds ?? null,
				exitCode: run.exitCode ?? null,
				result: run.result,
				reason: run.reason
			};
		}
		function inUtc(at) {
			return at === void 0 ? null : `${at.toISOString().slice(0, 19)}Z`;
		}
		function statusAsText(reports, now, directory) {
			if (reports.length === 0) return "No schedules found.\n";
			let head = [
				"NAME",
				"LAST RUN",
				"RESULT",
				"DURATION",
				"LAST SUCCESS",
				"ACTIVE",
				"MISSED",
				"NEXT RUN"
			];
			let notes = reports.flatMap((report) => notesOf(report, directory));
			return (0, table.k)([head, ...reports.map((report) => row(report, now))]) + notes.join("");
		}
		function row(report, now) {
			let { source, last, lastSuccess, active, missed, next } = report;
			let { metadata, spec } = source.schedule;
			let time = (at) => at === void 0 ? "<none>" : (0, zone.formatInZone)(at, spec.timezone);
			let counted = missed === void 0 ? "<unknown>" : `${missed.times.length} since ${time(missed.since).slice(0, 10)}`;
			let obstacle = obstacleOf(report);
			let upcoming = obstacle === void 0 ? time(next) : `<${obstacle.word}>`;
			return [
				metadata.name,
				time(last?.start),
				last === void 0 ? "<none>" : resultWords(last),
				last === void 0 ? "<none>" : durationWords(last, now),
				time(lastSuccess),
				String(active.length),
				spec.suspend ? "0" : counted,
				spec.suspend ? "<suspended>" : upcoming
			];
		}
		function resultWords({ result, exitCode }) {
			return exitCode === void 0 || exitCode === 0 ? result : `${result} (exit ${exitCode})`;
		}
		function durationWords({ result, start, durationSeconds }, now) {
			if (durationSeconds !== void 0) return (0, facts.M)(durationSeconds);
			if (result !== "running") return "<unknown>";
			return `${(0, facts.M)((now.getTime() - start.getTime()) / 1e3)} so far`;
		}
		function notesOf(report, directory) {
			let { source, last, missed } = report;
			let { metadata, spec } = source.schedule;
			let obstacle = obstacleOf(report);
			let notes = [...obstacle === void 0 ? [] : [obstacle.message], ...recordNotes(report)];
			if (last?.result === "failure" || last?.result === "stopped") {
				let reason = last.reason === "" ? "no reason is known" : (0, log.kc)(last.reason, 200);
				notes.push(`the last run did not succeed: ${reason}; see ${last.url ?? logPath(source, last, directory)}`);
			}
			let times = missed?.times ?? [];
			if (times.length > 0) {
				let shown = times.slice(-5).map((at) => (0, zone.formatInZone)(at, spec.timezone));
				let which = times.length > shown.length ? ", the last at" : ", at";
				notes.push(`missed ${(0, diagnostics.LS)(times.length, "run")}${which} ${shown.join(", ")}`);
			}
			return notes.map((note) => `${metadata.name}: ${(0, log.RK)(note)}\n`);
		}
		function logPath(source, { folder }, directory) {
			if (source.kind === "platform") return "";
			return (0, load_schedules.pS)(directory, folder === void 0 ? source.log : `${source.results}/${folder}/scan.log`);
		}
		var platform_history = __webpack_require__(33627);
		var judge_runs = __webpack_require__(12354);
		async function readPlatformStatus({ api, schedule, guarded }, { since, now, named }) {
			let record = await api.schedule(schedule.metadata.name);
			let from = since ?? new Date(now.getTime() - LOOK_BACK_MS);
			let { runs, complete } = await api.runs(record, {
				since: from,
				most: 1e3
			});
			let limit = {
				enough: 1,
				atLeast: named ? 50 : 5,
				most: 50
			};
			let place = {
				api,
				record
			};
			let { skipped, unknown, real } = guarded ? await (0, judge_runs.U)(runs, limit, place) : {
				skipped: new Set(),
				unknown: new Set(),
				real: 1
			};
			let isSkipped = ({ id }) => skipped.has(id) || real === 0 && unknown.has(id);
			let last = runs.reduce(read_platform_later, void 0);
			let success = runs.find((run) => run.state === "success" && !isSkipped(run));
			let read = [];
			for (let one of runs) {
				let full = one === last || one === success ? await api.details(one) : one;
				let failedJobs = one === last && one.state === "failure" ? await api.failedJobs(one) : [];
				read.push({
					record: full,
					run: (0, platform_history.hd)(full, {
						skipped: isSkipped(one),
						failedJobs
					})
				});
			}
			let older = await readOlder(place, {
				from,
				guarded,
				last,
				success
			});
			return {
				record,
				history: (0, platform_history.g)(record, {
					since: from,
					runs: read,
					complete,
					older
				})
			};
		}
		async function readOlder({ api, record }, known) {
			if (record.createdAt !== void 0 && record.createdAt >= known.from) return [];
			let isOlder = ({ createdAt }) => createdAt < known.from;
			let found = [];
			let add = async (run, skipped) => {
				let failedJobs = run.state === "failure" ? await api.failedJobs(run) : [];
				found.push((0, platform_history.hd)(await api.details(run), {
					skipped,
					failedJobs
				}));
			};
			if (known.success === void 0) for (let run of (await api.newest(record, "success")).filter(isOlder)) {
				if (known.guarded && await api.wasSkipped(record, run)) continue;
				await add(run, !1);
				break;
			}
			if (known.last === void 0) {
				let [run] = (await api.newest(record, "any")).filter(isOlder);
				let skipped = run?.state === "success" && known.guarded && await api.wasSkipped(record, run);
				run !== void 0 && await add(run, skipped);
			}
			return found;
		}
		function read_platform_later(a, b) {
			return a === void 0 || b.startedAt > a.startedAt ? b : a;
		}
		let run = (args, io) => status_status(args, io);
		async function status_status(args, io, host = {}) {
			let since = (0, next.readTime)(args, "since");
			let sources = await (0, run_sources.S)(args, io, host);
			if (sources === void 0) return cli_io.dc.no;
			let now = io.now();
			let asked = {
				since,
				now,
				named: args.positionals.length > 0
			};
			let reports = await (0, run_sources.l)(() => (0, map_concurrent._)(sources, 4, (source) => readStatus(source, asked, io)));
			let format = args.text("output");
			format === void 0 ? io.out(statusAsText(reports, now, io.directory)) : io.out(format === "json" ? statusAsJson(reports) : statusAsYaml(reports));
			return cli_io.dc.fine;
		}
		async function readStatus(source, asked, io) {
			let { schedule } = source;
			let { history, record } = source.kind === "local" ? { history: readCronHistory(source, io) } : await readPlatformStatus(source, asked);
			return {
				...statusOf({
					cron: (0, schedule_cron.A)(schedule),
					zone: schedule.spec.timezone,
					suspend: schedule.spec.suspend,
					rules: START_RULES[schedule.spec.backend.type],
					history,
					now: asked.now,
					since: asked.since
				}),
				source,
				record
			};
		}
		function readCronHistory({ schedule, directory, results, limits, log }, io) {
			let { name } = schedule.metadata;
			let aside = (0, state.W)(directory, name, io.env);
			let read = (path) => parseRunLog(path === void 0 ? "" : (0, crontab_results.Ty)(path, 1048576), name);
			let besides = read(aside);
			try {
				return (0, cron_history.x)({
					limits,
					folders: (0, crontab_results.pV)(results, name, io.env),
					log: joinLogs(read(log), besides)
				});
			} catch (error) {
				if (!(error instanceof types.W) || besides.ended.length === 0) throw error;
				return (0, cron_history.x)({
					limits,
					folders: [],
					log: besides
				});
			}
		}
	}),
	38133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => cronStateFolder,
			W: () => cronStateLog
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		function cronStateFolder(env) {
			if (env.JMO_STATE_DIR) return env.JMO_STATE_DIR;
			return env.HOME ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, ".local/state/jmo-schedule") : void 0;
		}
		function cronStateLog(directory, schedule, env) {
			let folder = cronStateFolder(env);
			if (folder === void 0) return;
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${schedule}-${hashOf(realPath(directory))}.log`);
		}
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch {
				return path;
			}
		}
		function hashOf(text) {
			let hash = 1469598103934665603n;
			for (let byte of Buffer.from(text, "utf8")) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
			return hash.toString(16).padStart(16, "0");
		}
	}),
	67603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => describeDuration });
		function describeDuration(seconds) {
			let whole = Math.max(0, Math.round(seconds));
			let [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
			if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
			return `${rest} s`;
		}
	})
};

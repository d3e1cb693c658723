export const id = 8829;
export const ids = [8829, 3150];
export const modules = {
	7347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => withResults,
			i: () => loadLocalSchedules
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_check_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
		var _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5753);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4554);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6425);
		var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5349);
		var _select_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3226);
		let ELSEWHERE = {
			"github-actions": (name) => `the repository's Actions page, workflow .github/workflows/jmo-${name}.yml`,
			"gitlab-ci": () => "the project on GitLab, Build > Pipelines and Build > Pipeline schedules"
		};
		function loadLocalSchedules(args, io) {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_7__.Bd)(loaded, io)) return;
			let [name] = args.positionals;
			let all = name === void 0 ? loaded.schedules.map(({ resource }) => resource) : [(0, _select_js__WEBPACK_IMPORTED_MODULE_7__.ll)(loaded, name).resource];
			let others = all.filter(({ spec }) => spec.backend.type !== _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__._.type);
			if (name !== void 0) for (let other of others) throw elsewhere(other);
			others.length > 0 && io.err(`left out: ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__.LS)(others.length, "schedule")} of other backends; only local-cron has its results here\n`);
			return {
				loaded,
				schedules: all.filter(({ spec }) => spec.backend.type === _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__._.type).map((schedule) => placeOf(schedule, loaded))
			};
		}
		function withResults(work) {
			try {
				return work();
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_8__.d ? new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(error.message) : error;
			}
		}
		function elsewhere({ metadata, spec }) {
			let { type } = spec.backend;
			let where = type === "local-cron" ? "" : ELSEWHERE[type](metadata.name);
			return new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`'${metadata.name}' runs on ${type}, and only results of local-cron are read here; its runs: ${where}`);
		}
		function placeOf(schedule, { directory }) {
			let { metadata, spec } = schedule;
			let { log_dir } = (0, _backends_check_config_js__WEBPACK_IMPORTED_MODULE_1__.W)(schedule, _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__.sJ);
			let results = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, spec.jobTemplate.results.dir);
			return {
				schedule,
				results,
				log: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(log_dir === void 0 ? results : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, log_dir), `jmo-${metadata.name}.log`),
				limits: {
					successful: spec.successfulJobsHistoryLimit,
					failed: spec.failedJobsHistoryLimit
				}
			};
		}
	}),
	3150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readTime: () => readTime,
			run: () => run
		});
		var _schedule_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
		var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);
		var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
		let MAX_COUNT = 1e3;
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_2__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
			let [name] = args.positionals;
			let active = (name === void 0 ? loaded.schedules : [(0, _select_js__WEBPACK_IMPORTED_MODULE_3__.ll)(loaded, name)]).map((schedule) => schedule.resource).filter((schedule) => !schedule.spec.suspend);
			let runs = (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_4__.b)(active, {
				from: readTime(args, "from") ?? io.now(),
				until: readTime(args, "until"),
				count: readCount(args)
			});
			let json = args.text("output") === "json";
			args.on("load") ? io.out(json ? `${JSON.stringify(loadOf(runs), null, 2)}\n` : loadTable(runs)) : io.out(json ? `${JSON.stringify(runs.map(asJson), null, 2)}\n` : runTable(runs));
			return _io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
		function asJson(run) {
			return {
				name: run.name,
				time: (0, _schedule_zone_js__WEBPACK_IMPORTED_MODULE_0__.formatInZone)(run.at, run.zone),
				utc: inUtc(run.at)
			};
		}
		function runTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _table_js__WEBPACK_IMPORTED_MODULE_5__.k)([[
				"NAME",
				"TIME",
				"ZONE",
				"UTC"
			], ...runs.map((run) => [
				run.name,
				(0, _schedule_zone_js__WEBPACK_IMPORTED_MODULE_0__.formatInZone)(run.at, run.zone),
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
			return (0, _table_js__WEBPACK_IMPORTED_MODULE_5__.k)([[
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
			if (!/^\d+$/.test(text) || count < 1 || count > MAX_COUNT) throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.H(`--count must be a whole number from 1 to ${MAX_COUNT}`);
			return count;
		}
		let ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
		function readTime(args, flag) {
			let text = args.text(flag);
			if (text === void 0) return;
			let at = new Date(text);
			if (!ISO.test(text) || Number.isNaN(at.getTime())) throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.H(`--${flag} must be a date or a time with its offset, such as 2026-03-07 or 2026-03-07T00:00:00Z`);
			return at;
		}
	}),
	3226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var kubernetes_names = __webpack_require__(771);
		var secrets = __webpack_require__(7829);
		let WORD = String.raw`[^\s,()=!<>]+`;
		let VALUE = String.raw`[^\s,()=!<>]*`;
		let SET = new RegExp(String.raw`^(${WORD})\s+(in|notin)\s*\(\s*(${VALUE}(?:\s*,\s*${VALUE})*)\s*\)$`);
		let EQUALITY = new RegExp(String.raw`^(${WORD})\s*(==|=|!=)\s*(${VALUE})$`);
		let EXISTS = new RegExp(String.raw`^(!?)\s*(${WORD})$`);
		function parseSelector(text) {
			if (text.trim() === "") return () => !0;
			let tests = [];
			for (let part of splitOutsideParentheses(text)) {
				let test = requirement(part.trim());
				if (typeof test != "function") return test;
				tests.push(test);
			}
			return (labels) => tests.every((test) => test(labels));
		}
		function requirement(text) {
			let [, setKey, operator, list = ""] = SET.exec(text) ?? [];
			if (setKey !== void 0) {
				let values = list.split(",").map((value) => value.trim());
				return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
			}
			let [, key, sign, wanted = ""] = EQUALITY.exec(text) ?? [];
			if (key !== void 0) return checked(key, [wanted], (value) => value === wanted == (sign !== "!="));
			let [, not, name] = EXISTS.exec(text) ?? [];
			if (name !== void 0) return checked(name, [], (value) => value !== void 0 == (not === ""));
			return { problem: `${(0, secrets.hD)(text)} is no label requirement; write k=v, k!=v or k in (a,b)` };
		}
		function checked(key, values, test) {
			let wrongKey = (0, kubernetes_names.iS)(key);
			if (wrongKey) return { problem: `the label key ${(0, secrets.hD)(key)} ${wrongKey.message}` };
			for (let value of values) {
				let wrong = (0, kubernetes_names.AB)(value);
				if (wrong) return { problem: `a value of the label ${(0, secrets.hD)(key)} ${wrong.message}` };
			}
			return (labels) => test(Object.hasOwn(labels, key) ? labels[key] : void 0);
		}
		function splitOutsideParentheses(text) {
			return text.split(/,(?![^(]*\))/);
		}
		var commands_arguments = __webpack_require__(2303);
		var io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
		var print_diagnostics = __webpack_require__(5349);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.H(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.H(`no schedule '${name}' in ${loaded.file}${(0, commands_arguments.a)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, print_diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${loaded.file}: invalid (${(0, print_diagnostics.ii)(errors)})\n`);
			return !0;
		}
	}),
	8829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var dist = __webpack_require__(8815);
		var schedule_cron = __webpack_require__(6648);
		var cron_results = __webpack_require__(8769);
		var facts = __webpack_require__(4263);
		var cron_history = __webpack_require__(1829);
		let END = /^end result=(success|failure|stopped) exit=(\d{1,3}) duration=(\d{1,9})s(?: findings="[^"]*")?(?: \((.*)\))?$/;
		function parseRunLog(text, schedule) {
			let starts = [];
			let skips = [];
			let ended = [];
			let since;
			for (let line of text.split("\n")) {
				let [stamp, name, ...words] = line.split(" ");
				let time = (0, cron_history.nR)(stamp);
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
		function endedRun(end, [, result, exitCode, duration, reason = ""]) {
			return {
				folder: void 0,
				start: new Date(end.getTime() - Number(duration) * 1e3),
				end,
				durationSeconds: Number(duration),
				exitCode: Number(exitCode),
				result: result === "success" || result === "stopped" ? result : "failure",
				reason
			};
		}
		var next_runs = __webpack_require__(718);
		function missedRuns({ cron, zone }, { from, now }, starts) {
			let nominal = (0, next_runs.nextRuns)(cron, zone, "debian-cron", from, {
				count: Infinity,
				until: now
			});
			let times = starts.map((start) => start.getTime()).sort((a, b) => a - b);
			let next = 0;
			return nominal.filter((at, index) => {
				let begin = at.getTime();
				let end = Math.min(begin + 108e5, nominal[index + 1]?.getTime() ?? Infinity);
				for (; (times[next] ?? Infinity) < begin;) next++;
				return (times[next] ?? Infinity) >= end && begin + 12e4 <= now.getTime();
			});
		}
		function statusOf(input) {
			let { folders, log, cron, zone, suspend, now } = input;
			let runs = folders.map(cron_history.ng).filter((run) => run !== void 0);
			let successes = runs.filter(({ result }) => result === "success");
			let failures = runs.filter(({ result }) => result === "failure" || result === "stopped");
			return {
				last: lastOf(runs, log),
				lastSuccess: latest([...successes.map(({ start, end }) => end ?? start), ...log.ended.flatMap(({ result, end }) => result === "success" && end !== void 0 ? [end] : [])]),
				active: runs.filter(({ result }) => result === "running"),
				succeeded: successes.length,
				failed: failures.length,
				next: suspend ? void 0 : (0, next_runs.nextRuns)(cron, zone, "debian-cron", now, { count: 1 })[0],
				missed: suspend ? void 0 : missedSince(input, runs, knownSince(input, runs, successes, failures))
			};
		}
		function lastOf(runs, log) {
			let kept = runs.reduce(later, void 0);
			let logged = log.ended.reduce(later, void 0);
			if (kept === void 0 || logged === void 0) return kept ?? logged;
			return logged.start.getTime() > kept.start.getTime() + 5e3 ? logged : kept;
		}
		function later(a, b) {
			return a === void 0 || b.start >= a.start ? b : a;
		}
		function missedSince({ cron, zone, log, now, since: asked }, runs, known) {
			if (known === void 0) return;
			let since = latest([known, asked ?? new Date(now.getTime() - 26784e5)]) ?? known;
			let starts = [
				...runs.map(({ start }) => start),
				...log.starts,
				...log.skips
			];
			let from = new Date(since.getTime() - 1);
			return {
				since,
				times: missedRuns({
					cron,
					zone
				}, {
					from,
					now
				}, starts)
			};
		}
		function knownSince({ log, limits }, runs, successes, failures) {
			let first = (of) => earliest(of.map(({ start }) => start));
			let rotated = [{
				of: successes,
				limit: limits.successful
			}, {
				of: failures,
				limit: limits.failed
			}].filter(({ of, limit }) => of.length >= limit).map(({ of, limit }) => limit === 0 ? void 0 : first(of));
			return earliest([rotated.includes(void 0) ? void 0 : latest(rotated) ?? first(runs), log.since].filter((time) => time !== void 0));
		}
		function earliest(times) {
			return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
		}
		function latest(times) {
			return times.reduce((a, b) => a === void 0 || b !== void 0 && b > a ? b : a, void 0);
		}
		var findings_text = __webpack_require__(6404);
		var zone = __webpack_require__(3207);
		var commands_io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
		var local_runs = __webpack_require__(7347);
		var next = __webpack_require__(3150);
		var print_diagnostics = __webpack_require__(5349);
		var table = __webpack_require__(8239);
		let YAML = {
			lineWidth: 0,
			compat: "yaml-1.1"
		};
		let run = async (args, io) => {
			let since = (0, next.readTime)(args, "since");
			let found = (0, local_runs.i)(args, io);
			if (found === void 0) return commands_io.d.no;
			let now = io.now();
			let reports = (0, local_runs.F)(() => found.schedules.map((place) => readStatus(place, {
				since,
				now,
				io
			})));
			let format = args.text("output");
			if (format === void 0) io.out(asText(reports, now, io));
			else {
				let values = reports.map((report) => asValue(report));
				io.out(format === "json" ? `${JSON.stringify(values, null, 2)}\n` : (0, dist.As)(values, YAML));
			}
			return commands_io.d.fine;
		};
		function readStatus(place, { since, now, io }) {
			let { schedule, results, limits } = place;
			let { name } = schedule.metadata;
			return {
				place,
				...statusOf({
					cron: (0, schedule_cron.A)(schedule),
					zone: schedule.spec.timezone,
					suspend: schedule.spec.suspend,
					limits,
					folders: (0, cron_results.pV)(results, name, io.env),
					log: parseRunLog((0, cron_results.Ty)(place.log, 1048576), name),
					now,
					since
				})
			};
		}
		function asValue(report) {
			let { place, last, active, missed } = report;
			let { metadata, spec } = place.schedule;
			let ready = spec.suspend ? {
				status: "False",
				reason: "Suspended",
				message: "No runs are started."
			} : {
				status: "True",
				reason: "Scheduled",
				message: "cron starts its runs where it is installed."
			};
			return {
				name: metadata.name,
				status: {
					conditions: [{
						type: "Ready",
						...ready,
						lastTransitionTime: null
					}],
					nextScheduleTime: inUtc(report.next),
					lastScheduleTime: inUtc(last?.start),
					lastSuccessfulTime: inUtc(report.lastSuccess),
					active: active.length,
					succeeded: report.succeeded,
					failed: report.failed
				},
				lastRun: last === void 0 ? null : runValue(last),
				activeRuns: active.map(runValue),
				missed: {
					count: missed?.times.length ?? 0,
					since: inUtc(missed?.since),
					times: missed?.times.slice(-100).map(inUtc) ?? []
				}
			};
		}
		function runValue(run) {
			return {
				folder: run.folder ?? null,
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
		function asText(reports, now, io) {
			if (reports.length === 0) return "No schedule of this file has the backend local-cron.\n";
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
			let notes = reports.flatMap((report) => notesOf(report, io));
			return (0, table.k)([head, ...reports.map((report) => row(report, now))]) + notes.join("");
		}
		function row({ place, last, lastSuccess, active, missed, next }, now) {
			let { metadata, spec } = place.schedule;
			let time = (at) => at === void 0 ? "<none>" : (0, zone.formatInZone)(at, spec.timezone);
			let counted = missed === void 0 ? "<unknown>" : `${missed.times.length} since ${time(missed.since).slice(0, 10)}`;
			return [
				metadata.name,
				time(last?.start),
				last === void 0 ? "<none>" : resultWords(last),
				last === void 0 ? "<none>" : durationWords(last, now),
				time(lastSuccess),
				String(active.length),
				spec.suspend ? "0" : counted,
				spec.suspend ? "<suspended>" : time(next)
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
		function notesOf({ place, last, missed }, io) {
			let { metadata, spec } = place.schedule;
			let notes = [];
			if (last?.result === "failure" || last?.result === "stopped") {
				let reason = last.reason === "" ? "no reason is known" : (0, findings_text.kc)(last.reason, 200);
				let folder = last.folder === void 0 ? "" : `${place.results}/${last.folder}/scan.log`;
				let log = (0, load_schedules.pS)(io.directory, folder === "" ? place.log : folder);
				notes.push(`${metadata.name}: the last run did not succeed: ${reason}; see ${log}\n`);
			}
			let times = missed?.times ?? [];
			if (times.length > 0) {
				let shown = times.slice(-5).map((at) => (0, zone.formatInZone)(at, spec.timezone));
				let which = times.length > shown.length ? ", the last at" : ", at";
				notes.push(`${metadata.name}: missed ${(0, print_diagnostics.LS)(times.length, "run")}${which} ${shown.join(", ")}\n`);
			}
			return notes;
		}
	}),
	8239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		function formatTable(rows) {
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	8247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => upcomingRuns });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9283);
		var _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
		var _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone, backend } = schedule.spec;
				let platform = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(backend.type)?.platformOf(schedule) ?? "kubernetes";
				let { count, until } = limit;
				return (0, _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A)(schedule), timezone, platform, limit.from, until === void 0 ? { count } : {
					count,
					until
				}).map((at) => ({
					name: schedule.metadata.name,
					zone: timezone,
					at
				}));
			}).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
		}
	}),
	8769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ty: () => readLogTail,
			UG: () => removeRunFolder,
			pV: () => readRunFolders,
			yS: () => readHalfPruned
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TIME = /^\d{4}-\d{2}-\d{2}T\d{6}Z-$/;
		let MARK = ".jmo-run";
		let PRUNED = ".jmo-pruned-";
		function readRunFolders(results, schedule, env) {
			return foldersFor(results, schedule, "").filter((name) => isFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name, MARK))).map((name) => ({
				name,
				...readState((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name), env)
			}));
		}
		function readHalfPruned(results, schedule) {
			return foldersFor(results, schedule, PRUNED);
		}
		function removeRunFolder(results, name) {
			let half = name.startsWith(PRUNED);
			let aside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, half ? name : `${PRUNED}${name}`);
			try {
				if (!half) {
					if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name)).isDirectory() || !isFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name, MARK))) return !1;
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name), aside);
				}
				removeTree(aside);
				return !0;
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_3__.d) throw error;
				if (codeOf(error) === "ENOENT") return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${name} can't be deleted (${codeOf(error)})`);
			}
		}
		function removeTree(path) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
					recursive: !0,
					force: !0
				});
			} catch (error) {
				if (codeOf(error) !== "ENOENT") throw error;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
					recursive: !0,
					force: !0
				});
			}
		}
		function readLogTail(path, longest) {
			try {
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
				try {
					let { size } = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
					let from = Math.max(0, size - longest);
					let bytes = Buffer.alloc(size - from);
					return bytes.toString("utf8", 0, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, bytes.length, from));
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
				}
			} catch (error) {
				if (codeOf(error) === "ENOENT") return "";
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${codeOf(error)})`);
			}
		}
		function foldersFor(results, schedule, prefix) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(results, { withFileTypes: !0 }).filter((entry) => entry.isDirectory() && isNamed(entry.name, schedule, prefix)).map((entry) => entry.name).sort();
			} catch (error) {
				if (codeOf(error) === "ENOENT") return [];
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${results}: can't be read (${codeOf(error)})`);
			}
		}
		function isNamed(name, schedule, prefix) {
			if (!name.startsWith(prefix)) return !1;
			let rest = name.slice(prefix.length);
			return TIME.test(rest.slice(0, 19)) && rest.slice(19) === schedule;
		}
		function readState(folder, env) {
			let record = readRecord(folder);
			if (record !== void 0) return {
				record,
				active: !1
			};
			if (isLocked((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK), env)) return {
				record,
				active: !0
			};
			return {
				record: readRecord(folder),
				active: !1
			};
		}
		function readRecord(folder) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "run.json");
			try {
				return isFile(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : void 0;
			} catch (error) {
				if (codeOf(error) === "ENOENT") return;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${codeOf(error)})`);
			}
		}
		function isLocked(mark, env) {
			let file;
			try {
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(mark, "r");
			} catch (error) {
				if (codeOf(error) === "ENOENT") return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${mark}: can't be read (${codeOf(error)})`);
			}
			try {
				if (Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).mtimeMs < 2e3) return !0;
				let { status, error } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("flock", [
					"-n",
					"-s",
					"3"
				], {
					env,
					stdio: [
						"ignore",
						"ignore",
						"ignore",
						file
					]
				});
				if (error !== void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`whether a run is under way can't be told: flock, of util-linux, can't be run (${codeOf(error)})`);
				return status !== 0;
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
			}
		}
		function isFile(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
			} catch (error) {
				let code = codeOf(error);
				if ([
					"ENOENT",
					"ENOTDIR",
					"ELOOP"
				].includes(code)) return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${code})`);
			}
		}
		function codeOf(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (code === void 0) throw error;
			return code;
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => HostError });
		class HostError extends Error {
			name = "HostError";
		}
	}),
	4263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	1829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => resultOf,
			nR: () => timeOf,
			ng: () => runOf
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		function resultOf({ record, active }) {
			if (record === void 0) return active ? "running" : "stopped";
			let found = /"result":"(success|stopped)"/.exec(record)?.[1];
			return found === "success" || found === "stopped" ? found : "failure";
		}
		function runOf(folder) {
			let fields = fieldsOf(folder.record ?? "");
			let start = timeOf(fields.start) ?? timeOfName(folder.name);
			if (start === void 0) return;
			let { durationSeconds, exitCode, reason } = fields;
			let killed = folder.record === void 0 && !folder.active;
			return {
				folder: folder.name,
				start,
				end: timeOf(fields.end),
				durationSeconds: typeof durationSeconds == "number" ? durationSeconds : void 0,
				exitCode: typeof exitCode == "number" ? exitCode : void 0,
				result: resultOf(folder),
				reason: killed ? "it was killed, or the machine went down" : typeof reason == "string" ? reason : ""
			};
		}
		function fieldsOf(record) {
			try {
				let fields = JSON.parse(record);
				return (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(fields) ? fields : {};
			} catch {
				return {};
			}
		}
		function timeOf(text) {
			if (typeof text != "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return;
			let time = new Date(text);
			return Number.isNaN(time.getTime()) ? void 0 : time;
		}
		function timeOfName(name) {
			return timeOf(name.replace(/^(.{10}T\d\d)(\d\d)(\d\dZ)-.*$/s, "$1:$2:$3"));
		}
	}),
	6404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IN: () => cutText,
			kc: () => logText,
			oZ: () => lineText,
			wh: () => plainText
		});
		let SEQUENCES = /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
		let INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
		let LONE_SURROGATE = /\p{Cs}/gu;
		let PLAIN = /^[\n\t -~]*$/;
		function plainText(value, longest) {
			if (typeof value == "number") return String(value);
			if (typeof value != "string" || value === "") return "";
			let text = value.length > 4 * longest ? value.slice(0, 4 * longest) : value;
			return cutText((PLAIN.test(text) ? text : visible(text)).trim(), longest);
		}
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(SEQUENCES, "").replace(LONE_SURROGATE, "�").replace(INVISIBLE, " ");
		}
		function lineText(value, longest) {
			return cutText(plainText(value, 2 * longest).replace(/\s+/g, " "), longest);
		}
		function cutText(text, longest) {
			if (text.length <= longest) return text;
			let end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
			return `${text.slice(0, end)}…`;
		}
		function logText(text, longest) {
			return lineText(text, longest).replace(/##(?=\w*\[)/g, "# #").replace(/^::/, ": :");
		}
	}),
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7208);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9200);
		var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);
		function rulesOf(platform, interval) {
			switch (platform) {
				case "github": return {
					days: "vixie",
					skipped: "advance",
					repeated: interval ? "both" : "first"
				};
				case "debian-cron": return interval ? {
					days: "vixie",
					skipped: "drop",
					repeated: "both"
				} : {
					days: "vixie",
					skipped: "advance",
					repeated: "first"
				};
				case "gitlab": return {
					days: "plain",
					skipped: "drop",
					repeated: "both"
				};
				case "kubernetes": return {
					days: "plain",
					skipped: "drop",
					repeated: "both"
				};
			}
		}
		let MINUTE = 6e4;
		let DAY = 864e5;
		let SEARCH_DAYS = 15006;
		let AROUND = 1560 * MINUTE;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			let start = startOfDay(from, zone);
			let end = Math.min(until + 3 * DAY, start + SEARCH_DAYS * DAY);
			let runs = new Set();
			let enough = limit.count <= 0;
			for (let day of enough ? [] : matchingDays(cron, platform, start - 2 * DAY, "forward")) {
				if (day > end) break;
				for (let at of runsOn(day, cron, zone, platform)) at > from.getTime() && at <= until && runs.add(at);
				if (enough) break;
				enough = runs.size >= limit.count;
			}
			return [...runs].sort((a, b) => a - b).slice(0, Math.max(0, limit.count)).map((at) => new Date(at));
		}
		function previousRun(cron, zone, platform, at) {
			let start = startOfDay(at, zone);
			let latest;
			for (let day of matchingDays(cron, platform, start + 2 * DAY, "backward")) {
				let found = latest !== void 0;
				for (let run of runsOn(day, cron, zone, platform)) run <= at.getTime() && run > (latest ?? -Infinity) && (latest = run);
				if (found || day < start - SEARCH_DAYS * DAY) break;
			}
			return latest === void 0 ? void 0 : new Date(latest);
		}
		function startOfDay(at, zone) {
			let wall = at.getTime() + (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, at) * MINUTE;
			return Math.floor(wall / DAY) * DAY;
		}
		function* matchingDays(cron, platform, start, way) {
			let both = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_3__.AW)(cron, rulesOf(platform, !1).days);
			let days = new Set(cron.dayOfWeek);
			let weekdays = both ? "*" : cron.dayOfWeek.join(",");
			let text = `0 0 0 ${cron.dayOfMonth.join(",")} ${cron.month.join(",")} ${weekdays}`;
			let step = way === "forward" ? -1 : 1;
			let dates = cron_parser__WEBPACK_IMPORTED_MODULE_0__.CronExpressionParser.parse(text, {
				currentDate: new Date(start + step),
				tz: "UTC"
			});
			for (let day = advance(dates, way); day !== void 0; day = advance(dates, way)) {
				if (Math.abs(day - start) > SEARCH_DAYS * DAY) return;
				(!both || days.has(new Date(day).getUTCDay())) && (yield day);
			}
		}
		function advance(dates, way) {
			return (way === "forward" ? dates.next() : dates.prev()).getTime();
		}
		function runsOn(day, cron, zone, platform) {
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = cron.hour.flatMap((hour) => cron.minute.map((minute) => day + (hour * 60 + minute) * MINUTE));
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes = "", hours = ""] = cron.text.split(" ");
			let rules = rulesOf(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = (before === after ? [before] : [before, after]).map((offset) => wall - offset).filter((at) => at + (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(at)) * MINUTE === wall).sort((a, b) => a - b);
			if (valid.length === 0) return rules.skipped === "drop" ? [] : [(0, _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()];
			return rules.repeated === "first" ? valid.slice(0, 1) : valid;
		}
	})
};

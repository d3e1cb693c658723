export const id = 3933;
export const ids = [3933];
export const modules = {
	63150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readTime: () => readTime,
			run: () => run
		});
		var _schedule_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53207);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34116);
		var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);
		var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40628);
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
			let date = text.slice(0, 10);
			if (!isOnCalendar(date)) throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.H(`--${flag}: there is no ${date}`);
			return at;
		}
		function isOnCalendar(date) {
			return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
		}
	}),
	73933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run,
			status: () => status_status
		});
		var schedule_cron = __webpack_require__(16648);
		var cron_results = __webpack_require__(18769);
		var cron_history = __webpack_require__(11829);
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
				url: void 0,
				start: new Date(end.getTime() - Number(duration) * 1e3),
				end,
				durationSeconds: Number(duration),
				exitCode: Number(exitCode),
				result: result === "success" || result === "stopped" ? result : "failure",
				reason
			};
		}
		var next_runs = __webpack_require__(718);
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
		var times = __webpack_require__(6140);
		let LOOK_BACK_MS = 26784e5;
		function statusOf(input) {
			let { history, cron, zone, suspend, rules, now } = input;
			let { runs, older } = history;
			let successes = runs.filter(({ result }) => result === "success");
			return {
				last: lastOf(runs, older),
				lastSuccess: (0, times.I)([...successes.map(({ start, end }) => end ?? start), ...older.flatMap(({ result, end }) => result === "success" && end !== void 0 ? [end] : [])]),
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
			let since = (0, times.I)([known, asked ?? new Date(now.getTime() - LOOK_BACK_MS)]) ?? known;
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
		var in_turns = __webpack_require__(8273);
		var commands_io = __webpack_require__(36855);
		var next = __webpack_require__(63150);
		var platform_history = __webpack_require__(26298);
		var judge_runs = __webpack_require__(82151);
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
			let last = runs.reduce(read_platform_status_later, void 0);
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
		function read_platform_status_later(a, b) {
			return a === void 0 || b.startedAt > a.startedAt ? b : a;
		}
		var run_sources = __webpack_require__(85137);
		var dist = __webpack_require__(38815);
		var facts = __webpack_require__(34263);
		var findings_text = __webpack_require__(66404);
		var zone = __webpack_require__(53207);
		var load_schedules = __webpack_require__(34116);
		var print_diagnostics = __webpack_require__(5349);
		var table = __webpack_require__(8239);
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
			return `${JSON.stringify(reports.map(asValue), null, 2)}\n`;
		}
		function statusAsYaml(reports) {
			return (0, dist.As)(reports.map(asValue), YAML);
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
				let reason = last.reason === "" ? "no reason is known" : (0, findings_text.kc)(last.reason, 200);
				notes.push(`the last run did not succeed: ${reason}; see ${last.url ?? logPath(source, last, directory)}`);
			}
			let times = missed?.times ?? [];
			if (times.length > 0) {
				let shown = times.slice(-5).map((at) => (0, zone.formatInZone)(at, spec.timezone));
				let which = times.length > shown.length ? ", the last at" : ", at";
				notes.push(`missed ${(0, print_diagnostics.LS)(times.length, "run")}${which} ${shown.join(", ")}`);
			}
			return notes.map((note) => `${metadata.name}: ${note}\n`);
		}
		function logPath(source, { folder }, directory) {
			if (source.kind === "platform") return "";
			return (0, load_schedules.pS)(directory, folder === void 0 ? source.log : `${source.results}/${folder}/scan.log`);
		}
		let run = (args, io) => status_status(args, io);
		async function status_status(args, io, host = {}) {
			let since = (0, next.readTime)(args, "since");
			let sources = await (0, run_sources.S)(args, io, host);
			if (sources === void 0) return commands_io.d.no;
			let now = io.now();
			let asked = {
				since,
				now,
				named: args.positionals.length > 0
			};
			let reports = await (0, run_sources.l)(() => (0, in_turns.g)(sources, 4, (source) => readStatus(source, asked, io)));
			let format = args.text("output");
			format === void 0 ? io.out(statusAsText(reports, now, io.directory)) : io.out(format === "json" ? statusAsJson(reports) : statusAsYaml(reports));
			return commands_io.d.fine;
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
		function readCronHistory({ schedule, results, limits, log }, io) {
			let { name } = schedule.metadata;
			return (0, cron_history.x3)({
				limits,
				folders: (0, cron_results.pV)(results, name, io.env),
				log: parseRunLog((0, cron_results.Ty)(log, 1048576), name)
			});
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
	40628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => upcomingRuns });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57715);
		var _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16648);
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
	34263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	66404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IN: () => cutText,
			kc: () => logText,
			oZ: () => lineText,
			wh: () => plainText
		});
		let SEQUENCES = /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
		let INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
		let LONE_SURROGATE = /\p{Cs}/gu;
		let NOT_PLAIN = /[^\n\t -~]/;
		function plainText(value, longest) {
			if (typeof value == "number") return String(value);
			if (typeof value != "string") return "";
			let text = value.slice(0, 4 * longest);
			return cutText((NOT_PLAIN.test(text) ? visible(text) : text).trim(), longest);
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
		function logText(value, longest) {
			return lineText(value, longest).replace(/##(?=\w*\[)/g, "# #").replace(/^::/, ": :");
		}
	}),
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
		var _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77208);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69200);
		var _cron_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27236);
		var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
		function rulesOf(platform, interval) {
			switch (platform) {
				case "github": return {
					days: "vixie",
					advances: !0,
					repeats: interval
				};
				case "debian-cron": return {
					days: "vixie",
					advances: !interval,
					repeats: interval
				};
				case "gitlab":
				case "kubernetes": return {
					days: "plain",
					advances: !1,
					repeats: !0
				};
			}
		}
		let MINUTE = 6e4;
		let DAY = 864e5;
		let AROUND = 1560 * MINUTE;
		let SLACK = 3 * DAY;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			let runs = new Set();
			let enough = !1;
			for (let day of matchingDays(cron, platform, startOfDay(from) - SLACK, "forward")) {
				if (day > until + SLACK) break;
				for (let at of runsOn(day, cron, zone, platform)) at > from.getTime() && at <= until && runs.add(at);
				if (enough) break;
				enough = runs.size >= limit.count;
			}
			return [...runs].sort((a, b) => a - b).slice(0, Math.max(0, limit.count)).map((at) => new Date(at));
		}
		function previousRun(cron, zone, platform, at) {
			let latest;
			for (let day of matchingDays(cron, platform, startOfDay(at) + SLACK, "backward")) {
				let found = latest !== void 0;
				for (let run of runsOn(day, cron, zone, platform)) run <= at.getTime() && (latest = Math.max(run, latest ?? run));
				if (found) break;
			}
			return latest === void 0 ? void 0 : new Date(latest);
		}
		function startOfDay(at) {
			return Math.floor(at.getTime() / DAY) * DAY;
		}
		function* matchingDays(cron, platform, start, way) {
			let both = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_3__.AW)(cron, rulesOf(platform, !1).days);
			let days = new Set(cron.dayOfWeek);
			let weekdays = both ? "*" : cron.dayOfWeek.join(",");
			let text = `0 0 0 ${cron.dayOfMonth.join(",")} ${cron.month.join(",")} ${weekdays}`;
			let dates = cron_parser__WEBPACK_IMPORTED_MODULE_0__.CronExpressionParser.parse(text, {
				currentDate: new Date(start),
				tz: "UTC"
			});
			for (let day = advance(dates, way); Math.abs(day - start) <= 15006 * DAY; day = advance(dates, way)) (!both || days.has(new Date(day).getUTCDay())) && (yield day);
		}
		function advance(dates, way) {
			return (way === "forward" ? dates.next() : dates.prev()).getTime();
		}
		function runsOn(day, cron, zone, platform) {
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_3__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _cron_text_js__WEBPACK_IMPORTED_MODULE_4__.Kp)(cron.text);
			let rules = rulesOf(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	})
};

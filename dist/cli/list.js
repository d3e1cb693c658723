export const id = "list";
export const ids = ["list"];
export const modules = {
	2751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	6384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => yamlText });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		let BLANK_LINE = /^ +\n|\n +\n/;
		function yamlText(value, options) {
			let { compat, ...layout } = options;
			let document = new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(value, {
				aliasDuplicateObjects: !1,
				...compat === void 0 ? {} : { compat }
			});
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Scalar(_, node) {
				typeof node.value == "string" && ((0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.rI)(node.value) || BLANK_LINE.test(node.value)) && (node.type = "QUOTE_DOUBLE");
			} });
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(document.toString(layout));
		}
	}),
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => stopOnErrors,
			l: () => findSchedule
		});
		var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.z(`no schedule '${name}' in ${loaded.file}${(0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.shown !== void 0 && loaded.shown.length > 0 && io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(loaded.shown, loaded.text, io.color));
			if (!(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(loaded.file)}: invalid (${(0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(errors)})\n`);
			return !0;
		}
	}),
	1669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			get: () => get,
			run: () => run
		});
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var table = __webpack_require__(2751);
		var yaml = __webpack_require__(6384);
		var cli_select = __webpack_require__(6173);
		var zone = __webpack_require__(7358);
		var load = __webpack_require__(2219);
		var upcoming = __webpack_require__(9730);
		var secrets = __webpack_require__(5255);
		var kubernetes_names = __webpack_require__(9081);
		let VALUE = /^[^\s,()=!<>]*$/;
		let SET = /^([^\s,()=!<>]+)\s+(in|notin)\s*\(([^()]*)\)$/;
		let EQUALITY = /^([^\s,()=!<>]+)\s*(==|=|!=)\s*([^\s,()=!<>]*)$/;
		let EXISTS = /^(!?)\s*([^\s,()=!<>]+)$/;
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
			let values = list.split(",").map((value) => value.trim());
			if (setKey !== void 0 && values.every((value) => VALUE.test(value))) return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
			let [, key, sign, wanted = ""] = EQUALITY.exec(text) ?? [];
			if (key !== void 0) return checked(key, [wanted], (value) => value === wanted == (sign !== "!="));
			let [, not, name] = EXISTS.exec(text) ?? [];
			if (name !== void 0) return checked(name, [], (value) => value !== void 0 == (not === ""));
			return { problem: `${(0, secrets.hD)(text)} is not a label requirement; write k=v, k!=v or k in (a,b)` };
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
			let parts = [];
			let part;
			let isInside = !1;
			for (let piece of text.split(",").reverse()) {
				part !== void 0 && !isInside && parts.push(part);
				part = isInside ? `${piece},${part}` : piece;
				let parenthesis = /[()]/.exec(piece)?.[0];
				parenthesis !== void 0 && (isInside = parenthesis === ")");
			}
			return [...parts, part ?? ""].reverse();
		}
		var types = __webpack_require__(1);
		var log = __webpack_require__(9056);
		let run = async (args, io) => {
			let choice = (0, flags.Ji)(args);
			let selector = parseSelector(args.text("selector") ?? "");
			let backend = args.text("backend");
			let format = args.text("output") ?? "table";
			if (typeof selector != "function") throw new cli_io.z(`--selector: ${selector.problem}`);
			let loaded = (await (0, load.cu)(choice, io)).load();
			if ((0, cli_select.B)(loaded, io)) return cli_io.d.no;
			let schedules = loaded.schedules.map(({ resource }) => resource).filter(({ metadata }) => selector(metadata.labels)).filter(({ spec }) => backend === void 0 || spec.backend.type === backend);
			io.out(showSchedules(schedules, format, {
				now: io.now(),
				single: !1
			}));
			return cli_io.d.fine;
		};
		let get = async (args, io) => {
			let choice = (0, flags.Ji)(args);
			let [name = ""] = args.positionals;
			let format = args.text("output") ?? "table";
			let loaded = (await (0, load.cu)(choice, io)).load();
			if ((0, cli_select.B)(loaded, io)) return cli_io.d.no;
			let { resource } = (0, cli_select.l)(loaded, name);
			io.out(showSchedules([resource], format, {
				now: io.now(),
				single: !0
			}));
			return cli_io.d.fine;
		};
		function showSchedules(schedules, format, options) {
			if (format === "name") return schedules.map((schedule) => `scanschedule/${schedule.metadata.name}\n`).join("");
			if (format === "json" || format === "yaml") {
				let [first] = schedules;
				let value = options.single && first !== void 0 ? first : {
					apiVersion: types.mG,
					kind: "ScanScheduleList",
					items: schedules
				};
				return format === "json" ? (0, log.s$)(value) : (0, yaml.p)(value, { lineWidth: 0 });
			}
			if (schedules.length === 0) return "No schedules found.\n";
			let wide = format === "wide";
			let head = [
				"NAME",
				"SCHEDULE",
				"TIMEZONE",
				"SUSPEND",
				"PROFILE",
				"BACKEND",
				"NEXT RUN"
			];
			let rows = schedules.map((schedule) => row(schedule, options.now, wide));
			return (0, table.k)([wide ? [
				...head,
				"POLICY",
				"TARGETS",
				"LABELS"
			] : head, ...rows]);
		}
		function row(schedule, now, wide) {
			let { metadata, spec } = schedule;
			let cells = [
				metadata.name,
				spec.schedule,
				spec.timezone,
				spec.suspend ? "True" : "False",
				spec.jobTemplate.profile,
				spec.backend.type,
				nextRun(schedule, now)
			];
			if (!wide) return cells;
			let labels = Object.entries(metadata.labels).map(([key, value]) => `${key}=${value}`);
			return [
				...cells,
				spec.concurrencyPolicy,
				Object.keys(spec.jobTemplate.targets).join(","),
				labels.join(",") || "<none>"
			];
		}
		function nextRun(schedule, now) {
			if (schedule.spec.suspend) return "<suspended>";
			let next = (0, upcoming.wF)(schedule, now);
			return next === void 0 ? "<none>" : (0, zone.formatInZone)(next, schedule.spec.timezone);
		}
	}),
	3150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readTime: () => readTime,
			run: () => run
		});
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2751);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6173);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2219);
		var _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9730);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2563);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9056);
		let MAX_COUNT = 1e3;
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args);
			let [name] = args.positionals;
			let from = readTime("from", args.text("from")) ?? io.now();
			let until = readTime("until", args.text("until"));
			let count = readCount(args.text("count") ?? "5");
			let load = args.on("load");
			let json = args.text("output") === "json";
			let loaded = (await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_4__.cu)(choice, io)).load();
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
			let active = (name === void 0 ? loaded.schedules : [(0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.l)(loaded, name)]).map((schedule) => schedule.resource).filter((schedule) => !schedule.spec.suspend);
			let runs = (0, _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__.bn)(active, {
				from,
				until,
				count
			});
			load ? io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.s$)(loadOf(runs)) : loadTable(runs)) : io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.s$)(runs.map(asJson)) : runTable(runs));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
		function asJson(run) {
			return {
				name: run.name,
				time: (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				utc: (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)
			};
		}
		function runTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__.k)([[
				"NAME",
				"TIME",
				"ZONE",
				"UTC"
			], ...runs.map((run) => [
				run.name,
				(0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				run.zone,
				(0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)
			])]);
		}
		function loadOf(runs) {
			let minutes = new Map();
			for (let run of runs) minutes.set((0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at), [...minutes.get((0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)) ?? [], run.name]);
			return [...minutes].map(([utc, names]) => ({
				utc,
				starts: names.length,
				names
			})).sort((a, b) => b.starts - a.starts || (a.utc < b.utc ? -1 : 1));
		}
		function loadTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__.k)([[
				"UTC",
				"STARTS",
				"SCHEDULES"
			], ...loadOf(runs).map(({ utc, starts, names }) => [
				utc,
				String(starts),
				names.join(",")
			])]);
		}
		function readCount(text) {
			let count = Number(text);
			if (!/^\d+$/.test(text) || count < 1 || count > MAX_COUNT) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--count must be a whole number from 1 to ${MAX_COUNT}`);
			return count;
		}
		let ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
		function readTime(flag, text) {
			if (text === void 0) return;
			let at = new Date(text);
			if (!ISO.test(text) || Number.isNaN(at.getTime())) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--${flag} must be a date or a time with its offset, such as 2026-03-07 or 2026-03-07T00:00:00Z`);
			let date = text.slice(0, 10);
			if (!isOnCalendar(date)) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--${flag}: there is no ${date}`);
			return at;
		}
		function isOnCalendar(date) {
			return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
		}
	}),
	6691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
		let MINUTE = 6e4;
		let DAY = 864e5;
		let AROUND = 1560 * MINUTE;
		let SLACK = 3 * DAY;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			if (platform === "gitlab") return nextGitlabRuns(cron, zone, from.getTime(), {
				count: limit.count,
				until
			});
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
		function nextGitlabRuns(cron, zone, from, limit) {
			let runs = [];
			for (let answer of (0, _fugit_js__WEBPACK_IMPORTED_MODULE_2__.I)(cron, zone, from)) {
				if (answer.kind !== "run" || answer.at > limit.until || runs.length >= limit.count) break;
				runs.push(new Date(answer.at));
			}
			return runs;
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
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.f)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform))) return;
			let both = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform));
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
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Kp)(cron.text);
			let rules = (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.f)(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	}),
	9730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bn: () => upcomingRuns,
			tj: () => platformOf,
			wF: () => nextRunOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(628);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type).platformOf(schedule);
		}
		function nextRunOf(schedule, now) {
			return upcomingRuns([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A$)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
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
	1874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MW: () => findResource,
			Mm: () => startOfResource,
			Os: () => errorAt,
			Ux: () => listKey,
			d4: () => holdsResource,
			lO: () => STORE_KIND
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		let STORE_KIND = "ScheduleManifest";
		function findResource(stream, name) {
			let found = findAll(stream, name);
			let [one, two] = found;
			if (one === void 0) return errorAt(stream, [0, 0], {
				code: "no-such-schedule",
				message: `there is no schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`
			});
			if (two === void 0) return one;
			let { root, aliases } = stream.documents[two.document];
			return errorAt(stream, (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.x5)(root, aliases, [
				...two.base,
				"metadata",
				"name"
			]), {
				code: "duplicate-name",
				message: `${found.length} schedules are named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				hint: "names are unique in the file"
			});
		}
		function findAll({ documents }, name) {
			let found = [];
			for (let [document, { value }] of documents.entries()) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__.GL) continue;
				let key = listKey(value);
				let items = key === void 0 ? void 0 : value[key];
				if (key === void 0 || !Array.isArray(items)) {
					nameOf(value) === name && found.push({
						value,
						document,
						base: []
					});
					continue;
				}
				for (let [index, item] of items.entries()) (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(item) && nameOf(item) === name && found.push({
					value: item,
					document,
					base: [key, index]
				});
			}
			return found;
		}
		function holdsResource(stream, name) {
			return findAll(stream, name).length > 0;
		}
		function listKey(value) {
			if (value.kind === STORE_KIND) return "schedules";
			return value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__._4 || "items" in value && !("spec" in value) ? "items" : void 0;
		}
		function nameOf(value) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.metadata) ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(value.metadata, ["name"]) : void 0;
		}
		function startOfResource({ documents }, { document, base }) {
			let found = documents[document];
			return (found && (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.cy)(found.root, found.aliases, base).node?.range?.[0]) ?? 0;
		}
		function errorAt({ source }, [start, end], problem) {
			return { diagnostics: [{
				severity: "error",
				...problem,
				file: source.file,
				...source.span(start, end)
			}] };
		}
	})
};

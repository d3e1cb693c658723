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
	2219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			tG: () => loadSchedules,
			cu: () => openScheduleFile,
			VD: () => ownCall
		});
		var header = __webpack_require__(6279);
		var log = __webpack_require__(9056);
		var shell = __webpack_require__(9372);
		var external_node_path_ = __webpack_require__(6760);
		var read_schedules = __webpack_require__(4129);
		var parse = __webpack_require__(8935);
		var types = __webpack_require__(1);
		var yaml_reader = __webpack_require__(2295);
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let input = choice.file === "-" ? world.readInput : void 0;
			let path = (0, external_node_path_.resolve)(directory, input === void 0 ? choice.file ?? types.j9 : types.j9);
			let file = shown ?? (input === void 0 ? (0, project_world.p)(world.directory, path) : "<stdin>");
			let boundary = (0, read_named_file.iH)(path, world, directory);
			let reader = (0, yaml_reader.W)();
			let load = () => {
				let read = input === void 0 ? (0, read_inside.xO)(path, boundary) : { bytes: input() };
				if ("bytes" in read) return {
					...self.parse(read.bytes),
					origin: self,
					directory,
					source: (0, project_world.p)(directory, path),
					file
				};
				let { kind, message } = read.problem;
				throw new errors.w(`${file}: ${message}${kind === "missing" ? "; 'jmo-schedule init' writes a starter" : ""}`);
			};
			let self = {
				path,
				file,
				boundary,
				warn: world.err,
				load,
				loadForFiles: load,
				forFile: withOwnDiagnostics,
				hasCheck: !0,
				parse: (text) => ({
					...(0, read_schedules.D)(text, file, reader),
					text: text.toString()
				}),
				read: reader,
				editor: async () => (await Promise.all([__webpack_require__.e("schedule"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file, reader),
				nextStep: (change, name, backend) => {
					let where = flagsOf(choice);
					if (backend === "local-cron") return `jmo-schedule ${change === "deleted" ? "uninstall" : "install"} ${name}${where}`;
					return `jmo-schedule render${where}${backend === "gitlab-ci" ? ", then jmo-schedule sync" : ""}`;
				}
			};
			return self;
		}
		function flagsOf({ directory, file }) {
			return Object.entries({
				directory,
				file
			}).map(([flag, value]) => value === void 0 ? "" : ` --${flag} ${(0, shell.XW)((0, log.RK)(value))}`).join("");
		}
		function withOwnDiagnostics({ text, file }, schedule) {
			let { schedules, defaults, diagnostics } = (0, parse.C)(text, file);
			let others = defaults === void 0 ? [] : [defaults];
			let starts = [...schedules, ...others].map(({ at }) => at([]).line);
			let parts = [schedule, ...others].map(({ at }) => {
				let first = at([]).line;
				return {
					first,
					next: Math.min(...starts.filter((line) => line > first))
				};
			});
			let isOwn = ({ line }) => parts.some(({ first, next }) => line >= first && line < next);
			return {
				schedule,
				diagnostics: diagnostics.filter(isOwn)
			};
		}
		async function openScheduleFile({ store, ...choice }, world) {
			if (store === void 0) return openResourceFile(choice, world);
			let { openStoreFile } = await __webpack_require__.e("store-file").then(__webpack_require__.bind(__webpack_require__, 4278));
			return openStoreFile({
				...choice,
				store
			}, world);
		}
		function loadSchedules(choice, world) {
			return openResourceFile(choice, world).load();
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function ownCall(command, loaded, world) {
			let { directory } = loaded;
			let place = directory === world.directory ? "" : ` -C ${(0, shell.XW)((0, project_world.p)(world.directory, directory))}`;
			return (0, log.RK)(`jmo-schedule ${command}${place}${(0, header.m7)(loaded)}`);
		}
	}),
	9730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bn: () => upcomingRuns,
			tj: () => platformOf,
			wF: () => nextRunOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
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
	}),
	3262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => isJson,
			Im: () => addJsonEntry,
			Vh: () => readJson,
			eR: () => readLongerJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let MOST_CHARACTERS = 6e6;
		let LIST_END = /\n {4}\}(\n {2}\]\n\}\n?)$/;
		let STREAMS = new WeakSet();
		function readJson(text, file) {
			if (!text.startsWith("{\n") || text.length > MOST_CHARACTERS || !isBare(text)) return;
			let value = parsed(text);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) || !isPlain(value, 0)) return;
			let body = JSON.stringify(value, null, 2);
			if (text !== body && text !== `${body}\n`) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, file);
			return streamOf(source, value, (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, 0, text.length));
		}
		function isJson(stream) {
			return STREAMS.has(stream);
		}
		function readLongerJson(known, text) {
			let end = listEnd(known);
			if (end === void 0 || text.length > MOST_CHARACTERS) return;
			let { text: before } = known.source;
			let at = before.length - end.tail.length;
			if (!text.endsWith(end.tail) || text.slice(0, at) !== before.slice(0, at)) return;
			let added = text.slice(at, text.length - end.tail.length);
			if (!added.startsWith(",") || !isBare(added)) return;
			let entry = parsed(added.slice(1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(entry) || !isPlain(entry, 2) || added !== entryText(entry)) return;
			let value = {
				...end.value,
				[end.key]: [...end.list, entry]
			};
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, known.source.file);
			let secrets = (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, at, at + added.length);
			return streamOf(source, value, [...known.diagnostics, ...secrets]);
		}
		function addJsonEntry(stream, key, entry) {
			let end = listEnd(stream);
			if (end?.key !== key) return;
			let added = entryText(entry);
			if (!isBare(added)) return;
			let { text } = stream.source;
			return `${text.slice(0, text.length - end.tail.length)}${added}${end.tail}`;
		}
		function entryText(entry) {
			return `,\n    ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`;
		}
		function listEnd(stream) {
			let value = STREAMS.has(stream) ? stream.documents[0]?.value : void 0;
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return;
			let [key, list] = Object.entries(value).at(-1) ?? [];
			let { text } = stream.source;
			let tail = LIST_END.exec(text.slice(-20))?.[1];
			return key !== void 0 && Array.isArray(list) && tail !== void 0 && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(list.at(-1)) ? {
				value,
				key,
				list,
				tail
			} : void 0;
		}
		function isBare(text) {
			return !/[^\n\x20-\x5b\x5d-\x7e]/.test(text);
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function isPlain(value, depth) {
			if (depth > 30) return !1;
			if (typeof value == "number") return Math.abs(value) < 2 ** 53 - 1;
			if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return !0;
			return Object.entries(value).every(([key, inner]) => key.length < 500 && key !== "__proto__" && isPlain(inner, depth + 1));
		}
		function streamOf(source, value, diagnostics) {
			let { text, file } = source;
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file).documents[0];
				if (again === void 0) throw Error("JSON can be read as YAML");
				return again;
			};
			let stream = {
				source,
				documents: [{
					value,
					range: [0, text.length],
					get root() {
						return read().root;
					},
					get aliases() {
						return read().aliases;
					}
				}],
				diagnostics,
				lexemes: text.length
			};
			STREAMS.add(stream);
			return stream;
		}
	}),
	2295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => createReader });
		var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
		var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4344);
		var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		function createReader() {
			let known = [];
			return (input, file) => {
				let decoded = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, _limits_js__WEBPACK_IMPORTED_MODULE_4__.w);
				if ("problem" in decoded) return (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(input, file);
				let { text } = decoded;
				let same = known.filter(({ source }) => source.file === file);
				let stream = same.find(({ source }) => source.text === text) ?? firstOf(same, (one) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.eR)(one, text) ?? readChanged(one, text)) ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(text, file) ?? readWhole(text, file);
				known = [stream, ...known.filter((one) => one !== stream)].slice(0, 2);
				return stream;
			};
		}
		function readWhole(text, file) {
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, file);
			return {
				source,
				...(0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, 0, text.length)
			};
		}
		function firstOf(items, find) {
			for (let item of items) {
				let found = find(item);
				if (found !== void 0) return found;
			}
		}
		let STARTS = new WeakMap();
		function startsOf(stream) {
			STARTS.has(stream) || STARTS.set(stream, findStarts(stream));
			return STARTS.get(stream);
		}
		function findStarts({ source: { text }, documents, diagnostics }) {
			if (diagnostics.length > 0 || documents.length === 0 || hasMarks(text)) return;
			let starts = documents.map(({ range: [from] }, index) => index === 0 ? 0 : from);
			return starts.slice(1).every((at) => hasDashes(text, at)) ? starts : void 0;
		}
		function hasMarks(text) {
			return /^(?:%|\.\.\.)/m.test(text);
		}
		function hasDashes(text, at) {
			return text[at - 1] === "\n" && /^---(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
		}
		function readChanged(known, text) {
			let starts = startsOf(known);
			if (starts === void 0) return;
			let { first, from, behind, to } = changedPart(known.source.text, text, starts);
			if (to < from || (to - from) * 2 > text.length || hasMarks(text.slice(from, to))) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, known.source.file);
			let part = (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to);
			let lexemes = known.lexemes + part.lexemes;
			if (part.diagnostics.length > 0 || lexemes > _documents_js__WEBPACK_IMPORTED_MODULE_0__.nR) return;
			if (part.documents.length === 0 && from < to) return;
			let added = part.documents.map(({ range }, index) => first + index === 0 ? 0 : range[0]);
			if (!added.every((at) => at === 0 || hasDashes(text, at))) return;
			let moved = text.length - known.source.text.length;
			let rest = known.documents.slice(behind).map((document) => moveDocument(document, source, moved));
			let stream = {
				source,
				documents: [
					...known.documents.slice(0, first),
					...part.documents,
					...rest
				],
				diagnostics: [],
				lexemes
			};
			if (stream.documents.length === 0) return;
			STARTS.set(stream, [
				...starts.slice(0, first),
				...added,
				...rest.map(({ range }) => range[0])
			]);
			return stream;
		}
		function changedPart(before, text, starts) {
			let endOf = (index) => starts[index + 1] ?? before.length;
			let moved = text.length - before.length;
			let first = mostOf(starts.length, (count) => {
				let end = endOf(count - 1);
				return text.slice(0, end) === before.slice(0, end);
			});
			for (; first > 0 && endOf(first - 1) < text.length && !hasDashes(text, endOf(first - 1));) first--;
			let from = first === 0 ? 0 : endOf(first - 1);
			let kept = mostOf(starts.length - Math.max(first, 1), (count) => {
				let start = starts[starts.length - count] ?? 0;
				let at = start + moved;
				return at >= from && hasDashes(text, at) && text.slice(at) === before.slice(start);
			});
			let behind = starts.length - kept;
			let to = kept === 0 ? text.length : (starts[behind] ?? 0) + moved;
			return {
				first,
				from,
				behind,
				to
			};
		}
		function mostOf(limit, holds) {
			let [low, high] = [0, Math.max(0, limit)];
			if (high > 0 && holds(high)) return high;
			for (; low < high;) {
				let middle = Math.ceil((low + high) / 2);
				holds(middle) ? low = middle : high = middle - 1;
			}
			return low;
		}
		function moveDocument({ value, range }, source, by) {
			let [from, to] = [range[0] + by, range[1] + by];
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to).documents[0];
				if (again === void 0) throw Error("a document that was read can be read again");
				return again;
			};
			return {
				value,
				range: [from, to],
				get root() {
					return read().root;
				},
				get aliases() {
					return read().aliases;
				}
			};
		}
	})
};

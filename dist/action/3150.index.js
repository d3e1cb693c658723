export const id = 3150;
export const ids = [3150];
export const modules = {
	92751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	96136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var load_schedules = __webpack_require__(38771);
		var secrets = __webpack_require__(75255);
		var kubernetes_names = __webpack_require__(99081);
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
		var log = __webpack_require__(79056);
		var suggest = __webpack_require__(20324);
		var io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.z1(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.z1(`no schedule '${name}' in ${loaded.file}${(0, suggest.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.skipped !== void 0 && loaded.skipped.length > 0 && io.err((0, diagnostics.HZ)(loaded.skipped, loaded.text, io.color));
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, log.RK)(loaded.file)}: invalid (${(0, diagnostics.ii)(errors)})\n`);
			return !0;
		}
	}),
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
	96691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67358);
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
	37672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Co: () => loadEither,
			rA: () => forFiles,
			t1: () => loadForFiles
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37981);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75902);
		var _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99081);
		var _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61969);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71015);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75255);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
		var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78087);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38771);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53115);
		var _store_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36547);
		function loadEither(choice, world) {
			let store = readStore(choice, world);
			if (store === void 0) return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)(choice, world);
			let { loaded, parsed } = store;
			let broken = parsed.diagnostics.filter(({ code }) => code === _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2);
			let entries = parsed.diagnostics.filter(({ severity, code }) => severity === "error" && code !== _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2);
			return {
				...loaded,
				schedules: parsed.schedules,
				diagnostics: broken,
				skipped: entries
			};
		}
		function loadForFiles(choice, world) {
			let store = readStore(choice, world);
			if (store === void 0) return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)(choice, world);
			let { loaded, parsed } = store;
			let diagnostics = parsed.diagnostics.filter(({ severity }) => severity === "error");
			let names = new Set();
			let schedules = parsed.schedules.map((entry) => {
				let { schedule, diagnostics: own } = forFiles(entry);
				let { name } = schedule.resource.metadata;
				diagnostics.push(...own, ...(0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.Nu)(schedule));
				if (names.has(name)) {
					let message = `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.hD)(name)} already`;
					diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__.h)(schedule, ["metadata", "name"], {
						severity: "error",
						code: "duplicate-name",
						message
					}));
				}
				names.add(name);
				return schedule;
			});
			return {
				...loaded,
				schedules,
				diagnostics: diagnostics.sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__.o)
			};
		}
		function forFiles(entry) {
			let { resource, diagnostics: renamed } = (0, _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_2__.Go)(entry);
			let complaint = (0, _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_1__.V5)(resource.metadata.name);
			let schedule = {
				...entry,
				resource
			};
			let diagnostics = [...entry.diagnostics, ...renamed];
			complaint !== void 0 && diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__.h)(schedule, ["metadata", "name"], {
				severity: "error",
				...complaint,
				message: `metadata.name ${complaint.message}`
			}));
			return {
				schedule,
				diagnostics
			};
		}
		function readStore(choice, world) {
			let path = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_9__.CI)(choice, world);
			if (path === void 0) return;
			let file = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)(world.directory, path);
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_8__.ts)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.w(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
			let text = found.bytes.toString("utf8");
			let parsed = (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.Pv)(text, file);
			parsed.diagnostics.some(({ code }) => code === _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2) || (0, _change_file_js__WEBPACK_IMPORTED_MODULE_6__.jk)({
				path,
				file,
				isStore: !0,
				boundary: void 0
			}, found, world.err, !1);
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, choice.directory ?? ".");
			return {
				loaded: {
					directory,
					source: storeSource(directory, path, world),
					isStore: !0,
					file,
					text: (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.redactSecrets)(text, parsed.diagnostics)
				},
				parsed
			};
		}
		function storeSource(directory, path, world) {
			let inProject = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)(directory, path);
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inProject)) return inProject;
			let inHome = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)((0, _store_path_js__WEBPACK_IMPORTED_MODULE_9__.lt)(world), path);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inHome) ? inProject : `~/${inHome}`;
		}
	}),
	33993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => upcomingRuns,
			t: () => platformOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20414);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40628);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96691);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type)?.platformOf(schedule) ?? "kubernetes";
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
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
	61969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Go: () => withAllowedName,
			u: () => importEntries
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75902);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		function importEntries(entries) {
			let diagnostics = [];
			return {
				values: entries.map((entry) => {
					let { resource, diagnostics: renamed } = withAllowedName(entry);
					diagnostics.push(...renamed);
					return terse(entry.resource, resource.metadata.name, hasKey(entry.value, "results"));
				}),
				diagnostics
			};
		}
		function withAllowedName(entry) {
			let { resource } = entry;
			let { name } = resource.metadata;
			let allowed = asDnsName(name);
			if (allowed === name) return {
				resource,
				diagnostics: []
			};
			let changed = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.h)(entry, ["metadata", "name"], {
				severity: "warning",
				code: "name-changed",
				message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} becomes ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(allowed)}: names here are lower-case letters, digits, "-" and "."`
			});
			return {
				resource: {
					...resource,
					metadata: {
						...resource.metadata,
						name: allowed
					}
				},
				diagnostics: [changed]
			};
		}
		function asDnsName(name) {
			return name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-").slice(0, 52).replace(/(?<!-)-*\.[-.]*/g, ".").replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
		}
		function hasKey(value, key) {
			let spec = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.spec) ? value.spec : {};
			let job = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(spec.jobTemplate) ? spec.jobTemplate : {};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(job[key]) && Object.keys(job[key]).length > 0;
		}
		function terse({ apiVersion, kind, metadata, spec }, name, results) {
			let { jobTemplate: job, backend } = spec;
			let unless = (value, usual, key) => value === usual ? {} : { [key]: value };
			let filled = (value, key) => Object.keys(value).length === 0 ? {} : { [key]: value };
			let { channels, enabled } = job.notifications;
			return {
				apiVersion,
				kind,
				metadata: {
					name,
					...unless(metadata.uid, void 0, "uid"),
					...filled(metadata.labels, "labels"),
					...filled(metadata.annotations, "annotations"),
					...unless(metadata.creationTimestamp, void 0, "creationTimestamp"),
					...unless(metadata.generation, void 0, "generation")
				},
				spec: {
					schedule: spec.schedule,
					...unless(spec.timezone, "UTC", "timezone"),
					...unless(spec.suspend, !1, "suspend"),
					...unless(spec.concurrencyPolicy, "Forbid", "concurrencyPolicy"),
					...unless(spec.startingDeadlineSeconds, null, "startingDeadlineSeconds"),
					...unless(spec.successfulJobsHistoryLimit, 30, "successfulJobsHistoryLimit"),
					...unless(spec.failedJobsHistoryLimit, 10, "failedJobsHistoryLimit"),
					backend: {
						type: backend.type,
						...filled(backend.config, "config")
					},
					jobTemplate: {
						profile: job.profile,
						targets: job.targets,
						...results ? { results: job.results } : {},
						...filled(job.options, "options"),
						...channels.length === 0 ? {} : { notifications: {
							...enabled ? {} : { enabled },
							channels
						} }
					}
				}
			};
		}
	})
};

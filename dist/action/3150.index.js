export const id = 3150;
export const ids = [3150];
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
	3226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var kubernetes_names = __webpack_require__(30771);
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
		var commands_arguments = __webpack_require__(12303);
		var io = __webpack_require__(36855);
		var load_schedules = __webpack_require__(34116);
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

export const id = 4635;
export const ids = [4635];
export const modules = {
	4635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
		var _load_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
		var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3226);
		var _show_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
		let run = async (args, io) => {
			let loaded = (0, _load_store_js__WEBPACK_IMPORTED_MODULE_1__.C)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_2__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_0__.d.no;
			let schedules = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.jz)(loaded.schedules, args).map((schedule) => schedule.resource);
			io.out((0, _show_schedules_js__WEBPACK_IMPORTED_MODULE_3__._)(schedules, args.text("output") ?? "table", {
				now: io.now(),
				single: !1
			}));
			return _io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		};
	}),
	3607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => loadEither });
		var _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
		var _schedule_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(109);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3332);
		var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5349);
		var _store_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4012);
		function loadEither(args, io) {
			let path = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_7__.C)(args, io);
			if (path === void 0) return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.tG)(args, io);
			let file = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.pS)(io.directory, path);
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(path);
			if ("problem" in found) throw new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`${file}: ${found.problem}`);
			if (found.bytes === void 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
			(0, _change_file_js__WEBPACK_IMPORTED_MODULE_3__.jk)({
				path,
				file,
				isStore: !0
			}, found, io.err, !1);
			let text = found.bytes.toString("utf8");
			let { schedules, diagnostics } = (0, _schedule_store_js__WEBPACK_IMPORTED_MODULE_1__.P)(text, file);
			let broken = diagnostics.filter(({ code }) => code === "not-a-store");
			let entries = diagnostics.filter(({ severity, code }) => severity === "error" && code !== "not-a-store");
			entries.length > 0 && io.err((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__.HZ)(entries, (0, _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text, diagnostics), io.color));
			return {
				directory: io.directory,
				source: file,
				file,
				text,
				schedules,
				diagnostics: broken
			};
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
	501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => showSchedules });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
		var _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
		var _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(718);
		var _schedule_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3207);
		var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);
		function showSchedules(schedules, format, options) {
			if (format === "name") return schedules.map((schedule) => `scanschedule/${schedule.metadata.name}\n`).join("");
			if (format === "json" || format === "yaml") {
				let [first] = schedules;
				let value = options.single && first !== void 0 ? first : {
					apiVersion: "jmo.security/v1alpha1",
					kind: "ScanScheduleList",
					items: schedules
				};
				return format === "json" ? `${JSON.stringify(value, null, 2)}\n` : (0, yaml__WEBPACK_IMPORTED_MODULE_0__.As)(value, {
					lineWidth: 0,
					aliasDuplicateObjects: !1
				});
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
			return (0, _table_js__WEBPACK_IMPORTED_MODULE_5__.k)([wide ? [
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
			let { timezone, backend } = schedule.spec;
			let platform = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(backend.type)?.platformOf(schedule) ?? "kubernetes";
			let [next] = (0, _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_3__.nextRuns)((0, _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_2__.A)(schedule), timezone, platform, now, { count: 1 });
			return next === void 0 ? "<none>" : (0, _schedule_zone_js__WEBPACK_IMPORTED_MODULE_4__.formatInZone)(next, timezone);
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
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7208);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9200);
		var _cron_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7236);
		var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3207);
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

export const id = "edit-store";
export const ids = ["edit-store"];
export const modules = {
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
	2001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			refuseDuplicate: () => refuseDuplicate,
			resourceEditor: () => resourceEditor
		});
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2563);
		var _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5073);
		function resourceEditor(file, read) {
			return {
				start: () => "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				add: (text, name, value) => refuseDuplicate(text, file, name, read) ?? (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(text, file, value, read),
				edit: (text, name, edits) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, file, name, edits, read),
				defaults: (text) => (0, _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_2__.UX)(read(text, file).documents)?.value,
				written: (text, name) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, file, name, read)
			};
		}
		function refuseDuplicate(text, file, name, read) {
			let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.jS)(text, file, name, read);
			if (there === void 0) return;
			return { diagnostics: [{
				...there,
				hint: `change it with jmo-schedule update ${name}`
			}] };
		}
	}),
	4364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { storeEditor: () => storeEditor });
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2563);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8935);
		var _schedule_schema_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7720);
		var _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2386);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1015);
		var _edit_resource_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2001);
		var _upcoming_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9730);
		function storeEditor(file, read) {
			let place = {
				file,
				read
			};
			return {
				start: _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__.VL,
				add: (text, name, value, now) => (0, _edit_resource_js__WEBPACK_IMPORTED_MODULE_8__.refuseDuplicate)(text, file, name, read) ?? addToStore(text, place, name, value, now),
				edit: (text, name, edits, now) => editStore(text, place, name, edits, now),
				written: (text, name) => entryNamed(text, place, name)?.value
			};
		}
		function entryNamed(text, { file, read }, name) {
			return (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__.Pv)(text, file, read).schedules.find(({ resource }) => resource.metadata.name === name);
		}
		function addToStore(text, { file, read }, name, value, now) {
			let alone = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)("", name, value);
			if ("diagnostics" in alone) return alone;
			let { schedules, diagnostics } = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_4__.C)(alone.text, `--store ${name}`);
			let schedule = schedules[0]?.resource;
			if (schedule === void 0) return { diagnostics };
			let cron = plainCron(schedule.spec.schedule, schedule.metadata.name);
			let entry = (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_6__.cD)(schedule, {
				cron,
				next: (0, _upcoming_js__WEBPACK_IMPORTED_MODULE_9__.wF)(schedule, now),
				now
			});
			return (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(text, file, entry, read);
		}
		function plainCron(text, name) {
			if (!/\bH\b/.test(text)) return text;
			let parsed = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(text, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			return "cron" in parsed ? parsed.cron.text : text;
		}
		function editStore(text, place, name, edits, now) {
			let { file, read } = place;
			let own = edits.map((edit) => forStore(edit, name));
			let edited = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.qG)(text, file, name, own, read);
			if ("diagnostics" in edited || edited.text === text) return edited;
			let schedule = entryNamed(edited.text, place, name);
			if (schedule === void 0) return edited;
			let next = (0, _upcoming_js__WEBPACK_IMPORTED_MODULE_9__.wF)(schedule.resource, now);
			let stamp = [{
				path: ["status", "nextScheduleTime"],
				value: next === void 0 ? null : (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_6__.mr)(next)
			}];
			let stamped = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.TP)(edited.text, file, name, stamp, void 0, read);
			return "text" in stamped ? {
				...edited,
				text: stamped.text
			} : stamped;
		}
		let NEEDED = {
			"spec.backend": {
				type: "github-actions",
				config: {}
			},
			"spec.jobTemplate.profile": "balanced",
			"spec.jobTemplate.targets": {},
			"spec.jobTemplate.results": {},
			"spec.jobTemplate.options": {}
		};
		function forStore(edit, name) {
			let path = (0, _schedule_schema_targets_js__WEBPACK_IMPORTED_MODULE_5__.TJ)(edit.path);
			let key = path.join(".");
			if ("remove" in edit) return key in NEEDED ? {
				path,
				value: NEEDED[key]
			} : {
				path,
				remove: !0
			};
			let { value } = edit;
			return {
				path,
				value: key === "spec.schedule" && typeof value == "string" ? plainCron(value, name) : value
			};
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
	})
};

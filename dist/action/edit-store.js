export const id = "edit-store";
export const ids = ["edit-store", "edit-resource"];
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
		function resourceEditor(file) {
			return {
				start: () => "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				add: (text, name, value) => refuseDuplicate(text, file, name) ?? (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(text, file, value),
				edit: (text, name, edits) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, file, name, edits),
				written: (text, name) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, file, name)
			};
		}
		function refuseDuplicate(text, file, name) {
			let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.jS)(text, file, name);
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
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3506);
		var _schedule_schema_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7720);
		var _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2386);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1015);
		var _edit_resource_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2001);
		var _upcoming_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9730);
		function storeEditor(file) {
			return {
				start: _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__.VL,
				add: (text, name, value, now) => (0, _edit_resource_js__WEBPACK_IMPORTED_MODULE_8__.refuseDuplicate)(text, file, name) ?? addToStore(text, file, name, value, now),
				edit: (text, name, edits, now) => editStore(text, file, name, edits, now),
				written: (text, name) => entryNamed(text, file, name)?.value
			};
		}
		function entryNamed(text, file, name) {
			return (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_7__.Pv)(text, file).schedules.find(({ resource }) => resource.metadata.name === name);
		}
		function addToStore(text, file, name, value, now) {
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
			return (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(text, file, entry);
		}
		function plainCron(text, name) {
			if (!/\bH\b/.test(text)) return text;
			let parsed = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(text, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			return "cron" in parsed ? parsed.cron.text : text;
		}
		function editStore(text, file, name, edits, now) {
			let edited = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.qG)(text, file, name, edits.map((edit) => forStore(edit, name)));
			if ("diagnostics" in edited || edited.text === text) return edited;
			let schedule = entryNamed(edited.text, file, name);
			if (schedule === void 0) return edited;
			let next = (0, _upcoming_js__WEBPACK_IMPORTED_MODULE_9__.wF)(schedule.resource, now);
			let value = next === void 0 ? null : (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_6__.mr)(next);
			let stamped = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.TP)(edited.text, file, name, [{
				path: ["status", "nextScheduleTime"],
				value
			}]);
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
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7449);
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
	2563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rr: () => parsePath,
			bl: () => newResource,
			j: () => findValue,
			jS: () => findDuplicate,
			qG: () => editSchedule,
			vE: () => timestamp
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
		var _types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8936);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4390);
		var _edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6778);
		var _items_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(213);
		var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8284);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_8__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...isEmpty(labels) ? {} : { labels },
					...isEmpty(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _items_js__WEBPACK_IMPORTED_MODULE_7__.yo)(spec, "spec")
			};
		}
		function isEmpty(map) {
			return map === void 0 || Object.keys(map).length === 0;
		}
		function timestamp(at) {
			return `${at.toISOString().slice(0, 19)}Z`;
		}
		function editSchedule(text, file, name, edits) {
			let generation;
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.TP)(text, file, name, edits, (before, after) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(after) || sameSpec(before, after)) return [];
				generation = nextGeneration(before);
				return generation === void 0 ? [] : [{
					path: ["metadata", "generation"],
					value: generation
				}];
			});
			return "text" in result && generation !== void 0 ? {
				...result,
				generation
			} : result;
		}
		function findValue(text, file, name) {
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.MW)((0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__.r9)(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b) {
			return (0, _value_js__WEBPACK_IMPORTED_MODULE_9__.B)(meaning(a), meaning(b));
		}
		function meaning(value) {
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_8__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.Nd,
				...value
			};
			return (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_2__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.rw, typed).length > 0 ? value.spec : (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.metadata) ? value.metadata : {};
			if (typeof metadata.generation == "number") return metadata.generation + 1;
			return typeof metadata.uid == "string" ? 2 : void 0;
		}
		function parsePath(text) {
			let steps = [];
			let pattern = /((?:\\.|[^.[\]\\])+)|\[(\d{1,4})\]|(\.)/gy;
			let afterDot = !0;
			for (let at = 0; at < text.length; at = pattern.lastIndex) {
				let match = pattern.exec(text);
				if (match === null) return { problem: "is no path; write keys with dots between them, and [0] for a list" };
				let [, key, index, dot] = match;
				if (key !== void 0 && !afterDot) return { problem: "lacks a dot" };
				if ((dot !== void 0 || index !== void 0) && afterDot) return { problem: "lacks a key" };
				key !== void 0 && steps.push(key.replace(/\\(.)/g, "$1"));
				index !== void 0 && steps.push(Number(index));
				afterDot = dot !== void 0;
			}
			if (afterDot) return { problem: "lacks a key" };
			let path = steps[0] === "spec" || steps[0] === "metadata" ? steps : ["spec", ...steps];
			if (path.includes("__proto__")) return { problem: "holds a key that cannot be one" };
			return (path[0] === "spec" ? path.length > 1 : path[1] === "labels" || path[1] === "annotations") ? path : { problem: "cannot be set; labels, annotations and all of spec can" };
		}
		function findDuplicate(text, file, name) {
			let stream = (0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__.r9)(text, file);
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__.x5)(root, aliases, [
				...found.base,
				"metadata",
				"name"
			]));
			return {
				severity: "error",
				code: "duplicate-name",
				message: `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} already`,
				file,
				...at
			};
		}
	})
};

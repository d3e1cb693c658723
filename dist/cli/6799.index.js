export const id = 6799;
export const ids = [6799];
export const modules = {
	58621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => editFile,
			E: () => editableOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20847);
		var _project_change_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38771);
		var _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53115);
		var _project_store_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36547);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30001);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79056);
		function editableOf(args, io) {
			let store = (0, _project_store_path_js__WEBPACK_IMPORTED_MODULE_7__.CI)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args), io);
			if (store !== void 0) return {
				path: store,
				file: (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.pS)(io.directory, store),
				isStore: !0,
				boundary: (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ts)(store, io)
			};
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, args.text("directory") ?? ".");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, args.text("file") ?? _schedule_types_js__WEBPACK_IMPORTED_MODULE_8__.j9);
			let boundary = (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, io, directory);
			return {
				path,
				file: (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.pS)(io.directory, path),
				isStore: !1,
				boundary
			};
		}
		async function editFile(place, io, edit, options) {
			let edited = await (0, _project_change_file_js__WEBPACK_IMPORTED_MODULE_4__.P8)(place, edit, {
				...options,
				warn: io.err
			});
			if (!("refused" in edited)) return edited;
			let { refused, text, isResult } = edited;
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(refused, text, io.color));
			isResult && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(place.file)}: would be invalid (${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(refused)}); nothing was written\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.no;
		}
	}),
	48907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => readPairs,
			s: () => readSettings
		});
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52563);
		var _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8936);
		function readPairs(flag, words, removals = !1) {
			let pairs = new Map();
			for (let word of words) {
				let at = word.indexOf("=");
				if (at > 0) pairs.set(word.slice(0, at), word.slice(at + 1));
				else if (removals && at === -1 && /^.+-$/.test(word)) pairs.set(word.slice(0, -1), void 0);
				else throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1(`--${flag} must be KEY=VALUE${removals ? ", or KEY- to remove it" : ""}`);
			}
			if (pairs.has("__proto__")) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1(`--${flag} '__proto__' cannot be a key`);
			return pairs;
		}
		function readSettings(args) {
			return [...args.texts("set").map((word) => {
				let at = word.indexOf("=");
				if (at <= 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1("--set must be PATH=VALUE, such as jobTemplate.options.threads=4");
				return {
					path: readPath("set", word.slice(0, at)),
					value: readValue(word.slice(0, at), word.slice(at + 1))
				};
			}), ...args.texts("unset").map((word) => ({
				path: readPath("unset", word),
				remove: !0
			}))];
		}
		function readPath(flag, text) {
			let path = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(text);
			if ("problem" in path) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1(`--${flag} '${text}' ${path.problem}`);
			return path;
		}
		let NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
		function readValue(path, text) {
			if (text === "true" || text === "false") return text === "true";
			if (text === "null" || text === "~") return null;
			if (NUMBER.test(text) && String(Number(text)) === text) return Number(text);
			if (!/^[[{"']/.test(text)) return text;
			let documents = (0, _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__.RZ)(text, "1.2");
			if (documents?.length !== 1) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1(`--set ${path}: the value can't be read as YAML; put a text that begins with ${text[0]} in quotes`);
			if (JSON.stringify(documents).includes("\"__proto__\":")) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1(`--set ${path}: "__proto__" cannot be a key`);
			return documents[0];
		}
	}),
	51772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q9: () => nextStepLine,
			Vi: () => sameFile,
			WW: () => showResource,
			nG: () => nextRunLine,
			te: () => scheduleNamed
		});
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67358);
		var _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33993);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16778);
		var _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65150);
		var _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8936);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79056);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89372);
		function scheduleNamed({ schedules }, name) {
			return schedules.find(({ resource }) => resource.metadata.name === name);
		}
		function showResource(place, contents, name, format) {
			if (format === "name") return `scanschedule/${name}\n`;
			let found = scheduleNamed(contents, name);
			let value = place.isStore ? found?.value : writtenValue(contents.text, name);
			if (value === void 0) throw Error(`no resource ${name} to show`);
			return format === "json" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.s$)(value) : (0, _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_5__.s8)(value);
		}
		function writtenValue(text, name) {
			let found = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.MW)((0, _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_3__.r9)(text, ""), name);
			return "value" in found ? found.value : void 0;
		}
		function nextRunLine(schedule, now) {
			if (schedule.spec.suspend) return "next run: none, it is suspended\n";
			let [next] = (0, _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_1__.b)([schedule], {
				from: now,
				until: void 0,
				count: 1
			});
			if (next === void 0) return "next run: none\n";
			let utc = `${next.at.toISOString().slice(0, 19)}Z`;
			let local = (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_0__.formatInZone)(next.at, next.zone);
			return /[+]00:00$/.test(local) ? `next run: ${utc}\n` : `next run: ${local} (${utc})\n`;
		}
		function nextStepLine(place, schedule, args) {
			let { type } = schedule.spec.backend;
			let { name } = schedule.metadata;
			if (place.isStore) return `next step: jmo schedule ${type === "local-cron" ? "install" : "export"} ${name}\n`;
			let where = sameFile(args);
			if (type === "local-cron") return `next step: jmo-schedule install ${name}${where}\n`;
			return `next step: jmo-schedule render${where}${type === "gitlab-ci" ? ", then jmo-schedule sync" : ""}\n`;
		}
		function sameFile(args) {
			return ["directory", "file"].map((flag) => {
				let value = args.text(flag);
				return value === void 0 ? "" : ` --${flag} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.XW)((0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(value))}`;
			}).join("");
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
	87252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			El: () => editPlace,
			GH: () => startOf,
			cw: () => addNew,
			rk: () => resumeEdits
		});
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52563);
		var _schedule_edit_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88284);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33506);
		var _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82386);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71015);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33993);
		function startOf(place, now) {
			return place.isStore ? (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_6__.VL)(now) : "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n";
		}
		function addNew(place, text, name, value, now) {
			let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.jS)(text, place.file, name);
			if (there !== void 0) return { diagnostics: [{
				...there,
				hint: `change it with jmo-schedule update ${name}`
			}] };
			if (!place.isStore) return (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(text, place.file, value);
			let alone = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)("", name, value);
			if ("diagnostics" in alone) return alone;
			let { schedules, diagnostics } = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_4__.C)(alone.text, `--store ${name}`);
			let [schedule] = schedules;
			if (schedule === void 0) return { diagnostics };
			return (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.Mt)(text, place.file, storeEntry(schedule.resource, now));
		}
		function storeEntry(schedule, now) {
			let next = (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_7__.b)([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
			return (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_5__.cD)(schedule, {
				cron: plainCron(schedule.spec.schedule, schedule.metadata.name),
				next,
				now
			});
		}
		function plainCron(text, name) {
			if (!/\bH\b/.test(text)) return text;
			let parsed = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(text, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			return "cron" in parsed ? parsed.cron.text : text;
		}
		function editPlace(place, text, name, edits, now) {
			return place.isStore ? editStore(place, text, name, edits, now) : (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.qG)(text, place.file, name, edits);
		}
		function resumeEdits(text, name) {
			let path = ["spec", "suspend"];
			let value = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.j)(text, "", name);
			return value !== void 0 && (0, _schedule_edit_value_js__WEBPACK_IMPORTED_MODULE_8__.f)(value, path) == null ? [] : [{
				path,
				value: !1
			}];
		}
		function editStore(place, text, name, edits, now) {
			let edited = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_3__.qG)(text, place.file, name, edits.map((edit) => forStore(edit, name)));
			if ("diagnostics" in edited || edited.text === text) return edited;
			let schedule = (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_6__.Pv)(edited.text, place.file).schedules.find(({ resource }) => resource.metadata.name === name);
			if (schedule === void 0) return edited;
			let next = (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_7__.b)([schedule.resource], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
			let value = next === void 0 ? null : (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_5__.mr)(next);
			let stamped = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.TP)(edited.text, place.file, name, [{
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
			let path = (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_5__.TJ)(edit.path);
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
	52563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rr: () => parsePath,
			bl: () => newResource,
			j: () => findValue,
			jS: () => findDuplicate,
			qG: () => editSchedule
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58136);
		var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30001);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8936);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54390);
		var _edit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16778);
		var _items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10213);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...isEmpty(labels) ? {} : { labels },
					...isEmpty(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _items_js__WEBPACK_IMPORTED_MODULE_8__.yo)(spec, "spec")
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
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.TP)(text, file, name, edits, (before, after) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(after) || sameSpec(before, after)) return [];
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
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.MW)((0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__.r9)(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b) {
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
		}
		function meaning(value) {
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.Nd,
				...value
			};
			return (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.rw, typed).length > 0 ? value.spec : (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value.metadata) ? value.metadata : {};
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
			let stream = (0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__.r9)(text, file);
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_6__.x5)(root, aliases, [
				...found.base,
				"metadata",
				"name"
			]));
			return {
				severity: "error",
				code: "duplicate-name",
				message: `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} already`,
				file,
				...at
			};
		}
	})
};

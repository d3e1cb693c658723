export const id = 9633;
export const ids = [9633];
export const modules = {
	59633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			deleteSchedule: () => deleteSchedule,
			run: () => run
		});
		var promises_ = __webpack_require__(26848);
		async function ask(question) {
			let lines = (0, promises_.createInterface)({
				input: process.stdin,
				output: process.stdout
			});
			let ended = new Promise((resolve) => lines.once("close", () => resolve("")));
			try {
				return await Promise.race([lines.question(question), ended]);
			} finally {
				lines.close();
			}
		}
		var cli_io = __webpack_require__(1973);
		var edit_edit = __webpack_require__(16778);
		var log = __webpack_require__(79056);
		var edit_file = __webpack_require__(58621);
		var show_edit = __webpack_require__(51772);
		let run = (args, io) => deleteSchedule(args, io, { ask });
		async function deleteSchedule(args, io, world) {
			let name = args.positionals[0] ?? "";
			let place = (0, edit_file.E)(args, io);
			let edit = (text) => (0, edit_edit.ls)(text, place.file, name);
			let dryRun = args.on("dry-run");
			if (!dryRun && !args.on("yes")) {
				if (!io.interactive) throw new cli_io.z1("this is not a terminal, so nothing can be confirmed; pass --yes to delete");
				let look = await (0, edit_file.$)(place, io, edit, {
					dryRun: !0,
					valid: "new"
				});
				if (typeof look == "number") return look;
				let answer = await world.ask(`Delete scanschedule/${name} from ${place.file}? [y/N] `);
				if (!/^y(?:es)?$/i.test(answer.trim())) {
					io.out("nothing was deleted\n");
					return cli_io.dc.no;
				}
			}
			let edited = await (0, edit_file.$)(place, io, edit, {
				dryRun,
				valid: "new"
			});
			if (typeof edited == "number") return edited;
			if (args.text("output") === "name") {
				io.out(`scanschedule/${name}\n`);
				return cli_io.dc.fine;
			}
			io.out(`scanschedule/${name} deleted from ${(0, log.RK)(place.file)}${dryRun ? " (dry run)" : ""}\n`);
			if (!place.isStore && !dryRun) {
				let backend = (0, show_edit.te)(edited.before(), name)?.resource.spec.backend.type;
				backend === "local-cron" ? io.out(`next step: jmo-schedule uninstall ${name}${(0, show_edit.Vi)(args)}\n`) : io.out(`next step: jmo-schedule render${(0, show_edit.Vi)(args)}${backend === "gitlab-ci" ? ", then jmo-schedule sync" : ""}\n`);
			}
			return cli_io.dc.fine;
		}
	}),
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
	})
};

export const id = 8215;
export const ids = [8215];
export const modules = {
	48215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96136);
		var _project_load_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37672);
		var _show_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20501);
		let run = async (args, io) => {
			let loaded = (0, _project_load_store_js__WEBPACK_IMPORTED_MODULE_3__.Co)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args), io);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.Bd)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.no;
			let { resource } = (0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.ll)(loaded, args.positionals[0] ?? "");
			io.out((0, _show_schedules_js__WEBPACK_IMPORTED_MODULE_4__._)([resource], args.text("output") ?? "table", {
				now: io.now(),
				single: !0
			}));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.fine;
		};
	}),
	20501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => showSchedules });
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40628);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92751);
		var _cli_output_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56384);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96691);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67358);
		var _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33993);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79056);
		function showSchedules(schedules, format, options) {
			if (format === "name") return schedules.map((schedule) => `scanschedule/${schedule.metadata.name}\n`).join("");
			if (format === "json" || format === "yaml") {
				let [first] = schedules;
				let value = options.single && first !== void 0 ? first : {
					apiVersion: "jmo.security/v1alpha1",
					kind: "ScanScheduleList",
					items: schedules
				};
				return format === "json" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.s$)(value) : (0, _cli_output_yaml_js__WEBPACK_IMPORTED_MODULE_1__.p)(value, { lineWidth: 0 });
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
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_6__.k)([wide ? [
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
			let { timezone } = schedule.spec;
			let [next] = (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__.A)(schedule), timezone, (0, _project_upcoming_runs_js__WEBPACK_IMPORTED_MODULE_4__.t)(schedule), now, { count: 1 });
			return next === void 0 ? "<none>" : (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(next, timezone);
		}
	})
};

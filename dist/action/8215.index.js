export const id = 8215;
export const ids = [8215];
export const modules = {
	48215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36855);
		var _load_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53607);
		var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3226);
		var _show_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20501);
		let run = async (args, io) => {
			let loaded = (0, _load_store_js__WEBPACK_IMPORTED_MODULE_1__.Co)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_2__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_0__.d.no;
			let { resource } = (0, _select_js__WEBPACK_IMPORTED_MODULE_2__.ll)(loaded, args.positionals[0] ?? "");
			io.out((0, _show_schedules_js__WEBPACK_IMPORTED_MODULE_3__._)([resource], args.text("output") ?? "table", {
				now: io.now(),
				single: !0
			}));
			return _io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		};
	}),
	20501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => showSchedules });
		var _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16648);
		var _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(718);
		var _schedule_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79056);
		var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8239);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40628);
		var _yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80186);
		function showSchedules(schedules, format, options) {
			if (format === "name") return schedules.map((schedule) => `scanschedule/${schedule.metadata.name}\n`).join("");
			if (format === "json" || format === "yaml") {
				let [first] = schedules;
				let value = options.single && first !== void 0 ? first : {
					apiVersion: "jmo.security/v1alpha1",
					kind: "ScanScheduleList",
					items: schedules
				};
				return format === "json" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.s$)(value) : (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_4__.p)(value, { lineWidth: 0 });
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
			return (0, _table_js__WEBPACK_IMPORTED_MODULE_6__.k)([wide ? [
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
			let [next] = (0, _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_1__.nextRuns)((0, _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_0__.A)(schedule), timezone, (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_3__.t)(schedule), now, { count: 1 });
			return next === void 0 ? "<none>" : (0, _schedule_zone_js__WEBPACK_IMPORTED_MODULE_2__.formatInZone)(next, timezone);
		}
	})
};

export const id = 1991;
export const ids = [1991, 5854];
export const modules = {
	21991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85854);
		let run = (args, io) => (0, _update_js__WEBPACK_IMPORTED_MODULE_0__.change)(args, io, {
			edits: () => [{
				path: ["spec", "suspend"],
				value: !0
			}],
			done: "suspended"
		});
	}),
	85854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			change: () => change,
			editPlace: () => editPlace,
			resumeEdits: () => resumeEdits,
			run: () => run
		});
		var _schedule_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80741);
		var _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42518);
		var _schedule_edit_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78162);
		var _schedule_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42490);
		var _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12152);
		var _create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86464);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65306);
		var _edit_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64135);
		var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36855);
		var _show_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18443);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40628);
		let run = async (args, io) => {
			let edits = readEdits(args);
			if (edits.length === 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_7__.H("nothing to change; see 'jmo-schedule update --help'");
			return change(args, io, {
				edits: () => edits,
				done: "updated"
			});
		};
		function readEdits(args) {
			let edits = [];
			let given = (flag, path, value = args.text(flag)) => {
				args.text(flag) !== void 0 && edits.push({
					path,
					value
				});
			};
			given("cron", ["spec", "schedule"]);
			given("timezone", ["spec", "timezone"]);
			given("suspend", ["spec", "suspend"], args.text("suspend") === "true");
			given("profile", [
				"spec",
				"jobTemplate",
				"profile"
			]);
			for (let [flag, key] of [["label", "labels"], ["annotation", "annotations"]]) for (let [name, value] of (0, _edit_words_js__WEBPACK_IMPORTED_MODULE_6__.S)(flag, args.texts(flag), !0)) {
				let path = [
					"metadata",
					key,
					name
				];
				edits.push(value === void 0 ? {
					path,
					remove: !0
				} : {
					path,
					value
				});
			}
			let all = [...edits, ...(0, _edit_words_js__WEBPACK_IMPORTED_MODULE_6__.s)(args)];
			return [...all.filter((edit) => !("remove" in edit)), ...all.filter((edit) => "remove" in edit)];
		}
		async function change(args, io, how) {
			let name = args.positionals[0] ?? "";
			let place = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(args, io);
			let now = io.now();
			let dryRun = args.on("dry-run");
			let edit = (text) => editPlace(place, text, name, how.edits(text), now);
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_5__.$)(place, io, edit, {
				dryRun,
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			let format = args.text("output");
			if (format !== void 0) {
				io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_8__.WW)(place, edited.after, name, format));
				return _io_js__WEBPACK_IMPORTED_MODULE_7__.d.fine;
			}
			let schedule = (0, _show_edit_js__WEBPACK_IMPORTED_MODULE_8__.te)(edited.after, name)?.resource;
			let generation = edited.generation === void 0 ? "" : ` (generation ${edited.generation})`;
			let done = edited.changed ? `${how.done} in ${place.file}${generation}` : `unchanged in ${place.file}`;
			io.out(`scanschedule/${name} ${done}${dryRun ? " (dry run)" : ""}\n`);
			if (schedule === void 0) return _io_js__WEBPACK_IMPORTED_MODULE_7__.d.fine;
			io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_8__.nG)(schedule, now));
			edited.changed && !dryRun && io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_8__.Q9)(place, schedule, args));
			return _io_js__WEBPACK_IMPORTED_MODULE_7__.d.fine;
		}
		function editPlace(place, text, name, edits, now) {
			return place.isStore ? editStore(place, text, name, edits, now) : (0, _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, place.file, name, edits);
		}
		function resumeEdits(text, name) {
			let path = ["spec", "suspend"];
			let value = (0, _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, "", name);
			return value !== void 0 && (0, _schedule_edit_value_js__WEBPACK_IMPORTED_MODULE_10__.f)(value, path) == null ? [] : [{
				path,
				value: !1
			}];
		}
		function editStore(place, text, name, edits, now) {
			let edited = (0, _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, place.file, name, edits.map((edit) => forStore(edit, name)));
			if ("diagnostics" in edited || edited.text === text) return edited;
			let schedule = (0, _schedule_store_js__WEBPACK_IMPORTED_MODULE_2__.Pv)(edited.text, place.file).schedules.find(({ resource }) => resource.metadata.name === name);
			if (schedule === void 0) return edited;
			let next = (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_9__.b)([schedule.resource], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
			let value = next === void 0 ? null : (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_3__.mr)(next);
			let stamped = (0, _schedule_edit_js__WEBPACK_IMPORTED_MODULE_0__.TP)(edited.text, place.file, name, [{
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
			let path = (0, _schedule_store_entry_js__WEBPACK_IMPORTED_MODULE_3__.TJ)(edit.path);
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
				value: key === "spec.schedule" && typeof value == "string" ? (0, _create_js__WEBPACK_IMPORTED_MODULE_4__.plainCron)(value, name) : value
			};
		}
	})
};

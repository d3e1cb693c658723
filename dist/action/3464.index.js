export const id = 3464;
export const ids = [3464, 2403];
export const modules = {
	33464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32403);
		let run = (args, io) => (0, _update_js__WEBPACK_IMPORTED_MODULE_0__.change)(args, io, {
			edits: () => [{
				path: ["spec", "suspend"],
				value: !0
			}],
			done: "suspended"
		});
	}),
	32403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			change: () => change,
			run: () => run
		});
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _project_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87252);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58621);
		var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48907);
		var _show_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51772);
		let run = async (args, io) => {
			let edits = readEdits(args);
			if (edits.length === 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z1("nothing to change; see 'jmo-schedule update --help'");
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
			for (let [flag, key] of [["label", "labels"], ["annotation", "annotations"]]) for (let [name, value] of (0, _flags_js__WEBPACK_IMPORTED_MODULE_3__.S)(flag, args.texts(flag), !0)) {
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
			let all = [...edits, ...(0, _flags_js__WEBPACK_IMPORTED_MODULE_3__.s)(args)];
			return [...all.filter((edit) => !("remove" in edit)), ...all.filter((edit) => "remove" in edit)];
		}
		async function change(args, io, how) {
			let name = args.positionals[0] ?? "";
			let place = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(args, io);
			let now = io.now();
			let dryRun = args.on("dry-run");
			let edit = (text) => (0, _project_edit_js__WEBPACK_IMPORTED_MODULE_1__.El)(place, text, name, how.edits(text), now);
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_2__.$)(place, io, edit, {
				dryRun,
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			let format = args.text("output");
			if (format !== void 0) {
				io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_4__.WW)(place, edited.after, name, format));
				return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.dc.fine;
			}
			let schedule = (0, _show_edit_js__WEBPACK_IMPORTED_MODULE_4__.te)(edited.after, name)?.resource;
			let generation = edited.generation === void 0 ? "" : ` (generation ${edited.generation})`;
			let done = edited.changed ? `${how.done} in ${place.file}${generation}` : `unchanged in ${place.file}`;
			io.out(`scanschedule/${name} ${done}${dryRun ? " (dry run)" : ""}\n`);
			if (schedule === void 0) return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.dc.fine;
			io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_4__.nG)(schedule, now));
			edited.changed && !dryRun && io.out((0, _show_edit_js__WEBPACK_IMPORTED_MODULE_4__.Q9)(place, schedule, args));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.dc.fine;
		}
	})
};

export const id = 7267;
export const ids = [7267];
export const modules = {
	9736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => ownCall });
		var _backends_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64123);
		var _backends_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33702);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34116);
		function ownCall(command, loaded, io) {
			let { directory, source } = loaded;
			return `jmo-schedule ${command}${directory === io.directory ? "" : ` -C ${(0, _backends_shell_js__WEBPACK_IMPORTED_MODULE_1__.XW)((0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_0__.pS)(io.directory, directory))}`}${source === _load_schedules_js__WEBPACK_IMPORTED_MODULE_0__.j9 ? "" : ` --file ${(0, _backends_shell_js__WEBPACK_IMPORTED_MODULE_1__.XW)((0, _backends_header_js__WEBPACK_IMPORTED_MODULE_2__.TN)(source))}`}`;
		}
	}),
	17267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _workspace_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28442);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34116);
		var _own_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9736);
		var _plan_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5207);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5349);
		var _select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3226);
		var _warn_subfolder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93258);
		let DONE = {
			create: "created",
			update: "updated",
			delete: "deleted"
		};
		let PLANNED = {
			create: "would create",
			update: "would update",
			delete: "would delete"
		};
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_2__.tG)(args, io);
			for (let found of loaded.diagnostics) io.step.annotate(found);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_6__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
			let warnings = loaded.diagnostics.filter((found) => found.severity === "warning");
			warnings.length > 0 && io.err(`${loaded.file}: ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__.ii)(warnings)}; to see ${warnings.length === 1 ? "it" : "them"} run: ${(0, _own_call_js__WEBPACK_IMPORTED_MODULE_3__.V)("validate", loaded, io)}\n`);
			let dryRun = args.on("dry-run");
			let plan = (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_4__.jP)(loaded, { updatePins: args.on("update-pins") });
			let paths = plan.files.map((file) => file.path);
			(0, _warn_subfolder_js__WEBPACK_IMPORTED_MODULE_7__.Y)(loaded.directory, paths, io);
			(0, _plan_files_js__WEBPACK_IMPORTED_MODULE_4__.nN)(plan.problems);
			dryRun || (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_4__.nN)((0, _workspace_write_js__WEBPACK_IMPORTED_MODULE_0__.Y)(loaded.directory, plan.changes, { owned: (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_4__.EE)() }));
			let words = dryRun ? PLANNED : DONE;
			let changed = new Set(plan.changes.map((change) => change.path));
			let unchanged = plan.files.filter((file) => !changed.has(file.path)).length;
			if (args.text("output") === "json") {
				let changes = plan.changes.map(({ action, path }) => ({
					action,
					path
				}));
				io.out(`${JSON.stringify({
					dryRun,
					changes,
					unchanged
				}, null, 2)}\n`);
			} else {
				for (let { action, path } of plan.changes) io.out(`${words[action]} ${path}\n`);
				io.out(`${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__.LS)(loaded.schedules.length, "schedule")}: ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__.LS)(plan.changes.length, "file")} changed, ${unchanged} unchanged\n`);
			}
			io.step.setOutput("changed-files", JSON.stringify(plan.changes.map((change) => change.path)));
			io.step.setOutput("schedules", String(loaded.schedules.length));
			return _io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
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
	93258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => warnOfSubfolder });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		function readRepositoryRoot(directory, fs = external_node_fs_namespaceObject) {
			let folder;
			try {
				folder = fs.realpathSync(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, external_node_path_.join)(folder, ".git"), fs)) return folder;
				let above = (0, external_node_path_.dirname)(folder);
				if (above === folder) return;
				folder = above;
			}
		}
		function isThere(path, fs) {
			try {
				return fs.lstatSync(path, { throwIfNoEntry: !1 }) !== void 0;
			} catch {
				return !1;
			}
		}
		function warnOfSubfolder(directory, paths, io) {
			if (!paths.some((path) => path.startsWith(".github/workflows/"))) return;
			let root = readRepositoryRoot(directory);
			if (root === void 0) return;
			let place = (0, external_node_path_.relative)(root, (0, external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
			if (place === "") return;
			let message = `GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a repository of its own`;
			io.err(`jmo-schedule: warning: ${message}\n`);
			io.step.annotate({
				severity: "warning",
				message
			});
		}
	})
};

export const id = 4037;
export const ids = [4037];
export const modules = {
	4037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9283);
		var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5349);
		var _select_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3226);
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_6__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_3__.d.no;
			let found = (0, _select_js__WEBPACK_IMPORTED_MODULE_6__.ll)(loaded, args.positionals[0] ?? "");
			let type = args.text("backend") ?? found.resource.spec.backend.type;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(type);
			if (backend === void 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_3__.H(`this version has no backend ${type}`);
			let schedule = type === found.resource.spec.backend.type ? found : forBackend(found, type);
			let problems = backend.check(schedule);
			if ((0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(problems)) {
				io.err((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__.HZ)(problems, loaded.text, io.color));
				return _io_js__WEBPACK_IMPORTED_MODULE_3__.d.no;
			}
			let { content } = backend.exportOne(schedule.resource, { source: loaded.source });
			let to = args.text("output");
			if (to === void 0) io.out(content);
			else try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.directory, to), content);
			} catch (error) {
				throw new _io_js__WEBPACK_IMPORTED_MODULE_3__.H(`${to}: can't be written (${error.code ?? "unknown error"})`);
			}
			return _io_js__WEBPACK_IMPORTED_MODULE_3__.d.fine;
		};
		function forBackend(found, type) {
			let { resource } = found;
			return {
				...found,
				resource: {
					...resource,
					spec: {
						...resource.spec,
						backend: {
							type,
							config: {}
						}
					}
				}
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
	})
};

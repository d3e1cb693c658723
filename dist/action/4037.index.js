export const id = 4037;
export const ids = [4037];
export const modules = {
	94037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57715);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37981);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5349);
		var _select_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3226);
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_9__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_6__.d.no;
			let found = (0, _select_js__WEBPACK_IMPORTED_MODULE_9__.ll)(loaded, args.positionals[0] ?? "");
			let type = args.text("backend") ?? found.resource.spec.backend.type;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(type);
			if (backend === void 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`this version has no backend ${type}`);
			let schedule = type === found.resource.spec.backend.type ? found : forBackend(found, type);
			let problems = backend.check(schedule);
			if ((0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(problems)) {
				io.err((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.HZ)(problems, loaded.text, io.color));
				return _io_js__WEBPACK_IMPORTED_MODULE_6__.d.no;
			}
			let remarks = [...ownDiagnostics(loaded, found), ...problems].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__.o);
			io.err((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.HZ)(remarks, loaded.text, io.color));
			let dropped = Object.keys(found.resource.spec.backend.config);
			schedule !== found && dropped.length > 0 && io.err(`left out: spec.backend.config of ${found.resource.metadata.name} is for ${found.resource.spec.backend.type}, not ${type} (${dropped.join(", ")})\n`);
			let { content } = backend.exportOne(schedule.resource, { source: loaded.source });
			let to = args.text("output");
			to === void 0 ? io.out(content) : writeTo((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.directory, to), to, content);
			return _io_js__WEBPACK_IMPORTED_MODULE_6__.d.fine;
		};
		function ownDiagnostics(loaded, found) {
			let { schedules, diagnostics } = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_3__.C)(loaded.text, loaded.file);
			let first = firstLine(found);
			let next = Math.min(...schedules.map(firstLine).filter((line) => line > first));
			return diagnostics.filter(({ line }) => line >= first && line < next);
		}
		function firstLine(schedule) {
			return schedule.at([]).line;
		}
		function writeTo(path, shown, content) {
			try {
				let there = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 });
				if (there !== void 0 && !there.isFile() && !there.isDirectory()) {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content);
					return;
				}
			} catch (error) {
				throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: can't be written (${error.code ?? "unknown error"})`);
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path);
			if ("problem" in found) throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _io_js__WEBPACK_IMPORTED_MODULE_6__.H(`${shown}: ${written.problem}`);
		}
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
	72914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			C: () => errorCode
		});
		function errorCode(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (typeof code != "string") throw error;
			return code;
		}
		let REASONS = {
			EACCES: "permission denied",
			EDQUOT: "the disk quota is used up",
			EIO: "the disk reports an error",
			ELOOP: "too many symbolic links",
			EMFILE: "too many open files",
			ENAMETOOLONG: "the name is too long",
			ENOSPC: "the disk is full",
			EPERM: "not permitted",
			EROFS: "the file system is read-only"
		};
		function reasonOf(error) {
			let code = errorCode(error);
			let reason = REASONS[code];
			return reason === void 0 ? code : `${reason} (${code})`;
		}
	}),
	44811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => removeLeftovers,
			L: () => spareName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	85180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44811);
		function readUserFile(path) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return {
					path,
					bytes: void 0,
					stat: void 0
				};
				let real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
				let { O_RDONLY, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(real, O_RDONLY | O_NONBLOCK);
				try {
					let stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
					if (stat.isDirectory()) return { problem: "is a directory" };
					if (!stat.isFile()) return { problem: "is no regular file" };
					return {
						path: real,
						bytes: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file),
						stat
					};
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "ENOENT" ? "it is a symbolic link to nothing" : (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function writeUserFile(seen, content, options = {}) {
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_3__.L)(seen.path);
			try {
				let mode = options.mode ?? (seen.stat === void 0 ? void 0 : seen.stat.mode & 4095);
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(spare, "wx", mode ?? 438);
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, content);
					mode !== void 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(file, mode);
					keepOwner(file, seen.stat);
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(file);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
				if (!isStill(seen)) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, seen.path);
				syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(seen.path));
				return "written";
			} catch (error) {
				return { problem: `can't be written: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
		function isStill({ path, stat }) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || stat === void 0) return now === void 0 && stat === void 0;
			return now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
		}
		function keepOwner(file, stat) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
			if (stat === void 0 || stat.uid === now.uid && stat.gid === now.gid) return;
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(file, stat.uid, stat.gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function syncFolder(folder) {
			try {
				let handle = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, "r");
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(handle);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
	})
};

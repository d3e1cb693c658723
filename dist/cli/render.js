export const id = "render";
export const ids = ["render"];
export const modules = {
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => stopOnErrors,
			l: () => findSchedule
		});
		var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.z(`no schedule '${name}' in ${loaded.file}${(0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.shown !== void 0 && loaded.shown.length > 0 && io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(loaded.shown, loaded.text, io.color));
			if (!(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(loaded.file)}: invalid (${(0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(errors)})\n`);
			return !0;
		}
	}),
	8989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => warnOfUnread,
			z: () => unreadWarnings
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9056);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9985);
		function unreadWarnings(directory, paths) {
			return [...subfolder(directory, paths), ...links(directory, paths)];
		}
		function warnOfUnread(directory, paths, io) {
			let messages = unreadWarnings(directory, paths);
			for (let message of messages) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
			return messages;
		}
		function subfolder(directory, paths) {
			if (!paths.some((path) => path.startsWith(".github/workflows"))) return [];
			let place = (0, _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__.X)(directory);
			if (place === "") return [];
			return [`GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a separate repository`];
		}
		function links(directory, paths) {
			let found = new Map();
			for (let path of paths) {
				let consequence = path.startsWith(".github/workflows") ? "GitHub reads no workflow through a link, so these never run" : path.startsWith(".gitlab/") ? "GitLab includes no file through a link, so the pipeline is refused" : void 0;
				let link = consequence === void 0 ? void 0 : linkAbove(directory, path);
				link !== void 0 && found.set(link, `${link} is a symbolic link: ${consequence}`);
			}
			return [...found.values()];
		}
		function linkAbove(directory, path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((folder) => isLink((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder)));
		}
		function isLink(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
			} catch {
				return !1;
			}
		}
	}),
	4037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3276);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(847);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6173);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2219);
		var _project_write_named_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7384);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7981);
		var _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9683);
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__.Ji)(args);
			let [name = ""] = args.positionals;
			let wanted = args.text("backend");
			let to = args.text("output");
			let loaded = (await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_6__.cu)(choice, io)).load();
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_5__.B)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.d.no;
			let { schedule: found, diagnostics: own } = loaded.origin.forFile(loaded, (0, _cli_select_js__WEBPACK_IMPORTED_MODULE_5__.l)(loaded, name));
			let { backend: current } = found.resource.spec;
			let type = wanted ?? current.type;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(type);
			let schedule = type === current.type ? found : forBackend(found, type);
			let { ignores } = (0, _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_8__.Ll)(loaded.text, loaded.file);
			let problems = (0, _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_8__.wI)([...own, ...backend.check(schedule)].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__.o), ignores).diagnostics;
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.HZ)(problems, loaded.text, io.color));
			if ((0, _project_load_js__WEBPACK_IMPORTED_MODULE_6__.Cs)(problems)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.d.no;
			let dropped = Object.keys(current.config);
			schedule !== found && dropped.length > 0 && io.err(`left out: spec.backend.config of ${found.resource.metadata.name} is for ${current.type}, not ${type} (${dropped.join(", ")})\n`);
			let { content } = backend.exportOne(schedule.resource, loaded);
			to === void 0 ? io.out(content, "data") : (0, _project_write_named_file_js__WEBPACK_IMPORTED_MODULE_7__.R)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, to), to, content, io);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.d.fine;
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
	7267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6173);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8989);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2219);
		var _project_render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1281);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7981);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4854);
		var _workspace_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9397);
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
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args);
			let dryRun = args.on("dry-run");
			let updatePins = args.on("update-pins");
			let json = args.text("output") === "json";
			let loaded = (await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_5__.cu)(choice, io)).loadForFiles();
			let all = [...loaded.diagnostics, ...loaded.shown ?? []].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__.o);
			for (let found of all) io.step.annotate(found);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_3__.B)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
			let warnings = loaded.diagnostics.filter((found) => found.severity === "warning");
			warnings.length > 0 && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(loaded.file)}: ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(warnings)}; to see ${warnings.length === 1 ? "it" : "them"} run: ${(0, _project_load_js__WEBPACK_IMPORTED_MODULE_5__.VD)("validate", loaded, io)}\n`);
			let plan = (0, _project_render_js__WEBPACK_IMPORTED_MODULE_6__.jP)(loaded, { updatePins });
			let paths = plan.files.map((file) => file.path);
			(0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__.t)(loaded.directory, paths, io);
			(0, _project_render_js__WEBPACK_IMPORTED_MODULE_6__.nN)(plan.problems);
			dryRun || (0, _project_render_js__WEBPACK_IMPORTED_MODULE_6__.nN)((0, _workspace_write_js__WEBPACK_IMPORTED_MODULE_7__.Y)(loaded.directory, plan.changes, { owned: (0, _project_render_js__WEBPACK_IMPORTED_MODULE_6__.EE)() }));
			let words = dryRun ? PLANNED : DONE;
			let changed = new Set(plan.changes.map((change) => change.path));
			let unchanged = plan.files.filter((file) => !changed.has(file.path)).length;
			if (json) {
				let changes = plan.changes.map(({ action, path }) => ({
					action,
					path
				}));
				io.out((0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.s$)({
					dryRun,
					changes,
					unchanged
				}));
			} else {
				for (let { action, path } of plan.changes) io.out(`${words[action]} ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(path)}\n`);
				io.out(`${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_10__.LS)(loaded.schedules.length, "schedule")}: ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_10__.LS)(plan.changes.length, "file")} changed, ${unchanged} unchanged\n`);
			}
			io.step.setOutput("changed-files", JSON.stringify(plan.changes.map((change) => change.path)));
			io.step.setOutput("schedules", String(loaded.schedules.length));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
	}),
	7384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.DA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${written.problem}`);
		}
		function refuseLinkOut(path, shown, world) {
			let project = (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Wh)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ZD)(world));
			if (project === void 0) return;
			for (let place = path;; place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: !1 }) === void 0 && place !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) continue;
				if (!(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(project, realPlace(place))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(project)}`);
				return;
			}
		}
		function realPlace(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
			} catch {
				return "/";
			}
		}
		function isSpecial(path, shown) {
			let there = attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 }));
			return there !== void 0 && !there.isFile() && !there.isDirectory();
		}
		function attempt(shown, work) {
			try {
				return work();
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: can't be written: ${(0, _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
	}),
	4811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			L2: () => spareName,
			NP: () => writeSpare,
			Yw: () => syncFolder,
			Z4: () => isStill,
			hY: () => hasNoLinks
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function writeSpare(path, content, { mode, exact, owner }, fs) {
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				owner !== void 0 && giveTo(owner, file, fs);
				fs.fsyncSync(file);
				return fs.fstatSync(file).ino;
			} finally {
				fs.closeSync(file);
			}
		}
		function giveTo({ uid, gid }, file, fs) {
			let now = fs.fstatSync(file);
			if (uid === now.uid && gid === now.gid) return;
			try {
				fs.fchownSync(file, uid, gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStill(path, seen, fs) {
			let now = fs.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs"
			].every((key) => now[key] === seen[key]);
		}
		function syncFolder(folder, fs) {
			try {
				let handle = fs.openSync(folder, "r");
				try {
					fs.fsyncSync(handle);
				} finally {
					fs.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function hasNoLinks(error) {
			return [
				"EPERM",
				"ENOTSUP",
				"EOPNOTSUPP",
				"ENOSYS",
				"EMLINK",
				"EINVAL"
			].includes((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
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
	5180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, newMode) {
			let { path, stat } = seen;
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L2)(path);
			try {
				let mode = newMode ?? (stat === void 0 ? void 0 : stat.mode & 4095);
				let access = {
					mode: mode ?? 438,
					exact: mode !== void 0,
					owner: stat
				};
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.NP)(spare, content, access, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				if (!(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Z4)(path, stat, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, path);
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Yw)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
	}),
	9397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => applyChanges });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var file_system = __webpack_require__(2914);
		var plan = __webpack_require__(2715);
		var project_path = __webpack_require__(2015);
		var read = __webpack_require__(6732);
		var write_spare = __webpack_require__(4811);
		class Transaction {
			#undo = [];
			#fs;
			constructor(fs) {
				this.#fs = fs;
			}
			ensureFolder(directory, path) {
				let segments = path.split("/").slice(0, -1);
				for (let depth = 1; depth <= segments.length; depth++) {
					let folder = (0, external_node_path_.join)(directory, ...segments.slice(0, depth));
					if (this.#fs.statSync(folder, { throwIfNoEntry: !1 })?.isDirectory() === !0) continue;
					try {
						this.#fs.mkdirSync(folder);
						this.#undo.push({ run: () => this.#fs.rmdirSync(folder) });
					} catch (error) {
						if (!((0, file_system.C)(error) === "EEXIST" && this.#fs.lstatSync(folder).isDirectory())) throw error;
					}
				}
			}
			stage(target, content, access) {
				let path = (0, write_spare.L2)(target);
				this.#undo.push({ run: () => this.#fs.rmSync(path, { force: !0 }) });
				return {
					path,
					ino: (0, write_spare.NP)(path, content, access, this.#fs)
				};
			}
			backUp(target) {
				let backup = (0, write_spare.L2)(target);
				this.#undo.push({
					run: () => this.#fs.rmSync(backup, { force: !0 }),
					needed: backup
				});
				try {
					this.#fs.linkSync(target, backup);
				} catch (error) {
					if (!(0, write_spare.hY)(error)) throw error;
					this.#fs.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
				}
				return backup;
			}
			moveTo(target, staged, backup) {
				let run = () => {
					if (this.#inodeAt(target) !== staged.ino) return;
					backup === void 0 ? this.#fs.unlinkSync(target) : this.#fs.renameSync(backup, target);
				};
				this.#undo.push({
					run,
					target,
					backup
				});
				backup === void 0 ? this.#renameWithoutClobber(staged.path, target) : this.#fs.renameSync(staged.path, target);
			}
			putAside(target, backup, ino) {
				let run = () => {
					this.#inodeAt(backup) === ino && this.#renameWithoutClobber(backup, target);
				};
				this.#undo.push({
					run,
					target,
					backup
				});
				this.#fs.renameSync(target, backup);
				if (this.#fs.lstatSync(backup).ino === ino) return !0;
				this.#renameWithoutClobber(backup, target);
				return !1;
			}
			takeBack() {
				let failures = [];
				for (let step of [...this.#undo].reverse()) {
					if (step.needed !== void 0 && failures.some((one) => one.step.backup === step.needed)) continue;
					try {
						step.run();
					} catch (error) {
						failures.push({
							step,
							error
						});
					}
				}
				return failures.flatMap(({ step: { target, backup }, error }) => {
					if (target === void 0) return [];
					let where = backup === void 0 ? "" : `; its old content is in ${backup}`;
					return [{
						code: "write-failed",
						path: target,
						message: `${target} could not be put back: ${(0, file_system.A)(error)}${where}`
					}];
				});
			}
			#inodeAt(path) {
				return this.#fs.lstatSync(path, { throwIfNoEntry: !1 })?.ino;
			}
			#renameWithoutClobber(from, to) {
				try {
					this.#fs.linkSync(from, to);
				} catch (error) {
					if (!(0, write_spare.hY)(error)) throw error;
					if (this.#inodeAt(to) !== void 0) throw Object.assign(Error(`${to} exists`), { code: "EEXIST" });
					this.#fs.renameSync(from, to);
					return;
				}
				try {
					this.#fs.unlinkSync(from);
				} catch (error) {
					(0, file_system.C)(error);
				}
			}
		}
		function applyChanges(directory, changes, options = {}) {
			let fs = options.fs ?? external_node_fs_namespaceObject;
			let folders = new Map();
			let transaction = new Transaction(fs);
			let ordered = [...changes].sort((a, b) => Number(a.action === "delete") - Number(b.action === "delete"));
			let at = "";
			try {
				let looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
				let problems = looks.flatMap((look) => look.problem ?? []);
				if (problems.length > 0) return problems;
				let places = ordered.map((change) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, change.path)));
				for (let { folder } of options.owned ?? []) (0, read.j1)(directory, folder, folders, fs).kind === "folder" && places.push((0, external_node_path_.join)(directory, folder));
				for (let folder of new Set(places)) (0, write_spare.DA)(folder, fs);
				let steps = [];
				for (let [index, change] of ordered.entries()) {
					at = change.path;
					steps.push(prepare(directory, change, looks[index]?.identity, transaction));
				}
				for (let step of steps) {
					at = step.change.path;
					if (!((0, write_spare.Z4)(step.target, step.seen, fs) && commit(step, transaction))) return withOutcome(changedMeanwhile(at), transaction.takeBack());
				}
				finish(steps, fs);
				return [];
			} catch (error) {
				let rest = transaction.takeBack();
				return withOutcome((0, file_system.C)(error) === "ENOENT" ? changedMeanwhile(at) : {
					code: "write-failed",
					path: at,
					message: `${at} can't be written: ${(0, file_system.A)(error)}`
				}, rest);
			}
		}
		function lookAgain(directory, change, folders, fs) {
			if ((0, project_path.O)(change.path) === void 0) return { problem: (0, plan.qY)(change.path) };
			let { found, identity } = (0, read.JF)(directory, change.path, folders, fs);
			if (found?.kind === "problem") return { problem: found.problem };
			return found?.content === change.before ? { identity } : { problem: changedMeanwhile(change.path) };
		}
		function prepare(directory, change, seen, transaction) {
			let target = (0, external_node_path_.join)(directory, change.path);
			if (change.after === void 0) return {
				change,
				target,
				seen,
				backup: (0, write_spare.L2)(target)
			};
			transaction.ensureFolder(directory, change.path);
			return {
				change,
				target,
				seen,
				staged: transaction.stage(target, change.after, accessFor(change, seen)),
				backup: seen && transaction.backUp(target)
			};
		}
		function commit({ change, target, seen, staged, backup }, transaction) {
			try {
				if (staged === void 0) return backup === void 0 || seen === void 0 || transaction.putAside(target, backup, seen.ino);
				transaction.moveTo(target, staged, backup);
				return !0;
			} catch (error) {
				if (change.action === "create" && (0, file_system.C)(error) === "EEXIST") return !1;
				throw error;
			}
		}
		function finish(steps, fs) {
			for (let { backup } of steps) try {
				backup !== void 0 && fs.unlinkSync(backup);
			} catch (error) {
				(0, file_system.C)(error);
			}
			for (let folder of new Set(steps.map((step) => (0, external_node_path_.dirname)(step.target)))) (0, write_spare.Yw)(folder, fs);
		}
		function withOutcome(problem, rest) {
			if (rest.length > 0) return [problem, ...rest];
			return [{
				...problem,
				message: `${problem.message}; every file is as it was`
			}];
		}
		function accessFor(change, seen) {
			if (seen === void 0) return {
				mode: change.executable ? 511 : 438,
				exact: !1
			};
			let mode = seen.mode & 511;
			return {
				mode: change.executable ? mode | (mode & 292) >> 2 : mode,
				exact: !0
			};
		}
		function changedMeanwhile(path) {
			return {
				code: "changed-meanwhile",
				path,
				message: `${path} changed while we ran`,
				hint: "run the command again"
			};
		}
	})
};

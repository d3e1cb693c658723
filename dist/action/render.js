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
	2219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			tG: () => loadSchedules,
			cu: () => openScheduleFile,
			VD: () => ownCall
		});
		var header = __webpack_require__(6279);
		var log = __webpack_require__(9056);
		var shell = __webpack_require__(9372);
		var external_node_path_ = __webpack_require__(6760);
		var read_schedules = __webpack_require__(4129);
		var parse = __webpack_require__(8935);
		var types = __webpack_require__(1);
		var yaml_reader = __webpack_require__(2295);
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let input = choice.file === "-" ? world.readInput : void 0;
			let path = (0, external_node_path_.resolve)(directory, input === void 0 ? choice.file ?? types.j9 : types.j9);
			let file = shown ?? (input === void 0 ? (0, project_world.p)(world.directory, path) : "<stdin>");
			let boundary = (0, read_named_file.iH)(path, world, directory);
			let reader = (0, yaml_reader.W)();
			let load = () => {
				let read = input === void 0 ? (0, read_inside.xO)(path, boundary) : { bytes: input() };
				if ("bytes" in read) return {
					...self.parse(read.bytes),
					origin: self,
					directory,
					source: (0, project_world.p)(directory, path),
					file
				};
				let { kind, message } = read.problem;
				throw new errors.w(`${file}: ${message}${kind === "missing" ? "; 'jmo-schedule init' writes a starter" : ""}`);
			};
			let self = {
				path,
				file,
				boundary,
				warn: world.err,
				load,
				loadForFiles: load,
				forFile: withOwnDiagnostics,
				hasCheck: !0,
				parse: (text) => ({
					...(0, read_schedules.D)(text, file, reader),
					text: text.toString()
				}),
				read: reader,
				editor: async () => (await Promise.all([__webpack_require__.e("schedule"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file, reader),
				nextStep: (change, name, backend) => {
					let where = flagsOf(choice);
					if (backend === "local-cron") return `jmo-schedule ${change === "deleted" ? "uninstall" : "install"} ${name}${where}`;
					return `jmo-schedule render${where}${backend === "gitlab-ci" ? ", then jmo-schedule sync" : ""}`;
				}
			};
			return self;
		}
		function flagsOf({ directory, file }) {
			return Object.entries({
				directory,
				file
			}).map(([flag, value]) => value === void 0 ? "" : ` --${flag} ${(0, shell.XW)((0, log.RK)(value))}`).join("");
		}
		function withOwnDiagnostics({ text, file }, schedule) {
			let { schedules, defaults, diagnostics } = (0, parse.C)(text, file);
			let others = defaults === void 0 ? [] : [defaults];
			let starts = [...schedules, ...others].map(({ at }) => at([]).line);
			let parts = [schedule, ...others].map(({ at }) => {
				let first = at([]).line;
				return {
					first,
					next: Math.min(...starts.filter((line) => line > first))
				};
			});
			let isOwn = ({ line }) => parts.some(({ first, next }) => line >= first && line < next);
			return {
				schedule,
				diagnostics: diagnostics.filter(isOwn)
			};
		}
		async function openScheduleFile({ store, ...choice }, world) {
			if (store === void 0) return openResourceFile(choice, world);
			let { openStoreFile } = await __webpack_require__.e("store-file").then(__webpack_require__.bind(__webpack_require__, 4278));
			return openStoreFile({
				...choice,
				store
			}, world);
		}
		function loadSchedules(choice, world) {
			return openResourceFile(choice, world).load();
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function ownCall(command, loaded, world) {
			let { directory } = loaded;
			let place = directory === world.directory ? "" : ` -C ${(0, shell.XW)((0, project_world.p)(world.directory, directory))}`;
			return (0, log.RK)(`jmo-schedule ${command}${place}${(0, header.m7)(loaded)}`);
		}
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
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7192);
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
	3262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => isJson,
			Im: () => addJsonEntry,
			Vh: () => readJson,
			eR: () => readLongerJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let MOST_CHARACTERS = 6e6;
		let LIST_END = /\n {4}\}(\n {2}\]\n\}\n?)$/;
		let STREAMS = new WeakSet();
		function readJson(text, file) {
			if (!text.startsWith("{\n") || text.length > MOST_CHARACTERS || !isBare(text)) return;
			let value = parsed(text);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) || !isPlain(value, 0)) return;
			let body = JSON.stringify(value, null, 2);
			if (text !== body && text !== `${body}\n`) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, file);
			return streamOf(source, value, (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, 0, text.length));
		}
		function isJson(stream) {
			return STREAMS.has(stream);
		}
		function readLongerJson(known, text) {
			let end = listEnd(known);
			if (end === void 0 || text.length > MOST_CHARACTERS) return;
			let { text: before } = known.source;
			let at = before.length - end.tail.length;
			if (!text.endsWith(end.tail) || text.slice(0, at) !== before.slice(0, at)) return;
			let added = text.slice(at, text.length - end.tail.length);
			if (!added.startsWith(",") || !isBare(added)) return;
			let entry = parsed(added.slice(1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(entry) || !isPlain(entry, 2) || added !== entryText(entry)) return;
			let value = {
				...end.value,
				[end.key]: [...end.list, entry]
			};
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, known.source.file);
			let secrets = (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, at, at + added.length);
			return streamOf(source, value, [...known.diagnostics, ...secrets]);
		}
		function addJsonEntry(stream, key, entry) {
			let end = listEnd(stream);
			if (end?.key !== key) return;
			let added = entryText(entry);
			if (!isBare(added)) return;
			let { text } = stream.source;
			return `${text.slice(0, text.length - end.tail.length)}${added}${end.tail}`;
		}
		function entryText(entry) {
			return `,\n    ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`;
		}
		function listEnd(stream) {
			let value = STREAMS.has(stream) ? stream.documents[0]?.value : void 0;
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return;
			let [key, list] = Object.entries(value).at(-1) ?? [];
			let { text } = stream.source;
			let tail = LIST_END.exec(text.slice(-20))?.[1];
			return key !== void 0 && Array.isArray(list) && tail !== void 0 && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(list.at(-1)) ? {
				value,
				key,
				list,
				tail
			} : void 0;
		}
		function isBare(text) {
			return !/[^\n\x20-\x5b\x5d-\x7e]/.test(text);
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function isPlain(value, depth) {
			if (depth > 30) return !1;
			if (typeof value == "number") return Math.abs(value) < 2 ** 53 - 1;
			if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return !0;
			return Object.entries(value).every(([key, inner]) => key.length < 500 && key !== "__proto__" && isPlain(inner, depth + 1));
		}
		function streamOf(source, value, diagnostics) {
			let { text, file } = source;
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file).documents[0];
				if (again === void 0) throw Error("JSON can be read as YAML");
				return again;
			};
			let stream = {
				source,
				documents: [{
					value,
					range: [0, text.length],
					get root() {
						return read().root;
					},
					get aliases() {
						return read().aliases;
					}
				}],
				diagnostics,
				lexemes: text.length
			};
			STREAMS.add(stream);
			return stream;
		}
	}),
	2295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => createReader });
		var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
		var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4344);
		var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		function createReader() {
			let known = [];
			return (input, file) => {
				let decoded = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, _limits_js__WEBPACK_IMPORTED_MODULE_4__.w);
				if ("problem" in decoded) return (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(input, file);
				let { text } = decoded;
				let same = known.filter(({ source }) => source.file === file);
				let stream = same.find(({ source }) => source.text === text) ?? firstOf(same, (one) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.eR)(one, text) ?? readChanged(one, text)) ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(text, file) ?? readWhole(text, file);
				known = [stream, ...known.filter((one) => one !== stream)].slice(0, 2);
				return stream;
			};
		}
		function readWhole(text, file) {
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, file);
			return {
				source,
				...(0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, 0, text.length)
			};
		}
		function firstOf(items, find) {
			for (let item of items) {
				let found = find(item);
				if (found !== void 0) return found;
			}
		}
		let STARTS = new WeakMap();
		function startsOf(stream) {
			STARTS.has(stream) || STARTS.set(stream, findStarts(stream));
			return STARTS.get(stream);
		}
		function findStarts({ source: { text }, documents, diagnostics }) {
			if (diagnostics.length > 0 || documents.length === 0 || hasMarks(text)) return;
			let starts = documents.map(({ range: [from] }, index) => index === 0 ? 0 : from);
			return starts.slice(1).every((at) => hasDashes(text, at)) ? starts : void 0;
		}
		function hasMarks(text) {
			return /^(?:%|\.\.\.)/m.test(text);
		}
		function hasDashes(text, at) {
			return text[at - 1] === "\n" && /^---(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
		}
		function readChanged(known, text) {
			let starts = startsOf(known);
			if (starts === void 0) return;
			let { first, from, behind, to } = changedPart(known.source.text, text, starts);
			if (to < from || (to - from) * 2 > text.length || hasMarks(text.slice(from, to))) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, known.source.file);
			let part = (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to);
			let lexemes = known.lexemes + part.lexemes;
			if (part.diagnostics.length > 0 || lexemes > _documents_js__WEBPACK_IMPORTED_MODULE_0__.nR) return;
			if (part.documents.length === 0 && from < to) return;
			let added = part.documents.map(({ range }, index) => first + index === 0 ? 0 : range[0]);
			if (!added.every((at) => at === 0 || hasDashes(text, at))) return;
			let moved = text.length - known.source.text.length;
			let rest = known.documents.slice(behind).map((document) => moveDocument(document, source, moved));
			let stream = {
				source,
				documents: [
					...known.documents.slice(0, first),
					...part.documents,
					...rest
				],
				diagnostics: [],
				lexemes
			};
			if (stream.documents.length === 0) return;
			STARTS.set(stream, [
				...starts.slice(0, first),
				...added,
				...rest.map(({ range }) => range[0])
			]);
			return stream;
		}
		function changedPart(before, text, starts) {
			let endOf = (index) => starts[index + 1] ?? before.length;
			let moved = text.length - before.length;
			let first = mostOf(starts.length, (count) => {
				let end = endOf(count - 1);
				return text.slice(0, end) === before.slice(0, end);
			});
			for (; first > 0 && endOf(first - 1) < text.length && !hasDashes(text, endOf(first - 1));) first--;
			let from = first === 0 ? 0 : endOf(first - 1);
			let kept = mostOf(starts.length - Math.max(first, 1), (count) => {
				let start = starts[starts.length - count] ?? 0;
				let at = start + moved;
				return at >= from && hasDashes(text, at) && text.slice(at) === before.slice(start);
			});
			let behind = starts.length - kept;
			let to = kept === 0 ? text.length : (starts[behind] ?? 0) + moved;
			return {
				first,
				from,
				behind,
				to
			};
		}
		function mostOf(limit, holds) {
			let [low, high] = [0, Math.max(0, limit)];
			if (high > 0 && holds(high)) return high;
			for (; low < high;) {
				let middle = Math.ceil((low + high) / 2);
				holds(middle) ? low = middle : high = middle - 1;
			}
			return low;
		}
		function moveDocument({ value, range }, source, by) {
			let [from, to] = [range[0] + by, range[1] + by];
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to).documents[0];
				if (again === void 0) throw Error("a document that was read can be read again");
				return again;
			};
			return {
				value,
				range: [from, to],
				get root() {
					return read().root;
				},
				get aliases() {
					return read().aliases;
				}
			};
		}
	}),
	7192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7192);
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
		var write_spare = __webpack_require__(7192);
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

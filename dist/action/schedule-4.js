export const id = "schedule-4";
export const ids = ["schedule-4"];
export const modules = {
	5555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => printDiagnostics });
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
		async function printDiagnostics(format, diagnostics, io) {
			format === "github" ? io.out((0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.X$)(diagnostics), "commands") : format === "sarif" ? io.out((await __webpack_require__.e("sarif").then(__webpack_require__.bind(__webpack_require__, 3910))).diagnosticsAsSarif(diagnostics)) : io.out((await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("yaml"),
				__webpack_require__.e("cron"),
				__webpack_require__.e("schedule-3"),
				__webpack_require__.e("cron-2"),
				__webpack_require__.e("backends"),
				__webpack_require__.e("schedule-4"),
				__webpack_require__.e("validate")
			]).then(__webpack_require__.bind(__webpack_require__, 4038))).diagnosticsAsCodeQuality(diagnostics));
		}
	}),
	7352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => strictProblem });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
		function strictProblem(diagnostics, unread) {
			let count = diagnostics.filter(({ severity }) => severity === "warning").length + unread.length;
			return count === 0 ? void 0 : `--strict: ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.LS)(count, "warning")}`;
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
	938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => loadChecked });
		var diagnostic = __webpack_require__(7981);
		var schedule_ignores = __webpack_require__(9683);
		var load = __webpack_require__(2219);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var backends = __webpack_require__(3276);
		var repeats = __webpack_require__(6276);
		var read_repository = __webpack_require__(9985);
		var read_named_file = __webpack_require__(3115);
		function withProjectProblems(loaded, world) {
			if ((0, load.Cs)(loaded.diagnostics)) return loaded;
			let found = (0, backends.j)().flatMap(({ type, project }) => {
				let own = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === type);
				if (project === void 0 || own.length === 0) return [];
				let file = readProjectFile(loaded.directory, project.path, world);
				if (file === void 0) return [];
				return "unread" in file ? project.unread(file.unread, own) : project.check(file.text, own, file.below);
			});
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...(0, repeats.X)(found)].sort(diagnostic.o)
			};
		}
		function readProjectFile(directory, name, world) {
			let read = (folder) => (0, read_named_file.Mk)((0, external_node_path_.join)(folder, name), world, {
				limit: 4194304,
				directory
			});
			let own = read(directory);
			if ("bytes" in own) return {
				text: own.bytes.toString("utf8"),
				below: ""
			};
			if (own.problem.kind !== "missing") return { unread: own.problem.message };
			let root = (0, read_repository.$)(directory);
			if (root === void 0) return;
			let above = read(root);
			if ("problem" in above && above.problem.kind !== "missing") return { unread: above.problem.message };
			return {
				text: "problem" in above ? "" : above.bytes.toString("utf8"),
				below: folderBelow(root, directory)
			};
		}
		function folderBelow(root, directory) {
			let way = (0, external_node_path_.relative)(root, (0, external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
			return way === "" ? "" : `${way}/`;
		}
		var paths = __webpack_require__(1516);
		var located = __webpack_require__(5902);
		var problem = __webpack_require__(7239);
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		function readMissing(directory, path) {
			let links = 0;
			let steps = path.split("/");
			let folder = [];
			for (; steps.length > 0;) {
				let [name = "", ...rest] = steps;
				steps = rest;
				if (name === "" || name === ".") continue;
				if (name === "..") {
					if (folder.length === 0) return;
					folder = folder.slice(0, -1);
					continue;
				}
				let full = (0, external_node_path_.join)(directory, ...folder, name);
				try {
					let stat = (0, external_node_fs_.lstatSync)(full, { throwIfNoEntry: !1 });
					if (stat === void 0) {
						let there = namesIn((0, external_node_path_.join)(directory, ...folder));
						return {
							folder: folder.join("/"),
							name,
							rest,
							there
						};
					}
					if (!stat.isSymbolicLink()) {
						folder = [...folder, name];
						continue;
					}
					let target = (0, external_node_fs_.readlinkSync)(full).replaceAll("\\", "/");
					if (external_node_path_.posix.isAbsolute(target) || /^[a-z]:/i.test(target) || ++links > 40) return;
					steps = [...target.split("/"), ...rest];
				} catch {
					return;
				}
			}
		}
		function namesIn(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder).slice(0, 1e4);
			} catch {
				return [];
			}
		}
		function withMissingPaths(loaded) {
			if ((0, external_node_path_.isAbsolute)(loaded.source)) return loaded;
			let found = [...loaded.schedules, ...loaded.mended ?? []].flatMap((schedule) => (0, paths.jW)(schedule.resource).flatMap(({ at, path }) => {
				let missing = readMissing(loaded.directory, path);
				if (missing === void 0) return [];
				let { folder, name, rest, there } = missing;
				let near = (0, suggest.ZA)(name, there);
				let parts = [
					...folder === "" ? [] : [folder],
					near ?? name,
					...rest
				];
				return [(0, located.h4)(schedule, at, {
					severity: "warning",
					code: "missing-path",
					message: `${(0, problem.jV)(at)}: this checkout has no ${(0, secrets.hD)(path)}`,
					hint: near === void 0 ? "write a path relative to the project; where it is made before the scan, this can stay" : `did you mean ${(0, secrets.hD)(parts.join("/"))}?`
				})];
			}));
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...(0, repeats.X)(found)].sort(diagnostic.o)
			};
		}
		function loadChecked(choice, world) {
			let loaded = withProjectProblems(withMissingPaths((0, load.tG)(choice, world)), world);
			let { ignores } = (0, schedule_ignores.Ll)(loaded.text, loaded.file);
			let applied = (0, schedule_ignores.wI)(loaded.diagnostics, ignores);
			let ignored = [...loaded.ignored ?? [], ...applied.ignored].sort(diagnostic.o);
			let unused = (0, load.Cs)(loaded.diagnostics) ? [] : (0, schedule_ignores.AS)(ignores, ignored);
			return {
				...loaded,
				diagnostics: [...applied.diagnostics, ...unused].sort(diagnostic.o),
				ignored
			};
		}
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
	})
};

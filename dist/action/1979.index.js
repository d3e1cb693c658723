export const id = 1979;
export const ids = [1979];
export const modules = {
	21979: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _workspace_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99855);
		var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36855);
		var _kept_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30712);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34116);
		var _own_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9736);
		var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54791);
		var _plan_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5207);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5349);
		var _warn_subfolder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93258);
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.tG)(args, io);
			let plan = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(loaded.diagnostics) ? void 0 : (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_7__.jP)(loaded, { updatePins: args.on("update-pins") });
			annotateKeptPins(loaded, plan, io);
			for (let found of loaded.diagnostics) io.step.annotate(found);
			(0, _warn_subfolder_js__WEBPACK_IMPORTED_MODULE_9__.Y)(loaded.directory, plan?.files.map((file) => file.path) ?? [], io);
			let clean = plan !== void 0 && !(0, _plan_files_js__WEBPACK_IMPORTED_MODULE_7__.uL)(plan);
			let live = plan === void 0 ? void 0 : await readLive(loaded, io);
			if (args.text("output") === "json") io.out(await asJson(loaded, plan, live));
			else {
				await printForPeople(loaded, plan, io);
				live !== void 0 && io.out((await Promise.all([__webpack_require__.e(5327), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 12167))).liveDriftAsText(live));
			}
			plan !== void 0 && annotateDrift(loaded, plan, io);
			if (io.step.isAction) {
				let { reportCheck } = await Promise.all([__webpack_require__.e(8628), __webpack_require__.e(3624)]).then(__webpack_require__.bind(__webpack_require__, 33624));
				await reportCheck(loaded, plan, { comment: args.on("comment") }, io);
			}
			let liveClean = live === void 0 || live.pending || live.changes.length === 0;
			return clean && liveClean ? _io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine : _io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
		};
		async function readLive(loaded, io) {
			if (io.env.GITLAB_CI !== "true" || !io.env.JMO_GITLAB_TOKEN) return;
			let { liveDrift } = await Promise.all([__webpack_require__.e(5327), __webpack_require__.e(2167)]).then(__webpack_require__.bind(__webpack_require__, 12167));
			return liveDrift(loaded, io);
		}
		async function printForPeople(loaded, plan, io) {
			io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.HZ)(loaded.diagnostics, loaded.text, io.color));
			if (plan === void 0) {
				io.out(`${loaded.file}: invalid (${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.ii)(loaded.diagnostics)})\n`);
				return;
			}
			for (let problem of plan.problems) io.out(`${problem.message}${problem.hint === void 0 ? "" : ` (${problem.hint})`}\n`);
			for (let change of plan.changes) io.out(colorDiff(await (0, _workspace_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(change), io.color));
			io.out((0, _kept_pins_js__WEBPACK_IMPORTED_MODULE_3__.up)(plan.keptPins));
			let schedules = (0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.LS)(loaded.schedules.length, "schedule");
			if (plan.changes.length > 0) {
				let fix = (0, _own_call_js__WEBPACK_IMPORTED_MODULE_5__.V)("render", loaded, io);
				let differ = plan.changes.length === 1 ? "1 file differs" : `${plan.changes.length} files differ`;
				io.out(`${differ} from what ${loaded.file} says; to fix it run: ${fix}\n`);
			} else plan.problems.length === 0 && io.out(`${loaded.file}: ${schedules}, ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_8__.LS)(plan.files.length, "generated file")}, no drift\n`);
		}
		function annotateDrift(loaded, plan, io) {
			let fix = (0, _own_call_js__WEBPACK_IMPORTED_MODULE_5__.V)("render", loaded, io);
			let words = {
				create: "is missing",
				update: `differs from what ${loaded.file} says`,
				delete: "belongs to no schedule any more"
			};
			for (let { action, path } of plan.changes) {
				let seen = seenFrom(io, loaded, path);
				io.step.annotate({
					severity: "error",
					code: "drift",
					message: `${seen} ${words[action]}; run: ${fix}`,
					file: action === "create" ? loaded.file : seen,
					line: 1
				});
			}
			for (let { code, path, message } of plan.problems) io.step.annotate({
				severity: "error",
				code,
				message,
				file: seenFrom(io, loaded, path),
				line: 1
			});
		}
		function annotateKeptPins(loaded, plan, io) {
			for (let { path, line, message } of (0, _kept_pins_js__WEBPACK_IMPORTED_MODULE_3__.lE)(plan?.keptPins ?? [])) io.step.annotate({
				severity: "hint",
				code: "kept-pin",
				message,
				file: seenFrom(io, loaded, path),
				line
			});
		}
		function seenFrom(io, loaded, path) {
			return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.pS)(io.directory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(loaded.directory, path));
		}
		function colorDiff(diff, color) {
			if (!color) return diff;
			return diff.split("\n").map((line) => {
				if (line.startsWith("+")) return (0, _paint_js__WEBPACK_IMPORTED_MODULE_6__.n)(line, "green", !0);
				return line.startsWith("-") ? (0, _paint_js__WEBPACK_IMPORTED_MODULE_6__.n)(line, "red", !0) : line;
			}).join("\n");
		}
		async function asJson(loaded, plan, live) {
			let changes = [];
			for (let change of plan?.changes ?? []) changes.push({
				action: change.action,
				path: change.path,
				diff: await (0, _workspace_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(change)
			});
			let { diagnostics } = loaded;
			let body = {
				drift: plan === void 0 ? null : (0, _plan_files_js__WEBPACK_IMPORTED_MODULE_7__.uL)(plan),
				changes,
				problems: plan?.problems ?? [],
				keptPins: plan?.keptPins ?? [],
				diagnostics,
				...live && { live }
			};
			return `${JSON.stringify(body, null, 2)}\n`;
		}
	}),
	30712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KU: () => keptPinsAsMarkdown,
			lE: () => keptPinNotices,
			up: () => keptPinsAsText
		});
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5349);
		function keptPinsAsText(pins) {
			return groupsOf(pins).map((group) => `${inWords(group.kept, group.written, group.paths)}\n`).join("");
		}
		function keptPinNotices(pins) {
			let first = new Map();
			for (let { path, line, kept, written } of pins) {
				let key = JSON.stringify([
					path,
					kept,
					written
				]);
				first.has(key) || first.set(key, {
					path,
					line,
					message: inWords(kept, written, [path])
				});
			}
			return [...first.values()];
		}
		function keptPinsAsMarkdown(pins) {
			if (pins.length === 0) return "";
			let groups = groupsOf(pins);
			let rows = groups.slice(0, 50).map(({ kept, written, paths }) => {
				let [path = "", ...more] = paths;
				return `| \`${kept}\` | \`${written}\` | ${`\`${path}\`${more.length === 0 ? "" : ` and ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.LS)(more.length, "more file")}`}`} |`;
			});
			let more = groups.length - rows.length;
			return [
				"### Kept pins\n",
				"These were moved in the generated files, and are kept. Nothing here can tell who moved them: look whether each is a release of that action or image, or run `jmo-schedule render --update-pins`.\n",
				"| pin | this version writes | file |",
				"|---|---|---|",
				...rows,
				more > 0 ? `\nand ${more} more.\n` : ""
			].join("\n");
		}
		function inWords(kept, written, paths) {
			return `kept pin: ${kept} in ${paths.join(", ")} (this version writes ${written})`;
		}
		function groupsOf(pins) {
			let groups = new Map();
			for (let { kept, written, path } of pins) {
				let key = JSON.stringify([kept, written]);
				let paths = groups.get(key)?.paths ?? [];
				groups.set(key, {
					kept,
					written,
					paths: paths.includes(path) ? paths : [...paths, path]
				});
			}
			return [...groups.values()];
		}
	}),
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
	5207: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			uL: () => hasDrift,
			EE: () => ownedPlaces,
			jP: () => planFiles,
			nN: () => refuseProblems
		});
		var backends = __webpack_require__(57715);
		var ownership = __webpack_require__(26291);
		var plan = __webpack_require__(52715);
		let USES = /^(\s*(?:- +)?uses: +)([\w.-]+\/[\w./-]+)@([0-9a-f]{40})( +#.*)?$/;
		let IMAGE = /^(\s*(?:- +)?image: +)([\w./:-]+?)(@sha256:[0-9a-f]{64})?( +#.*)?$/;
		let VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;
		function keepPins(wanted, committed, chosen = []) {
			let kept = [];
			if (wanted === committed) return {
				content: wanted,
				kept
			};
			let lines = wanted.split("\n");
			let ours = pinsIn(lines);
			if (ours.length === 0) return {
				content: wanted,
				kept
			};
			let theirs = groupBySubject(pinsIn((0, plan.gX)(committed).split("\n")));
			for (let [subject, pins] of groupBySubject(ours)) {
				let candidates = theirs.get(subject) ?? [];
				for (let [index, pin] of pins.entries()) {
					let keep = candidates.length === pins.length ? candidates[index] : candidates.find((one) => one.pinned);
					if (keep === void 0 || !keep.pinned || keep.reference === pin.reference) continue;
					if (chosen.includes(pin.reference) && !keep.reference.startsWith(`${pin.reference}@`)) continue;
					let ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
					lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ""}`;
					kept.push({
						line: keep.line + 1,
						kept: shown(keep),
						written: pin.reference
					});
				}
			}
			return {
				content: lines.join("\n"),
				kept
			};
		}
		function shown({ name, reference, comment }) {
			return `${name}${reference}${VERSION_COMMENT.test(comment) ? comment : ""}`;
		}
		function withKeptPins(wanted, found, chosen = []) {
			let keptPins = [];
			return {
				files: wanted.map((file) => {
					let there = found.get(file.path);
					if (there?.kind !== "file" || (0, ownership.v)(there.content) === void 0) return file;
					let { content, kept } = keepPins(file.content, there.content, chosen);
					keptPins.push(...kept.map((pin) => ({
						path: file.path,
						...pin
					})));
					return {
						...file,
						content
					};
				}),
				keptPins
			};
		}
		function pinsIn(lines) {
			let pins = [];
			let block = -1;
			for (let [line, text] of lines.entries()) {
				let indent = text.search(/\S/);
				if (block !== -1 && (indent === -1 || indent > block)) continue;
				block = blockIndent(text);
				let pin = actionPin(line, text) ?? imagePin(line, text);
				pin !== void 0 && pins.push(pin);
			}
			return pins;
		}
		function blockIndent(text) {
			if (!/^[^#]*(?:^|[:-]) +[|>][-+\d]*(?: +#.*)?$/.test(text)) return -1;
			let [, indent = "", dashes = "", rest = ""] = /^(\s*)((?:- +)*)(.*)$/.exec(text) ?? [];
			return indent.length + (/^[|>]/.test(rest) ? 0 : dashes.length);
		}
		function actionPin(line, text) {
			let [, key, action, commit, comment = ""] = USES.exec(text) ?? [];
			if (key === void 0 || action === void 0 || commit === void 0) return;
			return {
				line,
				subject: `uses ${action}`,
				before: `${key}${action}@`,
				name: `${action}@`,
				reference: commit,
				comment,
				pinned: !0
			};
		}
		function imagePin(line, text) {
			let [, key, image, digest = "", comment = ""] = IMAGE.exec(text) ?? [];
			if (key === void 0 || image === void 0) return;
			let tag = /:[\w.-]+$/.exec(image)?.[0] ?? "";
			let variant = tag.replace(/\d+(?:\.\d+)*/g, "0");
			return {
				line,
				subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
				before: key,
				name: "",
				reference: `${image}${digest}`,
				comment,
				pinned: digest !== ""
			};
		}
		function groupBySubject(pins) {
			let groups = new Map();
			for (let pin of pins) groups.set(pin.subject, [...groups.get(pin.subject) ?? [], pin]);
			return groups;
		}
		var read = __webpack_require__(96732);
		var io = __webpack_require__(36855);
		function planFiles(loaded, options) {
			let schedules = loaded.schedules.map((schedule) => schedule.resource);
			let rendered = renderAll(schedules, loaded.source);
			let paths = rendered.map((file) => file.path);
			let found = (0, read.A4)(loaded.directory, ownedPlaces(), paths);
			let { files, keptPins } = options.updatePins ? {
				files: rendered,
				keptPins: []
			} : withKeptPins(rendered, found, schedules.flatMap(chosenImage));
			return {
				files,
				keptPins,
				...(0, plan.XA)(files, found, loaded.source)
			};
		}
		function hasDrift({ changes, problems }) {
			return changes.length > 0 || problems.length > 0;
		}
		function chosenImage(schedule) {
			let { image } = schedule.spec.backend.config;
			return typeof image == "string" ? [image] : [];
		}
		function ownedPlaces() {
			return (0, backends.j)().flatMap((backend) => backend.owned);
		}
		function renderAll(schedules, source) {
			let sorted = [...schedules].sort((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
			return (0, backends.j)().flatMap((backend) => {
				let own = sorted.filter((schedule) => schedule.spec.backend.type === backend.type);
				return own.length === 0 ? [] : backend.render(own, { source });
			}).sort((a, b) => a.path < b.path ? -1 : 1);
		}
		function refuseProblems(problems) {
			let [first] = problems;
			if (first === void 0) return;
			let more = problems.length === 1 ? "" : `; and ${problems.length - 1} more`;
			throw new io.H(`${first.message}${first.hint === void 0 ? "" : ` (${first.hint})`}${more}`);
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
	}),
	99855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52715);
		async function unifiedDiff(change) {
			let { structuredPatch, formatPatch } = await __webpack_require__.e(4023).then(__webpack_require__.bind(__webpack_require__, 44023));
			let { path, before, after } = change;
			let old = before === void 0 ? "/dev/null" : `a/${path}`;
			let now = after === void 0 ? "/dev/null" : `b/${path}`;
			let [oldText, newText] = [(0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.gX)(before ?? ""), (0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.gX)(after ?? "")];
			let patch = structuredPatch(old, now, oldText, newText, void 0, void 0, { context: 3 });
			let head = [`diff --git a/${path} b/${path}`, ...modeLines(change)];
			patch.hunks.length > 0 && head.push(`--- ${old}`, `+++ ${now}`);
			return `${head.join("\n")}\n${hunksOf(formatPatch(patch))}`;
		}
		function modeLines({ before, after, executable, wasExecutable }) {
			if (before === void 0) return [`new file mode ${modeOf(executable)}`];
			if (after === void 0) return [`deleted file mode ${modeOf(wasExecutable === !0)}`];
			if (wasExecutable === void 0 || wasExecutable === executable) return [];
			return [`old mode ${modeOf(wasExecutable)}`, `new mode ${modeOf(executable)}`];
		}
		function modeOf(executable) {
			return executable ? "100755" : "100644";
		}
		function hunksOf(text) {
			let start = text.search(/^@@ /m);
			return start === -1 ? "" : text.slice(start);
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
	26291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => sourceOf });
		let MARKED = RegExp("^\\ufeff?(?:#!.*\\r?\\n)?# Generated by jmo-schedule from (.+)\\. Do not edit");
		function sourceOf(content) {
			return MARKED.exec(content)?.[1];
		}
	}),
	52715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XA: () => planChanges,
			gX: () => withLineFeeds,
			qY: () => outside
		});
		var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26291);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72015);
		function planChanges(wanted, found, source) {
			let changes = [];
			let problems = [];
			let paths = new Set(wanted.map((file) => file.path));
			if (paths.size < wanted.length) throw Error("Two generated files have the same path");
			let sources = new Set([source, ...wanted.map((file) => (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(file.content) ?? source)]);
			for (let file of wanted) {
				let there = found.get(file.path);
				let problem = (0, _project_path_js__WEBPACK_IMPORTED_MODULE_1__.O)(file.path) === void 0 ? outside(file.path) : problemWith(there, file.path, sources);
				problem === void 0 ? there?.kind === "file" ? differs(file, there) && changes.push({
					...created(file),
					action: "update",
					...stateOf(there)
				}) : changes.push(created(file)) : problems.push(problem);
			}
			for (let [path, there] of found) {
				if (paths.has(path)) continue;
				if (there.kind === "problem") {
					problems.push(there.problem);
					continue;
				}
				let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
				if (owner === void 0 || !sources.has(owner)) continue;
				changes.push({
					action: "delete",
					path,
					...stateOf(there),
					after: void 0,
					executable: !1
				});
			}
			return {
				changes: changes.sort(byPath),
				problems: problems.sort(byPath)
			};
		}
		function withLineFeeds(text) {
			return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
		}
		function problemWith(there, path, sources) {
			if (there === void 0) return;
			if (there.kind === "problem") return there.problem;
			let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
			if (owner === void 0) return {
				code: "unmarked-file",
				path,
				message: `${path} is in the way: it does not carry our marker, so it is not overwritten`,
				hint: "move or delete it, or rename the schedule"
			};
			if (sources.has(owner)) return;
			return {
				code: "other-source",
				path,
				message: `${path} was generated from ${owner}, so it is not overwritten`,
				hint: `rename the schedule in one of the two files, or delete ${path} if it now belongs here`
			};
		}
		function outside(path) {
			return {
				code: "outside",
				path,
				message: `${path} would lead out of the project's directory`
			};
		}
		function created(file) {
			return {
				action: "create",
				path: file.path,
				before: void 0,
				after: file.content,
				executable: file.executable,
				wasExecutable: void 0
			};
		}
		function stateOf(there) {
			return {
				before: there.content,
				wasExecutable: there.executable
			};
		}
		function differs(file, there) {
			if (withLineFeeds(there.content) !== withLineFeeds(file.content)) return !0;
			return file.executable && there.executable === !1;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : +(a.path > b.path);
		}
	}),
	72015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => segmentsOf });
		function segmentsOf(path) {
			let segments = path.split("/");
			return segments.every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/[\\:\u0000]/.test(segment)) ? segments : void 0;
		}
	}),
	96732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			A4: () => readOwned,
			JF: () => readOne,
			j1: () => readFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72015);
		function readOwned(directory, owned, wantedPaths, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let found = new Map();
			let folders = new Map();
			let paths = new Set(wantedPaths.filter((path) => (0, _project_path_js__WEBPACK_IMPORTED_MODULE_3__.O)(path) !== void 0));
			let others = new Set();
			for (let { folder, pattern } of owned) {
				if (readFolder(directory, folder, folders, fs).kind !== "folder") continue;
				let names = listFiles(directory, folder, fs);
				if (!Array.isArray(names)) found.set(folder, names);
				else for (let name of names) {
					let path = `${folder}/${name}`;
					name.search(pattern) !== -1 && !paths.has(path) && others.add(path);
				}
			}
			for (let path of [...paths, ...others].sort()) {
				let there = readOne(directory, path, folders, fs);
				if (there.found === void 0) continue;
				if (there.found.kind === "problem" && others.has(path)) continue;
				found.set(path, there.found);
			}
			return found;
		}
		function readOne(directory, path, folders, fs) {
			let cut = path.lastIndexOf("/");
			let folder = cut === -1 ? { kind: "folder" } : readFolder(directory, path.slice(0, cut), folders, fs);
			if (folder.kind === "problem") return { found: {
				kind: "problem",
				problem: {
					...folder.problem,
					path
				}
			} };
			if (folder.kind === "missing") return { found: void 0 };
			try {
				return readOpened((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), path, fs);
			} catch (error) {
				let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				if (code === "ENOENT") return { found: void 0 };
				if (code === "ELOOP" || code === "EMLINK") return { found: refuseLink(path) };
				return { found: refuse("unreadable", path, `${path} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`) };
			}
		}
		function readFolder(directory, folder, known, fs) {
			let before = known.get(folder);
			if (before !== void 0) return before;
			let cut = folder.lastIndexOf("/");
			let above = cut === -1 ? { kind: "folder" } : readFolder(directory, folder.slice(0, cut), known, fs);
			let state = above.kind === "folder" ? lookAt(directory, folder, fs) : above;
			known.set(folder, state);
			return state;
		}
		function lookAt(directory, folder, fs) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder);
			try {
				let stat = fs.lstatSync(full, { throwIfNoEntry: !1 });
				if (stat === void 0) return { kind: "missing" };
				if (stat.isDirectory()) return { kind: "folder" };
				if (stat.isSymbolicLink()) return lookBehindLink(directory, full, folder, fs);
				return refuse("not-a-folder", folder, `${folder} is in the way: a folder is needed there`);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function lookBehindLink(directory, full, folder, fs) {
			let way;
			try {
				let real = fs.realpathSync(full);
				way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(fs.realpathSync(directory), real);
				if (!fs.statSync(real).isDirectory()) return refuse("not-a-folder", folder, `${folder} is a link to something that is no folder`);
			} catch (error) {
				if ((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) !== "ENOENT") throw error;
				return refuse("symlink", folder, `${folder} is a symbolic link to nothing`, "delete the link");
			}
			if (way !== "" && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== "..") return { kind: "folder" };
			return refuse("symlink", folder, `${folder} is a symbolic link that leads out of the project's directory`, "replace the link by a folder");
		}
		function readOpened(full, path, fs) {
			let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			if (O_NOFOLLOW === 0 && fs.lstatSync(full).isSymbolicLink()) return { found: refuseLink(path) };
			let file = fs.openSync(full, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
			try {
				let stat = fs.fstatSync(file);
				if (!stat.isFile()) return { found: refuse("not-a-file", path, `${path} is in the way: it is no regular file`) };
				let { dev, ino, size, mtimeMs, mode } = stat;
				let executable = process.platform === "win32" ? void 0 : !!(mode & 73);
				return {
					found: {
						kind: "file",
						content: fs.readFileSync(file, "utf8"),
						executable
					},
					identity: {
						dev,
						ino,
						size,
						mtimeMs,
						mode
					}
				};
			} finally {
				fs.closeSync(file);
			}
		}
		function listFiles(directory, folder, fs) {
			try {
				return fs.readdirSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: !0 }).filter((entry) => entry.isFile()).map((entry) => entry.name);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be listed: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function refuse(code, path, message, hint) {
			return {
				kind: "problem",
				problem: {
					code,
					path,
					message,
					...hint === void 0 ? {} : { hint }
				}
			};
		}
		function refuseLink(path) {
			return refuse("symlink", path, `${path} is a symbolic link, which is never followed`, "delete the link, then run `jmo-schedule render` again");
		}
	})
};

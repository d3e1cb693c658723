export const id = 8592;
export const ids = [8592];
export const modules = {
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
	28442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => applyChanges });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var file_system = __webpack_require__(72914);
		var plan = __webpack_require__(52715);
		var project_path = __webpack_require__(72015);
		var read = __webpack_require__(96732);
		var write_spare = __webpack_require__(44811);
		let NO_LINKS = [
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK",
			"EINVAL"
		];
		function ensureFolder(directory, path, undo, fs) {
			let segments = path.split("/").slice(0, -1);
			for (let depth = 1; depth <= segments.length; depth++) {
				let folder = (0, external_node_path_.join)(directory, ...segments.slice(0, depth));
				if (fs.statSync(folder, { throwIfNoEntry: !1 })?.isDirectory() === !0) continue;
				try {
					fs.mkdirSync(folder);
					undo.push({ run: () => fs.rmdirSync(folder) });
				} catch (error) {
					if (!((0, file_system.C)(error) === "EEXIST" && fs.lstatSync(folder).isDirectory())) throw error;
				}
			}
		}
		function stage(target, content, { mode, exact }, undo, fs) {
			let path = (0, write_spare.L)(target);
			undo.push({ run: () => unlinkIfThere(path, fs) });
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				fs.fsyncSync(file);
				return {
					path,
					ino: fs.fstatSync(file).ino
				};
			} finally {
				fs.closeSync(file);
			}
		}
		function backUp(target, undo, fs) {
			let backup = (0, write_spare.L)(target);
			undo.push({
				run: () => unlinkIfThere(backup, fs),
				needed: backup
			});
			try {
				fs.linkSync(target, backup);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				fs.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
			}
			return backup;
		}
		function moveTo(target, staged, backup, undo, fs) {
			let putBack = () => {
				if (fs.lstatSync(target, { throwIfNoEntry: !1 })?.ino !== staged.ino) return;
				backup === void 0 ? fs.unlinkSync(target) : fs.renameSync(backup, target);
			};
			undo.push({
				run: putBack,
				target,
				...backup === void 0 ? {} : { backup }
			});
			backup === void 0 ? renameWithoutClobber(staged.path, target, fs) : fs.renameSync(staged.path, target);
		}
		function putAside(target, backup, ino, undo, fs) {
			let putBack = () => {
				fs.lstatSync(backup, { throwIfNoEntry: !1 })?.ino === ino && renameWithoutClobber(backup, target, fs);
			};
			undo.push({
				run: putBack,
				target,
				backup
			});
			fs.renameSync(target, backup);
			if (fs.lstatSync(backup).ino === ino) return !0;
			renameWithoutClobber(backup, target, fs);
			return !1;
		}
		function renameWithoutClobber(from, to, fs) {
			try {
				fs.linkSync(from, to);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				if (fs.lstatSync(to, { throwIfNoEntry: !1 }) !== void 0) throw exists(to);
				fs.renameSync(from, to);
				return;
			}
			try {
				fs.unlinkSync(from);
			} catch (error) {
				(0, file_system.C)(error);
			}
		}
		function exists(path) {
			return Object.assign(Error(`${path} exists`), { code: "EEXIST" });
		}
		function unlinkIfThere(path, fs) {
			try {
				fs.unlinkSync(path);
			} catch (error) {
				if ((0, file_system.C)(error) !== "ENOENT") throw error;
			}
		}
		function applyChanges(directory, changes, options = {}) {
			let fs = options.fs ?? external_node_fs_namespaceObject;
			let folders = new Map();
			let undo = [];
			let ordered = [...changes].sort((a, b) => Number(a.action === "delete") - Number(b.action === "delete"));
			let at = "";
			try {
				let looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
				let problems = looks.flatMap((look) => look.problem ?? []);
				if (problems.length > 0) return problems;
				let places = ordered.map((change) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, change.path)));
				for (let { folder } of options.owned ?? []) (0, read.j1)(directory, folder, folders, fs).kind === "folder" && places.push((0, external_node_path_.join)(directory, folder));
				for (let folder of new Set(places)) (0, write_spare.D)(folder, fs);
				let steps = [];
				for (let [index, change] of ordered.entries()) {
					at = change.path;
					steps.push(prepare(directory, change, looks[index]?.identity, undo, fs));
				}
				for (let step of steps) {
					at = step.change.path;
					if (!commit(step, undo, fs)) return withOutcome(changedMeanwhile(at), takeBack(undo));
				}
				finish(steps, fs);
				return [];
			} catch (error) {
				let rest = takeBack(undo);
				return withOutcome({
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
		function prepare(directory, change, seen, undo, fs) {
			let target = (0, external_node_path_.join)(directory, change.path);
			if (change.after === void 0) return {
				change,
				target,
				seen,
				backup: (0, write_spare.L)(target)
			};
			ensureFolder(directory, change.path, undo, fs);
			return {
				change,
				target,
				seen,
				staged: stage(target, change.after, modeFor(change, seen), undo, fs),
				backup: seen && backUp(target, undo, fs)
			};
		}
		function commit({ change, target, seen, staged, backup }, undo, fs) {
			if (!isStill(target, seen, fs)) return !1;
			try {
				if (staged === void 0) return backup === void 0 || seen === void 0 || putAside(target, backup, seen.ino, undo, fs);
				moveTo(target, staged, backup, undo, fs);
				return !0;
			} catch (error) {
				if (change.action === "create" && (0, file_system.C)(error) === "EEXIST") return !1;
				throw error;
			}
		}
		function finish(steps, fs) {
			let attempt = (action) => {
				try {
					action();
				} catch (error) {
					(0, file_system.C)(error);
				}
			};
			for (let { backup } of steps) backup !== void 0 && attempt(() => fs.unlinkSync(backup));
			for (let folder of new Set(steps.map((step) => (0, external_node_path_.dirname)(step.target)))) attempt(() => {
				let handle = fs.openSync(folder, "r");
				attempt(() => fs.fsyncSync(handle));
				fs.closeSync(handle);
			});
		}
		function takeBack(undo) {
			let failures = [];
			for (let step of [...undo].reverse()) {
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
		function withOutcome(problem, rest) {
			if (rest.length > 0) return [problem, ...rest];
			return [{
				...problem,
				message: `${problem.message}; every file is as it was`
			}];
		}
		function isStill(target, seen, fs) {
			let now = fs.lstatSync(target, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return now.dev === seen.dev && now.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs;
		}
		function modeFor(change, seen) {
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

export const id = 267;
export const ids = [267];
export const modules = {
	58989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => warnOfUnread });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79056);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79985);
		function warnOfUnread(directory, paths, io) {
			for (let message of [...subfolder(directory, paths), ...links(directory, paths)]) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
		}
		function subfolder(directory, paths) {
			if (!paths.some((path) => path.startsWith(".github/workflows"))) return [];
			let root = (0, _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__.$)(directory);
			if (root === void 0) return [];
			let place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
			if (place === "") return [];
			return [`GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a repository of its own`];
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
	30267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var dist = __webpack_require__(38815);
		var cli_io = __webpack_require__(1973);
		var warn_unread = __webpack_require__(58989);
		var problem = __webpack_require__(37239);
		var documents = __webpack_require__(8936);
		function checkedFiles(pipeline, usual) {
			let found = new Set();
			let visit = (value) => {
				if (typeof value == "string") for (let file of filesOfCalls(value, usual)) found.add(file);
				else if (Array.isArray(value)) value.forEach(visit);
				else if ((0, problem.u4)(value)) {
					let file = fileOfStep(value, usual);
					file !== void 0 && found.add(file);
					Object.values(value).forEach(visit);
				}
			};
			visit((0, documents.RZ)(pipeline, "1.2")?.[0]);
			return found;
		}
		function fileOfStep(step, usual) {
			if (typeof step.uses != "string" || !/(?:^|\/)schedule-action@|^\.\/?$/.test(step.uses)) return;
			let inputs = (0, problem.u4)(step.with) ? step.with : {};
			if ((inputs.command ?? "check") !== "check") return;
			return plain(String(inputs.file ?? "") || usual);
		}
		function filesOfCalls(text, usual) {
			return [...text.matchAll(/\bjmo-schedule check\b([^\n;&|]*)/g)].map(([, rest = ""]) => {
				let [, word] = /(?:--file|-f)[ =]*((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+)/.exec(rest) ?? [];
				return plain(word === void 0 ? usual : unquoted(word));
			});
		}
		function unquoted(word) {
			return word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double ?? single ?? escaped);
		}
		function plain(file) {
			return file.replace(/^(?:\.\/)+/, "");
		}
		var gitlab_check_file = __webpack_require__(97409);
		var init_templates_generated = __webpack_require__(68067);
		var load_schedules = __webpack_require__(38771);
		var plan_files = __webpack_require__(76298);
		var read_named_file = __webpack_require__(53115);
		var types = __webpack_require__(30001);
		var write = __webpack_require__(59397);
		var write_spare = __webpack_require__(44811);
		let run = async (args, io) => {
			let directory = (0, external_node_path_.resolve)(io.directory, args.text("directory") ?? ".");
			if (!external_node_fs_.existsSync(directory) || !external_node_fs_.lstatSync(directory).isDirectory()) throw new cli_io.z1(`${directory}: no such directory`);
			let file = resourcePath(directory, args.text("file") ?? types.j9);
			let gitlab = external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".gitlab-ci.yml")) && !external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".github"));
			let check = gitlab ? gitlab_check_file.Tr : ".github/workflows/jmo-schedule-check.yml";
			let wanted = [[file, starter(gitlab)], [check, gitlab ? (0, gitlab_check_file.Su)(file, []).content : githubCheck(file)]];
			let changes = [];
			for (let [path, after] of wanted) {
				(0, write_spare.D)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), external_node_fs_namespaceObject);
				if (external_node_fs_.existsSync((0, external_node_path_.join)(directory, path))) {
					let gap = path === check ? gapIn((0, external_node_path_.join)(directory, path), file, io) : "";
					io.out(`kept    ${path} (it was there before${gap})\n`);
				} else changes.push({
					action: "create",
					path,
					before: void 0,
					after,
					executable: !1,
					wasExecutable: void 0
				});
			}
			(0, warn_unread.t)(directory, [check], io);
			(0, plan_files.nN)((0, write.Y)(directory, changes));
			for (let { path } of changes) io.out(`created ${path}\n`);
			gitlab && io.out(includeAdvice());
			io.out(`Next: edit ${file}, then run 'jmo-schedule render' and commit what it writes.\n`);
			return cli_io.dc.fine;
		};
		function resourcePath(directory, given) {
			if (given.trim() === "") throw new cli_io.z1("--file needs the name of a file");
			let path = (0, external_node_path_.resolve)(directory, given);
			if (external_node_fs_.statSync(path, { throwIfNoEntry: !1 })?.isDirectory() || /[\\/]$/.test(given)) throw new cli_io.z1(`${given}: is a directory`);
			return (0, load_schedules.pS)(directory, path);
		}
		function gapIn(path, file, io) {
			let read = (0, read_named_file.Mk)(path, io);
			if ("problem" in read) return "";
			return checkedFiles(read.bytes.toString("utf8"), types.j9).has(file) ? "" : `, and does not check ${file}: add a step that does`;
		}
		function starter(gitlab) {
			let template = init_templates_generated.k["jmo-schedules.yaml"];
			if (!gitlab) return template;
			let doc = (0, dist.Tp)(template);
			doc.setIn([
				"spec",
				"backend",
				"type"
			], "gitlab-ci");
			return doc.toString({ lineWidth: 0 });
		}
		function githubCheck(file) {
			let template = init_templates_generated.k["github-check.yml"];
			if (file === types.j9) return template;
			let doc = (0, dist.Tp)(template);
			doc.setIn([
				"on",
				"pull_request",
				"paths",
				0
			], file);
			doc.setIn([
				"jobs",
				"check",
				"steps",
				1,
				"with",
				"file"
			], file);
			return doc.toString({ lineWidth: 0 });
		}
		let WORKFLOW = [
			"- if: '$CI_PIPELINE_SOURCE == \"schedule\" || $CI_PIPELINE_SOURCE == \"web\"'",
			"- if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'",
			"- if: '$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS'",
			"  when: never",
			"- if: '$CI_COMMIT_BRANCH || $CI_COMMIT_TAG'"
		];
		function includeAdvice() {
			return [
				"Add to .gitlab-ci.yml, the second line once render has written its file:",
				"  include:",
				`    - local: ${gitlab_check_file.Tr}`,
				"    - local: .gitlab/jmo-schedules.gitlab-ci.yml",
				"The check makes merge-request pipelines. So that a push gets one pipeline with all its jobs, and schedules get theirs,",
				"its workflow should say, in this order:",
				"  workflow:",
				"    rules:",
				...WORKFLOW.map((line) => `      ${line}`),
				"Scheduled pipelines also run your other jobs that have no `rules`.",
				""
			].join("\n");
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
	59397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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

export const id = "init";
export const ids = ["init"];
export const modules = {
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
			for (let message of unreadWarnings(directory, paths)) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
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
	267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(8815);
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var warn_unread = __webpack_require__(8989);
		var problem = __webpack_require__(7239);
		var documents = __webpack_require__(6014);
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
		var gitlab_check_file = __webpack_require__(7409);
		var init_templates_generated = __webpack_require__(8067);
		var read_named_file = __webpack_require__(3115);
		var render = __webpack_require__(1281);
		var world = __webpack_require__(394);
		var types = __webpack_require__(1);
		var plan = __webpack_require__(2715);
		var write = __webpack_require__(9397);
		var write_spare = __webpack_require__(4811);
		let GITHUB_SYNC = ".github/workflows/jmo-schedule-sync.yml";
		let run = async (args, io) => {
			let { directory: folder = ".", file: named = types.j9 } = (0, flags.Ji)(args);
			let directory = (0, external_node_path_.resolve)(io.directory, folder);
			if (!external_node_fs_.existsSync(directory) || !external_node_fs_.lstatSync(directory).isDirectory()) throw new cli_io.z(`${directory}: no such directory`);
			let file = resourcePath(directory, named);
			let gitlab = external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".gitlab-ci.yml")) && !external_node_fs_.existsSync((0, external_node_path_.join)(directory, ".github"));
			let autoFix = args.on("auto-fix");
			if (autoFix && gitlab) throw new cli_io.z("--auto-fix is for GitHub: it opens pull requests there");
			let check = gitlab ? gitlab_check_file.Tr : ".github/workflows/jmo-schedule-check.yml";
			let wanted = [
				[file, starter(gitlab)],
				[check, gitlab ? (0, gitlab_check_file.Su)(file, []).content : githubWorkflow("check", file)],
				...autoFix ? [[GITHUB_SYNC, githubWorkflow("sync", file)]] : []
			];
			let changes = [];
			for (let [path, content] of wanted) {
				(0, write_spare.DA)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), external_node_fs_namespaceObject);
				if (external_node_fs_.existsSync((0, external_node_path_.join)(directory, path))) {
					let gap = path === check ? gapIn((0, external_node_path_.join)(directory, path), file, io) : "";
					io.out(`kept    ${path} (it exists already${gap})\n`);
				} else changes.push((0, plan.zu)({
					path,
					content,
					executable: !1
				}));
			}
			(0, warn_unread.t)(directory, [check], io);
			(0, render.nN)((0, write.Y)(directory, changes));
			for (let { path } of changes) io.out(`created ${path}\n`);
			gitlab && io.out(includeAdvice());
			autoFix && io.out(appAdvice());
			io.out(`Next: edit ${file}, then run 'jmo-schedule render' and commit what it writes.\n`);
			return cli_io.d.fine;
		};
		function resourcePath(directory, given) {
			if (given.trim() === "") throw new cli_io.z("--file needs the name of a file");
			let path = (0, external_node_path_.resolve)(directory, given);
			if (external_node_fs_.statSync(path, { throwIfNoEntry: !1 })?.isDirectory() || /[\\/]$/.test(given)) throw new cli_io.z(`${given}: is a directory`);
			return (0, world.p)(directory, path);
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
		function githubWorkflow(kind, file) {
			let template = init_templates_generated.k[`github-${kind}.yml`];
			if (file === types.j9) return template;
			let doc = (0, dist.Tp)(template);
			let [event, step] = kind === "check" ? ["pull_request", 1] : ["push", 2];
			doc.setIn([
				"on",
				event,
				"paths",
				0
			], file);
			doc.setIn([
				"jobs",
				kind,
				"steps",
				step,
				"with",
				"file"
			], file);
			return doc.toString({ lineWidth: 0 });
		}
		function appAdvice() {
			return [
				`${GITHUB_SYNC} needs a GitHub App with the permissions Contents, Pull requests and Workflows (read and write):`,
				"store its client ID as the variable JMO_SYNC_CLIENT_ID, and its private key as the secret JMO_SYNC_PRIVATE_KEY.",
				""
			].join("\n");
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
				"Add to .gitlab-ci.yml (the second file exists after render):",
				"  include:",
				`    - local: ${gitlab_check_file.Tr}`,
				"    - local: .gitlab/jmo-schedules.gitlab-ci.yml",
				"The check makes merge-request pipelines. To give each push and each schedule one pipeline, add these rules, in this order:",
				"  workflow:",
				"    rules:",
				...WORKFLOW.map((line) => `      ${line}`),
				"Scheduled pipelines also run your other jobs that have no `rules`.",
				""
			].join("\n");
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

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
	976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(8815);
		var read_schedules = __webpack_require__(4129);
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
		var init_files = __webpack_require__(6288);
		var init_templates_generated = __webpack_require__(8067);
		var read_named_file = __webpack_require__(3115);
		var render = __webpack_require__(1281);
		var world = __webpack_require__(394);
		var types = __webpack_require__(1);
		var log = __webpack_require__(9056);
		var ownership = __webpack_require__(6291);
		var plan = __webpack_require__(2715);
		var write = __webpack_require__(9397);
		var write_spare = __webpack_require__(7192);
		var git_remote = __webpack_require__(9789);
		function chooseInit(directory, named, io) {
			let remote = platformOfRemote(directory, io);
			let there = remote?.platform ?? platformOfFiles(directory);
			let ghes = remote?.platform === "github" && !/^github\.com$|\.ghe\.com$/.test(remote.host);
			if (named !== void 0) {
				let checks = named === "local-cron" ? there : named === "gitlab-ci" ? "gitlab" : "github";
				return {
					backend: named,
					checks,
					ghes: ghes && checks === "github",
					why: void 0
				};
			}
			let checks = there ?? "github";
			let backend = checks === "github" ? "github-actions" : "gitlab-ci";
			return {
				backend,
				checks,
				ghes,
				why: remote === void 0 ? void 0 : `for ${backend}: the git remote is on ${remote.host}; --backend chooses another`
			};
		}
		function platformOfRemote(directory, io) {
			let remote = (0, git_remote.d)(directory, io);
			if (typeof remote == "string") return;
			let { host } = remote.server;
			let [word] = /\b(?:github|gitlab)\b/.exec(host) ?? [];
			let platform = (0, git_remote.A)(remote, io) ?? word;
			return platform === void 0 ? void 0 : {
				host,
				platform
			};
		}
		function platformOfFiles(directory) {
			if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, ".github"))) return "github";
			return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, ".gitlab-ci.yml")) ? "gitlab" : void 0;
		}
		let run = async (args, io) => {
			let { directory: folder = ".", file: named = types.j9 } = (0, flags.Ji)(args);
			let directory = (0, external_node_path_.resolve)(io.directory, folder);
			if (!external_node_fs_.existsSync(directory) || !external_node_fs_.lstatSync(directory).isDirectory()) throw new cli_io.z(`${directory}: no such directory`);
			let file = resourcePath(directory, named);
			let choice = chooseInit(directory, args.text("backend"), io);
			let autoFix = args.on("auto-fix");
			if (autoFix && choice.backend !== "github-actions") throw new cli_io.z(`--auto-fix is for github-actions, not ${choice.backend}: it opens pull requests on GitHub`);
			let starter = starterFile(directory, file, choice);
			let schedules = schedulesOf(directory, file, starter, io);
			let { checks } = choice;
			let check = checks && (0, init_files.Ve)(checks === "gitlab" ? "gitlabCheck" : "githubCheck", file, schedules);
			let wanted = [
				{
					path: file,
					content: starter
				},
				...check === void 0 ? [] : [check],
				...autoFix ? [(0, init_files.Ve)("githubSync", file, schedules)] : []
			];
			choice.why !== void 0 && io.out(`${(0, log.RK)(choice.why)}\n`);
			let changes = [];
			for (let { path, content } of wanted) {
				(0, write_spare.DA)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), external_node_fs_namespaceObject);
				if (external_node_fs_.existsSync((0, external_node_path_.join)(directory, path))) {
					let gap = path === check?.path ? gapIn((0, external_node_path_.join)(directory, path), file, io) : "";
					io.out(`kept    ${path} (it exists already${gap})\n`);
				} else changes.push((0, plan.zu)({
					path,
					content,
					executable: !1
				}));
			}
			check !== void 0 && (0, warn_unread.t)(directory, [check.path], io);
			(0, render.nN)((0, write.Y)(directory, changes));
			for (let { path } of changes) io.out(`created ${path}\n`);
			choice.backend === "gitlab-ci" && io.out(includeAdvice());
			autoFix && io.out(appAdvice());
			let then = choice.backend === "local-cron" ? "'jmo-schedule render' and 'jmo-schedule install --all'" : "'jmo-schedule render' and commit what it writes";
			io.out(`Next: edit ${file}, then run ${then}.\n`);
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
			if (checkedFiles(read.bytes.toString("utf8"), types.j9).has(file)) return "";
			return `, and does not check ${file}: ${(0, ownership.v)(read.bytes.toString("utf8")) === void 0 ? "" : "make it yours as its header says, and "}add a step that does`;
		}
		function schedulesOf(directory, file, starter, io) {
			let read = (0, read_named_file.Mk)((0, external_node_path_.join)(directory, file), io);
			let text = "bytes" in read ? read.bytes : starter;
			return (0, read_schedules.D)(text, file).schedules.map(({ resource }) => resource);
		}
		let SCHEMA = "node_modules/@jmo/schedule-action/schema/jmo-schedules.schema.json";
		function starterFile(directory, file, { backend, ghes }) {
			let doc = (0, dist.Tp)(init_templates_generated.k["jmo-schedules.yaml"]);
			doc.setIn([
				"spec",
				"backend",
				"type"
			], backend);
			ghes && backend === "github-actions" && doc.setIn([
				"spec",
				"backend",
				"config"
			], { server: "ghes" });
			return `${external_node_fs_.existsSync((0, external_node_path_.join)(directory, SCHEMA)) ? `# yaml-language-server: $schema=${external_node_path_.posix.relative(external_node_path_.posix.dirname(file), SCHEMA)}\n` : ""}${doc.toString({ lineWidth: 0 })}`;
		}
		function appAdvice() {
			return [
				`${init_files.nY.githubSync} needs a GitHub App with the permissions Contents, Pull requests and Workflows (read and write):`,
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
				`    - local: ${init_files.nY.gitlabCheck}`,
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
	9789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => remotePlatform,
			d: () => readGitRemote
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);
		var _login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		function readGitRemote(directory, io) {
			if ((0, _programs_js__WEBPACK_IMPORTED_MODULE_2__._)(io.env)) return "";
			let git = (...args) => (io.runProgram ?? _programs_js__WEBPACK_IMPORTED_MODULE_2__.m)("git", [
				"-C",
				directory,
				...args
			], io.env);
			let listed = git("remote");
			if (listed === void 0) return "git, which would know its remote, is not installed";
			if (listed.status !== 0) return /not a git repository/.test(listed.stderr) ? "the project is not in a git repository" : `git can't tell: ${(0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(listed.stderr.trim().split("\n")[0] ?? "", 200)}`;
			let names = listed.stdout.split("\n").filter((name) => name !== "");
			if (names.length === 0) return "the git repository has no remote";
			let name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : upstreamOf(git);
			if (name === void 0 || !names.includes(name)) return `the git remotes are ${names.join(", ")}, but none is origin, and the branch has no upstream`;
			return parseRemote(name, git("remote", "get-url", "--", name)?.stdout.trim() ?? "") ?? `the git remote ${name} does not lead to a repository on a server`;
		}
		function upstreamOf(git) {
			let branch = git("symbolic-ref", "--quiet", "--short", "HEAD")?.stdout.trim();
			return branch ? git("config", "--get", `branch.${branch}.remote`)?.stdout.trim() : void 0;
		}
		function remotePlatform(remote, io) {
			if (typeof remote == "string") return;
			let { host } = remote.server;
			if (host === "github.com" || host.endsWith(".ghe.com")) return "github";
			if (host === "gitlab.com") return "gitlab";
			if ((0, _login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) !== void 0) return "github";
			return (0, _login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("glab", host, io) === void 0 ? void 0 : "gitlab";
		}
		let SSH_HOSTS = {
			"ssh.github.com": "github.com",
			"altssh.gitlab.com": "gitlab.com"
		};
		let SSH = [
			"ssh:",
			"git+ssh:",
			"ssh+git:",
			"git:"
		];
		function parseRemote(name, address) {
			let [, host, after] = /^(?:[^@/:]*@)?([^@/:[\]]{2,}|\[[^[\]]+\]):(?!\/\/)(.+)$/.exec(address) ?? [];
			let text = host === void 0 ? address : `ssh://${host}/${after}`;
			if (!URL.canParse(text)) return;
			let { protocol, hostname, port, pathname } = new URL(text);
			let ssh = SSH.includes(protocol);
			if (hostname === "" || !(ssh || protocol === "https:" || protocol === "http:")) return;
			let loopback = protocol === "http:" && (0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.U)(hostname);
			let shown = SSH_HOSTS[hostname.toLowerCase()] ?? hostname;
			let site = `${loopback ? "http" : "https"}://${shown}${protocol === "https:" || loopback ? `:${port}` : ""}`;
			let path = pathname.replace(/^\/+|(?<!\/)\/+$/g, "").replace(/\.git$/, "");
			return /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) && URL.canParse(site) ? {
				name,
				server: new URL(site),
				path
			} : void 0;
		}
	}),
	2331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => loginToken });
		var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);
		let ARGUMENTS = {
			gh: (host) => [
				"auth",
				"token",
				`--hostname=${host}`
			],
			glab: (host) => [
				"config",
				"get",
				"token",
				`--host=${host}`
			]
		};
		function loginToken(program, host, io) {
			if ((0, _programs_js__WEBPACK_IMPORTED_MODULE_0__._)(io.env)) return;
			let env = Object.fromEntries(Object.entries(io.env).filter(([name]) => !/token/i.test(name)));
			let ask = (about) => {
				let ended = (io.runProgram ?? _programs_js__WEBPACK_IMPORTED_MODULE_0__.m)(program, ARGUMENTS[program](about), env);
				let token = ended?.status === 0 ? ended.stdout.trim() : "";
				return /^[\x21-\x7e]+$/.test(token) ? token : void 0;
			};
			let token = ask(host);
			return token === void 0 || program === "glab" && ask("jmo-schedule.invalid") === token ? void 0 : token;
		}
	}),
	6293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => isInCi,
			m: () => runProgram
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		let runProgram = (program, args, env) => {
			let { status, stdout, stderr, error } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
				cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
				env: {
					...env,
					LC_ALL: "C"
				},
				encoding: "utf8",
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				timeout: 15e3
			});
			let code = error?.code;
			return code === "ENOENT" || code === "EACCES" ? void 0 : {
				status: status ?? 1,
				stdout,
				stderr
			};
		};
		function isInCi({ CI, GITHUB_ACTIONS, GITLAB_CI }) {
			return GITHUB_ACTIONS === "true" || GITLAB_CI === "true" || !!CI && CI !== "false";
		}
	}),
	5124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function saidText(text, longest, own = []) {
			let without = own.filter((secret) => secret.length >= 8).reduce((left, secret) => left.replaceAll(secret, "***"), text);
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(without.slice(0, 4 * longest)), longest);
		}
	}),
	796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => isLoopback,
			a: () => serverAddress
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		function serverAddress(text, from, example) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} is not an address such as ${example}`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must not contain a user name or password`);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must begin with https://: the token would cross the network readable`);
			return url;
		}
		function isLoopback(hostname) {
			return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
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

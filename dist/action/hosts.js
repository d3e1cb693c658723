export const id = "hosts";
export const ids = ["hosts"];
export const modules = {
	4964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V1: () => diffSchedule,
			do: () => ownedName,
			R4: () => planSync,
			Ck: () => wantedSchedules
		});
		var cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var kubernetes_names = __webpack_require__(9081);
		var schedule_cron = __webpack_require__(8247);
		var description = __webpack_require__(79);
		var comment = __webpack_require__(7003);
		function scheduleNotes(kept, takenOver, count) {
			let notes = kept.flatMap((live) => {
				let idle = takenOver.has(live.id) ? void 0 : idleOwner(live);
				return [...idle === void 0 ? [] : [idle], ...foreignNotes(live)];
			});
			let { after } = count;
			after > count.before && after > 50 ? notes.push(`the project would have ${after} pipeline schedules: GitLab allows 50 by default`) : after > count.before && after > 10 && notes.push(`the project would have ${after} pipeline schedules: the Free plan of gitlab.com allows 10, paid plans 50`);
			return notes;
		}
		function idleOwner({ description, owner }) {
			let mend = "GitLab does not start it until someone takes it over (\"Take ownership\" on its page)";
			if (owner === void 0) return `${quoted(description)} has no owner any more: ${mend}`;
			if (owner.state === "active") return;
			return `the owner of ${quoted(description)}, @${(0, comment.T)(owner.username)}, is ${(0, comment.T)(owner.state)}: ${mend}`;
		}
		function foreignNotes({ description, variables = [], inputs = [] }) {
			let found = [...variables.length === 0 ? [] : [`variables (${names(variables)})`], ...inputs.length === 0 ? [] : [`inputs (${names(inputs)})`]];
			return found.length === 0 ? [] : [`${quoted(description)} carries ${found.join(" and ")} that are not from the file; they are kept`];
		}
		let names = (list) => (0, comment.T)([...list].sort().join(", "));
		let quoted = (description) => `'${(0, comment.T)(description)}'`;
		let ATTRIBUTES = [
			"ref",
			"cron",
			"timezone",
			"active"
		];
		function wantedSchedules(schedules, refOf) {
			return schedules.filter((schedule) => schedule.spec.backend.type === "gitlab-ci").map((schedule) => ({
				name: schedule.metadata.name,
				description: (0, description.Wl)(schedule.metadata.name),
				ref: refOf(schedule),
				cron: (0, schedule_cron.A$)(schedule).text,
				timezone: schedule.spec.timezone,
				active: !schedule.spec.suspend
			})).sort(byName);
		}
		function ownedName(live) {
			let name = (0, description.kV)(live.description);
			return name === void 0 || (0, kubernetes_names.V5)(name) !== void 0 ? void 0 : name;
		}
		function planSync(wanted, live, me) {
			let names = new Set(wanted.map((one) => one.name));
			let kept = new Map();
			let deletes = [];
			let owned = 0;
			for (let schedule of [...live].sort((a, b) => a.id - b.id)) {
				let name = ownedName(schedule);
				if (name === void 0) continue;
				owned++;
				if (names.has(name) && !kept.has(name)) {
					kept.set(name, schedule);
					continue;
				}
				let reason = names.has(name) ? "duplicate" : "not in the file";
				deletes.push({
					action: "delete",
					name,
					id: schedule.id,
					owner: ownerOf(schedule),
					reason
				});
			}
			let updates = [];
			let creates = [];
			let unchanged = [];
			for (let one of [...wanted].sort(byName)) {
				let { name } = one;
				let found = kept.get(name);
				if (found === void 0) {
					creates.push({
						action: "create",
						name,
						wanted: one
					});
					continue;
				}
				let { id } = found;
				let owner = ownerOf(found);
				let changes = diffSchedule(one, found);
				let takeOwnership = found.owner?.id !== me;
				let idle = idleOwner(found);
				let stalled = one.active && takeOwnership && idle !== void 0;
				changes.length === 0 && !stalled ? unchanged.push({
					name,
					id,
					owner
				}) : updates.push({
					action: "update",
					name,
					id,
					wanted: one,
					changes,
					owner,
					takeOwnership,
					idle
				});
			}
			deletes.sort(byName);
			return {
				changes: [
					...updates,
					...deletes,
					...creates
				],
				unchanged,
				notes: scheduleNotes(wanted.flatMap(({ name }) => kept.get(name) ?? []), new Set(updates.filter((change) => change.takeOwnership).map(({ id }) => id)), {
					before: live.length,
					after: live.length - deletes.length + creates.length
				}),
				unmanaged: live.length - owned,
				massDelete: deletes.length > 1 && deletes.length * 2 > owned
			};
		}
		function byName(a, b) {
			return a.name < b.name ? -1 : +(a.name > b.name);
		}
		let ownerOf = (live) => live.owner?.username ?? null;
		function diffSchedule(wanted, live) {
			let same = {
				ref: live.ref === wanted.ref,
				cron: sameCron(wanted, live.cron),
				timezone: sameZone(live.timezone, wanted.timezone),
				active: live.active === wanted.active
			};
			return ATTRIBUTES.filter((attribute) => !same[attribute]).map((attribute) => ({
				attribute,
				from: live[attribute],
				to: wanted[attribute]
			}));
		}
		function sameCron(wanted, live) {
			if (live === wanted.cron) return !0;
			let parsed = /H/.test(live) ? void 0 : (0, cron.E)(live, wanted.name, days.O8);
			return parsed !== void 0 && "cron" in parsed && parsed.cron.text === wanted.cron;
		}
		let UTC_NAMES = [
			"UTC",
			"Etc/UTC",
			"Etc/UCT",
			"UCT",
			"Etc/Universal",
			"Universal",
			"Etc/Zulu",
			"Zulu"
		];
		function sameZone(a, b) {
			return a === b || UTC_NAMES.includes(a) && UTC_NAMES.includes(b);
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
	2577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			XR: () => findGitlab,
			vj: () => gitlabAccessToken
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKEN_WANTED = "store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer";
		function gitlabAccessToken(env) {
			let token = (env.GITLAB_CI === "true" ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN]).find((one) => one?.trim())?.trim();
			return token !== void 0 && token === env.CI_JOB_TOKEN?.trim() ? void 0 : token;
		}
		function namesGitlabProject(env) {
			return !!(env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
		}
		function findGitlab(io, choice) {
			let { env } = io;
			let here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : void 0);
			let from = choice.url === void 0 ? "CI_API_V4_URL" : "--gitlab-url";
			let named = choice.url ?? here;
			let api = apiAddress(named ?? "https://gitlab.com", from);
			let own = choice.url === void 0 || here !== void 0 && apiAddress(here, "CI_API_V4_URL") === api;
			let project = choice.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : void 0);
			if (!project) return connectRemote(io, choice.directory, named === void 0 ? void 0 : api);
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--project must be group/name or the number of a project");
			return connect(io, {
				api,
				project,
				remote: void 0,
				question: void 0
			});
		}
		function connectRemote(io, directory, named) {
			let missing = "no GitLab project is given: outside GitLab CI, pass --project group/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			let wanted = named === void 0 ? void 0 : new URL(named);
			if (wanted === void 0 ? server.host === "github.com" : server.host !== wanted.host) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${wanted?.host ?? "GitLab"})`);
			let { host, origin } = server;
			let question = named !== void 0 || host === "gitlab.com" ? void 0 : `is ${host}, where the git remote ${name} leads, a GitLab server? If so, log in with 'glab auth login --hostname ${host}', or pass --gitlab-url ${origin} to send it the token in JMO_GITLAB_TOKEN`;
			let api = named ?? apiAddress(origin, "the git remote");
			let below = new URL(api).pathname.replace(/api\/v4$/, "").slice(1);
			return connect(io, {
				api,
				project: path.startsWith(below) ? path.slice(below.length) : path,
				remote: name,
				question
			});
		}
		function connect(io, about) {
			let { api, project, remote, question } = about;
			let { host } = new URL(api);
			let stored = question === void 0 ? gitlabAccessToken(io.env) : void 0;
			let token = stored ?? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("glab", host, io);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(question ?? noToken(io));
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("the token in JMO_GITLAB_TOKEN contains blanks or control characters");
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			let variable = io.env.JMO_GITLAB_TOKEN?.trim() ? "JMO_GITLAB_TOKEN" : "GITLAB_TOKEN";
			return {
				api,
				project,
				token,
				isLogin: stored === void 0,
				found: remote === void 0 && stored !== void 0 ? void 0 : `${project} on ${host}${from}, token from ${stored === void 0 ? "glab" : variable}`
			};
		}
		function noToken({ env }) {
			if (env.CI_JOB_TOKEN) return `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}`;
			return `there is no token: ${TOKEN_WANTED}${(0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) ? "" : "; or log in with 'glab auth login'"}`;
		}
		function apiAddress(text, from) {
			let url = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, from, "https://gitlab.example.com");
			let path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
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
	})
};

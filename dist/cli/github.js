export const id = "github";
export const ids = ["github"];
export const modules = {
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
	4189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Y: () => artifactsSchema,
			Lx: () => runSchema,
			Us: () => jobsSchema,
			X3: () => commentSchema,
			gf: () => runsSchema,
			sM: () => workflowsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		let runSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			workflow_id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			run_started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			updated_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			event: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			run_attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())
		});
		let runsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(runSchema) });
		let jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(_answers_js__WEBPACK_IMPORTED_MODULE_0__.MY),
			started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			completed_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$)
		});
		let jobsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ jobs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(jobSchema) });
		let artifactsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			created_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.id) }))
		})) });
		let workflowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)),
			state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$
		});
		let workflowsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ workflows: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(workflowSchema) });
		let commentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			body: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			author_association: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			user: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
		});
	}),
	9546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGithubApi: () => openGithubApi });
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5698);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4189);
		var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3651);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2746);
		let ACTIVE = [
			"requested",
			"pending",
			"queued",
			"waiting",
			"in_progress"
		];
		async function openGithubApi(io, context, options = {}) {
			let octokit = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(io, "actions: read", options);
			let [owner = "", repo = ""] = context.project.split("/");
			let place = {
				owner,
				repo
			};
			let scan = options.job ?? "Scan";
			let { sleep = _network_js__WEBPACK_IMPORTED_MODULE_5__.dt } = io;
			let asked;
			let self = () => {
				asked ??= readSelf();
				return asked;
			};
			async function readSelf() {
				let run_id = Number(context.runId);
				let data = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.kA)(octokit, `GET ${_client_js__WEBPACK_IMPORTED_MODULE_3__.oq}`, {
					...place,
					run_id
				}, _answers_js__WEBPACK_IMPORTED_MODULE_2__.Lx);
				if (data.id !== run_id) throw new _answers_js__WEBPACK_IMPORTED_MODULE_0__.kX("GitHub answers with another run than was asked for");
				return data;
			}
			function runsIn({ workflow_runs }, workflow) {
				if (workflow_runs.some((run) => run.workflow_id !== workflow)) throw new _answers_js__WEBPACK_IMPORTED_MODULE_0__.kX("GitHub answers with runs of another workflow than was asked for");
				return workflow_runs;
			}
			function runsOf({ workflow_id }, status) {
				let query = {
					...place,
					workflow_id,
					status
				};
				return (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.Bd)(octokit, _client_js__WEBPACK_IMPORTED_MODULE_3__.pt, query, _answers_js__WEBPACK_IMPORTED_MODULE_2__.gf, (data) => runsIn(data, workflow_id));
			}
			let jobsOf = (run) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.N6)(octokit, place, run.id);
			async function listActive(current) {
				let found = new Map();
				for (let status of ACTIVE) for await (let run of runsOf(current, status)) isOlder(run, current) && found.set(run.id, run);
				return [...found.values()].sort((a, b) => isOlder(a, b) ? -1 : 1);
			}
			async function olderActiveRuns() {
				let runs = await listActive(await self());
				let left = runs.length === 0 ? 0 : _network_js__WEBPACK_IMPORTED_MODULE_5__.xR;
				for (;;) {
					let states = await Promise.all(runs.map(async (run) => ({
						run,
						state: stateOf(await jobsOf(run), scan)
					})));
					let active = states.filter(({ state }) => state !== "over").map(({ run }) => run);
					if (left <= 0 || states.some(({ state }) => state === "scanning") || active.length === 0) return active.map(asActiveRun);
					await sleep(_network_js__WEBPACK_IMPORTED_MODULE_5__.ss);
					left -= _network_js__WEBPACK_IMPORTED_MODULE_5__.ss;
				}
			}
			return {
				createdAt: async () => new Date((await self()).created_at),
				startedAt: async () => new Date(startOf(await self())),
				async scanSeconds() {
					let [job] = (await jobsOf({ id: Number(context.runId) })).filter((one) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ev)(one, scan));
					if (!job?.started_at || job.conclusion === "skipped") return;
					let end = job.completed_at ? Date.parse(job.completed_at) : Date.now();
					return Math.max(0, (end - Date.parse(job.started_at)) / 1e3);
				},
				async hasNewerRun() {
					let current = await self();
					let { workflow_id } = current;
					let query = {
						...place,
						workflow_id,
						per_page: 1
					};
					let [newest] = runsIn(await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.kA)(octokit, _client_js__WEBPACK_IMPORTED_MODULE_3__.pt, query, _answers_js__WEBPACK_IMPORTED_MODULE_2__.gf), workflow_id);
					return newest !== void 0 && newest.id > current.id;
				},
				olderActiveRuns,
				async cancel(run) {
					await (await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(io, "actions: write", options)).request(`POST ${_client_js__WEBPACK_IMPORTED_MODULE_3__.oq}/cancel`, {
						...place,
						run_id: Number(run.id)
					});
				},
				async failedJobs() {
					return (await jobsOf({ id: Number(context.runId) })).filter(_pages_js__WEBPACK_IMPORTED_MODULE_4__.WN).map((job) => ({
						name: job.name,
						url: job.html_url ?? context.runUrl
					})).sort((a, b) => a.name < b.name ? -1 : 1);
				},
				async previousResult() {
					let current = await self();
					let seen = 0;
					for await (let run of runsOf(current, "completed")) {
						if (run.id >= current.id || (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(run.event) === "other") continue;
						if (++seen > 20) return;
						let result = resultOf(run, await jobsOf(run), scan);
						if (result !== void 0) return result;
					}
				}
			};
		}
		function isOlder(run, than) {
			if (run.id === than.id) return !1;
			let difference = startOf(run) - startOf(than);
			return difference === 0 ? run.id < than.id : difference < 0;
		}
		function startOf(run) {
			return Date.parse(run.run_started_at ?? run.created_at);
		}
		function asActiveRun(run) {
			return {
				id: String(run.id),
				url: run.html_url,
				createdAt: new Date(run.created_at),
				trigger: (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(run.event)
			};
		}
		function stateOf(jobs, scan) {
			let scans = jobs.filter((job) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ev)(job, scan));
			if (scans.length > 0) return scans.every((job) => job.status === "completed") ? "over" : "scanning";
			return jobs.every((job) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ev)(job, "Guard")) ? "deciding" : "scanning";
		}
		function resultOf(run, jobs, scan) {
			let scans = jobs.filter((job) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ev)(job, scan));
			let conclusions = scans.length > 0 ? scans.map((job) => job.conclusion) : [run.conclusion];
			if (conclusions.some((one) => one === "failure" || one === "timed_out")) return "failure";
			if (conclusions.every((one) => one === "success")) return "success";
			return conclusions.includes("skipped") && run.conclusion === "failure" && guardFailed(jobs) ? "failure" : void 0;
		}
		function guardFailed(jobs) {
			return jobs.some((job) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ev)(job, "Guard") && job.conclusion === "failure");
		}
	}),
	1947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { upsertComment: () => upsertComment });
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2746);
		let COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
		async function upsertComment(io, { marker, body, isNews }) {
			let { env } = io;
			let issue = pullRequestNumber(env);
			if (issue === void 0) return {
				outcome: "none",
				reason: "this run is not for a pull request"
			};
			if ((0, _client_js__WEBPACK_IMPORTED_MODULE_2__.bU)(env) === void 0) return {
				outcome: "none",
				reason: "there is no token to comment with"
			};
			let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
			let octokit = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.p8)(io, "pull-requests: write");
			let hidden = `<!-- ${marker.replaceAll("--", "")} -->`;
			let text = cut(`${hidden}\n${body}`);
			try {
				let place = {
					owner,
					repo,
					issue_number: issue
				};
				let ours = await findComment(octokit, place, hidden);
				if (ours === void 0 && !isNews) return {
					outcome: "none",
					reason: "there is nothing to report"
				};
				return await write(octokit, place, ours, text);
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_4__.W && error.message.includes("(403")) return {
					outcome: "none",
					reason: error.message
				};
				throw error;
			}
		}
		async function write(octokit, issue, ours, body) {
			if (ours === void 0) {
				let { html_url } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(octokit, `POST ${COMMENTS}`, {
					...issue,
					body
				}, _answers_js__WEBPACK_IMPORTED_MODULE_1__.X3);
				return {
					outcome: "created",
					url: html_url
				};
			}
			if (ours.body?.replaceAll("\r\n", "\n").trim() === body.trim()) return {
				outcome: "unchanged",
				url: ours.html_url
			};
			let { owner, repo } = issue;
			let { html_url } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(octokit, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: ours.id,
				body
			}, _answers_js__WEBPACK_IMPORTED_MODULE_1__.X3);
			return {
				outcome: "updated",
				url: html_url
			};
		}
		async function findComment(octokit, issue, hidden) {
			let comments = (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(octokit, `GET ${COMMENTS}`, { ...issue }, zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_answers_js__WEBPACK_IMPORTED_MODULE_1__.X3), (list) => list);
			for await (let comment of comments) if (comment.body?.startsWith(hidden) && isOurs(comment)) return comment;
		}
		function isOurs(comment) {
			return comment.user?.type === "Bot" || [
				"OWNER",
				"MEMBER",
				"COLLABORATOR"
			].includes(comment.author_association ?? "");
		}
		function pullRequestNumber(env) {
			let { pull_request } = (0, _read_context_js__WEBPACK_IMPORTED_MODULE_0__.j_)(env);
			if (typeof pull_request?.number == "number") return pull_request.number;
			let ref = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "");
			return ref === null ? void 0 : Number(ref[1]);
		}
		function cut(text) {
			if (text.length <= 65536) return text;
			return `${text.slice(0, 65489).replace(/[\uD800-\uDBFF]$/, "")}

… cut: a comment may hold 65,536 characters.
`;
		}
	}),
	7984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openGithubHistory: () => openGithubHistory,
			z: () => recordOf
		});
		var network = __webpack_require__(5698);
		var read_context = __webpack_require__(4044);
		var types = __webpack_require__(6425);
		var answers = __webpack_require__(4189);
		var client = __webpack_require__(3651);
		var pages = __webpack_require__(2746);
		function openScanResults(octokit, place, schedules) {
			let ahead = Math.ceil(schedules / 100);
			let all = schedules > 1 ? openList(octokit, place, {}, ahead) : void 0;
			let lists = new Map();
			return async (name, run) => {
				if (run.attempt !== 1) return !1;
				let artifact = `jmo-${name}`;
				if (await all?.(artifact, run)) return !0;
				let own = lists.get(name) ?? openList(octokit, place, { name: artifact }, 0);
				lists.set(name, own);
				return own(artifact, run);
			};
		}
		function openList(octokit, place, query, ahead) {
			let found = new Set();
			let page = 0;
			let spared = 0;
			let oldest = Infinity;
			let reading;
			async function readPage() {
				page++;
				let parameters = {
					...place,
					...query,
					per_page: 100,
					page
				};
				let { artifacts } = await (0, client.kA)(octokit, "GET /repos/{owner}/{repo}/actions/artifacts", parameters, answers.$Y);
				for (let { name, workflow_run, created_at } of artifacts) {
					workflow_run?.id && found.add(`${workflow_run.id} ${name}`);
					created_at && (oldest = Math.min(oldest, Date.parse(created_at)));
				}
				artifacts.length < 100 && (oldest = -Infinity);
			}
			return async (artifact, run) => {
				let isThere = () => found.has(`${run.id} ${artifact}`);
				let mayRead = () => page <= spared + ahead && oldest > run.createdAt.getTime();
				for (; !isThere() && (reading !== void 0 || mayRead());) {
					reading ??= readPage().finally(() => {
						reading = void 0;
					});
					await reading;
				}
				isThere() && spared++;
				return isThere();
			};
		}
		var schemas = __webpack_require__(5395);
		let EVENTS = ["schedule", "workflow_dispatch"];
		let LISTED = 1e3;
		let schema = schemas.Ikc({
			total_count: schemas.aig(),
			workflow_runs: schemas.YOg(answers.Lx)
		});
		async function listSharedRuns(octokit, place, since, { now, budget }) {
			let found = new Map();
			let asked = 0;
			async function open(part) {
				let total = 0;
				let query = {
					...place,
					event: part.event,
					created: created(part)
				};
				let list = (0, pages.Bd)(octokit, "GET /repos/{owner}/{repo}/actions/runs", query, schema, ({ total_count, workflow_runs }) => {
					asked++;
					total = total_count;
					return workflow_runs;
				});
				return {
					part,
					list,
					first: await list.next(),
					total
				};
			}
			async function read(parts) {
				let opened = await Promise.all(parts.map(open));
				let needed = opened.map(({ total }) => Math.ceil(total / 100) + (total < LISTED ? -1 : total / 500));
				if (asked + needed.reduce((sum, one) => sum + Math.max(0, one), 0) > budget) return !1;
				return (await Promise.all(opened.map(async ({ part, list, first, total }) => {
					if (total >= LISTED) {
						let inner = splitPart(part, Math.ceil(total / 500), now);
						return inner !== void 0 && await read(inner);
					}
					first.value && found.set(first.value.id, first.value);
					for await (let run of list) found.set(run.id, run);
					return !0;
				}))).every((one) => one);
			}
			if (!await read(EVENTS.map((event) => ({
				event,
				from: since,
				to: void 0
			})))) return;
			let byWorkflow = new Map();
			for (let run of found.values()) {
				let runs = byWorkflow.get(run.workflow_id);
				runs === void 0 ? byWorkflow.set(run.workflow_id, [run]) : runs.push(run);
			}
			return byWorkflow;
		}
		function splitPart({ event, from, to }, count, now) {
			let span = ((to ?? now).getTime() - from.getTime()) / count;
			if (span < 6e4) return;
			let at = (index) => new Date(from.getTime() + Math.round(index * span));
			return Array.from({ length: count }, (_, index) => ({
				event,
				from: at(index),
				to: index === count - 1 ? to : at(index + 1)
			}));
		}
		function created({ from, to }) {
			let time = (at) => `${at.toISOString().slice(0, 19)}Z`;
			return to === void 0 ? `>=${time(from)}` : `${time(from)}..${time(to)}`;
		}
		let history_LISTED = 1e3;
		let FOLDER = ".github/workflows";
		async function openGithubHistory(io, place, { now, schedules }) {
			let octokit = await (0, client.p8)(io, "actions: read");
			let leftResults = openScanResults(octokit, place, schedules);
			let shared = new Map();
			let { sleep = network.dt } = io;
			let listed;
			let writer;
			let marked = ({ id, file }) => ({ workflow_runs }) => workflow_runs.map((run) => ({
				run,
				foreign: run.workflow_id !== id || (run.path ? !isOf(run.path, file) : !1)
			}));
			function listShared(since) {
				let list = shared.get(since.getTime()) ?? (schedules < 4 ? Promise.resolve(void 0) : listSharedRuns(octokit, place, since, {
					now,
					budget: schedules
				}));
				shared.set(since.getTime(), list);
				return list;
			}
			let readRun = ({ id }) => (0, client.kA)(octokit, `GET ${client.oq}`, {
				...place,
				run_id: Number(id)
			}, answers.Lx);
			return {
				async schedule(name) {
					listed ??= listWorkflows(octokit, place);
					return scheduleOf(name, (await listed).get(`${FOLDER}/jmo-${name}.yml`));
				},
				async runs(of, { since, most }) {
					if (of.id === void 0) return {
						runs: [],
						complete: !0,
						foreign: []
					};
					let ofAll = since === void 0 ? void 0 : await listShared(since);
					let own = ofAll?.get(of.id) ?? [];
					if (ofAll !== void 0 && own.length < Math.min(most, history_LISTED)) return {
						runs: own.filter(({ path }) => !path || isOf(path, of.file)).map(recordOf).sort(newestFirst),
						complete: !0,
						foreign: []
					};
					let found = new Map();
					let created = since === void 0 ? {} : { created: `>=${since.toISOString().slice(0, 19)}Z` };
					let query = {
						...place,
						workflow_id: of.id,
						...created
					};
					let others = new Set();
					let seen = 0;
					for await (let { run, foreign } of (0, pages.Bd)(octokit, client.pt, query, answers.gf, marked(of))) {
						if (seen++ === most) break;
						foreign ? others.add(run.html_url) : (0, read_context.Wr)(run.event) !== "other" && found.set(run.id, recordOf(run));
					}
					return {
						runs: [...found.values()].sort(newestFirst),
						complete: seen <= most && (since === void 0 || seen < history_LISTED),
						foreign: [...others]
					};
				},
				async newest(of, only) {
					if (of.id === void 0) return [];
					let status = only === "success" ? { status: "success" } : {};
					let query = {
						...place,
						workflow_id: of.id,
						...status,
						per_page: 20
					};
					return marked(of)(await (0, client.kA)(octokit, client.pt, query, answers.gf)).flatMap(({ run, foreign }) => foreign || (0, read_context.Wr)(run.event) === "other" ? [] : [recordOf(run)]);
				},
				async wasSkipped({ name }, run) {
					if (await leftResults(name, run)) return !1;
					let scans = (await (0, pages.N6)(octokit, place, Number(run.id))).filter((job) => (0, pages.ev)(job, "Scan"));
					return scans.length > 0 && scans.every(({ conclusion }) => conclusion === "skipped");
				},
				details: async (run) => run,
				async failedJobs(run) {
					return (await (0, pages.N6)(octokit, place, Number(run.id))).filter(pages.WN).map(({ name }) => name);
				},
				async remove(of, run) {
					writer !== void 0 && await sleep(1e3);
					writer ??= await (0, client.p8)(io, "actions: write");
					try {
						let now = await readRun(run);
						if (String(now.id) !== run.id || now.workflow_id !== of.id || !isOf(now.path ?? "", of.file)) throw new types.W(`GitHub does not confirm that it is a run of ${of.file}, so it stays`);
						if (now.status !== "completed") return "active";
						await writer.request(`DELETE ${client.oq}`, {
							...place,
							run_id: now.id
						});
						return "deleted";
					} catch (error) {
						if (!(error instanceof types.W)) throw error;
						if (error.message.includes("(404)")) return "gone";
						if (error.message.includes("(403") && (await readRun(run)).status !== "completed") return "active";
						throw error;
					}
				}
			};
		}
		function newestFirst(a, b) {
			return b.createdAt.getTime() - a.createdAt.getTime();
		}
		function isOf(path, file) {
			return file !== void 0 && (path === file || path.startsWith(`${file}@`));
		}
		async function listWorkflows(octokit, place) {
			let found = new Map();
			let workflows = (0, pages.Bd)(octokit, "GET /repos/{owner}/{repo}/actions/workflows", { ...place }, answers.sM, ({ workflows }) => workflows);
			for await (let workflow of workflows) found.get(workflow.path)?.state !== "active" && found.set(workflow.path, workflow);
			return found;
		}
		function scheduleOf(name, workflow) {
			return {
				name,
				id: workflow?.id,
				file: `${FOLDER}/jmo-${name}.yml`,
				createdAt: workflow === void 0 ? void 0 : new Date(workflow.created_at),
				active: void 0,
				obstacle: obstacleOf(`jmo-${name}.yml`, workflow?.state ?? "absent"),
				notes: []
			};
		}
		function obstacleOf(file, state) {
			let mend = `'gh workflow enable ${file}' starts them again`;
			switch (state) {
				case "active": return;
				case "absent":
				case "deleted": return {
					word: "absent",
					reason: "WorkflowMissing",
					message: `no run is started: ${FOLDER}/${file} is not on the repository's default branch; render, commit and push it`
				};
				case "disabled_inactivity": return {
					word: "disabled",
					reason: "WorkflowDisabledForInactivity",
					message: `no run is started: GitHub has disabled the workflow after 60 days without activity in the repository; ${mend}`
				};
				case "disabled_fork": return {
					word: "disabled",
					reason: "WorkflowDisabledInFork",
					message: `no run is started: GitHub has workflows disabled, since the repository is a fork; ${mend}`
				};
				default: return {
					word: "disabled",
					reason: "WorkflowDisabled",
					message: `no run is started: somebody has disabled the workflow; ${mend}`
				};
			}
		}
		let STATES = {
			success: "success",
			cancelled: "cancelled",
			stale: "cancelled",
			neutral: "cancelled",
			skipped: "skipped"
		};
		function recordOf(run) {
			let started = new Date(run.run_started_at ?? run.created_at);
			let ended = run.status === "completed" ? new Date(run.updated_at) : void 0;
			return {
				id: String(run.id),
				url: run.html_url,
				trigger: (0, read_context.Wr)(run.event),
				createdAt: new Date(run.created_at),
				startedAt: started,
				endedAt: ended,
				durationSeconds: ended === void 0 ? void 0 : Math.max(0, Math.round((ended.getTime() - started.getTime()) / 1e3)),
				attempt: run.run_attempt ?? void 0,
				state: ended === void 0 ? "active" : STATES[run.conclusion ?? ""] ?? "failure",
				word: (ended === void 0 ? run.status : run.conclusion) ?? "unknown"
			};
		}
	}),
	2746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => pages,
			N6: () => listJobs,
			WN: () => hasFailed,
			ev: () => isNamed
		});
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _page_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(283);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
		async function* pages(octokit, route, parameters, schema, listOf) {
			let limit = (0, _page_limit_js__WEBPACK_IMPORTED_MODULE_2__.K)("GitHub");
			for (let page = 1;; page++) {
				limit(String(page));
				let { data, headers } = await octokit.request(route, {
					...parameters,
					per_page: 100,
					page
				});
				let list = listOf((0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", schema, data));
				yield* list;
				let next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
				if (next === void 0 || list.length === 0) return;
				let number = /[?&]page=(\d+)/.exec(next)?.[1];
				if (number !== void 0 && Number(number) <= page) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("GitHub sends a list whose pages repeat");
			}
		}
		async function listJobs(octokit, place, run) {
			let parameters = {
				...place,
				run_id: run,
				filter: "latest"
			};
			let found = [];
			for await (let job of pages(octokit, "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", parameters, _answers_js__WEBPACK_IMPORTED_MODULE_1__.Us, ({ jobs }) => jobs)) found.push(job);
			return found;
		}
		function isNamed(job, name) {
			return job.name === name || job.name.endsWith(` / ${name}`);
		}
		function hasFailed(job) {
			return job.conclusion === "failure" || job.conclusion === "timed_out";
		}
	}),
	6489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGithubStarts: () => openGithubStarts });
		var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _network_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5698);
		var _run_starts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3415);
		var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7467);
		var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7984);
		var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2746);
		var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4377);
		let DISPATCH = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
		let needing = "the token";
		let dispatchedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			workflow_run_id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			html_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY
		});
		let viewerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({ viewer: zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP() }) });
		let repositorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP() });
		async function openGithubStarts(io, place, now) {
			let reader = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.p8)(io, "actions: read", { needing });
			let writer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.p8)(io, "actions: write", { needing });
			let history = await (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.openGithubHistory)(io, place, {
				now,
				schedules: 1
			});
			let { sleep = _network_js__WEBPACK_IMPORTED_MODULE_8__.dt } = io;
			async function dispatch(workflow_id, ref) {
				let order = {
					...place,
					workflow_id,
					ref
				};
				let { status, data } = await writer.request(DISPATCH, {
					...order,
					return_run_details: !0
				}).catch((error) => {
					if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_9__.W && error.message.includes("return_run_details"))) throw error;
					return writer.request(DISPATCH, order);
				});
				if (status !== 200) return;
				let { workflow_run_id, html_url } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", dispatchedSchema, data);
				return {
					id: String(workflow_run_id),
					url: html_url
				};
			}
			async function login() {
				let asked = {
					token: (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.bU)(io.env) ?? "",
					needs: `${needing} needs \`actions: read\``
				};
				let request = {
					query: "{ viewer { login } }",
					variables: {},
					schema: viewerSchema,
					reads: !0
				};
				return (await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.jQ)(reader, (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.Mi)(io.env), request, asked)).viewer.login;
			}
			async function findOwn(workflow_id, branch, before, url) {
				let query = {
					...place,
					workflow_id,
					branch,
					event: "workflow_dispatch",
					actor: await login()
				};
				for (let waited = 0; waited <= _run_starts_js__WEBPACK_IMPORTED_MODULE_10__.M_; waited += _run_starts_js__WEBPACK_IMPORTED_MODULE_10__.xO) {
					let { workflow_runs } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(reader, _client_js__WEBPACK_IMPORTED_MODULE_2__.pt, query, _answers_js__WEBPACK_IMPORTED_MODULE_1__.gf);
					let [run, ...more] = workflow_runs.filter(({ id }) => id > before);
					if (more.length > 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_9__.W(`the run was started, but you started others at the same time, and this server does not say which is which: see ${url}`);
					if (run !== void 0) return {
						id: String(run.id),
						url: run.html_url
					};
					await sleep(_run_starts_js__WEBPACK_IMPORTED_MODULE_10__.xO);
				}
				throw new _types_js__WEBPACK_IMPORTED_MODULE_9__.W(`GitHub has accepted the start, but shows no run after a minute: see ${url}`);
			}
			return {
				async start({ name, ref }) {
					let { id, obstacle } = await history.schedule(name);
					if (id === void 0 || obstacle !== void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_9__.W(obstacle?.message ?? "");
					let branch = ref?.replace(/^refs\/(?:heads|tags)\//, "") ?? (await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(reader, "GET /repos/{owner}/{repo}", { ...place }, repositorySchema)).default_branch;
					let [newest] = (await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(reader, _client_js__WEBPACK_IMPORTED_MODULE_2__.pt, {
						...place,
						workflow_id: id,
						per_page: 1
					}, _answers_js__WEBPACK_IMPORTED_MODULE_1__.gf)).workflow_runs;
					let url = `https://${(0, _target_js__WEBPACK_IMPORTED_MODULE_6__.E)(io.env)}/${place.owner}/${place.repo}/actions/workflows/jmo-${name}.yml`;
					return await dispatch(id, branch).catch((error) => {
						throw (0, _run_starts_js__WEBPACK_IMPORTED_MODULE_10__.zu)(error, url);
					}) ?? findOwn(id, branch, newest?.id ?? 0, url);
				},
				async look(run) {
					let run_id = Number(run.id);
					let found = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.kA)(reader, `GET ${_client_js__WEBPACK_IMPORTED_MODULE_2__.oq}`, {
						...place,
						run_id
					}, _answers_js__WEBPACK_IMPORTED_MODULE_1__.Lx).catch((error) => {
						if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_9__.W && error.message.includes("(404)")) return;
						throw error;
					});
					if (found === void 0) return;
					let jobs = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_5__.N6)(reader, place, run_id);
					let record = (0, _history_js__WEBPACK_IMPORTED_MODULE_4__.z)(found);
					let scans = jobs.filter((job) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_5__.ev)(job, "Scan"));
					return {
						state: record.state === "success" && scans.length > 0 && scans.every(({ conclusion }) => conclusion === "skipped") ? "skipped" : record.state,
						word: record.word,
						jobs: jobs.map((job) => ({
							name: job.name,
							word: job.conclusion ?? job.status,
							url: job.html_url ?? run.url,
							failed: (0, _pages_js__WEBPACK_IMPORTED_MODULE_5__.WN)(job)
						}))
					};
				}
			};
		}
	}),
	283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => limitPages });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		function limitPages(platform) {
			let seen = new Set();
			let end = performance.now() + 12e4;
			return (page) => {
				if (seen.has(page)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list whose pages repeat`);
				if (seen.size >= 100) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list that does not end: more than 100 pages`);
				if (performance.now() > end) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time: after ${seen.size} pages the list had not ended`);
				seen.add(page);
			};
		}
	}),
	4044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Ho: () => readScheduleName,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
		}
		function readScheduleName({ GITHUB_WORKFLOW: title = "" }) {
			return (title.startsWith(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l) ? title.slice(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l.length) : title).trim() || void 0;
		}
		function githubContext(env) {
			let project = env.GITHUB_REPOSITORY ?? "";
			let runId = env.GITHUB_RUN_ID ?? "";
			if (!/^[^/]+\/[^/]+$/.test(project) || !/^\d+$/.test(runId)) return;
			let home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${project}`;
			let runUrl = `${home}/actions/runs/${runId}`;
			let attempt = Number(env.GITHUB_RUN_ATTEMPT || "1");
			let sha = env.GITHUB_SHA ?? "";
			let branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || "";
			return {
				host: "github",
				project,
				runId,
				runNumber: env.GITHUB_RUN_NUMBER || runId,
				runUrl,
				logsUrl: attempt > 1 ? `${runUrl}/attempts/${attempt}` : runUrl,
				securityUrl: `${home}/security/code-scanning`,
				commit: {
					sha,
					url: `${home}/commit/${sha}`
				},
				author: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || "",
				branch,
				trigger: attempt > 1 ? "manual" : githubTrigger(env.GITHUB_EVENT_NAME)
			};
		}
		function githubTrigger(event) {
			if (event === "schedule") return "schedule";
			return event === "workflow_dispatch" ? "manual" : "other";
		}
		function gitlabContext(env) {
			let project = env.CI_PROJECT_PATH ?? "";
			let runId = env.CI_PIPELINE_ID ?? "";
			if (project === "" || !/^\d+$/.test(runId)) return;
			let home = env.CI_PROJECT_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/${project}`;
			let runUrl = env.CI_PIPELINE_URL || `${home}/-/pipelines/${runId}`;
			let sha = env.CI_COMMIT_SHA ?? "";
			return {
				host: "gitlab",
				project,
				runId,
				runNumber: runId,
				runUrl,
				logsUrl: `${runUrl}/builds`,
				securityUrl: `${runUrl}/security`,
				commit: {
					sha,
					url: `${home}/-/commit/${sha}`
				},
				author: (env.CI_COMMIT_AUTHOR ?? "").replace(/(?<!\s)\s*<[^<>]*>\s*$/, "") || env.GITLAB_USER_LOGIN || "",
				branch: env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME || "",
				trigger: gitlabTrigger(env.CI_PIPELINE_SOURCE)
			};
		}
		function gitlabTrigger(source) {
			if (source === "schedule") return "schedule";
			return source === "web" ? "manual" : "other";
		}
		function readFiredCron(env) {
			let { schedule } = readEvent(env);
			return typeof schedule == "string" ? schedule : void 0;
		}
		function readEvent(env) {
			if (!env.GITHUB_EVENT_PATH) return {};
			try {
				let event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"));
				return typeof event == "object" && event ? event : {};
			} catch {
				return {};
			}
		}
	}),
	3415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M_: () => APPEARS_MS,
			xO: () => APPEARS_STEP_MS,
			zu: () => unknownStart
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let APPEARS_MS = 6e4;
		let APPEARS_STEP_MS = 2e3;
		function unknownStart(error, url) {
			return error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__.W && !/\b4\d\d\b/.test(error.message) ? new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${error.message}; whether a run was started is unknown: see ${url}`) : error;
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
	})
};

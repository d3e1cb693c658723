export const id = "github";
export const ids = ["github"];
export const modules = {
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
	3651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yT: () => READS,
			oq: () => RUN,
			pt: () => RUNS,
			kA: () => ask,
			bU: () => githubToken,
			p8: () => openGithubClient
		});
		var answers = __webpack_require__(6135);
		var network = __webpack_require__(5698);
		var proxy_rules = __webpack_require__(3874);
		var retry = __webpack_require__(5598);
		var types = __webpack_require__(6425);
		var problems = __webpack_require__(8502);
		let QUIET = {
			GITHUB_API_URL: "",
			GITHUB_EVENT_PATH: "",
			no_proxy: "*"
		};
		let loading;
		function loadToolkit() {
			loading ??= load();
			return loading;
		}
		async function load() {
			let { env } = process;
			process.env = {
				...env,
				...QUIET
			};
			try {
				return await __webpack_require__.e("github-toolkit").then(__webpack_require__.bind(__webpack_require__, 1845));
			} finally {
				process.env = env;
			}
		}
		let RUN = "/repos/{owner}/{repo}/actions/runs/{run_id}";
		let RUNS = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
		let READS = "jmoReads";
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		async function openGithubClient(io, permission, options = {}) {
			let { env } = io;
			let needs = `${options.needing ?? "the job"} needs \`${permission}\``;
			let token = githubToken(env);
			if (token === void 0) throw new types.W("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "");
			if (/[\s\p{Cc}]/u.test(token)) throw new types.W("the GitHub token contains blanks or control characters");
			if (!URL.canParse(baseUrl)) throw new types.W("GITHUB_API_URL is not an address such as https://api.github.com");
			let proxy = (0, proxy_rules.i)(new URL(baseUrl), env);
			let asked = {
				token,
				needs,
				proxy
			};
			let { fetch = proxy && (0, network.sL)(proxy) } = io;
			let request = fetch === void 0 ? {} : { request: { fetch } };
			let { GitHub, getOctokitOptions } = await loadToolkit();
			let octokit = new GitHub(getOctokitOptions(token, {
				baseUrl,
				userAgent: "jmo-schedule",
				...request
			}));
			octokit.hook.wrap("request", async (send, parameters) => {
				let method = parameters.request?.[READS] === !0 ? "GET" : parameters.method;
				let { response, error } = await (0, retry.Dc)(retry.r9.github, method, io, async () => {
					let signal = AbortSignal.timeout((0, network.Es)("GitHub", options));
					try {
						parameters.request = {
							...parameters.request,
							signal
						};
						let response = await send(parameters);
						let { status, data } = response;
						let isCutOff = status !== 204 && (typeof data != "object" || !data);
						return isCutOff ? {
							status,
							isCutOff,
							error: new problems.eI(signal.aborted)
						} : {
							status,
							response
						};
					} catch (error) {
						if (!(0, problems.eK)(error)) throw (0, problems.XZ)(error, asked);
						let { status = 0, headers } = error.response ?? {};
						return {
							status,
							retryAfter: headers?.["retry-after"],
							error
						};
					}
				});
				if (response === void 0) throw (0, problems.XZ)(error, asked);
				return response;
			});
			return octokit;
		}
		async function ask(octokit, route, parameters, schema) {
			return (0, answers.JN)("GitHub", schema, (await octokit.request(route, parameters)).data);
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
	7467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mi: () => graphqlAddress,
			VZ: () => GithubForbidden,
			jQ: () => askGraphql
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
		var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8502);
		class GithubConflict extends _types_js__WEBPACK_IMPORTED_MODULE_4__.W {}
		class GithubForbidden extends _types_js__WEBPACK_IMPORTED_MODULE_4__.W {}
		let answerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			data: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()),
			errors: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				type: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()),
				message: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1)))
		});
		function graphqlAddress(env) {
			if (env.GITHUB_GRAPHQL_URL) return env.GITHUB_GRAPHQL_URL;
			return `${(env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
		}
		async function askGraphql(octokit, address, { query, variables, schema, reads }, asked) {
			let request = { [_client_js__WEBPACK_IMPORTED_MODULE_2__.yT]: reads };
			let { data: body } = await octokit.request(`POST ${address}`, {
				query,
				variables,
				request
			});
			let { data, errors } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", answerSchema, body);
			let [first] = errors ?? [];
			if (first !== void 0) throw problemOf(first.type ?? "", first.message, asked);
			return (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", schema, data);
		}
		function problemOf(type, message, { token, needs }) {
			let said = (0, _problems_js__WEBPACK_IMPORTED_MODULE_3__.TL)((0, _error_text_js__WEBPACK_IMPORTED_MODULE_1__.R)(message.replace(/\s+/g, " ").trim(), _problems_js__WEBPACK_IMPORTED_MODULE_3__.hN, [token]));
			switch (type) {
				case "NOT_FOUND": return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub finds nothing there for this token${said}: wrong repository, or ${needs}`);
				case "FORBIDDEN":
				case "INSUFFICIENT_SCOPES": return new GithubForbidden(`the token may not do this${said}: ${needs}`);
				case "RATE_LIMITED":
				case "RATE_LIMIT": return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub's rate limit is used up${said}`);
				case "STALE_DATA":
				case "UNPROCESSABLE": return new GithubConflict(`GitHub refuses the change${said}: if somebody changed the branch meanwhile, run 'sync --apply' again`);
				default: return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub answers with an error${said}`);
			}
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
	8502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TL: () => quoted,
			XZ: () => githubProblem,
			eI: () => CutOff,
			eK: () => isRequestError,
			hN: () => LONGEST_WORDS
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
		var _network_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
		let LONGEST_WORDS = 120;
		class CutOff extends Error {
			late;
			constructor(late) {
				super();
				this.late = late;
			}
		}
		function isRequestError(error) {
			return error instanceof Error && error.name === "HttpError" && "status" in error;
		}
		function githubProblem(error, { token, needs, proxy }) {
			if (error instanceof CutOff) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(error.late ? "GitHub does not answer in time" : "GitHub sends an answer that is incomplete or not JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? (0, _network_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(error, "GitHub", proxy) : error;
			let { response } = error;
			if (response === void 0) return (0, _network_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(error.cause instanceof Error ? error.cause : error, "GitHub", proxy);
			let { status, headers, data } = response;
			let message = messageOf(data);
			let said = (0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(message, 120, [token]);
			if (status === 401) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, message)) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`the token may not do this (403${quoted(said)}): ${needs}`);
			if (status === 404) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub finds nothing there for this token (404): wrong repository, or ${needs}`);
			return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function messageOf(data) {
			if (typeof data != "object" || !data) return textOf(data);
			let { message, errors } = data;
			let [first] = Array.isArray(errors) ? errors : [];
			let reason = typeof first == "object" && first ? first.message : first;
			return [textOf(message), textOf(reason)].filter((text) => text !== "").join(": ");
		}
		function textOf(value) {
			return typeof value == "string" ? value.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${said}"`;
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
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => serverHost,
			p: () => findGithub
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKENS = [
			"INPUT_TOKEN",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		function findGithub(io, choice, wanted = "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN") {
			let named = githubServer(io.env, choice.url);
			let isNamed = !!named.GITHUB_API_URL;
			let repository = choice.repository ?? (named.GITHUB_REPOSITORY || void 0);
			if (repository !== void 0) return connect(io, named, {
				place: placeOf(repository),
				isNamed,
				wanted
			});
			let missing = "no GitHub repository is given: outside GitHub Actions, pass --repository owner/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(choice.directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			if ((isNamed ? server.host !== serverHost(named) : server.host === "gitlab.com") || path.split("/").length !== 2) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${isNamed ? serverHost(named) : "GitHub"})`);
			let env = isNamed ? named : {
				...named,
				...apiAddresses(server)
			};
			let { host, origin } = server;
			let unknown = `log in with 'gh auth login --hostname ${host}', or pass --github-url ${origin} to send it the token in GITHUB_TOKEN`;
			return connect(io, env, {
				place: placeOf(path),
				remote: name,
				isNamed: isNamed || host === "github.com",
				wanted: isNamed || host === "github.com" ? wanted : choice.ghes || host.endsWith(".ghe.com") ? `there is no token for ${host}, where the git remote ${name} leads: ${unknown}` : `is ${host}, where the git remote ${name} leads, a GitHub Enterprise Server? If so, ${unknown}`
			});
		}
		function connect(io, env, about) {
			let { place, remote, wanted } = about;
			let host = serverHost(env);
			let variable = about.isNamed || host === "github.com" ? TOKENS.find((name) => env[name]?.trim()) : void 0;
			let login = variable === void 0 ? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) : void 0;
			if (variable === void 0 && login === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W((0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) || wanted.includes("gh auth login") ? wanted : `${wanted}, or log in with 'gh auth login'`);
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			return {
				place,
				env: login === void 0 ? env : {
					...env,
					INPUT_TOKEN: void 0,
					GH_TOKEN: void 0,
					GITHUB_TOKEN: login
				},
				found: remote === void 0 && login === void 0 ? void 0 : `${place.owner}/${place.repo} on ${host}${from}, token from ${variable ?? "gh"}`
			};
		}
		function placeOf(named) {
			let [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
			if (owner === void 0 || repo === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--repository must be owner/name");
			return {
				owner,
				repo
			};
		}
		function githubServer(env, url) {
			let server = url ?? (env.GITHUB_API_URL ? void 0 : env.GITHUB_SERVER_URL);
			if (!server) return env;
			let from = url === void 0 ? "GITHUB_SERVER_URL" : "--github-url";
			let address = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(server, from, "https://github.example.com");
			let own = env.GITHUB_SERVER_URL && URL.canParse(env.GITHUB_SERVER_URL) ? new URL(env.GITHUB_SERVER_URL) : void 0;
			return {
				...env,
				...apiAddresses(address),
				GITHUB_REPOSITORY: own === void 0 || own.origin === address.origin ? env.GITHUB_REPOSITORY : void 0
			};
		}
		function apiAddresses({ origin, host }) {
			if (host === "github.com" || host.endsWith(".ghe.com")) {
				let api = `https://api.${host}`;
				return {
					GITHUB_API_URL: api,
					GITHUB_GRAPHQL_URL: `${api}/graphql`
				};
			}
			return {
				GITHUB_API_URL: `${origin}/api/v3`,
				GITHUB_GRAPHQL_URL: `${origin}/api/graphql`
			};
		}
		function serverHost({ GITHUB_API_URL: api }) {
			if (!api || !URL.canParse(api)) return "github.com";
			return new URL(api).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, "");
		}
	})
};

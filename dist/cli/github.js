export const id = "github";
export const ids = ["github"];
export const modules = {
	551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JN: () => readAnswer,
			MY: () => page,
			id: () => id,
			kX: () => WrongAnswer,
			n$: () => moment
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		class WrongAnswer extends _types_js__WEBPACK_IMPORTED_MODULE_0__.W {}
		function readAnswer(platform, schema, data) {
			let read = schema.safeParse(data);
			if (read.success) return read.data;
			let place = (read.error.issues[0]?.path.map((step) => typeof step == "number" ? `[${step}]` : `.${String(step)}`))?.join("").replace(/^\./, "") ?? "";
			throw new WrongAnswer(`${platform} sends an answer that does not match its documentation${place === "" ? "" : ` (at ${place})`}`);
		}
		let id = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI());
		let EARLIEST = Date.parse("2000-01-01T00:00:00Z");
		let LATEST = Date.parse("2100-01-01T00:00:00Z");
		let moment = zod_mini__WEBPACK_IMPORTED_MODULE_3__.w$({ offset: !0 }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text) => {
			let at = Date.parse(text);
			return at >= EARLIEST && at < LATEST;
		}));
		let page = zod_mini__WEBPACK_IMPORTED_MODULE_1__.OZ5({ protocol: /^https?$/ });
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
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
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
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5698);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4189);
		var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2746);
		let ACTIVE = [
			"requested",
			"pending",
			"queued",
			"waiting",
			"in_progress"
		];
		function openGithubApi(io, context, options = {}) {
			let octokit = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(io, "actions: read", options);
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
					await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(io, "actions: write", options).request(`POST ${_client_js__WEBPACK_IMPORTED_MODULE_3__.oq}/cancel`, {
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
	51: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bU: () => githubToken,
			kA: () => ask,
			oq: () => RUN,
			p8: () => openGithubClient,
			pt: () => RUNS,
			yT: () => READS
		});
		var _octokit_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5194);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5698);
		var _proxy_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3874);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5598);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3264);
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
		function openGithubClient(io, permission, options = {}) {
			let { env } = io;
			let needs = `${options.needing ?? "the job"} needs \`${permission}\``;
			let token = githubToken(env);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.W("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "");
			if (/[\s\p{Cc}]/u.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.W("the GitHub token contains blanks or control characters");
			if (!URL.canParse(baseUrl)) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.W("GITHUB_API_URL is not an address such as https://api.github.com");
			let proxy = (0, _proxy_rules_js__WEBPACK_IMPORTED_MODULE_1__.i)(new URL(baseUrl), env);
			let asked = {
				token,
				needs,
				proxy
			};
			let { fetch = (0, _network_js__WEBPACK_IMPORTED_MODULE_5__.sL)(proxy) } = io;
			let octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_6__.E({
				auth: token,
				baseUrl,
				userAgent: "jmo-schedule",
				request: { fetch }
			});
			octokit.hook.wrap("request", async (send, parameters) => {
				let method = parameters.request?.[READS] === !0 ? "GET" : parameters.method;
				let { response, error } = await (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(_retry_js__WEBPACK_IMPORTED_MODULE_2__.r9.github, method, io, async () => {
					let signal = AbortSignal.timeout((0, _network_js__WEBPACK_IMPORTED_MODULE_5__.Es)("GitHub", options));
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
							error: new _problems_js__WEBPACK_IMPORTED_MODULE_3__.eI(signal.aborted)
						} : {
							status,
							response
						};
					} catch (error) {
						if (!(0, _problems_js__WEBPACK_IMPORTED_MODULE_3__.eK)(error)) throw (0, _problems_js__WEBPACK_IMPORTED_MODULE_3__.XZ)(error, asked);
						let { status = 0, headers } = error.response ?? {};
						return {
							status,
							retryAfter: headers?.["retry-after"],
							error
						};
					}
				});
				if (response === void 0) throw (0, _problems_js__WEBPACK_IMPORTED_MODULE_3__.XZ)(error, asked);
				return response;
			});
			return octokit;
		}
		async function ask(octokit, route, parameters, schema) {
			return (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", schema, (await octokit.request(route, parameters)).data);
		}
	}),
	1947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { upsertComment: () => upsertComment });
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2746);
		let COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
		async function upsertComment(io, marker, body) {
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
			let octokit = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.p8)(io, "pull-requests: write");
			let hidden = `<!-- ${marker.replaceAll("--", "")} -->`;
			let text = cut(`${hidden}\n${body}`);
			try {
				return await write(octokit, {
					owner,
					repo,
					issue_number: issue
				}, hidden, text);
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_4__.W && error.message.includes("(403")) return {
					outcome: "none",
					reason: error.message
				};
				throw error;
			}
		}
		async function write(octokit, issue, hidden, body) {
			let ours = await findComment(octokit, issue, hidden);
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
		__webpack_require__.d(__webpack_exports__, { openGithubHistory: () => openGithubHistory });
		var network = __webpack_require__(5698);
		var read_context = __webpack_require__(4044);
		var types = __webpack_require__(6425);
		var answers = __webpack_require__(4189);
		var client = __webpack_require__(51);
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
		function openGithubHistory(io, place, { now, schedules }) {
			let octokit = (0, client.p8)(io, "actions: read");
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
					writer ??= (0, client.p8)(io, "actions: write");
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
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
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
	3264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	5749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => noAnswerOf,
			m: () => CERTIFICATE_CODE
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let CERTIFICATE_CODE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
		let UNREACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
		function noAnswerOf(error, platform, proxy) {
			let way = proxy === void 0 ? "" : ` through the proxy that ${proxy.variable} names`;
			if (!(error instanceof Error)) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} can't be reached${way}`);
			if (error.name === "AbortError" || error.name === "TimeoutError") return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time${way}`);
			let { code, message } = innermost(error);
			if (proxy !== void 0) {
				let status = /\((\d{3})\)/.exec(message)?.[1];
				if (code?.startsWith("UND_ERR_") && status !== void 0) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`the proxy that ${proxy.variable} names does not connect to ${platform}: it answers ${status}${status === "407" ? `, it wants a login; put it into ${proxy.variable}` : ""}`);
				if (code !== void 0 && UNREACHED.test(code)) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`the proxy that ${proxy.variable} names can't be reached (${code})`);
			}
			let mend = code !== void 0 && CERTIFICATE_CODE.test(code) ? ": its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS" : "";
			return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} can't be reached${way} (${code ?? message})${mend}`);
		}
		function innermost(error) {
			let found = error;
			for (let depth = 0; depth < 4 && found.cause instanceof Error; depth++) found = found.cause;
			return {
				code: typeof found.code == "string" ? found.code : void 0,
				message: found.message
			};
		}
	}),
	5698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => attemptMs,
			dt: () => sleepFor,
			sL: () => fetchThrough,
			ss: () => PATIENCE_STEP_MS,
			xR: () => PATIENCE_MS
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let TIMEOUT_MS = 1e4;
		let PATIENCE_MS = 6e4;
		let PATIENCE_STEP_MS = 5e3;
		function attemptMs(platform, { timeoutMs = TIMEOUT_MS, until }) {
			if (until === void 0) return timeoutMs;
			let left = Math.floor(until - performance.now());
			if (left <= 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time`);
			return Math.min(timeoutMs, left);
		}
		function sleepFor(milliseconds) {
			return new Promise((resolve) => setTimeout(resolve, milliseconds));
		}
		function fetchThrough(proxy) {
			if (proxy === void 0) return globalThis.fetch;
			let opened;
			return async (input, init) => {
				opened ??= openProxy(proxy);
				return (await opened)(input, init);
			};
		}
		async function openProxy({ url, authorization }) {
			let { fetch, Pool, ProxyAgent } = await __webpack_require__.e("undici").then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
			let dispatcher = new ProxyAgent({
				uri: url.href,
				...authorization === void 0 ? {} : { token: authorization },
				proxyTunnel: !1,
				clientFactory: (origin, options) => new Pool(origin, {
					...options,
					headersTimeout: TIMEOUT_MS
				})
			});
			let through = fetch;
			return (input, init) => through(input, {
				...init,
				dispatcher
			});
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
	3874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
		function proxyFor(url, env) {
			let named = variable(url.protocol === "http:" ? "http_proxy" : "https_proxy", env) ?? variable("all_proxy", env);
			if (named === void 0 || isLoopback(url) || isExempt(url, variable("no_proxy", env)?.value ?? "")) return;
			return readProxy(named.name, named.value);
		}
		function readProxy(name, value) {
			let [, scheme = "http"] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value) ?? [];
			if (/^socks/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a SOCKS proxy, which is not supported`);
			if (!/^https?$/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a proxy of another kind than http:// and https://`);
			let address = value.includes("://") ? value : `http://${value}`;
			let authorization;
			let url;
			try {
				url = new URL(address);
				let login = [url.username, url.password].map(decodeURIComponent).join(":");
				login !== ":" && (authorization = `Basic ${Buffer.from(login).toString("base64")}`);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} does not hold the address of a proxy`);
			}
			url.username = "";
			url.password = "";
			return {
				variable: name,
				url,
				authorization
			};
		}
		function isExempt(url, list) {
			let host = hostOf(url);
			let port = url.port || (url.protocol === "http:" ? "80" : "443");
			return list.split(/[\s,]+/).some((entry) => {
				if (entry === "*") return !0;
				let { name, only } = splitPort(entry.toLowerCase());
				if (name === "" || only !== void 0 && only !== port) return !1;
				if (name.includes("/")) return isInRange(host, name);
				if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0) return sameAddress(host, name);
				if (/^\*[^.]/.test(name)) return host.endsWith(name.slice(1));
				let domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
				return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
			});
		}
		function splitPort(entry) {
			if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6) return {
				name: entry,
				only: void 0
			};
			let [, bracketed, plain = "", only] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
			return bracketed === void 0 && plain === "" && entry.includes("/") ? {
				name: entry,
				only: void 0
			} : {
				name: bracketed ?? plain,
				only
			};
		}
		function isInRange(host, range) {
			let [network = "", bits = ""] = range.split("/");
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
			if (family === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits)) return !1;
			if (Number(bits) > (family === 4 ? 32 : 128)) return !1;
			let list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(network, Number(bits), family === 4 ? "ipv4" : "ipv6");
			return list.check(host, family === 4 ? "ipv4" : "ipv6");
		}
		function sameAddress(host, address) {
			return isInRange(host, `${address}/${(0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4 ? 32 : 128}`);
		}
		function isLoopback(url) {
			let host = hostOf(url);
			return host === "localhost" || host.endsWith(".localhost") || host === "::1" || isInRange(host, "127.0.0.0/8");
		}
		function hostOf(url) {
			return url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
		}
		function variable(name, env) {
			for (let spelled of [name, name.toUpperCase()]) {
				let value = env[spelled]?.trim();
				if (value) return {
					name: spelled,
					value
				};
			}
		}
	}),
	4044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
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
	5598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D$: () => readRetryAfter,
			Dc: () => attemptRequest,
			r9: () => RETRY_RULES
		});
		var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);
		let isGitlabBusy = (status) => status === 429;
		let unsaidMs = (attempt) => 1e3 * attempt;
		let RETRY_RULES = {
			github: {
				isBusy: (status) => status === 403 || status === 429,
				repeatable: ["GET", "PATCH"],
				unsaidMs: void 0,
				longestMs: 3e4,
				mostAttempts: 2
			},
			gitlab: {
				isBusy: isGitlabBusy,
				repeatable: ["GET", "PUT"],
				unsaidMs,
				longestMs: 6e4,
				mostAttempts: 4
			},
			gitlabJob: {
				isBusy: isGitlabBusy,
				repeatable: ["GET"],
				unsaidMs,
				longestMs: 3e4,
				mostAttempts: 2
			}
		};
		async function attemptRequest(rules, method, { sleep = _network_js__WEBPACK_IMPORTED_MODULE_0__.dt }, attempt) {
			for (let count = 1;; count++) {
				let one = await attempt();
				let wait = waitAfter(one, method, count, rules);
				if (wait === void 0) return one;
				await sleep(wait);
			}
		}
		function waitAfter({ status, isCutOff = !1, retryAfter }, method, count, rules) {
			if (rules.isBusy(status)) {
				let wait = readRetryAfter(retryAfter, new Date()) ?? rules.unsaidMs?.(count);
				return wait !== void 0 && wait <= rules.longestMs && count < rules.mostAttempts ? wait : void 0;
			}
			if (count > 1 || !rules.repeatable.includes(method)) return;
			return status === 0 || status >= 500 || isCutOff ? 1e3 : void 0;
		}
		function readRetryAfter(header, now) {
			let text = header?.trim() ?? "";
			if (/^\d+$/.test(text)) return Number(text) * 1e3;
			let at = /^[A-Za-z]{3,9}, .* GMT$/.test(text) ? Date.parse(text) : NaN;
			return Number.isNaN(at) ? void 0 : Math.max(0, at - now.getTime());
		}
	})
};

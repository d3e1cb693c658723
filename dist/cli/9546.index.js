export const id = 9546;
export const ids = [9546];
export const modules = {
	551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JN: () => readAnswer,
			MY: () => page,
			id: () => id,
			kX: () => WrongAnswer,
			n$: () => moment
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		class WrongAnswer extends _types_js__WEBPACK_IMPORTED_MODULE_0__.W {}
		function readAnswer(platform, schema, data) {
			let read = schema.safeParse(data);
			if (read.success) return read.data;
			let place = (read.error.issues[0]?.path.map((step) => typeof step == "number" ? `[${step}]` : `.${String(step)}`))?.join("").replace(/^\./, "") ?? "";
			throw new WrongAnswer(`${platform} sends an answer of another shape than its documentation${place === "" ? "" : ` (at ${place})`}`);
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
	95124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		function saidText(text, longest) {
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 4 * longest)), longest);
		}
	}),
	64189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => runSchema,
			Us: () => jobsSchema,
			X3: () => commentSchema,
			gf: () => runsSchema,
			sM: () => workflowsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
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
			conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
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
	39546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGithubApi: () => openGithubApi });
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69794);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14044);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64189);
		var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89049);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92746);
		let ACTIVE = [
			"requested",
			"pending",
			"queued",
			"waiting",
			"in_progress"
		];
		function openGithubApi(env, context, options = {}) {
			let octokit = (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(env, "actions: read", options);
			let [owner = "", repo = ""] = context.project.split("/");
			let place = {
				owner,
				repo
			};
			let scan = options.job ?? "Scan";
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_5__.dt;
			let asked;
			let self = () => {
				asked ??= readSelf();
				return asked;
			};
			async function readSelf() {
				let run_id = Number(context.runId);
				let call = octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...place,
					run_id
				});
				let { data } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_2__.Lx, call);
				if (data.id !== run_id) throw new _answers_js__WEBPACK_IMPORTED_MODULE_0__.kX("GitHub answers with another run than was asked for");
				return data;
			}
			async function listRuns(workflow, query) {
				let { data, link } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_2__.gf, octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
					...place,
					workflow_id: workflow,
					...query
				}));
				if (data.workflow_runs.some((run) => run.workflow_id !== workflow)) throw new _answers_js__WEBPACK_IMPORTED_MODULE_0__.kX("GitHub answers with runs of another workflow than was asked for");
				return {
					list: data.workflow_runs,
					link
				};
			}
			function runsOf(current, status) {
				return (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.Bd)((page) => listRuns(current.workflow_id, {
					status,
					...page
				}), options);
			}
			let jobsOf = (run) => (0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.N6)(octokit, place, run.id, options);
			async function listActive(current) {
				let found = new Map();
				for (let status of ACTIVE) for await (let run of runsOf(current, status)) isOlder(run, current) && found.set(run.id, run);
				return [...found.values()].sort((a, b) => isOlder(a, b) ? -1 : 1);
			}
			async function olderActiveRuns() {
				let runs = await listActive(await self());
				let left = runs.length === 0 ? 0 : options.patienceMs ?? _options_js__WEBPACK_IMPORTED_MODULE_5__.xR;
				for (;;) {
					let states = await Promise.all(runs.map(async (run) => ({
						run,
						state: stateOf(await jobsOf(run), scan)
					})));
					let active = states.filter(({ state }) => state !== "over").map(({ run }) => run);
					if (left <= 0 || states.some(({ state }) => state === "scanning") || active.length === 0) return active.map(asActiveRun);
					await sleep(_options_js__WEBPACK_IMPORTED_MODULE_5__.ss);
					left -= _options_js__WEBPACK_IMPORTED_MODULE_5__.ss;
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
					let [newest] = (await listRuns(current.workflow_id, { per_page: 1 })).list;
					return newest !== void 0 && newest.id > current.id;
				},
				olderActiveRuns,
				async cancel(run) {
					await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p8)(env, "actions: write", options).request("POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", {
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
	89049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KD: () => checked,
			bU: () => githubToken,
			p8: () => openGithubClient
		});
		var dist_src = __webpack_require__(35194);
		var answers = __webpack_require__(551);
		var hosts_options = __webpack_require__(69794);
		var proxied_fetch = __webpack_require__(24788);
		var proxy_rules = __webpack_require__(13874);
		var types = __webpack_require__(86425);
		var error_text = __webpack_require__(95124);
		var network_error = __webpack_require__(15749);
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
		function githubProblem(error, needs, proxy) {
			if (error instanceof CutOff) return new types.W(error.late ? "GitHub does not answer in time" : "GitHub sends an answer that breaks off or is no JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? (0, network_error.f)(error, "GitHub", proxy) : error;
			let { response } = error;
			if (response === void 0) return (0, network_error.f)(error.cause instanceof Error ? error.cause : error, "GitHub", proxy);
			let { status, headers, data } = response;
			let said = messageOf(data);
			if (status === 401) return new types.W("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, said)) return new types.W(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new types.W(`the token may not do this (403${quoted(said)}): the job needs \`${needs}\``);
			if (status === 404) return new types.W(`GitHub finds nothing there for this token (404): wrong repository, or the job needs \`${needs}\``);
			return new types.W(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function messageOf(data) {
			let message = typeof data == "object" && data ? data.message : data;
			return typeof message == "string" ? message.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${(0, error_text.R)(said, 120)}"`;
		}
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		function openGithubClient(env, needs, options = {}) {
			let token = githubToken(env);
			if (token === void 0) throw new types.W("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "");
			if (!URL.canParse(baseUrl)) throw new types.W("GITHUB_API_URL is no address such as https://api.github.com");
			let proxy = (0, proxy_rules.i)(new URL(baseUrl), env);
			let octokit = new dist_src.E({
				auth: token,
				baseUrl,
				userAgent: "jmo-schedule",
				request: { fetch: options.fetch ?? (0, proxied_fetch.s)(proxy) }
			});
			let sleep = options.sleep ?? hosts_options.dt;
			octokit.hook.wrap("request", async (send, parameters) => {
				for (let attempt = 1;; attempt++) {
					let signal = AbortSignal.timeout((0, hosts_options.Es)("GitHub", options));
					try {
						parameters.request = {
							...parameters.request,
							signal
						};
						let response = await send(parameters);
						if (response.status !== 204 && (typeof response.data != "object" || response.data === null)) throw new CutOff(signal.aborted);
						return response;
					} catch (error) {
						let wait = attempt === 1 ? repeatAfter(error, parameters.method) : void 0;
						if (wait === void 0) throw githubProblem(error, needs, proxy);
						await sleep(wait);
					}
				}
			});
			return octokit;
		}
		async function checked(schema, request) {
			let { data, headers } = await request;
			return {
				data: (0, answers.JN)("GitHub", schema, data),
				link: headers.link
			};
		}
		function repeatAfter(error, method) {
			let repeatable = method === "GET" || method === "PATCH";
			if (!isRequestError(error)) return repeatable && error instanceof CutOff ? 1e3 : void 0;
			let { response } = error;
			if (response === void 0) return repeatable ? 1e3 : void 0;
			if (response.status === 403 || response.status === 429) {
				let wait = (0, hosts_options.Vs)(response.headers["retry-after"], Date.now());
				return wait !== void 0 && wait <= hosts_options.u_ ? wait : void 0;
			}
			return response.status >= 500 && repeatable ? 1e3 : void 0;
		}
	}),
	92746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => pages,
			N6: () => listJobs,
			WN: () => hasFailed,
			ev: () => isNamed
		});
		var _page_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30283);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64189);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89049);
		async function* pages(ask, options) {
			let limit = (0, _page_limit_js__WEBPACK_IMPORTED_MODULE_2__.K)("GitHub", options);
			for (let page = 1;; page++) {
				limit(String(page));
				let { list, link } = await ask({
					per_page: 100,
					page
				});
				yield* list;
				let next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
				if (next === void 0 || list.length === 0) return;
				let number = /[?&]page=(\d+)/.exec(next)?.[1];
				if (number !== void 0 && Number(number) <= page) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("GitHub sends a list whose pages lead in a circle");
			}
		}
		async function listJobs(octokit, place, run, options) {
			let jobs = [];
			let found = pages(async (page) => {
				let { data, link } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_0__.Us, octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
					...place,
					run_id: run,
					filter: "latest",
					...page
				}));
				return {
					list: data.jobs,
					link
				};
			}, options);
			for await (let job of found) jobs.push(job);
			return jobs;
		}
		function isNamed(job, name) {
			return job.name === name || job.name.endsWith(` / ${name}`);
		}
		function hasFailed(job) {
			return job.conclusion === "failure" || job.conclusion === "timed_out";
		}
	}),
	15749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => noAnswerOf });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		let CERTIFICATE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
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
			let mend = code !== void 0 && CERTIFICATE.test(code) ? ": its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS" : "";
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
	69794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => attemptMs,
			Vs: () => retryAfterMs,
			dt: () => sleepFor,
			ss: () => PATIENCE_STEP_MS,
			u_: () => LONGEST_WAIT_MS,
			xR: () => PATIENCE_MS
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		let LONGEST_WAIT_MS = 3e4;
		let PATIENCE_MS = 6e4;
		let PATIENCE_STEP_MS = 5e3;
		function attemptMs(platform, { timeoutMs = 1e4, until }) {
			if (until === void 0) return timeoutMs;
			let left = Math.floor(until - performance.now());
			if (left <= 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time`);
			return Math.min(timeoutMs, left);
		}
		function sleepFor(milliseconds) {
			return new Promise((resolve) => setTimeout(resolve, milliseconds));
		}
		function retryAfterMs(header, now) {
			if (header == null || header.trim() === "") return;
			let seconds = Number(header);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			let date = Date.parse(header);
			return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
		}
	}),
	30283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => limitPages });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		function limitPages(platform, options) {
			let seen = new Set();
			let end = performance.now() + (options.listMs ?? 12e4);
			return (page) => {
				if (seen.has(page)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list whose pages lead in a circle`);
				if (seen.size >= 100) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list that does not end: more than 100 pages`);
				if (performance.now() > end) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time: after ${seen.size} pages the list had not ended`);
				seen.add(page);
			};
		}
	}),
	24788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => fetchThrough });
		function fetchThrough(proxy) {
			if (proxy === void 0) return globalThis.fetch;
			let opened;
			return async (input, init) => {
				opened ??= openProxy(proxy);
				return (await opened)(input, init);
			};
		}
		async function openProxy({ url, authorization }) {
			let { fetch, ProxyAgent } = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			let dispatcher = new ProxyAgent({
				uri: url.href,
				...authorization === void 0 ? {} : { token: authorization },
				proxyTunnel: !1
			});
			let through = fetch;
			return (input, init) => through(input, {
				...init,
				dispatcher
			});
		}
	}),
	13874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
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
	})
};

export const id = 776;
export const ids = [776];
export const modules = {
	776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGithubApi: () => openGithubApi });
		var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72570);
		var _github_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68560);
		var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69794);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14044);
		let ACTIVE = [
			"requested",
			"pending",
			"queued",
			"waiting",
			"in_progress"
		];
		function openGithubApi(env, context, options = {}) {
			let octokit = (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.p)(env, "actions: read", options);
			let [owner = "", repo = ""] = context.project.split("/");
			let place = {
				owner,
				repo
			};
			let scan = options.job ?? "Scan";
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_2__.dt;
			let asked;
			let self = () => {
				asked ??= octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...place,
					run_id: Number(context.runId)
				}).then(({ data }) => data);
				return asked;
			};
			function runsOf(current, status) {
				return (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(async (page) => {
					let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
						...place,
						workflow_id: current.workflow_id,
						status,
						...page
					});
					return {
						list: data.workflow_runs,
						link: headers.link
					};
				});
			}
			let jobsOf = (run) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.N6)(octokit, place, run.id);
			async function listActive(current) {
				let found = new Map();
				for (let status of ACTIVE) for await (let run of runsOf(current, status)) isOlder(run, current) && found.set(String(run.id), run);
				return [...found.values()].sort((a, b) => isOlder(a, b) ? -1 : 1);
			}
			async function olderActiveRuns() {
				let runs = await listActive(await self());
				let left = runs.length === 0 ? 0 : options.patienceMs ?? _options_js__WEBPACK_IMPORTED_MODULE_2__.xR;
				for (;;) {
					let states = await Promise.all(runs.map(async (run) => ({
						run,
						state: stateOf(await jobsOf(run), scan)
					})));
					let active = states.filter(({ state }) => state !== "over").map(({ run }) => run);
					if (left <= 0 || states.some(({ state }) => state === "scanning") || active.length === 0) return active.map(asActiveRun);
					await sleep(_options_js__WEBPACK_IMPORTED_MODULE_2__.ss);
					left -= _options_js__WEBPACK_IMPORTED_MODULE_2__.ss;
				}
			}
			return {
				createdAt: async () => new Date((await self()).created_at),
				startedAt: async () => new Date(startOf(await self())),
				async scanSeconds() {
					let [job] = (await jobsOf({ id: Number(context.runId) })).filter((one) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(one, scan));
					if (!job?.started_at || job.conclusion === "skipped") return;
					let end = job.completed_at ? Date.parse(job.completed_at) : Date.now();
					return Math.max(0, (end - Date.parse(job.started_at)) / 1e3);
				},
				async hasNewerRun() {
					let current = await self();
					let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
						...place,
						workflow_id: current.workflow_id,
						per_page: 1
					});
					let [newest] = data.workflow_runs;
					return newest !== void 0 && BigInt(newest.id) > BigInt(current.id);
				},
				olderActiveRuns,
				async cancel(run) {
					await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.p)(env, "actions: write", options).request("POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel", {
						...place,
						run_id: Number(run.id)
					});
				},
				async failedJobs() {
					return (await jobsOf({ id: Number(context.runId) })).filter(_github_pages_js__WEBPACK_IMPORTED_MODULE_3__.WN).map((job) => ({
						name: job.name,
						url: job.html_url ?? context.runUrl
					})).sort((a, b) => a.name < b.name ? -1 : 1);
				},
				async previousResult() {
					let current = await self();
					let seen = 0;
					for await (let run of runsOf(current, "completed")) {
						if (BigInt(run.id) >= BigInt(current.id) || (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(run.event) === "other") continue;
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
			return difference === 0 ? BigInt(run.id) < BigInt(than.id) : difference < 0;
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
			let scans = jobs.filter((job) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(job, scan));
			if (scans.length > 0) return scans.every((job) => job.status === "completed") ? "over" : "scanning";
			return jobs.every((job) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(job, "Guard")) ? "deciding" : "scanning";
		}
		function resultOf(run, jobs, scan) {
			let scans = jobs.filter((job) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(job, scan));
			let conclusions = scans.length > 0 ? scans.map((job) => job.conclusion) : [run.conclusion];
			if (conclusions.some((one) => one === "failure" || one === "timed_out")) return "failure";
			if (conclusions.every((one) => one === "success")) return "success";
			return conclusions.includes("skipped") && run.conclusion === "failure" && guardFailed(jobs) ? "failure" : void 0;
		}
		function guardFailed(jobs) {
			return jobs.some((job) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(job, "Guard") && job.conclusion === "failure");
		}
	}),
	72570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => githubToken,
			p: () => openGithubClient
		});
		var utils = __webpack_require__(61845);
		var types = __webpack_require__(86425);
		let TOO_LATE = "GitHub does not answer in time";
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
		function githubProblem(error, needs) {
			if (error instanceof CutOff) return new types.d(error.late ? TOO_LATE : "GitHub sends an answer that breaks off or is no JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? noAnswer(error) : error;
			let { response } = error;
			if (response === void 0) return noAnswer(error.cause instanceof Error ? error.cause : error);
			let { status, headers, data } = response;
			let said = messageOf(data);
			if (status === 401) return new types.d("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, said)) return new types.d(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new types.d(`the token may not do this (403${quoted(said)}): the job needs \`${needs}\``);
			if (status === 404) return new types.d(`GitHub finds nothing there for this token (404): wrong repository, or the job needs \`${needs}\``);
			return new types.d(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function noAnswer(error) {
			if (error.name === "AbortError" || error.name === "TimeoutError") return new types.d(TOO_LATE);
			let { code } = error;
			let cause = error.cause;
			return new types.d(`GitHub can't be reached (${code ?? cause?.code ?? cause?.message ?? error.message})`);
		}
		function messageOf(data) {
			let message = typeof data == "object" && data ? data.message : data;
			return typeof message == "string" ? message.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${said.slice(0, 120)}"`;
		}
		var hosts_options = __webpack_require__(69794);
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		function openGithubClient(env, needs, options = {}) {
			let token = githubToken(env);
			if (token === void 0) throw new types.d("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
			if (!URL.canParse(baseUrl)) throw new types.d("GITHUB_API_URL is no address such as https://api.github.com");
			let octokit = new utils.gq((0, utils.EG)(token, {
				baseUrl,
				userAgent: "jmo-schedule",
				...options.fetch === void 0 ? {} : { request: { fetch: options.fetch } }
			}));
			let sleep = options.sleep ?? hosts_options.dt;
			octokit.hook.wrap("request", async (send, parameters) => {
				for (let attempt = 1;; attempt++) {
					let signal = AbortSignal.timeout(options.timeoutMs ?? hosts_options.rl);
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
						if (wait === void 0) throw githubProblem(error, needs);
						await sleep(wait);
					}
				}
			});
			return octokit;
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
	68560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => pages,
			N6: () => listJobs,
			WN: () => hasFailed,
			ev: () => isNamed
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		async function* pages(ask) {
			for (let page = 1;; page++) {
				let { list, link } = await ask({
					per_page: 100,
					page
				});
				if (!Array.isArray(list)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("GitHub sends an answer of another shape than its documentation");
				yield* list;
				if (!/<[^<>]+>;\s*rel="next"/.test(link ?? "") || list.length === 0) return;
			}
		}
		async function listJobs(octokit, place, run) {
			let jobs = [];
			let found = pages(async (page) => {
				let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
					...place,
					run_id: Number(run),
					filter: "latest",
					...page
				});
				return {
					list: data.jobs,
					link: headers.link
				};
			});
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
	69794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vs: () => retryAfterMs,
			dt: () => sleepFor,
			rl: () => TIMEOUT_MS,
			ss: () => PATIENCE_STEP_MS,
			u_: () => LONGEST_WAIT_MS,
			xR: () => PATIENCE_MS
		});
		let TIMEOUT_MS = 1e4;
		let LONGEST_WAIT_MS = 3e4;
		let PATIENCE_MS = 6e4;
		let PATIENCE_STEP_MS = 5e3;
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
	})
};

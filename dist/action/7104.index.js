export const id = 7104;
export const ids = [7104];
export const modules = {
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
	37104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGithubHistory: () => openGithubHistory });
		var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72570);
		var _github_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68560);
		var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69794);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14044);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86425);
		let FOLDER = ".github/workflows";
		function openGithubHistory(env, place, options = {}) {
			let octokit = (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.p)(env, "actions: read", options);
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_2__.dt;
			let listed;
			let writer;
			let runsOf = (workflow, query) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(async (page) => {
				let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
					...place,
					workflow_id: workflow,
					...query,
					...page
				});
				return {
					list: data.workflow_runs,
					link: headers.link
				};
			});
			let isActive = async ({ id }) => {
				let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					...place,
					run_id: Number(id)
				});
				return data.status !== "completed";
			};
			return {
				async schedule(name) {
					listed ??= listWorkflows(octokit, place);
					return scheduleOf(name, (await listed).get(`${FOLDER}/jmo-${name}.yml`));
				},
				async runs({ id }, { since, most }) {
					if (id === void 0) return {
						runs: [],
						complete: !0
					};
					let found = new Map();
					let query = since === void 0 ? {} : { created: `>=${since.toISOString().slice(0, 19)}Z` };
					let seen = 0;
					for await (let run of runsOf(id, query)) {
						if (seen++ === most) break;
						(0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(run.event) !== "other" && found.set(String(run.id), recordOf(run));
					}
					return {
						runs: [...found.values()].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()),
						complete: seen <= most && (since === void 0 || seen < 1e3)
					};
				},
				async newest({ id }, only) {
					if (id === void 0) return [];
					let { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
						...place,
						workflow_id: id,
						...only === "success" ? { status: "success" } : {},
						per_page: 20
					});
					return data.workflow_runs.filter(({ event }) => (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(event) !== "other").map(recordOf);
				},
				async wasSkipped(_, run) {
					let scans = (await (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.N6)(octokit, place, BigInt(run.id))).filter((job) => (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.ev)(job, options.job ?? "Scan"));
					return scans.length > 0 && scans.every(({ conclusion }) => conclusion === "skipped");
				},
				details: async (run) => run,
				async failedJobs(run) {
					return (await (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.N6)(octokit, place, BigInt(run.id))).filter(_github_pages_js__WEBPACK_IMPORTED_MODULE_3__.WN).map(({ name }) => name);
				},
				async remove(run) {
					writer !== void 0 && await sleep(1e3);
					writer ??= (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.p)(env, "actions: write", options);
					try {
						await writer.request("DELETE /repos/{owner}/{repo}/actions/runs/{run_id}", {
							...place,
							run_id: Number(run.id)
						});
						return "deleted";
					} catch (error) {
						if (!(error instanceof _types_js__WEBPACK_IMPORTED_MODULE_4__.d)) throw error;
						if (error.message.includes("(404)")) return "gone";
						if (error.message.includes("(403") && await isActive(run)) return "active";
						throw error;
					}
				}
			};
		}
		async function listWorkflows(octokit, place) {
			let found = new Map();
			let workflows = (0, _github_pages_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(async (page) => {
				let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/workflows", {
					...place,
					...page
				});
				return {
					list: data.workflows,
					link: headers.link
				};
			});
			for await (let workflow of workflows) found.get(workflow.path)?.state !== "active" && found.set(workflow.path, workflow);
			return found;
		}
		function scheduleOf(name, workflow) {
			return {
				name,
				id: workflow?.id,
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
				trigger: (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(run.event),
				createdAt: new Date(run.created_at),
				startedAt: started,
				endedAt: ended,
				durationSeconds: ended === void 0 ? void 0 : Math.max(0, Math.round((ended.getTime() - started.getTime()) / 1e3)),
				state: ended === void 0 ? "active" : STATES[run.conclusion ?? ""] ?? "failure",
				word: (ended === void 0 ? run.status : run.conclusion) ?? "unknown"
			};
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
	}),
	14044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
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
				author: (env.CI_COMMIT_AUTHOR ?? "").replace(/\s*<[^<>]*>\s*$/, "") || env.GITLAB_USER_LOGIN || "",
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
	})
};

export const id = 2676;
export const ids = [2676];
export const modules = {
	2676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => hasScanned,
			openGitlabApi: () => openGitlabApi
		});
		var hosts_options = __webpack_require__(9794);
		var types = __webpack_require__(6425);
		function openGitlabClient(api, credentials, options) {
			let ask = options.fetch ?? globalThis.fetch;
			let sleep = options.sleep ?? hosts_options.dt;
			async function send(method, url, needs) {
				for (let attempt = 1;; attempt++) {
					let answer = await tryOnce(method, url);
					let wait = attempt === 1 ? repeatAfter(answer, method) : void 0;
					if (wait === void 0) {
						let problem = problemOf(answer, needs);
						if (problem !== void 0) throw problem;
						return answer;
					}
					await sleep(wait);
				}
			}
			async function tryOnce(method, url) {
				let signal = AbortSignal.timeout(options.timeoutMs ?? hosts_options.rl);
				try {
					let response = await ask(url, {
						method,
						signal,
						redirect: "error",
						headers: {
							accept: "application/json",
							"user-agent": "jmo-schedule",
							...credentials
						}
					});
					let text = await response.text();
					return {
						status: response.status,
						headers: response.headers,
						data: parseJson(text)
					};
				} catch (error) {
					return {
						status: 0,
						headers: new Headers(),
						data: void 0,
						error
					};
				}
			}
			return {
				async *list(path, query, needs) {
					let url = new URL(`${api}${path}`);
					for (let [name, value] of query) url.searchParams.append(name, value);
					for (; url !== void 0;) {
						let answer = await send("GET", url, needs);
						if (!Array.isArray(answer.data)) throw new types.d("GitLab sends an answer of another shape than its documentation");
						yield* answer.data;
						url = nextPage(url, answer.headers);
					}
				},
				async post(path, needs) {
					await send("POST", new URL(`${api}${path}`), needs);
				}
			};
		}
		function nextPage(url, headers) {
			let link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
			let number = headers.get("x-next-page");
			let next = new URL(url);
			link === void 0 ? number && next.searchParams.set("page", number) : next.search = new URL(link, url).search;
			return next.search === url.search ? void 0 : next;
		}
		function repeatAfter({ status, headers, data }, method) {
			if (status === 429) {
				let wait = (0, hosts_options.Vs)(headers.get("retry-after"), Date.now()) ?? 1e3;
				return wait <= hosts_options.u_ ? wait : void 0;
			}
			if (method === "POST") return;
			return status === 0 || status >= 500 || status === 200 && data === void 0 ? 1e3 : void 0;
		}
		function problemOf({ status, data, error }, needs) {
			if (status === 0) return noAnswer(error);
			if (status >= 200 && status < 300) return data === void 0 ? new types.d("GitLab sends an answer that breaks off or is no JSON") : void 0;
			let said = messageOf(data);
			if (status === 401) return new types.d(`GitLab does not know the token (401${said}): it needs ${needs}`);
			if (status === 403) return new types.d(`the token may not do this (403${said}): it needs ${needs}`);
			if (status === 404) return new types.d(`GitLab finds nothing there for this token (404${said}): it needs ${needs}`);
			if (status === 429) return new types.d("GitLab's rate limit is used up (429)");
			return new types.d(`GitLab answers ${status}${said}`);
		}
		function noAnswer(error) {
			if (!(error instanceof Error)) return new types.d("GitLab can't be reached");
			if (error.name === "AbortError" || error.name === "TimeoutError") return new types.d("GitLab does not answer in time");
			let cause = error.cause;
			return new types.d(`GitLab can't be reached (${cause?.code ?? cause?.message ?? error.message})`);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function messageOf(data) {
			if (typeof data != "object" || !data) return "";
			let { message, error } = data;
			let said = [message, error].find((one) => typeof one == "string");
			return said === void 0 ? "" : `, "${said.replace(/\s+/g, " ").trim().slice(0, 120)}"`;
		}
		var read_context = __webpack_require__(4044);
		let ACTIVE = [
			"created",
			"waiting_for_resource",
			"preparing",
			"pending",
			"running",
			"scheduled"
		];
		let CANCEL = "a project or personal access token with the scope `api` and the role Developer or above, in the CI variable JMO_GITLAB_TOKEN";
		function openGitlabApi(env, context, options = {}) {
			let jobToken = env.CI_JOB_TOKEN;
			let accessToken = env.JMO_GITLAB_TOKEN || env.GITLAB_TOKEN;
			if (!jobToken && !accessToken) throw new types.d("there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set");
			let api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/api/v4`).replace(/\/+$/, "");
			let project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
			let reader = openGitlabClient(api, jobToken ? { "job-token": jobToken } : { "private-token": accessToken ?? "" }, options);
			let names = jobNames(env, options);
			let sleep = options.sleep ?? hosts_options.dt;
			let self = Number(context.runId);
			async function* jobs(path, statuses) {
				let scopes = statuses.map((status) => ["scope[]", status]);
				let order = [
					["pagination", "keyset"],
					["order_by", "id"],
					["sort", "desc"]
				];
				let query = [
					...scopes,
					["per_page", "100"],
					...path === `${project}/jobs` ? order : []
				];
				for await (let job of reader.list(path, query, "the right to read jobs: CI_JOB_TOKEN of this project has it")) yield job;
			}
			async function olderActiveRuns() {
				for (let left = options.patienceMs ?? hosts_options.xR;; left -= hosts_options.ss) {
					let active = new Map();
					let deciding = new Set();
					for await (let job of jobs(`${project}/jobs`, ACTIVE)) {
						if (job.pipeline.id >= self) continue;
						job.name === names.scan ? active.set(job.pipeline.id, asActiveRun(job)) : job.name === names.guard && deciding.add(job.pipeline.id);
					}
					let undecided = [...active.keys()].every((id) => deciding.has(id));
					if (left <= 0 || active.size === 0 || !undecided) return [...active].sort(([a], [b]) => a - b).map(([, run]) => run);
					await sleep(hosts_options.ss);
				}
			}
			return {
				async createdAt() {
					let created = new Date(env.CI_PIPELINE_CREATED_AT ?? "");
					if (Number.isNaN(created.getTime())) throw new types.d("CI_PIPELINE_CREATED_AT is not set");
					return created;
				},
				startedAt() {
					return this.createdAt();
				},
				scanSeconds: async () => void 0,
				async hasNewerRun() {
					for await (let job of jobs(`${project}/jobs`, [])) {
						if (job.pipeline.id <= self) return !1;
						if (job.name === names.scan) return !0;
					}
					return !1;
				},
				olderActiveRuns,
				async cancel(run) {
					if (!accessToken) throw new types.d(`CI_JOB_TOKEN can't cancel pipelines: Replace needs ${CANCEL}`);
					await openGitlabClient(api, { "private-token": accessToken }, options).post(`${project}/pipelines/${encodeURIComponent(run.id)}/cancel`, CANCEL);
				},
				async failedJobs() {
					let failed = [];
					for await (let job of jobs(`${project}/pipelines/${self}/jobs`, ["failed"])) job.allow_failure || failed.push({
						name: job.name,
						url: job.web_url
					});
					return failed.sort((a, b) => a.name < b.name ? -1 : 1);
				},
				async previousResult() {
					let seen = 0;
					for await (let job of jobs(`${project}/jobs`, ["success", "failed"])) {
						if (++seen > 1e3) return;
						if (job.pipeline.id >= self || job.name !== names.scan) continue;
						if (job.status === "failed") return "failure";
						if (!hasScanned(job)) continue;
						for await (let other of jobs(`${project}/pipelines/${job.pipeline.id}/jobs`, ["failed"])) if (other.name === names.gate) return "failure";
						return "success";
					}
				}
			};
		}
		function hasScanned(scan) {
			return (scan.artifacts ?? []).some(({ file_type }) => file_type === "archive");
		}
		function asActiveRun({ pipeline }) {
			return {
				id: String(pipeline.id),
				url: pipeline.web_url,
				createdAt: new Date(pipeline.created_at),
				trigger: (0, read_context.Oj)(pipeline.source)
			};
		}
		function jobNames(env, options) {
			let own = /^(.*):(?:guard|scan|report|gate|notify)$/.exec(env.CI_JOB_NAME ?? "")?.[1];
			let stem = options.job?.replace(/:scan$/, "") ?? own ?? `jmo-${options.name ?? ""}`;
			return {
				scan: options.job ?? `${stem}:scan`,
				guard: `${stem}:guard`,
				gate: `${stem}:gate`
			};
		}
	}),
	9794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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

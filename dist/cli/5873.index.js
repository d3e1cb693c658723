export const id = 5873;
export const ids = [5873];
export const modules = {
	5873: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => hasScanned,
			openGitlabApi: () => openGitlabApi
		});
		var no_answer = __webpack_require__(9992);
		var hosts_options = __webpack_require__(9794);
		var types = __webpack_require__(6425);
		class GitlabAnswerError extends types.d {
			status;
			said;
			constructor(message, status, said) {
				super(message);
				this.status = status;
				this.said = said;
			}
		}
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
			if (status === 0) return (0, no_answer.f)(error);
			if (status >= 200 && status < 300) return data === void 0 ? new types.d("GitLab sends an answer that breaks off or is no JSON") : void 0;
			let said = messageOf(data);
			return new GitlabAnswerError(refusalWords(status, said, needs), status, said);
		}
		function refusalWords(status, said, needs) {
			if (status === 401) return `GitLab does not know the token (401${said}): it needs ${needs}`;
			if (status === 403) return `the token may not do this (403${said}): it needs ${needs}`;
			if (status === 404) return `GitLab finds nothing there for this token (404${said}): it needs ${needs}`;
			if (status === 429) return "GitLab's rate limit is used up (429)";
			return `GitLab answers ${status}${said}`;
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
		let ACCESS_TOKEN = "a project or personal access token with the scope `read_api` (`api` for Replace) and the role Reporter or above (Developer for Replace), in the CI variable JMO_GITLAB_TOKEN";
		let CLOSED = [
			401,
			403,
			404
		];
		function openGitlabReader(byJob, byAccess) {
			let own = byJob;
			return async function* list(path, query) {
				if (own !== void 0) {
					let begun = !1;
					try {
						for await (let entry of own.list(path, query, ACCESS_TOKEN)) {
							begun = !0;
							yield entry;
						}
						return;
					} catch (error) {
						if (begun || !(error instanceof GitlabAnswerError) || !CLOSED.includes(error.status)) throw error;
						if (byAccess === void 0) throw new types.d(`GitLab does not let this job's token read jobs (${error.status}${error.said}), as no version before 18.0 does: it needs ${ACCESS_TOKEN}`);
						own = void 0;
					}
				}
				byAccess !== void 0 && (yield* byAccess.list(path, query, ACCESS_TOKEN));
			};
		}
		var gitlab_schedules_target = __webpack_require__(2446);
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
			let accessToken = (0, gitlab_schedules_target.vj)(env);
			if (!jobToken && accessToken === void 0) throw new types.d("there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set");
			let api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/api/v4`).replace(/\/+$/, "");
			let project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
			let byAccess = accessToken === void 0 ? void 0 : openGitlabClient(api, { "private-token": accessToken }, options);
			let read = openGitlabReader(jobToken ? openGitlabClient(api, { "job-token": jobToken }, options) : void 0, byAccess);
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
				for await (let job of read(path, query)) yield job;
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
			async function ownUnended(run) {
				let found = [];
				for await (let job of jobs(`${project}/pipelines/${encodeURIComponent(run.id)}/jobs`, ACTIVE)) names.all.includes(job.name) && found.push(job);
				return found.sort((a, b) => names.all.indexOf(a.name) - names.all.indexOf(b.name));
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
					if (byAccess === void 0) throw new types.d(`CI_JOB_TOKEN can't cancel jobs: Replace needs ${CANCEL}`);
					for (let job of await ownUnended(run)) try {
						await byAccess.post(`${project}/jobs/${job.id}/cancel`, CANCEL);
					} catch (error) {
						if (!(error instanceof GitlabAnswerError) || error.status >= 500) throw error;
						if ((await ownUnended(run)).some(({ id }) => id === job.id)) throw error;
					}
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
			let named = (job) => `${stem}:${job}`;
			let [scan, guard, gate] = [
				options.job ?? named("scan"),
				named("guard"),
				named("gate")
			];
			return {
				scan,
				guard,
				gate,
				all: [
					named("notify"),
					gate,
					named("report"),
					scan,
					guard
				]
			};
		}
	}),
	2446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			nE: () => gitlabTarget,
			vj: () => gitlabAccessToken
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let TOKEN_WANTED = "store a project or personal access token with the scope `api` and the role Maintainer as JMO_GITLAB_TOKEN";
		function gitlabAccessToken(env) {
			let token = (env.GITLAB_CI === "true" ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN]).find((one) => one?.trim())?.trim();
			return token !== void 0 && token === env.CI_JOB_TOKEN?.trim() ? void 0 : token;
		}
		function namesGitlabProject(env, given) {
			return !!(given.project || env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
		}
		function gitlabTarget(env, given = {}) {
			let here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : void 0);
			let api = apiAddress(given.url ?? here ?? "https://gitlab.com", given.url === void 0 ? "CI_API_V4_URL" : "--gitlab-url");
			let own = given.url === void 0 || here !== void 0 && apiAddress(here, "CI_API_V4_URL") === api;
			let project = given.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : void 0);
			if (!project) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("no GitLab project is named: outside its pipelines say --project group/name");
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("--project must be group/name or the number of a project");
			let token = gitlabAccessToken(env);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(env.CI_JOB_TOKEN ? `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}` : `there is no token: ${TOKEN_WANTED}`);
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("the token in JMO_GITLAB_TOKEN holds blanks or control characters");
			return {
				api,
				project,
				token
			};
		}
		function apiAddress(text, from) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(`${from} is no address such as https://gitlab.example.com`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(`${from} must hold no user name or password`);
			let loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(`${from} must begin with https://: the token would cross the network readable`);
			let path = url.pathname.replace(/\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
		}
	}),
	9992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => noAnswerOf });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let CERTIFICATE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
		function noAnswerOf(error) {
			if (!(error instanceof Error)) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("GitLab can't be reached");
			if (error.name === "AbortError" || error.name === "TimeoutError") return new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("GitLab does not answer in time");
			let cause = error.cause;
			let code = typeof cause?.code == "string" ? cause.code : void 0;
			let mend = code !== void 0 && CERTIFICATE.test(code) ? ": its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS" : "";
			return new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(`GitLab can't be reached (${code ?? cause?.message ?? error.message})${mend}`);
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

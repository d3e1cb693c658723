export const id = 3329;
export const ids = [3329, 5756];
export const modules = {
	5407: ((module, __unused_webpack_exports, __webpack_require__) => {
		var map = {
			"./BurstyRateLimiter": [5860],
			"./BurstyRateLimiter.js": [5860],
			"./ExpressBruteFlexible": [3966, 3966],
			"./ExpressBruteFlexible.js": [3966, 3966],
			"./RLWrapperBlackAndWhite": [7383],
			"./RLWrapperBlackAndWhite.js": [7383],
			"./RLWrapperTimeouts": [4016],
			"./RLWrapperTimeouts.js": [4016],
			"./RateLimiterAbstract": [8569],
			"./RateLimiterAbstract.js": [8569],
			"./RateLimiterCluster": [565],
			"./RateLimiterCluster.js": [565],
			"./RateLimiterDrizzle": [673],
			"./RateLimiterDrizzle.js": [673],
			"./RateLimiterDrizzleNonAtomic": [5347],
			"./RateLimiterDrizzleNonAtomic.js": [5347],
			"./RateLimiterDynamo": [2309],
			"./RateLimiterDynamo.js": [2309],
			"./RateLimiterEtcd": [6481],
			"./RateLimiterEtcd.js": [6481],
			"./RateLimiterEtcdNonAtomic": [5299],
			"./RateLimiterEtcdNonAtomic.js": [5299],
			"./RateLimiterInsuredAbstract": [3847],
			"./RateLimiterInsuredAbstract.js": [3847],
			"./RateLimiterMemcache": [3250],
			"./RateLimiterMemcache.js": [3250],
			"./RateLimiterMemory": [4544],
			"./RateLimiterMemory.js": [4544],
			"./RateLimiterMongo": [8439],
			"./RateLimiterMongo.js": [8439],
			"./RateLimiterMySQL": [7793],
			"./RateLimiterMySQL.js": [7793],
			"./RateLimiterPostgres": [3740],
			"./RateLimiterPostgres.js": [3740],
			"./RateLimiterPrisma": [6323],
			"./RateLimiterPrisma.js": [6323],
			"./RateLimiterQueue": [2860],
			"./RateLimiterQueue.js": [2860],
			"./RateLimiterRedis": [4336],
			"./RateLimiterRedis.js": [4336],
			"./RateLimiterRes": [449],
			"./RateLimiterRes.js": [449],
			"./RateLimiterSQLite": [3283],
			"./RateLimiterSQLite.js": [3283],
			"./RateLimiterStoreAbstract": [5140],
			"./RateLimiterStoreAbstract.js": [5140],
			"./RateLimiterUnion": [244],
			"./RateLimiterUnion.js": [244],
			"./RateLimiterValkey": [2193],
			"./RateLimiterValkey.js": [2193],
			"./RateLimiterValkeyGlide": [3756],
			"./RateLimiterValkeyGlide.js": [3756],
			"./component/BlockedKeys": [8830],
			"./component/BlockedKeys/": [8830],
			"./component/BlockedKeys/BlockedKeys": [5202],
			"./component/BlockedKeys/BlockedKeys.js": [5202],
			"./component/BlockedKeys/index": [8830],
			"./component/BlockedKeys/index.js": [8830],
			"./component/MemoryStorage": [8178, 8178],
			"./component/MemoryStorage/": [8178, 8178],
			"./component/MemoryStorage/MemoryStorage": [1534],
			"./component/MemoryStorage/MemoryStorage.js": [1534],
			"./component/MemoryStorage/Record": [749],
			"./component/MemoryStorage/Record.js": [749],
			"./component/MemoryStorage/index": [8178, 8178],
			"./component/MemoryStorage/index.js": [8178, 8178],
			"./component/RateLimiterEtcdTransactionFailedError": [3184],
			"./component/RateLimiterEtcdTransactionFailedError.js": [3184],
			"./component/RateLimiterQueueError": [7948],
			"./component/RateLimiterQueueError.js": [7948],
			"./component/RateLimiterSetupError": [2922],
			"./component/RateLimiterSetupError.js": [2922],
			"./constants": [3880, 3880],
			"./constants.js": [3880, 3880]
		};
		function webpackAsyncContext(req) {
			if (!__webpack_require__.o(map, req)) return Promise.resolve().then(() => {
				var e = Error("Cannot find module '" + req + "'");
				e.code = "MODULE_NOT_FOUND";
				throw e;
			});
			var ids = map[req], id = ids[0];
			return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => __webpack_require__.t(id, 23));
		}
		webpackAsyncContext.keys = () => Object.keys(map);
		webpackAsyncContext.id = 5407;
		module.exports = webpackAsyncContext;
	}),
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
	8839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabHistory: () => openGitlabHistory });
		var gitlab_api = __webpack_require__(5873);
		async function listOurs(api, nameOf) {
			await api.project();
			let ours = new Map();
			for (let one of (await api.list()).sort((a, b) => a.id - b.id)) {
				let name = nameOf(one);
				name !== void 0 && ours.set(name, [...ours.get(name) ?? [], one]);
			}
			return ours;
		}
		function asRecord(name, [first, ...more]) {
			return {
				name,
				id: first?.id,
				createdAt: first?.createdAt,
				active: first?.active,
				obstacle: obstacleOf(first),
				notes: more.length === 0 ? [] : [`GitLab has ${more.length + 1} pipeline schedules of that name; this is of the oldest, number ${first?.id}; 'jmo-schedule sync --apply' deletes the others`]
			};
		}
		function obstacleOf(live) {
			if (live === void 0) return {
				word: "absent",
				reason: "PipelineScheduleMissing",
				message: "no run is started: GitLab has no pipeline schedule for it; 'jmo-schedule sync --apply' makes it"
			};
			if (!live.active) return {
				word: "inactive",
				reason: "PipelineScheduleInactive",
				message: "no run is started: its pipeline schedule is inactive in GitLab; 'jmo-schedule sync --apply' activates it"
			};
			if (live.owner?.state === "active") return;
			return {
				word: "no owner",
				reason: "PipelineScheduleWithoutOwner",
				message: `no run is started: the owner of its pipeline schedule ${live.owner === void 0 ? "is gone" : `@${live.owner.username} is ${live.owner.state}`}; somebody must take it over ("Take ownership" on its page)`
			};
		}
		var gitlab_schedules = __webpack_require__(5034);
		var gitlab_schedules_transport = __webpack_require__(4098);
		var read_context = __webpack_require__(4044);
		var types = __webpack_require__(6425);
		function openGitlabHistory(target, options) {
			let schedules = (0, gitlab_schedules.openGitlabSchedules)(target, options);
			let requester = (0, gitlab_schedules_transport.v)(target, options)({});
			let project = `projects/${encodeURIComponent(target.project)}`;
			let listed;
			async function get(path, query = {}) {
				try {
					return await requester.get(`${project}/${path}`, { searchParams: query });
				} catch (error) {
					throw explain(error);
				}
			}
			async function listPage(path, query) {
				let { body, headers } = await get(path, query);
				if (!Array.isArray(body)) throw otherShape();
				return {
					list: body,
					more: headers.link !== "" && body.length > 0
				};
			}
			async function pipelines(id, { since, most, status }) {
				let query = {
					sort: "desc",
					per_page: 100,
					...since === void 0 ? {} : { created_after: since.toISOString() },
					...status === void 0 ? {} : { status }
				};
				let found = new Map();
				let ascending = !1;
				for (let page = 1;; page++) {
					let { list, more } = await listPage(`pipeline_schedules/${id}/pipelines`, {
						...query,
						page
					});
					for (let one of list) found.set(one.id, one);
					ascending ||= (list[0]?.id ?? 0) < (list.at(-1)?.id ?? 0);
					if (!more) break;
					if (!ascending && (found.size > most || isBefore(list.at(-1), since))) break;
					if (page === 50) throw new types.d("this GitLab lists the oldest pipelines of a pipeline schedule first, and there are thousands: a newer one, which sorts them, is needed");
				}
				return [...found.values()].filter((one) => !isBefore(one, since) && (status === void 0 || one.status === status)).sort((a, b) => b.id - a.id);
			}
			let jobsOf = async (run, status) => {
				let jobs = [];
				for (let page = 1, more = !0; more; page++) {
					let found = await listPage(`pipelines/${run.id}/jobs`, {
						"scope[]": status,
						per_page: 100,
						page
					});
					jobs.push(...found.list);
					more = found.more;
				}
				return jobs;
			};
			return {
				async schedule(name) {
					listed ??= listOurs(schedules, options.nameOf);
					return asRecord(name, (await listed).get(name) ?? []);
				},
				async runs({ id }, { since, most }) {
					if (id === void 0) return {
						runs: [],
						complete: !0
					};
					let found = await pipelines(id, {
						since,
						most
					});
					return {
						runs: found.slice(0, most).map(recordOf),
						complete: found.length <= most
					};
				},
				async newest({ id }, only) {
					if (id === void 0) return [];
					return (await pipelines(id, {
						most: 0,
						...only === "success" ? { status: "success" } : {}
					})).slice(0, 20).map(recordOf);
				},
				async wasSkipped({ name }, run) {
					let scans = (await jobsOf(run, "success")).filter((job) => job.name.endsWith(`-${name}:scan`));
					return scans.length > 0 && scans.every((job) => !(0, gitlab_api.J)(job) && !job.artifacts_expire_at);
				},
				async details(run) {
					return recordOf((await get(`pipelines/${run.id}`)).body);
				},
				async failedJobs(run) {
					return (await jobsOf(run, "failed")).filter(({ allow_failure }) => !allow_failure).map(({ name }) => name);
				},
				async remove(run) {
					try {
						let { body } = await requester.get(`${project}/pipelines/${run.id}`);
						if (recordOf(body).state === "active") return "active";
						await requester.delete(`${project}/pipelines/${run.id}`);
						return "deleted";
					} catch (error) {
						if (error instanceof gitlab_schedules_transport.A && error.status === 404) return "gone";
						throw error instanceof gitlab_schedules_transport.A && error.status === 403 ? new types.d("the token's user may not delete pipelines (403): that needs the role Owner, and the scope `api`") : explain(error);
					}
				}
			};
		}
		let STATES = {
			success: "success",
			failed: "failure",
			canceled: "cancelled",
			skipped: "skipped"
		};
		function recordOf(pipeline) {
			if (typeof pipeline?.id != "number") throw otherShape();
			let state = STATES[pipeline.status] ?? "active";
			let started = new Date(pipeline.started_at ?? pipeline.created_at);
			let finished = pipeline.finished_at ?? void 0;
			return {
				id: String(pipeline.id),
				url: pipeline.web_url,
				trigger: (0, read_context.Oj)(pipeline.source ?? "schedule"),
				createdAt: new Date(pipeline.created_at),
				startedAt: started,
				endedAt: state === "active" ? void 0 : new Date(finished ?? pipeline.updated_at),
				durationSeconds: state === "active" || finished === void 0 ? void 0 : Math.max(0, Math.round((Date.parse(finished) - started.getTime()) / 1e3)),
				state,
				word: pipeline.status
			};
		}
		function isBefore(pipeline, since) {
			return pipeline !== void 0 && since !== void 0 && Date.parse(pipeline.created_at) < since.getTime();
		}
		function explain(error) {
			if (!(error instanceof gitlab_schedules_transport.A)) return error;
			let { status, said, scope } = error;
			let quote = said === "" ? "" : `, "${said}"`;
			if (scope !== void 0) return new types.d(`the token may not do this (403): it lacks the scope \`${scope}\``);
			if (status === 403) return new types.d(`the token's user may not read pipelines (403${quote}): it needs the role Reporter or above`);
			if (status === 429) return new types.d("GitLab's rate limit is used up (429): try again later");
			return error;
		}
		function otherShape() {
			return new types.d("GitLab sends an answer of another shape than its documentation");
		}
	}),
	4098: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => GitlabRefusal,
			v: () => gitlabTransport
		});
		var _no_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9992);
		var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9794);
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		class GitlabRefusal extends _types_js__WEBPACK_IMPORTED_MODULE_0__.d {
			status;
			said;
			scope;
			constructor(message, status, said, scope) {
				super(message);
				this.status = status;
				this.said = said;
				this.scope = scope;
			}
		}
		function gitlabTransport(target, options) {
			let ask = options.fetch ?? globalThis.fetch;
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_1__.dt;
			async function send(method, endpoint, given = {}) {
				let url = new URL(`${target.api}/${endpoint}`);
				for (let [name, value] of Object.entries(given.searchParams ?? {})) value !== void 0 && url.searchParams.append(snakeCase(name), String(value));
				for (let attempt = 1;; attempt++) {
					let answer = await tryOnce(method, url, bodyOf(given.body));
					let wait = attempt < 4 ? repeatAfter(answer, method, attempt) : void 0;
					if (wait === void 0) {
						let problem = problemOf(answer);
						if (problem !== void 0) throw problem;
						return {
							status: answer.status,
							headers: pagingHeaders(answer.headers, url),
							body: answer.data
						};
					}
					await sleep(wait);
				}
			}
			async function tryOnce(method, url, body) {
				let signal = AbortSignal.timeout(options.timeoutMs ?? _options_js__WEBPACK_IMPORTED_MODULE_1__.rl);
				try {
					let response = await ask(url, {
						method,
						signal,
						redirect: "manual",
						headers: {
							accept: "application/json",
							"user-agent": "jmo-schedule",
							"private-token": target.token,
							...body === void 0 ? {} : { "content-type": "application/json" }
						},
						...body === void 0 ? {} : { body }
					});
					let text = await response.text();
					return {
						status: response.status,
						headers: response.headers,
						data: parseJson(text, response.status)
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
			let call = (method) => (endpoint, given) => send(method, endpoint, given);
			let requester = {
				get: call("GET"),
				post: call("POST"),
				put: call("PUT"),
				patch: call("PATCH"),
				delete: call("DELETE")
			};
			return () => requester;
		}
		let snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		function bodyOf(body) {
			let entries = Object.entries(body ?? {}).filter(([, value]) => value !== void 0);
			if (entries.length === 0) return;
			return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [snakeCase(name), value])));
		}
		function pagingHeaders(headers, url) {
			let link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
			let page = headers.get("x-next-page");
			let next = new URL(url);
			link === void 0 ? page && next.searchParams.set("page", page) : next.search = new URL(link, url).search;
			let more = next.search !== url.search;
			return {
				...Object.fromEntries(headers),
				link: more ? `<${next}>; rel="next"` : ""
			};
		}
		function repeatAfter({ status, headers, data }, method, attempt) {
			if (status === 429) {
				let wait = (0, _options_js__WEBPACK_IMPORTED_MODULE_1__.Vs)(headers.get("retry-after"), Date.now()) ?? 1e3 * attempt;
				return wait <= 6e4 ? wait : void 0;
			}
			if (attempt > 1 || method !== "GET" && method !== "PUT") return;
			return status === 0 || status >= 500 || status === 200 && data === void 0 ? 1e3 : void 0;
		}
		function problemOf({ status, headers, data, error }) {
			if (status === 0) return (0, _no_answer_js__WEBPACK_IMPORTED_MODULE_2__.f)(error);
			if (status >= 200 && status < 300) return data === void 0 ? new _types_js__WEBPACK_IMPORTED_MODULE_0__.d("GitLab sends an answer that breaks off or is no JSON") : void 0;
			let said = wordsOf(data);
			if (status >= 300 && status < 400) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.d(`GitLab answers with a redirect (${status}${hostOf(headers.get("location"))}), which is not followed: name the server and project as they are called now`);
			let { error: code, scope } = data ?? {};
			let missing = status === 403 && code === "insufficient_scope" ? String(scope ?? "api") : void 0;
			let quote = said === "" ? "" : `, "${said}"`;
			return new GitlabRefusal(`GitLab answers ${status}${quote}`, status, said, missing);
		}
		function parseJson(text, status) {
			if (status === 204 || status >= 200 && status < 300 && text === "") return null;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function wordsOf(data) {
			if (typeof data != "object" || !data) return "";
			let { message, error } = data;
			let found = message ?? error;
			return (typeof found == "object" && found ? Object.entries(found).map(([name, value]) => `${name === "base" ? "" : `${name} `}${[value].flat().join(", ")}`) : [found]).filter((part) => typeof part == "string").join("; ").replace(/[\s\p{C}]+/gu, " ").trim().slice(0, 200);
		}
		function hostOf(location) {
			try {
				return location === null ? "" : ` to ${new URL(location).host}`;
			} catch {
				return "";
			}
		}
	}),
	5034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabSchedules: () => openGitlabSchedules });
		var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8895);
		var _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);
		var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6425);
		function openGitlabSchedules(target, options = {}) {
			let given = {
				host: target.api.replace(/\/api\/v4$/, ""),
				token: target.token,
				requesterFn: (0, _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__.v)(target, options),
				queryTimeout: null,
				rateLimits: {}
			};
			let { project } = target;
			let schedules = new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.PmJ(given);
			async function exists(show) {
				try {
					await show;
					return !0;
				} catch (error) {
					if (error instanceof _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__.A && error.status === 404) return !1;
					throw explain(error, "read the branches of the project", target);
				}
			}
			let during = async (what, call) => {
				try {
					return await call;
				} catch (error) {
					throw explain(error, what, target);
				}
			};
			return {
				async me() {
					let user = await during("ask who it belongs to", new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.zWC(given).showCurrentUser());
					if (typeof user?.id != "number") throw otherShape();
					return user.id;
				},
				async project() {
					let found = await during("read the project", new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.JtL(given).show(project));
					let branch = found?.default_branch;
					return {
						path: typeof found?.path_with_namespace == "string" ? found.path_with_namespace : project,
						defaultBranch: typeof branch == "string" && branch !== "" ? branch : void 0
					};
				},
				async fullRef(name) {
					if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
					if (await exists(new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.PRz(given).show(project, name))) return `refs/heads/${name}`;
					return await exists(new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.YDL(given).show(project, name)) ? `refs/tags/${name}` : void 0;
				},
				async list() {
					let found = await during("read pipeline schedules", schedules.all(project, { perPage: 100 }));
					if (!Array.isArray(found)) throw otherShape();
					return [...new Map(found.map(readSchedule).map((one) => [one.id, one])).values()];
				},
				async show(id) {
					return readSchedule(await during("read a pipeline schedule", schedules.show(project, id)));
				},
				async create(description, { ref, cron, timezone, active }) {
					let more = {
						cronTimezone: timezone,
						active
					};
					let call = schedules.create(project, description, ref, cron, more);
					return readSchedule(await during(`create a pipeline schedule on ${ref}`, call));
				},
				async update(id, { timezone, ...fields }) {
					let changed = {
						...fields,
						...timezone === void 0 ? {} : { cronTimezone: timezone }
					};
					return readSchedule(await during("change the pipeline schedule", schedules.edit(project, id, changed)));
				},
				async takeOwnership(id) {
					await during("take over the pipeline schedule", schedules.takeOwnership(project, id));
				},
				async remove(id) {
					try {
						await schedules.remove(project, id);
					} catch (error) {
						if (error instanceof _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__.A && error.status === 404) return;
						throw explain(error, "delete the pipeline schedule", target);
					}
				}
			};
		}
		function explain(error, what, target) {
			if (!(error instanceof _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__.A)) return error;
			let { status, said, scope } = error;
			let quote = said === "" ? "" : `, "${said}"`;
			let as = (message) => new _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__.A(message, status, said, scope);
			if (scope !== void 0) return as(`the token may not ${what} (403): it lacks the scope \`api\``);
			if (status === 401) return as(`GitLab does not know the token (401${quote}): it is wrong, expired or revoked, or a job token`);
			if (status === 403 || status === 400 && /not authorized|forbidden/i.test(said)) return as(`the token's user may not ${what} (${status}${quote}): it needs the role Maintainer, and on a protected branch the right to push or merge`);
			if (status === 404) return as(what === "read the project" ? `GitLab finds no project '${target.project}' for this token (404${quote}): wrong name, or the token's user is no member` : `GitLab finds nothing to ${what} (404${quote})`);
			if (status === 429) return as("GitLab's rate limit is used up (429): try again later");
			if (/maximum number of/i.test(said)) return as(`the project is full: GitLab answers ${status}${quote}`);
			return as(`GitLab would not ${what}: it answers ${status}${quote}`);
		}
		function readSchedule(answer) {
			let one = answer ?? {};
			if (typeof one.id != "number") throw otherShape();
			let text = (value) => typeof value == "string" ? value : "";
			return {
				id: one.id,
				description: text(one.description),
				ref: text(one.ref),
				cron: text(one.cron),
				timezone: text(one.cron_timezone),
				active: one.active === !0,
				createdAt: typeof one.created_at == "string" ? new Date(one.created_at) : void 0,
				owner: readOwner(one.owner),
				inputs: readNames(one.inputs, "name"),
				variables: readNames(one.variables, "key")
			};
		}
		function readOwner(owner) {
			let { id, username, state } = owner ?? {};
			return typeof id == "number" ? {
				id,
				username: String(username ?? id),
				state: String(state ?? "active")
			} : void 0;
		}
		function readNames(list, key) {
			return Array.isArray(list) ? list.map((one) => String(one?.[key])) : void 0;
		}
		function otherShape() {
			return new _types_js__WEBPACK_IMPORTED_MODULE_2__.d("GitLab sends an answer of another shape than its documentation");
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

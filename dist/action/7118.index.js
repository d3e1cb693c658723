export const id = 7118;
export const ids = [7118];
export const modules = {
	65407: ((module, __unused_webpack_exports, __webpack_require__) => {
		var map = {
			"./BurstyRateLimiter": [85860],
			"./BurstyRateLimiter.js": [85860],
			"./ExpressBruteFlexible": [83966, 3966],
			"./ExpressBruteFlexible.js": [83966, 3966],
			"./RLWrapperBlackAndWhite": [87383],
			"./RLWrapperBlackAndWhite.js": [87383],
			"./RLWrapperTimeouts": [24016],
			"./RLWrapperTimeouts.js": [24016],
			"./RateLimiterAbstract": [88569],
			"./RateLimiterAbstract.js": [88569],
			"./RateLimiterCluster": [10565],
			"./RateLimiterCluster.js": [10565],
			"./RateLimiterDrizzle": [50673],
			"./RateLimiterDrizzle.js": [50673],
			"./RateLimiterDrizzleNonAtomic": [75347],
			"./RateLimiterDrizzleNonAtomic.js": [75347],
			"./RateLimiterDynamo": [82309],
			"./RateLimiterDynamo.js": [82309],
			"./RateLimiterEtcd": [36481],
			"./RateLimiterEtcd.js": [36481],
			"./RateLimiterEtcdNonAtomic": [15299],
			"./RateLimiterEtcdNonAtomic.js": [15299],
			"./RateLimiterInsuredAbstract": [33847],
			"./RateLimiterInsuredAbstract.js": [33847],
			"./RateLimiterMemcache": [73250],
			"./RateLimiterMemcache.js": [73250],
			"./RateLimiterMemory": [24544],
			"./RateLimiterMemory.js": [24544],
			"./RateLimiterMongo": [28439],
			"./RateLimiterMongo.js": [28439],
			"./RateLimiterMySQL": [67793],
			"./RateLimiterMySQL.js": [67793],
			"./RateLimiterPostgres": [3740],
			"./RateLimiterPostgres.js": [3740],
			"./RateLimiterPrisma": [16323],
			"./RateLimiterPrisma.js": [16323],
			"./RateLimiterQueue": [52860],
			"./RateLimiterQueue.js": [52860],
			"./RateLimiterRedis": [54336],
			"./RateLimiterRedis.js": [54336],
			"./RateLimiterRes": [80449],
			"./RateLimiterRes.js": [80449],
			"./RateLimiterSQLite": [73283],
			"./RateLimiterSQLite.js": [73283],
			"./RateLimiterStoreAbstract": [65140],
			"./RateLimiterStoreAbstract.js": [65140],
			"./RateLimiterUnion": [10244],
			"./RateLimiterUnion.js": [10244],
			"./RateLimiterValkey": [32193],
			"./RateLimiterValkey.js": [32193],
			"./RateLimiterValkeyGlide": [53756],
			"./RateLimiterValkeyGlide.js": [53756],
			"./component/BlockedKeys": [38830],
			"./component/BlockedKeys/": [38830],
			"./component/BlockedKeys/BlockedKeys": [85202],
			"./component/BlockedKeys/BlockedKeys.js": [85202],
			"./component/BlockedKeys/index": [38830],
			"./component/BlockedKeys/index.js": [38830],
			"./component/MemoryStorage": [28178, 8178],
			"./component/MemoryStorage/": [28178, 8178],
			"./component/MemoryStorage/MemoryStorage": [81534],
			"./component/MemoryStorage/MemoryStorage.js": [81534],
			"./component/MemoryStorage/Record": [60749],
			"./component/MemoryStorage/Record.js": [60749],
			"./component/MemoryStorage/index": [28178, 8178],
			"./component/MemoryStorage/index.js": [28178, 8178],
			"./component/RateLimiterEtcdTransactionFailedError": [43184],
			"./component/RateLimiterEtcdTransactionFailedError.js": [43184],
			"./component/RateLimiterQueueError": [27948],
			"./component/RateLimiterQueueError.js": [27948],
			"./component/RateLimiterSetupError": [72922],
			"./component/RateLimiterSetupError.js": [72922],
			"./constants": [13880, 3880],
			"./constants.js": [13880, 3880]
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
		webpackAsyncContext.id = 65407;
		module.exports = webpackAsyncContext;
	}),
	36008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabHistory: () => openGitlabHistory });
		var answers = __webpack_require__(551);
		var read_context = __webpack_require__(14044);
		var types = __webpack_require__(86425);
		var gitlab_answers = __webpack_require__(14229);
		var api = __webpack_require__(78652);
		var pages = __webpack_require__(38002);
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
				file: void 0,
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
		var gitlab_schedules = __webpack_require__(82128);
		var transport = __webpack_require__(14287);
		function openGitlabHistory(target, options) {
			let schedules = (0, gitlab_schedules.openGitlabSchedules)(target, options);
			let requester = (0, transport.v)(target, options)({});
			let project = `projects/${encodeURIComponent(target.project)}`;
			let listed;
			async function get(path, query = {}) {
				try {
					return await requester.get(`${project}/${path}`, { searchParams: query });
				} catch (error) {
					throw explain(error);
				}
			}
			async function pipelines(id, { since, most, status }) {
				let query = {
					sort: "desc",
					...since === void 0 ? {} : { created_after: since.toISOString() },
					...status === void 0 ? {} : { status }
				};
				let found = new Map();
				let ascending = !1;
				let page = 0;
				let ask = (which) => get(`pipeline_schedules/${id}/pipelines`, {
					...query,
					...which
				});
				for await (let list of (0, pages.i)(ask, gitlab_answers.wr, options)) {
					if (page++ === 50) throw new types.W("this GitLab lists the oldest pipelines of a pipeline schedule first, and there are thousands: a newer one, which sorts them, is needed");
					for (let one of list) found.set(one.id, one);
					ascending ||= (list[0]?.id ?? 0) < (list.at(-1)?.id ?? 0);
					if (!ascending && (found.size > most || isBefore(list.at(-1), since))) break;
				}
				return [...found.values()].filter((one) => !isBefore(one, since) && (status === void 0 || one.status === status)).sort((a, b) => b.id - a.id);
			}
			let jobsOf = async (run, status) => {
				let jobs = [];
				let ask = (page) => get(`pipelines/${run.id}/jobs`, {
					"scope[]": status,
					...page
				});
				for await (let list of (0, pages.i)(ask, gitlab_answers.xj, options)) jobs.push(...list);
				return jobs;
			};
			async function readPipeline(run) {
				let { body } = await requester.get(`${project}/pipelines/${run.id}`);
				let pipeline = (0, answers.JN)("GitLab", gitlab_answers.wr, body);
				if (String(pipeline.id) !== run.id) throw new answers.kX("GitLab answers with another pipeline than was asked for");
				return pipeline;
			}
			return {
				async schedule(name) {
					listed ??= listOurs(schedules, options.nameOf);
					return asRecord(name, (await listed).get(name) ?? []);
				},
				async runs({ id }, { since, most }) {
					if (id === void 0) return {
						runs: [],
						complete: !0,
						foreign: []
					};
					let found = await pipelines(id, {
						since,
						most
					});
					let seen = found.slice(0, most);
					return {
						runs: seen.filter((one) => !isForeign(one)).map(recordOf),
						complete: found.length <= most,
						foreign: seen.filter(isForeign).map(({ web_url }) => web_url)
					};
				},
				async newest({ id }, only) {
					if (id === void 0) return [];
					return (await pipelines(id, {
						most: 0,
						...only === "success" ? { status: "success" } : {}
					})).filter((one) => !isForeign(one)).slice(0, 20).map(recordOf);
				},
				async wasSkipped({ name }, run) {
					let scans = (await jobsOf(run, "success")).filter((job) => job.name.endsWith(`-${name}:scan`));
					return scans.length > 0 && scans.every((job) => !(0, api.J)(job));
				},
				async details(run) {
					try {
						return recordOf(await readPipeline(run));
					} catch (error) {
						throw explain(error);
					}
				},
				async failedJobs(run) {
					return (await jobsOf(run, "failed")).filter(({ allow_failure }) => !allow_failure).map(({ name }) => name);
				},
				async remove(of, run) {
					if (of.id === void 0 || options.nameOf(await schedules.show(of.id)) !== of.name) throw new types.W("its pipeline schedule was renamed since the plan was made, so it stays");
					try {
						let pipeline = await readPipeline(run);
						if (pipeline.source !== "schedule") throw new types.W("GitLab does not confirm that a schedule started it, so it stays");
						if (recordOf(pipeline).state === "active") return "active";
						await requester.delete(`${project}/pipelines/${run.id}`);
						return "deleted";
					} catch (error) {
						if (error instanceof transport.A && error.status === 404) return "gone";
						throw error instanceof transport.A && error.status === 403 ? new types.W("the token's user may not delete pipelines (403): that needs the role Owner, and the scope `api`") : explain(error);
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
			if (!(error instanceof transport.A)) return error;
			let { status, said, scope } = error;
			let quote = said === "" ? "" : `, "${said}"`;
			if (scope !== void 0) return new types.W(`the token may not do this (403): it lacks the scope \`${scope}\``);
			if (status === 403) return new types.W(`the token's user may not read pipelines (403${quote}): it needs the role Reporter or above`);
			if (status === 429) return new types.W("GitLab's rate limit is used up (429): try again later");
			return error;
		}
		function isForeign({ source }) {
			return source !== "schedule" && source != null;
		}
	}),
	38002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => gitlabPages });
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		var _page_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30283);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86425);
		async function* gitlabPages(ask, schema, options) {
			let limit = (0, _page_limit_js__WEBPACK_IMPORTED_MODULE_1__.K)("GitLab", options);
			for (let page = 1;; page++) {
				limit(String(page));
				let { body, headers } = await ask({
					per_page: 100,
					page
				});
				let list = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitLab", zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(schema), body);
				yield list;
				let { link = "" } = headers;
				if (link === "" || list.length === 0) return;
				let number = /[?&]page=(\d+)/.exec(link)?.[1];
				if (number !== void 0 && Number(number) <= page) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("GitLab sends a list whose pages lead in a circle");
			}
		}
	}),
	82128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabSchedules: () => openGitlabSchedules });
		var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98895);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(551);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14229);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38002);
		var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14287);
		function openGitlabSchedules(target, options = {}) {
			let transport = (0, _transport_js__WEBPACK_IMPORTED_MODULE_4__.v)(target, options);
			let given = {
				host: target.api.replace(/\/api\/v4$/, ""),
				token: target.token,
				requesterFn: transport,
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
					if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__.A && error.status === 404) return !1;
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
					return (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.JN)("GitLab", _answers_js__WEBPACK_IMPORTED_MODULE_2__.vJ, user).id;
				},
				async project() {
					let found = await during("read the project", new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.JtL(given).show(project));
					let { path_with_namespace, default_branch } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.JN)("GitLab", _answers_js__WEBPACK_IMPORTED_MODULE_2__.$b, found);
					return {
						path: path_with_namespace || project,
						defaultBranch: default_branch || void 0
					};
				},
				async fullRef(name) {
					if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
					if (await exists(new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.PRz(given).show(project, name))) return `refs/heads/${name}`;
					return await exists(new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.YDL(given).show(project, name)) ? `refs/tags/${name}` : void 0;
				},
				async list() {
					let path = `projects/${encodeURIComponent(project)}/pipeline_schedules`;
					let requester = transport({});
					let ask = (page) => during("read pipeline schedules", requester.get(path, { searchParams: page }));
					let found = new Map();
					for await (let list of (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.i)(ask, _answers_js__WEBPACK_IMPORTED_MODULE_2__.rw, options)) for (let one of list) found.set(one.id, liveSchedule(one));
					return [...found.values()];
				},
				async show(id) {
					return readOne(await during("read a pipeline schedule", schedules.show(project, id)), id);
				},
				async create(description, { ref, cron, timezone, active }) {
					let more = {
						cronTimezone: timezone,
						active
					};
					let call = schedules.create(project, description, ref, cron, more);
					return readOne(await during(`create a pipeline schedule on ${ref}`, call));
				},
				async update(id, { timezone, ...fields }) {
					let changed = {
						...fields,
						...timezone === void 0 ? {} : { cronTimezone: timezone }
					};
					return readOne(await during("change the pipeline schedule", schedules.edit(project, id, changed)), id);
				},
				async takeOwnership(id) {
					await during("take over the pipeline schedule", schedules.takeOwnership(project, id));
				},
				async remove(id) {
					try {
						await schedules.remove(project, id);
					} catch (error) {
						if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__.A && error.status === 404) return;
						throw explain(error, "delete the pipeline schedule", target);
					}
				}
			};
		}
		function explain(error, what, target) {
			if (!(error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_4__.A)) return error;
			let { status, said, scope } = error;
			let quote = said === "" ? "" : `, "${said}"`;
			let as = (message) => new _transport_js__WEBPACK_IMPORTED_MODULE_4__.A(message, status, said, scope);
			if (scope !== void 0) return as(`the token may not ${what} (403): it lacks the scope \`api\``);
			if (status === 401) return as(`GitLab does not know the token (401${quote}): it is wrong, expired or revoked, or a job token`);
			if (status === 403 || status === 400 && /not authorized|forbidden/i.test(said)) return as(`the token's user may not ${what} (${status}${quote}): it needs the role Maintainer, and on a protected branch the right to push or merge`);
			if (status === 404) return as(what === "read the project" ? `GitLab finds no project '${target.project}' for this token (404${quote}): wrong name, or the token's user is no member` : `GitLab finds nothing to ${what} (404${quote})`);
			if (status === 429) return as("GitLab's rate limit is used up (429): try again later");
			if (/maximum number of/i.test(said)) return as(`the project is full: GitLab answers ${status}${quote}`);
			return as(`GitLab would not ${what}: it answers ${status}${quote}`);
		}
		function readOne(answer, id) {
			let one = (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.JN)("GitLab", _answers_js__WEBPACK_IMPORTED_MODULE_2__.rw, answer);
			if (id !== void 0 && one.id !== id) throw new _answers_js__WEBPACK_IMPORTED_MODULE_1__.kX("GitLab answers with another pipeline schedule than was asked for");
			return liveSchedule(one);
		}
		function liveSchedule({ owner, inputs, variables, ...one }) {
			return {
				id: one.id,
				description: one.description ?? "",
				ref: one.ref ?? "",
				cron: one.cron ?? "",
				timezone: one.cron_timezone ?? "",
				active: one.active === !0,
				createdAt: one.created_at ? new Date(one.created_at) : void 0,
				owner: owner ? {
					id: owner.id,
					username: owner.username ?? String(owner.id),
					state: owner.state ?? "active"
				} : void 0,
				inputs: inputs?.map(({ name }) => name),
				variables: variables?.map(({ key }) => key)
			};
		}
	}),
	14287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => GitlabRefusal,
			v: () => gitlabTransport
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95124);
		var _network_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15749);
		var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69794);
		var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24788);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		class GitlabRefusal extends _types_js__WEBPACK_IMPORTED_MODULE_1__.W {
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
			let ask = options.fetch ?? (0, _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__.s)(target.proxy);
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_3__.dt;
			async function send(method, endpoint, given = {}) {
				let url = new URL(`${target.api}/${endpoint}`);
				for (let [name, value] of Object.entries(given.searchParams ?? {})) value !== void 0 && url.searchParams.append(snakeCase(name), String(value));
				for (let attempt = 1;; attempt++) {
					let answer = await tryOnce(method, url, bodyOf(given.body));
					let wait = attempt < 4 ? repeatAfter(answer, method, attempt) : void 0;
					if (wait === void 0) {
						let problem = problemOf(answer, target.proxy);
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
				let signal = AbortSignal.timeout((0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Es)("GitLab", options));
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
			let more = link !== void 0 || !!page;
			return {
				...Object.fromEntries(headers),
				link: more ? `<${next}>; rel="next"` : ""
			};
		}
		function repeatAfter({ status, headers, data }, method, attempt) {
			if (status === 429) {
				let wait = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Vs)(headers.get("retry-after"), Date.now()) ?? 1e3 * attempt;
				return wait <= 6e4 ? wait : void 0;
			}
			if (attempt > 1 || method !== "GET" && method !== "PUT") return;
			return status === 0 || status >= 500 || status === 200 && data === void 0 ? 1e3 : void 0;
		}
		function problemOf({ status, headers, data, error }, proxy) {
			if (status === 0) return (0, _network_error_js__WEBPACK_IMPORTED_MODULE_4__.f)(error, "GitLab", proxy);
			if (status >= 200 && status < 300) return data === void 0 ? new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("GitLab sends an answer that breaks off or is no JSON") : void 0;
			let said = wordsOf(data);
			if (status >= 300 && status < 400) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitLab answers with a redirect (${status}${hostOf(headers.get("location"))}), which is not followed: name the server and project as they are called now`);
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
			let parts = typeof found == "object" && found ? Object.entries(found).map(([name, value]) => `${name === "base" ? "" : `${name} `}${[value].flat().join(", ")}`) : [found];
			return (0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(parts.filter((part) => typeof part == "string").join("; "), 200);
		}
		function hostOf(location) {
			try {
				return location === null ? "" : ` to ${new URL(location).host}`;
			} catch {
				return "";
			}
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
	})
};

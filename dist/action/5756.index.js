export const id = 5756;
export const ids = [5756];
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
	5034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabSchedules: () => openGitlabSchedules });
		var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98895);
		var _gitlab_schedules_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14098);
		var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86425);
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
	})
};

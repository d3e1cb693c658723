export const id = 5622;
export const ids = [5622];
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
	14229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$b: () => projectSchema,
			jQ: () => jobSchema,
			rw: () => scheduleSchema,
			vJ: () => userSchema,
			wr: () => pipelineSchema,
			xj: () => pastJobSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		let artifacts = zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file_type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() })));
		let jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			web_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			allow_failure: zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			artifacts,
			artifacts_expire_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			pipeline: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
				created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
				web_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
				source: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
			})
		});
		let pastJobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			allow_failure: zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			artifacts,
			artifacts_expire_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
		});
		let pipelineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			source: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			web_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			updated_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			finished_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())
		});
		let text = zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP());
		let scheduleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			description: text,
			ref: text,
			cron: text,
			cron_timezone: text,
			active: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			created_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			owner: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
				username: text,
				state: text
			})),
			variables: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ key: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }))),
			inputs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() })))
		});
		let userSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id });
		let projectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			path_with_namespace: text,
			default_branch: text
		});
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
	})
};

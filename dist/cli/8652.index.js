export const id = 8652;
export const ids = [8652];
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
	78652: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => hasScanned,
			openGitlabApi: () => openGitlabApi
		});
		var answers = __webpack_require__(551);
		var hosts_options = __webpack_require__(69794);
		var proxy_rules = __webpack_require__(13874);
		var read_context = __webpack_require__(14044);
		var types = __webpack_require__(86425);
		var gitlab_answers = __webpack_require__(14229);
		var schemas = __webpack_require__(55395);
		var error_text = __webpack_require__(95124);
		var network_error = __webpack_require__(15749);
		var page_limit = __webpack_require__(30283);
		var proxied_fetch = __webpack_require__(24788);
		class GitlabAnswerError extends types.W {
			status;
			said;
			constructor(message, status, said) {
				super(message);
				this.status = status;
				this.said = said;
			}
		}
		function openGitlabClient(api, proxy, credentials, options) {
			let ask = options.fetch ?? (0, proxied_fetch.s)(proxy);
			let sleep = options.sleep ?? hosts_options.dt;
			async function send(method, url, needs) {
				for (let attempt = 1;; attempt++) {
					let answer = await tryOnce(method, url);
					let wait = attempt === 1 ? repeatAfter(answer, method) : void 0;
					if (wait === void 0) {
						let problem = problemOf(answer, needs, proxy);
						if (problem !== void 0) throw problem;
						return answer;
					}
					await sleep(wait);
				}
			}
			async function tryOnce(method, url) {
				let signal = AbortSignal.timeout((0, hosts_options.Es)("GitLab", options));
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
				async *list(path, query, needs, schema) {
					let limit = (0, page_limit.K)("GitLab", options);
					let url = new URL(`${api}${path}`);
					for (let [name, value] of query) url.searchParams.append(name, value);
					for (; url !== void 0;) {
						limit(url.search);
						let answer = await send("GET", url, needs);
						yield* (0, answers.JN)("GitLab", schemas.YOg(schema), answer.data);
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
			return link === void 0 && !number ? void 0 : next;
		}
		function repeatAfter({ status, headers, data }, method) {
			if (status === 429) {
				let wait = (0, hosts_options.Vs)(headers.get("retry-after"), Date.now()) ?? 1e3;
				return wait <= hosts_options.u_ ? wait : void 0;
			}
			if (method === "POST") return;
			return status === 0 || status >= 500 || status === 200 && data === void 0 ? 1e3 : void 0;
		}
		function problemOf({ status, data, error }, needs, proxy) {
			if (status === 0) return (0, network_error.f)(error, "GitLab", proxy);
			if (status >= 200 && status < 300) return data === void 0 ? new types.W("GitLab sends an answer that breaks off or is no JSON") : void 0;
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
			return said === void 0 ? "" : `, "${(0, error_text.R)(said, 120)}"`;
		}
		let ACCESS_TOKEN = "a project or personal access token with the scope `read_api` (`api` for Replace) and the role Reporter or above (Developer for Replace), in the CI variable JMO_GITLAB_TOKEN";
		let CLOSED = [
			401,
			403,
			404
		];
		function openGitlabReader(byJob, byAccess) {
			let own = byJob;
			return async function* list(path, query, schema) {
				if (own !== void 0) {
					let begun = !1;
					try {
						for await (let entry of own.list(path, query, ACCESS_TOKEN, schema)) {
							begun = !0;
							yield entry;
						}
						return;
					} catch (error) {
						if (begun || !(error instanceof GitlabAnswerError) || !CLOSED.includes(error.status)) throw error;
						if (byAccess === void 0) throw new types.W(`GitLab does not let this job's token read jobs (${error.status}${error.said}), as no version before 18.0 does: it needs ${ACCESS_TOKEN}`);
						own = void 0;
					}
				}
				byAccess !== void 0 && (yield* byAccess.list(path, query, ACCESS_TOKEN, schema));
			};
		}
		var target = __webpack_require__(72577);
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
			let accessToken = (0, target.vj)(env);
			if (!jobToken && accessToken === void 0) throw new types.W("there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set");
			let api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/api/v4`).replace(/(?<!\/)\/+$/, "");
			if (!URL.canParse(api)) throw new types.W("CI_API_V4_URL is no address such as https://gitlab.example.com/api/v4");
			let proxy = (0, proxy_rules.i)(new URL(api), env);
			let project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
			let byAccess = accessToken === void 0 ? void 0 : openGitlabClient(api, proxy, { "private-token": accessToken }, options);
			let read = openGitlabReader(jobToken ? openGitlabClient(api, proxy, { "job-token": jobToken }, options) : void 0, byAccess);
			let names = jobNames(env, options);
			let sleep = options.sleep ?? hosts_options.dt;
			let self = Number(context.runId);
			function jobs(path, statuses) {
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
				return read(path, query, gitlab_answers.jQ);
			}
			async function* jobsOf(pipeline, statuses) {
				for await (let job of jobs(`${project}/pipelines/${pipeline}/jobs`, statuses)) {
					if (job.pipeline.id !== pipeline) throw new answers.kX("GitLab answers with jobs of another pipeline than was asked for");
					yield job;
				}
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
				for await (let job of jobsOf(Number(run.id), ACTIVE)) names.all.includes(job.name) && found.push(job);
				return found.sort((a, b) => names.all.indexOf(a.name) - names.all.indexOf(b.name));
			}
			return {
				async createdAt() {
					let created = answers.n$.safeParse(env.CI_PIPELINE_CREATED_AT);
					if (!created.success) throw new types.W("CI_PIPELINE_CREATED_AT does not hold the time of the pipeline");
					return new Date(created.data);
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
					if (byAccess === void 0) throw new types.W(`CI_JOB_TOKEN can't cancel jobs: Replace needs ${CANCEL}`);
					for (let job of await ownUnended(run)) try {
						await byAccess.post(`${project}/jobs/${job.id}/cancel`, CANCEL);
					} catch (error) {
						if (!(error instanceof GitlabAnswerError) || error.status >= 500) throw error;
						if ((await ownUnended(run)).some(({ id }) => id === job.id)) throw error;
					}
				},
				async failedJobs() {
					let failed = [];
					for await (let job of jobsOf(self, ["failed"])) job.allow_failure || failed.push({
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
						for await (let other of jobsOf(job.pipeline.id, ["failed"])) if (other.name === names.gate) return "failure";
						return "success";
					}
				}
			};
		}
		function hasScanned({ artifacts, artifacts_expire_at }) {
			return !!artifacts_expire_at || (artifacts ?? []).some(({ file_type }) => file_type === "archive");
		}
		function asActiveRun({ pipeline }) {
			return {
				id: String(pipeline.id),
				url: pipeline.web_url,
				createdAt: new Date(pipeline.created_at),
				trigger: (0, read_context.Oj)(pipeline.source ?? void 0)
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
	})
};

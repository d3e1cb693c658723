export const id = "gitlab";
export const ids = ["gitlab"];
export const modules = {
	6135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kX: () => WrongAnswer,
			id: () => id,
			n$: () => moment,
			MY: () => page,
			JN: () => readAnswer
		});
		var mini_schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var core_core = __webpack_require__(8532);
		var core_schemas = __webpack_require__(8431);
		let ZodMiniISODateTime = core_core.xI("ZodMiniISODateTime", (inst, def) => {
			core_schemas.Ko.init(inst, def);
			mini_schemas.zUr.init(inst, def);
		});
		function datetime(params) {
			return api.G1(ZodMiniISODateTime, params);
		}
		var types = __webpack_require__(6425);
		class WrongAnswer extends types.W {}
		function readAnswer(platform, schema, data) {
			let read = schema.safeParse(data);
			if (read.success) return read.data;
			let place = (read.error.issues[0]?.path.map((step) => typeof step == "number" ? `[${step}]` : `.${String(step)}`))?.join("").replace(/^\./, "") ?? "";
			throw new WrongAnswer(`${platform} sends an answer that does not match its documentation${place === "" ? "" : ` (at ${place})`}`);
		}
		let id = mini_schemas.Whr().check(api.UI());
		let EARLIEST = Date.parse("2000-01-01T00:00:00Z");
		let LATEST = Date.parse("2100-01-01T00:00:00Z");
		let moment = datetime({ offset: !0 }).check(mini_schemas.YPB((text) => {
			let at = Date.parse(text);
			return at >= EARLIEST && at < LATEST;
		}));
		let page = mini_schemas.OZ5({ protocol: /^https?$/ });
	}),
	9789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => remotePlatform,
			d: () => readGitRemote
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);
		var _login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		function readGitRemote(directory, io) {
			if ((0, _programs_js__WEBPACK_IMPORTED_MODULE_2__._)(io.env)) return "";
			let git = (...args) => (io.runProgram ?? _programs_js__WEBPACK_IMPORTED_MODULE_2__.m)("git", [
				"-C",
				directory,
				...args
			], io.env);
			let listed = git("remote");
			if (listed === void 0) return "git, which would know its remote, is not installed";
			if (listed.status !== 0) return /not a git repository/.test(listed.stderr) ? "the project is not in a git repository" : `git can't tell: ${(0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(listed.stderr.trim().split("\n")[0] ?? "", 200)}`;
			let names = listed.stdout.split("\n").filter((name) => name !== "");
			if (names.length === 0) return "the git repository has no remote";
			let name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : upstreamOf(git);
			if (name === void 0 || !names.includes(name)) return `the git remotes are ${names.join(", ")}, but none is origin, and the branch has no upstream`;
			return parseRemote(name, git("remote", "get-url", "--", name)?.stdout.trim() ?? "") ?? `the git remote ${name} does not lead to a repository on a server`;
		}
		function upstreamOf(git) {
			let branch = git("symbolic-ref", "--quiet", "--short", "HEAD")?.stdout.trim();
			return branch ? git("config", "--get", `branch.${branch}.remote`)?.stdout.trim() : void 0;
		}
		function remotePlatform(remote, io) {
			if (typeof remote == "string") return;
			let { host } = remote.server;
			if (host === "github.com" || host.endsWith(".ghe.com")) return "github";
			if (host === "gitlab.com") return "gitlab";
			if ((0, _login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) !== void 0) return "github";
			return (0, _login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("glab", host, io) === void 0 ? void 0 : "gitlab";
		}
		let SSH_HOSTS = {
			"ssh.github.com": "github.com",
			"altssh.gitlab.com": "gitlab.com"
		};
		let SSH = [
			"ssh:",
			"git+ssh:",
			"ssh+git:",
			"git:"
		];
		function parseRemote(name, address) {
			let [, host, after] = /^(?:[^@/:]*@)?([^@/:[\]]{2,}|\[[^[\]]+\]):(?!\/\/)(.+)$/.exec(address) ?? [];
			let text = host === void 0 ? address : `ssh://${host}/${after}`;
			if (!URL.canParse(text)) return;
			let { protocol, hostname, port, pathname } = new URL(text);
			let ssh = SSH.includes(protocol);
			if (hostname === "" || !(ssh || protocol === "https:" || protocol === "http:")) return;
			let loopback = protocol === "http:" && (0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.U)(hostname);
			let shown = SSH_HOSTS[hostname.toLowerCase()] ?? hostname;
			let site = `${loopback ? "http" : "https"}://${shown}${protocol === "https:" || loopback ? `:${port}` : ""}`;
			let path = pathname.replace(/^\/+|(?<!\/)\/+$/g, "").replace(/\.git$/, "");
			return /^[\w.-]+(?:\/[\w.-]+)+$/.test(path) && URL.canParse(site) ? {
				name,
				server: new URL(site),
				path
			} : void 0;
		}
	}),
	2331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => loginToken });
		var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);
		let ARGUMENTS = {
			gh: (host) => [
				"auth",
				"token",
				`--hostname=${host}`
			],
			glab: (host) => [
				"config",
				"get",
				"token",
				`--host=${host}`
			]
		};
		function loginToken(program, host, io) {
			if ((0, _programs_js__WEBPACK_IMPORTED_MODULE_0__._)(io.env)) return;
			let env = Object.fromEntries(Object.entries(io.env).filter(([name]) => !/token/i.test(name)));
			let ask = (about) => {
				let ended = (io.runProgram ?? _programs_js__WEBPACK_IMPORTED_MODULE_0__.m)(program, ARGUMENTS[program](about), env);
				let token = ended?.status === 0 ? ended.stdout.trim() : "";
				return /^[\x21-\x7e]+$/.test(token) ? token : void 0;
			};
			let token = ask(host);
			return token === void 0 || program === "glab" && ask("jmo-schedule.invalid") === token ? void 0 : token;
		}
	}),
	6293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => isInCi,
			m: () => runProgram
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		let runProgram = (program, args, env) => {
			let { status, stdout, stderr, error } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
				cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
				env: {
					...env,
					LC_ALL: "C"
				},
				encoding: "utf8",
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				timeout: 15e3
			});
			let code = error?.code;
			return code === "ENOENT" || code === "EACCES" ? void 0 : {
				status: status ?? 1,
				stdout,
				stderr
			};
		};
		function isInCi({ CI, GITHUB_ACTIONS, GITLAB_CI }) {
			return GITHUB_ACTIONS === "true" || GITLAB_CI === "true" || !!CI && CI !== "false";
		}
	}),
	5124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function saidText(text, longest, own = []) {
			let without = own.filter((secret) => secret.length >= 8).reduce((left, secret) => left.replaceAll(secret, "***"), text);
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(without.slice(0, 4 * longest)), longest);
		}
	}),
	4229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$b: () => projectSchema,
			jQ: () => jobSchema,
			rw: () => scheduleSchema,
			vJ: () => userSchema,
			wr: () => pipelineSchema,
			xj: () => pastJobSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
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
	7122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => hasScanned,
			openGitlabApi: () => openGitlabApi
		});
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5698);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);
		var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5598);
		var _types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
		var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1691);
		var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(206);
		var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2577);
		let ACTIVE = [
			"created",
			"waiting_for_resource",
			"preparing",
			"pending",
			"running",
			"scheduled"
		];
		let ACCESS_TOKEN = "a project or personal access token with the scope `read_api` (`api` for Replace) and the role Reporter or above (Developer for Replace), in the CI variable JMO_GITLAB_TOKEN";
		let CLOSED = [
			401,
			403,
			404
		];
		let CANCEL = "a project or personal access token with the scope `api` and the role Developer or above, in the CI variable JMO_GITLAB_TOKEN";
		function openGitlabApi(io, context, options = {}) {
			let { env, sleep = _network_js__WEBPACK_IMPORTED_MODULE_7__.dt } = io;
			let jobToken = env.CI_JOB_TOKEN;
			let accessToken = (0, _target_js__WEBPACK_IMPORTED_MODULE_6__.vj)(env);
			if (!jobToken && accessToken === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_8__.W("there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set");
			let api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/api/v4`).replace(/(?<!\/)\/+$/, "");
			if (!URL.canParse(api)) throw new _types_js__WEBPACK_IMPORTED_MODULE_8__.W("CI_API_V4_URL is not an address such as https://gitlab.example.com/api/v4");
			let project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
			let settings = {
				...options,
				retry: _retry_js__WEBPACK_IMPORTED_MODULE_2__.r9.gitlabJob,
				redirect: "error"
			};
			let byAccess = accessToken === void 0 ? void 0 : (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.X)(api, { "private-token": accessToken }, io, settings);
			let byJob = jobToken ? (0, _client_js__WEBPACK_IMPORTED_MODULE_4__.X)(api, { "job-token": jobToken }, io, settings) : void 0;
			let names = jobNames(env, options);
			let self = Number(context.runId);
			async function* jobs(path, statuses) {
				let query = {
					"scope[]": statuses,
					per_page: "100",
					...path === `${project}/jobs` ? {
						pagination: "keyset",
						order_by: "id",
						sort: "desc"
					} : {}
				};
				let listed = (client) => client.pages(path, query, refusalWords(ACCESS_TOKEN), _answers_js__WEBPACK_IMPORTED_MODULE_3__.jQ);
				if (byJob !== void 0) {
					let begun = !1;
					try {
						for await (let page of listed(byJob)) {
							begun ||= page.length > 0;
							yield* page;
						}
						return;
					} catch (error) {
						if (begun || !(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_5__.A) || !CLOSED.includes(error.status)) throw error;
						if (byAccess === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_8__.W(`GitLab does not let this job's token read jobs (${error.status}${error.said}), as no version before 18.0 does: it needs ${ACCESS_TOKEN}`);
						byJob = void 0;
					}
				}
				if (byAccess !== void 0) for await (let page of listed(byAccess)) yield* page;
			}
			async function* jobsOf(pipeline, statuses) {
				for await (let job of jobs(`${project}/pipelines/${pipeline}/jobs`, statuses)) {
					if (job.pipeline.id !== pipeline) throw new _answers_js__WEBPACK_IMPORTED_MODULE_0__.kX("GitLab answers with jobs of another pipeline than was asked for");
					yield job;
				}
			}
			async function olderActiveRuns() {
				for (let left = _network_js__WEBPACK_IMPORTED_MODULE_7__.xR;; left -= _network_js__WEBPACK_IMPORTED_MODULE_7__.ss) {
					let active = new Map();
					let deciding = new Set();
					for await (let job of jobs(`${project}/jobs`, ACTIVE)) {
						if (job.pipeline.id >= self) continue;
						job.name === names.scan ? active.set(job.pipeline.id, asActiveRun(job)) : job.name === names.guard && deciding.add(job.pipeline.id);
					}
					let undecided = [...active.keys()].every((id) => deciding.has(id));
					if (left <= 0 || active.size === 0 || !undecided) return [...active].sort(([a], [b]) => a - b).map(([, run]) => run);
					await sleep(_network_js__WEBPACK_IMPORTED_MODULE_7__.ss);
				}
			}
			async function ownUnended(run) {
				let found = [];
				for await (let job of jobsOf(Number(run.id), ACTIVE)) names.all.includes(job.name) && found.push(job);
				return found.sort((a, b) => names.all.indexOf(a.name) - names.all.indexOf(b.name));
			}
			return {
				async createdAt() {
					let created = _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$.safeParse(env.CI_PIPELINE_CREATED_AT);
					if (!created.success) throw new _types_js__WEBPACK_IMPORTED_MODULE_8__.W("CI_PIPELINE_CREATED_AT does not hold the time of the pipeline");
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
					if (byAccess === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_8__.W(`CI_JOB_TOKEN can't cancel jobs: Replace needs ${CANCEL}`);
					for (let job of await ownUnended(run)) try {
						await byAccess.send("POST", `${project}/jobs/${job.id}/cancel`, refusalWords(CANCEL));
					} catch (error) {
						if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_5__.A) || error.status >= 500) throw error;
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
				trigger: (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.Oj)(pipeline.source ?? void 0)
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
		function refusalWords(needs) {
			return ({ status, said }) => {
				if (status === 401) return `GitLab does not know the token (401${said}): it needs ${needs}`;
				if (status === 403) return `the token may not do this (403${said}): it needs ${needs}`;
				if (status === 404) return `GitLab finds nothing there for this token (404${said}): it needs ${needs}`;
				if (status === 429) return "GitLab's rate limit is used up (429)";
				return `GitLab answers ${status}${said}`;
			};
		}
	}),
	1691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openGitlabClient });
		var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
		var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5698);
		var _network_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5749);
		var _page_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(283);
		var _proxy_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3874);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5598);
		var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6425);
		var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(206);
		function openGitlabClient(api, credentials, io, settings) {
			let proxy = (0, _proxy_rules_js__WEBPACK_IMPORTED_MODULE_2__.i)(new URL(api), io.env);
			let { fetch = (0, _network_js__WEBPACK_IMPORTED_MODULE_5__.sL)(proxy) } = io;
			let { redirect } = settings;
			async function request(method, url, words, body) {
				let answer = await (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.Dc)(settings.retry, method, io, () => tryOnce(method, url, body));
				if (answer.status === 0) throw (0, _network_error_js__WEBPACK_IMPORTED_MODULE_6__.f)(answer.error, "GitLab", proxy);
				let problem = problemOf(answer, words, Object.values(credentials).map((value) => value.replace(/^Bearer /, "")));
				if (problem !== void 0) throw problem;
				return answer;
			}
			async function tryOnce(method, url, body) {
				let signal = AbortSignal.timeout((0, _network_js__WEBPACK_IMPORTED_MODULE_5__.Es)("GitLab", settings));
				let headers = {
					accept: "application/json",
					"user-agent": "jmo-schedule",
					...credentials
				};
				let sent = body === void 0 ? { headers } : {
					headers: {
						...headers,
						"content-type": "application/json"
					},
					body
				};
				try {
					let response = await fetch(url, {
						method,
						signal,
						redirect,
						...sent
					});
					let { status, headers: received } = response;
					let data = parseJson(await response.text(), status);
					return {
						status,
						headers: received,
						data,
						isCutOff: status === 200 && data === void 0,
						retryAfter: received.get("retry-after")
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
				async send(method, path, words, body) {
					let text = body === void 0 ? void 0 : JSON.stringify(body);
					return (await request(method, new URL(`${api}${path}`), words, text)).data;
				},
				async *pages(path, query, words, schema) {
					let limit = (0, _page_limit_js__WEBPACK_IMPORTED_MODULE_7__.K)("GitLab");
					let url = new URL(`${api}${path}`);
					for (let [name, value = []] of Object.entries(query)) for (let one of [value].flat()) url.searchParams.append(name, one);
					for (; url !== void 0;) {
						limit(url.search);
						let { data, headers } = await request("GET", url, words);
						yield (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitLab", zod_mini__WEBPACK_IMPORTED_MODULE_8__.YOg(schema), data);
						url = nextPage(url, headers);
					}
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
		function problemOf({ status, headers, data }, words, secrets) {
			if (status >= 200 && status < 300) return data === void 0 ? new _types_js__WEBPACK_IMPORTED_MODULE_9__.W("GitLab sends an answer that is incomplete or not JSON") : void 0;
			if (status >= 300 && status < 400) return new _types_js__WEBPACK_IMPORTED_MODULE_9__.W(`GitLab answers with a redirect (${status}${hostOf(headers.get("location"))}), which is not followed: name the server and project as they are called now`);
			let said = wordsOf(data, secrets);
			let { error, scope: named } = data ?? {};
			let scope = status === 403 && error === "insufficient_scope" ? String(named ?? "api") : void 0;
			return new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.A(words({
				status,
				said,
				scope
			}), status, said, scope);
		}
		function parseJson(text, status) {
			if (status === 204 || status >= 200 && status < 300 && text === "") return null;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function wordsOf(data, secrets) {
			if (typeof data != "object" || !data) return "";
			let { message, error } = data;
			let found = message ?? error;
			let parts = typeof found == "object" && found ? Object.entries(found).map(([name, value]) => `${name === "base" ? "" : `${name} `}${[value].flat().join(", ")}`) : [found];
			let said = (0, _error_text_js__WEBPACK_IMPORTED_MODULE_1__.R)(parts.filter((part) => typeof part == "string").join("; "), 200, secrets);
			return said === "" ? "" : `, "${said}"`;
		}
		function hostOf(location) {
			try {
				return location === null ? "" : ` to ${new URL(location).host}`;
			} catch {
				return "";
			}
		}
	}),
	1246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openGitlabHistory: () => openGitlabHistory,
			z: () => recordOf
		});
		var answers = __webpack_require__(6135);
		var read_context = __webpack_require__(4044);
		var types = __webpack_require__(6425);
		var gitlab_answers = __webpack_require__(4229);
		var api = __webpack_require__(7122);
		var refusal = __webpack_require__(206);
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
		var gitlab_schedules = __webpack_require__(4623);
		function openGitlabHistory(target, io, nameOf) {
			let schedules = (0, gitlab_schedules.openGitlabSchedules)(target, io);
			let client = (0, gitlab_schedules.$)(target, io);
			let project = `/projects/${encodeURIComponent(target.project)}`;
			let listed;
			async function pipelines(id, { since, most, status }) {
				let query = {
					sort: "desc",
					created_after: since?.toISOString(),
					status,
					per_page: "100",
					page: "1"
				};
				let found = new Map();
				let ascending = !1;
				let page = 0;
				let path = `${project}/pipeline_schedules/${id}/pipelines`;
				for await (let list of client.pages(path, query, refusalWords, gitlab_answers.wr)) {
					if (page++ === 50) throw new types.W("this GitLab lists the oldest pipelines of a pipeline schedule first, and there are thousands: a newer one, which sorts them, is needed");
					for (let one of list) found.set(one.id, one);
					ascending ||= (list[0]?.id ?? 0) < (list.at(-1)?.id ?? 0);
					if (!ascending && (found.size > most || isBefore(list.at(-1), since))) break;
				}
				return [...found.values()].filter((one) => !isBefore(one, since) && (status === void 0 || one.status === status)).sort((a, b) => b.id - a.id);
			}
			let jobsOf = async (run, status) => {
				let jobs = [];
				let query = {
					"scope[]": status,
					per_page: "100",
					page: "1"
				};
				for await (let list of client.pages(`${project}/pipelines/${run.id}/jobs`, query, refusalWords, gitlab_answers.xj)) jobs.push(...list);
				return jobs;
			};
			async function readPipeline(run) {
				let answer = await client.send("GET", `${project}/pipelines/${run.id}`, refusalWords);
				let pipeline = (0, answers.JN)("GitLab", gitlab_answers.wr, answer);
				if (String(pipeline.id) !== run.id) throw new answers.kX("GitLab answers with another pipeline than was asked for");
				return pipeline;
			}
			return {
				async schedule(name) {
					listed ??= listOurs(schedules, nameOf);
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
				details: async (run) => recordOf(await readPipeline(run)),
				async failedJobs(run) {
					return (await jobsOf(run, "failed")).filter(({ allow_failure }) => !allow_failure).map(({ name }) => name);
				},
				async remove(of, run) {
					if (of.id === void 0 || nameOf(await schedules.show(of.id)) !== of.name) throw new types.W("its pipeline schedule was renamed since the plan was made, so it stays");
					try {
						let pipeline = await readPipeline(run);
						if (pipeline.source !== "schedule") throw new types.W("GitLab does not confirm that a schedule started it, so it stays");
						if (recordOf(pipeline).state === "active") return "active";
						await client.send("DELETE", `${project}/pipelines/${run.id}`, refusalWords);
						return "deleted";
					} catch (error) {
						if (error instanceof refusal.A && error.status === 404) return "gone";
						throw error instanceof refusal.A && error.status === 403 ? new types.W("the token's user may not delete pipelines (403): that needs the role Owner, and the scope `api`") : error;
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
		let refusalWords = ({ status, said, scope }) => {
			if (scope !== void 0) return `the token may not do this (403): it lacks the scope \`${scope}\``;
			if (status === 403) return `the token's user may not read pipelines (403${said}): it needs the role Reporter or above`;
			if (status === 429) return "GitLab's rate limit is used up (429): try again later";
			return `GitLab answers ${status}${said}`;
		};
		function isForeign({ source }) {
			return source !== "schedule" && source != null;
		}
	}),
	206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => GitlabRefusal });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		class GitlabRefusal extends _types_js__WEBPACK_IMPORTED_MODULE_0__.W {
			status;
			said;
			scope;
			constructor(message, status, said = "", scope = void 0) {
				super(message);
				this.status = status;
				this.said = said;
				this.scope = scope;
			}
		}
	}),
	4623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => clientFor,
			openGitlabSchedules: () => openGitlabSchedules
		});
		var answers = __webpack_require__(6135);
		var retry = __webpack_require__(5598);
		var gitlab_answers = __webpack_require__(4229);
		var client = __webpack_require__(1691);
		var refusal = __webpack_require__(206);
		var schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var page_limit = __webpack_require__(283);
		var types = __webpack_require__(6425);
		let globalId = schemas.YjP().check(api.Fk(/^gid:\/\/gitlab\/[\w:]+\/\d{1,15}$/));
		let more = schemas.Ikc({ hasNextPage: schemas.zMY() });
		let answerSchema = schemas.Ikc({
			errors: schemas.lqM(schemas.Vxk()),
			data: schemas.Ikc({
				currentUser: schemas.Ikc({ id: globalId }),
				project: schemas.Ikc({ ciPipelineSchedules: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({
						id: globalId,
						variables: schemas.cl6(schemas.Ikc({
							nodes: schemas.YOg(schemas.Ikc({ key: schemas.YjP() })),
							pageInfo: more
						}))
					})),
					pageInfo: schemas.X$i(more, { endCursor: schemas.cl6(schemas.YjP()) })
				}) })
			})
		});
		async function readVariables(send, path) {
			let names = new Map();
			let limit = (0, page_limit.K)("GitLab");
			try {
				for (let after;;) {
					limit(after ?? "");
					let body = {
						query: "query ($path: ID!, $after: String) {\n  currentUser { id }\n  project(fullPath: $path) {\n    ciPipelineSchedules(first: 100, after: $after) {\n      nodes { id variables(first: 100) { nodes { key } pageInfo { hasNextPage } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}",
						variables: {
							path,
							after
						}
					};
					let { currentUser, project } = (0, answers.JN)("GitLab", answerSchema, await send("POST", "/../graphql", () => "no GraphQL", body)).data;
					let { nodes, pageInfo } = project.ciPipelineSchedules;
					for (let { id, variables } of nodes) variables && !variables.pageInfo.hasNextPage && names.set(numberIn(id), variables.nodes.map(({ key }) => key));
					if (!pageInfo.hasNextPage || !pageInfo.endCursor) return {
						me: numberIn(currentUser.id),
						names
					};
					after = pageInfo.endCursor;
				}
			} catch (error) {
				if (!(error instanceof types.W)) throw error;
				return;
			}
		}
		function numberIn(id) {
			return Number(id.slice(id.lastIndexOf("/") + 1));
		}
		function clientFor({ api, token, isLogin }, io) {
			let settings = {
				retry: retry.r9.gitlab,
				redirect: "manual"
			};
			let credentials = isLogin ? { authorization: `Bearer ${token}` } : { "private-token": token };
			return (0, client.X)(api, credentials, io, settings);
		}
		function openGitlabSchedules(target, io) {
			let { send, pages } = clientFor(target, io);
			let project = `/projects/${encodeURIComponent(target.project)}`;
			let schedules = `${project}/pipeline_schedules`;
			let during = (what) => refusalWords(what, target);
			async function exists(ref) {
				try {
					await send("GET", `${project}/repository/${ref}`, during("read the branches of the project"));
					return !0;
				} catch (error) {
					if (error instanceof refusal.A && error.status === 404) return !1;
					throw error;
				}
			}
			return {
				async me() {
					return (0, answers.JN)("GitLab", gitlab_answers.vJ, await send("GET", "/user", during("ask who it belongs to"))).id;
				},
				async project() {
					let found = await send("GET", project, during("read the project"));
					let { path_with_namespace, default_branch } = (0, answers.JN)("GitLab", gitlab_answers.$b, found);
					return {
						path: path_with_namespace || target.project,
						defaultBranch: default_branch || void 0
					};
				},
				async fullRef(name) {
					if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
					let encoded = encodeURIComponent(name);
					if (await exists(`branches/${encoded}`)) return `refs/heads/${name}`;
					return await exists(`tags/${encoded}`) ? `refs/tags/${name}` : void 0;
				},
				async list() {
					let found = new Map();
					for await (let list of pages(schedules, {
						per_page: "100",
						page: "1"
					}, during("read pipeline schedules"), gitlab_answers.rw)) for (let one of list) found.set(one.id, liveSchedule(one));
					return [...found.values()];
				},
				variables: (path) => readVariables(send, path),
				async show(id) {
					return readOne(await send("GET", `${schedules}/${id}`, during("read a pipeline schedule")), id);
				},
				async create(description, { ref, cron, timezone, active }) {
					let body = {
						description,
						ref,
						cron,
						cron_timezone: timezone,
						active
					};
					return readOne(await send("POST", schedules, during(`create a pipeline schedule on ${ref}`), body));
				},
				async update(id, { timezone, ...fields }) {
					let body = {
						...fields,
						cron_timezone: timezone
					};
					return readOne(await send("PUT", `${schedules}/${id}`, during("change the pipeline schedule"), body), id);
				},
				async takeOwnership(id) {
					await send("POST", `${schedules}/${id}/take_ownership`, during("take over the pipeline schedule"));
				},
				async remove(id) {
					try {
						await send("DELETE", `${schedules}/${id}`, during("delete the pipeline schedule"));
					} catch (error) {
						if (!(error instanceof refusal.A) || error.status !== 404) throw error;
					}
				}
			};
		}
		function refusalWords(what, target) {
			return ({ status, said, scope }) => {
				if (scope !== void 0) return `the token may not ${what} (403): it lacks the scope \`api\``;
				if (status === 401) return `GitLab does not know the token (401${said}): it is wrong, expired or revoked, or a job token`;
				if (status === 403 || status === 400 && /not authorized|forbidden/i.test(said)) return `the token's user may not ${what} (${status}${said}): it needs the role Maintainer, and on a protected branch the right to push or merge`;
				if (status === 404) return what === "read the project" ? `GitLab finds no project '${target.project}' for this token (404${said}): wrong name, or the token's user is not a member` : `GitLab finds nothing to ${what} (404${said})`;
				if (status === 429) return "GitLab's rate limit is used up (429): try again later";
				if (/maximum number of/i.test(said)) return `the project is full: GitLab answers ${status}${said}`;
				return `GitLab would not ${what}: it answers ${status}${said}`;
			};
		}
		function readOne(answer, id) {
			let one = (0, answers.JN)("GitLab", gitlab_answers.rw, answer);
			if (id !== void 0 && one.id !== id) throw new answers.kX("GitLab answers with another pipeline schedule than was asked for");
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
	4033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openGitlabStarts: () => openGitlabStarts });
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _network_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5698);
		var _run_starts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3415);
		var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4229);
		var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
		var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(206);
		var _schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4623);
		let pipelineOfSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.X$i(_answers_js__WEBPACK_IMPORTED_MODULE_1__.wr, { user: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({ id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id })) });
		let createdSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			web_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY
		});
		let jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			web_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			allow_failure: zod_mini__WEBPACK_IMPORTED_MODULE_5__.zMY()
		});
		function openGitlabStarts(target, io, rules) {
			let schedules = (0, _schedules_js__WEBPACK_IMPORTED_MODULE_4__.openGitlabSchedules)(target, io);
			let history = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.openGitlabHistory)(target, io, rules.nameOf);
			let client = (0, _schedules_js__WEBPACK_IMPORTED_MODULE_4__.$)(target, io);
			let project = `/projects/${encodeURIComponent(target.project)}`;
			let site = target.api.replace(/\/api\/v4$/, "");
			let { sleep = _network_js__WEBPACK_IMPORTED_MODULE_6__.dt } = io;
			async function readPipeline(pipeline) {
				let answer = await client.send("GET", `${project}/pipelines/${pipeline}`, refusalWords);
				return (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitLab", pipelineOfSchema, answer);
			}
			async function play(name) {
				let record = await history.schedule(name);
				let { path } = await schedules.project();
				if (record.id === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_7__.W(record.obstacle?.message ?? "");
				let me = await schedules.me();
				let before = Math.max(0, ...(await history.newest(record, "any")).map((run) => Number(run.id)));
				let url = `${site}/${path}/-/pipeline_schedules`;
				try {
					await client.send("POST", `${project}/pipeline_schedules/${record.id}/play`, refusalWords);
				} catch (error) {
					throw (0, _run_starts_js__WEBPACK_IMPORTED_MODULE_8__.zu)(error, url);
				}
				for (let waited = 0; waited <= _run_starts_js__WEBPACK_IMPORTED_MODULE_8__.M_; waited += _run_starts_js__WEBPACK_IMPORTED_MODULE_8__.xO) {
					let newer = (await history.newest(record, "any")).filter((run) => Number(run.id) > before);
					let users = await Promise.all(newer.map(async (run) => (await readPipeline(run.id)).user?.id));
					let [own, ...more] = newer.filter((_, index) => users[index] === me);
					if (more.length > 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_7__.W(`the pipeline was started, but others of your user began at the same time, and GitLab does not say which is which: see ${url}`);
					if (own !== void 0) return own;
					await sleep(_run_starts_js__WEBPACK_IMPORTED_MODULE_8__.xO);
				}
				throw new _types_js__WEBPACK_IMPORTED_MODULE_7__.W(`GitLab has accepted the start, but shows no pipeline after a minute, as if no job of it may run: see ${url}`);
			}
			async function create(name, ref) {
				let { path, defaultBranch } = await schedules.project();
				let body = {
					ref: (ref ?? rules.ref ?? defaultBranch)?.replace(/^refs\/(?:heads|tags)\//, ""),
					variables: [{
						key: rules.variable,
						value: name
					}]
				};
				let words = (refusal) => refusal.status === 400 && /set pipeline variables/.test(refusal.said) ? `the project does not let the token's user set pipeline variables (400${refusal.said}), which ${rules.notPlayed ?? "a ref of its own"} needs: allow the role under Settings > CI/CD > Variables > Minimum role to use pipeline variables` : refusalWords(refusal);
				try {
					let created = await client.send("POST", `${project}/pipeline`, words, body);
					let { id, web_url } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitLab", createdSchema, created);
					return {
						id: String(id),
						url: web_url
					};
				} catch (error) {
					throw (0, _run_starts_js__WEBPACK_IMPORTED_MODULE_8__.zu)(error, `${site}/${path}/-/pipelines`);
				}
			}
			return {
				start({ name, ref }) {
					return ref === void 0 && rules.notPlayed === void 0 ? play(name) : create(name, ref);
				},
				async look(run, name) {
					let pipeline = await readPipeline(run.id).catch((error) => {
						if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_3__.A && error.status === 404) return;
						throw error;
					});
					if (pipeline === void 0) return;
					let record = (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.z)(pipeline);
					let jobs = [];
					let query = {
						per_page: "100",
						page: "1"
					};
					let path = `${project}/pipelines/${run.id}/jobs`;
					for await (let list of client.pages(path, query, refusalWords, jobSchema)) jobs.push(...list);
					return {
						state: record.state === "success" && await history.wasSkipped({ name }, record) ? "skipped" : record.state,
						word: record.word,
						jobs: jobs.reverse().map((job) => ({
							name: job.name,
							word: job.status,
							url: job.web_url,
							failed: job.status === "failed" && !job.allow_failure
						}))
					};
				}
			};
		}
		let refusalWords = ({ status, said, scope }) => {
			if (scope !== void 0) return `the token may not start pipelines (403): it lacks the scope \`${scope}\``;
			if (status === 401) return `GitLab does not know the token (401${said}): it is wrong, expired or revoked, or a job token`;
			if (status === 403) return `the token's user may not start this pipeline (403${said}): it needs the role Developer or above, and on a protected branch the right to push or merge; a job token does not suffice`;
			if (status === 429) return "GitLab's rate limit is used up (429): try again later";
			return `GitLab answers ${status}${said}`;
		};
	}),
	2577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			XR: () => findGitlab,
			vj: () => gitlabAccessToken
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKEN_WANTED = "store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer";
		function gitlabAccessToken(env) {
			let token = (env.GITLAB_CI === "true" ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN]).find((one) => one?.trim())?.trim();
			return token !== void 0 && token === env.CI_JOB_TOKEN?.trim() ? void 0 : token;
		}
		function namesGitlabProject(env) {
			return !!(env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
		}
		function findGitlab(io, choice) {
			let { env } = io;
			let here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : void 0);
			let from = choice.url === void 0 ? "CI_API_V4_URL" : "--gitlab-url";
			let named = choice.url ?? here;
			let api = apiAddress(named ?? "https://gitlab.com", from);
			let own = choice.url === void 0 || here !== void 0 && apiAddress(here, "CI_API_V4_URL") === api;
			let project = choice.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : void 0);
			if (!project) return connectRemote(io, choice.directory, named === void 0 ? void 0 : api);
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--project must be group/name or the number of a project");
			return connect(io, {
				api,
				project,
				remote: void 0,
				question: void 0
			});
		}
		function connectRemote(io, directory, named) {
			let missing = "no GitLab project is given: outside GitLab CI, pass --project group/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			let wanted = named === void 0 ? void 0 : new URL(named);
			if (wanted === void 0 ? server.host === "github.com" : server.host !== wanted.host) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${wanted?.host ?? "GitLab"})`);
			let { host, origin } = server;
			let question = named !== void 0 || host === "gitlab.com" ? void 0 : `is ${host}, where the git remote ${name} leads, a GitLab server? If so, log in with 'glab auth login --hostname ${host}', or pass --gitlab-url ${origin} to send it the token in JMO_GITLAB_TOKEN`;
			let api = named ?? apiAddress(origin, "the git remote");
			let below = new URL(api).pathname.replace(/api\/v4$/, "").slice(1);
			return connect(io, {
				api,
				project: path.startsWith(below) ? path.slice(below.length) : path,
				remote: name,
				question
			});
		}
		function connect(io, about) {
			let { api, project, remote, question } = about;
			let { host } = new URL(api);
			let stored = question === void 0 ? gitlabAccessToken(io.env) : void 0;
			let token = stored ?? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("glab", host, io);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(question ?? noToken(io));
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("the token in JMO_GITLAB_TOKEN contains blanks or control characters");
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			let variable = io.env.JMO_GITLAB_TOKEN?.trim() ? "JMO_GITLAB_TOKEN" : "GITLAB_TOKEN";
			return {
				api,
				project,
				token,
				isLogin: stored === void 0,
				found: remote === void 0 && stored !== void 0 ? void 0 : `${project} on ${host}${from}, token from ${stored === void 0 ? "glab" : variable}`
			};
		}
		function noToken({ env }) {
			if (env.CI_JOB_TOKEN) return `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}`;
			return `there is no token: ${TOKEN_WANTED}${(0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) ? "" : "; or log in with 'glab auth login'"}`;
		}
		function apiAddress(text, from) {
			let url = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(text, from, "https://gitlab.example.com");
			let path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
		}
	}),
	5749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => noAnswerOf,
			m: () => CERTIFICATE_CODE
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let CERTIFICATE_CODE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
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
			let mend = code !== void 0 && CERTIFICATE_CODE.test(code) ? ": its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS" : "";
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
	5698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => attemptMs,
			dt: () => sleepFor,
			sL: () => fetchThrough,
			ss: () => PATIENCE_STEP_MS,
			xR: () => PATIENCE_MS
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let TIMEOUT_MS = 1e4;
		let PATIENCE_MS = 6e4;
		let PATIENCE_STEP_MS = 5e3;
		function attemptMs(platform, { timeoutMs = TIMEOUT_MS, until }) {
			if (until === void 0) return timeoutMs;
			let left = Math.floor(until - performance.now());
			if (left <= 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time`);
			return Math.min(timeoutMs, left);
		}
		function sleepFor(milliseconds) {
			return new Promise((resolve) => setTimeout(resolve, milliseconds));
		}
		function fetchThrough(proxy) {
			if (proxy === void 0) return globalThis.fetch;
			let opened;
			return async (input, init) => {
				opened ??= openProxy(proxy);
				return (await opened)(input, init);
			};
		}
		async function openProxy({ url, authorization }) {
			let { fetch, Pool, ProxyAgent } = await __webpack_require__.e("undici").then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
			let dispatcher = new ProxyAgent({
				uri: url.href,
				...authorization === void 0 ? {} : { token: authorization },
				proxyTunnel: !1,
				clientFactory: (origin, options) => new Pool(origin, {
					...options,
					headersTimeout: TIMEOUT_MS
				})
			});
			let through = fetch;
			return (input, init) => through(input, {
				...init,
				dispatcher
			});
		}
	}),
	283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => limitPages });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		function limitPages(platform) {
			let seen = new Set();
			let end = performance.now() + 12e4;
			return (page) => {
				if (seen.has(page)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list whose pages repeat`);
				if (seen.size >= 100) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} sends a list that does not end: more than 100 pages`);
				if (performance.now() > end) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time: after ${seen.size} pages the list had not ended`);
				seen.add(page);
			};
		}
	}),
	3874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
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
	}),
	4044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Ho: () => readScheduleName,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
		}
		function readScheduleName({ GITHUB_WORKFLOW: title = "" }) {
			return (title.startsWith(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l) ? title.slice(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l.length) : title).trim() || void 0;
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
	}),
	5598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D$: () => readRetryAfter,
			Dc: () => attemptRequest,
			r9: () => RETRY_RULES
		});
		var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);
		let isGitlabBusy = (status) => status === 429;
		let unsaidMs = (attempt) => 1e3 * attempt;
		let RETRY_RULES = {
			github: {
				isBusy: (status) => status === 403 || status === 429,
				repeatable: ["GET", "PATCH"],
				unsaidMs: void 0,
				longestMs: 3e4,
				mostAttempts: 2
			},
			gitlab: {
				isBusy: isGitlabBusy,
				repeatable: ["GET", "PUT"],
				unsaidMs,
				longestMs: 6e4,
				mostAttempts: 4
			},
			gitlabJob: {
				isBusy: isGitlabBusy,
				repeatable: ["GET"],
				unsaidMs,
				longestMs: 3e4,
				mostAttempts: 2
			}
		};
		async function attemptRequest(rules, method, { sleep = _network_js__WEBPACK_IMPORTED_MODULE_0__.dt }, attempt) {
			for (let count = 1;; count++) {
				let one = await attempt();
				let wait = waitAfter(one, method, count, rules);
				if (wait === void 0) return one;
				await sleep(wait);
			}
		}
		function waitAfter({ status, isCutOff = !1, retryAfter }, method, count, rules) {
			if (rules.isBusy(status)) {
				let wait = readRetryAfter(retryAfter, new Date()) ?? rules.unsaidMs?.(count);
				return wait !== void 0 && wait <= rules.longestMs && count < rules.mostAttempts ? wait : void 0;
			}
			if (count > 1 || !rules.repeatable.includes(method)) return;
			return status === 0 || status >= 500 || isCutOff ? 1e3 : void 0;
		}
		function readRetryAfter(header, now) {
			let text = header?.trim() ?? "";
			if (/^\d+$/.test(text)) return Number(text) * 1e3;
			let at = /^[A-Za-z]{3,9}, .* GMT$/.test(text) ? Date.parse(text) : NaN;
			return Number.isNaN(at) ? void 0 : Math.max(0, at - now.getTime());
		}
	}),
	3415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M_: () => APPEARS_MS,
			xO: () => APPEARS_STEP_MS,
			zu: () => unknownStart
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let APPEARS_MS = 6e4;
		let APPEARS_STEP_MS = 2e3;
		function unknownStart(error, url) {
			return error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__.W && !/\b4\d\d\b/.test(error.message) ? new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${error.message}; whether a run was started is unknown: see ${url}`) : error;
		}
	}),
	796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => isLoopback,
			a: () => serverAddress
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		function serverAddress(text, from, example) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} is not an address such as ${example}`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must not contain a user name or password`);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must begin with https://: the token would cross the network readable`);
			return url;
		}
		function isLoopback(hostname) {
			return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
		}
	})
};

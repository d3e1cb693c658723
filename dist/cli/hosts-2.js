export const id = "hosts-2";
export const ids = ["hosts-2"];
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
	3651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			yT: () => READS,
			oq: () => RUN,
			pt: () => RUNS,
			kA: () => ask,
			bU: () => githubToken,
			p8: () => openGithubClient
		});
		var answers = __webpack_require__(6135);
		var network = __webpack_require__(5698);
		var proxy_rules = __webpack_require__(3874);
		var retry = __webpack_require__(5598);
		var types = __webpack_require__(6425);
		var problems = __webpack_require__(3264);
		let QUIET = {
			GITHUB_API_URL: "",
			GITHUB_EVENT_PATH: "",
			no_proxy: "*"
		};
		let loading;
		function loadToolkit() {
			loading ??= load();
			return loading;
		}
		async function load() {
			let { env } = process;
			process.env = {
				...env,
				...QUIET
			};
			try {
				return await Promise.all([__webpack_require__.e("undici"), __webpack_require__.e("github-toolkit")]).then(__webpack_require__.bind(__webpack_require__, 1845));
			} finally {
				process.env = env;
			}
		}
		let RUN = "/repos/{owner}/{repo}/actions/runs/{run_id}";
		let RUNS = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
		let READS = "jmoReads";
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		async function openGithubClient(io, permission, options = {}) {
			let { env } = io;
			let needs = `${options.needing ?? "the job"} needs \`${permission}\``;
			let token = githubToken(env);
			if (token === void 0) throw new types.W("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "");
			if (/[\s\p{Cc}]/u.test(token)) throw new types.W("the GitHub token contains blanks or control characters");
			if (!URL.canParse(baseUrl)) throw new types.W("GITHUB_API_URL is not an address such as https://api.github.com");
			let proxy = (0, proxy_rules.i)(new URL(baseUrl), env);
			let asked = {
				token,
				needs,
				proxy
			};
			let { fetch = proxy && (0, network.sL)(proxy) } = io;
			let request = fetch === void 0 ? {} : { request: { fetch } };
			let { GitHub, getOctokitOptions } = await loadToolkit();
			let octokit = new GitHub(getOctokitOptions(token, {
				baseUrl,
				userAgent: "jmo-schedule",
				...request
			}));
			octokit.hook.wrap("request", async (send, parameters) => {
				let method = parameters.request?.[READS] === !0 ? "GET" : parameters.method;
				let { response, error } = await (0, retry.Dc)(retry.r9.github, method, io, async () => {
					let signal = AbortSignal.timeout((0, network.Es)("GitHub", options));
					try {
						parameters.request = {
							...parameters.request,
							signal
						};
						let response = await send(parameters);
						let { status, data } = response;
						let isCutOff = status !== 204 && (typeof data != "object" || !data);
						return isCutOff ? {
							status,
							isCutOff,
							error: new problems.eI(signal.aborted)
						} : {
							status,
							response
						};
					} catch (error) {
						if (!(0, problems.eK)(error)) throw (0, problems.XZ)(error, asked);
						let { status = 0, headers } = error.response ?? {};
						return {
							status,
							retryAfter: headers?.["retry-after"],
							error
						};
					}
				});
				if (response === void 0) throw (0, problems.XZ)(error, asked);
				return response;
			});
			return octokit;
		}
		async function ask(octokit, route, parameters, schema) {
			return (0, answers.JN)("GitHub", schema, (await octokit.request(route, parameters)).data);
		}
	}),
	7467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mi: () => graphqlAddress,
			VZ: () => GithubForbidden,
			jQ: () => askGraphql
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6135);
		var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
		var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3264);
		class GithubConflict extends _types_js__WEBPACK_IMPORTED_MODULE_4__.W {}
		class GithubForbidden extends _types_js__WEBPACK_IMPORTED_MODULE_4__.W {}
		let answerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			data: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()),
			errors: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				type: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()),
				message: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1)))
		});
		function graphqlAddress(env) {
			if (env.GITHUB_GRAPHQL_URL) return env.GITHUB_GRAPHQL_URL;
			return `${(env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
		}
		async function askGraphql(octokit, address, { query, variables, schema, reads }, asked) {
			let request = { [_client_js__WEBPACK_IMPORTED_MODULE_2__.yT]: reads };
			let { data: body } = await octokit.request(`POST ${address}`, {
				query,
				variables,
				request
			});
			let { data, errors } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", answerSchema, body);
			let [first] = errors ?? [];
			if (first !== void 0) throw problemOf(first.type ?? "", first.message, asked);
			return (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.JN)("GitHub", schema, data);
		}
		function problemOf(type, message, { token, needs }) {
			let said = (0, _problems_js__WEBPACK_IMPORTED_MODULE_3__.TL)((0, _error_text_js__WEBPACK_IMPORTED_MODULE_1__.R)(message.replace(/\s+/g, " ").trim(), _problems_js__WEBPACK_IMPORTED_MODULE_3__.hN, [token]));
			switch (type) {
				case "NOT_FOUND": return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub finds nothing there for this token${said}: wrong repository, or ${needs}`);
				case "FORBIDDEN":
				case "INSUFFICIENT_SCOPES": return new GithubForbidden(`the token may not do this${said}: ${needs}`);
				case "RATE_LIMITED":
				case "RATE_LIMIT": return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub's rate limit is used up${said}`);
				case "STALE_DATA":
				case "UNPROCESSABLE": return new GithubConflict(`GitHub refuses the change${said}: if somebody changed the branch meanwhile, run 'sync --apply' again`);
				default: return new _types_js__WEBPACK_IMPORTED_MODULE_4__.W(`GitHub answers with an error${said}`);
			}
		}
	}),
	3264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TL: () => quoted,
			XZ: () => githubProblem,
			eI: () => CutOff,
			eK: () => isRequestError,
			hN: () => LONGEST_WORDS
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
		var _network_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
		let LONGEST_WORDS = 120;
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
		function githubProblem(error, { token, needs, proxy }) {
			if (error instanceof CutOff) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(error.late ? "GitHub does not answer in time" : "GitHub sends an answer that is incomplete or not JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? (0, _network_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(error, "GitHub", proxy) : error;
			let { response } = error;
			if (response === void 0) return (0, _network_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(error.cause instanceof Error ? error.cause : error, "GitHub", proxy);
			let { status, headers, data } = response;
			let message = messageOf(data);
			let said = (0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(message, 120, [token]);
			if (status === 401) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, message)) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`the token may not do this (403${quoted(said)}): ${needs}`);
			if (status === 404) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub finds nothing there for this token (404): wrong repository, or ${needs}`);
			return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function messageOf(data) {
			if (typeof data != "object" || !data) return textOf(data);
			let { message, errors } = data;
			let [first] = Array.isArray(errors) ? errors : [];
			let reason = typeof first == "object" && first ? first.message : first;
			return [textOf(message), textOf(reason)].filter((text) => text !== "").join(": ");
		}
		function textOf(value) {
			return typeof value == "string" ? value.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${said}"`;
		}
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => serverHost,
			p: () => findGithub
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKENS = [
			"INPUT_TOKEN",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		function findGithub(io, choice, wanted = "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN") {
			let named = githubServer(io.env, choice.url);
			let isNamed = !!named.GITHUB_API_URL;
			let repository = choice.repository ?? (named.GITHUB_REPOSITORY || void 0);
			if (repository !== void 0) return connect(io, named, {
				place: placeOf(repository),
				isNamed,
				wanted
			});
			let missing = "no GitHub repository is given: outside GitHub Actions, pass --repository owner/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(choice.directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			if ((isNamed ? server.host !== serverHost(named) : server.host === "gitlab.com") || path.split("/").length !== 2) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${isNamed ? serverHost(named) : "GitHub"})`);
			let env = isNamed ? named : {
				...named,
				...apiAddresses(server)
			};
			let { host, origin } = server;
			let unknown = `log in with 'gh auth login --hostname ${host}', or pass --github-url ${origin} to send it the token in GITHUB_TOKEN`;
			return connect(io, env, {
				place: placeOf(path),
				remote: name,
				isNamed: isNamed || host === "github.com",
				wanted: isNamed || host === "github.com" ? wanted : choice.ghes || host.endsWith(".ghe.com") ? `there is no token for ${host}, where the git remote ${name} leads: ${unknown}` : `is ${host}, where the git remote ${name} leads, a GitHub Enterprise Server? If so, ${unknown}`
			});
		}
		function connect(io, env, about) {
			let { place, remote, wanted } = about;
			let host = serverHost(env);
			let variable = about.isNamed || host === "github.com" ? TOKENS.find((name) => env[name]?.trim()) : void 0;
			let login = variable === void 0 ? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) : void 0;
			if (variable === void 0 && login === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W((0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) || wanted.includes("gh auth login") ? wanted : `${wanted}, or log in with 'gh auth login'`);
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			return {
				place,
				env: login === void 0 ? env : {
					...env,
					INPUT_TOKEN: void 0,
					GH_TOKEN: void 0,
					GITHUB_TOKEN: login
				},
				found: remote === void 0 && login === void 0 ? void 0 : `${place.owner}/${place.repo} on ${host}${from}, token from ${variable ?? "gh"}`
			};
		}
		function placeOf(named) {
			let [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
			if (owner === void 0 || repo === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--repository must be owner/name");
			return {
				owner,
				repo
			};
		}
		function githubServer(env, url) {
			let server = url ?? (env.GITHUB_API_URL ? void 0 : env.GITHUB_SERVER_URL);
			if (!server) return env;
			let from = url === void 0 ? "GITHUB_SERVER_URL" : "--github-url";
			let address = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(server, from, "https://github.example.com");
			let own = env.GITHUB_SERVER_URL && URL.canParse(env.GITHUB_SERVER_URL) ? new URL(env.GITHUB_SERVER_URL) : void 0;
			return {
				...env,
				...apiAddresses(address),
				GITHUB_REPOSITORY: own === void 0 || own.origin === address.origin ? env.GITHUB_REPOSITORY : void 0
			};
		}
		function apiAddresses({ origin, host }) {
			if (host === "github.com" || host.endsWith(".ghe.com")) {
				let api = `https://api.${host}`;
				return {
					GITHUB_API_URL: api,
					GITHUB_GRAPHQL_URL: `${api}/graphql`
				};
			}
			return {
				GITHUB_API_URL: `${origin}/api/v3`,
				GITHUB_GRAPHQL_URL: `${origin}/api/graphql`
			};
		}
		function serverHost({ GITHUB_API_URL: api }) {
			if (!api || !URL.canParse(api)) return "github.com";
			return new URL(api).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, "");
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
	})
};

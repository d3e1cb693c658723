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
			let { fetch, Pool, ProxyAgent } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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

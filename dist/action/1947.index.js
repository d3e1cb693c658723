export const id = 1947;
export const ids = [1947];
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
	64189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lx: () => runSchema,
			Us: () => jobsSchema,
			X3: () => commentSchema,
			gf: () => runsSchema,
			sM: () => workflowsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
		let runSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			workflow_id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			run_started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			updated_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$,
			event: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())
		});
		let runsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(runSchema) });
		let jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(_answers_js__WEBPACK_IMPORTED_MODULE_0__.MY),
			started_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$),
			completed_at: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(_answers_js__WEBPACK_IMPORTED_MODULE_0__.n$)
		});
		let jobsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ jobs: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(jobSchema) });
		let workflowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)),
			state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			created_at: _answers_js__WEBPACK_IMPORTED_MODULE_0__.n$
		});
		let workflowsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ workflows: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(workflowSchema) });
		let commentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: _answers_js__WEBPACK_IMPORTED_MODULE_0__.id,
			body: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			html_url: _answers_js__WEBPACK_IMPORTED_MODULE_0__.MY,
			author_association: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			user: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
		});
	}),
	89049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KD: () => checked,
			bU: () => githubToken,
			p8: () => openGithubClient
		});
		var dist_src = __webpack_require__(35194);
		var answers = __webpack_require__(551);
		var hosts_options = __webpack_require__(69794);
		var proxied_fetch = __webpack_require__(24788);
		var proxy_rules = __webpack_require__(13874);
		var types = __webpack_require__(86425);
		var error_text = __webpack_require__(95124);
		var network_error = __webpack_require__(15749);
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
		function githubProblem(error, needs, proxy) {
			if (error instanceof CutOff) return new types.W(error.late ? "GitHub does not answer in time" : "GitHub sends an answer that breaks off or is no JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? (0, network_error.f)(error, "GitHub", proxy) : error;
			let { response } = error;
			if (response === void 0) return (0, network_error.f)(error.cause instanceof Error ? error.cause : error, "GitHub", proxy);
			let { status, headers, data } = response;
			let said = messageOf(data);
			if (status === 401) return new types.W("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, said)) return new types.W(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new types.W(`the token may not do this (403${quoted(said)}): the job needs \`${needs}\``);
			if (status === 404) return new types.W(`GitHub finds nothing there for this token (404): wrong repository, or the job needs \`${needs}\``);
			return new types.W(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function messageOf(data) {
			let message = typeof data == "object" && data ? data.message : data;
			return typeof message == "string" ? message.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${(0, error_text.R)(said, 120)}"`;
		}
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		function openGithubClient(env, needs, options = {}) {
			let token = githubToken(env);
			if (token === void 0) throw new types.W("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/(?<!\/)\/+$/, "");
			if (!URL.canParse(baseUrl)) throw new types.W("GITHUB_API_URL is no address such as https://api.github.com");
			let proxy = (0, proxy_rules.i)(new URL(baseUrl), env);
			let octokit = new dist_src.E({
				auth: token,
				baseUrl,
				userAgent: "jmo-schedule",
				request: { fetch: options.fetch ?? (0, proxied_fetch.s)(proxy) }
			});
			let sleep = options.sleep ?? hosts_options.dt;
			octokit.hook.wrap("request", async (send, parameters) => {
				for (let attempt = 1;; attempt++) {
					let signal = AbortSignal.timeout((0, hosts_options.Es)("GitHub", options));
					try {
						parameters.request = {
							...parameters.request,
							signal
						};
						let response = await send(parameters);
						if (response.status !== 204 && (typeof response.data != "object" || response.data === null)) throw new CutOff(signal.aborted);
						return response;
					} catch (error) {
						let wait = attempt === 1 ? repeatAfter(error, parameters.method) : void 0;
						if (wait === void 0) throw githubProblem(error, needs, proxy);
						await sleep(wait);
					}
				}
			});
			return octokit;
		}
		async function checked(schema, request) {
			let { data, headers } = await request;
			return {
				data: (0, answers.JN)("GitHub", schema, data),
				link: headers.link
			};
		}
		function repeatAfter(error, method) {
			let repeatable = method === "GET" || method === "PATCH";
			if (!isRequestError(error)) return repeatable && error instanceof CutOff ? 1e3 : void 0;
			let { response } = error;
			if (response === void 0) return repeatable ? 1e3 : void 0;
			if (response.status === 403 || response.status === 429) {
				let wait = (0, hosts_options.Vs)(response.headers["retry-after"], Date.now());
				return wait !== void 0 && wait <= hosts_options.u_ ? wait : void 0;
			}
			return response.status >= 500 && repeatable ? 1e3 : void 0;
		}
	}),
	51947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { upsertComment: () => upsertComment });
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55395);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14044);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64189);
		var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89049);
		var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92746);
		async function upsertComment(env, marker, body, options = {}) {
			let issue = pullRequestNumber(env);
			if (issue === void 0) return {
				outcome: "none",
				reason: "this run is for no pull request"
			};
			if ((0, _client_js__WEBPACK_IMPORTED_MODULE_2__.bU)(env) === void 0) return {
				outcome: "none",
				reason: "there is no token to comment with"
			};
			let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
			let octokit = (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.p8)(env, "pull-requests: write", options);
			let hidden = `<!-- ${marker.replaceAll("--", "")} -->`;
			let text = cut(`${hidden}\n${body}`);
			try {
				return await write(octokit, {
					owner,
					repo,
					issue_number: issue
				}, hidden, text, options);
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_4__.W && error.message.includes("(403")) return {
					outcome: "none",
					reason: error.message
				};
				throw error;
			}
		}
		async function write(octokit, place, hidden, body, options) {
			let ours = await findComment(octokit, place, hidden, options);
			if (ours === void 0) {
				let { data } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_1__.X3, octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					body
				}));
				return {
					outcome: "created",
					url: data.html_url
				};
			}
			if (ours.body?.replaceAll("\r\n", "\n").trim() === body.trim()) return {
				outcome: "unchanged",
				url: ours.html_url
			};
			let { owner, repo } = place;
			let { data } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_1__.X3, octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: ours.id,
				body
			}));
			return {
				outcome: "updated",
				url: data.html_url
			};
		}
		async function findComment(octokit, place, hidden, options) {
			let comments = (0, _pages_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(async (page) => {
				let { data, link } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.KD)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_answers_js__WEBPACK_IMPORTED_MODULE_1__.X3), octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					...page
				}));
				return {
					list: data,
					link
				};
			}, options);
			for await (let comment of comments) if (comment.body?.startsWith(hidden) && isOurs(comment)) return comment;
		}
		function isOurs(comment) {
			return comment.user?.type === "Bot" || [
				"OWNER",
				"MEMBER",
				"COLLABORATOR"
			].includes(comment.author_association ?? "");
		}
		function pullRequestNumber(env) {
			let { pull_request } = (0, _read_context_js__WEBPACK_IMPORTED_MODULE_0__.j_)(env);
			if (typeof pull_request?.number == "number") return pull_request.number;
			let ref = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "");
			return ref === null ? void 0 : Number(ref[1]);
		}
		function cut(text) {
			if (text.length <= 65536) return text;
			return `${text.slice(0, 65489).replace(/[\uD800-\uDBFF]$/, "")}

… cut: a comment may hold 65,536 characters.
`;
		}
	}),
	92746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => pages,
			N6: () => listJobs,
			WN: () => hasFailed,
			ev: () => isNamed
		});
		var _page_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30283);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86425);
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64189);
		var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89049);
		async function* pages(ask, options) {
			let limit = (0, _page_limit_js__WEBPACK_IMPORTED_MODULE_2__.K)("GitHub", options);
			for (let page = 1;; page++) {
				limit(String(page));
				let { list, link } = await ask({
					per_page: 100,
					page
				});
				yield* list;
				let next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
				if (next === void 0 || list.length === 0) return;
				let number = /[?&]page=(\d+)/.exec(next)?.[1];
				if (number !== void 0 && Number(number) <= page) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("GitHub sends a list whose pages lead in a circle");
			}
		}
		async function listJobs(octokit, place, run, options) {
			let jobs = [];
			let found = pages(async (page) => {
				let { data, link } = await (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.KD)(_answers_js__WEBPACK_IMPORTED_MODULE_0__.Us, octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
					...place,
					run_id: run,
					filter: "latest",
					...page
				}));
				return {
					list: data.jobs,
					link
				};
			}, options);
			for await (let job of found) jobs.push(job);
			return jobs;
		}
		function isNamed(job, name) {
			return job.name === name || job.name.endsWith(` / ${name}`);
		}
		function hasFailed(job) {
			return job.conclusion === "failure" || job.conclusion === "timed_out";
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
			let { fetch, ProxyAgent } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
	}),
	13874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
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

export const id = 5101;
export const ids = [5101];
export const modules = {
	72570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => githubToken,
			p: () => openGithubClient
		});
		var utils = __webpack_require__(61845);
		var types = __webpack_require__(86425);
		let TOO_LATE = "GitHub does not answer in time";
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
		function githubProblem(error, needs) {
			if (error instanceof CutOff) return new types.d(error.late ? TOO_LATE : "GitHub sends an answer that breaks off or is no JSON");
			if (!isRequestError(error)) return error instanceof Error && error.name === "AbortError" ? noAnswer(error) : error;
			let { response } = error;
			if (response === void 0) return noAnswer(error.cause instanceof Error ? error.cause : error);
			let { status, headers, data } = response;
			let said = messageOf(data);
			if (status === 401) return new types.d("GitHub does not know the token: it is wrong or has expired (401)");
			if (status === 429 || status === 403 && isRateLimit(headers, said)) return new types.d(`GitHub's rate limit is used up (${status})`);
			if (status === 403) return new types.d(`the token may not do this (403${quoted(said)}): the job needs \`${needs}\``);
			if (status === 404) return new types.d(`GitHub finds nothing there for this token (404): wrong repository, or the job needs \`${needs}\``);
			return new types.d(`GitHub answers ${status}${quoted(said)}`);
		}
		function isRateLimit(headers, said) {
			return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(said);
		}
		function noAnswer(error) {
			if (error.name === "AbortError" || error.name === "TimeoutError") return new types.d(TOO_LATE);
			let { code } = error;
			let cause = error.cause;
			return new types.d(`GitHub can't be reached (${code ?? cause?.code ?? cause?.message ?? error.message})`);
		}
		function messageOf(data) {
			let message = typeof data == "object" && data ? data.message : data;
			return typeof message == "string" ? message.replace(/\s+/g, " ").trim() : "";
		}
		function quoted(said) {
			return said === "" || said.startsWith("<") ? "" : `, "${said.slice(0, 120)}"`;
		}
		var hosts_options = __webpack_require__(69794);
		function githubToken(env) {
			return [
				env.INPUT_TOKEN,
				env.GITHUB_TOKEN,
				env.GH_TOKEN
			].find((token) => token?.trim())?.trim();
		}
		function openGithubClient(env, needs, options = {}) {
			let token = githubToken(env);
			if (token === void 0) throw new types.d("there is no token: set the input `token`, or GITHUB_TOKEN in the environment");
			let baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
			if (!URL.canParse(baseUrl)) throw new types.d("GITHUB_API_URL is no address such as https://api.github.com");
			let octokit = new utils.gq((0, utils.EG)(token, {
				baseUrl,
				userAgent: "jmo-schedule",
				...options.fetch === void 0 ? {} : { request: { fetch: options.fetch } }
			}));
			let sleep = options.sleep ?? hosts_options.dt;
			octokit.hook.wrap("request", async (send, parameters) => {
				for (let attempt = 1;; attempt++) {
					let signal = AbortSignal.timeout(options.timeoutMs ?? hosts_options.rl);
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
						if (wait === void 0) throw githubProblem(error, needs);
						await sleep(wait);
					}
				}
			});
			return octokit;
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
	75101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { upsertComment: () => upsertComment });
		var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72570);
		var _read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14044);
		var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86425);
		async function upsertComment(env, marker, body, options = {}) {
			let issue = pullRequestNumber(env);
			if (issue === void 0) return {
				outcome: "none",
				reason: "this run is for no pull request"
			};
			if ((0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.b)(env) === void 0) return {
				outcome: "none",
				reason: "there is no token to comment with"
			};
			let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
			let octokit = (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.p)(env, "pull-requests: write", options);
			let hidden = `<!-- ${marker.replaceAll("--", "")} -->`;
			let text = cut(`${hidden}\n${body}`);
			try {
				return await write(octokit, {
					owner,
					repo,
					issue_number: issue
				}, hidden, text);
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__.d && error.message.includes("(403")) return {
					outcome: "none",
					reason: error.message
				};
				throw error;
			}
		}
		async function write(octokit, place, hidden, body) {
			let ours = await findComment(octokit, place, hidden);
			if (ours === void 0) {
				let { data } = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					body
				});
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
			let { data } = await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: Number(ours.id),
				body
			});
			return {
				outcome: "updated",
				url: data.html_url
			};
		}
		async function findComment(octokit, place, hidden) {
			for (let page = 1;; page++) {
				let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
					...place,
					per_page: 100,
					page
				});
				if (!Array.isArray(data)) throw new _types_js__WEBPACK_IMPORTED_MODULE_2__.d("GitHub sends an answer of another shape than its documentation");
				let ours = data.find((comment) => comment.body?.startsWith(hidden) && isOurs(comment));
				if (ours !== void 0) return ours;
				if (!/<[^<>]+>;\s*rel="next"/.test(headers.link ?? "") || data.length === 0) return;
			}
		}
		function isOurs(comment) {
			return comment.user?.type === "Bot" || [
				"OWNER",
				"MEMBER",
				"COLLABORATOR"
			].includes(comment.author_association ?? "");
		}
		function pullRequestNumber(env) {
			let { pull_request } = (0, _read_context_js__WEBPACK_IMPORTED_MODULE_1__.j_)(env);
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
	69794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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

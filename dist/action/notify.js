export const id = "notify";
export const ids = ["notify"];
export const modules = {
	8684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readNeeds: () => readNeeds });
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _run_findings_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
		let job = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			result: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
			outputs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()), {})
		});
		let schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			guard: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(job),
			scan: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(job)
		});
		function readNeeds(text) {
			let { success, data } = schema.safeParse((0, _run_findings_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text));
			if (!success) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z("--needs must be the JSON that GitHub makes of toJSON(needs)");
			let { guard, scan } = data;
			return {
				guardResult: guard?.result,
				guardRun: guard?.outputs.run || void 0,
				guardReason: guard?.outputs.reason || void 0,
				scanResult: scan?.result,
				scanStep: scan?.outputs.scan || void 0,
				findingsSummary: scan?.outputs.findings || void 0,
				commit: scan?.outputs.commit || void 0
			};
		}
	}),
	3166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_io = __webpack_require__(1973);
		var types = __webpack_require__(1);
		var mrkdwn = __webpack_require__(2421);
		var secrets = __webpack_require__(5255);
		let DEFAULT_EVENTS = ["success", "failure"];
		function parseChannels(text) {
			let lines = [];
			let problems = [];
			for (let [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
				let line = raw.trim();
				if (line === "" || line.startsWith("#")) continue;
				let parsed = parseLine(line);
				typeof parsed == "string" ? problems.push(`channels, line ${index + 1}: ${parsed}`) : lines.push(parsed);
			}
			return {
				lines,
				problems
			};
		}
		function parseLine(line) {
			let [variable = "", ...rest] = line.split(/\s+/);
			if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)) return "it must start with the name of the environment variable that holds the webhook URL or token, not with its value";
			let channel = /\schannel=(.*)/.exec(line)?.[1]?.trim();
			let words = rest.length > 0 && !rest[0]?.startsWith("channel=") ? rest[0] ?? "" : "";
			let events = [];
			for (let word of words.split(",").filter((part) => part !== "")) {
				let event = types.wt.find((known) => known === word);
				if (event === void 0) return `no event is called ${(0, secrets.hD)(word)}; there are ${types.wt.join(", ")}`;
				events.push(event);
			}
			if (rest.slice(words === "" ? 0 : 1).find((word, at) => at === 0 && !word.startsWith("channel=")) !== void 0) return "after the events only channel=… may follow, separated by a blank";
			if (channel === "") return "channel= has no value";
			return {
				variable,
				...channel === void 0 ? {} : { channel },
				events: events.length === 0 ? DEFAULT_EVENTS : [...new Set(events)]
			};
		}
		function channelLabel(line) {
			return line.channel === void 0 ? line.variable : `${line.variable} (${(0, mrkdwn.TN)(line.channel)})`;
		}
		var hosts_types = __webpack_require__(6425);
		var network_error = __webpack_require__(5749);
		var retry = __webpack_require__(5598);
		let MEANINGS = {
			action_prohibited: "an admin of the workspace forbids posting here; ask them to allow this app",
			channel_is_archived: "the channel is archived; unarchive it or make a webhook for another",
			channel_not_found: "the channel does not exist or the app is not in it; invite the app, or correct the channel",
			invalid_payload: "Slack could not read the message; please report this bug",
			invalid_token: "the URL is no longer valid; make a new webhook and store it as the secret",
			no_active_hooks: "the webhook is disabled; enable it or make a new one",
			no_service: "the webhook was removed or disabled; make a new one and store it as the secret",
			no_service_id: "the URL is incomplete; copy it again",
			no_team: "the workspace in the URL does not exist; copy the URL again",
			no_text: "Slack found no text: does the URL start a workflow? Those begin with /triggers/",
			posting_to_general_channel_denied: "posting to the general channel is restricted; use another",
			team_disabled: "the workspace is disabled",
			too_many_attachments: "the message has too many attachments; please report this bug",
			user_not_found: "the person it should go to does not exist",
			rollup_error: "Slack had an internal error",
			account_inactive: "the app or its user was removed; install it again and store the new token",
			access_denied: "the token may not post here",
			as_user_not_supported: "the token is of a kind that cannot post; use a bot token (xoxb-…)",
			cannot_reply_to_message: "the message to reply to takes no replies",
			ekm_access_denied: "an admin has suspended posting",
			fatal_error: "Slack had an internal error",
			internal_error: "Slack had an internal error",
			invalid_auth: "the token is wrong, or Slack refuses this address; store the bot token again",
			invalid_blocks: "Slack could not read the message; please report this bug",
			is_archived: "the channel is archived; unarchive it or use another",
			is_inactive: "the channel is frozen",
			message_limit_exceeded: "the workspace posts more messages than it may",
			missing_scope: "the app lacks the permission chat:write; add it and install the app again",
			msg_blocks_too_long: "Slack finds the message too long; please report this bug",
			msg_too_long: "Slack finds the message too long; please report this bug",
			no_permission: "the app lacks the permission chat:write; add it and install the app again",
			not_allowed_token_type: "the token is of a kind that cannot post; use a bot token (xoxb-…)",
			not_authed: "no token reached Slack",
			not_in_channel: "the app is not in the channel; invite it, or give it chat:write.public",
			org_login_required: "the workspace is being moved; try later",
			rate_limited: "too many messages in a short time",
			ratelimited: "too many messages in a short time",
			restricted_action: "a setting of the workspace forbids the app to post here; ask an admin",
			restricted_action_read_only_channel: "the channel is read-only for the app",
			restricted_action_thread_locked: "the thread is locked",
			restricted_action_thread_only_channel: "the channel takes replies only",
			service_unavailable: "Slack is unavailable",
			team_access_not_granted: "the token is not for this workspace",
			token_expired: "the token has expired; store a new one",
			token_revoked: "the token was revoked; install the app again and store the new token",
			parameter_validation_failed: "the workflow's variables do not match; docs/slack.md lists ours"
		};
		let UNCERTAIN = ["fatal_error", "internal_error"];
		let TEMPORARY = [
			"ratelimited",
			"rate_limited",
			"service_unavailable",
			"request_timeout"
		];
		let STATUSES = {
			400: "Slack could not read the request",
			401: "the secret is not accepted",
			403: "posting is forbidden, by Slack or by a proxy on the way",
			404: "there is nothing at this address: the webhook was removed, or its URL is incomplete",
			410: "the webhook or its channel is gone"
		};
		function errorWord(body) {
			let text = body.trim();
			let word = text.startsWith("{") ? jsonError(text) : text;
			return word !== void 0 && /^[a-z][a-z0-9_]{1,60}$/.test(word) ? word : void 0;
		}
		function jsonError(text) {
			try {
				let { error } = JSON.parse(text);
				return typeof error == "string" ? error : void 0;
			} catch {
				return;
			}
		}
		function explainRefusal(status, body) {
			let word = errorWord(body);
			let meaning = (word !== void 0 && Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : void 0) ?? STATUSES[status];
			return `${[
				"Slack answered",
				...status === 200 ? [] : [String(status)],
				...word === void 0 ? [] : [word]
			].join(" ")}${meaning === void 0 ? "" : `: ${meaning}`}`;
		}
		function isTemporary(word) {
			return word !== void 0 && TEMPORARY.includes(word);
		}
		function mayHaveWorked(word) {
			return word !== void 0 && UNCERTAIN.includes(word);
		}
		function classifyAttempt(kind, attempt, now) {
			switch (attempt.kind) {
				case "no-connection": return classifyConnection(attempt);
				case "no-answer": return failed(`${attempt.code === "TIMEOUT" ? "no answer in time" : `the connection broke (${attempt.code})`} after the request was sent: it may have been delivered, so it was not sent again`, !0);
				case "answer": return classifyAnswer(kind, attempt, now);
			}
		}
		function classifyConnection({ code, proxy }) {
			if (network_error.m.test(code)) return failed(`the certificate of the other side is not trusted (${code}); behind a proxy that reads TLS, name its certificate in NODE_EXTRA_CA_CERTS`);
			let to = proxy === void 0 ? "" : ` to the proxy that ${proxy} names`;
			return {
				state: "retry",
				why: code === "TIMEOUT" ? `no connection${to} in time` : `no connection${to} (${code})`
			};
		}
		function classifyAnswer(kind, { status, body, complete, retryAfter, proxy }, now) {
			if (proxy !== void 0) return classifyProxyAnswer(proxy, status);
			if (status >= 200 && status < 300) return classifySuccess(kind, body, complete);
			if (status === GATEWAY_TIMEOUT) return failed(`${explainRefusal(status, body)}: it may have been delivered, so it was not sent again`, !0);
			if (isPutOff(status)) {
				let waitMs = (0, retry.D$)(retryAfter, now);
				return {
					state: "retry",
					why: explainRefusal(status, body),
					...waitMs === void 0 ? {} : { waitMs }
				};
			}
			if (status >= 300 && status < 400) return failed(`a redirect (${status}) was answered, which is not followed: the secret could end up elsewhere`);
			return failed(explainRefusal(status, body));
		}
		let GATEWAY_TIMEOUT = 504;
		function isPutOff(status) {
			return status === 429 || status >= 500;
		}
		function classifyProxyAnswer(proxy, status) {
			let why = `the proxy that ${proxy} names answered ${status}${status === 407 ? `: it wants a login; put it into ${proxy}` : ""}`;
			return isPutOff(status) ? {
				state: "retry",
				why
			} : failed(why);
		}
		function classifySuccess(kind, body, complete) {
			let answer = readJson(body);
			if (answer?.ok === !1 || answer?.success === !1) {
				let word = errorWord(body);
				if (isTemporary(word)) return {
					state: "retry",
					why: explainRefusal(200, body)
				};
				return failed(explainRefusal(200, body), mayHaveWorked(word));
			}
			let { ok, success, ts } = answer ?? {};
			if (ok === !0 || success === !0) return {
				state: "delivered",
				...typeof ts == "string" ? { ts } : {}
			};
			let said = body.trim().toLowerCase();
			if (kind !== "bot" && (complete ? ["", "ok"] : [
				"",
				"o",
				"ok"
			]).includes(said)) return { state: "delivered" };
			return failed(complete ? "it was answered with 200, but not as Slack answers: is a proxy in between?" : "the answer broke off: it may have been delivered, so it was not sent again", !0);
		}
		function failed(why, uncertain = !1) {
			return {
				state: "failed",
				why,
				uncertain
			};
		}
		function readJson(body) {
			try {
				let value = JSON.parse(body);
				return typeof value == "object" && value ? value : void 0;
			} catch {
				return;
			}
		}
		function backoffMs(attempt, random, baseMs) {
			return random * Math.min(baseMs * 20, baseMs * 2 ** attempt);
		}
		async function post({ url, body, headers, timeoutMs, proxy }) {
			let secure = url.protocol === "https:";
			let { request } = secure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
			return new Promise((resolve) => {
				let connected = !1;
				let answer;
				let text = "";
				let done = !1;
				let variable = proxy?.variable;
				let ended = new AbortController();
				let finish = (code, complete) => {
					if (done) return;
					done = !0;
					clearTimeout(timer);
					sent.destroy();
					ended.abort();
					let by = variable === void 0 ? {} : { proxy: variable };
					resolve(answer === void 0 ? connected ? {
						kind: "no-answer",
						code
					} : {
						kind: "no-connection",
						code,
						...by
					} : {
						kind: "answer",
						...answer,
						body: text,
						complete,
						...by
					});
				};
				let length = String(Buffer.byteLength(body));
				let sent = request(url, {
					method: "POST",
					agent: proxy?.openAgent(ended.signal) ?? !1,
					headers: {
						...headers,
						"content-length": length,
						connection: "close"
					}
				});
				let timer = setTimeout(() => finish("TIMEOUT", !1), timeoutMs);
				sent.on("proxyConnect", ({ statusCode }) => {
					statusCode === 200 && (variable = void 0);
				});
				sent.on("socket", (socket) => {
					let up = () => {
						connected = !0;
					};
					!socket.connecting && !secure ? up() : socket.once(secure ? "secureConnect" : "connect", up);
				});
				sent.on("response", (response) => {
					connected = !0;
					answer = {
						status: response.statusCode ?? 0,
						retryAfter: response.headers["retry-after"]
					};
					response.setEncoding("utf8");
					response.on("data", (chunk) => {
						text += chunk;
						text.length > 65536 && finish("", !1);
					});
					response.on("end", () => finish("", response.complete));
					response.on("error", () => finish("", !1));
					response.on("close", () => finish("", !1));
				});
				sent.on("error", (error) => finish(codeOf(error), !1));
				sent.on("close", () => finish("CLOSED", !1));
				sent.end(body);
			});
		}
		function codeOf(error) {
			return typeof error.code == "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code) ? error.code : "UNKNOWN";
		}
		async function deliver(destination, payload, settings) {
			let body = JSON.stringify(payload);
			let headers = {
				"content-type": "application/json; charset=utf-8",
				"user-agent": "jmo-schedule",
				...destination.kind === "bot" ? { authorization: `Bearer ${destination.token}` } : {}
			};
			let proxy;
			try {
				let { proxyRoute } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("notify")
				]).then(__webpack_require__.bind(__webpack_require__, 5245));
				proxy = await proxyRoute(destination.url, settings.env);
			} catch (error) {
				if (!(error instanceof hosts_types.W)) throw error;
				return {
					state: "failed",
					attempts: 0,
					why: error.message
				};
			}
			for (let attempts = 1;; attempts++) {
				let timeoutMs = Math.min(settings.timeoutMs, left(settings));
				let attempt = await post({
					url: destination.url,
					body,
					headers,
					timeoutMs,
					proxy
				});
				let verdict = classifyAttempt(destination.kind, attempt, settings.now());
				if (verdict.state !== "retry") return {
					...verdict,
					attempts
				};
				let pause = backoffMs(attempts - 1, Math.random(), settings.backoffMs);
				let wait = Math.max(verdict.waitMs ?? 0, pause);
				if (wait >= left(settings)) return {
					state: "failed",
					attempts,
					why: gaveUp(verdict, attempts)
				};
				await new Promise((resolve) => setTimeout(resolve, wait));
			}
		}
		function left({ deadline, now }) {
			return Math.max(0, deadline - now().getTime());
		}
		function gaveUp({ why, waitMs }, attempts) {
			return `${why}${waitMs === void 0 ? "" : `, and asked to wait ${Math.ceil(waitMs / 1e3)} s`}; given up after ${attempts === 1 ? "one attempt" : `${attempts} attempts`}, at the deadline`;
		}
		let HOOK_HOSTS = ["hooks.slack.com", "hooks.slack-gov.com"];
		let API_HOSTS = ["slack.com", "slack-gov.com"];
		let BOT_TOKEN = /^xox[a-z](?:\.xox[a-z])?-[\w-]+$/;
		function destinationOf(line, value, rules) {
			if (value === void 0) return `the variable ${line.variable} is not set; pass the secret to this step: env: ${line.variable}: …`;
			let text = value.trim();
			if (text === "") return `the variable ${line.variable} is set but empty: no secret of that name reaches this run`;
			if (/^(["'<]).*["'>]$/s.test(text)) return `${line.variable} is wrapped in quotes or brackets: store the bare value as the secret`;
			if (/[\s\p{Cc}]/u.test(text)) return `${line.variable} contains more than one word: it must be one webhook URL or one bot token`;
			if (text.startsWith("xox")) return botDestination(line, text, rules);
			if (text.startsWith("xapp-")) return `${line.variable} holds an app-level token, which cannot post; use the bot token of the app (xoxb-…)`;
			if (!URL.canParse(text)) return `${line.variable} is neither a webhook URL nor a bot token`;
			return hookDestination(line, new URL(text), rules);
		}
		function botDestination(line, token, rules) {
			if (!BOT_TOKEN.test(token)) return `${line.variable} starts like a bot token but is not one`;
			if (line.channel === void 0) return `${line.variable} holds a bot token, which needs a channel: write channel=… behind its events`;
			if (!URL.canParse(rules.slackApi)) return "the address of the Slack API is not a URL";
			let base = new URL(rules.slackApi);
			let refused = refuseUrl(base, API_HOSTS, rules.allowedHosts);
			if (refused !== void 0) return `the address of the Slack API ${refused}`;
			return {
				kind: "bot",
				url: new URL(base.href.replace(/(?<!\/)\/*$/, "/chat.postMessage")),
				token,
				channel: line.channel
			};
		}
		function hookDestination(line, url, rules) {
			let refused = refuseUrl(url, HOOK_HOSTS, rules.allowedHosts);
			if (refused !== void 0) return `the URL in ${line.variable} ${refused}`;
			if (/^\/(?:triggers|workflows)\/./.test(url.pathname)) return {
				kind: "workflow",
				url
			};
			if (HOOK_HOSTS.includes(url.host) && !/^\/services\/./.test(url.pathname)) return `the URL in ${line.variable} is neither a webhook (/services/…) nor a workflow trigger (/triggers/…)`;
			return {
				kind: "webhook",
				url
			};
		}
		function refuseUrl(url, own, allowed) {
			let isAllowed = allowed.some((host) => host.trim().toLowerCase() === url.host);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowed && isLoopback(url.hostname))) return "is not https, and is not used";
			if (url.username !== "" || url.password !== "") return "holds a login, and is not used";
			if (own.includes(url.host) || isAllowed) return;
			return "leads to a host that is not Slack's; where that is meant, allow it with --allow-host";
		}
		function isLoopback(hostname) {
			return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
		}
		var message_facts = __webpack_require__(7603);
		var headline = __webpack_require__(1642);
		let LONGEST = {
			header: 150,
			text: 500,
			label: 120,
			reason: 600,
			error: 1500,
			job: 100,
			gap: 200,
			timing: 250
		};
		function buildMessage(facts) {
			return {
				text: (0, mrkdwn.fO)(`${(0, headline.Pl)(facts)}. ${(0, headline.Qb)(facts)}${countsInWords(facts)}`, LONGEST.text),
				blocks: [
					header((0, headline.Pl)(facts)),
					section((0, mrkdwn.fO)((0, headline.Qb)(facts), LONGEST.reason)),
					{
						type: "section",
						fields: fieldsOf(facts)
					},
					...textSection(findingsText(facts)),
					...textSection(gapsText(facts)),
					...textSection(failedJobsText(facts)),
					...textSection(errorText(facts)),
					...textSection(linksText(facts)),
					...context(facts)
				]
			};
		}
		function buildTestMessage(facts) {
			let words = `🔔 ${(0, mrkdwn.TN)(facts.schedule)}: test message`;
			let text = "This channel gets the results of the scans of this schedule. Nothing was scanned for this message.";
			return {
				text: (0, mrkdwn.fO)(`${words}. ${text}`, LONGEST.text),
				blocks: [
					header(words),
					section(text),
					...textSection(linksText(facts)),
					...context(facts)
				]
			};
		}
		function fieldsOf(facts) {
			let { run } = facts;
			let branch = (0, mrkdwn.TN)(run?.branch ?? "");
			let on = branch === "" ? "" : ` on ${(0, mrkdwn.fO)(branch, LONGEST.label)}`;
			let sha = (0, mrkdwn.TN)(run?.commit?.sha ?? "");
			let number = (0, mrkdwn.TN)(run?.runNumber ?? "");
			let project = (0, mrkdwn.TN)(run?.project ?? "");
			let duration = facts.durationSeconds;
			return [
				["Schedule", (0, mrkdwn.fO)((0, mrkdwn.TN)(facts.schedule), LONGEST.label)],
				["Profile", (0, mrkdwn.fO)((0, mrkdwn.TN)(facts.profile ?? ""), LONGEST.label)],
				["Repository", (0, mrkdwn.fO)(project, LONGEST.label)],
				["Run", number === "" ? "" : (0, mrkdwn.uM)(run?.runUrl, `#${number}`, LONGEST.label)],
				["Commit", sha === "" ? "" : `${(0, mrkdwn.uM)(run?.commit?.url, sha.slice(0, 7), LONGEST.label)}${on}`],
				["Author", (0, mrkdwn.fO)((0, mrkdwn.TN)(run?.author ?? ""), LONGEST.label)],
				["Duration", duration === void 0 || !Number.isFinite(duration) ? "" : (0, message_facts.M)(duration)]
			].filter(([label, value]) => value !== "" || label === "Schedule").map(([label, value]) => message_mrkdwn(`*${label}*\n${value === "" ? "–" : value}`));
		}
		function findingsText(facts) {
			let counts = (0, headline.ur)(facts);
			if (counts === void 0) return;
			let total = facts.findings?.total ?? 0;
			let baseline = (0, headline._j)(facts);
			let against = baseline === void 0 ? "" : `\n${baseline} since the baseline`;
			return total === 0 ? `*Findings*\nnone${against}` : `*Findings* (${total})\n${counts}${against}`;
		}
		function gapsText({ findings }) {
			let gaps = (findings?.gaps ?? []).map(mrkdwn.TN).filter((gap) => gap !== "");
			if (gaps.length === 0) return;
			let lines = gaps.slice(0, 8).map((gap) => `• ${(0, mrkdwn.fO)(gap, LONGEST.gap)}`);
			return fitLines(["*Not looked at*", ...lines], gaps.length - lines.length, 2e3);
		}
		function countsInWords(facts) {
			let counts = (0, headline.ur)(facts);
			let gaps = (facts.findings?.gaps ?? []).length > 0 ? " Not everything was looked at." : "";
			return counts === void 0 ? "" : ` Findings: ${counts}.${gaps}`;
		}
		function failedJobsText(facts) {
			let { failedJobs } = facts;
			if (failedJobs.length === 0) return;
			let lines = failedJobs.slice(0, 8).map(({ name, url }) => `• ${(0, mrkdwn.uM)(url, (0, mrkdwn.TN)(name) || "unnamed", LONGEST.job)}`);
			let more = failedJobs.length - lines.length;
			return fitLines(["*Failed jobs*", ...lines], more, 2e3);
		}
		function fitLines(lines, left, limit) {
			let kept = [];
			let more = left;
			for (let line of lines) [...kept, line].join("\n").length + 40 > limit ? more++ : kept.push(line);
			return [...kept, ...more > 0 ? [`• and ${more} more`] : []].join("\n");
		}
		function errorText(facts) {
			let text = (0, mrkdwn.hw)((0, secrets.redactSecrets)(facts.error ?? "")).replace(/`{3,}/g, (run) => "'".repeat(run.length));
			return text === "" ? void 0 : `*Error*\n\`\`\`${(0, mrkdwn.fO)(text, LONGEST.error)}\`\`\``;
		}
		function linksText(facts) {
			let { run } = facts;
			let links = run?.runUrl === run?.logsUrl ? [["Run and logs", run?.runUrl]] : [["Run", run?.runUrl], ["Logs", run?.logsUrl]];
			links.push(["Security", run?.securityUrl]);
			let text = links.filter(([, url]) => (0, mrkdwn.Dy)(url) !== void 0).map(([label, url]) => (0, mrkdwn.uM)(url, label, LONGEST.label)).join("  ·  ");
			return text === "" ? void 0 : text;
		}
		function context(facts) {
			let { timing } = facts;
			if (timing === void 0) return [];
			return [{
				type: "context",
				elements: [message_mrkdwn(`${`\`${(0, mrkdwn.fO)((0, mrkdwn.TN)(timing.cron).replaceAll("`", "'"), LONGEST.label)}\``} · ${(0, mrkdwn.fO)((0, mrkdwn.TN)(`${timing.words}, ${timing.zone}`), LONGEST.timing)}${timing.next === void 0 ? "" : ` · next run ${(0, mrkdwn.fO)((0, mrkdwn.TN)(timing.next), LONGEST.label)}`}`)]
			}];
		}
		function header(text) {
			return {
				type: "header",
				text: {
					type: "plain_text",
					text: (0, mrkdwn.wh)(text, LONGEST.header),
					emoji: !1
				}
			};
		}
		function section(text) {
			return {
				type: "section",
				text: message_mrkdwn(text)
			};
		}
		function textSection(text) {
			return text === void 0 ? [] : [section(text)];
		}
		function message_mrkdwn(text) {
			return {
				type: "mrkdwn",
				text,
				verbatim: !0
			};
		}
		let WORDS = {
			success: "success",
			passed: "success",
			failure: "failure",
			failed: "failure",
			cancelled: "cancelled",
			canceled: "cancelled",
			skipped: "skipped",
			"timed-out": "timed-out",
			timed_out: "timed-out",
			incomplete: "failure"
		};
		let RESULT_WORDS = Object.keys(WORDS);
		function outcomeOf(results) {
			let guard = wordOf(results.guardResult);
			let scan = wordOf(results.scanResult);
			let ran = scan !== void 0 && scan !== "skipped";
			if (!ran && guard !== void 0 && guard !== "success") return outcomeOfGuard(guard, results);
			if (!ran && results.guardRun?.trim() === "false") return {
				kind: "skipped",
				sentence: "Nothing was scanned."
			};
			switch (scan) {
				case "success":
				case "failure": return outcomeOfScan(scan, results);
				case "timed-out": return TIMED_OUT;
				case "cancelled": return outcomeOfCancelled(results);
				case "skipped": return guard === "success" && results.guardRun?.trim() !== "true" ? {
					kind: "guard-failed",
					sentence: "The guard ended without a decision, so nothing was scanned."
				} : {
					kind: "not-started",
					sentence: "The scan job did not start, though nothing told it not to."
				};
				default: return;
			}
		}
		let TIMED_OUT = {
			kind: "timed-out",
			sentence: "The scan ran out of time and was stopped."
		};
		function outcomeOfGuard(guard, results) {
			if (guard === "cancelled") return outcomeOfCancelled({
				...results,
				timeoutMinutes: void 0,
				concurrencyPolicy: void 0
			});
			if (guard === "skipped") return {
				kind: "skipped",
				sentence: "Neither the guard nor the scan was started."
			};
			return {
				kind: "guard-failed",
				sentence: "The guard job failed, so nothing was scanned."
			};
		}
		function outcomeOfScan(job, results) {
			let scan = wordOf(results.scanStep);
			let gate = wordOf(results.gateStep);
			if (scan === "failure") return {
				kind: "scan-failed",
				sentence: sentenceOfBrokenScan(gate, results.findings)
			};
			if (gate === "failure") return {
				kind: "over-threshold",
				sentence: "Findings at or above the threshold fail this run."
			};
			if (job === "success") return {
				kind: "passed",
				sentence: gate === "success" ? "Nothing is at or above the threshold." : "The scan finished."
			};
			return {
				kind: "job-failed",
				sentence: scan === "success" ? "The scan finished, but a later step of its job failed." : "The scan job failed before the scan ended, or lost its runner."
			};
		}
		function sentenceOfBrokenScan(gate, findings) {
			let cause = "a part of it could not be scanned, or a policy or threshold of JMo's own was not met; its log says which";
			if (gate === "failure") return `The scan ended with a failure: ${cause}. What it found is at or above the threshold, too.`;
			if (findings !== void 0 && findings > 0) return `The scan ended with a failure: ${cause}.`;
			return "The scan itself failed; what it found, if anything, is incomplete.";
		}
		function outcomeOfCancelled(results) {
			let { elapsedSeconds, timeoutMinutes, newerRun } = results;
			if (elapsedSeconds !== void 0 && timeoutMinutes !== void 0 && elapsedSeconds >= timeoutMinutes * 60 - 30) return TIMED_OUT;
			if (results.concurrencyPolicy === "Replace" && newerRun !== !1) return {
				kind: "replaced",
				sentence: "It was ended to make room for a newer run (policy Replace)."
			};
			return {
				kind: "cancelled",
				sentence: `The run was cancelled: by hand${timeoutMinutes === void 0 ? ", or because it ran out of time" : ""}.`
			};
		}
		let EVENTS = {
			passed: "success",
			"over-threshold": "failure",
			"scan-failed": "failure",
			"job-failed": "failure",
			"timed-out": "failure",
			cancelled: "failure",
			replaced: "skipped",
			skipped: "skipped",
			"guard-failed": "failure",
			"not-started": "failure"
		};
		function eventsOf(kind, recovered) {
			let event = EVENTS[kind];
			return event === "success" && recovered ? ["success", "recovered"] : [event];
		}
		function wordOf(text) {
			let word = text?.trim().toLowerCase() ?? "";
			return Object.hasOwn(WORDS, word) ? WORDS[word] : void 0;
		}
		var log = __webpack_require__(9056);
		var markdown = __webpack_require__(1065);
		var cron_cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var open_api = __webpack_require__(615);
		var read_context = __webpack_require__(4044);
		var expected_error = __webpack_require__(3459);
		async function readNotifyFlags(args, io) {
			let needs = await needsOf(args.text("needs"));
			let { lines, problems } = parseChannels(args.text("channels") ?? "");
			return {
				name: args.text("name")?.trim() || (0, read_context.Ho)(io.env) || "scan",
				channels: lines,
				problems,
				results: {
					guardResult: args.text("guard-result") ?? needs.guardResult,
					guardRun: args.text("guard-run") ?? needs.guardRun,
					scanResult: args.text("scan-result") ?? needs.scanResult ?? (args.on("preview") ? "success" : void 0),
					scanStep: args.text("scan-step") ?? needs.scanStep,
					gateStep: args.text("gate-step"),
					concurrencyPolicy: args.text("concurrency-policy"),
					timeoutMinutes: numberOf(args, "scan-timeout") ?? (args.text("needs") ? types.kW : void 0)
				},
				place: placeOf(args, needs.commit),
				rules: {
					allowedHosts: args.texts("allow-host").flatMap((text) => text.split(/[\s,]+/).filter((host) => host !== "")),
					slackApi: args.text("slack-api")?.trim() || "https://slack.com/api"
				},
				durationSeconds: numberOf(args, "duration"),
				timeoutMs: 1e3 * (numberOf(args, "timeout") ?? 10),
				deadlineMs: 1e3 * (numberOf(args, "deadline") ?? 60),
				threads: threadsOf(args.text("threads")),
				test: args.on("test"),
				preview: args.on("preview"),
				json: args.text("output") === "json",
				bestEffort: args.on("best-effort"),
				job: args.text("job"),
				profile: args.text("profile"),
				guardReason: args.text("guard-reason") ?? needs.guardReason,
				error: args.text("error"),
				findings: args.text("findings"),
				findingsSummary: args.text("findings-summary") ?? needs.findingsSummary,
				cron: args.text("cron"),
				timezone: args.text("timezone") ?? "UTC"
			};
		}
		function missingResult({ results }) {
			let given = results.scanResult === void 0 ? "is missing" : "is not known";
			return new cli_io.z(`--scan-result ${given}; it is one of ${RESULT_WORDS.join(", ")}`);
		}
		async function needsOf(text) {
			return text === void 0 ? {} : (await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("cron"),
				__webpack_require__.e("notify")
			]).then(__webpack_require__.bind(__webpack_require__, 8684))).readNeeds(text);
		}
		function placeOf(args, scanned) {
			let sha = args.text("commit") ?? scanned;
			let texts = {
				project: args.text("project"),
				runNumber: args.text("run-number"),
				runUrl: args.text("run-url"),
				branch: args.text("branch"),
				author: args.text("author")
			};
			return {
				...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== void 0)),
				...sha === void 0 ? {} : { commit: {
					sha,
					url: ""
				} }
			};
		}
		function numberOf(args, flag) {
			let text = args.text(flag)?.trim();
			if (text === void 0 || text === "") return;
			if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(text)) throw new cli_io.z(`--${flag} must be a number such as 10 or 0.5`);
			return Number(text);
		}
		function threadsOf(text) {
			if (text === void 0 || text.trim() === "") return {};
			try {
				let value = JSON.parse(text);
				if (typeof value == "object" && value && Object.values(value).every((ts) => typeof ts == "string")) return value;
			} catch {}
			throw new cli_io.z("--threads must be the JSON that an earlier notify set as its output");
		}
		async function gatherFacts(flags, io, note) {
			let context = (0, read_context.$p)(io.env);
			let { test } = flags;
			let guess = test ? TEST : outcomeOf(flags.results);
			if (guess === void 0) throw missingResult(flags);
			let platform = flags.preview || test || !wants(flags, possibleEvents(guess.kind)) ? void 0 : openPlatform(flags, io, context);
			let ask = platform?.ask ?? askNothing;
			let event = eventsOf(guess.kind, !1)[0];
			let asksForPrevious = event === "success" && wants(flags, ["success", "recovered"]);
			let clock = clockDecides(guess.kind) && platform !== void 0;
			let [measured, scanSeconds, newerRun, failedJobs, previous, inputs] = await Promise.all([
				flags.durationSeconds ?? ask("how long the run took", async (api) => secondsSince(await api.startedAt(), io)),
				clock ? ask("how long the scan took", (api) => api.scanSeconds()) : void 0,
				clock ? ask("whether a newer run replaced it", (api) => api.hasNewerRun()).then((is) => is ?? !1) : void 0,
				event === "failure" ? ask("which jobs failed", (api) => api.failedJobs()) : void 0,
				asksForPrevious ? ask("how the run before ended", (api) => api.previousResult()) : void 0,
				readInputs(flags, context, io, note)
			]);
			for (let problem of platform?.problems() ?? []) note(problem);
			let asked = {
				newerRun,
				findings: inputs.findings?.total,
				gateStep: flags.results.gateStep ?? gateOf(inputs.findings),
				elapsedSeconds: scanSeconds ?? flags.durationSeconds
			};
			let outcome = outcomeOf({
				...flags.results,
				...asked
			}) ?? guess;
			return {
				schedule: flags.name,
				profile: flags.profile,
				outcome,
				recovered: event === "success" && previous === "failure",
				reason: reasonOf(outcome, flags.guardReason),
				run: {
					...context,
					...flags.place
				},
				durationSeconds: measured,
				findings: inputs.findings,
				failedJobs: failedJobs ?? NO_JOBS,
				error: event === "failure" ? flags.error : void 0,
				timing: inputs.timing
			};
		}
		let TEST = {
			kind: "passed",
			sentence: ""
		};
		let NO_JOBS = [];
		let askNothing = async () => void 0;
		function openPlatform({ name, job, deadlineMs }, io, context) {
			if (context === void 0) return;
			let patience = Math.min(1e4, deadlineMs / 3);
			let api;
			let unanswered = [];
			let ask = async (what, question) => {
				api ??= (0, open_api.X)(io, context, {
					name,
					job,
					timeoutMs: patience / 2
				});
				try {
					return await within(patience, api.then(question));
				} catch (error) {
					if (!(error instanceof hosts_types.W)) throw error;
					unanswered.push({
						what,
						why: error.message
					});
					return;
				}
			};
			let problems = () => {
				let platform = context.host === "github" ? "GitHub" : "GitLab";
				return [...new Set(unanswered.map(({ why }) => why).sort())].map((why) => {
					let what = unanswered.filter((one) => one.why === why).map((one) => one.what);
					return `${platform} could not be asked ${what.sort().join(", nor ")}: ${why}`;
				});
			};
			return {
				ask,
				problems
			};
		}
		async function within(milliseconds, promise) {
			let timer;
			let late = new Promise((_, reject) => {
				timer = setTimeout(() => reject(new hosts_types.W("no answer in time")), milliseconds);
			});
			return Promise.race([promise, late]).finally(() => clearTimeout(timer));
		}
		function secondsSince(start, io) {
			let seconds = (io.now().getTime() - start.getTime()) / 1e3;
			return Number.isFinite(seconds) && seconds >= 0 ? seconds : void 0;
		}
		function possibleEvents(guess) {
			return clockDecides(guess) ? ["failure", "skipped"] : eventsOf(guess, !0);
		}
		function clockDecides(guess) {
			return guess === "cancelled" || guess === "replaced";
		}
		function wants(flags, events) {
			return flags.channels.some((channel) => channel.events.some((event) => events.includes(event)));
		}
		function reasonOf(outcome, reason) {
			return outcome.kind === "skipped" || outcome.kind === "guard-failed" ? reason : void 0;
		}
		async function readInputs(flags, context, io, note) {
			return {
				findings: await findingsOf(flags, io, note),
				timing: await timingOf(flags, context, io, note)
			};
		}
		async function findingsOf({ findings: file, findingsSummary }, io, note) {
			if (findingsSummary !== void 0) {
				let read = readSummary(findingsSummary);
				read === void 0 && note("--findings-summary does not hold the counts that `report` made; left out");
				return read;
			}
			if (file === void 0) return;
			try {
				let { loadFindings } = await __webpack_require__.e("report").then(__webpack_require__.bind(__webpack_require__, 8606));
				let { summarise } = await __webpack_require__.e("report").then(__webpack_require__.bind(__webpack_require__, 3677));
				let read = loadFindings(file, io);
				read === void 0 && note("the findings are left out: there is no such file");
				return read === void 0 ? void 0 : summarise(read.findings);
			} catch (error) {
				if (!(error instanceof expected_error.D)) throw error;
				note(`the findings are left out: ${error.message}`);
				return;
			}
		}
		function gateOf(findings) {
			if (findings?.over === void 0) return;
			return findings.over > 0 ? "failure" : "success";
		}
		function readSummary(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return;
			}
			let outer = value ?? {};
			let { total, counts, new: fresh, fixed, over, gaps } = outer.summary ?? outer;
			let numbers = counts ?? {};
			if (!isCount(total) || !types.oC.every((severity) => isCount(numbers[severity]))) return;
			return {
				total,
				counts: Object.fromEntries(types.oC.map((severity) => [severity, numbers[severity]])),
				...isCount(fresh) ? { new: fresh } : {},
				...isCount(fixed) ? { fixed } : {},
				...isCount(over) ? { over } : {},
				...Array.isArray(gaps) ? { gaps: gaps.filter((gap) => typeof gap == "string") } : {}
			};
		}
		function isCount(value) {
			return typeof value == "number" && Number.isSafeInteger(value) && value >= 0;
		}
		async function timingOf({ name, cron, timezone: zone }, context, io, note) {
			if (cron === void 0) return;
			let parsed = (0, cron_cron.E)(cron, name, days.O8);
			let { formatInZone, isZone } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("next-runs")]).then(__webpack_require__.bind(__webpack_require__, 7358));
			if (!("cron" in parsed) || !isZone(zone)) {
				note(`${"cron" in parsed ? "--timezone is not an IANA time zone" : "--cron is not a cron"}; left out`);
				return;
			}
			let { describeCron } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("next-runs")]).then(__webpack_require__.bind(__webpack_require__, 9712));
			let { nextRuns } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("next-runs")]).then(__webpack_require__.bind(__webpack_require__, 6691));
			let { dayRuleOf } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("next-runs")]).then(__webpack_require__.bind(__webpack_require__, 8896));
			let platform = context?.host ?? "debian-cron";
			let [next] = nextRuns(parsed.cron, zone, platform, io.now(), { count: 1 });
			return {
				cron: parsed.cron.text,
				words: describeCron(parsed.cron, dayRuleOf(platform)),
				zone,
				...next === void 0 ? {} : { next: forPeople(formatInZone(next, zone)) }
			};
		}
		let DAYS = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		];
		function forPeople(iso) {
			let [, date = "", time = "", offset = ""] = /^(.{10})T(\d\d:\d\d)[\d:.]{0,20}(.*)$/.exec(iso) ?? [];
			return `${DAYS[new Date(date).getUTCDay()]} ${date} ${time} ${offset === "Z" ? "UTC" : offset}`;
		}
		let run = async (args, io) => {
			let started = io.now().getTime();
			let flags = await readNotifyFlags(args, io);
			let { test, channels, json } = flags;
			let facts = await gatherFacts(flags, io, (message) => say("warning", message, io));
			let message = test ? buildTestMessage(facts) : buildMessage(facts);
			if (flags.preview) {
				let { previewMessage } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("notify")
				]).then(__webpack_require__.bind(__webpack_require__, 4988));
				io.out(json ? (0, log.s$)(message) : previewMessage(message));
				return cli_io.d.fine;
			}
			let events = eventsOf(facts.outcome.kind, facts.recovered);
			let all = [...await deliverAll(channels.filter((channel) => test || channel.events.some((event) => events.includes(event))), facts, message, flags, io, started + flags.deadlineMs), ...flags.problems.map((why) => ({
				label: "",
				state: "failed",
				why,
				attempts: 0
			}))];
			if (all.length === 0 && !json) {
				let reason = channels.length === 0 ? "there is no channel" : `no channel wants ${events.join(" or ")}`;
				io.out(`No message is sent: ${reason}.\n`);
			}
			return show(all, test ? "test" : facts.outcome.kind, flags, io);
		};
		function say(severity, message, io) {
			io.step.isAction || io.err(`jmo-schedule: ${severity}: ${(0, log.RK)(message)}\n`);
			io.step.annotate({
				severity,
				code: "notify",
				message
			});
		}
		async function deliverAll(channels, facts, message, flags, io, deadline) {
			let { timeoutMs } = flags;
			let settings = {
				timeoutMs,
				deadline,
				backoffMs: 500,
				now: io.now,
				env: io.env
			};
			let seen = new Set();
			let deliveries = channels.map(async (line) => {
				let label = channelLabel(line);
				let destination = destinationOf(line, io.env[line.variable], flags.rules);
				if (typeof destination == "string") return {
					label,
					state: "failed",
					why: destination,
					attempts: 0
				};
				let key = `${destination.url.href} ${destination.kind === "bot" ? `${destination.token} ${destination.channel}` : ""}`;
				if (seen.has(key)) return;
				seen.add(key);
				return {
					label,
					...await deliver(destination, await payloadFor(destination, facts, message, Object.hasOwn(flags.threads, label) ? flags.threads[label] : void 0), settings)
				};
			});
			return (await Promise.all(deliveries)).filter((one) => one !== void 0);
		}
		async function payloadFor(destination, facts, message, thread) {
			if (destination.kind === "workflow") {
				let { workflowVariables } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("notify")
				]).then(__webpack_require__.bind(__webpack_require__, 4396));
				let { previewMessage } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("notify")
				]).then(__webpack_require__.bind(__webpack_require__, 4988));
				return workflowVariables(facts, previewMessage(message));
			}
			let post = {
				...message,
				unfurl_links: !1,
				unfurl_media: !1
			};
			if (destination.kind !== "bot") return post;
			return {
				channel: destination.channel,
				...post,
				...thread === void 0 ? {} : { thread_ts: thread }
			};
		}
		async function show(all, outcome, { json, bestEffort }, io) {
			let failed = all.filter((one) => one.state === "failed").length;
			let counts = {
				delivered: all.length - failed,
				failed
			};
			if (json) {
				let channels = all.map(({ label, state, attempts, why, uncertain, ts }) => ({
					channel: label,
					state,
					attempts,
					...why === void 0 ? {} : {
						why,
						maybeDelivered: uncertain ?? !1
					},
					...ts === void 0 ? {} : { ts }
				}));
				io.out((0, log.s$)({
					outcome,
					...counts,
					channels
				}));
			}
			for (let one of all) {
				let line = lineOf(one);
				one.state === "failed" ? say(bestEffort ? "warning" : "error", line, io) : json || io.out(`${(0, log.RK)(line)}\n`);
			}
			io.step.setOutput("outcome", outcome);
			io.step.setOutput("delivered", String(counts.delivered));
			io.step.setOutput("failed", String(counts.failed));
			io.step.setOutput("threads", JSON.stringify(notify_threadsOf(all)));
			if (all.length > 0) {
				let rows = all.map((one) => `- ${one.state === "failed" ? "❌" : "✅"} ${(0, markdown.FV)(lineOf(one))}\n`);
				await io.step.addSummary(`### Slack\n\n${rows.join("")}\n`);
			}
			return failed > 0 && !bestEffort ? cli_io.d.failed : cli_io.d.fine;
		}
		function lineOf({ label, state, why, attempts }) {
			let to = label === "" ? "" : `${label}: `;
			if (state === "failed") return `${to}not delivered: ${why ?? "no reason is known"}`;
			return `${to}delivered${attempts > 1 ? ` at attempt ${attempts}` : ""}`;
		}
		function notify_threadsOf(all) {
			return Object.fromEntries(all.flatMap(({ label, ts }) => ts === void 0 ? [] : [[label, ts]]));
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
	615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openHostApi });
		async function openHostApi(io, context, options = {}) {
			if (context.host === "github") {
				let { openGithubApi } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("hosts-2"),
					__webpack_require__.e("github")
				]).then(__webpack_require__.bind(__webpack_require__, 9546));
				return openGithubApi(io, context, options);
			}
			let { openGitlabApi } = await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("hosts-2"),
				__webpack_require__.e("gitlab")
			]).then(__webpack_require__.bind(__webpack_require__, 7122));
			return openGitlabApi(io, context, options);
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
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
		}
	}),
	5245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { proxyRoute: () => proxyRoute });
		var _hosts_proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
		async function proxyRoute(url, env) {
			let proxy = (0, _hosts_proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__.i)(url, env);
			return proxy === void 0 ? void 0 : {
				variable: proxy.variable,
				openAgent: await agentsThrough(proxy)
			};
		}
		async function agentsThrough({ url, authorization }) {
			let { HttpsProxyAgent } = await __webpack_require__.e("https-proxy-agent").then(__webpack_require__.bind(__webpack_require__, 7659));
			let login = authorization === void 0 ? {} : { headers: { "Proxy-Authorization": authorization } };
			return (ended) => new HttpsProxyAgent(url, {
				...login,
				signal: ended
			});
		}
	}),
	7603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => describeDuration });
		function describeDuration(seconds) {
			let whole = Math.max(0, Math.round(seconds));
			let [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
			if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
			return `${rest} s`;
		}
	}),
	1642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pl: () => headline,
			Qb: () => explanation,
			_j: () => baselineCounts,
			o7: () => statusWords,
			ur: () => severityCounts
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1);
		var _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2421);
		let STATUS = {
			passed: {
				sign: "✅",
				words: "passed"
			},
			"over-threshold": {
				sign: "❌",
				words: "findings over the threshold"
			},
			"scan-failed": {
				sign: "❌",
				words: "the scan failed"
			},
			"job-failed": {
				sign: "❌",
				words: "the scan job failed"
			},
			"timed-out": {
				sign: "❌",
				words: "timed out"
			},
			cancelled: {
				sign: "❌",
				words: "cancelled"
			},
			replaced: {
				sign: "🔁",
				words: "replaced by a newer run"
			},
			skipped: {
				sign: "⏭️",
				words: "skipped"
			},
			"guard-failed": {
				sign: "❌",
				words: "the guard failed"
			},
			"not-started": {
				sign: "❌",
				words: "the scan did not start"
			}
		};
		function statusWords(facts) {
			return facts.recovered ? "passed again" : STATUS[facts.outcome.kind].words;
		}
		function headline(facts) {
			return `${STATUS[facts.outcome.kind].sign} ${(0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.TN)(facts.schedule)}: ${statusWords(facts)}`;
		}
		function explanation(facts) {
			let recovered = facts.recovered ? " The run before it had failed." : "";
			let reason = (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.TN)(facts.reason ?? "");
			return `${facts.outcome.sentence}${recovered}${reason === "" ? "" : ` ${reason}`}`;
		}
		function severityCounts(facts) {
			let { findings } = facts;
			if (findings === void 0) return;
			let parts = _schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.oC.filter((severity) => findings.counts[severity] > 0).map((severity) => `${findings.counts[severity]} ${severity.toLowerCase()}`);
			return parts.length === 0 ? "none" : parts.join(" · ");
		}
		function baselineCounts(facts) {
			let { findings } = facts;
			let parts = [...findings?.new === void 0 ? [] : [`${findings.new} new`], ...findings?.fixed === void 0 ? [] : [`${findings.fixed} fixed`]];
			return parts.length === 0 ? void 0 : parts.join(", ");
		}
	}),
	4988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { previewMessage: () => previewMessage });
		function previewMessage(message) {
			return `${message.blocks.map(previewBlock).join("\n\n")}\n`;
		}
		function previewBlock(block) {
			switch (block.type) {
				case "header": return block.text.text;
				case "context": return block.elements.map(({ text }) => readable(text)).join("\n");
				case "section": {
					if (block.text !== void 0) return readable(block.text.text);
					let rows = (block.fields ?? []).map(({ text }) => readable(text).split("\n"));
					let width = Math.max(...rows.map(([label = ""]) => label.length));
					return rows.map(([label = "", ...value]) => `${label.padEnd(width)}  ${value.join(" ")}`).join("\n");
				}
			}
		}
		function readable(text) {
			return text.replace(/^\*([\w ]+)\*/, "$1").replace(/```([\s\S]*)```/, (_, code) => code.replace(/^/gm, "  ")).replace(/<(https?:[^<|>]*)\|([^<>]*)>/g, "$2 ($1)").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
		}
	}),
	4396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { workflowVariables: () => workflowVariables });
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1);
		var _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2421);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7603);
		var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1642);
		let LONGEST = 1e3;
		function workflowVariables(facts, message) {
			let { run, findings, timing } = facts;
			let values = {
				text: message,
				title: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(facts),
				status: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.o7)(facts),
				outcome: facts.outcome.kind,
				explanation: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.Qb)(facts),
				schedule: facts.schedule,
				profile: facts.profile,
				project: run?.project,
				run_number: run?.runNumber,
				run_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.runUrl),
				logs_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.logsUrl),
				security_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.securityUrl),
				commit: run?.commit?.sha,
				commit_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.commit?.url),
				branch: run?.branch,
				author: run?.author,
				duration: facts.durationSeconds === void 0 ? void 0 : (0, _facts_js__WEBPACK_IMPORTED_MODULE_3__.M)(facts.durationSeconds),
				findings: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.ur)(facts),
				findings_total: findings === void 0 ? void 0 : String(findings.total),
				...Object.fromEntries(_schedule_types_js__WEBPACK_IMPORTED_MODULE_4__.oC.map((severity) => [`findings_${severity.toLowerCase()}`, findings === void 0 ? void 0 : String(findings.counts[severity])])),
				findings_since_baseline: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__._j)(facts),
				failed_jobs: facts.failedJobs.map(({ name }) => name).join(", "),
				cron: timing?.cron,
				cron_in_words: timing === void 0 ? void 0 : `${timing.words}, ${timing.zone}`,
				next_run: timing?.next
			};
			return {
				...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value ?? ""), LONGEST)])),
				error: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.hw)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.redactSecrets)(facts.error ?? "")), LONGEST)
			};
		}
	}),
	5735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			hQ: () => ownField,
			qF: () => parseJson
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function ownField(value, key) {
			return (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
		function kindOf(value) {
			if (value === null) return "null";
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "an object" : `a ${typeof value}`;
		}
	}),
	7239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gz: () => below,
			Im: () => isEmpty,
			fK: () => valueAt,
			jV: () => formatPath,
			u4: () => isRecord,
			w1: () => startsWith
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function below(path, problems) {
			return problems.map((problem) => ({
				...problem,
				path: [...path, ...problem.path]
			}));
		}
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function isEmpty(entries) {
			return entries === void 0 || Object.keys(entries).length === 0;
		}
		function startsWith(path, start) {
			return start.every((step, index) => path[index] === step);
		}
		function valueAt(value, path) {
			return path.reduce((at, step) => typeof at == "object" && at && Object.hasOwn(at, step) ? at[step] : void 0, value);
		}
		function formatPath(path) {
			return path.reduce((text, step) => {
				if (typeof step == "number") return `${text}[${step}]`;
				return text === "" ? shownKey(step) : `${text}.${shownKey(step)}`;
			}, "");
		}
		function shownKey(key) {
			if (/^[\w./-]{1,100}$/.test(key)) return key;
			let redacted = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(key.slice(0, 2e3));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(redacted.length > 100 ? `${redacted.slice(0, 99)}…` : redacted);
		}
	}),
	1065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		let INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;
		function escapeMarkdown(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$^%=-]/g, "\\$&").replace(/@/g, "@&#8203;").replace(/:/g, "&#58;").replace(/\b(www)\./gi, "$1&#46;").trim().replace(/^(\d{1,9})\./, "$1\\.");
		}
		function escapeHtml(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
		}
		function fenced(given, language) {
			let text = (0, _log_js__WEBPACK_IMPORTED_MODULE_0__.gB)(given);
			let longest = 2;
			for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
			let fence = "`".repeat(longest + 1);
			return `${fence}${language}\n${text.endsWith("\n") ? text : `${text}\n`}${fence}\n`;
		}
	}),
	2421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dy: () => webAddress,
			TN: () => oneLine,
			fO: () => escapeMrkdwn,
			hw: () => manyLines,
			uM: () => linkTo,
			wh: () => plainText
		});
		let INVISIBLE = /(?:(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}])+/gu;
		let NOTHING = /^[\s\u200c\u200d]*$/;
		let ANSI = /\u001b\[[0-9;:?]*[ -/]*[@-~]/g;
		let ESCAPES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		let LOUD = /@(?=channel|here|everyone|group)/gi;
		function oneLine(text) {
			let line = text.replace(ANSI, "").replace(INVISIBLE, " ").replace(/\s+/g, " ").trim();
			return NOTHING.test(line) ? "" : quiet(line);
		}
		function manyLines(text) {
			let clean = text.replace(ANSI, "").split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\t/g, "  ").replace(INVISIBLE, " ").trimEnd());
			let first = clean.findIndex((line) => line !== "");
			let whole = first === -1 ? "" : clean.slice(first, clean.findLastIndex((line) => line !== "") + 1).join("\n");
			return NOTHING.test(whole) ? "" : quiet(whole);
		}
		function escapeMrkdwn(text, limit) {
			return cut(text, limit, (character) => ESCAPES[character] ?? character);
		}
		function plainText(text, limit) {
			return cut(text, limit, (character) => character);
		}
		function cut(text, limit, form) {
			let out = "";
			let fits = "";
			for (let character of text) {
				let next = out + form(character);
				if (next.length > limit) return `${fits}…`;
				out = next;
				out.length < limit && (fits = out);
			}
			return out;
		}
		function linkTo(url, label, limit) {
			let text = escapeMrkdwn(oneLine(label), limit);
			let target = webAddress(url);
			return target === void 0 || text === "" ? text : `<${escapeMrkdwn(target, Infinity)}|${text}>`;
		}
		function webAddress(url) {
			if (url === void 0 || !URL.canParse(url)) return;
			let parsed = new URL(url);
			if (!/^https?:$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "") return;
			let safe = parsed.href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E").replace(LOUD, "%40");
			return escapeMrkdwn(safe, Infinity).length > 400 ? void 0 : safe;
		}
		function quiet(text) {
			return text.replace(LOUD, "@⁠");
		}
	})
};

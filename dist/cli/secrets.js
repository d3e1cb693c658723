export const id = "secrets";
export const ids = ["secrets"];
export const modules = {
	8161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => offsetsIn,
			j: () => findLineStarts
		});
		function offsetsIn(text) {
			let starts = findLineStarts(text);
			let mark = +!!text.startsWith("﻿");
			return (line, column) => {
				let start = starts[line - 1];
				return start === void 0 ? void 0 : start + column - 1 + (line === 1 ? mark : 0);
			};
		}
		function findLineStarts(text) {
			let starts = [0];
			if (!text.includes("\r")) {
				for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
				return starts;
			}
			for (let match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
			return starts;
		}
	}),
	5255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => isSecretLooking,
			Td: () => LITERAL_SECRET,
			dL: () => findSecrets,
			hD: () => quote,
			redactMessage: () => redactMessage,
			redactSecrets: () => redactSecrets
		});
		var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		let LITERAL_SECRET = "literal-secret";
		let PATTERNS = [
			{
				what: "a Slack webhook URL",
				pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s"'<>`]*[A-Za-z0-9][^\s"'<>`]*/gi
			},
			{
				what: "a Slack token",
				pattern: /\bxox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}|\bxapp-[A-Za-z0-9-]{8,}/g
			},
			{
				what: "a GitLab token",
				pattern: /\bgl(?:pat|cbt|ptt|dt|rt|soat|ft|imt|agent|oas|ffct)-[A-Za-z0-9_.-]{16,}/g
			},
			{
				what: "a GitHub token",
				pattern: /\bgh[opusr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}/g
			},
			{
				what: "a webhook URL",
				pattern: /https?:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]+\.webhook\.office\.com)\/[^\s"'<>`]+/gi
			},
			{
				what: "a URL with a password",
				pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,128}:(?!\$\{)[^\s/@"'<>]{1,256}@/gi
			}
		];
		let TELLING_KEY = /(?:token|secret|password|webhook)[\w-]{0,40}["']?[ \t]{0,8}:[ \t]{1,8}["']?(?!\$\{)([^\s"',}]+)/gi;
		function findSecrets(text) {
			let found = [];
			for (let { what, pattern } of PATTERNS) for (let match of text.matchAll(pattern)) found.push({
				what,
				start: match.index,
				end: match.index + match[0].length
			});
			found.sort((a, b) => a.start - b.start || b.end - a.end);
			let end = 0;
			return found.filter((secret) => {
				if (secret.start < end) return !1;
				end = secret.end;
				return !0;
			});
		}
		function isSecretLooking(text) {
			return PATTERNS.some(({ pattern }) => text.search(pattern) !== -1);
		}
		function redactSecrets(text, diagnostics = []) {
			let spans = findSecrets(text);
			for (let match of text.matchAll(TELLING_KEY)) {
				let end = match.index + match[0].length;
				spans.push({
					start: end - match[1].length,
					end
				});
			}
			let literal = diagnostics.filter(({ code }) => code === LITERAL_SECRET);
			if (literal.length > 0) {
				let offsetOf = (0, _lines_js__WEBPACK_IMPORTED_MODULE_0__.e)(text);
				for (let { line, column, length } of literal) {
					let start = offsetOf(line, column);
					start !== void 0 && spans.push({
						start,
						end: start + length
					});
				}
			}
			return redactSpans(text, spans);
		}
		function redactSpans(text, spans) {
			spans.sort((a, b) => a.start - b.start);
			let result = "";
			let done = 0;
			for (let { start, end } of spans) {
				if (end <= done) continue;
				let from = Math.max(start, done);
				result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, "*");
				done = end;
			}
			return result + text.slice(done);
		}
		function redactMessage(message, foreign) {
			let result = redactSpans(message, findSecrets(message));
			for (let text of foreign) for (let [written, value = ""] of text.matchAll(TELLING_KEY)) for (let quoted of new Set([written, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(written)])) result = result.replaceAll(quoted, () => written.slice(0, -value.length) + "*".repeat(value.length));
			return result;
		}
		function quote(text) {
			let redacted = redactSecrets(text.slice(0, 2e3));
			let short = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
			return (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(JSON.stringify(short));
		}
	})
};

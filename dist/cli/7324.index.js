export const id = 7324;
export const ids = [
	7324,
	5255,
	3677
];
export const modules = {
	20847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			LS: () => plural,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15783);
		let COLORS = {
			error: "red",
			warning: "yellow",
			hint: "cyan"
		};
		function diagnosticsForPeople(diagnostics, text, color) {
			let lines = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.replace(/^\uFEFF/, ""), diagnostics).split(/\r\n|\n|\r/);
			return diagnostics.map((diagnostic) => `${person(diagnostic, lines, color)}\n`).join("");
		}
		function person(found, lines, color) {
			let place = `${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.file)}:${found.line}:${found.column}`;
			let tone = COLORS[found.severity];
			let rows = [`${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(place, "bold", color)} ${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(found.severity, tone, color)} ${found.code}: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.message)}`];
			let line = lines[found.line - 1];
			let gutter = String(found.line).length;
			if (line !== void 0 && line.trim() !== "") {
				let { shown, caret } = excerpt(line, found.column - 1, found.length);
				rows.push(`  ${found.line} | ${shown}`, `  ${"".padEnd(gutter)} | ${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(caret, tone, color)}`);
			}
			found.hint !== void 0 && rows.push(`  ${"".padEnd(gutter)} = ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.hint)}`);
			return rows.join("\n");
		}
		function excerpt(line, start, length) {
			let from = start > 80 ? start - 40 : 0;
			let cut = (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.Xv)(line.slice(from, from + 100));
			let shown = `${from > 0 ? "…" : ""}${cut}${from + 100 < line.length ? "…" : ""}`;
			let indent = start - from + +(from > 0);
			let width = Math.max(1, Math.min(length, cut.length - (start - from)));
			return {
				shown,
				caret: `${"".padEnd(indent)}${"^".repeat(width)}`
			};
		}
		function diagnosticsAsJson(diagnostics) {
			let list = diagnostics.map(({ severity, code, message, file, line, column, hint }) => ({
				severity,
				code,
				message,
				file,
				line,
				column,
				...hint === void 0 ? {} : { hint }
			}));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)({ diagnostics: list });
		}
		let GITHUB_LEVEL = {
			error: "error",
			warning: "warning",
			hint: "notice"
		};
		function diagnosticsForGithub(diagnostics) {
			let value = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
			let property = (text) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
			return diagnostics.map((found) => {
				let where = `file=${property(found.file)},line=${found.line},col=${found.column},title=${property(found.code)}`;
				return `::${GITHUB_LEVEL[found.severity]} ${where}::${value((0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(messageWithHint(found)))}\n`;
			}).join("");
		}
		function messageWithHint(found) {
			return found.hint === void 0 ? found.message : `${found.message} (${found.hint})`;
		}
		function countDiagnostics(diagnostics) {
			let part = (severity) => {
				let count = diagnostics.filter((found) => found.severity === severity).length;
				return count === 0 ? [] : [plural(count, severity)];
			};
			return [
				...part("error"),
				...part("warning"),
				...part("hint")
			].join(", ");
		}
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
	92751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	47324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		var table = __webpack_require__(92751);
		var summary = __webpack_require__(83677);
		var types = __webpack_require__(30001);
		function overThreshold(findings, severity) {
			let lowest = types.oC.indexOf(severity);
			return findings.filter((finding) => types.oC.indexOf(finding.severity) <= lowest);
		}
		var log = __webpack_require__(79056);
		var load_findings = __webpack_require__(8606);
		let run = async (args, io) => {
			let file = (0, load_findings.m)(args, "findings", "gate");
			let threshold = severityOf((0, load_findings.m)(args, "fail-on", "gate"));
			let placed = (0, load_findings.u)(file, io).findings;
			let over = overThreshold(placed, threshold);
			let { total, counts } = (0, summary.summarise)(over);
			let shown = over.slice(0, 20);
			if (args.text("output") === "json") {
				let findings = shown.map(({ id, severity, rule, tool, file: path, line, message }) => ({
					id,
					severity,
					rule,
					tool,
					path,
					line,
					message
				}));
				io.out((0, log.s$)({
					failOn: threshold,
					total,
					counts,
					findings
				}));
			} else if (total === 0) io.out(`No finding at or above ${threshold} (${(0, diagnostics.LS)(placed.length, "finding")} below).\n`);
			else {
				let rows = shown.map((found) => [
					found.severity,
					(0, log.kc)(found.rule, 40),
					(0, log.kc)(`${found.file}:${found.line}`, 100),
					(0, log.kc)(found.message, 100)
				]);
				io.out((0, table.k)([[
					"SEVERITY",
					"RULE",
					"WHERE",
					"WHAT"
				], ...rows]));
				total > 20 && io.out(`and ${total - 20} more\n`);
			}
			if (total === 0) return cli_io.dc.fine;
			let message = `${(0, diagnostics.LS)(total, "finding")} at or above ${threshold}: ${(0, summary.w)(counts)}`;
			io.err(`${message}\n`);
			io.step.annotate({
				severity: "error",
				message
			});
			return cli_io.dc.no;
		};
		function severityOf(word) {
			let severity = types.oC.find((candidate) => candidate === word);
			if (severity === void 0) throw new cli_io.z1(`--fail-on must be one of ${types.oC.join(", ")}`);
			return severity;
		}
	}),
	83677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			summarise: () => summarise,
			w: () => describeCounts
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30001);
		function summarise(findings, known) {
			let counts = {
				CRITICAL: 0,
				HIGH: 0,
				MEDIUM: 0,
				LOW: 0,
				INFO: 0
			};
			for (let { severity } of findings) counts[severity]++;
			if (known === void 0) return {
				total: findings.length,
				counts
			};
			let now = new Set(findings.map(({ id }) => id));
			return {
				total: findings.length,
				counts,
				new: findings.filter(({ id }) => !known.has(id)).length,
				fixed: [...known].filter((id) => !now.has(id)).length
			};
		}
		function describeCounts(counts) {
			return _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
		}
	}),
	88161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => findLineStarts });
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
	75255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => isSecretLooking,
			Td: () => LITERAL_SECRET,
			dL: () => findSecrets,
			hD: () => quote,
			redactMessage: () => redactMessage,
			redactSecrets: () => redactSecrets
		});
		var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88161);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79056);
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
				let starts = (0, _lines_js__WEBPACK_IMPORTED_MODULE_0__.j)(text);
				let shift = +!!text.startsWith("﻿");
				for (let { line, column, length } of literal) {
					let lineStart = starts[line - 1];
					if (lineStart === void 0) continue;
					let start = lineStart + column - 1 + (line === 1 ? shift : 0);
					spans.push({
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

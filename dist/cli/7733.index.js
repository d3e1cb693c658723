export const id = 7733;
export const ids = [
	7733,
	7829,
	7615
];
export const modules = {
	7733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var findings_place = __webpack_require__(4264);
		var findings_summary = __webpack_require__(7615);
		var findings_text = __webpack_require__(6404);
		var types = __webpack_require__(1);
		function overThreshold(findings, severity) {
			let lowest = types.oC.indexOf(severity);
			return findings.filter((finding) => types.oC.indexOf(finding.severity) <= lowest);
		}
		var commands_io = __webpack_require__(6855);
		var load_findings = __webpack_require__(4536);
		var print_diagnostics = __webpack_require__(5349);
		var table = __webpack_require__(8239);
		let run = async (args, io) => {
			let file = (0, load_findings.mw)(args, "findings", "gate");
			let threshold = severityOf((0, load_findings.mw)(args, "fail-on", "gate"));
			let read = (0, load_findings.loadFindings)(file, io);
			if (read === void 0) throw (0, load_findings.z1)(file);
			let over = overThreshold((0, findings_place.k)(read.findings, (0, load_findings.o5)(io)), threshold);
			let { total, counts } = (0, findings_summary.summarise)(over);
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
				io.out(`${JSON.stringify({
					failOn: threshold,
					total,
					counts,
					findings
				}, null, 2)}\n`);
			} else if (total === 0) io.out(`No finding at or above ${threshold} (${(0, print_diagnostics.LS)(read.findings.length, "finding")} below).\n`);
			else {
				let rows = shown.map((found) => [
					found.severity,
					(0, findings_text.kc)(found.rule, 40),
					(0, findings_text.kc)(`${found.file}:${found.line}`, 100),
					(0, findings_text.kc)(found.message, 100)
				]);
				io.out((0, table.k)([[
					"SEVERITY",
					"RULE",
					"WHERE",
					"WHAT"
				], ...rows]));
				total > 20 && io.out(`and ${total - 20} more\n`);
			}
			if (total === 0) return commands_io.d.fine;
			let message = `${(0, print_diagnostics.LS)(total, "finding")} at or above ${threshold}: ${(0, findings_summary.w)(counts)}`;
			io.err(`${message}\n`);
			io.step.annotate({
				severity: "error",
				message
			});
			return commands_io.d.no;
		};
		function severityOf(word) {
			let severity = types.oC.find((candidate) => candidate === word);
			if (severity === void 0) throw new commands_io.H(`--fail-on must be one of ${types.oC.join(", ")}`);
			return severity;
		}
	}),
	4791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => paint });
		let CODES = {
			bold: 1,
			red: 31,
			green: 32,
			yellow: 33,
			cyan: 36,
			dim: 2
		};
		function paint(text, color, on) {
			return on ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
		}
	}),
	5349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			LS: () => plural,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
		var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
		let COLORS = {
			error: "red",
			warning: "yellow",
			hint: "cyan"
		};
		function diagnosticsForPeople(diagnostics, text, color) {
			let lines = (0, _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.replace(/^\uFEFF/, ""), diagnostics).split(/\r\n|\n|\r/);
			return diagnostics.map((diagnostic) => `${person(diagnostic, lines, color)}\n`).join("");
		}
		function person(found, lines, color) {
			let place = `${found.file}:${found.line}:${found.column}`;
			let tone = COLORS[found.severity];
			let rows = [`${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(place, "bold", color)} ${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(found.severity, tone, color)} ${found.code}: ${found.message}`];
			let line = lines[found.line - 1];
			let gutter = String(found.line).length;
			if (line !== void 0 && line.trim() !== "") {
				let { shown, caret } = excerpt(line, found.column - 1, found.length);
				rows.push(`  ${found.line} | ${shown}`, `  ${"".padEnd(gutter)} | ${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(caret, tone, color)}`);
			}
			found.hint !== void 0 && rows.push(`  ${"".padEnd(gutter)} = ${found.hint}`);
			return rows.join("\n");
		}
		function excerpt(line, start, length) {
			let from = start > 80 ? start - 40 : 0;
			let cut = line.slice(from, from + 100).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
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
			return `${JSON.stringify({ diagnostics: list }, null, 2)}\n`;
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
				return `::${GITHUB_LEVEL[found.severity]} ${where}::${value(messageWithHint(found))}\n`;
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
	8239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		function formatTable(rows) {
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	8324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => relativePath,
			o: () => OUTSIDE
		});
		let OUTSIDE = "outside-checkout";
		let NO_FILE = [OUTSIDE, "no-file"];
		let SCHEME = /^([a-z][a-z\d+.-]+):\/\//i;
		let DRIVE = /^[a-z]:(?=\/)/i;
		function relativePath(path, checkout) {
			return segmentsOf(path, checkout).join("/");
		}
		function segmentsOf(path, checkout) {
			let text = localPath(path).replaceAll("\\", "/");
			let scheme = SCHEME.exec(text);
			if (scheme !== null) return outside(urlSegments(scheme[1] ?? "", text.slice(scheme[0].length)));
			let { segments, climbs } = resolve(text);
			if (!isAbsolute(text)) return climbs || segments[0]?.endsWith(":") === !0 ? outside(segments) : orUndefined(segments) ?? NO_FILE;
			let inside = belowRoot(segments, checkout.roots) ?? belowConvention(segments, checkout.project);
			if (inside === void 0) return outside(segments);
			return inside[0]?.endsWith(":") === !0 ? outside(inside) : orUndefined(inside) ?? NO_FILE;
		}
		function outside(segments) {
			let named = segments.map((segment) => segment.replace(/:$/, "")).filter((segment) => segment !== "");
			return named.length === 0 ? NO_FILE : [OUTSIDE, ...named];
		}
		let orUndefined = (segments) => segments.length === 0 ? void 0 : segments;
		function isAbsolute(text) {
			return text.startsWith("/") || DRIVE.test(text);
		}
		function localPath(path) {
			let local = /^file:\/\/(?:localhost)?(?=\/)/i.exec(path);
			if (local === null) return path;
			let rest = path.slice(local[0].length).replace(/^\/(?=[a-z]:\/)/i, "");
			try {
				return decodeURIComponent(rest);
			} catch {
				return rest;
			}
		}
		function urlSegments(scheme, rest) {
			let withoutUser = rest.replace(/[?#].*/su, "").replace(/^[^/]*@/u, "");
			return [scheme.toLowerCase(), ...resolve(withoutUser).segments];
		}
		function resolve(text) {
			let segments = [];
			let climbs = !1;
			for (let segment of text.split("/")) {
				let name = segment.trim();
				if (name === "" || name === ".") continue;
				name === ".." ? segments.pop() === void 0 && (climbs = !0) : segments.push(segment);
			}
			return {
				segments,
				climbs
			};
		}
		function belowRoot(segments, roots) {
			for (let root of roots) {
				let text = root.replaceAll("\\", "/");
				let start = isAbsolute(text) ? resolve(text).segments : [];
				if (start.length > 0 && startsWith(segments, start)) return segments.slice(start.length);
			}
		}
		function startsWith(segments, start) {
			let windows = DRIVE.test(`${start[0]}/`);
			return start.every((name, at) => windows ? segments[at]?.toLowerCase() === name.toLowerCase() : segments[at] === name);
		}
		function belowConvention(segments, project) {
			if (segments[0] === "github" && segments[1] === "workspace") return segments.slice(2);
			let end = Math.min(segments.length, 12);
			for (let at = 0; at + 2 < end; at++) {
				if (![
					"__w",
					"_work",
					"work",
					"a"
				].includes(segments[at] ?? "")) continue;
				if (segments[at + 1] === segments[at + 2]) return segments.slice(at + 3);
			}
			let builds = segments.indexOf("builds");
			if (builds < 0 || builds >= 12) return;
			let names = project?.split("/") ?? [];
			for (let at = builds + 1; names.length > 0 && at <= builds + 3; at++) if (startsWith(segments.slice(at), names)) return segments.slice(at + names.length);
			return builds === 0 && segments.length > 3 ? segments.slice(3) : void 0;
		}
	}),
	4264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => fingerprint,
			k: () => placeFindings
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
		var _findings_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8324);
		function placeFindings(findings, checkout, known) {
			let files = new Map();
			let fileOf = (path) => {
				let file = files.get(path) ?? (0, _findings_path_js__WEBPACK_IMPORTED_MODULE_1__.i)(path, checkout);
				files.set(path, file);
				return file;
			};
			let located = findings.map((finding) => ({
				...finding,
				file: fileOf(finding.path),
				line: finding.startLine ?? 1
			})).sort(comparePlaces);
			let seen = new Map();
			return located.map((finding) => {
				let hash = hashOf(finding);
				let occurrence = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, occurrence);
				return {
					...finding,
					hash,
					occurrence,
					...known === void 0 ? {} : { isNew: !known.has(finding.id) }
				};
			}).sort((a, b) => _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.oC.indexOf(a.severity) - _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.oC.indexOf(b.severity));
		}
		function fingerprint(finding) {
			return digest(`${finding.hash}:${finding.occurrence}`).slice(0, 32);
		}
		function hashOf(finding) {
			let { code, message, startLine, endLine } = finding;
			let own = [startLine, endLine].map(String);
			let content = code === "" ? message.replace(/(\blines?\s*|:|#L)(\d+)/gi, (all, before, number) => own.includes(number) ? `${before}#` : all) : code;
			return digest([
				finding.rule,
				finding.file,
				content.replace(/\s+/g, " ")
			].join("\0")).slice(0, 16);
		}
		function digest(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
		}
		function comparePlaces(a, b) {
			return compare(a.file, b.file) || a.line - b.line || (a.startColumn ?? 0) - (b.startColumn ?? 0) || compare(a.rule, b.rule) || compare(a.tool, b.tool) || compare(a.message, b.message) || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b));
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	7615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			summarise: () => summarise,
			w: () => describeCounts
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
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
	7895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	7829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => isSecretLooking,
			Td: () => LITERAL_SECRET,
			dL: () => findSecrets,
			hD: () => quote,
			redactSecrets: () => redactSecrets
		});
		var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7895);
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
		function quote(text) {
			let redacted = redactSecrets(text.slice(0, 2e3));
			let short = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
			return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	})
};

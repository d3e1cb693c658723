export const id = "report";
export const ids = ["report", "secrets"];
export const modules = {
	2751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	4923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			applyThreshold: () => applyThreshold,
			overTable: () => overTable,
			run: () => run,
			severityOf: () => severityOf
		});
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2751);
		var _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4854);
		var _load_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
		let run = async (args, io) => {
			let file = (0, _load_findings_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(args);
			let threshold = severityOf((0, _load_findings_js__WEBPACK_IMPORTED_MODULE_1__.mw)(args, "fail-on", "gate"));
			let placed = (0, _load_findings_js__WEBPACK_IMPORTED_MODULE_1__.uv)(file, io).findings;
			if (args.text("output") === "json") {
				let over = (0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.U)(placed, threshold);
				let { total, counts } = (0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.summarise)(over);
				let findings = over.slice(0, 20).map(({ id, severity, rule, tool, file: path, line, message }) => ({
					id,
					severity,
					rule,
					tool,
					path,
					line,
					message
				}));
				io.out((0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.s$)({
					failOn: threshold,
					total,
					counts,
					findings
				}));
			} else io.out(overTable(placed, threshold));
			return applyThreshold(placed, threshold, io);
		};
		function overTable(placed, threshold) {
			let over = (0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.U)(placed, threshold);
			if (over.length === 0) return `No finding at or above ${threshold} (${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_4__.LS)(placed.length, "finding")} below).\n`;
			let rows = over.slice(0, 20).map((found) => [
				found.severity,
				(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.kc)(found.rule, 40),
				(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.kc)(`${found.file}:${found.line}`, 100),
				(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.kc)(found.message, 100)
			]);
			let more = over.length > 20 ? `and ${over.length - 20} more\n` : "";
			return `${(0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_5__.k)([[
				"SEVERITY",
				"RULE",
				"WHERE",
				"WHAT"
			], ...rows])}${more}`;
		}
		function applyThreshold(placed, threshold, io) {
			let { total, counts } = (0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.summarise)((0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.U)(placed, threshold));
			if (total === 0) return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
			let message = `${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_4__.LS)(total, "finding")} at or above ${threshold}: ${(0, _run_findings_summary_js__WEBPACK_IMPORTED_MODULE_2__.w)(counts)}`;
			io.err(`${message}\n`);
			io.step.annotate({
				severity: "error",
				message
			});
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.no;
		}
		function severityOf(word) {
			let severity = _schedule_types_js__WEBPACK_IMPORTED_MODULE_6__.oC.find((candidate) => candidate === word);
			if (severity === void 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--fail-on must be one of ${_schedule_types_js__WEBPACK_IMPORTED_MODULE_6__.oC.join(", ")}`);
			return severity;
		}
	}),
	8606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ru: () => findingsFile,
			loadFindings: () => loadFindings,
			uv: () => loadPlacedFindings,
			mw: () => required
		});
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var cli_arguments = __webpack_require__(5130);
		var cli_io = __webpack_require__(1973);
		var read_named_file = __webpack_require__(3115);
		var problem = __webpack_require__(7239);
		var plain = __webpack_require__(4854);
		var types = __webpack_require__(1);
		var digest = __webpack_require__(1369);
		var json = __webpack_require__(5735);
		let LONGEST_SECRET = 4e3;
		let MOST = {
			nodes: 1e4,
			depth: 32,
			secrets: 1e3,
			json: 1e6
		};
		let SECRETS = new Set([
			"raw",
			"rawv2",
			"match",
			"matching",
			"matchedtext"
		]);
		let QUOTES = new Set([
			"snippet",
			"code",
			"codeblock",
			"codesnippet",
			"line",
			"lines",
			"evidence",
			"abstractcontent",
			"content",
			"groups",
			"extractedresults",
			"request",
			"response",
			"curlcommand",
			"attack",
			"poc"
		]);
		let NAMES_SECRET = /secret|token|passw|apikey|accesskey|credential|authorization|privatekey/;
		let TELLS_OF_SECRET = /(?:type|kind|name|count|description|file|path|severity|url|id)$/;
		let AUTHORIZATION = /authorization["']?[ \t]{0,5}[:=][ \t]{0,5}["']?(?:(?:bearer|basic|token|digest)[ \t]{1,5})?([^\s"',;]{6,4000})/gi;
		let SCHEME = /^(?:bearer|basic|token|digest)[ \t]{1,5}/i;
		let LONG_WORD = /[\w+/=-]{32,}/g;
		let PLAIN_WORDS = /^(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,15})(?:[-_./](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})){0,20}$/;
		function secretValues(entry, tool, about) {
			let found = new Set();
			let whole = !0;
			let nodes = 0;
			let own;
			let add = (value) => {
				if (value.length < 6 || found.has(value)) return;
				found.size < MOST.secrets ? found.add(value) : whole = !1;
			};
			let addSecret = (value) => {
				add(value);
				add(value.replace(SCHEME, ""));
				if (/[\n\r]|\\n/.test(value)) for (let line of value.split(/[\r\n]|\\n/)) line.trim().length >= 12 && add(line.trim());
			};
			let readText = (text, kind, depth) => {
				let parsed = text.length <= MOST.json && /^\s{0,20}[[{]/.test(text) ? (0, json.qF)(text) : void 0;
				parsed !== void 0 && visit(parsed, kind, depth + 1);
				kind === "secret" && addSecret(text);
				for (let match of /uthorization/i.test(text) ? text.matchAll(AUTHORIZATION) : []) add(match[1] ?? "");
				if (kind === "secret" || !about) return;
				if (kind === "quote") for (let literal of [...literalsIn(text), ...text.match(LONG_WORD) ?? []]) add(literal);
				else if (parsed === void 0) {
					own ??= ownWords(entry, tool);
					if (/\s/.test(text.trim())) for (let value of partsOfProse(text)) addSecret(value);
					else !PLAIN_WORDS.test(text) && !isOwn(text, own) && addSecret(text.trim());
				}
			};
			let visit = (value, kind, depth) => {
				if (++nodes > MOST.nodes || depth > MOST.depth) whole = !1;
				else if (typeof value == "string") readText(value, kind, depth);
				else if (typeof value == "number" && (kind === "secret" || about && kind === void 0)) add(String(value));
				else if (Array.isArray(value)) for (let one of value) visitNext(one, kind, depth);
				else if ((0, problem.u4)(value)) for (let key of Object.keys(value)) visitNext(value[key], kindOfField(key) ?? kind, depth);
			};
			let visitNext = (value, kind, depth) => {
				nodes <= MOST.nodes && visit(value, kind, depth + 1);
			};
			for (let key of [
				"secretContext",
				"context",
				"raw"
			]) visit((0, json.hQ)(entry, key), void 0, 0);
			return {
				values: [...found],
				whole
			};
		}
		let kinds = new Map();
		function kindOfField(key) {
			if (!kinds.has(key)) {
				kinds.size > 1e4 && kinds.clear();
				kinds.set(key, kindOfName(key.slice(0, 200).toLowerCase().replace(/[-_ ]/g, "")));
			}
			return kinds.get(key);
		}
		function kindOfName(name) {
			if (SECRETS.has(name)) return "secret";
			if (QUOTES.has(name)) return "quote";
			return NAMES_SECRET.test(name) && !TELLS_OF_SECRET.test(name) ? "secret" : void 0;
		}
		function ownWords(entry, tool) {
			let path = (0, json.hQ)((0, json.hQ)(entry, "location"), "path");
			let plain = [(0, json.hQ)(entry, "references"), (0, json.hQ)((0, json.hQ)(entry, "remediation"), "references")].flatMap((list) => Array.isArray(list) ? list.slice(0, 200) : []).filter((url) => typeof url == "string" && !url.includes("?"));
			return [
				path,
				(0, json.hQ)(entry, "ruleId"),
				tool,
				...plain
			];
		}
		function isOwn(text, own) {
			let [path] = own;
			return own.includes(text) || typeof path == "string" && path.endsWith(`/${text}`);
		}
		function literalsIn(quoted) {
			let text = quoted.slice(0, LONGEST_SECRET);
			return /\s/.test(text.trim()) ? parts(text) : [text.trim(), ...parts(text)];
		}
		function partsOfProse(prose) {
			let text = prose.slice(0, LONGEST_SECRET);
			if (text.includes("-----BEGIN")) return [prose];
			let words = text.split(/\s+/).filter((word) => word.length >= 8 && /\d/.test(word) && /[a-z]/i.test(word));
			return [...parts(text), ...words.filter((word) => !/^(?:cwe|cve|ghsa|a\d\d:)|:\/\//i.test(word))].filter((part) => !/\s/.test(part) && !PLAIN_WORDS.test(part));
		}
		function parts(text) {
			let strings = [...text.matchAll(/"([^"\n]+)"|'([^'\n]+)'|`([^`\n]+)`/g)];
			let values = [...text.matchAll(/[=:][ \t]{0,20}([^\s"'`;,]+)/g)];
			return [...strings, ...values].map((match) => match.slice(1).find((part) => part !== void 0) ?? "");
		}
		let SECRET_IN_MESSAGE = [
			"trufflehog",
			"noseyparker",
			"gitleaks",
			"detectsecrets"
		];
		let HIDDEN = "[secret]";
		let BANDIT_PASSWORD = /hardcoded password(?:(?!hardcoded password)[^:\n])*: '/gi;
		let URL_USER = /:\/\/[^\s/?#@]+@/g;
		let ABOUT_SECRETS = /secret|passw|credential|token|api[-_ ]?key|private[-_ ]?key/i;
		function tellsSecrets(tool) {
			let name = tool.toLowerCase().replace(/[^a-z]/g, "");
			return SECRET_IN_MESSAGE.some((known) => name.includes(known));
		}
		function hiderOf(entry, tool) {
			let { values, whole } = secretValues(entry, tool, tellsSecrets(tool) || isAboutSecrets(entry, tool));
			let secrets = [...values, ...secretMessage(entry, tool)];
			let shown = (text) => {
				let bare = text.includes(": '") ? hideBanditPasswords(text) : text;
				return bare.includes("://") ? bare.replace(URL_USER, `://${HIDDEN}@`) : bare;
			};
			if (secrets.length === 0) return {
				hide: shown,
				whole
			};
			let spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
			return {
				hide: (text) => spellings.reduce(hideOne, shown(text)),
				whole
			};
		}
		function hideBanditPasswords(text) {
			let heads = [...text.matchAll(BANDIT_PASSWORD)];
			let shown = "";
			let from = 0;
			for (let [at, head] of heads.entries()) {
				let begin = head.index + head[0].length;
				let rest = text.slice(begin, heads[at + 1]?.index);
				let close = rest.lastIndexOf("'");
				shown += `${text.slice(from, begin - 1)}${HIDDEN}`;
				if (close < 0 || rest.trimEnd().includes("\n")) return shown;
				from = begin + close + 1;
			}
			return shown + text.slice(from);
		}
		function secretMessage(entry, tool) {
			let message = (0, json.hQ)(entry, "message");
			if (!tellsSecrets(tool) || typeof message != "string") return [];
			let word = message.trim();
			return word.length >= 6 && !/\s/.test(word) ? [word] : [];
		}
		function isAboutSecrets(entry, tool) {
			let tags = (0, json.hQ)(entry, "tags");
			return [
				tool,
				(0, json.hQ)(entry, "ruleId"),
				(0, json.hQ)(entry, "title"),
				...Array.isArray(tags) ? tags : []
			].some((word) => typeof word == "string" && ABOUT_SECRETS.test(word.slice(0, 500)));
		}
		function spellingsOf(secret) {
			let bytes = Buffer.from(secret);
			let html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
			return [
				(0, plain.wh)(secret, LONGEST_SECRET),
				(0, plain.oZ)(secret, LONGEST_SECRET),
				bytes.toString("base64").replace(/={1,2}$/, ""),
				bytes.toString("base64url"),
				bytes.toString("hex"),
				bytes.toString("hex").toUpperCase(),
				JSON.stringify(secret).slice(1, -1),
				html.replaceAll("'", "&#39;"),
				html.replaceAll("'", "&#x27;"),
				encodeURIComponent(secret.replace(/\p{Cs}/gu, "�"))
			].filter((one) => one.length >= 6);
		}
		function hideOne(text, secret) {
			let hidden = text.includes(secret) ? text.replaceAll(secret, HIDDEN) : text;
			if (!hidden.endsWith("…")) return hidden;
			let start = secret.slice(0, 6);
			for (let at = hidden.indexOf(start); at >= 0; at = hidden.indexOf(start, at + 1)) if (secret.startsWith(hidden.slice(at, -1))) return `${hidden.slice(0, at)}${HIDDEN}`;
			return hidden;
		}
		let LONGEST = {
			rule: 255,
			tool: 100,
			title: 255,
			message: 2e3,
			description: 4e3,
			tag: 100
		};
		let fields_MOST = {
			references: 10,
			tags: 30,
			cwe: 10
		};
		let LARGEST_LINE = 2 ** 31 - 1;
		let ALIASES = {
			CRIT: "CRITICAL",
			ERROR: "HIGH",
			WARNING: "MEDIUM",
			WARN: "MEDIUM",
			MED: "MEDIUM",
			NOTE: "LOW",
			INFORMATIONAL: "INFO",
			INFORMATION: "INFO",
			STYLE: "INFO"
		};
		function readFinding(entry, index) {
			if (!(0, problem.u4)(entry)) return `findings[${index}] is ${(0, json.I)(entry)}, not a finding`;
			let severity = readSeverity((0, json.hQ)(entry, "severity"));
			if (severity === void 0) return `findings[${index}] has no severity that is one of ${types.oC.join(", ")}`;
			let location = (0, json.hQ)(entry, "location");
			let raw = (0, json.hQ)(entry, "raw");
			let scanner = (0, plain.oZ)((0, json.hQ)((0, json.hQ)(entry, "tool"), "name"), LONGEST.tool) || "unknown";
			let hider = hiderOf(entry, scanner);
			let tool = hider.hide(scanner);
			let hide = hider.whole ? hider.hide : () => "";
			let title = hide((0, plain.oZ)((0, json.hQ)(entry, "title"), LONGEST.title));
			let description = hide((0, plain.wh)((0, json.hQ)(entry, "description"), LONGEST.description));
			let rule = hider.hide(readRule((0, json.hQ)(entry, "ruleId"))) || title || "unknown-rule";
			let said = hide((0, plain.wh)((0, json.hQ)(entry, "message"), LONGEST.message));
			let message = said === HIDDEN || tellsSecrets(scanner) ? "" : said;
			let lines = readLines(location);
			let path = readPath((0, json.hQ)(location, "path"));
			let tags = strings((0, json.hQ)(entry, "tags")).slice(0, fields_MOST.tags).map((tag) => hide((0, plain.oZ)(tag, LONGEST.tag)));
			let cvss = (0, json.hQ)(entry, "cvss");
			return {
				id: hide((0, plain.oZ)((0, json.hQ)(entry, "id"), 200)) || (0, digest.s)([
					tool,
					rule,
					path,
					lines.startLine ?? 0,
					message
				].join("|")).slice(0, 16),
				rule,
				severity,
				tool,
				path,
				...lines,
				title,
				message: message || title || description || rule,
				description,
				remediation: hide(readRemediation((0, json.hQ)(entry, "remediation"))),
				references: readReferences(entry).filter((url) => hide(url) === url),
				tags: [...new Set(tags)].filter((tag) => tag !== ""),
				cwe: readCwe(entry, raw, tags),
				advisories: readAdvisories([
					rule,
					title,
					...tags
				]),
				cvss: typeof cvss == "number" && cvss > 0 && cvss <= 10 ? cvss : void 0,
				code: readCode(entry, raw, lines.startLine)
			};
		}
		function readSeverity(value) {
			if (typeof value != "string" || value.length > 20) return;
			let name = value.trim().toUpperCase();
			if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
			return types.oC.find((severity) => severity === name);
		}
		function readPath(value) {
			return typeof value == "string" || typeof value == "number" ? String(value) : "";
		}
		function readRule(value) {
			let text = (0, plain.oZ)(value, 4 * LONGEST.rule);
			if (text.length <= LONGEST.rule) return text;
			let hash = (0, digest.s)(text).slice(0, 12);
			return `${(0, plain.oZ)(text, LONGEST.rule - 13)}~${hash}`;
		}
		function readLines(location) {
			let count = (key) => {
				let value = (0, json.hQ)(location, key);
				return Number.isSafeInteger(value) && value >= 1 ? Math.min(value, LARGEST_LINE) : void 0;
			};
			let startLine = count("startLine");
			if (startLine === void 0) return {};
			let endLine = Math.max(count("endLine") ?? startLine, startLine);
			let startColumn = count("startColumn");
			let endColumn = count("endColumn");
			return {
				startLine,
				endLine: endLine > startLine ? endLine : void 0,
				startColumn,
				endColumn: startColumn !== void 0 && endColumn !== void 0 && (endLine > startLine || endColumn >= startColumn) ? endColumn : void 0
			};
		}
		function readRemediation(value) {
			if (!(0, problem.u4)(value)) return (0, plain.wh)(value, LONGEST.description);
			let steps = strings((0, json.hQ)(value, "steps")).slice(0, 30);
			let parts = [(0, json.hQ)(value, "summary"), ...steps].map((part) => (0, plain.wh)(part, LONGEST.message));
			return (0, plain.wh)(parts.filter((part) => part !== "").join("\n"), LONGEST.description);
		}
		function readReferences(entry) {
			let found = new Set();
			let candidates = [...strings((0, json.hQ)(entry, "references")), ...strings((0, json.hQ)((0, json.hQ)(entry, "remediation"), "references"))];
			for (let candidate of candidates.slice(0, 5 * fields_MOST.references)) {
				let url = readUrl(candidate);
				url !== void 0 && found.add(url);
			}
			return [...found].slice(0, fields_MOST.references);
		}
		function readUrl(text) {
			if (text.length > 2e3 || !URL.canParse(text)) return;
			let url = new URL(text);
			if (url.username !== "" || url.password !== "") return;
			return /^https?:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(url.href) ? url.href : void 0;
		}
		function readCwe(entry, raw, tags) {
			let risk = (0, json.hQ)((0, json.hQ)(entry, "risk"), "cwe");
			let top = (0, json.hQ)((0, json.hQ)(entry, "compliance"), "cweTop25_2024");
			let numbers = [
				...typeof risk == "string" ? [risk] : strings(risk),
				...(Array.isArray(top) ? top : []).map((item) => (0, json.hQ)(item, "id")),
				(0, json.hQ)((0, json.hQ)(raw, "issue_cwe"), "id"),
				...tags.filter((tag) => /cwe/i.test(tag))
			].flatMap((source) => {
				let digits = /^(?:.*?\bcwe[-_ :]?)?0*([1-9]\d{0,4})\b/i.exec((0, plain.oZ)(source, 200))?.[1];
				return digits === void 0 ? [] : [Number(digits)];
			});
			return [...new Set(numbers)].slice(0, fields_MOST.cwe).map((number) => `CWE-${number}`);
		}
		function readAdvisories(texts) {
			let named = texts.flatMap((text) => text.match(/\bCVE-\d{4}-\d{4,7}\b|\bGHSA(?:-[\da-z]{4}){3}\b/gi) ?? []).map((name) => /^cve/i.test(name) ? name.toUpperCase() : `GHSA${name.slice(4).toLowerCase()}`);
			return [...new Set(named)].slice(0, fields_MOST.cwe);
		}
		function readCode(entry, raw, startLine) {
			for (let line of quoted(raw, "code").split("\n")) {
				let number = /^(\d+)\s/.exec(line);
				if (number !== null && Number(number[1]) === startLine) return collapse(line.slice(number[0].length));
			}
			let context = (0, json.hQ)(entry, "context");
			let snippet = quoted(context, "snippet");
			let first = (0, json.hQ)(context, "startLine");
			return collapse((typeof first == "number" && startLine !== void 0 ? snippet.split("\n")[startLine - first] : void 0) ?? snippet);
		}
		function quoted(value, key) {
			let text = (0, json.hQ)(value, key);
			return typeof text == "string" ? text.slice(0, 2e4) : "";
		}
		function collapse(text) {
			return text.replace(/\s+/g, " ").trim().slice(0, 1e3);
		}
		function strings(value) {
			return (Array.isArray(value) ? value.slice(0, 200) : []).filter((item) => typeof item == "string");
		}
		function shareTexts() {
			let texts = new Map();
			let lists = new Map();
			return (finding) => {
				let shared = { ...finding };
				for (let key of TEXTS) shared[key] = keep(texts, finding[key], finding[key]);
				for (let key of LISTS) {
					let list = finding[key];
					shared[key] = list.length === 0 ? NONE : keep(lists, list.join("\0"), list);
				}
				return shared;
			};
		}
		let TEXTS = [
			"rule",
			"tool",
			"path",
			"title",
			"message",
			"description",
			"remediation",
			"code"
		];
		let LISTS = [
			"references",
			"tags",
			"cwe",
			"advisories"
		];
		let NONE = [];
		function keep(known, key, value) {
			let before = known.get(key);
			if (before !== void 0) return before;
			known.size < 2e4 && known.set(key, value);
			return value;
		}
		function openWindow(fill, size = 262144) {
			return {
				bytes: Buffer.allocUnsafe(size),
				at: 0,
				end: 0,
				mark: -1,
				fill
			};
		}
		function readOn(window) {
			let keep = window.mark < 0 ? window.at : window.mark;
			if (keep > 0) {
				window.bytes.copyWithin(0, keep, window.end);
				window.at -= keep;
				window.end -= keep;
				window.mark >= 0 && (window.mark = 0);
			}
			if (window.end === window.bytes.length) {
				let larger = Buffer.allocUnsafe(2 * window.bytes.length);
				larger.set(window.bytes);
				window.bytes = larger;
			}
			let count = window.fill(window.bytes.subarray(window.end));
			window.end += count;
			return count > 0;
		}
		function walkList(fill, key, each, size) {
			let window = openWindow(fill, size);
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let fields = new Map();
			let ended = !1;
			let begun = !1;
			let space = () => {
				do
					for (; window.at < window.end; window.at++) {
						let byte = window.bytes[window.at];
						if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return;
					}
				while (readOn(window));
			};
			let next = () => {
				space();
				return window.at < window.end ? window.bytes[window.at] : void 0;
			};
			let expect = (byte) => {
				let found = next();
				if (found === void 0) throw new Cut();
				if (found !== byte) throw SyntaxError("not where it should be");
				window.at++;
			};
			let value = () => {
				space();
				window.mark = window.at;
				let whole = skipValue(window);
				let text = decoder.decode(window.bytes.subarray(window.mark, window.at));
				window.mark = -1;
				try {
					return JSON.parse(text);
				} catch (error) {
					if (!whole && endsInside(error, text)) throw new Cut();
					throw error;
				}
			};
			let another = (close) => {
				let byte = next();
				if (byte === void 0) throw new Cut();
				if (byte !== 44 && byte !== close) throw SyntaxError("neither a comma nor the end");
				window.at++;
				return byte === 44;
			};
			let empty = (close) => {
				if (next() !== close) return !1;
				window.at++;
				return !0;
			};
			let list = () => {
				expect(91);
				begun = !0;
				if (empty(93)) return;
				do
					ended = each(value());
				while (!ended && another(93));
			};
			let object = () => {
				expect(123);
				begun = !0;
				let found = !1;
				if (empty(125)) return !1;
				do {
					let name = value();
					if (typeof name != "string") throw SyntaxError("a key that is no string");
					expect(58);
					if (name !== key) fields.set(name, value());
					else if (found) throw SyntaxError("the key twice");
					else {
						list();
						found = !0;
					}
				} while (!ended && another(125));
				return found;
			};
			try {
				skipMark(window);
				if (next() === 91) list();
				else if (!object()) return {
					fields: void 0,
					cut: !1
				};
				if (ended || next() === void 0) return { fields };
				return {
					fields: void 0,
					cut: !1
				};
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return {
					fields: void 0,
					cut: begun && error instanceof Cut
				};
			}
		}
		class Cut extends SyntaxError {}
		function endsInside(error, text) {
			let message = String(error);
			let position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
			return /end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length;
		}
		function skipMark(window) {
			for (; window.end < 3 && readOn(window););
			let [first, second, third] = window.bytes;
			window.end >= 3 && first === 239 && second === 187 && third === 191 && (window.at = 3);
		}
		function skipValue(window) {
			let depth = 0;
			do {
				let { bytes, at, end } = window;
				for (; at < end;) {
					let byte = bytes[at];
					if (byte === 34) {
						window.at = at;
						if (!skipString(window)) return !1;
						({bytes, at, end} = window);
						continue;
					}
					if (byte === 123 || byte === 91) depth++;
					else if (byte === 125 || byte === 93) {
						if (depth === 0) break;
						depth--;
					} else if (depth === 0 && (byte === 44 || byte === 58)) break;
					at++;
				}
				window.at = at;
				if (at < end) return !0;
			} while (readOn(window));
			return !1;
		}
		function skipString(window) {
			for (let from = window.at + 1;;) {
				let { bytes, end } = window;
				let close = bytes.indexOf(34, from);
				if (close < 0 || close >= end) {
					let known = end - window.mark;
					window.at = end;
					if (!readOn(window)) return !1;
					from = window.mark + known;
					continue;
				}
				let slashes = 0;
				for (; bytes[close - 1 - slashes] === 92;) slashes++;
				if (slashes % 2 == 0) {
					window.at = close + 1;
					return !0;
				}
				from = close + 1;
			}
		}
		let LARGEST = 2 ** 29 - 1024;
		let TOO_LARGE = { problem: "the file is over 512 MB: too large to read" };
		let CUT = "the JSON ends in the middle: the file was cut off, or is still being written";
		function readFindingsFrom({ size, fill, whole }) {
			if (size > LARGEST) return TOO_LARGE;
			let findings = [];
			let share = shareTexts();
			let problem;
			let walked = walkList(fill, "findings", (entry) => {
				let finding = readFinding(entry, findings.length);
				typeof finding == "string" ? problem = finding : findings.push(share(finding));
				return problem !== void 0;
			});
			if (problem !== void 0) return { problem };
			if (walked.fields !== void 0) return {
				findings,
				meta: readMeta(walked.fields.get("meta"))
			};
			return walked.cut ? { problem: CUT } : readWhole(new TextDecoder().decode(whole()));
		}
		function readWhole(text) {
			if (/^\s*$/.test(text)) return { problem: "the file is empty" };
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				return { problem: jsonProblem(error, text) };
			}
			let list = Array.isArray(value) ? value : (0, json.hQ)(value, "findings");
			if (!Array.isArray(list)) return { problem: shapeProblem(value, list) };
			let findings = [];
			for (let [index, entry] of list.entries()) {
				let finding = readFinding(entry, index);
				if (typeof finding == "string") return { problem: finding };
				findings.push(finding);
			}
			return {
				findings,
				meta: readMeta((0, json.hQ)(value, "meta"))
			};
		}
		function jsonProblem(error, text) {
			let message = String(error);
			let position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
			if (endsInside(error, text)) return CUT;
			if (Number.isNaN(position)) return "the file is not JSON";
			let before = text.slice(0, position);
			return `the file is not JSON: something is wrong at line ${before.split("\n").length}, column ${position - before.lastIndexOf("\n")}`;
		}
		function shapeProblem(value, list) {
			let wanted = "JMo's findings.json is an object with a list `findings`, or a list";
			if (!(0, problem.u4)(value)) return `${wanted}; this is ${(0, json.I)(value)}`;
			return list === void 0 ? `${wanted}; this object has no \`findings\`` : `${wanted}; here \`findings\` is ${(0, json.I)(list)}`;
		}
		function readMeta(meta) {
			let text = (key) => (0, plain.oZ)((0, json.hQ)(meta, key), 100) || void 0;
			let tools = (0, json.hQ)(meta, "tools");
			let names = (Array.isArray(tools) ? tools : []).slice(0, 200).map((tool) => (0, plain.oZ)((0, problem.u4)(tool) ? (0, json.hQ)(tool, "name") : tool, 100)).filter((name) => name !== "");
			let targetCount = (0, json.hQ)(meta, "target_count");
			return {
				jmoVersion: text("jmo_version"),
				timestamp: text("timestamp"),
				profile: text("profile"),
				targetCount: typeof targetCount == "number" ? targetCount : void 0,
				tools: [...new Set(names)]
			};
		}
		var place = __webpack_require__(7026);
		var log = __webpack_require__(9056);
		var read_inside = __webpack_require__(5389);
		function loadFindings(file, io) {
			let opened = (0, read_named_file.S3)((0, external_node_path_.resolve)(io.directory, file), io, { limit: read_named_file.t5 });
			if ("problem" in opened) {
				let { kind, message } = opened.problem;
				if (kind === "missing") return;
				throw new cli_io.z(`${(0, log.kc)(file, 500)} ${message}${kind === "directory" ? ", not a findings.json" : ""}`);
			}
			try {
				let read = readFindingsFrom(sourceOf(opened, file));
				if ("problem" in read) throw new cli_io.z(`${(0, log.kc)(file, 500)}: ${read.problem}`);
				return read;
			} finally {
				external_node_fs_.closeSync(opened.fd);
			}
		}
		function loadPlacedFindings(file, io, known) {
			let read = loadFindings(file, io);
			if (read === void 0) throw new cli_io.z(`${(0, log.kc)(file, 500)} does not exist: the scan wrote no findings, its log says why`);
			return {
				findings: (0, place.k)(read.findings, checkoutOf(io), known),
				meta: read.meta
			};
		}
		function sourceOf(opened, file) {
			let { fd, stat } = opened;
			let at = 0;
			let whole = () => {
				let read = (0, read_inside.ay)(opened, read_named_file.t5, external_node_fs_namespaceObject);
				if ("bytes" in read) return read.bytes;
				throw new cli_io.z(`${(0, log.kc)(file, 500)} ${read.problem.message}`);
			};
			let fill = (target) => {
				let count = external_node_fs_.readSync(fd, target, 0, Math.min(target.length, stat.size - at), at);
				at += count;
				return count;
			};
			return {
				size: stat.size,
				fill,
				whole
			};
		}
		function checkoutOf(io) {
			let { GITHUB_WORKSPACE, CI_PROJECT_DIR, GITHUB_REPOSITORY, CI_PROJECT_PATH } = io.env;
			let roots = [
				GITHUB_WORKSPACE,
				CI_PROJECT_DIR,
				io.directory
			].filter((root) => root !== void 0);
			let project = GITHUB_REPOSITORY ?? CI_PROJECT_PATH;
			return {
				roots,
				...project === void 0 ? {} : { project }
			};
		}
		function findingsFile(args) {
			return args.text("findings")?.trim() || "results/summaries/findings.json";
		}
		function required(args, flag, command) {
			let value = args.text(flag)?.trim() ?? "";
			if (value === "") throw (0, cli_arguments.L)(flag, command);
			return value;
		}
	}),
	8668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(6760);
		var cli_io = __webpack_require__(1973);
		var table = __webpack_require__(2751);
		var read_context = __webpack_require__(4044);
		var write_named_file = __webpack_require__(7384);
		var findings_summary = __webpack_require__(3677);
		var text_plain = __webpack_require__(4854);
		var version = __webpack_require__(3758);
		var log = __webpack_require__(9056);
		let KINDS = {
			repo: "repos",
			repos_dir: "repos",
			targets: "repos",
			image: "images",
			images_file: "images",
			url: "web",
			urls_file: "web",
			api_spec: "web",
			terraform_state: "iac",
			cloudformation: "iac",
			k8s_manifest: "iac",
			gitlab_repo: "gitlab",
			gitlab_group: "gitlab",
			k8s_context: "k8s"
		};
		let LISTS = {
			targets: "repo",
			images_file: "image",
			urls_file: "url"
		};
		let PLURALS = {
			images: "image",
			urls: "url"
		};
		let SETTINGS = [
			"k8s_namespace",
			"k8s_all_namespaces",
			"gitlab_url",
			"gitlab_token"
		];
		function readDeclaredTargets(texts) {
			let declared = [];
			for (let line of texts.flatMap((text) => text.split("\n")).map((text) => text.trim())) {
				if (line === "") continue;
				let [, word = "", value = ""] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
				let name = word.replaceAll("-", "_");
				let key = PLURALS[name] ?? name;
				if (!Object.hasOwn(KINDS, key) && !SETTINGS.includes(key)) return { problem: WANTED };
				value.trim() !== "" && declared.push({
					key,
					value: value.trim()
				});
			}
			return declared;
		}
		let WANTED = `--target must be KEY=VALUE, a target a line; the keys are ${[...Object.keys(KINDS), ...SETTINGS].join(", ")}`;
		function missedTargets(declared, records) {
			if (records.length === 0) return;
			let sentences = declared.flatMap((target) => {
				let kind = KINDS[target.key];
				if (kind === void 0) return [];
				let folder = folderOf(target, declared);
				let own = records.filter((record) => record.kind === kind && (folder === void 0 || record.folder === folder));
				if (own.length === 0) return [`${shownTarget(target)} was not scanned`];
				return own.every(({ state }) => state === "unseen") ? [`no scanner looked at ${shownTarget(target)}`] : [];
			});
			return [...new Set(sentences)];
		}
		function folderOf({ key, value }, all) {
			switch (key) {
				case "repo": return value.startsWith("~") ? void 0 : safeName(lastName(value));
				case "image": return safeName(value);
				case "url": return siteName(value);
				case "api_spec": return /^https?:\/\//.test(value) ? siteName(value) : "no folder: a file";
				case "terraform_state":
				case "cloudformation":
				case "k8s_manifest": return safeName(lastName(value).replace(/(?<=.)\.[^.]+$/, ""));
				case "gitlab_repo": return flatName(value);
				case "gitlab_group": return flatName(`group:${value}`);
				case "k8s_context": {
					let one = all.find((target) => target.key === "k8s_namespace")?.value ?? "default";
					return flatName(`${value}_${all.some((target) => target.key === "k8s_all_namespaces" && target.value === "true") ? "*" : one}`);
				}
				default: return;
			}
		}
		function lastName(path) {
			return path.split("/").filter((part) => part !== "" && part !== ".").at(-1) ?? "";
		}
		function safeName(name) {
			let safe = name.replace(/[/\\]/g, "_").replaceAll("..", "_").replace(/^\.+/, "");
			return (safe === "" ? "unknown" : safe).replace(/[<>:"|?*\x00-\x1f]/g, "_");
		}
		function siteName(url) {
			let site = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
			return (site === "" ? "unknown" : site).replace(/[^a-zA-Z0-9._-]/g, "_");
		}
		function flatName(name) {
			return name.replaceAll("/", "_").replaceAll("*", "all");
		}
		function shownTarget({ key, value }) {
			let shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)(?:[^/?#]*@)?([^?#]*).*$/isu, "$1$2");
			return (0, log.kc)(`${key} ${shown}`, 150);
		}
		var path = __webpack_require__(4270);
		var problem = __webpack_require__(7239);
		var json = __webpack_require__(5735);
		let MOST = {
			targets: 1e4,
			scanners: 100,
			named: 10
		};
		function readScanRecord(metadata, timings) {
			let stubbed = (0, json.hQ)(metadata, "stubbed_tools");
			let targets = timings.filter((one) => Array.isArray((0, json.hQ)(one, "tools"))).slice(0, MOST.targets);
			if (!(0, problem.u4)(stubbed) && targets.length === 0) return;
			let lists = (0, problem.u4)(stubbed) ? Object.values(stubbed).slice(0, MOST.targets) : [];
			return {
				targets: targets.length,
				runs: targets.flatMap(readRuns),
				abandoned: targets.filter((one) => (0, json.hQ)(one, "outcome") === "failed-before-tools").map(targetName),
				missing: unique(lists.flatMap((list) => names(list)))
			};
		}
		function readTargetRecords(folders) {
			let timed = folders.filter(({ timings }) => Array.isArray((0, json.hQ)(timings, "tools")));
			return (timed.length === 0 ? folders : timed).map(({ kind, folder, timings }) => {
				let abandoned = (0, json.hQ)(timings, "outcome") === "failed-before-tools";
				let unseen = timed.length > 0 && readRuns(timings).length === 0;
				return {
					kind,
					folder,
					state: abandoned ? "abandoned" : unseen ? "unseen" : "seen"
				};
			});
		}
		function nothingLooked({ runs, missing }) {
			return missing.length > 0 && runs.every(({ end }) => end !== "ran");
		}
		function scannerEnd(record, scanner) {
			let ends = record.runs.filter((run) => run.scanner === scanner).map(({ end }) => end);
			if (ends.includes("ran")) return "ran";
			return ends[0] ?? (record.missing.includes(scanner) ? "missing" : void 0);
		}
		function gapsOf(record, missed = []) {
			return [...few(missed), ...record === void 0 ? [] : scannerGaps(record)];
		}
		function scannerGaps(record) {
			let { runs, abandoned, missing, targets } = record;
			let bad = runs.filter(({ end }) => end !== "ran");
			return [
				...few(unique(bad.map(({ scanner }) => scanner)).map((scanner) => {
					let own = bad.filter((run) => run.scanner === scanner);
					let verb = own.every(({ end }) => end === "timed out") ? "timed out" : "failed";
					let where = unique(own.map(({ target }) => target));
					if (targets === 1) return `${scanner} ${verb}`;
					return `${scanner} ${verb} on ${where.length === 1 ? where[0] : `${where.length} of ${targets} targets`}`;
				})),
				...few(abandoned.map((target) => `${target} was not scanned at all`)),
				...missing.length === 0 ? [] : [`not installed, so passed over: ${listed(missing)}`]
			];
		}
		function readRuns(timings) {
			let tools = (0, json.hQ)(timings, "tools");
			let target = targetName(timings);
			return (Array.isArray(tools) ? tools.slice(0, MOST.scanners) : []).flatMap((tool) => {
				let scanner = scannerName((0, json.hQ)(tool, "tool"));
				let late = (0, json.hQ)(tool, "timed_out") === !0;
				let end = (0, json.hQ)(tool, "status") === "success" ? "ran" : late ? "timed out" : "failed";
				return scanner === "" ? [] : [{
					scanner,
					target,
					end
				}];
			});
		}
		function scannerName(value) {
			return nameFrom(value).replace(/^noseyparker-.*/, "noseyparker");
		}
		function targetName(timings) {
			return nameFrom((0, json.hQ)(timings, "target")) || "a target without a name";
		}
		function nameFrom(value) {
			return (0, log.kc)(value, 100);
		}
		function names(list) {
			return (Array.isArray(list) ? list.slice(0, MOST.scanners) : []).map(scannerName).filter(Boolean);
		}
		function unique(list) {
			return [...new Set(list)].sort();
		}
		function few(sentences) {
			let more = sentences.length - MOST.named;
			return [...sentences.slice(0, MOST.named), ...more > 0 ? [`${more} more of that kind`] : []];
		}
		function listed(list) {
			let more = list.length - MOST.named;
			return `${list.slice(0, MOST.named).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
		var place = __webpack_require__(7026);
		let GITLAB_BYTES = 5e7;
		function fitting(findings, bytes, write) {
			let { pieces, add } = packPieces();
			let left = bytes;
			let included = 0;
			for (let finding of findings) {
				let piece = `${included === 0 ? "" : ","}\n${write(finding)}`;
				left -= byteLength(piece);
				if (left < 0) break;
				add(piece);
				included++;
			}
			return {
				pieces,
				included,
				cut: findings.length - included
			};
		}
		function packPieces() {
			let pieces = [];
			let from = 0;
			let length = 0;
			let add = (piece) => {
				pieces.push(piece);
				length += piece.length;
				if (length < 262144) return;
				pieces.push(Buffer.from(pieces.splice(from).join("")));
				from = pieces.length;
				length = 0;
			};
			return {
				pieces,
				add
			};
		}
		function* chunks(pieces) {
			let waiting = [];
			let length = 0;
			for (let piece of pieces) {
				if (typeof piece != "string") {
					yield Buffer.from(waiting.join(""));
					yield piece;
					waiting = [];
					length = 0;
					continue;
				}
				waiting.push(piece);
				length += piece.length;
				if (length < 1048576) continue;
				yield Buffer.from(waiting.join(""));
				waiting = [];
				length = 0;
			}
			yield Buffer.from(waiting.join(""));
		}
		function byteLength(text) {
			return /[^ -~\s]/.test(text) ? 3 * text.length : text.length;
		}
		let SEVERITY = {
			CRITICAL: "blocker",
			HIGH: "critical",
			MEDIUM: "major",
			LOW: "minor",
			INFO: "info"
		};
		function toCodeQuality(findings, bytes = GITLAB_BYTES) {
			let { pieces, included, cut } = fitting(findings, bytes - 10, (finding) => JSON.stringify({
				description: (0, text_plain.oZ)(finding.message, 1e3),
				check_name: finding.rule,
				fingerprint: (0, place.R)(finding),
				severity: SEVERITY[finding.severity],
				location: {
					path: finding.file,
					lines: { begin: finding.line }
				}
			}));
			return {
				pieces: [
					"[",
					...pieces,
					"\n]\n"
				],
				included,
				cut
			};
		}
		var markdown = __webpack_require__(1065);
		let gitlab_sast_SEVERITY = {
			CRITICAL: "Critical",
			HIGH: "High",
			MEDIUM: "Medium",
			LOW: "Low",
			INFO: "Info"
		};
		let NO_TIME = "1970-01-01T00:00:00";
		let gitlab_sast_LONGEST = {
			name: 255,
			markdown: 7e3
		};
		function toGitlabSast(findings, meta, version, bytes = GITLAB_BYTES, schedule) {
			let ids = new Set();
			let escaped = new Map();
			let markdown = (text) => {
				let known = escaped.get(text) ?? escapeWithin(text, gitlab_sast_LONGEST.markdown);
				escaped.size < 2e3 && escaped.set(text, known);
				return known;
			};
			let { pieces, included, cut } = fitting(findings, bytes - 1e4, (finding) => JSON.stringify(vulnerability(finding, ids, markdown)));
			return {
				pieces: [
					`{"version":"15.2.1","schema":"https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.1/dist/sast-report-format.json","scan":${JSON.stringify(scanObject(meta, version, cut, schedule))},"vulnerabilities":[`,
					...pieces,
					"\n]}\n"
				],
				included,
				cut
			};
		}
		function scanObject(meta, version, cut, schedule) {
			let time = scanTime(meta.timestamp);
			return {
				analyzer: {
					id: "jmo-schedule",
					name: "jmo-schedule",
					version,
					vendor: { name: "JMo" }
				},
				scanner: {
					id: schedule === void 0 ? "jmo" : `jmo-${schedule}`,
					name: schedule === void 0 ? "JMo Security" : `JMo Security (${schedule})`,
					version: meta.jmoVersion ?? "unknown",
					vendor: { name: "JMo" }
				},
				type: "sast",
				start_time: time,
				end_time: time,
				status: "success",
				messages: cut === 0 ? void 0 : [{
					level: "warn",
					value: `${cut} findings were left out, the least severe: too large`
				}]
			};
		}
		function scanTime(timestamp) {
			let parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?(?:Z|([+-]\d\d):?(\d\d))?$/i.exec(timestamp ?? "");
			if (parts === null) return NO_TIME;
			let [, day, clock, hours = "+00", minutes = "00"] = parts;
			let time = new Date(`${day}T${clock}${hours}:${minutes}`);
			let text = Number.isNaN(time.getTime()) ? "" : time.toISOString();
			return /^\d{4}-/.test(text) ? text.slice(0, 19) : NO_TIME;
		}
		function vulnerability(finding, ids, markdown) {
			let { message, description, remediation, references, file, line, endLine } = finding;
			let unique = (0, place.R)(finding);
			let id = ids.has(finding.id) ? `${finding.id}-${unique}` : finding.id;
			ids.add(id);
			let signatures = [{
				algorithm: "hash",
				value: unique
			}];
			return {
				id,
				name: (0, text_plain.oZ)(message, gitlab_sast_LONGEST.name),
				description: markdown(description || message),
				severity: gitlab_sast_SEVERITY[finding.severity],
				solution: remediation === "" ? void 0 : markdown(remediation),
				identifiers: identifiers(finding),
				links: references.length === 0 ? void 0 : references.map((url) => ({ url })),
				location: {
					file,
					start_line: line,
					end_line: endLine
				},
				tracking: {
					type: "source",
					items: [{
						file,
						start_line: line,
						end_line: endLine ?? line,
						signatures
					}]
				}
			};
		}
		function identifiers(finding) {
			return [
				{
					type: `jmo_${finding.tool.toLowerCase().replace(/[^a-z\d]+/g, "_")}_rule`,
					name: `${finding.tool} ${finding.rule}`,
					value: finding.rule
				},
				...finding.cwe.map((name) => ({
					type: "cwe",
					name,
					value: name.slice(4),
					url: `https://cwe.mitre.org/data/definitions/${name.slice(4)}.html`
				})),
				...finding.advisories.map((name) => name.startsWith("CVE") ? {
					type: "cve",
					name,
					value: name,
					url: `https://nvd.nist.gov/vuln/detail/${name}`
				} : {
					type: "ghsa",
					name,
					value: name,
					url: `https://github.com/advisories/${name}`
				})
			].slice(0, 20);
		}
		function escapeWithin(text, longest) {
			for (let plain = text;; plain = (0, text_plain.IN)(plain, Math.floor(plain.length * .7))) {
				let escaped = plain.split("\n").map(markdown.FV).join("\n");
				if (escaped.length <= longest) return escaped;
			}
		}
		var external_node_zlib_ = __webpack_require__(8522);
		var sarif = __webpack_require__(1183);
		let LEVELS = {
			CRITICAL: "error",
			HIGH: "error",
			MEDIUM: "warning",
			LOW: "note",
			INFO: "note"
		};
		let BANDS = {
			CRITICAL: {
				low: 9.1,
				middle: 9.5,
				high: 10
			},
			HIGH: {
				low: 7,
				middle: 8,
				high: 8.9
			},
			MEDIUM: {
				low: 4,
				middle: 5.5,
				high: 6.9
			},
			LOW: {
				low: .1,
				middle: 3,
				high: 3.9
			},
			INFO: {
				low: .1,
				middle: .5,
				high: 3.9
			}
		};
		let DESCRIPTION = 1024;
		function collectRules(findings) {
			let groups = new Map();
			for (let finding of findings) {
				let group = groups.get(finding.rule);
				group === void 0 ? groups.set(finding.rule, [finding]) : group.push(finding);
			}
			let rules = new Map();
			for (let [id, group] of groups) rules.set(id, ruleOf(id, group, rules.size));
			return rules;
		}
		function ruleOf(id, group, index) {
			let severity = group[0]?.severity ?? "INFO";
			let some = group.slice(0, 1e3);
			let title = shared(group, "title");
			let description = shared(group, "description");
			let short = (0, text_plain.oZ)(shared(group, "message") || title || description || id, DESCRIPTION);
			let remediation = shared(group, "remediation") || description || short;
			let references = [...new Set(some.flatMap((one) => one.references))].slice(0, 10);
			return {
				index,
				severity,
				descriptor: {
					id,
					name: title === "" || title === id ? void 0 : title,
					shortDescription: { text: (0, sarif.B)(short, DESCRIPTION) },
					fullDescription: { text: (0, sarif.B)(description || short, DESCRIPTION) },
					helpUri: references[0],
					help: {
						text: (0, sarif.B)([remediation, ...references].join("\n")),
						markdown: [...remediation.split("\n").map(markdown.FV), ...references.map((url) => `<${url}>`)].join("\n\n")
					},
					defaultConfiguration: { level: LEVELS[severity] },
					properties: {
						tags: tagsOf(some),
						"security-severity": Math.max(...some.map((one) => scoreOf(one, severity))).toFixed(1)
					}
				}
			};
		}
		function shared(group, field) {
			let text = group[0]?.[field] ?? "";
			return group.every((finding) => finding[field] === text) ? text : "";
		}
		function scoreOf({ cvss, severity }, wanted) {
			if (severity !== wanted) return 0;
			let { low, middle, high } = BANDS[severity];
			return cvss !== void 0 && cvss >= low && cvss <= high ? cvss : middle;
		}
		function tagsOf(findings) {
			let cwe = [...new Set(findings.flatMap((one) => one.cwe))].slice(0, 3);
			let advisories = [...new Set(findings.flatMap((one) => one.advisories))].slice(0, 3);
			return [...new Set([
				"security",
				...cwe.map((name) => `external/cwe/cwe-${name.slice(4).padStart(3, "0")}`),
				...cwe,
				...advisories,
				...findings.map((one) => one.tool),
				...findings.flatMap((one) => one.tags)
			])].slice(0, 10);
		}
		let SARIF_RESULTS = 25e3;
		let SARIF_SHOWN = 5e3;
		function toSarif(findings, meta, most = SARIF_RESULTS) {
			let included = findings.slice(0, Math.max(0, Math.min(most, SARIF_RESULTS)));
			let rules = collectRules(included);
			let { pieces, add } = packPieces();
			let [head, foot] = sarif_frame(meta, rules);
			add(head);
			let raised = 0;
			for (let [at, finding] of included.entries()) {
				let rule = rules.get(finding.rule);
				if (rule === void 0) throw Error(`no rule for ${finding.rule}`);
				rule.severity !== finding.severity && raised++;
				add(`${at === 0 ? "" : ","}\n${JSON.stringify(resultOf(finding, rule))}`);
			}
			add(`\n${foot}\n`);
			return {
				pieces,
				included: included.length,
				cut: findings.length - included.length,
				raised
			};
		}
		function sarif_frame(meta, rules) {
			let log = {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "JMo Security",
						informationUri: "https://github.com/jimmy058910/jmo-security-repo",
						version: meta.jmoVersion,
						rules: [...rules.values()].map(({ descriptor }) => descriptor)
					} },
					columnKind: "utf16CodeUnits",
					results: []
				}]
			};
			return [JSON.stringify(log).slice(0, -4), "]}]}"];
		}
		function resultOf(finding, rule) {
			let { startColumn, endLine, endColumn, isNew } = finding;
			let tags = [...finding.cwe, ...finding.advisories];
			return {
				ruleId: rule.descriptor.id,
				ruleIndex: rule.index,
				level: LEVELS[finding.severity],
				message: { text: (0, sarif.B)(finding.message) },
				locations: [{ physicalLocation: {
					artifactLocation: { uri: finding.file.split("/").map(encodeURIComponent).join("/") },
					region: {
						startLine: finding.line,
						startColumn,
						endLine,
						endColumn
					}
				} }],
				partialFingerprints: {
					primaryLocationLineHash: `${finding.hash}:${finding.occurrence}`,
					"jmoFindingId/v1": finding.id
				},
				baselineState: isNew === void 0 ? void 0 : isNew ? "new" : "unchanged",
				properties: {
					severity: finding.severity,
					tool: (0, text_plain.oZ)(finding.tool, 100),
					tags: tags.length === 0 ? void 0 : tags
				}
			};
		}
		function sarifThatFits(findings, meta, limit = 1e7) {
			for (let most = findings.length;;) {
				let sarif = toSarif(findings, meta, most);
				let size = zippedBytes(sarif.pieces, limit);
				if (size <= limit || sarif.included === 0) return sarif;
				most = Math.min(sarif.included - 1, Math.floor(sarif.included * limit * .95 / size));
			}
		}
		function zippedBytes(pieces, limit) {
			let plain = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
			if (plain <= limit) return plain;
			let size = 0;
			for (let chunk of chunks(pieces)) size += (0, external_node_zlib_.gzipSync)(chunk, { level: 1 }).length;
			return size;
		}
		var types = __webpack_require__(1);
		let ICONS = {
			CRITICAL: "🟣",
			HIGH: "🔴",
			MEDIUM: "🟠",
			LOW: "🟡",
			INFO: "🔵"
		};
		function summaryPage(page) {
			return [
				`${page.name === void 0 ? "## JMo scan" : `## JMo scan: ${cell(page.name, 100)}`}\n`,
				`${verdict(page)}\n`,
				severityTable(page),
				notes(page.notes),
				worst(page),
				perTool(page)
			].filter((part) => part !== "").join("\n");
		}
		function verdict({ summary, meta }) {
			let profile = meta.profile === void 0 ? "" : ` (profile ${cell(meta.profile, 100)})`;
			if (summary.total === 0) return `✅ **No findings**${profile}.${change(summary)}`;
			return `**${(0, text_plain.LS)(summary.total, "finding")}**${profile}.${change(summary)}`;
		}
		function change(summary) {
			if (summary.new === void 0) return "";
			return ` Since the baseline: **${summary.new} new**, **${summary.fixed ?? 0} fixed**.`;
		}
		function severityTable({ summary, findings }) {
			let compared = summary.new !== void 0;
			let rows = types.oC.map((severity) => {
				let fresh = findings.filter((finding) => finding.severity === severity && finding.isNew === !0);
				return `| ${ICONS[severity]} ${severity} | ${summary.counts[severity]} |${compared ? ` ${fresh.length} |` : ""}`;
			});
			return [
				`| severity | findings |${compared ? " new |" : ""}`,
				`|---|---:|${compared ? "---:|" : ""}`,
				...rows,
				""
			].join("\n");
		}
		function notes(list) {
			return list.map((note) => `> ⚠️ ${cell(note, 500)}\n`).join("\n");
		}
		function worst({ findings, summary }) {
			if (findings.length === 0) return "";
			let compared = summary.new !== void 0;
			let shown = findings.slice(0, 50);
			let rows = shown.map((finding) => {
				let place = `${cell(finding.file, 200)}&#58;${finding.line}`;
				let fresh = finding.isNew === !0 ? " 🆕 new" : "";
				return `| ${ICONS[finding.severity]} ${finding.severity} |${compared ? `${fresh} |` : ""} ${cell(finding.rule, 60)} | ${place} | ${cell(finding.message, 200)} | ${cell(finding.tool, 40)} |`;
			});
			let more = findings.length - shown.length;
			return [
				"### Worst first\n",
				`| severity |${compared ? " |" : ""} rule | where | what | by |`,
				`|---|${compared ? "---|" : ""}---|---|---|---|`,
				...rows,
				more > 0 ? `\nand ${more} more; the reports have them.\n` : ""
			].join("\n");
		}
		function perTool({ findings, meta, scan }) {
			let tools = new Map(meta.tools.map((tool) => [tool, []]));
			for (let finding of findings) {
				let own = tools.get(finding.tool);
				own === void 0 ? tools.set(finding.tool, [finding]) : own.push(finding);
			}
			if (tools.size === 0) return "";
			let rows = [...tools].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, 40).map(([tool, own]) => {
				let silent = own.length === 0 ? silence(scan, tool) : void 0;
				let { counts } = (0, findings_summary.summarise)(own);
				let cells = types.oC.map((one) => silent === void 0 ? counts[one] : "–");
				return `| ${cell(tool, 40)} | ${silent ?? own.length} | ${cells.join(" | ")} |`;
			});
			let more = tools.size - rows.length;
			return [
				"### By scanner\n",
				`| scanner | findings | ${types.oC.join(" | ")} |`,
				`|---|---:|${types.oC.map(() => "---:|").join("")}`,
				...rows,
				more > 0 ? `\nand ${more} more.\n` : ""
			].join("\n");
		}
		function silence(scan, scanner) {
			if (scan === void 0) return;
			let end = scannerEnd(scan, scanner);
			if (end === void 0) return "nothing to look at";
			return end === "ran" ? void 0 : end === "missing" ? "not installed" : end;
		}
		function cell(text, longest) {
			return (0, markdown.FV)((0, text_plain.oZ)(text, longest));
		}
		function buildReports(input) {
			let { findings, meta, known, scan, declared, scanFailed } = input;
			if (meta.targetCount === 0 || scanFailed && findings.length === 0) return { problem: "the scan failed and found nothing, so nothing is reported; its log says why" };
			if (scan !== void 0 && nothingLooked(scan)) return { problem: "no scanner is installed that could have looked, so nothing is reported; allow_missing_tools passes over each one that is missing" };
			let missed = missedTargets(declared, input.targets);
			let gaps = gapsOf(scan, missed);
			let summary = {
				...(0, findings_summary.summarise)(findings, known),
				...gaps.length === 0 ? {} : { gaps }
			};
			let warning = gaps.length === 0 ? void 0 : `Not everything was looked at (${gaps.join("; ")}); what is missing here for that reason is not fixed.`;
			return {
				summary,
				warning,
				files: buildFiles(input, summary, [
					scanFailed ? "The scan ended with a failure; findings may be missing here, and what is missing is not fixed." : void 0,
					declared.length > 0 && missed === void 0 ? "JMo left no record of its targets beside these findings; whether every declared target was scanned is not known." : void 0,
					warning
				].filter((note) => note !== void 0))
			};
		}
		function* buildFiles({ findings, meta, scan, name }, summary, known) {
			let shown = findings.filter(({ file }) => (0, path.nS)(file));
			let nameless = findings.length - shown.length;
			let outside = findings.filter(({ file }) => file.startsWith(`${path.ov}/`)).length;
			let notes = [...known];
			nameless > 0 && notes.push(`${(0, text_plain.LS)(nameless, "finding")} left out of the reports: the path is longer than any file's, and a shortened one would name another file.`);
			let fileOf = (path, { pieces, included, cut }) => {
				cut > 0 && notes.push(`${path} holds the ${included} worst of ${(0, text_plain.LS)(shown.length, "finding")}, ${cut} left out: its reader takes no more.`);
				return {
					path,
					pieces,
					findings: included,
					leftOut: cut + nameless
				};
			};
			let sarifFile = () => {
				let sarif = sarifThatFits(shown, meta);
				let file = fileOf("findings.sarif", sarif);
				notes.push(...sarifNotes(sarif));
				return file;
			};
			yield sarifFile();
			yield fileOf("gl-sast-report.json", toGitlabSast(shown, meta, version.x, void 0, name));
			yield fileOf("gl-code-quality-report.json", toCodeQuality(shown));
			outside > 0 && notes.push(`${(0, text_plain.LS)(outside, "finding")} outside the checkout: shown under ${path.ov}/, no file of the repository.`);
			let page = summaryPage({
				name,
				findings,
				summary,
				meta,
				scan,
				notes
			});
			yield {
				path: "summary.md",
				pieces: [page],
				findings: summary.total,
				leftOut: 0
			};
			return {
				notes,
				page
			};
		}
		function sarifNotes({ included, raised }) {
			let notes = [];
			included > SARIF_SHOWN && notes.push(`GitHub shows the ${SARIF_SHOWN} worst of the ${included} findings in findings.sarif.`);
			raised > 0 && notes.push(`GitHub shows ${(0, text_plain.LS)(raised, "finding")} at a higher severity: there a rule has one, the highest of its findings.`);
			return notes;
		}
		var gate = __webpack_require__(4923);
		var read_named_file = __webpack_require__(3115);
		function loadDeclaredTargets(texts, io) {
			let declared = readDeclaredTargets(texts);
			if ("problem" in declared) throw new cli_io.z(declared.problem);
			return declared.flatMap((target) => {
				let key = Object.hasOwn(LISTS, target.key) ? LISTS[target.key] : void 0;
				let lines = key === void 0 ? [] : linesOf(target.value, io);
				return key === void 0 || lines.length === 0 ? [target] : lines.map((value) => ({
					key,
					value
				}));
			});
		}
		function linesOf(path, io) {
			let read = (0, read_named_file.Mk)((0, external_node_path_.resolve)(io.directory, path), io);
			if ("problem" in read) return [];
			return read.bytes.toString("utf8").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
		}
		var load_findings = __webpack_require__(8606);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		function loadScanRecord(findings, io) {
			let results = (0, external_node_path_.dirname)((0, external_node_path_.dirname)((0, external_node_path_.resolve)(io.directory, findings)));
			let folders = foldersIn(results).flatMap((path) => {
				let kind = /^individual-(.*)$/.exec((0, external_node_path_.basename)(path))?.[1];
				if (kind === void 0) return [];
				return foldersIn(path).map((target) => ({
					kind,
					folder: (0, external_node_path_.basename)(target),
					timings: readJson((0, external_node_path_.join)(target, "scan-timings.json"), io)
				}));
			});
			return {
				scan: readScanRecord(readJson((0, external_node_path_.join)(results, ".scan_metadata.json"), io), folders.map((folder) => folder.timings)),
				targets: readTargetRecords(folders)
			};
		}
		function foldersIn(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: !0 }).filter((entry) => entry.isDirectory()).map(({ name }) => (0, external_node_path_.join)(folder, name));
			} catch {
				return [];
			}
		}
		function readJson(path, io) {
			let read = (0, read_named_file.Mk)(path, io, { limit: 1048576 });
			return "bytes" in read ? (0, json.qF)(read.bytes.toString("utf8")) : void 0;
		}
		var write_spare = __webpack_require__(4811);
		function writePieces(path, pieces) {
			try {
				external_node_fs_.mkdirSync((0, external_node_path_.dirname)(path), { recursive: !0 });
				(0, write_spare.DA)((0, external_node_path_.dirname)(path), external_node_fs_namespaceObject);
				let spare = (0, write_spare.L2)(path);
				let file = external_node_fs_.openSync(spare, "wx");
				try {
					try {
						for (let chunk of chunks(pieces)) external_node_fs_.writeFileSync(file, chunk);
					} finally {
						external_node_fs_.closeSync(file);
					}
					external_node_fs_.renameSync(spare, path);
				} catch (error) {
					external_node_fs_.rmSync(spare, { force: !0 });
					throw error;
				}
			} catch (error) {
				throw new cli_io.z(`${path} cannot be written (${error.code ?? "unknown error"})`);
			}
		}
		function optionsOf(args, io) {
			let file = (0, load_findings.Ru)(args);
			let failOn = args.text("fail-on");
			return {
				file,
				out: args.text("out")?.trim() || reportsFolder(file),
				name: args.text("name") ?? (0, read_context.Ho)(io.env),
				threshold: failOn === void 0 ? void 0 : (0, gate.severityOf)(failOn),
				targets: args.texts("target"),
				baseline: args.text("baseline"),
				scanFailed: (args.text("scan-step") ?? "success") !== "success",
				asJson: args.text("output") === "json"
			};
		}
		let run = async (args, io) => {
			let { file, out, name, scanFailed, threshold, ...options } = optionsOf(args, io);
			let folder = (0, external_node_path_.resolve)(io.directory, out);
			(0, write_named_file.r)(folder, (0, log.kc)(out, 500), io);
			let declared = loadDeclaredTargets(options.targets, io);
			let known = knownIds(options.baseline, io);
			let { findings, meta } = (0, load_findings.uv)(file, io, known);
			let { scan, targets } = loadScanRecord(file, io);
			let reports = buildReports({
				findings,
				meta,
				known,
				scan,
				targets,
				declared,
				scanFailed,
				name
			});
			if ("problem" in reports) throw new cli_io.z(`${(0, log.kc)(file, 500)}: ${reports.problem}`);
			let { warning } = reports;
			let over = threshold === void 0 ? {} : { over: (0, findings_summary.U)(findings, threshold).length };
			let summary = {
				...reports.summary,
				...over
			};
			warning !== void 0 && io.step.annotate({
				severity: "warning",
				message: warning
			});
			let files = [];
			let next = reports.files.next();
			for (; next.done !== !0; next = reports.files.next()) {
				let { pieces, ...facts } = next.value;
				writePieces((0, external_node_path_.resolve)(folder, facts.path), pieces);
				files.push(facts);
			}
			let { notes, page } = next.value;
			for (let note of notes) io.err(`${(0, log.RK)(note)}\n`);
			io.step.setOutput("findings", JSON.stringify(summary));
			await io.step.addSummary(page);
			options.asJson ? io.out((0, log.s$)({
				summary,
				files,
				notes
			})) : io.out(`${shortTable(summary, scannersOf(meta, scan))}${files.map(({ path }) => path).join(", ")} in ${(0, log.kc)(out, 500)}\n`);
			if (threshold === void 0) return cli_io.d.fine;
			options.asJson || io.out((0, gate.overTable)(findings, threshold));
			return (0, gate.applyThreshold)(findings, threshold, io);
		};
		function reportsFolder(file) {
			let folder = (0, external_node_path_.dirname)(file);
			return (0, external_node_path_.join)((0, external_node_path_.basename)(folder) === "summaries" ? (0, external_node_path_.dirname)(folder) : folder, "reports");
		}
		function knownIds(file, io) {
			if (file === void 0) return;
			let earlier = (0, load_findings.loadFindings)(file, io);
			if (earlier !== void 0) return new Set(earlier.findings.map(({ id }) => id));
			io.err(`No baseline yet: ${(0, log.kc)(file, 500)} does not exist. Nothing is called new.\n`);
		}
		function scannersOf(meta, scan) {
			return scan === void 0 ? meta.tools : meta.tools.filter((tool) => scannerEnd(scan, tool) === "ran");
		}
		function shortTable(summary, scanners) {
			let rows = types.oC.map((severity) => [severity, String(summary.counts[severity])]);
			rows.push(["total", String(summary.total)]);
			summary.new !== void 0 && rows.push(["new", String(summary.new)], ["fixed", String(summary.fixed)]);
			scanners.length > 0 && rows.push(["scanners", (0, log.kc)(scanners.join(", "), 300)]);
			return (0, table.k)(rows);
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
	3115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mk: () => readNamed,
			S3: () => openNamed,
			ZD: () => surroundingsOf,
			iH: () => boundaryOf,
			t5: () => FINDINGS_LIMIT,
			ts: () => storeBoundaryOf
		});
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5389);
		let FINDINGS_LIMIT = 1073741824;
		function surroundingsOf(world, directory) {
			let folders = [world.directory, directory].filter((folder) => folder !== void 0);
			return {
				checkouts: checkoutsOf(world),
				folders
			};
		}
		function checkoutsOf({ env }) {
			return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((folder) => folder !== void 0 && folder !== "");
		}
		function boundaryOf(path, world, directory) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xn)(path, surroundingsOf(world, directory));
		}
		function storeBoundaryOf(path, world) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.b$)(path, checkoutsOf(world));
		}
		function readNamed(path, world, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xO)(path, boundaryOf(path, world, directory), limit);
		}
		function openNamed(path, world, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.X$)(path, boundaryOf(path, world, directory), limit);
		}
	}),
	7384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.DA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${written.problem}`);
		}
		function refuseLinkOut(path, shown, world) {
			let project = (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Wh)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ZD)(world));
			if (project === void 0) return;
			for (let place = path;; place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: !1 }) === void 0 && place !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) continue;
				if (!(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(project, realPlace(place))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(project)}`);
				return;
			}
		}
		function realPlace(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
			} catch {
				return "/";
			}
		}
		function isSpecial(path, shown) {
			let there = attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 }));
			return there !== void 0 && !there.isFile() && !there.isDirectory();
		}
		function attempt(shown, work) {
			try {
				return work();
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: can't be written: ${(0, _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
	}),
	1369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => sha256 });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function sha256(text) {
			return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === void 0 ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(text).digest("hex") : node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", text, "hex");
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
	4270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iZ: () => relativePath,
			nS: () => canBePath,
			ov: () => OUTSIDE
		});
		let OUTSIDE = "outside-checkout";
		let NO_FILE = [OUTSIDE, "no-file"];
		let SCHEME = /^([a-z][a-z\d+.-]+):\/\//i;
		let DRIVE = /^[a-z]:(?=\/)/i;
		let NOT_A_NAME = /[\0\p{Cs}]/u;
		let ESCAPED = /[\0\p{Cs}%]/gu;
		let LONGEST_PATH = 4095;
		function canBePath(path) {
			return path.length <= LONGEST_PATH && new TextEncoder().encode(path).length <= LONGEST_PATH;
		}
		function relativePath(path, checkout) {
			let segments = segmentsOf(path, checkout);
			if (segments[0]?.startsWith("\\") === !0) return outside(segments.flatMap((name) => name.split("\\"))).join("/");
			let relative = segments.join("/");
			return NOT_A_NAME.test(relative) ? [
				OUTSIDE,
				"not-a-file-name",
				relative.replace(ESCAPED, byNumber)
			].join("/") : relative;
		}
		function segmentsOf(path, checkout) {
			let local = localPath(path);
			let text = backslashIsName(local, checkout.roots) ? local : local.replaceAll("\\", "/");
			let scheme = SCHEME.exec(text);
			if (scheme !== null) return outside(urlSegments(scheme[1] ?? "", text.slice(scheme[0].length)));
			let { segments, climbs } = resolve(text);
			if (!isAbsolute(text)) return climbs || segments[0]?.endsWith(":") === !0 ? outside(segments) : orUndefined(segments) ?? NO_FILE;
			let inside = belowRoot(segments, checkout.roots) ?? belowConvention(segments, checkout.project);
			if (inside === void 0) return outside(segments);
			return inside[0]?.endsWith(":") === !0 ? outside(inside) : orUndefined(inside) ?? NO_FILE;
		}
		function backslashIsName(text, roots) {
			if (roots.length === 0 || !roots.every((root) => root.startsWith("/"))) return !1;
			return !/^(?:\\|[a-z]:[\\/]|[a-z][a-z\d+.-]+:[\\/]{2})|(?:^|[\\/])\.\.?\\|\\\.\.?(?:[\\/]|$)/i.test(text);
		}
		function byNumber(unit) {
			return `%${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
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
				if (segment === "" || segment === ".") continue;
				segment === ".." ? segments.pop() === void 0 && (climbs = !0) : segments.push(segment);
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
	7026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => fingerprint,
			k: () => placeFindings
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
		var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1369);
		var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4270);
		function placeFindings(findings, checkout, known) {
			let files = new Map();
			let fileOf = (path) => {
				let file = files.get(path) ?? (0, _path_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(path, checkout);
				files.set(path, file);
				return file;
			};
			let placed = findings.map((finding) => {
				let fresh = known === void 0 ? {} : { isNew: !known.has(finding.id) };
				let line = finding.startLine ?? 1;
				return {
					...finding,
					file: fileOf(finding.path),
					line,
					hash: "",
					occurrence: 0,
					...fresh
				};
			});
			placed.sort(comparePlaces);
			let seen = new Map();
			for (let finding of placed) {
				finding.hash = hashOf(finding);
				finding.occurrence = (seen.get(finding.hash) ?? 0) + 1;
				seen.set(finding.hash, finding.occurrence);
			}
			return placed.sort((a, b) => _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.oC.indexOf(a.severity) - _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.oC.indexOf(b.severity));
		}
		function fingerprint(finding) {
			return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(`${finding.hash}:${finding.occurrence}`).slice(0, 32);
		}
		function hashOf(finding) {
			let { code, message, startLine, endLine } = finding;
			let own = [startLine, endLine].map(String);
			let content = code === "" ? message.replace(/(\blines?\s*|:|#L)(\d+)/gi, (all, before, number) => own.includes(number) ? `${before}#` : all) : code;
			return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.s)([
				finding.rule,
				finding.file,
				content.replace(/\s+/g, " ")
			].join("\0")).slice(0, 16);
		}
		function comparePlaces(a, b) {
			return compare(a.file, b.file) || a.line - b.line || (a.startColumn ?? 0) - (b.startColumn ?? 0) || compare(a.rule, b.rule) || compare(a.tool, b.tool) || compare(a.message, b.message) || compare(a.id, b.id) || compareRest(a, b);
		}
		let REST = [
			"severity",
			"path",
			"startLine",
			"endLine",
			"endColumn",
			"title",
			"description",
			"remediation",
			"references",
			"tags",
			"cwe",
			"advisories",
			"cvss",
			"code"
		];
		function compareRest(a, b) {
			for (let key of REST) {
				let [one, other] = [a[key], b[key]];
				if (one === other) continue;
				let order = compare(textOf(one), textOf(other));
				if (order !== 0) return order;
			}
			return 0;
		}
		function textOf(value) {
			return value === void 0 || typeof value == "string" ? value ?? "" : JSON.stringify(value);
		}
		function compare(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	3677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => overThreshold,
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
		function overThreshold(findings, severity) {
			let lowest = _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.oC.indexOf(severity);
			return findings.filter((finding) => _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.oC.indexOf(finding.severity) <= lowest);
		}
		function describeCounts(counts) {
			return _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
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
	1183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => sarifText });
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
		function sarifText(text, longest = 4e3) {
			return (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.IN)(text.replace(/\]\(/g, "] (").replace(/\{(?=\d+\})/g, "{ "), longest);
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
	}),
	2914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			C: () => errorCode
		});
		function errorCode(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (typeof code != "string") throw error;
			return code;
		}
		let REASONS = {
			EACCES: "permission denied",
			EDQUOT: "the disk quota is used up",
			EIO: "the disk reports an error",
			ELOOP: "too many symbolic links",
			EMFILE: "too many open files",
			ENAMETOOLONG: "the name is too long",
			ENOSPC: "the disk is full",
			EPERM: "not permitted",
			EROFS: "the file system is read-only"
		};
		function reasonOf(error) {
			let code = errorCode(error);
			let reason = REASONS[code];
			return reason === void 0 ? code : `${reason} (${code})`;
		}
	}),
	5389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			Fe: () => READ_LIMIT,
			Hu: () => openPlain,
			Wh: () => readProject,
			X$: () => openInside,
			ay: () => readOpened,
			b$: () => readCheckout,
			qm: () => leadsOut,
			v9: () => holds,
			xO: () => readInside,
			xn: () => readBoundary
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9985);
		let READ_LIMIT = 16777216;
		function readBoundary(path, surroundings) {
			return readProject(path, surroundings) ?? projectOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
		}
		function readProject(path, { checkouts, folders }) {
			let checkout = readCheckout(path, checkouts);
			if (checkout !== void 0) return checkout;
			for (let folder of folders) {
				let repository = (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder);
				if (repository !== void 0 && holds(repository, path)) return repository;
			}
			let folder = folders.find((one) => holds(one, path));
			return folder === void 0 ? void 0 : projectOf(folder);
		}
		function readCheckout(path, checkouts) {
			return checkouts.map(resolveLinks).find((real) => isBelow(real, path));
		}
		function projectOf(folder) {
			return (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder) ?? resolveLinks(folder);
		}
		function openInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			try {
				let real = fs.realpathSync(path);
				if (boundary !== void 0 && !holds(boundary, real)) return refuse("outside", leadsOut(boundary));
				let there = refuseKind(fs.lstatSync(real));
				if (there !== void 0) return there;
				return openPlain(real, boundary, limit, fs);
			} catch (error) {
				return explain(path, error, fs);
			}
		}
		function openPlain(path, boundary, limit, fs) {
			let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let fd = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
			try {
				let stat = fs.fstatSync(fd);
				let swapped = boundary === void 0 || standsIn(fd, path, stat, boundary, fs) ? void 0 : refuse("outside", "was replaced while it was opened");
				let refused = refuseKind(stat) ?? swapped ?? refuseSize(stat.size, limit);
				if (refused === void 0) return {
					fd,
					path,
					stat
				};
				fs.closeSync(fd);
				return refused;
			} catch (error) {
				fs.closeSync(fd);
				throw error;
			}
		}
		function readInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let opened = openInside(path, boundary, limit, fs);
			if ("problem" in opened) return opened;
			try {
				let read = readOpened(opened, limit, fs);
				return "problem" in read ? read : {
					bytes: read.bytes,
					path: opened.path,
					stat: opened.stat
				};
			} catch (error) {
				return explain(path, error, fs);
			} finally {
				fs.closeSync(opened.fd);
			}
		}
		function readOpened({ fd, stat }, limit, fs) {
			if (stat.size > limit) return tooLarge(stat.size, limit);
			let parts = [];
			let total = 0;
			for (let room = stat.size + 1;; room = 65536) {
				let part = Buffer.allocUnsafe(room);
				let count = fs.readSync(fd, part, 0, room, null);
				if (count === 0) break;
				parts.push(part.subarray(0, count));
				total += count;
				if (stat.size === 0) return refuse("not-a-file", "is not an ordinary file: it has data but a size of 0");
				if (total > limit) return tooLarge(total, limit);
			}
			return { bytes: parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts) };
		}
		function holds(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
			return !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== "..";
		}
		function isBelow(real, path) {
			for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
				if (resolveLinks(folder) === real) return !0;
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) return !1;
			}
		}
		function refuseKind(stat) {
			if (stat.isFile()) return;
			return stat.isDirectory() ? refuse("directory", "is a directory") : refuse("not-a-file", "is not a regular file");
		}
		function refuseSize(size, limit) {
			return size > limit ? tooLarge(size, limit) : void 0;
		}
		function tooLarge(size, limit) {
			let mib = (bytes) => Math.ceil(bytes / 1024 / 1024 * 10) / 10;
			return refuse("too-large", `has ${mib(size)} MiB; at most ${mib(limit)} MiB are read`);
		}
		function standsIn(fd, place, stat, boundary, fs) {
			try {
				return holds(boundary, fs.readlinkSync(`/proc/self/fd/${fd}`));
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				let now = fs.lstatSync(place);
				return holds(boundary, fs.realpathSync(place)) && now.dev === stat.dev && now.ino === stat.ino;
			}
		}
		function explain(path, error, fs) {
			let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			if (code !== "ENOENT" && code !== "ENOTDIR") return refuse("unreadable", `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			try {
				let behind = fs.statSync(path, { throwIfNoEntry: !1 });
				if (behind !== void 0 && !behind.isFile()) return refuse("not-a-file", "is not a regular file");
				if (fs.lstatSync(path, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0) return refuse("missing", "can't be read: it is a symbolic link to nothing");
			} catch (second) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(second);
			}
			return refuse("missing", "no such file");
		}
		function leadsOut(boundary) {
			return `leads out of the project (${boundary}) through a symbolic link, which is not followed`;
		}
		function refuse(kind, message) {
			return { problem: {
				kind,
				message
			} };
		}
		function resolveLinks(folder) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				return folder;
			}
		}
	}),
	9985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => readRepositoryRoot,
			X: () => readPlaceInRepository
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function readRepositoryRoot(directory) {
			let folder;
			try {
				folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return folder;
				let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
				if (above === folder) return;
				folder = above;
			}
		}
		function readPlaceInRepository(directory) {
			let root = readRepositoryRoot(directory);
			return root === void 0 ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
		}
		function isThere(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 }) !== void 0;
			} catch {
				return !1;
			}
		}
	}),
	4811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			L2: () => spareName,
			NP: () => writeSpare,
			Yw: () => syncFolder,
			Z4: () => isStill,
			hY: () => hasNoLinks
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function writeSpare(path, content, { mode, exact, owner }, fs) {
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				owner !== void 0 && giveTo(owner, file, fs);
				fs.fsyncSync(file);
				return fs.fstatSync(file).ino;
			} finally {
				fs.closeSync(file);
			}
		}
		function giveTo({ uid, gid }, file, fs) {
			let now = fs.fstatSync(file);
			if (uid === now.uid && gid === now.gid) return;
			try {
				fs.fchownSync(file, uid, gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStill(path, seen, fs) {
			let now = fs.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs"
			].every((key) => now[key] === seen[key]);
		}
		function syncFolder(folder, fs) {
			try {
				let handle = fs.openSync(folder, "r");
				try {
					fs.fsyncSync(handle);
				} finally {
					fs.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function hasNoLinks(error) {
			return [
				"EPERM",
				"ENOTSUP",
				"EOPNOTSUPP",
				"ENOSYS",
				"EMLINK",
				"EINVAL"
			].includes((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	5180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, newMode) {
			let { path, stat } = seen;
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L2)(path);
			try {
				let mode = newMode ?? (stat === void 0 ? void 0 : stat.mode & 4095);
				let access = {
					mode: mode ?? 438,
					exact: mode !== void 0,
					owner: stat
				};
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.NP)(spare, content, access, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				if (!(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Z4)(path, stat, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, path);
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Yw)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
	})
};

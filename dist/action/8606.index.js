export const id = 8606;
export const ids = [8606];
export const modules = {
	8606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			loadFindings: () => loadFindings,
			u: () => loadPlacedFindings,
			m: () => required
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var cli_io = __webpack_require__(1973);
		var read_named_file = __webpack_require__(53115);
		var plain = __webpack_require__(4854);
		var types = __webpack_require__(30001);
		var digest = __webpack_require__(71369);
		var json = __webpack_require__(75735);
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
			"secret",
			"secretvalue",
			"match",
			"matching",
			"matchedtext",
			"password",
			"passwd",
			"token",
			"accesstoken",
			"apikey",
			"accesskey",
			"secretkey",
			"privatekey",
			"credential",
			"credentials"
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
				if (value.length < 6) return;
				found.size < MOST.secrets ? found.add(value) : whole = !1;
			};
			let addSecret = (value) => {
				add(value);
				add(value.replace(SCHEME, ""));
				if (/[\n\r]|\\n/.test(value)) for (let line of value.split(/[\r\n]|\\n/)) line.trim().length >= 12 && add(line.trim());
			};
			let readText = (text, kind, depth) => {
				let parsed = /^\s{0,20}[[{]/.test(text) ? parseJson(text) : void 0;
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
				else if ((0, json.u4)(value)) for (let key of Object.keys(value)) visitNext(value[key], kindOfField(key) ?? kind, depth);
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
		function parseJson(text) {
			if (text.length > MOST.json) return;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function ownWords(entry, tool) {
			let path = (0, json.hQ)((0, json.hQ)(entry, "location"), "path");
			let urls = [(0, json.hQ)(entry, "references"), (0, json.hQ)((0, json.hQ)(entry, "remediation"), "references")].flatMap((list) => Array.isArray(list) ? list.slice(0, 200) : []);
			return [
				path,
				(0, json.hQ)(entry, "ruleId"),
				tool,
				...urls.filter((url) => !hasQuery(url))
			];
		}
		function hasQuery(url) {
			return typeof url != "string" || url.includes("?");
		}
		function isOwn(text, own) {
			let [path] = own;
			return own.includes(text) || typeof path == "string" && path.endsWith(`/${text}`);
		}
		function literalsIn(quoted) {
			let text = quoted.slice(0, LONGEST_SECRET);
			if (!/\s/.test(text.trim())) return [text.trim(), ...parts(text)];
			return parts(text);
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
			let texts = [(0, plain.wh)(secret, LONGEST_SECRET), (0, plain.oZ)(secret, LONGEST_SECRET)];
			let bytes = Buffer.from(secret);
			let encoded = [
				bytes.toString("base64").replace(/={1,2}$/, ""),
				bytes.toString("base64url"),
				bytes.toString("hex"),
				bytes.toString("hex").toUpperCase(),
				JSON.stringify(secret).slice(1, -1),
				escapeHtml(secret),
				escapeHtml(secret).replaceAll("&#39;", "&#x27;")
			];
			let escaped = encodeURIComponent(secret.replace(/\p{Cs}/gu, "�"));
			return [
				...texts,
				...encoded,
				escaped
			].filter((one) => one.length >= 6);
		}
		function escapeHtml(text) {
			return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
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
			if (!(0, json.u4)(entry)) return `findings[${index}] is ${(0, json.I)(entry)}, not a finding`;
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
				...typeof cvss == "number" && cvss > 0 && cvss <= 10 ? { cvss } : {},
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
			let ends = startColumn !== void 0 && endColumn !== void 0 && (endLine > startLine || endColumn >= startColumn);
			return {
				startLine,
				...endLine > startLine ? { endLine } : {},
				...startColumn === void 0 ? {} : { startColumn },
				...ends ? { endColumn } : {}
			};
		}
		function readRemediation(value) {
			if (!(0, json.u4)(value)) return (0, plain.wh)(value, LONGEST.description);
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
			let text = (value) => keep(texts, value, value);
			let list = (value) => value.length === 0 ? NONE : keep(lists, value.join("\0"), value);
			return (finding) => ({
				...finding,
				rule: text(finding.rule),
				tool: text(finding.tool),
				path: text(finding.path),
				title: text(finding.title),
				message: text(finding.message),
				description: text(finding.description),
				remediation: text(finding.remediation),
				code: text(finding.code),
				references: list(finding.references),
				tags: list(finding.tags),
				cwe: list(finding.cwe),
				advisories: list(finding.advisories)
			});
		}
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
			if (!(0, json.u4)(value)) return `${wanted}; this is ${(0, json.I)(value)}`;
			return list === void 0 ? `${wanted}; this object has no \`findings\`` : `${wanted}; here \`findings\` is ${(0, json.I)(list)}`;
		}
		function readMeta(meta) {
			let text = (key) => (0, plain.oZ)((0, json.hQ)(meta, key), 100);
			let tools = (0, json.hQ)(meta, "tools");
			let names = (Array.isArray(tools) ? tools : []).slice(0, 200).map((tool) => (0, plain.oZ)((0, json.u4)(tool) ? (0, json.hQ)(tool, "name") : tool, 100)).filter((name) => name !== "");
			let jmoVersion = text("jmo_version");
			let timestamp = text("timestamp");
			let profile = text("profile");
			let targetCount = (0, json.hQ)(meta, "target_count");
			return {
				...jmoVersion === "" ? {} : { jmoVersion },
				...timestamp === "" ? {} : { timestamp },
				...profile === "" ? {} : { profile },
				...typeof targetCount == "number" ? { targetCount } : {},
				tools: [...new Set(names)]
			};
		}
		var place = __webpack_require__(67026);
		var log = __webpack_require__(79056);
		var read_inside = __webpack_require__(45389);
		function loadFindings(file, io) {
			let opened = (0, read_named_file.S3)((0, external_node_path_.resolve)(io.directory, file), io, { limit: read_named_file.t5 });
			if ("problem" in opened) {
				let { kind, message } = opened.problem;
				if (kind === "missing") return;
				throw new cli_io.z1(`${(0, log.kc)(file, 500)} ${message}${kind === "directory" ? ", not a findings.json" : ""}`);
			}
			try {
				let read = readFindingsFrom(sourceOf(opened, file));
				if ("problem" in read) throw new cli_io.z1(`${(0, log.kc)(file, 500)}: ${read.problem}`);
				return read;
			} finally {
				external_node_fs_.closeSync(opened.fd);
			}
		}
		function loadPlacedFindings(file, io, known) {
			let read = loadFindings(file, io);
			if (read === void 0) throw new cli_io.z1(`${(0, log.kc)(file, 500)} does not exist: the scan wrote no findings, its log says why`);
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
				throw new cli_io.z1(`${(0, log.kc)(file, 500)} ${read.problem.message}`);
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
		function required(args, flag, command) {
			let value = args.text(flag)?.trim() ?? "";
			if (value === "") throw new cli_io.z1(`--${flag} is missing; see 'jmo-schedule ${command} --help'`);
			return value;
		}
	}),
	53115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mk: () => readNamed,
			S3: () => openNamed,
			ZD: () => surroundingsOf,
			iH: () => boundaryOf,
			t5: () => FINDINGS_LIMIT,
			ts: () => storeBoundaryOf
		});
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45389);
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
	71369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => sha256 });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function sha256(text) {
			return node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === void 0 ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(text).digest("hex") : node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", text, "hex");
		}
	}),
	75735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			hQ: () => ownField,
			u4: () => isRecord
		});
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function ownField(value, key) {
			return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
		function kindOf(value) {
			if (value === null) return "null";
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "an object" : `a ${typeof value}`;
		}
	}),
	84270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	67026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => fingerprint,
			k: () => placeFindings
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30001);
		var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71369);
		var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84270);
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
	72914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	45389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			Bl: () => standsIn,
			Fe: () => READ_LIMIT,
			Wh: () => readProject,
			X$: () => openInside,
			ay: () => readOpened,
			b$: () => readCheckout,
			qm: () => leadsOut,
			v9: () => holds,
			xO: () => readInside,
			xn: () => readBoundary
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79985);
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
				let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
				let fd = fs.openSync(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
				try {
					let stat = fs.fstatSync(fd);
					let problem = refuseKind(stat) ?? refuseSize(stat.size, limit);
					let isInside = boundary === void 0 || standsIn(fd, real, stat, boundary, fs);
					if (problem === void 0 && isInside) return {
						fd,
						path: real,
						stat
					};
					fs.closeSync(fd);
					return problem ?? refuse("outside", "was replaced while it was opened");
				} catch (error) {
					fs.closeSync(fd);
					throw error;
				}
			} catch (error) {
				return explain(path, error, fs);
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
				if (stat.size === 0) return refuse("not-a-file", "is no ordinary file: it has data, and a size of 0");
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
			return stat.isDirectory() ? refuse("directory", "is a directory") : refuse("not-a-file", "is no regular file");
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
				if (behind !== void 0 && !behind.isFile()) return refuse("not-a-file", "is no regular file");
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
	79985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, { $: () => readRepositoryRoot });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		function readRepositoryRoot(directory, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let folder;
			try {
				folder = fs.realpathSync(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"), fs)) return folder;
				let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
				if (above === folder) return;
				folder = above;
			}
		}
		function isThere(path, fs) {
			try {
				return fs.lstatSync(path, { throwIfNoEntry: !1 }) !== void 0;
			} catch {
				return !1;
			}
		}
	})
};

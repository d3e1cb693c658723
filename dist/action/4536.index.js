export const id = 4536;
export const ids = [4536];
export const modules = {
	64536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o5: () => checkoutOf,
			loadFindings: () => loadFindings,
			z1: () => missingFindings,
			mw: () => required
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_crypto_ = __webpack_require__(77598);
		var types = __webpack_require__(30001);
		var findings_json = __webpack_require__(79453);
		var findings_text = __webpack_require__(66404);
		let LONGEST = {
			rule: 255,
			tool: 100,
			path: 1e3,
			title: 255,
			message: 2e3,
			description: 4e3,
			tag: 100
		};
		let MOST = {
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
			if (!(0, findings_json.u4)(entry)) return `findings[${index}] is ${(0, findings_json.I)(entry)}, not a finding`;
			let severity = readSeverity((0, findings_json.hQ)(entry, "severity"));
			if (severity === void 0) return `findings[${index}] has no severity that is one of ${types.oC.join(", ")}`;
			let location = (0, findings_json.hQ)(entry, "location");
			let raw = (0, findings_json.hQ)(entry, "raw");
			let tool = (0, findings_text.oZ)((0, findings_json.hQ)((0, findings_json.hQ)(entry, "tool"), "name"), LONGEST.tool) || "unknown";
			let hide = hiderOf(entry, raw);
			let title = hide((0, findings_text.oZ)((0, findings_json.hQ)(entry, "title"), LONGEST.title));
			let description = hide((0, findings_text.wh)((0, findings_json.hQ)(entry, "description"), LONGEST.description));
			let rule = readRule((0, findings_json.hQ)(entry, "ruleId")) || title || "unknown-rule";
			let said = hide((0, findings_text.wh)((0, findings_json.hQ)(entry, "message"), LONGEST.message));
			let message = said === HIDDEN || SECRET_IN_MESSAGE.includes(tool.toLowerCase()) ? "" : said;
			let lines = readLines(location);
			let path = (0, findings_text.oZ)((0, findings_json.hQ)(location, "path"), LONGEST.path);
			let tags = strings((0, findings_json.hQ)(entry, "tags")).slice(0, MOST.tags).map((tag) => hide((0, findings_text.oZ)(tag, LONGEST.tag)));
			let cvss = (0, findings_json.hQ)(entry, "cvss");
			return {
				id: (0, findings_text.oZ)((0, findings_json.hQ)(entry, "id"), 200) || (0, external_node_crypto_.createHash)("sha256").update([
					tool,
					rule,
					path,
					lines.startLine ?? 0,
					message
				].join("|")).digest("hex").slice(0, 16),
				rule,
				severity,
				tool,
				path,
				...lines,
				title,
				message: message || title || description || rule,
				description,
				remediation: hide(readRemediation((0, findings_json.hQ)(entry, "remediation"))),
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
		function readRule(value) {
			let text = (0, findings_text.oZ)(value, 4 * LONGEST.rule);
			if (text.length <= LONGEST.rule) return text;
			let hash = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12);
			return `${(0, findings_text.oZ)(text, LONGEST.rule - 13)}~${hash}`;
		}
		let SECRET_IN_MESSAGE = [
			"trufflehog",
			"noseyparker",
			"gitleaks"
		];
		let HIDDEN = "[secret]";
		let BANDIT_PASSWORD = /(hardcoded password[^:\n]*: )'.*'/gi;
		function hiderOf(entry, raw) {
			let secrets = [
				(0, findings_json.hQ)((0, findings_json.hQ)(entry, "secretContext"), "secret"),
				(0, findings_json.hQ)((0, findings_json.hQ)(entry, "context"), "secret"),
				...[
					"Raw",
					"RawV2",
					"Secret",
					"secret",
					"Match",
					"match"
				].map((key) => (0, findings_json.hQ)(raw, key))
			].flatMap((secret) => [(0, findings_text.wh)(secret, LONGEST.description), (0, findings_text.oZ)(secret, LONGEST.description)]).filter((secret) => secret.length >= 6).sort((a, b) => b.length - a.length);
			let shown = (text) => text.includes(": '") ? text.replace(BANDIT_PASSWORD, `$1${HIDDEN}`) : text;
			return (text) => secrets.reduce(hideOne, shown(text));
		}
		function hideOne(text, secret) {
			let hidden = text.replaceAll(secret, HIDDEN);
			if (!hidden.endsWith("…")) return hidden;
			let start = secret.slice(0, 6);
			for (let at = hidden.indexOf(start); at >= 0; at = hidden.indexOf(start, at + 1)) if (secret.startsWith(hidden.slice(at, -1))) return `${hidden.slice(0, at)}${HIDDEN}`;
			return hidden;
		}
		function readLines(location) {
			let count = (key) => {
				let value = (0, findings_json.hQ)(location, key);
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
			if (!(0, findings_json.u4)(value)) return (0, findings_text.wh)(value, LONGEST.description);
			let steps = strings((0, findings_json.hQ)(value, "steps")).slice(0, 30);
			let parts = [(0, findings_json.hQ)(value, "summary"), ...steps].map((part) => (0, findings_text.wh)(part, LONGEST.message));
			return (0, findings_text.wh)(parts.filter((part) => part !== "").join("\n"), LONGEST.description);
		}
		function readReferences(entry) {
			let found = new Set();
			let candidates = [...strings((0, findings_json.hQ)(entry, "references")), ...strings((0, findings_json.hQ)((0, findings_json.hQ)(entry, "remediation"), "references"))];
			for (let candidate of candidates.slice(0, 5 * MOST.references)) {
				let url = readUrl(candidate);
				url !== void 0 && found.add(url);
			}
			return [...found].slice(0, MOST.references);
		}
		function readUrl(text) {
			if (text.length > 2e3 || !URL.canParse(text)) return;
			let url = new URL(text);
			if (url.username !== "" || url.password !== "") return;
			return /^https?:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(url.href) ? url.href : void 0;
		}
		function readCwe(entry, raw, tags) {
			let risk = (0, findings_json.hQ)((0, findings_json.hQ)(entry, "risk"), "cwe");
			let top = (0, findings_json.hQ)((0, findings_json.hQ)(entry, "compliance"), "cweTop25_2024");
			let numbers = [
				...typeof risk == "string" ? [risk] : strings(risk),
				...(Array.isArray(top) ? top : []).map((item) => (0, findings_json.hQ)(item, "id")),
				(0, findings_json.hQ)((0, findings_json.hQ)(raw, "issue_cwe"), "id"),
				...tags.filter((tag) => /cwe/i.test(tag))
			].flatMap((source) => {
				let digits = /^(?:.*?\bcwe[-_ :]?)?0*([1-9]\d{0,4})\b/i.exec((0, findings_text.oZ)(source, 200))?.[1];
				return digits === void 0 ? [] : [Number(digits)];
			});
			return [...new Set(numbers)].slice(0, MOST.cwe).map((number) => `CWE-${number}`);
		}
		function readAdvisories(texts) {
			let named = texts.flatMap((text) => text.match(/\bCVE-\d{4}-\d{4,7}\b|\bGHSA(?:-[\da-z]{4}){3}\b/gi) ?? []).map((name) => /^cve/i.test(name) ? name.toUpperCase() : `GHSA${name.slice(4).toLowerCase()}`);
			return [...new Set(named)].slice(0, MOST.cwe);
		}
		function readCode(entry, raw, startLine) {
			for (let line of quoted(raw, "code").split("\n")) {
				let number = /^(\d+)\s/.exec(line);
				if (number !== null && Number(number[1]) === startLine) return collapse(line.slice(number[0].length));
			}
			let context = (0, findings_json.hQ)(entry, "context");
			let snippet = quoted(context, "snippet");
			let first = (0, findings_json.hQ)(context, "startLine");
			return collapse((typeof first == "number" && startLine !== void 0 ? snippet.split("\n")[startLine - first] : void 0) ?? snippet);
		}
		function quoted(value, key) {
			let text = (0, findings_json.hQ)(value, key);
			return typeof text == "string" ? text.slice(0, 2e4) : "";
		}
		function collapse(text) {
			return text.replace(/\s+/g, " ").trim().slice(0, 1e3);
		}
		function strings(value) {
			return (Array.isArray(value) ? value.slice(0, 200) : []).filter((item) => typeof item == "string");
		}
		function walkList(bytes, key, each) {
			let decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
			let fields = new Map();
			let at = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
			let ended = !1;
			let space = () => {
				for (let byte = bytes[at]; byte === 32 || byte === 10 || byte === 13 || byte === 9;) byte = bytes[++at];
			};
			let expect = (byte) => {
				space();
				if (bytes[at] !== byte) throw SyntaxError("not where it should be");
				at++;
			};
			let value = () => {
				space();
				let start = at;
				at = endOfValue(bytes, start);
				return JSON.parse(decoder.decode(bytes.subarray(start, at)));
			};
			let another = (close) => {
				space();
				if (bytes[at] === 44) at++;
				else if (bytes[at] !== close) throw SyntaxError("neither a comma nor the end");
				else {
					at++;
					return !1;
				}
				return !0;
			};
			let empty = (close) => {
				space();
				if (bytes[at] !== close) return !1;
				at++;
				return !0;
			};
			let list = () => {
				expect(91);
				if (empty(93)) return;
				do
					ended = each(value());
				while (!ended && another(93));
			};
			let object = () => {
				expect(123);
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
				space();
				if (bytes[at] === 91) list();
				else if (!object()) return;
				if (ended) return fields;
				space();
				return at === bytes.length ? fields : void 0;
			} catch (error) {
				if (error instanceof SyntaxError) return;
				throw error;
			}
		}
		function endOfValue(bytes, at) {
			let depth = 0;
			let end = at;
			for (; end < bytes.length;) {
				let byte = bytes[end];
				if (byte === 34) {
					end = endOfString(bytes, end);
					continue;
				}
				if (byte === 123 || byte === 91) depth++;
				else if (byte === 125 || byte === 93) {
					if (depth === 0) return end;
					depth--;
				} else if (depth === 0 && (byte === 44 || byte === 58)) return end;
				end++;
			}
			return end;
		}
		function endOfString(bytes, start) {
			for (let end = bytes.indexOf(34, start + 1); end >= 0; end = bytes.indexOf(34, end + 1)) {
				let slashes = 0;
				for (; bytes[end - 1 - slashes] === 92;) slashes++;
				if (slashes % 2 == 0) return end + 1;
			}
			throw SyntaxError("a string without an end");
		}
		let LARGEST = 2 ** 29 - 1024;
		function readFindings(source) {
			if (source.length > LARGEST) return { problem: "the file is over 512 MB: too large to read" };
			let bytes = typeof source == "string" ? new TextEncoder().encode(source) : source;
			let findings = [];
			let problem;
			let fields = walkList(bytes, "findings", (entry) => {
				let finding = readFinding(entry, findings.length);
				typeof finding == "string" ? problem = finding : findings.push(finding);
				return problem !== void 0;
			});
			if (problem !== void 0) return { problem };
			if (fields !== void 0) return {
				findings,
				meta: readMeta(fields.get("meta"))
			};
			return readWhole(new TextDecoder().decode(bytes));
		}
		function readWhole(text) {
			if (/^\s*$/.test(text)) return { problem: "the file is empty" };
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				return { problem: jsonProblem(error, text) };
			}
			let list = Array.isArray(value) ? value : (0, findings_json.hQ)(value, "findings");
			if (!Array.isArray(list)) return { problem: shapeProblem(value, list) };
			let findings = [];
			for (let [index, entry] of list.entries()) {
				let finding = readFinding(entry, index);
				if (typeof finding == "string") return { problem: finding };
				findings.push(finding);
			}
			return {
				findings,
				meta: readMeta((0, findings_json.hQ)(value, "meta"))
			};
		}
		function jsonProblem(error, text) {
			let message = String(error);
			let position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
			if (/end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length) return "the JSON ends in the middle: the file was cut off, or is still being written";
			if (Number.isNaN(position)) return "the file is not JSON";
			let before = text.slice(0, position);
			return `the file is not JSON: something is wrong at line ${before.split("\n").length}, column ${position - before.lastIndexOf("\n")}`;
		}
		function shapeProblem(value, list) {
			let wanted = "JMo's findings.json is an object with a list `findings`, or a list";
			if (!(0, findings_json.u4)(value)) return `${wanted}; this is ${(0, findings_json.I)(value)}`;
			return list === void 0 ? `${wanted}; this object has no \`findings\`` : `${wanted}; here \`findings\` is ${(0, findings_json.I)(list)}`;
		}
		function readMeta(meta) {
			let text = (key) => (0, findings_text.oZ)((0, findings_json.hQ)(meta, key), 100);
			let tools = (0, findings_json.hQ)(meta, "tools");
			let names = (Array.isArray(tools) ? tools : []).slice(0, 200).map((tool) => (0, findings_text.oZ)((0, findings_json.u4)(tool) ? (0, findings_json.hQ)(tool, "name") : tool, 100)).filter((name) => name !== "");
			let jmoVersion = text("jmo_version");
			let timestamp = text("timestamp");
			let profile = text("profile");
			let targetCount = (0, findings_json.hQ)(meta, "target_count");
			return {
				...jmoVersion === "" ? {} : { jmoVersion },
				...timestamp === "" ? {} : { timestamp },
				...profile === "" ? {} : { profile },
				...typeof targetCount == "number" ? { targetCount } : {},
				tools: [...new Set(names)]
			};
		}
		var commands_io = __webpack_require__(36855);
		function loadFindings(file, io) {
			let bytes = readBytes(file, io);
			if (bytes === void 0) return;
			let read = readFindings(bytes);
			if ("problem" in read) throw new commands_io.H(`${(0, findings_text.kc)(file, 500)}: ${read.problem}`);
			return read;
		}
		function missingFindings(file) {
			return new commands_io.H(`${(0, findings_text.kc)(file, 500)} does not exist: the scan wrote no findings, its log says why`);
		}
		function readBytes(file, io) {
			try {
				return (0, external_node_fs_.readFileSync)((0, external_node_path_.resolve)(io.directory, file));
			} catch (error) {
				let code = error.code;
				if (code === "ENOENT" || code === "ENOTDIR") return;
				if (code === "EISDIR") throw new commands_io.H(`${(0, findings_text.kc)(file, 500)} is a directory, not a findings.json`);
				throw new commands_io.H(`${(0, findings_text.kc)(file, 500)} cannot be read (${code ?? "unknown error"})`);
			}
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
			if (value === "") throw new commands_io.H(`--${flag} is missing; see 'jmo-schedule ${command} --help'`);
			return value;
		}
	}),
	79453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	66404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IN: () => cutText,
			kc: () => logText,
			oZ: () => lineText,
			wh: () => plainText
		});
		let SEQUENCES = /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
		let INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
		let LONE_SURROGATE = /\p{Cs}/gu;
		let NOT_PLAIN = /[^\n\t -~]/;
		function plainText(value, longest) {
			if (typeof value == "number") return String(value);
			if (typeof value != "string") return "";
			let text = value.slice(0, 4 * longest);
			return cutText((NOT_PLAIN.test(text) ? visible(text) : text).trim(), longest);
		}
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(SEQUENCES, "").replace(LONE_SURROGATE, "�").replace(INVISIBLE, " ");
		}
		function lineText(value, longest) {
			return cutText(plainText(value, 2 * longest).replace(/\s+/g, " "), longest);
		}
		function cutText(text, longest) {
			if (text.length <= longest) return text;
			let end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
			return `${text.slice(0, end)}…`;
		}
		function logText(value, longest) {
			return lineText(value, longest).replace(/##(?=\w*\[)/g, "# #").replace(/^::/, ": :");
		}
	})
};

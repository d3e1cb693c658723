export const id = 8492;
export const ids = [
	8492,
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
	88492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var cli_io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		var table = __webpack_require__(92751);
		var write_named_file = __webpack_require__(97384);
		var log = __webpack_require__(79056);
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
				if (!isKey(target.key)) return [];
				let folder = folderOf(target, declared);
				let kind = KINDS[target.key];
				let own = records.filter((record) => record.kind === kind && (folder === void 0 || record.folder === folder));
				if (own.length === 0) return [`${shownTarget(target)} was not scanned`];
				return own.every(({ state }) => state === "unseen") ? [`no scanner looked at ${shownTarget(target)}`] : [];
			});
			return [...new Set(sentences)];
		}
		function isKey(key) {
			return Object.hasOwn(KINDS, key);
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
		var findings_path = __webpack_require__(84270);
		var findings_summary = __webpack_require__(83677);
		var text_plain = __webpack_require__(4854);
		var place = __webpack_require__(67026);
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
		var markdown = __webpack_require__(51065);
		let gitlab_sast_SEVERITY = {
			CRITICAL: "Critical",
			HIGH: "High",
			MEDIUM: "Medium",
			LOW: "Low",
			INFO: "Info"
		};
		let NO_TIME = "1970-01-01T00:00:00";
		let LONGEST = {
			name: 255,
			markdown: 7e3
		};
		function toGitlabSast(findings, meta, version, bytes = GITLAB_BYTES, schedule) {
			let ids = new Set();
			let escaped = new Map();
			let markdown = (text) => {
				let known = escaped.get(text) ?? escapeWithin(text, LONGEST.markdown);
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
				...cut === 0 ? {} : { messages: [{
					level: "warn",
					value: `${cut} findings were left out, the least severe: too large`
				}] }
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
			let unique = (0, place.R)(finding);
			let id = ids.has(finding.id) ? `${finding.id}-${unique}` : finding.id;
			ids.add(id);
			let details = finding.description || finding.message;
			return {
				id,
				name: (0, text_plain.oZ)(finding.message, LONGEST.name),
				description: markdown(details),
				severity: gitlab_sast_SEVERITY[finding.severity],
				...finding.remediation === "" ? {} : { solution: markdown(finding.remediation) },
				identifiers: identifiers(finding),
				...finding.references.length === 0 ? {} : { links: finding.references.map((url) => ({ url })) },
				location: {
					file: finding.file,
					start_line: finding.line,
					...finding.endLine === void 0 ? {} : { end_line: finding.endLine }
				},
				tracking: {
					type: "source",
					items: [{
						file: finding.file,
						start_line: finding.line,
						end_line: finding.endLine ?? finding.line,
						signatures: [{
							algorithm: "hash",
							value: unique
						}]
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
		let SCORES = {
			CRITICAL: 9.5,
			HIGH: 8,
			MEDIUM: 5.5,
			LOW: 3,
			INFO: .5
		};
		let BANDS = {
			CRITICAL: [9.1, 10],
			HIGH: [7, 8.9],
			MEDIUM: [4, 6.9],
			LOW: [.1, 3.9],
			INFO: [.1, 3.9]
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
			let score = Math.max(...first(group, 1e3).map((one) => scoreOf(one, severity)));
			let title = shared(group, (one) => one.title);
			let message = shared(group, (one) => one.message);
			let description = shared(group, (one) => one.description);
			let short = (0, text_plain.oZ)(message || title || description || id, DESCRIPTION);
			let remediation = shared(group, (one) => one.remediation) || description || short;
			let references = [...new Set(first(group, 1e3).flatMap((one) => one.references))].slice(0, 10);
			return {
				id,
				index,
				severity,
				score,
				name: title || id,
				short: sarifText(short, DESCRIPTION),
				full: sarifText(description || short, DESCRIPTION),
				help: sarifText([remediation, ...references].join("\n")),
				helpMarkdown: [...remediation.split("\n").map(markdown.FV), ...references.map((url) => `<${url}>`)].join("\n\n"),
				helpUri: references[0],
				tags: tagsOf(group)
			};
		}
		function shared(group, text) {
			let one = group[0] === void 0 ? "" : text(group[0]);
			return group.every((finding) => text(finding) === one) ? one : "";
		}
		function scoreOf(finding, severity) {
			if (finding.severity !== severity) return 0;
			let [low, high] = BANDS[severity];
			let { cvss } = finding;
			return cvss !== void 0 && cvss >= low && cvss <= high ? cvss : SCORES[severity];
		}
		function tagsOf(group) {
			let some = first(group, 1e3);
			let cwe = first([...new Set(some.flatMap((one) => one.cwe))], 3);
			return first([...new Set([
				"security",
				...cwe.map((name) => `external/cwe/cwe-${name.slice(4).padStart(3, "0")}`),
				...cwe,
				...first([...new Set(some.flatMap((one) => one.advisories))], 3),
				...new Set(some.map((one) => one.tool)),
				...some.flatMap((one) => one.tags)
			])], 10);
		}
		function first(items, count) {
			return items.slice(0, count);
		}
		function sarifText(text, longest = 4e3) {
			return (0, text_plain.IN)(text.replace(/\]\(/g, "] (").replace(/\{(?=\d+\})/g, "{ "), longest);
		}
		let SARIF_RESULTS = 25e3;
		let SARIF_SHOWN = 5e3;
		let LEVELS = {
			CRITICAL: "error",
			HIGH: "error",
			MEDIUM: "warning",
			LOW: "note",
			INFO: "note"
		};
		function toSarif(findings, meta, most = SARIF_RESULTS) {
			let included = findings.slice(0, Math.max(0, Math.min(most, SARIF_RESULTS)));
			let rules = collectRules(included);
			let { pieces, add } = packPieces();
			add(head(meta, [...rules.values()].map(ruleObject)));
			let raised = 0;
			for (let [at, finding] of included.entries()) {
				let rule = rules.get(finding.rule);
				if (rule === void 0) throw Error(`no rule for ${finding.rule}`);
				SCORES[rule.severity] > SCORES[finding.severity] && raised++;
				add(`${at === 0 ? "" : ","}\n${JSON.stringify(resultObject(finding, rule))}`);
			}
			add("\n]}]}\n");
			return {
				pieces,
				included: included.length,
				cut: findings.length - included.length,
				raised
			};
		}
		function head(meta, rules) {
			let driver = {
				name: "JMo Security",
				informationUri: "https://github.com/jimmy058910/jmo-security-repo",
				...meta.jmoVersion === void 0 ? {} : { version: meta.jmoVersion },
				rules
			};
			return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
		}
		function ruleObject(rule) {
			return {
				id: rule.id,
				name: rule.name,
				shortDescription: { text: rule.short },
				fullDescription: { text: rule.full },
				...rule.helpUri === void 0 ? {} : { helpUri: rule.helpUri },
				help: {
					text: rule.help,
					markdown: rule.helpMarkdown
				},
				defaultConfiguration: { level: LEVELS[rule.severity] },
				properties: {
					tags: rule.tags,
					"security-severity": rule.score.toFixed(1)
				}
			};
		}
		function resultObject(finding, rule) {
			let tags = [...finding.cwe, ...finding.advisories];
			return {
				ruleId: rule.id,
				ruleIndex: rule.index,
				level: LEVELS[finding.severity],
				message: { text: sarifText(finding.message) },
				locations: [{ physicalLocation: {
					artifactLocation: { uri: finding.file.split("/").map(encodeURIComponent).join("/") },
					region: {
						startLine: finding.line,
						...finding.startColumn === void 0 ? {} : { startColumn: finding.startColumn },
						...finding.endLine === void 0 ? {} : { endLine: finding.endLine },
						...finding.endColumn === void 0 ? {} : { endColumn: finding.endColumn }
					}
				} }],
				partialFingerprints: {
					primaryLocationLineHash: `${finding.hash}:${finding.occurrence}`,
					"jmoFindingId/v1": finding.id
				},
				...finding.isNew === void 0 ? {} : { baselineState: finding.isNew ? "new" : "unchanged" },
				properties: {
					severity: finding.severity,
					tool: (0, text_plain.oZ)(finding.tool, 100),
					...tags.length === 0 ? {} : { tags }
				}
			};
		}
		var types = __webpack_require__(30001);
		var json = __webpack_require__(75735);
		let MOST = {
			targets: 1e4,
			scanners: 100,
			named: 10
		};
		function readScanRecord(metadata, timings) {
			let stubbed = (0, json.hQ)(metadata, "stubbed_tools");
			let targets = timings.filter((one) => Array.isArray((0, json.hQ)(one, "tools"))).slice(0, MOST.targets);
			if (!(0, json.u4)(stubbed) && targets.length === 0) return;
			let lists = (0, json.u4)(stubbed) ? Object.values(stubbed).slice(0, MOST.targets) : [];
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
			return `**${summary.total} finding${summary.total === 1 ? "" : "s"}**${profile}.${change(summary)}`;
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
			let tools = new Map();
			let row = (tool) => {
				let counts = tools.get(tool) ?? {
					CRITICAL: 0,
					HIGH: 0,
					MEDIUM: 0,
					LOW: 0,
					INFO: 0
				};
				tools.set(tool, counts);
				return counts;
			};
			for (let tool of meta.tools) row(tool);
			for (let { tool, severity } of findings) row(tool)[severity]++;
			if (tools.size === 0) return "";
			let total = (counts) => types.oC.reduce((sum, one) => sum + counts[one], 0);
			let rows = [...tools].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1)).slice(0, 40).map(([tool, counts]) => {
				let silent = total(counts) === 0 ? silence(scan, tool) : void 0;
				let cells = types.oC.map((one) => silent === void 0 ? counts[one] : "–");
				return `| ${cell(tool, 40)} | ${silent ?? total(counts)} | ${cells.join(" | ")} |`;
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
		var version = __webpack_require__(3758);
		var read_named_file = __webpack_require__(53115);
		function loadDeclaredTargets(texts, io) {
			let declared = readDeclaredTargets(texts);
			if ("problem" in declared) throw new cli_io.z1(declared.problem);
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
		var external_node_fs_ = __webpack_require__(73024);
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
			try {
				let read = (0, read_named_file.Mk)(path, io, { limit: 1048576 });
				return "bytes" in read ? JSON.parse(read.bytes.toString("utf8")) : void 0;
			} catch {
				return;
			}
		}
		var external_node_zlib_ = __webpack_require__(38522);
		var write_spare = __webpack_require__(44811);
		function writePieces(path, pieces) {
			try {
				external_node_fs_.mkdirSync((0, external_node_path_.dirname)(path), { recursive: !0 });
				(0, write_spare.D)((0, external_node_path_.dirname)(path), external_node_fs_namespaceObject);
				let spare = (0, write_spare.L)(path);
				let file = external_node_fs_.openSync(spare, "wx");
				try {
					fill(file, pieces);
					external_node_fs_.renameSync(spare, path);
				} catch (error) {
					external_node_fs_.rmSync(spare, { force: !0 });
					throw error;
				}
			} catch (error) {
				throw new cli_io.z1(`${path} cannot be written (${error.code ?? "unknown error"})`);
			}
		}
		function fill(file, pieces) {
			try {
				for (let chunk of chunks(pieces)) for (let at = 0; at < chunk.length;) at += external_node_fs_.writeSync(file, chunk, at);
			} finally {
				external_node_fs_.closeSync(file);
			}
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
		let run = async (args, io) => {
			let file = (0, load_findings.m)(args, "findings", "report");
			let out = (0, load_findings.m)(args, "out", "report");
			(0, write_named_file.r)((0, external_node_path_.resolve)(io.directory, out), (0, log.kc)(out, 500), io);
			let name = args.text("name");
			let declared = loadDeclaredTargets(args.texts("target"), io);
			let known = knownIds(args.text("baseline"), io);
			let { findings, meta } = (0, load_findings.u)(file, io, known);
			let failed = (args.text("scan-step") ?? "success") !== "success";
			if (meta.targetCount === 0 || failed && findings.length === 0) throw nothingScanned(file);
			let { scan, targets } = loadScanRecord(file, io);
			if (scan !== void 0 && nothingLooked(scan)) throw nobodyLooked(file);
			let missed = missedTargets(declared, targets);
			let gaps = gapsOf(scan, missed);
			let summary = {
				...(0, findings_summary.summarise)(findings, known),
				...gaps.length === 0 ? {} : { gaps }
			};
			let notes = failed ? [BROKEN] : [];
			declared.length > 0 && missed === void 0 && notes.push(UNKNOWN_TARGETS);
			if (gaps.length > 0) {
				let message = `Not everything was looked at (${gaps.join("; ")}); what is missing here for that reason is not fixed.`;
				notes.push(message);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
			let shown = findings.filter(({ file: path }) => (0, findings_path.nS)(path));
			let nameless = findings.length - shown.length;
			nameless > 0 && notes.push(`${(0, diagnostics.LS)(nameless, "finding")} left out of the reports: the path is longer than any file's, and a shortened one would name another file.`);
			let files = [];
			let write = (fileName, text) => {
				writePieces((0, external_node_path_.resolve)(io.directory, out, fileName), text.pieces);
				files.push({
					path: fileName,
					findings: text.included,
					leftOut: text.cut + nameless
				});
				text.cut > 0 && notes.push(`${fileName} holds the ${text.included} worst of ${(0, diagnostics.LS)(shown.length, "finding")}, ${text.cut} left out: its reader takes no more.`);
			};
			let sarif = sarifThatFits(shown, meta);
			write("findings.sarif", sarif);
			notes.push(...sarifNotes(sarif));
			write("gl-sast-report.json", toGitlabSast(shown, meta, version.x, void 0, name));
			write("gl-code-quality-report.json", toCodeQuality(shown));
			let outside = findings.filter((finding) => finding.file.startsWith(`${findings_path.ov}/`)).length;
			outside > 0 && notes.push(`${(0, diagnostics.LS)(outside, "finding")} outside the checkout: shown under ${findings_path.ov}/, no file of the repository.`);
			let page = summaryPage({
				name,
				findings,
				summary,
				meta,
				scan,
				notes
			});
			writePieces((0, external_node_path_.resolve)(io.directory, out, "summary.md"), [page]);
			files.push({
				path: "summary.md",
				findings: summary.total,
				leftOut: 0
			});
			for (let note of notes) io.err(`${(0, log.RK)(note)}\n`);
			io.step.setOutput("findings", JSON.stringify(summary));
			await io.step.addSummary(page);
			args.text("output") === "json" ? io.out((0, log.s$)({
				summary,
				files,
				notes
			})) : io.out(`${shortTable(summary, scannersOf(meta, scan))}${files.map(({ path }) => path).join(", ")} in ${(0, log.kc)(out, 500)}\n`);
			return cli_io.dc.fine;
		};
		let BROKEN = "The scan ended with a failure; findings may be missing here, and what is missing is not fixed.";
		let UNKNOWN_TARGETS = "JMo left no record of its targets beside these findings; whether every declared target was scanned is not known.";
		function nothingScanned(file) {
			return new cli_io.z1(`${(0, log.kc)(file, 500)}: the scan failed and found nothing, so nothing is reported; its log says why`);
		}
		function nobodyLooked(file) {
			return new cli_io.z1(`${(0, log.kc)(file, 500)}: no scanner is installed that could have looked, so nothing is reported; allow_missing_tools passes over each one that is missing`);
		}
		function knownIds(file, io) {
			if (file === void 0) return;
			let earlier = (0, load_findings.loadFindings)(file, io);
			if (earlier !== void 0) return new Set(earlier.findings.map(({ id }) => id));
			io.err(`No baseline yet: ${(0, log.kc)(file, 500)} does not exist. Nothing is called new.\n`);
		}
		function sarifNotes(sarif) {
			let notes = [];
			sarif.included > SARIF_SHOWN && notes.push(`GitHub shows the ${SARIF_SHOWN} worst of the ${sarif.included} findings in findings.sarif.`);
			sarif.raised > 0 && notes.push(`GitHub shows ${(0, diagnostics.LS)(sarif.raised, "finding")} at a higher severity: there a rule has one, the highest of its findings.`);
			return notes;
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
	97384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
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
	51065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
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
	}),
	44811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => removeLeftovers,
			L: () => spareName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
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
	85180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
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
		function writeUserFile(seen, content, options = {}) {
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L)(seen.path);
			try {
				let mode = options.mode ?? (seen.stat === void 0 ? void 0 : seen.stat.mode & 4095);
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(spare, "wx", mode ?? 438);
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, content);
					mode !== void 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(file, mode);
					keepOwner(file, seen.stat);
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(file);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
				if (!isStill(seen)) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, seen.path);
				syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(seen.path));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
		function isStill({ path, stat }) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || stat === void 0) return now === void 0 && stat === void 0;
			return now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
		}
		function keepOwner(file, stat) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
			if (stat === void 0 || stat.uid === now.uid && stat.gid === now.gid) return;
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(file, stat.uid, stat.gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function syncFolder(folder) {
			try {
				let handle = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, "r");
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(handle);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
	})
};

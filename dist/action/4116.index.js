export const id = 4116;
export const ids = [4116];
export const modules = {
	4116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			Dp: () => readSchedules,
			pS: () => shownPath,
			tG: () => loadSchedules
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(378);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7981);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5902);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
		var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
		function loadSchedules(args, io) {
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.directory, args.text("directory") ?? ".");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, args.text("file") ?? "jmo-schedules.yaml");
			let file = shownPath(io.directory, path);
			let bytes = readResource(path, file);
			let { schedules, diagnostics } = readSchedules(bytes, file);
			return {
				directory,
				source: shownPath(directory, path),
				file,
				text: bytes.toString("utf8"),
				schedules,
				diagnostics
			};
		}
		function readSchedules(text, file) {
			let parsed = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_3__.C)(text, file);
			let found = parsed.schedules.flatMap(checkBackend);
			return {
				...parsed,
				diagnostics: [...parsed.diagnostics, ...found].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.o)
			};
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function checkBackend(schedule) {
			let { type } = schedule.resource.spec.backend;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(type);
			if (backend !== void 0) return backend.check(schedule);
			return [(0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_6__.h)(schedule, [
				"spec",
				"backend",
				"type"
			], {
				severity: "warning",
				code: "backend-unavailable",
				message: `nothing is rendered for ${type} by this version`
			})];
		}
		function readResource(path, file) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
			} catch (error) {
				let code = error.code;
				if (code === "ENOENT") throw new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`${file}: no such file; 'jmo-schedule init' writes a starter`);
				if (code === "EISDIR") throw new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`${file}: is a directory`);
				throw new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`${file}: can't be read (${code ?? "unknown error"})`);
			}
		}
		function shownPath(directory, path) {
			let inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
			return (inside === "" || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(".", inside)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
		}
	}),
	2970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l9: () => normaliseNotifications,
			pw: () => checkNotifications,
			uY: () => notificationsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9396);
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5927);
		var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7239);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1);
		let DEFAULT_EVENTS = ["success", "failure"];
		let REFERENCE = { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" };
		let CHANNEL = /^(?:[CDGU][A-Z0-9]{7,20}|#?[\p{L}\p{M}\p{N}_-]{1,80})$/u;
		let channelName = (name) => CHANNEL.test(name) ? void 0 : {
			code: "bad-channel",
			message: "must be the name or id of a Slack channel",
			hint: "for example #security or C0123456789"
		};
		let channelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("The kind of channel.", ["slack"]),
			url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The variable or CI secret that holds the webhook URL, as ${NAME}. Never the URL itself.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.QO], REFERENCE)),
			token: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The variable or CI secret that holds a bot token, as ${NAME}; needs a channel.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.QO], REFERENCE)),
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The Slack channel (id or name) that a bot token posts to.", [channelName])),
			events: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("What is told: success and failure unless written. recovered is the first success after a failure.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("An event.", _types_js__WEBPACK_IMPORTED_MODULE_4__.wt)))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "One channel: a webhook url, or a bot token with a channel." });
		let notificationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			enabled: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("Whether anyone is told. True where there are channels, unless written.")),
			channels: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(channelSchema).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "Who is told." })))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "Who is told how a scan went." });
		let KEYS = new Set(Object.keys(channelSchema.shape));
		function checkNotifications(notifications) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.u4)(notifications)) return [];
			let { enabled, channels } = notifications;
			if (!Array.isArray(channels) || channels.length === 0) {
				if (enabled !== !0) return [];
				return [{
					path: ["enabled"],
					code: "no-channels",
					severity: "warning",
					message: "notifications are enabled, but there is no channel to tell",
					hint: "add one under channels, or leave notifications out"
				}];
			}
			return channels.flatMap((channel, index) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.u4)(channel)) return [];
				let has = (key) => Object.hasOwn(channel, key);
				let path = ["channels", index];
				let found = [];
				has("url") && has("token") ? found.push({
					path: [...path, "token"],
					part: "key",
					code: "exclusive-keys",
					message: "token cannot stand beside url: a channel is reached in one way",
					hint: "keep url for a webhook, or token and channel for a bot"
				}) : !has("url") && !has("token") && found.push({
					path,
					part: "key",
					code: "missing-key",
					message: "the channel has neither url nor token",
					hint: "write url: \"${SLACK_WEBHOOK_URL}\", the name of a CI secret"
				});
				has("token") && !has("channel") && found.push({
					path: [...path, "token"],
					part: "key",
					code: "missing-key",
					message: "a bot token needs a channel to post to",
					hint: "write channel: \"#security\""
				});
				has("channel") && !has("token") && found.push({
					path: [...path, "channel"],
					part: "key",
					code: "unused-key",
					severity: "warning",
					message: "a webhook posts to the channel it was made for; channel is used with token only",
					hint: "leave channel out"
				});
				for (let [key, value] of Object.entries(channel)) {
					if (KEYS.has(key) || typeof value != "string" || !/^https?:\/\//i.test(value)) continue;
					found.push({
						path: [...path, key],
						code: _secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td,
						message: "a literal URL must never stand in a channel: whoever knows it can post there",
						hint: "keep it in a CI secret, and write url: \"${NAME}\" with its name"
					});
				}
				if (Array.isArray(channel.events)) {
					let events = channel.events;
					for (let [position, event] of events.entries()) {
						if (typeof event != "string" || events.indexOf(event) === position) continue;
						found.push({
							path: [
								...path,
								"events",
								position
							],
							code: "repeated-value",
							severity: "warning",
							message: `the event ${JSON.stringify(event).slice(0, 40)} is listed twice`
						});
					}
				}
				return found;
			});
		}
		function normaliseNotifications(notifications) {
			let channels = (notifications?.channels ?? []).map((channel) => {
				let { type, url, token, channel: to, events } = channel;
				return {
					type,
					...url === void 0 ? {} : { url },
					...token === void 0 ? {} : { token },
					...to === void 0 ? {} : { channel: to },
					events: events ? [...new Set(events)] : DEFAULT_EVENTS
				};
			});
			return {
				enabled: notifications?.enabled ?? channels.length > 0,
				channels
			};
		}
	}),
	7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => compareDiagnostics });
		function compareDiagnostics(a, b) {
			return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message);
		}
		function compareText(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	3716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => readDocuments });
		var dist = __webpack_require__(8815);
		var lines = __webpack_require__(7895);
		function decodeText(input, maxSize) {
			if (input.length > maxSize) return { problem: {
				code: "file-too-large",
				message: `the file has ${Math.ceil(input.length / 1024 / 1024)} MiB; at most ${maxSize / 1024 / 1024} MiB are read`,
				hint: "is this the right file? Otherwise split it",
				line: 1,
				column: 1
			} };
			if (typeof input == "string") return { text: input.startsWith("﻿") ? input.slice(1) : input };
			let wide = detectWide(input);
			if (wide) return { problem: {
				...badEncoding(`the file is ${wide}; only UTF-8 is read`),
				line: 1,
				column: 1
			} };
			try {
				return { text: new TextDecoder("utf-8", { fatal: !0 }).decode(input) };
			} catch {
				return { problem: findInvalidByte(input) };
			}
		}
		function detectWide([a, b, c, d]) {
			if (a === 255 && b === 254 && c === 0 && d === 0 || a === 0 && b === 0 && c === 254 && d === 255) return "UTF-32";
			if (a === 255 && b === 254 || a === 254 && b === 255) return "UTF-16";
			if (a === 0 && b !== 0 && c === 0 && d !== 0 || a !== 0 && b === 0 && c !== 0 && d === 0) return "UTF-16";
		}
		function findInvalidByte(bytes) {
			let strict = new TextDecoder("utf-8", { fatal: !0 });
			let lenient = new TextDecoder("utf-8");
			for (let start = 0; start <= bytes.length;) {
				let feed = bytes.indexOf(10, start);
				let end = feed === -1 ? bytes.length : feed;
				let line = bytes.subarray(start, end);
				try {
					strict.decode(line);
				} catch {
					let before = lenient.decode(line);
					let text = lenient.decode(bytes.subarray(0, start)) + before.slice(0, before.indexOf("�"));
					let starts = (0, lines.j)(text);
					return {
						...badEncoding("a byte here is not UTF-8"),
						line: starts.length,
						column: text.length - (starts.at(-1) ?? 0) + 1
					};
				}
				start = end + 1;
			}
			throw Error("every line decodes, and the whole does not");
		}
		function badEncoding(message) {
			return {
				code: "bad-encoding",
				message,
				hint: "save the file as UTF-8"
			};
		}
		var positions = __webpack_require__(6244);
		var secrets = __webpack_require__(7829);
		function explainSyntaxError(error, source) {
			if (error.code === "TAG_RESOLVE_FAILED" || error.code === "NON_STRING_KEY") return;
			let start = Math.min(error.pos[0], source.text.length);
			let end = Math.max(start, Math.min(error.pos[1], source.text.length));
			let lineStart = start - source.span(start).column + 1;
			let line = source.text.slice(lineStart, lineStart + 200);
			let cron = UNQUOTED_CRON.exec(line);
			if (!cron) return {
				start,
				end,
				lineStart,
				...explain(error)
			};
			let from = lineStart + cron[1].length;
			return {
				start: from,
				end: from + cron[2].length,
				lineStart,
				breaks: !0,
				text: {
					code: "unquoted-cron",
					message: "a cron expression that begins with * or @ must stand in quotes: YAML takes the sign for its own",
					hint: `write "${cron[2]}"`
				}
			};
		}
		let UNQUOTED_CRON = /^(\s*(?:- +)?(?:schedule|cron): +)([*@][A-Za-z0-9*/,@ -]*[A-Za-z0-9*/,-])/;
		function explain(error) {
			let { code, message } = error;
			let rule = RULES.find((candidate) => candidate.code === code && (candidate.match?.test(message) ?? !0));
			if (!rule) return {
				breaks: !0,
				text: {
					code: "yaml-syntax",
					message: `this is not valid YAML: ${plain(message)}`
				}
			};
			return {
				breaks: rule.breaks ?? !0,
				text: {
					code: rule.diagnostic ?? "yaml-syntax",
					message: rule.message,
					...rule.hint === void 0 ? {} : { hint: rule.hint }
				}
			};
		}
		let RULES = [
			{
				code: "TAB_AS_INDENT",
				message: "a tab is used to indent; YAML indents with blanks only",
				hint: "replace the tab by blanks",
				diagnostic: "tab-indent"
			},
			{
				code: "BAD_DQ_ESCAPE",
				message: "a backslash in double quotes begins an escape that YAML does not know",
				hint: "write \\\\ for a backslash, or use single quotes",
				breaks: !1
			},
			{
				code: "MISSING_CHAR",
				match: /closing/,
				message: "a quoted text is never closed",
				hint: "add the closing quote"
			},
			{
				code: "MISSING_CHAR",
				match: /followed by map values/,
				message: "a key has no \":\" after it",
				hint: "write \"key: value\", or indent the line if it belongs to the text above"
			},
			{
				code: "MISSING_CHAR",
				match: /Comments must be separated/,
				message: "a comment needs a blank before its #",
				breaks: !1
			},
			{
				code: "MISSING_CHAR",
				match: /Missing ,/,
				message: "a comma is missing between two items"
			},
			{
				code: "MISSING_CHAR",
				match: /Missing space after :/,
				message: "a blank is missing after \":\""
			},
			{
				code: "MISSING_CHAR",
				match: /without - indicator/,
				message: "this line should begin with \"- \" as the items above it do"
			},
			{
				code: "MISSING_CHAR",
				match: /directives-end/,
				message: "a line \"---\" must follow the % lines"
			},
			{
				code: "BAD_INDENT",
				match: /end with/,
				message: "a [ or { opened above is never closed, or closed too far to the left",
				hint: "close it, and indent its lines deeper than its key"
			},
			{
				code: "MISSING_CHAR",
				match: /end with/,
				message: "a [ or { opened above is never closed",
				hint: "count the brackets"
			},
			{
				code: "BAD_INDENT",
				match: /flow/i,
				message: "the lines inside [ ] or { } must be indented deeper than the key they belong to",
				breaks: !1
			},
			{
				code: "BAD_INDENT",
				match: /same column/,
				message: "this line is not indented like its neighbours",
				hint: "give all keys of a map, and all dashes of a list, the same indentation"
			},
			{
				code: "BAD_INDENT",
				message: "the indentation does not fit the lines above"
			},
			{
				code: "BAD_SCALAR_START",
				message: "a text that begins with this character must stand in quotes",
				hint: "YAML keeps @ ` % and some others for itself",
				breaks: !1
			},
			{
				code: "BLOCK_AS_IMPLICIT_KEY",
				message: "a second \": \" on one line: what stands after the first is not a value",
				hint: "put the value in quotes, or the inner map on lines of its own"
			},
			{
				code: "MULTILINE_IMPLICIT_KEY",
				message: "a key must stand on one line",
				hint: "is a \":\" missing, or is a line indented wrongly?"
			},
			{
				code: "KEY_OVER_1024_CHARS",
				message: "a key is longer than 1,024 characters"
			},
			{
				code: "BLOCK_IN_FLOW",
				message: "a list or map written over lines cannot stand inside [ ] or { }"
			},
			{
				code: "BAD_ALIAS",
				match: /ambiguous/,
				message: "the name of an anchor or alias ends in \":\"",
				hint: "put a blank before the colon",
				breaks: !1
			},
			{
				code: "BAD_ALIAS",
				message: "a & or * without a name",
				hint: "put the text in quotes if the sign was meant literally"
			},
			{
				code: "ALIAS_PROPS",
				message: "an alias takes neither a tag nor an anchor"
			},
			{
				code: "BAD_DIRECTIVE",
				message: "a line that begins with % is not a directive YAML knows",
				hint: "put a text that begins with % in quotes",
				breaks: !1
			},
			{
				code: "RESOURCE_EXHAUSTION",
				message: "lists and maps are nested too deeply",
				diagnostic: "too-deep"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /Block scalar header/,
				message: "after | or > only an indentation number, + or - may stand"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /flow-seq-end|flow-map-end|expected flow/i,
				message: "a [ or { is never closed, or closed twice",
				hint: "count the brackets"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /at node end/,
				message: "something stands after the end of a value",
				hint: "put the whole value in quotes"
			}
		];
		function plain(message) {
			let words = message.replace(/:.*$/s, "");
			return /^[A-Za-z ,.&|>[\]{}-]{1,120}$/.test(words) ? (0, secrets.redactSecrets)(words) : "something here is not expected";
		}
		var yaml_values = __webpack_require__(7603);
		let MAX_COMPOSER_ERRORS = 1e3;
		function readDocuments(input, file) {
			let decoded = decodeText(input, 16777216);
			if ("problem" in decoded) {
				let { line, column, ...problem } = decoded.problem;
				return {
					source: (0, positions.gV)("", file),
					documents: [],
					diagnostics: [{
						severity: "error",
						...problem,
						file,
						line,
						column,
						length: 0
					}]
				};
			}
			let source = (0, positions.gV)(decoded.text, file);
			let diagnostics = [];
			let report = (start, end, problem) => {
				diagnostics.push({
					severity: "error",
					...problem,
					file,
					...source.span(start, end)
				});
			};
			reportControlCharacters(source, report);
			for (let secret of (0, secrets.dL)(source.text)) report(secret.start, secret.end, {
				code: secrets.Td,
				message: `this looks like ${secret.what}, which must never stand in a file`,
				hint: "take it out, replace it where it was issued, and refer to a variable or CI secret as ${NAME}"
			});
			let documents = [];
			let composer = createComposer({
				version: "1.2",
				schema: "core",
				uniqueKeys: !1,
				merge: !1,
				prettyErrors: !1,
				strict: !0
			});
			try {
				for (let document of compose(composer, source.text)) {
					let brokenFrom = reportSyntaxErrors(source, [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]), report);
					let root = document.contents;
					if (!root) continue;
					let { value, aliases } = (0, yaml_values.wK)(root, source, report, brokenFrom ?? Infinity);
					if (value === null && brokenFrom === void 0) continue;
					documents.push({
						root,
						aliases,
						value,
						...brokenFrom === void 0 ? {} : { brokenFrom }
					});
				}
				reportSyntaxErrors(source, [...composer.streamInfo().errors], report);
			} catch (error) {
				if (!(error instanceof GaveUp)) throw error;
				report(error.offset, error.offset + 1, error.problem);
			}
			return {
				source,
				documents,
				diagnostics
			};
		}
		class GaveUp extends Error {
			offset;
			problem;
			constructor(offset, problem) {
				super(problem.message);
				this.offset = offset;
				this.problem = problem;
			}
		}
		function createComposer(options) {
			let composer = new dist.Dk(options);
			let guarded = composer;
			let { onError } = guarded;
			let count = 0;
			let first = 0;
			guarded.onError = (...args) => {
				let at = args[0];
				let offset = typeof at == "number" ? at : Array.isArray(at) ? at[0] : at.offset;
				++count === 1 && (first = offset);
				if (count > MAX_COMPOSER_ERRORS) throw new GaveUp(first, NO_YAML);
				onError(...args);
			};
			return composer;
		}
		let NO_YAML = {
			code: "yaml-syntax",
			message: `this is not YAML: more than ${MAX_COMPOSER_ERRORS} errors; the rest was not read`,
			hint: "is this the right file?"
		};
		function* compose(composer, text) {
			let parser = new dist.iX();
			let lexemes = 0;
			let errors = 0;
			let firstError = 0;
			for (let lexeme of new dist.JG().lex(text)) {
				for (let token of parser.next(lexeme)) {
					if (token.type === "error") {
						++errors === 1 && (firstError = token.offset);
						if (errors > MAX_COMPOSER_ERRORS) throw new GaveUp(firstError, NO_YAML);
					}
					yield* composer.next(token);
				}
				if (parser.stack.length > 66) throw new GaveUp(parser.offset - 1, {
					code: "too-deep",
					message: "more than 64 lists and maps inside one another; nothing after this was read"
				});
				if (++lexemes > 6e6) throw new GaveUp(parser.offset - 1, {
					code: "file-too-large",
					message: "the file holds more than ten thousand schedules could; nothing after this was read",
					hint: "is this the right file? Otherwise split it"
				});
			}
			for (let token of parser.end()) yield* composer.next(token);
			yield* composer.end();
		}
		function reportSyntaxErrors(source, errors, report) {
			let brokenFrom;
			let lastLine = 0;
			let count = 0;
			for (let error of errors) {
				if (brokenFrom !== void 0 && count >= 20) break;
				let { line } = source.span(error.pos[0]);
				if (line === lastLine && brokenFrom !== void 0) continue;
				let problem = explainSyntaxError(error, source);
				if (!problem) continue;
				problem.breaks && (brokenFrom ??= problem.lineStart);
				if (line === lastLine || count >= 20) continue;
				lastLine = line;
				count++;
				report(problem.start, problem.end, problem.text);
			}
			return brokenFrom;
		}
		function reportControlCharacters(source, report) {
			let count = 0;
			for (let match of source.text.matchAll(/(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n))+/g)) {
				if (++count > 20) return;
				let code = match[0].charCodeAt(0);
				report(match.index, match.index + match[0].length, {
					code: "control-character",
					message: `a control character (${code === 0 ? "NUL" : code === 13 ? "a carriage return without a line feed" : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`}) in the file`,
					hint: "delete it; YAML allows none but tab and line break"
				});
			}
		}
	}),
	771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => checkLabelValue,
			C: () => checkLabels,
			LO: () => checkAnnotations,
			V5: () => scheduleName,
			Vh: () => NAME_PATTERN,
			iS: () => checkQualifiedName,
			zB: () => MAX_NAME
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
		let MAX_NAME = 52;
		let MAX_ANNOTATIONS = 262144;
		let SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
		let LABEL_PART = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
		let NAME_PATTERN = SUBDOMAIN.source;
		let scheduleName = (name) => {
			if (name.length > 52) return {
				code: "bad-name",
				message: `has ${name.length} characters; at most 52 are allowed`
			};
			if (SUBDOMAIN.test(name)) return;
			let better = name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").replace(/-*\.[-.]*/g, ".");
			return {
				code: "bad-name",
				message: `must be lower-case letters, digits, "-" and ".", with a letter or digit at both ends and beside each ".", found ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				...SUBDOMAIN.test(better) ? { hint: `for example ${better}` } : {}
			};
		};
		function checkQualifiedName(key) {
			let wrong = (message) => ({
				code: "bad-label-key",
				message
			});
			let slash = key.indexOf("/");
			let prefix = slash === -1 ? void 0 : key.slice(0, slash);
			let name = key.slice(slash + 1);
			if (prefix !== void 0) {
				if (prefix === "") return wrong("has an empty prefix before the \"/\"");
				if (prefix.length > 253) return wrong(`has a prefix of ${prefix.length} characters; at most 253 are allowed`);
				if (!SUBDOMAIN.test(prefix)) return wrong("has a prefix that is no DNS name (lower-case letters, digits, \"-\" and \".\")");
			}
			if (name === "") return wrong("has an empty name");
			if (name.includes("/")) return wrong("holds more than one \"/\"");
			if (name.length > 63) return wrong(`has a name of ${name.length} characters; at most 63 are allowed`);
			if (!LABEL_PART.test(name)) return wrong("must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends");
		}
		function checkLabelValue(value) {
			if (value.length > 63) return {
				code: "bad-label-value",
				message: `has ${value.length} characters; at most 63 are allowed`,
				hint: "put longer texts under annotations"
			};
			if (value === "" || LABEL_PART.test(value)) return;
			return {
				code: "bad-label-value",
				message: `must be letters, digits, "-", "_" and ".", with a letter or digit at both ends, found ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
				hint: "put free text under annotations"
			};
		}
		function checkLabels(labels) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(labels)) return [];
			return Object.entries(labels).flatMap(([key, value]) => [...keyProblems("label", key), ...typeof value == "string" ? problemsOf(key, "value", "label", checkLabelValue(value)) : []]);
		}
		function checkAnnotations(annotations) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(annotations)) return [];
			let problems = [];
			let size = 0;
			for (let [key, value] of Object.entries(annotations)) {
				problems.push(...keyProblems("annotation", key));
				if (typeof value != "string") continue;
				size += Buffer.byteLength(key) + Buffer.byteLength(value);
				/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) && problems.push({
					path: [key],
					code: "control-character",
					message: `the annotation ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} must not hold control characters other than line breaks and tabs`
				});
			}
			size > MAX_ANNOTATIONS && problems.push({
				path: [],
				part: "key",
				code: "too-long",
				message: `the annotations have ${Math.ceil(size / 1024)} KiB together; at most ${MAX_ANNOTATIONS / 1024} KiB are allowed`
			});
			return problems;
		}
		function keyProblems(what, key) {
			return problemsOf(key, "key", `${what} key`, checkQualifiedName(key));
		}
		function problemsOf(key, part, subject, complaint) {
			if (complaint === void 0) return [];
			return [{
				path: [key],
				part,
				...complaint,
				message: `the ${subject} ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} ${complaint.message}`
			}];
		}
	}),
	4597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => parseSchedules });
		var diagnostic = __webpack_require__(7981);
		var schedule_documents = __webpack_require__(3716);
		var issues = __webpack_require__(1078);
		var positions = __webpack_require__(6244);
		var problem = __webpack_require__(7239);
		var schedule_resource = __webpack_require__(970);
		var secrets = __webpack_require__(7829);
		var suggest = __webpack_require__(5050);
		var types = __webpack_require__(1);
		var yaml_values = __webpack_require__(7603);
		let OWN_KEYS = [
			"apiVersion",
			"kind",
			"metadata",
			"spec",
			"items"
		];
		function classify(value) {
			if (value === yaml_values.mP) return {
				kind: "none",
				resource: void 0,
				problems: []
			};
			let found = (0, problem.u4)(value) ? OWN_KEYS.some((key) => key in value) ? void 0 : `a map of ${Object.keys(value).slice(0, 3).map(secrets.hD).join(", ") || "nothing"}` : Array.isArray(value) ? "a list" : "a single value";
			if (!(0, problem.u4)(value) || found !== void 0) return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: [],
					code: "not-a-schedule",
					message: `a ${schedule_resource.Nd} is a map of apiVersion, kind, metadata and spec; found ${found}`,
					...Array.isArray(value) ? { hint: `separate schedules by a line "---", or put them under items: of a ${schedule_resource._4}` } : {}
				}]
			};
			let { kind, apiVersion } = value;
			let isOurs = typeof apiVersion == "string" && apiVersion.startsWith("jmo.");
			let resource = value;
			let meant;
			let problems = [];
			if (kind === schedule_resource.Nd || kind === schedule_resource._4) meant = kind;
			else if (typeof kind == "string") {
				let near = (0, suggest.Z)(kind, [schedule_resource.Nd, schedule_resource._4]);
				if (near === void 0 && !isOurs) return {
					kind: "none",
					resource: void 0,
					problems: [foreign(kind, "items" in value)]
				};
				meant = near ?? ("items" in value ? schedule_resource._4 : schedule_resource.Nd);
				problems.push({
					path: ["kind"],
					code: "wrong-kind",
					message: `kind must be "${schedule_resource.Nd}" or "${schedule_resource._4}", found ${(0, secrets.hD)(kind)}`,
					hint: `did you mean "${meant}"?`
				});
				resource = {
					...resource,
					kind: meant
				};
			} else meant = "items" in value && !("spec" in value) ? schedule_resource._4 : schedule_resource.Nd;
			if (typeof apiVersion == "string" && apiVersion !== types.mG) {
				problems.push({
					path: ["apiVersion"],
					code: "wrong-api-version",
					message: `apiVersion must be "${types.mG}", found ${(0, secrets.hD)(apiVersion)}`,
					...isOurs || (0, suggest.Z)(apiVersion, [types.mG]) ? { hint: `did you mean "${types.mG}"?` } : {}
				});
				resource = {
					...resource,
					apiVersion: types.mG
				};
			}
			return {
				kind: meant === schedule_resource.Nd ? "schedule" : "list",
				resource,
				problems
			};
		}
		function foreign(kind, isList) {
			return {
				path: ["kind"],
				code: "wrong-kind",
				message: `this file holds schedules only; found a resource of kind ${(0, secrets.hD)(kind)}`,
				hint: `keep it in another file, or write kind: ${isList ? schedule_resource._4 : schedule_resource.Nd}`
			};
		}
		var rules = __webpack_require__(2131);
		function parseSchedules(text, file) {
			let { source, documents, diagnostics: yamlDiagnostics } = (0, schedule_documents.r)(text, file);
			let diagnostics = [...yamlDiagnostics];
			let schedules = [];
			let names = new Map();
			let isBadLine = lineLookup(yamlDiagnostics);
			let resources = 0;
			for (let document of documents) for (let found of findResources(document)) {
				let diagnose = (problem) => locateProblem(source, document, found.node, problem);
				let located = found.problems.flatMap(diagnose);
				if (found.resource !== void 0) {
					resources++;
					located.push(...(0, rules.q)(found.resource).flatMap(diagnose));
				}
				let failed = located.some(({ severity }) => severity === "error");
				let name = nameOf(found.resource);
				if (name !== void 0) {
					let path = ["metadata", "name"];
					let line = names.get(name);
					line === void 0 ? names.set(name, source.span(...(0, positions.x5)(found.node, document.aliases, path)).line) : located.push(...diagnose({
						path,
						code: "duplicate-name",
						message: `there is a schedule named ${(0, secrets.hD)(name)} on line ${line} already`,
						hint: "names are unique in the file"
					}));
				}
				diagnostics.push(...located);
				if (failed || found.resource === void 0 || document.brokenFrom !== void 0) continue;
				let [start, , end] = found.node.range ?? [
					0,
					0,
					0
				];
				if (isBadLine(source.span(start).line, source.span(end).line) || (0, yaml_values.sU)(found.resource)) continue;
				schedules.push(locateSchedule(source, document, found.node, found.resource));
			}
			resources === 0 && diagnostics.length === 0 && diagnostics.push({
				severity: "warning",
				code: "no-schedules",
				message: "there is no schedule in this file",
				hint: "the init command writes one to start from",
				file,
				line: 1,
				column: 1,
				length: 0
			});
			return {
				file,
				schedules,
				diagnostics: withoutRepeats(diagnostics).sort(diagnostic.o)
			};
		}
		function findResources({ root, aliases, value }) {
			let { kind, resource, problems } = classify(value);
			if (kind === "none" || resource === void 0) return [{
				node: root,
				resource: void 0,
				problems
			}];
			if (kind === "schedule") return [{
				node: root,
				resource,
				problems: [...problems, ...(0, issues.Y)(schedule_resource.rw, resource)]
			}];
			return [{
				node: root,
				resource: void 0,
				problems: [...problems, ...(0, issues.Y)(schedule_resource.$K, resource)]
			}, ...(Array.isArray(resource.items) ? resource.items : []).map((item, index) => {
				let { node = root } = (0, positions.cy)(root, aliases, ["items", index]);
				let found = classifyItem(item);
				if (found.resource === void 0) return {
					node,
					resource: void 0,
					problems: found.problems
				};
				return {
					node,
					resource: found.resource,
					problems: [...found.problems, ...(0, issues.Y)(schedule_resource.rw, found.resource)]
				};
			})];
		}
		function classifyItem(item) {
			let found = classify((0, problem.u4)(item) ? {
				apiVersion: types.mG,
				kind: schedule_resource.Nd,
				...item
			} : item);
			if (found.kind !== "list") return found;
			return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: ["kind"],
					code: "wrong-kind",
					message: "a list cannot stand inside a list"
				}]
			};
		}
		function nameOf(resource) {
			let metadata = resource?.metadata;
			let name = (0, problem.u4)(metadata) ? metadata.name : void 0;
			return typeof name == "string" && name !== "" ? name : void 0;
		}
		function locateProblem(source, document, node, problem) {
			let { path, part, within, severity = "error", ...rest } = problem;
			let [start, end] = (0, positions.x5)(node, document.aliases, path, part);
			if (document.brokenFrom !== void 0 && (start >= document.brokenFrom || INCOMPLETE.has(rest.code))) return [];
			if (rest.code === secrets.Td) {
				let found = (0, positions.cy)(node, document.aliases, path).node;
				let target = (found && document.aliases.get(found)) ?? found;
				target?.range && ([start, end] = target.range);
				return [{
					...rest,
					severity,
					file: source.file,
					...source.span(start),
					length: end - start
				}];
			}
			if (within) {
				let text = (0, positions.cy)(node, document.aliases, path).node;
				let target = (text && document.aliases.get(text)) ?? text;
				let [from] = target?.range ?? [start];
				let value = target && "value" in target && typeof target.value == "string" ? target.value : void 0;
				let base = value === void 0 ? -1 : [from, from + 1].find((offset) => source.text.startsWith(value, offset));
				value !== void 0 && value !== "" && base !== void 0 && ([start, end] = [base + within[0], base + within[1]]);
			}
			return [{
				...rest,
				severity,
				file: source.file,
				...source.span(start, end)
			}];
		}
		let INCOMPLETE = new Set([
			"missing-key",
			"empty-value",
			"no-target",
			"no-channels",
			"not-a-schedule"
		]);
		function locateSchedule(source, { aliases }, node, input) {
			return {
				resource: (0, schedule_resource.wG)(input),
				file: source.file,
				at: (path, part) => source.span(...(0, positions.x5)(node, aliases, path, part))
			};
		}
		function lineLookup(diagnostics) {
			let lines = diagnostics.filter(({ severity }) => severity === "error").map(({ line }) => line).sort((a, b) => a - b);
			return (first, last) => {
				let low = 0;
				let high = lines.length;
				for (; low < high;) {
					let middle = low + high >> 1;
					lines[middle] < first ? low = middle + 1 : high = middle;
				}
				return (lines[low] ?? Infinity) <= last;
			};
		}
		function withoutRepeats(diagnostics) {
			let kept = new Map();
			for (let diagnostic of diagnostics) {
				let { code, line, column } = diagnostic;
				let merges = code === secrets.Td || code === "control-character";
				let key = merges ? `${code} ${line}` : `${code} ${line} ${column} ${diagnostic.message}`;
				let earlier = kept.get(key);
				(!earlier || merges && diagnostic.length >= earlier.length) && kept.set(key, diagnostic);
			}
			return [...kept.values()];
		}
	}),
	970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$K: () => scheduleListSchema,
			Cn: () => PROFILE,
			Nd: () => KIND,
			_4: () => LIST_KIND,
			rw: () => scheduleSchema,
			t1: () => KNOWN_PROFILES,
			wG: () => fillDefaults
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9396);
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5927);
		var _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(771);
		var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7279);
		var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1);
		let KNOWN_PROFILES = [
			"fast",
			"slim",
			"balanced",
			"deep"
		];
		let DEFAULT_PROFILE = "balanced";
		let DEFAULT_BACKEND = "github-actions";
		let PROFILE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
		let profileName = (name) => PROFILE.test(name) && name.length <= 64 ? void 0 : {
			code: "bad-profile",
			message: "must be at most 64 letters, digits, \"-\" and \"_\", and begin with a letter or digit"
		};
		let TOOL = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
		let toolName = (name) => TOOL.test(name) ? void 0 : {
			code: "bad-tool",
			message: "must be the name of one tool: letters, digits, \"-\", \"_\" and \".\""
		};
		let KIND = "ScanSchedule";
		let LIST_KIND = "ScanScheduleList";
		let metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			name: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`Unique in the file: lower-case letters, digits, "-" and ".", at most ${_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB} characters.`, [_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.V5], {
				pattern: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.Vh,
				maxLength: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB
			}),
			labels: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "For selecting schedules, by Kubernetes' syntax." })),
			annotations: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Free text about the schedule." })),
			uid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("Written by the create command; never needed.")),
			creationTimestamp: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("Written by the create command; never needed.")),
			generation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Counts the changes of spec; never needed.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Which schedule this is." });
		let optionsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			fail_on: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("The severity from which on a finding fails the run.", _types_js__WEBPACK_IMPORTED_MODULE_7__.oC)),
			threads: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many tools run at once.", 1, 1024)),
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Seconds each tool may take.", 1, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go)),
			allow_missing_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether tools that are not installed are passed over.")),
			human_logs: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether the log is for people rather than JSON.")),
			log_level: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("How much is logged.", [
				"DEBUG",
				"INFO",
				"WARN",
				"ERROR"
			])),
			tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("The tools to run, instead of the profile's.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			skip_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Tools of the profile to leave out.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Path of JMo's own configuration file.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz])),
			policies: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Policies to evaluate.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A policy.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz]))),
			fail_on_policy_violation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether a violated policy fails the run.")),
			strict_versions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether a tool of another version than expected fails the run.")),
			store_history: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether the result goes into JMo's history database."))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "How the scan is done." });
		let jobTemplateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			profile: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The scan profile: fast, slim, balanced or deep, or one of your jmo.yml.", [profileName], {
				pattern: PROFILE.source,
				maxLength: 64,
				examples: KNOWN_PROFILES,
				default: DEFAULT_PROFILE
			})),
			targets: _targets_js__WEBPACK_IMPORTED_MODULE_3__.Yg,
			results: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({ dir: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Where results are written.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz], { default: "results" })) }).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Where results go." })),
			options: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(optionsSchema),
			notifications: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(_channels_js__WEBPACK_IMPORTED_MODULE_0__.uY)
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "What each run does." });
		let specSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			schedule: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("When: five cron fields (minute, hour, day of month, month, day of week). H is a stable value of its own.", { examples: ["30 2 * * *", "H 3 * * 1-5"] }),
			timezone: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("An IANA time zone such as Europe/Berlin.", { default: "UTC" })),
			suspend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether no run is started for now.", { default: !1 })),
			concurrencyPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("What happens while an earlier run is going: skip the new one, run both, or end the earlier.", _types_js__WEBPACK_IMPORTED_MODULE_7__.$i, { default: "Forbid" })),
			startingDeadlineSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Seconds a run may start late; later, it is skipped.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh)),
			successfulJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Successful runs to keep.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 30 })),
			failedJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Failed runs to keep.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 10 })),
			backend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
				type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("What runs the schedule.", _types_js__WEBPACK_IMPORTED_MODULE_7__.DX),
				config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "The backend's own settings." }))
			}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: `Where it runs; ${DEFAULT_BACKEND} unless written.` })),
			jobTemplate: jobTemplateSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "What is wanted." });
		let statusSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Written by others; never needed." }));
		let scheduleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_7__.mG),
			kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(KIND),
			metadata: metadataSchema,
			spec: specSchema,
			status: statusSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: KIND,
			description: "A security scan on a schedule."
		});
		let scheduleListSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_7__.mG),
			kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(LIST_KIND),
			metadata: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())),
			items: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: LIST_KIND,
			description: "Several schedules in one document."
		});
		function fillDefaults({ metadata, spec, status }) {
			let { jobTemplate: job, backend } = spec;
			let { uid, creationTimestamp, generation } = metadata;
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_7__.mG,
				kind: KIND,
				metadata: {
					name: metadata.name,
					labels: metadata.labels ?? {},
					annotations: metadata.annotations ?? {},
					...uid == null ? {} : { uid },
					...creationTimestamp == null ? {} : { creationTimestamp },
					...generation == null ? {} : { generation }
				},
				spec: {
					schedule: spec.schedule,
					timezone: spec.timezone ?? "UTC",
					suspend: spec.suspend ?? !1,
					concurrencyPolicy: spec.concurrencyPolicy ?? "Forbid",
					startingDeadlineSeconds: spec.startingDeadlineSeconds ?? null,
					successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 30,
					failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 10,
					backend: {
						type: backend?.type ?? DEFAULT_BACKEND,
						config: backend?.config ?? {}
					},
					jobTemplate: {
						profile: job.profile ?? DEFAULT_PROFILE,
						targets: (0, _targets_js__WEBPACK_IMPORTED_MODULE_3__.T$)(job.targets),
						results: { dir: job.results?.dir ?? "results" },
						options: job.options ?? {},
						notifications: (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.l9)(job.notifications)
					}
				},
				...status == null ? {} : { status }
			};
		}
	}),
	2131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => checkSchedule });
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
		var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7745);
		var _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(771);
		var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7239);
		var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7829);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5050);
		var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
		var _zone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3207);
		function checkSchedule(resource) {
			let metadata = recordAt(resource, "metadata");
			let spec = recordAt(resource, "spec");
			let job = recordAt(spec, "jobTemplate");
			let name = typeof metadata.name == "string" ? metadata.name : "";
			return [
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)(["metadata", "labels"], (0, _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.C)(metadata.labels)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)(["metadata", "annotations"], (0, _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.LO)(metadata.annotations)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)(["spec", "schedule"], checkCron(spec.schedule, name)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)(["spec", "timezone"], checkZone(spec.timezone)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)(["spec", "startingDeadlineSeconds"], checkDeadline(spec.startingDeadlineSeconds)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)([
					"spec",
					"jobTemplate",
					"profile"
				], checkProfile(job.profile)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)([
					"spec",
					"jobTemplate",
					"targets"
				], (0, _targets_js__WEBPACK_IMPORTED_MODULE_5__.VJ)(job.targets)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Gz)([
					"spec",
					"jobTemplate",
					"notifications"
				], (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.pw)(job.notifications))
			];
		}
		function recordAt(value, key) {
			let found = value[key];
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.u4)(found) ? found : {};
		}
		function checkCron(schedule, name) {
			if (typeof schedule != "string" || (0, _secrets_js__WEBPACK_IMPORTED_MODULE_4__.MI)(schedule)) return [];
			let result = (0, _cron_js__WEBPACK_IMPORTED_MODULE_1__.E)(schedule, name);
			if (!("problems" in result)) return [];
			return result.problems.map(({ start, end, ...problem }) => ({
				path: [],
				...problem,
				within: [start, end]
			}));
		}
		function checkZone(zone) {
			if (typeof zone != "string" || (0, _zone_js__WEBPACK_IMPORTED_MODULE_6__.isZone)(zone)) return [];
			if (zone === "") return [{
				path: [],
				code: "unknown-zone",
				message: "spec.timezone must not be empty",
				hint: "leave it out for UTC"
			}];
			let meant = (0, _zone_js__WEBPACK_IMPORTED_MODULE_6__.b)(zone);
			return [{
				path: [],
				code: "unknown-zone",
				message: zone.toLowerCase() === "local" ? "spec.timezone must name a zone: \"Local\" is another one on every machine" : `spec.timezone must be the name of an IANA time zone, found ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_4__.hD)(zone)}`,
				hint: meant === void 0 ? "for example Europe/Berlin, America/New_York or UTC" : `did you mean "${meant}"?`
			}];
		}
		function checkDeadline(seconds) {
			if (typeof seconds != "number" || !Number.isInteger(seconds) || seconds < 0 || seconds >= 10) return [];
			return [{
				path: [],
				severity: "warning",
				code: "short-deadline",
				message: `a deadline of ${seconds} s may pass before a run can start at all`,
				hint: "write 10 or more; platforms start scheduled runs minutes late"
			}];
		}
		function checkProfile(profile) {
			if (typeof profile != "string" || !_resource_js__WEBPACK_IMPORTED_MODULE_3__.Cn.test(profile) || _resource_js__WEBPACK_IMPORTED_MODULE_3__.t1.some((known) => known === profile)) return [];
			return [{
				path: [],
				severity: "warning",
				code: "unknown-profile",
				message: `JMo ships no profile ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_4__.hD)(profile)}`,
				hint: (0, _suggest_js__WEBPACK_IMPORTED_MODULE_8__.a)(profile, _resource_js__WEBPACK_IMPORTED_MODULE_3__.t1) ?? `it must stand in your jmo.yml; shipped are ${_resource_js__WEBPACK_IMPORTED_MODULE_3__.t1.join(", ")}`
			}];
		}
	}),
	5518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T$: () => normaliseTargets,
			VJ: () => checkTargets,
			Yg: () => targetsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9396);
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5927);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7239);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
		let path = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(description, [_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz]);
		let url = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.q3
		]);
		let image = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rA
		]);
		let REPO = path("Path of one repository.");
		let REPOS_DIR = path("A folder of repositories, each of which is scanned.");
		let TARGETS = path("A file that lists repository paths, one a line.");
		let URLS = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Web addresses to scan.", url("A web address."));
		let URL_ONE = url("One web address to scan.");
		let URLS_FILE = path("A file that lists web addresses, one a line.");
		let API_SPEC = path("Path or address of an OpenAPI description.");
		let TERRAFORM = path("A Terraform state file.");
		let CLOUDFORMATION = path("A CloudFormation template.");
		let K8S_MANIFEST = path("A Kubernetes manifest.");
		let GITLAB_URL = url("A GitLab server's address.");
		let GITLAB_TOKEN = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The variable or CI secret that holds the GitLab token, as ${NAME}.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.QO], { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" });
		let GITLAB_GROUP = path("A GitLab group whose projects are scanned.");
		let GITLAB_REPO = path("One GitLab project, as group/project.");
		let K8S_CONTEXT = path("A context of the kubeconfig.");
		let K8S_NAMESPACE = path("A namespace of the cluster.");
		let K8S_ALL = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("Whether all namespaces are scanned.");
		function group(description, shape) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej(shape).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, { description }));
		}
		let targetsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
			repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(REPO),
			repos_dir: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(REPOS_DIR),
			targets: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(TARGETS),
			image: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(image("One container image to scan.")),
			images: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Container images to scan.", image("A container image."))),
			images_file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(path("A file that lists container images, one a line.")),
			url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URL_ONE),
			urls: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URLS),
			urls_file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URLS_FILE),
			api_spec: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(API_SPEC),
			terraform_state: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(TERRAFORM),
			cloudformation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(CLOUDFORMATION),
			k8s_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_MANIFEST),
			gitlab_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_URL),
			gitlab_token: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_TOKEN),
			gitlab_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_GROUP),
			gitlab_repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_REPO),
			k8s_context: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_CONTEXT),
			k8s_namespace: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_NAMESPACE),
			k8s_all_namespaces: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_ALL),
			repositories: group("Repositories, in the grouped form.", {
				repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(REPO),
				repos_dir: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(REPOS_DIR),
				targets: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(TARGETS)
			}),
			web: group("Web applications, in the grouped form.", {
				url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URL_ONE),
				urls: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URLS),
				urls_file: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(URLS_FILE),
				api_spec: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(API_SPEC)
			}),
			iac: group("Infrastructure as code, in the grouped form.", {
				terraform_state: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(TERRAFORM),
				cloudformation: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(CLOUDFORMATION),
				k8s_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_MANIFEST)
			}),
			gitlab: group("A GitLab server, in the grouped form.", {
				url: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_URL),
				token: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_TOKEN),
				group: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_GROUP),
				repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(GITLAB_REPO)
			}),
			kubernetes: group("A Kubernetes cluster, in the grouped form.", {
				context: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_CONTEXT),
				namespace: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_NAMESPACE),
				all_namespaces: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(K8S_ALL)
			})
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, { description: "What to scan: at least one target." });
		let PLACES = {
			repo: [{ at: ["repo"] }, { at: ["repositories", "repo"] }],
			repos_dir: [{ at: ["repos_dir"] }, { at: ["repositories", "repos_dir"] }],
			targets: [{ at: ["targets"] }, { at: ["repositories", "targets"] }],
			images: [{ at: ["images"] }, {
				at: ["image"],
				one: !0
			}],
			images_file: [{ at: ["images_file"] }],
			urls: [
				{ at: ["urls"] },
				{
					at: ["url"],
					one: !0
				},
				{ at: ["web", "urls"] },
				{
					at: ["web", "url"],
					one: !0
				}
			],
			urls_file: [{ at: ["urls_file"] }, { at: ["web", "urls_file"] }],
			api_spec: [{ at: ["api_spec"] }, { at: ["web", "api_spec"] }],
			terraform_state: [{ at: ["terraform_state"] }, { at: ["iac", "terraform_state"] }],
			cloudformation: [{ at: ["cloudformation"] }, { at: ["iac", "cloudformation"] }],
			k8s_manifest: [{ at: ["k8s_manifest"] }, { at: ["iac", "k8s_manifest"] }],
			gitlab_url: [{ at: ["gitlab_url"] }, { at: ["gitlab", "url"] }],
			gitlab_token: [{ at: ["gitlab_token"] }, { at: ["gitlab", "token"] }],
			gitlab_group: [{ at: ["gitlab_group"] }, { at: ["gitlab", "group"] }],
			gitlab_repo: [{ at: ["gitlab_repo"] }, { at: ["gitlab", "repo"] }],
			k8s_context: [{ at: ["k8s_context"] }, { at: ["kubernetes", "context"] }],
			k8s_namespace: [{ at: ["k8s_namespace"] }, { at: ["kubernetes", "namespace"] }],
			k8s_all_namespaces: [{ at: ["k8s_all_namespaces"] }, { at: ["kubernetes", "all_namespaces"] }]
		};
		function findValues(targets, key) {
			return PLACES[key].flatMap(({ at, one }) => {
				let value = targets;
				for (let step of at) value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(value) ? value[step] : void 0;
				return value === void 0 ? [] : [{
					at,
					value: one ? [value] : value
				}];
			});
		}
		function normaliseTargets(targets) {
			let flat = {};
			for (let key of Object.keys(PLACES)) {
				let found = findValues(targets, key)[0];
				found && (flat[key] = found.value);
			}
			return flat;
		}
		let SETTINGS = new Set([
			"gitlab_url",
			"gitlab_token",
			"k8s_all_namespaces",
			"k8s_namespace"
		]);
		function checkTargets(targets) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(targets)) return [];
			let problems = [];
			let present = new Map();
			for (let key of Object.keys(PLACES)) {
				let [first, ...others] = findValues(targets, key);
				if (!first) continue;
				present.set(key, first);
				for (let other of others) {
					if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue;
					problems.push({
						path: other.at,
						part: "key",
						code: "conflicting-targets",
						message: `${other.at.join(".")} and ${first.at.join(".")} are the same target with different values`,
						hint: "keep one of them"
					});
				}
			}
			let isOn = (key) => present.has(key) && present.get(key)?.value !== !1;
			[...present.keys()].filter((key) => !SETTINGS.has(key)).length === 0 && !isOn("k8s_all_namespaces") && !isOn("k8s_namespace") && problems.push({
				path: [],
				part: "key",
				code: "no-target",
				message: "no target: the scan would have nothing to look at",
				hint: "for the repository itself, write repo: ."
			});
			for (let { keys, why } of EXCLUSIVE) {
				let [first, ...others] = keys.filter(isOn).map((key) => present.get(key)).sort((a, b) => orderOf(targets, a.at) - orderOf(targets, b.at));
				if (!first) continue;
				for (let other of others) problems.push({
					path: other.at,
					part: "key",
					code: "exclusive-targets",
					message: `${other.at.join(".")} cannot stand beside ${first.at.join(".")}: ${why}`,
					hint: "keep one, or write two schedules"
				});
			}
			return problems;
		}
		let EXCLUSIVE = [
			{
				keys: [
					"repo",
					"repos_dir",
					"targets"
				],
				why: "jmo takes one of repo, repos_dir and targets"
			},
			{
				keys: ["images", "images_file"],
				why: "several images reach jmo as one list file"
			},
			{
				keys: ["urls", "urls_file"],
				why: "several web addresses reach jmo as one list file"
			}
		];
		function orderOf(targets, at) {
			let order = 0;
			let value = targets;
			for (let step of at) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(value)) break;
				order = order * 100 + Object.keys(value).indexOf(step) + 1;
				value = value[step];
			}
			return at.length === 1 ? order * 100 : order;
		}
	})
};

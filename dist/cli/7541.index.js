export const id = 7541;
export const ids = [7541];
export const modules = {
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
	7541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5349);
		let run = async (args, io) => {
			let { diagnostics, schedules, text, file } = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__.tG)(args, io);
			let format = args.text("output");
			if (format === "json") io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HB)(diagnostics));
			else if (format === "github") io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.X$)(diagnostics));
			else if (format === "codequality") {
				let { diagnosticsAsCodeQuality } = await __webpack_require__.e(1997).then(__webpack_require__.bind(__webpack_require__, 1997));
				io.out(diagnosticsAsCodeQuality(diagnostics));
			} else {
				io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(diagnostics, text, io.color));
				let counts = (0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(diagnostics);
				let verdict = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(diagnostics) ? "invalid" : `${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.LS)(schedules.length, "schedule")}, valid`;
				io.out(`${file}: ${verdict}${counts === "" ? "" : ` (${counts})`}\n`);
			}
			for (let found of diagnostics) io.step.annotate(found);
			return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(diagnostics) ? _io_js__WEBPACK_IMPORTED_MODULE_0__.d.no : _io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		};
	})
};

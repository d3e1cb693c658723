export const id = "sarif";
export const ids = ["sarif"];
export const modules = {
	7594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => fingerprintsOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function fingerprintsOf(diagnostics) {
			let seen = new Map();
			return diagnostics.map(({ file, code, message }) => {
				let key = [
					file,
					code,
					message
				].join("\n");
				let nth = seen.get(key) ?? 0;
				seen.set(key, nth + 1);
				return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\n${nth}`).digest("hex");
			});
		}
	}),
	3910: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnosticsAsSarif: () => diagnosticsAsSarif });
		var _schedule_codes_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7725);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9056);
		var _text_sarif_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1183);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _text_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3758);
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		var _fingerprints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7594);
		let LEVELS = {
			error: "error",
			warning: "warning",
			hint: "note"
		};
		function diagnosticsAsSarif(diagnostics) {
			let codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
			let fingerprints = (0, _fingerprints_js__WEBPACK_IMPORTED_MODULE_3__.t)(diagnostics);
			let log = {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "jmo-schedule",
						version: _text_version_js__WEBPACK_IMPORTED_MODULE_4__.x,
						rules: codes.map(ruleOf)
					} },
					columnKind: "utf16CodeUnits",
					results: diagnostics.map((found, index) => resultOf(found, codes.indexOf(found.code), fingerprints[index] ?? ""))
				}]
			};
			return `${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.lJ)(JSON.stringify(log, null, 2))}\n`;
		}
		function ruleOf(code) {
			let { severity = "error", means = code, fix = "" } = _schedule_codes_generated_js__WEBPACK_IMPORTED_MODULE_0__.L[code] ?? {};
			let [text = "", example = ""] = [means, fix].map((one) => (0, _text_sarif_js__WEBPACK_IMPORTED_MODULE_6__.B)(one.replaceAll("`", "")));
			return {
				id: code,
				shortDescription: { text },
				fullDescription: { text },
				help: {
					text: `${text}\nExample of a fix: ${example}`,
					markdown: `${means}\n\nExample of a fix: ${fix}`
				},
				defaultConfiguration: { level: LEVELS[severity] }
			};
		}
		function resultOf(found, ruleIndex, fingerprint) {
			let { code, severity, file, line, column, length } = found;
			let isOneLine = length > 0 && code !== _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td;
			return {
				ruleId: code,
				ruleIndex,
				level: LEVELS[severity],
				message: { text: (0, _text_sarif_js__WEBPACK_IMPORTED_MODULE_6__.B)((0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.X9)(found)) },
				locations: [{ physicalLocation: {
					artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
					region: {
						startLine: line,
						startColumn: column,
						...isOneLine ? { endColumn: column + length } : {}
					}
				} }],
				partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` }
			};
		}
	}),
	1183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => sarifText });
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
		function sarifText(text, longest = 4e3) {
			return (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.IN)(text.replace(/\]\(/g, "] (").replace(/\{(?=\d+\})/g, "{ "), longest);
		}
	})
};

export const id = 4038;
export const ids = [4038];
export const modules = { 24038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { diagnosticsAsCodeQuality: () => diagnosticsAsCodeQuality });
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79056);
	var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20847);
	let QUALITY = {
		error: "major",
		warning: "minor",
		hint: "info"
	};
	function diagnosticsAsCodeQuality(diagnostics) {
		let seen = new Map();
		let issues = diagnostics.map((found) => {
			let key = [
				found.file,
				found.code,
				found.message
			].join("\n");
			let nth = seen.get(key) ?? 0;
			seen.set(key, nth + 1);
			return {
				description: (0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__.X9)(found),
				check_name: found.code,
				fingerprint: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\n${nth}`).digest("hex"),
				severity: QUALITY[found.severity],
				location: {
					path: found.file,
					lines: { begin: found.line }
				}
			};
		});
		return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)(issues);
	}
}) };

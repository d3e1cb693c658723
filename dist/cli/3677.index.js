export const id = 3677;
export const ids = [3677];
export const modules = { 83677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };

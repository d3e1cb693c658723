export const id = 7541;
export const ids = [7541];
export const modules = { 17541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { run: () => run });
	var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36855);
	var _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34116);
	var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5349);
	let run = async (args, io) => {
		let { diagnostics, schedules, text, file } = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__.tG)(args, io);
		let format = args.text("output");
		if (format === "json") io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HB)(diagnostics));
		else if (format === "github") io.out((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.X$)(diagnostics));
		else if (format === "codequality") {
			let { diagnosticsAsCodeQuality } = await __webpack_require__.e(1997).then(__webpack_require__.bind(__webpack_require__, 61997));
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
}) };

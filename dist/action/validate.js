export const id = "validate";
export const ids = ["validate"];
export const modules = {
	4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnosticsAsCodeQuality: () => diagnosticsAsCodeQuality });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
		var _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
		let QUALITY = {
			error: "major",
			warning: "minor",
			hint: "info"
		};
		function diagnosticsAsCodeQuality(diagnostics) {
			let fingerprints = (0, _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__.t)(diagnostics);
			let issues = diagnostics.map((found, index) => ({
				description: (0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.X9)(found),
				check_name: found.code,
				fingerprint: fingerprints[index],
				severity: QUALITY[found.severity],
				location: {
					path: found.file,
					lines: { begin: found.line }
				}
			}));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)(issues);
		}
	}),
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
	7541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);
		var _cli_output_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5555);
		var _cli_strict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7352);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8989);
		var _project_checks_load_checked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(938);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4854);
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args);
			let format = args.text("output");
			let { directory, diagnostics, ignored = [], schedules, text, file } = (0, _project_checks_load_checked_js__WEBPACK_IMPORTED_MODULE_6__.c)(choice, io);
			if (format === "json") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HB)(diagnostics, ignored));
			else if (format !== void 0) await (0, _cli_output_formats_js__WEBPACK_IMPORTED_MODULE_4__.a)(format, diagnostics, io);
			else {
				io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(diagnostics, text, io.color));
				let counts = (0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(diagnostics, ignored.length);
				let verdict = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? "invalid" : `${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_8__.LS)(schedules.length, "schedule")}, valid`;
				io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(file)}: ${verdict}${counts === "" ? "" : ` (${counts})`}\n`);
			}
			let used = new Set(schedules.map(({ resource }) => resource.spec.backend.type));
			let places = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.j)().filter(({ type }) => used.has(type)).flatMap((backend) => backend.owned).map(({ folder }) => `${folder}/`);
			let unread = (0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__.t)(directory, places, io);
			for (let found of diagnostics) io.step.annotate(found);
			if ((0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
			let problem = args.on("strict") ? (0, _cli_strict_js__WEBPACK_IMPORTED_MODULE_10__.v)(diagnostics, unread) : void 0;
			if (problem === void 0) return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine;
			io.err(`jmo-schedule: ${problem}\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
		};
	})
};

export const id = 7324;
export const ids = [7324, 3677];
export const modules = {
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
	47324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		var table = __webpack_require__(92751);
		var summary = __webpack_require__(83677);
		var types = __webpack_require__(30001);
		function overThreshold(findings, severity) {
			let lowest = types.oC.indexOf(severity);
			return findings.filter((finding) => types.oC.indexOf(finding.severity) <= lowest);
		}
		var log = __webpack_require__(79056);
		var load_findings = __webpack_require__(8606);
		let run = async (args, io) => {
			let file = (0, load_findings.m)(args, "findings", "gate");
			let threshold = severityOf((0, load_findings.m)(args, "fail-on", "gate"));
			let placed = (0, load_findings.u)(file, io).findings;
			let over = overThreshold(placed, threshold);
			let { total, counts } = (0, summary.summarise)(over);
			let shown = over.slice(0, 20);
			if (args.text("output") === "json") {
				let findings = shown.map(({ id, severity, rule, tool, file: path, line, message }) => ({
					id,
					severity,
					rule,
					tool,
					path,
					line,
					message
				}));
				io.out((0, log.s$)({
					failOn: threshold,
					total,
					counts,
					findings
				}));
			} else if (total === 0) io.out(`No finding at or above ${threshold} (${(0, diagnostics.LS)(placed.length, "finding")} below).\n`);
			else {
				let rows = shown.map((found) => [
					found.severity,
					(0, log.kc)(found.rule, 40),
					(0, log.kc)(`${found.file}:${found.line}`, 100),
					(0, log.kc)(found.message, 100)
				]);
				io.out((0, table.k)([[
					"SEVERITY",
					"RULE",
					"WHERE",
					"WHAT"
				], ...rows]));
				total > 20 && io.out(`and ${total - 20} more\n`);
			}
			if (total === 0) return cli_io.dc.fine;
			let message = `${(0, diagnostics.LS)(total, "finding")} at or above ${threshold}: ${(0, summary.w)(counts)}`;
			io.err(`${message}\n`);
			io.step.annotate({
				severity: "error",
				message
			});
			return cli_io.dc.no;
		};
		function severityOf(word) {
			let severity = types.oC.find((candidate) => candidate === word);
			if (severity === void 0) throw new cli_io.z1(`--fail-on must be one of ${types.oC.join(", ")}`);
			return severity;
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
	})
};

export const id = 2015;
export const ids = [2015];
export const modules = { 82015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { workflowVariables: () => workflowVariables });
	var _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30001);
	var _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22421);
	var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
	var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67603);
	var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61642);
	let LONGEST = 1e3;
	function workflowVariables(facts, message) {
		let { run, findings, timing } = facts;
		let values = {
			text: message,
			title: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(facts),
			status: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.o7)(facts),
			outcome: facts.outcome.kind,
			explanation: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.Qb)(facts),
			schedule: facts.schedule,
			profile: facts.profile,
			project: run?.project,
			run_number: run?.runNumber,
			run_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.runUrl),
			logs_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.logsUrl),
			security_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.securityUrl),
			commit: run?.commit?.sha,
			commit_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(run?.commit?.url),
			branch: run?.branch,
			author: run?.author,
			duration: facts.durationSeconds === void 0 ? void 0 : (0, _facts_js__WEBPACK_IMPORTED_MODULE_3__.M)(facts.durationSeconds),
			findings: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.ur)(facts),
			findings_total: findings === void 0 ? void 0 : String(findings.total),
			...Object.fromEntries(_schedule_types_js__WEBPACK_IMPORTED_MODULE_4__.oC.map((severity) => [`findings_${severity.toLowerCase()}`, findings === void 0 ? void 0 : String(findings.counts[severity])])),
			findings_since_baseline: (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__._j)(facts),
			failed_jobs: facts.failedJobs.map(({ name }) => name).join(", "),
			cron: timing?.cron,
			cron_in_words: timing === void 0 ? void 0 : `${timing.words}, ${timing.zone}`,
			next_run: timing?.next
		};
		return {
			...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value ?? ""), LONGEST)])),
			error: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_0__.hw)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.redactSecrets)(facts.error ?? "")), LONGEST)
		};
	}
}) };

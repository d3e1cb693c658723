export const id = 8155;
export const ids = [8155];
export const modules = { 88155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { workflowVariables: () => workflowVariables });
	var _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
	var _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30001);
	var _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22421);
	var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34263);
	var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98542);
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
			run_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.Dy)(run?.runUrl),
			logs_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.Dy)(run?.logsUrl),
			security_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.Dy)(run?.securityUrl),
			commit: run?.commit?.sha,
			commit_url: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.Dy)(run?.commit?.url),
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
			...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.TN)(value ?? ""), LONGEST)])),
			error: (0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.wh)((0, _text_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__.hw)((0, _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(facts.error ?? "")), LONGEST)
		};
	}
}) };

export const id = 4338;
export const ids = [4338];
export const modules = { 4338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		liveDrift: () => liveDrift,
		liveDriftAsText: () => liveDriftAsText
	});
	var _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72577);
	var _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86425);
	var _project_own_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45447);
	var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79056);
	var _sync_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61904);
	var _sync_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52003);
	function canReadLive(env) {
		return env.GITLAB_CI === "true" && (0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__.vj)(env) !== void 0;
	}
	function isBeforeMerge(env) {
		if (env.CI_PIPELINE_SOURCE === "merge_request_event" || env.CI_MERGE_REQUEST_IID) return !0;
		let { CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: main } = env;
		return !!(branch && main) && branch !== main;
	}
	async function liveDrift(loaded, io, host = {}) {
		if (!canReadLive(io.env)) return;
		let fix = `${(0, _project_own_call_js__WEBPACK_IMPORTED_MODULE_1__.V)("sync", loaded, io)} --apply`;
		let pending = isBeforeMerge(io.env);
		try {
			let { openGitlabSchedules } = await Promise.all([__webpack_require__.e(8760), __webpack_require__.e(5622)]).then(__webpack_require__.bind(__webpack_require__, 82128));
			let api = openGitlabSchedules((0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__.nE)(io.env), host);
			let { project, plan } = await (0, _sync_read_js__WEBPACK_IMPORTED_MODULE_3__.W)(loaded, api, { details: !1 });
			let changes = plan.changes.map((change) => ({
				action: (0, _sync_format_js__WEBPACK_IMPORTED_MODULE_2__.aG)(change),
				name: change.name,
				detail: (0, _sync_format_js__WEBPACK_IMPORTED_MODULE_2__.uQ)(change)
			}));
			let allowed = plan.massDelete ? `${fix} --allow-mass-change` : fix;
			return {
				project,
				changes,
				notes: plan.notes,
				pending,
				fix: allowed
			};
		} catch (error) {
			if (!(error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__.W)) throw error;
			return {
				project: io.env.CI_PROJECT_PATH ?? "",
				changes: [],
				notes: [],
				pending,
				fix,
				problem: error.message
			};
		}
	}
	function liveDriftAsText(drift) {
		if (drift.problem !== void 0) return `GitLab's pipeline schedules could not be compared: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.RK)(drift.problem)}\n`;
		let lines = [...drift.changes.map(({ action, name, detail }) => (0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.RK)(`pipeline schedule ${name}: ${action}, ${detail}`)), ...drift.notes.map((note) => `note: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.RK)(note)}`)];
		drift.changes.length > 0 ? lines.push(drift.pending ? `once this is merged, '${drift.fix}' makes these changes in GitLab` : `GitLab's pipeline schedules differ from the file; to fix it run: ${drift.fix}`) : lines.push("GitLab's pipeline schedules: no drift");
		return `${lines.join("\n")}\n`;
	}
}) };

export const id = "check-report";
export const ids = ["check-report"];
export const modules = { 4338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { liveDrift: () => liveDrift });
	var _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2577);
	var _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
	var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
	var _sync_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);
	var _sync_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2003);
	function isBeforeMerge(env) {
		if (env.CI_PIPELINE_SOURCE === "merge_request_event" || env.CI_MERGE_REQUEST_IID) return !0;
		let { CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: main } = env;
		return !!(branch && main) && branch !== main;
	}
	async function liveDrift(loaded, io) {
		let { env } = io;
		if ((0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_3__.vj)(env) === void 0) return;
		let fix = `${(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.VD)("sync", loaded, io)} --apply`;
		let pending = isBeforeMerge(env);
		try {
			let { openGitlabSchedules } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 4623));
			let api = openGitlabSchedules((0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_3__.nE)(env), io);
			let { project, plan } = await (0, _sync_read_js__WEBPACK_IMPORTED_MODULE_2__.W)(loaded, api, { details: !1 });
			let changes = plan.changes.map((change) => ({
				action: (0, _sync_format_js__WEBPACK_IMPORTED_MODULE_1__.aG)(change),
				name: change.name,
				detail: (0, _sync_format_js__WEBPACK_IMPORTED_MODULE_1__.uQ)(change)
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
				project: env.CI_PROJECT_PATH ?? "",
				changes: [],
				notes: [],
				pending,
				fix,
				problem: error.message
			};
		}
	}
}) };

export const id = "check-report";
export const ids = ["check-report"];
export const modules = {
	4338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { liveDrift: () => liveDrift });
		var _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2219);
		var _sync_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1904);
		var _sync_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2003);
		function isBeforeMerge(env) {
			if (env.CI_PIPELINE_SOURCE === "merge_request_event" || env.CI_MERGE_REQUEST_IID) return !0;
			let { CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: main } = env;
			return !!(branch && main) && branch !== main;
		}
		async function liveDrift(loaded, io) {
			let { env } = io;
			if ((0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__.vj)(env) === void 0) return;
			let fix = `${(0, _project_load_js__WEBPACK_IMPORTED_MODULE_1__.VD)("sync", loaded, io)} --apply`;
			let pending = isBeforeMerge(env);
			try {
				let { openGitlabSchedules } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 4623));
				let api = openGitlabSchedules((0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_0__.XR)(io, loaded), io);
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
					project: env.CI_PROJECT_PATH ?? "",
					changes: [],
					notes: [],
					pending,
					fix,
					problem: error.message
				};
			}
		}
	}),
	1904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_H: () => changeAsText,
			aG: () => wordOf,
			kT: () => summaryAsText,
			nI: () => syncAsMarkdown,
			uQ: () => describeChange,
			ym: () => syncAsJson
		});
		var _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5783);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1065);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4854);
		let WORDS = {
			create: {
				sign: "+",
				color: "green",
				done: "created"
			},
			update: {
				sign: "~",
				color: "yellow",
				done: "updated"
			},
			activate: {
				sign: "~",
				color: "yellow",
				done: "activated"
			},
			deactivate: {
				sign: "~",
				color: "yellow",
				done: "deactivated"
			},
			"take over": {
				sign: "~",
				color: "yellow",
				done: "taken over"
			},
			delete: {
				sign: "-",
				color: "red",
				done: "deleted"
			}
		};
		function wordOf(change) {
			if (change.action !== "update") return change.action;
			let [first, ...more] = change.changes;
			if (first === void 0) return "take over";
			if (more.length > 0 || first.attribute !== "active") return "update";
			return first.to ? "activate" : "deactivate";
		}
		function describeChange(change) {
			if (change.action === "create") {
				let { cron, timezone, ref, active } = change.wanted;
				return `${cron}, ${timezone}, on ${ref}${active ? "" : ", inactive"}`;
			}
			if (change.action === "delete") {
				let why = change.reason === "duplicate" ? "is a younger copy" : "is no longer in the file";
				return `pipeline schedule ${change.id} of ${ownerName(change.owner)} ${why}`;
			}
			if (change.changes.length === 0) return `from ${ownerName(change.owner)}, for whom GitLab starts nothing`;
			let differ = change.changes.map(describeAttribute).join(", ");
			return change.takeOwnership ? `${differ}; takes ownership from ${ownerName(change.owner)}` : differ;
		}
		function ownerName(owner) {
			return owner === null ? "an account that is gone" : `@${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(owner)}`;
		}
		function describeAttribute({ attribute, from, to }) {
			if (attribute === "active") return to ? "inactive -> active" : "active -> inactive";
			return `${attribute} "${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(String(from))}" -> "${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(String(to))}"`;
		}
		function changeAsText(change, outcome, color) {
			let word = wordOf(change);
			let line = `${WORDS[word].sign} ${labelOf(word, outcome).padEnd(11)} ${change.name}: ${describeChange(change)}`;
			let tone = outcome !== void 0 && outcome.status !== "done" ? "red" : WORDS[word].color;
			return `${(0, _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_0__.n)(line, tone, color)}${outcome?.status === "done" && outcome.note !== void 0 ? ` (${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(outcome.note)})` : ""}\n`;
		}
		function labelOf(word, outcome) {
			if (outcome === void 0) return word;
			return outcome.status === "done" ? WORDS[word].done : outcome.status;
		}
		function notesOf({ plan, outcomes, settled = [], elsewhere }) {
			let left = plan.changes.flatMap((change, at) => {
				if (outcomes === void 0 || outcomes[at]?.status === "done" || change.action !== "update") return [];
				return change.idle === void 0 ? [] : [change.idle];
			});
			return [
				...plan.notes,
				...left,
				...settled,
				...elsewhere
			];
		}
		function summaryAsText(report) {
			let { unchanged } = report.plan;
			return `${[
				...unchanged.map(({ name, owner }) => `= unchanged   ${name}: owned by ${ownerName(owner)}`),
				...notesOf(report).map((note) => `note: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(note)}`),
				countsOf(report)
			].join("\n")}\n`;
		}
		function countsOf({ project, plan, outcomes }) {
			let left = plan.unmanaged === 0 ? "" : `; ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_2__.LS)(plan.unmanaged, "schedule")} of others left alone`;
			let unchanged = `${plan.unchanged.length} unchanged`;
			let place = `GitLab project ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(project)}`;
			if (plan.changes.length === 0) return `${place}: nothing to do, ${unchanged}${left}`;
			let parts = [
				"create",
				"update",
				"delete"
			].flatMap((action) => {
				let count = plan.changes.filter((change, at) => change.action === action && (outcomes === void 0 || outcomes[at]?.status === "done")).length;
				if (count === 0) return [];
				return [outcomes === void 0 ? `${count} to ${action}` : `${count} ${WORDS[action].done}`];
			});
			let failed = (outcomes ?? []).filter((outcome) => outcome.status !== "done").length;
			return `${place}: ${[
				...parts,
				...failed === 0 ? [] : [`${failed} not made`],
				unchanged
			].join(", ")}${left}`;
		}
		function syncAsMarkdown(report) {
			let { project, plan, outcomes, refused } = report;
			let lines = [`### Pipeline schedules of ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(project)}`, ""];
			if (plan.changes.length > 0) {
				lines.push("| | Schedule | Change |", "|---|---|---|");
				for (let [at, change] of plan.changes.entries()) {
					let outcome = outcomes?.[at];
					let more = outcome?.status === "failed" ? `: ${outcome.error}` : outcome?.status === "done" && outcome.note ? ` (${outcome.note})` : "";
					lines.push(`| ${labelOf(wordOf(change), outcome)} | ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(change.name)} | ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(describeChange(change) + more)} |`);
				}
				lines.push("");
			}
			lines.push(`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(countsOf(report))}`);
			let notes = [...refused === void 0 ? [] : [refused], ...notesOf(report)];
			notes.length > 0 && lines.push("", ...notes.map((note) => `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(note)}`));
			return `${lines.join("\n")}\n`;
		}
		function syncAsJson(report) {
			let { project, plan, outcomes, refused, file } = report;
			let changes = plan.changes.map((change, at) => {
				let outcome = outcomes?.[at];
				return {
					action: change.action,
					name: change.name,
					id: change.action === "create" ? null : change.id,
					...change.action === "create" ? { schedule: change.wanted } : {},
					...change.action === "update" ? {
						changes: change.changes,
						owner: change.owner,
						takeOwnership: change.takeOwnership
					} : {},
					...change.action === "delete" ? {
						owner: change.owner,
						reason: change.reason
					} : {},
					status: outcome?.status ?? "planned",
					...outcome?.status === "failed" ? { error: outcome.error } : {},
					...outcome?.status === "done" && outcome.note !== void 0 ? { note: outcome.note } : {}
				};
			});
			let { unchanged, unmanaged } = plan;
			let body = {
				project,
				file,
				applied: outcomes !== void 0,
				changes,
				unchanged,
				unmanaged,
				notes: notesOf(report),
				refused: refused ?? null
			};
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.s$)(body);
		}
	}),
	2003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => readSync });
		var _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4964);
		var _hosts_gitlab_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		var _text_map_concurrent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8452);
		async function readSync(loaded, api, options) {
			let { path, defaultBranch } = await api.project();
			let resources = loaded.schedules.map((schedule) => schedule.resource).filter((resource) => resource.spec.backend.type === "gitlab-ci");
			let [refs, listed, user] = await Promise.all([
				readRefs(resources, defaultBranch, api),
				api.list(),
				options.details ? void 0 : api.me()
			]);
			let wanted = (0, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(resources, (schedule) => refs.get(refOf(schedule)) ?? "");
			let names = new Set(wanted.map((one) => one.name));
			let isOurs = (one) => {
				let name = (0, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.do)(one);
				return name !== void 0 && names.has(name);
			};
			let known = options.details && listed.some(isOurs) ? await api.variables(path) : void 0;
			let me = user ?? known?.me ?? await api.me();
			let withDetails = async (one) => {
				if (!isOurs(one)) return one;
				let variables = known?.names.get(one.id);
				return variables === void 0 ? detailsOf(one, api) : {
					...one,
					variables
				};
			};
			let live = options.details ? await (0, _text_map_concurrent_js__WEBPACK_IMPORTED_MODULE_2__._)(listed, 5, withDetails) : listed;
			return {
				project: path,
				plan: (0, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.R4)(wanted, live, me),
				wanted,
				me
			};
		}
		let refOf = (schedule) => {
			let { ref } = schedule.spec.backend.config;
			return typeof ref == "string" ? ref : "";
		};
		async function readRefs(schedules, defaultBranch, api) {
			let refs = new Map();
			for (let schedule of schedules) {
				let short = refOf(schedule);
				if (refs.has(short)) continue;
				if (short === "") {
					if (defaultBranch === void 0) throw new _hosts_types_js__WEBPACK_IMPORTED_MODULE_3__.W("the GitLab project has no default branch yet: push to it first, or set config.ref");
					refs.set(short, `refs/heads/${defaultBranch}`);
					continue;
				}
				let full = await api.fullRef(short);
				if (full === void 0) throw new _hosts_types_js__WEBPACK_IMPORTED_MODULE_3__.W(`schedule '${schedule.metadata.name}': the GitLab project has no branch or tag '${short}' (spec.backend.config.ref)`);
				refs.set(short, full);
			}
			return refs;
		}
		async function detailsOf(one, api) {
			try {
				let { inputs, variables } = await api.show(one.id);
				return {
					...one,
					inputs: inputs ?? one.inputs,
					variables
				};
			} catch (error) {
				if (error instanceof _hosts_gitlab_refusal_js__WEBPACK_IMPORTED_MODULE_1__.A) return one;
				throw error;
			}
		}
	}),
	206: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => GitlabRefusal });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		class GitlabRefusal extends _types_js__WEBPACK_IMPORTED_MODULE_0__.W {
			status;
			said;
			scope;
			constructor(message, status, said = "", scope = void 0) {
				super(message);
				this.status = status;
				this.said = said;
				this.scope = scope;
			}
		}
	}),
	8452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => mapConcurrent });
		async function mapConcurrent(items, together, work) {
			let results = [];
			let left = items.entries();
			let worker = async () => {
				for (let [index, item] of left) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: together }, worker));
			return results;
		}
	}),
	1065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		let INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;
		function escapeMarkdown(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$^%=-]/g, "\\$&").replace(/@/g, "@&#8203;").replace(/:/g, "&#58;").replace(/\b(www)\./gi, "$1&#46;").trim().replace(/^(\d{1,9})\./, "$1\\.");
		}
		function escapeHtml(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
		}
		function fenced(given, language) {
			let text = (0, _log_js__WEBPACK_IMPORTED_MODULE_0__.gB)(given);
			let longest = 2;
			for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
			let fence = "`".repeat(longest + 1);
			return `${fence}${language}\n${text.endsWith("\n") ? text : `${text}\n`}${fence}\n`;
		}
	})
};

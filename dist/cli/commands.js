export const id = "commands";
export const ids = ["commands"];
export const modules = {
	4964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V1: () => diffSchedule,
			do: () => ownedName,
			R4: () => planSync,
			Ck: () => wantedSchedules
		});
		var cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var kubernetes_names = __webpack_require__(9081);
		var schedule_cron = __webpack_require__(628);
		var description = __webpack_require__(79);
		var comment = __webpack_require__(7003);
		function scheduleNotes(kept, takenOver, count) {
			let notes = kept.flatMap((live) => {
				let idle = takenOver.has(live.id) ? void 0 : idleOwner(live);
				return [...idle === void 0 ? [] : [idle], ...foreignNotes(live)];
			});
			let { after } = count;
			after > count.before && after > 50 ? notes.push(`the project would have ${after} pipeline schedules: GitLab allows 50 by default`) : after > count.before && after > 10 && notes.push(`the project would have ${after} pipeline schedules: the Free plan of gitlab.com allows 10, paid plans 50`);
			return notes;
		}
		function idleOwner({ description, owner }) {
			let mend = "GitLab does not start it until someone takes it over (\"Take ownership\" on its page)";
			if (owner === void 0) return `${quoted(description)} has no owner any more: ${mend}`;
			if (owner.state === "active") return;
			return `the owner of ${quoted(description)}, @${(0, comment.T)(owner.username)}, is ${(0, comment.T)(owner.state)}: ${mend}`;
		}
		function foreignNotes({ description, variables = [], inputs = [] }) {
			let found = [...variables.length === 0 ? [] : [`variables (${names(variables)})`], ...inputs.length === 0 ? [] : [`inputs (${names(inputs)})`]];
			return found.length === 0 ? [] : [`${quoted(description)} carries ${found.join(" and ")} that are not from the file; they are kept`];
		}
		let names = (list) => (0, comment.T)([...list].sort().join(", "));
		let quoted = (description) => `'${(0, comment.T)(description)}'`;
		let ATTRIBUTES = [
			"ref",
			"cron",
			"timezone",
			"active"
		];
		function wantedSchedules(schedules, refOf) {
			return schedules.filter((schedule) => schedule.spec.backend.type === "gitlab-ci").map((schedule) => ({
				name: schedule.metadata.name,
				description: (0, description.Wl)(schedule.metadata.name),
				ref: refOf(schedule),
				cron: (0, schedule_cron.A$)(schedule).text,
				timezone: schedule.spec.timezone,
				active: !schedule.spec.suspend
			})).sort(byName);
		}
		function ownedName(live) {
			let name = (0, description.kV)(live.description);
			return name === void 0 || (0, kubernetes_names.V5)(name) !== void 0 ? void 0 : name;
		}
		function planSync(wanted, live, me) {
			let names = new Set(wanted.map((one) => one.name));
			let kept = new Map();
			let deletes = [];
			let owned = 0;
			for (let schedule of [...live].sort((a, b) => a.id - b.id)) {
				let name = ownedName(schedule);
				if (name === void 0) continue;
				owned++;
				if (names.has(name) && !kept.has(name)) {
					kept.set(name, schedule);
					continue;
				}
				let reason = names.has(name) ? "duplicate" : "not in the file";
				deletes.push({
					action: "delete",
					name,
					id: schedule.id,
					owner: ownerOf(schedule),
					reason
				});
			}
			let updates = [];
			let creates = [];
			let unchanged = [];
			for (let one of [...wanted].sort(byName)) {
				let { name } = one;
				let found = kept.get(name);
				if (found === void 0) {
					creates.push({
						action: "create",
						name,
						wanted: one
					});
					continue;
				}
				let { id } = found;
				let owner = ownerOf(found);
				let changes = diffSchedule(one, found);
				let takeOwnership = found.owner?.id !== me;
				let idle = idleOwner(found);
				let stalled = one.active && takeOwnership && idle !== void 0;
				changes.length === 0 && !stalled ? unchanged.push({
					name,
					id,
					owner
				}) : updates.push({
					action: "update",
					name,
					id,
					wanted: one,
					changes,
					owner,
					takeOwnership,
					idle
				});
			}
			deletes.sort(byName);
			return {
				changes: [
					...updates,
					...deletes,
					...creates
				],
				unchanged,
				notes: scheduleNotes(wanted.flatMap(({ name }) => kept.get(name) ?? []), new Set(updates.filter((change) => change.takeOwnership).map(({ id }) => id)), {
					before: live.length,
					after: live.length - deletes.length + creates.length
				}),
				unmanaged: live.length - owned,
				massDelete: deletes.length > 1 && deletes.length * 2 > owned
			};
		}
		function byName(a, b) {
			return a.name < b.name ? -1 : +(a.name > b.name);
		}
		let ownerOf = (live) => live.owner?.username ?? null;
		function diffSchedule(wanted, live) {
			let same = {
				ref: live.ref === wanted.ref,
				cron: sameCron(wanted, live.cron),
				timezone: sameZone(live.timezone, wanted.timezone),
				active: live.active === wanted.active
			};
			return ATTRIBUTES.filter((attribute) => !same[attribute]).map((attribute) => ({
				attribute,
				from: live[attribute],
				to: wanted[attribute]
			}));
		}
		function sameCron(wanted, live) {
			if (live === wanted.cron) return !0;
			let parsed = /H/.test(live) ? void 0 : (0, cron.E)(live, wanted.name, days.O8);
			return parsed !== void 0 && "cron" in parsed && parsed.cron.text === wanted.cron;
		}
		let UTC_NAMES = [
			"UTC",
			"Etc/UTC",
			"Etc/UCT",
			"UCT",
			"Etc/Universal",
			"Universal",
			"Etc/Zulu",
			"Zulu"
		];
		function sameZone(a, b) {
			return a === b || UTC_NAMES.includes(a) && UTC_NAMES.includes(b);
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
	2577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			nE: () => gitlabTarget,
			vj: () => gitlabAccessToken
		});
		var _server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		let TOKEN_WANTED = "store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer";
		function gitlabAccessToken(env) {
			let token = (env.GITLAB_CI === "true" ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN]).find((one) => one?.trim())?.trim();
			return token !== void 0 && token === env.CI_JOB_TOKEN?.trim() ? void 0 : token;
		}
		function namesGitlabProject(env, given) {
			return !!(given.project || env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
		}
		function gitlabTarget(env, given = {}) {
			let here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : void 0);
			let api = apiAddress(given.url ?? here ?? "https://gitlab.com", given.url === void 0 ? "CI_API_V4_URL" : "--gitlab-url");
			let own = given.url === void 0 || here !== void 0 && apiAddress(here, "CI_API_V4_URL") === api;
			let project = given.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : void 0);
			if (!project) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W("no GitLab project is given: outside GitLab CI, pass --project group/name");
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W("--project must be group/name or the number of a project");
			let token = gitlabAccessToken(env);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(env.CI_JOB_TOKEN ? `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}` : `there is no token: ${TOKEN_WANTED}`);
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W("the token in JMO_GITLAB_TOKEN contains blanks or control characters");
			return {
				api,
				project,
				token
			};
		}
		function apiAddress(text, from) {
			let url = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, from, "https://gitlab.example.com");
			let path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
		}
	}),
	796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => serverAddress });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6425);
		function serverAddress(text, from, example) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} is not an address such as ${example}`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must not contain a user name or password`);
			let loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${from} must begin with https://: the token would cross the network readable`);
			return url;
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
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

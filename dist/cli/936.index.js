export const id = 936;
export const ids = [936];
export const modules = {
	84964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V1: () => diffSchedule,
			do: () => ownedName,
			R4: () => planSync,
			Ck: () => wantedSchedules
		});
		var cron = __webpack_require__(61074);
		var days = __webpack_require__(17786);
		var kubernetes_names = __webpack_require__(99081);
		var schedule_cron = __webpack_require__(40628);
		var description = __webpack_require__(70079);
		var comment = __webpack_require__(67003);
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
		function wantedSchedules(schedules, refOf) {
			return schedules.filter((schedule) => schedule.spec.backend.type === "gitlab-ci").map((schedule) => ({
				name: schedule.metadata.name,
				description: (0, description.Wl)(schedule.metadata.name),
				ref: refOf(schedule),
				cron: (0, schedule_cron.A)(schedule).text,
				timezone: schedule.spec.timezone,
				active: !schedule.spec.suspend
			})).sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function ownedName(live) {
			let name = (0, description.kV)(live.description);
			return name === void 0 || (0, kubernetes_names.V5)(name) !== void 0 ? void 0 : name;
		}
		function planSync(wanted, live, me) {
			let copies = new Map();
			let owned = 0;
			for (let schedule of [...live].sort((a, b) => a.id - b.id)) {
				let name = ownedName(schedule);
				if (name === void 0) continue;
				owned++;
				copies.set(name, [...copies.get(name) ?? [], schedule]);
			}
			let names = new Set(wanted.map((one) => one.name));
			let deletes = [];
			for (let [name, found] of copies) {
				let reason = names.has(name) ? "duplicate" : "not in the file";
				for (let one of reason === "duplicate" ? found.slice(1) : found) deletes.push({
					action: "delete",
					name,
					id: one.id,
					owner: ownerOf(one),
					reason
				});
			}
			let updates = [];
			let creates = [];
			let unchanged = [];
			for (let one of [...wanted].sort((a, b) => a.name < b.name ? -1 : 1)) {
				let found = copies.get(one.name)?.[0];
				if (found === void 0) {
					creates.push({
						action: "create",
						name: one.name,
						wanted: one
					});
					continue;
				}
				let changes = diffSchedule(one, found);
				changes.length === 0 && !isStalled(one, found, me) ? unchanged.push({
					name: one.name,
					id: found.id,
					owner: ownerOf(found)
				}) : updates.push(updateOf(one, found, changes, me));
			}
			deletes.sort((a, b) => a.name < b.name ? -1 : +(a.name > b.name));
			return {
				changes: [
					...updates,
					...deletes,
					...creates
				],
				unchanged,
				notes: scheduleNotes(wanted.flatMap((one) => copies.get(one.name)?.slice(0, 1) ?? []), new Set(updates.flatMap((change) => change.action === "update" && change.takeOwnership ? [change.id] : [])), {
					before: live.length,
					after: live.length - deletes.length + creates.length
				}),
				unmanaged: live.length - owned,
				massDelete: deletes.length > 1 && deletes.length * 2 > owned
			};
		}
		function diffSchedule(wanted, live) {
			let changes = [];
			live.ref !== wanted.ref && changes.push({
				attribute: "ref",
				from: live.ref,
				to: wanted.ref
			});
			sameCron(wanted, live.cron) || changes.push({
				attribute: "cron",
				from: live.cron,
				to: wanted.cron
			});
			sameZone(live.timezone, wanted.timezone) || changes.push({
				attribute: "timezone",
				from: live.timezone,
				to: wanted.timezone
			});
			live.active !== wanted.active && changes.push({
				attribute: "active",
				from: live.active,
				to: wanted.active
			});
			return changes;
		}
		function updateOf(wanted, live, changes, me) {
			let takeOwnership = live.owner?.id !== me;
			return {
				action: "update",
				name: wanted.name,
				id: live.id,
				wanted,
				changes,
				owner: ownerOf(live),
				takeOwnership,
				idle: idleOwner(live)
			};
		}
		function isStalled(wanted, live, me) {
			return wanted.active && live.owner?.id !== me && idleOwner(live) !== void 0;
		}
		let ownerOf = (live) => live.owner?.username ?? null;
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
	61904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_H: () => changeAsText,
			aG: () => wordOf,
			kT: () => summaryAsText,
			nI: () => syncAsMarkdown,
			uQ: () => describeChange,
			ym: () => syncAsJson
		});
		var _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15783);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20847);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79056);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51065);
		let SIGNS = {
			create: "+",
			update: "~",
			activate: "~",
			deactivate: "~",
			"take over": "~",
			delete: "-"
		};
		let COLORS = {
			create: "green",
			update: "yellow",
			activate: "yellow",
			deactivate: "yellow",
			"take over": "yellow",
			delete: "red"
		};
		let DONE = {
			create: "created",
			update: "updated",
			activate: "activated",
			deactivate: "deactivated",
			"take over": "taken over",
			delete: "deleted"
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
			return owner === null ? "an account that is gone" : `@${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(owner)}`;
		}
		function describeAttribute({ attribute, from, to }) {
			if (attribute === "active") return to ? "inactive -> active" : "active -> inactive";
			return `${attribute} "${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(String(from))}" -> "${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(String(to))}"`;
		}
		function changeAsText(change, outcome, color) {
			let word = wordOf(change);
			let line = `${SIGNS[word]} ${labelOf(word, outcome).padEnd(11)} ${change.name}: ${describeChange(change)}`;
			let tone = outcome !== void 0 && outcome.status !== "done" ? "red" : COLORS[word];
			return `${(0, _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_0__.n)(line, tone, color)}${outcome?.status === "done" && outcome.note !== void 0 ? ` (${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(outcome.note)})` : ""}\n`;
		}
		function labelOf(word, outcome) {
			if (outcome === void 0) return word;
			return outcome.status === "done" ? DONE[word] : outcome.status;
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
				...notesOf(report).map((note) => `note: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(note)}`),
				countsOf(report)
			].join("\n")}\n`;
		}
		function countsOf({ project, plan, outcomes }) {
			let left = plan.unmanaged === 0 ? "" : `; ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__.LS)(plan.unmanaged, "schedule")} of others left alone`;
			let unchanged = `${plan.unchanged.length} unchanged`;
			let place = `GitLab project ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(project)}`;
			if (plan.changes.length === 0) return `${place}: nothing to do, ${unchanged}${left}`;
			let parts = [
				"create",
				"update",
				"delete"
			].flatMap((action) => {
				let count = plan.changes.filter((change, at) => change.action === action && (outcomes === void 0 || outcomes[at]?.status === "done")).length;
				if (count === 0) return [];
				return [outcomes === void 0 ? `${count} to ${action}` : `${count} ${DONE[action]}`];
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
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)(body);
		}
	}),
	52003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => readSync });
		var _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84964);
		var _hosts_gitlab_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14287);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86425);
		async function readSync(loaded, api, options) {
			let { path, defaultBranch } = await api.project();
			let resources = loaded.schedules.map((schedule) => schedule.resource).filter((resource) => resource.spec.backend.type === "gitlab-ci");
			let [refs, me, listed] = await Promise.all([
				readRefs(resources, defaultBranch, api),
				api.me(),
				api.list()
			]);
			let wanted = (0, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(resources, (schedule) => refs.get(refOf(schedule)) ?? "");
			let names = new Set(wanted.map((one) => one.name));
			let live = options.details ? await withDetails(listed, names, api) : listed;
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
					if (defaultBranch === void 0) throw new _hosts_types_js__WEBPACK_IMPORTED_MODULE_2__.W("the GitLab project has no default branch yet: push to it first, or set config.ref");
					refs.set(short, `refs/heads/${defaultBranch}`);
					continue;
				}
				let full = await api.fullRef(short);
				if (full === void 0) throw new _hosts_types_js__WEBPACK_IMPORTED_MODULE_2__.W(`schedule '${schedule.metadata.name}': the GitLab project has no branch or tag '${short}' (spec.backend.config.ref)`);
				refs.set(short, full);
			}
			return refs;
		}
		async function withDetails(listed, names, api) {
			let live = [];
			for (let at = 0; at < listed.length; at += 5) {
				let part = listed.slice(at, at + 5).map((one) => {
					let name = (0, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.do)(one);
					return name !== void 0 && names.has(name) ? detailsOf(one, api) : one;
				});
				live.push(...await Promise.all(part));
			}
			return live;
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
				if (error instanceof _hosts_gitlab_transport_js__WEBPACK_IMPORTED_MODULE_1__.A) return one;
				throw error;
			}
		}
	}),
	95124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		function saidText(text, longest) {
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 4 * longest)), longest);
		}
	}),
	72577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			nE: () => gitlabTarget,
			vj: () => gitlabAccessToken
		});
		var _proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13874);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		let TOKEN_WANTED = "store a project or personal access token with the scope `api` and the role Maintainer as JMO_GITLAB_TOKEN";
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
			if (!project) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("no GitLab project is given: outside GitLab CI, pass --project group/name");
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("--project must be group/name or the number of a project");
			let token = gitlabAccessToken(env);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(env.CI_JOB_TOKEN ? `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}` : `there is no token: ${TOKEN_WANTED}`);
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("the token in JMO_GITLAB_TOKEN holds blanks or control characters");
			return {
				api,
				project,
				token,
				proxy: (0, _proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__.i)(new URL(api), env)
			};
		}
		function apiAddress(text, from) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} is no address such as https://gitlab.example.com`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} must hold no user name or password`);
			let loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} must begin with https://: the token would cross the network readable`);
			let path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
		}
	}),
	14287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => GitlabRefusal,
			v: () => gitlabTransport
		});
		var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95124);
		var _network_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15749);
		var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69794);
		var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24788);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		class GitlabRefusal extends _types_js__WEBPACK_IMPORTED_MODULE_1__.W {
			status;
			said;
			scope;
			constructor(message, status, said, scope) {
				super(message);
				this.status = status;
				this.said = said;
				this.scope = scope;
			}
		}
		function gitlabTransport(target, options) {
			let ask = options.fetch ?? (0, _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__.s)(target.proxy);
			let sleep = options.sleep ?? _options_js__WEBPACK_IMPORTED_MODULE_3__.dt;
			async function send(method, endpoint, given = {}) {
				let url = new URL(`${target.api}/${endpoint}`);
				for (let [name, value] of Object.entries(given.searchParams ?? {})) value !== void 0 && url.searchParams.append(snakeCase(name), String(value));
				for (let attempt = 1;; attempt++) {
					let answer = await tryOnce(method, url, bodyOf(given.body));
					let wait = attempt < 4 ? repeatAfter(answer, method, attempt) : void 0;
					if (wait === void 0) {
						let problem = problemOf(answer, target.proxy);
						if (problem !== void 0) throw problem;
						return {
							status: answer.status,
							headers: pagingHeaders(answer.headers, url),
							body: answer.data
						};
					}
					await sleep(wait);
				}
			}
			async function tryOnce(method, url, body) {
				let signal = AbortSignal.timeout((0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Es)("GitLab", options));
				try {
					let response = await ask(url, {
						method,
						signal,
						redirect: "manual",
						headers: {
							accept: "application/json",
							"user-agent": "jmo-schedule",
							"private-token": target.token,
							...body === void 0 ? {} : { "content-type": "application/json" }
						},
						...body === void 0 ? {} : { body }
					});
					let text = await response.text();
					return {
						status: response.status,
						headers: response.headers,
						data: parseJson(text, response.status)
					};
				} catch (error) {
					return {
						status: 0,
						headers: new Headers(),
						data: void 0,
						error
					};
				}
			}
			let call = (method) => (endpoint, given) => send(method, endpoint, given);
			let requester = {
				get: call("GET"),
				post: call("POST"),
				put: call("PUT"),
				patch: call("PATCH"),
				delete: call("DELETE")
			};
			return () => requester;
		}
		let snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		function bodyOf(body) {
			let entries = Object.entries(body ?? {}).filter(([, value]) => value !== void 0);
			if (entries.length === 0) return;
			return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [snakeCase(name), value])));
		}
		function pagingHeaders(headers, url) {
			let link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
			let page = headers.get("x-next-page");
			let next = new URL(url);
			link === void 0 ? page && next.searchParams.set("page", page) : next.search = new URL(link, url).search;
			let more = link !== void 0 || !!page;
			return {
				...Object.fromEntries(headers),
				link: more ? `<${next}>; rel="next"` : ""
			};
		}
		function repeatAfter({ status, headers, data }, method, attempt) {
			if (status === 429) {
				let wait = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Vs)(headers.get("retry-after"), Date.now()) ?? 1e3 * attempt;
				return wait <= 6e4 ? wait : void 0;
			}
			if (attempt > 1 || method !== "GET" && method !== "PUT") return;
			return status === 0 || status >= 500 || status === 200 && data === void 0 ? 1e3 : void 0;
		}
		function problemOf({ status, headers, data, error }, proxy) {
			if (status === 0) return (0, _network_error_js__WEBPACK_IMPORTED_MODULE_4__.f)(error, "GitLab", proxy);
			if (status >= 200 && status < 300) return data === void 0 ? new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("GitLab sends an answer that breaks off or is no JSON") : void 0;
			let said = wordsOf(data);
			if (status >= 300 && status < 400) return new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`GitLab answers with a redirect (${status}${hostOf(headers.get("location"))}), which is not followed: name the server and project as they are called now`);
			let { error: code, scope } = data ?? {};
			let missing = status === 403 && code === "insufficient_scope" ? String(scope ?? "api") : void 0;
			let quote = said === "" ? "" : `, "${said}"`;
			return new GitlabRefusal(`GitLab answers ${status}${quote}`, status, said, missing);
		}
		function parseJson(text, status) {
			if (status === 204 || status >= 200 && status < 300 && text === "") return null;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function wordsOf(data) {
			if (typeof data != "object" || !data) return "";
			let { message, error } = data;
			let found = message ?? error;
			let parts = typeof found == "object" && found ? Object.entries(found).map(([name, value]) => `${name === "base" ? "" : `${name} `}${[value].flat().join(", ")}`) : [found];
			return (0, _error_text_js__WEBPACK_IMPORTED_MODULE_0__.R)(parts.filter((part) => typeof part == "string").join("; "), 200);
		}
		function hostOf(location) {
			try {
				return location === null ? "" : ` to ${new URL(location).host}`;
			} catch {
				return "";
			}
		}
	}),
	15749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => noAnswerOf });
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		let CERTIFICATE = /CERT|^SELF_SIGNED|^UNABLE_TO_|^DEPTH_ZERO|^HOSTNAME_MISMATCH|^ERR_TLS/;
		let UNREACHED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
		function noAnswerOf(error, platform, proxy) {
			let way = proxy === void 0 ? "" : ` through the proxy that ${proxy.variable} names`;
			if (!(error instanceof Error)) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} can't be reached${way}`);
			if (error.name === "AbortError" || error.name === "TimeoutError") return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time${way}`);
			let { code, message } = innermost(error);
			if (proxy !== void 0) {
				let status = /\((\d{3})\)/.exec(message)?.[1];
				if (code?.startsWith("UND_ERR_") && status !== void 0) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`the proxy that ${proxy.variable} names does not connect to ${platform}: it answers ${status}${status === "407" ? `, it wants a login; put it into ${proxy.variable}` : ""}`);
				if (code !== void 0 && UNREACHED.test(code)) return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`the proxy that ${proxy.variable} names can't be reached (${code})`);
			}
			let mend = code !== void 0 && CERTIFICATE.test(code) ? ": its certificate is not trusted; name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS" : "";
			return new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} can't be reached${way} (${code ?? message})${mend}`);
		}
		function innermost(error) {
			let found = error;
			for (let depth = 0; depth < 4 && found.cause instanceof Error; depth++) found = found.cause;
			return {
				code: typeof found.code == "string" ? found.code : void 0,
				message: found.message
			};
		}
	}),
	69794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Es: () => attemptMs,
			Vs: () => retryAfterMs,
			dt: () => sleepFor,
			ss: () => PATIENCE_STEP_MS,
			u_: () => LONGEST_WAIT_MS,
			xR: () => PATIENCE_MS
		});
		var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86425);
		let LONGEST_WAIT_MS = 3e4;
		let PATIENCE_MS = 6e4;
		let PATIENCE_STEP_MS = 5e3;
		function attemptMs(platform, { timeoutMs = 1e4, until }) {
			if (until === void 0) return timeoutMs;
			let left = Math.floor(until - performance.now());
			if (left <= 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_0__.W(`${platform} does not answer in time`);
			return Math.min(timeoutMs, left);
		}
		function sleepFor(milliseconds) {
			return new Promise((resolve) => setTimeout(resolve, milliseconds));
		}
		function retryAfterMs(header, now) {
			if (header == null || header.trim() === "") return;
			let seconds = Number(header);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			let date = Date.parse(header);
			return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
		}
	}),
	24788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => fetchThrough });
		function fetchThrough(proxy) {
			if (proxy === void 0) return globalThis.fetch;
			let opened;
			return async (input, init) => {
				opened ??= openProxy(proxy);
				return (await opened)(input, init);
			};
		}
		async function openProxy({ url, authorization }) {
			let { fetch, ProxyAgent } = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			let dispatcher = new ProxyAgent({
				uri: url.href,
				...authorization === void 0 ? {} : { token: authorization },
				proxyTunnel: !1
			});
			let through = fetch;
			return (input, init) => through(input, {
				...init,
				dispatcher
			});
		}
	}),
	13874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		function proxyFor(url, env) {
			let named = variable(url.protocol === "http:" ? "http_proxy" : "https_proxy", env) ?? variable("all_proxy", env);
			if (named === void 0 || isLoopback(url) || isExempt(url, variable("no_proxy", env)?.value ?? "")) return;
			return readProxy(named.name, named.value);
		}
		function readProxy(name, value) {
			let [, scheme = "http"] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value) ?? [];
			if (/^socks/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a SOCKS proxy, which is not supported`);
			if (!/^https?$/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a proxy of another kind than http:// and https://`);
			let address = value.includes("://") ? value : `http://${value}`;
			let authorization;
			let url;
			try {
				url = new URL(address);
				let login = [url.username, url.password].map(decodeURIComponent).join(":");
				login !== ":" && (authorization = `Basic ${Buffer.from(login).toString("base64")}`);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} does not hold the address of a proxy`);
			}
			url.username = "";
			url.password = "";
			return {
				variable: name,
				url,
				authorization
			};
		}
		function isExempt(url, list) {
			let host = hostOf(url);
			let port = url.port || (url.protocol === "http:" ? "80" : "443");
			return list.split(/[\s,]+/).some((entry) => {
				if (entry === "*") return !0;
				let { name, only } = splitPort(entry.toLowerCase());
				if (name === "" || only !== void 0 && only !== port) return !1;
				if (name.includes("/")) return isInRange(host, name);
				if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0) return sameAddress(host, name);
				if (/^\*[^.]/.test(name)) return host.endsWith(name.slice(1));
				let domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
				return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
			});
		}
		function splitPort(entry) {
			if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6) return {
				name: entry,
				only: void 0
			};
			let [, bracketed, plain = "", only] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
			return bracketed === void 0 && plain === "" && entry.includes("/") ? {
				name: entry,
				only: void 0
			} : {
				name: bracketed ?? plain,
				only
			};
		}
		function isInRange(host, range) {
			let [network = "", bits = ""] = range.split("/");
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
			if (family === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits)) return !1;
			if (Number(bits) > (family === 4 ? 32 : 128)) return !1;
			let list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(network, Number(bits), family === 4 ? "ipv4" : "ipv6");
			return list.check(host, family === 4 ? "ipv4" : "ipv6");
		}
		function sameAddress(host, address) {
			return isInRange(host, `${address}/${(0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4 ? 32 : 128}`);
		}
		function isLoopback(url) {
			let host = hostOf(url);
			return host === "localhost" || host.endsWith(".localhost") || host === "::1" || isInRange(host, "127.0.0.0/8");
		}
		function hostOf(url) {
			return url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
		}
		function variable(name, env) {
			for (let spelled of [name, name.toUpperCase()]) {
				let value = env[spelled]?.trim();
				if (value) return {
					name: spelled,
					value
				};
			}
		}
	}),
	86425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		class PlatformError extends Error {
			name = "PlatformError";
		}
	}),
	51065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
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

export const id = "sync";
export const ids = ["sync"];
export const modules = {
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => stopOnErrors,
			l: () => findSchedule
		});
		var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.z(`no schedule '${name}' in ${loaded.file}${(0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.shown !== void 0 && loaded.shown.length > 0 && io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(loaded.shown, loaded.text, io.color));
			if (!(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(loaded.file)}: invalid (${(0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(errors)})\n`);
			return !0;
		}
	}),
	3701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => connectGitlab,
			Qk: () => placeFlagsOf,
			Sv: () => connectGithub
		});
		var _hosts_github_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
		var _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2577);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		function placeFlagsOf(args) {
			return {
				github: {
					repository: args.text("repository"),
					url: args.text("github-url")
				},
				gitlab: {
					project: args.text("project"),
					url: args.text("gitlab-url")
				}
			};
		}
		function connectGithub(loaded, { github }, io, wanted) {
			let ghes = loaded.schedules.some(({ resource }) => resource.spec.backend.config.server === "ghes");
			let connection = (0, _hosts_github_target_js__WEBPACK_IMPORTED_MODULE_0__.p)(io, {
				...github,
				directory: loaded.directory,
				ghes
			}, wanted);
			tell(connection.found, io);
			return connection;
		}
		function connectGitlab(loaded, { gitlab }, io) {
			let target = (0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_1__.XR)(io, {
				...gitlab,
				directory: loaded.directory
			});
			tell(target.found, io);
			return target;
		}
		function tell(found, io) {
			found !== void 0 && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found)}\n`);
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
	9782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { syncRepository: () => syncRepository });
		var cli_io = __webpack_require__(1973);
		var external_node_buffer_ = __webpack_require__(4573);
		var types = __webpack_require__(6425);
		var client = __webpack_require__(3651);
		var github_graphql = __webpack_require__(7467);
		var sync_token = __webpack_require__(3151);
		var schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var answers = __webpack_require__(6135);
		let oid = schemas.YjP().check(api.Fk(/^[0-9a-f]{40}$/));
		let ref = schemas.mee(schemas.Ikc({ target: schemas.mee(schemas.Ikc({ oid })) }));
		let refsSchema = schemas.Ikc({
			viewer: schemas.Ikc({ login: schemas.YjP() }),
			repository: schemas.Ikc({
				id: schemas.YjP(),
				base: ref,
				branch: ref,
				next: ref,
				pullRequests: schemas.Ikc({
					totalCount: schemas.Whr(),
					nodes: schemas.mee(schemas.YOg(schemas.mee(schemas.Ikc({
						number: schemas.Whr(),
						url: answers.MY,
						title: schemas.YjP(),
						body: schemas.YjP(),
						baseRefName: schemas.YjP(),
						isCrossRepository: schemas.zMY()
					}))))
				})
			})
		});
		let FOLDER = "{ __typename ... on Tree { entries { name oid type mode } } }";
		let FOLDERS_QUERY = `query ($owner: String!, $name: String!, $base: String!, $branch: String!, $start: String!) {
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) ${FOLDER}
    branch: object(expression: $branch) ${FOLDER}
    start: object(expression: $start) ${FOLDER}
  }
}`;
		let folderSchema = schemas.mee(schemas.Ikc({
			__typename: schemas.YjP(),
			entries: schemas.cl6(schemas.YOg(schemas.Ikc({
				name: schemas.YjP(),
				oid,
				type: schemas.YjP(),
				mode: schemas.Whr()
			})))
		}));
		let foldersSchema = schemas.Ikc({ repository: schemas.Ikc({
			base: folderSchema,
			branch: folderSchema,
			start: folderSchema
		}) });
		function blobsQuery(count) {
			let numbers = Array.from({ length: count }, (_, at) => at);
			return `query ($owner: String!, $name: String!${numbers.map((at) => `, $o${at}: GitObjectID!`).join("")}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((at) => `b${at}: object(oid: $o${at}) { ... on Blob { text isTruncated } }`).join("\n    ")}
  }
}`;
		}
		let blobsSchema = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), schemas.mee(schemas.Ikc({
			text: schemas.cl6(schemas.YjP()),
			isTruncated: schemas.cl6(schemas.zMY())
		}))) });
		let commitSchema = schemas.Ikc({ createCommitOnBranch: schemas.Ikc({ commit: schemas.Ikc({ oid }) }) });
		let movedSchema = schemas.Ikc({ updateRefs: schemas.mee(schemas.L5J()) });
		let repositorySchema = schemas.Ikc({
			full_name: schemas.YjP().check(api.Fk(/^[\w.-]+\/[\w.-]+$/)),
			default_branch: schemas.YjP().check(api.m9(1)),
			archived: schemas.cl6(schemas.zMY()),
			permissions: schemas.cl6(schemas.Ikc({ push: schemas.cl6(schemas.zMY()) }))
		});
		let comparisonSchema = schemas.Ikc({
			merge_base_commit: schemas.Ikc({ sha: oid }),
			total_commits: schemas.Whr(),
			commits: schemas.YOg(schemas.Ikc({
				sha: oid,
				commit: schemas.Ikc({
					message: schemas.YjP(),
					committer: schemas.cl6(schemas.Ikc({ email: schemas.cl6(schemas.YjP()) }))
				}),
				parents: schemas.YOg(schemas.Ikc({ sha: oid }))
			}))
		});
		let appSchema = schemas.mee(schemas.Ikc({ permissions: schemas.g1P(schemas.YjP(), schemas.cl6(schemas.YjP())) }));
		let pullSchema = schemas.Ikc({
			number: schemas.Whr(),
			html_url: answers.MY
		});
		let MODES = new Map([
			[33188, "file"],
			[33261, "file"],
			[40960, "link"]
		]);
		async function readRepository(octokit, graphql, target, { folder, branch, next }) {
			let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}", { ...target });
			let found = (0, answers.JN)("GitHub", repositorySchema, data);
			let [owner = "", repo = ""] = found.full_name.split("/");
			let place = {
				owner,
				repo
			};
			let where = {
				owner,
				name: repo
			};
			let ref = (name) => `refs/heads/${name}`;
			let refs = {
				base: ref(found.default_branch),
				branch: ref(branch),
				next: ref(next),
				head: branch
			};
			let { viewer, repository } = await graphql("query ($owner: String!, $name: String!, $base: String!, $branch: String!, $next: String!, $head: String!) {\n  viewer { login }\n  repository(owner: $owner, name: $name) {\n    id\n    base: ref(qualifiedName: $base) { target { oid } }\n    branch: ref(qualifiedName: $branch) { target { oid } }\n    next: ref(qualifiedName: $next) { target { oid } }\n    pullRequests(headRefName: $head, states: [OPEN], first: 100) {\n      totalCount\n      nodes { number url title body baseRefName isCrossRepository }\n    }\n  }\n}", {
				...where,
				...refs
			}, refsSchema);
			if (repository.pullRequests.totalCount > 100) throw new types.W(`more than 100 open pull requests come from branches named ${branch}, most of them in forks: close those`);
			let base = repository.base?.target?.oid;
			if (base === void 0) throw new types.W(`${found.full_name} has no commit on its default branch yet`);
			let ours = await readSide(octokit, place, base, repository.branch?.target?.oid);
			let making = await readSide(octokit, place, base, repository.next?.target?.oid);
			let at = (commit) => `${commit}:${folder}`;
			let commits = {
				base: at(base),
				branch: at(ours?.oid ?? base),
				start: at(ours?.start ?? base)
			};
			let folders = (await graphql(FOLDERS_QUERY, {
				...where,
				...commits
			}, foldersSchema)).repository;
			let files = (one) => filesOf(folder, one);
			let live = {
				name: found.full_name,
				base: {
					branch: found.default_branch,
					oid: base,
					files: files(folders.base)
				},
				branch: ours && {
					...ours,
					files: files(folders.branch),
					startFiles: files(folders.start)
				},
				next: making,
				pulls: (repository.pullRequests.nodes ?? []).flatMap((pull) => {
					if (pull === null || pull.isCrossRepository) return [];
					let { number, url, title, body, baseRefName } = pull;
					return [{
						number,
						url,
						title,
						body,
						into: baseRefName
					}];
				})
			};
			let token = {
				login: viewer.login,
				scopes: (0, sync_token.ZK)(headers["x-oauth-scopes"]),
				mayPush: viewer.login.endsWith("[bot]") ? void 0 : found.permissions?.push ?? void 0,
				app: void 0
			};
			return {
				place,
				id: repository.id,
				state: {
					live,
					token,
					archived: found.archived === !0
				}
			};
		}
		async function readSide(octokit, place, base, oid) {
			if (oid === void 0) return;
			let parameters = {
				...place,
				basehead: `${base}...${oid}`,
				per_page: 100
			};
			let answer;
			try {
				answer = await (0, client.kA)(octokit, "GET /repos/{owner}/{repo}/compare/{basehead}", parameters, comparisonSchema);
			} catch (error) {
				if (error instanceof types.W && error.message.includes("(404)")) return {
					oid,
					start: base,
					own: void 0
				};
				throw error;
			}
			let { merge_base_commit, total_commits, commits } = answer;
			let own = commits.map(({ sha, commit, parents }) => ({
				oid: sha,
				message: commit.message,
				isMerge: parents.length > 1,
				byGithub: /^noreply@/.test(commit.committer?.email ?? "")
			}));
			return {
				oid,
				start: merge_base_commit.sha,
				own: total_commits > own.length ? void 0 : own
			};
		}
		function filesOf(folder, found) {
			if (found === null) return new Map();
			if (found.entries === void 0 || found.entries === null) throw new types.W(`${folder} on GitHub is no folder`);
			return new Map(found.entries.map(({ name, oid, type, mode }) => {
				let kind = type === "blob" ? MODES.get(mode) ?? "other" : "other";
				return [`${folder}/${name}`, {
					oid,
					kind
				}];
			}));
		}
		let NOTHING = "0".repeat(40);
		async function openGithubRepository(io, target) {
			let needing = "the token";
			let needs = `${needing} needs \`${sync_token.nv}\``;
			let octokit = await (0, client.p8)(io, sync_token.nv, { needing });
			let address = (0, github_graphql.Mi)(io.env);
			let place = target;
			let id = "";
			let graphql = (query, variables, schema, reads = !0) => (0, github_graphql.jQ)(octokit, address, {
				query,
				variables,
				schema,
				reads
			}, {
				token: (0, client.bU)(io.env) ?? "",
				needs
			});
			let where = () => ({
				owner: place.owner,
				name: place.repo
			});
			return {
				async read(names) {
					let found = await readRepository(octokit, graphql, target, names);
					({place, id} = found);
					return found.state;
				},
				async contents(oids) {
					let found = new Map();
					for (let from = 0; from < oids.length; from += 50) {
						let part = oids.slice(from, from + 50);
						let variables = Object.fromEntries(part.map((oid, at) => [`o${at}`, oid]));
						let { repository } = await graphql(blobsQuery(part.length), {
							...where(),
							...variables
						}, blobsSchema);
						for (let [at, oid] of part.entries()) {
							let blob = repository[`b${at}`];
							found.set(oid, blob?.isTruncated === !0 ? void 0 : blob?.text ?? void 0);
						}
					}
					return found;
				},
				async appPermissions(token) {
					let slug = (0, sync_token.XH)(token);
					if (slug === void 0) return;
					try {
						return (await (0, client.kA)(octokit, "GET /apps/{app_slug}", { app_slug: slug }, appSchema))?.permissions;
					} catch (error) {
						if (error instanceof types.W && /\((?:403|404)/.test(error.message)) return;
						throw error;
					}
				},
				async move(moves) {
					if (moves.length === 0) return;
					let refUpdates = moves.map(({ branch, from, to }) => ({
						name: `refs/heads/${branch}`,
						beforeOid: from ?? NOTHING,
						afterOid: to ?? NOTHING,
						force: !0
					}));
					await graphql("mutation ($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}", { input: {
						repositoryId: id,
						refUpdates
					} }, movedSchema, !1);
				},
				async commit({ branch, onto, message, additions, deletions }) {
					let input = {
						branch: {
							repositoryNameWithOwner: `${place.owner}/${place.repo}`,
							branchName: branch
						},
						expectedHeadOid: onto,
						message,
						fileChanges: {
							additions: additions.map(({ path, content }) => ({
								path,
								contents: external_node_buffer_.Buffer.from(content, "utf8").toString("base64")
							})),
							deletions: deletions.map((path) => ({ path }))
						}
					};
					return (await graphql("mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}", { input }, commitSchema, !1)).createCommitOnBranch.commit.oid;
				},
				async openPull({ title, body }, head, base) {
					let { number, html_url } = await (0, client.kA)(octokit, "POST /repos/{owner}/{repo}/pulls", {
						...place,
						title,
						body,
						head,
						base
					}, pullSchema);
					return {
						number,
						url: html_url
					};
				},
				async editPull(number, change) {
					await (0, client.kA)(octokit, "PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
						...place,
						pull_number: number,
						...change
					}, pullSchema);
				}
			};
		}
		var world = __webpack_require__(394);
		var log = __webpack_require__(9056);
		var read_repository = __webpack_require__(9985);
		var comment = __webpack_require__(7003);
		var markdown = __webpack_require__(1065);
		var plain = __webpack_require__(4854);
		let SYNC_BRANCH = "jmo-schedule/sync";
		let NEXT_BRANCH = "jmo-schedule/sync-next";
		let TRAILER = "Jmo-Schedule-Sync: ";
		let BODY_MARKER = /^\s*<!-- jmo-schedule sync: (.*) -->/;
		function sourceOfBody(body) {
			return BODY_MARKER.exec(body)?.[1];
		}
		function sourceOfMessage(message) {
			return message.split("\n").find((one) => one.startsWith(TRAILER))?.slice(19).trim();
		}
		function markedSource(source) {
			let escaped = (found) => [...Buffer.from(found)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
			return source.replace(/[%\p{C}\u2028\u2029]|-(?=-)/gu, escaped);
		}
		function commitMessage(changes, source) {
			let lines = listed(changes).map(({ action, path }) => `${action} ${(0, comment.T)(path)}`);
			return {
				headline: pullTitle(source),
				body: [
					...lines,
					...more(changes),
					"",
					`${TRAILER}${markedSource(source)}`
				].join("\n")
			};
		}
		function pullTitle(source) {
			return `Bring scan workflows in line with ${(0, comment.T)(source)}`;
		}
		function pullBody(changes, source) {
			let rows = listed(changes).map(({ action, path }) => `| ${action} | ${(0, markdown.FV)(path)} |`);
			return bodyOf(source, [
				`Some workflows differ from what ${(0, markdown.FV)(source)} says. This pull request brings them in line.`,
				"",
				"| | File |",
				"|---|---|",
				...rows,
				...more(changes).flatMap((line) => ["", line]),
				"",
				"The next `jmo-schedule sync` updates this pull request in place, and closes it once nothing is left to change. It rewrites this text."
			]);
		}
		function closedBody(source) {
			return bodyOf(source, [`The default branch says what ${(0, markdown.FV)(source)} says: nothing is left to change, so \`jmo-schedule sync\` closed this pull request.`]);
		}
		function bodyOf(source, lines) {
			return `${[`<!-- jmo-schedule sync: ${markedSource(source)} -->`, ...lines].join("\n")}\n`;
		}
		let listed = (changes) => changes.slice(0, 200);
		function more(changes) {
			return changes.length <= 200 ? [] : [`… and ${(0, plain.LS)(changes.length - 200, "more file")}.`];
		}
		async function applyGithubSync(sync, source, api) {
			let { pull: plan, live, files } = sync;
			let { action, pull, text } = plan;
			if (action === "none") return pull;
			let leftover = removal(NEXT_BRANCH, live.next);
			if (files.changes.length === 0) {
				action === "close" && pull !== void 0 && await api.editPull(pull.number, {
					state: "closed",
					body: text.body
				});
				await api.move([...removal(SYNC_BRANCH, live.branch), ...leftover]);
				return;
			}
			plan.rewrite ? await rewriteBranch(sync, source, api) : await api.move(leftover);
			if (pull === void 0) return api.openPull(text, SYNC_BRANCH, live.base.branch);
			plan.edit && await api.editPull(pull.number, {
				...text,
				base: live.base.branch
			});
			return pull;
		}
		async function rewriteBranch({ live, files }, source, api) {
			let { base, branch, next } = live;
			next?.oid !== base.oid && await api.move([{
				branch: NEXT_BRANCH,
				from: next?.oid,
				to: base.oid
			}]);
			let additions = files.changes.flatMap(({ path, after }) => after === void 0 ? [] : [{
				path,
				content: after
			}]);
			let deletions = files.changes.flatMap(({ path, action }) => action === "delete" ? [path] : []);
			let message = commitMessage(files.changes, source);
			let commit;
			try {
				commit = await api.commit({
					branch: NEXT_BRANCH,
					onto: base.oid,
					message,
					additions,
					deletions
				});
			} catch (error) {
				error instanceof github_graphql.VZ && await leave(api, base.oid);
				throw error;
			}
			await api.move([{
				branch: SYNC_BRANCH,
				from: branch?.oid,
				to: commit
			}, {
				branch: NEXT_BRANCH,
				from: commit,
				to: void 0
			}]);
		}
		async function leave(api, oid) {
			try {
				await api.move([{
					branch: NEXT_BRANCH,
					from: oid,
					to: void 0
				}]);
			} catch (error) {
				if (!(error instanceof types.W)) throw error;
			}
		}
		function removal(branch, live) {
			return live === void 0 ? [] : [{
				branch,
				from: live.oid,
				to: void 0
			}];
		}
		var colors = __webpack_require__(5783);
		let WORDS = {
			create: {
				sign: "+",
				color: "green"
			},
			update: {
				sign: "~",
				color: "yellow"
			},
			delete: {
				sign: "-",
				color: "red"
			}
		};
		function planAsText(report, color) {
			return `${[
				...report.files.changes.map((change) => changeAsText(change, report.file, color)),
				...unchangedPaths(report).map((path) => `= unchanged   ${(0, log.RK)(path)}`),
				...report.notes.map((note) => `note: ${(0, log.RK)(note)}`),
				countsOf(report)
			].join("\n")}\n`;
		}
		function changeAsText({ action, path }, file, color) {
			let { sign, color: tone } = WORDS[action];
			let why = action === "delete" ? `: not from a schedule in ${(0, log.RK)(file)}` : "";
			return (0, colors.n)(`${sign} ${action.padEnd(11)} ${(0, log.RK)(path)}${why}`, tone, color);
		}
		function unchangedPaths({ files }) {
			let changed = new Set([...files.changes, ...files.problems].map(({ path }) => path));
			return files.files.map(({ path }) => path).filter((path) => !changed.has(path));
		}
		function countsOf(report) {
			let { changes } = report.files;
			let unchanged = `${unchangedPaths(report).length} unchanged`;
			let place = `GitHub repository ${(0, log.RK)(report.live.name)}`;
			let parts = [
				"create",
				"update",
				"delete"
			].flatMap((action) => {
				let count = changes.filter((change) => change.action === action).length;
				return count === 0 ? [] : [`${count} to ${action}`];
			});
			return `${place}: ${[...parts.length === 0 ? ["nothing to change"] : parts, unchanged].join(", ")}`;
		}
		function pullAsText({ pull: plan, files, applied, result, live }) {
			let { action, pull } = plan;
			let shown = result ?? pull;
			let name = shown === void 0 ? "a pull request" : `pull request #${shown.number}`;
			let link = shown === void 0 ? "" : `: ${(0, log.RK)(shown.url)}`;
			let holds = `${name} holds these changes${link}`;
			let tidies = `${applied ? "deleted" : "deletes"} branches left over from an earlier sync`;
			switch (action) {
				case "open": return `${applied ? "opened" : "opens"} ${name} from ${SYNC_BRANCH} into ${(0, log.RK)(live.base.branch)}${link}`;
				case "update": return `${applied ? "updated" : "updates"} ${name}${link}`;
				case "close": return `${applied ? "closed" : "closes"} ${name}, since nothing is left to change${link}`;
				case "tidy": return files.changes.length === 0 ? tidies : `${tidies}; ${holds}`;
				case "none": return files.changes.length === 0 ? "no pull request is needed" : holds;
			}
		}
		function githubSyncAsMarkdown(report) {
			let { live, files, notes, refused } = report;
			let lines = [`### Workflows of ${(0, markdown.FV)(live.name)}`, ""];
			files.changes.length > 0 && lines.push("| | File |", "|---|---|", ...files.changes.map(({ action, path }) => `| ${action} | ${(0, markdown.FV)(path)} |`), "");
			lines.push(`${(0, markdown.FV)(countsOf(report))}; ${(0, markdown.FV)(pullAsText(report))}`);
			let told = [...refused === void 0 ? [] : [`refused: ${refused}`], ...notes];
			told.length > 0 && lines.push("", ...told.map((note) => `- ${(0, markdown.FV)(note)}`));
			return `${lines.join("\n")}\n`;
		}
		function githubSyncAsJson(report) {
			let { live, file, applied, files, pull, result, notes, refused } = report;
			let shown = result ?? pull.pull;
			return (0, log.s$)({
				repository: live.name,
				file,
				applied,
				changes: files.changes.map(({ action, path }) => ({
					action,
					path
				})),
				unchanged: unchangedPaths(report),
				pullRequest: {
					action: pull.action,
					branch: SYNC_BRANCH,
					into: live.base.branch,
					number: shown?.number ?? null,
					url: shown?.url ?? null
				},
				notes,
				refused: refused ?? null
			});
		}
		function pinNotes({ files }) {
			let count = files.keptPins.length;
			return count === 0 ? [] : [`keeps ${(0, plain.LS)(count, "pin")} that somebody moved in generated files`];
		}
		var github_actions = __webpack_require__(2776);
		var plan = __webpack_require__(6429);
		function planPull(live, changes, source) {
			let wanted = changes.length > 0;
			let body = wanted ? pullBody(changes, source) : closedBody(source);
			let text = {
				title: pullTitle(source),
				body
			};
			let ours = markedSource(source);
			let refused = strangePull(live.pulls, ours) ?? strangeBranch(live, ours);
			let plan = {
				action: "none",
				rewrite: !1,
				edit: !1,
				pull: void 0,
				refused: void 0,
				text
			};
			if (refused !== void 0) return wanted ? {
				...plan,
				action: "open",
				rewrite: !0,
				refused
			} : plan;
			let [pull] = live.pulls;
			let isLeft = live.next !== void 0 || !wanted && live.branch !== void 0;
			let rest = {
				...plan,
				pull,
				action: isLeft ? "tidy" : "none"
			};
			if (!wanted) return pull === void 0 ? rest : {
				...rest,
				action: "close",
				edit: !0
			};
			let rewrite = live.branch === void 0 || !leadsTo(live.base.files, live.branch, changes);
			if (pull === void 0) return {
				...rest,
				action: "open",
				rewrite
			};
			let edit = !saysSo(pull, text) || pull.into !== live.base.branch;
			return rewrite || edit ? {
				...rest,
				action: "update",
				rewrite,
				edit
			} : rest;
		}
		function leadsTo(base, branch, changes) {
			let wanted = new Map(changes.map(({ path, oid }) => [path, oid]));
			let paths = new Set([
				...base.keys(),
				...branch.files.keys(),
				...branch.startFiles.keys(),
				...wanted.keys()
			]);
			if ([...paths].some((path) => base.has(path) !== branch.startFiles.has(path))) return !1;
			return [...paths].every((path) => {
				let now = base.get(path)?.oid;
				let start = branch.startFiles.get(path)?.oid;
				let own = branch.files.get(path)?.oid;
				return (now === start || own === start || own === now) && (own === start ? now : own) === (wanted.has(path) ? wanted.get(path) : now);
			});
		}
		function saysSo(pull, { title, body }) {
			return pull.title === title && pull.body.replaceAll("\r\n", "\n").trim() === body.trim();
		}
		function strangePull(pulls, ours) {
			for (let { number, body } of pulls) {
				let source = sourceOfBody(body);
				if (source === void 0) return `pull request #${number} from the branch ${SYNC_BRANCH} is not ours: close it and delete the branch, or merge it`;
				if (source !== ours) return `pull request #${number} holds the changes of ${source}: merge or close it first, one pull request at a time is open`;
			}
			let [first, second] = pulls;
			return first === void 0 || second === void 0 ? void 0 : `pull requests #${first.number} and #${second.number} are both open from the branch ${SYNC_BRANCH}: close one of them`;
		}
		function strangeBranch({ branch, next }, ours) {
			let found = [{
				name: SYNC_BRANCH,
				own: branch === void 0 ? [] : branch.own
			}, {
				name: NEXT_BRANCH,
				own: next === void 0 ? [] : next.own
			}];
			for (let { name, own } of found) {
				if (own === void 0) return `the branch ${name} has a history of its own, which is not ours: rename or delete it`;
				let foreign = own.find(({ byGithub, isMerge, message }) => !byGithub || !isMerge && sourceOfMessage(message) !== ours);
				if (foreign === void 0) continue;
				let short = foreign.oid.slice(0, 10);
				let source = sourceOfMessage(foreign.message);
				return source === void 0 || source === ours ? `commit ${short} on the branch ${name} is not ours, and would be lost: merge it, or delete the branch` : `the branch ${name} holds the changes of ${source}: merge them, or delete the branch`;
			}
		}
		var render_all = __webpack_require__(3332);
		var render = __webpack_require__(1281);
		var external_node_crypto_ = __webpack_require__(7598);
		function gitBlobOid(content) {
			let bytes = Buffer.from(content, "utf8");
			return (0, external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}`).update(Buffer.of(0)).update(bytes).digest("hex");
		}
		var workspace_plan = __webpack_require__(2715);
		var read = __webpack_require__(6732);
		async function readGithubSync(loaded, api) {
			let schedules = loaded.schedules.map(({ resource }) => resource).filter(({ spec }) => spec.backend.type === github_actions.T.type);
			let rendered = (0, render_all.Y)(schedules, loaded);
			let state = await api.read({
				folder: plan.L7,
				branch: SYNC_BRANCH,
				next: NEXT_BRANCH
			});
			let { live, archived } = state;
			let found = await findFiles(loaded, live.base.files, rendered, api);
			let files = (0, render.JY)(loaded, rendered, found);
			let pull = planPull(live, files.changes.map(({ action, path, after }) => ({
				action,
				path,
				oid: after === void 0 ? void 0 : gitBlobOid(after)
			})), loaded.source);
			let inTheWay = (0, render.Of)(files.problems);
			if (inTheWay !== void 0 || pull.action === "none") return {
				...state,
				files,
				pull,
				refused: inTheWay ?? pull.refused
			};
			let token = {
				...state.token,
				app: await api.appPermissions(state.token)
			};
			let refused = pull.refused ?? (archived ? `${live.name} is archived` : (0, sync_token.jV)(token));
			return {
				...state,
				token,
				files,
				pull,
				refused
			};
		}
		async function findFiles(loaded, base, rendered, api) {
			let wanted = new Set(rendered.map(({ path }) => path));
			let { owned } = github_actions.T;
			let isCandidate = (path) => wanted.has(path) || owned.some(({ folder, pattern }) => isIn(path, folder) && pattern.test(nameOf(path)));
			let candidates = [...base].filter(([path, { kind }]) => kind === "file" ? isCandidate(path) : wanted.has(path));
			let known = new Map();
			let remember = (content) => known.set(gitBlobOid(content), content);
			for (let { content } of rendered) remember(content);
			for (let file of (0, read.A4)(loaded.directory, owned, [...wanted]).values()) {
				if (file.kind !== "file") continue;
				remember(file.content);
				remember((0, workspace_plan.gX)(file.content));
			}
			let unknown = candidates.filter(([, { oid, kind }]) => kind === "file" && !known.has(oid));
			let downloaded = await api.contents([...new Set(unknown.map(([, { oid }]) => oid))]);
			return new Map(candidates.flatMap(([path, { oid, kind }]) => {
				if (kind !== "file") return [[path, problemAt(path, kind)]];
				let content = known.get(oid) ?? downloaded.get(oid);
				if (content !== void 0) return [[path, {
					kind: "file",
					content,
					executable: void 0
				}]];
				return wanted.has(path) ? [[path, {
					kind: "file",
					content: "",
					executable: void 0
				}]] : [];
			}));
		}
		function problemAt(path, kind) {
			return {
				kind: "problem",
				problem: {
					code: kind === "link" ? "symlink" : "not-a-file",
					path,
					message: `${path} is in the way: it is ${kind === "link" ? "a symbolic link" : "no regular file"}`
				}
			};
		}
		let nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
		let isIn = (path, folder) => path === `${folder}/${nameOf(path)}`;
		async function syncRepository(loaded, { place, env, elsewhere }, flags, io) {
			refuseSubfolder(loaded, io);
			return syncWith(await openGithubRepository({
				...io,
				env
			}, place), loaded, elsewhere, flags, io);
		}
		async function syncWith(api, loaded, elsewhere, { apply, format, detailedExitcode }, io) {
			let sync = await readGithubSync(loaded, api);
			let { refused, pull } = sync;
			let planned = {
				...sync,
				file: loaded.file,
				applied: !1,
				notes: [...pinNotes(sync), ...elsewhere]
			};
			let people = format === void 0;
			people && io.out(planAsText(planned, io.color));
			if (apply && refused === void 0) {
				let done = {
					...planned,
					applied: !0,
					result: await applyGithubSync(sync, loaded.source, api)
				};
				io.step.setOutput("pull-request", done.result?.url ?? "");
				await show(done, format, io);
				return cli_io.d.fine;
			}
			await show(planned, format, io);
			apply ? io.err(`jmo-schedule: refused: ${(0, log.RK)(refused ?? "")}\n`) : people && refused !== void 0 ? io.out(`--apply would be refused: ${(0, log.RK)(refused)}\n`) : people && pull.action !== "none" && io.out("To make these changes, add --apply.\n");
			apply && io.step.annotate({
				severity: "error",
				code: "sync",
				message: `refused: ${refused ?? ""}`
			});
			let isPending = refused !== void 0 || pull.action !== "none";
			return apply || detailedExitcode && isPending ? cli_io.d.no : cli_io.d.fine;
		}
		async function show(report, format, io) {
			format === "json" ? io.out(githubSyncAsJson(report)) : io.out(format === "markdown" ? githubSyncAsMarkdown(report) : `${pullAsText(report)}\n`);
			io.step.isAction && await io.step.addSummary(githubSyncAsMarkdown(report));
		}
		function refuseSubfolder({ directory }, io) {
			if ((0, read_repository.X)(directory) === "") return;
			throw new cli_io.z(`${(0, world.p)(io.directory, directory)} is a subfolder of its repository, where GitHub reads no workflows: sync from the repository's root`);
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
	9143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var cli_select = __webpack_require__(6173);
		var sync_token = __webpack_require__(3151);
		var load = __webpack_require__(2219);
		var log = __webpack_require__(9056);
		var plain = __webpack_require__(4854);
		var connect = __webpack_require__(3701);
		var sync_plan = __webpack_require__(4964);
		var refusal = __webpack_require__(206);
		var types = __webpack_require__(6425);
		let HOPELESS = [401, 429];
		async function applySync(changes, api, report) {
			let outcomes = [];
			let lost = !1;
			for (let change of changes) {
				let outcome = { status: "not tried" };
				try {
					lost || (outcome = await makeChange(change, api));
				} catch (error) {
					if (!(error instanceof types.W)) throw error;
					outcome = {
						status: "failed",
						error: error.message
					};
					lost = !(error instanceof refusal.A) || HOPELESS.includes(error.status) || error.scope !== void 0;
				}
				outcomes.push(outcome);
				report(change, outcome);
			}
			return outcomes;
		}
		async function makeChange(change, api) {
			let status = "done";
			if (change.action === "create") {
				let stored = await api.create(change.wanted.description, change.wanted);
				return {
					status,
					created: stored.id,
					note: keptAs(change.wanted, stored)
				};
			}
			if (change.action === "delete") {
				await isOwn(change, api) && await api.remove(change.id);
				return { status };
			}
			if (change.takeOwnership) {
				await refuseRenamed(change, api);
				await api.takeOwnership(change.id);
			}
			if (change.changes.length === 0) return { status };
			await refuseRenamed(change, api);
			let fields = Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to]));
			return {
				status,
				note: keptAs(change.wanted, await api.update(change.id, fields))
			};
		}
		function keptAs(wanted, stored) {
			let [left] = (0, sync_plan.V1)(wanted, stored);
			return left === void 0 ? void 0 : `GitLab keeps ${left.attribute} as "${left.from}"`;
		}
		async function refuseRenamed({ id, name }, api) {
			if ((0, sync_plan.do)(await api.show(id)) === name) return;
			throw new refusal.A("it was renamed since the plan was made, and is left alone", 409);
		}
		async function isOwn(change, api) {
			try {
				await refuseRenamed(change, api);
				return !0;
			} catch (error) {
				if (error instanceof refusal.A && error.status === 404) return !1;
				throw error;
			}
		}
		var sync_format = __webpack_require__(1904);
		var git_remote = __webpack_require__(9789);
		var client = __webpack_require__(3651);
		var target = __webpack_require__(2577);
		function flagsOf(args) {
			return {
				apply: args.on("apply"),
				allowMassChange: args.on("allow-mass-change"),
				detailedExitcode: args.on("detailed-exitcode"),
				format: args.text("output"),
				...(0, connect.Qk)(args)
			};
		}
		function choosePlatforms(loaded, flags, io) {
			let { env } = io;
			let { project, url: gitlabUrl } = flags.gitlab;
			let { repository, url: githubUrl } = flags.github;
			let flagged = {
				gitlab: !!(project || gitlabUrl),
				github: !!(repository || githubUrl)
			};
			let named = {
				gitlab: flagged.gitlab || !flagged.github && (0, target.DD)(env),
				github: flagged.github || !flagged.gitlab && !!env.GITHUB_REPOSITORY
			};
			let mine = {
				gitlab: has(loaded, "gitlab-ci"),
				github: has(loaded, "github-actions")
			};
			let nowhere = !named.gitlab && !named.github;
			let onGithub = nowhere && mine.github && (!mine.gitlab || (0, git_remote.A)((0, git_remote.d)(loaded.directory, io), io) === "github");
			return {
				gitlab: named.gitlab || nowhere && !onGithub ? mine.gitlab || named.gitlab && (0, target.vj)(env) !== void 0 : !nowhere && !flagged.github && mine.gitlab && !mine.github,
				github: named.github ? mine.github || (0, client.bU)(env) !== void 0 : onGithub
			};
		}
		function has(loaded, backend) {
			return count(loaded, backend) > 0;
		}
		function count({ schedules }, backend) {
			return schedules.filter(({ resource }) => resource.spec.backend.type === backend).length;
		}
		let ELSEWHERE = {
			"gitlab-ci": "of GitLab CI: to sync its pipeline schedules too, pass --project group/name",
			"github-actions": "of GitHub Actions: to sync its workflows too, pass --repository owner/name",
			"local-cron": "of local cron: 'jmo-schedule install' puts them into a crontab"
		};
		function elsewhereNotes(loaded, { gitlab, github }) {
			let asked = {
				"gitlab-ci": gitlab,
				"github-actions": github,
				"local-cron": !1
			};
			return Object.keys(ELSEWHERE).flatMap((backend) => {
				let number = count(loaded, backend);
				return number === 0 || asked[backend] ? [] : [`${(0, plain.LS)(number, "schedule")} ${ELSEWHERE[backend]}`];
			});
		}
		var read = __webpack_require__(2003);
		async function settleSync({ plan, wanted, me }, outcomes, api) {
			if (outcomes.some(({ status }) => status === "not tried") || !outcomes.some(({ status }) => status === "done")) return { notes: [] };
			try {
				let notes = await removeCopies(plan, outcomes, api);
				let { changes } = (0, sync_plan.R4)(wanted, await api.list(), me);
				let expected = new Set(plan.changes.flatMap(({ name }, at) => isAsExpected(outcomes[at]) ? [] : [name]));
				let copies = changes.filter((one) => one.action === "delete" && one.reason === "duplicate");
				let left = changes.filter((one) => !copies.includes(one) && !expected.has(one.name));
				for (let { name } of copies) notes.push(`another sync created '${name}' too; the next 'sync --apply' deletes the younger copy`);
				if (left.length === 0) return { notes };
				let names = [...new Set(left.map(({ name }) => `'${name}'`))].join(", ");
				return {
					notes,
					problem: `GitLab was changed by somebody else meanwhile: ${(0, plain.LS)(left.length, "change")} left to make (${names}); run 'sync --apply' again`
				};
			} catch (error) {
				if (!(error instanceof types.W)) throw error;
				return {
					notes: [],
					problem: `the changes could not be looked at once more: ${error.message}`
				};
			}
		}
		function isAsExpected(outcome) {
			return outcome?.status === "done" && outcome.note === void 0;
		}
		async function removeCopies(plan, outcomes, api) {
			let created = plan.changes.flatMap(({ name }, at) => {
				let outcome = outcomes[at];
				return outcome?.status === "done" && outcome.created !== void 0 ? [{
					name,
					id: outcome.created
				}] : [];
			});
			if (created.length === 0) return [];
			let live = await api.list();
			let notes = [];
			for (let { name, id } of created) {
				let older = live.find((one) => one.id < id && (0, sync_plan.do)(one) === name);
				let own = live.find((one) => one.id === id);
				if (older === void 0 || own === void 0 || (0, sync_plan.do)(own) !== name) continue;
				await api.remove(id);
				notes.push(`another sync created '${name}' at the same time: number ${older.id} stays, ours (${id}) is deleted`);
			}
			return notes;
		}
		let run = async (args, io) => {
			let flags = flagsOf(args);
			if (flags.apply && flags.detailedExitcode) throw new cli_io.z("--detailed-exitcode is about a plan: leave out --apply");
			let loaded = (0, load.tG)((0, cli_flags.Ji)(args), io);
			if ((0, cli_select.B)(loaded, io)) return cli_io.d.no;
			let { gitlab, github } = choosePlatforms(loaded, flags, io);
			if (gitlab && github && flags.format === "json") throw new cli_io.z("-o json is for one platform at a time: pass --project for GitLab, or --repository for GitHub");
			let elsewhere = elsewhereNotes(loaded, {
				gitlab,
				github
			});
			if (!gitlab && !github) return nothingToSync(loaded, elsewhere, flags, io);
			let codes = [];
			gitlab && codes.push(await syncGitlab(loaded, elsewhere, flags, io));
			github && codes.push(await syncGithub(loaded, elsewhere, flags, io));
			return codes.includes(cli_io.d.failed) ? cli_io.d.failed : codes.includes(cli_io.d.no) ? cli_io.d.no : cli_io.d.fine;
		};
		async function syncGithub(loaded, elsewhere, flags, io) {
			let wanted = `there is no GitHub token in GITHUB_TOKEN or GH_TOKEN: ${sync_token.es}`;
			let { place, env } = (0, connect.Sv)(loaded, flags, io, wanted);
			let { syncRepository } = await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("yaml"),
				__webpack_require__.e("cron"),
				__webpack_require__.e("schedule-3"),
				__webpack_require__.e("cron-2"),
				__webpack_require__.e("backends"),
				__webpack_require__.e("schedule"),
				__webpack_require__.e("workspace"),
				__webpack_require__.e("hosts"),
				__webpack_require__.e("hosts-2"),
				__webpack_require__.e("sync")
			]).then(__webpack_require__.bind(__webpack_require__, 9782));
			return syncRepository(loaded, {
				place,
				env,
				elsewhere
			}, flags, io);
		}
		async function syncGitlab(loaded, elsewhere, flags, io) {
			let target = (0, connect.Mc)(loaded, flags, io);
			let { openGitlabSchedules } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 4623));
			return syncWith(openGitlabSchedules(target, io), loaded, elsewhere, flags, io);
		}
		async function syncWith(api, loaded, elsewhere, flags, io) {
			let state = await (0, read.W)(loaded, api, { details: !0 });
			let { plan } = state;
			let { apply, format } = flags;
			let people = format === void 0;
			let planned = {
				...state,
				file: loaded.file,
				elsewhere
			};
			let blocked = plan.massDelete && !flags.allowMassChange;
			if (!apply || blocked) {
				let refused = blocked ? massWords(plan.changes.filter(({ action }) => action === "delete").length) : void 0;
				if (people) for (let change of plan.changes) io.out((0, sync_format._H)(change, void 0, io.color));
				await show({
					...planned,
					refused: apply ? `refused: ${refused}` : refused
				}, format, io);
				people && !apply && plan.changes.length > 0 && io.out(`${nextStep(refused)}\n`);
				apply && io.err(`jmo-schedule: refused: ${refused}\n`);
				return apply || flags.detailedExitcode && plan.changes.length > 0 ? cli_io.d.no : cli_io.d.fine;
			}
			let fail = (message) => {
				io.err(`jmo-schedule: ${(0, log.RK)(message)}\n`);
				io.step.annotate({
					severity: "error",
					code: "sync",
					message
				});
			};
			let outcomes = await applySync(plan.changes, api, (change, outcome) => {
				people && io.out((0, sync_format._H)(change, outcome, io.color));
				outcome.status === "failed" && fail(`${change.name}: ${outcome.error}`);
			});
			let { notes, problem } = await settleSync(state, outcomes, api);
			await show({
				...planned,
				outcomes,
				settled: notes
			}, format, io);
			problem !== void 0 && fail(problem);
			return problem === void 0 && outcomes.every((outcome) => outcome.status === "done") ? cli_io.d.fine : cli_io.d.failed;
		}
		async function show(report, format, io) {
			format === "json" ? io.out((0, sync_format.ym)(report)) : io.out(format === "markdown" ? (0, sync_format.nI)(report) : (0, sync_format.kT)(report));
			io.step.isAction && await io.step.addSummary((0, sync_format.nI)(report));
		}
		function massWords(count) {
			return `the plan deletes ${(0, plain.LS)(count, "pipeline schedule")}, more than half of those that are ours; if that is meant, add --allow-mass-change`;
		}
		function nextStep(refused) {
			return refused === void 0 ? "To make these changes, add --apply." : `--apply would be refused: ${refused}`;
		}
		function nothingToSync(loaded, notes, { format }, io) {
			let message = `nothing to sync: no schedule in ${loaded.file} has the backend gitlab-ci or github-actions`;
			if (format === "json") {
				let none = {
					project: null,
					file: loaded.file,
					applied: !1,
					changes: [],
					unchanged: [],
					unmanaged: 0
				};
				io.out((0, log.s$)({
					...none,
					notes: [message, ...notes],
					refused: null
				}));
			} else io.out([
				message,
				...notes.map((note) => `note: ${note}`),
				""
			].join("\n"));
			return cli_io.d.fine;
		}
	}),
	3151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XH: () => appOf,
			ZK: () => scopesOf,
			es: () => WANTED_TOKEN,
			jV: () => tokenProblem,
			nv: () => SYNC_PERMISSIONS
		});
		let PERMISSIONS = {
			contents: "contents",
			"pull-requests": "pull_requests",
			workflows: "workflows"
		};
		let SYNC_PERMISSIONS = Object.keys(PERMISSIONS).map((name) => `${name}: write`).join(", ");
		let WANTED_TOKEN = `use a token of an App or a fine-grained token with \`${SYNC_PERMISSIONS}\`, or a classic one with the scopes repo and workflow`;
		let ACTIONS_BOT = "github-actions[bot]";
		function appOf({ login }) {
			return login !== ACTIONS_BOT && login.endsWith("[bot]") ? login.slice(0, -5) : void 0;
		}
		function tokenProblem({ login, scopes, mayPush, app }) {
			if (login === ACTIONS_BOT) return `the token is the GITHUB_TOKEN of a workflow run, which can never write workflow files, and whose pull requests start no checks: ${WANTED_TOKEN}`;
			if (scopes !== void 0) {
				let missing = [...scopes.includes("repo") || scopes.includes("public_repo") ? [] : ["repo"], ...scopes.includes("workflow") ? [] : ["workflow"]];
				if (missing.length > 0) return `the token does not have the scope${missing.length === 1 ? "" : "s"} ${missing.join(" and ")}: ${WANTED_TOKEN}`;
			}
			if (app !== void 0) {
				let missing = Object.entries(PERMISSIONS).filter(([, key]) => app[key] !== "write");
				if (missing.length > 0) return `the App ${login} is not given \`${missing.map(([name]) => `${name}: write`).join(", ")}\`: add that to its permissions, and accept it where the App is installed`;
			}
			if (mayPush === !1) return `${login} may not push to the repository`;
		}
		function scopesOf(header) {
			let scopes = String(header ?? "").split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
			return scopes.length === 0 ? void 0 : scopes;
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

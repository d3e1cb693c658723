export const id = 9781;
export const ids = [9781];
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
	12354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => judgeRuns });
		async function judgeRuns(runs, limit, { api, record }) {
			let concluded = runs.filter(({ state }) => state === "success");
			let skipped = new Set();
			let real = 0;
			let looked = 0;
			for (let run of concluded) {
				if (looked >= limit.most || looked >= limit.atLeast && real >= limit.enough) break;
				looked++;
				await api.wasSkipped(record, run) ? skipped.add(run.id) : real++;
			}
			return {
				skipped,
				unknown: new Set(concluded.slice(looked).map(({ id }) => id)),
				real
			};
		}
	}),
	62449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => loadRunSources,
			l: () => withRecords
		});
		var external_node_path_ = __webpack_require__(76760);
		var config = __webpack_require__(66828);
		var sync_plan = __webpack_require__(84964);
		var local_cron_config = __webpack_require__(95753);
		var check_config = __webpack_require__(69463);
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		var cli_select = __webpack_require__(96136);
		var hosts_types = __webpack_require__(86425);
		function githubTarget(env, repository) {
			let named = repository ?? (env.GITHUB_REPOSITORY || void 0);
			if (named === void 0) throw new hosts_types.W("no GitHub repository is given: outside GitHub Actions, pass --repository owner/name");
			let [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
			if (owner === void 0 || repo === void 0) throw new hosts_types.W("--repository must be owner/name");
			if ([env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one?.trim()) === void 0) throw new hosts_types.W("there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN");
			return {
				owner,
				repo
			};
		}
		var gitlab_target = __webpack_require__(72577);
		var load_schedules = __webpack_require__(38771);
		var plan_files = __webpack_require__(76298);
		var schedule_types = __webpack_require__(30001);
		var log = __webpack_require__(79056);
		var plan = __webpack_require__(52715);
		var read = __webpack_require__(96732);
		async function loadRunSources(args, io, host = {}) {
			let loaded = (0, load_schedules.tG)((0, flags.Ji)(args), io);
			if ((0, cli_select.Bd)(loaded, io)) return;
			let [name] = args.positionals;
			let schedules = name === void 0 ? loaded.schedules.map(({ resource }) => resource) : [(0, cli_select.ll)(loaded, name).resource];
			let apis = new Map();
			let problems = new Map();
			let types = schedule_types.DX.filter((type) => schedules.some(({ spec }) => spec.backend.type === type));
			for (let type of types) {
				if (type === "local-cron") continue;
				try {
					apis.set(type, await openHistory(type, args, io, host));
				} catch (error) {
					if (!(error instanceof hosts_types.W)) throw error;
					problems.set(type, error.message);
				}
			}
			if (problems.size > 0 && problems.size === types.length) throw new cli_io.z1([...problems.values()].join("; "));
			for (let [type, problem] of problems) {
				let count = schedules.filter(({ spec }) => spec.backend.type === type).length;
				io.err(`left out: ${(0, diagnostics.LS)(count, "schedule")} of ${type}: ${(0, log.RK)(problem)}\n`);
			}
			return schedules.flatMap((schedule) => sourceOf(schedule, apis, loaded) ?? []);
		}
		async function withRecords(work) {
			try {
				return await work();
			} catch (error) {
				throw error instanceof hosts_types.W ? new cli_io.z1(error.message) : error;
			}
		}
		async function openHistory(type, args, io, host) {
			if (type === "github-actions") {
				let target = githubTarget(io.env, args.text("repository"));
				let { openGithubHistory } = await Promise.all([__webpack_require__.e(6897), __webpack_require__.e(3262)]).then(__webpack_require__.bind(__webpack_require__, 93262));
				return openGithubHistory(io.env, target, host);
			}
			let target = (0, gitlab_target.nE)(io.env, {
				project: args.text("project"),
				url: args.text("gitlab-url")
			});
			let { openGitlabHistory } = await Promise.all([
				__webpack_require__.e(8760),
				__webpack_require__.e(8652),
				__webpack_require__.e(7118)
			]).then(__webpack_require__.bind(__webpack_require__, 36008));
			return openGitlabHistory(target, {
				...host,
				nameOf: sync_plan.do
			});
		}
		function sourceOf(schedule, apis, loaded) {
			let { metadata, spec } = schedule;
			let { type } = spec.backend;
			let limits = {
				successful: spec.successfulJobsHistoryLimit,
				failed: spec.failedJobsHistoryLimit
			};
			if (type !== "local-cron") {
				let api = apis.get(type);
				return api === void 0 ? void 0 : {
					kind: "platform",
					schedule,
					limits,
					api,
					guarded: isGuarded(schedule),
					whyNotOurs: (file) => file === void 0 ? void 0 : whyNotOurs(file, schedule, loaded)
				};
			}
			let { directory } = loaded;
			let { log_dir } = (0, check_config.W)(schedule, local_cron_config.sJ);
			let results = (0, external_node_path_.resolve)(directory, spec.jobTemplate.results.dir);
			return {
				kind: "local",
				schedule,
				limits,
				directory,
				results,
				log: (0, external_node_path_.resolve)(log_dir === void 0 ? results : (0, external_node_path_.resolve)(directory, log_dir), `jmo-${metadata.name}.log`)
			};
		}
		function whyNotOurs(file, schedule, loaded) {
			let wanted = (0, plan_files.Yl)([schedule], loaded).filter(({ path }) => path === file);
			let { changes, problems } = (0, plan.XA)(wanted, (0, read.A4)(loaded.directory, [], [file]), loaded.source);
			let [problem] = problems;
			if (problem !== void 0) return problem.message;
			return wanted.length > 0 && changes.every(({ action }) => action === "update") ? void 0 : `${file} was never rendered from ${loaded.source} here`;
		}
		function isGuarded(schedule) {
			let { concurrencyPolicy, startingDeadlineSeconds, backend } = schedule.spec;
			if (startingDeadlineSeconds !== null || concurrencyPolicy === "Forbid") return !0;
			if (backend.type === "gitlab-ci") return concurrencyPolicy === "Replace";
			return (0, config.uq)(schedule, (0, check_config.W)(schedule, config.Rx));
		}
	}),
	72410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ty: () => readLogTail,
			UG: () => removeRunFolder,
			pV: () => readRunFolders,
			yS: () => readHalfPruned
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86425);
		let TIME = /^\d{4}-\d{2}-\d{2}T\d{6}Z-$/;
		let MARK = ".jmo-run";
		let PRUNED = ".jmo-pruned-";
		function readRunFolders(results, schedule, env) {
			return foldersFor(results, schedule, "").filter((name) => isFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name, MARK))).map((name) => ({
				name,
				...readState((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name), env)
			}));
		}
		function readHalfPruned(results, schedule) {
			return foldersFor(results, schedule, PRUNED);
		}
		function removeRunFolder(results, name) {
			let half = name.startsWith(PRUNED);
			let aside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, half ? name : `${PRUNED}${name}`);
			try {
				if (!half) {
					if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name)).isDirectory() || !isFile((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name, MARK))) return !1;
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(results, name), aside);
				}
				removeTree(aside);
				return !0;
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_3__.W) throw error;
				if (codeOf(error) === "ENOENT") return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${name} can't be deleted (${codeOf(error)})`);
			}
		}
		function removeTree(path) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
					recursive: !0,
					force: !0
				});
			} catch (error) {
				if (codeOf(error) !== "ENOENT") throw error;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
					recursive: !0,
					force: !0
				});
			}
		}
		function readLogTail(path, longest) {
			let text = readPlain(path, (file, size) => readBytes(file, Math.max(0, size - longest), longest));
			if (text === void 0 && isFolder(path)) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${path}: can't be read (EISDIR)`);
			return text ?? "";
		}
		function readPlain(path, read) {
			let file;
			try {
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
			} catch (error) {
				if (NOT_THERE.includes(codeOf(error))) return;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${path}: can't be read (${codeOf(error)})`);
			}
			try {
				let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
				return stat.isFile() ? read(file, stat.size) : void 0;
			} catch (error) {
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_3__.W) throw error;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${path}: can't be read (${codeOf(error)})`);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
			}
		}
		function isFolder(path) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
		}
		let NOT_THERE = [
			"ENOENT",
			"ENOTDIR",
			"ELOOP",
			"ENXIO"
		];
		function readBytes(file, from, most) {
			let bytes = Buffer.alloc(Math.min(most, Math.max(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size - from)));
			return bytes.toString("utf8", 0, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, bytes.length, from));
		}
		function foldersFor(results, schedule, prefix) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(results, { withFileTypes: !0 }).filter((entry) => entry.isDirectory() && isNamed(entry.name, schedule, prefix)).map((entry) => entry.name).sort();
			} catch (error) {
				if (codeOf(error) === "ENOENT") return [];
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${results}: can't be read (${codeOf(error)})`);
			}
		}
		function isNamed(name, schedule, prefix) {
			if (!name.startsWith(prefix)) return !1;
			let rest = name.slice(prefix.length);
			return TIME.test(rest.slice(0, 19)) && rest.slice(19) === schedule;
		}
		function readState(folder, env) {
			let record = readRecord(folder);
			if (record !== void 0) return {
				record,
				active: !1
			};
			if (isLocked((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MARK), env)) return {
				record,
				active: !0
			};
			return {
				record: readRecord(folder),
				active: !1
			};
		}
		function readRecord(folder) {
			return readPlain((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "run.json"), (file) => readBytes(file, 0, 65536));
		}
		function isLocked(mark, env) {
			return readPlain(mark, (file) => {
				if (Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).mtimeMs < 2e3) return !0;
				let { status, error } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("flock", [
					"-n",
					"-s",
					"3"
				], {
					env,
					stdio: [
						"ignore",
						"ignore",
						"ignore",
						file
					]
				});
				if (error !== void 0 || status !== 0 && status !== 1) {
					let why = error === void 0 ? `exit code ${status}` : codeOf(error);
					throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`whether a run is under way can't be told: flock, of util-linux, can't be run (${why})`);
				}
				return status === 1;
			}) ?? !1;
		}
		function isFile(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile();
			} catch (error) {
				let code = codeOf(error);
				if (NOT_THERE.includes(code)) return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${path}: can't be read (${code})`);
			}
		}
		function codeOf(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (code === void 0) throw error;
			return code;
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
	81888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => resultOf,
			x: () => cronHistory
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37239);
		var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81175);
		function cronHistory({ folders, log, limits }) {
			let runs = folders.map(runOf).filter((run) => run !== void 0);
			return {
				runs,
				older: log.ended,
				starts: [
					...runs.map(({ start }) => start),
					...log.starts,
					...log.skips
				],
				known: knownSince(log, limits, runs)
			};
		}
		function knownSince(log, limits, runs) {
			let first = (of) => (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.Qd)(of.map(({ start }) => start));
			let rotated = [{
				of: runs.filter(({ result }) => result === "success"),
				limit: limits.successful
			}, {
				of: runs.filter(({ result }) => result === "failure" || result === "stopped"),
				limit: limits.failed
			}].filter(({ of, limit }) => of.length >= limit).map(({ of, limit }) => limit === 0 ? void 0 : first(of));
			let complete = rotated.includes(void 0) ? void 0 : (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.IW)(rotated) ?? first(runs);
			return (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.Qd)([complete, log.since].filter((time) => time !== void 0));
		}
		function resultOf({ record, active }) {
			if (record === void 0) return active ? "running" : "stopped";
			let found = /"result":"(success|stopped)"/.exec(record)?.[1];
			return found === "success" || found === "stopped" ? found : "failure";
		}
		function runOf(folder) {
			let fields = fieldsOf(folder.record ?? "");
			let start = (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.nR)(fields.start) ?? timeOfName(folder.name);
			if (start === void 0) return;
			let { durationSeconds, exitCode, reason } = fields;
			let killed = folder.record === void 0 && !folder.active;
			return {
				folder: folder.name,
				url: void 0,
				start,
				end: (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.nR)(fields.end),
				durationSeconds: typeof durationSeconds == "number" ? durationSeconds : void 0,
				exitCode: typeof exitCode == "number" ? exitCode : void 0,
				result: resultOf(folder),
				reason: killed ? "it was killed, or the machine went down" : typeof reason == "string" ? reason : ""
			};
		}
		function fieldsOf(record) {
			try {
				let fields = JSON.parse(record);
				return (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(fields) ? fields : {};
			} catch {
				return {};
			}
		}
		function timeOfName(name) {
			return (0, _times_js__WEBPACK_IMPORTED_MODULE_1__.nR)(`${name.slice(0, 13)}:${name.slice(13, 15)}:${name.slice(15, 18)}`);
		}
	}),
	33627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => resultOf,
			g: () => platformHistory,
			hd: () => pastRunOf
		});
		var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81175);
		let RESULTS = {
			active: "running",
			success: "success",
			failure: "failure",
			cancelled: "stopped",
			skipped: "skipped"
		};
		function resultOf({ state }, skipped) {
			return skipped ? "skipped" : RESULTS[state];
		}
		function pastRunOf(run, { skipped, failedJobs }) {
			return {
				folder: void 0,
				url: run.url,
				start: run.startedAt,
				end: run.endedAt,
				durationSeconds: run.durationSeconds,
				exitCode: void 0,
				result: resultOf(run, skipped),
				reason: reasonOf(run, skipped, failedJobs)
			};
		}
		function reasonOf({ state, word }, skipped, failedJobs) {
			if (skipped) return "its guard skipped it";
			if (state === "cancelled") return word === "stale" ? "nothing ran it" : "it was cancelled";
			if (state !== "failure") return "";
			if (failedJobs.length > 0) return `failed jobs: ${failedJobs.join(", ")}`;
			return word === "failure" || word === "failed" ? "" : word.replaceAll("_", " ");
		}
		function platformHistory(schedule, read) {
			let oldest = read.runs.map(({ record }) => record.createdAt).reduce((a, b) => a === void 0 || b < a ? b : a, void 0);
			return {
				runs: read.runs.map(({ run }) => run),
				older: read.older,
				starts: read.runs.flatMap(({ record }) => record.trigger === "schedule" ? [record.createdAt] : []),
				known: schedule.id === void 0 ? void 0 : (0, _times_js__WEBPACK_IMPORTED_MODULE_0__.IW)([
					read.since,
					schedule.createdAt,
					read.complete ? void 0 : oldest
				])
			};
		}
	}),
	81175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IW: () => latest,
			Qd: () => earliest,
			nR: () => timeOf
		});
		function earliest(times) {
			return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
		}
		function latest(times) {
			return times.reduce((a, b) => a === void 0 || b !== void 0 && b > a ? b : a, void 0);
		}
		function timeOf(text) {
			if (typeof text != "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return;
			let time = new Date(text);
			return Number.isNaN(time.getTime()) ? void 0 : time;
		}
	}),
	28452: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	})
};

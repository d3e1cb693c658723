export const id = "run";
export const ids = ["run"];
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
	5144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_gitlab_ci_sync_description_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79);
		var _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4964);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6173);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2219);
		var _run_history_platform_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3627);
		var _connect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3701);
		var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4946);
		let run = async (args, io) => {
			let asked = readFlags(args);
			let places = (0, _connect_js__WEBPACK_IMPORTED_MODULE_6__.Qk)(args);
			let loaded = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_4__.tG)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args), io);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_3__.B)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
			let { resource } = (0, _cli_select_js__WEBPACK_IMPORTED_MODULE_3__.l)(loaded, args.positionals[0] ?? "");
			if (resource.spec.backend.type !== "local-cron") return runThere(await openStarts(resource, loaded, places, io), resource, asked, io);
			let { runHere } = await Promise.all([__webpack_require__.e("workspace"), __webpack_require__.e("local")]).then(__webpack_require__.bind(__webpack_require__, 9645));
			return runHere(resource, loaded, asked, io);
		};
		function readFlags(args) {
			let timeout = args.text("timeout");
			let wait = args.on("wait");
			if (timeout !== void 0 && !wait) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.z("--timeout needs --wait");
			if (timeout !== void 0 && !/^\d{1,6}$/.test(timeout)) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.z("--timeout must be a whole number of minutes");
			let minutes = timeout === void 0 ? 360 : Number(timeout);
			return {
				ref: args.text("ref"),
				wait,
				minutes,
				json: args.text("output") === "json"
			};
		}
		async function openStarts({ spec }, loaded, places, io) {
			if (spec.backend.type === "github-actions") {
				let { place, env } = (0, _connect_js__WEBPACK_IMPORTED_MODULE_6__.Sv)(loaded, places, io, "there is no GitHub token: store one that may start workflows (`actions: write`) as GITHUB_TOKEN or GH_TOKEN");
				let { openGithubStarts } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("hosts-2"),
					__webpack_require__.e("github")
				]).then(__webpack_require__.bind(__webpack_require__, 6489));
				return openGithubStarts({
					...io,
					env
				}, place, io.now());
			}
			let target = (0, _connect_js__WEBPACK_IMPORTED_MODULE_6__.Mc)(loaded, places, io);
			let { openGitlabStarts } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 4033));
			let { ref } = spec.backend.config;
			let late = spec.startingDeadlineSeconds === null ? void 0 : "a schedule with a starting deadline";
			return openGitlabStarts(target, io, {
				nameOf: _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__.do,
				variable: _backends_gitlab_ci_sync_description_js__WEBPACK_IMPORTED_MODULE_8__.Ut,
				notPlayed: spec.suspend ? "a suspended schedule" : late,
				ref: typeof ref == "string" ? ref : void 0
			});
		}
		async function runThere(api, { metadata: { name }, spec }, asked, io) {
			let { id, url } = await api.start({
				name,
				ref: asked.ref
			});
			let words = new Map();
			let look = async () => {
				let seen = await api.look({
					id,
					url
				}, name);
				return seen === void 0 ? void 0 : {
					...seen,
					over: seen.state !== "active",
					news: news(seen, words)
				};
			};
			return (0, _tell_js__WEBPACK_IMPORTED_MODULE_7__.R)({
				name,
				backend: spec.backend.type,
				id,
				link: url
			}, asked, {
				look,
				conclude
			}, io);
		}
		function news({ jobs }, words) {
			return jobs.flatMap(({ name, word, url }) => {
				let key = `${name} ${url}`;
				if (words.get(key) === word) return [];
				words.set(key, word);
				return [`${name}: ${word.replaceAll("_", " ")}`];
			});
		}
		function conclude(ended) {
			let skipped = ended.state === "skipped";
			let failedJobs = ended.jobs.filter(({ failed }) => failed).map(({ name, url }) => ({
				name,
				url
			}));
			let names = failedJobs.map(({ name }) => name);
			let guard = ended.jobs.find(({ name }) => /(?:^|\/ )Guard$|:guard$/.test(name));
			let why = skipped && guard !== void 0 ? `, and says why in ${guard.url}` : "";
			return {
				result: (0, _run_history_platform_history_js__WEBPACK_IMPORTED_MODULE_5__.Bg)(ended, skipped),
				reason: `${(0, _run_history_platform_history_js__WEBPACK_IMPORTED_MODULE_5__.A3)(ended, skipped, names)}${why}`,
				failedJobs
			};
		}
	}),
	4946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => tellRun });
		var cli_io = __webpack_require__(1973);
		var log = __webpack_require__(9056);
		var promises_ = __webpack_require__(8500);
		var types = __webpack_require__(6425);
		let STEPS_MS = {
			first: 3e3,
			firstFor: 12e4,
			later: 15e3
		};
		async function watchRun(look, { minutes, stepMs }, say, io) {
			let stop = new AbortController();
			let off = io.onInterrupt?.(() => stop.abort());
			let interrupted = new Promise((resolve) => {
				stop.signal.addEventListener("abort", () => resolve("interrupted"));
			});
			let failures = 0;
			let isKnown = !1;
			try {
				for (let waited = 0;;) {
					let seen = await Promise.race([interrupted, look().catch(asProblem)]);
					if (seen === "interrupted") return { left: "stopped waiting; the run goes on" };
					if (seen === void 0) {
						if (isKnown || waited >= 3e4) return { left: "the run is gone: somebody has deleted it" };
					} else if (seen instanceof types.W) {
						failures++;
						if (failures === 5 || seen.message.includes("rate limit")) return { left: `${seen.message}; the run may go on` };
						say(`${seen.message}; trying again`);
					} else {
						failures = 0;
						isKnown = !0;
						for (let line of seen.news) say(line);
						if (seen.over) return { ended: seen };
					}
					if (waited >= minutes * 6e4) return { left: `not over after ${minutes} min; the run goes on` };
					let step = stepMs ?? (waited < STEPS_MS.firstFor ? STEPS_MS.first : STEPS_MS.later);
					let pause = io.sleep?.(step) ?? (0, promises_.setTimeout)(step, void 0, { signal: stop.signal }).catch(() => {});
					await Promise.race([interrupted, pause]);
					waited += step;
				}
			} finally {
				off?.();
			}
		}
		function asProblem(error) {
			if (error instanceof types.W) return error;
			throw error;
		}
		let UNKNOWN = {
			result: "running",
			reason: "",
			failedJobs: []
		};
		async function tellRun(told, asked, { look, conclude }, io) {
			let { name, backend, id, link } = told;
			let say = (line) => (asked.json ? io.err : io.out)(`${(0, log.RK)(line)}\n`);
			let end = (conclusion) => {
				asked.json && io.out((0, log.s$)({
					name,
					backend,
					id,
					link,
					...conclusion
				}));
			};
			say(`${name}: started, see ${link}`);
			if (!asked.wait) {
				end(UNKNOWN);
				return cli_io.d.fine;
			}
			let watched = await watchRun(look, asked, say, io);
			if ("left" in watched) {
				end({
					...UNKNOWN,
					reason: watched.left
				});
				io.err(`jmo-schedule: ${(0, log.RK)(`${watched.left}; see ${link}`)}\n`);
				return cli_io.d.failed;
			}
			let conclusion = conclude(watched.ended);
			end(conclusion);
			let { result, reason } = conclusion;
			say(`${name}: ${result}${reason === "" ? "" : `: ${reason}`}`);
			return result === "success" ? cli_io.d.fine : cli_io.d.no;
		}
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => serverHost,
			p: () => findGithub
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKENS = [
			"INPUT_TOKEN",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		function findGithub(io, choice, wanted = "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN") {
			let named = githubServer(io.env, choice.url);
			let isNamed = !!named.GITHUB_API_URL;
			let repository = choice.repository ?? (named.GITHUB_REPOSITORY || void 0);
			if (repository !== void 0) return connect(io, named, {
				place: placeOf(repository),
				isNamed,
				wanted
			});
			let missing = "no GitHub repository is given: outside GitHub Actions, pass --repository owner/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(choice.directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			if ((isNamed ? server.host !== serverHost(named) : server.host === "gitlab.com") || path.split("/").length !== 2) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${isNamed ? serverHost(named) : "GitHub"})`);
			let env = isNamed ? named : {
				...named,
				...apiAddresses(server)
			};
			let { host, origin } = server;
			let unknown = `log in with 'gh auth login --hostname ${host}', or pass --github-url ${origin} to send it the token in GITHUB_TOKEN`;
			return connect(io, env, {
				place: placeOf(path),
				remote: name,
				isNamed: isNamed || host === "github.com",
				wanted: isNamed || host === "github.com" ? wanted : choice.ghes || host.endsWith(".ghe.com") ? `there is no token for ${host}, where the git remote ${name} leads: ${unknown}` : `is ${host}, where the git remote ${name} leads, a GitHub Enterprise Server? If so, ${unknown}`
			});
		}
		function connect(io, env, about) {
			let { place, remote, wanted } = about;
			let host = serverHost(env);
			let variable = about.isNamed || host === "github.com" ? TOKENS.find((name) => env[name]?.trim()) : void 0;
			let login = variable === void 0 ? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) : void 0;
			if (variable === void 0 && login === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W((0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) || wanted.includes("gh auth login") ? wanted : `${wanted}, or log in with 'gh auth login'`);
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			return {
				place,
				env: login === void 0 ? env : {
					...env,
					INPUT_TOKEN: void 0,
					GH_TOKEN: void 0,
					GITHUB_TOKEN: login
				},
				found: remote === void 0 && login === void 0 ? void 0 : `${place.owner}/${place.repo} on ${host}${from}, token from ${variable ?? "gh"}`
			};
		}
		function placeOf(named) {
			let [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
			if (owner === void 0 || repo === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--repository must be owner/name");
			return {
				owner,
				repo
			};
		}
		function githubServer(env, url) {
			let server = url ?? (env.GITHUB_API_URL ? void 0 : env.GITHUB_SERVER_URL);
			if (!server) return env;
			let from = url === void 0 ? "GITHUB_SERVER_URL" : "--github-url";
			let address = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(server, from, "https://github.example.com");
			let own = env.GITHUB_SERVER_URL && URL.canParse(env.GITHUB_SERVER_URL) ? new URL(env.GITHUB_SERVER_URL) : void 0;
			return {
				...env,
				...apiAddresses(address),
				GITHUB_REPOSITORY: own === void 0 || own.origin === address.origin ? env.GITHUB_REPOSITORY : void 0
			};
		}
		function apiAddresses({ origin, host }) {
			if (host === "github.com" || host.endsWith(".ghe.com")) {
				let api = `https://api.${host}`;
				return {
					GITHUB_API_URL: api,
					GITHUB_GRAPHQL_URL: `${api}/graphql`
				};
			}
			return {
				GITHUB_API_URL: `${origin}/api/v3`,
				GITHUB_GRAPHQL_URL: `${origin}/api/graphql`
			};
		}
		function serverHost({ GITHUB_API_URL: api }) {
			if (!api || !URL.canParse(api)) return "github.com";
			return new URL(api).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, "");
		}
	}),
	3627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => reasonOf,
			Bg: () => resultOf,
			g: () => platformHistory,
			hd: () => pastRunOf
		});
		var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);
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
				url: run.url,
				start: run.startedAt,
				end: run.endedAt,
				durationSeconds: run.durationSeconds,
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
			let created = read.runs.map(({ record }) => record.createdAt);
			return {
				runs: read.runs.map(({ run }) => run),
				older: read.older,
				starts: read.runs.flatMap(({ record }) => record.trigger === "schedule" ? [record.createdAt] : []),
				known: schedule.id === void 0 ? void 0 : (0, _times_js__WEBPACK_IMPORTED_MODULE_0__.IW)([
					read.since,
					schedule.createdAt,
					read.complete ? void 0 : (0, _times_js__WEBPACK_IMPORTED_MODULE_0__.Qd)(created)
				])
			};
		}
	}),
	1175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	})
};

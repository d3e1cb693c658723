export const id = "run";
export const ids = ["run"];
export const modules = {
	5144: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_gitlab_ci_sync_description_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79);
		var _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4964);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6173);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2219);
		var _run_history_platform_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6008);
		var _connect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6082);
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
			let { openGitlabStarts } = await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("hosts-2"),
				__webpack_require__.e("gitlab")
			]).then(__webpack_require__.bind(__webpack_require__, 4033));
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
	6008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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

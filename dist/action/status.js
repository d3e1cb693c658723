export const id = "status";
export const ids = ["status"];
export const modules = {
	3332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => renderAll });
		var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		function renderAll(schedules, context) {
			let sorted = [...schedules].sort((a, b) => a.metadata.name < b.metadata.name ? -1 : 1);
			return (0, _index_js__WEBPACK_IMPORTED_MODULE_0__.j)().flatMap((backend) => {
				let own = sorted.filter((schedule) => schedule.spec.backend.type === backend.type);
				return own.length === 0 ? [] : backend.render(own, context);
			}).sort((a, b) => a.path < b.path ? -1 : 1);
		}
	}),
	2751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	6384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => yamlText });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		let BLANK_LINE = /^ +\n|\n +\n/;
		function yamlText(value, options) {
			let { compat, ...layout } = options;
			let document = new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(value, {
				aliasDuplicateObjects: !1,
				...compat === void 0 ? {} : { compat }
			});
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Scalar(_, node) {
				typeof node.value == "string" && ((0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.rI)(node.value) || BLANK_LINE.test(node.value)) && (node.type = "QUOTE_DOUBLE");
			} });
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.lJ)(document.toString(layout));
		}
	}),
	2354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GZ: () => sourceChoiceOf,
			SI: () => loadRunSources,
			ek: () => placesOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4964);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3276);
		var _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5753);
		var _backends_render_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3332);
		var _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9463);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6173);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6425);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2219);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4854);
		var _workspace_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2715);
		var _workspace_read_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6732);
		var _connect_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6082);
		function sourceChoiceOf(args) {
			return {
				files: (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_6__.Ji)(args),
				name: args.positionals[0],
				...(0, _connect_js__WEBPACK_IMPORTED_MODULE_12__.Qk)(args)
			};
		}
		async function loadRunSources(choice, io) {
			let loaded = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_9__.tG)(choice.files, io);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_8__.B)(loaded, io)) return;
			let { name } = choice;
			let schedules = name === void 0 ? loaded.schedules.map(({ resource }) => resource) : [(0, _cli_select_js__WEBPACK_IMPORTED_MODULE_8__.l)(loaded, name).resource];
			let apis = new Map();
			let problems = new Map();
			let types = _schedule_types_js__WEBPACK_IMPORTED_MODULE_13__.DX.filter((type) => schedules.some(({ spec }) => spec.backend.type === type));
			for (let type of types) {
				if (type === "local-cron") continue;
				try {
					let count = schedules.filter(({ spec }) => spec.backend.type === type).length;
					apis.set(type, await openHistory(type, count, {
						choice,
						loaded
					}, io));
				} catch (error) {
					if (!(error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_14__.W)) throw error;
					problems.set(type, error.message);
				}
			}
			if (problems.size > 0 && problems.size === types.length) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_7__.z([...problems.values()].join("; "));
			for (let [type, problem] of problems) {
				let count = schedules.filter(({ spec }) => spec.backend.type === type).length;
				io.err(`left out: ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_15__.LS)(count, "schedule")} of ${type}: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_16__.RK)(problem)}\n`);
			}
			return schedules.flatMap((schedule) => sourceOf(schedule, apis, loaded) ?? []);
		}
		async function openHistory(type, schedules, { choice, loaded }, io) {
			if (type === "github-actions") {
				let { place, env } = (0, _connect_js__WEBPACK_IMPORTED_MODULE_12__.Sv)(loaded, choice, io);
				let { openGithubHistory } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("hosts-2"),
					__webpack_require__.e("github")
				]).then(__webpack_require__.bind(__webpack_require__, 7984));
				return openGithubHistory({
					...io,
					env
				}, place, {
					now: io.now(),
					schedules
				});
			}
			let target = (0, _connect_js__WEBPACK_IMPORTED_MODULE_12__.Mc)(loaded, choice, io);
			let { openGitlabHistory } = await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("hosts-2"),
				__webpack_require__.e("gitlab")
			]).then(__webpack_require__.bind(__webpack_require__, 1246));
			return openGitlabHistory(target, io, _backends_gitlab_ci_sync_sync_plan_js__WEBPACK_IMPORTED_MODULE_1__.do);
		}
		function sourceOf(schedule, apis, loaded) {
			let { spec } = schedule;
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
					guarded: (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_2__.E)(type).isGuarded(schedule),
					whyNotOurs: (file) => file === void 0 ? void 0 : whyNotOurs(file, schedule, loaded)
				};
			}
			let { directory } = loaded;
			return {
				kind: "local",
				schedule,
				limits,
				directory,
				...placesOf(schedule, directory)
			};
		}
		function placesOf(schedule, directory) {
			let { log_dir } = (0, _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_5__.W)(schedule, _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_3__.sJ);
			let results = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, schedule.spec.jobTemplate.results.dir);
			let logs = log_dir === void 0 ? results : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, log_dir);
			return {
				results,
				log: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(logs, `jmo-${schedule.metadata.name}.log`)
			};
		}
		function whyNotOurs(file, schedule, loaded) {
			let wanted = (0, _backends_render_all_js__WEBPACK_IMPORTED_MODULE_4__.Y)([schedule], loaded).filter(({ path }) => path === file);
			let { changes, problems } = (0, _workspace_plan_js__WEBPACK_IMPORTED_MODULE_10__.XA)(wanted, (0, _workspace_read_js__WEBPACK_IMPORTED_MODULE_11__.A4)(loaded.directory, [], [file]), loaded.source);
			let [problem] = problems;
			if (problem !== void 0) return problem.message;
			return wanted.length > 0 && changes.every(({ action }) => action === "update") ? void 0 : `${file} was never rendered from ${loaded.source} here`;
		}
	}),
	3150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readTime: () => readTime,
			run: () => run
		});
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2751);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6173);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2219);
		var _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9730);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2563);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9056);
		let MAX_COUNT = 1e3;
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args);
			let [name] = args.positionals;
			let from = readTime("from", args.text("from")) ?? io.now();
			let until = readTime("until", args.text("until"));
			let count = readCount(args.text("count") ?? "5");
			let load = args.on("load");
			let json = args.text("output") === "json";
			let loaded = (await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_4__.cu)(choice, io)).load();
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.B)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
			let active = (name === void 0 ? loaded.schedules : [(0, _cli_select_js__WEBPACK_IMPORTED_MODULE_2__.l)(loaded, name)]).map((schedule) => schedule.resource).filter((schedule) => !schedule.spec.suspend);
			let runs = (0, _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__.bn)(active, {
				from,
				until,
				count
			});
			load ? io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.s$)(loadOf(runs)) : loadTable(runs)) : io.out(json ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.s$)(runs.map(asJson)) : runTable(runs));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
		function asJson(run) {
			return {
				name: run.name,
				time: (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				utc: (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)
			};
		}
		function runTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__.k)([[
				"NAME",
				"TIME",
				"ZONE",
				"UTC"
			], ...runs.map((run) => [
				run.name,
				(0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(run.at, run.zone),
				run.zone,
				(0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)
			])]);
		}
		function loadOf(runs) {
			let minutes = new Map();
			for (let run of runs) minutes.set((0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at), [...minutes.get((0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(run.at)) ?? [], run.name]);
			return [...minutes].map(([utc, names]) => ({
				utc,
				starts: names.length,
				names
			})).sort((a, b) => b.starts - a.starts || (a.utc < b.utc ? -1 : 1));
		}
		function loadTable(runs) {
			if (runs.length === 0) return "No upcoming runs.\n";
			return (0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_8__.k)([[
				"UTC",
				"STARTS",
				"SCHEDULES"
			], ...loadOf(runs).map(({ utc, starts, names }) => [
				utc,
				String(starts),
				names.join(",")
			])]);
		}
		function readCount(text) {
			let count = Number(text);
			if (!/^\d+$/.test(text) || count < 1 || count > MAX_COUNT) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--count must be a whole number from 1 to ${MAX_COUNT}`);
			return count;
		}
		let ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
		function readTime(flag, text) {
			if (text === void 0) return;
			let at = new Date(text);
			if (!ISO.test(text) || Number.isNaN(at.getTime())) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--${flag} must be a date or a time with its offset, such as 2026-03-07 or 2026-03-07T00:00:00Z`);
			let date = text.slice(0, 10);
			if (!isOnCalendar(date)) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`--${flag}: there is no ${date}`);
			return at;
		}
		function isOnCalendar(date) {
			return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
		}
	}),
	5327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_io = __webpack_require__(1973);
		var types = __webpack_require__(6425);
		var map_concurrent = __webpack_require__(8452);
		var run_sources = __webpack_require__(702);
		var world = __webpack_require__(394);
		var log = __webpack_require__(9056);
		var plain = __webpack_require__(4854);
		var crontab_results = __webpack_require__(2410);
		var cron_history = __webpack_require__(9507);
		var platform_history = __webpack_require__(6008);
		function planPrune(runs, limits) {
			let surplus = [];
			let kept = {
				successful: 0,
				failed: 0,
				running: 0,
				skipped: 0
			};
			for (let run of [...runs].reverse()) {
				let kind = KINDS[run.result];
				(kind === "skipped" ? kept.successful >= limits.successful : kind !== "running" && kept[kind] >= limits[kind]) ? surplus.push(run) : kept[kind]++;
			}
			return {
				surplus: surplus.reverse(),
				kept
			};
		}
		let KINDS = {
			running: "running",
			success: "successful",
			failure: "failed",
			stopped: "failed",
			skipped: "skipped"
		};
		var judge_runs = __webpack_require__(2354);
		let MOST_RUNS = 1e3;
		let NONE = {
			successful: 0,
			failed: 0,
			running: 0,
			skipped: 0
		};
		function planFor(source, io) {
			return source.kind === "local" ? planFolders(source, io) : planRuns(source);
		}
		async function planFolders(source, io) {
			let { schedule, results, limits } = source;
			let { name } = schedule.metadata;
			let deletion = (id, result) => ({
				id,
				result,
				remove: async () => (0, crontab_results.UG)(results, id) ? "deleted" : "gone"
			});
			let half = (0, crontab_results.yS)(results, name).map((folder) => deletion(folder, null));
			let plan = planPrune((0, crontab_results.pV)(results, name, io.env).map((folder) => ({
				id: folder.name,
				result: (0, cron_history.B)(folder)
			})), limits);
			let surplus = plan.surplus.map(({ id, result }) => deletion(id, result));
			return {
				source,
				deletions: [...half, ...surplus],
				kept: plan.kept,
				complete: !0
			};
		}
		async function planRuns(source) {
			let { api, schedule, limits, guarded } = source;
			let record = await api.schedule(schedule.metadata.name);
			let refused = record.id === void 0 ? void 0 : source.whyNotOurs(record.file);
			if (refused !== void 0) return {
				source,
				deletions: [],
				kept: NONE,
				complete: !0,
				refused
			};
			let { runs, complete, foreign } = await api.runs(record, {
				since: void 0,
				most: MOST_RUNS
			});
			let concluded = runs.filter(({ state }) => state === "success").length;
			let { skipped } = guarded && concluded > limits.successful ? await (0, judge_runs.U)(runs, {
				enough: limits.successful,
				atLeast: 0,
				most: 200
			}, {
				api,
				record
			}) : { skipped: new Set() };
			let plan = planPrune(runs.map((run) => ({
				id: run.url,
				result: (0, platform_history.Bg)(run, skipped.has(run.id)),
				run
			})).reverse(), limits);
			return {
				source,
				deletions: plan.surplus.map(({ id, result, run }) => ({
					id,
					result,
					remove: () => removeOwn(run)
				})),
				kept: plan.kept,
				complete,
				foreign
			};
			async function removeOwn(run) {
				let notOurs = source.whyNotOurs(record.file);
				if (notOurs !== void 0) throw new types.W(notOurs);
				return api.remove(record, run);
			}
		}
		let WORDS = {
			planned: "would delete",
			deleted: "deleted",
			gone: "gone already:",
			active: "under way again, and kept:"
		};
		function pruneAsJson(pruned, applied) {
			let schedules = pruned.map(({ source, deletions, kept, complete, refused, foreign = [] }) => {
				let { name } = source.schedule.metadata;
				let { skipped, ...counted } = kept;
				if (source.kind === "platform") return {
					name,
					results: null,
					deletions: deletions.map(({ id, remove: _, ...more }) => ({
						folder: null,
						url: id,
						...more
					})),
					kept,
					complete,
					...refused === void 0 ? {} : { refused },
					...foreign.length === 0 ? {} : { foreign }
				};
				return {
					name,
					results: source.results,
					deletions: deletions.map(({ id, remove: _, ...more }) => ({
						folder: id,
						...more
					})),
					kept: counted
				};
			});
			return (0, log.s$)({
				applied,
				schedules
			});
		}
		function pruneAsText(pruned, applied, directory) {
			if (pruned.length === 0) return "No schedules found.\n";
			let lines = pruned.flatMap(({ source, deletions, kept, complete, refused }) => {
				if (refused !== void 0) return [];
				let { name } = source.schedule.metadata;
				return [
					...deletions.flatMap(({ id, result, outcome }) => outcome === "failed" || outcome === "not tried" ? [] : [`${name}: ${WORDS[outcome]} ${shown(source, id, directory)} (${result ?? "left by an earlier prune"})`]),
					`${name}: ${keptWords(kept, source)}`,
					...complete ? [] : [`${name}: it has more runs than the ${MOST_RUNS} that were looked at: prune again`]
				];
			});
			let planned = !applied && pruned.some(({ deletions }) => deletions.length > 0);
			return [
				...lines.map(log.RK),
				...planned ? ["To delete these, add --apply."] : [],
				""
			].join("\n");
		}
		function keptWords(kept, { limits }) {
			let { successful, failed, running, skipped } = kept;
			let more = [...skipped === 0 ? [] : [`${skipped} skipped`], ...running === 0 ? [] : [`${(0, plain.LS)(running, "run")} under way`]];
			let others = more.length === 0 ? "" : `, and ${more.join(" and ")}`;
			return `keeps ${successful} successful (limit ${limits.successful}) and ${failed} failed (limit ${limits.failed})${others}`;
		}
		function failuresAsText(pruned, directory) {
			return pruned.map(({ source, deletions, refused, foreign = [] }) => {
				let { name } = source.schedule.metadata;
				if (refused !== void 0) return `jmo-schedule: ${name}: its runs are left alone: ${refused}\n`;
				let others = foreign.length === 0 ? "" : `jmo-schedule: ${name}: the answer holds ${(0, plain.LS)(foreign.length, "run")} of something else, left alone: ${foreign[0]}${foreign.length > 1 ? " and more" : ""}\n`;
				let failed = deletions.flatMap((one) => one.outcome === "failed" ? [one] : []);
				let untried = deletions.filter(({ outcome }) => outcome === "not tried").length;
				let [first] = failed;
				if (first === void 0) return `${others}${untried === 0 ? "" : `jmo-schedule: ${name}: ${(0, plain.LS)(untried, "deletion")} not tried\n`}`;
				return `${others}jmo-schedule: ${source.kind === "local" ? `${(0, world.p)(directory, source.results)}: ${first.error}` : `${name}: ${first.id} can't be deleted: ${first.error}`}${failed.length > 1 ? `; nor can ${failed.length - 1} more` : ""}${untried > 0 ? `; ${untried} not tried` : ""}\n`;
			}).join("");
		}
		function shown(source, id, directory) {
			return source.kind === "local" ? (0, world.p)(directory, `${source.results}/${id}`) : id;
		}
		let run = async (args, io) => {
			let choice = (0, run_sources.GZ)(args);
			let apply = args.on("apply");
			let json = args.text("output") === "json";
			let sources = await (0, run_sources.SI)(choice, io);
			if (sources === void 0) return cli_io.d.no;
			let plans = await (0, map_concurrent._)(sources, 4, (source) => planFor(source, io));
			let failures = new Map();
			let pruned = [];
			for (let plan of plans) {
				let { type } = plan.source.schedule.spec.backend;
				let deletions = [];
				for (let one of plan.deletions) {
					let inRow = failures.get(type) ?? 0;
					let outcome = await outcomeOf(one, apply, plan.source.kind === "platform" && inRow >= 3);
					outcome.outcome !== "not tried" && failures.set(type, outcome.outcome === "failed" ? inRow + 1 : 0);
					deletions.push({
						...one,
						...outcome
					});
				}
				pruned.push({
					...plan,
					deletions
				});
			}
			io.out(json ? pruneAsJson(pruned, apply) : pruneAsText(pruned, apply, io.directory));
			let failed = failuresAsText(pruned, io.directory);
			failed !== "" && io.err(failed);
			return failed === "" ? cli_io.d.fine : cli_io.d.failed;
		};
		async function outcomeOf(deletion, apply, hopeless) {
			if (!apply) return { outcome: "planned" };
			if (hopeless) return { outcome: "not tried" };
			try {
				return { outcome: await deletion.remove() };
			} catch (error) {
				if (!(error instanceof types.W)) throw error;
				return {
					outcome: "failed",
					error: error.message
				};
			}
		}
	}),
	2348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var schedule_cron = __webpack_require__(8247);
		var cli_io = __webpack_require__(1973);
		var crontab_results = __webpack_require__(2410);
		var state = __webpack_require__(514);
		var types = __webpack_require__(6425);
		var cron_history = __webpack_require__(9507);
		var cron_log = __webpack_require__(5710);
		var next_runs = __webpack_require__(6691);
		let MINUTE = 6e4;
		let LEAST_GRACE_MS = 2 * MINUTE;
		let STARTED_LATE = {
			catchUpMs: Infinity,
			skewMs: MINUTE / 2
		};
		let START_RULES = {
			"local-cron": {
				platform: "debian-cron",
				graceMs: LEAST_GRACE_MS,
				catchUpMs: 180 * MINUTE,
				skewMs: 0
			},
			"github-actions": {
				platform: "github",
				graceMs: 180 * MINUTE,
				...STARTED_LATE
			},
			"gitlab-ci": {
				platform: "gitlab",
				graceMs: 60 * MINUTE,
				...STARTED_LATE
			}
		};
		function missedRuns({ cron, zone, rules }, { from, now }, starts) {
			let limit = {
				count: Infinity,
				until: now
			};
			let nominal = (0, next_runs.nextRuns)(cron, zone, rules.platform, from, limit);
			let times = starts.map((start) => start.getTime() + rules.skewMs).sort((a, b) => a - b);
			let next = 0;
			return nominal.filter((at, index) => {
				let begin = at.getTime();
				let following = nominal[index + 1]?.getTime() ?? Infinity;
				let end = Math.min(begin + rules.catchUpMs, following);
				for (; (times[next] ?? Infinity) < begin;) next++;
				let none = (times[next] ?? Infinity) >= end;
				let settled = begin + Math.min(rules.graceMs, Math.max(following - begin, LEAST_GRACE_MS));
				return none && settled <= now.getTime();
			});
		}
		var times = __webpack_require__(1175);
		let LOOK_BACK_MS = 26784e5;
		function statusOf(input) {
			let { history, cron, zone, suspend, rules, now } = input;
			let { runs, older } = history;
			let successes = runs.filter(({ result }) => result === "success");
			return {
				last: lastOf(runs, older),
				lastSuccess: (0, times.IW)([...successes.map(({ start, end }) => end ?? start), ...older.flatMap(({ result, end }) => result === "success" && end !== void 0 ? [end] : [])]),
				active: runs.filter(({ result }) => result === "running"),
				succeeded: successes.length,
				failed: runs.filter(({ result }) => result === "failure" || result === "stopped").length,
				next: suspend ? void 0 : (0, next_runs.nextRuns)(cron, zone, rules.platform, now, { count: 1 })[0],
				missed: suspend ? void 0 : missedSince(input)
			};
		}
		function lastOf(runs, older) {
			let kept = runs.reduce(later, void 0);
			let gone = older.reduce(later, void 0);
			if (kept === void 0 || gone === void 0) return kept ?? gone;
			return gone.start.getTime() > kept.start.getTime() + 5e3 ? gone : kept;
		}
		function later(a, b) {
			return a === void 0 || b.start >= a.start ? b : a;
		}
		function missedSince({ cron, zone, rules, history, now, since: asked }) {
			let { known, starts } = history;
			if (known === void 0) return;
			let since = (0, times.IW)([known, asked ?? new Date(now.getTime() - LOOK_BACK_MS)]) ?? known;
			let from = new Date(since.getTime() - 1);
			return {
				since,
				times: missedRuns({
					cron,
					zone,
					rules
				}, {
					from,
					now
				}, starts)
			};
		}
		var map_concurrent = __webpack_require__(8452);
		var run_sources = __webpack_require__(702);
		var next = __webpack_require__(3150);
		var table = __webpack_require__(2751);
		var yaml = __webpack_require__(6384);
		var zone = __webpack_require__(7358);
		var facts = __webpack_require__(7603);
		var world = __webpack_require__(394);
		var log = __webpack_require__(9056);
		var plain = __webpack_require__(4854);
		let YAML = {
			lineWidth: 0,
			compat: "yaml-1.1"
		};
		let STARTED = {
			"local-cron": "cron starts its runs where it is installed.",
			"github-actions": "GitHub starts its runs.",
			"gitlab-ci": "GitLab starts its runs."
		};
		function statusAsJson(reports) {
			return (0, log.s$)(reports.map(asValue));
		}
		function statusAsYaml(reports) {
			return (0, yaml.p)(reports.map(asValue), YAML);
		}
		function asValue(report) {
			let { source, last, active, missed } = report;
			let { metadata } = source.schedule;
			let value = (run) => runValue(run, source);
			return {
				name: metadata.name,
				status: {
					conditions: [{
						type: "Ready",
						...readyOf(report),
						lastTransitionTime: null
					}],
					nextScheduleTime: obstacleOf(report) === void 0 ? inUtc(report.next) : null,
					lastScheduleTime: inUtc(last?.start),
					lastSuccessfulTime: inUtc(report.lastSuccess),
					active: active.length,
					succeeded: report.succeeded,
					failed: report.failed
				},
				lastRun: last === void 0 ? null : value(last),
				activeRuns: active.map(value),
				missed: {
					count: missed?.times.length ?? 0,
					since: inUtc(missed?.since),
					times: missed?.times.slice(-100).map(inUtc) ?? []
				},
				...source.kind === "platform" ? { notes: recordNotes(report) } : {}
			};
		}
		function readyOf(report) {
			let { spec } = report.source.schedule;
			if (spec.suspend) return {
				status: "False",
				reason: "Suspended",
				message: "No runs are started."
			};
			let obstacle = obstacleOf(report);
			return obstacle === void 0 ? {
				status: "True",
				reason: "Scheduled",
				message: STARTED[spec.backend.type]
			} : {
				status: "False",
				reason: obstacle.reason,
				message: obstacle.message
			};
		}
		function obstacleOf({ source, record }) {
			return source.schedule.spec.suspend ? void 0 : record?.obstacle;
		}
		function recordNotes({ source, record }) {
			if (record === void 0) return [];
			return source.schedule.spec.suspend && record.active === !0 ? ["its pipeline schedule is still active in GitLab; 'jmo-schedule sync --apply' deactivates it", ...record.notes] : record.notes;
		}
		function runValue(run, { kind }) {
			return {
				folder: run.folder ?? null,
				...kind === "platform" ? { url: run.url ?? null } : {},
				start: inUtc(run.start),
				end: inUtc(run.end),
				durationSeconds: run.durationSeconds ?? null,
				exitCode: run.exitCode ?? null,
				result: run.result,
				reason: run.reason
			};
		}
		function inUtc(at) {
			return at === void 0 ? null : `${at.toISOString().slice(0, 19)}Z`;
		}
		function statusAsText(reports, now, directory) {
			if (reports.length === 0) return "No schedules found.\n";
			let head = [
				"NAME",
				"LAST RUN",
				"RESULT",
				"DURATION",
				"LAST SUCCESS",
				"ACTIVE",
				"MISSED",
				"NEXT RUN"
			];
			let notes = reports.flatMap((report) => notesOf(report, directory));
			return (0, table.k)([head, ...reports.map((report) => row(report, now))]) + notes.join("");
		}
		function row(report, now) {
			let { source, last, lastSuccess, active, missed, next } = report;
			let { metadata, spec } = source.schedule;
			let time = (at) => at === void 0 ? "<none>" : (0, zone.formatInZone)(at, spec.timezone);
			let counted = missed === void 0 ? "<unknown>" : `${missed.times.length} since ${time(missed.since).slice(0, 10)}`;
			let obstacle = obstacleOf(report);
			let upcoming = obstacle === void 0 ? time(next) : `<${obstacle.word}>`;
			return [
				metadata.name,
				time(last?.start),
				last === void 0 ? "<none>" : resultWords(last),
				last === void 0 ? "<none>" : durationWords(last, now),
				time(lastSuccess),
				String(active.length),
				spec.suspend ? "0" : counted,
				spec.suspend ? "<suspended>" : upcoming
			];
		}
		function resultWords({ result, exitCode }) {
			return exitCode === void 0 || exitCode === 0 ? result : `${result} (exit ${exitCode})`;
		}
		function durationWords({ result, start, durationSeconds }, now) {
			if (durationSeconds !== void 0) return (0, facts.M)(durationSeconds);
			if (result !== "running") return "<unknown>";
			return `${(0, facts.M)((now.getTime() - start.getTime()) / 1e3)} so far`;
		}
		function notesOf(report, directory) {
			let { source, last, missed } = report;
			let { metadata, spec } = source.schedule;
			let obstacle = obstacleOf(report);
			let notes = [...obstacle === void 0 ? [] : [obstacle.message], ...recordNotes(report)];
			if (last?.result === "failure" || last?.result === "stopped") {
				let reason = last.reason === "" ? "no reason is known" : (0, log.kc)(last.reason, 200);
				notes.push(`the last run did not succeed: ${reason}; see ${last.url ?? logPath(source, last, directory)}`);
			}
			let times = missed?.times ?? [];
			if (times.length > 0) {
				let shown = times.slice(-5).map((at) => (0, zone.formatInZone)(at, spec.timezone));
				let which = times.length > shown.length ? ", the last at" : ", at";
				notes.push(`missed ${(0, plain.LS)(times.length, "run")}${which} ${shown.join(", ")}`);
			}
			return notes.map((note) => `${metadata.name}: ${(0, log.RK)(note)}\n`);
		}
		function logPath(source, { folder }, directory) {
			if (source.kind === "platform") return "";
			return (0, world.p)(directory, folder === void 0 ? source.log : `${source.results}/${folder}/scan.log`);
		}
		var platform_history = __webpack_require__(6008);
		var judge_runs = __webpack_require__(2354);
		async function readPlatformStatus({ api, schedule, guarded }, { since, now, named }) {
			let record = await api.schedule(schedule.metadata.name);
			let from = since ?? new Date(now.getTime() - LOOK_BACK_MS);
			let { runs, complete } = await api.runs(record, {
				since: from,
				most: 1e3
			});
			let limit = {
				enough: 1,
				atLeast: named ? 50 : 5,
				most: 50
			};
			let place = {
				api,
				record
			};
			let { skipped, unknown, real } = guarded ? await (0, judge_runs.U)(runs, limit, place) : {
				skipped: new Set(),
				unknown: new Set(),
				real: 1
			};
			let isSkipped = ({ id }) => skipped.has(id) || real === 0 && unknown.has(id);
			let last = runs.reduce(read_platform_later, void 0);
			let success = runs.find((run) => run.state === "success" && !isSkipped(run));
			let read = [];
			for (let one of runs) {
				let full = one === last || one === success ? await api.details(one) : one;
				let failedJobs = one === last && one.state === "failure" ? await api.failedJobs(one) : [];
				read.push({
					record: full,
					run: (0, platform_history.hd)(full, {
						skipped: isSkipped(one),
						failedJobs
					})
				});
			}
			let older = await readOlder(place, {
				from,
				guarded,
				last,
				success
			});
			return {
				record,
				history: (0, platform_history.g)(record, {
					since: from,
					runs: read,
					complete,
					older
				})
			};
		}
		async function readOlder({ api, record }, known) {
			if (record.createdAt !== void 0 && record.createdAt >= known.from) return [];
			let isOlder = ({ createdAt }) => createdAt < known.from;
			let found = [];
			let add = async (run, skipped) => {
				let failedJobs = run.state === "failure" ? await api.failedJobs(run) : [];
				found.push((0, platform_history.hd)(await api.details(run), {
					skipped,
					failedJobs
				}));
			};
			if (known.success === void 0) for (let run of (await api.newest(record, "success")).filter(isOlder)) {
				if (known.guarded && await api.wasSkipped(record, run)) continue;
				await add(run, !1);
				break;
			}
			if (known.last === void 0) {
				let [run] = (await api.newest(record, "any")).filter(isOlder);
				let skipped = run?.state === "success" && known.guarded && await api.wasSkipped(record, run);
				run !== void 0 && await add(run, skipped);
			}
			return found;
		}
		function read_platform_later(a, b) {
			return a === void 0 || b.startedAt > a.startedAt ? b : a;
		}
		let run = async (args, io) => {
			let since = (0, next.readTime)("since", args.text("since"));
			let choice = (0, run_sources.GZ)(args);
			let format = args.text("output");
			let sources = await (0, run_sources.SI)(choice, io);
			if (sources === void 0) return cli_io.d.no;
			let now = io.now();
			let asked = {
				since,
				now,
				named: choice.name !== void 0
			};
			let reports = await (0, map_concurrent._)(sources, 4, (source) => readStatus(source, asked, io));
			format === void 0 ? io.out(statusAsText(reports, now, io.directory)) : io.out(format === "json" ? statusAsJson(reports) : statusAsYaml(reports));
			return cli_io.d.fine;
		};
		async function readStatus(source, asked, io) {
			let { schedule } = source;
			let { history, record } = source.kind === "local" ? { history: readCronHistory(source, io) } : await readPlatformStatus(source, asked);
			return {
				...statusOf({
					cron: (0, schedule_cron.A$)(schedule),
					zone: schedule.spec.timezone,
					suspend: schedule.spec.suspend,
					rules: START_RULES[schedule.spec.backend.type],
					history,
					now: asked.now,
					since: asked.since
				}),
				source,
				record
			};
		}
		function readCronHistory({ schedule, directory, results, limits, log }, io) {
			let { name } = schedule.metadata;
			let aside = (0, state.WG)(directory, name, io.env);
			let read = (path) => (0, cron_log.x)(path === void 0 ? "" : (0, crontab_results.Ty)(path, 1048576), name);
			let besides = read(aside);
			try {
				return (0, cron_history.x)({
					limits,
					folders: (0, crontab_results.pV)(results, name, io.env),
					log: (0, cron_log.w)(read(log), besides)
				});
			} catch (error) {
				if (!(error instanceof types.W) || besides.ended.length === 0) throw error;
				return (0, cron_history.x)({
					limits,
					folders: [],
					log: besides
				});
			}
		}
	}),
	6691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
		let MINUTE = 6e4;
		let DAY = 864e5;
		let AROUND = 1560 * MINUTE;
		let SLACK = 3 * DAY;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			if (platform === "gitlab") return nextGitlabRuns(cron, zone, from.getTime(), {
				count: limit.count,
				until
			});
			let runs = new Set();
			let enough = !1;
			for (let day of matchingDays(cron, platform, startOfDay(from) - SLACK, "forward")) {
				if (day > until + SLACK) break;
				for (let at of runsOn(day, cron, zone, platform)) at > from.getTime() && at <= until && runs.add(at);
				if (enough) break;
				enough = runs.size >= limit.count;
			}
			return [...runs].sort((a, b) => a - b).slice(0, Math.max(0, limit.count)).map((at) => new Date(at));
		}
		function nextGitlabRuns(cron, zone, from, limit) {
			let runs = [];
			for (let answer of (0, _fugit_js__WEBPACK_IMPORTED_MODULE_2__.I)(cron, zone, from)) {
				if (answer.kind !== "run" || answer.at > limit.until || runs.length >= limit.count) break;
				runs.push(new Date(answer.at));
			}
			return runs;
		}
		function previousRun(cron, zone, platform, at) {
			let latest;
			for (let day of matchingDays(cron, platform, startOfDay(at) + SLACK, "backward")) {
				let found = latest !== void 0;
				for (let run of runsOn(day, cron, zone, platform)) run <= at.getTime() && (latest = Math.max(run, latest ?? run));
				if (found) break;
			}
			return latest === void 0 ? void 0 : new Date(latest);
		}
		function startOfDay(at) {
			return Math.floor(at.getTime() / DAY) * DAY;
		}
		function* matchingDays(cron, platform, start, way) {
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.f)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform))) return;
			let both = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform));
			let days = new Set(cron.dayOfWeek);
			let weekdays = both ? "*" : cron.dayOfWeek.join(",");
			let text = `0 0 0 ${cron.dayOfMonth.join(",")} ${cron.month.join(",")} ${weekdays}`;
			let dates = cron_parser__WEBPACK_IMPORTED_MODULE_0__.CronExpressionParser.parse(text, {
				currentDate: new Date(start),
				tz: "UTC"
			});
			for (let day = advance(dates, way); Math.abs(day - start) <= 15006 * DAY; day = advance(dates, way)) (!both || days.has(new Date(day).getUTCDay())) && (yield day);
		}
		function advance(dates, way) {
			return (way === "forward" ? dates.next() : dates.prev()).getTime();
		}
		function runsOn(day, cron, zone, platform) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Kp)(cron.text);
			let rules = (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.f)(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	}),
	2410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ty: () => readLogTail,
			UG: () => removeRunFolder,
			pV: () => readRunFolders,
			yS: () => readHalfPruned
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
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
					throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`whether a run is active is unknown: flock, of util-linux, can't be run (${why})`);
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
	514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QQ: () => cronStateFolder,
			WG: () => cronStateLog,
			Ye: () => realPath
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function cronStateFolder(env) {
			if (env.JMO_STATE_DIR) return env.JMO_STATE_DIR;
			return env.HOME ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, ".local/state/jmo-schedule") : void 0;
		}
		function cronStateLog(directory, schedule, env) {
			let folder = cronStateFolder(env);
			if (folder === void 0) return;
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${schedule}-${hashOf(realPath(directory))}.log`);
		}
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch {
				return path;
			}
		}
		function hashOf(text) {
			let hash = 1469598103934665603n;
			for (let byte of Buffer.from(text, "utf8")) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
			return hash.toString(16).padStart(16, "0");
		}
	}),
	7603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => describeDuration });
		function describeDuration(seconds) {
			let whole = Math.max(0, Math.round(seconds));
			let [hours, minutes, rest] = [
				Math.floor(whole / 3600),
				Math.floor(whole % 3600 / 60),
				whole % 60
			];
			if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
			if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
			return `${rest} s`;
		}
	}),
	9730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bn: () => upcomingRuns,
			tj: () => platformOf,
			wF: () => nextRunOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type).platformOf(schedule);
		}
		function nextRunOf(schedule, now) {
			return upcomingRuns([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A$)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
					count,
					until
				}).map((at) => ({
					name: schedule.metadata.name,
					zone: timezone,
					at
				}));
			}).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
		}
	}),
	5735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			hQ: () => ownField,
			qF: () => parseJson
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function ownField(value, key) {
			return (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		}
		function kindOf(value) {
			if (value === null) return "null";
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "an object" : `a ${typeof value}`;
		}
	}),
	9507: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => resultOf,
			x: () => cronHistory
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _findings_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
		var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1175);
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
			let first = (of) => (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.Qd)(of.map(({ start }) => start));
			let rotated = [{
				of: runs.filter(({ result }) => result === "success"),
				limit: limits.successful
			}, {
				of: runs.filter(({ result }) => result === "failure" || result === "stopped"),
				limit: limits.failed
			}].filter(({ of, limit }) => of.length >= limit).map(({ of, limit }) => limit === 0 ? void 0 : first(of));
			let complete = rotated.includes(void 0) ? void 0 : (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.IW)(rotated) ?? first(runs);
			return (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.Qd)([complete, log.since].filter((time) => time !== void 0));
		}
		function resultOf({ record, active }) {
			if (record === void 0) return active ? "running" : "stopped";
			let found = /"result":"(success|stopped)"/.exec(record)?.[1];
			return found === "success" || found === "stopped" ? found : "failure";
		}
		function runOf(folder) {
			let parsed = (0, _findings_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(folder.record ?? "");
			let fields = (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(parsed) ? parsed : {};
			let start = (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.nR)(fields.start) ?? timeOfName(folder.name);
			if (start === void 0) return;
			let { durationSeconds, exitCode, reason } = fields;
			let killed = folder.record === void 0 && !folder.active;
			return {
				folder: folder.name,
				start,
				end: (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.nR)(fields.end),
				durationSeconds: typeof durationSeconds == "number" ? durationSeconds : void 0,
				exitCode: typeof exitCode == "number" ? exitCode : void 0,
				result: resultOf(folder),
				reason: killed ? "it was killed, or the machine went down" : typeof reason == "string" ? reason : ""
			};
		}
		function timeOfName(name) {
			return (0, _times_js__WEBPACK_IMPORTED_MODULE_2__.nR)(`${name.slice(0, 13)}:${name.slice(13, 15)}:${name.slice(15, 18)}`);
		}
	}),
	5710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			w: () => joinLogs,
			x: () => parseRunLog
		});
		var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1175);
		let END = /^end result=(success|failure|stopped) exit=(\d{1,3}) duration=(\d{1,9})s(?: findings="[^"]*")?(?: \((.*)\))?$/;
		function parseRunLog(text, schedule) {
			let starts = [];
			let skips = [];
			let ended = [];
			let since;
			for (let line of text.split("\n")) {
				let [stamp, name, ...words] = line.split(" ");
				let time = (0, _times_js__WEBPACK_IMPORTED_MODULE_0__.nR)(stamp);
				if (time === void 0 || name !== schedule) continue;
				since ??= time;
				let said = words.join(" ");
				said.startsWith("start profile=") ? starts.push(time) : said.startsWith("skipped: ") && skips.push(time);
				let end = END.exec(said);
				end !== null && ended.push(endedRun(time, end));
			}
			return {
				since,
				starts,
				skips,
				ended
			};
		}
		function joinLogs(log, aside) {
			return {
				since: log.since ?? aside.since,
				starts: [...log.starts, ...aside.starts],
				skips: [...log.skips, ...aside.skips],
				ended: [...log.ended, ...aside.ended]
			};
		}
		function endedRun(end, [, result, exitCode, duration, reason = ""]) {
			return {
				start: new Date(end.getTime() - Number(duration) * 1e3),
				end,
				durationSeconds: Number(duration),
				exitCode: Number(exitCode),
				result: result === "success" || result === "stopped" ? result : "failure",
				reason
			};
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
	}),
	1874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MW: () => findResource,
			Mm: () => startOfResource,
			Os: () => errorAt,
			Ux: () => listKey,
			d4: () => holdsResource,
			lO: () => STORE_KIND
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		let STORE_KIND = "ScheduleManifest";
		function findResource(stream, name) {
			let found = findAll(stream, name);
			let [one, two] = found;
			if (one === void 0) return errorAt(stream, [0, 0], {
				code: "no-such-schedule",
				message: `there is no schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`
			});
			if (two === void 0) return one;
			let { root, aliases } = stream.documents[two.document];
			return errorAt(stream, (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.x5)(root, aliases, [
				...two.base,
				"metadata",
				"name"
			]), {
				code: "duplicate-name",
				message: `${found.length} schedules are named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				hint: "names are unique in the file"
			});
		}
		function findAll({ documents }, name) {
			let found = [];
			for (let [document, { value }] of documents.entries()) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__.GL) continue;
				let key = listKey(value);
				let items = key === void 0 ? void 0 : value[key];
				if (key === void 0 || !Array.isArray(items)) {
					nameOf(value) === name && found.push({
						value,
						document,
						base: []
					});
					continue;
				}
				for (let [index, item] of items.entries()) (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(item) && nameOf(item) === name && found.push({
					value: item,
					document,
					base: [key, index]
				});
			}
			return found;
		}
		function holdsResource(stream, name) {
			return findAll(stream, name).length > 0;
		}
		function listKey(value) {
			if (value.kind === STORE_KIND) return "schedules";
			return value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__._4 || "items" in value && !("spec" in value) ? "items" : void 0;
		}
		function nameOf(value) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.metadata) ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(value.metadata, ["name"]) : void 0;
		}
		function startOfResource({ documents }, { document, base }) {
			let found = documents[document];
			return (found && (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.cy)(found.root, found.aliases, base).node?.range?.[0]) ?? 0;
		}
		function errorAt({ source }, [start, end], problem) {
			return { diagnostics: [{
				severity: "error",
				...problem,
				file: source.file,
				...source.span(start, end)
			}] };
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
	6291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => sourceOf });
		let MARKED = RegExp("^\\ufeff?(?:#!.*\\r?\\n)?# Generated by jmo-schedule from (.+)\\. Do not edit");
		function sourceOf(content) {
			return MARKED.exec(content)?.[1];
		}
	}),
	2715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XA: () => planChanges,
			gX: () => withLineFeeds,
			qY: () => outside,
			zu: () => created
		});
		var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6291);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
		function planChanges(wanted, found, source) {
			let changes = [];
			let problems = [];
			let paths = new Set(wanted.map((file) => file.path));
			if (paths.size < wanted.length) throw Error("Two generated files have the same path");
			let sources = new Set([source, ...wanted.map((file) => (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(file.content) ?? source)]);
			for (let file of wanted) {
				let there = found.get(file.path);
				let problem = (0, _project_path_js__WEBPACK_IMPORTED_MODULE_1__.O)(file.path) === void 0 ? outside(file.path) : problemWith(there, file, sources);
				problem === void 0 ? there?.kind === "file" ? differs(file, there) && changes.push({
					...created(file),
					action: "update",
					...stateOf(there)
				}) : changes.push(created(file)) : problems.push(problem);
			}
			for (let [path, there] of found) {
				if (paths.has(path)) continue;
				if (there.kind === "problem") {
					problems.push(there.problem);
					continue;
				}
				let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
				if (owner === void 0 || !sources.has(owner)) continue;
				changes.push({
					action: "delete",
					path,
					...stateOf(there),
					after: void 0,
					executable: !1
				});
			}
			return {
				changes: changes.sort(byPath),
				problems: problems.sort(byPath)
			};
		}
		function withLineFeeds(text) {
			return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
		}
		function problemWith(there, { path, shared }, sources) {
			if (there === void 0) return;
			if (there.kind === "problem") return there.problem;
			let owner = (0, _ownership_js__WEBPACK_IMPORTED_MODULE_0__.v)(there.content);
			if (owner === void 0) return {
				code: "unmarked-file",
				path,
				message: `${path} is in the way: it does not carry our marker, so it is not overwritten`,
				hint: shared === void 0 ? "move or delete it, or rename the schedule" : "move or delete it"
			};
			if (sources.has(owner)) return;
			return {
				code: "other-source",
				path,
				message: `${path} was generated from ${owner}, so it is not overwritten`,
				hint: shared === void 0 ? `rename the schedule in one of the two files, or delete ${path} if it now belongs here` : `${shared.hint}; delete ${path} only if ${owner} is gone`
			};
		}
		function outside(path) {
			return {
				code: "outside",
				path,
				message: `${path} would lead out of the project's directory`
			};
		}
		function created(file) {
			return {
				action: "create",
				path: file.path,
				before: void 0,
				after: file.content,
				executable: file.executable,
				wasExecutable: void 0
			};
		}
		function stateOf(there) {
			return {
				before: there.content,
				wasExecutable: there.executable
			};
		}
		function differs(file, there) {
			if (withLineFeeds(there.content) !== withLineFeeds(file.content)) return !0;
			return file.executable && there.executable === !1;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : +(a.path > b.path);
		}
	}),
	2015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => segmentsOf });
		function segmentsOf(path) {
			let segments = path.split("/");
			return segments.every((segment) => segment !== "" && segment !== "." && segment !== ".." && !/[\\:\u0000]/.test(segment)) ? segments : void 0;
		}
	}),
	6732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			A4: () => readOwned,
			JF: () => readOne,
			j1: () => readFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _project_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2015);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		let LIMIT = 268435456;
		function readOwned(directory, owned, wantedPaths, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let found = new Map();
			let folders = new Map();
			let paths = new Set(wantedPaths.filter((path) => (0, _project_path_js__WEBPACK_IMPORTED_MODULE_4__.O)(path) !== void 0));
			let others = new Set();
			for (let { folder, pattern } of owned) {
				if (readFolder(directory, folder, folders, fs).kind !== "folder") continue;
				let names = listFiles(directory, folder, fs);
				if (!Array.isArray(names)) found.set(folder, names);
				else for (let name of names) {
					let path = `${folder}/${name}`;
					name.search(pattern) !== -1 && !paths.has(path) && others.add(path);
				}
			}
			for (let path of [...paths, ...others].sort()) {
				let there = readOne(directory, path, folders, fs);
				if (there.found === void 0) continue;
				if (there.found.kind === "problem" && others.has(path)) continue;
				found.set(path, there.found);
			}
			return found;
		}
		function readOne(directory, path, folders, fs) {
			let cut = path.lastIndexOf("/");
			let folder = cut === -1 ? { kind: "folder" } : readFolder(directory, path.slice(0, cut), folders, fs);
			if (folder.kind === "problem") return { found: {
				kind: "problem",
				problem: {
					...folder.problem,
					path
				}
			} };
			if (folder.kind === "missing") return { found: void 0 };
			try {
				return readPlain((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), path, rootOf(directory, folders, fs), fs);
			} catch (error) {
				let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				if (code === "ENOENT") return { found: void 0 };
				if (code === "ELOOP" || code === "EMLINK") return { found: refuseLink(path) };
				return { found: refuse("unreadable", path, `${path} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`) };
			}
		}
		function readFolder(directory, folder, known, fs) {
			let before = known.get(folder);
			if (before !== void 0) return before;
			let cut = folder.lastIndexOf("/");
			let above = cut === -1 ? { kind: "folder" } : readFolder(directory, folder.slice(0, cut), known, fs);
			let state = above.kind === "folder" ? lookAt(directory, folder, fs) : above;
			known.set(folder, state);
			return state;
		}
		function lookAt(directory, folder, fs) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder);
			try {
				let stat = fs.lstatSync(full, { throwIfNoEntry: !1 });
				if (stat === void 0) return { kind: "missing" };
				if (stat.isDirectory()) return { kind: "folder" };
				if (stat.isSymbolicLink()) return lookBehindLink(directory, full, folder, fs);
				return refuse("not-a-folder", folder, `${folder} is in the way: a folder is needed there`);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function lookBehindLink(directory, full, folder, fs) {
			let isInside;
			try {
				let real = fs.realpathSync(full);
				isInside = real !== fs.realpathSync(directory) && (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(fs.realpathSync(directory), real);
				if (!fs.statSync(real).isDirectory()) return refuse("not-a-folder", folder, `${folder} is a link to something that is not a folder`);
			} catch (error) {
				if ((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) !== "ENOENT") throw error;
				return refuse("symlink", folder, `${folder} is a symbolic link to nothing`, "delete the link");
			}
			if (isInside) return { kind: "folder" };
			return refuse("symlink", folder, `${folder} is a symbolic link that leads out of the project's directory`, "replace the link by a folder");
		}
		function rootOf(directory, folders, fs) {
			let known = folders.get("");
			if (known?.kind === "folder" && known.real !== void 0) return known.real;
			let real = fs.realpathSync(directory);
			folders.set("", {
				kind: "folder",
				real
			});
			return real;
		}
		function readPlain(full, path, root, fs) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW === void 0 && fs.lstatSync(full).isSymbolicLink()) return { found: refuseLink(path) };
			let opened = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Hu)(full, root, LIMIT, fs);
			if ("problem" in opened) return { found: refuseOpened(path, opened.problem) };
			try {
				let read = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.ay)(opened, LIMIT, fs);
				if ("problem" in read) return { found: refuse("unreadable", path, `${path} ${read.problem.message}`) };
				let { dev, ino, size, mtimeMs, mode } = opened.stat;
				let executable = process.platform === "win32" ? void 0 : !!(mode & 73);
				return {
					found: {
						kind: "file",
						content: read.bytes.toString("utf8"),
						executable
					},
					identity: {
						dev,
						ino,
						size,
						mtimeMs,
						mode
					}
				};
			} finally {
				fs.closeSync(opened.fd);
			}
		}
		function refuseOpened(path, { kind, message }) {
			if (kind === "outside") return refuse("symlink", path, `${path} ${message}`);
			if (kind === "too-large") return refuse("unreadable", path, `${path} ${message}`);
			return refuse("not-a-file", path, `${path} is in the way: it is not a regular file`);
		}
		function listFiles(directory, folder, fs) {
			try {
				return fs.readdirSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: !0 }).filter((entry) => entry.isFile()).map((entry) => entry.name);
			} catch (error) {
				return refuse("unreadable", folder, `${folder} can't be listed: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
		function refuse(code, path, message, hint) {
			return {
				kind: "problem",
				problem: {
					code,
					path,
					message,
					...hint === void 0 ? {} : { hint }
				}
			};
		}
		function refuseLink(path) {
			return refuse("symlink", path, `${path} is a symbolic link, which is never followed`, "delete the link, then run the command again");
		}
	})
};

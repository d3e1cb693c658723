export const id = 6996;
export const ids = [6996];
export const modules = {
	96136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var load_schedules = __webpack_require__(38771);
		var secrets = __webpack_require__(75255);
		var kubernetes_names = __webpack_require__(99081);
		let VALUE = /^[^\s,()=!<>]*$/;
		let SET = /^([^\s,()=!<>]+)\s+(in|notin)\s*\(([^()]*)\)$/;
		let EQUALITY = /^([^\s,()=!<>]+)\s*(==|=|!=)\s*([^\s,()=!<>]*)$/;
		let EXISTS = /^(!?)\s*([^\s,()=!<>]+)$/;
		function parseSelector(text) {
			if (text.trim() === "") return () => !0;
			let tests = [];
			for (let part of splitOutsideParentheses(text)) {
				let test = requirement(part.trim());
				if (typeof test != "function") return test;
				tests.push(test);
			}
			return (labels) => tests.every((test) => test(labels));
		}
		function requirement(text) {
			let [, setKey, operator, list = ""] = SET.exec(text) ?? [];
			let values = list.split(",").map((value) => value.trim());
			if (setKey !== void 0 && values.every((value) => VALUE.test(value))) return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
			let [, key, sign, wanted = ""] = EQUALITY.exec(text) ?? [];
			if (key !== void 0) return checked(key, [wanted], (value) => value === wanted == (sign !== "!="));
			let [, not, name] = EXISTS.exec(text) ?? [];
			if (name !== void 0) return checked(name, [], (value) => value !== void 0 == (not === ""));
			return { problem: `${(0, secrets.hD)(text)} is no label requirement; write k=v, k!=v or k in (a,b)` };
		}
		function checked(key, values, test) {
			let wrongKey = (0, kubernetes_names.iS)(key);
			if (wrongKey) return { problem: `the label key ${(0, secrets.hD)(key)} ${wrongKey.message}` };
			for (let value of values) {
				let wrong = (0, kubernetes_names.AB)(value);
				if (wrong) return { problem: `a value of the label ${(0, secrets.hD)(key)} ${wrong.message}` };
			}
			return (labels) => test(Object.hasOwn(labels, key) ? labels[key] : void 0);
		}
		function splitOutsideParentheses(text) {
			let parts = [];
			let part;
			let isInside = !1;
			for (let piece of text.split(",").reverse()) {
				part !== void 0 && !isInside && parts.push(part);
				part = isInside ? `${piece},${part}` : piece;
				let parenthesis = /[()]/.exec(piece)?.[0];
				parenthesis !== void 0 && (isInside = parenthesis === ")");
			}
			return [...parts, part ?? ""].reverse();
		}
		var log = __webpack_require__(79056);
		var suggest = __webpack_require__(20324);
		var io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.z1(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.z1(`no schedule '${name}' in ${loaded.file}${(0, suggest.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.skipped !== void 0 && loaded.skipped.length > 0 && io.err((0, diagnostics.HZ)(loaded.skipped, loaded.text, io.color));
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, log.RK)(loaded.file)}: invalid (${(0, diagnostics.ii)(errors)})\n`);
			return !0;
		}
	}),
	65327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			prune: () => prune,
			run: () => run
		});
		var cli_io = __webpack_require__(1973);
		var types = __webpack_require__(86425);
		var map_concurrent = __webpack_require__(28452);
		var run_sources = __webpack_require__(62449);
		var diagnostics = __webpack_require__(20847);
		var load_schedules = __webpack_require__(38771);
		var log = __webpack_require__(79056);
		var crontab_results = __webpack_require__(72410);
		var cron_history = __webpack_require__(81888);
		var platform_history = __webpack_require__(33627);
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
				stays(kind, kept, limits) ? kept[kind]++ : surplus.push(run);
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
		function stays(kind, kept, limits) {
			if (kind === "running") return !0;
			return kind === "skipped" ? kept.successful < limits.successful : kept[kind] < limits[kind];
		}
		var judge_runs = __webpack_require__(12354);
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
			let more = [...skipped === 0 ? [] : [`${skipped} skipped`], ...running === 0 ? [] : [`${(0, diagnostics.LS)(running, "run")} under way`]];
			let others = more.length === 0 ? "" : `, and ${more.join(" and ")}`;
			return `keeps ${successful} successful (limit ${limits.successful}) and ${failed} failed (limit ${limits.failed})${others}`;
		}
		function failuresAsText(pruned, directory) {
			return pruned.map(({ source, deletions, refused, foreign = [] }) => {
				let { name } = source.schedule.metadata;
				if (refused !== void 0) return `jmo-schedule: ${name}: its runs are left alone: ${refused}\n`;
				let others = foreign.length === 0 ? "" : `jmo-schedule: ${name}: the answer holds ${(0, diagnostics.LS)(foreign.length, "run")} of something else, left alone: ${foreign[0]}${foreign.length > 1 ? " and more" : ""}\n`;
				let failed = deletions.flatMap((one) => one.outcome === "failed" ? [one] : []);
				let untried = deletions.filter(({ outcome }) => outcome === "not tried").length;
				let [first] = failed;
				if (first === void 0) return `${others}${untried === 0 ? "" : `jmo-schedule: ${name}: ${(0, diagnostics.LS)(untried, "deletion")} not tried\n`}`;
				return `${others}jmo-schedule: ${source.kind === "local" ? `${(0, load_schedules.pS)(directory, source.results)}: ${first.error}` : `${name}: ${first.id} can't be deleted: ${first.error}`}${failed.length > 1 ? `; nor can ${failed.length - 1} more` : ""}${untried > 0 ? `; ${untried} not tried` : ""}\n`;
			}).join("");
		}
		function shown(source, id, directory) {
			return source.kind === "local" ? (0, load_schedules.pS)(directory, `${source.results}/${id}`) : id;
		}
		let run = (args, io) => prune(args, io);
		async function prune(args, io, host = {}) {
			let sources = await (0, run_sources.S)(args, io, host);
			if (sources === void 0) return cli_io.dc.no;
			let apply = args.on("apply");
			let plans = await (0, run_sources.l)(() => (0, map_concurrent._)(sources, 4, (source) => planFor(source, io)));
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
			args.text("output") === "json" ? io.out(pruneAsJson(pruned, apply)) : io.out(pruneAsText(pruned, apply, io.directory));
			let failed = failuresAsText(pruned, io.directory);
			failed !== "" && io.err(failed);
			return failed === "" ? cli_io.dc.fine : cli_io.dc.failed;
		}
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
	})
};

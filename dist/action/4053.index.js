export const id = 4053;
export const ids = [4053];
export const modules = {
	3226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var kubernetes_names = __webpack_require__(30771);
		var secrets = __webpack_require__(7829);
		let WORD = String.raw`[^\s,()=!<>]+`;
		let VALUE = String.raw`[^\s,()=!<>]*`;
		let SET = new RegExp(String.raw`^(${WORD})\s+(in|notin)\s*\(\s*(${VALUE}(?:\s*,\s*${VALUE})*)\s*\)$`);
		let EQUALITY = new RegExp(String.raw`^(${WORD})\s*(==|=|!=)\s*(${VALUE})$`);
		let EXISTS = new RegExp(String.raw`^(!?)\s*(${WORD})$`);
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
			if (setKey !== void 0) {
				let values = list.split(",").map((value) => value.trim());
				return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
			}
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
			return text.split(/,(?![^(]*\))/);
		}
		var commands_arguments = __webpack_require__(12303);
		var io = __webpack_require__(36855);
		var load_schedules = __webpack_require__(34116);
		var print_diagnostics = __webpack_require__(5349);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.H(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.H(`no schedule '${name}' in ${loaded.file}${(0, commands_arguments.a)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, print_diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${loaded.file}: invalid (${(0, print_diagnostics.ii)(errors)})\n`);
			return !0;
		}
	}),
	44053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run,
			sync: () => sync
		});
		var gitlab_schedules_target = __webpack_require__(12446);
		var types = __webpack_require__(86425);
		var sync_plan = __webpack_require__(86691);
		var gitlab_schedules_transport = __webpack_require__(14098);
		let HOPELESS = [401, 429];
		async function applySync(changes, api, report) {
			let outcomes = [];
			let lost = !1;
			for (let change of changes) {
				let outcome = { status: "not tried" };
				if (!lost) try {
					let note = await makeChange(change, api);
					outcome = note === void 0 ? { status: "done" } : {
						status: "done",
						note
					};
				} catch (error) {
					if (!(error instanceof types.d)) throw error;
					outcome = {
						status: "failed",
						error: error.message
					};
					lost = !(error instanceof gitlab_schedules_transport.A) || HOPELESS.includes(error.status) || error.scope !== void 0;
				}
				outcomes.push(outcome);
				report(change, outcome);
			}
			return outcomes;
		}
		async function makeChange(change, api) {
			if (change.action === "delete") {
				await removeOwn(change.id, change.name, api);
				return;
			}
			let { wanted } = change;
			change.action === "update" && change.takeOwnership && await api.takeOwnership(change.id);
			if (change.action === "update" && change.changes.length === 0) return;
			let stored = change.action === "create" ? await api.create(wanted.description, wanted) : await api.update(change.id, changedFields(change));
			let [left] = (0, sync_plan.V1)(wanted, stored);
			return left === void 0 ? void 0 : `GitLab keeps ${left.attribute} as "${left.from}"`;
		}
		async function removeOwn(id, name, api) {
			try {
				if ((0, sync_plan.do)(await api.show(id)) !== name) throw new gitlab_schedules_transport.A("it was renamed since the plan was made, and is left alone", 409, "", void 0);
			} catch (error) {
				if (error instanceof gitlab_schedules_transport.A && error.status === 404) return;
				throw error;
			}
			await api.remove(id);
		}
		function changedFields(change) {
			return Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to]));
		}
		var commands_io = __webpack_require__(36855);
		var load_schedules = __webpack_require__(34116);
		var print_diagnostics = __webpack_require__(5349);
		var read_sync = __webpack_require__(92823);
		var commands_select = __webpack_require__(3226);
		var sync_words = __webpack_require__(79200);
		let run = (args, io) => sync(args, io);
		async function sync(args, io, host = {}) {
			let loaded = (0, load_schedules.tG)(args, io);
			if ((0, commands_select.Bd)(loaded, io)) return commands_io.d.no;
			let given = {
				project: args.text("project"),
				url: args.text("gitlab-url")
			};
			let mine = loaded.schedules.some(({ resource }) => resource.spec.backend.type === "gitlab-ci");
			let canLook = (0, gitlab_schedules_target.DD)(io.env, given) && (0, gitlab_schedules_target.vj)(io.env) !== void 0;
			if (!mine && !canLook) return nothingToSync(loaded, args, io);
			try {
				let target = (0, gitlab_schedules_target.nE)(io.env, given);
				let { openGitlabSchedules } = await Promise.all([__webpack_require__.e(8895), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 5034));
				return await syncWith(openGitlabSchedules(target, host), loaded, args, io);
			} catch (error) {
				if (error instanceof types.d) throw new commands_io.H(error.message);
				throw error;
			}
		}
		async function syncWith(api, loaded, args, io) {
			let state = await (0, read_sync.W)(loaded, api, { details: !0 });
			let { plan } = state;
			let apply = args.on("apply");
			let people = args.text("output") === void 0;
			let planned = {
				...state,
				file: loaded.file,
				elsewhere: elsewhereNotes(loaded)
			};
			let blocked = plan.massDelete && !args.on("allow-mass-change");
			if (!apply || blocked) {
				let refused = blocked ? massWords(plan.changes.filter(({ action }) => action === "delete").length) : void 0;
				if (people) for (let change of plan.changes) io.out((0, sync_words._H)(change, void 0, io.color));
				await show({
					...planned,
					refused: apply ? `refused: ${refused}` : refused
				}, args, io);
				people && !apply && plan.changes.length > 0 && io.out(`${nextStep(refused)}\n`);
				apply && io.err(`jmo-schedule: refused: ${refused}\n`);
				return apply ? commands_io.d.no : commands_io.d.fine;
			}
			let outcomes = await applySync(plan.changes, api, (change, outcome) => {
				people && io.out((0, sync_words._H)(change, outcome, io.color));
				if (outcome.status !== "failed") return;
				io.err(`jmo-schedule: ${change.name}: ${outcome.error}\n`);
				io.step.annotate({
					severity: "error",
					code: "sync",
					message: `${change.name}: ${outcome.error}`
				});
			});
			await show({
				...planned,
				outcomes
			}, args, io);
			return outcomes.every((outcome) => outcome.status === "done") ? commands_io.d.fine : commands_io.d.failed;
		}
		async function show(report, args, io) {
			let format = args.text("output");
			format === "json" ? io.out((0, sync_words.ym)(report)) : io.out(format === "markdown" ? (0, sync_words.nI)(report) : (0, sync_words.kT)(report));
			io.step.isAction && await io.step.addSummary((0, sync_words.nI)(report));
		}
		function massWords(count) {
			return `the plan deletes ${(0, print_diagnostics.LS)(count, "pipeline schedule")}, more than half of those that are ours; if that is meant, add --allow-mass-change`;
		}
		function nextStep(refused) {
			return refused === void 0 ? "To make these changes, add --apply." : `--apply would be refused: ${refused}`;
		}
		function elsewhereNotes(loaded) {
			let count = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === "github-actions").length;
			return count === 0 ? [] : [`${(0, print_diagnostics.LS)(count, "schedule")} of GitHub Actions: GitHub reads them from the rendered workflow files; commit what 'jmo-schedule render' writes, sync opens no pull request`];
		}
		function nothingToSync(loaded, args, io) {
			let notes = elsewhereNotes(loaded);
			let message = `nothing to sync with GitLab: no schedule in ${loaded.file} has the backend gitlab-ci`;
			if (args.text("output") === "json") {
				let none = {
					project: null,
					file: loaded.file,
					applied: !1,
					changes: [],
					unchanged: [],
					unmanaged: 0
				};
				io.out(`${JSON.stringify({
					...none,
					notes: [message, ...notes],
					refused: null
				}, null, 2)}\n`);
			} else io.out([
				message,
				...notes.map((note) => `note: ${note}`),
				""
			].join("\n"));
			return commands_io.d.fine;
		}
	})
};

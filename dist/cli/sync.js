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
	1933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var cli_select = __webpack_require__(6173);
		var gitlab_target = __webpack_require__(2577);
		var load = __webpack_require__(2219);
		var log = __webpack_require__(9056);
		var plain = __webpack_require__(4854);
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
			let choice = (0, cli_flags.Ji)(args);
			let given = {
				project: args.text("project"),
				url: args.text("gitlab-url")
			};
			let flags = {
				apply: args.on("apply"),
				allowMassChange: args.on("allow-mass-change"),
				format: args.text("output")
			};
			let loaded = (0, load.tG)(choice, io);
			if ((0, cli_select.B)(loaded, io)) return cli_io.d.no;
			let mine = loaded.schedules.some(({ resource }) => resource.spec.backend.type === "gitlab-ci");
			let canLook = (0, gitlab_target.DD)(io.env, given) && (0, gitlab_target.vj)(io.env) !== void 0;
			if (!mine && !canLook) return nothingToSync(loaded, flags, io);
			let target = (0, gitlab_target.nE)(io.env, given);
			let { openGitlabSchedules } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 2128));
			return syncWith(openGitlabSchedules(target, io), loaded, flags, io);
		};
		async function syncWith(api, loaded, flags, io) {
			let state = await (0, read.W)(loaded, api, { details: !0 });
			let { plan } = state;
			let { apply, format } = flags;
			let people = format === void 0;
			let planned = {
				...state,
				file: loaded.file,
				elsewhere: elsewhereNotes(loaded)
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
				return apply ? cli_io.d.no : cli_io.d.fine;
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
		function elsewhereNotes(loaded) {
			let count = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === "github-actions").length;
			return count === 0 ? [] : [`${(0, plain.LS)(count, "schedule")} of GitHub Actions: GitHub reads them from the rendered workflow files; commit what 'jmo-schedule render' writes, sync opens no pull request`];
		}
		function nothingToSync(loaded, { format }, io) {
			let notes = elsewhereNotes(loaded);
			let message = `nothing to sync with GitLab: no schedule in ${loaded.file} has the backend gitlab-ci`;
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
	})
};

export const id = 1933;
export const ids = [1933];
export const modules = {
	20847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			LS: () => plural,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15783);
		let COLORS = {
			error: "red",
			warning: "yellow",
			hint: "cyan"
		};
		function diagnosticsForPeople(diagnostics, text, color) {
			let lines = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.replace(/^\uFEFF/, ""), diagnostics).split(/\r\n|\n|\r/);
			return diagnostics.map((diagnostic) => `${person(diagnostic, lines, color)}\n`).join("");
		}
		function person(found, lines, color) {
			let place = `${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.file)}:${found.line}:${found.column}`;
			let tone = COLORS[found.severity];
			let rows = [`${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(place, "bold", color)} ${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(found.severity, tone, color)} ${found.code}: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.message)}`];
			let line = lines[found.line - 1];
			let gutter = String(found.line).length;
			if (line !== void 0 && line.trim() !== "") {
				let { shown, caret } = excerpt(line, found.column - 1, found.length);
				rows.push(`  ${found.line} | ${shown}`, `  ${"".padEnd(gutter)} | ${(0, _colors_js__WEBPACK_IMPORTED_MODULE_1__.n)(caret, tone, color)}`);
			}
			found.hint !== void 0 && rows.push(`  ${"".padEnd(gutter)} = ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found.hint)}`);
			return rows.join("\n");
		}
		function excerpt(line, start, length) {
			let from = start > 80 ? start - 40 : 0;
			let cut = (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.Xv)(line.slice(from, from + 100));
			let shown = `${from > 0 ? "…" : ""}${cut}${from + 100 < line.length ? "…" : ""}`;
			let indent = start - from + +(from > 0);
			let width = Math.max(1, Math.min(length, cut.length - (start - from)));
			return {
				shown,
				caret: `${"".padEnd(indent)}${"^".repeat(width)}`
			};
		}
		function diagnosticsAsJson(diagnostics) {
			let list = diagnostics.map(({ severity, code, message, file, line, column, hint }) => ({
				severity,
				code,
				message,
				file,
				line,
				column,
				...hint === void 0 ? {} : { hint }
			}));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)({ diagnostics: list });
		}
		let GITHUB_LEVEL = {
			error: "error",
			warning: "warning",
			hint: "notice"
		};
		function diagnosticsForGithub(diagnostics) {
			let value = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
			let property = (text) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
			return diagnostics.map((found) => {
				let where = `file=${property(found.file)},line=${found.line},col=${found.column},title=${property(found.code)}`;
				return `::${GITHUB_LEVEL[found.severity]} ${where}::${value((0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(messageWithHint(found)))}\n`;
			}).join("");
		}
		function messageWithHint(found) {
			return found.hint === void 0 ? found.message : `${found.message} (${found.hint})`;
		}
		function countDiagnostics(diagnostics) {
			let part = (severity) => {
				let count = diagnostics.filter((found) => found.severity === severity).length;
				return count === 0 ? [] : [plural(count, severity)];
			};
			return [
				...part("error"),
				...part("warning"),
				...part("hint")
			].join(", ");
		}
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
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
	61933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			run: () => run,
			sync: () => sync
		});
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		var cli_select = __webpack_require__(96136);
		var gitlab_target = __webpack_require__(72577);
		var types = __webpack_require__(86425);
		var load_schedules = __webpack_require__(38771);
		var log = __webpack_require__(79056);
		var sync_plan = __webpack_require__(84964);
		var transport = __webpack_require__(14287);
		let HOPELESS = [401, 429];
		async function applySync(changes, api, report) {
			let outcomes = [];
			let lost = !1;
			for (let change of changes) {
				let outcome = { status: "not tried" };
				if (!lost) try {
					let { created, note } = await makeChange(change, api);
					outcome = {
						status: "done",
						...note === void 0 ? {} : { note },
						...created === void 0 ? {} : { created }
					};
				} catch (error) {
					if (!(error instanceof types.W)) throw error;
					outcome = {
						status: "failed",
						error: error.message
					};
					lost = !(error instanceof transport.A) || HOPELESS.includes(error.status) || error.scope !== void 0;
				}
				outcomes.push(outcome);
				report(change, outcome);
			}
			return outcomes;
		}
		async function makeChange(change, api) {
			if (change.action === "create") {
				let stored = await api.create(change.wanted.description, change.wanted);
				return {
					created: stored.id,
					note: keptAs(change.wanted, stored)
				};
			}
			if (change.action === "delete") {
				await isOwn(change, api) && await api.remove(change.id);
				return {};
			}
			if (change.takeOwnership) {
				await refuseRenamed(change, api);
				await api.takeOwnership(change.id);
			}
			if (change.changes.length === 0) return {};
			await refuseRenamed(change, api);
			return { note: keptAs(change.wanted, await api.update(change.id, changedFields(change))) };
		}
		function keptAs(wanted, stored) {
			let [left] = (0, sync_plan.V1)(wanted, stored);
			return left === void 0 ? void 0 : `GitLab keeps ${left.attribute} as "${left.from}"`;
		}
		async function refuseRenamed({ id, name }, api) {
			if ((0, sync_plan.do)(await api.show(id)) === name) return;
			throw new transport.A("it was renamed since the plan was made, and is left alone", 409, "", void 0);
		}
		async function isOwn(change, api) {
			try {
				await refuseRenamed(change, api);
				return !0;
			} catch (error) {
				if (error instanceof transport.A && error.status === 404) return !1;
				throw error;
			}
		}
		function changedFields(change) {
			return Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to]));
		}
		var sync_format = __webpack_require__(61904);
		var read = __webpack_require__(52003);
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
					problem: `GitLab was changed by somebody else meanwhile: ${(0, diagnostics.LS)(left.length, "change")} left to make (${names}); run 'sync --apply' again`
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
		let run = (args, io) => sync(args, io);
		async function sync(args, io, host = {}) {
			let loaded = (0, load_schedules.tG)((0, flags.Ji)(args), io);
			if ((0, cli_select.Bd)(loaded, io)) return cli_io.dc.no;
			let given = {
				project: args.text("project"),
				url: args.text("gitlab-url")
			};
			let mine = loaded.schedules.some(({ resource }) => resource.spec.backend.type === "gitlab-ci");
			let canLook = (0, gitlab_target.DD)(io.env, given) && (0, gitlab_target.vj)(io.env) !== void 0;
			if (!mine && !canLook) return nothingToSync(loaded, args, io);
			try {
				let target = (0, gitlab_target.nE)(io.env, given);
				let { openGitlabSchedules } = await Promise.all([__webpack_require__.e(8760), __webpack_require__.e(5622)]).then(__webpack_require__.bind(__webpack_require__, 82128));
				return await syncWith(openGitlabSchedules(target, host), loaded, args, io);
			} catch (error) {
				if (error instanceof types.W) throw new cli_io.z1(error.message);
				throw error;
			}
		}
		async function syncWith(api, loaded, args, io) {
			let state = await (0, read.W)(loaded, api, { details: !0 });
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
				if (people) for (let change of plan.changes) io.out((0, sync_format._H)(change, void 0, io.color));
				await show({
					...planned,
					refused: apply ? `refused: ${refused}` : refused
				}, args, io);
				people && !apply && plan.changes.length > 0 && io.out(`${nextStep(refused)}\n`);
				apply && io.err(`jmo-schedule: refused: ${refused}\n`);
				return apply ? cli_io.dc.no : cli_io.dc.fine;
			}
			let outcomes = await applySync(plan.changes, api, (change, outcome) => {
				people && io.out((0, sync_format._H)(change, outcome, io.color));
				if (outcome.status !== "failed") return;
				io.err(`jmo-schedule: ${change.name}: ${(0, log.RK)(outcome.error)}\n`);
				io.step.annotate({
					severity: "error",
					code: "sync",
					message: `${change.name}: ${outcome.error}`
				});
			});
			let { notes, problem } = await settleSync(state, outcomes, api);
			await show({
				...planned,
				outcomes,
				settled: notes
			}, args, io);
			if (problem !== void 0) {
				io.err(`jmo-schedule: ${problem}\n`);
				io.step.annotate({
					severity: "error",
					code: "sync",
					message: problem
				});
			}
			return problem === void 0 && outcomes.every((outcome) => outcome.status === "done") ? cli_io.dc.fine : cli_io.dc.failed;
		}
		async function show(report, args, io) {
			let format = args.text("output");
			format === "json" ? io.out((0, sync_format.ym)(report)) : io.out(format === "markdown" ? (0, sync_format.nI)(report) : (0, sync_format.kT)(report));
			io.step.isAction && await io.step.addSummary((0, sync_format.nI)(report));
		}
		function massWords(count) {
			return `the plan deletes ${(0, diagnostics.LS)(count, "pipeline schedule")}, more than half of those that are ours; if that is meant, add --allow-mass-change`;
		}
		function nextStep(refused) {
			return refused === void 0 ? "To make these changes, add --apply." : `--apply would be refused: ${refused}`;
		}
		function elsewhereNotes(loaded) {
			let count = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === "github-actions").length;
			return count === 0 ? [] : [`${(0, diagnostics.LS)(count, "schedule")} of GitHub Actions: GitHub reads them from the rendered workflow files; commit what 'jmo-schedule render' writes, sync opens no pull request`];
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
			return cli_io.dc.fine;
		}
	})
};

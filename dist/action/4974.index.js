export const id = 4974;
export const ids = [4974];
export const modules = {
	7347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => withResults,
			i: () => loadLocalSchedules
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_check_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
		var _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5753);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4554);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6425);
		var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5349);
		var _select_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3226);
		let ELSEWHERE = {
			"github-actions": (name) => `the repository's Actions page, workflow .github/workflows/jmo-${name}.yml`,
			"gitlab-ci": () => "the project on GitLab, Build > Pipelines and Build > Pipeline schedules"
		};
		function loadLocalSchedules(args, io) {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_7__.Bd)(loaded, io)) return;
			let [name] = args.positionals;
			let all = name === void 0 ? loaded.schedules.map(({ resource }) => resource) : [(0, _select_js__WEBPACK_IMPORTED_MODULE_7__.ll)(loaded, name).resource];
			let others = all.filter(({ spec }) => spec.backend.type !== _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__._.type);
			if (name !== void 0) for (let other of others) throw elsewhere(other);
			others.length > 0 && io.err(`left out: ${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_6__.LS)(others.length, "schedule")} of other backends; only local-cron has its results here\n`);
			return {
				loaded,
				schedules: all.filter(({ spec }) => spec.backend.type === _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_3__._.type).map((schedule) => placeOf(schedule, loaded))
			};
		}
		function withResults(work) {
			try {
				return work();
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_8__.d ? new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(error.message) : error;
			}
		}
		function elsewhere({ metadata, spec }) {
			let { type } = spec.backend;
			let where = type === "local-cron" ? "" : ELSEWHERE[type](metadata.name);
			return new _io_js__WEBPACK_IMPORTED_MODULE_4__.H(`'${metadata.name}' runs on ${type}, and only results of local-cron are read here; its runs: ${where}`);
		}
		function placeOf(schedule, { directory }) {
			let { metadata, spec } = schedule;
			let { log_dir } = (0, _backends_check_config_js__WEBPACK_IMPORTED_MODULE_1__.W)(schedule, _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__.sJ);
			let results = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, spec.jobTemplate.results.dir);
			return {
				schedule,
				results,
				log: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(log_dir === void 0 ? results : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, log_dir), `jmo-${metadata.name}.log`),
				limits: {
					successful: spec.successfulJobsHistoryLimit,
					failed: spec.failedJobsHistoryLimit
				}
			};
		}
	}),
	4974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cron_results = __webpack_require__(8769);
		var types = __webpack_require__(6425);
		var cron_history = __webpack_require__(1829);
		function planPrune(folders, limits) {
			let surplus = [];
			let kept = {
				successful: 0,
				failed: 0,
				running: 0
			};
			for (let folder of [...folders].reverse()) {
				let result = (0, cron_history.Bg)(folder);
				let kind = result === "running" ? "running" : result === "success" ? "successful" : "failed";
				kind === "running" || kept[kind] < limits[kind] ? kept[kind]++ : surplus.push({
					folder: folder.name,
					result
				});
			}
			return {
				surplus: surplus.reverse(),
				kept
			};
		}
		var commands_io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
		var local_runs = __webpack_require__(7347);
		var print_diagnostics = __webpack_require__(5349);
		let WORDS = {
			planned: "would delete",
			deleted: "deleted",
			gone: "gone already:"
		};
		let run = async (args, io) => {
			let found = (0, local_runs.i)(args, io);
			if (found === void 0) return commands_io.d.no;
			let apply = args.on("apply");
			let pruned = (0, local_runs.F)(() => found.schedules.map((place) => planFor(place, io))).map(({ place, deletions, kept }) => ({
				place,
				kept,
				deletions: deletions.map((one) => ({
					...one,
					...apply ? remove(place, one) : { outcome: "planned" }
				}))
			}));
			args.text("output") === "json" ? io.out(asJson(pruned, apply)) : io.out(asText(pruned, apply, io));
			return sayFailures(pruned, io) ? commands_io.d.failed : commands_io.d.fine;
		};
		function planFor(place, io) {
			let { name } = place.schedule.metadata;
			let half = (0, cron_results.yS)(place.results, name).map((folder) => ({
				folder,
				result: null
			}));
			let plan = planPrune((0, cron_results.pV)(place.results, name, io.env), place.limits);
			return {
				place,
				deletions: [...half, ...plan.surplus],
				kept: plan.kept
			};
		}
		function remove({ results }, { folder }) {
			try {
				return { outcome: (0, cron_results.UG)(results, folder) ? "deleted" : "gone" };
			} catch (error) {
				if (!(error instanceof types.d)) throw error;
				return {
					outcome: "failed",
					error: error.message
				};
			}
		}
		function asJson(pruned, applied) {
			let schedules = pruned.map(({ place, deletions, kept }) => ({
				name: place.schedule.metadata.name,
				results: place.results,
				deletions,
				kept
			}));
			return `${JSON.stringify({
				applied,
				schedules
			}, null, 2)}\n`;
		}
		function asText(pruned, applied, io) {
			if (pruned.length === 0) return "No schedule of this file has the backend local-cron.\n";
			let lines = pruned.flatMap(({ place, deletions, kept }) => {
				let { name } = place.schedule.metadata;
				return [...deletions.flatMap(({ folder, result, outcome }) => {
					if (outcome === "failed") return [];
					let path = (0, load_schedules.pS)(io.directory, `${place.results}/${folder}`);
					return [`${name}: ${WORDS[outcome]} ${path} (${result ?? "left by an earlier prune"})`];
				}), `${name}: ${keptWords(kept, place)}`];
			});
			let planned = !applied && pruned.some(({ deletions }) => deletions.length > 0);
			return [
				...lines,
				...planned ? ["To delete these, add --apply."] : [],
				""
			].join("\n");
		}
		function keptWords({ successful, failed, running }, { limits }) {
			let going = running === 0 ? "" : `, and ${(0, print_diagnostics.LS)(running, "run")} under way`;
			return `keeps ${successful} successful (limit ${limits.successful}) and ${failed} failed (limit ${limits.failed})${going}`;
		}
		function sayFailures(pruned, io) {
			let failed = pruned.flatMap(({ place, deletions }) => deletions.flatMap((one) => one.outcome === "failed" ? [{
				place,
				error: one.error
			}] : []));
			for (let { place } of pruned) {
				let own = failed.filter((one) => one.place === place);
				let more = own.length > 1 ? `; nor can ${own.length - 1} more` : "";
				own[0] !== void 0 && io.err(`jmo-schedule: ${(0, load_schedules.pS)(io.directory, place.results)}: ${own[0].error}${more}\n`);
			}
			return failed.length > 0;
		}
	}),
	3226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var kubernetes_names = __webpack_require__(771);
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
		var commands_arguments = __webpack_require__(2303);
		var io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
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
	8769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
				if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_3__.d) throw error;
				if (codeOf(error) === "ENOENT") return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${name} can't be deleted (${codeOf(error)})`);
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
			try {
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
				try {
					let { size } = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
					let from = Math.max(0, size - longest);
					let bytes = Buffer.alloc(size - from);
					return bytes.toString("utf8", 0, (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, bytes.length, from));
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
				}
			} catch (error) {
				if (codeOf(error) === "ENOENT") return "";
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${codeOf(error)})`);
			}
		}
		function foldersFor(results, schedule, prefix) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(results, { withFileTypes: !0 }).filter((entry) => entry.isDirectory() && isNamed(entry.name, schedule, prefix)).map((entry) => entry.name).sort();
			} catch (error) {
				if (codeOf(error) === "ENOENT") return [];
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${results}: can't be read (${codeOf(error)})`);
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
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "run.json");
			try {
				return isFile(path) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8") : void 0;
			} catch (error) {
				if (codeOf(error) === "ENOENT") return;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${codeOf(error)})`);
			}
		}
		function isLocked(mark, env) {
			let file;
			try {
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(mark, "r");
			} catch (error) {
				if (codeOf(error) === "ENOENT") return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${mark}: can't be read (${codeOf(error)})`);
			}
			try {
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
				if (error !== void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`whether a run is under way can't be told: flock, of util-linux, can't be run (${codeOf(error)})`);
				return status !== 0;
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
			}
		}
		function isFile(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
			} catch (error) {
				let code = codeOf(error);
				if ([
					"ENOENT",
					"ENOTDIR",
					"ELOOP"
				].includes(code)) return !1;
				throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.d(`${path}: can't be read (${code})`);
			}
		}
		function codeOf(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (code === void 0) throw error;
			return code;
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => HostError });
		class HostError extends Error {
			name = "HostError";
		}
	}),
	1829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => resultOf,
			nR: () => timeOf,
			ng: () => runOf
		});
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		function resultOf({ record, active }) {
			if (record === void 0) return active ? "running" : "stopped";
			let found = /"result":"(success|stopped)"/.exec(record)?.[1];
			return found === "success" || found === "stopped" ? found : "failure";
		}
		function runOf(folder) {
			let fields = fieldsOf(folder.record ?? "");
			let start = timeOf(fields.start) ?? timeOfName(folder.name);
			if (start === void 0) return;
			let { durationSeconds, exitCode, reason } = fields;
			let killed = folder.record === void 0 && !folder.active;
			return {
				folder: folder.name,
				start,
				end: timeOf(fields.end),
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
		function timeOf(text) {
			if (typeof text != "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return;
			let time = new Date(text);
			return Number.isNaN(time.getTime()) ? void 0 : time;
		}
		function timeOfName(name) {
			return timeOf(name.replace(/^(.{10}T\d\d)(\d\d)(\d\dZ)-.*$/s, "$1:$2:$3"));
		}
	})
};

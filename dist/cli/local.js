export const id = "local";
export const ids = ["local"];
export const modules = {
	2097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => withoutBlock,
			dy: () => wordAfter,
			kK: () => refusePath,
			no: () => inheritedZone,
			su: () => withBlock,
			yM: () => findBlocks
		});
		let BEGIN = "# BEGIN jmo-schedule ";
		let END = "# END jmo-schedule ";
		function findBlocks(table) {
			let blocks = [];
			let open;
			let inner = [];
			let number = 0;
			for (let at = 0; at < table.length;) {
				let newline = table.indexOf("\n", at);
				let end = newline < 0 ? table.length : newline + 1;
				let line = fromBytes(table.slice(at, newline < 0 ? end : newline));
				number++;
				if (line.startsWith(BEGIN)) {
					let [, name, source] = /^(\S+) from (.+)$/.exec(line.slice(21)) ?? [];
					if (open !== void 0) return damage(number, `"${line}" is inside the block of ${open.name}`);
					if (name === void 0 || source === void 0) return damage(number, `"${line}" names no schedule`);
					open = {
						name,
						source,
						start: at
					};
					inner = [];
				} else if (line.startsWith(END)) {
					if (open === void 0 || line.slice(19) !== open.name) return damage(number, `"${line}" ends no block`);
					blocks.push({
						...open,
						lines: inner,
						end
					});
					open = void 0;
				} else open !== void 0 && inner.push(line);
				at = end;
			}
			return open === void 0 ? { blocks } : damage(number, `the block of ${open.name} has no end`);
		}
		function withBlock(table, block) {
			let { name, source, lines } = block;
			return replaceBlock(table, block, toBytes([
				`${BEGIN}${name} from ${source}`,
				...lines,
				`${END}${name}`,
				""
			].join("\n")));
		}
		function withoutBlock(table, block) {
			return replaceBlock(table, block, "");
		}
		function replaceBlock(table, block, text) {
			let found = findBlocks(table);
			if ("damage" in found) return found;
			let old = found.blocks.find((one) => isSame(one, block));
			if (old !== void 0) return table.slice(0, old.start) + text + table.slice(old.end);
			return table + (text === "" || table === "" || table.endsWith("\n") ? "" : "\n") + text;
		}
		function inheritedZone(table, block) {
			let found = findBlocks(table);
			let old = "damage" in found ? void 0 : found.blocks.find((one) => isSame(one, block));
			let value = [...table.slice(0, old?.start).matchAll(/^[ \t]*(?:CRON_TZ|"CRON_TZ"|'CRON_TZ')[ \t]*=[ \t]*(.*)/gm)].at(-1)?.[1]?.trim().replace(/^(["'])(.*)\1$/, "$2");
			return value === "" ? void 0 : value;
		}
		function refusePath(path) {
			if (path.includes("%")) return `${path} contains "%", which ends a crontab line`;
			if (/[\n\r]/.test(path)) return "a path with a line break cannot be in a crontab";
			return toBytes(path).length > 998 / 3 ? `${path} is too long for a crontab line` : void 0;
		}
		function wordAfter(option, lines) {
			for (let line of lines) {
				let words = [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) => word);
				let found = words[words.indexOf(option) + 1];
				if (words.includes(option) && found !== void 0) return found.replace(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
			}
		}
		function isSame(a, b) {
			return a.name === b.name && a.source === b.source;
		}
		function damage(line, what) {
			return { damage: `line ${line} of the crontab: ${what}` };
		}
		function toBytes(text) {
			return Buffer.from(text, "utf8").toString("latin1");
		}
		function fromBytes(bytes) {
			return Buffer.from(bytes, "latin1").toString("utf8");
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
		var _connect_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3701);
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
			let { openGitlabHistory } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 1246));
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
	9315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VU: () => cronFlagsOf,
			Qv: () => daemonOf,
			Dl: () => isSameFile,
			be: () => linesFor,
			GF: () => nameOrAll,
			zz: () => scriptPlace,
			vz: () => sourceOf
		});
		var external_node_path_ = __webpack_require__(6760);
		var local_cron_config = __webpack_require__(5753);
		var crontab_line = __webpack_require__(3063);
		var crontab_table = __webpack_require__(2097);
		var local_cron = __webpack_require__(4554);
		var check_config = __webpack_require__(9463);
		var io = __webpack_require__(1973);
		var zone_zone = __webpack_require__(7358);
		var state = __webpack_require__(514);
		var external_node_fs_ = __webpack_require__(3024);
		function readMachineZone(etc = "/etc", zoneinfo = "/usr/share/zoneinfo") {
			let file = (0, external_node_path_.join)(etc, "localtime");
			let target;
			try {
				target = (0, external_node_fs_.realpathSync)(file);
			} catch (error) {
				return error.code === "ENOENT" ? "UTC" : void 0;
			}
			let linked = /\/zoneinfo\/(?:posix\/|right\/)?(.{1,255})$/.exec(target)?.[1];
			if (linked !== void 0 && (0, zone_zone.isZone)(linked)) return linked;
			let named = attempt(() => (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(etc, "timezone"), "utf8"))?.trim();
			if (named === void 0 || !(0, zone_zone.isZone)(named)) return;
			return attempt(() => (0, external_node_fs_.readFileSync)(target).equals((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(zoneinfo, named)))) ? named : void 0;
		}
		function attempt(read) {
			try {
				return read();
			} catch {
				return;
			}
		}
		function cronFlagsOf(args) {
			let zone = args.text("cron-zone");
			let cronTz = args.text("cron-tz");
			return {
				zone,
				cronTz: cronTz === void 0 ? void 0 : cronTz === "yes"
			};
		}
		function daemonOf({ zone, cronTz }, flavour) {
			if (zone !== void 0 && !(0, zone_zone.isZone)(zone)) throw new io.z(`--cron-zone: '${zone}' is not an IANA time zone`);
			return {
				zone: zone ?? readMachineZone(),
				cronTz: cronTz ?? flavour === "cronie",
				knowsChanges: flavour !== "other"
			};
		}
		function nameOrAll(args) {
			let [name] = args.positionals;
			if (name === void 0 !== args.on("all")) throw new io.z("give either NAME or --all");
			return name;
		}
		function sourceOf(place) {
			return (0, external_node_path_.resolve)(place.directory, place.source);
		}
		function isSameFile(a, b) {
			return a === b || (0, state.Ye)(a) === (0, state.Ye)(b);
		}
		function linesFor(schedule, place, { daemon, inherited, jmo }) {
			let { folder, name } = scriptPlace(schedule, place);
			let script = (0, external_node_path_.join)(folder, name);
			for (let path of [
				script,
				place.directory,
				sourceOf(place),
				jmo ?? ""
			]) {
				let refusal = (0, crontab_table.kK)(path);
				if (refusal !== void 0) throw new io.z(refusal);
			}
			let where = {
				script,
				directory: place.directory,
				jmo,
				...inherited === void 0 ? {} : { inherited }
			};
			return {
				script,
				lines: (0, crontab_line.xx)(schedule, daemon, where)
			};
		}
		function scriptPlace(schedule, place) {
			let file = local_cron._.exportOne(schedule, { source: place.source });
			let config = (0, check_config.W)(schedule, local_cron_config.sJ);
			let name = file.path.slice(file.path.lastIndexOf("/") + 1);
			return {
				folder: (0, external_node_path_.resolve)(place.directory, config.script_dir ?? (0, external_node_path_.dirname)(file.path)),
				name
			};
		}
	}),
	9645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runHere: () => runHere });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
		var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5753);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4554);
		var _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9463);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
		var _hosts_crontab_results_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2410);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2219);
		var _project_render_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1281);
		var _project_world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(394);
		var _run_history_cron_log_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5710);
		var _workspace_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2715);
		var _workspace_read_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6732);
		var _history_run_sources_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(702);
		var _install_crontab_lines_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9315);
		var _tell_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4946);
		async function runHere(schedule, loaded, asked, io) {
			let { name } = schedule.metadata;
			if (asked.ref !== void 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_7__.z("--ref is not for local cron, which scans the project as it is");
			let script = scriptOf(schedule, loaded, io);
			let { log } = (0, _history_run_sources_js__WEBPACK_IMPORTED_MODULE_14__.ek)(schedule, loaded.directory);
			let before = sizeOf(log);
			let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(script, ["--directory", loaded.directory], {
				cwd: loaded.directory,
				env: io.env,
				detached: !0,
				stdio: "ignore"
			});
			let code;
			child.once("exit", (ended) => {
				code = ended ?? 1;
			});
			await hasBegun(child, script);
			child.unref();
			let told = before;
			let look = async () => {
				let over = code !== void 0;
				let text = newLines(log, told);
				told += Buffer.byteLength(text);
				return {
					over,
					news: text.split("\n").filter((line) => line.split(" ")[1] === name)
				};
			};
			return (0, _tell_js__WEBPACK_IMPORTED_MODULE_16__.R)({
				name,
				backend: "local-cron",
				id: String(child.pid),
				link: (0, _project_world_js__WEBPACK_IMPORTED_MODULE_11__.p)(io.directory, log)
			}, {
				...asked,
				stepMs: 1e3
			}, {
				look,
				conclude: () => conclude(code ?? 1, newLines(log, before), name)
			}, io);
		}
		function scriptOf(schedule, loaded, io) {
			let { folder, name } = (0, _install_crontab_lines_js__WEBPACK_IMPORTED_MODULE_15__.zz)(schedule, loaded);
			let wanted = [{
				..._backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_5__._.exportOne(schedule, { source: loaded.source }),
				path: name
			}];
			let { changes, problems } = (0, _workspace_plan_js__WEBPACK_IMPORTED_MODULE_12__.XA)(wanted, (0, _workspace_read_js__WEBPACK_IMPORTED_MODULE_13__.A4)(folder, [], [name]), loaded.source);
			(0, _project_render_js__WEBPACK_IMPORTED_MODULE_10__.nN)(problems);
			let script = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
			let [change] = changes;
			if (change === void 0) return script;
			let what = change.action === "create" ? "does not exist" : `differs from what ${loaded.file} says`;
			let mend = (0, _backends_shared_check_config_js__WEBPACK_IMPORTED_MODULE_6__.W)(schedule, _backends_local_cron_config_js__WEBPACK_IMPORTED_MODULE_4__.sJ).script_dir === void 0 ? (0, _project_load_js__WEBPACK_IMPORTED_MODULE_9__.VD)("render", loaded, io) : `${(0, _project_load_js__WEBPACK_IMPORTED_MODULE_9__.VD)("install", loaded, io)} ${schedule.metadata.name}`;
			throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_7__.z(`${(0, _project_world_js__WEBPACK_IMPORTED_MODULE_11__.p)(io.directory, script)} ${what}; run: ${mend}`);
		}
		async function hasBegun(child, script) {
			try {
				await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "spawn");
			} catch (error) {
				throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_7__.z(`${script} can't be run (${error.code ?? "unknown error"})`);
			}
		}
		function sizeOf(log) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(log, { throwIfNoEntry: !1 })?.size ?? 0;
		}
		function newLines(log, before) {
			let added = sizeOf(log) - before;
			return added <= 0 ? "" : (0, _hosts_crontab_results_js__WEBPACK_IMPORTED_MODULE_8__.Ty)(log, added);
		}
		function conclude(code, text, name) {
			let { starts, ended } = (0, _run_history_cron_log_js__WEBPACK_IMPORTED_MODULE_17__.x)(text, name);
			let skipped = starts.length === 0 ? / skipped: (.*)/.exec(text)?.[1] : void 0;
			if (code === 0 && skipped !== void 0) return {
				result: "skipped",
				reason: skipped,
				failedJobs: []
			};
			let last = ended.at(-1);
			return {
				result: code === 0 ? "success" : last?.result === "stopped" ? "stopped" : "failure",
				reason: code === 0 ? "" : last?.reason || `exit code ${code}`,
				failedJobs: []
			};
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
	})
};

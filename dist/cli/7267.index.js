export const id = 7267;
export const ids = [7267];
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
	58989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => warnOfUnread });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79056);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79985);
		function warnOfUnread(directory, paths, io) {
			for (let message of [...subfolder(directory, paths), ...links(directory, paths)]) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
		}
		function subfolder(directory, paths) {
			if (!paths.some((path) => path.startsWith(".github/workflows"))) return [];
			let root = (0, _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__.$)(directory);
			if (root === void 0) return [];
			let place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
			if (place === "") return [];
			return [`GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a repository of its own`];
		}
		function links(directory, paths) {
			let found = new Map();
			for (let path of paths) {
				let consequence = path.startsWith(".github/workflows") ? "GitHub reads no workflow through a link, so these never run" : path.startsWith(".gitlab/") ? "GitLab includes no file through a link, so the pipeline is refused" : void 0;
				let link = consequence === void 0 ? void 0 : linkAbove(directory, path);
				link !== void 0 && found.set(link, `${link} is a symbolic link: ${consequence}`);
			}
			return [...found.values()];
		}
		function linkAbove(directory, path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((folder) => isLink((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder)));
		}
		function isLink(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
			} catch {
				return !1;
			}
		}
	}),
	17267: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20847);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96136);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58989);
		var _project_load_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37672);
		var _project_own_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45447);
		var _project_plan_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76298);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79056);
		var _workspace_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59397);
		let DONE = {
			create: "created",
			update: "updated",
			delete: "deleted"
		};
		let PLANNED = {
			create: "would create",
			update: "would update",
			delete: "would delete"
		};
		let run = async (args, io) => {
			let loaded = (0, _project_load_store_js__WEBPACK_IMPORTED_MODULE_5__.t1)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args), io);
			for (let found of loaded.diagnostics) io.step.annotate(found);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_3__.Bd)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.no;
			let warnings = loaded.diagnostics.filter((found) => found.severity === "warning");
			loaded.isStore ? io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(warnings, loaded.text, io.color)) : warnings.length > 0 && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(loaded.file)}: ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(warnings)}; to see ${warnings.length === 1 ? "it" : "them"} run: ${(0, _project_own_call_js__WEBPACK_IMPORTED_MODULE_6__.V)("validate", loaded, io)}\n`);
			let dryRun = args.on("dry-run");
			let plan = (0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_7__.jP)(loaded, { updatePins: args.on("update-pins") });
			let paths = plan.files.map((file) => file.path);
			(0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__.t)(loaded.directory, paths, io);
			(0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_7__.nN)(plan.problems);
			dryRun || (0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_7__.nN)((0, _workspace_write_js__WEBPACK_IMPORTED_MODULE_8__.Y)(loaded.directory, plan.changes, { owned: (0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_7__.EE)() }));
			let words = dryRun ? PLANNED : DONE;
			let changed = new Set(plan.changes.map((change) => change.path));
			let unchanged = plan.files.filter((file) => !changed.has(file.path)).length;
			if (args.text("output") === "json") {
				let changes = plan.changes.map(({ action, path }) => ({
					action,
					path
				}));
				io.out((0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.s$)({
					dryRun,
					changes,
					unchanged
				}));
			} else {
				for (let { action, path } of plan.changes) io.out(`${words[action]} ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(path)}\n`);
				io.out(`${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.LS)(loaded.schedules.length, "schedule")}: ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.LS)(plan.changes.length, "file")} changed, ${unchanged} unchanged\n`);
			}
			io.step.setOutput("changed-files", JSON.stringify(plan.changes.map((change) => change.path)));
			io.step.setOutput("schedules", String(loaded.schedules.length));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.fine;
		};
	}),
	37672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Co: () => loadEither,
			rA: () => forFiles,
			t1: () => loadForFiles
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37981);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75902);
		var _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99081);
		var _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61969);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71015);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75255);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
		var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78087);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38771);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53115);
		var _store_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36547);
		function loadEither(choice, world) {
			let store = readStore(choice, world);
			if (store === void 0) return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)(choice, world);
			let { loaded, parsed } = store;
			let broken = parsed.diagnostics.filter(({ code }) => code === _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2);
			let entries = parsed.diagnostics.filter(({ severity, code }) => severity === "error" && code !== _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2);
			return {
				...loaded,
				schedules: parsed.schedules,
				diagnostics: broken,
				skipped: entries
			};
		}
		function loadForFiles(choice, world) {
			let store = readStore(choice, world);
			if (store === void 0) return (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)(choice, world);
			let { loaded, parsed } = store;
			let diagnostics = parsed.diagnostics.filter(({ severity }) => severity === "error");
			let names = new Set();
			let schedules = parsed.schedules.map((entry) => {
				let { schedule, diagnostics: own } = forFiles(entry);
				let { name } = schedule.resource.metadata;
				diagnostics.push(...own, ...(0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.Nu)(schedule));
				if (names.has(name)) {
					let message = `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.hD)(name)} already`;
					diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__.h)(schedule, ["metadata", "name"], {
						severity: "error",
						code: "duplicate-name",
						message
					}));
				}
				names.add(name);
				return schedule;
			});
			return {
				...loaded,
				schedules,
				diagnostics: diagnostics.sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_11__.o)
			};
		}
		function forFiles(entry) {
			let { resource, diagnostics: renamed } = (0, _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_2__.Go)(entry);
			let complaint = (0, _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_1__.V5)(resource.metadata.name);
			let schedule = {
				...entry,
				resource
			};
			let diagnostics = [...entry.diagnostics, ...renamed];
			complaint !== void 0 && diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_10__.h)(schedule, ["metadata", "name"], {
				severity: "error",
				...complaint,
				message: `metadata.name ${complaint.message}`
			}));
			return {
				schedule,
				diagnostics
			};
		}
		function readStore(choice, world) {
			let path = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_9__.CI)(choice, world);
			if (path === void 0) return;
			let file = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)(world.directory, path);
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_8__.ts)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.w(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
			let text = found.bytes.toString("utf8");
			let parsed = (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.Pv)(text, file);
			parsed.diagnostics.some(({ code }) => code === _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_3__.K2) || (0, _change_file_js__WEBPACK_IMPORTED_MODULE_6__.jk)({
				path,
				file,
				isStore: !0,
				boundary: void 0
			}, found, world.err, !1);
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, choice.directory ?? ".");
			return {
				loaded: {
					directory,
					source: storeSource(directory, path, world),
					isStore: !0,
					file,
					text: (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.redactSecrets)(text, parsed.diagnostics)
				},
				parsed
			};
		}
		function storeSource(directory, path, world) {
			let inProject = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)(directory, path);
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inProject)) return inProject;
			let inHome = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.pS)((0, _store_path_js__WEBPACK_IMPORTED_MODULE_9__.lt)(world), path);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inHome) ? inProject : `~/${inHome}`;
		}
	}),
	45447: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => ownCall });
		var _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76279);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79056);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89372);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38771);
		function ownCall(command, loaded, world) {
			let { directory } = loaded;
			let place = directory === world.directory ? "" : ` -C ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_2__.XW)((0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_1__.pS)(world.directory, directory))}`;
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(`jmo-schedule ${command}${place}${(0, _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_0__.m7)(loaded)}`);
		}
	}),
	61969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Go: () => withAllowedName,
			u: () => importEntries
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75902);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		function importEntries(entries) {
			let diagnostics = [];
			return {
				values: entries.map((entry) => {
					let { resource, diagnostics: renamed } = withAllowedName(entry);
					diagnostics.push(...renamed);
					return terse(entry.resource, resource.metadata.name, hasKey(entry.value, "results"));
				}),
				diagnostics
			};
		}
		function withAllowedName(entry) {
			let { resource } = entry;
			let { name } = resource.metadata;
			let allowed = asDnsName(name);
			if (allowed === name) return {
				resource,
				diagnostics: []
			};
			let changed = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.h)(entry, ["metadata", "name"], {
				severity: "warning",
				code: "name-changed",
				message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} becomes ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(allowed)}: names here are lower-case letters, digits, "-" and "."`
			});
			return {
				resource: {
					...resource,
					metadata: {
						...resource.metadata,
						name: allowed
					}
				},
				diagnostics: [changed]
			};
		}
		function asDnsName(name) {
			return name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-").slice(0, 52).replace(/(?<!-)-*\.[-.]*/g, ".").replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
		}
		function hasKey(value, key) {
			let spec = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.spec) ? value.spec : {};
			let job = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(spec.jobTemplate) ? spec.jobTemplate : {};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(job[key]) && Object.keys(job[key]).length > 0;
		}
		function terse({ apiVersion, kind, metadata, spec }, name, results) {
			let { jobTemplate: job, backend } = spec;
			let unless = (value, usual, key) => value === usual ? {} : { [key]: value };
			let filled = (value, key) => Object.keys(value).length === 0 ? {} : { [key]: value };
			let { channels, enabled } = job.notifications;
			return {
				apiVersion,
				kind,
				metadata: {
					name,
					...unless(metadata.uid, void 0, "uid"),
					...filled(metadata.labels, "labels"),
					...filled(metadata.annotations, "annotations"),
					...unless(metadata.creationTimestamp, void 0, "creationTimestamp"),
					...unless(metadata.generation, void 0, "generation")
				},
				spec: {
					schedule: spec.schedule,
					...unless(spec.timezone, "UTC", "timezone"),
					...unless(spec.suspend, !1, "suspend"),
					...unless(spec.concurrencyPolicy, "Forbid", "concurrencyPolicy"),
					...unless(spec.startingDeadlineSeconds, null, "startingDeadlineSeconds"),
					...unless(spec.successfulJobsHistoryLimit, 30, "successfulJobsHistoryLimit"),
					...unless(spec.failedJobsHistoryLimit, 10, "failedJobsHistoryLimit"),
					backend: {
						type: backend.type,
						...filled(backend.config, "config")
					},
					jobTemplate: {
						profile: job.profile,
						targets: job.targets,
						...results ? { results: job.results } : {},
						...filled(job.options, "options"),
						...channels.length === 0 ? {} : { notifications: {
							...enabled ? {} : { enabled },
							channels
						} }
					}
				}
			};
		}
	}),
	59397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => applyChanges });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var file_system = __webpack_require__(72914);
		var plan = __webpack_require__(52715);
		var project_path = __webpack_require__(72015);
		var read = __webpack_require__(96732);
		var write_spare = __webpack_require__(44811);
		let NO_LINKS = [
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK",
			"EINVAL"
		];
		function ensureFolder(directory, path, undo, fs) {
			let segments = path.split("/").slice(0, -1);
			for (let depth = 1; depth <= segments.length; depth++) {
				let folder = (0, external_node_path_.join)(directory, ...segments.slice(0, depth));
				if (fs.statSync(folder, { throwIfNoEntry: !1 })?.isDirectory() === !0) continue;
				try {
					fs.mkdirSync(folder);
					undo.push({ run: () => fs.rmdirSync(folder) });
				} catch (error) {
					if (!((0, file_system.C)(error) === "EEXIST" && fs.lstatSync(folder).isDirectory())) throw error;
				}
			}
		}
		function stage(target, content, { mode, exact }, undo, fs) {
			let path = (0, write_spare.L)(target);
			undo.push({ run: () => unlinkIfThere(path, fs) });
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				fs.fsyncSync(file);
				return {
					path,
					ino: fs.fstatSync(file).ino
				};
			} finally {
				fs.closeSync(file);
			}
		}
		function backUp(target, undo, fs) {
			let backup = (0, write_spare.L)(target);
			undo.push({
				run: () => unlinkIfThere(backup, fs),
				needed: backup
			});
			try {
				fs.linkSync(target, backup);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				fs.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
			}
			return backup;
		}
		function moveTo(target, staged, backup, undo, fs) {
			let putBack = () => {
				if (fs.lstatSync(target, { throwIfNoEntry: !1 })?.ino !== staged.ino) return;
				backup === void 0 ? fs.unlinkSync(target) : fs.renameSync(backup, target);
			};
			undo.push({
				run: putBack,
				target,
				...backup === void 0 ? {} : { backup }
			});
			backup === void 0 ? renameWithoutClobber(staged.path, target, fs) : fs.renameSync(staged.path, target);
		}
		function putAside(target, backup, ino, undo, fs) {
			let putBack = () => {
				fs.lstatSync(backup, { throwIfNoEntry: !1 })?.ino === ino && renameWithoutClobber(backup, target, fs);
			};
			undo.push({
				run: putBack,
				target,
				backup
			});
			fs.renameSync(target, backup);
			if (fs.lstatSync(backup).ino === ino) return !0;
			renameWithoutClobber(backup, target, fs);
			return !1;
		}
		function renameWithoutClobber(from, to, fs) {
			try {
				fs.linkSync(from, to);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				if (fs.lstatSync(to, { throwIfNoEntry: !1 }) !== void 0) throw exists(to);
				fs.renameSync(from, to);
				return;
			}
			try {
				fs.unlinkSync(from);
			} catch (error) {
				(0, file_system.C)(error);
			}
		}
		function exists(path) {
			return Object.assign(Error(`${path} exists`), { code: "EEXIST" });
		}
		function unlinkIfThere(path, fs) {
			try {
				fs.unlinkSync(path);
			} catch (error) {
				if ((0, file_system.C)(error) !== "ENOENT") throw error;
			}
		}
		function applyChanges(directory, changes, options = {}) {
			let fs = options.fs ?? external_node_fs_namespaceObject;
			let folders = new Map();
			let undo = [];
			let ordered = [...changes].sort((a, b) => Number(a.action === "delete") - Number(b.action === "delete"));
			let at = "";
			try {
				let looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
				let problems = looks.flatMap((look) => look.problem ?? []);
				if (problems.length > 0) return problems;
				let places = ordered.map((change) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, change.path)));
				for (let { folder } of options.owned ?? []) (0, read.j1)(directory, folder, folders, fs).kind === "folder" && places.push((0, external_node_path_.join)(directory, folder));
				for (let folder of new Set(places)) (0, write_spare.D)(folder, fs);
				let steps = [];
				for (let [index, change] of ordered.entries()) {
					at = change.path;
					steps.push(prepare(directory, change, looks[index]?.identity, undo, fs));
				}
				for (let step of steps) {
					at = step.change.path;
					if (!commit(step, undo, fs)) return withOutcome(changedMeanwhile(at), takeBack(undo));
				}
				finish(steps, fs);
				return [];
			} catch (error) {
				let rest = takeBack(undo);
				return withOutcome((0, file_system.C)(error) === "ENOENT" ? changedMeanwhile(at) : {
					code: "write-failed",
					path: at,
					message: `${at} can't be written: ${(0, file_system.A)(error)}`
				}, rest);
			}
		}
		function lookAgain(directory, change, folders, fs) {
			if ((0, project_path.O)(change.path) === void 0) return { problem: (0, plan.qY)(change.path) };
			let { found, identity } = (0, read.JF)(directory, change.path, folders, fs);
			if (found?.kind === "problem") return { problem: found.problem };
			return found?.content === change.before ? { identity } : { problem: changedMeanwhile(change.path) };
		}
		function prepare(directory, change, seen, undo, fs) {
			let target = (0, external_node_path_.join)(directory, change.path);
			if (change.after === void 0) return {
				change,
				target,
				seen,
				backup: (0, write_spare.L)(target)
			};
			ensureFolder(directory, change.path, undo, fs);
			return {
				change,
				target,
				seen,
				staged: stage(target, change.after, modeFor(change, seen), undo, fs),
				backup: seen && backUp(target, undo, fs)
			};
		}
		function commit({ change, target, seen, staged, backup }, undo, fs) {
			if (!isStill(target, seen, fs)) return !1;
			try {
				if (staged === void 0) return backup === void 0 || seen === void 0 || putAside(target, backup, seen.ino, undo, fs);
				moveTo(target, staged, backup, undo, fs);
				return !0;
			} catch (error) {
				if (change.action === "create" && (0, file_system.C)(error) === "EEXIST") return !1;
				throw error;
			}
		}
		function finish(steps, fs) {
			let attempt = (action) => {
				try {
					action();
				} catch (error) {
					(0, file_system.C)(error);
				}
			};
			for (let { backup } of steps) backup !== void 0 && attempt(() => fs.unlinkSync(backup));
			for (let folder of new Set(steps.map((step) => (0, external_node_path_.dirname)(step.target)))) attempt(() => {
				let handle = fs.openSync(folder, "r");
				attempt(() => fs.fsyncSync(handle));
				fs.closeSync(handle);
			});
		}
		function takeBack(undo) {
			let failures = [];
			for (let step of [...undo].reverse()) {
				if (step.needed !== void 0 && failures.some((one) => one.step.backup === step.needed)) continue;
				try {
					step.run();
				} catch (error) {
					failures.push({
						step,
						error
					});
				}
			}
			return failures.flatMap(({ step: { target, backup }, error }) => {
				if (target === void 0) return [];
				let where = backup === void 0 ? "" : `; its old content is in ${backup}`;
				return [{
					code: "write-failed",
					path: target,
					message: `${target} could not be put back: ${(0, file_system.A)(error)}${where}`
				}];
			});
		}
		function withOutcome(problem, rest) {
			if (rest.length > 0) return [problem, ...rest];
			return [{
				...problem,
				message: `${problem.message}; every file is as it was`
			}];
		}
		function isStill(target, seen, fs) {
			let now = fs.lstatSync(target, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return now.dev === seen.dev && now.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs;
		}
		function modeFor(change, seen) {
			if (seen === void 0) return {
				mode: change.executable ? 511 : 438,
				exact: !1
			};
			let mode = seen.mode & 511;
			return {
				mode: change.executable ? mode | (mode & 292) >> 2 : mode,
				exact: !0
			};
		}
		function changedMeanwhile(path) {
			return {
				code: "changed-meanwhile",
				path,
				message: `${path} changed while we ran`,
				hint: "run the command again"
			};
		}
	})
};

export const id = 4037;
export const ids = [4037];
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
	94037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20414);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20847);
		var _cli_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96136);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38771);
		var _project_load_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37672);
		var _project_write_named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97384);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37981);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33506);
		let run = async (args, io) => {
			let loaded = (0, _project_load_store_js__WEBPACK_IMPORTED_MODULE_7__.Co)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__.Ji)(args), io);
			if ((0, _cli_select_js__WEBPACK_IMPORTED_MODULE_5__.Bd)(loaded, io)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.dc.no;
			let { schedule: found, diagnostics: own } = ownDiagnostics(loaded, (0, _cli_select_js__WEBPACK_IMPORTED_MODULE_5__.ll)(loaded, args.positionals[0] ?? ""));
			let type = args.text("backend") ?? found.resource.spec.backend.type;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(type);
			if (backend === void 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.z1(`this version has no backend ${type}`);
			let schedule = type === found.resource.spec.backend.type ? found : forBackend(found, type);
			let problems = [...own, ...backend.check(schedule)].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__.o);
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.HZ)(problems, loaded.text, io.color));
			if ((0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_6__.Cs)(problems)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.dc.no;
			let dropped = Object.keys(found.resource.spec.backend.config);
			schedule !== found && dropped.length > 0 && io.err(`left out: spec.backend.config of ${found.resource.metadata.name} is for ${found.resource.spec.backend.type}, not ${type} (${dropped.join(", ")})\n`);
			let { content } = backend.exportOne(schedule.resource, loaded);
			let to = args.text("output");
			to === void 0 ? io.out(content, "data") : (0, _project_write_named_file_js__WEBPACK_IMPORTED_MODULE_8__.R)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, to), to, content, io);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.dc.fine;
		};
		function ownDiagnostics(loaded, found) {
			if (loaded.isStore) return (0, _project_load_store_js__WEBPACK_IMPORTED_MODULE_7__.rA)(found);
			let { schedules, diagnostics } = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_9__.C)(loaded.text, loaded.file);
			let first = firstLine(found);
			let next = Math.min(...schedules.map(firstLine).filter((line) => line > first));
			return {
				schedule: found,
				diagnostics: diagnostics.filter(({ line }) => line >= first && line < next)
			};
		}
		function firstLine(schedule) {
			return schedule.at([]).line;
		}
		function forBackend(found, type) {
			let { resource } = found;
			return {
				...found,
				resource: {
					...resource,
					spec: {
						...resource.spec,
						backend: {
							type,
							config: {}
						}
					}
				}
			};
		}
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
	97384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${written.problem}`);
		}
		function refuseLinkOut(path, shown, world) {
			let project = (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Wh)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ZD)(world));
			if (project === void 0) return;
			for (let place = path;; place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: !1 }) === void 0 && place !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) continue;
				if (!(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(project, realPlace(place))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(project)}`);
				return;
			}
		}
		function realPlace(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
			} catch {
				return "/";
			}
		}
		function isSpecial(path, shown) {
			let there = attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 }));
			return there !== void 0 && !there.isFile() && !there.isDirectory();
		}
		function attempt(shown, work) {
			try {
				return work();
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: can't be written: ${(0, _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
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
	})
};

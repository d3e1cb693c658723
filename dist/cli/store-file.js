export const id = "store-file";
export const ids = ["store-file"];
export const modules = {
	4278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { openStoreFile: () => openStoreFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _backends_read_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4129);
		var _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6279);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7981);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5902);
		var _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9081);
		var _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1969);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1015);
		var _schedule_yaml_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2295);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5255);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3115);
		var _world_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(394);
		function openStoreFile(choice, world, shown) {
			let inHome = /^~(?=\/|$)/.test(choice.store);
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(world.directory, inHome ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(world), choice.store.slice(1)) : choice.store);
			let file = shown ?? (0, _world_js__WEBPACK_IMPORTED_MODULE_13__.p)(world.directory, path);
			let boundary = (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_12__.ts)(path, world);
			let reader = (0, _schedule_yaml_reader_js__WEBPACK_IMPORTED_MODULE_9__.W)();
			let self = {
				path,
				file,
				boundary,
				warn: world.err,
				load: () => loadStore(self, choice, world),
				loadForFiles: () => forFiles(loadStore(self, choice, world)),
				forFile: (_, entry) => forFile(entry),
				parse: (text) => ({
					...(0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_8__.Pv)(text.toString(), file, reader),
					text: text.toString()
				}),
				read: reader,
				editor: async () => (await Promise.all([
					__webpack_require__.e("luxon"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("edit-store")
				]).then(__webpack_require__.bind(__webpack_require__, 4364))).storeEditor(file, reader),
				keepsErrors: !0,
				mode: 384,
				makeFolder: () => {
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
							recursive: !0,
							mode: 448
						});
					} catch (error) {
						throw new _errors_js__WEBPACK_IMPORTED_MODULE_14__.w(`${file}: its folder can't be made (${error.code})`);
					}
				},
				makePrivate: (found, contents, dryRun) => makePrivate(self, found, contents, dryRun),
				warningOf: (name) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name) ? void 0 : `JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first`,
				nextStep: (change, name, backend) => change === "deleted" ? void 0 : `jmo schedule ${backend === "local-cron" ? "install" : "export"} ${name}`
			};
			return self;
		}
		let isBroken = ({ code }) => code === _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_8__.K2;
		function loadStore(self, choice, world) {
			let { path, file, boundary } = self;
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_11__.E)(path, boundary);
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_14__.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_14__.w(`${file}: no such file; JMo's own commands and ours make it with the first schedule`);
			let contents = self.parse(found.bytes);
			makePrivate(self, found, contents, !1);
			let { text, schedules, diagnostics } = contents;
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(world.directory, choice.directory ?? ".");
			let source = storeSource(directory, path, world);
			return {
				origin: self,
				directory,
				source,
				sourceFlag: (0, _backends_shared_header_js__WEBPACK_IMPORTED_MODULE_4__._Q)(source),
				file,
				text: (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.redactSecrets)(text, diagnostics),
				schedules,
				diagnostics: diagnostics.filter(isBroken),
				shown: diagnostics.filter((one) => one.severity === "error" && !isBroken(one))
			};
		}
		function storeSource(directory, path, world) {
			let inProject = (0, _world_js__WEBPACK_IMPORTED_MODULE_13__.p)(directory, path);
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inProject)) return inProject;
			let inHome = (0, _world_js__WEBPACK_IMPORTED_MODULE_13__.p)(homeOf(world), path);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inHome) ? inProject : `~/${inHome}`;
		}
		function homeOf({ env }) {
			return env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
		}
		function forFiles(loaded) {
			let diagnostics = [...loaded.diagnostics, ...loaded.shown ?? []];
			let names = new Set();
			let schedules = loaded.schedules.map((entry) => {
				let { schedule, diagnostics: own } = forFile(entry);
				let { name } = schedule.resource.metadata;
				diagnostics.push(...own, ...(0, _backends_read_schedules_js__WEBPACK_IMPORTED_MODULE_3__.N)(schedule));
				if (names.has(name)) {
					let message = `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.hD)(name)} already`;
					diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_5__.h4)(schedule, ["metadata", "name"], {
						severity: "error",
						code: "duplicate-name",
						message
					}));
				}
				names.add(name);
				return schedule;
			});
			let sorted = diagnostics.sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_15__.o);
			let isRefused = sorted.some(({ severity }) => severity === "error");
			let isShown = ({ severity }) => !isRefused && severity === "warning";
			return {
				...loaded,
				schedules,
				diagnostics: sorted.filter((one) => !isShown(one)),
				shown: sorted.filter(isShown)
			};
		}
		function forFile(entry) {
			let { resource, diagnostics: renamed } = (0, _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_7__.Go)(entry);
			let complaint = (0, _schedule_schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.V5)(resource.metadata.name);
			let schedule = {
				...entry,
				resource
			};
			let diagnostics = [...entry.diagnostics, ...renamed];
			complaint !== void 0 && diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_5__.h4)(schedule, ["metadata", "name"], {
				severity: "error",
				...complaint,
				message: `metadata.name ${complaint.message}`
			}));
			return {
				schedule,
				diagnostics
			};
		}
		function makePrivate({ file, warn }, { stat, path }, { diagnostics }, dryRun) {
			if (diagnostics.some(isBroken)) return;
			if (stat === void 0 || process.platform === "win32" || !(stat.mode & 63)) return;
			let mode = (stat.mode & 511).toString(8);
			if (!dryRun) try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 384);
			} catch {
				warn(`warning: ${file} can be read by others (mode ${mode}), and only its owner can change that\n`);
				return;
			}
			warn(`warning: ${file} could be read by others (mode ${mode})${dryRun ? "" : "; it is 600 now"}\n`);
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
	2386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cD: () => writeEntry,
			hB: () => readEntry,
			mr: () => pythonTime,
			qb: () => collectSecrets,
			vY: () => hasSecretPlaces
		});
		var _cron_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7720);
		var _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9425);
		function collectSecrets(entries) {
			let names = new Map();
			let used = new Set();
			let places = entries.flatMap(secretPlaces);
			for (let { value } of places) {
				let name = (0, _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_6__.rR)(value);
				name !== void 0 && used.add(name);
			}
			for (let { value: secret, base } of places) {
				if (names.has(secret) || (0, _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_6__.rR)(secret) !== void 0) continue;
				let name = base;
				for (let number = 2; used.has(name); number++) name = `${base}_${number}`;
				used.add(name);
				names.set(secret, name);
			}
			return names;
		}
		function hasSecretPlaces(entry) {
			return secretPlaces(entry).length > 0;
		}
		let JOB = ["spec", "jobTemplate"];
		function secretPlaces(entry) {
			let places = [];
			let list = [
				...JOB,
				"notifications",
				"channels"
			];
			let channels = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(entry, list);
			for (let index of (Array.isArray(channels) ? channels : []).keys()) {
				places.push([[
					...list,
					index,
					"url"
				], "SLACK_WEBHOOK_URL"]);
				places.push([[
					...list,
					index,
					"token"
				], "SLACK_BOT_TOKEN"]);
			}
			places.push([[
				...JOB,
				"targets",
				"gitlab",
				"token"
			], "GITLAB_TOKEN"]);
			places.push([[
				...JOB,
				"targets",
				"gitlab_token"
			], "GITLAB_TOKEN"]);
			return places.flatMap(([path, base]) => {
				let value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(entry, path);
				return typeof value == "string" && value !== "" ? [{
					path,
					value,
					base
				}] : [];
			});
		}
		function readEntry(entry, names) {
			let problems = [];
			let value = copyOf(entry);
			for (let { path, value: secret } of secretPlaces(value)) {
				let name = names.get(secret);
				if (name === void 0) continue;
				put(value, path, `\${${name}}`);
				problems.push({
					path,
					severity: "warning",
					code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td,
					message: `the store holds a secret here; it is shown as \${${name}}`,
					hint: `keep the value in a CI secret or variable named ${name}`
				});
			}
			hideSecrets(value, [], problems);
			rewriteMacro(value, problems);
			dropEmpty(value);
			for (let problem of (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.rw, value)) {
				if (problem.code !== "unknown-key") continue;
				remove(value, problem.path);
				problems.push({
					path: problem.path,
					part: "key",
					severity: "warning",
					code: "left-out",
					message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(String(problem.path.at(-1)))} has no counterpart here and is left out`,
					...problem.path.at(-1) === "retention_days" ? { hint: "history limits say how many runs are kept" } : {}
				});
			}
			dropEmpty(value);
			return {
				value,
				problems
			};
		}
		function copyOf(value) {
			if (Array.isArray(value)) return value.map(copyOf);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)) return typeof value == "symbol" ? null : value;
			let entries = Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]);
			return Object.fromEntries(entries.filter(([, inner]) => inner !== null));
		}
		function rewriteMacro(value, problems) {
			let path = ["spec", "schedule"];
			let macro = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, path);
			let fields = typeof macro == "string" ? (0, _cron_foreign_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(macro) : void 0;
			if (fields === void 0) return;
			put(value, path, fields);
			problems.push({
				path,
				severity: "warning",
				code: "cron-changed",
				message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(String(macro))} becomes ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(fields)}: a schedule here has five fields`
			});
		}
		function hideSecrets(value, path, problems) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value) && !Array.isArray(value)) return;
			for (let [key, inner] of Object.entries(value)) {
				let here = [...path, Array.isArray(value) ? Number(key) : key];
				if (typeof inner != "string" || !(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(inner)) {
					hideSecrets(inner, here, problems);
					continue;
				}
				value[key] = "***";
				problems.push({
					path: here,
					severity: "warning",
					code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td,
					message: "the store holds a text here that looks like a secret; it is not shown"
				});
			}
		}
		function dropEmpty(value) {
			let job = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, JOB);
			let notifications = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(job, ["notifications"]);
			if ((0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(job) && (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(notifications)) {
				let { channels } = notifications;
				(channels === void 0 || Array.isArray(channels) && channels.length === 0) && notifications.enabled !== !0 && delete job.notifications;
				for (let channel of Array.isArray(channels) ? channels : []) (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(channel) && Array.isArray(channel.events) && channel.events.length === 0 && delete channel.events;
			}
			for (let holder of [(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(job, ["targets"]), (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(job, ["options"])]) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(holder)) continue;
				for (let inner of Object.values(holder)) (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(inner) && dropEmptyKeys(inner);
				dropEmptyKeys(holder);
			}
		}
		function dropEmptyKeys(map) {
			for (let [key, inner] of Object.entries(map)) (inner === "" || typeof inner == "object" && inner && Object.keys(inner).length === 0) && delete map[key];
		}
		function put(value, path, text) {
			(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, path.slice(0, -1))[path.at(-1)] = text;
		}
		function remove(value, path) {
			let holder = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, path.slice(0, -1));
			(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(holder) && delete holder[String(path.at(-1))];
		}
		function writeEntry({ apiVersion, kind, metadata, spec }, state) {
			let { backend, jobTemplate: job } = spec;
			let targets = {};
			for (let [key, value] of Object.entries(job.targets)) {
				let [group = key, name] = (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_5__.Fo)(key);
				targets[group] = name === void 0 ? value : {
					...targets[group],
					[name]: value
				};
			}
			return {
				apiVersion,
				kind,
				metadata: {
					name: metadata.name,
					uid: metadata.uid,
					labels: metadata.labels,
					annotations: metadata.annotations,
					creationTimestamp: metadata.creationTimestamp,
					generation: metadata.generation ?? 1
				},
				spec: {
					schedule: state.cron,
					timezone: spec.timezone,
					suspend: spec.suspend,
					concurrencyPolicy: spec.concurrencyPolicy,
					startingDeadlineSeconds: spec.startingDeadlineSeconds,
					successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit,
					failedJobsHistoryLimit: spec.failedJobsHistoryLimit,
					backend: {
						type: backend.type,
						config: backend.config
					},
					jobTemplate: {
						profile: job.profile,
						targets,
						results: job.results,
						options: job.options,
						notifications: job.notifications
					}
				},
				status: {
					conditions: [{
						type: "Ready",
						status: "True",
						lastTransitionTime: pythonTime(state.now),
						reason: "Created",
						message: "Schedule created successfully"
					}],
					lastScheduleTime: null,
					lastSuccessfulTime: null,
					nextScheduleTime: state.next === void 0 ? null : pythonTime(state.next),
					active: 0,
					succeeded: 0,
					failed: 0
				}
			};
		}
		function pythonTime(at) {
			return `${at.toISOString().slice(0, 19)}+00:00`;
		}
	}),
	1969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Go: () => withAllowedName,
			u: () => importEntries
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
		var _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9081);
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
			let allowed = (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_3__.jo)(name);
			if (allowed === name) return {
				resource,
				diagnostics: []
			};
			let changed = (0, _located_js__WEBPACK_IMPORTED_MODULE_1__.h4)(entry, ["metadata", "name"], {
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
		function hasKey(value, key) {
			let spec = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value.spec) ? value.spec : {};
			let job = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(spec.jobTemplate) ? spec.jobTemplate : {};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(job[key]) && Object.keys(job[key]).length > 0;
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
	1015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K2: () => NOT_A_STORE,
			Pv: () => parseStore,
			VL: () => emptyStore
		});
		var _edit_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1874);
		var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
		var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2131);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8136);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6014);
		var _yaml_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3262);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4390);
		var _entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2386);
		let NOT_A_STORE = "not-a-store";
		function emptyStore(now) {
			let metadata = {
				version: "2.0.0",
				created_at: (0, _entry_js__WEBPACK_IMPORTED_MODULE_9__.mr)(now)
			};
			return JSON.stringify({
				apiVersion: "jmo.security/v2",
				kind: _edit_find_js__WEBPACK_IMPORTED_MODULE_0__.lO,
				metadata,
				schedules: []
			}, null, 2);
		}
		function parseStore(text, file, read = _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__.r9) {
			let refused = (problem) => ({
				file,
				schedules: [],
				diagnostics: [{
					severity: "error",
					file,
					line: 1,
					column: 1,
					length: 0,
					...problem,
					code: NOT_A_STORE
				}]
			});
			let early = /^\uFEFF?\s*\{/.test(text) ? read(text, file) : void 0;
			let known = early && PARSED.get(early);
			if (known !== void 0) return known;
			let problem = findStoreProblem(early !== void 0 && (0, _yaml_json_js__WEBPACK_IMPORTED_MODULE_7__.Fh)(early) ? early.documents[0]?.value : jsonIn(text));
			if (problem !== void 0) return refused(problem);
			let stream = early ?? read(text, file);
			let [document] = stream.documents;
			let entries = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(document?.value) ? document.value.schedules : void 0;
			if (document === void 0 || !Array.isArray(entries)) return refused(stream.diagnostics[0] ?? { message: "the list of schedules cannot be read" });
			let parsed = {
				file,
				...parseEntries(entries, stream, document)
			};
			PARSED.set(stream, parsed);
			return parsed;
		}
		let PARSED = new WeakMap();
		function parseEntries(entries, { source }, document) {
			let names = (0, _entry_js__WEBPACK_IMPORTED_MODULE_9__.qb)(entries.filter((entry) => !((0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(entry) && READ.has(entry))));
			let diagnostics = [];
			let schedules = [];
			for (let [index, entry] of entries.entries()) {
				let places;
				let at = (path, part) => {
					let { root, aliases } = document;
					places ??= (0, _located_js__WEBPACK_IMPORTED_MODULE_1__.yN)(source, (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_8__.cy)(root, aliases, ["schedules", index]).node ?? root, aliases);
					return places(path, part);
				};
				let { value, wrong, resource } = readOnce(entry, names);
				let own = wrong.map(({ path, part, within: _, severity = "error", ...rest }) => ({
					...rest,
					severity,
					file: source.file,
					...at(path, part)
				}));
				diagnostics.push(...own);
				if (resource === void 0) continue;
				schedules.push({
					resource,
					file: source.file,
					at,
					value,
					diagnostics: own
				});
			}
			return {
				schedules,
				diagnostics
			};
		}
		let READ = new WeakMap();
		function readOnce(entry, names) {
			let known = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(entry) ? READ.get(entry) : void 0;
			if (known !== void 0) return known;
			let { value, problems } = (0, _entry_js__WEBPACK_IMPORTED_MODULE_9__.hB)(entry, names);
			let wrong = [...problems, ...checkEntry(value)];
			let read = {
				value,
				wrong,
				resource: wrong.every(({ severity = "error" }) => severity !== "error") ? (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.wG)(value) : void 0
			};
			(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(entry) && !(0, _entry_js__WEBPACK_IMPORTED_MODULE_9__.vY)(entry) && READ.set(entry, read);
			return read;
		}
		function checkEntry(value) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)) return [{
				path: [],
				code: "not-a-schedule",
				message: "an entry of the store must be a map"
			}];
			let { metadata } = value;
			let named = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(metadata) && typeof metadata.name == "string" && metadata.name !== "" ? {
				...value,
				metadata: {
					...metadata,
					name: "x"
				}
			} : value;
			return [...(0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.rw, named), ...(0, _rules_js__WEBPACK_IMPORTED_MODULE_3__.q)(value)];
		}
		function jsonIn(text) {
			try {
				return JSON.parse(text.replace(/^\uFEFF/, ""));
			} catch {
				return;
			}
		}
		function findStoreProblem(value) {
			let hint = "is this JMo's schedules.json?";
			if (value === void 0) return {
				message: "the file is not JSON",
				hint
			};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value) && value.kind === _edit_find_js__WEBPACK_IMPORTED_MODULE_0__.lO && Array.isArray(value.schedules) ? void 0 : {
				message: `a store is JSON of kind ${_edit_find_js__WEBPACK_IMPORTED_MODULE_0__.lO} with a list of schedules`,
				hint
			};
		}
	}),
	4811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			L2: () => spareName,
			NP: () => writeSpare,
			Yw: () => syncFolder,
			Z4: () => isStill,
			hY: () => hasNoLinks
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function writeSpare(path, content, { mode, exact, owner }, fs) {
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				owner !== void 0 && giveTo(owner, file, fs);
				fs.fsyncSync(file);
				return fs.fstatSync(file).ino;
			} finally {
				fs.closeSync(file);
			}
		}
		function giveTo({ uid, gid }, file, fs) {
			let now = fs.fstatSync(file);
			if (uid === now.uid && gid === now.gid) return;
			try {
				fs.fchownSync(file, uid, gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStill(path, seen, fs) {
			let now = fs.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs"
			].every((key) => now[key] === seen[key]);
		}
		function syncFolder(folder, fs) {
			try {
				let handle = fs.openSync(folder, "r");
				try {
					fs.fsyncSync(handle);
				} finally {
					fs.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function hasNoLinks(error) {
			return [
				"EPERM",
				"ENOTSUP",
				"EOPNOTSUPP",
				"ENOSYS",
				"EMLINK",
				"EINVAL"
			].includes((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	5180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, newMode) {
			let { path, stat } = seen;
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L2)(path);
			try {
				let mode = newMode ?? (stat === void 0 ? void 0 : stat.mode & 4095);
				let access = {
					mode: mode ?? 438,
					exact: mode !== void 0,
					owner: stat
				};
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.NP)(spare, content, access, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				if (!(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Z4)(path, stat, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, path);
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Yw)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
	})
};

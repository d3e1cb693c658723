export const id = 4715;
export const ids = [4715];
export const modules = {
	58621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => editFile,
			E: () => editableOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20847);
		var _project_change_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38771);
		var _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53115);
		var _project_store_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36547);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30001);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79056);
		function editableOf(args, io) {
			let store = (0, _project_store_path_js__WEBPACK_IMPORTED_MODULE_7__.CI)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args), io);
			if (store !== void 0) return {
				path: store,
				file: (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.pS)(io.directory, store),
				isStore: !0,
				boundary: (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ts)(store, io)
			};
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, args.text("directory") ?? ".");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, args.text("file") ?? _schedule_types_js__WEBPACK_IMPORTED_MODULE_8__.j9);
			let boundary = (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, io, directory);
			return {
				path,
				file: (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_5__.pS)(io.directory, path),
				isStore: !1,
				boundary
			};
		}
		async function editFile(place, io, edit, options) {
			let edited = await (0, _project_change_file_js__WEBPACK_IMPORTED_MODULE_4__.P8)(place, edit, {
				...options,
				warn: io.err
			});
			if (!("refused" in edited)) return edited;
			let { refused, text, isResult } = edited;
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(refused, text, io.color));
			isResult && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(place.file)}: would be invalid (${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(refused)}); nothing was written\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.no;
		}
	}),
	94715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20847);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38771);
		var _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53115);
		var _project_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36547);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52563);
		var _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65150);
		var _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61969);
		var _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71015);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75255);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85180);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58621);
		let run = async (args, io) => {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, (0, _project_store_path_js__WEBPACK_IMPORTED_MODULE_5__.kc)(args.positionals[0] ?? "~/.jmo/schedules.json", io));
			let from = (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_3__.pS)(io.directory, path);
			let text = readStoreText(path, from, io);
			let store = (0, _schedule_store_store_js__WEBPACK_IMPORTED_MODULE_9__.Pv)(text, from);
			let { values, diagnostics: renamed } = (0, _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_8__.u)(store.schedules);
			let found = [...store.diagnostics, ...renamed];
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(found, (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.redactSecrets)(text, found), io.color));
			let failed = found.some(({ severity }) => severity === "error");
			if (!args.on("write")) {
				io.out(show(values, args.text("output") ?? "yaml"));
				return failed ? _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.no : _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.fine;
			}
			if (failed) {
				io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)(from)}: ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(found)}; nothing was written\n`);
				return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.no;
			}
			let place = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_12__.E)(args, io);
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_12__.$)(place, io, (file) => addAll(file, place.file, values), {
				dryRun: args.on("dry-run"),
				start: "# Imported from JMo's own store. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			let dry = args.on("dry-run") ? " (dry run)" : "";
			for (let value of values) io.out(`scanschedule/${nameOf(value)} created in ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)(place.file)}${dry}\n`);
			io.out(`${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.LS)(values.length, "schedule")} imported${dry}\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.dc.fine;
		};
		function readStoreText(path, shown, io) {
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_11__.E)(path, (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_4__.ts)(path, io));
			if ("problem" in found) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z1(`${shown}: ${found.problem}`);
			if (found.bytes === void 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z1(`${shown}: no such file`);
			return found.bytes.toString("utf8");
		}
		function show(values, format) {
			if (format === "json") {
				let list = {
					apiVersion: "jmo.security/v1alpha1",
					kind: "ScanScheduleList",
					items: values
				};
				return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.s$)(list);
			}
			return values.map(_schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_14__.s8).join("---\n");
		}
		function nameOf(value) {
			return String(value.metadata.name);
		}
		function addAll(text, file, values) {
			let result = text;
			for (let value of values) {
				let name = nameOf(value);
				let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_7__.jS)(result, file, name);
				if (there !== void 0) return { diagnostics: [{
					...there,
					hint: "delete or rename it first; nothing was imported"
				}] };
				let added = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_6__.Mt)(result, file, value);
				if ("diagnostics" in added) return added;
				result = added.text;
			}
			return { text: result };
		}
	}),
	52563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rr: () => parsePath,
			bl: () => newResource,
			j: () => findValue,
			jS: () => findDuplicate,
			qG: () => editSchedule
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58136);
		var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30001);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8936);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54390);
		var _edit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16778);
		var _items_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10213);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...isEmpty(labels) ? {} : { labels },
					...isEmpty(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _items_js__WEBPACK_IMPORTED_MODULE_8__.yo)(spec, "spec")
			};
		}
		function isEmpty(map) {
			return map === void 0 || Object.keys(map).length === 0;
		}
		function timestamp(at) {
			return `${at.toISOString().slice(0, 19)}Z`;
		}
		function editSchedule(text, file, name, edits) {
			let generation;
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.TP)(text, file, name, edits, (before, after) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(after) || sameSpec(before, after)) return [];
				generation = nextGeneration(before);
				return generation === void 0 ? [] : [{
					path: ["metadata", "generation"],
					value: generation
				}];
			});
			return "text" in result && generation !== void 0 ? {
				...result,
				generation
			} : result;
		}
		function findValue(text, file, name) {
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.MW)((0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__.r9)(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b) {
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
		}
		function meaning(value) {
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.Nd,
				...value
			};
			return (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.rw, typed).length > 0 ? value.spec : (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value.metadata) ? value.metadata : {};
			if (typeof metadata.generation == "number") return metadata.generation + 1;
			return typeof metadata.uid == "string" ? 2 : void 0;
		}
		function parsePath(text) {
			let steps = [];
			let pattern = /((?:\\.|[^.[\]\\])+)|\[(\d{1,4})\]|(\.)/gy;
			let afterDot = !0;
			for (let at = 0; at < text.length; at = pattern.lastIndex) {
				let match = pattern.exec(text);
				if (match === null) return { problem: "is no path; write keys with dots between them, and [0] for a list" };
				let [, key, index, dot] = match;
				if (key !== void 0 && !afterDot) return { problem: "lacks a dot" };
				if ((dot !== void 0 || index !== void 0) && afterDot) return { problem: "lacks a key" };
				key !== void 0 && steps.push(key.replace(/\\(.)/g, "$1"));
				index !== void 0 && steps.push(Number(index));
				afterDot = dot !== void 0;
			}
			if (afterDot) return { problem: "lacks a key" };
			let path = steps[0] === "spec" || steps[0] === "metadata" ? steps : ["spec", ...steps];
			if (path.includes("__proto__")) return { problem: "holds a key that cannot be one" };
			return (path[0] === "spec" ? path.length > 1 : path[1] === "labels" || path[1] === "annotations") ? path : { problem: "cannot be set; labels, annotations and all of spec can" };
		}
		function findDuplicate(text, file, name) {
			let stream = (0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_5__.r9)(text, file);
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_7__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_6__.x5)(root, aliases, [
				...found.base,
				"metadata",
				"name"
			]));
			return {
				severity: "error",
				code: "duplicate-name",
				message: `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} already`,
				file,
				...at
			};
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

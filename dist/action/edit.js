export const id = "edit";
export const ids = ["edit"];
export const modules = {
	9847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var cli_io = __webpack_require__(1973);
		var load = __webpack_require__(2219);
		var edit_schedule = __webpack_require__(2563);
		var log = __webpack_require__(9056);
		var cli_arguments = __webpack_require__(5130);
		var edit_value = __webpack_require__(8284);
		var problem = __webpack_require__(7239);
		var settings = __webpack_require__(4676);
		var target_flags = __webpack_require__(9625);
		let VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
		let LISTS = {
			image: "images",
			url: "urls"
		};
		function readNewSchedule(name, args) {
			let cron = args.text("cron");
			if (cron === void 0) throw (0, cli_arguments.L)("cron", "create");
			let labels = pairsOf("label", args.texts("label"));
			let annotations = withDescription(pairsOf("annotation", args.texts("annotation")), args.text("description"));
			let targets = Object.keys(target_flags.d).map((flag) => {
				let list = LISTS[flag];
				return list === void 0 ? [flag.replaceAll("-", "_"), args.text(flag)] : [list, filled(args.texts(flag))];
			});
			let options = given({
				fail_on: args.text("fail-on"),
				threads: wholeNumber("threads", args.text("threads"))
			});
			let channels = args.texts("slack-env").map(slackChannel);
			let spec = given({
				schedule: cron,
				timezone: args.text("timezone"),
				suspend: args.on("suspend") || void 0,
				concurrencyPolicy: args.text("concurrency-policy"),
				startingDeadlineSeconds: wholeNumber("starting-deadline-seconds", args.text("starting-deadline-seconds")),
				backend: filled(given({ type: args.text("backend") })),
				jobTemplate: given({
					profile: args.text("profile"),
					targets: given({
						...Object.fromEntries(targets),
						k8s_all_namespaces: args.on("k8s-all-namespaces") || void 0
					}),
					results: filled(given({ dir: args.text("results-dir") })),
					options: filled(options),
					notifications: channels.length === 0 ? void 0 : { channels }
				})
			});
			let whole = {
				metadata: {
					labels,
					annotations
				},
				spec
			};
			for (let edit of (0, settings.s)(args.texts("set"), [])) whole = (0, edit_value.U)(whole, edit);
			let { metadata, spec: edited } = whole;
			return {
				name,
				labels: metadata.labels ?? {},
				annotations: metadata.annotations ?? {},
				spec: edited
			};
		}
		let WRITTEN = [[["backend", "type"], "github-actions"], [["jobTemplate", "profile"], "balanced"]];
		function withUsual(schedule, defaults) {
			let isMissing = ([path]) => (0, problem.fK)(defaults, ["spec", ...path]) == null && (0, problem.fK)(schedule.spec, path) === void 0 && (0, problem.fK)(schedule.spec, path.slice(0, 1)) !== null;
			let spec = WRITTEN.filter(isMissing).reduce((made, [path, value]) => (0, edit_value.U)(made, {
				path,
				value
			}), schedule.spec);
			return {
				...schedule,
				spec
			};
		}
		function given(map) {
			return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== void 0));
		}
		function filled(value) {
			return Object.keys(value).length === 0 ? void 0 : value;
		}
		function withDescription(annotations, description) {
			if (description === void 0) return annotations;
			if (annotations.description !== void 0) throw new cli_io.z("--description and --annotation description=… say the same; give one of them");
			return {
				description,
				...annotations
			};
		}
		function pairsOf(flag, words) {
			return Object.fromEntries((0, settings.S)(flag, words));
		}
		function slackChannel(name) {
			if (!VARIABLE.test(name)) throw new cli_io.z("--slack-env must be the NAME of a variable or CI secret, never the URL itself");
			return {
				type: "slack",
				url: `\${${name}}`
			};
		}
		function wholeNumber(flag, text) {
			if (text === void 0) return;
			if (!/^\d{1,15}$/.test(text)) throw new cli_io.z(`--${flag} must be a whole number`);
			return Number(text);
		}
		var edit_file = __webpack_require__(8621);
		let run = async (args, io) => {
			let { name, choice, dryRun, format } = (0, edit_file.Zs)(args);
			let wanted = readNewSchedule(name, args);
			let file = await (0, load.cu)(choice, io);
			let now = io.now();
			let identity = {
				uid: await io.uuid(),
				now
			};
			let editor = await file.editor();
			let edit = (text) => editor.add(text, name, (0, edit_schedule.bl)(withUsual(wanted, editor.defaults?.(text)), identity), now);
			let edited = await (0, edit_file.$y)(file, io, edit, {
				dryRun,
				start: editor.start(now),
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			let warning = file.warningOf?.(name);
			warning !== void 0 && io.err(`warning: ${warning}\n`);
			io.out((0, edit_file.WW)(editor, edited.after, name, format ?? "yaml"));
			if (format !== void 0) return cli_io.d.fine;
			io.out(`\nscanschedule/${name} created in ${(0, log.RK)(file.file)}${dryRun ? " (dry run)" : ""}\n`);
			let schedule = (0, edit_file.te)(edited.after, name);
			if (schedule === void 0) throw Error("a valid schedule is not there");
			io.out((0, edit_file.bn)(file, schedule, now, !dryRun));
			return cli_io.d.fine;
		};
	}),
	5237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2219);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6778);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
		let run = async (args, io) => {
			let { name, choice, dryRun, format } = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.Zs)(args);
			let isSure = args.on("yes");
			let file = await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_1__.cu)(choice, io);
			let edit = (text) => (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_2__.ls)(text, file.file, name, file.read);
			if (!dryRun && !isSure) {
				if (!io.interactive) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z("this is not a terminal, so nothing can be confirmed; pass --yes to delete");
				let look = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.$y)(file, io, edit, {
					dryRun: !0,
					valid: "new"
				});
				if (typeof look == "number") return look;
				let answer = await io.ask(`Delete scanschedule/${name} from ${file.file}? [y/N] `);
				if (!/^y(?:es)?$/i.test(answer.trim())) {
					io.out("nothing was deleted\n");
					return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.no;
				}
			}
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.$y)(file, io, edit, {
				dryRun,
				valid: "new"
			});
			if (typeof edited == "number") return edited;
			if (format === "name") {
				io.out(`scanschedule/${name}\n`);
				return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
			}
			io.out(`scanschedule/${name} deleted from ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(file.file)}${dryRun ? " (dry run)" : ""}\n`);
			if (dryRun) return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
			let backend = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.te)(edited.before(), name)?.spec.backend.type;
			io.out((0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.mf)(file, "deleted", name, backend));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		};
	}),
	8621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$y: () => editFile,
			WW: () => showResource,
			Zs: () => readEditCall,
			bn: () => showNext,
			mf: () => showStep,
			te: () => scheduleNamed
		});
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
		var _project_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1964);
		var _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9730);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2563);
		var _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5150);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9056);
		function readEditCall(args) {
			return {
				name: args.positionals[0] ?? "",
				choice: (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(args),
				dryRun: args.on("dry-run"),
				format: args.text("output")
			};
		}
		async function editFile(to, io, edit, options) {
			let edited = await (0, _project_edit_js__WEBPACK_IMPORTED_MODULE_4__.P8)(to, edit, options);
			if (!("refused" in edited)) return edited;
			let { refused, text, isResult } = edited;
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(refused, text, io.color));
			isResult && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.RK)(to.file)}: would be invalid (${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(refused)}); nothing was written\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.no;
		}
		function scheduleNamed({ schedules }, name) {
			return schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
		}
		function showResource(editor, { text }, name, format) {
			if (format === "name") return `scanschedule/${name}\n`;
			let value = editor.written(text, name);
			if (value === void 0) throw Error(`no resource ${name} to show`);
			return format === "json" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.s$)(value) : (0, _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_8__.s8)(value);
		}
		function showNext(file, schedule, now, step) {
			let next = `next run: ${nextRun(schedule, now)}\n`;
			let { metadata, spec } = schedule;
			return step ? `${next}${showStep(file, "written", metadata.name, spec.backend.type)}` : next;
		}
		function showStep(file, ...change) {
			let step = file.nextStep(...change);
			return step === void 0 ? "" : `next step: ${step}\n`;
		}
		function nextRun(schedule, now) {
			if (schedule.spec.suspend) return "none, it is suspended";
			let next = (0, _project_upcoming_js__WEBPACK_IMPORTED_MODULE_5__.wF)(schedule, now);
			if (next === void 0) return "none";
			let utc = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.vE)(next);
			let local = (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_3__.formatInZone)(next, schedule.spec.timezone);
			return /[+]00:00$/.test(local) ? utc : `${local} (${utc})`;
		}
	}),
	4715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
		var _project_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2219);
		var _project_store_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4278);
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2563);
		var _schedule_edit_find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1874);
		var _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5150);
		var _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5073);
		var _schedule_schema_resource_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8136);
		var _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1969);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1);
		var _schedule_yaml_positions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4390);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5255);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8621);
		let run = async (args, io) => {
			let { choice, dryRun, format = "yaml" } = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_13__.Zs)(args);
			let from = (0, _project_store_file_js__WEBPACK_IMPORTED_MODULE_4__.openStoreFile)({ store: args.positionals[0] ?? _schedule_types_js__WEBPACK_IMPORTED_MODULE_14__.Oc }, io);
			let writes = args.on("write");
			let { text, schedules, diagnostics } = (0, _project_edit_js__WEBPACK_IMPORTED_MODULE_2__.r0)(from);
			let { values, diagnostics: renamed } = (0, _schedule_store_import_js__WEBPACK_IMPORTED_MODULE_10__.u)(schedules);
			let found = [...diagnostics, ...renamed];
			io.err((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__.HZ)(found, (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_12__.redactSecrets)(text, found), io.color));
			let failed = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_3__.Cs)(found);
			if (!writes) {
				io.out(show(values, format));
				return failed ? _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.no : _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
			}
			if (failed) {
				io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_15__.RK)(from.file)}: ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__.ii)(found)}; nothing was written\n`);
				return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.no;
			}
			let to = await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_3__.cu)(choice, io);
			let add = (before) => addAll(before, to, values);
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_13__.$y)(to, io, add, {
				dryRun,
				start: "# Imported from JMo's own store. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			let dry = dryRun ? " (dry run)" : "";
			for (let value of values) io.out(`scanschedule/${nameOf(value)} created in ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_15__.RK)(to.file)}${dry}\n`);
			io.out(`${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_16__.LS)(values.length, "schedule")} imported${dry}\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		};
		function show(values, format) {
			if (format === "json") {
				let list = {
					apiVersion: _schedule_types_js__WEBPACK_IMPORTED_MODULE_14__.mG,
					kind: "ScanScheduleList",
					items: values
				};
				return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_15__.s$)(list);
			}
			return values.map(_schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_17__.s8).join("---\n");
		}
		function nameOf(value) {
			return String(value.metadata.name);
		}
		function addAll(text, { file, read }, values) {
			let stream = read(text, file);
			let defaults = (0, _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_8__.UX)(stream.documents);
			if (defaults !== void 0) return (0, _schedule_edit_find_js__WEBPACK_IMPORTED_MODULE_7__.Os)(stream, (0, _schedule_yaml_positions_js__WEBPACK_IMPORTED_MODULE_11__.x5)(defaults.document.root, defaults.document.aliases, ["kind"]), {
				code: "would-inherit",
				message: `the imported schedules would inherit from this ${_schedule_schema_resource_js__WEBPACK_IMPORTED_MODULE_9__.GL}, which JMo's store does not know`,
				hint: "import into another file with --file; nothing was imported"
			});
			let result = text;
			for (let value of values) {
				let name = nameOf(value);
				let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_6__.jS)(result, file, name, read);
				if (there !== void 0) return { diagnostics: [{
					...there,
					hint: "delete or rename it first; nothing was imported"
				}] };
				let added = (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_5__.Mt)(result, file, value, read);
				if ("diagnostics" in added) return added;
				result = added.text;
			}
			return { text: result };
		}
	}),
	4676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => readPairs,
			s: () => readSettings
		});
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2563);
		var _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);
		function readPairs(flag, words, removals = !1) {
			let pairs = new Map();
			for (let word of words) {
				let at = word.indexOf("=");
				if (at > 0) pairs.set(word.slice(0, at), word.slice(at + 1));
				else if (removals && at === -1 && /^.+-$/.test(word)) pairs.set(word.slice(0, -1), void 0);
				else throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--${flag} must be KEY=VALUE${removals ? ", or KEY- to remove it" : ""}`);
			}
			if (pairs.has("__proto__")) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--${flag} '__proto__' cannot be a key`);
			return pairs;
		}
		function readSettings(set, unset) {
			return [...set.map((word) => {
				let at = word.indexOf("=");
				if (at <= 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z("--set must be PATH=VALUE, such as jobTemplate.options.threads=4");
				return {
					path: readPath("set", word.slice(0, at)),
					value: readValue(word.slice(0, at), word.slice(at + 1))
				};
			}), ...unset.map((word) => ({
				path: readPath("unset", word),
				remove: !0
			}))];
		}
		function readPath(flag, text) {
			let path = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(text);
			if ("problem" in path) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--${flag} '${text}' ${path.problem}`);
			return path;
		}
		let NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
		function readValue(path, text) {
			if (text === "true" || text === "false") return text === "true";
			if (text === "null" || text === "~") return null;
			if (NUMBER.test(text) && String(Number(text)) === text) return Number(text);
			if (!/^[[{"']/.test(text)) return text;
			let documents = (0, _schedule_yaml_documents_js__WEBPACK_IMPORTED_MODULE_2__.RZ)(text, "1.2");
			if (documents?.length !== 1) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--set ${path}: the value can't be read as YAML; put a text that begins with ${text[0]} in quotes`);
			if (JSON.stringify(documents).includes("\"__proto__\":")) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z(`--set ${path}: "__proto__" cannot be a key`);
			return documents[0];
		}
	}),
	2403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			resume: () => resume,
			run: () => run,
			suspend: () => suspend
		});
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
		var _project_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1964);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2219);
		var _edit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
		var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4676);
		let run = async (args, io) => {
			let call = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.Zs)(args);
			let edits = readEdits(args);
			if (edits.length === 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.z("nothing to change; see 'jmo-schedule update --help'");
			return change(call, io, {
				edits: () => edits,
				done: "updated"
			});
		};
		let suspend = async (args, io) => {
			let edits = [{
				path: ["spec", "suspend"],
				value: !0
			}];
			return change((0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.Zs)(args), io, {
				edits: () => edits,
				done: "suspended"
			});
		};
		let resume = async (args, io) => {
			let call = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.Zs)(args);
			return change(call, io, {
				edits: (text, file) => (0, _project_edit_js__WEBPACK_IMPORTED_MODULE_1__.rk)(file, text, call.name),
				done: "resumed"
			});
		};
		let FIELDS = [
			["cron", ["spec", "schedule"]],
			["timezone", ["spec", "timezone"]],
			["suspend", ["spec", "suspend"]],
			["profile", [
				"spec",
				"jobTemplate",
				"profile"
			]]
		];
		function readEdits(args) {
			let edits = FIELDS.flatMap(([flag, path]) => {
				let text = args.text(flag);
				return text === void 0 ? [] : [{
					path,
					value: flag === "suspend" ? text === "true" : text
				}];
			});
			for (let flag of ["label", "annotation"]) for (let [name, value] of (0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.S)(flag, args.texts(flag), !0)) {
				let path = [
					"metadata",
					`${flag}s`,
					name
				];
				edits.push(value === void 0 ? {
					path,
					remove: !0
				} : {
					path,
					value
				});
			}
			let all = [...edits, ...(0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.s)(args.texts("set"), args.texts("unset"))];
			return [...all.filter((edit) => !("remove" in edit)), ...all.filter((edit) => "remove" in edit)];
		}
		async function change({ name, choice, dryRun, format }, io, how) {
			let file = await (0, _project_load_js__WEBPACK_IMPORTED_MODULE_2__.cu)(choice, io);
			let now = io.now();
			let editor = await file.editor();
			let edit = (text) => editor.edit(text, name, how.edits(text, file), now);
			let edited = await (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.$y)(file, io, edit, {
				dryRun,
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			if (format !== void 0) {
				io.out((0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.WW)(editor, edited.after, name, format));
				return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
			}
			let schedule = (0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.te)(edited.after, name);
			let generation = edited.generation === void 0 ? "" : ` (generation ${edited.generation})`;
			let done = edited.changed ? `${how.done} in ${file.file}${generation}` : `unchanged in ${file.file}`;
			io.out(`scanschedule/${name} ${done}${dryRun ? " (dry run)" : ""}\n`);
			schedule !== void 0 && io.out((0, _edit_file_js__WEBPACK_IMPORTED_MODULE_3__.bn)(file, schedule, now, edited.changed && !dryRun));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_0__.d.fine;
		}
	}),
	6691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
		let MINUTE = 6e4;
		let DAY = 864e5;
		let AROUND = 1560 * MINUTE;
		let SLACK = 3 * DAY;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			if (platform === "gitlab") return nextGitlabRuns(cron, zone, from.getTime(), {
				count: limit.count,
				until
			});
			let runs = new Set();
			let enough = !1;
			for (let day of matchingDays(cron, platform, startOfDay(from) - SLACK, "forward")) {
				if (day > until + SLACK) break;
				for (let at of runsOn(day, cron, zone, platform)) at > from.getTime() && at <= until && runs.add(at);
				if (enough) break;
				enough = runs.size >= limit.count;
			}
			return [...runs].sort((a, b) => a - b).slice(0, Math.max(0, limit.count)).map((at) => new Date(at));
		}
		function nextGitlabRuns(cron, zone, from, limit) {
			let runs = [];
			for (let answer of (0, _fugit_js__WEBPACK_IMPORTED_MODULE_2__.I)(cron, zone, from)) {
				if (answer.kind !== "run" || answer.at > limit.until || runs.length >= limit.count) break;
				runs.push(new Date(answer.at));
			}
			return runs;
		}
		function previousRun(cron, zone, platform, at) {
			let latest;
			for (let day of matchingDays(cron, platform, startOfDay(at) + SLACK, "backward")) {
				let found = latest !== void 0;
				for (let run of runsOn(day, cron, zone, platform)) run <= at.getTime() && (latest = Math.max(run, latest ?? run));
				if (found) break;
			}
			return latest === void 0 ? void 0 : new Date(latest);
		}
		function startOfDay(at) {
			return Math.floor(at.getTime() / DAY) * DAY;
		}
		function* matchingDays(cron, platform, start, way) {
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.f)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform))) return;
			let both = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform));
			let days = new Set(cron.dayOfWeek);
			let weekdays = both ? "*" : cron.dayOfWeek.join(",");
			let text = `0 0 0 ${cron.dayOfMonth.join(",")} ${cron.month.join(",")} ${weekdays}`;
			let dates = cron_parser__WEBPACK_IMPORTED_MODULE_0__.CronExpressionParser.parse(text, {
				currentDate: new Date(start),
				tz: "UTC"
			});
			for (let day = advance(dates, way); Math.abs(day - start) <= 15006 * DAY; day = advance(dates, way)) (!both || days.has(new Date(day).getUTCDay())) && (yield day);
		}
		function advance(dates, way) {
			return (way === "forward" ? dates.next() : dates.prev()).getTime();
		}
		function runsOn(day, cron, zone, platform) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Kp)(cron.text);
			let rules = (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.f)(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	}),
	1964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P8: () => changeFile,
			r0: () => readContents,
			rk: () => resumeEdits
		});
		var edit_schedule = __webpack_require__(2563);
		var lines = __webpack_require__(8161);
		function newProblems(before, after) {
			let known = new Map();
			for (let key of identitiesOf(before)) known.set(key, (known.get(key) ?? 0) + 1);
			let keys = identitiesOf(after);
			return after.diagnostics.filter((_, index) => {
				let key = keys[index];
				let left = known.get(key) ?? 0;
				known.set(key, left - 1);
				return left <= 0;
			});
		}
		function identitiesOf({ text, diagnostics }) {
			let offsetOf = (0, lines.e)(text);
			return diagnostics.map(({ severity, code, line, column, length }) => {
				let start = offsetOf(line, column) ?? 0;
				return `${severity} ${code} ${text.slice(start, start + length)}`;
			});
		}
		var problem = __webpack_require__(7239);
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_os_ = __webpack_require__(542);
		var external_node_path_ = __webpack_require__(6760);
		var file_system = __webpack_require__(2914);
		var write_spare = __webpack_require__(7192);
		async function withLock(path, work, options = {}) {
			let lock = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.lock`);
			let until = Date.now() + (options.patience ?? 1e4);
			for (;;) {
				let content = describe({
					pid: process.pid,
					host: (0, external_node_os_.hostname)(),
					started: startOf(process.pid)
				});
				if (take(lock, content)) try {
					(0, write_spare.DA)((0, external_node_path_.dirname)(path), external_node_fs_namespaceObject);
					return { result: work() };
				} finally {
					release(lock, content);
				}
				let held = look(lock);
				if (held !== void 0 && isGone(held)) clear(lock, held.content);
				else if (Date.now() > until) return { busy: held?.holder?.pid ?? 0 };
				else await new Promise((resolve) => setTimeout(resolve, 25));
			}
		}
		function describe(holder) {
			return `${JSON.stringify(holder)}\n`;
		}
		function take(lock, content) {
			let spare = (0, write_spare.L2)(lock);
			try {
				external_node_fs_.writeFileSync(spare, content, {
					flag: "wx",
					mode: 384
				});
				external_node_fs_.linkSync(spare, lock);
				return !0;
			} catch (error) {
				if ((0, file_system.C)(error) === "EEXIST") return !1;
				if (!(0, write_spare.hY)(error)) throw error;
				try {
					external_node_fs_.writeFileSync(lock, content, {
						flag: "wx",
						mode: 384
					});
					return !0;
				} catch (second) {
					if ((0, file_system.C)(second) === "EEXIST") return !1;
					throw second;
				}
			} finally {
				external_node_fs_.rmSync(spare, { force: !0 });
			}
		}
		function look(lock) {
			try {
				let content = external_node_fs_.readFileSync(lock, "utf8");
				return {
					content,
					age: Date.now() - external_node_fs_.statSync(lock).mtimeMs,
					holder: readHolder(content)
				};
			} catch (error) {
				if ((0, file_system.C)(error) === "ENOENT") return;
				throw error;
			}
		}
		function readHolder(content) {
			try {
				let { pid, host, started } = JSON.parse(content);
				return typeof pid == "number" && typeof host == "string" && typeof started == "string" ? {
					pid,
					host,
					started
				} : void 0;
			} catch {
				return;
			}
		}
		function isGone({ holder, age }) {
			if (holder === void 0 || holder.host !== (0, external_node_os_.hostname)()) return age > 6e4;
			if (holder.pid === process.pid) return holder.started !== startOf(process.pid);
			try {
				process.kill(holder.pid, 0);
			} catch (error) {
				return (0, file_system.C)(error) === "ESRCH";
			}
			return holder.started !== startOf(holder.pid);
		}
		function startOf(pid) {
			try {
				let stat = external_node_fs_.readFileSync(`/proc/${pid}/stat`, "utf8");
				return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
			} catch (error) {
				(0, file_system.C)(error);
				return "";
			}
		}
		function clear(lock, content) {
			let aside = (0, write_spare.L2)(lock);
			try {
				external_node_fs_.renameSync(lock, aside);
				external_node_fs_.readFileSync(aside, "utf8") !== content && external_node_fs_.linkSync(aside, lock);
			} catch (error) {
				if (!["ENOENT", "EEXIST"].includes((0, file_system.C)(error))) throw error;
			} finally {
				external_node_fs_.rmSync(aside, { force: !0 });
			}
		}
		function release(lock, content) {
			look(lock)?.content === content && external_node_fs_.rmSync(lock, { force: !0 });
		}
		var write_user_file = __webpack_require__(5180);
		var errors = __webpack_require__(8087);
		async function changeFile(to, edit, options) {
			let first = edit_open(to, options);
			if (options.dryRun) return attempt(to, first, edit, options);
			first.bytes === void 0 && to.makeFolder?.();
			for (let tries = 0; tries < 10; tries++) {
				let locked = await lock(to, first.path, () => attempt(to, edit_open(to, options), edit, options));
				if (locked !== "changed") return locked;
			}
			throw new errors.w(`${to.file}: keeps being changed by another program; nothing was written`);
		}
		async function lock(to, path, work) {
			let locked;
			try {
				locked = await withLock(path, work);
			} catch (error) {
				let code = error.code;
				if (error instanceof errors.w || code === void 0) throw error;
				throw new errors.w(`${to.file}: can't be written (${code})`);
			}
			if ("result" in locked) return locked.result;
			throw new errors.w(`${to.file}: process ${locked.busy} is writing to it and does not finish; nothing was written`);
		}
		function edit_open({ path, file, boundary }, options) {
			let found = (0, write_user_file.E)(path, boundary);
			if ("problem" in found) throw new errors.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0 && options.start === void 0) throw new errors.w(`${file}: no such file; 'jmo-schedule create' makes one`);
			return found;
		}
		function attempt(to, found, edit, options) {
			let text = found.bytes === void 0 ? options.start ?? "" : decode(found.bytes);
			if (text === void 0) return {
				refused: to.parse(found.bytes ?? "").diagnostics,
				text: "",
				isResult: !1
			};
			let result = edit(text);
			let before = readOnce(to, text);
			to.makePrivate?.(found, before(), options.dryRun);
			if ("diagnostics" in result) {
				refuseMissing(to, result.diagnostics, before());
				return {
					refused: result.diagnostics,
					text: (0, secrets.redactSecrets)(text, before().diagnostics),
					isResult: !1
				};
			}
			let after = result.text === text ? before() : to.parse(result.text);
			let refused = newErrors(before, after, to.keepsErrors ? "new" : options.valid);
			if (refused.length > 0) return {
				refused,
				text: (0, secrets.redactSecrets)(after.text, after.diagnostics),
				isResult: !0
			};
			let edited = {
				before,
				after,
				changed: result.text !== text || found.bytes === void 0,
				generation: result.generation
			};
			if (options.dryRun || !edited.changed) return edited;
			let written = (0, write_user_file.f)(found, result.text, to.mode);
			if (typeof written == "object") throw new errors.w(`${to.file}: ${written.problem}`);
			if (written === "changed") return "changed";
			warnOfSplit(to, found);
			return edited;
		}
		function warnOfSplit({ file, warn }, { stat }) {
			let others = (stat?.nlink ?? 1) - 1;
			others === 1 ? warn(`warning: ${file} had another hard link, which keeps the old content\n`) : others > 1 && warn(`warning: ${file} had ${others} other hard links, which keep the old content\n`);
		}
		function decode(bytes) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function readOnce(to, text) {
			let contents;
			return () => {
				contents ??= to.parse(text);
				return contents;
			};
		}
		function readContents({ path, file, boundary, parse }) {
			let found = (0, write_user_file.E)(path, boundary);
			if ("problem" in found) throw new errors.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0) throw new errors.w(`${file}: no such file`);
			return parse(found.bytes);
		}
		function newErrors(before, after, valid) {
			let errors = after.diagnostics.filter(({ severity, code }) => severity === "error" || code === secrets.Td);
			if (valid === "all") return errors.filter(({ severity }) => severity === "error");
			return newProblems(before(), {
				text: after.text,
				diagnostics: errors
			});
		}
		function refuseMissing(to, diagnostics, { schedules }) {
			let missing = diagnostics.find(({ code }) => code === "no-such-schedule");
			if (missing === void 0) return;
			let names = schedules.map(({ resource }) => resource.metadata.name);
			let word = /"(.*)"/.exec(missing.message)?.[1] ?? "";
			throw new errors.w(`${to.file}: ${missing.message}${(0, suggest.yo)(word, names)}`);
		}
		function resumeEdits({ file, read }, text, name) {
			let path = ["spec", "suspend"];
			let value = (0, edit_schedule.j)(text, file, name, read);
			return value !== void 0 && (0, problem.fK)(value, path) == null ? [] : [{
				path,
				value: !1
			}];
		}
	}),
	2219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			tG: () => loadSchedules,
			cu: () => openScheduleFile,
			VD: () => ownCall
		});
		var header = __webpack_require__(6279);
		var log = __webpack_require__(9056);
		var shell = __webpack_require__(9372);
		var external_node_path_ = __webpack_require__(6760);
		var read_schedules = __webpack_require__(4129);
		var parse = __webpack_require__(8935);
		var types = __webpack_require__(1);
		var yaml_reader = __webpack_require__(2295);
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let input = choice.file === "-" ? world.readInput : void 0;
			let path = (0, external_node_path_.resolve)(directory, input === void 0 ? choice.file ?? types.j9 : types.j9);
			let file = shown ?? (input === void 0 ? (0, project_world.p)(world.directory, path) : "<stdin>");
			let boundary = (0, read_named_file.iH)(path, world, directory);
			let reader = (0, yaml_reader.W)();
			let load = () => {
				let read = input === void 0 ? (0, read_inside.xO)(path, boundary) : { bytes: input() };
				if ("bytes" in read) return {
					...self.parse(read.bytes),
					origin: self,
					directory,
					source: (0, project_world.p)(directory, path),
					file
				};
				let { kind, message } = read.problem;
				throw new errors.w(`${file}: ${message}${kind === "missing" ? "; 'jmo-schedule init' writes a starter" : ""}`);
			};
			let self = {
				path,
				file,
				boundary,
				warn: world.err,
				load,
				loadForFiles: load,
				forFile: withOwnDiagnostics,
				hasCheck: !0,
				parse: (text) => ({
					...(0, read_schedules.D)(text, file, reader),
					text: text.toString()
				}),
				read: reader,
				editor: async () => (await Promise.all([__webpack_require__.e("schedule"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file, reader),
				nextStep: (change, name, backend) => {
					let where = flagsOf(choice);
					if (backend === "local-cron") return `jmo-schedule ${change === "deleted" ? "uninstall" : "install"} ${name}${where}`;
					return `jmo-schedule render${where}${backend === "gitlab-ci" ? ", then jmo-schedule sync" : ""}`;
				}
			};
			return self;
		}
		function flagsOf({ directory, file }) {
			return Object.entries({
				directory,
				file
			}).map(([flag, value]) => value === void 0 ? "" : ` --${flag} ${(0, shell.XW)((0, log.RK)(value))}`).join("");
		}
		function withOwnDiagnostics({ text, file }, schedule) {
			let { schedules, defaults, diagnostics } = (0, parse.C)(text, file);
			let others = defaults === void 0 ? [] : [defaults];
			let starts = [...schedules, ...others].map(({ at }) => at([]).line);
			let parts = [schedule, ...others].map(({ at }) => {
				let first = at([]).line;
				return {
					first,
					next: Math.min(...starts.filter((line) => line > first))
				};
			});
			let isOwn = ({ line }) => parts.some(({ first, next }) => line >= first && line < next);
			return {
				schedule,
				diagnostics: diagnostics.filter(isOwn)
			};
		}
		async function openScheduleFile({ store, ...choice }, world) {
			if (store === void 0) return openResourceFile(choice, world);
			let { openStoreFile } = await __webpack_require__.e("store-file").then(__webpack_require__.bind(__webpack_require__, 4278));
			return openStoreFile({
				...choice,
				store
			}, world);
		}
		function loadSchedules(choice, world) {
			return openResourceFile(choice, world).load();
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function ownCall(command, loaded, world) {
			let { directory } = loaded;
			let place = directory === world.directory ? "" : ` -C ${(0, shell.XW)((0, project_world.p)(world.directory, directory))}`;
			return (0, log.RK)(`jmo-schedule ${command}${place}${(0, header.m7)(loaded)}`);
		}
	}),
	9730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bn: () => upcomingRuns,
			tj: () => platformOf,
			wF: () => nextRunOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type).platformOf(schedule);
		}
		function nextRunOf(schedule, now) {
			return upcomingRuns([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A$)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
					count,
					until
				}).map((at) => ({
					name: schedule.metadata.name,
					zone: timezone,
					at
				}));
			}).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
		}
	}),
	3262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => isJson,
			Im: () => addJsonEntry,
			Vh: () => readJson,
			eR: () => readLongerJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let MOST_CHARACTERS = 6e6;
		let LIST_END = /\n {4}\}(\n {2}\]\n\}\n?)$/;
		let STREAMS = new WeakSet();
		function readJson(text, file) {
			if (!text.startsWith("{\n") || text.length > MOST_CHARACTERS || !isBare(text)) return;
			let value = parsed(text);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) || !isPlain(value, 0)) return;
			let body = JSON.stringify(value, null, 2);
			if (text !== body && text !== `${body}\n`) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, file);
			return streamOf(source, value, (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, 0, text.length));
		}
		function isJson(stream) {
			return STREAMS.has(stream);
		}
		function readLongerJson(known, text) {
			let end = listEnd(known);
			if (end === void 0 || text.length > MOST_CHARACTERS) return;
			let { text: before } = known.source;
			let at = before.length - end.tail.length;
			if (!text.endsWith(end.tail) || text.slice(0, at) !== before.slice(0, at)) return;
			let added = text.slice(at, text.length - end.tail.length);
			if (!added.startsWith(",") || !isBare(added)) return;
			let entry = parsed(added.slice(1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(entry) || !isPlain(entry, 2) || added !== entryText(entry)) return;
			let value = {
				...end.value,
				[end.key]: [...end.list, entry]
			};
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, known.source.file);
			let secrets = (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, at, at + added.length);
			return streamOf(source, value, [...known.diagnostics, ...secrets]);
		}
		function addJsonEntry(stream, key, entry) {
			let end = listEnd(stream);
			if (end?.key !== key) return;
			let added = entryText(entry);
			if (!isBare(added)) return;
			let { text } = stream.source;
			return `${text.slice(0, text.length - end.tail.length)}${added}${end.tail}`;
		}
		function entryText(entry) {
			return `,\n    ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`;
		}
		function listEnd(stream) {
			let value = STREAMS.has(stream) ? stream.documents[0]?.value : void 0;
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return;
			let [key, list] = Object.entries(value).at(-1) ?? [];
			let { text } = stream.source;
			let tail = LIST_END.exec(text.slice(-20))?.[1];
			return key !== void 0 && Array.isArray(list) && tail !== void 0 && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(list.at(-1)) ? {
				value,
				key,
				list,
				tail
			} : void 0;
		}
		function isBare(text) {
			return !/[^\n\x20-\x5b\x5d-\x7e]/.test(text);
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function isPlain(value, depth) {
			if (depth > 30) return !1;
			if (typeof value == "number") return Math.abs(value) < 2 ** 53 - 1;
			if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return !0;
			return Object.entries(value).every(([key, inner]) => key.length < 500 && key !== "__proto__" && isPlain(inner, depth + 1));
		}
		function streamOf(source, value, diagnostics) {
			let { text, file } = source;
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file).documents[0];
				if (again === void 0) throw Error("JSON can be read as YAML");
				return again;
			};
			let stream = {
				source,
				documents: [{
					value,
					range: [0, text.length],
					get root() {
						return read().root;
					},
					get aliases() {
						return read().aliases;
					}
				}],
				diagnostics,
				lexemes: text.length
			};
			STREAMS.add(stream);
			return stream;
		}
	}),
	2295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => createReader });
		var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
		var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4344);
		var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		function createReader() {
			let known = [];
			return (input, file) => {
				let decoded = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, _limits_js__WEBPACK_IMPORTED_MODULE_4__.w);
				if ("problem" in decoded) return (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(input, file);
				let { text } = decoded;
				let same = known.filter(({ source }) => source.file === file);
				let stream = same.find(({ source }) => source.text === text) ?? firstOf(same, (one) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.eR)(one, text) ?? readChanged(one, text)) ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(text, file) ?? readWhole(text, file);
				known = [stream, ...known.filter((one) => one !== stream)].slice(0, 2);
				return stream;
			};
		}
		function readWhole(text, file) {
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, file);
			return {
				source,
				...(0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, 0, text.length)
			};
		}
		function firstOf(items, find) {
			for (let item of items) {
				let found = find(item);
				if (found !== void 0) return found;
			}
		}
		let STARTS = new WeakMap();
		function startsOf(stream) {
			STARTS.has(stream) || STARTS.set(stream, findStarts(stream));
			return STARTS.get(stream);
		}
		function findStarts({ source: { text }, documents, diagnostics }) {
			if (diagnostics.length > 0 || documents.length === 0 || hasMarks(text)) return;
			let starts = documents.map(({ range: [from] }, index) => index === 0 ? 0 : from);
			return starts.slice(1).every((at) => hasDashes(text, at)) ? starts : void 0;
		}
		function hasMarks(text) {
			return /^(?:%|\.\.\.)/m.test(text);
		}
		function hasDashes(text, at) {
			return text[at - 1] === "\n" && /^---(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
		}
		function readChanged(known, text) {
			let starts = startsOf(known);
			if (starts === void 0) return;
			let { first, from, behind, to } = changedPart(known.source.text, text, starts);
			if (to < from || (to - from) * 2 > text.length || hasMarks(text.slice(from, to))) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, known.source.file);
			let part = (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to);
			let lexemes = known.lexemes + part.lexemes;
			if (part.diagnostics.length > 0 || lexemes > _documents_js__WEBPACK_IMPORTED_MODULE_0__.nR) return;
			if (part.documents.length === 0 && from < to) return;
			let added = part.documents.map(({ range }, index) => first + index === 0 ? 0 : range[0]);
			if (!added.every((at) => at === 0 || hasDashes(text, at))) return;
			let moved = text.length - known.source.text.length;
			let rest = known.documents.slice(behind).map((document) => moveDocument(document, source, moved));
			let stream = {
				source,
				documents: [
					...known.documents.slice(0, first),
					...part.documents,
					...rest
				],
				diagnostics: [],
				lexemes
			};
			if (stream.documents.length === 0) return;
			STARTS.set(stream, [
				...starts.slice(0, first),
				...added,
				...rest.map(({ range }) => range[0])
			]);
			return stream;
		}
		function changedPart(before, text, starts) {
			let endOf = (index) => starts[index + 1] ?? before.length;
			let moved = text.length - before.length;
			let first = mostOf(starts.length, (count) => {
				let end = endOf(count - 1);
				return text.slice(0, end) === before.slice(0, end);
			});
			for (; first > 0 && endOf(first - 1) < text.length && !hasDashes(text, endOf(first - 1));) first--;
			let from = first === 0 ? 0 : endOf(first - 1);
			let kept = mostOf(starts.length - Math.max(first, 1), (count) => {
				let start = starts[starts.length - count] ?? 0;
				let at = start + moved;
				return at >= from && hasDashes(text, at) && text.slice(at) === before.slice(start);
			});
			let behind = starts.length - kept;
			let to = kept === 0 ? text.length : (starts[behind] ?? 0) + moved;
			return {
				first,
				from,
				behind,
				to
			};
		}
		function mostOf(limit, holds) {
			let [low, high] = [0, Math.max(0, limit)];
			if (high > 0 && holds(high)) return high;
			for (; low < high;) {
				let middle = Math.ceil((low + high) / 2);
				holds(middle) ? low = middle : high = middle - 1;
			}
			return low;
		}
		function moveDocument({ value, range }, source, by) {
			let [from, to] = [range[0] + by, range[1] + by];
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to).documents[0];
				if (again === void 0) throw Error("a document that was read can be read again");
				return again;
			};
			return {
				value,
				range: [from, to],
				get root() {
					return read().root;
				},
				get aliases() {
					return read().aliases;
				}
			};
		}
	})
};

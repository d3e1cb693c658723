export const id = 6464;
export const ids = [6464];
export const modules = {
	86464: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			addNew: () => addNew,
			create: () => create,
			plainCron: () => plainCron,
			run: () => run,
			startOf: () => startOf
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var cron = __webpack_require__(98882);
		var cron_days = __webpack_require__(69200);
		var edit = __webpack_require__(80741);
		var edit_schedule = __webpack_require__(42518);
		var parse = __webpack_require__(4597);
		var store = __webpack_require__(20109);
		var store_entry = __webpack_require__(12152);
		var log = __webpack_require__(79056);
		var edit_value = __webpack_require__(78162);
		var edit_words = __webpack_require__(64135);
		var commands_io = __webpack_require__(36855);
		var target_flags = __webpack_require__(34240);
		let VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
		function readNewSchedule(name, args) {
			let cron = args.text("cron");
			if (cron === void 0) throw new commands_io.H("--cron is missing; see 'jmo-schedule create --help'");
			let labels = pairsOf(args, "label");
			let annotations = readAnnotations(args);
			let deadline = args.text("starting-deadline-seconds");
			let given = (flag, key = flag) => args.text(flag) === void 0 ? {} : { [key]: args.text(flag) };
			let spec = {
				schedule: cron,
				...given("timezone"),
				...args.on("suspend") ? { suspend: !0 } : {},
				...given("concurrency-policy", "concurrencyPolicy"),
				...deadline === void 0 ? {} : { startingDeadlineSeconds: wholeNumber("starting-deadline-seconds", deadline) },
				backend: { type: args.text("backend") ?? "github-actions" },
				jobTemplate: {
					profile: args.text("profile") ?? "balanced",
					targets: readTargets(args),
					...args.text("results-dir") === void 0 ? {} : { results: { dir: args.text("results-dir") } },
					...readOptions(args),
					...readChannels(args)
				}
			};
			let whole = {
				metadata: {
					labels,
					annotations
				},
				spec
			};
			for (let edit of (0, edit_words.s)(args)) whole = (0, edit_value.U)(whole, edit);
			let { metadata, spec: edited } = whole;
			return {
				name,
				labels: metadata.labels ?? {},
				annotations: metadata.annotations ?? {},
				spec: edited
			};
		}
		function readAnnotations(args) {
			let annotations = pairsOf(args, "annotation");
			let description = args.text("description");
			if (description === void 0) return annotations;
			if (annotations.description !== void 0) throw new commands_io.H("--description and --annotation description=… say the same; give one of them");
			return {
				description,
				...annotations
			};
		}
		function pairsOf(args, flag) {
			return Object.fromEntries((0, edit_words.S)(flag, args.texts(flag)));
		}
		let LISTS = {
			image: "images",
			url: "urls"
		};
		function readTargets(args) {
			let targets = {};
			for (let flag of Object.keys(target_flags.d)) {
				let list = LISTS[flag];
				let values = args.texts(flag);
				values.length > 0 && (targets[list ?? flag.replaceAll("-", "_")] = list === void 0 ? values[0] : values);
			}
			args.on("k8s-all-namespaces") && (targets.k8s_all_namespaces = !0);
			return targets;
		}
		function readOptions(args) {
			let threads = args.text("threads");
			let failOn = args.text("fail-on");
			let options = {
				...failOn === void 0 ? {} : { fail_on: failOn },
				...threads === void 0 ? {} : { threads: wholeNumber("threads", threads) }
			};
			return Object.keys(options).length === 0 ? {} : { options };
		}
		function readChannels(args) {
			let names = args.texts("slack-env");
			if (names.length === 0) return {};
			return { notifications: { channels: names.map((name) => {
				if (!VARIABLE.test(name)) throw new commands_io.H("--slack-env must be the NAME of a variable or CI secret, never the URL itself");
				return {
					type: "slack",
					url: `\${${name}}`
				};
			}) } };
		}
		function wholeNumber(flag, text) {
			if (!/^\d{1,15}$/.test(text)) throw new commands_io.H(`--${flag} must be a whole number`);
			return Number(text);
		}
		var edit_file = __webpack_require__(65306);
		var show_edit = __webpack_require__(18443);
		var upcoming_runs = __webpack_require__(40628);
		let run = (args, io) => create(args, io, { uuid: external_node_crypto_.randomUUID });
		async function create(args, io, world) {
			let name = args.positionals[0] ?? "";
			let place = (0, edit_file.E)(args, io);
			let now = io.now();
			let value = (0, edit_schedule.bl)(readNewSchedule(name, args), {
				uid: world.uuid(),
				now
			});
			let dryRun = args.on("dry-run");
			let edit = (text) => addNew(place, text, name, value, now);
			let edited = await (0, edit_file.$)(place, io, edit, {
				dryRun,
				start: startOf(place, now),
				valid: "all"
			});
			if (typeof edited == "number") return edited;
			place.isStore && !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name) && io.err(`warning: JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first\n`);
			let format = args.text("output");
			io.out((0, show_edit.WW)(place, edited.after, name, format ?? "yaml"));
			if (format !== void 0) return commands_io.d.fine;
			io.out(`\nscanschedule/${name} created in ${(0, log.RK)(place.file)}${dryRun ? " (dry run)" : ""}\n`);
			let schedule = (0, show_edit.te)(edited.after, name)?.resource;
			if (schedule === void 0) throw Error("a valid schedule is not there");
			io.out((0, show_edit.nG)(schedule, now));
			dryRun || io.out((0, show_edit.Q9)(place, schedule, args));
			return commands_io.d.fine;
		}
		function startOf(place, now) {
			return place.isStore ? (0, store.VL)(now) : "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n";
		}
		function addNew(place, text, name, value, now) {
			let there = (0, edit_schedule.jS)(text, place.file, name);
			if (there !== void 0) return { diagnostics: [{
				...there,
				hint: `change it with jmo-schedule update ${name}`
			}] };
			if (!place.isStore) return (0, edit.Mt)(text, place.file, value);
			let alone = (0, edit.Mt)("", name, value);
			if ("diagnostics" in alone) return alone;
			let { schedules, diagnostics } = (0, parse.C)(alone.text, `--store ${name}`);
			let [schedule] = schedules;
			if (schedule === void 0) return { diagnostics };
			return (0, edit.Mt)(text, place.file, storeEntry(schedule.resource, now));
		}
		function storeEntry(schedule, now) {
			let next = (0, upcoming_runs.b)([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
			return (0, store_entry.cD)(schedule, {
				cron: plainCron(schedule.spec.schedule, schedule.metadata.name),
				next,
				now
			});
		}
		function plainCron(text, name) {
			if (!/\bH\b/.test(text)) return text;
			let parsed = (0, cron.E)(text, name, cron_days.O8);
			return "cron" in parsed ? parsed.cron.text : text;
		}
	}),
	65306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => editFile,
			E: () => editableOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79056);
		var _change_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12268);
		var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34116);
		var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5349);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62818);
		var _store_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54012);
		function editableOf(args, io) {
			let store = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_6__.CI)(args, io);
			if (store !== void 0) return {
				path: store,
				file: (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_3__.pS)(io.directory, store),
				isStore: !0,
				boundary: (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__.ts)(store, io)
			};
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, args.text("directory") ?? ".");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, args.text("file") ?? "jmo-schedules.yaml");
			let boundary = (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__.iH)(path, io, directory);
			return {
				path,
				file: (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_3__.pS)(io.directory, path),
				isStore: !1,
				boundary
			};
		}
		async function editFile(place, io, edit, options) {
			let edited = await (0, _change_file_js__WEBPACK_IMPORTED_MODULE_1__.P8)(place, edit, {
				...options,
				warn: io.err
			});
			if (!("refused" in edited)) return edited;
			let { refused, text, isResult } = edited;
			io.err((0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.HZ)(refused, text, io.color));
			isResult && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_7__.RK)(place.file)}: would be invalid (${(0, _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.ii)(refused)}); nothing was written\n`);
			return _io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
		}
	}),
	64135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => readPairs,
			s: () => readSettings
		});
		var _schedule_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43716);
		var _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42518);
		var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36855);
		function readPairs(flag, words, removals = !1) {
			let pairs = new Map();
			for (let word of words) {
				let at = word.indexOf("=");
				if (at > 0) pairs.set(word.slice(0, at), word.slice(at + 1));
				else if (removals && at === -1 && /^.+-$/.test(word)) pairs.set(word.slice(0, -1), void 0);
				else throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`--${flag} must be KEY=VALUE${removals ? ", or KEY- to remove it" : ""}`);
			}
			if (pairs.has("__proto__")) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`--${flag} '__proto__' cannot be a key`);
			return pairs;
		}
		function readSettings(args) {
			return [...args.texts("set").map((word) => {
				let at = word.indexOf("=");
				if (at <= 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H("--set must be PATH=VALUE, such as jobTemplate.options.threads=4");
				return {
					path: readPath("set", word.slice(0, at)),
					value: readValue(word.slice(0, at), word.slice(at + 1))
				};
			}), ...args.texts("unset").map((word) => ({
				path: readPath("unset", word),
				remove: !0
			}))];
		}
		function readPath(flag, text) {
			let path = (0, _schedule_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(text);
			if ("problem" in path) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`--${flag} '${text}' ${path.problem}`);
			return path;
		}
		let NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
		function readValue(path, text) {
			if (text === "true" || text === "false") return text === "true";
			if (text === "null" || text === "~") return null;
			if (NUMBER.test(text) && String(Number(text)) === text) return Number(text);
			if (!/^[[{"']/.test(text)) return text;
			let documents = (0, _schedule_documents_js__WEBPACK_IMPORTED_MODULE_0__.RZ)(text, "1.2");
			if (documents?.length !== 1) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`--set ${path}: the value can't be read as YAML; put a text that begins with ${text[0]} in quotes`);
			if (JSON.stringify(documents).includes("\"__proto__\":")) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`--set ${path}: "__proto__" cannot be a key`);
			return documents[0];
		}
	}),
	18443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q9: () => nextStepLine,
			Vi: () => sameFile,
			WW: () => showResource,
			nG: () => nextRunLine,
			te: () => scheduleNamed
		});
		var _schedule_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43716);
		var _schedule_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80741);
		var _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45228);
		var _schedule_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53207);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79056);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89372);
		var _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40628);
		function scheduleNamed({ schedules }, name) {
			return schedules.find(({ resource }) => resource.metadata.name === name);
		}
		function showResource(place, contents, name, format) {
			if (format === "name") return `scanschedule/${name}\n`;
			let found = scheduleNamed(contents, name);
			let value = place.isStore ? found?.value : writtenValue(contents.text, name);
			if (value === void 0) throw Error(`no resource ${name} to show`);
			return format === "json" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.s$)(value) : (0, _schedule_edit_text_js__WEBPACK_IMPORTED_MODULE_5__.s8)(value);
		}
		function writtenValue(text, name) {
			let found = (0, _schedule_edit_js__WEBPACK_IMPORTED_MODULE_1__.MW)((0, _schedule_documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(text, ""), name);
			return "value" in found ? found.value : void 0;
		}
		function nextRunLine(schedule, now) {
			if (schedule.spec.suspend) return "next run: none, it is suspended\n";
			let [next] = (0, _upcoming_runs_js__WEBPACK_IMPORTED_MODULE_3__.b)([schedule], {
				from: now,
				until: void 0,
				count: 1
			});
			if (next === void 0) return "next run: none\n";
			let utc = `${next.at.toISOString().slice(0, 19)}Z`;
			let local = (0, _schedule_zone_js__WEBPACK_IMPORTED_MODULE_2__.formatInZone)(next.at, next.zone);
			return /[+]00:00$/.test(local) ? `next run: ${utc}\n` : `next run: ${local} (${utc})\n`;
		}
		function nextStepLine(place, schedule, args) {
			let { type } = schedule.spec.backend;
			let { name } = schedule.metadata;
			if (place.isStore) return `next step: jmo schedule ${type === "local-cron" ? "install" : "export"} ${name}\n`;
			let where = sameFile(args);
			if (type === "local-cron") return `next step: jmo-schedule install ${name}${where}\n`;
			return `next step: jmo-schedule render${where}${type === "gitlab-ci" ? ", then jmo-schedule sync" : ""}\n`;
		}
		function sameFile(args) {
			return ["directory", "file"].map((flag) => {
				let value = args.text(flag);
				return value === void 0 ? "" : ` --${flag} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.XW)((0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(value))}`;
			}).join("");
		}
	}),
	40628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => upcomingRuns,
			t: () => platformOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64533);
		var _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16648);
		var _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type)?.platformOf(schedule) ?? "kubernetes";
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _schedule_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
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
	42518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rr: () => parsePath,
			bl: () => newResource,
			j: () => findValue,
			jS: () => findDuplicate,
			qG: () => editSchedule
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43716);
		var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80741);
		var _edit_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58699);
		var _issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91078);
		var _positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6244);
		var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37239);
		var _resource_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90970);
		var _secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7829);
		var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30001);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _resource_js__WEBPACK_IMPORTED_MODULE_7__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...isEmpty(labels) ? {} : { labels },
					...isEmpty(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _edit_items_js__WEBPACK_IMPORTED_MODULE_3__.yo)(spec, "spec")
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
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_2__.TP)(text, file, name, edits, (before, after) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.u4)(after) || sameSpec(before, after)) return [];
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
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_2__.MW)((0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b) {
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(meaning(a), meaning(b));
		}
		function meaning(value) {
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_9__.mG,
				kind: _resource_js__WEBPACK_IMPORTED_MODULE_7__.Nd,
				...value
			};
			return (0, _issues_js__WEBPACK_IMPORTED_MODULE_4__.Y)(_resource_js__WEBPACK_IMPORTED_MODULE_7__.rw, typed).length > 0 ? value.spec : (0, _resource_js__WEBPACK_IMPORTED_MODULE_7__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.u4)(value.metadata) ? value.metadata : {};
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
			let stream = (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file);
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_2__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _positions_js__WEBPACK_IMPORTED_MODULE_5__.x5)(root, aliases, [
				...found.base,
				"metadata",
				"name"
			]));
			return {
				severity: "error",
				code: "duplicate-name",
				message: `there is a schedule named ${(0, _secrets_js__WEBPACK_IMPORTED_MODULE_8__.hD)(name)} already`,
				file,
				...at
			};
		}
	}),
	718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
		var _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77208);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69200);
		var _cron_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27236);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70631);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75515);
		var _zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53207);
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
			for (let answer of (0, _fugit_js__WEBPACK_IMPORTED_MODULE_3__.I)(cron, zone, from)) {
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
			if (!(0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.f)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform))) return;
			let both = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.AW)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform));
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
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_2__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _cron_text_js__WEBPACK_IMPORTED_MODULE_6__.Kp)(cron.text);
			let rules = (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.f)(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _clock_rules_js__WEBPACK_IMPORTED_MODULE_1__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	})
};

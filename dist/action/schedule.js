export const id = "schedule";
export const ids = ["schedule"];
export const modules = {
	4129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => readSchedules,
			N: () => checkBackend
		});
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7981);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);
		var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3276);
		let FINE = new WeakSet();
		function readSchedules(text, file, read) {
			let parsed = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, file, read);
			let found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
			return {
				...parsed,
				diagnostics: [...parsed.diagnostics, ...found].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.o)
			};
		}
		function checkBackend(schedule) {
			let { resource } = schedule;
			if (FINE.has(resource)) return [];
			let found = (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.E)(resource.spec.backend.type).check(schedule);
			found.length === 0 && FINE.add(resource);
			return found;
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
		var parse = __webpack_require__(3506);
		var types = __webpack_require__(1);
		var yaml_reader = __webpack_require__(2295);
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let path = (0, external_node_path_.resolve)(directory, choice.file ?? types.j9);
			let file = shown ?? (0, project_world.p)(world.directory, path);
			let boundary = (0, read_named_file.iH)(path, world, directory);
			let reader = (0, yaml_reader.W)();
			let load = () => {
				let read = (0, read_inside.xO)(path, boundary);
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
				editor: async () => (await Promise.all([__webpack_require__.e("schedule-3"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file, reader),
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
			let { schedules, diagnostics } = (0, parse.C)(text, file);
			let firstLine = ({ at }) => at([]).line;
			let first = firstLine(schedule);
			let next = Math.min(...schedules.map(firstLine).filter((line) => line > first));
			return {
				schedule,
				diagnostics: diagnostics.filter(({ line }) => line >= first && line < next)
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
	7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => compareDiagnostics });
		function compareDiagnostics(a, b) {
			return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message);
		}
		function compareText(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	3506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => parseSchedules });
		var dist = __webpack_require__(8815);
		var secrets = __webpack_require__(5255);
		var diagnostic = __webpack_require__(7981);
		var located = __webpack_require__(5902);
		var mend = __webpack_require__(2210);
		var problem = __webpack_require__(7239);
		var rules = __webpack_require__(2131);
		var issues = __webpack_require__(9724);
		var schema_resource = __webpack_require__(8136);
		var suggest = __webpack_require__(324);
		var types = __webpack_require__(1);
		var values = __webpack_require__(1830);
		let OWN_KEYS = [
			"apiVersion",
			"kind",
			"metadata",
			"spec",
			"items"
		];
		function classify(value) {
			if (value === values.mP) return {
				kind: "none",
				resource: void 0,
				problems: []
			};
			let found = (0, problem.u4)(value) ? OWN_KEYS.some((key) => key in value) ? void 0 : `a map of ${Object.keys(value).slice(0, 3).map(secrets.hD).join(", ") || "nothing"}` : Array.isArray(value) ? "a list" : "a single value";
			if (!(0, problem.u4)(value) || found !== void 0) return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: [],
					code: "not-a-schedule",
					message: `a ${schema_resource.Nd} is a map of apiVersion, kind, metadata and spec; found ${found}`,
					...Array.isArray(value) ? { hint: `separate schedules by a line "---", or put them under items: of a ${schema_resource._4}` } : {}
				}]
			};
			let { kind, apiVersion } = value;
			let isOurs = typeof apiVersion == "string" && apiVersion.startsWith("jmo.");
			let resource = value;
			let meant;
			let problems = [];
			if (kind === schema_resource.Nd || kind === schema_resource._4) meant = kind;
			else if (typeof kind == "string") {
				let near = (0, suggest.ZA)(kind, [schema_resource.Nd, schema_resource._4]);
				if (near === void 0 && !isOurs) return {
					kind: "none",
					resource: void 0,
					problems: [foreign(kind, "items" in value)]
				};
				meant = near ?? ("items" in value ? schema_resource._4 : schema_resource.Nd);
				problems.push({
					path: ["kind"],
					code: "wrong-kind",
					message: `kind must be "${schema_resource.Nd}" or "${schema_resource._4}", found ${(0, secrets.hD)(kind)}`,
					hint: `did you mean "${meant}"?`
				});
				resource = {
					...resource,
					kind: meant
				};
			} else meant = "items" in value && !("spec" in value) ? schema_resource._4 : schema_resource.Nd;
			if (typeof apiVersion == "string" && apiVersion !== types.mG) {
				problems.push({
					path: ["apiVersion"],
					code: "wrong-api-version",
					message: `apiVersion must be "${types.mG}", found ${(0, secrets.hD)(apiVersion)}`,
					...isOurs || (0, suggest.ZA)(apiVersion, [types.mG]) ? { hint: `did you mean "${types.mG}"?` } : {}
				});
				resource = {
					...resource,
					apiVersion: types.mG
				};
			}
			return {
				kind: meant === schema_resource.Nd ? "schedule" : "list",
				resource,
				problems
			};
		}
		function foreign(kind, isList) {
			return {
				path: ["kind"],
				code: "wrong-kind",
				message: `this file may contain only schedules; found a resource of kind ${(0, secrets.hD)(kind)}`,
				hint: `keep it in another file, or write kind: ${isList ? schema_resource._4 : schema_resource.Nd}`
			};
		}
		var yaml_documents = __webpack_require__(6014);
		var positions = __webpack_require__(4390);
		function parseSchedules(text, file, read = yaml_documents.r9) {
			let { source, documents, diagnostics: yamlDiagnostics } = read(text, file);
			let diagnostics = [...yamlDiagnostics];
			let schedules = [];
			let mended = [];
			let names = new Map();
			let isBadLine = lineLookup(yamlDiagnostics);
			let resources = 0;
			for (let document of documents) for (let found of findResources(document)) {
				let node = () => nodeOf(document, found.path);
				let { problems } = found;
				found.resource !== void 0 && resources++;
				let located = problems.flatMap((problem) => locateProblem(source, document, node(), problem));
				let failed = located.some(({ severity }) => severity === "error");
				let name = nameOf(found.resource);
				if (name !== void 0) {
					let path = ["metadata", "name"];
					let lineOfFirst = names.get(name);
					lineOfFirst === void 0 ? names.set(name, () => source.span(...(0, positions.x5)(node(), document.aliases, path)).line) : located.push(...locateProblem(source, document, node(), {
						path,
						code: "duplicate-name",
						message: `there is a schedule named ${(0, secrets.hD)(name)} on line ${lineOfFirst()} already`,
						hint: "names are unique in the file"
					}));
				}
				diagnostics.push(...located);
				if (found.resource === void 0 || document.brokenFrom !== void 0) continue;
				let at = placesOf(source, document, node);
				if (!failed && !isBadLine(source, node) && !(0, values.sU)(found.resource)) {
					found.filled ??= (0, schema_resource.wG)(found.resource);
					schedules.push({
						resource: found.filled,
						file,
						at
					});
					continue;
				}
				let whole = (0, mend.ee)(found.resource, problems);
				if (whole === void 0) continue;
				let isUnsure = (path) => whole.unsure.some((start) => (0, problem.w1)(path, start));
				mended.push({
					resource: whole.resource,
					file,
					at: (path, part) => isUnsure(path) ? mend.JW : at(path, part)
				});
			}
			resources === 0 && diagnostics.length === 0 && diagnostics.push({
				severity: "warning",
				code: "no-schedules",
				message: "there is no schedule in this file",
				hint: "the init command writes one to start from",
				file,
				line: 1,
				column: 1,
				length: 0
			});
			return {
				file,
				schedules,
				mended,
				diagnostics: withoutRepeats(diagnostics).sort(diagnostic.o)
			};
		}
		let FOUND = new WeakMap();
		function findResources({ value }) {
			if (typeof value != "object" || !value) return findIn(value);
			let found = FOUND.get(value) ?? findIn(value);
			FOUND.set(value, found);
			return found;
		}
		function findIn(value) {
			let { kind, ...found } = classify(value);
			if (kind !== "list") return [checkedSchedule([], found)];
			let { problems } = checked([], found, schema_resource.$K);
			let items = Array.isArray(found.resource?.items) ? found.resource.items : [];
			return [{
				path: [],
				resource: void 0,
				problems
			}, ...items.map((item, index) => checkedSchedule(["items", index], classifyItem(item)))];
		}
		function checkedSchedule(path, resource) {
			let found = checked(path, resource, schema_resource.rw);
			return found.resource === void 0 ? found : {
				...found,
				problems: [...found.problems, ...(0, rules.q)(found.resource)]
			};
		}
		function checked(path, { resource, problems }, schema) {
			return {
				path,
				resource,
				problems: resource === void 0 ? problems : [...problems, ...(0, issues.Y)(schema, resource)]
			};
		}
		function nodeOf({ root, aliases }, path) {
			return path.length === 0 ? root : (0, positions.cy)(root, aliases, path).node ?? root;
		}
		function placesOf(source, document, node) {
			let at;
			return (path, part) => {
				at ??= (0, located.y)(source, node(), document.aliases);
				return at(path, part);
			};
		}
		function classifyItem(item) {
			let found = classify((0, problem.u4)(item) ? {
				apiVersion: types.mG,
				kind: schema_resource.Nd,
				...item
			} : item);
			if (found.kind !== "list") return found;
			return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: ["kind"],
					code: "wrong-kind",
					message: "a list cannot contain another list"
				}]
			};
		}
		function nameOf(resource) {
			let metadata = resource?.metadata;
			let name = (0, problem.u4)(metadata) ? metadata.name : void 0;
			return typeof name == "string" && name !== "" ? name : void 0;
		}
		function locateProblem(source, document, node, problem) {
			let { path, part, within, severity = "error", ...rest } = problem;
			let [start, end] = (0, positions.x5)(node, document.aliases, path, part);
			if (document.brokenFrom !== void 0 && (start >= document.brokenFrom || INCOMPLETE.has(rest.code))) return [];
			let written = (0, positions.cy)(node, document.aliases, path).node;
			let target = (written && document.aliases.get(written)) ?? written;
			if (rest.code === secrets.Td) {
				target?.range && ([start, end] = target.range);
				return [{
					...rest,
					severity,
					file: source.file,
					...source.span(start),
					length: end - start
				}];
			}
			if (within && (0, dist.jn)(target) && typeof target.value == "string" && target.range) {
				let { value, range: [from] } = target;
				let base = [from, from + 1].find((offset) => source.text.startsWith(value, offset));
				value !== "" && base !== void 0 && ([start, end] = [base + within[0], base + within[1]]);
			}
			return [{
				...rest,
				severity,
				file: source.file,
				...source.span(start, end)
			}];
		}
		let INCOMPLETE = new Set([
			"missing-key",
			"empty-value",
			"no-target",
			"no-channels",
			"not-a-schedule"
		]);
		function lineLookup(diagnostics) {
			let errors = diagnostics.filter(({ severity }) => severity === "error");
			let lines = new Set(errors.map(({ line }) => line));
			return (source, node) => {
				if (lines.size === 0) return !1;
				let { range } = node();
				if (!range) return !0;
				let last = source.span(range[2]).line;
				for (let { line } = source.span(range[0]); line <= last; line++) if (lines.has(line)) return !0;
				return !1;
			};
		}
		function withoutRepeats(diagnostics) {
			let kept = new Map();
			for (let diagnostic of diagnostics) {
				let { code, line, column } = diagnostic;
				let merges = code === secrets.Td || code === "control-character";
				let key = merges ? `${code} ${line}` : `${code} ${line} ${column} ${diagnostic.message}`;
				let earlier = kept.get(key);
				(!earlier || merges && diagnostic.length >= earlier.length) && kept.set(key, diagnostic);
			}
			return [...kept.values()];
		}
	}),
	2131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => checkSchedule });
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7239);
		var _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8444);
		var _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9081);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8136);
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7720);
		function checkSchedule(resource) {
			let metadata = recordAt(resource, "metadata");
			let spec = recordAt(resource, "spec");
			let job = recordAt(spec, "jobTemplate");
			let name = typeof metadata.name == "string" ? metadata.name : "";
			return [
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "labels"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.C)(metadata.labels)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "annotations"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.LO)(metadata.annotations)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "schedule"], checkCron(spec.schedule, name)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "timezone"], checkZone(spec.timezone)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "startingDeadlineSeconds"], checkDeadline(spec.startingDeadlineSeconds)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"profile"
				], checkProfile(job.profile)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"targets"
				], (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__.VJ)(job.targets)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"notifications"
				], (0, _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__.pw)(job.notifications))
			];
		}
		function recordAt(value, key) {
			let found = value[key];
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(found) ? found : {};
		}
		function checkCron(schedule, name) {
			if (typeof schedule != "string" || (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.MI)(schedule)) return [];
			let result = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			if (!("problems" in result)) return [];
			return result.problems.map(({ start, end, ...problem }) => ({
				path: [],
				...problem,
				within: [start, end]
			}));
		}
		function checkZone(zone) {
			if (typeof zone != "string" || (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.isZone)(zone)) return [];
			if (zone === "") return [{
				path: [],
				code: "unknown-zone",
				message: "spec.timezone must not be empty",
				hint: "leave it out for UTC"
			}];
			let meant = (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.b)(zone);
			return [{
				path: [],
				code: "unknown-zone",
				message: zone.toLowerCase() === "local" ? "spec.timezone must name a zone: \"Local\" is another one on every machine" : `spec.timezone must be the name of an IANA time zone, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(zone)}`,
				hint: meant === void 0 ? "for example Europe/Berlin, America/New_York or UTC" : `did you mean "${meant}"?`
			}];
		}
		function checkDeadline(seconds) {
			if (typeof seconds != "number" || !Number.isInteger(seconds) || seconds < 0 || seconds >= 10) return [];
			return [{
				path: [],
				severity: "warning",
				code: "short-deadline",
				message: `spec.startingDeadlineSeconds: a deadline of ${seconds} s may pass before a run can start at all`,
				hint: "write 10 or more; platforms start scheduled runs minutes late"
			}];
		}
		function checkProfile(profile) {
			if (typeof profile != "string" || !_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.Cn.test(profile) || _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.some((known) => known === profile)) return [];
			return [{
				path: [],
				severity: "warning",
				code: "unknown-profile",
				message: `spec.jobTemplate.profile: JMo ships no profile ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(profile)}`,
				hint: (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__.au)(profile, _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1) ?? `it must be in your jmo.yml; shipped are ${_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.join(", ")}`
			}];
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
		var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		function createReader() {
			let known = [];
			return (input, file) => {
				let decoded = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, _documents_js__WEBPACK_IMPORTED_MODULE_0__.w3);
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

export const id = "schedule-2";
export const ids = ["schedule-2"];
export const modules = {
	4129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => readSchedules,
			N: () => checkBackend
		});
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7981);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);
		var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7449);
		function readSchedules(text, file) {
			let parsed = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, file);
			let found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
			return {
				...parsed,
				diagnostics: [...parsed.diagnostics, ...found].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.o)
			};
		}
		function checkBackend(schedule) {
			return (0, _index_js__WEBPACK_IMPORTED_MODULE_1__.E)(schedule.resource.spec.backend.type).check(schedule);
		}
	}),
	847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5783);
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
				hint
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
				return count === 0 ? [] : [(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_3__.LS)(count, severity)];
			};
			return [
				...part("error"),
				...part("warning"),
				...part("hint")
			].join(", ");
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
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let path = (0, external_node_path_.resolve)(directory, choice.file ?? types.j9);
			let file = shown ?? (0, project_world.p)(world.directory, path);
			let boundary = (0, read_named_file.iH)(path, world, directory);
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
					...(0, read_schedules.D)(text, file),
					text: text.toString()
				}),
				editor: async () => (await Promise.all([__webpack_require__.e("schedule-3"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file),
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
			let { openStoreFile } = await Promise.all([__webpack_require__.e("schedule-3"), __webpack_require__.e("store-file")]).then(__webpack_require__.bind(__webpack_require__, 4278));
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
		var schedule_located = __webpack_require__(5902);
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
				message: `this file holds schedules only; found a resource of kind ${(0, secrets.hD)(kind)}`,
				hint: `keep it in another file, or write kind: ${isList ? schema_resource._4 : schema_resource.Nd}`
			};
		}
		var yaml_documents = __webpack_require__(8936);
		var positions = __webpack_require__(4390);
		function parseSchedules(text, file) {
			let { source, documents, diagnostics: yamlDiagnostics } = (0, yaml_documents.r9)(text, file);
			let diagnostics = [...yamlDiagnostics];
			let schedules = [];
			let mended = [];
			let names = new Map();
			let isBadLine = lineLookup(yamlDiagnostics);
			let resources = 0;
			for (let document of documents) for (let found of findResources(document)) {
				let diagnose = (problem) => locateProblem(source, document, found.node, problem);
				let problems = [...found.problems];
				if (found.resource !== void 0) {
					resources++;
					problems.push(...(0, rules.q)(found.resource));
				}
				let located = problems.flatMap(diagnose);
				let failed = located.some(({ severity }) => severity === "error");
				let name = nameOf(found.resource);
				if (name !== void 0) {
					let path = ["metadata", "name"];
					let line = names.get(name);
					line === void 0 ? names.set(name, source.span(...(0, positions.x5)(found.node, document.aliases, path)).line) : located.push(...diagnose({
						path,
						code: "duplicate-name",
						message: `there is a schedule named ${(0, secrets.hD)(name)} on line ${line} already`,
						hint: "names are unique in the file"
					}));
				}
				diagnostics.push(...located);
				if (found.resource === void 0 || document.brokenFrom !== void 0) continue;
				let at = (0, schedule_located.y)(source, found.node, document.aliases);
				let { range } = found.node;
				let isBad = !range || isBadLine(source.span(range[0]).line, source.span(range[2]).line);
				if (!failed && !isBad && !(0, values.sU)(found.resource)) {
					schedules.push({
						resource: (0, schema_resource.wG)(found.resource),
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
		function findResources({ root, aliases, value }) {
			let { kind, ...found } = classify(value);
			if (kind !== "list") return [checked(root, found, schema_resource.rw)];
			return [{
				...checked(root, found, schema_resource.$K),
				resource: void 0
			}, ...(Array.isArray(found.resource?.items) ? found.resource.items : []).map((item, index) => {
				let { node = root } = (0, positions.cy)(root, aliases, ["items", index]);
				return checked(node, classifyItem(item), schema_resource.rw);
			})];
		}
		function checked(node, { resource, problems }, schema) {
			return {
				node,
				resource,
				problems: resource === void 0 ? problems : [...problems, ...(0, issues.Y)(schema, resource)]
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
					message: "a list cannot stand inside a list"
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
			return (first, last) => {
				for (let line = first; line <= last; line++) if (lines.has(line)) return !0;
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
				hint: (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__.au)(profile, _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1) ?? `it must stand in your jmo.yml; shipped are ${_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.join(", ")}`
			}];
		}
	})
};

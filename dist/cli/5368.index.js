export const id = 5368;
export const ids = [5368];
export const modules = {
	20847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			LS: () => plural,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15783);
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
				...hint === void 0 ? {} : { hint }
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
				return count === 0 ? [] : [plural(count, severity)];
			};
			return [
				...part("error"),
				...part("warning"),
				...part("hint")
			].join(", ");
		}
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
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
	45368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15783);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20847);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58989);
		var _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34274);
		var _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39436);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38771);
		var _project_own_call_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45447);
		var _project_plan_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76298);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79056);
		var _workspace_diff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99855);
		var _kept_pins_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25563);
		let run = async (args, io) => {
			let loaded = (0, _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_6__.E)((0, _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_7__.v)((0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_8__.tG)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args), io)), io);
			let plan = (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_8__.Cs)(loaded.diagnostics) ? void 0 : (0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_10__.jP)(loaded, { updatePins: args.on("update-pins") });
			annotateKeptPins(loaded, plan, io);
			for (let found of loaded.diagnostics) io.step.annotate(found);
			(0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__.t)(loaded.directory, plan?.files.map((file) => file.path) ?? [], io);
			let clean = plan !== void 0 && !(0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_10__.uL)(plan);
			let live = plan === void 0 ? void 0 : await readLive(loaded, io);
			if (args.text("output") === "json") io.out(await asJson(loaded, plan, live));
			else {
				await printForPeople(loaded, plan, io);
				live !== void 0 && io.out((await Promise.all([__webpack_require__.e(936), __webpack_require__.e(4338)]).then(__webpack_require__.bind(__webpack_require__, 4338))).liveDriftAsText(live));
			}
			plan !== void 0 && annotateDrift(loaded, plan, io);
			if (io.step.isAction) {
				let { reportCheck } = await Promise.all([__webpack_require__.e(8628), __webpack_require__.e(1976)]).then(__webpack_require__.bind(__webpack_require__, 21976));
				await reportCheck(loaded, plan, { comment: args.on("comment") }, io);
			}
			let liveClean = live === void 0 || live.pending || live.changes.length === 0;
			return clean && liveClean ? _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.fine : _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.no;
		};
		async function readLive(loaded, io) {
			if (io.env.GITLAB_CI !== "true" || !io.env.JMO_GITLAB_TOKEN) return;
			let { liveDrift } = await Promise.all([__webpack_require__.e(936), __webpack_require__.e(4338)]).then(__webpack_require__.bind(__webpack_require__, 4338));
			return liveDrift(loaded, io);
		}
		async function printForPeople(loaded, plan, io) {
			io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.HZ)(loaded.diagnostics, loaded.text, io.color));
			if (plan === void 0) {
				io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)(loaded.file)}: invalid (${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.ii)(loaded.diagnostics)})\n`);
				return;
			}
			for (let problem of plan.problems) io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.X9)(problem))}\n`);
			for (let change of plan.changes) io.out(colorDiff((0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.gB)(await (0, _workspace_diff_js__WEBPACK_IMPORTED_MODULE_11__.W)(change)), io.color));
			io.out((0, _kept_pins_js__WEBPACK_IMPORTED_MODULE_12__.up)(plan.keptPins));
			let schedules = (0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.LS)(loaded.schedules.length, "schedule");
			if (plan.changes.length > 0) {
				let fix = (0, _project_own_call_js__WEBPACK_IMPORTED_MODULE_9__.V)("render", loaded, io);
				let differ = plan.changes.length === 1 ? "1 file differs" : `${plan.changes.length} files differ`;
				io.out(`${differ} from what ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)(loaded.file)} says; to fix it run: ${fix}\n`);
			} else plan.problems.length === 0 && io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.RK)(loaded.file)}: ${schedules}, ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_4__.LS)(plan.files.length, "generated file")}, no drift\n`);
		}
		function annotateDrift(loaded, plan, io) {
			let fix = (0, _project_own_call_js__WEBPACK_IMPORTED_MODULE_9__.V)("render", loaded, io);
			let words = {
				create: "is missing",
				update: `differs from what ${loaded.file} says`,
				delete: "belongs to no schedule any more"
			};
			for (let { action, path } of plan.changes) {
				let seen = seenFrom(io, loaded, path);
				io.step.annotate({
					severity: "error",
					code: "drift",
					message: `${seen} ${words[action]}; run: ${fix}`,
					file: action === "create" ? loaded.file : seen,
					line: 1
				});
			}
			for (let { code, path, message } of plan.problems) io.step.annotate({
				severity: "error",
				code,
				message,
				file: seenFrom(io, loaded, path),
				line: 1
			});
		}
		function annotateKeptPins(loaded, plan, io) {
			for (let { path, line, message } of (0, _kept_pins_js__WEBPACK_IMPORTED_MODULE_12__.lE)(plan?.keptPins ?? [])) io.step.annotate({
				severity: "hint",
				code: "kept-pin",
				message,
				file: seenFrom(io, loaded, path),
				line
			});
		}
		function seenFrom(io, loaded, path) {
			return (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_8__.pS)(io.directory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(loaded.directory, path));
		}
		function colorDiff(diff, color) {
			if (!color) return diff;
			return diff.split("\n").map((line) => {
				if (line.startsWith("+")) return (0, _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_3__.n)(line, "green", !0);
				return line.startsWith("-") ? (0, _cli_output_colors_js__WEBPACK_IMPORTED_MODULE_3__.n)(line, "red", !0) : line;
			}).join("\n");
		}
		async function asJson(loaded, plan, live) {
			let changes = [];
			for (let change of plan?.changes ?? []) changes.push({
				action: change.action,
				path: change.path,
				diff: await (0, _workspace_diff_js__WEBPACK_IMPORTED_MODULE_11__.W)(change)
			});
			let { diagnostics } = loaded;
			let body = {
				drift: plan === void 0 ? null : (0, _project_plan_files_js__WEBPACK_IMPORTED_MODULE_10__.uL)(plan),
				changes,
				problems: plan?.problems ?? [],
				keptPins: plan?.keptPins ?? [],
				diagnostics,
				...live && { live }
			};
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_13__.s$)(body);
		}
	}),
	25563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KU: () => keptPinsAsMarkdown,
			lE: () => keptPinNotices,
			up: () => keptPinsAsText
		});
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20847);
		function keptPinsAsText(pins) {
			return groupsOf(pins).map((group) => `${inWords(group.kept, group.written, group.paths)}\n`).join("");
		}
		function keptPinNotices(pins) {
			let first = new Map();
			for (let { path, line, kept, written } of pins) {
				let key = JSON.stringify([
					path,
					kept,
					written
				]);
				first.has(key) || first.set(key, {
					path,
					line,
					message: inWords(kept, written, [path])
				});
			}
			return [...first.values()];
		}
		function keptPinsAsMarkdown(pins) {
			if (pins.length === 0) return "";
			let groups = groupsOf(pins);
			let rows = groups.slice(0, 50).map(({ kept, written, paths }) => {
				let [path = "", ...more] = paths;
				return `| \`${kept}\` | \`${written}\` | ${`\`${path}\`${more.length === 0 ? "" : ` and ${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.LS)(more.length, "more file")}`}`} |`;
			});
			let more = groups.length - rows.length;
			return [
				"### Kept pins\n",
				"These were moved in the generated files, and are kept. Nothing here can tell who moved them: look whether each is a release of that action or image, or run `jmo-schedule render --update-pins`.\n",
				"| pin | this version writes | file |",
				"|---|---|---|",
				...rows,
				more > 0 ? `\nand ${more} more.\n` : ""
			].join("\n");
		}
		function inWords(kept, written, paths) {
			return `kept pin: ${kept} in ${paths.join(", ")} (this version writes ${written})`;
		}
		function groupsOf(pins) {
			let groups = new Map();
			for (let { kept, written, path } of pins) {
				let key = JSON.stringify([kept, written]);
				let paths = groups.get(key)?.paths ?? [];
				groups.set(key, {
					kept,
					written,
					paths: paths.includes(path) ? paths : [...paths, path]
				});
			}
			return [...groups.values()];
		}
	}),
	34274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => withProjectProblems });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20414);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37981);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79985);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38771);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53115);
		function withProjectProblems(loaded, world) {
			if ((0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(loaded.diagnostics)) return loaded;
			let found = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_2__.j)().flatMap(({ type, project }) => {
				let own = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === type);
				if (project === void 0 || own.length === 0) return [];
				let file = readProjectFile(loaded.directory, project.path, world);
				if (file === void 0) return [];
				return "unread" in file ? project.unread(file.unread, own) : project.check(file.text, own, file.below);
			});
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...found].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__.o)
			};
		}
		function readProjectFile(directory, name, world) {
			let read = (folder) => (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__.Mk)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), world, {
				limit: 4194304,
				directory
			});
			let own = read(directory);
			if ("bytes" in own) return {
				text: own.bytes.toString("utf8"),
				below: ""
			};
			if (own.problem.kind !== "missing") return { unread: own.problem.message };
			let root = (0, _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(directory);
			if (root === void 0) return;
			let above = read(root);
			if ("problem" in above && above.problem.kind !== "missing") return { unread: above.problem.message };
			return {
				text: "problem" in above ? "" : above.bytes.toString("utf8"),
				below: folderBelow(root, directory)
			};
		}
		function folderBelow(root, directory) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
			return way === "" ? "" : `${way}/`;
		}
	}),
	39436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => withMissingPaths });
		var external_node_path_ = __webpack_require__(76760);
		var text_rules = __webpack_require__(59425);
		var path_fields = __webpack_require__(59423);
		function checkoutPaths(schedule) {
			let { branch, ref } = schedule.spec.backend.config;
			if (branch !== void 0 || ref !== void 0) return [];
			return (0, path_fields.N)(schedule).flatMap(({ at, path }) => /^[/~]/.test(path) || (0, text_rules.Vx)(path) ? [] : [{
				at,
				path
			}]);
		}
		var diagnostic = __webpack_require__(37981);
		var located = __webpack_require__(75902);
		var problem = __webpack_require__(37239);
		var secrets = __webpack_require__(75255);
		var suggest = __webpack_require__(20324);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		function readMissing(directory, path, fs = external_node_fs_namespaceObject) {
			let links = 0;
			let steps = path.split("/");
			let folder = [];
			for (; steps.length > 0;) {
				let [name = "", ...rest] = steps;
				steps = rest;
				if (name === "" || name === ".") continue;
				if (name === "..") {
					if (folder.length === 0) return;
					folder = folder.slice(0, -1);
					continue;
				}
				let full = (0, external_node_path_.join)(directory, ...folder, name);
				try {
					let stat = fs.lstatSync(full, { throwIfNoEntry: !1 });
					if (stat === void 0) {
						let there = namesIn((0, external_node_path_.join)(directory, ...folder), fs);
						return {
							folder: folder.join("/"),
							name,
							rest,
							there
						};
					}
					if (!stat.isSymbolicLink()) {
						folder = [...folder, name];
						continue;
					}
					let target = fs.readlinkSync(full).replaceAll("\\", "/");
					if (external_node_path_.posix.isAbsolute(target) || /^[a-z]:/i.test(target) || ++links > 40) return;
					steps = [...target.split("/"), ...rest];
				} catch {
					return;
				}
			}
		}
		function namesIn(folder, fs) {
			try {
				return fs.readdirSync(folder).slice(0, 1e4);
			} catch {
				return [];
			}
		}
		function withMissingPaths(loaded) {
			if (loaded.isStore || (0, external_node_path_.isAbsolute)(loaded.source)) return loaded;
			let found = [...loaded.schedules, ...loaded.mended ?? []].flatMap((schedule) => checkoutPaths(schedule.resource).flatMap(({ at, path }) => {
				let missing = readMissing(loaded.directory, path);
				if (missing === void 0) return [];
				let { folder, name, rest, there } = missing;
				let near = (0, suggest.ZA)(name, there);
				let parts = [
					...folder === "" ? [] : [folder],
					near ?? name,
					...rest
				];
				return [(0, located.h)(schedule, at, {
					severity: "warning",
					code: "missing-path",
					message: `${(0, problem.jV)(at)}: this checkout has no ${(0, secrets.hD)(path)}`,
					hint: near === void 0 ? "write a path relative to the project; where it is made before the scan, this can stay" : `did you mean ${(0, secrets.hD)(parts.join("/"))}?`
				})];
			}));
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...found].sort(diagnostic.o)
			};
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
	99855: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52715);
		async function unifiedDiff(change) {
			let { structuredPatch, formatPatch } = await __webpack_require__.e(4023).then(__webpack_require__.bind(__webpack_require__, 44023));
			let { path, before, after } = change;
			let old = before === void 0 ? "/dev/null" : `a/${path}`;
			let now = after === void 0 ? "/dev/null" : `b/${path}`;
			let [oldText, newText] = [(0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.gX)(before ?? ""), (0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.gX)(after ?? "")];
			let patch = structuredPatch(old, now, oldText, newText, void 0, void 0, { context: 3 });
			let head = [`diff --git a/${path} b/${path}`, ...modeLines(change)];
			patch.hunks.length > 0 && head.push(`--- ${old}`, `+++ ${now}`);
			return `${head.join("\n")}\n${hunksOf(formatPatch(patch))}`;
		}
		function modeLines({ before, after, executable, wasExecutable }) {
			if (before === void 0) return [`new file mode ${modeOf(executable)}`];
			if (after === void 0) return [`deleted file mode ${modeOf(wasExecutable === !0)}`];
			if (wasExecutable === void 0 || wasExecutable === executable) return [];
			return [`old mode ${modeOf(wasExecutable)}`, `new mode ${modeOf(executable)}`];
		}
		function modeOf(executable) {
			return executable ? "100755" : "100644";
		}
		function hunksOf(text) {
			let start = text.search(/^@@ /m);
			return start === -1 ? "" : text.slice(start);
		}
	})
};

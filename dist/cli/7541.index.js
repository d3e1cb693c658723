export const id = 7541;
export const ids = [7541];
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
	17541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20414);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20847);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58989);
		var _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34274);
		var _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39436);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38771);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79056);
		let run = async (args, io) => {
			let { directory, diagnostics, schedules, text, file } = (0, _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_6__.v)((0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.tG)((0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args), io)), io);
			let format = args.text("output");
			if (format === "json") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HB)(diagnostics));
			else if (format === "github") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.X$)(diagnostics), "commands");
			else if (format === "codequality") {
				let { diagnosticsAsCodeQuality } = await __webpack_require__.e(4038).then(__webpack_require__.bind(__webpack_require__, 24038));
				io.out(diagnosticsAsCodeQuality(diagnostics));
			} else {
				io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(diagnostics, text, io.color));
				let counts = (0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(diagnostics);
				let verdict = (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? "invalid" : `${(0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.LS)(schedules.length, "schedule")}, valid`;
				io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_8__.RK)(file)}: ${verdict}${counts === "" ? "" : ` (${counts})`}\n`);
			}
			let used = new Set(schedules.map(({ resource }) => resource.spec.backend.type));
			let owned = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.j)().filter(({ type }) => used.has(type)).flatMap((backend) => backend.owned);
			(0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__.t)(directory, owned.map(({ folder }) => `${folder}/`), io);
			for (let found of diagnostics) io.step.annotate(found);
			return (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.no : _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.fine;
		};
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
	})
};

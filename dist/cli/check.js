export const id = "check";
export const ids = ["check"];
export const modules = {
	5555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => printDiagnostics });
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
		async function printDiagnostics(format, diagnostics, io) {
			format === "github" ? io.out((0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.X$)(diagnostics), "commands") : format === "sarif" ? io.out((await __webpack_require__.e("sarif").then(__webpack_require__.bind(__webpack_require__, 3910))).diagnosticsAsSarif(diagnostics)) : io.out((await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("yaml"),
				__webpack_require__.e("cron"),
				__webpack_require__.e("schedule-3"),
				__webpack_require__.e("cron-2"),
				__webpack_require__.e("backends"),
				__webpack_require__.e("schedule"),
				__webpack_require__.e("validate")
			]).then(__webpack_require__.bind(__webpack_require__, 4038))).diagnosticsAsCodeQuality(diagnostics));
		}
	}),
	7352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => strictProblem });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
		function strictProblem(diagnostics, unread) {
			let count = diagnostics.filter(({ severity }) => severity === "warning").length + unread.length;
			return count === 0 ? void 0 : `--strict: ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.LS)(count, "warning")}`;
		}
	}),
	8989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => warnOfUnread,
			z: () => unreadWarnings
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9056);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9985);
		function unreadWarnings(directory, paths) {
			return [...subfolder(directory, paths), ...links(directory, paths)];
		}
		function warnOfUnread(directory, paths, io) {
			let messages = unreadWarnings(directory, paths);
			for (let message of messages) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
			return messages;
		}
		function subfolder(directory, paths) {
			if (!paths.some((path) => path.startsWith(".github/workflows"))) return [];
			let place = (0, _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_2__.X)(directory);
			if (place === "") return [];
			return [`GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a separate repository`];
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
	4799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var formats = __webpack_require__(5555);
		var log = __webpack_require__(9056);
		var findings = __webpack_require__(1888);
		var external_node_path_ = __webpack_require__(6760);
		var cli_strict = __webpack_require__(7352);
		var warn_unread = __webpack_require__(8989);
		var load_checked = __webpack_require__(938);
		var load = __webpack_require__(2219);
		var render = __webpack_require__(1281);
		var world = __webpack_require__(394);
		var plan = __webpack_require__(2715);
		async function unifiedDiff(change) {
			let { structuredPatch, formatPatch } = await __webpack_require__.e("diff").then(__webpack_require__.bind(__webpack_require__, 4023));
			let { path, before, after } = change;
			let old = before === void 0 ? "/dev/null" : `a/${path}`;
			let now = after === void 0 ? "/dev/null" : `b/${path}`;
			let [oldText, newText] = [(0, plan.gX)(before ?? ""), (0, plan.gX)(after ?? "")];
			let patch = structuredPatch(old, now, oldText, newText, void 0, void 0, { context: 3 });
			let head = [`diff --git a/${path} b/${path}`, ...modeLines(change)];
			patch.hunks.length > 0 && head.push(`--- ${old}`, `+++ ${now}`);
			return `${head.join("\n")}\n${hunksOf(formatPatch(patch))}`;
		}
		function firstDifference({ before = "", after = "" }) {
			let [old = [], now = []] = [before, after].map((text) => (0, plan.gX)(text).split("\n"));
			let at = old.findIndex((line, index) => line !== now[index]);
			if (at === -1) return old.length < now.length ? old.length : 1;
			return Math.max(1, at === old.length - 1 && old[at] === "" ? at : at + 1);
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
		async function checkProject(options, io) {
			let loaded = (0, load_checked.c)(options.file, io);
			let { directory, source, file, text, diagnostics, ignored = [] } = loaded;
			let plan = (0, load.Cs)(diagnostics) ? void 0 : (0, render.jP)(loaded, options);
			let { files, changes, problems, keptPins } = plan ?? {
				files: [],
				changes: [],
				problems: [],
				keptPins: []
			};
			let live = plan === void 0 ? void 0 : await readLive(loaded, io);
			let drift = plan === void 0 ? null : (0, render.uL)(plan);
			let changed = new Set(changes.map(({ path }) => path));
			let unread = (0, warn_unread.z)(directory, files.map(({ path }) => path));
			let strict = options.strict && drift !== null ? (0, cli_strict.v)(diagnostics, unread) : void 0;
			let isLiveFine = live === void 0 || live.pending || live.changes.length === 0;
			let located = new Map(loaded.schedules.map((schedule) => [schedule.resource.metadata.name, schedule]));
			let schedulesOf = new Map(files.map(({ path, schedules }) => [path, schedules]));
			let lineOf = (path) => located.get(schedulesOf.get(path)?.[0] ?? "")?.at(["metadata", "name"]).line ?? 1;
			return {
				directory,
				source,
				file,
				text,
				diagnostics,
				ignored,
				problems,
				keptPins,
				calledIn: io.directory,
				schedules: loaded.schedules.map(({ resource }) => resource),
				fileCount: files.length,
				changes: await Promise.all(changes.map(async (change) => ({
					action: change.action,
					path: change.path,
					at: change.action === "create" ? {
						file,
						line: lineOf(change.path)
					} : {
						file: (0, world.p)(io.directory, (0, external_node_path_.join)(directory, change.path)),
						line: firstDifference(change)
					},
					diff: await unifiedDiff(change)
				}))),
				changedSchedules: files.filter(({ path }) => changed.has(path)).flatMap(({ schedules }) => schedules),
				unread,
				live,
				fix: (0, load.VD)("render", loaded, io),
				drift,
				strictProblem: strict,
				passed: drift === !1 && isLiveFine && strict === void 0
			};
		}
		async function readLive(loaded, io) {
			if (io.env.GITLAB_CI !== "true") return;
			let { liveDrift } = await Promise.all([__webpack_require__.e("hosts"), __webpack_require__.e("check-report")]).then(__webpack_require__.bind(__webpack_require__, 4338));
			return liveDrift(loaded, io);
		}
		var colors = __webpack_require__(5783);
		var output_diagnostics = __webpack_require__(847);
		var plain = __webpack_require__(4854);
		var kept_pins = __webpack_require__(5563);
		function checkAsText(result, color) {
			let { diagnostics, problems, changes, keptPins, live } = result;
			let found = (0, output_diagnostics.HZ)(diagnostics, result.text, color);
			if (result.drift === null) return `${found}${(0, log.RK)(result.file)}: invalid (${(0, output_diagnostics.ii)(diagnostics, result.ignored?.length)})\n`;
			return [
				found,
				...problems.map((problem) => `${(0, log.RK)((0, output_diagnostics.X9)(problem))}\n`),
				...changes.flatMap((change) => [`${(0, log.RK)(`${change.at.file}:${change.at.line} ${headOf(change, result)}`)}\n`, colorDiff((0, log.gB)(change.diff), color)]),
				(0, kept_pins.up)(keptPins),
				verdict(result),
				live === void 0 ? "" : liveDriftAsText(live)
			].join("");
		}
		function headOf(change, { file }) {
			let words = (0, findings.M)(change, file);
			return change.action === "create" ? `${change.path} ${words}` : words;
		}
		function verdict({ file, changes, problems, schedules, fileCount, fix, ignored = [] }) {
			if (changes.length > 0) return `${changes.length === 1 ? "1 file differs" : `${changes.length} files differ`} from what ${(0, log.RK)(file)} says; to fix it run: ${fix}\n`;
			if (problems.length > 0) return "";
			return `${(0, log.RK)(file)}: ${(0, plain.LS)(schedules.length, "schedule")}, ${(0, plain.LS)(fileCount, "generated file")}, no drift${ignored.length === 0 ? "" : ` (${ignored.length} ignored)`}\n`;
		}
		function colorDiff(diff, color) {
			return diff.replace(/^([+-]).*/gm, (line, sign) => (0, colors.n)(line, sign === "+" ? "green" : "red", color));
		}
		function liveDriftAsText({ problem, changes, notes, pending, fix }) {
			if (problem !== void 0) return `GitLab's pipeline schedules could not be compared: ${(0, log.RK)(problem)}\n`;
			let lines = [...changes.map(({ action, name, detail }) => (0, log.RK)(`pipeline schedule ${name}: ${action}, ${detail}`)), ...notes.map((note) => `note: ${(0, log.RK)(note)}`)];
			changes.length === 0 ? lines.push("GitLab's pipeline schedules: no drift") : lines.push(pending ? `once this is merged, '${fix}' makes these changes in GitLab` : `GitLab's pipeline schedules differ from the file; to fix it run: ${fix}`);
			return `${lines.join("\n")}\n`;
		}
		let run = async (args, io) => {
			let options = {
				file: (0, flags.Ji)(args),
				updatePins: args.on("update-pins"),
				strict: args.on("strict")
			};
			let [format, comment] = [args.text("output"), args.on("comment")];
			let result = await checkProject(options, io);
			for (let message of result.unread) io.err(`jmo-schedule: warning: ${(0, log.RK)(message)}\n`);
			format === void 0 ? io.out(checkAsText(result, io.color)) : format === "json" ? io.out(checkAsJson(result)) : await (0, formats.a)(format, (0, findings.W)(result), io);
			result.strictProblem !== void 0 && io.err(`jmo-schedule: ${result.strictProblem}\n`);
			if (io.step.isAction) {
				let { publishCheck } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("publish")]).then(__webpack_require__.bind(__webpack_require__, 23));
				await publishCheck(result, { comment }, io);
			}
			return result.passed ? cli_io.d.fine : cli_io.d.no;
		};
		function checkAsJson({ drift, changes, problems, keptPins, diagnostics, ignored, live }) {
			return (0, log.s$)({
				drift,
				changes,
				problems,
				keptPins,
				diagnostics,
				ignored,
				live
			});
		}
	}),
	1888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => driftInWords,
			W: () => findingsOf
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _project_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);
		var _kept_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
		function findingsOf(result) {
			let { calledIn, directory, file, fix } = result;
			let seen = (path) => (0, _project_world_js__WEBPACK_IMPORTED_MODULE_1__.p)(calledIn, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path));
			let found = (severity, code, message, at) => ({
				severity,
				code,
				message,
				file,
				line: 1,
				column: 1,
				length: 0,
				...at
			});
			return [
				...(0, _kept_pins_js__WEBPACK_IMPORTED_MODULE_2__.lE)(result.keptPins).map(({ path, line, message }) => found("hint", "kept-pin", message, {
					file: seen(path),
					line
				})),
				...result.diagnostics,
				...result.unread.map((message) => found("warning", "unread-place", message, {})),
				...result.changes.map((change) => {
					let message = `${seen(change.path)} ${driftInWords(change, file)}; run: ${fix}`;
					return found("error", "drift", message, change.at);
				}),
				...result.problems.map(({ code, path, message }) => found("error", code, message, { file: seen(path) }))
			];
		}
		function driftInWords({ action }, file) {
			if (action === "update") return `differs from what ${file} says`;
			return action === "create" ? "is missing" : "no longer belongs to a schedule";
		}
	}),
	5563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KU: () => keptPinsAsMarkdown,
			lE: () => keptPinNotices,
			up: () => keptPinsAsText
		});
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
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
				return `| \`${kept}\` | \`${written}\` | ${`\`${path}\`${more.length === 0 ? "" : ` and ${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_0__.LS)(more.length, "more file")}`}`} |`;
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
	938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => loadChecked });
		var diagnostic = __webpack_require__(7981);
		var schedule_ignores = __webpack_require__(9683);
		var load = __webpack_require__(2219);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var backends = __webpack_require__(3276);
		var repeats = __webpack_require__(6276);
		var read_repository = __webpack_require__(9985);
		var read_named_file = __webpack_require__(3115);
		function withProjectProblems(loaded, world) {
			if ((0, load.Cs)(loaded.diagnostics)) return loaded;
			let found = (0, backends.j)().flatMap(({ type, project }) => {
				let own = loaded.schedules.filter(({ resource }) => resource.spec.backend.type === type);
				if (project === void 0 || own.length === 0) return [];
				let file = readProjectFile(loaded.directory, project.path, world);
				if (file === void 0) return [];
				return "unread" in file ? project.unread(file.unread, own) : project.check(file.text, own, file.below);
			});
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...(0, repeats.X)(found)].sort(diagnostic.o)
			};
		}
		function readProjectFile(directory, name, world) {
			let read = (folder) => (0, read_named_file.Mk)((0, external_node_path_.join)(folder, name), world, {
				limit: 4194304,
				directory
			});
			let own = read(directory);
			if ("bytes" in own) return {
				text: own.bytes.toString("utf8"),
				below: ""
			};
			if (own.problem.kind !== "missing") return { unread: own.problem.message };
			let root = (0, read_repository.$)(directory);
			if (root === void 0) return;
			let above = read(root);
			if ("problem" in above && above.problem.kind !== "missing") return { unread: above.problem.message };
			return {
				text: "problem" in above ? "" : above.bytes.toString("utf8"),
				below: folderBelow(root, directory)
			};
		}
		function folderBelow(root, directory) {
			let way = (0, external_node_path_.relative)(root, (0, external_node_fs_.realpathSync)(directory)).split(external_node_path_.sep).join("/");
			return way === "" ? "" : `${way}/`;
		}
		var paths = __webpack_require__(1516);
		var located = __webpack_require__(5902);
		var problem = __webpack_require__(7239);
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		function readMissing(directory, path) {
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
					let stat = (0, external_node_fs_.lstatSync)(full, { throwIfNoEntry: !1 });
					if (stat === void 0) {
						let there = namesIn((0, external_node_path_.join)(directory, ...folder));
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
					let target = (0, external_node_fs_.readlinkSync)(full).replaceAll("\\", "/");
					if (external_node_path_.posix.isAbsolute(target) || /^[a-z]:/i.test(target) || ++links > 40) return;
					steps = [...target.split("/"), ...rest];
				} catch {
					return;
				}
			}
		}
		function namesIn(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder).slice(0, 1e4);
			} catch {
				return [];
			}
		}
		function withMissingPaths(loaded) {
			if ((0, external_node_path_.isAbsolute)(loaded.source)) return loaded;
			let found = [...loaded.schedules, ...loaded.mended ?? []].flatMap((schedule) => (0, paths.jW)(schedule.resource).flatMap(({ at, path }) => {
				let missing = readMissing(loaded.directory, path);
				if (missing === void 0) return [];
				let { folder, name, rest, there } = missing;
				let near = (0, suggest.ZA)(name, there);
				let parts = [
					...folder === "" ? [] : [folder],
					near ?? name,
					...rest
				];
				return [(0, located.h4)(schedule, at, {
					severity: "warning",
					code: "missing-path",
					message: `${(0, problem.jV)(at)}: this checkout has no ${(0, secrets.hD)(path)}`,
					hint: near === void 0 ? "write a path relative to the project; where it is made before the scan, this can stay" : `did you mean ${(0, secrets.hD)(parts.join("/"))}?`
				})];
			}));
			if (found.length === 0) return loaded;
			return {
				...loaded,
				diagnostics: [...loaded.diagnostics, ...(0, repeats.X)(found)].sort(diagnostic.o)
			};
		}
		function loadChecked(choice, world) {
			let loaded = withProjectProblems(withMissingPaths((0, load.tG)(choice, world)), world);
			let { ignores } = (0, schedule_ignores.Ll)(loaded.text, loaded.file);
			let applied = (0, schedule_ignores.wI)(loaded.diagnostics, ignores);
			let ignored = [...loaded.ignored ?? [], ...applied.ignored].sort(diagnostic.o);
			let unused = (0, load.Cs)(loaded.diagnostics) ? [] : (0, schedule_ignores.AS)(ignores, ignored);
			return {
				...loaded,
				diagnostics: [...applied.diagnostics, ...unused].sort(diagnostic.o),
				ignored
			};
		}
	})
};

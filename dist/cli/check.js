export const id = "check";
export const ids = ["check"];
export const modules = {
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
			for (let message of unreadWarnings(directory, paths)) {
				io.err(`jmo-schedule: warning: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.RK)(message)}\n`);
				io.step.annotate({
					severity: "warning",
					message
				});
			}
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
		var log = __webpack_require__(9056);
		var warn_unread = __webpack_require__(8989);
		var check_project = __webpack_require__(4274);
		var missing_paths = __webpack_require__(963);
		var load = __webpack_require__(2219);
		var render = __webpack_require__(1281);
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
			let loaded = (0, check_project.E)((0, missing_paths.v)((0, load.tG)(options.file, io)), io);
			let { directory, source, file, text, diagnostics } = loaded;
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
			return {
				directory,
				source,
				file,
				text,
				diagnostics,
				problems,
				keptPins,
				calledIn: io.directory,
				schedules: loaded.schedules.map(({ resource }) => resource),
				fileCount: files.length,
				changes: await Promise.all(changes.map(async (change) => ({
					action: change.action,
					path: change.path,
					diff: await unifiedDiff(change)
				}))),
				changedSchedules: files.filter(({ path }) => changed.has(path)).flatMap(({ schedules }) => schedules),
				unread: (0, warn_unread.z)(directory, files.map(({ path }) => path)),
				live,
				fix: (0, load.VD)("render", loaded, io),
				drift,
				passed: drift === !1 && (live === void 0 || live.pending || live.changes.length === 0)
			};
		}
		async function readLive(loaded, io) {
			if (io.env.GITLAB_CI !== "true") return;
			let { liveDrift } = await Promise.all([__webpack_require__.e("commands"), __webpack_require__.e("check-report")]).then(__webpack_require__.bind(__webpack_require__, 4338));
			return liveDrift(loaded, io);
		}
		var colors = __webpack_require__(5783);
		var output_diagnostics = __webpack_require__(847);
		var plain = __webpack_require__(4854);
		var kept_pins = __webpack_require__(5563);
		function checkAsText(result, color) {
			let { diagnostics, problems, changes, keptPins, live } = result;
			let found = (0, output_diagnostics.HZ)(diagnostics, result.text, color);
			if (result.drift === null) return `${found}${(0, log.RK)(result.file)}: invalid (${(0, output_diagnostics.ii)(diagnostics)})\n`;
			return [
				found,
				...problems.map((problem) => `${(0, log.RK)((0, output_diagnostics.X9)(problem))}\n`),
				...changes.map(({ diff }) => colorDiff((0, log.gB)(diff), color)),
				(0, kept_pins.up)(keptPins),
				verdict(result),
				live === void 0 ? "" : liveDriftAsText(live)
			].join("");
		}
		function verdict({ file, changes, problems, schedules, fileCount, fix }) {
			if (changes.length > 0) return `${changes.length === 1 ? "1 file differs" : `${changes.length} files differ`} from what ${(0, log.RK)(file)} says; to fix it run: ${fix}\n`;
			if (problems.length > 0) return "";
			return `${(0, log.RK)(file)}: ${(0, plain.LS)(schedules.length, "schedule")}, ${(0, plain.LS)(fileCount, "generated file")}, no drift\n`;
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
				updatePins: args.on("update-pins")
			};
			let [asJson, comment] = [args.text("output") === "json", args.on("comment")];
			let result = await checkProject(options, io);
			for (let message of result.unread) io.err(`jmo-schedule: warning: ${(0, log.RK)(message)}\n`);
			io.out(asJson ? checkAsJson(result) : checkAsText(result, io.color));
			if (io.step.isAction) {
				let { publishCheck } = await Promise.all([__webpack_require__.e("luxon"), __webpack_require__.e("publish")]).then(__webpack_require__.bind(__webpack_require__, 23));
				await publishCheck(result, { comment }, io);
			}
			return result.passed ? cli_io.d.fine : cli_io.d.no;
		};
		function checkAsJson({ drift, changes, problems, keptPins, diagnostics, live }) {
			return (0, log.s$)({
				drift,
				changes,
				problems,
				keptPins,
				diagnostics,
				live
			});
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
	4274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => withProjectProblems });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3276);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7981);
		var _workspace_read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9985);
		var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2219);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3115);
		function withProjectProblems(loaded, world) {
			if ((0, _load_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(loaded.diagnostics)) return loaded;
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
	963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => withMissingPaths });
		var external_node_path_ = __webpack_require__(6760);
		var paths = __webpack_require__(1516);
		var diagnostic = __webpack_require__(7981);
		var located = __webpack_require__(5902);
		var problem = __webpack_require__(7239);
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		var external_node_fs_ = __webpack_require__(3024);
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

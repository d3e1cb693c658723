export const id = "validate";
export const ids = ["validate"];
export const modules = {
	4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnosticsAsCodeQuality: () => diagnosticsAsCodeQuality });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
		var _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
		let QUALITY = {
			error: "major",
			warning: "minor",
			hint: "info"
		};
		function diagnosticsAsCodeQuality(diagnostics) {
			let fingerprints = (0, _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__.t)(diagnostics);
			let issues = diagnostics.map((found, index) => ({
				description: (0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_0__.X9)(found),
				check_name: found.code,
				fingerprint: fingerprints[index],
				severity: QUALITY[found.severity],
				location: {
					path: found.file,
					lines: { begin: found.line }
				}
			}));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)(issues);
		}
	}),
	7594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => fingerprintsOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		function fingerprintsOf(diagnostics) {
			let seen = new Map();
			return diagnostics.map(({ file, code, message }) => {
				let key = [
					file,
					code,
					message
				].join("\n");
				let nth = seen.get(key) ?? 0;
				seen.set(key, nth + 1);
				return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\n${nth}`).digest("hex");
			});
		}
	}),
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
	7541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);
		var _cli_output_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5555);
		var _cli_strict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7352);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8989);
		var _project_checks_load_checked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(938);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4854);
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args);
			let format = args.text("output");
			let { directory, diagnostics, ignored = [], schedules, text, file } = (0, _project_checks_load_checked_js__WEBPACK_IMPORTED_MODULE_6__.c)(choice, io);
			if (format === "json") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HB)(diagnostics, ignored));
			else if (format !== void 0) await (0, _cli_output_formats_js__WEBPACK_IMPORTED_MODULE_4__.a)(format, diagnostics, io);
			else {
				io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(diagnostics, text, io.color));
				let counts = (0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(diagnostics, ignored.length);
				let verdict = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? "invalid" : `${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_8__.LS)(schedules.length, "schedule")}, valid`;
				io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(file)}: ${verdict}${counts === "" ? "" : ` (${counts})`}\n`);
			}
			let used = new Set(schedules.map(({ resource }) => resource.spec.backend.type));
			let places = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.j)().filter(({ type }) => used.has(type)).flatMap((backend) => backend.owned).map(({ folder }) => `${folder}/`);
			let unread = (0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_5__.t)(directory, places, io);
			for (let found of diagnostics) io.step.annotate(found);
			if ((0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics)) return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
			let problem = args.on("strict") ? (0, _cli_strict_js__WEBPACK_IMPORTED_MODULE_10__.v)(diagnostics, unread) : void 0;
			if (problem === void 0) return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine;
			io.err(`jmo-schedule: ${problem}\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no;
		};
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

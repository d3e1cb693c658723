export const id = "validate";
export const ids = ["validate"];
export const modules = {
	4038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { diagnosticsAsCodeQuality: () => diagnosticsAsCodeQuality });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		var _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
		let QUALITY = {
			error: "major",
			warning: "minor",
			hint: "info"
		};
		function diagnosticsAsCodeQuality(diagnostics) {
			let seen = new Map();
			let issues = diagnostics.map((found) => {
				let key = [
					found.file,
					found.code,
					found.message
				].join("\n");
				let nth = seen.get(key) ?? 0;
				seen.set(key, nth + 1);
				return {
					description: (0, _diagnostics_js__WEBPACK_IMPORTED_MODULE_1__.X9)(found),
					check_name: found.code,
					fingerprint: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key}\n${nth}`).digest("hex"),
					severity: QUALITY[found.severity],
					location: {
						path: found.file,
						lines: { begin: found.line }
					}
				};
			});
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.s$)(issues);
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
	7541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);
		var _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8989);
		var _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4274);
		var _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(963);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9056);
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4854);
		let run = async (args, io) => {
			let choice = (0, _cli_flags_js__WEBPACK_IMPORTED_MODULE_1__.Ji)(args);
			let format = args.text("output");
			let { directory, diagnostics, schedules, text, file } = (0, _project_checks_check_project_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, _project_checks_missing_paths_js__WEBPACK_IMPORTED_MODULE_6__.v)((0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.tG)(choice, io)), io);
			if (format === "json") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HB)(diagnostics));
			else if (format === "github") io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.X$)(diagnostics), "commands");
			else if (format === "codequality") {
				let { diagnosticsAsCodeQuality } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("validate")
				]).then(__webpack_require__.bind(__webpack_require__, 4038));
				io.out(diagnosticsAsCodeQuality(diagnostics));
			} else {
				io.out((0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.HZ)(diagnostics, text, io.color));
				let counts = (0, _cli_output_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__.ii)(diagnostics);
				let verdict = (0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? "invalid" : `${(0, _text_plain_js__WEBPACK_IMPORTED_MODULE_8__.LS)(schedules.length, "schedule")}, valid`;
				io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_9__.RK)(file)}: ${verdict}${counts === "" ? "" : ` (${counts})`}\n`);
			}
			let used = new Set(schedules.map(({ resource }) => resource.spec.backend.type));
			let owned = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.j)().filter(({ type }) => used.has(type)).flatMap((backend) => backend.owned);
			(0, _cli_warn_unread_js__WEBPACK_IMPORTED_MODULE_4__.t)(directory, owned.map(({ folder }) => `${folder}/`), io);
			for (let found of diagnostics) io.step.annotate(found);
			return (0, _project_load_js__WEBPACK_IMPORTED_MODULE_7__.Cs)(diagnostics) ? _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.no : _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine;
		};
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

export const id = "install";
export const ids = ["install"];
export const modules = {
	2097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => withoutBlock,
			dy: () => wordAfter,
			kK: () => refusePath,
			no: () => inheritedZone,
			su: () => withBlock,
			yM: () => findBlocks
		});
		let BEGIN = "# BEGIN jmo-schedule ";
		let END = "# END jmo-schedule ";
		function findBlocks(table) {
			let blocks = [];
			let open;
			let inner = [];
			let number = 0;
			for (let at = 0; at < table.length;) {
				let newline = table.indexOf("\n", at);
				let end = newline < 0 ? table.length : newline + 1;
				let line = fromBytes(table.slice(at, newline < 0 ? end : newline));
				number++;
				if (line.startsWith(BEGIN)) {
					let [, name, source] = /^(\S+) from (.+)$/.exec(line.slice(21)) ?? [];
					if (open !== void 0) return damage(number, `"${line}" is inside the block of ${open.name}`);
					if (name === void 0 || source === void 0) return damage(number, `"${line}" names no schedule`);
					open = {
						name,
						source,
						start: at
					};
					inner = [];
				} else if (line.startsWith(END)) {
					if (open === void 0 || line.slice(19) !== open.name) return damage(number, `"${line}" ends no block`);
					blocks.push({
						...open,
						lines: inner,
						end
					});
					open = void 0;
				} else open !== void 0 && inner.push(line);
				at = end;
			}
			return open === void 0 ? { blocks } : damage(number, `the block of ${open.name} has no end`);
		}
		function withBlock(table, block) {
			let { name, source, lines } = block;
			return replaceBlock(table, block, toBytes([
				`${BEGIN}${name} from ${source}`,
				...lines,
				`${END}${name}`,
				""
			].join("\n")));
		}
		function withoutBlock(table, block) {
			return replaceBlock(table, block, "");
		}
		function replaceBlock(table, block, text) {
			let found = findBlocks(table);
			if ("damage" in found) return found;
			let old = found.blocks.find((one) => isSame(one, block));
			if (old !== void 0) return table.slice(0, old.start) + text + table.slice(old.end);
			return table + (text === "" || table === "" || table.endsWith("\n") ? "" : "\n") + text;
		}
		function inheritedZone(table, block) {
			let found = findBlocks(table);
			let old = "damage" in found ? void 0 : found.blocks.find((one) => isSame(one, block));
			let value = [...table.slice(0, old?.start).matchAll(/^[ \t]*(?:CRON_TZ|"CRON_TZ"|'CRON_TZ')[ \t]*=[ \t]*(.*)/gm)].at(-1)?.[1]?.trim().replace(/^(["'])(.*)\1$/, "$2");
			return value === "" ? void 0 : value;
		}
		function refusePath(path) {
			if (path.includes("%")) return `${path} contains "%", which ends a crontab line`;
			if (/[\n\r]/.test(path)) return "a path with a line break cannot be in a crontab";
			return toBytes(path).length > 998 / 3 ? `${path} is too long for a crontab line` : void 0;
		}
		function wordAfter(option, lines) {
			for (let line of lines) {
				let words = [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) => word);
				let found = words[words.indexOf(option) + 1];
				if (words.includes(option) && found !== void 0) return found.replace(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
			}
		}
		function isSame(a, b) {
			return a.name === b.name && a.source === b.source;
		}
		function damage(line, what) {
			return { damage: `line ${line} of the crontab: ${what}` };
		}
		function toBytes(text) {
			return Buffer.from(text, "utf8").toString("latin1");
		}
		function fromBytes(bytes) {
			return Buffer.from(bytes, "latin1").toString("utf8");
		}
	}),
	2751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => stopOnErrors,
			l: () => findSchedule
		});
		var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.z(`no schedule '${name}' in ${loaded.file}${(0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.shown !== void 0 && loaded.shown.length > 0 && io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(loaded.shown, loaded.text, io.color));
			if (!(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(loaded.file)}: invalid (${(0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(errors)})\n`);
			return !0;
		}
	}),
	9315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VU: () => cronFlagsOf,
			Qv: () => daemonOf,
			Dl: () => isSameFile,
			be: () => linesFor,
			GF: () => nameOrAll,
			zz: () => scriptPlace,
			vz: () => sourceOf
		});
		var external_node_path_ = __webpack_require__(6760);
		var local_cron_config = __webpack_require__(5753);
		var crontab_line = __webpack_require__(3063);
		var crontab_table = __webpack_require__(2097);
		var local_cron = __webpack_require__(4554);
		var check_config = __webpack_require__(9463);
		var io = __webpack_require__(1973);
		var zone_zone = __webpack_require__(7358);
		var state = __webpack_require__(514);
		var external_node_fs_ = __webpack_require__(3024);
		function readMachineZone(etc = "/etc", zoneinfo = "/usr/share/zoneinfo") {
			let file = (0, external_node_path_.join)(etc, "localtime");
			let target;
			try {
				target = (0, external_node_fs_.realpathSync)(file);
			} catch (error) {
				return error.code === "ENOENT" ? "UTC" : void 0;
			}
			let linked = /\/zoneinfo\/(?:posix\/|right\/)?(.{1,255})$/.exec(target)?.[1];
			if (linked !== void 0 && (0, zone_zone.isZone)(linked)) return linked;
			let named = attempt(() => (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(etc, "timezone"), "utf8"))?.trim();
			if (named === void 0 || !(0, zone_zone.isZone)(named)) return;
			return attempt(() => (0, external_node_fs_.readFileSync)(target).equals((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(zoneinfo, named)))) ? named : void 0;
		}
		function attempt(read) {
			try {
				return read();
			} catch {
				return;
			}
		}
		function cronFlagsOf(args) {
			let zone = args.text("cron-zone");
			let cronTz = args.text("cron-tz");
			return {
				zone,
				cronTz: cronTz === void 0 ? void 0 : cronTz === "yes"
			};
		}
		function daemonOf({ zone, cronTz }, flavour) {
			if (zone !== void 0 && !(0, zone_zone.isZone)(zone)) throw new io.z(`--cron-zone: '${zone}' is not an IANA time zone`);
			return {
				zone: zone ?? readMachineZone(),
				cronTz: cronTz ?? flavour === "cronie",
				knowsChanges: flavour !== "other"
			};
		}
		function nameOrAll(args) {
			let [name] = args.positionals;
			if (name === void 0 !== args.on("all")) throw new io.z("give either NAME or --all");
			return name;
		}
		function sourceOf(place) {
			return (0, external_node_path_.resolve)(place.directory, place.source);
		}
		function isSameFile(a, b) {
			return a === b || (0, state.Ye)(a) === (0, state.Ye)(b);
		}
		function linesFor(schedule, place, { daemon, inherited, jmo }) {
			let { folder, name } = scriptPlace(schedule, place);
			let script = (0, external_node_path_.join)(folder, name);
			for (let path of [
				script,
				place.directory,
				sourceOf(place),
				jmo ?? ""
			]) {
				let refusal = (0, crontab_table.kK)(path);
				if (refusal !== void 0) throw new io.z(refusal);
			}
			let where = {
				script,
				directory: place.directory,
				jmo,
				...inherited === void 0 ? {} : { inherited }
			};
			return {
				script,
				lines: (0, crontab_line.xx)(schedule, daemon, where)
			};
		}
		function scriptPlace(schedule, place) {
			let file = local_cron._.exportOne(schedule, { source: place.source });
			let config = (0, check_config.W)(schedule, local_cron_config.sJ);
			let name = file.path.slice(file.path.lastIndexOf("/") + 1);
			return {
				folder: (0, external_node_path_.resolve)(place.directory, config.script_dir ?? (0, external_node_path_.dirname)(file.path)),
				name
			};
		}
	}),
	6746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var crontab_table = __webpack_require__(2097);
		var local_cron = __webpack_require__(4554);
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var cli_select = __webpack_require__(6173);
		var crontab = __webpack_require__(7331);
		function otherWriters(path) {
			let found = [];
			let folder = (0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(path)) ? realPath((0, external_node_path_.dirname)(path)) : void 0;
			for (let at = realPath(path);; at = (0, external_node_path_.dirname)(at)) {
				let stat = (0, external_node_fs_.statSync)(at, { throwIfNoEntry: !1 });
				let who = stat === void 0 ? void 0 : writerOf(stat, at === folder);
				who !== void 0 && found.push({
					path: at,
					who
				});
				if (at === (0, external_node_path_.dirname)(at)) return found;
			}
		}
		function writerOf({ mode, uid, gid }, isOwnFolder) {
			if (!isOwnFolder && mode & 512) return;
			if (mode & 2) return "everybody";
			if (uid !== 0 && uid !== process.getuid?.()) return `its owner, the user with the number ${uid}`;
			let isPrivate = gid !== 0 && gid === process.getuid?.() && gid === process.getgid?.();
			return mode & 16 && !isPrivate ? `the group with the number ${gid}` : void 0;
		}
		function realPath(path) {
			try {
				return (0, external_node_fs_.realpathSync)(path);
			} catch {
				return (0, external_node_path_.dirname)(path) === path ? path : realPath((0, external_node_path_.dirname)(path));
			}
		}
		var load = __webpack_require__(2219);
		var render = __webpack_require__(1281);
		var log = __webpack_require__(9056);
		var shell = __webpack_require__(9372);
		var plan = __webpack_require__(2715);
		var read = __webpack_require__(6732);
		var write = __webpack_require__(9397);
		var crontab_lines = __webpack_require__(9315);
		let KNOWN_PLACES = [
			"/usr/bin",
			"/bin",
			"/usr/local/bin",
			"~/.local/bin",
			"~/.jmo/bin"
		];
		function pathToJmo(installed, io) {
			if (installed !== void 0 && isProgram((0, external_node_path_.join)(installed, "jmo"))) return installed;
			let found = findProgram("jmo", io);
			let home = io.env.HOME ?? "";
			let known = KNOWN_PLACES.map((place) => place.replace("~", home));
			return found === void 0 || known.includes(found) ? void 0 : found;
		}
		function findProgram(name, io) {
			return (io.env.PATH ?? "").split(external_node_path_.delimiter).find((folder) => folder.startsWith("/") && isProgram((0, external_node_path_.join)(folder, name)));
		}
		function isProgram(path) {
			try {
				(0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
				return (0, external_node_fs_.statSync)(path).isFile();
			} catch {
				return !1;
			}
		}
		function warnAboutTools(schedules, io) {
			let notified = schedules.some(({ spec }) => spec.jobTemplate.notifications.enabled);
			for (let name of [
				"jmo",
				"flock",
				"timeout",
				...notified ? ["curl"] : []
			]) findProgram(name, io) === void 0 && io.err(`warning: there is no ${name} on the PATH; the script needs it when it runs\n`);
		}
		let run = async (args, io) => {
			let choice = (0, flags.Ji)(args);
			let cron = (0, crontab_lines.VU)(args);
			let json = args.text("output") === "json";
			let dryRun = args.on("dry-run");
			let loaded = (0, load.tG)(choice, io);
			if ((0, cli_select.B)(loaded, io)) return cli_io.d.no;
			let name = (0, crontab_lines.GF)(args);
			let schedules = chosenSchedules(loaded, name);
			let all = name === void 0;
			let plan = (before, flavour) => planTable(before, schedules, {
				all,
				dryRun,
				io,
				loaded,
				daemon: (0, crontab_lines.Qv)(cron, flavour)
			});
			let changes = dryRun ? plan((0, crontab.uc)(io.env), (0, crontab.k)(io.env)).result : (0, crontab.Eh)(io.env, plan);
			json ? io.out((0, log.s$)({ changes })) : show(changes, dryRun, io);
			let active = schedules.filter((schedule) => !schedule.spec.suspend);
			active.length > 0 && warnAboutTools(active, io);
			return cli_io.d.fine;
		};
		function chosenSchedules(loaded, name) {
			if (name === void 0) return loaded.schedules.map(({ resource }) => resource).filter((schedule) => schedule.spec.backend.type === local_cron._.type);
			let { resource } = (0, cli_select.l)(loaded, name);
			let { type } = resource.spec.backend;
			if (type !== local_cron._.type) throw new cli_io.z(`'${name}' runs on ${type}; for cron, set its spec.backend.type to ${local_cron._.type}`);
			return [resource];
		}
		function planTable(before, schedules, place) {
			let source = (0, crontab_lines.vz)(place.loaded);
			let changes = [];
			let table = before;
			for (let schedule of schedules) {
				let { name } = schedule.metadata;
				let [first = {
					name,
					source
				}, ...others] = blocksIn(table).filter((block) => block.name === name && (0, crontab_lines.Dl)(block.source, source));
				for (let other of others) table = intact((0, crontab_table.E5)(table, other));
				let key = {
					name,
					source: first.source
				};
				if (schedule.spec.suspend) {
					table = intact((0, crontab_table.E5)(table, key));
					changes.push({
						name: key.name,
						action: "suspended",
						lines: []
					});
					continue;
				}
				let inherited = (0, crontab_table.no)(table, key);
				let { script, lines } = (0, crontab_lines.be)(schedule, place.loaded, {
					daemon: place.daemon,
					inherited,
					jmo: pathToJmo(installedPath(table, key), place.io)
				});
				refuseSharedScript(table, key, script);
				checkScriptFolder(schedule, place);
				let next = intact((0, crontab_table.su)(table, {
					...key,
					lines
				}));
				place.dryRun || writeScript(schedule, place.loaded);
				changes.push({
					name: key.name,
					action: next === table ? "unchanged" : "installed",
					lines
				});
				table = next;
			}
			if (!place.all) return {
				table,
				result: changes
			};
			for (let { name, source: from } of blocksIn(table)) {
				if (!(0, crontab_lines.Dl)(from, source) || schedules.some((schedule) => schedule.metadata.name === name)) continue;
				table = intact((0, crontab_table.E5)(table, {
					name,
					source: from
				}));
				changes.push({
					name,
					action: "removed",
					lines: []
				});
			}
			return {
				table,
				result: changes
			};
		}
		function installedPath(table, key) {
			let old = blocksIn(table).find((block) => block.name === key.name && block.source === key.source);
			return old === void 0 ? void 0 : (0, crontab_table.dy)("--path", old.lines);
		}
		function refuseSharedScript(table, key, script) {
			let other = blocksIn(table).find((block) => (block.name !== key.name || !(0, crontab_lines.Dl)(block.source, key.source)) && block.lines.some((line) => line.includes(` ${(0, shell.XW)(script)} `)));
			if (other !== void 0) throw new cli_io.z(`${script} is the script of '${other.name}' from ${other.source}; choose another name or script_dir`);
		}
		function checkScriptFolder(schedule, { loaded, io }) {
			let { folder, name } = (0, crontab_lines.zz)(schedule, loaded);
			let writers = otherWriters((0, external_node_path_.join)(folder, name));
			let open = writers.find(({ who }) => who === "everybody");
			if (open !== void 0) throw new cli_io.z(`${open.path} can be changed by everybody on this machine, and cron runs ${name} from there as you: run chmod o-w on it, or choose another script_dir`);
			for (let { path, who } of writers) io.err(`warning: ${path} can be changed by ${who}, and cron runs ${name} from there as you\n`);
		}
		function writeScript(schedule, loaded) {
			let file = local_cron._.exportOne(schedule, { source: loaded.source });
			let { folder, name } = (0, crontab_lines.zz)(schedule, loaded);
			let inProject = folder === (0, external_node_path_.resolve)(loaded.directory, (0, external_node_path_.dirname)(file.path));
			let directory = inProject ? loaded.directory : folder;
			let wanted = [{
				...file,
				path: inProject ? file.path : name
			}];
			inProject || makeFolder(folder);
			let found = (0, read.A4)(directory, [], wanted.map((one) => one.path));
			let { changes, problems } = (0, plan.XA)(wanted, found, loaded.source);
			(0, render.nN)(problems);
			(0, render.nN)((0, write.Y)(directory, changes));
		}
		function makeFolder(folder) {
			try {
				(0, external_node_fs_.mkdirSync)(folder, { recursive: !0 });
			} catch (error) {
				throw new cli_io.z(`${folder}: can't be made (${error.code ?? "unknown error"})`);
			}
		}
		function blocksIn(table) {
			let found = (0, crontab_table.yM)(table);
			if ("damage" in found) throw damaged(found.damage);
			return found.blocks;
		}
		function intact(table) {
			if (typeof table != "string") throw damaged(table.damage);
			return table;
		}
		function damaged(damage) {
			return new cli_io.z(`${damage}; repair it with crontab -e, nothing was changed`);
		}
		function show(changes, dryRun, io) {
			let words = {
				installed: "installed",
				unchanged: "is installed already",
				suspended: "is suspended: left out of the crontab",
				removed: "removed: it is no longer a local-cron schedule of the file"
			};
			changes.length === 0 && io.out("No schedule of this file has the backend local-cron.\n");
			for (let { name, action, lines } of changes) {
				let word = dryRun && action === "installed" ? "would be installed" : words[action];
				io.out(`${name} ${word}${dryRun ? " (dry run)" : ""}\n`);
				for (let line of lines) io.out(`  ${(0, log.RK)(line)}\n`);
			}
		}
	}),
	669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2097);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4554);
		var _backends_read_schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4129);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2751);
		var _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7331);
		var _project_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2219);
		var _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3115);
		var _project_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(394);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9056);
		var _crontab_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9315);
		let run = async (args, io) => {
			let flags = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_8__.VU)(args);
			let json = args.text("output") === "json";
			let table = (0, _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_4__.uc)(io.env);
			let daemon = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_8__.Qv)(flags, (0, _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_4__.k)(io.env));
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_9__.yM)(table);
			if ("damage" in found) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.z(`${found.damage}; repair it with crontab -e`);
			let rows = found.blocks.map((block) => ({
				name: block.name,
				file: block.source,
				state: stateOf(block, (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_9__.no)(table, block), daemon, io),
				lines: block.lines
			}));
			json ? io.out((0, _text_log_js__WEBPACK_IMPORTED_MODULE_10__.s$)(rows)) : rows.length === 0 ? io.out("No schedules installed.\n") : io.out((0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_11__.k)([[
				"NAME",
				"FILE",
				"STATE",
				"CRONTAB"
			], ...rows.map(({ name, file, state, lines }) => [
				name,
				file,
				state,
				lines.join(" ; ")
			])]));
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_3__.d.fine;
		};
		function stateOf(block, inherited, daemon, io) {
			let { source, name, lines } = block;
			let read = (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.Mk)(source, io);
			if ("problem" in read) return "file unreadable";
			let { schedules, diagnostics } = (0, _backends_read_schedules_js__WEBPACK_IMPORTED_MODULE_2__.D)(read.bytes, source);
			if ((0, _project_load_js__WEBPACK_IMPORTED_MODULE_5__.Cs)(diagnostics)) return "file unreadable";
			let schedule = schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
			if (schedule?.spec.backend.type !== _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_1__._.type) return "not in the file";
			if (schedule.spec.suspend) return "suspended";
			let directory = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_9__.dy)("--directory", lines) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(source);
			let place = {
				directory,
				source: (0, _project_world_js__WEBPACK_IMPORTED_MODULE_7__.p)(directory, source)
			};
			let jmo = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_9__.dy)("--path", lines);
			return (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_8__.be)(schedule, place, {
				daemon,
				inherited,
				jmo
			}).lines.join("\n") === lines.join("\n") ? "up to date" : "out of date";
		}
	}),
	9245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2097);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9056);
		var _crontab_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9315);
		let run = async (args, io) => {
			let name = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_3__.GF)(args);
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, args.text("directory") ?? ".");
			let source = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, args.text("file") ?? _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__.j9);
			let removed = (0, _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_2__.Eh)(io.env, (before) => takeOut(before, source, name));
			removed.length === 0 && io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.RK)(name ?? `Nothing of ${source}`)} is not installed.\n`);
			for (let one of removed) io.out(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_5__.RK)(one)} uninstalled\n`);
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
		function takeOut(before, source, name) {
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_6__.yM)(before);
			if ("damage" in found) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`${found.damage}; repair it with crontab -e, nothing was changed`);
			let own = found.blocks.filter((block) => (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(block.source, source) && (name === void 0 || block.name === name));
			if (own.length === 0) {
				let other = found.blocks.find((block) => block.name === name);
				if (other !== void 0) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(`'${other.name}' is installed from ${other.source}, not from ${source}; name that file with --file`);
				return {
					table: before,
					result: []
				};
			}
			let table = before;
			for (let block of own) {
				let next = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_6__.E5)(table, block);
				if (typeof next != "string") throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.z(next.damage);
				table = next;
			}
			return {
				table,
				result: own.map((block) => block.name)
			};
		}
	}),
	7331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eh: () => changeCrontab,
			k: () => detectCron,
			uc: () => readCrontab
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5124);
		var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6425);
		var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(514);
		function readCrontab(env) {
			let { status, stdout, stderr } = runCrontab(["-l"], env);
			if (status === 0) return stdout;
			let words = stderr.toLowerCase();
			if (words.includes("no crontab for") || words.includes("can't open ") && words.includes("no such file")) return "";
			throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`your crontab can't be read: ${firstLine(stderr, status)}`);
		}
		function detectCron(env) {
			let { stdout, stderr } = runCrontab(["-V"], env);
			let text = stdout + stderr;
			if (/cronie/i.test(text)) return "cronie";
			return /^[ \t]*-n\s.*(?:dry run|syntax)/m.test(text) ? "debian" : "other";
		}
		function changeCrontab(env, plan) {
			let release = takeTurn(env);
			try {
				for (let attempt = 0; attempt < 5; attempt++) {
					let before = readCrontab(env);
					let flavour = detectCron(env);
					let { table, result } = plan(before, flavour);
					if (table === before) return result;
					let flag = flavour === "cronie" ? "-T" : flavour === "debian" ? "-n" : void 0;
					flag !== void 0 && checkTable(table, flag, env);
					if (readCrontab(env) !== before) continue;
					writeCrontab(table, env);
					return result;
				}
				throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W("another program keeps changing your crontab; nothing was changed");
			} finally {
				release();
			}
		}
		function takeTurn(env) {
			let file;
			try {
				let folder = (0, _state_js__WEBPACK_IMPORTED_MODULE_5__.QQ)(env) ?? (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, {
					recursive: !0,
					mode: 448
				});
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "crontab.lock");
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW, 384);
			} catch {
				return () => {};
			}
			(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("flock", [
				"-w",
				"30",
				"3"
			], {
				env,
				stdio: [
					"ignore",
					"ignore",
					"ignore",
					file
				]
			});
			return () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
		}
		function writeCrontab(table, env) {
			let { status, stderr } = runCrontab(["-"], env, table);
			if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`crontab failed, and your old table stays: ${firstLine(stderr, status)}`);
			if (readCrontab(env) !== table) throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W("crontab took the new table, but shows another one: look at crontab -l");
		}
		function checkTable(table, flag, env) {
			let folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "jmo-crontab-"));
			try {
				let file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "table");
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, table, {
					encoding: "latin1",
					mode: 384
				});
				let { status, stderr } = runCrontab([flag, file], env);
				if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`cron refuses the new table, and your old one stays: ${firstLine(stderr, status)}`);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function runCrontab(args, env, input = "") {
			if (process.platform === "win32") throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W("Windows has no cron: run this in WSL, or choose another backend");
			let { status, signal, stdout, stderr, error } = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("crontab", args, {
				env: {
					...env,
					LC_ALL: "C"
				},
				input: Buffer.from(input, "latin1"),
				encoding: "latin1",
				timeout: 3e4,
				maxBuffer: 67108864
			});
			let code = error?.code;
			if (code === "ENOENT") throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W("cron is not installed: there is no crontab program (on Debian and Ubuntu: apt-get install cron)");
			if (error !== void 0 && code !== "EPIPE") throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`crontab can't be run: ${code ?? error.message}`);
			return {
				status: status ?? 1,
				stdout,
				stderr: signal === null ? stderr : `ended by ${signal}`
			};
		}
		function firstLine(stderr, status) {
			let line = Buffer.from(stderr, "latin1").toString("utf8").split("\n").map((one) => one.trim()).find((one) => one !== "");
			return line === void 0 ? `exit code ${status}` : (0, _error_text_js__WEBPACK_IMPORTED_MODULE_4__.R)(line, 300);
		}
	}),
	514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QQ: () => cronStateFolder,
			WG: () => cronStateLog,
			Ye: () => realPath
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function cronStateFolder(env) {
			if (env.JMO_STATE_DIR) return env.JMO_STATE_DIR;
			return env.HOME ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, ".local/state/jmo-schedule") : void 0;
		}
		function cronStateLog(directory, schedule, env) {
			let folder = cronStateFolder(env);
			if (folder === void 0) return;
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${schedule}-${hashOf(realPath(directory))}.log`);
		}
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch {
				return path;
			}
		}
		function hashOf(text) {
			let hash = 1469598103934665603n;
			for (let byte of Buffer.from(text, "utf8")) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n);
			return hash.toString(16).padStart(16, "0");
		}
	}),
	5124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function saidText(text, longest, own = []) {
			let without = own.filter((secret) => secret.length >= 8).reduce((left, secret) => left.replaceAll(secret, "***"), text);
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(without.slice(0, 4 * longest)), longest);
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
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
	}),
	7192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			L2: () => spareName,
			NP: () => writeSpare,
			Yw: () => syncFolder,
			Z4: () => isStill,
			hY: () => hasNoLinks
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function writeSpare(path, content, { mode, exact, owner }, fs) {
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				owner !== void 0 && giveTo(owner, file, fs);
				fs.fsyncSync(file);
				return fs.fstatSync(file).ino;
			} finally {
				fs.closeSync(file);
			}
		}
		function giveTo({ uid, gid }, file, fs) {
			let now = fs.fstatSync(file);
			if (uid === now.uid && gid === now.gid) return;
			try {
				fs.fchownSync(file, uid, gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStill(path, seen, fs) {
			let now = fs.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs"
			].every((key) => now[key] === seen[key]);
		}
		function syncFolder(folder, fs) {
			try {
				let handle = fs.openSync(folder, "r");
				try {
					fs.fsyncSync(handle);
				} finally {
					fs.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function hasNoLinks(error) {
			return [
				"EPERM",
				"ENOTSUP",
				"EOPNOTSUPP",
				"ENOSYS",
				"EMLINK",
				"EINVAL"
			].includes((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	9397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => applyChanges });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(6760);
		var file_system = __webpack_require__(2914);
		var plan = __webpack_require__(2715);
		var project_path = __webpack_require__(2015);
		var read = __webpack_require__(6732);
		var write_spare = __webpack_require__(7192);
		class Transaction {
			#undo = [];
			#fs;
			constructor(fs) {
				this.#fs = fs;
			}
			ensureFolder(directory, path) {
				let segments = path.split("/").slice(0, -1);
				for (let depth = 1; depth <= segments.length; depth++) {
					let folder = (0, external_node_path_.join)(directory, ...segments.slice(0, depth));
					if (this.#fs.statSync(folder, { throwIfNoEntry: !1 })?.isDirectory() === !0) continue;
					try {
						this.#fs.mkdirSync(folder);
						this.#undo.push({ run: () => this.#fs.rmdirSync(folder) });
					} catch (error) {
						if (!((0, file_system.C)(error) === "EEXIST" && this.#fs.lstatSync(folder).isDirectory())) throw error;
					}
				}
			}
			stage(target, content, access) {
				let path = (0, write_spare.L2)(target);
				this.#undo.push({ run: () => this.#fs.rmSync(path, { force: !0 }) });
				return {
					path,
					ino: (0, write_spare.NP)(path, content, access, this.#fs)
				};
			}
			backUp(target) {
				let backup = (0, write_spare.L2)(target);
				this.#undo.push({
					run: () => this.#fs.rmSync(backup, { force: !0 }),
					needed: backup
				});
				try {
					this.#fs.linkSync(target, backup);
				} catch (error) {
					if (!(0, write_spare.hY)(error)) throw error;
					this.#fs.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
				}
				return backup;
			}
			moveTo(target, staged, backup) {
				let run = () => {
					if (this.#inodeAt(target) !== staged.ino) return;
					backup === void 0 ? this.#fs.unlinkSync(target) : this.#fs.renameSync(backup, target);
				};
				this.#undo.push({
					run,
					target,
					backup
				});
				backup === void 0 ? this.#renameWithoutClobber(staged.path, target) : this.#fs.renameSync(staged.path, target);
			}
			putAside(target, backup, ino) {
				let run = () => {
					this.#inodeAt(backup) === ino && this.#renameWithoutClobber(backup, target);
				};
				this.#undo.push({
					run,
					target,
					backup
				});
				this.#fs.renameSync(target, backup);
				if (this.#fs.lstatSync(backup).ino === ino) return !0;
				this.#renameWithoutClobber(backup, target);
				return !1;
			}
			takeBack() {
				let failures = [];
				for (let step of [...this.#undo].reverse()) {
					if (step.needed !== void 0 && failures.some((one) => one.step.backup === step.needed)) continue;
					try {
						step.run();
					} catch (error) {
						failures.push({
							step,
							error
						});
					}
				}
				return failures.flatMap(({ step: { target, backup }, error }) => {
					if (target === void 0) return [];
					let where = backup === void 0 ? "" : `; its old content is in ${backup}`;
					return [{
						code: "write-failed",
						path: target,
						message: `${target} could not be put back: ${(0, file_system.A)(error)}${where}`
					}];
				});
			}
			#inodeAt(path) {
				return this.#fs.lstatSync(path, { throwIfNoEntry: !1 })?.ino;
			}
			#renameWithoutClobber(from, to) {
				try {
					this.#fs.linkSync(from, to);
				} catch (error) {
					if (!(0, write_spare.hY)(error)) throw error;
					if (this.#inodeAt(to) !== void 0) throw Object.assign(Error(`${to} exists`), { code: "EEXIST" });
					this.#fs.renameSync(from, to);
					return;
				}
				try {
					this.#fs.unlinkSync(from);
				} catch (error) {
					(0, file_system.C)(error);
				}
			}
		}
		function applyChanges(directory, changes, options = {}) {
			let fs = options.fs ?? external_node_fs_namespaceObject;
			let folders = new Map();
			let transaction = new Transaction(fs);
			let ordered = [...changes].sort((a, b) => Number(a.action === "delete") - Number(b.action === "delete"));
			let at = "";
			try {
				let looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
				let problems = looks.flatMap((look) => look.problem ?? []);
				if (problems.length > 0) return problems;
				let places = ordered.map((change) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, change.path)));
				for (let { folder } of options.owned ?? []) (0, read.j1)(directory, folder, folders, fs).kind === "folder" && places.push((0, external_node_path_.join)(directory, folder));
				for (let folder of new Set(places)) (0, write_spare.DA)(folder, fs);
				let steps = [];
				for (let [index, change] of ordered.entries()) {
					at = change.path;
					steps.push(prepare(directory, change, looks[index]?.identity, transaction));
				}
				for (let step of steps) {
					at = step.change.path;
					if (!((0, write_spare.Z4)(step.target, step.seen, fs) && commit(step, transaction))) return withOutcome(changedMeanwhile(at), transaction.takeBack());
				}
				finish(steps, fs);
				return [];
			} catch (error) {
				let rest = transaction.takeBack();
				return withOutcome((0, file_system.C)(error) === "ENOENT" ? changedMeanwhile(at) : {
					code: "write-failed",
					path: at,
					message: `${at} can't be written: ${(0, file_system.A)(error)}`
				}, rest);
			}
		}
		function lookAgain(directory, change, folders, fs) {
			if ((0, project_path.O)(change.path) === void 0) return { problem: (0, plan.qY)(change.path) };
			let { found, identity } = (0, read.JF)(directory, change.path, folders, fs);
			if (found?.kind === "problem") return { problem: found.problem };
			return found?.content === change.before ? { identity } : { problem: changedMeanwhile(change.path) };
		}
		function prepare(directory, change, seen, transaction) {
			let target = (0, external_node_path_.join)(directory, change.path);
			if (change.after === void 0) return {
				change,
				target,
				seen,
				backup: (0, write_spare.L2)(target)
			};
			transaction.ensureFolder(directory, change.path);
			return {
				change,
				target,
				seen,
				staged: transaction.stage(target, change.after, accessFor(change, seen)),
				backup: seen && transaction.backUp(target)
			};
		}
		function commit({ change, target, seen, staged, backup }, transaction) {
			try {
				if (staged === void 0) return backup === void 0 || seen === void 0 || transaction.putAside(target, backup, seen.ino);
				transaction.moveTo(target, staged, backup);
				return !0;
			} catch (error) {
				if (change.action === "create" && (0, file_system.C)(error) === "EEXIST") return !1;
				throw error;
			}
		}
		function finish(steps, fs) {
			for (let { backup } of steps) try {
				backup !== void 0 && fs.unlinkSync(backup);
			} catch (error) {
				(0, file_system.C)(error);
			}
			for (let folder of new Set(steps.map((step) => (0, external_node_path_.dirname)(step.target)))) (0, write_spare.Yw)(folder, fs);
		}
		function withOutcome(problem, rest) {
			if (rest.length > 0) return [problem, ...rest];
			return [{
				...problem,
				message: `${problem.message}; every file is as it was`
			}];
		}
		function accessFor(change, seen) {
			if (seen === void 0) return {
				mode: change.executable ? 511 : 438,
				exact: !1
			};
			let mode = seen.mode & 511;
			return {
				mode: change.executable ? mode | (mode & 292) >> 2 : mode,
				exact: !0
			};
		}
		function changedMeanwhile(path) {
			return {
				code: "changed-meanwhile",
				path,
				message: `${path} changed while we ran`,
				hint: "run the command again"
			};
		}
	})
};

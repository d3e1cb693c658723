export const id = 669;
export const ids = [669];
export const modules = {
	22097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
					if (open !== void 0) return damage(number, `"${line}" stands within the block of ${open.name}`);
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
			let found = findBlocks(table);
			if ("damage" in found) return found;
			let text = toBytes([
				`${BEGIN}${block.name} from ${block.source}`,
				...block.lines,
				`${END}${block.name}`,
				""
			].join("\n"));
			let old = found.blocks.find((one) => isSame(one, block));
			if (old !== void 0) return table.slice(0, old.start) + text + table.slice(old.end);
			return table + (table === "" || table.endsWith("\n") ? "" : "\n") + text;
		}
		function withoutBlock(table, block) {
			let found = findBlocks(table);
			if ("damage" in found) return found;
			let old = found.blocks.find((one) => isSame(one, block));
			return old === void 0 ? table : table.slice(0, old.start) + table.slice(old.end);
		}
		function inheritedZone(table, block) {
			let found = findBlocks(table);
			let old = "damage" in found ? void 0 : found.blocks.find((one) => isSame(one, block));
			let value = [...table.slice(0, old?.start).matchAll(/^[ \t]*(?:CRON_TZ|"CRON_TZ"|'CRON_TZ')[ \t]*=[ \t]*(.*)/gm)].at(-1)?.[1]?.trim().replace(/^(["'])(.*)\1$/, "$2");
			return value === "" ? void 0 : value;
		}
		function refusePath(path) {
			if (path.includes("%")) return `${path} holds "%", which ends a crontab line`;
			if (/[\n\r]/.test(path)) return "a path with a line break cannot stand in a crontab";
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
	92751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	19315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qv: () => daemonOf,
			Dl: () => isSameFile,
			be: () => linesFor,
			zz: () => scriptPlace,
			vz: () => sourceOf
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var local_cron_config = __webpack_require__(95753);
		var crontab_line = __webpack_require__(63063);
		var crontab_table = __webpack_require__(22097);
		var local_cron = __webpack_require__(34554);
		var check_config = __webpack_require__(69463);
		var io = __webpack_require__(1973);
		var zone_zone = __webpack_require__(67358);
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
		function daemonOf(args, flavour) {
			let cronTz = args.text("cron-tz");
			let zone = args.text("cron-zone");
			if (zone !== void 0 && !(0, zone_zone.isZone)(zone)) throw new io.z1(`--cron-zone: '${zone}' is no time zone`);
			return {
				zone: zone ?? readMachineZone(),
				cronTz: cronTz === void 0 ? flavour === "cronie" : cronTz === "yes",
				knowsChanges: flavour !== "other"
			};
		}
		function sourceOf(place) {
			return (0, external_node_path_.resolve)(place.directory, place.source);
		}
		function isSameFile(a, b) {
			return a === b || realPath(a) === realPath(b);
		}
		function realPath(path) {
			try {
				return (0, external_node_fs_.realpathSync)(path);
			} catch {
				return path;
			}
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
				if (refusal !== void 0) throw new io.z1(refusal);
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
	30669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22097);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34554);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
		var _cli_output_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92751);
		var _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77331);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86425);
		var _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38771);
		var _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53115);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79056);
		var _crontab_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19315);
		let run = async (args, io) => {
			let { table, daemon } = readHost(args, io);
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_7__.yM)(table);
			if ("damage" in found) throw new _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.z1(`${found.damage}; repair it with crontab -e`);
			let rows = found.blocks.map((block) => ({
				name: block.name,
				file: block.source,
				state: stateOf(block, (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_7__.no)(table, block), daemon, io),
				lines: block.lines
			}));
			args.text("output") === "json" ? io.out((0, _text_log_js__WEBPACK_IMPORTED_MODULE_8__.s$)(rows)) : rows.length === 0 ? io.out("No schedules installed.\n") : io.out((0, _cli_output_table_js__WEBPACK_IMPORTED_MODULE_9__.k)([[
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
			return _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.dc.fine;
		};
		function readHost(args, io) {
			try {
				return {
					table: (0, _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_3__.uc)(io.env),
					daemon: (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_6__.Qv)(args, (0, _hosts_crontab_crontab_js__WEBPACK_IMPORTED_MODULE_3__.k)(io.env))
				};
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_10__.W ? new _cli_io_js__WEBPACK_IMPORTED_MODULE_2__.z1(error.message) : error;
			}
		}
		function stateOf(block, inherited, daemon, io) {
			let { source, name, lines } = block;
			let read = (0, _project_read_named_file_js__WEBPACK_IMPORTED_MODULE_5__.Mk)(source, io);
			if ("problem" in read) return "file unreadable";
			let { schedules, diagnostics } = (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.Dp)(read.bytes, source);
			if ((0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(diagnostics)) return "file unreadable";
			let schedule = schedules.find(({ resource }) => resource.metadata.name === name)?.resource;
			if (schedule?.spec.backend.type !== _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_1__._.type) return "not in the file";
			if (schedule.spec.suspend) return "suspended";
			let directory = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_7__.dy)("--directory", lines) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(source);
			let place = {
				directory,
				source: (0, _project_load_schedules_js__WEBPACK_IMPORTED_MODULE_4__.pS)(directory, source)
			};
			let jmo = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_7__.dy)("--path", lines);
			return (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_6__.be)(schedule, place, {
				daemon,
				inherited,
				jmo
			}).lines.join("\n") === lines.join("\n") ? "up to date" : "out of date";
		}
	}),
	77331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eh: () => changeCrontab,
			k: () => detectCron,
			uc: () => readCrontab
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95124);
		var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86425);
		var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38133);
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
				throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W("your crontab is changed by somebody else all the time; nothing was changed");
			} finally {
				release();
			}
		}
		function takeTurn(env) {
			let file;
			try {
				let folder = (0, _state_js__WEBPACK_IMPORTED_MODULE_5__.Q)(env) ?? (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
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
			if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`crontab failed, and your old table stands: ${firstLine(stderr, status)}`);
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
				if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_6__.W(`cron refuses the new table, and your old one stands: ${firstLine(stderr, status)}`);
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
	38133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => cronStateFolder,
			W: () => cronStateLog
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
	95124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		function saidText(text, longest) {
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 4 * longest)), longest);
		}
	}),
	86425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		class PlatformError extends Error {
			name = "PlatformError";
		}
	})
};

export const id = 8716;
export const ids = [8716];
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
	6638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qv: () => daemonOf,
			Dl: () => isSameFile,
			be: () => linesFor,
			zz: () => scriptPlace,
			vz: () => sourceOf
		});
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var check_config = __webpack_require__(755);
		var local_cron_config = __webpack_require__(5753);
		var crontab_line = __webpack_require__(3063);
		var crontab_table = __webpack_require__(2097);
		var local_cron = __webpack_require__(4554);
		var schedule_zone = __webpack_require__(3207);
		function readMachineZone(etc = "/etc", zoneinfo = "/usr/share/zoneinfo") {
			let file = (0, external_node_path_.join)(etc, "localtime");
			let target;
			try {
				target = (0, external_node_fs_.realpathSync)(file);
			} catch (error) {
				return error.code === "ENOENT" ? "UTC" : void 0;
			}
			let linked = /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(target)?.[1];
			if (linked !== void 0 && (0, schedule_zone.isZone)(linked)) return linked;
			let named = attempt(() => (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(etc, "timezone"), "utf8"))?.trim();
			if (named === void 0 || !(0, schedule_zone.isZone)(named)) return;
			return attempt(() => (0, external_node_fs_.readFileSync)(target).equals((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(zoneinfo, named)))) ? named : void 0;
		}
		function attempt(read) {
			try {
				return read();
			} catch {
				return;
			}
		}
		var io = __webpack_require__(6855);
		function daemonOf(args, flavour) {
			let cronTz = args.text("cron-tz");
			let zone = args.text("cron-zone");
			if (zone !== void 0 && !(0, schedule_zone.isZone)(zone)) throw new io.H(`--cron-zone: '${zone}' is no time zone`);
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
				if (refusal !== void 0) throw new io.H(refusal);
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
	8716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2097);
		var _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4554);
		var _backends_shell_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3702);
		var _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(923);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6425);
		var _workspace_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2715);
		var _workspace_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6732);
		var _workspace_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8442);
		var _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6638);
		var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6855);
		var _load_schedules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4116);
		var _plan_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5207);
		var _select_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3226);
		let KNOWN_PLACES = [
			"/usr/bin",
			"/bin",
			"/usr/local/bin",
			"~/.local/bin",
			"~/.jmo/bin"
		];
		let run = async (args, io) => {
			let loaded = (0, _load_schedules_js__WEBPACK_IMPORTED_MODULE_9__.tG)(args, io);
			if ((0, _select_js__WEBPACK_IMPORTED_MODULE_11__.Bd)(loaded, io)) return _io_js__WEBPACK_IMPORTED_MODULE_8__.d.no;
			let schedules = chosenSchedules(loaded, args);
			try {
				show((0, _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_3__.Eh)(io.env, (before, flavour) => planTable(before, schedules, {
					args,
					io,
					loaded,
					daemon: (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.Qv)(args, flavour)
				})), args, io);
				let active = schedules.filter((schedule) => !schedule.spec.suspend);
				active.length > 0 && warnAboutTools(active, io);
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_12__.d ? new _io_js__WEBPACK_IMPORTED_MODULE_8__.H(error.message) : error;
			}
			return _io_js__WEBPACK_IMPORTED_MODULE_8__.d.fine;
		};
		function chosenSchedules(loaded, args) {
			let [name] = args.positionals;
			if (name === void 0 !== args.on("all")) throw new _io_js__WEBPACK_IMPORTED_MODULE_8__.H("give either NAME or --all");
			if (name === void 0) return loaded.schedules.map(({ resource }) => resource).filter((schedule) => schedule.spec.backend.type === _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_2__._.type);
			let { resource } = (0, _select_js__WEBPACK_IMPORTED_MODULE_11__.ll)(loaded, name);
			let { type } = resource.spec.backend;
			if (type !== _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_2__._.type) throw new _io_js__WEBPACK_IMPORTED_MODULE_8__.H(`'${name}' runs on ${type}; for cron, set its spec.backend.type to ${_backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_2__._.type}`);
			return [resource];
		}
		function planTable(before, schedules, place) {
			let source = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.vz)(place.loaded);
			let changes = [];
			let table = before;
			for (let schedule of schedules) {
				let { name } = schedule.metadata;
				let [first = {
					name,
					source
				}, ...others] = blocksIn(table).filter((block) => block.name === name && (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.Dl)(block.source, source));
				for (let other of others) table = intact((0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.E5)(table, other));
				let key = {
					name,
					source: first.source
				};
				if (schedule.spec.suspend) {
					table = intact((0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.E5)(table, key));
					changes.push({
						name: key.name,
						action: "suspended",
						lines: []
					});
					continue;
				}
				let inherited = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.no)(table, key);
				let { script, lines } = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.be)(schedule, place.loaded, {
					daemon: place.daemon,
					inherited,
					jmo: pathToJmo(place.io)
				});
				refuseSharedScript(table, key, script);
				let next = intact((0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.su)(table, {
					...key,
					lines
				}));
				writeScript(schedule, place.loaded);
				changes.push({
					name: key.name,
					action: next === table ? "unchanged" : "installed",
					lines
				});
				table = next;
			}
			if (!place.args.on("all")) return {
				table,
				result: changes
			};
			for (let { name, source: from } of blocksIn(table)) {
				if (!(0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.Dl)(from, source) || schedules.some((schedule) => schedule.metadata.name === name)) continue;
				table = intact((0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.E5)(table, {
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
		function refuseSharedScript(table, key, script) {
			let other = blocksIn(table).find((block) => (block.name !== key.name || !(0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.Dl)(block.source, key.source)) && block.lines.some((line) => line.includes(` ${(0, _backends_shell_js__WEBPACK_IMPORTED_MODULE_14__.XW)(script)} `)));
			if (other !== void 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_8__.H(`${script} is the script of '${other.name}' from ${other.source}; choose another name or script_dir`);
		}
		function writeScript(schedule, loaded) {
			let file = _backends_local_cron_index_js__WEBPACK_IMPORTED_MODULE_2__._.exportOne(schedule, { source: loaded.source });
			let { folder, name } = (0, _crontab_lines_js__WEBPACK_IMPORTED_MODULE_7__.zz)(schedule, loaded);
			let inProject = folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(loaded.directory, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path));
			let directory = inProject ? loaded.directory : folder;
			let wanted = [{
				...file,
				path: inProject ? file.path : name
			}];
			inProject || makeFolder(folder);
			let found = (0, _workspace_read_js__WEBPACK_IMPORTED_MODULE_5__.A4)(directory, [], wanted.map((one) => one.path));
			let { changes, problems } = (0, _workspace_plan_js__WEBPACK_IMPORTED_MODULE_4__.XA)(wanted, found, loaded.source);
			(0, _plan_files_js__WEBPACK_IMPORTED_MODULE_10__.nN)(problems);
			(0, _plan_files_js__WEBPACK_IMPORTED_MODULE_10__.nN)((0, _workspace_write_js__WEBPACK_IMPORTED_MODULE_6__.Y)(directory, changes));
		}
		function makeFolder(folder) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: !0 });
			} catch (error) {
				throw new _io_js__WEBPACK_IMPORTED_MODULE_8__.H(`${folder}: can't be made (${error.code ?? "unknown error"})`);
			}
		}
		function blocksIn(table) {
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_13__.yM)(table);
			if ("damage" in found) throw damaged(found.damage);
			return found.blocks;
		}
		function intact(table) {
			if (typeof table != "string") throw damaged(table.damage);
			return table;
		}
		function damaged(damage) {
			return new _io_js__WEBPACK_IMPORTED_MODULE_8__.H(`${damage}; repair it with crontab -e, nothing was changed`);
		}
		function pathToJmo(io) {
			let found = findProgram("jmo", io);
			let home = io.env.HOME ?? "";
			let known = KNOWN_PLACES.map((place) => place.replace("~", home));
			return found === void 0 || known.includes(found) ? void 0 : found;
		}
		function findProgram(name, io) {
			return (io.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).find((folder) => {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
					return folder.startsWith("/") && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).isFile();
				} catch {
					return !1;
				}
			});
		}
		function warnAboutTools(schedules, io) {
			let told = schedules.some(({ spec }) => spec.jobTemplate.notifications.enabled);
			for (let name of [
				"jmo",
				"flock",
				"timeout",
				...told ? ["curl"] : []
			]) findProgram(name, io) === void 0 && io.err(`warning: there is no ${name} on the PATH; the script needs it when it runs\n`);
		}
		function show(changes, args, io) {
			if (args.text("output") === "json") {
				io.out(`${JSON.stringify({ changes }, null, 2)}\n`);
				return;
			}
			let words = {
				installed: "installed",
				unchanged: "is installed already",
				suspended: "is suspended: left out of the crontab",
				removed: "removed: it is no local-cron schedule of the file any more"
			};
			changes.length === 0 && io.out("No schedule of this file has the backend local-cron.\n");
			for (let { name, action, lines } of changes) {
				io.out(`${name} ${words[action]}\n`);
				for (let line of lines) io.out(`  ${line}\n`);
			}
		}
	}),
	4791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => paint });
		let CODES = {
			bold: 1,
			red: 31,
			green: 32,
			yellow: 33,
			cyan: 36,
			dim: 2
		};
		function paint(text, color, on) {
			return on ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
		}
	}),
	5349: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HB: () => diagnosticsAsJson,
			HZ: () => diagnosticsForPeople,
			LS: () => plural,
			X$: () => diagnosticsForGithub,
			X9: () => messageWithHint,
			ii: () => countDiagnostics
		});
		var _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
		var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
		let COLORS = {
			error: "red",
			warning: "yellow",
			hint: "cyan"
		};
		function diagnosticsForPeople(diagnostics, text, color) {
			let lines = (0, _schedule_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.replace(/^\uFEFF/, ""), diagnostics).split(/\r\n|\n|\r/);
			return diagnostics.map((diagnostic) => `${person(diagnostic, lines, color)}\n`).join("");
		}
		function person(found, lines, color) {
			let place = `${found.file}:${found.line}:${found.column}`;
			let tone = COLORS[found.severity];
			let rows = [`${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(place, "bold", color)} ${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(found.severity, tone, color)} ${found.code}: ${found.message}`];
			let line = lines[found.line - 1];
			let gutter = String(found.line).length;
			if (line !== void 0 && line.trim() !== "") {
				let { shown, caret } = excerpt(line, found.column - 1, found.length);
				rows.push(`  ${found.line} | ${shown}`, `  ${"".padEnd(gutter)} | ${(0, _paint_js__WEBPACK_IMPORTED_MODULE_1__.n)(caret, tone, color)}`);
			}
			found.hint !== void 0 && rows.push(`  ${"".padEnd(gutter)} = ${found.hint}`);
			return rows.join("\n");
		}
		function excerpt(line, start, length) {
			let from = start > 80 ? start - 40 : 0;
			let cut = line.slice(from, from + 100).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
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
			return `${JSON.stringify({ diagnostics: list }, null, 2)}\n`;
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
				return `::${GITHUB_LEVEL[found.severity]} ${where}::${value(messageWithHint(found))}\n`;
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
	3226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var kubernetes_names = __webpack_require__(771);
		var secrets = __webpack_require__(7829);
		let WORD = String.raw`[^\s,()=!<>]+`;
		let VALUE = String.raw`[^\s,()=!<>]*`;
		let SET = new RegExp(String.raw`^(${WORD})\s+(in|notin)\s*\(\s*(${VALUE}(?:\s*,\s*${VALUE})*)\s*\)$`);
		let EQUALITY = new RegExp(String.raw`^(${WORD})\s*(==|=|!=)\s*(${VALUE})$`);
		let EXISTS = new RegExp(String.raw`^(!?)\s*(${WORD})$`);
		function parseSelector(text) {
			if (text.trim() === "") return () => !0;
			let tests = [];
			for (let part of splitOutsideParentheses(text)) {
				let test = requirement(part.trim());
				if (typeof test != "function") return test;
				tests.push(test);
			}
			return (labels) => tests.every((test) => test(labels));
		}
		function requirement(text) {
			let [, setKey, operator, list = ""] = SET.exec(text) ?? [];
			if (setKey !== void 0) {
				let values = list.split(",").map((value) => value.trim());
				return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
			}
			let [, key, sign, wanted = ""] = EQUALITY.exec(text) ?? [];
			if (key !== void 0) return checked(key, [wanted], (value) => value === wanted == (sign !== "!="));
			let [, not, name] = EXISTS.exec(text) ?? [];
			if (name !== void 0) return checked(name, [], (value) => value !== void 0 == (not === ""));
			return { problem: `${(0, secrets.hD)(text)} is no label requirement; write k=v, k!=v or k in (a,b)` };
		}
		function checked(key, values, test) {
			let wrongKey = (0, kubernetes_names.iS)(key);
			if (wrongKey) return { problem: `the label key ${(0, secrets.hD)(key)} ${wrongKey.message}` };
			for (let value of values) {
				let wrong = (0, kubernetes_names.AB)(value);
				if (wrong) return { problem: `a value of the label ${(0, secrets.hD)(key)} ${wrong.message}` };
			}
			return (labels) => test(Object.hasOwn(labels, key) ? labels[key] : void 0);
		}
		function splitOutsideParentheses(text) {
			return text.split(/,(?![^(]*\))/);
		}
		var commands_arguments = __webpack_require__(2303);
		var io = __webpack_require__(6855);
		var load_schedules = __webpack_require__(4116);
		var print_diagnostics = __webpack_require__(5349);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.H(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.H(`no schedule '${name}' in ${loaded.file}${(0, commands_arguments.a)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, print_diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${loaded.file}: invalid (${(0, print_diagnostics.ii)(errors)})\n`);
			return !0;
		}
	}),
	923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eh: () => changeCrontab,
			k: () => detectCron,
			uc: () => readCrontab
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		function readCrontab(env) {
			let { status, stdout, stderr } = runCrontab(["-l"], env);
			if (status === 0) return stdout;
			if (/no crontab for|can't open .*No such file/i.test(stderr)) return "";
			throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d(`your crontab can't be read: ${firstLine(stderr, status)}`);
		}
		function detectCron(env) {
			let { stdout, stderr } = runCrontab(["-V"], env);
			let text = stdout + stderr;
			if (/cronie/i.test(text)) return "cronie";
			return /^\s*-n\s.*(?:dry run|syntax)/m.test(text) ? "debian" : "other";
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
				throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d("your crontab is changed by somebody else all the time; nothing was changed");
			} finally {
				release();
			}
		}
		function takeTurn(env) {
			let file;
			try {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.TMPDIR || "/tmp", `jmo-crontab-${process.getuid?.()}.lock`);
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
			if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d(`crontab failed, and your old table stands: ${firstLine(stderr, status)}`);
			if (readCrontab(env) !== table) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d("crontab took the new table, but shows another one: look at crontab -l");
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
				if (status !== 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d(`cron refuses the new table, and your old one stands: ${firstLine(stderr, status)}`);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function runCrontab(args, env, input = "") {
			if (process.platform === "win32") throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d("Windows has no cron: run this in WSL, or choose another backend");
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
			if (code === "ENOENT") throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d("cron is not installed: there is no crontab program (on Debian and Ubuntu: apt-get install cron)");
			if (error !== void 0 && code !== "EPIPE") throw new _types_js__WEBPACK_IMPORTED_MODULE_4__.d(`crontab can't be run: ${code ?? error.message}`);
			return {
				status: status ?? 1,
				stdout,
				stderr: signal === null ? stderr : `ended by ${signal}`
			};
		}
		function firstLine(stderr, status) {
			return Buffer.from(stderr, "latin1").toString("utf8").split("\n").map((one) => one.trim()).find((one) => one !== "") ?? `exit code ${status}`;
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => HostError });
		class HostError extends Error {
			name = "HostError";
		}
	})
};

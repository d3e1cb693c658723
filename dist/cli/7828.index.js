export const id = 7828;
export const ids = [7828];
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
	96136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ll: () => findSchedule,
			jz: () => selectSchedules,
			Bd: () => stopOnErrors
		});
		var load_schedules = __webpack_require__(38771);
		var secrets = __webpack_require__(75255);
		var kubernetes_names = __webpack_require__(99081);
		let VALUE = /^[^\s,()=!<>]*$/;
		let SET = /^([^\s,()=!<>]+)\s+(in|notin)\s*\(([^()]*)\)$/;
		let EQUALITY = /^([^\s,()=!<>]+)\s*(==|=|!=)\s*([^\s,()=!<>]*)$/;
		let EXISTS = /^(!?)\s*([^\s,()=!<>]+)$/;
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
			let values = list.split(",").map((value) => value.trim());
			if (setKey !== void 0 && values.every((value) => VALUE.test(value))) return checked(setKey, values, (value) => (value !== void 0 && values.includes(value)) === (operator === "in"));
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
			let parts = [];
			let part;
			let isInside = !1;
			for (let piece of text.split(",").reverse()) {
				part !== void 0 && !isInside && parts.push(part);
				part = isInside ? `${piece},${part}` : piece;
				let parenthesis = /[()]/.exec(piece)?.[0];
				parenthesis !== void 0 && (isInside = parenthesis === ")");
			}
			return [...parts, part ?? ""].reverse();
		}
		var log = __webpack_require__(79056);
		var suggest = __webpack_require__(20324);
		var io = __webpack_require__(1973);
		var diagnostics = __webpack_require__(20847);
		function selectSchedules(schedules, args) {
			let text = args.text("selector");
			let backend = args.text("backend");
			let selector = text === void 0 ? () => !0 : parseSelector(text);
			if (typeof selector != "function") throw new io.z1(`--selector: ${selector.problem}`);
			return schedules.filter(({ resource }) => selector(resource.metadata.labels) && (backend === void 0 || resource.spec.backend.type === backend));
		}
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new io.z1(`no schedule '${name}' in ${loaded.file}${(0, suggest.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.skipped !== void 0 && loaded.skipped.length > 0 && io.err((0, diagnostics.HZ)(loaded.skipped, loaded.text, io.color));
			if (!(0, load_schedules.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, diagnostics.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, log.RK)(loaded.file)}: invalid (${(0, diagnostics.ii)(errors)})\n`);
			return !0;
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
	17828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var crontab_table = __webpack_require__(22097);
		var local_cron = __webpack_require__(34554);
		var flags = __webpack_require__(6222);
		var cli_io = __webpack_require__(1973);
		var cli_select = __webpack_require__(96136);
		var crontab = __webpack_require__(77331);
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
		var types = __webpack_require__(86425);
		var load_schedules = __webpack_require__(38771);
		var plan_files = __webpack_require__(76298);
		var log = __webpack_require__(79056);
		var shell = __webpack_require__(89372);
		var plan = __webpack_require__(52715);
		var read = __webpack_require__(96732);
		var write = __webpack_require__(59397);
		var crontab_lines = __webpack_require__(19315);
		let KNOWN_PLACES = [
			"/usr/bin",
			"/bin",
			"/usr/local/bin",
			"~/.local/bin",
			"~/.jmo/bin"
		];
		let run = async (args, io) => {
			let loaded = (0, load_schedules.tG)((0, flags.Ji)(args), io);
			if ((0, cli_select.Bd)(loaded, io)) return cli_io.dc.no;
			let schedules = chosenSchedules(loaded, args);
			try {
				show((0, crontab.Eh)(io.env, (before, flavour) => planTable(before, schedules, {
					args,
					io,
					loaded,
					daemon: (0, crontab_lines.Qv)(args, flavour)
				})), args, io);
				let active = schedules.filter((schedule) => !schedule.spec.suspend);
				active.length > 0 && warnAboutTools(active, io);
			} catch (error) {
				throw error instanceof types.W ? new cli_io.z1(error.message) : error;
			}
			return cli_io.dc.fine;
		};
		function chosenSchedules(loaded, args) {
			let [name] = args.positionals;
			if (name === void 0 !== args.on("all")) throw new cli_io.z1("give either NAME or --all");
			if (name === void 0) return loaded.schedules.map(({ resource }) => resource).filter((schedule) => schedule.spec.backend.type === local_cron._.type);
			let { resource } = (0, cli_select.ll)(loaded, name);
			let { type } = resource.spec.backend;
			if (type !== local_cron._.type) throw new cli_io.z1(`'${name}' runs on ${type}; for cron, set its spec.backend.type to ${local_cron._.type}`);
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
					jmo: pathToJmo(table, {
						key,
						io: place.io
					})
				});
				refuseSharedScript(table, key, script);
				checkScriptFolder(schedule, place);
				let next = intact((0, crontab_table.su)(table, {
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
		function refuseSharedScript(table, key, script) {
			let other = blocksIn(table).find((block) => (block.name !== key.name || !(0, crontab_lines.Dl)(block.source, key.source)) && block.lines.some((line) => line.includes(` ${(0, shell.XW)(script)} `)));
			if (other !== void 0) throw new cli_io.z1(`${script} is the script of '${other.name}' from ${other.source}; choose another name or script_dir`);
		}
		function checkScriptFolder(schedule, { loaded, io }) {
			let { folder, name } = (0, crontab_lines.zz)(schedule, loaded);
			let writers = otherWriters((0, external_node_path_.join)(folder, name));
			let open = writers.find(({ who }) => who === "everybody");
			if (open !== void 0) throw new cli_io.z1(`${open.path} can be changed by everybody on this machine, and cron runs ${name} from there as you: run chmod o-w on it, or choose another script_dir`);
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
			(0, plan_files.nN)(problems);
			(0, plan_files.nN)((0, write.Y)(directory, changes));
		}
		function makeFolder(folder) {
			try {
				(0, external_node_fs_.mkdirSync)(folder, { recursive: !0 });
			} catch (error) {
				throw new cli_io.z1(`${folder}: can't be made (${error.code ?? "unknown error"})`);
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
			return new cli_io.z1(`${damage}; repair it with crontab -e, nothing was changed`);
		}
		function pathToJmo(table, { key, io }) {
			let old = blocksIn(table).find((block) => block.name === key.name && block.source === key.source);
			let installed = old === void 0 ? void 0 : (0, crontab_table.dy)("--path", old.lines);
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
				io.out((0, log.s$)({ changes }));
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
				for (let line of lines) io.out(`  ${(0, log.RK)(line)}\n`);
			}
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
	}),
	44811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => removeLeftovers,
			L: () => spareName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
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
	59397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => applyChanges });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var file_system = __webpack_require__(72914);
		var plan = __webpack_require__(52715);
		var project_path = __webpack_require__(72015);
		var read = __webpack_require__(96732);
		var write_spare = __webpack_require__(44811);
		let NO_LINKS = [
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK",
			"EINVAL"
		];
		function ensureFolder(directory, path, undo, fs) {
			let segments = path.split("/").slice(0, -1);
			for (let depth = 1; depth <= segments.length; depth++) {
				let folder = (0, external_node_path_.join)(directory, ...segments.slice(0, depth));
				if (fs.statSync(folder, { throwIfNoEntry: !1 })?.isDirectory() === !0) continue;
				try {
					fs.mkdirSync(folder);
					undo.push({ run: () => fs.rmdirSync(folder) });
				} catch (error) {
					if (!((0, file_system.C)(error) === "EEXIST" && fs.lstatSync(folder).isDirectory())) throw error;
				}
			}
		}
		function stage(target, content, { mode, exact }, undo, fs) {
			let path = (0, write_spare.L)(target);
			undo.push({ run: () => unlinkIfThere(path, fs) });
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				fs.fsyncSync(file);
				return {
					path,
					ino: fs.fstatSync(file).ino
				};
			} finally {
				fs.closeSync(file);
			}
		}
		function backUp(target, undo, fs) {
			let backup = (0, write_spare.L)(target);
			undo.push({
				run: () => unlinkIfThere(backup, fs),
				needed: backup
			});
			try {
				fs.linkSync(target, backup);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				fs.copyFileSync(target, backup, external_node_fs_.constants.COPYFILE_EXCL);
			}
			return backup;
		}
		function moveTo(target, staged, backup, undo, fs) {
			let putBack = () => {
				if (fs.lstatSync(target, { throwIfNoEntry: !1 })?.ino !== staged.ino) return;
				backup === void 0 ? fs.unlinkSync(target) : fs.renameSync(backup, target);
			};
			undo.push({
				run: putBack,
				target,
				...backup === void 0 ? {} : { backup }
			});
			backup === void 0 ? renameWithoutClobber(staged.path, target, fs) : fs.renameSync(staged.path, target);
		}
		function putAside(target, backup, ino, undo, fs) {
			let putBack = () => {
				fs.lstatSync(backup, { throwIfNoEntry: !1 })?.ino === ino && renameWithoutClobber(backup, target, fs);
			};
			undo.push({
				run: putBack,
				target,
				backup
			});
			fs.renameSync(target, backup);
			if (fs.lstatSync(backup).ino === ino) return !0;
			renameWithoutClobber(backup, target, fs);
			return !1;
		}
		function renameWithoutClobber(from, to, fs) {
			try {
				fs.linkSync(from, to);
			} catch (error) {
				if (!NO_LINKS.includes((0, file_system.C)(error))) throw error;
				if (fs.lstatSync(to, { throwIfNoEntry: !1 }) !== void 0) throw exists(to);
				fs.renameSync(from, to);
				return;
			}
			try {
				fs.unlinkSync(from);
			} catch (error) {
				(0, file_system.C)(error);
			}
		}
		function exists(path) {
			return Object.assign(Error(`${path} exists`), { code: "EEXIST" });
		}
		function unlinkIfThere(path, fs) {
			try {
				fs.unlinkSync(path);
			} catch (error) {
				if ((0, file_system.C)(error) !== "ENOENT") throw error;
			}
		}
		function applyChanges(directory, changes, options = {}) {
			let fs = options.fs ?? external_node_fs_namespaceObject;
			let folders = new Map();
			let undo = [];
			let ordered = [...changes].sort((a, b) => Number(a.action === "delete") - Number(b.action === "delete"));
			let at = "";
			try {
				let looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
				let problems = looks.flatMap((look) => look.problem ?? []);
				if (problems.length > 0) return problems;
				let places = ordered.map((change) => (0, external_node_path_.dirname)((0, external_node_path_.join)(directory, change.path)));
				for (let { folder } of options.owned ?? []) (0, read.j1)(directory, folder, folders, fs).kind === "folder" && places.push((0, external_node_path_.join)(directory, folder));
				for (let folder of new Set(places)) (0, write_spare.D)(folder, fs);
				let steps = [];
				for (let [index, change] of ordered.entries()) {
					at = change.path;
					steps.push(prepare(directory, change, looks[index]?.identity, undo, fs));
				}
				for (let step of steps) {
					at = step.change.path;
					if (!commit(step, undo, fs)) return withOutcome(changedMeanwhile(at), takeBack(undo));
				}
				finish(steps, fs);
				return [];
			} catch (error) {
				let rest = takeBack(undo);
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
		function prepare(directory, change, seen, undo, fs) {
			let target = (0, external_node_path_.join)(directory, change.path);
			if (change.after === void 0) return {
				change,
				target,
				seen,
				backup: (0, write_spare.L)(target)
			};
			ensureFolder(directory, change.path, undo, fs);
			return {
				change,
				target,
				seen,
				staged: stage(target, change.after, modeFor(change, seen), undo, fs),
				backup: seen && backUp(target, undo, fs)
			};
		}
		function commit({ change, target, seen, staged, backup }, undo, fs) {
			if (!isStill(target, seen, fs)) return !1;
			try {
				if (staged === void 0) return backup === void 0 || seen === void 0 || putAside(target, backup, seen.ino, undo, fs);
				moveTo(target, staged, backup, undo, fs);
				return !0;
			} catch (error) {
				if (change.action === "create" && (0, file_system.C)(error) === "EEXIST") return !1;
				throw error;
			}
		}
		function finish(steps, fs) {
			let attempt = (action) => {
				try {
					action();
				} catch (error) {
					(0, file_system.C)(error);
				}
			};
			for (let { backup } of steps) backup !== void 0 && attempt(() => fs.unlinkSync(backup));
			for (let folder of new Set(steps.map((step) => (0, external_node_path_.dirname)(step.target)))) attempt(() => {
				let handle = fs.openSync(folder, "r");
				attempt(() => fs.fsyncSync(handle));
				fs.closeSync(handle);
			});
		}
		function takeBack(undo) {
			let failures = [];
			for (let step of [...undo].reverse()) {
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
		function withOutcome(problem, rest) {
			if (rest.length > 0) return [problem, ...rest];
			return [{
				...problem,
				message: `${problem.message}; every file is as it was`
			}];
		}
		function isStill(target, seen, fs) {
			let now = fs.lstatSync(target, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return now.dev === seen.dev && now.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs;
		}
		function modeFor(change, seen) {
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

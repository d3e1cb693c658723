export const id = 313;
export const ids = [313];
export const modules = {
	2097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => withoutBlock,
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
			let value = [...table.slice(0, old?.start ?? table.length).matchAll(/^[ \t]*(?:CRON_TZ|"CRON_TZ"|'CRON_TZ')[ \t]*=[ \t]*(.*)$/gm)].at(-1)?.[1]?.trim().replace(/^(["'])(.*)\1$/, "$2") ?? "";
			return value === "" ? void 0 : value;
		}
		function refusePath(path) {
			if (path.includes("%")) return `${path} holds "%", which ends a crontab line`;
			if (/[\n\r]/.test(path)) return "a path with a line break cannot stand in a crontab";
			return toBytes(path).length > 998 / 3 ? `${path} is too long for a crontab line` : void 0;
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
	313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2097);
		var _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(923);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6855);
		let run = async (args, io) => {
			let [name] = args.positionals;
			if (name === void 0 !== args.on("all")) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H("give either NAME or --all");
			try {
				return uninstall(args, io, name);
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_3__.d ? new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(error.message) : error;
			}
		};
		function uninstall(args, io, name) {
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.directory, args.text("directory") ?? ".");
			let source = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, args.text("file") ?? "jmo-schedules.yaml");
			let before = (0, _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_1__.uc)(io.env);
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_4__.yM)(before);
			if ("damage" in found) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`${found.damage}; repair it with crontab -e, nothing was changed`);
			let own = found.blocks.filter((block) => block.source === source && (name === void 0 || block.name === name));
			if (own.length === 0) {
				let other = found.blocks.find((block) => block.name === name);
				if (other !== void 0) throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(`'${other.name}' is installed from ${other.source}, not from ${source}; name that file with --file`);
				io.out(`${name ?? `Nothing of ${source}`} is not installed.\n`);
				return _io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine;
			}
			let table = before;
			for (let block of own) {
				let next = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_4__.E5)(table, block);
				if (typeof next != "string") throw new _io_js__WEBPACK_IMPORTED_MODULE_2__.H(next.damage);
				table = next;
			}
			(0, _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_1__.xD)(table, (0, _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_1__.k)(io.env), io.env);
			for (let block of own) io.out(`${block.name} uninstalled\n`);
			return _io_js__WEBPACK_IMPORTED_MODULE_2__.d.fine;
		}
	}),
	923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => detectCron,
			uc: () => readCrontab,
			xD: () => writeCrontab
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
		function writeCrontab(table, flavour, env) {
			let flag = flavour === "cronie" ? "-T" : flavour === "debian" ? "-n" : void 0;
			flag !== void 0 && checkTable(table, flag, env);
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

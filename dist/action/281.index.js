export const id = 281;
export const ids = [281];
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
	281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
		var _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(923);
		var _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6425);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);
		var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8239);
		let run = async (args, io) => {
			let found = (0, _backends_local_cron_crontab_table_js__WEBPACK_IMPORTED_MODULE_2__.yM)(tableOf(io.env));
			if ("damage" in found) throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.H(`${found.damage}; repair it with crontab -e`);
			let rows = found.blocks.map(({ name, source, lines }) => ({
				name,
				file: source,
				lines
			}));
			args.text("output") === "json" ? io.out(`${JSON.stringify(rows, null, 2)}\n`) : rows.length === 0 ? io.out("No schedules installed.\n") : io.out((0, _table_js__WEBPACK_IMPORTED_MODULE_3__.k)([[
				"NAME",
				"FILE",
				"CRONTAB"
			], ...rows.map(({ name, file, lines }) => [
				name,
				file,
				lines.join(" ; ")
			])]));
			return _io_js__WEBPACK_IMPORTED_MODULE_1__.d.fine;
		};
		function tableOf(env) {
			try {
				return (0, _hosts_crontab_js__WEBPACK_IMPORTED_MODULE_0__.uc)(env);
			} catch (error) {
				throw error instanceof _hosts_types_js__WEBPACK_IMPORTED_MODULE_4__.d ? new _io_js__WEBPACK_IMPORTED_MODULE_1__.H(error.message) : error;
			}
		}
	}),
	8239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		function formatTable(rows) {
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
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

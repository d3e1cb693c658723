#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	1943: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
	}),
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
	}),
	4589: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	7540: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
	}),
	4708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	542: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	643: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	6848: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	3429: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
	}),
	5919: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	4756: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
	}),
	2018: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	1973: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			d: () => EXIT,
			z: () => CliError
		});
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3459);
		let EXIT = {
			fine: 0,
			no: 1,
			failed: 2
		};
		class CliError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "CliError";
		}
	}),
	9553: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
				var _standard_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5087);
				var _standard_output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4898);
				let { env } = process;
				keepCompiledCode();
				let io = {
					directory: process.cwd(),
					env,
					now: () => new Date(),
					color: wantsColor(),
					get interactive() {
						return process.stdin.isTTY === !0 && (0, _standard_output_js__WEBPACK_IMPORTED_MODULE_2__.Hd)();
					},
					uuid: async () => (await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19))).randomUUID(),
					readInput: () => (0, _standard_input_js__WEBPACK_IMPORTED_MODULE_1__.R)(),
					ask: async (question) => (await __nccwpck_require__.e("ask").then(__nccwpck_require__.bind(__nccwpck_require__, 4774))).ask(question),
					out: (text) => (0, _standard_output_js__WEBPACK_IMPORTED_MODULE_2__.sD)(text),
					get outIsFile() {
						return (0, _standard_output_js__WEBPACK_IMPORTED_MODULE_2__.fo)();
					},
					err: _standard_output_js__WEBPACK_IMPORTED_MODULE_2__.oG,
					onInterrupt(stop) {
						process.once("SIGINT", stop);
						return () => process.off("SIGINT", stop);
					},
					step: {
						isAction: !1,
						setOutput(name, value) {
							if (env.GITHUB_OUTPUT === void 0 || env.GITHUB_OUTPUT === "") return;
							let delimiter = "end";
							for (; value.includes(delimiter);) delimiter += "_";
							(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
						},
						async addSummary(markdown) {
							env.GITHUB_STEP_SUMMARY && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_STEP_SUMMARY, markdown);
						},
						annotate() {}
					}
				};
				let { main } = await __nccwpck_require__.e("dispatch").then(__nccwpck_require__.bind(__nccwpck_require__, 6230));
				process.exitCode = await main(process.argv.slice(2), io);
				function wantsColor() {
					if (env.NO_COLOR) return !1;
					if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return !0;
					return env.TERM !== "dumb" && (0, _standard_output_js__WEBPACK_IMPORTED_MODULE_2__.Hd)();
				}
				function keepCompiledCode() {
					let builtin = process.getBuiltinModule;
					let { enableCompileCache } = builtin?.("node:module") ?? {};
					if (env.CI || builtin === void 0 || enableCompileCache === void 0) return;
					builtin("node:v8").setFlagsFromString("--no-lazy");
					enableCompileCache();
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	5087: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => readInput });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var _project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8087);
		var _schedule_yaml_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4344);
		function readInput(read = (part) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, part)) {
			let parts = [];
			for (let size = 0; size <= _schedule_yaml_limits_js__WEBPACK_IMPORTED_MODULE_1__.w;) {
				let part = readPart(read);
				if (part.length === 0) break;
				parts.push(part);
				size += part.length;
			}
			return Buffer.concat(parts).subarray(0, _schedule_yaml_limits_js__WEBPACK_IMPORTED_MODULE_1__.w + 1);
		}
		function readPart(read) {
			let part = Buffer.alloc(65536);
			for (;;) try {
				return part.subarray(0, read(part));
			} catch (error) {
				let { code } = error;
				if (code === "EOF") return part.subarray(0, 0);
				if (code !== "EAGAIN") throw new _project_errors_js__WEBPACK_IMPORTED_MODULE_2__.w(`<stdin>: can't be read (${code})`);
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
			}
		}
	}),
	4898: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Hd: () => isTerminal,
			fo: () => isFile,
			oG: () => writeError,
			sD: () => writeOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var _cli_io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1973);
		let writeOut = writer(1, () => process.stdout, (code) => {
			if (code === "EPIPE") return;
			writeError(`jmo-schedule: standard output can't be written (${code})\n`);
			process.once("exit", () => {
				process.exitCode = _cli_io_js__WEBPACK_IMPORTED_MODULE_1__.d.failed;
			});
		});
		let writeError = writer(2, () => process.stderr, () => {});
		function isTerminal() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY === !0;
		}
		function isFile() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile();
		}
		function writer(fd, stream, lost) {
			let way = "calls";
			let giveUp = (error) => {
				if (error.code === void 0) throw error;
				way !== "none" && lost(error.code);
				way = "none";
			};
			return (text) => {
				let bytes = Buffer.from(text, "utf8");
				let written = 0;
				try {
					for (; way === "calls" && written < bytes.length;) written += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
				} catch (error) {
					if (error.code !== "EAGAIN") return giveUp(error);
					way = "stream";
					stream().on("error", giveUp);
				}
				way === "stream" && stream().write(bytes.subarray(written));
			};
		}
	}),
	8087: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => ProjectError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3459);
		class ProjectError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "ProjectError";
		}
	}),
	4344: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => MAX_FILE_SIZE });
		let MAX_FILE_SIZE = 16777216;
	}),
	3459: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { D: () => ExpectedError });
		class ExpectedError extends Error {}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		mode & 1 && (value = this(value));
		if (mode & 8) return value;
		if (typeof value == "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then == "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def.default = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => chunkId + ".js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(9553);
__webpack_exports__ = await __webpack_exports__;

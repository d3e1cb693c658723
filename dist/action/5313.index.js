export const id = 5313;
export const ids = [5313];
export const modules = {
	9807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P8: () => changeFile,
			jk: () => repairMode
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_namespaceObject = __webpack_require__.t(external_node_fs_, 2);
		var external_node_path_ = __webpack_require__(76760);
		var lines = __webpack_require__(88161);
		function newProblems(before, after) {
			let known = new Map();
			for (let key of identitiesOf(before)) known.set(key, (known.get(key) ?? 0) + 1);
			let keys = identitiesOf(after);
			return after.diagnostics.filter((_, index) => {
				let key = keys[index];
				let left = known.get(key) ?? 0;
				known.set(key, left - 1);
				return left <= 0;
			});
		}
		function identitiesOf({ text, diagnostics }) {
			let starts = (0, lines.j)(text);
			let shift = +!!text.startsWith("﻿");
			return diagnostics.map(({ severity, code, line, column, length }) => {
				let start = (starts[line - 1] ?? 0) + column - 1 + (line === 1 ? shift : 0);
				return `${severity} ${code} ${text.slice(start, start + length)}`;
			});
		}
		var store = __webpack_require__(71015);
		var secrets = __webpack_require__(75255);
		var suggest = __webpack_require__(20324);
		var external_node_os_ = __webpack_require__(48161);
		var file_system = __webpack_require__(72914);
		var write_spare = __webpack_require__(44811);
		async function withLock(path, work, options = {}) {
			let lock = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.lock`);
			let until = Date.now() + (options.patience ?? 1e4);
			for (;;) {
				let content = describe({
					pid: process.pid,
					host: (0, external_node_os_.hostname)(),
					started: startOf(process.pid)
				});
				if (take(lock, content)) try {
					(0, write_spare.D)((0, external_node_path_.dirname)(path), external_node_fs_namespaceObject);
					return { result: work() };
				} finally {
					release(lock, content);
				}
				let held = look(lock);
				if (held !== void 0 && isGone(held)) clear(lock, held.content);
				else if (Date.now() > until) return { busy: held?.holder?.pid ?? 0 };
				else await new Promise((resolve) => setTimeout(resolve, 25));
			}
		}
		function describe(holder) {
			return `${JSON.stringify(holder)}\n`;
		}
		function take(lock, content) {
			let spare = (0, write_spare.L)(lock);
			try {
				external_node_fs_.writeFileSync(spare, content, {
					flag: "wx",
					mode: 384
				});
				external_node_fs_.linkSync(spare, lock);
				return !0;
			} catch (error) {
				if ((0, file_system.C)(error) === "EEXIST") return !1;
				if (![
					"EPERM",
					"ENOTSUP",
					"EOPNOTSUPP",
					"ENOSYS",
					"EMLINK",
					"EINVAL"
				].includes((0, file_system.C)(error))) throw error;
				try {
					external_node_fs_.writeFileSync(lock, content, {
						flag: "wx",
						mode: 384
					});
					return !0;
				} catch (second) {
					if ((0, file_system.C)(second) === "EEXIST") return !1;
					throw second;
				}
			} finally {
				external_node_fs_.rmSync(spare, { force: !0 });
			}
		}
		function look(lock) {
			try {
				let content = external_node_fs_.readFileSync(lock, "utf8");
				return {
					content,
					age: Date.now() - external_node_fs_.statSync(lock).mtimeMs,
					holder: readHolder(content)
				};
			} catch (error) {
				if ((0, file_system.C)(error) === "ENOENT") return;
				throw error;
			}
		}
		function readHolder(content) {
			try {
				let { pid, host, started } = JSON.parse(content);
				return typeof pid == "number" && typeof host == "string" && typeof started == "string" ? {
					pid,
					host,
					started
				} : void 0;
			} catch {
				return;
			}
		}
		function isGone({ holder, age }) {
			if (holder === void 0 || holder.host !== (0, external_node_os_.hostname)()) return age > 6e4;
			if (holder.pid === process.pid) return holder.started !== startOf(process.pid);
			try {
				process.kill(holder.pid, 0);
			} catch (error) {
				return (0, file_system.C)(error) === "ESRCH";
			}
			return holder.started !== startOf(holder.pid);
		}
		function startOf(pid) {
			try {
				let stat = external_node_fs_.readFileSync(`/proc/${pid}/stat`, "utf8");
				return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
			} catch (error) {
				(0, file_system.C)(error);
				return "";
			}
		}
		function clear(lock, content) {
			let aside = (0, write_spare.L)(lock);
			try {
				external_node_fs_.renameSync(lock, aside);
				external_node_fs_.readFileSync(aside, "utf8") !== content && external_node_fs_.linkSync(aside, lock);
			} catch (error) {
				if (!["ENOENT", "EEXIST"].includes((0, file_system.C)(error))) throw error;
			} finally {
				external_node_fs_.rmSync(aside, { force: !0 });
			}
		}
		function release(lock, content) {
			look(lock)?.content === content && external_node_fs_.rmSync(lock, { force: !0 });
		}
		var write_user_file = __webpack_require__(85180);
		var errors = __webpack_require__(78087);
		var load_schedules = __webpack_require__(38771);
		async function changeFile(place, edit, options) {
			let first = change_file_open(place, options);
			if (options.dryRun) return attempt(place, first, edit, options);
			first.bytes === void 0 && place.isStore && makeFolder(place);
			for (let tries = 0; tries < 10; tries++) {
				let locked = await lock(place, first.path, () => attempt(place, change_file_open(place, options), edit, options));
				if (locked !== "changed") return locked;
			}
			throw new errors.w(`${place.file}: keeps being changed by another program; nothing was written`);
		}
		async function lock(place, path, work) {
			let locked;
			try {
				locked = await withLock(path, work);
			} catch (error) {
				let code = error.code;
				if (error instanceof errors.w || code === void 0) throw error;
				throw new errors.w(`${place.file}: can't be written (${code})`);
			}
			if ("result" in locked) return locked.result;
			throw new errors.w(`${place.file}: process ${locked.busy} is writing to it and does not finish; nothing was written`);
		}
		function change_file_open({ path, file, boundary }, options) {
			let found = (0, write_user_file.E)(path, boundary);
			if ("problem" in found) throw new errors.w(`${file}: ${found.problem}`);
			if (found.bytes === void 0 && options.start === void 0) throw new errors.w(`${file}: no such file; 'jmo-schedule create' makes one`);
			return found;
		}
		function makeFolder({ path, file }) {
			try {
				(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
					recursive: !0,
					mode: 448
				});
			} catch (error) {
				throw new errors.w(`${file}: its folder can't be made (${error.code})`);
			}
		}
		function attempt(place, found, edit, options) {
			let text = found.bytes === void 0 ? options.start ?? "" : decode(found.bytes);
			if (text === void 0) return {
				refused: readContents(place, found.bytes ?? "").diagnostics,
				text: "",
				isResult: !1
			};
			let result = edit(text);
			let before = readOnce(place, text);
			place.isStore && !before().diagnostics.some(({ code }) => code === store.K2) && repairMode(place, found, options.warn, options.dryRun);
			if ("diagnostics" in result) {
				refuseMissing(place, result.diagnostics, before());
				return {
					refused: result.diagnostics,
					text: (0, secrets.redactSecrets)(text, before().diagnostics),
					isResult: !1
				};
			}
			let after = result.text === text ? before() : readContents(place, result.text);
			let refused = newErrors(before, after, place.isStore ? "new" : options.valid);
			if (refused.length > 0) return {
				refused,
				text: (0, secrets.redactSecrets)(after.text, after.diagnostics),
				isResult: !0
			};
			let edited = {
				before,
				after,
				changed: result.text !== text || found.bytes === void 0,
				generation: result.generation
			};
			if (options.dryRun || !edited.changed) return edited;
			let written = (0, write_user_file.f)(found, result.text, place.isStore ? { mode: 384 } : {});
			if (typeof written == "object") throw new errors.w(`${place.file}: ${written.problem}`);
			if (written === "changed") return "changed";
			warnOfSplit(place, found, options.warn);
			return edited;
		}
		function warnOfSplit({ file }, { stat }, warn) {
			let others = (stat?.nlink ?? 1) - 1;
			others === 1 ? warn(`warning: ${file} had another hard link, which keeps the old content\n`) : others > 1 && warn(`warning: ${file} had ${others} other hard links, which keep the old content\n`);
		}
		function decode(bytes) {
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes);
			} catch {
				return;
			}
		}
		function readContents(place, text) {
			let { schedules, diagnostics } = place.isStore ? (0, store.Pv)(text.toString(), place.file) : (0, load_schedules.Dp)(text, place.file);
			return {
				text: text.toString(),
				schedules,
				diagnostics
			};
		}
		function readOnce(place, text) {
			let contents;
			return () => {
				contents ??= readContents(place, text);
				return contents;
			};
		}
		function newErrors(before, after, valid) {
			let errors = after.diagnostics.filter(({ severity, code }) => severity === "error" || code === secrets.Td);
			if (valid === "all") return errors.filter(({ severity }) => severity === "error");
			return newProblems(before(), {
				text: after.text,
				diagnostics: errors
			});
		}
		function refuseMissing(place, diagnostics, { schedules }) {
			let missing = diagnostics.find(({ code }) => code === "no-such-schedule");
			if (missing === void 0) return;
			let names = schedules.map(({ resource }) => resource.metadata.name);
			let word = /"(.*)"/.exec(missing.message)?.[1] ?? "";
			throw new errors.w(`${place.file}: ${missing.message}${(0, suggest.yo)(word, names)}`);
		}
		function repairMode(place, { stat, path }, warn, dryRun) {
			if (stat === void 0 || process.platform === "win32" || !(stat.mode & 63)) return;
			let mode = (stat.mode & 511).toString(8);
			if (!dryRun) try {
				(0, external_node_fs_.chmodSync)(path, 384);
			} catch {
				warn(`warning: ${place.file} can be read by others (mode ${mode}), and only its owner can change that\n`);
				return;
			}
			warn(`warning: ${place.file} could be read by others (mode ${mode})${dryRun ? "" : "; it is 600 now"}\n`);
		}
	}),
	36547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CI: () => storePathOf,
			kc: () => expandHome,
			lt: () => homeOf
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		function storePathOf(choice, world) {
			let path = choice.store;
			return path === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.directory, expandHome(path, world));
		}
		function expandHome(path, world) {
			return /^~(?=\/|$)/.test(path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(world), path.slice(1)) : path;
		}
		function homeOf(world) {
			return world.env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
		}
	}),
	16778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lO: () => STORE_KIND,
			Mt: () => addResource,
			TP: () => editResource,
			MW: () => findResource,
			ls: () => removeResource
		});
		var external_node_util_ = __webpack_require__(57975);
		var secrets = __webpack_require__(75255);
		var problem = __webpack_require__(37239);
		var resource = __webpack_require__(58136);
		var documents = __webpack_require__(8936);
		var positions = __webpack_require__(54390);
		var edit_page = __webpack_require__(73630);
		var edit_text = __webpack_require__(65150);
		var edit_tokens = __webpack_require__(58863);
		function cutDocument(text, { document, marker }) {
			let value = document.value;
			if (!value) throw Error("an empty document holds no resource");
			let dashes = document.start.find((token) => token.type === "doc-start");
			let first = document.start.find((token) => token.type === "anchor" || token.type === "tag")?.offset ?? (0, edit_tokens.Eq)(value);
			let start = (0, edit_page.PT)(text, first);
			(dashes === void 0 || (0, edit_page.PT)(text, dashes.offset) < start) && (start = (0, edit_page.G)(text, first));
			if (dashes !== void 0 && text.slice((0, edit_page.sE)(text, dashes.offset), start).trim() === "") {
				start = Math.min(start, dashes.offset);
				for (; start > 0 && text[(0, edit_page.PT)(text, start - 1)] === "%";) start = (0, edit_page.PT)(text, start - 1);
			}
			let end = (0, edit_page.sE)(text, (0, edit_tokens.XA)(value));
			if (marker !== void 0) {
				let behind = (0, edit_page.sE)(text, marker.offset);
				text.slice(end, marker.offset).trim() === "" && !/^\s*%/.test(text.slice(behind)) && (end = behind);
			}
			let blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
			(start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start))) && (end += blank);
			return {
				start,
				end,
				text: ""
			};
		}
		function appendDocument(text, value, bare) {
			let newline = (0, edit_page.q3)(text);
			let lines = (0, edit_text.B4)(value, "").join(newline);
			let at = text.length;
			let open = text !== "" && !text.endsWith("\n");
			let last = open ? "" : newline;
			if (!bare) return {
				start: at,
				end: at,
				text: `${open ? newline : ""}---${newline}${lines}${last}`
			};
			let apart = text.trim() === "" || /\n[ \t]*\r?\n$/.test(text) || text.trimEnd().endsWith("---") ? "" : newline;
			return {
				start: at,
				end: at,
				text: `${open ? newline : ""}${apart}${lines}${last}`
			};
		}
		var items = __webpack_require__(10213);
		function spliceEdit(page, tokens, base, edit) {
			let path = [...base, ...edit.path];
			let places = [];
			let token = tokens.document.value;
			for (let [index, step] of path.entries()) {
				let above = places.at(-1);
				let start = above === void 0 ? tokens.document.offset : (0, edit_tokens.GH)(above.item);
				if (token?.type === "alias") return (0, edit_page.ue)(token.offset, edit.path);
				if (!(0, edit_tokens.P3)(token)) return "remove" in edit ? [] : placeBelow(page, above, path.slice(index), edit);
				if (page.sharing.anchorsIn(start, (0, edit_tokens.Eq)(token)).some((anchor) => page.sharing.aliasesOf(anchor).length > 0)) return (0, edit_page.ue)(token.offset, edit.path);
				let item = (0, edit_tokens.Rm)(token, step);
				if (item === void 0) return "remove" in edit ? [] : addMissing(page, places, token, path, index, edit);
				if ((0, edit_tokens.y0)(item.start, "explicit-key-ind")) return (0, edit_page.EM)((0, edit_tokens.GH)(item), edit.path);
				places.push({
					container: token,
					item,
					token: (0, edit_tokens.R$)(token, item)
				});
				token = (0, edit_tokens.R$)(token, item);
			}
			let place = places.at(-1);
			if (place === void 0) throw Error("an edit needs a path");
			if (!("remove" in edit)) return replaceValue(page, place, edit.value, edit.path);
			let refusal = (0, edit_page.tL)(page, (0, edit_tokens.GH)(place.item), (0, edit_tokens.pJ)(place.item), edit.path);
			if (refusal) return refusal;
			let parent = places.at(-2);
			if ((0, edit_tokens.WH)(place.container) && (0, edit_tokens.S3)(place.container).length === 1 && parent !== void 0) return replaceValue(page, parent, (0, edit_tokens.pi)(place.container) ? {} : [], edit.path);
			return (0, items.Ai)(page, place.container, place.item, {
				comments: edit.path.length === 0,
				path: edit.path
			});
		}
		function placeBelow(page, place, rest, edit) {
			let token = place?.token;
			if ((!token || token.type === "scalar" && /^(?:null|Null|NULL|~)$/.test(token.source)) && place !== void 0) return replaceValue(page, place, nest(rest, edit.value), edit.path);
			return (0, edit_page.EM)(token?.offset ?? 0, edit.path);
		}
		function addMissing(page, places, container, path, index, edit) {
			let step = path[index];
			if (!(typeof step == "string" ? (0, edit_tokens.pi)(container) : !(0, edit_tokens.pi)(container) && step === (0, edit_tokens.S3)(container).length)) return (0, edit_page.EM)(container.offset, edit.path);
			let value = nest(path.slice(index + 1), edit.value);
			let parent = places.at(-1);
			if (!(0, edit_tokens.WH)(container) && (0, edit_tokens.S3)(container).length === 0 && (0, edit_text.jV)(value) && parent && (0, edit_tokens.WH)(parent.container)) return replaceValue(page, parent, nest([step], value), edit.path);
			if (!(0, edit_tokens.WH)(container)) return (0, items.$l)(page, container, step, value);
			let above = path[index - 1];
			return (0, items.EG)(page, container, step, value, typeof above == "string" ? above : "");
		}
		function nest(path, value) {
			return path.reduceRight((inner, step) => typeof step == "number" ? [inner] : { [step]: inner }, value);
		}
		function replaceValue(page, place, value, path) {
			let { container, item, token } = place;
			let properties = (0, edit_tokens.P1)(container, item);
			let own = properties.find(({ type }) => type === "anchor" || type === "tag");
			let end = token ? (0, edit_tokens.XA)(token) : (0, edit_tokens.pJ)(item);
			let refusal = (0, edit_page.tL)(page, own?.offset ?? (token ? (0, edit_tokens.Eq)(token) : end), end, path);
			if (refusal) return refusal;
			let tag = properties.find(({ type }) => type === "tag");
			let cut = (moved) => tag === void 0 ? [] : [cutTag(page.text, tag, moved)];
			if (!token) return [...cut(!0), ...fillEmpty(page, place, value)];
			if ((0, edit_tokens.P3)(token) && (0, edit_tokens.WH)(token)) return [...cut(!0), ...replaceBlock(page, place, token, value)];
			if (isEmptyFlow(token) && (0, edit_text.jV)(value) && (0, edit_tokens.WH)(container) && (0, edit_tokens.pi)(container)) return [...cut(!0), ...replaceByLines(page, place, token, value)];
			return [...cut(!1), replaceInline(page, place, token, value)];
		}
		function cutTag(text, { offset, source }, moved) {
			let end = offset + source.length;
			return moved ? {
				start: blanksEndingAt(text, offset),
				end,
				text: ""
			} : {
				start: offset,
				end: end + (0, edit_page.xJ)(text, end).length,
				text: ""
			};
		}
		function blanksEndingAt(text, at) {
			return text.slice(0, at).trimEnd().length;
		}
		function markEnd({ container, item }) {
			let types = [
				"map-value-ind",
				"seq-item-ind",
				"anchor"
			];
			let mark = (0, edit_tokens.P1)(container, item).findLast((token) => types.includes(token.type));
			return mark === void 0 ? void 0 : mark.offset + mark.source.length;
		}
		function fillEmpty(page, place, value) {
			let { container, item } = place;
			let mark = markEnd(place);
			let at = mark ?? (0, edit_tokens.pJ)(item);
			let json = page.json || (0, edit_page.Fh)(container);
			if ((0, edit_tokens.WH)(container) && (0, edit_tokens.pi)(container) && (0, edit_text.jV)(value)) {
				let indent = `${(0, edit_page._j)(page.text, (0, edit_tokens.GH)(item))}  `;
				let end = (0, edit_page.kd)(page.text, at);
				return [{
					start: end,
					end,
					text: ["", ...(0, edit_text.B4)(value, "")].join(`${page.newline}${indent}`)
				}];
			}
			let text = (0, edit_tokens.WH)(container) ? (0, edit_text.GJ)(value, "plain") : (0, edit_text.KH)(value, json);
			return [{
				start: at,
				end: at,
				text: `${mark === void 0 ? ":" : ""} ${text}`
			}];
		}
		function replaceBlock(page, place, token, value) {
			let start = (0, edit_tokens.Eq)(token);
			let end = (0, edit_tokens.XA)(token);
			let alone = (0, edit_page.$3)(page.text, start);
			if (alone && (0, edit_text.jV)(value) && Array.isArray(value) === (token.type === "block-seq")) return [{
				start,
				end,
				text: (0, edit_text.B4)(value, "").join(`${page.newline}${(0, edit_page._j)(page.text, start)}`)
			}];
			let text = (0, edit_text.GJ)(value, "plain");
			let mark = markEnd(place);
			if (!alone || mark === void 0) return [{
				start,
				end,
				text
			}];
			let cut = {
				start: Math.max(mark, (0, edit_page.Ty)(page.text, start)),
				end: (0, edit_page.kd)(page.text, end),
				text: ""
			};
			return [{
				start: mark,
				end: mark,
				text: ` ${text}`
			}, cut];
		}
		function isEmptyFlow(token) {
			return token.type === "flow-collection" && (0, edit_tokens.S3)(token).length === 0;
		}
		function replaceByLines(page, place, token, value) {
			let at = (0, edit_page.kd)(page.text, (0, edit_tokens.XA)(token));
			let indent = `${(0, edit_page._j)(page.text, (0, edit_tokens.GH)(place.item))}  `;
			let text = ["", ...(0, edit_text.B4)(value, "")].join(`${page.newline}${indent}`);
			return [{
				start: blanksEndingAt(page.text, (0, edit_tokens.Eq)(token)),
				end: (0, edit_tokens.XA)(token),
				text: ""
			}, {
				start: at,
				end: at,
				text
			}];
		}
		function replaceInline(page, { container }, token, value) {
			let json = page.json || (0, edit_page.Fh)(container);
			let start = (0, edit_tokens.Eq)(token);
			let flow = !(0, edit_tokens.WH)(container);
			let indent = (0, edit_page.xJ)(page.text, (0, edit_page.PT)(page.text, start));
			let text = typeof value == "object" && value ? (0, items.ln)(page, value, json, indent) : (0, edit_text.ws)(value, json ? "double" : styleOf(token), flow);
			return {
				start,
				end: (0, edit_tokens.XA)(token),
				text: `${text}${(0, edit_tokens.bv)(token)}`
			};
		}
		function styleOf(token) {
			if (token.type === "double-quoted-scalar") return "double";
			return token.type === "single-quoted-scalar" ? "single" : "plain";
		}
		var edit_value = __webpack_require__(88284);
		let STORE_KIND = "ScheduleManifest";
		function editResource(text, file, name, edits, more = () => []) {
			return onBody(text, file, (stream) => {
				let found = findResource(stream, name);
				if ("diagnostics" in found) return found;
				let { document, base } = found;
				let [from, to] = extentOf(stream, (0, edit_tokens.He)(stream.source.text), document);
				let original = stream.source.text.slice(from, to);
				let part = original;
				let value = found.value;
				let make = (edit) => {
					let next = (0, edit_value.U)(value, edit);
					if (("remove" in edit || (0, external_node_util_.isDeepStrictEqual)((0, edit_value.f)(next, edit.path), edit.value)) && (0, external_node_util_.isDeepStrictEqual)(next, value)) return;
					let [here] = (0, edit_tokens.He)(part);
					if (here === void 0) throw Error("the document is gone");
					let spliced = spliceEdit((0, edit_page.we)(part, here), here, base, edit);
					if (!Array.isArray(spliced)) return spliced;
					value = next;
					part = (0, edit_page.Ut)(part, spliced);
				};
				let makeAll = (all) => {
					for (let edit of all) {
						let at = part === original ? from : void 0;
						let refusal = make(edit);
						if (refusal) return refuse(stream, document, base, refusal, at);
					}
				};
				let refused = makeAll(edits) ?? makeAll(more(found.value, value));
				if (refused) return refused;
				let result = stream.source.text.slice(0, from) + part + stream.source.text.slice(to);
				let values = stream.documents.map((one) => one.value);
				values[document] = (0, edit_value.U)(values[document], {
					path: base,
					value
				});
				return prove(stream, document, base, result, values);
			});
		}
		function removeResource(text, file, name) {
			return onBody(text, file, (stream) => {
				let found = findResource(stream, name);
				if ("diagnostics" in found) return found;
				let { document, base } = found;
				let body = stream.source.text;
				let tokens = tokensOf(stream, (0, edit_tokens.He)(body), document);
				let spliced = base.length === 0 ? [cutDocument(body, tokens)] : spliceEdit((0, edit_page.we)(body, tokens), tokens, base, {
					path: [],
					remove: !0
				});
				if (!Array.isArray(spliced)) return refuse(stream, document, base, spliced, 0);
				let values = stream.documents.flatMap((one, index) => {
					if (index !== document) return [one.value];
					return base.length === 0 ? [] : [(0, edit_value.U)(one.value, {
						path: base,
						remove: !0
					})];
				});
				return prove(stream, document, base, (0, edit_page.Ut)(body, spliced), values);
			});
		}
		function addResource(text, file, value) {
			return onBody(text, file, (stream) => {
				let body = stream.source.text;
				let all = (0, edit_tokens.He)(body);
				let last = stream.documents.length - 1;
				let list = stream.documents[last]?.value;
				let key = (0, problem.u4)(list) ? listKey(list) : void 0;
				if ((0, problem.u4)(list) && key !== void 0) {
					let items = list[key];
					let base = [key, Array.isArray(items) ? items.length : 0];
					let tokens = tokensOf(stream, all, last);
					let spliced = spliceEdit((0, edit_page.we)(body, tokens), tokens, [], {
						path: base,
						value
					});
					if (!Array.isArray(spliced)) return refuse(stream, last, [], spliced, 0);
					let values = stream.documents.map((one, index) => index === last ? (0, edit_value.U)(one.value, {
						path: base,
						value
					}) : one.value);
					return prove(stream, last, [], (0, edit_page.Ut)(body, spliced), values);
				}
				let bare = all.at(-1)?.document.value == null;
				return prove(stream, last, [], (0, edit_page.Ut)(body, [appendDocument(body, value, bare)]), [...stream.documents.map((one) => one.value), value]);
			});
		}
		function findResource(stream, name) {
			let found = stream.documents.flatMap(({ value }, document) => {
				if (!(0, problem.u4)(value)) return [];
				let key = listKey(value);
				let items = key === void 0 ? void 0 : value[key];
				if (key === void 0 || !Array.isArray(items)) return nameOf(value) === name ? [{
					value,
					document,
					base: []
				}] : [];
				return items.flatMap((item, index) => (0, problem.u4)(item) && nameOf(item) === name ? [{
					value: item,
					document,
					base: [key, index]
				}] : []);
			});
			let [one, two] = found;
			if (one !== void 0 && two === void 0) return one;
			let { source } = stream;
			if (one === void 0 || two === void 0) return { diagnostics: [{
				severity: "error",
				code: "no-such-schedule",
				message: `there is no schedule named ${(0, secrets.hD)(name)}`,
				file: source.file,
				line: 1,
				column: 1,
				length: 0
			}] };
			let message = `${found.length} schedules are named ${(0, secrets.hD)(name)}`;
			let at = source.span(...placeOf(stream, two.document, [
				...two.base,
				"metadata",
				"name"
			]));
			return { diagnostics: [{
				severity: "error",
				code: "duplicate-name",
				message,
				hint: "names are unique in the file",
				file: source.file,
				...at
			}] };
		}
		function listKey(value) {
			if (value.kind === STORE_KIND) return "schedules";
			return value.kind === resource._4 || "items" in value && !("spec" in value) ? "items" : void 0;
		}
		function nameOf(value) {
			return (0, edit_value.f)(value, ["metadata", "name"]);
		}
		function onBody(text, file, edit) {
			let stream = (0, documents.r9)(text, file);
			if (stream.documents.some((one) => one.brokenFrom !== void 0) || stream.source.text === "" && stream.diagnostics.length > 0) return { diagnostics: stream.diagnostics };
			if (stream.diagnostics.some(({ code }) => UNREAD.has(code))) return { diagnostics: stream.diagnostics };
			let result = edit(stream);
			return "text" in result && text.startsWith("﻿") ? { text: `\uFEFF${result.text}` } : result;
		}
		let UNREAD = new Set([
			"yaml-syntax",
			"too-deep",
			"file-too-large",
			"control-character",
			"duplicate-key"
		]);
		function tokensOf(stream, all, document) {
			let start = stream.documents[document]?.root.range?.[0] ?? 0;
			let found = all.findLast((one) => one.document.offset <= start);
			if (found === void 0) throw Error("a document without tokens");
			return found;
		}
		function extentOf(stream, all, document) {
			let tokens = tokensOf(stream, all, document);
			let next = all[all.indexOf(tokens) + 1];
			let end = tokens.marker?.offset ?? next?.document.offset ?? stream.source.text.length;
			return [tokens.document.offset, end];
		}
		function placeOf(stream, document, path) {
			let { root, aliases } = stream.documents[document];
			return (0, positions.x5)(root, aliases, path);
		}
		function refuse(stream, document, base, { offset, ...problem }, from) {
			let at = from === void 0 ? startOfResource(stream, document, base) : from + offset;
			return { diagnostics: [{
				severity: "error",
				...problem,
				file: stream.source.file,
				...stream.source.span(at)
			}] };
		}
		function startOfResource(stream, document, base) {
			let { root, aliases } = stream.documents[document];
			return (0, positions.cy)(root, aliases, base).node?.range?.[0] ?? 0;
		}
		function prove(stream, document, base, text, values) {
			let again = (0, documents.r9)(text, stream.source.file);
			let read = again.documents.map((one) => one.value);
			if ((0, external_node_util_.isDeepStrictEqual)(read, values) && !hasNewErrors(stream, again)) return { text };
			let at = document < 0 ? 0 : startOfResource(stream, document, base);
			return { diagnostics: [{
				severity: "error",
				code: "cannot-edit",
				message: "this change would not leave everything else in the file as it is",
				hint: "make it by hand",
				file: stream.source.file,
				...stream.source.span(at)
			}] };
		}
		function hasNewErrors(before, after) {
			let known = before.diagnostics.map(({ code }) => code);
			return after.diagnostics.some(({ code }) => {
				let at = known.indexOf(code);
				at !== -1 && known.splice(at, 1);
				return at === -1 && code !== secrets.Td;
			});
		}
	}),
	10213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => addToFlow,
			Ai: () => removeItem,
			EG: () => addToBlock,
			ln: () => inlineText,
			yo: () => inUsualOrder
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79056);
		var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73630);
		var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65150);
		var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);
		let ORDER = {
			"": [
				"apiVersion",
				"kind",
				"metadata",
				"spec",
				"status"
			],
			metadata: [
				"name",
				"uid",
				"labels",
				"annotations",
				"creationTimestamp",
				"generation"
			],
			spec: [
				"schedule",
				"timezone",
				"suspend",
				"concurrencyPolicy",
				"startingDeadlineSeconds",
				"successfulJobsHistoryLimit",
				"failedJobsHistoryLimit",
				"backend",
				"jobTemplate"
			],
			backend: ["type", "config"],
			jobTemplate: [
				"profile",
				"targets",
				"results",
				"options",
				"notifications"
			]
		};
		function orderOf(key) {
			return Object.hasOwn(ORDER, key) ? ORDER[key] : void 0;
		}
		function inUsualOrder(value, key = "") {
			if (typeof value != "object" || !value || Array.isArray(value)) return value;
			let order = orderOf(key) ?? [];
			let rank = (name) => order.includes(name) ? order.indexOf(name) : order.length;
			let entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
			return Object.fromEntries(entries.map(([name, inner]) => [name, orderOf(name) ? inUsualOrder(inner, name) : inner]));
		}
		function addToBlock({ text, newline }, container, step, value, parentKey) {
			let items = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.S3)(container);
			let start = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.Eq)(container);
			let indent = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__._j)(text, start);
			let lines = typeof step == "number" ? (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.B4)([value], "") : (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.GC)(step, value);
			let before = itemBefore(items, String(step), parentKey);
			if (before === void 0) return [{
				start,
				end: start,
				text: [...lines, ""].join(`${newline}${indent}`)
			}];
			let at = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.kd)(text, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(before));
			return [{
				start: at,
				end: at,
				text: ["", ...lines].join(`${newline}${indent}`)
			}];
		}
		function itemBefore(items, key, parentKey) {
			let order = orderOf(parentKey) ?? [];
			if (!order.includes(key)) return items.at(-1);
			let keys = items.map(_tokens_js__WEBPACK_IMPORTED_MODULE_1__.Pu);
			let above = order.slice(0, order.indexOf(key)).findLast((one) => keys.includes(one));
			return above === void 0 ? void 0 : items[keys.lastIndexOf(above)];
		}
		function addToFlow(page, container, step, value) {
			let { text, newline } = page;
			let json = page.json || (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.Fh)(container);
			let last = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.S3)(container).at(-1);
			let open = container.offset + 1;
			let write = (indent) => {
				let inner = inlineText(page, value, json, indent);
				return typeof step == "number" ? inner : `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.pR)(step, json)}: ${inner}`;
			};
			if (last === void 0) {
				let close = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.XA)(container) - 1;
				let outer = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.xJ)(text, (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.PT)(text, open));
				if (page.json && isTall(page) && text.slice(open, close).trim() === "") return [{
					start: open,
					end: close,
					text: `${`${newline}${outer}  `}${write(`${outer}  `)}${newline}${outer}`
				}];
				return [{
					start: open,
					end: open,
					text: `${text[open] === " " ? " " : ""}${write("")}`
				}];
			}
			let end = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(last);
			let comma = commaBehind(container, last);
			if (!((0, _page_js__WEBPACK_IMPORTED_MODULE_0__.$3)(text, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(last)) && (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.PT)(text, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(last)) > container.offset)) {
				let at = comma === void 0 ? end : comma + 1;
				return [{
					start: at,
					end: at,
					text: `${comma === void 0 ? ", " : " "}${write("")}`
				}];
			}
			let indent = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__._j)(text, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(last));
			let at = Math.max((0, _page_js__WEBPACK_IMPORTED_MODULE_0__.kd)(text, end), comma === void 0 ? 0 : comma + 1);
			let behind = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.XA)(container) <= at ? comma === void 0 ? end : comma + 1 : at;
			let added = {
				start: behind,
				end: behind,
				text: `${newline}${indent}${write(indent)}`
			};
			if (comma !== void 0) return [added];
			return behind === end ? [{
				...added,
				text: `,${added.text}`
			}] : [{
				start: end,
				end,
				text: ","
			}, added];
		}
		function inlineText(page, value, json, indent) {
			if (!page.json || !isTall(page) || typeof value != "object" || !value) return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value, json);
			return JSON.stringify(value, null, 2).split("\n").map((line) => (0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.gB)(line)).join(`${page.newline}${indent}`);
		}
		function isTall({ text }) {
			return text.trimEnd().includes("\n");
		}
		function commaBehind(container, item) {
			let all = container.items;
			return all[all.indexOf(item) + 1]?.start.find((token) => token.type === "comma")?.offset;
		}
		function removeItem({ text }, container, item, options) {
			let items = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.S3)(container);
			let index = items.indexOf(item);
			let start = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(item);
			let end = (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(item);
			let next = items[index + 1];
			if ((0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.WH)(container)) {
				if ((0, _page_js__WEBPACK_IMPORTED_MODULE_0__.$3)(text, start)) return [cutLines(text, start, end, options.comments)];
				if (next === void 0 || text.slice(end, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(next)).includes("#")) return (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.EM)(start, options.path);
				return [{
					start,
					end: (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(next),
					text: ""
				}];
			}
			let comma = commaBehind(container, item);
			let whole = comma === void 0 ? end : comma + 1;
			if (items.length === 1) {
				let [from, to] = [container.offset + 1, (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.XA)(container) - 1];
				return [(text.slice(from, start) + text.slice(whole, to)).trim() === "" ? {
					start: from,
					end: to,
					text: ""
				} : {
					start,
					end: whole,
					text: ""
				}];
			}
			let tall = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.$3)(text, start) && (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.PT)(text, start) > container.offset && (next === void 0 ? (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.kd)(text, whole) < (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.XA)(container) : (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(next) > (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.kd)(text, whole));
			let cut = tall ? cutLines(text, start, whole, !1) : {
				start,
				end: next === void 0 ? whole : (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.GH)(next),
				text: ""
			};
			if (next !== void 0 || comma !== void 0) return [cut];
			let before = item.start.find((token) => token.type === "comma")?.offset ?? start;
			return tall ? [{
				start: before,
				end: before + 1,
				text: ""
			}, cut] : [{
				...cut,
				start: before
			}];
		}
		function cutLines(text, start, end, comments) {
			let from = comments ? (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.G)(text, start) : (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.PT)(text, start);
			let to = (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.sE)(text, end);
			return {
				start: to === text.length && !text.endsWith("\n") ? (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.Ty)(text, from) : from,
				end: to,
				text: ""
			};
		}
	}),
	73630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$3: () => beginsLine,
			EM: () => cannotEdit,
			Fh: () => isJson,
			G: () => withCommentsAbove,
			PT: () => lineStart,
			Ty: () => previousLineEnd,
			Ut: () => applySplices,
			_j: () => indentOf,
			kd: () => lineEnd,
			q3: () => newlineOf,
			sE: () => nextLine,
			tL: () => refuseLeaving,
			ue: () => shared,
			we: () => openPage,
			xJ: () => blanksAt
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37239);
		var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58863);
		function openPage(text, tokens) {
			let { value } = tokens.document;
			return {
				text,
				newline: newlineOf(text),
				sharing: (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.gi)(tokens),
				json: value !== void 0 && isJson(value)
			};
		}
		function newlineOf(text) {
			return /\r?\n/.exec(text)?.[0] ?? "\n";
		}
		function isJson(token) {
			if (!(0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.P3)(token) || token.type !== "flow-collection" || !(0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.pi)(token)) return !1;
			return (0, _tokens_js__WEBPACK_IMPORTED_MODULE_1__.S3)(token)[0]?.key?.type === "double-quoted-scalar";
		}
		function lineStart(text, at) {
			return text.lastIndexOf("\n", at - 1) + 1;
		}
		function lineEnd(text, at) {
			let feed = text.indexOf("\n", at);
			if (feed === -1) return text.length;
			return text[feed - 1] === "\r" ? feed - 1 : feed;
		}
		function nextLine(text, at) {
			let feed = text.indexOf("\n", at);
			return feed === -1 ? text.length : feed + 1;
		}
		function previousLineEnd(text, at) {
			let start = lineStart(text, at);
			return start === 0 ? 0 : start - (text[start - 2] === "\r" ? 2 : 1);
		}
		function indentOf(text, at) {
			return " ".repeat(at - lineStart(text, at));
		}
		function blanksAt(text, at) {
			let end = at;
			for (; text[end] === " " || text[end] === "	";) end++;
			return text.slice(at, end);
		}
		function beginsLine(text, at) {
			let start = lineStart(text, at);
			return start + blanksAt(text, start).length >= at;
		}
		function withCommentsAbove(text, at) {
			let start = lineStart(text, at);
			for (; start > 0;) {
				let above = lineStart(text, start - 1);
				if (!/^[ \t]*#/.test(text.slice(above, start))) break;
				start = above;
			}
			return start;
		}
		function cannotEdit(offset, path) {
			return {
				offset,
				code: "cannot-edit",
				message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.jV)(path) || "the resource"} cannot be changed in the form it is written in here`,
				hint: "change it by hand"
			};
		}
		function refuseLeaving({ sharing }, start, end, path) {
			for (let anchor of sharing.anchorsIn(start, end)) if (sharing.aliasesOf(anchor).some((alias) => alias < start || alias >= end)) return shared(anchor, path);
		}
		function shared(offset, path) {
			return {
				offset,
				code: "shared-value",
				message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.jV)(path) || "the resource"} cannot be changed alone: an anchor (&) or alias (*) here shares its value with other places`,
				hint: "write the value out in each place, then change it"
			};
		}
		function applySplices(text, splices) {
			let result = "";
			let done = 0;
			for (let { start, end, text: inserted } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
				if (start < done) throw Error("two changes overlap");
				result += text.slice(done, start) + inserted;
				done = end;
			}
			return result + text.slice(done);
		}
	}),
	65150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => blockLines,
			GC: () => pairLines,
			GJ: () => onOneLine,
			KH: () => flowText,
			jV: () => needsLines,
			pR: () => keyAsText,
			s8: () => resourceText,
			ws: () => scalarText
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
		let DURATION = /^\d{1,6}[smhdw]$/;
		let UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
		let WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
		function isPlain(text, flow) {
			if (UUID.test(text) || DURATION.test(text) || text === "..") return !0;
			if (!/^[A-Za-z_./][A-Za-z0-9_ ./@+:=,-]*$/.test(text) || WORDS.test(text)) return !1;
			if (/^\.[0-9._+-]|^\.(?:inf|nan)$/i.test(text)) return !1;
			if (/ $|: |:$/.test(text)) return !1;
			return !(flow && /[,:]/.test(text));
		}
		function scalarText(value, style, flow) {
			if (typeof value != "string") return String(value);
			if (style === "plain" && isPlain(value, flow)) return value;
			if (style === "single" && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
			return quoteDouble(value);
		}
		function quoteDouble(text) {
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_0__.gB)(JSON.stringify(text));
		}
		function flowText(value, json) {
			if (Array.isArray(value)) return `[${value.map((item) => flowText(item, json)).join(", ")}]`;
			if (typeof value == "object" && value) return `{${Object.entries(value).map(([key, item]) => `${keyAsText(key, json)}: ${flowText(item, json)}`).join(", ")}}`;
			return scalarText(value, json ? "double" : "plain", !0);
		}
		function onOneLine(value, style) {
			return typeof value == "object" ? flowText(value, !1) : scalarText(value, style, !1);
		}
		function keyAsText(key, json) {
			return json ? quoteDouble(key) : scalarText(key, "plain", !0);
		}
		function needsLines(value) {
			return typeof value == "object" && !!value && Object.keys(value).length > 0;
		}
		function blockLines(value, indent) {
			return (Array.isArray(value) ? value.flatMap((item) => {
				if (!needsLines(item)) return [`- ${onOneLine(item, "plain")}`];
				let inner = blockLines(item, "  ");
				return [`- ${inner[0]}`, ...inner.slice(1)];
			}) : Object.entries(value).flatMap(([key, item]) => pairLines(key, item))).map((line, index) => index === 0 ? line : `${indent}${line}`);
		}
		function pairLines(key, value) {
			let name = keyAsText(key, !1);
			let style = key === "schedule" ? "double" : "plain";
			if (!needsLines(value)) return [`${name}: ${onOneLine(value, style)}`];
			let [first = "", ...rest] = blockLines(value, "  ");
			return [
				`${name}:`,
				`  ${first}`,
				...rest
			];
		}
		function resourceText(value) {
			return `${blockLines(value, "").join("\n")}\n`;
		}
	}),
	58863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eq: () => contentStart,
			GH: () => startOf,
			He: () => readTokens,
			P1: () => propertiesOf,
			P3: () => isCollection,
			Pu: () => keyText,
			R$: () => itemValue,
			Rm: () => findItem,
			S3: () => itemsOf,
			WH: () => isBlock,
			XA: () => contentEnd,
			bv: () => headerComment,
			gi: () => findSharing,
			pJ: () => endOf,
			pi: () => isMapping,
			y0: () => hasToken
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		function readTokens(text) {
			let found = [];
			for (let token of new yaml__WEBPACK_IMPORTED_MODULE_0__.iX().parse(text)) {
				token.type === "document" && found.push({ document: token });
				let last = found.at(-1);
				token.type === "doc-end" && last !== void 0 && (last.marker = token);
			}
			return found;
		}
		function isCollection(token) {
			return token?.type === "block-map" || token?.type === "block-seq" || token?.type === "flow-collection";
		}
		function isMapping(token) {
			return token.type === "block-map" || token.type === "flow-collection" && token.start.source === "{";
		}
		function isBlock(token) {
			return token.type !== "flow-collection";
		}
		function itemsOf(collection) {
			return collection.items.filter((item) => item.key != null || item.value != null || hasToken(item.start, "seq-item-ind", "explicit-key-ind"));
		}
		function hasToken(tokens, ...types) {
			return tokens?.some((token) => types.includes(token.type)) ?? !1;
		}
		function findItem(collection, step) {
			let items = itemsOf(collection);
			if (typeof step == "number") return isMapping(collection) ? void 0 : items[step];
			return isMapping(collection) ? items.findLast((item) => keyText(item) === step) : void 0;
		}
		function keyText(item) {
			return item.key && yaml__WEBPACK_IMPORTED_MODULE_0__.DB.isScalar(item.key) ? yaml__WEBPACK_IMPORTED_MODULE_0__.DB.resolveAsScalar(item.key)?.value : void 0;
		}
		function itemValue(collection, item) {
			if (isMapping(collection)) return item.value ?? void 0;
			return item.value ?? (hasToken(item.sep, "map-value-ind") ? void 0 : item.key ?? void 0);
		}
		function propertiesOf(collection, item) {
			return (isMapping(collection) ? item.sep : item.start) ?? [];
		}
		let MARKS = [
			"anchor",
			"tag",
			"seq-item-ind",
			"explicit-key-ind",
			"map-value-ind"
		];
		function startOf(item) {
			return item.start.find((token) => MARKS.includes(token.type))?.offset ?? item.key?.offset ?? item.value?.offset ?? 0;
		}
		function endOf(item) {
			if (item.value) return contentEnd(item.value);
			let mark = item.sep?.findLast((token) => MARKS.includes(token.type));
			if (mark) return mark.offset + mark.source.length;
			if (item.key) return contentEnd(item.key);
			let start = item.start.findLast((token) => MARKS.includes(token.type));
			return start === void 0 ? 0 : start.offset + start.source.length;
		}
		function contentStart(token) {
			if (isCollection(token) && isBlock(token)) {
				let [first] = itemsOf(token);
				return first === void 0 ? token.offset : startOf(first);
			}
			return token.offset;
		}
		function contentEnd(token) {
			switch (token.type) {
				case "block-map":
				case "block-seq": {
					let last = itemsOf(token).at(-1);
					return last === void 0 ? token.offset : endOf(last);
				}
				case "flow-collection": {
					let close = token.end.find((one) => one.type === "flow-map-end" || one.type === "flow-seq-end");
					return close === void 0 ? token.offset + 1 : close.offset + 1;
				}
				case "block-scalar": {
					let text = headerOf(token) + token.source;
					let own = /^\S*\+/.test(text) ? text.replace(/\r?\n$/, "") : text.trimEnd();
					return token.offset + own.length;
				}
				default: return "source" in token ? token.offset + token.source.length : token.offset;
			}
		}
		function headerOf(token) {
			return token.props.map((one) => "source" in one ? one.source : "").join("");
		}
		function headerComment(token) {
			if (token.type !== "block-scalar") return "";
			let comment = /#.*/.exec(headerOf(token))?.[0];
			return comment === void 0 ? "" : ` ${comment}`;
		}
		function findSharing({ document }) {
			let marks = [];
			let note = (token) => {
				if (!token) return;
				(token.type === "anchor" || token.type === "alias") && marks.push({
					kind: token.type,
					name: token.source.slice(1),
					offset: token.offset
				});
				if (!isCollection(token)) return;
				for (let item of token.items) for (let one of [
					...item.start,
					item.key,
					...item.sep ?? [],
					item.value
				]) note(one);
			};
			document.start.forEach(note);
			note(document.value);
			marks.sort((a, b) => a.offset - b.offset);
			let uses = new Map();
			let current = new Map();
			for (let { kind, name, offset } of marks) {
				let anchor = current.get(name);
				kind === "anchor" ? current.set(name, offset) : anchor !== void 0 && uses.set(anchor, [...uses.get(anchor) ?? [], offset]);
			}
			let anchors = marks.filter(({ kind }) => kind === "anchor").map(({ offset }) => offset);
			return {
				aliasesOf: (anchor) => uses.get(anchor) ?? [],
				anchorsIn: (start, end) => anchors.filter((offset) => offset >= start && offset < end)
			};
		}
	}),
	82386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TJ: () => storePath,
			cD: () => writeEntry,
			hB: () => readEntry,
			mr: () => pythonTime,
			qb: () => collectSecrets
		});
		var _cron_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55845);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
		var _edit_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88284);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58136);
		var _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59425);
		function collectSecrets(entries) {
			let names = new Map();
			let used = new Set();
			let places = entries.flatMap(secretPlaces);
			for (let { value } of places) {
				let name = (0, _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_5__.rR)(value);
				name !== void 0 && used.add(name);
			}
			for (let { value: secret, base } of places) {
				if (names.has(secret) || (0, _schema_text_rules_js__WEBPACK_IMPORTED_MODULE_5__.rR)(secret) !== void 0) continue;
				let name = base;
				for (let number = 2; used.has(name); number++) name = `${base}_${number}`;
				used.add(name);
				names.set(secret, name);
			}
			return names;
		}
		let JOB = ["spec", "jobTemplate"];
		function secretPlaces(entry) {
			let places = [];
			let list = [
				...JOB,
				"notifications",
				"channels"
			];
			let channels = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(entry, list);
			for (let index of (Array.isArray(channels) ? channels : []).keys()) {
				places.push([[
					...list,
					index,
					"url"
				], "SLACK_WEBHOOK_URL"]);
				places.push([[
					...list,
					index,
					"token"
				], "SLACK_BOT_TOKEN"]);
			}
			places.push([[
				...JOB,
				"targets",
				"gitlab",
				"token"
			], "GITLAB_TOKEN"]);
			places.push([[
				...JOB,
				"targets",
				"gitlab_token"
			], "GITLAB_TOKEN"]);
			return places.flatMap(([path, base]) => {
				let value = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(entry, path);
				return typeof value == "string" && value !== "" ? [{
					path,
					value,
					base
				}] : [];
			});
		}
		function readEntry(entry, names) {
			let problems = [];
			let value = copyOf(entry);
			for (let { path, value: secret } of secretPlaces(value)) {
				let name = names.get(secret);
				if (name === void 0) continue;
				put(value, path, `\${${name}}`);
				problems.push({
					path,
					severity: "warning",
					code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td,
					message: `the store holds a secret here; it is shown as \${${name}}`,
					hint: `keep the value in a CI secret or variable named ${name}`
				});
			}
			hideSecrets(value, [], problems);
			rewriteMacro(value, problems);
			dropEmpty(value);
			for (let problem of (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.rw, value)) {
				if (problem.code !== "unknown-key") continue;
				remove(value, problem.path);
				problems.push({
					path: problem.path,
					part: "key",
					severity: "warning",
					code: "left-out",
					message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(String(problem.path.at(-1)))} has no counterpart here and is left out`,
					...problem.path.at(-1) === "retention_days" ? { hint: "history limits say how many runs are kept" } : {}
				});
			}
			dropEmpty(value);
			return {
				value,
				problems
			};
		}
		function copyOf(value) {
			if (Array.isArray(value)) return value.map(copyOf);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)) return typeof value == "symbol" ? null : value;
			let entries = Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]);
			return Object.fromEntries(entries.filter(([, inner]) => inner !== null));
		}
		function rewriteMacro(value, problems) {
			let path = ["spec", "schedule"];
			let macro = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(value, path);
			let fields = typeof macro == "string" ? (0, _cron_foreign_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(macro) : void 0;
			if (fields === void 0) return;
			put(value, path, fields);
			problems.push({
				path,
				severity: "warning",
				code: "cron-changed",
				message: `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(String(macro))} becomes ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(fields)}: a schedule here has five fields`
			});
		}
		function hideSecrets(value, path, problems) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value) && !Array.isArray(value)) return;
			for (let [key, inner] of Object.entries(value)) {
				let here = [...path, Array.isArray(value) ? Number(key) : key];
				if (typeof inner != "string" || !(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(inner)) {
					hideSecrets(inner, here, problems);
					continue;
				}
				value[key] = "***";
				problems.push({
					path: here,
					severity: "warning",
					code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td,
					message: "the store holds a text here that looks like a secret; it is not shown"
				});
			}
		}
		function dropEmpty(value) {
			let job = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(value, JOB);
			let notifications = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(job, ["notifications"]);
			if ((0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(job) && (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(notifications)) {
				let { channels } = notifications;
				(channels === void 0 || Array.isArray(channels) && channels.length === 0) && notifications.enabled !== !0 && delete job.notifications;
				for (let channel of Array.isArray(channels) ? channels : []) (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(channel) && Array.isArray(channel.events) && channel.events.length === 0 && delete channel.events;
			}
			for (let holder of [(0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(job, ["targets"]), (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(job, ["options"])]) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(holder)) continue;
				for (let inner of Object.values(holder)) (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(inner) && dropEmptyKeys(inner);
				dropEmptyKeys(holder);
			}
		}
		function dropEmptyKeys(map) {
			for (let [key, inner] of Object.entries(map)) (inner === "" || typeof inner == "object" && inner && Object.keys(inner).length === 0) && delete map[key];
		}
		function put(value, path, text) {
			(0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(value, path.slice(0, -1))[path.at(-1)] = text;
		}
		function remove(value, path) {
			let holder = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_6__.f)(value, path.slice(0, -1));
			(0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.u4)(holder) && delete holder[String(path.at(-1))];
		}
		let NESTED = {
			repo: ["repositories", "repo"],
			repos_dir: ["repositories", "repos_dir"],
			targets: ["repositories", "targets"],
			urls: ["web", "urls"],
			urls_file: ["web", "urls_file"],
			api_spec: ["web", "api_spec"],
			terraform_state: ["iac", "terraform_state"],
			cloudformation: ["iac", "cloudformation"],
			k8s_manifest: ["iac", "k8s_manifest"],
			gitlab_url: ["gitlab", "url"],
			gitlab_token: ["gitlab", "token"],
			gitlab_group: ["gitlab", "group"],
			gitlab_repo: ["gitlab", "repo"],
			k8s_context: ["kubernetes", "context"],
			k8s_namespace: ["kubernetes", "namespace"],
			k8s_all_namespaces: ["kubernetes", "all_namespaces"]
		};
		function storePath(path) {
			let [spec, job, targets, key, ...rest] = path;
			if (spec !== "spec" || job !== "jobTemplate" || targets !== "targets") return path;
			let nested = Object.hasOwn(NESTED, String(key)) ? NESTED[String(key)] : void 0;
			return nested ? [
				spec,
				job,
				targets,
				...nested,
				...rest
			] : path;
		}
		function writeEntry({ apiVersion, kind, metadata, spec }, state) {
			let { backend, jobTemplate: job } = spec;
			let targets = {};
			for (let [key, value] of Object.entries(job.targets)) {
				let [group, name] = NESTED[key] ?? [void 0, key];
				group === void 0 ? targets[name] = value : targets[group] = {
					...targets[group],
					[name]: value
				};
			}
			return {
				apiVersion,
				kind,
				metadata: {
					name: metadata.name,
					uid: metadata.uid,
					labels: metadata.labels,
					annotations: metadata.annotations,
					creationTimestamp: metadata.creationTimestamp,
					generation: metadata.generation ?? 1
				},
				spec: {
					schedule: state.cron,
					timezone: spec.timezone,
					suspend: spec.suspend,
					concurrencyPolicy: spec.concurrencyPolicy,
					startingDeadlineSeconds: spec.startingDeadlineSeconds,
					successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit,
					failedJobsHistoryLimit: spec.failedJobsHistoryLimit,
					backend: {
						type: backend.type,
						config: backend.config
					},
					jobTemplate: {
						profile: job.profile,
						targets,
						results: job.results,
						options: job.options,
						notifications: job.notifications
					}
				},
				status: {
					conditions: [{
						type: "Ready",
						status: "True",
						lastTransitionTime: pythonTime(state.now),
						reason: "Created",
						message: "Schedule created successfully"
					}],
					lastScheduleTime: null,
					lastSuccessfulTime: null,
					nextScheduleTime: state.next === void 0 ? null : pythonTime(state.next),
					active: 0,
					succeeded: 0,
					failed: 0
				}
			};
		}
		function pythonTime(at) {
			return `${at.toISOString().slice(0, 19)}+00:00`;
		}
	}),
	71015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K2: () => NOT_A_STORE,
			Pv: () => parseStore,
			VL: () => emptyStore
		});
		var _edit_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16778);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32131);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58136);
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97720);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8936);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54390);
		var _entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82386);
		let NOT_A_STORE = "not-a-store";
		function emptyStore(now) {
			let metadata = {
				version: "2.0.0",
				created_at: `${now.toISOString().slice(0, 19)}+00:00`
			};
			return JSON.stringify({
				apiVersion: "jmo.security/v2",
				kind: _edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.lO,
				metadata,
				schedules: []
			}, null, 2);
		}
		function parseStore(text, file) {
			let refused = (problem) => ({
				file,
				schedules: [],
				diagnostics: [{
					severity: "error",
					file,
					line: 1,
					column: 1,
					length: 0,
					...problem,
					code: NOT_A_STORE
				}]
			});
			let problem = findStoreProblem(text);
			if (problem !== void 0) return refused(problem);
			let { source, documents, diagnostics: unread } = (0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__.r9)(text, file);
			let [document] = documents;
			let entries = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(document?.value) ? document.value.schedules : void 0;
			if (document === void 0 || !Array.isArray(entries)) return refused(unread[0] ?? { message: "the list of schedules cannot be read" });
			let names = (0, _entry_js__WEBPACK_IMPORTED_MODULE_8__.qb)(entries);
			let diagnostics = [];
			let schedules = [];
			for (let [index, entry] of entries.entries()) {
				let at = (path, part) => {
					let isThere = (inner) => (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_7__.cy)(document.root, document.aliases, [
						"schedules",
						index,
						...inner
					]).node !== void 0;
					let written = isThere(path) ? path : (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_5__.RA)(path).find(isThere) ?? path;
					return source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_7__.x5)(document.root, document.aliases, [
						"schedules",
						index,
						...written
					], part));
				};
				let { value, problems } = (0, _entry_js__WEBPACK_IMPORTED_MODULE_8__.hB)(entry, names);
				let wrong = [...problems, ...checkEntry(value)];
				let own = wrong.map(({ path, part, within: _, severity = "error", ...rest }) => ({
					...rest,
					severity,
					file,
					...at(path, part)
				}));
				diagnostics.push(...own);
				if (wrong.some(({ severity = "error" }) => severity === "error")) continue;
				let resource = (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.wG)(value);
				schedules.push({
					resource,
					file,
					at,
					value,
					diagnostics: own
				});
			}
			return {
				file,
				schedules,
				diagnostics
			};
		}
		function checkEntry(value) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value)) return [{
				path: [],
				code: "not-a-schedule",
				message: "an entry of the store must be a map"
			}];
			let { metadata } = value;
			let named = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(metadata) && typeof metadata.name == "string" && metadata.name !== "" ? {
				...value,
				metadata: {
					...metadata,
					name: "x"
				}
			} : value;
			return [...(0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_4__.rw, named), ...(0, _rules_js__WEBPACK_IMPORTED_MODULE_2__.q)(value)];
		}
		function findStoreProblem(text) {
			let hint = "is this JMo's schedules.json?";
			let value;
			try {
				value = JSON.parse(text.replace(/^\uFEFF/, ""));
			} catch {
				return {
					message: "the file is not JSON",
					hint
				};
			}
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && value.kind === _edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.lO && Array.isArray(value.schedules) ? void 0 : {
				message: `a store is JSON of kind ${_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.lO} with a list of schedules`,
				hint
			};
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
	85180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, options = {}) {
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L)(seen.path);
			try {
				let mode = options.mode ?? (seen.stat === void 0 ? void 0 : seen.stat.mode & 4095);
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(spare, "wx", mode ?? 438);
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, content);
					mode !== void 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(file, mode);
					keepOwner(file, seen.stat);
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(file);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
				if (!isStill(seen)) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, seen.path);
				syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(seen.path));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
		function isStill({ path, stat }) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || stat === void 0) return now === void 0 && stat === void 0;
			return now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
		}
		function keepOwner(file, stat) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
			if (stat === void 0 || stat.uid === now.uid && stat.gid === now.gid) return;
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(file, stat.uid, stat.gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function syncFolder(folder) {
			try {
				let handle = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, "r");
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(handle);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
	})
};

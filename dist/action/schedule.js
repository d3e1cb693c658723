export const id = "schedule";
export const ids = ["schedule"];
export const modules = {
	2563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rr: () => parsePath,
			bl: () => newResource,
			j: () => findValue,
			jS: () => findDuplicate,
			qG: () => editSchedule,
			vE: () => timestamp
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _find_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
		var _inherit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2323);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8136);
		var _types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6014);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4390);
		var _edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6778);
		var _find_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1874);
		var _items_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(213);
		var _value_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8284);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_11__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.Im)(labels) ? {} : { labels },
					...(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.Im)(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _items_js__WEBPACK_IMPORTED_MODULE_10__.yo)(spec, "spec")
			};
		}
		function timestamp(at) {
			return `${at.toISOString().slice(0, 19)}Z`;
		}
		function editSchedule(text, file, name, edits, read = _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__.r9) {
			let generation;
			let raise = (before, after, { documents }) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.u4)(after) || sameSpec(before, after, (0, _find_resources_js__WEBPACK_IMPORTED_MODULE_1__.UX)(documents)?.value)) return [];
				generation = nextGeneration(before);
				return generation === void 0 ? [] : [{
					path: ["metadata", "generation"],
					value: generation
				}];
			};
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_8__.TP)(text, file, name, edits, raise, read);
			return "text" in result && generation !== void 0 ? {
				...result,
				generation
			} : result;
		}
		function findValue(text, file, name, read = _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__.r9) {
			let found = (0, _find_js__WEBPACK_IMPORTED_MODULE_9__.MW)(read(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b, defaults) {
			return (0, _value_js__WEBPACK_IMPORTED_MODULE_12__.B)(meaning(a, defaults), meaning(b, defaults));
		}
		function meaning(own, defaults) {
			let value = defaults === void 0 ? own : (0, _inherit_js__WEBPACK_IMPORTED_MODULE_2__.IL)(own, defaults);
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_11__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.Nd,
				...value
			};
			return (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.rw, typed).length > 0 ? value.spec : (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_5__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value.metadata) ? value.metadata : {};
			if (typeof metadata.generation == "number") return metadata.generation + 1;
			return typeof metadata.uid == "string" ? 2 : void 0;
		}
		function parsePath(text) {
			let steps = [];
			let pattern = /((?:\\.|[^.[\]\\])+)|\[(\d{1,4})\]|(\.)/gy;
			let afterDot = !0;
			for (let at = 0; at < text.length; at = pattern.lastIndex) {
				let match = pattern.exec(text);
				if (match === null) return { problem: "is not a path; write keys with dots between them, and [0] for a list" };
				let [, key, index, dot] = match;
				if (key !== void 0 && !afterDot) return { problem: "lacks a dot" };
				if ((dot !== void 0 || index !== void 0) && afterDot) return { problem: "lacks a key" };
				key !== void 0 && steps.push(key.replace(/\\(.)/g, "$1"));
				index !== void 0 && steps.push(Number(index));
				afterDot = dot !== void 0;
			}
			if (afterDot) return { problem: "lacks a key" };
			let path = steps[0] === "spec" || steps[0] === "metadata" ? steps : ["spec", ...steps];
			if (path.includes("__proto__")) return { problem: "contains a key that cannot be one" };
			return (path[0] === "spec" ? path.length > 1 : path[1] === "labels" || path[1] === "annotations") ? path : { problem: "cannot be set; labels, annotations and all of spec can" };
		}
		function findDuplicate(text, file, name, read = _yaml_documents_js__WEBPACK_IMPORTED_MODULE_6__.r9) {
			let stream = read(text, file);
			if (!(0, _find_js__WEBPACK_IMPORTED_MODULE_9__.d4)(stream, name)) return;
			let found = (0, _find_js__WEBPACK_IMPORTED_MODULE_9__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_7__.x5)(root, aliases, [
				...found.base,
				"metadata",
				"name"
			]));
			return {
				severity: "error",
				code: "duplicate-name",
				message: `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} already`,
				file,
				...at
			};
		}
	}),
	6778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mt: () => addResource,
			TP: () => editResource,
			ls: () => removeResource
		});
		var secrets = __webpack_require__(5255);
		var splice = __webpack_require__(6104);
		var problem = __webpack_require__(7239);
		var documents = __webpack_require__(6014);
		var json = __webpack_require__(3262);
		var nodes = __webpack_require__(4976);
		var edit_page = __webpack_require__(3630);
		var edit_text = __webpack_require__(5150);
		function cutDocument(text, { root, range: [from, to] }) {
			let first = (0, nodes.GH)(root);
			let dashes = text.startsWith("---", from) ? from : void 0;
			if ((0, nodes.u_)(root) && (root.anchor !== void 0 || root.tag !== void 0) || /(?:^|\n)%.*\n$/.test(text.slice(0, from))) return (0, edit_page.EM)(first, []);
			let start = (0, edit_page.PT)(text, first);
			(dashes === void 0 || (0, edit_page.PT)(text, dashes) < start) && (start = (0, edit_page.G)(text, first));
			dashes !== void 0 && text.slice((0, edit_page.sE)(text, dashes), start).trim() === "" && (start = Math.min(start, dashes));
			let end = (0, edit_page.sE)(text, (0, nodes.pJ)(root, text));
			/^\s*\.\.\.\s*$/.test(text.slice(end, to)) && (end = to);
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
		var find = __webpack_require__(1874);
		var dist = __webpack_require__(8815);
		var items = __webpack_require__(213);
		function spliceEdit(text, base, edit) {
			let document = (0, dist.Tp)(text, {
				keepSourceTokens: !0,
				uniqueKeys: !1
			});
			let page = {
				text,
				document,
				newline: (0, edit_page.q3)(text),
				json: (0, edit_page.Fh)(document.contents)
			};
			let path = [...base, ...edit.path];
			let entries = [];
			let node = document.contents;
			for (let [index, step] of path.entries()) {
				if ((0, dist.Vj)(node)) return (0, edit_page.ue)((0, nodes.GH)(node), edit.path);
				if (!(0, nodes.u_)(node)) return "remove" in edit ? [] : placeBelow(page, node, entries.at(-1), path.slice(index), edit);
				if (node.anchor !== void 0 && (0, nodes.Cd)(document, []).has(node.anchor)) return (0, edit_page.ue)((0, nodes.GH)(node), edit.path);
				let entry = (0, nodes.w4)(node, step, text);
				if (entry === void 0) return "remove" in edit ? [] : addMissing(page, entries.at(-1), node, path, index, edit);
				if (entry.odd !== void 0) return (0, edit_page.EM)(entry.odd, edit.path);
				entries.push(entry);
				node = entry.node;
			}
			let entry = entries.at(-1);
			if (entry === void 0) throw Error("an edit needs a path");
			if (!("remove" in edit)) return replaceValue(page, entry, edit.value, edit.path);
			let { container } = entry;
			let parent = entries.at(-2);
			if (!container.flow && container.items.length === 1 && parent !== void 0) return replaceValue(page, parent, (0, dist.jh)(container) ? {} : [], edit.path);
			return refuseLeaving(page, entry, edit.path) ?? (0, items.Ai)(page, entry, {
				comments: edit.path.length === 0,
				path: edit.path
			});
		}
		function refuseLeaving({ text, document }, { node }, path) {
			let anchored = node === null ? [] : (0, nodes.mD)(node);
			let needed = anchored.length === 0 ? void 0 : (0, nodes.Cd)(document, [node]);
			let found = anchored.find(({ anchor }) => needed?.has(anchor));
			return found && (0, edit_page.ue)(text.lastIndexOf(`&${found.anchor}`, (0, nodes.GH)(found)), path);
		}
		function placeBelow(page, node, entry, rest, edit) {
			if ((node === null || (0, dist.jn)(node) && node.value === null) && entry !== void 0) return replaceValue(page, entry, nest(rest, edit.value), edit.path);
			return (0, edit_page.EM)(node === null ? 0 : (0, nodes.GH)(node), edit.path);
		}
		function addMissing(page, parent, container, path, index, edit) {
			let step = path[index];
			if (!(typeof step == "string" ? (0, dist.jh)(container) : !(0, dist.jh)(container) && step === container.items.length)) return (0, edit_page.EM)((0, nodes.GH)(container), edit.path);
			let value = nest(path.slice(index + 1), edit.value);
			let above = path[index - 1];
			let entries = (0, nodes.Mc)(container, page.text);
			if (!container.flow) return (0, items.EG)(page, entries, step, value, typeof above == "string" ? above : "");
			if (entries.length === 0 && (0, edit_text.jV)(value) && parent && !parent.container.flow) return replaceValue(page, parent, nest([step], value), edit.path);
			return (0, items.$l)(page, container, entries, step, value);
		}
		function nest(path, value) {
			return path.reduceRight((inner, step) => typeof step == "number" ? [inner] : { [step]: inner }, value);
		}
		function replaceValue(page, entry, value, path) {
			let { container, node } = entry;
			let refusal = refuseLeaving(page, entry, path);
			if (refusal) return refusal;
			if (node === null || !(0, dist.Vj)(node) && (node.tag !== void 0 || node.anchor !== void 0)) return (0, edit_page.EM)(node === null ? entry.start : (0, nodes.GH)(node), path);
			if ((0, nodes.u_)(node) && !node.flow) return replaceBlock(page, entry, node, value);
			let [start, end] = [(0, nodes.GH)(node), (0, nodes.pJ)(node, page.text)];
			if ((0, edit_text.jV)(value) && (0, dist.jh)(container) && !container.flow && (start === end || (0, nodes.u_)(node) && node.items.length === 0)) return replaceByLines(page, entry, node, value);
			let json = page.json || (0, edit_page.Fh)(container);
			if (start === end) {
				let text = container.flow ? (0, edit_text.KH)(value, json) : (0, edit_text.GJ)(value, "plain");
				if (container.flow) return [{
					start,
					end,
					text: page.text[start - 1] === " " ? text : ` ${text}`
				}];
				let at = page.text.slice(0, start).trimEnd().length;
				return [{
					start: at,
					end: at,
					text: ` ${text}`
				}];
			}
			return [{
				start,
				end,
				text: `${typeof value == "object" && value ? (0, items.ln)(page, value, json, (0, edit_page.xJ)(page.text, (0, edit_page.PT)(page.text, start))) : (0, edit_text.ws)(value, json ? "double" : styleOf(node), container.flow === !0)}${headerComment(page, node)}`
			}];
		}
		function replaceBlock({ text, newline }, { key }, node, value) {
			let [start, end] = [(0, nodes.GH)(node), (0, nodes.pJ)(node, text)];
			let alone = (0, edit_page.$3)(text, start);
			if (alone && (0, edit_text.jV)(value) && Array.isArray(value) !== (0, dist.jh)(node)) return [{
				start,
				end,
				text: (0, edit_text.B4)(value, "").join(`${newline}${(0, edit_page._j)(text, start)}`)
			}];
			let line = (0, edit_text.GJ)(value, "plain");
			if (!alone || key === void 0) return [{
				start,
				end,
				text: line
			}];
			let colon = text.indexOf(":", (0, nodes.pJ)(key, text)) + 1;
			return [{
				start: colon,
				end: colon,
				text: ` ${line}`
			}, {
				start: Math.max(colon, (0, edit_page.Ty)(text, start)),
				end: (0, edit_page.kd)(text, end),
				text: ""
			}];
		}
		function replaceByLines({ text, newline }, entry, node, value) {
			let [start, end] = [(0, nodes.GH)(node), (0, nodes.pJ)(node, text)];
			let at = (0, edit_page.kd)(text, end);
			let indent = `${(0, edit_page._j)(text, entry.start)}  `;
			return [...start === end ? [] : [{
				start: text.slice(0, start).trimEnd().length,
				end,
				text: ""
			}], {
				start: at,
				end: at,
				text: ["", ...(0, edit_text.B4)(value, "")].join(`${newline}${indent}`)
			}];
		}
		function styleOf(node) {
			if (!(0, dist.jn)(node)) return "plain";
			return node.type === "QUOTE_DOUBLE" ? "double" : node.type === "QUOTE_SINGLE" ? "single" : "plain";
		}
		function headerComment({ text }, node) {
			if (!(0, dist.jn)(node) || !node.type?.startsWith("BLOCK_")) return "";
			let comment = /#.*/.exec(text.slice((0, nodes.GH)(node), (0, edit_page.kd)(text, (0, nodes.GH)(node))))?.[0];
			return comment === void 0 ? "" : ` ${comment}`;
		}
		var edit_value = __webpack_require__(8284);
		function editResource(text, file, name, edits, more, read = documents.r9) {
			return onBody(text, file, read, (stream) => {
				let found = (0, find.MW)(stream, name);
				return "diagnostics" in found ? found : editDocument(stream, found, edits, read, more);
			});
		}
		function removeResource(text, file, name, read = documents.r9) {
			return onBody(text, file, read, (stream) => {
				let found = (0, find.MW)(stream, name);
				if ("diagnostics" in found) return found;
				if (found.base.length > 0) return editDocument(stream, found, [{
					path: [],
					remove: !0
				}], read);
				let body = stream.source.text;
				let cut = cutDocument(body, stream.documents[found.document]);
				if ("code" in cut) return refuse(stream, cut, cut.offset);
				let others = stream.documents.filter((_, index) => index !== found.document);
				return prove(stream, found, (0, splice.U)(body, [cut]), others.map(dataOf), read);
			});
		}
		function addResource(text, file, value, read = documents.r9) {
			return onBody(text, file, read, (stream) => {
				let body = stream.source.text;
				let last = stream.documents.at(-1);
				let place = {
					document: stream.documents.length - 1,
					base: []
				};
				let key = (0, problem.u4)(last?.value) ? (0, find.Ux)(last.value) : void 0;
				if ((0, problem.u4)(last?.value) && key !== void 0) {
					let items = last.value[key];
					let edit = {
						path: [key, Array.isArray(items) ? items.length : 0],
						value
					};
					let longer = (0, json.Im)(stream, key, value);
					if (longer !== void 0) return prove(stream, place, longer, [(0, edit_value.U)(last.value, edit)], read);
					return editDocument(stream, {
						...place,
						value: last.value
					}, [edit], read);
				}
				let bare = last === void 0 || /^---(?:\s|$)/m.test(body.slice(last.range[1]));
				return prove(stream, place, (0, splice.U)(body, [appendDocument(body, value, bare)]), [...stream.documents.map(dataOf), value], read);
			});
		}
		function editDocument(stream, found, edits, read, more = () => []) {
			let body = stream.source.text;
			let { range, value: before } = stream.documents[found.document];
			let original = body.slice(...range);
			let part = original;
			let value = before;
			let make = (edit) => {
				let path = [...found.base, ...edit.path];
				let next = (0, edit_value.U)(value, {
					...edit,
					path
				});
				if (("remove" in edit || (0, edit_value.B)((0, problem.fK)(next, path), edit.value)) && (0, edit_value.B)(next, value)) return;
				let spliced = spliceEdit(part, found.base, edit);
				if (!Array.isArray(spliced)) return refuse(stream, spliced, part === original ? range[0] + spliced.offset : (0, find.Mm)(stream, found));
				value = next;
				part = (0, splice.U)(part, spliced);
			};
			let makeAll = (all) => {
				for (let edit of all) {
					let refused = make(edit);
					if (refused) return refused;
				}
			};
			let refused = makeAll(edits) ?? makeAll(more(found.value, (0, problem.fK)(value, found.base), stream));
			if (refused) return refused;
			let values = stream.documents.map(dataOf).with(found.document, value);
			return prove(stream, found, body.slice(0, range[0]) + part + body.slice(range[1]), values, read);
		}
		function dataOf({ value }) {
			return value;
		}
		function onBody(text, file, read, edit) {
			let stream = read(text, file);
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
		function refuse(stream, { offset: _, ...problem }, at) {
			return (0, find.Os)(stream, [at, at], problem);
		}
		function prove(stream, place, text, values, read) {
			let again = read(text, stream.source.file);
			if ((0, edit_value.B)(again.documents.map(dataOf), values) && !hasNewErrors(stream, again)) return { text };
			let at = (0, find.Mm)(stream, place);
			return (0, find.Os)(stream, [at, at], {
				code: "cannot-edit",
				message: "this change would not leave everything else in the file as it is",
				hint: "make it by hand"
			});
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
	213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$l: () => addToFlow,
			Ai: () => removeItem,
			EG: () => addToBlock,
			ln: () => inlineText,
			yo: () => inUsualOrder
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9056);
		var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4976);
		var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3630);
		var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5150);
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
		function addToBlock({ text, newline }, entries, step, value, parentKey) {
			let start = entries[0]?.start ?? 0;
			let indent = (0, _page_js__WEBPACK_IMPORTED_MODULE_1__._j)(text, start);
			let lines = typeof step == "number" ? (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.B4)([value], "") : (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.GC)(step, value);
			let before = entryBefore(entries, String(step), parentKey);
			if (before === void 0) return [{
				start,
				end: start,
				text: [...lines, ""].join(`${newline}${indent}`)
			}];
			let at = (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.kd)(text, before.end);
			return [{
				start: at,
				end: at,
				text: ["", ...lines].join(`${newline}${indent}`)
			}];
		}
		function entryBefore(entries, key, parentKey) {
			let order = orderOf(parentKey) ?? [];
			if (!order.includes(key)) return entries.at(-1);
			let keys = entries.map((entry) => (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(entry.key));
			let above = order.slice(0, order.indexOf(key)).findLast((one) => keys.includes(one));
			return above === void 0 ? void 0 : entries[keys.lastIndexOf(above)];
		}
		function addToFlow(page, container, entries, step, value) {
			let { text, newline } = page;
			let json = page.json || (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.Fh)(container);
			let write = (indent) => {
				let inner = inlineText(page, value, json, indent);
				return typeof step == "number" ? inner : `${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.pR)(step, json)}: ${inner}`;
			};
			let last = entries.at(-1);
			let [open, close] = [(0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.GH)(container) + 1, (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.pJ)(container, text) - 1];
			if (last === void 0) {
				let outer = (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(text, (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.PT)(text, open));
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
			let comma = commaBehind(text, last);
			let at = comma ?? last.end;
			if (!ownsLine(text, last)) return [{
				start: at,
				end: at,
				text: `${comma === void 0 ? ", " : " "}${write("")}`
			}];
			let indent = (0, _page_js__WEBPACK_IMPORTED_MODULE_1__._j)(text, last.start);
			let behind = Math.min((0, _page_js__WEBPACK_IMPORTED_MODULE_1__.kd)(text, at), text.slice(0, close).trimEnd().length);
			let added = {
				start: behind,
				end: behind,
				text: `${newline}${indent}${write(indent)}`
			};
			return comma === void 0 ? [{
				start: at,
				end: at,
				text: ","
			}, added] : [added];
		}
		function inlineText(page, value, json, indent) {
			if (!page.json || !isTall(page) || typeof value != "object" || !value) return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value, json);
			return JSON.stringify(value, null, 2).split("\n").map((line) => (0, _text_log_js__WEBPACK_IMPORTED_MODULE_3__.gB)(line)).join(`${page.newline}${indent}`);
		}
		function isTall({ text }) {
			return text.trimEnd().includes("\n");
		}
		function commaBehind(text, { end }) {
			let comma = /^\s*,/.exec(text.slice(end))?.[0];
			return comma === void 0 ? void 0 : end + comma.length;
		}
		function ownsLine(text, { container, start }) {
			return (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.$3)(text, start) && (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.PT)(text, start) > (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.GH)(container);
		}
		function removeItem({ text }, entry, options) {
			let { container, start, end } = entry;
			let entries = (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(container, text);
			let index = entries.findIndex((one) => one.start === start);
			let next = entries[index + 1];
			let isBlock = !container.flow;
			if (isBlock && (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.$3)(text, start)) return [cutLines(text, start, end, options.comments)];
			let whole = isBlock ? end : commaBehind(text, entry) ?? end;
			if (next !== void 0) {
				if (ownsLine(text, entry) && next.start > (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.kd)(text, whole)) return [cutLines(text, start, whole, !1)];
				if (text.slice(end, next.start).includes("#")) return (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.EM)(start, options.path);
				return [{
					start,
					end: next.start,
					text: ""
				}];
			}
			let previous = entries[index - 1];
			let close = (0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.pJ)(container, text) - 1;
			if (previous !== void 0 && ownsLine(text, entry) && (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.kd)(text, whole) < close) {
				let comma = commaBehind(text, previous);
				if (comma === void 0) return (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.EM)(start, options.path);
				let cut = cutLines(text, start, whole, !1);
				return whole === end ? [{
					start: comma - 1,
					end: comma,
					text: ""
				}, cut] : [cut];
			}
			let [from, to] = previous === void 0 ? [(0, _nodes_js__WEBPACK_IMPORTED_MODULE_0__.GH)(container) + 1, close] : [previous.end, end];
			if (isBlock || (text.slice(from, start) + text.slice(end, to)).includes("#")) return (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.EM)(start, options.path);
			return [{
				start: from,
				end: to,
				text: ""
			}];
		}
		function cutLines(text, start, end, comments) {
			let from = comments ? (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.G)(text, start) : (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.PT)(text, start);
			let to = (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.sE)(text, end);
			return {
				start: to === text.length && !text.endsWith("\n") ? (0, _page_js__WEBPACK_IMPORTED_MODULE_1__.Ty)(text, from) : from,
				end: to,
				text: ""
			};
		}
	}),
	4976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cd: () => aliasesOutside,
			GH: () => startOf,
			Mc: () => entriesOf,
			Pu: () => keyText,
			mD: () => anchoredIn,
			pJ: () => endOf,
			u_: () => isContainer,
			w4: () => findEntry
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		function isContainer(node) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node);
		}
		function entriesOf(container, text) {
			let tokens = container.srcToken && "items" in container.srcToken ? container.srcToken.items : [];
			return container.items.map((item, index) => {
				let [key, node] = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item) ? [void 0, item] : [item.key, item.value];
				let marks = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item) ? tokens[index] : item.srcToken)?.start ?? [];
				let dash = marks.find(({ type }) => type === "seq-item-ind");
				let odd = marks.find(({ type }) => [
					"explicit-key-ind",
					"anchor",
					"tag"
				].includes(type));
				let first = key ?? node;
				return {
					container,
					node,
					...key === void 0 ? {} : { key },
					start: dash?.offset ?? startOf(first),
					end: endOf(node ?? first, text),
					odd: dash === void 0 ? odd?.offset : void 0
				};
			});
		}
		function findEntry(container, step, text) {
			let entries = entriesOf(container, text);
			if (typeof step == "number") return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(container) ? entries[step] : void 0;
			return entries.findLast(({ key }) => keyText(key) === step);
		}
		function keyText(key) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : void 0;
		}
		function startOf(node) {
			return node.range?.[0] ?? 0;
		}
		function endOf(node, text) {
			if (isContainer(node) && !node.flow) return entriesOf(node, text).at(-1)?.end ?? startOf(node);
			let [start, end] = node.range ?? [0, 0];
			return start + text.slice(start, end).trimEnd().length;
		}
		function aliasesOutside(document, parts) {
			let names = new Set();
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node) => {
				if (parts.includes(node)) return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.SKIP;
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) && names.add(node.source);
			});
			return names;
		}
		function anchoredIn(node) {
			let found = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(node, (_, inner) => {
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(inner) && "anchor" in inner && inner.anchor !== void 0 && found.push(inner);
			});
			return found;
		}
	}),
	3630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$3: () => beginsLine,
			EM: () => cannotEdit,
			Fh: () => isJson,
			G: () => withCommentsAbove,
			PT: () => lineStart,
			Ty: () => previousLineEnd,
			_j: () => indentOf,
			kd: () => lineEnd,
			q3: () => newlineOf,
			sE: () => nextLine,
			ue: () => shared,
			xJ: () => blanksAt
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		function newlineOf(text) {
			return /\r?\n/.exec(text)?.[0] ?? "\n";
		}
		function isJson(node) {
			let key = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && node.flow ? node.items[0]?.key : void 0;
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type === "QUOTE_DOUBLE";
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
				message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource"} cannot be changed in the form it is written in here`,
				hint: "change it by hand"
			};
		}
		function shared(offset, path) {
			return {
				offset,
				code: "shared-value",
				message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource"} cannot be changed alone: an anchor (&) or alias (*) here shares its value with other places`,
				hint: "write the value out in each place, then change it"
			};
		}
	}),
	5150: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
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
	8284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => isSameData,
			U: () => editValue
		});
		function editValue(value, edit) {
			return change(value, edit.path, edit);
		}
		function change(value, path, edit) {
			let [step, ...rest] = path;
			if (step === void 0) return "remove" in edit ? void 0 : edit.value;
			let removes = "remove" in edit;
			if (typeof step == "number") {
				if (value != null && !Array.isArray(value)) return value;
				let list = [...value ?? []];
				if (step > list.length || removes && step >= list.length) return value;
				removes && rest.length === 0 ? list.splice(step, 1) : list[step] = change(list[step], rest, edit);
				return list;
			}
			if (value != null && (typeof value != "object" || Array.isArray(value))) return value;
			let map = { ...value };
			let there = Object.hasOwn(map, step);
			if (removes && !there) return value;
			removes && rest.length === 0 ? delete map[step] : map[step] = change(there ? map[step] : void 0, rest, edit);
			return map;
		}
		function isSameData(a, b) {
			if (Object.is(a, b)) return !0;
			if (typeof a != "object" || typeof b != "object" || a === null || b === null) return !1;
			if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || !(Array.isArray(a) || isPlain(a))) return !1;
			if (Array.isArray(a) && Array.isArray(b)) {
				if (a.length !== b.length) return !1;
				for (let index = 0; index < a.length; index++) if (!isSameData(a[index], b[index])) return !1;
				return !0;
			}
			let [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
			return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSameData(value, right.get(key)));
		}
		function isPlain(value) {
			return Object.prototype.toString.call(value) === "[object Object]";
		}
	})
};

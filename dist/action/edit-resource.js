export const id = "edit-resource";
export const ids = ["edit-resource"];
export const modules = {
	2001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			refuseDuplicate: () => refuseDuplicate,
			resourceEditor: () => resourceEditor
		});
		var _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6778);
		var _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2563);
		function resourceEditor(file) {
			return {
				start: () => "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				add: (text, name, value) => refuseDuplicate(text, file, name) ?? (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(text, file, value),
				edit: (text, name, edits) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, file, name, edits),
				written: (text, name) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, file, name)
			};
		}
		function refuseDuplicate(text, file, name) {
			let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.jS)(text, file, name);
			if (there === void 0) return;
			return { diagnostics: [{
				...there,
				hint: `change it with jmo-schedule update ${name}`
			}] };
		}
	}),
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
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schema_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9724);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
		var _types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8936);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4390);
		var _edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6778);
		var _items_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(213);
		var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8284);
		function newResource({ name, labels, annotations, spec }, identity) {
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_8__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.Nd,
				metadata: {
					name,
					uid: identity.uid,
					...isEmpty(labels) ? {} : { labels },
					...isEmpty(annotations) ? {} : { annotations },
					creationTimestamp: timestamp(identity.now),
					generation: 1
				},
				spec: (0, _items_js__WEBPACK_IMPORTED_MODULE_7__.yo)(spec, "spec")
			};
		}
		function isEmpty(map) {
			return map === void 0 || Object.keys(map).length === 0;
		}
		function timestamp(at) {
			return `${at.toISOString().slice(0, 19)}Z`;
		}
		function editSchedule(text, file, name, edits) {
			let generation;
			let result = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.TP)(text, file, name, edits, (before, after) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(after) || sameSpec(before, after)) return [];
				generation = nextGeneration(before);
				return generation === void 0 ? [] : [{
					path: ["metadata", "generation"],
					value: generation
				}];
			});
			return "text" in result && generation !== void 0 ? {
				...result,
				generation
			} : result;
		}
		function findValue(text, file, name) {
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.MW)((0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__.r9)(text, file), name);
			return "value" in found ? found.value : void 0;
		}
		function sameSpec(a, b) {
			return (0, _value_js__WEBPACK_IMPORTED_MODULE_9__.B)(meaning(a), meaning(b));
		}
		function meaning(value) {
			let typed = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_8__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.Nd,
				...value
			};
			return (0, _schema_issues_js__WEBPACK_IMPORTED_MODULE_2__.Y)(_schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.rw, typed).length > 0 ? value.spec : (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_3__.wG)(typed).spec;
		}
		function nextGeneration(value) {
			let metadata = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.metadata) ? value.metadata : {};
			if (typeof metadata.generation == "number") return metadata.generation + 1;
			return typeof metadata.uid == "string" ? 2 : void 0;
		}
		function parsePath(text) {
			let steps = [];
			let pattern = /((?:\\.|[^.[\]\\])+)|\[(\d{1,4})\]|(\.)/gy;
			let afterDot = !0;
			for (let at = 0; at < text.length; at = pattern.lastIndex) {
				let match = pattern.exec(text);
				if (match === null) return { problem: "is no path; write keys with dots between them, and [0] for a list" };
				let [, key, index, dot] = match;
				if (key !== void 0 && !afterDot) return { problem: "lacks a dot" };
				if ((dot !== void 0 || index !== void 0) && afterDot) return { problem: "lacks a key" };
				key !== void 0 && steps.push(key.replace(/\\(.)/g, "$1"));
				index !== void 0 && steps.push(Number(index));
				afterDot = dot !== void 0;
			}
			if (afterDot) return { problem: "lacks a key" };
			let path = steps[0] === "spec" || steps[0] === "metadata" ? steps : ["spec", ...steps];
			if (path.includes("__proto__")) return { problem: "holds a key that cannot be one" };
			return (path[0] === "spec" ? path.length > 1 : path[1] === "labels" || path[1] === "annotations") ? path : { problem: "cannot be set; labels, annotations and all of spec can" };
		}
		function findDuplicate(text, file, name) {
			let stream = (0, _yaml_documents_js__WEBPACK_IMPORTED_MODULE_4__.r9)(text, file);
			let found = (0, _edit_js__WEBPACK_IMPORTED_MODULE_6__.MW)(stream, name);
			if ("diagnostics" in found) return found.diagnostics.find(({ code }) => code === "duplicate-name");
			let { root, aliases } = stream.documents[found.document];
			let at = stream.source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_5__.x5)(root, aliases, [
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
	})
};

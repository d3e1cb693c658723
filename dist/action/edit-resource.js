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
		var _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5073);
		function resourceEditor(file, read) {
			return {
				start: () => "# Security scans on a schedule. After a change: jmo-schedule validate, then jmo-schedule render\n\n",
				add: (text, name, value) => refuseDuplicate(text, file, name, read) ?? (0, _schedule_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(text, file, value, read),
				edit: (text, name, edits) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.qG)(text, file, name, edits, read),
				defaults: (text) => (0, _schedule_find_resources_js__WEBPACK_IMPORTED_MODULE_2__.UX)(read(text, file).documents)?.value,
				written: (text, name) => (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, file, name, read)
			};
		}
		function refuseDuplicate(text, file, name, read) {
			let there = (0, _schedule_edit_edit_schedule_js__WEBPACK_IMPORTED_MODULE_1__.jS)(text, file, name, read);
			if (there === void 0) return;
			return { diagnostics: [{
				...there,
				hint: `change it with jmo-schedule update ${name}`
			}] };
		}
	}),
	1874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MW: () => findResource,
			Mm: () => startOfResource,
			Os: () => errorAt,
			Ux: () => listKey,
			d4: () => holdsResource,
			lO: () => STORE_KIND
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		let STORE_KIND = "ScheduleManifest";
		function findResource(stream, name) {
			let found = findAll(stream, name);
			let [one, two] = found;
			if (one === void 0) return errorAt(stream, [0, 0], {
				code: "no-such-schedule",
				message: `there is no schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`
			});
			if (two === void 0) return one;
			let { root, aliases } = stream.documents[two.document];
			return errorAt(stream, (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.x5)(root, aliases, [
				...two.base,
				"metadata",
				"name"
			]), {
				code: "duplicate-name",
				message: `${found.length} schedules are named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				hint: "names are unique in the file"
			});
		}
		function findAll({ documents }, name) {
			let found = [];
			for (let [document, { value }] of documents.entries()) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__.GL) continue;
				let key = listKey(value);
				let items = key === void 0 ? void 0 : value[key];
				if (key === void 0 || !Array.isArray(items)) {
					nameOf(value) === name && found.push({
						value,
						document,
						base: []
					});
					continue;
				}
				for (let [index, item] of items.entries()) (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(item) && nameOf(item) === name && found.push({
					value: item,
					document,
					base: [key, index]
				});
			}
			return found;
		}
		function holdsResource(stream, name) {
			return findAll(stream, name).length > 0;
		}
		function listKey(value) {
			if (value.kind === STORE_KIND) return "schedules";
			return value.kind === _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__._4 || "items" in value && !("spec" in value) ? "items" : void 0;
		}
		function nameOf(value) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value.metadata) ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(value.metadata, ["name"]) : void 0;
		}
		function startOfResource({ documents }, { document, base }) {
			let found = documents[document];
			return (found && (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_3__.cy)(found.root, found.aliases, base).node?.range?.[0]) ?? 0;
		}
		function errorAt({ source }, [start, end], problem) {
			return { diagnostics: [{
				severity: "error",
				...problem,
				file: source.file,
				...source.span(start, end)
			}] };
		}
	})
};

export const id = "explain";
export const ids = ["explain"];
export const modules = {
	2751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => formatTable });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		function formatTable(texts) {
			let rows = texts.map((row) => row.map(_text_log_js__WEBPACK_IMPORTED_MODULE_0__.RK));
			let widths = [];
			for (let row of rows) for (let [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
			return rows.map((row) => `${row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("   ")}\n`).join("");
		}
	}),
	3495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var config_schemas = __webpack_require__(8133);
		var cli_io = __webpack_require__(1973);
		var table = __webpack_require__(2751);
		var types = __webpack_require__(1);
		var json_schema_processors = __webpack_require__(1939);
		var schema_defaults = __webpack_require__(4978);
		var targets = __webpack_require__(7720);
		let TARGETS = {
			repo: ".",
			repos_dir: "../services",
			targets: "scan/repositories.txt",
			image: "registry.example.com/shop/web:1.4.2",
			images: ["registry.example.com/shop/web:1.4.2", "postgres:17"],
			images_file: "scan/images.txt",
			url: "https://shop.example.com",
			urls: ["https://shop.example.com", "https://api.example.com/v1"],
			urls_file: "scan/urls.txt",
			api_spec: "api/openapi.yaml",
			terraform_state: "infra/terraform.tfstate",
			cloudformation: "infra/stack.yaml",
			k8s_manifest: "deploy/shop.yaml",
			gitlab_url: "https://gitlab.example.com",
			gitlab_token: "${GITLAB_SCAN_TOKEN}",
			gitlab_group: "shop",
			gitlab_repo: "shop/web",
			k8s_context: "production",
			k8s_namespace: "shop",
			k8s_all_namespaces: !0
		};
		let GROUPED = Object.entries(targets.fd).flatMap(([group, { keys }]) => Object.entries(keys).map(([name, key]) => [`${group}.${name}`, TARGETS[key]]));
		let below = (path, examples) => Object.entries(examples).map(([key, example]) => [`${path}.${key}`, example]);
		let FIELD_EXAMPLES = new Map([
			...below("metadata", {
				name: "nightly",
				labels: { team: "security" },
				annotations: { "example.com/runbook": "https://wiki.example.com/scans" },
				uid: "7d1f0c9e-5b44-4b57-9d0f-2f3f5c1f9a11",
				creationTimestamp: "2026-11-01T08:00:00Z",
				generation: 3
			}),
			...below("spec", {
				timezone: "Europe/Berlin",
				startingDeadlineSeconds: 3600,
				"backend.config": { timeout: "90m" },
				"jobTemplate.results.dir": "scan/results"
			}),
			...below("spec.jobTemplate.targets", {
				...TARGETS,
				...Object.fromEntries(GROUPED)
			}),
			...below("spec.jobTemplate.options", {
				threads: 4,
				timeout: 600,
				tools: ["trivy", "semgrep"],
				skip_tools: ["zap"],
				config: "jmo.yml",
				policies: ["owasp-top-10"]
			}),
			...below("spec.jobTemplate.notifications.channels", {
				url: "${SLACK_WEBHOOK_URL}",
				token: "${SLACK_BOT_TOKEN}",
				channel: "#security",
				events: ["failure", "recovered"]
			}),
			["status", { lastScheduleTime: "2026-11-27T02:30:00Z" }]
		]);
		var resource = __webpack_require__(8136);
		function describeKinds(configs) {
			let plain = toSchema(resource.rw);
			addNotes(plain, "", FIELD_EXAMPLES, new Map());
			let defaults = withDefaultConfigs(toSchema((0, schema_defaults.ms)()), configs);
			addNotes(defaults, "", FIELD_EXAMPLES, new Map());
			return {
				[resource.Nd]: withConfigs(withResets(plain, defaults), configs),
				[resource.GL]: defaults
			};
		}
		function withConfigs(schedule, configs) {
			let { spec } = schedule.properties;
			let backend = spec?.properties.backend;
			let allOf = Object.entries(configs).map(([type, fields]) => ({
				if: {
					properties: { type: { const: type } },
					required: ["type"]
				},
				then: { properties: { config: {
					...backend.properties.config,
					...nullable(configSchema(fields))
				} } }
			}));
			let { required: _, ...loose } = backend;
			let properties = {
				...spec?.properties,
				backend: {
					...loose,
					allOf
				}
			};
			return {
				...schedule,
				properties: {
					...schedule.properties,
					spec: {
						...spec,
						properties
					}
				}
			};
		}
		function withDefaultConfigs(defaults, configs) {
			let { backend } = propertiesOf(propertiesOf(defaults).spec ?? {});
			let each = propertiesOf(propertiesOf(backend ?? {}).configs ?? {});
			for (let [type, fields] of Object.entries(configs)) Object.assign(each[type] ?? {}, {
				...configSchema(fields),
				description: each[type]?.description
			});
			return defaults;
		}
		function withResets(schedule, defaults) {
			let inherited = propertiesOf(defaults);
			let properties = Object.entries(propertiesOf(schedule)).map(([key, field]) => {
				let same = inherited[key];
				if (same === void 0 || OWN.has(key)) return [key, field];
				if (CONTAINERS.has(key)) return [key, withResets(field, same)];
				return [key, nullable(field)];
			});
			return {
				...schedule,
				properties: Object.fromEntries(properties)
			};
		}
		let OWN = new Set([
			"apiVersion",
			"kind",
			"name"
		]);
		let CONTAINERS = new Set([
			"metadata",
			"spec",
			"jobTemplate"
		]);
		function nullable(schema) {
			let { type, anyOf, items, properties, additionalProperties, enum: values } = schema;
			let fields = Object.entries(properties ?? {});
			return {
				...schema,
				...type === void 0 ? {} : { type: [...new Set([type, "null"].flat())] },
				...values === void 0 ? {} : { enum: [...new Set([...values, null])] },
				...anyOf === void 0 ? {} : { anyOf: anyOf.map(nullable) },
				...properties === void 0 ? {} : { properties: Object.fromEntries(fields.map(([key, field]) => [key, key === "type" ? field : nullable(field)])) },
				...isSchema(additionalProperties) && items === void 0 && additionalProperties.type !== void 0 ? { additionalProperties: nullable(additionalProperties) } : {}
			};
		}
		function configSchema({ schema, examples, defaults }) {
			let config = toSchema(schema);
			addNotes(config, "", new Map(Object.entries(examples)), new Map(Object.entries(defaults)));
			return config;
		}
		function isSchema(value) {
			return typeof value == "object" && !!value;
		}
		function addNotes(schema, path, examples, defaults) {
			for (let [key, field] of Object.entries(propertiesOf(schema))) {
				let at = path === "" ? key : `${path}.${key}`;
				defaults.has(at) && (field.default ??= defaults.get(at));
				examples.has(at) && (field.examples ??= [examples.get(at)]);
				addNotes(field, at, examples, defaults);
			}
		}
		function propertiesOf(schema) {
			let inner = schema.items ?? schema;
			return [inner, ...inner.anyOf ?? []].find((form) => form?.properties !== void 0)?.properties ?? {};
		}
		function toSchema(schema) {
			let { $schema: _, "~standard": __, ...rest } = json_schema_processors.bl(schema, {
				target: "draft-07",
				io: "input"
			});
			return simplify(rest);
		}
		function simplify(node) {
			if (Array.isArray(node)) return node.map(simplify);
			if (typeof node != "object" || !node) return node;
			let { anyOf, propertyNames: _, ...rest } = node;
			let result = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, simplify(value)]));
			if (!Array.isArray(anyOf)) return result;
			let [value, other] = anyOf;
			if (anyOf.length !== 2 || !value || other?.type !== "null") return {
				...result,
				anyOf: simplify(anyOf)
			};
			return {
				...simplify(value),
				...result,
				type: [value.type, "null"]
			};
		}
		function describeFields(configs, kind = resource.Nd) {
			return describe(describeKinds(configs)[kind], "", !0);
		}
		function fieldsAt(root, path) {
			let found = [root];
			for (let end = 0; end < path.length && found.length > 0;) {
				let next = path.indexOf(".", end + 1);
				end = next === -1 ? path.length : next;
				let at = path.slice(0, end);
				found = found.flatMap(({ fields }) => fields.filter((field) => field.path === at));
			}
			return found;
		}
		function flatten(field) {
			return [field, ...field.fields.flatMap(flatten)];
		}
		function describe(schema, path, required, backend) {
			let inner = itemOf(schema);
			let values = enumOf(schema) ?? enumOf(inner) ?? [];
			let [example] = schema.examples ?? [];
			return {
				path,
				...backend === void 0 ? {} : { backend },
				type: typeOf(schema),
				required,
				description: String(schema.description ?? ""),
				values: values.map(String),
				default: schema.default,
				example,
				fields: path === "spec.backend.config" ? [] : fieldsOf(inner, path, backend)
			};
		}
		function fieldsOf(schema, path, backend) {
			let required = schema.required ?? [];
			return Object.entries(schema.properties ?? {}).map(([key, each]) => {
				let at = path === "" ? key : `${path}.${key}`;
				let field = describe(each, at, required.includes(key), backend);
				return at === "spec.backend.config" ? {
					...field,
					fields: configFieldsOf(schema, at)
				} : field;
			});
		}
		function configFieldsOf(backend, path) {
			let conditions = backend.allOf;
			return types.DX.flatMap((type) => {
				let condition = conditions.find((each) => each.if.properties.type.const === type);
				return condition === void 0 ? [] : fieldsOf(condition.then.properties.config, path, type);
			});
		}
		function itemOf(schema) {
			let inner = schema.items ?? schema;
			return (inner.anyOf ?? []).find((form) => form.properties) ?? inner;
		}
		function enumOf(schema) {
			if (schema.const !== void 0) return [schema.const];
			return schema.enum?.filter((value) => value !== null);
		}
		function typeOf(schema) {
			let forms = schema.anyOf;
			if (forms !== void 0) return [...new Set(forms.map(typeOf))].join(" or ");
			let type = [schema.type ?? "object"].flat().find((each) => each !== "null");
			if (type === "array") return `list of ${typeOf(schema.items)}`;
			let others = schema.additionalProperties;
			return typeof others == "object" && Object.keys(others).length > 0 ? `map of ${typeOf(others)}` : String(type);
		}
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		let run = async (args, io) => {
			let [given = ""] = args.positionals;
			let backend = args.text("backend");
			let [first, ...below] = given.split(".");
			let named = [resource.Nd, resource.GL].find((each) => each.toLowerCase() === first?.toLowerCase());
			let kind = named ?? resource.Nd;
			let path = named === void 0 ? given : below.join(".");
			let root = describeFields((0, config_schemas.e)(), kind);
			let all = fieldsAt(root, path);
			if (all.length === 0) {
				let known = [...new Set(flatten(root).map((field) => field.path))];
				throw new cli_io.z(`there is no field ${(0, secrets.hD)(given)}${(0, suggest.yo)(path, known)}`);
			}
			let isFor = (field) => backend === void 0 || field.backend === void 0 || field.backend === backend;
			let found = all.filter(isFor);
			if (found.length === 0) throw new cli_io.z(`${backend} has no field ${(0, secrets.hD)(given)}`);
			if (args.text("output") === "json") {
				io.out(`${JSON.stringify(found.map((field) => ({
					...field,
					fields: field.fields.filter(isFor)
				})), null, 2)}\n`);
				return cli_io.d.fine;
			}
			io.out(found.map((field) => explain(field, field.fields.filter(isFor), kind)).join("\n"));
			return cli_io.d.fine;
		};
		function explain(field, fields, kind) {
			let shown = (value) => typeof value == "string" ? value : JSON.stringify(value);
			let facts = [[field.path === "" ? "KIND:" : "FIELD:", `${field.path || kind} <${field.type}>${field.required ? " -required-" : ""}`]];
			field.backend !== void 0 && facts.push(["BACKEND:", field.backend]);
			field.values.length > 0 && facts.push(["VALUES:", field.values.join(", ")]);
			field.default !== void 0 && facts.push(["DEFAULT:", shown(field.default)]);
			field.example !== void 0 && facts.push(["EXAMPLE:", shown(field.example)]);
			return `${(0, table.k)(facts)}\n${field.description}\n${fieldList(fields)}`;
		}
		function fieldList(fields) {
			return [void 0, ...types.DX].map((backend) => {
				let own = fields.filter((field) => field.backend === backend);
				if (own.length === 0) return "";
				let rows = own.map(({ path, type, required, description }) => [
					`  ${path.slice(path.lastIndexOf(".") + 1)}`,
					`<${type}>${required ? " -required-" : ""}`,
					description
				]);
				return `\nFIELDS${backend === void 0 ? "" : ` of ${backend}`}:\n${(0, table.k)(rows)}`;
			}).join("");
		}
	})
};

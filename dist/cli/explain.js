export const id = "explain";
export const ids = ["explain", "secrets"];
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
	8211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var config = __webpack_require__(6828);
		var gitlab_ci_config = __webpack_require__(2583);
		var local_cron_config = __webpack_require__(5753);
		function configFields() {
			return {
				"github-actions": {
					schema: (0, config.R)(),
					examples: {
						image: "registry.example.com/security/jmo:1.1.1",
						runner: ["self-hosted", "linux"],
						tags: "ubuntu-24.04",
						timeout: "1h 30m",
						retry: 2,
						"retry.max": 2,
						"retry.when": ["runner_system_failure"],
						environment: "security",
						branch: "develop"
					},
					defaults: {
						container: !0,
						timeout: 120,
						retry: 0,
						code_scanning: !0,
						artifacts: "reports",
						server: "github.com"
					}
				},
				"gitlab-ci": {
					schema: (0, gitlab_ci_config.Xs)(),
					examples: {
						image: "$CI_REGISTRY_IMAGE/jmo:1.1.1",
						cli_image: "$CI_REGISTRY_IMAGE/jmo-schedule:1.0.0",
						tags: ["docker", "large"],
						timeout: "1h 30m",
						retry: {
							max: 2,
							when: ["runner_system_failure"]
						},
						"retry.max": 2,
						"retry.when": ["runner_system_failure", "stuck_or_timeout_failure"],
						ref: "develop",
						stage: "security",
						component: "$CI_SERVER_FQDN/security/schedule-action"
					},
					defaults: {
						timeout: 120,
						retry: 0,
						style: "standalone",
						reports: "sast",
						artifacts: "reports",
						stage: "test"
					}
				},
				"local-cron": {
					schema: (0, local_cron_config.sJ)(),
					examples: {
						script_dir: "/opt/jmo/cron",
						log_dir: "/var/log/jmo",
						timeout: "4h",
						retry: 1,
						"retry.max": 1,
						"retry.when": ["script_failure"]
					},
					defaults: {
						script_dir: ".jmo/cron",
						timeout: 360,
						retry: 0
					}
				}
			};
		}
		var cli_io = __webpack_require__(1973);
		var table = __webpack_require__(2751);
		var types = __webpack_require__(1);
		var json_schema_processors = __webpack_require__(1939);
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
		function buildJsonSchema(configs) {
			let plain = toSchema(resource.rw);
			addNotes(plain, "", FIELD_EXAMPLES, new Map());
			let schedule = withConfigs(plain, configs);
			let list = toSchema(resource.$K);
			let fields = schedule.properties;
			let keys = Object.keys(schedule.properties);
			let item = {
				...schedule,
				description: "A schedule in a list; its apiVersion and kind may be left out.",
				properties: Object.fromEntries(keys.map((key) => [key, { $ref: `#/definitions/${resource.Nd}/properties/${key}` }])),
				required: ["metadata", "spec"]
			};
			return {
				$schema: "http://json-schema.org/draft-07/schema#",
				title: "jmo-schedules.yaml",
				description: "Security scans on a schedule, as code.",
				type: "object",
				required: ["apiVersion", "kind"],
				properties: {
					apiVersion: { ...fields.apiVersion },
					kind: {
						enum: [resource.Nd, resource._4],
						description: fields.kind?.description
					}
				},
				if: { properties: { kind: { const: resource.Nd } } },
				then: { $ref: `#/definitions/${resource.Nd}` },
				else: {
					...list,
					properties: {
						...list.properties,
						items: {
							type: "array",
							items: { $ref: "#/definitions/item" }
						}
					}
				},
				definitions: {
					[resource.Nd]: schedule,
					item
				}
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
					...configSchema(fields),
					type: ["object", "null"]
				} } }
			}));
			let properties = {
				...spec?.properties,
				backend: {
					...backend,
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
		function configSchema({ schema, examples, defaults }) {
			let config = toSchema(schema);
			addNotes(config, "", new Map(Object.entries(examples)), new Map(Object.entries(defaults)));
			return config;
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
			return [
				schema,
				schema.items,
				...schema.anyOf ?? []
			].find((form) => form?.properties !== void 0)?.properties ?? {};
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
		function describeFields(configs) {
			let { definitions } = buildJsonSchema(configs);
			return describe(definitions[resource.Nd], "", !0);
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
			let forms = schema.anyOf ?? [];
			return schema.items ?? forms.find((form) => form.properties) ?? schema;
		}
		function enumOf(schema) {
			if (schema.const !== void 0) return [schema.const];
			return schema.enum;
		}
		function typeOf(schema) {
			let forms = schema.anyOf;
			if (forms !== void 0) return [...new Set(forms.map(typeOf))].join(" or ");
			let type = [schema.type ?? "object"].flat().find((each) => each !== "null");
			if (type === "array") return `list of ${typeOf(schema.items)}`;
			let others = schema.additionalProperties;
			return typeof others == "object" && others.type !== void 0 ? `map of ${typeOf(others)}` : String(type);
		}
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		let run = async (args, io) => {
			let [given = ""] = args.positionals;
			let backend = args.text("backend");
			let root = describeFields(configFields());
			let [kind, ...below] = given.split(".");
			let path = kind?.toLowerCase() === resource.Nd.toLowerCase() ? below.join(".") : given;
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
			io.out(found.map((field) => explain(field, field.fields.filter(isFor))).join("\n"));
			return cli_io.d.fine;
		};
		function explain(field, fields) {
			let shown = (value) => typeof value == "string" ? value : JSON.stringify(value);
			let facts = [[field.path === "" ? "KIND:" : "FIELD:", `${field.path || resource.Nd} <${field.type}>${field.required ? " -required-" : ""}`]];
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
	}),
	8161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => offsetsIn,
			j: () => findLineStarts
		});
		function offsetsIn(text) {
			let starts = findLineStarts(text);
			let mark = +!!text.startsWith("﻿");
			return (line, column) => {
				let start = starts[line - 1];
				return start === void 0 ? void 0 : start + column - 1 + (line === 1 ? mark : 0);
			};
		}
		function findLineStarts(text) {
			let starts = [0];
			if (!text.includes("\r")) {
				for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
				return starts;
			}
			for (let match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
			return starts;
		}
	}),
	5255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => isSecretLooking,
			Td: () => LITERAL_SECRET,
			dL: () => findSecrets,
			hD: () => quote,
			redactMessage: () => redactMessage,
			redactSecrets: () => redactSecrets
		});
		var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		let LITERAL_SECRET = "literal-secret";
		let PATTERNS = [
			{
				what: "a Slack webhook URL",
				pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s"'<>`]*[A-Za-z0-9][^\s"'<>`]*/gi
			},
			{
				what: "a Slack token",
				pattern: /\bxox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}|\bxapp-[A-Za-z0-9-]{8,}/g
			},
			{
				what: "a GitLab token",
				pattern: /\bgl(?:pat|cbt|ptt|dt|rt|soat|ft|imt|agent|oas|ffct)-[A-Za-z0-9_.-]{16,}/g
			},
			{
				what: "a GitHub token",
				pattern: /\bgh[opusr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}/g
			},
			{
				what: "a webhook URL",
				pattern: /https?:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]+\.webhook\.office\.com)\/[^\s"'<>`]+/gi
			},
			{
				what: "a URL with a password",
				pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,128}:(?!\$\{)[^\s/@"'<>]{1,256}@/gi
			}
		];
		let TELLING_KEY = /(?:token|secret|password|webhook)[\w-]{0,40}["']?[ \t]{0,8}:[ \t]{1,8}["']?(?!\$\{)([^\s"',}]+)/gi;
		function findSecrets(text) {
			let found = [];
			for (let { what, pattern } of PATTERNS) for (let match of text.matchAll(pattern)) found.push({
				what,
				start: match.index,
				end: match.index + match[0].length
			});
			found.sort((a, b) => a.start - b.start || b.end - a.end);
			let end = 0;
			return found.filter((secret) => {
				if (secret.start < end) return !1;
				end = secret.end;
				return !0;
			});
		}
		function isSecretLooking(text) {
			return PATTERNS.some(({ pattern }) => text.search(pattern) !== -1);
		}
		function redactSecrets(text, diagnostics = []) {
			let spans = findSecrets(text);
			for (let match of text.matchAll(TELLING_KEY)) {
				let end = match.index + match[0].length;
				spans.push({
					start: end - match[1].length,
					end
				});
			}
			let literal = diagnostics.filter(({ code }) => code === LITERAL_SECRET);
			if (literal.length > 0) {
				let offsetOf = (0, _lines_js__WEBPACK_IMPORTED_MODULE_0__.e)(text);
				for (let { line, column, length } of literal) {
					let start = offsetOf(line, column);
					start !== void 0 && spans.push({
						start,
						end: start + length
					});
				}
			}
			return redactSpans(text, spans);
		}
		function redactSpans(text, spans) {
			spans.sort((a, b) => a.start - b.start);
			let result = "";
			let done = 0;
			for (let { start, end } of spans) {
				if (end <= done) continue;
				let from = Math.max(start, done);
				result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, "*");
				done = end;
			}
			return result + text.slice(done);
		}
		function redactMessage(message, foreign) {
			let result = redactSpans(message, findSecrets(message));
			for (let text of foreign) for (let [written, value = ""] of text.matchAll(TELLING_KEY)) for (let quoted of new Set([written, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(written)])) result = result.replaceAll(quoted, () => written.slice(0, -value.length) + "*".repeat(value.length));
			return result;
		}
		function quote(text) {
			let redacted = redactSecrets(text.slice(0, 2e3));
			let short = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
			return (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(JSON.stringify(short));
		}
	})
};

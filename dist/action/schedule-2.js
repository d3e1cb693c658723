export const id = "schedule-2";
export const ids = ["schedule-2"];
export const modules = {
	6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => stopOnErrors,
			l: () => findSchedule
		});
		var _project_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9056);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
		var _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
		function findSchedule(loaded, name) {
			let found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
			if (found !== void 0) return found;
			let names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
			throw new _io_js__WEBPACK_IMPORTED_MODULE_1__.z(`no schedule '${name}' in ${loaded.file}${(0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.yo)(name, names)}`);
		}
		function stopOnErrors(loaded, io) {
			loaded.shown !== void 0 && loaded.shown.length > 0 && io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(loaded.shown, loaded.text, io.color));
			if (!(0, _project_load_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(loaded.diagnostics)) return !1;
			let errors = loaded.diagnostics.filter((found) => found.severity === "error");
			io.err((0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.HZ)(errors, loaded.text, io.color));
			io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_4__.RK)(loaded.file)}: invalid (${(0, _output_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__.ii)(errors)})\n`);
			return !0;
		}
	}),
	6082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => connectGitlab,
			Qk: () => placeFlagsOf,
			Sv: () => connectGithub
		});
		var _hosts_github_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
		var _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2577);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		function placeFlagsOf(args) {
			return {
				github: {
					repository: args.text("repository"),
					url: args.text("github-url")
				},
				gitlab: {
					project: args.text("project"),
					url: args.text("gitlab-url")
				}
			};
		}
		function connectGithub(loaded, { github }, io, wanted) {
			let ghes = loaded.schedules.some(({ resource }) => resource.spec.backend.config.server === "ghes");
			let connection = (0, _hosts_github_target_js__WEBPACK_IMPORTED_MODULE_0__.p)(io, {
				...github,
				directory: loaded.directory,
				ghes
			}, wanted);
			tell(connection.found, io);
			return connection;
		}
		function connectGitlab(loaded, { gitlab }, io) {
			let target = (0, _hosts_gitlab_target_js__WEBPACK_IMPORTED_MODULE_1__.XR)(io, {
				...gitlab,
				directory: loaded.directory
			});
			tell(target.found, io);
			return target;
		}
		function tell(found, io) {
			found !== void 0 && io.err(`${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(found)}\n`);
		}
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => serverHost,
			p: () => findGithub
		});
		var _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
		var _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2331);
		var _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(796);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6425);
		let TOKENS = [
			"INPUT_TOKEN",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		function findGithub(io, choice, wanted = "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN") {
			let named = githubServer(io.env, choice.url);
			let isNamed = !!named.GITHUB_API_URL;
			let repository = choice.repository ?? (named.GITHUB_REPOSITORY || void 0);
			if (repository !== void 0) return connect(io, named, {
				place: placeOf(repository),
				isNamed,
				wanted
			});
			let missing = "no GitHub repository is given: outside GitHub Actions, pass --repository owner/name";
			let remote = (0, _clone_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.d)(choice.directory, io);
			if (typeof remote == "string") throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing}${remote && ` (${remote})`}`);
			let { server, name, path } = remote;
			if ((isNamed ? server.host !== serverHost(named) : server.host === "gitlab.com") || path.split("/").length !== 2) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W(`${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${isNamed ? serverHost(named) : "GitHub"})`);
			let env = isNamed ? named : {
				...named,
				...apiAddresses(server)
			};
			let { host, origin } = server;
			let unknown = `log in with 'gh auth login --hostname ${host}', or pass --github-url ${origin} to send it the token in GITHUB_TOKEN`;
			return connect(io, env, {
				place: placeOf(path),
				remote: name,
				isNamed: isNamed || host === "github.com",
				wanted: isNamed || host === "github.com" ? wanted : choice.ghes || host.endsWith(".ghe.com") ? `there is no token for ${host}, where the git remote ${name} leads: ${unknown}` : `is ${host}, where the git remote ${name} leads, a GitHub Enterprise Server? If so, ${unknown}`
			});
		}
		function connect(io, env, about) {
			let { place, remote, wanted } = about;
			let host = serverHost(env);
			let variable = about.isNamed || host === "github.com" ? TOKENS.find((name) => env[name]?.trim()) : void 0;
			let login = variable === void 0 ? (0, _clone_login_token_js__WEBPACK_IMPORTED_MODULE_1__.x)("gh", host, io) : void 0;
			if (variable === void 0 && login === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W((0, _clone_programs_js__WEBPACK_IMPORTED_MODULE_2__._)(env) || wanted.includes("gh auth login") ? wanted : `${wanted}, or log in with 'gh auth login'`);
			let from = remote === void 0 ? "" : ` (from the git remote ${remote})`;
			return {
				place,
				env: login === void 0 ? env : {
					...env,
					INPUT_TOKEN: void 0,
					GH_TOKEN: void 0,
					GITHUB_TOKEN: login
				},
				found: remote === void 0 && login === void 0 ? void 0 : `${place.owner}/${place.repo} on ${host}${from}, token from ${variable ?? "gh"}`
			};
		}
		function placeOf(named) {
			let [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
			if (owner === void 0 || repo === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_3__.W("--repository must be owner/name");
			return {
				owner,
				repo
			};
		}
		function githubServer(env, url) {
			let server = url ?? (env.GITHUB_API_URL ? void 0 : env.GITHUB_SERVER_URL);
			if (!server) return env;
			let from = url === void 0 ? "GITHUB_SERVER_URL" : "--github-url";
			let address = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_4__.a)(server, from, "https://github.example.com");
			let own = env.GITHUB_SERVER_URL && URL.canParse(env.GITHUB_SERVER_URL) ? new URL(env.GITHUB_SERVER_URL) : void 0;
			return {
				...env,
				...apiAddresses(address),
				GITHUB_REPOSITORY: own === void 0 || own.origin === address.origin ? env.GITHUB_REPOSITORY : void 0
			};
		}
		function apiAddresses({ origin, host }) {
			if (host === "github.com" || host.endsWith(".ghe.com")) {
				let api = `https://api.${host}`;
				return {
					GITHUB_API_URL: api,
					GITHUB_GRAPHQL_URL: `${api}/graphql`
				};
			}
			return {
				GITHUB_API_URL: `${origin}/api/v3`,
				GITHUB_GRAPHQL_URL: `${origin}/api/graphql`
			};
		}
		function serverHost({ GITHUB_API_URL: api }) {
			if (!api || !URL.canParse(api)) return "github.com";
			return new URL(api).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, "");
		}
	}),
	2219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			tG: () => loadSchedules,
			cu: () => openScheduleFile,
			VD: () => ownCall
		});
		var header = __webpack_require__(6279);
		var log = __webpack_require__(9056);
		var shell = __webpack_require__(9372);
		var external_node_path_ = __webpack_require__(6760);
		var read_schedules = __webpack_require__(4129);
		var parse = __webpack_require__(8935);
		var types = __webpack_require__(1);
		var yaml_reader = __webpack_require__(2295);
		var read_inside = __webpack_require__(5389);
		var errors = __webpack_require__(8087);
		var read_named_file = __webpack_require__(3115);
		var project_world = __webpack_require__(394);
		function openResourceFile(choice, world, shown) {
			let directory = (0, external_node_path_.resolve)(world.directory, choice.directory ?? ".");
			let input = choice.file === "-" ? world.readInput : void 0;
			let path = (0, external_node_path_.resolve)(directory, input === void 0 ? choice.file ?? types.j9 : types.j9);
			let file = shown ?? (input === void 0 ? (0, project_world.p)(world.directory, path) : "<stdin>");
			let boundary = (0, read_named_file.iH)(path, world, directory);
			let reader = (0, yaml_reader.W)();
			let load = () => {
				let read = input === void 0 ? (0, read_inside.xO)(path, boundary) : { bytes: input() };
				if ("bytes" in read) return {
					...self.parse(read.bytes),
					origin: self,
					directory,
					source: (0, project_world.p)(directory, path),
					file
				};
				let { kind, message } = read.problem;
				throw new errors.w(`${file}: ${message}${kind === "missing" ? "; 'jmo-schedule init' writes a starter" : ""}`);
			};
			let self = {
				path,
				file,
				boundary,
				warn: world.err,
				load,
				loadForFiles: load,
				forFile: withOwnDiagnostics,
				hasCheck: !0,
				parse: (text) => ({
					...(0, read_schedules.D)(text, file, reader),
					text: text.toString()
				}),
				read: reader,
				editor: async () => (await Promise.all([__webpack_require__.e("schedule"), __webpack_require__.e("edit-resource")]).then(__webpack_require__.bind(__webpack_require__, 2001))).resourceEditor(file, reader),
				nextStep: (change, name, backend) => {
					let where = flagsOf(choice);
					if (backend === "local-cron") return `jmo-schedule ${change === "deleted" ? "uninstall" : "install"} ${name}${where}`;
					return `jmo-schedule render${where}${backend === "gitlab-ci" ? ", then jmo-schedule sync" : ""}`;
				}
			};
			return self;
		}
		function flagsOf({ directory, file }) {
			return Object.entries({
				directory,
				file
			}).map(([flag, value]) => value === void 0 ? "" : ` --${flag} ${(0, shell.XW)((0, log.RK)(value))}`).join("");
		}
		function withOwnDiagnostics({ text, file }, schedule) {
			let { schedules, defaults, diagnostics } = (0, parse.C)(text, file);
			let others = defaults === void 0 ? [] : [defaults];
			let starts = [...schedules, ...others].map(({ at }) => at([]).line);
			let parts = [schedule, ...others].map(({ at }) => {
				let first = at([]).line;
				return {
					first,
					next: Math.min(...starts.filter((line) => line > first))
				};
			});
			let isOwn = ({ line }) => parts.some(({ first, next }) => line >= first && line < next);
			return {
				schedule,
				diagnostics: diagnostics.filter(isOwn)
			};
		}
		async function openScheduleFile({ store, ...choice }, world) {
			if (store === void 0) return openResourceFile(choice, world);
			let { openStoreFile } = await __webpack_require__.e("store-file").then(__webpack_require__.bind(__webpack_require__, 4278));
			return openStoreFile({
				...choice,
				store
			}, world);
		}
		function loadSchedules(choice, world) {
			return openResourceFile(choice, world).load();
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function ownCall(command, loaded, world) {
			let { directory } = loaded;
			let place = directory === world.directory ? "" : ` -C ${(0, shell.XW)((0, project_world.p)(world.directory, directory))}`;
			return (0, log.RK)(`jmo-schedule ${command}${place}${(0, header.m7)(loaded)}`);
		}
	}),
	3262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => isJson,
			Im: () => addJsonEntry,
			Vh: () => readJson,
			eR: () => readLongerJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let MOST_CHARACTERS = 6e6;
		let LIST_END = /\n {4}\}(\n {2}\]\n\}\n?)$/;
		let STREAMS = new WeakSet();
		function readJson(text, file) {
			if (!text.startsWith("{\n") || text.length > MOST_CHARACTERS || !isBare(text)) return;
			let value = parsed(text);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) || !isPlain(value, 0)) return;
			let body = JSON.stringify(value, null, 2);
			if (text !== body && text !== `${body}\n`) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, file);
			return streamOf(source, value, (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, 0, text.length));
		}
		function isJson(stream) {
			return STREAMS.has(stream);
		}
		function readLongerJson(known, text) {
			let end = listEnd(known);
			if (end === void 0 || text.length > MOST_CHARACTERS) return;
			let { text: before } = known.source;
			let at = before.length - end.tail.length;
			if (!text.endsWith(end.tail) || text.slice(0, at) !== before.slice(0, at)) return;
			let added = text.slice(at, text.length - end.tail.length);
			if (!added.startsWith(",") || !isBare(added)) return;
			let entry = parsed(added.slice(1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(entry) || !isPlain(entry, 2) || added !== entryText(entry)) return;
			let value = {
				...end.value,
				[end.key]: [...end.list, entry]
			};
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.gV)(text, known.source.file);
			let secrets = (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.iq)(source, at, at + added.length);
			return streamOf(source, value, [...known.diagnostics, ...secrets]);
		}
		function addJsonEntry(stream, key, entry) {
			let end = listEnd(stream);
			if (end?.key !== key) return;
			let added = entryText(entry);
			if (!isBare(added)) return;
			let { text } = stream.source;
			return `${text.slice(0, text.length - end.tail.length)}${added}${end.tail}`;
		}
		function entryText(entry) {
			return `,\n    ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`;
		}
		function listEnd(stream) {
			let value = STREAMS.has(stream) ? stream.documents[0]?.value : void 0;
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return;
			let [key, list] = Object.entries(value).at(-1) ?? [];
			let { text } = stream.source;
			let tail = LIST_END.exec(text.slice(-20))?.[1];
			return key !== void 0 && Array.isArray(list) && tail !== void 0 && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(list.at(-1)) ? {
				value,
				key,
				list,
				tail
			} : void 0;
		}
		function isBare(text) {
			return !/[^\n\x20-\x5b\x5d-\x7e]/.test(text);
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function isPlain(value, depth) {
			if (depth > 30) return !1;
			if (typeof value == "number") return Math.abs(value) < 2 ** 53 - 1;
			if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return !0;
			return Object.entries(value).every(([key, inner]) => key.length < 500 && key !== "__proto__" && isPlain(inner, depth + 1));
		}
		function streamOf(source, value, diagnostics) {
			let { text, file } = source;
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_1__.r9)(text, file).documents[0];
				if (again === void 0) throw Error("JSON can be read as YAML");
				return again;
			};
			let stream = {
				source,
				documents: [{
					value,
					range: [0, text.length],
					get root() {
						return read().root;
					},
					get aliases() {
						return read().aliases;
					}
				}],
				diagnostics,
				lexemes: text.length
			};
			STREAMS.add(stream);
			return stream;
		}
	}),
	2295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => createReader });
		var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
		var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8185);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3262);
		var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4344);
		var _positions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4390);
		function createReader() {
			let known = [];
			return (input, file) => {
				let decoded = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, _limits_js__WEBPACK_IMPORTED_MODULE_4__.w);
				if ("problem" in decoded) return (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(input, file);
				let { text } = decoded;
				let same = known.filter(({ source }) => source.file === file);
				let stream = same.find(({ source }) => source.text === text) ?? firstOf(same, (one) => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.eR)(one, text) ?? readChanged(one, text)) ?? (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Vh)(text, file) ?? readWhole(text, file);
				known = [stream, ...known.filter((one) => one !== stream)].slice(0, 2);
				return stream;
			};
		}
		function readWhole(text, file) {
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, file);
			return {
				source,
				...(0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, 0, text.length)
			};
		}
		function firstOf(items, find) {
			for (let item of items) {
				let found = find(item);
				if (found !== void 0) return found;
			}
		}
		let STARTS = new WeakMap();
		function startsOf(stream) {
			STARTS.has(stream) || STARTS.set(stream, findStarts(stream));
			return STARTS.get(stream);
		}
		function findStarts({ source: { text }, documents, diagnostics }) {
			if (diagnostics.length > 0 || documents.length === 0 || hasMarks(text)) return;
			let starts = documents.map(({ range: [from] }, index) => index === 0 ? 0 : from);
			return starts.slice(1).every((at) => hasDashes(text, at)) ? starts : void 0;
		}
		function hasMarks(text) {
			return /^(?:%|\.\.\.)/m.test(text);
		}
		function hasDashes(text, at) {
			return text[at - 1] === "\n" && /^---(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
		}
		function readChanged(known, text) {
			let starts = startsOf(known);
			if (starts === void 0) return;
			let { first, from, behind, to } = changedPart(known.source.text, text, starts);
			if (to < from || (to - from) * 2 > text.length || hasMarks(text.slice(from, to))) return;
			let source = (0, _positions_js__WEBPACK_IMPORTED_MODULE_3__.gV)(text, known.source.file);
			let part = (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to);
			let lexemes = known.lexemes + part.lexemes;
			if (part.diagnostics.length > 0 || lexemes > _documents_js__WEBPACK_IMPORTED_MODULE_0__.nR) return;
			if (part.documents.length === 0 && from < to) return;
			let added = part.documents.map(({ range }, index) => first + index === 0 ? 0 : range[0]);
			if (!added.every((at) => at === 0 || hasDashes(text, at))) return;
			let moved = text.length - known.source.text.length;
			let rest = known.documents.slice(behind).map((document) => moveDocument(document, source, moved));
			let stream = {
				source,
				documents: [
					...known.documents.slice(0, first),
					...part.documents,
					...rest
				],
				diagnostics: [],
				lexemes
			};
			if (stream.documents.length === 0) return;
			STARTS.set(stream, [
				...starts.slice(0, first),
				...added,
				...rest.map(({ range }) => range[0])
			]);
			return stream;
		}
		function changedPart(before, text, starts) {
			let endOf = (index) => starts[index + 1] ?? before.length;
			let moved = text.length - before.length;
			let first = mostOf(starts.length, (count) => {
				let end = endOf(count - 1);
				return text.slice(0, end) === before.slice(0, end);
			});
			for (; first > 0 && endOf(first - 1) < text.length && !hasDashes(text, endOf(first - 1));) first--;
			let from = first === 0 ? 0 : endOf(first - 1);
			let kept = mostOf(starts.length - Math.max(first, 1), (count) => {
				let start = starts[starts.length - count] ?? 0;
				let at = start + moved;
				return at >= from && hasDashes(text, at) && text.slice(at) === before.slice(start);
			});
			let behind = starts.length - kept;
			let to = kept === 0 ? text.length : (starts[behind] ?? 0) + moved;
			return {
				first,
				from,
				behind,
				to
			};
		}
		function mostOf(limit, holds) {
			let [low, high] = [0, Math.max(0, limit)];
			if (high > 0 && holds(high)) return high;
			for (; low < high;) {
				let middle = Math.ceil((low + high) / 2);
				holds(middle) ? low = middle : high = middle - 1;
			}
			return low;
		}
		function moveDocument({ value, range }, source, by) {
			let [from, to] = [range[0] + by, range[1] + by];
			let again;
			let read = () => {
				again ??= (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.on)(source, from, to).documents[0];
				if (again === void 0) throw Error("a document that was read can be read again");
				return again;
			};
			return {
				value,
				range: [from, to],
				get root() {
					return read().root;
				},
				get aliases() {
					return read().aliases;
				}
			};
		}
	})
};

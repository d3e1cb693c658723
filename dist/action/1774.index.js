export const id = 1774;
export const ids = [1774];
export const modules = {
	72577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DD: () => namesGitlabProject,
			nE: () => gitlabTarget,
			vj: () => gitlabAccessToken
		});
		var _proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13874);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		let TOKEN_WANTED = "store a project or personal access token with the scope `api` and the role Maintainer as JMO_GITLAB_TOKEN";
		function gitlabAccessToken(env) {
			let token = (env.GITLAB_CI === "true" ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN]).find((one) => one?.trim())?.trim();
			return token !== void 0 && token === env.CI_JOB_TOKEN?.trim() ? void 0 : token;
		}
		function namesGitlabProject(env, given) {
			return !!(given.project || env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
		}
		function gitlabTarget(env, given = {}) {
			let here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : void 0);
			let api = apiAddress(given.url ?? here ?? "https://gitlab.com", given.url === void 0 ? "CI_API_V4_URL" : "--gitlab-url");
			let own = given.url === void 0 || here !== void 0 && apiAddress(here, "CI_API_V4_URL") === api;
			let project = given.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : void 0);
			if (!project) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("no GitLab project is given: outside GitLab CI, pass --project group/name");
			if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("--project must be group/name or the number of a project");
			let token = gitlabAccessToken(env);
			if (token === void 0) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(env.CI_JOB_TOKEN ? `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}` : `there is no token: ${TOKEN_WANTED}`);
			if (/[^\x21-\x7e]/.test(token)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W("the token in JMO_GITLAB_TOKEN holds blanks or control characters");
			return {
				api,
				project,
				token,
				proxy: (0, _proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__.i)(new URL(api), env)
			};
		}
		function apiAddress(text, from) {
			let url;
			try {
				url = new URL(text);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} is no address such as https://gitlab.example.com`);
			}
			if (url.username !== "" || url.password !== "") throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} must hold no user name or password`);
			let loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
			if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${from} must begin with https://: the token would cross the network readable`);
			let path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return `${url.origin}${path.endsWith("/api/v4") ? path : `${path}/api/v4`}`;
		}
	}),
	13874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => proxyFor });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86425);
		function proxyFor(url, env) {
			let named = variable(url.protocol === "http:" ? "http_proxy" : "https_proxy", env) ?? variable("all_proxy", env);
			if (named === void 0 || isLoopback(url) || isExempt(url, variable("no_proxy", env)?.value ?? "")) return;
			return readProxy(named.name, named.value);
		}
		function readProxy(name, value) {
			let [, scheme = "http"] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value) ?? [];
			if (/^socks/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a SOCKS proxy, which is not supported`);
			if (!/^https?$/i.test(scheme)) throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} names a proxy of another kind than http:// and https://`);
			let address = value.includes("://") ? value : `http://${value}`;
			let authorization;
			let url;
			try {
				url = new URL(address);
				let login = [url.username, url.password].map(decodeURIComponent).join(":");
				login !== ":" && (authorization = `Basic ${Buffer.from(login).toString("base64")}`);
			} catch {
				throw new _types_js__WEBPACK_IMPORTED_MODULE_1__.W(`${name} does not hold the address of a proxy`);
			}
			url.username = "";
			url.password = "";
			return {
				variable: name,
				url,
				authorization
			};
		}
		function isExempt(url, list) {
			let host = hostOf(url);
			let port = url.port || (url.protocol === "http:" ? "80" : "443");
			return list.split(/[\s,]+/).some((entry) => {
				if (entry === "*") return !0;
				let { name, only } = splitPort(entry.toLowerCase());
				if (name === "" || only !== void 0 && only !== port) return !1;
				if (name.includes("/")) return isInRange(host, name);
				if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0) return sameAddress(host, name);
				if (/^\*[^.]/.test(name)) return host.endsWith(name.slice(1));
				let domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
				return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
			});
		}
		function splitPort(entry) {
			if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6) return {
				name: entry,
				only: void 0
			};
			let [, bracketed, plain = "", only] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
			return bracketed === void 0 && plain === "" && entry.includes("/") ? {
				name: entry,
				only: void 0
			} : {
				name: bracketed ?? plain,
				only
			};
		}
		function isInRange(host, range) {
			let [network = "", bits = ""] = range.split("/");
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
			if (family === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(bits)) return !1;
			if (Number(bits) > (family === 4 ? 32 : 128)) return !1;
			let list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(network, Number(bits), family === 4 ? "ipv4" : "ipv6");
			return list.check(host, family === 4 ? "ipv4" : "ipv6");
		}
		function sameAddress(host, address) {
			return isInRange(host, `${address}/${(0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4 ? 32 : 128}`);
		}
		function isLoopback(url) {
			let host = hostOf(url);
			return host === "localhost" || host.endsWith(".localhost") || host === "::1" || isInRange(host, "127.0.0.0/8");
		}
		function hostOf(url) {
			return url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
		}
		function variable(name, env) {
			for (let spelled of [name, name.toUpperCase()]) {
				let value = env[spelled]?.trim();
				if (value) return {
					name: spelled,
					value
				};
			}
		}
	}),
	73102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
		let ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
			_schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
		});
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
		}
	})
};

export const id = 5245;
export const ids = [5245];
export const modules = {
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
	15245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { proxyRoute: () => proxyRoute });
		var _hosts_proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13874);
		async function proxyRoute(url, env) {
			let proxy = (0, _hosts_proxy_rules_js__WEBPACK_IMPORTED_MODULE_0__.i)(url, env);
			return proxy === void 0 ? void 0 : {
				variable: proxy.variable,
				agent: await openAgent(proxy)
			};
		}
		async function openAgent({ url, authorization }) {
			let { HttpsProxyAgent } = await __webpack_require__.e(7659).then(__webpack_require__.bind(__webpack_require__, 57659));
			return new HttpsProxyAgent(url, authorization === void 0 ? {} : { headers: { "Proxy-Authorization": authorization } });
		}
	})
};

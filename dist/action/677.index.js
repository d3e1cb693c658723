export const id = 677;
export const ids = [677];
export const modules = { 90677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { proxyAgent: () => proxyAgent });
	function proxyFor(url, env) {
		let proxy = variable("https_proxy", env) ?? variable("all_proxy", env);
		if (proxy === void 0 || isExempt(url, variable("no_proxy", env) ?? "")) return;
		return proxy.includes("://") ? proxy : `http://${proxy}`;
	}
	function isExempt(url, list) {
		let host = url.hostname.toLowerCase();
		let port = url.port === "" ? "443" : url.port;
		return list.split(/[\s,]+/).some((entry) => {
			if (entry === "*") return !0;
			let [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
			let domain = name.replace(/^\*?\./, "");
			if (domain === "" || only !== void 0 && only !== port) return !1;
			return host === domain || host.endsWith(`.${domain}`);
		});
	}
	function variable(name, env) {
		let value = (env[name] || env[name.toUpperCase()])?.trim();
		return value === void 0 || value === "" ? void 0 : value;
	}
	async function proxyAgent(url, env) {
		let proxy = url.protocol === "https:" ? proxyFor(url, env) : void 0;
		if (proxy === void 0) return;
		let { HttpsProxyAgent } = await __webpack_require__.e(7659).then(__webpack_require__.bind(__webpack_require__, 57659));
		let address = new URL(proxy);
		let login = [address.username, address.password].map(decodeURIComponent).join(":");
		address.username = "";
		address.password = "";
		let headers = { "Proxy-Authorization": `Basic ${Buffer.from(login).toString("base64")}` };
		return new HttpsProxyAgent(address, login === ":" ? {} : { headers });
	}
}) };

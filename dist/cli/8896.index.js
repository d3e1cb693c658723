export const id = 8896;
export const ids = [8896];
export const modules = { 68896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		dayRuleOf: () => dayRuleOf,
		f: () => rulesOf
	});
	function rulesOf(platform, interval) {
		switch (platform) {
			case "github": return {
				days: "vixie",
				advances: !0,
				repeats: interval
			};
			case "debian-cron": return {
				days: "vixie",
				advances: !interval,
				repeats: interval
			};
			case "gitlab":
			case "kubernetes": return {
				days: "plain",
				advances: !1,
				repeats: !0
			};
		}
	}
	function dayRuleOf(platform) {
		return rulesOf(platform, !1).days;
	}
}) };

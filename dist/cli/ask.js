export const id = "ask";
export const ids = ["ask"];
export const modules = { 4774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { ask: () => ask });
	var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
	async function ask(question) {
		let lines = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
			input: process.stdin,
			output: process.stdout
		});
		let ended = new Promise((resolve) => lines.once("close", () => resolve("")));
		try {
			return await Promise.race([lines.question(question), ended]);
		} finally {
			lines.close();
		}
	}
}) };

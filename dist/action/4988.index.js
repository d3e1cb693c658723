export const id = 4988;
export const ids = [4988];
export const modules = { 94988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { previewMessage: () => previewMessage });
	function previewMessage(message) {
		return `${message.blocks.map(previewBlock).join("\n\n")}\n`;
	}
	function previewBlock(block) {
		switch (block.type) {
			case "header": return block.text.text;
			case "context": return block.elements.map(({ text }) => readable(text)).join("\n");
			case "section": {
				if ("text" in block) return readable(block.text.text);
				let rows = block.fields.map(({ text }) => readable(text).split("\n"));
				let width = Math.max(...rows.map(([label = ""]) => label.length));
				return rows.map(([label = "", ...value]) => `${label.padEnd(width)}  ${value.join(" ")}`).join("\n");
			}
		}
	}
	function readable(text) {
		return text.replace(/^\*([\w ]+)\*/, "$1").replace(/```([\s\S]*)```/, (_, code) => code.replace(/^/gm, "  ")).replace(/<(https?:[^<|>]*)\|([^<>]*)>/g, "$2 ($1)").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
	}
}) };

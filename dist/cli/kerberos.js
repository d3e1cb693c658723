export const id = "kerberos";
export const ids = ["kerberos"];
export const modules = { 8050: ((module) => {
	module.exports = eval("require")("kerberos");
}) };

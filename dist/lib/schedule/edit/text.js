/** Values as YAML text, for splicing into what a person wrote. */
import { visibleLines } from '../../text/log.js';
// `90s`, `2h`: a number to no reader.
const DURATION = /^\d{1,6}[smhdw]$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// What a reader of YAML 1.1 would take for a boolean or null.
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Plain text that no reader of YAML 1.1 or 1.2 takes for anything but this text. */
function isPlain(text, flow) {
    if (UUID.test(text) || DURATION.test(text) || text === '..')
        return true;
    if (!/^[A-Za-z_./][A-Za-z0-9_ ./@+:=,-]*$/.test(text) || WORDS.test(text))
        return false;
    if (/^\.[0-9._+-]|^\.(?:inf|nan)$/i.test(text))
        return false;
    if (/ $|: |:$/.test(text))
        return false;
    return !(flow && /[,:]/.test(text));
}
/** One scalar on one line. Anything that is not safe in the wanted style comes in double quotes. */
export function scalarText(value, style, flow) {
    if (typeof value !== 'string')
        return String(value);
    if (style === 'plain' && isPlain(value, flow))
        return value;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: single quotes cannot escape them
    if (style === 'single' && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    return quoteDouble(value);
}
/** JSON's form, which is YAML's too; what JSON leaves bare and YAML does not is escaped as well. */
export function quoteDouble(text) {
    return visibleLines(JSON.stringify(text));
}
/** A value on one line: `[a, b]`, `{k: v}`; with `json` as JSON has it. */
export function flowText(value, json) {
    if (Array.isArray(value))
        return `[${value.map((item) => flowText(item, json)).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const pairs = Object.entries(value).map(([key, item]) => `${keyAsText(key, json)}: ${flowText(item, json)}`);
        return `{${pairs.join(', ')}}`;
    }
    return scalarText(value, json ? 'double' : 'plain', true);
}
/** A value behind a key or dash in block style. */
export function onOneLine(value, style) {
    return typeof value === 'object' ? flowText(value, false) : scalarText(value, style, false);
}
export function keyAsText(key, json) {
    return json ? quoteDouble(key) : scalarText(key, 'plain', true);
}
/** Whether a value is written on lines of its own in block style: a collection with something in it. */
export function needsLines(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
/** The lines of a map or list in block style, the first one without indentation. */
export function blockLines(value, indent) {
    const lines = Array.isArray(value)
        ? value.flatMap((item) => {
            if (!needsLines(item))
                return [`- ${onOneLine(item, 'plain')}`];
            const inner = blockLines(item, '  ');
            return [`- ${inner[0]}`, ...inner.slice(1)];
        })
        : Object.entries(value).flatMap(([key, item]) => pairLines(key, item));
    return lines.map((line, index) => (index === 0 ? line : `${indent}${line}`));
}
/** `key: value` in block style, without indentation. */
export function pairLines(key, value) {
    const name = keyAsText(key, false);
    // Most crons need quotes, so all of them get some.
    const style = key === 'schedule' ? 'double' : 'plain';
    if (!needsLines(value))
        return [`${name}: ${onOneLine(value, style)}`];
    const [first = '', ...rest] = blockLines(value, '  ');
    return [`${name}:`, `  ${first}`, ...rest];
}
/** A resource as a document of its own, as it is written into a file. */
export function resourceText(value) {
    return `${blockLines(value, '').join('\n')}\n`;
}

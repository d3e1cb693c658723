/** Text of others on a terminal and in a job's log: it must look like itself and do nothing. */
import { lineText } from './plain.js';
// C0, DEL, C1, line separators, zero widths, changes of direction, a byte order mark, and halves of characters.
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Emoji and Indic scripts are written with these two. */
const JOINERS = '\u200c\u200d';
/** `text` on one line, every hidden character written as JSON writes it: `\n`, `\u001b`. */
export function visible(text) {
    return showHidden(text, '');
}
/** The same for a text of several lines, or for JSON, whose hidden characters are escapes then: line breaks and tabs stay. */
export function visibleLines(text) {
    return showHidden(text, `\n\t${JOINERS}`);
}
/** One blank for each hidden character, so that what stands below the line stays below it. */
export function blankHidden(text) {
    return text.replace(HIDDEN, ' ');
}
function showHidden(text, kept) {
    return text.replace(HIDDEN, (character) => (kept.includes(character) ? character : escapeOf(character)));
}
function escapeOf(character) {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : short;
}
/**
 * What .NET trims before the runner looks for `::` (`char.IsWhiteSpace`, line breaks aside), and the byte order mark that
 * its reader drops.
 */
const COMMAND = /^([\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*)::/gm;
/** GitHub's runner obeys `##[…]` and Azure's agent `##vso[…]` in the middle of a line too. */
const MARKS = /##(?=\w*\[)/g;
/** `text` without anything that a runner obeys. */
export function breakCommands(text) {
    return text.replace(COMMAND, '$1: :').replace(MARKS, '# #');
}
/** A value of a findings file for a job's log, on one line. */
export function logText(value, longest) {
    return breakCommands(lineText(value, longest));
}
/** JSON, or YAML whose odd texts stand in double quotes: the same values, with escapes for what a log would obey. */
export function inertQuoted(text) {
    return visibleLines(text).replace(MARKS, '#\\u0023');
}
/** `value` as JSON for people and programs, with a line break at its end. */
export function jsonText(value) {
    return `${inertQuoted(JSON.stringify(value, null, 2))}\n`;
}
/** Whether `text` has to be quoted for `inertQuoted` to make it harmless; line breaks and tabs are harmless. */
export function needsQuotes(text) {
    return (text.replace(/[\n\t]/g, '').search(HIDDEN) !== -1 ||
        text.search(MARKS) !== -1 ||
        text.search(COMMAND) !== -1);
}

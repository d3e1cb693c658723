import { parseArgs } from 'node:util';
import { suggest } from '../schedule/suggest.js';
import { Failure } from './io.js';
import { answerForFlag, answerForName } from './jmo-flags.js';
/** Reads `words` (without the program and command names) by the command's flags. Throws Failure on anything it does not know. */
export function parseArguments(spec, words) {
    const options = Object.fromEntries(Object.entries(spec.flags).map(([name, flag]) => [
        name,
        {
            type: flag.type === 'text' ? 'string' : 'boolean',
            multiple: flag.multiple ?? false,
            ...(flag.short === undefined ? {} : { short: flag.short }),
        },
    ]));
    const { tokens } = parseArgs({
        args: withFallbacks(spec, words),
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const texts = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const flag = spec.flags[token.name];
        if (flag === undefined)
            throw unknownFlag(spec, token, words);
        if (flag.type === 'switch' && token.value !== undefined)
            throw new Failure(`${token.rawName} takes no value`);
        // `--cron -1` would otherwise swallow the next flag; GNU getopt takes it as the value, and so do we, unless it is a flag.
        if (flag.type === 'text' && (token.value === undefined || isFlag(spec, token)))
            throw new Failure(answerForFlag(spec.name, token.name, undefined) ??
                `${token.rawName} needs a value; see 'jmo-schedule ${spec.name} --help'`);
        const value = token.value ?? 'true';
        if (flag.choices !== undefined && !flag.choices.includes(value))
            throw new Failure(`${token.rawName} must be one of ${flag.choices.join(', ')}${didYouMean(value, flag.choices)}`);
        const seen = texts.get(token.name) ?? [];
        if (seen.length > 0 && flag.type === 'text' && !flag.multiple)
            throw new Failure(`${token.rawName} is given twice`);
        texts.set(token.name, [...seen, value]);
    }
    checkPositionals(spec, positionals);
    return {
        positionals,
        text: (flag) => texts.get(flag)?.[0],
        texts: (flag) => texts.get(flag) ?? [],
        on: (flag) => texts.has(flag),
    };
}
/** `--store` alone, or before a word that is no path, means its usual value; `--store=x` is x, whatever it looks like. */
function withFallbacks(spec, words) {
    const end = words.indexOf('--');
    return words.map((word, index) => {
        const fallback = spec.flags[word.slice(2)]?.fallback;
        if (!word.startsWith('--') || fallback === undefined || (end !== -1 && index > end))
            return word;
        return /^[^-].*[/\\]|\.json$|^[.~]/.test(words[index + 1] ?? '') ? word : `${word}=${fallback}`;
    });
}
function isFlag(spec, token) {
    return (token.inlineValue !== true &&
        token.value !== undefined &&
        token.value.startsWith('--') &&
        token.value.slice(2) in spec.flags);
}
function checkPositionals(spec, positionals) {
    const needed = spec.positionals.filter((word) => !word.startsWith('['));
    const usage = `see 'jmo-schedule ${spec.name} --help'`;
    if (positionals.length < needed.length)
        throw new Failure(`${needed[positionals.length]} is missing; ${usage}`);
    const extra = positionals[spec.positionals.length];
    if (extra !== undefined)
        throw new Failure(`unexpected argument '${extra}'; ${answerForName(spec.name) ?? usage}`);
}
function unknownFlag(spec, token, words) {
    const next = words[token.index + 1];
    const answer = answerForFlag(spec.name, token.name, token.value ?? (next?.startsWith('-') ? undefined : next));
    if (answer !== undefined && token.rawName.startsWith('--'))
        return new Failure(answer);
    const known = Object.keys(spec.flags).map((name) => `--${name}`);
    return new Failure(`unknown flag ${token.rawName} of '${spec.name}'${didYouMean(token.rawName, known)}`);
}
/** `; did you mean …?`, or nothing where nothing is near. */
export function didYouMean(word, known) {
    const near = suggest(word, known);
    return near === undefined ? '' : `; did you mean ${near}?`;
}

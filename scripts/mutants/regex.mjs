// Finds places in a regular expression that can be broken on purpose.
const OTHER_QUANTIFIERS = { '*': '+', '+': '*', '?': '' };

/**
 * One change per quantifier, per anchor outside brackets, and per flag except `g`, `u` and `v`, without which it would more
 * often throw than match differently.
 */
export function regexChanges({ start, end, regex }) {
  const { pattern, flags } = regex;
  const changes = [];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    const change = (text, length = 1) =>
      changes.push({ start: start + 1 + at, end: start + 1 + at + length, text });
    if (char === '\\') {
      if (!inClass && /[bB]/.test(pattern[at + 1])) change('', 2);
      at++;
    } else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (inClass) continue;
    else if (char === '(' && pattern[at + 1] === '?') at++;
    else if (char === '^' || char === '$') change('');
    else if (Object.hasOwn(OTHER_QUANTIFIERS, char)) change(OTHER_QUANTIFIERS[char]);
  }
  for (const [index, flag] of [...flags].entries()) {
    const at = end - flags.length + index;
    if (!'guv'.includes(flag)) changes.push({ start: at, end: at + 1, text: '' });
  }
  return changes;
}

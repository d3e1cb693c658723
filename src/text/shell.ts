/** A word for a shell script: our own trusted text, or the result of `quoteWord`. */
export type ShellWord = string & { readonly __shellWord: true };

const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;

/**
 * One POSIX shell word that yields exactly `text` (IEEE Std 1003.1, 2.2.2: nothing is special between single quotes).
 * `${{` and `$[[` are broken apart, since GitHub and GitLab replace those in scripts before any shell sees them.
 */
export function quoteWord(text: string): ShellWord {
  if (PLAIN.test(text)) return text as ShellWord;
  // A function, since `$'` in a replacement text means the rest of the input.
  const quoted = text.replaceAll("'", "'\\''").replace(/\$(?=\{\{|\[\[)/g, () => "$''");
  return `'${quoted}'` as ShellWord;
}

/**
 * Like `quoteWord`, for a text with variables `$NAME` and `${NAME}`, as in the image of a GitLab job. They become `${NAME}` in
 * double quotes, so that the shell neither splits nor expands their values; the rest stays literal.
 */
export function quoteWithVariables(text: string): ShellWord {
  // Every second part is a variable.
  const parts = text.split(/(\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*))/);
  if (parts.length === 1) return quoteWord(text);
  const pieces = parts.map((part, index) =>
    index % 2 === 0 ? part : `\${${part.replace(/^\$\{?|\}$/g, '')}}`,
  );
  const isPlain = parts.every((part, index) => index % 2 === 1 || part === '' || PLAIN.test(part));
  if (isPlain) return `"${pieces.join('')}"` as ShellWord;
  const words = pieces.map((piece, index) => {
    if (index % 2 === 1) return `"${piece}"`;
    return piece === '' ? '' : quoteWord(piece);
  });
  return words.join('') as ShellWord;
}

/** Our own shell text, such as `"$RUNNER_TEMP/list"`; never text from a user. */
export function trustedWord(text: string): ShellWord {
  return text as ShellWord;
}

/** Literal text that shellcheck warns about inside quotes: `$(…)`, a tilde, a backslash. */
const REMARKED = /(?:^|\n)[^'\n]*'[^\n]*[$`~\\]/;

/** The lines of `command`, after a shellcheck directive if they contain such text. */
export function withShellcheckDirective(command: readonly string[]): string[] {
  // Our own `'%s\\n'` and the backslash that continues a line do not count.
  const remarked = command.some((line) =>
    REMARKED.test(line.replace("printf '%s\\n'", '').replace(/ \\$/, '')),
  );
  if (!remarked) return [...command];
  return [
    '# shellcheck disable=SC1003,SC2016,SC2088 # quoted text of the resource is meant literally',
    ...command,
  ];
}

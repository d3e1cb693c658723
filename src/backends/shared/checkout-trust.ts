import type { ShellWord } from '../../text/shell.js';

/**
 * POSIX shell that lets git read a checkout of another user, and repositories below it, for as long as this shell and what
 * it starts are running. In a configuration file, since git hands `GIT_CONFIG_COUNT` to no process that serves a clone of
 * the checkout. Needs no git; keeps the settings of the user's own file.
 * @param file where to write that file: an absolute path outside of the checkout
 */
export function trustCheckout(file: ShellWord): string[] {
  return [
    '# Git refuses a checkout owned by another user, even for root. Trust this one, for the commands of this script only.',
    `printf '[include]\\n  path = "%s"\\n[safe]\\n' "\${GIT_CONFIG_GLOBAL:-\${HOME:-}/.gitconfig}" > ${file}`,
    `export GIT_CONFIG_GLOBAL=${file}`,
    "checkout=$(pwd -P | sed 's/[\\\\\"]/\\\\&/g')",
    'printf \'  directory = "%s"\\n\' "$checkout" "$checkout/.git" "$checkout/*" >> "$GIT_CONFIG_GLOBAL"',
  ];
}

/**
 * POSIX shell that lets git read a checkout of another user, for as long as this shell and what it starts are running.
 * In a configuration file of its own, since git hands `GIT_CONFIG_COUNT` to no process that serves a clone of the checkout.
 * @param file where to write that file: an absolute path outside of the checkout
 */
export function trustCheckout(file) {
    return [
        '# Git refuses the checkout of another user, root included: in this step alone it may read this one.',
        `export GIT_CONFIG_GLOBAL=${file}`,
        'printf \'[include]\\n  path = "%s"\\n[safe]\\n  directory = "%s"\\n  directory = "%s"\\n\' \\',
        '  "${HOME:-}/.gitconfig" "$(pwd -P)" "$(pwd -P)/.git" > "$GIT_CONFIG_GLOBAL"',
    ];
}

/**
 * The results folder as GitLab can keep it: artifacts lie in the project's folder, so an absolute path loses its leading
 * slashes and `./` is dropped.
 */
export function resultsFolder(dir) {
    return dir
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** Whether GitLab would read the path as a pattern, a variable or another folder than this one. */
export function isUnusableFolder(dir) {
    if (/[*?[\]!{}$%"<>|:\\]/.test(dir))
        return true;
    return /^~|(?:^|\/)\.\.(?:\/|$)/.test(dir) || resultsFolder(dir) === '';
}

import { openInside, READ_LIMIT, readBoundary, readCheckout, readInside } from '../workspace/read-inside.js';
/** 15,000 findings take 52 MB. */
export const FINDINGS_LIMIT = 1024 * 1024 * 1024;
/** Where links may lead to; `directory` is what `--directory` names. */
export function surroundingsOf(io, directory) {
    const folders = [io.directory, directory].filter((folder) => folder !== undefined);
    return { checkouts: checkoutsOf(io), folders };
}
function checkoutsOf({ env }) {
    return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((folder) => folder !== undefined && folder !== '');
}
/** Where a file that is written to, or made, must stand. */
export function boundaryOf(path, io, directory) {
    return readBoundary(path, surroundingsOf(io, directory));
}
/** JMo's store is a file of its owner's own, at home and often a link; only in a checkout of CI it is anybody's. */
export function storeBoundaryOf(path, io) {
    return readCheckout(path, checkoutsOf(io));
}
/** The bytes of a file that a flag or the checkout names, read without leaving the project. `path` is absolute. */
export function readNamed(path, io, { limit = READ_LIMIT, directory } = {}) {
    return readInside(path, boundaryOf(path, io, directory), limit);
}
/** As `readNamed`, opened for reading bit by bit. The caller closes it. */
export function openNamed(path, io, { limit = READ_LIMIT, directory } = {}) {
    return openInside(path, boundaryOf(path, io, directory), limit);
}

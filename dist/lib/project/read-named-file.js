import { openInside, READ_LIMIT, readBoundary, readCheckout, readInside } from '../workspace/read-inside.js';
/** 15,000 findings take 52 MB. */
export const FINDINGS_LIMIT = 1024 * 1024 * 1024;
/** Where links may lead to; `directory` is what `--directory` names. */
export function surroundingsOf(world, directory) {
    const folders = [world.directory, directory].filter((folder) => folder !== undefined);
    return { checkouts: checkoutsOf(world), folders };
}
function checkoutsOf({ env }) {
    return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((folder) => folder !== undefined && folder !== '');
}
/** Where a file that is written to, or made, must stand. */
export function boundaryOf(path, world, directory) {
    return readBoundary(path, surroundingsOf(world, directory));
}
/** JMo's store is a file of its owner's own, at home and often a link; only in a checkout of CI it is anybody's. */
export function storeBoundaryOf(path, world) {
    return readCheckout(path, checkoutsOf(world));
}
/** The bytes of a file that a flag or the checkout names, read without leaving the project. `path` is absolute. */
export function readNamed(path, world, { limit = READ_LIMIT, directory } = {}) {
    return readInside(path, boundaryOf(path, world, directory), limit);
}
/** As `readNamed`, opened for reading bit by bit. The caller closes it. */
export function openNamed(path, world, { limit = READ_LIMIT, directory } = {}) {
    return openInside(path, boundaryOf(path, world, directory), limit);
}

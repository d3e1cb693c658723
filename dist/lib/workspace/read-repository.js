import * as nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
/** The nearest folder with a `.git` (a folder, or in a worktree a file): `directory` itself or one above it. */
export function readRepositoryRoot(directory, fs = nodeFs) {
    let folder;
    try {
        folder = fs.realpathSync(directory);
    }
    catch {
        return undefined;
    }
    for (;;) {
        if (isThere(join(folder, '.git'), fs))
            return folder;
        const above = dirname(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}
function isThere(path, fs) {
    try {
        return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}

import * as nodeFs from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { errorCode, reasonOf } from './file-system.js';
import { readRepositoryRoot } from './read-repository.js';
/** No file of ours comes near: a schedule takes about 1 KiB. */
export const READ_LIMIT = 16 * 1024 * 1024;
/**
 * The folder that the file behind `path` must stand in, links resolved. A path is typed by somebody, who may type `..` or
 * an absolute path; a link on the way may come from whoever wrote the project, and must stay in it. The project is:
 *
 * 1. the checkout of CI that holds the path;
 * 2. else the repository in which the program was started, where it holds the path;
 * 3. else the repository that `--directory` is in, or that folder itself, where it holds the path;
 * 4. else (`-f ../other.yaml`) the repository that the path's own folder is in, or that folder itself.
 */
export function readBoundary(path, surroundings) {
    return readProject(path, surroundings) ?? projectOf(dirname(path));
}
/** As `readBoundary`, of a project that holds the path by its words (1 to 3); undefined where none does. */
export function readProject(path, { checkouts, folders }) {
    const checkout = readCheckout(path, checkouts);
    if (checkout !== undefined)
        return checkout;
    for (const folder of folders) {
        const repository = readRepositoryRoot(folder);
        if (repository !== undefined && holds(repository, path))
            return repository;
    }
    const folder = folders.find((one) => holds(one, path));
    return folder === undefined ? undefined : projectOf(folder);
}
/** The checkout of CI that holds the path, whichever of its names is used; undefined where none does. */
export function readCheckout(path, checkouts) {
    return checkouts.map(resolveLinks).find((real) => isBelow(real, path));
}
function projectOf(folder) {
    return readRepositoryRoot(folder) ?? resolveLinks(folder);
}
/**
 * Opens a file that others may have put there: a regular file of at most `limit` bytes, in `boundary` when all links are
 * resolved (`undefined`: anywhere). What is swapped between the look and the opening is noticed: the system says where the
 * opened file stands; where it cannot, the same file must still be at that place.
 */
export function openInside(path, boundary, limit = READ_LIMIT, fs = nodeFs) {
    try {
        const real = fs.realpathSync(path);
        if (boundary !== undefined && !holds(boundary, real))
            return refuse('outside', leadsOut(boundary));
        // Before it is opened: opening alone makes some devices do something.
        const there = refuseKind(fs.lstatSync(real));
        if (there !== undefined)
            return there;
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = nodeFs.constants;
        // Non-blocking, or a named pipe that came in its place would hold us for ever.
        const fd = fs.openSync(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const stat = fs.fstatSync(fd);
            const problem = refuseKind(stat) ?? refuseSize(stat.size, limit);
            const isInside = boundary === undefined || standsIn(fd, real, stat, boundary, fs);
            if (problem === undefined && isInside)
                return { fd, path: real, stat };
            fs.closeSync(fd);
            return problem ?? refuse('outside', 'was replaced while it was opened');
        }
        catch (error) {
            fs.closeSync(fd);
            throw error;
        }
    }
    catch (error) {
        return explain(path, error, fs);
    }
}
/** The bytes of a file that others may have put there; see `openInside`. */
export function readInside(path, boundary, limit = READ_LIMIT, fs = nodeFs) {
    const opened = openInside(path, boundary, limit, fs);
    if ('problem' in opened)
        return opened;
    try {
        const read = readOpened(opened, limit, fs);
        return 'problem' in read ? read : { bytes: read.bytes, path: opened.path, stat: opened.stat };
    }
    catch (error) {
        return explain(path, error, fs);
    }
    finally {
        fs.closeSync(opened.fd);
    }
}
/** All of an open file, and never more than `limit` bytes, however it grows. */
export function readOpened({ fd, stat }, limit, fs) {
    if (stat.size > limit)
        return tooLarge(stat.size, limit);
    const parts = [];
    let total = 0;
    // One byte more than there should be, so that the end shows.
    for (let room = stat.size + 1;; room = 65_536) {
        const part = Buffer.allocUnsafe(room);
        const count = fs.readSync(fd, part, 0, room, null);
        if (count === 0)
            break;
        parts.push(part.subarray(0, count));
        total += count;
        // Files below /proc have a size of 0 and content all the same.
        if (stat.size === 0)
            return refuse('not-a-file', 'is no ordinary file: it has data, and a size of 0');
        if (total > limit)
            return tooLarge(total, limit);
    }
    return { bytes: parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts) };
}
/** Whether `path` is `folder` or lies below it, by their names. */
export function holds(folder, path) {
    const way = relative(folder, path);
    return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
/** Whether a folder that is named on the way to `path` is `real`. */
function isBelow(real, path) {
    for (let folder = dirname(path);; folder = dirname(folder)) {
        if (resolveLinks(folder) === real)
            return true;
        if (folder === dirname(folder))
            return false;
    }
}
function refuseKind(stat) {
    if (stat.isFile())
        return undefined;
    return stat.isDirectory()
        ? refuse('directory', 'is a directory')
        : refuse('not-a-file', 'is no regular file');
}
function refuseSize(size, limit) {
    return size > limit ? tooLarge(size, limit) : undefined;
}
function tooLarge(size, limit) {
    const mib = (bytes) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
    return refuse('too-large', `has ${mib(size)} MiB; at most ${mib(limit)} MiB are read`);
}
/** Whether an open file stands in `boundary`: the system says where it is; else it must still be at the same place. */
export function standsIn(fd, place, stat, boundary, fs) {
    try {
        return holds(boundary, fs.readlinkSync(`/proc/self/fd/${fd}`));
    }
    catch (error) {
        errorCode(error);
        const now = fs.lstatSync(place);
        return holds(boundary, fs.realpathSync(place)) && now.dev === stat.dev && now.ino === stat.ino;
    }
}
function explain(path, error, fs) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return refuse('unreadable', `can't be read: ${reasonOf(error)}`);
    try {
        // What a shell's `<(…)` names is a link to no path.
        const behind = fs.statSync(path, { throwIfNoEntry: false });
        if (behind !== undefined && !behind.isFile())
            return refuse('not-a-file', 'is no regular file');
        if (fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
            return refuse('missing', "can't be read: it is a symbolic link to nothing");
    }
    catch (second) {
        errorCode(second);
    }
    return refuse('missing', 'no such file');
}
export function leadsOut(boundary) {
    return `leads out of the project (${boundary}) through a symbolic link, which is not followed`;
}
function refuse(kind, message) {
    return { problem: { kind, message } };
}
function resolveLinks(folder) {
    try {
        return nodeFs.realpathSync(folder);
    }
    catch (error) {
        errorCode(error);
        return folder;
    }
}

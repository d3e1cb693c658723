import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './file-system.js';
const SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
const STALE_MS = 60 * 60 * 1000;
/** A name beside a target that nobody else uses and no backend's pattern matches; says whose it is. */
export function spareName(target) {
    return join(dirname(target), `.jmo-schedule-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
}
/** Removes the spare files that a killed run left in a folder. Failing to is no reason not to write. */
export function removeLeftovers(folder, fs) {
    try {
        for (const name of fs.readdirSync(folder)) {
            const pid = Number(SPARE.exec(name)?.[1] ?? Number.NaN);
            if (Number.isNaN(pid))
                continue;
            const path = join(folder, basename(name));
            // A living process may be at work on it, unless its id has gone to somebody else since.
            if (pid === process.pid || !isAlive(pid) || isStale(path, fs))
                fs.unlinkSync(path);
        }
    }
    catch (error) {
        errorCode(error);
    }
}
function isStale(path, fs) {
    // A backup is a link to the old file, with its old time: ctime says when the link was made.
    return Date.now() - fs.lstatSync(path).ctimeMs > STALE_MS;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return errorCode(error) === 'EPERM';
    }
}

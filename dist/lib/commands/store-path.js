import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
/** The absolute path of JMo's store that `--store` names; undefined without it. */
export function storePathOf(args, io) {
    const path = args.text('store');
    return path === undefined ? undefined : resolve(io.directory, expandHome(path, io));
}
/** `~/` as a shell would have it; shells leave it alone in `--store=~/…`. */
export function expandHome(path, io) {
    return /^~(?=\/|$)/.test(path) ? join(homeOf(io), path.slice(1)) : path;
}
export function homeOf(io) {
    return io.env.HOME || homedir();
}

import type { Arguments } from './command.js';
import type { Io } from './io.js';
/** The absolute path of JMo's store that `--store` names; undefined without it. */
export declare function storePathOf(args: Arguments, io: Io): string | undefined;
/** `~/` as a shell would have it; shells leave it alone in `--store=~/…`. */
export declare function expandHome(path: string, io: Io): string;
export declare function homeOf(io: Io): string;

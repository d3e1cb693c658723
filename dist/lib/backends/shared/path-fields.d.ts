import type { Path } from '../../schedule/diagnostic.js';
import type { ScanSchedule } from '../../schedule/types.js';
export interface PathField {
    /** Where in the resource it stands. */
    readonly at: Path;
    /** Its own name: `repo`, `api_spec`, `config`, … */
    readonly key: string;
    readonly path: string;
}
/** Every field of the resource that names a file or folder for the scan to read; an `api_spec` may be a URL. */
export declare function pathFields({ spec }: ScanSchedule): PathField[];

import type * as z from 'zod/mini';
import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
import type { ScanSchedule } from '../../schedule/types.js';
/** A backend's schema of `spec.backend.config`; every key of it is optional, and no value is changed by reading it. */
type ConfigSchema<T> = () => z.ZodMiniType<T>;
/** `spec.backend.config` read by a backend's own schema: without the keys that have errors, which are `unsure`. */
export declare function checkConfig<T>(schedule: LocatedSchedule, schema: ConfigSchema<T>): {
    readonly problems: Diagnostic[];
    readonly config: T;
    readonly unsure?: ReadonlySet<string>;
};
/** `spec.backend.config` of a schedule that was checked; throws on one that `checkConfig` would refuse. */
export declare function configOf<T>({ spec }: ScanSchedule, schema: ConfigSchema<T>): T;
export {};

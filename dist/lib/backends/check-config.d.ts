import type * as z from 'zod/mini';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { type LocatedSchedule } from '../schedule/located.js';
/** `spec.backend.config` read by a backend's own schema; `config` is undefined where it has errors. */
export declare function checkConfig<T>(schedule: LocatedSchedule, schema: z.ZodMiniType<T>): {
    readonly problems: Diagnostic[];
    readonly config: T | undefined;
};

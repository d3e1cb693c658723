/** Zod's issues as problems in plain words, with "did you mean". */
import type * as z from 'zod/mini';
import { type Problem } from '../problem.js';
type Schema = z.ZodMiniType;
/** Every problem that `schema` finds in `value`. */
export declare function checkAgainst(schema: Schema, value: unknown): Problem[];
export {};

/** The few kinds of field a resource is made of, as zod schemas that also describe themselves to editors. */
import * as z from 'zod/mini';
import { type TextRule } from './text-rules.js';
/** One line of text that keeps every rule; the first broken one is reported. */
export declare function text(description: string, rules?: readonly TextRule[], editor?: Record<string, unknown>): z.ZodMiniString<string>;
/** Any text; rules that need more than the value are checked elsewhere. */
export declare function freeText(description: string, editor?: Record<string, unknown>): z.ZodMiniString<string>;
export declare function wholeNumber(description: string, minimum: number, maximum: number, editor?: Record<string, unknown>): z.ZodMiniInt;
export declare function flag(description: string, editor?: Record<string, unknown>): z.ZodMiniBoolean<boolean>;
export declare function choice<const T extends readonly [string, ...string[]]>(description: string, values: T, editor?: Record<string, unknown>): z.ZodMiniEnum<{ [k in T[number]]: k; } extends infer T_1 ? { [k in keyof T_1]: T_1[k]; } : never>;
export declare function list<T extends z.core.SomeType>(description: string, item: T): z.ZodMiniArray<T>;
/** The largest 32-bit and the largest exact integer: Kubernetes' int32, and what JSON carries of its int64. */
export declare const INT32_MAX = 2147483647;
export declare const INT64_MAX: number;

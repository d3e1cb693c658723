/** The few kinds of field a resource is made of, as zod schemas that also describe themselves to editors. */
import * as z from 'zod/mini';
import { filled, MAX_TEXT, oneLine, short } from './text-rules.js';
// Compiling each schema pays off from thousands of schedules on; most files have ten, and a command's start counts.
z.config({ jitless: true });
// Descriptions are registered, not added as checks: a check clones the schema, which doubles the time to build them all.
/** One line of text that keeps every rule; the first broken one is reported. */
export function text(description, rules = [], editor = {}) {
    const all = [filled, short, oneLine, ...rules];
    const keepsRules = z.check((payload) => {
        for (const rule of all) {
            const complaint = rule(payload.value);
            if (!complaint)
                continue;
            const { message, ...params } = complaint;
            payload.issues.push({ code: 'custom', input: payload.value, message, params });
            return;
        }
    });
    const editing = { description, minLength: 1, maxLength: MAX_TEXT, ...editor };
    return z.string().check(keepsRules).register(z.globalRegistry, editing);
}
/** Any text; rules that need more than the value are checked elsewhere. */
export function freeText(description, editor = {}) {
    return z.string().register(z.globalRegistry, { description, ...editor });
}
export function wholeNumber(description, minimum, maximum, editor = {}) {
    return z
        .int()
        .check(z.minimum(minimum), z.maximum(maximum))
        .register(z.globalRegistry, { description, ...editor });
}
export function flag(description, editor = {}) {
    return z.boolean().register(z.globalRegistry, { description, ...editor });
}
export function choice(description, values, editor = {}) {
    return z.enum(values).register(z.globalRegistry, { description, ...editor });
}
export function list(description, item) {
    return z.array(item).check(z.minLength(1)).register(z.globalRegistry, { description });
}
/** The largest 32-bit and the largest exact integer: Kubernetes' int32, and what JSON carries of its int64. */
export const INT32_MAX = 2_147_483_647;
export const INT64_MAX = Number.MAX_SAFE_INTEGER;

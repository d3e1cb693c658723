/** The kinds of field in a resource, as zod schemas that also describe themselves to editors. */

import * as z from 'zod/mini';
import { isRecord } from '../problem.js';
import {
  type Complaint,
  filled,
  MAX_SCRIPT,
  MAX_TEXT,
  oneLine,
  plainLines,
  REFERENCE,
  secretReference,
  short,
  shortScript,
  type TextRule,
} from './text-rules.js';

// Compiling schemas pays off only from thousands of schedules on; it would slow down the start.
z.config({ jitless: true });

// Descriptions are registered, since adding them as checks clones each schema and doubles the time to build them all.

/** A line of text that satisfies every rule; reports the first broken one. */
export function text(
  description: string,
  rules: readonly TextRule[] = [],
  editor: Record<string, unknown> = {},
) {
  return ruled([filled, short, oneLine, ...rules], {
    description,
    minLength: 1,
    maxLength: MAX_TEXT,
    ...editor,
  });
}

/** A text that may be empty, on one line or several. */
export function lines(description: string, rules: readonly TextRule[] = []) {
  return ruled([short, plainLines, ...rules], { description, maxLength: MAX_TEXT });
}

/** A script of the user's own, of one line or several. */
export function script(description: string, rules: readonly TextRule[] = []) {
  return ruled([filled, shortScript, plainLines, ...rules], {
    description,
    minLength: 1,
    maxLength: MAX_SCRIPT,
  });
}

function ruled(rules: readonly TextRule[], editor: Record<string, unknown>) {
  const keepsRules = z.check<string>((payload) => {
    for (const rule of rules) {
      const complaint = rule(payload.value);
      if (!complaint) continue;
      const { message, ...params } = complaint;
      payload.issues.push({ code: 'custom', input: payload.value, message, params });
      return;
    }
  });
  return z.string().check(keepsRules).register(z.globalRegistry, editor);
}

/**
 * A map whose entries satisfy a rule; the rule's complaints continue a sentence that begins with the entry's path. The rule also
 * sees values of other kinds, so that one wrong entry does not hide the problems of others.
 */
export function mapOf<V extends z.core.SomeType>(
  description: string,
  value: V,
  rule: (name: string, value: unknown) => Complaint | undefined,
) {
  const keepsRule = z.check<Record<string, z.output<V>>>((payload) => {
    if (!isRecord(payload.value)) return;
    for (const [name, input] of Object.entries(payload.value)) {
      const complaint = rule(name, input);
      if (!complaint) continue;
      const { message, ...params } = complaint;
      payload.issues.push({ code: 'custom', input, path: [name], message, params });
    }
  });
  keepsRule._zod.def.when = () => true;
  return z.record(z.string(), value).check(keepsRule).register(z.globalRegistry, { description });
}

/** `${NAME}`: the name of the variable with the secret, never the secret itself. */
export function secret(description: string) {
  return text(description, [secretReference], { pattern: REFERENCE.source });
}

/** Any text; rules that need more than the value are checked elsewhere. */
export function freeText(description: string, editor: Record<string, unknown> = {}) {
  return z.string().register(z.globalRegistry, { description, ...editor });
}

export function wholeNumber(
  description: string,
  minimum: number,
  maximum: number,
  editor: Record<string, unknown> = {},
) {
  return z
    .int()
    .check(z.minimum(minimum), z.maximum(maximum))
    .register(z.globalRegistry, { description, ...editor });
}

export function flag(description: string, editor: Record<string, unknown> = {}) {
  return z.boolean().register(z.globalRegistry, { description, ...editor });
}

export function choice<const T extends readonly [string, ...string[]]>(
  description: string,
  values: T,
  editor: Record<string, unknown> = {},
) {
  return z.enum(values).register(z.globalRegistry, { description, ...editor });
}

/** A value of one of several forms, such as `2` or `{max: 2}`. */
export function either<const T extends readonly [z.core.SomeType, ...z.core.SomeType[]]>(
  description: string,
  forms: T,
) {
  const union = z.union(forms);
  z.globalRegistry.add(union, { description });
  return union;
}

export function list<T extends z.core.SomeType>(description: string, item: T) {
  return z.array(item).check(z.minLength(1)).register(z.globalRegistry, { description });
}

/** The largest 32-bit and the largest exact integer: Kubernetes' int32, and JSON's limit for its int64. */
export const INT32_MAX = 2_147_483_647;
export const INT64_MAX = Number.MAX_SAFE_INTEGER;

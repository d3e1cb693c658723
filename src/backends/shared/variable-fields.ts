import * as z from 'zod/mini';
import { either, lines, list, mapOf, text } from '../../schedule/schema/fields.js';
import type { Complaint, TextRule } from '../../schedule/schema/text-rules.js';

/** Variables and secrets that a schedule gives to its scan. */

type NameRule = (name: string) => Complaint | undefined;

/** Each entry: the name in the environment of the job, and a value or the name of a secret. */
export type Variables = Readonly<Record<string, string>>;

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

/** The name of a variable that the platform passes on, and that nothing else sets. */
export function variableName(reserved: NameRule): NameRule {
  return (name) =>
    NAME.test(name)
      ? reserved(name)
      : { code: 'bad-config', message: 'must have the name of a variable: letters, digits and "_"' };
}

/** Refuses names that match, since `who` sets them. */
export function setBy(who: string, pattern: RegExp, hint = 'choose another name'): NameRule {
  return (name) =>
    pattern.test(name)
      ? { code: 'reserved-variable', message: `is a variable that ${who} sets`, hint }
      : undefined;
}

/** The first complaint of several rules. */
export function firstOf(...rules: readonly NameRule[]): NameRule {
  return (name) => {
    for (const rule of rules) {
      const complaint = rule(name);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  };
}

/** Names that end like those of secrets. `…_FILE`, `…_URL` and `…_ID` do not. */
const TELLING =
  /(?:^|[_-])(?:token|secret|password|passwd|passphrase|api[_-]?key|private[_-]?key|access[_-]?key|webhook(?:[_-]?url)?)$/i;
/** Switches, small numbers and paths. */
const HARMLESS = /^(?:|true|false|yes|no|\d{1,4}|\.{0,2}\/.*|~.*)$/i;

/** Refuses a literal value under a name that says that it is a secret. @param hint where the secret belongs */
export function refuseSecret(name: string, value: string, hint: string): Complaint | undefined {
  if (!TELLING.test(name) || HARMLESS.test(value)) return undefined;
  return {
    code: 'literal-secret',
    message: 'looks like a secret by its name; a literal value must never be in a file',
    hint,
  };
}

/** Plain values by name. @param rules for each value */
export function variablesField(
  description: string,
  {
    reserved,
    rules = [],
    isReference = () => false,
    hint,
  }: {
    readonly reserved: NameRule;
    readonly rules?: readonly TextRule[];
    /** Whether a value refers to a secret. */
    readonly isReference?: (value: string) => boolean;
    readonly hint: string;
  },
) {
  const named = variableName(reserved);
  return z.optional(
    mapOf(
      description,
      lines('A value.', rules),
      (name, value) =>
        named(name) ??
        (typeof value !== 'string' || isReference(value) ? undefined : refuseSecret(name, value, hint)),
    ),
  );
}

/** Names of secrets, or a map from variables to them. */
export function secretsField(description: string, reserved: NameRule, secret: TextRule) {
  const named = variableName(reserved);
  return z.optional(
    either(description, [
      list(description, text('The name of a secret.', [named, secret])),
      mapOf(description, text('The name of a secret.', [secret]), named),
    ]),
  );
}

/** The secrets by the variable that holds each. */
export function secretsByVariable(secrets: readonly string[] | Variables = []): Variables {
  return Array.isArray(secrets)
    ? Object.fromEntries(secrets.map((name) => [name, name]))
    : (secrets as Variables);
}

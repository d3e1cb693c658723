import * as z from 'zod/mini';
import type { Platform } from './network-error.js';
import { PlatformError } from './types.js';

/** The platform answered, and not as it documents: nothing of the answer is used. */
export class WrongAnswer extends PlatformError {}

/** `data` as the schema says it must be; throws WrongAnswer with the first place where it is not. */
export function readAnswer<Schema extends z.ZodMiniType>(
  platform: Platform,
  schema: Schema,
  data: unknown,
): z.output<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  const place = at?.join('').replace(/^\./, '') ?? '';
  // The place is of the schema's making, and holds nothing of the answer but the number of an entry.
  throw new WrongAnswer(
    `${platform} sends an answer of another shape than its documentation${place === '' ? '' : ` (at ${place})`}`,
  );
}

/** An id: JSON's numbers are exact up to here only, and no platform is near it. */
export const id = z.int().check(z.nonnegative());

const EARLIEST = Date.parse('2000-01-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');

/** A moment in ISO 8601, in this century: others are no time of a run, and no calendar of ours can tell them. */
export const moment = z.iso.datetime({ offset: true }).check(
  z.refine((text) => {
    const at = Date.parse(text);
    return at >= EARLIEST && at < LATEST;
  }),
);

/** A page of a person's browser. */
export const page = z.url({ protocol: /^https?$/ });

import * as z from 'zod/mini';
import type { Platform } from './network-error.js';
import { PlatformError } from './types.js';

/** The platform's answer is not as documented; nothing of it is used. */
export class WrongAnswer extends PlatformError {}

/** `data` checked by the schema; throws WrongAnswer with the first wrong place. */
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
  // The place comes from the schema; of the answer, it contains only indexes.
  throw new WrongAnswer(
    `${platform} sends an answer that does not match its documentation${place === '' ? '' : ` (at ${place})`}`,
  );
}

/** JSON's numbers are exact up to this limit, which no platform's ids approach. */
export const id = z.int().check(z.nonnegative());

const EARLIEST = Date.parse('2000-01-01T00:00:00Z');
const LATEST = Date.parse('2100-01-01T00:00:00Z');

/** A time in ISO 8601, in this century; any other is no time of a run, and our calendar does not cover it. */
export const moment = z.iso.datetime({ offset: true }).check(
  z.refine((text) => {
    const at = Date.parse(text);
    return at >= EARLIEST && at < LATEST;
  }),
);

/** The URL of a page for people. */
export const page = z.url({ protocol: /^https?$/ });

import * as z from 'zod/mini';
import { CliError } from '../../cli/io.js';
import { parseJson } from '../../run/findings/json.js';

const job = z.object({
  result: z.optional(z.string()),
  outputs: z._default(z.record(z.string(), z.string()), {}),
});

/** The parts of GitHub's `needs` context that notify reads. */
const schema = z.object({ guard: z.optional(job), scan: z.optional(job) });

/** What the jobs `guard` and `scan` of a generated workflow left. */
export type Needs = ReturnType<typeof readNeeds>;

/** Reads `toJSON(needs)`; other jobs and outputs are ignored. Throws CliError. */
export function readNeeds(text: string) {
  const { success, data } = schema.safeParse(parseJson(text));
  if (!success) throw new CliError('--needs must be the JSON that GitHub makes of toJSON(needs)');
  const { guard, scan } = data;
  // GitHub passes an empty text for an output that was never set.
  return {
    guardResult: guard?.result,
    guardRun: guard?.outputs.run || undefined,
    guardReason: guard?.outputs.reason || undefined,
    scanResult: scan?.result,
    scanStep: scan?.outputs.scan || undefined,
    findingsSummary: scan?.outputs.findings || undefined,
    commit: scan?.outputs.commit || undefined,
  };
}

import { describe, expect, it } from 'vitest';
import { FULL, few } from '../full.js';
import {
  atCall,
  countCalls,
  folderOf,
  forEach,
  LEFT_BEHIND,
  run,
  STORE,
  spread,
  writing,
} from './fault-processes.js';
import { contents } from './project.js';

const YAML = 'jmo-schedules.yaml';
type Files = Readonly<Record<string, string>>;
const noFiles: Files = {};

const EDITS = {
  create: async () => ({ ...(await writing('create')), path: YAML }),
  'create of a new file': async () => ({ ...(await writing('create')), before: noFiles, path: YAML }),
  update: async () => ({ ...(await writing('update')), path: YAML }),
  delete: async () => ({ ...(await writing('delete')), path: YAML }),
  'create in the store': async () => ({ ...(await writing('create in the store')), path: STORE }),
  'create of a new store': async () => ({
    ...(await writing('create in the store')),
    before: noFiles,
    path: STORE,
  }),
  'update in the store': async () => ({ ...(await writing('update in the store')), path: STORE }),
};

/** The values that differ between runs: the id of a new schedule, the time of an edit. */
function settled(text: string | undefined): string | undefined {
  return text
    ?.replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UID')
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g, 'TIME');
}

const files = (folder: string) =>
  Object.keys(contents(folder)).map((path) => (LEFT_BEHIND.test(path) ? 'left behind' : path));

describe('kill -9 before a call that changes a file', () => {
  it.each(few(Object.entries(EDITS)))(
    '%s leaves the old file or the new one, and the next run cleans up',
    { timeout: 120_000 },
    async (_, edit) => {
      const { words, before, path } = await edit();
      const whole = folderOf(before);
      const { changes } = await countCalls(whole, words);
      const after = settled(contents(whole)[path]);
      expect(after).not.toBe(settled(before[path]));
      const seen = { old: 0, new: 0, leftovers: 0 };
      await forEach(spread(changes, FULL ? changes : 3), async (call) => {
        const folder = folderOf(before);
        const killed = await run(folder, words, atCall(folder, call, { does: 'kill' }));
        expect(killed, `call ${call} of ${changes}`).toMatchObject({ signal: 'SIGKILL', err: '' });
        const found = settled(contents(folder)[path]);
        expect([settled(before[path]), after], `at call ${call}`).toContain(found);
        const isNew = found === after;
        seen[isNew ? 'new' : 'old']++;
        if (files(folder).includes('left behind')) seen.leftovers++;
        expect(files(folder).filter((one) => one !== path && one !== 'left behind')).toEqual([]);
        // The same call again does what is missing; another edit then removes the rest.
        const again = await run(folder, words);
        expect(again.err.startsWith('jmo-schedule: unexpected'), again.err).toBe(false);
        if (!isNew) expect(again, `after call ${call}`).toMatchObject({ code: 0 });
        expect(settled(contents(folder)[path]), `after call ${call}: ${again.err}`).toBe(after);
        const store = path === STORE ? ['--store'] : [];
        const next = await run(folder, ['create', 'next', '--cron', '1 2 * * *', '--repo', '.', ...store]);
        expect(next, `after call ${call}`).toMatchObject({ code: 0 });
        expect(files(folder), `after call ${call}`).toEqual([path]);
      });
      // Otherwise the kills came too early or too late to prove anything.
      expect(Math.min(seen.old, seen.leftovers), JSON.stringify(seen)).toBeGreaterThan(0);
    },
  );
});

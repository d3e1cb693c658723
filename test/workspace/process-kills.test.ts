import { describe, expect, it } from 'vitest';
import { FULL, few } from '../full.js';
import {
  atCall,
  countCalls,
  folderOf,
  forEach,
  LEFT_BEHIND,
  run,
  spread,
  writing,
} from './fault-processes.js';
import { contents } from './project.js';

/** process-kills-edits kills edits of a file; test/commands does so 240 times more, at random times. */
const NAMES = ['render', 'report', 'export', 'init', 'delete in the store'] as const;

describe('kill -9 before a call that changes a file', () => {
  // In any file: a report's four files are written in the same way.
  it.each(few(NAMES))(
    '%s leaves old files or new ones, and the next run repairs',
    { timeout: 120_000 },
    async (name) => {
      const { words, before } = await writing(name);
      const whole = folderOf(before);
      const { changes } = await countCalls(whole, words);
      const after = contents(whole);
      expect(after).not.toEqual(before);
      const seen = { old: 0, new: 0, leftovers: 0 };
      await forEach(spread(changes, FULL ? (name === 'report' ? 8 : changes) : 3), async (call) => {
        const folder = folderOf(before);
        const killed = await run(folder, words, atCall(folder, call, { does: 'kill' }));
        expect(killed, `call ${call} of ${changes}`).toMatchObject({ signal: 'SIGKILL', err: '' });
        const files = contents(folder);
        for (const path of new Set([...Object.keys(files), ...Object.keys(before), ...Object.keys(after)])) {
          if (LEFT_BEHIND.test(path)) seen.leftovers++;
          else expect([before[path], after[path]], `${path} at call ${call}`).toContain(files[path]);
          if (before[path] === after[path]) continue;
          if (files[path] === before[path]) seen.old++;
          else seen.new++;
        }
        const next = await run(folder, words);
        expect(contents(folder), `after call ${call}: ${next.err}`).toEqual(after);
      });
      // Otherwise the kills came too early or too late to prove anything.
      expect(Math.min(seen.old, seen.leftovers), JSON.stringify(seen)).toBeGreaterThan(0);
    },
  );
});

describe('several calls at once of', () => {
  it.each(few(['init', 'render', 'report']))('%s end as a single one would', async (name) => {
    const { words, before } = await writing(name);
    const alone = folderOf(before);
    await run(alone, words);
    const folder = folderOf(before);
    const ends = await Promise.all(Array.from({ length: 4 }, () => run(folder, words)));
    for (const { code, err } of ends) {
      if (code !== 0)
        expect({ code, err }).toEqual({
          code: 2,
          err: expect.stringMatching(/^jmo-schedule: [^\n]*changed while we ran[^\n]*\n$/),
        });
    }
    expect(ends.map(({ code }) => code)).toContain(0);
    expect((await run(folder, words)).code).toBe(0);
    expect(contents(folder)).toEqual(contents(alone));
  });
});

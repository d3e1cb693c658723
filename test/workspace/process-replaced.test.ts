import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few } from '../full.js';
import { atCall, countCalls, folderOf, forEach, run, spread, writing } from './fault-processes.js';
import { contents, project } from './project.js';

// At chosen calls of the running program, another file replaces one that it works on. Not at all calls: Node has no call
// that would combine the last check of a file with the move over it.

describe('a file replaced while we run', () => {
  const THEIRS = 'on: push # somebody else wrote this\n';

  it.each(few(['weekly-deep', 'gone', 'nightly']))(
    'is not lost by a render that would change, delete or create it: %s',
    async (name) => {
      const path = `.github/workflows/jmo-${name}.yml`;
      const { words, before } = await writing('render');
      const whole = folderOf(before);
      const { all } = await countCalls(whole, words);
      const after = contents(whole);
      const ends = { done: 0, refused: 0 };
      const by = join(project({ theirs: THEIRS }), 'theirs');
      await forEach(name === 'gone' ? ['away' as const, ...spread(all, 6)] : spread(all, 7), async (call) => {
        const folder = folderOf(before);
        const ended = await run(folder, words, atCall(folder, call, { does: 'replace', path, by }));
        const { [path]: found, ...others } = contents(folder);
        expect(found, `call ${call}: ${ended.err}`).toBe(THEIRS);
        const { [path]: _, ...rest } = ended.code === 0 ? after : before;
        expect(others, `call ${call}: ${ended.err}`).toEqual(rest);
        if (ended.code === 0) ends.done++;
        else {
          ends.refused++;
          expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/^jmo-schedule: [^\n]+\n$/) });
        }
      });
      // Some replacements come too late to matter, some in time to be refused.
      expect(Math.min(ends.done, ends.refused), JSON.stringify(ends)).toBeGreaterThan(0);
    },
  );

  const edits = few([
    ['update', 'jmo-schedules.yaml', 'name: staging-urls', 'name: theirs', 'schedule: "9 3 * * *"'],
    ['update in the store', '.jmo/schedules.json', '"weekly-scan"', '"theirs"', '"schedule": "9 3 * * *"'],
  ]);
  it.each(edits)('stays, with the edit in it or without: %s', async (name, path, one, other, edit) => {
    const { words, before } = await writing(name);
    const { all } = await countCalls(folderOf(before), words);
    const theirs = (before[path] ?? '').replace(one, other);
    const by = join(project({ theirs }), 'theirs');
    const seen = { edited: 0, calls: 0 };
    await forEach(spread(all, 7), async (call) => {
      const folder = folderOf(before);
      const { code, err } = await run(folder, words, atCall(folder, call, { does: 'replace', path, by }));
      const found = readFileSync(join(folder, path), 'utf8');
      expect(found, `call ${call}: ${err}`).toContain(other);
      expect(code, `call ${call}: ${err}`).toBe(0);
      seen.calls++;
      if (found.includes(edit)) seen.edited++;
      else expect(found).toBe(theirs);
    });
    // A replacement before the move was read again and edited.
    expect(seen.edited, JSON.stringify(seen)).toBeGreaterThan(seen.calls / 2);
  });
});

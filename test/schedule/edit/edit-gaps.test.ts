import { describe, expect, it } from 'vitest';
import { localCron } from '../../../src/backends/local-cron/index.js';
import { type Edit, editResource } from '../../../src/schedule/edit/edit.js';
import { quoteDouble } from '../../../src/schedule/edit/text.js';

// Mutants of the code that no other test noticed: see `npm run mutants`.
const schedule = (name: string, spec = '{a: 1}') =>
  `apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
const edited = (spec: string, edit: Edit) => editResource(schedule('a', spec), 'f', 'a', [edit]);

describe('an edit', () => {
  it('that removes a key below a single value changes nothing', () => {
    expect(edited('{a: x}', { path: ['spec', 'a', 'b'], remove: true })).toMatchObject({
      text: schedule('a', '{a: x}'),
    });
  });

  it('appends right after the end of a list, and nowhere further', () => {
    expect(edited('{a: [x]}', { path: ['spec', 'a', 1], value: 'w' })).toMatchObject({
      text: schedule('a', '{a: [x, w]}'),
    });
    for (const spec of ['{a: [x]}', '{a: []}', '{a: x}']) {
      expect(edited(spec, { path: ['spec', 'a', 2], value: 'w' })).toMatchObject({
        diagnostics: [{ code: 'cannot-edit', line: 4, column: 11 }],
      });
    }
  });
});

describe('a text in double quotes', () => {
  it("escapes YAML's line breaks and invalid characters, in four digits", () => {
    expect(quoteDouble('a\u0085b\u2028c\ufeffd\u007f')).toBe('"a\\u0085b\\u2028c\\ufeffd\\u007f"');
  });
});

describe("local cron's files", () => {
  it('are only those with our names', () => {
    const [owned] = localCron.owned;
    const names = ['jmo-nightly.sh', 'jmo-schedules.crontab', 'my-jmo-nightly.sh', 'jmo-nightly.sh.orig'];
    expect(names.map((name) => owned?.pattern.test(name))).toEqual([true, true, false, false]);
  });
});

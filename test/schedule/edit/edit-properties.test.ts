import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { addResource, type Edit, editResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { tries } from '../../full.js';
import { type AnyFile, anyFile, anySchedule, anyText, type Dice, dice } from './edit-files.js';

/** EDIT_RUNS=10 searches ten times as long. */
const MORE = Number(process.env.EDIT_RUNS ?? 1);

type Values = Record<string, unknown>[];

/** The values of a text, from the YAML library alone. */
function read(text: string): Values {
  const roots = parseAllDocuments(text.replace(/^\uFEFF/, '')) as unknown as {
    errors: unknown[];
    toJS(): unknown;
  }[];
  return roots.flatMap((root) => {
    expect(root.errors).toEqual([]);
    const value = root.toJS() as { kind: string; items: Values } | null;
    return value === null ? [] : value.kind === 'ScanScheduleList' ? value.items : [value];
  });
}

const PATHS: readonly (readonly (string | number)[])[] = [
  ['metadata', 'labels', 'team'],
  ['metadata', 'labels', 'a.b/c'],
  ['metadata', 'labels'],
  ['metadata', 'annotations', 'note'],
  ['metadata', 'annotations', 'new'],
  ['metadata', 'generation'],
  ['spec', 'schedule'],
  ['spec', 'timezone'],
  ['spec', 'suspend'],
  ['spec', 'startingDeadlineSeconds'],
  ['spec', 'backend', 'type'],
  ['spec', 'backend', 'config', 'timeout'],
  ['spec', 'backend', 'config', 'tags'],
  ['spec', 'jobTemplate', 'profile'],
  ['spec', 'jobTemplate', 'targets', 'images'],
  ['spec', 'jobTemplate', 'targets', 'images', 0],
  ['spec', 'jobTemplate', 'options', 'threads'],
  ['spec', 'jobTemplate', 'options', 'tools', 0],
  ['spec', 'jobTemplate', 'notifications', 'channels', 0, 'events'],
  ['spec', 'jobTemplate', 'notifications', 'channels', 0, 'token'],
];

function anyEdit(roll: Dice): Edit {
  const path = roll.pick(PATHS);
  if (roll.one(3)) return { path, remove: true };
  const scalar = () => roll.pick([true, 7, null, 0.5, anyText(roll), anyText(roll)]);
  const value = roll.pick<() => unknown>([
    scalar,
    scalar,
    scalar,
    () => [scalar(), scalar()],
    () => ({ k: scalar(), 'l m': [] }),
    () => [],
    () => ({}),
  ])();
  return { path, value };
}

/** The edit on plain data, implemented again from its definition. */
function expected(value: unknown, edit: Edit): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, unknown>;
  for (const [index, step] of edit.path.slice(0, -1).entries()) {
    if (at[step] === undefined || at[step] === null) {
      if ('remove' in edit) return copy;
      at[step] = typeof edit.path[index + 1] === 'number' ? [] : {};
    }
    at = at[step] as Record<string | number, unknown>;
  }
  const last = edit.path.at(-1) as string | number;
  if (!('remove' in edit)) at[last] = edit.value;
  else if (Array.isArray(at)) at.splice(last as number, 1);
  else delete at[last];
  return copy;
}

/** Whether the lines of `part` occur in `whole` in this order. */
function missingLines(part: readonly string[], whole: readonly string[]): string[] {
  const trimmed = whole.map((line) => line.trimEnd());
  let at = 0;
  return part.filter((line) => {
    const found = trimmed.indexOf(line.trimEnd(), at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

const comments = (lines: readonly string[]) =>
  lines.map((line) => /# ?[a-z][^"']*$/i.exec(line.trimEnd())?.[0] ?? '').filter((one) => one !== '');
const LINE = /(?<=\n)/;

describe('for any valid file and any edit', () => {
  it('the result has exactly the edited resource, and the lines around it do not change', () => {
    let edited = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const roll = dice(seed);
        const file = anyFile(roll);
        expect(read(file.text)).toEqual(file.values);
        const index = roll.below(file.values.length);
        const name = ['one', 'two', 'three'][index] as string;
        const edit = anyEdit(roll);
        const result = editResource(file.text, 'f.yaml', name, [edit]);
        if ('diagnostics' in result) {
          // A key below a text, an index beyond a list: impossible edits.
          expect(result.diagnostics.map(({ code }) => code)).toEqual(['cannot-edit']);
          refused++;
          return;
        }
        edited++;
        const wanted = file.values.map((value, at) => (at === index ? expected(value, edit) : value));
        expect(read(result.text)).toEqual(wanted);
        expectNarrow(file, result.text, edit, index);
      }),
      { numRuns: tries(400 * MORE) },
    );
    expect(refused).toBeLessThan(edited / 10);
  });

  it('an edit and its reverse restore the same bytes', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const roll = dice(seed);
        const { text, values } = anyFile(roll);
        const index = roll.below(values.length);
        const name = ['one', 'two', 'three'][index] as string;
        const path = ['metadata', 'labels', 'new'];
        const { labels } = (values[index] as { metadata: Record<string, unknown> }).metadata;
        // A map that had to be created stays.
        fc.pre(typeof labels === 'object' && labels !== null && Object.keys(labels).length > 0);
        const there = editResource(text, 'f.yaml', name, [{ path, value: 'x' }]);
        if ('diagnostics' in there) throw new Error('refused');
        const back = editResource(there.text, 'f.yaml', name, [{ path, remove: true }]);
        expect(back).toEqual({ text });
      }),
      { numRuns: tries(100 * MORE) },
    );
  });
});

/** Nothing outside the edited value changed: all other lines are the same before and after, byte for byte. */
function expectNarrow(file: AnyFile, after: string, edit: Edit, index: number): void {
  const before = file.text.split(LINE);
  const now = after.split(LINE);
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  let [endBefore, endNow] = [before.length, now.length];
  while (endBefore > start && endNow > start && before[endBefore - 1] === now[endNow - 1]) {
    endBefore--;
    endNow--;
  }
  if (start === endBefore && start === endNow) return;
  const removed = before.slice(start, endBefore);
  const added = now.slice(start, endNow);
  const old = edit.path.reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    file.values[index],
  );
  const scalar = (value: unknown) => typeof value !== 'object' || value === null;
  const oneLine = removed.length === 1 && added.length === 1;
  if (
    !('remove' in edit) &&
    old !== undefined &&
    scalar(old) &&
    !String(old).includes('\n') &&
    scalar(edit.value)
  ) {
    // A text replaces a text: only the value changes, on one line.
    expect(oneLine, `${removed.join('')}=>${added.join('')}`).toBe(true);
    const [a = '', b = ''] = [removed[0], added[0]];
    expect(comments([b])).toEqual(comments([a]));
  }
  if (!('remove' in edit) && old === undefined && !oneLine) {
    // Something was added: all old lines are there, except for an added comma, colon or bracket.
    expect(missingLines(removed, added).length, `${removed.join('')}=>${added.join('')}`).toBeLessThanOrEqual(
      2,
    );
  }
  if ('remove' in edit && !oneLine) {
    // Something was removed: all remaining lines are old ones, except for a removed comma or an added `{}`.
    expect(missingLines(added, removed).length, `${removed.join('')}=>${added.join('')}`).toBeLessThanOrEqual(
      1,
    );
  }
  if (scalar(old) || old === undefined) {
    const lost = missingLines(comments(removed), comments(added));
    // The comment on a removed line goes with it.
    expect(lost.length).toBeLessThanOrEqual('remove' in edit ? 1 : 0);
  }
}

describe('for any valid file', () => {
  it('removing a resource keeps all others, byte for byte', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const roll = dice(seed);
        const file = anyFile(roll);
        const index = roll.below(file.values.length);
        const name = ['one', 'two', 'three'][index] as string;
        const result = removeResource(file.text, 'f.yaml', name);
        if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
        expect(read(result.text)).toEqual(file.values.filter((_, at) => at !== index));
        const [before, now] = [file.text, result.text].map((text) =>
          text.replace(/^\uFEFF/, '').split(LINE),
        ) as [string[], string[]];
        const changed = missingLines(
          now.map((line) => line.trimEnd()).filter((line) => line !== ''),
          before.map((line) => line.trimEnd()),
        );
        // In a list with brackets, a line may lose its comma; an emptied list becomes `[]`.
        expect(changed.length, `${name} from\n${file.text}`).toBeLessThanOrEqual(file.isList ? 1 : 0);
      }),
      { numRuns: tries(200 * MORE) },
    );
  });

  it('an added resource is the last one, after all that was there', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const roll = dice(seed);
        const file = anyFile(roll);
        const value = anySchedule(roll, 'four');
        const result = addResource(file.text, 'f.yaml', value);
        if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
        expect(read(result.text)).toEqual([...file.values, value]);
        if (!file.isList) expect(result.text.startsWith(file.text)).toBe(true);
        expect(result.text.endsWith('\n')).toBe(
          file.isList ? result.text.endsWith('\n') : file.text.endsWith('\n'),
        );
        expect(result.text.includes('\r\n')).toBe(file.text.includes('\r\n'));
      }),
      { numRuns: tries(120 * MORE) },
    );
  });
});

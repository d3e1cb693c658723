import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/schedule/parse.js';

const HEAD = 'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\n';

/** Eight lines; more with `more` (lines at the root) and `job` (lines of the job template). */
function schedule({ name = 'a', cron = '"17 2 * * *"', more = '', job = '' } = {}): string {
  return `${HEAD}metadata:\n  name: ${name}\nspec:\n  schedule: ${cron}\n  jobTemplate:\n    targets: {repo: .}\n${job}${more}`;
}

/** `line:column+length severity code` of each diagnostic, and the names of the returned schedules. */
function parse(text: string) {
  const { schedules, diagnostics } = parseSchedules(text, 'f.yaml');
  return {
    found: diagnostics.map(
      ({ line, column, length, severity, code }) => `${line}:${column}+${length} ${severity} ${code}`,
    ),
    names: schedules.map(({ resource }) => resource.metadata.name),
  };
}

describe('a problem inside a cron expression', () => {
  it.each([
    ['plain', '99 2 * * *', '6:13+2'],
    ['in the midst', '17 99 * * *', '6:16+2'],
    ['in single quotes', "'17 99 * * *'", '6:17+2'],
    ['in double quotes', '"17 99 * * *"', '6:17+2'],
    // If the text is not written as it reads, all of it is marked.
    ['behind escapes', '"17 \\x399 * * *"', '6:13+16'],
    ['over lines', '>-\n    99 2\n    * * *', '6:13+2'],
    ['in nothing', '""', '6:13+2'],
  ])('%s', (_, cron, at) => {
    const code = cron === '""' ? 'cron-empty' : 'cron-out-of-range';
    expect(parse(schedule({ cron }))).toEqual({ found: [`${at} error ${code}`], names: [] });
  });

  it("is at the alias's target", () => {
    const text = `status: {x: &z "17 99 * * *"}\n${schedule({ cron: '*z' })}`;
    expect(parse(text).found).toEqual(['1:20+2 error cron-out-of-range']);
  });
});

describe('a schedule is not returned', () => {
  const b = schedule({ name: 'b' });

  it('if one of its lines has an error', () => {
    const first = schedule().replace('apiVersion:', 'apiVersion: # \u0001');
    expect(parse(`${schedule({ more: '# \u0001\n' })}---\n${b}`)).toEqual({
      found: ['9:3+1 error control-character'],
      names: ['b'],
    });
    expect(parse(first).names).toEqual([]);
    expect(parse(schedule().replace('{repo: .}', '{repo: .} # \u0001')).names).toEqual([]);
  });

  it('unlike one before or after the error', () => {
    expect(parse(`# \u0001\n${schedule()}`)).toEqual({
      found: ['1:3+1 error control-character'],
      names: ['a'],
    });
    expect(parse(`${schedule()}---\n# \u0001\n${b}`).names).toEqual(['a', 'b']);
    const bad = 'x: "\\q"\n';
    expect(parse(`${bad}---\n${schedule()}---\n${bad}---\n${b}---\n${bad}`).names).toEqual(['a', 'b']);
  });

  it('if the last line has the error and the file ends without a line break', () => {
    expect(parse(`${schedule().trimEnd()} # \u0001`)).toEqual({
      found: ['8:26+1 error control-character'],
      names: [],
    });
  });

  it('whatever the others contain', () => {
    const secret = ['xoxb', '123456789012'].join('-');
    const names = [...'abcdefgh'];
    for (const bad of names) {
      const files = names.map((name) => schedule({ name, more: name === bad ? `# ${secret}\n` : '' }));
      // Control characters are found before secrets, wherever they are.
      const text = [...files, schedule({ name: 'z', more: '# \u0001\n' })].join('---\n');
      expect(parse(text).names).toEqual(names.filter((name) => name !== bad));
    }
  });

  it('if a part of it could not be read', () => {
    // The alias brings it from another item, on whose line the diagnostic is.
    const items = `- ${item('x', '&z !y z')}\n- ${item('b', '*z')}\n- ${item('c', 'd')}\n`;
    expect(parse(`apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\nitems:\n${items}`)).toEqual({
      found: ['4:57+1 error custom-tag'],
      names: ['c'],
    });
  });

  it('if its document has a syntax error after it', () => {
    expect(parse(schedule({ more: 'status: [\n' })).names).toEqual([]);
  });

  it('unlike the first of two with the same name', () => {
    const { diagnostics, schedules } = parseSchedules(
      [schedule(), schedule({ name: 'b' }), schedule(), schedule()].join('---\n'),
      'f.yaml',
    );
    const twice = (line: number) => ({
      severity: 'error',
      code: 'duplicate-name',
      message: 'there is a schedule named "a" on line 4 already',
      hint: 'names are unique in the file',
      file: 'f.yaml',
      line,
      column: 9,
      length: 1,
    });
    expect(diagnostics).toEqual([twice(22), twice(31)]);
    expect(schedules).toHaveLength(4);
  });

  it('and does not take a name if it has none', () => {
    expect(parse([schedule({ name: '""' }), schedule({ name: '""' })].join('---\n')).found).toEqual([
      '4:9+2 error empty-text',
      '13:9+2 error empty-text',
    ]);
  });
});

function item(name: string, note: string) {
  return `{metadata: {name: ${name}, annotations: {description: ${note}}}, spec: {schedule: "17 2 * * *", jobTemplate: {targets: {repo: .}}}}`;
}

describe('a list', () => {
  const list = (items: string) => `apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\n${items}`;

  it('is checked item by item', () => {
    expect(
      parse(
        list(
          `items:\n- kind: ScanScheduleList\n- x\n- ${item('b', 'c')}\n- {kind: Pod}\n- {kind: ScanSchedule, apiVersion: v1}\n`,
        ),
      ),
    ).toEqual({
      found: [
        '4:9+16 error wrong-kind',
        '5:3+1 error not-a-schedule',
        '7:3+11 error missing-key',
        '7:3+11 error missing-key',
        '7:10+3 error wrong-kind',
        '8:3+36 error missing-key',
        '8:3+36 error missing-key',
        '8:36+2 error wrong-api-version',
      ],
      names: ['b'],
    });
  });

  it('may be empty, and then has no schedule', () => {
    expect(parse(list('items: []\n')).found).toEqual(['1:1+0 warning no-schedules']);
    expect(parse(list('items: x\n')).found).toEqual(['3:8+1 error wrong-type']);
    expect(parse(list('')).found).toEqual(['1:1+10 error missing-key']);
  });

  it('has places for its items', () => {
    const { schedules } = parseSchedules(list(`items:\n- ${item('b', 'c')}\n`), 'f.yaml');
    expect(schedules[0]?.file).toBe('f.yaml');
    expect(schedules[0]?.at(['metadata', 'name'])).toEqual({ line: 4, column: 21, length: 1 });
    expect(schedules[0]?.at(['metadata', 'name'], 'key')).toEqual({ line: 4, column: 15, length: 4 });
    expect(schedules[0]?.resource).toMatchObject({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
    });
  });
});

describe('a file without schedules', () => {
  it('causes a warning, unless there is another diagnostic', () => {
    expect(parseSchedules('', 'f.yaml')).toEqual({
      file: 'f.yaml',
      schedules: [],
      mended: [],
      diagnostics: [
        {
          severity: 'warning',
          code: 'no-schedules',
          message: 'there is no schedule in this file',
          hint: 'the init command writes one to start from',
          file: 'f.yaml',
          line: 1,
          column: 1,
          length: 0,
        },
      ],
    });
    expect(parse('# \u0001\n').found).toEqual(['1:3+1 error control-character']);
  });
});

describe('in a document with a syntax error', () => {
  it('all before the error is checked', () => {
    const text = `${HEAD}metadata:\n  name: a\n  labels: {"/": x}\nspec: [\n`;
    expect(parse(text).found).toEqual([
      '5:12+3 error bad-label-key',
      '6:7+1 error wrong-type',
      '7:1+0 error yaml-syntax',
    ]);
  });

  it('all on the line of the error, or after it, is not checked', () => {
    const text = schedule({ cron: '99 99 * * * "' }).replace('99 99', '"99" 99');
    expect(parse(text).found.filter((line) => !line.endsWith('yaml-syntax'))).toEqual([]);
  });

  it.each([
    ['a key that is missing', `${HEAD}metadata: {}\nspec: {\n`],
    ['a value that is', `${HEAD}metadata:\nspec: {\n`],
    [
      'a target',
      `${HEAD}metadata: {name: a}\nspec:\n  schedule: 17 2 * * *\n  jobTemplate:\n    targets: {}\n  x: [\n`,
    ],
    ['a channel', schedule({ job: '    notifications:\n      enabled: true\n      channels: [\n' })],
    ['all of it', 'a: 1\nb: [\n'],
  ])('a missing value may be after the error: %s', (_, text) => {
    const found = parse(text).found.map((line) => line.split(' ')[2]);
    for (const code of ['missing-key', 'empty-value', 'no-target', 'no-channels', 'not-a-schedule']) {
      expect(found).not.toContain(code);
    }
    expect(found).toContain('yaml-syntax');
  });
});

describe('a secret', () => {
  const channel = (url: string) =>
    schedule({ job: `    notifications:\n      channels:\n      - type: slack\n        url: ${url}\n` });
  const literal = ['chat', '0123456789'].join('-');

  it('is reported with all of its lines', () => {
    expect(parse(channel(`>-\n          ${literal}\n          x`)).found).toEqual([
      '12:14+41 error literal-secret',
    ]);
    expect(parse(channel(literal)).found).toEqual([`12:14+${literal.length} error literal-secret`]);
  });

  it("is reported at an alias's target", () => {
    const text = `status: {x: &z ${literal}}\n${channel('*z')}`;
    expect(parse(text).found).toEqual([`1:16+${literal.length} error literal-secret`]);
  });

  it('is reported once per line, by its field', () => {
    const token = ['xoxb', '123456789012'].join('-');
    expect(parse(channel(`"${token}"`)).found).toEqual([`12:14+${token.length + 2} error literal-secret`]);
    expect(parse(schedule({ more: `# ${token}\n# ${token}\n` })).found).toEqual([
      `9:3+${token.length} error literal-secret`,
      `10:3+${token.length} error literal-secret`,
    ]);
    // Of two with the same length, the last one is kept.
    expect(parse(schedule({ more: `# ${token} ${token}\n` })).found).toEqual([
      `9:${4 + token.length}+${token.length} error literal-secret`,
    ]);
    expect(parse(schedule({ more: `# ${token}x ${token}\n` })).found).toEqual([
      `9:3+${token.length + 1} error literal-secret`,
    ]);
  });

  it('is one mistake among others on the same line', () => {
    const text = schedule().replace('{repo: .}', '{repo: "\u0001", x: 1, y: 2}');
    expect(parse(text).found).toEqual([
      '8:21+3 error control-character',
      '8:26+1 error unknown-key',
      '8:32+1 error unknown-key',
    ]);
  });
});

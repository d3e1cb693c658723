import { describe, expect, it } from 'vitest';
import { collectSecrets } from '../../../src/schedule/store/entry.js';
import { emptyStore, parseStore } from '../../../src/schedule/store/store.js';
import { storeEntry, storeText } from './entries.js';

// Built from parts, so that no file contains a secret.
const webhook = (end: string) => `https://hooks.slack.com/${'services'}/T00/B00/${end}`;
const bot = (end: string) => `${'xox'}b-${'1'.repeat(10)}-${end}`;
const read = (...entries: unknown[]) => parseStore(storeText(...entries), 'f');
const told = (...entries: unknown[]) =>
  read(...entries).diagnostics.map(({ code, severity, line }) => [code, severity, line]);
const jobOf = (job: object) =>
  (read(storeEntry({ ...job })).schedules[0]?.value.spec as { jobTemplate: object } | undefined)?.jobTemplate;
const slack = (keys: object) => ({ notifications: { channels: [{ type: 'slack', ...keys }] } });

describe('an entry of the store', () => {
  it('in our format does not change', () => {
    const { schedules, diagnostics, file } = read(storeEntry());
    expect([file, diagnostics]).toEqual(['f', []]);
    expect(schedules.map(({ value }) => value)).toEqual([storeEntry()]);
    expect(schedules[0]?.file).toBe('f');
    expect(schedules[0]?.at(['metadata', 'name'])).toEqual({ line: 2, column: 80, length: 3 });
    expect(schedules[0]?.at(['metadata', 'name'], 'key')).toEqual({ line: 2, column: 73, length: 6 });
  });

  it('may contain None anywhere', () => {
    const empty = { uid: null, labels: null, generation: null };
    const entry = storeEntry(
      { options: { threads: null, tools: ['trivy'] }, results: null },
      { timezone: null },
      empty,
    );
    const { schedules, diagnostics } = read({ ...entry, status: null });
    expect(diagnostics).toEqual([]);
    expect(schedules[0]?.value).toEqual(storeEntry({ options: { tools: ['trivy'] } }));
  });

  it('with None in a list is invalid', () => {
    expect(told(storeEntry({ options: { tools: [null] } }))).toEqual([['empty-value', 'error', 2]]);
  });

  it('loses values that mean nothing', () => {
    const targets = {
      repo: '.',
      images: [],
      urls_file: '',
      repositories: {},
      web: { urls: [], api_spec: '' },
    };
    expect(jobOf({ targets, options: { tools: [], config: '', fail_on: 'HIGH' } })).toEqual({
      profile: 'fast',
      targets: { repo: '.' },
      options: { fail_on: 'HIGH' },
    });
    expect(jobOf({ options: { tools: [] } })).toEqual({
      profile: 'fast',
      targets: { repositories: { repo: '.' } },
      options: {},
    });
    expect(told(storeEntry({ options: { odd: [], other: {}, text: '' } }))).toEqual([]);
  });

  it('loses notifications without channels, and keeps others', () => {
    const notify = (notifications: unknown) =>
      (jobOf({ notifications }) as { notifications?: unknown } | undefined)?.notifications;
    expect(
      [{}, { enabled: false }, { enabled: false, channels: [] }, { channels: null }].map(notify),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(notify({ enabled: true })).toEqual({ enabled: true });
    expect(notify({ enabled: true, channels: [] })).toEqual({ enabled: true, channels: [] });
    const url = '${HOOK}';
    expect(notify({ enabled: false, channels: [{ type: 'slack', url, events: [] }] })).toEqual({
      enabled: false,
      channels: [{ type: 'slack', url }],
    });
    expect(notify({ channels: [{ type: 'slack', url, events: ['failure'] }] })).toEqual({
      channels: [{ type: 'slack', url, events: ['failure'] }],
    });
  });

  it('loses fields that we lack, with a warning at their keys', () => {
    const { schedules, diagnostics } = read(
      storeEntry({ results: { dir: 'r', retention_days: 90 }, odd: { deep: 1 } }),
    );
    expect(schedules.map(({ value }) => value)).toEqual([storeEntry({ results: { dir: 'r' } })]);
    const text =
      storeText(storeEntry({ results: { dir: 'r', retention_days: 90 }, odd: { deep: 1 } })).split('\n')[1] ??
      '';
    const left = { severity: 'warning', code: 'left-out', file: 'f', line: 2 };
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics).toContainEqual({
      ...left,
      message: '"retention_days" has no counterpart here and is left out',
      hint: 'history limits say how many runs are kept',
      column: text.indexOf('"retention_days"') + 1,
      length: 16,
    });
    expect(diagnostics).toContainEqual({
      ...left,
      message: '"odd" has no counterpart here and is left out',
      column: text.indexOf('"odd"') + 1,
      length: 5,
    });
  });

  it('with errors is reported and left out', () => {
    const nameless = storeEntry({}, {}, { name: '' });
    expect(told(storeEntry({}, { suspend: 'x' }), storeEntry(), nameless)).toEqual([
      ['wrong-type', 'error', 2],
      ['empty-text', 'error', 4],
    ]);
    expect(told(storeEntry({}, {}, { name: 5 }))).toEqual([['wrong-type', 'error', 2]]);
    expect(told({ ...storeEntry(), metadata: {} })).toEqual([['missing-key', 'error', 2]]);
    expect(told({ ...storeEntry(), metadata: 5 })).toEqual([['wrong-type', 'error', 2]]);
    expect(told(storeEntry({}, { schedule: '@reboot' }))).toEqual([['cron-macro', 'error', 2]]);
    expect(read('x').diagnostics).toEqual([
      {
        severity: 'error',
        code: 'not-a-schedule',
        message: 'an entry of the store must be a map',
        file: 'f',
        line: 2,
        column: 1,
        length: 3,
      },
    ]);
    expect(read(storeEntry({}, { suspend: 'x' }), storeEntry()).schedules).toHaveLength(1);
  });

  it('may have a name that only JMo accepts', () => {
    const { schedules, diagnostics } = read(storeEntry({}, {}, { name: 'Ä_b c' }));
    expect([schedules[0]?.resource.metadata.name, diagnostics]).toEqual(['Ä_b c', []]);
  });

  it('with an unreadable number loses it', () => {
    const text = storeText(storeEntry({}, { startingDeadlineSeconds: 1 })).replace(
      'Seconds":1',
      'Seconds":123456789012345678901234567890',
    );
    const { schedules } = parseStore(text, 'f');
    expect(schedules.every(({ value }) => !JSON.stringify(value).includes('1234567890'))).toBe(true);
  });
});

describe('a secret in the store', () => {
  it('gets a name, is reported at its place, and is not shown', () => {
    const entry = storeEntry(slack({ url: webhook('SEEN') }));
    const { schedules, diagnostics } = read(entry);
    expect(schedules.map(({ value }) => value)).toEqual([storeEntry(slack({ url: '${SLACK_WEBHOOK_URL}' }))]);
    const line = storeText(entry).split('\n')[1] ?? '';
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'literal-secret',
        message: 'the store holds a secret here; it is shown as ${SLACK_WEBHOOK_URL}',
        hint: 'keep the value in a CI secret or variable named SLACK_WEBHOOK_URL',
        file: 'f',
        line: 2,
        column: line.indexOf('"https:') + 1,
        length: webhook('SEEN').length + 2,
      },
    ]);
  });

  it('has a name by its kind, in the grouped form and in ours', () => {
    const gitlab = (token: string) => ({ repositories: { repo: '.' }, gitlab: { group: 'g', token } });
    const entries = [
      storeEntry({ targets: gitlab('one'), ...slack({ token: bot('one'), channel: '#x' }) }),
      storeEntry({ targets: { gitlab_group: 'g', gitlab_token: 'two' } }),
      storeEntry({ targets: gitlab('one') }),
      storeEntry({ targets: gitlab('${MINE}') }),
    ];
    expect(read(...entries).schedules.map(({ value }) => value)).toEqual([
      storeEntry({
        targets: gitlab('${GITLAB_TOKEN}'),
        ...slack({ token: '${SLACK_BOT_TOKEN}', channel: '#x' }),
      }),
      storeEntry({ targets: { gitlab_group: 'g', gitlab_token: '${GITLAB_TOKEN_2}' } }),
      storeEntry({ targets: gitlab('${GITLAB_TOKEN}') }),
      storeEntry({ targets: gitlab('${MINE}') }),
    ]);
  });

  it('has the first free name, wherever the others are used', () => {
    const entries = [webhook('1'), '', '${SLACK_WEBHOOK_URL_2}', webhook('1'), webhook('2'), 5, null].map(
      (url) => storeEntry(slack({ url })),
    );
    expect([...collectSecrets(entries)]).toEqual([
      [webhook('1'), 'SLACK_WEBHOOK_URL'],
      [webhook('2'), 'SLACK_WEBHOOK_URL_3'],
    ]);
    expect([...collectSecrets([null, 'x', {}, storeEntry({ notifications: { channels: 'x' } })])]).toEqual(
      [],
    );
  });

  it('is hidden in unexpected places too', () => {
    const entry = storeEntry({}, {}, { annotations: { note: `see ${webhook('SEEN')}`, plain: 'x' } });
    const { schedules, diagnostics } = read(entry);
    expect(schedules[0]?.value).toEqual(storeEntry({}, {}, { annotations: { note: '***', plain: 'x' } }));
    const line = storeText(entry).split('\n')[1] ?? '';
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'literal-secret',
        message: 'the store holds a text here that looks like a secret; it is not shown',
        file: 'f',
        line: 2,
        column: line.indexOf('"see ') + 1,
        length: `"see ${webhook('SEEN')}"`.length,
      },
    ]);
    const inList = storeEntry({ targets: { urls: ['https://a.example', webhook('SEEN')] } });
    expect(JSON.stringify(read(inList).diagnostics)).not.toContain('SEEN');
    expect(told(inList)).toContainEqual(['literal-secret', 'warning', 2]);
  });
});

describe('a text that is not a store', () => {
  const wrong = { severity: 'error', code: 'not-a-store', file: 'f', line: 1, column: 1, length: 0 };
  const hint = "is this JMo's schedules.json?";

  it.each(['', 'kind: ScheduleManifest', '{"kind": "ScheduleManifest", "schedules": [}'])(
    'may not be JSON: %j',
    (text) => {
      expect(parseStore(text, 'f')).toEqual({
        file: 'f',
        schedules: [],
        diagnostics: [{ ...wrong, message: 'the file is not JSON', hint }],
      });
    },
  );

  it.each([
    '[]',
    'null',
    '{"kind": "ScheduleManifest"}',
    '{"schedules": []}',
    '{"kind": "X", "schedules": []}',
  ])('may be another document: %s', (text) => {
    const message = 'a store is JSON of kind ScheduleManifest with a list of schedules';
    expect(parseStore(text, 'f').diagnostics).toEqual([{ ...wrong, message, hint }]);
  });

  it('may be JSON beyond the limits of our YAML reader, with the place', () => {
    const [before, after] = ['{"kind": "ScheduleManifest", "schedules": ', '}'];
    const deep = `${before}${'['.repeat(80)}${']'.repeat(80)}${after}`;
    expect(parseStore(deep, 'f')).toMatchObject({
      schedules: [],
      diagnostics: [{ ...wrong, column: 107, length: 1 }],
    });
    const large = `${before}[]${after}${' '.repeat(16 * 1024 * 1024)}`;
    expect(parseStore(large, 'f')).toMatchObject({ schedules: [], diagnostics: [wrong] });
    const returns = `${before}\r[]${after}`;
    expect(parseStore(returns, 'f')).toMatchObject({
      schedules: [],
      diagnostics: [{ ...wrong, column: 43 }],
    });
  });

  it('does not include an empty store, with or without a byte order mark', () => {
    const text = emptyStore(new Date('2026-11-23T05:06:07.890Z'));
    expect(text).toBe(`{
  "apiVersion": "jmo.security/v2",
  "kind": "ScheduleManifest",
  "metadata": {
    "version": "2.0.0",
    "created_at": "2026-11-23T05:06:07+00:00"
  },
  "schedules": []
}`);
    expect(parseStore(`\uFEFF${text}`, 'f')).toEqual({ file: 'f', schedules: [], diagnostics: [] });
  });
});

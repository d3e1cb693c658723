import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/entry/dispatch.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { few } from '../full.js';
import { startLoopback } from '../servers/loopback.js';
import { ACTS, obeyedLines } from '../text/runner.js';
import { NOW, workIn } from './run.js';

/** Text that acts on a terminal or GitHub's runner, around a word to search in the output. */
const HOSTILE: Readonly<Record<string, string>> = {
  'lines that are commands': `EVIL${[
    '',
    '\r',
    '\u0085',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u2028',
    '\u2029',
    '\u202f',
    '\u205f',
    '\u3000',
    '\ufeff',
    '\t\v\f ',
  ]
    .map((before) => `\n${before}::error file=a::x`)
    .join('')}`,
  'a command at once': '\u0085::error::EVIL',
  'a command of one line': '::add-mask::EVIL ##[error]x ##[add-mask]y',
  'what moves the cursor': 'EVIL\u001b[2J\u001b]0;x\u0007\u009b8m\u007f\b\r\u0000',
  'what changes the direction': 'EVIL\u202e\u2066\u200f\ufeff \ud800',
};

type Resource = { metadata: Record<string, unknown>; spec: Record<string, unknown>; [key: string]: unknown };

const resource = (backend = 'github-actions'): Resource => ({
  apiVersion: 'jmo.security/v1alpha1',
  kind: 'ScanSchedule',
  metadata: { name: 'nightly', labels: { team: 'web' }, annotations: { description: 'd' } },
  spec: {
    schedule: '17 2 * * *',
    timezone: 'UTC',
    backend: { type: backend, config: {} },
    jobTemplate: { profile: 'balanced', targets: { repo: '.' } },
  },
});

const with_ = (change: (value: Resource, text: string) => void) => (text: string) => {
  const value = resource();
  change(value, text);
  return JSON.stringify(value);
};
const job = (value: Resource) => value.spec.jobTemplate as Record<string, unknown>;

/** Every place for a text in a resource file, and the file with `text` there. */
const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  'a label key': with_((value, text) => Object.assign(value.metadata, { labels: { [text]: 'x' } })),
  'a label key without a text': with_((value, text) =>
    Object.assign(value.metadata, { labels: { [text]: 1 } }),
  ),
  'a label value': with_((value, text) => Object.assign(value.metadata, { labels: { team: text } })),
  'an annotation key': with_((value, text) =>
    Object.assign(value.metadata, { annotations: { [text]: 'x' } }),
  ),
  'an annotation': with_((value, text) =>
    Object.assign(value.metadata, { annotations: { description: text } }),
  ),
  'the name': with_((value, text) => Object.assign(value.metadata, { name: text })),
  'an unknown key': with_((value, text) => Object.assign(value.spec, { [text]: { [text]: 1 } })),
  'the cron': with_((value, text) => Object.assign(value.spec, { schedule: text })),
  'the zone': with_((value, text) => Object.assign(value.spec, { timezone: text })),
  'the backend': with_((value, text) => Object.assign(value.spec, { backend: { type: text } })),
  'a key of its config': with_((value, text) =>
    Object.assign(value.spec, { backend: { type: 'github-actions', config: { [text]: [text] } } }),
  ),
  'a value of its config': with_((value, text) =>
    Object.assign(value.spec, { backend: { type: 'github-actions', config: { image: text, branch: text } } }),
  ),
  'a path': with_((value, text) => Object.assign(job(value), { targets: { repo: text } })),
  'a URL': with_((value, text) =>
    Object.assign(job(value), { targets: { urls: [`https://a.example/${text}`, text] } }),
  ),
  'an image': with_((value, text) => Object.assign(job(value), { targets: { images: [text] } })),
  'the profile': with_((value, text) => Object.assign(job(value), { profile: text })),
  'a channel': with_((value, text) =>
    Object.assign(job(value), { notifications: { channels: [{ type: text, url: text, events: [text] }] } }),
  ),
  'the status': with_((value, text) => Object.assign(value, { status: { message: text } })),
  'a comment': (text) => `# ${text.replace(/[\n\r]/g, '\u2028')}\nkind: x\n`,
  'no YAML': (text) => `${text}: [${text}\n${text}`,
};

/** A call of each command that gets as far as the file allows. */
const CALLS: readonly (readonly string[])[] = [
  ['init', '--file', 'new.yaml'],
  ['validate'],
  ['validate', '-o', 'json'],
  ['validate', '-o', 'codequality'],
  ['list', '-o', 'wide'],
  ['list', '-o', 'yaml'],
  ['list', '-o', 'json'],
  ['get', 'nightly', '-o', 'yaml'],
  ['next'],
  ['export', 'nightly'],
  ['export', 'nightly', '--backend', 'gitlab-ci'],
  ['check'],
  ['check', '-o', 'json'],
  ['render'],
  ['sync'],
  ['run', 'nightly'],
  ['status'],
  ['prune'],
  ['update', 'nightly', '--profile', 'deep', '-o', 'yaml'],
  ['update', 'nightly', '--profile', 'fast'],
  ['suspend', 'nightly'],
  ['resume', 'nightly'],
  ['install', 'nightly', '--dry-run'],
  ['uninstall', 'nightly'],
  ['installed'],
  ['create', 'other', '--cron', '1 2 * * *', '--repo', '.'],
  ['delete', 'nightly', '--yes'],
  ['import', 'jmo-schedules.yaml'],
  ['guard', '--name', 'nightly', '--cron', '17 2 * * *'],
  ['report', '--findings', 'jmo-schedules.yaml', '--out', 'reports'],
  ['gate', '--findings', 'jmo-schedules.yaml', '--fail-on', 'HIGH'],
  ['notify', '--preview'],
  ['explain', 'spec'],
  ['completion', 'bash'],
];

interface Seen {
  readonly out: string;
  readonly err: string;
  /** Workflow commands that were written on purpose. */
  readonly commands: string;
  readonly annotations: string;
}

async function call(
  folder: string,
  words: readonly string[],
  env: Record<string, string> = {},
  color = false,
): Promise<Seen> {
  const seen = { out: '', err: '', commands: '', annotations: '' };
  const io: Io = {
    directory: folder,
    env: { HOME: folder, PATH: '', GITHUB_ACTIONS: 'true', ...env },
    now: () => new Date(NOW),
    color,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text, kind) => {
      seen[kind === 'commands' ? 'commands' : 'out'] += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: {
      isAction: false,
      setOutput() {},
      async addSummary() {},
      annotate: ({ message, hint }) => {
        seen.annotations += `${message} ${hint}\n`;
      },
    },
  };
  await main(words, io);
  return seen;
}

/** Fails if a terminal or the runner would act on the output; returns whether the hostile text was printed at all. */
function inspect({ out, err, annotations }: Seen, what: string): boolean {
  for (const text of [out, err]) {
    expect(text, what).not.toMatch(ACTS);
    expect(obeyedLines(text), what).toEqual([]);
  }
  expect(annotations, what).not.toMatch(ACTS);
  return `${out}${err}`.includes('EVIL');
}

describe.each(few(Object.entries(HOSTILE)))('%s', (_, hostile) => {
  it.each(few(Object.entries(FIELDS), 5))('as %s is printed as text', async (field, fileOf) => {
    const printed: boolean[] = [];
    for (const words of CALLS) {
      const folder = workIn(fileOf(hostile));
      printed.push(inspect(await call(folder, words), `${field}: ${words.join(' ')}`));
    }
    expect(printed, field).toContain(true);
  });

  it('as an argument is printed as text', async () => {
    const printed: boolean[] = [];
    for (const { name, flags } of COMMANDS) {
      const folder = workIn(JSON.stringify(resource()));
      const calls = [[hostile], [name, hostile, hostile, hostile], [name, `--${hostile}`]];
      calls.push(...Object.keys(flags).map((flag) => [name, `--${flag}=${hostile}`, 'nightly']));
      for (const words of calls) printed.push(inspect(await call(folder, words), words.join(' ')));
    }
    expect(printed.filter(Boolean).length).toBeGreaterThan(80);
  });

  it('as the name of a file is printed as text', async () => {
    // File systems refuse NUL and lone surrogates.
    const name = hostile.replace(/[\0\ud800/]/g, '').slice(0, 60);
    const printed: boolean[] = [];
    for (const text of [
      JSON.stringify(resource()),
      with_((value) => Object.assign(value.spec, { x: 1 }))(''),
    ]) {
      for (const words of CALLS) {
        const folder = workIn(text);
        const inside = join(folder, name);
        mkdirSync(inside, { recursive: true });
        writeFileSync(join(inside, `${name}.yaml`), text);
        for (const flags of [
          ['-C', name],
          ['-C', name, '-f', `${name}.yaml`],
        ])
          printed.push(inspect(await call(folder, [...words, ...flags]), words.join(' ')));
      }
    }
    expect(printed).toContain(true);
  });

  it('in a generated file is printed as text', async () => {
    const folder = workIn(JSON.stringify(resource()));
    await call(folder, ['render']);
    const path = join(folder, '.github/workflows/jmo-nightly.yml');
    writeFileSync(path, `# Generated by jmo-schedule from jmo-schedules.yaml. Do not edit: x\n ${hostile}\n`);
    for (const color of [false, true]) {
      const seen = await call(folder, ['check'], {}, color);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a diff
      const out = seen.out.replace(/\u001b\[(?:0|1|31|32|36)m/g, '');
      expect(inspect({ ...seen, out }, 'check')).toBe(true);
    }
  });

  it('in findings is printed as text', async () => {
    const finding = {
      schemaVersion: '1.2.0',
      id: hostile,
      ruleId: hostile,
      severity: 'HIGH',
      title: hostile,
      message: hostile,
      tool: { name: hostile, version: hostile },
      location: { path: hostile, startLine: 1 },
    };
    const folder = workIn();
    mkdirSync(join(folder, 'results/summaries'), { recursive: true });
    writeFileSync(
      join(folder, 'results/summaries/findings.json'),
      JSON.stringify({ meta: {}, findings: [finding] }),
    );
    writeFileSync(
      join(folder, 'results/.scan_metadata.json'),
      JSON.stringify({ tools: [hostile], tools_failed: [hostile], missing_tools: [hostile] }),
    );
    const findings = ['--findings', 'results/summaries/findings.json'];
    const calls = [
      ['gate', ...findings, '--fail-on', 'HIGH'],
      ['gate', ...findings, '--fail-on', 'HIGH', '-o', 'json'],
      ['report', ...findings, '--out', 'reports'],
      ['report', ...findings, '--out', 'reports', '-o', 'json'],
    ];
    const printed: boolean[] = [];
    for (const words of calls) printed.push(inspect(await call(folder, words), words.join(' ')));
    expect(printed.slice(0, 2)).toEqual([true, true]);
  });

  it('in a message to a channel is previewed as text', async () => {
    const flags = ['name', 'profile', 'error', 'guard-reason', 'branch', 'author'].flatMap((flag) =>
      flag in (COMMANDS.find(({ name }) => name === 'notify')?.flags ?? {}) ? [`--${flag}=${hostile}`] : [],
    );
    expect(flags.length).toBeGreaterThan(3);
    const words = ['notify', '--preview', '--scan-result', 'failure', ...flags];
    expect(inspect(await call(workIn(), words), 'notify')).toBe(true);
  });

  it('in the answer of a server is printed as text', async () => {
    for (const body of [{ message: hostile }, { error: hostile }, hostile]) {
      const server = await startLoopback(() => ({ status: 403, body }));
      const token = 'x'.repeat(20);
      const env = {
        CI_API_V4_URL: `${server.url}/api/v4`,
        CI_SERVER_URL: server.url,
        CI_PROJECT_PATH: 'team/shop',
        CI_PROJECT_ID: '1',
        JMO_GITLAB_TOKEN: token,
        GITHUB_API_URL: server.url,
        GITHUB_REPOSITORY: 'team/shop',
        GITHUB_TOKEN: token,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
      };
      const printed: boolean[] = [];
      for (const backend of ['github-actions', 'gitlab-ci'])
        for (const words of [
          ['sync'],
          ['sync', '--apply'],
          ['run', 'nightly', '--wait'],
          ['status'],
          ['prune'],
          ['guard', '--name', 'nightly', '--cron', '17 2 * * *'],
        ]) {
          const folder = workIn(JSON.stringify(resource(backend)));
          printed.push(inspect(await call(folder, words, env), words.join(' ')));
        }
      if (typeof body !== 'string') expect(printed).toContain(true);
    }
  });
});

it('every command is called', () => {
  const called = new Set(CALLS.map(([name]) => name));
  expect(COMMANDS.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
});

describe('a workflow command', () => {
  it('is written on purpose, and its text begins no other', async () => {
    for (const [what, hostile] of few(Object.entries(HOSTILE))) {
      for (const [field, fileOf] of few(Object.entries(FIELDS), 5)) {
        const folder = workIn(fileOf(hostile));
        const { commands } = await call(folder, ['validate', '-o', 'github']);
        const { out } = await call(folder, ['validate', '-o', 'json']);
        const { diagnostics } = JSON.parse(out) as { diagnostics: unknown[] };
        expect(obeyedLines(commands), `${what}: ${field}`).toHaveLength(diagnostics.length);
        expect(commands).not.toMatch(ACTS);
        for (const line of commands.split('\n').slice(0, -1))
          expect(line).toMatch(
            /^::(?:error|warning|notice) file=jmo-schedules\.yaml,line=\d+,col=\d+,title=[a-z-]+::/,
          );
      }
    }
  });
});

describe('a file for another program', () => {
  it('is not escaped if no runner reads it', async () => {
    const folder = workIn(FIELDS['an annotation']?.('##[error]EVIL'));
    const file = join(folder, 'out.yml');
    await call(folder, ['export', 'nightly', '-o', file]);
    const said: string[] = [];
    for (const outIsFile of [true, false]) {
      let out = '';
      await main(['export', 'nightly'], {
        directory: folder,
        env: { GITHUB_ACTIONS: 'true' },
        now: () => new Date(NOW),
        color: false,
        interactive: false,
        uuid: async () => crypto.randomUUID(),
        ask: async () => '',
        outIsFile,
        out: (text) => {
          out += text;
        },
        err() {},
        step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
      });
      said.push(out);
    }
    expect(said[0]).toContain('##[error]EVIL');
    expect(said[1]).toBe(said[0]?.replaceAll('##[', '# #['));
  });
});

import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.js';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/commands/guard.js';
import { COMMANDS } from '../../../src/entry/specs/registry.js';
import { githubEnv, gitlabEnv } from '../../hosts/environments.js';

// In parts, since nothing in the tree may look like a secret.
const SECRET = ['glpat', 'x'.repeat(20)].join('-');
const said = () => {
  throw new Error(`their words ${SECRET}\n\u001b[31m::error::${SECRET}`);
};

/** Everything that a guard with this network shows anywhere. */
async function shown(env: Record<string, string>, more: Pick<Io, 'fetch' | 'sleep'>): Promise<string> {
  const spec = COMMANDS.find(({ name }) => name === 'guard');
  if (spec === undefined) throw new Error('no guard');
  const seen: string[] = [];
  const show = (text: string) => void seen.push(text);
  await run(parseArguments(spec, ['--name', 'nightly', '--cron', '17 2 * * *']), {
    directory: '/',
    env,
    now: () => new Date('2026-03-10T02:25:00Z'),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: show,
    err: show,
    step: {
      isAction: false,
      setOutput: (_, value) => show(value),
      addSummary: async (markdown) => show(markdown),
      annotate: ({ message }) => show(message),
    },
    ...more,
  });
  return seen.join('\n');
}

describe.each([
  ['GitHub', githubEnv('http://127.0.0.1:9')],
  ['GitLab', gitlabEnv('http://127.0.0.1:9')],
])('an error on the way to %s', (platform, env) => {
  it.each([
    ['a failure of the network', { fetch: said, sleep: async () => {} }, "can't be reached"],
    ['a fault of ours', { fetch: said, sleep: said }, 'unexpected error, please report it: '],
  ])('is reported without a secret, on one line: %s', async (_, network, words) => {
    const text = await shown(env, network);
    expect(text).toContain(`${platform} did not answer everything: `);
    expect(text).toContain(words);
    expect(text).toContain('their words');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::error::/m);
  });
});

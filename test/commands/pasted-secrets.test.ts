import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.js';
import { call, workIn } from './run.js';

const secret = 'sEcReTvAlUe';
const webhook = `https://${['hooks', 'slack', 'com'].join('.')}/services/T00/B00/${secret}`;

// Whoever pastes a webhook where a name belongs must not find it in the log of the run as well.
it.each([
  ['as the command', [webhook]],
  ['as its help', ['help', webhook]],
  ...COMMANDS.flatMap(({ name, flags }): [string, string[]][] => [
    [`as words of ${name}`, [name, webhook, webhook, webhook, webhook]],
    [`as a flag of ${name}`, [name, `--${webhook}`]],
    ...Object.keys(flags).map((flag): [string, string[]] => [
      `as --${flag} of ${name}`,
      [name, `--${flag}=${webhook}`, 'x'],
    ]),
  ]),
])('a secret %s is not printed', async (_, words) => {
  const { code, out, err } = await call(workIn(), words, { PATH: '' });
  expect(out + err).not.toContain(secret);
  expect(code).not.toBe(0);
});

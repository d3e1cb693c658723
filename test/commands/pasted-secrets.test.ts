import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { call, workIn } from './run.js';

const secret = 'sEcReTvAlUe';
const webhook = `https://${['hooks', 'slack', 'com'].join('.')}/services/T00/B00/${secret}`;

const calls = (pasted: string): [string, string[]][] => [
  ['as the command', [pasted]],
  ['as its help', ['help', pasted]],
  ...COMMANDS.flatMap(({ name, flags }): [string, string[]][] => [
    [`as words of ${name}`, [name, pasted, pasted, pasted, pasted]],
    [`as a flag of ${name}`, [name, `--${pasted}`]],
    ...Object.keys(flags).map((flag): [string, string[]] => [
      `as --${flag} of ${name}`,
      [name, `--${flag}=${pasted}`, 'x'],
    ]),
  ]),
];

// Whoever pastes a webhook where a name belongs must not find it in the log of the run as well.
describe.each([
  ['that looks like one', webhook],
  ['beside a telling key', `token: ${secret}`],
])('a secret %s', (_, pasted) => {
  it.each(calls(pasted))('%s is not printed', async (_, words) => {
    const { code, out, err } = await call(workIn(), words, { PATH: '' });
    expect(out + err).not.toContain(secret);
    expect(code).not.toBe(0);
  });
});

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

// A webhook that is pasted in place of a name must not appear in the run's log too.
describe.each([
  ['that looks like one', webhook],
  ['beside a telling key', `token: ${secret}`],
])('a secret %s', (_, pasted) => {
  it.each(calls(pasted))('is not printed: %s', async (_, words) => {
    const { code, out, err } = await call(workIn(), words, { PATH: '' });
    expect(out + err).not.toContain(secret);
    expect(code).not.toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkConfig, configOf } from '../../../src/backends/shared/check-config.js';
import { text } from '../../../src/schedule/schema/fields.js';
import { locatedSchedule } from '../local-cron/schedules.js';

const located = (config: Record<string, unknown>) =>
  locatedSchedule({ backend: { type: 'local-cron', config } });
const hinted = () =>
  z.strictObject({
    a: z.optional(
      text('', [
        (value) => (value === 'x' ? { code: 'bad-x', message: 'is x', hint: 'write y' } : undefined),
      ]),
    ),
    c: z.optional(text('')),
  });
const unused = () => {
  throw new Error('the schema was built');
};

describe('the settings of a backend', () => {
  it('are read without a schema if there are none, since building one takes a millisecond', () => {
    const none = located({});
    expect(checkConfig(none, unused)).toEqual({ problems: [], config: {} });
    expect(configOf(none.resource, unused)).toEqual({});
    expect(() => checkConfig(located({ a: 'y' }), unused)).toThrow('the schema was built');
  });

  it('are kept as written', () => {
    const good = located({ a: 'y' });
    expect(checkConfig(good, hinted)).toEqual({ problems: [], config: { a: 'y' } });
    expect(configOf(good.resource, hinted)).toEqual({ a: 'y' });
  });

  it('are left out if they are wrong, and each problem has its place', () => {
    const bad = located({ a: 'x', b: 1, c: 'good' });
    const file = 'jmo-schedules.yaml';
    expect(checkConfig(bad, hinted)).toStrictEqual({
      problems: [
        {
          severity: 'error',
          code: 'unknown-key',
          message: 'unknown key "b"',
          hint: 'did you mean "a"?',
          file,
          line: 11,
          column: 7,
          length: 1,
        },
        {
          severity: 'error',
          code: 'bad-x',
          message: 'a is x',
          hint: 'write y',
          file,
          line: 10,
          column: 10,
          length: 1,
        },
      ],
      config: { c: 'good' },
      unsure: new Set(['a', 'b']),
    });
    expect(() => configOf(bad.resource, hinted)).toThrow();
  });
});

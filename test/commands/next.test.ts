import { expect, it } from 'vitest';
import { call, workIn } from './run.js';

it.each([
  ['next', '--from', '2026-02-30'],
  ['next', '--from', '2026-02-29T00:00:00Z'],
  ['next', '--until', '2026-04-31'],
  ['next', '--until', '2026-06-31T10:00:00+02:00'],
  ['status', '--since', '2026-02-30'],
])('%s %s %s does not exist', async (command, flag, time) => {
  const folder = workIn();
  await call(folder, ['init']);
  expect(await call(folder, [command, flag, time])).toMatchObject({
    code: 2,
    err: `jmo-schedule: ${flag}: there is no ${time.slice(0, 10)}\n`,
  });
});

it('29 February of a leap year exists', async () => {
  const folder = workIn();
  await call(folder, ['init']);
  for (const time of ['2028-02-29', '2028-02-29T23:59:00-11:00'])
    expect(await call(folder, ['next', '--from', time])).toMatchObject({ code: 0 });
});

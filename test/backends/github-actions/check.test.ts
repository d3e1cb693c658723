import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';

const locate = (spec: object, config: object = {}, name = 'nightly') => {
  const text = stringify({
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name },
    spec: {
      schedule: '17 2 * * *',
      ...spec,
      backend: { type: 'github-actions', config },
      jobTemplate: { targets: { repo: '.' } },
    },
  });
  const { schedules, diagnostics } = parseSchedules(Buffer.from(text), 'jmo-schedules.yaml');
  expect(diagnostics.filter((each) => each.severity === 'error')).toEqual([]);
  const [schedule] = schedules;
  if (schedule === undefined) throw new Error('the schedule is not valid');
  return { lines: text.split('\n'), found: githubActions.check(schedule) };
};

function check(...written: Parameters<typeof locate>) {
  const { lines, found } = locate(...written);
  return found.map(({ severity, code, line, column, length }) => {
    const marked = lines[line - 1]?.slice(column - 1, column - 1 + length) ?? '';
    return `${severity} ${code}: ${marked}`;
  });
}

describe('differences on GitHub are reported:', () => {
  it('none for a plain schedule', () => {
    expect(check({})).toEqual([]);
    expect(check({ schedule: '17 2 * * 1' })).toEqual([]);
  });

  it.each([
    [{ suspend: true }, ['hint suspended: true']],
    [{ failedJobsHistoryLimit: 10 }, ['hint history-by-prune: 10']],
    [{ failedJobsHistoryLimit: 0 }, ['hint history-by-prune: 0']],
    [{ successfulJobsHistoryLimit: 30 }, []],
    [{ successfulJobsHistoryLimit: 90 }, []],
    [{ successfulJobsHistoryLimit: 91 }, ['hint history-beyond-retention: 91']],
    [{ successfulJobsHistoryLimit: 0 }, ['hint history-by-prune: 0']],
    [{ schedule: '17 2 * * 1', successfulJobsHistoryLimit: 12 }, []],
    [{ schedule: '17 2 * * 1', successfulJobsHistoryLimit: 30 }, ['hint history-beyond-retention: 30']],
  ])('%j', (spec, expected) => {
    expect(check(spec)).toEqual(expected);
  });

  it.each([
    [{ startingDeadlineSeconds: 900 }, []],
    [{ startingDeadlineSeconds: 899 }, ['warning deadline-shorter-than-delay: 899']],
    [
      { schedule: '*/4 * * * *' },
      ['error interval-too-short: "*/4 * * * *"', 'hint busy-minute: "*/4 * * * *"'],
    ],
    [{ schedule: '1-59/5 * * * *' }, []],
    [{ schedule: '0 2 * * *' }, ['hint busy-minute: 0 2 * * *']],
    [{ schedule: '17 2 */2 * 1' }, ['warning ambiguous-days: 17 2 */2 * 1']],
  ])('%j', (spec, expected) => {
    expect(check(spec)).toEqual(expected);
  });

  it('a deadline in whole minutes, at least one', () => {
    const message = (startingDeadlineSeconds: number) =>
      locate({ startingDeadlineSeconds }).found[0]?.message;
    expect(message(840)).toContain('more than 14 min late');
    expect(message(839)).toContain('more than 13 min late');
    expect(message(30)).toContain('more than 1 min late');
  });

  it.each([
    [{ runner: '-linux' }, 'error bad-config: -linux'],
    [{ runner: 'linux box' }, 'error bad-config: linux box'],
    [{ environment: '/production' }, 'error bad-config: /production'],
    [{ container: false, image: 'registry.example/jmo:2' }, 'error exclusive-config: image'],
    [{ runner: 'ours', tags: ['ours'] }, 'error exclusive-config: tags'],
    [{ retry: { max: 1, when: 'always' } }, 'warning retry-when-ignored: when'],
    [{ image: 'registry.example/jmo:2' }, 'hint unpinned-image: registry.example/jmo:2'],
  ])('the setting %j', (config, expected) => {
    expect(check({}, config)).toContain(expected);
  });

  it('the name of the check that init writes', () => {
    expect(check({}, {}, 'schedule-check')).toEqual(['error reserved-name: schedule-check']);
    expect(check({}, {}, 'schedule-sync')).toEqual(['error reserved-name: schedule-sync']);
    expect(check({}, {}, 'schedule-checks')).toEqual([]);
  });

  it.each([
    ['windows-2025', 'error container-needs-linux: windows-2025'],
    ['macOS', 'error container-needs-linux: macOS'],
    [['self-hosted', 'Windows'], 'error container-needs-linux: Windows'],
    ['windowsill', undefined],
    ['ubuntu-24.04', undefined],
    [['self-hosted', 'linux'], undefined],
  ])('a container on the runner %j', (runner, expected) => {
    const all = expected === undefined ? [] : [expected];
    expect(check({}, { runner })).toEqual(all);
    expect(check({}, { tags: runner })).toEqual(all);
    expect(check({}, { runner, container: false })).toEqual([]);
  });

  it.each([
    [{ timeout: 360 }, []],
    [{ timeout: 361 }, ['warning timeout-beyond-limit: 361']],
    [{ timeout: '7h' }, ['warning timeout-beyond-limit: 7h']],
    [{ timeout: '7h', runner: 'ubuntu-latest' }, ['warning timeout-beyond-limit: 7h']],
    [{ timeout: '7h', runner: 'ours' }, []],
    [{ timeout: '5d', runner: ['self-hosted', 'linux'] }, []],
    [{ timeout: '121h', tags: ['self-hosted', 'linux'] }, ['warning timeout-beyond-limit: 121h']],
  ])('%j', (config, expected) => {
    expect(check({}, config)).toEqual(expected);
  });

  it('a guard that may have to wait for the run it should replace', () => {
    const spec = { concurrencyPolicy: 'Replace', startingDeadlineSeconds: 3600 };
    const hint = ['hint guard-needs-runner: Replace'];
    expect(check(spec, { runner: ['self-hosted', 'linux'] })).toEqual(hint);
    expect(check(spec, { runner: 'ours' })).toEqual(hint);
    expect(check(spec, { runner: 'ubuntu-24.04' })).toEqual([]);
    expect(check({ concurrencyPolicy: 'Replace' }, { runner: 'ours' })).toEqual([]);
    const zoned = { concurrencyPolicy: 'Replace', timezone: 'Europe/Berlin' };
    expect(check(zoned, { runner: 'ours', server: 'ghes' })).toEqual(hint);
  });

  it('an environment that may wait for a person, or that no job needs', () => {
    const config = { environment: 'production' };
    const secrets = { ...config, secrets: ['NVD_API_KEY'] };
    expect(check({}, config)).toEqual(['warning unused-config: environment']);
    expect(check({}, secrets)).toEqual(['hint environment-may-wait: production']);
  });
});

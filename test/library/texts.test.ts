import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ArgumentError,
  type BackendType,
  type Diagnostic,
  nextRuns,
  openSchedules,
  ProjectError,
  renderSchedule,
  renderSchedules,
  type ScanSchedule,
  ScheduleError,
  validate,
} from '../../src/index.js';
import { call, workIn } from '../commands/run.js';

const FILE = 'jmo-schedules.yaml';
const text = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: nightly}
spec:
  schedule: 17 2 * * *
  backend: {type: gitlab-ci, config: {timeout: 1h}}
  jobTemplate: {targets: {repo: .}}
`;

function only(yaml = text): ScanSchedule {
  const [found] = validate(yaml).schedules;
  if (found === undefined) throw new Error('invalid');
  return found.resource;
}

describe('validate', () => {
  const folder = new URL('../invalid/', import.meta.url);
  const invalid = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  it.each([
    ['a setting that the backend has not', text.replace('timeout', 'timout')],
    ['a setting of a wrong kind', text.replace('1h', 'soon')],
    ['a valid file', text],
    ['a broken file', '{'],
    ...invalid.map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ])('finds what the command finds: %s', async (_, yaml) => {
    const { out } = await call(workIn(yaml), ['validate', '--output', 'json']);
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    // The command also checks the folder.
    const ofText = diagnostics.filter(({ code }) => code !== 'missing-path');
    // The command's JSON has no length.
    expect(validate(yaml, FILE).diagnostics.map(({ length, ...rest }) => rest)).toEqual(ofText);
  });

  it('uses the given file name', () => {
    expect(validate('', 'ours.yaml').diagnostics.map(({ file }) => file)).toEqual(['ours.yaml']);
  });
});

describe('the library throws', () => {
  const broken = (spec: Partial<ScanSchedule['spec']>): ScanSchedule => {
    const schedule = only();
    return { ...schedule, spec: { ...schedule.spec, ...spec } };
  };

  it.each([
    ['cron-out-of-range', broken({ schedule: '61 2 * * *' })],
    ['unknown-zone', broken({ timezone: 'Europe/Berlino' })],
  ])('a ScheduleError for an invalid schedule: %s', (code, schedule) => {
    for (const call of [nextRuns, renderSchedule, (one: ScanSchedule) => renderSchedules([one])])
      expect(thrownBy(() => call(schedule))).toMatchObject({
        name: 'ScheduleError',
        diagnostics: [{ code }],
      });
  });

  it('a ScheduleError for settings that the backend refuses', () => {
    const schedule = broken({ backend: { type: 'gitlab-ci', config: { timout: '1h' } } });
    expect(thrownBy(() => renderSchedule(schedule))).toBeInstanceOf(ScheduleError);
    expect(nextRuns(schedule, { count: 1 })).toHaveLength(1);
  });

  it('an ArgumentError for an invalid selector or backend', () => {
    const path = join(tmpdir(), 'no-such-folder', FILE);
    expect(thrownBy(() => openSchedules(path).list({ selector: 'a in b' }))).toBeInstanceOf(ArgumentError);
    const backend = 'jenkins' as BackendType;
    expect(thrownBy(() => renderSchedule(only(), { backend }))).toBeInstanceOf(ArgumentError);
  });

  it('a ProjectError for a file that cannot be read', () => {
    const path = join(tmpdir(), 'no-such-folder', FILE);
    expect(thrownBy(() => openSchedules(path).list())).toBeInstanceOf(ProjectError);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

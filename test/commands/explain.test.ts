import { describe, expect, it } from 'vitest';
import { call, workIn } from './run.js';

const explain = (...words: string[]) => call(workIn(), ['explain', ...words]);

describe('explain', () => {
  it('shows the resource without a field, and a field with or without the kind before it', async () => {
    expect((await explain()).out).toMatch(
      /^KIND: +ScanSchedule <object> -required-\n[\s\S]*\nFIELDS:\n {2}apiVersion /,
    );
    const { out, code } = await explain('spec.concurrencyPolicy');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'FIELD:     spec.concurrencyPolicy <string>',
        'VALUES:    Forbid, Allow, Replace',
        'DEFAULT:   Forbid',
        '',
        'What happens if an earlier run is still active. Forbid: skip the new run. Allow: run both. Replace: end the earlier run.',
        '',
      ].join('\n'),
    );
    expect((await explain('scanschedule.spec.concurrencyPolicy')).out).toBe(out);
  });

  it('shows the settings of each backend, or of one', async () => {
    const { out } = await explain('spec.backend.config');
    expect([...out.matchAll(/^FIELDS of (.*):$/gm)].map(([, type]) => type)).toEqual([
      'github-actions',
      'gitlab-ci',
      'local-cron',
    ]);
    const one = (await explain('spec.backend.config', '--backend', 'local-cron')).out;
    expect(one).toMatch(/FIELDS of local-cron:\n {2}script_dir /);
    expect(one).not.toContain('gitlab-ci');
    expect((await explain('spec.backend.config.timeout')).out.match(/^BACKEND:/gm)).toHaveLength(3);
    expect(
      (await explain('spec.backend.config.timeout', '--backend', 'gitlab-ci')).out.match(/^BACKEND:/gm),
    ).toHaveLength(1);
  });

  it('prints JSON', async () => {
    const { out } = await explain('spec.jobTemplate.results', '-o', 'json');
    expect(JSON.parse(out)).toEqual([
      {
        path: 'spec.jobTemplate.results',
        type: 'object',
        required: false,
        description: 'Where the scan writes its results.',
        values: [],
        fields: [expect.objectContaining({ path: 'spec.jobTemplate.results.dir', default: 'results' })],
      },
    ]);
  });

  it('suggests a field for a misspelled one, and refuses a field of another backend', async () => {
    expect(await explain('spec.shedule')).toMatchObject({
      code: 2,
      err: 'jmo-schedule: there is no field "spec.shedule"; did you mean spec.schedule?\n',
    });
    expect(await explain('spec.backend.config.style', '--backend', 'local-cron')).toMatchObject({
      code: 2,
      err: 'jmo-schedule: local-cron has no field "spec.backend.config.style"\n',
    });
  });
});

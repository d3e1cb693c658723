import { describe, expect, it } from 'vitest';
import { localCron } from '../../../src/backends/local-cron/index.js';
import { sourceOf } from '../../../src/workspace/ownership.js';
import { locatedSchedule, schedule, scriptOf } from './schedules.js';

const found = (spec: Record<string, unknown>) =>
  localCron
    .check(locatedSchedule(spec))
    .map(({ severity, code, line }) => `${line} ${severity} ${code}`)
    .sort();
const config = (more: Record<string, unknown>) => ({ backend: { type: 'local-cron', config: more } });
const job = (more: Record<string, unknown>) => ({ jobTemplate: { targets: { repo: '.' }, ...more } });
const channels = (...all: Record<string, unknown>[]) =>
  job({ notifications: { channels: all.map((one) => ({ type: 'slack', ...one })) } });

describe('differences of cron or the script are reported:', () => {
  it.each([
    ['nothing', {}, []],
    ['a deadline', { startingDeadlineSeconds: 300 }, ['12 hint deadline-not-needed']],
    [
      'an image and a runner',
      config({ image: 'nginx:1', tags: ['x'] }),
      ['10 error unknown-key', '11 error unknown-key'],
    ],
    [
      'folders',
      config({ script_dir: 'a%b', log_dir: '~/logs' }),
      ['10 error bad-folder', '11 error bad-folder'],
    ],
    ['a home directory', job({ targets: { repos_dir: '~/src' } }), ['11 warning unexpanded-home']],
    ['results at home', job({ results: { dir: '~/r' } }), ['13 error bad-results-dir']],
    ['times', config({ timeout: 'soon', retry: 9 }), ['10 error bad-duration', '11 error out-of-range']],
    ['when to retry', config({ retry: { max: 1, when: 'always' } }), ['12 warning retry-when-ignored']],
    ['a webhook', channels({ url: '${HOOK}' }), ['15 hint secret-from-file']],
    ["a name of the script's own", channels({ url: '${jmo_name}' }), ['15 error reserved-variable']],
    ['a token', job({ targets: { gitlab_repo: 'a/b', gitlab_token: '${T}' } }), ['12 hint secret-from-file']],
  ])('%s', (_, spec, expected) => {
    expect(found(spec)).toEqual(expected);
  });

  it('but not for disabled notifications', () => {
    const quiet = { enabled: false, channels: [{ type: 'slack', url: '${HOOK}' }] };
    expect(found(job({ notifications: quiet }))).toEqual([]);
    expect(scriptOf(schedule(job({ notifications: quiet })))).toContain('\njmo_secrets=()\n');
  });
});

describe('the rendered files', () => {
  const files = localCron.render([schedule(), schedule({ suspend: true }, { name: 'weekly' })], {
    source: 'a b.yaml',
  });

  it('have our marker: below the first line in scripts, on it in the crontab', () => {
    expect(files.map(({ path, executable }) => [path, executable])).toEqual([
      ['.jmo/cron/jmo-nightly.sh', true],
      ['.jmo/cron/jmo-weekly.sh', true],
      ['.jmo/cron/jmo-schedules.crontab', false],
    ]);
    for (const { content } of files) expect(sourceOf(content)).toBe('a b.yaml');
    for (const { path } of files) {
      const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
      expect(localCron.owned.some((one) => one.folder === folder && one.pattern.test(name))).toBe(true);
    }
  });

  it('leave suspended schedules and % out of the crontab', () => {
    const { content = '' } = files[2] ?? {};
    expect(content).toContain('# weekly is suspended.');
    expect(content.split('\n').filter((line) => /^[\d*]/.test(line))).toEqual([
      `0,15,30,45 * * * * "$JMO_PROJECT"/.jmo/cron/jmo-nightly.sh --if-due '30 2 * * * UTC' --directory "$JMO_PROJECT"`,
    ]);
    expect(content).not.toContain('%');
  });
});

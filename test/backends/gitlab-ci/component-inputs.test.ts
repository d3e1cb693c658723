import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHANNEL, rendered, type resource } from './resource.js';

/** The inputs of the included components. */
const inputs = (...written: Parameters<typeof resource>) =>
  parse(rendered(written[0], { style: 'component', ...written[1] }, written[2]), {
    version: '1.1',
  }).include;

describe('the inputs of the component', () => {
  it('are those without a default', () => {
    expect(inputs()).toEqual([
      {
        component: '$CI_SERVER_FQDN/jmo/schedule-action/scan@1.0.0',
        inputs: {
          name: 'nightly',
          cron: '17 2 * * *',
          profile: 'balanced',
          arguments: '--repo .',
          image: 'ghcr.io/jimmy058910/jmo-security:1.1.1-balanced',
          timeout: '120 minutes',
          script_timeout: '6900s',
          expire_in: '30 days',
        },
      },
    ]);
  });

  it('have all that is set, and the notify component has its part', () => {
    const shared = {
      name: 'nightly',
      cron: '17 2 * * *',
      timezone: 'Europe/Berlin',
      concurrency_policy: 'Replace',
      starting_deadline_seconds: '600',
      fail_on: 'LOW',
      profile: 'fast',
      cli_image: 'b:2',
    };
    const found = inputs(
      {
        timezone: 'Europe/Berlin',
        concurrencyPolicy: 'Replace',
        startingDeadlineSeconds: 600,
        suspend: true,
        jobTemplate: {
          profile: 'fast',
          targets: {
            images: ['a:1', 'b:2'],
            urls: ['https://a.example', 'https://b.example/?x=1'],
            gitlab_repo: 'a/b',
            gitlab_token: '${SCAN_TOKEN}',
          },
          results: { dir: 'out' },
          options: { fail_on: 'LOW', tools: ['trivy', 'semgrep'] },
          notifications: { channels: [CHANNEL, { type: 'slack', token: '${BOT}', channel: '#a' }] },
        },
      },
      {
        component: 'gitlab.example/our/copy',
        image: 'a:1',
        cli_image: 'b:2',
        timeout: 10,
        retry: { max: 1, when: 'always' },
        reports: 'none',
        stage: 'security',
      },
    );
    expect(found).toEqual([
      {
        component: 'gitlab.example/our/copy/scan@1.0.0',
        inputs: {
          ...shared,
          suspend: true,
          arguments: '--gitlab-repo a/b --tools trivy semgrep',
          images: 'a:1 b:2',
          urls: "https://a.example 'https://b.example/?x=1'",
          results_dir: 'out',
          reports: 'none',
          gitlab_token_variable: 'SCAN_TOKEN',
          hidden_variables: 'BOT HOOK',
          image: 'a:1',
          timeout: '10 minutes',
          script_timeout: '540s',
          retry_max: 1,
          retry_when: ['always'],
          expire_in: '30 days',
          stage: 'security',
        },
      },
      {
        component: 'gitlab.example/our/copy/notify@1.0.0',
        inputs: { ...shared, channels: expect.stringMatching(/^'HOOK failure' 'BOT [a-z,]+ channel=#a'$/) },
      },
    ]);
  });

  it('keep arguments that look like those the component adds', () => {
    const files = {
      targets: { images_file: 'a b.txt' },
      options: { config: 'jmo ci', policies: ['a --profile-name b', 'a --results-dir b'] },
    };
    expect(inputs({}, {}, files)[0].inputs).toMatchObject({
      arguments:
        "--images-file 'a b.txt' --config 'jmo ci' --policy 'a --profile-name b' --policy 'a --results-dir b'",
    });
    expect(inputs({ suspend: true })[0].inputs.suspend).toBe(true);
  });

  it('are below comments about them', () => {
    const text = (spec: Record<string, unknown>) => rendered(spec, { style: 'component' });
    expect(text({})).toContain(
      'include:\n  # nightly\n  # At 02:17 every day, UTC (17 2 * * *)\n  - component:',
    );
    expect(text({ suspend: true })).toContain('  # nightly\n  # Suspended: only when started by hand.\n');
  });
});

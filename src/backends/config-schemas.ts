import type { ConfigFields } from '../schedule/schema/json-schema.js';
import type { BackendType } from '../schedule/types.js';
import { githubConfigSchema } from './github-actions/config.js';
import { gitlabConfigSchema } from './gitlab-ci/config.js';
import { cronConfigSchema } from './local-cron/config.js';

/** What each backend takes as `spec.backend.config`, with an example and the default of each key. */
export function configFields(): Readonly<Record<BackendType, ConfigFields>> {
  return {
    'github-actions': {
      schema: githubConfigSchema(),
      examples: {
        image: 'registry.example.com/security/jmo:1.1.1',
        runner: ['self-hosted', 'linux'],
        tags: 'ubuntu-24.04',
        timeout: '1h 30m',
        retry: 2,
        'retry.max': 2,
        'retry.when': ['runner_system_failure'],
        environment: 'security',
        branch: 'develop',
      },
      defaults: {
        container: true,
        timeout: 120,
        retry: 0,
        code_scanning: true,
        artifacts: 'reports',
        server: 'github.com',
      },
    },
    'gitlab-ci': {
      schema: gitlabConfigSchema(),
      examples: {
        image: '$CI_REGISTRY_IMAGE/jmo:1.1.1',
        cli_image: '$CI_REGISTRY_IMAGE/jmo-schedule:1.0.0',
        tags: ['docker', 'large'],
        timeout: '1h 30m',
        retry: { max: 2, when: ['runner_system_failure'] },
        'retry.max': 2,
        'retry.when': ['runner_system_failure', 'stuck_or_timeout_failure'],
        ref: 'develop',
        stage: 'security',
        component: '$CI_SERVER_FQDN/security/schedule-action',
      },
      defaults: {
        timeout: 120,
        retry: 0,
        style: 'standalone',
        reports: 'sast',
        artifacts: 'reports',
        stage: 'test',
      },
    },
    'local-cron': {
      schema: cronConfigSchema(),
      examples: {
        script_dir: '/opt/jmo/cron',
        log_dir: '/var/log/jmo',
        timeout: '4h',
        retry: 1,
        'retry.max': 1,
        'retry.when': ['script_failure'],
      },
      defaults: { script_dir: '.jmo/cron', timeout: 360, retry: 0 },
    },
  };
}

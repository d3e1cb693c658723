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
        'container.image': 'registry.example.com/security/jmo:1.1.1',
        'container.credentials.username': 'REGISTRY_USER',
        'container.credentials.password': 'REGISTRY_PASSWORD',
        'container.options': '--cpus 2 --memory 8g',
        runner: ['self-hosted', 'linux'],
        'runner.group': 'security',
        'runner.labels': 'large',
        tags: 'ubuntu-24.04',
        timeout: '1h 30m',
        retry: 2,
        'retry.max': 2,
        'retry.when': ['runner_system_failure'],
        environment: 'security',
        branch: 'develop',
        fetch_depth: 50,
        env: { HTTPS_PROXY: 'http://proxy.example.com:3128' },
        secrets: ['NVD_API_KEY'],
        'steps_before.name': 'Fetch the rules',
        'steps_before.uses': `octo/fetch-rules@${'0123456789'.repeat(4)}`,
        'steps_before.with': { token: '${RULES_TOKEN}', folder: 'rules' },
        'steps_before.run': './ci/fetch-rules.sh',
        'steps_before.env': { RULES_VERSION: '3' },
        'steps_before.secrets': { RULES_KEY: 'SECURITY_RULES_KEY' },
        action: `octo/schedule-action@${'0123456789'.repeat(4)}`,
      },
      defaults: {
        container: true,
        timeout: 120,
        retry: 0,
        code_scanning: true,
        artifacts: 'reports',
        server: 'github.com',
        'steps_before.shell': 'bash',
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
        variables: { HTTPS_PROXY: 'http://proxy.example.com:3128', NVD_API_KEY: '$TEAM_NVD_API_KEY' },
        id_tokens: { VAULT_ID_TOKEN: { aud: 'https://vault.example.com' } },
        'services.name': 'registry.example.com/security/mirror:2.1',
        'services.alias': 'mirror',
        'services.entrypoint': ['/bin/mirror'],
        'services.command': ['--port', '8080'],
        'services.variables': { MIRROR_MODE: 'read-only' },
        before_script: ['./ci/fetch-rules.sh'],
        fetch_depth: 50,
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
        env: { HTTPS_PROXY: 'http://proxy.example.com:3128' },
      },
      defaults: { script_dir: '.jmo/cron', timeout: 360, retry: 0 },
    },
  };
}

// Every field of a resource that takes a text, and a resource with the text in it.

const HOOK = '${HOOK}';
const target = (key, of = (text) => text) => ({
  field: `targets.${key}`,
  put: (resource, text) => {
    const { targets } = resource.spec.jobTemplate;
    if (key === 'repos_dir' || key === 'targets') delete targets.repo;
    targets[key] = of(text);
  },
});
const option = (key, of = (text) => text) => ({
  field: `options.${key}`,
  put: ({ spec }, text) => {
    spec.jobTemplate.options[key] = of(text);
  },
});
const config = (key, type, of = (text) => text) => ({
  field: `config.${key}`,
  type,
  put: ({ spec }, text) => {
    spec.backend.config[key] = of(text);
  },
});
const channel = (name, of) => ({
  field: name,
  put: ({ spec }, text) => {
    spec.jobTemplate.notifications = { channels: [{ type: 'slack', ...of(text) }] };
  },
});
const below = (text) => `d/${text}`;

/** `type`: of the backend that has it; all have the others. */
export const FIELDS = [
  {
    field: 'name',
    put: ({ metadata }, text) => Object.assign(metadata, { name: `${metadata.name}${text}` }),
  },
  { field: 'a label', put: ({ metadata }, text) => Object.assign(metadata, { labels: { team: text } }) },
  { field: 'a label key', put: ({ metadata }, text) => Object.assign(metadata, { labels: { [text]: 'x' } }) },
  {
    field: 'description',
    put: ({ metadata }, text) => Object.assign(metadata, { annotations: { description: text } }),
  },
  {
    field: 'an annotation',
    put: ({ metadata }, text) =>
      Object.assign(metadata, { annotations: { [`x/${text}`]: text, note: text } }),
  },
  { field: 'schedule', put: ({ spec }, text) => Object.assign(spec, { schedule: text }) },
  { field: 'timezone', put: ({ spec }, text) => Object.assign(spec, { timezone: text }) },
  { field: 'profile', put: ({ spec }, text) => Object.assign(spec.jobTemplate, { profile: text }) },
  {
    field: 'results.dir',
    put: ({ spec }, text) => Object.assign(spec.jobTemplate, { results: { dir: text } }),
  },
  {
    field: 'results.dir below a folder',
    put: ({ spec }, text) => Object.assign(spec.jobTemplate, { results: { dir: below(text) } }),
  },
  ...[
    'repo',
    'repos_dir',
    'targets',
    'images_file',
    'urls_file',
    'terraform_state',
    'cloudformation',
    'k8s_manifest',
    'api_spec',
  ].flatMap((key) => [target(key), target(key, below)]),
  ...['gitlab_group', 'gitlab_repo', 'k8s_context', 'k8s_namespace'].map((key) => target(key)),
  target('images', (text) => [text]),
  target('images', (text) => ['nginx:1', `alpine${text}`]),
  target('urls', (text) => [`https://host.example/${text}`]),
  target('urls', (text) => ['https://host.example/', `https://host.example/?q=${text}`]),
  target('gitlab_url', (text) => `https://gitlab.example/${text}`),
  target('gitlab_token', (text) => `\${${text}}`),
  option('config'),
  option('config', below),
  option('policies', (text) => [text, 'plain']),
  option('tools', (text) => [text]),
  option('skip_tools', (text) => ['trivy', `a${text}`]),
  channel('a webhook', (text) => ({ url: `\${${text}}` })),
  channel('a channel', (text) => ({ token: HOOK, channel: `#${text}` })),
  channel('an event', (text) => ({ url: HOOK, events: [text] })),
  config('image', 'github-actions'),
  config('image', 'github-actions', (text) => `ghcr.io/team/app:${text}`),
  config('runner', 'github-actions', (text) => [text, 'linux']),
  config('environment', 'github-actions'),
  config('env', 'github-actions', (text) => ({ OWN: text })),
  config('secrets', 'github-actions', (text) => ({ OWN: text })),
  config('steps_before', 'github-actions', (text) => [{ name: text, run: 'true', env: { OWN: text } }]),
  config('steps_before', 'github-actions', (text) => [{ uses: './own', with: { own: text } }]),
  config('branch', 'github-actions'),
  config('image', 'gitlab-ci', (text) => `registry.example.com/app:${text}`),
  config('cli_image', 'gitlab-ci'),
  config('tags', 'gitlab-ci', (text) => [`t${text}`]),
  config('stage', 'gitlab-ci', (text) => `s${text}`),
  config('ref', 'gitlab-ci'),
  config('variables', 'gitlab-ci', (text) => ({ OWN: text })),
  config('services', 'gitlab-ci', (text) => [{ name: 'postgres:17', command: [text] }]),
  config('id_tokens', 'gitlab-ci', (text) => ({ OWN: { aud: text } })),
  config('component', 'gitlab-ci', (text) => `$CI_SERVER_FQDN/group/${text}`),
  config('log_dir', 'local-cron'),
  config('log_dir', 'local-cron', below),
  config('timeout', 'local-cron'),
  config('env', 'local-cron', (text) => ({ OWN: text })),
];

/** What runs a schedule. */
export const PLATFORMS = {
  github: { type: 'github-actions', config: {} },
  gitlab: { type: 'gitlab-ci', config: {} },
  component: { type: 'gitlab-ci', config: { style: 'component' } },
  cron: { type: 'local-cron', config: {} },
};

/** A schedule with hostile text in one field. */
export function resourceWith({ put }, text, platform, name) {
  const { type, config: settings } = PLATFORMS[platform];
  const resource = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name },
    spec: {
      // A line of a crontab is executed now, whatever the time is.
      schedule: platform === 'cron' ? '* * * * *' : '17 2 * * *',
      concurrencyPolicy: 'Forbid',
      backend: { type, config: { ...settings } },
      jobTemplate: {
        profile: 'balanced',
        targets: { repo: '.' },
        options: { fail_on: 'HIGH' },
        notifications: { channels: [{ type: 'slack', url: HOOK }] },
      },
    },
  };
  put(resource, text);
  return resource;
}

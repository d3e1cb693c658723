/** An example for each field of a resource whose description does not show one; loaded for editors and `explain` alone. */

import { GROUPS } from './targets.js';

const TARGETS: Readonly<Record<string, unknown>> = {
  repo: '.',
  repos_dir: '../services',
  targets: 'scan/repositories.txt',
  image: 'registry.example.com/shop/web:1.4.2',
  images: ['registry.example.com/shop/web:1.4.2', 'postgres:17'],
  images_file: 'scan/images.txt',
  url: 'https://shop.example.com',
  urls: ['https://shop.example.com', 'https://api.example.com/v1'],
  urls_file: 'scan/urls.txt',
  api_spec: 'api/openapi.yaml',
  terraform_state: 'infra/terraform.tfstate',
  cloudformation: 'infra/stack.yaml',
  k8s_manifest: 'deploy/shop.yaml',
  gitlab_url: 'https://gitlab.example.com',
  gitlab_token: '${GITLAB_SCAN_TOKEN}',
  gitlab_group: 'shop',
  gitlab_repo: 'shop/web',
  k8s_context: 'production',
  k8s_namespace: 'shop',
  k8s_all_namespaces: true,
};

const GROUPED = Object.entries(GROUPS).flatMap(([group, { keys }]) =>
  Object.entries(keys).map(([name, key]) => [`${group}.${name}`, TARGETS[key]] as const),
);

const below = (path: string, examples: Readonly<Record<string, unknown>>) =>
  Object.entries(examples).map(([key, example]) => [`${path}.${key}`, example] as const);

/** By the field's path from the root of the resource; a list's items have the list's path. */
export const FIELD_EXAMPLES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...below('metadata', {
    name: 'nightly',
    labels: { team: 'security' },
    annotations: { 'example.com/runbook': 'https://wiki.example.com/scans' },
    uid: '7d1f0c9e-5b44-4b57-9d0f-2f3f5c1f9a11',
    creationTimestamp: '2026-11-01T08:00:00Z',
    generation: 3,
  }),
  ...below('spec', {
    timezone: 'Europe/Berlin',
    startingDeadlineSeconds: 3600,
    'backend.config': { timeout: '90m' },
    'jobTemplate.results.dir': 'scan/results',
  }),
  ...below('spec.jobTemplate.targets', { ...TARGETS, ...Object.fromEntries(GROUPED) }),
  ...below('spec.jobTemplate.options', {
    threads: 4,
    timeout: 600,
    tools: ['trivy', 'semgrep'],
    skip_tools: ['zap'],
    config: 'jmo.yml',
    policies: ['owasp-top-10'],
  }),
  ...below('spec.jobTemplate.notifications.channels', {
    url: '${SLACK_WEBHOOK_URL}',
    token: '${SLACK_BOT_TOKEN}',
    channel: '#security',
    events: ['failure', 'recovered'],
  }),
  ['status', { lastScheduleTime: '2026-11-27T02:30:00Z' }],
]);

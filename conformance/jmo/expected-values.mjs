import { readFileSync } from 'node:fs';

/** Flags whose value JMo keeps under the name our resource has for it. */
const TARGETS = [
  ...[
    'repo',
    'repos_dir',
    'targets',
    'images_file',
    'urls_file',
    'api_spec',
    'terraform_state',
    'cloudformation',
  ],
  ...['k8s_manifest', 'gitlab_url', 'gitlab_group', 'gitlab_repo', 'k8s_context', 'k8s_namespace'],
  'k8s_all_namespaces',
];
const OPTIONS = [
  ...[
    'threads',
    'timeout',
    'allow_missing_tools',
    'human_logs',
    'log_level',
    'config',
    'tools',
    'skip_tools',
  ],
  ...['policies', 'fail_on_policy_violation', 'strict_versions', 'store_history'],
];

/**
 * What JMo's parser must make of a schedule's scan: its defaults, but for what the schedule says.
 * Lists of several images or urls come as files: `lists` maps JMo's name for the file to what must stand in it.
 */
export function expectedValues(schedule, defaults) {
  const { profile, targets, options, results } = schedule.spec.jobTemplate;
  const values = { ...defaults, profile_name: profile, results_dir: results.dir };
  const lists = {};
  for (const key of TARGETS) if (targets[key] !== undefined) values[key] = targets[key];
  for (const key of OPTIONS) if (options[key] !== undefined) values[key] = options[key];
  for (const [many, one, file] of [
    ['images', 'image', 'images_file'],
    ['urls', 'url', 'urls_file'],
  ]) {
    if (targets[many]?.length === 1) values[one] = targets[many][0];
    if (targets[many]?.length > 1) lists[file] = targets[many];
  }
  return { values, lists };
}

/** The differences, one line each. */
export function compareValues(expected, actual) {
  const problems = [];
  for (const [file, wanted] of Object.entries(expected.lists)) {
    const found = readFileSync(actual[file], 'utf8');
    if (found !== wanted.map((each) => `${each}\n`).join(''))
      problems.push(
        `--${file.replace('_', '-')} holds ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`,
      );
  }
  for (const key of new Set([...Object.keys(expected.values), ...Object.keys(actual)])) {
    if (key in expected.lists) continue;
    const [wanted, found] = [expected.values[key], actual[key]].map((value) => JSON.stringify(value));
    if (wanted !== found) problems.push(`${key} is ${found} instead of ${wanted}`);
  }
  return problems;
}

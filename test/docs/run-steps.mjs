// run-steps FILE: runs the steps of a page that use this action, with a runner's environment: inputs with defaults, secrets
// (from the environment), outputs of earlier steps. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const steps = parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'jmo-steps-'));
/** @type {Map<string, string>} */
const known = new Map();

/** @param {unknown} text */
function filled(text) {
  return String(text).replace(/\$\{\{ *(.+?) *\}\}/g, (_, name) => {
    const secret = /^secrets\.(\w+)$/.exec(name)?.[1];
    const value = secret === undefined ? known.get(name) : process.env[secret];
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });
}

for (const { id, uses, env = {}, with: given = {} } of steps) {
  if (!uses.startsWith('jmo/schedule-action@')) throw new Error(`not this action: ${uses}`);
  for (const name of Object.keys(given)) if (!(name in action.inputs)) throw new Error(`no such input: ${name}`);
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const { SLACK_BOT_TOKEN: _bot, SLACK_WEBHOOK_URL: _hook, ...outer } = process.env;
  const own = { ...outer, GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output };
  for (const [name, { default: usual = '' }] of Object.entries(action.inputs))
    own[`INPUT_${name.toUpperCase()}`] = name in given ? filled(given[name]) : usual.replace(/\$\{\{.*\}\}/, '');
  for (const [name, value] of Object.entries(env)) own[name] = filled(value);
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist/action/index.js')], {
    env: own,
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exit(status ?? 2);
  for (const [, name, , value] of readFileSync(output, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2\n/gm))
    known.set(`steps.${id}.outputs.${name}`, value ?? '');
}

import { referencedName } from '../../schedule/schema/text-rules.js';
import type { Fill } from '../shared/template.js';
import { secretsByVariable } from '../shared/variable-fields.js';
import type { StepBefore } from './config.js';
import { secret } from './head.js';
import type { WorkflowPlan } from './plan.js';

/** What the config adds to the scan job. */

/** Settings of the job container, at `path` in the template. */
export function containerFills(
  { credentials, options }: WorkflowPlan['container'],
  path: readonly (string | number)[],
): Fill[] {
  const fills: Fill[] = [
    {
      set: [...path, 'credentials'],
      to: credentials && {
        username: secret(credentials.username),
        password: secret(credentials.password),
      },
    },
  ];
  if (options === undefined) return fills;
  const hasUser = /(?:^|\s)(?:-u|--user)(?:[\s=]|$)/.test(options);
  return [
    ...fills,
    {
      set: [...path, 'options'],
      to: hasUser ? options : `--user root ${options}`,
      ...(hasUser ? { comment: null } : {}),
    },
  ];
}

/** A step of the user's own; only names of secrets become expressions. */
export function stepBefore({ name, uses, with: inputs, run, shell, ...step }: StepBefore): unknown {
  const given = Object.entries(inputs ?? {}).map(([key, value]) => {
    const name = referencedName(value);
    return [key, name === undefined ? value : secret(name)];
  });
  return {
    ...(name === undefined ? {} : { name }),
    ...(uses === undefined ? {} : { uses }),
    ...(run === undefined ? {} : { shell: shell ?? 'bash' }),
    ...(given.length === 0 ? {} : { with: Object.fromEntries(given) }),
    ...(step.env === undefined && step.secrets === undefined ? {} : { env: variablesOf(step) }),
    ...(run === undefined ? {} : { run }),
  };
}

/** The environment of a step; undefined if the config gives it none. */
export function variablesOf(
  { env, secrets }: Pick<StepBefore, 'env' | 'secrets'>,
  gitlabToken?: string,
): unknown {
  const named = Object.entries({
    ...secretsByVariable(secrets),
    ...(gitlabToken === undefined ? {} : { GITLAB_TOKEN: gitlabToken }),
  });
  const variables = { ...env, ...Object.fromEntries(named.map(([key, name]) => [key, secret(name)])) };
  return Object.keys(variables).length === 0 ? undefined : variables;
}

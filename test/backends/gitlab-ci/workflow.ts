export interface Rule {
  readonly if?: string;
  readonly when?: string;
}

export type Variables = Readonly<Record<string, string>>;

/** GitLab's variables in common kinds of pipeline. */
export const PIPELINES = {
  'a push to a branch': { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'topic' },
  'a push to a branch with a merge request': {
    CI_PIPELINE_SOURCE: 'push',
    CI_COMMIT_BRANCH: 'topic',
    CI_OPEN_MERGE_REQUESTS: 'team/shop!1',
  },
  'a merge request': { CI_PIPELINE_SOURCE: 'merge_request_event', CI_OPEN_MERGE_REQUESTS: 'team/shop!1' },
  'a push to the default branch': { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main' },
  'a schedule': { CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main' },
  'a schedule on a branch with a merge request': {
    CI_PIPELINE_SOURCE: 'schedule',
    CI_COMMIT_BRANCH: 'topic',
    CI_OPEN_MERGE_REQUESTS: 'team/shop!1',
  },
  'a person on a branch with a merge request': {
    CI_PIPELINE_SOURCE: 'web',
    CI_COMMIT_BRANCH: 'topic',
    CI_OPEN_MERGE_REQUESTS: 'team/shop!1',
  },
  'a tag': { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: '1.0.0' },
} as const satisfies Record<string, Variables>;

/** Whether the first matching rule allows the pipeline; false if none matches. Supports only the expressions we use. */
export function isLetThrough(rules: readonly Rule[], variables: Variables): boolean {
  const holds = (term: string) => {
    const [, left = '', operator, right = ''] =
      /^("[^"]*"|\$\w+)(?: (==|=~) (".*"|\$\w+|\/.*\/))?$/.exec(term.trim()) ?? [];
    if (left === '') throw new Error(`not understood: ${term}`);
    const textOf = (text: string) =>
      text.startsWith('$') ? (variables[text.slice(1)] ?? '') : text.slice(1, -1);
    if (operator === '=~') return new RegExp(right.slice(1, -1)).test(textOf(left));
    return operator === undefined ? textOf(left) !== '' : textOf(left) === textOf(right);
  };
  const fits = (rule: Rule) =>
    rule.if === undefined || rule.if.split('||').some((part) => part.split('&&').every(holds));
  const first = rules.find(fits);
  return first !== undefined && first.when !== 'never';
}

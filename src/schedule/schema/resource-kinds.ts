/** Classifies a document: a schedule, a list of them, their defaults, or something else. */

import { quote } from '../../text/secrets.js';
import { suggest } from '../../text/suggest.js';
import { isRecord, type Problem } from '../problem.js';
import { API_VERSION } from '../types.js';
import { UNREADABLE } from '../yaml/values.js';
import { DEFAULTS_KIND, KIND, LIST_KIND } from './resource.js';

export interface Resource {
  readonly kind: 'schedule' | 'list' | 'defaults' | 'none';
  /** The value to check further, with a mistyped kind or version corrected. */
  readonly resource: Record<string, unknown> | undefined;
  readonly problems: readonly Problem[];
}

const KINDS = [KIND, LIST_KIND, DEFAULTS_KIND];
const MEANINGS: Readonly<Record<string, Resource['kind']>> = {
  [KIND]: 'schedule',
  [LIST_KIND]: 'list',
  [DEFAULTS_KIND]: 'defaults',
};

const OWN_KEYS = ['apiVersion', 'kind', 'metadata', 'spec', 'items'];

/** Classifies a value by its kind or, if that is missing or mistyped, by its keys. */
export function classify(value: unknown): Resource {
  if (value === UNREADABLE) return { kind: 'none', resource: undefined, problems: [] };
  const found = isRecord(value)
    ? OWN_KEYS.some((key) => key in value)
      ? undefined
      : `a map of ${Object.keys(value).slice(0, 3).map(quote).join(', ') || 'nothing'}`
    : Array.isArray(value)
      ? 'a list'
      : 'a single value';
  if (!isRecord(value) || found !== undefined) {
    return {
      kind: 'none',
      resource: undefined,
      problems: [
        {
          path: [],
          code: 'not-a-schedule',
          message: `a ${KIND} is a map of apiVersion, kind, metadata and spec; found ${found}`,
          ...(Array.isArray(value)
            ? { hint: `separate schedules by a line "---", or put them under items: of a ${LIST_KIND}` }
            : {}),
        },
      ],
    };
  }
  const { kind, apiVersion } = value;
  const isOurs = typeof apiVersion === 'string' && apiVersion.startsWith('jmo.');
  let resource = value;
  let meant: string;
  const problems: Problem[] = [];
  if (typeof kind === 'string' && KINDS.includes(kind)) meant = kind;
  else if (typeof kind === 'string') {
    const near = suggest(kind, KINDS);
    if (near === undefined && !isOurs)
      return { kind: 'none', resource: undefined, problems: [foreign(kind, 'items' in value)] };
    meant = near ?? ('items' in value ? LIST_KIND : KIND);
    problems.push({
      path: ['kind'],
      code: 'wrong-kind',
      message: `kind must be "${KIND}", "${LIST_KIND}" or "${DEFAULTS_KIND}", found ${quote(kind)}`,
      hint: `did you mean "${meant}"?`,
    });
    resource = { ...resource, kind: meant };
  } else meant = 'items' in value && !('spec' in value) ? LIST_KIND : KIND;

  if (typeof apiVersion === 'string' && apiVersion !== API_VERSION) {
    problems.push({
      path: ['apiVersion'],
      code: 'wrong-api-version',
      message: `apiVersion must be "${API_VERSION}", found ${quote(apiVersion)}`,
      ...(isOurs || suggest(apiVersion, [API_VERSION]) ? { hint: `did you mean "${API_VERSION}"?` } : {}),
    });
    resource = { ...resource, apiVersion: API_VERSION };
  }
  return { kind: MEANINGS[meant] ?? 'none', resource, problems };
}

function foreign(kind: string, isList: boolean): Problem {
  return {
    path: ['kind'],
    code: 'wrong-kind',
    message: `this file may contain only schedules; found a resource of kind ${quote(kind)}`,
    hint: `keep it in another file, or write kind: ${isList ? LIST_KIND : KIND}`,
  };
}

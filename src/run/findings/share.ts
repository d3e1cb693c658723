import type { Finding } from './finding.js';

/** Limit of the cache: beyond it, most texts belong to one finding only. */
const MOST = 20_000;

/**
 * Shares equal texts and lists between findings: a rule repeats the same text thousands of times, and 90,000 findings with
 * their own texts would take half a gigabyte.
 */
export function shareTexts(): (finding: Finding) => Finding {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  return (finding) => {
    const shared: { -readonly [Key in keyof Finding]: Finding[Key] } = { ...finding };
    for (const key of TEXTS) shared[key] = keep(texts, finding[key], finding[key]);
    for (const key of LISTS) {
      const list = finding[key];
      shared[key] = list.length === 0 ? NONE : keep(lists, list.join('\0'), list);
    }
    return shared;
  };
}

const TEXTS = ['rule', 'tool', 'path', 'title', 'message', 'description', 'remediation', 'code'] as const;
const LISTS = ['references', 'tags', 'cwe', 'advisories'] as const;
const NONE: readonly string[] = [];

function keep<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size < MOST) known.set(key, value);
  return value;
}

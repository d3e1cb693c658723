import type { Finding } from './finding.js';

/** Beyond that many different ones, most are of one finding only. */
const MOST = 20_000;

/**
 * Gives each finding texts and lists that others have too: a rule says the same thing thousands of times, and 90,000
 * findings with texts of their own would take half a gigabyte.
 */
export function shareTexts(): (finding: Finding) => Finding {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const text = (value: string) => keep(texts, value, value);
  const list = (value: readonly string[]) =>
    value.length === 0 ? NONE : keep(lists, value.join('\0'), value);
  return (finding) => ({
    ...finding,
    rule: text(finding.rule),
    tool: text(finding.tool),
    path: text(finding.path),
    title: text(finding.title),
    message: text(finding.message),
    description: text(finding.description),
    remediation: text(finding.remediation),
    code: text(finding.code),
    references: list(finding.references),
    tags: list(finding.tags),
    cwe: list(finding.cwe),
    advisories: list(finding.advisories),
  });
}

const NONE: readonly string[] = [];

function keep<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size < MOST) known.set(key, value);
  return value;
}

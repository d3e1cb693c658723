// GitHub's rules for uploaded SARIF files beyond the schema (its documentation on SARIF support for code scanning).
import { gzipSync } from 'node:zlib';

const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;
const MOST_TAGS = 10;

/** What GitHub would refuse or could not show, one line each. */
export function sarifProblems(text) {
  const problems = new Set();
  const packed = gzipSync(text).length;
  if (packed > MOST_BYTES) problems.add(`${packed} bytes when packed`);
  for (const { results = [], tool } of JSON.parse(text).runs) {
    if (results.length > MOST_RESULTS) problems.add(`${results.length} results in a run`);
    const rules = new Map((tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
    for (const { id, properties = {} } of rules.values()) {
      if ((properties.tags ?? []).length > MOST_TAGS)
        problems.add(`rule ${id}: ${properties.tags.length} tags`);
      const severity = properties['security-severity'];
      if (typeof severity !== 'string' || !(Number(severity) >= 0 && Number(severity) <= 10))
        problems.add(`rule ${id}: security-severity ${JSON.stringify(severity)}`);
    }
    for (const result of results) for (const problem of resultProblems(result, rules)) problems.add(problem);
  }
  return [...problems];
}

function* resultProblems({ ruleId, locations, partialFingerprints }, rules) {
  if (!rules.has(ruleId)) yield `a result of ${ruleId}, which is no rule of the file`;
  if (typeof partialFingerprints?.primaryLocationLineHash !== 'string') yield `${ruleId}: no fingerprint`;
  const place = locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri;
  if (typeof uri !== 'string' || uri === '') {
    yield `${ruleId}: no file`;
    return;
  }
  if (/^(\/|[A-Za-z][A-Za-z0-9+.-]*:)/.test(uri)) yield `${ruleId}: ${uri} is not relative to the repository`;
  if (/[^\w.~!$&'()*+,;=:@/%-]/.test(uri)) yield `${ruleId}: ${uri} is no URI`;
  const { region } = place;
  if (!Number.isInteger(region?.startLine) || region.startLine < 1)
    yield `${ruleId}: no start line from 1 up`;
}

import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** What was put into the sample, one for each weakness, in an order of its own. */
export function expectedFindings(context) {
  return JSON.parse(readFileSync(join(context.here, 'sample/expected-findings.json'), 'utf8'));
}

/** Where the findings of a scan of the sample are not those that were put into it. */
export function sampleProblems(context, path) {
  const found = JSON.parse(readFileSync(path, 'utf8')).findings.map(({ ruleId, severity, location }) => ({
    ruleId,
    severity,
    path: normalize(location.path),
    line: location.startLine,
  }));
  const order = ({ ruleId, path: at, line }) => `${ruleId} ${at} ${line}`;
  found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const expected = expectedFindings(context);
  if (isDeepStrictEqual(found, expected)) return [];
  return [`found ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}

import { expect, it } from 'vitest';
import { readsHistory } from '../../../src/backends/shared/scan-command.js';
import { parseSchedules } from '../../../src/schedule/parse.js';

/** A schedule with this `jobTemplate`, in flow style. */
function schedule(jobTemplate: string) {
  const text = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: nightly}
spec: {schedule: '17 2 * * *', backend: {type: github-actions}, jobTemplate: ${jobTemplate}}
`;
  const { schedules, diagnostics } = parseSchedules(text, 'jmo-schedules.yaml');
  const [only] = schedules;
  if (only === undefined) throw new Error(JSON.stringify(diagnostics));
  return only.resource;
}

it.each([
  [true, '{profile: deep, targets: {repo: .}}'],
  [true, '{profile: deep, targets: {targets: repositories.txt}}'],
  [true, '{profile: fast, targets: {repo: .}, options: {tools: [trivy, noseyparker]}}'],
  [false, '{profile: balanced, targets: {repo: .}}'],
  // These have no history in a checkout, or are not in it at all.
  [false, '{profile: deep, targets: {repos_dir: services}}'],
  [false, '{profile: deep, targets: {image: "nginx:1.27"}}'],
  [false, '{profile: deep, targets: {repo: .}, options: {tools: [trivy]}}'],
  [false, '{profile: deep, targets: {repo: .}, options: {skip_tools: [noseyparker]}}'],
])('the whole history is fetched: %s, for %s', (expected, jobTemplate) => {
  expect(readsHistory(schedule(jobTemplate))).toBe(expected);
});

// What may happen to a pipeline, and what must come of it.

/**
 * @typedef {{id: string, failOn: string, jmoStatus: number, otherRun: boolean, failed: string[], findings: boolean,
 *   reports: boolean, says: RegExp, webhook?: boolean}} Situation
 *   `failed`: the jobs that fail, all others pass; `findings`, `reports`: whether there are such files afterwards; `says`:
 *   what the message tells, or the log if there is no webhook
 */
/** @type {readonly Situation[]} The worst finding is HIGH. */
export const situations = [
  {
    id: 'success',
    failOn: 'CRITICAL',
    jmoStatus: 0,
    otherRun: false,
    failed: [],
    findings: true,
    reports: true,
    says: /Nothing is at or above the threshold/,
  },
  {
    id: 'over the threshold',
    failOn: 'HIGH',
    jmoStatus: 0,
    otherRun: false,
    failed: ['gate'],
    findings: true,
    reports: true,
    says: /at or above the threshold fail this run/,
  },
  {
    id: 'the scan breaks',
    failOn: 'HIGH',
    jmoStatus: 3,
    otherRun: false,
    failed: ['scan'],
    // As JMo writes it where it could scan no target: empty, and no result.
    findings: true,
    reports: false,
    says: /The scan itself failed/,
  },
  {
    id: 'an older run still scans',
    failOn: 'HIGH',
    jmoStatus: 0,
    otherRun: true,
    failed: [],
    findings: false,
    reports: false,
    says: /Nothing was scanned/,
  },
  {
    id: 'the webhook is missing',
    failOn: 'CRITICAL',
    jmoStatus: 0,
    otherRun: false,
    webhook: false,
    failed: ['notify'],
    findings: true,
    reports: true,
    says: /the variable SLACK_WEBHOOK_URL is not set/,
  },
];

/** The resource file for one of them. */
export function resourceFile(style, { failOn }) {
  return `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  backend:
    type: gitlab-ci
    config:
      style: ${style}
  jobTemplate:
    targets:
      repo: .
    options:
      fail_on: ${failOn}
    notifications:
      channels:
        - type: slack
          url: \${SLACK_WEBHOOK_URL}
          events: [success, failure, skipped]
`;
}

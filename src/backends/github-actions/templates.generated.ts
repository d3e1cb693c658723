// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.

export type TemplateName = 'workflow.yml';

export const templates: Readonly<Record<TemplateName, string>> = {
  'workflow.yml': `name: 'JMo scan: example'

on:
  schedule:
    - cron: '17 2 * * 1'
      timezone: Europe/Berlin
  # By hand: Actions > this workflow > Run workflow.
  workflow_dispatch:

# Nothing by default: each job below is given only what it needs.
permissions: {}

# A group of its own for every run: GitHub's groups queue and cancel, a CronJob's policy does neither by itself.
concurrency:
  group: jmo-example-\${{ github.run_id }}
  cancel-in-progress: false

jobs:
  guard:
    name: Guard
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: read # list this workflow's other runs
    outputs:
      run: \${{ steps.guard.outputs.run }}
      reason: \${{ steps.guard.outputs.reason }}
    steps:
      - name: Decide whether this run may scan
        id: guard
        uses: jmo/schedule-action@0000000000000000000000000000000000000000 # v1.0.0
        with:
          command: guard
          name: example
          cron: '17 2 * * 1'
          timezone: Europe/Berlin
          concurrency-policy: Forbid
          starting-deadline-seconds: '1800'
          native-timezone: 'false'

  scan:
    name: Scan
    needs: guard
    if: \${{ needs.guard.outputs.run == 'true' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: production
    # Replace: a newer scan ends this one.
    concurrency:
      group: jmo-example
      cancel-in-progress: true
    permissions:
      contents: read # check out the repository
      security-events: write # upload findings to code scanning
    container:
      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] append @sha256:… here (render keeps it) or in backend.config.image
      options: --user root # the image's own user may not write the runner's workspace
    outputs:
      scan: \${{ steps.scan.outcome }}
      gate: \${{ steps.gate.outcome }}
      findings: \${{ steps.report.outputs.findings }}
    steps:
      - name: Check out the repository
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: main
          persist-credentials: false
      - name: Scan
        id: scan
        shell: bash
        env:
          GITLAB_TOKEN: \${{ secrets.GITLAB_TOKEN }}
        run: |
          jmo ci --profile-name balanced --repo . --results-dir results
      - name: Turn findings into reports
        id: report
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        uses: jmo/schedule-action@0000000000000000000000000000000000000000 # v1.0.0
        with:
          command: report
          name: example
          findings: results/summaries/findings.json
          out: results/reports
      - name: Upload findings to code scanning
        if: \${{ !cancelled() && steps.report.outcome == 'success' }}
        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        with:
          sarif_file: results/reports/findings.sarif
          category: jmo-example
      - name: Keep the results
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: jmo-example
          path: results
          if-no-files-found: warn
          include-hidden-files: false
          overwrite: true # a re-run replaces the results of the attempt before
          retention-days: 30
      - name: Fail at or above the threshold
        id: gate
        if: \${{ !cancelled() && steps.report.outcome == 'success' }}
        uses: jmo/schedule-action@0000000000000000000000000000000000000000 # v1.0.0
        with:
          command: gate
          findings: results/summaries/findings.json
          fail-on: HIGH

  # A job of its own, so that a scan that timed out or lost its runner is reported too.
  notify:
    name: Notify
    needs: [guard, scan]
    if: \${{ always() }}
    environment: production
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: read # name the failed jobs and measure how long the run took
    steps:
      - name: Post the result
        uses: jmo/schedule-action@0000000000000000000000000000000000000000 # v1.0.0
        env:
          SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}
        with:
          command: notify
          name: example
          cron: '17 2 * * 1'
          timezone: Europe/Berlin
          profile: balanced
          concurrency-policy: Replace
          scan-timeout: '120'
          channels: |
            SLACK_WEBHOOK_URL success,failure
          guard-result: \${{ needs.guard.result }}
          guard-run: \${{ needs.guard.outputs.run }}
          guard-reason: \${{ needs.guard.outputs.reason }}
          scan-result: \${{ needs.scan.result }}
          scan-step: \${{ needs.scan.outputs.scan }}
          gate-step: \${{ needs.scan.outputs.gate }}
          findings-summary: \${{ needs.scan.outputs.findings }}
`,
};

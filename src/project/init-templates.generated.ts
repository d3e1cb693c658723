// Generated from templates/init/ by `npm run templates`. Do not edit: change the files there.

export type TemplateName = 'github-check.yml' | 'github-sync.yml' | 'gitlab-check.yml' | 'jmo-schedules.yaml';

export const templates: Readonly<Record<TemplateName, string>> = {
  'github-check.yml': `# Shows on every pull request whether the generated workflows still say what jmo-schedules.yaml says.
name: JMo schedules

on:
  # Every one, so that this can be a required check: GitHub keeps a required check pending if it did not run.
  pull_request:
  # Merge queues wait for their required checks too.
  merge_group:

# Nothing by default: the job below is given only what it needs.
permissions: {}

concurrency:
  group: jmo-schedule-check-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    name: Check for drift
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # check out the repository
    steps:
      - name: Check out the repository
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Compare the workflows with jmo-schedules.yaml
        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0
        with:
          command: check
`,
  'github-sync.yml': `# Keeps one pull request with the workflows that jmo-schedules.yaml asks for, and closes it when nothing is left to change.
# GITHUB_TOKEN can never write workflow files. So this takes a GitHub App with the permissions Contents, Pull requests and
# Workflows (read and write): its client ID in the variable JMO_SYNC_CLIENT_ID, its key in the secret JMO_SYNC_PRIVATE_KEY.
name: JMo schedules sync

on:
  push:
    # Branches only: paths would not be looked at for a tag.
    branches:
      - '**'
      - '!jmo-schedule/**'
    paths:
      - jmo-schedules.yaml
      - .github/workflows/jmo-*.yml
  # By hand: Actions > this workflow > Run workflow.
  workflow_dispatch:

# Nothing by default: the job below is given only what it needs.
permissions: {}

# One at a time for the default branch; other branches do nothing, and must not push one of its runs out of the queue.
concurrency:
  group: jmo-schedule-sync-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  sync:
    name: Keep the pull request up to date
    # Changes on other branches count after the merge.
    if: \${{ github.ref == format('refs/heads/{0}', github.event.repository.default_branch) }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # check out the repository
    steps:
      - name: Check out the repository
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - name: Get a token of the App
        id: app
        uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1
        with:
          client-id: \${{ vars.JMO_SYNC_CLIENT_ID }}
          private-key: \${{ secrets.JMO_SYNC_PRIVATE_KEY }}
          permission-contents: write
          permission-pull-requests: write
          permission-workflows: write
      - name: Open, update or close the pull request
        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0
        with:
          command: sync
          apply: true
          token: \${{ steps.app.outputs.token }}
`,
  'gitlab-check.yml': `# Shows in every merge request what is wrong with jmo-schedules.yaml, and whether the generated files still say what it says.
# To be included by .gitlab-ci.yml:
#   include:
#     - local: .gitlab/jmo-schedule-check.gitlab-ci.yml
.jmo-schedule-check:
  inherit:
    default: false
  stage: test
  image:
    name: registry.gitlab.com/jmo/schedule-action/cli:1.0.0
    entrypoint: ['']
  timeout: 10 minutes
  # Retry failures of the runner or of GitLab, never a failing script.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  before_script:
    # Let Node trust the certificate authority that the runner uses for this server.
    - export NODE_EXTRA_CA_CERTS="\${NODE_EXTRA_CA_CERTS:-\${CI_SERVER_TLS_CA_FILE:-}}"

# A job of its own that succeeds, since GitLab reads reports from successful jobs only.
jmo-schedule-check:report:
  extends: .jmo-schedule-check
  rules:
    - if: '$CI_PIPELINE_SOURCE == "merge_request_event"'
      changes:
        - jmo-schedules.yaml
        - .gitlab/jmo-schedule*
        - .jmo/**/*
    # What a merge request is compared with.
    - if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == "push"'
      changes:
        - jmo-schedules.yaml
        - .gitlab/jmo-schedule*
        - .jmo/**/*
  script:
    - |
      status=0
      jmo-schedule check --output codequality > gl-code-quality-report.json || status=$?
      if [ "$status" -gt 1 ]; then exit "$status"; fi
  artifacts:
    reports:
      codequality: gl-code-quality-report.json
    expire_in: 30 days

jmo-schedule-check:
  extends: .jmo-schedule-check
  needs: []
  rules:
    - if: '$CI_PIPELINE_SOURCE == "merge_request_event"'
      changes:
        - jmo-schedules.yaml
        - .gitlab/jmo-schedule*
        - .jmo/**/*
  script:
    - jmo-schedule check
`,
  'jmo-schedules.yaml': `# Security scans on a schedule. One document per schedule; \`jmo-schedule validate\` checks them,
# \`jmo-schedule render\` writes the files that run them.
apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly # unique in this file, lower-case
  labels:
    team: security
spec:
  # minute hour day month weekday. \`H\` picks a fixed minute from the schedule's name, to spread the load.
  schedule: "H 2 * * *"
  timezone: UTC # an IANA name, such as Europe/Berlin
  concurrencyPolicy: Forbid # skip a run while the one before is still going
  backend:
    type: github-actions
  jobTemplate:
    profile: balanced # fast, slim, balanced or deep
    targets:
      repo: .
    options:
      fail_on: HIGH # the run fails at this severity and above
    # To hear about failures in Slack, store the webhook's URL as the secret or CI/CD variable SLACK_WEBHOOK_URL, and uncomment:
    # notifications:
    #   channels:
    #     - type: slack
    #       url: "\${SLACK_WEBHOOK_URL}"
    #       events: [failure]
`,
};

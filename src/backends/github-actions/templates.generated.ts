// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../shared/template.js';

export type TemplateName = 'reusable.yml' | 'workflow.yml';

export const templates: Readonly<Record<TemplateName, EmbeddedTemplate>> = {
  'reusable.yml': {
    text: `name: 'JMo scan: example' # Scans the example
on:
  schedule:
    - cron: '17 2 * * 1' # At 02:17 on Monday, Europe/Berlin
      timezone: Europe/Berlin
  workflow_dispatch: # by hand: Actions > this workflow > Run workflow
permissions: {} # the job is given only what the workflow that it calls needs
concurrency: {group: 'jmo-example-\${{ github.run_id }}', cancel-in-progress: false} # one group per run: GitHub neither queues nor cancels whole runs

jobs:
  jmo:
    name: JMo
    permissions:
      contents: read # check out the repository
      security-events: write # upload findings to code scanning
      actions: read # list other runs, name failed jobs, and look up this run for upload-sarif
    uses: jmo/schedule-action/.github/workflows/scan.yml@00248f0837dddc0f81d2a3ef6f6ca0fdfda75511 # v1.0.0
    with:
      name: example
      cron: '17 2 * * 1'
    secrets:
      slack_webhook_url: \${{ secrets.SLACK_WEBHOOK_URL }}
`,
    places: {"name":[6,25,0,4,0,0,0],"on":[52,224,46,48,46,0,1],"on\nschedule":[66,153,52,60,50,2,1],"on\nschedule\n0":[68,153,68,153,62,4,1],"on\nschedule\n0\ncron":[74,86,68,72,62,4,0],"on\nschedule\n0\ntimezone":[139,152,129,137,123,6,0],"on\nworkflow_dispatch":[174,174,155,172,153,2,0],"permissions":[237,239,224,235,224,0,0],"concurrency":[315,385,302,313,302,0,0],"concurrency\ngroup":[323,357,316,321,302,0,0],"concurrency\ncancel-in-progress":[379,384,359,377,302,0,0],"jobs":[461,937,453,457,453,0,1],"jobs\njmo":[470,937,461,464,459,2,1],"jobs\njmo\nname":[476,479,470,474,466,4,0],"jobs\njmo\npermissions":[503,704,484,495,480,4,1],"jobs\njmo\npermissions\ncontents":[513,517,503,511,497,6,0],"jobs\njmo\npermissions\nsecurity-events":[568,573,551,566,545,6,0],"jobs\njmo\npermissions\nactions":[624,628,615,622,609,6,0],"jobs\njmo\nuses":[714,801,708,712,704,4,0],"jobs\njmo\nwith":[827,866,815,819,811,4,1],"jobs\njmo\nwith\nname":[833,840,827,831,821,6,0],"jobs\njmo\nwith\ncron":[853,865,847,851,841,6,0],"jobs\njmo\nsecrets":[885,937,870,877,866,4,1],"jobs\njmo\nsecrets\nslack_webhook_url":[904,936,885,902,879,6,0]},
  },
  'workflow.yml': {
    text: `name: 'JMo scan: example' # Scans the example
on:
  schedule:
    - cron: '17 2 * * 1' # At 02:17 on Monday, Europe/Berlin
      timezone: Europe/Berlin
  workflow_dispatch: # by hand: Actions > this workflow > Run workflow
permissions: {} # each job is given only what it needs
concurrency: {group: 'jmo-example-\${{ github.run_id }}', cancel-in-progress: false} # one group per run: GitHub neither queues nor cancels whole runs

jobs:
  guard:
    name: Guard
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {actions: read} # list this workflow's other runs
    outputs:
      run: \${{ steps.guard.outputs.run }}
      reason: \${{ steps.guard.outputs.reason }}
    steps:
      - uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0
        id: guard
        with:
          command: guard
          cron: '17 2 * * 1'
          timezone: Europe/Berlin
          concurrency-policy: Replace
          starting-deadline-seconds: '1800'
          native-timezone: 'false'

  scan:
    name: Scan
    needs: guard
    if: \${{ needs.guard.outputs.run == 'true' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: production
    concurrency: {group: jmo-example, cancel-in-progress: true} # Replace: a newer scan ends this one
    permissions:
      contents: read # check out the repository
      security-events: write # upload findings to code scanning
      actions: read # in a private repository, upload-sarif needs it to look up this run
    container:
      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] A tag can move. To pin it, append @sha256:… here (render keeps it), or set backend.config.image
      credentials:
        username: \${{ secrets.REGISTRY_USER }}
        password: \${{ secrets.REGISTRY_PASSWORD }}
      options: --user root # the image's own user may not write the runner's workspace
    outputs:
      scan: \${{ steps.scan.outcome }}
      findings: \${{ steps.report.outputs.findings }}
      commit: \${{ steps.checkout.outputs.commit }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        id: checkout
        with:
          ref: main
          fetch-depth: 0 # Nosey Parker reads the whole history
          persist-credentials: false
      - name: Scan
        id: scan
        shell: bash
        env:
          GITLAB_TOKEN: \${{ secrets.GITLAB_TOKEN }}
        run: |
          jmo ci --profile-name balanced --repo . --results-dir results
      - name: Report findings, fail at HIGH or above
        id: report
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0
        with:
          command: report
          findings: results/summaries/findings.json
          target: repo=.
          scan-step: \${{ steps.scan.outcome }}
          fail-on: HIGH
      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        if: \${{ !cancelled() && steps.report.outputs.findings != '' }}
        with:
          sarif_file: results/reports/findings.sarif
          ref: refs/heads/main # the branch that was scanned, not the one that holds this file
          sha: \${{ steps.checkout.outputs.commit }}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        with:
          name: jmo-example
          path: results/reports
          overwrite: true # a re-run replaces the results of the attempt before
          retention-days: 30

  notify: # a separate job, so that a scan that timed out or lost its runner is reported too
    name: Notify
    needs: [guard, scan]
    if: \${{ always() }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: production
    permissions: {actions: read} # name the failed jobs and measure how long the run took
    steps:
      - uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0
        env:
          SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}
        with:
          command: notify
          cron: '17 2 * * 1'
          timezone: Europe/Berlin
          profile: balanced
          branch: main
          concurrency-policy: Replace
          scan-timeout: '90'
          channels: SLACK_WEBHOOK_URL success,failure
          needs: \${{ toJSON(needs) }}
`,
    places: {"name":[6,25,0,4,0,0,0],"on":[52,224,46,48,46,0,1],"on\nschedule":[66,153,52,60,50,2,1],"on\nschedule\n0":[68,153,68,153,62,4,1],"on\nschedule\n0\ncron":[74,86,68,72,62,4,0],"on\nschedule\n0\ntimezone":[139,152,129,137,123,6,0],"on\nworkflow_dispatch":[174,174,155,172,153,2,0],"permissions":[237,239,224,235,224,0,0],"concurrency":[292,362,279,290,279,0,0],"concurrency\ngroup":[300,334,293,298,279,0,0],"concurrency\ncancel-in-progress":[356,361,336,354,279,0,0],"jobs":[438,4465,430,434,430,0,1],"jobs\nguard":[449,1012,438,443,436,2,1],"jobs\nguard\nname":[455,460,449,453,445,4,0],"jobs\nguard\nruns-on":[474,486,465,472,461,4,0],"jobs\nguard\ntimeout-minutes":[508,509,491,506,487,4,0],"jobs\nguard\npermissions":[527,542,514,525,510,4,0],"jobs\nguard\npermissions\nactions":[537,541,528,535,510,4,0],"jobs\nguard\noutputs":[596,680,581,588,577,4,1],"jobs\nguard\noutputs\nrun":[601,631,596,599,590,6,0],"jobs\nguard\noutputs\nreason":[646,679,638,644,632,6,0],"jobs\nguard\nsteps":[697,1012,684,689,680,4,1],"jobs\nguard\nsteps\n0":[699,1012,699,1012,691,6,1],"jobs\nguard\nsteps\n0\nuses":[705,765,699,703,691,6,0],"jobs\nguard\nsteps\n0\nid":[787,792,783,785,775,8,0],"jobs\nguard\nsteps\n0\nwith":[817,1012,801,805,793,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[826,831,817,824,807,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[848,860,842,846,832,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[881,894,871,879,861,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[925,932,905,923,895,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[970,976,943,968,933,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1004,1011,987,1002,977,10,0],"jobs\nscan":[1025,3655,1015,1019,1013,2,1],"jobs\nscan\nname":[1031,1035,1025,1029,1021,4,0],"jobs\nscan\nneeds":[1047,1052,1040,1045,1036,4,0],"jobs\nscan\nif":[1061,1101,1057,1059,1053,4,0],"jobs\nscan\nruns-on":[1115,1127,1106,1113,1102,4,0],"jobs\nscan\ntimeout-minutes":[1149,1152,1132,1147,1128,4,0],"jobs\nscan\nenvironment":[1170,1180,1157,1168,1153,4,0],"jobs\nscan\nconcurrency":[1198,1244,1185,1196,1181,4,0],"jobs\nscan\nconcurrency\ngroup":[1206,1217,1199,1204,1181,4,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1239,1243,1219,1237,1181,4,0],"jobs\nscan\npermissions":[1306,1501,1287,1298,1283,4,1],"jobs\nscan\npermissions\ncontents":[1316,1320,1306,1314,1300,6,0],"jobs\nscan\npermissions\nsecurity-events":[1371,1376,1354,1369,1348,6,0],"jobs\nscan\npermissions\nactions":[1427,1431,1418,1425,1412,6,0],"jobs\nscan\ncontainer":[1522,1911,1505,1514,1501,4,1],"jobs\nscan\ncontainer\nimage":[1529,1576,1522,1527,1516,6,0],"jobs\nscan\ncontainer\ncredentials":[1734,1824,1713,1724,1707,6,1],"jobs\nscan\ncontainer\ncredentials\nusername":[1744,1772,1734,1742,1726,8,0],"jobs\nscan\ncontainer\ncredentials\npassword":[1791,1823,1781,1789,1773,8,0],"jobs\nscan\ncontainer\noptions":[1839,1850,1830,1837,1824,6,0],"jobs\nscan\noutputs":[1930,2066,1915,1922,1911,4,1],"jobs\nscan\noutputs\nscan":[1936,1961,1930,1934,1924,6,0],"jobs\nscan\noutputs\nfindings":[1978,2014,1968,1976,1962,6,0],"jobs\nscan\noutputs\ncommit":[2029,2065,2021,2027,2015,6,0],"jobs\nscan\nsteps":[2083,3655,2070,2075,2066,4,1],"jobs\nscan\nsteps\n0":[2085,2314,2085,2314,2077,6,1],"jobs\nscan\nsteps\n0\nuses":[2091,2148,2085,2089,2077,6,0],"jobs\nscan\nsteps\n0\nid":[2170,2178,2166,2168,2158,8,0],"jobs\nscan\nsteps\n0\nwith":[2203,2314,2187,2191,2179,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2208,2212,2203,2206,2193,10,0],"jobs\nscan\nsteps\n0\nwith\nfetch-depth":[2236,2237,2223,2234,2213,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2308,2313,2287,2306,2277,10,0],"jobs\nscan\nsteps\n1":[2322,2522,2322,2522,2314,6,1],"jobs\nscan\nsteps\n1\nname":[2328,2332,2322,2326,2314,6,0],"jobs\nscan\nsteps\n1\nid":[2345,2349,2341,2343,2333,8,0],"jobs\nscan\nsteps\n1\nshell":[2365,2369,2358,2363,2350,8,0],"jobs\nscan\nsteps\n1\nenv":[2393,2435,2378,2381,2370,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2407,2434,2393,2405,2383,10,0],"jobs\nscan\nsteps\n1\nrun":[2448,2522,2443,2446,2435,8,0],"jobs\nscan\nsteps\nScan":[2322,2522,2322,2522,2314,6,1],"jobs\nscan\nsteps\nScan\nname":[2328,2332,2322,2326,2314,6,0],"jobs\nscan\nsteps\nScan\nid":[2345,2349,2341,2343,2333,8,0],"jobs\nscan\nsteps\nScan\nshell":[2365,2369,2358,2363,2350,8,0],"jobs\nscan\nsteps\nScan\nenv":[2393,2435,2378,2381,2370,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2407,2434,2393,2405,2383,10,0],"jobs\nscan\nsteps\nScan\nrun":[2448,2522,2443,2446,2435,8,0],"jobs\nscan\nsteps\n2":[2530,2933,2530,2933,2522,6,1],"jobs\nscan\nsteps\n2\nname":[2536,2574,2530,2534,2522,6,0],"jobs\nscan\nsteps\n2\nid":[2587,2593,2583,2585,2575,8,0],"jobs\nscan\nsteps\n2\nif":[2606,2660,2602,2604,2594,8,0],"jobs\nscan\nsteps\n2\nuses":[2675,2735,2669,2673,2661,8,0],"jobs\nscan\nsteps\n2\nwith":[2769,2933,2753,2757,2745,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2778,2784,2769,2776,2759,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2805,2836,2795,2803,2785,10,0],"jobs\nscan\nsteps\n2\nwith\ntarget":[2855,2861,2847,2853,2837,10,0],"jobs\nscan\nsteps\n2\nwith\nscan-step":[2883,2908,2872,2881,2862,10,0],"jobs\nscan\nsteps\n2\nwith\nfail-on":[2928,2932,2919,2926,2909,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above":[2530,2933,2530,2933,2522,6,1],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nname":[2536,2574,2530,2534,2522,6,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nid":[2587,2593,2583,2585,2575,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nif":[2606,2660,2602,2604,2594,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nuses":[2675,2735,2669,2673,2661,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith":[2769,2933,2753,2757,2745,8,1],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ncommand":[2778,2784,2769,2776,2759,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfindings":[2805,2836,2795,2803,2785,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ntarget":[2855,2861,2847,2853,2837,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nscan-step":[2883,2908,2872,2881,2862,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfail-on":[2928,2932,2919,2926,2909,10,0],"jobs\nscan\nsteps\n3":[2941,3317,2941,3317,2933,6,1],"jobs\nscan\nsteps\n3\nuses":[2947,3021,2941,2945,2933,6,0],"jobs\nscan\nsteps\n3\nif":[3044,3102,3040,3042,3032,8,0],"jobs\nscan\nsteps\n3\nwith":[3127,3317,3111,3115,3103,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[3139,3169,3127,3137,3117,10,0],"jobs\nscan\nsteps\n3\nwith\nref":[3185,3200,3180,3183,3170,10,0],"jobs\nscan\nsteps\n3\nwith\nsha":[3280,3316,3275,3278,3265,10,0],"jobs\nscan\nsteps\n4":[3325,3655,3325,3655,3317,6,1],"jobs\nscan\nsteps\n4\nuses":[3331,3395,3325,3329,3317,6,0],"jobs\nscan\nsteps\n4\nif":[3417,3471,3413,3415,3405,8,0],"jobs\nscan\nsteps\n4\nwith":[3496,3655,3480,3484,3472,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3502,3513,3496,3500,3486,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3530,3545,3524,3528,3514,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3567,3571,3556,3565,3546,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3652,3654,3636,3650,3626,10,0],"jobs\nnotify":[3753,4465,3658,3664,3656,2,1],"jobs\nnotify\nname":[3759,3765,3753,3757,3749,4,0],"jobs\nnotify\nneeds":[3777,3790,3770,3775,3766,4,0],"jobs\nnotify\nneeds\n0":[3778,3783,3778,3783,3766,4,0],"jobs\nnotify\nneeds\n1":[3785,3789,3785,3789,3766,4,0],"jobs\nnotify\nif":[3799,3814,3795,3797,3791,4,0],"jobs\nnotify\nruns-on":[3828,3840,3819,3826,3815,4,0],"jobs\nnotify\ntimeout-minutes":[3862,3863,3845,3860,3841,4,0],"jobs\nnotify\nenvironment":[3881,3891,3868,3879,3864,4,0],"jobs\nnotify\npermissions":[3909,3924,3896,3907,3892,4,0],"jobs\nnotify\npermissions\nactions":[3919,3923,3910,3917,3892,4,0],"jobs\nnotify\nsteps":[3999,4465,3986,3991,3982,4,1],"jobs\nnotify\nsteps\n0":[4001,4465,4001,4465,3993,6,1],"jobs\nnotify\nsteps\n0\nuses":[4007,4067,4001,4005,3993,6,0],"jobs\nnotify\nsteps\n0\nenv":[4100,4152,4085,4088,4077,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4119,4151,4100,4117,4090,10,0],"jobs\nnotify\nsteps\n0\nwith":[4176,4465,4160,4164,4152,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4185,4191,4176,4183,4166,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4208,4220,4202,4206,4192,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4241,4254,4231,4239,4221,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4274,4282,4265,4272,4255,10,0],"jobs\nnotify\nsteps\n0\nwith\nbranch":[4301,4305,4293,4299,4283,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[4336,4343,4316,4334,4306,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[4368,4372,4354,4366,4344,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[4393,4426,4383,4391,4373,10,0],"jobs\nnotify\nsteps\n0\nwith\nneeds":[4444,4464,4437,4442,4427,10,0]},
  },
};

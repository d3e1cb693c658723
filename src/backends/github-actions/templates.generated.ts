// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../shared/template.js';

export type TemplateName = 'workflow.yml';

export const templates: Readonly<Record<TemplateName, EmbeddedTemplate>> = {
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
      - uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
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
        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
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
      - uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
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
    places: {"name":[6,25,0,4,0,0,0],"on":[52,224,46,48,46,0,1],"on\nschedule":[66,153,52,60,50,2,1],"on\nschedule\n0":[68,153,68,153,62,4,1],"on\nschedule\n0\ncron":[74,86,68,72,62,4,0],"on\nschedule\n0\ntimezone":[139,152,129,137,123,6,0],"on\nworkflow_dispatch":[174,174,155,172,153,2,0],"permissions":[237,239,224,235,224,0,0],"concurrency":[292,362,279,290,279,0,0],"concurrency\ngroup":[300,334,293,298,279,0,0],"concurrency\ncancel-in-progress":[356,361,336,354,279,0,0],"jobs":[438,4348,430,434,430,0,1],"jobs\nguard":[449,1012,438,443,436,2,1],"jobs\nguard\nname":[455,460,449,453,445,4,0],"jobs\nguard\nruns-on":[474,486,465,472,461,4,0],"jobs\nguard\ntimeout-minutes":[508,509,491,506,487,4,0],"jobs\nguard\npermissions":[527,542,514,525,510,4,0],"jobs\nguard\npermissions\nactions":[537,541,528,535,510,4,0],"jobs\nguard\noutputs":[596,680,581,588,577,4,1],"jobs\nguard\noutputs\nrun":[601,631,596,599,590,6,0],"jobs\nguard\noutputs\nreason":[646,679,638,644,632,6,0],"jobs\nguard\nsteps":[697,1012,684,689,680,4,1],"jobs\nguard\nsteps\n0":[699,1012,699,1012,691,6,1],"jobs\nguard\nsteps\n0\nuses":[705,765,699,703,691,6,0],"jobs\nguard\nsteps\n0\nid":[787,792,783,785,775,8,0],"jobs\nguard\nsteps\n0\nwith":[817,1012,801,805,793,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[826,831,817,824,807,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[848,860,842,846,832,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[881,894,871,879,861,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[925,932,905,923,895,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[970,976,943,968,933,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1004,1011,987,1002,977,10,0],"jobs\nscan":[1025,3538,1015,1019,1013,2,1],"jobs\nscan\nname":[1031,1035,1025,1029,1021,4,0],"jobs\nscan\nneeds":[1047,1052,1040,1045,1036,4,0],"jobs\nscan\nif":[1061,1101,1057,1059,1053,4,0],"jobs\nscan\nruns-on":[1115,1127,1106,1113,1102,4,0],"jobs\nscan\ntimeout-minutes":[1149,1152,1132,1147,1128,4,0],"jobs\nscan\nenvironment":[1170,1180,1157,1168,1153,4,0],"jobs\nscan\nconcurrency":[1198,1244,1185,1196,1181,4,0],"jobs\nscan\nconcurrency\ngroup":[1206,1217,1199,1204,1181,4,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1239,1243,1219,1237,1181,4,0],"jobs\nscan\npermissions":[1306,1501,1287,1298,1283,4,1],"jobs\nscan\npermissions\ncontents":[1316,1320,1306,1314,1300,6,0],"jobs\nscan\npermissions\nsecurity-events":[1371,1376,1354,1369,1348,6,0],"jobs\nscan\npermissions\nactions":[1427,1431,1418,1425,1412,6,0],"jobs\nscan\ncontainer":[1522,1794,1505,1514,1501,4,1],"jobs\nscan\ncontainer\nimage":[1529,1576,1522,1527,1516,6,0],"jobs\nscan\ncontainer\noptions":[1722,1733,1713,1720,1707,6,0],"jobs\nscan\noutputs":[1813,1949,1798,1805,1794,4,1],"jobs\nscan\noutputs\nscan":[1819,1844,1813,1817,1807,6,0],"jobs\nscan\noutputs\nfindings":[1861,1897,1851,1859,1845,6,0],"jobs\nscan\noutputs\ncommit":[1912,1948,1904,1910,1898,6,0],"jobs\nscan\nsteps":[1966,3538,1953,1958,1949,4,1],"jobs\nscan\nsteps\n0":[1968,2197,1968,2197,1960,6,1],"jobs\nscan\nsteps\n0\nuses":[1974,2031,1968,1972,1960,6,0],"jobs\nscan\nsteps\n0\nid":[2053,2061,2049,2051,2041,8,0],"jobs\nscan\nsteps\n0\nwith":[2086,2197,2070,2074,2062,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2091,2095,2086,2089,2076,10,0],"jobs\nscan\nsteps\n0\nwith\nfetch-depth":[2119,2120,2106,2117,2096,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2191,2196,2170,2189,2160,10,0],"jobs\nscan\nsteps\n1":[2205,2405,2205,2405,2197,6,1],"jobs\nscan\nsteps\n1\nname":[2211,2215,2205,2209,2197,6,0],"jobs\nscan\nsteps\n1\nid":[2228,2232,2224,2226,2216,8,0],"jobs\nscan\nsteps\n1\nshell":[2248,2252,2241,2246,2233,8,0],"jobs\nscan\nsteps\n1\nenv":[2276,2318,2261,2264,2253,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2290,2317,2276,2288,2266,10,0],"jobs\nscan\nsteps\n1\nrun":[2331,2405,2326,2329,2318,8,0],"jobs\nscan\nsteps\nScan":[2205,2405,2205,2405,2197,6,1],"jobs\nscan\nsteps\nScan\nname":[2211,2215,2205,2209,2197,6,0],"jobs\nscan\nsteps\nScan\nid":[2228,2232,2224,2226,2216,8,0],"jobs\nscan\nsteps\nScan\nshell":[2248,2252,2241,2246,2233,8,0],"jobs\nscan\nsteps\nScan\nenv":[2276,2318,2261,2264,2253,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2290,2317,2276,2288,2266,10,0],"jobs\nscan\nsteps\nScan\nrun":[2331,2405,2326,2329,2318,8,0],"jobs\nscan\nsteps\n2":[2413,2816,2413,2816,2405,6,1],"jobs\nscan\nsteps\n2\nname":[2419,2457,2413,2417,2405,6,0],"jobs\nscan\nsteps\n2\nid":[2470,2476,2466,2468,2458,8,0],"jobs\nscan\nsteps\n2\nif":[2489,2543,2485,2487,2477,8,0],"jobs\nscan\nsteps\n2\nuses":[2558,2618,2552,2556,2544,8,0],"jobs\nscan\nsteps\n2\nwith":[2652,2816,2636,2640,2628,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2661,2667,2652,2659,2642,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2688,2719,2678,2686,2668,10,0],"jobs\nscan\nsteps\n2\nwith\ntarget":[2738,2744,2730,2736,2720,10,0],"jobs\nscan\nsteps\n2\nwith\nscan-step":[2766,2791,2755,2764,2745,10,0],"jobs\nscan\nsteps\n2\nwith\nfail-on":[2811,2815,2802,2809,2792,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above":[2413,2816,2413,2816,2405,6,1],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nname":[2419,2457,2413,2417,2405,6,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nid":[2470,2476,2466,2468,2458,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nif":[2489,2543,2485,2487,2477,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nuses":[2558,2618,2552,2556,2544,8,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith":[2652,2816,2636,2640,2628,8,1],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ncommand":[2661,2667,2652,2659,2642,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfindings":[2688,2719,2678,2686,2668,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ntarget":[2738,2744,2730,2736,2720,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nscan-step":[2766,2791,2755,2764,2745,10,0],"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfail-on":[2811,2815,2802,2809,2792,10,0],"jobs\nscan\nsteps\n3":[2824,3200,2824,3200,2816,6,1],"jobs\nscan\nsteps\n3\nuses":[2830,2904,2824,2828,2816,6,0],"jobs\nscan\nsteps\n3\nif":[2927,2985,2923,2925,2915,8,0],"jobs\nscan\nsteps\n3\nwith":[3010,3200,2994,2998,2986,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[3022,3052,3010,3020,3000,10,0],"jobs\nscan\nsteps\n3\nwith\nref":[3068,3083,3063,3066,3053,10,0],"jobs\nscan\nsteps\n3\nwith\nsha":[3163,3199,3158,3161,3148,10,0],"jobs\nscan\nsteps\n4":[3208,3538,3208,3538,3200,6,1],"jobs\nscan\nsteps\n4\nuses":[3214,3278,3208,3212,3200,6,0],"jobs\nscan\nsteps\n4\nif":[3300,3354,3296,3298,3288,8,0],"jobs\nscan\nsteps\n4\nwith":[3379,3538,3363,3367,3355,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3385,3396,3379,3383,3369,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3413,3428,3407,3411,3397,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3450,3454,3439,3448,3429,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3535,3537,3519,3533,3509,10,0],"jobs\nnotify":[3636,4348,3541,3547,3539,2,1],"jobs\nnotify\nname":[3642,3648,3636,3640,3632,4,0],"jobs\nnotify\nneeds":[3660,3673,3653,3658,3649,4,0],"jobs\nnotify\nneeds\n0":[3661,3666,3661,3666,3649,4,0],"jobs\nnotify\nneeds\n1":[3668,3672,3668,3672,3649,4,0],"jobs\nnotify\nif":[3682,3697,3678,3680,3674,4,0],"jobs\nnotify\nruns-on":[3711,3723,3702,3709,3698,4,0],"jobs\nnotify\ntimeout-minutes":[3745,3746,3728,3743,3724,4,0],"jobs\nnotify\nenvironment":[3764,3774,3751,3762,3747,4,0],"jobs\nnotify\npermissions":[3792,3807,3779,3790,3775,4,0],"jobs\nnotify\npermissions\nactions":[3802,3806,3793,3800,3775,4,0],"jobs\nnotify\nsteps":[3882,4348,3869,3874,3865,4,1],"jobs\nnotify\nsteps\n0":[3884,4348,3884,4348,3876,6,1],"jobs\nnotify\nsteps\n0\nuses":[3890,3950,3884,3888,3876,6,0],"jobs\nnotify\nsteps\n0\nenv":[3983,4035,3968,3971,3960,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4002,4034,3983,4000,3973,10,0],"jobs\nnotify\nsteps\n0\nwith":[4059,4348,4043,4047,4035,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4068,4074,4059,4066,4049,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4091,4103,4085,4089,4075,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4124,4137,4114,4122,4104,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4157,4165,4148,4155,4138,10,0],"jobs\nnotify\nsteps\n0\nwith\nbranch":[4184,4188,4176,4182,4166,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[4219,4226,4199,4217,4189,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[4251,4255,4237,4249,4227,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[4276,4309,4266,4274,4256,10,0],"jobs\nnotify\nsteps\n0\nwith\nneeds":[4327,4347,4320,4325,4310,10,0]},
  },
};

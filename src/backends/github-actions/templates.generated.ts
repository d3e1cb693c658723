// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../shared/template.js';

export type TemplateName = 'workflow.yml';

export const templates: Readonly<Record<TemplateName, EmbeddedTemplate>> = {
  'workflow.yml': {
    text: `name: 'JMo scan: example'

on:
  schedule:
    - cron: '17 2 * * 1'
      timezone: Europe/Berlin
  # By hand: Actions > this workflow > Run workflow.
  workflow_dispatch:

# Nothing by default: each job below is given only what it needs.
permissions: {}

# One group per run, so that GitHub neither queues nor cancels whole runs.
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
        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
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
      actions: read # in a private repository, upload-sarif needs it to look up this run
    container:
      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] A tag can move. To pin it, append @sha256:… here (render keeps it), or set backend.config.image
      options: --user root # the image's own user may not write the runner's workspace
    outputs:
      scan: \${{ steps.scan.outcome }}
      gate: \${{ steps.gate.outcome }}
      findings: \${{ steps.report.outputs.findings }}
      commit: \${{ steps.checkout.outputs.commit }}
    steps:
      - name: Check out the repository
        id: checkout
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
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
      - name: Turn findings into reports
        id: report
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
        with:
          command: report
          name: example
          findings: results/summaries/findings.json
          target: repo=.
          scan-step: \${{ steps.scan.outcome }}
          out: results/reports
      - name: Upload findings to code scanning
        if: \${{ !cancelled() && steps.report.outcome == 'success' }}
        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        with:
          sarif_file: results/reports/findings.sarif
          category: jmo-example
          ref: refs/heads/main # the branch that was scanned, not the one that holds this file
          sha: \${{ steps.checkout.outputs.commit }}
      - name: Keep the results
        if: \${{ !cancelled() && steps.scan.outcome != 'skipped' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: jmo-example
          path: results/reports
          if-no-files-found: warn
          include-hidden-files: false
          overwrite: true # a re-run replaces the results of the attempt before
          retention-days: 30
      - name: Fail at or above the threshold
        id: gate
        if: \${{ !cancelled() && steps.report.outcome == 'success' }}
        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
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
        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0
        env:
          SLACK_WEBHOOK_URL: \${{ secrets.SLACK_WEBHOOK_URL }}
        with:
          command: notify
          name: example
          cron: '17 2 * * 1'
          timezone: Europe/Berlin
          profile: balanced
          branch: main
          commit: \${{ needs.scan.outputs.commit }}
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
    places: {"name":[6,25,0,4,0,0,0],"on":[33,239,27,29,27,0,1],"on\nschedule":[47,98,33,41,31,2,1],"on\nschedule\n0":[49,98,49,98,43,4,1],"on\nschedule\n0\ncron":[55,67,49,53,43,4,0],"on\nschedule\n0\ntimezone":[84,97,74,82,68,6,0],"on\nworkflow_dispatch":[171,171,153,170,151,2,0],"permissions":[252,254,239,250,239,0,0],"concurrency":[346,414,331,342,331,0,1],"concurrency\ngroup":[353,385,346,351,344,2,0],"concurrency\ncancel-in-progress":[408,413,388,406,386,2,0],"jobs":[423,5492,415,419,415,0,1],"jobs\nguard":[434,1071,423,428,421,2,1],"jobs\nguard\nname":[440,445,434,438,430,4,0],"jobs\nguard\nruns-on":[459,471,450,457,446,4,0],"jobs\nguard\ntimeout-minutes":[493,494,476,491,472,4,0],"jobs\nguard\npermissions":[518,566,499,510,495,4,1],"jobs\nguard\npermissions\nactions":[527,531,518,525,512,6,0],"jobs\nguard\noutputs":[585,669,570,577,566,4,1],"jobs\nguard\noutputs\nrun":[590,620,585,588,579,6,0],"jobs\nguard\noutputs\nreason":[635,668,627,633,621,6,0],"jobs\nguard\nsteps":[686,1071,673,678,669,4,1],"jobs\nguard\nsteps\n0":[688,1071,688,1071,680,6,1],"jobs\nguard\nsteps\n0\nname":[694,726,688,692,680,6,0],"jobs\nguard\nsteps\n0\nid":[739,744,735,737,727,8,0],"jobs\nguard\nsteps\n0\nuses":[759,819,753,757,745,8,0],"jobs\nguard\nsteps\n0\nwith":[853,1071,837,841,829,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[862,867,853,860,843,10,0],"jobs\nguard\nsteps\n0\nwith\nname":[884,891,878,882,868,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[908,920,902,906,892,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[941,954,931,939,921,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[985,991,965,983,955,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[1029,1035,1002,1027,992,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1063,1070,1046,1061,1036,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan":[688,1071,688,1071,680,6,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nname":[694,726,688,692,680,6,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nid":[739,744,735,737,727,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nuses":[759,819,753,757,745,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith":[853,1071,837,841,829,8,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand":[862,867,853,860,843,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname":[884,891,878,882,868,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron":[908,920,902,906,892,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone":[941,954,931,939,921,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy":[985,991,965,983,955,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds":[1029,1035,1002,1027,992,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone":[1063,1070,1046,1061,1036,10,0],"jobs\nscan":[1084,4216,1074,1078,1072,2,1],"jobs\nscan\nname":[1090,1094,1084,1088,1080,4,0],"jobs\nscan\nneeds":[1106,1111,1099,1104,1095,4,0],"jobs\nscan\nif":[1120,1160,1116,1118,1112,4,0],"jobs\nscan\nruns-on":[1174,1186,1165,1172,1161,4,0],"jobs\nscan\ntimeout-minutes":[1208,1211,1191,1206,1187,4,0],"jobs\nscan\nenvironment":[1229,1239,1216,1227,1212,4,0],"jobs\nscan\nconcurrency":[1306,1356,1287,1298,1283,4,1],"jobs\nscan\nconcurrency\ngroup":[1313,1324,1306,1311,1300,6,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1351,1355,1331,1349,1325,6,0],"jobs\nscan\npermissions":[1379,1574,1360,1371,1356,4,1],"jobs\nscan\npermissions\ncontents":[1389,1393,1379,1387,1373,6,0],"jobs\nscan\npermissions\nsecurity-events":[1444,1449,1427,1442,1421,6,0],"jobs\nscan\npermissions\nactions":[1500,1504,1491,1498,1485,6,0],"jobs\nscan\ncontainer":[1595,1867,1578,1587,1574,4,1],"jobs\nscan\ncontainer\nimage":[1602,1649,1595,1600,1589,6,0],"jobs\nscan\ncontainer\noptions":[1795,1806,1786,1793,1780,6,0],"jobs\nscan\noutputs":[1886,2060,1871,1878,1867,4,1],"jobs\nscan\noutputs\nscan":[1892,1917,1886,1890,1880,6,0],"jobs\nscan\noutputs\ngate":[1930,1955,1924,1928,1918,6,0],"jobs\nscan\noutputs\nfindings":[1972,2008,1962,1970,1956,6,0],"jobs\nscan\noutputs\ncommit":[2023,2059,2015,2021,2009,6,0],"jobs\nscan\nsteps":[2077,4216,2064,2069,2060,4,1],"jobs\nscan\nsteps\n0":[2079,2347,2079,2347,2071,6,1],"jobs\nscan\nsteps\n0\nname":[2085,2109,2079,2083,2071,6,0],"jobs\nscan\nsteps\n0\nid":[2122,2130,2118,2120,2110,8,0],"jobs\nscan\nsteps\n0\nuses":[2145,2202,2139,2143,2131,8,0],"jobs\nscan\nsteps\n0\nwith":[2236,2347,2220,2224,2212,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2241,2245,2236,2239,2226,10,0],"jobs\nscan\nsteps\n0\nwith\nfetch-depth":[2269,2270,2256,2267,2246,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2341,2346,2320,2339,2310,10,0],"jobs\nscan\nsteps\nCheck out the repository":[2079,2347,2079,2347,2071,6,1],"jobs\nscan\nsteps\nCheck out the repository\nname":[2085,2109,2079,2083,2071,6,0],"jobs\nscan\nsteps\nCheck out the repository\nid":[2122,2130,2118,2120,2110,8,0],"jobs\nscan\nsteps\nCheck out the repository\nuses":[2145,2202,2139,2143,2131,8,0],"jobs\nscan\nsteps\nCheck out the repository\nwith":[2236,2347,2220,2224,2212,8,1],"jobs\nscan\nsteps\nCheck out the repository\nwith\nref":[2241,2245,2236,2239,2226,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\nfetch-depth":[2269,2270,2256,2267,2246,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials":[2341,2346,2320,2339,2310,10,0],"jobs\nscan\nsteps\n1":[2355,2555,2355,2555,2347,6,1],"jobs\nscan\nsteps\n1\nname":[2361,2365,2355,2359,2347,6,0],"jobs\nscan\nsteps\n1\nid":[2378,2382,2374,2376,2366,8,0],"jobs\nscan\nsteps\n1\nshell":[2398,2402,2391,2396,2383,8,0],"jobs\nscan\nsteps\n1\nenv":[2426,2468,2411,2414,2403,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2440,2467,2426,2438,2416,10,0],"jobs\nscan\nsteps\n1\nrun":[2481,2555,2476,2479,2468,8,0],"jobs\nscan\nsteps\nScan":[2355,2555,2355,2555,2347,6,1],"jobs\nscan\nsteps\nScan\nname":[2361,2365,2355,2359,2347,6,0],"jobs\nscan\nsteps\nScan\nid":[2378,2382,2374,2376,2366,8,0],"jobs\nscan\nsteps\nScan\nshell":[2398,2402,2391,2396,2383,8,0],"jobs\nscan\nsteps\nScan\nenv":[2426,2468,2411,2414,2403,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2440,2467,2426,2438,2416,10,0],"jobs\nscan\nsteps\nScan\nrun":[2481,2555,2476,2479,2468,8,0],"jobs\nscan\nsteps\n2":[2563,2985,2563,2985,2555,6,1],"jobs\nscan\nsteps\n2\nname":[2569,2595,2563,2567,2555,6,0],"jobs\nscan\nsteps\n2\nid":[2608,2614,2604,2606,2596,8,0],"jobs\nscan\nsteps\n2\nif":[2627,2681,2623,2625,2615,8,0],"jobs\nscan\nsteps\n2\nuses":[2696,2756,2690,2694,2682,8,0],"jobs\nscan\nsteps\n2\nwith":[2790,2985,2774,2778,2766,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2799,2805,2790,2797,2780,10,0],"jobs\nscan\nsteps\n2\nwith\nname":[2822,2829,2816,2820,2806,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2850,2881,2840,2848,2830,10,0],"jobs\nscan\nsteps\n2\nwith\ntarget":[2900,2906,2892,2898,2882,10,0],"jobs\nscan\nsteps\n2\nwith\nscan-step":[2928,2953,2917,2926,2907,10,0],"jobs\nscan\nsteps\n2\nwith\nout":[2969,2984,2964,2967,2954,10,0],"jobs\nscan\nsteps\nTurn findings into reports":[2563,2985,2563,2985,2555,6,1],"jobs\nscan\nsteps\nTurn findings into reports\nname":[2569,2595,2563,2567,2555,6,0],"jobs\nscan\nsteps\nTurn findings into reports\nid":[2608,2614,2604,2606,2596,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nif":[2627,2681,2623,2625,2615,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nuses":[2696,2756,2690,2694,2682,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith":[2790,2985,2774,2778,2766,8,1],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand":[2799,2805,2790,2797,2780,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname":[2822,2829,2816,2820,2806,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings":[2850,2881,2840,2848,2830,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ntarget":[2900,2906,2892,2898,2882,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step":[2928,2953,2917,2926,2907,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout":[2969,2984,2964,2967,2954,10,0],"jobs\nscan\nsteps\n3":[2993,3446,2993,3446,2985,6,1],"jobs\nscan\nsteps\n3\nname":[2999,3031,2993,2997,2985,6,0],"jobs\nscan\nsteps\n3\nif":[3044,3100,3040,3042,3032,8,0],"jobs\nscan\nsteps\n3\nuses":[3115,3189,3109,3113,3101,8,0],"jobs\nscan\nsteps\n3\nwith":[3224,3446,3208,3212,3200,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[3236,3266,3224,3234,3214,10,0],"jobs\nscan\nsteps\n3\nwith\ncategory":[3287,3298,3277,3285,3267,10,0],"jobs\nscan\nsteps\n3\nwith\nref":[3314,3329,3309,3312,3299,10,0],"jobs\nscan\nsteps\n3\nwith\nsha":[3409,3445,3404,3407,3394,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning":[2993,3446,2993,3446,2985,6,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nname":[2999,3031,2993,2997,2985,6,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nif":[3044,3100,3040,3042,3032,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nuses":[3115,3189,3109,3113,3101,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith":[3224,3446,3208,3212,3200,8,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file":[3236,3266,3224,3234,3214,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory":[3287,3298,3277,3285,3267,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref":[3314,3329,3309,3312,3299,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha":[3409,3445,3404,3407,3394,10,0],"jobs\nscan\nsteps\n4":[3454,3887,3454,3887,3446,6,1],"jobs\nscan\nsteps\n4\nname":[3460,3476,3454,3458,3446,6,0],"jobs\nscan\nsteps\n4\nif":[3489,3543,3485,3487,3477,8,0],"jobs\nscan\nsteps\n4\nuses":[3558,3622,3552,3556,3544,8,0],"jobs\nscan\nsteps\n4\nwith":[3656,3887,3640,3644,3632,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3662,3673,3656,3660,3646,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3690,3705,3684,3688,3674,10,0],"jobs\nscan\nsteps\n4\nwith\nif-no-files-found":[3735,3739,3716,3733,3706,10,0],"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files":[3772,3777,3750,3770,3740,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3799,3803,3788,3797,3778,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3884,3886,3868,3882,3858,10,0],"jobs\nscan\nsteps\nKeep the results":[3454,3887,3454,3887,3446,6,1],"jobs\nscan\nsteps\nKeep the results\nname":[3460,3476,3454,3458,3446,6,0],"jobs\nscan\nsteps\nKeep the results\nif":[3489,3543,3485,3487,3477,8,0],"jobs\nscan\nsteps\nKeep the results\nuses":[3558,3622,3552,3556,3544,8,0],"jobs\nscan\nsteps\nKeep the results\nwith":[3656,3887,3640,3644,3632,8,1],"jobs\nscan\nsteps\nKeep the results\nwith\nname":[3662,3673,3656,3660,3646,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\npath":[3690,3705,3684,3688,3674,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found":[3735,3739,3716,3733,3706,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files":[3772,3777,3750,3770,3740,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite":[3799,3803,3788,3797,3778,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days":[3884,3886,3868,3882,3858,10,0],"jobs\nscan\nsteps\n5":[3895,4216,3895,4216,3887,6,1],"jobs\nscan\nsteps\n5\nname":[3901,3931,3895,3899,3887,6,0],"jobs\nscan\nsteps\n5\nid":[3944,3948,3940,3942,3932,8,0],"jobs\nscan\nsteps\n5\nif":[3961,4017,3957,3959,3949,8,0],"jobs\nscan\nsteps\n5\nuses":[4032,4092,4026,4030,4018,8,0],"jobs\nscan\nsteps\n5\nwith":[4126,4216,4110,4114,4102,8,1],"jobs\nscan\nsteps\n5\nwith\ncommand":[4135,4139,4126,4133,4116,10,0],"jobs\nscan\nsteps\n5\nwith\nfindings":[4160,4191,4150,4158,4140,10,0],"jobs\nscan\nsteps\n5\nwith\nfail-on":[4211,4215,4202,4209,4192,10,0],"jobs\nscan\nsteps\nFail at or above the threshold":[3895,4216,3895,4216,3887,6,1],"jobs\nscan\nsteps\nFail at or above the threshold\nname":[3901,3931,3895,3899,3887,6,0],"jobs\nscan\nsteps\nFail at or above the threshold\nid":[3944,3948,3940,3942,3932,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nif":[3961,4017,3957,3959,3949,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nuses":[4032,4092,4026,4030,4018,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith":[4126,4216,4110,4114,4102,8,1],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand":[4135,4139,4126,4133,4116,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings":[4160,4191,4150,4158,4140,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on":[4211,4215,4202,4209,4192,10,0],"jobs\nnotify":[4319,5492,4307,4313,4305,2,1],"jobs\nnotify\nname":[4325,4331,4319,4323,4315,4,0],"jobs\nnotify\nneeds":[4343,4356,4336,4341,4332,4,0],"jobs\nnotify\nneeds\n0":[4344,4349,4344,4349,4332,4,0],"jobs\nnotify\nneeds\n1":[4351,4355,4351,4355,4332,4,0],"jobs\nnotify\nif":[4365,4380,4361,4363,4357,4,0],"jobs\nnotify\nenvironment":[4398,4408,4385,4396,4381,4,0],"jobs\nnotify\nruns-on":[4422,4434,4413,4420,4409,4,0],"jobs\nnotify\ntimeout-minutes":[4456,4457,4439,4454,4435,4,0],"jobs\nnotify\npermissions":[4481,4552,4462,4473,4458,4,1],"jobs\nnotify\npermissions\nactions":[4490,4494,4481,4488,4475,6,0],"jobs\nnotify\nsteps":[4569,5492,4556,4561,4552,4,1],"jobs\nnotify\nsteps\n0":[4571,5492,4571,5492,4563,6,1],"jobs\nnotify\nsteps\n0\nname":[4577,4592,4571,4575,4563,6,0],"jobs\nnotify\nsteps\n0\nuses":[4607,4667,4601,4605,4593,8,0],"jobs\nnotify\nsteps\n0\nenv":[4700,4752,4685,4688,4677,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4719,4751,4700,4717,4690,10,0],"jobs\nnotify\nsteps\n0\nwith":[4776,5492,4760,4764,4752,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4785,4791,4776,4783,4766,10,0],"jobs\nnotify\nsteps\n0\nwith\nname":[4808,4815,4802,4806,4792,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4832,4844,4826,4830,4816,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4865,4878,4855,4863,4845,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4898,4906,4889,4896,4879,10,0],"jobs\nnotify\nsteps\n0\nwith\nbranch":[4925,4929,4917,4923,4907,10,0],"jobs\nnotify\nsteps\n0\nwith\ncommit":[4948,4980,4940,4946,4930,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[5011,5018,4991,5009,4981,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[5043,5048,5029,5041,5019,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[5069,5117,5059,5067,5049,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-result":[5141,5166,5127,5139,5117,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-run":[5188,5218,5177,5186,5167,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-reason":[5243,5276,5229,5241,5219,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-result":[5300,5324,5287,5298,5277,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-step":[5346,5376,5335,5344,5325,10,0],"jobs\nnotify\nsteps\n0\nwith\ngate-step":[5398,5428,5387,5396,5377,10,0],"jobs\nnotify\nsteps\n0\nwith\nfindings-summary":[5457,5491,5439,5455,5429,10,0],"jobs\nnotify\nsteps\nPost the result":[4571,5492,4571,5492,4563,6,1],"jobs\nnotify\nsteps\nPost the result\nname":[4577,4592,4571,4575,4563,6,0],"jobs\nnotify\nsteps\nPost the result\nuses":[4607,4667,4601,4605,4593,8,0],"jobs\nnotify\nsteps\nPost the result\nenv":[4700,4752,4685,4688,4677,8,1],"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL":[4719,4751,4700,4717,4690,10,0],"jobs\nnotify\nsteps\nPost the result\nwith":[4776,5492,4760,4764,4752,8,1],"jobs\nnotify\nsteps\nPost the result\nwith\ncommand":[4785,4791,4776,4783,4766,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nname":[4808,4815,4802,4806,4792,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncron":[4832,4844,4826,4830,4816,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone":[4865,4878,4855,4863,4845,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nprofile":[4898,4906,4889,4896,4879,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nbranch":[4925,4929,4917,4923,4907,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncommit":[4948,4980,4940,4946,4930,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy":[5011,5018,4991,5009,4981,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout":[5043,5048,5029,5041,5019,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nchannels":[5069,5117,5059,5067,5049,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result":[5141,5166,5127,5139,5117,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run":[5188,5218,5177,5186,5167,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason":[5243,5276,5229,5241,5219,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result":[5300,5324,5287,5298,5277,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step":[5346,5376,5335,5344,5325,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step":[5398,5428,5387,5396,5377,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary":[5457,5491,5439,5455,5429,10,0]},
  },
};

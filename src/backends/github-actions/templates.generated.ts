// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../template.js';

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
        uses: jmo/schedule-action@ebb7e0bb485d0b59ef39b43e959ac7fe321f7221 # v1.0.0
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
      actions: read # which in a private repository looks up its own run
    container:
      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] append @sha256:… here (render keeps it) or in backend.config.image
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
        uses: jmo/schedule-action@ebb7e0bb485d0b59ef39b43e959ac7fe321f7221 # v1.0.0
        with:
          command: report
          name: example
          findings: results/summaries/findings.json
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
          path: results
          if-no-files-found: warn
          include-hidden-files: false
          overwrite: true # a re-run replaces the results of the attempt before
          retention-days: 30
      - name: Fail at or above the threshold
        id: gate
        if: \${{ !cancelled() && steps.report.outcome == 'success' }}
        uses: jmo/schedule-action@ebb7e0bb485d0b59ef39b43e959ac7fe321f7221 # v1.0.0
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
        uses: jmo/schedule-action@ebb7e0bb485d0b59ef39b43e959ac7fe321f7221 # v1.0.0
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
    places: {"name":[6,25,0,4,0,0,0],"on":[33,239,27,29,27,0,1],"on\nschedule":[47,98,33,41,31,2,1],"on\nschedule\n0":[49,98,49,98,43,4,1],"on\nschedule\n0\ncron":[55,67,49,53,43,4,0],"on\nschedule\n0\ntimezone":[84,97,74,82,68,6,0],"on\nworkflow_dispatch":[171,171,153,170,151,2,0],"permissions":[252,254,239,250,239,0,0],"concurrency":[384,452,369,380,369,0,1],"concurrency\ngroup":[391,423,384,389,382,2,0],"concurrency\ncancel-in-progress":[446,451,426,444,424,2,0],"jobs":[461,5388,453,457,453,0,1],"jobs\nguard":[472,1109,461,466,459,2,1],"jobs\nguard\nname":[478,483,472,476,468,4,0],"jobs\nguard\nruns-on":[497,509,488,495,484,4,0],"jobs\nguard\ntimeout-minutes":[531,532,514,529,510,4,0],"jobs\nguard\npermissions":[556,604,537,548,533,4,1],"jobs\nguard\npermissions\nactions":[565,569,556,563,550,6,0],"jobs\nguard\noutputs":[623,707,608,615,604,4,1],"jobs\nguard\noutputs\nrun":[628,658,623,626,617,6,0],"jobs\nguard\noutputs\nreason":[673,706,665,671,659,6,0],"jobs\nguard\nsteps":[724,1109,711,716,707,4,1],"jobs\nguard\nsteps\n0":[726,1109,726,1109,718,6,1],"jobs\nguard\nsteps\n0\nname":[732,764,726,730,718,6,0],"jobs\nguard\nsteps\n0\nid":[777,782,773,775,765,8,0],"jobs\nguard\nsteps\n0\nuses":[797,857,791,795,783,8,0],"jobs\nguard\nsteps\n0\nwith":[891,1109,875,879,867,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[900,905,891,898,881,10,0],"jobs\nguard\nsteps\n0\nwith\nname":[922,929,916,920,906,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[946,958,940,944,930,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[979,992,969,977,959,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[1023,1029,1003,1021,993,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[1067,1073,1040,1065,1030,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1101,1108,1084,1099,1074,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan":[726,1109,726,1109,718,6,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nname":[732,764,726,730,718,6,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nid":[777,782,773,775,765,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nuses":[797,857,791,795,783,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith":[891,1109,875,879,867,8,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand":[900,905,891,898,881,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname":[922,929,916,920,906,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron":[946,958,940,944,930,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone":[979,992,969,977,959,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy":[1023,1029,1003,1021,993,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds":[1067,1073,1040,1065,1030,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone":[1101,1108,1084,1099,1074,10,0],"jobs\nscan":[1122,4112,1112,1116,1110,2,1],"jobs\nscan\nname":[1128,1132,1122,1126,1118,4,0],"jobs\nscan\nneeds":[1144,1149,1137,1142,1133,4,0],"jobs\nscan\nif":[1158,1198,1154,1156,1150,4,0],"jobs\nscan\nruns-on":[1212,1224,1203,1210,1199,4,0],"jobs\nscan\ntimeout-minutes":[1246,1249,1229,1244,1225,4,0],"jobs\nscan\nenvironment":[1267,1277,1254,1265,1250,4,0],"jobs\nscan\nconcurrency":[1344,1394,1325,1336,1321,4,1],"jobs\nscan\nconcurrency\ngroup":[1351,1362,1344,1349,1338,6,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1389,1393,1369,1387,1363,6,0],"jobs\nscan\npermissions":[1417,1596,1398,1409,1394,4,1],"jobs\nscan\npermissions\ncontents":[1427,1431,1417,1425,1411,6,0],"jobs\nscan\npermissions\nsecurity-events":[1482,1487,1465,1480,1459,6,0],"jobs\nscan\npermissions\nactions":[1538,1542,1529,1536,1523,6,0],"jobs\nscan\ncontainer":[1617,1860,1600,1609,1596,4,1],"jobs\nscan\ncontainer\nimage":[1624,1671,1617,1622,1611,6,0],"jobs\nscan\ncontainer\noptions":[1788,1799,1779,1786,1773,6,0],"jobs\nscan\noutputs":[1879,2053,1864,1871,1860,4,1],"jobs\nscan\noutputs\nscan":[1885,1910,1879,1883,1873,6,0],"jobs\nscan\noutputs\ngate":[1923,1948,1917,1921,1911,6,0],"jobs\nscan\noutputs\nfindings":[1965,2001,1955,1963,1949,6,0],"jobs\nscan\noutputs\ncommit":[2016,2052,2008,2014,2002,6,0],"jobs\nscan\nsteps":[2070,4112,2057,2062,2053,4,1],"jobs\nscan\nsteps\n0":[2072,2276,2072,2276,2064,6,1],"jobs\nscan\nsteps\n0\nname":[2078,2102,2072,2076,2064,6,0],"jobs\nscan\nsteps\n0\nid":[2115,2123,2111,2113,2103,8,0],"jobs\nscan\nsteps\n0\nuses":[2138,2195,2132,2136,2124,8,0],"jobs\nscan\nsteps\n0\nwith":[2229,2276,2213,2217,2205,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2234,2238,2229,2232,2219,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2270,2275,2249,2268,2239,10,0],"jobs\nscan\nsteps\nCheck out the repository":[2072,2276,2072,2276,2064,6,1],"jobs\nscan\nsteps\nCheck out the repository\nname":[2078,2102,2072,2076,2064,6,0],"jobs\nscan\nsteps\nCheck out the repository\nid":[2115,2123,2111,2113,2103,8,0],"jobs\nscan\nsteps\nCheck out the repository\nuses":[2138,2195,2132,2136,2124,8,0],"jobs\nscan\nsteps\nCheck out the repository\nwith":[2229,2276,2213,2217,2205,8,1],"jobs\nscan\nsteps\nCheck out the repository\nwith\nref":[2234,2238,2229,2232,2219,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials":[2270,2275,2249,2268,2239,10,0],"jobs\nscan\nsteps\n1":[2284,2484,2284,2484,2276,6,1],"jobs\nscan\nsteps\n1\nname":[2290,2294,2284,2288,2276,6,0],"jobs\nscan\nsteps\n1\nid":[2307,2311,2303,2305,2295,8,0],"jobs\nscan\nsteps\n1\nshell":[2327,2331,2320,2325,2312,8,0],"jobs\nscan\nsteps\n1\nenv":[2355,2397,2340,2343,2332,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2369,2396,2355,2367,2345,10,0],"jobs\nscan\nsteps\n1\nrun":[2410,2484,2405,2408,2397,8,0],"jobs\nscan\nsteps\nScan":[2284,2484,2284,2484,2276,6,1],"jobs\nscan\nsteps\nScan\nname":[2290,2294,2284,2288,2276,6,0],"jobs\nscan\nsteps\nScan\nid":[2307,2311,2303,2305,2295,8,0],"jobs\nscan\nsteps\nScan\nshell":[2327,2331,2320,2325,2312,8,0],"jobs\nscan\nsteps\nScan\nenv":[2355,2397,2340,2343,2332,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2369,2396,2355,2367,2345,10,0],"jobs\nscan\nsteps\nScan\nrun":[2410,2484,2405,2408,2397,8,0],"jobs\nscan\nsteps\n2":[2492,2889,2492,2889,2484,6,1],"jobs\nscan\nsteps\n2\nname":[2498,2524,2492,2496,2484,6,0],"jobs\nscan\nsteps\n2\nid":[2537,2543,2533,2535,2525,8,0],"jobs\nscan\nsteps\n2\nif":[2556,2610,2552,2554,2544,8,0],"jobs\nscan\nsteps\n2\nuses":[2625,2685,2619,2623,2611,8,0],"jobs\nscan\nsteps\n2\nwith":[2719,2889,2703,2707,2695,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2728,2734,2719,2726,2709,10,0],"jobs\nscan\nsteps\n2\nwith\nname":[2751,2758,2745,2749,2735,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2779,2810,2769,2777,2759,10,0],"jobs\nscan\nsteps\n2\nwith\nscan-step":[2832,2857,2821,2830,2811,10,0],"jobs\nscan\nsteps\n2\nwith\nout":[2873,2888,2868,2871,2858,10,0],"jobs\nscan\nsteps\nTurn findings into reports":[2492,2889,2492,2889,2484,6,1],"jobs\nscan\nsteps\nTurn findings into reports\nname":[2498,2524,2492,2496,2484,6,0],"jobs\nscan\nsteps\nTurn findings into reports\nid":[2537,2543,2533,2535,2525,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nif":[2556,2610,2552,2554,2544,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nuses":[2625,2685,2619,2623,2611,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith":[2719,2889,2703,2707,2695,8,1],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand":[2728,2734,2719,2726,2709,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname":[2751,2758,2745,2749,2735,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings":[2779,2810,2769,2777,2759,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step":[2832,2857,2821,2830,2811,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout":[2873,2888,2868,2871,2858,10,0],"jobs\nscan\nsteps\n3":[2897,3350,2897,3350,2889,6,1],"jobs\nscan\nsteps\n3\nname":[2903,2935,2897,2901,2889,6,0],"jobs\nscan\nsteps\n3\nif":[2948,3004,2944,2946,2936,8,0],"jobs\nscan\nsteps\n3\nuses":[3019,3093,3013,3017,3005,8,0],"jobs\nscan\nsteps\n3\nwith":[3128,3350,3112,3116,3104,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[3140,3170,3128,3138,3118,10,0],"jobs\nscan\nsteps\n3\nwith\ncategory":[3191,3202,3181,3189,3171,10,0],"jobs\nscan\nsteps\n3\nwith\nref":[3218,3233,3213,3216,3203,10,0],"jobs\nscan\nsteps\n3\nwith\nsha":[3313,3349,3308,3311,3298,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning":[2897,3350,2897,3350,2889,6,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nname":[2903,2935,2897,2901,2889,6,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nif":[2948,3004,2944,2946,2936,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nuses":[3019,3093,3013,3017,3005,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith":[3128,3350,3112,3116,3104,8,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file":[3140,3170,3128,3138,3118,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory":[3191,3202,3181,3189,3171,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref":[3218,3233,3213,3216,3203,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha":[3313,3349,3308,3311,3298,10,0],"jobs\nscan\nsteps\n4":[3358,3783,3358,3783,3350,6,1],"jobs\nscan\nsteps\n4\nname":[3364,3380,3358,3362,3350,6,0],"jobs\nscan\nsteps\n4\nif":[3393,3447,3389,3391,3381,8,0],"jobs\nscan\nsteps\n4\nuses":[3462,3526,3456,3460,3448,8,0],"jobs\nscan\nsteps\n4\nwith":[3560,3783,3544,3548,3536,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3566,3577,3560,3564,3550,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3594,3601,3588,3592,3578,10,0],"jobs\nscan\nsteps\n4\nwith\nif-no-files-found":[3631,3635,3612,3629,3602,10,0],"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files":[3668,3673,3646,3666,3636,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3695,3699,3684,3693,3674,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3780,3782,3764,3778,3754,10,0],"jobs\nscan\nsteps\nKeep the results":[3358,3783,3358,3783,3350,6,1],"jobs\nscan\nsteps\nKeep the results\nname":[3364,3380,3358,3362,3350,6,0],"jobs\nscan\nsteps\nKeep the results\nif":[3393,3447,3389,3391,3381,8,0],"jobs\nscan\nsteps\nKeep the results\nuses":[3462,3526,3456,3460,3448,8,0],"jobs\nscan\nsteps\nKeep the results\nwith":[3560,3783,3544,3548,3536,8,1],"jobs\nscan\nsteps\nKeep the results\nwith\nname":[3566,3577,3560,3564,3550,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\npath":[3594,3601,3588,3592,3578,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found":[3631,3635,3612,3629,3602,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files":[3668,3673,3646,3666,3636,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite":[3695,3699,3684,3693,3674,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days":[3780,3782,3764,3778,3754,10,0],"jobs\nscan\nsteps\n5":[3791,4112,3791,4112,3783,6,1],"jobs\nscan\nsteps\n5\nname":[3797,3827,3791,3795,3783,6,0],"jobs\nscan\nsteps\n5\nid":[3840,3844,3836,3838,3828,8,0],"jobs\nscan\nsteps\n5\nif":[3857,3913,3853,3855,3845,8,0],"jobs\nscan\nsteps\n5\nuses":[3928,3988,3922,3926,3914,8,0],"jobs\nscan\nsteps\n5\nwith":[4022,4112,4006,4010,3998,8,1],"jobs\nscan\nsteps\n5\nwith\ncommand":[4031,4035,4022,4029,4012,10,0],"jobs\nscan\nsteps\n5\nwith\nfindings":[4056,4087,4046,4054,4036,10,0],"jobs\nscan\nsteps\n5\nwith\nfail-on":[4107,4111,4098,4105,4088,10,0],"jobs\nscan\nsteps\nFail at or above the threshold":[3791,4112,3791,4112,3783,6,1],"jobs\nscan\nsteps\nFail at or above the threshold\nname":[3797,3827,3791,3795,3783,6,0],"jobs\nscan\nsteps\nFail at or above the threshold\nid":[3840,3844,3836,3838,3828,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nif":[3857,3913,3853,3855,3845,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nuses":[3928,3988,3922,3926,3914,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith":[4022,4112,4006,4010,3998,8,1],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand":[4031,4035,4022,4029,4012,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings":[4056,4087,4046,4054,4036,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on":[4107,4111,4098,4105,4088,10,0],"jobs\nnotify":[4215,5388,4203,4209,4201,2,1],"jobs\nnotify\nname":[4221,4227,4215,4219,4211,4,0],"jobs\nnotify\nneeds":[4239,4252,4232,4237,4228,4,0],"jobs\nnotify\nneeds\n0":[4240,4245,4240,4245,4228,4,0],"jobs\nnotify\nneeds\n1":[4247,4251,4247,4251,4228,4,0],"jobs\nnotify\nif":[4261,4276,4257,4259,4253,4,0],"jobs\nnotify\nenvironment":[4294,4304,4281,4292,4277,4,0],"jobs\nnotify\nruns-on":[4318,4330,4309,4316,4305,4,0],"jobs\nnotify\ntimeout-minutes":[4352,4353,4335,4350,4331,4,0],"jobs\nnotify\npermissions":[4377,4448,4358,4369,4354,4,1],"jobs\nnotify\npermissions\nactions":[4386,4390,4377,4384,4371,6,0],"jobs\nnotify\nsteps":[4465,5388,4452,4457,4448,4,1],"jobs\nnotify\nsteps\n0":[4467,5388,4467,5388,4459,6,1],"jobs\nnotify\nsteps\n0\nname":[4473,4488,4467,4471,4459,6,0],"jobs\nnotify\nsteps\n0\nuses":[4503,4563,4497,4501,4489,8,0],"jobs\nnotify\nsteps\n0\nenv":[4596,4648,4581,4584,4573,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4615,4647,4596,4613,4586,10,0],"jobs\nnotify\nsteps\n0\nwith":[4672,5388,4656,4660,4648,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4681,4687,4672,4679,4662,10,0],"jobs\nnotify\nsteps\n0\nwith\nname":[4704,4711,4698,4702,4688,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4728,4740,4722,4726,4712,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4761,4774,4751,4759,4741,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4794,4802,4785,4792,4775,10,0],"jobs\nnotify\nsteps\n0\nwith\nbranch":[4821,4825,4813,4819,4803,10,0],"jobs\nnotify\nsteps\n0\nwith\ncommit":[4844,4876,4836,4842,4826,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[4907,4914,4887,4905,4877,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[4939,4944,4925,4937,4915,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[4965,5013,4955,4963,4945,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-result":[5037,5062,5023,5035,5013,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-run":[5084,5114,5073,5082,5063,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-reason":[5139,5172,5125,5137,5115,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-result":[5196,5220,5183,5194,5173,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-step":[5242,5272,5231,5240,5221,10,0],"jobs\nnotify\nsteps\n0\nwith\ngate-step":[5294,5324,5283,5292,5273,10,0],"jobs\nnotify\nsteps\n0\nwith\nfindings-summary":[5353,5387,5335,5351,5325,10,0],"jobs\nnotify\nsteps\nPost the result":[4467,5388,4467,5388,4459,6,1],"jobs\nnotify\nsteps\nPost the result\nname":[4473,4488,4467,4471,4459,6,0],"jobs\nnotify\nsteps\nPost the result\nuses":[4503,4563,4497,4501,4489,8,0],"jobs\nnotify\nsteps\nPost the result\nenv":[4596,4648,4581,4584,4573,8,1],"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL":[4615,4647,4596,4613,4586,10,0],"jobs\nnotify\nsteps\nPost the result\nwith":[4672,5388,4656,4660,4648,8,1],"jobs\nnotify\nsteps\nPost the result\nwith\ncommand":[4681,4687,4672,4679,4662,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nname":[4704,4711,4698,4702,4688,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncron":[4728,4740,4722,4726,4712,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone":[4761,4774,4751,4759,4741,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nprofile":[4794,4802,4785,4792,4775,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nbranch":[4821,4825,4813,4819,4803,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncommit":[4844,4876,4836,4842,4826,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy":[4907,4914,4887,4905,4877,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout":[4939,4944,4925,4937,4915,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nchannels":[4965,5013,4955,4963,4945,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result":[5037,5062,5023,5035,5013,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run":[5084,5114,5073,5082,5063,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason":[5139,5172,5125,5137,5115,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result":[5196,5220,5183,5194,5173,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step":[5242,5272,5231,5240,5221,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step":[5294,5324,5283,5292,5273,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary":[5353,5387,5335,5351,5325,10,0]},
  },
};

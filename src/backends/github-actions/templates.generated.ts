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
        uses: jmo/schedule-action@d3eb65c0b10af56e450cd4eaf7efb64a7477a05f # v1.0.0
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
        uses: jmo/schedule-action@d3eb65c0b10af56e450cd4eaf7efb64a7477a05f # v1.0.0
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
        uses: jmo/schedule-action@d3eb65c0b10af56e450cd4eaf7efb64a7477a05f # v1.0.0
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
        uses: jmo/schedule-action@d3eb65c0b10af56e450cd4eaf7efb64a7477a05f # v1.0.0
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
    places: {"name":[6,25,0,4,0,0,0],"on":[33,239,27,29,27,0,1],"on\nschedule":[47,98,33,41,31,2,1],"on\nschedule\n0":[49,98,49,98,43,4,1],"on\nschedule\n0\ncron":[55,67,49,53,43,4,0],"on\nschedule\n0\ntimezone":[84,97,74,82,68,6,0],"on\nworkflow_dispatch":[171,171,153,170,151,2,0],"permissions":[252,254,239,250,239,0,0],"concurrency":[384,452,369,380,369,0,1],"concurrency\ngroup":[391,423,384,389,382,2,0],"concurrency\ncancel-in-progress":[446,451,426,444,424,2,0],"jobs":[461,4975,453,457,453,0,1],"jobs\nguard":[472,1109,461,466,459,2,1],"jobs\nguard\nname":[478,483,472,476,468,4,0],"jobs\nguard\nruns-on":[497,509,488,495,484,4,0],"jobs\nguard\ntimeout-minutes":[531,532,514,529,510,4,0],"jobs\nguard\npermissions":[556,604,537,548,533,4,1],"jobs\nguard\npermissions\nactions":[565,569,556,563,550,6,0],"jobs\nguard\noutputs":[623,707,608,615,604,4,1],"jobs\nguard\noutputs\nrun":[628,658,623,626,617,6,0],"jobs\nguard\noutputs\nreason":[673,706,665,671,659,6,0],"jobs\nguard\nsteps":[724,1109,711,716,707,4,1],"jobs\nguard\nsteps\n0":[726,1109,726,1109,718,6,1],"jobs\nguard\nsteps\n0\nname":[732,764,726,730,718,6,0],"jobs\nguard\nsteps\n0\nid":[777,782,773,775,765,8,0],"jobs\nguard\nsteps\n0\nuses":[797,857,791,795,783,8,0],"jobs\nguard\nsteps\n0\nwith":[891,1109,875,879,867,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[900,905,891,898,881,10,0],"jobs\nguard\nsteps\n0\nwith\nname":[922,929,916,920,906,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[946,958,940,944,930,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[979,992,969,977,959,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[1023,1029,1003,1021,993,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[1067,1073,1040,1065,1030,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1101,1108,1084,1099,1074,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan":[726,1109,726,1109,718,6,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nname":[732,764,726,730,718,6,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nid":[777,782,773,775,765,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nuses":[797,857,791,795,783,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith":[891,1109,875,879,867,8,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand":[900,905,891,898,881,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname":[922,929,916,920,906,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron":[946,958,940,944,930,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone":[979,992,969,977,959,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy":[1023,1029,1003,1021,993,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds":[1067,1073,1040,1065,1030,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone":[1101,1108,1084,1099,1074,10,0],"jobs\nscan":[1122,3773,1112,1116,1110,2,1],"jobs\nscan\nname":[1128,1132,1122,1126,1118,4,0],"jobs\nscan\nneeds":[1144,1149,1137,1142,1133,4,0],"jobs\nscan\nif":[1158,1198,1154,1156,1150,4,0],"jobs\nscan\nruns-on":[1212,1224,1203,1210,1199,4,0],"jobs\nscan\ntimeout-minutes":[1246,1249,1229,1244,1225,4,0],"jobs\nscan\nenvironment":[1267,1277,1254,1265,1250,4,0],"jobs\nscan\nconcurrency":[1344,1394,1325,1336,1321,4,1],"jobs\nscan\nconcurrency\ngroup":[1351,1362,1344,1349,1338,6,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1389,1393,1369,1387,1363,6,0],"jobs\nscan\npermissions":[1417,1523,1398,1409,1394,4,1],"jobs\nscan\npermissions\ncontents":[1427,1431,1417,1425,1411,6,0],"jobs\nscan\npermissions\nsecurity-events":[1482,1487,1465,1480,1459,6,0],"jobs\nscan\ncontainer":[1544,1787,1527,1536,1523,4,1],"jobs\nscan\ncontainer\nimage":[1551,1598,1544,1549,1538,6,0],"jobs\nscan\ncontainer\noptions":[1715,1726,1706,1713,1700,6,0],"jobs\nscan\noutputs":[1806,1929,1791,1798,1787,4,1],"jobs\nscan\noutputs\nscan":[1812,1837,1806,1810,1800,6,0],"jobs\nscan\noutputs\ngate":[1850,1875,1844,1848,1838,6,0],"jobs\nscan\noutputs\nfindings":[1892,1928,1882,1890,1876,6,0],"jobs\nscan\nsteps":[1946,3773,1933,1938,1929,4,1],"jobs\nscan\nsteps\n0":[1948,2131,1948,2131,1940,6,1],"jobs\nscan\nsteps\n0\nname":[1954,1978,1948,1952,1940,6,0],"jobs\nscan\nsteps\n0\nuses":[1993,2050,1987,1991,1979,8,0],"jobs\nscan\nsteps\n0\nwith":[2084,2131,2068,2072,2060,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2089,2093,2084,2087,2074,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2125,2130,2104,2123,2094,10,0],"jobs\nscan\nsteps\nCheck out the repository":[1948,2131,1948,2131,1940,6,1],"jobs\nscan\nsteps\nCheck out the repository\nname":[1954,1978,1948,1952,1940,6,0],"jobs\nscan\nsteps\nCheck out the repository\nuses":[1993,2050,1987,1991,1979,8,0],"jobs\nscan\nsteps\nCheck out the repository\nwith":[2084,2131,2068,2072,2060,8,1],"jobs\nscan\nsteps\nCheck out the repository\nwith\nref":[2089,2093,2084,2087,2074,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials":[2125,2130,2104,2123,2094,10,0],"jobs\nscan\nsteps\n1":[2139,2339,2139,2339,2131,6,1],"jobs\nscan\nsteps\n1\nname":[2145,2149,2139,2143,2131,6,0],"jobs\nscan\nsteps\n1\nid":[2162,2166,2158,2160,2150,8,0],"jobs\nscan\nsteps\n1\nshell":[2182,2186,2175,2180,2167,8,0],"jobs\nscan\nsteps\n1\nenv":[2210,2252,2195,2198,2187,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2224,2251,2210,2222,2200,10,0],"jobs\nscan\nsteps\n1\nrun":[2265,2339,2260,2263,2252,8,0],"jobs\nscan\nsteps\nScan":[2139,2339,2139,2339,2131,6,1],"jobs\nscan\nsteps\nScan\nname":[2145,2149,2139,2143,2131,6,0],"jobs\nscan\nsteps\nScan\nid":[2162,2166,2158,2160,2150,8,0],"jobs\nscan\nsteps\nScan\nshell":[2182,2186,2175,2180,2167,8,0],"jobs\nscan\nsteps\nScan\nenv":[2210,2252,2195,2198,2187,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2224,2251,2210,2222,2200,10,0],"jobs\nscan\nsteps\nScan\nrun":[2265,2339,2260,2263,2252,8,0],"jobs\nscan\nsteps\n2":[2347,2697,2347,2697,2339,6,1],"jobs\nscan\nsteps\n2\nname":[2353,2379,2347,2351,2339,6,0],"jobs\nscan\nsteps\n2\nid":[2392,2398,2388,2390,2380,8,0],"jobs\nscan\nsteps\n2\nif":[2411,2465,2407,2409,2399,8,0],"jobs\nscan\nsteps\n2\nuses":[2480,2540,2474,2478,2466,8,0],"jobs\nscan\nsteps\n2\nwith":[2574,2697,2558,2562,2550,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2583,2589,2574,2581,2564,10,0],"jobs\nscan\nsteps\n2\nwith\nname":[2606,2613,2600,2604,2590,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2634,2665,2624,2632,2614,10,0],"jobs\nscan\nsteps\n2\nwith\nout":[2681,2696,2676,2679,2666,10,0],"jobs\nscan\nsteps\nTurn findings into reports":[2347,2697,2347,2697,2339,6,1],"jobs\nscan\nsteps\nTurn findings into reports\nname":[2353,2379,2347,2351,2339,6,0],"jobs\nscan\nsteps\nTurn findings into reports\nid":[2392,2398,2388,2390,2380,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nif":[2411,2465,2407,2409,2399,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nuses":[2480,2540,2474,2478,2466,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith":[2574,2697,2558,2562,2550,8,1],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand":[2583,2589,2574,2581,2564,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname":[2606,2613,2600,2604,2590,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings":[2634,2665,2624,2632,2614,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout":[2681,2696,2676,2679,2666,10,0],"jobs\nscan\nsteps\n3":[2705,3011,2705,3011,2697,6,1],"jobs\nscan\nsteps\n3\nname":[2711,2743,2705,2709,2697,6,0],"jobs\nscan\nsteps\n3\nif":[2756,2812,2752,2754,2744,8,0],"jobs\nscan\nsteps\n3\nuses":[2827,2901,2821,2825,2813,8,0],"jobs\nscan\nsteps\n3\nwith":[2936,3011,2920,2924,2912,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[2948,2978,2936,2946,2926,10,0],"jobs\nscan\nsteps\n3\nwith\ncategory":[2999,3010,2989,2997,2979,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning":[2705,3011,2705,3011,2697,6,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nname":[2711,2743,2705,2709,2697,6,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nif":[2756,2812,2752,2754,2744,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nuses":[2827,2901,2821,2825,2813,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith":[2936,3011,2920,2924,2912,8,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file":[2948,2978,2936,2946,2926,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory":[2999,3010,2989,2997,2979,10,0],"jobs\nscan\nsteps\n4":[3019,3444,3019,3444,3011,6,1],"jobs\nscan\nsteps\n4\nname":[3025,3041,3019,3023,3011,6,0],"jobs\nscan\nsteps\n4\nif":[3054,3108,3050,3052,3042,8,0],"jobs\nscan\nsteps\n4\nuses":[3123,3187,3117,3121,3109,8,0],"jobs\nscan\nsteps\n4\nwith":[3221,3444,3205,3209,3197,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3227,3238,3221,3225,3211,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3255,3262,3249,3253,3239,10,0],"jobs\nscan\nsteps\n4\nwith\nif-no-files-found":[3292,3296,3273,3290,3263,10,0],"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files":[3329,3334,3307,3327,3297,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3356,3360,3345,3354,3335,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3441,3443,3425,3439,3415,10,0],"jobs\nscan\nsteps\nKeep the results":[3019,3444,3019,3444,3011,6,1],"jobs\nscan\nsteps\nKeep the results\nname":[3025,3041,3019,3023,3011,6,0],"jobs\nscan\nsteps\nKeep the results\nif":[3054,3108,3050,3052,3042,8,0],"jobs\nscan\nsteps\nKeep the results\nuses":[3123,3187,3117,3121,3109,8,0],"jobs\nscan\nsteps\nKeep the results\nwith":[3221,3444,3205,3209,3197,8,1],"jobs\nscan\nsteps\nKeep the results\nwith\nname":[3227,3238,3221,3225,3211,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\npath":[3255,3262,3249,3253,3239,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found":[3292,3296,3273,3290,3263,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files":[3329,3334,3307,3327,3297,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite":[3356,3360,3345,3354,3335,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days":[3441,3443,3425,3439,3415,10,0],"jobs\nscan\nsteps\n5":[3452,3773,3452,3773,3444,6,1],"jobs\nscan\nsteps\n5\nname":[3458,3488,3452,3456,3444,6,0],"jobs\nscan\nsteps\n5\nid":[3501,3505,3497,3499,3489,8,0],"jobs\nscan\nsteps\n5\nif":[3518,3574,3514,3516,3506,8,0],"jobs\nscan\nsteps\n5\nuses":[3589,3649,3583,3587,3575,8,0],"jobs\nscan\nsteps\n5\nwith":[3683,3773,3667,3671,3659,8,1],"jobs\nscan\nsteps\n5\nwith\ncommand":[3692,3696,3683,3690,3673,10,0],"jobs\nscan\nsteps\n5\nwith\nfindings":[3717,3748,3707,3715,3697,10,0],"jobs\nscan\nsteps\n5\nwith\nfail-on":[3768,3772,3759,3766,3749,10,0],"jobs\nscan\nsteps\nFail at or above the threshold":[3452,3773,3452,3773,3444,6,1],"jobs\nscan\nsteps\nFail at or above the threshold\nname":[3458,3488,3452,3456,3444,6,0],"jobs\nscan\nsteps\nFail at or above the threshold\nid":[3501,3505,3497,3499,3489,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nif":[3518,3574,3514,3516,3506,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nuses":[3589,3649,3583,3587,3575,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith":[3683,3773,3667,3671,3659,8,1],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand":[3692,3696,3683,3690,3673,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings":[3717,3748,3707,3715,3697,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on":[3768,3772,3759,3766,3749,10,0],"jobs\nnotify":[3876,4975,3864,3870,3862,2,1],"jobs\nnotify\nname":[3882,3888,3876,3880,3872,4,0],"jobs\nnotify\nneeds":[3900,3913,3893,3898,3889,4,0],"jobs\nnotify\nneeds\n0":[3901,3906,3901,3906,3889,4,0],"jobs\nnotify\nneeds\n1":[3908,3912,3908,3912,3889,4,0],"jobs\nnotify\nif":[3922,3937,3918,3920,3914,4,0],"jobs\nnotify\nenvironment":[3955,3965,3942,3953,3938,4,0],"jobs\nnotify\nruns-on":[3979,3991,3970,3977,3966,4,0],"jobs\nnotify\ntimeout-minutes":[4013,4014,3996,4011,3992,4,0],"jobs\nnotify\npermissions":[4038,4109,4019,4030,4015,4,1],"jobs\nnotify\npermissions\nactions":[4047,4051,4038,4045,4032,6,0],"jobs\nnotify\nsteps":[4126,4975,4113,4118,4109,4,1],"jobs\nnotify\nsteps\n0":[4128,4975,4128,4975,4120,6,1],"jobs\nnotify\nsteps\n0\nname":[4134,4149,4128,4132,4120,6,0],"jobs\nnotify\nsteps\n0\nuses":[4164,4224,4158,4162,4150,8,0],"jobs\nnotify\nsteps\n0\nenv":[4257,4309,4242,4245,4234,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4276,4308,4257,4274,4247,10,0],"jobs\nnotify\nsteps\n0\nwith":[4333,4975,4317,4321,4309,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4342,4348,4333,4340,4323,10,0],"jobs\nnotify\nsteps\n0\nwith\nname":[4365,4372,4359,4363,4349,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4389,4401,4383,4387,4373,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4422,4435,4412,4420,4402,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4455,4463,4446,4453,4436,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[4494,4501,4474,4492,4464,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[4526,4531,4512,4524,4502,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[4552,4600,4542,4550,4532,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-result":[4624,4649,4610,4622,4600,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-run":[4671,4701,4660,4669,4650,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-reason":[4726,4759,4712,4724,4702,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-result":[4783,4807,4770,4781,4760,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-step":[4829,4859,4818,4827,4808,10,0],"jobs\nnotify\nsteps\n0\nwith\ngate-step":[4881,4911,4870,4879,4860,10,0],"jobs\nnotify\nsteps\n0\nwith\nfindings-summary":[4940,4974,4922,4938,4912,10,0],"jobs\nnotify\nsteps\nPost the result":[4128,4975,4128,4975,4120,6,1],"jobs\nnotify\nsteps\nPost the result\nname":[4134,4149,4128,4132,4120,6,0],"jobs\nnotify\nsteps\nPost the result\nuses":[4164,4224,4158,4162,4150,8,0],"jobs\nnotify\nsteps\nPost the result\nenv":[4257,4309,4242,4245,4234,8,1],"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL":[4276,4308,4257,4274,4247,10,0],"jobs\nnotify\nsteps\nPost the result\nwith":[4333,4975,4317,4321,4309,8,1],"jobs\nnotify\nsteps\nPost the result\nwith\ncommand":[4342,4348,4333,4340,4323,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nname":[4365,4372,4359,4363,4349,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncron":[4389,4401,4383,4387,4373,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone":[4422,4435,4412,4420,4402,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nprofile":[4455,4463,4446,4453,4436,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy":[4494,4501,4474,4492,4464,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout":[4526,4531,4512,4524,4502,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nchannels":[4552,4600,4542,4550,4532,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result":[4624,4649,4610,4622,4600,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run":[4671,4701,4660,4669,4650,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason":[4726,4759,4712,4724,4702,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result":[4783,4807,4770,4781,4760,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step":[4829,4859,4818,4827,4808,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step":[4881,4911,4870,4879,4860,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary":[4940,4974,4922,4938,4912,10,0]},
  },
};

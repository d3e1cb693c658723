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

# One group per run, so that GitHub never queues or cancels a run: the guard applies the concurrency policy.
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
        uses: jmo/schedule-action@94216548bb4144622eae9534bdf9a78d70ba4cbb # v1.0.0
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
        uses: jmo/schedule-action@94216548bb4144622eae9534bdf9a78d70ba4cbb # v1.0.0
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
        uses: jmo/schedule-action@94216548bb4144622eae9534bdf9a78d70ba4cbb # v1.0.0
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
        uses: jmo/schedule-action@94216548bb4144622eae9534bdf9a78d70ba4cbb # v1.0.0
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
    places: {"name":[6,25,0,4,0,0,0],"on":[33,239,27,29,27,0,1],"on\nschedule":[47,98,33,41,31,2,1],"on\nschedule\n0":[49,98,49,98,43,4,1],"on\nschedule\n0\ncron":[55,67,49,53,43,4,0],"on\nschedule\n0\ntimezone":[84,97,74,82,68,6,0],"on\nworkflow_dispatch":[171,171,153,170,151,2,0],"permissions":[252,254,239,250,239,0,0],"concurrency":[380,448,365,376,365,0,1],"concurrency\ngroup":[387,419,380,385,378,2,0],"concurrency\ncancel-in-progress":[442,447,422,440,420,2,0],"jobs":[457,5497,449,453,449,0,1],"jobs\nguard":[468,1105,457,462,455,2,1],"jobs\nguard\nname":[474,479,468,472,464,4,0],"jobs\nguard\nruns-on":[493,505,484,491,480,4,0],"jobs\nguard\ntimeout-minutes":[527,528,510,525,506,4,0],"jobs\nguard\npermissions":[552,600,533,544,529,4,1],"jobs\nguard\npermissions\nactions":[561,565,552,559,546,6,0],"jobs\nguard\noutputs":[619,703,604,611,600,4,1],"jobs\nguard\noutputs\nrun":[624,654,619,622,613,6,0],"jobs\nguard\noutputs\nreason":[669,702,661,667,655,6,0],"jobs\nguard\nsteps":[720,1105,707,712,703,4,1],"jobs\nguard\nsteps\n0":[722,1105,722,1105,714,6,1],"jobs\nguard\nsteps\n0\nname":[728,760,722,726,714,6,0],"jobs\nguard\nsteps\n0\nid":[773,778,769,771,761,8,0],"jobs\nguard\nsteps\n0\nuses":[793,853,787,791,779,8,0],"jobs\nguard\nsteps\n0\nwith":[887,1105,871,875,863,8,1],"jobs\nguard\nsteps\n0\nwith\ncommand":[896,901,887,894,877,10,0],"jobs\nguard\nsteps\n0\nwith\nname":[918,925,912,916,902,10,0],"jobs\nguard\nsteps\n0\nwith\ncron":[942,954,936,940,926,10,0],"jobs\nguard\nsteps\n0\nwith\ntimezone":[975,988,965,973,955,10,0],"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy":[1019,1025,999,1017,989,10,0],"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds":[1063,1069,1036,1061,1026,10,0],"jobs\nguard\nsteps\n0\nwith\nnative-timezone":[1097,1104,1080,1095,1070,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan":[722,1105,722,1105,714,6,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nname":[728,760,722,726,714,6,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nid":[773,778,769,771,761,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nuses":[793,853,787,791,779,8,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith":[887,1105,871,875,863,8,1],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand":[896,901,887,894,877,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname":[918,925,912,916,902,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron":[942,954,936,940,926,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone":[975,988,965,973,955,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy":[1019,1025,999,1017,989,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds":[1063,1069,1036,1061,1026,10,0],"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone":[1097,1104,1080,1095,1070,10,0],"jobs\nscan":[1118,4221,1108,1112,1106,2,1],"jobs\nscan\nname":[1124,1128,1118,1122,1114,4,0],"jobs\nscan\nneeds":[1140,1145,1133,1138,1129,4,0],"jobs\nscan\nif":[1154,1194,1150,1152,1146,4,0],"jobs\nscan\nruns-on":[1208,1220,1199,1206,1195,4,0],"jobs\nscan\ntimeout-minutes":[1242,1245,1225,1240,1221,4,0],"jobs\nscan\nenvironment":[1263,1273,1250,1261,1246,4,0],"jobs\nscan\nconcurrency":[1340,1390,1321,1332,1317,4,1],"jobs\nscan\nconcurrency\ngroup":[1347,1358,1340,1345,1334,6,0],"jobs\nscan\nconcurrency\ncancel-in-progress":[1385,1389,1365,1383,1359,6,0],"jobs\nscan\npermissions":[1413,1608,1394,1405,1390,4,1],"jobs\nscan\npermissions\ncontents":[1423,1427,1413,1421,1407,6,0],"jobs\nscan\npermissions\nsecurity-events":[1478,1483,1461,1476,1455,6,0],"jobs\nscan\npermissions\nactions":[1534,1538,1525,1532,1519,6,0],"jobs\nscan\ncontainer":[1629,1872,1612,1621,1608,4,1],"jobs\nscan\ncontainer\nimage":[1636,1683,1629,1634,1623,6,0],"jobs\nscan\ncontainer\noptions":[1800,1811,1791,1798,1785,6,0],"jobs\nscan\noutputs":[1891,2065,1876,1883,1872,4,1],"jobs\nscan\noutputs\nscan":[1897,1922,1891,1895,1885,6,0],"jobs\nscan\noutputs\ngate":[1935,1960,1929,1933,1923,6,0],"jobs\nscan\noutputs\nfindings":[1977,2013,1967,1975,1961,6,0],"jobs\nscan\noutputs\ncommit":[2028,2064,2020,2026,2014,6,0],"jobs\nscan\nsteps":[2082,4221,2069,2074,2065,4,1],"jobs\nscan\nsteps\n0":[2084,2352,2084,2352,2076,6,1],"jobs\nscan\nsteps\n0\nname":[2090,2114,2084,2088,2076,6,0],"jobs\nscan\nsteps\n0\nid":[2127,2135,2123,2125,2115,8,0],"jobs\nscan\nsteps\n0\nuses":[2150,2207,2144,2148,2136,8,0],"jobs\nscan\nsteps\n0\nwith":[2241,2352,2225,2229,2217,8,1],"jobs\nscan\nsteps\n0\nwith\nref":[2246,2250,2241,2244,2231,10,0],"jobs\nscan\nsteps\n0\nwith\nfetch-depth":[2274,2275,2261,2272,2251,10,0],"jobs\nscan\nsteps\n0\nwith\npersist-credentials":[2346,2351,2325,2344,2315,10,0],"jobs\nscan\nsteps\nCheck out the repository":[2084,2352,2084,2352,2076,6,1],"jobs\nscan\nsteps\nCheck out the repository\nname":[2090,2114,2084,2088,2076,6,0],"jobs\nscan\nsteps\nCheck out the repository\nid":[2127,2135,2123,2125,2115,8,0],"jobs\nscan\nsteps\nCheck out the repository\nuses":[2150,2207,2144,2148,2136,8,0],"jobs\nscan\nsteps\nCheck out the repository\nwith":[2241,2352,2225,2229,2217,8,1],"jobs\nscan\nsteps\nCheck out the repository\nwith\nref":[2246,2250,2241,2244,2231,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\nfetch-depth":[2274,2275,2261,2272,2251,10,0],"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials":[2346,2351,2325,2344,2315,10,0],"jobs\nscan\nsteps\n1":[2360,2560,2360,2560,2352,6,1],"jobs\nscan\nsteps\n1\nname":[2366,2370,2360,2364,2352,6,0],"jobs\nscan\nsteps\n1\nid":[2383,2387,2379,2381,2371,8,0],"jobs\nscan\nsteps\n1\nshell":[2403,2407,2396,2401,2388,8,0],"jobs\nscan\nsteps\n1\nenv":[2431,2473,2416,2419,2408,8,1],"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN":[2445,2472,2431,2443,2421,10,0],"jobs\nscan\nsteps\n1\nrun":[2486,2560,2481,2484,2473,8,0],"jobs\nscan\nsteps\nScan":[2360,2560,2360,2560,2352,6,1],"jobs\nscan\nsteps\nScan\nname":[2366,2370,2360,2364,2352,6,0],"jobs\nscan\nsteps\nScan\nid":[2383,2387,2379,2381,2371,8,0],"jobs\nscan\nsteps\nScan\nshell":[2403,2407,2396,2401,2388,8,0],"jobs\nscan\nsteps\nScan\nenv":[2431,2473,2416,2419,2408,8,1],"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN":[2445,2472,2431,2443,2421,10,0],"jobs\nscan\nsteps\nScan\nrun":[2486,2560,2481,2484,2473,8,0],"jobs\nscan\nsteps\n2":[2568,2990,2568,2990,2560,6,1],"jobs\nscan\nsteps\n2\nname":[2574,2600,2568,2572,2560,6,0],"jobs\nscan\nsteps\n2\nid":[2613,2619,2609,2611,2601,8,0],"jobs\nscan\nsteps\n2\nif":[2632,2686,2628,2630,2620,8,0],"jobs\nscan\nsteps\n2\nuses":[2701,2761,2695,2699,2687,8,0],"jobs\nscan\nsteps\n2\nwith":[2795,2990,2779,2783,2771,8,1],"jobs\nscan\nsteps\n2\nwith\ncommand":[2804,2810,2795,2802,2785,10,0],"jobs\nscan\nsteps\n2\nwith\nname":[2827,2834,2821,2825,2811,10,0],"jobs\nscan\nsteps\n2\nwith\nfindings":[2855,2886,2845,2853,2835,10,0],"jobs\nscan\nsteps\n2\nwith\ntarget":[2905,2911,2897,2903,2887,10,0],"jobs\nscan\nsteps\n2\nwith\nscan-step":[2933,2958,2922,2931,2912,10,0],"jobs\nscan\nsteps\n2\nwith\nout":[2974,2989,2969,2972,2959,10,0],"jobs\nscan\nsteps\nTurn findings into reports":[2568,2990,2568,2990,2560,6,1],"jobs\nscan\nsteps\nTurn findings into reports\nname":[2574,2600,2568,2572,2560,6,0],"jobs\nscan\nsteps\nTurn findings into reports\nid":[2613,2619,2609,2611,2601,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nif":[2632,2686,2628,2630,2620,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nuses":[2701,2761,2695,2699,2687,8,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith":[2795,2990,2779,2783,2771,8,1],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand":[2804,2810,2795,2802,2785,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname":[2827,2834,2821,2825,2811,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings":[2855,2886,2845,2853,2835,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\ntarget":[2905,2911,2897,2903,2887,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step":[2933,2958,2922,2931,2912,10,0],"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout":[2974,2989,2969,2972,2959,10,0],"jobs\nscan\nsteps\n3":[2998,3451,2998,3451,2990,6,1],"jobs\nscan\nsteps\n3\nname":[3004,3036,2998,3002,2990,6,0],"jobs\nscan\nsteps\n3\nif":[3049,3105,3045,3047,3037,8,0],"jobs\nscan\nsteps\n3\nuses":[3120,3194,3114,3118,3106,8,0],"jobs\nscan\nsteps\n3\nwith":[3229,3451,3213,3217,3205,8,1],"jobs\nscan\nsteps\n3\nwith\nsarif_file":[3241,3271,3229,3239,3219,10,0],"jobs\nscan\nsteps\n3\nwith\ncategory":[3292,3303,3282,3290,3272,10,0],"jobs\nscan\nsteps\n3\nwith\nref":[3319,3334,3314,3317,3304,10,0],"jobs\nscan\nsteps\n3\nwith\nsha":[3414,3450,3409,3412,3399,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning":[2998,3451,2998,3451,2990,6,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nname":[3004,3036,2998,3002,2990,6,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nif":[3049,3105,3045,3047,3037,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nuses":[3120,3194,3114,3118,3106,8,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith":[3229,3451,3213,3217,3205,8,1],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file":[3241,3271,3229,3239,3219,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory":[3292,3303,3282,3290,3272,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref":[3319,3334,3314,3317,3304,10,0],"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha":[3414,3450,3409,3412,3399,10,0],"jobs\nscan\nsteps\n4":[3459,3892,3459,3892,3451,6,1],"jobs\nscan\nsteps\n4\nname":[3465,3481,3459,3463,3451,6,0],"jobs\nscan\nsteps\n4\nif":[3494,3548,3490,3492,3482,8,0],"jobs\nscan\nsteps\n4\nuses":[3563,3627,3557,3561,3549,8,0],"jobs\nscan\nsteps\n4\nwith":[3661,3892,3645,3649,3637,8,1],"jobs\nscan\nsteps\n4\nwith\nname":[3667,3678,3661,3665,3651,10,0],"jobs\nscan\nsteps\n4\nwith\npath":[3695,3710,3689,3693,3679,10,0],"jobs\nscan\nsteps\n4\nwith\nif-no-files-found":[3740,3744,3721,3738,3711,10,0],"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files":[3777,3782,3755,3775,3745,10,0],"jobs\nscan\nsteps\n4\nwith\noverwrite":[3804,3808,3793,3802,3783,10,0],"jobs\nscan\nsteps\n4\nwith\nretention-days":[3889,3891,3873,3887,3863,10,0],"jobs\nscan\nsteps\nKeep the results":[3459,3892,3459,3892,3451,6,1],"jobs\nscan\nsteps\nKeep the results\nname":[3465,3481,3459,3463,3451,6,0],"jobs\nscan\nsteps\nKeep the results\nif":[3494,3548,3490,3492,3482,8,0],"jobs\nscan\nsteps\nKeep the results\nuses":[3563,3627,3557,3561,3549,8,0],"jobs\nscan\nsteps\nKeep the results\nwith":[3661,3892,3645,3649,3637,8,1],"jobs\nscan\nsteps\nKeep the results\nwith\nname":[3667,3678,3661,3665,3651,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\npath":[3695,3710,3689,3693,3679,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found":[3740,3744,3721,3738,3711,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files":[3777,3782,3755,3775,3745,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite":[3804,3808,3793,3802,3783,10,0],"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days":[3889,3891,3873,3887,3863,10,0],"jobs\nscan\nsteps\n5":[3900,4221,3900,4221,3892,6,1],"jobs\nscan\nsteps\n5\nname":[3906,3936,3900,3904,3892,6,0],"jobs\nscan\nsteps\n5\nid":[3949,3953,3945,3947,3937,8,0],"jobs\nscan\nsteps\n5\nif":[3966,4022,3962,3964,3954,8,0],"jobs\nscan\nsteps\n5\nuses":[4037,4097,4031,4035,4023,8,0],"jobs\nscan\nsteps\n5\nwith":[4131,4221,4115,4119,4107,8,1],"jobs\nscan\nsteps\n5\nwith\ncommand":[4140,4144,4131,4138,4121,10,0],"jobs\nscan\nsteps\n5\nwith\nfindings":[4165,4196,4155,4163,4145,10,0],"jobs\nscan\nsteps\n5\nwith\nfail-on":[4216,4220,4207,4214,4197,10,0],"jobs\nscan\nsteps\nFail at or above the threshold":[3900,4221,3900,4221,3892,6,1],"jobs\nscan\nsteps\nFail at or above the threshold\nname":[3906,3936,3900,3904,3892,6,0],"jobs\nscan\nsteps\nFail at or above the threshold\nid":[3949,3953,3945,3947,3937,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nif":[3966,4022,3962,3964,3954,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nuses":[4037,4097,4031,4035,4023,8,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith":[4131,4221,4115,4119,4107,8,1],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand":[4140,4144,4131,4138,4121,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings":[4165,4196,4155,4163,4145,10,0],"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on":[4216,4220,4207,4214,4197,10,0],"jobs\nnotify":[4324,5497,4312,4318,4310,2,1],"jobs\nnotify\nname":[4330,4336,4324,4328,4320,4,0],"jobs\nnotify\nneeds":[4348,4361,4341,4346,4337,4,0],"jobs\nnotify\nneeds\n0":[4349,4354,4349,4354,4337,4,0],"jobs\nnotify\nneeds\n1":[4356,4360,4356,4360,4337,4,0],"jobs\nnotify\nif":[4370,4385,4366,4368,4362,4,0],"jobs\nnotify\nenvironment":[4403,4413,4390,4401,4386,4,0],"jobs\nnotify\nruns-on":[4427,4439,4418,4425,4414,4,0],"jobs\nnotify\ntimeout-minutes":[4461,4462,4444,4459,4440,4,0],"jobs\nnotify\npermissions":[4486,4557,4467,4478,4463,4,1],"jobs\nnotify\npermissions\nactions":[4495,4499,4486,4493,4480,6,0],"jobs\nnotify\nsteps":[4574,5497,4561,4566,4557,4,1],"jobs\nnotify\nsteps\n0":[4576,5497,4576,5497,4568,6,1],"jobs\nnotify\nsteps\n0\nname":[4582,4597,4576,4580,4568,6,0],"jobs\nnotify\nsteps\n0\nuses":[4612,4672,4606,4610,4598,8,0],"jobs\nnotify\nsteps\n0\nenv":[4705,4757,4690,4693,4682,8,1],"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL":[4724,4756,4705,4722,4695,10,0],"jobs\nnotify\nsteps\n0\nwith":[4781,5497,4765,4769,4757,8,1],"jobs\nnotify\nsteps\n0\nwith\ncommand":[4790,4796,4781,4788,4771,10,0],"jobs\nnotify\nsteps\n0\nwith\nname":[4813,4820,4807,4811,4797,10,0],"jobs\nnotify\nsteps\n0\nwith\ncron":[4837,4849,4831,4835,4821,10,0],"jobs\nnotify\nsteps\n0\nwith\ntimezone":[4870,4883,4860,4868,4850,10,0],"jobs\nnotify\nsteps\n0\nwith\nprofile":[4903,4911,4894,4901,4884,10,0],"jobs\nnotify\nsteps\n0\nwith\nbranch":[4930,4934,4922,4928,4912,10,0],"jobs\nnotify\nsteps\n0\nwith\ncommit":[4953,4985,4945,4951,4935,10,0],"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy":[5016,5023,4996,5014,4986,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-timeout":[5048,5053,5034,5046,5024,10,0],"jobs\nnotify\nsteps\n0\nwith\nchannels":[5074,5122,5064,5072,5054,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-result":[5146,5171,5132,5144,5122,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-run":[5193,5223,5182,5191,5172,10,0],"jobs\nnotify\nsteps\n0\nwith\nguard-reason":[5248,5281,5234,5246,5224,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-result":[5305,5329,5292,5303,5282,10,0],"jobs\nnotify\nsteps\n0\nwith\nscan-step":[5351,5381,5340,5349,5330,10,0],"jobs\nnotify\nsteps\n0\nwith\ngate-step":[5403,5433,5392,5401,5382,10,0],"jobs\nnotify\nsteps\n0\nwith\nfindings-summary":[5462,5496,5444,5460,5434,10,0],"jobs\nnotify\nsteps\nPost the result":[4576,5497,4576,5497,4568,6,1],"jobs\nnotify\nsteps\nPost the result\nname":[4582,4597,4576,4580,4568,6,0],"jobs\nnotify\nsteps\nPost the result\nuses":[4612,4672,4606,4610,4598,8,0],"jobs\nnotify\nsteps\nPost the result\nenv":[4705,4757,4690,4693,4682,8,1],"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL":[4724,4756,4705,4722,4695,10,0],"jobs\nnotify\nsteps\nPost the result\nwith":[4781,5497,4765,4769,4757,8,1],"jobs\nnotify\nsteps\nPost the result\nwith\ncommand":[4790,4796,4781,4788,4771,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nname":[4813,4820,4807,4811,4797,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncron":[4837,4849,4831,4835,4821,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone":[4870,4883,4860,4868,4850,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nprofile":[4903,4911,4894,4901,4884,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nbranch":[4930,4934,4922,4928,4912,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ncommit":[4953,4985,4945,4951,4935,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy":[5016,5023,4996,5014,4986,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout":[5048,5053,5034,5046,5024,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nchannels":[5074,5122,5064,5072,5054,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result":[5146,5171,5132,5144,5122,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run":[5193,5223,5182,5191,5172,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason":[5248,5281,5234,5246,5224,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result":[5305,5329,5292,5303,5282,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step":[5351,5381,5340,5349,5330,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step":[5403,5433,5392,5401,5382,10,0],"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary":[5462,5496,5444,5460,5434,10,0]},
  },
};

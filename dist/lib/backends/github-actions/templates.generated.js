// Generated from templates/github-actions/ by `npm run templates`. Do not edit: change the files there.
export const templates = {
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
        uses: jmo/schedule-action@401e3cb48b67da105f7e3afafd3d26f77628c21f # v1.0.0
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
        uses: jmo/schedule-action@401e3cb48b67da105f7e3afafd3d26f77628c21f # v1.0.0
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
        uses: jmo/schedule-action@401e3cb48b67da105f7e3afafd3d26f77628c21f # v1.0.0
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
        uses: jmo/schedule-action@401e3cb48b67da105f7e3afafd3d26f77628c21f # v1.0.0
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
        places: { "name": [6, 25, 0, 4, 0, 0, 0], "on": [33, 239, 27, 29, 27, 0, 1], "on\nschedule": [47, 98, 33, 41, 31, 2, 1], "on\nschedule\n0": [49, 98, 49, 98, 43, 4, 1], "on\nschedule\n0\ncron": [55, 67, 49, 53, 43, 4, 0], "on\nschedule\n0\ntimezone": [84, 97, 74, 82, 68, 6, 0], "on\nworkflow_dispatch": [171, 171, 153, 170, 151, 2, 0], "permissions": [252, 254, 239, 250, 239, 0, 0], "concurrency": [384, 452, 369, 380, 369, 0, 1], "concurrency\ngroup": [391, 423, 384, 389, 382, 2, 0], "concurrency\ncancel-in-progress": [446, 451, 426, 444, 424, 2, 0], "jobs": [461, 5485, 453, 457, 453, 0, 1], "jobs\nguard": [472, 1109, 461, 466, 459, 2, 1], "jobs\nguard\nname": [478, 483, 472, 476, 468, 4, 0], "jobs\nguard\nruns-on": [497, 509, 488, 495, 484, 4, 0], "jobs\nguard\ntimeout-minutes": [531, 532, 514, 529, 510, 4, 0], "jobs\nguard\npermissions": [556, 604, 537, 548, 533, 4, 1], "jobs\nguard\npermissions\nactions": [565, 569, 556, 563, 550, 6, 0], "jobs\nguard\noutputs": [623, 707, 608, 615, 604, 4, 1], "jobs\nguard\noutputs\nrun": [628, 658, 623, 626, 617, 6, 0], "jobs\nguard\noutputs\nreason": [673, 706, 665, 671, 659, 6, 0], "jobs\nguard\nsteps": [724, 1109, 711, 716, 707, 4, 1], "jobs\nguard\nsteps\n0": [726, 1109, 726, 1109, 718, 6, 1], "jobs\nguard\nsteps\n0\nname": [732, 764, 726, 730, 718, 6, 0], "jobs\nguard\nsteps\n0\nid": [777, 782, 773, 775, 765, 8, 0], "jobs\nguard\nsteps\n0\nuses": [797, 857, 791, 795, 783, 8, 0], "jobs\nguard\nsteps\n0\nwith": [891, 1109, 875, 879, 867, 8, 1], "jobs\nguard\nsteps\n0\nwith\ncommand": [900, 905, 891, 898, 881, 10, 0], "jobs\nguard\nsteps\n0\nwith\nname": [922, 929, 916, 920, 906, 10, 0], "jobs\nguard\nsteps\n0\nwith\ncron": [946, 958, 940, 944, 930, 10, 0], "jobs\nguard\nsteps\n0\nwith\ntimezone": [979, 992, 969, 977, 959, 10, 0], "jobs\nguard\nsteps\n0\nwith\nconcurrency-policy": [1023, 1029, 1003, 1021, 993, 10, 0], "jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds": [1067, 1073, 1040, 1065, 1030, 10, 0], "jobs\nguard\nsteps\n0\nwith\nnative-timezone": [1101, 1108, 1084, 1099, 1074, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan": [726, 1109, 726, 1109, 718, 6, 1], "jobs\nguard\nsteps\nDecide whether this run may scan\nname": [732, 764, 726, 730, 718, 6, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nid": [777, 782, 773, 775, 765, 8, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nuses": [797, 857, 791, 795, 783, 8, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith": [891, 1109, 875, 879, 867, 8, 1], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand": [900, 905, 891, 898, 881, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname": [922, 929, 916, 920, 906, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron": [946, 958, 940, 944, 930, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone": [979, 992, 969, 977, 959, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy": [1023, 1029, 1003, 1021, 993, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds": [1067, 1073, 1040, 1065, 1030, 10, 0], "jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone": [1101, 1108, 1084, 1099, 1074, 10, 0], "jobs\nscan": [1122, 4209, 1112, 1116, 1110, 2, 1], "jobs\nscan\nname": [1128, 1132, 1122, 1126, 1118, 4, 0], "jobs\nscan\nneeds": [1144, 1149, 1137, 1142, 1133, 4, 0], "jobs\nscan\nif": [1158, 1198, 1154, 1156, 1150, 4, 0], "jobs\nscan\nruns-on": [1212, 1224, 1203, 1210, 1199, 4, 0], "jobs\nscan\ntimeout-minutes": [1246, 1249, 1229, 1244, 1225, 4, 0], "jobs\nscan\nenvironment": [1267, 1277, 1254, 1265, 1250, 4, 0], "jobs\nscan\nconcurrency": [1344, 1394, 1325, 1336, 1321, 4, 1], "jobs\nscan\nconcurrency\ngroup": [1351, 1362, 1344, 1349, 1338, 6, 0], "jobs\nscan\nconcurrency\ncancel-in-progress": [1389, 1393, 1369, 1387, 1363, 6, 0], "jobs\nscan\npermissions": [1417, 1596, 1398, 1409, 1394, 4, 1], "jobs\nscan\npermissions\ncontents": [1427, 1431, 1417, 1425, 1411, 6, 0], "jobs\nscan\npermissions\nsecurity-events": [1482, 1487, 1465, 1480, 1459, 6, 0], "jobs\nscan\npermissions\nactions": [1538, 1542, 1529, 1536, 1523, 6, 0], "jobs\nscan\ncontainer": [1617, 1860, 1600, 1609, 1596, 4, 1], "jobs\nscan\ncontainer\nimage": [1624, 1671, 1617, 1622, 1611, 6, 0], "jobs\nscan\ncontainer\noptions": [1788, 1799, 1779, 1786, 1773, 6, 0], "jobs\nscan\noutputs": [1879, 2053, 1864, 1871, 1860, 4, 1], "jobs\nscan\noutputs\nscan": [1885, 1910, 1879, 1883, 1873, 6, 0], "jobs\nscan\noutputs\ngate": [1923, 1948, 1917, 1921, 1911, 6, 0], "jobs\nscan\noutputs\nfindings": [1965, 2001, 1955, 1963, 1949, 6, 0], "jobs\nscan\noutputs\ncommit": [2016, 2052, 2008, 2014, 2002, 6, 0], "jobs\nscan\nsteps": [2070, 4209, 2057, 2062, 2053, 4, 1], "jobs\nscan\nsteps\n0": [2072, 2340, 2072, 2340, 2064, 6, 1], "jobs\nscan\nsteps\n0\nname": [2078, 2102, 2072, 2076, 2064, 6, 0], "jobs\nscan\nsteps\n0\nid": [2115, 2123, 2111, 2113, 2103, 8, 0], "jobs\nscan\nsteps\n0\nuses": [2138, 2195, 2132, 2136, 2124, 8, 0], "jobs\nscan\nsteps\n0\nwith": [2229, 2340, 2213, 2217, 2205, 8, 1], "jobs\nscan\nsteps\n0\nwith\nref": [2234, 2238, 2229, 2232, 2219, 10, 0], "jobs\nscan\nsteps\n0\nwith\nfetch-depth": [2262, 2263, 2249, 2260, 2239, 10, 0], "jobs\nscan\nsteps\n0\nwith\npersist-credentials": [2334, 2339, 2313, 2332, 2303, 10, 0], "jobs\nscan\nsteps\nCheck out the repository": [2072, 2340, 2072, 2340, 2064, 6, 1], "jobs\nscan\nsteps\nCheck out the repository\nname": [2078, 2102, 2072, 2076, 2064, 6, 0], "jobs\nscan\nsteps\nCheck out the repository\nid": [2115, 2123, 2111, 2113, 2103, 8, 0], "jobs\nscan\nsteps\nCheck out the repository\nuses": [2138, 2195, 2132, 2136, 2124, 8, 0], "jobs\nscan\nsteps\nCheck out the repository\nwith": [2229, 2340, 2213, 2217, 2205, 8, 1], "jobs\nscan\nsteps\nCheck out the repository\nwith\nref": [2234, 2238, 2229, 2232, 2219, 10, 0], "jobs\nscan\nsteps\nCheck out the repository\nwith\nfetch-depth": [2262, 2263, 2249, 2260, 2239, 10, 0], "jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials": [2334, 2339, 2313, 2332, 2303, 10, 0], "jobs\nscan\nsteps\n1": [2348, 2548, 2348, 2548, 2340, 6, 1], "jobs\nscan\nsteps\n1\nname": [2354, 2358, 2348, 2352, 2340, 6, 0], "jobs\nscan\nsteps\n1\nid": [2371, 2375, 2367, 2369, 2359, 8, 0], "jobs\nscan\nsteps\n1\nshell": [2391, 2395, 2384, 2389, 2376, 8, 0], "jobs\nscan\nsteps\n1\nenv": [2419, 2461, 2404, 2407, 2396, 8, 1], "jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN": [2433, 2460, 2419, 2431, 2409, 10, 0], "jobs\nscan\nsteps\n1\nrun": [2474, 2548, 2469, 2472, 2461, 8, 0], "jobs\nscan\nsteps\nScan": [2348, 2548, 2348, 2548, 2340, 6, 1], "jobs\nscan\nsteps\nScan\nname": [2354, 2358, 2348, 2352, 2340, 6, 0], "jobs\nscan\nsteps\nScan\nid": [2371, 2375, 2367, 2369, 2359, 8, 0], "jobs\nscan\nsteps\nScan\nshell": [2391, 2395, 2384, 2389, 2376, 8, 0], "jobs\nscan\nsteps\nScan\nenv": [2419, 2461, 2404, 2407, 2396, 8, 1], "jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN": [2433, 2460, 2419, 2431, 2409, 10, 0], "jobs\nscan\nsteps\nScan\nrun": [2474, 2548, 2469, 2472, 2461, 8, 0], "jobs\nscan\nsteps\n2": [2556, 2978, 2556, 2978, 2548, 6, 1], "jobs\nscan\nsteps\n2\nname": [2562, 2588, 2556, 2560, 2548, 6, 0], "jobs\nscan\nsteps\n2\nid": [2601, 2607, 2597, 2599, 2589, 8, 0], "jobs\nscan\nsteps\n2\nif": [2620, 2674, 2616, 2618, 2608, 8, 0], "jobs\nscan\nsteps\n2\nuses": [2689, 2749, 2683, 2687, 2675, 8, 0], "jobs\nscan\nsteps\n2\nwith": [2783, 2978, 2767, 2771, 2759, 8, 1], "jobs\nscan\nsteps\n2\nwith\ncommand": [2792, 2798, 2783, 2790, 2773, 10, 0], "jobs\nscan\nsteps\n2\nwith\nname": [2815, 2822, 2809, 2813, 2799, 10, 0], "jobs\nscan\nsteps\n2\nwith\nfindings": [2843, 2874, 2833, 2841, 2823, 10, 0], "jobs\nscan\nsteps\n2\nwith\ntarget": [2893, 2899, 2885, 2891, 2875, 10, 0], "jobs\nscan\nsteps\n2\nwith\nscan-step": [2921, 2946, 2910, 2919, 2900, 10, 0], "jobs\nscan\nsteps\n2\nwith\nout": [2962, 2977, 2957, 2960, 2947, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports": [2556, 2978, 2556, 2978, 2548, 6, 1], "jobs\nscan\nsteps\nTurn findings into reports\nname": [2562, 2588, 2556, 2560, 2548, 6, 0], "jobs\nscan\nsteps\nTurn findings into reports\nid": [2601, 2607, 2597, 2599, 2589, 8, 0], "jobs\nscan\nsteps\nTurn findings into reports\nif": [2620, 2674, 2616, 2618, 2608, 8, 0], "jobs\nscan\nsteps\nTurn findings into reports\nuses": [2689, 2749, 2683, 2687, 2675, 8, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith": [2783, 2978, 2767, 2771, 2759, 8, 1], "jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand": [2792, 2798, 2783, 2790, 2773, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith\nname": [2815, 2822, 2809, 2813, 2799, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings": [2843, 2874, 2833, 2841, 2823, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith\ntarget": [2893, 2899, 2885, 2891, 2875, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step": [2921, 2946, 2910, 2919, 2900, 10, 0], "jobs\nscan\nsteps\nTurn findings into reports\nwith\nout": [2962, 2977, 2957, 2960, 2947, 10, 0], "jobs\nscan\nsteps\n3": [2986, 3439, 2986, 3439, 2978, 6, 1], "jobs\nscan\nsteps\n3\nname": [2992, 3024, 2986, 2990, 2978, 6, 0], "jobs\nscan\nsteps\n3\nif": [3037, 3093, 3033, 3035, 3025, 8, 0], "jobs\nscan\nsteps\n3\nuses": [3108, 3182, 3102, 3106, 3094, 8, 0], "jobs\nscan\nsteps\n3\nwith": [3217, 3439, 3201, 3205, 3193, 8, 1], "jobs\nscan\nsteps\n3\nwith\nsarif_file": [3229, 3259, 3217, 3227, 3207, 10, 0], "jobs\nscan\nsteps\n3\nwith\ncategory": [3280, 3291, 3270, 3278, 3260, 10, 0], "jobs\nscan\nsteps\n3\nwith\nref": [3307, 3322, 3302, 3305, 3292, 10, 0], "jobs\nscan\nsteps\n3\nwith\nsha": [3402, 3438, 3397, 3400, 3387, 10, 0], "jobs\nscan\nsteps\nUpload findings to code scanning": [2986, 3439, 2986, 3439, 2978, 6, 1], "jobs\nscan\nsteps\nUpload findings to code scanning\nname": [2992, 3024, 2986, 2990, 2978, 6, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nif": [3037, 3093, 3033, 3035, 3025, 8, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nuses": [3108, 3182, 3102, 3106, 3094, 8, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nwith": [3217, 3439, 3201, 3205, 3193, 8, 1], "jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file": [3229, 3259, 3217, 3227, 3207, 10, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory": [3280, 3291, 3270, 3278, 3260, 10, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref": [3307, 3322, 3302, 3305, 3292, 10, 0], "jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha": [3402, 3438, 3397, 3400, 3387, 10, 0], "jobs\nscan\nsteps\n4": [3447, 3880, 3447, 3880, 3439, 6, 1], "jobs\nscan\nsteps\n4\nname": [3453, 3469, 3447, 3451, 3439, 6, 0], "jobs\nscan\nsteps\n4\nif": [3482, 3536, 3478, 3480, 3470, 8, 0], "jobs\nscan\nsteps\n4\nuses": [3551, 3615, 3545, 3549, 3537, 8, 0], "jobs\nscan\nsteps\n4\nwith": [3649, 3880, 3633, 3637, 3625, 8, 1], "jobs\nscan\nsteps\n4\nwith\nname": [3655, 3666, 3649, 3653, 3639, 10, 0], "jobs\nscan\nsteps\n4\nwith\npath": [3683, 3698, 3677, 3681, 3667, 10, 0], "jobs\nscan\nsteps\n4\nwith\nif-no-files-found": [3728, 3732, 3709, 3726, 3699, 10, 0], "jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files": [3765, 3770, 3743, 3763, 3733, 10, 0], "jobs\nscan\nsteps\n4\nwith\noverwrite": [3792, 3796, 3781, 3790, 3771, 10, 0], "jobs\nscan\nsteps\n4\nwith\nretention-days": [3877, 3879, 3861, 3875, 3851, 10, 0], "jobs\nscan\nsteps\nKeep the results": [3447, 3880, 3447, 3880, 3439, 6, 1], "jobs\nscan\nsteps\nKeep the results\nname": [3453, 3469, 3447, 3451, 3439, 6, 0], "jobs\nscan\nsteps\nKeep the results\nif": [3482, 3536, 3478, 3480, 3470, 8, 0], "jobs\nscan\nsteps\nKeep the results\nuses": [3551, 3615, 3545, 3549, 3537, 8, 0], "jobs\nscan\nsteps\nKeep the results\nwith": [3649, 3880, 3633, 3637, 3625, 8, 1], "jobs\nscan\nsteps\nKeep the results\nwith\nname": [3655, 3666, 3649, 3653, 3639, 10, 0], "jobs\nscan\nsteps\nKeep the results\nwith\npath": [3683, 3698, 3677, 3681, 3667, 10, 0], "jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found": [3728, 3732, 3709, 3726, 3699, 10, 0], "jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files": [3765, 3770, 3743, 3763, 3733, 10, 0], "jobs\nscan\nsteps\nKeep the results\nwith\noverwrite": [3792, 3796, 3781, 3790, 3771, 10, 0], "jobs\nscan\nsteps\nKeep the results\nwith\nretention-days": [3877, 3879, 3861, 3875, 3851, 10, 0], "jobs\nscan\nsteps\n5": [3888, 4209, 3888, 4209, 3880, 6, 1], "jobs\nscan\nsteps\n5\nname": [3894, 3924, 3888, 3892, 3880, 6, 0], "jobs\nscan\nsteps\n5\nid": [3937, 3941, 3933, 3935, 3925, 8, 0], "jobs\nscan\nsteps\n5\nif": [3954, 4010, 3950, 3952, 3942, 8, 0], "jobs\nscan\nsteps\n5\nuses": [4025, 4085, 4019, 4023, 4011, 8, 0], "jobs\nscan\nsteps\n5\nwith": [4119, 4209, 4103, 4107, 4095, 8, 1], "jobs\nscan\nsteps\n5\nwith\ncommand": [4128, 4132, 4119, 4126, 4109, 10, 0], "jobs\nscan\nsteps\n5\nwith\nfindings": [4153, 4184, 4143, 4151, 4133, 10, 0], "jobs\nscan\nsteps\n5\nwith\nfail-on": [4204, 4208, 4195, 4202, 4185, 10, 0], "jobs\nscan\nsteps\nFail at or above the threshold": [3888, 4209, 3888, 4209, 3880, 6, 1], "jobs\nscan\nsteps\nFail at or above the threshold\nname": [3894, 3924, 3888, 3892, 3880, 6, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nid": [3937, 3941, 3933, 3935, 3925, 8, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nif": [3954, 4010, 3950, 3952, 3942, 8, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nuses": [4025, 4085, 4019, 4023, 4011, 8, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nwith": [4119, 4209, 4103, 4107, 4095, 8, 1], "jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand": [4128, 4132, 4119, 4126, 4109, 10, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings": [4153, 4184, 4143, 4151, 4133, 10, 0], "jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on": [4204, 4208, 4195, 4202, 4185, 10, 0], "jobs\nnotify": [4312, 5485, 4300, 4306, 4298, 2, 1], "jobs\nnotify\nname": [4318, 4324, 4312, 4316, 4308, 4, 0], "jobs\nnotify\nneeds": [4336, 4349, 4329, 4334, 4325, 4, 0], "jobs\nnotify\nneeds\n0": [4337, 4342, 4337, 4342, 4325, 4, 0], "jobs\nnotify\nneeds\n1": [4344, 4348, 4344, 4348, 4325, 4, 0], "jobs\nnotify\nif": [4358, 4373, 4354, 4356, 4350, 4, 0], "jobs\nnotify\nenvironment": [4391, 4401, 4378, 4389, 4374, 4, 0], "jobs\nnotify\nruns-on": [4415, 4427, 4406, 4413, 4402, 4, 0], "jobs\nnotify\ntimeout-minutes": [4449, 4450, 4432, 4447, 4428, 4, 0], "jobs\nnotify\npermissions": [4474, 4545, 4455, 4466, 4451, 4, 1], "jobs\nnotify\npermissions\nactions": [4483, 4487, 4474, 4481, 4468, 6, 0], "jobs\nnotify\nsteps": [4562, 5485, 4549, 4554, 4545, 4, 1], "jobs\nnotify\nsteps\n0": [4564, 5485, 4564, 5485, 4556, 6, 1], "jobs\nnotify\nsteps\n0\nname": [4570, 4585, 4564, 4568, 4556, 6, 0], "jobs\nnotify\nsteps\n0\nuses": [4600, 4660, 4594, 4598, 4586, 8, 0], "jobs\nnotify\nsteps\n0\nenv": [4693, 4745, 4678, 4681, 4670, 8, 1], "jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL": [4712, 4744, 4693, 4710, 4683, 10, 0], "jobs\nnotify\nsteps\n0\nwith": [4769, 5485, 4753, 4757, 4745, 8, 1], "jobs\nnotify\nsteps\n0\nwith\ncommand": [4778, 4784, 4769, 4776, 4759, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nname": [4801, 4808, 4795, 4799, 4785, 10, 0], "jobs\nnotify\nsteps\n0\nwith\ncron": [4825, 4837, 4819, 4823, 4809, 10, 0], "jobs\nnotify\nsteps\n0\nwith\ntimezone": [4858, 4871, 4848, 4856, 4838, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nprofile": [4891, 4899, 4882, 4889, 4872, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nbranch": [4918, 4922, 4910, 4916, 4900, 10, 0], "jobs\nnotify\nsteps\n0\nwith\ncommit": [4941, 4973, 4933, 4939, 4923, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy": [5004, 5011, 4984, 5002, 4974, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nscan-timeout": [5036, 5041, 5022, 5034, 5012, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nchannels": [5062, 5110, 5052, 5060, 5042, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nguard-result": [5134, 5159, 5120, 5132, 5110, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nguard-run": [5181, 5211, 5170, 5179, 5160, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nguard-reason": [5236, 5269, 5222, 5234, 5212, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nscan-result": [5293, 5317, 5280, 5291, 5270, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nscan-step": [5339, 5369, 5328, 5337, 5318, 10, 0], "jobs\nnotify\nsteps\n0\nwith\ngate-step": [5391, 5421, 5380, 5389, 5370, 10, 0], "jobs\nnotify\nsteps\n0\nwith\nfindings-summary": [5450, 5484, 5432, 5448, 5422, 10, 0], "jobs\nnotify\nsteps\nPost the result": [4564, 5485, 4564, 5485, 4556, 6, 1], "jobs\nnotify\nsteps\nPost the result\nname": [4570, 4585, 4564, 4568, 4556, 6, 0], "jobs\nnotify\nsteps\nPost the result\nuses": [4600, 4660, 4594, 4598, 4586, 8, 0], "jobs\nnotify\nsteps\nPost the result\nenv": [4693, 4745, 4678, 4681, 4670, 8, 1], "jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL": [4712, 4744, 4693, 4710, 4683, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith": [4769, 5485, 4753, 4757, 4745, 8, 1], "jobs\nnotify\nsteps\nPost the result\nwith\ncommand": [4778, 4784, 4769, 4776, 4759, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nname": [4801, 4808, 4795, 4799, 4785, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\ncron": [4825, 4837, 4819, 4823, 4809, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\ntimezone": [4858, 4871, 4848, 4856, 4838, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nprofile": [4891, 4899, 4882, 4889, 4872, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nbranch": [4918, 4922, 4910, 4916, 4900, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\ncommit": [4941, 4973, 4933, 4939, 4923, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy": [5004, 5011, 4984, 5002, 4974, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout": [5036, 5041, 5022, 5034, 5012, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nchannels": [5062, 5110, 5052, 5060, 5042, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nguard-result": [5134, 5159, 5120, 5132, 5110, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nguard-run": [5181, 5211, 5170, 5179, 5160, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason": [5236, 5269, 5222, 5234, 5212, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nscan-result": [5293, 5317, 5280, 5291, 5270, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nscan-step": [5339, 5369, 5328, 5337, 5318, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\ngate-step": [5391, 5421, 5380, 5389, 5370, 10, 0], "jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary": [5450, 5484, 5432, 5448, 5422, 10, 0] },
    },
};

export const id = "backends";
export const ids = ["backends"];
export const modules = {
	2776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => githubActions });
		var cron_cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var mend = __webpack_require__(2210);
		var problem = __webpack_require__(7239);
		var check_config = __webpack_require__(9463);
		var checks = __webpack_require__(8491);
		var config_fields = __webpack_require__(6064);
		var schedule_cron = __webpack_require__(8247);
		var types = __webpack_require__(1);
		var shared_channels = __webpack_require__(4438);
		var header = __webpack_require__(6279);
		var shared_images = __webpack_require__(9048);
		var scan_command = __webpack_require__(9579);
		var template = __webpack_require__(6755);
		var yaml_value = __webpack_require__(4809);
		var describe = __webpack_require__(9712);
		var utc_fallback = __webpack_require__(8566);
		var comment = __webpack_require__(7003);
		function workflowHead(plan) {
			let { description } = plan.schedule.metadata.annotations;
			return [
				{
					set: ["name"],
					to: (0, yaml_value.TL)(`${types.l}${plan.name}`),
					comment: description === void 0 ? null : (0, comment.T)(description)
				},
				{
					set: ["concurrency", "group"],
					to: (0, yaml_value.TL)(`${plan.id}-\${{ github.run_id }}`)
				},
				...trigger(plan)
			];
		}
		function trigger({ schedule, cron, superset }) {
			let path = ["on", "schedule"];
			let when = `${(0, describe.describeCron)(cron)}, ${schedule.spec.timezone}`;
			if (schedule.spec.suspend) return [{
				set: path,
				to: void 0
			}, {
				note: ["on"],
				lines: [`Suspended, so it does not start by itself: ${when} (${cron.text})`]
			}];
			if (!superset) return [{
				set: [
					...path,
					0,
					"cron"
				],
				to: (0, yaml_value.TL)(cron.text),
				comment: when
			}, {
				set: [
					...path,
					0,
					"timezone"
				],
				to: zoneOf(schedule)
			}];
			return [{
				set: path,
				to: (0, utc_fallback.i)(cron, schedule.spec.timezone).map((text) => ({ cron: (0, yaml_value.TL)(text) }))
			}, {
				note: path,
				lines: [`${when} (${cron.text})`, "This server supports UTC only: it starts the workflow more often than the schedule says, and the guard skips the other starts."]
			}];
		}
		function zoneOf({ spec }) {
			return spec.timezone === "UTC" ? void 0 : spec.timezone;
		}
		function secret(name) {
			return `\${{ secrets.${name} }}`;
		}
		let templates = {
			"reusable.yml": {
				text: "name: 'JMo scan: example' # Scans the example\non:\n  schedule:\n    - cron: '17 2 * * 1' # At 02:17 on Monday, Europe/Berlin\n      timezone: Europe/Berlin\n  workflow_dispatch: # by hand: Actions > this workflow > Run workflow\npermissions: {} # the job is given only what the workflow that it calls needs\nconcurrency: {group: 'jmo-example-${{ github.run_id }}', cancel-in-progress: false} # one group per run: GitHub neither queues nor cancels whole runs\n\njobs:\n  jmo:\n    name: JMo\n    permissions:\n      contents: read # check out the repository\n      security-events: write # upload findings to code scanning\n      actions: read # list other runs, name failed jobs, and look up this run for upload-sarif\n    uses: jmo/schedule-action/.github/workflows/scan.yml@00248f0837dddc0f81d2a3ef6f6ca0fdfda75511 # v1.0.0\n    with:\n      name: example\n      cron: '17 2 * * 1'\n    secrets:\n      slack_webhook_url: ${{ secrets.SLACK_WEBHOOK_URL }}\n",
				places: {
					name: [
						6,
						25,
						0,
						4,
						0,
						0,
						0
					],
					on: [
						52,
						224,
						46,
						48,
						46,
						0,
						1
					],
					"on\nschedule": [
						66,
						153,
						52,
						60,
						50,
						2,
						1
					],
					"on\nschedule\n0": [
						68,
						153,
						68,
						153,
						62,
						4,
						1
					],
					"on\nschedule\n0\ncron": [
						74,
						86,
						68,
						72,
						62,
						4,
						0
					],
					"on\nschedule\n0\ntimezone": [
						139,
						152,
						129,
						137,
						123,
						6,
						0
					],
					"on\nworkflow_dispatch": [
						174,
						174,
						155,
						172,
						153,
						2,
						0
					],
					permissions: [
						237,
						239,
						224,
						235,
						224,
						0,
						0
					],
					concurrency: [
						315,
						385,
						302,
						313,
						302,
						0,
						0
					],
					"concurrency\ngroup": [
						323,
						357,
						316,
						321,
						302,
						0,
						0
					],
					"concurrency\ncancel-in-progress": [
						379,
						384,
						359,
						377,
						302,
						0,
						0
					],
					jobs: [
						461,
						937,
						453,
						457,
						453,
						0,
						1
					],
					"jobs\njmo": [
						470,
						937,
						461,
						464,
						459,
						2,
						1
					],
					"jobs\njmo\nname": [
						476,
						479,
						470,
						474,
						466,
						4,
						0
					],
					"jobs\njmo\npermissions": [
						503,
						704,
						484,
						495,
						480,
						4,
						1
					],
					"jobs\njmo\npermissions\ncontents": [
						513,
						517,
						503,
						511,
						497,
						6,
						0
					],
					"jobs\njmo\npermissions\nsecurity-events": [
						568,
						573,
						551,
						566,
						545,
						6,
						0
					],
					"jobs\njmo\npermissions\nactions": [
						624,
						628,
						615,
						622,
						609,
						6,
						0
					],
					"jobs\njmo\nuses": [
						714,
						801,
						708,
						712,
						704,
						4,
						0
					],
					"jobs\njmo\nwith": [
						827,
						866,
						815,
						819,
						811,
						4,
						1
					],
					"jobs\njmo\nwith\nname": [
						833,
						840,
						827,
						831,
						821,
						6,
						0
					],
					"jobs\njmo\nwith\ncron": [
						853,
						865,
						847,
						851,
						841,
						6,
						0
					],
					"jobs\njmo\nsecrets": [
						885,
						937,
						870,
						877,
						866,
						4,
						1
					],
					"jobs\njmo\nsecrets\nslack_webhook_url": [
						904,
						936,
						885,
						902,
						879,
						6,
						0
					]
				}
			},
			"workflow.yml": {
				text: "name: 'JMo scan: example' # Scans the example\non:\n  schedule:\n    - cron: '17 2 * * 1' # At 02:17 on Monday, Europe/Berlin\n      timezone: Europe/Berlin\n  workflow_dispatch: # by hand: Actions > this workflow > Run workflow\npermissions: {} # each job is given only what it needs\nconcurrency: {group: 'jmo-example-${{ github.run_id }}', cancel-in-progress: false} # one group per run: GitHub neither queues nor cancels whole runs\n\njobs:\n  guard:\n    name: Guard\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: {actions: read} # list this workflow's other runs\n    outputs:\n      run: ${{ steps.guard.outputs.run }}\n      reason: ${{ steps.guard.outputs.reason }}\n    steps:\n      - uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0\n        id: guard\n        with:\n          command: guard\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          concurrency-policy: Replace\n          starting-deadline-seconds: '1800'\n          native-timezone: 'false'\n\n  scan:\n    name: Scan\n    needs: guard\n    if: ${{ needs.guard.outputs.run == 'true' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 120\n    environment: production\n    concurrency: {group: jmo-example, cancel-in-progress: true} # Replace: a newer scan ends this one\n    permissions:\n      contents: read # check out the repository\n      security-events: write # upload findings to code scanning\n      actions: read # in a private repository, upload-sarif needs it to look up this run\n    container:\n      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] A tag can move. To pin it, append @sha256:… here (render keeps it), or set backend.config.image\n      credentials:\n        username: ${{ secrets.REGISTRY_USER }}\n        password: ${{ secrets.REGISTRY_PASSWORD }}\n      options: --user root # the image's own user may not write the runner's workspace\n    outputs:\n      scan: ${{ steps.scan.outcome }}\n      findings: ${{ steps.report.outputs.findings }}\n      commit: ${{ steps.checkout.outputs.commit }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        id: checkout\n        with:\n          ref: main\n          fetch-depth: 0 # Nosey Parker reads the whole history\n          persist-credentials: false\n      - name: Scan\n        id: scan\n        shell: bash\n        env:\n          GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}\n        run: |\n          jmo ci --profile-name balanced --repo . --results-dir results\n      - name: Report findings, fail at HIGH or above\n        id: report\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0\n        with:\n          command: report\n          findings: results/summaries/findings.json\n          target: repo=.\n          scan-step: ${{ steps.scan.outcome }}\n          fail-on: HIGH\n      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2\n        if: ${{ !cancelled() && steps.report.outputs.findings != '' }}\n        with:\n          sarif_file: results/reports/findings.sarif\n          ref: refs/heads/main # the branch that was scanned, not the one that holds this file\n          sha: ${{ steps.checkout.outputs.commit }}\n      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        with:\n          name: jmo-example\n          path: results/reports\n          overwrite: true # a re-run replaces the results of the attempt before\n          retention-days: 30\n\n  notify: # a separate job, so that a scan that timed out or lost its runner is reported too\n    name: Notify\n    needs: [guard, scan]\n    if: ${{ always() }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    environment: production\n    permissions: {actions: read} # name the failed jobs and measure how long the run took\n    steps:\n      - uses: jmo/schedule-action@4cfe3f5e0b45bb96ffd2ede7c92517e02dd9111b # v1.0.0\n        env:\n          SLACK_WEBHOOK_URL: ${{ secrets.SLACK_WEBHOOK_URL }}\n        with:\n          command: notify\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          profile: balanced\n          branch: main\n          concurrency-policy: Replace\n          scan-timeout: '90'\n          channels: SLACK_WEBHOOK_URL success,failure\n          needs: ${{ toJSON(needs) }}\n",
				places: {
					name: [
						6,
						25,
						0,
						4,
						0,
						0,
						0
					],
					on: [
						52,
						224,
						46,
						48,
						46,
						0,
						1
					],
					"on\nschedule": [
						66,
						153,
						52,
						60,
						50,
						2,
						1
					],
					"on\nschedule\n0": [
						68,
						153,
						68,
						153,
						62,
						4,
						1
					],
					"on\nschedule\n0\ncron": [
						74,
						86,
						68,
						72,
						62,
						4,
						0
					],
					"on\nschedule\n0\ntimezone": [
						139,
						152,
						129,
						137,
						123,
						6,
						0
					],
					"on\nworkflow_dispatch": [
						174,
						174,
						155,
						172,
						153,
						2,
						0
					],
					permissions: [
						237,
						239,
						224,
						235,
						224,
						0,
						0
					],
					concurrency: [
						292,
						362,
						279,
						290,
						279,
						0,
						0
					],
					"concurrency\ngroup": [
						300,
						334,
						293,
						298,
						279,
						0,
						0
					],
					"concurrency\ncancel-in-progress": [
						356,
						361,
						336,
						354,
						279,
						0,
						0
					],
					jobs: [
						438,
						4465,
						430,
						434,
						430,
						0,
						1
					],
					"jobs\nguard": [
						449,
						1012,
						438,
						443,
						436,
						2,
						1
					],
					"jobs\nguard\nname": [
						455,
						460,
						449,
						453,
						445,
						4,
						0
					],
					"jobs\nguard\nruns-on": [
						474,
						486,
						465,
						472,
						461,
						4,
						0
					],
					"jobs\nguard\ntimeout-minutes": [
						508,
						509,
						491,
						506,
						487,
						4,
						0
					],
					"jobs\nguard\npermissions": [
						527,
						542,
						514,
						525,
						510,
						4,
						0
					],
					"jobs\nguard\npermissions\nactions": [
						537,
						541,
						528,
						535,
						510,
						4,
						0
					],
					"jobs\nguard\noutputs": [
						596,
						680,
						581,
						588,
						577,
						4,
						1
					],
					"jobs\nguard\noutputs\nrun": [
						601,
						631,
						596,
						599,
						590,
						6,
						0
					],
					"jobs\nguard\noutputs\nreason": [
						646,
						679,
						638,
						644,
						632,
						6,
						0
					],
					"jobs\nguard\nsteps": [
						697,
						1012,
						684,
						689,
						680,
						4,
						1
					],
					"jobs\nguard\nsteps\n0": [
						699,
						1012,
						699,
						1012,
						691,
						6,
						1
					],
					"jobs\nguard\nsteps\n0\nuses": [
						705,
						765,
						699,
						703,
						691,
						6,
						0
					],
					"jobs\nguard\nsteps\n0\nid": [
						787,
						792,
						783,
						785,
						775,
						8,
						0
					],
					"jobs\nguard\nsteps\n0\nwith": [
						817,
						1012,
						801,
						805,
						793,
						8,
						1
					],
					"jobs\nguard\nsteps\n0\nwith\ncommand": [
						826,
						831,
						817,
						824,
						807,
						10,
						0
					],
					"jobs\nguard\nsteps\n0\nwith\ncron": [
						848,
						860,
						842,
						846,
						832,
						10,
						0
					],
					"jobs\nguard\nsteps\n0\nwith\ntimezone": [
						881,
						894,
						871,
						879,
						861,
						10,
						0
					],
					"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy": [
						925,
						932,
						905,
						923,
						895,
						10,
						0
					],
					"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds": [
						970,
						976,
						943,
						968,
						933,
						10,
						0
					],
					"jobs\nguard\nsteps\n0\nwith\nnative-timezone": [
						1004,
						1011,
						987,
						1002,
						977,
						10,
						0
					],
					"jobs\nscan": [
						1025,
						3655,
						1015,
						1019,
						1013,
						2,
						1
					],
					"jobs\nscan\nname": [
						1031,
						1035,
						1025,
						1029,
						1021,
						4,
						0
					],
					"jobs\nscan\nneeds": [
						1047,
						1052,
						1040,
						1045,
						1036,
						4,
						0
					],
					"jobs\nscan\nif": [
						1061,
						1101,
						1057,
						1059,
						1053,
						4,
						0
					],
					"jobs\nscan\nruns-on": [
						1115,
						1127,
						1106,
						1113,
						1102,
						4,
						0
					],
					"jobs\nscan\ntimeout-minutes": [
						1149,
						1152,
						1132,
						1147,
						1128,
						4,
						0
					],
					"jobs\nscan\nenvironment": [
						1170,
						1180,
						1157,
						1168,
						1153,
						4,
						0
					],
					"jobs\nscan\nconcurrency": [
						1198,
						1244,
						1185,
						1196,
						1181,
						4,
						0
					],
					"jobs\nscan\nconcurrency\ngroup": [
						1206,
						1217,
						1199,
						1204,
						1181,
						4,
						0
					],
					"jobs\nscan\nconcurrency\ncancel-in-progress": [
						1239,
						1243,
						1219,
						1237,
						1181,
						4,
						0
					],
					"jobs\nscan\npermissions": [
						1306,
						1501,
						1287,
						1298,
						1283,
						4,
						1
					],
					"jobs\nscan\npermissions\ncontents": [
						1316,
						1320,
						1306,
						1314,
						1300,
						6,
						0
					],
					"jobs\nscan\npermissions\nsecurity-events": [
						1371,
						1376,
						1354,
						1369,
						1348,
						6,
						0
					],
					"jobs\nscan\npermissions\nactions": [
						1427,
						1431,
						1418,
						1425,
						1412,
						6,
						0
					],
					"jobs\nscan\ncontainer": [
						1522,
						1911,
						1505,
						1514,
						1501,
						4,
						1
					],
					"jobs\nscan\ncontainer\nimage": [
						1529,
						1576,
						1522,
						1527,
						1516,
						6,
						0
					],
					"jobs\nscan\ncontainer\ncredentials": [
						1734,
						1824,
						1713,
						1724,
						1707,
						6,
						1
					],
					"jobs\nscan\ncontainer\ncredentials\nusername": [
						1744,
						1772,
						1734,
						1742,
						1726,
						8,
						0
					],
					"jobs\nscan\ncontainer\ncredentials\npassword": [
						1791,
						1823,
						1781,
						1789,
						1773,
						8,
						0
					],
					"jobs\nscan\ncontainer\noptions": [
						1839,
						1850,
						1830,
						1837,
						1824,
						6,
						0
					],
					"jobs\nscan\noutputs": [
						1930,
						2066,
						1915,
						1922,
						1911,
						4,
						1
					],
					"jobs\nscan\noutputs\nscan": [
						1936,
						1961,
						1930,
						1934,
						1924,
						6,
						0
					],
					"jobs\nscan\noutputs\nfindings": [
						1978,
						2014,
						1968,
						1976,
						1962,
						6,
						0
					],
					"jobs\nscan\noutputs\ncommit": [
						2029,
						2065,
						2021,
						2027,
						2015,
						6,
						0
					],
					"jobs\nscan\nsteps": [
						2083,
						3655,
						2070,
						2075,
						2066,
						4,
						1
					],
					"jobs\nscan\nsteps\n0": [
						2085,
						2314,
						2085,
						2314,
						2077,
						6,
						1
					],
					"jobs\nscan\nsteps\n0\nuses": [
						2091,
						2148,
						2085,
						2089,
						2077,
						6,
						0
					],
					"jobs\nscan\nsteps\n0\nid": [
						2170,
						2178,
						2166,
						2168,
						2158,
						8,
						0
					],
					"jobs\nscan\nsteps\n0\nwith": [
						2203,
						2314,
						2187,
						2191,
						2179,
						8,
						1
					],
					"jobs\nscan\nsteps\n0\nwith\nref": [
						2208,
						2212,
						2203,
						2206,
						2193,
						10,
						0
					],
					"jobs\nscan\nsteps\n0\nwith\nfetch-depth": [
						2236,
						2237,
						2223,
						2234,
						2213,
						10,
						0
					],
					"jobs\nscan\nsteps\n0\nwith\npersist-credentials": [
						2308,
						2313,
						2287,
						2306,
						2277,
						10,
						0
					],
					"jobs\nscan\nsteps\n1": [
						2322,
						2522,
						2322,
						2522,
						2314,
						6,
						1
					],
					"jobs\nscan\nsteps\n1\nname": [
						2328,
						2332,
						2322,
						2326,
						2314,
						6,
						0
					],
					"jobs\nscan\nsteps\n1\nid": [
						2345,
						2349,
						2341,
						2343,
						2333,
						8,
						0
					],
					"jobs\nscan\nsteps\n1\nshell": [
						2365,
						2369,
						2358,
						2363,
						2350,
						8,
						0
					],
					"jobs\nscan\nsteps\n1\nenv": [
						2393,
						2435,
						2378,
						2381,
						2370,
						8,
						1
					],
					"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN": [
						2407,
						2434,
						2393,
						2405,
						2383,
						10,
						0
					],
					"jobs\nscan\nsteps\n1\nrun": [
						2448,
						2522,
						2443,
						2446,
						2435,
						8,
						0
					],
					"jobs\nscan\nsteps\nScan": [
						2322,
						2522,
						2322,
						2522,
						2314,
						6,
						1
					],
					"jobs\nscan\nsteps\nScan\nname": [
						2328,
						2332,
						2322,
						2326,
						2314,
						6,
						0
					],
					"jobs\nscan\nsteps\nScan\nid": [
						2345,
						2349,
						2341,
						2343,
						2333,
						8,
						0
					],
					"jobs\nscan\nsteps\nScan\nshell": [
						2365,
						2369,
						2358,
						2363,
						2350,
						8,
						0
					],
					"jobs\nscan\nsteps\nScan\nenv": [
						2393,
						2435,
						2378,
						2381,
						2370,
						8,
						1
					],
					"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN": [
						2407,
						2434,
						2393,
						2405,
						2383,
						10,
						0
					],
					"jobs\nscan\nsteps\nScan\nrun": [
						2448,
						2522,
						2443,
						2446,
						2435,
						8,
						0
					],
					"jobs\nscan\nsteps\n2": [
						2530,
						2933,
						2530,
						2933,
						2522,
						6,
						1
					],
					"jobs\nscan\nsteps\n2\nname": [
						2536,
						2574,
						2530,
						2534,
						2522,
						6,
						0
					],
					"jobs\nscan\nsteps\n2\nid": [
						2587,
						2593,
						2583,
						2585,
						2575,
						8,
						0
					],
					"jobs\nscan\nsteps\n2\nif": [
						2606,
						2660,
						2602,
						2604,
						2594,
						8,
						0
					],
					"jobs\nscan\nsteps\n2\nuses": [
						2675,
						2735,
						2669,
						2673,
						2661,
						8,
						0
					],
					"jobs\nscan\nsteps\n2\nwith": [
						2769,
						2933,
						2753,
						2757,
						2745,
						8,
						1
					],
					"jobs\nscan\nsteps\n2\nwith\ncommand": [
						2778,
						2784,
						2769,
						2776,
						2759,
						10,
						0
					],
					"jobs\nscan\nsteps\n2\nwith\nfindings": [
						2805,
						2836,
						2795,
						2803,
						2785,
						10,
						0
					],
					"jobs\nscan\nsteps\n2\nwith\ntarget": [
						2855,
						2861,
						2847,
						2853,
						2837,
						10,
						0
					],
					"jobs\nscan\nsteps\n2\nwith\nscan-step": [
						2883,
						2908,
						2872,
						2881,
						2862,
						10,
						0
					],
					"jobs\nscan\nsteps\n2\nwith\nfail-on": [
						2928,
						2932,
						2919,
						2926,
						2909,
						10,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above": [
						2530,
						2933,
						2530,
						2933,
						2522,
						6,
						1
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nname": [
						2536,
						2574,
						2530,
						2534,
						2522,
						6,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nid": [
						2587,
						2593,
						2583,
						2585,
						2575,
						8,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nif": [
						2606,
						2660,
						2602,
						2604,
						2594,
						8,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nuses": [
						2675,
						2735,
						2669,
						2673,
						2661,
						8,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith": [
						2769,
						2933,
						2753,
						2757,
						2745,
						8,
						1
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ncommand": [
						2778,
						2784,
						2769,
						2776,
						2759,
						10,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfindings": [
						2805,
						2836,
						2795,
						2803,
						2785,
						10,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\ntarget": [
						2855,
						2861,
						2847,
						2853,
						2837,
						10,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nscan-step": [
						2883,
						2908,
						2872,
						2881,
						2862,
						10,
						0
					],
					"jobs\nscan\nsteps\nReport findings, fail at HIGH or above\nwith\nfail-on": [
						2928,
						2932,
						2919,
						2926,
						2909,
						10,
						0
					],
					"jobs\nscan\nsteps\n3": [
						2941,
						3317,
						2941,
						3317,
						2933,
						6,
						1
					],
					"jobs\nscan\nsteps\n3\nuses": [
						2947,
						3021,
						2941,
						2945,
						2933,
						6,
						0
					],
					"jobs\nscan\nsteps\n3\nif": [
						3044,
						3102,
						3040,
						3042,
						3032,
						8,
						0
					],
					"jobs\nscan\nsteps\n3\nwith": [
						3127,
						3317,
						3111,
						3115,
						3103,
						8,
						1
					],
					"jobs\nscan\nsteps\n3\nwith\nsarif_file": [
						3139,
						3169,
						3127,
						3137,
						3117,
						10,
						0
					],
					"jobs\nscan\nsteps\n3\nwith\nref": [
						3185,
						3200,
						3180,
						3183,
						3170,
						10,
						0
					],
					"jobs\nscan\nsteps\n3\nwith\nsha": [
						3280,
						3316,
						3275,
						3278,
						3265,
						10,
						0
					],
					"jobs\nscan\nsteps\n4": [
						3325,
						3655,
						3325,
						3655,
						3317,
						6,
						1
					],
					"jobs\nscan\nsteps\n4\nuses": [
						3331,
						3395,
						3325,
						3329,
						3317,
						6,
						0
					],
					"jobs\nscan\nsteps\n4\nif": [
						3417,
						3471,
						3413,
						3415,
						3405,
						8,
						0
					],
					"jobs\nscan\nsteps\n4\nwith": [
						3496,
						3655,
						3480,
						3484,
						3472,
						8,
						1
					],
					"jobs\nscan\nsteps\n4\nwith\nname": [
						3502,
						3513,
						3496,
						3500,
						3486,
						10,
						0
					],
					"jobs\nscan\nsteps\n4\nwith\npath": [
						3530,
						3545,
						3524,
						3528,
						3514,
						10,
						0
					],
					"jobs\nscan\nsteps\n4\nwith\noverwrite": [
						3567,
						3571,
						3556,
						3565,
						3546,
						10,
						0
					],
					"jobs\nscan\nsteps\n4\nwith\nretention-days": [
						3652,
						3654,
						3636,
						3650,
						3626,
						10,
						0
					],
					"jobs\nnotify": [
						3753,
						4465,
						3658,
						3664,
						3656,
						2,
						1
					],
					"jobs\nnotify\nname": [
						3759,
						3765,
						3753,
						3757,
						3749,
						4,
						0
					],
					"jobs\nnotify\nneeds": [
						3777,
						3790,
						3770,
						3775,
						3766,
						4,
						0
					],
					"jobs\nnotify\nneeds\n0": [
						3778,
						3783,
						3778,
						3783,
						3766,
						4,
						0
					],
					"jobs\nnotify\nneeds\n1": [
						3785,
						3789,
						3785,
						3789,
						3766,
						4,
						0
					],
					"jobs\nnotify\nif": [
						3799,
						3814,
						3795,
						3797,
						3791,
						4,
						0
					],
					"jobs\nnotify\nruns-on": [
						3828,
						3840,
						3819,
						3826,
						3815,
						4,
						0
					],
					"jobs\nnotify\ntimeout-minutes": [
						3862,
						3863,
						3845,
						3860,
						3841,
						4,
						0
					],
					"jobs\nnotify\nenvironment": [
						3881,
						3891,
						3868,
						3879,
						3864,
						4,
						0
					],
					"jobs\nnotify\npermissions": [
						3909,
						3924,
						3896,
						3907,
						3892,
						4,
						0
					],
					"jobs\nnotify\npermissions\nactions": [
						3919,
						3923,
						3910,
						3917,
						3892,
						4,
						0
					],
					"jobs\nnotify\nsteps": [
						3999,
						4465,
						3986,
						3991,
						3982,
						4,
						1
					],
					"jobs\nnotify\nsteps\n0": [
						4001,
						4465,
						4001,
						4465,
						3993,
						6,
						1
					],
					"jobs\nnotify\nsteps\n0\nuses": [
						4007,
						4067,
						4001,
						4005,
						3993,
						6,
						0
					],
					"jobs\nnotify\nsteps\n0\nenv": [
						4100,
						4152,
						4085,
						4088,
						4077,
						8,
						1
					],
					"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL": [
						4119,
						4151,
						4100,
						4117,
						4090,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith": [
						4176,
						4465,
						4160,
						4164,
						4152,
						8,
						1
					],
					"jobs\nnotify\nsteps\n0\nwith\ncommand": [
						4185,
						4191,
						4176,
						4183,
						4166,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\ncron": [
						4208,
						4220,
						4202,
						4206,
						4192,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\ntimezone": [
						4241,
						4254,
						4231,
						4239,
						4221,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nprofile": [
						4274,
						4282,
						4265,
						4272,
						4255,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nbranch": [
						4301,
						4305,
						4293,
						4299,
						4283,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy": [
						4336,
						4343,
						4316,
						4334,
						4306,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nscan-timeout": [
						4368,
						4372,
						4354,
						4366,
						4344,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nchannels": [
						4393,
						4426,
						4383,
						4391,
						4373,
						10,
						0
					],
					"jobs\nnotify\nsteps\n0\nwith\nneeds": [
						4444,
						4464,
						4437,
						4442,
						4427,
						10,
						0
					]
				}
			}
		};
		let JOB = ["jobs", "jmo"];
		let caller_template;
		function renderCaller(plan, context) {
			caller_template ??= (0, template.xV)(templates["reusable.yml"]);
			return (0, header.mo)(context) + (0, template.ou)(caller_template, [
				...workflowHead(plan),
				{
					set: [...JOB, "with"],
					to: defined(inputsOf(plan))
				},
				{
					set: [...JOB, "secrets"],
					to: defined(secretsOf(plan))
				}
			]);
		}
		function notReusable({ schedule, config, ...plan }) {
			let variables = (key) => new Set(plan.channels.filter((channel) => channel[key] !== void 0).map(shared_channels.AV)).size;
			return [
				...plan.image === void 0 ? ["container: false"] : [],
				...plan.ghes ? ["server: ghes"] : [],
				...plan.superset ? ["native_timezone: false"] : [],
				...[
					"environment",
					"env",
					"secrets",
					"steps_before",
					"action"
				].filter((key) => config[key] !== void 0),
				...plan.group === void 0 ? [] : ["a runner group"],
				...["credentials", "options"].filter((key) => plan.container[key] !== void 0).map((key) => `container.${key}`),
				...variables("url") > 1 ? ["more than one webhook variable"] : [],
				...variables("token") > 1 ? ["more than one variable with a bot token"] : [],
				...(0, scan_command.HJ)(schedule).some((word) => word.includes("\n")) ? ["a value with a line break"] : []
			];
		}
		function inputsOf(plan) {
			let { schedule, config, labels, kept, channels } = plan;
			let { concurrencyPolicy, startingDeadlineSeconds, jobTemplate } = schedule.spec;
			let { profile, targets, options, results } = jobTemplate;
			let minutes = (0, config_fields.DL)(config);
			return {
				name: plan.name,
				cron: (0, yaml_value.TL)(plan.cron.text),
				timezone: zoneOf(schedule),
				concurrency_policy: unless("Forbid", concurrencyPolicy),
				starting_deadline_seconds: startingDeadlineSeconds === null ? void 0 : (0, yaml_value.TL)(`${startingDeadlineSeconds}`),
				profile,
				arguments: argumentsOf((0, scan_command.HJ)(schedule)),
				images: linesOf(targets.images ?? []),
				urls: linesOf(targets.urls ?? []),
				results_dir: unless("results", results.dir),
				fail_on: options.fail_on,
				artifacts: kept === void 0 ? "none" : unless("reports", config.artifacts ?? "reports"),
				code_scanning: unless(!0, plan.uploaded),
				image: unless((0, shared_images.X)("balanced"), plan.image),
				runner: labels.length === 0 ? void 0 : (0, yaml_value.TL)(JSON.stringify(labels)),
				timeout: unless(types.kW, minutes),
				retry_max: unless(0, (0, config_fields.ZI)(config)),
				retention_days: unless(30, kept?.days),
				branch: config.branch,
				fetch_depth: (0, scan_command.eO)(schedule, config),
				channels: linesOf(channels.map((channel) => {
					let [, ...rest] = (0, shared_channels.y3)(channel).split(" ");
					return [channel.url === void 0 ? "SLACK_BOT_TOKEN" : "SLACK_WEBHOOK_URL", ...rest].join(" ");
				}))
			};
		}
		function secretsOf({ schedule, channels }) {
			let webhook = channels.find((channel) => channel.url !== void 0);
			let token = channels.find((channel) => channel.url === void 0);
			let gitlab = schedule.spec.jobTemplate.targets.gitlab_token;
			return {
				slack_webhook_url: webhook && secret((0, shared_channels.AV)(webhook)),
				slack_bot_token: token && secret((0, shared_channels.AV)(token)),
				gitlab_token: gitlab && secret((0, scan_command.cG)(gitlab))
			};
		}
		function argumentsOf(words) {
			if (words.join(" ") === "--repo .") return;
			return words.length === 0 ? (0, yaml_value.TL)("") : linesOf(words);
		}
		function linesOf(words) {
			let lines = words.map((word) => word.replaceAll("${{", "${{ '${{' }}"));
			return lines.length > 1 ? (0, yaml_value.eu)(`${lines.join("\n")}\n`) : lines[0];
		}
		function unless(usual, value) {
			return value === usual ? void 0 : value;
		}
		function defined(entries) {
			let found = Object.entries(entries).filter(([, value]) => value !== void 0);
			return found.length === 0 ? void 0 : Object.fromEntries(found);
		}
		var variable_fields = __webpack_require__(7950);
		function checkScanJob(report, schedule, plan) {
			let { config, container } = plan;
			(0, checks.kP)(report, schedule, config);
			(0, checks.kL)(report, variablesIn(config), schedule);
			container.image !== void 0 && config.image !== void 0 && report.error("exclusive-config", (0, checks.oh)("image"), {
				message: "image says the same as container.image; keep one of them",
				part: "key"
			});
			(0, checks.NQ)(report, container.image, "container", "image");
			for (let [index, step] of (config.steps_before ?? []).entries()) {
				(0, checks.kL)(report, variablesIn(step, "steps_before", index));
				checkStep(report, step, ["steps_before", index]);
			}
			checkEnvironment(report, plan);
		}
		function checkEnvironment(report, { config, scanUsesSecrets, channels }) {
			if (config.environment === void 0) return;
			let waiting = [...scanUsesSecrets ? ["the scan"] : [], ...channels.length > 0 ? ["the message"] : []];
			waiting.length === 0 ? report.warning("unused-config", (0, checks.oh)("environment"), {
				message: "environment is only used by jobs with secrets, and this schedule has no secrets",
				part: "key"
			}) : report.hint("environment-may-wait", (0, checks.oh)("environment"), {
				message: `the environment's reviewers or wait timer, if it has any, delay ${waiting.join(" and then ")}`,
				hint: "use an environment that protects its secrets only by branch"
			});
		}
		function variablesIn({ env = {}, secrets }, ...path) {
			return [[[...path, "env"], Object.keys(env)], [[...path, "secrets"], Object.keys((0, variable_fields.d5)(secrets))]];
		}
		function checkStep(report, step, path) {
			let { uses, run } = step;
			uses === void 0 && run === void 0 && report.error("missing-key", (0, checks.oh)(...path), {
				message: "a step needs the key uses or run",
				part: "key"
			});
			let wrong = (key, message) => {
				step[key] !== void 0 && report.error("exclusive-config", (0, checks.oh)(...path, key), {
					message,
					part: "key"
				});
			};
			if (uses !== void 0) {
				wrong("run", "a step has either uses or run; write two steps");
				wrong("shell", "shell belongs to a step with run");
			} else wrong("with", "with belongs to a step with uses");
			if (uses === void 0 || /^\.\/|@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses)) return;
			report.warning("unpinned-action", (0, checks.oh)(...path, "uses"), {
				message: `${uses} can be moved to other code, which would run in the job of the scan and could read its secrets`,
				hint: "write the 40 digits of the commit that you reviewed after the @"
			});
		}
		var github_actions_config = __webpack_require__(6828);
		var github_actions_plan = __webpack_require__(6429);
		function checkGithub(schedule) {
			let { problems, config, unsure } = (0, check_config.l)(schedule, github_actions_config.Rx);
			let report = (0, checks.Sb)(schedule, problems);
			let plan = (0, github_actions_plan.t5)(schedule.resource, config);
			(0, checks.Tt)(report, schedule);
			(0, checks.I3)(report, schedule, {
				"schedule-check": `${(0, github_actions_plan.RB)("jmo-schedule-check")} is the pull-request check`,
				"schedule-sync": `${(0, github_actions_plan.RB)("jmo-schedule-sync")} is the sync workflow`
			});
			schedule.resource.spec.suspend && report.hint("suspended", ["spec", "suspend"], { message: "the workflow has no schedule: it starts by hand only" });
			checkHistory(report, schedule, plan);
			checkTiming(report, schedule, plan);
			checkPaths(report, schedule, plan);
			checkConfigMeaning(report, plan);
			checkRunner(report, plan, unsure);
			checkScanJob(report, schedule, plan);
			return report.diagnostics;
		}
		function checkTiming(report, schedule, { cron }) {
			let interval = (0, cron_cron.L)(cron, 5);
			interval < 5 && report.error("interval-too-short", checks.c7, {
				message: `spec.schedule runs every ${interval} min; GitHub starts a schedule at most every 5 minutes`,
				hint: "write */5 or a longer interval"
			});
			cron.minute.includes(0) && report.hint("busy-minute", checks.c7, {
				message: "minute 0 is when most schedules start: GitHub delays runs then, and drops some",
				hint: "choose another minute, or write H for one that is stable for this schedule"
			});
			(0, checks._c)(report, schedule, "github") && (0, days.yg)(cron) && report.warning("ambiguous-days", checks.c7, {
				message: "both day fields are restricted, one of them with \"*/\": platforms disagree whether both or either must match",
				hint: "list the days of one field, and write * in the other"
			});
			let deadline = schedule.resource.spec.startingDeadlineSeconds;
			deadline !== null && deadline < 900 && report.warning("deadline-shorter-than-delay", ["spec", "startingDeadlineSeconds"], {
				message: `GitHub often starts scheduled runs more than ${Math.max(1, Math.floor(deadline / 60))} min late; the guard will skip those`,
				hint: "3600 gives them an hour"
			});
		}
		function checkPaths(report, schedule, { image }) {
			(0, checks.VJ)(report, schedule, "a runner", image === void 0 ? "make sure that it exists on every runner with this label" : "a path relative to the repository is scanned as checked out; for a folder of a self-hosted runner set backend.config.container: false", {
				message: "the scan reads a kubeconfig, and GitHub-hosted runners have none",
				hint: "use a self-hosted runner that has one, with backend.config.runner and container: false"
			});
			let { dir } = schedule.resource.spec.jobTemplate.results;
			/[*?[\]!{}$"<>|:\\]/.test(dir) || /^~|^[./]*$|(?:^|\/)\.\.(?:\/|$)/.test(dir) ? report.error("bad-results-dir", checks.z5, {
				message: "spec.jobTemplate.results.dir must be a separate folder without *, ?, [, ], !, {, }, $, quotes, < > | : \\ or .. in its path",
				hint: "for example results"
			}) : dir.startsWith("/") && image === void 0 && report.warning("results-outside-workspace", checks.z5, {
				message: `"${dir}" must be writable for the runner's user, and is not cleaned between runs`,
				hint: "a relative path lies in the workspace"
			});
		}
		function checkConfigMeaning(report, plan) {
			let { config, ghes, image } = plan;
			config.runner !== void 0 && config.tags !== void 0 && report.error("exclusive-config", (0, checks.oh)("tags"), {
				message: "tags says the same as runner; keep one of them",
				part: "key"
			});
			image === void 0 && config.image !== void 0 && report.error("exclusive-config", (0, checks.oh)("image"), {
				message: "image is not used with container: false; remove one of them",
				part: "key"
			});
			let beyond = config.style === "reusable" ? notReusable(plan) : [];
			beyond.length > 0 && report.error("not-reusable", (0, checks.oh)("style"), {
				message: `the reusable workflow does not support ${beyond.join(", ")}`,
				hint: "leave style out: a standalone workflow does"
			});
			(0, checks.EQ)(report, config);
			config.native_timezone === !1 && config.server === void 0 && report.warning("server-not-named", (0, checks.oh)("native_timezone"), {
				message: "native_timezone: false is for GitHub Enterprise Server, which also refuses the upload-artifact action of github.com: the scan job would fail in every run",
				hint: "write server: ghes instead; from GHES 3.22 on, add native_timezone: true",
				part: "key"
			});
			ghes && config.runner === void 0 && config.tags === void 0 && report.hint("self-hosted-runner", (0, checks.oh)("server"), {
				message: "GitHub Enterprise Server has no hosted runners: the jobs run on [self-hosted, linux]",
				hint: "name your own labels with backend.config.runner"
			});
			(0, checks.yu)(report, config, "GitHub does not tell why a job failed: every scan that could not be completed is retried");
			(0, checks.NQ)(report, config.image, "image");
		}
		function checkHistory(report, schedule, { cron }) {
			let { successfulJobsHistoryLimit } = schedule.resource.spec;
			let successful = ["spec", "successfulJobsHistoryLimit"];
			let failed = ["spec", "failedJobsHistoryLimit"];
			if (isWritten(schedule, successful) && (0, mend.Yv)(schedule, checks.c7)) {
				let most = github_actions_plan.de * (0, schedule_cron.MR)(cron, github_actions_plan.qn);
				successfulJobsHistoryLimit === 0 ? report.hint("history-by-prune", successful, { message: "GitHub keeps results for at least a day, and all runs: 'jmo-schedule prune --apply' deletes them" }) : successfulJobsHistoryLimit > most && report.hint("history-beyond-retention", successful, { message: `GitHub keeps results for ${github_actions_plan.de} days at most, which is about ${Math.floor(most)} runs of this schedule` });
			}
			isWritten(schedule, failed) && report.hint("history-by-prune", failed, { message: "GitHub keeps failed runs like all others: 'jmo-schedule prune --apply' deletes the older ones" });
		}
		function isWritten(schedule, path) {
			let own = schedule.at(path);
			let parent = schedule.at(path.slice(0, -1), "key");
			return own.line !== parent.line || own.column !== parent.column;
		}
		function checkRunner(report, { schedule, config, ...plan }, unsure = new Set()) {
			let { labels, hosted } = plan;
			let other = labels.findIndex((label) => /^(?:windows|macos)(?![a-z])/i.test(label));
			if (other !== -1 && plan.image !== void 0 && !unsure.has("container")) {
				let key = config.runner === void 0 ? ["tags"] : ["runner", ...plan.group === void 0 ? [] : ["labels"]];
				let value = (0, problem.fK)(config, key);
				report.error("container-needs-linux", (0, checks.oh)(...key, ...typeof value == "string" ? [] : [other]), {
					message: `GitHub runs job containers on Linux only, and "${labels[other]}" is not a Linux runner`,
					hint: "set container: false, and have jmo installed on that runner"
				});
			}
			let most = hosted ? 360 : 7200;
			if ((0, config_fields.DL)(config) > most && !unsure.has("runner") && !unsure.has("tags")) {
				let whose = hosted ? "a job on its own runners after 6 hours" : "every job after 5 days";
				report.warning("timeout-beyond-limit", (0, checks.oh)("timeout"), {
					message: `GitHub ends ${whose}, whatever the timeout says`,
					hint: hosted ? "write 6h or less, or choose a self-hosted runner with backend.config.runner" : "write 5d or less"
				});
			}
			let { concurrencyPolicy, startingDeadlineSeconds } = schedule.spec;
			if (concurrencyPolicy === "Replace" && plan.guarded && !hosted) {
				let runners = "have a second runner with these labels";
				report.hint("guard-needs-runner", ["spec", "concurrencyPolicy"], {
					message: "the guard runs before the scan that replaces an older one: it waits while that one holds the only runner",
					hint: startingDeadlineSeconds === null ? runners : `${runners}, or leave startingDeadlineSeconds out`
				});
			}
		}
		var text_rules = __webpack_require__(9425);
		function containerFills({ credentials, options }, path) {
			let fills = [{
				set: [...path, "credentials"],
				to: credentials && {
					username: secret(credentials.username),
					password: secret(credentials.password)
				}
			}];
			if (options === void 0) return fills;
			let hasUser = /(?:^|\s)(?:-u|--user)(?:[\s=]|$)/.test(options);
			return [...fills, {
				set: [...path, "options"],
				to: hasUser ? options : `--user root ${options}`,
				...hasUser ? { comment: null } : {}
			}];
		}
		function stepBefore({ name, uses, with: inputs, run, shell, ...step }) {
			let given = Object.entries(inputs ?? {}).map(([key, value]) => {
				let name = (0, text_rules.rR)(value);
				return [key, name === void 0 ? value : secret(name)];
			});
			return {
				...name === void 0 ? {} : { name },
				...uses === void 0 ? {} : { uses },
				...run === void 0 ? {} : { shell: shell ?? "bash" },
				...given.length === 0 ? {} : { with: Object.fromEntries(given) },
				...step.env === void 0 && step.secrets === void 0 ? {} : { env: variablesOf(step) },
				...run === void 0 ? {} : { run }
			};
		}
		function variablesOf({ env, secrets }, gitlabToken) {
			let named = Object.entries({
				...(0, variable_fields.d5)(secrets),
				...gitlabToken === void 0 ? {} : { GITLAB_TOKEN: gitlabToken }
			});
			let variables = {
				...env,
				...Object.fromEntries(named.map(([key, name]) => [key, secret(name)]))
			};
			return Object.keys(variables).length === 0 ? void 0 : variables;
		}
		var shell = __webpack_require__(9372);
		var ci_script = __webpack_require__(6356);
		function scanScript({ schedule, config, ...plan }) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: "$RUNNER_TEMP",
				resultsDir: (0, shell.XW)(schedule.spec.jobTemplate.results.dir),
				failOn: !1
			});
			let findings = (0, shell.XW)(plan.findings);
			let remove = (0, shell.wX)([`rm -f ${findings} # so that only this scan's findings count`]);
			let call = (end = "") => (0, shell.wX)((0, ci_script.TM)((0, ci_script.Bq)(command.lines), end));
			let more = (0, config_fields.ZI)(config);
			return {
				run: `${[
					...plan.image === void 0 ? [] : trust(config),
					...command.lists.flatMap(({ path, values }) => (0, ci_script.y2)(path, values.map(shell.XW), ci_script.Bq)),
					...remove,
					...(0, ci_script.jE)(schedule, annotation),
					...more === 0 ? call() : repeated(call(" || status=$?"), findings, more + 1)
				].join("\n")}\n`,
				gitlabToken: command.gitlabToken
			};
		}
		let TRUST = ["export GIT_CONFIG_GLOBAL=\"$RUNNER_TEMP/jmo-gitconfig\" # git refuses another user's checkout, even for root: trust this one here", "printf '[safe]\\n  directory = \"%s\"\\n' \"$PWD\" \"$PWD/.git\" \"$PWD/*\" > \"$GIT_CONFIG_GLOBAL\""];
		function trust({ steps_before, env = {} }) {
			if (steps_before === void 0 && env.GIT_CONFIG_GLOBAL === void 0) return TRUST;
			return (0, ci_script.Vs)((0, shell.Mj)("\"$RUNNER_TEMP/jmo-gitconfig\""));
		}
		function reportTargets(schedule) {
			let lines = (0, scan_command.NR)(schedule).map((line) => line.replaceAll("${{", "${{ '${{' }}"));
			return lines.length > 1 ? (0, yaml_value.eu)(`${lines.join("\n")}\n`) : lines[0];
		}
		function annotation(message) {
			return `::error::${message.replaceAll("%", "%25").replace(/##(?=\w*\[)/g, "# #")}`;
		}
		function repeated(call, findings, attempts) {
			let numbers = Array.from({ length: attempts }, (_, index) => index + 1);
			let done = `if [ "$status" -eq 0 ] || grep -qs '"severity"' ${findings}; then break; fi`;
			return [
				`for attempt in ${numbers.join(" ")}; do`,
				...[
					"status=0",
					...call,
					"# A scan with findings is done, and its exit code may be a verdict on them.",
					...(0, shell.wX)([done]),
					`echo "::warning::Scan attempt $attempt of ${attempts} ended with exit code $status"`
				].map((line) => `  ${line}`),
				"done",
				"exit \"$status\""
			];
		}
		let UPLOAD_ON_GHES = {
			commit: "c24449f33cd45d4826c6702db7e49f7cdb9b551d",
			version: "v3.2.1-node20"
		};
		let SCAN = ["jobs", "scan"];
		let step = (index) => [
			...SCAN,
			"steps",
			index
		];
		let STEPS = {
			checkout: step(0),
			scan: step(1),
			report: step(2),
			upload: step(3),
			keep: step(4)
		};
		let GUARD_INPUTS = [
			"jobs",
			"guard",
			"steps",
			0,
			"with"
		];
		let NOTIFY_STEP = [
			"jobs",
			"notify",
			"steps",
			0
		];
		let OWN_STEPS = [
			[
				"jobs",
				"guard",
				"steps",
				0
			],
			STEPS.report,
			NOTIFY_STEP
		];
		let workflow_template;
		function renderWorkflow(plan, context) {
			if (plan.config.style === "reusable") return renderCaller(plan, context);
			workflow_template ??= (0, template.xV)(templates["workflow.yml"]);
			let body = (0, template.ou)(workflow_template, [
				...workflowHead(plan),
				...(0, template.XX)(["jobs"], {
					guard: (0, template.TW)(plan.guarded),
					notify: (0, template.TW)(plan.channels.length > 0)
				}),
				...[
					"guard",
					"scan",
					"notify"
				].map((job) => ({
					set: [
						"jobs",
						job,
						"runs-on"
					],
					to: runner(plan)
				})),
				...guardJob(plan),
				...scanJob(plan),
				...scanSteps(plan),
				...resultSteps(plan),
				...notifyJob(plan),
				...plan.config.action === void 0 ? [] : OWN_STEPS.map((path) => ({
					set: [...path, "uses"],
					to: plan.config.action,
					comment: null
				}))
			]);
			return (0, header.mo)(context) + body;
		}
		function runner({ config, labels, group }) {
			if (group !== void 0) return labels.length === 0 ? { group } : {
				group,
				labels: (0, yaml_value.L3)(labels)
			};
			return labels.length > 1 || Array.isArray(config.runner ?? config.tags) ? (0, yaml_value.L3)(labels) : labels[0] ?? (0, template.TW)(!0);
		}
		function scheduleInputs({ schedule, cron }) {
			return {
				cron: (0, yaml_value.TL)(cron.text),
				timezone: zoneOf(schedule),
				"concurrency-policy": schedule.spec.concurrencyPolicy
			};
		}
		function guardJob(plan) {
			let { startingDeadlineSeconds: deadline, concurrencyPolicy } = plan.schedule.spec;
			return [{
				set: [
					"jobs",
					"guard",
					"outputs",
					"reason"
				],
				to: (0, template.TW)(plan.events.has("skipped"))
			}, ...(0, template.XX)(GUARD_INPUTS, {
				...scheduleInputs(plan),
				"concurrency-policy": concurrencyPolicy === "Forbid" ? void 0 : concurrencyPolicy,
				"starting-deadline-seconds": deadline === null ? void 0 : (0, yaml_value.TL)(String(deadline)),
				"native-timezone": (0, template.TW)(plan.superset)
			})];
		}
		function scanJob(plan) {
			let { config, image, schedule } = plan;
			return [
				...(0, template.XX)(SCAN, {
					needs: (0, template.TW)(plan.guarded),
					if: (0, template.TW)(plan.guarded),
					"timeout-minutes": (0, config_fields.DL)(config),
					environment: plan.scanUsesSecrets ? config.environment : void 0,
					concurrency: (0, template.TW)(schedule.spec.concurrencyPolicy === "Replace"),
					container: (0, template.TW)(image !== void 0),
					outputs: (0, template.TW)(plan.channels.length > 0)
				}),
				{
					set: [
						...SCAN,
						"concurrency",
						"group"
					],
					to: plan.id
				},
				...(0, template.XX)([...SCAN, "permissions"], {
					"security-events": (0, template.TW)(plan.uploaded),
					actions: (0, template.TW)(plan.uploaded)
				}),
				{
					set: [
						...SCAN,
						"container",
						"image"
					],
					to: image,
					...image !== void 0 && (0, shared_images.q)(image) ? { comment: null } : {}
				},
				...containerFills(plan.container, [...SCAN, "container"]),
				{
					set: [
						...SCAN,
						"outputs",
						"commit"
					],
					to: (0, template.TW)(config.branch !== void 0)
				}
			];
		}
		function scanSteps(plan) {
			let { schedule, config } = plan;
			let { run, gitlabToken } = scanScript(plan);
			let inputs = [...STEPS.checkout, "with"];
			let depth = (0, scan_command.eO)(schedule, config);
			let plain = config.branch === void 0 && depth === void 0;
			let variables = variablesOf(config, gitlabToken);
			return [
				{
					set: [...STEPS.checkout, "id"],
					to: (0, template.TW)(config.branch !== void 0)
				},
				...plain ? [{
					set: inputs,
					to: (0, yaml_value.vv)("persist-credentials", !1)
				}] : [{
					set: [...inputs, "ref"],
					to: config.branch
				}, {
					set: [...inputs, "fetch-depth"],
					to: depth,
					...config.fetch_depth === void 0 ? {} : { comment: null }
				}],
				{
					before: STEPS.scan,
					items: (config.steps_before ?? []).map(stepBefore)
				},
				...(0, template.XX)(STEPS.scan, {
					run: (0, yaml_value.eu)(run),
					env: variables
				})
			];
		}
		function resultSteps(plan) {
			let { schedule, config, id, findings, reports, kept } = plan;
			let { upload, keep, report } = STEPS;
			let failOn = schedule.spec.jobTemplate.options.fail_on;
			let onGhes = {
				set: [...keep, "uses"],
				to: `${github_actions_plan.Do}@${UPLOAD_ON_GHES.commit}`
			};
			return [
				{
					set: [...report, "name"],
					to: failOn === void 0 ? "Report findings" : `Report findings, fail at ${failOn} or above`
				},
				...(0, template.XX)([...report, "with"], {
					findings: findings === github_actions_plan.Xd ? void 0 : findings,
					target: reportTargets(schedule),
					"fail-on": failOn
				}),
				{
					set: upload,
					to: (0, template.TW)(plan.uploaded)
				},
				...(0, template.XX)([...upload, "with"], {
					sarif_file: `${reports}/findings.sarif`,
					ref: config.branch === void 0 ? void 0 : `refs/heads/${config.branch}`,
					sha: (0, template.TW)(config.branch !== void 0)
				}),
				{
					set: keep,
					to: (0, template.TW)(kept !== void 0)
				},
				...plan.ghes ? [{
					...onGhes,
					comment: UPLOAD_ON_GHES.version
				}] : [],
				...(0, template.XX)([...keep, "with"], {
					name: id,
					path: kept?.path,
					overwrite: (0, template.TW)(!plan.ghes),
					"retention-days": kept?.days
				})
			];
		}
		function notifyJob(plan) {
			let { schedule, config, channels, guarded } = plan;
			let { concurrencyPolicy, jobTemplate } = schedule.spec;
			let minutes = (0, config_fields.DL)(config);
			let variables = channels.map(shared_channels.AV);
			let lines = channels.map(shared_channels.y3);
			return [
				...(0, template.XX)(["jobs", "notify"], {
					needs: guarded ? (0, template.TW)(!0) : "scan",
					if: `\${{ ${notifyCondition(plan)} }}`,
					environment: config.environment
				}),
				{
					set: [...NOTIFY_STEP, "env"],
					to: Object.fromEntries(variables.map((name) => [name, secret(name)]))
				},
				...(0, template.XX)([...NOTIFY_STEP, "with"], {
					...scheduleInputs(plan),
					"concurrency-policy": (0, template.TW)(concurrencyPolicy === "Replace"),
					profile: jobTemplate.profile,
					branch: config.branch,
					"scan-timeout": minutes === types.kW ? void 0 : (0, yaml_value.TL)(String(minutes)),
					channels: lines.length === 1 ? lines[0] : (0, yaml_value.eu)(`${lines.join("\n")}\n`)
				})
			];
		}
		function notifyCondition({ events, guarded }) {
			let conditions = ["always()"];
			!events.has("success") && !events.has("recovered") && conditions.push("needs.scan.result != 'success'");
			guarded && !events.has("skipped") && conditions.push("needs.guard.outputs.run != 'false'");
			return conditions.join(" && ");
		}
		let githubActions = {
			type: "github-actions",
			platformOf: () => "github",
			isGuarded: (schedule) => (0, github_actions_plan.t5)(schedule).guarded,
			check: checkGithub,
			render: (schedules, context) => schedules.map((schedule) => workflowFile(schedule, context)),
			exportOne: workflowFile,
			majorsOf: (schedule) => [(0, github_actions_plan.EI)((0, github_actions_plan.t5)(schedule).ghes)],
			owned: [{
				folder: github_actions_plan.L7,
				pattern: /^jmo-.*\.yml$/
			}]
		};
		function workflowFile(schedule, context) {
			let plan = (0, github_actions_plan.t5)(schedule);
			return {
				path: (0, github_actions_plan.RB)(plan.id),
				content: renderWorkflow(plan, context),
				executable: !1,
				schedules: [plan.name]
			};
		}
	}),
	6429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Do: () => UPLOAD_ACTION,
			EI: () => uploadMajors,
			L7: () => FOLDER,
			RB: () => workflowPath,
			Xd: () => DEFAULT_FINDINGS,
			de: () => MAX_DAYS,
			qn: () => DAYS,
			t5: () => planWorkflow
		});
		var _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8896);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9425);
		var _shared_channels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4438);
		var _shared_check_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9463);
		var _shared_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
		var _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
		var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6828);
		let MAX_DAYS = 90;
		let DAYS = (0, _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)("github");
		function planWorkflow(schedule, config = (0, _shared_check_config_js__WEBPACK_IMPORTED_MODULE_1__.W)(schedule, _config_js__WEBPACK_IMPORTED_MODULE_4__.Rx)) {
			let { concurrencyPolicy, startingDeadlineSeconds, timezone, jobTemplate, ...spec } = schedule.spec;
			let { name } = schedule.metadata;
			let cron = (0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_3__.A$)(schedule);
			let ghes = config.server === "ghes";
			let superset = !(config.native_timezone ?? !ghes) && timezone !== "UTC";
			let labels = (0, _config_js__WEBPACK_IMPORTED_MODULE_4__._Q)(config);
			let group = (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.s_)(config);
			let container = (0, _config_js__WEBPACK_IMPORTED_MODULE_4__.JI)(config);
			let { dir } = jobTemplate.results;
			let reports = `${dir}/reports`;
			let channels = (0, _shared_channels_js__WEBPACK_IMPORTED_MODULE_6__.MB)(schedule);
			let days = (0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_3__.w2)(spec.successfulJobsHistoryLimit, cron, DAYS, 90);
			return {
				schedule,
				name,
				cron,
				config,
				ghes,
				superset,
				guarded: concurrencyPolicy === "Forbid" || startingDeadlineSeconds !== null || superset,
				gated: jobTemplate.options.fail_on !== void 0,
				uploaded: config.code_scanning !== !1,
				labels,
				group,
				hosted: !ghes && group === void 0 && labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label)),
				image: config.container === !1 ? void 0 : container.image ?? config.image ?? (0, _shared_images_js__WEBPACK_IMPORTED_MODULE_2__.X)(jobTemplate.profile),
				container,
				scanUsesSecrets: jobTemplate.targets.gitlab_token !== void 0 || config.secrets !== void 0 || container.credentials !== void 0 || (config.steps_before ?? []).some(usesSecrets),
				channels,
				events: new Set(channels.flatMap((channel) => channel.events)),
				id: `jmo-${name}`,
				findings: `${dir}/summaries/findings.json`,
				reports,
				kept: config.artifacts === "none" ? void 0 : {
					path: config.artifacts === "all" ? dir : reports,
					days
				}
			};
		}
		function usesSecrets({ secrets, with: inputs = {} }) {
			return secrets !== void 0 || Object.values(inputs).some((value) => (0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.rR)(value) !== void 0);
		}
		let DEFAULT_FINDINGS = "results/summaries/findings.json";
		let FOLDER = ".github/workflows";
		function workflowPath(id) {
			return `${FOLDER}/${id}.yml`;
		}
		let UPLOAD_ACTION = "actions/upload-artifact";
		function uploadMajors(ghes) {
			let [from, to] = ghes ? [0, 3] : [4, 2 ** 53 - 1];
			return {
				action: UPLOAD_ACTION,
				from,
				to
			};
		}
	}),
	79: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ut: () => START_VARIABLE,
			Wl: () => scheduleDescription,
			_1: () => DESCRIPTION_PREFIX,
			kV: () => scheduleNameIn
		});
		let DESCRIPTION_PREFIX = "jmo-schedule: ";
		function scheduleDescription(name) {
			return `${DESCRIPTION_PREFIX}${name}`;
		}
		function scheduleNameIn(description) {
			return description.startsWith(DESCRIPTION_PREFIX) ? description.slice(14) : void 0;
		}
		let START_VARIABLE = "JMO_SCHEDULE";
	}),
	3276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => allBackends,
			E: () => backendOf
		});
		var github_actions = __webpack_require__(2776);
		var cron_cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var check_config = __webpack_require__(9463);
		var checks = __webpack_require__(8491);
		var schedule_cron = __webpack_require__(8247);
		var fugit = __webpack_require__(282);
		var cron_text = __webpack_require__(9898);
		var clock_rules = __webpack_require__(6808);
		var zone_zone = __webpack_require__(7358);
		let MONTHS = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		let ODD_ZONES = new Set([
			"Africa/Cairo",
			"America/Godthab",
			"America/Havana",
			"America/Nuuk",
			"America/Santiago",
			"America/Scoresbysund",
			"America/St_Johns",
			"Asia/Beirut",
			"Atlantic/Azores",
			"Australia/Adelaide",
			"Australia/Broken_Hill",
			"Australia/LHI",
			"Australia/Lord_Howe",
			"Australia/South",
			"Australia/Yancowinna",
			"Canada/Newfoundland",
			"Chile/Continental",
			"Cuba",
			"Egypt",
			"NZ-CHAT",
			"Pacific/Chatham"
		]);
		let MINUTE = 6e4;
		let DAY = 864e5;
		function checkMonths(cron) {
			let [, , , , dayOfWeek] = (0, cron_text.Kp)(cron.text);
			if (dayOfWeek === "*") return;
			let kept = (0, fugit.C)(cron);
			let dropped = cron.month.filter((month) => !kept.includes(month));
			if (dropped.length === 0) return;
			let hint = "write * for the days of month, or a day that each of the months has";
			let why = "GitLab's cron library drops months that have none of the days of month";
			if (kept.length === 0) return {
				severity: "error",
				code: "months-left-out",
				message: `spec.schedule is a cron that GitLab refuses: ${why}, which here is every month`,
				hint
			};
			return {
				severity: "warning",
				code: "months-left-out",
				message: `spec.schedule never runs in ${dropped.map((month) => MONTHS[month - 1]).join(", ")} on GitLab, not even on the days of week: ${why}`,
				hint
			};
		}
		function checkClockChanges(cron, zone) {
			if (!ODD_ZONES.has(zone)) return;
			for (let change of (0, clock_rules.Z)(zone).changes.filter(isOddChange)) {
				let from = new Date(change.at.getTime() - 3 * DAY);
				let until = new Date(change.at.getTime() + 2 * DAY);
				let answers = [...untilTime((0, fugit.I)(cron, zone, from.getTime()), until.getTime())];
				let last = answers.at(-1);
				let message = last?.kind === "raises" ? `GitLab cannot tell the next run in ${zone} around ${last.on}: its cron library fails where midnight comes twice` : messageOfLost(lostRun(cron, zone, {
					from,
					until
				}, answers), zone);
				if (message === void 0) continue;
				return {
					severity: "warning",
					code: "clock-change",
					message: `spec.schedule: ${message}`,
					hint: "choose a time zone whose clocks change by an hour and not at midnight, such as UTC"
				};
			}
		}
		function messageOfLost(run, zone) {
			if (run === void 0) return;
			return `GitLab loses runs in ${zone}, such as the one of ${(0, zone_zone.formatInZone)(run, zone)}: its cron library does not handle this change of the clocks`;
		}
		function* untilTime(answers, until) {
			for (let answer of answers) {
				if (answer.kind === "run" && answer.at > until) return;
				yield answer;
			}
		}
		function lostRun(cron, zone, { from, until }, made) {
			let wall = (at) => at + (0, zone_zone.c)(zone, new Date(at)) * MINUTE;
			let kept = new Set(made.flatMap((answer) => answer.kind === "run" ? [wall(answer.at)] : []));
			let due = {
				...cron,
				month: (0, fugit.C)(cron)
			};
			for (let at = from.getTime() + MINUTE; at <= until.getTime(); at += MINUTE) if (!kept.has(wall(at)) && isDue(due, new Date(wall(at)))) return new Date(at);
		}
		function isDue(cron, local) {
			let date = {
				month: local.getUTCMonth() + 1,
				day: local.getUTCDate(),
				dayOfWeek: local.getUTCDay()
			};
			return cron.minute.includes(local.getUTCMinutes()) && cron.hour.includes(local.getUTCHours()) && (0, days.ko)(cron, "plain", date);
		}
		function isOddChange({ at, before, after }) {
			if (before % 60 != 0 || after % 60 != 0) return !0;
			let walls = [before, after].map((offset) => at.getTime() + offset * MINUTE);
			let [low, high] = [Math.min(...walls), Math.max(...walls)];
			return Math.floor(low / DAY) !== Math.floor(high / DAY) || low % DAY == 0;
		}
		var problem = __webpack_require__(7239);
		var comment = __webpack_require__(7003);
		var shell = __webpack_require__(9372);
		var shared_channels = __webpack_require__(4438);
		var config_fields = __webpack_require__(6064);
		var shared_header = __webpack_require__(6279);
		var scan_command = __webpack_require__(9579);
		var template = __webpack_require__(6755);
		var gitlab_ci_config = __webpack_require__(2583);
		var yaml_value = __webpack_require__(4809);
		var platform_rules = __webpack_require__(8896);
		var shared_images = __webpack_require__(9048);
		var version = __webpack_require__(3758);
		let CLI_IMAGE = `registry.gitlab.com/jmo/schedule-action/cli:${version.x}`;
		let COMPONENT_VERSION = version.x;
		let TOKEN_VARIABLE = "JMO_GITLAB_TOKEN";
		let DAYS = (0, platform_rules.dayRuleOf)("gitlab");
		let JOBS = [
			"guard",
			"scan",
			"report",
			"gate",
			"notify"
		];
		function planJobs(schedule, all = [schedule]) {
			let { spec, metadata } = schedule;
			let { profile, options, results } = spec.jobTemplate;
			let cron = (0, schedule_cron.A$)(schedule);
			let config = (0, check_config.W)(schedule, gitlab_ci_config.Xs);
			let channels = (0, shared_channels.MB)(schedule);
			let folder = resultsFolder(results.dir);
			let has = {
				guard: spec.concurrencyPolicy !== "Allow" || spec.startingDeadlineSeconds !== null,
				scan: !0,
				report: !0,
				gate: options.fail_on !== void 0,
				notify: channels.length > 0
			};
			return {
				schedule,
				name: metadata.name,
				cron,
				config,
				jobs: JOBS.filter((job) => has[job]),
				image: config.image ?? (0, shared_images.X)(profile),
				channels,
				webhooks: webhookVariables(schedule, config, all),
				results: folder,
				findings: `${folder}/summaries/findings.json`,
				reports: `${folder}/reports`,
				expireIn: expireIn(schedule, cron)
			};
		}
		function webhookVariables({ spec }, { variables = {}, id_tokens = {} }, all) {
			let used = [...spec.jobTemplate.targets.gitlab_token === void 0 ? [] : ["GITLAB_TOKEN"], ...Object.keys({
				...variables,
				...id_tokens
			})];
			let named = all.flatMap((each) => each.spec.jobTemplate.notifications.channels.map(shared_channels.AV));
			return [...new Set(named)].filter((name) => !used.includes(name) && name !== TOKEN_VARIABLE).sort();
		}
		function expireIn({ spec }, cron) {
			let runs = Math.max(spec.successfulJobsHistoryLimit, spec.failedJobsHistoryLimit);
			let days = (0, schedule_cron.w2)(runs, cron, DAYS, 3650);
			return days === 1 ? "1 day" : `${days} days`;
		}
		function resultsFolder(dir) {
			return dir.split("/").filter((part) => part !== "" && part !== ".").join("/");
		}
		function isUnusableFolder(dir) {
			if (/[*?[\]!{}$%"<>|:\\]/.test(dir)) return !0;
			return /^~|(?:^|\/)\.\.(?:\/|$)/.test(dir) || resultsFolder(dir) === "";
		}
		function sharedJob(name) {
			return `.jmo-${name}`;
		}
		function jobName(name, job) {
			return `jmo-${name}:${job}`;
		}
		var ci_script = __webpack_require__(6356);
		let STATUS_FOLDER = ".jmo-schedule";
		function beforeScan(plan) {
			let { before_script } = plan.config;
			if (before_script === void 0) return;
			return [(0, yaml_value.eu)(`${[...skipLines(plan), ...removeOld(plan)].join("\n")}\n`), ...before_script];
		}
		function scriptOf(plan, job) {
			return `${SCRIPTS[job](plan).join("\n")}\n`;
		}
		let SCRIPTS = {
			guard: guardScript,
			scan: scanScript,
			report: reportScript,
			gate: gateScript,
			notify: notifyScript
		};
		let TRUST = ["# Let Node trust the certificate authority that the runner uses for this server.", "export NODE_EXTRA_CA_CERTS=\"${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}\""];
		function guardScript(plan) {
			let { concurrencyPolicy, startingDeadlineSeconds } = plan.schedule.spec;
			let deadline = startingDeadlineSeconds === null ? [] : [`--starting-deadline-seconds ${startingDeadlineSeconds}`];
			return [...TRUST, ...(0, ci_script.TM)([
				"jmo-schedule guard",
				...timing(plan),
				`--concurrency-policy ${concurrencyPolicy}`,
				...deadline,
				"--dotenv jmo-guard.env"
			])];
		}
		function scanCommand(schedule, where) {
			return (0, scan_command.R9)(schedule, {
				...where,
				failOn: !1,
				imageWord: shell.EB
			});
		}
		function listWords({ flag, values }) {
			return values.map(flag === "--images-file" ? shell.EB : shell.XW);
		}
		function scanScript(plan) {
			let command = scanCommand(plan.schedule, {
				listFolder: STATUS_FOLDER,
				resultsDir: (0, shell.XW)(plan.results)
			});
			let token = command.gitlabToken;
			let hidden = [TOKEN_VARIABLE, ...plan.webhooks];
			let isFirst = plan.config.before_script === void 0;
			return [
				...isFirst ? skipLines(plan) : [],
				...token === void 0 || token === "GITLAB_TOKEN" ? [] : [`export GITLAB_TOKEN="\${${token}:-}"`],
				"# GitLab passes every CI/CD variable to every job: hide these from JMo and its scanners.",
				`unset ${hidden.join(" ")}`,
				"git_config=$(mktemp)",
				...(0, ci_script.Vs)((0, shell.Mj)("\"$git_config\"")),
				...isFirst ? removeOld(plan) : [],
				`mkdir -p ${STATUS_FOLDER}`,
				...(0, ci_script.jE)(plan.schedule),
				...command.lists.flatMap((list) => (0, ci_script.y2)(list.path, listWords(list))),
				"# What notify reads if the time runs out while the scan is going.",
				`echo timed-out > ${STATUS_FOLDER}/scan`,
				"status=0",
				...(0, shell.wX)((0, ci_script.TM)(command.lines, " || status=$?")),
				"rm -f \"$git_config\"",
				"scan=failure",
				"# JMo's exit code is the same for a target that could not be scanned and for a policy that was violated.",
				...(0, shell.wX)([`if grep -qs '"severity"' ${(0, shell.XW)(plan.findings)}; then scan=incomplete; fi`]),
				"if [ \"$status\" -eq 0 ]; then scan=success; fi",
				`echo "$scan" > ${STATUS_FOLDER}/scan`,
				"exit \"$status\""
			];
		}
		function removeOld(plan) {
			return (0, ci_script.w1)("-rf", STATUS_FOLDER, (0, shell.XW)(plan.findings));
		}
		function reportScript(plan) {
			return [
				...skipLines(plan),
				...withoutFindings("There is nothing to report: the scan broke before it had findings."),
				`mkdir -p ${STATUS_FOLDER}`,
				...(0, shell.wX)((0, ci_script.TM)([
					"jmo-schedule report",
					`--name ${(0, shell.XW)(plan.name)}`,
					`--findings ${(0, shell.XW)(plan.findings)}`,
					`--out ${(0, shell.XW)(plan.reports)}`,
					"--scan-step \"$scan\"",
					...(0, scan_command.NR)(plan.schedule).map((line) => `--target ${line.startsWith("image=") ? (0, shell.EB)(line) : (0, shell.XW)(line)}`),
					"--output json",
					`> ${STATUS_FOLDER}/findings.json`
				])),
				`cat ${STATUS_FOLDER}/findings.json`,
				`echo success > ${STATUS_FOLDER}/report`
			];
		}
		function gateScript(plan) {
			let { fail_on } = plan.schedule.spec.jobTemplate.options;
			return [
				...skipLines(plan),
				...withoutFindings("There is nothing to check: the scan broke before it had findings."),
				`mkdir -p ${STATUS_FOLDER}`,
				"status=0",
				...(0, ci_script.TM)([
					"jmo-schedule gate",
					`--findings ${(0, shell.XW)(plan.findings)}`,
					`--fail-on ${fail_on}`
				], " || status=$?"),
				`if [ "$status" -eq 0 ]; then echo success > ${STATUS_FOLDER}/gate; fi`,
				`if [ "$status" -eq 1 ]; then echo failure > ${STATUS_FOLDER}/gate; fi`,
				"exit \"$status\""
			];
		}
		function notifyScript(plan) {
			let { schedule, channels, jobs } = plan;
			return [
				...TRUST,
				"# A scan job that lost its runner leaves no result.",
				"missing=failure",
				...jobs.includes("guard") ? ["if [ \"${JMO_GUARD_RUN:-}\" != true ]; then missing=skipped; fi"] : [],
				`outcome() { cat "${STATUS_FOLDER}/$1" 2>/dev/null || echo "$2"; }`,
				"scan=$(outcome scan \"$missing\")",
				"result=$scan",
				...["report", ...jobs.includes("gate") ? ["gate"] : []].map((job) => `if [ "$result" = success ]; then result=$(outcome ${job} failure); fi`),
				`findings=$(cat ${STATUS_FOLDER}/findings.json 2>/dev/null || true)`,
				...(0, ci_script.TM)([
					"jmo-schedule notify",
					...timing(plan),
					`--profile ${(0, shell.XW)(schedule.spec.jobTemplate.profile)}`,
					`--channels "$(printf '%s\\n' ${channels.map((channel) => (0, shell.XW)((0, shared_channels.y3)(channel))).join(" ")})"`,
					...jobs.includes("guard") ? [
						"--guard-result \"$(if [ -n \"${JMO_GUARD_RUN:-}\" ]; then echo success; else echo failure; fi)\"",
						"--guard-run \"${JMO_GUARD_RUN:-}\"",
						"--guard-reason \"${JMO_GUARD_REASON:-}\""
					] : [],
					"--scan-result \"$result\"",
					"--scan-step \"$scan\"",
					...jobs.includes("gate") ? ["--gate-step \"$(outcome gate skipped)\""] : [],
					"${findings:+--findings-summary \"$findings\"}"
				])
			];
		}
		function timing({ name, cron, schedule }) {
			let { timezone } = schedule.spec;
			let zone = timezone === "UTC" ? [] : [`--timezone ${(0, shell.XW)(timezone)}`];
			return [
				`--name ${(0, shell.XW)(name)}`,
				`--cron ${(0, shell.XW)(cron.text)}`,
				...zone
			];
		}
		function skipLines({ jobs }) {
			if (!jobs.includes("guard")) return [];
			return [
				"if [ \"${JMO_GUARD_RUN:-true}\" = false ]; then",
				"  echo \"Skipped: ${JMO_GUARD_REASON:-the guard job said so}\"",
				"  exit 0",
				"fi"
			];
		}
		function withoutFindings(message) {
			return [
				`scan=$(cat ${STATUS_FOLDER}/scan 2>/dev/null || true)`,
				"if [ \"$scan\" != success ] && [ \"$scan\" != incomplete ]; then",
				`  echo '${message}'`,
				"  exit 0",
				"fi"
			];
		}
		let templates = {
			"include.yml": {
				text: "include:\n  # example\n  - component: $CI_SERVER_FQDN/group/project/scan@1.0.0\n    inputs:\n      name: example\n  - component: $CI_SERVER_FQDN/group/project/notify@1.0.0\n    inputs:\n      name: example\n",
				places: {
					include: [
						23,
						199,
						0,
						7,
						0,
						0,
						1
					],
					"include\n0": [
						25,
						109,
						25,
						109,
						21,
						2,
						1
					],
					"include\n0\ncomponent": [
						36,
						76,
						25,
						34,
						21,
						2,
						0
					],
					"include\n0\ninputs": [
						95,
						109,
						81,
						87,
						77,
						4,
						1
					],
					"include\n0\ninputs\nname": [
						101,
						108,
						95,
						99,
						89,
						6,
						0
					],
					"include\n1": [
						113,
						199,
						113,
						199,
						109,
						2,
						1
					],
					"include\n1\ncomponent": [
						124,
						166,
						113,
						122,
						109,
						2,
						0
					],
					"include\n1\ninputs": [
						185,
						199,
						171,
						177,
						167,
						4,
						1
					],
					"include\n1\ninputs\nname": [
						191,
						198,
						185,
						189,
						179,
						6,
						0
					]
				}
			},
			"jobs.yml": {
				text: "# What all jobs of this schedule share.\n.jmo-example:\n  # Nothing from the project's own `default:` reaches these jobs, such as its before_script.\n  inherit:\n    default: false\n  # A push must not cancel a scan.\n  interruptible: false\n  tags:\n    - docker\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"schedule\" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == \"jmo-schedule: example\"'\n    # By hand: Build > Pipelines > New pipeline, with the variable JMO_SCHEDULE set to this name.\n    - if: '$JMO_SCHEDULE == \"example\"'\n\n# Decides whether this run may scan. The answer reaches the other jobs as JMO_GUARD_RUN, since GitLab chooses jobs\n# before any of them has run.\njmo-example:guard:\n  extends: .jmo-example\n  stage: .pre\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule guard\n  artifacts:\n    reports:\n      dotenv: jmo-guard.env\n    expire_in: 1 day\n\njmo-example:scan:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n  image:\n    name: registry.example.com/scanner:1\n    # The image's own entrypoint is the scanner; a job needs a shell.\n    entrypoint: ['']\n  services:\n    - postgres:17\n  id_tokens:\n    ID_TOKEN:\n      aud: https://vault.example.com\n  timeout: 120 minutes\n  retry:\n    max: 1\n  variables:\n    # Ends the script before the job's timeout does, so that there is time to keep what was found until then.\n    RUNNER_SCRIPT_TIMEOUT: 6900s\n    GIT_DEPTH: 0 # Nosey Parker reads the whole history\n  before_script:\n    - ./prepare.sh\n  script:\n    - jmo ci\n  artifacts:\n    when: always\n    # JMo's findings hold found secrets in clear: the later jobs get them, and nobody can download them.\n    access: none\n    paths:\n      - results\n      - .jmo-schedule\n    expire_in: 1 day\n\n# A job of its own that succeeds, since GitLab reads reports from successful jobs only.\njmo-example:report:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n    - jmo-example:scan\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  script:\n    - jmo-schedule report\n  artifacts:\n    when: always\n    access: developer\n    paths:\n      - results/reports\n      - .jmo-schedule\n    reports:\n      sast: results/reports/gl-sast-report.json\n      codequality: results/reports/gl-code-quality-report.json\n    expire_in: 30 days\n\n# Exit code 1: findings at or above the threshold. 2: it could not be checked.\njmo-example:gate:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n    - jmo-example:scan\n    - jmo-example:report\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule gate\n  artifacts:\n    when: always\n    paths:\n      - .jmo-schedule\n    expire_in: 1 day\n\n# A job of its own, so that a scan that timed out or lost its runner is reported too. The webhooks are CI/CD variables\n# of the project; only their names appear here.\njmo-example:notify:\n  extends: .jmo-example\n  stage: .post\n  needs:\n    - jmo-example:guard\n    - job: jmo-example:scan\n      artifacts: false\n    - jmo-example:report\n    - jmo-example:gate\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule notify\n",
				places: {
					".jmo-example": [
						149,
						512,
						40,
						52,
						40,
						0,
						1
					],
					".jmo-example\ninherit": [
						162,
						177,
						149,
						156,
						147,
						2,
						1
					],
					".jmo-example\ninherit\ndefault": [
						171,
						176,
						162,
						169,
						158,
						4,
						0
					],
					".jmo-example\ninterruptible": [
						229,
						234,
						214,
						227,
						212,
						2,
						0
					],
					".jmo-example\ntags": [
						247,
						256,
						237,
						241,
						235,
						2,
						1
					],
					".jmo-example\ntags\n0": [
						249,
						255,
						249,
						255,
						243,
						4,
						0
					],
					".jmo-example\nrules": [
						269,
						512,
						258,
						263,
						256,
						2,
						1
					],
					".jmo-example\nrules\n0": [
						271,
						375,
						271,
						375,
						265,
						4,
						1
					],
					".jmo-example\nrules\n0\nif": [
						275,
						374,
						271,
						273,
						265,
						4,
						0
					],
					".jmo-example\nrules\n1": [
						479,
						512,
						479,
						512,
						473,
						4,
						1
					],
					".jmo-example\nrules\n1\nif": [
						483,
						511,
						479,
						481,
						473,
						4,
						0
					],
					"jmo-example:guard": [
						679,
						1134,
						658,
						675,
						658,
						0,
						1
					],
					"jmo-example:guard\nextends": [
						688,
						700,
						679,
						686,
						677,
						2,
						0
					],
					"jmo-example:guard\nstage": [
						710,
						714,
						703,
						708,
						701,
						2,
						0
					],
					"jmo-example:guard\nimage": [
						728,
						782,
						717,
						722,
						715,
						2,
						1
					],
					"jmo-example:guard\nimage\nname": [
						734,
						760,
						728,
						732,
						724,
						4,
						0
					],
					"jmo-example:guard\nimage\nentrypoint": [
						777,
						781,
						765,
						775,
						761,
						4,
						0
					],
					"jmo-example:guard\nimage\nentrypoint\n0": [
						778,
						780,
						778,
						780,
						761,
						4,
						0
					],
					"jmo-example:guard\ntimeout": [
						793,
						803,
						784,
						791,
						782,
						2,
						0
					],
					"jmo-example:guard\nretry": [
						888,
						987,
						877,
						882,
						875,
						2,
						1
					],
					"jmo-example:guard\nretry\nmax": [
						893,
						894,
						888,
						891,
						884,
						4,
						0
					],
					"jmo-example:guard\nretry\nwhen": [
						905,
						986,
						899,
						903,
						895,
						4,
						0
					],
					"jmo-example:guard\nretry\nwhen\n0": [
						906,
						917,
						906,
						917,
						895,
						4,
						0
					],
					"jmo-example:guard\nretry\nwhen\n1": [
						919,
						940,
						919,
						940,
						895,
						4,
						0
					],
					"jmo-example:guard\nretry\nwhen\n2": [
						942,
						959,
						942,
						959,
						895,
						4,
						0
					],
					"jmo-example:guard\nretry\nwhen\n3": [
						961,
						985,
						961,
						985,
						895,
						4,
						0
					],
					"jmo-example:guard\nvariables": [
						1004,
						1024,
						989,
						998,
						987,
						2,
						1
					],
					"jmo-example:guard\nvariables\nGIT_STRATEGY": [
						1018,
						1023,
						1004,
						1016,
						1e3,
						4,
						0
					],
					"jmo-example:guard\nscript": [
						1038,
						1059,
						1026,
						1032,
						1024,
						2,
						1
					],
					"jmo-example:guard\nscript\n0": [
						1040,
						1058,
						1040,
						1058,
						1034,
						4,
						0
					],
					"jmo-example:guard\nartifacts": [
						1076,
						1134,
						1061,
						1070,
						1059,
						2,
						1
					],
					"jmo-example:guard\nartifacts\nreports": [
						1091,
						1113,
						1076,
						1083,
						1072,
						4,
						1
					],
					"jmo-example:guard\nartifacts\nreports\ndotenv": [
						1099,
						1112,
						1091,
						1097,
						1085,
						6,
						0
					],
					"jmo-example:guard\nartifacts\nexpire_in": [
						1128,
						1133,
						1117,
						1126,
						1113,
						4,
						0
					],
					"jmo-example:scan": [
						1155,
						1995,
						1135,
						1151,
						1135,
						0,
						1
					],
					"jmo-example:scan\nextends": [
						1164,
						1176,
						1155,
						1162,
						1153,
						2,
						0
					],
					"jmo-example:scan\nstage": [
						1186,
						1190,
						1179,
						1184,
						1177,
						2,
						0
					],
					"jmo-example:scan\nneeds": [
						1204,
						1224,
						1193,
						1198,
						1191,
						2,
						1
					],
					"jmo-example:scan\nneeds\n0": [
						1206,
						1223,
						1206,
						1223,
						1200,
						4,
						0
					],
					"jmo-example:scan\nimage": [
						1237,
						1365,
						1226,
						1231,
						1224,
						2,
						1
					],
					"jmo-example:scan\nimage\nname": [
						1243,
						1273,
						1237,
						1241,
						1233,
						4,
						0
					],
					"jmo-example:scan\nimage\nentrypoint": [
						1360,
						1364,
						1348,
						1358,
						1344,
						4,
						0
					],
					"jmo-example:scan\nimage\nentrypoint\n0": [
						1361,
						1363,
						1361,
						1363,
						1344,
						4,
						0
					],
					"jmo-example:scan\nservices": [
						1381,
						1395,
						1367,
						1375,
						1365,
						2,
						1
					],
					"jmo-example:scan\nservices\n0": [
						1383,
						1394,
						1383,
						1394,
						1377,
						4,
						0
					],
					"jmo-example:scan\nid_tokens": [
						1412,
						1459,
						1397,
						1406,
						1395,
						2,
						1
					],
					"jmo-example:scan\nid_tokens\nID_TOKEN": [
						1428,
						1459,
						1412,
						1420,
						1408,
						4,
						1
					],
					"jmo-example:scan\nid_tokens\nID_TOKEN\naud": [
						1433,
						1458,
						1428,
						1431,
						1422,
						6,
						0
					],
					"jmo-example:scan\ntimeout": [
						1470,
						1481,
						1461,
						1468,
						1459,
						2,
						0
					],
					"jmo-example:scan\nretry": [
						1495,
						1502,
						1484,
						1489,
						1482,
						2,
						1
					],
					"jmo-example:scan\nretry\nmax": [
						1500,
						1501,
						1495,
						1498,
						1491,
						4,
						0
					],
					"jmo-example:scan\nvariables": [
						1629,
						1714,
						1504,
						1513,
						1502,
						2,
						1
					],
					"jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT": [
						1652,
						1657,
						1629,
						1650,
						1625,
						4,
						0
					],
					"jmo-example:scan\nvariables\nGIT_DEPTH": [
						1673,
						1674,
						1662,
						1671,
						1658,
						4,
						0
					],
					"jmo-example:scan\nbefore_script": [
						1735,
						1750,
						1716,
						1729,
						1714,
						2,
						1
					],
					"jmo-example:scan\nbefore_script\n0": [
						1737,
						1749,
						1737,
						1749,
						1731,
						4,
						0
					],
					"jmo-example:scan\nscript": [
						1764,
						1773,
						1752,
						1758,
						1750,
						2,
						1
					],
					"jmo-example:scan\nscript\n0": [
						1766,
						1772,
						1766,
						1772,
						1760,
						4,
						0
					],
					"jmo-example:scan\nartifacts": [
						1790,
						1995,
						1775,
						1784,
						1773,
						2,
						1
					],
					"jmo-example:scan\nartifacts\nwhen": [
						1796,
						1802,
						1790,
						1794,
						1786,
						4,
						0
					],
					"jmo-example:scan\nartifacts\naccess": [
						1920,
						1924,
						1912,
						1918,
						1908,
						4,
						0
					],
					"jmo-example:scan\nartifacts\npaths": [
						1942,
						1974,
						1929,
						1934,
						1925,
						4,
						1
					],
					"jmo-example:scan\nartifacts\npaths\n0": [
						1944,
						1951,
						1944,
						1951,
						1936,
						6,
						0
					],
					"jmo-example:scan\nartifacts\npaths\n1": [
						1960,
						1973,
						1960,
						1973,
						1952,
						6,
						0
					],
					"jmo-example:scan\nartifacts\nexpire_in": [
						1989,
						1994,
						1978,
						1987,
						1974,
						4,
						0
					],
					"jmo-example:report": [
						2106,
						2777,
						2084,
						2102,
						2084,
						0,
						1
					],
					"jmo-example:report\nextends": [
						2115,
						2127,
						2106,
						2113,
						2104,
						2,
						0
					],
					"jmo-example:report\nstage": [
						2137,
						2141,
						2130,
						2135,
						2128,
						2,
						0
					],
					"jmo-example:report\nneeds": [
						2155,
						2198,
						2144,
						2149,
						2142,
						2,
						1
					],
					"jmo-example:report\nneeds\n0": [
						2157,
						2174,
						2157,
						2174,
						2151,
						4,
						0
					],
					"jmo-example:report\nneeds\n1": [
						2181,
						2197,
						2181,
						2197,
						2175,
						4,
						0
					],
					"jmo-example:report\nwhen": [
						2206,
						2212,
						2200,
						2204,
						2198,
						2,
						0
					],
					"jmo-example:report\nimage": [
						2226,
						2280,
						2215,
						2220,
						2213,
						2,
						1
					],
					"jmo-example:report\nimage\nname": [
						2232,
						2258,
						2226,
						2230,
						2222,
						4,
						0
					],
					"jmo-example:report\nimage\nentrypoint": [
						2275,
						2279,
						2263,
						2273,
						2259,
						4,
						0
					],
					"jmo-example:report\nimage\nentrypoint\n0": [
						2276,
						2278,
						2276,
						2278,
						2259,
						4,
						0
					],
					"jmo-example:report\ntimeout": [
						2291,
						2301,
						2282,
						2289,
						2280,
						2,
						0
					],
					"jmo-example:report\nretry": [
						2386,
						2485,
						2375,
						2380,
						2373,
						2,
						1
					],
					"jmo-example:report\nretry\nmax": [
						2391,
						2392,
						2386,
						2389,
						2382,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen": [
						2403,
						2484,
						2397,
						2401,
						2393,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n0": [
						2404,
						2415,
						2404,
						2415,
						2393,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n1": [
						2417,
						2438,
						2417,
						2438,
						2393,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n2": [
						2440,
						2457,
						2440,
						2457,
						2393,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n3": [
						2459,
						2483,
						2459,
						2483,
						2393,
						4,
						0
					],
					"jmo-example:report\nscript": [
						2499,
						2521,
						2487,
						2493,
						2485,
						2,
						1
					],
					"jmo-example:report\nscript\n0": [
						2501,
						2520,
						2501,
						2520,
						2495,
						4,
						0
					],
					"jmo-example:report\nartifacts": [
						2538,
						2777,
						2523,
						2532,
						2521,
						2,
						1
					],
					"jmo-example:report\nartifacts\nwhen": [
						2544,
						2550,
						2538,
						2542,
						2534,
						4,
						0
					],
					"jmo-example:report\nartifacts\naccess": [
						2563,
						2572,
						2555,
						2561,
						2551,
						4,
						0
					],
					"jmo-example:report\nartifacts\npaths": [
						2590,
						2630,
						2577,
						2582,
						2573,
						4,
						1
					],
					"jmo-example:report\nartifacts\npaths\n0": [
						2592,
						2607,
						2592,
						2607,
						2584,
						6,
						0
					],
					"jmo-example:report\nartifacts\npaths\n1": [
						2616,
						2629,
						2616,
						2629,
						2608,
						6,
						0
					],
					"jmo-example:report\nartifacts\nreports": [
						2649,
						2754,
						2634,
						2641,
						2630,
						4,
						1
					],
					"jmo-example:report\nartifacts\nreports\nsast": [
						2655,
						2690,
						2649,
						2653,
						2643,
						6,
						0
					],
					"jmo-example:report\nartifacts\nreports\ncodequality": [
						2710,
						2753,
						2697,
						2708,
						2691,
						6,
						0
					],
					"jmo-example:report\nartifacts\nexpire_in": [
						2769,
						2776,
						2758,
						2767,
						2754,
						4,
						0
					],
					"jmo-example:gate": [
						2877,
						3436,
						2857,
						2873,
						2857,
						0,
						1
					],
					"jmo-example:gate\nextends": [
						2886,
						2898,
						2877,
						2884,
						2875,
						2,
						0
					],
					"jmo-example:gate\nstage": [
						2908,
						2912,
						2901,
						2906,
						2899,
						2,
						0
					],
					"jmo-example:gate\nneeds": [
						2926,
						2994,
						2915,
						2920,
						2913,
						2,
						1
					],
					"jmo-example:gate\nneeds\n0": [
						2928,
						2945,
						2928,
						2945,
						2922,
						4,
						0
					],
					"jmo-example:gate\nneeds\n1": [
						2952,
						2968,
						2952,
						2968,
						2946,
						4,
						0
					],
					"jmo-example:gate\nneeds\n2": [
						2975,
						2993,
						2975,
						2993,
						2969,
						4,
						0
					],
					"jmo-example:gate\nwhen": [
						3002,
						3008,
						2996,
						3e3,
						2994,
						2,
						0
					],
					"jmo-example:gate\nimage": [
						3022,
						3076,
						3011,
						3016,
						3009,
						2,
						1
					],
					"jmo-example:gate\nimage\nname": [
						3028,
						3054,
						3022,
						3026,
						3018,
						4,
						0
					],
					"jmo-example:gate\nimage\nentrypoint": [
						3071,
						3075,
						3059,
						3069,
						3055,
						4,
						0
					],
					"jmo-example:gate\nimage\nentrypoint\n0": [
						3072,
						3074,
						3072,
						3074,
						3055,
						4,
						0
					],
					"jmo-example:gate\ntimeout": [
						3087,
						3097,
						3078,
						3085,
						3076,
						2,
						0
					],
					"jmo-example:gate\nretry": [
						3182,
						3281,
						3171,
						3176,
						3169,
						2,
						1
					],
					"jmo-example:gate\nretry\nmax": [
						3187,
						3188,
						3182,
						3185,
						3178,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen": [
						3199,
						3280,
						3193,
						3197,
						3189,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n0": [
						3200,
						3211,
						3200,
						3211,
						3189,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n1": [
						3213,
						3234,
						3213,
						3234,
						3189,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n2": [
						3236,
						3253,
						3236,
						3253,
						3189,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n3": [
						3255,
						3279,
						3255,
						3279,
						3189,
						4,
						0
					],
					"jmo-example:gate\nvariables": [
						3298,
						3318,
						3283,
						3292,
						3281,
						2,
						1
					],
					"jmo-example:gate\nvariables\nGIT_STRATEGY": [
						3312,
						3317,
						3298,
						3310,
						3294,
						4,
						0
					],
					"jmo-example:gate\nscript": [
						3332,
						3352,
						3320,
						3326,
						3318,
						2,
						1
					],
					"jmo-example:gate\nscript\n0": [
						3334,
						3351,
						3334,
						3351,
						3328,
						4,
						0
					],
					"jmo-example:gate\nartifacts": [
						3369,
						3436,
						3354,
						3363,
						3352,
						2,
						1
					],
					"jmo-example:gate\nartifacts\nwhen": [
						3375,
						3381,
						3369,
						3373,
						3365,
						4,
						0
					],
					"jmo-example:gate\nartifacts\npaths": [
						3399,
						3415,
						3386,
						3391,
						3382,
						4,
						1
					],
					"jmo-example:gate\nartifacts\npaths\n0": [
						3401,
						3414,
						3401,
						3414,
						3393,
						6,
						0
					],
					"jmo-example:gate\nartifacts\nexpire_in": [
						3430,
						3435,
						3419,
						3428,
						3415,
						4,
						0
					],
					"jmo-example:notify": [
						3626,
						4155,
						3604,
						3622,
						3604,
						0,
						1
					],
					"jmo-example:notify\nextends": [
						3635,
						3647,
						3626,
						3633,
						3624,
						2,
						0
					],
					"jmo-example:notify\nstage": [
						3657,
						3662,
						3650,
						3655,
						3648,
						2,
						0
					],
					"jmo-example:notify\nneeds": [
						3676,
						3795,
						3665,
						3670,
						3663,
						2,
						1
					],
					"jmo-example:notify\nneeds\n0": [
						3678,
						3695,
						3678,
						3695,
						3672,
						4,
						0
					],
					"jmo-example:notify\nneeds\n1": [
						3702,
						3747,
						3702,
						3747,
						3696,
						4,
						1
					],
					"jmo-example:notify\nneeds\n1\njob": [
						3707,
						3723,
						3702,
						3705,
						3696,
						4,
						0
					],
					"jmo-example:notify\nneeds\n1\nartifacts": [
						3741,
						3746,
						3730,
						3739,
						3724,
						6,
						0
					],
					"jmo-example:notify\nneeds\n2": [
						3753,
						3771,
						3753,
						3771,
						3747,
						4,
						0
					],
					"jmo-example:notify\nneeds\n3": [
						3778,
						3794,
						3778,
						3794,
						3772,
						4,
						0
					],
					"jmo-example:notify\nwhen": [
						3803,
						3809,
						3797,
						3801,
						3795,
						2,
						0
					],
					"jmo-example:notify\nimage": [
						3823,
						3877,
						3812,
						3817,
						3810,
						2,
						1
					],
					"jmo-example:notify\nimage\nname": [
						3829,
						3855,
						3823,
						3827,
						3819,
						4,
						0
					],
					"jmo-example:notify\nimage\nentrypoint": [
						3872,
						3876,
						3860,
						3870,
						3856,
						4,
						0
					],
					"jmo-example:notify\nimage\nentrypoint\n0": [
						3873,
						3875,
						3873,
						3875,
						3856,
						4,
						0
					],
					"jmo-example:notify\ntimeout": [
						3888,
						3898,
						3879,
						3886,
						3877,
						2,
						0
					],
					"jmo-example:notify\nretry": [
						3983,
						4082,
						3972,
						3977,
						3970,
						2,
						1
					],
					"jmo-example:notify\nretry\nmax": [
						3988,
						3989,
						3983,
						3986,
						3979,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen": [
						4e3,
						4081,
						3994,
						3998,
						3990,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n0": [
						4001,
						4012,
						4001,
						4012,
						3990,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n1": [
						4014,
						4035,
						4014,
						4035,
						3990,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n2": [
						4037,
						4054,
						4037,
						4054,
						3990,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n3": [
						4056,
						4080,
						4056,
						4080,
						3990,
						4,
						0
					],
					"jmo-example:notify\nvariables": [
						4099,
						4119,
						4084,
						4093,
						4082,
						2,
						1
					],
					"jmo-example:notify\nvariables\nGIT_STRATEGY": [
						4113,
						4118,
						4099,
						4111,
						4095,
						4,
						0
					],
					"jmo-example:notify\nscript": [
						4133,
						4155,
						4121,
						4127,
						4119,
						2,
						1
					],
					"jmo-example:notify\nscript\n0": [
						4135,
						4154,
						4135,
						4154,
						4129,
						4,
						0
					]
				}
			},
			"runner.yml": {
				text: "# Added to the component's jobs: the runner that takes them.\n.jmo-example:\n  tags:\n    - docker\n",
				places: {
					".jmo-example": [
						77,
						96,
						61,
						73,
						61,
						0,
						1
					],
					".jmo-example\ntags": [
						87,
						96,
						77,
						81,
						75,
						2,
						1
					],
					".jmo-example\ntags\n0": [
						89,
						95,
						89,
						95,
						83,
						4,
						0
					]
				}
			},
			"scan.yml": {
				text: "# Added to the component's scan job.\njmo-example:scan:\n  services:\n    - postgres:17\n  id_tokens:\n    ID_TOKEN:\n      aud: https://vault.example.com\n  variables:\n    GIT_DEPTH: 0 # Nosey Parker reads the whole history\n  before_script:\n    - ./prepare.sh\n",
				places: {
					"jmo-example:scan": [
						57,
						254,
						37,
						53,
						37,
						0,
						1
					],
					"jmo-example:scan\nservices": [
						71,
						85,
						57,
						65,
						55,
						2,
						1
					],
					"jmo-example:scan\nservices\n0": [
						73,
						84,
						73,
						84,
						67,
						4,
						0
					],
					"jmo-example:scan\nid_tokens": [
						102,
						149,
						87,
						96,
						85,
						2,
						1
					],
					"jmo-example:scan\nid_tokens\nID_TOKEN": [
						118,
						149,
						102,
						110,
						98,
						4,
						1
					],
					"jmo-example:scan\nid_tokens\nID_TOKEN\naud": [
						123,
						148,
						118,
						121,
						112,
						6,
						0
					],
					"jmo-example:scan\nvariables": [
						166,
						218,
						151,
						160,
						149,
						2,
						1
					],
					"jmo-example:scan\nvariables\nGIT_DEPTH": [
						177,
						178,
						166,
						175,
						162,
						4,
						0
					],
					"jmo-example:scan\nbefore_script": [
						239,
						254,
						220,
						233,
						218,
						2,
						1
					],
					"jmo-example:scan\nbefore_script\n0": [
						241,
						253,
						241,
						253,
						235,
						4,
						0
					]
				}
			}
		};
		let EXAMPLE = "example";
		let SHARED = sharedJob(EXAMPLE);
		let SCAN = jobName(EXAMPLE, "scan");
		let REPORT_ARTIFACTS = [jobName(EXAMPLE, "report"), "artifacts"];
		let jobs_template;
		function renderJobs(plan, placement) {
			jobs_template ??= (0, template.xV)(templates["jobs.yml"], { compat: "yaml-1.1" });
			return (0, template.ou)(jobs_template, [
				...sharedPart(plan, placement),
				...JOBS.flatMap((job) => jobPart(plan, placement, job)),
				...scanPart(plan),
				...(0, template.XX)(REPORT_ARTIFACTS, {
					paths: [...plan.config.artifacts === "none" ? [] : [plan.reports], STATUS_FOLDER],
					reports: reportFiles(plan),
					expire_in: plan.expireIn
				})
			]);
		}
		function sharedPart(plan, placement) {
			let { schedule, name, cron } = plan;
			let { metadata, spec } = schedule;
			let about = metadata.annotations.description;
			let rules = [SHARED, "rules"];
			return [
				{
					rename: [SHARED],
					to: sharedJob(name)
				},
				{
					note: [SHARED],
					lines: [(0, comment.T)(about === void 0 ? name : `${name}: ${about}`), spec.suspend ? "Suspended: its pipeline schedule is inactive, and these jobs start by hand only." : `${(0, shared_header._P)(schedule, cron)}; GitLab keeps the time in a pipeline schedule, see 'jmo-schedule sync'.`]
				},
				{
					set: [SHARED, "tags"],
					to: (0, gitlab_ci_config.Tw)(plan.config)
				},
				{
					set: [...rules, 0],
					to: (0, template.TW)(!spec.suspend)
				},
				{
					set: [
						...rules,
						0,
						"if"
					],
					to: (0, yaml_value.TL)(placement.scheduled)
				},
				{
					note: [...rules, 1],
					lines: [placement.instruction]
				},
				{
					set: [
						...rules,
						1,
						"if"
					],
					to: (0, yaml_value.TL)(placement.byHand)
				}
			];
		}
		function jobPart(plan, { stages }, job) {
			let key = jobName(EXAMPLE, job);
			if (!plan.jobs.includes(job)) return [{
				set: [key],
				to: void 0
			}];
			return [
				{
					rename: [key],
					to: jobName(plan.name, job)
				},
				...(0, template.XX)([key], {
					extends: sharedJob(plan.name),
					stage: stages[job] ?? (0, template.TW)(!0),
					script: [(0, yaml_value.eu)(scriptOf(plan, job))]
				}),
				...job === "guard" ? [] : [{
					set: [key, "needs"],
					to: needs(plan, job)
				}],
				{
					set: [
						key,
						"image",
						"name"
					],
					to: job === "scan" ? plan.image : plan.config.cli_image ?? CLI_IMAGE
				}
			];
		}
		function needs({ name, jobs }, job) {
			let before = jobs.slice(0, jobs.indexOf(job));
			if (before.length === 0) return (0, yaml_value.L3)([]);
			return before.map((one) => job === "notify" && one === "scan" ? {
				job: jobName(name, one),
				artifacts: !1
			} : jobName(name, one));
		}
		function scanPart(plan) {
			let { config, results, findings } = plan;
			let artifacts = [SCAN, "artifacts"];
			let record = [`${results}/.scan_metadata.json`, `${results}/individual-*/*/scan-timings.json`];
			let kept = config.artifacts === "all" ? [{
				note: [...artifacts, "access"],
				lines: ["All that JMo wrote, with found secrets in clear."]
			}, ...(0, template.XX)(artifacts, {
				access: "developer",
				paths: [results, STATUS_FOLDER],
				expire_in: plan.expireIn
			})] : [{
				set: [...artifacts, "paths"],
				to: [
					findings,
					...record,
					STATUS_FOLDER
				]
			}];
			return [
				...(0, template.XX)([SCAN], {
					timeout: `${(0, config_fields.DL)(config)} minutes`,
					retry: (0, gitlab_ci_config.b6)(config)
				}),
				{
					set: [
						SCAN,
						"variables",
						"RUNNER_SCRIPT_TIMEOUT"
					],
					to: `${(0, gitlab_ci_config.x5)(config)}s`
				},
				...addedToScan(plan, SCAN),
				...kept
			];
		}
		function addedToScan(plan, job) {
			let { config, schedule } = plan;
			let depth = {
				set: [
					job,
					"variables",
					"GIT_DEPTH"
				],
				to: (0, scan_command.eO)(schedule, config)
			};
			return [
				...(0, template.XX)([job], {
					services: config.services,
					id_tokens: config.id_tokens,
					before_script: beforeScan(plan)
				}),
				{
					...depth,
					...config.fetch_depth === void 0 ? {} : { comment: null }
				},
				{
					add: [job, "variables"],
					entries: config.variables ?? {}
				}
			];
		}
		function reportFiles({ config, reports }) {
			let quality = { codequality: `${reports}/gl-code-quality-report.json` };
			switch (config.reports ?? "sast") {
				case "sast": return {
					sast: `${reports}/gl-sast-report.json`,
					...quality
				};
				case "sarif": return {
					sarif: `${reports}/findings.sarif`,
					...quality
				};
				case "none": return;
			}
		}
		let COMPONENT_FOLDER = /^[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*(?:\/[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*)*$/;
		function fitsComponent(folder) {
			return COMPONENT_FOLDER.test(folder);
		}
		let component_template;
		let runners;
		let scans;
		function includedComponents(plans) {
			component_template ??= (0, template.xV)(templates["include.yml"], { compat: "yaml-1.1" });
			let from = component_template;
			return [`include:\n${plans.map((plan) => includeOne(from, plan)).join("\n")}`, ...plans.flatMap((plan) => [...runnerOf(plan), ...scanOf(plan)])].join("\n");
		}
		function includeOne(from, plan) {
			let { schedule, cron, config } = plan;
			let project = config.component ?? "$CI_SERVER_FQDN/jmo/schedule-action";
			let about = schedule.metadata.annotations.description;
			let fills = [
				{
					note: ["include", 0],
					lines: [(0, comment.T)(about === void 0 ? plan.name : `${plan.name}: ${about}`), schedule.spec.suspend ? "Suspended: only when started by hand." : (0, shared_header._P)(schedule, cron)]
				},
				{
					set: [
						"include",
						0,
						"component"
					],
					to: `${project}/scan@${COMPONENT_VERSION}`
				},
				{
					set: [
						"include",
						0,
						"inputs"
					],
					to: scanInputs(plan)
				},
				{
					set: ["include", 1],
					to: (0, template.TW)(plan.jobs.includes("notify"))
				},
				{
					set: [
						"include",
						1,
						"component"
					],
					to: `${project}/notify@${COMPONENT_VERSION}`
				},
				{
					set: [
						"include",
						1,
						"inputs"
					],
					to: notifyInputs(plan)
				}
			];
			return (0, template.ou)(from, fills).replace(/^include:\n/, "");
		}
		function runnerOf({ name, config }) {
			let tags = (0, gitlab_ci_config.Tw)(config);
			if (tags === void 0) return [];
			runners ??= (0, template.xV)(templates["runner.yml"], { compat: "yaml-1.1" });
			return [(0, template.ou)(runners, [{
				rename: [".jmo-example"],
				to: sharedJob(name)
			}, {
				set: [".jmo-example", "tags"],
				to: tags
			}])];
		}
		function scanOf(plan) {
			let { schedule, name, config } = plan;
			let { variables, services, id_tokens, before_script } = config;
			let depth = (0, scan_command.eO)(schedule, config);
			if (depth === void 0 && [
				variables,
				services,
				id_tokens,
				before_script
			].every(problem.Im)) return [];
			scans ??= (0, template.xV)(templates["scan.yml"], { compat: "yaml-1.1" });
			let job = jobName("example", "scan");
			return [(0, template.ou)(scans, [
				{
					rename: [job],
					to: jobName(name, "scan")
				},
				{
					set: [job, "variables"],
					to: (0, template.TW)(depth !== void 0 || !(0, problem.Im)(variables))
				},
				...addedToScan(plan, job)
			])];
		}
		function sharedInputs({ schedule, name, cron, config }) {
			let { timezone, concurrencyPolicy, startingDeadlineSeconds, jobTemplate } = schedule.spec;
			return {
				name,
				cron: cron.text,
				timezone: unless("UTC", timezone),
				concurrency_policy: unless("Forbid", concurrencyPolicy),
				starting_deadline_seconds: startingDeadlineSeconds?.toString(),
				fail_on: jobTemplate.options.fail_on,
				profile: jobTemplate.profile,
				cli_image: config.cli_image
			};
		}
		function scanInputs(plan) {
			let { schedule, config } = plan;
			let command = scanCommand(schedule, {
				listFolder: void 0,
				resultsDir: void 0
			});
			let [, , ...words] = command.lines;
			let listed = (flag) => {
				let list = command.lists.find((one) => one.flag === flag);
				return list && listWords(list).join(" ");
			};
			let retry = (0, gitlab_ci_config.b6)(config);
			return {
				...sharedInputs(plan),
				suspend: unless(!1, schedule.spec.suspend),
				arguments: words.join(" ") || "none",
				images: listed("--images-file"),
				urls: listed("--urls-file"),
				results_dir: unless("results", plan.results),
				reports: config.reports,
				artifacts: config.artifacts,
				gitlab_token_variable: command.gitlabToken,
				hidden_variables: plan.webhooks.join(" ") || hidesOwn(plan),
				image: plan.image,
				timeout: `${(0, config_fields.DL)(config)} minutes`,
				script_timeout: `${(0, gitlab_ci_config.x5)(config)}s`,
				retry_max: retry?.max,
				retry_when: retry?.when,
				expire_in: plan.expireIn,
				stage: config.stage
			};
		}
		function hidesOwn({ config: { variables = {}, id_tokens = {} } }) {
			return "SLACK_WEBHOOK_URL" in {
				...variables,
				...id_tokens
			} ? TOKEN_VARIABLE : void 0;
		}
		function unless(usual, value) {
			return value === usual ? void 0 : value;
		}
		function notifyInputs(plan) {
			let channels = plan.channels.map((channel) => (0, shell.XW)((0, shared_channels.y3)(channel))).join(" ");
			return {
				...sharedInputs(plan),
				channels
			};
		}
		var description = __webpack_require__(79);
		let DEFAULT_LIMITS = {
			successfulJobsHistoryLimit: 30,
			failedJobsHistoryLimit: 10
		};
		function checkGitlab(schedule) {
			let { problems, config, unsure } = (0, check_config.l)(schedule, gitlab_ci_config.Xs);
			let report = (0, checks.Sb)(schedule, problems);
			checkTiming(report, schedule);
			checkPolicies(report, schedule);
			checkPaths(report, schedule, config);
			checkConfigMeaning(report, config, unsure);
			checkRetry(report, schedule, config);
			checkScanJob(report, schedule, config);
			return report.diagnostics;
		}
		function checkTiming(report, { resource }) {
			let { spec } = resource;
			let cron = (0, schedule_cron.A$)(resource);
			let interval = (0, cron_cron.L)(cron, 60, DAYS);
			interval < 5 ? report.error("interval-too-short", checks.c7, {
				message: `spec.schedule runs every ${interval} min; GitLab looks for due schedules every 5 minutes at best`,
				hint: "write */5 or a longer interval"
			}) : interval < 10 ? report.warning("interval-below-default", checks.c7, {
				message: `spec.schedule runs every ${interval} min; a self-managed GitLab server looks for due schedules every 10 minutes unless set otherwise`,
				hint: "write */10, or have pipeline_schedule_worker_cron changed"
			}) : interval < 60 && report.hint("paid-plan-interval", checks.c7, { message: `spec.schedule runs every ${interval} min; the Free plan of gitlab.com starts a schedule at most once an hour` });
			/\bH/.test(spec.schedule) && report.hint("h-resolved", checks.c7, { message: `GitLab does not support H; its pipeline schedule gets "${cron.text}"` });
			(0, days.yg)(cron) && report.warning("ambiguous-days", checks.c7, {
				message: "both day fields are restricted, one of them with \"*/\": GitLab runs when either matches, other platforms want both",
				hint: "list the days of one field, and write * in the other"
			});
			let times = [checkMonths(cron), checkClockChanges(cron, spec.timezone)];
			for (let { severity, code, ...words } of times.filter((problem) => problem !== void 0)) report[severity](code, checks.c7, words);
			let deadline = spec.startingDeadlineSeconds;
			if (deadline === null || deadline >= 600) return;
			let [minutes, where] = deadline < 300 ? [5, ""] : [10, " on a self-managed server"];
			report.warning("deadline-shorter-than-delay", ["spec", "startingDeadlineSeconds"], {
				message: `GitLab looks for due schedules every ${minutes} minutes${where}, so runs start up to ${minutes} min late; the guard will skip those`,
				hint: "3600 gives them an hour"
			});
		}
		function checkPolicies(report, schedule) {
			let { spec } = schedule.resource;
			(0, checks.I3)(report, schedule, { "schedule-check": "jmo-schedule-check:report is a job of the merge-request check" });
			spec.concurrencyPolicy === "Replace" && report.warning("replace-needs-token", ["spec", "concurrencyPolicy"], {
				message: `a job's own token cannot end another pipeline's jobs: without an access token in ${TOKEN_VARIABLE} both runs go on`,
				hint: `store a project access token with the scope api as the masked CI/CD variable ${TOKEN_VARIABLE}`
			});
			spec.suspend && report.hint("suspended", ["spec", "suspend"], {
				message: "the jobs start by hand only; 'jmo-schedule sync --apply' makes the pipeline schedule inactive",
				hint: `to start it by hand, run a new pipeline with the variable ${description.Ut}; if the project forbids pipeline variables, resume the schedule and play it`
			});
			for (let limit of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"]) {
				if (spec[limit] === DEFAULT_LIMITS[limit]) continue;
				report.hint("history-by-prune", ["spec", limit], { message: "GitLab keeps every pipeline: 'jmo-schedule prune --apply' deletes the older ones" });
			}
		}
		function checkPaths(report, schedule, config) {
			(0, checks.VJ)(report, schedule, "a job", "a path relative to the repository is scanned as checked out; for a folder of your own runner, have the runner mount it", {
				message: "the scan reads a kubeconfig: a job has one only through GitLab's agent for Kubernetes or your own runner",
				hint: "with the agent, the context's name is path/to/agent-project:agent-name"
			});
			let { dir } = schedule.resource.spec.jobTemplate.results;
			isUnusableFolder(dir) ? report.error("bad-results-dir", checks.z5, {
				message: "spec.jobTemplate.results.dir must be a separate folder without *, ?, [, ], !, {, }, $, %, double quotes, < > | : \\ or .. in its path",
				hint: "for example results"
			}) : config.style === "component" && !fitsComponent(resultsFolder(dir)) ? report.error("bad-results-dir", checks.z5, {
				message: "the component takes a folder of letters, digits, blanks and _ @ + = , . - that does not begin with a dot",
				hint: "for example results"
			}) : dir.startsWith("/") && report.warning("results-dir-rewritten", checks.z5, {
				message: `GitLab keeps artifacts from the project's folder only: "${resultsFolder(dir)}" below it is used`,
				hint: "write a relative path"
			});
		}
		function checkConfigMeaning(report, config, unsure) {
			config.reports === "sarif" && report.warning("sarif-needs-ultimate", (0, checks.oh)("reports"), {
				message: "reports: sarif is read by GitLab 19.2 and later, on the Ultimate tier; others refuse the pipeline or ignore it",
				hint: "sast is read by every version"
			});
			(0, checks.EQ)(report, config);
			config.style !== "component" && config.component !== void 0 && !unsure?.has("style") && report.warning("unused-config", (0, checks.oh)("component"), {
				message: "component is only used with style: component",
				part: "key"
			});
			(0, checks.NQ)(report, config.image, "image");
			(0, checks.NQ)(report, config.cli_image, "cli_image");
		}
		function checkScanJob(report, schedule, config) {
			let { variables = {}, id_tokens = {}, services = [] } = config;
			(0, checks.kP)(report, schedule, config);
			let names = [[["variables"], Object.keys(variables)], [["id_tokens"], Object.keys(id_tokens)]];
			(0, checks.kL)(report, names, schedule);
			for (let [index, service] of services.entries()) typeof service == "string" ? (0, checks.NQ)(report, service, "services", index) : (0, checks.NQ)(report, service.name, "services", index, "name");
		}
		function checkRetry(report, { resource }, config) {
			let retry = (0, gitlab_ci_config.b6)(config);
			if (!resource.spec.jobTemplate.options.fail_on_policy_violation || retry === void 0) return;
			if (retry.when !== void 0 && !retry.when.some((reason) => /^(?:always|script_failure)$/.test(reason))) return;
			report.warning("retry-repeats-verdict", (0, checks.oh)("retry"), {
				message: "a scan that violates a policy is a failed job, which GitLab starts again: each attempt finds the same violation",
				part: "key",
				hint: "leave retry out, or limit it with when: [runner_system_failure]"
			});
		}
		var describe = __webpack_require__(9712);
		let RENDERED_FILE = ".gitlab/jmo-schedules.gitlab-ci.yml";
		let USUAL_STAGE = "test";
		function renderPipeline(schedules, context) {
			let plans = schedules.map((schedule) => planJobs(schedule, schedules));
			let standalone = plans.filter((plan) => plan.config.style !== "component");
			let components = plans.filter((plan) => plan.config.style === "component");
			let parts = standalone.map((plan) => renderJobs(plan, besideOthers(plan)));
			components.length > 0 && parts.unshift(includedComponents(components));
			return `${pipelineHeader(plans, context)}\n${parts.join("\n")}`;
		}
		function exportPipeline(schedule, context) {
			let plan = planJobs(schedule);
			let header = (0, shared_header.w4)(schedule, plan.cron, context, DAYS);
			if (plan.config.style === "component") {
				let { stage: _, ...config } = plan.config;
				return `${header}${`# Its pipeline schedule has the description "${(0, description.Wl)(plan.name)}".\n`}${includedComponents([{
					...plan,
					config
				}])}`;
			}
			return `${header}stages:\n${plan.jobs.filter((job) => job in ALONE.stages).map((stage) => `  - ${stage}\n`).join("")}\n${renderJobs(plan, ALONE)}`;
		}
		let ALONE = {
			scheduled: "$CI_PIPELINE_SOURCE == \"schedule\"",
			byHand: "$CI_PIPELINE_SOURCE == \"web\"",
			instruction: "By hand: Build > Pipelines > New pipeline.",
			stages: {
				scan: "scan",
				report: "report",
				gate: "gate"
			}
		};
		function besideOthers({ name, config, schedule }) {
			let stage = config.stage ?? USUAL_STAGE;
			let newPipeline = `Build > Pipelines > New pipeline, with the variable ${description.Ut} set to this name`;
			return {
				scheduled: `$CI_PIPELINE_SOURCE == "schedule" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == "${(0, description.Wl)(name)}"`,
				byHand: `$${description.Ut} == "${name}"`,
				instruction: schedule.spec.suspend ? `By hand: ${newPipeline}, where the project lets you set variables.` : `By hand: play its pipeline schedule, or ${newPipeline}.`,
				stages: {
					scan: stage,
					report: stage,
					gate: stage
				}
			};
		}
		function pipelineHeader(plans, context) {
			return `${[
				...(0, shared_header.Jj)(context),
				"#",
				"# To be included by .gitlab-ci.yml:",
				"#   include:",
				`#     - local: ${RENDERED_FILE}`,
				"#",
				`# Each schedule's jobs run in pipelines of the pipeline schedule whose description is "${description._1}NAME".`,
				"# GitLab keeps pipeline schedules outside of git; this writes them:",
				"#   jmo-schedule sync --apply",
				"#",
				...plans.map(({ schedule, cron }) => {
					let { metadata, spec } = schedule;
					let when = spec.suspend ? "suspended" : `${(0, describe.describeCron)(cron, DAYS)}, ${spec.timezone} (${cron.text}${/\bH/.test(spec.schedule) ? `, from ${(0, comment.T)(spec.schedule)}` : ""})`;
					return `# ${metadata.name}: ${when}`;
				})
			].join("\n")}\n`;
		}
		var located = __webpack_require__(5902);
		var yaml_documents = __webpack_require__(6014);
		let EDGES = [".pre", ".post"];
		function checkProjectPipeline(text, schedules, below = "") {
			let pipeline = contentOf(text);
			let [first] = schedules;
			if (first === void 0 || text.startsWith("# Generated by jmo-schedule from ")) return [];
			if (pipeline === void 0) return unreadPipeline("is not a pipeline in YAML", schedules);
			return [
				...notIncluded(pipeline, first, `${below}${RENDERED_FILE}`),
				...missingStages(pipeline, schedules),
				...excludedSchedules(pipeline, schedules)
			];
		}
		function unreadPipeline(why, schedules) {
			let message = `.gitlab-ci.yml ${why}: whether GitLab runs the schedules was not checked`;
			return schedules.slice(0, 1).map((first) => (0, located.h4)(first, AT_BACKEND, {
				severity: "warning",
				code: "pipeline-not-read",
				message
			}));
		}
		function contentOf(text) {
			let documents = (0, yaml_documents.RZ)(text, "1.1");
			if (documents === void 0) return;
			let last = documents.at(-1) ?? {};
			return (0, problem.u4)(last) ? last : void 0;
		}
		let AT_BACKEND = [
			"spec",
			"backend",
			"type"
		];
		function notIncluded({ include }, first, ours) {
			if (!(include === void 0 ? [] : Array.isArray(include) ? include : [include]).every((entry) => cannotIncludeOurs(entry, ours))) return [];
			return [(0, located.h4)(first, AT_BACKEND, {
				severity: "warning",
				code: "not-included",
				message: `.gitlab-ci.yml does not include ${ours}: GitLab never runs the jobs in it`,
				hint: `add to .gitlab-ci.yml: include: [{local: ${ours}}]`
			})];
		}
		let INCLUDES_NO_FILE = /(?:^|\/)\.gitlab\/jmo-schedule(?:s|-check)\.gitlab-ci\.yml$/;
		function cannotIncludeOurs(entry, ours) {
			let local = (0, problem.u4)(entry) ? entry.local : entry;
			if (typeof local == "string") {
				let path = local.replace(/^\/+/, "");
				return path !== ours && INCLUDES_NO_FILE.test(path) && !/^https?:|[*$]/.test(path);
			}
			return (0, problem.u4)(entry) && (entry.template !== void 0 || entry.component !== void 0);
		}
		function missingStages({ stages }, schedules) {
			if (!Array.isArray(stages) || !stages.every((stage) => typeof stage == "string")) return [];
			let known = new Set([...stages, ...EDGES]);
			return schedules.flatMap((schedule) => {
				let { stage = USUAL_STAGE } = (0, check_config.W)(schedule.resource, gitlab_ci_config.Xs);
				if (known.has(stage)) return [];
				return [(0, located.h4)(schedule, [
					"spec",
					"backend",
					"config",
					"stage"
				], {
					severity: "warning",
					code: "unknown-stage",
					message: `the scan runs in the stage ${stage}, which the stages of .gitlab-ci.yml lack: GitLab refuses the whole pipeline`,
					hint: `add ${stage} to stages, or set backend.config.stage to one of: ${stages.join(", ")}`
				})];
			});
		}
		function excludedSchedules({ workflow }, schedules) {
			let active = schedules.find(({ resource }) => !resource.spec.suspend);
			if (active === void 0 || !(0, problem.u4)(workflow) || mayAllowSchedules(workflow.rules)) return [];
			return [(0, located.h4)(active, AT_BACKEND, {
				severity: "warning",
				code: "no-schedule-pipelines",
				message: "workflow:rules in .gitlab-ci.yml let no pipeline of a pipeline schedule run: no scan ever starts",
				hint: "put first among them: - if: '$CI_PIPELINE_SOURCE == \"schedule\"'"
			})];
		}
		function mayAllowSchedules(rules) {
			if (!Array.isArray(rules)) return !0;
			for (let rule of rules) {
				if (!(0, problem.u4)(rule)) return !0;
				let matches = ruleMatches(rule);
				if (matches === !1) continue;
				if (rule.when !== "never") return !0;
				if (matches === !0) return !1;
			}
			return !1;
		}
		function ruleMatches(rule) {
			let others = rule.changes !== void 0 || rule.exists !== void 0;
			let condition = rule.if === void 0 || holds(rule.if);
			return condition === !0 && others ? void 0 : condition;
		}
		function holds(expression) {
			if (typeof expression != "string" || /[()/]/.test(expression)) return;
			if ((expression.match(/"[^"]*"|'[^']*'/g) ?? []).some((text) => /&&|\|\|/.test(text))) return;
			let choices = expression.split("||").map((choice) => {
				let parts = choice.split("&&").map(comparison);
				if (parts.includes(!1)) return !1;
				return parts.every((part) => part === !0) ? !0 : void 0;
			});
			if (choices.includes(!0)) return !0;
			return !choices.every((choice) => choice === !1) && void 0;
		}
		function comparison(text) {
			let source = /^\s*\$CI_PIPELINE_SOURCE\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(text);
			if (source !== null) return (source[2] ?? source[3]) === "schedule" == (source[1] === "==");
			return !/^\s*\$CI_MERGE_REQUEST_I?ID\s*$/.test(text) && void 0;
		}
		let gitlabCi = {
			type: "gitlab-ci",
			platformOf: () => "gitlab",
			isGuarded: (schedule) => planJobs(schedule).jobs.includes("guard"),
			check: checkGitlab,
			render: (schedules, context) => [{
				path: RENDERED_FILE,
				content: renderPipeline(schedules, context),
				executable: !1,
				schedules: schedules.map((schedule) => schedule.metadata.name),
				shared: { hint: "on GitLab a project has one resource file (docs/gitlab-sync.md): put the schedules of both into one" }
			}],
			exportOne: (schedule, context) => ({
				path: ".gitlab-ci.yml",
				content: exportPipeline(schedule, context),
				executable: !1,
				schedules: [schedule.metadata.name]
			}),
			project: {
				path: ".gitlab-ci.yml",
				check: checkProjectPipeline,
				unread: unreadPipeline
			},
			owned: [{
				folder: ".gitlab",
				pattern: /^jmo-schedules\.gitlab-ci\.yml$/
			}]
		};
		var local_cron = __webpack_require__(4554);
		let BACKENDS = {
			"github-actions": github_actions.T,
			"gitlab-ci": gitlabCi,
			"local-cron": local_cron._
		};
		function allBackends() {
			return Object.values(BACKENDS);
		}
		function backendOf(type) {
			return BACKENDS[type];
		}
	}),
	3063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lG: () => crontabCommand,
			sI: () => crontabTiming,
			xx: () => crontabLines
		});
		var _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6808);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9372);
		var _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
		var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
		function crontabTiming(cron, zone, daemon) {
			let own = daemon.zone === void 0 ? void 0 : (0, _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(daemon.zone);
			let meant = (0, _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(zone);
			let when = (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.oO)(cron, zone);
			let touches = daemon.knowsChanges ? skipsSeveral : touchesChange;
			let isSafe = (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) || !touches(cron, meant);
			if (own !== void 0 && sameClock(own, meant) && isSafe) return {
				fields: cron.text,
				cronTz: void 0,
				superset: !1,
				when
			};
			let untouched = own?.changes.length === 0 && !touchesChange(cron, meant);
			if (daemon.cronTz && ((0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) || untouched)) return {
				fields: cron.text,
				cronTz: zone,
				superset: !1,
				when
			};
			return {
				fields: `${supersetMinutes(cron, meant, own)} * * * *`,
				cronTz: void 0,
				superset: !0,
				when
			};
		}
		function crontabCommand(timing, paths) {
			let words = [paths.script];
			timing.superset && words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--if-due"), (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(timing.when));
			words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--directory"), paths.directory);
			paths.jmo !== void 0 && words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--path"), paths.jmo);
			return words.join(" ");
		}
		function crontabLines(schedule, daemon, place) {
			let inherited = place.inherited ?? "";
			let zone = inherited === "" ? daemon.zone : void 0;
			let timing = crontabTiming((0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A$)(schedule), schedule.spec.timezone, {
				...daemon,
				zone
			});
			let command = crontabCommand(timing, {
				script: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.script),
				directory: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.directory),
				...place.jmo === void 0 ? {} : { jmo: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.jmo) }
			});
			let line = `${timing.fields} ${command}`;
			if (timing.cronTz === void 0) return [line];
			return [
				`CRON_TZ=${timing.cronTz}`,
				line,
				`CRON_TZ=${inherited === "" ? "\"\"" : inherited}`
			];
		}
		function sameClock(a, b) {
			return a === b || JSON.stringify(a) === JSON.stringify(b);
		}
		function touchesChange(cron, rules) {
			return rules.changes.some(({ at, before, after }) => {
				let start = Math.min(before, after);
				return countWithin(cron, minutesOf(at) + start, Math.abs(after - before)) > 0;
			});
		}
		function skipsSeveral(cron, rules) {
			return rules.changes.some(({ at, before, after }) => after > before && countWithin(cron, minutesOf(at) + before, after - before + 1) > 1);
		}
		function countWithin(cron, start, length) {
			let count = 0;
			for (let minute = start; minute < start + length; minute++) {
				let inDay = (minute % 1440 + 1440) % 1440;
				cron.hour.includes(Math.floor(inDay / 60)) && cron.minute.includes(inDay % 60) && count++;
			}
			return count;
		}
		function supersetMinutes(cron, meant, daemon) {
			let own = daemon?.offsets ?? [
				0,
				15,
				30,
				45
			];
			let minutes = new Set();
			let add = (utc) => {
				for (let offset of own) minutes.add(((utc + offset) % 60 + 60) % 60);
			};
			for (let offset of meant.offsets) for (let minute of cron.minute) add(minute - offset);
			for (let { at, before, after } of (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) ? [] : meant.changes) after > before && countWithin(cron, minutesOf(at) + before, after - before) > 0 && add(minutesOf(at));
			return minutes.size === 60 ? "*" : [...minutes].sort((a, b) => a - b).join(",");
		}
		function minutesOf(at) {
			return at.getUTCHours() * 60 + at.getUTCMinutes();
		}
	}),
	4554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => localCron });
		var problem = __webpack_require__(7239);
		var shared_channels = __webpack_require__(4438);
		var check_config = __webpack_require__(9463);
		var checks = __webpack_require__(8491);
		var paths = __webpack_require__(1516);
		var scan_command = __webpack_require__(9579);
		var local_cron_config = __webpack_require__(5753);
		function checkCron(schedule) {
			let { problems, config } = (0, check_config.l)(schedule, local_cron_config.sJ);
			let report = (0, checks.Sb)(schedule, problems);
			(0, checks._c)(report, schedule, "debian-cron");
			checkDeadline(report, schedule);
			(0, checks.Tt)(report, schedule);
			checkPaths(report, schedule);
			checkSecrets(report, schedule);
			(0, checks.kL)(report, [[["env"], Object.keys(config.env ?? {})]], schedule);
			(0, checks.yu)(report, config, "jmo does not tell why a scan failed: every one that could not be completed is retried");
			return report.diagnostics;
		}
		function checkDeadline(report, { resource }) {
			let { startingDeadlineSeconds, concurrencyPolicy } = resource.spec;
			if (startingDeadlineSeconds === null) return;
			report.hint("deadline-not-needed", ["spec", "startingDeadlineSeconds"], {
				message: `cron starts a run in its minute or not at all, and ${concurrencyPolicy} never queues one: no run is ever late`,
				hint: "it may stay, for a backend that starts runs late",
				part: "key"
			});
		}
		function checkPaths(report, { resource }) {
			let hint = "write the whole path, or one relative to the project";
			for (let { at, path } of (0, paths.NB)(resource)) {
				if (!path.startsWith("~")) continue;
				report.warning("unexpanded-home", at, {
					message: `${(0, problem.jV)(at)} begins with "~", which jmo gets literally: no shell expands it to the home directory`,
					hint
				});
			}
			resource.spec.jobTemplate.results.dir.startsWith("~") && report.error("bad-results-dir", checks.z5, {
				message: "spec.jobTemplate.results.dir must not begin with \"~\": no shell expands it to the home directory",
				hint
			});
		}
		function checkSecrets(report, { resource }) {
			let token = resource.spec.jobTemplate.targets.gitlab_token;
			let channels = [
				"spec",
				"jobTemplate",
				"notifications",
				"channels"
			];
			let secrets = [...token === void 0 ? [] : [[(0, checks.wX)("gitlab_token"), (0, scan_command.cG)(token)]], ...(0, shared_channels.MB)(resource).map((channel, index) => [[
				...channels,
				index,
				channel.url === void 0 ? "token" : "url"
			], (0, shared_channels.AV)(channel)])];
			for (let [path, name] of secrets) name.startsWith("jmo_") ? report.error("reserved-variable", path, {
				message: `${(0, problem.jV)(path)} refers to ${name}, and the script's own variables begin with jmo_`,
				hint: `name it ${name.toUpperCase()}`
			}) : report.hint("secret-from-file", path, {
				message: `cron does not know the variables of your shell: the script reads ${name} from a file`,
				hint: `put its value into ~/.jmo/secrets/${name}, and chmod 600 it`
			});
		}
		var comment = __webpack_require__(7003);
		var shell = __webpack_require__(9372);
		var header = __webpack_require__(6279);
		var schedule_cron = __webpack_require__(8247);
		var crontab_line = __webpack_require__(3063);
		let CRON_FOLDER = ".jmo/cron";
		function scriptName(schedule) {
			return `jmo-${schedule.metadata.name}.sh`;
		}
		function renderFragment(schedules, context) {
			let lines = [
				...(0, header.Jj)(context),
				"#",
				"# \"jmo-schedule install --all\" puts lines made for your cron into your crontab. To do it by hand, copy these there",
				"# and write the project's absolute path behind JMO_PROJECT. They are right for a cron in any time zone: each starts",
				"# its script at every minute at which a run might be due, and the script exits at once if none is.",
				"",
				"JMO_PROJECT=/path/to/the/project"
			];
			for (let schedule of schedules) lines.push("", ...linesOf(schedule));
			return `${lines.join("\n")}\n`;
		}
		function linesOf(schedule) {
			let { metadata, spec } = schedule;
			let cron = (0, schedule_cron.A$)(schedule);
			if (spec.suspend) return [`# ${metadata.name} is suspended.`];
			let folder = (0, check_config.W)(schedule, local_cron_config.sJ).script_dir;
			let name = scriptName(schedule);
			let timing = (0, crontab_line.sI)(cron, spec.timezone, {
				zone: void 0,
				cronTz: !1,
				knowsChanges: !1
			});
			let command = (0, crontab_line.lG)(timing, {
				script: folder?.startsWith("/") ? (0, shell.XW)(`${folder}/${name}`) : (0, shell.Mj)(`"$JMO_PROJECT"/${(0, shell.XW)(`${folder ?? CRON_FOLDER}/${name}`)}`),
				directory: (0, shell.Mj)("\"$JMO_PROJECT\"")
			});
			return [`# ${metadata.name}: ${(0, comment.T)((0, header._P)(schedule, cron))}`, `${timing.fields} ${command}`];
		}
		var script = __webpack_require__(5439);
		let localCron = {
			type: "local-cron",
			platformOf: () => "debian-cron",
			isGuarded: () => !1,
			check: checkCron,
			render: (schedules, context) => [...schedules.map((schedule) => scriptFile(schedule, context)), {
				path: `${CRON_FOLDER}/jmo-schedules.crontab`,
				content: renderFragment(schedules, context),
				executable: !1,
				schedules: schedules.map((schedule) => schedule.metadata.name),
				shared: { hint: "it holds the crontab lines of a whole project: put the schedules of both files into one" }
			}],
			exportOne: scriptFile,
			owned: [{
				folder: CRON_FOLDER,
				pattern: /^jmo-(?:.*\.sh|schedules\.crontab)$/
			}]
		};
		function scriptFile(schedule, context) {
			return {
				path: `${CRON_FOLDER}/${scriptName(schedule)}`,
				content: (0, script.y9)(schedule, context),
				executable: !0,
				schedules: [schedule.metadata.name]
			};
		}
	}),
	5439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wR: () => isInterval,
			y9: () => renderScript,
			oO: () => whenText
		});
		var days = __webpack_require__(7786);
		var shell = __webpack_require__(9372);
		var channels = __webpack_require__(4438);
		var check_config = __webpack_require__(9463);
		var header = __webpack_require__(6279);
		var paths = __webpack_require__(1516);
		var scan_command = __webpack_require__(9579);
		var schedule_cron = __webpack_require__(8247);
		var local_cron_config = __webpack_require__(5753);
		let templates = { "run.sh": "#!/bin/bash -p\n# An example, so that these parts, joined in the order of their names, can be linted and run. Code replaces everything\n# above the line \"The same in every script\" by one schedule's own values.\n\njmo_name=example\njmo_profile=balanced\njmo_zone=Europe/Berlin\njmo_when='30 2 * * 1 Europe/Berlin'\njmo_minutes=' 30 '\njmo_hours=' 02 '\njmo_days=' 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 '\njmo_months=' 01 02 03 04 05 06 07 08 09 10 11 12 '\njmo_weekdays=' 1 '\njmo_both_days=1\njmo_fixed_time=1\njmo_policy=Forbid\njmo_results=results\njmo_logs=''\njmo_keep_successful=30\njmo_keep_failed=10\njmo_timeout=21600\njmo_attempts=1\njmo_gitlab_token=''\njmo_command=(jmo ci --profile-name balanced --repo . --fail-on HIGH)\njmo_images=(alpine:3.20 nginx:1.27)\njmo_urls=()\njmo_secrets=(SLACK_WEBHOOK_URL)\njmo_events=('success failure')\njmo_bot_channels=('')\njmo_path_fields=(targets.repo)\njmo_paths=(.)\n\n# ---- The same in every script from here on: templates/local-cron/run.sh ----\n# -p on the first line keeps the caller's BASH_ENV, SHELLOPTS, BASHOPTS and functions out of this shell. Start again where it is\n# missing (\"bash FILE\"), or where exported functions would reach the programs started below.\njmo_scrub=()\nif [[ -r /proc/self/environ ]]; then\n  while IFS= read -r -d '' jmo_entry; do\n    if [[ $jmo_entry == BASH_FUNC_* ]]; then jmo_scrub+=(-u \"${jmo_entry%%=*}\"); fi\n  done </proc/self/environ\nfi\nif [[ -f ${BASH_SOURCE[0]:-} ]] && [[ $- != *p* || ${#jmo_scrub[@]} -gt 0 ]]; then\n  # In POSIX mode no function can stand in for exec.\n  POSIXLY_CORRECT=1\n  exec /usr/bin/env -u POSIXLY_CORRECT ${jmo_scrub[@]+\"${jmo_scrub[@]}\"} \"$BASH\" -p -- \"${BASH_SOURCE[0]}\" \"$@\"\nfi\nset +o posix\nset -euo pipefail\n# Results hold raw findings, with the secrets in them.\numask 077\n# From bash 5.2 on, & in a replacement would stand for what was matched.\nshopt -u patsub_replacement 2>/dev/null || true\n\nif ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 402)); then\n  printf 'jmo-%s: bash 4.2 or newer is needed, this is %s\\n' \"$jmo_name\" \"$BASH_VERSION\" >&2\n  exit 127\nfi\n\n# setsid must not fork.\nset +m\n\n# Before anything else is named: a secret may bear any name, and the environment goes before a file.\njmo_values=()\nfor ((jmo_i = 0; jmo_i < ${#jmo_secrets[@]}; jmo_i++)); do\n  jmo_secret=${jmo_secrets[jmo_i]}\n  jmo_values+=(\"${!jmo_secret:-}\")\ndone\njmo_gitlab_value=${jmo_gitlab_token:+${!jmo_gitlab_token:-}}\n# With these, cd, the search for programs, functions, read and the programs below would not do what is meant here.\nunset BASH_ENV ENV CDPATH GLOBIGNORE EXECIGNORE FUNCNEST TMOUT BASH_COMPAT POSIXLY_CORRECT POSIX_PEDANTIC\nexport -n SHELLOPTS BASHOPTS\n\nusage() {\n  cat >&2 <<END\nusage: ${0##*/} [--directory DIR] [--path DIR] [--if-due [WHEN] | --due]\n  --directory DIR  the project's directory, where relative paths start\n  --path DIR       look for jmo there too\n  --if-due [WHEN]  exit unless a run is due; warn if WHEN, the schedule that the crontab line was made for, is out of\n                   date\n  --due            read seconds since 1970, one a line; print those at which the schedule runs\nWithout --if-due it scans at once.\nEND\n  exit_with 2\n}\n\n# ---- When ----\n\n# Reads the clock of TZ at the time $1: seconds east of UTC in REPLY, and what matches_fields() takes in fields.\nread_clock() {\n  local text\n  printf -v text '%(%z%M %H %d %m %w)T' \"$1\"\n  fields=${text:5}\n  REPLY=$((10#${text:1:2} * 3600 + 10#${text:3:2} * 60))\n  if [[ $text == -* ]]; then REPLY=$((-REPLY)); fi\n}\n\n# Whether the five cron fields match $1: minute, hour, day and month in two digits each, weekday in one.\nmatches_fields() {\n  local of_month=0 of_week=0\n  [[ $jmo_minutes == *\" ${1:0:2} \"* && $jmo_hours == *\" ${1:3:2} \"* && $jmo_months == *\" ${1:9:2} \"* ]] || return 1\n  if [[ $jmo_days == *\" ${1:6:2} \"* ]]; then of_month=1; fi\n  if [[ $jmo_weekdays == *\" ${1:12:1} \"* ]]; then of_week=1; fi\n  if ((jmo_both_days)); then ((of_month && of_week)); else ((of_month || of_week)); fi\n}\n\n# Whether the schedule has a run in the minute of $1, by cron(8)'s rules: a fixed time that the clocks jump over runs\n# at the end of the jump, and one that they show twice runs the first time; times with * follow the clocks. TZ must be\n# the schedule's zone.\nis_due_at() {\n  local now=$(($1 - $1 % 60))\n  local fields here wall skipped yesterday\n  if ((jmo_fixed_time)); then\n    read_clock $((now - 60))\n    wall=$((now + REPLY))\n    read_clock \"$now\"\n    here=$REPLY\n    # What the clock would have shown in the minutes it has just jumped over, written as if it were UTC.\n    for (( ; wall < now + here; wall += 60)); do\n      TZ=UTC0 printf -v skipped '%(%M %H %d %m %w)T' \"$wall\"\n      if matches_fields \"$skipped\"; then return 0; fi\n    done\n    matches_fields \"$fields\" || return 1\n    read_clock $((now - 86400))\n    if ((REPLY <= here)); then return 0; fi\n    # Clocks were set back: has this one shown the same before?\n    yesterday=$REPLY\n    read_clock $((now - (yesterday - here)))\n    ((REPLY != yesterday))\n  else\n    read_clock \"$now\"\n    matches_fields \"$fields\"\n  fi\n}\n\n# Whether this machine knows the schedule's zone; bash would take another for UTC.\nknows_zone() { [[ $jmo_zone == UTC || -e ${TZDIR:-/usr/share/zoneinfo}/$jmo_zone ]]; }\n\n# The first minute that is due and later than $1, in REPLY: this one, or one of the five before it, since cron(8) starts\n# late what it slept through. Where it is not known what was started last ($1 is empty, or lies ahead since the clock was\n# set back), this one alone.\nfind_due() {\n  local -x TZ=$jmo_zone\n  local now=$((start_time - start_time % 60))\n  local minute=$((now - 300))\n  if [[ -z $1 ]] || (($1 > now + 300)); then\n    minute=$now\n  elif (($1 >= minute)); then\n    minute=$(($1 + 60))\n  fi\n  for (( ; minute <= now; minute += 60)); do\n    if is_due_at \"$minute\"; then\n      REPLY=$minute\n      return 0\n    fi\n  done\n  return 1\n}\n\n# The minute that was last started for, as the file $1 has it, in REPLY; nothing where it has none.\nread_last() {\n  REPLY=''\n  if is_plain \"$1\"; then { IFS= read -r -n 20 REPLY <\"$1\"; } 2>/dev/null || true; fi\n  if [[ ! $REPLY =~ ^[1-9][0-9]{0,11}$ ]]; then REPLY=''; fi\n}\n\n# Takes the minute that is due, so that none is started for twice. Where that cannot be remembered, this one alone counts.\nclaim_minute() {\n  local file=\"$results/.jmo-$jmo_name.due\"\n  # Not emptied before it is written, so that it need not be opened twice: a time is as long as the one before it.\n  if open_plain 6 '<>' \"$file\"; then\n    flock 6 || true\n    read_last \"$file\"\n    if ! find_due \"$REPLY\"; then return 1; fi\n    if { printf '%s\\n' \"$REPLY\" >&6; } 2>/dev/null; then\n      exec 6>&-\n      return 0\n    fi\n    exec 6>&-\n  fi\n  find_due ''\n}\n\n# Prints those of the times on standard input, in seconds since 1970, at which the schedule runs.\nprint_due() {\n  local -x TZ=$jmo_zone\n  local time\n  while read -r time; do\n    if [[ $time =~ ^[0-9]{1,12}$ ]] && is_due_at \"$time\"; then printf '%s\\n' \"$time\"; fi\n  done\n}\n\n# ---- Files that others may have put there ----\n\n# Whether $1 is a file, and no link to one.\nis_plain() { [[ -f $1 && ! -L $1 ]]; }\n\n# Opens the file $3 as number $1, in the way $2, if it is a plain file or not there yet: the project's files are not all ours, and\n# whoever left a link there must not choose what is written to.\nopen_plain() {\n  if [[ -L $3 || (-e $3 && ! -f $3) ]]; then return 1; fi\n  if ! { eval \"exec $1$2\\\"\\$3\\\"\"; } 2>/dev/null; then return 1; fi\n  # It may have been exchanged since the look above.\n  if is_plain \"$3\" && [[ $3 -ef /dev/fd/$1 ]]; then return 0; fi\n  eval \"exec $1>&-\"\n  return 1\n}\n\n# ---- What is said, and where ----\n\n# The time $1 in UTC, in REPLY.\nformat_utc() { TZ=UTC0 printf -v REPLY '%(%Y-%m-%dT%H:%M:%SZ)T' \"$1\"; }\n\n# The text $1 in REPLY, without the values of this schedule's secrets.\nredact() {\n  local i value\n  REPLY=$1\n  for ((i = 0; i < ${#known_values[@]}; i++)); do\n    value=${known_values[i]}\n    if ((${#value} > 7)); then REPLY=${REPLY//\"$value\"/***}; fi\n  done\n}\n\n# Writes a line to the log. Where there is none, or it cannot be written, returns 1: no run ends for that.\nwrite_log() {\n  local line\n  redact \"$1\"\n  line=${REPLY//[[:cntrl:]]/ }\n  format_utc -1\n  line=\"$REPLY $jmo_name $line\"\n  if [[ -t 1 ]]; then printf '%s\\n' \"$line\" || true; fi\n  if [[ -z $log ]]; then return 1; fi\n  if ((log_open)) && { printf '%s\\n' \"$line\" >&5; } 2>/dev/null; then return 0; fi\n  if [[ $warning != *\"$log\"* ]]; then warn \"cannot write the log $log\"; fi\n  return 1\n}\n\n# To standard error, which cron mails.\nwrite_stderr() {\n  redact \"$1\"\n  printf 'jmo-%s: %s\\n' \"$jmo_name\" \"${REPLY//[[:cntrl:]]/ }\" >&2 || true\n}\n\nwrite_log_or_stderr() { write_log \"$1\" || [[ -z $log ]] || write_stderr \"$1\"; }\n\n# To the log and to standard error.\nwrite_log_and_stderr() {\n  write_log \"$1\" || true\n  write_stderr \"$1\"\n}\n\n# Complains of something that the scan can do without. The channels are told of it with the result.\nwarn() {\n  warning=\"${warning:+$warning; }$1\"\n  write_log_and_stderr \"$1\"\n}\n\n# A secret's value in REPLY: $2, or the content of a file that is ours alone. Otherwise what is wrong, in REPLY.\nread_secret() {\n  local file=${JMO_SECRETS_DIR:-${HOME:-}/.jmo/secrets}/$1\n  local mode\n  REPLY=$2\n  if [[ -n $REPLY ]]; then return 0; fi\n  if [[ ! -f $file ]]; then\n    REPLY=\"$1 is not in the environment and there is no file $file\"\n    return 1\n  fi\n  mode=$(stat -L -c %a -- \"$file\") || mode=777\n  if ((8#$mode & 8#77)) || [[ ! -O $file ]]; then\n    REPLY=\"$file is refused: others may read it (mode $mode); run chmod 600 on it, as its owner\"\n    return 1\n  fi\n  REPLY=''\n  IFS= read -r REPLY <\"$file\" || true\n  if [[ -n $REPLY ]]; then return 0; fi\n  REPLY=\"$file is empty\"\n  return 1\n}\n\n# The text $1 as a JSON string, in REPLY.\nquote_json() {\n  local text=$1 code character\n  text=${text//\\\\/\\\\\\\\}\n  text=${text//\\\"/\\\\\\\"}\n  for ((code = 1; code < 32; code++)); do\n    printf -v character '\\\\x%02x' \"$code\"\n    printf -v character '%b' \"$character\"\n    if [[ $text == *\"$character\"* ]]; then\n      printf -v REPLY '\\\\u%04x' \"$code\"\n      text=${text//\"$character\"/$REPLY}\n    fi\n  done\n  REPLY=\"\\\"$text\\\"\"\n}\n\n# The text $1 as Slack's mrkdwn shows it unchanged, in REPLY. Too long a text would make Slack refuse the message.\nescape_mrkdwn() {\n  local text=$1\n  if ((${#text} > 1000)); then text='(too long to show)'; fi\n  text=${text//&/&amp;}\n  text=${text//</&lt;}\n  REPLY=${text//>/&gt;}\n}\n\n# \"2 critical, 3 high\" in REPLY, or nothing. JMo prints its findings indented, so a finding's own severity can be told\n# from those within what its tool wrote.\ncount_findings() {\n  local file=$1 severity count first='' indent='      '\n  REPLY=''\n  if [[ ! -f $file ]] || ! command -v grep >/dev/null; then return 0; fi\n  IFS= read -r -n 1 first <\"$file\" || true\n  # A bare list, as older versions write it, is one level shallower.\n  if [[ $first == '[' ]]; then indent='    '; fi\n  for severity in CRITICAL HIGH MEDIUM LOW INFO; do\n    count=$(grep -c \"^$indent\\\"severity\\\": \\\"$severity\\\"\" -- \"$file\" || true)\n    if ((${count:-0} > 0)); then REPLY=\"${REPLY:+$REPLY, }$count ${severity,,}\"; fi\n  done\n  REPLY=${REPLY:-none}\n}\n\n# Whether the run has findings at all: JMo writes an empty file where every target was refused or every tool failed.\nhas_findings() {\n  count_findings \"$run/summaries/findings.json\"\n  [[ -n $REPLY && $REPLY != none ]]\n}\n\n# What no scanner looked at, though JMo ended well, from what JMo 1.1 writes of them: in faulty those that failed, in absent\n# those that were not installed, in looked whether any did its work. JMo prints a field a line, and of a scanner the name first.\nfind_gaps() {\n  local file line scanner='' metadata='' list\n  faulty='' absent='' looked=0\n  for file in \"$run\"/individual-*/*/scan-timings.json; do\n    if [[ ! -f $file ]]; then continue; fi\n    while IFS= read -r line || [[ -n $line ]]; do\n      case $line in\n        *'\"tool\": \"'*) scanner=${line#*'\"tool\": \"'} scanner=${scanner%%'\"'*} ;;\n        *'\"status\": \"success\"'*) looked=1 ;;\n        *'\"status\": \"'*) if [[ \", $faulty,\" != *\", $scanner,\"* ]]; then faulty+=\"${faulty:+, }$scanner\"; fi ;;\n      esac\n    done <\"$file\"\n  done\n  if [[ ! -f $run/.scan_metadata.json ]]; then return 0; fi\n  { IFS= read -r -d '' metadata <\"$run/.scan_metadata.json\"; } 2>/dev/null || true\n  if [[ ! $metadata =~ \\\"stubbed_tools\\\":\\ *\\{([^}]*)\\} ]]; then return 0; fi\n  list=${BASH_REMATCH[1]}\n  while [[ $list =~ \\\":\\ *\\[([^]]*)\\](.*) ]]; do\n    absent+=\"${absent:+, }${BASH_REMATCH[1]//\\\"/}\"\n    list=${BASH_REMATCH[2]}\n  done\n}\n\n# The message about the event $1, for the channel $2 (of a bot token; else empty), in REPLY.\ncompose_message() {\n  local icon title body row text channel=''\n  case $1 in\n    success) icon='✅' title='Scan succeeded' ;;\n    recovered) icon='✅' title='Scan succeeded again' ;;\n    skipped) icon='⏭️' title='Scan skipped' ;;\n    warned) icon='⚠️' title='Scan succeeded, but something is wrong' ;;\n    *) icon='❌' title='Scan failed' ;;\n  esac\n  escape_mrkdwn \"$jmo_name\"\n  text=\"$icon $title: $REPLY\"\n  body=\"*$text*\"\n  for row in \"Profile=$jmo_profile\" \"Host=${HOSTNAME:-}\" \"Duration=$duration_text\" \"Findings=$findings\" \\\n    \"Reason=$reason\" \"Warning=$warning\" \"Results=$kept_results\" \"Log=$log\"; do\n    if [[ -z ${row#*=} ]]; then continue; fi\n    redact \"${row#*=}\"\n    escape_mrkdwn \"$REPLY\"\n    body+=$'\\n'\"*${row%%=*}:* $REPLY\"\n  done\n  if [[ -n $2 ]]; then\n    quote_json \"$2\"\n    channel=\"\\\"channel\\\":$REPLY,\"\n  fi\n  quote_json \"$text\"\n  text=$REPLY\n  quote_json \"$body\"\n  printf -v REPLY '{%s\"text\":%s,\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":%s}}]}' \\\n    \"$channel\" \"$text\" \"$REPLY\"\n}\n\n# Whether a message may be sent to the address $1; why not, in REPLY. As \"jmo-schedule notify\" has it: only https, only Slack's\n# own hosts $2 and those that JMO_ALLOW_HOSTS names, each HOST or HOST:PORT; http to this machine alone, where it is named.\nis_allowed() {\n  local host allowed protocol=https\n  if [[ ! $1 =~ ^([Hh][Tt][Tt][Pp][Ss]?)://([^/?#]*)([/?#][^[:space:]\\\"\\\\]*)?$ ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  if [[ ${BASH_REMATCH[1],,} == http ]]; then protocol=http; fi\n  host=${BASH_REMATCH[2],,}\n  if [[ $host == *@* ]]; then\n    REPLY='its address holds a login, and is not used'\n    return 1\n  fi\n  if [[ ! $host =~ ^([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$ ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  if [[ $protocol == https ]]; then host=${host%:443}; else host=${host%:80}; fi\n  allowed=\" ${JMO_ALLOW_HOSTS:-} \"\n  allowed=${allowed//,/ }\n  if [[ ${allowed,,} == *\" $host \"* ]]; then allowed=1; else allowed=0; fi\n  if [[ $protocol == http ]] && ! { ((allowed)) && [[ $host =~ ^(localhost|\\[::1\\]|127(\\.[0-9]{1,3}){3})(:[0-9]+)?$ ]]; }; then\n    REPLY='its address is not https, and is not used'\n    return 1\n  fi\n  if ((allowed)) || [[ \" $2 \" == *\" $host \"* ]]; then return 0; fi\n  REPLY=\"its address leads to a host that is not Slack's; where that is meant, name the host in JMO_ALLOW_HOSTS\"\n  return 1\n}\n\n# What curl had to say of one request: its exit code in ended, the status in code, all that was answered in answer, and in sent\n# whether the request may have arrived. $1 to $3 as for post_message.\nsend_request() {\n  local text=${2//\\\\/\\\\\\\\} proxy=()\n  text=${text//\\\"/\\\\\\\"}\n  # A proxy would not reach this machine, and would see what is sent.\n  if [[ $1 == [Hh][Tt][Tt][Pp]:* ]]; then proxy=(--noproxy '*'); fi\n  # The end of what is answered: headers, text, and three last lines of ours. bash complains of NUL bytes in it.\n  { answer=$(\n    {\n      ended=0\n      {\n        printf 'url = \"%s\"\\ndata-binary = \"%s\"\\n' \"$1\" \"$text\"\n        if [[ -n ${3:-} ]]; then printf 'header = \"Authorization: Bearer %s\"\\n' \"$3\"; fi\n      } | curl -q --config - --silent --globoff --max-time 10 --proto '=http,https' ${proxy[@]+\"${proxy[@]}\"} \\\n        --header 'Content-Type: application/json; charset=utf-8' \\\n        --dump-header - --write-out '\\n%{http_code} %{time_pretransfer}' || ended=$?\n      printf '\\n%s' \"$ended\"\n    } | tail -c 100000\n  ) || true; } 2>/dev/null\n  ended=${answer##*$'\\n'}\n  answer=${answer%$'\\n'*}\n  code=${answer##*$'\\n'}\n  answer=${answer%$'\\n'*}\n  # curl begins to send when there is a connection, and TLS on it where it is meant.\n  sent=1\n  if [[ $code == *\\ * && ! ${code#* } =~ [1-9] ]]; then sent=0; fi\n  code=${code%% *}\n  if [[ ! $ended =~ ^[0-9]{1,3}$ ]]; then ended=127; fi\n  if [[ ! $code =~ ^[0-9]{3}$ ]]; then code=000; fi\n}\n\n# Posts the text $2 to the address $1, with the token $3 if there is one. All reach curl by its standard input: a command\n# line can be read by everybody, and there may be no disk for a file. Says in REPLY what went wrong, never where.\n# As in \"jmo-schedule notify\": nothing makes a second request harmless, so that there is one only where the first cannot have\n# arrived, or where the answer says that the message was not taken.\npost_message() {\n  local answer code ended sent body pause delay=1\n  local deadline=$((SECONDS + 60))\n  if [[ ${3:-} == *[[:space:]\\\"\\\\]* ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  while true; do\n    send_request \"$@\"\n    body=$answer\n    while [[ $body == HTTP/* && $body == *$'\\r\\n\\r\\n'* ]]; do body=${body#*$'\\r\\n\\r\\n'}; done\n    case $code in\n      2??)\n        if [[ $body =~ \\\"(ok|success)\\\":\\ ?true ]]; then return 0; fi\n        if [[ -z ${3:-} && $body =~ ^[[:space:]]*([Oo][Kk])?[[:space:]]*$ ]]; then return 0; fi\n        # The beginning of an ok that broke off.\n        if [[ -z ${3:-} && $ended != 0 && $body == [Oo] ]]; then return 0; fi\n        REPLY='Slack refused the message'\n        if [[ $body =~ \\\"error\\\":\\ ?\\\"([a-z][a-z0-9_]{1,60})\\\" ]]; then REPLY+=\": ${BASH_REMATCH[1]}\"; fi\n        case $REPLY in\n          *': ratelimited' | *': rate_limited' | *': service_unavailable' | *': request_timeout') ;;\n          *': '*) return 1 ;;\n          *)\n            REPLY=\"answer $code, but not as Slack answers: is a proxy in between?\"\n            return 1\n            ;;\n        esac\n        ;;\n      504)\n        # Something before Slack handed it on, and had no answer.\n        REPLY=\"answer $code: it may have arrived, so it was not sent again\"\n        return 1\n        ;;\n      429 | 5??) REPLY=\"answer $code\" ;;\n      000)\n        case $ended in\n          51 | 53 | 54 | 58 | 59 | 60 | 66 | 77 | 80 | 82 | 83 | 90 | 91)\n            REPLY=\"the certificate of the other side is not trusted (curl's exit code $ended)\"\n            return 1\n            ;;\n          28) REPLY='no answer in time' ;;\n          127) REPLY='curl cannot be run' ;;\n          *) REPLY=\"no answer (curl's exit code $ended)\" ;;\n        esac\n        if ((sent)); then\n          REPLY+=': it may have arrived, so it was not sent again'\n          return 1\n        fi\n        ;;\n      *)\n        REPLY=\"answer $code\"\n        return 1\n        ;;\n    esac\n    pause=$delay\n    if [[ ${answer%\"$body\"} =~ [Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]:[[:space:]]*([0-9]{1,4}) ]]; then\n      pause=$((10#${BASH_REMATCH[1]}))\n    fi\n    if ((SECONDS + pause >= deadline)); then return 1; fi\n    # Some thousandths more, so that many machines do not come back together.\n    printf -v pause '%d.%03d' \"$pause\" $((RANDOM % 1000))\n    sleep \"$pause\"\n    delay=$((delay * 2))\n  done\n}\n\n# Tells the channel number $1 of the event $2. Whatever goes wrong, the scan's result stands.\nnotify_channel() {\n  local name=${jmo_secrets[$1]} bot=${jmo_bot_channels[$1]}\n  local value hosts='hooks.slack.com hooks.slack-gov.com'\n  if ! read_secret \"$name\" \"${jmo_values[$1]}\"; then\n    write_log_and_stderr \"channel $name was not told: $REPLY\"\n    return 0\n  fi\n  value=${REPLY#\"${REPLY%%[![:space:]]*}\"}\n  value=${value%\"${value##*[![:space:]]}\"}\n  known_values+=(\"$value\")\n  compose_message \"$2\" \"$bot\"\n  if [[ -n $bot ]]; then\n    hosts='slack.com slack-gov.com'\n    set -- \"${JMO_SLACK_API:-https://slack.com/api}/chat.postMessage\" \"$REPLY\" \"$value\"\n    if [[ ! $value =~ ^xox[a-z](\\.xox[a-z])?-[A-Za-z0-9_-]+$ ]]; then\n      write_log_and_stderr \"channel $name was not told: the secret holds no usable address or token\"\n      return 0\n    fi\n  else\n    set -- \"$value\" \"$REPLY\"\n  fi\n  if is_allowed \"$1\" \"$hosts\" && post_message \"$@\"; then\n    write_log_or_stderr \"channel $name was told\"\n  else\n    write_log_and_stderr \"channel $name was not told: $REPLY\"\n  fi\n}\n\n# Tells every channel that wants the event $1, all at once. Those that want to know of failures are told of a success that\n# something was wrong with, too.\nnotify_channels() {\n  local i event\n  if ! command -v curl >/dev/null; then return 0; fi\n  for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do\n    event=$1\n    if [[ $event == success && $recovered -eq 1 && \" ${jmo_events[i]} \" == *' recovered '* ]]; then\n      event=recovered\n    elif [[ $event == success && -n $warning && \" ${jmo_events[i]} \" == *' failure '* ]]; then\n      notify_channel \"$i\" warned &\n      continue\n    fi\n    if [[ \" ${jmo_events[i]} \" == *\" $event \"* ]]; then notify_channel \"$i\" \"$event\" & fi\n  done\n  wait || true\n}\n\n# Ends the script with $1. Whatever else ends it has not been said yet.\nexit_with() {\n  leaving=1\n  exit \"$1\"\n}\n\n# shellcheck disable=SC2329 # it is the trap\nat_end() {\n  local ended=$?\n  if [[ -n $scan ]] && ((!leaving)); then end_scan \"$scan\"; fi\n  if [[ -n $work ]]; then rm -rf -- \"$work\"; fi\n  if ((leaving)); then return 0; fi\n  if ((ended == 0)); then ended=1; fi\n  give_up \"the script broke off with exit code $ended\" \"$ended\"\n}\n\n# Nothing could be scanned: says why, puts it on record, tells the channels, ends with $2.\ngive_up() {\n  leaving=1\n  write_stderr \"$1\"\n  reason=$1\n  code=$2\n  result=failure\n  record_failure\n  notify_channels failure\n  exit \"$2\"\n}\n\n# What \"jmo-schedule status\" reads of a run that could not begin: a folder with a record, and two lines in the log; where nothing\n# can be written in the project, the two lines in the folder of the locks.\nrecord_failure() {\n  if [[ -n $run ]]; then\n    write_record || true\n  elif [[ -n $results ]]; then\n    format_utc -1\n    run=\"$results/${REPLY//:/}-$jmo_name\"\n    if ! mkdir -m 700 -- \"$run\" 2>/dev/null; then\n      run=''\n    # Complete before it bears the mark.\n    elif ! write_record || ! { : >\"$run/.jmo-run\"; } 2>/dev/null; then\n      rm -rf -- \"$run\" || true\n    fi\n  fi\n  if ! note_failure && find_state_path && open_plain 5 '>>' \"$state.log\"; then\n    # Nothing rotates it.\n    if [[ $(stat -c %s -- \"$state.log\" 2>/dev/null) =~ ^[0-9]{6,}$ ]]; then { : >\"$state.log\"; } 2>/dev/null || true; fi\n    log=$state.log log_open=1\n    note_failure || true\n  fi\n  if [[ -n $results ]]; then remove_old_runs; fi\n  if [[ -d $run ]]; then kept_results=$run; fi\n}\n\nnote_failure() {\n  write_log \"start profile=$jmo_profile\" && write_log \"end result=failure exit=$code duration=${duration}s ($reason)\"\n}\n\n# Whether $1 was not said within a day. What comes with every start of --if-due must not flood anybody.\nfirst_today() {\n  local file=\"$results/.jmo-$jmo_name.$1\" time now\n  printf -v now '%(%s)T' -1\n  if is_plain \"$file\" && time=$(stat -c %Y -- \"$file\" 2>/dev/null) && ((time > now - 86400 && time < now + 60)); then\n    return 1\n  fi\n  # Made anew: what stands there may be a link.\n  { rm -f -- \"$file\" && set -C && : >\"$file\"; } 2>/dev/null || true\n  set +C\n}\n\n# ---- One run at a time ----\n\n# The path of this schedule's files outside of the project, without their endings, in state: a folder of this user's alone, which\n# no checkout can hold. Otherwise what is wrong, in REPLY. src/hosts/crontab/state.ts finds the same.\nfind_state_path() {\n  local LC_ALL=C folder=${JMO_STATE_DIR:-${HOME:-~}/.local/state/jmo-schedule}\n  local path byte i hash=1469598103934665603\n  path=$(pwd -P) || path=$PWD\n  # FNV-1a of 64 bits.\n  for ((i = 0; i < ${#path}; i++)); do\n    printf -v byte '%d' \"'${path:i:1}\"\n    hash=$(((hash ^ (byte & 255)) * 1099511628211))\n  done\n  printf -v state '%s/%s-%016x' \"$folder\" \"$jmo_name\" \"$hash\"\n  REPLY=\"cannot use the folder of locks $folder\"\n  if [[ ! -d $folder ]]; then mkdir -p -- \"$folder\" 2>/dev/null || return 1; fi\n  if [[ -L $folder || ! -d $folder || ! -O $folder ]]; then\n    REPLY+=': it is a link, or not yours'\n    return 1\n  fi\n  # Made by somebody with another umask; as its owner, we may.\n  chmod 700 -- \"$folder\" 2>/dev/null || return 1\n}\n\n# Takes the lock of the open file $1. Returns 1 where another has it, 2 where that cannot be told: nothing but flock's own word\n# for \"taken\" means that a run is going. Without $(): where there is no pipe to be had, bash counts that as a success.\ntake_lock() {\n  local ended=0 words=''\n  flock -E 75 -n \"$1\" 2>/dev/null || ended=$?\n  # BusyBox's has no -E. It ends with 1, and in silence, where another has the lock.\n  if ((ended == 1)) && [[ $(flock --help 2>&1) == *BusyBox* ]]; then\n    ended=0\n    flock -n \"$1\" 2>/dev/null || ended=$?\n    if ((ended == 1)); then\n      words=$(flock -n \"$1\" 2>&1) || true\n      if [[ -z $words ]]; then ended=75; fi\n    fi\n  fi\n  case $ended in\n    0) return 0 ;;\n    75) return 1 ;;\n  esac\n  REPLY=\"flock ended with exit code $ended\"\n  return 2\n}\n\n# The kernel's tick at which the process $1 began, in REPLY; fails where it has ended.\nread_tick() {\n  local stat=''\n  # Not $(<file): where there is no such file, bash 5.2 would end the script.\n  { IFS= read -r -d '' stat <\"/proc/$1/stat\"; } 2>/dev/null || [[ -n $stat ]] || return 1\n  if [[ ! ${stat##*) } =~ ^[^ZX]\\ ([^\\ ]+\\ ){18}([0-9]+) ]]; then return 1; fi\n  REPLY=${BASH_REMATCH[2]}\n}\n\n# The command line of the process $1 in REPLY, as shell words with a blank behind each.\nread_command() {\n  local word text=''\n  { while IFS= read -r -d '' word; do\n    printf -v word '%q' \"$word\"\n    text+=\"$word \"\n  done <\"/proc/$1/cmdline\"; } 2>/dev/null || true\n  REPLY=$text\n  [[ -n $REPLY ]]\n}\n\n# Whether the run that holds the lock, or held it, is the process that signed for it: number, start and command line.\nis_holder() {\n  ((holder > 1)) && read_tick \"$holder\" && [[ $REPLY == \"$began_at\" ]] && read_command \"$holder\" && [[ $REPLY == \"$command\" ]]\n}\n\n# Likewise its scan, whose command line is the script's own until it has begun; timeout and the like go before the command.\nis_group() {\n  ((group > 1)) && read_tick \"$group\" && [[ $REPLY == \"$group_began\" ]] && read_command \"$group\" &&\n    [[ $REPLY == \"$command\" || \" $REPLY\" == *\" $group_command\" ]]\n}\n\n# Writes to the lock file who holds it: this process and its scan, each with the tick it began at and its command line.\nsign_lock() {\n  local i word tick='' scan_tick='' own='' words=''\n  if read_tick $$; then tick=$REPLY; fi\n  if read_command $$; then own=$REPLY; fi\n  if [[ -n $scan ]] && read_tick \"$scan\"; then scan_tick=$REPLY; fi\n  # Without the program: what begins it may stand there, such as python3.\n  for ((i = 1; i < ${#scan_command[@]}; i++)); do\n    printf -v word '%q' \"${scan_command[i]}\"\n    words+=\"$word \"\n  done\n  { printf '%s %s\\n%s\\n%s %s\\n%s\\n' \"$$\" \"$tick\" \"$own\" \"${scan:-0}\" \"$scan_tick\" \"$words\" >\"$lock\"; } 2>/dev/null ||\n    warn \"cannot write $lock: a later run can't replace this one\"\n}\n\n# Reads from the lock file who holds it, or did: holder, began_at, command, group, group_began, group_command.\nread_lock() {\n  holder='' began_at='' command='' group='' group_began='' group_command=''\n  {\n    IFS=' ' read -r holder began_at && IFS= read -r command &&\n      IFS=' ' read -r group group_began && IFS= read -r group_command\n  } <\"$lock\" 2>/dev/null || true\n  if [[ ! $holder =~ ^[0-9]{1,10}$ || -z $began_at || -z $command ]]; then holder=0; fi\n  if [[ ! $group =~ ^[0-9]{1,10}$ || -z $group_began || -z $group_command ]]; then group=0; fi\n}\n\n# The processes of the scan $1 that have not ended, in members. A scan leads a session, so that a process which made a\n# group of its own is among them.\nlist_members() {\n  local file stat\n  members=()\n  for file in /proc/[0-9]*/stat; do\n    stat=''\n    { IFS= read -r -d '' stat <\"$file\"; } 2>/dev/null || [[ -n $stat ]] || continue\n    if [[ ${stat##*) } =~ ^[^ZX]\\ [0-9]+\\ [0-9]+\\ ([0-9]+)\\  && ${BASH_REMATCH[1]} == \"$1\" ]]; then\n      file=${file#/proc/}\n      members+=(\"${file%/stat}\")\n    fi\n  done\n}\n\n# Ends all that is left of the scan $1: asks, waits ten seconds, then insists.\nend_scan() {\n  local tries\n  for ((tries = 0; tries < 50; tries++)); do\n    list_members \"$1\"\n    if ((${#members[@]} == 0)); then return 0; fi\n    if ((tries == 0)); then kill -TERM \"${members[@]}\" 2>/dev/null || true; fi\n    sleep 0.2\n  done\n  # What is started meanwhile must not get away.\n  for ((tries = 0; tries < 10 && ${#members[@]} > 0; tries++)); do\n    kill -KILL \"${members[@]}\" 2>/dev/null || true\n    sleep 0.1\n    list_members \"$1\"\n  done\n}\n\n# Ends the run that holds the lock: asks it, waits, then insists. Where another takes the lock meanwhile, anew.\nend_older() {\n  local holder began_at command group group_began group_command asked='' waited=0 taken\n  write_log_or_stderr 'ends the older run, to replace it'\n  while true; do\n    taken=0\n    take_lock 9 || taken=$?\n    if ((taken != 1)); then return \"$taken\"; fi\n    read_lock\n    if [[ \"$holder $began_at\" != \"$asked\" ]]; then\n      asked=\"$holder $began_at\"\n      waited=0\n      if is_holder; then kill -TERM \"$holder\" 2>/dev/null || true; fi\n    fi\n    if ((waited == 125)); then\n      if is_holder; then\n        # In this order, or the run would go on to scan again.\n        kill -KILL \"$holder\" 2>/dev/null || true\n        if is_group; then end_scan \"$group\"; fi\n      fi\n    elif ((waited > 150)); then\n      REPLY='it does not end'\n      return 2\n    fi\n    waited=$((waited + 1))\n    sleep 0.2\n  done\n}\n\nskip_run() {\n  reason=$1\n  write_log_or_stderr \"skipped: $reason\"\n  notify_channels skipped\n  exit_with 0\n}\n\ntake_turn() {\n  local holder began_at command group group_began group_command taken=0\n  if [[ $jmo_policy == Allow ]]; then return 0; fi\n  find_state_path || give_up \"$REPLY\" 1\n  lock=$state.lock\n  if ! open_plain 9 '>>' \"$lock\" || [[ ! -O $lock ]]; then give_up \"cannot write $lock\" 1; fi\n  take_lock 9 || taken=$?\n  if ((taken == 2)); then give_up \"cannot lock $lock: $REPLY\" 1; fi\n  if ((taken)); then\n    if [[ $jmo_policy == Forbid ]]; then skip_run 'the run before it is still going'; fi\n    end_older || give_up \"the older run could not be ended: $REPLY\" 1\n  fi\n  read_lock\n  # Where the script of the run before was killed, its scan may be going still.\n  if is_group; then\n    if [[ $jmo_policy == Forbid ]]; then skip_run \"the scan of the run before it is still going, though its script was killed\"; fi\n    write_log_or_stderr 'ends the scan of an older run whose script was killed'\n    end_scan \"$group\"\n  fi\n  sign_lock\n}\n\n# ---- The scan ----\n\nis_time_up() { ((jmo_timeout > 0 && SECONDS - began >= jmo_timeout)); }\n\n# Runs the command once, for at most $1 seconds (0: as long as it takes), in a session of its own. timeout ends when the\n# command itself does, though not all that it started may have.\nscan_once() {\n  local code=0 i\n  (\n    exec 5>&- 8>&- 9>&-\n    for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do\n      # shellcheck disable=SC2163 # the variable of that name\n      if [[ ${jmo_secrets[i]} != \"$jmo_gitlab_token\" ]]; then export -n \"${jmo_secrets[i]}\"; fi\n    done\n    if [[ -n $gitlab_value ]]; then export GITLAB_TOKEN=$gitlab_value; fi\n    exec setsid timeout -k 10 \"$1\" \"${scan_command[@]}\" </dev/null >>\"$run/scan.log\" 2>&1\n  ) &\n  scan=$!\n  if [[ -n $lock ]]; then sign_lock; fi\n  if ((stopping)); then on_signal \"$stopping\"; fi\n  # bash says on standard error which signal ended it. A signal of ours ends wait early; the scan's own end is what counts.\n  { wait \"$scan\" || code=$?; } 2>/dev/null\n  while kill -0 \"$scan\" 2>/dev/null; do\n    code=0\n    { wait \"$scan\" || code=$?; } 2>/dev/null\n  done\n  if ((stopping)) || is_time_up; then end_scan \"$scan\"; fi\n  scan=''\n  return \"$code\"\n}\n\n# Handles the signal number $1: ends the scan, and lets the run come to its own end.\non_signal() {\n  stopping=$1\n  if [[ -z $scan ]]; then return 0; fi\n  # Before setsid there is no group; then there is nothing else to end.\n  kill -TERM -- \"-$scan\" 2>/dev/null || kill -TERM \"$scan\" 2>/dev/null || true\n}\n\n# jmo passes over a target or a configuration that is not there, and ends well.\ncheck_paths() {\n  local i\n  for ((i = 0; i < ${#jmo_paths[@]}; i++)); do\n    if [[ ! -e ${jmo_paths[i]} ]]; then give_up \"there is no ${jmo_paths[i]}, which ${jmo_path_fields[i]} names\" 1; fi\n  done\n}\n\n# What jmo takes as a file: lists of images and of urls.\nwrite_lists() {\n  local refusal='cannot make a temporary file: is the disk full?'\n  if ((${#jmo_images[@]} + ${#jmo_urls[@]} == 0)); then return 0; fi\n  work=$(mktemp -d) || give_up \"$refusal\" 1\n  if ((${#jmo_images[@]} > 0)); then\n    { printf '%s\\n' \"${jmo_images[@]}\" >\"$work/images.txt\"; } 2>/dev/null || give_up \"$refusal\" 1\n    scan_command+=(--images-file \"$work/images.txt\")\n  fi\n  if ((${#jmo_urls[@]} > 0)); then\n    { printf '%s\\n' \"${jmo_urls[@]}\" >\"$work/urls.txt\"; } 2>/dev/null || give_up \"$refusal\" 1\n    scan_command+=(--urls-file \"$work/urls.txt\")\n  fi\n}\n\nscan_all() {\n  local attempt left\n  for ((attempt = 1; attempt <= jmo_attempts; attempt++)); do\n    left=0\n    if ((jmo_timeout > 0)); then\n      left=$((jmo_timeout - (SECONDS - began)))\n      if ((left <= 0)); then break; fi\n    fi\n    if ((attempt > 1)); then\n      write_log_or_stderr \"attempt $((attempt - 1)) of $jmo_attempts ended with exit code $code; scanning again\"\n      clear_run\n    fi\n    code=0\n    scan_once \"$left\" || code=$?\n    if ((code == 0 || stopping)) || is_time_up; then return 0; fi\n    # With findings the scan is done, and the exit code may be a verdict on them.\n    if has_findings; then return 0; fi\n  done\n}\n\n# What a broken attempt left must not pass for the next one's.\nclear_run() {\n  local path\n  for path in \"$run\"/* \"$run\"/.[!.]*; do\n    case ${path##*/} in\n      scan.log | .jmo-run) ;;\n      *) rm -rf -- \"$path\" ;;\n    esac\n  done\n}\n\n# ---- Results ----\n\n# All runs of this schedule, oldest first, in runs: our own folders, and no link to another.\nlist_runs() {\n  local path base\n  runs=()\n  for path in \"$results\"/*Z-\"$jmo_name\"; do\n    base=${path##*/}\n    if [[ ${base:0:19} =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-$ && ${base:19} == \"$jmo_name\" ]] &&\n      [[ -d $path && ! -L $path ]] && is_plain \"$path/.jmo-run\"; then\n      runs+=(\"$path\")\n    fi\n  done\n}\n\n# success, failure, stopped or running, in REPLY. A run that has neither ended nor holds its lock was killed. One that\n# somebody else removes meanwhile counts for nothing, as one that is still running does.\nread_result() {\n  local record=''\n  if is_plain \"$1/run.json\"; then\n    { IFS= read -r -d '' -n 65536 record <\"$1/run.json\"; } 2>/dev/null || true\n    REPLY=failure\n    if [[ $record =~ \\\"result\\\":\\\"(success|stopped)\\\" ]]; then REPLY=${BASH_REMATCH[1]}; fi\n  elif { flock -n 7 7<\"$1/.jmo-run\"; } 2>/dev/null; then\n    REPLY=stopped\n  else\n    REPLY=running\n  fi\n  if ! is_plain \"$1/.jmo-run\"; then REPLY=running; fi\n}\n\n# Removes the oldest results beyond the limits, successful and failed ones counted apart.\nremove_old_runs() {\n  local i successful=0 failed=0 removed=0\n  list_runs\n  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do\n    read_result \"${runs[i]}\"\n    case $REPLY in\n      running) continue ;;\n      success) if ((++successful <= jmo_keep_successful)); then continue; fi ;;\n      *) if ((++failed <= jmo_keep_failed)); then continue; fi ;;\n    esac\n    if rm -rf -- \"${runs[i]}\"; then removed=$((removed + 1)); else write_log_and_stderr \"cannot remove ${runs[i]}\"; fi\n  done\n  if ((removed > 0)); then write_log_or_stderr \"removed $removed old result(s)\"; fi\n}\n\n# Whether the latest run that came to its own end did so in failure.\nfailed_before() {\n  local i\n  list_runs\n  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do\n    read_result \"${runs[i]}\"\n    case $REPLY in\n      success) return 1 ;;\n      failure) return 0 ;;\n    esac\n  done\n  return 1\n}\n\n# Makes the folder of this run, named after the second it began in.\nmake_run() {\n  local tries problem\n  for ((tries = 0; tries < 5; tries++)); do\n    format_utc -1\n    run=\"$results/${REPLY//:/}-$jmo_name\"\n    problem=\"cannot make a folder in $results\"\n    # Whatever rights the folder around it hands down.\n    if mkdir -m 700 -- \"$run\" 2>/dev/null; then\n      # The folder counts from the mark on, and the mark is locked before it bears its name: no run takes it for dead.\n      if { exec 8>\"$run/.jmo-new\"; } 2>/dev/null && flock -n 8 2>/dev/null && mv -- \"$run/.jmo-new\" \"$run/.jmo-run\"; then\n        return 0\n      fi\n      problem=\"cannot write and lock a file in $run\"\n      rm -rf -- \"$run\"\n    fi\n    # Another run of this second, or a full disk.\n    if ((tries == 3)); then remove_old_runs; fi\n    sleep 1\n  done\n  run=''\n  give_up \"$problem\" 1\n}\n\n# Fails where the disk is full, and leaves no half a record.\nwrite_record() {\n  local start end\n  format_utc \"$start_time\"\n  start=$REPLY\n  format_utc -1\n  end=$REPLY\n  quote_json \"$reason\"\n  if {\n    printf '{\"schedule\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"durationSeconds\":%d,\"exitCode\":%d,\"result\":\"%s\",\"reason\":%s}\\n' \\\n      \"$jmo_name\" \"$start\" \"$end\" \"$duration\" \"$code\" \"$result\" \"$REPLY\" >\"$run/run.json.new\" &&\n      mv -f -- \"$run/run.json.new\" \"$run/run.json\"\n  } 2>/dev/null; then return 0; fi\n  rm -f -- \"$run/run.json.new\" 2>/dev/null || true\n  return 1\n}\n\n# What became of the scan: result, reason, duration, findings.\njudge_scan() {\n  duration=$((SECONDS - began))\n  duration_text=\"$((duration % 60)) s\"\n  if ((duration >= 60)); then duration_text=\"$((duration / 60 % 60)) min $duration_text\"; fi\n  if ((duration >= 3600)); then duration_text=\"$((duration / 3600)) h $duration_text\"; fi\n  count_findings \"$run/summaries/findings.json\"\n  findings=$REPLY\n  result=failure\n  if ((stopping)); then\n    code=$((128 + stopping))\n    result=stopped\n    reason='ended by a signal: another run replaced it, or somebody stopped it'\n  elif ((code == 0)); then\n    find_gaps\n    if [[ -n $absent ]]; then write_log_or_stderr \"not installed, so passed over: $absent\"; fi\n    if [[ -n $faulty ]]; then warn \"scanners that failed, so that they found nothing or not all: $faulty\"; fi\n    if [[ -n $absent ]] && ((!looked)); then\n      code=1\n      reason='no scanner is installed that could have looked'\n    else\n      result=success\n    fi\n  elif ((jmo_timeout > 0 && (code == 124 || code == 137 || code == 143) && duration >= jmo_timeout)); then\n    # 137 where it had to insist, 143 of BusyBox.\n    code=124\n    reason=\"not finished within $jmo_timeout seconds\"\n  elif has_findings; then\n    reason=\"the scan ended with exit code $code: a threshold or policy was not met, or a part could not be scanned\"\n  else\n    reason=\"the scan could not be completed: exit code $code\"\n  fi\n}\n\nmain() {\n  local directory='' if_due=0 only_due=0 stale=0 is_due=0 lost=0 installed_for='' extra_path='' here\n  local tool missing=() wanted=(flock setsid stat timeout jmo)\n  while (($# > 0)); do\n    case $1 in\n      --if-due)\n        if_due=1\n        if (($# > 1)) && [[ $2 != --* ]]; then\n          installed_for=$2\n          shift\n        fi\n        ;;\n      --due) only_due=1 ;;\n      --directory | --path)\n        if (($# < 2)); then usage; fi\n        if [[ $1 == --path ]]; then extra_path=$2; else directory=$2; fi\n        shift\n        ;;\n      *) usage ;;\n    esac\n    shift\n  done\n\n  trap at_end EXIT\n  if ((only_due)); then\n    if ! knows_zone; then\n      write_stderr \"$unknown_zone\"\n      exit_with 127\n    fi\n    print_due\n    exit_with 0\n  fi\n  printf -v start_time '%(%s)T' -1\n  # Later, bash and flock would fail in ways that look like something else.\n  if ! { exec 32</dev/null && exec 32<&-; } 2>/dev/null; then give_up 'too few file handles (ulimit -n): 32 are needed' 1; fi\n  if [[ -z $directory ]]; then\n    directory=.\n    here=${BASH_SOURCE[0]}\n    if [[ $here == */* ]]; then here=${here%/*}/; else here=.; fi\n    here=$(cd -- \"$here\" && pwd -P) || here=''\n    if [[ $here == */.jmo/cron ]]; then directory=$here/../..; fi\n  fi\n  cd -- \"$directory\" 2>/dev/null || lost=1\n  if ((if_due)) && knows_zone; then\n    if [[ -n $installed_for && $installed_for != \"$jmo_when\" ]]; then stale=1; fi\n    REPLY=''\n    if ((!lost)); then read_last \"$jmo_results/.jmo-$jmo_name.due\"; fi\n    if find_due \"$REPLY\"; then is_due=1; elif ((!stale)); then exit_with 0; fi\n  fi\n\n  # cron's own PATH is /usr/bin:/bin, and pip, pipx and JMo's tool installer put programs elsewhere.\n  PATH=\"${extra_path:+$extra_path:}${PATH:-/usr/bin:/bin}:/usr/local/bin:${HOME:-}/.local/bin:${HOME:-}/.jmo/bin\"\n  export PATH\n  if ((lost)); then give_up \"there is no directory $directory\" 1; fi\n\n  mkdir -p -- \"$jmo_results\" \"${jmo_logs:-$jmo_results}\" || give_up \"cannot make the folder of results or logs\" 1\n  log=$(cd -- \"${jmo_logs:-$jmo_results}\" && pwd) || give_up \"cannot enter ${jmo_logs:-$jmo_results}\" 1\n  log+=\"/jmo-$jmo_name.log\"\n  if open_plain 5 '>>' \"$log\"; then log_open=1; fi\n  results=$(cd -- \"$jmo_results\" && pwd) || give_up \"cannot enter $jmo_results\" 1\n  if [[ ! -w $results ]]; then give_up \"cannot write in the folder of results $results\" 1; fi\n\n  if ((if_due)) && ! knows_zone; then\n    if first_today zone; then give_up \"$unknown_zone\" 127; fi\n    exit_with 127\n  fi\n  if ((stale)); then\n    if first_today stale; then\n      reason=\"the crontab line is out of date: run jmo-schedule install $jmo_name\"\n      reason+=\" (the line is for $installed_for, the schedule is $jmo_when)\"\n      write_log_and_stderr \"$reason\"\n      notify_channels failure\n      reason=''\n    fi\n    if ((!is_due)); then exit_with 1; fi\n  fi\n  if ((${#jmo_secrets[@]} > 0)); then wanted+=(curl); fi\n  for tool in \"${wanted[@]}\"; do\n    if ! command -v \"$tool\" >/dev/null; then missing+=(\"$tool\"); fi\n  done\n  if ((${#missing[@]} > 0)); then give_up \"not found on the PATH: ${missing[*]} (PATH is $PATH)\" 127; fi\n  if ! timeout -k 10 10 \"$BASH\" -c : 2>/dev/null; then give_up \"the timeout on the PATH cannot be used: GNU's knows -k\" 127; fi\n  if ((if_due)) && ! claim_minute; then exit_with 0; fi\n\n  check_paths\n  trap 'on_signal 15' TERM\n  trap 'on_signal 2' INT\n  trap 'on_signal 1' HUP\n  take_turn\n  if failed_before; then recovered=1; fi\n  make_run\n  scan_command=(\"${jmo_command[@]}\")\n  write_lists\n  scan_command+=(--results-dir \"$run\")\n  if [[ -n $jmo_gitlab_token ]]; then\n    if read_secret \"$jmo_gitlab_token\" \"$jmo_gitlab_value\"; then\n      gitlab_value=$REPLY\n      known_values+=(\"$gitlab_value\")\n    else\n      write_log_and_stderr \"$REPLY\"\n    fi\n  fi\n\n  began=$SECONDS\n  printf -v start_time '%(%s)T' -1\n  write_log_or_stderr \"start profile=$jmo_profile results=$run\"\n  scan_all\n  judge_scan\n  if ! write_record; then\n    write_log_and_stderr \"cannot write $run/run.json: removing old results first\"\n    remove_old_runs\n    write_record || warn \"cannot write $run/run.json: this run will count as one that was killed\"\n  fi\n  write_log_or_stderr \"end result=$result exit=$code duration=${duration}s${findings:+ findings=\\\"$findings\\\"}${reason:+ ($reason)}\"\n  exec 8>&-\n  remove_old_runs\n  # The next run need not wait for Slack.\n  if [[ -n $lock ]]; then exec 9>&-; fi\n  if [[ -d $run ]]; then kept_results=$run; fi\n  # A run that was replaced is not told: the one that replaced it will be.\n  case $result in\n    success | failure) notify_channels \"$result\" ;;\n  esac\n  if [[ $result != success && ! -t 2 ]]; then\n    write_stderr \"$reason; see ${kept_results:+$kept_results/scan.log and }$log\"\n  fi\n  exit_with \"$code\"\n}\n\nunknown_zone=\"this machine does not know the time zone $jmo_zone: install tzdata\"\nwork='' log='' log_open=0 leaving=0 state='' lock='' scan='' run='' results='' kept_results='' gitlab_value=''\nreason='' warning='' result='' findings='' faulty='' absent='' looked=0\nduration_text='' duration=0 code=0 recovered=0 stopping=0 began=0 start_time=0\nruns=() members=() scan_command=() known_values=(${jmo_values[@]+\"${jmo_values[@]}\"} \"$jmo_gitlab_value\")\nmain \"$@\"\n" };
		function renderScript(schedule, context) {
			let template = templates["run.sh"];
			let body = template.slice(template.indexOf("# ---- The same in every script from here on"));
			let cron = (0, schedule_cron.A$)(schedule);
			let config = (0, check_config.W)(schedule, local_cron_config.sJ);
			let assignments = [
				...timing(schedule, cron),
				...limits(schedule, config),
				...scan(schedule, config),
				...script_channels(schedule),
				...script_paths(schedule)
			];
			return [
				template.slice(0, template.indexOf("\n") + 1),
				(0, header.w4)(schedule, cron, context),
				"# shellcheck disable=SC1003,SC1110,SC1111,SC1112,SC2016,SC2088,SC2089,SC2090,SC2191\n",
				...assignments.map(([name, value]) => `jmo_${name}=${value}\n`),
				`\n${body}`
			].join("");
		}
		function timing({ metadata, spec }, cron) {
			return [
				["name", (0, shell.XW)(metadata.name)],
				["profile", (0, shell.XW)(spec.jobTemplate.profile)],
				["zone", (0, shell.XW)(spec.timezone)],
				["when", (0, shell.XW)(whenText(cron, spec.timezone))],
				["minutes", numbers(cron.minute, 2)],
				["hours", numbers(cron.hour, 2)],
				["days", numbers(cron.dayOfMonth, 2)],
				["months", numbers(cron.month, 2)],
				["weekdays", numbers(cron.dayOfWeek, 1)],
				["both_days", number(+!!(0, days.AW)(cron, "vixie"))],
				["fixed_time", number(+!isInterval(cron))]
			];
		}
		function whenText(cron, zone) {
			return `${cron.text} ${zone}`;
		}
		function isInterval(cron) {
			let [minute = "", hour = ""] = cron.text.split(" ");
			return minute.startsWith("*") || hour.startsWith("*");
		}
		function limits({ spec }, config) {
			return [
				["policy", (0, shell.XW)(spec.concurrencyPolicy)],
				["results", (0, shell.XW)(spec.jobTemplate.results.dir)],
				["logs", (0, shell.XW)(config.log_dir ?? "")],
				["keep_successful", number(spec.successfulJobsHistoryLimit)],
				["keep_failed", number(spec.failedJobsHistoryLimit)],
				["timeout", number((0, local_cron_config.Rl)(config))],
				["attempts", number((0, local_cron_config.Or)(config))]
			];
		}
		function scan(schedule, { env = {} }) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: void 0,
				resultsDir: void 0,
				failOn: !0
			});
			let variables = Object.entries(env).map(([name, value]) => (0, shell.XW)(`${name}=${value}`));
			let environment = variables.length === 0 ? [] : ["env", ...variables];
			return [
				["gitlab_token", (0, shell.XW)(command.gitlabToken ?? "")],
				["command", (0, shell.Mj)(`(\n  ${[...environment, ...command.lines].join("\n  ")}\n)`)],
				["images", words(valuesFor(command, "--images-file"))],
				["urls", words(valuesFor(command, "--urls-file"))]
			];
		}
		function valuesFor(command, flag) {
			return command.lists.find((entry) => entry.flag === flag)?.values ?? [];
		}
		function script_paths(schedule) {
			let declared = (0, paths.$N)(schedule);
			return [["path_fields", words(declared.map(({ at }) => at.slice(2).join(".")))], ["paths", words(declared.map(({ path }) => path))]];
		}
		function script_channels(schedule) {
			let notified = (0, channels.MB)(schedule);
			return [
				["secrets", words(notified.map(channels.AV))],
				["events", words(notified.map((channel) => channel.events.join(" ")))],
				["bot_channels", words(notified.map((channel) => channel.token === void 0 ? "" : channel.channel ?? ""))]
			];
		}
		function words(values) {
			return (0, shell.Mj)(`(${values.map(shell.XW).join(" ")})`);
		}
		function number(value) {
			return (0, shell.XW)(String(value));
		}
		function numbers(values, digits) {
			return (0, shell.XW)(` ${values.map((value) => String(value).padStart(digits, "0")).join(" ")} `);
		}
	}),
	4129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => readSchedules,
			N: () => checkBackend
		});
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7981);
		var _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8935);
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7239);
		var _schedule_repeats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6276);
		var _schedule_schema_defaults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4978);
		var _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9724);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1);
		var _config_schemas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8133);
		var _index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3276);
		let FINE = new WeakSet();
		function readSchedules(text, file, read) {
			let parsed = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_2__.C)(text, file, read);
			let { defaults } = parsed;
			let found = [...defaults === void 0 ? [] : checkConfigs(defaults), ...[...parsed.schedules, ...parsed.mended].flatMap(checkBackend)].filter(({ line }) => line > 0);
			let { ignores, diagnostics: wrong } = (0, _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_0__.Ll)(typeof text == "string" ? text : decoded(text), file);
			let { diagnostics, ignored } = (0, _schedule_ignores_js__WEBPACK_IMPORTED_MODULE_0__.wI)([...parsed.diagnostics, ...(0, _schedule_repeats_js__WEBPACK_IMPORTED_MODULE_4__.X)(found)], ignores);
			return {
				...parsed,
				diagnostics: [...diagnostics, ...wrong].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__.o),
				ignored
			};
		}
		function decoded(bytes) {
			return new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(bytes);
		}
		function checkConfigs(defaults) {
			return _schedule_types_js__WEBPACK_IMPORTED_MODULE_10__.DX.flatMap((type) => {
				let config = (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_3__.fK)(defaults.value, [..._schedule_schema_defaults_js__WEBPACK_IMPORTED_MODULE_5__.eW, type]);
				if (!(0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_3__.u4)(config)) return [];
				return (0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__.m7)(defaults, [..._schedule_schema_defaults_js__WEBPACK_IMPORTED_MODULE_5__.eW, type], (0, _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_6__.Y)((0, _config_schemas_js__WEBPACK_IMPORTED_MODULE_7__.e)()[type].schema, config));
			});
		}
		function checkBackend(schedule) {
			let { resource } = schedule;
			if (FINE.has(resource)) return [];
			let found = (0, _index_js__WEBPACK_IMPORTED_MODULE_8__.E)(resource.spec.backend.type).check(schedule);
			found.length === 0 && FINE.add(resource);
			return found;
		}
	}),
	4438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AV: () => channelVariable,
			MB: () => channelsOf,
			y3: () => channelLine
		});
		var _text_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
		var _scan_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
		function channelsOf({ spec }) {
			let { enabled, channels } = spec.jobTemplate.notifications;
			return enabled ? channels : [];
		}
		function channelVariable(channel) {
			return (0, _scan_command_js__WEBPACK_IMPORTED_MODULE_0__.cG)(channel.url ?? channel.token ?? "");
		}
		function channelLine(channel) {
			let to = channel.channel === void 0 ? "" : ` channel=${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(channel.channel)}`;
			return `${channelVariable(channel)} ${channel.events.join(",")}${to}`;
		}
	}),
	9463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => configOf,
			l: () => checkConfig
		});
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9724);
		function checkConfig(schedule, schema) {
			let value = schedule.resource.spec.backend.config;
			if ((0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_1__.Im)(value)) return {
				problems: [],
				config: value
			};
			let complaints = (0, _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_2__.Y)(schema(), value);
			let problems = (0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_0__.m7)(schedule, [
				"spec",
				"backend",
				"config"
			], complaints);
			if (problems.length === 0) return {
				problems,
				config: value
			};
			let unsure = new Set(complaints.map(({ path }) => String(path[0])));
			let sound = Object.entries(value).filter(([key]) => !unsure.has(key));
			return {
				problems,
				config: Object.fromEntries(sound),
				unsure
			};
		}
		function configOf({ spec }, schema) {
			let value = spec.backend.config;
			return (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_1__.Im)(value) ? value : schema().parse(value);
		}
	}),
	8491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EQ: () => checkArtifacts,
			I3: () => checkName,
			NQ: () => checkPinned,
			Sb: () => reportOn,
			Tt: () => checkImageVariables,
			VJ: () => checkTargets,
			_c: () => checkDates,
			c7: () => SCHEDULE,
			kL: () => checkVariables,
			kP: () => checkDepth,
			oh: () => inConfig,
			wX: () => inTargets,
			yu: () => checkRetryReasons,
			z5: () => RESULTS_DIR
		});
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7786);
		var _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8896);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
		var _schedule_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9425);
		var _images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
		var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1516);
		var _scan_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9579);
		var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8247);
		function reportOn(schedule, problems) {
			let diagnostics = [...problems];
			let say = (severity) => (code, path, words) => {
				diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__.h4)(schedule, path, {
					severity,
					code,
					...words
				}));
			};
			return {
				error: say("error"),
				warning: say("warning"),
				hint: say("hint"),
				diagnostics
			};
		}
		let SCHEDULE = ["spec", "schedule"];
		let RESULTS_DIR = [
			"spec",
			"jobTemplate",
			"results",
			"dir"
		];
		let inConfig = (...keys) => [
			"spec",
			"backend",
			"config",
			...keys
		];
		let inTargets = (...keys) => [
			"spec",
			"jobTemplate",
			"targets",
			...keys
		];
		function checkName(report, { resource }, taken) {
			let { name } = resource.metadata;
			if (!Object.hasOwn(taken, name)) return;
			report.error("reserved-name", ["metadata", "name"], {
				message: `"${name}" is taken: ${taken[name]} that init writes`,
				hint: "choose another name"
			});
		}
		function checkDates(report, { resource }, platform) {
			if ((0, _cron_days_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _schedule_cron_js__WEBPACK_IMPORTED_MODULE_6__.A$)(resource), (0, _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_7__.dayRuleOf)(platform))) return !0;
			let { code, ...words } = _cron_days_js__WEBPACK_IMPORTED_MODULE_0__.tm;
			report.error(code, SCHEDULE, words);
			return !1;
		}
		function checkImageVariables(report, { resource }) {
			for (let [index, image] of (resource.spec.jobTemplate.targets.images ?? []).entries()) {
				if (!(0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_3__.dj)(image)) continue;
				report.error("bad-image", inTargets("images", index), {
					message: `${image} names a variable, which only gitlab-ci replaces by its value`,
					hint: "write the image itself, or set backend.type: gitlab-ci"
				});
			}
		}
		function checkTargets(report, { resource }, who, hint, kubeconfig) {
			let { targets } = resource.spec.jobTemplate;
			for (let key of _paths_js__WEBPACK_IMPORTED_MODULE_5__.fi) {
				let path = targets[key];
				if (path === void 0 || !/^[/~]/.test(path)) continue;
				report.warning("outside-checkout", inTargets(key), {
					message: `"${path}" is not part of the checkout: ${who} has it only if you put it there`,
					hint
				});
			}
			(targets.k8s_context !== void 0 || targets.k8s_all_namespaces) && report.warning("needs-kubeconfig", inTargets("k8s_context"), kubeconfig);
		}
		function checkArtifacts(report, config) {
			if (config.artifacts !== "all") return;
			report.warning("raw-artifacts", inConfig("artifacts"), {
				message: "artifacts: all keeps the files that scanners wrote, which hold found secrets in clear: everyone who can download artifacts can read them",
				hint: "artifacts: reports keeps the reports, in which the secrets are hidden"
			});
		}
		function checkRetryReasons(report, config, message) {
			let { retry } = config;
			if (typeof retry != "object" || !retry || !("when" in retry) || retry.when === void 0) return;
			report.warning("retry-when-ignored", inConfig("retry", "when"), {
				message,
				part: "key"
			});
		}
		function checkPinned(report, image, ...keys) {
			if (image === void 0 || (0, _images_js__WEBPACK_IMPORTED_MODULE_4__.q)(image)) return;
			report.hint("unpinned-image", inConfig(...keys), {
				message: `${(0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_2__.jV)(keys)}: a tag can be moved to another image`,
				hint: "append @sha256:… of the one you reviewed"
			});
		}
		function checkDepth(report, { resource }, { fetch_depth }) {
			if (fetch_depth === void 0 || fetch_depth === 0 || !(0, _scan_command_js__WEBPACK_IMPORTED_MODULE_8__.uJ)(resource)) return;
			report.warning("shallow-history", inConfig("fetch_depth"), {
				message: `Nosey Parker looks for secrets in the whole history, and the checkout has only the last ${fetch_depth} commits of it`,
				hint: "leave fetch_depth out, or skip noseyparker"
			});
		}
		function checkVariables(report, settings, schedule) {
			let others = new Map();
			schedule?.resource.spec.jobTemplate.targets.gitlab_token !== void 0 && others.set("GITLAB_TOKEN", "targets.gitlab_token");
			for (let [path, names] of settings) for (let name of names) {
				let other = others.get(name);
				other === void 0 ? others.set(name, (0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_2__.jV)(path)) : report.error("exclusive-config", inConfig(...path), {
					message: `${(0, _schedule_problem_js__WEBPACK_IMPORTED_MODULE_2__.jV)(path)} sets ${name}, and so does ${other}`,
					hint: "keep one of them",
					part: "key"
				});
			}
		}
	}),
	6356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => filled,
			TM: () => folded,
			Vs: () => trustCheckout,
			jE: () => pathChecks,
			w1: () => removeOldFindings,
			y2: () => writeList
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9372);
		var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1516);
		function folded(parts, end = "") {
			return parts.map((part, index) => `${index === 0 ? "" : "  "}${part}${index === parts.length - 1 ? end : " \\"}`);
		}
		function filled(parts) {
			let lines = [];
			for (let part of parts) {
				let line = `${lines.at(-1)} ${part}`;
				lines.length > 0 && line.length <= 100 ? lines[lines.length - 1] = line : lines.push(part);
			}
			return lines;
		}
		function writeList(path, values, layOut = (words) => words) {
			return (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folded(layOut([
				"printf '%s\\n'",
				...values,
				`> ${path}`
			])));
		}
		function removeOldFindings(flags, ...paths) {
			return ["# Remove older findings, so that they are not taken for those of this scan.", ...(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.wX)([`rm ${flags} ${paths.join(" ")}`])];
		}
		function trustCheckout(file) {
			return [
				"# Git refuses a checkout owned by another user, even for root. Trust this one, for the commands of this script only.",
				`printf '[include]\\n  path = "%s"\\n[safe]\\n' "\${GIT_CONFIG_GLOBAL:-\${HOME:-}/.gitconfig}" > ${file}`,
				`export GIT_CONFIG_GLOBAL=${file}`,
				"checkout=$(pwd -P | sed 's/[\\\\\"]/\\\\&/g')",
				"printf '  directory = \"%s\"\\n' \"$checkout\" \"$checkout/.git\" \"$checkout/*\" >> \"$GIT_CONFIG_GLOBAL\""
			];
		}
		let KINDS = {
			"-d": "folder",
			"-f": "file",
			"-e": "file or folder"
		};
		let TESTS = {
			repos_dir: "-d",
			targets: "-f",
			images_file: "-f",
			urls_file: "-f",
			api_spec: "-f"
		};
		function pathChecks(schedule, say = (message) => message) {
			let paths = (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.$N)(schedule).filter(({ path }) => !isHere(path));
			if (paths.length === 0) return [];
			return [
				"# JMo skips a path that does not exist, and still succeeds: let this run fail.",
				"missing=false",
				"wants() { test \"$1\" \"$2\" || { missing=true; printf '%s\\n' \"$3\"; }; }",
				...paths.flatMap(({ at, key, path }) => {
					let kind = TESTS[key] ?? "-e";
					let message = say(`${at.join(".")}: no such ${KINDS[kind]}: ${(0, _text_log_js__WEBPACK_IMPORTED_MODULE_2__.RK)(path)}`);
					return (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.wX)([`wants ${kind} ${pathWord(path)} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.XW)(message)}`]);
				}),
				"if \"$missing\"; then exit 1; fi"
			];
		}
		function isHere(path) {
			return path.startsWith(".") && path.split("/").every((part) => part === "" || part === ".");
		}
		function pathWord(path) {
			if (!/^~(?:\/|$)/.test(path)) return (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.XW)(path);
			let rest = path.slice(1);
			return (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.Mj)(`"$HOME"${rest === "" ? "" : (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.XW)(rest)}`);
		}
	}),
	6279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => sourceLines,
			Ot: () => initLines,
			_P: () => whenItRuns,
			_Q: () => storeFlag,
			m7: () => sourceFlag,
			mo: () => shortHeader,
			w4: () => fileHeader
		});
		var _cron_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
		var _text_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9372);
		let FIRST_LINE = "# Generated by jmo-schedule from ";
		function fileHeader(schedule, cron, context, days = "vixie") {
			let { metadata, spec } = schedule;
			let rows = [
				["Schedule", metadata.name],
				["Runs", spec.suspend ? "suspended: only when started by hand" : whenItRuns(schedule, cron, days)],
				["Profile", spec.jobTemplate.profile]
			];
			let description = metadata.annotations.description;
			description !== void 0 && rows.splice(1, 0, ["About", description]);
			return [
				...sourceLines(context),
				"#",
				...rows.map(([label, value]) => `# ${`${label}:`.padEnd(10)}${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(value)}`),
				"",
				""
			].join("\n");
		}
		function shortHeader(context) {
			return `${sourceLines(context).join(" ").replace(" #  ", "")}\n\n`;
		}
		function sourceLines(context) {
			return [`${FIRST_LINE}${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.source)}. Do not edit: change that file, then run`, `#   ${regenerateCommand(context)}`];
		}
		function initLines({ source }) {
			return [`${FIRST_LINE}${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(source)}. Do not edit: check reports changes, render undoes them.`, "# Pins may move. To make this file yours, delete these two lines: jmo-schedule then leaves it alone."];
		}
		function regenerateCommand(context) {
			return `jmo-schedule render${sourceFlag(context)}`;
		}
		function sourceFlag({ source, sourceFlag: flag }) {
			return flag ?? (source === _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.j9 ? "" : ` --file ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)((0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(source))}`);
		}
		function storeFlag(source) {
			return source === _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.Oc ? " --store" : ` --store=${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)((0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(source))}`;
		}
		function whenItRuns(schedule, cron, days = "vixie") {
			return `${(0, _cron_describe_js__WEBPACK_IMPORTED_MODULE_0__.describeCron)(cron, days)}, ${schedule.spec.timezone} (${cron.text})`;
		}
	}),
	9048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => defaultImage,
			q: () => isPinnedByDigest
		});
		let VARIANTS = new Set([
			"fast",
			"slim",
			"balanced",
			"deep"
		]);
		function defaultImage(profile) {
			return `ghcr.io/jimmy058910/jmo-security:1.1.1-${VARIANTS.has(profile) ? profile : "deep"}`;
		}
		function isPinnedByDigest(image) {
			return image.includes("@sha256:");
		}
	}),
	1516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => declaredPaths,
			NB: () => pathFields,
			fi: () => PATH_TARGETS,
			jW: () => checkoutPaths
		});
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9425);
		let PATH_TARGETS = [
			"repo",
			"repos_dir",
			"targets",
			"images_file",
			"urls_file",
			"terraform_state",
			"cloudformation",
			"k8s_manifest"
		];
		function pathFields({ spec }) {
			let { targets, options } = spec.jobTemplate;
			let found = [];
			let add = (group, key, path) => {
				path !== void 0 && found.push({
					at: [
						"spec",
						"jobTemplate",
						group,
						key
					],
					key,
					path
				});
			};
			for (let key of PATH_TARGETS) add("targets", key, targets[key]);
			add("targets", "api_spec", targets.api_spec);
			add("options", "config", options.config);
			return found;
		}
		function declaredPaths(schedule) {
			return pathFields(schedule).filter(({ path }) => !/^https?:\/\//i.test(path));
		}
		function checkoutPaths(schedule) {
			let { branch, ref } = schedule.spec.backend.config;
			if (branch !== void 0 || ref !== void 0) return [];
			return pathFields(schedule).filter(({ path }) => !/^[/~]/.test(path) && !(0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.Vx)(path));
		}
	}),
	9579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HJ: () => scanWords,
			NR: () => targetLines,
			R9: () => buildScanCommand,
			cG: () => variableName,
			eO: () => fetchDepth,
			uJ: () => readsHistory
		});
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9372);
		let TARGETS = [
			"repo",
			"repos_dir",
			"targets",
			"images",
			"images_file",
			"urls",
			"urls_file",
			"api_spec",
			"terraform_state",
			"cloudformation",
			"k8s_manifest",
			"gitlab_url",
			"gitlab_group",
			"gitlab_repo",
			"k8s_context",
			"k8s_namespace",
			"k8s_all_namespaces"
		];
		let OPTIONS = [
			"threads",
			"timeout",
			"allow_missing_tools",
			"human_logs",
			"log_level",
			"config",
			"tools",
			"skip_tools"
		];
		function buildScanCommand(schedule, options) {
			let { profile, targets, options: scan } = schedule.spec.jobTemplate;
			let { listFolder, resultsDir, imageWord = _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW } = options;
			let lists = [];
			let listed = (key, values, word) => {
				if (values.length === 1) return [`--${key.slice(0, -1)} ${values.map(word).join("")}`];
				let list = {
					flag: `--${key}-file`,
					path: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.Mj)(`"${listFolder}/jmo-${key}.txt"`),
					values
				};
				lists.push(list);
				return listFolder === void 0 ? [] : [`${list.flag} ${list.path}`];
			};
			let target = (key) => {
				if (key === "images" && targets.images) return listed(key, targets.images, imageWord);
				if (key === "urls" && targets.urls) return listed(key, targets.urls, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW);
				return flag(key, targets[key]).map(quoted);
			};
			let lines = [
				"jmo ci",
				...flag("profile_name", profile).map(quoted),
				...TARGETS.flatMap(target),
				...resultsDir === void 0 ? [] : [`--results-dir ${resultsDir}`],
				...flag("fail_on", options.failOn ? scan.fail_on : void 0).map(quoted),
				...optionFlags(scan).map(quoted)
			];
			let token = targets.gitlab_token;
			return {
				lines,
				lists,
				gitlabToken: token === void 0 ? void 0 : variableName(token)
			};
		}
		function scanWords({ spec }) {
			let { targets, options } = spec.jobTemplate;
			let { images, urls, ...others } = targets;
			return [...TARGETS.flatMap((key) => key === "images" || key === "urls" ? [] : flag(key, others[key])), ...optionFlags(options)].flat();
		}
		function optionFlags(scan) {
			return [
				...OPTIONS.flatMap((key) => flag(key, scan[key])),
				...(scan.policies ?? []).flatMap((policy) => flag("policy", policy)),
				...flag("fail_on_policy_violation", scan.fail_on_policy_violation),
				...flag("strict_versions", scan.strict_versions),
				...flag("no_store_history", scan.store_history === !1)
			];
		}
		function flag(key, value) {
			if (value === void 0 || value === !1) return [];
			let words = value === !0 ? [] : [value].flat().map(String);
			return [[`--${key.replaceAll("_", "-")}`, ...words]];
		}
		function quoted([name, ...values]) {
			return [name, ...values.map(_text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW)].join(" ");
		}
		function targetLines({ spec }) {
			let { gitlab_url, gitlab_token, images, urls, ...others } = spec.jobTemplate.targets;
			return [
				...Object.entries(others).map(([key, value]) => `${key}=${value}`),
				...(images ?? []).map((image) => `image=${image}`),
				...(urls ?? []).map((url) => `url=${url}`)
			];
		}
		function variableName(reference) {
			return reference.slice(2, -1);
		}
		let HISTORY_SCANNER = "noseyparker";
		function readsHistory({ spec }) {
			let { profile, targets, options } = spec.jobTemplate;
			let scanners = options.tools ?? (profile === "deep" ? [HISTORY_SCANNER] : []);
			return [targets.repo, targets.targets].some((path) => path !== void 0) && scanners.includes(HISTORY_SCANNER) && !options.skip_tools?.includes(HISTORY_SCANNER);
		}
		function fetchDepth(schedule, config) {
			return config.fetch_depth ?? (readsHistory(schedule) ? 0 : void 0);
		}
	}),
	8247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A$: () => cronOf,
			MR: () => runsPerDay,
			w2: () => daysToKeep
		});
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		function cronOf(schedule) {
			let parsed = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.schedule, schedule.metadata.name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			if ("problems" in parsed) throw Error(`schedule ${schedule.metadata.name} was not validated`);
			return parsed.cron;
		}
		function runsPerDay(cron, rule) {
			let anyDay = cron.dayOfMonth.length === 31 || rule === "vixie" && cron.anyDayOfMonth;
			let anyWeekday = cron.dayOfWeek.length === 7 || rule === "vixie" && cron.anyDayOfWeek;
			let ofMonth = anyDay ? 1 : cron.dayOfMonth.length / 30.44;
			let ofWeek = anyWeekday ? 1 : cron.dayOfWeek.length / 7;
			let days = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, rule) ? ofMonth * ofWeek : Math.min(1, ofMonth + ofWeek);
			return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
		}
		function daysToKeep(runs, cron, rule, most) {
			return Math.min(most, Math.max(1, Math.ceil(runs / runsPerDay(cron, rule))));
		}
	}),
	6755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TW: () => keepIf,
			XX: () => fillBelow,
			ou: () => fillTemplate,
			xV: () => readTemplate
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6104);
		var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4809);
		let KEEP = Symbol("what the template has");
		function keepIf(wanted) {
			return wanted ? KEEP : void 0;
		}
		function fillBelow(path, values) {
			return Object.entries(values).map(([key, to]) => ({
				set: [...path, key],
				to
			}));
		}
		function readTemplate(embedded, { compat, ...options } = {}) {
			return {
				...embedded,
				printer: new yaml__WEBPACK_IMPORTED_MODULE_0__.yo(null, compat === void 0 ? {} : { compat }),
				options: {
					lineWidth: 0,
					flowCollectionPadding: !1,
					singleQuote: !0,
					doubleQuotedMinMultiLineLength: Infinity,
					...options
				}
			};
		}
		function fillTemplate(template, fills) {
			let removed = [];
			let splices = fills.flatMap((fill) => {
				if ("rename" in fill) return [renaming(template, fill.rename, fill.to)];
				if ("before" in fill) return insertion(template, fill.before, fill.items);
				if ("add" in fill) return addition(template, fill.add, fill.entries);
				if ("note" in fill) return [noteAbove(template, fill.note, fill.lines)];
				if (fill.to === KEEP) {
					place(template, fill.set);
					return [];
				}
				if (fill.to !== void 0) return [replacement(template, fill)];
				let splice = removal(template, fill.set);
				removed.push(splice);
				return [splice];
			});
			let isDropped = (splice) => {
				let at = splice.of ?? splice.start;
				return removed.some((one) => one !== splice && one.start <= at && at < one.end);
			};
			return (0, _text_splice_js__WEBPACK_IMPORTED_MODULE_2__.U)(template.text, splices.filter((splice) => !isDropped(splice)));
		}
		function replacement(template, fill) {
			let [start, end, anchorStart, , lineStart, , block] = place(template, fill.set);
			let lineEnd = endOfLine(template, end);
			let wanted = (0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.zd)(template, fill.to, anchorStart - lineStart);
			if (block === 1 || wanted.block) return {
				start: block === 0 ? start - 1 : template.text.lastIndexOf(":", start) + 1,
				end: template.text[end - 1] === "\n" ? end - 1 : lineEnd,
				text: wanted.text
			};
			if (fill.comment === void 0) return {
				start: start - 1,
				end,
				text: wanted.text
			};
			let comment = fill.comment === null ? "" : ` # ${fill.comment}`;
			return {
				start: start - 1,
				end: lineEnd,
				text: `${wanted.text}${comment}`
			};
		}
		function addition(template, path, entries) {
			let [, end, , , of, indent] = place(template, path);
			if (Object.keys(entries).length === 0) return [];
			let at = lineAfter(template, end);
			return [{
				of,
				start: at,
				end: at,
				text: `${(0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.zd)(template, entries, indent).text.slice(1)}\n`
			}];
		}
		function insertion(template, path, items) {
			let [, , , , lineStart, indent] = place(template, path);
			if (items.length === 0) return [];
			let start = withCommentsAbove(template, lineStart, indent);
			return [{
				start,
				end: start,
				text: `${(0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.zd)(template, items, indent - 2).text.slice(1)}\n`
			}];
		}
		function removal(template, path) {
			let [, end, , , lineStart, indent] = place(template, path);
			let to = lineAfter(template, end);
			let before = withCommentsAbove(template, lineStart, indent);
			let blankAfter = template.text[to] === "\n";
			if (blankAfter && template.text.endsWith(":\n", before)) return {
				start: before,
				end: to + 1,
				text: ""
			};
			return {
				start: template.text.endsWith("\n\n", before) && (blankAfter || to >= template.text.length) ? before - 1 : before,
				end: to,
				text: ""
			};
		}
		function renaming(template, path, to) {
			let [, , start, end] = place(template, path);
			return {
				start,
				end,
				text: (0, _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__.zd)(template, to, 0).text.slice(1)
			};
		}
		function noteAbove(template, path, lines) {
			let [, , , , lineStart, indent] = place(template, path);
			let pad = "".padEnd(indent);
			return {
				start: withCommentsAbove(template, lineStart, indent),
				end: lineStart,
				text: lines.map((line) => `${pad}# ${line}\n`).join("")
			};
		}
		function withCommentsAbove(template, lineStart, indent) {
			let comment = `${"".padEnd(indent)}#`;
			let start = lineStart;
			for (;;) {
				let above = template.text.lastIndexOf("\n", start - 2) + 1;
				if (start === 0 || !template.text.startsWith(comment, above)) return start;
				start = above;
			}
		}
		function lineAfter(template, end) {
			return template.text[end - 1] === "\n" ? end : endOfLine(template, end) + 1;
		}
		function endOfLine(template, offset) {
			let end = template.text.indexOf("\n", offset);
			return end < 0 ? template.text.length : end;
		}
		function place(template, path) {
			let found = template.places[path.join("\n")];
			if (found === void 0) throw Error(`the template has no ${path.join(".")}`);
			return found;
		}
	}),
	4809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L3: () => flow,
			TL: () => quoted,
			eu: () => literal,
			vv: () => flowMap,
			zd: () => printed
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		let SAFE_WORD = /^(?!(?:y|yes|n|no|on|off|true|false|null|inf|nan|e\d+)$)[a-z](?:[a-z0-9/._-]|:(?=[a-z0-9])|\$\{\{ [a-z._]+ \}\})*$/i;
		let ASCII_LINE = /^[!-~][ -~]*$/;
		function printedFast(value, indent) {
			if (typeof value == "string") return SAFE_WORD.test(value) ? {
				text: ` ${value}`,
				block: !1
			} : void 0;
			if (Number.isSafeInteger(value)) return {
				text: ` ${value}`,
				block: !1
			};
			if (!(value instanceof yaml__WEBPACK_IMPORTED_MODULE_0__.X5) || typeof value.value != "string") return;
			let text = value.value;
			if (value.type === "QUOTE_SINGLE" && ASCII_LINE.test(text)) return {
				text: ` '${text.replaceAll("'", "''")}'`,
				block: !1
			};
			if (value.type !== "BLOCK_LITERAL" || !text.endsWith("\n")) return;
			let lines = text.slice(0, -1).split("\n");
			if (!ASCII_LINE.test(lines[0] ?? "") || !lines.every((line) => /^[ -~]*[!-~]$/.test(line))) return;
			let pad = "".padEnd(indent + 2);
			return {
				text: ` |${lines.map((line) => `\n${pad}${line}`).join("")}`,
				block: !0
			};
		}
		function printed({ printer, options }, value, indent) {
			let fast = printedFast(value, indent);
			if (fast !== void 0) return fast;
			let node = typeof value == "string" && value.includes("\n") ? literal(value) : value;
			printer.contents = printer.createNode(node, { aliasDuplicateObjects: !1 });
			let text = printer.toString(options).replace(/\n$/, "");
			let collection = typeof value == "object" && !!value && !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(value);
			if (!collection && !text.includes("\n")) return {
				text: ` ${text}`,
				block: !1
			};
			let pad = "".padEnd(indent + 2);
			let rows = text.split("\n").map((row, index) => row === "" || !collection && index === 0 ? row : pad + row);
			return {
				text: collection ? `\n${rows.join("\n")}` : ` ${rows.join("\n")}`,
				block: !0
			};
		}
		function quoted(text) {
			return scalar(text, "QUOTE_SINGLE");
		}
		function literal(text) {
			return scalar(text, /^\S/.test(text) ? "BLOCK_LITERAL" : "QUOTE_DOUBLE");
		}
		function scalar(text, type) {
			let node = new yaml__WEBPACK_IMPORTED_MODULE_0__.X5(text);
			node.type = type;
			return node;
		}
		function flowMap(key, value) {
			let node = new yaml__WEBPACK_IMPORTED_MODULE_0__.CA();
			node.items = [new yaml__WEBPACK_IMPORTED_MODULE_0__.Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__.X5(key), new yaml__WEBPACK_IMPORTED_MODULE_0__.X5(value))];
			node.flow = !0;
			return node;
		}
		function flow(items) {
			let node = new yaml__WEBPACK_IMPORTED_MODULE_0__.Rw();
			node.items = items.map((item) => new yaml__WEBPACK_IMPORTED_MODULE_0__.X5(item));
			node.flow = !0;
			return node;
		}
	}),
	9712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { describeCron: () => describeCron });
		var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7786);
		var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9898);
		let MONTHS = [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		];
		let WEEKDAYS = [
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday",
			"Sunday"
		];
		function describeCron(cron, rule = "vixie") {
			let time = describeTime(cron);
			let days = describeDays(cron, rule);
			return days === "" && time.includes(":") ? `${time} every day` : time + days;
		}
		function describeTime(cron) {
			let [minutes, hours] = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Kp)(cron.text);
			let everyHour = cron.hour.length === 24;
			if (everyHour && cron.minute.length === 60) return "Every minute";
			let minuteStep = evenStep(minutes, 60);
			if (everyHour && minuteStep !== void 0) return `Every ${minuteStep} minutes`;
			let onTheHour = cron.minute.length === 1 && cron.minute[0] === 0;
			if (everyHour && onTheHour) return "Every hour";
			let hourStep = evenStep(hours, 24);
			let everyHours = hourStep !== void 0 && hourStep < 12;
			if (everyHours && onTheHour) return `Every ${hourStep} hours`;
			let times = cron.hour.flatMap((hour) => cron.minute.map((minute) => `${two(hour)}:${two(minute)}`));
			if (times.length <= 4 && !everyHours) return `At ${join(times)}`;
			let of = describeField(minutes, "minute");
			if (everyHour) return `At ${of} of every hour`;
			return `At ${of} past ${describeField(hours, "hour")}`;
		}
		function evenStep(field, whole) {
			let step = starStep(field);
			return step !== void 0 && whole % step === 0 ? step : void 0;
		}
		function starStep(field) {
			let step = /^\*\/(\d+)$/.exec(field)?.[1];
			return step === void 0 ? void 0 : Number(step);
		}
		function describeField(field, unit) {
			let parts = [];
			let singles = [];
			for (let element of field.split(",")) {
				let [base, step] = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(element, "/");
				let each = step === void 0 ? `every ${unit}` : `every ${ordinal(Number(step))} ${unit}`;
				let [first, last] = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(base, "-");
				base === "*" ? parts.push(each) : last === void 0 ? singles.push(base) : parts.push(`${each} from ${first} through ${last}`);
			}
			singles.length > 0 && parts.unshift(`${unit}${singles.length > 1 ? "s" : ""} ${join(singles)}`);
			return join(parts);
		}
		function describeDays(cron, rule) {
			let months = cron.month.length === 12 ? "" : join(nameRuns(cron.month, MONTHS));
			let inMonths = months === "" ? "" : ` in ${months}`;
			let both = (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.AW)(cron, rule);
			let anyDay = cron.dayOfMonth.length === 31;
			let anyWeekday = cron.dayOfWeek.length === 7;
			if (anyDay && anyWeekday || !both && (anyDay || anyWeekday)) return inMonths;
			let weekdays = nameRuns(weekFromMonday(cron), WEEKDAYS);
			if (anyDay) return ` on ${join(weekdays)}${inMonths}`;
			let days = describeDates(cron);
			if (anyWeekday) return ` on ${days} of ${months === "" ? "the month" : months}`;
			let where = months === "" ? "" : `,${inMonths}`;
			return both ? ` on ${days} of the month if it is ${join(weekdays, "or")}${where}` : ` on ${days} of the month or on ${join(weekdays)}${where}`;
		}
		function describeDates(cron) {
			let step = starStep((0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Kp)(cron.text)[2]);
			if (step !== void 0 && cron.dayOfMonth.length > 4) return `every ${ordinal(step)} day`;
			let dates = join((0, _text_js__WEBPACK_IMPORTED_MODULE_1__.ub)(cron.dayOfMonth, " through "));
			return `${cron.dayOfMonth.length === 1 ? "day" : "days"} ${dates}`;
		}
		function weekFromMonday(cron) {
			return cron.dayOfWeek.map((day) => day === 0 ? 7 : day).sort((a, b) => a - b);
		}
		function nameRuns(values, names) {
			return (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.ub)(values, " through ", (value) => names[value - 1] ?? "");
		}
		function join(parts, word = "and") {
			if (parts.length < 2) return parts.join("");
			return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
		}
		function ordinal(n) {
			return `${n}${n >= 11 && n <= 13 ? "th" : [
				"th",
				"st",
				"nd",
				"rd"
			][n % 10] ?? "th"}`;
		}
		function two(value) {
			return String(value).padStart(2, "0");
		}
	}),
	394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => shownPath });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		function shownPath(directory, path) {
			let inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
			return (inside === "" || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(".", inside)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
		}
	}),
	7725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => CODES });
		let CODES = {
			"bad-encoding": {
				severity: "error",
				means: "A byte that is not UTF-8, or a file in UTF-16 or UTF-32.",
				fix: "Save the file as UTF-8."
			},
			"control-character": {
				severity: "error",
				means: "A control character in the file or, written as an escape, in a text; a line break in a value that must be one line.",
				fix: "`repo: \"a\\0b\"` → `repo: ab`"
			},
			"file-too-large": {
				severity: "error",
				means: "More than 16 MiB, or more words than ten thousand schedules take.",
				fix: "Split the file."
			},
			"no-schedules": {
				severity: "warning",
				means: "The file holds no document.",
				fix: "`jmo-schedule init`"
			},
			"yaml-syntax": {
				severity: "error",
				means: "The text is not YAML; the message says why, and what follows in the document is not checked.",
				fix: "`description: nightly: all` → `description: \"nightly: all\"`"
			},
			"tab-indent": {
				severity: "error",
				means: "A tab at the start of a line.",
				fix: "Indent with blanks."
			},
			"unquoted-cron": {
				severity: "error",
				means: "A cron expression that begins with `*` or `@`, which YAML keeps for itself.",
				fix: "`schedule: */15 * * * *` → `schedule: \"*/15 * * * *\"`"
			},
			"duplicate-key": {
				severity: "error",
				means: "A key occurs twice in one map.",
				fix: "Keep one of them."
			},
			"bad-key": {
				severity: "error",
				means: "A key that is not text.",
				fix: "`8: eight` → `\"8\": eight`"
			},
			"number-form": {
				severity: "error",
				means: "A number with a leading zero or `+`, or in another base: YAML 1.1 and 1.2 read it differently.",
				fix: "`startingDeadlineSeconds: 0300` → `300`"
			},
			"unknown-alias": {
				severity: "error",
				means: "`*name` without a `&name` above it.",
				fix: "`owner: *team` → `owner: \"*team\"`"
			},
			"recursive-alias": {
				severity: "error",
				means: "An alias inside the value it stands for.",
				fix: "Write the value out."
			},
			"too-many-aliases": {
				severity: "error",
				means: "Aliases that multiply into far more values than are written.",
				fix: "Write the values out."
			},
			"merge-key": {
				severity: "error",
				means: "`<<:` is YAML 1.1; it is not read here.",
				fix: "Write the keys out, or use an alias for the whole value."
			},
			"custom-tag": {
				severity: "error",
				means: "A tag other than YAML's own for text, numbers, maps and lists.",
				fix: "`!secret x` → `x`"
			},
			"too-deep": {
				severity: "error",
				means: "More than 64 lists and maps inside one another.",
				fix: "Flatten the value."
			},
			"not-a-schedule": {
				severity: "error",
				means: "A document that is not a `ScanSchedule`.",
				fix: "Keep it in another file."
			},
			"wrong-kind": {
				severity: "error",
				means: "A resource of another kind, or a mistyped one.",
				fix: "`kind: ScanShedule` → `kind: ScanSchedule`"
			},
			"wrong-api-version": {
				severity: "error",
				means: "Another version than `jmo.security/v1alpha1`.",
				fix: "`apiVersion: jmo.security/v1alpha1`"
			},
			"unknown-key": {
				severity: "error",
				means: "A key the resource does not have; the hint names the one that was probably meant.",
				fix: "`treads: 4` → `threads: 4`"
			},
			"missing-key": {
				severity: "error",
				means: "A required key is absent; it points at the key it belongs under.",
				fix: "`metadata: {}` → `metadata: {name: nightly}`"
			},
			"empty-value": {
				severity: "error",
				means: "A key without a value.",
				fix: "`spec:` → `spec: {schedule: …}`, or leave the key out"
			},
			"wrong-type": {
				severity: "error",
				means: "Text for a number, one value for a list, and the like.",
				fix: "`suspend: \"yes\"` → `suspend: true`"
			},
			"unknown-value": {
				severity: "error",
				means: "Not one of the words that are allowed here.",
				fix: "`concurrencyPolicy: forbid` → `Forbid`"
			},
			"out-of-range": {
				severity: "error",
				means: "A number that is too small or too large.",
				fix: "`threads: 0` → `threads: 1`"
			},
			"empty-text": {
				severity: "error",
				means: "An empty text where one is needed.",
				fix: "`repo: \"\"` → `repo: .`"
			},
			"empty-list": {
				severity: "error",
				means: "A list without items.",
				fix: "`events: []` → `events: [failure]`"
			},
			"too-long": {
				severity: "error",
				means: "A text over 4,096 characters, a script over 20,000, or annotations over 256 KiB together.",
				fix: "Shorten it."
			},
			"outer-blank": {
				severity: "error",
				means: "A value that begins or ends with a blank.",
				fix: "`\" nginx\"` → `nginx`"
			},
			"bad-name": {
				severity: "error",
				means: "A name that is not a DNS-1123 subdomain of at most 52 characters.",
				fix: "`name: Nightly_Scan` → `name: nightly-scan`"
			},
			"duplicate-name": {
				severity: "error",
				means: "Two schedules have the same name. The diagnostic points at the second and names the line of the first.",
				fix: "Rename one."
			},
			"not-inherited": {
				severity: "error",
				means: "A field of `ScanDefaults` that schedules do not inherit.",
				fix: "`targets` in each schedule; `backend.config` → `backend.configs: {gitlab-ci: …}`"
			},
			"duplicate-defaults": {
				severity: "error",
				means: "The file has `ScanDefaults` already. The diagnostic points at the second.",
				fix: "Write all defaults into one document."
			},
			"too-many-defaults": {
				severity: "error",
				means: "`ScanDefaults` has more than 1,000 values, which every schedule would inherit.",
				fix: "Write into the schedules what few of them need."
			},
			"bad-label-key": {
				severity: "error",
				means: "A label or annotation key that breaks Kubernetes' syntax.",
				fix: "`bad key: x` → `bad-key: x`"
			},
			"bad-label-value": {
				severity: "error",
				means: "A label value that breaks Kubernetes' syntax, or has over 63 characters.",
				fix: "`team: web shop` → `team: web-shop`"
			},
			"unknown-zone": {
				severity: "error",
				means: "Not the exact name of an IANA time zone; `Local` and offsets are not accepted.",
				fix: "`timezone: Europe/Berln` → `Europe/Berlin`"
			},
			"short-deadline": {
				severity: "warning",
				means: "A starting deadline under 10 seconds may pass before a run can start.",
				fix: "`startingDeadlineSeconds: 5` → `300`"
			},
			"cron-empty": {
				severity: "error",
				means: "The schedule is empty.",
				fix: "`schedule: \"17 2 * * *\"`"
			},
			"cron-field-count": {
				severity: "error",
				means: "Not five fields; a sixth for seconds is not supported.",
				fix: "`0 17 2 * * *` → `17 2 * * *`"
			},
			"cron-macro": {
				severity: "error",
				means: "`@daily` or another macro; not every platform knows them.",
				fix: "`@daily` → `0 0 * * *`"
			},
			"cron-timezone-prefix": {
				severity: "error",
				means: "`TZ=` or `CRON_TZ=` in the schedule.",
				fix: "Use `spec.timezone`."
			},
			"cron-newline": {
				severity: "error",
				means: "A line break in the schedule.",
				fix: "Write it on one line."
			},
			"cron-too-long": {
				severity: "error",
				means: "Over 1,000 characters.",
				fix: "Use ranges and steps, or several schedules."
			},
			"cron-syntax": {
				severity: "error",
				means: "A field that is not a value, list, range or step.",
				fix: "`1,,2` → `1,2`"
			},
			"cron-out-of-range": {
				severity: "error",
				means: "A value outside its field.",
				fix: "`61 2 * * *` → `1 2 * * *`"
			},
			"cron-reversed-range": {
				severity: "error",
				means: "A range that runs backwards.",
				fix: "`22-2` → `22-23,0-2`"
			},
			"cron-step": {
				severity: "error",
				means: "A step that is not a number above zero, or is larger than its field.",
				fix: "`*/0` → `*`"
			},
			"cron-name": {
				severity: "error",
				means: "Not the name of a month or weekday.",
				fix: "`MONN` → `MON`"
			},
			"cron-hash": {
				severity: "error",
				means: "A form of `H` that is not supported.",
				fix: "`H/7-9` → `H`"
			},
			"cron-quartz": {
				severity: "error",
				means: "`L`, `W`, `#` or `?`, which only Quartz supports.",
				fix: "`? ` → `*`"
			},
			"cron-never": {
				severity: "error",
				means: "A date that does not exist.",
				fix: "`0 0 30 2 *` → `0 0 28 2 *`"
			},
			"no-target": {
				severity: "error",
				means: "Nothing to scan. A GitLab address or token alone is a setting, not a target.",
				fix: "`targets: {repo: .}`"
			},
			"exclusive-targets": {
				severity: "error",
				means: "Two targets that `jmo` does not take together, such as `repo` and `repos_dir`.",
				fix: "Keep one, or write two schedules."
			},
			"conflicting-targets": {
				severity: "error",
				means: "One target with different values: in the flat and the grouped form, or as a single value and as a list.",
				fix: "Keep one of them."
			},
			"leading-dash": {
				severity: "error",
				means: "A value that begins with `-`, which the command would read as a flag.",
				fix: "`repo: -x` → `repo: ./-x`"
			},
			"bad-list-item": {
				severity: "error",
				means: "A value that a list file could not hold: it begins with `#`, or has blanks at its ends.",
				fix: "`\"#a\"` → `a`"
			},
			"bad-path": {
				severity: "error",
				means: "An address where a path belongs: `jmo` fetches nothing for it.",
				fix: "`repo: https://…` → `repo: .`"
			},
			"missing-path": {
				severity: "warning",
				means: "A relative path that the checkout lacks. `validate` and `check` do not look for paths outside the checkout.",
				fix: "`images_file: imagse.txt` → `images.txt`"
			},
			"bad-image": {
				severity: "error",
				means: "Not an image reference; or one with a variable, which only `gitlab-ci` supports.",
				fix: "`NGINX latest` → `nginx:latest`"
			},
			"bad-url": {
				severity: "error",
				means: "Not an http or https URL.",
				fix: "`shop.example` → `https://shop.example`"
			},
			"bad-profile": {
				severity: "error",
				means: "Not a valid name of a profile.",
				fix: "`profile: my profile` → `my-profile`"
			},
			"unknown-profile": {
				severity: "warning",
				means: "JMo ships no such profile; your `jmo.yml` may.",
				fix: "`profile: balance` → `balanced`"
			},
			"bad-tool": {
				severity: "error",
				means: "Not the name of one tool.",
				fix: "`tools: [\"a,b\"]` → `tools: [a, b]`"
			},
			"literal-secret": {
				severity: "error",
				means: "A webhook URL, a token, or a URL with a password, also in comments; or a literal value of a variable or input whose name ends like that of a secret, such as `API_TOKEN`. It is never shown.",
				fix: "`url: https://…` → `url: ${SLACK_WEBHOOK_URL}`, and have the secret replaced"
			},
			"bad-variable": {
				severity: "error",
				means: "Not a reference in the form `${NAME}`.",
				fix: "`$HOOK` → `${HOOK}`"
			},
			"reserved-variable": {
				severity: "error",
				means: "GitHub does not allow secrets whose names begin with `GITHUB_`. In `backend.config`: a variable that the platform or our own scripts set.",
				fix: "`${GITHUB_HOOK}` → `${JMO_HOOK}`"
			},
			"bad-channel": {
				severity: "error",
				means: "Not the name or id of a Slack channel.",
				fix: "`channel: \"#security\"`"
			},
			"exclusive-keys": {
				severity: "error",
				means: "A channel with both `url` and `token`.",
				fix: "Keep `url` for a webhook, `token` and `channel` for a bot."
			},
			"unused-key": {
				severity: "warning",
				means: "`channel` next to a webhook, which always posts to its own channel.",
				fix: "Leave `channel` out."
			},
			"no-channels": {
				severity: "warning",
				means: "Notifications are enabled without a channel.",
				fix: "Add one, or leave notifications out."
			},
			"repeated-value": {
				severity: "warning",
				means: "An event is listed twice.",
				fix: "`[failure, failure]` → `[failure]`"
			},
			"bad-config": {
				severity: "error",
				means: "A value of `backend.config` that the platform does not accept.",
				fix: "The message says what it must be."
			},
			"bad-duration": {
				severity: "error",
				means: "Not a duration.",
				fix: "`timeout: soon` → `timeout: 90m`"
			},
			"bad-folder": {
				severity: "error",
				means: "A folder that a crontab or shell script could not name.",
				fix: "`script_dir: ~/bin` → `/home/me/bin`"
			},
			"not-reusable": {
				severity: "error",
				means: "The reusable workflow lacks what a setting asks for: `container: false`, `server: ghes`, `native_timezone: false`, `environment`, `env`, `secrets`, `steps_before`, `action`, a runner group, `credentials` or `options` of `container`, more than one webhook or bot token.",
				fix: "Leave `style` out."
			},
			"exclusive-config": {
				severity: "error",
				means: "Two settings of `backend.config` that contradict each other.",
				fix: "Keep one of them."
			},
			expression: {
				severity: "error",
				means: "`${{`, which GitHub would evaluate: the texts of a resource are data.",
				fix: "`run: echo ${{ github.sha }}` → `run: echo \"$GITHUB_SHA\"`"
			},
			"interval-too-short": {
				severity: "error",
				means: "Shorter than the platform's shortest interval.",
				fix: "`* * * * *` → `*/5 * * * *`"
			},
			"bad-results-dir": {
				severity: "error",
				means: "A results folder that an artifact path cannot hold.",
				fix: "`results: {dir: results}`"
			},
			"busy-minute": {
				severity: "hint",
				means: "Minute 0 on GitHub: runs are delayed and dropped at the top of the hour.",
				fix: "`0 2 * * *` → `17 2 * * *` or `H 2 * * *`"
			},
			"ambiguous-days": {
				severity: "warning",
				means: "Both day fields are restricted. Platforms interpret that differently.",
				fix: "List the days of one field, and write `*` in the other."
			},
			"deadline-shorter-than-delay": {
				severity: "warning",
				means: "Shorter than the usual delay: the guard will skip many runs.",
				fix: "`startingDeadlineSeconds: 3600`"
			},
			"outside-checkout": {
				severity: "warning",
				means: "A path outside the checkout. A runner has it only if you put it there.",
				fix: "`repo: .`"
			},
			"results-outside-workspace": {
				severity: "warning",
				means: "Results outside the workspace.",
				fix: "`results: {dir: results}`"
			},
			"raw-artifacts": {
				severity: "warning",
				means: "`artifacts: all` keeps the scanners' raw output, with found secrets in clear, for everybody who can download artifacts.",
				fix: "`artifacts: reports`"
			},
			"server-not-named": {
				severity: "warning",
				means: "`native_timezone: false` alone is not enough for GitHub Enterprise Server: the upload-artifact action of github.com fails there.",
				fix: "`server: ghes`"
			},
			"self-hosted-runner": {
				severity: "hint",
				means: "GitHub Enterprise Server has no hosted runners, so the jobs run on `[self-hosted, linux]`.",
				fix: "`runner: [self-hosted, scans]`"
			},
			"needs-kubeconfig": {
				severity: "warning",
				means: "The scan reads a kubeconfig, and hosted runners have none.",
				fix: "A self-hosted runner."
			},
			"retry-repeats-verdict": {
				severity: "warning",
				means: "GitLab also retries a scan that violates a policy, not only one that broke.",
				fix: "No `retry`, or `when: [runner_system_failure]`"
			},
			"retry-when-ignored": {
				severity: "warning",
				means: "GitHub does not say why a job failed, so `retry.when` has no effect.",
				fix: "`retry: {max: 2}`"
			},
			"unpinned-image": {
				severity: "hint",
				means: "The tag of the image can move.",
				fix: "`image: …@sha256:…`"
			},
			"deadline-not-needed": {
				severity: "hint",
				means: "cron starts a run in its minute or not at all, so none is ever late.",
				fix: "Keep it if the schedule may move to a backend that starts runs late."
			},
			"secret-from-file": {
				severity: "hint",
				means: "cron does not know your shell's variables: the script reads the secret from a file.",
				fix: "Put the value into the file that the hint names."
			},
			"unexpanded-home": {
				severity: "warning",
				means: "A path that begins with `~`, which no shell expands here.",
				fix: "`repo: ~/shop` → `repo: /home/me/shop`"
			},
			"interval-below-default": {
				severity: "warning",
				means: "Shorter than the interval at which a self-managed GitLab looks for due schedules by default.",
				fix: "`*/5 * * * *` → `*/10 * * * *`"
			},
			"paid-plan-interval": {
				severity: "hint",
				means: "More runs a day than GitLab's free plan starts.",
				fix: "One run an hour at most."
			},
			"h-resolved": {
				severity: "hint",
				means: "`H` has this value on GitLab, which keeps the cron outside the file.",
				fix: "Nothing to do."
			},
			"replace-needs-token": {
				severity: "warning",
				means: "On GitLab, Replace ends the jobs of the older run through the API, which needs a token.",
				fix: "Store it as `JMO_GITLAB_TOKEN`."
			},
			suspended: {
				severity: "hint",
				means: "It runs only when started by hand. On GitLab that needs the variable `JMO_SCHEDULE`, which nobody can set in many projects.",
				fix: "`suspend: false`"
			},
			"history-by-prune": {
				severity: "hint",
				means: "The platform has no limit by count; artifacts expire after about as many runs.",
				fix: "Run `jmo-schedule prune --apply` now and then."
			},
			"history-beyond-retention": {
				severity: "hint",
				means: "More successful runs than GitHub keeps results for: 90 days at most.",
				fix: "`successfulJobsHistoryLimit: 12` for a weekly scan"
			},
			"reserved-name": {
				severity: "error",
				means: "The name is taken by a file or job that `init` writes.",
				fix: "`name: schedule-check` → `name: nightly`"
			},
			"container-needs-linux": {
				severity: "error",
				means: "A Windows or macOS runner with a job container, which GitHub runs on Linux only.",
				fix: "`container: false`"
			},
			"timeout-beyond-limit": {
				severity: "warning",
				means: "GitHub ends a job earlier: after 6 hours on its own runners, after 5 days on any.",
				fix: "`timeout: 6h`"
			},
			"guard-needs-runner": {
				severity: "hint",
				means: "With Replace and a single self-hosted runner, the guard waits until the scan that it should replace frees the runner.",
				fix: "A second runner, or no `startingDeadlineSeconds`."
			},
			"environment-may-wait": {
				severity: "hint",
				means: "An environment with reviewers or a wait timer delays the jobs that use secrets: the scan, the message, or both.",
				fix: "Use an environment that protects its secrets only by branch."
			},
			"results-dir-rewritten": {
				severity: "warning",
				means: "GitLab's artifacts must lie in the project, so results go to another folder.",
				fix: "`results: {dir: results}`"
			},
			"sarif-needs-ultimate": {
				severity: "warning",
				means: "GitLab reads SARIF only on Ultimate, since 19.2.",
				fix: "`reports: sast`"
			},
			"clock-change": {
				severity: "warning",
				means: "GitLab's cron library does not handle a clock change in this time zone: it loses a run, or finds no next run.",
				fix: "`timezone: UTC`"
			},
			"months-left-out": {
				severity: "warning",
				means: "GitLab's cron library drops months that have none of the days of month, even if a weekday matches. It is an error if that is every month: GitLab refuses the cron.",
				fix: "`0 0 31 9-11 5` → `0 0 * 9-11 5`"
			},
			"pipeline-not-read": {
				severity: "warning",
				means: "`.gitlab-ci.yml` is a link out of the project, is too large, or is not YAML, so nothing in it was checked.",
				fix: "Replace the link with the file."
			},
			"not-included": {
				severity: "warning",
				means: "`.gitlab-ci.yml` does not include the generated file, so GitLab never runs its jobs. `validate` and `check` read `.gitlab-ci.yml`, or the one at the root of the repository if a subfolder has none. A repository without the file gets the warning too.",
				fix: "`include: [{local: .gitlab/jmo-schedules.gitlab-ci.yml}]`"
			},
			"unknown-stage": {
				severity: "warning",
				means: "`stages` in `.gitlab-ci.yml` lacks the stage of the scan, so GitLab refuses the whole pipeline.",
				fix: "`stage: security`"
			},
			"no-schedule-pipelines": {
				severity: "warning",
				means: "`workflow:rules` in `.gitlab-ci.yml` keep pipelines of pipeline schedules from running.",
				fix: "`if: '$CI_PIPELINE_SOURCE == \"schedule\"'`"
			},
			"shallow-history": {
				severity: "warning",
				means: "`fetch_depth` keeps commits from Nosey Parker, which reads the whole history.",
				fix: "`fetch_depth: 0`"
			},
			"unpinned-action": {
				severity: "warning",
				means: "An action of `steps_before` that is not pinned by commit.",
				fix: "`uses: octo/setup@v2` → `octo/setup@` and the commit"
			},
			"unused-config": {
				severity: "warning",
				means: "A setting that has no effect: with this style, or because the schedule has no secrets for an environment.",
				fix: "Leave it out."
			},
			"no-such-schedule": {
				severity: "error",
				means: "The file has no schedule of that name, valid or not.",
				fix: "`jmo-schedule list -o name`"
			},
			"shared-value": {
				severity: "error",
				means: "The value has an anchor or alias, so another place would change with it.",
				fix: "Write the value out in each place."
			},
			"cannot-edit": {
				severity: "error",
				means: "The value has a form that cannot be changed without changing something else, or the path leads below a single value.",
				fix: "Change it by hand."
			},
			"not-a-store": {
				severity: "error",
				means: "The file is not JMo's `schedules.json`.",
				fix: "`--store ~/.jmo/schedules.json`"
			},
			"would-inherit": {
				severity: "error",
				means: "`import` would add schedules to a file whose `ScanDefaults` would change them.",
				fix: "`jmo-schedule import --write --file imported.yaml`"
			},
			"left-out": {
				severity: "warning",
				means: "A field of JMo's store that has no counterpart here.",
				fix: "Nothing to do, or express it differently."
			},
			"cron-changed": {
				severity: "warning",
				means: "`@daily` or another macro in JMo's store becomes the equivalent five fields.",
				fix: "Nothing to do."
			},
			"name-changed": {
				severity: "warning",
				means: "A name of JMo's store that is not valid here becomes lower-case, with `-` for `_`.",
				fix: "Nothing to do."
			},
			drift: {
				severity: "error",
				means: "A generated file differs from what the resource file says, is missing, or belongs to no schedule. It stands on the first line that differs.",
				fix: "`jmo-schedule render`"
			},
			"kept-pin": {
				severity: "hint",
				means: "A pin that somebody moved in a generated file, and that stays.",
				fix: "`jmo-schedule render --update-pins`, if nobody meant it"
			},
			"unread-place": {
				severity: "warning",
				means: "A generated file is where the platform does not read it: in a subfolder, or behind a link.",
				fix: "Move the project, or replace the link."
			},
			"unmarked-file": {
				severity: "error",
				means: "A file in the place of a generated one lacks our marker.",
				fix: "Move it, or rename the schedule."
			},
			"other-source": {
				severity: "error",
				means: "A file in the place of a generated one comes from another resource file.",
				fix: "Rename the schedule in one of the two files."
			},
			symlink: {
				severity: "error",
				means: "A symbolic link is in the place of a generated file or its folder.",
				fix: "Replace the link with the file."
			},
			outside: {
				severity: "error",
				means: "The file would be outside the project.",
				fix: "Choose another folder."
			},
			"not-a-file": {
				severity: "error",
				means: "A folder, pipe or device is in the place of a generated file.",
				fix: "Move it."
			},
			"not-a-folder": {
				severity: "error",
				means: "A file is in the place of a folder of generated files.",
				fix: "Move it."
			},
			unreadable: {
				severity: "error",
				means: "The file or folder cannot be read.",
				fix: "Change its permissions."
			},
			"bad-ignore": {
				severity: "warning",
				means: "Such a comment without effect: it lacks the code or the reason, or the code does not exist or is an error.",
				fix: "`# jmo-schedule: ignore busy-minute the runners are ours`"
			},
			"unused-ignore": {
				severity: "warning",
				means: "`validate` and `check` found nothing to ignore on that line.",
				fix: "Delete the comment."
			}
		};
	}),
	7981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => compareDiagnostics });
		function compareDiagnostics(a, b) {
			return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message);
		}
		function compareText(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	5073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ex: () => MAX_VALUES,
			UX: () => findDefaults,
			rC: () => findResources
		});
		var inherit = __webpack_require__(2323);
		var problem = __webpack_require__(7239);
		var rules = __webpack_require__(2131);
		var schema_defaults = __webpack_require__(4978);
		var issues = __webpack_require__(9724);
		var schema_resource = __webpack_require__(8136);
		var secrets = __webpack_require__(5255);
		var suggest = __webpack_require__(324);
		var types = __webpack_require__(1);
		var values = __webpack_require__(1830);
		let KINDS = [
			schema_resource.Nd,
			schema_resource._4,
			schema_resource.GL
		];
		let MEANINGS = {
			[schema_resource.Nd]: "schedule",
			[schema_resource._4]: "list",
			[schema_resource.GL]: "defaults"
		};
		let OWN_KEYS = [
			"apiVersion",
			"kind",
			"metadata",
			"spec",
			"items"
		];
		function classify(value) {
			if (value === values.mP) return {
				kind: "none",
				resource: void 0,
				problems: []
			};
			let found = (0, problem.u4)(value) ? OWN_KEYS.some((key) => key in value) ? void 0 : `a map of ${Object.keys(value).slice(0, 3).map(secrets.hD).join(", ") || "nothing"}` : Array.isArray(value) ? "a list" : "a single value";
			if (!(0, problem.u4)(value) || found !== void 0) return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: [],
					code: "not-a-schedule",
					message: `a ${schema_resource.Nd} is a map of apiVersion, kind, metadata and spec; found ${found}`,
					...Array.isArray(value) ? { hint: `separate schedules by a line "---", or put them under items: of a ${schema_resource._4}` } : {}
				}]
			};
			let { kind, apiVersion } = value;
			let isOurs = typeof apiVersion == "string" && apiVersion.startsWith("jmo.");
			let resource = value;
			let meant;
			let problems = [];
			if (typeof kind == "string" && KINDS.includes(kind)) meant = kind;
			else if (typeof kind == "string") {
				let near = (0, suggest.ZA)(kind, KINDS);
				if (near === void 0 && !isOurs) return {
					kind: "none",
					resource: void 0,
					problems: [foreign(kind, "items" in value)]
				};
				meant = near ?? ("items" in value ? schema_resource._4 : schema_resource.Nd);
				problems.push({
					path: ["kind"],
					code: "wrong-kind",
					message: `kind must be "${schema_resource.Nd}", "${schema_resource._4}" or "${schema_resource.GL}", found ${(0, secrets.hD)(kind)}`,
					hint: `did you mean "${meant}"?`
				});
				resource = {
					...resource,
					kind: meant
				};
			} else meant = "items" in value && !("spec" in value) ? schema_resource._4 : schema_resource.Nd;
			if (typeof apiVersion == "string" && apiVersion !== types.mG) {
				problems.push({
					path: ["apiVersion"],
					code: "wrong-api-version",
					message: `apiVersion must be "${types.mG}", found ${(0, secrets.hD)(apiVersion)}`,
					...isOurs || (0, suggest.ZA)(apiVersion, [types.mG]) ? { hint: `did you mean "${types.mG}"?` } : {}
				});
				resource = {
					...resource,
					apiVersion: types.mG
				};
			}
			return {
				kind: MEANINGS[meant] ?? "none",
				resource,
				problems
			};
		}
		function foreign(kind, isList) {
			return {
				path: ["kind"],
				code: "wrong-kind",
				message: `this file may contain only schedules; found a resource of kind ${(0, secrets.hD)(kind)}`,
				hint: `keep it in another file, or write kind: ${isList ? schema_resource._4 : schema_resource.Nd}`
			};
		}
		let MAX_VALUES = 1e3;
		function findDefaults(documents) {
			for (let document of documents) {
				let { value } = document;
				if (!(0, problem.u4)(value) || typeof value.kind != "string" || value.kind === schema_resource.Nd || value.kind === schema_resource._4) continue;
				if (value.kind === schema_resource.GL || classify(value).kind === "defaults") return {
					document,
					value,
					isTooLarge: countValues(value) > MAX_VALUES
				};
			}
		}
		function countValues(value) {
			if (typeof value != "object" || !value) return 1;
			return Object.values(value).reduce((sum, inner) => sum + countValues(inner), 1);
		}
		let FOUND = new WeakMap();
		let NO_DEFAULTS = {};
		function findResources({ value }, defaults) {
			if (typeof value != "object" || !value) return findIn(value, defaults);
			let known = FOUND.get(defaults ?? NO_DEFAULTS) ?? new WeakMap();
			FOUND.set(defaults ?? NO_DEFAULTS, known);
			let found = known.get(value) ?? findIn(value, defaults);
			known.set(value, found);
			return found;
		}
		function findIn(value, defaults) {
			let { kind, ...found } = classify(value);
			let { resource } = found;
			if (kind === "defaults" && resource !== void 0) return [{
				path: [],
				resource: void 0,
				isDefaults: !0,
				problems: [...found.problems, ...(0, schema_defaults.HV)(resource)]
			}];
			if (kind !== "list") return [checkedSchedule([], found, defaults)];
			let problems = resource === void 0 ? [] : (0, issues.Y)(schema_resource.$K, resource);
			let items = Array.isArray(resource?.items) ? resource.items : [];
			return [{
				path: [],
				resource: void 0,
				problems: [...found.problems, ...problems]
			}, ...items.map((item, index) => checkedSchedule(["items", index], classifyItem(item), defaults))];
		}
		function checkedSchedule(path, { resource: own, problems }, defaults) {
			if (own === void 0) return {
				path,
				resource: void 0,
				problems
			};
			let resource = defaults === void 0 ? own : (0, inherit.IL)(own, defaults);
			return {
				path,
				resource,
				own,
				problems: [
					...problems,
					...(0, issues.Y)(schema_resource.rw, resource),
					...(0, rules.q)(resource)
				]
			};
		}
		function classifyItem(item) {
			let found = classify((0, problem.u4)(item) ? {
				apiVersion: types.mG,
				kind: schema_resource.Nd,
				...item
			} : item);
			if (found.kind !== "list" && found.kind !== "defaults") return found;
			return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: ["kind"],
					code: "wrong-kind",
					message: found.kind === "list" ? "a list cannot contain another list" : `a list contains schedules only; ${schema_resource.GL} must be a document of the file`
				}]
			};
		}
	}),
	9683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AS: () => unusedIgnores,
			Ll: () => findIgnores,
			wI: () => applyIgnores
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _codes_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7725);
		let WORD = "jmo-schedule:";
		let SIGNS = [
			yaml__WEBPACK_IMPORTED_MODULE_0__.DB.BOM,
			yaml__WEBPACK_IMPORTED_MODULE_0__.DB.DOCUMENT,
			yaml__WEBPACK_IMPORTED_MODULE_0__.DB.FLOW_END,
			yaml__WEBPACK_IMPORTED_MODULE_0__.DB.SCALAR
		];
		let FORM = /^#+[ \t]*jmo-schedule:[ \t]*(\S*)[ \t]*(\S*)[ \t]*(.*)/;
		function findIgnores(text, file) {
			let ignores = [];
			let diagnostics = [];
			if (!text.includes(WORD)) return {
				ignores,
				diagnostics
			};
			let lines = linesOf(text);
			let next = nextContents(lines);
			for (let { comment, line, column } of commentsIn(text)) {
				let [, verb, code = "", words = ""] = FORM.exec(comment) ?? [];
				if (verb === void 0) continue;
				let place = {
					file,
					line,
					column,
					length: comment.trimEnd().length
				};
				let isAlone = lines[line - 1]?.slice(0, column - 1).trim() === "";
				let reason = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.redactSecrets)(words.trim());
				let problem = problemWith(verb, code, reason);
				problem === void 0 ? ignores.push({
					...place,
					covers: isAlone ? next[line] ?? 0 : line,
					code,
					reason
				}) : diagnostics.push({
					severity: "warning",
					code: "bad-ignore",
					...place,
					...problem
				});
			}
			return {
				ignores,
				diagnostics
			};
		}
		function applyIgnores(diagnostics, ignores) {
			let ignored = [];
			if (ignores.length === 0) return {
				diagnostics,
				ignored
			};
			let byPlace = new Map([...ignores].reverse().map((ignore) => [placeOf(ignore, ignore.covers), ignore]));
			return {
				diagnostics: diagnostics.filter((found) => {
					let ignore = found.severity === "error" ? void 0 : byPlace.get(placeOf(found, found.line));
					ignore !== void 0 && ignored.push({
						...found,
						reason: ignore.reason
					});
					return ignore === void 0;
				}),
				ignored
			};
		}
		function unusedIgnores(ignores, ignored) {
			let used = new Set(ignored.map((found) => placeOf(found, found.line)));
			return ignores.filter((ignore) => !used.has(placeOf(ignore, ignore.covers))).map(({ covers, code, reason: _, ...place }) => ({
				severity: "warning",
				code: "unused-ignore",
				...place,
				message: `there is no warning or hint ${code} to ignore${covers === 0 ? "" : ` on line ${covers}`}`,
				hint: "delete this comment, or put it on the line of the warning, or on one before it"
			}));
		}
		function placeOf({ file, code }, line) {
			return `${code} ${line} ${file}`;
		}
		function problemWith(verb, code, reason) {
			let form = "write # jmo-schedule: ignore CODE reason";
			if (verb !== "ignore") return {
				message: `there is no ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(verb)} after ${WORD}`,
				hint: form
			};
			if (code === "") return {
				message: "the comment does not say which code to ignore",
				hint: form
			};
			let known = Object.hasOwn(_codes_generated_js__WEBPACK_IMPORTED_MODULE_2__.L, code) ? _codes_generated_js__WEBPACK_IMPORTED_MODULE_2__.L[code] : void 0;
			if (known === void 0) {
				let near = (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.ZA)(code, Object.keys(_codes_generated_js__WEBPACK_IMPORTED_MODULE_2__.L));
				return {
					message: `there is no code ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(code)}`,
					hint: near === void 0 ? "docs/diagnostics.md has all codes" : `did you mean ${near}?`
				};
			}
			if (known.severity === "error") return {
				message: `${code} is an error, and errors cannot be ignored`,
				hint: "mend it"
			};
			if (reason === "") return {
				message: `the comment does not say why ${code} is ignored`,
				hint: "add the reason behind the code; without one it has no effect"
			};
		}
		function* commentsIn(text) {
			let [line, column] = [1, 1];
			let isValue = !1;
			for (let lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
				!isValue && lexeme.startsWith("#") && (yield {
					comment: lexeme,
					line,
					column
				});
				isValue = lexeme === yaml__WEBPACK_IMPORTED_MODULE_0__.DB.SCALAR;
				if (SIGNS.includes(lexeme)) continue;
				let starts = (0, _text_lines_js__WEBPACK_IMPORTED_MODULE_4__.j)(lexeme);
				line += starts.length - 1;
				column = lexeme.length - (starts.at(-1) ?? 0) + (starts.length === 1 ? column : 1);
			}
		}
		function nextContents(lines) {
			let next = [];
			for (let line = lines.length; line > 0; line--) next[line - 1] = /^\s*(?:#|$)/.test(lines[line - 1] ?? "") ? next[line] ?? 0 : line;
			return next;
		}
		function linesOf(text) {
			let starts = (0, _text_lines_js__WEBPACK_IMPORTED_MODULE_4__.j)(text);
			return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/^\ufeff/, ""));
		}
	}),
	2323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H$: () => inheritedFrom,
			IL: () => inherit
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _schema_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
		function inherit(own, defaults) {
			return mergePatch(inheritable(own, defaults), own);
		}
		function mergePatch(base, patch) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(base) || !(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(patch)) return patch;
			let merged = { ...base };
			for (let [key, value] of Object.entries(patch)) {
				let inherits = Object.hasOwn(base, key);
				inherits && value === null ? delete merged[key] : merged[key] = inherits ? mergePatch(base[key], value) : value;
			}
			return merged;
		}
		function inheritable(own, defaults) {
			let { metadata, spec } = defaults;
			let { name: _name, ...about } = recordOr(metadata);
			let { schedule: _schedule, suspend: _suspend, backend: _backend, jobTemplate, ...shared } = recordOr(spec);
			let { targets: _targets, ...job } = recordOr(jobTemplate);
			let ownSpec = recordOr(own.spec);
			return {
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(own.metadata) ? { metadata: about } : {},
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(own.spec) ? { spec: {
					...shared,
					...inheritableBackend(own, defaults),
					...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(ownSpec.jobTemplate) ? { jobTemplate: job } : {}
				} } : {}
			};
		}
		function inheritableBackend(own, defaults) {
			let type = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(defaults, [
				"spec",
				"backend",
				"type"
			]);
			let used = backendTypeOf(own, defaults);
			let config = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(defaults, [..._schema_defaults_js__WEBPACK_IMPORTED_MODULE_1__.eW, used]);
			if (type == null && config == null) return {};
			return { backend: {
				...type != null || (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(own, ["spec", "backend"]) === void 0 ? { type: type ?? used } : {},
				...config == null ? {} : { config }
			} };
		}
		function backendTypeOf(own, defaults) {
			return [own, defaults].map((value) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, [
				"spec",
				"backend",
				"type"
			])).find((type) => typeof type == "string") ?? _schema_resource_js__WEBPACK_IMPORTED_MODULE_2__.hs;
		}
		function inheritedFrom(own, defaults, path) {
			if (isSaid(own, path)) return;
			let from = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.w1)(path, CONFIG) ? [
				..._schema_defaults_js__WEBPACK_IMPORTED_MODULE_1__.eW,
				backendTypeOf(own, defaults),
				...path.slice(CONFIG.length)
			] : path;
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(defaults, from) !== void 0 && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(inheritable(own, defaults), path) !== void 0 ? from : void 0;
		}
		let CONFIG = [
			"spec",
			"backend",
			"config"
		];
		function isSaid(value, path) {
			let at = value;
			for (let step of path) {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(at)) return !0;
				if (!Object.hasOwn(at, step)) return !1;
				at = at[step];
			}
			return !0;
		}
		function recordOr(value) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? value : {};
		}
	}),
	5902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h4: () => diagnose,
			m7: () => diagnoseBelow,
			yN: () => placesIn
		});
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7720);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4390);
		function placesIn(source, node, aliases) {
			let isThere = (path) => (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__.cy)(node, aliases, path).node !== void 0;
			return (path, part) => {
				let written = isThere(path) ? path : (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_0__.RA)(path).find(isThere) ?? path;
				return source.span(...(0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_1__.x5)(node, aliases, written, part));
			};
		}
		function diagnoseBelow(owner, start, problems) {
			return problems.map(({ path, severity = "error", ...words }) => diagnose(owner, [...start, ...path], {
				severity,
				...words
			}));
		}
		function diagnose(schedule, path, problem) {
			let { part, ...rest } = problem;
			return {
				...rest,
				file: schedule.file,
				...schedule.at(path, part)
			};
		}
	}),
	2210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JW: () => NOWHERE,
			Yv: () => isSure,
			ee: () => mendSchedule
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
		var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1830);
		let NOWHERE = {
			line: 0,
			column: 0,
			length: 0
		};
		let PLAIN_CHANNEL = {
			type: "slack",
			url: "${SLACK_WEBHOOK_URL}"
		};
		let CHANNELS = [
			"spec",
			"jobTemplate",
			"notifications",
			"channels"
		];
		let ABSENT = new Set([
			"missing-key",
			"no-target",
			"no-channels"
		]);
		function mendSchedule(resource, problems) {
			let unsure = [];
			let value = copy(resource, [], unsure);
			let replace = (path, by) => {
				unsure.push(path);
				let holder = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, path.slice(0, -1));
				let key = path.at(-1);
				if (holder === void 0) return;
				by === void 0 ? delete holder[key] : holder[key] = by;
			};
			for (let { path, code, severity = "error" } of problems) {
				if (severity !== "error") continue;
				let channel = path.slice(0, CHANNELS.length + 1);
				if ((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.w1)(channel, CHANNELS) && channel.length > CHANNELS.length) {
					(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(value, CHANNELS) !== void 0 && replace(channel, PLAIN_CHANNEL);
					continue;
				}
				let item = path.findIndex((step) => typeof step == "number");
				let wrong = item === -1 ? path : path.slice(0, item);
				!ABSENT.has(code) && wrong.length > 0 && replace(wrong, void 0);
			}
			if (unsure.some((path) => path.join(".") === "spec.backend" || path.join(".") === "spec.backend.type")) return;
			let { metadata, spec } = value;
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(spec)) return;
			let named = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(metadata) ? metadata : {};
			let cron = spec.schedule;
			if (typeof named.name != "string") {
				named.name = "x";
				unsure.push(["metadata", "name"]);
				typeof cron == "string" && cron.includes("H") && (spec.schedule = void 0);
			}
			if (typeof spec.schedule != "string") {
				spec.schedule = "17 3 * * 1";
				unsure.push(["spec", "schedule"]);
			}
			let job = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(spec.jobTemplate) ? spec.jobTemplate : {};
			spec.jobTemplate = {
				...job,
				targets: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(job.targets) ? job.targets : {}
			};
			let mended = {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_3__.mG,
				kind: _schema_resource_js__WEBPACK_IMPORTED_MODULE_1__.Nd,
				metadata: named,
				spec
			};
			if (!_schema_resource_js__WEBPACK_IMPORTED_MODULE_1__.rw.safeParse(mended).success) return;
			return {
				resource: (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_1__.wG)(mended),
				unsure
			};
		}
		function isSure(schedule, path) {
			return schedule.at(path) !== NOWHERE;
		}
		function copy(value, path, unsure) {
			if (value === _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__.mP) {
				unsure.push(path);
				return;
			}
			if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], unsure));
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return value;
			let entries = Object.entries(value).map(([key, inner]) => [key, copy(inner, [...path, key], unsure)]);
			return Object.fromEntries(entries.filter(([, inner]) => inner !== void 0));
		}
	}),
	8935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => parseSchedules });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _diagnostic_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7981);
		var _find_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5073);
		var _inherit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2323);
		var _located_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5902);
		var _mend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2210);
		var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7239);
		var _repeats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6276);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8136);
		var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6014);
		var _yaml_positions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4390);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1830);
		function parseSchedules(text, file, read = _yaml_documents_js__WEBPACK_IMPORTED_MODULE_9__.r9) {
			let { source, documents, diagnostics: yamlDiagnostics } = read(text, file);
			let diagnostics = [...yamlDiagnostics];
			let schedules = [];
			let mended = [];
			let names = new Map();
			let isBadLine = lineLookup(yamlDiagnostics);
			let defaults = (0, _find_resources_js__WEBPACK_IMPORTED_MODULE_2__.UX)(documents);
			let isBroken = defaults !== void 0 && (defaults.isTooLarge || defaults.document.brokenFrom !== void 0);
			let isUnsound = isBroken || defaults !== void 0 && isBadLine(source, () => defaults.document.root);
			let resources = 0;
			for (let document of documents) for (let found of (0, _find_resources_js__WEBPACK_IMPORTED_MODULE_2__.rC)(document, defaults?.isTooLarge ? void 0 : defaults?.value)) {
				let node = () => nodeOf(document, found.path);
				let { problems } = found;
				found.resource !== void 0 && resources++;
				let name = nameOf(found.resource);
				let at = placesOf(source, document, node);
				let located = problems.flatMap((problem) => {
					let from = sourceOf(found, defaults, problem.path);
					if (defaults === void 0 || from === void 0) return locateProblem(source, document, node(), problem, isBroken);
					let inherited = {
						...problem,
						path: from
					};
					return locateProblem(source, defaults.document, defaults.document.root, inherited).map(heirOf(name));
				});
				let failed = isUnsound || located.some(({ severity }) => severity === "error");
				if (name !== void 0) {
					let path = ["metadata", "name"];
					let lineOfFirst = names.get(name);
					lineOfFirst === void 0 ? names.set(name, () => at(path).line) : located.push(...locateProblem(source, document, node(), {
						path,
						code: "duplicate-name",
						message: `there is a schedule named ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} on line ${lineOfFirst()} already`,
						hint: "names are unique in the file"
					}));
				}
				if (found.isDefaults && defaults !== void 0) for (let problem of problemsAsDefaults(source, document, defaults)) located.push(...locateProblem(source, document, node(), problem));
				diagnostics.push(...located);
				if (found.resource === void 0 || document.brokenFrom !== void 0 || isBroken) continue;
				let atOrigin = withOrigins(source, at, found, defaults, name);
				if (!failed && !isBadLine(source, node) && !(0, _yaml_values_js__WEBPACK_IMPORTED_MODULE_11__.sU)(found.resource)) {
					found.filled ??= (0, _schema_resource_js__WEBPACK_IMPORTED_MODULE_8__.wG)(found.resource);
					schedules.push({
						resource: found.filled,
						file,
						at: atOrigin
					});
					continue;
				}
				let whole = (0, _mend_js__WEBPACK_IMPORTED_MODULE_5__.ee)(found.resource, problems);
				if (whole === void 0) continue;
				let isUnsure = (path) => whole.unsure.some((start) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.w1)(path, start));
				mended.push({
					resource: whole.resource,
					file,
					at: (path, part) => isUnsure(path) ? _mend_js__WEBPACK_IMPORTED_MODULE_5__.JW : atOrigin(path, part)
				});
			}
			resources === 0 && diagnostics.length === 0 && diagnostics.push({
				severity: "warning",
				code: "no-schedules",
				message: "there is no schedule in this file",
				hint: "the init command writes one to start from",
				file,
				line: 1,
				column: 1,
				length: 0
			});
			return {
				file,
				schedules,
				mended,
				...defaults === void 0 || isBroken ? {} : { defaults: locatedDefaults(source, defaults) },
				diagnostics: (0, _repeats_js__WEBPACK_IMPORTED_MODULE_7__.j)((0, _repeats_js__WEBPACK_IMPORTED_MODULE_7__.X)(diagnostics)).sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__.o)
			};
		}
		function nodeOf({ root, aliases }, path) {
			return path.length === 0 ? root : (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_10__.cy)(root, aliases, path).node ?? root;
		}
		function placesOf(source, document, node) {
			let at;
			return (path, part) => {
				at ??= (0, _located_js__WEBPACK_IMPORTED_MODULE_4__.yN)(source, node(), document.aliases);
				return at(path, part);
			};
		}
		function locatedDefaults(source, { document, value }) {
			return {
				value,
				file: source.file,
				at: placesOf(source, document, () => document.root)
			};
		}
		function withOrigins(source, at, found, defaults, name) {
			if (defaults === void 0) return at;
			let origin = locatedDefaults(source, defaults);
			return (path, part) => {
				let from = sourceOf(found, defaults, path);
				return from === void 0 ? at(path, part) : heirOf(name)(origin.at(from, part));
			};
		}
		function sourceOf({ own }, defaults, path) {
			return own === void 0 || defaults === void 0 ? void 0 : (0, _inherit_js__WEBPACK_IMPORTED_MODULE_3__.H$)(own, defaults.value, path);
		}
		function heirOf(name = "a schedule without a name") {
			return (place) => ({
				...place,
				inheritedBy: name
			});
		}
		function problemsAsDefaults(source, document, defaults) {
			let path = ["kind"];
			if (document !== defaults.document) {
				let [start] = (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_10__.x5)(defaults.document.root, defaults.document.aliases, path);
				return [{
					path,
					code: "duplicate-defaults",
					message: `the file has ${_schema_resource_js__WEBPACK_IMPORTED_MODULE_8__.GL} on line ${source.span(start).line} already`,
					hint: "write all defaults into one document"
				}];
			}
			if (!defaults.isTooLarge) return [];
			return [{
				path,
				code: "too-many-defaults",
				message: `${_schema_resource_js__WEBPACK_IMPORTED_MODULE_8__.GL} has more than ${_find_resources_js__WEBPACK_IMPORTED_MODULE_2__.Ex} values, and every schedule would inherit them`,
				hint: "write into the schedules what few of them need"
			}];
		}
		function nameOf(resource) {
			let metadata = resource?.metadata;
			let name = (0, _problem_js__WEBPACK_IMPORTED_MODULE_6__.u4)(metadata) ? metadata.name : void 0;
			return typeof name == "string" && name !== "" ? name : void 0;
		}
		function locateProblem(source, document, node, problem, lacks = !1) {
			let { path, part, within, severity = "error", ...rest } = problem;
			let [start, end] = (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_10__.x5)(node, document.aliases, path, part);
			if (document.brokenFrom !== void 0 && start >= document.brokenFrom) return [];
			if ((lacks || document.brokenFrom !== void 0) && INCOMPLETE.has(rest.code)) return [];
			let written = (0, _yaml_positions_js__WEBPACK_IMPORTED_MODULE_10__.cy)(node, document.aliases, path).node;
			let target = (written && document.aliases.get(written)) ?? written;
			if (rest.code === _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td) {
				target?.range && ([start, end] = target.range);
				return [{
					...rest,
					severity,
					file: source.file,
					...source.span(start),
					length: end - start
				}];
			}
			if (within && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(target) && typeof target.value == "string" && target.range) {
				let { value, range: [from] } = target;
				let base = [from, from + 1].find((offset) => source.text.startsWith(value, offset));
				value !== "" && base !== void 0 && ([start, end] = [base + within[0], base + within[1]]);
			}
			return [{
				...rest,
				severity,
				file: source.file,
				...source.span(start, end)
			}];
		}
		let INCOMPLETE = new Set([
			"missing-key",
			"empty-value",
			"no-target",
			"no-channels",
			"not-a-schedule"
		]);
		function lineLookup(diagnostics) {
			let errors = diagnostics.filter(({ severity }) => severity === "error");
			let lines = new Set(errors.map(({ line }) => line));
			return (source, node) => {
				if (lines.size === 0) return !1;
				let { range } = node();
				if (!range) return !0;
				let last = source.span(range[2]).line;
				for (let { line } = source.span(range[0]); line <= last; line++) if (lines.has(line)) return !0;
				return !1;
			};
		}
	}),
	6276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => joinInherited,
			j: () => withoutRepeats
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function withoutRepeats(diagnostics) {
			let kept = new Map();
			for (let diagnostic of diagnostics) {
				let { code, line } = diagnostic;
				let merges = code === _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.Td || code === "control-character";
				let key = merges ? `${code} ${line}` : identityOf(diagnostic);
				let earlier = kept.get(key);
				(!earlier || merges && diagnostic.length >= earlier.length) && kept.set(key, diagnostic);
			}
			return [...kept.values()];
		}
		function joinInherited(diagnostics) {
			if (diagnostics.every(({ inheritedBy }) => inheritedBy === void 0)) return diagnostics;
			let own = diagnostics.filter(({ inheritedBy }) => inheritedBy === void 0);
			let placeOf = ({ code, line, column }) => `${code} ${line} ${column}`;
			let known = new Set(own.map(placeOf));
			let shared = new Map();
			for (let diagnostic of diagnostics) {
				let { inheritedBy, ...one } = diagnostic;
				let identity = identityOf(one);
				if (inheritedBy === void 0 || known.has(placeOf(one))) continue;
				let joined = shared.get(identity) ?? {
					one,
					names: new Set()
				};
				shared.set(identity, joined);
				joined.names.add(inheritedBy);
			}
			let joined = [...shared.values()].map(({ one, names }) => ({
				...one,
				message: `${one.message} (inherited by ${some([...names])})`
			}));
			return [...own, ...joined];
		}
		function identityOf({ code, line, column, message }) {
			return `${code} ${line} ${column} ${message}`;
		}
		function some(names) {
			let shown = names.slice(0, 3);
			let rest = names.length - shown.length;
			let last = rest > 0 ? `${rest} more` : shown.pop();
			return shown.length === 0 ? String(last) : `${shown.join(", ")} and ${last}`;
		}
	}),
	6014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nR: () => MAX_LEXEMES,
			iq: () => findSecretsIn,
			r9: () => readDocuments,
			RZ: () => readForeignDocuments,
			on: () => readPart
		});
		var dist = __webpack_require__(8815);
		var secrets = __webpack_require__(5255);
		var encoding = __webpack_require__(8185);
		var limits = __webpack_require__(4344);
		var positions = __webpack_require__(4390);
		function explainSyntaxError(error, source) {
			if (error.code === "NON_STRING_KEY" || error.code === "TAG_RESOLVE_FAILED" && !LOST_TAG.test(error.message)) return;
			let start = Math.min(error.pos[0], source.text.length);
			let end = Math.max(start, Math.min(error.pos[1], source.text.length));
			let lineStart = start - source.span(start).column + 1;
			let line = source.text.slice(lineStart, lineStart + 200);
			let cron = UNQUOTED_CRON.exec(line);
			if (!cron) return {
				start,
				end,
				lineStart,
				...explain(error)
			};
			let from = lineStart + cron[1].length;
			return {
				start: from,
				end: from + cron[2].length,
				lineStart,
				breaks: !0,
				text: {
					code: "unquoted-cron",
					message: "a cron expression that begins with * or @ must be in quotes: the sign has a meaning in YAML",
					hint: `write "${cron[2]}"`
				}
			};
		}
		let LOST_TAG = /^(?:Could not resolve tag|Verbatim tags)/;
		let UNQUOTED_CRON = /^(\s*(?:- +)?(?:schedule|cron): +)([*@][A-Za-z0-9*/,@ -]*[A-Za-z0-9*/,-])/;
		function explain(error) {
			let { code, message } = error;
			let rule = RULES.find((candidate) => candidate.code === code && (candidate.match?.test(message) ?? !0));
			if (!rule) return {
				breaks: !0,
				text: {
					code: "yaml-syntax",
					message: `this is not valid YAML: ${plain(message)}`
				}
			};
			return {
				breaks: rule.breaks ?? !0,
				text: {
					code: rule.diagnostic ?? "yaml-syntax",
					message: rule.message,
					...rule.hint === void 0 ? {} : { hint: rule.hint }
				}
			};
		}
		let RULES = [
			{
				code: "TAB_AS_INDENT",
				message: "a tab is used to indent; YAML indents with blanks only",
				hint: "replace the tab by blanks",
				diagnostic: "tab-indent"
			},
			{
				code: "BAD_DQ_ESCAPE",
				message: "a backslash in double quotes begins an escape that YAML does not know",
				hint: "write \\\\ for a backslash, or use single quotes",
				breaks: !1
			},
			{
				code: "MISSING_CHAR",
				match: /closing/,
				message: "a quoted text is never closed",
				hint: "add the closing quote"
			},
			{
				code: "MISSING_CHAR",
				match: /followed by map values/,
				message: "a key has no \":\" after it",
				hint: "write \"key: value\", or indent the line if it belongs to the text above"
			},
			{
				code: "MISSING_CHAR",
				match: /Comments must be separated/,
				message: "a comment needs a blank before its #",
				breaks: !1
			},
			{
				code: "MISSING_CHAR",
				match: /Missing ,/,
				message: "a comma is missing between two items"
			},
			{
				code: "MISSING_CHAR",
				match: /Missing space after :/,
				message: "a blank is missing after \":\""
			},
			{
				code: "MISSING_CHAR",
				match: /without - indicator/,
				message: "this line should begin with \"- \" as the items above it do"
			},
			{
				code: "MISSING_CHAR",
				match: /directives-end/,
				message: "a line \"---\" must follow the % lines"
			},
			{
				code: "BAD_INDENT",
				match: /end with/,
				message: "a [ or { opened above is never closed, or closed too far to the left",
				hint: "close it, and indent its lines deeper than its key"
			},
			{
				code: "MISSING_CHAR",
				match: /end with/,
				message: "a [ or { opened above is never closed",
				hint: "count the brackets"
			},
			{
				code: "BAD_INDENT",
				match: /flow/i,
				message: "the lines inside [ ] or { } must be indented deeper than the key they belong to",
				breaks: !1
			},
			{
				code: "BAD_INDENT",
				match: /same column/,
				message: "this line is not indented like its neighbours",
				hint: "give all keys of a map, and all dashes of a list, the same indentation"
			},
			{
				code: "BAD_INDENT",
				message: "the indentation does not fit the lines above"
			},
			{
				code: "BAD_SCALAR_START",
				message: "a text that begins with this character must be in quotes",
				hint: "YAML keeps @ ` % and some others for itself",
				breaks: !1
			},
			{
				code: "BLOCK_AS_IMPLICIT_KEY",
				message: "a second \": \" on one line: the text after the first is not a value",
				hint: "put the value in quotes, or the inner map on separate lines"
			},
			{
				code: "MULTILINE_IMPLICIT_KEY",
				message: "a key must be on one line",
				hint: "is a \":\" missing, or is a line indented wrongly?"
			},
			{
				code: "KEY_OVER_1024_CHARS",
				message: "a key is longer than 1,024 characters"
			},
			{
				code: "BLOCK_IN_FLOW",
				message: "a list or map over several lines cannot be inside [ ] or { }"
			},
			{
				code: "BAD_ALIAS",
				match: /ambiguous/,
				message: "the name of an anchor or alias ends in \":\"",
				hint: "put a blank before the colon",
				breaks: !1
			},
			{
				code: "BAD_ALIAS",
				message: "a & or * without a name",
				hint: "put the text in quotes if the sign was meant literally"
			},
			{
				code: "ALIAS_PROPS",
				message: "an alias takes neither a tag nor an anchor"
			},
			{
				code: "BAD_DIRECTIVE",
				message: "a line that begins with % is not a directive YAML knows",
				hint: "put a text that begins with % in quotes",
				breaks: !1
			},
			{
				code: "TAG_RESOLVE_FAILED",
				message: "a tag that YAML cannot resolve",
				hint: "leave the tag out, or put a text that begins with ! in quotes",
				diagnostic: "custom-tag",
				breaks: !1
			},
			{
				code: "RESOURCE_EXHAUSTION",
				message: "lists and maps are nested too deeply",
				diagnostic: "too-deep"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /Block scalar header/,
				message: "after | or > only an indentation number, + or - is allowed"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /flow-seq-end|flow-map-end|expected flow/i,
				message: "a [ or { is never closed, or closed twice",
				hint: "count the brackets"
			},
			{
				code: "UNEXPECTED_TOKEN",
				match: /at node end/,
				message: "there is text after the end of a value",
				hint: "put the whole value in quotes"
			}
		];
		function plain(message) {
			let words = message.replace(/:.*$/s, "");
			return /^[A-Za-z ,.&|>[\]{}-]{1,120}$/.test(words) ? (0, secrets.redactSecrets)(words) : "something here is not expected";
		}
		var values = __webpack_require__(1830);
		let MAX_COMPOSER_ERRORS = 1e3;
		let MAX_LEXEMES = 6e6;
		function readDocuments(input, file) {
			let decoded = (0, encoding.g)(input, limits.w);
			if ("problem" in decoded) {
				let { line, column, ...problem } = decoded.problem;
				return {
					source: (0, positions.gV)("", file),
					documents: [],
					diagnostics: [{
						severity: "error",
						...problem,
						file,
						line,
						column,
						length: 0
					}],
					lexemes: 0
				};
			}
			let source = (0, positions.gV)(decoded.text, file);
			return {
				source,
				...readPart(source, 0, decoded.text.length)
			};
		}
		function readPart(source, from, to) {
			let { file } = source;
			let text = source.text.slice(from, to);
			let diagnostics = [];
			let report = (start, end, problem) => {
				diagnostics.push({
					severity: "error",
					...problem,
					file,
					...source.span(start, end)
				});
			};
			reportControlCharacters(text, (start, end, problem) => report(from + start, from + end, problem));
			diagnostics.push(...findSecretsIn(source, from, to));
			let documents = [];
			let composer = createComposer({
				version: "1.2",
				schema: "core",
				uniqueKeys: !1,
				merge: !1,
				strict: !0
			});
			let count = { lexemes: 0 };
			try {
				for (let document of compose(composer, text, {
					from,
					count
				})) {
					let brokenFrom = reportSyntaxErrors(source, [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]), report);
					let root = document.contents;
					let { value, aliases } = (0, values.wK)(root, source, report, brokenFrom ?? Infinity);
					if (value === null && brokenFrom === void 0) continue;
					let [start, , end] = document.range;
					documents.push({
						root,
						range: [start, end],
						aliases,
						value,
						...brokenFrom === void 0 ? {} : { brokenFrom }
					});
				}
				reportSyntaxErrors(source, [...composer.streamInfo().errors], report);
			} catch (error) {
				if (!(error instanceof GaveUp)) throw error;
				report(error.offset, error.offset + 1, error.problem);
			}
			return {
				documents,
				diagnostics,
				lexemes: count.lexemes
			};
		}
		function findSecretsIn(source, from, to) {
			return (0, secrets.dL)(source.text.slice(from, to)).map(({ start, end, what }) => ({
				severity: "error",
				code: secrets.Td,
				message: `this looks like ${what}, which must never be in a file`,
				hint: "take it out, replace it where it was issued, and refer to a variable or CI secret as ${NAME}",
				file: source.file,
				...source.span(from + start, from + end)
			}));
		}
		function readForeignDocuments(text, version) {
			try {
				let documents = [...compose(createComposer({ version }), text)];
				if (documents.some(({ errors }) => errors.length > 0)) return;
				let values = documents.map((document) => document.toJS());
				JSON.stringify(values);
				return values;
			} catch {
				return;
			}
		}
		class GaveUp extends Error {
			offset;
			problem;
			constructor(offset, problem) {
				super(problem.message);
				this.offset = offset;
				this.problem = problem;
			}
		}
		function createComposer(options) {
			let composer = new dist.Dk(options);
			let guarded = composer;
			let { onError } = guarded;
			let count = 0;
			let first;
			guarded.onError = (...args) => {
				let at = args[0];
				let offset = typeof at == "number" ? at : Array.isArray(at) ? at[0] : at.offset;
				first ??= offset;
				if (++count > MAX_COMPOSER_ERRORS) throw new GaveUp(first, NO_YAML);
				onError(...args);
			};
			return composer;
		}
		let NO_YAML = {
			code: "yaml-syntax",
			message: `this is not YAML: more than ${MAX_COMPOSER_ERRORS} errors; the rest was not read`,
			hint: "is this the right file?"
		};
		function* compose(composer, text, { from, count } = {
			from: 0,
			count: { lexemes: 0 }
		}) {
			let parser = new dist.iX();
			parser.offset = from;
			let errors = 0;
			let firstError;
			for (let lexeme of new dist.JG().lex(text)) {
				for (let token of parser.next(lexeme)) {
					if (token.type === "error") {
						firstError ??= token.offset;
						if (++errors > MAX_COMPOSER_ERRORS) throw new GaveUp(firstError, NO_YAML);
					}
					yield* composer.next(token);
				}
				if (parser.stack.length > 66) throw new GaveUp(parser.offset - 1, {
					code: "too-deep",
					message: "more than 64 lists and maps inside one another; nothing after this was read"
				});
				if (++count.lexemes > MAX_LEXEMES) throw new GaveUp(parser.offset - 1, {
					code: "file-too-large",
					message: "the file is larger than ten thousand schedules; nothing after this was read",
					hint: "is this the right file? Otherwise split it"
				});
			}
			for (let token of parser.end()) yield* composer.next(token);
			yield* composer.end();
		}
		function reportSyntaxErrors(source, errors, report) {
			let brokenFrom;
			let lastLine;
			let count = 0;
			for (let error of errors) {
				if (brokenFrom !== void 0 && count >= 20) break;
				let { line } = source.span(error.pos[0]);
				if (line === lastLine && brokenFrom !== void 0) continue;
				let problem = explainSyntaxError(error, source);
				if (!problem) continue;
				problem.breaks && (brokenFrom ??= problem.lineStart);
				if (line === lastLine || count >= 20) continue;
				lastLine = line;
				count++;
				report(problem.start, problem.end, problem.text);
			}
			return brokenFrom;
		}
		function reportControlCharacters(text, report) {
			let count = 0;
			for (let match of text.matchAll(/(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n))+/g)) {
				if (++count > 20) return;
				let code = match[0].charCodeAt(0);
				report(match.index, match.index + match[0].length, {
					code: "control-character",
					message: `a control character (${code === 0 ? "NUL" : code === 13 ? "a carriage return without a line feed" : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`}) in the file`,
					hint: "delete it; YAML allows none but tab and line break"
				});
			}
		}
	}),
	8185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4390);
		function decodeText(input, maxSize) {
			if (input.length > maxSize) return { problem: {
				code: "file-too-large",
				message: `the file has ${Math.ceil(input.length / 1024 / 1024)} MiB; at most ${maxSize / 1024 / 1024} MiB are read`,
				hint: "is this the right file? Otherwise split it",
				line: 1,
				column: 1
			} };
			if (typeof input == "string") return { text: input.startsWith("﻿") ? input.slice(1) : input };
			let wide = detectWide(input);
			if (wide) return { problem: {
				...badEncoding(`the file is ${wide}; only UTF-8 is read`),
				line: 1,
				column: 1
			} };
			try {
				return { text: new TextDecoder("utf-8", { fatal: !0 }).decode(input) };
			} catch {
				return { problem: findInvalidByte(input) };
			}
		}
		function detectWide([a, b, c, d]) {
			if (a === 255 && b === 254 && c === 0 && d === 0 || a === 0 && b === 0 && c === 254 && d === 255) return "UTF-32";
			if (a === 255 && b === 254 || a === 254 && b === 255) return "UTF-16";
			if (a === 0 && b !== 0 && c === 0 && d !== 0 || a !== 0 && b === 0 && c !== 0 && d === 0) return "UTF-16";
		}
		function findInvalidByte(bytes) {
			let strict = new TextDecoder("utf-8", { fatal: !0 });
			let lenient = new TextDecoder("utf-8");
			for (let start = 0; start <= bytes.length;) {
				let feed = bytes.indexOf(10, start);
				let end = feed === -1 ? bytes.length : feed;
				let bytesOfLine = bytes.subarray(start, end);
				try {
					strict.decode(bytesOfLine);
				} catch {
					let before = lenient.decode(bytesOfLine);
					let text = lenient.decode(bytes.subarray(0, start)) + before.slice(0, before.indexOf("�"));
					let { line, column } = (0, _positions_js__WEBPACK_IMPORTED_MODULE_0__.gV)(text, "").span(text.length);
					return {
						...badEncoding("a byte here is not UTF-8"),
						line,
						column
					};
				}
				start = end + 1;
			}
			throw Error("every line decodes, and the whole does not");
		}
		function badEncoding(message) {
			return {
				code: "bad-encoding",
				message,
				hint: "save the file as UTF-8"
			};
		}
	}),
	4344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => MAX_FILE_SIZE });
		let MAX_FILE_SIZE = 16777216;
	}),
	7003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			let flat = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").trim();
			return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
		}
	}),
	9372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EB: () => quoteWithVariables,
			Mj: () => trustedWord,
			XW: () => quoteWord,
			wX: () => withShellcheckDirective
		});
		let PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
		function quoteWord(text) {
			if (PLAIN.test(text)) return text;
			return `'${text.replaceAll("'", "'\\''").replace(/\$(?=\{\{|\[\[)/g, () => "$''")}'`;
		}
		function quoteWithVariables(text) {
			let parts = text.split(/(\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*))/);
			if (parts.length === 1) return quoteWord(text);
			let pieces = parts.map((part, index) => index % 2 == 0 ? part : `\${${part.replace(/^\$\{?|\}$/g, "")}}`);
			if (parts.every((part, index) => index % 2 == 1 || part === "" || PLAIN.test(part))) return `"${pieces.join("")}"`;
			return pieces.map((piece, index) => {
				if (index % 2 == 1) return `"${piece}"`;
				return piece === "" ? "" : quoteWord(piece);
			}).join("");
		}
		function trustedWord(text) {
			return text;
		}
		let REMARKED = /(?:^|\n)[^'\n]*'[^\n]*[$`~\\]/;
		function withShellcheckDirective(command) {
			if (!command.some((line) => REMARKED.test(line.replace("printf '%s\\n'", "").replace(/ \\$/, "")))) return [...command];
			return ["# shellcheck disable=SC1003,SC2016,SC2088 # quoted text of the resource is meant literally", ...command];
		}
	}),
	6104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => applySplices });
		function applySplices(text, splices) {
			let result = "";
			let done = 0;
			for (let { start, end, text: inserted } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
				if (start < done) throw Error("two changes overlap");
				result += text.slice(done, start) + inserted;
				done = end;
			}
			return result + text.slice(done);
		}
	})
};

export const id = "backends";
export const ids = ["backends"];
export const modules = {
	992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => githubActions });
		var cron_cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var mend = __webpack_require__(2210);
		var check_config = __webpack_require__(9463);
		var checks = __webpack_require__(8491);
		var config_fields = __webpack_require__(6064);
		var schedule_cron = __webpack_require__(8247);
		var github_actions_config = __webpack_require__(6828);
		var github_actions_plan = __webpack_require__(6429);
		function checkGithub(schedule) {
			let { problems, config, unsure } = (0, check_config.l)(schedule, github_actions_config.R);
			let report = (0, checks.Sb)(schedule, problems);
			let plan = (0, github_actions_plan.t5)(schedule.resource, config);
			(0, checks.Tt)(report, schedule);
			(0, checks.I3)(report, schedule, (own) => `${(0, github_actions_plan.RB)(own)} is the pull-request check`);
			schedule.resource.spec.suspend && report.hint("suspended", ["spec", "suspend"], { message: "the workflow has no schedule: it starts by hand only" });
			checkHistory(report, schedule, plan);
			checkTiming(report, schedule, plan);
			checkPaths(report, schedule, plan);
			checkConfigMeaning(report, plan);
			checkRunner(report, plan, unsure);
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
		function checkConfigMeaning(report, { config, ghes, image }) {
			config.runner !== void 0 && config.tags !== void 0 && report.error("exclusive-config", (0, checks.oh)("tags"), {
				message: "tags says the same as runner; keep one of them",
				part: "key"
			});
			image === void 0 && config.image !== void 0 && report.error("exclusive-config", (0, checks.oh)("image"), {
				message: "image is not used with container: false; remove one of them",
				part: "key"
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
			(0, checks.NQ)(report, config, ["image"]);
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
				let key = config.runner === void 0 ? "tags" : "runner";
				report.error("container-needs-linux", (0, checks.oh)(key, ...typeof config[key] == "string" ? [] : [other]), {
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
			config.environment !== void 0 && report.hint("environment-may-wait", (0, checks.oh)("environment"), {
				message: "the environment's reviewers or wait timer, if it has any, delay the scan and then the message",
				hint: "use an environment that protects its secrets only by branch"
			});
		}
		var utc_fallback = __webpack_require__(8566);
		var shared_channels = __webpack_require__(4438);
		var header = __webpack_require__(6279);
		var shared_images = __webpack_require__(9048);
		var scan_command = __webpack_require__(9579);
		var template = __webpack_require__(6755);
		var shell = __webpack_require__(9372);
		var ci_script = __webpack_require__(6356);
		function scanScript({ schedule, config, ...plan }) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: "$RUNNER_TEMP",
				resultsDir: (0, shell.XW)(schedule.spec.jobTemplate.results.dir),
				failOn: !1
			});
			let findings = (0, shell.XW)(plan.findings);
			let scan = [
				...(0, ci_script.w1)("-f", findings),
				...(0, ci_script.jE)(schedule, annotation),
				...(0, shell.wX)((0, ci_script.TM)(command.lines))
			];
			let more = (0, config_fields.ZI)(config);
			return {
				run: `${[
					...plan.image === void 0 ? [] : (0, ci_script.Vs)((0, shell.Mj)("\"$RUNNER_TEMP/jmo-gitconfig\"")),
					...command.lists.flatMap(({ path, values }) => (0, ci_script.y2)(path, values.map(shell.XW))),
					...more === 0 ? scan : repeated(scan, findings, more + 1)
				].join("\n")}\n`,
				gitlabToken: command.gitlabToken
			};
		}
		function reportTargets(schedule) {
			let lines = (0, scan_command.NR)(schedule).map((line) => line.replaceAll("${{", "${{ '${{' }}"));
			return lines.length > 1 ? (0, template.eu)(`${lines.join("\n")}\n`) : lines[0];
		}
		function annotation(message) {
			return `::error::${message.replaceAll("%", "%25").replace(/##(?=\w*\[)/g, "# #")}`;
		}
		function repeated(command, findings, attempts) {
			let numbers = Array.from({ length: attempts }, (_, index) => index + 1);
			return [
				"scan() {",
				...command.map((line) => `  ${line}`),
				"}",
				`for attempt in ${numbers.join(" ")}; do`,
				"  status=0",
				"  scan || status=$?",
				"  # A scan with findings is done, and its exit code may be a verdict on them.",
				...(0, shell.wX)([`if [ "$status" -eq 0 ] || grep -qs '"severity"' ${findings}; then break; fi`]).map((line) => `  ${line}`),
				`  echo "::warning::Scan attempt $attempt of ${attempts} ended with exit code $status"`,
				"done",
				"exit \"$status\""
			];
		}
		let templates = { "workflow.yml": {
			text: "name: 'JMo scan: example'\n\non:\n  schedule:\n    - cron: '17 2 * * 1'\n      timezone: Europe/Berlin\n  # By hand: Actions > this workflow > Run workflow.\n  workflow_dispatch:\n\n# Nothing by default: each job below is given only what it needs.\npermissions: {}\n\n# One group per run, so that GitHub neither queues nor cancels whole runs.\nconcurrency:\n  group: jmo-example-${{ github.run_id }}\n  cancel-in-progress: false\n\njobs:\n  guard:\n    name: Guard\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      actions: read # list this workflow's other runs\n    outputs:\n      run: ${{ steps.guard.outputs.run }}\n      reason: ${{ steps.guard.outputs.reason }}\n    steps:\n      - name: Decide whether this run may scan\n        id: guard\n        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0\n        with:\n          command: guard\n          name: example\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          concurrency-policy: Forbid\n          starting-deadline-seconds: '1800'\n          native-timezone: 'false'\n\n  scan:\n    name: Scan\n    needs: guard\n    if: ${{ needs.guard.outputs.run == 'true' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 120\n    environment: production\n    # Replace: a newer scan ends this one.\n    concurrency:\n      group: jmo-example\n      cancel-in-progress: true\n    permissions:\n      contents: read # check out the repository\n      security-events: write # upload findings to code scanning\n      actions: read # in a private repository, upload-sarif needs it to look up this run\n    container:\n      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] A tag can move. To pin it, append @sha256:… here (render keeps it), or set backend.config.image\n      options: --user root # the image's own user may not write the runner's workspace\n    outputs:\n      scan: ${{ steps.scan.outcome }}\n      gate: ${{ steps.gate.outcome }}\n      findings: ${{ steps.report.outputs.findings }}\n      commit: ${{ steps.checkout.outputs.commit }}\n    steps:\n      - name: Check out the repository\n        id: checkout\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: main\n          fetch-depth: 0 # Nosey Parker reads the whole history\n          persist-credentials: false\n      - name: Scan\n        id: scan\n        shell: bash\n        env:\n          GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}\n        run: |\n          jmo ci --profile-name balanced --repo . --results-dir results\n      - name: Turn findings into reports\n        id: report\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0\n        with:\n          command: report\n          name: example\n          findings: results/summaries/findings.json\n          target: repo=.\n          scan-step: ${{ steps.scan.outcome }}\n          out: results/reports\n      - name: Upload findings to code scanning\n        if: ${{ !cancelled() && steps.report.outcome == 'success' }}\n        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2\n        with:\n          sarif_file: results/reports/findings.sarif\n          category: jmo-example\n          ref: refs/heads/main # the branch that was scanned, not the one that holds this file\n          sha: ${{ steps.checkout.outputs.commit }}\n      - name: Keep the results\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: jmo-example\n          path: results/reports\n          if-no-files-found: warn\n          include-hidden-files: false\n          overwrite: true # a re-run replaces the results of the attempt before\n          retention-days: 30\n      - name: Fail at or above the threshold\n        id: gate\n        if: ${{ !cancelled() && steps.report.outcome == 'success' }}\n        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0\n        with:\n          command: gate\n          findings: results/summaries/findings.json\n          fail-on: HIGH\n\n  # A job of its own, so that a scan that timed out or lost its runner is reported too.\n  notify:\n    name: Notify\n    needs: [guard, scan]\n    if: ${{ always() }}\n    environment: production\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      actions: read # name the failed jobs and measure how long the run took\n    steps:\n      - name: Post the result\n        uses: jmo/schedule-action@d745bffc1a1cd08e4d8a54fd46e713a0cb8aba47 # v1.0.0\n        env:\n          SLACK_WEBHOOK_URL: ${{ secrets.SLACK_WEBHOOK_URL }}\n        with:\n          command: notify\n          name: example\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          profile: balanced\n          branch: main\n          commit: ${{ needs.scan.outputs.commit }}\n          concurrency-policy: Replace\n          scan-timeout: '120'\n          channels: |\n            SLACK_WEBHOOK_URL success,failure\n          guard-result: ${{ needs.guard.result }}\n          guard-run: ${{ needs.guard.outputs.run }}\n          guard-reason: ${{ needs.guard.outputs.reason }}\n          scan-result: ${{ needs.scan.result }}\n          scan-step: ${{ needs.scan.outputs.scan }}\n          gate-step: ${{ needs.scan.outputs.gate }}\n          findings-summary: ${{ needs.scan.outputs.findings }}\n",
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
					33,
					239,
					27,
					29,
					27,
					0,
					1
				],
				"on\nschedule": [
					47,
					98,
					33,
					41,
					31,
					2,
					1
				],
				"on\nschedule\n0": [
					49,
					98,
					49,
					98,
					43,
					4,
					1
				],
				"on\nschedule\n0\ncron": [
					55,
					67,
					49,
					53,
					43,
					4,
					0
				],
				"on\nschedule\n0\ntimezone": [
					84,
					97,
					74,
					82,
					68,
					6,
					0
				],
				"on\nworkflow_dispatch": [
					171,
					171,
					153,
					170,
					151,
					2,
					0
				],
				permissions: [
					252,
					254,
					239,
					250,
					239,
					0,
					0
				],
				concurrency: [
					346,
					414,
					331,
					342,
					331,
					0,
					1
				],
				"concurrency\ngroup": [
					353,
					385,
					346,
					351,
					344,
					2,
					0
				],
				"concurrency\ncancel-in-progress": [
					408,
					413,
					388,
					406,
					386,
					2,
					0
				],
				jobs: [
					423,
					5492,
					415,
					419,
					415,
					0,
					1
				],
				"jobs\nguard": [
					434,
					1071,
					423,
					428,
					421,
					2,
					1
				],
				"jobs\nguard\nname": [
					440,
					445,
					434,
					438,
					430,
					4,
					0
				],
				"jobs\nguard\nruns-on": [
					459,
					471,
					450,
					457,
					446,
					4,
					0
				],
				"jobs\nguard\ntimeout-minutes": [
					493,
					494,
					476,
					491,
					472,
					4,
					0
				],
				"jobs\nguard\npermissions": [
					518,
					566,
					499,
					510,
					495,
					4,
					1
				],
				"jobs\nguard\npermissions\nactions": [
					527,
					531,
					518,
					525,
					512,
					6,
					0
				],
				"jobs\nguard\noutputs": [
					585,
					669,
					570,
					577,
					566,
					4,
					1
				],
				"jobs\nguard\noutputs\nrun": [
					590,
					620,
					585,
					588,
					579,
					6,
					0
				],
				"jobs\nguard\noutputs\nreason": [
					635,
					668,
					627,
					633,
					621,
					6,
					0
				],
				"jobs\nguard\nsteps": [
					686,
					1071,
					673,
					678,
					669,
					4,
					1
				],
				"jobs\nguard\nsteps\n0": [
					688,
					1071,
					688,
					1071,
					680,
					6,
					1
				],
				"jobs\nguard\nsteps\n0\nname": [
					694,
					726,
					688,
					692,
					680,
					6,
					0
				],
				"jobs\nguard\nsteps\n0\nid": [
					739,
					744,
					735,
					737,
					727,
					8,
					0
				],
				"jobs\nguard\nsteps\n0\nuses": [
					759,
					819,
					753,
					757,
					745,
					8,
					0
				],
				"jobs\nguard\nsteps\n0\nwith": [
					853,
					1071,
					837,
					841,
					829,
					8,
					1
				],
				"jobs\nguard\nsteps\n0\nwith\ncommand": [
					862,
					867,
					853,
					860,
					843,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nname": [
					884,
					891,
					878,
					882,
					868,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\ncron": [
					908,
					920,
					902,
					906,
					892,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\ntimezone": [
					941,
					954,
					931,
					939,
					921,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy": [
					985,
					991,
					965,
					983,
					955,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds": [
					1029,
					1035,
					1002,
					1027,
					992,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nnative-timezone": [
					1063,
					1070,
					1046,
					1061,
					1036,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan": [
					688,
					1071,
					688,
					1071,
					680,
					6,
					1
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nname": [
					694,
					726,
					688,
					692,
					680,
					6,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nid": [
					739,
					744,
					735,
					737,
					727,
					8,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nuses": [
					759,
					819,
					753,
					757,
					745,
					8,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith": [
					853,
					1071,
					837,
					841,
					829,
					8,
					1
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand": [
					862,
					867,
					853,
					860,
					843,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname": [
					884,
					891,
					878,
					882,
					868,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron": [
					908,
					920,
					902,
					906,
					892,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone": [
					941,
					954,
					931,
					939,
					921,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy": [
					985,
					991,
					965,
					983,
					955,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds": [
					1029,
					1035,
					1002,
					1027,
					992,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone": [
					1063,
					1070,
					1046,
					1061,
					1036,
					10,
					0
				],
				"jobs\nscan": [
					1084,
					4216,
					1074,
					1078,
					1072,
					2,
					1
				],
				"jobs\nscan\nname": [
					1090,
					1094,
					1084,
					1088,
					1080,
					4,
					0
				],
				"jobs\nscan\nneeds": [
					1106,
					1111,
					1099,
					1104,
					1095,
					4,
					0
				],
				"jobs\nscan\nif": [
					1120,
					1160,
					1116,
					1118,
					1112,
					4,
					0
				],
				"jobs\nscan\nruns-on": [
					1174,
					1186,
					1165,
					1172,
					1161,
					4,
					0
				],
				"jobs\nscan\ntimeout-minutes": [
					1208,
					1211,
					1191,
					1206,
					1187,
					4,
					0
				],
				"jobs\nscan\nenvironment": [
					1229,
					1239,
					1216,
					1227,
					1212,
					4,
					0
				],
				"jobs\nscan\nconcurrency": [
					1306,
					1356,
					1287,
					1298,
					1283,
					4,
					1
				],
				"jobs\nscan\nconcurrency\ngroup": [
					1313,
					1324,
					1306,
					1311,
					1300,
					6,
					0
				],
				"jobs\nscan\nconcurrency\ncancel-in-progress": [
					1351,
					1355,
					1331,
					1349,
					1325,
					6,
					0
				],
				"jobs\nscan\npermissions": [
					1379,
					1574,
					1360,
					1371,
					1356,
					4,
					1
				],
				"jobs\nscan\npermissions\ncontents": [
					1389,
					1393,
					1379,
					1387,
					1373,
					6,
					0
				],
				"jobs\nscan\npermissions\nsecurity-events": [
					1444,
					1449,
					1427,
					1442,
					1421,
					6,
					0
				],
				"jobs\nscan\npermissions\nactions": [
					1500,
					1504,
					1491,
					1498,
					1485,
					6,
					0
				],
				"jobs\nscan\ncontainer": [
					1595,
					1867,
					1578,
					1587,
					1574,
					4,
					1
				],
				"jobs\nscan\ncontainer\nimage": [
					1602,
					1649,
					1595,
					1600,
					1589,
					6,
					0
				],
				"jobs\nscan\ncontainer\noptions": [
					1795,
					1806,
					1786,
					1793,
					1780,
					6,
					0
				],
				"jobs\nscan\noutputs": [
					1886,
					2060,
					1871,
					1878,
					1867,
					4,
					1
				],
				"jobs\nscan\noutputs\nscan": [
					1892,
					1917,
					1886,
					1890,
					1880,
					6,
					0
				],
				"jobs\nscan\noutputs\ngate": [
					1930,
					1955,
					1924,
					1928,
					1918,
					6,
					0
				],
				"jobs\nscan\noutputs\nfindings": [
					1972,
					2008,
					1962,
					1970,
					1956,
					6,
					0
				],
				"jobs\nscan\noutputs\ncommit": [
					2023,
					2059,
					2015,
					2021,
					2009,
					6,
					0
				],
				"jobs\nscan\nsteps": [
					2077,
					4216,
					2064,
					2069,
					2060,
					4,
					1
				],
				"jobs\nscan\nsteps\n0": [
					2079,
					2347,
					2079,
					2347,
					2071,
					6,
					1
				],
				"jobs\nscan\nsteps\n0\nname": [
					2085,
					2109,
					2079,
					2083,
					2071,
					6,
					0
				],
				"jobs\nscan\nsteps\n0\nid": [
					2122,
					2130,
					2118,
					2120,
					2110,
					8,
					0
				],
				"jobs\nscan\nsteps\n0\nuses": [
					2145,
					2202,
					2139,
					2143,
					2131,
					8,
					0
				],
				"jobs\nscan\nsteps\n0\nwith": [
					2236,
					2347,
					2220,
					2224,
					2212,
					8,
					1
				],
				"jobs\nscan\nsteps\n0\nwith\nref": [
					2241,
					2245,
					2236,
					2239,
					2226,
					10,
					0
				],
				"jobs\nscan\nsteps\n0\nwith\nfetch-depth": [
					2269,
					2270,
					2256,
					2267,
					2246,
					10,
					0
				],
				"jobs\nscan\nsteps\n0\nwith\npersist-credentials": [
					2341,
					2346,
					2320,
					2339,
					2310,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository": [
					2079,
					2347,
					2079,
					2347,
					2071,
					6,
					1
				],
				"jobs\nscan\nsteps\nCheck out the repository\nname": [
					2085,
					2109,
					2079,
					2083,
					2071,
					6,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nid": [
					2122,
					2130,
					2118,
					2120,
					2110,
					8,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nuses": [
					2145,
					2202,
					2139,
					2143,
					2131,
					8,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith": [
					2236,
					2347,
					2220,
					2224,
					2212,
					8,
					1
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\nref": [
					2241,
					2245,
					2236,
					2239,
					2226,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\nfetch-depth": [
					2269,
					2270,
					2256,
					2267,
					2246,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials": [
					2341,
					2346,
					2320,
					2339,
					2310,
					10,
					0
				],
				"jobs\nscan\nsteps\n1": [
					2355,
					2555,
					2355,
					2555,
					2347,
					6,
					1
				],
				"jobs\nscan\nsteps\n1\nname": [
					2361,
					2365,
					2355,
					2359,
					2347,
					6,
					0
				],
				"jobs\nscan\nsteps\n1\nid": [
					2378,
					2382,
					2374,
					2376,
					2366,
					8,
					0
				],
				"jobs\nscan\nsteps\n1\nshell": [
					2398,
					2402,
					2391,
					2396,
					2383,
					8,
					0
				],
				"jobs\nscan\nsteps\n1\nenv": [
					2426,
					2468,
					2411,
					2414,
					2403,
					8,
					1
				],
				"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN": [
					2440,
					2467,
					2426,
					2438,
					2416,
					10,
					0
				],
				"jobs\nscan\nsteps\n1\nrun": [
					2481,
					2555,
					2476,
					2479,
					2468,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan": [
					2355,
					2555,
					2355,
					2555,
					2347,
					6,
					1
				],
				"jobs\nscan\nsteps\nScan\nname": [
					2361,
					2365,
					2355,
					2359,
					2347,
					6,
					0
				],
				"jobs\nscan\nsteps\nScan\nid": [
					2378,
					2382,
					2374,
					2376,
					2366,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan\nshell": [
					2398,
					2402,
					2391,
					2396,
					2383,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan\nenv": [
					2426,
					2468,
					2411,
					2414,
					2403,
					8,
					1
				],
				"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN": [
					2440,
					2467,
					2426,
					2438,
					2416,
					10,
					0
				],
				"jobs\nscan\nsteps\nScan\nrun": [
					2481,
					2555,
					2476,
					2479,
					2468,
					8,
					0
				],
				"jobs\nscan\nsteps\n2": [
					2563,
					2985,
					2563,
					2985,
					2555,
					6,
					1
				],
				"jobs\nscan\nsteps\n2\nname": [
					2569,
					2595,
					2563,
					2567,
					2555,
					6,
					0
				],
				"jobs\nscan\nsteps\n2\nid": [
					2608,
					2614,
					2604,
					2606,
					2596,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nif": [
					2627,
					2681,
					2623,
					2625,
					2615,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nuses": [
					2696,
					2756,
					2690,
					2694,
					2682,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nwith": [
					2790,
					2985,
					2774,
					2778,
					2766,
					8,
					1
				],
				"jobs\nscan\nsteps\n2\nwith\ncommand": [
					2799,
					2805,
					2790,
					2797,
					2780,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nname": [
					2822,
					2829,
					2816,
					2820,
					2806,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nfindings": [
					2850,
					2881,
					2840,
					2848,
					2830,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\ntarget": [
					2900,
					2906,
					2892,
					2898,
					2882,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nscan-step": [
					2928,
					2953,
					2917,
					2926,
					2907,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nout": [
					2969,
					2984,
					2964,
					2967,
					2954,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports": [
					2563,
					2985,
					2563,
					2985,
					2555,
					6,
					1
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nname": [
					2569,
					2595,
					2563,
					2567,
					2555,
					6,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nid": [
					2608,
					2614,
					2604,
					2606,
					2596,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nif": [
					2627,
					2681,
					2623,
					2625,
					2615,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nuses": [
					2696,
					2756,
					2690,
					2694,
					2682,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith": [
					2790,
					2985,
					2774,
					2778,
					2766,
					8,
					1
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand": [
					2799,
					2805,
					2790,
					2797,
					2780,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname": [
					2822,
					2829,
					2816,
					2820,
					2806,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings": [
					2850,
					2881,
					2840,
					2848,
					2830,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\ntarget": [
					2900,
					2906,
					2892,
					2898,
					2882,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step": [
					2928,
					2953,
					2917,
					2926,
					2907,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout": [
					2969,
					2984,
					2964,
					2967,
					2954,
					10,
					0
				],
				"jobs\nscan\nsteps\n3": [
					2993,
					3446,
					2993,
					3446,
					2985,
					6,
					1
				],
				"jobs\nscan\nsteps\n3\nname": [
					2999,
					3031,
					2993,
					2997,
					2985,
					6,
					0
				],
				"jobs\nscan\nsteps\n3\nif": [
					3044,
					3100,
					3040,
					3042,
					3032,
					8,
					0
				],
				"jobs\nscan\nsteps\n3\nuses": [
					3115,
					3189,
					3109,
					3113,
					3101,
					8,
					0
				],
				"jobs\nscan\nsteps\n3\nwith": [
					3224,
					3446,
					3208,
					3212,
					3200,
					8,
					1
				],
				"jobs\nscan\nsteps\n3\nwith\nsarif_file": [
					3236,
					3266,
					3224,
					3234,
					3214,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\ncategory": [
					3287,
					3298,
					3277,
					3285,
					3267,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\nref": [
					3314,
					3329,
					3309,
					3312,
					3299,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\nsha": [
					3409,
					3445,
					3404,
					3407,
					3394,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning": [
					2993,
					3446,
					2993,
					3446,
					2985,
					6,
					1
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nname": [
					2999,
					3031,
					2993,
					2997,
					2985,
					6,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nif": [
					3044,
					3100,
					3040,
					3042,
					3032,
					8,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nuses": [
					3115,
					3189,
					3109,
					3113,
					3101,
					8,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith": [
					3224,
					3446,
					3208,
					3212,
					3200,
					8,
					1
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file": [
					3236,
					3266,
					3224,
					3234,
					3214,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory": [
					3287,
					3298,
					3277,
					3285,
					3267,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref": [
					3314,
					3329,
					3309,
					3312,
					3299,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha": [
					3409,
					3445,
					3404,
					3407,
					3394,
					10,
					0
				],
				"jobs\nscan\nsteps\n4": [
					3454,
					3887,
					3454,
					3887,
					3446,
					6,
					1
				],
				"jobs\nscan\nsteps\n4\nname": [
					3460,
					3476,
					3454,
					3458,
					3446,
					6,
					0
				],
				"jobs\nscan\nsteps\n4\nif": [
					3489,
					3543,
					3485,
					3487,
					3477,
					8,
					0
				],
				"jobs\nscan\nsteps\n4\nuses": [
					3558,
					3622,
					3552,
					3556,
					3544,
					8,
					0
				],
				"jobs\nscan\nsteps\n4\nwith": [
					3656,
					3887,
					3640,
					3644,
					3632,
					8,
					1
				],
				"jobs\nscan\nsteps\n4\nwith\nname": [
					3662,
					3673,
					3656,
					3660,
					3646,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\npath": [
					3690,
					3705,
					3684,
					3688,
					3674,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\nif-no-files-found": [
					3735,
					3739,
					3716,
					3733,
					3706,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files": [
					3772,
					3777,
					3750,
					3770,
					3740,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\noverwrite": [
					3799,
					3803,
					3788,
					3797,
					3778,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\nretention-days": [
					3884,
					3886,
					3868,
					3882,
					3858,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results": [
					3454,
					3887,
					3454,
					3887,
					3446,
					6,
					1
				],
				"jobs\nscan\nsteps\nKeep the results\nname": [
					3460,
					3476,
					3454,
					3458,
					3446,
					6,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nif": [
					3489,
					3543,
					3485,
					3487,
					3477,
					8,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nuses": [
					3558,
					3622,
					3552,
					3556,
					3544,
					8,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith": [
					3656,
					3887,
					3640,
					3644,
					3632,
					8,
					1
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nname": [
					3662,
					3673,
					3656,
					3660,
					3646,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\npath": [
					3690,
					3705,
					3684,
					3688,
					3674,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found": [
					3735,
					3739,
					3716,
					3733,
					3706,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files": [
					3772,
					3777,
					3750,
					3770,
					3740,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite": [
					3799,
					3803,
					3788,
					3797,
					3778,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days": [
					3884,
					3886,
					3868,
					3882,
					3858,
					10,
					0
				],
				"jobs\nscan\nsteps\n5": [
					3895,
					4216,
					3895,
					4216,
					3887,
					6,
					1
				],
				"jobs\nscan\nsteps\n5\nname": [
					3901,
					3931,
					3895,
					3899,
					3887,
					6,
					0
				],
				"jobs\nscan\nsteps\n5\nid": [
					3944,
					3948,
					3940,
					3942,
					3932,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nif": [
					3961,
					4017,
					3957,
					3959,
					3949,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nuses": [
					4032,
					4092,
					4026,
					4030,
					4018,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nwith": [
					4126,
					4216,
					4110,
					4114,
					4102,
					8,
					1
				],
				"jobs\nscan\nsteps\n5\nwith\ncommand": [
					4135,
					4139,
					4126,
					4133,
					4116,
					10,
					0
				],
				"jobs\nscan\nsteps\n5\nwith\nfindings": [
					4160,
					4191,
					4150,
					4158,
					4140,
					10,
					0
				],
				"jobs\nscan\nsteps\n5\nwith\nfail-on": [
					4211,
					4215,
					4202,
					4209,
					4192,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold": [
					3895,
					4216,
					3895,
					4216,
					3887,
					6,
					1
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nname": [
					3901,
					3931,
					3895,
					3899,
					3887,
					6,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nid": [
					3944,
					3948,
					3940,
					3942,
					3932,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nif": [
					3961,
					4017,
					3957,
					3959,
					3949,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nuses": [
					4032,
					4092,
					4026,
					4030,
					4018,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith": [
					4126,
					4216,
					4110,
					4114,
					4102,
					8,
					1
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand": [
					4135,
					4139,
					4126,
					4133,
					4116,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings": [
					4160,
					4191,
					4150,
					4158,
					4140,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on": [
					4211,
					4215,
					4202,
					4209,
					4192,
					10,
					0
				],
				"jobs\nnotify": [
					4319,
					5492,
					4307,
					4313,
					4305,
					2,
					1
				],
				"jobs\nnotify\nname": [
					4325,
					4331,
					4319,
					4323,
					4315,
					4,
					0
				],
				"jobs\nnotify\nneeds": [
					4343,
					4356,
					4336,
					4341,
					4332,
					4,
					0
				],
				"jobs\nnotify\nneeds\n0": [
					4344,
					4349,
					4344,
					4349,
					4332,
					4,
					0
				],
				"jobs\nnotify\nneeds\n1": [
					4351,
					4355,
					4351,
					4355,
					4332,
					4,
					0
				],
				"jobs\nnotify\nif": [
					4365,
					4380,
					4361,
					4363,
					4357,
					4,
					0
				],
				"jobs\nnotify\nenvironment": [
					4398,
					4408,
					4385,
					4396,
					4381,
					4,
					0
				],
				"jobs\nnotify\nruns-on": [
					4422,
					4434,
					4413,
					4420,
					4409,
					4,
					0
				],
				"jobs\nnotify\ntimeout-minutes": [
					4456,
					4457,
					4439,
					4454,
					4435,
					4,
					0
				],
				"jobs\nnotify\npermissions": [
					4481,
					4552,
					4462,
					4473,
					4458,
					4,
					1
				],
				"jobs\nnotify\npermissions\nactions": [
					4490,
					4494,
					4481,
					4488,
					4475,
					6,
					0
				],
				"jobs\nnotify\nsteps": [
					4569,
					5492,
					4556,
					4561,
					4552,
					4,
					1
				],
				"jobs\nnotify\nsteps\n0": [
					4571,
					5492,
					4571,
					5492,
					4563,
					6,
					1
				],
				"jobs\nnotify\nsteps\n0\nname": [
					4577,
					4592,
					4571,
					4575,
					4563,
					6,
					0
				],
				"jobs\nnotify\nsteps\n0\nuses": [
					4607,
					4667,
					4601,
					4605,
					4593,
					8,
					0
				],
				"jobs\nnotify\nsteps\n0\nenv": [
					4700,
					4752,
					4685,
					4688,
					4677,
					8,
					1
				],
				"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL": [
					4719,
					4751,
					4700,
					4717,
					4690,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith": [
					4776,
					5492,
					4760,
					4764,
					4752,
					8,
					1
				],
				"jobs\nnotify\nsteps\n0\nwith\ncommand": [
					4785,
					4791,
					4776,
					4783,
					4766,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nname": [
					4808,
					4815,
					4802,
					4806,
					4792,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ncron": [
					4832,
					4844,
					4826,
					4830,
					4816,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ntimezone": [
					4865,
					4878,
					4855,
					4863,
					4845,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nprofile": [
					4898,
					4906,
					4889,
					4896,
					4879,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nbranch": [
					4925,
					4929,
					4917,
					4923,
					4907,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ncommit": [
					4948,
					4980,
					4940,
					4946,
					4930,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy": [
					5011,
					5018,
					4991,
					5009,
					4981,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-timeout": [
					5043,
					5048,
					5029,
					5041,
					5019,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nchannels": [
					5069,
					5117,
					5059,
					5067,
					5049,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-result": [
					5141,
					5166,
					5127,
					5139,
					5117,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-run": [
					5188,
					5218,
					5177,
					5186,
					5167,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-reason": [
					5243,
					5276,
					5229,
					5241,
					5219,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-result": [
					5300,
					5324,
					5287,
					5298,
					5277,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-step": [
					5346,
					5376,
					5335,
					5344,
					5325,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ngate-step": [
					5398,
					5428,
					5387,
					5396,
					5377,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nfindings-summary": [
					5457,
					5491,
					5439,
					5455,
					5429,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result": [
					4571,
					5492,
					4571,
					5492,
					4563,
					6,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nname": [
					4577,
					4592,
					4571,
					4575,
					4563,
					6,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nuses": [
					4607,
					4667,
					4601,
					4605,
					4593,
					8,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nenv": [
					4700,
					4752,
					4685,
					4688,
					4677,
					8,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL": [
					4719,
					4751,
					4700,
					4717,
					4690,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith": [
					4776,
					5492,
					4760,
					4764,
					4752,
					8,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncommand": [
					4785,
					4791,
					4776,
					4783,
					4766,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nname": [
					4808,
					4815,
					4802,
					4806,
					4792,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncron": [
					4832,
					4844,
					4826,
					4830,
					4816,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone": [
					4865,
					4878,
					4855,
					4863,
					4845,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nprofile": [
					4898,
					4906,
					4889,
					4896,
					4879,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nbranch": [
					4925,
					4929,
					4917,
					4923,
					4907,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncommit": [
					4948,
					4980,
					4940,
					4946,
					4930,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy": [
					5011,
					5018,
					4991,
					5009,
					4981,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout": [
					5043,
					5048,
					5029,
					5041,
					5019,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nchannels": [
					5069,
					5117,
					5059,
					5067,
					5049,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result": [
					5141,
					5166,
					5127,
					5139,
					5117,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run": [
					5188,
					5218,
					5177,
					5186,
					5167,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason": [
					5243,
					5276,
					5229,
					5241,
					5219,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result": [
					5300,
					5324,
					5287,
					5298,
					5277,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step": [
					5346,
					5376,
					5335,
					5344,
					5325,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step": [
					5398,
					5428,
					5387,
					5396,
					5377,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary": [
					5457,
					5491,
					5439,
					5455,
					5429,
					10,
					0
				]
			}
		} };
		let UPLOAD_ON_GHES = {
			commit: "c24449f33cd45d4826c6702db7e49f7cdb9b551d",
			version: "v3.2.1-node20"
		};
		let SCAN = ["jobs", "scan"];
		let step = (title) => [
			...SCAN,
			"steps",
			title
		];
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
		let workflow_template;
		function renderWorkflow(plan, context) {
			workflow_template ??= (0, template.xV)(templates["workflow.yml"]);
			let body = (0, template.ou)(workflow_template, [
				{
					set: ["name"],
					to: (0, template.TL)(`JMo scan: ${plan.name}`)
				},
				{
					set: ["concurrency", "group"],
					to: `${plan.id}-\${{ github.run_id }}`
				},
				...trigger(plan),
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
				...guardInputs(plan),
				...scanJob(plan),
				...scanSteps(plan),
				...resultSteps(plan),
				...notifyJob(plan)
			]);
			return (0, header.w4)(plan.schedule, plan.cron, context) + body;
		}
		function trigger({ schedule, cron, superset }) {
			let path = ["on", "schedule"];
			if (schedule.spec.suspend) return [{
				set: path,
				to: void 0
			}];
			let lines = [(0, header._P)(schedule, cron)];
			if (!superset) return [...(0, template.XX)([...path, "0"], {
				cron: (0, template.TL)(cron.text),
				timezone: zoneOf(schedule)
			}), {
				note: path,
				lines
			}];
			lines.push("This server supports UTC only: it starts the workflow more often than the schedule says, and the guard skips the other starts.");
			return [{
				set: path,
				to: (0, utc_fallback.i)(cron, schedule.spec.timezone).map((text) => ({ cron: (0, template.TL)(text) }))
			}, {
				note: path,
				lines
			}];
		}
		function zoneOf({ spec }) {
			return spec.timezone === "UTC" ? void 0 : spec.timezone;
		}
		function runner({ config, labels }) {
			return labels.length > 1 || Array.isArray(config.runner ?? config.tags) ? (0, template.L3)(labels) : labels[0] ?? (0, template.TW)(!0);
		}
		function scheduleInputs({ schedule, name, cron }) {
			return {
				name,
				cron: (0, template.TL)(cron.text),
				timezone: zoneOf(schedule),
				"concurrency-policy": schedule.spec.concurrencyPolicy
			};
		}
		function guardInputs(plan) {
			let deadline = plan.schedule.spec.startingDeadlineSeconds;
			return (0, template.XX)(GUARD_INPUTS, {
				...scheduleInputs(plan),
				"starting-deadline-seconds": deadline === null ? void 0 : (0, template.TL)(String(deadline)),
				"native-timezone": (0, template.TW)(plan.superset)
			});
		}
		function scanJob(plan) {
			let { config, image, schedule } = plan;
			return [
				...(0, template.XX)(SCAN, {
					needs: (0, template.TW)(plan.guarded),
					if: (0, template.TW)(plan.guarded),
					"timeout-minutes": (0, config_fields.DL)(config),
					environment: config.environment,
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
				...(0, template.XX)([...SCAN, "outputs"], {
					gate: (0, template.TW)(plan.gated),
					commit: (0, template.TW)(config.branch !== void 0)
				})
			];
		}
		function scanSteps(plan) {
			let { schedule, config } = plan;
			let checkout = step("Check out the repository");
			let { run, gitlabToken } = scanScript(plan);
			return [
				{
					set: [...checkout, "id"],
					to: (0, template.TW)(config.branch !== void 0)
				},
				...(0, template.XX)([...checkout, "with"], {
					ref: config.branch,
					"fetch-depth": (0, template.TW)((0, scan_command.uJ)(schedule))
				}),
				...(0, template.XX)(step("Scan"), {
					run: (0, template.eu)(run),
					env: gitlabToken === void 0 ? void 0 : { GITLAB_TOKEN: secret(gitlabToken) }
				})
			];
		}
		function resultSteps(plan) {
			let { schedule, config, id, findings, reports, kept } = plan;
			let upload = step("Upload findings to code scanning");
			let keep = step("Keep the results");
			let gate = step("Fail at or above the threshold");
			let onGhes = {
				set: [...keep, "uses"],
				to: `${github_actions_plan.Do}@${UPLOAD_ON_GHES.commit}`
			};
			return [
				...(0, template.XX)([...step("Turn findings into reports"), "with"], {
					name: plan.name,
					findings,
					target: reportTargets(schedule),
					out: reports
				}),
				{
					set: upload,
					to: (0, template.TW)(plan.uploaded)
				},
				...(0, template.XX)([...upload, "with"], {
					sarif_file: `${reports}/findings.sarif`,
					category: id,
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
				}),
				{
					set: gate,
					to: (0, template.TW)(plan.gated)
				},
				...(0, template.XX)([...gate, "with"], {
					findings,
					"fail-on": schedule.spec.jobTemplate.options.fail_on
				})
			];
		}
		function notifyJob(plan) {
			let { schedule, config, channels, guarded } = plan;
			let variables = channels.map(shared_channels.AV);
			return [
				...(0, template.XX)(["jobs", "notify"], {
					needs: guarded ? (0, template.TW)(!0) : "scan",
					environment: config.environment
				}),
				{
					set: [...NOTIFY_STEP, "env"],
					to: Object.fromEntries(variables.map((name) => [name, secret(name)]))
				},
				...(0, template.XX)([...NOTIFY_STEP, "with"], {
					...scheduleInputs(plan),
					profile: schedule.spec.jobTemplate.profile,
					branch: config.branch,
					commit: (0, template.TW)(config.branch !== void 0),
					"scan-timeout": (0, template.TL)(String((0, config_fields.DL)(config))),
					channels: (0, template.eu)(`${channels.map(shared_channels.y3).join("\n")}\n`),
					"guard-result": (0, template.TW)(guarded),
					"guard-run": (0, template.TW)(guarded),
					"guard-reason": (0, template.TW)(guarded),
					"gate-step": (0, template.TW)(plan.gated)
				})
			];
		}
		function secret(name) {
			return `\${{ secrets.${name} }}`;
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
			de: () => MAX_DAYS,
			qn: () => DAYS,
			t5: () => planWorkflow
		});
		var _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8896);
		var _shared_channels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4438);
		var _shared_check_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9463);
		var _shared_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);
		var _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
		var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);
		let MAX_DAYS = 90;
		let DAYS = (0, _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_4__.dayRuleOf)("github");
		function planWorkflow(schedule, config = (0, _shared_check_config_js__WEBPACK_IMPORTED_MODULE_0__.W)(schedule, _config_js__WEBPACK_IMPORTED_MODULE_3__.R)) {
			let { concurrencyPolicy, startingDeadlineSeconds, timezone, jobTemplate, ...spec } = schedule.spec;
			let { name } = schedule.metadata;
			let cron = (0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_2__.A$)(schedule);
			let ghes = config.server === "ghes";
			let superset = !(config.native_timezone ?? !ghes) && timezone !== "UTC";
			let labels = (0, _config_js__WEBPACK_IMPORTED_MODULE_3__._)(config);
			let { dir } = jobTemplate.results;
			let reports = `${dir}/reports`;
			let days = (0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_2__.w2)(spec.successfulJobsHistoryLimit, cron, DAYS, 90);
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
				hosted: !ghes && labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label)),
				image: config.container === !1 ? void 0 : config.image ?? (0, _shared_images_js__WEBPACK_IMPORTED_MODULE_1__.X)(jobTemplate.profile),
				channels: (0, _shared_channels_js__WEBPACK_IMPORTED_MODULE_5__.MB)(schedule),
				id: `jmo-${name}`,
				findings: `${dir}/summaries/findings.json`,
				reports,
				kept: config.artifacts === "none" ? void 0 : {
					path: config.artifacts === "all" ? dir : reports,
					days
				}
			};
		}
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
		var github_actions = __webpack_require__(992);
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
		var comment = __webpack_require__(7003);
		var shell = __webpack_require__(9372);
		var shared_channels = __webpack_require__(4438);
		var config_fields = __webpack_require__(6064);
		var shared_header = __webpack_require__(6279);
		var scan_command = __webpack_require__(9579);
		var template = __webpack_require__(6755);
		var gitlab_ci_config = __webpack_require__(2583);
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
				webhooks: webhookVariables(schedule, all),
				results: folder,
				findings: `${folder}/summaries/findings.json`,
				reports: `${folder}/reports`,
				expireIn: expireIn(schedule, cron)
			};
		}
		function webhookVariables({ spec }, all) {
			let used = spec.jobTemplate.targets.gitlab_token === void 0 ? [] : ["GITLAB_TOKEN"];
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
			return [
				...skipLines(plan),
				...token === void 0 || token === "GITLAB_TOKEN" ? [] : [`export GITLAB_TOKEN="\${${token}:-}"`],
				"# GitLab passes every CI/CD variable to every job: hide these from JMo and its scanners.",
				`unset ${hidden.join(" ")}`,
				"git_config=$(mktemp)",
				...(0, ci_script.Vs)((0, shell.Mj)("\"$git_config\"")),
				...(0, ci_script.w1)("-rf", STATUS_FOLDER, (0, shell.XW)(plan.findings)),
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
			"history.yml": {
				text: "# Added to the component's job: Nosey Parker reads the whole history.\njmo-example:scan:\n  variables:\n    GIT_DEPTH: 0\n",
				places: {
					"jmo-example:scan": [
						90,
						118,
						70,
						86,
						70,
						0,
						1
					],
					"jmo-example:scan\nvariables": [
						105,
						118,
						90,
						99,
						88,
						2,
						1
					],
					"jmo-example:scan\nvariables\nGIT_DEPTH": [
						116,
						117,
						105,
						114,
						101,
						4,
						0
					]
				}
			},
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
				text: "# What all jobs of this schedule share.\n.jmo-example:\n  # Nothing from the project's own `default:` reaches these jobs, such as its before_script.\n  inherit:\n    default: false\n  # A push must not cancel a scan.\n  interruptible: false\n  tags:\n    - docker\n  rules:\n    - if: '$CI_PIPELINE_SOURCE == \"schedule\" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == \"jmo-schedule: example\"'\n    # By hand: Build > Pipelines > New pipeline, with the variable JMO_SCHEDULE set to this name.\n    - if: '$JMO_SCHEDULE == \"example\"'\n\n# Decides whether this run may scan. The answer reaches the other jobs as JMO_GUARD_RUN, since GitLab chooses jobs\n# before any of them has run.\njmo-example:guard:\n  extends: .jmo-example\n  stage: .pre\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule guard\n  artifacts:\n    reports:\n      dotenv: jmo-guard.env\n    expire_in: 1 day\n\njmo-example:scan:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n  image:\n    name: registry.example.com/scanner:1\n    # The image's own entrypoint is the scanner; a job needs a shell.\n    entrypoint: ['']\n  timeout: 120 minutes\n  retry:\n    max: 1\n  variables:\n    # Ends the script before the job's timeout does, so that there is time to keep what was found until then.\n    RUNNER_SCRIPT_TIMEOUT: 6900s\n    # Nosey Parker reads the whole history.\n    GIT_DEPTH: 0\n  script:\n    - jmo ci\n  artifacts:\n    when: always\n    # JMo's findings hold found secrets in clear: the later jobs get them, and nobody can download them.\n    access: none\n    paths:\n      - results\n      - .jmo-schedule\n    expire_in: 1 day\n\n# A job of its own that succeeds, since GitLab reads reports from successful jobs only.\njmo-example:report:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n    - jmo-example:scan\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  script:\n    - jmo-schedule report\n  artifacts:\n    when: always\n    access: developer\n    paths:\n      - results/reports\n      - .jmo-schedule\n    reports:\n      sast: results/reports/gl-sast-report.json\n      codequality: results/reports/gl-code-quality-report.json\n    expire_in: 30 days\n\n# Exit code 1: findings at or above the threshold. 2: it could not be checked.\njmo-example:gate:\n  extends: .jmo-example\n  stage: test\n  needs:\n    - jmo-example:guard\n    - jmo-example:scan\n    - jmo-example:report\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule gate\n  artifacts:\n    when: always\n    paths:\n      - .jmo-schedule\n    expire_in: 1 day\n\n# A job of its own, so that a scan that timed out or lost its runner is reported too. The webhooks are CI/CD variables\n# of the project; only their names appear here.\njmo-example:notify:\n  extends: .jmo-example\n  stage: .post\n  needs:\n    - jmo-example:guard\n    - job: jmo-example:scan\n      artifacts: false\n    - jmo-example:report\n    - jmo-example:gate\n  when: always\n  image:\n    name: registry.example.com/cli:1\n    entrypoint: ['']\n  timeout: 10 minutes\n  # Retry failures of the runner or of GitLab, never a failing script.\n  retry:\n    max: 2\n    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]\n  variables:\n    GIT_STRATEGY: empty\n  script:\n    - jmo-schedule notify\n",
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
						1870,
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
					"jmo-example:scan\ntimeout": [
						1376,
						1387,
						1367,
						1374,
						1365,
						2,
						0
					],
					"jmo-example:scan\nretry": [
						1401,
						1408,
						1390,
						1395,
						1388,
						2,
						1
					],
					"jmo-example:scan\nretry\nmax": [
						1406,
						1407,
						1401,
						1404,
						1397,
						4,
						0
					],
					"jmo-example:scan\nvariables": [
						1535,
						1625,
						1410,
						1419,
						1408,
						2,
						1
					],
					"jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT": [
						1558,
						1563,
						1535,
						1556,
						1531,
						4,
						0
					],
					"jmo-example:scan\nvariables\nGIT_DEPTH": [
						1623,
						1624,
						1612,
						1621,
						1608,
						4,
						0
					],
					"jmo-example:scan\nscript": [
						1639,
						1648,
						1627,
						1633,
						1625,
						2,
						1
					],
					"jmo-example:scan\nscript\n0": [
						1641,
						1647,
						1641,
						1647,
						1635,
						4,
						0
					],
					"jmo-example:scan\nartifacts": [
						1665,
						1870,
						1650,
						1659,
						1648,
						2,
						1
					],
					"jmo-example:scan\nartifacts\nwhen": [
						1671,
						1677,
						1665,
						1669,
						1661,
						4,
						0
					],
					"jmo-example:scan\nartifacts\naccess": [
						1795,
						1799,
						1787,
						1793,
						1783,
						4,
						0
					],
					"jmo-example:scan\nartifacts\npaths": [
						1817,
						1849,
						1804,
						1809,
						1800,
						4,
						1
					],
					"jmo-example:scan\nartifacts\npaths\n0": [
						1819,
						1826,
						1819,
						1826,
						1811,
						6,
						0
					],
					"jmo-example:scan\nartifacts\npaths\n1": [
						1835,
						1848,
						1835,
						1848,
						1827,
						6,
						0
					],
					"jmo-example:scan\nartifacts\nexpire_in": [
						1864,
						1869,
						1853,
						1862,
						1849,
						4,
						0
					],
					"jmo-example:report": [
						1981,
						2652,
						1959,
						1977,
						1959,
						0,
						1
					],
					"jmo-example:report\nextends": [
						1990,
						2002,
						1981,
						1988,
						1979,
						2,
						0
					],
					"jmo-example:report\nstage": [
						2012,
						2016,
						2005,
						2010,
						2003,
						2,
						0
					],
					"jmo-example:report\nneeds": [
						2030,
						2073,
						2019,
						2024,
						2017,
						2,
						1
					],
					"jmo-example:report\nneeds\n0": [
						2032,
						2049,
						2032,
						2049,
						2026,
						4,
						0
					],
					"jmo-example:report\nneeds\n1": [
						2056,
						2072,
						2056,
						2072,
						2050,
						4,
						0
					],
					"jmo-example:report\nwhen": [
						2081,
						2087,
						2075,
						2079,
						2073,
						2,
						0
					],
					"jmo-example:report\nimage": [
						2101,
						2155,
						2090,
						2095,
						2088,
						2,
						1
					],
					"jmo-example:report\nimage\nname": [
						2107,
						2133,
						2101,
						2105,
						2097,
						4,
						0
					],
					"jmo-example:report\nimage\nentrypoint": [
						2150,
						2154,
						2138,
						2148,
						2134,
						4,
						0
					],
					"jmo-example:report\nimage\nentrypoint\n0": [
						2151,
						2153,
						2151,
						2153,
						2134,
						4,
						0
					],
					"jmo-example:report\ntimeout": [
						2166,
						2176,
						2157,
						2164,
						2155,
						2,
						0
					],
					"jmo-example:report\nretry": [
						2261,
						2360,
						2250,
						2255,
						2248,
						2,
						1
					],
					"jmo-example:report\nretry\nmax": [
						2266,
						2267,
						2261,
						2264,
						2257,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen": [
						2278,
						2359,
						2272,
						2276,
						2268,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n0": [
						2279,
						2290,
						2279,
						2290,
						2268,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n1": [
						2292,
						2313,
						2292,
						2313,
						2268,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n2": [
						2315,
						2332,
						2315,
						2332,
						2268,
						4,
						0
					],
					"jmo-example:report\nretry\nwhen\n3": [
						2334,
						2358,
						2334,
						2358,
						2268,
						4,
						0
					],
					"jmo-example:report\nscript": [
						2374,
						2396,
						2362,
						2368,
						2360,
						2,
						1
					],
					"jmo-example:report\nscript\n0": [
						2376,
						2395,
						2376,
						2395,
						2370,
						4,
						0
					],
					"jmo-example:report\nartifacts": [
						2413,
						2652,
						2398,
						2407,
						2396,
						2,
						1
					],
					"jmo-example:report\nartifacts\nwhen": [
						2419,
						2425,
						2413,
						2417,
						2409,
						4,
						0
					],
					"jmo-example:report\nartifacts\naccess": [
						2438,
						2447,
						2430,
						2436,
						2426,
						4,
						0
					],
					"jmo-example:report\nartifacts\npaths": [
						2465,
						2505,
						2452,
						2457,
						2448,
						4,
						1
					],
					"jmo-example:report\nartifacts\npaths\n0": [
						2467,
						2482,
						2467,
						2482,
						2459,
						6,
						0
					],
					"jmo-example:report\nartifacts\npaths\n1": [
						2491,
						2504,
						2491,
						2504,
						2483,
						6,
						0
					],
					"jmo-example:report\nartifacts\nreports": [
						2524,
						2629,
						2509,
						2516,
						2505,
						4,
						1
					],
					"jmo-example:report\nartifacts\nreports\nsast": [
						2530,
						2565,
						2524,
						2528,
						2518,
						6,
						0
					],
					"jmo-example:report\nartifacts\nreports\ncodequality": [
						2585,
						2628,
						2572,
						2583,
						2566,
						6,
						0
					],
					"jmo-example:report\nartifacts\nexpire_in": [
						2644,
						2651,
						2633,
						2642,
						2629,
						4,
						0
					],
					"jmo-example:gate": [
						2752,
						3311,
						2732,
						2748,
						2732,
						0,
						1
					],
					"jmo-example:gate\nextends": [
						2761,
						2773,
						2752,
						2759,
						2750,
						2,
						0
					],
					"jmo-example:gate\nstage": [
						2783,
						2787,
						2776,
						2781,
						2774,
						2,
						0
					],
					"jmo-example:gate\nneeds": [
						2801,
						2869,
						2790,
						2795,
						2788,
						2,
						1
					],
					"jmo-example:gate\nneeds\n0": [
						2803,
						2820,
						2803,
						2820,
						2797,
						4,
						0
					],
					"jmo-example:gate\nneeds\n1": [
						2827,
						2843,
						2827,
						2843,
						2821,
						4,
						0
					],
					"jmo-example:gate\nneeds\n2": [
						2850,
						2868,
						2850,
						2868,
						2844,
						4,
						0
					],
					"jmo-example:gate\nwhen": [
						2877,
						2883,
						2871,
						2875,
						2869,
						2,
						0
					],
					"jmo-example:gate\nimage": [
						2897,
						2951,
						2886,
						2891,
						2884,
						2,
						1
					],
					"jmo-example:gate\nimage\nname": [
						2903,
						2929,
						2897,
						2901,
						2893,
						4,
						0
					],
					"jmo-example:gate\nimage\nentrypoint": [
						2946,
						2950,
						2934,
						2944,
						2930,
						4,
						0
					],
					"jmo-example:gate\nimage\nentrypoint\n0": [
						2947,
						2949,
						2947,
						2949,
						2930,
						4,
						0
					],
					"jmo-example:gate\ntimeout": [
						2962,
						2972,
						2953,
						2960,
						2951,
						2,
						0
					],
					"jmo-example:gate\nretry": [
						3057,
						3156,
						3046,
						3051,
						3044,
						2,
						1
					],
					"jmo-example:gate\nretry\nmax": [
						3062,
						3063,
						3057,
						3060,
						3053,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen": [
						3074,
						3155,
						3068,
						3072,
						3064,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n0": [
						3075,
						3086,
						3075,
						3086,
						3064,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n1": [
						3088,
						3109,
						3088,
						3109,
						3064,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n2": [
						3111,
						3128,
						3111,
						3128,
						3064,
						4,
						0
					],
					"jmo-example:gate\nretry\nwhen\n3": [
						3130,
						3154,
						3130,
						3154,
						3064,
						4,
						0
					],
					"jmo-example:gate\nvariables": [
						3173,
						3193,
						3158,
						3167,
						3156,
						2,
						1
					],
					"jmo-example:gate\nvariables\nGIT_STRATEGY": [
						3187,
						3192,
						3173,
						3185,
						3169,
						4,
						0
					],
					"jmo-example:gate\nscript": [
						3207,
						3227,
						3195,
						3201,
						3193,
						2,
						1
					],
					"jmo-example:gate\nscript\n0": [
						3209,
						3226,
						3209,
						3226,
						3203,
						4,
						0
					],
					"jmo-example:gate\nartifacts": [
						3244,
						3311,
						3229,
						3238,
						3227,
						2,
						1
					],
					"jmo-example:gate\nartifacts\nwhen": [
						3250,
						3256,
						3244,
						3248,
						3240,
						4,
						0
					],
					"jmo-example:gate\nartifacts\npaths": [
						3274,
						3290,
						3261,
						3266,
						3257,
						4,
						1
					],
					"jmo-example:gate\nartifacts\npaths\n0": [
						3276,
						3289,
						3276,
						3289,
						3268,
						6,
						0
					],
					"jmo-example:gate\nartifacts\nexpire_in": [
						3305,
						3310,
						3294,
						3303,
						3290,
						4,
						0
					],
					"jmo-example:notify": [
						3501,
						4030,
						3479,
						3497,
						3479,
						0,
						1
					],
					"jmo-example:notify\nextends": [
						3510,
						3522,
						3501,
						3508,
						3499,
						2,
						0
					],
					"jmo-example:notify\nstage": [
						3532,
						3537,
						3525,
						3530,
						3523,
						2,
						0
					],
					"jmo-example:notify\nneeds": [
						3551,
						3670,
						3540,
						3545,
						3538,
						2,
						1
					],
					"jmo-example:notify\nneeds\n0": [
						3553,
						3570,
						3553,
						3570,
						3547,
						4,
						0
					],
					"jmo-example:notify\nneeds\n1": [
						3577,
						3622,
						3577,
						3622,
						3571,
						4,
						1
					],
					"jmo-example:notify\nneeds\n1\njob": [
						3582,
						3598,
						3577,
						3580,
						3571,
						4,
						0
					],
					"jmo-example:notify\nneeds\n1\nartifacts": [
						3616,
						3621,
						3605,
						3614,
						3599,
						6,
						0
					],
					"jmo-example:notify\nneeds\n2": [
						3628,
						3646,
						3628,
						3646,
						3622,
						4,
						0
					],
					"jmo-example:notify\nneeds\n3": [
						3653,
						3669,
						3653,
						3669,
						3647,
						4,
						0
					],
					"jmo-example:notify\nwhen": [
						3678,
						3684,
						3672,
						3676,
						3670,
						2,
						0
					],
					"jmo-example:notify\nimage": [
						3698,
						3752,
						3687,
						3692,
						3685,
						2,
						1
					],
					"jmo-example:notify\nimage\nname": [
						3704,
						3730,
						3698,
						3702,
						3694,
						4,
						0
					],
					"jmo-example:notify\nimage\nentrypoint": [
						3747,
						3751,
						3735,
						3745,
						3731,
						4,
						0
					],
					"jmo-example:notify\nimage\nentrypoint\n0": [
						3748,
						3750,
						3748,
						3750,
						3731,
						4,
						0
					],
					"jmo-example:notify\ntimeout": [
						3763,
						3773,
						3754,
						3761,
						3752,
						2,
						0
					],
					"jmo-example:notify\nretry": [
						3858,
						3957,
						3847,
						3852,
						3845,
						2,
						1
					],
					"jmo-example:notify\nretry\nmax": [
						3863,
						3864,
						3858,
						3861,
						3854,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen": [
						3875,
						3956,
						3869,
						3873,
						3865,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n0": [
						3876,
						3887,
						3876,
						3887,
						3865,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n1": [
						3889,
						3910,
						3889,
						3910,
						3865,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n2": [
						3912,
						3929,
						3912,
						3929,
						3865,
						4,
						0
					],
					"jmo-example:notify\nretry\nwhen\n3": [
						3931,
						3955,
						3931,
						3955,
						3865,
						4,
						0
					],
					"jmo-example:notify\nvariables": [
						3974,
						3994,
						3959,
						3968,
						3957,
						2,
						1
					],
					"jmo-example:notify\nvariables\nGIT_STRATEGY": [
						3988,
						3993,
						3974,
						3986,
						3970,
						4,
						0
					],
					"jmo-example:notify\nscript": [
						4008,
						4030,
						3996,
						4002,
						3994,
						2,
						1
					],
					"jmo-example:notify\nscript\n0": [
						4010,
						4029,
						4010,
						4029,
						4004,
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
			}
		};
		let COMPONENT_FOLDER = /^[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*(?:\/[A-Za-z0-9_@+=,][A-Za-z0-9_@+=,. -]*)*$/;
		function fitsComponent(folder) {
			return COMPONENT_FOLDER.test(folder);
		}
		let component_template;
		let runners;
		let histories;
		function includedComponents(plans) {
			component_template ??= (0, template.xV)(templates["include.yml"], { compat: "yaml-1.1" });
			let from = component_template;
			return [`include:\n${plans.map((plan) => includeOne(from, plan)).join("\n")}`, ...plans.flatMap((plan) => [...runnerOf(plan), ...historyOf(plan)])].join("\n");
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
		function historyOf({ schedule, name }) {
			if (!(0, scan_command.uJ)(schedule)) return [];
			histories ??= (0, template.xV)(templates["history.yml"], { compat: "yaml-1.1" });
			return [(0, template.ou)(histories, [{
				rename: ["jmo-example:scan"],
				to: jobName(name, "scan")
			}])];
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
				hidden_variables: unless("", plan.webhooks.join(" ")),
				image: plan.image,
				timeout: `${(0, config_fields.DL)(config)} minutes`,
				script_timeout: `${(0, gitlab_ci_config.x5)(config)}s`,
				retry_max: retry?.max,
				retry_when: retry?.when,
				expire_in: plan.expireIn,
				stage: config.stage
			};
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
			(0, checks.I3)(report, schedule, (own) => `${own}:report is a job of the merge-request check`);
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
			(0, checks.NQ)(report, config, ["image", "cli_image"]);
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
					to: (0, template.TL)(placement.scheduled)
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
					to: (0, template.TL)(placement.byHand)
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
					script: [(0, template.eu)(scriptOf(plan, job))]
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
			if (before.length === 0) return (0, template.L3)([]);
			return before.map((one) => job === "notify" && one === "scan" ? {
				job: jobName(name, one),
				artifacts: !1
			} : jobName(name, one));
		}
		function scanPart({ config, schedule, results, findings, ...plan }) {
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
				...(0, template.XX)([SCAN, "variables"], {
					RUNNER_SCRIPT_TIMEOUT: `${(0, gitlab_ci_config.x5)(config)}s`,
					GIT_DEPTH: (0, template.TW)((0, scan_command.uJ)(schedule))
				}),
				...kept
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
		var problem = __webpack_require__(7239);
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
			return schedules.slice(0, 1).map((first) => (0, located.h)(first, AT_BACKEND, {
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
			return [(0, located.h)(first, AT_BACKEND, {
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
				return [(0, located.h)(schedule, [
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
			return [(0, located.h)(active, AT_BACKEND, {
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
				...scan(schedule),
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
		function scan(schedule) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: void 0,
				resultsDir: void 0,
				failOn: !0
			});
			return [
				["gitlab_token", (0, shell.XW)(command.gitlabToken ?? "")],
				["command", (0, shell.Mj)(`(\n  ${command.lines.join("\n  ")}\n)`)],
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
		var _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9724);
		function checkConfig(schedule, schema) {
			let value = schedule.resource.spec.backend.config;
			if (isEmpty(value)) return {
				problems: [],
				config: value
			};
			let complaints = (0, _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_1__.Y)(schema(), value);
			let problems = complaints.map(({ path, severity = "error", ...words }) => (0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_0__.h)(schedule, [
				"spec",
				"backend",
				"config",
				...path
			], {
				severity,
				...words
			}));
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
			return isEmpty(value) ? value : schema().parse(value);
		}
		function isEmpty(value) {
			return Object.keys(value).length === 0;
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
			oh: () => inConfig,
			wX: () => inTargets,
			yu: () => checkRetryReasons,
			z5: () => RESULTS_DIR
		});
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7786);
		var _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8896);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9425);
		var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);
		var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1516);
		var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8247);
		function reportOn(schedule, problems) {
			let diagnostics = [...problems];
			let say = (severity) => (code, path, words) => {
				diagnostics.push((0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(schedule, path, {
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
		let CHECK_NAME = "schedule-check";
		function checkName(report, { resource }, what) {
			if (resource.metadata.name !== CHECK_NAME) return;
			report.error("reserved-name", ["metadata", "name"], {
				message: `"${CHECK_NAME}" is taken: ${what(`jmo-${CHECK_NAME}`)} that init writes`,
				hint: "choose another name"
			});
		}
		function checkDates(report, { resource }, platform) {
			if ((0, _cron_days_js__WEBPACK_IMPORTED_MODULE_0__.f)((0, _schedule_cron_js__WEBPACK_IMPORTED_MODULE_5__.A$)(resource), (0, _cron_platform_rules_js__WEBPACK_IMPORTED_MODULE_6__.dayRuleOf)(platform))) return !0;
			let { code, ...words } = _cron_days_js__WEBPACK_IMPORTED_MODULE_0__.tm;
			report.error(code, SCHEDULE, words);
			return !1;
		}
		function checkImageVariables(report, { resource }) {
			for (let [index, image] of (resource.spec.jobTemplate.targets.images ?? []).entries()) {
				if (!(0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dj)(image)) continue;
				report.error("bad-image", inTargets("images", index), {
					message: `${image} names a variable, which only gitlab-ci replaces by its value`,
					hint: "write the image itself, or set backend.type: gitlab-ci"
				});
			}
		}
		function checkTargets(report, { resource }, who, hint, kubeconfig) {
			let { targets } = resource.spec.jobTemplate;
			for (let key of _paths_js__WEBPACK_IMPORTED_MODULE_4__.fi) {
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
		function checkPinned(report, config, keys) {
			for (let key of keys) {
				let image = config[key];
				if (image === void 0 || (0, _images_js__WEBPACK_IMPORTED_MODULE_3__.q)(image)) continue;
				report.hint("unpinned-image", inConfig(key), {
					message: `${key}: a tag can be moved to another image`,
					hint: "append @sha256:… of the one you reviewed"
				});
			}
		}
	}),
	6356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
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
		function writeList(path, values) {
			return (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folded([
				"printf '%s\\n'",
				...values,
				`> ${path}`
			]));
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
			_P: () => whenItRuns,
			_Q: () => storeFlag,
			m7: () => sourceFlag,
			w4: () => fileHeader
		});
		var _cron_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
		var _text_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7003);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9372);
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
		function sourceLines(context) {
			return [`# Generated by jmo-schedule from ${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.source)}. Do not edit: change that file, then run`, `#   ${regenerateCommand(context)}`];
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
			NR: () => targetLines,
			R9: () => buildScanCommand,
			cG: () => variableName,
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
				return flag(key, targets[key]);
			};
			let lines = [
				"jmo ci",
				...flag("profile_name", profile),
				...TARGETS.flatMap(target),
				...resultsDir === void 0 ? [] : [`--results-dir ${resultsDir}`],
				...flag("fail_on", options.failOn ? scan.fail_on : void 0),
				...OPTIONS.flatMap((key) => flag(key, scan[key])),
				...(scan.policies ?? []).flatMap((policy) => flag("policy", policy)),
				...flag("fail_on_policy_violation", scan.fail_on_policy_violation),
				...flag("strict_versions", scan.strict_versions),
				...flag("no_store_history", scan.store_history === !1)
			];
			let token = targets.gitlab_token;
			return {
				lines,
				lists,
				gitlabToken: token === void 0 ? void 0 : variableName(token)
			};
		}
		function flag(key, value) {
			if (value === void 0 || value === !1) return [];
			let words = value === !0 ? [] : [value].flat().map((word) => (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW)(String(word)));
			return [[`--${key.replaceAll("_", "-")}`, ...words].join(" ")];
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
			L3: () => flow,
			TL: () => quoted,
			TW: () => keepIf,
			XX: () => fillBelow,
			eu: () => literal,
			ou: () => fillTemplate,
			xV: () => readTemplate
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_splice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6104);
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
			let isDropped = (splice) => removed.some((one) => one !== splice && one.start <= splice.start && splice.end <= one.end);
			return (0, _text_splice_js__WEBPACK_IMPORTED_MODULE_1__.U)(template.text, splices.filter((splice) => !isDropped(splice)));
		}
		function replacement(template, fill) {
			let [start, end, anchorStart, , lineStart, , block] = place(template, fill.set);
			let lineEnd = endOfLine(template, end);
			let wanted = printed(template, fill.to, anchorStart - lineStart);
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
		function printed(template, value, indent) {
			let fast = printedFast(value, indent);
			if (fast !== void 0) return fast;
			let node = typeof value == "string" && value.includes("\n") ? literal(value) : value;
			template.printer.contents = template.printer.createNode(node, { aliasDuplicateObjects: !1 });
			let text = template.printer.toString(template.options).replace(/\n$/, "");
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
		function removal(template, path) {
			let [, end, , , lineStart, indent] = place(template, path);
			let to = template.text[end - 1] === "\n" ? end : endOfLine(template, end) + 1;
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
				text: printed(template, to, 0).text.slice(1)
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
		function endOfLine(template, offset) {
			let end = template.text.indexOf("\n", offset);
			return end < 0 ? template.text.length : end;
		}
		function place(template, path) {
			let found = template.places[path.join("\n")];
			if (found === void 0) throw Error(`the template has no ${path.join(".")}`);
			return found;
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
	5902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => diagnose,
			y: () => placesIn
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
	9724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => checkAgainst });
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1830);
		let SYNONYMS = new Map(Object.entries({
			cron: "schedule",
			crontab: "schedule",
			tz: "timezone",
			paused: "suspend",
			concurrency: "concurrencyPolicy",
			deadline: "startingDeadlineSeconds",
			profilename: "profile",
			webhook: "url",
			webhookurl: "url",
			severity: "fail_on",
			namespace: "k8s_namespace",
			context: "k8s_context",
			description: "annotations"
		}));
		function checkAgainst(schema, value) {
			let result = schema.safeParse(value);
			if (result.success) return [];
			let seen = new Set();
			return result.error.issues.toReversed().flatMap((issue) => {
				let place = JSON.stringify(issue.path);
				if (issue.code !== "unrecognized_keys" && seen.has(place)) return [];
				seen.add(place);
				return explainIssue(schema, value, issue);
			});
		}
		function explainIssue(schema, root, issue) {
			let path = issue.path;
			let value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(root, path);
			if (value === _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__.mP) return [];
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			switch (issue.code) {
				case "unrecognized_keys": return issue.keys.map((key, index) => explainUnknownKey(schema, path, key, index < 50));
				case "invalid_type": return [value === void 0 ? explainMissingKey(path) : explainWrongType(path, value, issue.expected)];
				case "invalid_value": {
					if (value === void 0) return [explainMissingKey(path)];
					if (typeof value != "string") return [explainWrongType(path, value, "string")];
					let values = issue.values.map(String);
					let hint = (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(value, values);
					return [{
						path,
						code: "unknown-value",
						message: `${where} must be ${joinOr(values)}, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "too_small":
				case "too_big":
					if (Array.isArray(value)) return [{
						path,
						code: "empty-list",
						message: `${where} must not be an empty list`,
						hint: "leave the key out, or add an item"
					}];
					return [{
						path,
						code: "out-of-range",
						message: `${where} must be ${issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`}, found ${String(value)}`
					}];
				case "custom": {
					let { code, hint } = issue.params;
					return [{
						path,
						code,
						message: `${where} ${issue.message}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "invalid_union": return explainUnion(schema, root, path, issue.errors);
				default: throw Error(`no words for a zod issue of the kind ${issue.code}`);
			}
		}
		function explainUnion(schema, root, path, kinds) {
			let value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(root, path);
			let otherKind = (issue) => {
				if (issue.path.length > 0) return;
				if (issue.code === "invalid_type") return issue.expected;
				return issue.code === "invalid_value" && typeof value != "string" ? "string" : void 0;
			};
			let meant = kinds.find((issues) => issues.every((issue) => otherKind(issue) === void 0));
			if (meant !== void 0) return meant.flatMap((issue) => explainIssue(schema, root, {
				...issue,
				path: [...path, ...issue.path]
			}));
			let expected = kinds.flatMap((issues) => issues.flatMap((issue) => {
				let kind = otherKind(issue);
				return kind === void 0 ? [] : [EXPECTED[kind] ?? kind];
			}));
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let found = describe(value);
			return [{
				path,
				code: "wrong-type",
				message: `${where}: expected ${joinOr([...new Set(expected)])}, found ${found}`
			}];
		}
		function explainMissingKey(path) {
			let parent = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path.slice(0, -1));
			let key = String(path.at(-1));
			return {
				path: path.slice(0, -1),
				part: "key",
				code: "missing-key",
				message: parent === "" ? `the key ${key} is missing` : `${parent} needs the key ${key}`
			};
		}
		function explainUnknownKey(schema, path, key, withHint) {
			let where = path.length === 0 ? "" : ` in ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path)}`;
			let problem = {
				path: [...path, key],
				part: "key",
				code: "unknown-key",
				message: `unknown key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}${where}`
			};
			if (!withHint) return problem;
			let known = keysAt(schema, path);
			let meant = SYNONYMS.get(key.toLowerCase().replace(/[-_]/g, "")) ?? key;
			let near = known.includes(meant) ? meant : (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.ZA)(key, known);
			let elsewhere = near === void 0 ? findKey(schema, meant) : void 0;
			let hint = near === void 0 ? elsewhere === void 0 ? `known here: ${known.join(", ")}` : meant === key ? `it belongs to ${elsewhere}` : `did you mean "${meant}" in ${elsewhere}?` : `did you mean "${near}"?`;
			return {
				...problem,
				hint
			};
		}
		function explainWrongType(path, value, expected) {
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let hint = hintFor(value, expected);
			return {
				path,
				code: value === null ? "empty-value" : "wrong-type",
				message: `${where}: expected ${EXPECTED[expected] ?? expected}, found ${describe(value)}`,
				...hint === void 0 ? {} : { hint }
			};
		}
		let EXPECTED = {
			string: "text",
			number: "a whole number",
			int: "a whole number",
			boolean: "true or false",
			object: "a map (key: value)",
			record: "a map (key: value)",
			array: "a list (- item)"
		};
		function describe(value) {
			if (value == null) return "nothing";
			if (typeof value == "string") return value === "" ? "an empty text" : `text ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`;
			if (typeof value == "number") return `the number ${value}`;
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "a map" : String(value);
		}
		function hintFor(value, expected) {
			if (expected === "string" && (typeof value == "number" || typeof value == "boolean")) return typeof value == "boolean" || Number.isSafeInteger(value) ? `put it in quotes: "${value}"` : "put it in quotes";
			if (typeof value != "string") return;
			if ((expected === "int" || expected === "number") && /^[0-9]{1,15}$/.test(value)) return `write ${value}, without quotes`;
			if (expected === "boolean") {
				if (/^(?:true|yes|on|y)$/i.test(value)) return "write true";
				if (/^(?:false|no|off|n)$/i.test(value)) return "write false";
			}
			if (expected === "array" && value !== "") return "write one item a line, each after \"- \"";
		}
		function joinOr(values) {
			let quoted = values.map((value) => `"${value}"`);
			let last = String(quoted.at(-1));
			return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
		}
		function definitionOf(schema) {
			let definition = schema._zod.def;
			let inner = definition.innerType ?? definition.options?.find((option) => definitionOf(option).shape);
			return inner ? definitionOf(inner) : definition;
		}
		function keysAt(schema, path) {
			let definition = definitionOf(schema);
			for (let step of path) {
				let next = typeof step == "number" ? definition.element : definition.shape?.[step];
				if (!next) return [];
				definition = definitionOf(next);
			}
			return Object.keys(definition.shape ?? {});
		}
		function findKey(schema, key, path = []) {
			let { shape, element } = definitionOf(schema);
			if (element) return findKey(element, key, path);
			if (!shape) return;
			if (path.length > 0 && Object.hasOwn(shape, key)) return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path);
			for (let [name, child] of Object.entries(shape)) {
				let found = findKey(child, key, [...path, name]);
				if (found !== void 0) return found;
			}
		}
	}),
	6014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			w3: () => MAX_FILE_SIZE,
			nR: () => MAX_LEXEMES,
			iq: () => findSecretsIn,
			r9: () => readDocuments,
			RZ: () => readForeignDocuments,
			on: () => readPart
		});
		var dist = __webpack_require__(8815);
		var secrets = __webpack_require__(5255);
		var encoding = __webpack_require__(8185);
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
		let MAX_FILE_SIZE = 16777216;
		let MAX_COMPOSER_ERRORS = 1e3;
		let MAX_LEXEMES = 6e6;
		function readDocuments(input, file) {
			let decoded = (0, encoding.g)(input, MAX_FILE_SIZE);
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
	4390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			be: () => rangeOf,
			cy: () => findNode,
			gV: () => createSource,
			x5: () => locate
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		function createSource(text, file) {
			let counted;
			return {
				file,
				text,
				span(start, end = start) {
					let counter = counted ?? countLines(text);
					counted = counter;
					let from = Math.max(0, Math.min(start, text.length));
					let { line, col: column } = counter.linePos(from);
					let lineEnd = counter.lineStarts[line] ?? text.length;
					for (; lineEnd > from && (text[lineEnd - 1] === "\n" || text[lineEnd - 1] === "\r");) lineEnd--;
					return {
						line,
						column,
						length: Math.max(0, Math.min(end, lineEnd) - from)
					};
				}
			};
		}
		function countLines(text) {
			let counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			counter.lineStarts = (0, _text_lines_js__WEBPACK_IMPORTED_MODULE_1__.j)(text);
			return counter;
		}
		function rangeOf(node) {
			let [start, end] = node.range ?? [0, 0];
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && !node.flow) {
				let key = node.items[0]?.key;
				return key?.range ? [key.range[0], key.range[1]] : [start, start];
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && !node.flow) return [start, start + 1];
			return [start, end];
		}
		function findPair(map, key) {
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(map)) return;
			let pairs = map.items;
			if (pairs.length <= 32) return pairs.findLast((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
			let index = indexes.get(map);
			if (!index) {
				index = new Map(pairs.flatMap((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? [[pair.key.value, pair]] : []));
				indexes.set(map, index);
			}
			return index.get(key);
		}
		let indexes = new WeakMap();
		function locate(root, aliases, path, part = "value") {
			let { node, key } = findNode(root, aliases, path);
			let range = node?.range;
			let isEmpty = !range || range[0] === range[1];
			return rangeOf(part === "key" || !node || isEmpty ? key : node);
		}
		function findNode(root, aliases, path) {
			let node = root;
			let key = root;
			for (let step of path) {
				let container = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? aliases.get(node) : node;
				let pair = typeof step == "string" ? findPair(container, step) : void 0;
				let item = typeof step == "number" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(container) ? container.items[step] : void 0;
				if (!pair && !item) return {
					node: void 0,
					key
				};
				key = pair?.key ?? item;
				node = pair ? pair.value ?? void 0 : item;
			}
			return {
				node,
				key
			};
		}
	}),
	1830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mP: () => UNREADABLE,
			sU: () => holdsUnreadable,
			wK: () => readValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let UNREADABLE = Symbol("unreadable");
		let CORE = "tag:yaml.org,2002:";
		let CORE_TAGS = new Set([
			"str",
			"int",
			"float",
			"bool",
			"null",
			"map",
			"seq"
		].map((name) => `${CORE}${name}`));
		function leaf(value) {
			return {
				value,
				size: 1,
				height: 1
			};
		}
		function readValue(root, source, report, brokenFrom) {
			let aliases = new Map();
			let anchors = new Map();
			let written = 0;
			let expanded = 0;
			let bombReported = !1;
			let complain = (node, code, message, hint) => {
				let [start, end] = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(node);
				start < brokenFrom && report(start, end, {
					code,
					message,
					...hint === void 0 ? {} : { hint }
				});
				return leaf(UNREADABLE);
			};
			let read = (node, inStatus) => {
				written++;
				if (!node) return leaf(null);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return readAlias(node);
				let anchor = { node };
				node.anchor && anchors.set(node.anchor, anchor);
				anchor.read = readTagged(node, inStatus);
				return anchor.read;
			};
			let readAlias = (node) => {
				let target = anchors.get(node.source);
				let name = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source);
				if (!target) return complain(node, "unknown-alias", `the alias ${name} has no anchor above it`, `mark a value with &NAME before it is used, or put the text in quotes if ${name} was meant literally`);
				if (!target.read) return complain(node, "recursive-alias", `the alias ${name} is inside the value that it refers to`);
				expanded += target.read.size;
				if (target.read.height > 64 || expanded > 1e4 + 10 * written) {
					if (bombReported) return leaf(UNREADABLE);
					bombReported = !0;
					return complain(node, "too-many-aliases", "the aliases of this document multiply into far more values than are written", "write the values out");
				}
				aliases.set(node, target.node);
				return target.read;
			};
			let hasCustomTag = (node) => {
				if (!node.tag || CORE_TAGS.has(node.tag)) return !1;
				let name = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.tag.replace(CORE, "!!"));
				complain(node, "custom-tag", `the tag ${name} is not known here`, "leave the tag out");
				return !0;
			};
			let readTagged = (node, inStatus) => {
				if (hasCustomTag(node)) return leaf(UNREADABLE);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return readScalar(node, inStatus);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
					let size = 1;
					let height = 0;
					let value = [];
					for (let item of node.items) {
						let child = read(item, inStatus);
						value.push(child.value);
						size += child.size;
						height = Math.max(height, child.height);
					}
					return {
						value,
						size,
						height: height + 1
					};
				}
				return readMap(node.items, inStatus, node === root);
			};
			let readMap = (items, inStatus, isRoot) => {
				let size = 1;
				let height = 0;
				let value = {};
				let seen = new Map();
				for (let { key: keyNode, value: valueNode } of items) {
					let key = readKey(keyNode);
					let child = read(valueNode, inStatus || isRoot && key === "status");
					size += child.size;
					height = Math.max(height, child.height);
					if (key === void 0) continue;
					let first = seen.get(key);
					first === void 0 ? seen.set(key, (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(keyNode)[0]) : complain(keyNode, "duplicate-key", `the key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(key)} occurs twice in this map; the first is on line ${source.span(first).line}`, "keep one of them");
					value[key] = child.value;
				}
				return {
					value,
					size,
					height: height + 1
				};
			};
			let readKey = (node) => {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || typeof node.value != "string") {
					let shown = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.source ? (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source) : void 0;
					complain(node, "bad-key", "a key must be text", shown ? `put it in quotes: ${shown}` : void 0);
					return;
				}
				if (hasCustomTag(node)) return;
				if (node.value === "<<" && node.type === "PLAIN") {
					complain(node, "merge-key", "merge keys (<<) are not part of YAML 1.2 and not read here", "write the keys out, or use an alias for the whole value");
					return;
				}
				if (node.value === "__proto__") {
					complain(node, "bad-key", "\"__proto__\" cannot be a key");
					return;
				}
				return node.value;
			};
			let readScalar = (node, inStatus) => {
				let { value } = node;
				let written = node.source ?? "";
				if (typeof value == "number" && !inStatus && /^[-+]?0[0-9xo]|^\+/.test(written)) return complain(node, "number-form", /^[-+]?0[0-9]/.test(written) ? `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is ${value} in YAML 1.2 and another number in YAML 1.1` : `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is not a plain decimal number`, `write ${value} for the number, or "${written}" in quotes for the text`);
				if (typeof value == "string" && node.type === "QUOTE_DOUBLE" && node.range) {
					let raw = source.text.slice(node.range[0], node.range[1]);
					if (raw.includes("\\") && (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(value) && !(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(raw)) return complain(node, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td, "this text, escapes resolved, looks like a secret, which must never be in a file", "refer to a variable or CI secret as ${NAME}");
				}
				return leaf(value);
			};
			let { value } = read(root, !1);
			return {
				value,
				aliases
			};
		}
		function holdsUnreadable(value) {
			if (value === UNREADABLE) return !0;
			return typeof value == "object" && !!value && Object.values(value).some(holdsUnreadable);
		}
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

export const id = 8771;
export const ids = [8771];
export const modules = {
	66828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rx: () => githubConfigSchema,
			_Q: () => runnerLabels,
			uq: () => isSuperset
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59425);
		var _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49674);
		let label = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A label of the runner.", [(0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/, "must be a runner label: letters, digits, \".\", \"_\" and \"-\"")]);
		let environment = (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/, "must be the name of a deployment environment");
		let githubConfigSchema = (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			image: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The job container's image; JMo's own for the profile where left out.", [_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rA])),
			container: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("false: run the jmo that is installed on the runner.")),
			runner: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([label, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Labels of the runner.", label)])),
			tags: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([label, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("The same as runner, under its GitLab name.", label)])),
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("Minutes the scan job may take.", 1, 21600), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("How long the scan job may take, such as 1h 30m.", [_shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.p0])])),
			retry: (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.Pi)(),
			environment: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The deployment environment of the scan and notify jobs, for secrets kept there.", [environment])),
			branch: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The branch to scan; the default branch where left out.", [(0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.GY)("a branch")])),
			code_scanning: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("false: do not upload findings to GitHub code scanning.")),
			artifacts: (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.kx)(),
			server: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("Where the workflow runs. ghes: GitHub Enterprise Server, which has no hosted runners and refuses the artifact actions of github.com.", ["github.com", "ghes"])),
			native_timezone: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("Whether the server knows timezone beside cron. Where left out: true on github.com, false on ghes, which knows it since 3.22."))
		}));
		let GHES_LABELS = ["self-hosted", "linux"];
		function runnerLabels({ runner, tags, server }) {
			let labels = runner ?? tags ?? (server === "ghes" ? GHES_LABELS : []);
			return typeof labels == "string" ? [labels] : labels;
		}
		function isSuperset({ spec }, config) {
			return !(config.native_timezone ?? config.server !== "ghes") && spec.timezone !== "UTC";
		}
	}),
	70079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	20414: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => allBackends,
			E: () => backendOf
		});
		var check_config = __webpack_require__(69463);
		var cron_cron = __webpack_require__(61074);
		var cron_days = __webpack_require__(17786);
		var platform_rules = __webpack_require__(68896);
		var located = __webpack_require__(75902);
		var config_rules = __webpack_require__(49674);
		var image_variables = __webpack_require__(32869);
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
		var schedule_cron = __webpack_require__(40628);
		var mend = __webpack_require__(72210);
		function runsPerDay(cron, rule = "vixie") {
			let anyDay = cron.dayOfMonth.length === 31 || rule === "vixie" && cron.anyDayOfMonth;
			let anyWeekday = cron.dayOfWeek.length === 7 || rule === "vixie" && cron.anyDayOfWeek;
			let ofMonth = anyDay ? 1 : cron.dayOfMonth.length / 30.44;
			let ofWeek = anyWeekday ? 1 : cron.dayOfWeek.length / 7;
			let days = (0, cron_days.AW)(cron, rule) ? ofMonth * ofWeek : Math.min(1, ofMonth + ofWeek);
			return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
		}
		var github_actions_config = __webpack_require__(66828);
		function retentionDays(cron, runs) {
			let days = Math.ceil(runs / runsPerDay(cron));
			return Math.min(90, Math.max(1, days));
		}
		function checkResource(schedule) {
			let found = [];
			let { metadata, spec } = schedule.resource;
			metadata.name === config_rules.$c && found.push((0, located.h)(schedule, ["metadata", "name"], {
				severity: "error",
				code: "reserved-name",
				message: `"${config_rules.$c}" is taken: .github/workflows/jmo-${config_rules.$c}.yml is the pull-request check that init writes`,
				hint: "choose another name"
			}));
			spec.suspend && found.push((0, located.h)(schedule, ["spec", "suspend"], {
				severity: "hint",
				code: "suspended",
				message: "the workflow has no schedule: it starts by hand only"
			}));
			return [...found, ...checkHistory(schedule)];
		}
		function checkHistory(schedule) {
			let found = [];
			let { spec } = schedule.resource;
			let successful = ["spec", "successfulJobsHistoryLimit"];
			let failed = ["spec", "failedJobsHistoryLimit"];
			if (isWritten(schedule, successful) && (0, mend.Yv)(schedule, ["spec", "schedule"])) {
				let most = 90 * runsPerDay((0, schedule_cron.A)(schedule.resource));
				spec.successfulJobsHistoryLimit === 0 ? found.push((0, located.h)(schedule, successful, {
					severity: "hint",
					code: "history-by-prune",
					message: "GitHub keeps results for a day at least, and every run: they go when 'jmo-schedule prune --apply' runs"
				})) : spec.successfulJobsHistoryLimit > most && found.push((0, located.h)(schedule, successful, {
					severity: "hint",
					code: "history-beyond-retention",
					message: `GitHub keeps results for 90 days at most, which is about ${Math.floor(most)} runs of this schedule`
				}));
			}
			isWritten(schedule, failed) && found.push((0, located.h)(schedule, failed, {
				severity: "hint",
				code: "history-by-prune",
				message: "GitHub keeps failed runs like all others: older ones go when 'jmo-schedule prune --apply' runs"
			}));
			return found;
		}
		function isWritten(schedule, path) {
			let own = schedule.at(path);
			let parent = schedule.at(path.slice(0, -1), "key");
			return own.line !== parent.line || own.column !== parent.column;
		}
		function checkRunner(schedule, config, unsure = new Set()) {
			let found = [];
			let at = (key) => [
				"spec",
				"backend",
				"config",
				key
			];
			let labels = (0, github_actions_config._Q)(config);
			let other = labels.findIndex((label) => /^(?:windows|macos)(?![a-z])/i.test(label));
			if (other !== -1 && config.container !== !1 && !unsure.has("container")) {
				let key = config.runner === void 0 ? "tags" : "runner";
				found.push((0, located.h)(schedule, typeof config[key] == "string" ? at(key) : [...at(key), other], {
					severity: "error",
					code: "container-needs-linux",
					message: `GitHub runs job containers on Linux only, and "${labels[other]}" is none`,
					hint: "set container: false, and have jmo installed on that runner"
				}));
			}
			let hosted = config.server !== "ghes" && isHosted(labels);
			if ((0, config_rules.DL)(config) > (hosted ? 360 : 7200) && !unsure.has("runner") && !unsure.has("tags")) {
				let whose = hosted ? "a job on its own runners after 6 hours" : "every job after 5 days";
				found.push((0, located.h)(schedule, at("timeout"), {
					severity: "warning",
					code: "timeout-beyond-limit",
					message: `GitHub ends ${whose}, whatever the timeout says`,
					hint: hosted ? "write 6h or less, or choose a self-hosted runner with backend.config.runner" : "write 5d or less"
				}));
			}
			let { concurrencyPolicy, startingDeadlineSeconds } = schedule.resource.spec;
			let guarded = startingDeadlineSeconds !== null || (0, github_actions_config.uq)(schedule.resource, config);
			concurrencyPolicy === "Replace" && guarded && !hosted && found.push((0, located.h)(schedule, ["spec", "concurrencyPolicy"], {
				severity: "hint",
				code: "guard-needs-runner",
				message: "the guard runs before the scan that replaces an older one: it waits while that one holds the only runner",
				hint: startingDeadlineSeconds === null ? "have a second runner with these labels" : "have a second runner with these labels, or leave startingDeadlineSeconds out"
			}));
			config.environment !== void 0 && found.push((0, located.h)(schedule, at("environment"), {
				severity: "hint",
				code: "environment-may-wait",
				message: "where the environment has reviewers or a wait timer, the scan waits for them, and then the message does too",
				hint: "use one that protects its secrets by branch alone"
			}));
			return found;
		}
		function isHosted(labels) {
			return labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label));
		}
		function checkGithub(schedule) {
			let { problems, config, unsure } = (0, check_config.l)(schedule, github_actions_config.Rx);
			return [
				...problems,
				...(0, image_variables.T)(schedule),
				...checkResource(schedule),
				...checkTiming(schedule),
				...checkPaths(schedule, config),
				...checkConfigMeaning(schedule, config),
				...checkRunner(schedule, config, unsure)
			];
		}
		function checkTiming(schedule) {
			let found = [];
			let { spec } = schedule.resource;
			let cron = (0, schedule_cron.A)(schedule.resource);
			let interval = (0, cron_cron.L)(cron, 5);
			interval < 5 && found.push((0, located.h)(schedule, ["spec", "schedule"], {
				severity: "error",
				code: "interval-too-short",
				message: `spec.schedule runs every ${interval} min; GitHub starts a schedule at most every 5 minutes`,
				hint: "write */5 or a longer interval"
			}));
			cron.minute.includes(0) && found.push((0, located.h)(schedule, ["spec", "schedule"], {
				severity: "hint",
				code: "busy-minute",
				message: "minute 0 is when most schedules start: GitHub delays runs then, and drops some",
				hint: "choose another minute, or write H for one that is stable for this schedule"
			}));
			let never = (0, schedule_cron._)(schedule, (0, platform_rules.dayRuleOf)("github"));
			found.push(...never);
			never.length === 0 && (0, cron_days.yg)(cron) && found.push((0, located.h)(schedule, ["spec", "schedule"], {
				severity: "warning",
				code: "ambiguous-days",
				message: "both day fields are restricted, one of them with \"*/\": platforms disagree whether both or either must match",
				hint: "list the days of one field, and write * in the other"
			}));
			let deadline = spec.startingDeadlineSeconds;
			deadline !== null && deadline < 900 && found.push((0, located.h)(schedule, ["spec", "startingDeadlineSeconds"], {
				severity: "warning",
				code: "deadline-shorter-than-delay",
				message: `GitHub often starts scheduled runs more than ${Math.max(1, Math.floor(deadline / 60))} min late; the guard will skip those`,
				hint: "3600 gives them an hour"
			}));
			return found;
		}
		function checkPaths(schedule, config) {
			let found = [];
			let { targets, results } = schedule.resource.spec.jobTemplate;
			for (let key of config_rules.fi) {
				let path = targets[key];
				if (path === void 0 || !/^[/~]/.test(path)) continue;
				found.push((0, located.h)(schedule, [
					"spec",
					"jobTemplate",
					"targets",
					key
				], {
					severity: "warning",
					code: "outside-checkout",
					message: `"${path}" is not part of the checkout: a runner has it only if you put it there`,
					hint: config.container === !1 ? "make sure that it exists on every runner with this label" : "a path relative to the repository is scanned as checked out; for a folder of a self-hosted runner set backend.config.container: false"
				}));
			}
			(targets.k8s_context !== void 0 || targets.k8s_all_namespaces) && found.push((0, located.h)(schedule, [
				"spec",
				"jobTemplate",
				"targets",
				"k8s_context"
			], {
				severity: "warning",
				code: "needs-kubeconfig",
				message: "the scan reads a kubeconfig, and GitHub-hosted runners have none",
				hint: "use a self-hosted runner that has one, with backend.config.runner and container: false"
			}));
			/[*?[\]!{}$"<>|:\\]/.test(results.dir) || /^~|^[./]*$|(?:^|\/)\.\.(?:\/|$)/.test(results.dir) ? found.push((0, located.h)(schedule, [
				"spec",
				"jobTemplate",
				"results",
				"dir"
			], {
				severity: "error",
				code: "bad-results-dir",
				message: "spec.jobTemplate.results.dir must be a folder of its own without *, ?, [, ], !, {, }, $, quotes, < > | : \\ or .. in its path",
				hint: "for example results"
			})) : results.dir.startsWith("/") && config.container === !1 && found.push((0, located.h)(schedule, [
				"spec",
				"jobTemplate",
				"results",
				"dir"
			], {
				severity: "warning",
				code: "results-outside-workspace",
				message: `"${results.dir}" must be writable for the runner's user, and is not cleaned between runs`,
				hint: "a relative path lies in the workspace"
			}));
			return found;
		}
		function checkConfigMeaning(schedule, config) {
			let found = [];
			let at = (key) => [
				"spec",
				"backend",
				"config",
				key
			];
			config.runner !== void 0 && config.tags !== void 0 && found.push((0, located.h)(schedule, at("tags"), {
				severity: "error",
				code: "exclusive-config",
				message: "tags says the same as runner; keep one of them",
				part: "key"
			}));
			config.container === !1 && config.image !== void 0 && found.push((0, located.h)(schedule, at("image"), {
				severity: "error",
				code: "exclusive-config",
				message: "image is not used with container: false; remove one of them",
				part: "key"
			}));
			config.artifacts === "all" && found.push((0, located.h)(schedule, at("artifacts"), config_rules.b$));
			config.native_timezone === !1 && config.server === void 0 && found.push((0, located.h)(schedule, at("native_timezone"), {
				severity: "warning",
				code: "server-not-named",
				message: "native_timezone: false is for GitHub Enterprise Server, which also refuses the upload-artifact action of github.com: the scan job would fail in every run",
				hint: "write server: ghes in its place; native_timezone: true beside it from GHES 3.22 on",
				part: "key"
			}));
			config.server === "ghes" && config.runner === void 0 && config.tags === void 0 && found.push((0, located.h)(schedule, at("server"), {
				severity: "hint",
				code: "self-hosted-runner",
				message: "GitHub Enterprise Server has no hosted runners: the jobs run on [self-hosted, linux]",
				hint: "name your own labels with backend.config.runner"
			}));
			typeof config.retry == "object" && config.retry.when !== void 0 && found.push((0, located.h)(schedule, [...at("retry"), "when"], {
				severity: "warning",
				code: "retry-when-ignored",
				message: "GitHub does not tell why a job failed: every scan that could not be completed is retried",
				part: "key"
			}));
			config.image !== void 0 && !isPinnedByDigest(config.image) && found.push((0, located.h)(schedule, at("image"), {
				severity: "hint",
				code: "unpinned-image",
				message: "image: a tag can be moved to another image",
				hint: "append @sha256:… of the one you reviewed"
			}));
			return found;
		}
		let ACTION = "actions/upload-artifact";
		let FOR_GHES = {
			commit: "c24449f33cd45d4826c6702db7e49f7cdb9b551d",
			version: "v3.2.1-node20"
		};
		function keepStep(plan) {
			let { schedule, name, cron, config } = plan;
			let step = [
				"jobs",
				"scan",
				"steps",
				"Keep the results"
			];
			if (config.artifacts === "none") return [{ remove: step }];
			let { dir } = schedule.spec.jobTemplate.results;
			let days = retentionDays(cron, schedule.spec.successfulJobsHistoryLimit);
			let forGhes = [{
				set: [...step, "uses"],
				to: `${ACTION}@${FOR_GHES.commit}`,
				comment: FOR_GHES.version
			}, { remove: [
				...step,
				"with",
				"overwrite"
			] }];
			return [
				...config.server === "ghes" ? forGhes : [],
				{
					set: [
						...step,
						"with",
						"name"
					],
					to: `jmo-${name}`
				},
				{
					set: [
						...step,
						"with",
						"path"
					],
					to: config.artifacts === "all" ? dir : `${dir}/reports`
				},
				{
					set: [
						...step,
						"with",
						"retention-days"
					],
					to: days
				}
			];
		}
		function uploadMajors({ server }) {
			return server === "ghes" ? {
				action: ACTION,
				from: 0,
				to: 3
			} : {
				action: ACTION,
				from: 4,
				to: 2 ** 53 - 1
			};
		}
		var utc_fallback = __webpack_require__(18566);
		var shared_channels = __webpack_require__(14438);
		var shared_header = __webpack_require__(76279);
		var scan_command = __webpack_require__(59579);
		var dist = __webpack_require__(38815);
		function readTemplate(embedded, { compat, ...options } = {}) {
			return {
				...embedded,
				printer: new dist.yo(null, compat === void 0 ? {} : { compat }),
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
			let splices = fills.map((fill) => {
				if ("remove" in fill) return removal(template, fill.remove);
				if ("rename" in fill) return renaming(template, fill.rename, fill.to);
				return "note" in fill ? noteAbove(template, fill.note, fill.lines) : replacement(template, fill);
			});
			splices.sort((a, b) => a.start - b.start || b.end - a.end);
			let result = "";
			let at = 0;
			for (let { start, end, text } of splices) {
				if (start < at) continue;
				result += template.text.slice(at, start) + text;
				at = end;
			}
			return result + template.text.slice(at);
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
			if (!(value instanceof dist.X5) || typeof value.value != "string") return;
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
			let collection = typeof value == "object" && !!value && !(0, dist.Ll)(value);
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
			let node = new dist.X5(text);
			node.type = type;
			return node;
		}
		function flow(items) {
			let node = new dist.Rw();
			node.items = items.map((item) => new dist.X5(item));
			node.flow = !0;
			return node;
		}
		var shell = __webpack_require__(89372);
		function trustCheckout(file) {
			return [
				"# Git refuses a checkout owned by another user, even for root. Trust this one, for the commands of this script only.",
				`printf '[include]\\n  path = "%s"\\n[safe]\\n' "\${GIT_CONFIG_GLOBAL:-\${HOME:-}/.gitconfig}" > ${file}`,
				`export GIT_CONFIG_GLOBAL=${file}`,
				"checkout=$(pwd -P | sed 's/[\\\\\"]/\\\\&/g')",
				"printf '  directory = \"%s\"\\n' \"$checkout\" \"$checkout/.git\" \"$checkout/*\" >> \"$GIT_CONFIG_GLOBAL\""
			];
		}
		var log = __webpack_require__(79056);
		var path_fields = __webpack_require__(59423);
		let KINDS = {
			"-d": "folder",
			"-f": "file",
			"-e": "file or folder"
		};
		let FOLDERS = ["repos_dir"];
		let FILES = [
			"targets",
			"images_file",
			"urls_file",
			"api_spec"
		];
		function pathChecks(schedule, say = (message) => message) {
			let paths = declaredPaths(schedule);
			if (paths.length === 0) return [];
			return [
				"# JMo passes over a path that is not there, and then ends well: this run must fail.",
				"missing=false",
				"wants() { test \"$1\" \"$2\" || { missing=true; printf '%s\\n' \"$3\"; }; }",
				...paths.map(({ field, path, kind }) => `wants ${kind} ${pathWord(path)} ${(0, shell.XW)(say(`${field}: no such ${KINDS[kind]}: ${(0, log.RK)(path)}`))}`).flatMap((line) => (0, shell.wX)([line])),
				"if \"$missing\"; then exit 1; fi"
			];
		}
		function declaredPaths(schedule) {
			return (0, path_fields.N)(schedule).filter(({ path }) => !isHere(path) && !/^https?:\/\//i.test(path)).map(({ at, key, path }) => ({
				field: at.join("."),
				path,
				kind: FOLDERS.includes(key) ? "-d" : FILES.includes(key) ? "-f" : "-e"
			}));
		}
		function isHere(path) {
			return path.startsWith(".") && path.split("/").every((part) => part === "" || part === ".");
		}
		function pathWord(path) {
			if (!/^~(?:\/|$)/.test(path)) return (0, shell.XW)(path);
			let rest = path.slice(1);
			return (0, shell.Mj)(`"$HOME"${rest === "" ? "" : (0, shell.XW)(rest)}`);
		}
		function scanScript(schedule, config) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: "$RUNNER_TEMP",
				resultsDir: (0, shell.XW)(schedule.spec.jobTemplate.results.dir),
				failOn: !1
			});
			let findings = (0, shell.XW)(`${schedule.spec.jobTemplate.results.dir}/summaries/findings.json`);
			let lines = config.container === !1 ? [] : trustCheckout((0, shell.Mj)("\"$RUNNER_TEMP/jmo-gitconfig\""));
			for (let list of command.lists) lines.push(...(0, shell.wX)([
				"printf '%s\\n' \\",
				...list.values.map((value) => `  ${(0, shell.XW)(value)} \\`),
				`  > ${list.path}`
			]));
			let call = (0, shell.wX)(folded(command.lines));
			let scan = [
				"# Findings that are there already must not pass for those of this scan.",
				...(0, shell.wX)([`rm -f ${findings}`]),
				...pathChecks(schedule, annotation),
				...call
			];
			let more = (0, config_rules.ZI)(config);
			lines.push(...more === 0 ? scan : repeated(scan, findings, more + 1));
			return {
				run: `${lines.join("\n")}\n`,
				gitlabToken: command.gitlabToken === void 0 ? void 0 : (0, scan_command.cG)(command.gitlabToken)
			};
		}
		function reportTargets(schedule, at) {
			let lines = (0, scan_command.NR)(schedule).filter((line) => !line.includes("${{"));
			let [first] = lines;
			if (first === void 0) return { remove: at };
			return {
				set: at,
				to: lines.length === 1 ? first : literal(`${lines.join("\n")}\n`)
			};
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
		function folded(parts) {
			return parts.map((part, index) => `${index === 0 ? "" : "  "}${part}${index === parts.length - 1 ? "" : " \\"}`);
		}
		let templates = { "workflow.yml": {
			text: "name: 'JMo scan: example'\n\non:\n  schedule:\n    - cron: '17 2 * * 1'\n      timezone: Europe/Berlin\n  # By hand: Actions > this workflow > Run workflow.\n  workflow_dispatch:\n\n# Nothing by default: each job below is given only what it needs.\npermissions: {}\n\n# One group per run, so that GitHub never queues or cancels a run: the guard applies the concurrency policy.\nconcurrency:\n  group: jmo-example-${{ github.run_id }}\n  cancel-in-progress: false\n\njobs:\n  guard:\n    name: Guard\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      actions: read # list this workflow's other runs\n    outputs:\n      run: ${{ steps.guard.outputs.run }}\n      reason: ${{ steps.guard.outputs.reason }}\n    steps:\n      - name: Decide whether this run may scan\n        id: guard\n        uses: jmo/schedule-action@d52922a738d62e3e6295e1bdf273bd53282547ba # v1.0.0\n        with:\n          command: guard\n          name: example\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          concurrency-policy: Forbid\n          starting-deadline-seconds: '1800'\n          native-timezone: 'false'\n\n  scan:\n    name: Scan\n    needs: guard\n    if: ${{ needs.guard.outputs.run == 'true' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 120\n    environment: production\n    # Replace: a newer scan ends this one.\n    concurrency:\n      group: jmo-example\n      cancel-in-progress: true\n    permissions:\n      contents: read # check out the repository\n      security-events: write # upload findings to code scanning\n      actions: read # in a private repository, upload-sarif needs it to look up this run\n    container:\n      image: ghcr.io/jimmy058910/jmo-security:1.1.1-balanced # zizmor: ignore[unpinned-images] append @sha256:… here (render keeps it) or in backend.config.image\n      options: --user root # the image's own user may not write the runner's workspace\n    outputs:\n      scan: ${{ steps.scan.outcome }}\n      gate: ${{ steps.gate.outcome }}\n      findings: ${{ steps.report.outputs.findings }}\n      commit: ${{ steps.checkout.outputs.commit }}\n    steps:\n      - name: Check out the repository\n        id: checkout\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          ref: main\n          fetch-depth: 0 # Nosey Parker reads the whole history\n          persist-credentials: false\n      - name: Scan\n        id: scan\n        shell: bash\n        env:\n          GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}\n        run: |\n          jmo ci --profile-name balanced --repo . --results-dir results\n      - name: Turn findings into reports\n        id: report\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        uses: jmo/schedule-action@d52922a738d62e3e6295e1bdf273bd53282547ba # v1.0.0\n        with:\n          command: report\n          name: example\n          findings: results/summaries/findings.json\n          target: repo=.\n          scan-step: ${{ steps.scan.outcome }}\n          out: results/reports\n      - name: Upload findings to code scanning\n        if: ${{ !cancelled() && steps.report.outcome == 'success' }}\n        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2\n        with:\n          sarif_file: results/reports/findings.sarif\n          category: jmo-example\n          ref: refs/heads/main # the branch that was scanned, not the one that holds this file\n          sha: ${{ steps.checkout.outputs.commit }}\n      - name: Keep the results\n        if: ${{ !cancelled() && steps.scan.outcome != 'skipped' }}\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: jmo-example\n          path: results/reports\n          if-no-files-found: warn\n          include-hidden-files: false\n          overwrite: true # a re-run replaces the results of the attempt before\n          retention-days: 30\n      - name: Fail at or above the threshold\n        id: gate\n        if: ${{ !cancelled() && steps.report.outcome == 'success' }}\n        uses: jmo/schedule-action@d52922a738d62e3e6295e1bdf273bd53282547ba # v1.0.0\n        with:\n          command: gate\n          findings: results/summaries/findings.json\n          fail-on: HIGH\n\n  # A job of its own, so that a scan that timed out or lost its runner is reported too.\n  notify:\n    name: Notify\n    needs: [guard, scan]\n    if: ${{ always() }}\n    environment: production\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      actions: read # name the failed jobs and measure how long the run took\n    steps:\n      - name: Post the result\n        uses: jmo/schedule-action@d52922a738d62e3e6295e1bdf273bd53282547ba # v1.0.0\n        env:\n          SLACK_WEBHOOK_URL: ${{ secrets.SLACK_WEBHOOK_URL }}\n        with:\n          command: notify\n          name: example\n          cron: '17 2 * * 1'\n          timezone: Europe/Berlin\n          profile: balanced\n          branch: main\n          commit: ${{ needs.scan.outputs.commit }}\n          concurrency-policy: Replace\n          scan-timeout: '120'\n          channels: |\n            SLACK_WEBHOOK_URL success,failure\n          guard-result: ${{ needs.guard.result }}\n          guard-run: ${{ needs.guard.outputs.run }}\n          guard-reason: ${{ needs.guard.outputs.reason }}\n          scan-result: ${{ needs.scan.result }}\n          scan-step: ${{ needs.scan.outputs.scan }}\n          gate-step: ${{ needs.scan.outputs.gate }}\n          findings-summary: ${{ needs.scan.outputs.findings }}\n",
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
					380,
					448,
					365,
					376,
					365,
					0,
					1
				],
				"concurrency\ngroup": [
					387,
					419,
					380,
					385,
					378,
					2,
					0
				],
				"concurrency\ncancel-in-progress": [
					442,
					447,
					422,
					440,
					420,
					2,
					0
				],
				jobs: [
					457,
					5497,
					449,
					453,
					449,
					0,
					1
				],
				"jobs\nguard": [
					468,
					1105,
					457,
					462,
					455,
					2,
					1
				],
				"jobs\nguard\nname": [
					474,
					479,
					468,
					472,
					464,
					4,
					0
				],
				"jobs\nguard\nruns-on": [
					493,
					505,
					484,
					491,
					480,
					4,
					0
				],
				"jobs\nguard\ntimeout-minutes": [
					527,
					528,
					510,
					525,
					506,
					4,
					0
				],
				"jobs\nguard\npermissions": [
					552,
					600,
					533,
					544,
					529,
					4,
					1
				],
				"jobs\nguard\npermissions\nactions": [
					561,
					565,
					552,
					559,
					546,
					6,
					0
				],
				"jobs\nguard\noutputs": [
					619,
					703,
					604,
					611,
					600,
					4,
					1
				],
				"jobs\nguard\noutputs\nrun": [
					624,
					654,
					619,
					622,
					613,
					6,
					0
				],
				"jobs\nguard\noutputs\nreason": [
					669,
					702,
					661,
					667,
					655,
					6,
					0
				],
				"jobs\nguard\nsteps": [
					720,
					1105,
					707,
					712,
					703,
					4,
					1
				],
				"jobs\nguard\nsteps\n0": [
					722,
					1105,
					722,
					1105,
					714,
					6,
					1
				],
				"jobs\nguard\nsteps\n0\nname": [
					728,
					760,
					722,
					726,
					714,
					6,
					0
				],
				"jobs\nguard\nsteps\n0\nid": [
					773,
					778,
					769,
					771,
					761,
					8,
					0
				],
				"jobs\nguard\nsteps\n0\nuses": [
					793,
					853,
					787,
					791,
					779,
					8,
					0
				],
				"jobs\nguard\nsteps\n0\nwith": [
					887,
					1105,
					871,
					875,
					863,
					8,
					1
				],
				"jobs\nguard\nsteps\n0\nwith\ncommand": [
					896,
					901,
					887,
					894,
					877,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nname": [
					918,
					925,
					912,
					916,
					902,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\ncron": [
					942,
					954,
					936,
					940,
					926,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\ntimezone": [
					975,
					988,
					965,
					973,
					955,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nconcurrency-policy": [
					1019,
					1025,
					999,
					1017,
					989,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nstarting-deadline-seconds": [
					1063,
					1069,
					1036,
					1061,
					1026,
					10,
					0
				],
				"jobs\nguard\nsteps\n0\nwith\nnative-timezone": [
					1097,
					1104,
					1080,
					1095,
					1070,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan": [
					722,
					1105,
					722,
					1105,
					714,
					6,
					1
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nname": [
					728,
					760,
					722,
					726,
					714,
					6,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nid": [
					773,
					778,
					769,
					771,
					761,
					8,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nuses": [
					793,
					853,
					787,
					791,
					779,
					8,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith": [
					887,
					1105,
					871,
					875,
					863,
					8,
					1
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncommand": [
					896,
					901,
					887,
					894,
					877,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nname": [
					918,
					925,
					912,
					916,
					902,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ncron": [
					942,
					954,
					936,
					940,
					926,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\ntimezone": [
					975,
					988,
					965,
					973,
					955,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nconcurrency-policy": [
					1019,
					1025,
					999,
					1017,
					989,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nstarting-deadline-seconds": [
					1063,
					1069,
					1036,
					1061,
					1026,
					10,
					0
				],
				"jobs\nguard\nsteps\nDecide whether this run may scan\nwith\nnative-timezone": [
					1097,
					1104,
					1080,
					1095,
					1070,
					10,
					0
				],
				"jobs\nscan": [
					1118,
					4221,
					1108,
					1112,
					1106,
					2,
					1
				],
				"jobs\nscan\nname": [
					1124,
					1128,
					1118,
					1122,
					1114,
					4,
					0
				],
				"jobs\nscan\nneeds": [
					1140,
					1145,
					1133,
					1138,
					1129,
					4,
					0
				],
				"jobs\nscan\nif": [
					1154,
					1194,
					1150,
					1152,
					1146,
					4,
					0
				],
				"jobs\nscan\nruns-on": [
					1208,
					1220,
					1199,
					1206,
					1195,
					4,
					0
				],
				"jobs\nscan\ntimeout-minutes": [
					1242,
					1245,
					1225,
					1240,
					1221,
					4,
					0
				],
				"jobs\nscan\nenvironment": [
					1263,
					1273,
					1250,
					1261,
					1246,
					4,
					0
				],
				"jobs\nscan\nconcurrency": [
					1340,
					1390,
					1321,
					1332,
					1317,
					4,
					1
				],
				"jobs\nscan\nconcurrency\ngroup": [
					1347,
					1358,
					1340,
					1345,
					1334,
					6,
					0
				],
				"jobs\nscan\nconcurrency\ncancel-in-progress": [
					1385,
					1389,
					1365,
					1383,
					1359,
					6,
					0
				],
				"jobs\nscan\npermissions": [
					1413,
					1608,
					1394,
					1405,
					1390,
					4,
					1
				],
				"jobs\nscan\npermissions\ncontents": [
					1423,
					1427,
					1413,
					1421,
					1407,
					6,
					0
				],
				"jobs\nscan\npermissions\nsecurity-events": [
					1478,
					1483,
					1461,
					1476,
					1455,
					6,
					0
				],
				"jobs\nscan\npermissions\nactions": [
					1534,
					1538,
					1525,
					1532,
					1519,
					6,
					0
				],
				"jobs\nscan\ncontainer": [
					1629,
					1872,
					1612,
					1621,
					1608,
					4,
					1
				],
				"jobs\nscan\ncontainer\nimage": [
					1636,
					1683,
					1629,
					1634,
					1623,
					6,
					0
				],
				"jobs\nscan\ncontainer\noptions": [
					1800,
					1811,
					1791,
					1798,
					1785,
					6,
					0
				],
				"jobs\nscan\noutputs": [
					1891,
					2065,
					1876,
					1883,
					1872,
					4,
					1
				],
				"jobs\nscan\noutputs\nscan": [
					1897,
					1922,
					1891,
					1895,
					1885,
					6,
					0
				],
				"jobs\nscan\noutputs\ngate": [
					1935,
					1960,
					1929,
					1933,
					1923,
					6,
					0
				],
				"jobs\nscan\noutputs\nfindings": [
					1977,
					2013,
					1967,
					1975,
					1961,
					6,
					0
				],
				"jobs\nscan\noutputs\ncommit": [
					2028,
					2064,
					2020,
					2026,
					2014,
					6,
					0
				],
				"jobs\nscan\nsteps": [
					2082,
					4221,
					2069,
					2074,
					2065,
					4,
					1
				],
				"jobs\nscan\nsteps\n0": [
					2084,
					2352,
					2084,
					2352,
					2076,
					6,
					1
				],
				"jobs\nscan\nsteps\n0\nname": [
					2090,
					2114,
					2084,
					2088,
					2076,
					6,
					0
				],
				"jobs\nscan\nsteps\n0\nid": [
					2127,
					2135,
					2123,
					2125,
					2115,
					8,
					0
				],
				"jobs\nscan\nsteps\n0\nuses": [
					2150,
					2207,
					2144,
					2148,
					2136,
					8,
					0
				],
				"jobs\nscan\nsteps\n0\nwith": [
					2241,
					2352,
					2225,
					2229,
					2217,
					8,
					1
				],
				"jobs\nscan\nsteps\n0\nwith\nref": [
					2246,
					2250,
					2241,
					2244,
					2231,
					10,
					0
				],
				"jobs\nscan\nsteps\n0\nwith\nfetch-depth": [
					2274,
					2275,
					2261,
					2272,
					2251,
					10,
					0
				],
				"jobs\nscan\nsteps\n0\nwith\npersist-credentials": [
					2346,
					2351,
					2325,
					2344,
					2315,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository": [
					2084,
					2352,
					2084,
					2352,
					2076,
					6,
					1
				],
				"jobs\nscan\nsteps\nCheck out the repository\nname": [
					2090,
					2114,
					2084,
					2088,
					2076,
					6,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nid": [
					2127,
					2135,
					2123,
					2125,
					2115,
					8,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nuses": [
					2150,
					2207,
					2144,
					2148,
					2136,
					8,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith": [
					2241,
					2352,
					2225,
					2229,
					2217,
					8,
					1
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\nref": [
					2246,
					2250,
					2241,
					2244,
					2231,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\nfetch-depth": [
					2274,
					2275,
					2261,
					2272,
					2251,
					10,
					0
				],
				"jobs\nscan\nsteps\nCheck out the repository\nwith\npersist-credentials": [
					2346,
					2351,
					2325,
					2344,
					2315,
					10,
					0
				],
				"jobs\nscan\nsteps\n1": [
					2360,
					2560,
					2360,
					2560,
					2352,
					6,
					1
				],
				"jobs\nscan\nsteps\n1\nname": [
					2366,
					2370,
					2360,
					2364,
					2352,
					6,
					0
				],
				"jobs\nscan\nsteps\n1\nid": [
					2383,
					2387,
					2379,
					2381,
					2371,
					8,
					0
				],
				"jobs\nscan\nsteps\n1\nshell": [
					2403,
					2407,
					2396,
					2401,
					2388,
					8,
					0
				],
				"jobs\nscan\nsteps\n1\nenv": [
					2431,
					2473,
					2416,
					2419,
					2408,
					8,
					1
				],
				"jobs\nscan\nsteps\n1\nenv\nGITLAB_TOKEN": [
					2445,
					2472,
					2431,
					2443,
					2421,
					10,
					0
				],
				"jobs\nscan\nsteps\n1\nrun": [
					2486,
					2560,
					2481,
					2484,
					2473,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan": [
					2360,
					2560,
					2360,
					2560,
					2352,
					6,
					1
				],
				"jobs\nscan\nsteps\nScan\nname": [
					2366,
					2370,
					2360,
					2364,
					2352,
					6,
					0
				],
				"jobs\nscan\nsteps\nScan\nid": [
					2383,
					2387,
					2379,
					2381,
					2371,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan\nshell": [
					2403,
					2407,
					2396,
					2401,
					2388,
					8,
					0
				],
				"jobs\nscan\nsteps\nScan\nenv": [
					2431,
					2473,
					2416,
					2419,
					2408,
					8,
					1
				],
				"jobs\nscan\nsteps\nScan\nenv\nGITLAB_TOKEN": [
					2445,
					2472,
					2431,
					2443,
					2421,
					10,
					0
				],
				"jobs\nscan\nsteps\nScan\nrun": [
					2486,
					2560,
					2481,
					2484,
					2473,
					8,
					0
				],
				"jobs\nscan\nsteps\n2": [
					2568,
					2990,
					2568,
					2990,
					2560,
					6,
					1
				],
				"jobs\nscan\nsteps\n2\nname": [
					2574,
					2600,
					2568,
					2572,
					2560,
					6,
					0
				],
				"jobs\nscan\nsteps\n2\nid": [
					2613,
					2619,
					2609,
					2611,
					2601,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nif": [
					2632,
					2686,
					2628,
					2630,
					2620,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nuses": [
					2701,
					2761,
					2695,
					2699,
					2687,
					8,
					0
				],
				"jobs\nscan\nsteps\n2\nwith": [
					2795,
					2990,
					2779,
					2783,
					2771,
					8,
					1
				],
				"jobs\nscan\nsteps\n2\nwith\ncommand": [
					2804,
					2810,
					2795,
					2802,
					2785,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nname": [
					2827,
					2834,
					2821,
					2825,
					2811,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nfindings": [
					2855,
					2886,
					2845,
					2853,
					2835,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\ntarget": [
					2905,
					2911,
					2897,
					2903,
					2887,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nscan-step": [
					2933,
					2958,
					2922,
					2931,
					2912,
					10,
					0
				],
				"jobs\nscan\nsteps\n2\nwith\nout": [
					2974,
					2989,
					2969,
					2972,
					2959,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports": [
					2568,
					2990,
					2568,
					2990,
					2560,
					6,
					1
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nname": [
					2574,
					2600,
					2568,
					2572,
					2560,
					6,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nid": [
					2613,
					2619,
					2609,
					2611,
					2601,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nif": [
					2632,
					2686,
					2628,
					2630,
					2620,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nuses": [
					2701,
					2761,
					2695,
					2699,
					2687,
					8,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith": [
					2795,
					2990,
					2779,
					2783,
					2771,
					8,
					1
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\ncommand": [
					2804,
					2810,
					2795,
					2802,
					2785,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nname": [
					2827,
					2834,
					2821,
					2825,
					2811,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nfindings": [
					2855,
					2886,
					2845,
					2853,
					2835,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\ntarget": [
					2905,
					2911,
					2897,
					2903,
					2887,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nscan-step": [
					2933,
					2958,
					2922,
					2931,
					2912,
					10,
					0
				],
				"jobs\nscan\nsteps\nTurn findings into reports\nwith\nout": [
					2974,
					2989,
					2969,
					2972,
					2959,
					10,
					0
				],
				"jobs\nscan\nsteps\n3": [
					2998,
					3451,
					2998,
					3451,
					2990,
					6,
					1
				],
				"jobs\nscan\nsteps\n3\nname": [
					3004,
					3036,
					2998,
					3002,
					2990,
					6,
					0
				],
				"jobs\nscan\nsteps\n3\nif": [
					3049,
					3105,
					3045,
					3047,
					3037,
					8,
					0
				],
				"jobs\nscan\nsteps\n3\nuses": [
					3120,
					3194,
					3114,
					3118,
					3106,
					8,
					0
				],
				"jobs\nscan\nsteps\n3\nwith": [
					3229,
					3451,
					3213,
					3217,
					3205,
					8,
					1
				],
				"jobs\nscan\nsteps\n3\nwith\nsarif_file": [
					3241,
					3271,
					3229,
					3239,
					3219,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\ncategory": [
					3292,
					3303,
					3282,
					3290,
					3272,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\nref": [
					3319,
					3334,
					3314,
					3317,
					3304,
					10,
					0
				],
				"jobs\nscan\nsteps\n3\nwith\nsha": [
					3414,
					3450,
					3409,
					3412,
					3399,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning": [
					2998,
					3451,
					2998,
					3451,
					2990,
					6,
					1
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nname": [
					3004,
					3036,
					2998,
					3002,
					2990,
					6,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nif": [
					3049,
					3105,
					3045,
					3047,
					3037,
					8,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nuses": [
					3120,
					3194,
					3114,
					3118,
					3106,
					8,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith": [
					3229,
					3451,
					3213,
					3217,
					3205,
					8,
					1
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsarif_file": [
					3241,
					3271,
					3229,
					3239,
					3219,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\ncategory": [
					3292,
					3303,
					3282,
					3290,
					3272,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nref": [
					3319,
					3334,
					3314,
					3317,
					3304,
					10,
					0
				],
				"jobs\nscan\nsteps\nUpload findings to code scanning\nwith\nsha": [
					3414,
					3450,
					3409,
					3412,
					3399,
					10,
					0
				],
				"jobs\nscan\nsteps\n4": [
					3459,
					3892,
					3459,
					3892,
					3451,
					6,
					1
				],
				"jobs\nscan\nsteps\n4\nname": [
					3465,
					3481,
					3459,
					3463,
					3451,
					6,
					0
				],
				"jobs\nscan\nsteps\n4\nif": [
					3494,
					3548,
					3490,
					3492,
					3482,
					8,
					0
				],
				"jobs\nscan\nsteps\n4\nuses": [
					3563,
					3627,
					3557,
					3561,
					3549,
					8,
					0
				],
				"jobs\nscan\nsteps\n4\nwith": [
					3661,
					3892,
					3645,
					3649,
					3637,
					8,
					1
				],
				"jobs\nscan\nsteps\n4\nwith\nname": [
					3667,
					3678,
					3661,
					3665,
					3651,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\npath": [
					3695,
					3710,
					3689,
					3693,
					3679,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\nif-no-files-found": [
					3740,
					3744,
					3721,
					3738,
					3711,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\ninclude-hidden-files": [
					3777,
					3782,
					3755,
					3775,
					3745,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\noverwrite": [
					3804,
					3808,
					3793,
					3802,
					3783,
					10,
					0
				],
				"jobs\nscan\nsteps\n4\nwith\nretention-days": [
					3889,
					3891,
					3873,
					3887,
					3863,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results": [
					3459,
					3892,
					3459,
					3892,
					3451,
					6,
					1
				],
				"jobs\nscan\nsteps\nKeep the results\nname": [
					3465,
					3481,
					3459,
					3463,
					3451,
					6,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nif": [
					3494,
					3548,
					3490,
					3492,
					3482,
					8,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nuses": [
					3563,
					3627,
					3557,
					3561,
					3549,
					8,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith": [
					3661,
					3892,
					3645,
					3649,
					3637,
					8,
					1
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nname": [
					3667,
					3678,
					3661,
					3665,
					3651,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\npath": [
					3695,
					3710,
					3689,
					3693,
					3679,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nif-no-files-found": [
					3740,
					3744,
					3721,
					3738,
					3711,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\ninclude-hidden-files": [
					3777,
					3782,
					3755,
					3775,
					3745,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\noverwrite": [
					3804,
					3808,
					3793,
					3802,
					3783,
					10,
					0
				],
				"jobs\nscan\nsteps\nKeep the results\nwith\nretention-days": [
					3889,
					3891,
					3873,
					3887,
					3863,
					10,
					0
				],
				"jobs\nscan\nsteps\n5": [
					3900,
					4221,
					3900,
					4221,
					3892,
					6,
					1
				],
				"jobs\nscan\nsteps\n5\nname": [
					3906,
					3936,
					3900,
					3904,
					3892,
					6,
					0
				],
				"jobs\nscan\nsteps\n5\nid": [
					3949,
					3953,
					3945,
					3947,
					3937,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nif": [
					3966,
					4022,
					3962,
					3964,
					3954,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nuses": [
					4037,
					4097,
					4031,
					4035,
					4023,
					8,
					0
				],
				"jobs\nscan\nsteps\n5\nwith": [
					4131,
					4221,
					4115,
					4119,
					4107,
					8,
					1
				],
				"jobs\nscan\nsteps\n5\nwith\ncommand": [
					4140,
					4144,
					4131,
					4138,
					4121,
					10,
					0
				],
				"jobs\nscan\nsteps\n5\nwith\nfindings": [
					4165,
					4196,
					4155,
					4163,
					4145,
					10,
					0
				],
				"jobs\nscan\nsteps\n5\nwith\nfail-on": [
					4216,
					4220,
					4207,
					4214,
					4197,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold": [
					3900,
					4221,
					3900,
					4221,
					3892,
					6,
					1
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nname": [
					3906,
					3936,
					3900,
					3904,
					3892,
					6,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nid": [
					3949,
					3953,
					3945,
					3947,
					3937,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nif": [
					3966,
					4022,
					3962,
					3964,
					3954,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nuses": [
					4037,
					4097,
					4031,
					4035,
					4023,
					8,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith": [
					4131,
					4221,
					4115,
					4119,
					4107,
					8,
					1
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\ncommand": [
					4140,
					4144,
					4131,
					4138,
					4121,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfindings": [
					4165,
					4196,
					4155,
					4163,
					4145,
					10,
					0
				],
				"jobs\nscan\nsteps\nFail at or above the threshold\nwith\nfail-on": [
					4216,
					4220,
					4207,
					4214,
					4197,
					10,
					0
				],
				"jobs\nnotify": [
					4324,
					5497,
					4312,
					4318,
					4310,
					2,
					1
				],
				"jobs\nnotify\nname": [
					4330,
					4336,
					4324,
					4328,
					4320,
					4,
					0
				],
				"jobs\nnotify\nneeds": [
					4348,
					4361,
					4341,
					4346,
					4337,
					4,
					0
				],
				"jobs\nnotify\nneeds\n0": [
					4349,
					4354,
					4349,
					4354,
					4337,
					4,
					0
				],
				"jobs\nnotify\nneeds\n1": [
					4356,
					4360,
					4356,
					4360,
					4337,
					4,
					0
				],
				"jobs\nnotify\nif": [
					4370,
					4385,
					4366,
					4368,
					4362,
					4,
					0
				],
				"jobs\nnotify\nenvironment": [
					4403,
					4413,
					4390,
					4401,
					4386,
					4,
					0
				],
				"jobs\nnotify\nruns-on": [
					4427,
					4439,
					4418,
					4425,
					4414,
					4,
					0
				],
				"jobs\nnotify\ntimeout-minutes": [
					4461,
					4462,
					4444,
					4459,
					4440,
					4,
					0
				],
				"jobs\nnotify\npermissions": [
					4486,
					4557,
					4467,
					4478,
					4463,
					4,
					1
				],
				"jobs\nnotify\npermissions\nactions": [
					4495,
					4499,
					4486,
					4493,
					4480,
					6,
					0
				],
				"jobs\nnotify\nsteps": [
					4574,
					5497,
					4561,
					4566,
					4557,
					4,
					1
				],
				"jobs\nnotify\nsteps\n0": [
					4576,
					5497,
					4576,
					5497,
					4568,
					6,
					1
				],
				"jobs\nnotify\nsteps\n0\nname": [
					4582,
					4597,
					4576,
					4580,
					4568,
					6,
					0
				],
				"jobs\nnotify\nsteps\n0\nuses": [
					4612,
					4672,
					4606,
					4610,
					4598,
					8,
					0
				],
				"jobs\nnotify\nsteps\n0\nenv": [
					4705,
					4757,
					4690,
					4693,
					4682,
					8,
					1
				],
				"jobs\nnotify\nsteps\n0\nenv\nSLACK_WEBHOOK_URL": [
					4724,
					4756,
					4705,
					4722,
					4695,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith": [
					4781,
					5497,
					4765,
					4769,
					4757,
					8,
					1
				],
				"jobs\nnotify\nsteps\n0\nwith\ncommand": [
					4790,
					4796,
					4781,
					4788,
					4771,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nname": [
					4813,
					4820,
					4807,
					4811,
					4797,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ncron": [
					4837,
					4849,
					4831,
					4835,
					4821,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ntimezone": [
					4870,
					4883,
					4860,
					4868,
					4850,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nprofile": [
					4903,
					4911,
					4894,
					4901,
					4884,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nbranch": [
					4930,
					4934,
					4922,
					4928,
					4912,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ncommit": [
					4953,
					4985,
					4945,
					4951,
					4935,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nconcurrency-policy": [
					5016,
					5023,
					4996,
					5014,
					4986,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-timeout": [
					5048,
					5053,
					5034,
					5046,
					5024,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nchannels": [
					5074,
					5122,
					5064,
					5072,
					5054,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-result": [
					5146,
					5171,
					5132,
					5144,
					5122,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-run": [
					5193,
					5223,
					5182,
					5191,
					5172,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nguard-reason": [
					5248,
					5281,
					5234,
					5246,
					5224,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-result": [
					5305,
					5329,
					5292,
					5303,
					5282,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nscan-step": [
					5351,
					5381,
					5340,
					5349,
					5330,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\ngate-step": [
					5403,
					5433,
					5392,
					5401,
					5382,
					10,
					0
				],
				"jobs\nnotify\nsteps\n0\nwith\nfindings-summary": [
					5462,
					5496,
					5444,
					5460,
					5434,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result": [
					4576,
					5497,
					4576,
					5497,
					4568,
					6,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nname": [
					4582,
					4597,
					4576,
					4580,
					4568,
					6,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nuses": [
					4612,
					4672,
					4606,
					4610,
					4598,
					8,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nenv": [
					4705,
					4757,
					4690,
					4693,
					4682,
					8,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nenv\nSLACK_WEBHOOK_URL": [
					4724,
					4756,
					4705,
					4722,
					4695,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith": [
					4781,
					5497,
					4765,
					4769,
					4757,
					8,
					1
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncommand": [
					4790,
					4796,
					4781,
					4788,
					4771,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nname": [
					4813,
					4820,
					4807,
					4811,
					4797,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncron": [
					4837,
					4849,
					4831,
					4835,
					4821,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ntimezone": [
					4870,
					4883,
					4860,
					4868,
					4850,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nprofile": [
					4903,
					4911,
					4894,
					4901,
					4884,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nbranch": [
					4930,
					4934,
					4922,
					4928,
					4912,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ncommit": [
					4953,
					4985,
					4945,
					4951,
					4935,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nconcurrency-policy": [
					5016,
					5023,
					4996,
					5014,
					4986,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-timeout": [
					5048,
					5053,
					5034,
					5046,
					5024,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nchannels": [
					5074,
					5122,
					5064,
					5072,
					5054,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-result": [
					5146,
					5171,
					5132,
					5144,
					5122,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-run": [
					5193,
					5223,
					5182,
					5191,
					5172,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nguard-reason": [
					5248,
					5281,
					5234,
					5246,
					5224,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-result": [
					5305,
					5329,
					5292,
					5303,
					5282,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nscan-step": [
					5351,
					5381,
					5340,
					5349,
					5330,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\ngate-step": [
					5403,
					5433,
					5392,
					5401,
					5382,
					10,
					0
				],
				"jobs\nnotify\nsteps\nPost the result\nwith\nfindings-summary": [
					5462,
					5496,
					5444,
					5460,
					5434,
					10,
					0
				]
			}
		} };
		let template;
		function renderWorkflow(schedule, context) {
			template ??= readTemplate(templates["workflow.yml"]);
			let plan = planWorkflow(schedule);
			let body = fillTemplate(template, [
				{
					set: ["name"],
					to: quoted(`JMo scan: ${plan.name}`)
				},
				{
					set: ["concurrency", "group"],
					to: `jmo-${plan.name}-\${{ github.run_id }}`
				},
				...trigger(plan),
				...guardJob(plan),
				...scanJob(plan),
				...scanStep(plan),
				...resultSteps(plan),
				...notifyJob(plan)
			]);
			return (0, shared_header.w4)(schedule, plan.cron, context) + body;
		}
		function planWorkflow(schedule) {
			let { spec, metadata } = schedule;
			let config = (0, check_config.W)(schedule, github_actions_config.Rx);
			let superset = (0, github_actions_config.uq)(schedule, config);
			let { notifications } = spec.jobTemplate;
			return {
				schedule,
				name: metadata.name,
				cron: (0, schedule_cron.A)(schedule),
				config,
				superset,
				guarded: spec.concurrencyPolicy === "Forbid" || spec.startingDeadlineSeconds !== null || superset,
				channels: notifications.enabled ? notifications.channels : []
			};
		}
		function trigger({ schedule, cron, superset }) {
			let path = ["on", "schedule"];
			if (schedule.spec.suspend) return [{ remove: path }];
			let zone = schedule.spec.timezone;
			let lines = [(0, shared_header._P)(schedule, cron)];
			if (superset) {
				lines.push("This server knows UTC only: these starts include every one that is meant, the guard skips the others.");
				return [{
					set: path,
					to: (0, utc_fallback.i)(cron, zone).map((text) => ({ cron: quoted(text) }))
				}, {
					note: path,
					lines
				}];
			}
			let start = [...path, 0];
			return [
				{
					set: [...start, "cron"],
					to: quoted(cron.text)
				},
				zone === "UTC" ? { remove: [...start, "timezone"] } : {
					set: [...start, "timezone"],
					to: zone
				},
				{
					note: path,
					lines
				}
			];
		}
		function guardJob(plan) {
			if (!plan.guarded) return [{ remove: ["jobs", "guard"] }];
			let { concurrencyPolicy, startingDeadlineSeconds } = plan.schedule.spec;
			let inputs = [
				"jobs",
				"guard",
				"steps",
				0,
				"with"
			];
			return [
				...runner(plan, "guard"),
				...timing(plan, inputs),
				{
					set: [...inputs, "concurrency-policy"],
					to: concurrencyPolicy
				},
				startingDeadlineSeconds === null ? { remove: [...inputs, "starting-deadline-seconds"] } : {
					set: [...inputs, "starting-deadline-seconds"],
					to: quoted(String(startingDeadlineSeconds))
				},
				...plan.superset ? [] : [{ remove: [...inputs, "native-timezone"] }]
			];
		}
		function timing({ schedule, name, cron }, inputs) {
			let zone = schedule.spec.timezone;
			return [
				{
					set: [...inputs, "name"],
					to: name
				},
				{
					set: [...inputs, "cron"],
					to: quoted(cron.text)
				},
				zone === "UTC" ? { remove: [...inputs, "timezone"] } : {
					set: [...inputs, "timezone"],
					to: zone
				}
			];
		}
		function runner({ config }, job) {
			let labels = (0, github_actions_config._Q)(config);
			let [first] = labels;
			if (first === void 0) return [];
			let list = labels.length > 1 || Array.isArray(config.runner ?? config.tags);
			return [{
				set: [
					"jobs",
					job,
					"runs-on"
				],
				to: list ? flow(labels) : first
			}];
		}
		function scanJob(plan) {
			let { config, name, schedule } = plan;
			let job = ["jobs", "scan"];
			let { profile, options } = schedule.spec.jobTemplate;
			let image = config.image ?? defaultImage(profile);
			let fills = [...runner(plan, "scan"), {
				set: [...job, "timeout-minutes"],
				to: (0, config_rules.DL)(config)
			}];
			plan.guarded || fills.push({ remove: [...job, "needs"] }, { remove: [...job, "if"] });
			fills.push(config.environment === void 0 ? { remove: [...job, "environment"] } : {
				set: [...job, "environment"],
				to: config.environment
			}, schedule.spec.concurrencyPolicy === "Replace" ? {
				set: [
					...job,
					"concurrency",
					"group"
				],
				to: `jmo-${name}`
			} : { remove: [...job, "concurrency"] }, config.container === !1 ? { remove: [...job, "container"] } : {
				set: [
					...job,
					"container",
					"image"
				],
				to: image,
				...isPinnedByDigest(image) ? { comment: null } : {}
			});
			if (config.code_scanning === !1) for (let permission of ["security-events", "actions"]) fills.push({ remove: [
				...job,
				"permissions",
				permission
			] });
			if (plan.channels.length === 0) fills.push({ remove: [...job, "outputs"] });
			else {
				options.fail_on === void 0 && fills.push({ remove: [
					...job,
					"outputs",
					"gate"
				] });
				config.branch === void 0 && fills.push({ remove: [
					...job,
					"outputs",
					"commit"
				] });
			}
			return fills;
		}
		function scanStep({ schedule, config }) {
			let steps = [
				"jobs",
				"scan",
				"steps"
			];
			let checkout = [...steps, "Check out the repository"];
			let ref = [
				...checkout,
				"with",
				"ref"
			];
			let { run, gitlabToken } = scanScript(schedule, config);
			let environment = [
				...steps,
				"Scan",
				"env"
			];
			return [
				...config.branch === void 0 ? [{ remove: ref }, { remove: [...checkout, "id"] }] : [{
					set: ref,
					to: config.branch
				}],
				...(0, scan_command.uJ)(schedule) ? [] : [{ remove: [
					...checkout,
					"with",
					"fetch-depth"
				] }],
				{
					set: [
						...steps,
						"Scan",
						"run"
					],
					to: literal(run)
				},
				gitlabToken === void 0 ? { remove: environment } : {
					set: [...environment, "GITLAB_TOKEN"],
					to: secret(gitlabToken)
				}
			];
		}
		function resultSteps(plan) {
			let { schedule, name, config } = plan;
			let { results, options } = schedule.spec.jobTemplate;
			let step = (title) => [
				"jobs",
				"scan",
				"steps",
				title
			];
			let reports = `${results.dir}/reports`;
			let findings = `${results.dir}/summaries/findings.json`;
			let report = [...step("Turn findings into reports"), "with"];
			let upload = step("Upload findings to code scanning");
			let gate = step("Fail at or above the threshold");
			return [
				{
					set: [...report, "name"],
					to: name
				},
				{
					set: [...report, "findings"],
					to: findings
				},
				reportTargets(schedule, [...report, "target"]),
				{
					set: [...report, "out"],
					to: reports
				},
				...config.code_scanning === !1 ? [{ remove: upload }] : [
					{
						set: [
							...upload,
							"with",
							"sarif_file"
						],
						to: `${reports}/findings.sarif`
					},
					{
						set: [
							...upload,
							"with",
							"category"
						],
						to: `jmo-${name}`
					},
					...config.branch === void 0 ? ["ref", "sha"].map((key) => ({ remove: [
						...upload,
						"with",
						key
					] })) : [{
						set: [
							...upload,
							"with",
							"ref"
						],
						to: `refs/heads/${config.branch}`
					}]
				],
				...keepStep(plan),
				...options.fail_on === void 0 ? [{ remove: gate }] : [{
					set: [
						...gate,
						"with",
						"findings"
					],
					to: findings
				}, {
					set: [
						...gate,
						"with",
						"fail-on"
					],
					to: options.fail_on
				}]
			];
		}
		function notifyJob(plan) {
			let job = ["jobs", "notify"];
			if (plan.channels.length === 0) return [{ remove: job }];
			let { profile, options } = plan.schedule.spec.jobTemplate;
			let { environment, branch } = plan.config;
			let step = [
				...job,
				"steps",
				0
			];
			let inputs = [...step, "with"];
			let secrets = Object.fromEntries(plan.channels.map((channel) => [(0, shared_channels.A)(channel), secret((0, shared_channels.A)(channel))]));
			let fills = [
				...runner(plan, "notify"),
				...timing(plan, inputs),
				environment === void 0 ? { remove: [...job, "environment"] } : {
					set: [...job, "environment"],
					to: environment
				},
				{
					set: [...inputs, "profile"],
					to: profile
				},
				...branch === void 0 ? ["branch", "commit"].map((key) => ({ remove: [...inputs, key] })) : [{
					set: [...inputs, "branch"],
					to: branch
				}],
				{
					set: [...inputs, "concurrency-policy"],
					to: plan.schedule.spec.concurrencyPolicy
				},
				{
					set: [...inputs, "scan-timeout"],
					to: quoted(String((0, config_rules.DL)(plan.config)))
				},
				{
					set: [...step, "env"],
					to: secrets
				},
				{
					set: [...inputs, "channels"],
					to: literal(`${plan.channels.map(shared_channels.y).join("\n")}\n`)
				}
			];
			if (!plan.guarded) {
				fills.push({
					set: [...job, "needs"],
					to: "scan"
				});
				for (let name of [
					"guard-result",
					"guard-run",
					"guard-reason"
				]) fills.push({ remove: [...inputs, name] });
			}
			options.fail_on === void 0 && fills.push({ remove: [...inputs, "gate-step"] });
			return fills;
		}
		function secret(name) {
			return `\${{ secrets.${name} }}`;
		}
		let FOLDER = ".github/workflows";
		let githubActions = {
			type: "github-actions",
			platformOf: () => "github",
			check: checkGithub,
			render: (schedules, context) => schedules.map((schedule) => workflowFile(schedule, context)),
			exportOne: workflowFile,
			majorsOf: (schedule) => [uploadMajors((0, check_config.W)(schedule, github_actions_config.Rx))],
			owned: [{
				folder: FOLDER,
				pattern: /^jmo-.*\.yml$/
			}]
		};
		function workflowFile(schedule, context) {
			return {
				path: `${FOLDER}/jmo-${schedule.metadata.name}.yml`,
				content: renderWorkflow(schedule, context),
				executable: !1,
				schedules: [schedule.metadata.name]
			};
		}
		var fugit = __webpack_require__(40282);
		var cron_text = __webpack_require__(89898);
		var clock_rules = __webpack_require__(26808);
		var zone_zone = __webpack_require__(67358);
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
			return cron.minute.includes(local.getUTCMinutes()) && cron.hour.includes(local.getUTCHours()) && (0, cron_days.ko)(cron, "plain", date);
		}
		function isOddChange({ at, before, after }) {
			if (before % 60 != 0 || after % 60 != 0) return !0;
			let walls = [before, after].map((offset) => at.getTime() + offset * MINUTE);
			let [low, high] = [Math.min(...walls), Math.max(...walls)];
			return Math.floor(low / DAY) !== Math.floor(high / DAY) || low % DAY == 0;
		}
		var comment = __webpack_require__(67003);
		var schemas = __webpack_require__(55395);
		var fields = __webpack_require__(11481);
		var text_rules = __webpack_require__(59425);
		let tag = (0, fields.Qq)("A tag of the runner.", [(0, config_rules.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._:/@+-]{0,254}$/, "must be a runner tag: letters, digits, blanks and . _ : / @ + -")]);
		let stage = (0, config_rules.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,254}$/, "must be the name of a stage of your .gitlab-ci.yml");
		let componentProject = (0, config_rules.cK)(/^(?:\$CI_SERVER_FQDN|\$CI_SERVER_HOST|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/, "must be the path of the component project, such as $CI_SERVER_FQDN/group/project");
		let RETRY_WHEN = [
			"always",
			"unknown_failure",
			"script_failure",
			"api_failure",
			"stuck_or_timeout_failure",
			"stuck_pending_with_matching_runners",
			"stuck_pending_no_matching_runners",
			"no_updates_running",
			"no_updates_canceling",
			"runner_system_failure",
			"runner_configuration_error",
			"runner_external_dependency_failure",
			"runner_interrupted",
			"runner_unsupported",
			"stale_schedule",
			"job_execution_timeout",
			"server_timeout_running",
			"server_timeout_canceling",
			"archived_failure",
			"unmet_prerequisites",
			"scheduler_failure",
			"data_integrity_failure"
		];
		let attempts = (0, fields.rD)("How often GitLab starts a failed scan again.", 0, 2);
		let reason = (0, fields.Yq)("A kind of failure.", RETRY_WHEN);
		let gitlabConfigSchema = (0, config_rules.Oo)(() => schemas.rej({
			image: schemas.lqM((0, fields.Qq)("The scan job's image; JMo's own for the profile where left out.", [text_rules.XC])),
			cli_image: schemas.lqM((0, fields.Qq)("The image of the guard, report, gate and notify jobs, which carries jmo-schedule.", [text_rules.XC])),
			tags: schemas.lqM(schemas.KCZ([tag, (0, fields.p_)("Tags of the runner.", tag)])),
			timeout: schemas.lqM(schemas.KCZ([(0, fields.rD)("Minutes the scan job may take.", 1, 43200), (0, fields.Qq)("How long the scan job may take, such as 1h 30m.", [config_rules.p0])])),
			retry: schemas.lqM(schemas.KCZ([attempts, schemas.rej({
				max: attempts,
				when: schemas.lqM(schemas.KCZ([reason, (0, fields.p_)("Kinds of failure; all where left out.", reason)]))
			})])),
			style: schemas.lqM((0, fields.Yq)("standalone: every job is written out. component: the CI/CD component is included, with inputs.", ["standalone", "component"])),
			reports: schemas.lqM((0, fields.Yq)("What GitLab is handed for its security pages; code quality comes with both.", [
				"sast",
				"sarif",
				"none"
			])),
			artifacts: schemas.lqM((0, fields.Yq)("What people can download: the reports, all that JMo wrote (found secrets in clear), or only what GitLab reads itself.", [
				"reports",
				"all",
				"none"
			])),
			ref: schemas.lqM((0, fields.Qq)("The branch or tag to scan; the default branch where left out.", [(0, config_rules.GY)("a branch or tag")])),
			stage: schemas.lqM((0, fields.Qq)("The stage of the scan, report and gate jobs in the file that includes ours; test where left out.", [stage])),
			component: schemas.lqM((0, fields.Qq)("The component project, for a copy on your own server.", [componentProject]))
		}));
		function scriptSeconds(config) {
			let seconds = (0, config_rules.DL)(config) * 60;
			return seconds - Math.min(300, Math.floor(seconds / 10));
		}
		function retryRule(config) {
			let { max, when } = typeof config.retry == "object" ? config.retry : { max: config.retry ?? 0 };
			if (max === 0) return;
			return when === void 0 ? { max } : {
				max,
				when: typeof when == "string" ? [when] : when
			};
		}
		function tagList(config) {
			return typeof config.tags == "string" ? [config.tags] : config.tags;
		}
		function expireIn(schedule, cron) {
			let { successfulJobsHistoryLimit, failedJobsHistoryLimit } = schedule.spec;
			let days = Math.min(3650, Math.max(1, Math.ceil(Math.max(successfulJobsHistoryLimit, failedJobsHistoryLimit) / runsPerDay(cron, (0, platform_rules.dayRuleOf)("gitlab")))));
			return days === 1 ? "1 day" : `${days} days`;
		}
		let published_VERSION = "1.0.0";
		let CLI_IMAGE = `registry.gitlab.com/jmo/schedule-action/cli:${published_VERSION}`;
		let COMPONENT_VERSION = published_VERSION;
		let TOKEN_VARIABLE = "JMO_GITLAB_TOKEN";
		function resultsFolder(dir) {
			return dir.split("/").filter((part) => part !== "" && part !== ".").join("/");
		}
		function isUnusableFolder(dir) {
			if (/[*?[\]!{}$%"<>|:\\]/.test(dir)) return !0;
			return /^~|(?:^|\/)\.\.(?:\/|$)/.test(dir) || resultsFolder(dir) === "";
		}
		function planJobs(schedule, all = [schedule]) {
			let { spec, metadata } = schedule;
			let { notifications, options, results } = spec.jobTemplate;
			let folder = resultsFolder(results.dir);
			return {
				schedule,
				name: metadata.name,
				cron: (0, schedule_cron.A)(schedule),
				config: (0, check_config.W)(schedule, gitlabConfigSchema),
				guarded: spec.concurrencyPolicy !== "Allow" || spec.startingDeadlineSeconds !== null,
				gated: options.fail_on !== void 0,
				channels: notifications.enabled ? notifications.channels : [],
				webhooks: webhookVariables(schedule, all),
				results: folder,
				findings: `${folder}/summaries/findings.json`,
				reports: `${folder}/reports`
			};
		}
		function webhookVariables({ spec }, all) {
			let used = spec.jobTemplate.targets.gitlab_token === void 0 ? [] : ["GITLAB_TOKEN"];
			let named = all.flatMap((each) => each.spec.jobTemplate.notifications.channels.map(shared_channels.A));
			return [...new Set(named)].filter((name) => !used.includes(name) && name !== TOKEN_VARIABLE).sort();
		}
		function sharedJob(name) {
			return `.jmo-${name}`;
		}
		function jobName(name, job) {
			return `jmo-${name}:${job}`;
		}
		let STATUS_FOLDER = ".jmo-schedule";
		let TRUST = ["# Let Node trust the certificate authority that the runner uses for this server.", "export NODE_EXTRA_CA_CERTS=\"${NODE_EXTRA_CA_CERTS:-${CI_SERVER_TLS_CA_FILE:-}}\""];
		function guardScript({ schedule, cron }) {
			let { concurrencyPolicy, startingDeadlineSeconds } = schedule.spec;
			let deadline = startingDeadlineSeconds === null ? [] : [`--starting-deadline-seconds ${startingDeadlineSeconds}`];
			return joined([...TRUST, ...scripts_folded([
				"jmo-schedule guard",
				...scripts_timing(schedule, cron.text),
				`--concurrency-policy ${concurrencyPolicy}`,
				...deadline,
				"--dotenv jmo-guard.env"
			])]);
		}
		function scanCommand({ schedule, results }) {
			return (0, scan_command.R9)(schedule, {
				listFolder: STATUS_FOLDER,
				resultsDir: (0, shell.XW)(results),
				failOn: !1,
				imageWord: shell.EB
			});
		}
		function listWords({ flag, values }) {
			return values.map(flag === "--images-file" ? shell.EB : shell.XW);
		}
		function scripts_scanScript(plan) {
			let command = scanCommand(plan);
			let token = command.gitlabToken === void 0 ? void 0 : (0, scan_command.cG)(command.gitlabToken);
			let hidden = [TOKEN_VARIABLE, ...plan.webhooks];
			return joined([
				...skipLines(plan),
				...token === void 0 || token === "GITLAB_TOKEN" ? [] : [`export GITLAB_TOKEN="\${${token}:-}"`],
				"# GitLab hands every CI/CD variable to every job: JMo and its scanners go without these.",
				`unset ${hidden.join(" ")}`,
				"git_config=$(mktemp)",
				...trustCheckout((0, shell.Mj)("\"$git_config\"")),
				"# Findings that are there already must not pass for those of this scan.",
				...(0, shell.wX)([`rm -rf ${STATUS_FOLDER} ${(0, shell.XW)(plan.findings)}`]),
				`mkdir -p ${STATUS_FOLDER}`,
				...pathChecks(plan.schedule),
				...command.lists.flatMap((list) => (0, shell.wX)(scripts_folded([
					"printf '%s\\n'",
					...listWords(list),
					`> ${list.path}`
				]))),
				"# What notify reads if the time runs out while the scan is going.",
				`echo timed-out > ${STATUS_FOLDER}/scan`,
				"status=0",
				...(0, shell.wX)(scripts_folded(command.lines, " || status=$?")),
				"rm -f \"$git_config\"",
				"scan=failure",
				"# JMo fails alike for a target that could not be scanned and for a policy of its own that was not met.",
				...(0, shell.wX)([`if grep -qs '"severity"' ${(0, shell.XW)(plan.findings)}; then scan=incomplete; fi`]),
				"if [ \"$status\" -eq 0 ]; then scan=success; fi",
				`echo "$scan" > ${STATUS_FOLDER}/scan`,
				"exit \"$status\""
			]);
		}
		function reportScript(plan) {
			return joined([
				...skipLines(plan),
				...withoutFindings("There is nothing to report: the scan broke before it had findings."),
				`mkdir -p ${STATUS_FOLDER}`,
				...(0, shell.wX)(scripts_folded([
					"jmo-schedule report",
					`--name ${(0, shell.XW)(plan.name)}`,
					`--findings ${(0, shell.XW)(plan.findings)}`,
					`--out ${(0, shell.XW)(plan.reports)}`,
					"--scan-step \"$scan\"",
					...targetFlags(plan.schedule),
					"--output json",
					`> ${STATUS_FOLDER}/findings.json`
				])),
				`cat ${STATUS_FOLDER}/findings.json`,
				`echo success > ${STATUS_FOLDER}/report`
			]);
		}
		function targetFlags(schedule) {
			return (0, scan_command.NR)(schedule).map((line) => `--target ${line.startsWith("image=") ? (0, shell.EB)(line) : (0, shell.XW)(line)}`);
		}
		function gateScript(plan) {
			let { fail_on } = plan.schedule.spec.jobTemplate.options;
			return joined([
				...skipLines(plan),
				...withoutFindings("There is nothing to check: the scan broke before it had findings."),
				`mkdir -p ${STATUS_FOLDER}`,
				"status=0",
				...scripts_folded([
					"jmo-schedule gate",
					`--findings ${(0, shell.XW)(plan.findings)}`,
					`--fail-on ${fail_on}`
				], " || status=$?"),
				`if [ "$status" -eq 0 ]; then echo success > ${STATUS_FOLDER}/gate; fi`,
				`if [ "$status" -eq 1 ]; then echo failure > ${STATUS_FOLDER}/gate; fi`,
				"exit \"$status\""
			]);
		}
		function notifyScript(plan) {
			let { schedule, cron, channels } = plan;
			return joined([
				...TRUST,
				"# A scan job that lost its runner leaves no result.",
				"missing=failure",
				...plan.guarded ? ["if [ \"${JMO_GUARD_RUN:-}\" != true ]; then missing=skipped; fi"] : [],
				`outcome() { cat "${STATUS_FOLDER}/$1" 2>/dev/null || echo "$2"; }`,
				"scan=$(outcome scan \"$missing\")",
				"result=$scan",
				...["report", ...plan.gated ? ["gate"] : []].map((job) => `if [ "$result" = success ]; then result=$(outcome ${job} failure); fi`),
				`findings=$(cat ${STATUS_FOLDER}/findings.json 2>/dev/null || true)`,
				...scripts_folded([
					"jmo-schedule notify",
					...scripts_timing(schedule, cron.text),
					`--profile ${(0, shell.XW)(schedule.spec.jobTemplate.profile)}`,
					`--channels "$(printf '%s\\n' ${channels.map((channel) => (0, shell.XW)((0, shared_channels.y)(channel))).join(" ")})"`,
					...plan.guarded ? [
						"--guard-result \"$(if [ -n \"${JMO_GUARD_RUN:-}\" ]; then echo success; else echo failure; fi)\"",
						"--guard-run \"${JMO_GUARD_RUN:-}\"",
						"--guard-reason \"${JMO_GUARD_REASON:-}\""
					] : [],
					"--scan-result \"$result\"",
					"--scan-step \"$scan\"",
					...plan.gated ? ["--gate-step \"$(outcome gate skipped)\""] : [],
					"${findings:+--findings-summary \"$findings\"}"
				])
			]);
		}
		function scripts_timing({ metadata, spec }, cron) {
			let zone = spec.timezone === "UTC" ? [] : [`--timezone ${(0, shell.XW)(spec.timezone)}`];
			return [
				`--name ${(0, shell.XW)(metadata.name)}`,
				`--cron ${(0, shell.XW)(cron)}`,
				...zone
			];
		}
		function skipLines({ guarded }) {
			if (!guarded) return [];
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
		function joined(lines) {
			return `${lines.join("\n")}\n`;
		}
		function scripts_folded(parts, end = "") {
			return parts.map((part, index) => `${index === 0 ? "" : "  "}${part}${index === parts.length - 1 ? end : " \\"}`);
		}
		let templates_generated_templates = {
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
			component_template ??= readTemplate(templates_generated_templates["include.yml"], { compat: "yaml-1.1" });
			let from = component_template;
			return [`include:\n${plans.map((plan) => includeOne(from, plan)).join("\n")}`, ...plans.flatMap((plan) => [...runnerOf(plan), ...historyOf(plan)])].join("\n");
		}
		function includeOne(from, plan) {
			let { schedule, cron, config } = plan;
			let project = config.component ?? "$CI_SERVER_FQDN/jmo/schedule-action";
			let about = schedule.metadata.annotations.description;
			return fillTemplate(from, [
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
				...plan.channels.length === 0 ? [{ remove: ["include", 1] }] : [{
					set: [
						"include",
						1,
						"component"
					],
					to: `${project}/notify@${COMPONENT_VERSION}`
				}, {
					set: [
						"include",
						1,
						"inputs"
					],
					to: notifyInputs(plan)
				}]
			]).replace(/^include:\n/, "");
		}
		function runnerOf({ name, config }) {
			let tags = tagList(config);
			if (tags === void 0) return [];
			runners ??= readTemplate(templates_generated_templates["runner.yml"], { compat: "yaml-1.1" });
			let shared = ".jmo-example";
			return [fillTemplate(runners, [{
				rename: [shared],
				to: sharedJob(name)
			}, {
				set: [shared, "tags"],
				to: tags
			}])];
		}
		function historyOf({ schedule, name }) {
			if (!(0, scan_command.uJ)(schedule)) return [];
			histories ??= readTemplate(templates_generated_templates["history.yml"], { compat: "yaml-1.1" });
			return [fillTemplate(histories, [{
				rename: ["jmo-example:scan"],
				to: jobName(name, "scan")
			}])];
		}
		function sharedInputs({ schedule, name, cron, config }) {
			let { spec } = schedule;
			return {
				name,
				cron: cron.text,
				...spec.timezone === "UTC" ? {} : { timezone: spec.timezone },
				...spec.concurrencyPolicy === "Forbid" ? {} : { concurrency_policy: spec.concurrencyPolicy },
				...spec.startingDeadlineSeconds === null ? {} : { starting_deadline_seconds: String(spec.startingDeadlineSeconds) },
				...spec.jobTemplate.options.fail_on === void 0 ? {} : { fail_on: spec.jobTemplate.options.fail_on },
				profile: spec.jobTemplate.profile,
				...config.cli_image === void 0 ? {} : { cli_image: config.cli_image }
			};
		}
		function scanInputs(plan) {
			let { schedule, cron, config } = plan;
			let { profile } = schedule.spec.jobTemplate;
			let command = scanCommand(plan);
			let own = /^(?:jmo ci$|--profile-name |--results-dir )/;
			let words = command.lines.filter((line) => !own.test(line) && !command.lists.some((list) => line.endsWith(` ${list.path}`)));
			let listed = (flag) => {
				let list = command.lists.find(({ path }) => command.lines.includes(`${flag} ${path}`));
				return list === void 0 ? "" : listWords(list).join(" ");
			};
			let images = listed("--images-file");
			let urls = listed("--urls-file");
			let retry = retryRule(config);
			return {
				...sharedInputs(plan),
				...schedule.spec.suspend ? { suspend: !0 } : {},
				arguments: words.join(" ") || "none",
				...images === "" ? {} : { images },
				...urls === "" ? {} : { urls },
				...plan.results === "results" ? {} : { results_dir: plan.results },
				...config.reports === void 0 ? {} : { reports: config.reports },
				...config.artifacts === void 0 ? {} : { artifacts: config.artifacts },
				...command.gitlabToken === void 0 ? {} : { gitlab_token_variable: (0, scan_command.cG)(command.gitlabToken) },
				...plan.webhooks.length === 0 ? {} : { hidden_variables: plan.webhooks.join(" ") },
				image: config.image ?? defaultImage(profile),
				timeout: `${(0, config_rules.DL)(config)} minutes`,
				script_timeout: `${scriptSeconds(config)}s`,
				...retry === void 0 ? {} : { retry_max: retry.max },
				...retry?.when === void 0 ? {} : { retry_when: retry.when },
				expire_in: expireIn(schedule, cron),
				...config.stage === void 0 ? {} : { stage: config.stage }
			};
		}
		function notifyInputs(plan) {
			let channels = plan.channels.map((channel) => (0, shell.XW)((0, shared_channels.y)(channel))).join(" ");
			return {
				...sharedInputs(plan),
				channels
			};
		}
		var description = __webpack_require__(70079);
		let DEFAULT_LIMITS = {
			successfulJobsHistoryLimit: 30,
			failedJobsHistoryLimit: 10
		};
		function checkGitlab(schedule) {
			let { problems, config, unsure } = (0, check_config.l)(schedule, gitlabConfigSchema);
			let diagnostics = [...problems];
			let found = (severity, code, path, message, more = {}) => {
				diagnostics.push((0, located.h)(schedule, path, {
					severity,
					code,
					message,
					...more
				}));
			};
			check_checkTiming(schedule, found);
			checkPolicies(schedule, found);
			check_checkPaths(schedule, config, found);
			check_checkConfigMeaning(config, unsure, found);
			checkRetry(schedule, config, found);
			return diagnostics;
		}
		function check_checkTiming({ resource }, found) {
			let { spec } = resource;
			let cron = (0, schedule_cron.A)(resource);
			let at = ["spec", "schedule"];
			let interval = (0, cron_cron.L)(cron, void 0, (0, platform_rules.dayRuleOf)("gitlab"));
			interval < 5 ? found("error", "interval-too-short", at, `spec.schedule runs every ${interval} min; GitLab looks for due schedules every 5 minutes at best`, { hint: "write */5 or a longer interval" }) : interval < 10 ? found("warning", "interval-below-default", at, `spec.schedule runs every ${interval} min; a GitLab server of your own looks for due schedules every 10 minutes unless set otherwise`, { hint: "write */10, or have pipeline_schedule_worker_cron changed" }) : interval < 60 && found("hint", "paid-plan-interval", at, `spec.schedule runs every ${interval} min; the Free plan of gitlab.com starts a schedule at most once an hour`);
			/\bH/.test(spec.schedule) && found("hint", "h-resolved", at, `GitLab does not support H; its pipeline schedule gets "${cron.text}"`);
			(0, cron_days.yg)(cron) && found("warning", "ambiguous-days", at, "both day fields are restricted, one of them with \"*/\": GitLab runs when either matches, other platforms want both", { hint: "list the days of one field, and write * in the other" });
			let times = [checkMonths(cron), checkClockChanges(cron, spec.timezone)];
			for (let { severity, code, message, hint } of times.filter((problem) => problem !== void 0)) found(severity, code, at, message, { hint });
			let deadline = spec.startingDeadlineSeconds;
			if (deadline !== null && deadline < 600) {
				let minutes = deadline < 300 ? 5 : 10;
				found("warning", "deadline-shorter-than-delay", ["spec", "startingDeadlineSeconds"], `GitLab looks for due schedules every ${minutes} minutes${minutes === 5 ? "" : " on a server of your own"}, so runs start up to ${minutes} min late; the guard will skip those`, { hint: "3600 gives them an hour" });
			}
		}
		function checkPolicies({ resource }, found) {
			let { spec, metadata } = resource;
			metadata.name === config_rules.$c && found("error", "reserved-name", ["metadata", "name"], `"${config_rules.$c}" is taken: jmo-${config_rules.$c}:report is a job of the merge-request check that init writes`, { hint: "choose another name" });
			spec.concurrencyPolicy === "Replace" && found("warning", "replace-needs-token", ["spec", "concurrencyPolicy"], `a job's own token cannot end another pipeline's jobs: without an access token in ${TOKEN_VARIABLE} both runs go on`, { hint: `store a project access token with the scope api as the masked CI/CD variable ${TOKEN_VARIABLE}` });
			spec.suspend && found("hint", "suspended", ["spec", "suspend"], "the jobs start by hand only; 'jmo-schedule sync --apply' makes the pipeline schedule inactive", { hint: `to start it by hand, run a new pipeline with the variable ${description.Ut}; if the project forbids pipeline variables, resume the schedule and play it` });
			for (let limit of ["successfulJobsHistoryLimit", "failedJobsHistoryLimit"]) {
				if (spec[limit] === DEFAULT_LIMITS[limit]) continue;
				found("hint", "history-by-prune", ["spec", limit], "GitLab keeps every pipeline: older ones go when 'jmo-schedule prune --apply' runs");
			}
		}
		function check_checkPaths({ resource }, config, found) {
			let { targets, results } = resource.spec.jobTemplate;
			for (let key of config_rules.fi) {
				let path = targets[key];
				if (path === void 0 || !/^[/~]/.test(path)) continue;
				found("warning", "outside-checkout", [
					"spec",
					"jobTemplate",
					"targets",
					key
				], `"${path}" is not part of the checkout: a job has it only if you put it there`, { hint: "a path relative to the repository is scanned as checked out; for a folder of your own runner, have the runner mount it" });
			}
			(targets.k8s_context !== void 0 || targets.k8s_all_namespaces) && found("warning", "needs-kubeconfig", [
				"spec",
				"jobTemplate",
				"targets",
				"k8s_context"
			], "the scan reads a kubeconfig: a job has one only through GitLab's agent for Kubernetes or your own runner", { hint: "with the agent, the context's name is path/to/agent-project:agent-name" });
			let dir = [
				"spec",
				"jobTemplate",
				"results",
				"dir"
			];
			isUnusableFolder(results.dir) ? found("error", "bad-results-dir", dir, "spec.jobTemplate.results.dir must be a folder of its own without *, ?, [, ], !, {, }, $, %, double quotes, < > | : \\ or .. in its path", { hint: "for example results" }) : config.style === "component" && !fitsComponent(resultsFolder(results.dir)) ? found("error", "bad-results-dir", dir, "the component takes a folder of letters, digits, blanks and _ @ + = , . - that does not begin with a dot", { hint: "for example results" }) : results.dir.startsWith("/") && found("warning", "results-dir-rewritten", dir, `GitLab keeps artifacts from the project's folder only: "${resultsFolder(results.dir)}" below it is used`, { hint: "write a relative path" });
		}
		function checkRetry({ resource }, config, found) {
			let { fail_on_policy_violation } = resource.spec.jobTemplate.options;
			let retry = retryRule(config);
			if (!fail_on_policy_violation || retry === void 0) return;
			if (retry.when !== void 0 && !retry.when.some((reason) => /^(?:always|script_failure)$/.test(reason))) return;
			found("warning", "retry-repeats-verdict", [
				"spec",
				"backend",
				"config",
				"retry"
			], "a scan that violates a policy is a failed job, which GitLab starts again: the same violation is found as often", {
				part: "key",
				hint: "leave retry out, or limit it with when: [runner_system_failure]"
			});
		}
		function check_checkConfigMeaning(config, unsure, found) {
			let at = (key) => [
				"spec",
				"backend",
				"config",
				key
			];
			config.reports === "sarif" && found("warning", "sarif-needs-ultimate", at("reports"), "reports: sarif is read by GitLab 19.2 and later, on the Ultimate tier; others refuse the pipeline or ignore it", { hint: "sast is read by every version" });
			if (config.artifacts === "all") {
				let { severity, code, message, hint } = config_rules.b$;
				found(severity, code, at("artifacts"), message, { hint });
			}
			config.style !== "component" && config.component !== void 0 && !unsure?.has("style") && found("warning", "unused-config", at("component"), "component is only used with style: component", { part: "key" });
			for (let key of ["image", "cli_image"]) {
				let image = config[key];
				if (image === void 0 || isPinnedByDigest(image)) continue;
				found("hint", "unpinned-image", at(key), `${key}: a tag can be moved to another image`, { hint: "append @sha256:… of the one you reviewed" });
			}
		}
		var describe = __webpack_require__(39712);
		let SHARED = ".jmo-example";
		let GUARD = "jmo-example:guard";
		let SCAN = "jmo-example:scan";
		let REPORT = "jmo-example:report";
		let GATE = "jmo-example:gate";
		let NOTIFY = "jmo-example:notify";
		let jobs_template;
		function renderJobs(plan, placement) {
			jobs_template ??= readTemplate(templates_generated_templates["jobs.yml"], { compat: "yaml-1.1" });
			return fillTemplate(jobs_template, [
				...sharedPart(plan, placement),
				...jobs_guardJob(plan),
				...jobs_scanJob(plan, placement),
				...reportJob(plan, placement),
				...gateJob(plan, placement),
				...jobs_notifyJob(plan)
			]);
		}
		function sharedPart(plan, placement) {
			let { schedule, name, cron } = plan;
			let { metadata, spec } = schedule;
			let tags = tagList(plan.config);
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
				tags === void 0 ? { remove: [SHARED, "tags"] } : {
					set: [SHARED, "tags"],
					to: tags
				},
				spec.suspend ? { remove: [...rules, 0] } : {
					set: [
						...rules,
						0,
						"if"
					],
					to: quoted(placement.scheduled)
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
					to: quoted(placement.byHand)
				}
			];
		}
		function jobs_guardJob(plan) {
			if (!plan.guarded) return [{ remove: [GUARD] }];
			return [
				...ownJob(plan, "guard", GUARD),
				{
					set: [GUARD, "script"],
					to: [literal(guardScript(plan))]
				},
				{
					set: [
						GUARD,
						"image",
						"name"
					],
					to: plan.config.cli_image ?? CLI_IMAGE
				}
			];
		}
		function jobs_scanJob(plan, { stages }) {
			let { config, schedule, cron } = plan;
			let retry = retryRule(config);
			let needs = plan.guarded ? [jobName(plan.name, "guard")] : flow([]);
			return [
				...ownJob(plan, "scan", SCAN),
				{
					set: [SCAN, "stage"],
					to: stages.scan
				},
				{
					set: [SCAN, "needs"],
					to: needs
				},
				{
					set: [
						SCAN,
						"image",
						"name"
					],
					to: config.image ?? defaultImage(schedule.spec.jobTemplate.profile)
				},
				{
					set: [SCAN, "timeout"],
					to: `${(0, config_rules.DL)(config)} minutes`
				},
				retry === void 0 ? { remove: [SCAN, "retry"] } : {
					set: [SCAN, "retry"],
					to: retry
				},
				{
					set: [
						SCAN,
						"variables",
						"RUNNER_SCRIPT_TIMEOUT"
					],
					to: `${scriptSeconds(config)}s`
				},
				...(0, scan_command.uJ)(schedule) ? [] : [{ remove: [
					SCAN,
					"variables",
					"GIT_DEPTH"
				] }],
				{
					set: [SCAN, "script"],
					to: [literal(scripts_scanScript(plan))]
				},
				...scanArtifacts(plan, expireIn(schedule, cron))
			];
		}
		function scanArtifacts({ config, results, findings }, kept) {
			let artifacts = [SCAN, "artifacts"];
			if (config.artifacts === "all") return [
				{
					note: [...artifacts, "access"],
					lines: ["All that JMo wrote, with found secrets in clear."]
				},
				{
					set: [...artifacts, "access"],
					to: "developer"
				},
				{
					set: [...artifacts, "paths"],
					to: [results, STATUS_FOLDER]
				},
				{
					set: [...artifacts, "expire_in"],
					to: kept
				}
			];
			let record = [`${results}/.scan_metadata.json`, `${results}/individual-*/*/scan-timings.json`];
			return [{
				set: [...artifacts, "paths"],
				to: [
					findings,
					...record,
					STATUS_FOLDER
				]
			}];
		}
		function reportJob(plan, { stages }) {
			let artifacts = [REPORT, "artifacts"];
			let reports = reportFiles(plan);
			return [
				...ownJob(plan, "report", REPORT),
				{
					set: [REPORT, "stage"],
					to: stages.report
				},
				{
					set: [REPORT, "needs"],
					to: needed(plan, ["guard", "scan"])
				},
				{
					set: [
						REPORT,
						"image",
						"name"
					],
					to: plan.config.cli_image ?? CLI_IMAGE
				},
				{
					set: [REPORT, "script"],
					to: [literal(reportScript(plan))]
				},
				{
					set: [...artifacts, "paths"],
					to: [...plan.config.artifacts === "none" ? [] : [plan.reports], STATUS_FOLDER]
				},
				reports === void 0 ? { remove: [...artifacts, "reports"] } : {
					set: [...artifacts, "reports"],
					to: reports
				},
				{
					set: [...artifacts, "expire_in"],
					to: expireIn(plan.schedule, plan.cron)
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
		function gateJob(plan, { stages }) {
			if (!plan.gated) return [{ remove: [GATE] }];
			return [
				...ownJob(plan, "gate", GATE),
				{
					set: [GATE, "stage"],
					to: stages.gate
				},
				{
					set: [GATE, "needs"],
					to: needed(plan, [
						"guard",
						"scan",
						"report"
					])
				},
				{
					set: [
						GATE,
						"image",
						"name"
					],
					to: plan.config.cli_image ?? CLI_IMAGE
				},
				{
					set: [GATE, "script"],
					to: [literal(gateScript(plan))]
				}
			];
		}
		function jobs_notifyJob(plan) {
			if (plan.channels.length === 0) return [{ remove: [NOTIFY] }];
			let scan = jobName(plan.name, "scan");
			let needs = needed(plan, [
				"guard",
				"scan",
				"report",
				"gate"
			]).map((job) => job === scan ? {
				job,
				artifacts: !1
			} : job);
			return [
				...ownJob(plan, "notify", NOTIFY),
				{
					set: [NOTIFY, "needs"],
					to: needs
				},
				{
					set: [
						NOTIFY,
						"image",
						"name"
					],
					to: plan.config.cli_image ?? CLI_IMAGE
				},
				{
					set: [NOTIFY, "script"],
					to: [literal(notifyScript(plan))]
				}
			];
		}
		function ownJob(plan, job, key) {
			return [{
				rename: [key],
				to: jobName(plan.name, job)
			}, {
				set: [key, "extends"],
				to: sharedJob(plan.name)
			}];
		}
		function needed(plan, jobs) {
			return jobs.filter((job) => (job !== "guard" || plan.guarded) && (job !== "gate" || plan.gated)).map((job) => jobName(plan.name, job));
		}
		let RENDERED_FILE = ".gitlab/jmo-schedules.gitlab-ci.yml";
		let USUAL_STAGE = "test";
		let DAYS = (0, platform_rules.dayRuleOf)("gitlab");
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
			return `${header}stages:\n${[
				"scan",
				"report",
				...plan.gated ? ["gate"] : []
			].map((stage) => `  - ${stage}\n`).join("")}\n${renderJobs(plan, ALONE)}`;
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
		var problem = __webpack_require__(37239);
		var yaml_documents = __webpack_require__(8936);
		function letsScheduleThrough(rules) {
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
		let EDGES = [".pre", ".post"];
		function checkProjectPipeline(text, schedules, below = "") {
			let pipeline = contentOf(text);
			let [first] = schedules;
			if (first === void 0 || text.startsWith("# Generated by jmo-schedule from ")) return [];
			if (pipeline === void 0) return unreadPipeline("is not a pipeline in YAML", schedules);
			return [
				...notIncluded(pipeline, first, `${below}${RENDERED_FILE}`),
				...missingStages(pipeline, schedules),
				...shutOut(pipeline, schedules)
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
			if (!(include === void 0 ? [] : Array.isArray(include) ? include : [include]).every((entry) => bringsNothingOfOurs(entry, ours))) return [];
			return [(0, located.h)(first, AT_BACKEND, {
				severity: "warning",
				code: "not-included",
				message: `.gitlab-ci.yml does not include ${ours}: GitLab never runs the jobs in it`,
				hint: `add to .gitlab-ci.yml: include: [{local: ${ours}}]`
			})];
		}
		let INCLUDES_NO_FILE = /(?:^|\/)\.gitlab\/jmo-schedule(?:s|-check)\.gitlab-ci\.yml$/;
		function bringsNothingOfOurs(entry, ours) {
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
				let { stage = USUAL_STAGE } = (0, check_config.W)(schedule.resource, gitlabConfigSchema);
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
		function shutOut({ workflow }, schedules) {
			let active = schedules.find(({ resource }) => !resource.spec.suspend);
			if (active === void 0 || !(0, problem.u4)(workflow) || letsScheduleThrough(workflow.rules)) return [];
			return [(0, located.h)(active, AT_BACKEND, {
				severity: "warning",
				code: "no-schedule-pipelines",
				message: "workflow:rules in .gitlab-ci.yml let no pipeline of a pipeline schedule run: no scan ever starts",
				hint: "put first among them: - if: '$CI_PIPELINE_SOURCE == \"schedule\"'"
			})];
		}
		let BACKENDS = [
			githubActions,
			{
				type: "gitlab-ci",
				platformOf: () => "gitlab",
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
			},
			__webpack_require__(34554)._
		];
		function allBackends() {
			return BACKENDS;
		}
		function backendOf(type) {
			return BACKENDS.find((backend) => backend.type === type);
		}
	}),
	38771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => hasErrors,
			Dp: () => readSchedules,
			Nu: () => checkBackend,
			pS: () => shownPath,
			tG: () => loadSchedules
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20414);
		var _schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37981);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75902);
		var _schedule_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33506);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30001);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53115);
		function loadSchedules(choice, world) {
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, choice.directory ?? ".");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, choice.file ?? _schedule_types_js__WEBPACK_IMPORTED_MODULE_4__.j9);
			let file = shownPath(world.directory, path);
			let bytes = readResource(path, file, world, directory);
			let { schedules, mended, diagnostics } = readSchedules(bytes, file);
			return {
				directory,
				source: shownPath(directory, path),
				file,
				text: bytes.toString("utf8"),
				schedules,
				mended,
				diagnostics
			};
		}
		function readSchedules(text, file) {
			let parsed = (0, _schedule_parse_js__WEBPACK_IMPORTED_MODULE_2__.C)(text, file);
			let found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
			return {
				...parsed,
				diagnostics: [...parsed.diagnostics, ...found].sort(_schedule_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.o)
			};
		}
		function hasErrors(diagnostics) {
			return diagnostics.some((diagnostic) => diagnostic.severity === "error");
		}
		function checkBackend(schedule) {
			let { type } = schedule.resource.spec.backend;
			let backend = (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_1__.E)(type);
			if (backend !== void 0) return backend.check(schedule);
			return [(0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_6__.h)(schedule, [
				"spec",
				"backend",
				"type"
			], {
				severity: "warning",
				code: "backend-unavailable",
				message: `nothing is rendered for ${type} by this version`
			})];
		}
		function readResource(path, file, world, directory) {
			let read = (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_3__.Mk)(path, world, { directory });
			if ("bytes" in read) return read.bytes;
			let { kind, message } = read.problem;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${file}: ${message}${kind === "missing" ? "; 'jmo-schedule init' writes a starter" : ""}`);
		}
		function shownPath(directory, path) {
			let inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
			return (inside === "" || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(".", inside)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
		}
	}),
	37981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => compareDiagnostics });
		function compareDiagnostics(a, b) {
			return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || compareText(a.message, b.message);
		}
		function compareText(a, b) {
			return a < b ? -1 : +(a > b);
		}
	}),
	88284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => editValue,
			f: () => valueAt
		});
		function editValue(value, edit) {
			return change(value, edit.path, edit);
		}
		function change(value, path, edit) {
			let [step, ...rest] = path;
			if (step === void 0) return "remove" in edit ? void 0 : edit.value;
			let removes = "remove" in edit;
			if (typeof step == "number") {
				if (value != null && !Array.isArray(value)) return value;
				let list = [...value ?? []];
				if (step > list.length || removes && step >= list.length) return value;
				removes && rest.length === 0 ? list.splice(step, 1) : list[step] = change(list[step], rest, edit);
				return list;
			}
			if (value != null && (typeof value != "object" || Array.isArray(value))) return value;
			let map = { ...value };
			let there = Object.hasOwn(map, step);
			if (removes && !there) return value;
			removes && rest.length === 0 ? delete map[step] : map[step] = change(there ? map[step] : void 0, rest, edit);
			return map;
		}
		function valueAt(value, path) {
			return path.reduce((at, step) => typeof at == "object" && at && Object.hasOwn(at, step) ? at[step] : void 0, value);
		}
	}),
	72210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JW: () => NOWHERE,
			Yv: () => isSure,
			ee: () => mendSchedule,
			w1: () => startsWith
		});
		var _edit_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88284);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37239);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58136);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30001);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11830);
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
				let holder = (0, _edit_value_js__WEBPACK_IMPORTED_MODULE_3__.f)(value, path.slice(0, -1));
				let key = path.at(-1);
				if (holder === void 0) return;
				by === void 0 ? delete holder[key] : holder[key] = by;
			};
			for (let { path, code, severity = "error" } of problems) {
				if (severity !== "error") continue;
				let channel = path.slice(0, CHANNELS.length + 1);
				if (startsWith(channel, CHANNELS) && channel.length > CHANNELS.length) {
					(0, _edit_value_js__WEBPACK_IMPORTED_MODULE_3__.f)(value, CHANNELS) !== void 0 && replace(channel, PLAIN_CHANNEL);
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
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_4__.mG,
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
		function startsWith(path, start) {
			return start.every((step, index) => path[index] === step);
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
	33506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => parseSchedules });
		var dist = __webpack_require__(38815);
		var secrets = __webpack_require__(75255);
		var diagnostic = __webpack_require__(37981);
		var mend = __webpack_require__(72210);
		var problem = __webpack_require__(37239);
		var rules = __webpack_require__(32131);
		var issues = __webpack_require__(19724);
		var schema_resource = __webpack_require__(58136);
		var suggest = __webpack_require__(20324);
		var types = __webpack_require__(30001);
		var values = __webpack_require__(11830);
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
			if (kind === schema_resource.Nd || kind === schema_resource._4) meant = kind;
			else if (typeof kind == "string") {
				let near = (0, suggest.ZA)(kind, [schema_resource.Nd, schema_resource._4]);
				if (near === void 0 && !isOurs) return {
					kind: "none",
					resource: void 0,
					problems: [foreign(kind, "items" in value)]
				};
				meant = near ?? ("items" in value ? schema_resource._4 : schema_resource.Nd);
				problems.push({
					path: ["kind"],
					code: "wrong-kind",
					message: `kind must be "${schema_resource.Nd}" or "${schema_resource._4}", found ${(0, secrets.hD)(kind)}`,
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
				kind: meant === schema_resource.Nd ? "schedule" : "list",
				resource,
				problems
			};
		}
		function foreign(kind, isList) {
			return {
				path: ["kind"],
				code: "wrong-kind",
				message: `this file holds schedules only; found a resource of kind ${(0, secrets.hD)(kind)}`,
				hint: `keep it in another file, or write kind: ${isList ? schema_resource._4 : schema_resource.Nd}`
			};
		}
		var targets = __webpack_require__(97720);
		var yaml_documents = __webpack_require__(8936);
		var positions = __webpack_require__(54390);
		function parseSchedules(text, file) {
			let { source, documents, diagnostics: yamlDiagnostics } = (0, yaml_documents.r9)(text, file);
			let diagnostics = [...yamlDiagnostics];
			let schedules = [];
			let mended = [];
			let names = new Map();
			let isBadLine = lineLookup(yamlDiagnostics);
			let resources = 0;
			for (let document of documents) for (let found of findResources(document)) {
				let diagnose = (problem) => locateProblem(source, document, found.node, problem);
				let problems = [...found.problems];
				if (found.resource !== void 0) {
					resources++;
					problems.push(...(0, rules.q)(found.resource));
				}
				let located = problems.flatMap(diagnose);
				let failed = located.some(({ severity }) => severity === "error");
				let name = nameOf(found.resource);
				if (name !== void 0) {
					let path = ["metadata", "name"];
					let line = names.get(name);
					line === void 0 ? names.set(name, source.span(...(0, positions.x5)(found.node, document.aliases, path)).line) : located.push(...diagnose({
						path,
						code: "duplicate-name",
						message: `there is a schedule named ${(0, secrets.hD)(name)} on line ${line} already`,
						hint: "names are unique in the file"
					}));
				}
				diagnostics.push(...located);
				if (found.resource === void 0 || document.brokenFrom !== void 0) continue;
				let at = placesOf(source, document, found.node);
				let { range } = found.node;
				let isBad = !range || isBadLine(source.span(range[0]).line, source.span(range[2]).line);
				if (!failed && !isBad && !(0, values.sU)(found.resource)) {
					schedules.push({
						resource: (0, schema_resource.wG)(found.resource),
						file,
						at
					});
					continue;
				}
				let whole = (0, mend.ee)(found.resource, problems);
				if (whole === void 0) continue;
				let isUnsure = (path) => whole.unsure.some((start) => (0, mend.w1)(path, start));
				mended.push({
					resource: whole.resource,
					file,
					at: (path, part) => isUnsure(path) ? mend.JW : at(path, part)
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
				diagnostics: withoutRepeats(diagnostics).sort(diagnostic.o)
			};
		}
		function findResources({ root, aliases, value }) {
			let { kind, resource, problems } = classify(value);
			if (kind === "none" || resource === void 0) return [{
				node: root,
				resource: void 0,
				problems
			}];
			if (kind === "schedule") return [{
				node: root,
				resource,
				problems: [...problems, ...(0, issues.Y)(schema_resource.rw, resource)]
			}];
			return [{
				node: root,
				resource: void 0,
				problems: [...problems, ...(0, issues.Y)(schema_resource.$K, resource)]
			}, ...(Array.isArray(resource.items) ? resource.items : []).map((item, index) => {
				let { node = root } = (0, positions.cy)(root, aliases, ["items", index]);
				let found = classifyItem(item);
				if (found.resource === void 0) return {
					node,
					resource: void 0,
					problems: found.problems
				};
				return {
					node,
					resource: found.resource,
					problems: [...found.problems, ...(0, issues.Y)(schema_resource.rw, found.resource)]
				};
			})];
		}
		function classifyItem(item) {
			let found = classify((0, problem.u4)(item) ? {
				apiVersion: types.mG,
				kind: schema_resource.Nd,
				...item
			} : item);
			if (found.kind !== "list") return found;
			return {
				kind: "none",
				resource: void 0,
				problems: [{
					path: ["kind"],
					code: "wrong-kind",
					message: "a list cannot stand inside a list"
				}]
			};
		}
		function nameOf(resource) {
			let metadata = resource?.metadata;
			let name = (0, problem.u4)(metadata) ? metadata.name : void 0;
			return typeof name == "string" && name !== "" ? name : void 0;
		}
		function locateProblem(source, document, node, problem) {
			let { path, part, within, severity = "error", ...rest } = problem;
			let [start, end] = (0, positions.x5)(node, document.aliases, path, part);
			if (document.brokenFrom !== void 0 && (start >= document.brokenFrom || INCOMPLETE.has(rest.code))) return [];
			let written = (0, positions.cy)(node, document.aliases, path).node;
			let target = (written && document.aliases.get(written)) ?? written;
			if (rest.code === secrets.Td) {
				target?.range && ([start, end] = target.range);
				return [{
					...rest,
					severity,
					file: source.file,
					...source.span(start),
					length: end - start
				}];
			}
			if (within && (0, dist.jn)(target) && typeof target.value == "string" && target.range) {
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
		function placesOf(source, { aliases }, node) {
			return (path, part) => {
				let written = (0, targets.RA)(path).find((other) => (0, positions.cy)(node, aliases, other).node !== void 0);
				let isFlat = (0, positions.cy)(node, aliases, path).node !== void 0;
				return source.span(...(0, positions.x5)(node, aliases, isFlat ? path : written ?? path, part));
			};
		}
		function lineLookup(diagnostics) {
			let lines = diagnostics.filter(({ severity }) => severity === "error").map(({ line }) => line).sort((a, b) => a - b);
			return (first, last) => {
				let low = 0;
				let high = lines.length;
				for (; low < high;) {
					let middle = low + high >> 1;
					lines[middle] < first ? low = middle + 1 : high = middle;
				}
				return (lines[low] ?? Infinity) <= last;
			};
		}
		function withoutRepeats(diagnostics) {
			let kept = new Map();
			for (let diagnostic of diagnostics) {
				let { code, line, column } = diagnostic;
				let merges = code === secrets.Td || code === "control-character";
				let key = merges ? `${code} ${line}` : `${code} ${line} ${column} ${diagnostic.message}`;
				let earlier = kept.get(key);
				(!earlier || merges && diagnostic.length >= earlier.length) && kept.set(key, diagnostic);
			}
			return [...kept.values()];
		}
	}),
	32131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => checkSchedule });
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67358);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37239);
		var _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68444);
		var _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99081);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58136);
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97720);
		function checkSchedule(resource) {
			let metadata = recordAt(resource, "metadata");
			let spec = recordAt(resource, "spec");
			let job = recordAt(spec, "jobTemplate");
			let name = typeof metadata.name == "string" ? metadata.name : "";
			return [
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "labels"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.C)(metadata.labels)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "annotations"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.LO)(metadata.annotations)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "schedule"], checkCron(spec.schedule, name)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "timezone"], checkZone(spec.timezone)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "startingDeadlineSeconds"], checkDeadline(spec.startingDeadlineSeconds)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"profile"
				], checkProfile(job.profile)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"targets"
				], (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__.VJ)(job.targets)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"notifications"
				], (0, _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__.pw)(job.notifications))
			];
		}
		function recordAt(value, key) {
			let found = value[key];
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(found) ? found : {};
		}
		function checkCron(schedule, name) {
			if (typeof schedule != "string" || (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.MI)(schedule)) return [];
			let result = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			if (!("problems" in result)) return [];
			return result.problems.map(({ start, end, ...problem }) => ({
				path: [],
				...problem,
				within: [start, end]
			}));
		}
		function checkZone(zone) {
			if (typeof zone != "string" || (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.isZone)(zone)) return [];
			if (zone === "") return [{
				path: [],
				code: "unknown-zone",
				message: "spec.timezone must not be empty",
				hint: "leave it out for UTC"
			}];
			let meant = (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.b)(zone);
			return [{
				path: [],
				code: "unknown-zone",
				message: zone.toLowerCase() === "local" ? "spec.timezone must name a zone: \"Local\" is another one on every machine" : `spec.timezone must be the name of an IANA time zone, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(zone)}`,
				hint: meant === void 0 ? "for example Europe/Berlin, America/New_York or UTC" : `did you mean "${meant}"?`
			}];
		}
		function checkDeadline(seconds) {
			if (typeof seconds != "number" || !Number.isInteger(seconds) || seconds < 0 || seconds >= 10) return [];
			return [{
				path: [],
				severity: "warning",
				code: "short-deadline",
				message: `spec.startingDeadlineSeconds: a deadline of ${seconds} s may pass before a run can start at all`,
				hint: "write 10 or more; platforms start scheduled runs minutes late"
			}];
		}
		function checkProfile(profile) {
			if (typeof profile != "string" || !_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.Cn.test(profile) || _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.some((known) => known === profile)) return [];
			return [{
				path: [],
				severity: "warning",
				code: "unknown-profile",
				message: `spec.jobTemplate.profile: JMo ships no profile ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(profile)}`,
				hint: (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__.au)(profile, _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1) ?? `it must stand in your jmo.yml; shipped are ${_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.join(", ")}`
			}];
		}
	}),
	68444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l9: () => normaliseNotifications,
			pw: () => checkNotifications,
			uY: () => notificationsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29396);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30001);
		var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11481);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59425);
		let DEFAULT_EVENTS = ["success", "failure"];
		let REFERENCE = { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" };
		let CHANNEL = /^#?[\p{L}\p{M}\p{N}_-]{1,80}$/u;
		let channelName = (name) => CHANNEL.test(name) ? void 0 : {
			code: "bad-channel",
			message: "must be the name or id of a Slack channel",
			hint: "for example #security or C0123456789"
		};
		let channelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("The kind of channel.", ["slack"]),
			url: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("The variable or CI secret that holds the webhook URL, as ${NAME}. Never the URL itself.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_3__.QO], REFERENCE)),
			token: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("The variable or CI secret that holds a bot token, as ${NAME}; needs a channel.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_3__.QO], REFERENCE)),
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("The Slack channel (id or name) that a bot token posts to.", [channelName])),
			events: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)("What is told: success and failure unless written. recovered is the first success after a failure.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("An event.", _types_js__WEBPACK_IMPORTED_MODULE_5__.wt)))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "One channel: a webhook url, or a bot token with a channel." });
		let notificationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			enabled: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("Whether anyone is told. True where there are channels, unless written.")),
			channels: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(channelSchema).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Who is told." })))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Who is told how a scan went." });
		let KEYS = new Set(Object.keys(channelSchema.shape));
		function checkNotifications(notifications) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(notifications)) return [];
			let { enabled, channels } = notifications;
			if (!Array.isArray(channels) || channels.length === 0) {
				if (enabled !== !0) return [];
				return [{
					path: ["enabled"],
					code: "no-channels",
					severity: "warning",
					message: "notifications are enabled, but there is no channel to tell",
					hint: "add one under channels, or leave notifications out"
				}];
			}
			return channels.flatMap((channel, index) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(channel)) return [];
				let has = (key) => Object.hasOwn(channel, key);
				let path = ["channels", index];
				let found = [];
				has("url") && has("token") ? found.push({
					path: [...path, "token"],
					part: "key",
					code: "exclusive-keys",
					message: "token cannot stand beside url: a channel is reached in one way",
					hint: "keep url for a webhook, or token and channel for a bot"
				}) : !has("url") && !has("token") && found.push({
					path,
					part: "key",
					code: "missing-key",
					message: "the channel has neither url nor token",
					hint: "write url: \"${SLACK_WEBHOOK_URL}\", the name of a CI secret"
				});
				has("token") && !has("channel") && found.push({
					path: [...path, "token"],
					part: "key",
					code: "missing-key",
					message: "a bot token needs a channel to post to",
					hint: "write channel: \"#security\""
				});
				has("channel") && !has("token") && found.push({
					path: [...path, "channel"],
					part: "key",
					code: "unused-key",
					severity: "warning",
					message: "a webhook posts to the channel it was made for; channel is used with token only",
					hint: "leave channel out"
				});
				for (let [key, value] of Object.entries(channel)) {
					if (KEYS.has(key) || typeof value != "string" || !/^https?:\/\//i.test(value)) continue;
					found.push({
						path: [...path, key],
						code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.Td,
						message: "a literal URL must never stand in a channel: whoever knows it can post there",
						hint: "keep it in a CI secret, and write url: \"${NAME}\" with its name"
					});
				}
				if (Array.isArray(channel.events)) {
					let events = channel.events;
					for (let [position, event] of events.entries()) {
						if (typeof event != "string" || events.indexOf(event) === position) continue;
						found.push({
							path: [
								...path,
								"events",
								position
							],
							code: "repeated-value",
							severity: "warning",
							message: `the event ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(event)} is listed twice`
						});
					}
				}
				return found;
			});
		}
		function normaliseNotifications(notifications) {
			let channels = (notifications?.channels ?? []).map((channel) => {
				let { type, url, token, channel: to, events } = channel;
				return {
					type,
					...url === void 0 ? {} : { url },
					...token === void 0 ? {} : { token },
					...to === void 0 ? {} : { channel: to },
					events: events ? [...new Set(events)] : DEFAULT_EVENTS
				};
			});
			return {
				enabled: notifications?.enabled ?? channels.length > 0,
				channels
			};
		}
	}),
	99081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => checkLabelValue,
			C: () => checkLabels,
			LO: () => checkAnnotations,
			V5: () => scheduleName,
			Vh: () => NAME_PATTERN,
			iS: () => checkQualifiedName,
			zB: () => MAX_NAME
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		let MAX_NAME = 52;
		let MAX_ANNOTATIONS = 262144;
		let SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
		let LABEL_PART = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
		let NAME_PATTERN = SUBDOMAIN.source;
		let scheduleName = (name) => {
			if (name.length > 52) return {
				code: "bad-name",
				message: `has ${name.length} characters; at most 52 are allowed`
			};
			if (SUBDOMAIN.test(name)) return;
			let better = name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-").replace(/^[-.]+|(?<![-.])[-.]+$/g, "").replace(/(?<!-)-*\.[-.]*/g, ".");
			return {
				code: "bad-name",
				message: `must be lower-case letters, digits, "-" and ".", with a letter or digit at both ends and beside each ".", found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				...SUBDOMAIN.test(better) ? { hint: `for example ${better}` } : {}
			};
		};
		function checkQualifiedName(key) {
			let wrong = (message) => ({
				code: "bad-label-key",
				message
			});
			let slash = key.indexOf("/");
			let prefix = slash === -1 ? void 0 : key.slice(0, slash);
			let name = key.slice(slash + 1);
			if (prefix !== void 0) {
				if (prefix === "") return wrong("has an empty prefix before the \"/\"");
				if (prefix.length > 253) return wrong(`has a prefix of ${prefix.length} characters; at most 253 are allowed`);
				if (!SUBDOMAIN.test(prefix)) return wrong("has a prefix that is no DNS name (lower-case letters, digits, \"-\" and \".\")");
			}
			if (name === "") return wrong("has an empty name");
			if (name.includes("/")) return wrong("holds more than one \"/\"");
			if (name.length > 63) return wrong(`has a name of ${name.length} characters; at most 63 are allowed`);
			if (!LABEL_PART.test(name)) return wrong("must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends");
		}
		function checkLabelValue(value) {
			if (value.length > 63) return {
				code: "bad-label-value",
				message: `has ${value.length} characters; at most 63 are allowed`,
				hint: "put longer texts under annotations"
			};
			if (value === "" || LABEL_PART.test(value)) return;
			return {
				code: "bad-label-value",
				message: `must be letters, digits, "-", "_" and ".", with a letter or digit at both ends, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
				hint: "put free text under annotations"
			};
		}
		function checkLabels(labels) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(labels)) return [];
			return Object.entries(labels).flatMap(([key, value]) => [...keyProblems("label", key), ...typeof value == "string" ? problemsOf(key, "value", "label", checkLabelValue(value)) : []]);
		}
		function checkAnnotations(annotations) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(annotations)) return [];
			let problems = [];
			let size = 0;
			for (let [key, value] of Object.entries(annotations)) {
				problems.push(...keyProblems("annotation", key));
				if (typeof value != "string") continue;
				size += Buffer.byteLength(key) + Buffer.byteLength(value);
				/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) && problems.push({
					path: [key],
					code: "control-character",
					message: `the annotation ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} must not hold control characters other than line breaks and tabs`
				});
			}
			size > MAX_ANNOTATIONS && problems.push({
				path: [],
				part: "key",
				code: "too-long",
				message: `the annotations have ${Math.ceil(size / 1024)} KiB together; at most ${MAX_ANNOTATIONS / 1024} KiB are allowed`
			});
			return problems;
		}
		function keyProblems(what, key) {
			return problemsOf(key, "key", `${what} key`, checkQualifiedName(key));
		}
		function problemsOf(key, part, subject, complaint) {
			if (complaint === void 0) return [];
			return [{
				path: [key],
				part,
				...complaint,
				message: `the ${subject} ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} ${complaint.message}`
			}];
		}
	}),
	58136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$K: () => scheduleListSchema,
			Cn: () => PROFILE,
			Nd: () => KIND,
			_4: () => LIST_KIND,
			rw: () => scheduleSchema,
			t1: () => KNOWN_PROFILES,
			wG: () => fillDefaults
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29396);
		var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30001);
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68444);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11481);
		var _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99081);
		var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97720);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59425);
		let KNOWN_PROFILES = [
			"fast",
			"slim",
			"balanced",
			"deep"
		];
		let DEFAULT_PROFILE = "balanced";
		let DEFAULT_BACKEND = "github-actions";
		let PROFILE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
		let profileName = (name) => PROFILE.test(name) && name.length <= 64 ? void 0 : {
			code: "bad-profile",
			message: "must be at most 64 letters, digits, \"-\" and \"_\", and begin with a letter or digit"
		};
		let TOOL = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
		let toolName = (name) => TOOL.test(name) ? void 0 : {
			code: "bad-tool",
			message: "must be the name of one tool: letters, digits, \"-\", \"_\" and \".\""
		};
		let KIND = "ScanSchedule";
		let LIST_KIND = "ScanScheduleList";
		let metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			name: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`Unique in the file: lower-case letters, digits, "-" and ".", at most ${_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB} characters.`, [_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.V5], {
				pattern: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.Vh,
				maxLength: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB
			}),
			labels: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "For selecting schedules, by Kubernetes' syntax." })),
			annotations: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Free text about the schedule." })),
			uid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("Written by the create command; never needed.")),
			creationTimestamp: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("Written by the create command; never needed.")),
			generation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Counts the changes of spec; never needed.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Which schedule this is." });
		let optionsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			fail_on: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("The severity from which on a finding fails the run.", _types_js__WEBPACK_IMPORTED_MODULE_7__.oC)),
			threads: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many tools run at once.", 1, 1024)),
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Seconds each tool may take.", 1, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go)),
			allow_missing_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether tools that are not installed are passed over.")),
			human_logs: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether the log is for people rather than JSON.")),
			log_level: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("How much is logged.", [
				"DEBUG",
				"INFO",
				"WARN",
				"ERROR"
			])),
			tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("The tools to run, instead of the profile's.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			skip_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Tools of the profile to leave out.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Path of JMo's own configuration file.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz])),
			policies: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Policies to evaluate.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A policy.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz]))),
			fail_on_policy_violation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether a violated policy fails the run.")),
			strict_versions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether a tool of another version than expected fails the run.")),
			store_history: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether the result goes into JMo's history database."))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "How the scan is done." });
		let jobTemplateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			profile: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The scan profile: fast, slim, balanced or deep, or one of your jmo.yml.", [profileName], {
				pattern: PROFILE.source,
				maxLength: 64,
				examples: KNOWN_PROFILES,
				default: DEFAULT_PROFILE
			})),
			targets: _targets_js__WEBPACK_IMPORTED_MODULE_3__.Yg,
			results: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({ dir: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Where results are written.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz], { default: "results" })) }).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Where results go." })),
			options: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(optionsSchema),
			notifications: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(_channels_js__WEBPACK_IMPORTED_MODULE_0__.uY)
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "What each run does." });
		let specSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			schedule: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("When: five cron fields (minute, hour, day of month, month, day of week). H is a stable value of its own.", { examples: ["30 2 * * *", "H 3 * * 1-5"] }),
			timezone: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("An IANA time zone such as Europe/Berlin.", { default: "UTC" })),
			suspend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether no run is started for now.", { default: !1 })),
			concurrencyPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("What happens while an earlier run is going: skip the new one, run both, or end the earlier.", _types_js__WEBPACK_IMPORTED_MODULE_7__.$i, { default: "Forbid" })),
			startingDeadlineSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Seconds a run may start late; later, it is skipped.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh)),
			successfulJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Successful runs to keep.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 30 })),
			failedJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("Failed runs to keep.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 10 })),
			backend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
				type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("What runs the schedule.", _types_js__WEBPACK_IMPORTED_MODULE_7__.DX),
				config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "The backend's own settings." }))
			}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: `Where it runs; ${DEFAULT_BACKEND} unless written.` })),
			jobTemplate: jobTemplateSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "What is wanted." });
		let statusSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Written by others; never needed." }));
		let scheduleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_7__.mG),
			kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(KIND),
			metadata: metadataSchema,
			spec: specSchema,
			status: statusSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: KIND,
			description: "A security scan on a schedule."
		});
		let scheduleListSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_7__.mG),
			kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(LIST_KIND),
			metadata: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())),
			items: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: LIST_KIND,
			description: "Several schedules in one document."
		});
		function fillDefaults({ metadata, spec, status }) {
			let { jobTemplate: job, backend } = spec;
			let { uid, creationTimestamp, generation } = metadata;
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_7__.mG,
				kind: KIND,
				metadata: {
					name: metadata.name,
					labels: metadata.labels ?? {},
					annotations: metadata.annotations ?? {},
					...uid == null ? {} : { uid },
					...creationTimestamp == null ? {} : { creationTimestamp },
					...generation == null ? {} : { generation }
				},
				spec: {
					schedule: spec.schedule,
					timezone: spec.timezone ?? "UTC",
					suspend: spec.suspend ?? !1,
					concurrencyPolicy: spec.concurrencyPolicy ?? "Forbid",
					startingDeadlineSeconds: spec.startingDeadlineSeconds ?? null,
					successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 30,
					failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 10,
					backend: {
						type: backend?.type ?? DEFAULT_BACKEND,
						config: backend?.config ?? {}
					},
					jobTemplate: {
						profile: job.profile ?? DEFAULT_PROFILE,
						targets: (0, _targets_js__WEBPACK_IMPORTED_MODULE_3__.T$)(job.targets),
						results: { dir: job.results?.dir ?? "results" },
						options: job.options ?? {},
						notifications: (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.l9)(job.notifications)
					}
				},
				...status == null ? {} : { status }
			};
		}
	}),
	97720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RA: () => otherPlaces,
			T$: () => normaliseTargets,
			VJ: () => checkTargets,
			Yg: () => targetsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29396);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37239);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11481);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59425);
		let path = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.$S
		]);
		let word = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz]);
		let url = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.q3
		]);
		let image = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.XC
		]);
		let REPO = path("Path of one repository.");
		let REPOS_DIR = path("A folder of repositories, each of which is scanned.");
		let TARGETS = path("A file that lists repository paths, one a line.");
		let URLS = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Web addresses to scan.", url("A web address."));
		let URL_ONE = url("One web address to scan.");
		let URLS_FILE = path("A file that lists web addresses, one a line.");
		let API_SPEC = word("Path or address of an OpenAPI description.");
		let TERRAFORM = path("A Terraform state file.");
		let CLOUDFORMATION = path("A CloudFormation template.");
		let K8S_MANIFEST = path("A Kubernetes manifest.");
		let GITLAB_URL = url("A GitLab server's address.");
		let GITLAB_TOKEN = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The variable or CI secret that holds the GitLab token, as ${NAME}.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.QO], { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" });
		let GITLAB_GROUP = word("A GitLab group whose projects are scanned.");
		let GITLAB_REPO = word("One GitLab project, as group/project.");
		let K8S_CONTEXT = word("A context of the kubeconfig.");
		let K8S_NAMESPACE = word("A namespace of the cluster.");
		let K8S_ALL = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("Whether all namespaces are scanned.");
		function group(description, shape) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej(shape).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, { description }));
		}
		let targetsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			repo: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(REPO),
			repos_dir: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(REPOS_DIR),
			targets: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(TARGETS),
			image: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(image("One container image to scan.")),
			images: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Container images to scan.", image("A container image."))),
			images_file: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(path("A file that lists container images, one a line.")),
			url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URL_ONE),
			urls: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URLS),
			urls_file: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URLS_FILE),
			api_spec: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(API_SPEC),
			terraform_state: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(TERRAFORM),
			cloudformation: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(CLOUDFORMATION),
			k8s_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_MANIFEST),
			gitlab_url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_URL),
			gitlab_token: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_TOKEN),
			gitlab_group: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_GROUP),
			gitlab_repo: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_REPO),
			k8s_context: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_CONTEXT),
			k8s_namespace: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_NAMESPACE),
			k8s_all_namespaces: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_ALL),
			repositories: group("Repositories, in the grouped form.", {
				repo: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(REPO),
				repos_dir: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(REPOS_DIR),
				targets: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(TARGETS)
			}),
			web: group("Web applications, in the grouped form.", {
				url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URL_ONE),
				urls: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URLS),
				urls_file: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(URLS_FILE),
				api_spec: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(API_SPEC)
			}),
			iac: group("Infrastructure as code, in the grouped form.", {
				terraform_state: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(TERRAFORM),
				cloudformation: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(CLOUDFORMATION),
				k8s_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_MANIFEST)
			}),
			gitlab: group("A GitLab server, in the grouped form.", {
				url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_URL),
				token: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_TOKEN),
				group: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_GROUP),
				repo: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(GITLAB_REPO)
			}),
			kubernetes: group("A Kubernetes cluster, in the grouped form.", {
				context: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_CONTEXT),
				namespace: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_NAMESPACE),
				all_namespaces: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(K8S_ALL)
			})
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, { description: "What to scan: at least one target." });
		let PLACES = {
			repo: [{ at: ["repo"] }, { at: ["repositories", "repo"] }],
			repos_dir: [{ at: ["repos_dir"] }, { at: ["repositories", "repos_dir"] }],
			targets: [{ at: ["targets"] }, { at: ["repositories", "targets"] }],
			images: [{ at: ["images"] }, {
				at: ["image"],
				one: !0
			}],
			images_file: [{ at: ["images_file"] }],
			urls: [
				{ at: ["urls"] },
				{
					at: ["url"],
					one: !0
				},
				{ at: ["web", "urls"] },
				{
					at: ["web", "url"],
					one: !0
				}
			],
			urls_file: [{ at: ["urls_file"] }, { at: ["web", "urls_file"] }],
			api_spec: [{ at: ["api_spec"] }, { at: ["web", "api_spec"] }],
			terraform_state: [{ at: ["terraform_state"] }, { at: ["iac", "terraform_state"] }],
			cloudformation: [{ at: ["cloudformation"] }, { at: ["iac", "cloudformation"] }],
			k8s_manifest: [{ at: ["k8s_manifest"] }, { at: ["iac", "k8s_manifest"] }],
			gitlab_url: [{ at: ["gitlab_url"] }, { at: ["gitlab", "url"] }],
			gitlab_token: [{ at: ["gitlab_token"] }, { at: ["gitlab", "token"] }],
			gitlab_group: [{ at: ["gitlab_group"] }, { at: ["gitlab", "group"] }],
			gitlab_repo: [{ at: ["gitlab_repo"] }, { at: ["gitlab", "repo"] }],
			k8s_context: [{ at: ["k8s_context"] }, { at: ["kubernetes", "context"] }],
			k8s_namespace: [{ at: ["k8s_namespace"] }, { at: ["kubernetes", "namespace"] }],
			k8s_all_namespaces: [{ at: ["k8s_all_namespaces"] }, { at: ["kubernetes", "all_namespaces"] }]
		};
		let TARGETS_AT = [
			"spec",
			"jobTemplate",
			"targets"
		];
		function otherPlaces(path) {
			let [key, ...rest] = path.slice(TARGETS_AT.length);
			if (!TARGETS_AT.every((step, index) => path[index] === step) || !isKey(key)) return [];
			return PLACES[key].slice(1).map(({ at, one }) => [
				...TARGETS_AT,
				...at,
				...one ? rest.slice(1) : rest
			]);
		}
		function isKey(key) {
			return typeof key == "string" && Object.hasOwn(PLACES, key);
		}
		function findValues(targets, key) {
			return PLACES[key].flatMap(({ at, one }) => {
				let value = targets;
				for (let step of at) value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? value[step] : void 0;
				return value === void 0 ? [] : [{
					at,
					value: one ? [value] : value
				}];
			});
		}
		function normaliseTargets(targets) {
			let flat = {};
			for (let key of Object.keys(PLACES)) {
				let found = findValues(targets, key)[0];
				found && (flat[key] = found.value);
			}
			return flat;
		}
		let SETTINGS = new Set([
			"gitlab_url",
			"gitlab_token",
			"k8s_all_namespaces",
			"k8s_namespace"
		]);
		function checkTargets(targets) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(targets)) return [];
			let problems = [];
			let present = new Map();
			for (let key of Object.keys(PLACES)) {
				let [first, ...others] = findValues(targets, key);
				if (!first) continue;
				present.set(key, first);
				for (let other of others) {
					if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue;
					problems.push({
						path: other.at,
						part: "key",
						code: "conflicting-targets",
						message: `${other.at.join(".")} and ${first.at.join(".")} are the same target with different values`,
						hint: "keep one of them"
					});
				}
			}
			let isOn = (key) => present.has(key) && present.get(key)?.value !== !1;
			[...present.keys()].filter((key) => !SETTINGS.has(key)).length === 0 && !isOn("k8s_all_namespaces") && !isOn("k8s_namespace") && problems.push({
				path: [],
				part: "key",
				code: "no-target",
				message: "spec.jobTemplate.targets names no target: the scan would have nothing to look at",
				hint: "for the repository itself, write repo: ."
			});
			for (let { keys, why } of EXCLUSIVE) {
				let [first, ...others] = keys.filter(isOn).map((key) => present.get(key)).sort((a, b) => orderOf(targets, a.at) - orderOf(targets, b.at));
				if (!first) continue;
				for (let other of others) problems.push({
					path: other.at,
					part: "key",
					code: "exclusive-targets",
					message: `${other.at.join(".")} cannot stand beside ${first.at.join(".")}: ${why}`,
					hint: "keep one, or write two schedules"
				});
			}
			return problems;
		}
		let EXCLUSIVE = [
			{
				keys: [
					"repo",
					"repos_dir",
					"targets"
				],
				why: "jmo takes one of repo, repos_dir and targets"
			},
			{
				keys: ["images", "images_file"],
				why: "several images reach jmo as one list file"
			},
			{
				keys: ["urls", "urls_file"],
				why: "several web addresses reach jmo as one list file"
			}
		];
		function orderOf(targets, at) {
			return Object.entries(targets).flatMap(([key, value]) => [key, ...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []]).indexOf(at.join("."));
		}
	}),
	8936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r9: () => readDocuments,
			RZ: () => readForeignDocuments
		});
		var dist = __webpack_require__(38815);
		var secrets = __webpack_require__(75255);
		var lines = __webpack_require__(88161);
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
				let line = bytes.subarray(start, end);
				try {
					strict.decode(line);
				} catch {
					let before = lenient.decode(line);
					let text = lenient.decode(bytes.subarray(0, start)) + before.slice(0, before.indexOf("�"));
					let starts = (0, lines.j)(text);
					return {
						...badEncoding("a byte here is not UTF-8"),
						line: starts.length,
						column: text.length - (starts.at(-1) ?? 0) + 1
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
		var positions = __webpack_require__(54390);
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
					message: "a cron expression that begins with * or @ must stand in quotes: YAML takes the sign for its own",
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
				message: "a text that begins with this character must stand in quotes",
				hint: "YAML keeps @ ` % and some others for itself",
				breaks: !1
			},
			{
				code: "BLOCK_AS_IMPLICIT_KEY",
				message: "a second \": \" on one line: what stands after the first is not a value",
				hint: "put the value in quotes, or the inner map on lines of its own"
			},
			{
				code: "MULTILINE_IMPLICIT_KEY",
				message: "a key must stand on one line",
				hint: "is a \":\" missing, or is a line indented wrongly?"
			},
			{
				code: "KEY_OVER_1024_CHARS",
				message: "a key is longer than 1,024 characters"
			},
			{
				code: "BLOCK_IN_FLOW",
				message: "a list or map written over lines cannot stand inside [ ] or { }"
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
				message: "after | or > only an indentation number, + or - may stand"
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
				message: "something stands after the end of a value",
				hint: "put the whole value in quotes"
			}
		];
		function plain(message) {
			let words = message.replace(/:.*$/s, "");
			return /^[A-Za-z ,.&|>[\]{}-]{1,120}$/.test(words) ? (0, secrets.redactSecrets)(words) : "something here is not expected";
		}
		var values = __webpack_require__(11830);
		let MAX_COMPOSER_ERRORS = 1e3;
		function readDocuments(input, file) {
			let decoded = decodeText(input, 16777216);
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
					}]
				};
			}
			let source = (0, positions.gV)(decoded.text, file);
			let diagnostics = [];
			let report = (start, end, problem) => {
				diagnostics.push({
					severity: "error",
					...problem,
					file,
					...source.span(start, end)
				});
			};
			reportControlCharacters(source, report);
			for (let secret of (0, secrets.dL)(source.text)) report(secret.start, secret.end, {
				code: secrets.Td,
				message: `this looks like ${secret.what}, which must never stand in a file`,
				hint: "take it out, replace it where it was issued, and refer to a variable or CI secret as ${NAME}"
			});
			let documents = [];
			let composer = createComposer({
				version: "1.2",
				schema: "core",
				uniqueKeys: !1,
				merge: !1,
				strict: !0
			});
			try {
				for (let document of compose(composer, source.text)) {
					let brokenFrom = reportSyntaxErrors(source, [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]), report);
					let root = document.contents;
					let { value, aliases } = (0, values.wK)(root, source, report, brokenFrom ?? Infinity);
					if (value === null && brokenFrom === void 0) continue;
					documents.push({
						root,
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
				source,
				documents,
				diagnostics
			};
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
		function* compose(composer, text) {
			let parser = new dist.iX();
			let lexemes = 0;
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
				if (++lexemes > 6e6) throw new GaveUp(parser.offset - 1, {
					code: "file-too-large",
					message: "the file holds more than ten thousand schedules could; nothing after this was read",
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
		function reportControlCharacters(source, report) {
			let count = 0;
			for (let match of source.text.matchAll(/(?:[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n))+/g)) {
				if (++count > 20) return;
				let code = match[0].charCodeAt(0);
				report(match.index, match.index + match[0].length, {
					code: "control-character",
					message: `a control character (${code === 0 ? "NUL" : code === 13 ? "a carriage return without a line feed" : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`}) in the file`,
					hint: "delete it; YAML allows none but tab and line break"
				});
			}
		}
	})
};

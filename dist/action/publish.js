export const id = "publish";
export const ids = ["publish"];
export const modules = {
	23: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishCheck: () => publishCheck });
		var zone = __webpack_require__(7358);
		var types = __webpack_require__(6425);
		var upcoming = __webpack_require__(9730);
		var world = __webpack_require__(394);
		var schedule_types = __webpack_require__(1);
		var findings = __webpack_require__(1888);
		var schedule_cron = __webpack_require__(8247);
		var describe = __webpack_require__(9712);
		var platform_rules = __webpack_require__(8896);
		var markdown = __webpack_require__(1065);
		var plain = __webpack_require__(4854);
		var kept_pins = __webpack_require__(5563);
		function checkSummary(result, now, limit) {
			let head = [
				"## JMo schedules\n",
				verdict(result),
				diagnosticTable(result.diagnostics),
				problemList(result.problems),
				(0, kept_pins.KU)(result.keptPins)
			];
			let tail = summary_upcoming(result, now);
			let room = limit.bytes - Buffer.byteLength([...head, tail].join("\n")) - 500;
			return [
				...head,
				driftDetails(result.changes, room, limit.inWords),
				tail
			].filter((part) => part !== "").join("\n");
		}
		function verdict(result) {
			if (result.drift === null) {
				let errors = result.diagnostics.filter((found) => found.severity === "error").length;
				return `❌ **${(0, markdown.FV)(result.file)} is invalid**: ${(0, plain.LS)(errors, "error")}. Generated files were not compared.\n`;
			}
			if (!result.drift && result.strictProblem !== void 0) return `❌ **No drift, but ${(0, markdown.FV)(result.strictProblem)}**\n`;
			if (!result.drift) return `✅ **No drift**: ${(0, plain.LS)(result.schedules.length, "schedule")} in ${(0, markdown.FV)(result.file)}.\n`;
			if (result.changes.length === 0) return `❌ **${(0, plain.LS)(result.problems.length, "file")} in the way**\n`;
			return `❌ **${(0, plain.LS)(result.changes.length, "generated file")} out of date.** To fix it, run this and commit the result:\n\n${(0, markdown.OF)(result.fix, "sh")}`;
		}
		function diagnosticTable(diagnostics) {
			if (diagnostics.length === 0) return "";
			let rows = diagnostics.slice(0, 50).map((found) => `| ${found.severity} | ${found.line}:${found.column} | ${found.code} | ${(0, markdown.FV)(found.message)} |`);
			let more = diagnostics.length - rows.length;
			return [
				"| | line | code | problem |",
				"|---|---|---|---|",
				...rows,
				more > 0 ? `\nand ${more} more.\n` : ""
			].join("\n");
		}
		function problemList(problems) {
			return problems.map(({ message }) => `- ❌ ${(0, markdown.FV)(message)}\n`).join("");
		}
		function driftDetails(changes, room, why) {
			let parts = [];
			let left = room;
			let cut = 0;
			for (let { action, path, diff } of changes) {
				let part = `<details><summary>${action} <code>${(0, markdown.ZD)(path)}</code></summary>\n\n${(0, markdown.OF)(diff, "diff")}\n</details>\n`;
				if (Buffer.byteLength(part) > left) cut++;
				else {
					parts.push(part);
					left -= Buffer.byteLength(part);
				}
			}
			cut > 0 && parts.push(`${(0, plain.LS)(cut, "more diff")} left out: ${why}. The log has them all.\n`);
			return parts.join("\n");
		}
		function summary_upcoming(result, now) {
			let active = result.schedules.filter((schedule) => !schedule.spec.suspend);
			let changed = active.filter((schedule) => result.changedSchedules.includes(schedule.metadata.name));
			let shown = (changed.length > 0 ? changed : active).slice(0, 20);
			if (shown.length === 0) return "";
			let runs = (0, upcoming.bn)(shown, {
				from: now,
				until: void 0,
				count: 5
			});
			let rows = shown.map((schedule) => {
				let { name } = schedule.metadata;
				let times = runs.filter((run) => run.name === name).map((run) => (0, zone.formatInZone)(run.at, run.zone));
				let words = (0, markdown.FV)(`${(0, describe.describeCron)((0, schedule_cron.A$)(schedule), (0, platform_rules.dayRuleOf)((0, upcoming.tj)(schedule)))}, ${schedule.spec.timezone}`);
				return `| ${(0, markdown.FV)(name)} | ${words} | ${times.join("<br>")} |`;
			});
			let all = changed.length > 0 ? changed.length : active.length;
			let more = all > shown.length ? `\nand ${(0, plain.LS)(all - shown.length, "more schedule")}.\n` : "";
			return [
				"### Next 5 runs\n",
				(0, markdown.OF)(timeline(runs), "mermaid"),
				"| schedule | when | next runs |",
				"|---|---|---|",
				...rows,
				more
			].join("\n");
		}
		function timeline(runs) {
			let days = new Map();
			for (let run of runs) {
				let utc = run.at.toISOString();
				let day = utc.slice(0, 10);
				days.set(day, [...days.get(day) ?? [], `${utc.slice(11, 16).replace(":", "∶")} ${run.name}`]);
			}
			return [
				"timeline",
				"    title Upcoming runs (UTC)",
				...[...days].map(([day, events]) => `    ${day} : ${events.join(" : ")}`)
			].join("\n");
		}
		let SUMMARY_LIMIT = {
			bytes: 1044480,
			inWords: "this page may hold 1 MiB"
		};
		let COMMENT_LIMIT = {
			bytes: 6e4,
			inWords: "this comment may hold 60,000 bytes"
		};
		async function publishCheck(result, wanted, io) {
			let { step } = io;
			let now = io.now();
			for (let finding of (0, findings.W)(result)) step.annotate(finding);
			step.setOutput("drift", result.drift === null ? "" : String(result.drift));
			step.setOutput("changed-files", JSON.stringify(result.changes.map(({ path }) => path)));
			step.setOutput("schedules", String(result.schedules.length));
			let active = result.schedules.filter((schedule) => !schedule.spec.suspend);
			let [next] = (0, upcoming.bn)(active, {
				from: now,
				until: void 0,
				count: 1
			});
			step.setOutput("next-run", next === void 0 ? "" : (0, zone.formatInZone)(next.at, next.zone));
			await step.addSummary(checkSummary(result, now, SUMMARY_LIMIT));
			if (!wanted.comment) return;
			let body = checkSummary(result, now, COMMENT_LIMIT);
			await keepComment({
				marker: markerOf(result),
				body,
				isNews: !result.passed
			}, io);
		}
		function markerOf({ directory, source, calledIn }) {
			return `jmo-schedule check${source === schedule_types.j9 ? "" : ` ${encoded(source)}`}${directory === calledIn ? "" : ` in ${encoded((0, world.p)(calledIn, directory))}`}`;
		}
		function encoded(path) {
			return encodeURI(path.replace(/\p{Surrogate}/gu, "�")).replaceAll("--", "%2D%2D");
		}
		async function keepComment(comment, io) {
			let { upsertComment } = await Promise.all([
				__webpack_require__.e("zod"),
				__webpack_require__.e("hosts-2"),
				__webpack_require__.e("github")
			]).then(__webpack_require__.bind(__webpack_require__, 1947));
			try {
				let done = await upsertComment(io, comment);
				done.outcome === "none" && io.out(`No comment: ${done.reason}\n`);
			} catch (error) {
				if (!(error instanceof types.W)) throw error;
				io.step.annotate({
					severity: "warning",
					message: `the comment could not be written: ${error.message}`
				});
			}
		}
	}),
	6691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7358);
		let MINUTE = 6e4;
		let DAY = 864e5;
		let AROUND = 1560 * MINUTE;
		let SLACK = 3 * DAY;
		function nextRuns(cron, zone, platform, from, limit) {
			let until = limit.until?.getTime() ?? Infinity;
			if (platform === "gitlab") return nextGitlabRuns(cron, zone, from.getTime(), {
				count: limit.count,
				until
			});
			let runs = new Set();
			let enough = !1;
			for (let day of matchingDays(cron, platform, startOfDay(from) - SLACK, "forward")) {
				if (day > until + SLACK) break;
				for (let at of runsOn(day, cron, zone, platform)) at > from.getTime() && at <= until && runs.add(at);
				if (enough) break;
				enough = runs.size >= limit.count;
			}
			return [...runs].sort((a, b) => a - b).slice(0, Math.max(0, limit.count)).map((at) => new Date(at));
		}
		function nextGitlabRuns(cron, zone, from, limit) {
			let runs = [];
			for (let answer of (0, _fugit_js__WEBPACK_IMPORTED_MODULE_2__.I)(cron, zone, from)) {
				if (answer.kind !== "run" || answer.at > limit.until || runs.length >= limit.count) break;
				runs.push(new Date(answer.at));
			}
			return runs;
		}
		function previousRun(cron, zone, platform, at) {
			let latest;
			for (let day of matchingDays(cron, platform, startOfDay(at) + SLACK, "backward")) {
				let found = latest !== void 0;
				for (let run of runsOn(day, cron, zone, platform)) run <= at.getTime() && (latest = Math.max(run, latest ?? run));
				if (found) break;
			}
			return latest === void 0 ? void 0 : new Date(latest);
		}
		function startOfDay(at) {
			return Math.floor(at.getTime() / DAY) * DAY;
		}
		function* matchingDays(cron, platform, start, way) {
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.f)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform))) return;
			let both = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.dayRuleOf)(platform));
			let days = new Set(cron.dayOfWeek);
			let weekdays = both ? "*" : cron.dayOfWeek.join(",");
			let text = `0 0 0 ${cron.dayOfMonth.join(",")} ${cron.month.join(",")} ${weekdays}`;
			let dates = cron_parser__WEBPACK_IMPORTED_MODULE_0__.CronExpressionParser.parse(text, {
				currentDate: new Date(start),
				tz: "UTC"
			});
			for (let day = advance(dates, way); Math.abs(day - start) <= 15006 * DAY; day = advance(dates, way)) (!both || days.has(new Date(day).getUTCDay())) && (yield day);
		}
		function advance(dates, way) {
			return (way === "forward" ? dates.next() : dates.prev()).getTime();
		}
		function runsOn(day, cron, zone, platform) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(day + DAY + AROUND)) * MINUTE;
			let walls = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron).map((time) => day + time * MINUTE);
			if (before === after) return walls.map((wall) => wall - before);
			let [minutes, hours] = (0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Kp)(cron.text);
			let rules = (0, _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__.f)(platform, minutes.startsWith("*") || hours.startsWith("*"));
			return walls.flatMap((wall) => instantsOf(wall, zone, rules));
		}
		function instantsOf(wall, zone, rules) {
			let before = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall - AROUND)) * MINUTE;
			let after = (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(wall + AROUND)) * MINUTE;
			let valid = [wall - before, wall - after].filter((at) => at + (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__.c)(zone, new Date(at)) * MINUTE === wall);
			if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
			return rules.advances ? [(0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y)(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
		}
	}),
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
		}
	}),
	9730: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bn: () => upcomingRuns,
			tj: () => platformOf,
			wF: () => nextRunOf
		});
		var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		var _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8247);
		var _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6691);
		function platformOf(schedule) {
			return (0, _backends_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.backend.type).platformOf(schedule);
		}
		function nextRunOf(schedule, now) {
			return upcomingRuns([schedule], {
				from: now,
				until: void 0,
				count: 1
			})[0]?.at;
		}
		function upcomingRuns(schedules, limit) {
			return schedules.flatMap((schedule) => {
				let { timezone } = schedule.spec;
				let { count, until } = limit;
				return (0, _cron_next_runs_js__WEBPACK_IMPORTED_MODULE_2__.nextRuns)((0, _backends_shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A$)(schedule), timezone, platformOf(schedule), limit.from, until === void 0 ? { count } : {
					count,
					until
				}).map((at) => ({
					name: schedule.metadata.name,
					zone: timezone,
					at
				}));
			}).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
		}
	}),
	1065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
		let INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;
		function escapeMarkdown(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$^%=-]/g, "\\$&").replace(/@/g, "@&#8203;").replace(/:/g, "&#58;").replace(/\b(www)\./gi, "$1&#46;").trim().replace(/^(\d{1,9})\./, "$1\\.");
		}
		function escapeHtml(text) {
			return text.replace(INVISIBLE, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
		}
		function fenced(given, language) {
			let text = (0, _log_js__WEBPACK_IMPORTED_MODULE_0__.gB)(given);
			let longest = 2;
			for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
			let fence = "`".repeat(longest + 1);
			return `${fence}${language}\n${text.endsWith("\n") ? text : `${text}\n`}${fence}\n`;
		}
	})
};

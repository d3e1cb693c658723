export const id = 1851;
export const ids = [
	1851,
	7358,
	8896
];
export const modules = {
	91851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			guard: () => guard,
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var cli_io = __webpack_require__(1973);
		var cron = __webpack_require__(61074);
		var days = __webpack_require__(17786);
		var zone_zone = __webpack_require__(67358);
		var error_text = __webpack_require__(95124);
		var open_api = __webpack_require__(60615);
		var read_context = __webpack_require__(14044);
		var types = __webpack_require__(86425);
		var write_named_file = __webpack_require__(97384);
		var markdown = __webpack_require__(51065);
		function guardSummary(name, decision) {
			return `${decision.run ? "▶️ **Scan**" : "⏭️ **Skip**"} ${(0, markdown.FV)(name)}: ${(0, markdown.FV)(decision.reason)}\n`;
		}
		function guardDotenv(decision) {
			let reason = decision.reason.replace(/[^A-Za-z0-9 .,:;/+()_-]+/g, " ").replace(/ +/g, " ").trim().slice(0, 400);
			return `JMO_GUARD_RUN=${decision.run}\nJMO_GUARD_REASON=${reason || "-"}\n`;
		}
		var next_runs = __webpack_require__(96691);
		var utc_fallback = __webpack_require__(18566);
		function intendedStart(cron, zone, fired, until) {
			let named = fired === void 0 ? void 0 : parsed(fired);
			let starts = (named === void 0 ? (0, utc_fallback.i)(cron, zone).map(parsed) : [named]).flatMap((one) => {
				let start = one && (0, next_runs.R)(one, "UTC", "github", until);
				return start === void 0 ? [] : [start.getTime()];
			});
			return starts.length === 0 ? void 0 : new Date(Math.max(...starts));
		}
		function parsed(text) {
			let result = (0, cron.E)(text, "");
			return "cron" in result ? result.cron : void 0;
		}
		let CLOCK_SKEW_MS = 3e4;
		function decide(input) {
			let scheduled = input.trigger === "schedule";
			let skip = (reason) => ({
				run: !1,
				reason,
				cancel: []
			});
			if (scheduled && input.suspend) return skip("the schedule is suspended");
			let nominal = scheduled ? nominalStart(input) : void 0;
			if (scheduled && nominal === void 0) return skip(input.superset === void 0 ? "the schedule has no start before now" : `this start is not one that the schedule means in ${input.zone}`);
			let late = nominal === void 0 ? void 0 : Math.max(0, input.now.getTime() - nominal.getTime());
			let timing = nominal === void 0 || late === void 0 ? {} : {
				nominalTime: nominal,
				latenessSeconds: Math.floor(late / 1e3)
			};
			let answer = (run, reason, cancel = []) => ({
				run,
				reason,
				...timing,
				cancel
			});
			let meant = nominal === void 0 || late === void 0 ? "started by hand" : `meant for ${(0, zone_zone.formatInZone)(nominal, input.zone)}, ${inWords(late)} late`;
			let deadline = input.startingDeadlineSeconds;
			if (late !== void 0 && deadline !== null && late >= deadline * 1e3) return answer(!1, `${meant}: the starting deadline is ${deadline} s`);
			let twin = nominal && input.older.find((run) => nominalOf(run, input)?.getTime() === nominal.getTime());
			if (twin !== void 0) return answer(!1, `${meant}: run ${twin.id} has started for that time`);
			let { concurrencyPolicy, older } = input;
			let [first] = older;
			if (concurrencyPolicy === "Allow" || first === void 0) return answer(!0, meant);
			let active = older.length === 1 ? `run ${first.id}` : `run ${first.id} and ${older.length - 1} more`;
			if (concurrencyPolicy === "Forbid") return answer(!1, `${meant}: ${active} still active, and the policy is Forbid`);
			return answer(!0, `${meant}: replaces ${active}`, older);
		}
		function nominalStart(input) {
			let { cron, zone, platform, createdAt, superset } = input;
			let until = new Date(createdAt.getTime() + CLOCK_SKEW_MS);
			if (superset === void 0) return (0, next_runs.R)(cron, zone, platform, until);
			let intended = intendedStart(cron, zone, superset.fired, until);
			if (intended === void 0) return;
			let nominal = (0, next_runs.R)(cron, zone, platform, intended);
			return nominal?.getTime() === intended.getTime() ? nominal : void 0;
		}
		function nominalOf(run, { cron, zone, platform }) {
			if (run.trigger !== "schedule") return;
			return (0, next_runs.R)(cron, zone, platform, new Date(run.createdAt.getTime() + CLOCK_SKEW_MS));
		}
		function inWords(milliseconds) {
			let seconds = Math.floor(milliseconds / 1e3);
			if (seconds < 120) return `${seconds} s`;
			let minutes = Math.floor(seconds / 60);
			if (minutes < 120) return `${minutes} min`;
			let hours = Math.floor(minutes / 60);
			return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
		}
		var schedule_types = __webpack_require__(30001);
		var log = __webpack_require__(79056);
		let run = (args, io) => guard(args, io);
		async function guard(args, io, host = {}) {
			let wanted = readFlags(args);
			let decision = await decideHere(wanted, (0, read_context.$p)(io.env), io, {
				strict: args.on("strict"),
				host: {
					name: wanted.name,
					until: performance.now() + 18e4,
					...optional("job", args.text("job")),
					...host
				}
			});
			await show(wanted.name, decision, args, io);
			return cli_io.dc.fine;
		}
		async function decideHere(wanted, context, io, options) {
			let now = io.now();
			let input = {
				...wanted,
				platform: context?.host ?? "kubernetes",
				superset: wanted.superset ? { fired: (0, read_context.P4)(io.env) } : void 0,
				trigger: context?.trigger ?? "schedule",
				createdAt: now,
				now,
				older: []
			};
			if (context === void 0) {
				warn(io, "not in a GitHub or GitLab run: other runs of the schedule are not looked at");
				let decision = decide(input);
				return options.strict && decision.run ? {
					...decision,
					run: !1,
					reason: "not in a GitHub or GitLab run (--strict)"
				} : decision;
			}
			if (wanted.suspend && context.trigger === "schedule") return decide(input);
			let { superset, trigger } = input;
			if (options.strict && superset !== void 0 && superset.fired === void 0 && trigger === "schedule") return {
				run: !1,
				reason: "the event does not say which cron started the run (--strict)",
				cancel: []
			};
			let problems = [];
			let tried = async (ask, otherwise) => {
				try {
					return await ask();
				} catch (error) {
					let said = error instanceof types.W ? error.message : `unexpected error, please report it: ${error}`;
					let problem = (0, error_text.R)(said, 1e3);
					problems.includes(problem) || problems.push(problem);
					return otherwise;
				}
			};
			let api = await tried(() => (0, open_api.X)(io.env, context, options.host), void 0);
			let createdAt = api === void 0 || context.trigger !== "schedule" ? now : await tried(() => api.createdAt(), now);
			let older = api === void 0 || problems.length > 0 || !asksForRuns(input, context) ? [] : await tried(() => api.olderActiveRuns(), []);
			let decision = decide({
				...input,
				createdAt,
				now: io.now(),
				older
			});
			if (api !== void 0 && decision.run && context.host === "gitlab") for (let run of decision.cancel) await tried(() => api.cancel(run), void 0);
			return afterProblems(decision, problems, options.strict, context, io);
		}
		function asksForRuns(input, context) {
			if (input.concurrencyPolicy === "Forbid") return !0;
			if (input.concurrencyPolicy === "Replace" && context.host === "gitlab") return !0;
			return input.superset !== void 0 && input.trigger === "schedule";
		}
		function afterProblems(decision, problems, strict, context, io) {
			if (problems.length === 0) return decision;
			let platform = context.host === "github" ? "GitHub" : "GitLab";
			for (let problem of problems) warn(io, `${platform} could not be asked everything: ${problem}`);
			if (!decision.run) return decision;
			return strict ? {
				...decision,
				run: !1,
				reason: `${platform} could not be asked: ${problems[0]} (--strict)`,
				cancel: []
			} : {
				...decision,
				reason: `${decision.reason}; ${platform} could not be asked: ${problems[0]}`
			};
		}
		async function show(name, decision, args, io) {
			let { run, reason, nominalTime, latenessSeconds, cancel } = decision;
			if (args.text("output") === "json") {
				let nominal = nominalTime?.toISOString() ?? null;
				let cancelled = cancel.map(({ id, url }) => ({
					id,
					url
				}));
				io.out((0, log.s$)({
					run,
					reason,
					nominalTime: nominal,
					latenessSeconds: latenessSeconds ?? null,
					replaced: cancelled
				}));
			} else io.out(`${run ? "run" : "skip"}: ${(0, log.RK)(reason)}\n`);
			io.step.setOutput("run", String(run));
			io.step.setOutput("reason", reason);
			io.step.setOutput("nominal-time", nominalTime?.toISOString() ?? "");
			io.step.setOutput("lateness-seconds", latenessSeconds === void 0 ? "" : String(latenessSeconds));
			await io.step.addSummary(guardSummary(name, decision));
			let file = args.text("dotenv");
			file !== void 0 && (0, write_named_file.R)((0, external_node_path_.resolve)(io.directory, file), file, guardDotenv(decision), io);
		}
		function warn(io, message) {
			io.step.isAction || io.err(`jmo-schedule: warning: ${(0, log.RK)(message)}\n`);
			io.step.annotate({
				severity: "warning",
				code: "guard",
				message
			});
		}
		function readFlags(args) {
			let name = needed(args, "name");
			let text = needed(args, "cron");
			let parsed = (0, cron.E)(text, name, days.O8);
			if (!("cron" in parsed)) throw new cli_io.z1(`--cron '${text}': ${parsed.problems[0]?.message ?? "no cron"}`);
			let zone = args.text("timezone") ?? "UTC";
			if (!(0, zone_zone.isZone)(zone)) throw new cli_io.z1(`--timezone '${zone}' is not an IANA time zone`);
			let policy = args.text("concurrency-policy") ?? "Forbid";
			let concurrencyPolicy = schedule_types.$i.find((known) => known === policy);
			if (concurrencyPolicy === void 0) throw new cli_io.z1(`--concurrency-policy '${policy}' is not a policy`);
			return {
				name,
				cron: parsed.cron,
				zone,
				concurrencyPolicy,
				startingDeadlineSeconds: seconds(args.text("starting-deadline-seconds")),
				suspend: args.text("suspend") === "true",
				superset: args.text("native-timezone") === "false" && zone !== "UTC"
			};
		}
		function needed(args, flag) {
			let value = args.text(flag);
			if (value === void 0) throw new cli_io.z1(`--${flag} is missing; see 'jmo-schedule guard --help'`);
			return value;
		}
		function seconds(text) {
			if (text === void 0) return null;
			if (!/^\d{1,10}$/.test(text)) throw new cli_io.z1(`--starting-deadline-seconds must be a whole number of seconds, not '${text}'`);
			return Number(text);
		}
		function optional(key, value) {
			return value === void 0 ? {} : { [key]: value };
		}
	}),
	96691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => previousRun,
			nextRuns: () => nextRuns
		});
		var cron_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28628);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);
		var _fugit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40282);
		var _platform_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68896);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26808);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67358);
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
	68896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dayRuleOf: () => dayRuleOf,
			f: () => rulesOf
		});
		function rulesOf(platform, interval) {
			switch (platform) {
				case "github": return {
					days: "vixie",
					advances: !0,
					repeats: interval
				};
				case "debian-cron": return {
					days: "vixie",
					advances: !interval,
					repeats: interval
				};
				case "gitlab":
				case "kubernetes": return {
					days: "plain",
					advances: !1,
					repeats: !0
				};
			}
		}
		function dayRuleOf(platform) {
			return rulesOf(platform, !1).days;
		}
	}),
	26808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => findChange,
			Z: () => clockRulesOf
		});
		var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67358);
		let WEEK = 6048e5;
		let FROM = Date.UTC(2026, 0, 1);
		let TO = Date.UTC(2041, 0, 1);
		let known = new Map();
		function clockRulesOf(zone) {
			let rules = known.get(zone);
			if (!rules) {
				rules = findRules(zone);
				known.set(zone, rules);
			}
			return rules;
		}
		function findRules(zone) {
			let changes = [];
			let before = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.c)(zone, new Date(FROM));
			let offsets = new Set([before]);
			for (let time = FROM + WEEK; time < TO; time += WEEK) {
				let after = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.c)(zone, new Date(time));
				if (after === before) continue;
				changes.push({
					at: findChange(zone, time - WEEK, time, before),
					before,
					after
				});
				offsets.add(after);
				before = after;
			}
			return {
				offsets: [...offsets].sort((a, b) => a - b),
				changes
			};
		}
		function findChange(zone, low, high, before) {
			let inside = Math.floor(low / 6e4);
			let outside = Math.floor(high / 6e4);
			for (; outside - inside > 1;) {
				let middle = Math.floor((inside + outside) / 2);
				(0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.c)(zone, new Date(middle * 6e4)) === before ? inside = middle : outside = middle;
			}
			return new Date(outside * 6e4);
		}
	}),
	67358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			formatInZone: () => formatInZone,
			isZone: () => isZone,
			c: () => offsetMinutesAt,
			b: () => suggestZone
		});
		var suggest = __webpack_require__(20324);
		let LINKS = "Africa/Asmara Africa/Timbuktu America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/Mendoza America/Atikokan America/Atka America/Ensenada America/Fort_Wayne America/Indiana/Indianapolis America/Kentucky/Louisville America/Knox_IN America/Montreal America/Nipigon America/Nuuk America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin Asia/Ho_Chi_Minh Asia/Istanbul Asia/Kashgar Asia/Kathmandu Asia/Kolkata Asia/Macao Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Asia/Yangon Atlantic/Faroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/Universal Europe/Belfast Europe/Kyiv Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT Pacific/Chuuk Pacific/Johnston Pacific/Kanton Pacific/Pohnpei Pacific/Samoa Pacific/Yap Poland Portugal ROC ROK Singapore Turkey US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa Universal W-SU WET".split(" ");
		let UTC_NAMES = new Set([
			"UTC",
			"Etc/UTC",
			"GMT",
			"Etc/GMT",
			"Etc/UCT",
			"Etc/Zulu",
			"Zulu",
			"UCT"
		]);
		let ABBREVIATIONS = {
			PST: "America/Los_Angeles",
			PDT: "America/Los_Angeles",
			PT: "America/Los_Angeles",
			MDT: "America/Denver",
			MT: "America/Denver",
			CDT: "America/Chicago",
			CT: "America/Chicago",
			EDT: "America/New_York",
			ET: "America/New_York",
			CEST: "Europe/Berlin",
			BST: "Europe/London",
			JST: "Asia/Tokyo",
			Z: "UTC"
		};
		let names;
		function zoneNames() {
			names ??= new Map([
				...UTC_NAMES,
				...LINKS,
				...listedZones()
			].map((name) => [name.toLowerCase(), name]));
			return names;
		}
		let listed;
		function listedZones() {
			listed ??= new Set(Intl.supportedValuesOf("timeZone"));
			return listed;
		}
		function isZone(name) {
			if (UTC_NAMES.has(name) || listedZones().has(name)) return !0;
			if (!LINKS.includes(name)) return !1;
			try {
				formatterFor(name);
				return !0;
			} catch {
				return !1;
			}
		}
		function suggestZone(name) {
			let wanted = name.trim().toLowerCase().replace(/[ -]+/g, "_");
			let same = zoneNames().get(name.trim().toLowerCase()) ?? zoneNames().get(wanted);
			if (same !== void 0 && isZone(same)) return same;
			let short = ABBREVIATIONS[name.trim().toUpperCase()];
			if (short !== void 0) return short;
			let offset = /^(?:utc|gmt)([+-])(\d{1,2})(?::?00)?$/i.exec(name.trim());
			if (offset) {
				let zone = Number(offset[2]) === 0 ? "UTC" : `Etc/GMT${offset[1] === "+" ? "-" : "+"}${Number(offset[2])}`;
				return isZone(zone) ? zone : void 0;
			}
			if (wanted === "local" || wanted.length < 4) return;
			let cities = [...zoneNames().values()].filter((zone) => zone.toLowerCase().endsWith(`/${wanted.split("/").at(-1)}`));
			if (cities.length > 0) return cities.find((zone) => listedZones().has(zone)) ?? cities[0];
			return (0, suggest.ZA)(name, zoneNames().values());
		}
		function offsetMinutesAt(zone, at) {
			if (UTC_NAMES.has(zone)) return 0;
			let quarter = Math.floor(at.getTime() / 9e5);
			let offsets = offsetCache.get(zone);
			if (!offsets || offsets.size > 5e4) {
				offsets = new Map();
				offsetCache.set(zone, offsets);
			}
			let offset = offsets.get(quarter);
			if (offset === void 0) {
				let match = /GMT([+-])(\d\d):(\d\d)/.exec(formatterFor(zone).format(quarter * 9e5));
				offset = match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
				offsets.set(quarter, offset);
			}
			return offset;
		}
		function formatInZone(at, zone) {
			let offset = offsetMinutesAt(zone, at);
			let wall = new Date(at.getTime() + offset * 6e4).toISOString().slice(0, 19);
			let size = Math.abs(offset);
			let two = (value) => String(value).padStart(2, "0");
			return `${wall}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
		}
		let offsetCache = new Map();
		let formatters = new Map();
		function formatterFor(zone) {
			let formatter = formatters.get(zone);
			if (!formatter) {
				formatter = new Intl.DateTimeFormat("en-US", {
					timeZone: zone,
					timeZoneName: "longOffset"
				});
				formatters.set(zone, formatter);
			}
			return formatter;
		}
	}),
	95124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		function saidText(text, longest) {
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 4 * longest)), longest);
		}
	}),
	60615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openHostApi });
		async function openHostApi(env, context, options = {}) {
			if (context.host === "github") {
				let { openGithubApi } = await Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(6897),
					__webpack_require__.e(9546)
				]).then(__webpack_require__.bind(__webpack_require__, 39546));
				return openGithubApi(env, context, options);
			}
			let { openGitlabApi } = await Promise.all([
				__webpack_require__.e(5395),
				__webpack_require__.e(8652),
				__webpack_require__.e(1774)
			]).then(__webpack_require__.bind(__webpack_require__, 78652));
			return openGitlabApi(env, context, options);
		}
	}),
	14044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
		}
		function githubContext(env) {
			let project = env.GITHUB_REPOSITORY ?? "";
			let runId = env.GITHUB_RUN_ID ?? "";
			if (!/^[^/]+\/[^/]+$/.test(project) || !/^\d+$/.test(runId)) return;
			let home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${project}`;
			let runUrl = `${home}/actions/runs/${runId}`;
			let attempt = Number(env.GITHUB_RUN_ATTEMPT || "1");
			let sha = env.GITHUB_SHA ?? "";
			let branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || "";
			return {
				host: "github",
				project,
				runId,
				runNumber: env.GITHUB_RUN_NUMBER || runId,
				runUrl,
				logsUrl: attempt > 1 ? `${runUrl}/attempts/${attempt}` : runUrl,
				securityUrl: `${home}/security/code-scanning`,
				commit: {
					sha,
					url: `${home}/commit/${sha}`
				},
				author: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || "",
				branch,
				trigger: attempt > 1 ? "manual" : githubTrigger(env.GITHUB_EVENT_NAME)
			};
		}
		function githubTrigger(event) {
			if (event === "schedule") return "schedule";
			return event === "workflow_dispatch" ? "manual" : "other";
		}
		function gitlabContext(env) {
			let project = env.CI_PROJECT_PATH ?? "";
			let runId = env.CI_PIPELINE_ID ?? "";
			if (project === "" || !/^\d+$/.test(runId)) return;
			let home = env.CI_PROJECT_URL || `${env.CI_SERVER_URL || "https://gitlab.com"}/${project}`;
			let runUrl = env.CI_PIPELINE_URL || `${home}/-/pipelines/${runId}`;
			let sha = env.CI_COMMIT_SHA ?? "";
			return {
				host: "gitlab",
				project,
				runId,
				runNumber: runId,
				runUrl,
				logsUrl: `${runUrl}/builds`,
				securityUrl: `${runUrl}/security`,
				commit: {
					sha,
					url: `${home}/-/commit/${sha}`
				},
				author: (env.CI_COMMIT_AUTHOR ?? "").replace(/(?<!\s)\s*<[^<>]*>\s*$/, "") || env.GITLAB_USER_LOGIN || "",
				branch: env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME || "",
				trigger: gitlabTrigger(env.CI_PIPELINE_SOURCE)
			};
		}
		function gitlabTrigger(source) {
			if (source === "schedule") return "schedule";
			return source === "web" ? "manual" : "other";
		}
		function readFiredCron(env) {
			let { schedule } = readEvent(env);
			return typeof schedule == "string" ? schedule : void 0;
		}
		function readEvent(env) {
			if (!env.GITHUB_EVENT_PATH) return {};
			try {
				let event = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"));
				return typeof event == "object" && event ? event : {};
			} catch {
				return {};
			}
		}
	}),
	86425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		class PlatformError extends Error {
			name = "PlatformError";
		}
	}),
	97384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
			let written = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.f)(found, content);
			if (written === "changed") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: changed while we ran; nothing was written`);
			if (written !== "written") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${written.problem}`);
		}
		function refuseLinkOut(path, shown, world) {
			let project = (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.Wh)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.ZD)(world));
			if (project === void 0) return;
			for (let place = path;; place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(place, { throwIfNoEntry: !1 }) === void 0 && place !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) continue;
				if (!(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(project, realPlace(place))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${(0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(project)}`);
				return;
			}
		}
		function realPlace(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
			} catch {
				return "/";
			}
		}
		function isSpecial(path, shown) {
			let there = attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: !1 }));
			return there !== void 0 && !there.isFile() && !there.isDirectory();
		}
		function attempt(shown, work) {
			try {
				return work();
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: can't be written: ${(0, _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			}
		}
	}),
	51065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FV: () => escapeMarkdown,
			OF: () => fenced,
			ZD: () => escapeHtml
		});
		var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79056);
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
	}),
	44811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => removeLeftovers,
			L: () => spareName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function removeLeftovers(folder, fs) {
			try {
				for (let name of fs.readdirSync(folder)) {
					let pid = Number(SPARE.exec(name)?.[1] ?? NaN);
					if (Number.isNaN(pid)) continue;
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
					(pid === process.pid || !isAlive(pid) || isStale(path, fs)) && fs.unlinkSync(path);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStale(path, fs) {
			return Date.now() - fs.lstatSync(path).ctimeMs > 36e5;
		}
		function isAlive(pid) {
			try {
				process.kill(pid, 0);
				return !0;
			} catch (error) {
				return (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) === "EPERM";
			}
		}
	}),
	85180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44811);
		function readUserFile(path, boundary) {
			try {
				if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 }) === void 0) return newFile(path, boundary);
				let found = (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.xO)(path, boundary);
				return "problem" in found ? { problem: found.problem.message } : found;
			} catch (error) {
				return { problem: `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}` };
			}
		}
		function newFile(path, boundary) {
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: !1 }) === void 0) return {
				path,
				bytes: void 0,
				stat: void 0
			};
			let folder = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
			if (boundary !== void 0 && !(0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.v9)(boundary, folder)) return { problem: (0, _read_inside_js__WEBPACK_IMPORTED_MODULE_3__.qm)(boundary) };
			return {
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
				bytes: void 0,
				stat: void 0
			};
		}
		function writeUserFile(seen, content, options = {}) {
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L)(seen.path);
			try {
				let mode = options.mode ?? (seen.stat === void 0 ? void 0 : seen.stat.mode & 4095);
				let file = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(spare, "wx", mode ?? 438);
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, content);
					mode !== void 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(file, mode);
					keepOwner(file, seen.stat);
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(file);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(file);
				}
				if (!isStill(seen)) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, seen.path);
				syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(seen.path));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
		function isStill({ path, stat }) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || stat === void 0) return now === void 0 && stat === void 0;
			return now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs;
		}
		function keepOwner(file, stat) {
			let now = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(file);
			if (stat === void 0 || stat.uid === now.uid && stat.gid === now.gid) return;
			try {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(file, stat.uid, stat.gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function syncFolder(folder) {
			try {
				let handle = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, "r");
				try {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(handle);
				} finally {
					node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
	})
};

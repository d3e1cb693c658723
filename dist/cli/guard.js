export const id = "guard";
export const ids = ["guard"];
export const modules = {
	1851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(6760);
		var cli_arguments = __webpack_require__(5130);
		var cli_io = __webpack_require__(1973);
		var cron = __webpack_require__(1074);
		var days = __webpack_require__(7786);
		var zone_zone = __webpack_require__(7358);
		var error_text = __webpack_require__(5124);
		var open_api = __webpack_require__(615);
		var read_context = __webpack_require__(4044);
		var types = __webpack_require__(6425);
		var write_named_file = __webpack_require__(7384);
		var markdown = __webpack_require__(1065);
		function guardSummary(name, decision) {
			return `${decision.run ? "▶️ **Scan**" : "⏭️ **Skip**"} ${(0, markdown.FV)(name)}: ${(0, markdown.FV)(decision.reason)}\n`;
		}
		function guardDotenv(decision) {
			let reason = decision.reason.replace(/[^A-Za-z0-9 .,:;/+()_-]+/g, " ").replace(/ +/g, " ").trim().slice(0, 400);
			return `JMO_GUARD_RUN=${decision.run}\nJMO_GUARD_REASON=${reason || "-"}\n`;
		}
		var next_runs = __webpack_require__(6691);
		var utc_fallback = __webpack_require__(8566);
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
		var schedule_types = __webpack_require__(1);
		var log = __webpack_require__(9056);
		let run = async (args, io) => {
			let flags = readFlags(args, io);
			await show(flags, await decideHere(flags, (0, read_context.$p)(io.env), io), io);
			return cli_io.d.fine;
		};
		async function decideHere({ rules, name, job, strict, superset }, context, io) {
			let now = io.now();
			let input = {
				...rules,
				platform: context?.host ?? "kubernetes",
				superset: superset ? { fired: (0, read_context.P4)(io.env) } : void 0,
				trigger: context?.trigger ?? "schedule",
				createdAt: now,
				now,
				older: []
			};
			if (context === void 0) {
				warn(io, "not in a GitHub or GitLab run: other runs of the schedule are not looked at");
				let decision = decide(input);
				return strict && decision.run ? {
					...decision,
					run: !1,
					reason: "not in a GitHub or GitLab run (--strict)"
				} : decision;
			}
			if (rules.suspend && context.trigger === "schedule") return decide(input);
			let { trigger } = input;
			if (strict && input.superset !== void 0 && input.superset.fired === void 0 && trigger === "schedule") return {
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
			let asked = {
				name,
				job,
				until: performance.now() + 18e4
			};
			let api = await tried(() => (0, open_api.X)(io, context, asked), void 0);
			let createdAt = api === void 0 || context.trigger !== "schedule" ? now : await tried(() => api.createdAt(), now);
			let older = api === void 0 || problems.length > 0 || !asksForRuns(input, context) ? [] : await tried(() => api.olderActiveRuns(), []);
			let decision = decide({
				...input,
				createdAt,
				now: io.now(),
				older
			});
			if (api !== void 0 && decision.run && context.host === "gitlab") for (let run of decision.cancel) await tried(() => api.cancel(run), void 0);
			return afterProblems(decision, problems, strict, context, io);
		}
		function asksForRuns(input, context) {
			if (input.concurrencyPolicy === "Forbid") return !0;
			if (input.concurrencyPolicy === "Replace" && context.host === "gitlab") return !0;
			return input.superset !== void 0 && input.trigger === "schedule";
		}
		function afterProblems(decision, problems, strict, context, io) {
			if (problems.length === 0) return decision;
			let platform = context.host === "github" ? "GitHub" : "GitLab";
			for (let problem of problems) warn(io, `${platform} did not answer everything: ${problem}`);
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
		async function show({ name, json, dotenv }, decision, io) {
			let { run, reason, nominalTime, latenessSeconds, cancel } = decision;
			let nominal = nominalTime?.toISOString();
			if (json) {
				let replaced = cancel.map(({ id, url }) => ({
					id,
					url
				}));
				let lateness = latenessSeconds ?? null;
				io.out((0, log.s$)({
					run,
					reason,
					nominalTime: nominal ?? null,
					latenessSeconds: lateness,
					replaced
				}));
			} else io.out(`${run ? "run" : "skip"}: ${(0, log.RK)(reason)}\n`);
			io.step.setOutput("reason", reason);
			io.step.setOutput("nominal-time", nominal ?? "");
			io.step.setOutput("lateness-seconds", latenessSeconds === void 0 ? "" : String(latenessSeconds));
			await io.step.addSummary(guardSummary(name, decision));
			dotenv !== void 0 && (0, write_named_file.R)((0, external_node_path_.resolve)(io.directory, dotenv), dotenv, guardDotenv(decision), io);
			io.step.setOutput("run", String(run));
		}
		function warn(io, message) {
			io.step.isAction || io.err(`jmo-schedule: warning: ${(0, log.RK)(message)}\n`);
			io.step.annotate({
				severity: "warning",
				code: "guard",
				message
			});
		}
		function readFlags(args, io) {
			let name = args.text("name") ?? (0, read_context.Ho)(io.env) ?? needed(args, "name");
			let text = needed(args, "cron");
			let parsed = (0, cron.E)(text, name, days.O8);
			if (!("cron" in parsed)) throw new cli_io.z(`--cron '${text}': ${parsed.problems[0]?.message ?? "no cron"}`);
			let zone = args.text("timezone") ?? "UTC";
			if (!(0, zone_zone.isZone)(zone)) throw new cli_io.z(`--timezone '${zone}' is not an IANA time zone`);
			let policy = args.text("concurrency-policy") ?? "Forbid";
			let concurrencyPolicy = schedule_types.$i.find((known) => known === policy);
			if (concurrencyPolicy === void 0) throw new cli_io.z(`--concurrency-policy '${policy}' is not a policy`);
			return {
				name,
				rules: {
					cron: parsed.cron,
					zone,
					concurrencyPolicy,
					startingDeadlineSeconds: seconds(args.text("starting-deadline-seconds")),
					suspend: args.text("suspend") === "true"
				},
				superset: args.text("native-timezone") === "false" && zone !== "UTC",
				strict: args.on("strict"),
				job: args.text("job"),
				json: args.text("output") === "json",
				dotenv: args.text("dotenv")
			};
		}
		function needed(args, flag) {
			let value = args.text(flag);
			if (value === void 0) throw (0, cli_arguments.L)(flag, "guard");
			return value;
		}
		function seconds(text) {
			if (text === void 0) return null;
			if (!/^\d{1,10}$/.test(text)) throw new cli_io.z(`--starting-deadline-seconds must be a whole number of seconds, not '${text}'`);
			return Number(text);
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
	7358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			formatInZone: () => formatInZone,
			isZone: () => isZone,
			c: () => offsetMinutesAt,
			b: () => suggestZone
		});
		var suggest = __webpack_require__(324);
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
	5124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => saidText });
		var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4854);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function saidText(text, longest, own = []) {
			let without = own.filter((secret) => secret.length >= 8).reduce((left, secret) => left.replaceAll(secret, "***"), text);
			return (0, _text_plain_js__WEBPACK_IMPORTED_MODULE_1__.oZ)((0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(without.slice(0, 4 * longest)), longest);
		}
	}),
	615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openHostApi });
		async function openHostApi(io, context, options = {}) {
			if (context.host === "github") {
				let { openGithubApi } = await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("hosts-2"),
					__webpack_require__.e("github")
				]).then(__webpack_require__.bind(__webpack_require__, 9546));
				return openGithubApi(io, context, options);
			}
			let { openGitlabApi } = await Promise.all([__webpack_require__.e("zod"), __webpack_require__.e("gitlab")]).then(__webpack_require__.bind(__webpack_require__, 7122));
			return openGitlabApi(io, context, options);
		}
	}),
	4044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => readRunContext,
			Ho: () => readScheduleName,
			Oj: () => gitlabTrigger,
			P4: () => readFiredCron,
			Wr: () => githubTrigger,
			j_: () => readEvent
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1);
		function readRunContext(env) {
			if (env.GITHUB_ACTIONS === "true") return githubContext(env);
			if (env.GITLAB_CI === "true") return gitlabContext(env);
		}
		function readScheduleName({ GITHUB_WORKFLOW: title = "" }) {
			return (title.startsWith(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l) ? title.slice(_schedule_types_js__WEBPACK_IMPORTED_MODULE_1__.l.length) : title).trim() || void 0;
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
	6425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => PlatformError });
		var _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);
		class PlatformError extends _text_expected_error_js__WEBPACK_IMPORTED_MODULE_0__.D {
			name = "PlatformError";
		}
	}),
	7384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			R: () => writeNamed,
			r: () => refuseLinkOut
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _workspace_file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
		var _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5180);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8087);
		var _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3115);
		function writeNamed(path, shown, content, world) {
			if (isSpecial(path, shown)) {
				refuseLinkOut(path, shown, world);
				attempt(shown, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(path, content));
				return;
			}
			let found = (0, _workspace_write_user_file_js__WEBPACK_IMPORTED_MODULE_5__.E)(path, (0, _read_named_file_js__WEBPACK_IMPORTED_MODULE_6__.iH)(path, world));
			if ("problem" in found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.w(`${shown}: ${found.problem}`);
			(0, _workspace_write_spare_js__WEBPACK_IMPORTED_MODULE_4__.DA)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
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
	}),
	4811: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			L2: () => spareName,
			NP: () => writeSpare,
			Yw: () => syncFolder,
			Z4: () => isStill,
			hY: () => hasNoLinks
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		let SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
		function spareName(target) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.jmo-schedule-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);
		}
		function writeSpare(path, content, { mode, exact, owner }, fs) {
			let file = fs.openSync(path, "wx", mode);
			try {
				fs.writeFileSync(file, content);
				exact && fs.chmodSync(path, mode);
				owner !== void 0 && giveTo(owner, file, fs);
				fs.fsyncSync(file);
				return fs.fstatSync(file).ino;
			} finally {
				fs.closeSync(file);
			}
		}
		function giveTo({ uid, gid }, file, fs) {
			let now = fs.fstatSync(file);
			if (uid === now.uid && gid === now.gid) return;
			try {
				fs.fchownSync(file, uid, gid);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function isStill(path, seen, fs) {
			let now = fs.lstatSync(path, { throwIfNoEntry: !1 });
			if (now === void 0 || seen === void 0) return now === void 0 && seen === void 0;
			return [
				"dev",
				"ino",
				"size",
				"mtimeMs"
			].every((key) => now[key] === seen[key]);
		}
		function syncFolder(folder, fs) {
			try {
				let handle = fs.openSync(folder, "r");
				try {
					fs.fsyncSync(handle);
				} finally {
					fs.closeSync(handle);
				}
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			}
		}
		function hasNoLinks(error) {
			return [
				"EPERM",
				"ENOTSUP",
				"EOPNOTSUPP",
				"ENOSYS",
				"EMLINK",
				"EINVAL"
			].includes((0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
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
	5180: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			f: () => writeUserFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);
		var _write_spare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4811);
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
		function writeUserFile(seen, content, newMode) {
			let { path, stat } = seen;
			let spare = (0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.L2)(path);
			try {
				let mode = newMode ?? (stat === void 0 ? void 0 : stat.mode & 4095);
				let access = {
					mode: mode ?? 438,
					exact: mode !== void 0,
					owner: stat
				};
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.NP)(spare, content, access, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				if (!(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Z4)(path, stat, node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2))) return "changed";
				node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(spare, path);
				(0, _write_spare_js__WEBPACK_IMPORTED_MODULE_4__.Yw)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2));
				return "written";
			} catch (error) {
				let reason = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error);
				return { problem: `can't be written${reason === (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) ? ` (${reason})` : `: ${reason}`}` };
			} finally {
				node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(spare, { force: !0 });
			}
		}
	})
};

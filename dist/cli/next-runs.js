export const id = "next-runs";
export const ids = ["next-runs"];
export const modules = {
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
	282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => monthsByFugit,
			I: () => gitlabRuns
		});
		var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7786);
		var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9898);
		var _zone_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7358);
		let MINUTE = 6e4;
		let HOUR = 60 * MINUTE;
		let DAY = 24 * HOUR;
		class AmbiguousMidnight extends Error {
			date;
			constructor(date) {
				super(date);
				this.date = date;
			}
		}
		function* gitlabRuns(cron, zone, from) {
			for (let at = from;;) {
				let answer = nextByFugit(cron, zone, at);
				yield answer;
				if (answer.kind !== "run") return;
				at = answer.at + 1e3;
			}
		}
		function monthsByFugit(cron) {
			let [, , , month] = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Kp)(cron.text);
			if (month === "*") return cron.month;
			return cron.month.filter((one) => cron.dayOfMonth.some((day) => day <= (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(one)));
		}
		function nextByFugit(cron, zone, asked) {
			let months = monthsByFugit(cron);
			let from = Math.floor(asked / 1e3) * 1e3;
			let fromWall = asked;
			let walls = wallClock(zone);
			let fromOffset = walls.offset(asked);
			let at = from;
			try {
				for (let step = 0; step < 2048; step++) {
					if (at === from) {
						at += 1e3;
						continue;
					}
					let local = new Date(walls.of(at));
					if (!months.includes(local.getUTCMonth() + 1)) at = walls.startOfNextMonth(local);
					else if (!matchesDay(cron, local, walls)) at = nextDay(at, walls);
					else if (!cron.hour.includes(local.getUTCHours())) at += HOUR - local.getTime() % HOUR;
					else if (!cron.minute.includes(local.getUTCMinutes()) || local.getUTCSeconds() !== 0) at += MINUTE - local.getTime() % MINUTE;
					else if (local.getTime() === fromWall && walls.offset(at) !== fromOffset) {
						from = at;
						fromWall = local.getTime();
						fromOffset = walls.offset(at);
					} else return {
						kind: "run",
						at
					};
				}
			} catch (error) {
				if (error instanceof AmbiguousMidnight) return {
					kind: "raises",
					on: error.date
				};
				throw error;
			}
			return { kind: "never" };
		}
		function matchesDay(cron, local, walls) {
			let [, , dayOfMonth, , dayOfWeek] = (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.Kp)(cron.text);
			let byWeek = cron.dayOfWeek.includes(local.getUTCDay());
			if (dayOfMonth === "*") return dayOfWeek === "*" || byWeek;
			if (dayOfWeek !== "*" && byWeek) return !0;
			walls.startOfNextMonth(local);
			return cron.dayOfMonth.includes(local.getUTCDate());
		}
		function nextDay(at, walls) {
			let next = at + DAY - walls.of(at) % DAY;
			let local = new Date(walls.of(next));
			let hour = local.getUTCHours();
			if (hour === 0) return next;
			let rest = (24 - hour) * HOUR;
			return hour < 12 ? walls.midnight(local.getTime() - local.getTime() % DAY) ?? next + rest : next + rest;
		}
		function wallClock(zone) {
			let offset = (at) => (0, _zone_zone_js__WEBPACK_IMPORTED_MODULE_1__.c)(zone, new Date(at)) * MINUTE;
			let midnight = (wall) => {
				let valid = [...new Set([offset(wall - DAY), offset(wall + DAY)])].map((one) => wall - one).filter((at) => at + offset(at) === wall);
				if (valid.length > 1) throw new AmbiguousMidnight(dateOf(wall));
				return valid[0];
			};
			return {
				offset,
				of: (at) => at + offset(at),
				midnight,
				startOfNextMonth(local) {
					let wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1);
					let at = midnight(wall);
					if (at === void 0) throw new AmbiguousMidnight(dateOf(wall));
					return at;
				}
			};
		}
		function dateOf(wall) {
			return new Date(wall).toISOString().slice(0, 10);
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
	8896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	6808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => findChange,
			Z: () => clockRulesOf
		});
		var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7358);
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
	})
};

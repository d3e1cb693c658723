export const id = "cron";
export const ids = ["cron", "secrets"];
export const modules = {
	1074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => parseCron,
			L: () => shortestIntervalMinutes
		});
		var cron_days = __webpack_require__(7786);
		var foreign = __webpack_require__(5845);
		function hashSlot(name, field, size) {
			let hash = 2166136261;
			for (let text of [name, String(field)]) {
				for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
				hash = Math.imul(hash ^ 65535, 16777619);
			}
			hash = Math.imul(hash ^ hash >>> 16, 2246822507);
			hash = Math.imul(hash ^ hash >>> 13, 3266489909);
			hash = (hash ^ hash >>> 16) >>> 0;
			return hash % size;
		}
		var problem = __webpack_require__(8914);
		var cron_text = __webpack_require__(9898);
		let MONTHS = [
			"JAN",
			"FEB",
			"MAR",
			"APR",
			"MAY",
			"JUN",
			"JUL",
			"AUG",
			"SEP",
			"OCT",
			"NOV",
			"DEC"
		];
		let WEEKDAYS = [
			"SUN",
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT"
		];
		let FIELDS = [
			{
				label: "minute",
				index: 0,
				min: 0,
				max: 59,
				largest: 59,
				largestHash: 59,
				names: []
			},
			{
				label: "hour",
				index: 1,
				min: 0,
				max: 23,
				largest: 23,
				largestHash: 23,
				names: []
			},
			{
				label: "day of month",
				index: 2,
				min: 1,
				max: 31,
				largest: 31,
				largestHash: 28,
				names: []
			},
			{
				label: "month",
				index: 3,
				min: 1,
				max: 12,
				largest: 12,
				largestHash: 12,
				names: MONTHS
			},
			{
				label: "day of week",
				index: 4,
				min: 0,
				max: 6,
				largest: 7,
				largestHash: 6,
				names: WEEKDAYS
			}
		];
		function parseField(raw, start, kind, name) {
			let values = new Set();
			let texts = [];
			let problems = [];
			let offset = start;
			for (let element of raw.split(",")) {
				let part = parseElement(element, kind, name);
				if ("fault" in part) {
					let at = element === "" && offset > start ? offset - 1 : offset;
					problems.at(-1)?.start !== at && problems.push({
						...part.fault,
						start: at,
						end: Math.max(offset + element.length, at + 1)
					});
				} else {
					for (let value of part.values) values.add(value);
					for (let text of part.text.split(",")) texts.includes(text) || texts.push(text);
				}
				offset += element.length + 1;
			}
			let text = texts.includes("*") ? "*" : texts.join(",");
			return {
				values: [...values].sort((a, b) => a - b),
				text,
				problems
			};
		}
		function parseElement(element, kind, name) {
			let quartz = (0, foreign.f1)(element, kind.index);
			if (quartz) return { fault: quartz };
			if (/^h/i.test(element) && !/^h[a-z]/i.test(element)) return parseHash(element, kind, name);
			if (element === "") return { fault: syntax(`empty value in ${kind.label}`, "remove the extra comma") };
			let [base, every] = (0, cron_text.Jj)(element, "/");
			if (base === "") return { fault: syntax(`nothing before "/" in ${kind.label}`, `write "*${(0, problem.$)(element)}"`) };
			let step = every === void 0 ? 1 : parseStep(every, kind, kind.max);
			if (base === "*") {
				if (typeof step != "number") return { fault: step };
				return step === 1 ? {
					values: span(kind.min, kind.max, 1),
					text: "*"
				} : {
					values: span(kind.min, kind.max, step),
					text: `*/${step}`
				};
			}
			let [from, to] = (0, cron_text.Jj)(base, "-");
			if (from === "" || to === "" || to?.includes("-") || base.includes("*")) return { fault: notOne(element, kind) };
			let first = parseValue(from, kind);
			if (typeof first != "number") return { fault: first };
			if (typeof step != "number") return { fault: step };
			if (to === void 0) return writeRange(first, every === void 0 ? first : Math.max(first, kind.max), step, kind);
			let last = parseValue(to, kind);
			if (typeof last != "number") return { fault: last };
			let closing = last === 0 && first > 0 && kind.index === 4 ? 7 : last;
			if (closing !== last && !/\D/.test(to)) return { fault: reversed(element, first, last, step, kind) };
			if (first > closing) return { fault: reversed(element, first, closing, step, kind) };
			return writeRange(first, closing, step, kind);
		}
		function writeRange(first, last, step, kind) {
			let raw = span(first, last, step);
			let values = raw.map((value) => value > kind.max ? kind.min : value);
			if (last > kind.max) {
				if (step === 1 && first <= 1) return {
					values,
					text: `${kind.min}-${kind.max}`
				};
				if (step === 1 && first < kind.max) return {
					values,
					text: `${first}-${kind.max},${kind.min}`
				};
				return {
					values,
					text: values.join(",")
				};
			}
			if (raw.length === 1) return {
				values,
				text: String(first)
			};
			return {
				values,
				text: step === 1 ? `${first}-${last}` : `${first}-${last}/${step}`
			};
		}
		function parseHash(element, kind, name) {
			let match = /^h(?:\(([^()]*)\))?(?:\/(.*))?$/i.exec(element);
			if (!match) return { fault: {
				code: "cron-hash",
				message: `"${(0, problem.$)(element)}" is not a form of "H"`,
				hint: "write \"H\", \"H/15\", \"H(0-29)\" or \"H(0-29)/10\""
			} };
			let first = kind.min;
			let last = kind.largestHash;
			if (match[1] !== void 0) {
				let [low, high] = (0, cron_text.Jj)(match[1], "-");
				if (low === "" || !high || high.includes("-")) return { fault: {
					code: "cron-hash",
					message: `"H(${(0, problem.$)(match[1])})" needs a range of two values`,
					hint: `write "H(${kind.min}-${kind.largestHash})", for example`
				} };
				let from = parseValue(low, kind);
				let to = parseValue(high, kind);
				if (typeof from != "number") return { fault: from };
				if (typeof to != "number") return { fault: to };
				if (from > to) {
					let hint = `write "H(${to}-${from})"`;
					return { fault: {
						code: "cron-reversed-range",
						message: `the range of "${(0, problem.$)(element)}" runs backwards`,
						hint
					} };
				}
				first = from;
				last = to;
			}
			let size = last - first + 1;
			if (match[2] === void 0) {
				let value = first + hashSlot(name, kind.index, size);
				return {
					values: [value],
					text: String(value)
				};
			}
			let step = parseStep(match[2], kind, size);
			if (typeof step != "number") return { fault: step };
			return writeRange(first + hashSlot(name, kind.index, step), last, step, kind);
		}
		function parseStep(text, kind, largest) {
			let code = "cron-step";
			if (!/^[0-9]+$/.test(text)) return {
				code,
				message: `"${(0, problem.$)(text)}" is not a step`,
				hint: `a step is a number from 1 to ${largest}`
			};
			let step = Number(text);
			if (step === 0) return {
				code,
				message: "a step of 0 never moves",
				hint: "leave the step out, or use 1 or more"
			};
			if (step > largest) return {
				code,
				message: `step ${(0, problem.$)(text)} is larger than the range of ${kind.label} (at most ${largest})`,
				hint: "only the first value would ever be reached: write that value alone"
			};
			return step;
		}
		function parseValue(text, kind) {
			if (/^[0-9]+$/.test(text)) {
				let value = Number(text);
				if (value >= kind.min && value <= kind.largest) return value;
				return {
					code: "cron-out-of-range",
					message: `${(0, problem.$)(text)} is out of range for ${kind.label}`,
					hint: `it goes from ${kind.min} to ${kind.largest}`
				};
			}
			let upper = text.toUpperCase();
			let index = kind.names.indexOf(upper);
			if (index >= 0) return index + kind.min;
			if (/^\p{Nd}+$/u.test(text)) return syntax(`"${(0, problem.$)(text)}" is not written in ASCII digits`, "use the digits 0 to 9");
			if (/^[A-Z]+$/.test(upper)) return unknownName(text, upper, kind);
			return notOne(text, kind);
		}
		function unknownName(text, upper, kind) {
			let code = "cron-name";
			let { message } = notOne(text, kind);
			let short = upper.slice(0, 3);
			if (kind.names.includes(short)) return {
				code,
				message,
				hint: `write "${short}"`
			};
			if (MONTHS.includes(upper)) return {
				code,
				message,
				hint: "month names belong in the fourth field"
			};
			if (WEEKDAYS.includes(upper)) return {
				code,
				message,
				hint: "weekday names belong in the fifth field"
			};
			return {
				code,
				message,
				hint: kind.names.length > 0 ? `names are ${kind.names[0]} to ${kind.names.at(-1)}, or use ${kind.min} to ${kind.max}` : `use numbers from ${kind.min} to ${kind.max}`
			};
		}
		function reversed(element, first, last, step, kind) {
			let wrapped = span(first, kind.max + last - kind.min + 1, step).map((value) => value > kind.max ? value - (kind.max - kind.min + 1) : value);
			let head = first >= kind.max ? String(kind.max) : `${first}-${kind.max}`;
			let tail = last === kind.min ? String(kind.min) : `${kind.min}-${last}`;
			let opening = kind.index === 4 && first === 7 ? last === 0 ? "0" : `0-${last}` : `${head},${tail}`;
			return {
				code: "cron-reversed-range",
				message: `the range "${(0, problem.$)(element)}" runs backwards`,
				hint: `write "${step === 1 ? opening : wrapped.join(",")}"`
			};
		}
		function notOne(text, kind) {
			return syntax(`"${(0, problem.$)(text)}" is not ${kind.index === 1 ? "an" : "a"} ${kind.label}`, "a field takes numbers, \"*\", \",\", \"-\" and \"/\"");
		}
		function syntax(message, hint) {
			return {
				code: "cron-syntax",
				message,
				hint
			};
		}
		function span(first, last, step) {
			let values = [];
			for (let value = first; value <= last; value += step) values.push(value);
			return values;
		}
		let LONGEST = 1e3;
		function parseCron(text, name, days = "vixie") {
			let whole = findWholeProblem(text);
			if (whole) return { problems: [whole] };
			let problems = [];
			let words = splitWords(text);
			let prefix = words[0];
			if (prefix && /^(CRON_)?TZ=/i.test(prefix.text)) {
				words.shift();
				let zone = prefix.text.slice(prefix.text.indexOf("=") + 1);
				problems.push({
					code: "cron-timezone-prefix",
					message: `"${(0, problem.$)(prefix.text)}" is not part of a schedule`,
					hint: zone ? `remove it and set spec.timezone to "${(0, problem.$)(zone)}"` : "remove it and use spec.timezone",
					start: prefix.start,
					end: prefix.end
				});
				if (words[0]?.text.startsWith("@")) {
					let start = words[0].start;
					let end = text.trimEnd().length;
					return { problems: [...problems, {
						...(0, foreign.MZ)(text.slice(start, end)),
						start,
						end
					}] };
				}
			}
			if (!(0, cron_text.tA)(words)) {
				problems.push(countProblem(words, name, text));
				return { problems };
			}
			let fields = FIELDS.map((kind) => {
				let { text, start } = words[kind.index];
				return parseField(text, start, kind, name);
			});
			problems.push(...fields.flatMap((field) => field.problems));
			if (problems.length > 0) return { problems };
			let [minute, hour, dayOfMonth, month, dayOfWeek] = fields;
			let cron = {
				minute: minute.values,
				hour: hour.values,
				dayOfMonth: dayOfMonth.values,
				month: month.values,
				dayOfWeek: dayOfWeek.values,
				anyDayOfMonth: dayOfMonth.text.startsWith("*"),
				anyDayOfWeek: dayOfWeek.text.startsWith("*"),
				text: fields.map((field) => field.text).join(" ")
			};
			if (!(0, cron_days.f)(cron, days)) return { problems: [{
				...cron_days.tm,
				start: words[2].start,
				end: words[3].end
			}] };
			return { cron };
		}
		function shortestIntervalMinutes(cron, enough = Infinity, days = "vixie") {
			let times = (0, cron_days.Ak)(cron);
			let shortest = Infinity;
			let previous = -Infinity;
			for (let time of times) {
				shortest = Math.min(shortest, time - previous);
				previous = time;
			}
			let overnight = Math.min(...times) - Math.max(...times);
			let least = Math.min(shortest, 1440 + overnight);
			if (least >= enough) return least;
			1440 + overnight < shortest && (shortest = Math.min(shortest, shortestDayGap(cron, days) * 1440 + overnight));
			return shortest;
		}
		function shortestDayGap(cron, days) {
			let last;
			let shortest = Infinity;
			for (let day = Date.UTC(2028, 0, 1) / 864e5, end = day + 20496; day < end && shortest > 1; day++) {
				let date = new Date(day * 864e5);
				let at = {
					month: date.getUTCMonth() + 1,
					day: date.getUTCDate(),
					dayOfWeek: date.getUTCDay()
				};
				if (!(0, cron_days.ko)(cron, days, at)) continue;
				last !== void 0 && (shortest = Math.min(shortest, day - last));
				last = day;
			}
			return shortest;
		}
		function splitWords(text) {
			return [...text.matchAll(/[^ \t]+/g)].map((m) => ({
				text: m[0],
				start: m.index,
				end: m.index + m[0].length
			}));
		}
		function findWholeProblem(text) {
			let all = {
				start: 0,
				end: text.length
			};
			if (text.length > LONGEST) return {
				code: "cron-too-long",
				message: `a schedule of ${text.length} characters is too long (at most ${LONGEST})`,
				hint: "use ranges and steps, or several schedules",
				...all
			};
			let newline = text.search(/[\n\r]/);
			if (newline >= 0) return {
				code: "cron-newline",
				message: "a schedule is one line",
				hint: "put the five fields on one line",
				start: newline,
				end: newline + 1
			};
			if (text.trim() === "") return {
				code: "cron-empty",
				message: "the schedule is empty",
				hint: "five fields: minute, hour, day of month, month, day of week, as in \"0 2 * * 1\"",
				...all
			};
			let start = text.search(/[^ \t]/);
			if (text[start] === "@") return {
				...(0, foreign.MZ)(text.trim()),
				start,
				end: text.trimEnd().length
			};
		}
		function countProblem(words, name, text) {
			let count = words.length;
			let code = "cron-field-count";
			let start = words[0]?.start ?? 0;
			let end = words.at(-1)?.end ?? text.length;
			let message = `a schedule has five fields, this has ${count === 0 ? "none" : count}`;
			let order = "minute, hour, day of month, month, day of week";
			if (count !== 6 && count !== 7) return {
				code,
				message,
				hint: `the five are ${order}`,
				start,
				end
			};
			let plain = words.map((word) => word.text.replaceAll("?", "*"));
			let year = / \d{4}$/.test(plain.join(" "));
			let guess = (count === 7 ? plain.slice(1, 6) : year ? plain.slice(0, 5) : plain.slice(1)).join(" ");
			let dropped = count === 7 ? "seconds and year" : year ? "year" : "seconds";
			return {
				code,
				message,
				hint: "cron" in parseCron(guess, name) ? `drop the ${dropped}: "${guess}"` : `drop the ${dropped}: the five are ${order}`,
				start,
				end
			};
		}
	}),
	7786: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AW: () => needsBothDays,
			Ak: () => timesOfDay,
			O8: () => WIDEST_RULE,
			Xf: () => longestMonth,
			f: () => hasDate,
			ko: () => matchesDate,
			tm: () => NEVER,
			yg: () => dayRuleDiffers
		});
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9898);
		let WIDEST_RULE = "plain";
		let NEVER = {
			code: "cron-never",
			message: "this date never comes: none of these months has such a day",
			hint: "day 28 is in every month"
		};
		function timesOfDay(cron) {
			return cron.hour.flatMap((hour) => cron.minute.map((minute) => hour * 60 + minute));
		}
		function longestMonth(month) {
			return new Date(Date.UTC(2028, month, 0)).getUTCDate();
		}
		function needsBothDays(cron, rule) {
			if (rule === "vixie") return cron.anyDayOfMonth || cron.anyDayOfWeek;
			let [, , dayOfMonth, , dayOfWeek] = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Kp)(cron.text);
			return dayOfMonth === "*" || dayOfWeek === "*";
		}
		function dayRuleDiffers(cron) {
			return needsBothDays(cron, "vixie") !== needsBothDays(cron, "plain");
		}
		function matchesDate(cron, rule, date) {
			if (!cron.month.includes(date.month)) return !1;
			let byMonth = cron.dayOfMonth.includes(date.day);
			let byWeek = cron.dayOfWeek.includes(date.dayOfWeek);
			return needsBothDays(cron, rule) ? byMonth && byWeek : byMonth || byWeek;
		}
		function hasDate(cron, rule) {
			if (!needsBothDays(cron, rule)) return !0;
			let first = Math.min(...cron.dayOfMonth);
			return cron.month.some((month) => first <= longestMonth(month));
		}
	}),
	5845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MZ: () => explainMacro,
			Xr: () => fiveFieldsOf,
			f1: () => findQuartz
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8914);
		let MACROS = {
			"@hourly": "0 * * * *",
			"@daily": "0 0 * * *",
			"@midnight": "0 0 * * *",
			"@weekly": "0 0 * * 0",
			"@monthly": "0 0 1 * *",
			"@yearly": "0 0 1 1 *",
			"@annually": "0 0 1 1 *"
		};
		function findQuartz(element, field) {
			let code = "cron-quartz";
			if (element.includes("?")) return {
				code,
				message: "\"?\" is Quartz syntax",
				hint: "use \"*\""
			};
			let day = /^([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:#|L$)/i.exec(element)?.[1];
			if (element.includes("#")) {
				let hint = `five fields can't count weekdays in a month; every week is "${day?.toUpperCase() ?? "1"}"`;
				return {
					code,
					message: `"${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$)(element)}" is Quartz syntax`,
					hint
				};
			}
			let message = `"${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$)(element)}" is Quartz syntax`;
			if (field === 2 && /^(L|L-[0-9]+)$/i.test(element)) return {
				code,
				message,
				hint: "five fields have no last day; \"28\" is the last day that every month has"
			};
			if (/^(LW|[0-9]+W)$/i.test(element)) return {
				code,
				message,
				hint: "five fields have no nearest weekday; \"1-5\" in the fifth field is Monday to Friday"
			};
			if (field === 4 && /^L$/i.test(element)) return {
				code,
				message,
				hint: "write \"6\" for Saturday"
			};
			if (field === 4 && day) return {
				code,
				message,
				hint: `five fields have no last weekday of a month; every week is "${day.toUpperCase()}"`
			};
		}
		function fiveFieldsOf(text) {
			let macro = text.trim().toLowerCase();
			return Object.hasOwn(MACROS, macro) ? MACROS[macro] : writeEvery(macro);
		}
		function explainMacro(text) {
			let same = fiveFieldsOf(text);
			let hint = same ? `write "${same}"` : "write five fields: minute, hour, day of month, month, day of week";
			return {
				code: "cron-macro",
				message: `"${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}" is not five fields, and not every platform knows it`,
				hint
			};
		}
		function writeEvery(macro) {
			let match = /^@every[ \t]+(\d{1,3})(m|h)$/.exec(macro);
			if (!match) return;
			let minutes = Number(match[1]) * (match[2] === "h" ? 60 : 1);
			if (minutes === 1) return "* * * * *";
			if (minutes === 60) return "0 * * * *";
			if (minutes === 1440) return "0 0 * * *";
			if (60 % minutes == 0) return `*/${minutes} * * * *`;
			return 1440 % minutes == 0 && minutes % 60 == 0 ? `0 */${minutes / 60} * * *` : void 0;
		}
	}),
	8914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => clip });
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function clip(text) {
			let seen = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(text.slice(0, 2e3));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(seen.length > 32 ? `${seen.slice(0, 32)}…` : seen);
		}
	}),
	9898: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => cut,
			Kp: () => splitFields,
			tA: () => isFive,
			ub: () => writeRuns
		});
		function isFive(list) {
			return list.length === 5;
		}
		function splitFields(text) {
			return text.split(" ");
		}
		function cut(text, separator) {
			let at = text.indexOf(separator);
			return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
		}
		function writeRuns(values, through, write = String) {
			let runs = [];
			for (let value of values) {
				let run = runs.at(-1);
				run?.last === value - 1 ? run.last = value : runs.push({
					first: value,
					last: value
				});
			}
			return runs.flatMap(({ first, last }) => {
				if (last - first > 1) return [`${write(first)}${through}${write(last)}`];
				return first === last ? [write(first)] : [write(first), write(last)];
			});
		}
	}),
	8161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => offsetsIn,
			j: () => findLineStarts
		});
		function offsetsIn(text) {
			let starts = findLineStarts(text);
			let mark = +!!text.startsWith("﻿");
			return (line, column) => {
				let start = starts[line - 1];
				return start === void 0 ? void 0 : start + column - 1 + (line === 1 ? mark : 0);
			};
		}
		function findLineStarts(text) {
			let starts = [0];
			if (!text.includes("\r")) {
				for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
				return starts;
			}
			for (let match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
			return starts;
		}
	}),
	5255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MI: () => isSecretLooking,
			Td: () => LITERAL_SECRET,
			dL: () => findSecrets,
			hD: () => quote,
			redactMessage: () => redactMessage,
			redactSecrets: () => redactSecrets
		});
		var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		let LITERAL_SECRET = "literal-secret";
		let PATTERNS = [
			{
				what: "a Slack webhook URL",
				pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s"'<>`]*[A-Za-z0-9][^\s"'<>`]*/gi
			},
			{
				what: "a Slack token",
				pattern: /\bxox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}|\bxapp-[A-Za-z0-9-]{8,}/g
			},
			{
				what: "a GitLab token",
				pattern: /\bgl(?:pat|cbt|ptt|dt|rt|soat|ft|imt|agent|oas|ffct)-[A-Za-z0-9_.-]{16,}/g
			},
			{
				what: "a GitHub token",
				pattern: /\bgh[opusr]_[A-Za-z0-9]{16,}|\bgithub_pat_[A-Za-z0-9_]{16,}/g
			},
			{
				what: "a webhook URL",
				pattern: /https?:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]+\.webhook\.office\.com)\/[^\s"'<>`]+/gi
			},
			{
				what: "a URL with a password",
				pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,128}:(?!\$\{)[^\s/@"'<>]{1,256}@/gi
			}
		];
		let TELLING_KEY = /(?:token|secret|password|webhook)[\w-]{0,40}["']?[ \t]{0,8}:[ \t]{1,8}["']?(?!\$\{)([^\s"',}]+)/gi;
		function findSecrets(text) {
			let found = [];
			for (let { what, pattern } of PATTERNS) for (let match of text.matchAll(pattern)) found.push({
				what,
				start: match.index,
				end: match.index + match[0].length
			});
			found.sort((a, b) => a.start - b.start || b.end - a.end);
			let end = 0;
			return found.filter((secret) => {
				if (secret.start < end) return !1;
				end = secret.end;
				return !0;
			});
		}
		function isSecretLooking(text) {
			return PATTERNS.some(({ pattern }) => text.search(pattern) !== -1);
		}
		function redactSecrets(text, diagnostics = []) {
			let spans = findSecrets(text);
			for (let match of text.matchAll(TELLING_KEY)) {
				let end = match.index + match[0].length;
				spans.push({
					start: end - match[1].length,
					end
				});
			}
			let literal = diagnostics.filter(({ code }) => code === LITERAL_SECRET);
			if (literal.length > 0) {
				let offsetOf = (0, _lines_js__WEBPACK_IMPORTED_MODULE_0__.e)(text);
				for (let { line, column, length } of literal) {
					let start = offsetOf(line, column);
					start !== void 0 && spans.push({
						start,
						end: start + length
					});
				}
			}
			return redactSpans(text, spans);
		}
		function redactSpans(text, spans) {
			spans.sort((a, b) => a.start - b.start);
			let result = "";
			let done = 0;
			for (let { start, end } of spans) {
				if (end <= done) continue;
				let from = Math.max(start, done);
				result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, "*");
				done = end;
			}
			return result + text.slice(done);
		}
		function redactMessage(message, foreign) {
			let result = redactSpans(message, findSecrets(message));
			for (let text of foreign) for (let [written, value = ""] of text.matchAll(TELLING_KEY)) for (let quoted of new Set([written, (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(written)])) result = result.replaceAll(quoted, () => written.slice(0, -value.length) + "*".repeat(value.length));
			return result;
		}
		function quote(text) {
			let redacted = redactSecrets(text.slice(0, 2e3));
			let short = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
			return (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(JSON.stringify(short));
		}
	})
};

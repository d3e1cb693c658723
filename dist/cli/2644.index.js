export const id = 2644;
export const ids = [2644];
export const modules = { 2644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { describeCron: () => describeCron });
	var _cron_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9200);
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
	function describeCron(cron) {
		let time = describeTime(cron);
		let days = describeDays(cron);
		return days === "" && /^At \d\d:/.test(time) ? `${time} every day` : time + days;
	}
	function describeTime(cron) {
		let [minutes = "", hours = ""] = cron.text.split(" ");
		let everyHour = cron.hour.length === 24;
		if (everyHour && cron.minute.length === 60) return "Every minute";
		let minuteStep = evenStep(minutes, 60);
		if (everyHour && minuteStep > 0) return `Every ${minuteStep} minutes`;
		let onTheHour = cron.minute.length === 1 && cron.minute[0] === 0;
		if (everyHour && onTheHour) return "Every hour";
		let hourStep = evenStep(hours, 24);
		if (hourStep > 0 && hourStep < 12 && onTheHour) return `Every ${hourStep} hours`;
		let times = cron.hour.flatMap((hour) => cron.minute.map((minute) => `${two(hour)}:${two(minute)}`));
		if (times.length <= 4 && !(hourStep > 0 && hourStep < 12)) return `At ${join(times)}`;
		let of = describeField(minutes, "minute");
		if (everyHour) return `At ${of} of every hour`;
		return `At ${of} past ${describeField(hours, "hour")}`;
	}
	function evenStep(field, whole) {
		let step = Number(/^\*\/(\d+)$/.exec(field)?.[1] ?? 0);
		return step > 0 && whole % step === 0 ? step : 0;
	}
	function describeField(field, unit) {
		let parts = [];
		let singles = [];
		for (let element of field.split(",")) {
			let [base = "", step] = element.split("/");
			let each = step === void 0 || step === "1" ? `every ${unit}` : `every ${ordinal(Number(step))} ${unit}`;
			let [first, last] = base.split("-");
			base === "*" ? parts.push(each) : last === void 0 ? singles.push(base) : parts.push(`${each} from ${first} through ${last}`);
		}
		singles.length > 0 && parts.unshift(`${unit}${singles.length > 1 ? "s" : ""} ${join(singles)}`);
		return join(parts);
	}
	function describeDays(cron) {
		let months = cron.month.length === 12 ? "" : join(nameRuns(cron.month, (month) => MONTHS[month - 1] ?? ""));
		let inMonths = months === "" ? "" : ` in ${months}`;
		let both = (0, _cron_days_js__WEBPACK_IMPORTED_MODULE_0__.AW)(cron, "vixie");
		let anyDay = cron.dayOfMonth.length === 31;
		let anyWeekday = cron.dayOfWeek.length === 7;
		if (anyDay && anyWeekday || !both && (anyDay || anyWeekday)) return inMonths;
		let weekdays = join(nameRuns(weekFromMonday(cron), (day) => WEEKDAYS[day - 1] ?? ""));
		if (anyDay) return ` on ${weekdays}${inMonths}`;
		let days = describeDates(cron);
		if (anyWeekday) return ` on ${days} of ${months === "" ? "the month" : months}`;
		let where = months === "" ? "" : `,${inMonths}`;
		return both ? ` on ${days} of the month if it is ${either(weekdays)}${where}` : ` on ${days} of the month or on ${weekdays}${where}`;
	}
	function describeDates(cron) {
		let field = cron.text.split(" ")[2] ?? "";
		let step = /^\*\/(\d+)$/.exec(field)?.[1];
		if (step !== void 0 && cron.dayOfMonth.length > 4) return `every ${ordinal(Number(step))} day`;
		let runs = nameRuns(cron.dayOfMonth, String);
		return `${cron.dayOfMonth.length === 1 ? "day" : "days"} ${join(runs)}`;
	}
	function weekFromMonday(cron) {
		return cron.dayOfWeek.map((day) => day === 0 ? 7 : day).sort((a, b) => a - b);
	}
	function nameRuns(values, name) {
		let names = [];
		for (let i = 0; i < values.length;) {
			let j = i;
			for (; values[j + 1] === (values[j] ?? 0) + 1;) j++;
			let run = values.slice(i, j + 1);
			run.length > 2 ? names.push(`${name(run[0] ?? 0)} through ${name(run.at(-1) ?? 0)}`) : names.push(...run.map(name));
			i = j + 1;
		}
		return names;
	}
	function either(list) {
		return list.replace(/ and (?=[^,]*$)/, " or ");
	}
	function join(parts) {
		if (parts.length < 2) return parts[0] ?? "";
		return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
	}
	function ordinal(n) {
		return `${n}${n % 100 >= 11 && n % 100 <= 13 ? "th" : [
			"th",
			"st",
			"nd",
			"rd"
		][n % 10] ?? "th"}`;
	}
	function two(value) {
		return String(value).padStart(2, "0");
	}
}) };

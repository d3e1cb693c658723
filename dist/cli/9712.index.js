export const id = 9712;
export const ids = [9712];
export const modules = { 39712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { describeCron: () => describeCron });
	var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17786);
	var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89898);
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
}) };

export const id = "luxon";
export const ids = ["luxon"];
export const modules = {
	2596: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		class LuxonError extends Error {}
		class InvalidDateTimeError extends LuxonError {
			constructor(reason) {
				super(`Invalid DateTime: ${reason.toMessage()}`);
			}
		}
		class InvalidIntervalError extends LuxonError {
			constructor(reason) {
				super(`Invalid Interval: ${reason.toMessage()}`);
			}
		}
		class InvalidDurationError extends LuxonError {
			constructor(reason) {
				super(`Invalid Duration: ${reason.toMessage()}`);
			}
		}
		class ConflictingSpecificationError extends LuxonError {}
		class InvalidUnitError extends LuxonError {
			constructor(unit) {
				super(`Invalid unit ${unit}`);
			}
		}
		class InvalidArgumentError extends LuxonError {}
		class ZoneIsAbstractError extends LuxonError {
			constructor() {
				super("Zone is an abstract class");
			}
		}
		let n = "numeric", s = "short", l = "long";
		let DATE_SHORT = {
			year: n,
			month: n,
			day: n
		};
		let DATE_MED = {
			year: n,
			month: s,
			day: n
		};
		let DATE_MED_WITH_WEEKDAY = {
			year: n,
			month: s,
			day: n,
			weekday: s
		};
		let DATE_FULL = {
			year: n,
			month: l,
			day: n
		};
		let DATE_HUGE = {
			year: n,
			month: l,
			day: n,
			weekday: l
		};
		let TIME_SIMPLE = {
			hour: n,
			minute: n
		};
		let TIME_WITH_SECONDS = {
			hour: n,
			minute: n,
			second: n
		};
		let TIME_WITH_SHORT_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			timeZoneName: s
		};
		let TIME_WITH_LONG_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			timeZoneName: l
		};
		let TIME_24_SIMPLE = {
			hour: n,
			minute: n,
			hourCycle: "h23"
		};
		let TIME_24_WITH_SECONDS = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23"
		};
		let TIME_24_WITH_SHORT_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23",
			timeZoneName: s
		};
		let TIME_24_WITH_LONG_OFFSET = {
			hour: n,
			minute: n,
			second: n,
			hourCycle: "h23",
			timeZoneName: l
		};
		let DATETIME_SHORT = {
			year: n,
			month: n,
			day: n,
			hour: n,
			minute: n
		};
		let DATETIME_SHORT_WITH_SECONDS = {
			year: n,
			month: n,
			day: n,
			hour: n,
			minute: n,
			second: n
		};
		let DATETIME_MED = {
			year: n,
			month: s,
			day: n,
			hour: n,
			minute: n
		};
		let DATETIME_MED_WITH_SECONDS = {
			year: n,
			month: s,
			day: n,
			hour: n,
			minute: n,
			second: n
		};
		let DATETIME_MED_WITH_WEEKDAY = {
			year: n,
			month: s,
			day: n,
			weekday: s,
			hour: n,
			minute: n
		};
		let DATETIME_FULL = {
			year: n,
			month: l,
			day: n,
			hour: n,
			minute: n,
			timeZoneName: s
		};
		let DATETIME_FULL_WITH_SECONDS = {
			year: n,
			month: l,
			day: n,
			hour: n,
			minute: n,
			second: n,
			timeZoneName: s
		};
		let DATETIME_HUGE = {
			year: n,
			month: l,
			day: n,
			weekday: l,
			hour: n,
			minute: n,
			timeZoneName: l
		};
		let DATETIME_HUGE_WITH_SECONDS = {
			year: n,
			month: l,
			day: n,
			weekday: l,
			hour: n,
			minute: n,
			second: n,
			timeZoneName: l
		};
		class Zone {
			get type() {
				throw new ZoneIsAbstractError();
			}
			get name() {
				throw new ZoneIsAbstractError();
			}
			get ianaName() {
				return this.name;
			}
			get isUniversal() {
				throw new ZoneIsAbstractError();
			}
			offsetName(ts, opts) {
				throw new ZoneIsAbstractError();
			}
			formatOffset(ts, format) {
				throw new ZoneIsAbstractError();
			}
			offset(ts) {
				throw new ZoneIsAbstractError();
			}
			equals(otherZone) {
				throw new ZoneIsAbstractError();
			}
			get isValid() {
				throw new ZoneIsAbstractError();
			}
		}
		let singleton$1 = null;
		class SystemZone extends Zone {
			static get instance() {
				singleton$1 === null && (singleton$1 = new SystemZone());
				return singleton$1;
			}
			get type() {
				return "system";
			}
			get name() {
				return new Intl.DateTimeFormat().resolvedOptions().timeZone;
			}
			get isUniversal() {
				return !1;
			}
			offsetName(ts, { format, locale }) {
				return parseZoneInfo(ts, format, locale);
			}
			formatOffset(ts, format) {
				return formatOffset(this.offset(ts), format);
			}
			offset(ts) {
				return -new Date(ts).getTimezoneOffset();
			}
			equals(otherZone) {
				return otherZone.type === "system";
			}
			get isValid() {
				return !0;
			}
		}
		let dtfCache = new Map();
		function makeDTF(zoneName) {
			let dtf = dtfCache.get(zoneName);
			if (dtf === void 0) {
				dtf = new Intl.DateTimeFormat("en-US", {
					hour12: !1,
					timeZone: zoneName,
					year: "numeric",
					month: "2-digit",
					day: "2-digit",
					hour: "2-digit",
					minute: "2-digit",
					second: "2-digit",
					era: "short"
				});
				dtfCache.set(zoneName, dtf);
			}
			return dtf;
		}
		let typeToPos = {
			year: 0,
			month: 1,
			day: 2,
			era: 3,
			hour: 4,
			minute: 5,
			second: 6
		};
		function hackyOffset(dtf, date) {
			let formatted = dtf.format(date).replace(/\u200E/g, ""), [, fMonth, fDay, fYear, fadOrBc, fHour, fMinute, fSecond] = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(formatted);
			return [
				fYear,
				fMonth,
				fDay,
				fadOrBc,
				fHour,
				fMinute,
				fSecond
			];
		}
		function partsOffset(dtf, date) {
			let formatted = dtf.formatToParts(date);
			let filled = [];
			for (let i = 0; i < formatted.length; i++) {
				let { type, value } = formatted[i];
				let pos = typeToPos[type];
				type === "era" ? filled[pos] = value : isUndefined(pos) || (filled[pos] = parseInt(value, 10));
			}
			return filled;
		}
		let ianaZoneCache = new Map();
		class IANAZone extends Zone {
			static create(name) {
				let zone = ianaZoneCache.get(name);
				zone === void 0 && ianaZoneCache.set(name, zone = new IANAZone(name));
				return zone;
			}
			static resetCache() {
				ianaZoneCache.clear();
				dtfCache.clear();
			}
			static isValidSpecifier(s) {
				return this.isValidZone(s);
			}
			static isValidZone(zone) {
				if (!zone) return !1;
				try {
					new Intl.DateTimeFormat("en-US", { timeZone: zone }).format();
					return !0;
				} catch {
					return !1;
				}
			}
			constructor(name) {
				super();
				this.zoneName = name;
				this.valid = IANAZone.isValidZone(name);
			}
			get type() {
				return "iana";
			}
			get name() {
				return this.zoneName;
			}
			get isUniversal() {
				return !1;
			}
			offsetName(ts, { format, locale }) {
				return parseZoneInfo(ts, format, locale, this.name);
			}
			formatOffset(ts, format) {
				return formatOffset(this.offset(ts), format);
			}
			offset(ts) {
				if (!this.valid) return NaN;
				let date = new Date(ts);
				if (isNaN(date)) return NaN;
				let dtf = makeDTF(this.name);
				let [year, month, day, adOrBc, hour, minute, second] = dtf.formatToParts ? partsOffset(dtf, date) : hackyOffset(dtf, date);
				adOrBc === "BC" && (year = -Math.abs(year) + 1);
				let asUTC = objToLocalTS({
					year,
					month,
					day,
					hour: hour === 24 ? 0 : hour,
					minute,
					second,
					millisecond: 0
				});
				let asTS = +date;
				let over = asTS % 1e3;
				asTS -= over >= 0 ? over : 1e3 + over;
				return (asUTC - asTS) / 6e4;
			}
			equals(otherZone) {
				return otherZone.type === "iana" && otherZone.name === this.name;
			}
			get isValid() {
				return this.valid;
			}
		}
		let intlLFCache = {};
		function getCachedLF(locString, opts = {}) {
			let key = JSON.stringify([locString, opts]);
			let dtf = intlLFCache[key];
			if (!dtf) {
				dtf = new Intl.ListFormat(locString, opts);
				intlLFCache[key] = dtf;
			}
			return dtf;
		}
		let intlDTCache = new Map();
		function getCachedDTF(locString, opts = {}) {
			let key = JSON.stringify([locString, opts]);
			let dtf = intlDTCache.get(key);
			if (dtf === void 0) {
				dtf = new Intl.DateTimeFormat(locString, opts);
				intlDTCache.set(key, dtf);
			}
			return dtf;
		}
		let intlNumCache = new Map();
		function getCachedINF(locString, opts = {}) {
			let key = JSON.stringify([locString, opts]);
			let inf = intlNumCache.get(key);
			if (inf === void 0) {
				inf = new Intl.NumberFormat(locString, opts);
				intlNumCache.set(key, inf);
			}
			return inf;
		}
		let intlRelCache = new Map();
		function getCachedRTF(locString, opts = {}) {
			let { base, ...cacheKeyOpts } = opts;
			let key = JSON.stringify([locString, cacheKeyOpts]);
			let inf = intlRelCache.get(key);
			if (inf === void 0) {
				inf = new Intl.RelativeTimeFormat(locString, opts);
				intlRelCache.set(key, inf);
			}
			return inf;
		}
		let sysLocaleCache = null;
		function systemLocale() {
			if (sysLocaleCache) return sysLocaleCache;
			else {
				sysLocaleCache = new Intl.DateTimeFormat().resolvedOptions().locale;
				return sysLocaleCache;
			}
		}
		let intlResolvedOptionsCache = new Map();
		function getCachedIntResolvedOptions(locString) {
			let opts = intlResolvedOptionsCache.get(locString);
			if (opts === void 0) {
				opts = new Intl.DateTimeFormat(locString).resolvedOptions();
				intlResolvedOptionsCache.set(locString, opts);
			}
			return opts;
		}
		let weekInfoCache = new Map();
		function getCachedWeekInfo(locString) {
			let data = weekInfoCache.get(locString);
			if (!data) {
				let locale = new Intl.Locale(locString);
				data = "getWeekInfo" in locale ? locale.getWeekInfo() : locale.weekInfo;
				"minimalDays" in data || (data = {
					...fallbackWeekSettings,
					...data
				});
				weekInfoCache.set(locString, data);
			}
			return data;
		}
		function parseLocaleString(localeStr) {
			let xIndex = localeStr.indexOf("-x-");
			xIndex !== -1 && (localeStr = localeStr.substring(0, xIndex));
			let uIndex = localeStr.indexOf("-u-");
			if (uIndex === -1) return [localeStr];
			else {
				let options;
				let selectedStr;
				try {
					options = getCachedDTF(localeStr).resolvedOptions();
					selectedStr = localeStr;
				} catch {
					let smaller = localeStr.substring(0, uIndex);
					options = getCachedDTF(smaller).resolvedOptions();
					selectedStr = smaller;
				}
				let { numberingSystem, calendar } = options;
				return [
					selectedStr,
					numberingSystem,
					calendar
				];
			}
		}
		function intlConfigString(localeStr, numberingSystem, outputCalendar) {
			if (outputCalendar || numberingSystem) {
				localeStr.includes("-u-") || (localeStr += "-u");
				outputCalendar && (localeStr += `-ca-${outputCalendar}`);
				numberingSystem && (localeStr += `-nu-${numberingSystem}`);
				return localeStr;
			} else return localeStr;
		}
		function mapMonths(f) {
			let ms = [];
			for (let i = 1; i <= 12; i++) {
				let dt = DateTime.utc(2009, i, 1);
				ms.push(f(dt));
			}
			return ms;
		}
		function mapWeekdays(f) {
			let ms = [];
			for (let i = 1; i <= 7; i++) {
				let dt = DateTime.utc(2016, 11, 13 + i);
				ms.push(f(dt));
			}
			return ms;
		}
		function listStuff(loc, length, englishFn, intlFn) {
			let mode = loc.listingMode();
			if (mode === "error") return null;
			else if (mode === "en") return englishFn(length);
			else return intlFn(length);
		}
		function supportsFastNumbers(loc) {
			if (loc.numberingSystem && loc.numberingSystem !== "latn") return !1;
			else return loc.numberingSystem === "latn" || !loc.locale || loc.locale.startsWith("en") || getCachedIntResolvedOptions(loc.locale).numberingSystem === "latn";
		}
		class PolyNumberFormatter {
			constructor(intl, forceSimple, opts) {
				this.padTo = opts.padTo || 0;
				this.floor = opts.floor || !1;
				let { padTo, floor, ...otherOpts } = opts;
				if (!forceSimple || Object.keys(otherOpts).length > 0) {
					let intlOpts = {
						useGrouping: !1,
						...opts
					};
					opts.padTo > 0 && (intlOpts.minimumIntegerDigits = opts.padTo);
					this.inf = getCachedINF(intl, intlOpts);
				}
			}
			format(i) {
				if (this.inf) {
					let fixed = this.floor ? Math.floor(i) : i;
					return this.inf.format(fixed);
				} else return padStart(this.floor ? Math.floor(i) : roundTo(i, 3), this.padTo);
			}
		}
		class PolyDateFormatter {
			constructor(dt, intl, opts) {
				this.opts = opts;
				this.originalZone = void 0;
				let z;
				if (this.opts.timeZone) this.dt = dt;
				else if (dt.zone.type === "fixed") {
					let gmtOffset = -1 * (dt.offset / 60);
					let offsetZ = gmtOffset >= 0 ? `Etc/GMT+${gmtOffset}` : `Etc/GMT${gmtOffset}`;
					if (dt.offset !== 0 && IANAZone.create(offsetZ).valid) {
						z = offsetZ;
						this.dt = dt;
					} else {
						z = "UTC";
						this.dt = dt.offset === 0 ? dt : dt.setZone("UTC").plus({ minutes: dt.offset });
						this.originalZone = dt.zone;
					}
				} else if (dt.zone.type === "system") this.dt = dt;
				else if (dt.zone.type === "iana") {
					this.dt = dt;
					z = dt.zone.name;
				} else {
					z = "UTC";
					this.dt = dt.setZone("UTC").plus({ minutes: dt.offset });
					this.originalZone = dt.zone;
				}
				let intlOpts = { ...this.opts };
				intlOpts.timeZone = intlOpts.timeZone || z;
				this.dtf = getCachedDTF(intl, intlOpts);
			}
			format() {
				if (this.originalZone) return this.formatToParts().map(({ value }) => value).join("");
				return this.dtf.format(this.dt.toJSDate());
			}
			formatToParts() {
				let parts = this.dtf.formatToParts(this.dt.toJSDate());
				if (this.originalZone) return parts.map((part) => {
					if (part.type === "timeZoneName") {
						let offsetName = this.originalZone.offsetName(this.dt.ts, {
							locale: this.dt.locale,
							format: this.opts.timeZoneName
						});
						return {
							...part,
							value: offsetName
						};
					} else return part;
				});
				return parts;
			}
			resolvedOptions() {
				return this.dtf.resolvedOptions();
			}
		}
		class PolyRelFormatter {
			constructor(intl, isEnglish, opts) {
				this.opts = {
					style: "long",
					...opts
				};
				!isEnglish && hasRelative() && (this.rtf = getCachedRTF(intl, opts));
			}
			format(count, unit) {
				if (this.rtf) return this.rtf.format(count, unit);
				else return formatRelativeTime(unit, count, this.opts.numeric, this.opts.style !== "long");
			}
			formatToParts(count, unit) {
				if (this.rtf) return this.rtf.formatToParts(count, unit);
				else return [];
			}
		}
		let fallbackWeekSettings = {
			firstDay: 1,
			minimalDays: 4,
			weekend: [6, 7]
		};
		class Locale {
			static fromOpts(opts) {
				return Locale.create(opts.locale, opts.numberingSystem, opts.outputCalendar, opts.weekSettings, opts.defaultToEN);
			}
			static create(locale, numberingSystem, outputCalendar, weekSettings, defaultToEN = !1) {
				let specifiedLocale = locale || Settings.defaultLocale;
				let localeR = specifiedLocale || (defaultToEN ? "en-US" : systemLocale());
				let numberingSystemR = numberingSystem || Settings.defaultNumberingSystem;
				let outputCalendarR = outputCalendar || Settings.defaultOutputCalendar;
				let weekSettingsR = validateWeekSettings(weekSettings) || Settings.defaultWeekSettings;
				return new Locale(localeR, numberingSystemR, outputCalendarR, weekSettingsR, specifiedLocale);
			}
			static resetCache() {
				sysLocaleCache = null;
				intlDTCache.clear();
				intlNumCache.clear();
				intlRelCache.clear();
				intlResolvedOptionsCache.clear();
				weekInfoCache.clear();
			}
			static fromObject({ locale, numberingSystem, outputCalendar, weekSettings } = {}) {
				return Locale.create(locale, numberingSystem, outputCalendar, weekSettings);
			}
			constructor(locale, numbering, outputCalendar, weekSettings, specifiedLocale) {
				let [parsedLocale, parsedNumberingSystem, parsedOutputCalendar] = parseLocaleString(locale);
				this.locale = parsedLocale;
				this.numberingSystem = numbering || parsedNumberingSystem || null;
				this.outputCalendar = outputCalendar || parsedOutputCalendar || null;
				this.weekSettings = weekSettings;
				this.intl = intlConfigString(this.locale, this.numberingSystem, this.outputCalendar);
				this.weekdaysCache = {
					format: {},
					standalone: {}
				};
				this.monthsCache = {
					format: {},
					standalone: {}
				};
				this.meridiemCache = null;
				this.eraCache = {};
				this.specifiedLocale = specifiedLocale;
				this.fastNumbersCached = null;
			}
			get fastNumbers() {
				this.fastNumbersCached ??= supportsFastNumbers(this);
				return this.fastNumbersCached;
			}
			listingMode() {
				let isActuallyEn = this.isEnglish();
				let hasNoWeirdness = (this.numberingSystem === null || this.numberingSystem === "latn") && (this.outputCalendar === null || this.outputCalendar === "gregory");
				return isActuallyEn && hasNoWeirdness ? "en" : "intl";
			}
			clone(alts) {
				if (!alts || Object.getOwnPropertyNames(alts).length === 0) return this;
				else return Locale.create(alts.locale || this.specifiedLocale, alts.numberingSystem || this.numberingSystem, alts.outputCalendar || this.outputCalendar, validateWeekSettings(alts.weekSettings) || this.weekSettings, alts.defaultToEN || !1);
			}
			redefaultToEN(alts = {}) {
				return this.clone({
					...alts,
					defaultToEN: !0
				});
			}
			redefaultToSystem(alts = {}) {
				return this.clone({
					...alts,
					defaultToEN: !1
				});
			}
			months(length, format = !1) {
				return listStuff(this, length, months, () => {
					let monthSpecialCase = this.intl === "ja" || this.intl.startsWith("ja-");
					format &= !monthSpecialCase;
					let intl = format ? {
						month: length,
						day: "numeric"
					} : { month: length }, formatStr = format ? "format" : "standalone";
					if (!this.monthsCache[formatStr][length]) {
						let mapper = monthSpecialCase ? (dt) => this.dtFormatter(dt, intl).format() : (dt) => this.extract(dt, intl, "month");
						this.monthsCache[formatStr][length] = mapMonths(mapper);
					}
					return this.monthsCache[formatStr][length];
				});
			}
			weekdays(length, format = !1) {
				return listStuff(this, length, weekdays, () => {
					let intl = format ? {
						weekday: length,
						year: "numeric",
						month: "long",
						day: "numeric"
					} : { weekday: length }, formatStr = format ? "format" : "standalone";
					this.weekdaysCache[formatStr][length] || (this.weekdaysCache[formatStr][length] = mapWeekdays((dt) => this.extract(dt, intl, "weekday")));
					return this.weekdaysCache[formatStr][length];
				});
			}
			meridiems() {
				return listStuff(this, void 0, () => meridiems, () => {
					if (!this.meridiemCache) {
						let intl = {
							hour: "numeric",
							hourCycle: "h12"
						};
						this.meridiemCache = [DateTime.utc(2016, 11, 13, 9), DateTime.utc(2016, 11, 13, 19)].map((dt) => this.extract(dt, intl, "dayperiod"));
					}
					return this.meridiemCache;
				});
			}
			eras(length) {
				return listStuff(this, length, eras, () => {
					let intl = { era: length };
					this.eraCache[length] || (this.eraCache[length] = [DateTime.utc(-40, 1, 1), DateTime.utc(2017, 1, 1)].map((dt) => this.extract(dt, intl, "era")));
					return this.eraCache[length];
				});
			}
			extract(dt, intlOpts, field) {
				let matching = this.dtFormatter(dt, intlOpts).formatToParts().find((m) => m.type.toLowerCase() === field);
				return matching ? matching.value : null;
			}
			numberFormatter(opts = {}) {
				return new PolyNumberFormatter(this.intl, opts.forceSimple || this.fastNumbers, opts);
			}
			dtFormatter(dt, intlOpts = {}) {
				return new PolyDateFormatter(dt, this.intl, intlOpts);
			}
			relFormatter(opts = {}) {
				return new PolyRelFormatter(this.intl, this.isEnglish(), opts);
			}
			listFormatter(opts = {}) {
				return getCachedLF(this.intl, opts);
			}
			isEnglish() {
				return this.locale === "en" || this.locale.toLowerCase() === "en-us" || getCachedIntResolvedOptions(this.intl).locale.startsWith("en-us");
			}
			getWeekSettings() {
				if (this.weekSettings) return this.weekSettings;
				else if (hasLocaleWeekInfo()) return getCachedWeekInfo(this.locale);
				else return fallbackWeekSettings;
			}
			getStartOfWeek() {
				return this.getWeekSettings().firstDay;
			}
			getMinDaysInFirstWeek() {
				return this.getWeekSettings().minimalDays;
			}
			getWeekendDays() {
				return this.getWeekSettings().weekend;
			}
			equals(other) {
				return this.locale === other.locale && this.numberingSystem === other.numberingSystem && this.outputCalendar === other.outputCalendar;
			}
			toString() {
				return `Locale(${this.locale}, ${this.numberingSystem}, ${this.outputCalendar})`;
			}
		}
		let singleton = null;
		class FixedOffsetZone extends Zone {
			static get utcInstance() {
				singleton === null && (singleton = new FixedOffsetZone(0));
				return singleton;
			}
			static instance(offset) {
				return offset === 0 ? FixedOffsetZone.utcInstance : new FixedOffsetZone(offset);
			}
			static parseSpecifier(s) {
				if (s) {
					let r = s.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);
					if (r) return new FixedOffsetZone(signedOffset(r[1], r[2]));
				}
				return null;
			}
			constructor(offset) {
				super();
				this.fixed = offset;
			}
			get type() {
				return "fixed";
			}
			get name() {
				return this.fixed === 0 ? "UTC" : `UTC${formatOffset(this.fixed, "narrow")}`;
			}
			get ianaName() {
				if (this.fixed === 0) return "Etc/UTC";
				else return `Etc/GMT${formatOffset(-this.fixed, "narrow")}`;
			}
			offsetName() {
				return this.name;
			}
			formatOffset(ts, format) {
				return formatOffset(this.fixed, format);
			}
			get isUniversal() {
				return !0;
			}
			offset() {
				return this.fixed;
			}
			equals(otherZone) {
				return otherZone.type === "fixed" && otherZone.fixed === this.fixed;
			}
			get isValid() {
				return !0;
			}
		}
		class InvalidZone extends Zone {
			constructor(zoneName) {
				super();
				this.zoneName = zoneName;
			}
			get type() {
				return "invalid";
			}
			get name() {
				return this.zoneName;
			}
			get isUniversal() {
				return !1;
			}
			offsetName() {
				return null;
			}
			formatOffset() {
				return "";
			}
			offset() {
				return NaN;
			}
			equals() {
				return !1;
			}
			get isValid() {
				return !1;
			}
		}
		function normalizeZone(input, defaultZone) {
			if (isUndefined(input) || input === null) return defaultZone;
			else if (input instanceof Zone) return input;
			else if (isString(input)) {
				let lowered = input.toLowerCase();
				if (lowered === "default") return defaultZone;
				else if (lowered === "local" || lowered === "system") return SystemZone.instance;
				else if (lowered === "utc" || lowered === "gmt") return FixedOffsetZone.utcInstance;
				else return FixedOffsetZone.parseSpecifier(lowered) || IANAZone.create(input);
			} else if (isNumber(input)) return FixedOffsetZone.instance(input);
			else if (typeof input == "object" && "offset" in input && typeof input.offset == "function") return input;
			else return new InvalidZone(input);
		}
		let numberingSystems = {
			arab: "[٠-٩]",
			arabext: "[۰-۹]",
			bali: "[᭐-᭙]",
			beng: "[০-৯]",
			deva: "[०-९]",
			fullwide: "[０-９]",
			gujr: "[૦-૯]",
			hanidec: "[〇|一|二|三|四|五|六|七|八|九]",
			khmr: "[០-៩]",
			knda: "[೦-೯]",
			laoo: "[໐-໙]",
			limb: "[᥆-᥏]",
			mlym: "[൦-൯]",
			mong: "[᠐-᠙]",
			mymr: "[၀-၉]",
			orya: "[୦-୯]",
			tamldec: "[௦-௯]",
			telu: "[౦-౯]",
			thai: "[๐-๙]",
			tibt: "[༠-༩]",
			latn: "\\d"
		};
		let numberingSystemsUTF16 = {
			arab: [1632, 1641],
			arabext: [1776, 1785],
			bali: [6992, 7001],
			beng: [2534, 2543],
			deva: [2406, 2415],
			fullwide: [65296, 65303],
			gujr: [2790, 2799],
			khmr: [6112, 6121],
			knda: [3302, 3311],
			laoo: [3792, 3801],
			limb: [6470, 6479],
			mlym: [3430, 3439],
			mong: [6160, 6169],
			mymr: [4160, 4169],
			orya: [2918, 2927],
			tamldec: [3046, 3055],
			telu: [3174, 3183],
			thai: [3664, 3673],
			tibt: [3872, 3881]
		};
		let hanidecChars = numberingSystems.hanidec.replace(/[\[|\]]/g, "").split("");
		function parseDigits(str) {
			let value = parseInt(str, 10);
			if (isNaN(value)) {
				value = "";
				for (let i = 0; i < str.length; i++) {
					let code = str.charCodeAt(i);
					if (str[i].search(numberingSystems.hanidec) !== -1) value += hanidecChars.indexOf(str[i]);
					else for (let key in numberingSystemsUTF16) {
						let [min, max] = numberingSystemsUTF16[key];
						code >= min && code <= max && (value += code - min);
					}
				}
				return parseInt(value, 10);
			} else return value;
		}
		let digitRegexCache = new Map();
		function resetDigitRegexCache() {
			digitRegexCache.clear();
		}
		function digitRegex({ numberingSystem }, append = "") {
			let ns = numberingSystem || "latn";
			let appendCache = digitRegexCache.get(ns);
			if (appendCache === void 0) {
				appendCache = new Map();
				digitRegexCache.set(ns, appendCache);
			}
			let regex = appendCache.get(append);
			if (regex === void 0) {
				regex = RegExp(`${numberingSystems[ns]}${append}`);
				appendCache.set(append, regex);
			}
			return regex;
		}
		let now = () => Date.now(), defaultZone = "system", defaultLocale = null, defaultNumberingSystem = null, defaultOutputCalendar = null, twoDigitCutoffYear = 60, throwOnInvalid, defaultWeekSettings = null;
		class Settings {
			static get now() {
				return now;
			}
			static set now(n) {
				now = n;
			}
			static set defaultZone(zone) {
				defaultZone = zone;
			}
			static get defaultZone() {
				return normalizeZone(defaultZone, SystemZone.instance);
			}
			static get defaultLocale() {
				return defaultLocale;
			}
			static set defaultLocale(locale) {
				defaultLocale = locale;
			}
			static get defaultNumberingSystem() {
				return defaultNumberingSystem;
			}
			static set defaultNumberingSystem(numberingSystem) {
				defaultNumberingSystem = numberingSystem;
			}
			static get defaultOutputCalendar() {
				return defaultOutputCalendar;
			}
			static set defaultOutputCalendar(outputCalendar) {
				defaultOutputCalendar = outputCalendar;
			}
			static get defaultWeekSettings() {
				return defaultWeekSettings;
			}
			static set defaultWeekSettings(weekSettings) {
				defaultWeekSettings = validateWeekSettings(weekSettings);
			}
			static get twoDigitCutoffYear() {
				return twoDigitCutoffYear;
			}
			static set twoDigitCutoffYear(cutoffYear) {
				twoDigitCutoffYear = cutoffYear % 100;
			}
			static get throwOnInvalid() {
				return throwOnInvalid;
			}
			static set throwOnInvalid(t) {
				throwOnInvalid = t;
			}
			static resetCaches() {
				Locale.resetCache();
				IANAZone.resetCache();
				DateTime.resetCache();
				resetDigitRegexCache();
			}
		}
		class Invalid {
			constructor(reason, explanation) {
				this.reason = reason;
				this.explanation = explanation;
			}
			toMessage() {
				if (this.explanation) return `${this.reason}: ${this.explanation}`;
				else return this.reason;
			}
		}
		let nonLeapLadder = [
			0,
			31,
			59,
			90,
			120,
			151,
			181,
			212,
			243,
			273,
			304,
			334
		], leapLadder = [
			0,
			31,
			60,
			91,
			121,
			152,
			182,
			213,
			244,
			274,
			305,
			335
		];
		function unitOutOfRange(unit, value) {
			return new Invalid("unit out of range", `you specified ${value} (of type ${typeof value}) as a ${unit}, which is invalid`);
		}
		function dayOfWeek(year, month, day) {
			let d = new Date(Date.UTC(year, month - 1, day));
			year < 100 && year >= 0 && d.setUTCFullYear(d.getUTCFullYear() - 1900);
			let js = d.getUTCDay();
			return js === 0 ? 7 : js;
		}
		function computeOrdinal(year, month, day) {
			return day + (isLeapYear(year) ? leapLadder : nonLeapLadder)[month - 1];
		}
		function uncomputeOrdinal(year, ordinal) {
			let table = isLeapYear(year) ? leapLadder : nonLeapLadder, month0 = table.findIndex((i) => i < ordinal), day = ordinal - table[month0];
			return {
				month: month0 + 1,
				day
			};
		}
		function isoWeekdayToLocal(isoWeekday, startOfWeek) {
			return (isoWeekday - startOfWeek + 7) % 7 + 1;
		}
		function gregorianToWeek(gregObj, minDaysInFirstWeek = 4, startOfWeek = 1) {
			let { year, month, day } = gregObj, ordinal = computeOrdinal(year, month, day), weekday = isoWeekdayToLocal(dayOfWeek(year, month, day), startOfWeek);
			let weekNumber = Math.floor((ordinal - weekday + 14 - minDaysInFirstWeek) / 7), weekYear;
			if (weekNumber < 1) {
				weekYear = year - 1;
				weekNumber = weeksInWeekYear(weekYear, minDaysInFirstWeek, startOfWeek);
			} else if (weekNumber > weeksInWeekYear(year, minDaysInFirstWeek, startOfWeek)) {
				weekYear = year + 1;
				weekNumber = 1;
			} else weekYear = year;
			return {
				weekYear,
				weekNumber,
				weekday,
				...timeObject(gregObj)
			};
		}
		function weekToGregorian(weekData, minDaysInFirstWeek = 4, startOfWeek = 1) {
			let { weekYear, weekNumber, weekday } = weekData, weekdayOfJan4 = isoWeekdayToLocal(dayOfWeek(weekYear, 1, minDaysInFirstWeek), startOfWeek), yearInDays = daysInYear(weekYear);
			let ordinal = weekNumber * 7 + weekday - weekdayOfJan4 - 7 + minDaysInFirstWeek, year;
			if (ordinal < 1) {
				year = weekYear - 1;
				ordinal += daysInYear(year);
			} else if (ordinal > yearInDays) {
				year = weekYear + 1;
				ordinal -= daysInYear(weekYear);
			} else year = weekYear;
			let { month, day } = uncomputeOrdinal(year, ordinal);
			return {
				year,
				month,
				day,
				...timeObject(weekData)
			};
		}
		function gregorianToOrdinal(gregData) {
			let { year, month, day } = gregData;
			return {
				year,
				ordinal: computeOrdinal(year, month, day),
				...timeObject(gregData)
			};
		}
		function ordinalToGregorian(ordinalData) {
			let { year, ordinal } = ordinalData;
			let { month, day } = uncomputeOrdinal(year, ordinal);
			return {
				year,
				month,
				day,
				...timeObject(ordinalData)
			};
		}
		function usesLocalWeekValues(obj, loc) {
			if (!isUndefined(obj.localWeekday) || !isUndefined(obj.localWeekNumber) || !isUndefined(obj.localWeekYear)) {
				if (!isUndefined(obj.weekday) || !isUndefined(obj.weekNumber) || !isUndefined(obj.weekYear)) throw new ConflictingSpecificationError("Cannot mix locale-based week fields with ISO-based week fields");
				isUndefined(obj.localWeekday) || (obj.weekday = obj.localWeekday);
				isUndefined(obj.localWeekNumber) || (obj.weekNumber = obj.localWeekNumber);
				isUndefined(obj.localWeekYear) || (obj.weekYear = obj.localWeekYear);
				delete obj.localWeekday;
				delete obj.localWeekNumber;
				delete obj.localWeekYear;
				return {
					minDaysInFirstWeek: loc.getMinDaysInFirstWeek(),
					startOfWeek: loc.getStartOfWeek()
				};
			} else return {
				minDaysInFirstWeek: 4,
				startOfWeek: 1
			};
		}
		function hasInvalidWeekData(obj, minDaysInFirstWeek = 4, startOfWeek = 1) {
			let validYear = isInteger(obj.weekYear), validWeek = integerBetween(obj.weekNumber, 1, weeksInWeekYear(obj.weekYear, minDaysInFirstWeek, startOfWeek)), validWeekday = integerBetween(obj.weekday, 1, 7);
			if (!validYear) return unitOutOfRange("weekYear", obj.weekYear);
			else if (!validWeek) return unitOutOfRange("week", obj.weekNumber);
			else if (validWeekday) return !1;
			else return unitOutOfRange("weekday", obj.weekday);
		}
		function hasInvalidOrdinalData(obj) {
			let validYear = isInteger(obj.year), validOrdinal = integerBetween(obj.ordinal, 1, daysInYear(obj.year));
			if (!validYear) return unitOutOfRange("year", obj.year);
			else if (validOrdinal) return !1;
			else return unitOutOfRange("ordinal", obj.ordinal);
		}
		function hasInvalidGregorianData(obj) {
			let validYear = isInteger(obj.year), validMonth = integerBetween(obj.month, 1, 12), validDay = integerBetween(obj.day, 1, daysInMonth(obj.year, obj.month));
			if (!validYear) return unitOutOfRange("year", obj.year);
			else if (!validMonth) return unitOutOfRange("month", obj.month);
			else if (validDay) return !1;
			else return unitOutOfRange("day", obj.day);
		}
		function hasInvalidTimeData(obj) {
			let { hour, minute, second, millisecond } = obj;
			let validHour = integerBetween(hour, 0, 23) || hour === 24 && minute === 0 && second === 0 && millisecond === 0, validMinute = integerBetween(minute, 0, 59), validSecond = integerBetween(second, 0, 59), validMillisecond = integerBetween(millisecond, 0, 999);
			if (!validHour) return unitOutOfRange("hour", hour);
			else if (!validMinute) return unitOutOfRange("minute", minute);
			else if (!validSecond) return unitOutOfRange("second", second);
			else if (validMillisecond) return !1;
			else return unitOutOfRange("millisecond", millisecond);
		}
		function isUndefined(o) {
			return o === void 0;
		}
		function isNumber(o) {
			return typeof o == "number";
		}
		function isInteger(o) {
			return typeof o == "number" && o % 1 == 0;
		}
		function isString(o) {
			return typeof o == "string";
		}
		function isDate(o) {
			return Object.prototype.toString.call(o) === "[object Date]";
		}
		function hasRelative() {
			try {
				return typeof Intl < "u" && !!Intl.RelativeTimeFormat;
			} catch {
				return !1;
			}
		}
		function hasLocaleWeekInfo() {
			try {
				return typeof Intl < "u" && !!Intl.Locale && ("weekInfo" in Intl.Locale.prototype || "getWeekInfo" in Intl.Locale.prototype);
			} catch {
				return !1;
			}
		}
		function maybeArray(thing) {
			return Array.isArray(thing) ? thing : [thing];
		}
		function bestBy(arr, by, compare) {
			if (arr.length === 0) return;
			return arr.reduce((best, next) => {
				let pair = [by(next), next];
				if (!best) return pair;
				else if (compare(best[0], pair[0]) === best[0]) return best;
				else return pair;
			}, null)[1];
		}
		function pick(obj, keys) {
			return keys.reduce((a, k) => {
				a[k] = obj[k];
				return a;
			}, {});
		}
		function hasOwnProperty(obj, prop) {
			return Object.prototype.hasOwnProperty.call(obj, prop);
		}
		function validateWeekSettings(settings) {
			if (settings == null) return null;
			else if (typeof settings != "object") throw new InvalidArgumentError("Week settings must be an object");
			else {
				if (!integerBetween(settings.firstDay, 1, 7) || !integerBetween(settings.minimalDays, 1, 7) || !Array.isArray(settings.weekend) || settings.weekend.some((v) => !integerBetween(v, 1, 7))) throw new InvalidArgumentError("Invalid week settings");
				return {
					firstDay: settings.firstDay,
					minimalDays: settings.minimalDays,
					weekend: Array.from(settings.weekend)
				};
			}
		}
		function integerBetween(thing, bottom, top) {
			return isInteger(thing) && thing >= bottom && thing <= top;
		}
		function floorMod(x, n) {
			return x - n * Math.floor(x / n);
		}
		function padStart(input, n = 2) {
			let isNeg = input < 0;
			let padded;
			padded = isNeg ? "-" + ("" + -input).padStart(n, "0") : ("" + input).padStart(n, "0");
			return padded;
		}
		function parseInteger(string) {
			if (isUndefined(string) || string === null || string === "") return;
			else return parseInt(string, 10);
		}
		function parseFloating(string) {
			if (isUndefined(string) || string === null || string === "") return;
			else return parseFloat(string);
		}
		function parseMillis(fraction) {
			if (isUndefined(fraction) || fraction === null || fraction === "") return;
			else {
				let f = parseFloat("0." + fraction) * 1e3;
				return Math.floor(f);
			}
		}
		function roundTo(number, digits, rounding = "round") {
			let factor = 10 ** digits;
			switch (rounding) {
				case "expand": return number > 0 ? Math.ceil(number * factor) / factor : Math.floor(number * factor) / factor;
				case "trunc": return Math.trunc(number * factor) / factor;
				case "round": return Math.round(number * factor) / factor;
				case "floor": return Math.floor(number * factor) / factor;
				case "ceil": return Math.ceil(number * factor) / factor;
				default: throw RangeError(`Value rounding ${rounding} is out of range`);
			}
		}
		function isLeapYear(year) {
			return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
		}
		function daysInYear(year) {
			return isLeapYear(year) ? 366 : 365;
		}
		function daysInMonth(year, month) {
			let modMonth = floorMod(month - 1, 12) + 1, modYear = year + (month - modMonth) / 12;
			if (modMonth === 2) return isLeapYear(modYear) ? 29 : 28;
			else return [
				31,
				null,
				31,
				30,
				31,
				30,
				31,
				31,
				30,
				31,
				30,
				31
			][modMonth - 1];
		}
		function objToLocalTS(obj) {
			let d = Date.UTC(obj.year, obj.month - 1, obj.day, obj.hour, obj.minute, obj.second, obj.millisecond);
			if (obj.year < 100 && obj.year >= 0) {
				d = new Date(d);
				d.setUTCFullYear(obj.year, obj.month - 1, obj.day);
			}
			return +d;
		}
		function firstWeekOffset(year, minDaysInFirstWeek, startOfWeek) {
			return -isoWeekdayToLocal(dayOfWeek(year, 1, minDaysInFirstWeek), startOfWeek) + minDaysInFirstWeek - 1;
		}
		function weeksInWeekYear(weekYear, minDaysInFirstWeek = 4, startOfWeek = 1) {
			let weekOffset = firstWeekOffset(weekYear, minDaysInFirstWeek, startOfWeek);
			let weekOffsetNext = firstWeekOffset(weekYear + 1, minDaysInFirstWeek, startOfWeek);
			return (daysInYear(weekYear) - weekOffset + weekOffsetNext) / 7;
		}
		function untruncateYear(year) {
			if (year > 99) return year;
			else return year > Settings.twoDigitCutoffYear ? 1900 + year : 2e3 + year;
		}
		function parseZoneInfo(ts, offsetFormat, locale, timeZone = null) {
			let date = new Date(ts), intlOpts = {
				hourCycle: "h23",
				year: "numeric",
				month: "2-digit",
				day: "2-digit",
				hour: "2-digit",
				minute: "2-digit"
			};
			timeZone && (intlOpts.timeZone = timeZone);
			let modified = {
				timeZoneName: offsetFormat,
				...intlOpts
			};
			let parsed = new Intl.DateTimeFormat(locale, modified).formatToParts(date).find((m) => m.type.toLowerCase() === "timezonename");
			return parsed ? parsed.value : null;
		}
		function signedOffset(offHourStr, offMinuteStr) {
			let offHour = parseInt(offHourStr, 10);
			Number.isNaN(offHour) && (offHour = 0);
			let offMin = parseInt(offMinuteStr, 10) || 0, offMinSigned = offHour < 0 || Object.is(offHour, -0) ? -offMin : offMin;
			return offHour * 60 + offMinSigned;
		}
		function asNumber(value) {
			let numericValue = Number(value);
			if (typeof value == "boolean" || value === "" || !Number.isFinite(numericValue)) throw new InvalidArgumentError(`Invalid unit value ${value}`);
			return numericValue;
		}
		function normalizeObject(obj, normalizer) {
			let normalized = {};
			for (let u in obj) if (hasOwnProperty(obj, u)) {
				let v = obj[u];
				if (v == null) continue;
				normalized[normalizer(u)] = asNumber(v);
			}
			return normalized;
		}
		function formatOffset(offset, format) {
			let hours = Math.trunc(Math.abs(offset / 60)), minutes = Math.trunc(Math.abs(offset % 60)), sign = offset >= 0 ? "+" : "-";
			switch (format) {
				case "short": return `${sign}${padStart(hours, 2)}:${padStart(minutes, 2)}`;
				case "narrow": return `${sign}${hours}${minutes > 0 ? `:${minutes}` : ""}`;
				case "techie": return `${sign}${padStart(hours, 2)}${padStart(minutes, 2)}`;
				default: throw RangeError(`Value format ${format} is out of range for property format`);
			}
		}
		function timeObject(obj) {
			return pick(obj, [
				"hour",
				"minute",
				"second",
				"millisecond"
			]);
		}
		let monthsLong = [
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
		let monthsShort = [
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
		let monthsNarrow = [
			"J",
			"F",
			"M",
			"A",
			"M",
			"J",
			"J",
			"A",
			"S",
			"O",
			"N",
			"D"
		];
		function months(length) {
			switch (length) {
				case "narrow": return [...monthsNarrow];
				case "short": return [...monthsShort];
				case "long": return [...monthsLong];
				case "numeric": return [
					"1",
					"2",
					"3",
					"4",
					"5",
					"6",
					"7",
					"8",
					"9",
					"10",
					"11",
					"12"
				];
				case "2-digit": return [
					"01",
					"02",
					"03",
					"04",
					"05",
					"06",
					"07",
					"08",
					"09",
					"10",
					"11",
					"12"
				];
				default: return null;
			}
		}
		let weekdaysLong = [
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday",
			"Sunday"
		];
		let weekdaysShort = [
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat",
			"Sun"
		];
		let weekdaysNarrow = [
			"M",
			"T",
			"W",
			"T",
			"F",
			"S",
			"S"
		];
		function weekdays(length) {
			switch (length) {
				case "narrow": return [...weekdaysNarrow];
				case "short": return [...weekdaysShort];
				case "long": return [...weekdaysLong];
				case "numeric": return [
					"1",
					"2",
					"3",
					"4",
					"5",
					"6",
					"7"
				];
				default: return null;
			}
		}
		let meridiems = ["AM", "PM"];
		let erasLong = ["Before Christ", "Anno Domini"];
		let erasShort = ["BC", "AD"];
		let erasNarrow = ["B", "A"];
		function eras(length) {
			switch (length) {
				case "narrow": return [...erasNarrow];
				case "short": return [...erasShort];
				case "long": return [...erasLong];
				default: return null;
			}
		}
		function meridiemForDateTime(dt) {
			return meridiems[dt.hour < 12 ? 0 : 1];
		}
		function weekdayForDateTime(dt, length) {
			return weekdays(length)[dt.weekday - 1];
		}
		function monthForDateTime(dt, length) {
			return months(length)[dt.month - 1];
		}
		function eraForDateTime(dt, length) {
			return eras(length)[dt.year < 0 ? 0 : 1];
		}
		function formatRelativeTime(unit, count, numeric = "always", narrow = !1) {
			let units = {
				years: ["year", "yr."],
				quarters: ["quarter", "qtr."],
				months: ["month", "mo."],
				weeks: ["week", "wk."],
				days: [
					"day",
					"day",
					"days"
				],
				hours: ["hour", "hr."],
				minutes: ["minute", "min."],
				seconds: ["second", "sec."]
			};
			let lastable = [
				"hours",
				"minutes",
				"seconds"
			].indexOf(unit) === -1;
			if (numeric === "auto" && lastable) {
				let isDay = unit === "days";
				switch (count) {
					case 1: return isDay ? "tomorrow" : `next ${units[unit][0]}`;
					case -1: return isDay ? "yesterday" : `last ${units[unit][0]}`;
					case 0: return isDay ? "today" : `this ${units[unit][0]}`;
				}
			}
			let isInPast = Object.is(count, -0) || count < 0, fmtValue = Math.abs(count), singular = fmtValue === 1, lilUnits = units[unit], fmtUnit = narrow ? singular ? lilUnits[1] : lilUnits[2] || lilUnits[1] : singular ? units[unit][0] : unit;
			return isInPast ? `${fmtValue} ${fmtUnit} ago` : `in ${fmtValue} ${fmtUnit}`;
		}
		function stringifyTokens(splits, tokenToString) {
			let s = "";
			for (let token of splits) token.literal ? s += token.val : s += tokenToString(token.val);
			return s;
		}
		let macroTokenToFormatOpts = {
			D: DATE_SHORT,
			DD: DATE_MED,
			DDD: DATE_FULL,
			DDDD: DATE_HUGE,
			t: TIME_SIMPLE,
			tt: TIME_WITH_SECONDS,
			ttt: TIME_WITH_SHORT_OFFSET,
			tttt: TIME_WITH_LONG_OFFSET,
			T: TIME_24_SIMPLE,
			TT: TIME_24_WITH_SECONDS,
			TTT: TIME_24_WITH_SHORT_OFFSET,
			TTTT: TIME_24_WITH_LONG_OFFSET,
			f: DATETIME_SHORT,
			ff: DATETIME_MED,
			fff: DATETIME_FULL,
			ffff: DATETIME_HUGE,
			F: DATETIME_SHORT_WITH_SECONDS,
			FF: DATETIME_MED_WITH_SECONDS,
			FFF: DATETIME_FULL_WITH_SECONDS,
			FFFF: DATETIME_HUGE_WITH_SECONDS
		};
		class Formatter {
			static create(locale, opts = {}) {
				return new Formatter(locale, opts);
			}
			static parseFormat(fmt) {
				let current = null, currentFull = "", bracketed = !1;
				let splits = [];
				for (let i = 0; i < fmt.length; i++) {
					let c = fmt.charAt(i);
					if (c === "'") {
						(currentFull.length > 0 || bracketed) && splits.push({
							literal: bracketed || /^\s+$/.test(currentFull),
							val: currentFull === "" ? "'" : currentFull
						});
						current = null;
						currentFull = "";
						bracketed = !bracketed;
					} else if (bracketed) currentFull += c;
					else if (c === current) currentFull += c;
					else {
						currentFull.length > 0 && splits.push({
							literal: /^\s+$/.test(currentFull),
							val: currentFull
						});
						currentFull = c;
						current = c;
					}
				}
				currentFull.length > 0 && splits.push({
					literal: bracketed || /^\s+$/.test(currentFull),
					val: currentFull
				});
				return splits;
			}
			static macroTokenToFormatOpts(token) {
				return macroTokenToFormatOpts[token];
			}
			constructor(locale, formatOpts) {
				this.opts = formatOpts;
				this.loc = locale;
				this.systemLoc = null;
			}
			formatWithSystemDefault(dt, opts) {
				this.systemLoc === null && (this.systemLoc = this.loc.redefaultToSystem());
				return this.systemLoc.dtFormatter(dt, {
					...this.opts,
					...opts
				}).format();
			}
			dtFormatter(dt, opts = {}) {
				return this.loc.dtFormatter(dt, {
					...this.opts,
					...opts
				});
			}
			formatDateTime(dt, opts) {
				return this.dtFormatter(dt, opts).format();
			}
			formatDateTimeParts(dt, opts) {
				return this.dtFormatter(dt, opts).formatToParts();
			}
			formatInterval(interval, opts) {
				return this.dtFormatter(interval.start, opts).dtf.formatRange(interval.start.toJSDate(), interval.end.toJSDate());
			}
			resolvedOptions(dt, opts) {
				return this.dtFormatter(dt, opts).resolvedOptions();
			}
			num(n, p = 0, signDisplay = void 0) {
				if (this.opts.forceSimple) return padStart(n, p);
				let opts = { ...this.opts };
				p > 0 && (opts.padTo = p);
				signDisplay && (opts.signDisplay = signDisplay);
				return this.loc.numberFormatter(opts).format(n);
			}
			formatDateTimeFromString(dt, fmt) {
				let knownEnglish = this.loc.listingMode() === "en", useDateTimeFormatter = this.loc.outputCalendar && this.loc.outputCalendar !== "gregory", string = (opts, extract) => this.loc.extract(dt, opts, extract), formatOffset = (opts) => {
					if (dt.isOffsetFixed && dt.offset === 0 && opts.allowZ) return "Z";
					return dt.isValid ? dt.zone.formatOffset(dt.ts, opts.format) : "";
				}, meridiem = () => knownEnglish ? meridiemForDateTime(dt) : string({
					hour: "numeric",
					hourCycle: "h12"
				}, "dayperiod"), month = (length, standalone) => knownEnglish ? monthForDateTime(dt, length) : string(standalone ? { month: length } : {
					month: length,
					day: "numeric"
				}, "month"), weekday = (length, standalone) => knownEnglish ? weekdayForDateTime(dt, length) : string(standalone ? { weekday: length } : {
					weekday: length,
					month: "long",
					day: "numeric"
				}, "weekday"), maybeMacro = (token) => {
					let formatOpts = Formatter.macroTokenToFormatOpts(token);
					if (formatOpts) return this.formatWithSystemDefault(dt, formatOpts);
					else return token;
				}, era = (length) => knownEnglish ? eraForDateTime(dt, length) : string({ era: length }, "era"), tokenToString = (token) => {
					switch (token) {
						case "S": return this.num(dt.millisecond);
						case "u":
						case "SSS": return this.num(dt.millisecond, 3);
						case "s": return this.num(dt.second);
						case "ss": return this.num(dt.second, 2);
						case "uu": return this.num(Math.floor(dt.millisecond / 10), 2);
						case "uuu": return this.num(Math.floor(dt.millisecond / 100));
						case "m": return this.num(dt.minute);
						case "mm": return this.num(dt.minute, 2);
						case "h": return this.num(dt.hour % 12 == 0 ? 12 : dt.hour % 12);
						case "hh": return this.num(dt.hour % 12 == 0 ? 12 : dt.hour % 12, 2);
						case "H": return this.num(dt.hour);
						case "HH": return this.num(dt.hour, 2);
						case "Z": return formatOffset({
							format: "narrow",
							allowZ: this.opts.allowZ
						});
						case "ZZ": return formatOffset({
							format: "short",
							allowZ: this.opts.allowZ
						});
						case "ZZZ": return formatOffset({
							format: "techie",
							allowZ: this.opts.allowZ
						});
						case "ZZZZ": return dt.zone.offsetName(dt.ts, {
							format: "short",
							locale: this.loc.locale
						});
						case "ZZZZZ": return dt.zone.offsetName(dt.ts, {
							format: "long",
							locale: this.loc.locale
						});
						case "z": return dt.zoneName;
						case "a": return meridiem();
						case "d": return useDateTimeFormatter ? string({ day: "numeric" }, "day") : this.num(dt.day);
						case "dd": return useDateTimeFormatter ? string({ day: "2-digit" }, "day") : this.num(dt.day, 2);
						case "c": return this.num(dt.weekday);
						case "ccc": return weekday("short", !0);
						case "cccc": return weekday("long", !0);
						case "ccccc": return weekday("narrow", !0);
						case "E": return this.num(dt.weekday);
						case "EEE": return weekday("short", !1);
						case "EEEE": return weekday("long", !1);
						case "EEEEE": return weekday("narrow", !1);
						case "L": return useDateTimeFormatter ? string({
							month: "numeric",
							day: "numeric"
						}, "month") : this.num(dt.month);
						case "LL": return useDateTimeFormatter ? string({
							month: "2-digit",
							day: "numeric"
						}, "month") : this.num(dt.month, 2);
						case "LLL": return month("short", !0);
						case "LLLL": return month("long", !0);
						case "LLLLL": return month("narrow", !0);
						case "M": return useDateTimeFormatter ? string({ month: "numeric" }, "month") : this.num(dt.month);
						case "MM": return useDateTimeFormatter ? string({ month: "2-digit" }, "month") : this.num(dt.month, 2);
						case "MMM": return month("short", !1);
						case "MMMM": return month("long", !1);
						case "MMMMM": return month("narrow", !1);
						case "y": return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt.year);
						case "yy": return useDateTimeFormatter ? string({ year: "2-digit" }, "year") : this.num(dt.year.toString().slice(-2), 2);
						case "yyyy": return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt.year, 4);
						case "yyyyyy": return useDateTimeFormatter ? string({ year: "numeric" }, "year") : this.num(dt.year, 6);
						case "G": return era("short");
						case "GG": return era("long");
						case "GGGGG": return era("narrow");
						case "kk": return this.num(dt.weekYear.toString().slice(-2), 2);
						case "kkkk": return this.num(dt.weekYear, 4);
						case "W": return this.num(dt.weekNumber);
						case "WW": return this.num(dt.weekNumber, 2);
						case "n": return this.num(dt.localWeekNumber);
						case "nn": return this.num(dt.localWeekNumber, 2);
						case "ii": return this.num(dt.localWeekYear.toString().slice(-2), 2);
						case "iiii": return this.num(dt.localWeekYear, 4);
						case "o": return this.num(dt.ordinal);
						case "ooo": return this.num(dt.ordinal, 3);
						case "q": return this.num(dt.quarter);
						case "qq": return this.num(dt.quarter, 2);
						case "X": return this.num(Math.floor(dt.ts / 1e3));
						case "x": return this.num(dt.ts);
						default: return maybeMacro(token);
					}
				};
				return stringifyTokens(Formatter.parseFormat(fmt), tokenToString);
			}
			formatDurationFromString(dur, fmt) {
				let invertLargest = this.opts.signMode === "negativeLargestOnly" ? -1 : 1;
				let tokenToField = (token) => {
					switch (token[0]) {
						case "S": return "milliseconds";
						case "s": return "seconds";
						case "m": return "minutes";
						case "h": return "hours";
						case "d": return "days";
						case "w": return "weeks";
						case "M": return "months";
						case "y": return "years";
						default: return null;
					}
				}, tokenToString = (lildur, info) => (token) => {
					let mapped = tokenToField(token);
					if (mapped) {
						let inversionFactor = info.isNegativeDuration && mapped !== info.largestUnit ? invertLargest : 1;
						let signDisplay;
						signDisplay = this.opts.signMode === "negativeLargestOnly" && mapped !== info.largestUnit ? "never" : this.opts.signMode === "all" ? "always" : "auto";
						return this.num(lildur.get(mapped) * inversionFactor, token.length, signDisplay);
					} else return token;
				}, tokens = Formatter.parseFormat(fmt), realTokens = tokens.reduce((found, { literal, val }) => literal ? found : found.concat(val), []), collapsed = dur.shiftTo(...realTokens.map(tokenToField).filter((t) => t));
				return stringifyTokens(tokens, tokenToString(collapsed, {
					isNegativeDuration: collapsed < 0,
					largestUnit: Object.keys(collapsed.values)[0]
				}));
			}
		}
		let ianaRegex = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
		function combineRegexes(...regexes) {
			let full = regexes.reduce((f, r) => f + r.source, "");
			return RegExp(`^${full}$`);
		}
		function combineExtractors(...extractors) {
			return (m) => extractors.reduce(([mergedVals, mergedZone, cursor], ex) => {
				let [val, zone, next] = ex(m, cursor);
				return [
					{
						...mergedVals,
						...val
					},
					zone || mergedZone,
					next
				];
			}, [
				{},
				null,
				1
			]).slice(0, 2);
		}
		function parse(s, ...patterns) {
			if (s == null) return [null, null];
			for (let [regex, extractor] of patterns) {
				let m = regex.exec(s);
				if (m) return extractor(m);
			}
			return [null, null];
		}
		function simpleParse(...keys) {
			return (match, cursor) => {
				let ret = {};
				let i = 0;
				for (; i < keys.length; i++) ret[keys[i]] = parseInteger(match[cursor + i]);
				return [
					ret,
					null,
					cursor + i
				];
			};
		}
		let offsetRegex = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/;
		let isoExtendedZone = `(?:${offsetRegex.source}?(?:\\[(${ianaRegex.source})\\])?)?`;
		let isoTimeBaseRegex = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/;
		let isoTimeRegex = RegExp(`${isoTimeBaseRegex.source}${isoExtendedZone}`);
		let isoTimeExtensionRegex = RegExp(`(?:[Tt]${isoTimeRegex.source})?`);
		let isoYmdRegex = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/;
		let isoWeekRegex = /(\d{4})-?W(\d\d)(?:-?(\d))?/;
		let isoOrdinalRegex = /(\d{4})-?(\d{3})/;
		let extractISOWeekData = simpleParse("weekYear", "weekNumber", "weekDay");
		let extractISOOrdinalData = simpleParse("year", "ordinal");
		let sqlYmdRegex = /(\d{4})-(\d\d)-(\d\d)/;
		let sqlTimeRegex = RegExp(`${isoTimeBaseRegex.source} ?(?:${offsetRegex.source}|(${ianaRegex.source}))?`);
		let sqlTimeExtensionRegex = RegExp(`(?: ${sqlTimeRegex.source})?`);
		function int(match, pos, fallback) {
			let m = match[pos];
			return isUndefined(m) ? fallback : parseInteger(m);
		}
		function extractISOYmd(match, cursor) {
			return [
				{
					year: int(match, cursor),
					month: int(match, cursor + 1, 1),
					day: int(match, cursor + 2, 1)
				},
				null,
				cursor + 3
			];
		}
		function extractISOTime(match, cursor) {
			return [
				{
					hours: int(match, cursor, 0),
					minutes: int(match, cursor + 1, 0),
					seconds: int(match, cursor + 2, 0),
					milliseconds: parseMillis(match[cursor + 3])
				},
				null,
				cursor + 4
			];
		}
		function extractISOOffset(match, cursor) {
			let local = !match[cursor] && !match[cursor + 1], fullOffset = signedOffset(match[cursor + 1], match[cursor + 2]);
			return [
				{},
				local ? null : FixedOffsetZone.instance(fullOffset),
				cursor + 3
			];
		}
		function extractIANAZone(match, cursor) {
			return [
				{},
				match[cursor] ? IANAZone.create(match[cursor]) : null,
				cursor + 1
			];
		}
		let isoTimeOnly = RegExp(`^T?${isoTimeBaseRegex.source}$`);
		let isoDuration = /^-?P(?:(?:(-?\d{1,20}(?:\.\d{1,20})?)Y)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20}(?:\.\d{1,20})?)W)?(?:(-?\d{1,20}(?:\.\d{1,20})?)D)?(?:T(?:(-?\d{1,20}(?:\.\d{1,20})?)H)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20})(?:[.,](-?\d{1,20}))?S)?)?)$/;
		function extractISODuration(match) {
			let [s, yearStr, monthStr, weekStr, dayStr, hourStr, minuteStr, secondStr, millisecondsStr] = match;
			let hasNegativePrefix = s[0] === "-";
			let negativeSeconds = secondStr && secondStr[0] === "-";
			let maybeNegate = (num, force = !1) => num !== void 0 && (force || num && hasNegativePrefix) ? -num : num;
			return [{
				years: maybeNegate(parseFloating(yearStr)),
				months: maybeNegate(parseFloating(monthStr)),
				weeks: maybeNegate(parseFloating(weekStr)),
				days: maybeNegate(parseFloating(dayStr)),
				hours: maybeNegate(parseFloating(hourStr)),
				minutes: maybeNegate(parseFloating(minuteStr)),
				seconds: maybeNegate(parseFloating(secondStr), secondStr === "-0"),
				milliseconds: maybeNegate(parseMillis(millisecondsStr), negativeSeconds)
			}];
		}
		let obsOffsets = {
			GMT: 0,
			EDT: -240,
			EST: -300,
			CDT: -300,
			CST: -360,
			MDT: -360,
			MST: -420,
			PDT: -420,
			PST: -480
		};
		function fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr) {
			let result = {
				year: yearStr.length === 2 ? untruncateYear(parseInteger(yearStr)) : parseInteger(yearStr),
				month: monthsShort.indexOf(monthStr) + 1,
				day: parseInteger(dayStr),
				hour: parseInteger(hourStr),
				minute: parseInteger(minuteStr)
			};
			secondStr && (result.second = parseInteger(secondStr));
			weekdayStr && (result.weekday = weekdayStr.length > 3 ? weekdaysLong.indexOf(weekdayStr) + 1 : weekdaysShort.indexOf(weekdayStr) + 1);
			return result;
		}
		let rfc2822 = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|(?:([+-]\d\d)(\d\d)))$/;
		function extractRFC2822(match) {
			let [, weekdayStr, dayStr, monthStr, yearStr, hourStr, minuteStr, secondStr, obsOffset, milOffset, offHourStr, offMinuteStr] = match, result = fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr);
			let offset;
			offset = obsOffset ? obsOffsets[obsOffset] : milOffset ? 0 : signedOffset(offHourStr, offMinuteStr);
			return [result, new FixedOffsetZone(offset)];
		}
		function preprocessRFC2822(s) {
			return s.replace(/\([^()]*\)|[\n\t]/g, " ").replace(/(\s\s+)/g, " ").trim();
		}
		let rfc1123 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/, rfc850 = /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d\d)-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d\d) (\d\d):(\d\d):(\d\d) GMT$/, ascii = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( \d|\d\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
		function extractRFC1123Or850(match) {
			let [, weekdayStr, dayStr, monthStr, yearStr, hourStr, minuteStr, secondStr] = match;
			return [fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr), FixedOffsetZone.utcInstance];
		}
		function extractASCII(match) {
			let [, weekdayStr, monthStr, dayStr, hourStr, minuteStr, secondStr, yearStr] = match;
			return [fromStrings(weekdayStr, yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr), FixedOffsetZone.utcInstance];
		}
		let isoYmdWithTimeExtensionRegex = combineRegexes(isoYmdRegex, isoTimeExtensionRegex);
		let isoWeekWithTimeExtensionRegex = combineRegexes(isoWeekRegex, isoTimeExtensionRegex);
		let isoOrdinalWithTimeExtensionRegex = combineRegexes(isoOrdinalRegex, isoTimeExtensionRegex);
		let isoTimeCombinedRegex = combineRegexes(isoTimeRegex);
		let extractISOYmdTimeAndOffset = combineExtractors(extractISOYmd, extractISOTime, extractISOOffset, extractIANAZone);
		let extractISOWeekTimeAndOffset = combineExtractors(extractISOWeekData, extractISOTime, extractISOOffset, extractIANAZone);
		let extractISOOrdinalDateAndTime = combineExtractors(extractISOOrdinalData, extractISOTime, extractISOOffset, extractIANAZone);
		let extractISOTimeAndOffset = combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
		function parseISODate(s) {
			return parse(s, [isoYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset], [isoWeekWithTimeExtensionRegex, extractISOWeekTimeAndOffset], [isoOrdinalWithTimeExtensionRegex, extractISOOrdinalDateAndTime], [isoTimeCombinedRegex, extractISOTimeAndOffset]);
		}
		function parseRFC2822Date(s) {
			return parse(preprocessRFC2822(s), [rfc2822, extractRFC2822]);
		}
		function parseHTTPDate(s) {
			return parse(s, [rfc1123, extractRFC1123Or850], [rfc850, extractRFC1123Or850], [ascii, extractASCII]);
		}
		function parseISODuration(s) {
			return parse(s, [isoDuration, extractISODuration]);
		}
		let extractISOTimeOnly = combineExtractors(extractISOTime);
		function parseISOTimeOnly(s) {
			return parse(s, [isoTimeOnly, extractISOTimeOnly]);
		}
		let sqlYmdWithTimeExtensionRegex = combineRegexes(sqlYmdRegex, sqlTimeExtensionRegex);
		let sqlTimeCombinedRegex = combineRegexes(sqlTimeRegex);
		let extractISOTimeOffsetAndIANAZone = combineExtractors(extractISOTime, extractISOOffset, extractIANAZone);
		function parseSQL(s) {
			return parse(s, [sqlYmdWithTimeExtensionRegex, extractISOYmdTimeAndOffset], [sqlTimeCombinedRegex, extractISOTimeOffsetAndIANAZone]);
		}
		let INVALID$2 = "Invalid Duration";
		let lowOrderMatrix = {
			weeks: {
				days: 7,
				hours: 168,
				minutes: 10080,
				seconds: 604800,
				milliseconds: 6048e5
			},
			days: {
				hours: 24,
				minutes: 1440,
				seconds: 86400,
				milliseconds: 864e5
			},
			hours: {
				minutes: 60,
				seconds: 3600,
				milliseconds: 36e5
			},
			minutes: {
				seconds: 60,
				milliseconds: 6e4
			},
			seconds: { milliseconds: 1e3 }
		}, casualMatrix = {
			years: {
				quarters: 4,
				months: 12,
				weeks: 52,
				days: 365,
				hours: 8760,
				minutes: 525600,
				seconds: 31536e3,
				milliseconds: 31536e6
			},
			quarters: {
				months: 3,
				weeks: 13,
				days: 91,
				hours: 2184,
				minutes: 131040,
				seconds: 7862400,
				milliseconds: 78624e5
			},
			months: {
				weeks: 4,
				days: 30,
				hours: 720,
				minutes: 43200,
				seconds: 2592e3,
				milliseconds: 2592e6
			},
			...lowOrderMatrix
		}, daysInYearAccurate = 146097 / 400, daysInMonthAccurate = 146097 / 4800, accurateMatrix = {
			years: {
				quarters: 4,
				months: 12,
				weeks: daysInYearAccurate / 7,
				days: daysInYearAccurate,
				hours: daysInYearAccurate * 24,
				minutes: daysInYearAccurate * 24 * 60,
				seconds: daysInYearAccurate * 24 * 60 * 60,
				milliseconds: daysInYearAccurate * 24 * 60 * 60 * 1e3
			},
			quarters: {
				months: 3,
				weeks: daysInYearAccurate / 28,
				days: daysInYearAccurate / 4,
				hours: daysInYearAccurate * 24 / 4,
				minutes: daysInYearAccurate * 24 * 60 / 4,
				seconds: daysInYearAccurate * 24 * 60 * 60 / 4,
				milliseconds: daysInYearAccurate * 24 * 60 * 60 * 1e3 / 4
			},
			months: {
				weeks: daysInMonthAccurate / 7,
				days: daysInMonthAccurate,
				hours: daysInMonthAccurate * 24,
				minutes: daysInMonthAccurate * 24 * 60,
				seconds: daysInMonthAccurate * 24 * 60 * 60,
				milliseconds: daysInMonthAccurate * 24 * 60 * 60 * 1e3
			},
			...lowOrderMatrix
		};
		let orderedUnits$1 = [
			"years",
			"quarters",
			"months",
			"weeks",
			"days",
			"hours",
			"minutes",
			"seconds",
			"milliseconds"
		];
		let reverseUnits = orderedUnits$1.slice(0).reverse();
		function clone$1(dur, alts, clear = !1) {
			let conf = {
				values: clear ? alts.values : {
					...dur.values,
					...alts.values || {}
				},
				loc: dur.loc.clone(alts.loc),
				conversionAccuracy: alts.conversionAccuracy || dur.conversionAccuracy,
				matrix: alts.matrix || dur.matrix
			};
			return new Duration(conf);
		}
		function durationToMillis(matrix, vals) {
			let sum = vals.milliseconds ?? 0;
			for (let unit of reverseUnits.slice(1)) vals[unit] && (sum += vals[unit] * matrix[unit].milliseconds);
			return sum;
		}
		function normalizeValues(matrix, vals) {
			let factor = durationToMillis(matrix, vals) < 0 ? -1 : 1;
			orderedUnits$1.reduceRight((previous, current) => {
				if (isUndefined(vals[current])) return previous;
				else {
					if (previous) {
						let previousVal = vals[previous] * factor;
						let conv = matrix[current][previous];
						let rollUp = Math.floor(previousVal / conv);
						vals[current] += rollUp * factor;
						vals[previous] -= rollUp * conv * factor;
					}
					return current;
				}
			}, null);
			orderedUnits$1.reduce((previous, current) => {
				if (isUndefined(vals[current])) return previous;
				else {
					if (previous) {
						let fraction = vals[previous] % 1;
						vals[previous] -= fraction;
						vals[current] += fraction * matrix[previous][current];
					}
					return current;
				}
			}, null);
		}
		function removeZeroes(vals) {
			let newVals = {};
			for (let [key, value] of Object.entries(vals)) value !== 0 && (newVals[key] = value);
			return newVals;
		}
		class Duration {
			constructor(config) {
				let accurate = config.conversionAccuracy === "longterm" || !1;
				let matrix = accurate ? accurateMatrix : casualMatrix;
				config.matrix && (matrix = config.matrix);
				this.values = config.values;
				this.loc = config.loc || Locale.create();
				this.conversionAccuracy = accurate ? "longterm" : "casual";
				this.invalid = config.invalid || null;
				this.matrix = matrix;
				this.isLuxonDuration = !0;
			}
			static fromMillis(count, opts) {
				return Duration.fromObject({ milliseconds: count }, opts);
			}
			static fromObject(obj, opts = {}) {
				if (typeof obj != "object" || !obj) throw new InvalidArgumentError(`Duration.fromObject: argument expected to be an object, got ${obj === null ? "null" : typeof obj}`);
				return new Duration({
					values: normalizeObject(obj, Duration.normalizeUnit),
					loc: Locale.fromObject(opts),
					conversionAccuracy: opts.conversionAccuracy,
					matrix: opts.matrix
				});
			}
			static fromDurationLike(durationLike) {
				if (isNumber(durationLike)) return Duration.fromMillis(durationLike);
				else if (Duration.isDuration(durationLike)) return durationLike;
				else if (typeof durationLike == "object") return Duration.fromObject(durationLike);
				else throw new InvalidArgumentError(`Unknown duration argument ${durationLike} of type ${typeof durationLike}`);
			}
			static fromISO(text, opts) {
				let [parsed] = parseISODuration(text);
				if (parsed) return Duration.fromObject(parsed, opts);
				else return Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
			}
			static fromISOTime(text, opts) {
				let [parsed] = parseISOTimeOnly(text);
				if (parsed) return Duration.fromObject(parsed, opts);
				else return Duration.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
			}
			static invalid(reason, explanation = null) {
				if (!reason) throw new InvalidArgumentError("need to specify a reason the Duration is invalid");
				let invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) throw new InvalidDurationError(invalid);
				else return new Duration({ invalid });
			}
			static normalizeUnit(unit) {
				let normalized = {
					year: "years",
					years: "years",
					quarter: "quarters",
					quarters: "quarters",
					month: "months",
					months: "months",
					week: "weeks",
					weeks: "weeks",
					day: "days",
					days: "days",
					hour: "hours",
					hours: "hours",
					minute: "minutes",
					minutes: "minutes",
					second: "seconds",
					seconds: "seconds",
					millisecond: "milliseconds",
					milliseconds: "milliseconds"
				}[unit && unit.toLowerCase()];
				if (!normalized) throw new InvalidUnitError(unit);
				return normalized;
			}
			static isDuration(o) {
				return o && o.isLuxonDuration || !1;
			}
			get locale() {
				return this.isValid ? this.loc.locale : null;
			}
			get numberingSystem() {
				return this.isValid ? this.loc.numberingSystem : null;
			}
			toFormat(fmt, opts = {}) {
				let fmtOpts = {
					...opts,
					floor: opts.round !== !1 && opts.floor !== !1
				};
				return this.isValid ? Formatter.create(this.loc, fmtOpts).formatDurationFromString(this, fmt) : INVALID$2;
			}
			toHuman(opts = {}) {
				if (!this.isValid) return INVALID$2;
				let showZeros = opts.showZeros !== !1;
				let l = orderedUnits$1.map((unit) => {
					let val = this.values[unit];
					if (isUndefined(val) || val === 0 && !showZeros) return null;
					return this.loc.numberFormatter({
						style: "unit",
						unitDisplay: "long",
						...opts,
						unit: unit.slice(0, -1)
					}).format(val);
				}).filter((n) => n);
				return this.loc.listFormatter({
					type: "conjunction",
					style: opts.listStyle || "narrow",
					...opts
				}).format(l);
			}
			toObject() {
				if (!this.isValid) return {};
				return { ...this.values };
			}
			toISO() {
				if (!this.isValid) return null;
				let s = "P";
				this.years !== 0 && (s += this.years + "Y");
				(this.months !== 0 || this.quarters !== 0) && (s += this.months + this.quarters * 3 + "M");
				this.weeks !== 0 && (s += this.weeks + "W");
				this.days !== 0 && (s += this.days + "D");
				(this.hours !== 0 || this.minutes !== 0 || this.seconds !== 0 || this.milliseconds !== 0) && (s += "T");
				this.hours !== 0 && (s += this.hours + "H");
				this.minutes !== 0 && (s += this.minutes + "M");
				(this.seconds !== 0 || this.milliseconds !== 0) && (s += roundTo(this.seconds + this.milliseconds / 1e3, 3) + "S");
				s === "P" && (s += "T0S");
				return s;
			}
			toISOTime(opts = {}) {
				if (!this.isValid) return null;
				let millis = this.toMillis();
				if (millis < 0 || millis >= 864e5) return null;
				opts = {
					suppressMilliseconds: !1,
					suppressSeconds: !1,
					includePrefix: !1,
					format: "extended",
					...opts,
					includeOffset: !1
				};
				return DateTime.fromMillis(millis, { zone: "UTC" }).toISOTime(opts);
			}
			toJSON() {
				return this.toISO();
			}
			toString() {
				return this.toISO();
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) return `Duration { values: ${JSON.stringify(this.values)} }`;
				else return `Duration { Invalid, reason: ${this.invalidReason} }`;
			}
			toMillis() {
				if (!this.isValid) return NaN;
				return durationToMillis(this.matrix, this.values);
			}
			valueOf() {
				return this.toMillis();
			}
			plus(duration) {
				if (!this.isValid) return this;
				let dur = Duration.fromDurationLike(duration), result = {};
				for (let k of orderedUnits$1) (hasOwnProperty(dur.values, k) || hasOwnProperty(this.values, k)) && (result[k] = dur.get(k) + this.get(k));
				return clone$1(this, { values: result }, !0);
			}
			minus(duration) {
				if (!this.isValid) return this;
				let dur = Duration.fromDurationLike(duration);
				return this.plus(dur.negate());
			}
			mapUnits(fn) {
				if (!this.isValid) return this;
				let result = {};
				for (let k of Object.keys(this.values)) result[k] = asNumber(fn(this.values[k], k));
				return clone$1(this, { values: result }, !0);
			}
			get(unit) {
				return this[Duration.normalizeUnit(unit)];
			}
			set(values) {
				if (!this.isValid) return this;
				let mixed = {
					...this.values,
					...normalizeObject(values, Duration.normalizeUnit)
				};
				return clone$1(this, { values: mixed });
			}
			reconfigure({ locale, numberingSystem, conversionAccuracy, matrix } = {}) {
				let opts = {
					loc: this.loc.clone({
						locale,
						numberingSystem
					}),
					matrix,
					conversionAccuracy
				};
				return clone$1(this, opts);
			}
			as(unit) {
				return this.isValid ? this.shiftTo(unit).get(unit) : NaN;
			}
			normalize() {
				if (!this.isValid) return this;
				let vals = this.toObject();
				normalizeValues(this.matrix, vals);
				return clone$1(this, { values: vals }, !0);
			}
			rescale() {
				if (!this.isValid) return this;
				let vals = removeZeroes(this.normalize().shiftToAll().toObject());
				return clone$1(this, { values: vals }, !0);
			}
			shiftTo(...units) {
				if (!this.isValid) return this;
				if (units.length === 0) return this;
				units = units.map((u) => Duration.normalizeUnit(u));
				let built = {}, accumulated = {}, vals = this.toObject();
				let lastUnit;
				for (let k of orderedUnits$1) if (units.indexOf(k) >= 0) {
					lastUnit = k;
					let own = 0;
					for (let ak in accumulated) {
						own += this.matrix[ak][k] * accumulated[ak];
						accumulated[ak] = 0;
					}
					isNumber(vals[k]) && (own += vals[k]);
					let i = Math.trunc(own);
					built[k] = i;
					accumulated[k] = (own * 1e3 - i * 1e3) / 1e3;
				} else isNumber(vals[k]) && (accumulated[k] = vals[k]);
				for (let key in accumulated) accumulated[key] !== 0 && (built[lastUnit] += key === lastUnit ? accumulated[key] : accumulated[key] / this.matrix[lastUnit][key]);
				normalizeValues(this.matrix, built);
				return clone$1(this, { values: built }, !0);
			}
			shiftToAll() {
				if (!this.isValid) return this;
				return this.shiftTo("years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds");
			}
			negate() {
				if (!this.isValid) return this;
				let negated = {};
				for (let k of Object.keys(this.values)) negated[k] = this.values[k] === 0 ? 0 : -this.values[k];
				return clone$1(this, { values: negated }, !0);
			}
			removeZeros() {
				if (!this.isValid) return this;
				let vals = removeZeroes(this.values);
				return clone$1(this, { values: vals }, !0);
			}
			get years() {
				return this.isValid ? this.values.years || 0 : NaN;
			}
			get quarters() {
				return this.isValid ? this.values.quarters || 0 : NaN;
			}
			get months() {
				return this.isValid ? this.values.months || 0 : NaN;
			}
			get weeks() {
				return this.isValid ? this.values.weeks || 0 : NaN;
			}
			get days() {
				return this.isValid ? this.values.days || 0 : NaN;
			}
			get hours() {
				return this.isValid ? this.values.hours || 0 : NaN;
			}
			get minutes() {
				return this.isValid ? this.values.minutes || 0 : NaN;
			}
			get seconds() {
				return this.isValid ? this.values.seconds || 0 : NaN;
			}
			get milliseconds() {
				return this.isValid ? this.values.milliseconds || 0 : NaN;
			}
			get isValid() {
				return this.invalid === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			equals(other) {
				if (!this.isValid || !other.isValid) return !1;
				if (!this.loc.equals(other.loc)) return !1;
				function eq(v1, v2) {
					if (v1 === void 0 || v1 === 0) return v2 === void 0 || v2 === 0;
					return v1 === v2;
				}
				for (let u of orderedUnits$1) if (!eq(this.values[u], other.values[u])) return !1;
				return !0;
			}
		}
		let INVALID$1 = "Invalid Interval";
		function validateStartEnd(start, end) {
			if (!start || !start.isValid) return Interval.invalid("missing or invalid start");
			else if (!end || !end.isValid) return Interval.invalid("missing or invalid end");
			else if (end < start) return Interval.invalid("end before start", `The end of an interval must be after its start, but you had start=${start.toISO()} and end=${end.toISO()}`);
			else return null;
		}
		class Interval {
			constructor(config) {
				this.s = config.start;
				this.e = config.end;
				this.invalid = config.invalid || null;
				this.isLuxonInterval = !0;
			}
			static invalid(reason, explanation = null) {
				if (!reason) throw new InvalidArgumentError("need to specify a reason the Interval is invalid");
				let invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) throw new InvalidIntervalError(invalid);
				else return new Interval({ invalid });
			}
			static fromDateTimes(start, end) {
				let builtStart = friendlyDateTime(start), builtEnd = friendlyDateTime(end);
				let validateError = validateStartEnd(builtStart, builtEnd);
				if (validateError == null) return new Interval({
					start: builtStart,
					end: builtEnd
				});
				else return validateError;
			}
			static after(start, duration) {
				let dur = Duration.fromDurationLike(duration), dt = friendlyDateTime(start);
				return Interval.fromDateTimes(dt, dt.plus(dur));
			}
			static before(end, duration) {
				let dur = Duration.fromDurationLike(duration), dt = friendlyDateTime(end);
				return Interval.fromDateTimes(dt.minus(dur), dt);
			}
			static fromISO(text, opts) {
				let [s, e] = (text || "").split("/", 2);
				if (s && e) {
					let start, startIsValid;
					try {
						start = DateTime.fromISO(s, opts);
						startIsValid = start.isValid;
					} catch {
						startIsValid = !1;
					}
					let end, endIsValid;
					try {
						end = DateTime.fromISO(e, opts);
						endIsValid = end.isValid;
					} catch {
						endIsValid = !1;
					}
					if (startIsValid && endIsValid) return Interval.fromDateTimes(start, end);
					if (startIsValid) {
						let dur = Duration.fromISO(e, opts);
						if (dur.isValid) return Interval.after(start, dur);
					} else if (endIsValid) {
						let dur = Duration.fromISO(s, opts);
						if (dur.isValid) return Interval.before(end, dur);
					}
				}
				return Interval.invalid("unparsable", `the input "${text}" can't be parsed as ISO 8601`);
			}
			static isInterval(o) {
				return o && o.isLuxonInterval || !1;
			}
			get start() {
				return this.isValid ? this.s : null;
			}
			get end() {
				return this.isValid ? this.e : null;
			}
			get lastDateTime() {
				return this.isValid && this.e ? this.e.minus(1) : null;
			}
			get isValid() {
				return this.invalidReason === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			length(unit = "milliseconds") {
				return this.isValid ? this.toDuration(unit).get(unit) : NaN;
			}
			count(unit = "milliseconds", opts) {
				if (!this.isValid) return NaN;
				let start = this.start.startOf(unit, opts);
				let end;
				end = opts != null && opts.useLocaleWeeks ? this.end.reconfigure({ locale: start.locale }) : this.end;
				end = end.startOf(unit, opts);
				return Math.floor(end.diff(start, unit).get(unit)) + (end.valueOf() !== this.end.valueOf());
			}
			hasSame(unit) {
				return this.isValid ? this.isEmpty() || this.e.minus(1).hasSame(this.s, unit) : !1;
			}
			isEmpty() {
				return this.s.valueOf() === this.e.valueOf();
			}
			isAfter(dateTime) {
				if (!this.isValid) return !1;
				return this.s > dateTime;
			}
			isBefore(dateTime) {
				if (!this.isValid) return !1;
				return this.e <= dateTime;
			}
			contains(dateTime) {
				if (!this.isValid) return !1;
				return this.s <= dateTime && this.e > dateTime;
			}
			set({ start, end } = {}) {
				if (!this.isValid) return this;
				return Interval.fromDateTimes(start || this.s, end || this.e);
			}
			splitAt(...dateTimes) {
				if (!this.isValid) return [];
				let sorted = dateTimes.map(friendlyDateTime).filter((d) => this.contains(d)).sort((a, b) => a.toMillis() - b.toMillis()), results = [];
				let { s } = this, i = 0;
				for (; s < this.e;) {
					let added = sorted[i] || this.e, next = +added > +this.e ? this.e : added;
					results.push(Interval.fromDateTimes(s, next));
					s = next;
					i += 1;
				}
				return results;
			}
			splitBy(duration) {
				let dur = Duration.fromDurationLike(duration);
				if (!this.isValid || !dur.isValid || dur.as("milliseconds") === 0) return [];
				let { s } = this, idx = 1, next;
				let results = [];
				for (; s < this.e;) {
					let added = this.start.plus(dur.mapUnits((x) => x * idx));
					next = +added > +this.e ? this.e : added;
					results.push(Interval.fromDateTimes(s, next));
					s = next;
					idx += 1;
				}
				return results;
			}
			divideEqually(numberOfParts) {
				if (!this.isValid) return [];
				return this.splitBy(this.length() / numberOfParts).slice(0, numberOfParts);
			}
			overlaps(other) {
				return this.e > other.s && this.s < other.e;
			}
			abutsStart(other) {
				if (!this.isValid) return !1;
				return +this.e == +other.s;
			}
			abutsEnd(other) {
				if (!this.isValid) return !1;
				return +other.e == +this.s;
			}
			engulfs(other) {
				if (!this.isValid) return !1;
				return this.s <= other.s && this.e >= other.e;
			}
			equals(other) {
				if (!this.isValid || !other.isValid) return !1;
				return this.s.equals(other.s) && this.e.equals(other.e);
			}
			intersection(other) {
				if (!this.isValid) return this;
				let s = this.s > other.s ? this.s : other.s, e = this.e < other.e ? this.e : other.e;
				if (s >= e) return null;
				else return Interval.fromDateTimes(s, e);
			}
			union(other) {
				if (!this.isValid) return this;
				let s = this.s < other.s ? this.s : other.s, e = this.e > other.e ? this.e : other.e;
				return Interval.fromDateTimes(s, e);
			}
			static merge(intervals) {
				let [found, final] = intervals.sort((a, b) => a.s - b.s).reduce(([sofar, current], item) => {
					if (!current) return [sofar, item];
					else if (current.overlaps(item) || current.abutsStart(item)) return [sofar, current.union(item)];
					else return [sofar.concat([current]), item];
				}, [[], null]);
				final && found.push(final);
				return found;
			}
			static xor(intervals) {
				let start = null, currentCount = 0;
				let results = [], ends = intervals.map((i) => [{
					time: i.s,
					type: "s"
				}, {
					time: i.e,
					type: "e"
				}]), arr = Array.prototype.concat(...ends).sort((a, b) => a.time - b.time);
				for (let i of arr) {
					currentCount += i.type === "s" ? 1 : -1;
					if (currentCount === 1) start = i.time;
					else {
						start && +start != +i.time && results.push(Interval.fromDateTimes(start, i.time));
						start = null;
					}
				}
				return Interval.merge(results);
			}
			difference(...intervals) {
				return Interval.xor([this].concat(intervals)).map((i) => this.intersection(i)).filter((i) => i && !i.isEmpty());
			}
			toString() {
				if (!this.isValid) return INVALID$1;
				return `[${this.s.toISO()} – ${this.e.toISO()})`;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) return `Interval { start: ${this.s.toISO()}, end: ${this.e.toISO()} }`;
				else return `Interval { Invalid, reason: ${this.invalidReason} }`;
			}
			toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
				return this.isValid ? Formatter.create(this.s.loc.clone(opts), formatOpts).formatInterval(this) : INVALID$1;
			}
			toISO(opts) {
				if (!this.isValid) return INVALID$1;
				return `${this.s.toISO(opts)}/${this.e.toISO(opts)}`;
			}
			toISODate() {
				if (!this.isValid) return INVALID$1;
				return `${this.s.toISODate()}/${this.e.toISODate()}`;
			}
			toISOTime(opts) {
				if (!this.isValid) return INVALID$1;
				return `${this.s.toISOTime(opts)}/${this.e.toISOTime(opts)}`;
			}
			toFormat(dateFormat, { separator = " – " } = {}) {
				if (!this.isValid) return INVALID$1;
				return `${this.s.toFormat(dateFormat)}${separator}${this.e.toFormat(dateFormat)}`;
			}
			toDuration(unit, opts) {
				if (!this.isValid) return Duration.invalid(this.invalidReason);
				return this.e.diff(this.s, unit, opts);
			}
			mapEndpoints(mapFn) {
				return Interval.fromDateTimes(mapFn(this.s), mapFn(this.e));
			}
		}
		class Info {
			static hasDST(zone = Settings.defaultZone) {
				let proto = DateTime.now().setZone(zone).set({ month: 12 });
				return !zone.isUniversal && proto.offset !== proto.set({ month: 6 }).offset;
			}
			static isValidIANAZone(zone) {
				return IANAZone.isValidZone(zone);
			}
			static normalizeZone(input) {
				return normalizeZone(input, Settings.defaultZone);
			}
			static getStartOfWeek({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getStartOfWeek();
			}
			static getMinimumDaysInFirstWeek({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getMinDaysInFirstWeek();
			}
			static getWeekendWeekdays({ locale = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale)).getWeekendDays().slice();
			}
			static months(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length);
			}
			static monthsFormat(length = "long", { locale = null, numberingSystem = null, locObj = null, outputCalendar = "gregory" } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, outputCalendar)).months(length, !0);
			}
			static weekdays(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length);
			}
			static weekdaysFormat(length = "long", { locale = null, numberingSystem = null, locObj = null } = {}) {
				return (locObj || Locale.create(locale, numberingSystem, null)).weekdays(length, !0);
			}
			static meridiems({ locale = null } = {}) {
				return Locale.create(locale).meridiems();
			}
			static eras(length = "short", { locale = null } = {}) {
				return Locale.create(locale, null, "gregory").eras(length);
			}
			static features() {
				return {
					relative: hasRelative(),
					localeWeek: hasLocaleWeekInfo()
				};
			}
		}
		function dayDiff(earlier, later) {
			let utcDayStart = (dt) => dt.toUTC(0, { keepLocalTime: !0 }).startOf("day").valueOf(), ms = utcDayStart(later) - utcDayStart(earlier);
			return Math.floor(Duration.fromMillis(ms).as("days"));
		}
		function highOrderDiffs(cursor, later, units) {
			let differs = [
				["years", (a, b) => b.year - a.year],
				["quarters", (a, b) => b.quarter - a.quarter + (b.year - a.year) * 4],
				["months", (a, b) => b.month - a.month + (b.year - a.year) * 12],
				["weeks", (a, b) => {
					let days = dayDiff(a, b);
					return (days - days % 7) / 7;
				}],
				["days", dayDiff]
			];
			let results = {};
			let earlier = cursor;
			let lowestOrder, highWater;
			for (let [unit, differ] of differs) if (units.indexOf(unit) >= 0) {
				lowestOrder = unit;
				results[unit] = differ(cursor, later);
				highWater = earlier.plus(results);
				if (highWater > later) {
					results[unit]--;
					cursor = earlier.plus(results);
					if (cursor > later) {
						highWater = cursor;
						results[unit]--;
						cursor = earlier.plus(results);
					}
				} else cursor = highWater;
			}
			return [
				cursor,
				results,
				highWater,
				lowestOrder
			];
		}
		function diff(earlier, later, units, opts) {
			let [cursor, results, highWater, lowestOrder] = highOrderDiffs(earlier, later, units);
			let remainingMillis = later - cursor;
			let lowerOrderUnits = units.filter((u) => [
				"hours",
				"minutes",
				"seconds",
				"milliseconds"
			].indexOf(u) >= 0);
			if (lowerOrderUnits.length === 0) {
				highWater < later && (highWater = cursor.plus({ [lowestOrder]: 1 }));
				highWater !== cursor && (results[lowestOrder] = (results[lowestOrder] || 0) + remainingMillis / (highWater - cursor));
			}
			let duration = Duration.fromObject(results, opts);
			if (lowerOrderUnits.length > 0) return Duration.fromMillis(remainingMillis, opts).shiftTo(...lowerOrderUnits).plus(duration);
			else return duration;
		}
		function intUnit(regex, post = (i) => i) {
			return {
				regex,
				deser: ([s]) => post(parseDigits(s))
			};
		}
		let spaceOrNBSP = "[ \xA0]";
		let spaceOrNBSPRegExp = RegExp(spaceOrNBSP, "g");
		function fixListRegex(s) {
			return s.replace(/\./g, "\\.?").replace(spaceOrNBSPRegExp, spaceOrNBSP);
		}
		function stripInsensitivities(s) {
			return s.replace(/\./g, "").replace(spaceOrNBSPRegExp, " ").toLowerCase();
		}
		function oneOf(strings, startIndex) {
			if (strings === null) return null;
			else return {
				regex: RegExp(strings.map(fixListRegex).join("|")),
				deser: ([s]) => strings.findIndex((i) => stripInsensitivities(s) === stripInsensitivities(i)) + startIndex
			};
		}
		function offset(regex, groups) {
			return {
				regex,
				deser: ([, h, m]) => signedOffset(h, m),
				groups
			};
		}
		function simple(regex) {
			return {
				regex,
				deser: ([s]) => s
			};
		}
		function escapeToken(value) {
			return value.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
		}
		function unitForToken(token, loc) {
			let one = digitRegex(loc), two = digitRegex(loc, "{2}"), three = digitRegex(loc, "{3}"), four = digitRegex(loc, "{4}"), six = digitRegex(loc, "{6}"), oneOrTwo = digitRegex(loc, "{1,2}"), oneToThree = digitRegex(loc, "{1,3}"), oneToSix = digitRegex(loc, "{1,6}"), oneToNine = digitRegex(loc, "{1,9}"), twoToFour = digitRegex(loc, "{2,4}"), fourToSix = digitRegex(loc, "{4,6}"), literal = (t) => ({
				regex: RegExp(escapeToken(t.val)),
				deser: ([s]) => s,
				literal: !0
			}), unitate = (t) => {
				if (token.literal) return literal(t);
				switch (t.val) {
					case "G": return oneOf(loc.eras("short"), 0);
					case "GG": return oneOf(loc.eras("long"), 0);
					case "y": return intUnit(oneToSix);
					case "yy": return intUnit(twoToFour, untruncateYear);
					case "yyyy": return intUnit(four);
					case "yyyyy": return intUnit(fourToSix);
					case "yyyyyy": return intUnit(six);
					case "M": return intUnit(oneOrTwo);
					case "MM": return intUnit(two);
					case "MMM": return oneOf(loc.months("short", !0), 1);
					case "MMMM": return oneOf(loc.months("long", !0), 1);
					case "L": return intUnit(oneOrTwo);
					case "LL": return intUnit(two);
					case "LLL": return oneOf(loc.months("short", !1), 1);
					case "LLLL": return oneOf(loc.months("long", !1), 1);
					case "d": return intUnit(oneOrTwo);
					case "dd": return intUnit(two);
					case "o": return intUnit(oneToThree);
					case "ooo": return intUnit(three);
					case "HH": return intUnit(two);
					case "H": return intUnit(oneOrTwo);
					case "hh": return intUnit(two);
					case "h": return intUnit(oneOrTwo);
					case "mm": return intUnit(two);
					case "m": return intUnit(oneOrTwo);
					case "q": return intUnit(oneOrTwo);
					case "qq": return intUnit(two);
					case "s": return intUnit(oneOrTwo);
					case "ss": return intUnit(two);
					case "S": return intUnit(oneToThree);
					case "SSS": return intUnit(three);
					case "u": return simple(oneToNine);
					case "uu": return simple(oneOrTwo);
					case "uuu": return intUnit(one);
					case "a": return oneOf(loc.meridiems(), 0);
					case "kkkk": return intUnit(four);
					case "kk": return intUnit(twoToFour, untruncateYear);
					case "W": return intUnit(oneOrTwo);
					case "WW": return intUnit(two);
					case "E":
					case "c": return intUnit(one);
					case "EEE": return oneOf(loc.weekdays("short", !1), 1);
					case "EEEE": return oneOf(loc.weekdays("long", !1), 1);
					case "ccc": return oneOf(loc.weekdays("short", !0), 1);
					case "cccc": return oneOf(loc.weekdays("long", !0), 1);
					case "Z":
					case "ZZ": return offset(RegExp(`([+-]${oneOrTwo.source})(?::(${two.source}))?`), 2);
					case "ZZZ": return offset(RegExp(`([+-]${oneOrTwo.source})(${two.source})?`), 2);
					case "z": return simple(/[a-z_+-/]{1,256}?/i);
					case " ": return simple(/[^\S\n\r]/);
					default: return literal(t);
				}
			};
			let unit = unitate(token) || { invalidReason: "missing Intl.DateTimeFormat.formatToParts support" };
			unit.token = token;
			return unit;
		}
		let partTypeStyleToTokenVal = {
			year: {
				"2-digit": "yy",
				numeric: "yyyyy"
			},
			month: {
				numeric: "M",
				"2-digit": "MM",
				short: "MMM",
				long: "MMMM"
			},
			day: {
				numeric: "d",
				"2-digit": "dd"
			},
			weekday: {
				short: "EEE",
				long: "EEEE"
			},
			dayperiod: "a",
			dayPeriod: "a",
			hour12: {
				numeric: "h",
				"2-digit": "hh"
			},
			hour24: {
				numeric: "H",
				"2-digit": "HH"
			},
			minute: {
				numeric: "m",
				"2-digit": "mm"
			},
			second: {
				numeric: "s",
				"2-digit": "ss"
			},
			timeZoneName: {
				long: "ZZZZZ",
				short: "ZZZ"
			}
		};
		function tokenForPart(part, formatOpts, resolvedOpts) {
			let { type, value } = part;
			if (type === "literal") {
				let isSpace = /^\s+$/.test(value);
				return {
					literal: !isSpace,
					val: isSpace ? " " : value
				};
			}
			let style = formatOpts[type];
			let actualType = type;
			type === "hour" && (actualType = formatOpts.hour12 == null ? formatOpts.hourCycle == null ? resolvedOpts.hour12 ? "hour12" : "hour24" : formatOpts.hourCycle === "h11" || formatOpts.hourCycle === "h12" ? "hour12" : "hour24" : formatOpts.hour12 ? "hour12" : "hour24");
			let val = partTypeStyleToTokenVal[actualType];
			typeof val == "object" && (val = val[style]);
			if (val) return {
				literal: !1,
				val
			};
		}
		function buildRegex(units) {
			return [`^${units.map((u) => u.regex).reduce((f, r) => `${f}(${r.source})`, "")}$`, units];
		}
		function match(input, regex, handlers) {
			let matches = input.match(regex);
			if (matches) {
				let all = {};
				let matchIndex = 1;
				for (let i in handlers) if (hasOwnProperty(handlers, i)) {
					let h = handlers[i], groups = h.groups ? h.groups + 1 : 1;
					!h.literal && h.token && (all[h.token.val[0]] = h.deser(matches.slice(matchIndex, matchIndex + groups)));
					matchIndex += groups;
				}
				return [matches, all];
			} else return [matches, {}];
		}
		function dateTimeFromMatches(matches) {
			let toField = (token) => {
				switch (token) {
					case "S": return "millisecond";
					case "s": return "second";
					case "m": return "minute";
					case "h":
					case "H": return "hour";
					case "d": return "day";
					case "o": return "ordinal";
					case "L":
					case "M": return "month";
					case "y": return "year";
					case "E":
					case "c": return "weekday";
					case "W": return "weekNumber";
					case "k": return "weekYear";
					case "q": return "quarter";
					default: return null;
				}
			};
			let zone = null;
			let specificOffset;
			isUndefined(matches.z) || (zone = IANAZone.create(matches.z));
			if (!isUndefined(matches.Z)) {
				zone ||= new FixedOffsetZone(matches.Z);
				specificOffset = matches.Z;
			}
			isUndefined(matches.q) || (matches.M = (matches.q - 1) * 3 + 1);
			isUndefined(matches.h) || (matches.h < 12 && matches.a === 1 ? matches.h += 12 : matches.h === 12 && matches.a === 0 && (matches.h = 0));
			matches.G === 0 && matches.y && (matches.y = -matches.y);
			isUndefined(matches.u) || (matches.S = parseMillis(matches.u));
			return [
				Object.keys(matches).reduce((r, k) => {
					let f = toField(k);
					f && (r[f] = matches[k]);
					return r;
				}, {}),
				zone,
				specificOffset
			];
		}
		let dummyDateTimeCache = null;
		function getDummyDateTime() {
			dummyDateTimeCache ||= DateTime.fromMillis(1555555555555);
			return dummyDateTimeCache;
		}
		function maybeExpandMacroToken(token, locale) {
			if (token.literal) return token;
			let tokens = formatOptsToTokens(Formatter.macroTokenToFormatOpts(token.val), locale);
			if (tokens == null || tokens.includes(void 0)) return token;
			return tokens;
		}
		function expandMacroTokens(tokens, locale) {
			return Array.prototype.concat(...tokens.map((t) => maybeExpandMacroToken(t, locale)));
		}
		class TokenParser {
			constructor(locale, format) {
				this.locale = locale;
				this.format = format;
				this.tokens = expandMacroTokens(Formatter.parseFormat(format), locale);
				this.units = this.tokens.map((t) => unitForToken(t, locale));
				this.disqualifyingUnit = this.units.find((t) => t.invalidReason);
				if (!this.disqualifyingUnit) {
					let [regexString, handlers] = buildRegex(this.units);
					this.regex = RegExp(regexString, "i");
					this.handlers = handlers;
				}
			}
			explainFromTokens(input) {
				if (this.isValid) {
					let [rawMatches, matches] = match(input, this.regex, this.handlers), [result, zone, specificOffset] = matches ? dateTimeFromMatches(matches) : [
						null,
						null,
						void 0
					];
					if (hasOwnProperty(matches, "a") && hasOwnProperty(matches, "H")) throw new ConflictingSpecificationError("Can't include meridiem when specifying 24-hour format");
					return {
						input,
						tokens: this.tokens,
						regex: this.regex,
						rawMatches,
						matches,
						result,
						zone,
						specificOffset
					};
				} else return {
					input,
					tokens: this.tokens,
					invalidReason: this.invalidReason
				};
			}
			get isValid() {
				return !this.disqualifyingUnit;
			}
			get invalidReason() {
				return this.disqualifyingUnit ? this.disqualifyingUnit.invalidReason : null;
			}
		}
		function explainFromTokens(locale, input, format) {
			return new TokenParser(locale, format).explainFromTokens(input);
		}
		function parseFromTokens(locale, input, format) {
			let { result, zone, specificOffset, invalidReason } = explainFromTokens(locale, input, format);
			return [
				result,
				zone,
				specificOffset,
				invalidReason
			];
		}
		function formatOptsToTokens(formatOpts, locale) {
			if (!formatOpts) return null;
			let df = Formatter.create(locale, formatOpts).dtFormatter(getDummyDateTime());
			let parts = df.formatToParts();
			let resolvedOpts = df.resolvedOptions();
			return parts.map((p) => tokenForPart(p, formatOpts, resolvedOpts));
		}
		let INVALID = "Invalid DateTime";
		function unsupportedZone(zone) {
			return new Invalid("unsupported zone", `the zone "${zone.name}" is not supported`);
		}
		function possiblyCachedWeekData(dt) {
			dt.weekData === null && (dt.weekData = gregorianToWeek(dt.c));
			return dt.weekData;
		}
		function possiblyCachedLocalWeekData(dt) {
			dt.localWeekData === null && (dt.localWeekData = gregorianToWeek(dt.c, dt.loc.getMinDaysInFirstWeek(), dt.loc.getStartOfWeek()));
			return dt.localWeekData;
		}
		function clone(inst, alts) {
			let current = {
				ts: inst.ts,
				zone: inst.zone,
				c: inst.c,
				o: inst.o,
				loc: inst.loc,
				invalid: inst.invalid
			};
			return new DateTime({
				...current,
				...alts,
				old: current
			});
		}
		function fixOffset(localTS, o, tz) {
			let utcGuess = localTS - o * 60 * 1e3;
			let o2 = tz.offset(utcGuess);
			if (o === o2) return [utcGuess, o];
			utcGuess -= (o2 - o) * 60 * 1e3;
			let o3 = tz.offset(utcGuess);
			if (o2 === o3) return [utcGuess, o2];
			return [localTS - Math.min(o2, o3) * 60 * 1e3, Math.max(o2, o3)];
		}
		function tsToObj(ts, offset) {
			ts += offset * 60 * 1e3;
			let d = new Date(ts);
			return {
				year: d.getUTCFullYear(),
				month: d.getUTCMonth() + 1,
				day: d.getUTCDate(),
				hour: d.getUTCHours(),
				minute: d.getUTCMinutes(),
				second: d.getUTCSeconds(),
				millisecond: d.getUTCMilliseconds()
			};
		}
		function objToTS(obj, offset, zone) {
			return fixOffset(objToLocalTS(obj), offset, zone);
		}
		function adjustTime(inst, dur) {
			let oPre = inst.o, year = inst.c.year + Math.trunc(dur.years), month = inst.c.month + Math.trunc(dur.months) + Math.trunc(dur.quarters) * 3, c = {
				...inst.c,
				year,
				month,
				day: Math.min(inst.c.day, daysInMonth(year, month)) + Math.trunc(dur.days) + Math.trunc(dur.weeks) * 7
			}, millisToAdd = Duration.fromObject({
				years: dur.years - Math.trunc(dur.years),
				quarters: dur.quarters - Math.trunc(dur.quarters),
				months: dur.months - Math.trunc(dur.months),
				weeks: dur.weeks - Math.trunc(dur.weeks),
				days: dur.days - Math.trunc(dur.days),
				hours: dur.hours,
				minutes: dur.minutes,
				seconds: dur.seconds,
				milliseconds: dur.milliseconds
			}).as("milliseconds");
			let [ts, o] = fixOffset(objToLocalTS(c), oPre, inst.zone);
			if (millisToAdd !== 0) {
				ts += millisToAdd;
				o = inst.zone.offset(ts);
			}
			return {
				ts,
				o
			};
		}
		function parseDataToDateTime(parsed, parsedZone, opts, format, text, specificOffset) {
			let { setZone, zone } = opts;
			if (parsed && Object.keys(parsed).length !== 0 || parsedZone) {
				let interpretationZone = parsedZone || zone, inst = DateTime.fromObject(parsed, {
					...opts,
					zone: interpretationZone,
					specificOffset
				});
				return setZone ? inst : inst.setZone(zone);
			} else return DateTime.invalid(new Invalid("unparsable", `the input "${text}" can't be parsed as ${format}`));
		}
		function toTechFormat(dt, format, allowZ = !0) {
			return dt.isValid ? Formatter.create(Locale.create("en-US"), {
				allowZ,
				forceSimple: !0
			}).formatDateTimeFromString(dt, format) : null;
		}
		function toISODate(o, extended, precision) {
			let longFormat = o.c.year > 9999 || o.c.year < 0;
			let c = "";
			longFormat && o.c.year >= 0 && (c += "+");
			c += padStart(o.c.year, longFormat ? 6 : 4);
			if (precision === "year") return c;
			if (extended) {
				c += "-";
				c += padStart(o.c.month);
				if (precision === "month") return c;
				c += "-";
			} else {
				c += padStart(o.c.month);
				if (precision === "month") return c;
			}
			c += padStart(o.c.day);
			return c;
		}
		function toISOTime(o, extended, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision) {
			let showSeconds = !suppressSeconds || o.c.millisecond !== 0 || o.c.second !== 0, c = "";
			switch (precision) {
				case "day":
				case "month":
				case "year": break;
				default:
					c += padStart(o.c.hour);
					if (precision === "hour") break;
					if (extended) {
						c += ":";
						c += padStart(o.c.minute);
						if (precision === "minute") break;
						if (showSeconds) {
							c += ":";
							c += padStart(o.c.second);
						}
					} else {
						c += padStart(o.c.minute);
						if (precision === "minute") break;
						showSeconds && (c += padStart(o.c.second));
					}
					if (precision === "second") break;
					if (showSeconds && (!suppressMilliseconds || o.c.millisecond !== 0)) {
						c += ".";
						c += padStart(o.c.millisecond, 3);
					}
			}
			if (includeOffset) {
				if (o.isOffsetFixed && o.offset === 0 && !extendedZone) c += "Z";
				else if (o.o < 0) {
					c += "-";
					c += padStart(Math.trunc(-o.o / 60));
					c += ":";
					c += padStart(Math.trunc(-o.o % 60));
				} else {
					c += "+";
					c += padStart(Math.trunc(o.o / 60));
					c += ":";
					c += padStart(Math.trunc(o.o % 60));
				}
			}
			extendedZone && (c += "[" + o.zone.ianaName + "]");
			return c;
		}
		let defaultUnitValues = {
			month: 1,
			day: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0
		}, defaultWeekUnitValues = {
			weekNumber: 1,
			weekday: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0
		}, defaultOrdinalUnitValues = {
			ordinal: 1,
			hour: 0,
			minute: 0,
			second: 0,
			millisecond: 0
		};
		let orderedUnits = [
			"year",
			"month",
			"day",
			"hour",
			"minute",
			"second",
			"millisecond"
		], orderedWeekUnits = [
			"weekYear",
			"weekNumber",
			"weekday",
			"hour",
			"minute",
			"second",
			"millisecond"
		], orderedOrdinalUnits = [
			"year",
			"ordinal",
			"hour",
			"minute",
			"second",
			"millisecond"
		];
		function normalizeUnit(unit) {
			let normalized = {
				year: "year",
				years: "year",
				month: "month",
				months: "month",
				day: "day",
				days: "day",
				hour: "hour",
				hours: "hour",
				minute: "minute",
				minutes: "minute",
				quarter: "quarter",
				quarters: "quarter",
				second: "second",
				seconds: "second",
				millisecond: "millisecond",
				milliseconds: "millisecond",
				weekday: "weekday",
				weekdays: "weekday",
				weeknumber: "weekNumber",
				weeksnumber: "weekNumber",
				weeknumbers: "weekNumber",
				weekyear: "weekYear",
				weekyears: "weekYear",
				ordinal: "ordinal"
			}[unit.toLowerCase()];
			if (!normalized) throw new InvalidUnitError(unit);
			return normalized;
		}
		function normalizeUnitWithLocalWeeks(unit) {
			switch (unit.toLowerCase()) {
				case "localweekday":
				case "localweekdays": return "localWeekday";
				case "localweeknumber":
				case "localweeknumbers": return "localWeekNumber";
				case "localweekyear":
				case "localweekyears": return "localWeekYear";
				default: return normalizeUnit(unit);
			}
		}
		function guessOffsetForZone(zone) {
			zoneOffsetTs === void 0 && (zoneOffsetTs = Settings.now());
			if (zone.type !== "iana") return zone.offset(zoneOffsetTs);
			let zoneName = zone.name;
			let offsetGuess = zoneOffsetGuessCache.get(zoneName);
			if (offsetGuess === void 0) {
				offsetGuess = zone.offset(zoneOffsetTs);
				zoneOffsetGuessCache.set(zoneName, offsetGuess);
			}
			return offsetGuess;
		}
		function quickDT(obj, opts) {
			let zone = normalizeZone(opts.zone, Settings.defaultZone);
			if (!zone.isValid) return DateTime.invalid(unsupportedZone(zone));
			let loc = Locale.fromObject(opts);
			let ts, o;
			if (isUndefined(obj.year)) ts = Settings.now();
			else {
				for (let u of orderedUnits) isUndefined(obj[u]) && (obj[u] = defaultUnitValues[u]);
				let invalid = hasInvalidGregorianData(obj) || hasInvalidTimeData(obj);
				if (invalid) return DateTime.invalid(invalid);
				let offsetProvis = guessOffsetForZone(zone);
				[ts, o] = objToTS(obj, offsetProvis, zone);
			}
			return new DateTime({
				ts,
				zone,
				loc,
				o
			});
		}
		function diffRelative(start, end, opts) {
			let round = isUndefined(opts.round) ? !0 : opts.round, rounding = isUndefined(opts.rounding) ? "trunc" : opts.rounding, format = (c, unit) => {
				c = roundTo(c, round || opts.calendary ? 0 : 2, opts.calendary ? "round" : rounding);
				return end.loc.clone(opts).relFormatter(opts).format(c, unit);
			}, differ = (unit) => {
				if (opts.calendary) {
					if (end.hasSame(start, unit)) return 0;
					else return end.startOf(unit).diff(start.startOf(unit), unit).get(unit);
				} else return end.diff(start, unit).get(unit);
			};
			if (opts.unit) return format(differ(opts.unit), opts.unit);
			for (let unit of opts.units) {
				let count = differ(unit);
				if (Math.abs(count) >= 1) return format(count, unit);
			}
			return format(start > end ? -0 : 0, opts.units[opts.units.length - 1]);
		}
		function lastOpts(argList) {
			let opts = {}, args;
			if (argList.length > 0 && typeof argList[argList.length - 1] == "object") {
				opts = argList[argList.length - 1];
				args = Array.from(argList).slice(0, argList.length - 1);
			} else args = Array.from(argList);
			return [opts, args];
		}
		let zoneOffsetTs;
		let zoneOffsetGuessCache = new Map();
		class DateTime {
			constructor(config) {
				let zone = config.zone || Settings.defaultZone;
				let invalid = config.invalid || (Number.isNaN(config.ts) ? new Invalid("invalid input") : null) || (zone.isValid ? null : unsupportedZone(zone));
				this.ts = isUndefined(config.ts) ? Settings.now() : config.ts;
				let c = null, o = null;
				if (!invalid) {
					if (config.old && config.old.ts === this.ts && config.old.zone.equals(zone)) [c, o] = [config.old.c, config.old.o];
					else {
						let ot = isNumber(config.o) && !config.old ? config.o : zone.offset(this.ts);
						c = tsToObj(this.ts, ot);
						invalid = Number.isNaN(c.year) ? new Invalid("invalid input") : null;
						c = invalid ? null : c;
						o = invalid ? null : ot;
					}
				}
				this._zone = zone;
				this.loc = config.loc || Locale.create();
				this.invalid = invalid;
				this.weekData = null;
				this.localWeekData = null;
				this.c = c;
				this.o = o;
				this.isLuxonDateTime = !0;
			}
			static now() {
				return new DateTime({});
			}
			static local() {
				let [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
				return quickDT({
					year,
					month,
					day,
					hour,
					minute,
					second,
					millisecond
				}, opts);
			}
			static utc() {
				let [opts, args] = lastOpts(arguments), [year, month, day, hour, minute, second, millisecond] = args;
				opts.zone = FixedOffsetZone.utcInstance;
				return quickDT({
					year,
					month,
					day,
					hour,
					minute,
					second,
					millisecond
				}, opts);
			}
			static fromJSDate(date, options = {}) {
				let ts = isDate(date) ? date.valueOf() : NaN;
				if (Number.isNaN(ts)) return DateTime.invalid("invalid input");
				let zoneToUse = normalizeZone(options.zone, Settings.defaultZone);
				if (!zoneToUse.isValid) return DateTime.invalid(unsupportedZone(zoneToUse));
				return new DateTime({
					ts,
					zone: zoneToUse,
					loc: Locale.fromObject(options)
				});
			}
			static fromMillis(milliseconds, options = {}) {
				if (!isNumber(milliseconds)) throw new InvalidArgumentError(`fromMillis requires a numerical input, but received a ${typeof milliseconds} with value ${milliseconds}`);
				else if (milliseconds < -864e13 || milliseconds > 864e13) return DateTime.invalid("Timestamp out of range");
				else return new DateTime({
					ts: milliseconds,
					zone: normalizeZone(options.zone, Settings.defaultZone),
					loc: Locale.fromObject(options)
				});
			}
			static fromSeconds(seconds, options = {}) {
				if (isNumber(seconds)) return new DateTime({
					ts: seconds * 1e3,
					zone: normalizeZone(options.zone, Settings.defaultZone),
					loc: Locale.fromObject(options)
				});
				else throw new InvalidArgumentError("fromSeconds requires a numerical input");
			}
			static fromObject(obj, opts = {}) {
				obj ||= {};
				let zoneToUse = normalizeZone(opts.zone, Settings.defaultZone);
				if (!zoneToUse.isValid) return DateTime.invalid(unsupportedZone(zoneToUse));
				let loc = Locale.fromObject(opts);
				let normalized = normalizeObject(obj, normalizeUnitWithLocalWeeks);
				let { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, loc);
				let tsNow = Settings.now(), offsetProvis = isUndefined(opts.specificOffset) ? zoneToUse.offset(tsNow) : opts.specificOffset, containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
				if ((containsGregor || containsOrdinal) && definiteWeekDef) throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
				if (containsGregorMD && containsOrdinal) throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
				let useWeekData = definiteWeekDef || normalized.weekday && !containsGregor;
				let units, defaultValues, objNow = tsToObj(tsNow, offsetProvis);
				if (useWeekData) {
					units = orderedWeekUnits;
					defaultValues = defaultWeekUnitValues;
					objNow = gregorianToWeek(objNow, minDaysInFirstWeek, startOfWeek);
				} else if (containsOrdinal) {
					units = orderedOrdinalUnits;
					defaultValues = defaultOrdinalUnitValues;
					objNow = gregorianToOrdinal(objNow);
				} else {
					units = orderedUnits;
					defaultValues = defaultUnitValues;
				}
				let foundFirst = !1;
				for (let u of units) {
					let v = normalized[u];
					isUndefined(v) ? normalized[u] = foundFirst ? defaultValues[u] : objNow[u] : foundFirst = !0;
				}
				let invalid = (useWeekData ? hasInvalidWeekData(normalized, minDaysInFirstWeek, startOfWeek) : containsOrdinal ? hasInvalidOrdinalData(normalized) : hasInvalidGregorianData(normalized)) || hasInvalidTimeData(normalized);
				if (invalid) return DateTime.invalid(invalid);
				let [tsFinal, offsetFinal] = objToTS(useWeekData ? weekToGregorian(normalized, minDaysInFirstWeek, startOfWeek) : containsOrdinal ? ordinalToGregorian(normalized) : normalized, offsetProvis, zoneToUse), inst = new DateTime({
					ts: tsFinal,
					zone: zoneToUse,
					o: offsetFinal,
					loc
				});
				if (normalized.weekday && containsGregor && obj.weekday !== inst.weekday) return DateTime.invalid("mismatched weekday", `you can't specify both a weekday of ${normalized.weekday} and a date of ${inst.toISO()}`);
				if (!inst.isValid) return DateTime.invalid(inst.invalid);
				return inst;
			}
			static fromISO(text, opts = {}) {
				let [vals, parsedZone] = parseISODate(text);
				return parseDataToDateTime(vals, parsedZone, opts, "ISO 8601", text);
			}
			static fromRFC2822(text, opts = {}) {
				let [vals, parsedZone] = parseRFC2822Date(text);
				return parseDataToDateTime(vals, parsedZone, opts, "RFC 2822", text);
			}
			static fromHTTP(text, opts = {}) {
				let [vals, parsedZone] = parseHTTPDate(text);
				return parseDataToDateTime(vals, parsedZone, opts, "HTTP", opts);
			}
			static fromFormat(text, fmt, opts = {}) {
				if (isUndefined(text) || isUndefined(fmt)) throw new InvalidArgumentError("fromFormat requires an input string and a format");
				let { locale = null, numberingSystem = null } = opts, [vals, parsedZone, specificOffset, invalid] = parseFromTokens(Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: !0
				}), text, fmt);
				if (invalid) return DateTime.invalid(invalid);
				else return parseDataToDateTime(vals, parsedZone, opts, `format ${fmt}`, text, specificOffset);
			}
			static fromString(text, fmt, opts = {}) {
				return DateTime.fromFormat(text, fmt, opts);
			}
			static fromSQL(text, opts = {}) {
				let [vals, parsedZone] = parseSQL(text);
				return parseDataToDateTime(vals, parsedZone, opts, "SQL", text);
			}
			static invalid(reason, explanation = null) {
				if (!reason) throw new InvalidArgumentError("need to specify a reason the DateTime is invalid");
				let invalid = reason instanceof Invalid ? reason : new Invalid(reason, explanation);
				if (Settings.throwOnInvalid) throw new InvalidDateTimeError(invalid);
				else return new DateTime({ invalid });
			}
			static isDateTime(o) {
				return o && o.isLuxonDateTime || !1;
			}
			static parseFormatForOpts(formatOpts, localeOpts = {}) {
				let tokenList = formatOptsToTokens(formatOpts, Locale.fromObject(localeOpts));
				return tokenList ? tokenList.map((t) => t ? t.val : null).join("") : null;
			}
			static expandFormat(fmt, localeOpts = {}) {
				return expandMacroTokens(Formatter.parseFormat(fmt), Locale.fromObject(localeOpts)).map((t) => t.val).join("");
			}
			static resetCache() {
				zoneOffsetTs = void 0;
				zoneOffsetGuessCache.clear();
			}
			get(unit) {
				return this[unit];
			}
			get isValid() {
				return this.invalid === null;
			}
			get invalidReason() {
				return this.invalid ? this.invalid.reason : null;
			}
			get invalidExplanation() {
				return this.invalid ? this.invalid.explanation : null;
			}
			get locale() {
				return this.isValid ? this.loc.locale : null;
			}
			get numberingSystem() {
				return this.isValid ? this.loc.numberingSystem : null;
			}
			get outputCalendar() {
				return this.isValid ? this.loc.outputCalendar : null;
			}
			get zone() {
				return this._zone;
			}
			get zoneName() {
				return this.isValid ? this.zone.name : null;
			}
			get year() {
				return this.isValid ? this.c.year : NaN;
			}
			get quarter() {
				return this.isValid ? Math.ceil(this.c.month / 3) : NaN;
			}
			get month() {
				return this.isValid ? this.c.month : NaN;
			}
			get day() {
				return this.isValid ? this.c.day : NaN;
			}
			get hour() {
				return this.isValid ? this.c.hour : NaN;
			}
			get minute() {
				return this.isValid ? this.c.minute : NaN;
			}
			get second() {
				return this.isValid ? this.c.second : NaN;
			}
			get millisecond() {
				return this.isValid ? this.c.millisecond : NaN;
			}
			get weekYear() {
				return this.isValid ? possiblyCachedWeekData(this).weekYear : NaN;
			}
			get weekNumber() {
				return this.isValid ? possiblyCachedWeekData(this).weekNumber : NaN;
			}
			get weekday() {
				return this.isValid ? possiblyCachedWeekData(this).weekday : NaN;
			}
			get isWeekend() {
				return this.isValid && this.loc.getWeekendDays().includes(this.weekday);
			}
			get localWeekday() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekday : NaN;
			}
			get localWeekNumber() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekNumber : NaN;
			}
			get localWeekYear() {
				return this.isValid ? possiblyCachedLocalWeekData(this).weekYear : NaN;
			}
			get ordinal() {
				return this.isValid ? gregorianToOrdinal(this.c).ordinal : NaN;
			}
			get monthShort() {
				return this.isValid ? Info.months("short", { locObj: this.loc })[this.month - 1] : null;
			}
			get monthLong() {
				return this.isValid ? Info.months("long", { locObj: this.loc })[this.month - 1] : null;
			}
			get weekdayShort() {
				return this.isValid ? Info.weekdays("short", { locObj: this.loc })[this.weekday - 1] : null;
			}
			get weekdayLong() {
				return this.isValid ? Info.weekdays("long", { locObj: this.loc })[this.weekday - 1] : null;
			}
			get offset() {
				return this.isValid ? +this.o : NaN;
			}
			get offsetNameShort() {
				if (this.isValid) return this.zone.offsetName(this.ts, {
					format: "short",
					locale: this.locale
				});
				else return null;
			}
			get offsetNameLong() {
				if (this.isValid) return this.zone.offsetName(this.ts, {
					format: "long",
					locale: this.locale
				});
				else return null;
			}
			get isOffsetFixed() {
				return this.isValid ? this.zone.isUniversal : null;
			}
			get isInDST() {
				if (this.isOffsetFixed) return !1;
				else return this.offset > this.set({
					month: 1,
					day: 1
				}).offset || this.offset > this.set({ month: 5 }).offset;
			}
			getPossibleOffsets() {
				if (!this.isValid || this.isOffsetFixed) return [this];
				let dayMs = 864e5;
				let minuteMs = 6e4;
				let localTS = objToLocalTS(this.c);
				let oEarlier = this.zone.offset(localTS - dayMs);
				let oLater = this.zone.offset(localTS + dayMs);
				let o1 = this.zone.offset(localTS - oEarlier * minuteMs);
				let o2 = this.zone.offset(localTS - oLater * minuteMs);
				if (o1 === o2) return [this];
				let ts1 = localTS - o1 * minuteMs;
				let ts2 = localTS - o2 * minuteMs;
				let c1 = tsToObj(ts1, o1);
				let c2 = tsToObj(ts2, o2);
				if (c1.hour === c2.hour && c1.minute === c2.minute && c1.second === c2.second && c1.millisecond === c2.millisecond) return [clone(this, { ts: ts1 }), clone(this, { ts: ts2 })];
				return [this];
			}
			get isInLeapYear() {
				return isLeapYear(this.year);
			}
			get daysInMonth() {
				return daysInMonth(this.year, this.month);
			}
			get daysInYear() {
				return this.isValid ? daysInYear(this.year) : NaN;
			}
			get weeksInWeekYear() {
				return this.isValid ? weeksInWeekYear(this.weekYear) : NaN;
			}
			get weeksInLocalWeekYear() {
				return this.isValid ? weeksInWeekYear(this.localWeekYear, this.loc.getMinDaysInFirstWeek(), this.loc.getStartOfWeek()) : NaN;
			}
			resolvedLocaleOptions(opts = {}) {
				let { locale, numberingSystem, calendar } = Formatter.create(this.loc.clone(opts), opts).resolvedOptions(this);
				return {
					locale,
					numberingSystem,
					outputCalendar: calendar
				};
			}
			toUTC(offset = 0, opts = {}) {
				return this.setZone(FixedOffsetZone.instance(offset), opts);
			}
			toLocal() {
				return this.setZone(Settings.defaultZone);
			}
			setZone(zone, { keepLocalTime = !1, keepCalendarTime = !1 } = {}) {
				zone = normalizeZone(zone, Settings.defaultZone);
				if (zone.equals(this.zone)) return this;
				else if (zone.isValid) {
					let newTS = this.ts;
					if (keepLocalTime || keepCalendarTime) {
						let offsetGuess = zone.offset(this.ts);
						let asObj = this.toObject();
						[newTS] = objToTS(asObj, offsetGuess, zone);
					}
					return clone(this, {
						ts: newTS,
						zone
					});
				} else return DateTime.invalid(unsupportedZone(zone));
			}
			reconfigure({ locale, numberingSystem, outputCalendar } = {}) {
				let loc = this.loc.clone({
					locale,
					numberingSystem,
					outputCalendar
				});
				return clone(this, { loc });
			}
			setLocale(locale) {
				return this.reconfigure({ locale });
			}
			set(values) {
				if (!this.isValid) return this;
				let normalized = normalizeObject(values, normalizeUnitWithLocalWeeks);
				let { minDaysInFirstWeek, startOfWeek } = usesLocalWeekValues(normalized, this.loc);
				let settingWeekStuff = !isUndefined(normalized.weekYear) || !isUndefined(normalized.weekNumber) || !isUndefined(normalized.weekday), containsOrdinal = !isUndefined(normalized.ordinal), containsGregorYear = !isUndefined(normalized.year), containsGregorMD = !isUndefined(normalized.month) || !isUndefined(normalized.day), containsGregor = containsGregorYear || containsGregorMD, definiteWeekDef = normalized.weekYear || normalized.weekNumber;
				if ((containsGregor || containsOrdinal) && definiteWeekDef) throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
				if (containsGregorMD && containsOrdinal) throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");
				let mixed;
				if (settingWeekStuff) mixed = weekToGregorian({
					...gregorianToWeek(this.c, minDaysInFirstWeek, startOfWeek),
					...normalized
				}, minDaysInFirstWeek, startOfWeek);
				else if (!isUndefined(normalized.ordinal)) mixed = ordinalToGregorian({
					...gregorianToOrdinal(this.c),
					...normalized
				});
				else {
					mixed = {
						...this.toObject(),
						...normalized
					};
					isUndefined(normalized.day) && (mixed.day = Math.min(daysInMonth(mixed.year, mixed.month), mixed.day));
				}
				let [ts, o] = objToTS(mixed, this.o, this.zone);
				return clone(this, {
					ts,
					o
				});
			}
			plus(duration) {
				if (!this.isValid) return this;
				let dur = Duration.fromDurationLike(duration);
				return clone(this, adjustTime(this, dur));
			}
			minus(duration) {
				if (!this.isValid) return this;
				let dur = Duration.fromDurationLike(duration).negate();
				return clone(this, adjustTime(this, dur));
			}
			startOf(unit, { useLocaleWeeks = !1 } = {}) {
				if (!this.isValid) return this;
				let o = {}, normalizedUnit = Duration.normalizeUnit(unit);
				switch (normalizedUnit) {
					case "years": o.month = 1;
					case "quarters":
					case "months": o.day = 1;
					case "weeks":
					case "days": o.hour = 0;
					case "hours": o.minute = 0;
					case "minutes": o.second = 0;
					case "seconds": o.millisecond = 0;
				}
				if (normalizedUnit === "weeks") {
					if (useLocaleWeeks) {
						let startOfWeek = this.loc.getStartOfWeek();
						let { weekday } = this;
						weekday < startOfWeek && (o.weekNumber = this.weekNumber - 1);
						o.weekday = startOfWeek;
					} else o.weekday = 1;
				}
				normalizedUnit === "quarters" && (o.month = (Math.ceil(this.month / 3) - 1) * 3 + 1);
				return this.set(o);
			}
			endOf(unit, opts) {
				return this.isValid ? this.plus({ [unit]: 1 }).startOf(unit, opts).minus(1) : this;
			}
			toFormat(fmt, opts = {}) {
				return this.isValid ? Formatter.create(this.loc.redefaultToEN(opts)).formatDateTimeFromString(this, fmt) : INVALID;
			}
			toLocaleString(formatOpts = DATE_SHORT, opts = {}) {
				return this.isValid ? Formatter.create(this.loc.clone(opts), formatOpts).formatDateTime(this) : INVALID;
			}
			toLocaleParts(opts = {}) {
				return this.isValid ? Formatter.create(this.loc.clone(opts), opts).formatDateTimeParts(this) : [];
			}
			toISO({ format = "extended", suppressSeconds = !1, suppressMilliseconds = !1, includeOffset = !0, extendedZone = !1, precision = "milliseconds" } = {}) {
				if (!this.isValid) return null;
				precision = normalizeUnit(precision);
				let ext = format === "extended";
				let c = toISODate(this, ext, precision);
				orderedUnits.indexOf(precision) >= 3 && (c += "T");
				c += toISOTime(this, ext, suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision);
				return c;
			}
			toISODate({ format = "extended", precision = "day" } = {}) {
				if (!this.isValid) return null;
				return toISODate(this, format === "extended", normalizeUnit(precision));
			}
			toISOWeekDate() {
				return toTechFormat(this, "kkkk-'W'WW-c");
			}
			toISOTime({ suppressMilliseconds = !1, suppressSeconds = !1, includeOffset = !0, includePrefix = !1, extendedZone = !1, format = "extended", precision = "milliseconds" } = {}) {
				if (!this.isValid) return null;
				precision = normalizeUnit(precision);
				return (includePrefix && orderedUnits.indexOf(precision) >= 3 ? "T" : "") + toISOTime(this, format === "extended", suppressSeconds, suppressMilliseconds, includeOffset, extendedZone, precision);
			}
			toRFC2822() {
				return toTechFormat(this, "EEE, dd LLL yyyy HH:mm:ss ZZZ", !1);
			}
			toHTTP() {
				return toTechFormat(this.toUTC(), "EEE, dd LLL yyyy HH:mm:ss 'GMT'");
			}
			toSQLDate() {
				if (!this.isValid) return null;
				return toISODate(this, !0);
			}
			toSQLTime({ includeOffset = !0, includeZone = !1, includeOffsetSpace = !0 } = {}) {
				let fmt = "HH:mm:ss.SSS";
				if (includeZone || includeOffset) {
					includeOffsetSpace && (fmt += " ");
					includeZone ? fmt += "z" : includeOffset && (fmt += "ZZ");
				}
				return toTechFormat(this, fmt, !0);
			}
			toSQL(opts = {}) {
				if (!this.isValid) return null;
				return `${this.toSQLDate()} ${this.toSQLTime(opts)}`;
			}
			toString() {
				return this.isValid ? this.toISO() : INVALID;
			}
			[Symbol.for("nodejs.util.inspect.custom")]() {
				if (this.isValid) return `DateTime { ts: ${this.toISO()}, zone: ${this.zone.name}, locale: ${this.locale} }`;
				else return `DateTime { Invalid, reason: ${this.invalidReason} }`;
			}
			valueOf() {
				return this.toMillis();
			}
			toMillis() {
				return this.isValid ? this.ts : NaN;
			}
			toSeconds() {
				return this.isValid ? this.ts / 1e3 : NaN;
			}
			toUnixInteger() {
				return this.isValid ? Math.floor(this.ts / 1e3) : NaN;
			}
			toJSON() {
				return this.toISO();
			}
			toBSON() {
				return this.toJSDate();
			}
			toObject(opts = {}) {
				if (!this.isValid) return {};
				let base = { ...this.c };
				if (opts.includeConfig) {
					base.outputCalendar = this.outputCalendar;
					base.numberingSystem = this.loc.numberingSystem;
					base.locale = this.loc.locale;
				}
				return base;
			}
			toJSDate() {
				return new Date(this.isValid ? this.ts : NaN);
			}
			diff(otherDateTime, unit = "milliseconds", opts = {}) {
				if (!this.isValid || !otherDateTime.isValid) return Duration.invalid("created by diffing an invalid DateTime");
				let durOpts = {
					locale: this.locale,
					numberingSystem: this.numberingSystem,
					...opts
				};
				let units = maybeArray(unit).map(Duration.normalizeUnit), otherIsLater = otherDateTime.valueOf() > this.valueOf(), diffed = diff(otherIsLater ? this : otherDateTime, otherIsLater ? otherDateTime : this, units, durOpts);
				return otherIsLater ? diffed.negate() : diffed;
			}
			diffNow(unit = "milliseconds", opts = {}) {
				return this.diff(DateTime.now(), unit, opts);
			}
			until(otherDateTime) {
				return this.isValid ? Interval.fromDateTimes(this, otherDateTime) : this;
			}
			hasSame(otherDateTime, unit, opts) {
				if (!this.isValid) return !1;
				let inputMs = otherDateTime.valueOf();
				let adjustedToZone = this.setZone(otherDateTime.zone, { keepLocalTime: !0 });
				return adjustedToZone.startOf(unit, opts) <= inputMs && inputMs <= adjustedToZone.endOf(unit, opts);
			}
			equals(other) {
				return this.isValid && other.isValid && this.valueOf() === other.valueOf() && this.zone.equals(other.zone) && this.loc.equals(other.loc);
			}
			toRelative(options = {}) {
				if (!this.isValid) return null;
				let base = options.base || DateTime.fromObject({}, { zone: this.zone }), padding = options.padding ? this < base ? -options.padding : options.padding : 0;
				let units = [
					"years",
					"months",
					"days",
					"hours",
					"minutes",
					"seconds"
				];
				let unit = options.unit;
				if (Array.isArray(options.unit)) {
					units = options.unit;
					unit = void 0;
				}
				return diffRelative(base, this.plus(padding), {
					...options,
					numeric: "always",
					units,
					unit
				});
			}
			toRelativeCalendar(options = {}) {
				if (!this.isValid) return null;
				return diffRelative(options.base || DateTime.fromObject({}, { zone: this.zone }), this, {
					...options,
					numeric: "auto",
					units: [
						"years",
						"months",
						"days"
					],
					calendary: !0
				});
			}
			static min(...dateTimes) {
				if (!dateTimes.every(DateTime.isDateTime)) throw new InvalidArgumentError("min requires all arguments be DateTimes");
				return bestBy(dateTimes, (i) => i.valueOf(), Math.min);
			}
			static max(...dateTimes) {
				if (!dateTimes.every(DateTime.isDateTime)) throw new InvalidArgumentError("max requires all arguments be DateTimes");
				return bestBy(dateTimes, (i) => i.valueOf(), Math.max);
			}
			static fromFormatExplain(text, fmt, options = {}) {
				let { locale = null, numberingSystem = null } = options;
				return explainFromTokens(Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: !0
				}), text, fmt);
			}
			static fromStringExplain(text, fmt, options = {}) {
				return DateTime.fromFormatExplain(text, fmt, options);
			}
			static buildFormatParser(fmt, options = {}) {
				let { locale = null, numberingSystem = null } = options, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: !0
				});
				return new TokenParser(localeToUse, fmt);
			}
			static fromFormatParser(text, formatParser, opts = {}) {
				if (isUndefined(text) || isUndefined(formatParser)) throw new InvalidArgumentError("fromFormatParser requires an input string and a format parser");
				let { locale = null, numberingSystem = null } = opts, localeToUse = Locale.fromOpts({
					locale,
					numberingSystem,
					defaultToEN: !0
				});
				if (!localeToUse.equals(formatParser.locale)) throw new InvalidArgumentError(`fromFormatParser called with a locale of ${localeToUse}, but the format parser was created for ${formatParser.locale}`);
				let { result, zone, specificOffset, invalidReason } = formatParser.explainFromTokens(text);
				if (invalidReason) return DateTime.invalid(invalidReason);
				else return parseDataToDateTime(result, zone, opts, `format ${formatParser.format}`, text, specificOffset);
			}
			static get DATE_SHORT() {
				return DATE_SHORT;
			}
			static get DATE_MED() {
				return DATE_MED;
			}
			static get DATE_MED_WITH_WEEKDAY() {
				return DATE_MED_WITH_WEEKDAY;
			}
			static get DATE_FULL() {
				return DATE_FULL;
			}
			static get DATE_HUGE() {
				return DATE_HUGE;
			}
			static get TIME_SIMPLE() {
				return TIME_SIMPLE;
			}
			static get TIME_WITH_SECONDS() {
				return TIME_WITH_SECONDS;
			}
			static get TIME_WITH_SHORT_OFFSET() {
				return TIME_WITH_SHORT_OFFSET;
			}
			static get TIME_WITH_LONG_OFFSET() {
				return TIME_WITH_LONG_OFFSET;
			}
			static get TIME_24_SIMPLE() {
				return TIME_24_SIMPLE;
			}
			static get TIME_24_WITH_SECONDS() {
				return TIME_24_WITH_SECONDS;
			}
			static get TIME_24_WITH_SHORT_OFFSET() {
				return TIME_24_WITH_SHORT_OFFSET;
			}
			static get TIME_24_WITH_LONG_OFFSET() {
				return TIME_24_WITH_LONG_OFFSET;
			}
			static get DATETIME_SHORT() {
				return DATETIME_SHORT;
			}
			static get DATETIME_SHORT_WITH_SECONDS() {
				return DATETIME_SHORT_WITH_SECONDS;
			}
			static get DATETIME_MED() {
				return DATETIME_MED;
			}
			static get DATETIME_MED_WITH_SECONDS() {
				return DATETIME_MED_WITH_SECONDS;
			}
			static get DATETIME_MED_WITH_WEEKDAY() {
				return DATETIME_MED_WITH_WEEKDAY;
			}
			static get DATETIME_FULL() {
				return DATETIME_FULL;
			}
			static get DATETIME_FULL_WITH_SECONDS() {
				return DATETIME_FULL_WITH_SECONDS;
			}
			static get DATETIME_HUGE() {
				return DATETIME_HUGE;
			}
			static get DATETIME_HUGE_WITH_SECONDS() {
				return DATETIME_HUGE_WITH_SECONDS;
			}
		}
		function friendlyDateTime(dateTimeish) {
			if (DateTime.isDateTime(dateTimeish)) return dateTimeish;
			else if (dateTimeish && dateTimeish.valueOf && isNumber(dateTimeish.valueOf())) return DateTime.fromJSDate(dateTimeish);
			else if (dateTimeish && typeof dateTimeish == "object") return DateTime.fromObject(dateTimeish);
			else throw new InvalidArgumentError(`Unknown datetime argument: ${dateTimeish}, of type ${typeof dateTimeish}`);
		}
		exports.DateTime = DateTime;
		exports.Duration = Duration;
		exports.FixedOffsetZone = FixedOffsetZone;
		exports.IANAZone = IANAZone;
		exports.Info = Info;
		exports.Interval = Interval;
		exports.InvalidZone = InvalidZone;
		exports.Settings = Settings;
		exports.SystemZone = SystemZone;
		exports.VERSION = "3.7.2";
		exports.Zone = Zone;
	}),
	5450: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronDate = exports.DAYS_IN_MONTH = exports.DateMathOp = exports.TimeUnit = void 0;
		let luxon_1 = __webpack_require__(2596);
		var TimeUnit;
		(function(TimeUnit) {
			TimeUnit.Second = "Second";
			TimeUnit.Minute = "Minute";
			TimeUnit.Hour = "Hour";
			TimeUnit.Day = "Day";
			TimeUnit.Month = "Month";
			TimeUnit.Year = "Year";
		})(TimeUnit || (exports.TimeUnit = TimeUnit = {}));
		var DateMathOp;
		(function(DateMathOp) {
			DateMathOp.Add = "Add";
			DateMathOp.Subtract = "Subtract";
		})(DateMathOp || (exports.DateMathOp = DateMathOp = {}));
		exports.DAYS_IN_MONTH = Object.freeze([
			31,
			29,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		]);
		class CronDate {
			#date;
			#dstStart = null;
			#dstStartLandingHour = null;
			#dstEnd = null;
			constructor(timestamp, tz) {
				let dateOpts = { zone: tz };
				if (!timestamp && timestamp !== 0) this.#date = luxon_1.DateTime.local();
				else if (timestamp instanceof CronDate) {
					this.#date = timestamp.#date;
					this.#dstStart = timestamp.#dstStart;
					this.#dstStartLandingHour = timestamp.#dstStartLandingHour;
					this.#dstEnd = timestamp.#dstEnd;
				} else if (timestamp instanceof Date) this.#date = luxon_1.DateTime.fromJSDate(timestamp, dateOpts);
				else if (typeof timestamp == "number") this.#date = luxon_1.DateTime.fromMillis(timestamp, dateOpts);
				else {
					this.#date = luxon_1.DateTime.fromISO(timestamp, dateOpts);
					this.#date.isValid || (this.#date = luxon_1.DateTime.fromRFC2822(timestamp, dateOpts));
					this.#date.isValid || (this.#date = luxon_1.DateTime.fromSQL(timestamp, dateOpts));
					this.#date.isValid || (this.#date = luxon_1.DateTime.fromFormat(timestamp, "EEE, d MMM yyyy HH:mm:ss", dateOpts));
					this.#date.isValid || (this.#date = luxon_1.DateTime.fromHTTP(timestamp, dateOpts));
				}
				if (!this.#date.isValid) throw Error(`CronDate: unhandled timestamp: ${timestamp}`);
				tz && tz !== this.#date.zoneName && (this.#date = this.#date.setZone(tz));
			}
			static #isLeapYear(year) {
				return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
			}
			get dstStart() {
				return this.#dstStart;
			}
			get dstStartLandingHour() {
				return this.#dstStartLandingHour;
			}
			clearDstStart() {
				this.#dstStart = null;
				this.#dstStartLandingHour = null;
			}
			get dstEnd() {
				return this.#dstEnd;
			}
			set dstEnd(value) {
				this.#dstEnd = value;
			}
			addYear() {
				this.#date = this.#date.plus({ years: 1 });
			}
			addMonth() {
				this.#date = this.#date.plus({ months: 1 }).startOf("month");
			}
			addDay() {
				this.#date = this.#date.plus({ days: 1 }).startOf("day");
			}
			addHour() {
				this.#date = this.#date.plus({ hours: 1 }).startOf("hour");
			}
			addMinute() {
				this.#date = this.#date.plus({ minutes: 1 }).startOf("minute");
			}
			addSecond() {
				this.#date = this.#date.plus({ seconds: 1 });
			}
			subtractYear() {
				this.#date = this.#date.minus({ years: 1 });
			}
			subtractMonth() {
				this.#date = this.#date.minus({ months: 1 }).endOf("month").startOf("second");
			}
			subtractDay() {
				this.#date = this.#date.minus({ days: 1 }).endOf("day").startOf("second");
			}
			subtractHour() {
				this.#date = this.#date.minus({ hours: 1 }).endOf("hour").startOf("second");
			}
			subtractMinute() {
				this.#date = this.#date.minus({ minutes: 1 }).endOf("minute").startOf("second");
			}
			subtractSecond() {
				this.#date = this.#date.minus({ seconds: 1 });
			}
			addUnit(unit) {
				switch (unit) {
					case TimeUnit.Year: return this.addYear();
					case TimeUnit.Month: return this.addMonth();
					case TimeUnit.Day: return this.addDay();
					case TimeUnit.Hour: return this.addHour();
					case TimeUnit.Minute: return this.addMinute();
					case TimeUnit.Second: return this.addSecond();
				}
			}
			subtractUnit(unit) {
				switch (unit) {
					case TimeUnit.Year: return this.subtractYear();
					case TimeUnit.Month: return this.subtractMonth();
					case TimeUnit.Day: return this.subtractDay();
					case TimeUnit.Hour: return this.subtractHour();
					case TimeUnit.Minute: return this.subtractMinute();
					case TimeUnit.Second: return this.subtractSecond();
				}
			}
			invokeDateOperation(verb, unit) {
				if (verb === DateMathOp.Add) {
					this.addUnit(unit);
					return;
				}
				if (verb === DateMathOp.Subtract) {
					this.subtractUnit(unit);
					return;
				}
				throw Error(`Invalid verb: ${verb}`);
			}
			getDate() {
				return this.#date.day;
			}
			getFullYear() {
				return this.#date.year;
			}
			getDay() {
				let weekday = this.#date.weekday;
				return weekday === 7 ? 0 : weekday;
			}
			getMonth() {
				return this.#date.month - 1;
			}
			getHours() {
				return this.#date.hour;
			}
			getMinutes() {
				return this.#date.minute;
			}
			getSeconds() {
				return this.#date.second;
			}
			getMilliseconds() {
				return this.#date.millisecond;
			}
			getUTCOffset() {
				return this.#date.offset;
			}
			setStartOfDay() {
				this.#date = this.#date.startOf("day");
			}
			setEndOfDay() {
				this.#date = this.#date.endOf("day");
			}
			getTime() {
				return this.#date.valueOf();
			}
			getUTCDate() {
				return this.#getUTC().day;
			}
			getUTCFullYear() {
				return this.#getUTC().year;
			}
			getUTCDay() {
				let weekday = this.#getUTC().weekday;
				return weekday === 7 ? 0 : weekday;
			}
			getUTCMonth() {
				return this.#getUTC().month - 1;
			}
			getUTCHours() {
				return this.#getUTC().hour;
			}
			getUTCMinutes() {
				return this.#getUTC().minute;
			}
			getUTCSeconds() {
				return this.#getUTC().second;
			}
			toISOString() {
				return this.#date.toUTC().toISO();
			}
			toJSON() {
				return this.#date.toJSON();
			}
			#set(unit, value) {
				this.#date[unit] !== value && (this.#date = this.#date.set({ [unit]: value }));
			}
			setDate(d) {
				this.#set("day", d);
			}
			setFullYear(y) {
				this.#set("year", y);
			}
			setDay(d) {
				this.#set("weekday", d);
			}
			setMonth(m) {
				this.#set("month", m + 1);
			}
			setHours(h) {
				this.#set("hour", h);
			}
			setMinutes(m) {
				this.#set("minute", m);
			}
			setSeconds(s) {
				this.#set("second", s);
			}
			setMilliseconds(s) {
				this.#set("millisecond", s);
			}
			toString() {
				return this.toDate().toString();
			}
			toDate() {
				return this.#date.toJSDate();
			}
			isLastDayOfMonth() {
				let { day, month } = this.#date;
				if (month === 2) {
					let isLeap = CronDate.#isLeapYear(this.#date.year);
					return day === exports.DAYS_IN_MONTH[month - 1] - +!isLeap;
				}
				return day === exports.DAYS_IN_MONTH[month - 1];
			}
			isLastWeekdayOfMonth() {
				let { day, month } = this.#date;
				let lastDay;
				lastDay = month === 2 ? exports.DAYS_IN_MONTH[month - 1] - +!CronDate.#isLeapYear(this.#date.year) : exports.DAYS_IN_MONTH[month - 1];
				return day > lastDay - 7;
			}
			applyDateOperation(op, unit, hoursLength) {
				if (unit === TimeUnit.Month || unit === TimeUnit.Day) {
					this.invokeDateOperation(op, unit);
					this.clearDstStart();
					if (op === DateMathOp.Add && hoursLength !== 24 && this.getHours() > 0) {
						this.#dstStart = 0;
						this.#dstStartLandingHour = this.getHours();
					}
					return;
				}
				let previousHour = this.getHours();
				let previousOffset = this.getUTCOffset();
				this.invokeDateOperation(op, unit);
				let currentHour = this.getHours();
				let advance = (currentHour - previousHour + 24) % 24;
				if (op === DateMathOp.Add && this.getUTCOffset() > previousOffset && advance >= 2) {
					if (hoursLength !== 24) {
						this.#dstStart = (previousHour + 1) % 24;
						this.#dstStartLandingHour = currentHour;
					}
				} else advance === 0 && this.getMinutes() === 0 && this.getSeconds() === 0 && hoursLength !== 24 && (this.dstEnd = currentHour);
			}
			#getUTC() {
				return this.#date.toUTC();
			}
		}
		exports.CronDate = CronDate;
		exports.default = CronDate;
	}),
	4224: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronExpression = exports.LOOPS_LIMIT_EXCEEDED_ERROR_MESSAGE = exports.TIME_SPAN_OUT_OF_BOUNDS_ERROR_MESSAGE = void 0;
		let CronDate_1 = __webpack_require__(5450);
		exports.TIME_SPAN_OUT_OF_BOUNDS_ERROR_MESSAGE = "Out of the time span range";
		exports.LOOPS_LIMIT_EXCEEDED_ERROR_MESSAGE = "Invalid expression, loop limit exceeded";
		let LOOP_LIMIT = 1e4;
		class CronExpression {
			#options;
			#tz;
			#initialDate;
			#currentDate;
			#startDate;
			#endDate;
			#fields;
			#dstTransitionDayKey = null;
			#isDstTransitionDay = !1;
			constructor(fields, options) {
				this.#options = options;
				this.#tz = options.tz;
				this.#startDate = options.startDate == null ? null : new CronDate_1.CronDate(options.startDate, this.#tz);
				this.#endDate = options.endDate == null ? null : new CronDate_1.CronDate(options.endDate, this.#tz);
				let currentDateValue = options.currentDate ?? options.startDate;
				if (currentDateValue != null) {
					let tempCurrentDate = new CronDate_1.CronDate(currentDateValue, this.#tz);
					this.#startDate && tempCurrentDate.getTime() < this.#startDate.getTime() ? currentDateValue = this.#startDate : this.#endDate && tempCurrentDate.getTime() > this.#endDate.getTime() && (currentDateValue = this.#endDate);
				}
				this.#initialDate = new CronDate_1.CronDate(currentDateValue, this.#tz);
				this.#currentDate = this.#initialDate;
				this.#fields = fields;
			}
			get fields() {
				return this.#fields;
			}
			static fieldsToExpression(fields, options) {
				return new CronExpression(fields, options || {});
			}
			static #matchSchedule(value, sequence) {
				return sequence.some((element) => element === value);
			}
			#getMinOrMax(values, reverse) {
				return values[reverse ? values.length - 1 : 0];
			}
			#checkDstTransition(currentDate) {
				let key = `${currentDate.getFullYear()}-${currentDate.getMonth() + 1}-${currentDate.getDate()}`;
				if (this.#dstTransitionDayKey === key) return this.#isDstTransitionDay;
				let startOfDay = new CronDate_1.CronDate(currentDate);
				startOfDay.setStartOfDay();
				let endOfDay = new CronDate_1.CronDate(currentDate);
				endOfDay.setEndOfDay();
				this.#dstTransitionDayKey = key;
				this.#isDstTransitionDay = startOfDay.getUTCOffset() !== endOfDay.getUTCOffset();
				return this.#isDstTransitionDay;
			}
			#moveToNextSecond(currentDate, dateMathVerb, reverse) {
				let seconds = this.#fields.second.values;
				let currentSecond = currentDate.getSeconds();
				let nextSecond = this.#fields.second.findNearestValue(currentSecond, reverse);
				if (nextSecond !== null) {
					currentDate.setSeconds(nextSecond);
					return;
				}
				currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Minute, this.#fields.hour.values.length);
				currentDate.setSeconds(this.#getMinOrMax(seconds, reverse));
			}
			#moveToNextMinute(currentDate, dateMathVerb, reverse) {
				let minutes = this.#fields.minute.values;
				let seconds = this.#fields.second.values;
				let currentMinute = currentDate.getMinutes();
				let nextMinute = this.#fields.minute.findNearestValue(currentMinute, reverse);
				if (nextMinute !== null) {
					currentDate.setMinutes(nextMinute);
					currentDate.setSeconds(this.#getMinOrMax(seconds, reverse));
					return;
				}
				currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Hour, this.#fields.hour.values.length);
				currentDate.setMinutes(this.#getMinOrMax(minutes, reverse));
				currentDate.setSeconds(this.#getMinOrMax(seconds, reverse));
			}
			static #isLastWeekdayOfMonthMatch(expressions, currentDate) {
				if (!currentDate.isLastWeekdayOfMonth()) return !1;
				let day = currentDate.getDay();
				return expressions.some((expression) => day === parseInt(expression.toString().charAt(0), 10) % 7);
			}
			static #isNthWeekdayOfMonthMatch(nthDay, currentDate) {
				return nthDay <= 0 || Math.ceil(currentDate.getDate() / 7) === nthDay;
			}
			next() {
				return this.#findSchedule();
			}
			prev() {
				return this.#findSchedule(!0);
			}
			hasNext() {
				let current = this.#currentDate;
				try {
					this.#findSchedule();
					return !0;
				} catch {
					return !1;
				} finally {
					this.#currentDate = current;
				}
			}
			hasPrev() {
				let current = this.#currentDate;
				try {
					this.#findSchedule(!0);
					return !0;
				} catch {
					return !1;
				} finally {
					this.#currentDate = current;
				}
			}
			take(limit) {
				let items = [];
				if (limit >= 0) for (let i = 0; i < limit; i++) try {
					items.push(this.next());
				} catch {
					return items;
				}
				else for (let i = 0; i > limit; i--) try {
					items.push(this.prev());
				} catch {
					return items;
				}
				return items;
			}
			reset(newDate) {
				this.#currentDate = newDate ? new CronDate_1.CronDate(newDate, this.#tz) : this.#initialDate;
			}
			stringify(includeSeconds = !1) {
				return this.#fields.stringify(includeSeconds);
			}
			includesDate(date) {
				let { second, minute, hour, month } = this.#fields;
				let dt = new CronDate_1.CronDate(date, this.#tz);
				if (!second.values.includes(dt.getSeconds()) || !minute.values.includes(dt.getMinutes()) || !hour.values.includes(dt.getHours()) || !month.values.includes(dt.getMonth() + 1)) return !1;
				if (!this.#matchDayOfMonth(dt)) return !1;
				return !0;
			}
			toString() {
				return this.#options.expression || this.stringify(!0);
			}
			#matchDayOfMonth(currentDate) {
				let isDayOfMonthWildcardMatch = this.#fields.dayOfMonth.isWildcard;
				let isRestrictedDayOfMonth = !isDayOfMonthWildcardMatch;
				let isDayOfWeekWildcardMatch = this.#fields.dayOfWeek.isWildcard;
				let isRestrictedDayOfWeek = !isDayOfWeekWildcardMatch;
				let matchedDOM = CronExpression.#matchSchedule(currentDate.getDate(), this.#fields.dayOfMonth.values) || this.#fields.dayOfMonth.hasLastChar && currentDate.isLastDayOfMonth();
				let nthDay = this.#fields.dayOfWeek.nthDay;
				let matchedDOW = CronExpression.#matchSchedule(currentDate.getDay(), this.#fields.dayOfWeek.values) && CronExpression.#isNthWeekdayOfMonthMatch(nthDay, currentDate) || this.#fields.dayOfWeek.hasLastChar && CronExpression.#isLastWeekdayOfMonthMatch(this.#fields.dayOfWeek.values, currentDate);
				if (isRestrictedDayOfMonth && isRestrictedDayOfWeek && (matchedDOM || matchedDOW)) return !0;
				if (matchedDOM && !isRestrictedDayOfWeek) return !0;
				if (isDayOfMonthWildcardMatch && !isDayOfWeekWildcardMatch && matchedDOW) return !0;
				return !1;
			}
			#matchHour(currentDate, dateMathVerb, reverse) {
				let hourValues = this.#fields.hour.values;
				let hours = hourValues;
				let currentHour = currentDate.getHours();
				let isMatch = CronExpression.#matchSchedule(currentHour, hourValues);
				let isDstEnd = currentDate.dstEnd === currentHour;
				if (currentDate.dstStart !== null && currentDate.dstStartLandingHour === currentHour) {
					for (let skipped = currentDate.dstStart; skipped !== currentHour; skipped = (skipped + 1) % 24) if (CronExpression.#matchSchedule(skipped, hourValues)) return !0;
				}
				if (isDstEnd && !reverse) {
					currentDate.dstEnd = null;
					currentDate.applyDateOperation(CronDate_1.DateMathOp.Add, CronDate_1.TimeUnit.Hour, hours.length);
					return !1;
				}
				if (isMatch) return !0;
				currentDate.clearDstStart();
				let nextHour = this.#fields.hour.findNearestValue(currentHour, reverse);
				if (nextHour === null) {
					currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Day, hours.length);
					return !1;
				}
				if (this.#checkDstTransition(currentDate)) {
					let steps = reverse ? currentHour - nextHour : nextHour - currentHour;
					for (let i = 0; i < steps; i++) {
						currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Hour, hours.length);
						if (!reverse && currentDate.getHours() >= nextHour) break;
						if (reverse && currentDate.getHours() <= nextHour) break;
					}
				} else currentDate.setHours(nextHour);
				currentDate.setMinutes(this.#getMinOrMax(this.#fields.minute.values, reverse));
				currentDate.setSeconds(this.#getMinOrMax(this.#fields.second.values, reverse));
				return !1;
			}
			#validateTimeSpan(currentDate) {
				if (!this.#startDate && !this.#endDate) return;
				let currentTime = currentDate.getTime();
				if (this.#startDate && currentTime < this.#startDate.getTime()) throw Error(exports.TIME_SPAN_OUT_OF_BOUNDS_ERROR_MESSAGE);
				if (this.#endDate && currentTime > this.#endDate.getTime()) throw Error(exports.TIME_SPAN_OUT_OF_BOUNDS_ERROR_MESSAGE);
			}
			#findSchedule(reverse = !1) {
				let dateMathVerb = reverse ? CronDate_1.DateMathOp.Subtract : CronDate_1.DateMathOp.Add;
				let currentDate = new CronDate_1.CronDate(this.#currentDate);
				let startTimestamp = currentDate.getTime();
				if (currentDate.getMilliseconds() > 0) {
					currentDate.setMilliseconds(0);
					reverse || currentDate.applyDateOperation(CronDate_1.DateMathOp.Add, CronDate_1.TimeUnit.Second, this.#fields.hour.values.length);
				}
				let stepCount = 0;
				for (; ++stepCount < LOOP_LIMIT;) {
					this.#validateTimeSpan(currentDate);
					if (!CronExpression.#matchSchedule(currentDate.getMonth() + 1, this.#fields.month.values)) {
						currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Month, this.#fields.hour.values.length);
						continue;
					}
					if (!this.#matchDayOfMonth(currentDate)) {
						currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Day, this.#fields.hour.values.length);
						continue;
					}
					if (!this.#matchHour(currentDate, dateMathVerb, reverse)) continue;
					if (!CronExpression.#matchSchedule(currentDate.getMinutes(), this.#fields.minute.values)) {
						this.#moveToNextMinute(currentDate, dateMathVerb, reverse);
						continue;
					}
					if (!CronExpression.#matchSchedule(currentDate.getSeconds(), this.#fields.second.values)) {
						this.#moveToNextSecond(currentDate, dateMathVerb, reverse);
						continue;
					}
					if (startTimestamp === currentDate.getTime()) {
						currentDate.applyDateOperation(dateMathVerb, CronDate_1.TimeUnit.Second, this.#fields.hour.values.length);
						continue;
					}
					break;
				}
				if (stepCount >= LOOP_LIMIT) throw Error(exports.LOOPS_LIMIT_EXCEEDED_ERROR_MESSAGE);
				this.#currentDate = currentDate;
				return currentDate;
			}
			[Symbol.iterator]() {
				return { next: () => {
					try {
						return {
							value: this.#findSchedule(),
							done: !1
						};
					} catch {
						return {
							value: void 0,
							done: !0
						};
					}
				} };
			}
		}
		exports.CronExpression = CronExpression;
		exports.default = CronExpression;
	}),
	6243: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronExpressionParser = exports.DayOfWeek = exports.Months = exports.CronUnit = exports.PredefinedExpressions = void 0;
		let CronFieldCollection_1 = __webpack_require__(3428);
		let CronExpression_1 = __webpack_require__(4224);
		let random_1 = __webpack_require__(8735);
		let fields_1 = __webpack_require__(9392);
		var PredefinedExpressions;
		(function(PredefinedExpressions) {
			PredefinedExpressions["@yearly"] = "0 0 0 1 1 *";
			PredefinedExpressions["@annually"] = "0 0 0 1 1 *";
			PredefinedExpressions["@monthly"] = "0 0 0 1 * *";
			PredefinedExpressions["@weekly"] = "0 0 0 * * 0";
			PredefinedExpressions["@daily"] = "0 0 0 * * *";
			PredefinedExpressions["@hourly"] = "0 0 * * * *";
			PredefinedExpressions["@minutely"] = "0 * * * * *";
			PredefinedExpressions["@secondly"] = "* * * * * *";
			PredefinedExpressions["@weekdays"] = "0 0 0 * * 1-5";
			PredefinedExpressions["@weekends"] = "0 0 0 * * 0,6";
		})(PredefinedExpressions || (exports.PredefinedExpressions = PredefinedExpressions = {}));
		var CronUnit;
		(function(CronUnit) {
			CronUnit.Second = "Second";
			CronUnit.Minute = "Minute";
			CronUnit.Hour = "Hour";
			CronUnit.DayOfMonth = "DayOfMonth";
			CronUnit.Month = "Month";
			CronUnit.DayOfWeek = "DayOfWeek";
		})(CronUnit || (exports.CronUnit = CronUnit = {}));
		var Months;
		(function(Months) {
			Months[Months.jan = 1] = "jan";
			Months[Months.feb = 2] = "feb";
			Months[Months.mar = 3] = "mar";
			Months[Months.apr = 4] = "apr";
			Months[Months.may = 5] = "may";
			Months[Months.jun = 6] = "jun";
			Months[Months.jul = 7] = "jul";
			Months[Months.aug = 8] = "aug";
			Months[Months.sep = 9] = "sep";
			Months[Months.oct = 10] = "oct";
			Months[Months.nov = 11] = "nov";
			Months[Months.dec = 12] = "dec";
		})(Months || (exports.Months = Months = {}));
		var DayOfWeek;
		(function(DayOfWeek) {
			DayOfWeek[DayOfWeek.sun = 0] = "sun";
			DayOfWeek[DayOfWeek.mon = 1] = "mon";
			DayOfWeek[DayOfWeek.tue = 2] = "tue";
			DayOfWeek[DayOfWeek.wed = 3] = "wed";
			DayOfWeek[DayOfWeek.thu = 4] = "thu";
			DayOfWeek[DayOfWeek.fri = 5] = "fri";
			DayOfWeek[DayOfWeek.sat = 6] = "sat";
		})(DayOfWeek || (exports.DayOfWeek = DayOfWeek = {}));
		let MAX_EXPRESSION_LENGTH = 1024;
		class CronExpressionParser {
			static parse(expression, options = {}) {
				let { strict = !1, hashSeed } = options;
				let rand = (0, random_1.seededRandom)(hashSeed);
				Object.hasOwn(PredefinedExpressions, expression) && (expression = PredefinedExpressions[expression]);
				let rawFields = CronExpressionParser.#getRawFields(expression, strict);
				if (rawFields.dayOfMonth !== "*" && rawFields.dayOfWeek !== "*" && strict) throw Error("Cannot use both dayOfMonth and dayOfWeek together in strict mode!");
				let second = CronExpressionParser.#parseField(CronUnit.Second, rawFields.second, fields_1.CronSecond.constraints, rand, strict);
				let minute = CronExpressionParser.#parseField(CronUnit.Minute, rawFields.minute, fields_1.CronMinute.constraints, rand, strict);
				let hour = CronExpressionParser.#parseField(CronUnit.Hour, rawFields.hour, fields_1.CronHour.constraints, rand, strict);
				let month = CronExpressionParser.#parseField(CronUnit.Month, rawFields.month, fields_1.CronMonth.constraints, rand, strict);
				let dayOfMonth = CronExpressionParser.#parseField(CronUnit.DayOfMonth, rawFields.dayOfMonth, fields_1.CronDayOfMonth.constraints, rand, strict);
				let { dayOfWeek: _dayOfWeek, nthDayOfWeek } = CronExpressionParser.#parseNthDay(rawFields.dayOfWeek);
				let dayOfWeek = CronExpressionParser.#parseField(CronUnit.DayOfWeek, _dayOfWeek, fields_1.CronDayOfWeek.constraints, rand, strict);
				let fields = new CronFieldCollection_1.CronFieldCollection({
					second: new fields_1.CronSecond(second, { rawValue: rawFields.second }),
					minute: new fields_1.CronMinute(minute, { rawValue: rawFields.minute }),
					hour: new fields_1.CronHour(hour, { rawValue: rawFields.hour }),
					dayOfMonth: fields_1.CronDayOfMonth.fromMonth(month, dayOfMonth, { rawValue: rawFields.dayOfMonth }),
					month: new fields_1.CronMonth(month, { rawValue: rawFields.month }),
					dayOfWeek: new fields_1.CronDayOfWeek(dayOfWeek, {
						rawValue: rawFields.dayOfWeek,
						nthDayOfWeek
					})
				});
				return new CronExpression_1.CronExpression(fields, {
					...options,
					expression
				});
			}
			static #getRawFields(expression, strict) {
				if (strict && !expression.length) throw Error("Invalid cron expression");
				expression ||= "0 * * * * *";
				if (expression.length > MAX_EXPRESSION_LENGTH) throw Error(`Invalid cron expression, too long, expected at most ${MAX_EXPRESSION_LENGTH} characters`);
				let atoms = expression.trim().split(/\s+/);
				if (strict && atoms.length < 6) throw Error("Invalid cron expression, expected 6 fields");
				if (atoms.length > 6) throw Error("Invalid cron expression, too many fields");
				let defaults = [
					"0",
					"*",
					"*",
					"*",
					"*",
					"*"
				];
				atoms.length < defaults.length && atoms.unshift(...defaults.slice(0, defaults.length - atoms.length));
				let [second, minute, hour, dayOfMonth, month, dayOfWeek] = atoms;
				return {
					second,
					minute,
					hour,
					dayOfMonth,
					month,
					dayOfWeek
				};
			}
			static #parseField(field, value, constraints, rand, strict) {
				if (field === CronUnit.Month || field === CronUnit.DayOfWeek) {
					let aliases = field === CronUnit.Month ? Months : DayOfWeek;
					value = value.replace(/[a-z]{3}/gi, (match) => {
						match = match.toLowerCase();
						let replacer = aliases[match];
						if (replacer === void 0) throw Error(`Validation error, cannot resolve alias "${match}"`);
						return replacer.toString();
					});
				}
				if (!constraints.validChars.test(value)) throw Error(`Invalid characters, got value: ${value}`);
				value = this.#parseWildcard(value, constraints);
				value = this.#parseHashed(value, constraints, rand, field, strict);
				return this.#parseSequence(field, value, constraints);
			}
			static #parseWildcard(value, constraints) {
				let parsed = value.replace(/(^|,)[*?](?=\/|,|$)/g, (_, separator) => `${separator}${constraints.min}-${constraints.max}`);
				if (/[*?]/.test(parsed)) throw Error(`Invalid wildcard, got value: ${value}`);
				return parsed;
			}
			static #parseHashed(value, constraints, rand, field, strict) {
				let randomValue = rand();
				let count = 0;
				return value.replace(/H(?:\((\d+)-(\d+)\))?(?:\/(\d+))?/g, (_, min, max, step) => {
					if (min && max && step) {
						let minNum = parseInt(min, 10);
						let maxNum = parseInt(max, 10);
						let stepNum = parseInt(step, 10);
						if (stepNum <= 0) throw Error(`Invalid step: ${stepNum}, must be positive`);
						let range = CronExpressionParser.#hashedRange(minNum, maxNum, constraints, field, strict);
						count += Math.ceil((range.max - range.min + 1) / stepNum);
						CronExpressionParser.#assertMaxFieldValues(field, count);
						return CronExpressionParser.#hashedStep(randomValue, range.min, range.max, stepNum, field, strict);
					} else if (min && max) {
						let minNum = parseInt(min, 10);
						let maxNum = parseInt(max, 10);
						let range = CronExpressionParser.#hashedRange(minNum, maxNum, constraints, field, strict);
						return String(CronExpressionParser.#hashedValue(randomValue, range.min, range.max));
					} else if (step) {
						let stepNum = parseInt(step, 10);
						if (stepNum <= 0) throw Error(`Invalid step: ${stepNum}, must be positive`);
						count += Math.ceil((constraints.max - constraints.min + 1) / stepNum);
						CronExpressionParser.#assertMaxFieldValues(field, count);
						return CronExpressionParser.#hashedStep(randomValue, constraints.min, constraints.max, stepNum, field, strict);
					} else return String(CronExpressionParser.#hashedValue(randomValue, constraints.min, constraints.max));
				});
			}
			static #hashedValue(randomValue, min, max) {
				return Math.floor(randomValue * (max - min + 1)) + min;
			}
			static #fieldName(field) {
				return field.charAt(0).toLowerCase() + field.slice(1);
			}
			static #hashedRange(min, max, constraints, field, strict) {
				if (min > max) throw Error(`Invalid range: ${min}-${max}, min > max`);
				if (strict && (min < constraints.min || max > constraints.max)) throw Error(`Invalid range: ${min}-${max}, outside the ${constraints.min}-${constraints.max} range of the ${CronExpressionParser.#fieldName(field)} field`);
				let rangeMin = Math.max(min, constraints.min);
				let rangeMax = Math.min(max, constraints.max);
				if (rangeMin > rangeMax) throw Error(`Invalid range: ${min}-${max}, no usable value in the ${CronExpressionParser.#fieldName(field)} field`);
				return {
					min: rangeMin,
					max: rangeMax
				};
			}
			static #hashedStep(randomValue, min, max, step, field, strict) {
				if (strict && step > max - min + 1) throw Error(`Invalid step: ${step}, wider than the ${min}-${max} range of the ${CronExpressionParser.#fieldName(field)} field`);
				let offset = Math.floor(randomValue * step);
				let values = [];
				for (let i = Math.floor(min / step) * step + offset; i <= max; i += step) i >= min && values.push(i);
				if (values.length === 0) return String(CronExpressionParser.#hashedValue(randomValue, min, max));
				return values.join(",");
			}
			static #assertMaxFieldValues(field, count) {
				if (count > 256) throw Error(`Constraint error, too many values in ${field} field, expected at most 256`);
			}
			static #parseSequence(field, val, constraints) {
				let stack = [];
				function handleResult(result, constraints) {
					if (Array.isArray(result)) stack.push(...result);
					else if (CronExpressionParser.#isValidConstraintChar(constraints, result)) stack.push(result);
					else {
						let v = parseInt(result.toString(), 10);
						if (!(v >= constraints.min && v <= constraints.max)) throw Error(`Constraint error, got value ${result} expected range ${constraints.min}-${constraints.max}`);
						stack.push(field === CronUnit.DayOfWeek ? v % 7 : result);
					}
				}
				let atoms = val.split(",");
				for (let atom of atoms) {
					CronExpressionParser.#assertMaxFieldValues(field, stack.length);
					if (!(atom.length > 0)) throw Error("Invalid list value format");
					handleResult(CronExpressionParser.#parseRepeat(field, atom, constraints), constraints);
				}
				return stack;
			}
			static #parseRepeat(field, val, constraints) {
				let atoms = val.split("/");
				if (atoms.length > 2) throw Error(`Invalid repeat: ${val}`);
				if (atoms.length === 2) {
					atoms[0].includes("-") || (atoms[0] = `${atoms[0]}-${constraints.max}`);
					return CronExpressionParser.#parseRange(field, atoms[0], +atoms[1], constraints);
				}
				return CronExpressionParser.#parseRange(field, val, 1, constraints);
			}
			static #validateRange(min, max, constraints) {
				if (!(!isNaN(min) && !isNaN(max) && min >= constraints.min && max <= constraints.max)) throw Error(`Constraint error, got range ${min}-${max} expected range ${constraints.min}-${constraints.max}`);
				if (min > max) throw Error(`Invalid range: ${min}-${max}, min(${min}) > max(${max})`);
			}
			static #validateRepeatInterval(repeatInterval) {
				if (!(!isNaN(repeatInterval) && repeatInterval > 0)) throw Error(`Constraint error, cannot repeat at every ${repeatInterval} time.`);
			}
			static #createRange(field, min, max, repeatInterval) {
				let stack = [];
				field === CronUnit.DayOfWeek && max % 7 == 0 && (max - min) % repeatInterval === 0 && stack.push(0);
				for (let index = min; index <= max; index += repeatInterval) stack.indexOf(index) === -1 && stack.push(index);
				return stack;
			}
			static #parseRange(field, val, repeatInterval, constraints) {
				let atoms = val.split("-");
				if (atoms.length <= 1) return isNaN(+val) ? val : +val;
				if (atoms.length > 2) throw Error(`Invalid range: ${val}`);
				let [min, max] = atoms.map((atom) => /^\d+$/.test(atom) ? +atom : NaN);
				this.#validateRange(min, max, constraints);
				this.#validateRepeatInterval(repeatInterval);
				return this.#createRange(field, min, max, repeatInterval);
			}
			static #parseNthDay(val) {
				let atoms = val.split("#");
				if (atoms.length <= 1) return { dayOfWeek: atoms[0] };
				let nthValue = +atoms[atoms.length - 1];
				let matches = val.match(/([,\-/L])/);
				if (matches !== null) throw Error(`Constraint error, invalid dayOfWeek \`#\` and \`${matches?.[0]}\` special characters are incompatible`);
				if (!(atoms.length <= 2 && !isNaN(nthValue) && nthValue >= 1 && nthValue <= 5)) throw Error("Constraint error, invalid dayOfWeek occurrence number (#)");
				return {
					dayOfWeek: atoms[0],
					nthDayOfWeek: nthValue
				};
			}
			static #isValidConstraintChar(constraints, value) {
				return constraints.chars.some((char) => value.toString().includes(char));
			}
		}
		exports.CronExpressionParser = CronExpressionParser;
	}),
	3428: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronFieldCollection = void 0;
		let fields_1 = __webpack_require__(9392);
		class CronFieldCollection {
			#second;
			#minute;
			#hour;
			#dayOfMonth;
			#month;
			#dayOfWeek;
			static from(base, fields) {
				return new CronFieldCollection({
					second: this.resolveField(fields_1.CronSecond, base.second, fields.second),
					minute: this.resolveField(fields_1.CronMinute, base.minute, fields.minute),
					hour: this.resolveField(fields_1.CronHour, base.hour, fields.hour),
					dayOfMonth: this.resolveField(fields_1.CronDayOfMonth, base.dayOfMonth, fields.dayOfMonth),
					month: this.resolveField(fields_1.CronMonth, base.month, fields.month),
					dayOfWeek: this.resolveField(fields_1.CronDayOfWeek, base.dayOfWeek, fields.dayOfWeek)
				});
			}
			static resolveField(constructor, baseField, fieldValue) {
				if (!fieldValue) return baseField;
				if (fieldValue instanceof fields_1.CronField) return fieldValue;
				return new constructor(fieldValue);
			}
			constructor({ second, minute, hour, dayOfMonth, month, dayOfWeek }) {
				if (!second) throw Error("Validation error, Field second is missing");
				if (!minute) throw Error("Validation error, Field minute is missing");
				if (!hour) throw Error("Validation error, Field hour is missing");
				if (!dayOfMonth) throw Error("Validation error, Field dayOfMonth is missing");
				if (!month) throw Error("Validation error, Field month is missing");
				if (!dayOfWeek) throw Error("Validation error, Field dayOfWeek is missing");
				if (!dayOfMonth.hasLastChar && dayOfWeek.isWildcard) {
					let longestMonth = Math.max(...month.values.map((value) => fields_1.CronMonth.daysInMonth[value - 1]));
					if (!(parseInt(dayOfMonth.values[0], 10) <= longestMonth)) throw Error("Invalid explicit day of month definition");
				}
				this.#second = second;
				this.#minute = minute;
				this.#hour = hour;
				this.#month = month;
				this.#dayOfWeek = dayOfWeek;
				this.#dayOfMonth = dayOfMonth;
			}
			get second() {
				return this.#second;
			}
			get minute() {
				return this.#minute;
			}
			get hour() {
				return this.#hour;
			}
			get dayOfMonth() {
				return this.#dayOfMonth;
			}
			get month() {
				return this.#month;
			}
			get dayOfWeek() {
				return this.#dayOfWeek;
			}
			static compactField(input) {
				if (input.length === 0) return [];
				let output = [];
				let current;
				input.forEach((item, i, arr) => {
					if (current === void 0) {
						current = {
							start: item,
							count: 1
						};
						return;
					}
					let prevItem = arr[i - 1] || current.start;
					let nextItem = arr[i + 1];
					if (item === "L" || item === "W") {
						output.push(current);
						output.push({
							start: item,
							count: 1
						});
						current = void 0;
						return;
					}
					if (current.step === void 0 && nextItem !== void 0) {
						let step = item - prevItem;
						if (step <= nextItem - item) {
							current = {
								...current,
								count: 2,
								end: item,
								step
							};
							return;
						}
						current.step = 1;
					}
					if (item - (current.end ?? 0) === current.step) {
						current.count++;
						current.end = item;
					} else {
						if (current.count === 1) output.push({
							start: current.start,
							count: 1
						});
						else if (current.count === 2) {
							output.push({
								start: current.start,
								count: 1
							});
							output.push({
								start: current.end ?? prevItem,
								count: 1
							});
						} else output.push(current);
						current = {
							start: item,
							count: 1
						};
					}
				});
				current && output.push(current);
				return output;
			}
			static #handleSingleRange(field, range, max) {
				let step = range.step;
				if (!step) return null;
				if (step === 1 && range.start === field.min && range.end && range.end >= max) {
					if ((field instanceof fields_1.CronDayOfMonth || field instanceof fields_1.CronDayOfWeek) && !field.isWildcard) return null;
					return field.hasQuestionMarkChar ? "?" : "*";
				}
				if (step !== 1 && range.start === field.min && range.end && range.end >= max - step + 1) return `*/${step}`;
				return null;
			}
			static #handleMultipleRanges(range) {
				let step = range.step;
				if (step === 1) return `${range.start}-${range.end}`;
				let multiplier = range.start === 0 ? range.count - 1 : range.count;
				if (!step) throw Error("Unexpected range step");
				if (!range.end) throw Error("Unexpected range end");
				if (step * multiplier > range.end) {
					let mapFn = (_, index) => {
						if (typeof range.start != "number") throw Error("Unexpected range start");
						return index % step === 0 ? range.start + index : null;
					};
					if (typeof range.start != "number") throw Error("Unexpected range start");
					let seed = { length: range.end - range.start + 1 };
					return Array.from(seed, mapFn).filter((value) => value !== null).join(",");
				}
				return `${range.start}-${range.end}/${step}`;
			}
			stringifyField(field) {
				let max = field.max;
				let values = field.values;
				if (field instanceof fields_1.CronDayOfWeek) {
					max = 6;
					let dayOfWeek = this.#dayOfWeek.values;
					values = dayOfWeek[dayOfWeek.length - 1] === 7 ? dayOfWeek.slice(0, -1) : dayOfWeek;
				}
				field instanceof fields_1.CronDayOfMonth && (max = this.#month.values.length === 1 ? fields_1.CronMonth.daysInMonth[this.#month.values[0] - 1] : field.max);
				let ranges = CronFieldCollection.compactField(values);
				if (ranges.length === 1) {
					let singleRangeResult = CronFieldCollection.#handleSingleRange(field, ranges[0], max);
					if (singleRangeResult) return singleRangeResult;
				}
				return ranges.map((range) => {
					let value = range.count === 1 ? range.start.toString() : CronFieldCollection.#handleMultipleRanges(range);
					if (field instanceof fields_1.CronDayOfWeek && field.nthDay > 0) return `${value}#${field.nthDay}`;
					return value;
				}).join(",");
			}
			stringify(includeSeconds = !1) {
				let arr = [];
				includeSeconds && arr.push(this.stringifyField(this.#second));
				arr.push(this.stringifyField(this.#minute), this.stringifyField(this.#hour), this.stringifyField(this.#dayOfMonth), this.stringifyField(this.#month), this.stringifyField(this.#dayOfWeek));
				return arr.join(" ");
			}
			serialize() {
				return {
					second: this.#second.serialize(),
					minute: this.#minute.serialize(),
					hour: this.#hour.serialize(),
					dayOfMonth: this.#dayOfMonth.serialize(),
					month: this.#month.serialize(),
					dayOfWeek: this.#dayOfWeek.serialize()
				};
			}
		}
		exports.CronFieldCollection = CronFieldCollection;
	}),
	35: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronFileParser = void 0;
		let CronExpressionParser_1 = __webpack_require__(6243);
		class CronFileParser {
			static async parseFile(filePath) {
				let { readFile } = __webpack_require__(1943);
				let data = await readFile(filePath, "utf8");
				return CronFileParser.#parseContent(data);
			}
			static parseFileSync(filePath) {
				let { readFileSync } = __webpack_require__(9896);
				let data = readFileSync(filePath, "utf8");
				return CronFileParser.#parseContent(data);
			}
			static #parseContent(data) {
				let blocks = data.split("\n");
				let result = {
					variables: {},
					expressions: [],
					errors: {}
				};
				for (let block of blocks) {
					let entry = block.trim();
					if (entry.length === 0 || entry.startsWith("#")) continue;
					let variableMatch = entry.match(/^([^\s=]+)\s*=\s*(.*)$/);
					if (variableMatch) {
						let [, key, value] = variableMatch;
						Object.defineProperty(result.variables, key, {
							value: value.replace(/^(["'])(.*)\1$/, "$2"),
							enumerable: !0,
							writable: !0,
							configurable: !0
						});
						continue;
					}
					try {
						let parsedEntry = CronFileParser.#parseEntry(entry);
						result.expressions.push(parsedEntry.interval);
					} catch (err) {
						Object.defineProperty(result.errors, entry, {
							value: err,
							enumerable: !0,
							writable: !0,
							configurable: !0
						});
					}
				}
				return result;
			}
			static #parseEntry(entry) {
				let atoms = entry.split(/\s+/);
				let scheduleLength = atoms[0].startsWith("@") ? 1 : 5;
				return {
					interval: CronExpressionParser_1.CronExpressionParser.parse(atoms.slice(0, scheduleLength).join(" ")),
					command: atoms.slice(scheduleLength, atoms.length)
				};
			}
		}
		exports.CronFileParser = CronFileParser;
	}),
	5797: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronDayOfMonth = void 0;
		let CronField_1 = __webpack_require__(8720);
		let CronMonth_1 = __webpack_require__(9170);
		let DAY_CHARS = Object.freeze(["L"]);
		class CronDayOfMonth extends CronField_1.CronField {
			static fromMonth(month, values, options) {
				if (month.length !== 1) return new CronDayOfMonth(values, options);
				let daysInMonth = CronMonth_1.CronMonth.daysInMonth[month[0] - 1];
				let days = values.filter((value) => typeof value != "number" || value <= daysInMonth);
				return new CronDayOfMonth(days.length > 0 ? days : values, options);
			}
			static get min() {
				return 1;
			}
			static get max() {
				return 31;
			}
			static get chars() {
				return DAY_CHARS;
			}
			static get validChars() {
				return /^[?,*\dLH/-]+$|^.*H\(\d+-\d+\)\/\d+.*$|^.*H\(\d+-\d+\).*$|^.*H\/\d+.*$/;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
			}
			get values() {
				return super.values;
			}
		}
		exports.CronDayOfMonth = CronDayOfMonth;
	}),
	3951: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronDayOfWeek = void 0;
		let CronField_1 = __webpack_require__(8720);
		let DAY_CHARS = Object.freeze(["L"]);
		class CronDayOfWeek extends CronField_1.CronField {
			static get min() {
				return 0;
			}
			static get max() {
				return 7;
			}
			static get chars() {
				return DAY_CHARS;
			}
			static isValidChar(value) {
				return /^[0-7]?L$/.test(value);
			}
			static get validChars() {
				return /^[?,*\dLH#/-]+$|^.*H\(\d+-\d+\)\/\d+.*$|^.*H\(\d+-\d+\).*$|^.*H\/\d+.*$/;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
				if (this.values.some((value) => value === "L")) throw Error(`${this.constructor.name} Validation error, unexpected standalone L`);
			}
			get values() {
				return super.values;
			}
			get nthDay() {
				return this.options.nthDayOfWeek ?? 0;
			}
		}
		exports.CronDayOfWeek = CronDayOfWeek;
	}),
	8720: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronField = void 0;
		class CronField {
			#hasLastChar = !1;
			#hasQuestionMarkChar = !1;
			#wildcard = !1;
			#values = [];
			options = { rawValue: "" };
			static get min() {
				throw Error("min must be overridden");
			}
			static get max() {
				throw Error("max must be overridden");
			}
			static get chars() {
				return Object.freeze([]);
			}
			static isValidChar(value) {
				return this.chars.includes(value);
			}
			static get validChars() {
				return /^[?,*\dH/-]+$|^.*H\(\d+-\d+\)\/\d+.*$|^.*H\(\d+-\d+\).*$|^.*H\/\d+.*$/;
			}
			static get constraints() {
				return {
					min: this.min,
					max: this.max,
					chars: this.chars,
					validChars: this.validChars
				};
			}
			constructor(values, options = { rawValue: "" }) {
				if (!Array.isArray(values)) throw Error(`${this.constructor.name} Validation error, values is not an array`);
				if (!(values.length > 0)) throw Error(`${this.constructor.name} Validation error, values contains no values`);
				this.options = {
					...options,
					rawValue: options.rawValue ?? ""
				};
				this.#values = [...values].sort(CronField.sorter);
				this.#wildcard = this.options.wildcard === void 0 ? this.#isWildcardValue() : this.options.wildcard;
				this.#hasLastChar = this.options.rawValue.includes("L") || values.includes("L");
				this.#hasQuestionMarkChar = this.options.rawValue.includes("?") || values.includes("?");
			}
			get min() {
				return this.constructor.min;
			}
			get max() {
				return this.constructor.max;
			}
			get chars() {
				return this.constructor.chars;
			}
			get hasLastChar() {
				return this.#hasLastChar;
			}
			get hasQuestionMarkChar() {
				return this.#hasQuestionMarkChar;
			}
			get isWildcard() {
				return this.#wildcard;
			}
			get values() {
				return this.#values;
			}
			static sorter(a, b) {
				let aIsNumber = typeof a == "number";
				let bIsNumber = typeof b == "number";
				if (aIsNumber && bIsNumber) return a - b;
				if (!aIsNumber && !bIsNumber) return a.localeCompare(b);
				return aIsNumber ? -1 : 1;
			}
			static findNearestValueInList(values, currentValue, reverse) {
				if (reverse) {
					for (let i = values.length - 1; i >= 0; i--) if (values[i] < currentValue) return values[i];
					return null;
				}
				for (let i = 0; i < values.length; i++) if (values[i] > currentValue) return values[i];
				return null;
			}
			findNearestValue(currentValue, reverse) {
				return this.constructor.findNearestValueInList(this.values, currentValue, reverse);
			}
			serialize() {
				return {
					wildcard: this.#wildcard,
					values: this.#values
				};
			}
			validate() {
				let badValue;
				let charsString = this.chars.length > 0 ? ` or chars ${this.chars.join("")}` : "";
				let field = this.constructor;
				let rangeTest = (value) => {
					badValue = value;
					return typeof value == "number" ? value >= this.min && value <= this.max : field.isValidChar(value);
				};
				if (!this.#values.every(rangeTest)) throw Error(`${this.constructor.name} Validation error, got value ${badValue} expected range ${this.min}-${this.max}${charsString}`);
				let duplicate = this.#values.find((value, index) => this.#values.indexOf(value) !== index);
				if (duplicate !== void 0) throw Error(`${this.constructor.name} Validation error, duplicate values found: ${duplicate}`);
			}
			#isWildcardValue() {
				if (this.options.rawValue.length > 0) return ["*", "?"].includes(this.options.rawValue);
				return Array.from({ length: this.max - this.min + 1 }, (_, i) => i + this.min).every((value) => this.#values.includes(value));
			}
		}
		exports.CronField = CronField;
	}),
	4971: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronHour = void 0;
		let CronField_1 = __webpack_require__(8720);
		let HOUR_CHARS = Object.freeze([]);
		class CronHour extends CronField_1.CronField {
			static get min() {
				return 0;
			}
			static get max() {
				return 23;
			}
			static get chars() {
				return HOUR_CHARS;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
			}
			get values() {
				return super.values;
			}
		}
		exports.CronHour = CronHour;
	}),
	6398: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronMinute = void 0;
		let CronField_1 = __webpack_require__(8720);
		let MINUTE_CHARS = Object.freeze([]);
		class CronMinute extends CronField_1.CronField {
			static get min() {
				return 0;
			}
			static get max() {
				return 59;
			}
			static get chars() {
				return MINUTE_CHARS;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
			}
			get values() {
				return super.values;
			}
		}
		exports.CronMinute = CronMinute;
	}),
	9170: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronMonth = void 0;
		let CronDate_1 = __webpack_require__(5450);
		let CronField_1 = __webpack_require__(8720);
		let MONTH_CHARS = Object.freeze([]);
		class CronMonth extends CronField_1.CronField {
			static get min() {
				return 1;
			}
			static get max() {
				return 12;
			}
			static get chars() {
				return MONTH_CHARS;
			}
			static get daysInMonth() {
				return CronDate_1.DAYS_IN_MONTH;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
			}
			get values() {
				return super.values;
			}
		}
		exports.CronMonth = CronMonth;
	}),
	42: ((__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronSecond = void 0;
		let CronField_1 = __webpack_require__(8720);
		let SECOND_CHARS = Object.freeze([]);
		class CronSecond extends CronField_1.CronField {
			static get min() {
				return 0;
			}
			static get max() {
				return 59;
			}
			static get chars() {
				return SECOND_CHARS;
			}
			constructor(values, options) {
				super(values, options);
				this.validate();
			}
			get values() {
				return super.values;
			}
		}
		exports.CronSecond = CronSecond;
	}),
	9392: (function(__unused_webpack_module, exports, __webpack_require__) {
		var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
			k2 === void 0 && (k2 = k);
			var desc = Object.getOwnPropertyDescriptor(m, k);
			(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
				enumerable: !0,
				get: function() {
					return m[k];
				}
			});
			Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
			k2 === void 0 && (k2 = k);
			o[k2] = m[k];
		}));
		var __exportStar = this && this.__exportStar || function(m, exports) {
			for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		__exportStar(__webpack_require__(7045), exports);
		__exportStar(__webpack_require__(5797), exports);
		__exportStar(__webpack_require__(3951), exports);
		__exportStar(__webpack_require__(8720), exports);
		__exportStar(__webpack_require__(4971), exports);
		__exportStar(__webpack_require__(6398), exports);
		__exportStar(__webpack_require__(9170), exports);
		__exportStar(__webpack_require__(42), exports);
	}),
	7045: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
	}),
	8628: (function(__unused_webpack_module, exports, __webpack_require__) {
		var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
			k2 === void 0 && (k2 = k);
			var desc = Object.getOwnPropertyDescriptor(m, k);
			(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
				enumerable: !0,
				get: function() {
					return m[k];
				}
			});
			Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
			k2 === void 0 && (k2 = k);
			o[k2] = m[k];
		}));
		var __exportStar = this && this.__exportStar || function(m, exports) {
			for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.CronFileParser = exports.CronExpressionParser = exports.CronExpression = exports.CronFieldCollection = exports.CronDate = void 0;
		let CronExpressionParser_1 = __webpack_require__(6243);
		var CronDate_1 = __webpack_require__(5450);
		Object.defineProperty(exports, "CronDate", {
			enumerable: !0,
			get: function() {
				return CronDate_1.CronDate;
			}
		});
		var CronFieldCollection_1 = __webpack_require__(3428);
		Object.defineProperty(exports, "CronFieldCollection", {
			enumerable: !0,
			get: function() {
				return CronFieldCollection_1.CronFieldCollection;
			}
		});
		var CronExpression_1 = __webpack_require__(4224);
		Object.defineProperty(exports, "CronExpression", {
			enumerable: !0,
			get: function() {
				return CronExpression_1.CronExpression;
			}
		});
		var CronExpressionParser_2 = __webpack_require__(6243);
		Object.defineProperty(exports, "CronExpressionParser", {
			enumerable: !0,
			get: function() {
				return CronExpressionParser_2.CronExpressionParser;
			}
		});
		var CronFileParser_1 = __webpack_require__(35);
		Object.defineProperty(exports, "CronFileParser", {
			enumerable: !0,
			get: function() {
				return CronFileParser_1.CronFileParser;
			}
		});
		__exportStar(__webpack_require__(9392), exports);
		exports.default = CronExpressionParser_1.CronExpressionParser;
	}),
	8735: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.seededRandom = seededRandom;
		function xfnv1a(str) {
			let h = 2166136261;
			for (let i = 0; i < str.length; i++) {
				h ^= str.charCodeAt(i);
				h = Math.imul(h, 16777619);
			}
			return () => h >>> 0;
		}
		function mulberry32(seed) {
			return () => {
				let t = seed += 1831565813;
				t = Math.imul(t ^ t >>> 15, t | 1);
				t ^= t + Math.imul(t ^ t >>> 7, t | 61);
				return ((t ^ t >>> 14) >>> 0) / 4294967296;
			};
		}
		function seededRandom(str) {
			return mulberry32(str ? xfnv1a(str)() : Math.floor(Math.random() * 1e10));
		}
	})
};

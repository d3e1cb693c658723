export const id = 7358;
export const ids = [7358];
export const modules = { 67358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };

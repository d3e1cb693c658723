export const id = "cron-2";
export const ids = ["cron-2"];
export const modules = {
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
	8566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => utcSuperset });
		var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
		var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9898);
		var _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6808);
		function utcSuperset(cron, zone) {
			let { offsets } = (0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_2__.Z)(zone);
			if (offsets.length === 1 && offsets[0] === 0) return [cron.text];
			let lines = shareMinutes(cron, offsets) ? shiftedLines(cron, offsets, !1) : offsets.flatMap((offset) => shiftedLines(cron, [offset], !1));
			lines.length > 20 && (lines = shiftedLines(cron, offsets, !0));
			return [...lines, ...skippedLines(cron, zone, lines)];
		}
		function shareMinutes(cron, offsets) {
			let times = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron);
			let all = offsets.flatMap((offset) => times.map((time) => withinDay(time - offset)));
			return new Set(all).size < all.length;
		}
		function shiftedLines(cron, offsets, coarse) {
			let lines = [];
			let daily = dateFields(cron, 0).join() === "* * *";
			for (let [shift, minutesByHour] of shiftTimes(cron, offsets, daily)) for (let times of timeFields(minutesByHour, coarse)) for (let dates of dateFields(cron, shift)) lines.push(`${times} ${dates}`);
			return lines;
		}
		function withinDay(minutes) {
			return (minutes % 1440 + 1440) % 1440;
		}
		function shiftTimes(cron, offsets, daily) {
			let table = new Map([
				[-1, new Map()],
				[0, new Map()],
				[1, new Map()]
			]);
			for (let offset of offsets) for (let time of (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Ak)(cron)) {
				let total = time - offset;
				let byHour = table.get(daily ? 0 : Math.floor(total / 1440));
				let hour = Math.floor(withinDay(total) / 60);
				let minutes = byHour?.get(hour) ?? new Set();
				byHour?.set(hour, minutes.add(withinDay(total) % 60));
			}
			return table;
		}
		function timeFields(minutesByHour, coarse) {
			let all = sorted(new Set([...minutesByHour.values()].flatMap((minutes) => [...minutes])));
			let hoursByMinutes = new Map();
			for (let [hour, set] of [...minutesByHour].sort(([a], [b]) => a - b)) {
				let minutes = writeSet(coarse ? all : sorted(set), 0, 59, !0);
				hoursByMinutes.set(minutes, [...hoursByMinutes.get(minutes) ?? [], hour]);
			}
			return [...hoursByMinutes].map(([minutes, hours]) => `${minutes} ${writeSet(hours, 0, 23, !0)}`);
		}
		function dateFields(cron, shift) {
			let everyDate = cron.dayOfMonth.length === 31;
			let everyWeekday = cron.dayOfWeek.length === 7;
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, "vixie") && (everyDate || everyWeekday)) return dateLines(range(1, 31), cron.month, shift);
			if (everyWeekday) return dateLines(cron.dayOfMonth, cron.month, shift);
			if (everyDate) return [weekdayLine(cron, shift)];
			if (shift === 0) return [(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Kp)(cron.text).slice(2).join(" ")];
			if (!(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.AW)(cron, "vixie")) return [...dateLines(cron.dayOfMonth, cron.month, shift), weekdayLine(cron, shift)];
			return cron.dayOfMonth.length <= cron.dayOfWeek.length * 4 ? dateLines(cron.dayOfMonth, cron.month, shift) : [weekdayLine(cron, shift)];
		}
		function weekdayLine(cron, shift) {
			let days = sorted(new Set(cron.dayOfWeek.map((day) => (day + shift + 7) % 7)));
			return `* ${writeSet(sorted(new Set(cron.month.flatMap((month) => [month, moveMonth(month, shift)]))), 1, 12, !1)} ${writeSet(days, 0, 6, !1)}`;
		}
		function dateLines(days, months, shift) {
			let moved = new Map();
			let add = (month, day) => moved.set(month, (moved.get(month) ?? new Set()).add(day));
			for (let month of months) {
				let longest = (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Xf)(month);
				for (let day of days.filter((day) => day <= longest)) {
					let last = day === longest || month === 2 && day === 28;
					if (shift === 0) add(month, day);
					else if (shift < 0 && day > 1) add(month, day - 1);
					else if (shift < 0) for (let end of lastDays(moveMonth(month, -1))) add(moveMonth(month, -1), end);
					else {
						day < longest && add(month, day + 1);
						last && add(moveMonth(month, 1), 1);
					}
				}
			}
			let monthsByDays = new Map();
			for (let [month, set] of [...moved].sort(([a], [b]) => a - b)) {
				let text = set.size === (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Xf)(month) ? "*" : writeSet(sorted(set), 1, 31, !1);
				monthsByDays.set(text, [...monthsByDays.get(text) ?? [], month]);
			}
			return [...monthsByDays].map(([text, group]) => `${text} ${writeSet(group, 1, 12, !1)} *`);
		}
		function lastDays(month) {
			return month === 2 ? [28, 29] : [(0, _days_js__WEBPACK_IMPORTED_MODULE_1__.Xf)(month)];
		}
		function moveMonth(month, by) {
			return (month - 1 + by + 12) % 12 + 1;
		}
		function skippedLines(cron, zone, lines) {
			let covering = lines.flatMap((line) => {
				let parsed = (0, _cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(line, "");
				return "cron" in parsed ? [parsed.cron] : [];
			});
			let found = new Map();
			for (let { at, before, after } of (0, _zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_2__.Z)(zone).changes) {
				if (!range(before, after - 1).some((offset) => firesAt(cron, at.getTime() + offset * 6e4)) || covering.some((line) => firesAt(line, at.getTime()))) continue;
				let key = `${at.getUTCMinutes()} ${at.getUTCHours()}`;
				let dates = found.get(key) ?? {
					days: new Set(),
					months: new Set()
				};
				dates.days.add(at.getUTCDate());
				dates.months.add(at.getUTCMonth() + 1);
				found.set(key, dates);
			}
			return [...found].map(([time, { days, months }]) => `${time} ${writeSet(range(Math.min(...days), Math.max(...days)), 1, 31, !1)} ${writeSet(sorted(months), 1, 12, !1)} *`);
		}
		function firesAt(cron, wall) {
			let time = new Date(wall);
			if (!cron.minute.includes(time.getUTCMinutes()) || !cron.hour.includes(time.getUTCHours())) return !1;
			let date = {
				month: time.getUTCMonth() + 1,
				day: time.getUTCDate(),
				dayOfWeek: time.getUTCDay()
			};
			return (0, _days_js__WEBPACK_IMPORTED_MODULE_1__.ko)(cron, "vixie", date);
		}
		function writeSet(values, min, max, steps) {
			if (values.length === max - min + 1) return "*";
			let [first = min, second = min] = values;
			let last = values.at(-1) ?? max;
			let step = second - first;
			if (steps && step > 1 && values.length > 3 && values.every((value, i) => value === first + i * step)) return first === min && last + step > max ? `*/${step}` : `${first}-${last}/${step}`;
			return (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ub)(values, "-").join(",");
		}
		function range(first, last) {
			return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
		}
		function sorted(values) {
			return [...values].sort((a, b) => a - b);
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
	3115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mk: () => readNamed,
			S3: () => openNamed,
			ZD: () => surroundingsOf,
			iH: () => boundaryOf,
			t5: () => FINDINGS_LIMIT,
			ts: () => storeBoundaryOf
		});
		var _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5389);
		let FINDINGS_LIMIT = 1073741824;
		function surroundingsOf(world, directory) {
			let folders = [world.directory, directory].filter((folder) => folder !== void 0);
			return {
				checkouts: checkoutsOf(world),
				folders
			};
		}
		function checkoutsOf({ env }) {
			return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((folder) => folder !== void 0 && folder !== "");
		}
		function boundaryOf(path, world, directory) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xn)(path, surroundingsOf(world, directory));
		}
		function storeBoundaryOf(path, world) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.b$)(path, checkoutsOf(world));
		}
		function readNamed(path, world, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.xO)(path, boundaryOf(path, world, directory), limit);
		}
		function openNamed(path, world, { limit = _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.Fe, directory } = {}) {
			return (0, _workspace_read_inside_js__WEBPACK_IMPORTED_MODULE_0__.X$)(path, boundaryOf(path, world, directory), limit);
		}
	}),
	2914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			C: () => errorCode
		});
		function errorCode(error) {
			let code = error instanceof Error ? error.code : void 0;
			if (typeof code != "string") throw error;
			return code;
		}
		let REASONS = {
			EACCES: "permission denied",
			EDQUOT: "the disk quota is used up",
			EIO: "the disk reports an error",
			ELOOP: "too many symbolic links",
			EMFILE: "too many open files",
			ENAMETOOLONG: "the name is too long",
			ENOSPC: "the disk is full",
			EPERM: "not permitted",
			EROFS: "the file system is read-only"
		};
		function reasonOf(error) {
			let code = errorCode(error);
			let reason = REASONS[code];
			return reason === void 0 ? code : `${reason} (${code})`;
		}
	}),
	5389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		var node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
		__webpack_require__.d(__webpack_exports__, {
			Fe: () => READ_LIMIT,
			Hu: () => openPlain,
			Wh: () => readProject,
			X$: () => openInside,
			ay: () => readOpened,
			b$: () => readCheckout,
			qm: () => leadsOut,
			v9: () => holds,
			xO: () => readInside,
			xn: () => readBoundary
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _file_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2914);
		var _read_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9985);
		let READ_LIMIT = 16777216;
		function readBoundary(path, surroundings) {
			return readProject(path, surroundings) ?? projectOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
		}
		function readProject(path, { checkouts, folders }) {
			let checkout = readCheckout(path, checkouts);
			if (checkout !== void 0) return checkout;
			for (let folder of folders) {
				let repository = (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder);
				if (repository !== void 0 && holds(repository, path)) return repository;
			}
			let folder = folders.find((one) => holds(one, path));
			return folder === void 0 ? void 0 : projectOf(folder);
		}
		function readCheckout(path, checkouts) {
			return checkouts.map(resolveLinks).find((real) => isBelow(real, path));
		}
		function projectOf(folder) {
			return (0, _read_repository_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder) ?? resolveLinks(folder);
		}
		function openInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			try {
				let real = fs.realpathSync(path);
				if (boundary !== void 0 && !holds(boundary, real)) return refuse("outside", leadsOut(boundary));
				let there = refuseKind(fs.lstatSync(real));
				if (there !== void 0) return there;
				return openPlain(real, boundary, limit, fs);
			} catch (error) {
				return explain(path, error, fs);
			}
		}
		function openPlain(path, boundary, limit, fs) {
			let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let fd = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
			try {
				let stat = fs.fstatSync(fd);
				let swapped = boundary === void 0 || standsIn(fd, path, stat, boundary, fs) ? void 0 : refuse("outside", "was replaced while it was opened");
				let refused = refuseKind(stat) ?? swapped ?? refuseSize(stat.size, limit);
				if (refused === void 0) return {
					fd,
					path,
					stat
				};
				fs.closeSync(fd);
				return refused;
			} catch (error) {
				fs.closeSync(fd);
				throw error;
			}
		}
		function readInside(path, boundary, limit = READ_LIMIT, fs = node_fs__WEBPACK_IMPORTED_MODULE_0___namespace_cache ||= __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_0__, 2)) {
			let opened = openInside(path, boundary, limit, fs);
			if ("problem" in opened) return opened;
			try {
				let read = readOpened(opened, limit, fs);
				return "problem" in read ? read : {
					bytes: read.bytes,
					path: opened.path,
					stat: opened.stat
				};
			} catch (error) {
				return explain(path, error, fs);
			} finally {
				fs.closeSync(opened.fd);
			}
		}
		function readOpened({ fd, stat }, limit, fs) {
			if (stat.size > limit) return tooLarge(stat.size, limit);
			let parts = [];
			let total = 0;
			for (let room = stat.size + 1;; room = 65536) {
				let part = Buffer.allocUnsafe(room);
				let count = fs.readSync(fd, part, 0, room, null);
				if (count === 0) break;
				parts.push(part.subarray(0, count));
				total += count;
				if (stat.size === 0) return refuse("not-a-file", "is not an ordinary file: it has data but a size of 0");
				if (total > limit) return tooLarge(total, limit);
			}
			return { bytes: parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts) };
		}
		function holds(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
			return !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(/[\\/]/)[0] !== "..";
		}
		function isBelow(real, path) {
			for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
				if (resolveLinks(folder) === real) return !0;
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) return !1;
			}
		}
		function refuseKind(stat) {
			if (stat.isFile()) return;
			return stat.isDirectory() ? refuse("directory", "is a directory") : refuse("not-a-file", "is not a regular file");
		}
		function refuseSize(size, limit) {
			return size > limit ? tooLarge(size, limit) : void 0;
		}
		function tooLarge(size, limit) {
			let mib = (bytes) => Math.ceil(bytes / 1024 / 1024 * 10) / 10;
			return refuse("too-large", `has ${mib(size)} MiB; at most ${mib(limit)} MiB are read`);
		}
		function standsIn(fd, place, stat, boundary, fs) {
			try {
				return holds(boundary, fs.readlinkSync(`/proc/self/fd/${fd}`));
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				let now = fs.lstatSync(place);
				return holds(boundary, fs.realpathSync(place)) && now.dev === stat.dev && now.ino === stat.ino;
			}
		}
		function explain(path, error, fs) {
			let code = (0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
			if (code !== "ENOENT" && code !== "ENOTDIR") return refuse("unreadable", `can't be read: ${(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.A)(error)}`);
			try {
				let behind = fs.statSync(path, { throwIfNoEntry: !1 });
				if (behind !== void 0 && !behind.isFile()) return refuse("not-a-file", "is not a regular file");
				if (fs.lstatSync(path, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0) return refuse("missing", "can't be read: it is a symbolic link to nothing");
			} catch (second) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(second);
			}
			return refuse("missing", "no such file");
		}
		function leadsOut(boundary) {
			return `leads out of the project (${boundary}) through a symbolic link, which is not followed`;
		}
		function refuse(kind, message) {
			return { problem: {
				kind,
				message
			} };
		}
		function resolveLinks(folder) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
			} catch (error) {
				(0, _file_system_js__WEBPACK_IMPORTED_MODULE_2__.C)(error);
				return folder;
			}
		}
	}),
	9985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => readRepositoryRoot,
			X: () => readPlaceInRepository
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		function readRepositoryRoot(directory) {
			let folder;
			try {
				folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
			} catch {
				return;
			}
			for (;;) {
				if (isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return folder;
				let above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
				if (above === folder) return;
				folder = above;
			}
		}
		function readPlaceInRepository(directory) {
			let root = readRepositoryRoot(directory);
			return root === void 0 ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
		}
		function isThere(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 }) !== void 0;
			} catch {
				return !1;
			}
		}
	})
};

export const id = 4554;
export const ids = [
	4554,
	7358,
	9712,
	8896
];
export const modules = {
	95753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Or: () => attemptsOf,
			rv: () => timeoutSeconds,
			sJ: () => cronConfigSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59425);
		var _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49674);
		var _shared_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52374);
		let folder = (value) => {
			if (value.includes("%")) return {
				code: "bad-folder",
				message: "must not hold \"%\": in a crontab it ends the line"
			};
			if (!value.startsWith("~")) return;
			return {
				code: "bad-folder",
				message: "must not begin with \"~\"",
				hint: "write the whole path, or one relative to the project"
			};
		};
		let cronConfigSchema = (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			script_dir: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Where install puts the script that cron runs; .jmo/cron of the project where left out.", [
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
				folder
			])),
			log_dir: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Where the log of all runs is; beside the results where left out.", [
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
				folder
			])),
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("Minutes a run may take, 0 for no end; six hours where left out.", 0, 21600), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("How long a run may take, such as 1h 30m.", [_shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.p0])])),
			retry: (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.Pi)()
		}));
		function timeoutSeconds(config) {
			if (config.timeout === void 0) return 21600;
			return typeof config.timeout == "number" ? config.timeout * 60 : (0, _shared_duration_js__WEBPACK_IMPORTED_MODULE_3__.E)(config.timeout) ?? 0;
		}
		function attemptsOf(config) {
			return 1 + (0, _shared_config_rules_js__WEBPACK_IMPORTED_MODULE_2__.ZI)(config);
		}
	}),
	63063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lG: () => crontabCommand,
			sI: () => crontabTiming,
			xx: () => crontabLines
		});
		var _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26808);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89372);
		var _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40628);
		var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85439);
		function crontabTiming(cron, zone, daemon) {
			let own = daemon.zone === void 0 ? void 0 : (0, _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(daemon.zone);
			let meant = (0, _cron_zone_clock_rules_js__WEBPACK_IMPORTED_MODULE_0__.Z)(zone);
			let when = (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.oO)(cron, zone);
			let isSafe = daemon.knowsChanges || (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) || !touchesChange(cron, meant);
			if (own !== void 0 && sameClock(own, meant) && isSafe) return {
				fields: cron.text,
				cronTz: void 0,
				superset: !1,
				when
			};
			let untouched = own?.changes.length === 0 && !touchesChange(cron, meant);
			if (daemon.cronTz && ((0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) || untouched)) return {
				fields: cron.text,
				cronTz: zone,
				superset: !1,
				when
			};
			return {
				fields: `${supersetMinutes(cron, meant, own)} * * * *`,
				cronTz: void 0,
				superset: !0,
				when
			};
		}
		function crontabCommand(timing, paths) {
			let words = [paths.script];
			timing.superset && words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--if-due"), (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(timing.when));
			words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--directory"), paths.directory);
			paths.jmo !== void 0 && words.push((0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("--path"), paths.jmo);
			return words.join(" ");
		}
		function crontabLines(schedule, daemon, place) {
			let inherited = place.inherited ?? "";
			let zone = inherited === "" ? daemon.zone : void 0;
			let timing = crontabTiming((0, _shared_schedule_cron_js__WEBPACK_IMPORTED_MODULE_1__.A)(schedule), schedule.spec.timezone, {
				...daemon,
				zone
			});
			let command = crontabCommand(timing, {
				script: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.script),
				directory: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.directory),
				...place.jmo === void 0 ? {} : { jmo: (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_3__.XW)(place.jmo) }
			});
			let line = `${timing.fields} ${command}`;
			if (timing.cronTz === void 0) return [line];
			return [
				`CRON_TZ=${timing.cronTz}`,
				line,
				`CRON_TZ=${inherited === "" ? "\"\"" : inherited}`
			];
		}
		function sameClock(a, b) {
			return a === b || JSON.stringify(a) === JSON.stringify(b);
		}
		function touchesChange(cron, rules) {
			return rules.changes.some(({ at, before, after }) => {
				let start = Math.min(before, after);
				return firesWithin(cron, minutesOf(at) + start, Math.abs(after - before));
			});
		}
		function firesWithin(cron, start, length) {
			for (let minute = start; minute < start + length; minute++) {
				let inDay = (minute % 1440 + 1440) % 1440;
				if (cron.hour.includes(Math.floor(inDay / 60)) && cron.minute.includes(inDay % 60)) return !0;
			}
			return !1;
		}
		function supersetMinutes(cron, meant, daemon) {
			let own = daemon?.offsets ?? [
				0,
				15,
				30,
				45
			];
			let minutes = new Set();
			let add = (utc) => {
				for (let offset of own) minutes.add(((utc + offset) % 60 + 60) % 60);
			};
			for (let offset of meant.offsets) for (let minute of cron.minute) add(minute - offset);
			for (let { at, before, after } of (0, _script_js__WEBPACK_IMPORTED_MODULE_2__.wR)(cron) ? [] : meant.changes) after > before && firesWithin(cron, minutesOf(at) + before, after - before) && add(minutesOf(at));
			return minutes.size === 60 ? "*" : [...minutes].sort((a, b) => a - b).join(",");
		}
		function minutesOf(at) {
			return at.getUTCHours() * 60 + at.getUTCMinutes();
		}
	}),
	34554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => localCron });
		var platform_rules = __webpack_require__(68896);
		var located = __webpack_require__(75902);
		var problem = __webpack_require__(37239);
		var channels = __webpack_require__(14438);
		var check_config = __webpack_require__(69463);
		var image_variables = __webpack_require__(32869);
		var path_fields = __webpack_require__(59423);
		var scan_command = __webpack_require__(59579);
		var schedule_cron = __webpack_require__(40628);
		var local_cron_config = __webpack_require__(95753);
		function checkCron(schedule) {
			let { problems, config } = (0, check_config.l)(schedule, local_cron_config.sJ);
			return [
				...problems,
				...(0, schedule_cron._)(schedule, (0, platform_rules.dayRuleOf)("debian-cron")),
				...checkDeadline(schedule),
				...(0, image_variables.T)(schedule),
				...checkPaths(schedule),
				...checkSecrets(schedule),
				...checkRetry(schedule, config)
			];
		}
		function checkDeadline(schedule) {
			let { startingDeadlineSeconds, concurrencyPolicy } = schedule.resource.spec;
			if (startingDeadlineSeconds === null) return [];
			return [(0, located.h)(schedule, ["spec", "startingDeadlineSeconds"], {
				severity: "hint",
				code: "deadline-not-needed",
				message: `cron starts a run in its minute or not at all, and ${concurrencyPolicy} never queues one: no run is ever late`,
				hint: "it may stay, for a backend that starts runs late",
				part: "key"
			})];
		}
		function checkPaths(schedule) {
			let found = [];
			let { results } = schedule.resource.spec.jobTemplate;
			for (let { at, path } of (0, path_fields.N)(schedule.resource)) {
				if (!path.startsWith("~")) continue;
				found.push((0, located.h)(schedule, at, {
					severity: "warning",
					code: "unexpanded-home",
					message: `${(0, problem.jV)(at)} begins with "~", which is handed to jmo as it is: no shell replaces it by a home directory`,
					hint: "write the whole path, or one relative to the project"
				}));
			}
			results.dir.startsWith("~") && found.push((0, located.h)(schedule, [
				"spec",
				"jobTemplate",
				"results",
				"dir"
			], {
				severity: "error",
				code: "bad-results-dir",
				message: "spec.jobTemplate.results.dir must not begin with \"~\": no shell replaces it by a home directory",
				hint: "write the whole path, or one relative to the project"
			}));
			return found;
		}
		function checkSecrets(schedule) {
			let { targets, notifications } = schedule.resource.spec.jobTemplate;
			let job = ["spec", "jobTemplate"];
			let secrets = [];
			targets.gitlab_token !== void 0 && secrets.push([[
				...job,
				"targets",
				"gitlab_token"
			], (0, scan_command.cG)(targets.gitlab_token)]);
			for (let [index, channel] of (notifications.enabled ? notifications.channels : []).entries()) {
				let key = channel.url === void 0 ? "token" : "url";
				secrets.push([[
					...job,
					"notifications",
					"channels",
					index,
					key
				], (0, channels.A)(channel)]);
			}
			return secrets.map(([path, name]) => {
				if (name.startsWith("jmo_")) return (0, located.h)(schedule, path, {
					severity: "error",
					code: "reserved-variable",
					message: `${(0, problem.jV)(path)} refers to ${name}, and the script's own variables begin with jmo_`,
					hint: `name it ${name.toUpperCase()}`
				});
				return (0, located.h)(schedule, path, {
					severity: "hint",
					code: "secret-from-file",
					message: `cron does not know the variables of your shell: the script reads ${name} from a file`,
					hint: `put its value into ~/.jmo/secrets/${name}, and chmod 600 it`
				});
			});
		}
		function checkRetry(schedule, config) {
			if (typeof config.retry != "object" || config.retry.when === void 0) return [];
			return [(0, located.h)(schedule, [
				"spec",
				"backend",
				"config",
				"retry",
				"when"
			], {
				severity: "warning",
				code: "retry-when-ignored",
				message: "jmo does not tell why a scan failed: every one that could not be completed is retried",
				part: "key"
			})];
		}
		var comment = __webpack_require__(67003);
		var shell = __webpack_require__(89372);
		var header = __webpack_require__(76279);
		var crontab_line = __webpack_require__(63063);
		let CRON_FOLDER = ".jmo/cron";
		function scriptName(schedule) {
			return `jmo-${schedule.metadata.name}.sh`;
		}
		function renderFragment(schedules, context) {
			let lines = [
				...(0, header.Jj)(context),
				"#",
				"# \"jmo-schedule install --all\" puts lines made for your cron into your crontab. To do it by hand, copy these there",
				"# and write the project's absolute path behind JMO_PROJECT. They are right for a cron in any time zone: each starts",
				"# its script at every minute at which a run might be due, and the script exits at once if none is.",
				"",
				"JMO_PROJECT=/path/to/the/project"
			];
			for (let schedule of schedules) lines.push("", ...linesOf(schedule));
			return `${lines.join("\n")}\n`;
		}
		function linesOf(schedule) {
			let { metadata, spec } = schedule;
			let cron = (0, schedule_cron.A)(schedule);
			if (spec.suspend) return [`# ${metadata.name} is suspended.`];
			let folder = (0, check_config.W)(schedule, local_cron_config.sJ).script_dir;
			let name = scriptName(schedule);
			let timing = (0, crontab_line.sI)(cron, spec.timezone, {
				zone: void 0,
				cronTz: !1,
				knowsChanges: !1
			});
			let command = (0, crontab_line.lG)(timing, {
				script: folder?.startsWith("/") ? (0, shell.XW)(`${folder}/${name}`) : (0, shell.Mj)(`"$JMO_PROJECT"/${(0, shell.XW)(`${folder ?? CRON_FOLDER}/${name}`)}`),
				directory: (0, shell.Mj)("\"$JMO_PROJECT\"")
			});
			return [`# ${metadata.name}: ${(0, comment.T)((0, header._P)(schedule, cron))}`, `${timing.fields} ${command}`];
		}
		var script = __webpack_require__(85439);
		let localCron = {
			type: "local-cron",
			platformOf: () => "debian-cron",
			check: checkCron,
			render: (schedules, context) => [...schedules.map((schedule) => scriptFile(schedule, context)), {
				path: `${CRON_FOLDER}/jmo-schedules.crontab`,
				content: renderFragment(schedules, context),
				executable: !1,
				schedules: schedules.map((schedule) => schedule.metadata.name),
				shared: { hint: "it holds the crontab lines of a whole project: put the schedules of both files into one" }
			}],
			exportOne: scriptFile,
			owned: [{
				folder: CRON_FOLDER,
				pattern: /^jmo-(?:.*\.sh|schedules\.crontab)$/
			}]
		};
		function scriptFile(schedule, context) {
			return {
				path: `${CRON_FOLDER}/${scriptName(schedule)}`,
				content: (0, script.y9)(schedule, context),
				executable: !0,
				schedules: [schedule.metadata.name]
			};
		}
	}),
	85439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wR: () => isInterval,
			y9: () => renderScript,
			oO: () => whenText
		});
		var days = __webpack_require__(17786);
		var shell = __webpack_require__(89372);
		var channels = __webpack_require__(14438);
		var check_config = __webpack_require__(69463);
		var header = __webpack_require__(76279);
		var path_fields = __webpack_require__(59423);
		var scan_command = __webpack_require__(59579);
		var schedule_cron = __webpack_require__(40628);
		var local_cron_config = __webpack_require__(95753);
		let templates = { "run.sh": "#!/bin/bash -p\n# An example, so that this file can be linted and run as it stands. Code replaces everything above the line\n# \"The same in every script\" by one schedule's own values.\n\njmo_name=example\njmo_profile=balanced\njmo_zone=Europe/Berlin\njmo_when='30 2 * * 1 Europe/Berlin'\njmo_minutes=' 30 '\njmo_hours=' 02 '\njmo_days=' 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 '\njmo_months=' 01 02 03 04 05 06 07 08 09 10 11 12 '\njmo_weekdays=' 1 '\njmo_both_days=1\njmo_fixed_time=1\njmo_policy=Forbid\njmo_results=results\njmo_logs=''\njmo_keep_successful=30\njmo_keep_failed=10\njmo_timeout=21600\njmo_attempts=1\njmo_gitlab_token=''\njmo_command=(jmo ci --profile-name balanced --repo . --fail-on HIGH)\njmo_images=(alpine:3.20 nginx:1.27)\njmo_urls=()\njmo_secrets=(SLACK_WEBHOOK_URL)\njmo_events=('success failure')\njmo_bot_channels=('')\njmo_path_fields=(targets.repo)\njmo_paths=(.)\n\n# ---- The same in every script from here on: templates/local-cron/run.sh ----\n# -p on the first line keeps the caller's BASH_ENV, SHELLOPTS, BASHOPTS and functions out of this shell. Start again where it is\n# missing (\"bash FILE\"), or where exported functions would reach the programs started below.\njmo_scrub=()\nif [[ -r /proc/self/environ ]]; then\n  while IFS= read -r -d '' jmo_entry; do\n    if [[ $jmo_entry == BASH_FUNC_* ]]; then jmo_scrub+=(-u \"${jmo_entry%%=*}\"); fi\n  done </proc/self/environ\nfi\nif [[ -f ${BASH_SOURCE[0]:-} ]] && [[ $- != *p* || ${#jmo_scrub[@]} -gt 0 ]]; then\n  # In POSIX mode no function can stand in for exec.\n  POSIXLY_CORRECT=1\n  exec /usr/bin/env -u POSIXLY_CORRECT ${jmo_scrub[@]+\"${jmo_scrub[@]}\"} \"$BASH\" -p -- \"${BASH_SOURCE[0]}\" \"$@\"\nfi\nset +o posix\nset -euo pipefail\n# Results hold raw findings, with the secrets in them.\numask 077\n# From bash 5.2 on, & in a replacement would stand for what was matched.\nshopt -u patsub_replacement 2>/dev/null || true\n\nif ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 402)); then\n  printf 'jmo-%s: bash 4.2 or newer is needed, this is %s\\n' \"$jmo_name\" \"$BASH_VERSION\" >&2\n  exit 127\nfi\n\n# setsid must not fork.\nset +m\n\n# Before anything else is named: a secret may bear any name, and the environment goes before a file.\njmo_values=()\nfor ((jmo_i = 0; jmo_i < ${#jmo_secrets[@]}; jmo_i++)); do\n  jmo_secret=${jmo_secrets[jmo_i]}\n  jmo_values+=(\"${!jmo_secret:-}\")\ndone\njmo_gitlab_value=${jmo_gitlab_token:+${!jmo_gitlab_token:-}}\n# With these, cd, the search for programs, functions, read and the programs below would not do what is meant here.\nunset BASH_ENV ENV CDPATH GLOBIGNORE EXECIGNORE FUNCNEST TMOUT BASH_COMPAT POSIXLY_CORRECT POSIX_PEDANTIC\nexport -n SHELLOPTS BASHOPTS\n\nusage() {\n  cat >&2 <<END\nusage: ${0##*/} [--directory DIR] [--path DIR] [--if-due [WHEN] | --due]\n  --directory DIR  the project's directory, where relative paths start\n  --path DIR       look for jmo there too\n  --if-due [WHEN]  exit unless a run is due; warn if WHEN, the schedule that the crontab line was made for, is out of\n                   date\n  --due            read seconds since 1970, one a line; print those at which the schedule runs\nWithout --if-due it scans at once.\nEND\n  leave 2\n}\n\n# ---- When ----\n\n# Reads the clock of TZ at the time $1: seconds east of UTC in REPLY, and what matches() takes in fields.\nread_clock() {\n  local text\n  printf -v text '%(%z%M %H %d %m %w)T' \"$1\"\n  fields=${text:5}\n  REPLY=$((10#${text:1:2} * 3600 + 10#${text:3:2} * 60))\n  if [[ $text == -* ]]; then REPLY=$((-REPLY)); fi\n}\n\n# Whether the five cron fields match $1: minute, hour, day and month in two digits each, weekday in one.\nmatches() {\n  local of_month=0 of_week=0\n  [[ $jmo_minutes == *\" ${1:0:2} \"* && $jmo_hours == *\" ${1:3:2} \"* && $jmo_months == *\" ${1:9:2} \"* ]] || return 1\n  if [[ $jmo_days == *\" ${1:6:2} \"* ]]; then of_month=1; fi\n  if [[ $jmo_weekdays == *\" ${1:12:1} \"* ]]; then of_week=1; fi\n  if ((jmo_both_days)); then ((of_month && of_week)); else ((of_month || of_week)); fi\n}\n\n# Whether the schedule has a run in the minute of $1, by cron(8)'s rules: a fixed time that the clocks jump over runs\n# at the end of the jump, and one that they show twice runs the first time; times with * follow the clocks. TZ must be\n# the schedule's zone.\ndue() {\n  local now=$(($1 - $1 % 60))\n  local fields here wall skipped yesterday\n  if ((jmo_fixed_time)); then\n    read_clock $((now - 60))\n    wall=$((now + REPLY))\n    read_clock \"$now\"\n    here=$REPLY\n    # What the clock would have shown in the minutes it has just jumped over, written as if it were UTC.\n    for (( ; wall < now + here; wall += 60)); do\n      TZ=UTC0 printf -v skipped '%(%M %H %d %m %w)T' \"$wall\"\n      if matches \"$skipped\"; then return 0; fi\n    done\n    matches \"$fields\" || return 1\n    read_clock $((now - 86400))\n    if ((REPLY <= here)); then return 0; fi\n    # Clocks were set back: has this one shown the same before?\n    yesterday=$REPLY\n    read_clock $((now - (yesterday - here)))\n    ((REPLY != yesterday))\n  else\n    read_clock \"$now\"\n    matches \"$fields\"\n  fi\n}\n\n# Whether this machine knows the schedule's zone; bash would take another for UTC.\nknows_zone() { [[ $jmo_zone == UTC || -e ${TZDIR:-/usr/share/zoneinfo}/$jmo_zone ]]; }\n\n# The first minute that is due and later than $1, in REPLY: this one, or one of the five before it, since cron(8) starts\n# late what it slept through. Where it is not known what was started last ($1 is empty, or lies ahead since the clock was\n# set back), this one alone.\nfind_due() {\n  local -x TZ=$jmo_zone\n  local now=$((start_time - start_time % 60))\n  local minute=$((now - 300))\n  if [[ -z $1 ]] || (($1 > now + 300)); then\n    minute=$now\n  elif (($1 >= minute)); then\n    minute=$(($1 + 60))\n  fi\n  for (( ; minute <= now; minute += 60)); do\n    if due \"$minute\"; then\n      REPLY=$minute\n      return 0\n    fi\n  done\n  return 1\n}\n\n# The minute that was last started for, as the file $1 has it, in REPLY; nothing where it has none.\nread_last() {\n  REPLY=''\n  if is_plain \"$1\"; then { IFS= read -r -n 20 REPLY <\"$1\"; } 2>/dev/null || true; fi\n  if [[ ! $REPLY =~ ^[1-9][0-9]{0,11}$ ]]; then REPLY=''; fi\n}\n\n# Takes the minute that is due, so that none is started for twice. Where that cannot be remembered, this one alone counts.\nclaim_minute() {\n  local file=\"$results/.jmo-$jmo_name.due\"\n  # Not emptied before it is written, so that it need not be opened twice: a time is as long as the one before it.\n  if open_plain 6 '<>' \"$file\"; then\n    flock 6 || true\n    read_last \"$file\"\n    if ! find_due \"$REPLY\"; then return 1; fi\n    if { printf '%s\\n' \"$REPLY\" >&6; } 2>/dev/null; then\n      exec 6>&-\n      return 0\n    fi\n    exec 6>&-\n  fi\n  find_due ''\n}\n\n# Prints those of the times on standard input, in seconds since 1970, at which the schedule runs.\nprint_due() {\n  local -x TZ=$jmo_zone\n  local time\n  while read -r time; do\n    if [[ $time =~ ^[0-9]{1,12}$ ]] && due \"$time\"; then printf '%s\\n' \"$time\"; fi\n  done\n}\n\n# ---- Files that others may have put there ----\n\n# Whether $1 is a file, and no link to one.\nis_plain() { [[ -f $1 && ! -L $1 ]]; }\n\n# Opens the file $3 as number $1, in the way $2, if it is a plain file or not there yet: the project's files are not all ours, and\n# whoever left a link there must not choose what is written to.\nopen_plain() {\n  if [[ -L $3 || (-e $3 && ! -f $3) ]]; then return 1; fi\n  if ! { eval \"exec $1$2\\\"\\$3\\\"\"; } 2>/dev/null; then return 1; fi\n  # It may have been exchanged since the look above.\n  if is_plain \"$3\" && [[ $3 -ef /dev/fd/$1 ]]; then return 0; fi\n  eval \"exec $1>&-\"\n  return 1\n}\n\n# ---- What is said, and where ----\n\n# The time $1 in UTC, in REPLY.\nstamp() { TZ=UTC0 printf -v REPLY '%(%Y-%m-%dT%H:%M:%SZ)T' \"$1\"; }\n\n# The text $1 in REPLY, without the values of this schedule's secrets.\nredact() {\n  local i value\n  REPLY=$1\n  for ((i = 0; i < ${#known_values[@]}; i++)); do\n    value=${known_values[i]}\n    if ((${#value} > 7)); then REPLY=${REPLY//\"$value\"/***}; fi\n  done\n}\n\n# Writes a line to the log. Where there is none, or it cannot be written, returns 1: no run ends for that.\nnote() {\n  local line\n  redact \"$1\"\n  line=${REPLY//[[:cntrl:]]/ }\n  stamp -1\n  line=\"$REPLY $jmo_name $line\"\n  if [[ -t 1 ]]; then printf '%s\\n' \"$line\" || true; fi\n  if [[ -z $log ]]; then return 1; fi\n  if ((log_open)) && { printf '%s\\n' \"$line\" >&5; } 2>/dev/null; then return 0; fi\n  if [[ $warning != *\"$log\"* ]]; then warn \"cannot write the log $log\"; fi\n  return 1\n}\n\n# To standard error, which cron mails.\nmail() {\n  redact \"$1\"\n  printf 'jmo-%s: %s\\n' \"$jmo_name\" \"${REPLY//[[:cntrl:]]/ }\" >&2 || true\n}\n\nsay() { note \"$1\" || [[ -z $log ]] || mail \"$1\"; }\n\n# To the log and to standard error.\ncomplain() {\n  note \"$1\" || true\n  mail \"$1\"\n}\n\n# Complains of something that the scan can do without. The channels are told of it with the result.\nwarn() {\n  warning=\"${warning:+$warning; }$1\"\n  complain \"$1\"\n}\n\n# A secret's value in REPLY: $2, or the content of a file that is ours alone. Otherwise what is wrong, in REPLY.\nsecret() {\n  local file=${JMO_SECRETS_DIR:-${HOME:-}/.jmo/secrets}/$1\n  local mode\n  REPLY=$2\n  if [[ -n $REPLY ]]; then return 0; fi\n  if [[ ! -f $file ]]; then\n    REPLY=\"$1 is not in the environment and there is no file $file\"\n    return 1\n  fi\n  mode=$(stat -L -c %a -- \"$file\") || mode=777\n  if ((8#$mode & 8#77)) || [[ ! -O $file ]]; then\n    REPLY=\"$file is refused: others may read it (mode $mode); run chmod 600 on it, as its owner\"\n    return 1\n  fi\n  REPLY=''\n  IFS= read -r REPLY <\"$file\" || true\n  if [[ -n $REPLY ]]; then return 0; fi\n  REPLY=\"$file is empty\"\n  return 1\n}\n\n# The text $1 as a JSON string, in REPLY.\njson() {\n  local text=$1 code character\n  text=${text//\\\\/\\\\\\\\}\n  text=${text//\\\"/\\\\\\\"}\n  for ((code = 1; code < 32; code++)); do\n    printf -v character '\\\\x%02x' \"$code\"\n    printf -v character '%b' \"$character\"\n    if [[ $text == *\"$character\"* ]]; then\n      printf -v REPLY '\\\\u%04x' \"$code\"\n      text=${text//\"$character\"/$REPLY}\n    fi\n  done\n  REPLY=\"\\\"$text\\\"\"\n}\n\n# The text $1 as Slack's mrkdwn shows it unchanged, in REPLY. Too long a text would make Slack refuse the message.\nplain() {\n  local text=$1\n  if ((${#text} > 1000)); then text='(too long to show)'; fi\n  text=${text//&/&amp;}\n  text=${text//</&lt;}\n  REPLY=${text//>/&gt;}\n}\n\n# \"2 critical, 3 high\" in REPLY, or nothing. JMo prints its findings indented, so a finding's own severity can be told\n# from those within what its tool wrote.\ncount_findings() {\n  local file=$1 severity count first='' indent='      '\n  REPLY=''\n  if [[ ! -f $file ]] || ! command -v grep >/dev/null; then return 0; fi\n  IFS= read -r -n 1 first <\"$file\" || true\n  # A bare list, as older versions write it, is one level shallower.\n  if [[ $first == '[' ]]; then indent='    '; fi\n  for severity in CRITICAL HIGH MEDIUM LOW INFO; do\n    count=$(grep -c \"^$indent\\\"severity\\\": \\\"$severity\\\"\" -- \"$file\" || true)\n    if ((${count:-0} > 0)); then REPLY=\"${REPLY:+$REPLY, }$count ${severity,,}\"; fi\n  done\n  REPLY=${REPLY:-none}\n}\n\n# Whether the run has findings at all: JMo writes an empty file where every target was refused or every tool failed.\nhas_findings() {\n  count_findings \"$run/summaries/findings.json\"\n  [[ -n $REPLY && $REPLY != none ]]\n}\n\n# What no scanner looked at, though JMo ended well, from what JMo 1.1 writes of them: in faulty those that failed, in absent\n# those that were not installed, in looked whether any did its work. JMo prints a field a line, and of a scanner the name first.\nfind_gaps() {\n  local file line scanner='' metadata='' list\n  faulty='' absent='' looked=0\n  for file in \"$run\"/individual-*/*/scan-timings.json; do\n    if [[ ! -f $file ]]; then continue; fi\n    while IFS= read -r line || [[ -n $line ]]; do\n      case $line in\n        *'\"tool\": \"'*) scanner=${line#*'\"tool\": \"'} scanner=${scanner%%'\"'*} ;;\n        *'\"status\": \"success\"'*) looked=1 ;;\n        *'\"status\": \"'*) if [[ \", $faulty,\" != *\", $scanner,\"* ]]; then faulty+=\"${faulty:+, }$scanner\"; fi ;;\n      esac\n    done <\"$file\"\n  done\n  if [[ ! -f $run/.scan_metadata.json ]]; then return 0; fi\n  { IFS= read -r -d '' metadata <\"$run/.scan_metadata.json\"; } 2>/dev/null || true\n  if [[ ! $metadata =~ \\\"stubbed_tools\\\":\\ *\\{([^}]*)\\} ]]; then return 0; fi\n  list=${BASH_REMATCH[1]}\n  while [[ $list =~ \\\":\\ *\\[([^]]*)\\](.*) ]]; do\n    absent+=\"${absent:+, }${BASH_REMATCH[1]//\\\"/}\"\n    list=${BASH_REMATCH[2]}\n  done\n}\n\n# The message about the event $1, for the channel $2 (of a bot token; else empty), in REPLY.\ncompose() {\n  local icon title body row text channel=''\n  case $1 in\n    success) icon='✅' title='Scan succeeded' ;;\n    recovered) icon='✅' title='Scan succeeded again' ;;\n    skipped) icon='⏭️' title='Scan skipped' ;;\n    warned) icon='⚠️' title='Scan succeeded, but something is wrong' ;;\n    *) icon='❌' title='Scan failed' ;;\n  esac\n  plain \"$jmo_name\"\n  text=\"$icon $title: $REPLY\"\n  body=\"*$text*\"\n  for row in \"Profile=$jmo_profile\" \"Host=${HOSTNAME:-}\" \"Duration=$duration_text\" \"Findings=$findings\" \\\n    \"Reason=$reason\" \"Warning=$warning\" \"Results=$kept_results\" \"Log=$log\"; do\n    if [[ -z ${row#*=} ]]; then continue; fi\n    redact \"${row#*=}\"\n    plain \"$REPLY\"\n    body+=$'\\n'\"*${row%%=*}:* $REPLY\"\n  done\n  if [[ -n $2 ]]; then\n    json \"$2\"\n    channel=\"\\\"channel\\\":$REPLY,\"\n  fi\n  json \"$text\"\n  text=$REPLY\n  json \"$body\"\n  printf -v REPLY '{%s\"text\":%s,\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":%s}}]}' \\\n    \"$channel\" \"$text\" \"$REPLY\"\n}\n\n# Whether a message may be sent to the address $1; why not, in REPLY. As \"jmo-schedule notify\" has it: only https, only Slack's\n# own hosts $2 and those that JMO_ALLOW_HOSTS names, each HOST or HOST:PORT; http to this machine alone, where it is named.\nis_allowed() {\n  local host allowed protocol=https\n  if [[ ! $1 =~ ^([Hh][Tt][Tt][Pp][Ss]?)://([^/?#]*)([/?#][^[:space:]\\\"\\\\]*)?$ ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  if [[ ${BASH_REMATCH[1],,} == http ]]; then protocol=http; fi\n  host=${BASH_REMATCH[2],,}\n  if [[ $host == *@* ]]; then\n    REPLY='its address holds a login, and is not used'\n    return 1\n  fi\n  if [[ ! $host =~ ^([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$ ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  if [[ $protocol == https ]]; then host=${host%:443}; else host=${host%:80}; fi\n  allowed=\" ${JMO_ALLOW_HOSTS:-} \"\n  allowed=${allowed//,/ }\n  if [[ ${allowed,,} == *\" $host \"* ]]; then allowed=1; else allowed=0; fi\n  if [[ $protocol == http ]] && ! { ((allowed)) && [[ $host =~ ^(localhost|\\[::1\\]|127(\\.[0-9]{1,3}){3})(:[0-9]+)?$ ]]; }; then\n    REPLY='its address is not https, and is not used'\n    return 1\n  fi\n  if ((allowed)) || [[ \" $2 \" == *\" $host \"* ]]; then return 0; fi\n  REPLY=\"its address leads to a host that is not Slack's; where that is meant, name the host in JMO_ALLOW_HOSTS\"\n  return 1\n}\n\n# What curl had to say of one request: its exit code in ended, the status in code, all that was answered in answer, and in sent\n# whether the request may have arrived. $1 to $3 as for post.\nrequest() {\n  local text=${2//\\\\/\\\\\\\\} proxy=()\n  text=${text//\\\"/\\\\\\\"}\n  # A proxy would not reach this machine, and would see what is sent.\n  if [[ $1 == [Hh][Tt][Tt][Pp]:* ]]; then proxy=(--noproxy '*'); fi\n  # The end of what is answered: headers, text, and three last lines of ours. bash complains of NUL bytes in it.\n  { answer=$(\n    {\n      ended=0\n      {\n        printf 'url = \"%s\"\\ndata-binary = \"%s\"\\n' \"$1\" \"$text\"\n        if [[ -n ${3:-} ]]; then printf 'header = \"Authorization: Bearer %s\"\\n' \"$3\"; fi\n      } | curl -q --config - --silent --globoff --max-time 10 --proto '=http,https' ${proxy[@]+\"${proxy[@]}\"} \\\n        --header 'Content-Type: application/json; charset=utf-8' \\\n        --dump-header - --write-out '\\n%{http_code} %{time_pretransfer}' || ended=$?\n      printf '\\n%s' \"$ended\"\n    } | tail -c 100000\n  ) || true; } 2>/dev/null\n  ended=${answer##*$'\\n'}\n  answer=${answer%$'\\n'*}\n  code=${answer##*$'\\n'}\n  answer=${answer%$'\\n'*}\n  # curl begins to send when there is a connection, and TLS on it where it is meant.\n  sent=1\n  if [[ $code == *\\ * && ! ${code#* } =~ [1-9] ]]; then sent=0; fi\n  code=${code%% *}\n  if [[ ! $ended =~ ^[0-9]{1,3}$ ]]; then ended=127; fi\n  if [[ ! $code =~ ^[0-9]{3}$ ]]; then code=000; fi\n}\n\n# Posts the text $2 to the address $1, with the token $3 if there is one. All reach curl by its standard input: a command\n# line can be read by everybody, and there may be no disk for a file. Says in REPLY what went wrong, never where.\n# As in \"jmo-schedule notify\": nothing makes a second request harmless, so that there is one only where the first cannot have\n# arrived, or where the answer says that the message was not taken.\npost() {\n  local answer code ended sent body pause delay=1\n  local deadline=$((SECONDS + 60))\n  if [[ ${3:-} == *[[:space:]\\\"\\\\]* ]]; then\n    REPLY='the secret holds no usable address or token'\n    return 1\n  fi\n  while true; do\n    request \"$@\"\n    body=$answer\n    while [[ $body == HTTP/* && $body == *$'\\r\\n\\r\\n'* ]]; do body=${body#*$'\\r\\n\\r\\n'}; done\n    case $code in\n      2??)\n        if [[ $body =~ \\\"(ok|success)\\\":\\ ?true ]]; then return 0; fi\n        if [[ -z ${3:-} && ($ended != 0 || $body =~ ^[[:space:]]*([Oo][Kk])?[[:space:]]*$) ]]; then return 0; fi\n        REPLY='Slack refused the message'\n        if [[ $body =~ \\\"error\\\":\\ ?\\\"([a-z][a-z0-9_]{1,60})\\\" ]]; then REPLY+=\": ${BASH_REMATCH[1]}\"; fi\n        case $REPLY in\n          *': ratelimited' | *': rate_limited' | *': service_unavailable' | *': request_timeout') ;;\n          *': '*) return 1 ;;\n          *)\n            REPLY=\"answer $code, but not as Slack answers: is a proxy in between?\"\n            return 1\n            ;;\n        esac\n        ;;\n      429 | 5??) REPLY=\"answer $code\" ;;\n      000)\n        case $ended in\n          51 | 53 | 54 | 58 | 59 | 60 | 66 | 77 | 80 | 82 | 83 | 90 | 91)\n            REPLY=\"the certificate of the other side is not trusted (curl's exit code $ended)\"\n            return 1\n            ;;\n          28) REPLY='no answer in time' ;;\n          127) REPLY='curl cannot be run' ;;\n          *) REPLY=\"no answer (curl's exit code $ended)\" ;;\n        esac\n        if ((sent)); then\n          REPLY+=': it may have arrived, so it was not sent again'\n          return 1\n        fi\n        ;;\n      *)\n        REPLY=\"answer $code\"\n        return 1\n        ;;\n    esac\n    pause=$delay\n    if [[ ${answer%\"$body\"} =~ [Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]:[[:space:]]*([0-9]{1,4}) ]]; then\n      pause=$((10#${BASH_REMATCH[1]}))\n    fi\n    if ((SECONDS + pause >= deadline)); then return 1; fi\n    # Some thousandths more, so that many machines do not come back together.\n    printf -v pause '%d.%03d' \"$pause\" $((RANDOM % 1000))\n    sleep \"$pause\"\n    delay=$((delay * 2))\n  done\n}\n\n# Tells the channel number $1 of the event $2. Whatever goes wrong, the scan's result stands.\ntell() {\n  local name=${jmo_secrets[$1]} bot=${jmo_bot_channels[$1]}\n  local value hosts='hooks.slack.com hooks.slack-gov.com'\n  if ! secret \"$name\" \"${jmo_values[$1]}\"; then\n    complain \"channel $name was not told: $REPLY\"\n    return 0\n  fi\n  value=${REPLY#\"${REPLY%%[![:space:]]*}\"}\n  value=${value%\"${value##*[![:space:]]}\"}\n  known_values+=(\"$value\")\n  compose \"$2\" \"$bot\"\n  if [[ -n $bot ]]; then\n    hosts='slack.com slack-gov.com'\n    set -- \"${JMO_SLACK_API:-https://slack.com/api}/chat.postMessage\" \"$REPLY\" \"$value\"\n    if [[ ! $value =~ ^xox[a-z](\\.xox[a-z])?-[A-Za-z0-9_-]+$ ]]; then\n      complain \"channel $name was not told: the secret holds no usable address or token\"\n      return 0\n    fi\n  else\n    set -- \"$value\" \"$REPLY\"\n  fi\n  if is_allowed \"$1\" \"$hosts\" && post \"$@\"; then\n    say \"channel $name was told\"\n  else\n    complain \"channel $name was not told: $REPLY\"\n  fi\n}\n\n# Tells every channel that wants the event $1, all at once. Those that want to know of failures are told of a success that\n# something was wrong with, too.\nnotify() {\n  local i event\n  if ! command -v curl >/dev/null; then return 0; fi\n  for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do\n    event=$1\n    if [[ $event == success && $recovered -eq 1 && \" ${jmo_events[i]} \" == *' recovered '* ]]; then\n      event=recovered\n    elif [[ $event == success && -n $warning && \" ${jmo_events[i]} \" == *' failure '* ]]; then\n      tell \"$i\" warned &\n      continue\n    fi\n    if [[ \" ${jmo_events[i]} \" == *\" $event \"* ]]; then tell \"$i\" \"$event\" & fi\n  done\n  wait || true\n}\n\n# Ends the script with $1. Whatever else ends it has not been said yet.\nleave() {\n  leaving=1\n  exit \"$1\"\n}\n\n# shellcheck disable=SC2329 # it is the trap\nat_end() {\n  local ended=$?\n  if [[ -n $scan ]] && ((!leaving)); then end_scan \"$scan\"; fi\n  if [[ -n $work ]]; then rm -rf -- \"$work\"; fi\n  if ((leaving)); then return 0; fi\n  if ((ended == 0)); then ended=1; fi\n  give_up \"the script broke off with exit code $ended\" \"$ended\"\n}\n\n# Nothing could be scanned: says why, puts it on record, tells the channels, ends with $2.\ngive_up() {\n  leaving=1\n  mail \"$1\"\n  reason=$1\n  code=$2\n  result=failure\n  record_failure\n  notify failure\n  exit \"$2\"\n}\n\n# What \"jmo-schedule status\" reads of a run that could not begin: a folder with a record, and two lines in the log; where nothing\n# can be written in the project, the two lines in the folder of the locks.\nrecord_failure() {\n  if [[ -n $run ]]; then\n    write_record || true\n  elif [[ -n $results ]]; then\n    stamp -1\n    run=\"$results/${REPLY//:/}-$jmo_name\"\n    if ! mkdir -m 700 -- \"$run\" 2>/dev/null; then\n      run=''\n    # Complete before it bears the mark.\n    elif ! write_record || ! { : >\"$run/.jmo-run\"; } 2>/dev/null; then\n      rm -rf -- \"$run\" || true\n    fi\n  fi\n  if ! note_failure && find_state && open_plain 5 '>>' \"$state.log\"; then\n    # Nothing rotates it.\n    if [[ $(stat -c %s -- \"$state.log\" 2>/dev/null) =~ ^[0-9]{6,}$ ]]; then { : >\"$state.log\"; } 2>/dev/null || true; fi\n    log=$state.log log_open=1\n    note_failure || true\n  fi\n  if [[ -n $results ]]; then rotate; fi\n  if [[ -d $run ]]; then kept_results=$run; fi\n}\n\nnote_failure() {\n  note \"start profile=$jmo_profile\" && note \"end result=failure exit=$code duration=${duration}s ($reason)\"\n}\n\n# Whether $1 was not said within a day. What comes with every start of --if-due must not flood anybody.\nfirst_today() {\n  local file=\"$results/.jmo-$jmo_name.$1\" time now\n  printf -v now '%(%s)T' -1\n  if is_plain \"$file\" && time=$(stat -c %Y -- \"$file\" 2>/dev/null) && ((time > now - 86400 && time < now + 60)); then\n    return 1\n  fi\n  # Made anew: what stands there may be a link.\n  { rm -f -- \"$file\" && set -C && : >\"$file\"; } 2>/dev/null || true\n  set +C\n}\n\n# ---- One run at a time ----\n\n# The path of this schedule's files outside of the project, without their endings, in state: a folder of this user's alone, which\n# no checkout can hold. Otherwise what is wrong, in REPLY. src/hosts/crontab/state.ts finds the same.\nfind_state() {\n  local LC_ALL=C folder=${JMO_STATE_DIR:-${HOME:-~}/.local/state/jmo-schedule}\n  local path byte i hash=1469598103934665603\n  path=$(pwd -P) || path=$PWD\n  # FNV-1a of 64 bits.\n  for ((i = 0; i < ${#path}; i++)); do\n    printf -v byte '%d' \"'${path:i:1}\"\n    hash=$(((hash ^ (byte & 255)) * 1099511628211))\n  done\n  printf -v state '%s/%s-%016x' \"$folder\" \"$jmo_name\" \"$hash\"\n  REPLY=\"cannot use the folder of locks $folder\"\n  if [[ ! -d $folder ]]; then mkdir -p -- \"$folder\" 2>/dev/null || return 1; fi\n  if [[ -L $folder || ! -d $folder || ! -O $folder ]]; then\n    REPLY+=': it is a link, or not yours'\n    return 1\n  fi\n  # Made by somebody with another umask; as its owner, we may.\n  chmod 700 -- \"$folder\" 2>/dev/null || return 1\n}\n\n# Takes the lock of the open file $1. Returns 1 where another has it, 2 where that cannot be told: nothing but flock's own word\n# for \"taken\" means that a run is going. Without $(): where there is no pipe to be had, bash counts that as a success.\ntake_lock() {\n  local ended=0 words=''\n  flock -E 75 -n \"$1\" 2>/dev/null || ended=$?\n  # BusyBox's has no -E. It ends with 1, and in silence, where another has the lock.\n  if ((ended == 1)) && [[ $(flock --help 2>&1) == *BusyBox* ]]; then\n    ended=0\n    flock -n \"$1\" 2>/dev/null || ended=$?\n    if ((ended == 1)); then\n      words=$(flock -n \"$1\" 2>&1) || true\n      if [[ -z $words ]]; then ended=75; fi\n    fi\n  fi\n  case $ended in\n    0) return 0 ;;\n    75) return 1 ;;\n  esac\n  REPLY=\"flock ended with exit code $ended\"\n  return 2\n}\n\n# The kernel's tick at which the process $1 began, in REPLY; fails where it has ended.\nread_tick() {\n  local stat=''\n  # Not $(<file): where there is no such file, bash 5.2 would end the script.\n  { IFS= read -r -d '' stat <\"/proc/$1/stat\"; } 2>/dev/null || [[ -n $stat ]] || return 1\n  if [[ ! ${stat##*) } =~ ^[^ZX]\\ ([^\\ ]+\\ ){18}([0-9]+) ]]; then return 1; fi\n  REPLY=${BASH_REMATCH[2]}\n}\n\n# The command line of the process $1 in REPLY, as shell words with a blank behind each.\nread_command() {\n  local word text=''\n  { while IFS= read -r -d '' word; do\n    printf -v word '%q' \"$word\"\n    text+=\"$word \"\n  done <\"/proc/$1/cmdline\"; } 2>/dev/null || true\n  REPLY=$text\n  [[ -n $REPLY ]]\n}\n\n# Whether the run that holds the lock, or held it, is the process that signed for it: number, start and command line.\nis_holder() {\n  ((holder > 1)) && read_tick \"$holder\" && [[ $REPLY == \"$began_at\" ]] && read_command \"$holder\" && [[ $REPLY == \"$command\" ]]\n}\n\n# Likewise its scan, whose command line is the script's own until it has begun; timeout and the like go before the command.\nis_group() {\n  ((group > 1)) && read_tick \"$group\" && [[ $REPLY == \"$group_began\" ]] && read_command \"$group\" &&\n    [[ $REPLY == \"$command\" || \" $REPLY\" == *\" $group_command\" ]]\n}\n\n# Writes to the lock file who holds it: this process and its scan, each with the tick it began at and its command line.\nsign_lock() {\n  local i word tick='' scan_tick='' own='' words=''\n  if read_tick $$; then tick=$REPLY; fi\n  if read_command $$; then own=$REPLY; fi\n  if [[ -n $scan ]] && read_tick \"$scan\"; then scan_tick=$REPLY; fi\n  # Without the program: what begins it may stand there, such as python3.\n  for ((i = 1; i < ${#scan_command[@]}; i++)); do\n    printf -v word '%q' \"${scan_command[i]}\"\n    words+=\"$word \"\n  done\n  { printf '%s %s\\n%s\\n%s %s\\n%s\\n' \"$$\" \"$tick\" \"$own\" \"${scan:-0}\" \"$scan_tick\" \"$words\" >\"$lock\"; } 2>/dev/null ||\n    warn \"cannot write $lock: a later run can't replace this one\"\n}\n\n# Reads from the lock file who holds it, or did: holder, began_at, command, group, group_began, group_command.\nread_lock() {\n  holder='' began_at='' command='' group='' group_began='' group_command=''\n  {\n    IFS=' ' read -r holder began_at && IFS= read -r command &&\n      IFS=' ' read -r group group_began && IFS= read -r group_command\n  } <\"$lock\" 2>/dev/null || true\n  if [[ ! $holder =~ ^[0-9]{1,10}$ || -z $began_at || -z $command ]]; then holder=0; fi\n  if [[ ! $group =~ ^[0-9]{1,10}$ || -z $group_began || -z $group_command ]]; then group=0; fi\n}\n\n# The processes of the scan $1 that have not ended, in members. A scan leads a session, so that a process which made a\n# group of its own is among them.\nlist_members() {\n  local file stat\n  members=()\n  for file in /proc/[0-9]*/stat; do\n    stat=''\n    { IFS= read -r -d '' stat <\"$file\"; } 2>/dev/null || [[ -n $stat ]] || continue\n    if [[ ${stat##*) } =~ ^[^ZX]\\ [0-9]+\\ [0-9]+\\ ([0-9]+)\\  && ${BASH_REMATCH[1]} == \"$1\" ]]; then\n      file=${file#/proc/}\n      members+=(\"${file%/stat}\")\n    fi\n  done\n}\n\n# Ends all that is left of the scan $1: asks, waits ten seconds, then insists.\nend_scan() {\n  local tries\n  for ((tries = 0; tries < 50; tries++)); do\n    list_members \"$1\"\n    if ((${#members[@]} == 0)); then return 0; fi\n    if ((tries == 0)); then kill -TERM \"${members[@]}\" 2>/dev/null || true; fi\n    sleep 0.2\n  done\n  # What is started meanwhile must not get away.\n  for ((tries = 0; tries < 10 && ${#members[@]} > 0; tries++)); do\n    kill -KILL \"${members[@]}\" 2>/dev/null || true\n    sleep 0.1\n    list_members \"$1\"\n  done\n}\n\n# Ends the run that holds the lock: asks it, waits, then insists. Where another takes the lock meanwhile, anew.\nend_older() {\n  local holder began_at command group group_began group_command asked='' waited=0 taken\n  say 'ends the older run, to replace it'\n  while true; do\n    taken=0\n    take_lock 9 || taken=$?\n    if ((taken != 1)); then return \"$taken\"; fi\n    read_lock\n    if [[ \"$holder $began_at\" != \"$asked\" ]]; then\n      asked=\"$holder $began_at\"\n      waited=0\n      if is_holder; then kill -TERM \"$holder\" 2>/dev/null || true; fi\n    fi\n    if ((waited == 125)); then\n      if is_holder; then\n        # In this order, or the run would go on to scan again.\n        kill -KILL \"$holder\" 2>/dev/null || true\n        if is_group; then end_scan \"$group\"; fi\n      fi\n    elif ((waited > 150)); then\n      REPLY='it does not end'\n      return 2\n    fi\n    waited=$((waited + 1))\n    sleep 0.2\n  done\n}\n\nskip() {\n  reason=$1\n  say \"skipped: $reason\"\n  notify skipped\n  leave 0\n}\n\ntake_turn() {\n  local holder began_at command group group_began group_command taken=0\n  if [[ $jmo_policy == Allow ]]; then return 0; fi\n  find_state || give_up \"$REPLY\" 1\n  lock=$state.lock\n  if ! open_plain 9 '>>' \"$lock\" || [[ ! -O $lock ]]; then give_up \"cannot write $lock\" 1; fi\n  take_lock 9 || taken=$?\n  if ((taken == 2)); then give_up \"cannot lock $lock: $REPLY\" 1; fi\n  if ((taken)); then\n    if [[ $jmo_policy == Forbid ]]; then skip 'the run before it is still going'; fi\n    end_older || give_up \"the older run could not be ended: $REPLY\" 1\n  fi\n  read_lock\n  # Where the script of the run before was killed, its scan may be going still.\n  if is_group; then\n    if [[ $jmo_policy == Forbid ]]; then skip \"the scan of the run before it is still going, though its script was killed\"; fi\n    say 'ends the scan of an older run whose script was killed'\n    end_scan \"$group\"\n  fi\n  sign_lock\n}\n\n# ---- The scan ----\n\nis_time_up() { ((jmo_timeout > 0 && SECONDS - began >= jmo_timeout)); }\n\n# Runs the command once, for at most $1 seconds (0: as long as it takes), in a session of its own. timeout ends when the\n# command itself does, though not all that it started may have.\nscan_once() {\n  local code=0 i\n  (\n    exec 5>&- 8>&- 9>&-\n    for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do\n      # shellcheck disable=SC2163 # the variable of that name\n      if [[ ${jmo_secrets[i]} != \"$jmo_gitlab_token\" ]]; then export -n \"${jmo_secrets[i]}\"; fi\n    done\n    if [[ -n $gitlab_value ]]; then export GITLAB_TOKEN=$gitlab_value; fi\n    exec setsid timeout -k 10 \"$1\" \"${scan_command[@]}\" </dev/null >>\"$run/scan.log\" 2>&1\n  ) &\n  scan=$!\n  if [[ -n $lock ]]; then sign_lock; fi\n  if ((stopping)); then stop \"$stopping\"; fi\n  # bash says on standard error which signal ended it. A signal of ours ends wait early; the scan's own end is what counts.\n  { wait \"$scan\" || code=$?; } 2>/dev/null\n  while kill -0 \"$scan\" 2>/dev/null; do\n    code=0\n    { wait \"$scan\" || code=$?; } 2>/dev/null\n  done\n  if ((stopping)) || is_time_up; then end_scan \"$scan\"; fi\n  scan=''\n  return \"$code\"\n}\n\n# Handles the signal number $1: ends the scan, and lets the run come to its own end.\nstop() {\n  stopping=$1\n  if [[ -z $scan ]]; then return 0; fi\n  # Before setsid there is no group; then there is nothing else to end.\n  kill -TERM -- \"-$scan\" 2>/dev/null || kill -TERM \"$scan\" 2>/dev/null || true\n}\n\n# jmo passes over a target or a configuration that is not there, and ends well.\ncheck_paths() {\n  local i\n  for ((i = 0; i < ${#jmo_paths[@]}; i++)); do\n    if [[ ! -e ${jmo_paths[i]} ]]; then give_up \"there is no ${jmo_paths[i]}, which ${jmo_path_fields[i]} names\" 1; fi\n  done\n}\n\n# What jmo takes as a file: lists of images and of urls.\nwrite_lists() {\n  local refusal='cannot make a temporary file: is the disk full?'\n  if ((${#jmo_images[@]} + ${#jmo_urls[@]} == 0)); then return 0; fi\n  work=$(mktemp -d) || give_up \"$refusal\" 1\n  if ((${#jmo_images[@]} > 0)); then\n    { printf '%s\\n' \"${jmo_images[@]}\" >\"$work/images.txt\"; } 2>/dev/null || give_up \"$refusal\" 1\n    scan_command+=(--images-file \"$work/images.txt\")\n  fi\n  if ((${#jmo_urls[@]} > 0)); then\n    { printf '%s\\n' \"${jmo_urls[@]}\" >\"$work/urls.txt\"; } 2>/dev/null || give_up \"$refusal\" 1\n    scan_command+=(--urls-file \"$work/urls.txt\")\n  fi\n}\n\nscan_all() {\n  local attempt left\n  for ((attempt = 1; attempt <= jmo_attempts; attempt++)); do\n    left=0\n    if ((jmo_timeout > 0)); then\n      left=$((jmo_timeout - (SECONDS - began)))\n      if ((left <= 0)); then break; fi\n    fi\n    if ((attempt > 1)); then\n      say \"attempt $((attempt - 1)) of $jmo_attempts ended with exit code $code; scanning again\"\n      clear_run\n    fi\n    code=0\n    scan_once \"$left\" || code=$?\n    if ((code == 0 || stopping)) || is_time_up; then return 0; fi\n    # With findings the scan is done, and the exit code may be a verdict on them.\n    if has_findings; then return 0; fi\n  done\n}\n\n# What a broken attempt left must not pass for the next one's.\nclear_run() {\n  local path\n  for path in \"$run\"/* \"$run\"/.[!.]*; do\n    case ${path##*/} in\n      scan.log | .jmo-run) ;;\n      *) rm -rf -- \"$path\" ;;\n    esac\n  done\n}\n\n# ---- Results ----\n\n# All runs of this schedule, oldest first, in runs: our own folders, and no link to another.\nlist_runs() {\n  local path base\n  runs=()\n  for path in \"$results\"/*Z-\"$jmo_name\"; do\n    base=${path##*/}\n    if [[ ${base:0:19} =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-$ && ${base:19} == \"$jmo_name\" ]] &&\n      [[ -d $path && ! -L $path ]] && is_plain \"$path/.jmo-run\"; then\n      runs+=(\"$path\")\n    fi\n  done\n}\n\n# success, failure, stopped or running, in REPLY. A run that has neither ended nor holds its lock was killed. One that\n# somebody else removes meanwhile counts for nothing, as one that is still running does.\nstate_of() {\n  local record=''\n  if is_plain \"$1/run.json\"; then\n    { IFS= read -r -d '' -n 65536 record <\"$1/run.json\"; } 2>/dev/null || true\n    REPLY=failure\n    if [[ $record =~ \\\"result\\\":\\\"(success|stopped)\\\" ]]; then REPLY=${BASH_REMATCH[1]}; fi\n  elif { flock -n 7 7<\"$1/.jmo-run\"; } 2>/dev/null; then\n    REPLY=stopped\n  else\n    REPLY=running\n  fi\n  if ! is_plain \"$1/.jmo-run\"; then REPLY=running; fi\n}\n\n# Removes the oldest results beyond the limits, successful and failed ones counted apart.\nrotate() {\n  local i successful=0 failed=0 removed=0\n  list_runs\n  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do\n    state_of \"${runs[i]}\"\n    case $REPLY in\n      running) continue ;;\n      success) if ((++successful <= jmo_keep_successful)); then continue; fi ;;\n      *) if ((++failed <= jmo_keep_failed)); then continue; fi ;;\n    esac\n    if rm -rf -- \"${runs[i]}\"; then removed=$((removed + 1)); else complain \"cannot remove ${runs[i]}\"; fi\n  done\n  if ((removed > 0)); then say \"removed $removed old result(s)\"; fi\n}\n\n# Whether the latest run that came to its own end did so in failure.\nfailed_before() {\n  local i\n  list_runs\n  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do\n    state_of \"${runs[i]}\"\n    case $REPLY in\n      success) return 1 ;;\n      failure) return 0 ;;\n    esac\n  done\n  return 1\n}\n\n# Makes the folder of this run, named after the second it began in.\nmake_run() {\n  local tries problem\n  for ((tries = 0; tries < 5; tries++)); do\n    stamp -1\n    run=\"$results/${REPLY//:/}-$jmo_name\"\n    problem=\"cannot make a folder in $results\"\n    # Whatever rights the folder around it hands down.\n    if mkdir -m 700 -- \"$run\" 2>/dev/null; then\n      # The folder counts from the mark on, and the mark is locked before it bears its name: no run takes it for dead.\n      if { exec 8>\"$run/.jmo-new\"; } 2>/dev/null && flock -n 8 2>/dev/null && mv -- \"$run/.jmo-new\" \"$run/.jmo-run\"; then\n        return 0\n      fi\n      problem=\"cannot write and lock a file in $run\"\n      rm -rf -- \"$run\"\n    fi\n    # Another run of this second, or a full disk.\n    if ((tries == 3)); then rotate; fi\n    sleep 1\n  done\n  run=''\n  give_up \"$problem\" 1\n}\n\n# Fails where the disk is full, and leaves no half a record.\nwrite_record() {\n  local start end\n  stamp \"$start_time\"\n  start=$REPLY\n  stamp -1\n  end=$REPLY\n  json \"$reason\"\n  if {\n    printf '{\"schedule\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"durationSeconds\":%d,\"exitCode\":%d,\"result\":\"%s\",\"reason\":%s}\\n' \\\n      \"$jmo_name\" \"$start\" \"$end\" \"$duration\" \"$code\" \"$result\" \"$REPLY\" >\"$run/run.json.new\" &&\n      mv -f -- \"$run/run.json.new\" \"$run/run.json\"\n  } 2>/dev/null; then return 0; fi\n  rm -f -- \"$run/run.json.new\" 2>/dev/null || true\n  return 1\n}\n\n# What became of the scan: result, reason, duration, findings.\njudge() {\n  duration=$((SECONDS - began))\n  duration_text=\"$((duration % 60)) s\"\n  if ((duration >= 60)); then duration_text=\"$((duration / 60 % 60)) min $duration_text\"; fi\n  if ((duration >= 3600)); then duration_text=\"$((duration / 3600)) h $duration_text\"; fi\n  count_findings \"$run/summaries/findings.json\"\n  findings=$REPLY\n  result=failure\n  if ((stopping)); then\n    code=$((128 + stopping))\n    result=stopped\n    reason='ended by a signal: another run replaced it, or somebody stopped it'\n  elif ((code == 0)); then\n    find_gaps\n    if [[ -n $absent ]]; then say \"not installed, so passed over: $absent\"; fi\n    if [[ -n $faulty ]]; then warn \"scanners that failed, so that they found nothing or not all: $faulty\"; fi\n    if [[ -n $absent ]] && ((!looked)); then\n      code=1\n      reason='no scanner is installed that could have looked'\n    else\n      result=success\n    fi\n  elif ((jmo_timeout > 0 && (code == 124 || code == 137 || code == 143) && duration >= jmo_timeout)); then\n    # 137 where it had to insist, 143 of BusyBox.\n    code=124\n    reason=\"not finished within $jmo_timeout seconds\"\n  elif has_findings; then\n    reason=\"the scan ended with exit code $code: a threshold or policy was not met, or a part could not be scanned\"\n  else\n    reason=\"the scan could not be completed: exit code $code\"\n  fi\n}\n\nmain() {\n  local directory='' if_due=0 only_due=0 stale=0 is_due=0 lost=0 installed_for='' extra_path='' here\n  local tool missing=() wanted=(flock setsid stat timeout jmo)\n  while (($# > 0)); do\n    case $1 in\n      --if-due)\n        if_due=1\n        if (($# > 1)) && [[ $2 != --* ]]; then\n          installed_for=$2\n          shift\n        fi\n        ;;\n      --due) only_due=1 ;;\n      --directory | --path)\n        if (($# < 2)); then usage; fi\n        if [[ $1 == --path ]]; then extra_path=$2; else directory=$2; fi\n        shift\n        ;;\n      *) usage ;;\n    esac\n    shift\n  done\n\n  trap at_end EXIT\n  if ((only_due)); then\n    if ! knows_zone; then\n      mail \"$unknown_zone\"\n      leave 127\n    fi\n    print_due\n    leave 0\n  fi\n  printf -v start_time '%(%s)T' -1\n  # Later, bash and flock would fail in ways that look like something else.\n  if ! { exec 32</dev/null && exec 32<&-; } 2>/dev/null; then give_up 'too few file handles (ulimit -n): 32 are needed' 1; fi\n  if [[ -z $directory ]]; then\n    directory=.\n    here=${BASH_SOURCE[0]}\n    if [[ $here == */* ]]; then here=${here%/*}/; else here=.; fi\n    here=$(cd -- \"$here\" && pwd -P) || here=''\n    if [[ $here == */.jmo/cron ]]; then directory=$here/../..; fi\n  fi\n  cd -- \"$directory\" 2>/dev/null || lost=1\n  if ((if_due)) && knows_zone; then\n    if [[ -n $installed_for && $installed_for != \"$jmo_when\" ]]; then stale=1; fi\n    REPLY=''\n    if ((!lost)); then read_last \"$jmo_results/.jmo-$jmo_name.due\"; fi\n    if find_due \"$REPLY\"; then is_due=1; elif ((!stale)); then leave 0; fi\n  fi\n\n  # cron's own PATH is /usr/bin:/bin, and pip, pipx and JMo's tool installer put programs elsewhere.\n  PATH=\"${extra_path:+$extra_path:}${PATH:-/usr/bin:/bin}:/usr/local/bin:${HOME:-}/.local/bin:${HOME:-}/.jmo/bin\"\n  export PATH\n  if ((lost)); then give_up \"there is no directory $directory\" 1; fi\n\n  mkdir -p -- \"$jmo_results\" \"${jmo_logs:-$jmo_results}\" || give_up \"cannot make the folder of results or logs\" 1\n  log=$(cd -- \"${jmo_logs:-$jmo_results}\" && pwd) || give_up \"cannot enter ${jmo_logs:-$jmo_results}\" 1\n  log+=\"/jmo-$jmo_name.log\"\n  if open_plain 5 '>>' \"$log\"; then log_open=1; fi\n  results=$(cd -- \"$jmo_results\" && pwd) || give_up \"cannot enter $jmo_results\" 1\n  if [[ ! -w $results ]]; then give_up \"cannot write in the folder of results $results\" 1; fi\n\n  if ((if_due)) && ! knows_zone; then\n    if first_today zone; then give_up \"$unknown_zone\" 127; fi\n    leave 127\n  fi\n  if ((stale)); then\n    if first_today stale; then\n      reason=\"the crontab line is out of date: run jmo-schedule install $jmo_name\"\n      reason+=\" (the line is for $installed_for, the schedule is $jmo_when)\"\n      complain \"$reason\"\n      notify failure\n      reason=''\n    fi\n    if ((!is_due)); then leave 1; fi\n  fi\n  if ((${#jmo_secrets[@]} > 0)); then wanted+=(curl); fi\n  for tool in \"${wanted[@]}\"; do\n    if ! command -v \"$tool\" >/dev/null; then missing+=(\"$tool\"); fi\n  done\n  if ((${#missing[@]} > 0)); then give_up \"not found on the PATH: ${missing[*]} (PATH is $PATH)\" 127; fi\n  if ! timeout -k 10 10 \"$BASH\" -c : 2>/dev/null; then give_up \"the timeout on the PATH cannot be used: GNU's knows -k\" 127; fi\n  if ((if_due)) && ! claim_minute; then leave 0; fi\n\n  check_paths\n  trap 'stop 15' TERM\n  trap 'stop 2' INT\n  trap 'stop 1' HUP\n  take_turn\n  if failed_before; then recovered=1; fi\n  make_run\n  scan_command=(\"${jmo_command[@]}\")\n  write_lists\n  scan_command+=(--results-dir \"$run\")\n  if [[ -n $jmo_gitlab_token ]]; then\n    if secret \"$jmo_gitlab_token\" \"$jmo_gitlab_value\"; then\n      gitlab_value=$REPLY\n      known_values+=(\"$gitlab_value\")\n    else\n      complain \"$REPLY\"\n    fi\n  fi\n\n  began=$SECONDS\n  printf -v start_time '%(%s)T' -1\n  say \"start profile=$jmo_profile results=$run\"\n  scan_all\n  judge\n  if ! write_record; then\n    complain \"cannot write $run/run.json: removing old results first\"\n    rotate\n    write_record || warn \"cannot write $run/run.json: this run will count as one that was killed\"\n  fi\n  say \"end result=$result exit=$code duration=${duration}s${findings:+ findings=\\\"$findings\\\"}${reason:+ ($reason)}\"\n  exec 8>&-\n  rotate\n  # The next run need not wait for Slack.\n  if [[ -n $lock ]]; then exec 9>&-; fi\n  if [[ -d $run ]]; then kept_results=$run; fi\n  # A run that was replaced is not told: the one that replaced it will be.\n  case $result in\n    success | failure) notify \"$result\" ;;\n  esac\n  if [[ $result != success && ! -t 2 ]]; then\n    mail \"$reason; see ${kept_results:+$kept_results/scan.log and }$log\"\n  fi\n  leave \"$code\"\n}\n\nunknown_zone=\"this machine does not know the time zone $jmo_zone: install tzdata\"\nwork='' log='' log_open=0 leaving=0 state='' lock='' scan='' run='' results='' kept_results='' gitlab_value=''\nreason='' warning='' result='' findings='' faulty='' absent='' looked=0\nduration_text='' duration=0 code=0 recovered=0 stopping=0 began=0 start_time=0\nruns=() members=() scan_command=() known_values=(${jmo_values[@]+\"${jmo_values[@]}\"} \"$jmo_gitlab_value\")\nmain \"$@\"\n" };
		function renderScript(schedule, context) {
			let template = templates["run.sh"];
			let body = template.slice(template.indexOf("# ---- The same in every script from here on"));
			let cron = (0, schedule_cron.A)(schedule);
			let config = (0, check_config.W)(schedule, local_cron_config.sJ);
			let assignments = [
				...timing(schedule, cron),
				...limits(schedule, config),
				...scan(schedule),
				...script_channels(schedule),
				...paths(schedule)
			];
			return [
				template.slice(0, template.indexOf("\n") + 1),
				(0, header.w4)(schedule, cron, context),
				"# shellcheck disable=SC1003,SC1110,SC1111,SC1112,SC2016,SC2088,SC2089,SC2090,SC2191\n",
				...assignments.map(([name, value]) => `jmo_${name}=${value}\n`),
				`\n${body}`
			].join("");
		}
		function timing({ metadata, spec }, cron) {
			return [
				["name", (0, shell.XW)(metadata.name)],
				["profile", (0, shell.XW)(spec.jobTemplate.profile)],
				["zone", (0, shell.XW)(spec.timezone)],
				["when", (0, shell.XW)(whenText(cron, spec.timezone))],
				["minutes", numbers(cron.minute, 2)],
				["hours", numbers(cron.hour, 2)],
				["days", numbers(cron.dayOfMonth, 2)],
				["months", numbers(cron.month, 2)],
				["weekdays", numbers(cron.dayOfWeek, 1)],
				["both_days", number(+!!(0, days.AW)(cron, "vixie"))],
				["fixed_time", number(+!isInterval(cron))]
			];
		}
		function whenText(cron, zone) {
			return `${cron.text} ${zone}`;
		}
		function isInterval(cron) {
			let [minute = "", hour = ""] = cron.text.split(" ");
			return minute.startsWith("*") || hour.startsWith("*");
		}
		function limits({ spec }, config) {
			return [
				["policy", (0, shell.XW)(spec.concurrencyPolicy)],
				["results", (0, shell.XW)(spec.jobTemplate.results.dir)],
				["logs", (0, shell.XW)(config.log_dir ?? "")],
				["keep_successful", number(spec.successfulJobsHistoryLimit)],
				["keep_failed", number(spec.failedJobsHistoryLimit)],
				["timeout", number((0, local_cron_config.rv)(config))],
				["attempts", number((0, local_cron_config.Or)(config))]
			];
		}
		function scan(schedule) {
			let command = (0, scan_command.R9)(schedule, {
				listFolder: void 0,
				resultsDir: void 0,
				failOn: !0
			});
			let { gitlabToken } = command;
			return [
				["gitlab_token", (0, shell.XW)(gitlabToken === void 0 ? "" : (0, scan_command.cG)(gitlabToken))],
				["command", (0, shell.Mj)(`(\n  ${command.lines.join("\n  ")}\n)`)],
				["images", words(valuesFor(command, "--images-file"))],
				["urls", words(valuesFor(command, "--urls-file"))]
			];
		}
		function valuesFor(command, flag) {
			return command.lists.find((entry) => entry.flag === flag)?.values ?? [];
		}
		function paths(schedule) {
			let declared = (0, path_fields.N)(schedule).filter(({ path }) => !/^https?:\/\//i.test(path));
			return [["path_fields", words(declared.map(({ at }) => at.slice(2).join(".")))], ["paths", words(declared.map(({ path }) => path))]];
		}
		function script_channels(schedule) {
			let { notifications } = schedule.spec.jobTemplate;
			let told = notifications.enabled ? notifications.channels : [];
			return [
				["secrets", words(told.map(channels.A))],
				["events", words(told.map((channel) => channel.events.join(" ")))],
				["bot_channels", words(told.map((channel) => channel.token === void 0 ? "" : channel.channel ?? ""))]
			];
		}
		function words(values) {
			return (0, shell.Mj)(`(${values.map(shell.XW).join(" ")})`);
		}
		function number(value) {
			return (0, shell.XW)(String(value));
		}
		function numbers(values, digits) {
			return (0, shell.XW)(` ${values.map((value) => String(value).padStart(digits, "0")).join(" ")} `);
		}
	}),
	14438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => channelVariable,
			y: () => channelLine
		});
		var _text_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67003);
		var _scan_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59579);
		function channelVariable(channel) {
			return (0, _scan_command_js__WEBPACK_IMPORTED_MODULE_0__.cG)(channel.url ?? channel.token ?? "");
		}
		function channelLine(channel) {
			let to = channel.channel === void 0 ? "" : ` channel=${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(channel.channel)}`;
			return `${channelVariable(channel)} ${channel.events.join(",")}${to}`;
		}
	}),
	69463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => configOf,
			l: () => checkConfig
		});
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75902);
		var _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19724);
		function checkConfig(schedule, schema) {
			let value = schedule.resource.spec.backend.config;
			if (isEmpty(value)) return {
				problems: [],
				config: value
			};
			let complaints = (0, _schedule_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__.Y)(schema(), value);
			let problems = complaints.map(({ path, severity = "error", code, message, hint, part }) => (0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(schedule, [
				"spec",
				"backend",
				"config",
				...path
			], {
				severity,
				code,
				message,
				...hint === void 0 ? {} : { hint },
				...part === void 0 ? {} : { part }
			}));
			if (problems.length === 0) return {
				problems,
				config: value
			};
			let unsure = new Set(complaints.map(({ path }) => String(path[0])));
			let sound = Object.entries(value).filter(([key]) => !unsure.has(key));
			return {
				problems,
				config: Object.fromEntries(sound),
				unsure
			};
		}
		function configOf({ spec }, schema) {
			let value = spec.backend.config;
			return isEmpty(value) ? value : schema().parse(value);
		}
		function isEmpty(value) {
			return Object.keys(value).length === 0;
		}
	}),
	49674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$c: () => CHECK_NAME,
			DL: () => timeoutMinutes,
			GY: () => gitRef,
			Oo: () => once,
			Pi: () => retryField,
			ZI: () => retries,
			b$: () => RAW_ARTIFACTS,
			cK: () => matches,
			fi: () => PATH_TARGETS,
			kx: () => artifactsField,
			p0: () => duration
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11481);
		var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52374);
		let matches = (pattern, message) => (value) => pattern.test(value) ? void 0 : {
			code: "bad-config",
			message
		};
		let duration = (value) => (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(value) === void 0 ? {
			code: "bad-duration",
			message: "must be a duration such as 90m or 1h 30m"
		} : void 0;
		let REF = /^(?!\/|.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._/-]*(?<![/.])$/;
		let gitRef = (what) => matches(REF, `must be the name of ${what}`);
		function retryField() {
			let attempts = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("How often a scan that could not be completed is started again.", 0, 5);
			let when = zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A reason."), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Reasons.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A reason."))]));
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.KCZ([attempts, zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
				max: attempts,
				when
			})]));
		}
		function retries({ retry }) {
			return typeof retry == "number" ? retry : retry?.max ?? 0;
		}
		function timeoutMinutes({ timeout }) {
			if (timeout === void 0) return 120;
			return typeof timeout == "number" ? timeout : Math.ceil(((0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(timeout) ?? 0) / 60);
		}
		function artifactsField() {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("What is kept of the results. reports: the reports, in which found secrets are hidden. all: what the scanners wrote, too. none: nothing.", [
				"reports",
				"all",
				"none"
			]));
		}
		let RAW_ARTIFACTS = {
			severity: "warning",
			code: "raw-artifacts",
			message: "artifacts: all keeps the files that scanners wrote, which hold found secrets in clear: everyone who can download artifacts can read them",
			hint: "artifacts: reports keeps the reports, in which the secrets are hidden"
		};
		function once(build) {
			let built;
			return () => {
				built ??= { value: build() };
				return built.value;
			};
		}
		let CHECK_NAME = "schedule-check";
		let PATH_TARGETS = [
			"repo",
			"repos_dir",
			"targets",
			"images_file",
			"urls_file",
			"terraform_state",
			"cloudformation",
			"k8s_manifest"
		];
	}),
	52374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => parseDuration });
		let UNITS = {
			s: 1,
			sec: 1,
			secs: 1,
			second: 1,
			seconds: 1,
			m: 60,
			min: 60,
			mins: 60,
			minute: 60,
			minutes: 60,
			h: 3600,
			hr: 3600,
			hrs: 3600,
			hour: 3600,
			hours: 3600,
			d: 86400,
			day: 86400,
			days: 86400
		};
		function parseDuration(text) {
			if (text.length > 64) return;
			let seconds = 0;
			let rest = text.trim().toLowerCase();
			for (; rest !== "";) {
				let part = /^(\d{1,6})\s*([a-z]+)\s*/.exec(rest);
				let unit = UNITS[part?.[2] ?? ""];
				if (part === null || unit === void 0) return;
				seconds += Number(part[1]) * unit;
				rest = rest.slice(part[0].length);
			}
			return seconds > 0 ? seconds : void 0;
		}
	}),
	76279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => sourceLines,
			_P: () => whenItRuns,
			m7: () => sourceFlag,
			w4: () => fileHeader
		});
		var _cron_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39712);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30001);
		var _text_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67003);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89372);
		function fileHeader(schedule, cron, context, days = "vixie") {
			let { metadata, spec } = schedule;
			let rows = [
				["Schedule", metadata.name],
				["Runs", spec.suspend ? "suspended: only when started by hand" : whenItRuns(schedule, cron, days)],
				["Profile", spec.jobTemplate.profile]
			];
			let description = metadata.annotations.description;
			description !== void 0 && rows.splice(1, 0, ["About", description]);
			return [
				...sourceLines(context),
				"#",
				...rows.map(([label, value]) => `# ${`${label}:`.padEnd(10)}${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(value)}`),
				"",
				""
			].join("\n");
		}
		function sourceLines(context) {
			return [`# Generated by jmo-schedule from ${(0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(context.source)}. Do not edit: change that file, then run`, `#   ${regenerateCommand(context)}`];
		}
		function regenerateCommand(context) {
			return `jmo-schedule render${sourceFlag(context)}`;
		}
		function sourceFlag({ source, isStore = !1 }) {
			let word = (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_2__.XW)((0, _text_comment_js__WEBPACK_IMPORTED_MODULE_1__.T)(source));
			if (isStore) return source === "~/.jmo/schedules.json" ? " --store" : ` --store=${word}`;
			return source === _schedule_types_js__WEBPACK_IMPORTED_MODULE_3__.j9 ? "" : ` --file ${word}`;
		}
		function whenItRuns(schedule, cron, days = "vixie") {
			return `${(0, _cron_describe_js__WEBPACK_IMPORTED_MODULE_0__.describeCron)(cron, days)}, ${schedule.spec.timezone} (${cron.text})`;
		}
	}),
	32869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => checkImageVariables });
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75902);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59425);
		function checkImageVariables(schedule) {
			return (schedule.resource.spec.jobTemplate.targets.images ?? []).flatMap((image, index) => {
				if (!(0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.dj)(image)) return [];
				return [(0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_1__.h)(schedule, [
					"spec",
					"jobTemplate",
					"targets",
					"images",
					index
				], {
					severity: "error",
					code: "bad-image",
					message: `${image} names a variable, which only gitlab-ci replaces by its value`,
					hint: "write the image itself, or set backend.type: gitlab-ci"
				})];
			});
		}
	}),
	59423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => pathFields });
		var _config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49674);
		function pathFields({ spec }) {
			let { targets, options } = spec.jobTemplate;
			let found = [];
			let add = (group, key, path) => {
				path !== void 0 && found.push({
					at: [
						"spec",
						"jobTemplate",
						group,
						key
					],
					key,
					path
				});
			};
			for (let key of _config_rules_js__WEBPACK_IMPORTED_MODULE_0__.fi) add("targets", key, targets[key]);
			add("targets", "api_spec", targets.api_spec);
			add("options", "config", options.config);
			return found;
		}
	}),
	59579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NR: () => targetLines,
			R9: () => buildScanCommand,
			cG: () => variableName,
			uJ: () => readsHistory
		});
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89372);
		function buildScanCommand(schedule, options) {
			let { profile, targets, options: scan } = schedule.spec.jobTemplate;
			let { imageWord = _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW } = options;
			let lines = ["jmo ci", `--profile-name ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW)(profile)}`];
			let lists = [];
			let value = (flag, text) => {
				text !== void 0 && lines.push(`${flag} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW)(String(text))}`);
			};
			let several = (one, flag, list, values, word) => {
				if (values === void 0) return;
				if (values.length === 1) return lines.push(`${one} ${values.map(word).join("")}`);
				let path = (0, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.Mj)(`"${options.listFolder}/${list}"`);
				lists.push({
					flag,
					path,
					values
				});
				options.listFolder !== void 0 && lines.push(`${flag} ${path}`);
			};
			let words = (flag, values) => {
				values !== void 0 && lines.push(`${flag} ${values.map(_text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW).join(" ")}`);
			};
			let on = (flag, wanted) => {
				wanted && lines.push(flag);
			};
			value("--repo", targets.repo);
			value("--repos-dir", targets.repos_dir);
			value("--targets", targets.targets);
			several("--image", "--images-file", "jmo-images.txt", targets.images, imageWord);
			value("--images-file", targets.images_file);
			several("--url", "--urls-file", "jmo-urls.txt", targets.urls, _text_shell_js__WEBPACK_IMPORTED_MODULE_0__.XW);
			value("--urls-file", targets.urls_file);
			value("--api-spec", targets.api_spec);
			value("--terraform-state", targets.terraform_state);
			value("--cloudformation", targets.cloudformation);
			value("--k8s-manifest", targets.k8s_manifest);
			value("--gitlab-url", targets.gitlab_url);
			value("--gitlab-group", targets.gitlab_group);
			value("--gitlab-repo", targets.gitlab_repo);
			value("--k8s-context", targets.k8s_context);
			value("--k8s-namespace", targets.k8s_namespace);
			on("--k8s-all-namespaces", targets.k8s_all_namespaces);
			options.resultsDir !== void 0 && lines.push(`--results-dir ${options.resultsDir}`);
			options.failOn && value("--fail-on", scan.fail_on);
			value("--threads", scan.threads);
			value("--timeout", scan.timeout);
			on("--allow-missing-tools", scan.allow_missing_tools);
			on("--human-logs", scan.human_logs);
			value("--log-level", scan.log_level);
			value("--config", scan.config);
			words("--tools", scan.tools);
			words("--skip-tools", scan.skip_tools);
			for (let policy of scan.policies ?? []) value("--policy", policy);
			on("--fail-on-policy-violation", scan.fail_on_policy_violation);
			on("--strict-versions", scan.strict_versions);
			on("--no-store-history", scan.store_history === !1);
			return {
				lines,
				lists,
				gitlabToken: targets.gitlab_token
			};
		}
		function targetLines({ spec }) {
			let { gitlab_url, gitlab_token, images, urls, ...others } = spec.jobTemplate.targets;
			return [
				...Object.entries(others).map(([key, value]) => `${key}=${value}`),
				...(images ?? []).map((image) => `image=${image}`),
				...(urls ?? []).map((url) => `url=${url}`)
			];
		}
		function variableName(reference) {
			return reference.slice(2, -1);
		}
		let HISTORY_SCANNER = "noseyparker";
		function readsHistory({ spec }) {
			let { profile, targets, options } = spec.jobTemplate;
			let scanners = options.tools ?? (profile === "deep" ? [HISTORY_SCANNER] : []);
			return [targets.repo, targets.targets].some((path) => path !== void 0) && scanners.includes(HISTORY_SCANNER) && !options.skip_tools?.includes(HISTORY_SCANNER);
		}
	}),
	40628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => cronOf,
			_: () => checkDates
		});
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);
		var _schedule_located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75902);
		function cronOf(schedule) {
			let parsed = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule.spec.schedule, schedule.metadata.name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			if ("problems" in parsed) throw Error(`schedule ${schedule.metadata.name} was not validated`);
			return parsed.cron;
		}
		function checkDates(schedule, days) {
			if ((0, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.f)(cronOf(schedule.resource), days)) return [];
			return [(0, _schedule_located_js__WEBPACK_IMPORTED_MODULE_2__.h)(schedule, ["spec", "schedule"], {
				severity: "error",
				..._cron_days_js__WEBPACK_IMPORTED_MODULE_1__.tm
			})];
		}
	}),
	39712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	75902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => diagnose });
		function diagnose(schedule, path, problem) {
			let { part, ...rest } = problem;
			return {
				...rest,
				file: schedule.file,
				...schedule.at(path, part)
			};
		}
	}),
	37239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gz: () => below,
			jV: () => formatPath,
			u4: () => isRecord
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		function below(path, problems) {
			return problems.map((problem) => ({
				...problem,
				path: [...path, ...problem.path]
			}));
		}
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function formatPath(path) {
			return path.reduce((text, step) => {
				if (typeof step == "number") return `${text}[${step}]`;
				return text === "" ? shownKey(step) : `${text}.${shownKey(step)}`;
			}, "");
		}
		function shownKey(key) {
			if (/^[\w./-]{1,100}$/.test(key)) return key;
			let redacted = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(key.slice(0, 2e3));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(redacted.length > 100 ? `${redacted.slice(0, 99)}…` : redacted);
		}
	}),
	11481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jt: () => flag,
			Qq: () => text,
			YZ: () => freeText,
			Yq: () => choice,
			go: () => INT32_MAX,
			p_: () => list,
			rD: () => wholeNumber,
			vh: () => INT64_MAX
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29396);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59425);
		zod_mini__WEBPACK_IMPORTED_MODULE_1__.$W({ jitless: !0 });
		function text(description, rules = [], editor = {}) {
			let all = [
				_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.Bq,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.h0,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_0__.TN,
				...rules
			];
			let keepsRules = zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y((payload) => {
				for (let rule of all) {
					let complaint = rule(payload.value);
					if (!complaint) continue;
					let { message, ...params } = complaint;
					payload.issues.push({
						code: "custom",
						input: payload.value,
						message,
						params
					});
					return;
				}
			});
			let editing = {
				description,
				minLength: 1,
				maxLength: _text_rules_js__WEBPACK_IMPORTED_MODULE_0__.lG,
				...editor
			};
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(keepsRules).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, editing);
		}
		function freeText(description, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, {
				description,
				...editor
			});
		}
		function wholeNumber(description, minimum, maximum, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(minimum), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(maximum)).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, {
				description,
				...editor
			});
		}
		function flag(description, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY().register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, {
				description,
				...editor
			});
		}
		function choice(description, values, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(values).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, {
				description,
				...editor
			});
		}
		function list(description, item) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1)).register(zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd, { description });
		}
		let INT32_MAX = 2147483647;
		let INT64_MAX = 2 ** 53 - 1;
	}),
	19724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => checkAgainst });
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37239);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11830);
		let SYNONYMS = new Map(Object.entries({
			cron: "schedule",
			crontab: "schedule",
			tz: "timezone",
			paused: "suspend",
			concurrency: "concurrencyPolicy",
			deadline: "startingDeadlineSeconds",
			profilename: "profile",
			webhook: "url",
			webhookurl: "url",
			severity: "fail_on",
			namespace: "k8s_namespace",
			context: "k8s_context",
			description: "annotations"
		}));
		function checkAgainst(schema, value) {
			let result = schema.safeParse(value);
			if (result.success) return [];
			let seen = new Set();
			return result.error.issues.toReversed().flatMap((issue) => {
				let place = JSON.stringify(issue.path);
				if (issue.code !== "unrecognized_keys" && seen.has(place)) return [];
				seen.add(place);
				return explainIssue(schema, value, issue);
			});
		}
		function explainIssue(schema, root, issue) {
			let path = issue.path;
			let value = valueAt(root, path);
			if (value === _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__.mP) return [];
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			switch (issue.code) {
				case "unrecognized_keys": return issue.keys.map((key, index) => explainUnknownKey(schema, path, key, index < 50));
				case "invalid_type": return [value === void 0 ? explainMissingKey(path) : explainWrongType(path, value, issue.expected)];
				case "invalid_value": {
					if (value === void 0) return [explainMissingKey(path)];
					if (typeof value != "string") return [explainWrongType(path, value, "string")];
					let values = issue.values.map(String);
					let hint = (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(value, values);
					return [{
						path,
						code: "unknown-value",
						message: `${where} must be ${joinOr(values)}, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "too_small":
				case "too_big":
					if (Array.isArray(value)) return [{
						path,
						code: "empty-list",
						message: `${where} must not be an empty list`,
						hint: "leave the key out, or add an item"
					}];
					return [{
						path,
						code: "out-of-range",
						message: `${where} must be ${issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`}, found ${String(value)}`
					}];
				case "custom": {
					let { code, hint } = issue.params;
					return [{
						path,
						code,
						message: `${where} ${issue.message}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "invalid_union": return explainUnion(schema, root, path, issue.errors);
				default: throw Error(`no words for a zod issue of the kind ${issue.code}`);
			}
		}
		function explainUnion(schema, root, path, kinds) {
			let value = valueAt(root, path);
			let otherKind = (issue) => {
				if (issue.path.length > 0) return;
				if (issue.code === "invalid_type") return issue.expected;
				return issue.code === "invalid_value" && typeof value != "string" ? "string" : void 0;
			};
			let meant = kinds.find((issues) => issues.every((issue) => otherKind(issue) === void 0));
			if (meant !== void 0) return meant.flatMap((issue) => explainIssue(schema, root, {
				...issue,
				path: [...path, ...issue.path]
			}));
			let expected = kinds.flatMap((issues) => issues.flatMap((issue) => {
				let kind = otherKind(issue);
				return kind === void 0 ? [] : [EXPECTED[kind] ?? kind];
			}));
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let found = describe(value);
			return [{
				path,
				code: "wrong-type",
				message: `${where}: expected ${joinOr([...new Set(expected)])}, found ${found}`
			}];
		}
		function explainMissingKey(path) {
			let parent = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path.slice(0, -1));
			let key = String(path.at(-1));
			return {
				path: path.slice(0, -1),
				part: "key",
				code: "missing-key",
				message: parent === "" ? `the key ${key} is missing` : `${parent} needs the key ${key}`
			};
		}
		function explainUnknownKey(schema, path, key, withHint) {
			let where = path.length === 0 ? "" : ` in ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path)}`;
			let problem = {
				path: [...path, key],
				part: "key",
				code: "unknown-key",
				message: `unknown key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}${where}`
			};
			if (!withHint) return problem;
			let known = keysAt(schema, path);
			let meant = SYNONYMS.get(key.toLowerCase().replace(/[-_]/g, "")) ?? key;
			let near = known.includes(meant) ? meant : (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.ZA)(key, known);
			let elsewhere = near === void 0 ? findKey(schema, meant) : void 0;
			let hint = near === void 0 ? elsewhere === void 0 ? `known here: ${known.join(", ")}` : meant === key ? `it belongs to ${elsewhere}` : `did you mean "${meant}" in ${elsewhere}?` : `did you mean "${near}"?`;
			return {
				...problem,
				hint
			};
		}
		function explainWrongType(path, value, expected) {
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let hint = hintFor(value, expected);
			return {
				path,
				code: value === null ? "empty-value" : "wrong-type",
				message: `${where}: expected ${EXPECTED[expected] ?? expected}, found ${describe(value)}`,
				...hint === void 0 ? {} : { hint }
			};
		}
		let EXPECTED = {
			string: "text",
			number: "a whole number",
			int: "a whole number",
			boolean: "true or false",
			object: "a map (key: value)",
			record: "a map (key: value)",
			array: "a list (- item)"
		};
		function describe(value) {
			if (value == null) return "nothing";
			if (typeof value == "string") return value === "" ? "an empty text" : `text ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`;
			if (typeof value == "number") return `the number ${value}`;
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "a map" : String(value);
		}
		function hintFor(value, expected) {
			if (expected === "string" && (typeof value == "number" || typeof value == "boolean")) return typeof value == "boolean" || Number.isSafeInteger(value) ? `put it in quotes: "${value}"` : "put it in quotes";
			if (typeof value != "string") return;
			if ((expected === "int" || expected === "number") && /^[0-9]{1,15}$/.test(value)) return `write ${value}, without quotes`;
			if (expected === "boolean") {
				if (/^(?:true|yes|on|y)$/i.test(value)) return "write true";
				if (/^(?:false|no|off|n)$/i.test(value)) return "write false";
			}
			if (expected === "array" && value !== "") return "write one item a line, each after \"- \"";
		}
		function joinOr(values) {
			let quoted = values.map((value) => `"${value}"`);
			let last = String(quoted.at(-1));
			return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
		}
		function valueAt(root, path) {
			let value = root;
			for (let step of path) if (Array.isArray(value) && typeof step == "number") value = value[step];
			else if ((0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && Object.hasOwn(value, step)) value = value[step];
			else return;
			return value;
		}
		function definitionOf(schema) {
			let definition = schema._zod.def;
			let inner = definition.innerType ?? definition.options?.find((option) => definitionOf(option).shape);
			return inner ? definitionOf(inner) : definition;
		}
		function keysAt(schema, path) {
			let definition = definitionOf(schema);
			for (let step of path) {
				let next = typeof step == "number" ? definition.element : definition.shape?.[step];
				if (!next) return [];
				definition = definitionOf(next);
			}
			return Object.keys(definition.shape ?? {});
		}
		function findKey(schema, key, path = []) {
			let { shape, element } = definitionOf(schema);
			if (element) return findKey(element, key, path);
			if (!shape) return;
			if (path.length > 0 && Object.hasOwn(shape, key)) return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path);
			for (let [name, child] of Object.entries(shape)) {
				let found = findKey(child, key, [...path, name]);
				if (found !== void 0) return found;
			}
		}
	}),
	59425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$S: () => localPath,
			Aw: () => listItem,
			Bq: () => filled,
			QO: () => secretReference,
			TN: () => oneLine,
			Vx: () => isRemote,
			XC: () => imageWithVariables,
			dE: () => trimmed,
			dj: () => namesVariable,
			h0: () => short,
			lG: () => MAX_TEXT,
			q3: () => httpUrl,
			rA: () => imageReference,
			rR: () => referencedName,
			yz: () => noDash
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75255);
		let MAX_TEXT = 4096;
		let CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
		let filled = (text) => text === "" ? {
			code: "empty-text",
			message: "must not be empty"
		} : void 0;
		let short = (text) => text.length > MAX_TEXT ? {
			code: "too-long",
			message: `has ${text.length} characters; at most ${MAX_TEXT} are allowed`
		} : void 0;
		let oneLine = (text) => {
			let found = CONTROL.exec(text)?.[0];
			if (found === void 0) return;
			if (found === "\n" || found === "\r") return {
				code: "control-character",
				message: "must be one line of text",
				hint: "a text after | or > ends in a line break: write it on the line of its key"
			};
			return {
				code: "control-character",
				message: `must not hold control characters (${found === "	" ? "a tab" : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`})`
			};
		};
		let noDash = (text) => text.startsWith("-") ? {
			code: "leading-dash",
			message: `must not begin with "-" (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}): the scanner would take it for a flag`,
			hint: "for a path, write ./ before it"
		} : void 0;
		let listItem = (text) => {
			if (text.startsWith("#")) return {
				code: "bad-list-item",
				message: `must not begin with "#" (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}): in a list file that is a comment`
			};
			return text === text.trim() ? void 0 : {
				code: "bad-list-item",
				message: `must not begin or end with a blank (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)})`
			};
		};
		let trimmed = (text) => text === text.trim() ? void 0 : {
			code: "outer-blank",
			message: `must not begin or end with a blank (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)})`
		};
		let httpUrl = (text) => {
			let wrong = (hint) => ({
				code: "bad-url",
				message: `must be an http or https URL, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
				hint
			});
			if (/\s/.test(text)) return wrong("a URL holds no blanks; write %20");
			if (!/^https?:\/\//i.test(text)) return wrong(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "only http:// and https:// are scanned" : "begin it with https://");
			return URL.canParse(text) ? void 0 : wrong("it has no valid host");
		};
		let REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]{1,64}@[\w.-]{1,255}:/i;
		function isRemote(text) {
			return REMOTE.test(text);
		}
		let localPath = (text) => isRemote(text) ? {
			code: "bad-path",
			message: `must be a path where the scan runs, found the address ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
			hint: "jmo fetches nothing for a path: write repo: . for the repository that is checked out, urls for web pages"
		} : void 0;
		let IMAGE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,})?$/;
		let imageReference = (text) => {
			if (text.length <= 1024 && IMAGE.test(text)) return;
			let hint = /\s/.test(text) ? "one image an item, without blanks" : /^https?:\/\//.test(text) ? "leave the https:// out" : text.length <= 1024 && IMAGE.test(text.toLowerCase()) ? "the name of an image is lower-case; only its tag may hold capitals" : "for example nginx:1.27 or registry.example.com/team/app@sha256:…";
			return {
				code: "bad-image",
				message: `must be an image reference, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
				hint
			};
		};
		let VARIABLE = /\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
		let imageWithVariables = (text) => {
			let digest = `@sha256:${"0".repeat(64)}`;
			let filled = text.replace(RegExp(`@${VARIABLE.source}`), digest).replace(VARIABLE, "x");
			return imageReference(filled) === void 0 ? void 0 : imageReference(text);
		};
		function namesVariable(image) {
			return image.search(VARIABLE) >= 0;
		}
		let REFERENCE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
		function referencedName(text) {
			return REFERENCE.exec(text)?.[1];
		}
		let secretReference = (text) => {
			let name = referencedName(text);
			if (name !== void 0) {
				if (/^GITHUB_/i.test(name)) return {
					code: "reserved-variable",
					message: `refers to ${name}, and GitHub lets no secret begin with GITHUB_`,
					hint: `name it ${`JMO_${name.slice(7)}`} there and here`
				};
				return;
			}
			let bare = /^\$?([A-Za-z_][A-Za-z0-9_]{0,63})$/.exec(text)?.[1] ?? /^\$\{\{\s*secrets\.([A-Za-z_]\w{0,63})\s*\}\}$/.exec(text)?.[1];
			if (bare !== void 0 && (text.includes("$") || bare === bare.toUpperCase())) return {
				code: "bad-variable",
				message: "must be a reference in the form ${NAME}",
				hint: `write "\${${bare}}"`
			};
			if (/^\$\{.*\}$/s.test(text)) return {
				code: "bad-variable",
				message: "must be a reference in the form ${NAME}",
				hint: "a name is letters, digits and _, and does not begin with a digit; ${{ }} and defaults (:-) are not read"
			};
			return {
				code: "literal-secret",
				message: "must be a reference in the form ${NAME}; a literal value must never stand in a file",
				hint: "keep the value in a CI secret or environment variable, and write its name here; if it was ever committed, have it replaced"
			};
		};
	}),
	54390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			be: () => rangeOf,
			cy: () => findNode,
			gV: () => createSource,
			x5: () => locate
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88161);
		function createSource(text, file) {
			let starts = (0, _text_lines_js__WEBPACK_IMPORTED_MODULE_1__.j)(text);
			return {
				file,
				text,
				span(start, end = start) {
					let from = Math.max(0, Math.min(start, text.length));
					let low = 0;
					let high = starts.length - 1;
					for (; low < high;) {
						let middle = low + high + 1 >> 1;
						starts[middle] <= from ? low = middle : high = middle - 1;
					}
					let lineEnd = starts[low + 1] ?? text.length;
					for (; lineEnd > from && (text[lineEnd - 1] === "\n" || text[lineEnd - 1] === "\r");) lineEnd--;
					return {
						line: low + 1,
						column: from - starts[low] + 1,
						length: Math.max(0, Math.min(end, lineEnd) - from)
					};
				}
			};
		}
		function rangeOf(node) {
			let [start, end] = node.range ?? [0, 0];
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && !node.flow) {
				let key = node.items[0]?.key;
				return key?.range ? [key.range[0], key.range[1]] : [start, start];
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && !node.flow) return [start, start + 1];
			return [start, end];
		}
		function findPair(map, key) {
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(map)) return;
			let pairs = map.items;
			if (pairs.length <= 32) return pairs.findLast((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
			let index = indexes.get(map);
			if (!index) {
				index = new Map(pairs.flatMap((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? [[pair.key.value, pair]] : []));
				indexes.set(map, index);
			}
			return index.get(key);
		}
		let indexes = new WeakMap();
		function locate(root, aliases, path, part = "value") {
			let { node, key } = findNode(root, aliases, path);
			let range = node?.range;
			let isEmpty = !range || range[0] === range[1];
			return rangeOf(part === "key" || !node || isEmpty ? key : node);
		}
		function findNode(root, aliases, path) {
			let node = root;
			let key = root;
			for (let step of path) {
				let container = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? aliases.get(node) : node;
				let pair = typeof step == "string" ? findPair(container, step) : void 0;
				let item = typeof step == "number" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(container) ? container.items[step] : void 0;
				if (!pair && !item) return {
					node: void 0,
					key
				};
				key = pair?.key ?? item;
				node = pair ? pair.value ?? void 0 : item;
			}
			return {
				node,
				key
			};
		}
	}),
	11830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mP: () => UNREADABLE,
			sU: () => holdsUnreadable,
			wK: () => readValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75255);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54390);
		let UNREADABLE = Symbol("unreadable");
		let CORE = "tag:yaml.org,2002:";
		let CORE_TAGS = new Set([
			"str",
			"int",
			"float",
			"bool",
			"null",
			"map",
			"seq"
		].map((name) => `${CORE}${name}`));
		function leaf(value) {
			return {
				value,
				size: 1,
				height: 1
			};
		}
		function readValue(root, source, report, brokenFrom) {
			let aliases = new Map();
			let anchors = new Map();
			let written = 0;
			let expanded = 0;
			let bombReported = !1;
			let complain = (node, code, message, hint) => {
				let [start, end] = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(node);
				start < brokenFrom && report(start, end, {
					code,
					message,
					...hint === void 0 ? {} : { hint }
				});
				return leaf(UNREADABLE);
			};
			let read = (node, inStatus) => {
				written++;
				if (!node) return leaf(null);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return readAlias(node);
				let anchor = { node };
				node.anchor && anchors.set(node.anchor, anchor);
				anchor.read = readTagged(node, inStatus);
				return anchor.read;
			};
			let readAlias = (node) => {
				let target = anchors.get(node.source);
				let name = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source);
				if (!target) return complain(node, "unknown-alias", `the alias ${name} has no anchor above it`, `mark a value with &NAME before it is used, or put the text in quotes if ${name} was meant literally`);
				if (!target.read) return complain(node, "recursive-alias", `the alias ${name} stands inside the very value it refers to`);
				expanded += target.read.size;
				if (target.read.height > 64 || expanded > 1e4 + 10 * written) {
					if (bombReported) return leaf(UNREADABLE);
					bombReported = !0;
					return complain(node, "too-many-aliases", "the aliases of this document multiply into far more values than are written", "write the values out");
				}
				aliases.set(node, target.node);
				return target.read;
			};
			let readTagged = (node, inStatus) => {
				if (node.tag && !CORE_TAGS.has(node.tag)) return complain(node, "custom-tag", `the tag ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.tag.replace(CORE, "!!"))} is not known here`, "leave the tag out");
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return readScalar(node, inStatus);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
					let size = 1;
					let height = 0;
					let value = [];
					for (let item of node.items) {
						let child = read(item, inStatus);
						value.push(child.value);
						size += child.size;
						height = Math.max(height, child.height);
					}
					return {
						value,
						size,
						height: height + 1
					};
				}
				return readMap(node.items, inStatus, node === root);
			};
			let readMap = (items, inStatus, isRoot) => {
				let size = 1;
				let height = 0;
				let value = {};
				let seen = new Map();
				for (let { key: keyNode, value: valueNode } of items) {
					let key = readKey(keyNode);
					let child = read(valueNode, inStatus || isRoot && key === "status");
					size += child.size;
					height = Math.max(height, child.height);
					if (key === void 0) continue;
					let first = seen.get(key);
					first === void 0 ? seen.set(key, (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(keyNode)[0]) : complain(keyNode, "duplicate-key", `the key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(key)} stands twice in this map; the first is on line ${source.span(first).line}`, "keep one of them");
					value[key] = child.value;
				}
				return {
					value,
					size,
					height: height + 1
				};
			};
			let readKey = (node) => {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || typeof node.value != "string") {
					let shown = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.source ? (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source) : void 0;
					complain(node, "bad-key", "a key must be text", shown ? `put it in quotes: ${shown}` : void 0);
					return;
				}
				if (node.tag && !CORE_TAGS.has(node.tag)) {
					complain(node, "custom-tag", `the tag ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.tag.replace(CORE, "!!"))} is not known here`, "leave the tag out");
					return;
				}
				if (node.value === "<<" && node.type === "PLAIN") {
					complain(node, "merge-key", "merge keys (<<) are not part of YAML 1.2 and not read here", "write the keys out, or use an alias for the whole value");
					return;
				}
				if (node.value === "__proto__") {
					complain(node, "bad-key", "\"__proto__\" cannot be a key");
					return;
				}
				return node.value;
			};
			let readScalar = (node, inStatus) => {
				let { value } = node;
				let written = node.source ?? "";
				if (typeof value == "number" && !inStatus && /^[-+]?0[0-9xo]|^\+/.test(written)) return complain(node, "number-form", /^[-+]?0[0-9]/.test(written) ? `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is ${value} in YAML 1.2 and another number in YAML 1.1` : `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is not a plain decimal number`, `write ${value} for the number, or "${written}" in quotes for the text`);
				if (typeof value == "string" && node.type === "QUOTE_DOUBLE" && node.range) {
					let raw = source.text.slice(node.range[0], node.range[1]);
					if (raw.includes("\\") && (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(value) && !(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(raw)) return complain(node, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td, "this text, escapes resolved, looks like a secret, which must never stand in a file", "refer to a variable or CI secret as ${NAME}");
				}
				return leaf(value);
			};
			let { value } = read(root, !1);
			return {
				value,
				aliases
			};
		}
		function holdsUnreadable(value) {
			if (value === UNREADABLE) return !0;
			return typeof value == "object" && !!value && Object.values(value).some(holdsUnreadable);
		}
	}),
	67003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			let flat = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").trim();
			return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
		}
	}),
	89372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EB: () => quoteWithVariables,
			Mj: () => trustedWord,
			XW: () => quoteWord,
			wX: () => withShellcheckDirective
		});
		let PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
		function quoteWord(text) {
			if (PLAIN.test(text)) return text;
			return `'${text.replaceAll("'", "'\\''").replace(/\$(?=\{\{|\[\[)/g, () => "$''")}'`;
		}
		function quoteWithVariables(text) {
			let parts = text.split(/(\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*))/);
			if (parts.length === 1) return quoteWord(text);
			let pieces = parts.map((part, index) => index % 2 == 0 ? part : `\${${part.replace(/^\$\{?|\}$/g, "")}}`);
			if (parts.every((part, index) => index % 2 == 1 || part === "" || PLAIN.test(part))) return `"${pieces.join("")}"`;
			return pieces.map((piece, index) => {
				if (index % 2 == 1) return `"${piece}"`;
				return piece === "" ? "" : quoteWord(piece);
			}).join("");
		}
		function trustedWord(text) {
			return text;
		}
		let REMARKED = /(?:^|\n)[^'\n]*'[^\n]*[$`~\\]/;
		function withShellcheckDirective(command) {
			if (!command.some((line) => REMARKED.test(line.replace("printf '%s\\n'", "").replace(/ \\$/, "")))) return [...command];
			return ["# shellcheck disable=SC1003,SC2016,SC2088 # quoted text of the resource is meant literally", ...command];
		}
	})
};

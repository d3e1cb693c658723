// Generated from templates/local-cron/ by `npm run templates`. Do not edit: change the files there.
export const templates = {
    'run.sh': `#!/usr/bin/env bash
# An example, so that this file can be linted and run as it stands. Code replaces everything above the line
# "The same in every script" by one schedule's own values.

jmo_name=example
jmo_profile=balanced
jmo_zone=Europe/Berlin
jmo_when='30 2 * * 1 Europe/Berlin'
jmo_minutes=' 30 '
jmo_hours=' 02 '
jmo_days=' 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 '
jmo_months=' 01 02 03 04 05 06 07 08 09 10 11 12 '
jmo_weekdays=' 1 '
jmo_both_days=1
jmo_fixed_time=1
jmo_policy=Forbid
jmo_results=results
jmo_logs=''
jmo_keep_successful=30
jmo_keep_failed=10
jmo_timeout=21600
jmo_attempts=1
jmo_gitlab_token=''
jmo_command=(jmo ci --profile-name balanced --repo . --fail-on HIGH)
jmo_images=(alpine:3.20 nginx:1.27)
jmo_urls=()
jmo_secrets=(SLACK_WEBHOOK_URL)
jmo_events=('success failure')
jmo_bot_channels=('')

# ---- The same in every script from here on: templates/local-cron/run.sh ----
set -euo pipefail
# From bash 5.2 on, & in a replacement would stand for what was matched.
shopt -u patsub_replacement 2>/dev/null || true

if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 402)); then
  printf 'jmo-%s: bash 4.2 or newer is needed, this is %s\\n' "$jmo_name" "$BASH_VERSION" >&2
  exit 127
fi

# setsid must not fork.
set +m
# With it, cd may go elsewhere, and print where.
unset CDPATH

# Before anything else is named: a secret may bear any name, and the environment goes before a file.
jmo_values=()
for ((jmo_i = 0; jmo_i < \${#jmo_secrets[@]}; jmo_i++)); do
  jmo_secret=\${jmo_secrets[jmo_i]}
  jmo_values+=("\${!jmo_secret:-}")
done
jmo_gitlab_value=\${jmo_gitlab_token:+\${!jmo_gitlab_token:-}}

usage() {
  cat >&2 <<END
usage: \${0##*/} [--directory DIR] [--path DIR] [--if-due [WHEN] | --due]
  --directory DIR  the project's directory, where relative paths start
  --path DIR       look for jmo there too
  --if-due [WHEN]  end at once unless a run is due; say so where WHEN, which the crontab line is for, is the schedule's no
                   more
  --due            read seconds since 1970, one a line; print those at which the schedule runs
Without --if-due it scans at once.
END
  exit 2
}

# ---- When ----

# Reads the clock of TZ at the time $1: seconds east of UTC in REPLY, and what matches() takes in fields.
read_clock() {
  local text
  printf -v text '%(%z%M %H %d %m %w)T' "$1"
  fields=\${text:5}
  REPLY=$((10#\${text:1:2} * 3600 + 10#\${text:3:2} * 60))
  if [[ $text == -* ]]; then REPLY=$((-REPLY)); fi
}

# Whether the five cron fields match $1: minute, hour, day and month in two digits each, weekday in one.
matches() {
  local of_month=0 of_week=0
  [[ $jmo_minutes == *" \${1:0:2} "* && $jmo_hours == *" \${1:3:2} "* && $jmo_months == *" \${1:9:2} "* ]] || return 1
  if [[ $jmo_days == *" \${1:6:2} "* ]]; then of_month=1; fi
  if [[ $jmo_weekdays == *" \${1:12:1} "* ]]; then of_week=1; fi
  if ((jmo_both_days)); then ((of_month && of_week)); else ((of_month || of_week)); fi
}

# Whether the schedule has a run in the minute of $1, by cron(8)'s rules: a fixed time that the clocks jump over runs
# at the end of the jump, and one that they show twice runs the first time; times with * follow the clocks. TZ must be
# the schedule's zone.
due() {
  local now=$(($1 - $1 % 60))
  local fields here wall skipped yesterday
  if ((jmo_fixed_time)); then
    read_clock $((now - 60))
    wall=$((now + REPLY))
    read_clock "$now"
    here=$REPLY
    # What the clock would have shown in the minutes it has just jumped over, written as if it were UTC.
    for (( ; wall < now + here; wall += 60)); do
      TZ=UTC0 printf -v skipped '%(%M %H %d %m %w)T' "$wall"
      if matches "$skipped"; then return 0; fi
    done
    matches "$fields" || return 1
    read_clock $((now - 86400))
    if ((REPLY <= here)); then return 0; fi
    # Clocks were set back: has this one shown the same before?
    yesterday=$REPLY
    read_clock $((now - (yesterday - here)))
    ((REPLY != yesterday))
  else
    read_clock "$now"
    matches "$fields"
  fi
}

# Whether this machine knows the schedule's zone; bash would take another for UTC.
knows_zone() { [[ $jmo_zone == UTC || -e \${TZDIR:-/usr/share/zoneinfo}/$jmo_zone ]]; }

# The first minute that is due and later than $1, in REPLY: this one, or one of the five before it, since cron(8) starts
# late what it slept through. Where it is not known what was started last ($1 is empty, or lies ahead since the clock was
# set back), this one alone.
find_due() {
  local -x TZ=$jmo_zone
  local now=$((start_time - start_time % 60))
  local minute=$((now - 300))
  if [[ -z $1 ]] || (($1 > now + 300)); then
    minute=$now
  elif (($1 >= minute)); then
    minute=$(($1 + 60))
  fi
  for (( ; minute <= now; minute += 60)); do
    if due "$minute"; then
      REPLY=$minute
      return 0
    fi
  done
  return 1
}

# The minute that was last started for, as the file $1 has it, in REPLY; nothing where it has none.
read_last() {
  REPLY=''
  if [[ -f $1 ]]; then { IFS= read -r REPLY <"$1"; } 2>/dev/null || true; fi
  if [[ ! $REPLY =~ ^[1-9][0-9]{0,11}$ ]]; then REPLY=''; fi
}

# Takes the minute that is due, so that none is started for twice. Where that cannot be remembered, this one alone counts.
claim_minute() {
  local file="$results/.jmo-$jmo_name.due"
  if { exec 6>>"$file"; } 2>/dev/null; then
    flock 6 || true
    read_last "$file"
    if ! find_due "$REPLY"; then return 1; fi
    if { printf '%s\\n' "$REPLY" >"$file"; } 2>/dev/null; then
      exec 6>&-
      return 0
    fi
    exec 6>&-
  fi
  find_due ''
}

# Prints those of the times on standard input, in seconds since 1970, at which the schedule runs.
print_due() {
  local -x TZ=$jmo_zone
  local time
  while read -r time; do
    if [[ $time =~ ^[0-9]{1,12}$ ]] && due "$time"; then printf '%s\\n' "$time"; fi
  done
}

# ---- What is said, and where ----

# The time $1 in UTC, in REPLY.
stamp() { TZ=UTC0 printf -v REPLY '%(%Y-%m-%dT%H:%M:%SZ)T' "$1"; }

# Writes a line to the log. Where there is none, or it cannot be written, returns 1: no run ends for that.
note() {
  local line
  stamp -1
  line="$REPLY $jmo_name $1"
  if [[ -t 1 ]]; then printf '%s\\n' "$line" || true; fi
  if [[ -z $log ]]; then return 1; fi
  if { printf '%s\\n' "$line" >>"$log"; } 2>/dev/null; then return 0; fi
  if [[ $warning != *"$log"* ]]; then warn "cannot write the log $log"; fi
  return 1
}

# To standard error, which cron mails.
mail() { printf 'jmo-%s: %s\\n' "$jmo_name" "$1" >&2 || true; }

say() { note "$1" || [[ -z $log ]] || mail "$1"; }

# To the log and to standard error.
complain() {
  note "$1" || true
  mail "$1"
}

# Complains of something that the scan can do without. The channels are told of it with the result.
warn() {
  warning="\${warning:+$warning; }$1"
  complain "$1"
}

# A secret's value in REPLY: $2, or the content of a file that is ours alone. Otherwise what is wrong, in REPLY.
secret() {
  local file=\${JMO_SECRETS_DIR:-\${HOME:-}/.jmo/secrets}/$1
  local mode
  REPLY=$2
  if [[ -n $REPLY ]]; then return 0; fi
  if [[ ! -f $file ]]; then
    REPLY="$1 is not in the environment and there is no file $file"
    return 1
  fi
  mode=$(stat -L -c %a -- "$file") || mode=777
  if ((8#$mode & 8#77)) || [[ ! -O $file ]]; then
    REPLY="$file is refused: others may read it (mode $mode); run chmod 600 on it, as its owner"
    return 1
  fi
  REPLY=''
  IFS= read -r REPLY <"$file" || true
  if [[ -n $REPLY ]]; then return 0; fi
  REPLY="$file is empty"
  return 1
}

# The text $1 as a JSON string, in REPLY.
json() {
  local text=$1 code character
  text=\${text//\\\\/\\\\\\\\}
  text=\${text//\\"/\\\\\\"}
  for ((code = 1; code < 32; code++)); do
    printf -v character '\\\\x%02x' "$code"
    printf -v character '%b' "$character"
    if [[ $text == *"$character"* ]]; then
      printf -v REPLY '\\\\u%04x' "$code"
      text=\${text//"$character"/$REPLY}
    fi
  done
  REPLY="\\"$text\\""
}

# The text $1 as Slack's mrkdwn shows it unchanged, in REPLY. Too long a text would make Slack refuse the message.
plain() {
  local text=$1
  if ((\${#text} > 1000)); then text='(too long to show)'; fi
  text=\${text//&/&amp;}
  text=\${text//</&lt;}
  REPLY=\${text//>/&gt;}
}

# "2 critical, 3 high" in REPLY, or nothing. JMo prints its findings indented, so a finding's own severity can be told
# from those within what its tool wrote.
count_findings() {
  local file=$1 severity count first='' indent='      '
  REPLY=''
  if [[ ! -f $file ]] || ! command -v grep >/dev/null; then return 0; fi
  IFS= read -r -n 1 first <"$file" || true
  # A bare list, as older versions write it, is one level shallower.
  if [[ $first == '[' ]]; then indent='    '; fi
  for severity in CRITICAL HIGH MEDIUM LOW INFO; do
    count=$(grep -c "^$indent\\"severity\\": \\"$severity\\"" -- "$file" || true)
    if ((\${count:-0} > 0)); then REPLY="\${REPLY:+$REPLY, }$count \${severity,,}"; fi
  done
  REPLY=\${REPLY:-none}
}

# Whether the run has findings at all: JMo writes an empty file where every target was refused or every tool failed.
has_findings() {
  count_findings "$run/summaries/findings.json"
  [[ -n $REPLY && $REPLY != none ]]
}

# What no scanner looked at, though JMo ended well, from what JMo 1.1 writes of them: in faulty those that failed, in absent
# those that were not installed, in looked whether any did its work. JMo prints a field a line, and of a scanner the name first.
find_gaps() {
  local file line scanner='' metadata='' list
  faulty='' absent='' looked=0
  for file in "$run"/individual-*/*/scan-timings.json; do
    if [[ ! -f $file ]]; then continue; fi
    while IFS= read -r line || [[ -n $line ]]; do
      case $line in
        *'"tool": "'*) scanner=\${line#*'"tool": "'} scanner=\${scanner%%'"'*} ;;
        *'"status": "success"'*) looked=1 ;;
        *'"status": "'*) if [[ ", $faulty," != *", $scanner,"* ]]; then faulty+="\${faulty:+, }$scanner"; fi ;;
      esac
    done <"$file"
  done
  if [[ ! -f $run/.scan_metadata.json ]]; then return 0; fi
  { IFS= read -r -d '' metadata <"$run/.scan_metadata.json"; } 2>/dev/null || true
  if [[ ! $metadata =~ \\"stubbed_tools\\":\\ *\\{([^}]*)\\} ]]; then return 0; fi
  list=\${BASH_REMATCH[1]}
  while [[ $list =~ \\":\\ *\\[([^]]*)\\](.*) ]]; do
    absent+="\${absent:+, }\${BASH_REMATCH[1]//\\"/}"
    list=\${BASH_REMATCH[2]}
  done
}

# The message about the event $1, for the channel $2 (of a bot token; else empty), in REPLY.
compose() {
  local icon title body row text channel=''
  case $1 in
    success) icon='✅' title='Scan succeeded' ;;
    recovered) icon='✅' title='Scan succeeded again' ;;
    skipped) icon='⏭️' title='Scan skipped' ;;
    warned) icon='⚠️' title='Scan succeeded, but something is wrong' ;;
    *) icon='❌' title='Scan failed' ;;
  esac
  plain "$jmo_name"
  text="$icon $title: $REPLY"
  body="*$text*"
  for row in "Profile=$jmo_profile" "Host=\${HOSTNAME:-}" "Duration=$duration_text" "Findings=$findings" \\
    "Reason=$reason" "Warning=$warning" "Results=$kept_results" "Log=$log"; do
    if [[ -z \${row#*=} ]]; then continue; fi
    plain "\${row#*=}"
    body+=$'\\n'"*\${row%%=*}:* $REPLY"
  done
  if [[ -n $2 ]]; then
    json "$2"
    channel="\\"channel\\":$REPLY,"
  fi
  json "$text"
  text=$REPLY
  json "$body"
  printf -v REPLY '{%s"text":%s,"blocks":[{"type":"section","text":{"type":"mrkdwn","text":%s}}]}' \\
    "$channel" "$text" "$REPLY"
}

# Posts the text $2 to the address $1, with the token $3 if there is one. All reach curl by its standard input: a command
# line can be read by everybody, and there may be no disk for a file. Says in REPLY what went wrong, never where.
post() {
  local answer code pause delay=1
  local text=\${2//\\\\/\\\\\\\\}
  local deadline=$((SECONDS + 60))
  if [[ ! $1 =~ ^https?://[^[:space:]\\"\\\\]+$ ]] || [[ \${3:-} == *[[:space:]\\"\\\\]* ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  text=\${text//\\"/\\\\\\"}
  while true; do
    # The end of what is answered: headers, text, and the code as the last line. bash complains of NUL bytes in it.
    { answer=$(
      {
        printf 'url = "%s"\\ndata-binary = "%s"\\n' "$1" "$text"
        if [[ -n \${3:-} ]]; then printf 'header = "Authorization: Bearer %s"\\n' "$3"; fi
      } | curl -q --config - --silent --max-time 10 --proto '=http,https' \\
        --header 'Content-Type: application/json; charset=utf-8' \\
        --dump-header - --write-out '\\n%{http_code}' | tail -c 100000
    ) || true; } 2>/dev/null
    code=\${answer##*$'\\n'}
    if [[ ! $code =~ ^[0-9]{3}$ ]]; then code=000; fi
    case $code in
      2??)
        if [[ -z \${3:-} ]] || [[ $answer == *'"ok":true'* ]]; then return 0; fi
        REPLY='Slack refused the message'
        return 1
        ;;
      000) REPLY='no answer' ;;
      429 | 5??) REPLY="answer $code" ;;
      *)
        REPLY="answer $code"
        return 1
        ;;
    esac
    pause=$delay
    if [[ $answer =~ [Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]:[[:space:]]*([0-9]{1,4}) ]]; then
      pause=$((10#\${BASH_REMATCH[1]}))
    fi
    if ((SECONDS + pause >= deadline)); then return 1; fi
    # Some thousandths more, so that many machines do not come back together.
    printf -v pause '%d.%03d' "$pause" $((RANDOM % 1000))
    sleep "$pause"
    delay=$((delay * 2))
  done
}

# Tells the channel number $1 of the event $2. Whatever goes wrong, the scan's result stands.
tell() {
  local name=\${jmo_secrets[$1]} bot=\${jmo_bot_channels[$1]}
  local value
  if ! secret "$name" "\${jmo_values[$1]}"; then
    complain "channel $name was not told: $REPLY"
    return 0
  fi
  value=$REPLY
  compose "$2" "$bot"
  if [[ -n $bot ]]; then
    set -- "\${JMO_SLACK_API:-https://slack.com/api}/chat.postMessage" "$REPLY" "$value"
  else
    set -- "$value" "$REPLY"
  fi
  if post "$@"; then say "channel $name was told"; else complain "channel $name was not told: $REPLY"; fi
}

# Tells every channel that wants the event $1, all at once. Those that want to know of failures are told of a success that
# something was wrong with, too.
notify() {
  local i event
  if ! command -v curl >/dev/null; then return 0; fi
  for ((i = 0; i < \${#jmo_secrets[@]}; i++)); do
    event=$1
    if [[ $event == success && $recovered -eq 1 && " \${jmo_events[i]} " == *' recovered '* ]]; then
      event=recovered
    elif [[ $event == success && -n $warning && " \${jmo_events[i]} " == *' failure '* ]]; then
      tell "$i" warned &
      continue
    fi
    if [[ " \${jmo_events[i]} " == *" $event "* ]]; then tell "$i" "$event" & fi
  done
  wait || true
}

# Nothing could be scanned: says why, tells the channels, ends with $2.
give_up() {
  complain "$1"
  reason=$1
  notify failure
  exit "$2"
}

# Whether $1 was not said within a day. What comes with every start of --if-due must not flood anybody.
first_today() {
  local file="$results/.jmo-$jmo_name.$1" time now
  printf -v now '%(%s)T' -1
  if time=$(stat -c %Y -- "$file" 2>/dev/null) && ((time > now - 86400 && time < now + 60)); then return 1; fi
  { : >"$file"; } 2>/dev/null || true
}

# ---- One run at a time ----

# Whether the process $1 that began at the kernel's tick $2 still is the same one; the tick in REPLY.
is_still() {
  local stat=''
  REPLY=''
  # Not $(<file): where there is no such file, bash 5.2 would end the script.
  { IFS= read -r -d '' stat <"/proc/$1/stat"; } 2>/dev/null || [[ -n $stat ]] || return 1
  if [[ ! \${stat##*) } =~ ^[^ZX]\\ ([^\\ ]+\\ ){18}([0-9]+) ]]; then return 1; fi
  REPLY=\${BASH_REMATCH[2]}
  [[ $2 == any || $2 == "$REPLY" ]]
}

# Writes to the lock file who holds it: this process and its scan, each with the tick it began at.
sign_lock() {
  local tick scan_tick
  is_still $$ any || true
  tick=\${REPLY:-unknown}
  is_still "\${scan:-0}" any || true
  scan_tick=\${REPLY:-unknown}
  { printf '%s %s %s %s\\n' "$$" "$tick" "\${scan:-0}" "$scan_tick" >"$lock"; } 2>/dev/null ||
    warn "cannot write $lock: a later run can't replace this one"
}

# Reads from the lock file who holds it, or did: holder, began, group, group_began.
read_lock() {
  holder='' began='' group='' group_began=''
  if [[ -f $lock ]]; then { IFS=' ' read -r holder began group group_began <"$lock"; } 2>/dev/null || true; fi
  if [[ ! $holder =~ ^[0-9]+$ ]]; then holder=0; fi
  if [[ ! $group =~ ^[0-9]{2,}$ ]]; then group=0; fi
}

# The processes of the scan $1 that have not ended, in members. A scan leads a session, so that a process which made a
# group of its own is among them.
list_members() {
  local file stat
  members=()
  for file in /proc/[0-9]*/stat; do
    stat=''
    { IFS= read -r -d '' stat <"$file"; } 2>/dev/null || [[ -n $stat ]] || continue
    if [[ \${stat##*) } =~ ^[^ZX]\\ [0-9]+\\ [0-9]+\\ ([0-9]+)\\  && \${BASH_REMATCH[1]} == "$1" ]]; then
      file=\${file#/proc/}
      members+=("\${file%/stat}")
    fi
  done
}

# Ends all that is left of the scan $1: asks, waits ten seconds, then insists.
end_scan() {
  local tries
  for ((tries = 0; tries < 50; tries++)); do
    list_members "$1"
    if ((\${#members[@]} == 0)); then return 0; fi
    if ((tries == 0)); then kill -TERM "\${members[@]}" 2>/dev/null || true; fi
    sleep 0.2
  done
  # What is started meanwhile must not get away.
  for ((tries = 0; tries < 10 && \${#members[@]} > 0; tries++)); do
    kill -KILL "\${members[@]}" 2>/dev/null || true
    sleep 0.1
    list_members "$1"
  done
}

# Ends the run that holds the lock: asks it, waits, then insists. Where another takes the lock meanwhile, anew.
end_older() {
  local holder began group group_began asked='' waited=0
  say 'ends the older run, to replace it'
  while ! flock -n 9; do
    read_lock
    if [[ "$holder $began" != "$asked" ]]; then
      asked="$holder $began"
      waited=0
      if is_still "$holder" "$began"; then kill -TERM "$holder" 2>/dev/null || true; fi
    fi
    if ((waited == 125)); then
      if is_still "$holder" "$began"; then
        # In this order, or the run would go on to scan again.
        kill -KILL "$holder" 2>/dev/null || true
        if is_still "$group" "$group_began"; then end_scan "$group"; fi
      fi
    elif ((waited > 150)); then
      return 1
    fi
    waited=$((waited + 1))
    sleep 0.2
  done
}

# Where the script of the run before was killed, its scan may be going still.
is_orphaned() {
  read_lock
  ((group > 0)) && is_still "$group" "$group_began"
}

skip() {
  reason=$1
  say "skipped: $reason"
  notify skipped
  exit 0
}

take_turn() {
  local holder began group group_began
  if [[ $jmo_policy == Allow ]]; then return 0; fi
  lock="$results/.jmo-$jmo_name.lock"
  { exec 9>>"$lock"; } 2>/dev/null || give_up "cannot write $lock" 1
  if ! flock -n 9; then
    if [[ $jmo_policy == Forbid ]]; then skip 'the run before it is still going'; fi
    end_older || give_up 'the older run could not be ended' 1
  fi
  if is_orphaned; then
    if [[ $jmo_policy == Forbid ]]; then skip "the scan of the run before it is still going, though its script was killed"; fi
    say 'ends the scan of an older run whose script was killed'
    end_scan "$group"
  fi
  sign_lock
}

# ---- The scan ----

is_time_up() { ((jmo_timeout > 0 && SECONDS - began >= jmo_timeout)); }

# Runs the command once, for at most $1 seconds (0: as long as it takes), in a session of its own. timeout ends when the
# command itself does, though not all that it started may have.
scan_once() {
  local code=0 i
  (
    exec 8>&- 9>&-
    for ((i = 0; i < \${#jmo_secrets[@]}; i++)); do
      # shellcheck disable=SC2163 # the variable of that name
      if [[ \${jmo_secrets[i]} != "$jmo_gitlab_token" ]]; then export -n "\${jmo_secrets[i]}"; fi
    done
    if [[ -n $gitlab_value ]]; then export GITLAB_TOKEN=$gitlab_value; fi
    exec setsid timeout -k 10 "$1" "\${scan_command[@]}" </dev/null >>"$run/scan.log" 2>&1
  ) &
  scan=$!
  if [[ -n $lock ]]; then sign_lock; fi
  if ((stopping)); then stop "$stopping"; fi
  # bash says on standard error which signal ended it. A signal of ours ends wait early; the scan's own end is what counts.
  { wait "$scan" || code=$?; } 2>/dev/null
  while kill -0 "$scan" 2>/dev/null; do
    code=0
    { wait "$scan" || code=$?; } 2>/dev/null
  done
  if ((stopping)) || is_time_up; then end_scan "$scan"; fi
  scan=''
  return "$code"
}

# Handles the signal number $1: ends the scan, and lets the run come to its own end.
stop() {
  stopping=$1
  if [[ -z $scan ]]; then return 0; fi
  # Before setsid there is no group; then there is nothing else to end.
  kill -TERM -- "-$scan" 2>/dev/null || kill -TERM "$scan" 2>/dev/null || true
}

# What jmo takes as a file: lists of images and of urls.
write_lists() {
  local refusal='cannot make a temporary file: is the disk full?'
  if ((\${#jmo_images[@]} + \${#jmo_urls[@]} == 0)); then return 0; fi
  work=$(mktemp -d) || give_up "$refusal" 1
  trap 'rm -rf -- "$work"' EXIT
  if ((\${#jmo_images[@]} > 0)); then
    { printf '%s\\n' "\${jmo_images[@]}" >"$work/images.txt"; } 2>/dev/null || give_up "$refusal" 1
    scan_command+=(--images-file "$work/images.txt")
  fi
  if ((\${#jmo_urls[@]} > 0)); then
    { printf '%s\\n' "\${jmo_urls[@]}" >"$work/urls.txt"; } 2>/dev/null || give_up "$refusal" 1
    scan_command+=(--urls-file "$work/urls.txt")
  fi
}

scan_all() {
  local attempt left
  for ((attempt = 1; attempt <= jmo_attempts; attempt++)); do
    left=0
    if ((jmo_timeout > 0)); then
      left=$((jmo_timeout - (SECONDS - began)))
      if ((left <= 0)); then break; fi
    fi
    if ((attempt > 1)); then
      say "attempt $((attempt - 1)) of $jmo_attempts ended with exit code $code; scanning again"
      clear_run
    fi
    code=0
    scan_once "$left" || code=$?
    if ((code == 0 || stopping)) || is_time_up; then return 0; fi
    # With findings the scan is done, and the exit code may be a verdict on them.
    if has_findings; then return 0; fi
  done
}

# What a broken attempt left must not pass for the next one's.
clear_run() {
  local path
  for path in "$run"/* "$run"/.[!.]*; do
    case \${path##*/} in
      scan.log | .jmo-run) ;;
      *) rm -rf -- "$path" ;;
    esac
  done
}

# ---- Results ----

# All runs of this schedule, oldest first, in runs: our own folders, and no link to another.
list_runs() {
  local path base
  runs=()
  for path in "$results"/*Z-"$jmo_name"; do
    base=\${path##*/}
    if [[ \${base:0:19} =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-$ && \${base:19} == "$jmo_name" ]] &&
      [[ -d $path && ! -L $path && -f $path/.jmo-run ]]; then
      runs+=("$path")
    fi
  done
}

# success, failure, stopped or running, in REPLY. A run that has neither ended nor holds its lock was killed. One that
# somebody else removes meanwhile counts for nothing, as one that is still running does.
state_of() {
  local record=''
  if [[ -f $1/run.json ]]; then
    { IFS= read -r -d '' record <"$1/run.json"; } 2>/dev/null || true
    REPLY=failure
    if [[ $record =~ \\"result\\":\\"(success|stopped)\\" ]]; then REPLY=\${BASH_REMATCH[1]}; fi
  elif { flock -n 7 7<"$1/.jmo-run"; } 2>/dev/null; then
    REPLY=stopped
  else
    REPLY=running
  fi
  if [[ ! -f $1/.jmo-run ]]; then REPLY=running; fi
}

# Removes the oldest results beyond the limits, successful and failed ones counted apart.
rotate() {
  local i successful=0 failed=0 removed=0
  list_runs
  for ((i = \${#runs[@]} - 1; i >= 0; i--)); do
    state_of "\${runs[i]}"
    case $REPLY in
      running) continue ;;
      success) if ((++successful <= jmo_keep_successful)); then continue; fi ;;
      *) if ((++failed <= jmo_keep_failed)); then continue; fi ;;
    esac
    if rm -rf -- "\${runs[i]}"; then removed=$((removed + 1)); else complain "cannot remove \${runs[i]}"; fi
  done
  if ((removed > 0)); then say "removed $removed old result(s)"; fi
}

# Whether the latest run that came to its own end did so in failure.
failed_before() {
  local i
  list_runs
  for ((i = \${#runs[@]} - 1; i >= 0; i--)); do
    state_of "\${runs[i]}"
    case $REPLY in
      success) return 1 ;;
      failure) return 0 ;;
    esac
  done
  return 1
}

# Makes the folder of this run, named after the second it began in.
make_run() {
  local tries
  for ((tries = 0; tries < 5; tries++)); do
    stamp -1
    run="$results/\${REPLY//:/}-$jmo_name"
    if mkdir -- "$run" 2>/dev/null; then
      # The folder counts from the mark on, and the mark is locked before it bears its name: no run takes it for dead.
      if { exec 8>"$run/.jmo-new"; } 2>/dev/null && flock -n 8 && mv -- "$run/.jmo-new" "$run/.jmo-run"; then
        return 0
      fi
      rm -rf -- "$run"
    fi
    # Another run of this second, or a full disk.
    if ((tries == 3)); then rotate; fi
    sleep 1
  done
  run=''
  give_up "cannot make a folder in $results" 1
}

# Fails where the disk is full, and leaves no half a record.
write_record() {
  local start end
  stamp "$start_time"
  start=$REPLY
  stamp -1
  end=$REPLY
  json "$reason"
  if {
    printf '{"schedule":"%s","start":"%s","end":"%s","durationSeconds":%d,"exitCode":%d,"result":"%s","reason":%s}\\n' \\
      "$jmo_name" "$start" "$end" "$duration" "$code" "$result" "$REPLY" >"$run/run.json.new" &&
      mv -f -- "$run/run.json.new" "$run/run.json"
  } 2>/dev/null; then return 0; fi
  rm -f -- "$run/run.json.new" 2>/dev/null || true
  return 1
}

# What became of the scan: result, reason, duration, findings.
judge() {
  duration=$((SECONDS - began))
  duration_text="$((duration % 60)) s"
  if ((duration >= 60)); then duration_text="$((duration / 60 % 60)) min $duration_text"; fi
  if ((duration >= 3600)); then duration_text="$((duration / 3600)) h $duration_text"; fi
  count_findings "$run/summaries/findings.json"
  findings=$REPLY
  result=failure
  if ((stopping)); then
    code=$((128 + stopping))
    result=stopped
    reason='ended by a signal: another run replaced it, or somebody stopped it'
  elif ((code == 0)); then
    find_gaps
    if [[ -n $absent ]]; then say "not installed, so passed over: $absent"; fi
    if [[ -n $faulty ]]; then warn "scanners that failed, so that they found nothing or not all: $faulty"; fi
    if [[ -n $absent ]] && ((!looked)); then
      code=1
      reason='no scanner is installed that could have looked'
    else
      result=success
    fi
  elif ((jmo_timeout > 0 && (code == 124 || code == 137 || code == 143) && duration >= jmo_timeout)); then
    # 137 where it had to insist, 143 of BusyBox.
    code=124
    reason="not finished within $jmo_timeout seconds"
  elif has_findings; then
    reason="the scan ended with exit code $code: a threshold or policy was not met, or a part could not be scanned"
  else
    reason="the scan could not be completed: exit code $code"
  fi
}

main() {
  local directory='' if_due=0 only_due=0 stale=0 is_due=0 lost=0 installed_for='' extra_path='' here
  local tool missing=() wanted=(flock setsid stat timeout jmo)
  while (($# > 0)); do
    case $1 in
      --if-due)
        if_due=1
        if (($# > 1)) && [[ $2 != --* ]]; then
          installed_for=$2
          shift
        fi
        ;;
      --due) only_due=1 ;;
      --directory | --path)
        if (($# < 2)); then usage; fi
        if [[ $1 == --path ]]; then extra_path=$2; else directory=$2; fi
        shift
        ;;
      *) usage ;;
    esac
    shift
  done

  if ((only_due)); then
    if ! knows_zone; then
      mail "$unknown_zone"
      exit 127
    fi
    print_due
    exit 0
  fi
  printf -v start_time '%(%s)T' -1
  if [[ -z $directory ]]; then
    directory=.
    here=\${BASH_SOURCE[0]}
    if [[ $here == */* ]]; then here=\${here%/*}/; else here=.; fi
    here=$(cd -- "$here" && pwd -P) || here=''
    if [[ $here == */.jmo/cron ]]; then directory=$here/../..; fi
  fi
  cd -- "$directory" 2>/dev/null || lost=1
  if ((if_due)) && knows_zone; then
    if [[ -n $installed_for && $installed_for != "$jmo_when" ]]; then stale=1; fi
    REPLY=''
    if ((!lost)); then read_last "$jmo_results/.jmo-$jmo_name.due"; fi
    if find_due "$REPLY"; then is_due=1; elif ((!stale)); then exit 0; fi
  fi

  # cron's own PATH is /usr/bin:/bin, and pip, pipx and JMo's tool installer put programs elsewhere.
  PATH="\${extra_path:+$extra_path:}\${PATH:-/usr/bin:/bin}:/usr/local/bin:\${HOME:-}/.local/bin:\${HOME:-}/.jmo/bin"
  export PATH
  if ((lost)); then give_up "there is no directory $directory" 1; fi

  mkdir -p -- "$jmo_results" "\${jmo_logs:-$jmo_results}" || give_up "cannot make the folder of results or logs" 1
  results=$(cd -- "$jmo_results" && pwd) || give_up "cannot enter $jmo_results" 1
  log=$(cd -- "\${jmo_logs:-$jmo_results}" && pwd) || give_up "cannot enter \${jmo_logs:-$jmo_results}" 1
  log+="/jmo-$jmo_name.log"

  if ((if_due)) && ! knows_zone; then
    if first_today zone; then give_up "$unknown_zone" 127; fi
    exit 127
  fi
  if ((stale)); then
    if first_today stale; then
      reason="the crontab line is out of date: run jmo-schedule install $jmo_name"
      reason+=" (the line is for $installed_for, the schedule is $jmo_when)"
      complain "$reason"
      notify failure
      reason=''
    fi
    if ((!is_due)); then exit 1; fi
  fi
  if ((\${#jmo_secrets[@]} > 0)); then wanted+=(curl); fi
  for tool in "\${wanted[@]}"; do
    if ! command -v "$tool" >/dev/null; then missing+=("$tool"); fi
  done
  if ((\${#missing[@]} > 0)); then give_up "not found on the PATH: \${missing[*]} (PATH is $PATH)" 127; fi
  if ! timeout -k 10 10 "$BASH" -c : 2>/dev/null; then give_up "the timeout on the PATH cannot be used: GNU's knows -k" 127; fi
  if ((if_due)) && ! claim_minute; then exit 0; fi

  take_turn
  if failed_before; then recovered=1; fi
  make_run
  scan_command=("\${jmo_command[@]}")
  write_lists
  scan_command+=(--results-dir "$run")
  if [[ -n $jmo_gitlab_token ]]; then
    if secret "$jmo_gitlab_token" "$jmo_gitlab_value"; then gitlab_value=$REPLY; else complain "$REPLY"; fi
  fi

  trap 'stop 15' TERM
  trap 'stop 2' INT
  trap 'stop 1' HUP
  began=$SECONDS
  printf -v start_time '%(%s)T' -1
  say "start profile=$jmo_profile results=$run"
  scan_all
  judge
  if ! write_record; then
    complain "cannot write $run/run.json: removing old results first"
    rotate
    write_record || warn "cannot write $run/run.json: this run will count as one that was killed"
  fi
  say "end result=$result exit=$code duration=\${duration}s\${findings:+ findings=\\"$findings\\"}\${reason:+ ($reason)}"
  exec 8>&-
  rotate
  # The next run need not wait for Slack.
  if [[ -n $lock ]]; then exec 9>&-; fi
  if [[ -d $run ]]; then kept_results=$run; fi
  # A run that was replaced is not told: the one that replaced it will be.
  case $result in
    success | failure) notify "$result" ;;
  esac
  if [[ $result != success && ! -t 2 ]]; then
    mail "$reason; see \${kept_results:+$kept_results/scan.log and }$log"
  fi
  exit "$code"
}

unknown_zone="this machine does not know the time zone $jmo_zone: install tzdata"
work='' log='' lock='' scan='' run='' results='' kept_results='' gitlab_value=''
reason='' warning='' result='' findings='' faulty='' absent='' looked=0
duration_text='' duration=0 code=0 recovered=0 stopping=0 began=0 start_time=0
runs=() members=() scan_command=()
main "$@"
`,
};

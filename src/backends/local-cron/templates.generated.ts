// Generated from templates/local-cron/ by `npm run templates`. Do not edit: change the files there.

export type TemplateName = 'run.sh';

export const templates: Readonly<Record<TemplateName, string>> = {
  'run.sh': `#!/bin/bash -p
# An example, so that these parts, joined in the order of their names, can be linted and run. Code replaces everything
# above the line "The same in every script" by one schedule's own values.

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
jmo_path_fields=(targets.repo)
jmo_paths=(.)

# ---- The same in every script from here on: templates/local-cron/run.sh ----
# -p on the first line keeps the caller's BASH_ENV, SHELLOPTS, BASHOPTS and functions out of this shell. Start again where it is
# missing ("bash FILE"), or where exported functions would reach the programs started below.
jmo_scrub=()
if [[ -r /proc/self/environ ]]; then
  while IFS= read -r -d '' jmo_entry; do
    if [[ $jmo_entry == BASH_FUNC_* ]]; then jmo_scrub+=(-u "\${jmo_entry%%=*}"); fi
  done </proc/self/environ
fi
if [[ -f \${BASH_SOURCE[0]:-} ]] && [[ $- != *p* || \${#jmo_scrub[@]} -gt 0 ]]; then
  # In POSIX mode no function can stand in for exec.
  POSIXLY_CORRECT=1
  exec /usr/bin/env -u POSIXLY_CORRECT \${jmo_scrub[@]+"\${jmo_scrub[@]}"} "$BASH" -p -- "\${BASH_SOURCE[0]}" "$@"
fi
set +o posix
set -euo pipefail
# Results hold raw findings, with the secrets in them.
umask 077
# From bash 5.2 on, & in a replacement would stand for what was matched.
shopt -u patsub_replacement 2>/dev/null || true

if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 402)); then
  printf 'jmo-%s: bash 4.2 or newer is needed, this is %s\\n' "$jmo_name" "$BASH_VERSION" >&2
  exit 127
fi

# setsid must not fork.
set +m

# Before anything else is named: a secret may bear any name, and the environment goes before a file.
jmo_values=()
for ((jmo_i = 0; jmo_i < \${#jmo_secrets[@]}; jmo_i++)); do
  jmo_secret=\${jmo_secrets[jmo_i]}
  jmo_values+=("\${!jmo_secret:-}")
done
jmo_gitlab_value=\${jmo_gitlab_token:+\${!jmo_gitlab_token:-}}
# With these, cd, the search for programs, functions, read and the programs below would not do what is meant here.
unset BASH_ENV ENV CDPATH GLOBIGNORE EXECIGNORE FUNCNEST TMOUT BASH_COMPAT POSIXLY_CORRECT POSIX_PEDANTIC
export -n SHELLOPTS BASHOPTS

usage() {
  cat >&2 <<END
usage: \${0##*/} [--directory DIR] [--path DIR] [--if-due [WHEN] | --due]
  --directory DIR  the project's directory, where relative paths start
  --path DIR       look for jmo there too
  --if-due [WHEN]  exit unless a run is due; warn if WHEN, the schedule that the crontab line was made for, is out of
                   date
  --due            read seconds since 1970, one a line; print those at which the schedule runs
Without --if-due it scans at once.
END
  exit_with 2
}

# ---- When ----

# Reads the clock of TZ at the time $1: seconds east of UTC in REPLY, and what matches_fields() takes in fields.
read_clock() {
  local text
  printf -v text '%(%z%M %H %d %m %w)T' "$1"
  fields=\${text:5}
  REPLY=$((10#\${text:1:2} * 3600 + 10#\${text:3:2} * 60))
  if [[ $text == -* ]]; then REPLY=$((-REPLY)); fi
}

# Whether the five cron fields match $1: minute, hour, day and month in two digits each, weekday in one.
matches_fields() {
  local of_month=0 of_week=0
  [[ $jmo_minutes == *" \${1:0:2} "* && $jmo_hours == *" \${1:3:2} "* && $jmo_months == *" \${1:9:2} "* ]] || return 1
  if [[ $jmo_days == *" \${1:6:2} "* ]]; then of_month=1; fi
  if [[ $jmo_weekdays == *" \${1:12:1} "* ]]; then of_week=1; fi
  if ((jmo_both_days)); then ((of_month && of_week)); else ((of_month || of_week)); fi
}

# Whether the schedule has a run in the minute of $1, by cron(8)'s rules: a fixed time that the clocks jump over runs
# at the end of the jump, and one that they show twice runs the first time; times with * follow the clocks. TZ must be
# the schedule's zone.
is_due_at() {
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
      if matches_fields "$skipped"; then return 0; fi
    done
    matches_fields "$fields" || return 1
    read_clock $((now - 86400))
    if ((REPLY <= here)); then return 0; fi
    # Clocks were set back: has this one shown the same before?
    yesterday=$REPLY
    read_clock $((now - (yesterday - here)))
    ((REPLY != yesterday))
  else
    read_clock "$now"
    matches_fields "$fields"
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
    if is_due_at "$minute"; then
      REPLY=$minute
      return 0
    fi
  done
  return 1
}

# The minute that was last started for, as the file $1 has it, in REPLY; nothing where it has none.
read_last() {
  REPLY=''
  if is_plain "$1"; then { IFS= read -r -n 20 REPLY <"$1"; } 2>/dev/null || true; fi
  if [[ ! $REPLY =~ ^[1-9][0-9]{0,11}$ ]]; then REPLY=''; fi
}

# Takes the minute that is due, so that none is started for twice. Where that cannot be remembered, this one alone counts.
claim_minute() {
  local file="$results/.jmo-$jmo_name.due"
  # Not emptied before it is written, so that it need not be opened twice: a time is as long as the one before it.
  if open_plain 6 '<>' "$file"; then
    flock 6 || true
    read_last "$file"
    if ! find_due "$REPLY"; then return 1; fi
    if { printf '%s\\n' "$REPLY" >&6; } 2>/dev/null; then
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
    if [[ $time =~ ^[0-9]{1,12}$ ]] && is_due_at "$time"; then printf '%s\\n' "$time"; fi
  done
}

# ---- Files that others may have put there ----

# Whether $1 is a file, and no link to one.
is_plain() { [[ -f $1 && ! -L $1 ]]; }

# Opens the file $3 as number $1, in the way $2, if it is a plain file or not there yet: the project's files are not all ours, and
# whoever left a link there must not choose what is written to.
open_plain() {
  if [[ -L $3 || (-e $3 && ! -f $3) ]]; then return 1; fi
  if ! { eval "exec $1$2\\"\\$3\\""; } 2>/dev/null; then return 1; fi
  # It may have been exchanged since the look above.
  if is_plain "$3" && [[ $3 -ef /dev/fd/$1 ]]; then return 0; fi
  eval "exec $1>&-"
  return 1
}

# ---- What is said, and where ----

# The time $1 in UTC, in REPLY.
format_utc() { TZ=UTC0 printf -v REPLY '%(%Y-%m-%dT%H:%M:%SZ)T' "$1"; }

# The text $1 in REPLY, without the values of this schedule's secrets.
redact() {
  local i value
  REPLY=$1
  for ((i = 0; i < \${#known_values[@]}; i++)); do
    value=\${known_values[i]}
    if ((\${#value} > 7)); then REPLY=\${REPLY//"$value"/***}; fi
  done
}

# Writes a line to the log. Where there is none, or it cannot be written, returns 1: no run ends for that.
write_log() {
  local line
  redact "$1"
  line=\${REPLY//[[:cntrl:]]/ }
  format_utc -1
  line="$REPLY $jmo_name $line"
  if [[ -t 1 ]]; then printf '%s\\n' "$line" || true; fi
  if [[ -z $log ]]; then return 1; fi
  if ((log_open)) && { printf '%s\\n' "$line" >&5; } 2>/dev/null; then return 0; fi
  if [[ $warning != *"$log"* ]]; then warn "cannot write the log $log"; fi
  return 1
}

# To standard error, which cron mails.
write_stderr() {
  redact "$1"
  printf 'jmo-%s: %s\\n' "$jmo_name" "\${REPLY//[[:cntrl:]]/ }" >&2 || true
}

write_log_or_stderr() { write_log "$1" || [[ -z $log ]] || write_stderr "$1"; }

# To the log and to standard error.
write_log_and_stderr() {
  write_log "$1" || true
  write_stderr "$1"
}

# Complains of something that the scan can do without. The channels are told of it with the result.
warn() {
  warning="\${warning:+$warning; }$1"
  write_log_and_stderr "$1"
}

# A secret's value in REPLY: $2, or the content of a file that is ours alone. Otherwise what is wrong, in REPLY.
read_secret() {
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
quote_json() {
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
escape_mrkdwn() {
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
compose_message() {
  local icon title body row text channel=''
  case $1 in
    success) icon='✅' title='Scan succeeded' ;;
    recovered) icon='✅' title='Scan succeeded again' ;;
    skipped) icon='⏭️' title='Scan skipped' ;;
    warned) icon='⚠️' title='Scan succeeded, but something is wrong' ;;
    *) icon='❌' title='Scan failed' ;;
  esac
  escape_mrkdwn "$jmo_name"
  text="$icon $title: $REPLY"
  body="*$text*"
  for row in "Profile=$jmo_profile" "Host=\${HOSTNAME:-}" "Duration=$duration_text" "Findings=$findings" \\
    "Reason=$reason" "Warning=$warning" "Results=$kept_results" "Log=$log"; do
    if [[ -z \${row#*=} ]]; then continue; fi
    redact "\${row#*=}"
    escape_mrkdwn "$REPLY"
    body+=$'\\n'"*\${row%%=*}:* $REPLY"
  done
  if [[ -n $2 ]]; then
    quote_json "$2"
    channel="\\"channel\\":$REPLY,"
  fi
  quote_json "$text"
  text=$REPLY
  quote_json "$body"
  printf -v REPLY '{%s"text":%s,"blocks":[{"type":"section","text":{"type":"mrkdwn","text":%s}}]}' \\
    "$channel" "$text" "$REPLY"
}

# Whether a message may be sent to the address $1; why not, in REPLY. As "jmo-schedule notify" has it: only https, only Slack's
# own hosts $2 and those that JMO_ALLOW_HOSTS names, each HOST or HOST:PORT; http to this machine alone, where it is named.
is_allowed() {
  local host allowed protocol=https
  if [[ ! $1 =~ ^([Hh][Tt][Tt][Pp][Ss]?)://([^/?#]*)([/?#][^[:space:]\\"\\\\]*)?$ ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  if [[ \${BASH_REMATCH[1],,} == http ]]; then protocol=http; fi
  host=\${BASH_REMATCH[2],,}
  if [[ $host == *@* ]]; then
    REPLY='its address holds a login, and is not used'
    return 1
  fi
  if [[ ! $host =~ ^([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$ ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  if [[ $protocol == https ]]; then host=\${host%:443}; else host=\${host%:80}; fi
  allowed=" \${JMO_ALLOW_HOSTS:-} "
  allowed=\${allowed//,/ }
  if [[ \${allowed,,} == *" $host "* ]]; then allowed=1; else allowed=0; fi
  if [[ $protocol == http ]] && ! { ((allowed)) && [[ $host =~ ^(localhost|\\[::1\\]|127(\\.[0-9]{1,3}){3})(:[0-9]+)?$ ]]; }; then
    REPLY='its address is not https, and is not used'
    return 1
  fi
  if ((allowed)) || [[ " $2 " == *" $host "* ]]; then return 0; fi
  REPLY="its address leads to a host that is not Slack's; where that is meant, name the host in JMO_ALLOW_HOSTS"
  return 1
}

# What curl had to say of one request: its exit code in ended, the status in code, all that was answered in answer, and in sent
# whether the request may have arrived. $1 to $3 as for post_message.
send_request() {
  local text=\${2//\\\\/\\\\\\\\} proxy=()
  text=\${text//\\"/\\\\\\"}
  # A proxy would not reach this machine, and would see what is sent.
  if [[ $1 == [Hh][Tt][Tt][Pp]:* ]]; then proxy=(--noproxy '*'); fi
  # The end of what is answered: headers, text, and three last lines of ours. bash complains of NUL bytes in it.
  { answer=$(
    {
      ended=0
      {
        printf 'url = "%s"\\ndata-binary = "%s"\\n' "$1" "$text"
        if [[ -n \${3:-} ]]; then printf 'header = "Authorization: Bearer %s"\\n' "$3"; fi
      } | curl -q --config - --silent --globoff --max-time 10 --proto '=http,https' \${proxy[@]+"\${proxy[@]}"} \\
        --header 'Content-Type: application/json; charset=utf-8' \\
        --dump-header - --write-out '\\n%{http_code} %{time_pretransfer}' || ended=$?
      printf '\\n%s' "$ended"
    } | tail -c 100000
  ) || true; } 2>/dev/null
  ended=\${answer##*$'\\n'}
  answer=\${answer%$'\\n'*}
  code=\${answer##*$'\\n'}
  answer=\${answer%$'\\n'*}
  # curl begins to send when there is a connection, and TLS on it where it is meant.
  sent=1
  if [[ $code == *\\ * && ! \${code#* } =~ [1-9] ]]; then sent=0; fi
  code=\${code%% *}
  if [[ ! $ended =~ ^[0-9]{1,3}$ ]]; then ended=127; fi
  if [[ ! $code =~ ^[0-9]{3}$ ]]; then code=000; fi
}

# Posts the text $2 to the address $1, with the token $3 if there is one. All reach curl by its standard input: a command
# line can be read by everybody, and there may be no disk for a file. Says in REPLY what went wrong, never where.
# As in "jmo-schedule notify": nothing makes a second request harmless, so that there is one only where the first cannot have
# arrived, or where the answer says that the message was not taken.
post_message() {
  local answer code ended sent body pause delay=1
  local deadline=$((SECONDS + 60))
  if [[ \${3:-} == *[[:space:]\\"\\\\]* ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  while true; do
    send_request "$@"
    body=$answer
    while [[ $body == HTTP/* && $body == *$'\\r\\n\\r\\n'* ]]; do body=\${body#*$'\\r\\n\\r\\n'}; done
    case $code in
      2??)
        if [[ $body =~ \\"(ok|success)\\":\\ ?true ]]; then return 0; fi
        if [[ -z \${3:-} && $body =~ ^[[:space:]]*([Oo][Kk])?[[:space:]]*$ ]]; then return 0; fi
        # The beginning of an ok that broke off.
        if [[ -z \${3:-} && $ended != 0 && $body == [Oo] ]]; then return 0; fi
        REPLY='Slack refused the message'
        if [[ $body =~ \\"error\\":\\ ?\\"([a-z][a-z0-9_]{1,60})\\" ]]; then REPLY+=": \${BASH_REMATCH[1]}"; fi
        case $REPLY in
          *': ratelimited' | *': rate_limited' | *': service_unavailable' | *': request_timeout') ;;
          *': '*) return 1 ;;
          *)
            REPLY="answer $code, but not as Slack answers: is a proxy in between?"
            return 1
            ;;
        esac
        ;;
      504)
        # Something before Slack handed it on, and had no answer.
        REPLY="answer $code: it may have arrived, so it was not sent again"
        return 1
        ;;
      429 | 5??) REPLY="answer $code" ;;
      000)
        case $ended in
          51 | 53 | 54 | 58 | 59 | 60 | 66 | 77 | 80 | 82 | 83 | 90 | 91)
            REPLY="the certificate of the other side is not trusted (curl's exit code $ended)"
            return 1
            ;;
          28) REPLY='no answer in time' ;;
          127) REPLY='curl cannot be run' ;;
          *) REPLY="no answer (curl's exit code $ended)" ;;
        esac
        if ((sent)); then
          REPLY+=': it may have arrived, so it was not sent again'
          return 1
        fi
        ;;
      *)
        REPLY="answer $code"
        return 1
        ;;
    esac
    pause=$delay
    if [[ \${answer%"$body"} =~ [Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]:[[:space:]]*([0-9]{1,4}) ]]; then
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
notify_channel() {
  local name=\${jmo_secrets[$1]} bot=\${jmo_bot_channels[$1]}
  local value hosts='hooks.slack.com hooks.slack-gov.com'
  if ! read_secret "$name" "\${jmo_values[$1]}"; then
    write_log_and_stderr "channel $name was not told: $REPLY"
    return 0
  fi
  value=\${REPLY#"\${REPLY%%[![:space:]]*}"}
  value=\${value%"\${value##*[![:space:]]}"}
  known_values+=("$value")
  compose_message "$2" "$bot"
  if [[ -n $bot ]]; then
    hosts='slack.com slack-gov.com'
    set -- "\${JMO_SLACK_API:-https://slack.com/api}/chat.postMessage" "$REPLY" "$value"
    if [[ ! $value =~ ^xox[a-z](\\.xox[a-z])?-[A-Za-z0-9_-]+$ ]]; then
      write_log_and_stderr "channel $name was not told: the secret holds no usable address or token"
      return 0
    fi
  else
    set -- "$value" "$REPLY"
  fi
  if is_allowed "$1" "$hosts" && post_message "$@"; then
    write_log_or_stderr "channel $name was told"
  else
    write_log_and_stderr "channel $name was not told: $REPLY"
  fi
}

# Tells every channel that wants the event $1, all at once. Those that want to know of failures are told of a success that
# something was wrong with, too.
notify_channels() {
  local i event
  if ! command -v curl >/dev/null; then return 0; fi
  for ((i = 0; i < \${#jmo_secrets[@]}; i++)); do
    event=$1
    if [[ $event == success && $recovered -eq 1 && " \${jmo_events[i]} " == *' recovered '* ]]; then
      event=recovered
    elif [[ $event == success && -n $warning && " \${jmo_events[i]} " == *' failure '* ]]; then
      notify_channel "$i" warned &
      continue
    fi
    if [[ " \${jmo_events[i]} " == *" $event "* ]]; then notify_channel "$i" "$event" & fi
  done
  wait || true
}

# Ends the script with $1. Whatever else ends it has not been said yet.
exit_with() {
  leaving=1
  exit "$1"
}

# shellcheck disable=SC2329 # it is the trap
at_end() {
  local ended=$?
  if [[ -n $scan ]] && ((!leaving)); then end_scan "$scan"; fi
  if [[ -n $work ]]; then rm -rf -- "$work"; fi
  if ((leaving)); then return 0; fi
  if ((ended == 0)); then ended=1; fi
  give_up "the script broke off with exit code $ended" "$ended"
}

# Nothing could be scanned: says why, puts it on record, tells the channels, ends with $2.
give_up() {
  leaving=1
  write_stderr "$1"
  reason=$1
  code=$2
  result=failure
  record_failure
  notify_channels failure
  exit "$2"
}

# What "jmo-schedule status" reads of a run that could not begin: a folder with a record, and two lines in the log; where nothing
# can be written in the project, the two lines in the folder of the locks.
record_failure() {
  if [[ -n $run ]]; then
    write_record || true
  elif [[ -n $results ]]; then
    format_utc -1
    run="$results/\${REPLY//:/}-$jmo_name"
    if ! mkdir -m 700 -- "$run" 2>/dev/null; then
      run=''
    # Complete before it bears the mark.
    elif ! write_record || ! { : >"$run/.jmo-run"; } 2>/dev/null; then
      rm -rf -- "$run" || true
    fi
  fi
  if ! note_failure && find_state_path && open_plain 5 '>>' "$state.log"; then
    # Nothing rotates it.
    if [[ $(stat -c %s -- "$state.log" 2>/dev/null) =~ ^[0-9]{6,}$ ]]; then { : >"$state.log"; } 2>/dev/null || true; fi
    log=$state.log log_open=1
    note_failure || true
  fi
  if [[ -n $results ]]; then remove_old_runs; fi
  if [[ -d $run ]]; then kept_results=$run; fi
}

note_failure() {
  write_log "start profile=$jmo_profile" && write_log "end result=failure exit=$code duration=\${duration}s ($reason)"
}

# Whether $1 was not said within a day. What comes with every start of --if-due must not flood anybody.
first_today() {
  local file="$results/.jmo-$jmo_name.$1" time now
  printf -v now '%(%s)T' -1
  if is_plain "$file" && time=$(stat -c %Y -- "$file" 2>/dev/null) && ((time > now - 86400 && time < now + 60)); then
    return 1
  fi
  # Made anew: what stands there may be a link.
  { rm -f -- "$file" && set -C && : >"$file"; } 2>/dev/null || true
  set +C
}

# ---- One run at a time ----

# The path of this schedule's files outside of the project, without their endings, in state: a folder of this user's alone, which
# no checkout can hold. Otherwise what is wrong, in REPLY. src/hosts/crontab/state.ts finds the same.
find_state_path() {
  local LC_ALL=C folder=\${JMO_STATE_DIR:-\${HOME:-~}/.local/state/jmo-schedule}
  local path byte i hash=1469598103934665603
  path=$(pwd -P) || path=$PWD
  # FNV-1a of 64 bits.
  for ((i = 0; i < \${#path}; i++)); do
    printf -v byte '%d' "'\${path:i:1}"
    hash=$(((hash ^ (byte & 255)) * 1099511628211))
  done
  printf -v state '%s/%s-%016x' "$folder" "$jmo_name" "$hash"
  REPLY="cannot use the folder of locks $folder"
  if [[ ! -d $folder ]]; then mkdir -p -- "$folder" 2>/dev/null || return 1; fi
  if [[ -L $folder || ! -d $folder || ! -O $folder ]]; then
    REPLY+=': it is a link, or not yours'
    return 1
  fi
  # Made by somebody with another umask; as its owner, we may.
  chmod 700 -- "$folder" 2>/dev/null || return 1
}

# Takes the lock of the open file $1. Returns 1 where another has it, 2 where that cannot be told: nothing but flock's own word
# for "taken" means that a run is going. Without $(): where there is no pipe to be had, bash counts that as a success.
take_lock() {
  local ended=0 words=''
  flock -E 75 -n "$1" 2>/dev/null || ended=$?
  # BusyBox's has no -E. It ends with 1, and in silence, where another has the lock.
  if ((ended == 1)) && [[ $(flock --help 2>&1) == *BusyBox* ]]; then
    ended=0
    flock -n "$1" 2>/dev/null || ended=$?
    if ((ended == 1)); then
      words=$(flock -n "$1" 2>&1) || true
      if [[ -z $words ]]; then ended=75; fi
    fi
  fi
  case $ended in
    0) return 0 ;;
    75) return 1 ;;
  esac
  REPLY="flock ended with exit code $ended"
  return 2
}

# The kernel's tick at which the process $1 began, in REPLY; fails where it has ended.
read_tick() {
  local stat=''
  # Not $(<file): where there is no such file, bash 5.2 would end the script.
  { IFS= read -r -d '' stat <"/proc/$1/stat"; } 2>/dev/null || [[ -n $stat ]] || return 1
  if [[ ! \${stat##*) } =~ ^[^ZX]\\ ([^\\ ]+\\ ){18}([0-9]+) ]]; then return 1; fi
  REPLY=\${BASH_REMATCH[2]}
}

# The command line of the process $1 in REPLY, as shell words with a blank behind each.
read_command() {
  local word text=''
  { while IFS= read -r -d '' word; do
    printf -v word '%q' "$word"
    text+="$word "
  done <"/proc/$1/cmdline"; } 2>/dev/null || true
  REPLY=$text
  [[ -n $REPLY ]]
}

# Whether the run that holds the lock, or held it, is the process that signed for it: number, start and command line.
is_holder() {
  ((holder > 1)) && read_tick "$holder" && [[ $REPLY == "$began_at" ]] && read_command "$holder" && [[ $REPLY == "$command" ]]
}

# Likewise its scan, whose command line is the script's own until it has begun; timeout and the like go before the command.
is_group() {
  ((group > 1)) && read_tick "$group" && [[ $REPLY == "$group_began" ]] && read_command "$group" &&
    [[ $REPLY == "$command" || " $REPLY" == *" $group_command" ]]
}

# Writes to the lock file who holds it: this process and its scan, each with the tick it began at and its command line.
sign_lock() {
  local i word tick='' scan_tick='' own='' words=''
  if read_tick $$; then tick=$REPLY; fi
  if read_command $$; then own=$REPLY; fi
  if [[ -n $scan ]] && read_tick "$scan"; then scan_tick=$REPLY; fi
  # Without the program: what begins it may stand there, such as python3.
  for ((i = 1; i < \${#scan_command[@]}; i++)); do
    printf -v word '%q' "\${scan_command[i]}"
    words+="$word "
  done
  { printf '%s %s\\n%s\\n%s %s\\n%s\\n' "$$" "$tick" "$own" "\${scan:-0}" "$scan_tick" "$words" >"$lock"; } 2>/dev/null ||
    warn "cannot write $lock: a later run can't replace this one"
}

# Reads from the lock file who holds it, or did: holder, began_at, command, group, group_began, group_command.
read_lock() {
  holder='' began_at='' command='' group='' group_began='' group_command=''
  {
    IFS=' ' read -r holder began_at && IFS= read -r command &&
      IFS=' ' read -r group group_began && IFS= read -r group_command
  } <"$lock" 2>/dev/null || true
  if [[ ! $holder =~ ^[0-9]{1,10}$ || -z $began_at || -z $command ]]; then holder=0; fi
  if [[ ! $group =~ ^[0-9]{1,10}$ || -z $group_began || -z $group_command ]]; then group=0; fi
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
  local holder began_at command group group_began group_command asked='' waited=0 taken
  write_log_or_stderr 'ends the older run, to replace it'
  while true; do
    taken=0
    take_lock 9 || taken=$?
    if ((taken != 1)); then return "$taken"; fi
    read_lock
    if [[ "$holder $began_at" != "$asked" ]]; then
      asked="$holder $began_at"
      waited=0
      if is_holder; then kill -TERM "$holder" 2>/dev/null || true; fi
    fi
    if ((waited == 125)); then
      if is_holder; then
        # In this order, or the run would go on to scan again.
        kill -KILL "$holder" 2>/dev/null || true
        if is_group; then end_scan "$group"; fi
      fi
    elif ((waited > 150)); then
      REPLY='it does not end'
      return 2
    fi
    waited=$((waited + 1))
    sleep 0.2
  done
}

skip_run() {
  reason=$1
  write_log_or_stderr "skipped: $reason"
  notify_channels skipped
  exit_with 0
}

take_turn() {
  local holder began_at command group group_began group_command taken=0
  if [[ $jmo_policy == Allow ]]; then return 0; fi
  find_state_path || give_up "$REPLY" 1
  lock=$state.lock
  if ! open_plain 9 '>>' "$lock" || [[ ! -O $lock ]]; then give_up "cannot write $lock" 1; fi
  take_lock 9 || taken=$?
  if ((taken == 2)); then give_up "cannot lock $lock: $REPLY" 1; fi
  if ((taken)); then
    if [[ $jmo_policy == Forbid ]]; then skip_run 'the run before it is still going'; fi
    end_older || give_up "the older run could not be ended: $REPLY" 1
  fi
  read_lock
  # Where the script of the run before was killed, its scan may be going still.
  if is_group; then
    if [[ $jmo_policy == Forbid ]]; then skip_run "the scan of the run before it is still going, though its script was killed"; fi
    write_log_or_stderr 'ends the scan of an older run whose script was killed'
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
    exec 5>&- 8>&- 9>&-
    for ((i = 0; i < \${#jmo_secrets[@]}; i++)); do
      # shellcheck disable=SC2163 # the variable of that name
      if [[ \${jmo_secrets[i]} != "$jmo_gitlab_token" ]]; then export -n "\${jmo_secrets[i]}"; fi
    done
    if [[ -n $gitlab_value ]]; then export GITLAB_TOKEN=$gitlab_value; fi
    exec setsid timeout -k 10 "$1" "\${scan_command[@]}" </dev/null >>"$run/scan.log" 2>&1
  ) &
  scan=$!
  if [[ -n $lock ]]; then sign_lock; fi
  if ((stopping)); then on_signal "$stopping"; fi
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
on_signal() {
  stopping=$1
  if [[ -z $scan ]]; then return 0; fi
  # Before setsid there is no group; then there is nothing else to end.
  kill -TERM -- "-$scan" 2>/dev/null || kill -TERM "$scan" 2>/dev/null || true
}

# jmo passes over a target or a configuration that is not there, and ends well.
check_paths() {
  local i
  for ((i = 0; i < \${#jmo_paths[@]}; i++)); do
    if [[ ! -e \${jmo_paths[i]} ]]; then give_up "there is no \${jmo_paths[i]}, which \${jmo_path_fields[i]} names" 1; fi
  done
}

# What jmo takes as a file: lists of images and of urls.
write_lists() {
  local refusal='cannot make a temporary file: is the disk full?'
  if ((\${#jmo_images[@]} + \${#jmo_urls[@]} == 0)); then return 0; fi
  work=$(mktemp -d) || give_up "$refusal" 1
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
      write_log_or_stderr "attempt $((attempt - 1)) of $jmo_attempts ended with exit code $code; scanning again"
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
      [[ -d $path && ! -L $path ]] && is_plain "$path/.jmo-run"; then
      runs+=("$path")
    fi
  done
}

# success, failure, stopped or running, in REPLY. A run that has neither ended nor holds its lock was killed. One that
# somebody else removes meanwhile counts for nothing, as one that is still running does.
read_result() {
  local record=''
  if is_plain "$1/run.json"; then
    { IFS= read -r -d '' -n 65536 record <"$1/run.json"; } 2>/dev/null || true
    REPLY=failure
    if [[ $record =~ \\"result\\":\\"(success|stopped)\\" ]]; then REPLY=\${BASH_REMATCH[1]}; fi
  elif { flock -n 7 7<"$1/.jmo-run"; } 2>/dev/null; then
    REPLY=stopped
  else
    REPLY=running
  fi
  if ! is_plain "$1/.jmo-run"; then REPLY=running; fi
}

# Removes the oldest results beyond the limits, successful and failed ones counted apart.
remove_old_runs() {
  local i successful=0 failed=0 removed=0
  list_runs
  for ((i = \${#runs[@]} - 1; i >= 0; i--)); do
    read_result "\${runs[i]}"
    case $REPLY in
      running) continue ;;
      success) if ((++successful <= jmo_keep_successful)); then continue; fi ;;
      *) if ((++failed <= jmo_keep_failed)); then continue; fi ;;
    esac
    if rm -rf -- "\${runs[i]}"; then removed=$((removed + 1)); else write_log_and_stderr "cannot remove \${runs[i]}"; fi
  done
  if ((removed > 0)); then write_log_or_stderr "removed $removed old result(s)"; fi
}

# Whether the latest run that came to its own end did so in failure.
failed_before() {
  local i
  list_runs
  for ((i = \${#runs[@]} - 1; i >= 0; i--)); do
    read_result "\${runs[i]}"
    case $REPLY in
      success) return 1 ;;
      failure) return 0 ;;
    esac
  done
  return 1
}

# Makes the folder of this run, named after the second it began in.
make_run() {
  local tries problem
  for ((tries = 0; tries < 5; tries++)); do
    format_utc -1
    run="$results/\${REPLY//:/}-$jmo_name"
    problem="cannot make a folder in $results"
    # Whatever rights the folder around it hands down.
    if mkdir -m 700 -- "$run" 2>/dev/null; then
      # The folder counts from the mark on, and the mark is locked before it bears its name: no run takes it for dead.
      if { exec 8>"$run/.jmo-new"; } 2>/dev/null && flock -n 8 2>/dev/null && mv -- "$run/.jmo-new" "$run/.jmo-run"; then
        return 0
      fi
      problem="cannot write and lock a file in $run"
      rm -rf -- "$run"
    fi
    # Another run of this second, or a full disk.
    if ((tries == 3)); then remove_old_runs; fi
    sleep 1
  done
  run=''
  give_up "$problem" 1
}

# Fails where the disk is full, and leaves no half a record.
write_record() {
  local start end
  format_utc "$start_time"
  start=$REPLY
  format_utc -1
  end=$REPLY
  quote_json "$reason"
  if {
    printf '{"schedule":"%s","start":"%s","end":"%s","durationSeconds":%d,"exitCode":%d,"result":"%s","reason":%s}\\n' \\
      "$jmo_name" "$start" "$end" "$duration" "$code" "$result" "$REPLY" >"$run/run.json.new" &&
      mv -f -- "$run/run.json.new" "$run/run.json"
  } 2>/dev/null; then return 0; fi
  rm -f -- "$run/run.json.new" 2>/dev/null || true
  return 1
}

# What became of the scan: result, reason, duration, findings.
judge_scan() {
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
    if [[ -n $absent ]]; then write_log_or_stderr "not installed, so passed over: $absent"; fi
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

  trap at_end EXIT
  if ((only_due)); then
    if ! knows_zone; then
      write_stderr "$unknown_zone"
      exit_with 127
    fi
    print_due
    exit_with 0
  fi
  printf -v start_time '%(%s)T' -1
  # Later, bash and flock would fail in ways that look like something else.
  if ! { exec 32</dev/null && exec 32<&-; } 2>/dev/null; then give_up 'too few file handles (ulimit -n): 32 are needed' 1; fi
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
    if find_due "$REPLY"; then is_due=1; elif ((!stale)); then exit_with 0; fi
  fi

  # cron's own PATH is /usr/bin:/bin, and pip, pipx and JMo's tool installer put programs elsewhere.
  PATH="\${extra_path:+$extra_path:}\${PATH:-/usr/bin:/bin}:/usr/local/bin:\${HOME:-}/.local/bin:\${HOME:-}/.jmo/bin"
  export PATH
  if ((lost)); then give_up "there is no directory $directory" 1; fi

  mkdir -p -- "$jmo_results" "\${jmo_logs:-$jmo_results}" || give_up "cannot make the folder of results or logs" 1
  log=$(cd -- "\${jmo_logs:-$jmo_results}" && pwd) || give_up "cannot enter \${jmo_logs:-$jmo_results}" 1
  log+="/jmo-$jmo_name.log"
  if open_plain 5 '>>' "$log"; then log_open=1; fi
  results=$(cd -- "$jmo_results" && pwd) || give_up "cannot enter $jmo_results" 1
  if [[ ! -w $results ]]; then give_up "cannot write in the folder of results $results" 1; fi

  if ((if_due)) && ! knows_zone; then
    if first_today zone; then give_up "$unknown_zone" 127; fi
    exit_with 127
  fi
  if ((stale)); then
    if first_today stale; then
      reason="the crontab line is out of date: run jmo-schedule install $jmo_name"
      reason+=" (the line is for $installed_for, the schedule is $jmo_when)"
      write_log_and_stderr "$reason"
      notify_channels failure
      reason=''
    fi
    if ((!is_due)); then exit_with 1; fi
  fi
  if ((\${#jmo_secrets[@]} > 0)); then wanted+=(curl); fi
  for tool in "\${wanted[@]}"; do
    if ! command -v "$tool" >/dev/null; then missing+=("$tool"); fi
  done
  if ((\${#missing[@]} > 0)); then give_up "not found on the PATH: \${missing[*]} (PATH is $PATH)" 127; fi
  if ! timeout -k 10 10 "$BASH" -c : 2>/dev/null; then give_up "the timeout on the PATH cannot be used: GNU's knows -k" 127; fi
  if ((if_due)) && ! claim_minute; then exit_with 0; fi

  check_paths
  trap 'on_signal 15' TERM
  trap 'on_signal 2' INT
  trap 'on_signal 1' HUP
  take_turn
  if failed_before; then recovered=1; fi
  make_run
  scan_command=("\${jmo_command[@]}")
  write_lists
  scan_command+=(--results-dir "$run")
  if [[ -n $jmo_gitlab_token ]]; then
    if read_secret "$jmo_gitlab_token" "$jmo_gitlab_value"; then
      gitlab_value=$REPLY
      known_values+=("$gitlab_value")
    else
      write_log_and_stderr "$REPLY"
    fi
  fi

  began=$SECONDS
  printf -v start_time '%(%s)T' -1
  write_log_or_stderr "start profile=$jmo_profile results=$run"
  scan_all
  judge_scan
  if ! write_record; then
    write_log_and_stderr "cannot write $run/run.json: removing old results first"
    remove_old_runs
    write_record || warn "cannot write $run/run.json: this run will count as one that was killed"
  fi
  write_log_or_stderr "end result=$result exit=$code duration=\${duration}s\${findings:+ findings=\\"$findings\\"}\${reason:+ ($reason)}"
  exec 8>&-
  remove_old_runs
  # The next run need not wait for Slack.
  if [[ -n $lock ]]; then exec 9>&-; fi
  if [[ -d $run ]]; then kept_results=$run; fi
  # A run that was replaced is not told: the one that replaced it will be.
  case $result in
    success | failure) notify_channels "$result" ;;
  esac
  if [[ $result != success && ! -t 2 ]]; then
    write_stderr "$reason; see \${kept_results:+$kept_results/scan.log and }$log"
  fi
  exit_with "$code"
}

unknown_zone="this machine does not know the time zone $jmo_zone: install tzdata"
work='' log='' log_open=0 leaving=0 state='' lock='' scan='' run='' results='' kept_results='' gitlab_value=''
reason='' warning='' result='' findings='' faulty='' absent='' looked=0
duration_text='' duration=0 code=0 recovered=0 stopping=0 began=0 start_time=0
runs=() members=() scan_command=() known_values=(\${jmo_values[@]+"\${jmo_values[@]}"} "$jmo_gitlab_value")
main "$@"
`,
};

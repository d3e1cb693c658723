# ---- When ----

# Reads the clock of TZ at the time $1: seconds east of UTC in REPLY, and what matches_fields() takes in fields.
read_clock() {
  local text
  printf -v text '%(%z%M %H %d %m %w)T' "$1"
  fields=${text:5}
  REPLY=$((10#${text:1:2} * 3600 + 10#${text:3:2} * 60))
  if [[ $text == -* ]]; then REPLY=$((-REPLY)); fi
}

# Whether the five cron fields match $1: minute, hour, day and month in two digits each, weekday in one.
matches_fields() {
  local of_month=0 of_week=0
  [[ $jmo_minutes == *" ${1:0:2} "* && $jmo_hours == *" ${1:3:2} "* && $jmo_months == *" ${1:9:2} "* ]] || return 1
  if [[ $jmo_days == *" ${1:6:2} "* ]]; then of_month=1; fi
  if [[ $jmo_weekdays == *" ${1:12:1} "* ]]; then of_week=1; fi
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
knows_zone() { [[ $jmo_zone == UTC || -e ${TZDIR:-/usr/share/zoneinfo}/$jmo_zone ]]; }

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
    if { printf '%s\n' "$REPLY" >&6; } 2>/dev/null; then
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
    if [[ $time =~ ^[0-9]{1,12}$ ]] && is_due_at "$time"; then printf '%s\n' "$time"; fi
  done
}


# ---- One run at a time ----

# The path of this schedule's files outside of the project, without their endings, in state: a folder of this user's alone, which
# no checkout can hold. Otherwise what is wrong, in REPLY. src/hosts/crontab/state.ts finds the same.
find_state_path() {
  local LC_ALL=C folder=${JMO_STATE_DIR:-${HOME:-~}/.local/state/jmo-schedule}
  local path byte i hash=1469598103934665603
  path=$(pwd -P) || path=$PWD
  # FNV-1a of 64 bits.
  for ((i = 0; i < ${#path}; i++)); do
    printf -v byte '%d' "'${path:i:1}"
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
  if [[ ! ${stat##*) } =~ ^[^ZX]\ ([^\ ]+\ ){18}([0-9]+) ]]; then return 1; fi
  REPLY=${BASH_REMATCH[2]}
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
  for ((i = 1; i < ${#scan_command[@]}; i++)); do
    printf -v word '%q' "${scan_command[i]}"
    words+="$word "
  done
  { printf '%s %s\n%s\n%s %s\n%s\n' "$$" "$tick" "$own" "${scan:-0}" "$scan_tick" "$words" >"$lock"; } 2>/dev/null ||
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
    if [[ ${stat##*) } =~ ^[^ZX]\ [0-9]+\ [0-9]+\ ([0-9]+)\  && ${BASH_REMATCH[1]} == "$1" ]]; then
      file=${file#/proc/}
      members+=("${file%/stat}")
    fi
  done
}

# Ends all that is left of the scan $1: asks, waits ten seconds, then insists.
end_scan() {
  local tries
  for ((tries = 0; tries < 50; tries++)); do
    list_members "$1"
    if ((${#members[@]} == 0)); then return 0; fi
    if ((tries == 0)); then kill -TERM "${members[@]}" 2>/dev/null || true; fi
    sleep 0.2
  done
  # What is started meanwhile must not get away.
  for ((tries = 0; tries < 10 && ${#members[@]} > 0; tries++)); do
    kill -KILL "${members[@]}" 2>/dev/null || true
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


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
    run="$results/${REPLY//:/}-$jmo_name"
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
  write_log "start profile=$jmo_profile" && write_log "end result=failure exit=$code duration=${duration}s ($reason)"
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


# ---- Results ----

# All runs of this schedule, oldest first, in runs: our own folders, and no link to another.
list_runs() {
  local path base
  runs=()
  for path in "$results"/*Z-"$jmo_name"; do
    base=${path##*/}
    if [[ ${base:0:19} =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z-$ && ${base:19} == "$jmo_name" ]] &&
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
    if [[ $record =~ \"result\":\"(success|stopped)\" ]]; then REPLY=${BASH_REMATCH[1]}; fi
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
  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do
    read_result "${runs[i]}"
    case $REPLY in
      running) continue ;;
      success) if ((++successful <= jmo_keep_successful)); then continue; fi ;;
      *) if ((++failed <= jmo_keep_failed)); then continue; fi ;;
    esac
    if rm -rf -- "${runs[i]}"; then removed=$((removed + 1)); else write_log_and_stderr "cannot remove ${runs[i]}"; fi
  done
  if ((removed > 0)); then write_log_or_stderr "removed $removed old result(s)"; fi
}

# Whether the latest run that came to its own end did so in failure.
failed_before() {
  local i
  list_runs
  for ((i = ${#runs[@]} - 1; i >= 0; i--)); do
    read_result "${runs[i]}"
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
    run="$results/${REPLY//:/}-$jmo_name"
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
    printf '{"schedule":"%s","start":"%s","end":"%s","durationSeconds":%d,"exitCode":%d,"result":"%s","reason":%s}\n' \
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


# ---- The scan ----

is_time_up() { ((jmo_timeout > 0 && SECONDS - began >= jmo_timeout)); }

# Runs the command once, for at most $1 seconds (0: as long as it takes), in a session of its own. timeout ends when the
# command itself does, though not all that it started may have.
scan_once() {
  local code=0 i
  (
    exec 5>&- 8>&- 9>&-
    for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do
      # shellcheck disable=SC2163 # the variable of that name
      if [[ ${jmo_secrets[i]} != "$jmo_gitlab_token" ]]; then export -n "${jmo_secrets[i]}"; fi
    done
    if [[ -n $gitlab_value ]]; then export GITLAB_TOKEN=$gitlab_value; fi
    exec setsid timeout -k 10 "$1" "${scan_command[@]}" </dev/null >>"$run/scan.log" 2>&1
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
  for ((i = 0; i < ${#jmo_paths[@]}; i++)); do
    if [[ ! -e ${jmo_paths[i]} ]]; then give_up "there is no ${jmo_paths[i]}, which ${jmo_path_fields[i]} names" 1; fi
  done
}

# What jmo takes as a file: lists of images and of urls.
write_lists() {
  local refusal='cannot make a temporary file: is the disk full?'
  if ((${#jmo_images[@]} + ${#jmo_urls[@]} == 0)); then return 0; fi
  work=$(mktemp -d) || give_up "$refusal" 1
  if ((${#jmo_images[@]} > 0)); then
    { printf '%s\n' "${jmo_images[@]}" >"$work/images.txt"; } 2>/dev/null || give_up "$refusal" 1
    scan_command+=(--images-file "$work/images.txt")
  fi
  if ((${#jmo_urls[@]} > 0)); then
    { printf '%s\n' "${jmo_urls[@]}" >"$work/urls.txt"; } 2>/dev/null || give_up "$refusal" 1
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
    case ${path##*/} in
      scan.log | .jmo-run) ;;
      *) rm -rf -- "$path" ;;
    esac
  done
}


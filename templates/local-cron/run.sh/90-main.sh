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
    here=${BASH_SOURCE[0]}
    if [[ $here == */* ]]; then here=${here%/*}/; else here=.; fi
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
  PATH="${extra_path:+$extra_path:}${PATH:-/usr/bin:/bin}:/usr/local/bin:${HOME:-}/.local/bin:${HOME:-}/.jmo/bin"
  export PATH
  if ((lost)); then give_up "there is no directory $directory" 1; fi

  mkdir -p -- "$jmo_results" "${jmo_logs:-$jmo_results}" || give_up "cannot make the folder of results or logs" 1
  log=$(cd -- "${jmo_logs:-$jmo_results}" && pwd) || give_up "cannot enter ${jmo_logs:-$jmo_results}" 1
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
  if ((${#jmo_secrets[@]} > 0)); then wanted+=(curl); fi
  for tool in "${wanted[@]}"; do
    if ! command -v "$tool" >/dev/null; then missing+=("$tool"); fi
  done
  if ((${#missing[@]} > 0)); then give_up "not found on the PATH: ${missing[*]} (PATH is $PATH)" 127; fi
  if ! timeout -k 10 10 "$BASH" -c : 2>/dev/null; then give_up "the timeout on the PATH cannot be used: GNU's knows -k" 127; fi
  if ((if_due)) && ! claim_minute; then exit_with 0; fi

  check_paths
  trap 'on_signal 15' TERM
  trap 'on_signal 2' INT
  trap 'on_signal 1' HUP
  take_turn
  if failed_before; then recovered=1; fi
  make_run
  scan_command=("${jmo_command[@]}")
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
  write_log_or_stderr "end result=$result exit=$code duration=${duration}s${findings:+ findings=\"$findings\"}${reason:+ ($reason)}"
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
    write_stderr "$reason; see ${kept_results:+$kept_results/scan.log and }$log"
  fi
  exit_with "$code"
}

unknown_zone="this machine does not know the time zone $jmo_zone: install tzdata"
work='' log='' log_open=0 leaving=0 state='' lock='' scan='' run='' results='' kept_results='' gitlab_value=''
reason='' warning='' result='' findings='' faulty='' absent='' looked=0
duration_text='' duration=0 code=0 recovered=0 stopping=0 began=0 start_time=0
runs=() members=() scan_command=() known_values=(${jmo_values[@]+"${jmo_values[@]}"} "$jmo_gitlab_value")
main "$@"

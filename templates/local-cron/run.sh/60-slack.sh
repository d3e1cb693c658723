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
  for row in "Profile=$jmo_profile" "Host=${HOSTNAME:-}" "Duration=$duration_text" "Findings=$findings" \
    "Reason=$reason" "Warning=$warning" "Results=$kept_results" "Log=$log"; do
    if [[ -z ${row#*=} ]]; then continue; fi
    redact "${row#*=}"
    escape_mrkdwn "$REPLY"
    body+=$'\n'"*${row%%=*}:* $REPLY"
  done
  if [[ -n $2 ]]; then
    quote_json "$2"
    channel="\"channel\":$REPLY,"
  fi
  quote_json "$text"
  text=$REPLY
  quote_json "$body"
  printf -v REPLY '{%s"text":%s,"blocks":[{"type":"section","text":{"type":"mrkdwn","text":%s}}]}' \
    "$channel" "$text" "$REPLY"
}

# Whether a message may be sent to the address $1; why not, in REPLY. As "jmo-schedule notify" has it: only https, only Slack's
# own hosts $2 and those that JMO_ALLOW_HOSTS names, each HOST or HOST:PORT; http to this machine alone, where it is named.
is_allowed() {
  local host allowed protocol=https
  if [[ ! $1 =~ ^([Hh][Tt][Tt][Pp][Ss]?)://([^/?#]*)([/?#][^[:space:]\"\\]*)?$ ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  if [[ ${BASH_REMATCH[1],,} == http ]]; then protocol=http; fi
  host=${BASH_REMATCH[2],,}
  if [[ $host == *@* ]]; then
    REPLY='its address holds a login, and is not used'
    return 1
  fi
  if [[ ! $host =~ ^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?$ ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  if [[ $protocol == https ]]; then host=${host%:443}; else host=${host%:80}; fi
  allowed=" ${JMO_ALLOW_HOSTS:-} "
  allowed=${allowed//,/ }
  if [[ ${allowed,,} == *" $host "* ]]; then allowed=1; else allowed=0; fi
  if [[ $protocol == http ]] && ! { ((allowed)) && [[ $host =~ ^(localhost|\[::1\]|127(\.[0-9]{1,3}){3})(:[0-9]+)?$ ]]; }; then
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
  local text=${2//\\/\\\\} proxy=()
  text=${text//\"/\\\"}
  # A proxy would not reach this machine, and would see what is sent.
  if [[ $1 == [Hh][Tt][Tt][Pp]:* ]]; then proxy=(--noproxy '*'); fi
  # The end of what is answered: headers, text, and three last lines of ours. bash complains of NUL bytes in it.
  { answer=$(
    {
      ended=0
      {
        printf 'url = "%s"\ndata-binary = "%s"\n' "$1" "$text"
        if [[ -n ${3:-} ]]; then printf 'header = "Authorization: Bearer %s"\n' "$3"; fi
      } | curl -q --config - --silent --globoff --max-time 10 --proto '=http,https' ${proxy[@]+"${proxy[@]}"} \
        --header 'Content-Type: application/json; charset=utf-8' \
        --dump-header - --write-out '\n%{http_code} %{time_pretransfer}' || ended=$?
      printf '\n%s' "$ended"
    } | tail -c 100000
  ) || true; } 2>/dev/null
  ended=${answer##*$'\n'}
  answer=${answer%$'\n'*}
  code=${answer##*$'\n'}
  answer=${answer%$'\n'*}
  # curl begins to send when there is a connection, and TLS on it where it is meant.
  sent=1
  if [[ $code == *\ * && ! ${code#* } =~ [1-9] ]]; then sent=0; fi
  code=${code%% *}
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
  if [[ ${3:-} == *[[:space:]\"\\]* ]]; then
    REPLY='the secret holds no usable address or token'
    return 1
  fi
  while true; do
    send_request "$@"
    body=$answer
    while [[ $body == HTTP/* && $body == *$'\r\n\r\n'* ]]; do body=${body#*$'\r\n\r\n'}; done
    case $code in
      2??)
        if [[ $body =~ \"(ok|success)\":\ ?true ]]; then return 0; fi
        if [[ -z ${3:-} && $body =~ ^[[:space:]]*([Oo][Kk])?[[:space:]]*$ ]]; then return 0; fi
        # The beginning of an ok that broke off.
        if [[ -z ${3:-} && $ended != 0 && $body == [Oo] ]]; then return 0; fi
        REPLY='Slack refused the message'
        if [[ $body =~ \"error\":\ ?\"([a-z][a-z0-9_]{1,60})\" ]]; then REPLY+=": ${BASH_REMATCH[1]}"; fi
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
    if [[ ${answer%"$body"} =~ [Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]:[[:space:]]*([0-9]{1,4}) ]]; then
      pause=$((10#${BASH_REMATCH[1]}))
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
  local name=${jmo_secrets[$1]} bot=${jmo_bot_channels[$1]}
  local value hosts='hooks.slack.com hooks.slack-gov.com'
  if ! read_secret "$name" "${jmo_values[$1]}"; then
    write_log_and_stderr "channel $name was not told: $REPLY"
    return 0
  fi
  value=${REPLY#"${REPLY%%[![:space:]]*}"}
  value=${value%"${value##*[![:space:]]}"}
  known_values+=("$value")
  compose_message "$2" "$bot"
  if [[ -n $bot ]]; then
    hosts='slack.com slack-gov.com'
    set -- "${JMO_SLACK_API:-https://slack.com/api}/chat.postMessage" "$REPLY" "$value"
    if [[ ! $value =~ ^xox[a-z](\.xox[a-z])?-[A-Za-z0-9_-]+$ ]]; then
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
  for ((i = 0; i < ${#jmo_secrets[@]}; i++)); do
    event=$1
    if [[ $event == success && $recovered -eq 1 && " ${jmo_events[i]} " == *' recovered '* ]]; then
      event=recovered
    elif [[ $event == success && -n $warning && " ${jmo_events[i]} " == *' failure '* ]]; then
      notify_channel "$i" warned &
      continue
    fi
    if [[ " ${jmo_events[i]} " == *" $event "* ]]; then notify_channel "$i" "$event" & fi
  done
  wait || true
}


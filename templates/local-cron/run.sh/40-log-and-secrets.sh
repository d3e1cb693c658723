# ---- Files that others may have put there ----

# Whether $1 is a file, and no link to one.
is_plain() { [[ -f $1 && ! -L $1 ]]; }

# Opens the file $3 as number $1, in the way $2, if it is a plain file or not there yet: the project's files are not all ours, and
# whoever left a link there must not choose what is written to.
open_plain() {
  if [[ -L $3 || (-e $3 && ! -f $3) ]]; then return 1; fi
  if ! { eval "exec $1$2\"\$3\""; } 2>/dev/null; then return 1; fi
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
  for ((i = 0; i < ${#known_values[@]}; i++)); do
    value=${known_values[i]}
    if ((${#value} > 7)); then REPLY=${REPLY//"$value"/***}; fi
  done
}

# Writes a line to the log. Where there is none, or it cannot be written, returns 1: no run ends for that.
write_log() {
  local line
  redact "$1"
  line=${REPLY//[[:cntrl:]]/ }
  format_utc -1
  line="$REPLY $jmo_name $line"
  if [[ -t 1 ]]; then printf '%s\n' "$line" || true; fi
  if [[ -z $log ]]; then return 1; fi
  if ((log_open)) && { printf '%s\n' "$line" >&5; } 2>/dev/null; then return 0; fi
  if [[ $warning != *"$log"* ]]; then warn "cannot write the log $log"; fi
  return 1
}

# To standard error, which cron mails.
write_stderr() {
  redact "$1"
  printf 'jmo-%s: %s\n' "$jmo_name" "${REPLY//[[:cntrl:]]/ }" >&2 || true
}

write_log_or_stderr() { write_log "$1" || [[ -z $log ]] || write_stderr "$1"; }

# To the log and to standard error.
write_log_and_stderr() {
  write_log "$1" || true
  write_stderr "$1"
}

# Complains of something that the scan can do without. The channels are told of it with the result.
warn() {
  warning="${warning:+$warning; }$1"
  write_log_and_stderr "$1"
}

# A secret's value in REPLY: $2, or the content of a file that is ours alone. Otherwise what is wrong, in REPLY.
read_secret() {
  local file=${JMO_SECRETS_DIR:-${HOME:-}/.jmo/secrets}/$1
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
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  for ((code = 1; code < 32; code++)); do
    printf -v character '\\x%02x' "$code"
    printf -v character '%b' "$character"
    if [[ $text == *"$character"* ]]; then
      printf -v REPLY '\\u%04x' "$code"
      text=${text//"$character"/$REPLY}
    fi
  done
  REPLY="\"$text\""
}

# The text $1 as Slack's mrkdwn shows it unchanged, in REPLY. Too long a text would make Slack refuse the message.
escape_mrkdwn() {
  local text=$1
  if ((${#text} > 1000)); then text='(too long to show)'; fi
  text=${text//&/&amp;}
  text=${text//</&lt;}
  REPLY=${text//>/&gt;}
}


#!/usr/bin/env bash
# What a script of ours does when cron starts its --if-due line: bash -p due.sh SCRIPT
# Reads the times of starts, one per line, in seconds since 1970. `- LAST` is a machine that remembers the minute LAST, or
# none. Prints the schedule of the script, and then the minutes that are due, by the script's own functions.
script=$1
set --
# All of it but its last line, which calls main.
# shellcheck source=/dev/null
source <(sed '$d' "$script")
printf '%s\n' "${jmo_when:?}"
last=''
while read -r start_time remembered; do
  if [[ $start_time == - ]]; then
    last=$remembered
    printf -- '-\n'
  elif find_due "$last"; then
    last=$REPLY
    printf '%s\n' "$last"
  fi
done

#!/usr/bin/env bash
# What a script of ours does when cron starts its --if-due line: bash -p due.sh SCRIPT
# Reads the times of starts, in seconds since 1970, one a line; `- LAST` is a machine that remembers the minute LAST, or none. Prints the schedule that the
# script is for, and then the minutes that it takes as due. Each is taken by the script's own functions, as its main does.
script=$1
set --
# All of it but its last line, which calls main.
source <(sed '$d' "$script")
printf '%s\n' "$jmo_when"
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

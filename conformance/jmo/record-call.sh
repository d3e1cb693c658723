#!/usr/bin/env bash
# Stands in for jmo: keeps its arguments, one NUL-ended file a call, and ends as it is told to.
set -euo pipefail
call=1
while [[ -e $JMO_CALLS/$call ]]; do call=$((call + 1)); done
printf '%s\0' "$@" >"$JMO_CALLS/$call"
exit "${JMO_STATUS:-0}"

#!/usr/bin/env bash
# Stands in for jmo under a real cron: says that it began and ended, and sleeps as long as its profile says in seconds.
set -euo pipefail
seconds=0 results=''
for ((i = 1; i <= $#; i++)); do
  next=$((i + 1))
  case ${!i} in
    --threads) seconds=${!next} ;;
    --results-dir) results=${!next} ;;
  esac
done
printf '%(%s)T\n' -1 >"$results/began"
sleep "$seconds"
mkdir -p "$results/summaries"
echo '{"meta": {}, "findings": []}' >"$results/summaries/findings.json"

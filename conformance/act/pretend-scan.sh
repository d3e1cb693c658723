#!/usr/bin/env bash
# Stands in for jmo in a run by act: leaves the findings it was given where JMo would, or breaks as it is told to.
set -euo pipefail
status=${JMO_STATUS:-0}
results=results
while (($# > 0)); do
  if [[ $1 == --results-dir ]]; then results=$2; fi
  shift
done
mkdir -p "$results/summaries"
if ((status != 0)); then
  # As JMo 1.1 does where it could scan no target: an empty result, and a failure.
  echo '{"meta": {"target_count": 0}, "findings": []}' > "$results/summaries/findings.json"
  echo "pretended to break" >&2
  exit "$status"
fi
cp "$CONFORMANCE_FINDINGS" "$results/summaries/findings.json"
# What a scanner itself wrote holds what it found.
mkdir -p "$results/individual-repos/shop"
cp "$CONFORMANCE_FINDINGS" "$results/individual-repos/shop/trufflehog.json"

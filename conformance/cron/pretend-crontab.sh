#!/usr/bin/env bash
# Stands in for Debian's crontab: its table is a file in $PRETEND_CRONTAB. What cron thinks of the table is asked of cron itself.
set -euo pipefail
case ${1:-} in
  -V) printf 'usage:  crontab [-u user] file\n\t-n\t(dry run: checks the syntax, then bails out)\n' >&2 ;;
  -n) ;;
  -l) if [[ -e $PRETEND_CRONTAB ]]; then cat "$PRETEND_CRONTAB"; else echo 'no crontab for user' >&2 && exit 1; fi ;;
  -) cat >"$PRETEND_CRONTAB" ;;
  *) exit 2 ;;
esac

#!/usr/bin/env bash
# A cron daemon of our own: with our crontabs, without this machine's, whose jobs nobody asked for. Run by
#   unshare --mount --pid --fork --kill-child --mount-proc bash in-namespace.sh FOLDER CLI…
# Installs the project in FOLDER, lets the daemon run until FOLDER/stop is there, uninstalls. FOLDER/*.txt say what was seen.
set -euo pipefail
folder=$1
shift
# Locks go to the folder of this run, not to the home of whoever runs it.
export JMO_STATE_DIR=$folder/state
cli() { "$@" >>"$folder/cli.log" 2>&1; }

mount -t tmpfs none /var/spool/cron
mkdir -m 1730 /var/spool/cron/crontabs
chgrp crontab /var/spool/cron/crontabs
mount -t tmpfs none /run
if [[ -d /etc/cron.d ]]; then mount -t tmpfs none /etc/cron.d; fi
if [[ -f /etc/crontab ]]; then mount --bind /dev/null /etc/crontab; fi

crontab "$folder/own.crontab"
cli "$@" install --all -C "$folder/project"
crontab -l >"$folder/installed.txt"
cron -f &
daemon=$!
date +%s >"$folder/begin.txt"
while [[ ! -e $folder/stop ]]; do sleep 0.2; done
kill "$daemon"
cli "$@" uninstall --all -C "$folder/project"
crontab -l >"$folder/uninstalled.txt"

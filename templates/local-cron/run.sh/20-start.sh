# ---- The same in every script from here on: templates/local-cron/run.sh ----
# -p on the first line keeps the caller's BASH_ENV, SHELLOPTS, BASHOPTS and functions out of this shell. Start again where it is
# missing ("bash FILE"), or where exported functions would reach the programs started below.
jmo_scrub=()
if [[ -r /proc/self/environ ]]; then
  while IFS= read -r -d '' jmo_entry; do
    if [[ $jmo_entry == BASH_FUNC_* ]]; then jmo_scrub+=(-u "${jmo_entry%%=*}"); fi
  done </proc/self/environ
fi
if [[ -f ${BASH_SOURCE[0]:-} ]] && [[ $- != *p* || ${#jmo_scrub[@]} -gt 0 ]]; then
  # In POSIX mode no function can stand in for exec.
  POSIXLY_CORRECT=1
  exec /usr/bin/env -u POSIXLY_CORRECT ${jmo_scrub[@]+"${jmo_scrub[@]}"} "$BASH" -p -- "${BASH_SOURCE[0]}" "$@"
fi
set +o posix
set -euo pipefail
# Results hold raw findings, with the secrets in them.
umask 077
# From bash 5.2 on, & in a replacement would stand for what was matched.
shopt -u patsub_replacement 2>/dev/null || true

if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 402)); then
  printf 'jmo-%s: bash 4.2 or newer is needed, this is %s\n' "$jmo_name" "$BASH_VERSION" >&2
  exit 127
fi

# setsid must not fork.
set +m

# Before anything else is named: a secret may bear any name, and the environment goes before a file.
jmo_values=()
for ((jmo_i = 0; jmo_i < ${#jmo_secrets[@]}; jmo_i++)); do
  jmo_secret=${jmo_secrets[jmo_i]}
  jmo_values+=("${!jmo_secret:-}")
done
jmo_gitlab_value=${jmo_gitlab_token:+${!jmo_gitlab_token:-}}
# With these, cd, the search for programs, functions, read and the programs below would not do what is meant here.
unset BASH_ENV ENV CDPATH GLOBIGNORE EXECIGNORE FUNCNEST TMOUT BASH_COMPAT POSIXLY_CORRECT POSIX_PEDANTIC
export -n SHELLOPTS BASHOPTS

usage() {
  cat >&2 <<END
usage: ${0##*/} [--directory DIR] [--path DIR] [--if-due [WHEN] | --due]
  --directory DIR  the project's directory, where relative paths start
  --path DIR       look for jmo there too
  --if-due [WHEN]  exit unless a run is due; warn if WHEN, the schedule that the crontab line was made for, is out of
                   date
  --due            read seconds since 1970, one a line; print those at which the schedule runs
Without --if-due it scans at once.
END
  exit_with 2
}


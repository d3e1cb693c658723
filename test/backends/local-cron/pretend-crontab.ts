/** crontab(1) on a file of the test: Debian's, cronie's or another's; it can fail. */
export const PRETEND_CRONTAB = `#!/bin/bash
spool=$PRETEND_SPOOL
echo "$*" >>"$spool.calls"
case $1 in
  -l)
    if [[ $PRETEND_FAIL == list ]]; then echo 'You (x) are not allowed to use this program (crontab)' >&2; exit 1; fi
    if [[ ! -e $spool ]]; then echo 'no crontab for x' >&2; exit 1; fi
    cat "$spool"
    ;;
  -V)
    if [[ $PRETEND_CRON == cronie ]]; then echo 'cronie 1.6.1'; exit 0; fi
    echo 'crontab: invalid option -- V' >&2
    if [[ $PRETEND_CRON == debian ]]; then printf '\\t-n\\t(dry run: checks the syntax, then bails out)\\n' >&2; fi
    exit 1
    ;;
  -n | -T)
    # Somebody else saves a table of theirs meanwhile.
    if [[ -n $PRETEND_MEANWHILE && ! -e $spool.meanwhile ]]; then
      touch "$spool.meanwhile"
      echo "$PRETEND_MEANWHILE" >>"$spool"
    fi
    if [[ $PRETEND_FAIL == check ]]; then echo '"x":0: bad minute' >&2; exit 1; fi
    ;;
  -)
    if [[ $PRETEND_FAIL == write ]]; then echo 'crontab: no space left' >&2; exit 1; fi
    cat >"$spool"
    ;;
  *) exit 99 ;;
esac
`;

# "2 critical, 3 high" in REPLY, or nothing. JMo prints its findings indented, so a finding's own severity can be told
# from those within what its tool wrote.
count_findings() {
  local file=$1 severity count first='' indent='      '
  REPLY=''
  if [[ ! -f $file ]] || ! command -v grep >/dev/null; then return 0; fi
  IFS= read -r -n 1 first <"$file" || true
  # A bare list, as older versions write it, is one level shallower.
  if [[ $first == '[' ]]; then indent='    '; fi
  for severity in CRITICAL HIGH MEDIUM LOW INFO; do
    count=$(grep -c "^$indent\"severity\": \"$severity\"" -- "$file" || true)
    if ((${count:-0} > 0)); then REPLY="${REPLY:+$REPLY, }$count ${severity,,}"; fi
  done
  REPLY=${REPLY:-none}
}

# Whether the run has findings at all: JMo writes an empty file where every target was refused or every tool failed.
has_findings() {
  count_findings "$run/summaries/findings.json"
  [[ -n $REPLY && $REPLY != none ]]
}

# What no scanner looked at, though JMo ended well, from what JMo 1.1 writes of them: in faulty those that failed, in absent
# those that were not installed, in looked whether any did its work. JMo prints a field a line, and of a scanner the name first.
find_gaps() {
  local file line scanner='' metadata='' list
  faulty='' absent='' looked=0
  for file in "$run"/individual-*/*/scan-timings.json; do
    if [[ ! -f $file ]]; then continue; fi
    while IFS= read -r line || [[ -n $line ]]; do
      case $line in
        *'"tool": "'*) scanner=${line#*'"tool": "'} scanner=${scanner%%'"'*} ;;
        *'"status": "success"'*) looked=1 ;;
        *'"status": "'*) if [[ ", $faulty," != *", $scanner,"* ]]; then faulty+="${faulty:+, }$scanner"; fi ;;
      esac
    done <"$file"
  done
  if [[ ! -f $run/.scan_metadata.json ]]; then return 0; fi
  { IFS= read -r -d '' metadata <"$run/.scan_metadata.json"; } 2>/dev/null || true
  if [[ ! $metadata =~ \"stubbed_tools\":\ *\{([^}]*)\} ]]; then return 0; fi
  list=${BASH_REMATCH[1]}
  while [[ $list =~ \":\ *\[([^]]*)\](.*) ]]; do
    absent+="${absent:+, }${BASH_REMATCH[1]//\"/}"
    list=${BASH_REMATCH[2]}
  done
}


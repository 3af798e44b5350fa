#!/bin/bash
# Kills `log` with SIGKILL at random moments and looks for acknowledged entries that are gone.
#   kill_log.sh PROGRAM [TIMES]      usually 1000
# The control hides one acknowledged entry from the check, which must then fail.
set -u
program=$1
times=${2:-1000}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME="$place"
unset XDG_DATA_HOME ACHILLES_DB

"$program" log pain 1 --note first >/dev/null || exit 1
killed=0
for ((i = 1; i <= times; i++)); do
  : >"$place/answer"  # a child killed before it opens the file must not inherit the last answer
  "$program" log pain 2 --note "note-$i-" >"$place/answer" 2>/dev/null &
  child=$!
  sleep "0.00$((RANDOM % 9))$((RANDOM % 10))"
  kill -9 "$child" 2>/dev/null && killed=$((killed + 1))
  wait "$child" 2>/dev/null
  grep -q '^Logged #' "$place/answer" && echo "note-$i-" >>"$place/acknowledged"
done

"$program" export csv >"$place/all.csv" || exit 1
# lost FILE: how many acknowledged notes the file does not hold
lost() {
  local count=0
  while read -r note; do grep -q "\"$note\"" "$1" || count=$((count + 1)); done <"$place/acknowledged"
  echo "$count"
}
acknowledged=$(wc -l <"$place/acknowledged")
gone=$(lost "$place/all.csv")
grep -v "\"$(head -n 1 "$place/acknowledged")\"" "$place/all.csv" >"$place/control.csv"
control=$(lost "$place/control.csv")
echo "killed $killed of $times, acknowledged $acknowledged, lost $gone; control lost $control (must be 1)"
[ "$gone" -eq 0 ] && [ "$control" -eq 1 ] && [ "$acknowledged" -gt 0 ]

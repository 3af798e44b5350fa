#!/bin/sh
# Facts about the pager on a real terminal, which script(1) makes. Usage: pager_test.sh PROGRAM
set -u
program=$1
command -v script >/dev/null || { echo "script is not installed: skipped"; exit 77; }
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME="$place" ACHILLES_NOW=2026-11-20T18:05:00+01:00 TERM=xterm SHELL=/bin/sh LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME ACHILLES_DB ACHILLES_PAGER PAGER COLUMNS LINES LESS
passed=0
failed=0

# fact WHAT EXPECTED ACTUAL
fact() {
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"
  fi
}
# on_terminal COMMAND: runs it on a terminal of 80 by 24 and gives what was shown.
on_terminal() { script -qec "stty rows 24 cols 80; $1" /dev/null </dev/null | tr -d '\r'; }
pages() { if [ -e "$place/pages" ]; then wc -l <"$place/pages"; else echo none; fi; rm -f "$place/pages"; }
whole=$("$program" exercise list | wc -l)

export ACHILLES_PAGER="cat >$place/pages"
shown=$(on_terminal "$program exercise list")
fact "a long answer goes to the pager" "$whole" "$(pages)"
fact "and nowhere else" "" "$shown"
on_terminal "$program paths" >/dev/null
fact "a short one does not" none "$(pages)"
on_terminal "$program --no-pager exercise list" >/dev/null
fact "nor does anything with --no-pager" none "$(pages)"
on_terminal "$program exercise list --json" >/dev/null
fact "nor does JSON" none "$(pages)"
on_terminal "$program exercise list | cat" >/dev/null
fact "nor does what goes into a pipe" none "$(pages)"
on_terminal "$program exercise list </dev/null" >/dev/null
fact "nor does anything without a keyboard" none "$(pages)"
on_terminal "stty rows 200; $program exercise list" >/dev/null
fact "nor does what fits a high screen" none "$(pages)"
TERM=dumb on_terminal "$program exercise list" >/dev/null
fact "nor does anything on a terminal that only prints" none "$(pages)"

"$program" start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none >/dev/null
"$program" log flag pop >/dev/null
shown=$(on_terminal "stty rows 3; $program plan; echo code \$?")
fact "the exit code is the command's" "code 3" "$(echo "$shown" | tail -n 1)"
[ "$(pages)" != none ]
fact "though its answer was paged" 0 $?

ACHILLES_PAGER=true
shown=$(on_terminal "$program exercise list; echo code \$?")
fact "leaving the pager at once is no failure" "code 0" "$shown"
ACHILLES_PAGER=achilles-no-such-pager
fact "a pager that is not there loses nothing" "$whole" "$(on_terminal "$program exercise list 2>/dev/null" | grep -vc 'achilles-no-such-pager')"
unset ACHILLES_PAGER
if command -v less >/dev/null; then
  shown=$(printf q | script -qec "stty rows 24 cols 80; $program exercise list; echo code \$?" /dev/null | tr -d '\r' | tail -n 1)
  fact "q leaves less" "code 0" "${shown##*[!a-z 0-9]}"
fi

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

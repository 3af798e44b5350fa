#!/bin/sh
# Facts about the program as a process: descriptors, limits, permissions, locale. Usage: process_test.sh PROGRAM
set -u
program=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME="$place" ACHILLES_NOW=2026-11-20T18:05:00+01:00 COLUMNS=80
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME ACHILLES_DB
journal="$place/.local/share/achilles/achilles.db"
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
entries() { "$program" export csv | grep -c '^"e'; }

"$program" plan >/dev/null
fact "a plan without a journal writes nothing" "" "$(find "$place" -name '*.db')"

"$program" plan >&- 2>"$place/err"
fact "a closed standard output fails a reading command" 1 $?
fact "and says so" "achilles: the answer could not be written" "$(head -n 1 "$place/err")"
"$program" plan >/dev/full 2>/dev/null
fact "a full standard output fails a reading command" 1 $?

umask 000
"$program" log morning 2 >/dev/full 2>"$place/err"
fact "a full standard output after a change is exit 5" 5 $?
fact "and says that it is stored" "achilles: stored, but the report could not be written" "$(head -n 1 "$place/err")"
fact "and it is" 1 "$(entries)"
fact "the journal is private whatever the umask" 600 "$(stat -c %a "$journal")"
fact "and so is its directory" 700 "$(stat -c %a "$place/.local/share/achilles")"
"$program" log morning 2 >&- 2>/dev/null
fact "a closed standard output after a change is exit 5" 5 $?
fact "and the journal holds the entry, not the report" 2 "$(entries)"

before=$(cksum <"$journal")
(
  ulimit -f 0
  "$program" log morning 3 >/dev/null 2>"$place/err"
)
fact "a limit on file size is a storage error" 4 $?
fact "and nothing is lost" "$before" "$(cksum <"$journal")"

"$program" log morning 3 --note "$(printf 'a\033[31mred\007')" >/dev/null
fact "an escape sequence in a note is shown, not obeyed" 0 "$("$program" history | grep -c "$(printf '\033')")"

(
  unset HOME
  "$program" plan >/dev/null
)
fact "without a home there is still a preview" 0 $?
(
  unset HOME
  "$program" log morning 2 >/dev/null 2>&1
)
fact "without a home nothing can be stored" 4 $?
"$program" --db /proc/achilles.db log morning 2 >/dev/null 2>&1
fact "a place that cannot be written to is a storage error" 4 $?

printf 'a shopping list\n' >"$place/list"
"$program" --db "$place/list" log morning 2 >/dev/null 2>&1
fact "a file that is no journal is refused" 4 $?
fact "and left as it was" "a shopping list" "$(cat "$place/list")"

"$program" log <&- >/dev/null 2>&1
fact "without a terminal nothing is asked" 2 $?
"$program" start </dev/null >/dev/null 2>&1
fact "and start names what it needs" 2 $?

LC_ALL=C "$program" plan >"$place/plain"
fact "the C locale gets ASCII" 0 "$(LC_ALL=C grep -c '[^ -~]' "$place/plain")"
fact "a pipe gets no colour" 0 "$("$program" plan | grep -c "$(printf '\033')")"
fact "NO_COLOR is obeyed" 0 "$(NO_COLOR=1 CLICOLOR_FORCE=1 "$program" plan | grep -c "$(printf '\033')")"
LC_ALL=C COLUMNS=40 "$program" plan >"$place/narrow"
fact "forty columns are enough" 0 "$(awk 'length($0) > 40' "$place/narrow" | grep -c .)"

"$program" remind --systemd >"$place/install"
fact "a reminder names the program by its place" 1 \
  "$(grep -c "^ExecCondition=$(readlink -f "$program") remind\$" "$place/install")"
sed '/^systemctl/d' "$place/install" | XDG_CONFIG_HOME="$place/config" sh
units="$place/config/systemd/user"
fact "its script puts a timer and a service in place" "achilles-remind.service achilles-remind.timer" \
  "$(cd "$units" && echo *)"
if command -v systemd-analyze >/dev/null; then
  fact "and systemd finds no fault with them" "" \
    "$(XDG_RUNTIME_DIR="$place" systemd-analyze verify --user --man=no "$units/achilles-remind.timer" 2>&1)"
fi
printf '#!/bin/sh\n' >"$place/notify-send"
printf 'printf %%s "$2" >"%s/notified"\n' "$place" >>"$place/notify-send"
chmod +x "$place/notify-send"
(
  export HOME="$place/planned" PATH="$place:$PATH"
  "$program" start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none >/dev/null
  sh -c "$(sed -n 's/^ExecStart=//p' "$units/achilles-remind.service" | sed 's/\$\$/$/g')"
)
fact "the service shows what is due" "Due today: morning reading, 4 exercises." "$(cat "$place/notified")"

count=$(entries)
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do "$program" log pain 2 --note "$i" >/dev/null & done
wait
fact "twelve writers at once lose nothing" $((count + 12)) "$(entries)"

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

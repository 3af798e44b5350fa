#!/bin/sh
# Builds the fuzzers and runs each:  tests/fuzz/run.sh [EXECUTIONS] [NAME...]   usually 10000000 of all, the quickest
# first. What they find worth keeping goes to build/fuzz/found, what crashes to tests/fuzz/crashes. A fuzzer that was
# stopped, or used up its FUZZ_SECONDS, does what is left in the next run: found/NAME.log has how far it came.
set -eu
cd "$(dirname "$0")/../.."
here=$PWD
executions=${1:-10000000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- json sources quantity evidence catalogue refusal day protocol journal state settings beginning \
  decide note arguments image
cmake --workflow --preset fuzz
# Those that need files have them in memory, where there is such a place.
[ ! -d /dev/shm ] || export TMPDIR=/dev/shm
# Where memory was taken is only told when a crash is run again by itself, without this. What one text gives back fits
# a quarantine of a megabyte, and that into the processor's cache.
export ASAN_OPTIONS="${ASAN_OPTIONS-malloc_context_size=0:quarantine_size_mb=1}"

executed() {
  touch "$1"
  LC_ALL=C awk '/^stat::number_of_executed_units/ { all += $2 } END { print all + 0 }' "$1"
}

for name; do
  found=$here/build/fuzz/found/$name
  mkdir -p "$found"
  left=$((executions - $(executed "$found.log")))
  [ $left -gt 0 ] || continue
  seeds=$here/tests/fuzz/corpus/$name
  cases=$here/tests/protocol/json
  [ "$name" != json ] || seeds="$seeds $cases/accepted $cases/refused $cases/judged"
  case $name in
    quantity | day) words=typed longest=40 ;;
    beginning | note | refusal) words=typed longest=128 ;;
    arguments) words=typed longest=512 ;;
    image) words=typed longest=64 ;;
    settings) words=settings longest=512 ;;
    journal | state) words=journal longest=2048 ;;
    protocol) words=protocol longest=4096 ;;
    *) words=protocol longest=1024 ;;
  esac
  # shellcheck disable=SC2086  # the folders are several words on purpose
  build/fuzz/tests/fuzz/fuzz_"$name" -runs=$left -max_total_time="${FUZZ_SECONDS:-0}" -max_len=$longest -timeout=600 \
    -rss_limit_mb=1024 -entropic=0 -reload=0 -dict="$here/tests/fuzz/$words.dict" \
    -artifact_prefix="$here/tests/fuzz/crashes/" -print_final_stats=1 "$found" $seeds >>"$found.log" 2>&1 || {
    tail -n 60 "$found.log"
    exit 1
  }
  echo "$name: $(executed "$found.log") executions"
done

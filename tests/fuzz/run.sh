#!/bin/sh
# Builds the fuzzers and runs each:  tests/fuzz/run.sh [EXECUTIONS] [NAME...]   usually 10000000 of all, the quickest first
# What they find worth keeping goes to build/fuzz/found, what crashes to tests/fuzz/crashes.
set -eu
cd "$(dirname "$0")/../.."
here=$PWD
executions=${1:-10000000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- quantity day state settings journal json sources catalogue evidence protocol beginning note image arguments decide
cmake --workflow --preset fuzz
# Those that need files have them in memory, where there is such a place.
[ ! -d /dev/shm ] || export TMPDIR=/dev/shm
for name; do
  found=$here/build/fuzz/found/$name
  mkdir -p "$found"
  seeds=$here/tests/fuzz/corpus/$name
  [ "$name" != json ] || seeds="$seeds $here/tests/protocol/json/accepted $here/tests/protocol/json/refused $here/tests/protocol/json/judged"
  case $name in
    quantity | day) words=typed longest=40 ;;
    settings) words=settings longest=1024 ;;
    journal | state) words=journal longest=4096 ;;
    note | beginning) words=typed longest=256 ;;
    arguments) words=typed longest=512 ;;
    image) words=typed longest=64 ;;
    *) words=protocol longest=4096 ;;
  esac
  # shellcheck disable=SC2086  # the folders are several words on purpose
  build/fuzz/tests/fuzz/fuzz_"$name" -runs="$executions" -max_len=$longest -timeout=60 -rss_limit_mb=1024 \
    -dict="$here/tests/fuzz/$words.dict" -artifact_prefix="$here/tests/fuzz/crashes/" -print_final_stats=1 "$found" $seeds
done

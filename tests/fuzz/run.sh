#!/bin/sh
# Builds the fuzzers and runs each:  tests/fuzz/run.sh [EXECUTIONS] [NAME...]   usually 5000000 json catalogue protocol decide
# What they find worth keeping goes to build/fuzz/found, what crashes to tests/fuzz/crashes.
set -eu
cd "$(dirname "$0")/../.."
executions=${1:-5000000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- json catalogue protocol decide
cmake --workflow --preset fuzz
for name; do
  found=build/fuzz/found/$name
  mkdir -p "$found"
  seeds=tests/fuzz/corpus/$name
  [ "$name" != json ] || seeds="$seeds tests/protocol/json/accepted tests/protocol/json/refused tests/protocol/json/judged"
  # shellcheck disable=SC2086  # the folders are several words on purpose
  build/fuzz/tests/fuzz/fuzz_"$name" -runs="$executions" -max_len=4096 -timeout=5 -rss_limit_mb=1024 \
    -dict=tests/fuzz/protocol.dict -artifact_prefix=tests/fuzz/crashes/ -print_final_stats=1 "$found" $seeds
done

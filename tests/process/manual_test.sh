#!/bin/sh
# Facts about the manual: every page is flawless mdoc, and refers to pages that there are. Usage: manual_test.sh FOLDER,
# in which man1 and man7 are. Without mandoc there is nothing to ask.
set -u
folder=$1
command -v mandoc >/dev/null || { echo "mandoc is not installed: skipped"; exit 77; }
pages=$(find "$folder/man1" "$folder/man7" -type f)
[ -n "$pages" ] || { echo "FAILED: there are no pages in $folder"; exit 1; }

# What it writes to standard error is that the folder has no index.
# shellcheck disable=SC2086  # a list of files
MANPATH="$folder" mandoc -T lint -W style $pages 2>/dev/null || exit 1

for page in $pages; do
  wide=$(mandoc -O width=80 -T ascii "$page" | col -b | awk 'length($0) > 80')
  [ -z "$wide" ] || { echo "FAILED: $page is wider than a terminal: $wide"; exit 1; }
done
echo "$(echo "$pages" | grep -c .) pages passed"

#!/bin/sh
# Facts about the manual: it carries the day of SOURCE_DATE_EPOCH, every page is flawless mdoc, and refers to pages that
# there are. Usage: manual_test.sh FOLDER CMAKE PROGRAM SCRIPT: man1 and man7 are in the folder, and the script asks the
# program for them. Without mandoc there is no more to ask.
set -u
folder=$1
other=$(mktemp -d)
trap 'rm -rf "$other"' EXIT
SOURCE_DATE_EPOCH=1000036800 "$2" -D program="$3" -D folder="$other/man" -P "$4" || exit 1
days=$(cat "$other"/man/man?/* | grep '^\.Dd' | sort -u)
[ "$days" = ".Dd September 9, 2001" ] || { echo "FAILED: the pages of 9 September 2001 carry $days"; exit 1; }

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
# groff, which most people's `man` is, ends on a terminal of 40 columns too. Not everybody has it.
if command -v groff >/dev/null && groff -mdoc -Tutf8 /dev/null >/dev/null 2>&1; then
  for page in $pages; do
    timeout 20 groff -mdoc -Tutf8 -rLL=38n -rLT=38n "$page" >/dev/null 2>&1 ||
      { echo "FAILED: groff does not end on $page in 38 columns"; exit 1; }
  done
fi
echo "$(echo "$pages" | grep -c .) pages passed"

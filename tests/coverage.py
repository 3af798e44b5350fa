#!/usr/bin/env python3
"""How many lines of a room its tests run.

Usage: tests/coverage.py [BUILD [ROOM [LEAST]]]     usually build/coverage core 95

After `cmake --workflow --preset coverage`. Prints the files that are not run in full, and the room's share; fails below LEAST per cent.
"""

import json
import pathlib
import subprocess
import sys

HOUSE = pathlib.Path(__file__).resolve().parent.parent


def lines_of(build, room):
    """{file: {line: times run}} of the room's own files, over everything that was run."""
    seen = {}
    for counts in build.rglob("*.gcda"):
        told = subprocess.run(["gcov", "--json-format", "--stdout", counts], capture_output=True, cwd=build, check=True)
        for document in told.stdout.splitlines():
            for file in json.loads(document)["files"]:
                path = pathlib.Path(file["file"])
                path = path if path.is_absolute() else HOUSE / path
                if not path.is_relative_to(HOUSE / "src" / room) and not (room == "core" and path.is_relative_to(HOUSE / "include")):
                    continue
                lines = seen.setdefault(path.relative_to(HOUSE), {})
                for line in file["lines"]:
                    lines[line["line_number"]] = max(lines.get(line["line_number"], 0), line["count"])
    return seen


def main(build="build/coverage", room="core", least="95"):
    seen = lines_of((HOUSE / build).resolve(), room)
    known = sum(len(lines) for lines in seen.values())
    if known == 0:
        sys.exit(f"nothing of {room} was run in {build}")
    run = 0
    for path, lines in sorted(seen.items()):
        missed = sorted(line for line, times in lines.items() if times == 0)
        run += len(lines) - len(missed)
        if missed:
            print(f"{path}: {', '.join(map(str, missed))}")
    share = 100 * run / known
    print(f"{room}: {run} of {known} lines, {share:.1f} %")
    if share < float(least):
        sys.exit(f"less than {least} %")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Proves that other programs read the CSV as it was meant.

    read_back.py PROGRAM

A journal is filled with notes that readers of CSV stumble over, and exported. What Python's csv module and sqlite3 find is held against
`history --json`, which has the same fields under the same names.
"""

import csv
import io
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

NOTES = [
    "plain", "a, b", 'she said "fine"', '"', '""', "two\nlines", "two\r\nlines", "ends in a break\n", "=1+1", "+1", "-1", "@sum(a1)",
    "\t=1", "\r=1", "'quoted'", " spaces ", ";", "café ✓ 日本", "\u202eback", "\x1b[31mred", "\\n", "NULL", "0", "x" * 5000,
]
FORMULA = tuple("=+-@\t\r")


def text_of(value):
    return "" if value is None else json.dumps(value) if isinstance(value, bool) else str(value)


def guarded(value):
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def by_python(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def by_sqlite(data, home):
    (home / "read.csv").write_bytes(data)
    line = ["sqlite3", "-json", ":memory:", f".import --csv {home}/read.csv entries", "select * from entries"]
    return json.loads(subprocess.run(line, capture_output=True, check=True, encoding="utf-8").stdout)


class Journal:
    """A journal in a home of its own, with everything that is awkward in it."""

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.run(*"start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none --equipment step,towel".split())
        for number, note in enumerate(NOTES):
            self.run("log", "pain", str(number % 11), "--note", note)
        self.run("log", "run", "8km", "44min", "--surface", NOTES[3], "--shoes", NOTES[2])
        self.entries = json.loads(self.run("history", "--all", "--json"))["entries"]

    def run(self, *words):
        environment = {"HOME": str(self.home), "ACHILLES_NOW": "2026-11-20T18:05:00+01:00"}
        return subprocess.run([self.program, *words], env=environment, capture_output=True, check=True).stdout

    def meant(self, change):
        return [{name: text_of(change(value)) for name, value in entry.items()} for entry in self.entries]

    def faults(self, options):
        """What is read otherwise than it is meant; and how many read it."""
        file = self.home / "out.csv"
        self.run("export", "csv", *options, "--output", str(file))
        data = file.read_bytes()
        if data != self.run("export", "csv", *options):
            yield f"{options}: the file is not what is printed"
        readings = {"Python": by_python(data)}
        if shutil.which("sqlite3"):
            readings["sqlite3"] = by_sqlite(data, self.home)
        meant = self.meant(guarded if "--spreadsheet" in options else lambda value: value)
        for reader, found in readings.items():
            if len(found) != len(meant):
                yield f"{reader} {options}: {len(found)} lines of {len(meant)}"
            yield from (f"{reader} {options}: {a} is not {b}" for a, b in zip(found, meant) if a != b)


def main(program):
    with tempfile.TemporaryDirectory() as home:
        journal = Journal(program, pathlib.Path(home))
        ways = [[], ["--bom"], ["--spreadsheet"], ["--spreadsheet", "--bom"]]
        faults = [fault for options in ways for fault in journal.faults(options)]
        readers = "Python and sqlite3" if shutil.which("sqlite3") else "Python"
        print(f"{len(journal.entries)} entries read back in {len(ways)} ways by {readers}")
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])

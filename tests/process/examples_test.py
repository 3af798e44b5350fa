#!/usr/bin/env python3
"""Every example of help does what it says, typed into a shell as it stands.

Usage: examples_test.py PROGRAM. The examples are those that `achilles help COMMAND` shows, each in a home of its own that has a
plan, a few entries and the files that examples name.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

NOW = "2026-11-20T18:05:00+01:00"
BEGINNING = [
    "achilles start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs night-pain --day 2026-11-01",
    "achilles log run 8km 44min -p 3",
    "achilles log morning 2",
    "achilles log pain 1",
    "achilles protocol new clinic > clinic.json",
    "achilles export json -o journal.json",
    "achilles backup",
    """printf '{"day": "2026-03-02", "morning": 2, "done": 1.0}\\n' > days.jsonl""",
    "mkdir -p ~/.local/share/bash-completion/completions ~/.config/fish/completions ~/.zfunc",
]
# How an example ends where it is not with 0: two ask, and nobody is there to answer; a session wants a terminal; a plan is open already, which is for
# the runner to end; nothing was taken back.
OTHERWISE = {
    "achilles log": 2,
    "achilles log note -": 2,
    "achilles start": 3,
    "achilles start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none": 3,
    "achilles redo": 1,
    "achilles do": 2,
    "achilles do morning --bell": 2,
    "achilles test heel-raise left --bell": 2,
}
# A whole check tries everything that may happen; tests of its own do that.
LONG = "achilles protocol check "


class Typist:
    def __init__(self, program, place):
        self.place, self.home = pathlib.Path(place), pathlib.Path(place) / "home"
        (self.place / "bin").mkdir()
        (self.place / "bin" / "achilles").symlink_to(program)

    def types(self, line):
        variables = {"PATH": f"{self.place}/bin:{os.environ['PATH']}", "HOME": str(self.home), "ACHILLES_NOW": NOW,
                     "LC_ALL": "C.UTF-8", "COLUMNS": "300"}
        return subprocess.run(["sh", "-c", line], env=variables, cwd=self.home, stdin=subprocess.DEVNULL,
                              capture_output=True, encoding="utf-8", check=False, timeout=120)

    def begins(self):
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir()
        for line in BEGINNING:
            it = self.types(line)
            if it.returncode != 0:
                raise SystemExit(f"{line}: {it.stderr}")

    def commands(self):
        listed = self.types("achilles help").stdout.split("\nTopics\n")[0]
        return re.findall(r"^  ([a-z]+(?: [a-z]+)?)  ", listed, re.MULTILINE)

    def examples(self, command):
        return re.findall(r"^  (achilles .*)$", self.types(f"achilles help {command}").stdout, re.MULTILINE)


def main():
    program = os.path.realpath(sys.argv[1])
    with tempfile.TemporaryDirectory() as place:
        typist = Typist(program, place)
        typist.begins()
        faults, tried = [], 0
        examples = [line for command in typist.commands() for line in typist.examples(command)]
        for line in dict.fromkeys(examples):
            if line.startswith(LONG):
                continue
            typist.begins()
            it = typist.types(line)
            tried += 1
            if it.returncode != OTHERWISE.get(line, 0):
                faults.append(f"{line}\n  ended with {it.returncode}: {it.stderr.strip()}")
        faults += [f"{line}: no such example" for line in OTHERWISE if line not in examples]
        print(f"{tried} examples, {len(faults)} faults")
        for fault in faults:
            print(fault)
        return 1 if faults or tried < 80 else 0


if __name__ == "__main__":
    sys.exit(main())

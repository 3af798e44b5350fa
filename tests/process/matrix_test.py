#!/usr/bin/env python3
"""Every command in every surrounding: the right exit code, no crash, no line too wide, no colour where none is wanted.

Usage: matrix_test.py PROGRAM. The commands are those that `achilles help` lists; one without a row here is a failure.
"""

import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

NOW = "2026-11-20T18:05:00+01:00"
START = "start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none"
DONE, FAILED, USAGE, REFUSED, UNREPORTED = 0, 1, 2, 3, 5
NARROW = 40
# What is read by programs, or names a file with its place: its lines are never broken.
FOR_PROGRAMS = ("config set", "config unset", "decide", "export", "protocol new", "protocol validate", "protocol lint", "completions",
                "paths", "backup", "restore", "erase")

# What is typed after `achilles`, and how it ends where everything is as it should be. `log` alone asks, and nobody is
# there to answer; `decide` is given no day; a whole `protocol check` takes minutes; nothing can be brought back.
READS = {
    "today": DONE, "plan": DONE, "why": DONE, "status": DONE, "remind": DONE, "history": DONE,
    "show 1": DONE, "export csv": DONE, "export json": DONE, "config show": DONE,
    "config get units.distance": DONE, "doctor": DONE, "protocol list": DONE, "protocol show alfredson": DONE,
    "protocol validate own.json": DONE, "protocol lint alfredson": DONE, "protocol check --help": DONE,
    "protocol diff alfredson silbernagel": DONE, "protocol new own": DONE, "decide": REFUSED,
    "exercise list": DONE, "exercise show heel-drop-straight": DONE, "evidence": DONE, "paths": DONE,
    "chart": DONE, "report": DONE, "chart pain": DONE, "chart load": DONE, "chart adherence --table": DONE, "chart strength": DONE, "chart outcome": DONE,
    "chart runs": DONE, "chart pain --accessible": DONE,
    "restore": DONE, "erase --all --dry-run": DONE,
    "completions bash": DONE, "help": DONE, "log": USAGE, "screen": DONE, "test": DONE,
}
CHANGES = {
    START + " --again": DONE, "log morning 2": DONE, "log run 5km 30min -p 2": DONE, "log walk 3km 40min": DONE,
    "log session heel-drop-straight 3x15 -p 3": DONE, "log pain 3": DONE, "log medicine ibuprofen": DONE,
    "log note felt fine": DONE, "log flag pop": DONE, "test heel-raise 20 left": DONE, "screen --none": DONE,
    "skip ill": DONE, "ease": DONE, "do": USAGE,
    "edit 2 --pain 1": DONE, "rm 2": DONE, "undo": DONE, "undo 2 --yes": DONE, "redo": FAILED, "protocol use alfredson --yes": DONE,
    "config set units.distance mi": DONE, "config unset units.load": DONE,
    "import journal.json --yes --db empty.db": DONE,
    "backup": DONE, "restore backup.db --yes": DONE,
}


def cells(line):
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in line)
    return len(line) + wide - sum(unicodedata.combining(c) > 0 for c in line)


class Matrix:
    def __init__(self, program, place):
        self.program, self.place = program, place
        self.home = os.path.join(place, "home")
        self.faults, self.tried = [], 0

    def fresh(self):
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(os.path.join(self.place, "prepared"), self.home)

    def surroundings(self, **more):
        kept = {"PATH": os.environ["PATH"], "HOME": self.home, "ACHILLES_NOW": NOW, "LC_ALL": "C.UTF-8", "TERM": "xterm"}
        kept.update(more)
        return {name: value for name, value in kept.items() if value is not None}

    def run(self, words, redirect="", **more):
        """Runs a command through the shell with pipes; its exit code, output and errors."""
        shell = ["sh", "-c", 'exec "$@" ' + redirect, "sh", self.program, *words.split()]
        it = subprocess.run(shell, env=self.surroundings(**more), cwd=self.home, stdin=subprocess.DEVNULL,
                            capture_output=True, check=False, timeout=120)
        return it.returncode, it.stdout, it.stderr

    def on_terminal(self, words, **more):
        """The same with a terminal for output and errors."""
        master, slave = pty.openpty()
        with subprocess.Popen([self.program, *words.split()], env=self.surroundings(COLUMNS="80", **more),
                              cwd=self.home, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave) as it:
            os.close(slave)
            shown = b""
            try:
                while piece := os.read(master, 65536):
                    shown += piece
            except OSError:
                pass  # the other end is closed
        os.close(master)
        return it.returncode, shown, b""

    def fact(self, words, where, expected, answer, more=None):
        code, out, err = answer
        self.tried += 1
        said = out + err
        wrong = []
        if code != expected:
            wrong.append(f"exit {code}, not {expected}")
        if b"internal error" in said:
            wrong.append("internal error")
        if b"\x1b" in said:
            wrong.append("colour where none is wanted")
        if more:
            wrong += more(said)
        for fault in wrong:
            self.faults.append(f"achilles {words} [{where}]: {fault}")


def not_ascii(said):
    return ["more than ASCII"] if any(byte > 0x7e for byte in said) else []


def too_wide(said):
    lines = said.decode("utf-8", "replace").splitlines()
    return [f"{cells(line)} cells: {line}" for line in lines if cells(line) > NARROW]


def commands(matrix):
    """The commands that help lists: those under the headings before the topics."""
    listed = []
    heading = ""
    for line in matrix.run("help")[1].decode().splitlines():
        if line and not line.startswith(" "):
            heading = line
        elif heading not in ("Examples", "Topics") and (found := re.match(r"  (\S+(?: \S+)*)  +\S", line)):
            listed.append(found.group(1))
    return listed


def row_of(command, rows):
    longer = [row for row in rows if row == command or row.startswith(command + " ")]
    return longer[0] if longer else None


def prepare(matrix):
    os.makedirs(os.path.join(matrix.place, "prepared"))
    matrix.fresh()
    for words in (START, "log morning 3 --day yesterday", "config set units.load lb"):
        code, _, err = matrix.run(words)
        assert code == DONE, err
    with open(os.path.join(matrix.home, "own.json"), "wb") as file:
        file.write(matrix.run("protocol new own")[1])
    with open(os.path.join(matrix.home, "journal.json"), "wb") as file:
        file.write(matrix.run("export json")[1])
    assert matrix.run("backup -o backup.db")[0] == DONE
    shutil.rmtree(os.path.join(matrix.place, "prepared"))
    shutil.copytree(matrix.home, os.path.join(matrix.place, "prepared"))


def try_row(matrix, words, expected, changes):
    unwritten = expected if expected != DONE else UNREPORTED if changes else FAILED
    lines = None if words.startswith(FOR_PROGRAMS) else too_wide
    cases = [
        ("LC_ALL=C", expected, lambda: matrix.run(words, LC_ALL="C"), not_ascii),
        ("40 columns", expected, lambda: matrix.run(words, COLUMNS=str(NARROW)), lines),
        ("no terminal", expected, lambda: matrix.run(words), None),
        ("closed input", expected, lambda: matrix.run(words, "<&-"), None),
        ("closed output", unwritten, lambda: matrix.run(words, ">&-"), None),
        ("full output", unwritten, lambda: matrix.run(words, ">/dev/full"), None),
        ("TERM unset", expected, lambda: matrix.on_terminal(words, TERM=None), None),
        ("TERM=dumb", expected, lambda: matrix.on_terminal(words, TERM="dumb"), None),
        ("NO_COLOR", expected, lambda: matrix.on_terminal(words, NO_COLOR="1", CLICOLOR_FORCE="1"), None),
    ]
    for where, code, answer, more in cases:
        if changes:
            matrix.fresh()
        matrix.fact(words, where, code, answer(), more)


def main(program):
    with tempfile.TemporaryDirectory() as place:
        matrix = Matrix(program, place)
        prepare(matrix)
        rows = {**READS, **CHANGES}
        for command in commands(matrix):
            if row_of(command, rows) is None:
                matrix.faults.append(f"achilles {command}: no row in this matrix")
        matrix.fresh()
        for words, expected in READS.items():
            try_row(matrix, words, expected, False)
        for words, expected in CHANGES.items():
            try_row(matrix, words, expected, True)
        for fault in matrix.faults:
            print("FAILED:", fault)
        print(f"{matrix.tried} tried, {len(matrix.faults)} faults")
        return 1 if matrix.faults or matrix.tried < 300 else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))

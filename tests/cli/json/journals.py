"""Journals as they come about: each is written by the program itself, command by command, on the days it is about."""

import pathlib
import subprocess


class Program:
    """The program, in a home of its own on one day."""

    def __init__(self, binary, home, project):
        self.binary, self.home, self.project = binary, pathlib.Path(home), project
        self.now = "2026-11-20T18:05:00+01:00"
        self.journal = self.home / ".local/share/achilles/achilles.db"
        self.variables = {"HOME": home, "COLUMNS": "200", "LC_ALL": "C.UTF-8"}

    def listen(self):
        """Hooks that keep what they are told."""
        hooks = self.home / ".config/achilles/hooks"
        hooks.mkdir(parents=True)
        for name in ("pre-log", "on-log", "on-plan", "on-gate"):
            hook = hooks / name
            hook.write_text('#!/bin/sh\ncat >"$HOME/$$.told"\n', encoding="utf-8")
            hook.chmod(0o700)

    def told(self):
        """What the hooks were told."""
        return [path.read_text(encoding="utf-8") for path in self.home.glob("*.told")]

    def run(self, words, given=None):
        line = [self.binary, *(word.replace("{project}", str(self.project)) for word in words)]
        return subprocess.run(line, input=given or "", capture_output=True, encoding="utf-8",
                              env={**self.variables, "ACHILLES_NOW": self.now}, check=False)


class Journal:
    """A name and the commands that make it: each a line, behind the day it is typed on where that changes."""

    def __init__(self, name, lines, damage=None):
        self.name, self.lines, self.damage = name, lines, damage

    def write(self, program):
        program.listen()
        for line in self.lines:
            if line.startswith("@"):
                program.now = f"{line[1:]}T18:05:00+01:00"
                continue
            answer = program.run(line.split())
            if answer.returncode not in (0, 3):
                raise SystemExit(f"{self.name}: achilles {line}: {answer.stderr}")
        if self.damage:
            self.damage(program.journal)


START = "start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none"


def weeks(first, count, done="log session -p 1 --after 1 --note x"):
    """Days of a plan that goes well, from that day of November on."""
    for day in range(first, first + count):
        yield f"@2026-11-{day:02}"
        yield f"log morning {1 + day % 2} --stiff 10m"
        yield done
        if day % 3 == 0:
            yield "log walk 30min -p 1"


def scribble(file):
    """A page of the file that is no longer what was written."""
    with file.open("r+b") as journal:
        journal.seek(4096)
        journal.write(b"\xff" * 4096)


JOURNALS = [
    Journal("none", []),
    Journal("nothing but a reading", ["log morning 2"]),
    Journal("the first day", [START, "log morning 2 --stiff 10m"]),
    Journal("on both sides", [
        "start --side both --site unsure --onset 2026-10-01 --diagnosed no --signs both-tendons,oral-steroid --equipment step,towel",
        "log pain 4 --side left",
    ]),
    Journal("at the heel bone", [
        START.replace("midportion", "insertional") + " --equipment none --morning-pain 3",
        "log run 8km 44min -p 3 --surface road --shoes fast",
    ]),
    Journal("under the heel", [START.replace("midportion", "plantar"), "log morning 3"]),
    Journal("stopped", [START, "log flag pop"]),
    Journal("stopped and cleared", [
        "@2026-11-17", START, "log flag night-pain", "log flag pop", "@2026-11-20",
        "screen --clear pop --by Somebody --on 2026-11-19", "screen --none",
    ]),
    Journal("resting", ["@2026-11-19", START, "log morning 2", "log session -p 7", "@2026-11-20", "log morning 6"]),
    Journal("weeks in", ["@2026-11-01", START, *weeks(1, 25), "test heel-raise 22 left", "test visa-a 63", "log morning 1"]),
    Journal("silent for weeks", ["@2026-11-01", START, *weeks(1, 4), "@2026-11-28"]),
    Journal("runs and tests", ["@2026-11-10", START, "log run 5km 30min -p 2 --after 1", "test heel-raise 20 left", "test heel-raise 25 right",
                               "test visa-a 50", "@2026-11-11", "log morning 2", "log session heel-drop-straight 3x15 +5kg -p 2",
                               "log medicine ibuprofen", "@2026-11-20", "log run 30min", "test heel-raise 22 left", "test visa-a 66",
                               "test pgic 6"]),
    Journal("after surgery", ["@2026-11-10", START + " --surgery 2026-10-20", "log morning 3 --medicine", "@2026-11-20"]),
    Journal("on another programme", ["@2026-11-10", START, *weeks(10, 4), "protocol use alfredson --yes", *weeks(14, 3)]),
    Journal("ready to run", ["@2026-11-10", START + " --protocol return-to-run", *weeks(10, 8, done="log walk 35min -p 0 --after 0")]),
    Journal("taken back", [START, "log morning 6", "undo", "log morning 2", "undo", "redo"]),
    Journal("corrected", [START, "log morning 6", "edit 2 -p 2", "log run 8km 44min -p 3 --effort 6 --climb 120m", "rm 4", "skip busy --move 1",
                          "log note better", "log medicine ibuprofen", "ease"]),
    Journal("the clock was set back", ["@2026-11-22", START, "log morning 2", "@2026-11-22", "log pain 7", "@2026-11-20"]),
    Journal("damaged", [START, "log morning 2"], damage=scribble),
    Journal("no journal at all", ["log morning 2"], damage=lambda file: file.write_text("a shopping list")),
]

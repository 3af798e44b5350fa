"""The programs that are compared: how each is told of one entry, what it says then, and what it holds."""

import json
import os
import re
import subprocess

from home import Answer, Home

PATIENCE = 20  # seconds; what takes longer hangs


class Place(Home):
    """A home of any of them."""

    def variables(self, **more):
        return super().variables(TIMEWARRIORDB=os.path.join(self.folder, "time"), TASKDATA=os.path.join(self.folder, "tasks"),
                                 TASKRC=os.path.join(self.folder, "taskrc"), **more)


class Subject:
    receipt = b""
    done = (0,)  # its exit codes that say that it is stored

    def __init__(self, program):
        self.program = program

    def home(self, folder):
        return Place(self.program, folder)

    def prepared(self, folder, entries):
        home = self.home(folder)
        self.begin(home)
        for number in range(entries):
            answer = self.log(home, number)
            assert answer.code == 0, answer
        return home

    def begin(self, home):
        """What its first run wants."""

    def answer(self, code, out):
        return Answer(code, out, b"")

    def log(self, home, number, before=(), **more):
        """Stores one entry. Nothing when it does not come to an end."""
        try:
            return home.run(self.words(number), before=("timeout", "-s", "KILL", str(PATIENCE), *before), **more)
        except subprocess.TimeoutExpired:
            return None

    def acknowledges(self, answer):
        """By its exit code; or by its receipt, where it was killed before it had one."""
        return answer.code in self.done or answer.code < 0 and bool(re.search(self.receipt, answer.out, re.M))

    def held(self, home):
        """The numbers of the entries that its export shows; nothing when it cannot show any."""
        try:
            shown = home.run(self.export)
            return set(self.numbers(json.loads(shown.out))) if shown.code == 0 else None
        except (ValueError, KeyError, subprocess.TimeoutExpired):
            return None


class Achilles(Subject):
    name, receipt, export = "achilles", rb"^Logged #", ["export", "json"]
    done = (0, 5)

    def words(self, number):
        return ["log", "pain", "2", "--note", f"n{number}"]

    def numbers(self, shown):
        notes = [entry.get("note", "") for operation in shown["operations"] for entry in operation["entries"]]
        return [int(note[1:]) for note in notes if note.startswith("n")]


class Timewarrior(Subject):
    name, receipt, export = "timewarrior", rb"^Recorded n", ["export"]

    def __init__(self, _):
        super().__init__("/usr/bin/timew")

    def begin(self, home):
        home.run([":yes", "track", "2020-01-01T00:00", "-", "2020-01-01T00:01", "first"])

    def words(self, number):
        minute = 10 + 2 * number
        at = [f"2020-01-{2 + m // 1440:02}T{m // 60 % 24:02}:{m % 60:02}" for m in (minute, minute + 1)]
        return ["track", at[0], "-", at[1], f"n{number}"]

    def numbers(self, shown):
        return [int(tag[1:]) for interval in shown for tag in interval.get("tags", []) if re.fullmatch(r"n\d+", tag)]


class Taskwarrior(Subject):
    name, receipt, export = "taskwarrior", rb"^Created task", ["rc.gc=off", "export"]

    def __init__(self, _):
        super().__init__("/usr/bin/task")

    def begin(self, home):
        os.makedirs(os.path.join(home.folder, "tasks"))
        with open(os.path.join(home.folder, "taskrc"), "w", encoding="ascii") as file:
            file.write("confirmation=off\nverbose=new-id\n")

    def words(self, number):
        return ["add", f"n{number}"]

    def numbers(self, shown):
        return [int(task["description"][1:]) for task in shown]


SUBJECTS = (Achilles, Timewarrior, Taskwarrior)

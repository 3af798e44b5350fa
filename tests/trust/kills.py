"""SIGKILL at random moments of many short commands, one after another, on one journal after another.

Every command is typed at an instant of its own, and every operation keeps the instant it was typed at: so what is
stored can be held against what was acknowledged, one by one, with nothing counted twice."""

import collections
import json
import os
import random
import re
import signal
import subprocess
import sys
import time

import broken
import writing
from figures import Figures, place
from home import RECEIPT, Home

NEEDS = ()
FIRST = 1_790_000_000  # the instant of the first command, in seconds since 1970
APART = 1200  # seconds from one command to the next: seventy-two a day
CHECKED_EVERY = 500  # commands
KILLS_OF_A_JOURNAL = 500
# How often each is typed; # is a number of its own, @ that of an entry that is there, or was.
MIX = ((40, "log pain 2 --note n#"), (15, "log morning 2 --note n#"), (15, "log run 5km 30min -p 2 --note n#"),
       (5, "log session heel-drop-straight 3x15 -p 3 --note n#"), (7, "edit @ --note n#"), (4, "rm @"), (5, "undo"),
       (4, "redo"), (2, "protocol use alfredson --yes"), (2, "protocol use silbernagel --yes"))
SETTINGS = ("units.distance mi", "units.distance km")


def instant(turn):
    """As the journal writes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(FIRST + APART * turn))


class Record:
    """What was said of each command, by its instant."""

    def __init__(self):
        self.typed, self.acknowledged, self.refused = {}, set(), set()

    def hold_against(self, exported):
        """What is wrong with the journal's operations; nothing when they are all that was acknowledged, once."""
        operations = json.loads(exported)["operations"]
        stored = collections.Counter(operation["at"] for operation in operations)
        wrong = [f"acknowledged and lost: {self.typed[at]} at {at}" for at in self.acknowledged if at not in stored]
        wrong += [f"said not to be stored, and is: {self.typed[at]}" for at in self.refused if at in stored]
        wrong += [f"stored {many} times: {self.typed.get(at)}" for at, many in stored.items() if many > 1]
        wrong += [f"stored, but nobody typed it: {at}" for at in stored if at not in self.typed]
        for operation in operations:
            words = self.typed.get(operation["at"], "")
            note = words.rpartition("--note ")[2] if "--note" in words else None
            if note and [entry.get("note") for entry in operation.get("entries", ())] != [note]:
                wrong.append(f"stored with something else: {words}")
        return wrong


class Killing:
    def __init__(self, home, chance):
        self.home, self.chance, self.record, self.found = home, chance, Record(), Figures()
        self.longest = collections.defaultdict(lambda: 0.01)  # seconds to wait for a command, by its first word
        self.newest, self.turn, self.kills = 1, 0, True

    def begin(self):
        at = instant(0)
        self.record.typed[at] = writing.START
        assert self.home.run(writing.START, ACHILLES_NOW=at).code == 0

    def strike(self, words, **more):
        """Types it and kills it at some moment, or too late. Its exit code and what it had said."""
        kind = words.split()[0]
        with subprocess.Popen([self.home.program, *words.split()], env=self.home.variables(**more),
                              cwd=self.home.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as child:
            if self.kills:
                time.sleep(self.chance.uniform(0, self.longest[kind]))
                if child.poll() is None:
                    os.kill(child.pid, signal.SIGKILL)
            said = child.stdout.read()
        killed = child.returncode == -signal.SIGKILL
        # Half of them are killed, at any moment of their course, when the longest wait is twice as long as they take.
        if self.kills:
            self.longest[kind] *= 1.02 if killed else 0.98
        self.found.count("commands")
        self.found.count("killed", killed)
        return child.returncode, said

    def change(self):
        self.turn += 1
        at = instant(self.turn)
        words = self.chance.choices([words for _, words in MIX], [weight for weight, _ in MIX])[0]
        words = words.replace("#", str(self.turn)).replace("@", str(self.chance.randint(2, self.newest + 1)))
        self.record.typed[at] = words
        code, said = self.strike(words, ACHILLES_NOW=at)
        if code in (0, 5) or RECEIPT.search(said):
            self.found.count("acknowledged")
            self.record.acknowledged.add(at)
            self.newest = max([self.newest, *(int(number) for number in re.findall(rb"#(\d+)", said))])
        elif code > 0:
            self.record.refused.add(at)

    def set(self):
        """A setting, whose file is always whole and says the one or the other."""
        words = self.chance.choice(SETTINGS)
        code, _ = self.strike("config set " + words)
        held = self.home.run("config get units.distance")
        value = held.out.decode().strip()
        if code == 0 and value != words.split()[1]:
            self.found.blame("config set " + words, [f"acknowledged, and it is {value}"])
        if held.code != 0 or value not in ("mi", "km"):
            self.found.blame("config set " + words, [f"the settings are not whole: {held}"])

    def check(self):
        read = self.home.run("export json")
        wrong = [str(read)] if read.code != 0 else self.record.hold_against(read.out)
        self.found.blame(f"after {self.turn} commands", wrong)


def kill(program, times, seed):
    """Goes on until so many were killed."""
    with place() as folder:
        home = Home(program, folder + "/home")
        killing = Killing(home, random.Random(seed))
        killing.begin()
        home.run("config set units.distance mi")
        while killing.found.counts.get("killed", 0) < times and not killing.found.faults:
            killing.change()
            if killing.turn % 50 == 0:
                killing.set()
            if killing.turn % CHECKED_EVERY == 0:
                killing.check()
        killing.check()
        killing.found.blame("at the end", home.unsound())
        killing.found.count("unfinished files left", len(home.unfinished()))
    return killing.found


def run(program, long):
    found = Figures()
    for seed in range(1, 41 if long else 2):
        found.add(kill(program, KILLS_OF_A_JOURNAL if long else 100, seed))
        if long:
            print(f"kills: {seed} journals: {found}", file=sys.stderr, flush=True)
        if found.faults:
            break
    return found


def control(program):
    """A program that acknowledges before it stores."""
    with place() as folder:
        return kill(broken.acknowledges_first(program, folder), 40, 0)

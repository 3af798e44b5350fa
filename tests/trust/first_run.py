"""Sixteen programs at once in an empty home, each of which would make the journal."""

import os
import subprocess

import broken
import shims
import writers
from figures import Figures, place
from home import Answer, Home

NEEDS = ("shims",)
RACERS = 16


def race(program, rounds):
    found = Figures()
    for turn in range(rounds):
        with place() as folder:
            home = Home(program, os.path.join(folder, "home"))
            racing = {note: subprocess.Popen([program, "log", "pain", "2", "--note", note], env=home.variables(),
                                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                      for note in (f"r{i}" for i in range(RACERS))}
            said = {}
            for note, child in racing.items():
                out, err = child.communicate(timeout=120)
                said[note] = Answer(child.returncode, out, err)
            found.count("commands", len(said))
            found.count("acknowledged", sum(answer.acknowledged for answer in said.values()))
            found.count("refused", sum(answer.refused for answer in said.values()))
            found.blame(f"round {turn}", writers.held_against(said, home))
    return found


def run(program, long):
    return race(program, 40 if long else 3)


def control(program):
    """A file system that grants every lock to everybody."""
    with place() as folder:
        return race(broken.behind(program, folder, shims.path("no_locks")), 3)

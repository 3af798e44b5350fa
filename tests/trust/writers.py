"""Sixteen programs that write at once, each as fast as it can."""

import concurrent.futures
import json
import os

import broken
import shims
import writing
from figures import Figures, place
from home import Home

NEEDS = ("shims",)
WRITERS = 16


def write(program, entries, rounds):
    found = Figures()
    for turn in range(rounds):
        with place() as folder:
            home = Home(program, folder + "/home")
            home.run(writing.START)

            def writer(me):
                said = {}
                for i in range(entries):
                    words = f"log pain 2 --note w{me}-{i}"
                    said[words.rpartition(" ")[2]] = home.run(words)
                return said

            with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
                said = {note: answer for one in pool.map(writer, range(WRITERS)) for note, answer in one.items()}
            found.count("commands", len(said))
            found.count("acknowledged", sum(answer.acknowledged for answer in said.values()))
            found.count("refused", sum(answer.refused for answer in said.values()))
            found.blame(f"round {turn}", held_against(said, home))
    return found


def held_against(said, home):
    """What is wrong with what is stored; nothing when it is what was acknowledged, each once and by a number of its own."""
    read = home.run("export json")
    if read.code != 0:
        return [str(read)]
    entries = [entry for operation in json.loads(read.out)["operations"] for entry in operation.get("entries", ())]
    notes = [entry["note"] for entry in entries if "note" in entry]
    wrong = [f"acknowledged and lost: {note}" for note, answer in said.items() if answer.acknowledged and note not in notes]
    wrong += [f"said not to be stored, and is: {note}" for note, answer in said.items() if answer.refused and note in notes]
    wrong += [f"ended by signal {-answer.code}" for answer in said.values() if answer.code < 0]
    for what in ("entry", "uuid"):
        if len({entry[what] for entry in entries}) != len(entries):
            wrong.append(f"two entries share their {what}")
    if len(set(notes)) != len(notes):
        wrong.append("an entry is stored twice")
    return wrong + home.unsound()


def run(program, long):
    return write(program, 250 if long else 6, 3 if long else 1)


def control(program):
    """A file system that grants every lock to everybody."""
    with place() as folder:
        return write(broken.behind(program, folder, shims.path("no_locks")), 6, 1)

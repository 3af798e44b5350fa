"""A disk in memory that is full, with a page more of room each time, until nothing is in the way any more."""

import os
import shutil

import broken
import disk
import writing
from figures import Figures, place
from home import Home

NEEDS = ("root",)
PAGE = 4096
ROOM = 1 << 20


def fill(program, chosen, step):
    """The disk holds what is there before, and a step more of room each time."""
    found = Figures()
    with place() as folder:
        for case in writing.cases(program, folder, chosen):
            with disk.memory(ROOM, os.path.join(folder, "disk")) as mounted:
                for room in range(0, ROOM, step):
                    disk.resize(mounted, ROOM)
                    home = Home(program, os.path.join(mounted, "home")).copy_of(case.prepared)
                    beside = os.path.join(mounted, "journal.json")
                    shutil.copy(os.path.join(folder, "journal.json"), beside)
                    used = ROOM - free(mounted)
                    disk.resize(mounted, used + room if used + room > 0 else PAGE)
                    answer = home.run(case.words)
                    disk.resize(mounted, ROOM)
                    found.count("sizes")
                    found.count("acknowledged", answer.acknowledged)
                    found.count("refused", answer.refused)
                    found.blame(f"{case.words} [{room} bytes of room]", writing.judge(case, home, answer))
                    if answer.code == 0:
                        break
                else:
                    found.blame(case.words, ["never succeeds"])
    return found


def free(mounted):
    room = os.statvfs(mounted)
    return room.f_bavail * room.f_frsize


def run(program, long):
    return fill(program, writing.WRITING if long else writing.FEW, PAGE if long else 4 * PAGE)


def control(program):
    """A program that acknowledges before it stores."""
    with place() as folder:
        return fill(broken.acknowledges_first(program, folder), [("log pain 3", "begun")], PAGE)

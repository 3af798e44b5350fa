"""A limit on the size of files (RLIMIT_FSIZE), in steps of 512 bytes from 0 until nothing is in the way any more."""

import os

import broken
import writing
from figures import Figures, place
from home import Home

NEEDS = ()
STEP = 512


def climb(program, chosen, step):
    found = Figures()
    with place() as folder:
        home = Home(program, os.path.join(folder, "struck"))
        for case in writing.cases(program, folder, chosen):
            largest = max(os.path.getsize(path) for path in home.copy_of(case.prepared).files().values()) \
                if home.copy_of(case.prepared).files() else 0
            # The journal, its rollback journal, what is exported: none grows by as much as this in one command.
            for limit in range(0, largest + 262_144, step):
                home.copy_of(case.prepared)
                answer = home.run(case.words, before=("prlimit", f"--fsize={limit}"))
                found.count("limits")
                found.count("acknowledged", answer.acknowledged)
                found.count("refused", answer.refused)
                found.blame(f"{case.words} [{limit} bytes]", writing.judge(case, home, answer))
                if answer.code == 0:
                    break
            else:
                found.blame(case.words, ["never succeeds"])
    return found


def run(program, long):
    return climb(program, writing.WRITING if long else writing.FEW, STEP if long else 32 * STEP)


def control(program):
    """A program that acknowledges before it stores."""
    with place() as folder:
        return climb(broken.acknowledges_first(program, folder), [("log pain 3", "begun")], 16 * STEP)

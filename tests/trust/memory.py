"""Memory that runs out: each time another allocation of a writing command fails, alone or with all behind it."""

import os

import broken
import shims
import writing
from figures import Figures, place
from home import Home

NEEDS = ("shims",)


def allocations(home, words):
    """How many there are when none fails."""
    count = home.folder + ".count"
    home.run(words, LD_PRELOAD=shims.path("failing_memory"), FAIL_COUNT=count)
    with open(count, encoding="ascii") as file:
        return int(file.read())


def exhaust(program, chosen, samples):
    """Fails allocations all over the command, and more of them towards its end."""
    found = Figures()
    with place() as folder:
        home = Home(program, os.path.join(folder, "struck"))
        for case in writing.cases(program, folder, chosen):
            number = allocations(home.copy_of(case.prepared), case.words)
            spread = {1 + i * number // samples for i in range(samples)}
            behind_commit = {max(1, number - i * 4) for i in range(samples // 2)}  # where the receipt is made
            before_commit = {max(1, number - i * 1200 // samples) for i in range(samples // 2)}
            for at in sorted(spread | before_commit | behind_commit):
                for more in ({}, {"FAIL_ON": "1"}):
                    home.copy_of(case.prepared)
                    answer = home.run(case.words, LD_PRELOAD=shims.path("failing_memory"), FAIL_AT=str(at), **more)
                    found.count("allocations failed")
                    found.count("acknowledged", answer.acknowledged)
                    found.count("refused", answer.refused)
                    how = "and all behind it" if more else "alone"
                    found.blame(f"{case.words} [allocation {at} of {number}, {how}]", writing.judge(case, home, answer))
    return found


def run(program, long):
    if long:
        return exhaust(program, writing.WRITING, 300)
    found = exhaust(program, writing.FEW, 8)
    found.add(exhaust(program, writing.WRITING[:1], 24))  # the first command of all makes the journal, too
    return found


def control(program):
    """A program that acknowledges before it stores."""
    with place() as folder:
        return exhaust(broken.acknowledges_first(program, folder), [("log pain 3", "begun")], 20)

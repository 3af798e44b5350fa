"""A power cut: the image of a disk is copied the moment a command has acknowledged, or was killed, and the copy is mounted.

What was written and never synchronised is not in the copy."""

import os
import random
import shutil

import broken
import disk
import shims
from figures import place
from home import Home
from kills import Killing

NEEDS = ("root", "shims")


def cut(program, times, seed):
    with place() as folder:
        now, then = os.path.join(folder, "now.img"), os.path.join(folder, "then.img")
        disk.make_image(now)
        with disk.image(now, os.path.join(folder, "mounted")) as mounted:
            killing = Killing(Home(program, mounted + "/home"), random.Random(seed))
            killing.begin()
            for turn in range(times):
                killing.kills = turn % 2 == 1
                killing.change()
                shutil.copyfile(now, then)
                killing.found.count("power cuts")
                with disk.image(then, os.path.join(folder, "after")) as after:
                    survivor = Home(program, after + "/home")
                    read = survivor.run("export json")
                    wrong = [str(read)] if read.code != 0 else killing.record.hold_against(read.out)
                    killing.found.blame(f"cut {turn}", wrong + survivor.unsound())
    return killing.found


def run(program, long):
    return cut(program, 500 if long else 20, 3)


def control(program):
    """A disk that forgets what it said is safe."""
    with place() as folder:
        return cut(broken.behind(program, folder, shims.path("forgetful_disk")), 6, 4)

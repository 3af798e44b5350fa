"""SIGKILL at every system call of every command of writing.py."""

import os

import calls
import writing
from home import JOURNAL
from sweep import sweep

NEEDS = ("strace",)


def kills(made, _own):
    return [(name, "signal=SIGKILL", str(ordinal)) for name, ordinal in made]


def run(program, long):
    return sweep(program, writing.WRITING if long else writing.FEW, kills)


def without_rollback(home):
    """What a synchronising folder does that leaves the rollback journal behind."""
    if os.path.exists(home.journal + "-journal"):
        os.remove(os.path.join(home.folder, JOURNAL + "-journal"))


def control(program):
    """The rollback journal is lost after each kill."""
    return sweep(program, [("log pain 3", "begun")], kills, spoil=without_rollback)

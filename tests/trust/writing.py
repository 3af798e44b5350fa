"""Every command that writes, and the home it is typed in; but what wants a terminal."""

import os
import shutil

from home import Home

START = "start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none"

# The homes they are typed in, and what was typed there before, each behind another one.
HOMES = {
    "empty": (None, ()),
    "begun": ("empty", (START, "log morning 3 --day yesterday", "log run 5km 30min -p 2 --note first", "log pain 1",
                        "config set units.load lb")),
    "undone": ("begun", ("undo",)),
    "stopped": ("begun", ("log flag night-pain",)),
    "kept": ("begun", ("backup", "log pain 4")),
}

# What is typed, and where. `do` wants a terminal: tests/process/do_test.py kills it.
WRITING = (
    (START, "empty"), ("log note the first of all", "empty"), ("import ../journal.json --yes", "empty"),
    ("config set units.distance mi", "empty"),
    (START + " --again", "begun"), ("log morning 2", "begun"), ("log run 5km 30min -p 2", "begun"),
    ("log walk 3km 40min", "begun"), ("log session heel-drop-straight 3x15 -p 3", "begun"), ("log pain 3", "begun"),
    ("log medicine ibuprofen", "begun"), ("log note felt fine", "begun"), ("log flag pop", "begun"),
    ("test heel-raise 20 left", "begun"), ("screen --none", "begun"), ("skip ill", "begun"), ("ease", "begun"),
    ("edit 3 --pain 1", "begun"), ("rm 2 3", "begun"), ("undo", "begun"), ("undo 2 --yes", "begun"), ("redo", "undone"),
    ("screen --clear night-pain --by Physio --on today", "stopped"), ("protocol use alfredson --yes", "begun"),
    ("config set units.distance km", "begun"), ("config unset units.load", "begun"),
    ("restore 1 --yes", "kept"), ("erase --all --yes", "kept"),
    ("export csv -o all.csv", "begun"), ("export json -o all.json", "begun"), ("report --html page.html", "begun"),
    ("backup -o copy.db", "begun"),
)
# What is enough to see that a harness works.
FEW = tuple(case for case in WRITING if case[0] in ("log pain 3", "rm 2 3", "export csv -o all.csv",
                                                    "config set units.distance km"))


class Case:
    """A command, and what is stored before it and after it, when nothing stands in its way."""

    def __init__(self, words, prepared, scratch):
        self.words, self.prepared = words, prepared
        scratch.copy_of(prepared)
        self.before = scratch.contents()
        answer = scratch.run(words)
        assert answer.code == 0, f"{words}: {answer}"
        self.after = scratch.contents()
        assert self.before != self.after, f"{words} changes nothing"


def prepare(program, place):
    """The homes in a folder of their own."""
    homes = {}
    for name, (behind, words) in HOMES.items():
        home = homes[name] = Home(program, os.path.join(place, name))
        if behind:
            home.copy_of(homes[behind])
        for line in words:
            answer = home.run(line)
            assert answer.code == 0, f"{line}: {answer}"
    exported = homes["begun"].run("export json -o ../journal.json")
    assert exported.code == 0, exported
    return homes


def cases(program, place, chosen=WRITING):
    homes = prepare(program, place)
    scratch = Home(program, os.path.join(place, "scratch"))
    for words, where in chosen:
        yield Case(words, homes[where], scratch)
    shutil.rmtree(scratch.folder, ignore_errors=True)


def judge(case, home, answer):
    """What is wrong after the command; nothing when it told the truth and everything is whole."""
    now = home.contents()
    wrong = []
    if now not in (case.before, case.after):
        wrong.append("neither as before nor as after" if isinstance(now, dict) else now)
    elif answer.acknowledged and now != case.after:
        wrong.append(f"acknowledged, but not stored: {answer}")
    elif answer.refused and now != case.before and b"could not be erased" not in answer.err:  # which says how many files
        wrong.append(f"stored, but it says it is not: {answer}")
    if answer.code < 0 and answer.code != -9:
        wrong.append(f"ended by signal {-answer.code}: {answer}")
    return wrong + home.unsound(aside=case.words.startswith("restore"))

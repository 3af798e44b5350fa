"""Migration of a journal of every earlier format, killed at every system call: old or new, and a whole backup."""

import glob
import os
import pathlib
import sqlite3

import calls
from figures import Figures, place
from home import DATA, Home

NEEDS = ("strace",)
HOUSE = pathlib.Path(__file__).resolve().parents[2]
APPLICATION = 0x41434831
WORDS = "protocol use flow --yes"  # refused by who is on it already, and the migration is done all the same
STEPS = sorted((HOUSE / "src/journal/file/migrations").glob("*.sql"))


def older(journal, version):
    """A journal as the achilles of that format left it: the rows of the newest kept file that it could hold."""
    os.makedirs(os.path.dirname(journal), mode=0o700)
    kept = max(path for path in (HOUSE / "tests/journal").glob("format_*.sql") if int(path.stem[7:]) <= version)
    with sqlite3.connect(journal, isolation_level=None) as database:
        for number, step in enumerate(STEPS[:version], 1):
            database.executescript(step.read_text())
            if number == int(kept.stem[7:]):
                database.executescript(kept.read_text())
        database.execute(f"PRAGMA application_id = {APPLICATION}")
        database.execute(f"PRAGMA user_version = {version}")
    database.close()


def rows(journal, last=None):
    """The format of a journal, and what the first format had of its rows, up to an operation."""
    with sqlite3.connect(journal) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        version, = database.execute("PRAGMA user_version").fetchone()
        last = last or database.execute("SELECT max(number) FROM operation").fetchone()[0]
        operations = database.execute("SELECT number, uuid, at_utc, command, effect, target, checksum FROM operation"
                                      " WHERE number <= ? ORDER BY 1", (last,)).fetchall()
        entries = database.execute("SELECT number, uuid, operation, kind, replaces, at_utc, day, side, note, checksum,"
                                   " pain, distance_m FROM entry WHERE operation <= ? ORDER BY 1", (last,)).fetchall()
    database.close()
    return version, last, operations, entries


def strike(prepared, home, how, spoil):
    """What is wrong after the migration was killed there."""
    version, last, *before = rows(prepared.journal)
    home.copy_of(prepared)
    answer = home.run(WORDS, before=calls.injecting(*how))
    if spoil:
        spoil(home)
    wrong = []
    try:
        again = home.run(WORDS)
        if again.code not in (0, 3):
            wrong.append(f"the next command fails: {again}")
        now, _, *after = rows(home.journal, last)
        if now != len(STEPS) or after != before:
            wrong.append(f"neither old nor new: format {now}")
        backups = glob.glob(os.path.join(home.folder, DATA, "backups", "achilles.backup-*.db"))
        if not backups:
            wrong.append("no backup")
        wrong += [f"{os.path.basename(path)} is not whole" for path in backups
                  if rows(path) != (version, last, *before)]
    except (sqlite3.DatabaseError, AssertionError) as broken_file:
        wrong.append(str(broken_file) or "integrity_check")
    # The programmes in the kept rows from format 2 on are too short to be coached by: nothing can be logged there.
    return answer, wrong + home.unsound("log note next" if version == 1 else "history --all")


def migrate(program, versions, every, spoil=None):
    found = Figures()
    with place() as folder:
        for version in versions:
            prepared = Home(program, os.path.join(folder, f"format-{version}"))
            older(prepared.journal, version)
            home = Home(program, os.path.join(folder, "struck"))
            made, _ = calls.calls_of(home.copy_of(prepared), WORDS)
            for name, ordinal in made[::every]:
                answer, wrong = strike(prepared, home, (name, "signal=SIGKILL", str(ordinal)), spoil)
                found.count("strikes")
                found.count("killed", answer.code == -9)
                found.count("unfinished files left", len(home.unfinished()))
                found.blame(f"format {version} [{name} {ordinal}]", wrong)
            found.count("formats")
    return found


def run(program, long):
    return migrate(program, range(1, len(STEPS)), 1 if long else 12)


def taken_too_early(home):
    """What a migration that writes in place would leave: the new journal, as far as it was written."""
    for path in glob.glob(os.path.join(home.folder, DATA, "achilles.*-*.db")):
        os.replace(path, home.journal)


def control(program):
    """After each kill the unfinished new journal takes the old one's place."""
    return migrate(program, [1], 1, spoil=taken_too_early)

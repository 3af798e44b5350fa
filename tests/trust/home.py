"""A home folder with a journal of its own: the program run in it, and what is stored there."""

import os
import re
import shutil
import sqlite3
import subprocess

NOW = "2026-11-20T18:05:00+01:00"
DATA = ".local/share/achilles"
JOURNAL = DATA + "/achilles.db"
# What a command prints behind its COMMIT, and never before it.
RECEIPT = re.compile(rb"^(Logged #|Changed:|Took out:|Took back |Brought back |Done: the journal|Restored: |Erased "
                     rb"|\S+ is not set|units\.\S+ is )", re.M)
# An answer that is open about what it does not know.
UNSURE = re.compile(rb"whether it was stored is not known")
# Drawn at random, so different in two runs that did the same.
DRAWN = re.compile(r'"uuid":"[^"]*"|"\w+_hash": "[^"]*"')
# The name of a file on its way to its place. Only a kill leaves one behind.
UNFINISHED = re.compile(r"\.achilles-\w{6}$|achilles\.[0-9a-f-]{36}\.db(-journal)?$")


def integrity(journal):
    """What SQLite says of the file: "ok", or the first of what is wrong."""
    try:
        with sqlite3.connect(journal) as database:
            said, = database.execute("PRAGMA integrity_check").fetchone()
        database.close()
        return said
    except sqlite3.DatabaseError as problem:
        return str(problem)


class Answer:
    """How a command ended, and what it said."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def acknowledged(self):
        """It said that it is stored: by its exit code, or by a receipt that was read before it was killed."""
        return self.code in (0, 5) or bool(RECEIPT.search(self.out))

    @property
    def refused(self):
        """It said that it is not stored."""
        return self.code > 0 and not self.acknowledged and not UNSURE.search(self.err)

    def __str__(self):
        return f"exit {self.code} {(self.err or self.out).decode('utf-8', 'replace').strip()[:160]!r}"


class Home:
    def __init__(self, program, folder):
        self.program, self.folder = program, str(folder)
        os.makedirs(self.folder, exist_ok=True)

    @property
    def journal(self):
        return os.path.join(self.folder, JOURNAL)

    def copy_of(self, other):
        """Becomes what the other home is."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(other.folder, self.folder)
        return self

    def variables(self, **more):
        return {"PATH": "/usr/bin:/bin", "HOME": self.folder, "ACHILLES_NOW": NOW, "LC_ALL": "C.UTF-8", **more}

    def run(self, words, before=(), program=None, **more):
        """Runs a command to its end, behind what is named `before` it."""
        words = words.split() if isinstance(words, str) else words
        done = subprocess.run([*before, program or self.program, *words], env=self.variables(**more), cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=120)
        return Answer(done.returncode, done.stdout, done.stderr)

    def files(self):
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                found[os.path.relpath(path, self.folder)] = path
        return found

    def unfinished(self):
        return [name for name in self.files() if UNFINISHED.search(name)]

    def contents(self):
        """Everything that counts: the journal as a document without what was drawn at random, and the other files."""
        read = self.run("export json")
        if read.code != 0:
            return f"cannot be read: {read}"
        held = {"the journal": DRAWN.sub("", read.out.decode())}
        for name, path in self.files().items():
            if not name.startswith(DATA) and not UNFINISHED.search(name):
                with open(path, "rb") as file:
                    held[name] = file.read()
        return held

    def unsound(self, following="log note next", aside=False):
        """What is wrong with the files, and with the next command; nothing when all is well. `aside`: a journal that
        could not be read may have been put aside."""
        wrong = []
        after = self.run(following)
        if after.code != 0:
            wrong.append(f"the next command fails: {after}")
        if os.path.exists(self.journal) and (said := integrity(self.journal)) != "ok":
            wrong.append(f"integrity_check: {said}")
        kept = (JOURNAL, DATA + "/backups/achilles.backup-", *([DATA + "/achilles.damaged-"] if aside else ()))
        wrong += [f"a stray file: {name}" for name in self.files()
                  if name.startswith(DATA) and not name.startswith(kept) and not UNFINISHED.search(name)]
        if JOURNAL + "-journal" in self.files():
            wrong.append("a rollback journal stays behind")
        return wrong

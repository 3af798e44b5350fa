#!/usr/bin/env python3
"""Facts about completion in real shells: a line is typed with a tab key in it, and what the shell then runs is looked
at. Usage: completions_test.py PROGRAM. A shell that is not installed is not asked."""

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1]
PATIENCE = 30  # seconds, for a busy machine

# What is typed, and the words the program then gets.
FACTS = [
    ("achilles hist\t\n", ["history"]),
    ("achilles proto\tuse silb\t\n", ["protocol", "use", "silbernagel"]),
    ("achilles log fl\tnight\t\n", ["log", "flag", "night-pain"]),
    ("achilles log run 8km --si\tle\t\n", ["log", "run", "8km", "--side", "left"]),
    ("achilles log run 8km --side=le\t\n", ["log", "run", "8km", "--side=left"]),
    ("achilles log run 8km --side=\tright\n", ["log", "run", "8km", "--side=right"]),
    ("achilles log run 8km @\tyester\t\n", ["log", "run", "8km", "@yesterday"]),
    ("achilles log run 8km @yest\t\n", ["log", "run", "8km", "@yesterday"]),
    ("achilles log run 'a b' @yest\t\n", ["log", "run", "a b", "@yesterday"]),
    ("achilles start --signs pop,night\t\n", ["start", "--signs", "pop,night-pain"]),
    ("achilles exercise show heel-drop-st\t\n", ["exercise", "show", "heel-drop-straight"]),
    ("achilles help quant\t\n", ["help", "quantities"]),
    ("achilles protocol lint my-own\t\n", ["protocol", "lint", "my-own plan.json"]),
    ("achilles --db my-own\this\t\n", ["--db", "my-own plan.json", "history"]),
]

SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "PS1='re''ady>'; source {stub}\n"),
    "zsh": (["zsh", "-f", "-i"], "PS1='re''ady>'; fpath=({folder} $fpath); autoload -U compinit; compinit -u -D\n"),
    "fish": (["fish", "--no-config", "-i"], "function fish_prompt; echo -n re''ady'>'; end; source {stub}\n"),
}


class Shell:
    """A shell on a terminal of its own."""

    def __init__(self, name, place, record):
        argv, greeting = SHELLS[name]
        stub = os.path.join(place, "_achilles" if name == "zsh" else "stub")
        script = subprocess.run([PROGRAM, "completions", name], capture_output=True, check=True).stdout
        with open(stub, "wb") as file:
            file.write(script)
        self.record = record
        self.shown = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(os.path.join(place, "home"))
            os.execvp(argv[0], argv)
        self.type(greeting.format(stub=stub, folder=place))
        self.wait(lambda: b"ready>" in self.shown)

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait(self, done, source=None):
        """Reads what is shown until it is done."""
        end = time.monotonic() + PATIENCE
        while not done():
            sources = [self.terminal] + ([source] if source is not None else [])
            ready, _, _ = select.select(sources, [], [], end - time.monotonic())
            if not ready:
                raise TimeoutError(self.shown.decode(errors="replace"))
            if self.terminal in ready:
                self.shown += os.read(self.terminal, 65536)
            if source in ready:
                return os.read(source, 65536)
        return b""

    def runs(self, line):
        """The words the program gets when that line is typed."""
        self.shown = b""
        self.type(line)
        said = b""
        while not said.endswith(b"\0\0"):
            said += self.wait(lambda: False, self.record)
        self.wait(lambda: b"ready>" in self.shown)
        return said[:-2].decode().split("\0")

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


def asked(name):
    with tempfile.TemporaryDirectory() as place:
        home, tools, pipe = (os.path.join(place, part) for part in ("home", "bin", "pipe"))
        os.mkdir(home)
        os.mkdir(tools)
        os.mkfifo(pipe)
        open(os.path.join(home, "my-own plan.json"), "w", encoding="utf-8").close()
        with open(os.path.join(tools, "achilles"), "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\n[ "$1" = __complete ] && exec "{PROGRAM}" "$@"\n'
                       f'{{ printf "%s\\0" "$@"; printf "\\0"; }} >"{pipe}"\n')
        os.chmod(os.path.join(tools, "achilles"), 0o755)
        os.environ.update(HOME=home, PATH=f"{tools}:{os.environ['PATH']}", TERM="xterm", LC_ALL="C.UTF-8",
                          ACHILLES_NOW="2026-11-20T18:05:00+01:00", HISTFILE="/dev/null")
        record = os.open(pipe, os.O_RDWR)
        shell = Shell(name, place, record)
        wrong = 0
        for line, expected in FACTS:
            got = shell.runs(line)
            if got != expected:
                wrong += 1
                print(f"FAILED in {name}: {line!r}\n  expected: {expected}\n  got:      {got}")
        shell.close()
        os.close(record)
        return wrong


def main():
    shells = [name for name in SHELLS if shutil.which(name)]
    if not shells:
        print("no shell is installed: skipped")
        return 77
    before = dict(os.environ)
    wrong = 0
    for name in shells:
        wrong += asked(name)
        os.environ.clear()
        os.environ.update(before)
    print(f"{len(shells) * len(FACTS) - wrong} passed, {wrong} failed, in {', '.join(shells)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

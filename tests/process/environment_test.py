#!/usr/bin/env python3
"""`achilles help environment` names every variable that the program reads, and no other.

Usage: environment_test.py PROGRAM PROJECT. What is read is looked up in the sources: a name in capitals where the
environment is asked, in a command for the shell, or that can be nothing else. A setting's own variable may stand in `achilles help settings`.
"""

import os
import pathlib
import re
import subprocess
import sys

NAME = re.compile(r'"([A-Z][A-Z0-9_]+)"')
ASKS = re.compile(r'\b(getenv|environment|given|said|is_set|size_in|directory)\(([\w.]+, )?"[A-Z]|const char\* name : \{')
OF_A_SHELL = re.compile(r"\$\{?([A-Z][A-Z0-9_]+)")
OWN = re.compile(r"(ACHILLES|XDG)_")


def read_by_the_program(project):
    found = {}
    for file in sorted(pathlib.Path(project, "src").rglob("*.[ch]pp")):
        for line in file.read_text(encoding="utf-8").splitlines():
            for name in NAME.findall(line):
                if OWN.match(name) or ASKS.search(line):
                    found.setdefault(name, file.relative_to(project))
            for name in OF_A_SHELL.findall(line):
                found.setdefault(name, file.relative_to(project))
    return found


def names_of(program, topic):
    """The names in the left column of a page, or after the words of a setting."""
    variables = {**os.environ, "COLUMNS": "500", "LC_ALL": "C.UTF-8"}
    page = subprocess.run([program, "help", topic], env=variables, capture_output=True, check=True, encoding="utf-8").stdout
    rows = [line.strip() for line in page.splitlines() if line.startswith("  ")]
    parts = [re.split(r" {2,}", row)[0 if topic == "environment" else -1] for row in rows]
    return {name for part in parts for name in re.findall(r"\b[A-Z][A-Z0-9_]+\b", part)}


def main(program, project):
    read = read_by_the_program(project)
    told = names_of(program, "environment")
    of_settings = names_of(program, "settings")
    print(f"{len(read)} variables are read; {len(told)} stand in help environment, {len(of_settings)} in help settings")
    if len(read) < 20 or len(told) < 15:
        sys.exit("that is not all of them")
    untold = [f"{name}, read by {file}" for name, file in read.items() if name not in told | of_settings]
    unread = sorted(told - read.keys())
    if untold:
        sys.exit("help names no " + "\n  nor ".join(untold))
    if unread:
        sys.exit(f"help names what nothing reads: {', '.join(unread)}")


main(*sys.argv[1:])

#!/usr/bin/env python3
"""An export into a pipe keeps nobody from logging, however late it is read. Usage: export_test.py PROGRAM"""

import os
import subprocess
import sys
import tempfile

NOTES, LENGTH = 20, 9000  # more than a pipe takes


def run(program, home, words):
    return subprocess.run([program, *words], env=home, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=False)


def exported(program, home, form):
    """What came out of the pipe, where something was logged between its first byte and the rest."""
    read_end, write_end = os.pipe()
    with subprocess.Popen([program, "export", form], env=home, stdin=subprocess.DEVNULL, stdout=write_end) as it:
        os.close(write_end)
        first = os.read(read_end, 1)
        meanwhile = run(program, home, ["log", "pain", "1"])
        with os.fdopen(read_end, "rb") as rest:
            text = (first + rest.read()).decode()
    return it.returncode, meanwhile, text


def main():
    program = os.path.abspath(sys.argv[1])
    faults = 0
    with tempfile.TemporaryDirectory() as place:
        home = {"PATH": os.environ["PATH"], "HOME": place, "LC_ALL": "C.UTF-8"}
        for letter in range(NOTES):
            run(program, home, ["log", "note", chr(ord("a") + letter) * LENGTH]).check_returncode()
        for form in ("json", "csv"):
            code, meanwhile, text = exported(program, home, form)
            complete = all(chr(ord("a") + letter) * LENGTH in text for letter in range(NOTES))
            if meanwhile.returncode != 0 or code != 0 or not complete:
                faults += 1
                print(f"export {form}: exit {code}, complete: {complete}; log meanwhile: {meanwhile}")
    print(f"2 exports into a pipe that is read late, {faults} wrong")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

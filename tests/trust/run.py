#!/usr/bin/env python3
"""Tries to make achilles lose something. Says of each harness what was tried, what was lost, and whether its control failed.

    run.py [NAME…] [--long] [--program FILE] [--shims FOLDER]

Without a name all of them run, each in its short form. See README.md."""

import argparse
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True  # before what is imported from here

import disk
import shims

HOUSE = pathlib.Path(__file__).resolve().parents[2]
NAMES = ("kills", "call_kills", "call_faults", "memory", "power", "limits", "full_disk", "writers", "first_run", "migration",
         "places", "reach")
SHOWN = 20  # faults of one harness


def answers(program, **more):
    """How a program ends that is asked for its version behind a library, with these variables."""
    return subprocess.run([program, "--version"], env={"LD_PRELOAD": shims.path("failing_memory"), **more}, check=False,
                          capture_output=True).returncode


def in_the_way(needs, program):
    """Why a harness cannot run here; nothing when it can."""
    if "strace" in needs and shutil.which("strace") is None:
        return "strace is not installed"
    if "root" in needs and not disk.may():
        return "only root may mount a disk"
    if "shims" in needs:
        if not shims.there():
            return "its libraries are not built"
        if answers(program) != 0 or answers(program, FAIL_AT="1", FAIL_ON="1") == 0:
            return "this program takes no library before the system's"
    return None


def ran(name, program, long):
    """Runs one harness and its control; whether both ended as they must."""
    harness = importlib.import_module(name)
    if reason := in_the_way(harness.NEEDS, program):
        print(f"{name:11} skipped: {reason}", flush=True)
        return None
    began = time.monotonic()
    found = harness.run(program, long)
    control = harness.control(program)
    verdict = f"fails as it must ({len(control.faults)})" if control.faults else "FINDS NOTHING"
    print(f"{name:11} {found}; control {verdict}; {time.monotonic() - began:.0f} s", flush=True)
    for fault in found.faults[:SHOWN]:
        print("  FAULT:", fault)
    return not found.faults and bool(control.faults)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    arguments.add_argument("--long", action="store_true", help="the whole of it, by hand")
    arguments.add_argument("--program", type=pathlib.Path, default=HOUSE / "build/dev/achilles")
    arguments.add_argument("--shims", type=pathlib.Path, default=HOUSE / "build/dev/tests/trust")
    asked = arguments.parse_args()
    for name in asked.names:
        if name not in NAMES:
            arguments.error(f"no harness named {name}")
    shims.FOLDER = os.path.abspath(asked.shims)
    answers = [ran(name, os.path.abspath(asked.program), asked.long) for name in asked.names or NAMES]
    if all(answer is None for answer in answers):
        return 77
    return 1 if False in answers else 0


if __name__ == "__main__":
    sys.exit(main())

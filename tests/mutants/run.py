#!/usr/bin/env python3
"""Plants each fault of mutants.txt alone and runs the tests of the coach. Each must be found.

    tests/mutants/run.py [FROM [TO]]     faults by their place in the list, all when left out

Each line of the score, tests/mutants/score.txt, is of the last run of its fault.
"""

import pathlib
import re
import shutil
import subprocess
import sys

HOUSE = pathlib.Path(__file__).resolve().parents[2]
BUILD = HOUSE / "build" / "mutants"
COPY = BUILD / "house"
TARGETS = {"core_tests": "tests/core", "model_tests": "tests/model"}


def mutants():
    for line in (HOUSE / "tests/mutants/mutants.txt").read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.replace("\\|", "|") for part in re.split(r"(?<!\\)\|", line)]
        if len(parts) != 3:
            sys.exit(f"not three parts: {line}")
        yield tuple(part.strip().replace("\\n", "\n") for part in parts)


def planted(file, old, new):
    """The file's text with the fault in it. What stands there must stand there once."""
    text = file.read_text()
    if text.count(old) != 1:
        sys.exit(f"{file.name}: {text.count(old)} times, not once: {old}")
    return text.replace(old, new)


def build():
    return subprocess.run(["cmake", "--build", BUILD / "made", "-j2", "--target", *TARGETS],
                          capture_output=True, text=True, check=False)


def failing():
    """The first test program that finds the fault, with the first test that does; nothing when none does."""
    for program, folder in TARGETS.items():
        try:
            ran = subprocess.run([BUILD / "made" / folder / program, "--abort"], cwd=BUILD, capture_output=True, text=True,
                                 check=False, timeout=120)
        except subprocess.TimeoutExpired:
            return f"{program}: does not come to an end"
        if ran.returncode != 0:
            lines = [line for line in ran.stdout.splitlines() if line.strip()]
            named = [lines[i + 1] for i, line in enumerate(lines[:-1]) if line.startswith("-----")]
            return f"{program}: {named[0] if named else 'crashes'}"
    return None


def keep_score(lines, count):
    """Puts the lines in the place of those of an earlier run. The score is of all faults, or there is none yet."""
    score = HOUSE / "tests/mutants/score.txt"
    known = score.read_text().splitlines()[1:] if score.exists() else []
    by_place = {int(line[:3]): line for line in [*known, *lines]}
    if sorted(by_place) != list(range(1, count + 1)):
        return
    found = sum(line[4:].startswith("found") for line in by_place.values())
    text = [f"{found} of {count} found", *(by_place[place] for place in sorted(by_place))]
    score.write_text("\n".join(text) + "\n")


def main():
    everything = list(mutants())
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    last = int(sys.argv[2]) if len(sys.argv) > 2 else len(everything)
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(HOUSE, COPY, ignore=shutil.ignore_patterns("build", ".git"), copy_function=shutil.copy)
    subprocess.run(["cmake", "-S", COPY, "-B", BUILD / "made", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                    "-DCMAKE_CXX_FLAGS=-O0"], check=True, stdout=subprocess.DEVNULL)
    if build().returncode != 0 or failing():
        sys.exit("without a fault the tests must hold")
    lines, alive = [], 0
    for place, (name, old, new) in enumerate(everything, 1):
        if not first <= place <= last:
            continue
        file = COPY / "src/core" / name
        sound = file.read_text()
        file.write_text(planted(file, old, new))
        made = build()
        file.write_text(sound)
        if made.returncode != 0:
            sys.exit(f"a fault that does not build proves nothing: {name}: {old!r} -> {new!r}")
        found = failing()
        alive += found is None
        line = f"{place:3} {'found ' if found else 'LIVES '} {name}: {old!r} -> {new!r}  [{found}]"
        lines.append(line)
        print(line, flush=True)
    print(f"{len(lines) - alive} of {len(lines)} found")
    keep_score(lines, len(everything))
    sys.exit(alive > 0)


if __name__ == "__main__":
    main()

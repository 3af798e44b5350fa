"""The system calls of a command, and what may be done to one of them; by strace."""

import os
import re
import shutil

CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
AVAILABLE = shutil.which("strace") is not None


def calls_of(home, words):
    """Each call as its name and how many of that name came before it, from the first; and where the program's own
    begin, behind those of the loader."""
    listing = home.folder + ".calls"
    home.run(words, before=("strace", "-f", "-o", listing))
    counts, calls, own = {}, [], None
    with open(listing, encoding="utf-8", errors="replace") as file:
        for line in file:
            if not (found := CALL.match(line)):
                continue
            name = found.group(1)
            if own is None and name == "munmap":  # of its cache, which is the last thing that the loader does
                own = len(calls)
            counts[name] = counts.get(name, 0) + 1
            calls.append((name, counts[name]))
    os.remove(listing)
    return calls, own or 0


def injecting(name, what, when):
    """What stands before a command to do that to its call of that name: "3" is the third, "3+" all from there."""
    quick = () if what.startswith("signal") else ("--seccomp-bpf",)  # with which strace 6.1 sends no signal
    return ("strace", "-f", *quick, "-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={name}:{what}:when={when}")

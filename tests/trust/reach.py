"""What every command touches: no socket, no network in the program, and nothing written but its own files."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import broken
from figures import Figures, place
from home import Home

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "process"))
from matrix_test import CHANGES, READS, Matrix, prepare  # noqa: E402  every command there is, as its own test types it

NEEDS = ("strace",)
TRACED = "%network,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,mknod,mknodat,truncate,chmod,chown,execve"
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
NETWORK = re.compile(r"\b(socket|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|gethostby\w+|getaddrinfo|getnameinfo|res_\w+)@")
# What the system's library reads for any program that speaks a language and knows the time.
SYSTEMS = re.compile(r"^/(etc/ld\.so\.\w+|lib/|lib64/|usr/lib|usr/share/(locale|zoneinfo)|etc/(localtime|timezone)|proc/self|dev/(null|tty|urandom))")


def strays(listing, home, program):
    """The calls of a traced command that reach where it has no business."""
    found = []
    with open(listing, encoding="utf-8", errors="replace") as file:
        for line in file:
            if not (call := CALL.match(line)):
                continue
            name, arguments, result = call.groups()
            paths = PATH.findall(arguments) if name != "execve" else PATH.findall(arguments)[:1]
            writes = name not in ("open", "openat", "execve") or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", arguments)
            if not paths:
                found.append(f"{name}({arguments[:80]}")
            for path in paths if int(result) >= 0 else ():
                own = path.startswith((home, program)) or not path.startswith("/")
                if not own and (writes and path != "/dev/null" or not SYSTEMS.match(path)):
                    found.append(f"{name} {path}")
    return found


def reach(program, rows):
    found = Figures()
    with place() as folder:
        matrix = Matrix(program, os.path.join(folder, "matrix"))
        prepare(matrix)
        listing = os.path.join(folder, "listing")
        for words in rows:
            matrix.fresh()
            home = Home(program, matrix.home)
            home.run(words, before=("strace", "-f", "-o", listing, "-e", "trace=" + TRACED))
            found.count("commands")
            found.blame(words, strays(listing, matrix.home, program))
    return found


def run(program, long):
    rows = (*READS, *CHANGES)
    found = reach(program, rows if long else rows[::6])
    if shutil.which("nm"):
        named = subprocess.run(["nm", "-D", program], capture_output=True, text=True, check=False).stdout
        found.count("functions of the system named", named.count(" U "))
        found.blame("nm -D", sorted({match.group(0) for match in NETWORK.finditer(named)}))
    return found


def control(program):
    """A program that asks the network something, and one that leaves a note elsewhere."""
    with place() as folder:
        chatty = broken.script(folder, "chatty", f"""
[ "$1" != log ] || bash -c 'exec 3<>/dev/udp/127.0.0.1/9; echo >{folder}/note' 2>/dev/null
exec {program} "$@"
""")
        return reach(chatty, ["log pain 3"])

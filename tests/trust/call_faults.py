"""A fault at every system call of every command of writing.py: once, from then on, and while a crash is being repaired."""

import broken
import calls
import writing
from figures import place
from sweep import sweep

NEEDS = ("strace",)
# What each call may really answer. Locks that are taken are waited for, so EACCES on fcntl comes once only.
ERRORS = {
    "openat": ("EACCES", "EIO", "EMFILE"), "read": ("EIO",), "pread64": ("EIO",), "write": ("EIO", "ENOSPC"),
    "pwrite64": ("EIO", "ENOSPC"), "fsync": ("EIO", "ENOSPC"), "fdatasync": ("EIO", "ENOSPC"), "ftruncate": ("EIO",),
    "unlink": ("EIO", "EACCES"), "rename": ("EIO", "ENOSPC", "EACCES"), "fcntl": ("EIO",), "newfstatat": ("EIO",),
    "close": ("EIO",), "mkdir": ("ENOSPC", "EACCES"), "chmod": ("EIO",), "fchmod": ("EIO",), "fchown": ("EIO",),
    "lseek": ("EIO",), "readlink": ("EIO",), "getrandom": ("EIO",), "access": ("EACCES",),
}
INTERRUPTED = ("openat", "read", "pread64", "write", "pwrite64", "fcntl")  # EINTR, which passes by


def faults(made, own):
    strikes = []
    for name, ordinal in made[own:]:
        for error in ERRORS.get(name, ()):
            strikes += [(name, f"error={error}", str(ordinal)), (name, f"error={error}", f"{ordinal}+")]
        if name in INTERRUPTED:
            strikes.append((name, "error=EINTR", str(ordinal)))
    return strikes


def in_a_crash(home):
    """Leaves the journal as a crash does in the middle of a write: half of it new, and what rolls it back."""
    home.run("log note crashed", before=calls.injecting("fdatasync", "signal=SIGKILL", "4"))


def run(program, long):
    found = sweep(program, writing.WRITING if long else writing.FEW[:3], faults)
    chosen = writing.WRITING if long else writing.FEW[:1]
    found.add(sweep(program, [case for case in chosen if case[1] == "begun"], faults, prepare=in_a_crash))
    return found


def control(program):
    """A program that acknowledges before it stores."""
    with place() as folder:
        return sweep(broken.acknowledges_first(program, folder), [("log pain 3", "begun")], faults)

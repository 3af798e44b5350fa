"""Disks made for a moment, for root: a file with a file system in it, and a disk in memory of a given size."""

import contextlib
import os
import shutil
import subprocess


def may():
    return os.geteuid() == 0 and shutil.which("mkfs.ext4") is not None and os.path.exists("/dev/loop-control")


def do(*words):
    subprocess.run(words, check=True, capture_output=True)


@contextlib.contextmanager
def mounted(where, *options):
    os.makedirs(where, exist_ok=True)
    do("mount", *options, where)
    try:
        yield where
    finally:
        do("umount", "--lazy", where)


def make_image(path):
    with open(path, "wb") as file:
        file.truncate(16 << 20)
    do("mkfs.ext4", "-q", "-F", path)


def image(path, where):
    """The file system in that file. What is not synchronised stays in memory for five minutes."""
    return mounted(where, "-o", "loop,commit=300", path)


def memory(size, where):
    """A disk of so many bytes."""
    return mounted(where, "-t", "tmpfs", "-o", f"size={size}", "tmpfs")


def resize(where, size):
    do("mount", "-o", f"remount,size={size}", where)

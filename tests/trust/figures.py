"""What a harness found: how much was tried, and every fault."""

import os
import tempfile


class Figures:
    def __init__(self):
        self.counts, self.faults = {}, []

    def count(self, what, more=1):
        self.counts[what] = self.counts.get(what, 0) + more

    def blame(self, where, wrong):
        self.faults += [f"{where}: {one}" for one in wrong]

    def add(self, other):
        for what, many in other.counts.items():
            self.count(what, many)
        self.faults += other.faults

    def __str__(self):
        return ", ".join(f"{many:,} {what}" for what, many in self.counts.items()) + f", faults {len(self.faults)}"


def place():
    """A folder of its own in memory where there is such a thing: many short commands in a short time."""
    memory = "/dev/shm"
    return tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None, prefix="achilles-trust-")

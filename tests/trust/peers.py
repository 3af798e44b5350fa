#!/usr/bin/env python3
"""The same eight trials of achilles and of two programs that people would use instead, in one table. See docs/trust.md.

    peers.py --achilles FILE --shims FOLDER [--only TRIAL] [--quick]

It needs root, strace, timewarrior and taskwarrior. What a program acknowledges is what it exits with 0 for, or whose
receipt was read before it was killed; what it holds is what its own export says afterwards."""

import argparse
import concurrent.futures
import os
import random
import shutil
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True  # before what is imported from here

import call_faults
import calls
import disk
import shims
from figures import place
from home import UNSURE
from subjects import SUBJECTS

EARLIER = 3  # entries that are there before anything is done
COLUMNS = ("tried", "acknowledged", "lost", "said lost, yet stored", "earlier entries or program spoiled")


class Row:
    """What came of one trial of one program."""

    def __init__(self):
        self.counts = dict.fromkeys(COLUMNS, 0)

    def judge(self, subject, home, number, answer):
        """Looks at what a trial of entry `number` left, and whether the next one can be stored."""
        held = subject.held(home)
        counts = self.counts
        counts["tried"] += 1
        acknowledged = answer is not None and subject.acknowledges(answer)
        counts["acknowledged"] += acknowledged
        counts["lost"] += acknowledged and held is not None and number not in held
        refused = answer is not None and answer.code > 0 and not acknowledged and not UNSURE.search(answer.err)
        counts["said lost, yet stored"] += refused and held is not None and number in held
        following = subject.log(home, number + 1)
        after = subject.held(home)
        whole = held is not None and set(range(EARLIER)) <= held
        counts["earlier entries or program spoiled"] += not (
            whole and following is not None and following.code == 0 and after is not None and number + 1 in after)


def struck(subject, folder, ways):
    """Each way of running the command, as what stands before it and what is in its surroundings, on a fresh home."""
    row = Row()
    prepared = subject.prepared(os.path.join(folder, "prepared"), EARLIER)
    home = subject.home(os.path.join(folder, "struck"))
    for before, more in ways(subject, prepared, home):
        home.copy_of(prepared)
        row.judge(subject, home, EARLIER, subject.log(home, EARLIER, before, **more))
    return row


def every_call(strikes, every):
    def ways(subject, prepared, home):
        made, own = calls.calls_of(home.copy_of(prepared), subject.words(EARLIER))
        for how in strikes(made, own)[::every]:
            yield calls.injecting(*how), {}
    return ways


def failing_memory(samples):
    def ways(subject, prepared, home):
        count, shim = home.folder + ".count", shims.path("failing_memory")
        home.copy_of(prepared).run(subject.words(EARLIER), LD_PRELOAD=shim, FAIL_COUNT=count)
        with open(count, encoding="ascii") as file:
            number = int(file.read())
        for at in sorted({1 + i * number // samples for i in range(samples)}):
            yield (), {"LD_PRELOAD": shim, "FAIL_AT": str(at)}
            yield (), {"LD_PRELOAD": shim, "FAIL_AT": str(at), "FAIL_ON": "1"}
    return ways


def file_limits(step):
    return lambda *_: ((("prlimit", f"--fsize={limit}"), {}) for limit in range(0, 131_072, step))


def random_kills(times):
    def trial(subject, folder):
        row, chance = Row(), random.Random(1)
        prepared = subject.prepared(os.path.join(folder, "prepared"), EARLIER)
        home = subject.home(os.path.join(folder, "struck"))
        lasts = 0.01  # seconds that the command takes, as far as can be told
        for _ in range(times):
            answer = killed(subject, home.copy_of(prepared), chance.uniform(0, 2) * lasts)
            lasts *= 1.05 if answer.code == -signal.SIGKILL else 0.95
            row.judge(subject, home, EARLIER, answer)
        return row
    return trial


def killed(subject, home, after):
    words = subject.words(EARLIER)
    with subprocess.Popen([home.program, *words], env=home.variables(), cwd=home.folder, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        time.sleep(after)
        if child.poll() is None:
            os.kill(child.pid, signal.SIGKILL)
        said = child.stdout.read()
    return subject.answer(child.returncode, said)


def power_cuts(times):
    def trial(subject, folder):
        row = Row()
        now, then = os.path.join(folder, "now.img"), os.path.join(folder, "then.img")
        disk.make_image(now)
        with disk.image(now, os.path.join(folder, "mounted")) as mounted:
            home = subject.prepared(os.path.join(mounted, "home"), EARLIER)
            subprocess.run(["sync"], check=True)
            for number in range(EARLIER, EARLIER + times):
                answer = subject.log(home, number)
                shutil.copyfile(now, then)
                with disk.image(then, os.path.join(folder, "after")) as after:
                    row.judge(subject, subject.home(os.path.join(after, "home")), number, answer)
        return row
    return trial


def full_disks(step):
    def trial(subject, folder):
        row, room = Row(), 1 << 20
        prepared = subject.prepared(os.path.join(folder, "prepared"), EARLIER)
        with disk.memory(room, os.path.join(folder, "disk")) as mounted:
            for more in range(0, 98_304, step):
                disk.resize(mounted, room)
                home = subject.home(os.path.join(mounted, "home")).copy_of(prepared)
                left = os.statvfs(mounted)
                disk.resize(mounted, room - left.f_bavail * left.f_frsize + more)
                answer = subject.log(home, EARLIER)
                disk.resize(mounted, room)
                row.judge(subject, home, EARLIER, answer)
        return row
    return trial


def writers(entries):
    def trial(subject, folder):
        row = Row()
        home = subject.prepared(os.path.join(folder, "home"), EARLIER)
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            numbers = range(EARLIER, EARLIER + 16 * entries)
            answers = dict(zip(numbers, pool.map(lambda number: subject.log(home, number), numbers)))
        held = subject.held(home) or set()
        row.counts["tried"] = len(answers)
        for number, answer in answers.items():
            acknowledged = answer is not None and subject.acknowledges(answer)
            row.counts["acknowledged"] += acknowledged
            row.counts["lost"] += acknowledged and number not in held
            row.counts["said lost, yet stored"] += not acknowledged and number in held
        row.counts["earlier entries or program spoiled"] += not set(range(EARLIER)) <= held
        return row
    return trial


def of_one_command(ways):
    return lambda subject, folder: struck(subject, folder, ways)


def trials(quick):
    kills = every_call(lambda made, own: [(name, "signal=SIGKILL", str(n)) for name, n in made], 4 if quick else 1)
    return {
        "killed at a random moment": random_kills(100 if quick else 300),
        "killed at every system call": of_one_command(kills),
        "a fault at every system call": of_one_command(every_call(call_faults.faults, 5 if quick else 1)),
        "an allocation fails": of_one_command(failing_memory(25 if quick else 100)),
        "the power is cut": power_cuts(20 if quick else 50),
        "the disk is full": full_disks(8192 if quick else 4096),
        "a file may not grow": of_one_command(file_limits(8192 if quick else 1024)),
        "sixteen writers": writers(12),
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--achilles", required=True)
    arguments.add_argument("--shims", required=True)
    arguments.add_argument("--only")
    arguments.add_argument("--quick", action="store_true", help="a part of each trial")
    asked = arguments.parse_args()
    shims.FOLDER = os.path.abspath(asked.shims)
    print("| trial | program | " + " | ".join(COLUMNS) + " |\n|---|---|" + "--:|" * len(COLUMNS))
    for name, trial in trials(asked.quick).items():
        for make in SUBJECTS if asked.only in (None, name) else ():
            with place() as folder:
                subject = make(os.path.abspath(asked.achilles))
                row = trial(subject, folder)
            print(f"| {name} | {subject.name} | " + " | ".join(f"{n:,}" for n in row.counts.values()) + " |", flush=True)


if __name__ == "__main__":
    main()

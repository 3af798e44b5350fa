#!/usr/bin/env python3
"""The guided session on a real terminal: nothing that was finished is lost, whatever happens to it.

Usage: do_test.py PROGRAM [--drift MINUTES]. With --drift it measures instead how far a session strays from the clock.
"""

import concurrent.futures
import contextlib
import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time

START = "start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none --protocol quick"
PATIENCE = 20  # seconds until a text that does not come is given up


def item(exercise, **dose):
    line = {"exercise": exercise, "whose": "together", "sets": 2, "reps": 2, "rest_s": 1, "source": "D"}
    line["tempo_s"] = {"up": 1, "hold": 0, "down": 1}
    line.update(dose)
    return line


def programme(items):
    return {
        "format": 1, "id": "quick", "title": "Quick", "version": "0.1.0", "summary": "A block of seconds.",
        "provenance": "Made for a test.", "licence": "CC-BY-4.0", "language": "en",
        "sites": ["midportion", "insertional"], "source": "D",
        "phases": [{
            "id": "only", "title": "Only", "goal": "Be short.", "source": "D", "items": items,
            "responses": [{"when": {"measure": "during", "op": ">", "value": 5, "source": "D"}, "do": "rest",
                           "source": "D"}],
            "run": {"allowed": False, "source": "D"}}],
    }


USUAL = [item("two-leg-raise"), item("one-leg-raise", whose="each", sets=1),
         {"exercise": "calf-raise-hold", "whose": "together", "sets": 1, "hold_s": 2, "rest_s": None, "source": "D"}]


class Home:
    """A journal of its own, with an episode begun by the short programme."""

    def __init__(self, program, items=None):
        self.program, self.place = program, tempfile.mkdtemp()
        protocols = os.path.join(self.place, "config/achilles/protocols")
        os.makedirs(protocols)
        with open(os.path.join(protocols, "quick.json"), "w", encoding="utf-8") as file:
            json.dump(programme(items or USUAL), file)
        self.variables = {"PATH": os.environ["PATH"], "HOME": self.place, "LC_ALL": "C.UTF-8", "TERM": "xterm",
                          "XDG_CONFIG_HOME": os.path.join(self.place, "config"), "NO_COLOR": "1"}
        self.run(START)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.place)

    def run(self, words):
        return subprocess.run([self.program, *words.split()], env=self.variables, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False, timeout=60)

    @contextlib.contextmanager
    def locked(self):
        """The journal as another program has it that is writing."""
        journal = os.path.join(self.place, ".local/share/achilles/achilles.db")
        with contextlib.closing(sqlite3.connect(journal, isolation_level=None)) as writer:
            writer.execute("begin immediate")
            yield

    def refusing(self, what=""):
        """A hook that refuses everything that says so, as long as the file that is returned is there."""
        hook, flag = os.path.join(self.place, "config/achilles/hooks/pre-log"), os.path.join(self.place, "refusing")
        os.mkdir(os.path.dirname(hook))
        with open(flag, "w", encoding="utf-8"), open(hook, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\nif grep -q '{what}' && test -e '{flag}'; then echo Not now.; exit 1; fi\n")
        os.chmod(hook, 0o700)
        return flag

    def history(self):
        """Every entry but the first, as words."""
        lines = self.run("history --plain").stdout.splitlines()
        return [line.split("\t")[5] for line in lines if "\tstart\t" not in line]


class Terminal:
    """A program on a terminal: what it shows is waited for, never slept for."""

    def __init__(self, command, variables, columns=80, rows=24):
        self.seen = b""
        self.process, self.master = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], command, variables)

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, until):
        """Whether more came before that moment."""
        ready = select.select([self.master], [], [], max(0, until - time.monotonic()))[0]
        try:
            piece = os.read(self.master, 65536) if ready else b""
        except OSError:
            return False
        self.seen += piece
        return bool(piece)

    def expect(self, text):
        """Reads until the text has come; what came before it is forgotten."""
        until = time.monotonic() + PATIENCE
        while text.encode() not in self.seen:
            if not self.read(until):
                raise AssertionError(f"waited for {text!r}, and saw only:\n{self.seen.decode(errors='replace')}")
        before, _, self.seen = self.seen.partition(text.encode())
        return before.decode(errors="replace")

    def press(self, keys):
        os.write(self.master, keys.encode())

    def kill(self, number):
        os.kill(self.process, number)

    def end(self):
        """Its exit code, or minus the signal that ended it."""
        until = time.monotonic() + PATIENCE
        while self.read(until):
            pass
        status = os.waitpid(self.process, 0)[1]
        os.close(self.master)
        return os.waitstatus_to_exitcode(status)


def session(home, words="do", columns=80, rows=24, **variables):
    return Terminal([home.program, *words.split()], {**home.variables, **variables}, columns, rows)


def same(what, expected):
    if what != expected:
        raise AssertionError(f"expected {expected!r}, and it is {what!r}")


def a_whole_block_is_stored(program):
    with Home(program) as home:
        it = session(home)
        it.expect("When you are ready: Enter")
        it.press("\n")
        for text in ("Ready in 5", "Up 1", "Down 1", "repetition 2 of 2", "Up 1", "Down 1", "Ready in 1",
                     "Set 2 of 2", "Down 1", "When you are ready"):
            it.expect(text)
        it.press("\n")
        it.expect("left leg")
        it.expect("Change to the right leg: 5")
        it.expect("Down 1")
        it.expect("When you are ready")
        it.press("\n")
        it.expect("Hold 2")
        it.expect("How much did it hurt")
        it.press("2")
        it.expect("\x1b[?1049l")
        it.expect("Today's plan stands: Hold.")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 2x2, pain during 2, both sides",
                              "one-leg-raise 1x2, pain during 2, both sides",
                              "calf-raise-hold 1 set, hold 2 s, pain during 2, both sides"])
        same(home.run("do").returncode, 2)


def a_pause_lasts_as_long_as_it_does(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Ready in 4")
        it.press(" ")
        it.expect("Paused")
        it.press("nsore after the stairs\n")
        it.expect("The note is stored.")
        it.press(" ")
        it.expect("Ready in")
        it.press("q")
        same(it.end(), 0)
        same(home.history(), ["note"])


def a_kill_loses_nothing_and_the_rest_goes_on(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        it.kill(signal.SIGKILL)
        same(it.end(), -signal.SIGKILL)
        same(home.history(), ["two-leg-raise 1x2, both sides"])
        it = session(home)
        it.expect("Set 2 of 2")
        it.expect("1 of 5 sets")
        it.press("\n")
        it.expect("Set 2 is stored.")
        it.press("\n")
        it.expect("Set 1 is stored.")  # of the left leg
        it.kill(signal.SIGKILL)
        it.end()
        same(home.history(), ["two-leg-raise 2x2, both sides", "one-leg-raise 1x2, left side"])
        it = session(home)
        it.expect("3 of 5 sets")
        it.press("\n")
        it.expect("right leg")
        it.expect("Set 1 is stored.")
        it.press("qq")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 2x2, both sides", "one-leg-raise 1x2, both sides"])
        home.run("undo")
        same(home.history(), ["two-leg-raise 2x2, both sides", "one-leg-raise 1x2, left side"])


def pain_over_the_limit_ends_the_exercise_and_the_day(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        it.expect("repetition 1 of 2")
        it.press("7")
        it.expect("Today: Rest.")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 1x2, pain during 7, both sides"])


def pain_before_the_first_set_is_done_is_stored_at_once(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Up 1")
        it.press("x")
        it.expect("Today: Rest.")
        same(it.end(), 0)
        same(home.history(), ["pain during 10, both sides"])


def ctrl_c_and_a_request_to_end_keep_what_was_done(program):
    for number in (None, signal.SIGTERM, signal.SIGHUP):
        with Home(program) as home:
            it = session(home)
            it.press("\n")
            it.expect("Set 1 is stored.")
            if number is None:
                it.press("\x03")
            else:
                it.kill(number)
            it.expect("\x1b[?1049l")
            it.expect("1 of 5 sets are done. The rest: achilles do")
            same(it.end(), 130)
            same(home.history(), ["two-leg-raise 1x2, both sides"])


def a_new_size_is_drawn_anew(program):
    with Home(program) as home:
        it = session(home)
        it.expect("q quit")
        it.resize(40, 12)
        it.expect("\x1b[2J")
        drawn = it.expect("? all keys")
        same(max(int(row) for row in re.findall(r"\x1b\[(\d+);1H", drawn)), 12)
        it.resize(30, 8)
        it.expect("the terminal has 30 columns")
        it.resize(80, 24)
        it.expect("q quit")
        it.press("q")
        same(it.end(), 0)


def ctrl_z_gives_the_terminal_back_until_it_goes_on(program):
    with Home(program) as home:
        it = Terminal(["sh", "-i"], {**home.variables, "PS1": "", "ENV": ""})
        it.press(f"'{home.program}' do\n")
        it.expect("When you are ready")
        it.press("\n")
        it.expect("Up 1")
        it.press("\x1a")
        it.expect("\x1b[?1049l")
        it.expect("topped")
        it.press("stty -a | tr ' ' '\\n' | grep -x -e icanon -e echo | tr '\\n' ' '; echo is how it was\n")
        it.expect("icanon echo is how it was")
        it.press("fg\n")
        it.expect("\x1b[?1049h")
        it.expect("Paused")
        it.press(" ")
        it.expect("Set 1 is stored.")
        it.press("qq")
        it.expect("The rest: achilles do")
        it.press("echo ended $?; exit\n")
        it.expect("ended 0")
        it.end()
        same(home.history(), ["two-leg-raise 1x2, both sides"])


def the_terminal_is_as_it_was(program):
    with Home(program) as home:
        master, slave = pty.openpty()
        before = termios.tcgetattr(slave)
        with subprocess.Popen([program, "do"], env=home.variables, stdin=slave, stdout=slave, stderr=slave) as it:
            seen = b""
            while b"When you are ready" not in seen:
                seen += os.read(master, 65536)
            assert termios.tcgetattr(slave) != before
            os.write(master, b"q")
            it.wait(PATIENCE)
        same(termios.tcgetattr(slave), before)
        os.close(master)
        os.close(slave)


def line_by_line_nothing_is_redrawn(program):
    for words, variables in (("do --plain", {}), ("do --accessible", {}), ("do", {"TERM": "dumb"})):
        with Home(program) as home:
            it = session(home, words, columns=60, rows=8, **variables)
            it.expect("Press Enter to")
            it.press("\n")
            for text in ("begins in 5 s", "1: up 1 s", "down 1 s", "2: up 1 s", "down 1 s", "Set 1 is stored."):
                assert "\x1b" not in it.expect(text)
            it.press("q")
            it.expect("How much did it hurt")
            it.press("3")
            assert "\x1b" not in it.expect("Today's plan stands")
            same(it.end(), 0)
            same(home.history(), ["two-leg-raise 1x2, pain during 3, both sides"])


def without_a_terminal_it_is_a_text(program):
    with Home(program) as home:
        it = home.run("do")
        same(it.returncode, 2)
        assert "1. Two-leg heel raise" in it.stdout and "needs a terminal" in it.stderr
        small = session(home, columns=80, rows=11)
        small.expect("the terminal has 80 columns and 11 rows; a session needs 40 and 12")
        same(small.end(), 2)


def raises_are_counted_to_a_beat(program):
    with Home(program) as home:
        it = session(home, "test heel-raise --bell")
        it.press("\n")
        assert "\a" in it.expect("repetition 3")
        it.press("\n")
        it.expect("right leg")
        it.expect("2 raises are stored.")
        it.press("\n")
        it.expect("repetition 2")
        it.kill(signal.SIGINT)
        same(it.end(), 130)
        same(home.history(), ["test heel-raise left: 2 raises"])
        it = session(home, "test heel-raise right")
        it.press("\n")
        it.expect("repetition 2")
        it.press("\n")
        it.expect("How much did it hurt")
        it.press("1")
        same(it.end(), 0)
        same(home.history(), ["test heel-raise left: 2 raises", "test heel-raise right: 1 raises", "pain during 1"])


def no_test_is_guided_while_the_plan_is_stopped(program):
    with Home(program) as home:
        home.run("log flag pop")
        it = session(home, "test heel-raise left")
        it.expect("the plan is stopped: no test either")
        same(it.end(), 3)


def what_was_logged_by_hand_stays_as_it_is(program):
    with Home(program) as home:
        home.run("log session two-leg-raise 1x2 +10kg -p 1")
        it = session(home)
        it.expect("1 of 5 sets")
        it.press("\n")
        it.expect("Set 2 is stored.")
        it.press("q")
        it.expect("How much did it hurt")
        it.press("4")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 1x2, +10 kg, pain during 1, both sides",
                              "two-leg-raise 1x2, pain during 4, both sides"])


def a_session_goes_on_with_its_own_entries_only(program):
    with Home(program) as home:
        home.run("log session two-leg-raise 2x2")
        home.run("log session one-leg-raise 1x2 left -p 2")
        it = session(home)
        it.expect("3 of 5 sets")
        it.press("\n")
        it.expect("right leg")
        it.expect("Set 1 is stored.")
        it.press("qq")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 2x2, both sides", "one-leg-raise 1x2, pain during 2, left side",
                              "one-leg-raise 1x2, right side"])


def what_cannot_be_stored_is_tried_again_with_the_next(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        with home.locked():
            it.expect("Not stored yet: two-leg-raise 1x2, both sides")
            it.expect("not saved: another program")
        it.press("nlate\n")
        it.expect("The note is stored.")
        it.press("q")
        it.expect("How much did it hurt")
        it.press("\n")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 2x2, both sides", "note"])


def what_is_not_stored_in_the_end_is_named(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        with home.locked():
            it.press("q")
            it.expect("How much did it hurt")
            it.press("3")
            it.expect("1 of 5 sets are done.")
            it.expect("not stored: pain 3 (not saved: another program is using the journal)")
            it.expect("By hand: achilles log pain 3 --when during")
            same(it.end(), 5)
        same(home.history(), ["two-leg-raise 1x2, both sides"])


def nothing_is_stored_in_the_place_of_what_another_terminal_logged(program):
    with Home(program) as home:
        home.run("backup")
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        home.run("restore 1 --yes")
        home.run("log run 5km 30min")
        it.press("q")
        it.expect("How much did it hurt")
        it.press("2")
        it.expect("taken back or replaced meanwhile")
        it.expect("the entry was changed meanwhile")
        same(it.end(), 5)
        same(home.history(), ["run 5.0 km in 30:00 (6:00/km)"])


def what_was_taken_back_meanwhile_is_not_told_as_stored(program):
    with Home(program) as home:
        it = session(home)
        it.press("\n")
        it.expect("Set 1 is stored.")
        home.run("undo")
        it.press("q")
        it.expect("How much did it hurt")
        it.press("\n")
        it.expect("Something of this session was taken back")
        it.end()
        same(home.history(), [])


def a_hook_that_refuses_a_set_ends_no_session(program):
    with Home(program) as home:
        refusing = home.refusing()
        it = session(home, "do --plain")
        it.press("\n")
        it.expect("Not stored yet: two-leg-raise 1x2, both sides")
        os.remove(refusing)
        it.expect("Set 1 is stored.")
        it.expect("Set 2 is stored.")
        it.press("q2")
        same(it.end(), 0)
        same(home.history(), ["two-leg-raise 2x2, pain during 2, both sides"])


def pain_is_stored_where_its_sets_are_not(program):
    with Home(program) as home:
        home.refusing("two-leg-raise")
        it = session(home, "do --plain")
        it.press("\n")
        it.expect("Not stored yet: two-leg-raise 1x2, both sides")
        it.press("q")
        it.expect("How much did it hurt")
        it.press("4")
        it.expect("not stored: two-leg-raise 1x2, both sides (the hook")
        it.expect("By hand: achilles log session two-leg-raise 1x2 both")
        same(it.end(), 5)
        same(home.history(), ["pain during 4"])


def where_nothing_is_stored_the_exit_code_says_why(program):
    with Home(program) as home:
        home.refusing()
        it = session(home, "do --plain")
        it.press("\n")
        it.expect("Not stored yet")
        it.press("q\n")
        it.expect("Nothing was stored.")
        it.expect("Not now.")
        same(it.end(), 3)
        same(home.history(), [])
        it = session(home, "test heel-raise right --plain")
        it.press("\n")
        it.expect("2: up 1 s")
        it.press("\n")
        it.expect("Not stored yet")
        it.press("\n")
        it.expect("not stored: heel-raise 1x1, right side")
        it.expect("By hand: achilles test heel-raise 1 right")
        same(it.end(), 3)


def pain_over_the_limit_that_cannot_be_stored_ends_the_session(program):
    with Home(program) as home:
        it = session(home, "do --plain")
        it.press("\n")
        it.expect("Set 1 is stored.")
        home.refusing()
        it.press("7")
        it.expect("Pain 7 is over 5")
        it.expect("not stored: pain 7")
        same(it.end(), 5)
        same(home.history(), ["two-leg-raise 1x2, both sides"])


def the_bell_rings_with_the_text(program):
    with Home(program) as home:
        it = session(home, "do --bell")
        it.press("\n")
        it.expect("\a")
        it.expect("Ready in 5")
        it.press("q")
        it.end()


FACTS = [value for value in list(globals().values()) if callable(value) and getattr(value, "__code__", None)
         and value.__code__.co_varnames[:1] == ("program",) and value.__name__ != "drift"]


def drift(program, minutes):
    """Plays a block of that length line by line, and compares when each line came with when it was due."""
    reps = int(minutes * 60 / 5 / 2)
    with Home(program, [item("two-leg-raise", sets=5, reps=reps, rest_s=1)]) as home:
        it = session(home, "do --plain")
        it.expect("Press Enter to begin.")
        it.press("\n")
        due, worst, changes, line = None, 0.0, 0, b""
        ended = False
        while not ended:
            if not it.read(time.monotonic() + PATIENCE):
                raise AssertionError("the session stood still")
            now = time.clock_gettime(time.CLOCK_BOOTTIME)
            *lines, it.seen = it.seen.split(b"\n")
            for line in lines:
                lasts = re.search(rb"(?:up|down|in) (\d+) s", line)
                ended = ended or b"How much" in line
                if not lasts and not ended:
                    continue
                due = now if due is None else due
                worst = max(worst, abs(now - due))
                changes += 1
                if lasts:
                    due += int(lasts[1])
        last = now - due
        it.press("\n")
        it.end()
        print(f"{minutes} min, {changes} changes: at most {worst * 1000:.1f} ms late, {last * 1000:+.1f} ms at the end")
        return worst < 0.050


def main():
    program = os.path.abspath(sys.argv[1])
    if len(sys.argv) > 3 and sys.argv[2] == "--drift":
        return 0 if drift(program, float(sys.argv[3])) else 1
    with concurrent.futures.ThreadPoolExecutor(len(FACTS)) as all_at_once:
        tried = {fact.__name__: all_at_once.submit(fact, program) for fact in FACTS}
    faults = 0
    for name, fact in tried.items():
        if fact.exception() is not None:
            faults += 1
            print(f"{name}: {fact.exception()}")
    print(f"{len(FACTS)} facts about the guided session, {faults} wrong")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

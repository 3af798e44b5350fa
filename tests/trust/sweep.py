"""Does something to every system call of every command of writing.py, one at a time, and judges what is left."""

import concurrent.futures
import os
import threading

import calls
import writing
from figures import Figures, place
from home import Home

WORKERS = 2


def sweep(program, chosen, strikes, spoil=None, prepare=None):
    """`strikes(calls, own)` names what is done, each time as the call, what and when. `spoil(home)` is what a control
    does before anybody looks; `prepare(home, other)` makes of a home the one that the command is typed in."""
    found = Figures()
    lock, local = threading.Lock(), threading.local()
    with place() as folder:

        def strike(case, prepared, how):
            if not hasattr(local, "home"):
                local.home = Home(program, os.path.join(folder, f"struck-{threading.get_ident()}"))
            home = local.home.copy_of(prepared)
            answer = home.run(case.words, before=calls.injecting(*how))
            if spoil:
                spoil(home)
            wrong = writing.judge(case, home, answer)
            with lock:
                found.count("strikes")
                found.count("killed", answer.code == -9)
                found.count("acknowledged", answer.acknowledged)
                found.count("refused", answer.refused)
                found.count("unfinished files left", len(home.unfinished()))
                found.blame(f"{case.words} [{' '.join(how)}]", wrong)

        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            for case in writing.cases(program, folder, chosen):
                prepared = Home(program, os.path.join(folder, "prepared")).copy_of(case.prepared)
                if prepare:
                    prepare(prepared)
                looked = Home(program, os.path.join(folder, "looked")).copy_of(prepared)
                made, own = calls.calls_of(looked, case.words)
                done = [pool.submit(strike, case, prepared, how) for how in strikes(made, own)]
                for one in done:
                    one.result()
                found.count("commands")
    return found

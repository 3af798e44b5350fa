"""Whatever the umask, the links and the variables: private files in the right place, or a refusal that says why."""

import os
import stat

import broken
import writing
from figures import Figures, place
from home import DATA, Home

NEEDS = ()
LONG = "/" + "/".join(["x" * 200] * 20)  # 4,020 bytes


def modes(home):
    """What is not private of what the program made."""
    wrong = []
    for name, path in home.files().items():
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if name != "hello" and mode != 0o600:
            wrong.append(f"{name} has mode {mode:o}")
    for name in (DATA, os.path.dirname(DATA)):
        path = os.path.join(home.folder, name)
        if os.path.isdir(path) and stat.S_IMODE(os.stat(path).st_mode) != 0o700:
            wrong.append(f"{name} has mode {stat.S_IMODE(os.stat(path).st_mode):o}")
    return wrong


def with_umask(program, folder, mask):
    home = Home(program, os.path.join(folder, f"umask-{mask:o}"))
    wrong = []
    for words in (writing.START, "log pain 2", "config set units.distance mi", "export csv -o all.csv",
                  "report --html page.html"):
        answer = home.run(words, before=("sh", "-c", f'umask {mask:o} && exec "$@"', "sh"))
        if answer.code != 0:
            wrong.append(f"{words}: {answer}")
    return wrong + modes(home) + home.unsound()


def linked(program, folder, what):
    """A folder that is a link to one elsewhere, as those have it who keep their settings under version control."""
    home = Home(program, os.path.join(folder, "linked-" + what.replace("/", "-")))
    elsewhere = os.path.join(folder, "elsewhere-" + what.replace("/", "-"))
    os.makedirs(elsewhere)
    link = os.path.join(home.folder, what)
    os.makedirs(os.path.dirname(link), exist_ok=True)
    if what == "":
        os.rmdir(home.folder)
        link = home.folder
    os.symlink(elsewhere, link)
    answers = [home.run(words) for words in (writing.START, "log pain 2", "config set units.distance mi")]
    wrong = [str(answer) for answer in answers if answer.code != 0]
    if home.run("config get units.distance").out != b"mi\n":
        wrong.append("the setting is not there")
    return wrong + (["nothing is kept where the link leads"] if not os.listdir(elsewhere) else [])


def journal_is_a_link(program, folder):
    home = Home(program, os.path.join(folder, "link"))
    os.makedirs(os.path.dirname(home.journal))
    target = os.path.join(folder, "target.db")
    os.symlink(target, home.journal)
    wrong = []
    for there in (False, True):
        if there:
            with open(target, "w", encoding="ascii") as file:
                file.write("not yours\n")
        answer = home.run("log pain 2")
        if answer.code != 4 or b"symbolic link" not in answer.err:
            wrong.append(f"not refused: {answer}")
        if os.path.exists(target) != there or there and os.path.getsize(target) != 10:
            wrong.append("what it leads to was touched")
    return wrong


def hostile(program, folder):
    """Variables that say something absurd: exit 0 and the journal beneath HOME, or exit 4 and nothing anywhere."""
    file = os.path.join(folder, "a-file")
    with open(file, "w", encoding="ascii"):
        pass
    absurd = ("", "relative/path", "..", "with\nnewline", "/proc/none", file, "/dev/null", LONG, "\x1b[31m", "~")
    found = Figures()
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR", "SQLITE_TMPDIR", "TZ",
                     "ACHILLES_DB"):
        for value in absurd:
            home = Home(program, os.path.join(folder, "hostile"))
            home.copy_of(Home(program, os.path.join(folder, "nothing")))
            answer = home.run("log pain 2", **{variable: value})
            there = os.path.exists(home.journal)
            # A relative --db lies where the command is typed; that is what its user asked for.
            elsewhere = [name for name in home.files() if not name.startswith(DATA)] if variable != "ACHILLES_DB" else []
            wrong = [f"a file where none belongs: {name}" for name in elsewhere]
            if answer.code < 0 or answer.code not in (0, 1, 2, 4):
                wrong.append(str(answer))
            if variable not in ("HOME", "XDG_DATA_HOME", "ACHILLES_DB") and (answer.code == 0) != there:
                wrong.append(f"exit {answer.code}, and the journal is {'there' if there else 'missing'}")
            if b"\x1b" in answer.out + answer.err:
                wrong.append("an escape sequence is obeyed")
            if b"internal error" in answer.err or b"terminate" in answer.err:
                wrong.append(str(answer))
            found.count("surroundings")
            found.blame(f"{variable}={value[:30]!r}", wrong)
    return found


def of_another(program, folder):
    """A home that belongs to somebody else, read-only."""
    home = Home(program, os.path.join(folder, "another"))
    home.run("log pain 1")
    if os.geteuid() != 0:
        os.chmod(os.path.dirname(home.journal), 0o500)
    user = ("setpriv", "--reuid=65534", "--clear-groups") if os.geteuid() == 0 else ()
    os.chmod(folder, 0o755)
    answer = home.run("log pain 2", before=user)
    if os.geteuid() != 0:
        os.chmod(os.path.dirname(home.journal), 0o700)
    return [] if answer.code == 4 else [f"not refused: {answer}"]


def run(program, _long):
    with place() as folder:
        found = hostile(program, folder)
        for mask in (0o000, 0o022, 0o077, 0o777):
            found.count("surroundings")
            found.blame(f"umask {mask:o}", with_umask(program, folder, mask))
        for what in ("", ".local", ".local/share", DATA, ".config", ".config/achilles"):
            found.count("surroundings")
            found.blame(f"a link at ~/{what}", linked(program, folder, what))
        found.count("surroundings")
        found.blame("the journal is a link", journal_is_a_link(program, folder))
        found.count("surroundings")
        found.blame("not one's own", of_another(program, folder))
    return found


def control(program):
    """A program whose files everybody may read."""
    found = Figures()
    with place() as folder:
        loose = broken.script(folder, "loose", f'{program} "$@"; code=$?; chmod -R go+r "$HOME/{DATA}"; exit $code\n')
        found.blame("umask 22", with_umask(loose, folder, 0o022))
    return found

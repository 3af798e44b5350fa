"""Programs broken on purpose, for the controls: what finds no fault in them proves nothing."""

import os


def script(place, name, text):
    path = os.path.join(place, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + text)
    os.chmod(path, 0o755)
    return path


def acknowledges_first(program, place):
    """Says that it is stored, and only then begins to store it."""
    return script(place, "acknowledges-first", f"""
case "$1 $2" in
  export\\ json | config\\ get) exec {program} "$@" ;;
esac
echo 'Logged #1 for today.'
exec {program} "$@" >/dev/null
""")


def behind(program, place, shim):
    """The program with a library before the system's."""
    return script(place, "behind-" + os.path.basename(shim), f'LD_PRELOAD={shim} exec {program} "$@"\n')

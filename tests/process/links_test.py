#!/usr/bin/env python3
"""Every link of a document leads somewhere, in the project and in what is installed.

Usage: links_test.py PROJECT BUILD. What `cmake --install` puts down is installed into a folder of its own.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def anchor(heading):
    """What leads to a heading: its words in lower case, with hyphens between."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def anchors(document):
    return {anchor(heading) for heading in re.findall(r"^#+ (.*)$", FENCED.sub("", document.read_text(encoding="utf-8")), re.MULTILINE)}


def astray(document):
    """The links of a document that lead nowhere."""
    for link in LINK.findall(FENCED.sub("", document.read_text(encoding="utf-8"))):
        if "://" in link:
            continue
        path, _, part = link.partition("#")
        target = document.parent / path if path else document
        if not target.exists() or (part and part not in anchors(target)):
            yield link


def documents_in(folder):
    return sorted([*folder.glob("*.md"), *folder.glob("docs/**/*.md")])


def main(project, build):
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(["cmake", "--install", build, "--prefix", place], check=True, stdout=subprocess.DEVNULL)
        installed = next(pathlib.Path(place).rglob("README.md")).parent
        lost = []
        for folder in (pathlib.Path(project), installed):
            documents = documents_in(folder)
            print(f"{len(documents)} documents in {folder}")
            if len(documents) < 10:
                sys.exit("that is not all of them")
            lost += [f"{document.relative_to(folder)}: {link}" for document in documents for link in astray(document)]
        if lost:
            sys.exit("these links lead nowhere:\n  " + "\n  ".join(lost))


main(*sys.argv[1:])

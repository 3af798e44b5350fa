#!/usr/bin/env python3
"""The report of some weeks as HTML: well formed, complete beside its text twin, on its own.

Usage: report_test.py PROGRAM.
"""

import html.parser
import os
import re
import subprocess
import sys
import tempfile

EMPTY = {"meta", "line", "rect", "circle", "polygon"}
NOW = "2026-11-20T18:05:00+01:00"
LOGGED = [
    "start --side left --site midportion --onset 2026-06-01 --diagnosed yes --signs none @2026-10-01",
    *[f"log morning {3 + day % 4} @2026-10-{day:02}" for day in range(2, 30)],
    *[f"log run {4 + day % 5}km 40min -p {day % 6} @2026-10-{day:02}" for day in range(3, 30, 3)],
    "log flag night-pain @2026-10-12", "screen --clear night-pain --by <b>Dr&nbsp;\"A\"</b> --on 2026-10-13",
    "log medicine @2026-10-14", "test heel-raise 14 left @2026-10-20", "test heel-raise 20 right @2026-10-20", "test visa-a 55 @2026-10-02",
    "test visa-a 71 @2026-10-30",
]


class Page(html.parser.HTMLParser):
    """Its elements and texts; every element closed where it was opened."""

    def __init__(self):
        super().__init__()
        self.open, self.faults, self.texts, self.tags = [], [], [], []

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.faults.append(f"<{tag}/> is not an empty element")

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] in ("h1", "h2", "p", "dd", "td", "caption"):
            self.texts.append(" ".join(data.split()))


def main(program):
    faults = []
    with tempfile.TemporaryDirectory() as home:
        surroundings = {"HOME": home, "ACHILLES_NOW": NOW, "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "COLUMNS": "4000"}

        def run(*words):
            return subprocess.run([program, *words], env=surroundings, cwd=home, capture_output=True, text=True, check=False,
                                  stdin=subprocess.DEVNULL)

        for line in LOGGED:
            it = run(*line.split(" "))
            if it.returncode != 0:
                faults.append(f"{line}: {it.stderr}")
        text = " ".join(run("report").stdout.split())
        source = run("report", "--html", "-").stdout
        if run("report", "--html", "page.html").returncode != 0 or open(os.path.join(home, "page.html"), encoding="utf-8").read() != source:
            faults.append("the file is not what standard output was")

    page = Page()
    page.feed(source)
    page.close()
    faults += page.faults + [f"<{tag}> is never closed" for tag in page.open]
    for said in page.texts:
        if said and said != "unknown" and said not in text:
            faults.append(f"not in the text: {said}")
    if len(page.texts) < 25:
        faults.append(f"only {len(page.texts)} texts")
    if re.search(r"<script|https?:|//|src=|href=|url\(|@import", source):
        faults.append("it reaches for something outside of itself")
    for tag, attributes in page.tags:
        if tag == "svg" and (attributes.get("role") != "img" or not attributes.get("aria-label")):
            faults.append("a figure without words")
        if tag == "th" and "scope" not in attributes:
            faults.append("a head of a table without its scope")
    headings = [tag for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    if headings[:1] != ["h1"] or headings.count("h1") != 1 or set(headings) != {"h1", "h2"}:
        faults.append(f"headings: {headings}")
    print(f"{len(page.tags)} elements, {len(faults)} faults")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(os.path.realpath(sys.argv[1])))

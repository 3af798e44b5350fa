"""Proves that every document of --json is what its schema in data/schema says.

    judge.py PROGRAM PROJECT

Every command of PROGRAM that has --json is run on every journal of journals.py, and what it prints is held against the schema of the
name it carries. A command or a document that is not known here is a fault, and so are keys that no schema names: keys are only ever added,
and then to the schema too. A schema that nothing is printed for is one as well.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

SKIPPED = 77

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(SKIPPED)

from journals import JOURNALS, Program
from questions import QUESTIONS

# What documents have in common.
SHARED = {
    "action", "block", "date", "dose", "hash", "id", "instant", "item", "mark", "pending", "phase", "protocol", "reason", "run", "standing"
}


# Commands whose answer is a document without --json.
BY_THEMSELVES = ["export json"]


def strict(node):
    """The same schema, with no room for keys that it does not name."""
    if isinstance(node, list):
        return [strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    closed = {key: strict(value) for key, value in node.items()}
    if isinstance(closed.get("properties"), dict) and closed.get("type") == "object":
        closed.setdefault("additionalProperties", False)
    return closed


class Schemas:
    """The schemas of what is printed, by the name that a document carries."""

    def __init__(self, directory):
        self.judges, self.seen, self.definitions = {}, {}, {}
        for path in sorted(directory.glob("*.schema.json")):
            schema = json.loads(path.read_text(encoding="utf-8"))
            name = schema.get("properties", {}).get("schema", {}).get("const")
            if name:
                jsonschema.Draft7Validator.check_schema(schema)
                self.judges[name] = jsonschema.Draft7Validator(strict(schema))
                self.define(path.name, schema.get("definitions", {}))

    def define(self, file, definitions):
        """A definition that several schemas share is the same in each: each can be used without the others."""
        for name in SHARED & definitions.keys():
            first, known = self.definitions.setdefault(name, (file, definitions[name]))
            if known != definitions[name]:
                sys.exit(f"{file}: {name} is not what it is in {first}")

    def fault(self, text):
        """What is wrong with a document; nothing when it is as its schema says."""
        document = json.loads(text)
        name = document.get("schema")
        if next(iter(document)) != "schema" or name not in self.judges:
            return f"no schema for {name}"
        self.seen[name] = self.seen.get(name, 0) + 1
        error = next(self.judges[name].iter_errors(document), None)
        return error and f"{name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def commands_of(program):
    """The commands that have --json, as help names them."""
    named = re.findall(r"^  (\S+(?: \S+)?)  +\S", program.run(["help"]).stdout.partition("\nTopics\n")[0], re.MULTILINE)
    commands = [name for name in named if not name.startswith("achilles")]
    return BY_THEMSELVES + [name for name in commands if "--json" in program.run(["help", *name.split()]).stdout]


def documents_of(answer, command):
    """The documents of an answer, and what is wrong with its form."""
    if command in BY_THEMSELVES and not answer.stdout:
        return []
    text = answer.stdout or answer.stderr
    if command == "decide" and answer.stdout:
        return text.splitlines()
    if answer.returncode and not answer.stdout and "achilles/error/1" in text:
        said = json.loads(text)["exit"]
        if said != answer.returncode:
            raise ValueError(f"exit {answer.returncode}, but the error says {said}")
    return [text]


def faults_of(program, journal, schemas, answered):
    """What is wrong with the answers on one journal."""
    for command in commands_of(program):
        if command not in QUESTIONS:
            yield f"achilles {command} has --json, and questions.py asks it nothing"
        for words, given in QUESTIONS.get(command, []):
            line = [*command.split(), *words, *([] if command in BY_THEMSELVES else ["--json"])]
            answer = program.run(line, given)
            answered[command] = answered.get(command, False) or bool(answer.stdout)
            try:
                faults = filter(None, map(schemas.fault, documents_of(answer, command)))
            except ValueError as error:
                faults = [error]
            for fault in faults:
                yield f"{journal.name}: achilles {' '.join(line)}: {fault}"


def main(binary, project):
    root = pathlib.Path(project)
    schemas = Schemas(root / "data/schema")
    faults, answered = [], {}
    for journal in JOURNALS:
        with tempfile.TemporaryDirectory() as home:
            program = Program(binary, home, root)
            journal.write(program)
            faults += [f"{journal.name}: a hook: {fault}" for fault in filter(None, map(schemas.fault, program.told()))]
            faults += faults_of(program, journal, schemas, answered)
    faults += [f"achilles {command} --json never answers" for command, ever in answered.items() if not ever]
    faults += [f"nothing is printed for {name}" for name in sorted(set(schemas.judges) - schemas.seen.keys())]
    table = (root / "docs/json.md").read_text(encoding="utf-8")
    faults += [f"docs/json.md does not name {name}" for name in schemas.judges if f"`{name}`" not in table]
    print(f"{sum(schemas.seen.values())} documents by {len(schemas.judges)} schemas, from {len(JOURNALS)} journals")
    for fault in dict.fromkeys(faults):
        print(fault)
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])

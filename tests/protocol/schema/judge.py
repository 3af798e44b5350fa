"""Proves that data/schema/protocol.schema.json and the loader accept the same files.

    judge.py VERDICTS SCHEMA SAMPLES PROGRAMMES BEGINNING [COUNT [SEED]]

VERDICTS is the program of verdicts.cpp. The samples, the programmes and what `protocol new` begins with must be accepted, as they are
and with a comment in every object; of COUNT files made from them with small faults, the schema must accept those, and only those, in
whose form the loader finds no issue.

A JSON Schema judges values, not text, and some of a file's form is lost when it becomes values. So the reading here refuses what is no
strict JSON (RFC 8259), keys that appear twice, more than 32 levels and more than 1 MiB, as the loader does; a number written with a
point or an exponent is not whole, 3.0 neither; and the $ of a pattern is the end of the text, not the place before its last newline.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
SHOWN = 10

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(SKIPPED)

from mutations import Mutations


def refuse(what):
    raise ValueError(what)


def members_of(pairs):
    members = dict(pairs)
    return members if len(members) == len(pairs) else refuse("a key appears twice")


def depth_of(node):
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else None
    return 0 if inner is None else 1 + max(map(depth_of, inner), default=0)


def read(text):
    if len(text) > 1 << 20:
        refuse("over 1 MiB")
    document = json.loads(text.decode("utf-8"), object_pairs_hook=members_of, parse_constant=refuse)
    json.dumps(document, ensure_ascii=False).encode("utf-8")  # half a surrogate pair is no text
    return document if depth_of(document) <= 32 else refuse("over 32 levels")


def matches(_validator, pattern, text, _schema):
    if isinstance(text, str) and not re.search(pattern.replace("$", r"\Z"), text):
        yield jsonschema.ValidationError(f"{text!r} does not match {pattern!r}")


def is_whole(_checker, value):
    return isinstance(value, int) and not isinstance(value, bool)


def judge_of(schema):
    draft = jsonschema.Draft7Validator
    draft.check_schema(schema)
    strict = jsonschema.validators.extend(draft, {"pattern": matches}, type_checker=draft.TYPE_CHECKER.redefine("integer", is_whole))
    return strict(schema)


def fault(judge, text):
    """What the schema, or the reading, has against a text; nothing when it is accepted."""
    try:
        document = read(text)
    except (ValueError, RecursionError) as error:
        return str(error)
    error = next(judge.iter_errors(document), None)
    return error and f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def commented(node):
    """The same with a comment in every object."""
    if isinstance(node, dict):
        return {"//": "For the next author.", **{key: commented(value) for key, value in node.items()}}
    return [commented(element) for element in node] if isinstance(node, list) else node


def verdicts_on(texts, command, directory):
    """What the loader says of each text."""
    paths = [pathlib.Path(directory, f"{number}.json") for number in range(len(texts))]
    for path, text in zip(paths, texts):
        path.write_bytes(text)
    lines = "".join(f"{path}\n" for path in paths)
    said = subprocess.run(command, input=lines, capture_output=True, check=True, encoding="utf-8", errors="replace").stdout
    verdicts = said.split("\n")[:-1]
    if len(verdicts) != len(texts):
        sys.exit(f"{len(texts)} files and {len(verdicts)} verdicts")
    return verdicts


def main(program, schema_path, samples, programmes, beginning, count="2500", seed="1"):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    judge = judge_of(schema)
    paths = [path for directory in (samples, programmes) for path in sorted(pathlib.Path(directory).glob("*.json"))]
    written = [path.read_bytes() for path in (*paths, pathlib.Path(beginning))]
    documents = [json.loads(text) for text in written]
    documents += [commented(document) for document in documents]
    wholes = written + [json.dumps(document).encode() for document in documents[len(written) :]]
    mutations = Mutations(documents, schema, int(seed))
    texts = wholes + [mutations.text() for _ in range(int(count))]
    with tempfile.TemporaryDirectory() as directory:
        verdicts = verdicts_on(texts, [program, samples, programmes], directory)
    faults = [fault(judge, text) for text in texts]

    accepted = verdicts.count("accepted")
    print(f"{len(texts)} files: the loader accepts {accepted} and refuses {len(texts) - accepted}")
    apart = [i for i, verdict in enumerate(verdicts) if (verdict == "accepted") != (faults[i] is None)]
    for i in apart[:SHOWN]:
        print(f"\nloader: {verdicts[i]}\nschema: {faults[i] or 'accepted'}\n{texts[i][:4000].decode('utf-8', 'replace')}")
    if apart:
        sys.exit(f"{len(apart)} disagreements")
    if any(faults[: len(wholes)]):
        sys.exit(f"a sample, a programme or the beginning is refused: {next(filter(None, faults[: len(wholes)]))}")
    if not 0.1 < accepted / len(texts) < 0.9:
        sys.exit("nearly all the files are alike: this proves nothing")


main(*sys.argv[1:])

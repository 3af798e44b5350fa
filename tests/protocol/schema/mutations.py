"""Files that are nearly protocols, made from protocols: the same ones for the same seed."""

import copy
import json
import random

NUMBERS = [-1, 0, 1, 2, 3.0, 1.5, -0.0, 10**3, 2**31, -(2**31) - 1, 2**63, 2**70]
TEXTS = [
    "", " ", "x", "X", "heel drop", "heel_drop", "Heel-drop", "-a", "a-", "a--b", "a" * 64, "a" * 65, "a\n", "walk", "run", "\u00e9", "null",
    "1.0", "1.0.0", "1.0.0.0", "v1.0.0", "1..0", "1.0.", "01.2.3", "1.0.0\n", "en", "EN", "eng", "e", "pt-br", "pt-BR", "pt-BRA", "en-", "en\n",
    "P", "P:", "P: ", "P: a", "P: a,", "P: a, ", "P: a,,b", "P: a b", "P a", "P: A", "Q: a", "S: -", "G", "G:", "G: ", "G: a", "G: ,", "D", "D:",
    "D: a", "D;", "D; ", ";D", "D;;G", "D;G", " D ", "D ;  G :a", "p: a", "P: a; S", "P: a: b", "D\n", "PS: a", "P : a , b",
]
OTHERS = [None, True, False, [], {}, [[]], [{}], {"": 0}, {"up_to": None}, {"up_to": 5}, {"by_set": [1, 2]}, {"all": []}, [1, 2], [2, 1], [1], [1, 2, 3]]


class Twice(dict):
    """An object that is written with one of its keys twice."""

    def __init__(self, members, key):
        super().__init__(members)
        self.key = key

    def items(self):
        return [*super().items(), (self.key, self[self.key])]


def places_of(node, path=()):
    """The path of every value below the root, those of the root's members included."""
    if isinstance(node, dict):
        members = list(node.items())
    elif isinstance(node, list):
        members = list(enumerate(node))
    else:
        return
    for key, value in members:
        yield (*path, key)
        yield from places_of(value, (*path, key))


def at(node, path):
    for key in path:
        node = node[key]
    return node


def limits_of(schema):
    """Every bound of the schema, and the numbers on both sides of it."""
    found = set()
    for path in places_of(schema):
        if path[-1] in ("minimum", "maximum"):
            bound = at(schema, path)
            found.update((bound - 1, bound, bound + 1))
    return sorted(found)


def words_of(schema):
    """Every word that the schema has for a value."""
    found = set()
    for path in places_of(schema):
        if path[-1] == "const" or (len(path) > 1 and path[-2] == "enum"):
            found.add(at(schema, path))
    return sorted(word for word in found if isinstance(word, str))


class Mutations:
    def __init__(self, documents, schema, seed):
        self.documents = documents
        self.random = random.Random(seed)
        self.numbers = NUMBERS + limits_of(schema)
        self.words = TEXTS + words_of(schema)
        self.values = [at(document, path) for document in documents for path in places_of(document)]
        self.objects = [value for value in self.values + documents if isinstance(value, dict) and value]
        self.keys = sorted({key for members in self.objects for key in members})

    def any_value(self):
        kind = self.random.choice((self.numbers, self.words, OTHERS, self.values))
        return copy.deepcopy(self.random.choice(kind))

    def near(self, word):
        """A word with a slip of the pen."""
        place = self.random.randrange(len(word) + 1)
        slips = (
            word[:place] + word[place + 1 :], word[:place] + "s" + word[place:], word.upper(), word + " ", word + "s", word + "\n",
            word.replace("-", "_"), word.replace("_", "-"),
        )
        return self.random.choice(slips)

    def shortened(self, node):
        """The same with at most three elements of each array, in their order."""
        if isinstance(node, dict):
            return {key: self.shortened(value) for key, value in node.items()}
        if not isinstance(node, list):
            return node
        kept = sorted(self.random.sample(range(len(node)), min(len(node), self.random.choice((1, 1, 2, 3)))))
        return [self.shortened(node[place]) for place in kept]

    def begin(self):
        """A document to change, nearly always shortened: that is as good, and judged in a tenth of the time."""
        document = self.random.choice(self.documents)
        return copy.deepcopy(document) if self.random.random() < 0.01 else self.shortened(document)

    def change_object(self, holder, key, members):
        what = self.random.randrange(6)
        name = self.random.choice(list(members)) if members else None
        if what == 0 and members:
            del members[name]
        elif what == 1 and members:
            members[self.near(name)] = members.pop(name)
        elif what == 2:
            members[self.random.choice(self.keys)] = self.any_value()
        elif what == 3:  # what a neighbour of the same form has
            alike = [other for other in self.objects if len(other.keys() & members.keys()) >= 2] or self.objects
            other = self.random.choice(alike)
            name = self.random.choice(list(other))
            members[name] = copy.deepcopy(other[name])
        elif what == 4 and members:
            holder[key] = Twice(members, name)
        else:
            name = self.random.choice(("all", "any"))
            depth = self.random.choice((1, 2, 3, 40))
            node = members
            for _ in range(depth):
                node = {name: [node]}
            holder[key] = node if depth < 3 else {**node, self.random.choice((name, "any", "measure")): [members]}

    def change_array(self, holder, key, elements):
        what = self.random.randrange(5)
        if what == 0:
            elements.clear()
        elif what == 1 and elements:
            elements.append(copy.deepcopy(self.random.choice(elements)))
        elif what == 2 and elements:
            elements.pop(self.random.randrange(len(elements)))
        elif what == 3 and elements:
            holder[key] = (elements * 40)[: self.random.choice((16, 17, 20, 21, 32, 33))]
        else:
            elements.append(self.any_value())

    def change_scalar(self, holder, key, value):
        what = self.random.randrange(4)
        if isinstance(value, str) and what == 0:
            holder[key] = self.near(value)
        elif isinstance(value, str) and what < 3:
            holder[key] = self.random.choice(self.words)
        elif isinstance(value, bool):
            holder[key] = not value if what == 0 else self.random.choice((0, 1, "true", None))
        elif what < 3:
            holder[key] = self.random.choice(self.numbers)
        else:
            holder[key] = self.random.choice(([value], {"up_to": value}, [value, value], None))

    def change(self, document):
        path = self.random.choice(list(places_of(document)))
        holder, key = at(document, path[:-1]), path[-1]
        value = holder[key]
        if self.random.random() < 0.25:
            holder[key] = self.any_value()
        elif isinstance(value, dict):
            self.change_object(holder, key, value)
        elif isinstance(value, list):
            self.change_array(holder, key, value)
        else:
            self.change_scalar(holder, key, value)

    def spoil(self, text):
        """A fault of the text itself."""
        place = self.random.randrange(len(text))
        return self.random.choice((
            b"\xef\xbb\xbf" + text, text[:place], text + b"]", text + b"// end", text[:place] + text[place + 1 :],
            text[:place] + b"\x00" + text[place:], text[:place] + b"\xff" + text[place:], text[:place] + b"\\ud800" + text[place:],
            text[:place] + b"," + text[place:], text[:place] + b"1" + text[place:], b" \n" + text + b"\n", text + b" " * (1 << 20), b"", b"  ",
        ))

    def text(self):
        document = self.begin()
        for _ in range(self.random.choice((1, 1, 1, 1, 2, 3))):
            if isinstance(document, dict) and document:
                self.change({"": document} if self.random.random() < 0.05 else document)
        text = json.dumps(document, ensure_ascii=self.random.random() < 0.5).encode()
        return self.spoil(text) if self.random.random() < 0.03 else text

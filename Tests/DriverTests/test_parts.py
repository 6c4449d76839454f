"""The parts of the driver are joined to one module, in which each says what it needs of the others and what it offers."""
import builtins
import collections
import dis
import re
import types
import unittest

from pythons import DRIVER, part_names

HEADER = re.compile(r"^# (needs of \w+|offers): ((?:.*,\n# {3})*.*)$", re.MULTILINE)
PROGRAMS = "zygote", "bootstrap"


def codes(code):
    """It and all in it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            for inner in codes(constant):
                yield inner


class Part:
    """What the compiler knows of a part's names, and what its header says."""

    def __init__(self, name):
        text = (DRIVER / (name + ".py")).read_text(encoding="utf-8")
        self.module = compile(text, name, "exec")
        self.own, self.used, self.used_at_once = set(), set(), set()
        for code in codes(self.module):
            self.look(code)
        self.needs, self.offers = {}, set()
        for word, names in HEADER.findall(text):
            names = set(re.findall(r"\w+", names))
            if word == "offers":
                self.offers |= names
            else:
                self.needs[word[len("needs of "):]] = names

    def look(self, code):
        is_function = code.co_flags & 0x02  # CO_NEWLOCALS; the bodies of classes run when the part is loaded
        stored = {step.argval for step in dis.get_instructions(code) if step.opname == "STORE_NAME"}
        for step in dis.get_instructions(code):
            if step.opname == "STORE_GLOBAL" or step.opname == "STORE_NAME" and code is self.module:
                if not step.argval.startswith("__"):
                    self.own.add(step.argval)
            elif step.opname in ("LOAD_NAME", "LOAD_GLOBAL") and (code is self.module or step.argval not in stored):
                self.used.add(step.argval)
                if not is_function:
                    self.used_at_once.add(step.argval)


PARTS = {name: Part(name) for name in part_names()}


class Parts(unittest.TestCase):
    maxDiff = None

    def test_no_two_parts_define_the_same_name(self):
        places = collections.defaultdict(list)
        for name, part in PARTS.items():
            for own in part.own:
                places[own].append(name)
        self.assertGreater(len(places), 50)
        self.assertEqual({name: parts for name, parts in places.items() if len(parts) > 1}, {})

    def test_a_part_says_of_every_name_that_it_has_from_another_which_that_is(self):
        for name, part in PARTS.items():
            with self.subTest(part=name):
                from_others = part.used - part.own - set(dir(builtins))
                self.assertEqual(set().union(*part.needs.values()), from_others)
                for other, needed in part.needs.items():
                    self.assertEqual(needed - PARTS[other].own, set())

    def test_a_part_offers_what_the_others_need_and_no_more(self):
        needed = {name: set() for name in PARTS}
        for part in PARTS.values():
            for other, names in part.needs.items():
                needed[other] |= names
        for program in PROGRAMS:
            for name in re.findall(r'driver\["(\w+)"\]', (DRIVER / (program + ".py")).read_text(encoding="utf-8")):
                needed["rehearsal" if name == "rehearse" else "main"].add(name)
        self.assertEqual({name: part.offers for name, part in PARTS.items()}, needed)

    def test_what_a_part_needs_while_it_is_loaded_stands_in_an_earlier_one(self):
        earlier = set(dir(builtins))
        for name, part in PARTS.items():
            with self.subTest(part=name):
                self.assertEqual(part.used_at_once - part.own - earlier, set())
            earlier |= part.own

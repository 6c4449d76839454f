"""The parts of the driver are joined to one module."""
import ast
import collections
import unittest

from pythons import DRIVER


class Parts(unittest.TestCase):
    def test_no_two_parts_define_the_same_name(self):
        places = collections.defaultdict(set)
        for path in DRIVER.glob("*.py"):
            if path.stem in ("zygote", "bootstrap", "check", "interrogate"):  # programs of their own
                continue
            for statement in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
                    places[statement.name].add(path.stem)
                elif isinstance(statement, ast.Assign):
                    for target in statement.targets:
                        if isinstance(target, ast.Name):
                            places[target.id].add(path.stem)
        self.assertGreater(len(places), 50)
        self.assertEqual({name: parts for name, parts in places.items() if len(parts) > 1}, {})

"""`pytest --verify docs/`: every Python sample of a document is an item, and one that is not true any more fails.

What is read and what fails is decided by the command `verify` of the same wheel, its `.verify.toml` and its `VERIFY_…` variables.
"""
import json
import os
import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as ElementTree

import pytest

#: What a folder's documents end in; others are read where they are named.
SUFFIXES = (".md", ".markdown", ".mdx", ".qmd", ".rmd", ".ipynb", ".rst")


def pytest_addoption(parser):
    group = parser.getgroup("verify", "samples in documents")
    group.addoption(
        "--verify", action="store_true", default=False,
        help="also run the Python samples of documents, and fail where they do not do what the text states",
    )
    parser.addini("verify_arguments", "arguments for verify, such as --python 3.8-3.13", type="args", default=[])


def pytest_collect_file(file_path, parent):
    if not parent.config.getoption("--verify"):
        return None
    named = {os.path.abspath(str(argument).split("::")[0]) for argument in parent.config.args}
    is_document = file_path.name.lower().endswith(SUFFIXES)
    if not is_document and not (str(file_path) in named and file_path.suffix in (".html", ".htm")):
        return None
    return Document.from_parent(parent, path=file_path)


class Document(pytest.File):
    """A file with samples."""

    def collect(self):
        self.outcomes = None
        listed = call(["list", "--format", "json", str(self.path)], self.config, with_arguments=False)
        if listed.returncode != 0:
            raise self.CollectError(listed.stderr.strip())
        for box in json.loads(listed.stdout)["boxes"]:
            if box["sample"] is not None:
                yield Sample.from_parent(self, name=box["sample"], line=box["firstLine"])

    def outcome(self, sample):
        """What became of a sample: its checks as JUnit's elements."""
        # Each process of pytest-xdist has some of the items, and nobody tells it which.
        if hasattr(self.config, "workerinput"):
            return self.run([f"{self.path}:{sample.line}"]).get(key(sample.name), [])
        if self.outcomes is None:
            chosen = [item for item in sample.session.items if item.parent is self]
            whole = len(chosen) == len(self.session.config.stash[collected].get(self.nodeid, chosen))
            self.outcomes = self.run([str(self.path)] if whole else [f"{self.path}:{item.line}" for item in chosen])
        return self.outcomes.get(key(sample.name), [])

    def run(self, paths):
        done = call(["--format", "junit", *paths], self.config)
        if done.returncode not in (0, 1):
            raise CannotWork(done.stderr.strip() or f"verify ended with {done.returncode}")
        checks = {}
        for case in ElementTree.fromstring(done.stdout.encode()).iter("testcase"):
            number = case.get("name").split(" ")[0]
            checks.setdefault(f"{case.get('classname')}{number}", []).append(case)
        return checks


class Sample(pytest.Item):
    """A sample, with all that is stated about it."""

    def __init__(self, *, line, **others):
        super().__init__(**others)
        self.line = line
        self.add_marker("verify")

    def runtest(self):
        checks = self.parent.outcome(self)
        wrong = [element for check in checks for element in check if element.tag in ("failure", "error")]
        if wrong:
            raise Drifted("\n".join((element.text or element.get("message", "")).strip() for element in wrong))
        skipped = [element for check in checks for element in check if element.tag == "skipped"]
        if skipped and len(skipped) == len(checks):
            pytest.skip(skipped[0].get("message", ""))

    def repr_failure(self, excinfo, style=None):
        if isinstance(excinfo.value, (Drifted, CannotWork)):
            return str(excinfo.value)
        return super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, self.line - 1, self.name


class Drifted(Exception):
    """What is stated is not so."""


class CannotWork(Exception):
    """The command could not do its work."""


collected = pytest.StashKey()


def pytest_configure(config):
    config.stash[collected] = {}
    config.addinivalue_line("markers", "verify: a sample of a document")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """Before anything is deselected: how many samples each document has."""
    for item in items:
        if isinstance(item, Sample):
            config.stash[collected].setdefault(item.parent.nodeid, []).append(item)


def key(sample):
    """A sample's id as JUnit's class names write it."""
    return sample.replace("/", ".")


def call(arguments, config, with_arguments=True):
    """The command, with what the project wants it to be given."""
    beside = os.path.join(sysconfig.get_path("scripts"), "verify")
    command = beside if os.access(beside, os.X_OK) else shutil.which("verify")
    if command is None:
        raise CannotWork("the command verify is not there")
    wanted = config.getini("verify_arguments") if with_arguments else []
    # What GitHub shows by itself would be shown by each call.
    environment = {**os.environ, "GITHUB_ACTIONS": "", "NO_COLOR": "1"}
    return subprocess.run(
        [command, *wanted, *arguments], cwd=config.invocation_params.dir, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )

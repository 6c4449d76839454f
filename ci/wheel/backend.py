"""Builds the wheel (PEP 517): the command as `ci/release` makes it, and the plug-in for pytest. Standard library only."""
import base64
import hashlib
import os
import re
import subprocess
import tarfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NAME = "verify_samples"
ENTRIES = "[pytest11]\nverify = verify_pytest\n"
# Wheels that are equal have equal bytes.
DATE = (2020, 1, 1, 0, 0, 0)


def version():
    with open(os.path.join(ROOT, "Sources/verify/Version.swift"), encoding="utf-8") as file:
        return re.search(r'^let version = "([^"]+)"$', file.read(), re.MULTILINE).group(1)


def metadata():
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
        readme = file.read()
    return (
        f"Metadata-Version: 2.1\nName: {NAME.replace('_', '-')}\nVersion: {version()}\n"
        "Summary: Runs every Python sample in documents and says which of their stated results are not true any more\n"
        "Requires-Python: >=3.8\nProvides-Extra: pytest\nRequires-Dist: pytest>=7; extra == 'pytest'\n"
        f"Description-Content-Type: text/markdown\n\n{readme}"
    )


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    made = subprocess.run([os.path.join(ROOT, "ci/release")], stdout=subprocess.PIPE, check=True, encoding="utf-8")
    binary, tag = made.stdout.split()[:2]
    name = f"{NAME}-{version()}-py3-none-{tag}.whl"
    info = f"{NAME}-{version()}.dist-info"
    files = {
        "verify_pytest.py": (read("ci/wheel/verify_pytest.py"), 0o644),
        f"{NAME}-{version()}.data/scripts/verify": (read(binary), 0o755),
        f"{info}/METADATA": (metadata().encode(), 0o644),
        f"{info}/WHEEL": (
            f"Wheel-Version: 1.0\nGenerator: verify\nRoot-Is-Purelib: false\nTag: py3-none-{tag}\n".encode(), 0o644),
        f"{info}/entry_points.txt": (ENTRIES.encode(), 0o644),
    }
    record = "".join(f"{path},sha256={digest(data)},{len(data)}\n" for path, (data, _) in files.items())
    files[f"{info}/RECORD"] = (f"{record}{info}/RECORD,,\n".encode(), 0o644)
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, (data, mode) in files.items():
            entry = zipfile.ZipInfo(path, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            wheel.writestr(entry, data)
    return name


def build_sdist(sdist_directory, config_settings=None):
    base = f"{NAME}-{version()}"
    tracked = subprocess.run(["git", "-C", ROOT, "ls-files", "-z"], stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(os.path.join(sdist_directory, f"{base}.tar.gz"), "w:gz") as archive:
        for path in filter(None, os.fsdecode(tracked).split("\0")):
            archive.add(os.path.join(ROOT, path), f"{base}/{path}", recursive=False)
    return f"{base}.tar.gz"


def read(path):
    with open(os.path.join(ROOT, path), "rb") as file:
        return file.read()


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()

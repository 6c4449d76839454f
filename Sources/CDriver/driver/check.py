"""Reads a JSON array of sources from descriptor 3 and writes a `1` or `0` for each to 4: whether it compiles."""
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
TOP_LEVEL_AWAIT = 0x2000 if sys.version_info >= (3, 8) else 0


def compiles(source):
    try:
        compile(source, "box", "exec", TOP_LEVEL_AWAIT, True)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True


with open(3, "rb") as request:
    sources = json.loads(request.read().decode("utf-8"))
for source in sources:
    os.write(4, b"1" if compiles(source) else b"0")

import Testing
import Verification

@testable import Caching

@Suite struct SteadinessTests {
  @Test(arguments: [
    "x = [1]\nx.append(2)\nx  # [1, 2]", "import math, json as j\nmath.pi", "from collections.abc import Mapping",
    "import functools\n@functools.cache\ndef time(x): return x", "eval('1 + 1')", "# import os\n'open'", "hash('a')",
  ]) func `what has nothing but its text to work with is steady`(_ source: String) {
    #expect(Steadiness.isSteady(Program(source: source)))
  }

  @Test(arguments: [
    "import os", "import math, random", "import time as t", "from datetime import date", "from os.path import join",
    "import asyncio", "import threading", "id([])", "open('x')", "input()", "__import__('os').urandom(1)",
    "eval('__import__(\"os\")')", "exec('import time')", "().__class__.__base__.__subclasses__()",
    "import collections\ncollections._sys.modules['os']", "import re\nre.enum.sys.modules",
    "import json\njson.os.getpid()",
    "import sys\nsys.argv", "from . import x", "globals()['__builtins__']", "import numpy as np",
    "getattr(__builtins__, 'op' + 'en')", "try:\n    bytearray(1 << 40)\nexcept MemoryError:\n    print(1)",
  ]) func `what may reach a clock, a draw, a file, a process or an address is not`(_ source: String) {
    #expect(!Steadiness.isSteady(Program(source: source)))
  }

  @Test func `what may draw is told from what is only unsteady`() {
    func ask(_ source: String) -> Ask {
      Ask(
        parts: [.init(.asked, Program(source: source))], looks: [], way: .script, machine: .usual,
        setting: .init(release: "3.12", interpreter: "", driver: "", policy: [], limits: []))
    }
    #expect(Steadiness.draws(ask("import random\nrandom.random()")))
    #expect(!Steadiness.draws(ask("import time\ntime.time()")))
  }
}

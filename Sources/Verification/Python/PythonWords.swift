/// Words of Python and its library that more than one part must know.
package enum PythonWords {
  /// By which an exception's name ends, as a rule, and which are no class of Python's alone.
  private static let exceptionEndings = ["Error", "Exit", "Interrupt", "Iteration"]
  /// The same, which are.
  private static let exceptionClasses = ["Exception", "ExceptionGroup", "Warning"]

  /// Whether a name, with its module or without, is an exception's by its ending: `StopIteration`, not "Iteration".
  package static func endsAsException(_ name: some StringProtocol) -> Bool {
    exceptionEndings.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
      || exceptionClasses.contains(where: name.hasSuffix)
  }

  /// As Python spells them.
  package static let constants: Set<String> = ["False", "None", "True"]

  /// Come before anything runs.
  package static let compilerErrors = ["SyntaxError", "IndentationError", "TabError"]

  /// Begin a statement that is no expression, and seldom a sentence.
  package static let statementLeads = ["return ", "raise ", "yield ", "del ", "import ", "from ", "assert "]

  /// By which a program asks whoever runs it.
  package static let asking: Set<String> = ["getpass", "input", "raw_input", "stdin"]

  /// Modules of the standard library that samples use without importing them: a name of one of them that nothing binds is the module.
  package static let modules: Set<String> = [
    "abc", "argparse", "array", "ast", "asyncio", "base64", "bisect", "calendar", "cmath", "collections", "contextlib",
    "copy", "csv", "ctypes", "dataclasses", "datetime", "decimal", "difflib", "dis", "enum", "fractions", "functools",
    "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "inspect", "io", "itertools", "json", "keyword", "locale",
    "logging", "math", "multiprocessing", "operator", "os", "pathlib", "pickle", "platform", "pprint", "queue",
    "random",
    "re", "secrets", "shelve", "shlex", "shutil", "signal", "socket", "sqlite3", "statistics", "string", "struct",
    "subprocess", "sys", "tempfile", "textwrap", "threading", "time", "timeit", "traceback", "types", "typing",
    "unicodedata", "unittest", "urllib", "uuid", "warnings", "weakref", "zlib",
  ]

  /// Modules that draw, read a clock or tell of the machine.
  package static let unsteadyModules: Set<String> = [
    "calendar", "datetime", "getpass", "locale", "platform", "random", "secrets", "socket", "time", "uuid", "zoneinfo",
  ]

  /// Those of them that draw.
  package static let drawingModules: Set<String> = ["random", "secrets", "uuid"]

  /// Types whose names are not capitalised, as by custom types are, and with which a `repr` begins.
  package static let lowerCaseTypes: Set<Substring> = [
    "array", "bytearray", "date", "datetime", "defaultdict", "deque", "dict_items", "dict_keys", "dict_values",
    "frozenset", "mappingproxy", "memoryview", "namespace", "range", "set", "slice", "time", "timedelta", "timezone",
  ]

  /// Names that are there without being bound, exceptions aside (`builtins`).
  package static let builtins: Set<String> = [
    "Ellipsis", "NotImplemented", "__import__", "__name__", "abs", "aiter", "all", "anext", "any", "ascii", "bin",
    "bool",
    "breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile", "complex", "delattr", "dict",
    "dir",
    "divmod", "enumerate", "eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals",
    "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals",
    "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property", "quit",
    "range",
    "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple",
    "type", "vars", "zip",
  ]
}

/// Words of Python and its library that more than one part must know.
package enum PythonWords {
  /// By which an exception's name ends, as a rule.
  package static let exceptionEndings = [
    "Error", "Exception", "ExceptionGroup", "Exit", "Interrupt", "Iteration", "Warning",
  ]

  /// Come before anything runs.
  package static let compilerErrors = ["SyntaxError", "IndentationError", "TabError"]

  /// Begin a statement that is no expression, and seldom a sentence.
  package static let statementLeads = ["return ", "raise ", "yield ", "del ", "import ", "from ", "assert "]

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

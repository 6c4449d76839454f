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
}

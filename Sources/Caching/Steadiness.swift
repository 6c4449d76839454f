import Verification

/// Whether code can reach anything that is another thing in another run: a clock, a draw, a thread's turn, a place in memory.
///
/// Told from its words. What may lead anywhere (`__import__`) is taken to. A program that is called steady has nothing to work with but
/// what Python makes of its text.
enum Steadiness {
  static func isSteady(_ ask: Ask) -> Bool { ask.parts.allSatisfy { isSteady($0.program) } }

  /// Whether it may draw lots, so that a few runs come out alike by luck.
  static func draws(_ ask: Ask) -> Bool { ask.parts.contains { $0.program.spells(anyOf: drawing) } }

  static func isSteady(_ program: Program) -> Bool {
    if modulesWithin.contains(where: program.source.holds) { return false }
    var lexer = ProgramWords(program.source)
    var runsText = false
    while let line = lexer.next() {
      var names: [String] = []
      for case .name(let name) in line { names.append(String(name)) }
      if names.contains(where: unsteady.contains) { return false }
      runsText = runsText || names.contains(where: textRunning.contains)
      guard let start = names.firstIndex(of: "import") else { continue }
      // `from a.b import c`: what stands before it; `import a, b as c`: what stands behind.
      if let from = names[..<start].lastIndex(of: "from") {
        guard from + 1 < start, steadyModules.contains(names[from + 1]) else { return false }
      } else if !modules(in: names[(start + 1)...]).allSatisfy(steadyModules.contains) {
        return false
      }
    }
    return !runsText || isSteadyAsText(program.source)
  }

  /// Whether no word of it, in strings either, leads anywhere.
  private static func isSteadyAsText(_ source: String) -> Bool {
    source.split { !($0 == "_" || $0.isLetter || $0.isNumber) }.allSatisfy { word in
      word != "import" && !unsteady.contains(String(word))
    }
  }

  /// All words behind `import`; parts of dotted names are words of their own, and are modules too or not known.
  private static func modules(in names: ArraySlice<String>) -> [String] {
    var found: [String] = []
    var isNew = false
    for name in names {
      if name == "as" { isNew = true } else if isNew { isNew = false } else { found.append(name) }
    }
    return found
  }

  /// Modules that give the same for the same, whatever of them is used.
  private static let steadyModules: Set<String> = [
    "__future__", "abc", "annotationlib", "array", "ast", "atexit", "base64", "binascii", "bisect", "cmath", "codecs",
    "collections", "colorsys", "contextlib", "copy", "csv", "dataclasses", "decimal", "difflib", "dis", "enum",
    "fractions",
    "functools", "gc", "graphlib", "hashlib", "heapq", "hmac", "html", "inspect", "io", "itertools", "json", "keyword",
    "math",
    "numbers", "operator", "pprint", "re", "reprlib", "statistics", "string", "struct", "sys", "templatelib",
    "textwrap", "token",
    "tomllib", "traceback", "types", "typing", "unicodedata", "warnings", "weakref", "zlib",
  ]

  /// Other modules as they are found in those.
  private static let modulesWithin = [
    ".os", "._os", ".posix", ".time", "._time", ".random", "._random", ".threading", "._thread", ".datetime",
    ".builtins",
  ]

  /// Names of what takes text for code.
  private static let textRunning: Set<String> = [
    "eval", "exec", "compile", "globals", "locals", "vars", "getattr", "import_module",
  ]

  /// Names by which code comes to something else.
  private static let unsteady: Set<String> = [
    "__builtins__", "__import__", "__loader__", "__spec__", "__subclasses__", "__globals__", "builtins", "modules",
    "f_globals",
    "f_builtins", "tb_frame", "gi_frame", "_getframe", "_current_frames", "importlib",
    // Where things lie in memory, and how much of it there is.
    "id", "MemoryError", "getallocatedblocks", "setrecursionlimit",
    // The world.
    "open", "input", "breakpoint", "stdin", "argv", "executable", "FileIO", "open_code", "perf_counter", "monotonic",
    "urandom",
  ]

  private static let drawing: Set<String> = [
    "random", "secrets", "uuid", "urandom", "SystemRandom", "getrandom", "numpy", "np", "tempfile",
  ]
}

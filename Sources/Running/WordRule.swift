/// A reason to run a sample otherwise than most, by the words in its text.
struct WordRule: Sendable {
  let reason: String
  /// One of them is enough.
  let words: [String]
  /// And one of these, if there are any.
  var together: [String] = []

  func applies(to source: String) -> Bool {
    words.contains { source.utf8.firstRange(of: $0.utf8) != nil }
      && (together.isEmpty || together.contains { source.utf8.firstRange(of: $0.utf8) != nil })
  }
}

/// What a process that was forked from a warm interpreter does not show as a new one does.
enum ColdRule {
  static let all = [
    WordRule(reason: "the modules that are loaded", words: ["sys.modules", "importlib", "pkgutil", "imp."]),
    WordRule(reason: "reference counts", words: ["getrefcount", "gettotalrefcount"]),
    WordRule(reason: "the garbage collector's state", words: ["gc."]),
    WordRule(reason: "what is allocated", words: ["getallocatedblocks", "tracemalloc", "_debugmallocstats", "maxrss"]),
    WordRule(reason: "all classes there are", words: ["__subclasses__"]),
    WordRule(reason: "the import of modules", words: ["meta_path", "path_hooks", "__import__", "sys.path"]),
    WordRule(reason: "hashes", words: ["hash_info", "PYTHONHASHSEED"]),
    WordRule(reason: "interned strings", words: ["intern"]),
    WordRule(reason: "the process", words: ["getppid", "os.getpid", "process_time", "os.times", "os.fork"]),
    WordRule(reason: "threads", words: ["active_count", "threading.enumerate"]),
    WordRule(reason: "the collection of C functions", words: ["ctypes"]),
  ]

  static func applies(to request: DriverRequest) -> Bool {
    request.parts.contains { part in all.contains { $0.applies(to: part.source) } }
  }
}

/// What can be seen when an interpreter ends and frees all that there is.
enum EndRule {
  static let all = [
    WordRule(
      reason: "finalizers", words: ["__del__", "weakref", "finalize", "tempfile", "TemporaryDirectory"]),
    WordRule(reason: "coroutines that are freed", words: ["async ", "await "]),
    WordRule(
      reason: "generators that are closed", words: ["yield"], together: ["finally", "with ", "except", "GeneratorExit"]),
    WordRule(reason: "warnings about what is not closed", words: ["ResourceWarning", "simplefilter", "filterwarnings"]),
    WordRule(reason: "streams of its own", words: ["fdopen", "open(1", "open(2", "TextIOWrapper", "FileIO"]),
  ]

  static func applies(to request: DriverRequest) -> Bool {
    request.parts.contains { part in all.contains { $0.applies(to: part.source) } }
  }
}

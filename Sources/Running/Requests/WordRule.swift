import Glibc

/// A reason to run a sample otherwise than most, by the words in its text.
struct WordRule: Sendable {
  let reason: String
  /// One of them is enough.
  let words: [String]
  /// And one of these, if there are any.
  var together: [String] = []

  func applies(to source: UnsafePointer<CChar>) -> Bool {
    // Every run asks for some fifty words, so it is the C library's search.
    words.contains { strstr(source, $0) != nil }
      && (together.isEmpty || together.contains { strstr(source, $0) != nil })
  }
}

extension [WordRule] {
  /// Whether one of the rules applies to one of the parts, or it cannot be told.
  func apply(to request: DriverRequest) -> Bool {
    request.parts.contains { part in
      part.source.utf8.contains(0) || part.source.withCString { source in contains { $0.applies(to: source) } }
    }
  }
}

/// What a process that was forked from a warm interpreter does not show as a new one does.
extension [WordRule] {
  static let cold = [
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
}

/// What can be seen when an interpreter ends and frees all that there is.
extension [WordRule] {
  static let ending = [
    WordRule(
      reason: "finalizers", words: ["__del__", "weakref", "finalize", "tempfile", "TemporaryDirectory"]),
    WordRule(reason: "coroutines that are freed", words: ["async ", "await "]),
    WordRule(
      reason: "generators that are closed", words: ["yield"], together: ["finally", "with ", "except", "GeneratorExit"]),
    WordRule(
      reason: "warnings about what is not closed", words: ["ResourceWarning", "simplefilter", "filterwarnings"]),
    WordRule(reason: "streams of its own", words: ["fdopen", "open(1", "open(2", "TextIOWrapper", "FileIO"]),
  ]
}

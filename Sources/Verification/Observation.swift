/// What one run of one sample on one release showed.
package struct Observation: Sendable, Hashable {
  package var way: Way
  package var outcome: Outcome
  /// Wall clock.
  package var seconds: Double
  /// What the sample wrote, bounded; bytes that are not UTF-8 stand as `\xNN`.
  package var stdout: String
  package var stderr: String
  /// The exception that ended the sample.
  package var exception: Raised?
  /// The line of the sample, 1-based, that was being run when it crashed or was ended; nil where nobody knows.
  package var line: Int?
  /// What was seen each time a claim's line was run, in order. A claim that is missing here was not reached.
  package var visits: [Claim.ID: [Visit]]
  /// Claims whose line was run more often, or showed more, than was looked at.
  package var seenInPart: Set<Claim.ID> = []
  /// Seconds for which it could have run and had no processor, as far as anybody saw.
  package var delay = 0.0
  /// How many seconds had passed when a claim's line was reached that had not been before; 0 where nobody knows.
  package var lastNews = 0.0
  /// The seconds that it might take, where these were less than usual: on another release, or in an earlier run, it did not end in time.
  package var share: Double?
  /// The day on which it ran, in UTC: `2026-03-01`; nil where nobody asked.
  package var day: String?
  /// False where another run with another hash seed ended in another way, or printed something else; most are run once only.
  package var endsAlike = true
  package var printsAlike = true

  package init(
    way: Way, outcome: Outcome, seconds: Double = 0, stdout: String = "", stderr: String = "",
    exception: Raised? = nil, line: Int? = nil, visits: [Claim.ID: [Visit]] = [:]
  ) {
    self.way = way
    self.outcome = outcome
    self.seconds = seconds
    self.stdout = stdout
    self.stderr = stderr
    self.exception = exception
    self.line = line
    self.visits = visits
  }
}

extension Observation {
  /// Whether it was ended in the midst of a statement.
  package var isCutShort: Bool {
    switch outcome {
    case .timedOut, .outOfMemory, .tooMuchOutput, .crashed, .lost, .tooLong: true
    case .finished, .raised, .exited, .notCompiled, .notRun: false
    }
  }

  /// The `NameError` for want of whose name the sample ended, or that came where the claims state another exception and was
  /// passed over for it.
  package func missingName(of claims: [Claim]) -> Raised? { missingNames(of: claims).first }

  /// All such, in the order of the claims; what a claim announces of a line counts for all that is said of it.
  package func missingNames(of claims: [Claim]) -> [Raised] {
    let own = [exception].compactMap(\.self).filter(\.isNameError)
    let missed = visits.mapValues { $0.compactMap(\.raised).filter(\.isNameError) }.filter { !$0.value.isEmpty }
    // Nearly always there is none, and the claims need not be asked.
    guard !missed.isEmpty else { return own }
    let announced = Set(claims.filter(\.announcesMissingName).map(\.target))
    return own + claims.filter { !announced.contains($0.target) }.flatMap { missed[$0.id] ?? [] }
  }
}

extension Raised {
  fileprivate var isNameError: Bool { type == "NameError" }
}

extension Claim {
  fileprivate var announcesMissingName: Bool {
    stated.holds("NameError")
      || kind == .raises && (["error", "Exception"].contains(stated) || stated.holds("is not defined"))
  }
}

extension Observation {
  /// What the sample had printed when this visit ended; nil where nobody knows.
  package func printed(upToEndOf visit: Visit) -> String? {
    let bytes = stdout.utf8
    guard let place = visit.place,
      let start = bytes.index(bytes.startIndex, offsetBy: place, limitedBy: bytes.endIndex),
      bytes[start...].starts(with: visit.printed.utf8)
    else { return nil }
    return String(decoding: bytes.prefix(place + visit.printed.utf8.count), as: UTF8.self)
  }
}

/// The two ways in which a reader may run a sample.
package enum Way: String, Sendable, Hashable, Codable {
  /// As a file.
  case script
  /// Typed statement by statement.
  case prompt
}

/// One run of the statement that a claim is about.
package struct Visit: Sendable, Hashable {
  /// The value of its expression: of the last expression statement, of what is assigned or returned, of a condition.
  package var value: Value?
  /// What was written to standard output meanwhile, by whatever process or thread.
  package var printed: String
  package var raised: Raised?
  /// The names that the statement binds or works on, with their values afterwards, in the order in which they stand.
  package var names: [Named]
  /// Wall clock.
  package var seconds: Double
  /// How many bytes of `Observation.stdout` had been printed when it began; nil where nobody knows.
  package var place: Int?

  /// A name of the sample with its value.
  package struct Named: Sendable, Hashable {
    package let name: String
    package let value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }

  package init(
    value: Value? = nil, printed: String = "", raised: Raised? = nil, names: [Named] = [], seconds: Double = 0,
    place: Int? = nil
  ) {
    self.place = place
    self.value = value
    self.printed = printed
    self.raised = raised
    self.names = names
    self.seconds = seconds
  }
}

/// A Python value as it shows itself.
package struct Value: Sendable, Hashable {
  /// `repr(value)`, cut at 64 KiB.
  package let repr: String
  /// `str(value)` where it differs from `repr`.
  package let str: String?
  /// The type's qualified name, `builtins.` left off.
  package let type: String

  package init(repr: String, str: String? = nil, type: String) {
    self.repr = repr
    self.str = str
    self.type = type
  }

  package var isNone: Bool { type == "NoneType" }
}

/// An exception that was raised.
package struct Raised: Sendable, Hashable {
  /// The type's qualified name, `builtins.` and `__main__.` left off: `json.decoder.JSONDecodeError`.
  package let type: String
  /// The names of the type and its bases in method resolution order, unqualified.
  package let mro: [String]
  /// `str(exception)`.
  package let message: String
  /// The line of the sample on which it was raised or from which it came, 1-based; nil where it came from elsewhere.
  package let line: Int?
  /// For a `NameError` or `ModuleNotFoundError` the name that is missing.
  package let missing: String?

  package init(type: String, mro: [String], message: String, line: Int? = nil, missing: String? = nil) {
    self.type = type
    self.mro = mro
    self.message = message
    self.line = line
    self.missing = missing
  }

  /// `TypeError: message`, as the last line of a traceback.
  package var text: String { message.isEmpty ? type : "\(type): \(message)" }

  /// Whether a typesetter's sign in the code is what Python refuses: a slip in Python, and no other language.
  package var isOfTypographicSign: Bool { type == "SyntaxError" && message.hasPrefix("invalid character") }

  /// The same, with a space for each end of a line within the message.
  package var textInOneLine: String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }
}

/// How a run ended.
package enum Outcome: Sendable, Hashable {
  case finished
  /// An exception that the answer does not announce.
  case raised
  /// `sys.exit`, `os._exit`, `quit()`.
  case exited(Int32)
  case timedOut
  case outOfMemory
  case tooMuchOutput
  /// Ended by this signal.
  case crashed(Int32)
  /// A `SyntaxError`.
  case notCompiled
  case notRun
  /// The sandbox was ended from outside each time, or the run gave no sign of having begun: nothing is known of the sample.
  case lost
  /// Longer, with what it goes on from, than the room that its files may take.
  case tooLong(mebibytes: Int)

  /// The word in the report.
  package var name: String {
    switch self {
    case .finished: "finished"
    case .raised: "raised"
    case .exited: "exited"
    case .timedOut: "timedOut"
    case .outOfMemory: "outOfMemory"
    case .tooMuchOutput: "tooMuchOutput"
    case .crashed: "crashed"
    case .notCompiled: "notCompiled"
    case .notRun, .lost, .tooLong: "notRun"
    }
  }
}

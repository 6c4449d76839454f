import Sandbox
import Verification

/// What the driver is asked to do (`docs/driver.md`, "Request").
package struct DriverRequest: Sendable {
  package let format = 1
  /// Hex digits that the marks of this run carry; new for every run, so that no text of a sample is taken for a mark.
  package let token: String
  package var way: Way
  /// Run in order; the last is the sample.
  package var parts: [Part]
  package var probes: [Probe]
  /// Where the files of the parts are written and the sample runs; nil for `/sample`, which only a sandbox has.
  package var folder: String?
  /// Whether the process may end without freeing what the sample has made.
  package var quick = false
  /// Whether the sample runs in another folder than usual.
  package var isElsewhere = false
  /// Empty files that it finds in the folder where it runs.
  package var files: [String] = []
  /// What it reads on standard input; nil: nothing.
  package var input: String?

  /// A file that the driver writes and runs.
  package struct Part: Sendable {
    /// A name without a folder.
    package let file: String
    package let source: String
    /// For a session the 1-based first lines of its examples.
    package let session: [Int]?

    package init(file: String, source: String, session: [Int]? = nil) {
      self.file = file
      self.source = source
      self.session = session
    }
  }

  /// Statements to observe.
  package struct Probe: Sendable {
    /// The driver's name for it.
    package let id: Int
    /// Those whose visits the observation has from it; the driver knows none.
    package let claims: [Claim.ID]
    /// The index of the part.
    package let part: Int
    /// 1-based lines of the part, inclusive.
    package let first: Int
    package let last: Int
    /// Whether the compound statement that begins on `first` is meant, whatever its end.
    package let header: Bool
    /// Whether an exception from these statements is one that the answer states or may state.
    package let announces: Bool
    /// The names to show afterwards; nil for those that the statements bind or work on.
    package let names: [String]?
    /// Whether the names are expressions to be run, whatever that changes.
    package let evaluates: Bool

    package init(
      id: Int, of claims: [Claim.ID], part: Int, lines: ClosedRange<Int>, announces: Bool, names: [String]? = nil
    ) {
      self.init(
        id: id, of: claims, part: part, lines: lines, header: false, announces: announces, names: names,
        evaluates: false)
    }

    /// A probe for what a claim speaks of; nil where that is everything the sample prints.
    package init?(
      id: Int, of claims: [Claim.ID], part: Int, target: Claim.Target, announces: Bool, names: [String]? = nil,
      evaluates: Bool = false
    ) {
      switch target {
      case .lines(let lines), .printedOrValue(let lines):
        self.init(
          id: id, of: claims, part: part, lines: lines, header: false, announces: announces, names: names,
          evaluates: evaluates)
      case .header(let line):
        self.init(
          id: id, of: claims, part: part, lines: line...line, header: true, announces: announces, names: names,
          evaluates: evaluates)
      case .sample: return nil
      }
    }

    private init(
      id: Int, of claims: [Claim.ID], part: Int, lines: ClosedRange<Int>, header: Bool, announces: Bool,
      names: [String]?, evaluates: Bool
    ) {
      self.id = id
      self.claims = claims
      self.part = part
      self.first = lines.lowerBound
      self.last = lines.upperBound
      self.header = header
      self.announces = announces
      self.names = names
      self.evaluates = evaluates
    }
  }

  package init(way: Way, parts: [Part], probes: [Probe], token: String = Self.newToken()) {
    self.token = token
    self.way = way
    self.parts = parts
    self.probes = probes
  }

  /// Sixteen hex digits at most, that no sample can know beforehand.
  package static func newToken() -> String {
    String(UInt64.random(in: UInt64.min...UInt64.max), radix: 16)
  }

  /// Whether its files find room in the folders of a run, the sample's own still to come: each takes whole pages, and the folder one.
  func fits(_ limits: Limits) -> Bool {
    let page = 4096
    return parts.reduce(page) { $0 + ($1.source.utf8.count / page + 1) * page } <= limits.fileSize
  }

  /// As it is written.
  package var bytes: [UInt8] { Array(json.text.utf8) }

  private var json: JSON {
    [
      "format": .int(format), "token": .string(token), "way": .string(way.rawValue), "quick": .bool(quick),
      "elsewhere": .bool(isElsewhere), "files": .array(files.map(JSON.string)),
      "input": JSON(input),
      "folder": folder.map(JSON.string) ?? .null, "parts": .array(parts.map(\.json)),
      "probes": .array(probes.map(\.json)),
    ]
  }
}

extension DriverRequest.Part {
  fileprivate var json: JSON {
    ["file": .string(file), "source": .string(source), "session": session.map { .array($0.map(JSON.int)) } ?? .null]
  }
}

extension DriverRequest.Probe {
  fileprivate var json: JSON {
    [
      "id": .int(id), "part": .int(part), "first": .int(first), "last": .int(last), "header": .bool(header),
      "announces": .bool(announces), "names": names.map { .array($0.map(JSON.string)) } ?? .null,
      "evaluates": .bool(evaluates),
    ]
  }
}

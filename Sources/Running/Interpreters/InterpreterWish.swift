import Verification

/// What one word of `--python` asks for.
enum InterpreterWish: Hashable {
  /// A path, or a folder and a file's name.
  case path(String)
  /// `3.12`, `3.12.1`, `3.14t`, `pypy3.9`, and `python3.12` where no such program is on the search path.
  case release(InterpreterName)
  /// The name of a program: `python3`.
  case program(String)
  /// `3.8-3.15`, `3.12+`, `3.13t-3.15t`, `pypy3.9-3.10`: every release of the build that is found in the range.
  case range(ReleaseRange, InterpreterName.Build)
  /// Every release that is found, of every build.
  case all

  init(_ text: String) {
    if text.contains("/") {
      self = .path(text)
    } else if text == "all" {
      self = .all
    } else if let name = InterpreterName(text) {
      self = .release(name)
    } else if let (range, build) = Self.range(text) {
      self = .range(range, build)
    } else {
      self = .program(text)
    }
  }

  /// Whether it is asked of a release found by its file's name.
  func takes(_ name: InterpreterName) -> Bool {
    switch self {
    case .all: true
    case .range(let range, let build): name.build == build && range.contains(name.number)
    case .path, .release, .program: false
    }
  }

  /// Releases with a hyphen between them, or with the dash that our reports write; a `+` leaves the end open.
  private static func range(_ text: String) -> (ReleaseRange, InterpreterName.Build)? {
    if text.hasSuffix("+"), let from = InterpreterName(text.dropLast()), from.version == nil {
      return (ReleaseRange(from: from.number, through: nil), from.build)
    }
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard ends.count == 2, let from = InterpreterName(ends[0]), let through = InterpreterName(ends[1]),
      from.version == nil, through.version == nil, from.number <= through.number,
      // `pypy3.9-3.10` names the build once.
      from.build == through.build || (from.build == .pypy && through.build == .standard)
    else { return nil }
    return (ReleaseRange(from: from.number, through: through.number), from.build)
  }
}

import Verification

/// A release as `--python` names it: `3.12`, `3.12.1`, `3.14t`, `pypy3.9`.
struct InterpreterName: Hashable {
  let number: ReleaseNumber
  let build: Build
  /// With the third number, where it was given.
  let version: String?

  /// What ranges do not mix.
  enum Build: Hashable {
    case standard, freeThreaded, pypy
  }

  /// Nil where the text is a path or the name of a program.
  init?(_ name: some StringProtocol) {
    let isPyPy = name.hasPrefix("pypy")
    let bare = isPyPy ? name.dropFirst(4) : name[...]
    let isFreeThreaded = !isPyPy && bare.hasSuffix("t")
    let version = isFreeThreaded ? bare.dropLast() : bare
    guard let number = ReleaseNumber(version), number.major >= 3 else { return nil }
    self.number = number
    self.build = isPyPy ? .pypy : isFreeThreaded ? .freeThreaded : .standard
    self.version = version == number.description ? nil : String(version)
  }

  /// As files are named: without the third number.
  var text: String {
    switch build {
    case .standard: "\(number)"
    case .freeThreaded: "\(number)t"
    case .pypy: "pypy\(number)"
    }
  }

  func matches(_ release: Release) -> Bool {
    release.id == text && (version == nil || version == release.version)
  }
}

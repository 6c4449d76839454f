import Verification

/// A release as `--python` names it: `3.12`, `3.12.1`, `3.14t`, `pypy3.9`.
struct InterpreterName {
  /// As files are named: without the third number.
  let text: String
  /// With the third number, where it was given.
  let version: String?

  /// Nil where the text is a path or the name of a program.
  init?(_ name: String) {
    let bare = name.hasPrefix("pypy") ? name.dropFirst(4) : name[...]
    let version = bare.hasSuffix("t") ? bare.dropLast() : bare
    guard let number = ReleaseNumber(version), number.major >= 3 else { return nil }
    text = "\(name.hasPrefix("pypy") ? "pypy" : "")\(number)\(bare.hasSuffix("t") ? "t" : "")"
    self.version = version == number.description ? nil : String(version)
  }

  func matches(_ release: Release) -> Bool {
    release.id == text && (version == nil || version == release.version)
  }
}

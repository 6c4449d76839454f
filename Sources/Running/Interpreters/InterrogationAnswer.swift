import Verification

/// What `interrogate.py` wrote, or has written so far.
struct InterrogationAnswer {
  let version: String
  let number: ReleaseNumber
  private let implementation: String
  private let isFreeThreaded: Bool
  private let executable: String
  private let canBeResident: Bool
  let visible: [String]
  private let hidden: [String]
  /// Compiled; nil as long as it has not come whole.
  let driver: [UInt8]?

  /// Nil where it is anything else, or not yet known what the interpreter is.
  init?(_ bytes: [UInt8]) {
    var values: [Substring: [String]] = [:]
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end > rest.startIndex {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      values[parts[0], default: []].append(String(parts[1]))
      rest = rest[(end + 1)...]
    }
    guard rest.first == UInt8(ascii: "\n"), let version = values["version"]?.first,
      let number = ReleaseNumber(
        version.prefix { $0.isNumber || $0 == "." }.split(separator: ".").prefix(2).joined(separator: ".")),
      let implementation = values["implementation"]?.first, let executable = values["executable"]?.first
    else { return nil }
    self.version = version
    self.number = number
    self.implementation = implementation
    self.executable = executable
    canBeResident = values["resident"] == ["yes"]
    isFreeThreaded = values["threads"] == ["free"]
    visible = values["visible"] ?? []
    hidden = values["hidden"] ?? []
    driver = Self.driver(in: rest.dropFirst())
  }

  /// What stands behind a line with its length.
  private static func driver(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let length = Int(String(decoding: bytes[..<end], as: UTF8.self)), bytes[(end + 1)...].count == length
    else { return nil }
    return Array(bytes[(end + 1)...])
  }

  func interpreter(driver: CompiledDriver, build: [UInt8]) -> Interpreter {
    let prefix = implementation == "CPython" ? "" : implementation.lowercased()
    return Interpreter(
      release: Release(
        id: "\(prefix)\(number)\(isFreeThreaded ? "t" : "")", version: version, implementation: implementation,
        freeThreaded: isFreeThreaded, path: executable, number: number),
      visible: visible, hidden: hidden, driver: driver, canBeResident: canBeResident, build: build)
  }
}

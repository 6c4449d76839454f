import Foundation

/// One program of `Tests/Hostile`, with what the comment at its head says of it.
struct HostileProgram: Sendable {
  /// Folder and file, without the suffix.
  let name: String
  let code: String
  /// What it tries, and why that must come to nothing.
  let tries: String
  let because: String
  /// The outcomes that are as they should be.
  let outcomes: Set<String>
  /// What has to stand in its standard output.
  let prints: [String]
  /// A range as in the directive `requires`.
  let requires: String?
  /// What becomes of its claims, where it matters.
  let status: String?
  /// What a sandbox must be able to do to hold it, or to let it do what is harmless.
  let needs: Set<Protection>

  /// What not every sandbox can do on every machine.
  enum Protection: String, Sendable {
    /// Bounds on all processes of a sample together.
    case totals
    /// A filter of system calls.
    case filter
    /// A machine of its own to see: its files, its processes, its name, its user, shared memory.
    case view
    /// A loopback of its own.
    case network
    /// A bound on all files together.
    case disk
    /// To change the rights and times of its own files.
    case rights
  }

  /// What a program prints where it got what it tried for.
  static let hole = "hole:"

  init(name: String, text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { $0.hasPrefix("# ") }
    var facts: [(key: Substring, value: String)] = []
    for line in head {
      guard let colon = line.firstIndex(of: ":") else { throw Malformed(program: name, line: String(line)) }
      facts.append((line[..<colon].dropFirst(2), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces)))
    }
    func values(_ key: String) -> [String] { facts.filter { $0.key == key }.map(\.value) }
    let known: Set<Substring> = ["tries", "because", "expect", "prints", "requires", "status", "needs"]
    guard let tries = values("tries").first, let because = values("because").first,
      let expect = values("expect").first, facts.allSatisfy({ known.contains($0.key) })
    else { throw Malformed(program: name, line: head.first.map(String.init) ?? "") }
    self.name = name
    self.code = lines[head.count...].joined(separator: "\n").trimmingCharacters(in: .newlines)
    self.tries = tries
    self.because = because
    outcomes = Set(expect.components(separatedBy: ", "))
    prints = values("prints")
    requires = values("requires").first
    status = values("status").first
    needs = Set(values("needs").flatMap { $0.components(separatedBy: ", ") }.compactMap(Protection.init))
  }

  struct Malformed: Error {
    let program: String
    let line: String
  }

  /// The promises: the folders of `Tests/Hostile`.
  static let promises: [String] = names(in: folder.path)

  /// The programs that try one promise.
  static func all(of promise: String) throws -> [HostileProgram] {
    try names(in: folder.appending(path: promise).path).filter { $0.hasSuffix(".py") }.map { file in
      let text = try String(contentsOf: folder.appending(path: "\(promise)/\(file)"), encoding: .utf8)
      return try HostileProgram(name: "\(promise)/\(file.dropLast(3))", text: text)
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Hostile")

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}

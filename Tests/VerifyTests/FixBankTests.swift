import Claims
import Extraction
import Foundation
import Testing
import Verification

/// What must hold of `verify fix` on documents that nobody wrote for it: on our own bank, and on articles that lie beside the
/// package, on some machines.
@Suite struct FixBankTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Folders of documents, with the fewest claims that are made wrong in each.
  static let folders: [(path: String, fewest: Int)] = {
    var folder = package
    let found = [(package.appending(path: "Snippets").path, 300)]
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      let gold = folder.appending(path: "shared/gold").path
      if FileManager.default.fileExists(atPath: gold) { return found + [(gold, 40)] }
    }
    return found
  }()

  @Test(arguments: folders) func `all that holds is falsified, and comes back with no byte changed beside it`(
    _ bank: (path: String, fewest: Int)
  ) throws {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: bank.path)
    where name.hasSuffix(".md") && name != "README.md" && !Self.isOfTime(name) {
      files[name] = try Data(contentsOf: URL(filePath: bank.path).appending(path: name))
    }
    try withBank(files) { folder in
      _ = try BuiltCommand(["fix", ".", "--yes", "--unsafe", "all"], in: folder)
      for name in files.keys {
        let data = try read(folder, name)
        // On our own text, which holds, nothing changes.
        if bank.path.hasSuffix("Snippets") { #expect(data == files[name], "\(name)") }
        files[name] = data
      }
      let before = try Claimed(in: folder)

      var falsified: [String: [Falsified]] = [:]
      for (name, data) in files {
        let (bytes, changes) = Falsified.all(in: [UInt8](data), where: before.holds(in: name))
        falsified[name] = changes
        try Data(bytes).write(to: folder.appending(path: name))
      }
      let wrong = try Claimed(in: folder)
      _ = try BuiltCommand(["fix", ".", "--yes", "--unsafe", "all"], in: folder)
      let fixed = try Claimed(in: folder)

      var (seen, restored) = (0, 0)
      for (name, data) in files {
        let now = try [UInt8](read(folder, name))
        var result: [UInt8] = []
        var end = 0
        for change in falsified[name] ?? [] {
          let isSeen = wrong.isWrong(change.point, in: name)
          seen += isSeen ? 1 : 0
          restored += isSeen && fixed.holds(in: name).contains(change.point) ? 1 : 0
          // Beside what was falsified everything is as it was: in the end the original's bytes.
          result += data[end..<change.range.lowerBound]
          let isBack = now[result.count...].starts(with: data[change.range])
          result += isBack ? Array(data[change.range]) : change.bytes
          end = change.range.upperBound
        }
        result += data[end...]
        // A spelling that is not Python's own comes back as Python's, so such documents are compared by their lines.
        if result != now {
          #expect(Self.differingLines([UInt8](data), now).isSubset(of: Set((falsified[name] ?? []).flatMap(\.lines))))
        }
      }
      #expect(seen > bank.fewest)
      #expect(Double(restored) >= 0.98 * Double(seen), "\(restored) of \(seen)")
      let again = try BuiltCommand(["fix", ".", "--check", "--unsafe", "all"], in: folder)
      #expect(!again.output.contains("would fix  "), "\(again.output)")
    }
  }

  /// Whether it is about what takes time: it would be most of this test's.
  private static func isOfTime(_ name: String) -> Bool { name == "asyncio.md" || name == "concurrency.md" }

  private func read(_ folder: URL, _ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// The lines, from 1, that are not the same; all of them where they are not as many.
  private static func differingLines(_ old: [UInt8], _ new: [UInt8]) -> Set<Int> {
    let (old, new) = (
      old.split(separator: 10, omittingEmptySubsequences: false),
      new.split(separator: 10, omittingEmptySubsequences: false)
    )
    guard old.count == new.count else { return Set(0...old.count) }
    return Set(zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 })
  }
}

/// What a run says of the claims of a bank, by document and place.
private struct Claimed {
  private var verdicts: [String: [Span.Point: String]] = [:]

  init(in folder: URL) throws {
    let run = try BuiltCommand([".", "--format", "json"], in: folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    for document in report.documents {
      let name = URL(filePath: document.path).lastPathComponent
      for claim in document.samples.flatMap(\.claims) {
        guard let column = claim.column else { continue }
        verdicts[name, default: [:]][.init(line: claim.startLine ?? claim.line, column: column)] = claim.verdict
      }
    }
  }

  func holds(in name: String) -> Set<Span.Point> { Set((verdicts[name] ?? [:]).filter { $0.value == "holds" }.keys) }

  func isWrong(_ point: Span.Point, in name: String) -> Bool {
    ["drifted", "varies", "doubtful", "reworded"].contains(verdicts[name]?[point] ?? "")
  }

  private struct Report: Decodable {
    struct Document: Decodable {
      let path: String
      let samples: [Sample]
    }
    struct Sample: Decodable { let claims: [Claim] }
    struct Claim: Decodable {
      let line: Int
      let startLine: Int?
      let column: Int?
      let verdict: String
    }
    let documents: [Document]
  }
}

/// A stated outcome that is made wrong.
private struct Falsified {
  let point: Span.Point
  /// In the document as it was.
  let range: Range<Int>
  let bytes: [UInt8]
  let lines: ClosedRange<Int>

  /// The document with all made wrong that hold and can be, and what was changed, in its order.
  static func all(in document: [UInt8], where holds: Set<Span.Point>) -> (bytes: [UInt8], changes: [Falsified]) {
    guard let reading = try? DocumentReader(compiles: { $0.map { _ in true } }).read(document, path: "a.md") else {
      return (document, [])
    }
    var changes: [Falsified] = []
    for claim in reading.document.samples.flatMap({ ClaimReader().read($0).allClaims }) {
      guard let span = claim.span, holds.contains(span.start), let piece = span.pieces.last,
        !claim.form.hasPrefix("assert")
      else { continue }
      let written = String(decoding: document[piece], as: UTF8.self)
      let isRaised = claim.kind == .raises || claim.stated.contains("Traceback")
      guard let wrong = isRaised ? otherException(written) : other(written) else { continue }
      changes.append(
        Falsified(
          point: span.start, range: piece, bytes: Array(wrong.utf8), lines: span.start.line...span.end.line))
    }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    var bytes: [UInt8] = []
    var (end, made) = (0, [Falsified]())
    for change in changes where change.range.lowerBound >= end {
      bytes += document[end..<change.range.lowerBound] + change.bytes
      end = change.range.upperBound
      made.append(change)
    }
    return (bytes + document[end...], made)
  }

  private static func otherException(_ text: String) -> String? {
    guard let name = text.firstMatch(of: #/^[A-Z]\w*/#)?.output else { return nil }
    return text.replacing(name, with: name.contains("Key") ? "ZeroDivisionError" : "KeyError", maxReplacements: 1)
  }

  /// Of the same shape, and wrong for certain; nil where none is sure.
  private static func other(_ text: String) -> String? {
    for (truth, lie) in [("True", "False"), ("False", "True")] {
      if let found = try? Regex("\\b\(truth)\\b").firstMatch(in: text) {
        return text.replacingCharacters(in: found.range, with: lie)
      }
    }
    if let digit = text.firstMatch(of: #/[0-9]/#), !text.contains("0x"), let value = Int(digit.output) {
      return text.replacingCharacters(in: digit.range, with: "\((value + 3) % 10)")
    }
    guard let letter = text.firstMatch(of: #/(['"])([a-z])/#) else { return nil }
    return text.replacingCharacters(in: letter.range, with: "\(letter.1)\(letter.2 == "q" ? "z" : "q")")
  }
}

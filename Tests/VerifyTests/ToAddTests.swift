import FoundationEssentials
import Testing

@testable import Claims
@testable import Examining
@testable import Extraction
@testable import Judging
@testable import Reporting

/// `docs/architecture.md`, "To add": where more can be had, and that it is true.
@Suite struct ToAddTests {
  /// A row of the table that names a list.
  struct ListRow: Sendable, CustomTestStringConvertible {
    let type: String
    let file: String
    /// The files and folders in which its values stand.
    let places: [String]
    var testDescription: String { type }
  }

  /// How many values the lists have.
  static let counts = [
    "DocumentFormat": DocumentFormat.all.count, "ReportFormat": ReportFormat.all.count,
    "DirectiveRule": DirectiveRule.all.count, "ClaimForm": ClaimForm.all.count, "Comparison": Comparison.all.count,
    "Pass": Pass.all.count, "Evidence": Evidence.all.count,
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private static let section: String = {
    let page = text(of: "docs/architecture.md")
    guard let heading = page.firstRange(of: "\n## To add\n") else { return "" }
    let rest = page[heading.upperBound...]
    return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }()

  static let rows: [ListRow] = section.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|").map(String.init)
    guard cells.count == 3, let list = cells[1].firstMatch(of: #/`(\w+)\.all` in `([^`]+)`/#) else { return nil }
    let places = cells[2].matches(of: #/`(Sources/[^`]+)`/#).map { String($0.1) }
    return ListRow(type: String(list.1), file: String(list.2), places: places)
  }

  @Test func `every list of named values is in the table`() {
    #expect(Set(Self.counts.keys).isSubset(of: Self.rows.map(\.type)))
  }

  @Test func `every file and folder that is named is there`() {
    let names = Self.section.matches(of: #/`((?:Sources|docs)/[^`]+|README\.md)`/#).map { String($0.1) }
    #expect(names.count > 10)
    for name in names where Self.isBuilt(name) {
      #expect(FileManager.default.fileExists(atPath: "\(Self.root)/\(name)"), "\(name)")
    }
  }

  @Test(arguments: rows) func `every value of a list stands where the table says, once`(_ row: ListRow) throws {
    guard Self.isBuilt(row.file) else { return }
    let list = Self.text(of: row.file).firstMatch(
      of: #/static let all(?:: \[\w+\])? = \[([^\]]*)\]/#)
    let values = try #require(list, "\(row.file) has the list").1.split { !$0.isLetter && !$0.isNumber }.map(
      String.init)
    if let count = Self.counts[row.type] { #expect(values.count == count) }
    #expect(!values.isEmpty)
    #expect(!row.places.isEmpty)
    let texts = Set(row.places.flatMap(Self.files)).map(Self.text)
    for value in values {
      let declaration = try Regex("static let \(value)\\b")
      #expect(texts.map { $0.matches(of: declaration).count }.reduce(0, +) == 1, "\(row.type).\(value)")
    }
  }

  /// Whether the module of a file is there; a place for one that is still to come may be named.
  private static func isBuilt(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard parts.first == "Sources", parts.count > 1 else { return true }
    return FileManager.default.fileExists(atPath: "\(root)/Sources/\(parts[1])")
  }

  /// The Swift files at a path: itself, or all below it.
  private static func files(at path: String) -> [String] {
    if path.hasSuffix(".swift") { return [path] }
    let below = FileManager.default.enumerator(atPath: "\(root)/\(path)")
    return (below?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }
  }

  private static func text(of path: String) -> String {
    FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

import Foundation
import Testing

@testable import Claims

@Suite struct ClaimFormTests {
  @Test func `the written form lists every form, in the order in which they are asked`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/claims.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { $0.split(separator: "|")[0] }
    let names = rows.map { String($0).trimmingCharacters(in: .whitespaces) }
    #expect(names.filter { name in ClaimForm.all.contains { $0.name == name } } == ClaimForm.all.map(\.name))
  }
}

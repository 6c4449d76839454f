import FoundationEssentials
import Testing

/// Compares with `Golden/<name>`; `RECORD=1` writes the file instead, and never passes.
func expectGolden(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded Golden/\(name); look at the difference, then run without RECORD", sourceLocation: location)
    return
  }
  let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(text == golden, "RECORD=1 accepts it as Golden/\(name)", sourceLocation: location)
}

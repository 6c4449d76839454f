import Verification

/// A notebook's cells, of nbformat 3 or 4 (https://nbformat.readthedocs.io/en/latest/format_description.html).
struct Notebook {
  let cells: [Cell]

  struct Cell {
    /// From 1, of all cells.
    let number: Int
    let kind: Kind
    let source: PlacedText
  }

  enum Kind {
    case markdown
    /// Of nbformat 3.
    case heading(level: Int)
    case code(language: String, outputs: [StoredOutput])
    case raw
  }

  init(_ source: SourceText) throws(ExtractionError) {
    var reader = PlacedJSONReader(source, format: Self.format)
    let root = try reader.document()
    let bytes = source.bytes
    guard let found = Self.cells(of: root) else {
      throw .malformed(Place(path: source.path, line: 1), format: Self.format, "it has no list of cells")
    }
    let language = Self.language(of: root, bytes)
    cells = found.enumerated().map { index, cell in
      let kind: Kind
      switch cell["cell_type"]?.string?.text(in: bytes) {
      case "markdown": kind = .markdown
      case "heading": kind = .heading(level: Self.level(cell["level"], bytes))
      case "code":
        kind = .code(
          language: cell["language"]?.string?.text(in: bytes) ?? language,
          outputs: cell["outputs"]?.items.compactMap { StoredOutput($0, bytes) } ?? [])
      default: kind = .raw
      }
      return Cell(number: index + 1, kind: kind, source: Self.text(cell["source"] ?? cell["input"], bytes))
    }
  }

  static let format = "Jupyter notebook"

  /// A string, or the strings of a list one behind the other.
  static func text(_ value: PlacedJSON?, _ bytes: [UInt8]) -> PlacedText {
    let parts = (value?.string.map { [$0] } ?? value?.items.compactMap(\.string)) ?? []
    var text = PlacedText(line: parts.first?.start.line ?? 1)
    for part in parts { text.append(part.placed(in: bytes)) }
    return text
  }

  private static func cells(of root: PlacedJSON) -> [PlacedJSON]? {
    if case .array(let cells)? = root["cells"] { return cells }
    guard case .array(let sheets)? = root["worksheets"] else { return nil }
    return sheets.flatMap { $0["cells"]?.items ?? [] }
  }

  private static func language(of root: PlacedJSON, _ bytes: [UInt8]) -> String {
    let metadata = root["metadata"]
    let name = metadata?["language_info"]?["name"] ?? metadata?["kernelspec"]?["language"]
    return name?.string?.text(in: bytes) ?? "python"
  }

  private static func level(_ value: PlacedJSON?, _ bytes: [UInt8]) -> Int {
    guard case .word(let digits)? = value, let level = Int(String(decoding: bytes[digits], as: UTF8.self)) else {
      return 1
    }
    return min(max(1, level), 6)
  }
}

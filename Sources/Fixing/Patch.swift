/// The changes of one document as a unified diff, which `git apply` and `patch -p1` take.
package struct Patch: Sendable {
  package let hunks: [Hunk]
  private let path: String

  /// Lines that change, with some around them.
  package struct Hunk: Sendable, Hashable {
    /// Of both documents: the first line, from 1, and how many there are.
    package let old: (first: Int, count: Int)
    package let new: (first: Int, count: Int)
    package let lines: [Line]

    package static func == (left: Hunk, right: Hunk) -> Bool {
      left.old == right.old && left.new == right.new && left.lines == right.lines
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(lines) }
  }

  /// A line of a hunk, with its end where it has one.
  package struct Line: Sendable, Hashable {
    package let kind: Kind
    package let bytes: [UInt8]

    /// The sign in front of it.
    package enum Kind: UInt8, Sendable, Hashable {
      case kept = 0x20
      case added = 0x2B
      case removed = 0x2D
    }
  }

  /// - Parameters:
  ///   - path: below the folder in which the patch is to be applied.
  ///   - context: unchanged lines around each change.
  package init(from old: [UInt8], to new: [UInt8], path: String, context: Int = 3) {
    self.path = path
    let lines = Self.lines(old, new)
    hunks = Self.hunks(lines, context)
  }

  /// Empty where nothing changes.
  package var bytes: [UInt8] {
    guard !hunks.isEmpty else { return [] }
    var out = Array("--- \(Self.name("a/" + path))\n+++ \(Self.name("b/" + path))\n".utf8)
    for hunk in hunks {
      out += Array("@@ -\(Self.range(hunk.old)) +\(Self.range(hunk.new)) @@\n".utf8)
      for line in hunk.lines {
        out.append(line.kind.rawValue)
        out += line.bytes
        if line.bytes.last != UInt8(ascii: "\n") { out += Array("\n\\ No newline at end of file\n".utf8) }
      }
    }
    return out
  }

  /// In quotes as git reads them, where it holds what would end or hide it.
  private static func name(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    // A tab ends a name that has a space in it.
    if isPlain { return path.contains(" ") ? path + "\t" : path }
    var out = "\""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: out += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        out += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return out + "\""
  }

  private static func range(_ range: (first: Int, count: Int)) -> String {
    range.count == 1 ? "\(range.first)" : "\(range.first),\(range.count)"
  }

  private static func lines(_ old: [UInt8], _ new: [UInt8]) -> [Line] {
    let (olds, news) = (split(old), split(new))
    let matching = Matching(olds, news, by: ==)
    var lines: [Line] = []
    for (index, gap) in matching.gaps(olds.count, news.count).enumerated() {
      lines += gap.old.map { Line(kind: .removed, bytes: Array(olds[$0])) }
      lines += gap.new.map { Line(kind: .added, bytes: Array(news[$0])) }
      if index < matching.pairs.count { lines.append(Line(kind: .kept, bytes: Array(olds[matching.pairs[index].old]))) }
    }
    return lines
  }

  /// As git does, line feeds alone end lines.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  private static func hunks(_ lines: [Line], _ context: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    var (old, new) = (1, 1)
    var index = 0
    while let change = lines[index...].firstIndex(where: { $0.kind != .kept }) {
      let start = max(index, change - context)
      old += start - index
      new += start - index
      // Changes that are near to each other share a hunk.
      var end = change + 1
      while let next = lines[end...].firstIndex(where: { $0.kind != .kept }), next - end <= 2 * context {
        end = next + 1
      }
      end = min(lines.count, end + context)
      let part = Array(lines[start..<end])
      let counts = (part.count { $0.kind != .added }, part.count { $0.kind != .removed })
      // A side without lines is named by the line before it.
      hunks.append(
        Hunk(
          old: (counts.0 == 0 ? old - 1 : old, counts.0), new: (counts.1 == 0 ? new - 1 : new, counts.1), lines: part))
      old += counts.0
      new += counts.1
      index = end
    }
    return hunks
  }
}

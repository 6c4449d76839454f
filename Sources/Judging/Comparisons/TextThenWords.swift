import Verification
import Vocabulary

extension Comparison {
  /// `Ann （from the cache）` for the printed `Ann`: free text that goes on, behind a sign, from what was shown.
  static let textThenWords = Comparison("text, then words", of: .comment) { stated, actual in
    guard !stated.isExact, !actual.text.holds("\n"), actual.plain.contains(where: \.isLetter) else { return false }
    let shown = actual.plain.trimmed
    guard stated.text.hasPrefix(shown) else { return false }
    let rest = String(stated.text.dropFirst(shown.count))
    let said = rest.drop { !$0.isLetter }
    guard said.count > 1 else { return false }
    let signs = ["  ", " (", "（", " - ", " -- ", " – ", " — ", "，", "。", "；", " #"] + Arrows.back.map { " " + $0 }
    if signs.contains(where: rest.hasPrefix) { return true }
    // Behind a plain comma or colon a second output may stand, and further ones.
    if isList(stated.text, asShortAs: shown) { return false }
    return [", ", "; ", ". ", ": "].contains(where: rest.hasPrefix) && said.split(separator: " ").count > 2
  }

  /// `red, green, and pink`: of items none has more words than the first, but for the "and" before the last.
  private static func isList(_ text: String, asShortAs first: String) -> Bool {
    let items = text.split { ",;".contains($0) }
    let most = first.split(separator: " ").count
    return items.count > 2 && items.dropLast().allSatisfy { $0.split(separator: " ").count <= most }
      && (items.last?.split(separator: " ").count ?? 0) <= most + 1
  }
}

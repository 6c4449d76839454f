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
    // Behind a plain comma or colon a second output may stand.
    return [", ", "; ", ". ", ": "].contains(where: rest.hasPrefix) && said.split(separator: " ").count > 2
  }
}

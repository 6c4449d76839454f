import Verification

extension Evidence {
  /// A drawing is beside what a program says, unless the program draws.
  static let drawing = Evidence("it is a drawing") { matter in
    guard matter.claim.certainty == .ifConfirmed, let actual = matter.contradiction, isDrawing(matter.claim.stated),
      !isDrawing(actual)
    else { return nil }
    return .isCommentary
  }

  /// More of it are strokes than letters and digits.
  private static func isDrawing(_ text: String) -> Bool {
    var strokes = 0
    var words = 0
    for scalar in text.unicodeScalars {
      if "/\\|_-+=<>^*~".unicodeScalars.contains(scalar) || (0x2190...0x25FF).contains(scalar.value) {
        strokes += 1
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words += 1
      }
    }
    return strokes > words && strokes > 3
  }
}

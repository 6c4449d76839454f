import Verification

/// Where the interpreter said it was when it crashed or was asked, as Python's `faulthandler` writes it among the events.
///
/// What stands there may be forged like all that comes from a sample; it is shown and never judged.
struct LastWords {
  /// The lines of the last stack, the innermost frame first.
  private let frames: [Substring]

  private static let heading = "(most recent call first):"

  /// Nil where there are none.
  init?(in events: [UInt8]) {
    // A frame is cut at 500 characters and a stack at 100 frames: no more than the end can be of interest.
    let lines = String(decoding: events.suffix(65_536), as: UTF8.self).split(separator: "\n")
    // Since 3.14 another stack, of functions in C, stands below.
    guard let start = lines.lastIndex(where: { $0.hasSuffix(Self.heading) && !$0.holds("C stack") }) else {
      return nil
    }
    frames = Array(lines[(start + 1)...].prefix { $0.hasPrefix("  ") })
  }

  /// The line of this file in the innermost frame that lies in it: `  File "/sample/sample.py", line 3 in f`.
  func line(of file: String?) -> Int? {
    guard let file else { return nil }
    for frame in frames {
      guard let name = frame.range(of: "/\(file)\", line ") else { continue }
      return Int(frame[name.upperBound...].prefix { $0.isNumber })
    }
    return nil
  }
}

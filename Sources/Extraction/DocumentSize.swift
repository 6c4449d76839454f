/// What it would take to read a document, guessed from its bytes alone: of one that is nearly all marks, libcmark's tree takes hundreds
/// of times its size.
struct DocumentSize {
  /// Bytes of memory, as measured of documents that are nothing but such lines or marks.
  private var estimate = 0

  private static let ofByte = 3
  /// In a line that no author writes, of which several copies are made while it is read.
  private static let ofByteInLongLine = 40
  private static let longLine = 10_000
  private static let ofLine = 900
  /// Of a line that may begin an item of a list.
  private static let ofItem = 600
  private static let ofMark = 400
  /// Each `#` may begin a comment that states something, which is kept until the document is told.
  private static let ofComment = 2_500
  /// Each `@` may be an address of mail, for which libcmark-gfm copies what follows it (`postprocess_text` in `autolink.c`).
  private static let ofAddress = 6_000

  /// Some 250,000 lines as people write them: more is a file that a program wrote.
  private static let most = 270_000_000

  init(of bytes: [UInt8]) {
    var length = 0
    for byte in bytes {
      length += 1
      if length == 1, Self.beginsItem(byte) { estimate += Self.ofItem }
      switch byte {
      case lineFeed:
        close(lineOf: length)
        length = 0
      case UInt8(ascii: "@"): estimate += Self.ofAddress
      case UInt8(ascii: "#"): estimate += Self.ofComment
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "&"),
        UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: ":"):
        estimate += Self.ofMark
      default: break
      }
    }
    close(lineOf: length)
  }

  private mutating func close(lineOf length: Int) {
    estimate += Self.ofLine + length * (length > Self.longLine ? Self.ofByteInLongLine : Self.ofByte)
  }

  private static func beginsItem(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether it is more than can be read.
  var isTooLarge: Bool { estimate > Self.most }
}

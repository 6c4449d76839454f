/// What it would take to read a document, guessed from its bytes alone: of one that is nearly all marks, libcmark's tree takes hundreds
/// of times its size.
struct DocumentSize {
  /// Bytes of memory, as measured of documents that are nothing but such lines or marks.
  private var estimate = 0

  private static let ofByte = 3
  /// In a line that no author writes, of which several copies are made while it is read.
  private static let ofByteInLongLine = 12
  private static let longLine = 10_000
  private static let ofLine = 600
  private static let ofMark = 250
  /// Each `@` may be an address of mail, for which libcmark-gfm copies what follows it (`postprocess_text` in `autolink.c`).
  private static let ofAddress = 6_000

  /// 50 MB of text in lines as people write them.
  private static let most = 640_000_000

  init(of bytes: [UInt8]) {
    var length = 0
    for byte in bytes {
      length += 1
      switch byte {
      case lineFeed:
        close(lineOf: length)
        length = 0
      case UInt8(ascii: "@"): estimate += Self.ofAddress
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

  /// Whether it is more than can be read.
  var isTooLarge: Bool { estimate > Self.most }
}

/// Whether a page can be parsed in bounded time and memory, judged by its bytes alone.
struct HTMLSize {
  private(set) var tags = 0
  /// How deep its elements stand in one another at most, with those that nothing closes.
  private(set) var depth = 0
  /// Elements that nothing closes are opened again in every block that follows, if they are such as `<b>`
  /// (https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements).
  private(set) var openFormatting = 0

  private static let deepest = 4_000
  /// Elements that are opened again, times blocks.
  private static let mostReopened = 20_000_000
  /// Bytes of memory, as measured: a page of 10 MB has some 400,000 tags.
  private static let most = 300_000_000
  private static let ofByte = 4
  private static let ofTag = 450

  init(of bytes: [UInt8]) {
    var open: [ArraySlice<UInt8>: Int] = [:]
    var current = 0
    var formatting = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      let letters = bytes[(isEnd ? index + 1 : index)...].prefix {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }.prefix(Self.longestName)
      guard !letters.isEmpty else { continue }
      let name = ArraySlice(letters.map { $0 | 0x20 })
      tags += 1
      if Self.closedByOthers.contains(name) { continue }
      let count = open[name, default: 0]
      if isEnd, count == 0 { continue }
      let change = isEnd ? -1 : 1
      open[name] = count + change
      current += change
      if Self.formatting.contains(name) { formatting += change }
      depth = max(depth, current)
      openFormatting = max(openFormatting, formatting)
      if !isEnd, Self.raw.contains(name) { index = Self.end(ofRaw: name, in: bytes, from: letters.endIndex) }
    }
  }

  /// Its nesting would take more than the parser can bear.
  var isTooDeep: Bool { depth > Self.deepest || openFormatting * tags > Self.mostReopened }

  static func isTooLarge(_ bytes: [UInt8]) -> Bool {
    bytes.count * ofByte + bytes.count { $0 == UInt8(ascii: "<") } * ofTag > most
  }

  /// Where the content of a script or the like ends, in which `<` begins nothing.
  private static func end(ofRaw name: ArraySlice<UInt8>, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[open...].dropFirst().first == UInt8(ascii: "/"),
        bytes[(open + 2)...].prefix(name.count).map({ $0 | 0x20 }).elementsEqual(name)
      {
        return open
      }
      index = open + 1
    }
    return bytes.count
  }

  private static let longestName = 20

  private static func names(_ words: String) -> Set<ArraySlice<UInt8>> {
    Set(words.split(separator: " ").map { ArraySlice($0.utf8.map { $0 | 0x20 }) })
  }

  /// Void elements, and those of which the next, or what they stand in, ends one that is open.
  private static let closedByOthers = names(
    "area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody tfoot "
      + "colgroup caption option optgroup rp rt path circle rect line polygon polyline use")
  /// https://html.spec.whatwg.org/#formatting
  private static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  private static let raw = names("script style textarea title xmp iframe noembed noframes")
}

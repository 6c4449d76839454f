import Testing

@testable import Recording

@Suite struct ShortTextTests {
  @Test(arguments: [
    ("<f at 0x7f12ab34>", "<f at 0x…>"), ("0xff", "0xff"), ("0x7F12AB34CD", "0x…"),
    ("\"/usr/lib/python3.12/json/decoder.py\"", "\"…/decoder.py\""), ("/tmp", "/tmp"), ("and/or/both", "and/or/both"),
    ("https://docs.python.org/3/library", "https://docs.python.org/3/library"), ("1 // 2", "1 // 2"),
    ("took 0.312 ms", "took … ms"), ("0.25s", "…s"), ("3 seconds", "3 seconds"), ("1.5", "1.5"),
    ("1.5 apples", "1.5 apples"),
    ("[1, 2]\n", "[1, 2]"), ("", ""), ("Größe: 0.5 s", "Größe: … s"),
  ])
  func `addresses, folders and measured times are taken out`(_ text: String, _ normal: String) {
    #expect(ShortText.of(text) == normal)
    #expect(ShortText.of(normal) == normal)
  }

  @Test(arguments: ["/.", "0x0", "1.0 ", "/", "0x11111", "1.1 s", "/a"])
  func `hostile text takes time in proportion to its length`(_ piece: String) {
    let text = String(repeating: piece, count: 200_000)
    let start = ContinuousClock.now
    _ = ShortText.of(text)
    // A square would take hours.
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test func `a long text is cut and still told from others that begin alike`() {
    let (one, other) = (String(repeating: "a", count: 200), String(repeating: "a", count: 201))
    #expect(ShortText.of(one) != ShortText.of(other))
    #expect(ShortText.of(one).count < 130)
    #expect(ShortText.of(one).hasSuffix("(200 characters, \(ShortText.fingerprint(of: one)))"))
  }
}

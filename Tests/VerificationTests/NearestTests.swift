import Testing

@testable import Verification

@Suite struct NearestTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("list", "lsit", 1),
    ("kitten", "sitting", 3),
  ])
  func `letters inserted, removed, replaced and swapped are counted`(_ one: String, _ other: String, _ distance: Int) {
    #expect(Verification.distance(Array(one), Array(other)) == distance)
    #expect(Verification.distance(Array(other), Array(one)) == distance)
  }

  @Test(
    arguments: [
      ("gothcas", "gotchas"), ("concurency", "concurrency"), ("typing", "typing"), ("zebra", nil), ("", nil),
      ("Typing", "typing"),
      ("conc", "concurrency"),
    ] as [(String, String?)])
  func `only what is near is offered`(_ text: String, _ nearest: String?) {
    #expect(Verification.nearest(to: text, among: ["gotchas", "concurrency", "typing"]).first == nearest)
  }
}

import Testing

@testable import verify

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("list", "lsit", 1),
    ("Section", "section", 0), ("kitten", "sitting", 3),
  ])
  func `letters inserted, removed, replaced and swapped are counted`(_ one: String, _ other: String, _ distance: Int) {
    #expect(one.distance(to: other) == distance)
    #expect(other.distance(to: one) == distance)
  }

  @Test(
    arguments: [
      ("gothcas", "gotchas"), ("concurency", "concurrency"), ("typing", "typing"), ("zebra", nil), ("", nil),
    ] as [(String, String?)])
  func `only what is near is offered`(_ text: String, _ nearest: String?) {
    #expect(text.nearest(among: ["gotchas", "concurrency", "typing"]) == nearest)
  }
}

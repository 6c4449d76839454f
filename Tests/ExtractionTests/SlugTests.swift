import Testing

@testable import Extraction

struct SlugTests {
  @Test(arguments: [
    ("What's a \"GIL\"?", "whats-a-gil"), ("`is` and `==`", "is-and"), ("1 · Core & data", "1-core-data"),
    ("*args/**kwargs", "args-kwargs"), ("  a  —  b ", "a-b"), ("__slots__", "__slots__"), ("Что это", "что-это"),
    ("什么是 GIL？", "什么是-gil"), ("Ünïcode", "ünïcode"), ("-x-", "x"), ("???", ""),
  ])
  func `a slug keeps letters and digits`(_ text: String, expected: String) { #expect(slug(of: text) == expected) }
}

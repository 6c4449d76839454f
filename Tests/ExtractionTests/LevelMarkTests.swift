import Testing

@testable import Extraction

struct LevelMarkTests {
  @Test(arguments: [
    ("What is it? Junior", "What is it?", "junior"), ("Common operations on a set Mid", "Common operations on a set", "mid"),
    ("What is it [senior]", "What is it", "senior"), ("What is it (Mid)", "What is it", "mid"),
    ("What is it — Senior", "What is it", "senior"), ("What is it - easy", "What is it", "easy"),
    ("What is it? Hard", "What is it?", "hard"), ("What is it · Advanced", "What is it", "advanced"),
    ("What is it: Beginner", "What is it", "beginner"), ("What is it ( Mid )", "What is it ( Mid )", ""),
  ])
  func `a mark at a heading's end is taken off`(_ heading: String, text: String, level: String) {
    let found = LevelMark.atEnd(of: heading)
    #expect(found?.text ?? heading == text)
    #expect(found?.level ?? "" == level)
  }

  @Test(arguments: ["From junior to senior", "What Makes It Hard", "Why is this easy", "Senior", "Amid", "The middle", ""])
  func `a heading that ends with such a word keeps it`(_ heading: String) { #expect(LevelMark.atEnd(of: heading) == nil) }

  @Test(arguments: [("Senior", "senior"), ("Mid level", "mid"), ("Junior-level questions", "junior"), ("🟢 Easy", "easy")])
  func `a heading may be nothing but a level`(_ heading: String, level: String) {
    #expect(LevelMark.heading(heading) == level)
  }
}

import Testing
import Vocabulary

@Suite struct SentencesTests {
  @Test(
    arguments: [
      ("One. Two! Three?", ["One.", " Two!", " Three?"]),
      ("In Python 3.8 it is so; e.g., here.", ["In Python 3.8 it is so;", " e.g., here."]),
      ("(See above.) So it is.", ["(See above.)", " So it is."]),
      ("这是第一句。这是第二句！", ["这是第一句。", "这是第二句！"]),
      ("No end", ["No end"]), ("", [""]), ("Wait... what", ["Wait...", " what"]),
    ] as [(String, [String])])
  func `a mark ends a sentence where white space follows`(_ text: String, _ sentences: [String]) {
    #expect(Sentences.all(in: text[...], endingWith: .fullStopOrSemicolon).map(String.init) == sentences)
  }

  @Test func `a semicolon ends a sentence only where it is asked for`() {
    #expect(Sentences.all(in: "One; two.", endingWith: .fullStop) == ["One; two."])
  }

  @Test(arguments: [("One. Two", " Two"), ("One. ", " "), ("One.", "One."), ("`f` is 3.5", "`f` is 3.5")])
  func `the last sentence is the one that is still open`(_ text: String, _ last: String) {
    #expect(Sentences.last(in: text[...], endingWith: .fullStop) == last[...])
  }
}

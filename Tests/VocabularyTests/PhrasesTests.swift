import Testing
import Vocabulary

@Suite struct PhrasesTests {
  private let phrases: Phrases = [.signs: ["->"], .english: ["gives", "gives back"], .russian: ["вернёт"]]

  @Test func `the longest phrase comes first, so that each can be reached`() {
    #expect(phrases.all == ["gives back", "вернёт", "gives", "->"])
  }

  @Test func `a phrase is found by its first byte, whatever its case`() {
    #expect(phrases.sharingInitial(with: "Gives 3") == ["gives back", "gives"])
    #expect(phrases.sharingInitial(with: "Вернёт 3") == ["вернёт"])
    #expect(phrases.sharingInitial(with: "") == [])
  }

  @Test func `lists add up, row by row`() {
    let sum = phrases + ["is"] + [.russian: ["равно"]]
    #expect(sum[.english] == ["gives", "gives back", "is"])
    #expect(sum[.russian] == ["вернёт", "равно"])
    #expect(sum.contains("is") && sum.contains("->"[...]) && !sum.contains("give"))
    #expect(sum.foreign.all == ["вернёт", "равно", "->"])
  }

  @Test func `of one word with two meanings there is one`() {
    let words: Phrases = [.chinese: ["結果"], .japanese: ["結果"]]
    #expect(words.all == ["結果"])
  }
}

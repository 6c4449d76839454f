import Testing
import Verification

@Suite struct ChoiceReadingTests {
  private static func choice(
    _ text: String, _ below: String..., holds right: Visit, drifts wrong: Visit
  ) -> [ReadingCase] {
    ReadingCase.claim(text, holds: right, drifts: wrong).map { reading in
      var reading = reading
      reading.below = below
      return reading
    }
  }

  static let answers: [[ReadingCase]] = [
    choice("print(f(2))", "a) [1]\nb) [1, 2]\nc) [2]", "Answer: b", holds: .prints("[1, 2]"), drifts: .prints("[1]")),
    choice("print(f(2))", "A. 3", "B. 4", "Answer: B", holds: .prints("4"), drifts: .prints("3")),
    choice("print(f(2))", "(A) 3\n(B) 4", "Correct answer: (A)", holds: .prints("3"), drifts: .prints("4")),
    choice("print(f(2))", "a) 3\nb) 4", "Ответ: a", holds: .prints("3"), drifts: .prints("4")),
    choice("print(f(2))", "A. 3\nB. 4", "答案：B", holds: .prints("4"), drifts: .prints("3")),
    choice("print(f(2))", "A. 3\n✅ B. 4", holds: .prints("4"), drifts: .prints("3")),
    choice("print(f(2))", "Output? Answer: 5", "Answer: 5", holds: .prints("5"), drifts: .prints("6")),
    choice(
      "print(f(2))", "What is the output?", "**Answer:**", "[1, 5]", holds: .prints("[1, 5]"), drifts: .prints("[1]")),
    choice("print(f(2))", "What is printed?", "[!success]- Antwort\n5", holds: .prints("5"), drifts: .prints("6")),
    choice(
      "print(f(2))", "A) TypeError\nB) 4", "Answer: A) TypeError", holds: .raises("TypeError", "no"),
      drifts: .prints("4")),
    choice("print(f(2))", "A) Error\nB) 4", "Answer: A", holds: .raises("TypeError", "no"), drifts: .prints("4")),
    choice("f(2)", "A) True\nB) False", "Answer: A", holds: .gives("True"), drifts: .gives("False")),
    choice(
      "fingerprint(2)  # nothing is printed", "A) True\nB) False", "Answer: A", holds: .gives("True"),
      drifts: .gives("False")),
  ]

  @Test(arguments: answers.flatMap(\.self))
  func `the option that the answer names is stated`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  private static func remark(_ below: String...) -> ReadingCase {
    var reading = ReadingCase.remark("print(f(2))", .prints("9"))
    reading.below = below
    return reading
  }

  private static func question(
    _ title: String, _ text: String, _ ticked: String, not unticked: String..., visit: Visit,
    is expected: ReadingCase.Reading
  ) -> ReadingCase {
    var reading = ReadingCase(text, visit, is: expected)
    reading.title = title
    reading.options = [(ticked, .ticked)] + unticked.map { ($0, .unticked) }
    return reading
  }

  static let ticked: [ReadingCase] = [
    question("What is the output?", "print(f(2))", "3", not: "4", visit: .prints("3"), is: .holds),
    question("What is the output?", "print(f(2))", "3", not: "4", visit: .prints("5"), is: .drifts),
    question("Was wird ausgegeben?", "print(f(2))", "[3]", not: "[4]", visit: .prints("[5]"), is: .drifts),
    question("Which is it?", "print(f(2))", "odd", not: "even", visit: .prints("even"), is: .drifts),
    question("Which is it?", "print(f(2))", "it is odd", not: "it is neither", visit: .prints("5"), is: .commentary),
    question("What is the value of x?", "x = f(2)", "3", not: "4", visit: .binds(["x": "3"]), is: .holds),
    question("What is the value of x?", "x = f(2)", "3", not: "4", visit: .binds(["x": "5"]), is: .drifts),
    question("What is printed?", "print(f(2))", "None of these", not: "4", visit: .prints("5"), is: .commentary),
  ]

  @Test(arguments: ticked) func `the option that is ticked is stated`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }

  static let others: [ReadingCase] = [
    remark("Answer: b"),
    remark("a) 3\nb) 4"),
    remark("a) 3\nb) 4", "Answer: neither"),
    remark("a) 3\nb) None of these", "Answer: b"),
    remark("a) a list\nb) a tuple", "Answer: a"),
    remark("a) is faster\nb) is slower", "Answer: b, because it copies"),
    remark("A. The list is shared.", "Answer: A function's defaults are evaluated once."),
    remark("Answer: A"),
    remark("**Answer:**", "It depends on 5."),
    remark("Print the answer", "5"),
  ]

  @Test(arguments: others)
  func `without options, or with words for options, nothing is stated`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }
}

import Testing
import Verification

@testable import Extraction

struct SelectorTests {
  private static let text = """
    ---
    section: Memory model
    ---
    ## What is the GIL? Senior
    ```python
    a
    ```
    ## What is a list? Junior
    ```python
    b
    ```
    ## No level
    ```python
    c
    ```
    """

  private func select(_ selection: Selection) throws -> [String] {
    var selector = Selector(selection)
    let selected = selector.select(from: try Reading.of(Self.text).document)
    try selector.finish()
    return selected.samples.map(\.text)
  }

  @Test(arguments: [
    (Selection(), ["a", "b", "c"]), (Selection(sections: ["memory-model"]), ["a", "b", "c"]),
    (Selection(sections: ["MEM"]), ["a", "b", "c"]), (Selection(sections: ["Memory Model"]), ["a", "b", "c"]),
    (Selection(questions: ["gil"]), ["a"]), (Selection(questions: ["What is"]), ["a", "b"]),
    (Selection(questions: ["memory-model/what-is-a-list#1"]), ["b"]), (Selection(questions: ["What is the GIL?"]), ["a"]),
    (Selection(levels: ["senior"]), ["a"]), (Selection(levels: ["Junior", "senior"]), ["a", "b"]),
    (Selection(sections: ["memory"], questions: ["what"], levels: ["jun"]), ["b"]),
  ])
  func `samples are selected by a slug or part of it`(_ selection: Selection, texts: [String]) throws {
    #expect(try select(selection) == texts)
  }

  @Test(arguments: [
    (Selection(sections: ["memroy-model"]), "no section matches \"memroy-model\"; did you mean \"memory-model\"?"),
    (Selection(sections: ["memory"], levels: ["senoir"]), "no level matches \"senoir\"; did you mean \"senior\"?"),
    (
      Selection(questions: ["what-is-a-lits", "gil"]),
      "no question matches \"what-is-a-lits\"; did you mean \"what-is-a-list\"?"
    ),
    (Selection(sections: ["zzzzzz"]), "no section matches \"zzzzzz\""),
    (Selection(sections: [""]), "no section matches \"\""),
    (
      Selection(questions: ["list"], levels: ["senior"]),
      "no sample meets all that is asked for; leave out a section, a question or a level"
    ),
  ])
  func `a selection that meets nothing is answered with the nearest names`(_ selection: Selection, message: String) {
    let error = #expect(throws: ExtractionError.self) { try select(selection) }
    #expect(error?.description == message)
  }
}

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
    (Selection(questions: ["memory-model/what-is-a-list#1"]), ["b"]),
    (Selection(questions: ["What is the GIL?"]), ["a"]),
    (Selection(levels: ["senior"]), ["a"]), (Selection(levels: ["Junior", "senior"]), ["a", "b"]),
    (Selection(sections: ["memory"], questions: ["what"], levels: ["jun"]), ["b"]),
    (Selection(ids: ["memory-model/what-is-a-list#1"]), ["b"]),
    (Selection(places: [Place(path: "bank/loops.md", line: 6)]), ["a"]),
    (Selection(places: [Place(path: "bank/loops.md", line: 11), Place(path: "bank/loops.md", line: 13)]), ["b", "c"]),
    (Selection(ids: ["memory-model/no-level#1"], places: [Place(path: "other.md", line: 6)]), ["c"]),
    (
      Selection(among: ["bank/loops.md": ["memory-model/no-level#1"], "other.md": ["memory-model/what-is-a-list#1"]]),
      ["c"]
    ),
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
    (Selection(sections: ["zzzzzz"]), "no section matches \"zzzzzz\"; there are: memory-model"),
    (Selection(levels: ["x"]), "no level matches \"x\"; there are: junior, senior"),
    (Selection(questions: ["zzzzzz"]), "no question matches \"zzzzzz\""),
    (Selection(sections: [""]), "no section matches \"\"; there are: memory-model"),
    (
      Selection(places: [Place(path: "bank/loops.md", line: 2)]),
      "bank/loops.md:2: no sample stands there; the nearest begin on line 6"
    ),
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

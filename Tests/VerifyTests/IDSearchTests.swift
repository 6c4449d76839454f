import Extraction
import Testing
import Verification

@testable import verify

@Suite struct IDSearchTests {
  private static let text = """
    # Lists

    ## What is added?

    ```python
    a
    ```

    ```python
    b
    ```

    ## What is popped?

    ```python
    c
    ```

    # Sets

    ## Lists of sets

    ```python
    d
    ```
    """

  private static let cases: [(word: String, outcome: IDSearch.Outcome)] = [
    ("lists/what-is-added#2", .found(["lists/what-is-added#2"])),
    ("lists/what-is-added", .found(["lists/what-is-added#1", "lists/what-is-added#2"])),
    ("what-is-added#1", .found(["lists/what-is-added#1"])),
    ("Popped", .found(["lists/what-is-popped#1"])),
    ("added#2", .found(["lists/what-is-added#2"])),
    ("what-is", .ambiguous(["lists/what-is-added", "lists/what-is-popped"])),
    ("lists", .section), ("sets", .section), ("lists-of", .found(["sets/lists-of-sets#1"])),
    ("lists/what-is-aded#1", .none(nearest: ["lists/what-is-added#1"])), ("nothing", .none(nearest: [])),
  ]

  @Test(arguments: cases) func `a word means an id, a question's, or a part that only one question has`(
    _ word: String, _ outcome: IDSearch.Outcome
  ) throws {
    let document = try DocumentReader { $0.map { _ in true } }.read(Array(Self.text.utf8), path: "bank.md").document
    var search = IDSearch(word)
    search.look(at: document.samples)
    #expect(search.outcome == outcome)
  }
}

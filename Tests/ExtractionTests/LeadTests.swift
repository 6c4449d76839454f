import Testing

@testable import Extraction

struct LeadTests {
  @Test func `the paragraph right above a box leads over to it`() throws {
    let text = """
      # Q

      First.

      New in Python 3.9.

      ```python
      a = 1
      ```

      ```python
      b = 1
      ```

      Then
      this.

      ```python
      c = 1
      ```

      Far.

      ***

      ```python
      d = 1
      ```
      """
    #expect(try Reading.of(text).samples.map(\.lead?.text) == ["New in Python 3.9.", nil, "Then\nthis.", nil])
  }
}

import Testing
import Verification

@testable import Extraction

struct ReleaseRangeTextTests {
  @Test(arguments: [
    ("3.10+", "3.10+"), ("3.8-3.12", "3.8–3.12"), ("3.8–3.12", "3.8–3.12"), ("<3.9", "up to 3.8"), ("<=3.9", "up to 3.9"),
    (">3.9", "3.10+"), (">=3.10", "3.10+"), ("3.12", "3.12"), (">=3.8,<3.12", "3.8–3.11"), (" >= 3.8 ", "3.8+"),
  ])
  func `a range is read`(_ text: String, range: String) { #expect(ReleaseRange(text: text)?.description == range) }

  @Test(arguments: ["", "3", "3.x", "+", "3.8-", "-3.8", "3.12-3.8", "<3.0", ">3.12,<3.8", "3.8-3.9-3.10", "python3.8", "3.8,"])
  func `what is no range is refused`(_ text: String) { #expect(ReleaseRange(text: text) == nil) }
}

import Examining
import Verification

@testable import verify

/// A sample that does nothing, as an entry of a queue.
func entry(_ number: Int) -> RunQueue.Entry {
  let sample = Sample(
    id: "\(number)", path: "bank.md", section: "s", question: "q", level: nil, firstLine: 1, lastLine: 1, text: "",
    form: .script, directives: Directives(), outputs: [])
  return RunQueue.Entry(
    document: 0, sample: number,
    page: Page([ReadSample(sample: sample, program: Program(source: ""), claims: [])]), record: nil)
}

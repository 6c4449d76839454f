import Testing
import Verification

@testable import Claims

@Suite struct OpenSentenceTests {
  @Test func `a sentence that names a release, a number or a name of Python's is open where nothing proves it`() {
    let passages = [
      Passage(
        line: 3, pieces: [.words("Nothing here. Since 3.12 it is\nfaster. "), .code("set"), .words(" is quick.")]),
      Passage(
        line: 7, pieces: [.words("Call "), .code("mine"), .words(" twice, as "), .code("KeyError"), .words(" says.")]),
      Passage(line: 9, pieces: [.code("dict"), .words(" keeps order.")]),
    ]
    let check = Sample(
      id: "", path: "a.md", section: "", question: "", level: nil, firstLine: 11, lastLine: 11, text: "1",
      form: .script,
      directives: Directives(ending: .init(.whole, line: 10)), outputs: [], proves: passages[2])
    let document = Document(path: "a.md", boxes: [], samples: [check], prose: passages)
    #expect(
      OpenSentence.all(in: document, by: ClaimReader()).map { "\($0.place.line) \($0.text)" } == [
        "3 Since 3.12 it is faster.", "4 `set` is quick.", "7 Call `mine` twice, as `KeyError` says.",
      ])
  }
}

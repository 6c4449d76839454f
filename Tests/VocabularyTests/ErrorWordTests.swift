import Testing
import Vocabulary

@Suite struct ErrorWordTests {
  @Test(arguments: [
    ("It ends with an error.", true), ("Es gibt einen Fehler!", true), ("会报错", true),
    ("Nothing to see. An error comes, which is no accident? It is one.", false), ("No error is raised.", false),
    ("Es wird kein Fehler ausgelöst.", false), ("No se lanza ningún error.", false),
    ("这里不会报错。", false), ("f 没有异常", false),
    ("It is not a list; an exception follows.", true), ("All is well.", false),
  ]) func `an exception that is denied is not announced`(_ text: String, _ isSpokenOf: Bool) {
    #expect(ErrorWords.areSpokenOf(in: text) == isSpokenOf)
  }
}

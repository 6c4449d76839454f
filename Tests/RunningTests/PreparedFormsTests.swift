import Testing

@testable import Running

@Suite struct PreparedFormsTests {
  private func forms(_ text: String) -> [String] {
    Array(PreparedForms(in: Array(text.utf8))).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `each form stands after its length, and may be empty`() {
    #expect(forms("3\nabc0\n2\n\n\n") == ["abc", "", "\n\n"])
    #expect(forms("") == [])
  }

  @Test(
    arguments: ["3\nabc9\nab", "3\nabcx", "3\nabc-1\n", "3\nabc3", "3\nabc9223372036854775807\nx", "3\nabc\n1"]
  )
  func `what was cut off or is no length ends them`(_ text: String) {
    #expect(forms(text) == ["abc"])
  }
}

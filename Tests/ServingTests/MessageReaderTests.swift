import Testing
import Verification

@testable import Serving

@Suite struct MessageReaderTests {
  /// What is read of some bytes, however they come: bodies, and what is said of the rest.
  private func read(_ text: String, by step: Int = .max) -> [String] {
    var reader = MessageReader()
    var read: [String] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.add(rest.prefix(step))
      rest = rest.dropFirst(step)
      var isWaiting = false
      while !isWaiting {
        do throws(ServingError) {
          if let body = try reader.next() {
            read.append(String(decoding: body, as: UTF8.self))
          } else {
            isWaiting = true
          }
        } catch {
          read.append("error \(error.code.rawValue)")
        }
      }
    }
    return read
  }

  @Test(arguments: [1, 2, 7, .max]) func `messages are read however their bytes come`(_ step: Int) {
    let text = "Content-Length: 2\r\n\r\n{}content-length:5\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n\"ä\"1"
    #expect(read(text, by: step) == ["{}", "\"ä\"1"])
  }

  @Test(arguments: [1, 3, .max]) func `after a header without a length it goes on at the next message`(_ step: Int) {
    #expect(read("Content-Type: x\r\n\r\n{}Content-Length: 2\r\n\r\n[]", by: step) == ["error -32700", "[]"])
  }

  @Test(
    arguments: [
      "Content-Length: many\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "Content-Length: 999999999\r\n\r\n", "\r\n\r\n", "\u{0}\u{1}\r\n\r\n", String(repeating: "x", count: 5000),
    ]) func `what is no header is told once`(_ header: String)
  {
    #expect(read(header + "Content-Length: 2\r\n\r\n[]") == ["error -32700", "[]"])
  }

  @Test func `a length that is too short leaves a rest that is passed over`() {
    #expect(read("Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]") == ["{", "error -32700", "[]"])
  }

  @Test func `a length that is too long takes of the next message, and the one behind it is read`() {
    let read = read("Content-Length: 4\r\n\r\n{}Content-Length: 2\r\n\r\n[]Content-Length: 2\r\n\r\n{}")
    #expect(read == ["{}Co", "error -32700", "{}"])
  }
}

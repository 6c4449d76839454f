import Testing
import Verification

@testable import Serving

@Suite struct MessageTests {
  @Test func `requests, notifications and answers are told apart`() throws {
    func message(_ text: String) throws -> Message { try Message(Array(text.utf8)) }
    #expect(try message(#"{"jsonrpc":"2.0","id":1,"method":"a"}"#) == .request(.number(1), method: "a", .null))
    #expect(
      try message(#"{"jsonrpc":"2.0","id":"x","method":"a","params":[1]}"#)
        == .request(.text("x"), method: "a", [.int(1)]))
    #expect(try message(#"{"jsonrpc":"2.0","method":"a"}"#) == .notification(method: "a", .null))
    #expect(try message(#"{"jsonrpc":"2.0","id":1,"result":null}"#) == .answer(.number(1), .null))
    #expect(try message(#"{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":""}}"#) == .answer(.number(1), nil))
  }

  @Test(
    arguments: [
      ("{", -32700, nil), ("{} {}", -32700, nil), ("\u{FF}", -32700, nil), ("[]", -32600, nil), ("1", -32600, nil),
      (#"{"id":3,"method":"a"}"#, -32600, .number(3)), (#"{"jsonrpc":"2.0","id":3}"#, -32600, .number(3)),
      (#"{"jsonrpc":"2.0","id":3,"method":4}"#, -32600, .number(3)),
      (#"{"jsonrpc":"2.0","id":1.5,"method":"a"}"#, -32600, nil),
      (#"{"jsonrpc":"2.0","id":{},"method":"a"}"#, -32600, nil), (String(repeating: "[", count: 100_000), -32700, nil),
    ] as [(String, Int, Message.ID?)]) func `what is no message is refused in the protocol's words`(
      _ text: String, _ code: Int, _ id: Message.ID?
    )
  {
    #expect {
      try Message(Array(text.utf8))
    } throws: { error in
      let malformed = error as? Message.Malformed
      return malformed?.error.code.rawValue == code && malformed?.id == id
    }
  }

  @Test func `a message is framed by its length in bytes`() {
    #expect(String(decoding: JSON.string("ä").framed, as: UTF8.self) == "Content-Length: 4\r\n\r\n\"ä\"")
  }

  @Test(arguments: [
    ("file:///a/b.md", "/a/b.md"), ("file:///a%20b/%C3%A4.md", "/a b/ä.md"), ("FILE://localhost/a", "/a"),
    ("file://host/a", nil), ("untitled:Untitled-1", nil), ("file:///a%0", nil), ("file:///%00", nil),
    ("file:///%FF", nil),
    ("file://", nil), ("", nil),
  ]) func `a URI names a file of this machine, or none`(_ uri: String, _ path: String?) {
    #expect(FileAddress.path(of: uri) == path)
  }
}

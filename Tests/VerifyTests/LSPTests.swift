import Foundation
import Testing

/// An editor that talks to a `verify lsp`.
private final class Editor {
  private let process = Process()
  private let (input, output) = (Pipe(), Pipe())
  private var rest = Data()
  private var lastID = 0
  /// What was told and not yet asked for.
  private var told: [[String: Any]] = []
  let folder: URL

  init(_ arguments: [String] = [], in folder: URL) throws {
    self.folder = folder
    process.executableURL = URL(filePath: BuiltCommand.path)
    process.arguments = ["lsp"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": folder.path + "/.cache"]) {
      $1
    }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  func uri(_ name: String) -> String { folder.appending(path: name).absoluteString }

  func write(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  func send(_ message: [String: Any]) throws {
    let body = try JSONSerialization.data(withJSONObject: message.merging(["jsonrpc": "2.0"]) { $1 })
    try input.fileHandleForWriting.write(contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  func notify(_ method: String, _ parameters: [String: Any] = [:]) throws {
    try send(["method": method, "params": parameters])
  }

  /// The id of what is asked.
  @discardableResult
  func ask(_ method: String, _ parameters: [String: Any] = [:]) throws -> Int {
    lastID += 1
    try send(["id": lastID, "method": method, "params": parameters])
    return lastID
  }

  /// The next message that is meant; others are kept for whoever asks for them later.
  func next(where isMeant: ([String: Any]) -> Bool) -> [String: Any]? {
    if let index = told.firstIndex(where: isMeant) { return told.remove(at: index) }
    while let message = receive() {
      if isMeant(message) { return message }
      told.append(message)
    }
    return nil
  }

  func answer(to id: Int) -> [String: Any]? { next { $0["id"] as? Int == id && $0["method"] == nil } }

  /// What is published next of a document.
  func diagnostics(of name: String, version: Int? = nil) -> [[String: Any]]? {
    let message = next { message in
      let parameters = message["params"] as? [String: Any]
      return message["method"] as? String == "textDocument/publishDiagnostics"
        && parameters?["uri"] as? String == uri(name)
        && (version == nil || parameters?["version"] as? Int == version)
    }
    return (message?["params"] as? [String: Any])?["diagnostics"] as? [[String: Any]]
  }

  func begin(_ capabilities: [String: Any] = [:]) throws -> [String: Any]? {
    let id = try ask(
      "initialize",
      [
        "processId": NSNull(), "workspaceFolders": [["uri": folder.absoluteString, "name": "bank"]],
        "capabilities": capabilities,
      ])
    let answer = answer(to: id)?["result"] as? [String: Any]
    try notify("initialized")
    return answer?["capabilities"] as? [String: Any]
  }

  func open(_ name: String, _ text: String) throws {
    try notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri(name), "languageId": "markdown", "version": 1, "text": text]])
  }

  func change(_ name: String, version: Int, _ text: String) throws {
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": uri(name), "version": version], "contentChanges": [["text": text]]])
  }

  /// The exit status, once it goes.
  func end(politely: Bool = true) throws -> Int32 {
    if politely {
      #expect(answer(to: try ask("shutdown"))?["result"] is NSNull)
      try notify("exit")
    }
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func receive() -> [String: Any]? {
    while true {
      if let end = rest.range(of: Data("\r\n\r\n".utf8)) {
        let header = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
        let length = Int(header.dropFirst("Content-Length: ".count)) ?? 0
        if rest.distance(from: end.upperBound, to: rest.endIndex) >= length {
          let body = rest[end.upperBound...].prefix(length)
          rest = Data(rest[(end.upperBound + length)...])
          return (try? JSONSerialization.jsonObject(with: body)) as? [String: Any]
        }
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }

  deinit { if process.isRunning { process.terminate() } }
}

@Suite struct LSPTests {
  private static let page = """
    # Page

    ## Sum

    ```python
    s = "😀"; 1 + 1  # 3
    print(s * 2)  # 😀😀
    ```

    ## Silent

    ```python
    print("hello")
    ```

    """

  /// As `line:character`.
  private func range(_ json: Any?) -> String {
    let range = json as? [String: [String: Int]]
    func point(_ name: String) -> String {
      "\(range?[name]?["line"] ?? -1):\(range?[name]?["character"] ?? -1)"
    }
    return "\(point("start"))-\(point("end"))"
  }

  @Test(arguments: [("utf-16", "5:19-5:20"), ("utf-8", "5:21-5:22"), ("utf-32", "5:18-5:19")])
  func `a document is told of when it is opened, in the characters that were agreed on`(
    _ encoding: String, _ place: String
  ) throws {
    try withBank([:]) { folder in
      let editor = try Editor(in: folder)
      let abilities = try editor.begin(["general": ["positionEncodings": [encoding]]])
      #expect(abilities?["positionEncoding"] as? String == encoding)
      try editor.open("a.md", Self.page)
      let diagnostics = editor.diagnostics(of: "a.md")
      #expect(diagnostics?.count == 1)
      #expect(range(diagnostics?.first?["range"]) == place)
      #expect(diagnostics?.first?["code"] as? String == "drifted")
      #expect(diagnostics?.first?["severity"] as? Int == 1)
      #expect(try editor.end() == 0)
    }
  }

  @Test func `what is asked of a document is answered once it was run`() throws {
    try withBank([:]) { folder in
      let editor = try Editor(in: folder)
      _ = try editor.begin(["workspace": ["workspaceEdit": ["documentChanges": true]]])
      try editor.open("a.md", Self.page)
      let document = ["uri": editor.uri("a.md")]
      let everywhere = ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]
      let hover = try editor.ask(
        "textDocument/hover", ["textDocument": document, "position": ["line": 5, "character": 19]])
      let hints = try editor.ask("textDocument/inlayHint", ["textDocument": document, "range": everywhere])
      let lenses = try editor.ask("textDocument/codeLens", ["textDocument": document])
      let actions = try editor.ask(
        "textDocument/codeAction", ["textDocument": document, "range": everywhere, "context": ["diagnostics": []]])

      let shown = (editor.answer(to: hover)?["result"] as? [String: Any])?["contents"] as? [String: String]
      #expect(shown?["value"]?.hasPrefix("**drifted**\n\n```text\nstated    3\n") == true)
      let labels = (editor.answer(to: hints)?["result"] as? [[String: Any]])?.compactMap { $0["label"] as? String }
      #expect(labels == ["→ 2", "→ hello"])
      let titles = (editor.answer(to: lenses)?["result"] as? [[String: Any]])?.compactMap {
        ($0["command"] as? [String: Any])?["title"] as? String
      }
      #expect(titles?.count == 2)
      #expect(titles?.first?.hasPrefix("▶ run (1 of 2 claims hold on Python ") == true)
      let found = editor.answer(to: actions)?["result"] as? [[String: Any]]
      #expect(found?.compactMap { $0["kind"] as? String } == ["quickfix", "source.fixAll.verify"])
      let changes = (found?.first?["edit"] as? [String: Any])?["documentChanges"] as? [[String: Any]]
      #expect((changes?.first?["textDocument"] as? [String: Any])?["version"] as? Int == 1)
      let edits = changes?.first?["edits"] as? [[String: Any]]
      #expect(edits?.compactMap { $0["newText"] as? String } == ["2"])
      #expect(range(edits?.first?["range"]) == "5:19-5:20")
      #expect(try editor.end() == 0)
    }
  }

  @Test func `a change is told of, and who asked about the text before it is told that it has changed`() throws {
    try withBank([:]) { folder in
      let editor = try Editor(["--timeout", "30"], in: folder)
      _ = try editor.begin()
      let endless = "## Q\n\n```python\nwhile True: pass\n```\n"
      try editor.open("a.md", endless)
      let lenses = try editor.ask("textDocument/codeLens", ["textDocument": ["uri": editor.uri("a.md")]])
      let hover = try editor.ask(
        "textDocument/hover",
        ["textDocument": ["uri": editor.uri("a.md")], "position": ["line": 3, "character": 0]])
      try editor.notify("$/cancelRequest", ["id": hover])
      #expect((editor.answer(to: hover)?["error"] as? [String: Any])?["code"] as? Int == -32800)
      // What is under way is not waited for.
      let start = ContinuousClock.now
      try editor.change("a.md", version: 2, "## Q\n\n```python\n1 + 1  # 3\n```\n")
      #expect((editor.answer(to: lenses)?["error"] as? [String: Any])?["code"] as? Int == -32801)
      #expect(editor.diagnostics(of: "a.md", version: 2)?.count == 1)
      #expect(start.duration(to: .now) < .seconds(20))
      try editor.change("a.md", version: 3, "## Q\n\n```python\n1 + 1  # 2\n```\n")
      #expect(editor.diagnostics(of: "a.md", version: 3)?.isEmpty == true)
      try editor.notify("textDocument/didClose", ["textDocument": ["uri": editor.uri("a.md")]])
      #expect(editor.diagnostics(of: "a.md")?.isEmpty == true)
      #expect(try editor.end() == 0)
    }
  }

  @Test func `a sample is run anew when its lens is pressed`() throws {
    try withBank([:]) { folder in
      let editor = try Editor(in: folder)
      _ = try editor.begin()
      try editor.open("a.md", Self.page)
      #expect(editor.diagnostics(of: "a.md")?.count == 1)
      let run = try editor.ask(
        "workspace/executeCommand", ["command": "verify.run", "arguments": [editor.uri("a.md"), "page/sum#1"]])
      let message = editor.next { $0["method"] as? String == "window/showMessage" }?["params"] as? [String: Any]
      #expect((message?["message"] as? String)?.hasPrefix("verify: Sum: 1 of 2 claims hold") == true)
      #expect(editor.answer(to: run)?["result"] is NSNull)
      let wrong = try editor.ask("workspace/executeCommand", ["command": "verify.run", "arguments": ["x"]])
      #expect((editor.answer(to: wrong)?["error"] as? [String: Any])?["code"] as? Int == -32602)
      #expect(try editor.end() == 0)
    }
  }

  @Test func `each folder has its own settings, and what is wrong with a document stands at its line`() throws {
    try withBank([
      "one/.verify.toml": Data("fail-on = \"none\"\n".utf8), "two/.verify.toml": Data("fail-on = [\"all\"]\n".utf8),
    ]) { folder in
      let editor = try Editor(in: folder)
      let id = try editor.ask(
        "initialize",
        [
          "capabilities": [:],
          "workspaceFolders": ["one", "two"].map { ["uri": editor.uri($0), "name": $0] },
        ])
      #expect(editor.answer(to: id)?["result"] != nil)
      for name in ["one/a.md", "two/a.md"] {
        try editor.open(name, Self.page)
      }
      #expect(editor.diagnostics(of: "one/a.md")?.map { $0["severity"] as? Int } == [2])
      #expect(editor.diagnostics(of: "two/a.md")?.map { $0["severity"] as? Int } == [1, 1])
      try editor.change("one/a.md", version: 2, "# P\n\n```python verify:nonsense\n1\n```\n")
      let wrong = editor.diagnostics(of: "one/a.md", version: 2)
      #expect(wrong?.map { $0["code"] as? String } == ["unreadable"])
      #expect(range(wrong?.first?["range"]).hasPrefix("2:0-") == true)
      #expect(try editor.end() == 0)
    }
  }

  @Test func `whatever comes is answered in the protocol's words, and is not the end`() throws {
    try withBank([:]) { folder in
      let editor = try Editor(["--stdio"], in: folder)
      func code(_ message: [String: Any]?) -> Int? { (message?["error"] as? [String: Any])?["code"] as? Int }
      let early = try editor.ask("textDocument/hover")
      #expect(code(editor.answer(to: early)) == -32002)
      _ = try editor.begin()
      #expect(code(editor.answer(to: try editor.ask("initialize"))) == -32600)
      #expect(code(editor.answer(to: try editor.ask("no/such"))) == -32601)
      #expect(code(editor.answer(to: try editor.ask("textDocument/hover", ["position": 1]))) == -32602)
      for text in [
        "Content-Type: x\r\n\r\n", "Content-Length: 1\r\n\r\n{", "Content-Length: 1\r\n\r\n{}",
        "Content-Length: x\r\n\r\n{}",
      ] {
        editor.write(text)
        #expect(code(editor.next { $0["id"] is NSNull }) == -32700, "\(text)")
        // Whatever is left of it.
        editor.write("\r\n\r\n")
      }
      editor.write("Content-Length: 2\r\n\r\n[]")
      #expect(code(editor.next { code($0) == -32600 }) == -32600)
      try editor.notify("textDocument/didChange", ["textDocument": ["uri": "file:///nowhere.md"]])
      try editor.notify("textDocument/didOpen")
      try editor.open("a.md", Self.page)
      #expect(editor.diagnostics(of: "a.md")?.count == 1)
      #expect(code(editor.answer(to: try editor.ask("shutdown"))) == nil)
      #expect(code(editor.answer(to: try editor.ask("textDocument/hover"))) == -32600)
      try editor.notify("exit")
      #expect(try editor.end(politely: false) == 0)
    }
  }

  @Test func `a client that goes away in the midst of a run leaves nothing behind`() throws {
    try withBank([:]) { folder in
      let editor = try Editor(in: folder)
      _ = try editor.begin()
      try editor.open("a.md", "## Q\n\n```python\nwhile True: pass\n```\n")
      editor.write("Content-Length: 100\r\n\r\n{")
      #expect(try editor.end(politely: false) == 1)
    }
  }
}

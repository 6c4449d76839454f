import Serving
import Verification

/// What an editor asks.
extension EditorSession {
  /// What we can do, for a client that has told what it can.
  mutating func initialize(_ parameters: JSON) -> JSON {
    client = EditorClient(parameters["capabilities"])
    var roots = (parameters["workspaceFolders"]?.array ?? []).compactMap { $0["uri"]?.string }
    if roots.isEmpty, let root = parameters["rootUri"]?.string { roots = [root] }
    for path in roots.compactMap(FileAddress.path) { open(folder: path) }
    return [
      "capabilities": [
        "positionEncoding": .string(client.encoding.rawValue),
        "textDocumentSync": ["openClose": true, "change": .int(2), "save": true],
        "hoverProvider": true, "inlayHintProvider": true, "codeLensProvider": ["resolveProvider": false],
        "codeActionProvider": ["codeActionKinds": ["quickfix", .string(OpenDocument.fixAll)]],
        "executeCommandProvider": ["commands": [.string(Self.runCommand)]],
        "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
      ],
      "serverInfo": ["name": "verify", "version": .string(version)],
    ]
  }

  /// Answers at once, or once the document was run.
  mutating func answer(_ id: Message.ID, _ method: String, _ parameters: JSON) throws(ServingError) {
    switch method {
    case "textDocument/hover":
      guard let position = Position(parameters["position"]) else { throw Self.lacks("position", in: method) }
      try ask(id, parameters) { $0.hover(at: position) }
    case "textDocument/inlayHint":
      guard let range = Range<Position>(parameters["range"]) else { throw Self.lacks("range", in: method) }
      try ask(id, parameters) { $0.inlayHints(in: range) }
    case "textDocument/codeLens": try ask(id, parameters) { $0.codeLenses }
    case "textDocument/codeAction":
      guard let range = Range<Position>(parameters["range"]) else { throw Self.lacks("range", in: method) }
      let takesVersions = client.takesVersions
      try ask(id, parameters, needsCorrections: true) {
        $0.codeActions(in: range, parameters["context"], isVersioned: takesVersions)
      }
    case "workspace/executeCommand": try execute(id, parameters)
    default: throw ServingError(.methodNotFound, "\"\(method)\" is not known here")
    }
  }

  /// `verify.run` with a document and one of its samples.
  private mutating func execute(_ id: Message.ID, _ parameters: JSON) throws(ServingError) {
    guard parameters["command"]?.string == Self.runCommand else {
      throw ServingError(.invalidParameters, "the command is \"\(Self.runCommand)\"")
    }
    let arguments = parameters["arguments"]?.array ?? []
    guard arguments.count == 2, let uri = arguments[0].string, let sample = arguments[1].string,
      documents[uri] != nil
    else { throw ServingError(.invalidParameters, "\"\(Self.runCommand)\" takes an open document and a sample's id") }
    want(Wanted(uri: uri, sample: sample, asker: id))
  }

  private mutating func ask(
    _ id: Message.ID, _ parameters: JSON, needsCorrections: Bool = false, _ answer: @escaping (OpenDocument) -> JSON
  ) throws(ServingError) {
    guard let uri = parameters.at("textDocument", "uri")?.string else {
      throw ServingError(.invalidParameters, "\"textDocument\" has no \"uri\"")
    }
    // One that is no file has nothing to show.
    guard let document = documents[uri] else { return outbox.append(.answer(to: id, .null)) }
    let asked = OpenDocument.Asked(id: id, needsCorrections: needsCorrections, answer: answer)
    if document.isAnswerable(asked) {
      outbox.append(.answer(to: id, answer(document)))
    } else {
      documents[uri]?.wait(asked)
    }
  }

  private static func lacks(_ name: String, in method: String) -> ServingError {
    ServingError(.invalidParameters, "\"\(method)\" needs a \"\(name)\"")
  }

  /// The editor wants no answer any more.
  mutating func cancel(_ id: Message.ID) {
    let cancelled = ServingError(.requestCancelled, "it was cancelled")
    for uri in documents.keys where documents[uri]?.forget(id) == true {
      outbox.append(.refusal(of: id, cancelled))
      return
    }
    if let index = queue.firstIndex(where: { $0.asker == id }) {
      queue.remove(at: index)
      outbox.append(.refusal(of: id, cancelled))
    } else if let run = running.values.first(where: { $0.asker == id }) {
      // It is answered when that has ended.
      run.interruption.raise()
    }
  }
}

import FoundationEssentials
import Serving
import Verification

/// What an editor tells of its documents and folders.
extension EditorSession {
  mutating func note(_ method: String, _ parameters: JSON) throws(ServingError) {
    switch method {
    case "textDocument/didOpen": try open(parameters)
    case "textDocument/didChange": try change(parameters)
    case "textDocument/didSave": want(Wanted(uri: try Self.uri(parameters)))
    case "textDocument/didClose": close(try Self.uri(parameters))
    case "workspace/didChangeWorkspaceFolders":
      let gone = (parameters.at("event", "removed")?.array ?? []).compactMap { $0["uri"]?.string }
      for path in gone.compactMap(FileAddress.path) {
        jobs.append(.close(folders.filter { $0.root == makeFolder(path).root }))
        folders.removeAll { $0.root == makeFolder(path).root }
      }
      let new = (parameters.at("event", "added")?.array ?? []).compactMap { $0["uri"]?.string }
      for path in new.compactMap(FileAddress.path) { open(folder: path) }
    case "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles":
      jobs.append(.close(folders))
      for uri in documents.keys.sorted() { outdate(uri) }
    case "$/cancelRequest": if let id = Message.ID(parameters["id"]) { cancel(id) }
    case "window/workDoneProgress/cancel":
      EditorClient.run(ofToken: parameters["token"]).flatMap { running[$0] }?.interruption.raise()
    default: break
    }
  }

  mutating func open(folder path: String) {
    let folder = makeFolder(path)
    folders.append(folder)
    // What takes long is done before the first document asks for it.
    jobs.append(.prepare(folder))
  }

  private mutating func open(_ parameters: JSON) throws(ServingError) {
    let uri = try Self.uri(parameters)
    guard let text = parameters.at("textDocument", "text")?.string else {
      throw ServingError(.invalidParameters, "\"textDocument\" has no \"text\"")
    }
    // What is in no file has no folder, no format and no record.
    guard let path = FileAddress.path(of: uri) else { return }
    close(uri)
    lastNumber += 1
    var document = OpenDocument(
      uri: uri, path: path, text: EditedText(text, counting: client.encoding),
      version: parameters.at("textDocument", "version") ?? .null)
    // So that a run of what was open before is not taken for one of this.
    document.generation = lastNumber << 32
    documents[uri] = document
    want(Wanted(uri: uri))
  }

  private mutating func change(_ parameters: JSON) throws(ServingError) {
    let uri = try Self.uri(parameters)
    guard var document = documents[uri] else { return }
    for change in parameters["contentChanges"]?.array ?? [] { try document.text.change(change) }
    document.version = parameters.at("textDocument", "version") ?? .null
    documents[uri] = document
    outdate(uri)
  }

  /// Its text, or what it is run with, is another one.
  private mutating func outdate(_ uri: String) {
    let error = ServingError(.contentModified, "the document has changed since")
    for asked in documents[uri]?.outdate() ?? [] { outbox.append(.refusal(of: asked.id, error)) }
    if let generation = documents[uri]?.generation { jobs.append(.rest(uri: uri, generation: generation)) }
  }

  private mutating func close(_ uri: String) {
    guard var document = documents.removeValue(forKey: uri) else { return }
    for asked in document.outdate() { outbox.append(.answer(to: asked.id, .null)) }
    for wanted in queue where wanted.uri == uri {
      if let asker = wanted.asker { outbox.append(.answer(to: asker, .null)) }
    }
    queue.removeAll { $0.uri == uri }
    for run in running.values where run.uri == uri { run.interruption.raise() }
    publish([], of: document)
  }

  func folder(of path: String) -> EditorFolder? {
    folders.filter { $0.isAround(path) }.max { $0.root.utf8.count < $1.root.utf8.count }
  }

  mutating func publish(_ diagnostics: [JSON], of document: OpenDocument) {
    var members: [JSON.Member] = [
      .init("uri", .string(document.uri)), .init("diagnostics", .array(diagnostics)),
    ]
    if document.version != .null { members.append(.init("version", document.version)) }
    outbox.append(.notification("textDocument/publishDiagnostics", .object(members)))
  }

  private static func uri(_ parameters: JSON) throws(ServingError) -> String {
    guard let uri = parameters.at("textDocument", "uri")?.string else {
      throw ServingError(.invalidParameters, "\"textDocument\" has no \"uri\"")
    }
    return uri
  }
}

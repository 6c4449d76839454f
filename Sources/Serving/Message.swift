import Verification

/// What a client says: JSON-RPC 2.0.
package enum Message: Sendable, Hashable {
  /// Something that is to be answered.
  case request(ID, method: String, JSON)
  case notification(method: String, JSON)
  /// An answer to what we have asked; nil where it is an error.
  case answer(ID, JSON?)

  /// Under what a request is answered.
  package enum ID: Sendable, Hashable {
    case number(Int)
    case text(String)

    package init?(_ json: JSON?) {
      switch json {
      case .string(let text): self = .text(text)
      case .number: if let number = json?.int { self = .number(number) } else { return nil }
      default: return nil
      }
    }

    package var json: JSON {
      switch self {
      case .number(let number): .int(number)
      case .text(let text): .string(text)
      }
    }
  }

  /// What came instead of a message, with the id that it names, where it does.
  package struct Malformed: Error, Sendable, Hashable {
    package let id: ID?
    package let error: ServingError
  }

  package init(_ bytes: [UInt8]) throws(Malformed) {
    var reader = JSONReader(bytes[...])
    let json: JSON
    do throws(JSONReader.Mistake) {
      json = try reader.value()
      try reader.expectEnd()
    } catch {
      throw Malformed(id: nil, error: ServingError(.parseError, "no JSON: \(error.what)"))
    }
    let id = ID(json["id"])
    func malformed(_ what: String) -> Malformed { Malformed(id: id, error: ServingError(.invalidRequest, what)) }
    guard case .object = json else { throw malformed("a message is an object") }
    guard json["jsonrpc"]?.string == "2.0" else { throw malformed("\"jsonrpc\" must be \"2.0\"") }
    let parameters = json["params"] ?? .null
    switch (id, json["id"], json["method"]) {
    case (let id?, _, .string(let method)): self = .request(id, method: method, parameters)
    case (nil, nil, .string(let method)): self = .notification(method: method, parameters)
    case (let id?, _, nil) where json["result"] != nil || json["error"] != nil:
      self = .answer(id, json["error"] == nil ? json["result"] : nil)
    case (nil, .some, .some): throw malformed("\"id\" must be a whole number or a text")
    // An answer to a message of which we could not tell its id.
    default: throw malformed("it is no request, no notification and no answer")
    }
  }
}

extension JSON {
  /// What answers a request.
  package static func answer(to id: Message.ID, _ result: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": id.json, "result": result]
  }

  /// What tells that a request, or something of which nobody knows what it was, cannot be served.
  package static func refusal(of id: Message.ID?, _ error: ServingError) -> JSON {
    ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
  }

  /// Something that is told, and not answered.
  package static func notification(_ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  /// Something that the client is to answer.
  package static func request(_ id: Message.ID, _ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": parameters]
  }

  /// As it is written to a client, with its header.
  package var framed: [UInt8] {
    let body = Array(text.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  /// The value at the end of these names; nil where there is none.
  package func at(_ names: String...) -> JSON? {
    var json: JSON? = self
    for name in names { json = json?[name] }
    return json
  }

  package var isTrue: Bool { self == .bool(true) }
}

import Verification

/// What a client is told about a message that cannot be served, in the Language Server Protocol's words.
package struct ServingError: Error, Sendable, Hashable {
  package let code: Code
  package let message: String

  /// Of JSON-RPC 2.0 and of LSP 3.17.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case internalError = -32603
    case notInitialized = -32002
    case requestFailed = -32803
    /// The document has changed since, so that the answer would be one to another question.
    case contentModified = -32801
    case requestCancelled = -32800
  }

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var json: JSON { ["code": .int(code.rawValue), "message": .string(message)] }
}

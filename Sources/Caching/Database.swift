import CSQLite

/// A file of SQLite's; not to be used by two threads at a time.
struct Database: ~Copyable, Sendable {
  /// What SQLite answered instead of what was asked of it.
  struct Refusal: Error {
    /// The primary result code (sqlite.org/rescode.html).
    let code: Int32
    let words: String

    /// Whether the file's own bytes are wrong, or never were of our making.
    var isDamage: Bool {
      code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_SCHEMA || code == SQLITE_ERROR
    }
    var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
  }

  // SQLite lets a connection go from thread to thread, as long as no two use it at once; it has one owner, who sees to that.
  nonisolated(unsafe) private let handle: OpaquePointer
  /// Prepared once, by their text.
  // They belong to the connection.
  nonisolated(unsafe) private var statements: [String: OpaquePointer] = [:]

  /// - Parameter isReadOnly: whether it is read as it stands, without a lock or a file beside it.
  init(_ path: String, isReadOnly: Bool = false) throws(Refusal) {
    var handle: OpaquePointer?
    let flags = (isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_NOMUTEX
    let code =
      isReadOnly
      ? sqlite3_open_v2(Self.address(of: path), &handle, flags | SQLITE_OPEN_URI, nil)
      : sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let refusal = Refusal(code: code & 0xff, words: String(cString: sqlite3_errstr(code)))
      sqlite3_close_v2(handle)
      throw refusal
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, Self.patience)
  }

  /// Milliseconds for which another process is waited for.
  private static let patience: Int32 = 2_000

  /// `file:…?immutable=1`, with what means something in an address taken for itself.
  private static func address(of path: String) -> String {
    let bytes = path.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"): "%" + String(byte, radix: 16)
      default: String(decoding: [byte], as: Unicode.ASCII.self)
      }
    }
    return path.utf8.allSatisfy { $0 < 0x80 } ? "file:\(bytes.joined())?immutable=1" : "file:\(path)?immutable=1"
  }

  /// Runs one or several statements that give nothing.
  func run(_ text: String) throws(Refusal) {
    let code = sqlite3_exec(handle, text, nil, nil, nil)
    if code != SQLITE_OK { throw refusal(code) }
  }

  /// A value that a statement's parameter is given.
  enum Value {
    case bytes([UInt8])
    case integer(Int)
    case null
  }

  /// Runs a statement, and hands each of its rows to `row`.
  mutating func each(
    _ text: String, _ values: [Value] = [], _ row: (borrowing Row) -> Void = { _ in }
  ) throws(Refusal) {
    let statement = try statement(text)
    defer { sqlite3_reset(statement) }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .bytes(let bytes):
          bytes.withUnsafeBytes {
            sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), Self.copied)
          }
        case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
        case .null: sqlite3_bind_null(statement, place)
        }
      if code != SQLITE_OK { throw refusal(code) }
    }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw refusal(code) }
      row(Row(statement: statement))
    }
  }

  /// The first column of the first row; nil where there is none.
  mutating func number(_ text: String) throws(Refusal) -> Int? {
    var number: Int?
    try each(text) { number = number ?? $0.integer(0) }
    return number
  }

  /// A row as long as it is handed out.
  struct Row: ~Copyable {
    fileprivate let statement: OpaquePointer

    /// Nil where the column is null.
    func integer(_ column: Int32) -> Int? {
      sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(statement, column))
    }

    func bytes(_ column: Int32) -> [UInt8] {
      let count = Int(sqlite3_column_bytes(statement, column))
      return Array(UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
    }
  }

  private mutating func statement(_ text: String) throws(Refusal) -> OpaquePointer {
    if let known = statements[text] { return known }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw refusal(code) }
    statements[text] = statement
    return statement
  }

  /// SQLITE_TRANSIENT, a macro that Swift does not see.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  private func refusal(_ code: Int32) -> Refusal {
    Refusal(code: code & 0xff, words: String(cString: sqlite3_errmsg(handle)))
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }
}

extension Cache {
  /// What keeps it, with the version that runs: `SQLite 3.40.1`.
  package static var library: String { "SQLite \(String(cString: sqlite3_libversion()))" }
}

import CSQLite
import Glibc

extension Cache {
  /// "vrfy", which tells our files from other people's (`PRAGMA application_id`).
  private static let mark = 0x7672_6679

  private static let schema = """
    CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB NOT NULL, day INTEGER, used INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS kept_used ON kept (used);
    PRAGMA application_id = \(mark);
    """

  /// The database as far as it can be had, and what is wrong.
  static func open(_ place: CachePlace) -> State {
    place.makeFolder()
    do throws(Database.Refusal) {
      var database = try Database(place.file)
      // Before anything is written to it.
      guard try isOurs(&database) else { return State(trouble: .foreign(path: place.file)) }
      return State(database: database)
    } catch {
      if error.code == SQLITE_NOTADB || error.code == SQLITE_CORRUPT {
        return State(trouble: .foreign(path: place.file))
      }
      return readOnly(place, because: error.words)
    }
  }

  private static func readOnly(_ place: CachePlace, because why: String) -> State {
    do throws(Database.Refusal) {
      var database = try Database(place.file, isReadOnly: true)
      if try database.number("PRAGMA application_id") == mark {
        return State(database: database, isReadOnly: true, trouble: .cannotWrite(path: place.file, why: why))
      }
    } catch {
      // Then nothing is to be had of it.
    }
    return State(trouble: .cannotOpen(path: place.file, why: why))
  }

  /// Makes a new file one of ours; whether it is.
  private static func isOurs(_ database: inout Database) throws(Database.Refusal) -> Bool {
    if try database.number("PRAGMA application_id") != mark {
      guard try database.number("SELECT count(*) FROM sqlite_schema") == 0,
        try database.number("PRAGMA application_id") == 0
      else { return false }
      // Must be said before there is a table.
      try database.run("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL;")
      try database.run("BEGIN IMMEDIATE; \(schema) COMMIT;")
    }
    try database.run("PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 4194304;")
    return true
  }
}

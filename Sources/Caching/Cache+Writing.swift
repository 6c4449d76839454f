extension Cache {
  /// Writes what is pending in one transaction, and lets go what is too much.
  func flush() {
    _ = attempt { (state) throws(Database.Refusal) in
      guard state.database != nil, !state.isReadOnly, !(state.pending.isEmpty && state.used.isEmpty) else { return }
      try state.database?.run("BEGIN IMMEDIATE")
      do throws(Database.Refusal) {
        for entry in state.pending {
          try state.database?.each(
            "INSERT OR REPLACE INTO kept (key, value, day, used) VALUES (?, ?, ?, ?)",
            [.bytes(entry.key), .bytes(entry.value), entry.day.map { .integer($0) } ?? .null, .integer(now)])
        }
        for key in state.used {
          try state.database?.each("UPDATE kept SET used = ? WHERE key = ?", [.integer(now), .bytes(key)])
        }
        try state.database?.run("COMMIT")
      } catch {
        try? state.database?.run("ROLLBACK")
        throw error
      }
      (state.pending, state.pendingBytes, state.used) = ([], 0, [])
      try letGo(&state)
    }
  }

  /// Bytes of the database's pages: those in use, and all.
  private func sizes(_ state: inout State) throws(Database.Refusal) -> (used: Int, all: Int) {
    let page = try state.database?.number("PRAGMA page_size") ?? 0
    let all = try state.database?.number("PRAGMA page_count") ?? 0
    let free = try state.database?.number("PRAGMA freelist_count") ?? 0
    return (page * (all - free), page * all)
  }

  /// What was used longest ago goes, until a tenth of the room is free: so this is not done again at once.
  private func letGo(_ state: inout State) throws(Database.Refusal) {
    // What is written ahead stands beside the file for a while.
    let bound = limit - min(limit / 4, 4 << 20)
    guard try sizes(&state).all > bound else { return }
    while try sizes(&state).used > bound / 10 * 9 {
      let count = try state.database?.number("SELECT count(*) FROM kept") ?? 0
      if count == 0 { break }
      try state.database?.each(
        "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY used LIMIT ?)", [.integer(max(1, count / 16))]
      )
    }
    try state.database?.run("PRAGMA incremental_vacuum")
    try state.database?.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}

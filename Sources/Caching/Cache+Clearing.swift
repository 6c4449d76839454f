import Glibc

extension CachePlace {
  /// Empties the cache, for other processes that use it too; what is no cache of ours, or damaged, is removed.
  package func clear() throws(CacheError) {
    if access(file, F_OK) != 0 { return }
    var isOurs = false
    do throws(Database.Refusal) {
      var database = try Database(file)
      isOurs = try database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'kept'") == 1
      if isOurs { try database.run("DELETE FROM kept; PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);") }
    } catch {
      guard error.isDamage else { throw .cannotClear(path: file, why: error.words) }
      isOurs = false
    }
    if !isOurs { try remove() }
  }

  private func remove() throws(CacheError) {
    for path in files where unlink(path) != 0 && errno != ENOENT {
      throw .cannotClear(path: path, why: String(cString: strerror(errno)))
    }
  }
}

import FoundationEssentials
import Glibc
import Synchronization
import Testing
import Verification

@testable import Caching

/// A folder of its own, gone afterwards, with what the cache in it complains of.
final class Folder: Sendable {
  let path: String
  private let complaints = Mutex<[CacheError]>([])

  init() throws {
    path = "/tmp/verify-cache-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  var place: CachePlace { CachePlace(environment: ["XDG_CACHE_HOME": path])! }
  var errors: [CacheError] { complaints.withLock(\.self) }

  func cache(limit: Int = Cache.usualLimit, now: Int = 1_000_000) -> Cache {
    Cache(at: place, limit: limit, clock: { now }) { [self] error in complaints.withLock { $0.append(error) } }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

private let key = SHA256.bytes(of: "key")
private let other = SHA256.bytes(of: "other")

@Suite struct CacheTests {
  @Test func `what is kept is found by the next process, and by one that has it open already`() throws {
    let folder = try Folder()
    let (one, two) = (folder.cache(), folder.cache())
    #expect(one.find(key) == nil)
    one.keep([1, 2, 3], under: key)
    one.close()
    #expect(two.find(key)?.bytes == [1, 2, 3])
    #expect(folder.cache().holds(key))
    #expect(!folder.cache().holds(other))
    #expect(folder.errors == [])
  }

  @Test func `what holds for a day is not found on another`() throws {
    let folder = try Folder()
    let cache = folder.cache()
    cache.keep([7], under: key, day: cache.today)
    cache.close()
    #expect(folder.cache(now: 1_000_010).find(key)?.day == cache.today)
    let later = folder.cache(now: 1_000_000 + 86_400)
    #expect(later.find(key) == nil)
    #expect(!later.holds(key))
  }

  @Test func `a value that was changed on disk is not found`() throws {
    let folder = try Folder()
    let cache = folder.cache()
    cache.keep(Array("the answer that was kept".utf8), under: key)
    cache.close()
    var database = try Database(folder.place.file)
    try database.each("UPDATE kept SET value = CAST(replace(CAST(value AS TEXT), 'answer', 'gnswer') AS BLOB)")
    #expect(folder.cache().find(key) == nil)
    // Nor one that has come under another's key.
    cache.keep([1], under: key)
    cache.close()
    try database.each("UPDATE kept SET key = ?", [.bytes(other)])
    #expect(folder.cache().find(other) == nil)
    #expect(folder.errors == [])
  }

  @Test(arguments: [[UInt8](), Array("not a database at all, and long enough to be read as the head of one ".utf8)])
  func `what is no cache is told once, left as it is, and removed by clearing`(_ bytes: [UInt8]) throws {
    let folder = try Folder()
    folder.place.makeFolder()
    let bytes = bytes.isEmpty ? Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0xff, count: 5000) : bytes + bytes
    try Data(bytes).write(to: URL(filePath: folder.place.file))
    let cache = folder.cache()
    #expect(cache.find(key) == nil)
    cache.keep([1], under: key)
    cache.close()
    #expect(folder.errors == [.foreign(path: folder.place.file)])
    #expect(try Array(Data(contentsOf: URL(filePath: folder.place.file))) == bytes)
    try folder.place.clear()
    let next = folder.cache()
    next.keep([1], under: key)
    next.close()
    #expect(folder.cache().find(key)?.bytes == [1])
  }

  @Test func `another program's database is left alone`() throws {
    let folder = try Folder()
    folder.place.makeFolder()
    try Database(folder.place.file).run("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);")
    let cache = folder.cache()
    cache.keep([1], under: key)
    cache.close()
    #expect(folder.errors == [.foreign(path: folder.place.file)])
    var database = try Database(folder.place.file)
    #expect(try database.number("SELECT count(*) FROM sqlite_schema") == 1)
  }

  @Test func `a damaged page is told once, and the rest goes on without the cache`() throws {
    let folder = try Folder()
    let cache = folder.cache()
    for number in 0..<400 {
      cache.keep([UInt8](repeating: 1, count: 500), under: SHA256.bytes(of: "\(number)"))
    }
    cache.close()
    try Database(folder.place.file).run("PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: folder.place.file)))
    for index in 4096..<bytes.count { bytes[index] = 0xee }
    try Data(bytes).write(to: URL(filePath: folder.place.file))
    let damaged = folder.cache()
    for number in 0..<400 { #expect(damaged.find(SHA256.bytes(of: "\(number)")) == nil) }
    damaged.close()
    #expect(folder.errors == [.foreign(path: folder.place.file)])
  }

  @Test func `a folder that is a file is told, and nothing is kept`() throws {
    let folder = try Folder()
    try Data([1]).write(to: URL(filePath: "\(folder.path)/verify"))
    let cache = folder.cache()
    cache.keep([1], under: key)
    cache.close()
    #expect(cache.find(key) == nil)
    #expect(folder.errors.count == 1)
  }

  @Test func `of more than the limit what was used longest ago goes`() throws {
    let folder = try Folder()
    let limit = 4 << 20
    for round in 0..<12 {
      let cache = folder.cache(limit: limit, now: 1_000_000 + round * 100_000)
      for number in 0..<1000 {
        cache.keep([UInt8](repeating: UInt8(round), count: 900), under: SHA256.bytes(of: "\(round) \(number)"))
      }
      cache.close()
      // Used in every round.
      _ = cache.find(SHA256.bytes(of: "0 0"))
      cache.close()
    }
    #expect(folder.place.size <= limit)
    let cache = folder.cache()
    #expect(cache.find(SHA256.bytes(of: "11 999")) != nil)
    #expect(cache.find(SHA256.bytes(of: "0 0")) != nil)
    #expect(cache.find(SHA256.bytes(of: "0 1")) == nil)
    #expect(folder.errors == [])
  }

  @Test func `several write at once, and nothing is lost`() async throws {
    let folder = try Folder()
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let cache = folder.cache()
          for number in 0..<300 { cache.keep([UInt8(writer)], under: SHA256.bytes(of: "\(writer) \(number)")) }
          cache.close()
        }
      }
    }
    let cache = folder.cache()
    for writer in 0..<4 {
      for number in 0..<300 { #expect(cache.find(SHA256.bytes(of: "\(writer) \(number)"))?.bytes == [UInt8(writer)]) }
    }
    #expect(folder.errors == [])
  }

  @Test func `clearing leaves nothing, also for who has it open`() throws {
    let folder = try Folder()
    let cache = folder.cache()
    cache.keep([UInt8](repeating: 1, count: 100_000), under: key)
    cache.close()
    let before = folder.place.size
    try folder.place.clear()
    #expect(cache.find(key) == nil)
    #expect(folder.place.size < before)
    cache.keep([2], under: key)
    cache.close()
    #expect(folder.cache().find(key)?.bytes == [2])
  }
}

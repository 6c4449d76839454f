import Glibc
import Synchronization
import Verification

/// Plans with the parts that answer them, by line. Of each line only where its answer stands is in memory.
package final class Parts: Sendable {
  /// Where an answer begins: the file's index and the offset in bytes, in one word.
  private struct Location: Hashable {
    private let word: UInt64
    private static let bits = 44

    init(file: Int, offset: Int) { word = UInt64(file + 1) << Self.bits | UInt64(offset) }

    /// Of a line that is planned and has no answer.
    static let none = Location(word: 0)

    private init(word: UInt64) { self.word = word }

    var file: Int { Int(word >> Self.bits) - 1 }
    var offset: Int { Int(word & (1 << Self.bits - 1)) }
  }

  /// Of the first plan, with the number of the last round.
  package let header: PlanHeader
  /// How many lines are planned.
  package let planned: Int
  /// How many of them have no answer.
  package let unanswered: Int
  /// What a worker said of the first line without an answer, and where.
  package let firstError: String?
  /// How the workers ran what they were asked.
  package let workers: [Answer.Worker]
  private let locations: [LineKey: Location]
  private let files: [(path: String, descriptor: Int32)]

  /// Reads plans and parts, which are told apart by their first line.
  package init(paths: [String]) throws(PlanningError) {
    var reading = Reading()
    var parts: [String] = []
    for path in paths where try !reading.readPlan(path) { parts.append(path) }
    guard let header = reading.header else { throw .noPlan }
    try reading.checkShards()
    if parts.isEmpty { throw .noPart }
    for path in parts { try reading.readPart(path) }
    self.header = header.inRound(reading.rounds)
    planned = reading.locations.count
    unanswered = reading.locations.values.count { $0 == .none }
    firstError = reading.firstError
    workers = reading.workers
    locations = reading.locations
    var files: [(String, Int32)] = []
    for path in parts {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { throw .cannotRead(path: path, why: String(cString: strerror(errno))) }
      files.append((path, descriptor))
    }
    self.files = files
  }

  deinit { for file in files { close(file.descriptor) } }

  /// Whether the line is in a plan; it may have no answer.
  package func plans(_ key: LineKey) -> Bool { locations[key] != nil }

  /// What came of the line; nil where it is not planned or has no answer.
  package func answer(to key: LineKey) -> Answer.Seen? {
    guard let location = locations[key], location != .none,
      let line = Self.line(at: location.offset, of: files[location.file].descriptor)
    else { return nil }
    var reader = JSONReader(line[...])
    guard case .seen(let seen)? = (try? reader.value()).flatMap({ Answer($0) })?.content else { return nil }
    return seen
  }

  private static func line(at offset: Int, of descriptor: Int32) -> [UInt8]? {
    var line: [UInt8] = []
    let chunk = 1 << 12
    while true {
      let old = line.count
      line.append(contentsOf: repeatElement(0, count: chunk))
      let count = line[old...].withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, offset + old) }
      line.removeLast(chunk - max(0, count))
      if let end = line[old...].firstIndex(of: UInt8(ascii: "\n")) { return Array(line[..<end]) }
      if count <= 0 { return nil }
    }
  }

  /// What is known while the files are read.
  private struct Reading {
    var header: PlanHeader?
    var rounds = 0
    var locations: [LineKey: Location] = [:]
    var firstError: String?
    var workers: [Answer.Worker] = []
    private var firstPlan = ""
    private var shards: [Int: (count: Int, seen: Set<Int>)] = [:]
    private var parts: [String] = []
    private var isWholePlanned: Set<Int> = []

    /// Reads a plan; false where the file is none.
    mutating func readPlan(_ path: String) throws(PlanningError) -> Bool {
      var lines = try LineReader(path: path)
      guard let first = lines.next() else { return false }
      var json = JSONReader(first[...])
      guard let value = try? json.value(), let header = PlanHeader(value) else { return false }
      if let other = self.header, !header.isOfSameWork(as: other) { throw .otherWork(path: path, than: firstPlan) }
      if self.header == nil { (self.header, firstPlan) = (header, path) }
      rounds = max(rounds, header.round)
      if let shard = header.shard {
        shards[header.round, default: (shard.count, [])].seen.insert(shard.index)
        // Shards of another division would be missed as lines without an answer, or be double.
        if let known = shards[header.round], known.count != shard.count {
          throw .otherWork(path: path, than: firstPlan)
        }
      } else {
        isWholePlanned.insert(header.round)
      }
      while let line = lines.next() { locations[LineKey(line: line)] = Location.none }
      return true
    }

    func checkShards() throws(PlanningError) {
      for (round, shard) in shards where !isWholePlanned.contains(round) {
        for index in 1...shard.count where !shard.seen.contains(index) {
          throw .missingShard(index: index, count: shard.count, round: round)
        }
      }
    }

    mutating func readPart(_ path: String) throws(PlanningError) {
      var lines = try LineReader(path: path)
      let file = parts.count
      parts.append(path)
      var number = 0
      var offset = 0
      while let line = lines.next() {
        number += 1
        defer { offset = lines.offset }
        if lines.endsOpen { throw .cutOff(path: path, line: number) }
        let answer: AnswerHead
        if let head = AnswerHead(line) { answer = head } else { throw .foreign(path: path, line: number) }
        guard let key = answer.key else { continue }
        guard let known = locations[key] else { throw .otherPlan(path: path, line: number) }
        if let words = answer.error {
          firstError = firstError ?? "\(path):\(number): the worker says: \(words)"
          continue
        }
        if known != .none { throw .overlap(path: path, line: number, other: parts[known.file]) }
        locations[key] = Location(file: file, offset: offset)
        if let worker = answer.worker, !workers.contains(worker) { workers.append(worker) }
      }
    }
  }
}

extension PlanHeader {
  fileprivate func inRound(_ round: Int) -> PlanHeader {
    var header = self
    (header.round, header.shard) = (round, nil)
    return header
  }
}

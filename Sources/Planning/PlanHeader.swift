import Verification

/// The first line of a plan: what was asked for, so that what comes of it can be judged anywhere.
package struct PlanHeader: Sendable, Hashable {
  /// Of the written form.
  package static let version = 1

  /// 1-based; what is asked a second time is asked in a later one.
  package var round: Int
  /// Which part of the round's asks it has, both 1-based; nil: all.
  package var shard: Shard?
  /// What is read where no path is named.
  package let bank: [String]
  /// As they were typed.
  package let paths: [String]
  /// That decide what is read and how it is run, as they would be typed.
  package let flags: [String]
  package let releases: [Release]
  /// For each release one: what its asks are made with.
  package let settings: [Ask.Setting]

  /// One of several parts.
  package struct Shard: Sendable, Hashable {
    package let index: Int
    package let count: Int

    package init(index: Int, count: Int) {
      self.index = index
      self.count = count
    }
  }

  package init(
    round: Int, shard: Shard? = nil, bank: [String], paths: [String], flags: [String], releases: [Release],
    settings: [Ask.Setting]
  ) {
    self.round = round
    self.shard = shard
    self.bank = bank
    self.paths = paths
    self.flags = flags
    self.releases = releases
    self.settings = settings
  }

  /// Whether both ask the same of the same bank, be it in different rounds and parts.
  package func isOfSameWork(as other: PlanHeader) -> Bool {
    var other = other
    (other.round, other.shard) = (round, shard)
    return self == other
  }
}

extension PlanHeader {
  package var json: JSON {
    [
      "plan": .int(Self.version), "round": .int(round),
      "shard": shard.map { .array([.int($0.index), .int($0.count)]) } ?? .null,
      "bank": .array(bank.map(JSON.string)), "paths": .array(paths.map(JSON.string)),
      "flags": .array(flags.map(JSON.string)), "releases": .array(releases.map(\.json)),
      "settings": .array(settings.map(\.json)),
    ]
  }

  /// Nil where it is none, or of another version.
  package init?(_ json: JSON) {
    guard json["plan"]?.int == Self.version, let round = json["round"]?.int, let shard = json["shard"],
      let bank = json["bank"]?.all(\.string), let paths = json["paths"]?.all(\.string),
      let flags = json["flags"]?.all(\.string), let releases = json["releases"]?.all(Release.init),
      let settings = json["settings"]?.all(Ask.Setting.init), settings.count == releases.count
    else { return nil }
    let numbers = shard.all(\.int)
    guard shard == .null || numbers?.count == 2 else { return nil }
    self.init(
      round: round, shard: numbers.map { Shard(index: $0[0], count: $0[1]) }, bank: bank, paths: paths, flags: flags,
      releases: releases, settings: settings)
  }
}

extension Release {
  fileprivate var json: JSON {
    [
      "id": .string(id), "version": .string(version), "implementation": .string(implementation),
      "freeThreaded": .bool(freeThreaded), "path": .string(path), "number": .string("\(number)"),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.string, let version = json["version"]?.string,
      let implementation = json["implementation"]?.string, let freeThreaded = json["freeThreaded"]?.bool,
      let path = json["path"]?.string, let number = json["number"]?.string.flatMap({ ReleaseNumber($0) })
    else { return nil }
    self.init(
      id: id, version: version, implementation: implementation, freeThreaded: freeThreaded, path: path, number: number)
  }
}

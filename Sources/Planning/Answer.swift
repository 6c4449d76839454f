import Verification

/// A line that a worker writes: what came of one line that it has read.
package struct Answer: Sendable, Hashable {
  /// Of the written form.
  package static let version = 1

  /// The SHA-256 of the line that it answers, in 64 hexadecimal digits.
  package let line: String
  package let content: Content

  /// What it says.
  package enum Content: Sendable, Hashable {
    case seen(Seen)
    /// Nothing was observed, for this reason.
    case error(String)
    /// The line was a plan's first one, which asks nothing.
    case header
  }

  /// An observation with what its own written form leaves out.
  package struct Seen: Sendable, Hashable {
    package var observation: Observation
    package let worker: Worker

    package init(_ observation: Observation, by worker: Worker) {
      self.observation = observation
      self.worker = worker
    }
  }

  /// How the worker ran it.
  package struct Worker: Sendable, Hashable {
    package let conditions: Conditions
    /// Whether its sandbox refuses what harmless samples do too.
    package let refusesMore: Bool

    package init(_ conditions: Conditions, refusesMore: Bool) {
      self.conditions = conditions
      self.refusesMore = refusesMore
    }
  }

  package init(to line: String, _ content: Content) {
    self.line = line
    self.content = content
  }
}

extension Answer {
  package var json: JSON {
    var members: [JSON.Member] = [.init("answer", .int(Self.version)), .init("to", .string(line))]
    switch content {
    case .header: members.append(.init("plan", .bool(true)))
    case .error(let words): members.append(.init("error", .string(words)))
    case .seen(let seen):
      members += [
        .init("by", seen.worker.json), .init("delay", .double(seen.observation.delay)),
        .init("lastNews", .double(seen.observation.lastNews)), .init("observation", seen.observation.json),
      ]
    }
    return .object(members)
  }

  /// Nil where it is none, or of another version.
  package init?(_ json: JSON) {
    guard json["answer"]?.int == Self.version, let line = json["to"]?.string else { return nil }
    self.line = line
    if json["plan"]?.bool == true {
      content = .header
    } else if let words = json["error"]?.string {
      content = .error(words)
    } else if let worker = json["by"].flatMap(Worker.init), let delay = json["delay"]?.double,
      let lastNews = json["lastNews"]?.double, var seen = json["observation"].flatMap({ Observation($0) })
    {
      (seen.delay, seen.lastNews) = (delay, lastNews)
      content = .seen(Seen(seen, by: worker))
    } else {
      return nil
    }
  }
}

extension Answer.Worker {
  fileprivate var json: JSON {
    [
      "sandbox": .string(conditions.sandbox), "best": .bool(conditions.isBest),
      "lacks": .array(conditions.lacks.map(JSON.string)), "loosened": .array(conditions.loosened.map(JSON.string)),
      "refusesMore": .bool(refusesMore),
    ]
  }

  init?(_ json: JSON) {
    guard let sandbox = json["sandbox"]?.string, let isBest = json["best"]?.bool,
      let lacks = json["lacks"]?.all(\.string), let loosened = json["loosened"]?.all(\.string),
      let refusesMore = json["refusesMore"]?.bool
    else { return nil }
    self.init(
      Conditions(sandbox: sandbox, isBest: isBest, lacks: lacks, loosened: loosened), refusesMore: refusesMore)
  }
}

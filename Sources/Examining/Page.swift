import Verification

/// The samples of a page in its order, as a reader goes through them: what an earlier one has bound or changed is there for a
/// later one, across headings.
package struct Page: Sendable {
  package let samples: [ReadSample]
  /// The running text above the first of them.
  let introduction: [Passage]
  private let names: PageNames
  let times = BoxTimes()
  /// By sample: the first of those that it may go on from; one more for what stands behind all of them.
  private let beginnings: [Int]

  package init(_ samples: [ReadSample], introduction: [Passage] = []) {
    self.samples = samples
    self.introduction = introduction
    var beginning = 0
    beginnings = (0...samples.count).map { index in
      if index < samples.count, samples[index].sample.directives.fresh { beginning = index }
      return beginning
    }
    names = PageNames(of: samples)
  }

  /// The samples that give a name what it holds at a sample: the last that binds it, those behind that which may change it, and all
  /// that these need or are marked to go on from; none where no earlier sample has to do with it.
  func makers(of name: String, at index: Int) -> Set<Int> {
    let (uses, makers) = (names.found.uses, names.found.makers)
    var found: Set<Int> = []
    var wanted = [(name: name, before: index)]
    // By name: from where it was looked for.
    var sought: [String: Set<Int>] = [:]
    while let (name, before) = wanted.popLast(), found.count < Self.mostMakers {
      guard sought[name, default: []].insert(before).inserted else { continue }
      for maker in (makers[name] ?? []).below(before).reversed() where maker >= beginnings[index] {
        if found.insert(maker).inserted {
          // A page that shows how a built-in function could be written is not one that replaces it.
          wanted += uses[maker].used.subtracting(PythonWords.builtins).map { ($0, maker) }
          wanted += uses[maker].usedLater.subtracting(PythonWords.builtins).map { ($0, index) }
        }
        if uses[maker].boundOutright.contains(name) { break }
      }
    }
    return found.reduce(into: found) { $0.formUnion(start(of: $1)) }
  }

  /// What a reader may have run by the time that he comes to a sample, in the page's order; what the less is likely to matter comes
  /// later, and what is empty is no state.
  func states(before index: Int) -> [State] {
    let uses = names.found.uses[index]
    let spelled = uses.used.union(uses.usedLater)
    let named = spelled.reduce(into: start(of: index)) { $0.formUnion(makers(of: $1, at: index)) }
    let all = (beginnings[index]..<index).filter {
      // Behind what is to end otherwise nobody reads on in the same run.
      samples[$0].sample.isSeen && samples[$0].sample.directives.ending == nil
    }.suffix(Self.mostMakers)
    return [State(samples: named.sorted(), isNamed: true), State(samples: Array(all), isNamed: false)]
      .filter { !$0.samples.isEmpty }
  }

  /// Samples that may have been run before another.
  struct State {
    let samples: [Int]
    /// Whether they have to do with the names that it spells; otherwise they are all that stand above it.
    let isNamed: Bool
  }

  /// The last sample below a number that binds a name outright.
  private func lastBinder(of name: String, before index: Int) -> Int? {
    let found = names.found
    return (found.makers[name] ?? []).below(index).last {
      $0 >= beginnings[index] && found.uses[$0].boundOutright.contains(name)
    }
  }

  /// The first of these names that was bound, before a sample, above where the page last writes this class.
  func outdated(among spelled: Set<String>, of maker: String, at index: Int) -> String? {
    guard let later = lastBinder(of: maker, before: index), samples[later].program.source.holds("class \(maker)") else {
      return nil
    }
    return spelled.sorted().first { name in
      guard !names.found.uses[index].bound.contains(name), let binder = lastBinder(of: name, before: index) else {
        return false
      }
      return binder < later
    }
  }

  /// A sample that needs more cannot be run in a time that a reader would wait for.
  private static let mostMakers = 256

  /// The samples that one is always run after: the one that its author marks it to go on from, and those that this one goes on
  /// from.
  func start(of index: Int) -> Set<Int> {
    var found: Set<Int> = []
    var last = index
    while samples[last].sample.directives.continues,
      let before = samples[..<last].lastIndex(where: { $0.sample.isSeen })
    {
      found.insert(before)
      last = before
    }
    return found
  }
}

extension Sample {
  /// Whether a reader sees it and may run it, so that others may go on from it: neither one that is skipped nor a check.
  var isSeen: Bool { directives.skip == nil && proves == nil }
}

extension [Int] {
  /// Of ascending numbers those below one, by bisection.
  fileprivate func below(_ bound: Int) -> ArraySlice<Int> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return self[..<low]
  }
}

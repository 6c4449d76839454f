import Verification
import Vocabulary

/// What the paragraph above a sample says of the release since which it runs: "before Python 3.12, they could not contain comments".
struct ToldRelease {
  private let named: [ReleaseNumber]

  init(above read: ReadSample) {
    named = (read.sample.lead?.text).map { PythonsNamed.releases(in: $0).compactMap(ReleaseNumber.init) } ?? []
  }

  /// What fails on the releases before the one that is named, and holds from it on, is stated for the latter.
  func bounding(_ rulings: [String: Ruling], of examinations: [Examination]) -> [String: Ruling] {
    guard !named.isEmpty else { return rulings }
    let asked = examinations.filter { rulings[$0.release.id]?.verdict.isAsked == true }
      .sorted { $0.release.number < $1.release.number }
    guard let turn = asked.firstIndex(where: { rulings[$0.release.id].isBorneOut }), turn > 0,
      asked[turn...].allSatisfy({ rulings[$0.release.id].isBorneOut }),
      asked[..<turn].allSatisfy({ $0.raises(rulings[$0.release.id]) })
    else { return rulings }
    let (last, first) = (asked[turn - 1].release.number, asked[turn].release.number)
    guard let release = named.first(where: { last < $0 && !(first < $0) }) else { return rulings }
    let range = ReleaseRange(from: release, through: nil)
    return asked[..<turn].reduce(into: rulings) { rulings, examination in
      let id = examination.release.id
      rulings[id] = rulings[id].map { Ruling(verdict: .unreached(.statedFor(range)), way: $0.way) }
    }
  }
}

extension Examination {
  /// Whether it is contradicted where the sample raises something, on that line or above it.
  fileprivate func raises(_ ruling: Ruling?) -> Bool {
    guard case .contradicted(let actual)? = ruling?.verdict else { return false }
    return observation.exception != nil
      || observation.visits.values.joined().contains { $0.raised?.text == actual }
  }
}

extension Verdict {
  fileprivate var isAsked: Bool { if case .unreached = self { false } else { true } }
}

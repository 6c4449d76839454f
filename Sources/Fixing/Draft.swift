import Verification

/// A document as it would be with one restatement of each correction, until what was tried shows which of them stay.
package struct Draft: Sendable {
  package let corrections: [Correction]
  /// By correction: the restatement that is tried, or was found to hold; nil where there is none.
  private var choices: [Int?]
  private var isProved: [Bool]
  /// Those beside which something did not hold any more; a second time they have done it.
  private var isSuspect: [Bool]
  private var refusals: [Refusal?]

  package init(_ corrections: [Correction]) {
    self.corrections = corrections
    choices = corrections.map { _ in 0 }
    isProved = corrections.map { _ in false }
    isSuspect = isProved
    refusals = corrections.map { _ in nil }
    for index in corrections.indices { dropWhereOverlapping(index) }
  }

  /// A correction, and what is written for it.
  package typealias Choice = (correction: Correction, restatement: Restatement)

  /// One in which of each only one restatement is tried.
  package init(trying chosen: [Choice]) {
    self.init(
      chosen.map { choice in
        let correction = choice.correction
        return Correction(
          sample: correction.sample, place: correction.place, claim: correction.claim, verdict: correction.verdict,
          written: correction.written,
          restatements: [choice.restatement], dangers: correction.dangers)
      })
  }

  /// Ascending, of all that are not refused.
  package var edits: [Edit] { edits(of: corrections.indices.filter { choices[$0] != nil }) }

  /// The samples in which something is still to be shown.
  package var openSamples: Set<String> {
    Set(corrections.indices.filter { choices[$0] != nil && !isProved[$0] }.map { corrections[$0].sample })
  }

  /// What was found to hold, with its restatement.
  package var proved: [Choice] {
    corrections.indices.compactMap { index in
      guard isProved[index], let choice = choices[index] else { return nil }
      return (corrections[index], corrections[index].restatements[choice])
    }
  }

  /// What is not written after all, and why.
  package var refused: [Finding.Refused] {
    corrections.indices.compactMap { index in
      refusals[index].map {
        Finding.Refused(
          place: corrections[index].place, claim: corrections[index].claim, verdict: corrections[index].verdict,
          refusal: $0)
      }
    }
  }

  /// Notes what a run of the edited document has shown of the open samples: what holds stays, of what does not the next
  /// restatement is to be tried.
  ///
  /// - Parameter after: nil where the edited document could not be read as the same samples.
  package mutating func learn(before: DocumentReport, after: DocumentReport?) {
    let open = openSamples
    let edits = edits
    for id in open {
      let indices = corrections.indices.filter { corrections[$0].sample == id && choices[$0] != nil }
      let tried = indices.map { (index: $0, text: corrections[$0].restatements[choices[$0] ?? 0].text) }
      let failures = Proof(
        before: before.samples.first { $0.sample.id == id }, after: after?.samples.first { $0.sample.id == id },
        edits: edits
      ).failures(of: tried.map { (corrections[$0.index].claim, $0.text) })
      for (place, index) in indices.enumerated() {
        if failures.wrong.contains(place) || failures.suspect.contains(place) && isSuspect[index] {
          advance(index)
        } else {
          isProved[index] = true
          isSuspect[index] = failures.suspect.contains(place)
        }
      }
      // What stands beside something that changes, or that may have been chance, is to be shown again.
      if failures != Proof.Failures() { for index in indices { isProved[index] = false } }
    }
  }

  /// Gives up on all that was not shown to hold.
  package mutating func giveUp() {
    for index in corrections.indices where choices[index] != nil && !isProved[index] {
      choices[index] = nil
      refusals[index] = .doesNotVerify
    }
  }

  private func edits(of indices: [Int]) -> [Edit] {
    indices.flatMap { index in choices[index].map { corrections[index].restatements[$0].edits } ?? [] }.ordered
  }

  private mutating func advance(_ index: Int) {
    let next = (choices[index] ?? 0) + 1
    isSuspect[index] = false
    if next < corrections[index].restatements.count {
      choices[index] = next
      dropWhereOverlapping(index)
    } else {
      choices[index] = nil
      refusals[index] = .doesNotVerify
    }
  }

  /// Of two that want the same bytes the first has them.
  private mutating func dropWhereOverlapping(_ index: Int) {
    let others = corrections.indices.filter { $0 != index && choices[$0] != nil && ($0 < index || isProved[$0]) }
    if edits(of: others + [index]).overlap {
      choices[index] = nil
      refusals[index] = .overlaps
    }
  }
}

import Verification

extension Pass {
  /// Where a session holds lines that no Python is, and nothing says that they fail, its prompts may be another program's: what is
  /// contradicted is in doubt.
  static let otherLanguage = Pass("another program's session") { (examination, _) throws(Unobserved) in
    guard examination.read.sample.form == .session, examination.hasContradiction else { return }
    let contradicted = examination.read.claims.filter { examination.rulings[$0.id].isContradicted }
    let foreign = contradicted.filter { examination.isOfOtherLanguage($0) }
    guard !foreign.isEmpty else { return }
    // Nothing that is typed looks like Python, and not one answer is Python's: nobody would say that all of them went wrong.
    let isWhole =
      !examination.read.program.looksLikePython
      && !examination.read.claims.contains { examination.rulings[$0.id].isBorneOut }
    for claim in contradicted {
      if isWhole {
        examination.rulings[claim.id]?.doubt = NoPython.doubt
      } else {
        examination.doubt(claim, "lines of the session are no Python")
      }
    }
  }
}

/// Lines that are no Python on any release were not asked; that the sample fails is told.
enum NoPython {
  static let doubt = "it is no Python"

  static func bounding(_ rulings: [String: Ruling]) -> [String: Ruling] {
    guard rulings.values.allSatisfy({ $0.doubt == doubt }) else { return rulings }
    return rulings.mapValues { Ruling(verdict: .unreached(.amongForeignLines), way: $0.way) }
  }
}

extension Examination {
  /// Whether no Python compiles the claim's line, and it does not state that.
  fileprivate func isOfOtherLanguage(_ claim: Claim) -> Bool {
    !claim.stated.holds("Error")
      && (observation.visits[claim.id] ?? []).contains { $0.raised?.isOfOtherLanguage == true }
  }
}

extension Raised {
  /// Whether it is of a line that no Python compiles; the statements of Python 2 are Python all the same.
  fileprivate var isOfOtherLanguage: Bool {
    mro.contains("SyntaxError") && !PythonTwo.isRefused(self) && !isOfTypographicSign
  }
}

extension Program {
  /// Whether it assigns, prints, imports or defines.
  fileprivate var looksLikePython: Bool {
    [" = ", "print(", "def ", "for ", "[", "'", "\""].contains(where: source.holds)
      || source.lines.contains { line in
        line.begins(with: "import ")
          && line.dropFirst("import ".count).allSatisfy { $0.isWordPart || ". ,".contains($0) }
      }
  }
}

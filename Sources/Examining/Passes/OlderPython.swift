import Verification
import Vocabulary

extension Pass {
  /// What the page states of Python 2 is not asked of a Python 3; where it may speak of both, a contradiction is in doubt.
  static let olderPython = Pass("older Python") { (examination, _) throws(Unobserved) in
    // The author has said by himself for which releases it is.
    if examination.read.sample.directives.requires != nil { return }
    let claims = examination.read.claims
    let contradicted = claims.filter { examination.rulings[$0.id].isContradicted }
    guard !contradicted.isEmpty, examination.release.number.major > 2 else { return }
    let borneOut = claims.count { examination.rulings[$0.id].isBorneOut }
    // What holds by and large is written for a Python 3, whatever else the page speaks of.
    if borneOut > mostContradicted * contradicted.count { return }
    switch examination.pythonOfPage {
    case .newer, nil: break
    case .older:
      for claim in claims where examination.rulings[claim.id].isOtherThanStated {
        examination.rulings[claim.id] = Ruling(
          verdict: .unreached(.statedFor(beforeThree)), way: examination.observation.way)
      }
    case .mayBeOlder:
      for claim in contradicted { examination.doubt(claim, "the page speaks of another Python here") }
    }
  }

  private static let mostContradicted = 3
  private static let beforeThree = ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7))
}

extension Examination {
  /// What the words around the sample, those above all of the page's and the sample itself say of its Python.
  fileprivate var pythonOfPage: PythonOfPage.Word? {
    let python = PythonOfPage(of: index, on: page)
    let said = python.word
    switch said {
    case .older?, .newer?: return said
    case .mayBeOlder?: return isRefusedAsPythonTwo || spellsPythonTwo || givesAsPythonTwo ? .older : said
    case nil:
      // What is spelled as by Python 2 on a page that names it in passing is old, and wrong.
      guard isRefusedAsPythonTwo || givesAsPythonTwo else { return nil }
      if namesOlder(page.introduction) || namesOlder(questionsProse) || python.isSetAgainstNewer { return .older }
      guard isRefusedAsPythonTwo else { return namesAnyOlder(page.introduction) ? .mayBeOlder : nil }
      return page.samples.contains { namesAnyOlder($0.sample.prose) } ? .mayBeOlder : nil
    }
  }

  /// Whether it has statements or names of Python 2; to be refused for such may be what it states, and then is none.
  private var isRefusedAsPythonTwo: Bool {
    let seen = read.claims.filter { rulings[$0.id].isContradicted }
      .flatMap { observation.visits[$0.id] ?? [] }.compactMap(\.raised)
    return (seen + [observation.exception].compactMap(\.self)).contains(where: PythonTwo.isRefused)
  }

  private var spellsPythonTwo: Bool {
    read.claims.contains { rulings[$0.id].isContradicted && PythonTwo.spells($0.stated) }
  }

  /// Whether what it states instead of what came is what Python 2 gives there.
  private var givesAsPythonTwo: Bool {
    read.claims.contains { claim in
      guard case .contradicted(let actual)? = rulings[claim.id]?.verdict else { return false }
      return PythonTwo.gives(claim.stated, for: actual)
    }
  }

  private var questionsProse: [Passage] {
    page.samples.filter { $0.sample.questionID == read.sample.questionID }.flatMap(\.sample.prose)
  }

  /// Whether a Python before 3 is named at all.
  private func namesAnyOlder(_ passages: [Passage]) -> Bool {
    passages.contains { PythonsNamed.majors(in: $0.text).contains { $0 < 3 } }
  }

  /// Whether a sentence names a Python before 3 alone, and denies nothing.
  private func namesOlder(_ passages: [Passage]) -> Bool {
    passages.contains { passage in
      Sentences.all(in: passage.text[...], endingWith: .fullStop).contains { sentence in
        let majors = PythonsNamed.majors(in: sentence)
        guard !majors.isEmpty, !majors.contains(3) else { return false }
        let words = sentence.lowercased().split { !$0.isLetter && !"'’".contains($0) }
        return !words.contains { Negations.words.contains($0) }
      }
    }
  }
}

extension Ruling? {
  /// Whether something else came, or other words for it.
  fileprivate var isOtherThanStated: Bool {
    switch self?.verdict {
    case .contradicted?, .reworded?: true
    case .holds?, .unreached?, nil: false
    }
  }
}

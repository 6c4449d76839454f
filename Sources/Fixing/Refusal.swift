import Verification

/// Why a stale claim is not written anew.
package enum Refusal: Sendable, Hashable {
  /// The releases show different things; the note of version says which.
  case releasesDisagree(note: String)
  /// Another run gives something else.
  case doesNotRepeat(String)
  /// It was measured, and another run measures otherwise.
  case isMeasured
  /// Nothing is shown there any more that could be stated.
  case showsNothing
  /// What is stated follows from the author's words, or from code, and is no text of its own.
  case isInWords
  /// An `assert`, which is code.
  case isCode
  /// Its author left a part of it out, and what came does not go on where that ended.
  case isAbridged
  /// It is longer than an answer should be, or was not seen to its end.
  case isTooLong
  /// It holds an address, which is another one in every run.
  case holdsAddress
  /// It holds a path of the interpreter that ran it.
  case holdsPath
  /// It holds characters that no document should hold: of control, or such as turn the direction of text.
  case holdsControls
  /// Words of the author stand between the lines that would have to go.
  case wordsBetween
  /// No spelling of what came was read as it is meant, and held, when the document was tried with it.
  case doesNotVerify
  /// Another correction wants the same bytes.
  case overlaps

  /// In one line, for a person.
  package var reason: String {
    switch self {
    case .releasesDisagree(let note): "the releases disagree; a note of version would be: # \(note)"
    case .doesNotRepeat(let how): how
    case .isMeasured: "it is measured, and another run measures otherwise"
    case .showsNothing: "nothing is shown there that could be stated"
    case .isInWords: "it is said in words, which are its author's"
    case .isCode: "it is code"
    case .isAbridged: "its author left a part of it out, and what came goes on otherwise"
    case .isTooLong: "what came is too long"
    case .holdsAddress: "what came holds an address, which is another one in every run"
    case .holdsPath: "what came holds a path of this machine"
    case .holdsControls: "what came holds characters that no document should hold"
    case .wordsBetween: "its author's words stand between its lines"
    case .doesNotVerify: "no spelling of what came would be read and hold"
    case .overlaps: "another correction stands in the same place; run it again for this one"
    }
  }
}

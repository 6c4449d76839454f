import Verification

/// A comment, or a block of comment lines, with the code it speaks of.
struct Remark: Hashable {
  /// Lines of the sample that carry the text.
  let lines: ClosedRange<Int>
  /// The text without `#`, several lines joined by `\n`; or a slice of it, where what stands before is taken off.
  let text: Substring
  /// Where each line of all of it ends.
  let ends: [LineEnd]
  let position: Position
  /// The statement it speaks of.
  let statement: Statement
  /// The statements whose outcome it may state; more than one where a block stands below a run of them.
  let target: Claim.Target
  /// Whether the statement stands in a function, where it runs once a call and with that call's values.
  let isInFunction: Bool
  /// The names that the sample binds.
  let names: Set<String>
  /// Those of them that are exceptions of the sample's own.
  let exceptions: Set<String>
  /// Whether the code may print, by its own words or in what it calls.
  var mayPrint = false
  /// Whether it stands where the sample's author puts outcomes, so that above a line it is no heading.
  var isInStyle = false

  enum Position: Hashable {
    case trailing, below, above

    var source: Claim.Source {
      switch self {
      case .trailing: .comment
      case .below: .commentBelow
      case .above: .commentAbove
      }
    }
  }

  /// Whether it stands below a block, of which it may state what was printed: `while`, `for`, `if`, `with`, `try`.
  var standsBelowBlock: Bool {
    position == .below && statement.opensBlock && (statement.kind == .compound || statement.kind == .condition)
  }

  /// Whether exceptions that come within the code are caught there, so that one that is named need not leave it.
  var isCaught: Bool { position == .below && statement.word == "try" }

  /// Whether each of its lines behind code is marked as output: `f()  #> 5`.
  var isMarked = false

  /// The same place with another text, for forms that take a lead off and read on.
  func with(text: Substring) -> Remark {
    var remark = Remark(
      lines: lines, text: text, ends: ends, position: position, statement: statement, target: target,
      isInFunction: isInFunction, names: names, exceptions: exceptions, mayPrint: mayPrint, isInStyle: isInStyle)
    remark.isMarked = isMarked
    return remark
  }

  /// The same as one whose place says that it is an outcome.
  var inStyle: Remark {
    var remark = self
    remark.isInStyle = true
    return remark
  }

  /// Whether it may be a heading: it stands above a line, where few authors put outcomes.
  var mayBeHeading: Bool { position == .above && !isInStyle }
}

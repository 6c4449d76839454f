import Verification

/// The ways in which a block of comment lines may be meant, the likeliest first.
struct BlockReading {
  let block: CommentBlock
  let remark: Remark

  var alternatives: [Remark] {
    guard block.isOfSeveralLines else { return [remark] }
    if Output.marked(remark) == nil, Output.pointedAt(remark) != nil { return [remark] }
    if block.isLabelled || Output.marked(remark) != nil || PythonLiteral.parse(block.text) != nil
      || block.text.hasPrefix("Traceback")
    {
      return [remark]
    }
    // Below a line that prints, lines are what it prints; below one that gives a value, the first is the value.
    guard remark.statement.kind == .expression, !remark.statement.prints else { return [remark] }
    let first = remark.with(text: remark.text.prefix { $0 != "\n" })
    guard remark.mayPrint else { return [first, remark] }
    return block.text.lines.allSatisfy { PythonLiteral.parse($0)?.isRepr == true } ? [remark] : [remark, first]
  }
}

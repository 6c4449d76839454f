/// Finds how deep the statements of code stand whose indentation is lost: what Python's grammar allows, that first which reads
/// most like Python. A search with a bound: of the beginnings of each length only the best are gone on with.
struct IndentationSearch {
  /// The depth of each unit.
  struct Candidate {
    let depths: [Int]
    let cost: Double
  }

  private let units: [CodeRun.Unit]
  /// Where each name is returned: the numbers of units.
  private let returns: [String: [Int]]
  private static let width = 24

  init(_ run: CodeRun) {
    units = run.units
    var returns: [String: [Int]] = [:]
    for (index, unit) in run.units.enumerated() where unit.line.keyword == "return" {
      for name in unit.reads { returns[name, default: []].append(index) }
    }
    self.returns = returns
  }

  /// The best first.
  func candidates(atMost most: Int) -> [Candidate] {
    var states = [State()]
    for index in units.indices {
      var next: [State] = []
      for state in states { extend(state, by: index, into: &next) }
      next.sort { $0.cost < $1.cost }
      states = Array(next.prefix(Self.width))
      if states.isEmpty { return [] }
    }
    let whole = states.filter { $0.blocks.allSatisfy { $0.count > 0 && $0.keyword != "try" || $0.unit == nil } }
    return whole.prefix(most).map { Candidate(depths: $0.depths, cost: $0.cost) }
  }

  private struct State {
    var depths: [Int] = []
    var blocks = [OpenBlock(nil)]
    var cost = 0.0
    /// Names of functions that have ended.
    var hidden: Set<String> = []
  }

  private func extend(_ before: State, by index: Int, into next: inout [State]) {
    let unit = units[index]
    var state = before
    if let last = state.blocks.last, last.keyword == "if", last.isEnded, last.lastKeyword != "pass" {
      state.blocks[state.blocks.count - 2].isGuarded = true
    }
    let keyword = unit.line.keyword
    let count = state.blocks.count
    if ["elif", "else", "except", "finally"].contains(keyword) {
      var nearness = 0.0
      for kept in stride(from: count - 1, through: 1, by: -1) {
        let partner = state.blocks[kept]
        if partner.isContinued(by: keyword), partner.partner != "finally" {
          var cost = nearness
          // An `else` behind a `break` is the loop's: that is what loops have it for.
          if keyword == "else", ["if", "elif"].contains(partner.keyword), partner.lastKeyword == "break",
            state.blocks[1..<kept].contains(where: { ["for", "while"].contains($0.keyword) })
          {
            cost += 1.5
          }
          if let placed = place(unit, at: index, keeping: kept, of: state, adding: cost, partner: partner) {
            next.append(placed)
          }
          nearness += 1
        }
        if partner.keyword == "try" || partner.count == 0 { return }
      }
      return
    }
    let least = state.blocks[count - 1].count == 0 ? count : 1
    for kept in stride(from: count, through: least, by: -1) {
      if kept < count, state.blocks[kept].keyword == "try" { return }
      if let placed = place(unit, at: index, keeping: kept, of: state, adding: 0, partner: nil) { next.append(placed) }
    }
  }

  /// The state with a unit in the last of the blocks that are kept; nil where Python forbids it.
  private func place(
    _ unit: CodeRun.Unit, at index: Int, keeping kept: Int, of state: State, adding more: Double, partner: OpenBlock?
  ) -> State? {
    let line = unit.line
    let outer = state.blocks[..<kept]
    guard isAllowed(line, in: outer), outer.last?.isInline == false else { return nil }
    var cost = state.cost + more
    let visible = outer.reduce(into: Set<String>()) { $0.formUnion($1.bound) }
    let easing = unit.isAfterBlank ? 0.5 : 1.0
    let function = outer.lastIndex { $0.keyword == "def" }
    if partner == nil {
      for (number, block) in outer.enumerated().dropFirst() {
        cost += block.costOfStaying(unit, isDirect: number == kept - 1, isInnermost: number == function)
      }
      if kept > 1, index > 0, state.blocks[kept - 1].count > 0 {
        cost += function == nil ? unit.newness : unit.newness / 5
      }
    }
    cost +=
      4 * Double(min(2, unit.reads.intersection(state.hidden).subtracting(visible).subtracting(line.names.binds).count))
    for block in state.blocks[kept...].dropFirst(partner == nil ? 0 : 1) {
      cost += block.costOfLeaving(unit, visible: visible) * easing
    }
    if line.raisesAgain, !outer[((function ?? -1) + 1)...].contains(where: { $0.keyword == "except" }) { cost += 3 }
    cost += ofDefinition(unit, at: index, in: outer, closed: state.blocks[kept...])
    var placed = state
    let closed = placed.blocks[kept...]
    placed.blocks.removeSubrange(kept...)
    // What a block that is no scope has bound stays bound.
    var branches: Set<String> = partner?.boundByBranches ?? []
    for block in closed where !["def", "class"].contains(block.keyword) { branches.formUnion(block.bound) }
    let scopes = closed.firstIndex { ["def", "class"].contains($0.keyword) } ?? closed.endIndex
    for block in closed where block.keyword == "def" { placed.hidden.formUnion(block.bound) }
    for block in closed[..<scopes] { placed.blocks[kept - 1].bound.formUnion(block.bound) }
    if partner == nil { note(line, in: &placed.blocks[kept - 1]) }
    placed.depths.append(kept - 1)
    placed.cost = cost
    if line.opensBlock || line.isInline {
      var block = OpenBlock(unit)
      block.partner = partner?.keyword ?? ""
      if partner != nil { block.boundByBranches = branches }
      placed.blocks.append(block)
    }
    return placed
  }

  private func note(_ line: PythonLine, in block: inout OpenBlock) {
    block.count += 1
    block.isGuarded = false
    block.isEnded = ["return", "raise", "break", "continue", "pass"].contains(line.keyword)
    let isWords = line.names.reads.isEmpty && line.names.binds.isEmpty && line.keyword.isEmpty
    block.lastKeyword = isWords ? "\"" : line.keyword
    if line.keyword == "def" { block.hasMethods = true }
    if !line.opensBlock || ["def", "class"].contains(line.keyword) || ["if", "elif", "while"].contains(line.keyword) {
      block.bound.formUnion(line.names.binds)
    }
  }

  private func isAllowed(_ line: PythonLine, in blocks: ArraySlice<OpenBlock>) -> Bool {
    let scope = blocks.lastIndex { ["def", "class"].contains($0.keyword) }
    let inFunction = scope.map { blocks[$0].keyword == "def" } ?? false
    if blocks.last?.keyword == "match" { return line.keyword == "case" }
    switch line.keyword {
    case "return", "nonlocal", "yield": return inFunction
    case "case": return false
    case "break", "continue":
      return blocks[((scope ?? -1) + 1)...].contains { ["for", "while"].contains($0.keyword) || $0.partner == "for" }
    default: return true
    }
  }

  /// Functions in functions are made to be returned, methods stand in classes, the rest at the outermost level.
  private func ofDefinition(
    _ unit: CodeRun.Unit, at index: Int, in outer: ArraySlice<OpenBlock>, closed: ArraySlice<OpenBlock>
  ) -> Double {
    let line = unit.line
    guard let name = line.names.defined else {
      if line.keyword == "if", line.names.reads.contains("__name__") { return outer.count > 1 ? 8 : 0 }
      return 0
    }
    let parent = outer.last?.keyword ?? ""
    if line.keyword == "def", line.names.isMethod { return parent == "class" ? 0 : 6 }
    if line.keyword == "class" { return outer.count > 1 && outer.last?.count != 0 ? 3 : 0 }
    let isReturned = returns[name]?.contains { $0 > index } == true
    if outer.contains(where: { $0.keyword == "def" }) {
      return isReturned || outer.last?.count == 0 ? 0 : 3
    }
    let leavesFunction = closed.contains { $0.keyword == "def" }
    return isReturned && leavesFunction ? 6 : (outer.count > 1 && parent != "class" && outer.last?.count != 0 ? 2 : 0)
  }
}

/// A block that is open where the next statement is to be placed.
struct OpenBlock {
  let keyword: String
  /// The unit that opens it.
  let unit: CodeRun.Unit?
  /// How many statements it has so far.
  var count = 0
  /// Nothing in it runs after its last statement.
  var isEnded = false
  var lastKeyword = ""
  /// Names that are bound in it, those of its head among them, and not further out.
  var bound: Set<String> = []
  /// Of the branches before it, an `if` for its `else`.
  var boundByBranches: Set<String> = []
  var hasMethods = false
  /// Its last statement is an `if` that leaves where something is wrong: what follows belongs to it.
  var isGuarded = false
  let isInline: Bool
  /// Of an `else`: what it belongs to.
  var partner = ""

  init(_ unit: CodeRun.Unit?) {
    self.unit = unit
    keyword = unit?.line.keyword ?? ""
    isInline = unit?.line.isInline ?? false
    if isInline { count = 1 }
    guard let line = unit?.line else { return }
    if keyword == "def" { bound = Set(line.names.parameters) }
    if ["for", "with", "except", "case"].contains(keyword) { bound = line.names.binds }
  }

  /// Whether a statement of this keyword goes on with it, as `else` does with `if`.
  func isContinued(by next: String) -> Bool {
    guard count > 0 else { return false }
    switch next {
    case "elif": return ["if", "elif"].contains(keyword)
    case "else": return ["if", "elif", "for", "while", "except"].contains(keyword)
    case "except": return ["try", "except"].contains(keyword)
    case "finally": return ["try", "except"].contains(keyword) || keyword == "else" && partner == "except"
    default: return false
    }
  }

  /// What it costs that a statement stands in it, the higher the less it reads like Python.
  func costOfStaying(_ unit: CodeRun.Unit, isDirect: Bool, isInnermost: Bool) -> Double {
    let line = unit.line
    let reads = unit.reads
    if isDirect, isEnded { return 9 }
    if isDirect, isGuarded, keyword != "class", line.keyword != "return" { return 0.1 }
    let usesIt = !reads.isDisjoint(with: bound)
    switch keyword {
    case "def":
      if line.keyword == "def", line.names.isMethod { return 6 }
      if let name = self.unit?.line.names.defined, reads.contains(name), line.keyword != "return", isDirect { return 4 }
      if line.keyword == "import" || line.keyword == "from" { return count == 0 ? 0 : 1.5 }
      return usesIt || line.awaits || ["return", "yield", "nonlocal", "global", "pass"].contains(line.keyword)
        || !isInnermost ? 0 : 1.2
    case "class":
      guard isDirect else { return 0 }
      if let name = self.unit?.line.names.defined, reads.contains(name), line.keyword != "def" { return 9 }
      if line.keyword == "def" { return ofMethod(unit) }
      if line.keyword == "class" { return 3 }
      if line.keyword == "pass" || count == 0 { return 0 }
      if hasMethods { return 5 }
      return !line.names.binds.isEmpty ? 0.2 : 4
    case "for", "while":
      // What leaves a loop in any case stands below a condition.
      if isDirect, ["break", "continue", "return"].contains(line.keyword) { return 2.5 }
      if usesIt || ["break", "continue"].contains(line.keyword) { return 0 }
      return 1.4
    case "match": return line.keyword == "case" ? 0 : 9
    case "with": return usesIt ? 0 : 0.8
    case "try": return 0
    default:
      if !line.names.binds.isDisjoint(with: boundByBranches) { return 0 }
      return usesIt ? 0.3 : 0.8
    }
  }

  private func ofMethod(_ unit: CodeRun.Unit) -> Double {
    if unit.line.names.isMethod { return 0 }
    let names = unit.decorators.flatMap { $0.line.names.reads }
    return names.contains("staticmethod") || count == 0 ? 0 : 3
  }

  /// What it costs that it ends before a statement.
  func costOfLeaving(_ unit: CodeRun.Unit, visible: Set<String>) -> Double {
    let line = unit.line
    let lost = unit.reads.intersection(bound).subtracting(visible)
    switch keyword {
    case "def":
      var cost = isEnded ? 0 : 0.4
      cost += Double(min(lost.count, 3)) * 6
      if isOnlyWords || count == 1 && ["global", "nonlocal"].contains(lastKeyword) { cost += 6 }
      if isGuarded { cost += 0.8 }
      if line.awaits, self.unit?.line.isAsync == true { cost += 3 }
      return cost
    case "class": return isOnlyWords ? 4 : line.isAnnotation && !hasMethods ? 3 : 0.2
    case "for": return lost.isEmpty ? (unit.reads.isDisjoint(with: bound) ? 0 : 1) : 2.5
    case "while":
      let condition = self.unit?.reads ?? []
      if !isEnded, bound.isDisjoint(with: condition), !line.names.binds.isDisjoint(with: condition) { return 4 }
      if !bound.isDisjoint(with: condition) { return 0.4 }
      return unit.reads.isDisjoint(with: bound) ? (unit.reads.isDisjoint(with: condition) ? 0 : 0.5) : 1.8
    case "with", "if", "elif", "else", "except", "finally", "case":
      return (isEnded || lost.isEmpty ? 0 : 3) + (isGuarded ? 0.8 : 0)
    default: return 0
    }
  }

  /// Its only statement is a docstring.
  private var isOnlyWords: Bool { count == 1 && lastKeyword == "\"" }
}

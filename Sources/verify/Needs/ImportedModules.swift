import Verification

/// The modules that a program imports, by the first part of their names; those next to it (`from . import x`) are none.
struct ImportedModules {
  private(set) var names: Set<String> = []

  init(of program: Program) {
    var reader = ProgramWords(program.source)
    while let line = reader.next() {
      guard let start = line.first else { continue }
      switch start {
      case .name("import"): takeList(line.dropFirst())
      case .name("from"):
        if case .name(let name)? = line.dropFirst().first { names.insert(name) }
      default: break
      }
    }
  }

  /// `a.b as c, d`: of each the first name.
  private mutating func takeList(_ words: ArraySlice<ProgramWords.Word>) {
    var isFirst = true
    for word in words {
      switch word {
      case .name(let name) where isFirst:
        names.insert(name)
        isFirst = false
      case .sign(UInt8(ascii: ",")): isFirst = true
      default: break
      }
    }
  }
}

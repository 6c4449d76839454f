import Extraction
import FoundationEssentials
import Verification

extension Context {
  /// With what was typed where paths stand taken for what it is: a path, `-`, a place `FILE:LINE`, or an id or a part of one that
  /// no other question's has.
  ///
  /// An id is looked for in the paths that are given, else in the whole bank.
  func chosen() throws -> Context {
    if options.paths.isEmpty, !options.bank.contains(where: Self.isPath) { throw UsageError.noBank(options.subcommand) }
    var options = options
    var words: [String] = []
    options.paths = []
    for argument in self.options.paths {
      if Self.isPath(argument) {
        options.paths.append(argument)
      } else if let place = Place(typed: argument) {
        options.places.insert(place)
      } else if DocumentFormat.isDocument(argument) || argument.hasSuffix("/") {
        // It will be missed as a path.
        options.paths.append(argument)
      } else {
        words.append(argument)
      }
    }
    if options.paths.contains(BankReader.standardInput), !Set<Subcommand>.piped.contains(options.subcommand) {
      throw UsageError.noStandardInput(options.subcommand)
    }
    if !words.isEmpty { options.ids = try ids(meantBy: words, in: options.paths) }
    // A document that is named without a line, or its folder, is meant as a whole.
    options.places = options.places.filter { place in !options.paths.contains { Self.leads($0, to: place.path) } }
    let others = Set(options.places.map(\.path))
    // Ids are looked for in the bank, which a place does not narrow.
    if !others.isEmpty, options.paths.isEmpty, !words.isEmpty { options.paths = options.bank }
    options.paths += others.sorted()
    return with(options)
  }

  private static func isPath(_ argument: String) -> Bool {
    argument == BankReader.standardInput || FileManager.default.fileExists(atPath: argument)
  }

  /// Whether a path is the document's, or of a folder around it.
  private static func leads(_ path: String, to document: String) -> Bool {
    let names = [path, document].map { URL(filePath: $0).standardizedFileURL.path.split(separator: "/") }
    return names[1].starts(with: names[0])
  }

  private func ids(meantBy words: [String], in paths: [String]) throws -> Set<String> {
    var searches = words.map { IDSearch($0) }
    guard !paths.isEmpty || options.bank.contains(where: Self.isPath) else {
      throw UsageError.noSuchPath(words[0], nearest: Self.guess(words[0], ids: []))
    }
    var bank = try bank(paths: paths)
    while true {
      do throws(ExtractionError) {
        guard let document = try bank.next()?.document else { break }
        for index in searches.indices { searches[index].look(at: document.samples) }
      } catch {
        // It is complained about when the documents are read for their samples.
        continue
      }
    }
    return try searches.reduce(into: []) { found, search in
      switch search.outcome {
      case .found(let ids): found.formUnion(ids)
      case .ambiguous(let ids): throw UsageError.ambiguous(search.word, ids)
      case .section: throw UsageError.section(search.word)
      case .none(let nearest):
        throw UsageError.noSuchPath(search.word, nearest: Self.guess(search.word, ids: nearest))
      }
    }
  }

  /// What a word may have been meant for: a command, a path, an id.
  private static func guess(_ word: String, ids: [String]) -> String? {
    if let command = nearest(to: word, among: Subcommand.words).first { return "verify \(command)" }
    return BankReader.nearestPath(to: word) ?? ids.first
  }
}

extension Place {
  /// `FILE:LINE` or, as compilers write it, `FILE:LINE:COLUMN`; nil where there is no such file.
  fileprivate init?(typed text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for _ in 0..<2 {
      guard parts.count > 1, let line = parts.popLast().flatMap({ Int($0) }), line > 0 else { return nil }
      let path = parts.joined(separator: ":")
      if FileManager.default.fileExists(atPath: path) {
        self.init(path: path, line: line)
        return
      }
    }
    return nil
  }
}

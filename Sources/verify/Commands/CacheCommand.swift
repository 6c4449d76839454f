import Caching
import Verification

/// `verify cache clear`, `size` and `path`.
struct CacheCommand {
  private let context: Context

  /// What is to be done with it.
  enum Deed: String, CaseIterable {
    case clear, size, path
  }

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    guard let word = context.options.paths.first else { throw UsageError.missingOperand("clear|size|path", .cache) }
    guard let deed = Deed(rawValue: word) else {
      let words = Deed.allCases.map(\.rawValue)
      throw UsageError.badValue(
        flag: Subcommand.cache.invocation, value: word,
        ValueError(expected: words.choice, nearest: nearest(to: word, among: words).first))
    }
    if let more = context.options.paths.dropFirst().first { throw UsageError.superfluousArgument(more, .cache) }
    guard let place = CachePlace(environment: context.environment) else { throw CacheError.noHome }
    var output = try context.options.openOutput()
    switch deed {
    case .clear: try place.clear()
    case .path: try output.write("\(place.file)\n")
    case .size: try output.write("\(place.size) bytes\n")
    }
    try output.finish()
    return .nothingDrifted
  }
}

import Caching
import Running
import Verification

extension Cache {
  /// The cache as the options want it; nil where the command has no use for it, or it is not wanted.
  static func forWork(_ options: Options, _ environment: [String: String]) -> Cache? {
    guard options.usesCache, Set<Subcommand>.caching.contains(options.subcommand) else { return nil }
    guard let place = CachePlace(environment: environment) else { return nil }
    return Cache(at: place, limit: options.cacheSize) { StandardDescriptors.complain(of: $0) }
  }
}

extension Cache: InterpreterMemory {
  package func answer(under key: [UInt8]) -> [UInt8]? { find(key)?.bytes }

  package func keep(_ answer: [UInt8], under key: [UInt8]) { keep(answer, under: key, day: nil) }
}

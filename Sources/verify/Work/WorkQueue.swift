/// What lanes take their work from.
protocol WorkQueue: Sendable {
  associatedtype Work: Sendable

  /// Whether nothing needs to be added for now.
  var hasEnough: Bool { get }

  /// Nil where nothing is to be done before more was added. `end` is to be told of what came of it.
  mutating func next() -> Work?

  /// Notes that a piece of work is done.
  mutating func end(_ work: Work)
}

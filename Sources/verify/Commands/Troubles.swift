/// What could not be done while the rest went on: each is said at once, and the run's exit status tells of it.
struct Troubles {
  private(set) var isEmpty = true

  mutating func add(_ error: some Error) {
    isEmpty = false
    StandardDescriptors.complain(of: "\(error)")
  }
}

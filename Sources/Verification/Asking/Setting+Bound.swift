// A sample whose author says how long it may take is asked with that bound as the last of the limits.

extension Ask.Setting {
  private static let words = (before: "time of this sample ", after: " s")

  /// The same for a sample that may take so many seconds.
  package func bounded(toSeconds seconds: Double) -> Ask.Setting {
    with(limits: limits + ["\(Self.words.before)\(seconds)\(Self.words.after)"])
  }

  /// The seconds that the sample may take, where its author has bounded them.
  package var sampleSeconds: Double? {
    guard let line = limits.last, line.hasPrefix(Self.words.before), line.hasSuffix(Self.words.after) else {
      return nil
    }
    return Double(line.dropFirst(Self.words.before.count).dropLast(Self.words.after.count))
  }

  /// The same for any sample.
  package var unbounded: Ask.Setting { sampleSeconds == nil ? self : with(limits: limits.dropLast()) }

  private func with(limits: [String]) -> Ask.Setting {
    Ask.Setting(release: release, interpreter: interpreter, driver: driver, policy: policy, limits: limits)
  }
}

extension ClaimReport {
  /// Why it was not reached, on the first of the releases where it was not; nil where it was on all.
  package var firstReason: Reason? {
    rulings.sorted { $0.key < $1.key }.lazy.compactMap { entry in
      if case .unreached(let reason) = entry.value.verdict { reason } else { nil }
    }.first
  }
}

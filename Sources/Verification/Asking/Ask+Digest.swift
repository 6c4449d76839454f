extension Ask {
  /// Tells it from every other ask: 64 hexadecimal digits, the same in every process and on every machine, over all that can
  /// change the answer.
  package var digest: String { SHA256.digest(of: json.text) }
}

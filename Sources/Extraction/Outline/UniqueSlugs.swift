/// Gives every question of a section a slug of its own: the second of the same heading ends in `-2`.
struct UniqueSlugs {
  private struct Key: Hashable {
    let section: String
    let slug: String
  }

  private var taken: Set<Key> = []
  /// The last number given, so that a heading that comes thousands of times is not counted from the start.
  private var numbers: [Key: Int] = [:]

  mutating func next(for question: String, in section: String) -> String {
    let plain = slug(of: question)
    let base = Key(section: section, slug: plain.isEmpty ? "top" : plain)
    var candidate = base
    var number = numbers[base, default: 1]
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = Key(section: section, slug: "\(base.slug)-\(number)")
    }
    numbers[base] = number
    return candidate.slug
  }
}

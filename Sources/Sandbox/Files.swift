import Glibc

/// The text of a small file; nil where it cannot be read. Files of `/proc` have no size, so it reads to the end.
func contents(of path: String) -> String? {
  let number = open(path, O_RDONLY | O_CLOEXEC)
  guard number >= 0 else { return nil }
  let descriptor = Descriptor(number: number)
  var collected = Collected(bound: 1 << 20)
  _ = collected.take(from: descriptor.number)
  return String(decoding: collected.bytes, as: UTF8.self)
}

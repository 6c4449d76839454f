import Glibc

/// Removes a folder with all that is in it, whatever a sample made of it: names that are no text, folders without rights,
/// and folders so deep that neither a path nor a recursion reaches their end.
///
/// A folder that is not empty is moved up to the outermost one first, so that nothing is ever two steps away.
func removeFolder(_ root: String) {
  let root = Array(root.utf8CString.dropLast())
  var pending: [[CChar]] = [root]
  var moved = 0
  while let folder = pending.popLast() {
    withPath(folder) { _ = chmod($0, 0o700) }
    for name in names(in: folder) {
      let path = folder + [CChar(bitPattern: UInt8(ascii: "/"))] + name
      if withPath(path, { unlink($0) == 0 || rmdir($0) == 0 }) { continue }
      // To move a folder takes the right to write in it.
      withPath(path) { _ = chmod($0, 0o700) }
      var isTaken = true
      while isTaken {
        moved += 1
        let place = root + "/.verify-removed-\(moved)".utf8CString.dropLast()
        if withPath(path, { path in withPath(place) { rename(path, $0) == 0 } }) {
          pending.append(place)
          break
        }
        isTaken = errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR
      }
    }
    if folder != root { withPath(folder) { _ = rmdir($0) } }
  }
  withPath(root) { _ = rmdir($0) }
}

private func withPath<R>(_ path: [CChar], _ body: (UnsafePointer<CChar>) -> R) -> R {
  (path + [0]).withUnsafeBufferPointer { buffer in
    // The buffer is not empty, so there is an address.
    buffer.baseAddress.map(body) ?? "".withCString(body)
  }
}

/// The names as the kernel has them, which need not be UTF-8.
private func names(in folder: [CChar]) -> [[CChar]] {
  guard let stream = withPath(folder, { opendir($0) }) else { return [] }
  defer { closedir(stream) }
  var names: [[CChar]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } }
    if name != [46] && name != [46, 46] { names.append(name) }
  }
  return names
}

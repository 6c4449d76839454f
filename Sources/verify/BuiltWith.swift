import Caching
import Extraction
import Glibc

/// How this program was built, for whoever reports something about it.
enum BuiltWith {
  static var text: String {
    "built with Swift \(compiler), \(isOptimised ? "optimised" : "for debugging"), for \(machine) Linux\n"
      + "with \(MarkdownLibrary.name), \(Cache.library)\n"
      + "runs on \(glibc)\n"
  }

  private static var glibc: String {
    let length = confstr(Int32(_CS_GNU_LIBC_VERSION), nil, 0)
    var text = [CChar](repeating: 0, count: max(1, length))
    confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static var isOptimised: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }

  private static var machine: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "aarch64"
    #else
      "another kind of"
    #endif
  }
}

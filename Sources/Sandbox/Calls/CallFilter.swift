import CSandbox
import Glibc

/// The rules for system calls as a program for the kernel's filter (seccomp(2)).
///
/// Neighbouring numbers share two comparisons. Where a call is always allowed the kernel remembers that and does not run
/// the program at all.
struct CallFilter {
  private(set) var program: [sock_filter] = []

  static let standard = CallFilter(CallGroup.all).program
  /// With the machine's network.
  static let networked = CallFilter(CallGroup.networked + CallGroup.all).program

  init(_ groups: [CallGroup]) {
    // struct seccomp_data: the number, the architecture, the place of the call, six arguments of 8 bytes.
    load(4)
    add(UInt16(BPF_JMP | BPF_JEQ | BPF_K), sandbox_architecture(), 1, 0)
    finish(.refuse(ENOSYS))
    load(0)
    for group in groups {
      switch group.answer {
      case .allow, .refuse: addRanges(group)
      case .allowIf(let conditions, let error):
        for number in Self.numbers(of: group) { add(conditions, else: error, for: number) }
      }
    }
    finish(.refuse(ENOSYS))
  }

  private static func numbers(of group: CallGroup) -> [UInt32] {
    group.calls.compactMap { UInt32(exactly: sandbox_call_number($0)) }.sorted()
  }

  private mutating func addRanges(_ group: CallGroup) {
    var rest = Self.numbers(of: group)[...]
    while let first = rest.popFirst() {
      var last = first
      while rest.first == last + 1 { last = rest.removeFirst() }
      if first == last {
        skipUnless(equals: first, count: 1)
      } else {
        add(UInt16(BPF_JMP | BPF_JGE | BPF_K), first, 0, 2)
        add(UInt16(BPF_JMP | BPF_JGT | BPF_K), last, 1, 0)
      }
      finish(group.answer)
    }
  }

  private mutating func add(_ conditions: [CallGroup.Condition], else error: Int32, for number: UInt32) {
    var block = CallFilter()
    for condition in conditions { block.refuse(error, unless: condition) }
    block.finish(.allow)
    skipUnless(equals: number, count: UInt8(block.program.count))
    program += block.program
  }

  private mutating func refuse(_ error: Int32, unless condition: CallGroup.Condition) {
    load(UInt32(16 + 8 * condition.argument))  // the low half stands first on both architectures
    let equals = UInt16(BPF_JMP | BPF_JEQ | BPF_K)
    switch condition.test {
    case .isOneOf(let values):
      for (index, value) in values.enumerated() { add(equals, value, UInt8(values.count - index)) }
      finish(.refuse(error))
    case .isNoneOf(let values):
      for (index, value) in values.enumerated() {
        add(equals, value, UInt8(values.count - index - 1), index == values.count - 1 ? 1 : 0)
      }
      finish(.refuse(error))
    case .hasNoneOf(let bits):
      add(UInt16(BPF_JMP | BPF_JSET | BPF_K), bits, 0, 1)
      finish(.refuse(error))
    }
  }

  private init() {}

  private mutating func load(_ offset: UInt32) {
    add(UInt16(BPF_LD | BPF_W | BPF_ABS), offset)
  }

  private mutating func skipUnless(equals value: UInt32, count: UInt8) {
    add(UInt16(BPF_JMP | BPF_JEQ | BPF_K), value, 0, count)
  }

  private mutating func finish(_ answer: CallGroup.Answer) {
    let code =
      switch answer {
      case .refuse(let error): UInt32(SECCOMP_RET_ERRNO) | UInt32(error)
      case .allow, .allowIf: UInt32(SECCOMP_RET_ALLOW)
      }
    add(UInt16(BPF_RET | BPF_K), code)
  }

  private mutating func add(_ code: UInt16, _ value: UInt32, _ jumpIfTrue: UInt8 = 0, _ jumpIfFalse: UInt8 = 0) {
    program.append(sock_filter(code: code, jt: jumpIfTrue, jf: jumpIfFalse, k: value))
  }
}

import CDriver
import FoundationEssentials
import Verification

/// Whoever keeps from one run to the next what interpreters have said of themselves.
package protocol InterpreterMemory: Sendable {
  /// What was kept under the digest, of 32 bytes.
  func answer(under key: [UInt8]) -> [UInt8]?

  func keep(_ answer: [UInt8], under key: [UInt8])
}

extension Interpreter {
  /// As `interrogate`, and as long as neither the executable nor what it must see has changed, from what it said another time:
  /// then nothing is started.
  static func asked(
    path: String, driverSource: [UInt8], memory: (any InterpreterMemory)?
  ) throws(RunningError) -> Interpreter {
    guard let memory, let key = key(of: path, driverSource) else {
      return try interrogate(path: path, driverSource: driverSource)
    }
    if let kept = memory.answer(under: key), kept.count > Self.digestLength,
      let answer = InterrogationAnswer(Array(kept[Self.digestLength...])), let code = answer.driver,
      case let build = FileIdentity.digest(of: answer.visible), Array(kept.prefix(Self.digestLength)) == build
    {
      let driver = Awaited<Result<[UInt8], RunningError>>()
      driver.settle(.success(code))
      return answer.interpreter(driver: CompiledDriver(driver), build: build)
    }
    return try interrogate(path: path, driverSource: driverSource) { events in
      guard let answer = InterrogationAnswer(events), answer.driver != nil else { return }
      memory.keep(FileIdentity.digest(of: answer.visible) + events, under: key)
    }
  }

  private static let digestLength = 32

  /// Nil for a script, which may start another interpreter each time.
  private static func key(of path: String, _ driverSource: [UInt8]) -> [UInt8]? {
    guard FileBytes.beginning(of: path, count: 2) != Array("#!".utf8) else { return nil }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    // A virtual environment is told by a file beside it.
    let files = [path, "\(folder)/pyvenv.cfg", "\(folder)/../pyvenv.cfg"].map { "\($0) \(FileIdentity.text(of: $0))\n" }
    let program = UnsafeBufferPointer(start: verify_interrogation.text, count: Int(verify_interrogation.length))
    return SHA256.bytes(of: Array("interpreter\n".utf8) + files.joined().utf8 + Array(program) + driverSource)
  }
}

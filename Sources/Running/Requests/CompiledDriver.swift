/// The driver, compiled and marshalled by the very interpreter that is to run it; that may still be at work on it.
package struct CompiledDriver: Sendable {
  private let outcome: Awaited<Result<[UInt8], RunningError>>

  init(_ outcome: Awaited<Result<[UInt8], RunningError>>) { self.outcome = outcome }

  /// Waits until it is compiled; throws where the interpreter could not do it.
  package func bytes() throws(RunningError) -> [UInt8] { try outcome.get().get() }
}

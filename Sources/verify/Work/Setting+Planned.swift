import Running
import Verification

extension Context {
  /// With what a plan's asks are made for an interpreter: what another machine must have alike so that its answer is one. Where the
  /// interpreter lies, and which kernel and processors there are, is not.
  func plannedSetting(of observer: InterpreterObserver, _ runner: Runner) -> Ask.Setting {
    let setting = observer.setting
    return Ask.Setting(
      release: observer.release.id, interpreter: observer.release.fullName, driver: setting.driver,
      policy: ["sandbox asked for \"\(options.sandbox.rawValue)\""] + runner.conditions.loosened
        + (timeZone.map { ["time zone \($0)"] } ?? []) + (options.cold ? ["every run starts an interpreter"] : []),
      limits: setting.limits)
  }
}

extension Release {
  /// `CPython 3.14.0, free-threaded`.
  var fullName: String { "\(implementation) \(version)\(freeThreaded ? ", free-threaded" : "")" }
}

extension Ask.Setting {
  /// In what a worker's setting is another than the one that is asked for, with what to do; nil where it is none.
  func difference(from own: Ask.Setting) -> String? {
    if driver != own.driver { return "asked by another version of verify: use the same one for plan and worker" }
    if interpreter != own.interpreter { return "asked of \(interpreter), and here it is \(own.interpreter)" }
    if limits != own.limits {
      return
        "asked with the limits \(limits), and here they are \(own.limits): give the worker the plan's --timeout and --memory"
    }
    if policy != own.policy {
      return "asked with \(policy), and here it is \(own.policy): give the worker the flags of the plan"
    }
    return nil
  }

  /// This machine's, for a sample with the same bound of its own.
  func forThisMachine(_ own: Ask.Setting) -> Ask.Setting {
    sampleSeconds.map { own.bounded(toSeconds: $0) } ?? own
  }
}

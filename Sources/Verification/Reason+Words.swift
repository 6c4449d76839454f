/// The one wording of reasons. It stands among the nouns because the report and the record both write it down.
extension Reason: CustomStringConvertible {
  /// In one line, for a person.
  package var description: String {
    switch self {
    case .endedBefore(let outcome, let raised): Self.before(outcome, raised)
    case .ended(let outcome, let line, let raised): Self.whole(outcome, line.map { " on line \($0)" } ?? "", raised)
    case .doesNotCompile(let message): "does not compile: \(message)"
    case .amongForeignLines: "lines of the session are no Python"
    case .doesNotRepeat(.day(let actual)): "does not repeat: it shows the day of the run, \(actual)"
    case .doesNotRepeat(.address(let actual)): "does not repeat: `id()` was \(actual)"
    case .doesNotRepeat(.runs(let first, let then)):
      "could not be checked: another result each time (\(first), then \(then))"
    case .dependsOnMachine(let actual): "depends on the machine: \(actual) here"
    case .seenInPart: "its line was run more often, or printed more, than is looked at"
    case .listsNames: "lists all names that there are by then"
    case .showsNoValue: "this line shows no value"
    case .notSeen(let subject): "the value of `\(subject)` was not seen"
    case .sizeNotMeasured: "its size was not measured"
    case .timeNotMeasured: "its time was not measured"
    case .overBudget(let seconds):
      "no time is left for it: the runs of one sample may take \(Self.text(ofSeconds: seconds)) s together"
    case .statedFor(let range): "is stated for \(range)"
    case .writtenFor(let range): "is written for \(range)"
    case .otherImplementation(let name, .lacks(let function)): "\(name) has no `\(function)` like CPython's"
    case .otherImplementation(let name, .words(let actual)): "\(name) words it in its own way: \(actual.firstLine)"
    case .otherImplementation(let name, .statedForCPython): "is stated for CPython, and \(name) runs it"
    case .lacks(let lack): lack.description
    case .skipped(let words): words
    }
  }

  fileprivate static func text(ofSeconds seconds: Double) -> String {
    seconds == seconds.rounded() && seconds < 1e15 ? "\(Int(seconds))" : "\(seconds)"
  }

  private static func before(_ outcome: Outcome, _ raised: Raised?) -> String {
    func ended(by raised: Raised) -> String {
      "the sample ended\(raised.line.map { " on line \($0)" } ?? ""): \(raised.text.firstLine)"
    }
    return switch outcome {
    case .finished: raised.map(ended) ?? "this line was never run"
    case .raised: raised.map(ended) ?? "the sample ended before this line"
    case .exited(let status): "the sample exited with status \(status) before this line"
    case .timedOut: "timed out before this line"
    case .outOfMemory: "out of memory before this line"
    case .lost: "the sandbox was lost before this line"
    case .tooMuchOutput: "printed too much before this line"
    case .crashed(let signal): "crashed with signal \(signal) before this line"
    case .notCompiled: "does not compile: \(raised?.text.firstLine ?? "SyntaxError")"
    case .notRun: "the sample was not run"
    case .tooLong(let mebibytes): "longer than \(mebibytes) MiB, with what it goes on from"
    }
  }

  private static func whole(_ outcome: Outcome, _ place: String, _ raised: Raised?) -> String {
    switch outcome {
    case .finished, .exited, .notRun: "was run"
    case .raised: raised.map { "ends\(place) with \($0.textInOneLine)" } ?? "ends with an exception"
    case .notCompiled: raised.map { "does not compile: \($0.message)" } ?? "does not compile"
    case .timedOut: "does not end in time\(place.isEmpty ? "" : ", it was\(place)")"
    case .outOfMemory: "needs more memory than it may have\(place)"
    case .lost: "the sandbox was lost each time it ran"
    case .tooLong(let mebibytes): "longer than \(mebibytes) MiB, with what it goes on from"
    case .tooMuchOutput: "prints without end\(place)"
    case .crashed(let signal): "crashes the interpreter\(place) (signal \(signal))"
    }
  }
}

extension Reason.Lack: CustomStringConvertible {
  package var description: String {
    switch self {
    case .name(let name): "uses `\(name)`, which no sample of its question defines"
    case .unmadeName(let name): "uses `\(name)`, which could not be made"
    case .slowState(let name?, let seconds):
      "uses `\(name)`, and what makes it takes longer than \(Reason.text(ofSeconds: seconds)) s, half of the time limit"
    case .slowState(nil, let seconds):
      "goes on from what takes longer than \(Reason.text(ofSeconds: seconds)) s, half of the time limit"
    case .remade(let name, let maker): "uses `\(name)`, made by a `\(maker)` that is another one by then"
    case .module(let name, let release): "Python \(release) has no module `\(name)`"
    case .package(let name?): "needs the package `\(name)`, which is not there"
    case .package(nil): "needs a package that is not there"
    case .input: "asks for input"
    case .file(let message): "needs a file that is not there: \(message)"
    case .network: "needs the network"
    case .terminal: "needs a terminal"
    case .socket: "needs a socket, which the sandbox refuses"
    case .permission(let message): "needs what the sandbox refuses: \(message)"
    }
  }
}

extension String {
  fileprivate var firstLine: String { String(unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }) }
}

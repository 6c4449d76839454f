/// Why a claim was not asked, or a sample not run.
package enum Reason: Sendable, Hashable {
  /// The run ended in this way before the claim's line.
  case endedBefore(Outcome, Raised?)
  /// The whole sample ended in this way before its end, on this line, where that is known: of the sample, and of its document in a
  /// report.
  case ended(Outcome, line: Int?, Raised?)
  /// What Python says of the line that is no Python.
  case doesNotCompile(String)
  /// Its session holds lines that no Python is: another program's prompts look the same.
  case amongForeignLines
  case doesNotRepeat(Unsteady)
  /// It shows something of the machine that it runs on: here this.
  case dependsOnMachine(String)
  /// Its line was run more often, or showed more, than was looked at, and what was is not as stated.
  case seenInPart
  /// It lists all names that there are by then, and so those of boxes that the author did not have.
  case listsNames
  /// The line gave nothing that could answer the claim.
  case showsNoValue
  /// Nobody saw what this name or expression was worth.
  case notSeen(subject: String)
  case sizeNotMeasured
  case timeNotMeasured
  /// All runs of the sample together have taken the time that they may take, in seconds, before this one's turn.
  case overBudget(seconds: Double)
  /// The claim is made for other releases.
  case statedFor(ReleaseRange)
  /// The sample is.
  case writtenFor(ReleaseRange)
  /// It speaks of CPython, and this program, by its name, runs the sample.
  case otherImplementation(String, Difference)
  case lacks(Lack)
  /// Its author's own words.
  case skipped(String)

  /// What another implementation of Python has of its own.
  package enum Difference: Sendable, Hashable {
    /// It has no such function, or one that gives something else.
    case lacks(String)
    /// It words an exception so.
    case words(String)
    /// The page names CPython.
    case statedForCPython
  }

  /// What is another thing in every run.
  package enum Unsteady: Sendable, Hashable {
    /// It shows the day on which it runs.
    case day(String)
    /// It is the place of an object in memory.
    case address(String)
    /// Two runs showed this and that.
    case runs(String, String)
  }

  /// What the sample needs and does not have.
  package enum Lack: Sendable, Hashable {
    /// A name that nothing defines.
    case name(String)
    /// A name whose line could not do its work.
    case unmadeName(String)
    /// What earlier samples of the page do, which take longer than so many seconds; the name that they make, where it is missing.
    case slowState(name: String?, seconds: Double)
    /// A name whose object was made by a class that the page has written anew since: an object of the new one is meant.
    case remade(String, by: String)
    /// A module of the standard library that this release does not have.
    case module(String, release: String)
    /// A package, by the name it is imported by, where that is known.
    case package(String?)
    case input
    /// A file, in the words of the exception.
    case file(String)
    case network
    case terminal
    case socket
    /// What the sandbox refuses to harmless samples too, in the words of the exception.
    case permission(String)
  }
}

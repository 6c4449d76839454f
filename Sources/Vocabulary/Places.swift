/// Words for the machine and the Python that something is said of.
package enum Places {
  /// Like the one at hand, which has 64 bits and runs Linux.
  package static let here: Phrases = [
    .english: [
      "on 64-bit",
      "on 64-bit builds",
      "on 64-bit cpython",
      "on 64-bit linux",
      "on 64-bit machines",
      "on 64-bit platforms",
      "on 64-bit python",
      "on 64-bit systems",
      "on a 64-bit build",
      "on a 64-bit machine",
      "on a 64-bit platform",
      "on a 64-bit system",
      "on linux",
      "on posix",
      "on unix",
    ]
  ]

  /// Other machines and systems.
  package static let otherSystems: Phrases = [
    .english: ["on 32-bit", "on big-endian", "on mac", "on macos", "on windows"],
    .chinese: ["在 windows", "在windows"],
    .french: ["sous mac", "sous windows", "sur mac", "sur windows"],
    .german: ["auf dem mac", "unter macos", "unter windows"],
    .portuguese: ["no mac", "no windows"],
    .russian: ["в windows", "на windows"],
    .spanish: ["en mac", "en windows"],
  ]

  /// Others, and other Pythons.
  package static let systems = otherSystems + ["in pypy", "in python 2", "on jython", "on pypy", "on python 2"]

  /// Names of other systems, as a label of output is one.
  package static let systemNames: Phrases = [.english: ["mac os", "macos", "os x", "windows"]]

  /// Others, and other ways to run; what begins with one is no outcome of here. `on a ` may go on with anything but `here`.
  package static let elsewhere = systems + ["in debug", "in production", "on a ", "on an "]
}

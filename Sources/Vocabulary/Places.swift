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

  /// Others.
  package static let systems: Phrases = [
    .english: [
      "in pypy",
      "in python 2",
      "on 32-bit",
      "on jython",
      "on mac",
      "on macos",
      "on pypy",
      "on python 2",
      "on windows",
    ]
  ]

  /// Names of systems of which this is none, as labels of output give them.
  package static let otherSystems: Phrases = [
    .english: ["big-endian", "cmd.exe", "mac os", "macos", "os x", "osx", "powershell", "windows"]
  ]

  /// Names of this one and its kin.
  package static let systemsLikeThis: Phrases = [.english: ["linux", "little-endian", "posix", "unix"]]

  /// Others, and other ways to run; what begins with one is no outcome of here. `on a ` may go on with anything but `here`.
  package static let elsewhere = systems + ["in debug", "in production", "on a ", "on an "]
}

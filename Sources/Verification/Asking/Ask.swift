/// What is asked of an observer: code to run on one release, and the places of it to look at.
///
/// Two asks that are equal have the same answer, as far as code repeats: everything else that can change what is seen is part of
/// it. So an answer can be kept, or be had from another machine.
package struct Ask: Sendable, Hashable {
  /// Run in order, in one `__main__`; the last is what is asked about, and what those before it print and raise is not told.
  package var parts: [Part]
  package var looks: [Look]
  package var way: Way
  package var machine: Machine
  /// What the code reads on standard input, where its author says so.
  package var input: String?
  package var setting: Setting

  /// A piece of code that runs as one.
  package struct Part: Sendable, Hashable {
    package let kind: Kind
    package let program: Program

    /// What it is to the one who asks.
    package enum Kind: String, Sendable, Hashable {
      /// Hidden lines of the author's.
      case setUp
      /// A sample that what is asked goes on from.
      case earlier
      case asked
    }

    package init(_ kind: Kind, _ program: Program) {
      self.kind = kind
      self.program = program
    }
  }

  /// One claim's place.
  package struct Look: Sendable, Hashable {
    /// Whose answer is wanted; nil in a part before the last, which must not stop at what it announces.
    package let claim: Claim.ID?
    /// The index of the part.
    package let part: Int
    package let target: Claim.Target
    /// Whether an exception from there is stated, or may be, so that the run goes on behind it.
    package let announces: Bool
    /// What is to be shown afterwards; none: the names that the statements bind or work on.
    package let expressions: [String]
    /// Whether the expressions are to be run, whatever that changes.
    package var evaluates: Bool

    package init(
      claim: Claim.ID?, part: Int, target: Claim.Target, announces: Bool, expressions: [String] = [],
      evaluates: Bool = false
    ) {
      self.claim = claim
      self.part = part
      self.target = target
      self.announces = announces
      self.expressions = expressions
      self.evaluates = evaluates
    }
  }

  /// The machine that code believes to run on, as far as it is made up.
  package struct Machine: Sendable, Hashable {
    /// Of Python's hashes.
    package let hashSeed: Int
    /// What it tells of itself by variables of the environment: its time zone, its user, how wide its terminal is.
    package let variables: [String: String]
    /// Whether code runs in another folder than usual.
    package let isElsewhere: Bool
    /// Empty files in the folder where code runs, by their paths from there.
    package var files: [String]
    /// Counts runs that are alike in all else, so that each is asked for and none is answered by another: a draw may give the same
    /// twice by luck. 0 for the first.
    package let turn: Int

    package init(
      hashSeed: Int, variables: [String: String] = [:], isElsewhere: Bool = false, files: [String] = [], turn: Int = 0
    ) {
      self.hashSeed = hashSeed
      self.variables = variables
      self.isElsewhere = isElsewhere
      self.files = files
      self.turn = turn
    }
  }

  /// With what an observer runs what it is asked; for each release one.
  package struct Setting: Sendable, Hashable {
    /// `Release.id`.
    package let release: String
    /// Which interpreter of that release: implementation, full version and path.
    package let interpreter: String
    /// The digest of the driver's text.
    package let driver: String
    /// What code may see and use, one line each.
    package let policy: [String]
    /// The bounds on time, memory and output, one line each.
    package let limits: [String]

    package init(release: String, interpreter: String, driver: String, policy: [String], limits: [String]) {
      self.release = release
      self.interpreter = interpreter
      self.driver = driver
      self.policy = policy
      self.limits = limits
    }
  }

  package init(parts: [Part], looks: [Look], way: Way, machine: Machine, input: String? = nil, setting: Setting) {
    self.parts = parts
    self.looks = looks
    self.way = way
    self.machine = machine
    self.input = input
    self.setting = setting
  }
}

extension Ask.Machine {
  /// Where nothing else is said: fixed, so that two runs print the same report.
  package static let usual = Ask.Machine(hashSeed: 1)
  /// Another one, which shows what depends on it. No place on Earth has its time zone.
  package static let other = Ask.Machine(
    hashSeed: 97,
    variables: ["TZ": "<+1337>-13:37", "USER": "someone", "LOGNAME": "someone", "COLUMNS": "133", "LINES": "57"],
    isElsewhere: true)
  /// Another one but for its hashes, so that the interpreter need not be another.
  package static let elsewhere = Ask.Machine(hashSeed: 1, isElsewhere: true)
  /// The usual one once more.
  package static func usual(turn: Int) -> Ask.Machine { Ask.Machine(hashSeed: 1, turn: turn) }
  /// More of them, for two may well give a few strings the same order.
  package static let more = [5, 1234, 777, 4321, 99].map { Ask.Machine(hashSeed: $0) }
}

/// A sample as it was read: what is asked about it, each with what it states, and the comments that were put aside.
package struct ReadSample: Sendable, Hashable {
  package let sample: Sample
  /// The sample's own run first, then one for each statement that is commented out, then the one of what prose speaks of.
  package var inquiries: [Inquiry]
  package let dismissedComments: [DismissedComment]

  /// What is to be found out in runs of one program.
  package struct Inquiry: Sendable, Hashable {
    package let subject: Subject
    /// With the line that is put back left as it stands: a sample may have thousands of such, and each would hold all of it.
    private let base: Program
    private let putBack: Line?
    /// Of the sample in the order of their lines.
    package var claims: [Claim]

    /// What the program is.
    package enum Subject: Sendable, Hashable {
      case sample
      /// The sample with one statement that was commented out put back; it is asked what is said of that.
      case commentedOutStatement
      /// Code that prose speaks of, as a session, which is run after the sample.
      case prose
    }

    /// A line of a program, 1-based, with another text.
    package struct Line: Sendable, Hashable {
      package let number: Int
      package let text: String

      package init(_ number: Int, _ text: String) {
        self.number = number
        self.text = text
      }
    }

    /// - Parameter line: what stands in the program's place on this line.
    package init(_ subject: Subject, program: Program, with line: Line? = nil, claims: [Claim]) {
      self.subject = subject
      self.claims = claims
      base = program
      putBack = line
    }

    /// Is put together when it is asked for, where a line is put back.
    package var program: Program {
      guard let putBack else { return base }
      var lines = base.source.lines
      guard lines.indices.contains(putBack.number - 1) else { return base }
      lines[putBack.number - 1] = putBack.text[...]
      return Program(source: lines.joined(separator: "\n"), examples: base.examples)
    }

    /// In which way it is run first.
    package var way: Way { base.way }
  }

  /// A comment that was not taken for a claim.
  package struct DismissedComment: Sendable, Hashable {
    /// Of the document.
    package let line: Int
    package let text: String
    package let reason: String

    package init(line: Int, text: String, reason: String) {
      self.line = line
      self.text = text
      self.reason = reason
    }
  }

  /// Every claim gets its identity here, in the order of the inquiries.
  package init(
    sample: Sample, program: Program, claims: [Claim], dismissedComments: [DismissedComment] = [],
    others: [Inquiry] = []
  ) {
    self.sample = sample
    self.dismissedComments = dismissedComments
    inquiries = [Inquiry(.sample, program: program, claims: claims)] + others
    var next = 0
    for index in inquiries.indices {
      for place in inquiries[index].claims.indices {
        inquiries[index].claims[place].id = Claim.ID(next)
        next += 1
      }
    }
  }
}

extension ReadSample {
  /// What Python runs of the sample itself.
  package var program: Program { inquiries[0].program }

  /// What its own run is asked, in the order of their lines.
  package var claims: [Claim] { inquiries[0].claims }

  package var commentedOutStatements: [Inquiry] { inquiries.filter { $0.subject == .commentedOutStatement } }

  package var prose: Inquiry? { inquiries.first { $0.subject == .prose } }

  /// All claims by their identities: the sample's own, those of code commented out, those of the prose around it.
  package var allClaims: [Claim] { inquiries.flatMap(\.claims) }

  /// In which way it is run first.
  package var way: Way { program.way }

  /// The same with other claims in their places.
  package func with(_ change: (Claim) -> Claim) -> ReadSample {
    var read = self
    for index in inquiries.indices { read.inquiries[index].claims = inquiries[index].claims.map(change) }
    return read
  }
}

extension Program {
  /// In which way it is run first.
  package var way: Way { examples == nil ? .script : .prompt }
}

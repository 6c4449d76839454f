import Glibc
import Reporting
import Verification

/// What `verify watch` shows: on a terminal the whole report, drawn anew each time; else of each time what has changed, line by line.
final class WatchView {
  private let context: Context
  private let releases: [Release]
  private let conditions: () -> Conditions
  private let terminal: Terminal?
  private var output: ReportStream
  private var progress: Progress
  private var start = ContinuousClock.now

  init(_ context: Context, releases: [Release], conditions: @escaping () -> Conditions) throws {
    self.context = context
    self.releases = releases
    self.conditions = conditions
    terminal = Terminal(STDOUT_FILENO, environment: context.environment)
    output = try context.options.openOutput()
    progress = Progress(terminal: Terminal(STDERR_FILENO, environment: context.environment)) {
      StandardDescriptors.complain($0)
    }
  }

  /// Whether nobody reads any longer.
  var isClosed: Bool { output.isClosed }

  /// To be watched for that; -1 for a terminal, which stays.
  var reader: Int32 { terminal == nil ? STDOUT_FILENO : -1 }

  /// Something is being looked at from now on.
  func begin() {
    start = .now
    progress.begin()
  }

  /// How far it is.
  func show(_ state: RunProgress) { progress.show(state.text(ofDocuments: nil)) }

  func tell(of watch: BankWatch) throws {
    progress.erase()
    try watch.tell { changed, all in
      if terminal != nil {
        // Home, the screen, what scrolled away.
        try output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J" + report(on: all))
        let count = watch.paths.count
        try output.write("\nwatching \(count) document\(count == 1 ? "" : "s"); ^C ends\n")
      } else {
        for path in watch.gone { try output.write("\(path.visible): gone\n") }
        if !changed.isEmpty { try output.write(report(on: changed)) }
      }
    }
  }

  private func report(on documents: [DocumentReport]) throws -> String {
    var reporter = try context.options.writer(of: \.run, context.environment)
    var text = reporter.begin(releases: releases)
    for document in documents { text += reporter.add(document.inDocument) }
    reporter.add(conditions: conditions())
    return text + reporter.end(seconds: start.duration(to: .now) / .seconds(1))
  }
}

import Extraction
import Reporting

/// The page for man(1), made of the same table as `--help`.
enum Manual {
  /// In the macros of man(7).
  static var text: String {
    var out = ".TH VERIFY 1 \"\" \"verify \(version)\"\n.SH NAME\nverify \\- \(escaped(Subcommand.run.summary))\n"
    out += ".SH SYNOPSIS\n.B verify\n[\\fICOMMAND\\fR] [\\fIFLAG\\fR ...] [\\fIPATH\\fR ...]\n"
    out += ".SH DESCRIPTION\n"
    out += paragraph(
      "Takes every Python sample out of documents (\(DocumentFormat.all.map(\.name).joined(separator: ", "))), runs it in a sandbox, and "
        + "compares what happens with what the document states. A PATH is a document, a folder of them, a place FILE:LINE or a part "
        + "of a sample's id; without one the bank is \(Options.defaultPath)/.")
    out += ".SH COMMANDS\n"
    for subcommand in Subcommand.allCases { out += entry(subcommand.invocation, subcommand.summary) }
    out += ".SH FLAGS\n"
    for flag in Flag.all {
      let takers = Subcommand.allCases.filter(flag.subcommands.contains)
      let names = takers.map { $0.word ?? "verify" }.joined(separator: ", ")
      let first = takers.first ?? .run
      out += entry(flag.usage, flag.help(for: first) + (takers == Subcommand.allCases ? "" : " (\(names))"))
    }
    out += ".SH WORDS OF THE REPORT\n"
    for term in Term.all { out += entry(term.word, "\(term.title). \(term.meaning)") }
    out += ".SH EXIT STATUS\n"
    for status in ExitStatus.allCases { out += entry("\(status.rawValue)", status.meaning) }
    out += ".SH ENVIRONMENT\n"
    out += entry("VERIFY_…", "what a flag would set: VERIFY_FAIL_ON for --fail-on; verify config shows all that is set")
    out += entry("NO_COLOR, CLICOLOR_FORCE", "no colour, and colour though the output is no terminal")
    out += entry(
      "FORCE_HYPERLINK", "1: places on a terminal are links (OSC 8), 0: they are not; else as the terminal is known")
    out += entry("XDG_CACHE_HOME", "below it stands what is kept between runs; verify cache path says where")
    out += ".SH FILES\n"
    out += entry(".verify.toml, pyproject.toml", "settings of a project, in the latter below [tool.verify]")
    return out
  }

  private static func entry(_ head: String, _ text: String) -> String {
    ".TP\n.B \(escaped(head))\n\(paragraph(text))"
  }

  /// Not taken for a macro, whatever it begins with.
  private static func paragraph(_ text: String) -> String { "\\&\(escaped(text))\n" }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq").replacing(
      "`", with: "\\(ga"
    )
    .replacing("…", with: "\\[u2026]").replacing("×", with: "\\(mu")
  }
}

import Reporting
import Verification

/// `verify completions`: a shell's script that completes what is typed, and what that script asks for.
struct CompletionsCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    let words = Shell.allCases.map(\.rawValue) + [Self.candidates]
    guard let word = context.options.paths.first else {
      throw UsageError.missingOperand(Shell.allCases.map(\.rawValue).joined(separator: "|"), .completions)
    }
    var output = try context.options.openOutput()
    if word == Self.candidates {
      let completion = Completion(of: Array(context.options.paths.dropFirst()), context)
      for (text, help) in completion.candidates { try output.write("\(text)\t\(help)".visibleCandidate + "\n") }
    } else {
      guard let shell = Shell(rawValue: word) else {
        throw UsageError.badValue(
          flag: Subcommand.completions.invocation, value: word,
          ValueError(expected: words.choice, nearest: nearest(to: word, among: words).first))
      }
      if let more = context.options.paths.dropFirst().first { throw UsageError.superfluousArgument(more, .completions) }
      try output.write(shell.script)
    }
    try output.finish()
    return .nothingDrifted
  }

  private static let candidates = "candidates"

  /// Each has a script that asks the command itself, so that it knows all flags, and ids, sections and releases as they are.
  private enum Shell: String, CaseIterable {
    case bash, zsh, fish

    var script: String {
      switch self {
      case .bash:
        """
        # verify completions bash > /usr/share/bash-completion/completions/verify
        _verify() {
          local line
          COMPREPLY=()
          while IFS= read -r line; do COMPREPLY+=("${line%%$'\\t'*}"); done < <(
            verify completions candidates -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        }
        complete -o default -o nosort -F _verify verify

        """
      case .zsh:
        """
        #compdef verify
        # verify completions zsh > ~/.zfunc/_verify, where fpath has ~/.zfunc
        _verify() {
          local -a found
          local line text
          while IFS= read -r line; do
            text=${line%%$'\\t'*}
            found+=("${text//:/\\\\:}:${line#*$'\\t'}")
          done < <(verify completions candidates -- "${(@)words[2,CURRENT]}" 2>/dev/null)
          (( $#found )) && _describe verify found
          [[ $words[CURRENT] == -* ]] || _files
        }
        compdef _verify verify

        """
      case .fish:
        """
        # verify completions fish > ~/.config/fish/completions/verify.fish
        function __verify_candidates
          verify completions candidates -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null
        end
        complete -c verify -a '(__verify_candidates)'

        """
      }
    }
  }
}

extension String {
  /// On one line, with the tab that parts it.
  fileprivate var visibleCandidate: String {
    split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }.joined(separator: "\t")
  }
}

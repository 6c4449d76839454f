import Glibc

StandardDescriptors.prepare()
do {
  let options = try Options(arguments: Array(CommandLine.arguments.dropFirst()))
  var output = Output.standardOutput()
  switch options.answer {
  case .help: try output.write(options.subcommand.help)
  case .version: try output.write("verify \(version)\n")
  case nil: break
  }
  exit(ExitStatus.nothingDrifted.rawValue)
} catch {
  StandardDescriptors.complain("verify: \(error)\n")
  exit(ExitStatus.couldNotWork.rawValue)
}

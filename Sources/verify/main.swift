import FoundationEssentials
import Glibc

StandardDescriptors.prepare()
let status = await Command.run(
  Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
exit(status.rawValue)

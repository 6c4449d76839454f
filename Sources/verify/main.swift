import CMemory
import FoundationEssentials
import Glibc

memory_is_given_back()
StandardDescriptors.prepare()
let status = await Command.run(
  Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)
exit(status.rawValue)

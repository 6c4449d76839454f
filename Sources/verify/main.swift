import CMemory
import FoundationEssentials
import Glibc

memory_is_given_back()
StandardDescriptors.prepare()
// Before anything waits for a thread.
if let complaint = ShellLimits.complaint() {
  StandardDescriptors.complain(of: complaint)
  exit(ExitStatus.couldNotWork.rawValue)
}
let status = await Command.run(Arguments.all, environment: ProcessInfo.processInfo.environment)
exit(status.rawValue)

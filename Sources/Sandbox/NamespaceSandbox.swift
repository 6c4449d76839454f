import Glibc

/// Runs commands in workers with namespaces of their own (`docs/sandbox.md`).
///
/// A command runs as user 1000 with the name `user`, in `/home/user`; that, `/tmp`, `/sample` and `/dev/shm` are empty
/// folders, `Limits.fileSize` bytes in sum, gone with the command. There is no `/proc`, no `/sys`, no network but a
/// loopback of the worker's own. A command that names a resident is a fork of it. Should the harness be killed, the
/// workers end by themselves.
package struct NamespaceSandbox: Sandbox {
  package let name = "namespaces"

  private let groups: ControlGroups
  private let pool: WorkerPool
  private let interruption: Interruption
  private let waiting: WaitingCommands
  package let keepsResidents: Bool
  package let holdsMost = true

  package init(
    isWarm: Bool = true, interruption: Interruption = .shared, waiting: WaitingCommands = .shared
  ) {
    self.init(isWarm: isWarm, groups: .here, interruption: interruption, waiting: waiting)
  }

  init(isWarm: Bool, groups: ControlGroups, interruption: Interruption, waiting: WaitingCommands = .shared) {
    keepsResidents = isWarm
    self.groups = groups
    self.interruption = interruption
    self.waiting = waiting
    pool = WorkerPool(groups: groups)
  }

  package var notes: [String] {
    var notes: [String] = []
    if !groups.has(.processes) && !Limits.countsProcessesPerNamespace {
      notes.append("the number of processes is not limited: that takes Linux 5.14 or a control group")
    }
    if !groups.has(.memory) {
      notes.append("memory is limited per process, not in sum: no control group can be made")
    }
    return notes
  }

  package func close() { pool.empty() }

  package func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    let reserved = command.isAlone ? pool.reserve() : nil
    defer { if let reserved { pool.release(reserved) } }
    // A worker that was killed from outside says nothing about the command, which is run again.
    var lacksMemory = false
    var hasRun = false
    for attempt in 0..<2 {
      let worker: Worker
      do {
        worker = try pool.take(for: policy, resident: command.resident, isNew: attempt > 0, on: reserved)
      } catch  where error == Worker.endedEarly && (attempt == 0 || hasRun) {
        continue
      }
      let execution: Execution?
      do {
        let processor = worker.processor
        execution = try worker.run(
          command, interruption: command.interruption ?? interruption, waiting: waiting,
          hasCompany: { [pool] in pool.isShared(processor) }
        ) { [pool] waits in pool.note(waits: waits, on: processor) }
      } catch {
        pool.retire(from: worker.processor)
        throw error
      }
      if let execution {
        pool.giveBack(worker)
        return execution
      }
      hasRun = true
      pool.retire(from: worker.processor)
      lacksMemory = worker.lacksMemory() || lacksMemory
    }
    // The kernel may have killed the worker in the command's place.
    return Execution(lacksMemory ? .outOfMemory : .lost)
  }
}

import Dispatch
import Synchronization

/// Does blocking work on several inputs at the same time, and gives what came of it in their order.
///
/// Each lane is a thread while it works: the kernel's word "my parent has died" is tied to it. There are more lanes than
/// cores, for who hangs needs none.
func sideBySide<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
) -> [Output] {
  if inputs.count < 2 { return inputs.map(work) }
  let outputs = Mutex<[Int: Output]>([:])
  let lanes = (0..<min(inputs.count, 16)).map { DispatchQueue(label: "side by side \($0)") }
  let group = DispatchGroup()
  for (index, input) in inputs.enumerated() {
    lanes[index % lanes.count].async(group: group) {
      let output = work(input)
      outputs.withLock { $0[index] = output }
    }
  }
  group.wait()
  return outputs.withLock { outputs in inputs.indices.compactMap { outputs[$0] } }
}

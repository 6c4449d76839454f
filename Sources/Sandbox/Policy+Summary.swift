extension Policy {
  /// What every command finds besides `visible`, for a person.
  package var summary: [String] {
    Self.devices + shown.filter { !visible.contains($0) } + madeUp.map { "\($0.path), made up" }
      + Self.folders.map { "\($0.path), empty at first, gone afterwards" }
      + ["no more than \(Self.files) files and folders in these together"]
  }
}

extension Limits {
  /// For a person.
  package var summary: [String] {
    [
      "\(seconds) seconds", "\(memory >> 20) MiB of memory", "\(processes) processes and threads",
      "\(fileSize >> 20) MiB of files", "\(output >> 10) KiB kept of each stream", "128 open files",
    ]
  }
}

import Running
import Verification

extension Context {
  /// What the options allow by name. Packages are installed now, where they are not yet.
  func loosening(for interpreters: [Interpreter]) throws(RunningError) -> Loosening {
    var loosening = Loosening(network: options.allowsNetwork)
    if options.allowsNetwork { loosening.summary.append("samples may use the network (--allow-net)") }
    for folder in options.sitePackages {
      let path = try PackageFolder.existing(folder)
      for interpreter in interpreters { loosening.packages[interpreter.release.path, default: []].append(path) }
      loosening.summary.append("samples may import the packages in \(folder) (--site-packages)")
    }
    for file in options.requirements {
      for interpreter in interpreters {
        let path = try PackageFolder.installing(file, for: interpreter, environment: environment) {
          StandardDescriptors.complain(of: "installing \(file) for Python \(interpreter.release.id)")
        }
        loosening.packages[interpreter.release.path, default: []].append(path)
      }
      loosening.summary.append("samples may import the packages of \(file) (--requirements)")
    }
    return loosening
  }
}

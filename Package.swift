// swift-tools-version: 6.1
import PackageDescription

/// Every warning is an error in our own modules.
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

/// A stage of the pipeline: it may import the nouns, the words and what it names, never another stage (`docs/architecture.md`).
func stage(_ name: String, uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: ["Verification", "Vocabulary"] + uses, exclude: exclude, swiftSettings: strict)
}

func tests(of name: String, uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + uses, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "verify",
  products: [.executable(name: "verify", targets: ["verify"])],
  targets: [
    .target(name: "Verification", swiftSettings: strict),
    .target(name: "Vocabulary", swiftSettings: strict),

    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CDriver", exclude: ["driver"]),

    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    stage("Extraction", uses: ["CCmark", "CGumbo"]),
    stage("Claims"),
    .target(name: "CSandbox"),
    .target(name: "Sandbox", dependencies: ["CSandbox"], swiftSettings: strict),
    stage("Running", uses: ["Sandbox", "CDriver"]),
    stage("Judging"),
    stage("Examining"),
    stage("Planning"),
    stage("Recording"),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    stage("Caching", uses: ["CSQLite"]),
    .systemLibrary(name: "CInotify"),
    .target(name: "Watching", dependencies: ["CInotify"], swiftSettings: strict),
    .target(name: "Serving", dependencies: ["Verification"], swiftSettings: strict),
    .target(name: "CAttributes"),
    stage("Fixing", uses: ["CAttributes"]),
    .target(name: "CPage", exclude: ["page"]),
    stage("Reporting", uses: ["CPage"]),

    .target(name: "CArguments"),
    .target(name: "CMemory"),
    .executableTarget(
      name: "verify",
      dependencies: [
        "Verification", "Vocabulary", "Extraction", "Claims", "Sandbox", "Running", "Judging", "Examining", "Recording",
        "Fixing", "Reporting", "Caching", "Watching", "Planning", "Serving",
        "CArguments", "CMemory",
      ],
      swiftSettings: strict),

    tests(of: "Verification"),
    tests(of: "Vocabulary"),
    tests(of: "Extraction", uses: ["Verification", "Vocabulary"]),
    tests(of: "Claims", uses: ["Verification", "Vocabulary"]),
    tests(of: "Sandbox", uses: ["CDriver"]),
    tests(of: "Running", uses: ["Verification", "Sandbox"]),
    tests(of: "Judging", uses: ["Verification"]),
    tests(of: "Examining", uses: ["Judging", "Verification"]),
    tests(of: "Recording", uses: ["Verification"]),
    tests(of: "Caching", uses: ["Verification"]),
    tests(of: "Watching"),
    tests(of: "Planning", uses: ["Verification"]),
    tests(of: "Serving", uses: ["Verification"]),
    tests(of: "Fixing", uses: ["Verification", "Extraction", "Claims"]),
    .testTarget(name: "ReadingTests", dependencies: ["Claims", "Judging", "Verification"], swiftSettings: strict),
    .testTarget(name: "CostTests", dependencies: ["Extraction", "Claims", "Verification"], swiftSettings: strict),
    .testTarget(name: "SpanTests", dependencies: ["Extraction", "Claims", "Verification"], swiftSettings: strict),
    tests(of: "Reporting", uses: ["Verification"], exclude: ["Golden"]),
    .testTarget(
      name: "HostileTests", dependencies: ["verify"], exclude: ["sentinel.py", "watch.py"], swiftSettings: strict),
    .testTarget(
      name: "VerifyTests",
      dependencies: ["verify", "Verification", "Reporting", "Extraction", "Claims", "Judging", "Examining"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// Only with libFuzzer's own `main`, which `ci/fuzz` links, is it a program.
if Context.environment["VERIFY_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Verification", "Extraction", "Claims", "Judging", "Running", "Recording", "Caching"],
      path: "Tests/Fuzzing", swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

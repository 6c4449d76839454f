/// Our own version, by semver.org.
let version = "0.1.0"

import Verification

extension Reason {
  func write(to writer: inout PackedWriter) {
    switch self {
    case .endedBefore(let outcome, let raised): writer.add(0, outcome, raised)
    case .ended(let outcome, let line, let raised):
      writer.add(1, outcome, raised)
      writer.add(line)
    case .doesNotCompile(let text): writer.add(2, text)
    case .doesNotRepeat(.day(let text)): writer.add(3, text)
    case .doesNotRepeat(.address(let text)): writer.add(4, text)
    case .doesNotRepeat(.runs(let one, let other)):
      writer.add(5, one)
      writer.add(other)
    case .dependsOnMachine(let text): writer.add(6, text)
    case .seenInPart: writer.add(7)
    case .showsNoValue: writer.add(8)
    case .notSeen(let subject): writer.add(9, subject)
    case .sizeNotMeasured: writer.add(10)
    case .timeNotMeasured: writer.add(11)
    case .overBudget(let seconds):
      writer.add(12)
      writer.add(seconds)
    case .statedFor(let range):
      writer.add(13)
      range.write(to: &writer)
    case .writtenFor(let range):
      writer.add(14)
      range.write(to: &writer)
    case .skipped(let text): writer.add(15, text)
    case .lacks(.name(let text)): writer.add(16, text)
    case .lacks(.unmadeName(let text)): writer.add(17, text)
    case .lacks(.package(let text)):
      writer.add(18)
      writer.add(text)
    case .lacks(.input): writer.add(19)
    case .lacks(.file(let text)): writer.add(20, text)
    case .lacks(.network): writer.add(21)
    case .lacks(.terminal): writer.add(22)
    case .lacks(.socket): writer.add(23)
    case .lacks(.permission(let text)): writer.add(24, text)
    case .lacks(.remade(let name, let maker)):
      writer.add(25, name)
      writer.add(maker)
    case .amongForeignLines: writer.add(26)
    case .lacks(.module(let name, let release)):
      writer.add(31, name)
      writer.add(release)
    case .listsNames: writer.add(27)
    case .otherImplementation(let name, .lacks(let function)):
      writer.add(28, name)
      writer.add(function)
    case .otherImplementation(let name, .words(let actual)):
      writer.add(29, name)
      writer.add(actual)
    case .otherImplementation(let name, .statedForCPython): writer.add(30, name)
    case .lacks(.slowState(let name, let seconds)):
      writer.add(32)
      writer.add(name)
      writer.add(seconds)
    }
  }

  init(from reader: inout PackedReader) {
    switch reader.int() {
    case 0: self = .endedBefore(Outcome(from: &reader), reader.optional { Raised(from: &$0) })
    case 1:
      let (outcome, raised) = (Outcome(from: &reader), reader.optional { Raised(from: &$0) })
      self = .ended(outcome, line: reader.optionalInt(), raised)
    case 2: self = .doesNotCompile(reader.text())
    case 3: self = .doesNotRepeat(.day(reader.text()))
    case 4: self = .doesNotRepeat(.address(reader.text()))
    case 5: self = .doesNotRepeat(.runs(reader.text(), reader.text()))
    case 6: self = .dependsOnMachine(reader.text())
    case 7: self = .seenInPart
    case 8: self = .showsNoValue
    case 9: self = .notSeen(subject: reader.text())
    case 10: self = .sizeNotMeasured
    case 11: self = .timeNotMeasured
    case 12: self = .overBudget(seconds: reader.double())
    case 13: self = .statedFor(ReleaseRange(from: &reader))
    case 14: self = .writtenFor(ReleaseRange(from: &reader))
    case 15: self = .skipped(reader.text())
    case 16: self = .lacks(.name(reader.text()))
    case 17: self = .lacks(.unmadeName(reader.text()))
    case 18: self = .lacks(.package(reader.optionalText()))
    case 19: self = .lacks(.input)
    case 20: self = .lacks(.file(reader.text()))
    case 21: self = .lacks(.network)
    case 22: self = .lacks(.terminal)
    case 23: self = .lacks(.socket)
    case 24: self = .lacks(.permission(reader.text()))
    case 25: self = .lacks(.remade(reader.text(), by: reader.text()))
    case 26: self = .amongForeignLines
    case 27: self = .listsNames
    case 28: self = .otherImplementation(reader.text(), .lacks(reader.text()))
    case 29: self = .otherImplementation(reader.text(), .words(reader.text()))
    case 30: self = .otherImplementation(reader.text(), .statedForCPython)
    case 31: self = .lacks(.module(reader.text(), release: reader.text()))
    case 32: self = .lacks(.slowState(name: reader.optionalText(), seconds: reader.double()))
    default: self = reader.damaged(.seenInPart)
    }
  }
}

extension PackedWriter {
  fileprivate mutating func add(_ number: Int, _ text: String) {
    add(number)
    add(text)
  }

  fileprivate mutating func add(_ number: Int, _ outcome: Outcome, _ raised: Raised?) {
    add(number)
    outcome.write(to: &self)
    add(raised) { $1.write(to: &$0) }
  }
}

extension ReleaseRange {
  func write(to writer: inout PackedWriter) {
    for end in [from, through] {
      writer.add(end) { writer, number in
        writer.add(number.major)
        writer.add(number.minor)
      }
    }
  }

  init(from reader: inout PackedReader) {
    func end() -> ReleaseNumber? { reader.optional { ReleaseNumber(major: $0.int(), minor: $0.int()) } }
    self.init(from: end(), through: end())
  }
}

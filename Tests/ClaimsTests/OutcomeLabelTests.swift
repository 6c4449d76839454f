import Testing
import Vocabulary

@testable import Claims

@Suite struct OutcomeLabelTests {
  @Test(arguments: OutputLabels.inComments.all) func `every label leads to an outcome`(_ label: String) {
    #expect(OutcomeLabel.rest(of: "\(label): 3") == "3")
    #expect(OutcomeLabel.rest(of: "\(label) → 3") == "3")
    #expect(OutcomeLabel.rest(of: "\(label)") == nil)
  }

  @Test(arguments: Arrows.all) func `every arrow leads to an outcome`(_ arrow: String) {
    #expect(OutcomeLabel.rest(of: "output \(arrow) -3") == "-3")
  }

  @Test(arguments: OutputLabels.anywhere.all) func `every label of running text is one`(_ label: String) {
    #expect(BareOutput.labelled("\(label): 3") == "3")
  }
}

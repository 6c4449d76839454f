import Testing
import Vocabulary

@testable import Extraction

@Suite struct OutputLabelTests {
  @Test(arguments: OutputLabels.anywhere.all) func `every label stands for the box below it`(_ label: String) {
    #expect(OutputLabel("\(label):").isExplicit)
  }

  @Test(arguments: OutputLabels.otherThings.all) func `what stands before other things leads to none`(_ word: String) {
    #expect(!OutputLabel("The \(word):").isBridge)
  }
}

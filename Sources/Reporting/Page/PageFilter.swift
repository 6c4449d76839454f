/// What rows of a page are filtered by: a radio button for each choice, and a rule of style for each button, so that it works
/// without a script.
struct PageFilter: Sendable {
  /// What stands before the buttons.
  let legend: String
  /// Of the buttons; letters only.
  let name: String
  let choices: [Choice]
  /// The elements that a choice hides: `.row:not([data-verdicts~="drifted"])` for its value.
  let hidden: @Sendable (_ value: String) -> String

  struct Choice: Sendable {
    /// Letters, digits and hyphens.
    let value: String
    let name: String
    let count: Int
  }

  /// One choice is none.
  private var isShown: Bool { choices.count > 1 }

  var text: String {
    guard isShown else { return "" }
    let chips = choices.map { choice in
      """
      <label class="chip"><input type="radio" name="\(name)" value="\(choice.value)" id="\(name)-is-\(choice.value)">\
      <span>\(HTML.text(choice.name)) <b>\(choice.count)</b></span></label>

      """
    }
    return """
      <fieldset><legend>\(legend)</legend>
      <label class="chip"><input type="radio" name="\(name)" value="" checked><span>all</span></label>
      \(chips.joined())</fieldset>

      """
  }

  /// A rule for each button that hides what it does not choose.
  var style: String {
    choices.map { "body:has(#\(name)-is-\($0.value):checked) \(hidden($0.value)) { display: none; }\n" }.joined()
  }
}

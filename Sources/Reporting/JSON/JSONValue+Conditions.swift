import Verification

extension JSONValue {
  init(conditions: Conditions) {
    self = [
      "name": .string(conditions.sandbox), "lacks": .array(conditions.lacks.map(JSONValue.string)),
      "loosened": .array(conditions.loosened.map(JSONValue.string)),
    ]
  }
}

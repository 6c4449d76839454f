import Verification

extension JSON {
  init(conditions: Conditions) {
    self = [
      "name": .string(conditions.sandbox), "lacks": .array(conditions.lacks.map(JSON.string)),
      "loosened": .array(conditions.loosened.map(JSON.string)),
    ]
  }
}

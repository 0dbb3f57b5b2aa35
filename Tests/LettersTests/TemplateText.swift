import Letters
import Restructure

/// A template in a file called `t.txt`, which the tests' places name.
func template(_ text: String) throws -> LetterTemplate {
  try LetterTemplate(name: "t.txt", text: text)
}

/// What a template prints with these values.
func rendered(
  _ text: String, _ values: FieldValues = [:], parts: [PlaceholderName: LetterTemplate] = [:]
) throws -> String {
  try template(text).render(values, parts: parts)
}

/// A letter's lacks as `field: reason words @ places`, one a line.
func described(_ lacks: [Lack]) -> [String] {
  lacks.map { lack in
    "\(lack.message) @ \(lack.places.map(\.description).joined(separator: " "))"
  }
}

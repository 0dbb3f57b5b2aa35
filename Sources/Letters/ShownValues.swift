import Restructure

/// What one letter shows for the fields of a template, by their places.
struct ShownValues {
  private let template: PreparedTemplate
  /// The letter's own values.
  private let values: FieldValues
  /// Where among them each field's lies; negative where the letter shows the common one, or none.
  private let places: [Int]
  private let sharesCommon: Bool

  init(_ values: FieldValues, in template: PreparedTemplate) {
    sharesCommon = values.common === template.common
    // What a letter has in common with others than this template's is as good as its own.
    let own = sharesCommon ? values : values.withoutCommon
    places = template.names.map { own.placeShown(of: $0) ?? -1 }
    self.values = own
    self.template = template
  }

  /// What it shows for a field; nil where that is not known.
  subscript(field: Int) -> FieldValue? {
    own(field) ?? (sharesCommon ? template.commonValues[field] : nil)
  }

  /// The letter's own value of a field.
  func own(_ field: Int) -> FieldValue? {
    let place = places[field]
    return place < 0 ? nil : values.ownValue(at: place)
  }

  /// Where the common value of a field lies among the template's words, as it reads in a sentence.
  func common(_ field: Int) -> Range<Int>? {
    sharesCommon ? template.commonWords[field] : nil
  }
}

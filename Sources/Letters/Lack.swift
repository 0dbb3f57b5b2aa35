import Restructure

/// Something that a letter lacks and without which it must not be sent.
public struct Lack: Hashable, Sendable {
  /// In what way it is lacking.
  public enum Reason: Hashable, Sendable {
    /// No value was given.
    case missing
    /// A value was given that shows nothing on paper.
    case blank
    /// No value was given, and the kind of letter has no field of this name.
    case unknownField
    /// A yes or no is asked for, and this was given.
    case notYesOrNo(String)
    /// A date is asked for, and this was given.
    case notADate(String)
    /// The date is before that of the letter.
    case past(LocalDate)
    /// No part has this name.
    case unknownPart
    /// The part is included in itself.
    case partWithinItself
  }

  /// The field or part, as it is first written.
  public let name: PlaceholderName
  public let reason: Reason
  /// Every place that asks for it, in reading order.
  public internal(set) var places: [Place]

  /// What is lacking, in a sentence.
  public var message: String {
    switch reason {
    case .missing: "((\(name))) has no value."
    case .blank: "((\(name))) is blank."
    case .unknownField: "((\(name))) is not a field of this letter."
    case .notYesOrNo(let given): "((\(name))) must be yes or no; it is \u{201C}\(given)\u{201D}."
    case .notADate(let given): "((\(name))) must be a date; it is \u{201C}\(given)\u{201D}."
    case .past(let day): "((\(name))) is \(day.inWords), before the date of the letter."
    case .unknownPart: "There is no part called \u{201C}\(name)\u{201D}."
    case .partWithinItself: "The part \u{201C}\(name)\u{201D} includes itself."
    }
  }

  /// What to do about it, in a sentence.
  public var remedy: String {
    switch reason {
    case .missing, .blank: "Give \u{201C}\(name)\u{201D} a value."
    case .unknownField: "Correct the name, or give it a value of your own."
    case .notYesOrNo: "Write yes or no."
    case .notADate: "Write the day as year-month-day, such as 2016-10-03."
    case .past: "Give a later date, or date the letter earlier if it was written then."
    case .unknownPart: "Correct the name, or add the part."
    case .partWithinItself: "Take one of the includes out."
    }
  }

  /// The lack as problems, one for each place.
  public var problems: [Problem] {
    places.map { Problem(at: $0, code: code, message: message, remedy: remedy) }
  }

  private var code: String {
    switch reason {
    case .missing: "missing-field"
    case .blank: "blank-field"
    case .unknownField: "unknown-field"
    case .notYesOrNo: "not-yes-or-no"
    case .notADate: "not-a-date"
    case .past: "past-date"
    case .unknownPart: "unknown-part"
    case .partWithinItself: "part-within-itself"
    }
  }
}

/// Why a letter was not written: everything that it lacks.
public struct RenderFailure: Error, Hashable {
  /// What is lacking, in reading order; never empty.
  public let lacks: [Lack]

  /// The lacks as problems, one for each place.
  public var problems: [Problem] {
    lacks.flatMap(\.problems)
  }
}

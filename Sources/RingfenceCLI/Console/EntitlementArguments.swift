import ArgumentParser
import Entitlement
import Exchange
import Operations
import Restructure

/// What pay and notice have in common: service, law, terms and points of law that are open.
struct EntitlementArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first day of continuous service.", valueName: "date"),
    transform: DayArgument.read)
  var serviceFrom: LocalDate?
  @Option(
    help: ArgumentHelp(
      "The nation whose law decides: england, wales, scotland or northern-ireland.",
      valueName: "nation"),
    transform: EntitlementText.nation)
  var nation: Nation?
  @Option(
    help: ArgumentHelp("Terms of employment; burgundy for teachers.", valueName: "terms"))
  var terms: String?
  @Option(
    name: .customLong("other-reading"), parsing: .singleValue,
    help: ArgumentHelp(
      "Read an open point of law the other way; answers name the points. May be repeated.",
      valueName: "point"))
  var otherReadings: [String] = []

  var options: EntitlementOptions {
    var options = EntitlementOptions()
    options.serviceFrom = serviceFrom
    options.nation = nation
    options.terms = terms
    options.otherReadings = otherReadings
    return options
  }
}

/// Reads the arguments of pay and notice.
enum EntitlementText {
  static func nation(_ text: String) throws -> Nation {
    guard let nation = Nation(rawValue: text.lowercased()) else {
      let known = Nation.allCases.map(\.rawValue)
      throw ValidationError("“\(text)” is no nation. It is one of: \(known.joinedAsChoice).")
    }
    return nation
  }

  static func money(_ text: String) throws -> Money {
    guard let money = Money(parsing: text) else {
      throw ValidationError("“\(text)” is not a sum of money. Write it as 482.15.")
    }
    return money
  }

  static func decimal(_ text: String) throws -> Decimal5 {
    guard let number = Decimal5(parsing: text) else {
      throw ValidationError("“\(text)” is not a number. Write it as 52 or 52.143.")
    }
    return number
  }

  static func share(_ text: String) throws -> Level {
    guard let share = Level(parsing: text) else {
      throw ValidationError("“\(text)” is not a share. Write one and a half times as 150%.")
    }
    return share
  }

  static func period(_ text: String) throws -> Period {
    guard let period = PeriodText.read(text) else {
      throw ValidationError("“\(text)” is not a length of time. Write it as '3 months'.")
    }
    return period
  }

  /// The steps as numbered paragraphs.
  static func present(_ steps: [Step]) {
    for (number, step) in steps.enumerated() {
      let mark = "\(number + 1)."
      say(
        Wrapping.wrap(
          "\(mark) \(step)", indent: "  ",
          hanging: "  " + String(repeating: " ", count: mark.count + 1)))
    }
  }

  /// What was taken for granted, is not proven or is open, each in a paragraph of its own.
  static func present(remarks: [String], notProven: [String], doubts: [Doubt]) {
    let all = remarks + notProven + doubts.map(\.label)
    guard !all.isEmpty else { return }
    say()
    for words in all { say(Wrapping.wrap(words, hanging: "  ")) }
  }
}

/// An open point of law in JSON.
struct DoubtJSON: Encodable {
  let point: String
  let reading: String
  let otherwise: String
  let source: String

  init(_ doubt: Doubt) {
    point = doubt.point.rawValue
    reading = doubt.reading
    otherwise = doubt.otherwise
    source = doubt.point.source
  }
}

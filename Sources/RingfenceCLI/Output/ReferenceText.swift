import Exchange
import Operations
import Reports
import Restructure

/// The answer of `check reference` for a reader, and for a spreadsheet.
enum ReferenceText {
  static func present(_ answer: CheckReference.Answer) {
    say("Dated figures that ship, as they stand on \(answer.on.inWords):")
    say()
    say(
      TextTable.lines(
        ["Figure", "Where", "Value", "Known until", "State"],
        answer.items.map { item in
          [
            item.name, item.source, item.value.map { PolicyWords.words(for: $0) } ?? "-",
            item.lastDay?.description ?? "-",
            state(of: item, on: answer.on),
          ]
        }))
    for item in answer.items {
      guard let unconfirmed = item.unconfirmed else { continue }
      say(
        Wrapping.wrap(
          "\(item.name) (\(item.source)), unconfirmed: \(unconfirmed).", hanging: "  "))
    }
    say()
    for words in answer.absent { say(Wrapping.wrap(words, hanging: "  ")) }
    let near = answer.items.count { $0.state != .inForce }
    say(
      near == 0
        ? "Nothing ends within \(counted(answer.days, "day"))."
        : "\(counted(near, "figure")) missing, or ending within \(counted(answer.days, "day")): add "
          + "the next value, with its source.")
  }

  private static func state(of item: CheckReference.Item, on day: LocalDate) -> String {
    guard item.state != .missing, let last = item.lastDay else { return item.state.rawValue }
    let left = last.dayNumber - day.dayNumber
    return "\(item.state.rawValue), \(counted(left, "day")) left"
  }

  /// A value without the sign of its currency.
  static func plain(_ value: Term.Value) -> String {
    if case .money(let money) = value { return money.description }
    return PolicyWords.words(for: value)
  }

  static func csv(_ answer: CheckReference.Answer) -> String {
    CSVWriter.answer(
      ["figure", "where", "value", "known_until", "state", "unconfirmed"],
      answer.items.map { item in
        [
          item.name, item.source, item.value.map(plain) ?? "", item.lastDay?.description ?? "",
          item.state.rawValue, item.unconfirmed ?? "",
        ]
      })
  }
}

/// The answer of `check reference` in JSON.
struct ReferenceJSON: Encodable {
  struct Item: Encodable {
    let figure: String
    let `where`: String
    let state: String
    let value: Nullable<String>
    let knownUntil: Nullable<String>
    let unconfirmed: Nullable<String>
  }

  let on: String
  let within: Int
  let figures: [Item]
  let absent: [String]

  init(_ answer: CheckReference.Answer) {
    on = answer.on.description
    within = answer.days
    figures = answer.items.map { item in
      Item(
        figure: item.name, where: item.source, state: item.state.rawValue,
        value: Nullable(item.value.map(ReferenceText.plain)),
        knownUntil: Nullable(item.lastDay?.description),
        unconfirmed: Nullable(item.unconfirmed))
    }
    absent = answer.absent
  }
}

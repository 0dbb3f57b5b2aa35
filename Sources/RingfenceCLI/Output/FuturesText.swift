import Exchange
import Operations
import Restructure
import Rules

/// The answer of `forecast --futures` for a reader.
enum FuturesText {
  static func present(_ answer: FuturesAnswer) {
    let shown = answer.distinct
    say(
      Wrapping.wrap(
        "\(answer.programme.title), as of \(answer.on.inWords): what is possible in "
          + "\(counted(answer.futures.count, "future")), not proposed."))
    say()
    presentConditions(answer)
    say()
    presentFutures(answer, shown)
    FuturePeopleText(answer, shown).present()
    say()
    say(
      Wrapping.wrap(
        "Places are those of one arrangement in each future: any of the people who are alike could "
          + "stand there, and another that places as many may share them out differently."))
  }

  // MARK: - Conditions

  private static func presentConditions(_ answer: FuturesAnswer) {
    if answer.axes.isEmpty { say("No condition on which a row depends is open.") }
    for (number, axis) in answer.axes.enumerated() {
      let values = axis.values.map { value in
        value == axis.condition.value && axis.values.count > 1
          ? "\(value.setting) (as it stands)" : value.setting
      }.joinedInWords
      let tried =
        axis.choice == .ownValue
        ? "only as it stands, at \(values): no points are stated at which to try it"
        : "\(values)\(origin(axis.choice))"
      let idle = answer.idle.contains(number) ? ". Changes nothing for anybody" : ""
      sayItem("\(axis.condition.name): “\(axis.condition.asks)”. Tried \(tried)\(idle).")
    }
    for condition in answer.fixed {
      sayItem(
        "\(condition.name): “\(condition.asks)”. Kept at \(condition.value.setting) by --set.")
    }
    guard !answer.unused.isEmpty else { return }
    let names = answer.unused.map(\.name).joinedInWords
    let verb = answer.unused.count == 1 ? "changes" : "change"
    let why = answer.unused.count == 1 ? "it" : "them"
    sayItem("\(names) \(verb) nothing for anybody: no row depends on \(why).")
  }

  private static func origin(_ choice: FuturesAnswer.Axis.Choice) -> String {
    switch choice {
    case .named: ", as --point says"
    case .stated: ", as programme.yaml states"
    case .bothWays, .ownValue: ""
    }
  }

  private static func sayItem(_ text: String) {
    say(Wrapping.wrap(text, indent: "  ", hanging: "    "))
  }

  // MARK: - Futures

  private static func presentFutures(_ answer: FuturesAnswer, _ shown: [FuturesAnswer.Future]) {
    let axes = answer.axes.indices.filter {
      answer.axes[$0].values.count > 1 && !answer.idle.contains($0)
    }
    let rows = shown.map { future in
      [String(future.number)] + axes.map { future.values[$0].setting }
        + [
          String(future.totals.cases), String(future.totals.placed), String(future.totals.without),
          "\(future.totals.protectedPlaced ?? 0) of \(future.totals.protectedClaiming ?? 0)",
        ]
    }
    let names = axes.map { answer.axes[$0].condition.name }
    let figures = ["Cases", "Placed", "Without", "Protected placed"]
    let wide = TextTable.lines(["Future"] + names + figures, rows)
    if wide.split(separator: "\n").allSatisfy({ $0.count <= 100 }) {
      say(wide)
    } else {
      // Names that would not fit side by side stand above the table, each with its letter.
      let letters = names.indices.map { letter($0) }
      for (letter, name) in zip(letters, names) { say("  \(letter) = \(name)") }
      say(TextTable.lines(["Future"] + letters + figures, rows))
    }
    if shown.count < answer.futures.count {
      say(
        Wrapping.wrap(
          "Each line stands for \(answer.futures.count / max(1, shown.count)) futures, which differ "
            + "only in what changes nothing for anybody."))
    }
  }

  /// The letters from A to Z, and then A1, B1 and so on.
  private static func letter(_ number: Int) -> String {
    let letter = Character(UnicodeScalar(UInt8(65 + number % 26)))
    return number < 26 ? String(letter) : "\(letter)\(number / 26)"
  }

  // MARK: - The table

  /// One row for each person and post held: how they stand in each future.
  static func csv(_ answer: FuturesAnswer) -> String {
    let heads = answer.futures.map { future in
      let values = zip(answer.axes, future.values).map { axis, value in
        "\(axis.condition.name)=\(value.setting)"
      }
      return "future \(future.number)"
        + (values.isEmpty ? "" : ": \(values.joined(separator: " "))")
    }
    return
      "# possible, not proposed: any of the people who are alike could stand where one has a place\n"
      + CSVWriter.answer(
        ["employee_id", "from_post", "alike"] + heads,
        answer.people.map { person in
          [person.employee, person.fromPost, String(answer.alike[person.alike].members.count)]
            + person.positions.map(\.rawValue)
        })
  }
}

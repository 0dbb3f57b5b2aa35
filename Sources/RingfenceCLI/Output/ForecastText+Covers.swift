import Operations
import Restructure

extension ForecastText {
  /// What job shares did, in plain words.
  static func presentJobShares(_ answer: ForecastAnswer) {
    let bySize = Dictionary(grouping: answer.sharedChairs, by: \.employees.count)
    for (size, chairs) in bySize.sorted(by: { $0.key < $1.key }) {
      let shares = Set(chairs.map(\.jobShare)).count
      let who = chairs.map { "\($0.employees.joinedInWords) in \($0.toPost)" }
      // Of many, --format json has the list.
      let names = chairs.count > 8 ? "" : ": \(who.joined(separator: "; "))"
      say(
        Wrapping.wrap(
          "\(counted(size * chairs.count, "person", "people")) in "
            + "\(counted(shares, "job share")) sit \(inWords(size)) to a chair\(names)."))
    }
    guard answer.sharersAlone > 0 else { return }
    let isOne = answer.sharersAlone == 1
    let why = "no chair that \(isOne ? "this person" : "they") may share would place more people"
    say(
      Wrapping.wrap(
        "\(counted(answer.sharersAlone, "person", "people"))"
          + "\(answer.sharedChairs.isEmpty ? "" : " more") in a job share "
          + "\(isOne ? "is" : "are") counted each alone\(answer.gap == nil ? ": \(why)" : "")."))
  }

  private static func inWords(_ number: Int) -> String {
    [2: "two", 3: "three", 4: "four", 5: "five", 6: "six"][number] ?? String(number)
  }

  /// The posts that must hold qualifications between them, and whether they do.
  static func presentCovers(_ answer: ForecastAnswer) {
    guard !answer.covers.isEmpty else { return }
    say()
    say("What posts must hold between them:")
    for cover in answer.covers {
      say(Wrapping.wrap(sentences(cover), indent: "  ", hanging: "    "))
    }
  }

  private static func sentences(_ answer: ForecastAnswer.CoverAnswer) -> String {
    let cover = answer.cover
    var words =
      "\(cover.name): \(cover.hold.joinedInWords), between the holders of "
      + "\(cover.posts.joinedInWords)\(cover.source.map { " (\($0))" } ?? ""). "
    let lacking = answer.lacking.joinedAsChoice
    switch answer.outcome {
    case .met:
      words += "Met in what is shown here."
    case .costs(let places):
      words += "Not met: nobody there holds \(lacking). It can be met, \(cost(places))."
    case .costsAtMost(let places):
      words +=
        "Not met: nobody there holds \(lacking). It can be met, \(cost(places)) or less; not "
        + "every way was tried."
    case .cannotBeMet(let unheld) where unheld.isEmpty:
      words += "It cannot be met: there is not room for all who would be needed."
    case .cannotBeMet(let unheld):
      words +=
        "It cannot be met: nobody who has a claim to these posts, or stays in them, is known to "
        + "hold \(unheld.joinedAsChoice)."
    case .notFound:
      words += "Not met: nobody there holds \(lacking). Not every way of meeting it was tried."
    }
    if !answer.notKnown.isEmpty {
      words +=
        " Not known whether all of it is held by: \(answer.notKnown.joinedInWords)."
    }
    return words
  }

  private static func cost(_ places: Int) -> String {
    places > 0
      ? "at the cost of \(counted(places, "place"))"
      : "at no cost in places, but with fewer protected people placed or more at a later tier"
  }
}

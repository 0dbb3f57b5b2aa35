import Casework
import Letters
import Restructure
import Rules

// What the law asks of the letter to representatives, by the numbers that the letter itself gives.
extension LetterFacts {
  /// Refuses a first dismissal before the law allows one, and says from how many form HR1 is owed.
  ///
  /// Where posts name no establishment nobody knows what is counted together, and only the closing of
  /// consultation is asked. Source: TULRCA 1992 s.188(1A) and s.193.
  func collectiveDuty(_ people: [String?: Int], _ values: inout LetterValues) {
    let figures = LawInForce.figures(for: plan.programme, on: on)
    if case .date(let first) = values["first dismissal"] {
      for reason in faults(of: first, people, figures) { values.refuse(because: reason) }
    }
    let unknown = people[nil] ?? 0
    let known = people.compactMap { place, number in place.map { (place: $0, number: number) } }
      .max { ($0.number, $1.place) < ($1.number, $0.place) }
    let most = unknown + (known?.number ?? 0)
    let place = known.map { " at \($0.place)" } ?? " in all"
    guard let least = figures.consultation.first?.from, most >= least,
      let statement = values["hr1 statement"], !statement.isBlank
    else { return }
    values.note(openPoints: [
      "This letter counts \(self.people(most))\(place)"
        + (unknown > 0 && known != nil ? " and where no establishment is recorded" : "")
        + ". From \(least) proposed dismissals at one establishment form HR1 is owed. Read what the field hr1 "
        + "statement says against that: “\(statement.inSentence)” [TULRCA 1992 s.193]"
    ])
  }

  /// Why no dismissal may take effect so early.
  private func faults(
    of first: LocalDate, _ people: [String?: Int], _ figures: LawFigures
  ) -> [String] {
    var faults: [String] = []
    if let closes = plan.programme.consultation.closes, first < closes {
      faults.append(
        "the first dismissal would be \(first.inWords), before consultation closes on "
          + "\(closes.inWords): give a later day as the field first dismissal, or correct "
          + "consultation in programme.yaml")
    }
    let begins = plan.programme.events["s188-sent"] ?? plan.programme.consultation.opens
    let duties = people.compactMap { place, number in
      figures.consultation.last { $0.from <= number }.flatMap { band in
        place.map { (place: $0, number: number, period: band.figure.period) }
      }
    }.sorted { ($1.number, $0.place) < ($0.number, $1.place) }
    guard let duty = duties.first, let earliest = begins.adding(duty.period), first < earliest
    else { return faults }
    return faults + [
      "the first dismissal would be \(first.inWords), and the letter counts "
        + "\(self.people(duty.number)) at \(duty.place): consultation began on \(begins.inWords), so "
        + "that the first can take effect \(duty.period) later, on \(earliest.inWords), and no sooner "
        + "(TULRCA 1992 s.188(1A)): give that day or a later one as the field first dismissal"
    ]
  }
}

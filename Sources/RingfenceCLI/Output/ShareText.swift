import Operations
import Reports
import Restructure

/// What was shared, for whoever hands it on.
enum ShareText {
  static func present(_ answer: ShareAnswer) {
    say(
      Wrapping.wrap(
        "\(answer.folder) holds \(counted(answer.files.count, "file")) for "
          + "\(answer.audience.words), with \(counted(answer.people, "person", "people")) under other "
          + "names."))
    if let agreement = answer.agreement {
      say(Wrapping.wrap("Recorded in it: the agreement of \(agreement.on), “\(agreement.words)”."))
    } else {
      say(
        Wrapping.wrap(
          "No agreement is recorded, so no row is about fewer than five people"
            + (answer.leftOut == 0
              ? "." : "; \(counted(answer.leftOut, "person is", "people are")) in none.")))
    }
    say(
      Wrapping.wrap(
        "Left out: \(answer.withheld.map(\.words).joined(separator: "; ")).", indent: "",
        hanging: "  "))
    presentForecasts(answer)
    if !answer.smallPosts.isEmpty {
      say()
      say(
        Wrapping.wrap(
          "Whoever knows the place knows who holds these posts, since one person does: "
            + answer.smallPosts.map { "\($0.post) (\($0.title))" }.joinedInWords + ".", indent: "",
          hanging: "  "))
    }
    if let key = answer.key {
      say()
      say(Wrapping.wrap("\(key) says who is who. Keep it to yourself."))
    }
  }

  private static func presentForecasts(_ answer: ShareAnswer) {
    say()
    let (whole, shared) = (answer.whole, answer.shared)
    let isSame =
      whole.cases == shared.cases && whole.placed == shared.placed
      && whole.noRoute == shared.noRoute && whole.notKnown == shared.notKnown
      && whole.tiers == shared.tiers
    say(
      Wrapping.wrap(
        isSame
          ? "Both folders forecast the same: \(whole.placed) of "
            + "\(counted(whole.cases, "case")) placed at best, tier by tier."
          : "The forecasts differ: here \(whole.placed) of \(counted(whole.cases, "case")) placed at "
            + "best, \(whole.noRoute) without a route, \(whole.notKnown) not known; in the copy "
            + "\(shared.placed) of \(shared.cases), \(shared.noRoute) without a route, "
            + "\(shared.notKnown) not known."))
    guard !answer.canMatter.isEmpty else { return }
    say("What is withheld and can change an answer:")
    for line in answer.canMatter { say(Wrapping.wrap(line, indent: "  - ", hanging: "    ")) }
  }
}

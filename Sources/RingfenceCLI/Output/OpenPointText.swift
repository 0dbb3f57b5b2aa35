import Operations
import Restructure

/// What is not settled and decides what letters say.
enum OpenPointText {
  /// How many letters are named at one point.
  private static let mostNamed = 20

  static func present(_ open: OpenPoints) {
    guard !open.points.isEmpty else { return }
    say("Settle before you sign:")
    for (words, letters) in open.points {
      let more = letters.count - mostNamed
      let named =
        letters.prefix(mostNamed).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
      say(
        Wrapping.wrap(
          "\(words) \(counted(letters.count, "letter")): \(named).", indent: "  ", hanging: "    "))
    }
  }
}

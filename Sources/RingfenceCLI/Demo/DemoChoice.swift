import Restructure

/// What the demo picks out of the answers.
enum DemoChoice {
  /// Two people who ask about one post: the first may claim it and the second may not.
  static let questions = [("E302", "T06-P06"), ("E309", "T06-P06")]
  /// The case that the demo tries to move.
  static let mover = "E302"

  /// What the findings are about that a reader of the paper is likeliest to have missed.
  private static let subjects: Set = ["PAS-C04", "RF-2a", "F-PAS-reduction-fte", "CIS-C02"]

  /// The findings about those subjects.
  static func striking(_ findings: [Finding]) -> [Finding] {
    findings.filter { subjects.contains($0.subject) }
  }

  /// A word of a command line as a shell needs it.
  static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }
}

import Restructure

/// What the demo picks out of the answers.
enum DemoChoice {
  /// Two people who ask about one post: the first may claim it and the second may not.
  static let questions = [("E302", "T06-P06"), ("E309", "T06-P06")]
  /// The case that the demo tries to move.
  static let mover = "E302"

  /// The findings that a reader of the paper is likeliest to have missed: for some kinds, the one
  /// with the longest list of sources behind it.
  static func striking(_ findings: [Finding]) -> [Finding] {
    [FindingCode.unruledPost, .vaguePool, .figuresDisagree, .nothingLost].compactMap { code in
      findings.filter { $0.code == code }.max { $0.message.count < $1.message.count }
    }
  }

  /// A word of a command line as a shell needs it.
  static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }
}

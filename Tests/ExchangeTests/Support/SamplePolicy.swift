import Exchange
import Restructure

/// Policies for tests: three lines of head, and what a test adds from line 4 on.
enum SamplePolicy {
  static let head = "policy: sample\ntitle: A synthetic policy\nfrom: 2015-01-01\n"

  static func read(
    _ sections: String, shipped: [String: String] = [:]
  ) -> (policy: Policy?, problems: [Problem]) {
    PolicyReader.read(text: head + sections, file: "policy.yaml", shipped: shipped)
  }

  /// The entry test of one mode, written in one line.
  static func entry(_ test: String, besides sections: String = "") -> PolicyTest? {
    read(text(ofEntry: test, besides: sections)).policy?.rule(for: .match)?.entry
  }

  /// A policy whose line 4 is the entry test; it starts at column 25.
  static func text(ofEntry test: String, besides sections: String = "") -> String {
    "modes: {match: {entry: \(test)}}\n" + sections
  }

  /// `4:25 unknown-word` for each problem.
  static func places(_ sections: String, shipped: [String: String] = [:]) -> [String] {
    read(sections, shipped: shipped).problems.map { problem in
      "\(problem.place.line):\(problem.place.column) \(problem.code)"
    }
  }
}

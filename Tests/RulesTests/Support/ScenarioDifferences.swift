/// Lines of scenarios that the rules do not answer so yet, each with why.
///
/// A scenario is written from what employers say and is not bent to the program: where the two
/// differ, the line stands and is listed here. A line that comes true fails the test until it is
/// taken from the list.
enum ScenarioDifferences {
  static let all: [String: [String: String]] = [:]
}

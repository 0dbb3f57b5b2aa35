import Operations

/// Says, under an answer about the plan, what it leaves aside of a case file.
enum CasesAsideText {
  static func present(_ request: FolderRequest) throws {
    guard let words = try CasesAside.words(request) else { return }
    say()
    say(Wrapping.wrap(words, hanging: "  "))
  }
}

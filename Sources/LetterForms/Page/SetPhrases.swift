/// The phrases by which a letter is known to begin and to end.
enum SetPhrases {
  static func isSalutation(_ line: String) -> Bool {
    line.hasPrefix("Dear ") || isWelshSalutation(line)
  }

  static func isFarewell(_ line: String) -> Bool {
    farewells.contains { line.hasPrefix($0) } && line.count <= 40
  }

  static func language(ofSalutation line: String?) -> String {
    line.map(isWelshSalutation) == true ? "cy" : "en"
  }

  private static func isWelshSalutation(_ line: String) -> Bool {
    line.hasPrefix("Annwyl ")
  }

  private static let farewells = [
    "Yours sincerely", "Yours faithfully", "Yn gywir", "Yr eiddoch yn gywir",
  ]
}

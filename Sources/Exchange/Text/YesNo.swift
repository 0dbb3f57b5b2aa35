/// Reads yes and no as spreadsheets and YAML write them.
enum YesNo {
  static func read(_ text: String) -> Bool? {
    // Millions of cells say it in so many letters.
    if text == "yes" { return true }
    return switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    default: nil
    }
  }
}

/// Reads yes and no as spreadsheets and YAML write them.
enum YesNo {
  static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    default: nil
    }
  }
}

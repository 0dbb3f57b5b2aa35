import Exchange
import Letters
import Restructure

/// What the employer's settings and the command line say for one language.
struct GivenFields {
  /// `--field` pairs.
  let typed: [(name: String, words: String)]
  /// letters.yaml, or letters-cy.yaml.
  let settings: [LetterSettings.Setting]
  /// The names of those pairs.
  let typedNames: [PlaceholderName]
  private let option: String

  /// Reads both, and refuses names that no letter has.
  init(
    _ language: LetterLanguage, _ pairs: [String], inFolder path: String, _ gaps: LetterGaps
  ) throws(OperationFailure) {
    option = language == .english ? "--field" : "--field-cy"
    let (read, problems) = LetterSettings.read(
      inFolder: path, file: "letters\(language.suffix).yaml")
    guard problems.isEmpty else { throw .problems(problems) }
    settings = read.settings.filter { PlaceholderName($0.name) != WelshPolicy.key }
    let strangers = gaps.problems(in: settings)
    guard strangers.isEmpty else { throw .problems(strangers) }
    typed = try FieldWords.read(pairs, option)
    typedNames = typed.map { PlaceholderName($0.name) }
    try gaps.check(typed, option)
  }

  /// A value on the command line fills a gap; it never contradicts the plan or the case.
  func check(
    against known: FieldValues, and programme: FieldValues, of subject: @autoclosure () -> String
  ) throws(OperationFailure) {
    let fixed = typed.indices.first { index in
      let name = typedNames[index]
      return known.ownValue(of: name) != nil || programme.ownValue(of: name) != nil
    }
    guard let fixed else { return }
    throw .usage(
      "\(option) \(typed[fixed].name): the plan and the case of \(subject()) already say this",
      remedy: "Correct it in the folder or in the case; \(option) only fills gaps.")
  }

  /// What is one person's alone, such as their scores, is never said to several.
  func checkPersonal(_ kind: LetterKind, cases: Int) throws(OperationFailure) {
    let personal = Set(kind.fields.filter(\.isPersonal).map(\.name))
    guard !personal.isEmpty else { return }
    if let setting = settings.first(where: { personal.contains(PlaceholderName($0.name)) }) {
      throw .refused(
        "\(setting.place): \(setting.name) is one person's, and would stand in every letter",
        remedy: "Take it out, and give it for one case: --case CASE \(option) '\(setting.name)=…'.")
    }
    guard cases != 1, let index = typedNames.firstIndex(where: personal.contains) else { return }
    throw .usage(
      "\(option) \(typed[index].name) is one person's, and would stand in every letter",
      remedy: "Name the case with --case, one person at a time.")
  }

  /// What was typed, as values of a kind of letter.
  func typedValues(for kind: LetterKind) -> GivenValues {
    values(typed.map { ($0.name, $0.words, option) }, kind)
  }

  /// What the settings say, as values of a kind of letter.
  func settingValues(for kind: LetterKind) -> GivenValues {
    values(settings.map { ($0.name, $0.words, "\($0.place)") }, kind)
  }

  private func values(
    _ given: [(name: String, words: String, origin: String)], _ kind: LetterKind
  ) -> GivenValues {
    var values = GivenValues()
    for (name, pairs) in Dictionary(grouping: given, by: { PlaceholderName($0.name) }) {
      // A repeated name is a list, with one item a line.
      let words = pairs.map(\.words).joined(separator: "\n")
      let field = kind.fields.first { $0.name == name }
      let isDate = field?.form == .date
      let written = isDate ? (try? DateText.read(words))?.description ?? words : words
      values.values[name] = field?.value(of: written) ?? .text(words)
      values.origins[name] = pairs.first?.origin
    }
    return values
  }
}

/// Reads `--field name=value` pairs.
enum FieldWords {
  static func read(
    _ pairs: [String], _ option: String = "--field"
  ) throws(OperationFailure) -> [(name: String, words: String)] {
    var read: [(name: String, words: String)] = []
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "="), equals != pair.startIndex else {
        throw .usage("\(option) “\(pair)” is not a pair", remedy: "Write \(option) 'name=value'.")
      }
      read.append((String(pair[..<equals]), String(pair[pair.index(after: equals)...])))
    }
    return read
  }
}

/// Which letters somebody gets whose language is Welsh.
enum WelshPolicy: String {
  /// The Welsh letter alone.
  case welsh
  /// The Welsh letter and the English one.
  case both

  /// The setting of letters.yaml that says so.
  static let key: PlaceholderName = "welsh letters"

  /// Reads the setting; where nothing is said it is both, so that nobody loses a letter that was
  /// checked for one that still waits for its translator.
  static func read(inFolder path: String) throws(OperationFailure) -> WelshPolicy {
    let (read, _) = LetterSettings.read(inFolder: path)
    guard let setting = read.settings.first(where: { PlaceholderName($0.name) == key }) else {
      return .both
    }
    guard let policy = WelshPolicy(rawValue: setting.words.trimmedText.lowercased()) else {
      throw .problems([
        Problem(
          at: setting.place, code: "wrong-value",
          message: "welsh letters is “\(setting.words)”", remedy: "Write welsh or both.")
      ])
    }
    return policy
  }

  /// The languages of somebody's letters; nil where there are none in the language asked for.
  func languages(for word: String?) -> [LetterLanguage]? {
    guard let word, !word.trimmedText.isEmpty else { return [.english] }
    guard let language = LetterLanguage(named: word) else { return nil }
    guard language == .welsh else { return [.english] }
    return self == .both ? [.welsh, .english] : [.welsh]
  }
}

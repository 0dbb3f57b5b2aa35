import Casework
import Restructure

extension EventRow {
  /// The entry that the row holds, or nil where a word in it is not known.
  func event(words: SealedWords.Content?) -> CaseEvent? {
    guard let kind = CaseEvent.Kind(rawValue: kind), let day = LocalDate(iso: onDate),
      let posts = PlainJSON.list(posts) ?? (try? JSONText.decode([String].self, from: posts)),
      let kept = PlainJSON.object(facts)
        ?? (try? JSONText.decode([String: String?].self, from: facts)),
      let facts = Facts(kept: kept, words: words?.facts), let from = state(fromState),
      let to = state(toState), let plan = plan(closing: facts[.consultationCloses]?.day),
      let decided = decidedMatter, let recorded = recordedDay
    else { return nil }
    return CaseEvent(
      sequence: sequence, kind: kind, from: from, to: to, on: day, posts: posts, facts: facts,
      plan: plan, decided: decided, corrects: correctsSequence, recordedOn: recorded,
      words: words?.words)
  }

  /// What was decided: nil inside where nothing was, nil outside where a word in it is not known.
  private var decidedMatter: DecidedMatter?? {
    guard let decision else { return .some(nil) }
    return decision.matter.map { .some($0) }
  }

  /// The day of recording: nil inside where it is not known, nil outside where it is no day.
  private var recordedDay: LocalDate?? {
    guard let recordedOn else { return .some(nil) }
    return LocalDate(iso: recordedOn).map { .some($0) }
  }

  /// The state of a column: nil inside where the column is empty, nil outside where it is unknown.
  private func state(_ word: String?) -> CaseState?? {
    guard let word else { return .some(nil) }
    return CaseState(rawValue: word).map { .some($0) }
  }

  private func plan(closing: LocalDate?) -> PlanFacts?? {
    guard let standing, let fate else { return .some(nil) }
    guard let standing = CaseRecord.Standing(rawValue: standing) else { return nil }
    return PlanFacts(
      standing: standing, fate: fate, source: source, consultationCloses: closing)
  }
}

extension Facts {
  /// The facts as the event's own row keeps them: words, which are personal, stand elsewhere.
  var kept: [String: String?] {
    Dictionary(
      uniqueKeysWithValues: values.map { name, value in
        (name.rawValue, name.kind == .text ? nil : "\(value)")
      })
  }

  /// The facts that are words, and so are kept apart.
  var personal: [String: String] {
    var texts: [String: String] = [:]
    for (name, value) in values {
      if case .text(let words) = value { texts[name.rawValue] = words }
    }
    return texts
  }

  /// Facts as they were kept, joined with their words unless those are erased; nil where a name
  /// or a value is not known.
  init?(kept: [String: String?], words: [String: String]?) {
    self.init()
    for (word, value) in kept {
      guard let name = FactName(rawValue: word) else { return nil }
      if let value {
        guard let value = name.kind.parse(value) else { return nil }
        self[name] = value
      } else {
        self[name] = words?[word].map(FactValue.text) ?? .erased
      }
    }
  }
}

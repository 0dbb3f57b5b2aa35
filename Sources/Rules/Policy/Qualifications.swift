import Restructure

/// What somebody holds, and what they can hold by a day, as the cell of their qualifications says.
///
/// `QTS; HI by 2017-12-31` is QTS now, and HI by the end of 2017.
struct Qualifications {
  /// What is held now.
  private(set) var held: [String] = []
  /// What can be held, with the day.
  private(set) var reachable: [(name: String, by: LocalDate)] = []

  init(_ entries: [String]) {
    for entry in entries {
      let words = entry.split { $0.isWhitespace }
      if words.count > 2, words[words.count - 2].lowercased() == "by", let last = words.last,
        let day = LocalDate(iso: last)
      {
        reachable.append((words.dropLast(2).joined(separator: " "), day))
      } else {
        held.append(entry)
      }
    }
  }

  /// What is held now or can be held by a day; without a day, what is held now.
  func names(by day: LocalDate?) -> [String] {
    guard let day else { return held }
    return held + reachable.filter { $0.by <= day }.map(\.name)
  }
}

extension QualificationTest {
  /// Every need that is not met, in words: *QTS and (HI or VI)*; nil where all are met.
  func unmet(by held: [String]) -> String? {
    let names = Set(held.map { $0.lowercased() })
    let unmet = needed.filter { needs in !needs.contains { names.contains($0.lowercased()) } }
    guard !unmet.isEmpty else { return nil }
    return unmet.map { needs in
      needs.count == 1 || unmet.count == 1 ? needs.joinedAsChoice : "(\(needs.joinedAsChoice))"
    }.joinedInWords
  }
}

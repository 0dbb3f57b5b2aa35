import Restructure

/// When somebody's turn for a vacancy comes that fits them: who comes before them, and who is level.
public struct VacancyTurn: Sendable {
  /// The groups that come first, in their order.
  public let before: [VacanciesAnswer.Group]
  /// The group in which the person is.
  public let own: VacanciesAnswer.Group
  /// How many others are in it.
  public let level: Int

  /// How many people come before.
  public var countBefore: Int { before.reduce(0) { $0 + $1.people.count } }
}

extension VacanciesAnswer {
  /// When the turn of one person comes; nil where the vacancy does not fit them for certain.
  public func turn(of holding: Postholding.Key, for post: PostID) -> VacancyTurn? {
    guard let match = matches.first(where: { $0.vacancy.post.id == post }) else { return nil }
    let number = match.groups.firstIndex { group in
      group.people.contains { $0.employee == holding.employee && $0.fromPost == holding.post }
    }
    return number.map {
      VacancyTurn(
        before: Array(match.groups[..<$0]), own: match.groups[$0],
        level: match.groups[$0].people.count - 1)
    }
  }

  /// Whether the order of the register told people apart somewhere who were level otherwise.
  public var isOrderedByRegister: Bool {
    matches.contains { match in
      zip(match.groups, match.groups.dropFirst()).contains {
        $0.name == $1.name && !$0.preempts && !$1.preempts
      }
    }
  }
}

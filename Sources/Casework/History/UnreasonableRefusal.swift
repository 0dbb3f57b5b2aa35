import Restructure

/// The finding that somebody refused suitable work unreasonably, which costs them the redundancy
/// payment.
///
/// It outlives the offer: whatever is offered afterwards, the payment is lost, unless the finding is
/// set aside. Source: Employment Rights Act 1996, section 141.
public struct UnreasonableRefusal: Hashable, Sendable {
  /// The day of the move that brought the finding.
  public let on: LocalDate
  /// The entry that brought it.
  public let sequence: Int
  /// The post that was refused; nil where no entry names it.
  public let post: PostID?
}

extension CaseRecord {
  /// The finding that stands against the person; nil where none was made, or it was set aside.
  public var unreasonableRefusal: UnreasonableRefusal? { fold.unreasonableRefusal }

  /// A finding is set aside once it is there, on a day that has come.
  func maySetAside(_ facts: Facts, on day: LocalDate) throws(MoveRefusal) {
    guard let setAside = facts[.findingSetAside]?.day else { return }
    guard let finding = unreasonableRefusal, finding.on <= setAside, setAside <= day else {
      throw .nothingToSetAside(on: setAside, unreasonableRefusal)
    }
  }
}

extension Facts {
  /// Whether they hold the finding that a refusal was unreasonable, whole.
  var findTheRefusalUnreasonable: Bool {
    [FactName.offerSuitable, .refusalUnreasonable].allSatisfy { proven($0) != nil }
  }
}

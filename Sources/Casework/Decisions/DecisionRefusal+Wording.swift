import Restructure

// The one place where refusals of human decisions are put into words.
extension DecisionRefusal: CustomStringConvertible {
  /// What is refused and why, naming the decision that stands in the way.
  public var message: String {
    switch self {
    case .noCase(let fate):
      "The person is affected and not at risk\(fate.map { " (\($0))" } ?? ""): there is no case "
        + "to decide on."
    case .ended(let state, let since):
      "The case ended as \(state) on \(since), and nothing more is decided in it."
    case .noEvidence(.swap): "It does not say what shows that both people wish it."
    case .noEvidence: "It does not say what the decision rests on."
    case .noPost(let kind): "The decision “\(kind.rawValue)” names no post."
    case .takesNoPost(let kind): "The decision “\(kind.rawValue)” is not about a post."
    case .noVolunteer: "The swap does not say whose post the person takes."
    case .withOneself: "Nobody can swap with themselves."
    case .takesNoVolunteer(let kind): "The decision “\(kind.rawValue)” is about one person only."
    case .nothingToReverse: "It does not say which decision is reversed."
    case .reversesNothing(let kind): "The decision “\(kind.rawValue)” reverses nothing."
    case .noSuchDecision(let number, _): "There is no decision \(number)."
    case .ofAnotherCase(let decision): "\(decision.number) is a decision about \(decision.case)."
    case .isReversal(let decision):
      "\(decision.number) is itself a reversal, of \(decision.reversedInWords)."
    case .reversedAlready(let decision, let reversal):
      "\(decision.number) was reversed by \(reversal.number) on \(reversal.on)."
    case .alreadyDecided(let decision): "It is decided already: \(decision.standingInWords)."
    case .contradicts(let decision):
      "It contradicts a decision that stands: \(decision.standingInWords)."
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noCase:
      "If the plan now puts the post at risk, change the folder and open its cases again."
    case .ended:
      "A decision that stands can still be reversed; write a note if something must be added to the "
        + "history."
    case .noEvidence(.swap):
      "Name with --evidence where both wishes are in writing: the volunteer's, and that of the "
        + "person who takes the post."
    case .noEvidence: "Name it with --evidence: a minute, a form, a letter."
    case .noPost: "Name the post with --post."
    case .takesNoPost: "Leave --post out."
    case .noVolunteer: "Name the volunteer with --with."
    case .withOneself: "Name with --with somebody else, who volunteers to leave."
    case .takesNoVolunteer: "Leave --with out; a swap is the decision about two people."
    case .nothingToReverse: "Name it with --reverses, by its number such as D1."
    case .reversesNothing: "Leave --reverses out, or decide --what reverse."
    case .noSuchDecision(_, let standing):
      standing.isEmpty
        ? "No decision stands in this case."
        : "In this case \(standing.map(\.description).joinedInWords) "
          + "\(standing.count == 1 ? "stands" : "stand")."
    case .ofAnotherCase(let decision): "Reverse it there: name the case \(decision.case)."
    case .isReversal, .reversedAlready:
      "Decide anew if it is to count again; a reversal stays as it is."
    case .alreadyDecided(let decision):
      "Nothing more need be recorded. If it no longer holds: \(decision.waybackInWords)."
    case .contradicts(let decision): "Reverse that first: \(decision.waybackInWords)."
    }
  }

  /// The message with its remedy.
  public var description: String { "\(message) \(remedy)" }
}

extension RecordedDecision {
  /// The decision with its day and matter: `D1 of 2016-12-20, E1/tutor: excluded from lead`.
  public var standingInWords: String {
    "\(number) of \(on), \(self.case): \(matter)"
  }

  /// The command that ends it.
  var waybackInWords: String {
    "`ringfence case decide \(self.case) --what reverse --reverses \(number)`"
  }

  fileprivate var reversedInWords: String {
    matter.reverses.map(\.description) ?? "another decision"
  }
}

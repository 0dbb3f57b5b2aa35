import Casework
import Restructure
import Rules

/// What the rules say of somebody, said to that person.
enum ToThePerson {
  /// A fact or a change in words, as a test states it.
  static func said(_ words: String, to employee: EmployeeID) -> String {
    let turned = [
      ("this person holds", "you hold"), ("this person's", "your"), ("this person", "you"),
      ("qualifications of \(employee)", "your qualifications"),
      ("wish of \(employee)", "wish of yours"), ("hours of \(employee)", "your hours"),
      ("\(employee) is ", "you are "), ("if they ", "if you "), ("whether they ", "whether you "),
    ].reduce(words) { $0.replacing($1.0, with: $1.1) }
    // The id may be part of another word.
    return turned.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == employee ? "you" : String($0) }.joined(separator: " ")
  }

  /// Where a fact comes from, as far as it says anything to somebody who has none of our files, to
  /// follow it.
  static func source(_ source: String) -> String {
    if let shown = LetterSource.shown(source) { return " [\(shown)]" }
    return LetterSource.assumed(in: source) == nil
      ? "" : " (an assumption that your employer has not confirmed: ask Human Resources)"
  }

  /// Why the person has no case, as a sentence.
  static func said(_ reason: NoCaseReason) -> String {
    switch reason {
    case .leavesByAgreement(let decision): "You leave by agreement, by \(decision.cited)"
    default:
      "You are not among the people at risk: "
        + [
          ("the post", "your post"), ("the contract", "your contract"), ("the fixed", "your fixed"),
        ]
        .reduce(reason.words) { words, pair in
          words.hasPrefix(pair.0) ? pair.1 + words.dropFirst(pair.0.count) : words
        }.replacing("becomes of the post", with: "becomes of your post")
    }
  }
}

extension PostChange.Fate {
  /// What the plan does to the person's own post, to follow *because*.
  var ofYourPost: String {
    switch self {
    case .retain: "your post continues unchanged"
    case .rename: "your post gets another name"
    case .vary: "your post changes"
    case .reduce: "there are to be fewer posts like yours"
    case .merge: "your post is to be joined with others"
    case .disestablish: "your post is to end (in the plan: “disestablished”)"
    case .transfer: "your post moves elsewhere"
    case .atRisk: "the plan puts your post at risk"
    case .review: "your post is to be reviewed"
    }
  }
}

extension CaseState {
  /// The state, said to the person.
  var toThePerson: String {
    switch self {
    case .inScope: "Consultation on a plan that includes your post; nothing is decided"
    case .atRisk: "You are at risk of redundancy"
    case .vrRequested: "You have asked for voluntary redundancy"
    case .vrAgreed: "Voluntary redundancy is agreed with you"
    case .assimilated: "You are offered a post without a contest"
    case .matched: "You are offered a post that is much like your own"
    case .ringFenced: "You are invited to claim a post"
    case .inSelection: "You have claimed a post, and are being assessed"
    case .offered: "You are offered a post that you claimed"
    case .matchAppeal: "You have appealed"
    case .unplaced: "You have no post in the new structure so far"
    case .onRegister: "You are on the redeployment register, and a post is being looked for"
    case .underNotice: "You are under notice of dismissal, and a post is still being looked for"
    case .altOffered: "You are offered another post as an alternative"
    case .inTrial: "You are trying another post"
    case .refused: "You have refused an offer"
    case .redundancyAppeal: "You have appealed against dismissal"
    case .unaffected: "Your post stays as it was"
    case .appointed: "You are appointed in the new structure"
    case .redeployed: "You are redeployed to another post"
    case .redeployedProtected: "You are redeployed to another post, and your pay is protected"
    case .leftVR: "You have left by voluntary redundancy"
    case .leftRedundant: "You have left because of redundancy"
    case .leftResigned: "You have resigned"
    case .leftRetired: "You have retired"
    case .leftFixedTerm: "Your fixed term has ended"
    case .leftRefusedUnreasonably: "You have left after refusing suitable work"
    case .leftOther: "You have left"
    case .transferred: "You have moved to another employer with your work"
    case .withdrawn: "You are no longer at risk"
    }
  }

  /// What comes next, said to the person; nil where nothing does.
  var nextForThePerson: String? {
    switch self {
    case .inScope: "consultation closes, and your employer decides on the structure"
    case .atRisk: "your employer tells you which route is open to you, or that there is none"
    case .vrRequested: "your employer answers your request"
    case .vrAgreed: "your last day, as agreed"
    case .assimilated, .matched, .offered, .altOffered: "you answer the offer"
    case .ringFenced: "you say whether you wish to claim a post"
    case .inSelection: "it is decided who is appointed"
    case .matchAppeal: "your appeal is heard"
    case .unplaced: "you join the redeployment register, or notice is given"
    case .onRegister: "the search for a post is looked at again with you"
    case .inTrial: "the trial is looked at again, and confirmed or ended"
    case .refused:
      "your employer decides whether the post was suitable and your refusal reasonable"
    case .underNotice: "your last day; until then a post is looked for"
    case .redundancyAppeal: "your appeal is heard; your last day does not move meanwhile"
    case .redeployedProtected: "the protection of your pay ends, or your pay has caught up"
    case .unaffected, .appointed, .redeployed, .leftVR, .leftRedundant, .leftResigned,
      .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      nil
    }
  }
}

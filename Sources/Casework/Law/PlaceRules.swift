import Restructure

/// Decide whether a post has a place for the person, and whether somebody else comes first.
///
/// Applies when: a move offers a post, or leaves the person without one.
/// Outcome: no more people than the post holds; nobody passed over who has first call; nobody
/// without a place while one that is open to them is free; no offer settled under an open appeal.
/// Source: invariants 2 to 4 of the case states; MPL Regs 1999 reg. 10 for first call.
enum PlaceRules {
  static func placeFree(_ question: GuardQuestion) -> [LawShortfall] {
    question.move.posts.compactMap { post in
      guard let place = question.setting.places[post], !place.hasRoom else { return nil }
      return .noRoom(post)
    }
  }

  static func nobodyFirst(_ question: GuardQuestion) -> [LawShortfall] {
    // Between two people with first call the employer chooses, on fair grounds.
    if question.setting.person?.isProtected(on: question.move.on) == true { return [] }
    return question.move.posts.compactMap { post in
      guard let place = question.setting.places[post], let first = place.firstCalls.first else {
        return nil
      }
      if let capacity = place.capacity {
        if place.taken + place.needed + place.neededFirst <= capacity { return nil }
      }
      return .passedOver(first, post: post, by: place.firstGroup)
    }
  }

  /// Without a contest a post goes to somebody only where everybody with as early a claim has a place.
  static func noRival(_ question: GuardQuestion) -> [LawShortfall] {
    question.move.posts.compactMap { post in
      tooManyClaimants(on: post, question).map { .rivalClaims($0, post: post) }
    }
  }

  /// What an employer calls uncontested is held against the plan: everybody whose claim comes as early
  /// has to have a place.
  ///
  /// Before a post is named, one of those that are in question is enough.
  static func claimantsFit(_ question: GuardQuestion) -> [LawShortfall] {
    let isNamed = !question.move.posts.isEmpty
    let posts = isNamed ? question.move.posts : question.record.postsInQuestion
    let contested = posts.compactMap { post in
      tooManyClaimants(on: post, question).map { LawShortfall.moreClaimants($0, post: post) }
    }
    return isNamed || contested.count == posts.count ? contested : []
  }

  /// The others with as early a claim to a post that has not a place for each; nil where it has.
  private static func tooManyClaimants(
    on post: PostID, _ question: GuardQuestion
  ) -> [CaseReference]? {
    guard let place = question.setting.places[post], let capacity = place.capacity,
      !place.rivals.isEmpty, place.taken + place.needed + place.neededByRivals > capacity
    else { return nil }
    return place.rivals
  }

  /// That a post is uncontested rests on the record alone, where nothing else shows it.
  static func claimantsLabel(_ question: GuardQuestion) -> String? {
    let unknown = question.move.posts.filter { question.setting.places[$0]?.capacity == nil }
    guard !unknown.isEmpty else { return nil }
    return
      "that no more people may claim \(unknown.joinedInWords) than there are places rests on the "
      + "record (\(FactName.uncontested)) alone, since how many places there are is not known"
  }

  static func noFreePlace(_ question: GuardQuestion) -> [LawShortfall] {
    // A contest that is lost does not reach the person any more, whoever wins it.
    let lost = question.record.state == .inSelection ? question.record.postsInQuestion : []
    return question.setting.reach.filter { !lost.contains($0) }.compactMap { post in
      guard let place = question.setting.places[post], place.capacity != nil, place.hasRoom else {
        return nil
      }
      return .placeStillFree(post)
    }
  }

  static func noLiveAppeal(_ question: GuardQuestion) -> [LawShortfall] {
    let about = question.move.posts.isEmpty ? question.record.posts : question.move.posts
    return about.compactMap { post in
      question.setting.places[post]?.appeals.first.map { .appealOpen($0, post: post) }
    }
  }
}

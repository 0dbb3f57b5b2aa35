import Restructure

extension CaseRecord {
  /// The posts that the person declined, refused or tried without staying, and was not asked about
  /// again since.
  var postsTurnedDown: Set<PostID> { outcomes.turnedDown }

  /// The posts that somebody else won, and for which no appeal has put the person back since.
  var postsLost: Set<PostID> { outcomes.lost }

  /// The posts that the person was offered, or was in, and has left again.
  var postsVacated: Set<PostID> {
    Set(fold.steps.filter(\.state.isAnOffer).flatMap(\.posts)).subtracting(placesHeld)
  }

  /// What became of the posts that the case was about, step by step.
  private var outcomes: (turnedDown: Set<PostID>, lost: Set<PostID>) {
    var (turnedDown, lost): (Set<PostID>, Set<PostID>) = ([], [])
    var about: [PostID] = []
    for (step, next) in zip(fold.steps, fold.steps.dropFirst()) {
      if !step.posts.isEmpty { about = step.posts }
      switch (step.state, next.state) {
      case (.ringFenced, .unplaced), (_, .refused), (.inTrial, .onRegister),
        (.inTrial, .underNotice):
        turnedDown.formUnion(about)
      case (.inSelection, .unplaced): lost.formUnion(about)
      case (.matchAppeal, .atRisk), (.matchAppeal, .inSelection): lost.subtract(about)
      default: break
      }
      if next.state == .ringFenced || next.state.isAnOffer {
        turnedDown.subtract(next.posts)
        lost.subtract(next.posts)
      }
    }
    return (turnedDown, lost)
  }
}

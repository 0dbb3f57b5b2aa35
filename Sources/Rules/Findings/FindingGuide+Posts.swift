import Restructure

/// The pages about posts: what becomes of them, and whether anybody has a route.
extension FindingGuide {
  static let noFate = FindingGuide(
    .noFate, "Posts that are named, with nothing said of what becomes of them",
    meaning: """
      A post stands in posts.csv and no row of changes.csv that counts now says what becomes of \
      it. It is also said where a change hangs on a condition and nothing is said of the other \
      case, where two conditional changes count at once, and where a function is performed inside \
      a post that ends.
      """,
    importance: """
      Silence is not a promise that the post stays. Its holders cannot be told whether they are \
      at risk, and a post that is forgotten now comes up again after the consultation has closed.
      """,
    action: """
      Ask the author what becomes of the post, and add its row to changes.csv, if only “retain”. \
      For a conditional change, add a row without a condition that says what happens otherwise.
      """,
    example: "LIB-2 “Archivist” is named, and nothing says what becomes of it")

  static let unruledPost = FindingGuide(
    .unruledPost, "Posts that end with no route for their holders",
    meaning: """
      A post is disestablished, merged, or reduced to nothing, it is not known to be vacant, and no \
      ring-fence names its holders. A conditional ring-fence is enough to say nothing here; see \
      conditional-route.
      """,
    importance: """
      The people in it are at risk and the plan offers them no post. That may be meant, but it \
      has to be said, and consulted on: they go straight to the search for redeployment.
      """,
    action: """
      Open a post of the new structure to them in ring-fences.csv, or say in the paper that there \
      is none. If the post is vacant, write the number of vacant chairs in posts.csv.
      """,
    example:
      "LIB-1 “Library Assistant” is disestablished and no ring-fence reaches the 2 people at risk "
      + "in it")

  static let unclaimedPost = FindingGuide(
    .unclaimedPost, "New posts open to nobody",
    meaning: """
      A post of the new structure that no present post becomes, and no ring-fence opens; or one \
      whose ring-fences name only people who are not at risk; or one that grows and whose further \
      places are open to nobody.
      """,
    importance: """
      A place that nobody may claim is lost to the people at risk until it is advertised. A post \
      that is meant for the open market is better said to be.
      """,
    action: """
      Say in ring-fences.csv who may claim it and in which mode, if only “open”. If a present post \
      becomes it, write its id in to_post of changes.csv.
      """,
    example:
      "no present post becomes LIB-N1 “Community Officer”, and no ring-fence opens it to anybody")

  static let unknownSize = FindingGuide(
    .unknownSize, "Places whose number is not known",
    meaning: """
      A post is reduced or at risk and the plan does not say how much of it remains, or a \
      ring-fence opens a post whose size is not stated or hangs on something unsettled.
      """,
    importance: """
      No places are counted where their number is not known, so the forecast shows fewer people \
      placed than may be. Nobody can be told how many will compete for how many places.
      """,
    action: """
      Give remain_positions or remain_fte in changes.csv, or positions or fte of the new post, \
      when they are known. Until then, try a level with forecast --set.
      """,
    example:
      "LIB-1 “Library Assistant” is reduced; how much of it remains is not stated, so no places are "
      + "counted")

  static let nothingLost = FindingGuide(
    .nothingLost, "Reduced or at risk, yet as many remain",
    meaning: """
      A post is said to be reduced or at risk, and at least as many places, or hours, remain as \
      there are today. Hours that go while the chairs stay count as a loss.
      """,
    importance: """
      People are told that they are at risk although nobody need go. Either the number is wrong, \
      or the risk lies in something that the plan does not say, such as a level that is only a \
      starting point.
      """,
    action: """
      Check what remains. Where a level stands in programme.yaml, try the levels that are thought \
      likely with forecast --set. If nobody is at risk, write “retain” or “vary”.
      """,
    example: "LIB-1 “Library Assistant” is reduced, yet all 3 posts remain")
}

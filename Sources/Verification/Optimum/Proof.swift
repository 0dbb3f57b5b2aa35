/// How far a placement is proven to be the best there is.
struct Proof {
  /// Parts whose prices prove them.
  var byPrices = 0
  /// Parts proven by trying everything, or by there being nothing more to have.
  var bySearch = 0
  /// Parts in which nobody more can be placed, but which were not tried for earlier tiers.
  var headsOnly = 0
  /// Parts in which more might be placed: the heads that could not be ruled out.
  var within: Int?
  var objections: [Objection] = []
}

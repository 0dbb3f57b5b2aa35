import Restructure

extension ForecastAnswer.Bottleneck {
  /// *5 people in A and B may claim only C, which has room for 2: 3 must go without*.
  public var inWords: String {
    let hours =
      ftePlaces.map { places in
        " (\(fteNeeded.map(\.decimal) ?? "?") FTE of people for \(places) FTE)"
      } ?? ""
    return "\(counted(cases, "person", "people")) in \(fromPosts.joinedInWords) may claim only "
      + "\(toPosts.joinedInWords), which has room for \(places)\(hours): "
      + "\(cases - places) must go without"
  }
}

import Restructure

extension PostMatch {
  /// The figure with who assessed it and when, and what the union makes of it: *66% (matches.csv:2),
  /// assessed by HR on 3 October 2016*.
  ///
  /// What is not recorded is said to be so, because an assessment is only as good as its author.
  var inWords: String {
    let view = unionView.map { "; the union’s view: “\($0)”" } ?? ""
    return "\(percent)% (\(place)), \(assessment)\(view)"
  }

  private var assessment: String {
    switch (assessedBy, assessedOn) {
    case (let author?, let day?): "assessed by \(author) on \(day.inWords)"
    case (let author?, nil): "assessed by \(author), on a day that is not recorded"
    case (nil, let day?): "assessed on \(day.inWords), by whom is not recorded"
    case (nil, nil): "by whom and when it was assessed is not recorded"
    }
  }
}

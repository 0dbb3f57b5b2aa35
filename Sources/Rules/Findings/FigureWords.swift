import Restructure

extension Figure {
  /// What is measured, to follow *the*.
  var measured: String {
    switch measure {
    case "headcount": "headcount"
    case "fte": "present FTE"
    case "in-post-fte": "FTE in post"
    case "vacant-fte": "vacant FTE"
    case "vacant-posts": "number of vacant posts"
    case "fte-proposed": "proposed FTE"
    case "fte-change": "change in FTE"
    case "reduction-fte": "reduction in FTE"
    case "potential-fte": "potential reduction in FTE"
    case "redundant-fte": "redundant FTE"
    case "at-risk-fte": "FTE at risk"
    case "headcount-adverse": "headcount adversely affected"
    case "posts-affected": "number of posts affected"
    case "new-posts": "number of new posts"
    case "casual-headcount": "casual headcount"
    case "budget": "present budget"
    case "cost-proposed": "proposed cost"
    case "income-target": "income target"
    default: measure
    }
  }

  /// An amount in this figure's unit: `£1.34m`, `35.33`.
  func amount(_ value: Decimal5) -> String {
    let zero = Decimal5(whole: 0)
    switch unit?.lowercased() {
    case "gbp million":
      return "\(value < zero ? "-" : "")£\(value.magnitude)\(value == zero ? "" : "m")"
    case "gbp": return "\(value < zero ? "-" : "")£\(value.magnitude)"
    default: return value.description
    }
  }

  /// A sum as a reader would write it: `12.60 + 6.04 - 1 = 17.64`.
  func sum(_ values: [Decimal5]) -> String {
    guard values.count > 1 else { return amount(values.total) }
    var text = ""
    for value in values {
      if text.isEmpty {
        text = amount(value)
      } else {
        text += (value < Decimal5(whole: 0) ? " - " : " + ") + amount(value.magnitude)
      }
    }
    return "\(text) = \(amount(values.total))"
  }

  /// A fall or a rise with its sum: `falls by 118.06 - 82.53 = 35.53`.
  static func move(from before: Decimal5, to after: Decimal5) -> String {
    before < after
      ? "rises by \(after) - \(before) = \(after - before)"
      : "falls by \(before) - \(after) = \(before - after)"
  }

  /// The part that a breakdown names after its colon: *DSG* of `saving:DSG`.
  var part: String {
    measure.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init) ?? measure
  }
}

extension Sequence<Decimal5> {
  /// Added up.
  var total: Decimal5 { reduce(Decimal5(whole: 0), +) }
}

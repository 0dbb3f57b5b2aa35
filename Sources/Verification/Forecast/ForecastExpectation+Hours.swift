import Restructure
import Rules

/// What places counted in hours come to.
extension ForecastExpectation {
  /// What is wanted and filled of every place counted in hours.
  var ftePools: JSONValue {
    let pools = sheet.places.indices.filter { question.rooms[$0].countsHours }
    var heads = sheet.places.map { _ in 0 }
    var (filled, wanted) = (sheet.places.map { _ in FTE.zero }, sheet.places.map { _ in FTE.zero })
    var isWanted = sheet.places.map { _ in false }
    for position in sheet.cases.indices where !pools.isEmpty {
      let hours = sheet.cases[position].fte ?? .zero
      let claims = question.groups[question.groupOfCase[position]].claims
      for claim in claims where question.rooms[claim.place].countsHours {
        wanted[claim.place] = wanted[claim.place] + hours
        isWanted[claim.place] = true
      }
      guard let place = arrangement.place(of: position) else { continue }
      heads[place] += 1
      filled[place] = filled[place] + hours
    }
    return .array(
      pools.filter { isWanted[$0] }.sorted { left, right in
        (sheet.places[left].post, left) < (sheet.places[right].post, right)
      }.map { place in
        var size = FTE.zero
        if case .fte(let fte) = sheet.places[place].capacity { size = fte }
        return .object([
          "to_post": .string(sheet.places[place].post), "fte_places": .fte(size),
          "fte_placed": .fte(filled[place]), "heads": .count(heads[place]),
          "fte_claiming": .fte(wanted[place]),
        ])
      })
  }

  /// Posts whose hours, as the tables write them, come to more than the post has; and posts with a
  /// shared chair of which that is so.
  var filledByRounding: JSONValue {
    var hours: [Int: FTE] = [:]
    for position in sheet.cases.indices {
      guard let place = arrangement.place(of: position), question.rooms[place].countsHours else {
        continue
      }
      hours[place] = (hours[place] ?? .zero) + (sheet.cases[position].fte ?? .zero)
    }
    var posts = hours.compactMap { place, filled -> PostID? in
      guard case .fte(let capacity) = sheet.places[place].capacity, filled > capacity else {
        return nil
      }
      return sheet.places[place].post
    }
    for chair in arrangement.chairs {
      let filled = chair.compactMap { sheet.cases[$0].fte }.reduce(.zero, +)
      guard filled > FTE(whole: 1), let place = arrangement.place(of: chair[0]) else { continue }
      posts.append(sheet.places[place].post)
    }
    return .strings(Set(posts).sorted())
  }
}

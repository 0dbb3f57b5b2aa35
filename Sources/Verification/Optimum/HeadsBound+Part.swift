import Restructure

extension Parts.Part {
  /// The most heads of this part that could be placed, and whether so many surely can.
  func mostHeads(_ question: Question, _ parts: Parts) -> (bound: HeadsBound, isExact: Bool) {
    let local = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    let usable = { (group: Int) in
      question.groups[group].claims.compactMap { claim in
        parts.mayEnter(group, claim.place, size: question.groups[group].size)
          ? local[claim.place] : nil
      }
    }
    var isExact = !countsHours
    var nodes: [HeadsBound.Node] = []
    var apart = Dictionary(
      uniqueKeysWithValues: groups.map { ($0, question.groups[$0].members.count) })
    for cluster in clusters(question) {
      let own = cluster.map { question.groupOfCase[$0] }
      let ways = own.map { Set(usable($0)) }
      let size = cluster.reduce(Int128(0)) { $0 + question.hours.least(question.sheet.cases[$1]) }
      if Set(ways).count > 1 || size > question.hours.unit { isExact = false }
      for group in own { apart[group, default: 1] -= 1 }
      nodes.append(
        HeadsBound.Node(
          places: ways.reduce(Set()) { $0.union($1) }.sorted(), count: 1,
          firstCalls: own.count { question.groups[$0].hasFirstCall }, heads: cluster.count))
    }
    for group in groups {
      nodes.append(
        HeadsBound.Node(
          places: usable(group), count: apart[group] ?? 0,
          firstCalls: question.groups[group].hasFirstCall ? 1 : 0, heads: 1))
    }
    var chairs = places.map { headRoom($0, question, parts) }
    // Who joins a chair that a decision opened needs no other.
    for chair in parts.given.chairs {
      let joining = members(of: chair.share, question)
      guard joining > 0, let place = local[chair.place] else { continue }
      chairs[place] += joining
      isExact = false
    }
    return (HeadsBound(nodes, chairs: chairs), isExact)
  }

  /// How many people of a job share are in this part: not those given a place by a decision.
  private func members(of share: String, _ question: Question) -> Int {
    let own = Set(groups)
    return (question.shares[share] ?? []).count { own.contains(question.groupOfCase[$0]) }
  }

  /// How many heads a place can take at the very most.
  private func headRoom(_ place: Int, _ question: Question, _ parts: Parts) -> Int {
    switch parts.rooms[place] {
    case .chairs(let chairs): return min(chairs, question.sheet.cases.count)
    case .hours(var left):
      let claimants = groups.filter { group in
        question.groups[group].claims.contains { $0.place == place }
      }.sorted { question.groups[$0].size < question.groups[$1].size }
      var heads = 0
      for number in claimants {
        let group = question.groups[number]
        let fitting = group.size == 0 ? Int128(group.members.count) : left / group.size
        let taken = min(Int128(group.members.count), fitting)
        heads += Int(taken)
        left -= taken * group.size
      }
      return heads
    }
  }

  /// People of one job share of this part, gathered as far as two of them may fit one chair.
  func clusters(_ question: Question) -> [[Int]] {
    guard hasSharers else { return [] }
    let own = Set(groups)
    return question.shares.sorted { $0.key < $1.key }.flatMap { _, members -> [[Int]] in
      let here = members.filter { own.contains(question.groupOfCase[$0]) }
      var sets = Joining(count: here.count)
      for (one, first) in here.enumerated() {
        for other in 0..<one where maySit(first, here[other], question) { sets.join(one, other) }
      }
      var found: [Int: [Int]] = [:]
      for (number, member) in here.enumerated() {
        found[sets.root(number), default: []].append(member)
      }
      return found.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
    }
  }

  private func maySit(_ one: Int, _ other: Int, _ question: Question) -> Bool {
    let sizes = [one, other].map { question.hours.least(question.sheet.cases[$0]) }
    guard sizes[0] + sizes[1] <= question.hours.unit else { return false }
    let places = [one, other].map { member in
      Set(question.groups[question.groupOfCase[member]].claims.map(\.place))
    }
    return places[0].intersection(places[1]).contains { !question.rooms[$0].countsHours }
  }
}

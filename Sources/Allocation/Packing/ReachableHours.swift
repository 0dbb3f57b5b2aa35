/// The sums of hours that some people can make up.
///
/// Of ten hours nine are all that people of three hours can use; a limit stated so leaves linear
/// programming less to invent.
struct ReachableHours {
  /// So many people of the same hours.
  struct Part {
    let size: Int
    let count: Int
  }

  /// Beyond so many sums the whole limit is taken to be within reach.
  private static let mostSums = 4_096

  /// The greatest sum up to the limit, or the limit itself where there are too many sums to try.
  let most: Int

  /// Finds the sums of up to so many hours.
  init(_ parts: [Part], upTo limit: Int) {
    var sums: Set<Int> = [0]
    for part in parts where part.size > 0 {
      for sum in sums {
        for count in 1...max(1, min(part.count, (limit - sum) / part.size)) {
          let next = sum + count * part.size
          if count <= part.count, next <= limit { sums.insert(next) }
        }
        if sums.contains(limit) || sums.count > Self.mostSums {
          most = limit
          return
        }
      }
    }
    most = sums.max() ?? 0
  }
}

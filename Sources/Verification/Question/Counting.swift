/// Which claims count.
enum Counting {
  /// Only those about which every fact is known.
  case certain
  /// All, as if every missing fact turned out well.
  case ifKnown
}

/// How much a place has to give.
enum Room: Hashable {
  case chairs(Int)
  /// Hours in the question's common unit.
  case hours(Int128)

  /// Whether a claim to it counts: it is counted in hours, however few, or has a chair left.
  var isOpen: Bool {
    switch self {
    case .chairs(let chairs): chairs > 0
    case .hours: true
    }
  }

  var countsHours: Bool {
    if case .hours = self { true } else { false }
  }

  /// Whether one person with these hours fits.
  func fits(_ size: Int128) -> Bool {
    switch self {
    case .chairs(let chairs): chairs > 0
    case .hours(let hours): size <= hours
    }
  }
}

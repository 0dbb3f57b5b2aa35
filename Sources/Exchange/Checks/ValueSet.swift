/// What something may be: some words, all words but some, or runs of whole numbers.
enum ValueSet: Equatable {
  case words(Set<String>)
  case wordsBut(Set<String>)
  /// In ascending order, apart from one another.
  case numbers([ClosedRange<Int>])

  /// Numbers between two bounds, of which either may be open.
  static func numbers(from least: Int = .min, through most: Int = .max) -> ValueSet {
    .numbers(least <= most ? [least...most] : [])
  }

  /// Whether nothing is left.
  var isEmpty: Bool {
    switch self {
    case .words(let words): words.isEmpty
    case .wordsBut: false
    case .numbers(let runs): runs.isEmpty
    }
  }

  /// Everything else.
  var complement: ValueSet {
    switch self {
    case .words(let words): return .wordsBut(words)
    case .wordsBut(let words): return .words(words)
    case .numbers(let runs):
      var rest: [ClosedRange<Int>] = []
      var next: Int? = .min
      for run in runs {
        if let start = next, start < run.lowerBound { rest.append(start...run.lowerBound - 1) }
        next = run.upperBound == .max ? nil : run.upperBound + 1
      }
      if let next { rest.append(next...Int.max) }
      return .numbers(rest)
    }
  }

  /// What lies in both; words and numbers never stand for one thing, and then all is left.
  func intersection(_ other: ValueSet) -> ValueSet {
    switch (self, other) {
    case (.words(let left), .words(let right)): .words(left.intersection(right))
    case (.words(let left), .wordsBut(let right)): .words(left.subtracting(right))
    case (.wordsBut(let left), .words(let right)): .words(right.subtracting(left))
    case (.wordsBut(let left), .wordsBut(let right)): .wordsBut(left.union(right))
    case (.numbers(let left), .numbers(let right)):
      .numbers(
        left.flatMap { a in right.filter { $0.overlaps(a) }.map { $0.clamped(to: a) } })
    default: self
    }
  }
}

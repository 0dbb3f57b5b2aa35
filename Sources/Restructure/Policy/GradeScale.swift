/// Grades in order, the lowest first, with names of other scales that stand on the same step.
public struct GradeScale: Sendable {
  /// One step.
  public struct Step: Hashable, Sendable {
    /// The grade's names; the first is the scale's own.
    public let grades: [String]
    /// A year's pay at its top; nil is not known.
    public let pay: Money?

    /// A step of a scale.
    public init(grades: [String], pay: Money? = nil) {
      self.grades = grades
      self.pay = pay
    }
  }

  public let name: String
  public let steps: [Step]
  public let basis: PolicyBasis

  /// A scale with its steps, the lowest first.
  public init(name: String, steps: [Step], basis: PolicyBasis) {
    self.name = name
    self.steps = steps
    self.basis = basis
  }

  /// The step on which a grade stands, from 0; case and blanks do not matter.
  public func step(of grade: String) -> Int? {
    let wanted = Self.folded(grade)
    return steps.firstIndex { $0.grades.contains { Self.folded($0) == wanted } }
  }

  private static func folded(_ grade: String) -> String {
    grade.lowercased().filter { !$0.isWhitespace }
  }
}

import Restructure

/// What a kind of finding is, why it matters and what to do about it, for a caseworker.
///
/// The words are here and nowhere else: `ringfence findings` prints them, and the gallery of
/// findings records them beside a folder that provokes each.
public struct FindingGuide: Sendable {
  public let code: FindingCode
  /// What the findings of the kind have in common, as a heading.
  public let heading: String
  /// What it is, and when it is said.
  public let meaning: String
  /// Why a reader of the plan should care.
  public let importance: String
  /// What would settle it.
  public let action: String
  /// One such finding, as `check` words it for the folder of the gallery.
  public let example: String

  init(
    _ code: FindingCode, _ heading: String, meaning: String, importance: String, action: String,
    example: String
  ) {
    self.code = code
    self.heading = heading
    self.meaning = meaning
    self.importance = importance
    self.action = action
    self.example = example
  }

  /// A page for each kind, in the order in which `check` lists them.
  public static let all: [FindingGuide] = FindingCode.allCases.map(page)

  /// The page for a kind of finding.
  public static func page(for code: FindingCode) -> FindingGuide {
    switch code {
    case .noFate: noFate
    case .unruledPost: unruledPost
    case .unclaimedPost: unclaimedPost
    case .vaguePool: vaguePool
    case .overlappingRingFences: overlappingRingFences
    case .lopsidedRingFences: lopsidedRingFences
    case .figuresDisagree: figuresDisagree
    case .unknownSize: unknownSize
    case .nothingLost: nothingLost
    case .protectedWithoutVacancy: protectedWithoutVacancy
    case .conditionalRoute: conditionalRoute
    case .closedRoute: closedRoute
    case .excludedGroup: excludedGroup
    }
  }
}

extension FindingCode {
  /// What the findings of a kind have in common, as a heading.
  public var heading: String { FindingGuide.page(for: self).heading }
}

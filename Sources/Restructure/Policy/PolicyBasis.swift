/// On what a rule of a policy rests, and where the file says it.
///
/// What no source gives is an assumption, and labelled as one wherever it is shown.
public struct PolicyBasis: Hashable, Sendable {
  /// The document and, where known, its section.
  public let source: String?
  /// Why the figure was assumed, where no source gives it.
  public let assumption: String?
  public let place: Place

  /// A source, an assumption, or neither, at a place of the policy file.
  public init(source: String? = nil, assumption: String? = nil, place: Place) {
    self.source = source
    self.assumption = assumption
    self.place = place
  }

  /// The source, or the assumption labelled as one, or else the place.
  public var cited: String {
    source ?? assumption.map { "assumption: \($0)" } ?? place.description
  }
}

/// A sentence of the paper that changes no single post.
public struct Statement: Sendable {
  public let id: String
  public let scope: String?
  public let kind: String?
  public let words: String
  public let source: String?
  public let place: Place

  /// A sentence with its place in the paper.
  public init(
    id: String, scope: String?, kind: String?, words: String, source: String?, place: Place
  ) {
    self.id = id
    self.scope = scope
    self.kind = kind
    self.words = words
    self.source = source
    self.place = place
  }
}

/// A figure that the paper prints.
public struct Figure: Sendable {
  public let id: String
  /// The service or total that it is about.
  public let scope: String
  /// The scope that it adds into.
  public let partOf: String?
  /// Keeps tables apart that must not be added together.
  public let table: String?
  /// What is measured, such as `headcount`, `fte` or `saving:DSG`.
  public let measure: String
  /// The figure as printed; nil where the paper prints the heading without one.
  public let stated: Decimal5?
  public let unit: String?
  public let source: String?
  public let place: Place

  /// A printed figure.
  public init(
    id: String, scope: String, partOf: String?, table: String?, measure: String,
    stated: Decimal5?, unit: String?, source: String?, place: Place
  ) {
    self.id = id
    self.scope = scope
    self.partOf = partOf
    self.table = table
    self.measure = measure
    self.stated = stated
    self.unit = unit
    self.source = source
    self.place = place
  }
}

/// How like two posts are, as somebody assessed it.
public struct PostMatch: Sendable {
  public let fromPost: PostID
  public let toPost: PostID
  /// In percent, 0 to 100.
  public let percent: Int
  public let assessedBy: String?
  public let assessedOn: LocalDate?
  /// What the union makes of it; nil where nothing is recorded.
  public var unionView: String?
  public let place: Place

  /// An assessed likeness of two posts.
  public init(
    fromPost: PostID, toPost: PostID, percent: Int, assessedBy: String?, assessedOn: LocalDate?,
    place: Place
  ) {
    self.fromPost = fromPost
    self.toPost = toPost
    self.percent = percent
    self.assessedBy = assessedBy
    self.assessedOn = assessedOn
    self.place = place
  }
}

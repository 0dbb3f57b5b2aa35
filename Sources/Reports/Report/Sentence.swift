import Restructure

/// A sentence of a report in the making, of which every part that is not the program's own word says
/// what kind of fact it states.
///
/// For example, `"\(post.title, .plan) is held by \(people: 7)."` A value without its fact does not
/// compile.
public struct Sentence: ExpressibleByStringInterpolation, Sendable {
  enum Piece: Sendable {
    case words(String)
    case stated(String, Fact)
    /// A number of people or of their cases, with the words that follow it.
    case people(Int, one: String, many: String)
  }

  var pieces: [Piece]
  /// The person that it is about; nil is nobody.
  var person: EmployeeID?

  /// The program's own words.
  public init(stringLiteral value: String) {
    pieces = [.words(value)]
  }

  /// The program's own words with facts between them.
  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
  }

  /// A whole text that states one kind of fact.
  public init(_ text: String, stating fact: Fact) {
    pieces = [.stated(text, fact)]
  }

  /// The sentence, as about one person.
  public func about(_ employee: EmployeeID) -> Sentence {
    var sentence = self
    sentence.person = employee
    return sentence
  }

  /// How the pieces of a sentence are gathered.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.words(literal)) }
    }

    /// A value and the kind of fact that it states.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible, _ fact: Fact) {
      pieces.append(.stated(value.description, fact))
    }

    /// A number of people.
    public mutating func appendInterpolation(people count: Int) {
      pieces.append(.people(count, one: "person", many: "people"))
    }

    /// A number of people's cases, places or the like.
    public mutating func appendInterpolation(cases count: Int) {
      pieces.append(.people(count, one: "case", many: "cases"))
    }
  }

  /// The sentence as a reader may see it: small numbers in words that hide them; nil where it
  /// states what the reader may not see.
  func shown(to reader: Reader) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .stated(let words, let fact):
        guard reader.sees(fact, of: person) else { return nil }
        text += words
      case .people(let count, let one, let many):
        let isHidden = SmallNumbers.isSmall(count) && !reader.seesSmallNumbers
        text +=
          isHidden
          ? "\(text.isEmpty ? "Fewer" : "fewer") than five \(many)" : counted(count, one, many)
      }
    }
    return text
  }
}

import Restructure
import Testing

@Suite("Vacancies")
struct VacancyTests {
  private static func day(_ text: String) throws -> LocalDate {
    try #require(LocalDate(iso: text))
  }

  private static func vacancy(
    opens: String?, closes: String?, positions: Int? = nil, vacant: Int? = nil
  ) throws -> Vacancy {
    var post = Post(id: "V1", title: "Officer", service: "S", place: Place(file: "vacancies.csv"))
    post.positions = positions
    post.vacant = vacant
    return Vacancy(post, opens: try opens.map(day), closes: try closes.map(day))
  }

  @Test(
    "A vacancy is open from its first day to its last",
    arguments: [
      ("2026-04-30", "not yet"), ("2026-05-01", "open"), ("2026-05-02", "open"),
      ("2026-05-14", "open"), ("2026-05-15", "open"), ("2026-05-16", "closed"),
    ])
  func opensAndCloses(on day: String, expected: String) throws {
    let vacancy = try Self.vacancy(opens: "2026-05-01", closes: "2026-05-15")
    let standing = vacancy.standing(on: try Self.day(day))
    let word =
      switch standing {
      case .open: "open"
      case .notYet: "not yet"
      case .closed: "closed"
      case .notKnown: "not known"
      }
    #expect(word == expected)
  }

  @Test("Without a last day it is open until it is filled")
  func staysOpen() throws {
    let vacancy = try Self.vacancy(opens: "2026-05-01", closes: nil)
    #expect(vacancy.standing(on: try Self.day("2031-01-01")) == .open)
  }

  @Test("A vacancy whose first day nobody has recorded is neither open nor closed until it closes")
  func withoutFirstDay() throws {
    let vacancy = try Self.vacancy(opens: nil, closes: "2026-05-15")
    #expect(vacancy.standing(on: try Self.day("2026-05-15")) == .notKnown)
    #expect(
      vacancy.standing(on: try Self.day("2026-05-16")) == .closed(try Self.day("2026-05-15")))
  }

  @Test(
    "It has as many places as are vacant, or else as its row has",
    arguments: [(3, 1, 1), (3, nil, 3), (nil, 2, 2), (nil, nil, nil)] as [(Int?, Int?, Int?)])
  func places(positions: Int?, vacant: Int?, expected: Int?) throws {
    let vacancy = try Self.vacancy(
      opens: nil, closes: nil, positions: positions, vacant: vacant)
    #expect(vacancy.post.positions == expected)
  }
}

import Exchange
import Foundation
import Restructure
import Testing

/// What is not kept is checked all the same.
@Suite("What is kept of each person")
struct StaffParticularsTests {
  private static let staff = """
    employee_id,name,post_id,fte,terms,employed_from,date_of_birth,weekly_pay,email,address,language
    E1,Synthetic One,P1,0.6,njc,2010-04-01,1970-05-06,482.15,one@example.org,1 High Street|AB1 2CD,cy
    E2,Synthetic Two,P2,1,njc,2012-04-01,1980-05-06,500,two@example.org,2 High Street|AB1 2CD,en

    """
  private static func read(
    _ staff: String = staff, keeping particulars: StaffParticulars, policy: PolicySource? = nil
  ) throws -> ProgrammeReading {
    let folder = try ProgrammeFolder(["staff.csv": staff])
    return ProgrammeReader.read(
      folder.path, extent: .claims, keeping: particulars, policy: policy)
  }

  @Test("Without a policy a judge gets hours and posts, and neither names nor pay")
  func judged() throws {
    let reading = try Self.read(keeping: .judged)
    #expect(reading.errors.isEmpty)
    let person = try #require(reading.programme?.staff.first)
    #expect(person.employee == "E1")
    #expect(person.fte == FTE(3, over: 5))
    #expect(person.dateOfBirth == LocalDate(year: 1970, month: 5, day: 6))
    #expect(person.name == nil)
    #expect(person.email == nil)
    #expect(person.address.isEmpty)
    #expect(person.language == nil)
    #expect(person.terms == nil)
    #expect(person.employedFrom == nil)
    #expect(person.weeklyPay == nil)
  }

  @Test("Under a policy service, terms and pay are kept, because its tests may ask for them")
  func judgedByPolicy() throws {
    let reading = try Self.read(keeping: .judged, policy: .shipped("example-defaults"))
    let person = try #require(reading.programme?.staff.first)
    #expect(person.employedFrom == LocalDate(year: 2010, month: 4, day: 1))
    #expect(person.terms == "njc")
    #expect(person.weeklyPay == Money(pence: 48_215))
    #expect(person.name == nil)
  }

  @Test("Whoever asks for everything gets it")
  func everything() throws {
    let person = try #require(try Self.read(keeping: .all).programme?.staff.first)
    #expect(person.name == "Synthetic One")
    #expect(person.address == ["1 High Street", "AB1 2CD"])
    #expect(person.language == "cy")
  }

  @Test(
    "What is wrong is found, whatever is kept",
    arguments: [
      ("E1,A,P1,1,,,1970-05-06,12p,,,", "weekly_pay"),
      ("E1,A,P1,1,,31/02/2010,,,,,", "employed_from"),
      ("E1,A,P1,1,,,,,,,\nE1,B,P2,1,,,,,,,", "“A”"),
      ("E1,A,P1,1,,,,,#REF!,,", "email"),
      ("E1,A,P1,1,,1960-01-01,1970-05-06,,,,", "is before date_of_birth"),
    ])
  func wrong(rows: String, said: String) throws {
    let heading = Self.staff.prefix { $0 != "\n" }
    let all = try Self.read("\(heading)\n\(rows)\n", keeping: .all)
    let judged = try Self.read("\(heading)\n\(rows)\n", keeping: .judged)
    #expect(all.errors.count == 1)
    #expect(all.errors.first?.message.contains(said) == true)
    #expect(judged.problems.map(\.text) == all.problems.map(\.text))
  }
}

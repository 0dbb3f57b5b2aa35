import Exchange
import Foundation
import Restructure
import Testing

@Suite("Reading the worked example")
struct CoventryTests {
  @Test("It is read without an error or a warning, whole")
  func isSound() throws {
    let reading = ProgrammeReader.read(Coventry.folder.path)
    #expect(reading.places == [])
    let programme = try #require(reading.programme)
    #expect(programme.posts.count == 77)
    #expect(programme.newPosts.count == 55)
    #expect(programme.changes.count == 59)
    #expect(programme.ringFences.count == 5)
    #expect(programme.statements.count == 88)
    #expect(programme.figures.count == 111)
    #expect(programme.staff.count == 462)
    #expect(programme.conditions.count == 10)
  }

  @Test("What only a check reads is left out when claims are asked for")
  func claims() throws {
    let programme = try #require(
      ProgrammeReader.read(Coventry.folder.path, extent: .claims).programme)
    #expect(programme.figures.isEmpty)
    #expect(programme.statements.isEmpty)
    #expect(programme.ringFences.count == 5)
  }
}

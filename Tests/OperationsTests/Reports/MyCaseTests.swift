import Foundation
import Reports
import Restructure
import Testing

@testable import Operations

@Suite("What the page for one employee says")
struct MyCaseTests {
  private static let head = """
    nation: england
    events: {s188-sent: 2016-10-03, hr1-received: 2016-10-03}
    """

  private func page(
    _ employee: EmployeeID, head: String = head, changes: String = "C1,p,disestablish,p. 4\n"
  ) throws -> String {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\np,Clerk,Office\nq,Porter,Office\n",
        "staff.csv":
          "employee_id,post_id,fte,holding\nE1,p,1,\nE2,q,1,\nE3,p,1,acting\nE4,p,1,\n",
        "changes.csv": "change_id,post_id,becomes,source\n" + changes,
        "new-posts.csv":
          "post_id,title,service,positions,requires\nn,Desk officer,Office,1,\nm,Nurse,Office,1,RGN\n",
        "ring-fences.csv":
          "ring_fence,to_post,open_to,mode,source\nR1,n,p,ring-fence,p. 5\nR2,m,p,ring-fence,\n",
      ], head: head)
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 17_200)), reader: Reader(.employee, employee: employee))
    question.folder = folder.request
    return ReportPage(try MakeReport.run(.myCase, question)).html
      .replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test("It speaks to the person, and names no file of ours", arguments: ["E1", "E2", "E3"])
  func speaksToThem(employee: EmployeeID) throws {
    let page = try page(employee)
    for word in ["this person", "the person", "They ", "they hold", ".csv", ".yaml", "ection 188"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("While nothing is decided nobody is told that they are at risk")
  func proposed() throws {
    let page = try page("E1")
    #expect(
      page.contains(
        "If the plan goes ahead, you would be at risk of redundancy, because your post is to end"))
    #expect(page.contains("Nothing is decided. [p. 4]"))
    #expect(page.contains("the plan opens it to people in your post [p. 5]"))
    #expect(page.contains("the post requires RGN; nothing is recorded of your qualifications"))
    #expect(page.contains("if you hold RGN"))
    let settled = try self.page(
      "E1", head: Self.head.replacing("}", with: ", structure-approved: 2016-12-01}"))
    #expect(settled.contains("You are at risk of redundancy, because your post is to end"))
  }

  @Test("Whoever is not at risk reads why")
  func notAtRisk() throws {
    #expect(
      try page("E2").contains(
        "You are not among the people at risk: the plan does not say what becomes of your post"))
    #expect(
      try page("E3").contains("at risk: your post is held in an acting capacity, not substantively")
    )
    #expect(
      try page("E4", changes: "C1,p,rename,p. 4\n").contains(
        "You are not at risk of redundancy, but your post gets another name. [p. 4]"))
  }
}

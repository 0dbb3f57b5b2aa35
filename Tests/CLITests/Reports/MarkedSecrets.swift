import Foundation
import Reports

/// A programme in which every fact about a person bears a mark of its own, so that a leak can be
/// told, and of whom.
struct MarkedSecrets {
  /// One fact about one person, as it would be printed.
  struct Mark {
    let fact: Fact
    let person: String
    let words: String
  }

  /// Where the folder lies.
  let folder: String
  var database: String { folder + "/cases.db" }

  /// The people: eight tutors, of whom some hold their post with others, and three clerks.
  static let people = (1...11).map { "EMP-70\($0)" }
  private static func post(of number: Int) -> String { number <= 8 ? "tutor" : "clerk" }
  private static func day(_ year: Int, _ number: Int) -> String {
    "\(year)-0\(number % 9 + 1)-\(10 + number)"
  }

  /// Everything that is planted.
  static var marks: [Mark] {
    people.enumerated().flatMap { index, person -> [Mark] in
      let number = index + 1
      func mark(_ fact: Fact, _ words: String) -> Mark {
        Mark(fact: fact, person: person, words: words)
      }
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
      ]
      func inWords(_ year: Int) -> String { "\(10 + number) \(months[number % 9]) \(year)" }
      return [
        mark(.employeeNumber, person), mark(.name, "Nomen\(number)x"),
        mark(.hours, "0.4\(number)73"), mark(.age, day(1951, number)), mark(.age, inWords(1951)),
        mark(.service, day(1981, number)), mark(.service, inWords(1981)),
        mark(.service, day(1982, number)), mark(.service, inWords(1982)),
        mark(.pay, "391\(number).17"), mark(.pay, "57\(number)31.29"),
        mark(.address, "Secret\(number)x Lane"), mark(.address, "mail\(number)x@"),
        mark(.qualifications, "quali\(number)x"), mark(.contract, "share\(number)x"),
        mark(.familyLeave, inWords(2031)), mark(.familyLeave, day(2031, number)),
        mark(.score, "83.\(number)91"), mark(.caseWords, "note\(number)x"),
        mark(.health, "migraine\(number)x"), mark(.author, "Officer\(number)x"),
      ]
    }
  }

  /// Writes the folder.
  init() throws {
    folder = "/tmp/ringfence-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for (name, text) in Self.files { try write(text, to: name) }
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  private static var files: [(String, String)] {
    let staff = people.enumerated().map { index, person -> String in
      let number = index + 1
      let protection =
        number == 2 ? "maternity-leave,2015-01-01,\(day(2031, number))" : ",,"
      return [
        person, "Nomen\(number)x", post(of: number), "0.4\(number)73", "substantive", "permanent",
        "njc", day(1982, number), day(1981, number), day(1981, number), day(1951, number),
        "391\(number).17", "57\(number)31.29", "quali\(number)x", protection, "share\(number)x",
        "mail\(number)x@example.org", "Secret\(number)x Lane|Town|ZZ1 1AA", "en",
      ].joined(separator: ",")
    }
    return [
      (
        "programme.yaml",
        """
        programme: marked
        title: A marked plan
        authority: Example Council
        nation: england
        policy: policy.yaml
        as_of: 2016-11-24
        consultation: {opens: 2016-10-03, closes: 2016-11-23}
        effective: 2017-09-01
        """
      ),
      (
        "policy.yaml",
        """
        policy: marked
        title: A marked policy
        from: 2015-04-01
        source: A policy, p1
        pools:
          displaced:
            who: {group: teacher, state: at-risk}
            exclude: [\(people[3])]
            source: A policy, p2
        """
      ),
      (
        "posts.csv",
        """
        post_id,title,service,positions,fte,group,location,establishment
        tutor,Tutor,Teaching,8,4.0,teacher,Town,Town Hall
        clerk,Clerk,Office,3,1.5,support,Town,Town Hall
        """
      ),
      (
        "staff.csv",
        "employee_id,name,post_id,fte,holding,contract,terms,employed_from,continuous_service_from,"
          + "redundancy_service_from,date_of_birth,weekly_pay,annual_salary,qualifications,"
          + "protection,protected_from,protected_to,job_share,email,address,language\n"
          + staff.joined(separator: "\n")
      ),
      (
        "changes.csv",
        "change_id,post_id,becomes,source\nC1,tutor,disestablish,p1\nC2,clerk,disestablish,p2"
      ),
      (
        "new-posts.csv",
        "post_id,title,service,positions,source\nlead,Lead tutor,Teaching,2,p3\n"
          + "desk,Desk officer,Office,1,p4"
      ),
      (
        "ring-fences.csv",
        "ring_fence,to_post,open_to,mode,source\nRF-1,lead,tutor,ring-fence,p5\n"
          + "RF-2,desk,clerk,ring-fence,p6"
      ),
      (
        "scores.csv",
        "employee_id,post_id,score,appointable\n"
          + people.enumerated().map { index, person in
            "\(person),\(index < 8 ? "lead" : "desk"),83.\(index + 1)91,yes"
          }.joined(separator: "\n")
      ),
      (
        "preferences.csv",
        "employee_id,post_id,rank\n"
          + people.enumerated().map { "\($1),\($0 < 8 ? "lead" : "desk"),1" }
          .joined(separator: "\n")
      ),
      (
        "vacancies.csv",
        "post_id,title,service,positions,vacant,opens\nV1,Porter,Town,1,1,2016-10-01"
      ),
      (
        "figures.csv",
        "figure,scope,measure,stated,unit,source\nF1,Teaching,headcount,8,heads,p7\n"
          + "F2,Office,headcount,4,heads,p7\nF3,Office,saving,0.2,GBP million,p8"
      ),
    ]
  }
}

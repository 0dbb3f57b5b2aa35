import Foundation
import Testing

@testable import WorkedExample

@Suite("The synthetic staff list")
struct SyntheticStaffTests {
  let text = SyntheticStaff(seed: 2016).csv()
  var staff: Table { Table(text) }

  @Test("The committed file is what seed 2016 gives")
  func committedFileIsCurrent() throws {
    let file = exampleFolder.appending(path: "staff.csv")
    if ProcessInfo.processInfo.environment["RINGFENCE_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }

  @Test("The same seed gives the same bytes, and another seed others")
  func seedSettlesEverything() {
    #expect(SyntheticStaff(seed: 2016).csv() == text)
    #expect(SyntheticStaff(seed: 2017).csv() != text)
  }

  /// Heads and FTE in hundredths as the paper prints them, lines 21 to 227.
  @Test(
    "Heads and FTE of each service are those printed",
    arguments: [
      ("HOS", 25, 1260), ("LAC", 9, 604), ("MGS", 21, 1450),
      // 22.75 includes a vacancy of 1.0.
      ("PAS", 55, 2175), ("SCI", 10, 560), ("WRL", 7, 370), ("CEL", 38, 3743),
      ("SSS", 167, 10934), ("SMS", 18, 1303),
    ])
  func servicesAgree(service: String, heads: Int, hundredths: Int) {
    let teams = service == "SSS" ? ["SSS", "IEY", "CIS", "LAW", "SPS", "EPS"] : [service]
    let rows = staff.rows.filter { row in
      row["contract"] != "casual" && teams.contains { row["post_id"]?.hasPrefix($0) == true }
    }
    #expect(Set(rows.compactMap { $0["employee_id"] }).count == heads)
    #expect(hundredthsOfFTE(in: rows) == hundredths)
  }

  @Test(
    "Heads and FTE of each post are those printed, where they are",
    arguments: [
      ("CIS-C02", 12, 920), ("CIS-C03", 6, 413), ("SSS-C04", 3, 192), ("IEY-C05", 4, nil),
      ("IEY-C06", 2, nil), ("IEY-C07", 3, nil), ("MGS-C06", 110, 0), ("CEL-C02", 3, nil),
      ("SMS-C04", 1, nil),
      // Vacant, commissioned, agency, part of another post, or delivered by another team.
      ("IEY-C01", 0, 0), ("EPS-C01", 0, 0), ("LAW-C02", 0, 0), ("SCI-C04", 0, 0),
      ("SSS-C05", 0, 0), ("PAS-C05", 0, 0), ("SMS-C05", 0, 0), ("SMS-C06", 0, 0),
    ] as [(String, Int, Int?)])
  func postsAgree(post: String, heads: Int, hundredths: Int?) {
    let rows = staff.rows.filter { $0["post_id"] == post }
    #expect(rows.count == heads)
    if let hundredths { #expect(hundredthsOfFTE(in: rows) == hundredths) }
  }

  @Test("Every post named in the singular has no more than one holder")
  func singlePostsHaveOneHolder() throws {
    let posts = Table(try exampleFile("posts.csv")).rows
    let single = posts.filter { $0["positions"] == "1" }.compactMap { $0["post_id"] }
    #expect(single.count == 31)
    for post in single {
      #expect(staff.column("post_id").count { $0 == post } <= 1, "\(post)")
    }
  }

  @Test("Everybody is in a post of the folder and is marked as synthetic")
  func everybodyIsPlacedAndMarked() throws {
    let posts = Set(Table(try exampleFile("posts.csv")).column("post_id"))
    #expect(staff.rows.count == 462)
    #expect(staff.raggedRows == 0)
    for row in staff.rows {
      #expect(posts.contains(row["post_id"] ?? ""))
      #expect(row["synthetic_name"]?.hasSuffix(" (synthetic)") == true)
      #expect(row["email"]?.hasSuffix("@example.org") == true)
      #expect(row["language"] == "en")
      let address = row["address"] ?? ""
      #expect(address.isEmpty || address.contains("|Sampletown|ZZ"))
    }
  }

  @Test("A name belongs to one person only")
  func namesAreDistinct() {
    let people = Dictionary(grouping: staff.rows) { $0["employee_id"] ?? "" }
    #expect(Set(staff.column("synthetic_name")).count == people.count)
    #expect(people.values.allSatisfy { Set($0.compactMap { $0["synthetic_name"] }).count == 1 })
    #expect(people.values.filter { $0.count > 1 }.count == 2)
  }

  @Test("Dates come in the order of a life", arguments: [2016, 1, 77] as [UInt64])
  func datesAreInOrder(seed: UInt64) {
    for row in Table(SyntheticStaff(seed: seed).csv()).rows {
      let born = row["date_of_birth"] ?? ""
      let days = [born, row["redundancy_service_from"], row["employed_from"], "2016-10-03"]
        .compactMap(\.self).filter { !$0.isEmpty }
      #expect(days == days.sorted(), "\(row["employee_id"] ?? "")")
      #expect((row["protected_from"] ?? "") <= (row["protected_to"] ?? ""))
    }
  }

  @Test(
    "The list shows every kind of case",
    arguments: [
      ("holding", "acting", 1), ("holding", "seconded-out", 1), ("contract", "fixed-term", 3),
      ("contract", "casual", 110), ("protection", "maternity-leave", 3), ("address", "", 4),
      ("date_of_birth", "", 3), ("job_share", "area-senco-1", 2), ("job_share", "mentor-1", 2),
      // The casual staff, and one Early Years Teacher.
      ("fte", "", 111),
    ])
  func kindsOfCase(column: String, value: String, count: Int) {
    #expect(staff.column(column).count { $0 == value } == count)
  }

  private func hundredthsOfFTE(in rows: [[String: String]]) -> Int {
    rows.compactMap { Double($0["fte"] ?? "") }.map { Int(($0 * 100).rounded()) }.reduce(0, +)
  }
}

@Suite("The random numbers")
struct SplitMix64Tests {
  @Test("They are the published ones for a known seed")
  func knownNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test("A choice reaches both ends of its range and nothing beyond")
  func rangeIsKept() {
    var random = SplitMix64(seed: 5)
    #expect(Set((1...200).map { _ in random.number(in: 3...6) }) == [3, 4, 5, 6])
    #expect(random.number(in: 8...8) == 8)
  }

  @Test("A shuffle keeps every element")
  func shuffleKeepsElements() {
    var random = SplitMix64(seed: 5)
    let shuffled = random.shuffled(Array(1...20))
    #expect(shuffled.sorted() == Array(1...20))
    #expect(shuffled != Array(1...20))
    #expect(random.shuffled([Int]()).isEmpty)
  }
}

import Restructure
import Rules
import Testing

/// The printed figures that disagree, against the numbered notes of the account of the paper.
@Suite("Coventry: the figures")
struct CoventryFigureTests {
  /// One note: the figure at which it is found, and words that only its finding has.
  static let notes: [(note: String, figure: String, words: String)] = [
    ("R-01", "F-SUMMARY-SEN-fte", "112.73 + 15.47 = 128.20"),
    ("R-02", "F-SUMMARY-ALL-fte", "212.25 + 34.01 = 246.26"),
    (
      "R-03", "F-SUMMARY-NON-SEN-fte-change",
      "FTE falls by 118.06 - 82.53 = 35.53, but the change in FTE is printed as -35.33"
    ),
    (
      "R-04", "F-SUMMARY-ALL-fte-change",
      "FTE falls by 246.66 - 169.65 = 77.01, but the change in FTE is printed as -76.81"
    ),
    (
      "R-07", "F-SUMMARY-NON-SEN-headcount",
      "25 + 9 + 21 + 55 + 10 + 7 + 38 = 165, but the total is printed as 135; the difference is 30"
    ),
    (
      "R-08", "F-SUMMARY-NON-SEN-fte",
      "= 102.62, but the total is printed as 118.06; the difference is 15.44, or 3.10 if"
    ),
    (
      "R-09", "F-SUMMARY-NON-SEN-fte-proposed",
      "= 77.47, but the total is printed as 82.53; the difference is 5.06"
    ),
    (
      "R-10", "F-SUMMARY-NON-SEN-fte-change",
      "falls by 102.62 - 77.47 = 25.15 net, but the change in FTE is printed as -35.33"
    ),
    (
      "R-11", "F-SUMMARY-SEN-headcount",
      "167 + 18 = 185, but the total is printed as 144; the difference is 41"
    ),
    (
      "R-12", "F-SUMMARY-SEN-fte",
      "109.34 + 13.03 = 122.37, but the total is printed as 128.60; the difference is 6.23, or 9.64 if"
    ),
    (
      "R-16", "F-SUMMARY-SEN-new-posts",
      "lists 21 posts that no present post becomes, besides T06-P02 (6.0 FTE) of unstated number, but the number of new posts is printed as 19"
    ),
    (
      "R-16 and R-17 in all", "F-SUMMARY-ALL-new-posts",
      "lists 35 posts that no present post becomes, besides T06-P02 (6.0 FTE) of unstated number, but the number of new posts is printed as 34"
    ),
    (
      "R-17", "F-SUMMARY-NON-SEN-new-posts",
      "lists 14 posts that no present post becomes, but the number of new posts is printed as 15"
    ),
    (
      "R-19", "F-HOS-reduction-fte",
      "12.60 - 9.50 = 3.10 net, but the reduction is printed as 2.12, or 2.12 + 1 = 3.12 with the potential; the difference is 0.02"
    ),
    ("R-20", "F-LAC-saving", "DSG £0 + Core £0.13m = £0.13m, but it is printed as £0.14m"),
    ("R-21", "F-LAC-reduction-fte", "yet LAC-C02 “Deputy Head” is disestablished"),
    (
      "R-22", "F-MGS-reduction-fte",
      "14.50 - 9 = 5.50 net, but the reduction is printed as 5.67; the difference is 0.17"
    ),
    (
      "R-23", "F-PAS-reduction-fte",
      "22.75 - 9.50 = 13.25 net, but the reduction is printed as 21.75; the difference is 8.50, and the present FTE less the vacant is 22.75 - 1 = 21.75: everybody in post"
    ),
    (
      "R-26", "F-PAS-budget",
      "Music grant £0.50m + Performing Arts £0.95m = £1.45m, but it is printed as £1.34m"
    ),
    ("R-26 again", "F-PAS-saving", "£1.34m - £1.34m = £0, but the saving is printed as £0.11m"),
    (
      "R-27", "F-SCI-reduction-fte",
      "5.60 - 4 = 1.60 net, but the reduction is printed as 3.60; as a gross figure it agrees only if the 2 new posts are full time"
    ),
    (
      "R-29", "F-WRL-reduction-fte",
      "3.70 - 3 = 0.70 net, but the reduction is printed as 0.80; the difference is 0.10"
    ),
  ]

  @Test("Each note that the figures and tables can show is found", arguments: notes)
  func note(note: String, figure: String, words: String) throws {
    let found = try Coventry().findings.filter {
      $0.code == .figuresDisagree && $0.subject == figure
    }
    #expect(found.contains { $0.message.contains(words) }, "\(note): \(found.map(\.message))")
  }

  @Test("Nothing else is found to disagree")
  func nothingElse() throws {
    let found = try Coventry().findings.filter { $0.code == .figuresDisagree }
    #expect(found.count == Self.notes.count)
    for finding in found {
      let matching = Self.notes.filter {
        finding.subject == $0.figure && finding.message.contains($0.words)
      }
      #expect(matching.count == 1, "\(finding.message)")
    }
  }

  /// Notes that no arithmetic on the printed figures shows: a reading is needed, or a figure that
  /// the paper does not print, or it is an unexplained word.
  @Test(
    "A figure that stands alone, agrees, or has another basis is left in peace",
    arguments: [
      // the columns of the summary add up, and SEN's change does follow.
      "F-SUMMARY-ALL-headcount", "F-SUMMARY-ALL-in-post-fte", "F-SUMMARY-ALL-vacant-fte",
      "F-SUMMARY-ALL-fte-proposed", "F-SUMMARY-ALL-headcount-adverse", "F-SUMMARY-SEN-fte-change",
      // SEN's blocks print no proposed FTE to hold the summary against.
      "F-SUMMARY-SEN-fte-proposed",
      // posts affected and heads are different measures.
      "F-SSS-posts-affected", "F-SUMMARY-SEN-headcount-adverse",
      // one FTE less and no saving; -1 is a reduction of one.
      "F-CEL-reduction-fte", "F-CEL-cost-proposed",
      // some of the FTE is itemised, the rest has no figure.
      "F-SSS-at-risk-fte", "F-SSS-redundant-fte",
      // the savings agree if the blank is nil.
      "F-SMS-saving",
      // no total of the money is printed.
      "F-SSS-saving", "F-HOS-saving", "F-SCI-saving", "F-SCI-new-posts",
    ])
  func leftInPeace(figure: String) throws {
    let coventry = try Coventry()
    #expect(coventry.programme.figures.contains { $0.id == figure })
    #expect(!coventry.subjects(.figuresDisagree).contains(figure))
  }

  @Test("They stand in the order of the file, each with the lines that it is drawn from")
  func orderAndSources() throws {
    let found = try Coventry().findings.filter { $0.code == .figuresDisagree }
    #expect(found.map(\.place.line) == found.map(\.place.line).sorted())
    let headcount = found.first { $0.subject == "F-SUMMARY-NON-SEN-headcount" }
    #expect(headcount?.source == "L233; L21; L32; L43; L57; L71; L82; L94")
    let money = found.first { $0.subject == "F-PAS-saving" }
    #expect(money?.source == "L60; L58")
  }
}

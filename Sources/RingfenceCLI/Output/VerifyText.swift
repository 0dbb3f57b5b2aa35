import Exchange
import Operations
import Restructure
import Verification

/// The answer of `verify` for a reader, and for a spreadsheet.
enum VerifyText {
  /// More objections than this help nobody.
  private static let most = 20

  static func present(_ answer: VerifyResult.Answer) {
    let objections = answer.verification.objections
    let asked = answer.settings.options
    let question =
      "the \(answer.kind.rawValue) of \(answer.programme.title) as of \(answer.on.inWords)"
      + (asked.isEmpty ? "" : ", asked with \(asked.joinedInWords)")
    guard objections.isEmpty else {
      say(
        Wrapping.wrap(
          "Refused: \(question) has \(counted(objections.count, "field")) that "
            + "\(objections.count == 1 ? "is" : "are") not as the folder has it."))
      for objection in objections.prefix(most) { say(line(objection)) }
      if objections.count > most {
        say("  and \(objections.count - most) more (--format json lists all)")
      }
      return
    }
    say(Wrapping.wrap("Verified: \(question). Every field is as it should be."))
    for finding in answer.verification.findings {
      say(Wrapping.wrap(finding.words, indent: "  ", hanging: "    "))
    }
  }

  private static func line(_ objection: Objection) -> String {
    let pointer = objection.pointer.isEmpty ? "the whole" : objection.pointer
    return Wrapping.wrap(
      "\(pointer) says \(objection.says); right: \(objection.right)", indent: "  ",
      hanging: "    ")
  }

  static func csv(_ answer: VerifyResult.Answer) -> String {
    CSVWriter.answer(
      ["pointer", "says", "right"],
      answer.verification.objections.map { [$0.pointer, $0.says, $0.right] })
  }
}

extension Verification.Finding {
  /// What was proven, or was not.
  var words: String {
    switch self {
    case .cases(let cases, let placed):
      "\(counted(cases, "case")): \(placed) placed, each on a claim that counts and within the room "
        + "that there is; \(cases - placed) without a place, each with the reason."
    case .provenByPrices(let parts):
      "Nothing better is to be had in \(counted(parts, "part")) of the plan: the prices prove it."
    case .provenBySearch(let parts):
      "Nothing better is to be had in \(counted(parts, "part")) of the plan, found by trying "
        + "everything."
    case .headsOnly(let parts):
      "Not proven: in \(counted(parts, "part")) of the plan nobody more can be placed, but whether "
        + "more could be at an earlier tier was not tried again."
    case .within(let heads):
      "Not proven: where hours are counted or chairs shared, the answer is within "
        + "\(counted(heads, "head")) of the best; the search was not repeated."
    case .hopefulNotSettled(let most):
      "Not proven: how many could be placed if every missing fact turned out well; it is at most "
        + "\(most)."
    case .noEnvy(let undecided):
      "Nobody who would rather have another post has a better claim to it than those who hold it"
        + (undecided == 0
          ? "." : "; of \(counted(undecided, "case")) it is rightly still open what they get.")
    }
  }
}

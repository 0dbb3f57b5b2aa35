import Entitlement
import Restructure

/// What a command says about notice; each goes before what a folder or a case says.
public struct NoticeQuestion: Sendable {
  /// Facts of service, law and terms.
  public var options = EntitlementOptions()
  /// The day on which notice is given.
  public var given: LocalDate?
  /// The notice that the contract promises.
  public var contract: Period?
  /// Whether the person is a head teacher.
  public var isHeadTeacher = false

  /// Nothing said.
  public init() {}
}

/// The answer to a question about notice.
public struct NoticeAnswer: Sendable {
  /// The case; nil where the facts were typed.
  public let subject: String?
  public let law: Jurisdiction
  public let working: NoticeWorking
  /// What the answer had to take for granted.
  public let remarks: [String]
}

/// Works out notice for a case, or for facts that are typed.
public enum AnswerNotice {
  /// The notice of a case; without a recorded day it is worked out as if given on the answer's day.
  public static func run(
    _ word: String, _ question: NoticeQuestion, in file: CaseFile, on day: LocalDate?
  ) throws(OperationFailure) -> NoticeAnswer {
    try run(question, of: try CaseSubject(word, in: file, on: day))
  }

  /// The notice of a case that was read.
  static func run(
    _ question: NoticeQuestion, of subject: CaseSubject
  ) throws(OperationFailure) -> NoticeAnswer {
    if let given = question.given ?? subject.noticeGiven {
      return try answer(question, given, subject, [])
    }
    return try answer(
      question, subject.on, subject,
      ["No notice is recorded: it is worked out as if given on \(subject.on.inWords)."])
  }

  /// The notice of facts that are typed.
  public static func run(
    _ question: NoticeQuestion, given: LocalDate
  ) throws(OperationFailure) -> NoticeAnswer {
    try answer(question, given, nil, [])
  }

  private static func answer(
    _ question: NoticeQuestion, _ given: LocalDate, _ subject: CaseSubject?, _ remarks: [String]
  ) throws(OperationFailure) -> NoticeAnswer {
    let (law, lawRemark) = try question.options.law(subject)
    let readings = try question.options.readings()
    let service = question.options.service(of: subject?.holding)
    let isTeacher = question.options.isTeacher(subject?.holding)
    let employer = subject?.programme.policy
    let terms = isTeacher ? try ReferenceBook.teacherTerms(employer, on: given) : nil
    let policy = employer?.term(named: "notice")
    let working = try EntitlementFailure.translating(isTyped: subject == nil) {
      () throws(EntitlementProblem) in
      var contract: ContractNotice?
      if let period = question.contract {
        contract = .period(period, source: "--contract-notice")
      } else if let terms {
        contract = .termDates(terms, question.isHeadTeacher ? .head : .teacher)
      } else if let policy {
        contract = try ContractNotice(
          policy, serviceFrom: service.date(for: .notice).day, given: given, readings: readings)
      }
      return try NoticeWorking(
        service: service, given: given, contract: contract, jurisdiction: law, readings: readings)
    }
    let rank =
      isTeacher && question.contract == nil && !question.isHeadTeacher
      ? "The dates are those of teachers who are not heads; for a head teacher, give --head-teacher."
      : nil
    return NoticeAnswer(
      subject: subject?.name, law: law, working: working,
      remarks: remarks + [lawRemark, rank].compactMap(\.self))
  }
}

import Entitlement
import ReferenceTables
import Restructure

/// The reference tables that ship, read strictly.
public enum ReferenceBook {
  /// The limit on a week's pay.
  public static func limits(_ law: Jurisdiction) throws(OperationFailure) -> RateTable {
    let (file, text) =
      switch law {
      case .greatBritain: ("weekly-pay-limit-gb.csv", ReferenceFiles.weeklyPayLimitGB)
      case .northernIreland: ("weekly-pay-limit-ni.csv", ReferenceFiles.weeklyPayLimitNI)
      }
    do throws(ReferenceProblem) {
      return try RateTable(name: "The limit on a week's pay in \(law.name)", csv: text)
    } catch {
      throw unsound(file, error)
    }
  }

  /// The working days of a nation.
  static func workingDays(_ nation: Nation) throws(OperationFailure) -> WorkingDays {
    do throws(ReferenceProblem) {
      return try WorkingDays(csv: ReferenceFiles.bankHolidays, of: nation)
    } catch {
      throw unsound("bank-holidays.csv", error)
    }
  }

  /// The days on which teachers' contracts can end, with the months of notice of the policy in force
  /// on a day where it names any.
  static func teacherTerms(
    _ policy: Policy?, on day: LocalDate
  ) throws(OperationFailure) -> TeacherTerms {
    let terms: TeacherTerms
    do throws(ReferenceProblem) {
      terms = try TeacherTerms(csv: ReferenceFiles.teacherNoticeDates)
    } catch {
      throw unsound("teacher-notice-dates.csv", error)
    }
    let entries = teacherTermNames.map { policy?.term(named: $0)?.entry(on: day) }
    let months = entries.map { entry -> Int? in
      guard case .period(let period) = entry?.value, period.unit == .months else { return nil }
      return period.count
    }
    guard let basis = zip(entries, months).compactMap({ $1 == nil ? nil : $0?.basis }).first else {
      return terms
    }
    return terms.giving(
      months[0], summer: months[1], heads: months[2], headsSummer: months[3], source: basis.cited)
  }

  private static let teacherTermNames = [
    "teacher-notice", "teacher-notice-summer", "head-teacher-notice", "head-teacher-notice-summer",
  ]

  /// What about these days no source confirms.
  static let teacherTermsLabel =
    "unconfirmed: one source says that its days speak of resignations; read the contract"

  private static func unsound(_ file: String, _ problem: ReferenceProblem) -> OperationFailure {
    .machine(
      "the reference table \(file) that ships is not sound: \(problem)",
      remedy: "It is part of the program: mend Database/Reference/\(file) and build again.")
  }
}

/// Puts what cannot be worked out into the failure that a command presents.
enum EntitlementFailure {
  /// Wrong usage is only what was typed in an impossible order; otherwise the question was put
  /// rightly.
  static func translating<Value>(
    isTyped: Bool = false, _ body: () throws(EntitlementProblem) -> Value
  ) throws(OperationFailure) -> Value {
    do throws(EntitlementProblem) {
      return try body()
    } catch {
      if isTyped, case .wrongOrder = error {
        throw .usage(error.message, remedy: error.remedy)
      }
      throw .refused(error.message, remedy: error.remedy)
    }
  }
}

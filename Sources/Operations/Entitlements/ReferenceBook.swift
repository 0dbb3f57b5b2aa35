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

  /// The days on which teachers' contracts can end.
  static func teacherTerms() throws(OperationFailure) -> TeacherTerms {
    do throws(ReferenceProblem) {
      return try TeacherTerms(csv: ReferenceFiles.teacherNoticeDates)
    } catch {
      throw unsound("teacher-notice-dates.csv", error)
    }
  }

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

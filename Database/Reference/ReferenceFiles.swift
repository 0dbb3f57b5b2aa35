/// The dated reference tables that ship, as text; each row names its source.
public enum ReferenceFiles {
  /// The bank holidays of the nations.
  public static let bankHolidays = text(PackageResources.bank_holidays_csv)
  /// The limit on a week's pay in Great Britain.
  public static let weeklyPayLimitGB = text(PackageResources.weekly_pay_limit_gb_csv)
  /// The limit on a week's pay in Northern Ireland.
  public static let weeklyPayLimitNI = text(PackageResources.weekly_pay_limit_ni_csv)
  /// The days on which teachers' contracts can end.
  public static let teacherNoticeDates = text(PackageResources.teacher_notice_dates_csv)

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// The numbered steps that make the database; a step that has shipped never changes.
public enum Migrations {
  /// Every step with its name and its SQL, in order.
  public static let all: [(name: String, sql: String)] = [
    ("0001_casework", String(decoding: PackageResources._001_casework_sql, as: UTF8.self)),
    ("0002_decisions", String(decoding: PackageResources._002_decisions_sql, as: UTF8.self)),
    ("0003_states", String(decoding: PackageResources._003_states_sql, as: UTF8.self)),
    ("0004_known", String(decoding: PackageResources._004_known_sql, as: UTF8.self)),
    ("0005_letters", String(decoding: PackageResources._005_letters_sql, as: UTF8.self)),
    ("0006_register", String(decoding: PackageResources._006_register_sql, as: UTF8.self)),
  ]

  /// The mark that the first step sets as `application_id`: the letters RFNC as a number.
  public static let applicationID = 1_380_339_267
}

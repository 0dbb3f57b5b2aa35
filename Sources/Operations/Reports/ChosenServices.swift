import Reports

/// The services to which a reader's answer is narrowed.
enum ChosenServices {
  /// Refuses one that does not exist, any for a reader of numbers, and none for a manager, who sees the
  /// people of the services that they run.
  static func check(
    _ services: [String], among known: [String], for reader: Reader
  ) throws(OperationFailure) {
    if let stranger = services.first(where: { !known.contains($0) }) {
      throw ExplainPlan.unknown("service", stranger, among: known)
    }
    guard reader.seesSmallNumbers || services.isEmpty else {
      throw .usage(
        "numbers are given of all services together, since those of one could be taken from them",
        remedy: "Leave --service out.")
    }
    guard reader.audience == .manager, services.isEmpty else { return }
    throw .usage(
      "a manager sees the people of the services that they run",
      remedy: "Name each: --service \"\(known.first ?? "NAME")\".")
  }
}

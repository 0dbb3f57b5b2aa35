import Restructure

// Who comes first for a post, before any contest.
extension ProgrammeSetting {
  /// The others without a place who come before a person for a post: those whom the law protects on the
  /// day, then the policy's groups in their order.
  func firstCalls(
    on post: PostID, but reference: CaseReference, on day: LocalDate, among caseload: Caseload
  ) -> [(case: CaseReference, call: FirstCall)] {
    let own = call(of: reference.holding, on: post, day)?.number ?? .max
    return protected.union(grouped).compactMap { holding in
      guard let call = call(of: holding, on: post, day), call.number < own,
        call.number > 0 || people[holding]?.reach.contains(post) == true
      else { return nil }
      let other = CaseReference(
        programme: reference.programme, employee: holding.employee, fromPost: holding.post)
      guard other != reference, let record = caseload[other], record.isLooking,
        record.decisions.barring(from: [post]) == nil
      else { return nil }
      return (other, call)
    }
    .sorted { ($0.call.number, $0.case) < ($1.call.number, $1.case) }
  }

  /// By which group somebody has a post before any contest, the law's own first.
  private func call(
    of holding: Postholding.Key, on post: PostID, _ day: LocalDate
  ) -> FirstCall? {
    guard let own = people[holding] else { return nil }
    if own.person.isProtected(on: day) { return FirstCall(number: 0, group: "the law") }
    return own.firstCallOn?[post]
  }
}

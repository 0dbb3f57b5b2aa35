extension AppointmentProblem {
  /// More rounds than any chain of open contests met so far has needed; what is not settled after
  /// them is called open.
  static let mostRounds = 12

  /// Settles all that can be settled.
  ///
  /// Candidates propose in their own order and places keep the best (deferred acceptance), so where
  /// every fact is known and nobody is level each candidate has the best place that any fair
  /// outcome could give them. The cost grows with the claims and the logarithm of a post's
  /// claimants; posts counted in hours are gone through anew when somebody else asks for them.
  public func appoint() -> Appointment {
    let merit = MeritOrder(self)
    let needsRounds =
      places.contains(where: \.countsHours) || claims.contains(where: \.lacksFact)
    var known = AskingRun.Known()
    var rounds = 0
    while true {
      let view = MeritView(self, merit, mayAsk: known.mayAsk)
      let may = AskingRun(view, .may, known: known)
      let must = AskingRun(view, .must, known: .init(mayAsk: may.asked))
      let isSettled = known.mayAsk == may.asked && known.surelyAsks == must.asked
      known = AskingRun.Known(mayAsk: may.asked, surelyAsks: must.asked)
      rounds += 1
      if isSettled || !needsRounds || rounds >= Self.mostRounds {
        return AppointmentReading(view, may, must).appointment
      }
    }
  }
}

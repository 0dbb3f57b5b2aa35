import Restructure

/// The day of which a week's pay is taken: that on which statutory notice would have been given so as
/// to end with the contract.
///
/// Notice that was not given does not move it. Source: ERA s.226(5)-(6).
struct CalculationDate {
  let day: LocalDate

  init(serviceFrom start: LocalDate, ends: LocalDate, _ readings: Readings) {
    let atTheEnd = NoticePeriod(serviceFrom: start, given: ends, readings: readings)
    // Service is shorter earlier, so that the weeks are those of the end or fewer.
    var day = atTheEnd.latestGiving(endingBy: ends, readings)
    let then = NoticePeriod(serviceFrom: start, given: day, readings: readings)
    if then.weeks < atTheEnd.weeks {
      let later = then.latestGiving(endingBy: ends, readings)
      let check = NoticePeriod(serviceFrom: start, given: later, readings: readings)
      // Where a year is completed in between, neither is exact, and the earlier day stands.
      if check.weeks == then.weeks { day = later }
    }
    self.day = day
  }
}

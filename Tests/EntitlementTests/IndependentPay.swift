import Restructure

/// Redundancy pay by another method, which shares no arithmetic with the program's.
///
/// It writes out every birthday and every anniversary of service as a date, and asks of each counted
/// year whether the birthday that the year needs lies before it. Money is added up half week by half
/// week.
struct IndependentPay {
  let halfWeeks: Int
  /// Twice the pence, so that halves stay whole.
  let halfPence: Int
  let years: Int

  /// With a birthday that falls on the first day of a year counted only if `generous`.
  init(born: LocalDate, from: LocalDate, to end: LocalDate, pay: Int, generous: Bool = false) {
    let nextDay = end.adding(days: 1)
    let anniversaries = Self.returns(of: from, through: nextDay)
    years = anniversaries.count
    let birthdays = Self.returns(of: born, through: nextDay)
    let deadline = generous ? nextDay : end
    var (halfWeeks, halfPence) = (0, 0)
    if years >= 2 {
      for yearsBack in 1...min(years, 20) {
        // In the year that began so many years back somebody was 41 throughout if their birthday of
        // 41 and as many years more has come by now.
        var halves = 1
        for (age, worth) in [(22, 2), (41, 3)] {
          let needed = age + yearsBack
          if birthdays.count >= needed, birthdays[needed - 1] <= deadline { halves = worth }
        }
        for _ in 1...halves {
          halfWeeks += 1
          halfPence += pay
        }
      }
    }
    (self.halfWeeks, self.halfPence) = (halfWeeks, halfPence)
  }

  /// Every later year's return of a day, up to a day; that of 29 February is 1 March where there is
  /// no such day.
  private static func returns(of start: LocalDate, through last: LocalDate) -> [LocalDate] {
    let (year, month, day) = start.components
    var found: [LocalDate] = []
    for later in (year + 1)... {
      guard
        let next = LocalDate(year: later, month: month, day: day)
          ?? LocalDate(year: later, month: 3, day: 1), next <= last
      else { return found }
      found.append(next)
    }
    return found
  }
}

/// Statutory notice by walking through the calendar, a day at a time.
enum IndependentNotice {
  static func weeks(from start: LocalDate, given: LocalDate) -> Int {
    let (firstYear, firstMonth, firstDay) = start.components
    var (months, today) = (0, start)
    // Each month is complete once the day after it dawns: the same day, or where there is none the
    // first of the month after.
    while today <= given {
      today = today.adding(days: 1)
      let now = today.components
      let due = firstYear * 12 + firstMonth + months
      let (dueYear, dueMonth) = (due / 12, due % 12 + 1)
      let hasDay = firstDay <= LocalDate.length(ofMonth: dueMonth, in: dueYear)
      let dawn =
        hasDay
        ? (now.year, now.month, now.day) == (dueYear, dueMonth, firstDay)
        : now.day == 1 && (now.year * 12 + now.month) == dueYear * 12 + dueMonth + 1
      if dawn { months += 1 }
    }
    switch months {
    case 0: return 0
    case 1..<24: return 1
    default: return min(12, months / 12)
    }
  }
}

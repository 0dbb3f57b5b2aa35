import Casework
import Letters
import Restructure
import Rules

/// Sentences for Welsh letters; every one waits for a translator's check.
///
/// Titles and names stand in quotation marks or behind a colon, so that no sentence mutates them.
struct WelshLetterWords: CaseWording {
  private let judge: ClaimJudge
  private let closed: ClosedRoutes
  private var plan: PlanInForce { judge.plan }

  init(_ judge: ClaimJudge, _ closed: ClosedRoutes) {
    self.judge = judge
    self.closed = closed
  }

  var policyEdition: String {
    guard let policy = plan.policy else {
      return "rheolau'r cynllun ei hun, fel y'u hysgrifennwyd; ni enwir polisi ar wahân"
    }
    return "\(policy.title) (\(policy.name)), mewn grym o \(WelshWords.day(policy.from))"
  }

  func dated(_ day: LocalDate) -> String { " dyddiedig \(WelshWords.day(day))" }

  func inPlace(of earlier: String) -> String { ", sy'n cymryd lle \(earlier)" }

  let noRoute = ["Nid yw'r cynllun yn agor unrhyw swydd yn y strwythur newydd i chi ar hyn o bryd."]
  let noOtherRoute =
    "Nid yw'r cynllun yn agor unrhyw swydd arall yn y strwythur newydd i chi. Byddwn yn chwilio "
    + "gyda chi am swydd arall yn yr awdurdod."

  func proposal(for post: Post, _ change: PostChange) -> [String] {
    var sentences = [
      "Y cynnig ar gyfer \(named(post)): \(fate(of: change))\(cited(change.source))."
    ]
    guard change.putsHoldersAtRisk else { return sentences }
    if change.becomes.leavesSome {
      sentences.append("Faint fyddai'n aros: \(size(of: plan.remainder(of: change))).")
    }
    let rows = judge.ringFences(naming: post)
    sentences += rows.compactMap { row in
      guard let target = plan.post(row.toPost) else { return nil }
      let condition = plan.condition(row.condition).map { "; yr amod: \($0.asks)" } ?? ""
      let place =
        "\(named(target)), \(size(of: plan.vacancies(in: target)))\(limit(of: target))"
      if closed.barrier(to: post.id, under: row) != nil {
        return
          "Mae \(row.id) yn enwi'r bobl ynddi ar gyfer y swydd ganlynol, ond fel y mae pethau ni "
          + "allai neb ohonynt ei hawlio: \(place)\(cited(row.source))."
      }
      let who =
        closed.isPartial(to: post.id, under: row)
        ? "Gallai rhai o'r bobl ynddi, ond nid pawb," : "Gallai'r bobl ynddi"
      return "\(who) hawlio'r swydd ganlynol o dan \(row.id): "
        + "\(place)\(condition)\(cited(row.source))."
    }
    if rows.isEmpty, !change.becomes.leavesSome {
      sentences.append(
        "Nid yw'r cynnig yn dweud pa swydd yn y strwythur newydd fyddai'n agored i'r bobl ynddi.")
    }
    return sentences
  }

  func reasonAtRisk(_ post: Post, _ change: PostChange) -> String {
    "O dan y strwythur a gymeradwywyd, dyma'r penderfyniad am \(named(post)): "
      + "\(fate(of: change))\(cited(change.source))."
  }

  func route(_ claim: ClaimBook.Claim, _ book: ClaimBook) -> String {
    let seats = book.seats[claim.seats]
    let source = cited(claim.rule.source)
    return seats.isOwnPost
      ? "Mae rhan o'ch swydd bresennol yn aros, a gallwch hawlio lle ynddi: \(place(seats))\(source)."
      : "Gallwch hawlio'r swydd ganlynol: \(place(seats)). Mae hyn o dan \(claim.rule.id)\(source)."
  }

  func possibleRoute(_ claim: ClaimBook.Claim, of member: Int, _ book: ClaimBook) -> String {
    "Efallai y gallwch hefyd hawlio'r swydd ganlynol o dan \(claim.rule.id): "
      + "\(place(book.seats[claim.seats])). Nid yw hyn wedi'i setlo, am nad yw popeth yn hysbys eto."
  }

  func leaving(_ decision: RecordedDecision) -> String {
    "Penderfynwyd ar \(WelshWords.day(decision.on)) y byddwch yn gadael drwy gytundeb. Felly nid "
      + "ydych yn hawlio swydd yn y strwythur newydd (ffynhonnell: penderfyniad \(decision.number))."
  }

  func rule(_ rule: ClaimRule, _ post: Post?) -> String {
    let target = post.map(named) ?? rule.toPost
    switch rule {
    case .ownPost:
      return "Y rhai sy'n dal y swydd sy'n hawlio'r hyn sy'n aros ohoni: "
        + "\(target)\(cited(rule.source))."
    case .decision(let decision, _):
      return "Mae penderfyniad \(decision.id) yn rhoi lle i chi yn y swydd ganlynol: "
        + "\(target)\(cited(rule.source))."
    case .ringFence(let row, _):
      let reached = closed.posts(openBy: row, judge).compactMap { plan.posts[$0] }.map(named)
      return "Mae \(row.id) yn agor \(target) i'r bobl sy'n dal y swyddi canlynol: "
        + "\(WelshWords.list(reached))\(cited(rule.source))."
    }
  }

  /// The rules word their facts in English only, so that Welsh has to be given.
  func fact(_: ClaimTest, of _: Postholding, under _: ClaimRule) -> String? { nil }

  func place(_ seats: Seats) -> String {
    let title = plan.post(seats.post)?.title ?? seats.post
    return "“\(title)” (\(seats.post)), \(size(of: seats))"
      + (plan.post(seats.post).map(limit) ?? "")
  }

  func total(of seats: [Seats]) -> String? {
    guard let (positions, fte) = seats.added else { return nil }
    let parts = [
      positions > 0 || fte == .zero ? Self.places(positions) : nil,
      fte == .zero ? nil : fte.totalInWords(in: .welsh),
    ]
    return WelshWords.list(parts.compactMap(\.self))
  }

  func length(of post: Post) -> String {
    post.ends.map { "cyfnod penodol, hyd at \(WelshWords.day($0))" }
      ?? "nid oes dyddiad gorffen wedi'i osod"
  }

  let weeksAsToday = "fel y maent heddiw"

  func changes(_ posts: PostComparison) -> [String] {
    guard let today = posts.today else { return [] }
    var lines = posts.differences(in: .welsh).map { difference in
      let name = Self.name(of: difference.fact)
      return difference.before.map { "\(name): o “\($0)” i “\(difference.after)”" }
        ?? "\(name) yn y swydd newydd: “\(difference.after)”"
    }
    if posts.leavesHoursOpen, let hours = posts.hours {
      lines.append(
        "Oriau: eich oriau heddiw yw \(hours.hoursInWords(in: .welsh)); mae oriau'r swydd "
          + "newydd uchod")
    }
    if let ends = posts.new.ends {
      lines.append(
        "Pa mor hir: mae'r swydd newydd am gyfnod penodol, a'i dyddiad olaf yw "
          + WelshWords.day(ends))
    }
    guard !posts.isOwnPost else {
      return [
        "Rydych yn cadw eich swydd bresennol, ac nid oes dim a gofnodwyd am y swydd yn newid."
      ]
        + lines
    }
    let butFor = today.title == posts.new.title ? "" : ", heblaw'r teitl"
    return lines.isEmpty
      ? ["Nid oes dim a gofnodwyd am y ddwy swydd yn wahanol\(butFor)."] : lines
  }

  private static func name(of fact: PostComparison.Fact) -> String {
    switch fact {
    case .service: "Gwasanaeth"
    case .team: "Tîm"
    case .grade: "Gradd"
    case .hours: "Oriau"
    case .weeks: "Wythnosau"
    case .placeOfWork: "Man gwaith"
    }
  }

  // MARK: - Parts of a sentence

  private func named(_ post: Post) -> String { "“\(post.title)” (\(post.id))" }

  /// What becomes of a post, to follow a colon.
  private func fate(of change: PostChange) -> String {
    let target = change.toPost.flatMap { plan.post($0) }.map(named)
    let words =
      switch change.becomes {
      case .retain: "mae'r swydd yn aros fel y mae"
      case .rename: "mae'r swydd yn cael enw newydd"
      case .vary: "mae'r swydd yn newid"
      case .reduce: "mae'r swydd yn cael ei lleihau"
      case .merge: "mae'r swydd yn cael ei chyfuno â swydd arall"
      case .disestablish: "mae'r swydd yn cael ei dileu"
      case .transfer: "mae'r swydd yn cael ei throsglwyddo"
      case .review: "mae'r swydd yn cael ei hadolygu"
      case .atRisk: "mae'r swydd mewn perygl"
      }
    return words + (target.map { "; y swydd newydd: \($0)" } ?? "")
  }

  private func size(of seats: Seats) -> String {
    let atMost = seats.isBounded(in: plan) ? "dim mwy na " : ""
    return switch seats.most {
    case .positions(let places): atMost + Self.places(places)
    case .fte(let fte): atMost + fte.totalInWords(in: .welsh)
    case .notKnown: "nifer o leoedd nas nodir"
    }
  }

  /// The last day of a post that is for a fixed term, to follow its size.
  private func limit(of post: Post) -> String {
    post.ends.map { ", am gyfnod penodol hyd at \(WelshWords.day($0))" } ?? ""
  }

  private static func places(_ number: Int) -> String {
    WelshWords.counted(number, "lle", afterOne: "lle", afterTwo: "le")
  }

  private func cited(_ source: String?) -> String {
    LetterSource.shown(source).map { " (ffynhonnell: \($0))" } ?? ""
  }
}

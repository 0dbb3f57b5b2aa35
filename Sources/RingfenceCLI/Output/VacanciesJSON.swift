import Casework
import Operations
import Restructure

/// The answer of `vacancies` in JSON.
struct VacanciesJSON: Encodable {
  struct Person: Encodable {
    let employeeId: String
    let fromPost: String
    let withoutAPlace: Bool

    init(_ person: VacanciesAnswer.Person) {
      employeeId = person.employee
      fromPost = person.fromPost
      withoutAPlace = person.isLeftOver
    }
  }

  struct Holder: Encodable {
    let employeeId: String
    let fromPost: String
    let state: String
  }

  struct Redeployee: Encodable {
    let employeeId: String
    let fromPost: String
    let since: String
    let until: Nullable<String>
    let `for`: String
  }

  struct Group: Encodable {
    let name: Nullable<String>
    let preempts: Bool
    /// The parts of the register that they are in; empty without a case file, and where no order counts.
    let register: [String]
    let people: [Person]
  }

  struct Doubt: Encodable {
    let person: Person
    let firstCall: Nullable<String>
    let missing: [String]
  }

  struct Match: Encodable {
    let postId: String
    let title: String
    let opens: Nullable<String>
    let closes: Nullable<String>
    let keptUntil: Nullable<String>
    let worthHolding: Bool
    let offeredTo: [Holder]
    let groups: [Group]
    let notKnown: [Doubt]
    let turnedAway: Int

    init(_ match: VacanciesAnswer.Match, _ casework: VacanciesAnswer.Casework?) {
      offeredTo = (casework?.holders[match.vacancy.post.id] ?? []).map {
        Holder(
          employeeId: $0.reference.employee, fromPost: $0.reference.fromPost,
          state: $0.state.rawValue)
      }
      postId = match.vacancy.post.id
      title = match.vacancy.post.title
      opens = Nullable(match.vacancy.opens?.description)
      closes = Nullable(match.vacancy.closes?.description)
      if case .until(let day, _, _) = match.window {
        keptUntil = Nullable(day.description)
      } else {
        keptUntil = Nullable(nil)
      }
      worthHolding = match.isWorthHolding
      groups = match.groups.map {
        Group(
          name: Nullable($0.name), preempts: $0.preempts, register: $0.parts.map(\.rawValue),
          people: $0.people.map(Person.init))
      }
      notKnown = match.doubts.map {
        Doubt(
          person: Person($0.person), firstCall: Nullable($0.firstCall), missing: $0.missing)
      }
      turnedAway = match.turnedAway
    }
  }

  struct Other: Encodable {
    let postId: String
    let standing: String
    let day: Nullable<String>
  }

  let programme: String
  let on: String
  let mode: String
  let cases: Int
  let withoutAPlace: Int
  let withoutAPlaceOrMatch: Int
  let vacancies: [Match]
  let others: [Other]
  let register: [Redeployee]
  /// On what the order rests, of every group that decided it.
  let restsOn: [String]

  init(_ answer: VacanciesAnswer) {
    restsOn = VacanciesText.basis(of: answer)
    programme = answer.programme.id
    on = answer.on.description
    mode = answer.mode.rawValue
    cases = answer.cases
    withoutAPlace = answer.leftOver
    withoutAPlaceOrMatch = answer.leftOverWithoutMatch
    vacancies = answer.matches.map { Match($0, answer.casework) }
    register = (answer.casework?.register ?? []).map {
      Redeployee(
        employeeId: $0.reference.employee, fromPost: $0.reference.fromPost,
        since: $0.since.description,
        until: Nullable($0.step.hasDate ? $0.step.on.description : nil),
        for: $0.step.words)
    }
    others = answer.others.map { other in
      switch other.standing {
      case .open: Other(postId: other.vacancy.post.id, standing: "open", day: Nullable(nil))
      case .notYet(let day):
        Other(postId: other.vacancy.post.id, standing: "not-yet", day: Nullable(day.description))
      case .closed(let day):
        Other(postId: other.vacancy.post.id, standing: "closed", day: Nullable(day.description))
      case .notKnown:
        Other(postId: other.vacancy.post.id, standing: "not-known", day: Nullable(nil))
      }
    }
  }
}

/// Why a vacancy is or is not within reach of one person, and when their turn comes, in JSON.
struct VacancyWhyJSON: Encodable {
  struct Before: Encodable {
    let group: Nullable<String>
    let register: [String]
    let people: [VacanciesJSON.Person]
  }

  enum CodingKeys: CodingKey {
    case comesBefore, level
  }

  let why: WhyJSON
  /// Who comes before; null where the vacancy does not fit for certain.
  let comesBefore: Nullable<[Before]>
  /// How many others are level; null where the vacancy does not fit for certain.
  let level: Nullable<Int>

  init(_ why: WhyJSON, _ turn: VacancyTurn?) {
    self.why = why
    comesBefore = Nullable(
      turn?.before.map {
        Before(
          group: Nullable($0.name), register: $0.parts.map(\.rawValue),
          people: $0.people.map(VacanciesJSON.Person.init))
      })
    level = Nullable(turn?.level)
  }

  func encode(to encoder: any Encoder) throws {
    try why.encode(to: encoder)
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(comesBefore, forKey: .comesBefore)
    try members.encode(level, forKey: .level)
  }
}

/// The answer of `protected` in JSON.
struct ProtectionJSON: Encodable {
  struct Change: Encodable {
    let date: String
    let employeeId: String
    let postId: String
    let protection: String
    let starts: Bool
    let atRisk: Bool
    let vacancies: [String]
  }

  struct Gap: Encodable {
    let employeeId: String
    let postId: String
    let protection: String
    let from: Nullable<String>
    let to: Nullable<String>
  }

  let from: String
  let to: String
  let protectedAtStart: Int
  let protectedAtEnd: Int
  let changes: [Change]
  let notRecorded: [Gap]
  /// On what it rests that people come first for the vacancies that are named.
  let restsOn: [String]

  init(_ answer: ProtectionSweep.Answer) {
    restsOn = ProtectionText.basis(of: answer)
    from = answer.from.description
    to = answer.to.description
    protectedAtStart = answer.protectedAtStart
    protectedAtEnd = answer.protectedAtEnd
    changes = answer.changes.map {
      Change(
        date: $0.on.description, employeeId: $0.employee, postId: $0.post,
        protection: $0.protection.rawValue, starts: $0.isStart, atRisk: $0.isAtRisk,
        vacancies: $0.vacancies)
    }
    notRecorded = answer.gaps.map {
      Gap(
        employeeId: $0.employee, postId: $0.post, protection: $0.protection.rawValue,
        from: Nullable($0.from?.description), to: Nullable($0.to?.description))
    }
  }
}

/// A kind of fact that a report may state, by which it is decided who sees it.
///
/// Every column of a report, every name or number in a sentence and every column of a shared folder
/// states one of these.
public enum Fact: String, CaseIterable, Hashable, Sendable {
  // The plan, which was published for consultation.

  /// Posts, changes, ring-fences, conditions, places and vacancies, with their sources.
  case plan
  /// Figures that the paper prints, and sentences of it.
  case paper
  /// Dates and duties of the programme as a whole.
  case programmeDate = "programme-date"

  // People as numbers.

  /// How many people, or how many hours they make up together.
  case headcount

  // One person.

  case name
  case employeeNumber = "employee-number"
  /// The post that one person holds.
  case heldPost = "held-post"
  /// One person's hours.
  case hours
  /// How somebody is employed: holding, kind of contract, its end, terms, job share.
  case contract
  /// First days of service.
  case service
  /// Date of birth or age.
  case age
  /// Pay, and payments that follow from it.
  case pay
  /// Postal address, email and language of letters.
  case address
  case qualifications
  /// Pregnancy and family leave, and the first call on vacancies that follows.
  case familyLeave = "family-leave"
  /// Health, sickness, disability, and whatever else the law calls special.
  case health
  /// Result of a selection, and rank.
  case score
  /// Preferences, expressions of interest, requests to leave.
  case wish
  /// Which posts one person may claim, and under which rule.
  case route
  /// Where one person's case stands, and since when.
  case caseState = "case-state"
  /// What is due next in one person's case.
  case nextStep = "next-step"
  /// The post that one person is offered or has.
  case placeGiven = "place-given"
  /// Reasons, notes and evidence in the words of whoever recorded them.
  case caseWords = "case-words"
  /// Which officer recorded something.
  case author

  /// The fact, as the table of audiences names it.
  public var words: String {
    switch self {
    case .plan: "the plan: posts, changes, ring-fences, places, vacancies"
    case .paper: "figures and sentences of the paper"
    case .programmeDate: "dates and duties of the programme"
    case .headcount: "how many people, and their hours together"
    case .name: "name"
    case .employeeNumber: "employee number"
    case .heldPost: "the post that one person holds"
    case .hours: "one person's hours"
    case .contract: "contract, holding, terms, job share"
    case .service: "length of service"
    case .age: "age or date of birth"
    case .pay: "pay and payments"
    case .address: "address, email, language"
    case .qualifications: "qualifications"
    case .familyLeave: "pregnancy, family leave and the protection for it"
    case .health: "health and other special categories"
    case .score: "selection score and rank"
    case .wish: "wishes and preferences"
    case .route: "what one person may claim"
    case .caseState: "state of one person's case"
    case .nextStep: "what is due next in one person's case"
    case .placeGiven: "the post that one person is offered or has"
    case .caseWords: "reasons, notes and evidence of a case"
    case .author: "who recorded something"
    }
  }
}

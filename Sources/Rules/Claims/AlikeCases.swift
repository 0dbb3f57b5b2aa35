import Restructure

/// The people with a case, gathered by the facts that the rules and the policy read.
struct AlikeCases {
  /// People who are alike.
  struct Kind {
    /// Whether a protection of theirs is in force on the day that counts for their post.
    let isProtected: Bool
    /// Their positions among the cases.
    fileprivate(set) var members: [Int] = []
  }

  /// In the order in which the first of each stand.
  let kinds: [Kind]

  private struct Key: Hashable {
    /// The number of the post among those that are held.
    let post: Int
    let contract: Postholding.Contract
    let qualifications: Int?
    let isProtected: Bool
    /// The hours, where they may decide whether the person fits.
    let hours: Int?
    /// The person, where something was decided about this one alone.
    let decided: Int?
    /// What the policy's tests make of the person; nil without a policy.
    let facts: PersonalFacts?
  }

  init(
    _ cases: StaffSelection, _ judge: ClaimJudge, _ routes: Routes, tellingHoursApart: Bool
  ) {
    let (plan, staff) = (judge.plan, cases.staff)
    let (posts, hours, qualified) = (staff.posts, staff.hours, staff.qualifications)
    let facts = PolicyFacts(judge)
    let isDecided = !plan.decided.decidesNothing
    let dayOfPost = PerPost(staff) { plan.judgedOn(for: $0) }
    let readsHours = posts.values.indices.map {
      tellingHoursApart || routes.readHours(ofHoldersOf: $0)
    }
    var numbers: [Key: Int] = [:]
    var kinds: [Kind] = []
    var last: (key: Key, number: Int)?
    for (position, row) in cases.rows.enumerated() {
      let post = posts.number(at: row) ?? 0
      let key = Key(
        post: post, contract: staff.contracts[row],
        qualifications: qualified.number(at: row),
        isProtected: staff.isProtected(at: row, on: dayOfPost[post]),
        hours: readsHours[post] ? hours.number(at: row) : nil,
        decided: isDecided && !plan.decided.deciding(staff[row]).isEmpty ? row : nil,
        facts: facts?.of(staff[row]))
      let number: Int
      if let last, last.key == key {
        number = last.number
      } else {
        number = numbers[key] ?? kinds.count
      }
      if number == kinds.count {
        numbers[key] = number
        kinds.append(Kind(isProtected: key.isProtected))
      }
      kinds[number].members.append(position)
      last = (key, number)
    }
    self.kinds = kinds
  }
}

/// What a policy's tests make of people; nil where no policy is in force.
private struct PolicyFacts {
  private let policy: PolicyJudge
  private let asked: PersonalConditions

  init?(_ judge: ClaimJudge) {
    guard let policy = judge.policy else { return nil }
    self.policy = policy
    asked = PersonalConditions(policy.policy)
  }

  func of(_ holding: Postholding) -> PersonalFacts { PersonalFacts(of: holding, asked, policy) }
}

/// Something about the holders of each post, found once for each post.
private struct PerPost<Value> {
  private let values: [Value]

  init(_ staff: StaffList, _ find: (PostID) -> Value) {
    values = staff.posts.values.map(find)
  }

  /// What was found for the post of a number.
  subscript(number: Int) -> Value { values[number] }
}

extension PlanInForce {
  /// The rows of the staff list of people who have a case.
  ///
  /// What becomes of a post is looked up once for all its holders; only who holds it otherwise than
  /// substantively and for good is judged one by one.
  var rowsAtRisk: [Int] {
    let staff = programme.staff
    let (posts, holdings, contracts) = (staff.posts, staff.holdings, staff.contracts)
    let isAtRisk = PerPost(staff) { standing(ofHoldersOf: $0) == .atRisk }
    let releasesNobody = decided.releasesNobody
    return staff.indices.filter { row in
      guard let post = posts.number(at: row), isAtRisk[post] else { return false }
      let isPlain =
        releasesNobody && holdings[row] == .substantive && contracts[row] == .permanent
      return isPlain || standing(of: staff[row]) == .atRisk
    }
  }
}

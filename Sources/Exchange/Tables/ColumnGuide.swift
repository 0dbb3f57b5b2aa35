import Restructure

/// What each column is for, in the words of `FILES.md`, which a test holds this against.
///
/// They are the notes on the headings of a workbook.
extension TableLayout {
  /// What a column of this table is for; nil for one that it does not have.
  public func meaning(of column: String) -> String? {
    let own = ColumnGuide.columns[file]?[column]
    // A new post and a vacancy have the columns of a post.
    let isPost = [TableLayout.newPosts.file, TableLayout.vacancies.file].contains(file)
    return own ?? (isPost ? ColumnGuide.columns[TableLayout.posts.file]?[column] : nil)
  }

  /// What a row of this table is.
  public var meaningOfRow: String? { ColumnGuide.rows[file] }
}

/// The guide, table by table.
private enum ColumnGuide {
  /// What a row of each table is.
  static let rows: [String: String] = lines.reduce(into: [:]) { rows, line in
    guard line.hasPrefix("# ") else { return }
    let parts = split(line.dropFirst(2))
    rows[parts.name] = parts.words
  }

  /// The columns of each table.
  static let columns: [String: [String: String]] = {
    var columns: [String: [String: String]] = [:]
    var file = ""
    for line in lines {
      if line.hasPrefix("# ") {
        file = split(line.dropFirst(2)).name
      } else {
        let parts = split(line)
        columns[file, default: [:]][parts.name] = parts.words
      }
    }
    return columns
  }()

  private static var lines: [Substring] { text.split(separator: "\n") }

  private static func split(_ line: Substring) -> (name: String, words: String) {
    let name = line.prefix { $0 != ":" }
    return (String(name), String(line.dropFirst(name.count + 2)))
  }

  private static let text = """
    # posts.csv: One row is a post of today's structure, or several posts that are alike.
    post_id: your own id for it; every other file uses it
    title: what it is called
    service: the service that it belongs to
    kind: empty is post. Nobody in the last four has a case. One of: post, role, group, function, team, commissioned, casual, agency, self-employed
    team: the team within the service
    role: the role, where several posts share one
    group: the staff group, such as teacher or support
    grade: the grade; a policy may put grades in order
    positions: how many chairs the row has; where only fte is known, places are counted in hours
    fte: the hours of all its chairs together, as a share of full time
    vacant: how many of its chairs are vacant; that nobody is listed in staff.csv makes no post vacant
    pattern: the working pattern, such as term-time
    location: where the work is done
    establishment: the establishment, for the numbers of dismissals
    requires: the qualifications that it needs: ; joins what is all needed, | alternatives (QTS; HI | VI)
    funding: who pays for it
    part_of: the post_id of the row within which it is counted already, so that it is never added twice
    reports_to: the post_id of its manager
    note: anything worth keeping
    source: where the paper says it; it comes back in every answer
    # staff.csv: One row is one person's holding of one post; somebody with two posts has two rows.
    employee_id: the payroll number, or your own
    name: the name, for letters
    post_id: the post held
    fte: the person's hours in this post, as a share of full time
    holding: in what way it is held; empty is substantive. One of: substantive, acting, cover, seconded-in, seconded-out
    contract: the kind of contract; empty is permanent. One of: permanent, casual, agency, fixed-term
    contract_ends: the last day of a fixed term
    terms: the terms of employment, such as njc, burgundy, soulbury, nhs
    employed_from: the first day with this employer
    continuous_service_from: the first day of statutory continuous service
    redundancy_service_from: the first day of service that counts for redundancy under the Modification Order
    date_of_birth: the birth date, for redundancy pay alone
    weekly_pay: a week's pay in pounds
    annual_salary: a year's pay in pounds, of the person and not of the full-time post
    qualifications: what the person holds: QTS; SENCO; what they can hold by a day: HI by 2017-12-31
    protection: a reason for first call on a vacancy; empty is none recorded. One of: pregnancy, maternity-leave, adoption-leave, shared-parental-leave, neonatal-care-leave
    protected_from: the first day of the protection
    protected_to: its last day
    job_share: people with the same word here may fill one chair together, if their hours fit
    email: the address for e-mail
    address: the lines of the postal address, with | or line breaks between them
    language: the language of letters
    # changes.csv: One row is what becomes of a post.
    change_id: your own id for it
    post_id: the post of today that changes
    becomes: its fate. One of: retain, rename, vary, reduce, merge, disestablish, transfer, review, at-risk
    to_post: the post of the new structure that it becomes
    remain_positions: how many chairs are left; empty is not known. For reduce and at-risk
    remain_fte: how many hours are left; empty is not known. For reduce and at-risk
    at_risk: yes where a post that varies puts its holders at risk
    condition: a condition of programme.yaml: the row counts where it holds, or leaves so much where it is a level
    effective: the day from which it applies; empty is the programme's
    source: where the paper says it
    # new-posts.csv: One row is a post of the new structure. Its columns are those of posts.csv, and these.
    condition: a condition of programme.yaml, without which the post does not exist
    ends: the last day of a post that is for a time only
    # ring-fences.csv: One row is who may claim a new post. One ring-fence may stand on several rows, one for each post.
    ring_fence: your own id for it
    to_post: the post that it opens
    open_to: post ids with ; between them, or tests such as service="Music" & group=teacher & not location=KEYS; pool=NAME names a pool of the policy; stated "words" keeps the paper's own words and names nobody
    mode: how the post is filled. One of: assimilate, match, ring-fence, limited, prefer, open
    tier: its turn, from 1 to 99, the lowest first; empty is the policy's, or else 1 to 6 in the order of the modes
    min_match: the least match in percent; empty asks for none, or what the policy asks
    max_grade_gap: how many grades the two posts may be apart; empty is any distance, or what the policy asks
    condition: a condition of programme.yaml, without which the row does not count
    source: where the paper says it
    # statements.csv: One row is a sentence of the paper that changes no single post.
    statement_id: your own id for it
    scope: the service that it is about
    kind: what it is: a reason, a promise, a limit
    words: the sentence itself
    source: where it stands
    # figures.csv: One row is a figure that the paper states. check adds the figures up again and holds them against one another.
    figure: your own id for it
    scope: the service or the total that it is about
    part_of: the scope into which it adds
    table: keeps figures apart that must not be added together
    measure: what is counted; budget and saving may name a part (saving:DSG). One of: headcount, fte, in-post-fte, vacant-fte, vacant-posts, fte-proposed, fte-change, reduction-fte, potential-fte, redundant-fte, at-risk-fte, headcount-adverse, posts-affected, new-posts, casual-headcount, budget, cost-proposed, saving, income-target
    stated: the figure; empty is printed without one
    unit: heads, FTE, pounds
    source: where it stands
    # matches.csv: One row is how like two posts are, as somebody assessed it.
    from_post: the post of today
    to_post: the post of the new structure
    percent: the match in percent, 0 to 100
    assessed_by: who assessed it; why says so
    assessed_on: the day on which it was assessed
    union_view: what the union makes of it, in its own words
    # decisions.csv: One row is what somebody with authority decided. Nothing is ever taken out: a decision that no longer counts is reversed by a later one.
    decision: its number, such as D1
    what: what is decided. One of: assign, exclude, suitable, accept-vr, swap, reverse
    employee_id: the person; for all but reverse
    post_id: the post that the person holds, where they hold several
    to_post: the post given, excluded or found suitable; for swap only where the volunteer holds several
    with_employee: for swap, the volunteer who leaves
    reverses: for reverse, the decision that no longer counts
    by: who decided
    on: the day from which it counts
    reason: why
    evidence: a minute, a form, a letter; for swap, the paper that shows both wishes
    source: where it is written down
    # preferences.csv: One row is a wish.
    employee_id: who wishes
    post_id: for which post
    rank: 1 is the first choice
    given_on: the day on which the form was given in
    remainder: the least hours that the person would take where only a part is left; no declines any part
    # scores.csv: One row is the result of a selection.
    employee_id: who was assessed
    post_id: for which post
    score: the score
    appointable: yes or no
    assessors: who scored
    # vacancies.csv: One row is a vacancy elsewhere in the authority, which ringfence vacancies matches with people at risk. Its columns are those of posts.csv, and these. Where vacant says how many chairs are vacant, it has so many places; or else positions, or fte.
    opens: the first day on which it may be claimed; empty is not known, and then nobody is matched
    closes: the last day; empty is until it is filled
    """
}

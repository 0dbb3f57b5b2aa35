import Allocation
import Restructure
import Rules

/// Asks, of each set of posts that must hold qualifications between them, whether it can.
struct ForecastCovers {
  /// The covers as the search is asked for them: what those who stay hold is needed no more.
  let asked: [ForecastProblem.Cover]
  private let book: ClaimBook
  private let plan: PlanInForce
  private let question: ForecastQuestion
  /// The people who are in each cover's posts without having to claim them.
  private let staying: [[Postholding]]

  init(_ book: ClaimBook, _ plan: PlanInForce, _ question: ForecastQuestion) {
    self.book = book
    self.plan = plan
    self.question = question
    let staying = plan.programme.covers.map { plan.staying(in: Set($0.posts)) }
    self.staying = staying
    asked = zip(plan.programme.covers, staying).map { cover, people in
      let open = cover.hold.filter { wanted in !people.contains { plan.holds(wanted, $0) == .yes } }
      return ForecastProblem.Cover(
        places: Set(book.seats.indices.filter { cover.posts.contains(book.seats[$0].post) }),
        needs: open.map { wanted in
          Set(
            question.kinds.indices.filter { entry in
              question.kinds[entry].first.map {
                plan.holds(wanted, book.example(of: book.kinds[$0])) == .yes
              } ?? false
            })
        })
    }
  }

  /// What is to be said of each cover.
  func answers(
    _ covered: [ForecastProblem.CoverAnswer], _ totals: ForecastTotals,
    _ placements: ForecastAnswer.Placements
  ) -> [ForecastAnswer.CoverAnswer] {
    guard !covered.isEmpty else { return [] }
    let holdings = Dictionary(
      book.cases.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return zip(plan.programme.covers.indices, covered).map { number, answer in
      let cover = plan.programme.covers[number]
      let there =
        staying[number]
        + placements.filter { cover.posts.contains($0.toPost) }.compactMap {
          holdings[Postholding.Key(employee: $0.employee, post: $0.fromPost)]
        }
      return ForecastAnswer.CoverAnswer(
        cover: cover, outcome: outcome(number, answer, totals),
        lacking: cover.hold.filter { wanted in
          !there.contains { plan.holds(wanted, $0) == .yes }
        },
        notKnown: notKnown(cover, staying[number]))
    }
  }

  private func outcome(
    _ number: Int, _ answer: ForecastProblem.CoverAnswer, _ totals: ForecastTotals
  ) -> ForecastAnswer.CoverAnswer.Outcome {
    if answer.isMet { return .met }
    guard let best = answer.best else {
      return answer.isExact ? .cannotBeMet(unheld: unheld(number)) : .notFound
    }
    let places = max(0, totals.placed - best.placed)
    return answer.isExact ? .costs(places: places) : .costsAtMost(places: places)
  }

  /// What is wanted and held by nobody who has a claim to the posts, or stays in them.
  private func unheld(_ number: Int) -> [String] {
    let cover = plan.programme.covers[number]
    let people = staying[number] + claiming(cover).map { book.example(of: book.kinds[$0]) }
    return cover.hold.filter { wanted in
      !people.contains { plan.holds(wanted, $0) == .yes }
    }
  }

  /// The kinds of people who have a certain claim to one of the posts.
  private func claiming(_ cover: Cover) -> [Int] {
    book.kinds.indices.filter { kind in
      question.claims[kind].contains { position in
        cover.posts.contains(book.kinds[kind].claims[position].rule.toPost)
      }
    }
  }

  /// Those of whom it is not known whether they hold something that is wanted.
  private func notKnown(_ cover: Cover, _ staying: [Postholding]) -> [EmployeeID] {
    let kinds = claiming(cover)
    let people = staying + kinds.flatMap { book.kinds[$0].members.map { book.cases[$0] } }
    let unsure = people.filter { person in
      cover.hold.contains { !plan.holds($0, person).missing.isEmpty }
    }
    return Set(unsure.map(\.employee)).sorted()
  }
}

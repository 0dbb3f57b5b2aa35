import Restructure

/// The tables of a folder as they were read, before they are checked against one another.
struct PlanTables: Sendable {
  var posts = ReadTable<Post>()
  var newPosts = ReadTable<Post>()
  var staff = StaffTable()
  var changes = ReadTable<PostChange>()
  var ringFences = ReadTable<RingFence>()
  var matches = ReadTable<PostMatch>()
  var statements = ReadTable<Statement>()
  var figures = ReadTable<Figure>()
  var decisions = ReadTable<HumanDecision>()
  var preferences = SelectionTable<PreferenceList>()
  var scores = SelectionTable<ScoreList>()
  var vacancies = ReadTable<Vacancy>()

  func fill(_ programme: inout Programme) {
    programme.posts = posts.values
    programme.newPosts = newPosts.values
    programme.staff = staff.list
    programme.changes = changes.values
    programme.ringFences = ringFences.values
    programme.matches = matches.values
    programme.decisions = decisions.values
    programme.preferences = preferences.list
    programme.scores = scores.list
    programme.vacancies = vacancies.values
    programme.statements = statements.values
    programme.figures = figures.values
  }
}

import Restructure

/// The tables of a folder as they were read, before they are checked against one another.
struct PlanTables {
  var posts: [Post] = []
  var newPosts: [Post] = []
  var staff: [Postholding] = []
  var changes: [PostChange] = []
  var ringFences: [RingFence] = []
  var matches: [PostMatch] = []
  var statements: [Statement] = []
  var figures: [Figure] = []
  var selection = SelectionTables()

  func fill(_ programme: inout Programme) {
    programme.posts = posts
    programme.newPosts = newPosts
    programme.staff = staff
    programme.changes = changes
    programme.ringFences = ringFences
    programme.matches = matches
    programme.statements = statements
    programme.figures = figures
  }
}

/// The tables that only selection uses; they are read so that `check` can speak of them.
struct SelectionTables {
  var preferences: [PreferenceRow] = []
  var scores: [ScoreRow] = []
  var vacancies: [Post] = []
}

import Restructure
import Rules

extension PlanInForce {
  /// A post of either structure, or else that of a vacancy.
  func postOrVacancy(_ id: PostID) -> Post? {
    post(id) ?? programme.vacancies.first { $0.post.id == id }?.post
  }
}

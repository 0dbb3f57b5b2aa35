import Restructure
import Rules

extension PlanInForce {
  /// How a mode fills a post, with the employer's own word for it where there is one.
  func words(for mode: RingFence.Mode) -> String {
    guard let label = label(of: mode) else { return mode.inWords }
    return "\(mode == .prefer ? "with" : "by") “\(label)”"
  }
}

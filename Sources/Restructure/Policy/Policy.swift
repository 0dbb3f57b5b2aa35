/// An employer's policy as data: who may claim in which order, how a contest is decided, and for
/// how long everything runs.
///
/// Councils' own labels (*slotting in*, *prior consideration*) are data here; the program's words
/// stay the same. A programme that names no policy is judged by its own rows alone.
public struct Policy: Sendable {
  /// The short name by which a programme names it: `example-defaults`.
  public let name: String
  public let title: String
  /// The first day on which it is in force; what it says of earlier days is not known.
  public let from: LocalDate
  /// The last day on which it is in force; nil where no end is known.
  public var to: LocalDate?
  /// The employer and document that it is modelled on.
  public var modelledOn: String?
  /// The shipped policy that supplies what this one leaves out, already merged into the rest.
  public var basedOn: String?
  public var basis: PolicyBasis
  /// Numbered or banded scales of grades, by name.
  public var scales: [GradeScale] = []
  /// Named sets of holdings, which `open_to` names as `pool=NAME`.
  public var pools: [Pool] = []
  /// The ways of filling a post, each with its turn and its entry test.
  public var modes: [ModeRule] = []
  /// How a fill is decided where more people claim than there are places.
  public var contests: [Contest] = []
  /// Groups of people in the order in which they come before others for one vacancy.
  public var ranks: [PriorityGroup] = []
  /// The parts of the register in the order in which people come who are level otherwise; nil where
  /// the policy says nothing of it.
  public var register: RegisterOrder?
  /// Named periods, sums, shares and counts, each with the day from which it applies.
  public var terms: [Term] = []
  /// The states of a case that the employer does without or calls by another name.
  public var states: [StateTerm] = []

  /// A policy in force from a day; the rest is empty until set.
  public init(name: String, title: String, from: LocalDate, basis: PolicyBasis) {
    self.name = name
    self.title = title
    self.from = from
    self.basis = basis
  }

  /// Where it starts.
  public var place: Place { basis.place }

  /// The rule for a way of filling posts; nil where the policy says nothing of it.
  public func rule(for mode: RingFence.Mode) -> ModeRule? {
    modes.first { $0.mode == mode }
  }

  /// What the employer calls a way of filling a post, with the program's own word where they
  /// differ: `slotting (assimilate)`.
  public func name(of mode: RingFence.Mode) -> String {
    guard let label = rule(for: mode)?.label, label.lowercased() != mode.rawValue else {
      return mode.rawValue
    }
    return "\(label) (\(mode.rawValue))"
  }

  /// How a contest of a mode is decided: one that names the mode goes before one for all.
  public func contest(for mode: RingFence.Mode) -> Contest? {
    contests.first { $0.modes.contains(mode) } ?? contests.first { $0.modes.isEmpty }
  }

  /// A named set of holdings.
  public func pool(named name: String) -> Pool? {
    pools.first { $0.name == name }
  }

  /// A named term.
  public func term(named name: String) -> Term? {
    terms.first { $0.name == name }
  }

  /// A named scale of grades.
  public func scale(named name: String) -> GradeScale? {
    scales.first { $0.name == name }
  }
}

import Entitlement
import Restructure

/// The figures of the law and of the policy that are in force, each with what it rests on.
public struct LawFigures: Hashable, Sendable {
  /// A period with its source.
  public struct Figure: Hashable, Sendable {
    public let period: Period
    public let basis: Basis

    /// A period as a source has it.
    public init(_ period: Period, _ basis: Basis) {
      self.period = period
      self.basis = basis
    }
  }

  /// On what a figure rests, and what about it is not confirmed.
  public struct Basis: Hashable, Sendable {
    public let source: String
    /// The label that is shown wherever the figure decides something; nil where all is confirmed.
    public let unconfirmed: String?

    /// A source, with what it leaves open.
    public init(_ source: String, unconfirmed: String? = nil) {
      self.source = source
      self.unconfirmed = unconfirmed
    }
  }

  /// Why nobody here can say what collective consultation the law asks for.
  public enum ConsultationGap: Hashable, Sendable {
    /// The programme names no nation, and the law differs between them.
    case noNation
    /// The law of Northern Ireland was not read.
    case northernIreland
  }

  /// A period that applies from a number of dismissals.
  public struct Band<From: Hashable & Sendable>: Hashable, Sendable {
    public let from: From
    public let figure: Figure

    /// A figure that applies from here.
    public init(from: From, _ figure: Figure) {
      self.from = from
      self.figure = figure
    }
  }

  /// Collective consultation by the number of proposed dismissals, the smallest first.
  public var consultation: [Band<Int>] = []
  /// The span in which dismissals are counted together.
  public var countedWithin: Figure?
  /// Why the figures for collective consultation are not known; nil where they are, or do not bear
  /// on the case.
  public var consultationGap: ConsultationGap?
  /// On what the length of statutory notice rests; nil where nobody asks for it.
  ///
  /// The weeks themselves are those of `NoticePeriod`.
  public var notice: Basis?
  /// The trial that the law gives.
  public var statutoryTrial: Figure?
  /// The gap within which work under new terms must start.
  public var reengagement: Figure?
  /// The employer's own trial.
  public var trial: Figure?
  /// The longest extension of it that the employer allows.
  public var trialExtension: Figure?
  /// How long pay is protected by the employer's policy, at most.
  public var payProtection: Figure?
  /// On what it rests that pay is not protected at all, where the policy says so.
  public var noPayProtection: Basis?
  /// Over how many grades.
  public var payProtectionGrades: Count?
  /// How long the pay of teachers on national terms is safeguarded.
  public var teacherSafeguarding: Figure?
  /// What breaks a tie between candidates, where the policy lists it.
  public var tieBreaks: TieBreaks?
  /// How long somebody must have served to be on the register, where the policy says so.
  public var registerService: Figure?
  /// The periods of the policy that give a date where none is recorded, by that date's fact.
  public var terms: [FactName: Figure] = [:]
  /// The working days of the nation; nil where the programme names none.
  public var workingDays: WorkingDays?
  /// The days of teachers' notice.
  public var teacherNotice: TeacherNotice?

  /// Figures of which none is known until set.
  public init() {}
}

extension LawFigures {
  /// A number, of grades or of people, with its source.
  public struct Count: Hashable, Sendable {
    public let number: Int
    public let basis: Basis

    /// A number as a source has it.
    public init(_ number: Int, _ basis: Basis) {
      self.number = number
      self.basis = basis
    }
  }

  /// What breaks ties, in the words of a policy, with its source.
  public struct TieBreaks: Hashable, Sendable {
    /// In the order in which they are tried.
    public let words: [String]
    public let basis: Basis

    /// Words as a source has them.
    public init(_ words: [String], _ basis: Basis) {
      self.words = words
      self.basis = basis
    }
  }
}

extension LawFigures.Basis: CustomStringConvertible {
  /// The source, with what is not confirmed labelled as such.
  public var description: String {
    unconfirmed.map { "\(source); \($0)" } ?? source
  }
}

/// The days on which teachers' contracts can end, and by when notice is given for each.
public struct TeacherNotice: Hashable, Sendable {
  public let terms: TeacherTerms
  public let basis: LawFigures.Basis

  /// Terms as `notice` works with them, with what about them is not confirmed.
  public init(_ terms: TeacherTerms, unconfirmed: String? = nil) {
    self.terms = terms
    basis = LawFigures.Basis(terms.source, unconfirmed: unconfirmed)
  }
}

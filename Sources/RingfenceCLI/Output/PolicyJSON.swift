import Foundation
import Reports
import Restructure

/// One of the policies that ship, in JSON.
struct PolicyListJSON: Encodable {
  let policy: String
  let title: String
  let modelledOn: Nullable<String>
  let from: String
  let basedOn: Nullable<String>

  init(_ policy: Policy) {
    self.policy = policy.name
    title = policy.title
    modelledOn = Nullable(policy.modelledOn)
    from = policy.from.description
    basedOn = Nullable(policy.basedOn)
  }
}

/// A policy in JSON: the page's rules as data, tests in words.
struct PolicyJSON: Encodable {
  /// On what a rule rests, and the policy that it was taken over from.
  struct Basis: Encodable {
    let source: Nullable<String>
    let assumption: Nullable<String>
    let takenFrom: Nullable<String>

    init(_ basis: PolicyBasis, _ sheet: PolicySheet) {
      source = Nullable(basis.source)
      assumption = Nullable(basis.assumption)
      takenFrom = Nullable(sheet.origin(of: basis))
    }
  }

  struct Mode: Encodable {
    let mode: String
    let label: Nullable<String>
    let tier: Int
    let entry: [String]
    let otherwise: Nullable<String>
    let basis: Basis
  }

  struct Criterion: Encodable {
    let name: String
    let weight: Nullable<String>
  }

  struct ContestRule: Encodable {
    let contest: String
    let modes: [String]
    let methods: [String]
    let criteria: [Criterion]
    let assessors: Nullable<Int>
    let moderated: Nullable<Bool>
    let passMark: Nullable<String>
    let unit: Nullable<String>
    let jobShare: Nullable<String>
    let tieBreaks: [String]
    let adjustments: Nullable<String>
    let basis: Basis
  }

  struct Rank: Encodable {
    let group: String
    let who: String
    let preempts: Bool
    let basis: Basis
  }

  struct Register: Encodable {
    let order: [String]
    let basis: Basis
  }

  struct PoolRule: Encodable {
    let pool: String
    let who: Nullable<String>
    let include: [String]
    let exclude: [String]
    let basis: Basis
  }

  struct Step: Encodable {
    let grades: [String]
    let pay: Nullable<Decimal>
  }

  struct Scale: Encodable {
    let scale: String
    let steps: [Step]
    let basis: Basis
  }

  struct Value: Encodable {
    let value: TermValueJSON
    let kind: String
    let from: String
    let to: Nullable<String>
    let dismissalsAtLeast: Nullable<Int>
    let serviceAtLeast: Nullable<String>
    let basis: Basis
  }

  struct TermRule: Encodable {
    let term: String
    let values: [Value]
  }

  let policy: String
  let title: String
  let from: String
  let to: Nullable<String>
  let modelledOn: Nullable<String>
  let basedOn: Nullable<String>
  let basis: Basis
  let modes: [Mode]
  let contests: [ContestRule]
  let ranks: [Rank]
  let register: Nullable<Register>
  let pools: [PoolRule]
  let scales: [Scale]
  let terms: [TermRule]
}

/// A term's value: a count or a sum as a number, a period or a share in words, none as null.
struct TermValueJSON: Encodable {
  let value: Term.Value

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .period(let period): try container.encode(period.description)
    case .count(let count): try container.encode(count)
    case .number(let number): try container.encode(Decimal(string: number.description))
    case .share(let share): try container.encode(share.description)
    case .money(let money): try container.encode(Decimal(string: money.description))
    case .nothing: try container.encodeNil()
    }
  }

  /// What it is, in one word.
  var kind: String {
    switch value {
    case .period: "period"
    case .count: "count"
    case .number: "number"
    case .share: "share"
    case .money: "money"
    case .nothing: "none"
    }
  }
}

import Foundation
import Reports
import Restructure

extension PolicyJSON {
  init(_ policy: Policy) {
    let sheet = PolicySheet(policy)
    let words = PolicyWords(terms: policy.terms)
    self.policy = policy.name
    title = policy.title
    from = policy.from.description
    to = Nullable(policy.to?.description)
    modelledOn = Nullable(policy.modelledOn)
    basedOn = Nullable(policy.basedOn)
    basis = Basis(policy.basis, sheet)
    modes = policy.modesInOrder.map { rule in
      Mode(
        mode: rule.mode.rawValue, label: Nullable(rule.label), tier: rule.turn,
        entry: rule.entry.map(words.parts) ?? [],
        otherwise: Nullable(rule.otherwise?.rawValue), basis: Basis(rule.basis, sheet))
    }
    contests = policy.contests.map { Self.contest($0, sheet, words) }
    ranks = policy.ranks.map { group in
      Rank(
        group: group.name, who: words.words(for: group.who), preempts: group.preempts,
        basis: Basis(group.basis, sheet))
    }
    register = Nullable(
      policy.register.map {
        Register(order: $0.parts.map(\.rawValue), basis: Basis($0.basis, sheet))
      })
    pools = policy.pools.map { pool in
      PoolRule(
        pool: pool.name, who: Nullable(pool.who.map(words.words)), include: pool.include,
        exclude: pool.exclude, basis: Basis(pool.basis, sheet))
    }
    scales = policy.scales.map { scale in
      Scale(
        scale: scale.name,
        steps: scale.steps.map {
          Step(
            grades: $0.grades, pay: Nullable($0.pay.flatMap { Decimal(string: $0.description) }))
        },
        basis: Basis(scale.basis, sheet))
    }
    terms = policy.terms.map { term in
      TermRule(term: term.name, values: term.entries.map { Self.value($0, sheet) })
    }
  }

  private static func contest(
    _ contest: Contest, _ sheet: PolicySheet, _ words: PolicyWords
  ) -> ContestRule {
    ContestRule(
      contest: contest.name, modes: contest.modes.map(\.rawValue), methods: contest.methods,
      criteria: contest.criteria.map {
        Criterion(name: $0.name, weight: Nullable($0.weight?.description))
      },
      assessors: Nullable(contest.assessors), moderated: Nullable(contest.isModerated),
      passMark: Nullable(contest.passMark.map { words.words(for: $0, \.description) }),
      unit: Nullable(contest.unit?.rawValue), jobShare: Nullable(contest.jobShare?.rawValue),
      tieBreaks: contest.tieBreaks.map(\.rawValue), adjustments: Nullable(contest.adjustments),
      basis: Basis(contest.basis, sheet))
  }

  private static func value(_ entry: Term.Entry, _ sheet: PolicySheet) -> Value {
    let value = TermValueJSON(value: entry.value)
    return Value(
      value: value, kind: value.kind, from: entry.from.description,
      to: Nullable(entry.to?.description), dismissalsAtLeast: Nullable(entry.dismissalsAtLeast),
      serviceAtLeast: Nullable(entry.serviceAtLeast?.description),
      basis: Basis(entry.basis, sheet))
  }
}

/// What two policies say differently, in JSON.
struct PolicyDiffJSON: Encodable {
  struct Difference: Encodable {
    let section: String
    let rule: String
    let what: Nullable<String>
    let first: [String]
    let second: [String]
  }

  let first: String
  let second: String
  let differences: [Difference]

  init(_ differences: PolicyDifferences, _ left: Policy, _ right: Policy) {
    first = left.name
    second = right.name
    self.differences = differences.sections.flatMap { section in
      section.differences.map {
        Difference(
          section: section.key, rule: $0.item, what: Nullable($0.what.isEmpty ? nil : $0.what),
          first: $0.left, second: $0.right)
      }
    }
  }
}

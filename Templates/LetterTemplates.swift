/// The letters that ship with the program, as files.
public enum ShippedTemplates {
  /// Each file's name and text; a name that begins with `_` is a part that letters share, and one
  /// that ends in `-cy.txt` is Welsh.
  public static let all: [(name: String, text: String)] = [
    ("_appeal-cy.txt", text(PackageResources._appeal_cy_txt)),
    ("_appeal.txt", text(PackageResources._appeal_txt)),
    ("_closing-cy.txt", text(PackageResources._closing_cy_txt)),
    ("_closing-to-others.txt", text(PackageResources._closing_to_others_txt)),
    ("_closing.txt", text(PackageResources._closing_txt)),
    ("_first-call-cy.txt", text(PackageResources._first_call_cy_txt)),
    ("_first-call.txt", text(PackageResources._first_call_txt)),
    ("_letterhead-cy.txt", text(PackageResources._letterhead_cy_txt)),
    ("_letterhead-to-others.txt", text(PackageResources._letterhead_to_others_txt)),
    ("_letterhead.txt", text(PackageResources._letterhead_txt)),
    ("_new-post-cy.txt", text(PackageResources._new_post_cy_txt)),
    ("_new-post.txt", text(PackageResources._new_post_txt)),
    ("alternative-offer.txt", text(PackageResources.alternative_offer_txt)),
    ("appeal-acknowledged.txt", text(PackageResources.appeal_acknowledged_txt)),
    ("appeal-outcome.txt", text(PackageResources.appeal_outcome_txt)),
    ("appointed.txt", text(PackageResources.appointed_txt)),
    ("assimilation-cy.txt", text(PackageResources.assimilation_cy_txt)),
    ("assimilation.txt", text(PackageResources.assimilation_txt)),
    ("at-risk-cy.txt", text(PackageResources.at_risk_cy_txt)),
    ("at-risk.txt", text(PackageResources.at_risk_txt)),
    ("consultation-opens-cy.txt", text(PackageResources.consultation_opens_cy_txt)),
    ("consultation-opens.txt", text(PackageResources.consultation_opens_txt)),
    ("manager-notice.txt", text(PackageResources.manager_notice_txt)),
    ("new-terms.txt", text(PackageResources.new_terms_txt)),
    ("not-appointed-cy.txt", text(PackageResources.not_appointed_cy_txt)),
    ("not-appointed.txt", text(PackageResources.not_appointed_txt)),
    ("notice.txt", text(PackageResources.notice_txt)),
    ("pay-protection.txt", text(PackageResources.pay_protection_txt)),
    ("redundancy-appeal.txt", text(PackageResources.redundancy_appeal_txt)),
    ("refusal-response.txt", text(PackageResources.refusal_response_txt)),
    ("register-joined.txt", text(PackageResources.register_joined_txt)),
    ("reminder.txt", text(PackageResources.reminder_txt)),
    ("ring-fence-invitation-cy.txt", text(PackageResources.ring_fence_invitation_cy_txt)),
    ("ring-fence-invitation.txt", text(PackageResources.ring_fence_invitation_txt)),
    ("risk-withdrawn-cy.txt", text(PackageResources.risk_withdrawn_cy_txt)),
    ("risk-withdrawn.txt", text(PackageResources.risk_withdrawn_txt)),
    ("s188.txt", text(PackageResources.s188_txt)),
    ("trial-ended.txt", text(PackageResources.trial_ended_txt)),
    ("trial-outcome.txt", text(PackageResources.trial_outcome_txt)),
    ("union-bundle.txt", text(PackageResources.union_bundle_txt)),
    ("vr-decision.txt", text(PackageResources.vr_decision_txt)),
    ("vr-invitation.txt", text(PackageResources.vr_invitation_txt)),
  ]

  /// What each kind of letter must contain: the file's name and its text.
  public static let mustContain = (
    name: "must-contain.txt", text: text(PackageResources.must_contain_txt)
  )

  /// An example of each field: the file's name and its text.
  public static let examples = (
    name: "examples.txt", text: text(PackageResources.examples_txt)
  )

  /// The files of a folder of templates that are tables for authors, and no letters.
  public static let tables = [mustContain.name, examples.name]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

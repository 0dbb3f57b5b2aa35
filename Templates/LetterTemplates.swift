/// The letters that ship with the program, as files.
public enum ShippedTemplates {
  /// Each file's name and text; a name that begins with `_` is a part that letters share.
  public static let all: [(name: String, text: String)] = [
    ("_closing.txt", text(PackageResources._closing_txt)),
    ("_letterhead.txt", text(PackageResources._letterhead_txt)),
    ("assimilation.txt", text(PackageResources.assimilation_txt)),
    ("at-risk.txt", text(PackageResources.at_risk_txt)),
    ("consultation-opens.txt", text(PackageResources.consultation_opens_txt)),
    ("not-appointed.txt", text(PackageResources.not_appointed_txt)),
    ("ring-fence-invitation.txt", text(PackageResources.ring_fence_invitation_txt)),
    ("risk-withdrawn.txt", text(PackageResources.risk_withdrawn_txt)),
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

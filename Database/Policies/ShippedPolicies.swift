/// The policies that ship with the program, as YAML, by name.
///
/// None is ever implied: a programme has to name the one by which it is judged.
public enum ShippedPolicies {
  /// The text of every policy.
  public static let all: [String: String] = [
    "buckinghamshire-schools-style": text(PackageResources.buckinghamshire_schools_style_yaml),
    "cambridge-style": text(PackageResources.cambridge_style_yaml),
    "council-matrix-style": text(PackageResources.council_matrix_style_yaml),
    "derbyshire-style": text(PackageResources.derbyshire_style_yaml),
    "edinburgh-napier-style": text(PackageResources.edinburgh_napier_style_yaml),
    "example-defaults": text(PackageResources.example_defaults_yaml),
    "falkirk-style": text(PackageResources.falkirk_style_yaml),
    "family-services-style": text(PackageResources.family_services_style_yaml),
    "imperial-style": text(PackageResources.imperial_style_yaml),
    "leeds-style": text(PackageResources.leeds_style_yaml),
    "lincolnshire-style": text(PackageResources.lincolnshire_style_yaml),
    "nhs-england-style": text(PackageResources.nhs_england_style_yaml),
    "nhs-scotland-style": text(PackageResources.nhs_scotland_style_yaml),
    "plymouth-style": text(PackageResources.plymouth_style_yaml),
    "staffordshire-style": text(PackageResources.staffordshire_style_yaml),
    "statutory-floor": text(PackageResources.statutory_floor_yaml),
    "tendring-style": text(PackageResources.tendring_style_yaml),
  ]

  /// The JSON Schema of `policy.yaml`, with which an editor completes and explains its keys.
  public static let schema = text(PackageResources.policy_schema_json)

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

// swift-tools-version: 6.1
import PackageDescription

/// Whether a warning in our own code is an error, as `make test` asks.
///
/// It is no flag of the build, because packages that we depend on are built with their warnings
/// suppressed.
let isStrict = Context.environment["RINGFENCE_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

/// A library target of this package.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "ringfence",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "ringfence", targets: ["ringfence"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The pure core: no Foundation, no clock, no files.
    module("Restructure"),
    module("Rules", ["Restructure"]),
    module("Allocation"),
    module("Entitlement", ["Restructure"]),
    module("Casework", ["Restructure", "Entitlement"]),
    module("Letters", ["Restructure"]),
    module("LetterForms", ["Restructure"]),
    module("Reports", ["Restructure", "Rules"]),
    module("Verification", ["Restructure", "Rules"]),

    // The edges: files, the database, the worked example.
    module("Parallel"),
    .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibxlsxwriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    module("Workbooks", ["Restructure", "CLibzip", "CLibxml2", "CLibxlsxwriter"]),
    module(
      "Exchange",
      [
        "Restructure", "Parallel", "ShippedPolicies", "Workbooks",
        .product(name: "Yams", package: "Yams"),
      ]),
    .systemLibrary(
      name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    module("Digest", ["CLibcrypto"]),
    module(
      "ShippedPolicies", path: "Database/Policies", exclude: ["README.md"],
      resources: [
        .embedInCode("buckinghamshire-schools-style.yaml"),
        .embedInCode("cambridge-style.yaml"),
        .embedInCode("council-matrix-style.yaml"),
        .embedInCode("derbyshire-style.yaml"),
        .embedInCode("edinburgh-napier-style.yaml"),
        .embedInCode("example-defaults.yaml"),
        .embedInCode("falkirk-style.yaml"),
        .embedInCode("family-services-style.yaml"),
        .embedInCode("imperial-style.yaml"),
        .embedInCode("leeds-style.yaml"),
        .embedInCode("lincolnshire-style.yaml"),
        .embedInCode("nhs-england-style.yaml"),
        .embedInCode("nhs-scotland-style.yaml"),
        .embedInCode("plymouth-style.yaml"),
        .embedInCode("staffordshire-style.yaml"),
        .embedInCode("statutory-floor.yaml"),
        .embedInCode("tendring-style.yaml"),
        .embedInCode("policy.schema.json"),
      ]),
    module(
      "ReferenceTables", path: "Database/Reference",
      resources: [
        .embedInCode("bank-holidays.csv"),
        .embedInCode("teacher-notice-dates.csv"),
        .embedInCode("weekly-pay-limit-gb.csv"),
        .embedInCode("weekly-pay-limit-ni.csv"),
      ]),
    module(
      "Schema", path: "Database", exclude: ["Policies", "Reference"],
      resources: [
        .embedInCode("Migrations/0001_casework.sql"),
        .embedInCode("Migrations/0002_decisions.sql"),
        .embedInCode("Migrations/0003_states.sql"),
        .embedInCode("Migrations/0004_known.sql"),
        .embedInCode("Migrations/0005_letters.sql"),
        .embedInCode("Migrations/0006_register.sql"),
      ]),
    module(
      "LetterTemplates", path: "Templates", exclude: ["README.md"],
      resources: [
        .embedInCode("_appeal-cy.txt"),
        .embedInCode("_appeal.txt"),
        .embedInCode("_closing-cy.txt"),
        .embedInCode("_closing-to-others.txt"),
        .embedInCode("_closing.txt"),
        .embedInCode("_first-call-cy.txt"),
        .embedInCode("_first-call.txt"),
        .embedInCode("_letterhead-cy.txt"),
        .embedInCode("_letterhead-to-others.txt"),
        .embedInCode("_letterhead.txt"),
        .embedInCode("_new-post-cy.txt"),
        .embedInCode("_new-post.txt"),
        .embedInCode("alternative-offer.txt"),
        .embedInCode("appeal-acknowledged.txt"),
        .embedInCode("appeal-outcome.txt"),
        .embedInCode("appointed.txt"),
        .embedInCode("assimilation-cy.txt"),
        .embedInCode("assimilation.txt"),
        .embedInCode("at-risk-cy.txt"),
        .embedInCode("at-risk.txt"),
        .embedInCode("consultation-opens-cy.txt"),
        .embedInCode("consultation-opens.txt"),
        .embedInCode("examples.txt"),
        .embedInCode("manager-notice.txt"),
        .embedInCode("must-contain.txt"),
        .embedInCode("new-terms.txt"),
        .embedInCode("not-appointed-cy.txt"),
        .embedInCode("not-appointed.txt"),
        .embedInCode("notice.txt"),
        .embedInCode("pay-protection.txt"),
        .embedInCode("redundancy-appeal.txt"),
        .embedInCode("refusal-response.txt"),
        .embedInCode("register-joined.txt"),
        .embedInCode("reminder.txt"),
        .embedInCode("ring-fence-invitation-cy.txt"),
        .embedInCode("ring-fence-invitation.txt"),
        .embedInCode("risk-withdrawn-cy.txt"),
        .embedInCode("risk-withdrawn.txt"),
        .embedInCode("s188.txt"),
        .embedInCode("trial-ended.txt"),
        .embedInCode("trial-outcome.txt"),
        .embedInCode("union-bundle.txt"),
        .embedInCode("vr-decision.txt"),
        .embedInCode("vr-invitation.txt"),
      ]),
    module(
      "Typesetting",
      resources: [.embedInCode("Resources/letter.typ"), .embedInCode("Resources/typeset.py")]),
    module(
      "Store",
      [
        "Restructure", "Casework", "Digest", "Schema",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module("WorkedExample"),

    // What a user does, and how it looks on a terminal.
    module(
      "Operations",
      [
        "Restructure", "Rules", "Allocation", "Entitlement", "Casework", "Digest", "Letters",
        "LetterForms", "Parallel", "Reports", "Verification", "Exchange", "Store",
        "LetterTemplates",
        "ReferenceTables", "ShippedPolicies", "Typesetting", "Workbooks", "WorkedExample",
      ]),
    module(
      "RingfenceCLI",
      [
        "Casework", "Entitlement", "Exchange", "Letters", "Operations", "Parallel", "Reports",
        "Restructure", "Rules", "Store", "Verification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "ringfence", dependencies: ["RingfenceCLI"], swiftSettings: settings),
    // Not part of the program: it holds the rendering of letters alone against a peer.
    .executableTarget(
      name: "RenderingBenchmark", dependencies: ["Letters", "Parallel"],
      path: "Benchmarks/Rendering", swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("RestructureTests", ["Restructure"]),
    tests("WorkbooksTests", ["Workbooks", "Restructure"]),
    tests("ExchangeTests", ["Exchange", "Workbooks"], exclude: ["Gallery", "Workbooks"]),
    tests(
      "ShippedPoliciesTests",
      ["ShippedPolicies", "Exchange", "Restructure", .product(name: "Yams", package: "Yams")]),
    tests("RulesTests", ["Rules", "Restructure", "Exchange"], exclude: ["Scenarios", "Findings"]),
    tests("AllocationTests", ["Allocation"]),
    tests("EntitlementTests", ["Entitlement", "Restructure"]),
    tests("CaseworkTests", ["Casework", "Entitlement"], exclude: ["Recorded"]),
    tests("LettersTests", ["Letters", "LetterTemplates"], exclude: ["Recorded"]),
    tests("LetterFormsTests", ["LetterForms"], exclude: ["Recorded"]),
    tests("ReportsTests", ["Reports", "Rules", "Restructure", "Exchange"]),
    tests("VerificationTests", ["Verification", "Restructure"]),
    tests(
      "StoreTests", ["Store", "Digest", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Recorded"]),
    tests("WorkedExampleTests", ["WorkedExample", "Exchange"]),
    tests(
      "OperationsTests",
      [
        "Operations", "Casework", "Entitlement", "Exchange", "LetterTemplates", "Letters",
        "Reports", "Rules", "Store", "Typesetting",
      ]),
    tests(
      "CLITests",
      [
        "RingfenceCLI", "Exchange", "Operations", "Reports", "Verification",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Transcripts"]),
  ]
)

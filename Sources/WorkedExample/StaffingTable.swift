/// The people of every post of the example.
///
/// Heads and hours add up to the headcount and FTE that the paper prints for a service, and agree
/// with the paper wherever it prints them for a post. The rest is invented. Posts that are missing
/// here are vacant, commissioned, agency or self-employed work, or inside another post.
enum StaffingTable {
  static let all = education + sen

  private static let education: [Staffing] = [
    Staffing("HOS-C01", .leader, (1, 100)),
    Staffing("HOS-C02", .leader, (1, 100)),
    Staffing("HOS-C03", .teacher, (1, 80), (2, 60), (3, 50), (2, 40)),
    Staffing("HOS-C04", .support, (1, 60), (1, 55), (2, 50), (1, 40), (1, 38)),
    Staffing("HOS-C05", .tutor, (1, 30), (1, 25), (2, 20), (2, 15)),
    Staffing("HOS-C06", .support, (2, 60), (1, 50), (1, 42)),

    Staffing("LAC-C01", .leader, (1, 100)),
    Staffing("LAC-C02", .leader, (1, 80)),
    Staffing("LAC-C03", .teacher, (1, 60), (2, 50)),
    Staffing("LAC-C04", .support, (2, 70), (1, 50)),
    Staffing("LAC-C05", .officer, (1, 74)),

    Staffing("MGS-C01", .leader, (1, 100)),
    Staffing("MGS-C02", .teacher, (1, 100), (2, 80), (2, 60)),
    Staffing("MGS-C03", .support, (1, 80), (1, 70), (2, 60)),
    Staffing("MGS-C04", .officer, (2, 80), (1, 60), (1, 50)),
    Staffing("MGS-C05", .support, (1, 80), (1, 70), (3, 60), (2, 50)),
    Staffing("MGS-C06", .casual, (110, nil)),

    Staffing("PAS-C01", .leader, (1, 100)),
    Staffing("PAS-C02", .leader, (1, 100)),
    Staffing("PAS-C03", .support, (1, 80)),
    Staffing("PAS-C04", .tutor, (4, 60), (8, 50), (10, 40), (22, 20)),
    Staffing("PAS-C06", .officer, (1, 80), (1, 70), (1, 60), (1, 50)),
    Staffing("PAS-C07", .tutor, (1, 50), (1, 40), (1, 35), (1, 30)),

    Staffing("SCI-C01", .leader, (1, 100)),
    Staffing("SCI-C02", .leader, (1, 100)),
    Staffing("SCI-C03", .adviser, (5, 40)),
    Staffing("SCI-C05", .adviser, (1, 60)),
    Staffing("SCI-C06", .officer, (1, 60)),
    Staffing("SCI-C07", .officer, (1, 40)),

    Staffing("WRL-C01", .leader, (1, 80)),
    Staffing("WRL-C02", .officer, (1, 70)),
    Staffing("WRL-C03", .officer, (1, 60)),
    Staffing("WRL-C04", .support, (4, 40)),

    Staffing("CEL-C01", .leader, (1, 100)),
    Staffing("CEL-C02", .leader, (3, 100)),
    Staffing("CEL-C03", .leader, (1, 100)),
    Staffing("CEL-S01", .support, (31, 100), (1, 80), (1, 63)),
  ]

  private static let sen: [Staffing] = [
    Staffing("SSS-C01", .leader, (1, 100)),
    Staffing("SSS-C02", .leader, (1, 100)),
    Staffing("SSS-C03", .leader, (2, 80)),
    Staffing("SSS-C04", .teacher, (1, 80), (1, 60), (1, 52)),

    Staffing("IEY-C02", .teacher, (3, 80), (1, 70), (1, 60), (1, 40)),
    Staffing("IEY-C03", .teacher, (2, 100), (1, 80), (1, 70), (1, nil)),
    Staffing("IEY-C04", .officer, (1, 80)),
    Staffing("IEY-C05", .support, (1, 100), (3, 80)),
    Staffing("IEY-C06", .support, (1, 80), (1, 60)),
    Staffing("IEY-C07", .support, (1, 80), (1, 70), (1, 60)),

    Staffing("CIS-C01", .leader, (1, 100)),
    Staffing("CIS-C02", .teacher, (4, 100), (3, 80), (4, 60), (1, 40)),
    Staffing("CIS-C03", .support, (1, 100), (1, 80), (1, 70), (2, 60), (1, 43)),
    Staffing("CIS-C04", .teacher, (1, 60)),
    Staffing("CIS-C05", .teacher, (2, 100), (1, 80), (3, 60)),
    Staffing("CIS-C06", .support, (2, 70), (2, 60), (2, 50), (2, 40)),

    Staffing("LAW-C01", .leader, (1, 100)),
    Staffing("LAW-C03", .officer, (1, 100), (2, 80), (1, 60)),
    Staffing("LAW-C04", .support, (2, 100), (2, 80), (4, 60), (4, 50), (2, 30)),
    Staffing("LAW-C05", .teacher, (3, 100), (3, 80), (5, 60), (5, 40)),
    Staffing("LAW-C06", .support, (5, 70), (4, 60), (4, 50), (4, 35), (1, 29)),
    Staffing("LAW-C07", .officer, (2, 60), (1, 41)),
    Staffing("LAW-C08", .teacher, (2, 60), (2, 50), (1, 40)),

    Staffing("SPS-C01", .sensoryTeacher, (1, 100)),
    Staffing("SPS-C02", .sensoryTeacher, (1, 100)),
    Staffing("SPS-C03", .officer, (1, 60), (2, 50), (1, 40)),
    Staffing("SPS-C04", .sensoryTeacher, (3, 100), (3, 80), (6, 60), (5, 40), (3, 20)),

    Staffing("EPS-C02", .psychologist, (4, 100), (4, 80), (6, 60), (2, 30), (2, 20), (1, 19)),

    Staffing("SMS-C01", .leader, (1, 100)),
    Staffing("SMS-C02", .officer, (2, 100), (3, 80), (4, 60), (1, 43)),
    Staffing("SMS-C03", .officer, (2, 80), (1, 70), (2, 60), (1, 50)),
    Staffing("SMS-C04", .officer, (1, 80)),
  ]
}

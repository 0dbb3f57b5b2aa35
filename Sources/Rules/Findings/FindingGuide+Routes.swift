import Restructure

/// The pages about ring-fences and the people whom they reach or leave out.
extension FindingGuide {
  static let vaguePool = FindingGuide(
    .vaguePool, "Pools described in words that name nobody",
    meaning: """
      A ring-fence keeps the paper's own words, such as “appropriate staff”, and those words do \
      not say which posts are meant. Where another sentence opens the same post, both are shown.
      """,
    importance: """
      Nobody can check whether they are in such a pool. Whoever reads the words later decides who \
      may claim, and is open to the charge of having decided it for a person.
      """,
    action: """
      List the posts whose holders are meant in open_to, and have the list agreed with the unions \
      before anybody is invited to claim.
      """,
    example: "RF-2 opens LIB-N2 to “suitable library staff”, which names nobody")

  static let overlappingRingFences = FindingGuide(
    .overlappingRingFences, "Rules that claim the same people in different ways",
    meaning: """
      Two rows of ring-fences.csv that both count now open one post to the same people in \
      different modes, or in one tier with different tests. A wider pool with a later turn \
      (limited, prefer, open) is no overlap.
      """,
    importance: """
      Whether somebody is assimilated or has to compete must not depend on which row stands \
      first in a file. Two people in the same post could be told two things.
      """,
    action: """
      Keep the row that was agreed, or narrow one of the two so that each person falls under one.
      """,
    example:
      "RF-1 (assimilate, tier 1, ring-fences.csv:2) and RF-2 (ring-fence, tier 3, "
      + "ring-fences.csv:3) both open LIB-N1 to holders of LIB-1")

  static let lopsidedRingFences = FindingGuide(
    .lopsidedRingFences, "Neighbouring ring-fences that share people and places unevenly",
    meaning: """
      Two posts are near-identical: the same service, the same role (or, where either names none, \
      the same title but for case, numbers and plural), the same requirements, and grades that \
      are not known to differ. More people may claim the one than it has places, fewer may claim \
      the other, and more would be placed if both were open to both. Only certain claims and \
      known numbers of chairs count.
      """,
    importance: """
      Somebody loses their job beside a place that stays empty, and only because of where the \
      fence was drawn. Staff and unions complain of it, and with reason.
      """,
    action: """
      Open both posts to both groups, or write down why the two are kept apart. The finding shows \
      how many would be placed each way; `ringfence forecast` counts it for the whole plan.
      """,
    example:
      "5 people may claim the one place of LIB-N1 “Community Officer” (RF-1), while 2 may claim the "
      + "3 places of LIB-N2 “Community Officers” (RF-2), which is like it: the same title but for "
      + "case, numbers and plural in the same service; now 1 + 2 = 3 of the 7 can be placed in the "
      + "two, and 1 + 3 = 4 if both were open to both")

  static let protectedWithoutVacancy = FindingGuide(
    .protectedWithoutVacancy, "Protected people with a claim to no vacancy",
    meaning: """
      Somebody at risk is pregnant, on maternity, adoption, shared parental or neonatal care \
      leave, or back from it and still protected, on the day on which they are judged; and the \
      plan gives them a certain claim to no vacancy. What remains of their own post is none.
      """,
    importance: """
      The law gives them first call on a suitable vacancy, without a contest (Maternity and \
      Parental Leave etc. Regulations 1999, regulation 10). A dismissal that passes over such a \
      vacancy is automatically unfair.
      """,
    action: """
      Look for a suitable vacancy now, in this plan and in the rest of the authority, and record \
      what was looked at. Where a fact is missing, find it.
      """,
    example:
      "E2 is protected on 1 September 2026 (maternity leave) and may claim no vacancy")

  static let conditionalRoute = FindingGuide(
    .conditionalRoute, "Routes that depend on something unsettled",
    meaning: """
      A ring-fence, or the post that it opens, counts only under a condition of programme.yaml \
      that does not hold now, or of which nobody has said whether it holds.
      """,
    importance: """
      The people whom it names have no certain route. If the paper counts it as one, fewer posts \
      are open to them than it seems.
      """,
    action: """
      Tell people that the route is not certain. Try both answers with forecast --set, and enter \
      the answer in programme.yaml when it is known.
      """,
    example:
      "RF-1 opens LIB-N1 to holders of LIB-1 only if “A second branch is opened”, which is not "
      + "known")

  static let closedRoute = FindingGuide(
    .closedRoute, "Ring-fences that are closed to people whom they name",
    meaning: """
      A row of ring-fences.csv names the holders of a post, and none of those at risk in it may \
      claim under the row: each fails what the row itself or the policy asks of claims in its mode, \
      such as a distance in grades or a match. People for whom a fact is missing are not counted \
      as failing.
      """,
    importance: """
      The paper offers these people a post that they will be refused. They may rest on it, and let \
      another route or a vacancy go by.
      """,
    action: """
      Take the post out of the row; or, if its holders are meant, let the row or the policy ask \
      less, and record why. `ringfence why` shows each test for one of them.
      """,
    example:
      "RF-1 names the holders of LIB-2 for LIB-N1, and none of them may claim it: at most 1 grade "
      + "apart is allowed; G8 and G5 are 3 apart")

  static let excludedGroup = FindingGuide(
    .excludedGroup, "Groups of staff that a rule leaves without a route",
    meaning: """
      A rule tests the staff group, the kind of contract, the working pattern or the way in which \
      a post is held. At least two people whom it would reach without that test have no route at \
      all, nor has anybody else of their group within its reach; and somebody of another group \
      does claim under it. The rule is a ring-fence row, the rows of a service that list posts of \
      one group, or an entry test or a pool of the policy.
      """,
    importance: """
      A whole group is left out by one line. That can be right, where the work needs it; it can \
      also be discrimination, against part-time or fixed-term employees or indirectly against \
      those who are most often among them.
      """,
    action: """
      Ask whether the test is meant to do that and whether the work needs it. Open the post to \
      the group as well, or write down the reason and what the group is offered instead.
      """,
    example:
      "RF-1 opens LIB-N1 only to “contract=permanent”; the 2 people on a fixed-term contract at "
      + "risk in LIB-1, whom it would name otherwise, have no route at all")
}

/// The rows of the published policies and of Coventry's paper, each with the scenario that says it.
enum ScenarioRows {
  /// A row by its first cell, and its files.
  typealias Row = (says: String, files: [String])

  /// One employer each.
  ///
  /// Source: policies, section 1a.
  static let employers: [Row] = [
    ("Falkirk Council", ["falkirk-slotting"]),
    ("Lincolnshire County Council", ["lincolnshire-assimilation"]),
    ("Derbyshire County Council", ["derbyshire-equal-footing"]),
    ("Tendring District Council", ["tendring-slotting-in"]),
    ("Plymouth City Council", ["plymouth-expression-of-interest"]),
    ("A council family-services transformation", ["family-services-preferences"]),
    ("Carmarthenshire County Council", ["carmarthenshire-away"]),
    ("University of Cambridge", ["cambridge-five-kinds"]),
    ("Edinburgh Napier University", ["napier-over-subscription"]),
    ("University of Leeds", ["leeds-seventy-percent"]),
    ("Staffordshire University", ["staffordshire-eighty-twenty"]),
    ("London Metropolitan University", ["london-metropolitan-two-scales"]),
    ("Imperial College London", ["imperial-one-grade-up"]),
    ("Oxford Brookes University", ["brookes-closely-aligned"]),
    ("NHS Scotland", ["nhs-scotland-exact-match"]),
    ("NHS England 2012 transition", ["nhs-england-sender-receiver"]),
    ("Buckinghamshire maintained schools", ["buckinghamshire-secondee"]),
    ("A schools model, and the NEU's", ["schools-model-two-groups"]),
    ("A council matrix", ["council-matrix"]),
    ("Staff-side view", ["staff-side-lopsided"]),
  ]

  /// One sentence each of Coventry's paper, in its order.
  ///
  /// Source: policies, section 5.
  static let coventry: [Row] = [
    ("L20 posts at one annexe go", ["line-020-annexe"]),
    ("L21 1.00 FTE only “potential”", ["line-021-potential"]),
    ("L31 Deputy Head goes", ["line-031-deputy-head"]),
    ("L42 all teaching posts go", ["line-042-teaching-posts"]),
    ("L42 fewer assistants and settlement officers", ["line-042-fewer-assistants"]),
    ("L44 110 casuals to be reviewed", ["line-044-casual-staff"]),
    ("L38–40 Head of Service replaced by a Lead", ["line-038-achievement-lead"]),
    ("L56 head, assistant and tuition posts go", ["line-056-performing-arts"]),
    ("L52–55 eight new posts", ["line-054-music-service"]),
    ("L56 agency contracts cease", ["line-056-agency-contracts"]),
    ("L70 Improvement Partner posts go", ["line-070-improvement-partners"]),
    ("L71 two new posts; four vacancies", ["line-071-two-new-posts"]),
    ("L81 two posts go, one combines them", ["line-081-combined-post"]),
    ("L93 Head of KS3 goes", ["line-093-head-of-ks3"]),
    ("L172 two Heads of Service become one", ["line-172-two-heads"]),
    ("L173 new SEN Support Manager", ["line-173-support-manager"]),
    ("L176 four Strand Leads go, one vacant", ["line-176-strand-leads"]),
    ("L177 four Team Leaders created", ["line-177-team-leaders"]),
    ("L178 the function of Assistant Head goes", ["line-178-assistant-heads"]),
    ("L179 one Team Leader is all-year", ["line-179-all-year"]),
    ("L180 allowances by pay policy", ["line-180-allowances"]),
    ("L188 Area SENCO and Early Years Teacher go", ["line-188-early-years-roles"]),
    ("L189 six FTE ring-fenced to two roles", ["line-189-inclusion-support-teachers"]),
    ("L190 Portage Coordinator grows", ["line-190-portage-coordinator"]),
    ("L191 Portage team to 6 FTE", ["line-191-portage-team"]),
    ("L192 four renamed", ["line-192-renamed-workers"]),
    ("L192 two for appropriate disestablished posts", ["line-192-appropriate-posts"]),
    ("L193 five posts go, the expansion is theirs", ["line-193-portage-expansion"]),
    ("L197 Key Workers transfer; two vacant posts go", ["line-197-key-workers"]),
    ("L198 KEYS staffing kept", ["line-198-keys-kept"]),
    (
      "L198 posts at another KEYS site, if agreed",
      ["line-198-another-keys-site", "line-198-site-agreed"]
    ),
    ("L199 transition function goes", ["line-199-transition-support"]),
    ("L201 central behaviour staff at risk", ["line-201-central-behaviour"]),
    ("L206 Deputy Strand Lead, Deputy Team Leader", ["line-206-deputy-team-leader"]),
    ("L206 HI and VI between two posts", ["line-206-both-disabilities"]),
    ("L207 Access & Technology goes", ["line-207-access-technology"]),
    ("L211 ERP cut to 3 and 2.54 FTE", ["line-211-resource-provisions"]),
    ("L211 professional leads go", ["line-211-professional-leads"]),
    ("L211 two Co-ordinators created", ["line-211-coordinators"]),
    ("L211 central speech-and-language teacher goes", ["line-211-speech-and-language"]),
    (
      "L211 autism team at risk, may even grow",
      ["line-211-autism-team", "line-211-autism-team-grows"]
    ),
    ("L214 22.83 and 33.32 FTE", ["line-214-stated-fte"]),
    ("L214 redeployment likely", ["line-214-redeployment"]),
    ("L224 Strand Lead renamed", ["line-224-assessment-manager"]),
    ("L224 Education Officer goes", ["line-224-education-officers"]),
    ("L224 Plan Assistant equals Caseworker", ["line-224-plan-assistants"]),
    ("L224 Senior Administrative Officer goes", ["line-224-senior-administrator"]),
    ("L224 Finance and Workflow Co-ordinator", ["line-224-finance-coordinator"]),
    ("L224 Access; Elective Home Education", ["line-224-access-and-elective"]),
    ("L227 3.62 FTE at risk from grade changes", ["line-227-grade-changes"]),
    ("L227 fixed-term expansion", ["line-227-fixed-term-expansion"]),
  ]

  /// The awkward people.
  ///
  /// Source: policies, section 1c.
  static let people: [Row] = [
    (
      "FTE and part-time",
      [
        "part-time-in-a-full-post", "part-time-counted-in-heads", "part-time-in-a-numbered-post",
      ]
    ),
    ("Job-share pair, one leaves or loses", ["job-share-pair", "job-share-partner-leaves"]),
    ("Term-time / all-year change", ["term-time-to-all-year"]),
    ("Fixed-term", ["fixed-term-before-its-end"]),
    ("Agency, bank, casual, sessional", ["agency-bank-and-casual"]),
    ("Secondee out / acting up", ["acting-up-and-seconded-out"]),
    ("Secondee in", ["seconded-in"]),
    ("Maternity, adoption, shared parental, pregnant", ["maternity-first-call"]),
    ("Long-term sick / career break", ["long-term-sick"]),
    ("Disability redeployee", ["disability-redeployee"]),
    ("Visa holder", ["visa-check"]),
    ("Holder of two posts", ["two-posts-two-cases"]),
    ("Voluntary redundancy", ["voluntary-redundancy"]),
    ("Bumping", ["bumping"]),
  ]

  /// The sector's names for ways of filling posts.
  ///
  /// Source: policies, section 4e.
  static let names: [Row] = [
    ("slotting-in, assimilation, direct match", ["assimilation"]),
    ("matching, job matching", ["matching"]),
    ("closed ring-fence", ["closed-ring-fence"]),
    ("wider ring-fence, limited competition, pooling", ["wider-competition"]),
    ("prior, priority, preferential consideration", ["priority-consideration"]),
    ("open competition, advert", ["open-competition"]),
    ("selection-out, redundancy pool", ["selection-out"]),
    ("delayering, tiers, waves", ["delayering"]),
    ("bumping, swap", ["bumping-and-swap"]),
    ("over-/under-subscription", ["over-and-under-subscription"]),
    ("TUPE, transfer of function", ["transfer-of-function"]),
  ]

  /// Conditions of a policy that few employers' published rules set, each on its own.
  ///
  /// Source: policies, section 4c.
  static let conditions: [Row] = [
    (
      "6 length of service",
      ["service-complete-on-the-day", "service-of-three-kinds", "service-of-one-group-only"]
    ),
    ("9 a protection in force", ["protection-of-some-kinds", "protection-as-an-exception"]),
    (
      "10 a wish given",
      ["wish-of-the-first-rank", "wish-without-a-day", "wish-or-match"]
    ),
    (
      "12 a day before or after",
      ["window-that-closes", "early-window-for-one-group", "rule-until-a-day"]
    ),
  ]

  /// The tables with the folder in which their scenarios lie.
  static let all: [(folder: String, heading: String, rows: [Row])] = [
    ("1a-employers", "Employers' policies (section 1a)", employers),
    ("1c-people", "The awkward people (section 1c)", people),
    ("4c-conditions", "Conditions that few set (section 4c)", conditions),
    ("4e-names", "The sector's names (section 4e)", names),
    ("5-coventry", "Coventry's paper, sentence by sentence (section 5)", coventry),
  ]
}

// swift-format-ignore-file
// Written by Examples/coventry/embed.py: change the files there, then run it again.

/// The files of the worked example, as they stand in Examples/coventry.
public enum CoventryExample {
  /// Each file's name and text, in the order in which a reader wants them, without the staff list.
  public static let files: [(name: String, text: String)] = [
    ("README.md", #"""
# Coventry 2016: the worked example

A Ringfence programme folder made from one public paper: Appendix A of the cabinet report on
Coventry City Council's Education Services Redesign, consulted on from 3 October to 23 November
2016. Each row gives its source as a line of the paper's text: `L189`, `L188; L189`.

**The people are synthetic.** `staff.csv` comes from a random number seed. Nobody in it exists or
stands for anybody who worked in Coventry: not the names (under `synthetic_name`, each marked so), not the
dates, pay, leave, qualifications or addresses. The paper names nobody.

## What the files hold

| File | Rows | What one row is |
|---|---|---|
| `programme.yaml` | | the dates, the conditions and the cover rule |
| `posts.csv` | 77 | a post, role, group or function of today: 76 from the paper, and `CEL-S01` |
| `new-posts.csv` | 55 | one that the paper names in the new structure |
| `changes.csv` | 59 | what becomes of a current post: exactly one row for each post whose fate the paper states |
| `ring-fences.csv` | 5 | one ring-fence sentence |
| `statements.csv` | 88 | any other sentence: `I-` impact statements, `S-` others worth keeping |
| `figures.csv` | 111 | a printed figure, with its decimals and signs as printed |
| `staff.csv` | 462 | a synthetic person's holding of a post |
| `letters.yaml` | | what an employer says once for all letters: **synthetic**, the paper says none of it |

Each impact statement, I-001 to I-113, is in `changes.csv`, in `statements.csv` or in both. A
letter after the number (I-054a) says that one statement touches several posts.

## What the paper does not say

An empty cell means that the paper is silent.

- **No fate.** Seventeen posts are named and then never mentioned again. They have no row in
  `changes.csv`: that is a gap in the paper, and not a promise that they stay.
- **No numbers** for most groups, among them Area SENCOs, Early Years Teachers, central behaviour
  staff, Education Officers, Caseworkers, MLAs and settlement officers, before or after.
- **No grade, working pattern, required qualification or establishment** for any current post, and
  no grade, vacancy or end date for any new one: these columns are left out. `at_risk`, `min_match`
  and `max_grade_gap` are there and empty throughout.
- **No starting day** for the new structure, so `effective: 2017-09-01` is an assumption.
- **A figure printed without its number** has an empty `stated`: the DSG saving of SEN Management
  Services (L228) and the income target (L189).

The figures do not agree with each other. They are copied as printed, so that `check` can say so.

## What was read how

- **Names of services** are the headings that have figures. `team` holds the five present services
  inside SEN Support Services and the teams that replace them.
- **Group** is filled only where the words make it plain. Heads, deputies, Strand Leads and Team
  Leaders are `leadership`; teachers are `teacher`; assistants, HLTAs, nursery nurses, support
  workers and mentors are `support`. Home tutors, SENCOs, and a row that mixes teachers and tutors
  stay empty.
- **Role** is filled where the paper speaks of a role, or where several posts share one.
- **"The service" in L198** is read narrowly, as today's Learning and Well-being Service: RF-3 is
  open to its teachers who are at risk.
- **The Portage ring-fence** stands in two sentences that differ: RF-2a keeps the vague words of
  L192, and RF-2b names the posts of L193.
- **The two Heads of Service** (L172) both merge into Head of SEND. Which of them goes is not said.
- **The Portage Coordinator** (L190) is varied: the hours and weeks change. The paper puts nobody
  at risk there. "Full-time" is read as 1.0 FTE.
- **The Principal Educational Psychologist** is retained, because the new structure gives the post
  a team to manage (L184).
- **Contracts, commissioning and provision that cease** (L54, L56, L70) are `disestablish`. The row
  of agency or commissioned work has no employees.
- **Dyslexia support** (L160, L211) is retained on a condition, because the paper does not call it
  at risk.
- **Professional supervision** is not line management, so it is a note and not `reports_to`.
- **Fixed term** is said once (L227) of the Plan posts and contradicted by L224, so it is a note.
- **A reduction printed in words** ("No reduction proposed", L32) is the figure 0. The `-1` of L94
  keeps its sign. The part of a budget printed without a name (L33) is `budget:Unnamed`.
- **Vacant posts** in the summary (L232) hold FTE, so their measure is `vacant-fte`.
- **Conditions.** `another-keys-site` is *no*, because the site is only under consideration.
  `autism-buy-back` starts at 100 %, which is not a figure of the paper: try
  `forecast Examples/coventry --set autism-buy-back=60%`. The others are not known.
- **`CEL-S01`** is not in the paper. The centre has a headcount of 38 and five named posts, and the
  other 33 people need a row.

## The synthetic staff

Heads and FTE agree with the paper for each service, and for each post where it prints them. The
1.0 FTE vacancy of Performing Arts is left out of its 22.75. The 110 casual staff have no FTE.
Vacant, commissioned, agency and self-employed rows have nobody, nor have `SMS-C05`, which is
inside the Education Officer role, and `SMS-C06`, which another team delivers.

Where the paper prints only a total, the shares are invented:

- In SEN Support Services, the posts that are disestablished add up to 22.83 FTE and those at risk
  to 33.32, the two printed totals on their simplest reading.
- The unit at Whitmore Park Annexe adds up to the 2.12 FTE of the Hospital reduction.
- Work Related Learning has seven people in five posts: two mentor posts are each shared by two.
- Area SENCOs and Early Years Teachers have 7.6 FTE and one more person of unknown hours, for 6.0.

A few people are there to be noticed: two who hold two posts each, three job shares, three on
fixed terms, one acting (whose own post is elsewhere) and one seconded out, three on maternity
leave (one of whom returns before the new structure starts), and some without an address, a date
of birth or an FTE.

Names carry the mark `(synthetic)`. Emails end in `example.org`; streets, town and postcodes do not
exist. `annual_salary` and `weekly_pay` are for the hours worked.

## After a change

- Any file but `staff.csv`: run `python3 Examples/coventry/embed.py`, which writes the copy that
  the program carries, `Sources/WorkedExample/CoventryFiles.swift`.
- The synthetic staff (`Sources/WorkedExample`, seed 2016): run
  `RINGFENCE_RECORD=1 swift test --filter WorkedExampleTests`, which writes `staff.csv`, and read
  the difference.

The tests fail if either copy differs.

"""#),
    ("programme.yaml", #"""
# Coventry's education services redesign of 2016, as its consultation paper states it.
# Line numbers (L189) are those of the paper's text; README.md says what was read how.
programme: coventry-2016
title: Education Services Redesign
authority: Coventry City Council
nation: england
as_of: 2016-11-24
consultation: {opens: 2016-10-03, closes: 2016-11-23}
# The paper does not say when the new structure starts. This date is an assumption of the worked
# example, the start of the next school year.
effective: 2017-09-01

# A condition without a value is not known, and rows that depend on it do not count.
conditions:
  # L198: a proposal for another site is under consideration, so it is not agreed.
  another-keys-site: {asks: A further KEYS site is agreed, holds: no}
  # L211: how many remain reflects what schools commit to buy; first feedback suggests a high level.
  # 100% is a starting point, to be changed with --set, and not a figure of the paper.
  autism-buy-back: {asks: Share of today's autism posts that schools buy back, level: 100%}
  # L201: how many remain is subject to confirmed demand, and trading is the only option.
  behaviour-buy-back: {asks: Share of today's central behaviour posts that schools buy back, level: }
  # L160, L211: dyslexia support goes on so far as it can be traded.
  dyslexia-traded: {asks: Dyslexia support can be traded, holds: }
  # L200: to be reviewed, on the assumption that a continuance is funded by trading.
  outreach-review: {asks: Outreach through Woodfield School continues after its review, holds: }
  # L21: the paper says "1.00 FTE potential" and does not say on what it depends.
  hospital-further-reduction: {asks: The potential 1.00 FTE at the Hospital Education Service is taken out as well, holds: }
  # L57: the paper notes "potential to reduce this number" beside the reduction of 21.75 FTE.
  performing-arts-reduction-eased: {asks: The Performing Arts figure of 21.75 FTE is reduced as the paper says it may be, holds: }
  # L82: the paper notes "potential to reduce" and does not say what would be reduced.
  work-related-reduction-eased: {asks: The potential to reduce at the Work Related Learning Team is taken up, holds: }
  # L91, L95, L197, L211: alternative provision and all the City's ERPs are reviewed in phase 2.
  phase-2-review: {asks: Phase 2 changes alternative provision or the enhanced resource provisions, holds: }
  # L154: the team expands to required capacity, in consultation with schools; no figure.
  educational-psychology-capacity: {asks: The Educational Psychology team grows beyond its present size, holds: }

# Dated once they have happened. The paper gives none of these dates.
events: {s188-sent: , hr1-received: , consultation-closed: , structure-approved: }
other_dismissals: []

cover:
  # L206: Team Leader and Deputy lead on VI or HI, so that both are secured between them.
  sensory-leadership: {posts: [TSN-P01, TSN-P02], hold: [VI, HI], source: L206}

"""#),
    ("posts.csv", #"""
post_id,title,service,kind,team,role,group,positions,fte,vacant,location,part_of,note,source
HOS-C01,Lead of Service,Hospital Education Service,post,,,leadership,1,,,,,,L14
HOS-C02,Assistant Headteacher,Hospital Education Service,post,,,leadership,1,,,,,The statement that Assistant Head Teachers end (L178) is inside SEN Support Services and does not reach this post,L14
HOS-C03,Teaching staff,Hospital Education Service,group,,,teacher,,,,,,,L14
HOS-C04,Assistants,Hospital Education Service,group,,,support,,,,,,,L14
HOS-C05,Home tutors,Hospital Education Service,group,,,,,,,,,A small team,L14
HOS-C06,Dedicated support staff for pregnant schoolgirls and young mothers,Hospital Education Service,group,,,,,,,Whitmore Park Annexe,,"All posts that directly support the unit; their number and FTE are not itemised, and the block's 2.12 FTE is not tied to them in words",L14; L20
LAC-C01,Head of Looked After Children Education Service (LACES),Looked After Children Education Service,post,,,leadership,1,,,,,The proposed model speaks of a designated virtual school head (L29); no link is stated,L26
LAC-C02,Deputy Head,Looked After Children Education Service,post,,,leadership,1,,,,,,L26; L31
LAC-C03,Teachers,Looked After Children Education Service,group,,,teacher,,,,,,Listed again in the proposed model,L26; L29
LAC-C04,Mentors,Looked After Children Education Service,group,,,support,,,,,,Listed again in the proposed model,L26; L29
LAC-C05,Data and Assessment Officer,Looked After Children Education Service,post,,,,1,,,,,Absent from the wording of the proposed model (L29); no impact is stated,L26
MGS-C01,Head of Service,Minority Group Support Services,post,,,leadership,1,,,,,The proposed model is headed by an Ethnic Minority Achievement Lead (L40); no link is stated,L38
MGS-C02,Teachers,Minority Group Support Services,group,,,teacher,,,,,,All teaching posts; their number is not stated,L38; L42
MGS-C03,Teaching assistants,Minority Group Support Services,group,,,support,,,,,,Listed again in the proposed model; whether these are the MLA posts is not said,L38; L40
MGS-C04,Settlement officers,Minority Group Support Services,group,,,,,,,,,Reduced to a number that is not stated,L38; L40; L42
MGS-C05,Multi-lingual Assistants (MLA),Minority Group Support Services,group,,Multi-lingual Assistant,support,,,,,,Reduced to a number that is not stated,L39; L42
MGS-C06,Casual staff,Minority Group Support Services,casual,,,,110,,,,,Over and above the headcount of 21,L43
PAS-C01,Head of Coventry Performing Arts,Performing Arts Service,post,,,leadership,1,,,,,,L52; L56
PAS-C02,Deputy Head of Music,Performing Arts Service,post,,,leadership,1,,,,,"Not named in the impact, nor in the proposed structure",L52
PAS-C03,Business Support Assistant,Performing Arts Service,post,,,support,1,,,,,,L56
PAS-C04,Teachers and tutors (instrumental and whole class tuition),Performing Arts Service,group,,,,,,,,,"All posts for that tuition, not itemised; L52 lists teachers and tutors, L56 names the kinds of tuition, and taking the two as one is a reading",L52; L56
PAS-C05,Agency workers,Performing Arts Service,agency,,,,,,,,,,L52; L56
PAS-C06,Operational business team,Performing Arts Service,group,,,,,,,,,The Business Support Assistant may belong to it; the paper does not say,L52
PAS-C07,Dance and drama provision,Performing Arts Service,function,,,,,,,,,,L9; L52; L54
SCI-C01,Head of Education Entitlement 0-11,School Improvement,post,,,leadership,1,,,,,,L66
SCI-C02,Head of Education Entitlement 11-19 (25),School Improvement,post,,,leadership,1,,,,,,L66
SCI-C03,Coventry Improvement Partner (internal),School Improvement,group,,Coventry Improvement Partner,,,,,,,,L66; L70
SCI-C04,Coventry Improvement Partner and Monitoring Officer activity (commissioned),School Improvement,commissioned,,,,,,,,,,L66; L70
SCI-C05,Primary Assessment and NQT Induction Lead,School Improvement,post,,,,1,,,,,The provision is maintained (L68); the post itself is not named there,L66; L68
SCI-C06,Education Support and Improvement Co-ordinator,School Improvement,post,,,,1,,,,,,L66
SCI-C07,Project Support and Operational Finance Officer,School Improvement,post,,,,1,,,,,"Works across Education, Libraries and Adult Learning",L66
WRL-C01,Lead,Work Related Learning Team,post,,,leadership,1,,,,,,L76; L79
WRL-C02,Work Related Learning Co-ordinator,Work Related Learning Team,post,,,,1,,,,,,L76; L81
WRL-C03,Quality Assurance Advisor,Work Related Learning Team,post,,,,1,,,,,Spelt Adviser on L81,L76; L81
WRL-C04,Personalised Learning Mentor,Work Related Learning Team,post,,,support,2,,,,,,L76; L79
CEL-C01,Head of KS4 Alternative Provision,Coventry Extended Learning Centre,post,,,leadership,1,,,,,,L88
CEL-C02,Deputy Head,Coventry Extended Learning Centre,post,,,leadership,3,,,"Wyken, Swanswell and The Link",,One at each of three sites; the sites are named on L86,L86; L88
CEL-C03,Head of KS3 Alternative Provision,Coventry Extended Learning Centre,post,,,leadership,1,,,,,Absent from the current model on L88,L93
CEL-S01,Other staff of the centre (not itemised in the paper),Coventry Extended Learning Centre,group,,,,,,,,,"Not a row of the paper: it exists so that the synthetic staff list can agree with the printed headcount of 38, of which the paper names five posts",L94
SSS-C01,Head of Student Services,SEN Support Services,post,,,leadership,1,,,,,Two heads become one; which of the two posts goes is not stated,L172
SSS-C02,Head of SEND and Inclusion Service,SEN Support Services,post,,,leadership,1,,,,,Two heads become one; which of the two posts goes is not stated,L172
SSS-C03,Assistant Head Teacher,SEN Support Services,function,,Assistant Head Teacher,leadership,,,,,,A function across the structure; the number of posts is not stated,L178
SSS-C04,Professional lead,SEN Support Services,group,,,,,1.92,,,,Number of posts and present service not stated,L211
SSS-C05,Outreach support commissioned through Woodfield School,SEN Support Services,commissioned,,,,,,,,,Assumed to be paid for by trading if it continues,L200
IEY-C01,"Strand Lead, Integrated Early Years",SEN Support Services,post,Integrated Early Years Service (Pre-school),Strand Lead,leadership,1,,1,,,Stated as vacant,L176
IEY-C02,Area SENCO,SEN Support Services,role,Integrated Early Years Service (Pre-school),Area SENCO,,,,,,,Number not stated,L125; L188; L189
IEY-C03,Early Years Teacher,SEN Support Services,role,Integrated Early Years Service (Pre-school),Early Years Teacher,teacher,,,,,,Number not stated,L188; L189
IEY-C04,Portage Coordinator,SEN Support Services,post,Integrated Early Years Service (Pre-school),Portage Coordinator,,1,,,,,Present hours and weeks not stated,L186; L190
IEY-C05,Inclusion Support Worker,SEN Support Services,post,Integrated Early Years Service (Pre-school),,support,4,,,,,,L192
IEY-C06,Nursery Nurse (early years),SEN Support Services,post,Integrated Early Years Service (Pre-school),,support,2,,,,,,L193
IEY-C07,Education Assistant (early years),SEN Support Services,post,Integrated Early Years Service (Pre-school),,support,3,,,,,Not the central behaviour education assistants of L201,L193
CIS-C01,"Strand Lead, Communication and Interaction Service",SEN Support Services,post,Communication and Interaction Service,Strand Lead,leadership,1,,,,,,L176
CIS-C02,"Central teacher, autism",SEN Support Services,post,Communication and Interaction Service,,teacher,12,9.2,,,,,L211
CIS-C03,"Central HLTA, autism",SEN Support Services,post,Communication and Interaction Service,,support,6,4.13,,,,,L211
CIS-C04,"Central teaching post, speech and language",SEN Support Services,post,Communication and Interaction Service,,teacher,1,,,,,"L126 gives 0.6, without a unit, for teaching support remaining in the service; it is not tied to this post in words",L211
CIS-C05,"ERP teacher, speech and language",SEN Support Services,group,Communication and Interaction Service,,teacher,,,,"Barrs Hill, President Kennedy and Westwood Academy",,Present FTE not stated,L125; L211
CIS-C06,"ERP teaching assistant, speech and language",SEN Support Services,group,Communication and Interaction Service,,support,,,,"Barrs Hill, President Kennedy and Westwood Academy",,Present FTE not stated; the paper also speaks of non-teaching establishment,L211
LAW-C01,"Strand Lead, Learning and Well-Being Service",SEN Support Services,post,Learning and Well-being Service (LAWS),Strand Lead,leadership,1,,,,,,L176
LAW-C02,Education Key Worker (vacant posts),SEN Support Services,post,Learning and Well-being Service (LAWS),Education Key Worker,,2,,2,,,Stated as vacant,L197
LAW-C03,Education Key Worker (continuing function),SEN Support Services,function,Learning and Well-being Service (LAWS),Education Key Worker,,,,,,,Number that transfers not stated,L197
LAW-C04,KEYS provision staff,SEN Support Services,group,Learning and Well-being Service (LAWS),,,,,,Parkgate Primary and Frederick Bird,,Kept under the current staffing structure,L107; L125; L150; L198
LAW-C05,Central behaviour teacher,SEN Support Services,group,Learning and Well-being Service (LAWS),,teacher,,,,,,"All of them, except at the KEYS bases; number not stated",L201
LAW-C06,Central behaviour education assistant,SEN Support Services,group,Learning and Well-being Service (LAWS),,support,,,,,,"All of them, except at the KEYS bases; number not stated",L201
LAW-C07,Transition support (primary to secondary),SEN Support Services,function,Learning and Well-being Service (LAWS),,,,,,,,,L9; L125; L199
LAW-C08,"Learning support, specifically dyslexia",SEN Support Services,function,Learning and Well-being Service (LAWS),,,,,,,,Continues through the new team so far as it can be traded; the paper does not call it at risk,L125; L128; L160; L211
SPS-C01,"Strand Lead, Sensory Support and Physical Service",SEN Support Services,post,Sensory and Physical Service,Strand Lead,leadership,1,,,,,,L176
SPS-C02,Deputy Strand Lead,SEN Support Services,post,Sensory and Physical Service,Deputy Strand Lead,leadership,1,,,,,,L206
SPS-C03,Access and Technology,SEN Support Services,function,Sensory and Physical Service,,,,,,,,,L9; L128; L207
SPS-C04,Hearing and visual impairment support staff,SEN Support Services,group,Sensory and Physical Service,,,,,,,,The service continues; no posts are itemised,L125; L166; L205
EPS-C01,Principal Educational Psychologist,SEN Support Services,post,Education Psychology Service,,,1,,1,,,Stated as vacant,L184
EPS-C02,Educational Psychology team,SEN Support Services,group,Education Psychology Service,,,,,,,,To grow to the required capacity; no figure,L154
SMS-C01,Strand Lead,SEN Management Services,post,,Strand Lead,leadership,1,,,,,,L224
SMS-C02,Education Officer,SEN Management Services,role,,Education Officer,,,,,,,Number not stated,L220; L224
SMS-C03,Caseworker,SEN Management Services,role,,Caseworker,,,,,,,Number of present caseworkers not stated,L224
SMS-C04,Senior Administrative Officer,SEN Management Services,post,,Senior Administrative Officer,,1,,,,,,L224
SMS-C05,MASH education representation (deployment of Education Officer),SEN Management Services,function,,,,,,,,SMS-C02,One full-time deployment inside the Education Officer role,L218; L220; L224
SMS-C06,School admissions function,SEN Management Services,function,,,,,,,,,Delivered by the admissions and benefits team,L218

"""#),
    ("changes.csv", #"""
change_id,post_id,becomes,to_post,remain_positions,remain_fte,at_risk,condition,source
I-003,HOS-C06,disestablish,,,,,,L20
I-006,LAC-C02,disestablish,,,,,,L31
I-005a,LAC-C03,retain,LAC-P02,,,,,L29
I-005b,LAC-C04,retain,LAC-P03,,,,,L29
I-010,MGS-C02,disestablish,,,,,,L42
I-008,MGS-C03,retain,MGS-P02,,,,,L40
I-012,MGS-C04,reduce,MGS-P03,,,,,L42
I-011,MGS-C05,reduce,MGS-P04,,,,,L42
I-014,MGS-C06,review,,,,,,L43
I-021,PAS-C01,disestablish,,,,,,L56
I-022,PAS-C03,disestablish,,,,,,L56
I-023,PAS-C04,disestablish,,,,,,L56
I-024,PAS-C05,disestablish,,,,,,L56
I-020,PAS-C07,disestablish,,,,,,L54
I-028,SCI-C03,disestablish,,,,,,L70
I-029,SCI-C04,disestablish,,,,,,L70
I-027,SCI-C05,retain,SCI-P02,,,,,L68
I-031a,WRL-C01,retain,WRL-P01,,,,,L79
I-034,WRL-C02,disestablish,,,,,,L81
I-033,WRL-C03,disestablish,,,,,,L81
I-031b,WRL-C04,retain,WRL-P03,,,,,L79
I-039,CEL-C03,disestablish,,,,,,L93
I-050a,SSS-C01,merge,SSS-P01,,,,,L172
I-050b,SSS-C02,merge,SSS-P01,,,,,L172
I-056,SSS-C03,disestablish,,,,,,L178
I-090,SSS-C04,disestablish,,,,,,L211
I-079,SSS-C05,review,TSE-P06,,,,,L200
I-054a,IEY-C01,disestablish,,,,,,L176
I-061a,IEY-C02,disestablish,,,,,,L188
I-061b,IEY-C03,disestablish,,,,,,L188
I-066,IEY-C04,vary,T06-P03,,,,,L190
I-068,IEY-C05,rename,T06-P05,,,,,L192
I-071a,IEY-C06,disestablish,,,,,,L193
I-071b,IEY-C07,disestablish,,,,,,L193
I-054b,CIS-C01,disestablish,,,,,,L176
I-093a,CIS-C02,at-risk,TCC-P06,12,9.2,,autism-buy-back,L211
I-093b,CIS-C03,at-risk,TCC-P07,6,4.13,,autism-buy-back,L211
I-092,CIS-C04,disestablish,,,,,,L211
I-089a,CIS-C05,reduce,TCC-P04,,3.0,,,L211
I-089b,CIS-C06,reduce,TCC-P05,,2.54,,,L211
I-054d,LAW-C01,disestablish,,,,,,L176
I-074,LAW-C02,disestablish,,,,,,L197
I-073,LAW-C03,transfer,CEL-P02,,,,,L197
I-076,LAW-C04,retain,TSE-P02,,,,,L198
I-080a,LAW-C05,at-risk,TSE-P04,,,,behaviour-buy-back,L201
I-080b,LAW-C06,at-risk,TSE-P05,,,,behaviour-buy-back,L201
I-078,LAW-C07,disestablish,,,,,,L199
I-047,LAW-C08,retain,TCC-P08,,,,dyslexia-traded,L160; L211
I-054c,SPS-C01,disestablish,,,,,,L176
I-083,SPS-C02,disestablish,,,,,,L206
I-086,SPS-C03,disestablish,,,,,,L207
I-049,SPS-C04,retain,TSN-P03,,,,,L166
I-059,EPS-C01,retain,EPS-P01,,,,,L184
I-045,EPS-C02,retain,EPS-P02,,,,,L154
I-100,SMS-C01,rename,SMS-P01,,,,,L224
I-101,SMS-C02,disestablish,,,,,,L224
I-106,SMS-C03,rename,SMS-P04,,,,,L224
I-107,SMS-C04,disestablish,,,,,,L224
I-097,SMS-C06,retain,,,,,,L218

"""#),
    ("new-posts.csv", #"""
post_id,title,service,kind,team,role,group,positions,fte,pattern,location,requires,funding,part_of,reports_to,note,condition,source
LAC-P01,Virtual School Head (designated),Looked After Children Education Service,post,,,leadership,1,,,,,,,,,,L29
LAC-P02,Teachers,Looked After Children Education Service,group,,,teacher,,,,,,,,,,,L29
LAC-P03,Mentors,Looked After Children Education Service,group,,,support,,,,,,,,,,,L29
MGS-P01,Ethnic Minority Achievement Lead,Minority Group Support Services,post,,,leadership,1,,,,,,,,,,L40
MGS-P02,Teaching assistants,Minority Group Support Services,group,,,support,,,,,,,,,,,L40
MGS-P03,Settlement officers,Minority Group Support Services,group,,,,,,,,,,,,,,L40; L42
MGS-P04,Multi-lingual Assistants (MLA),Minority Group Support Services,group,,Multi-lingual Assistant,support,,,,,,,,,Not named in the proposed model; the impact keeps a reduced number,,L39; L42
PAS-P01,Coventry Music Service Lead,Performing Arts Service,post,,,leadership,1,,,,,,,,,,L54
PAS-P02,Lead Officer Learning and Development (specialism),Performing Arts Service,post,,,,4,,,,,,,,,,L54
PAS-P03,Senior Business Development and Finance Officer,Performing Arts Service,post,,,,1,,,,,,,,,,L54
PAS-P04,Admin Lead,Performing Arts Service,post,,,,2,,,,,,,,,,L54
PAS-P05,Self-employed music professionals,Performing Arts Service,self-employed,,,,,,,,,,,,,,L54
SCI-P01,New posts (titles not given),School Improvement,post,,,,2,,,,,,,,Two new posts within the 4.0 FTE,,L71
SCI-P02,Primary assessment moderation and NQT induction provision,School Improvement,function,,,,,,,,,,,,,,L68
WRL-P01,Lead,Work Related Learning Team,post,,,leadership,1,,,,,,,,,,L79
WRL-P02,Work Related Learning Co-ordinator and Quality Monitoring Officer,Work Related Learning Team,post,,,,1,,,,,,,,One combined post,,L79; L81
WRL-P03,Personalised Learning Mentor,Work Related Learning Team,post,,,support,2,,,,,,,,,,L79
CEL-P01,Head of Coventry Extended Learning Centre,Coventry Extended Learning Centre,post,,,leadership,1,,,,,,,,,,L91; L92
CEL-P02,Education Key Worker function (from LAWS),Coventry Extended Learning Centre,function,,,,,,,,,,,,The receiver is printed as Coventry Education Learning Centre (PRU); the function is to be considered in the phase 2 review of alternative provision,,L197
SSS-P01,Head of SEND,SEN Support Services,post,,,leadership,1,,,,,,,,Also printed as Head of SEN Service,,L172; L174
SSS-P02,SEN Support Manager,SEN Support Services,post,,,leadership,1,,,,,,,,,,L173; L174
SSS-P03,Business Manager function,SEN Support Services,function,,,,,,,,,,,,Capacity is created through a function; the number of posts is not stated,,L174
T06-P01,"Team Leader, SEN (0 to 6)",SEN Support Services,post,SEN (0 to 6) Team,Team Leader,leadership,1,,all-year,,,,,EPS-P01,,,L177; L179; L184; L186
T06-P02,SEN Early Years Inclusion Support Teacher,SEN Support Services,post,SEN (0 to 6) Team,,teacher,,6.0,term-time,,,,,T06-P01,"Six fte, the number of posts not stated; an income target is set against the function, amount not stated; line management is read from 'the teachers within the service', which is expected",,L189
T06-P03,Portage Coordinator,SEN Support Services,post,SEN (0 to 6) Team,Portage Coordinator,,1,1.0,all-year,,,,,T06-P01,1.0 is read from 'full-time'; line management is expected,,L186; L190
T06-P04,Portage team,SEN Support Services,team,SEN (0 to 6) Team,,,,6.0,all-year,,,,,,Total of the team; its parts are T06-P05 and T06-P06,,L191
T06-P05,Portage Worker (renamed),SEN Support Services,post,SEN (0 to 6) Team,Portage Worker,,4,,all-year,,,,T06-P04,,,,L191; L192
T06-P06,Portage Worker (new),SEN Support Services,post,SEN (0 to 6) Team,Portage Worker,,2,,all-year,,,,T06-P04,,,,L191; L192; L193
TSE-P01,"Team Leader, Social Emotional Mental Health",SEN Support Services,post,Social Emotional and Well-being (SEMH) Team,Team Leader,leadership,1,,,,,,,,,,L177
TSE-P02,KEYS provision staff,SEN Support Services,group,Social Emotional and Well-being (SEMH) Team,,,,,,Parkgate Primary and Frederick Bird,,,,,Further consideration of long-term governance is pending,,L150; L198
TSE-P03,Posts at a further KEYS site,SEN Support Services,group,Social Emotional and Well-being (SEMH) Team,,,,,,,,,,,"Only if another KEYS site, under consideration, is realised",another-keys-site,L198
TSE-P04,Central behaviour teacher (retained level),SEN Support Services,group,Social Emotional and Well-being (SEMH) Team,,teacher,,,,,,traded,,,Retained level subject to confirmed demand for trading,behaviour-buy-back,L201
TSE-P05,Central behaviour education assistant (retained level),SEN Support Services,group,Social Emotional and Well-being (SEMH) Team,,support,,,,,,traded,,,Retained level subject to confirmed demand for trading,behaviour-buy-back,L201
TSE-P06,Outreach support now commissioned through Woodfield School,SEN Support Services,commissioned,Social Emotional and Well-being (SEMH) Team,,,,,,,,traded,,,"To be reviewed, on the assumption that a continuance is funded by trading",outreach-review,L200
TSN-P01,"Team Leader, Sensory",SEN Support Services,post,Sensory Team,Team Leader,leadership,1,,,,HI | VI,,,,Team Leader and Deputy must cover VI and HI between them,,L177; L206
TSN-P02,"Deputy Team Leader, Sensory",SEN Support Services,post,Sensory Team,Deputy Team Leader,leadership,1,,,,HI | VI,,,,Team Leader and Deputy must cover VI and HI between them,,L206
TSN-P03,Hearing and visual impairment support staff,SEN Support Services,group,Sensory Team,,,,,,,,retained,,,"Centrally retained and funded (L129, L131); may expand as a traded service to further education",,L131; L166; L205
TCC-P01,"Team Leader, Complex Communication and Learning",SEN Support Services,post,Complex Communication and Learning Team,Team Leader,leadership,1,,,,,,,,,,L177
TCC-P02,Autism Coordinator,SEN Support Services,post,Complex Communication and Learning Team,,,1,,,,,,,,,,L211
TCC-P03,Learning Coordinator,SEN Support Services,post,Complex Communication and Learning Team,,,1,,,,,,,,,,L211
TCC-P04,"ERP teacher, speech and language",SEN Support Services,group,Complex Communication and Learning Team,,teacher,,3.0,,"Barrs Hill, President Kennedy and Westwood Academy",,,,,All City ERPs are reviewed in phase 2,,L211
TCC-P05,"ERP teaching assistant, speech and language",SEN Support Services,group,Complex Communication and Learning Team,,support,,2.54,,"Barrs Hill, President Kennedy and Westwood Academy",,,,,All City ERPs are reviewed in phase 2,,L211
TCC-P06,"Central teacher, autism (retained level)",SEN Support Services,group,Complex Communication and Learning Team,,teacher,,,,,,traded,,,Retained establishment reflects what schools and other customers commit to buy,autism-buy-back,L211
TCC-P07,"Central HLTA, autism (retained level)",SEN Support Services,group,Complex Communication and Learning Team,,support,,,,,,traded,,,Retained establishment reflects what schools and other customers commit to buy,autism-buy-back,L211
TCC-P08,"Learning support, specifically dyslexia",SEN Support Services,function,Complex Communication and Learning Team,,,,,,,,traded,,,So far as it can be traded,dyslexia-traded,L160; L211
EPS-P01,Principal Educational Psychologist,SEN Support Services,post,Education Psychology Service,,,1,,,,,,,,Stated as vacant,,L184
EPS-P02,Educational Psychology team,SEN Support Services,group,Education Psychology Service,,,,,,,,,,,"Grows to the required capacity in consultation with schools; the statutory part is centrally retained, the traded part expands",,L131; L154
SMS-P01,SEN Assessment and Provision Manager,SEN Management Services,post,,,leadership,1,,,,,,,,Responsibilities not significantly different from the existing role,,L224
SMS-P02,Senior Plan Coordinator,SEN Management Services,post,,Senior Plan Coordinator,,2,,,,,,,,Gives professional supervision to the Plan Coordinators,,L224
SMS-P03,Plan Coordinator,SEN Management Services,post,,,,6,,,,,,,,"A fixed term is mentioned on L227, its extent unclear; professional supervision by SMS-P02",,L224; L227
SMS-P04,Plan Assistant,SEN Management Services,post,,Plan Assistant,support,6,,,,,,,,"Equates to the current Caseworker, with a minor review of the job description; a fixed term is mentioned on L227, its extent unclear; professional supervision by SMS-P03",,L224; L227
SMS-P05,Finance and Workflow Coordinator,SEN Management Services,post,,Finance and Workflow Coordinator,,1,,,,,,,,,,L224
SMS-P06,Access Coordinator,SEN Management Services,post,,Access Coordinator,,1,,,,,,,,"Travel assistance applications, administration of the monitoring of permanent exclusions, and CME",,L224
SMS-P07,Elective Home Education Officer,SEN Management Services,post,,Elective Home Education Officer,,1,,,,,,,,,,L224
SMS-P08,Dedicated educational resource within MASH,SEN Management Services,function,,,,,,,,,,,,No post named or counted,,L224

"""#),
    ("ring-fences.csv", #"""
ring_fence,to_post,open_to,mode,tier,min_match,max_grade_gap,condition,source
RF-1,T06-P02,IEY-C02; IEY-C03,ring-fence,1,,,,L189
RF-2a,T06-P06,"stated ""appropriate disestablished posts""",ring-fence,1,,,,L192
RF-2b,T06-P06,IEY-C06; IEY-C07,ring-fence,1,,,,L193
RF-3,TSE-P03,"service=""SEN Support Services"" & team=""Learning and Well-being Service (LAWS)"" & group=teacher & at-risk",ring-fence,1,,,another-keys-site,"L198 (narrow reading of ""the service"")"
RF-4,SMS-P05,SMS-C04,ring-fence,1,,,,L224

"""#),
    ("statements.csv", #"""
statement_id,scope,kind,words,source
I-001,HOS-C06,replace-delivery,The unit for pregnant schoolgirls and young mothers gives way to arrangements made for each pupil as required.,L16
I-002,Hospital Education Service,future-review,"Alternative provision is reviewed in the next phase, and the use of the unit is considered then.",L16; L18
I-004,Hospital Education Service,staffing-total,"9.5 FTE is proposed: a reduction of 2.12 FTE, and potentially of a further 1.00 FTE.",L21
I-005,LAC-P01; LAC-P02; LAC-P03,proposed-structure,A designated virtual school head is supported by a small team of teachers and mentors.,L29
I-007,Looked After Children Education Service,staffing-total,"6.04 FTE is proposed, with no reduction.",L32
I-008,MGS-P01; MGS-P02; MGS-P03,proposed-structure,An Ethnic Minority Achievement Lead is supported by a team of teaching assistants and settlement officers.,L40
I-009,Minority Group Support Services,cease-delivery,"Support for teaching, community languages and free early years provision ceases.",L40
I-013,Minority Group Support Services,staffing-total,9 FTE is proposed: a reduction of 5.67 FTE.,L43
I-015,PAS-P01,proposed-structure,The Coventry Music Service has one Lead.,L54
I-016,PAS-P02,proposed-structure,"The structure has four Lead Officers Learning and Development, each with a specialism.",L54
I-017,PAS-P03,proposed-structure,The structure has a Senior Business Development and Finance Officer.,L54
I-018,PAS-P04,proposed-structure,The structure has two Admin Leads.,L54
I-019,PAS-P05,proposed-structure,The structure includes self-employed music professionals.,L54
I-025,Performing Arts Service,staffing-total,"9.5 FTE is proposed: a reduction of 21.75 FTE, with potential to reduce this number.",L57
I-026,School Improvement,proposed-structure,A small central team gives an enabling infrastructure to system-led school improvement.,L68
I-030a,School Improvement,staffing-total,"4.0 FTE is proposed, including two new posts: a reduction of 3.6 FTE.",L71
I-030b,SCI-P01,create,Two of the posts are new; their titles are not given.,L71
I-031,WRL-P01; WRL-P02; WRL-P03,proposed-structure,A Lead is supported by one combined co-ordinator and monitoring post and two Personalised Learning Mentors.,L79
I-032,Work Related Learning Team,funding-change,"The team becomes fully traded, makes the most of European (ESIF) grant income and works closely with the Coventry Extended Learning Centre.",L79
I-035,WRL-P02,create,A new post is established: Work Related Learning Co-ordinator and Quality Monitoring Officer.,L81
I-036,Work Related Learning Team,staffing-total,"3.0 FTE is proposed: a reduction of 0.8 FTE, with potential to reduce.",L82
I-037,CEL-P01,proposed-structure,The centre is one provision and has one Head of Centre.,L91; L92
I-038,Coventry Extended Learning Centre,future-review,Alternative provision is reviewed in the next phase.,L91
I-040,Coventry Extended Learning Centre,staffing-total,36.43 FTE is proposed: a reduction of 1 FTE.,L94
I-041,SEN Support Services,restructure,"A single integrated 0 to 25 SEND service, statutory plans included, works under one Head of Service with simpler management.",L129
I-042,EPS-P02; TSN-P03,retain,"Educational Psychology, sensory support (VI and HI) and identifying pre-school children with SEN stay centrally retained and funded.",L129; L131
I-043,SEN Support Services,funding-change,The rest is offered as a traded model and staffed to demand; market testing informs the scale of the service and its overall staffing.,L133
I-044,TSE-P02,retain,"The KEYS function continues and expands, while its long-term governance is considered further.",L150
I-045,EPS-P02,expand,"The traded Educational Psychology offer gains a specialist SEMH programme, and the team grows to the required capacity in consultation with schools.",L154
I-046,SEN (0 to 6) Team,expand,"The team's responsibilities widen, potentially to traded work with children in reception.",L155
I-048,Complex Communication and Learning Team,subject-to-demand,The capacity of the team is set by demand.,L162
I-049,TSN-P03,retain,The present service for hearing and visual impairment continues and may expand as a traded service to further education.,L166
I-050,SSS-P01,merge,Two Heads of Service give way to one Head of SEND; which of the two posts ends is not stated.,L172
I-051,SSS-P02,create,A new SEN Support Manager leads and manages SEN support operationally.,L173
I-052,SSS-P03,create,Capacity is created through a Business Manager function; the budget is held by the Head of SEN Service and the SEN Support Manager.,L174
I-053,SEN Support Services,restructure,Separate services led by Strand Leads become a single structure led professionally by Team Leaders.,L175
I-055,TSE-P01; TCC-P01; TSN-P01; T06-P01,create,"Four Team Leader posts are created, answering for quality assurance, professional development and supervision of the team.",L177
I-057,T06-P01,working-pattern,The SEN (0 to 6) Team Leader is employed on a full-year basis.,L179
I-058,SEN Support Services,pay-policy,TLR points and SEN allowances follow the Council's pay policy.,L180
I-059,EPS-P01; T06-P01,line-management,The Principal Educational Psychologist (vacant) line-manages the SEN (0 to 6) Team Leader.,L184
I-060,T06-P01; T06-P02; T06-P03,line-management,The Team Leader is expected to line-manage the teachers within the service and the Portage Coordinator.,L184; L186
I-062,T06-P02,create,The structure has six fte of term-time SEN Early Years Inclusion Support Teacher posts.,L189
I-063,T06-P02; IEY-C02; IEY-C03,ring-fence,Those posts are ring-fenced to the current Area SENCO and Early Years Teachers.,L189
I-064,T06-P02,income-target,An income target is set against the function; its amount is not stated.,L189
I-065,T06-P03,retain,The Portage function is still led by a Portage Coordinator.,L190
I-067,T06-P04,expand,The portage team expands to 6 fte of all-year-round posts.,L191
I-069,T06-P06,create,"There are two new Portage Worker posts, as the sentence that ring-fences them implies.",L192
I-070,T06-P06,ring-fence,"The two new Portage Worker posts are ring-fenced to ""appropriate disestablished posts"".",L192
I-072,T06-P06; IEY-C06; IEY-C07,ring-fence,The expansion of the Portage function is ring-fenced to the Nursery Nurse and Education Assistant posts.,L193
I-075,CEL-P02,future-review,The continuing Key Worker function is considered in the phase 2 review of alternative provision.,L197
I-077,TSE-P03; LAW-C05,ring-fence,"If another KEYS site is realised, its new posts are ring-fenced to teachers within the service who are at risk.",L198
I-079,TSE-P06,review,"Outreach commissioned through Woodfield School is reviewed, on the assumption that a continuance is funded by trading.",L200
I-081,TSE-P04; TSE-P05,subject-to-demand,How many remain depends on confirmed demand for trading; behaviour support can no longer be funded centrally.,L201
I-082,Sensory Team,restructure,The team attends solely to low-incidence hearing and visual impairment.,L205
I-084,TSN-P02,create,"A Deputy Team Leader post is created, to lead professionally on either VI or HI.",L206
I-085,TSN-P01; TSN-P02,qualification,"The Team Leader too must lead on either VI or HI, so that mandatory qualification secures both.",L206
I-087,Complex Communication and Learning Team,funding-change,"The service is fully traded and responds first to demand; it includes learning support, specifically dyslexia, that can be traded.",L211
I-088,CIS-C05; CIS-C06,future-review,The three secondary speech and language ERPs are reviewed with all the City's ERPs in phase 2.,L211
I-091,TCC-P02; TCC-P03,create,"An Autism Coordinator and a Learning Coordinator are established for quality assurance, professional supervision and development.",L211
I-094,TCC-P06; TCC-P07,subject-to-demand,The autism team may constrict or expand; first feedback from schools suggests a high level of buy-back.,L211
I-095,SEN Support Services,staffing-total,77 posts are affected.,L213
I-096,SEN Support Services,staffing-total,"22.83 FTE will be made redundant and 33.32 FTE possibly, subject to market testing; redeployment is likely to be available.",L214
I-097,SMS-C06,no-change,School admissions are delivered through the admissions and benefits team and are not directly affected.,L218
I-098,SMS-C02,restructure,"The service is divided into specialist posts, and the generic Education Officer post becomes obsolete.",L224
I-099,SMS-P08,proposed-structure,A dedicated educational resource within the MASH team is secured; no post is named.,L224
I-100,SMS-P01,review-rename,The Strand Lead's job description is reviewed and renamed; the responsibilities are not significantly different.,L224
I-102,SMS-C02; SMS-P02; SMS-P03; SMS-P04; SMS-P06; SMS-P07,function-successor,The Education Officer's functions are delivered through the new posts; no ring-fence is stated.,L224
I-103,SMS-P02; SMS-P03,create,There are two Senior Plan Coordinators and six Plan Coordinators.,L224
I-104,SMS-P02; SMS-P03,supervision,Senior Plan Coordinators give the Plan Coordinators professional supervision.,L224
I-105,SMS-P03; SMS-P04,supervision,Plan Coordinators give the Plan Assistants professional supervision.,L224
I-106,SMS-P04,review-rename,"There are six Plan Assistants; the role equates to the current Caseworker, with a minor review of the job description.",L224
I-108,SMS-P05,create,The role of Finance and Workflow Coordinator is created.,L224
I-109,SMS-P05; SMS-C04,ring-fence,That role is ring-fenced to the current Senior Administrative Officer.,L224
I-110,SMS-P06,create,"The role of Access Coordinator is created, for travel assistance applications, administering the monitoring of permanent exclusions, and CME.",L224
I-111,SMS-P07,create,The role of Elective Home Education Officer is created.,L224
I-112,SMS-P03; SMS-P04,expand,Plan Co-ordinators and Assistant are expanded for a fixed term so that transition plans are in place.,L227
I-113,SEN Management Services,at-risk,3.62 FTE of staff is at risk through grade changes; the posts are not named.,L227
S-001,All services,consultation,The model was consulted on from 3 October 2016 to 23 November 2016.,L5
S-002,Hospital Education Service,money,"£0.03m of the saving is the buy-out of an income target on PSGU, which the paper does not expand.",L22
S-003,Performing Arts Service,money,The trading saving is to offset redundancy and to reduce charges to schools.,L60
S-004,School Improvement,duty,The statutory responsibility for school improvement leaves the Council from September 2017.,L64; L69
S-005,Coventry Extended Learning Centre,money,The financial impact is reported as part of the next phase.,L95
S-006,Communication and Interaction Service,staffing,"The teaching support remaining in speech and language (0.6, no unit given) has minimal impact.",L126
S-007,SEN Support Services,funding,The service is currently 78% DSG and 22% traded; further work is needed to clarify the savings.,L215
S-008,SEN Management Services,duty,"About 1500 statements are to be transferred to Education, Health and Care Plans by 31 March 2018.",L222; L224
S-009,All services,staffing,More detail is in the information pack of each team or service.,L230
S-010,All services,staffing,"Where schools buy services back, the adverse impact on headcount improves.",L237
S-011,All services,staffing,The summary figures now include the Extended Learning Centre.,L237

"""#),
    ("figures.csv", #"""
figure,scope,part_of,table,measure,stated,unit,source
F-HOS-headcount,Hospital Education Service,Education (non-SEN),blocks,headcount,25,heads,L21
F-HOS-fte,Hospital Education Service,Education (non-SEN),blocks,fte,12.6,FTE,L21
F-HOS-fte-proposed,Hospital Education Service,Education (non-SEN),blocks,fte-proposed,9.5,FTE,L21
F-HOS-reduction-fte,Hospital Education Service,Education (non-SEN),blocks,reduction-fte,2.12,FTE,L21
F-HOS-potential-fte,Hospital Education Service,Education (non-SEN),blocks,potential-fte,1.00,FTE,L21
F-HOS-budget,Hospital Education Service,Education (non-SEN),blocks,budget,0.82,GBP million,L22
F-HOS-cost-proposed,Hospital Education Service,Education (non-SEN),blocks,cost-proposed,0.68,GBP million,L22
F-HOS-saving,Hospital Education Service,Education (non-SEN),blocks,saving,0.14,GBP million,L22
F-HOS-saving-DSG,Hospital Education Service,Education (non-SEN),blocks,saving:DSG,0.11,GBP million,L22
F-HOS-saving-ESG,Hospital Education Service,Education (non-SEN),blocks,saving:ESG,0,GBP million,L22
F-HOS-saving-Other,Hospital Education Service,Education (non-SEN),blocks,saving:Other,0.03,GBP million,L22
F-LAC-headcount,Looked After Children Education Service,Education (non-SEN),blocks,headcount,9,heads,L32
F-LAC-fte,Looked After Children Education Service,Education (non-SEN),blocks,fte,6.04,FTE,L32
F-LAC-fte-proposed,Looked After Children Education Service,Education (non-SEN),blocks,fte-proposed,6.04,FTE,L32
F-LAC-reduction-fte,Looked After Children Education Service,Education (non-SEN),blocks,reduction-fte,0,FTE,L32
F-LAC-budget,Looked After Children Education Service,Education (non-SEN),blocks,budget,1.53,GBP million,L33
F-LAC-budget-Unnamed,Looked After Children Education Service,Education (non-SEN),blocks,budget:Unnamed,0.61,GBP million,L33
F-LAC-budget-Pupil-Premium-Plus,Looked After Children Education Service,Education (non-SEN),blocks,budget:Pupil Premium Plus,0.92,GBP million,L33
F-LAC-cost-proposed,Looked After Children Education Service,Education (non-SEN),blocks,cost-proposed,1.39,GBP million,L33
F-LAC-saving,Looked After Children Education Service,Education (non-SEN),blocks,saving,0.14,GBP million,L33
F-LAC-saving-DSG,Looked After Children Education Service,Education (non-SEN),blocks,saving:DSG,0.0,GBP million,L33
F-LAC-saving-Core,Looked After Children Education Service,Education (non-SEN),blocks,saving:Core,0.13,GBP million,L33
F-MGS-headcount,Minority Group Support Services,Education (non-SEN),blocks,headcount,21,heads,L43
F-MGS-casual-headcount,Minority Group Support Services,Education (non-SEN),blocks,casual-headcount,110,heads,L43
F-MGS-fte,Minority Group Support Services,Education (non-SEN),blocks,fte,14.5,FTE,L43
F-MGS-fte-proposed,Minority Group Support Services,Education (non-SEN),blocks,fte-proposed,9,FTE,L43
F-MGS-reduction-fte,Minority Group Support Services,Education (non-SEN),blocks,reduction-fte,5.67,FTE,L43
F-MGS-budget,Minority Group Support Services,Education (non-SEN),blocks,budget,1.51,GBP million,L46
F-MGS-cost-proposed,Minority Group Support Services,Education (non-SEN),blocks,cost-proposed,1.14,GBP million,L46
F-MGS-saving,Minority Group Support Services,Education (non-SEN),blocks,saving,0.37,GBP million,L46
F-MGS-saving-DSG,Minority Group Support Services,Education (non-SEN),blocks,saving:DSG,0.37,GBP million,L46
F-PAS-headcount,Performing Arts Service,Education (non-SEN),blocks,headcount,55,heads,L57
F-PAS-fte,Performing Arts Service,Education (non-SEN),blocks,fte,22.75,FTE,L57
F-PAS-vacant-fte,Performing Arts Service,Education (non-SEN),blocks,vacant-fte,1.0,FTE,L57
F-PAS-fte-proposed,Performing Arts Service,Education (non-SEN),blocks,fte-proposed,9.5,FTE,L57
F-PAS-reduction-fte,Performing Arts Service,Education (non-SEN),blocks,reduction-fte,21.75,FTE,L57
F-PAS-budget,Performing Arts Service,Education (non-SEN),blocks,budget,1.34,GBP million,L58
F-PAS-budget-Music-grant,Performing Arts Service,Education (non-SEN),blocks,budget:Music grant,0.50,GBP million,L60
F-PAS-budget-Performing-Arts,Performing Arts Service,Education (non-SEN),blocks,budget:Performing Arts,0.95,GBP million,L60
F-PAS-cost-proposed,Performing Arts Service,Education (non-SEN),blocks,cost-proposed,1.34,GBP million,L60
F-PAS-saving,Performing Arts Service,Education (non-SEN),blocks,saving,0.11,GBP million,L60
F-PAS-saving-DSG,Performing Arts Service,Education (non-SEN),blocks,saving:DSG,0,GBP million,L60
F-PAS-saving-ESG,Performing Arts Service,Education (non-SEN),blocks,saving:ESG,0,GBP million,L60
F-PAS-saving-Trading,Performing Arts Service,Education (non-SEN),blocks,saving:Trading,0.11,GBP million,L60
F-SCI-headcount,School Improvement,Education (non-SEN),blocks,headcount,10,heads,L71
F-SCI-fte,School Improvement,Education (non-SEN),blocks,fte,5.6,FTE,L71
F-SCI-vacant-posts,School Improvement,Education (non-SEN),blocks,vacant-posts,4,posts,L71
F-SCI-fte-proposed,School Improvement,Education (non-SEN),blocks,fte-proposed,4.0,FTE,L71
F-SCI-new-posts,School Improvement,Education (non-SEN),blocks,new-posts,2,posts,L71
F-SCI-reduction-fte,School Improvement,Education (non-SEN),blocks,reduction-fte,3.6,FTE,L71
F-SCI-budget,School Improvement,Education (non-SEN),blocks,budget,1.55,GBP million,L72
F-SCI-cost-proposed,School Improvement,Education (non-SEN),blocks,cost-proposed,0.65,GBP million,L72
F-SCI-saving,School Improvement,Education (non-SEN),blocks,saving,0.9,GBP million,L72
F-SCI-saving-DSG,School Improvement,Education (non-SEN),blocks,saving:DSG,0.1,GBP million,L72
F-SCI-saving-ESG,School Improvement,Education (non-SEN),blocks,saving:ESG,0.8,GBP million,L72
F-WRL-headcount,Work Related Learning Team,Education (non-SEN),blocks,headcount,7,heads,L82
F-WRL-fte,Work Related Learning Team,Education (non-SEN),blocks,fte,3.7,FTE,L82
F-WRL-fte-proposed,Work Related Learning Team,Education (non-SEN),blocks,fte-proposed,3.0,FTE,L82
F-WRL-reduction-fte,Work Related Learning Team,Education (non-SEN),blocks,reduction-fte,0.8,FTE,L82
F-WRL-budget,Work Related Learning Team,Education (non-SEN),blocks,budget,0.82,GBP million,L83
F-WRL-cost-proposed,Work Related Learning Team,Education (non-SEN),blocks,cost-proposed,0.77,GBP million,L83
F-WRL-saving,Work Related Learning Team,Education (non-SEN),blocks,saving,0.05,GBP million,L83
F-WRL-saving-ESG,Work Related Learning Team,Education (non-SEN),blocks,saving:ESG,0.05,GBP million,L83
F-CEL-headcount,Coventry Extended Learning Centre,Education (non-SEN),blocks,headcount,38,heads,L94
F-CEL-fte,Coventry Extended Learning Centre,Education (non-SEN),blocks,fte,37.43,FTE,L94
F-CEL-fte-proposed,Coventry Extended Learning Centre,Education (non-SEN),blocks,fte-proposed,36.43,FTE,L94
F-CEL-reduction-fte,Coventry Extended Learning Centre,Education (non-SEN),blocks,reduction-fte,-1,FTE,L94
F-CEL-budget,Coventry Extended Learning Centre,Education (non-SEN),blocks,budget,2.76,GBP million,L95
F-CEL-cost-proposed,Coventry Extended Learning Centre,Education (non-SEN),blocks,cost-proposed,2.76,GBP million,L95
F-SSS-income-target,SEN Support Services,SEN,blocks,income-target,,GBP million,L189
F-SSS-posts-affected,SEN Support Services,SEN,blocks,posts-affected,77,posts,L213
F-SSS-headcount,SEN Support Services,SEN,blocks,headcount,167,heads,L214
F-SSS-fte,SEN Support Services,SEN,blocks,fte,109.34,FTE,L214
F-SSS-redundant-fte,SEN Support Services,SEN,blocks,redundant-fte,22.83,FTE,L214
F-SSS-at-risk-fte,SEN Support Services,SEN,blocks,at-risk-fte,33.32,FTE,L214
F-SSS-budget,SEN Support Services,SEN,blocks,budget,7.23,GBP million,L215
F-SSS-cost-proposed,SEN Support Services,SEN,blocks,cost-proposed,5.98,GBP million,L215
F-SSS-saving,SEN Support Services,SEN,blocks,saving,1.25,GBP million,L215
F-SMS-headcount,SEN Management Services,SEN,blocks,headcount,18,heads,L227
F-SMS-fte,SEN Management Services,SEN,blocks,fte,13.03,FTE,L227
F-SMS-at-risk-fte,SEN Management Services,SEN,blocks,at-risk-fte,3.62,FTE,L227
F-SMS-budget,SEN Management Services,SEN,blocks,budget,0.79,GBP million,L228
F-SMS-cost-proposed,SEN Management Services,SEN,blocks,cost-proposed,0.71,GBP million,L228
F-SMS-saving,SEN Management Services,SEN,blocks,saving,0.08,GBP million,L228
F-SMS-saving-DSG,SEN Management Services,SEN,blocks,saving:DSG,,GBP million,L228
F-SMS-saving-ESG,SEN Management Services,SEN,blocks,saving:ESG,0.05,GBP million,L228
F-SMS-saving-Trading-buy-out,SEN Management Services,SEN,blocks,saving:Trading buy-out,0.03,GBP million,L228
F-SUMMARY-NON-SEN-fte,Education (non-SEN),All services,summary,fte,118.06,FTE,L233
F-SUMMARY-NON-SEN-in-post-fte,Education (non-SEN),All services,summary,in-post-fte,99.52,FTE,L233
F-SUMMARY-NON-SEN-vacant-fte,Education (non-SEN),All services,summary,vacant-fte,18.54,FTE,L233
F-SUMMARY-NON-SEN-headcount,Education (non-SEN),All services,summary,headcount,135.00,heads,L233
F-SUMMARY-NON-SEN-fte-proposed,Education (non-SEN),All services,summary,fte-proposed,82.53,FTE,L233
F-SUMMARY-NON-SEN-fte-change,Education (non-SEN),All services,summary,fte-change,-35.33,FTE,L233
F-SUMMARY-NON-SEN-headcount-adverse,Education (non-SEN),All services,summary,headcount-adverse,-59.00,heads,L233
F-SUMMARY-NON-SEN-new-posts,Education (non-SEN),All services,summary,new-posts,15.00,posts,L233
F-SUMMARY-SEN-fte,SEN,All services,summary,fte,128.60,FTE,L234
F-SUMMARY-SEN-in-post-fte,SEN,All services,summary,in-post-fte,112.73,FTE,L234
F-SUMMARY-SEN-vacant-fte,SEN,All services,summary,vacant-fte,15.47,FTE,L234
F-SUMMARY-SEN-headcount,SEN,All services,summary,headcount,144.00,heads,L234
F-SUMMARY-SEN-fte-proposed,SEN,All services,summary,fte-proposed,87.12,FTE,L234
F-SUMMARY-SEN-fte-change,SEN,All services,summary,fte-change,-41.48,FTE,L234
F-SUMMARY-SEN-headcount-adverse,SEN,All services,summary,headcount-adverse,-63.00,heads,L234
F-SUMMARY-SEN-new-posts,SEN,All services,summary,new-posts,19.00,posts,L234
F-SUMMARY-ALL-fte,All services,,summary,fte,246.66,FTE,L235
F-SUMMARY-ALL-in-post-fte,All services,,summary,in-post-fte,212.25,FTE,L235
F-SUMMARY-ALL-vacant-fte,All services,,summary,vacant-fte,34.01,FTE,L235
F-SUMMARY-ALL-headcount,All services,,summary,headcount,279.00,heads,L235
F-SUMMARY-ALL-fte-proposed,All services,,summary,fte-proposed,169.65,FTE,L235
F-SUMMARY-ALL-fte-change,All services,,summary,fte-change,-76.81,FTE,L235
F-SUMMARY-ALL-headcount-adverse,All services,,summary,headcount-adverse,-122.00,heads,L235
F-SUMMARY-ALL-new-posts,All services,,summary,new-posts,34.00,posts,L235

"""#),
    ("letters.yaml", #"""
# What the employer says once for all letters of this programme. SYNTHETIC: nothing here is
# Coventry's. A letter that asks for a field which nobody fills is held back, and says which.
sender name: Sam Example (synthetic)
sender role: Head of Human Resources
sender contact: 01632 960001, hr@example.org
support contact: Employee support line, 01632 960002, day and night
union contact: the branch office of your union, or union@example.org
reasons for change: >-
  The consultation paper gives the reasons service by service. In short, schools say that some
  services no longer meet what their pupils need, and the money for them is falling.
where to read the proposal: the consultation paper, Appendix A, at example.org/redesign
how to comment:
  - By e-mail to redesign@example.org
  - In writing to HR Consultation, 1 Example Street, Sampletown, ZZ1 1AA
meeting arrangements:
  - Thursday 13 October 2016, 4 pm, Sampletown Hall
  - Tuesday 8 November 2016, 9 am, Sampletown Hall
redeployment contact: Redeployment Officer, 01632 960003, redeployment@example.org
time off arrangements: You may have reasonable time off with pay to look for another post; please agree it with your manager first.
voluntary redundancy open: no
how to reply: by e-mail to redesign@example.org, or on the form enclosed
# Left out on purpose, so that the letters that need them are held back until somebody decides:
# meeting date, meeting time and place, selection method, selection criteria, tie break,
# appeal grounds, appeal period, appeal to, pay protection, adjustments contact, absence contact.

"""#),
  ]
}

//! Edits of the clean policy that set each lint off, and edits that nearly do.

use online_safety_policy::check::lint::LintCode;

use crate::lints::edit::Edit;

/// What sets one lint off, and what does not.
pub(crate) struct Fixture {
    pub(crate) lint: LintCode,
    /// After any of these it finds something.
    pub(crate) fires: &'static [&'static [Edit]],
    /// After any of these it finds nothing.
    pub(crate) silent: &'static [&'static [Edit]],
}

macro_rules! fixtures {
    ($( $lint:ident fires: $fires:tt silent: $silent:tt )+) => {
        pub(crate) const FIXTURES: &[Fixture] = &[
            $( Fixture { lint: LintCode::$lint, fires: &$fires, silent: &$silent } ),+
        ];
    };
}

// Pieces of the clean file that several edits start from.
const WATCH_TIMES: &str =
    "        cases: [{ line: 44, when: { moment: [break] }, then: allowed }]\n";
const CHANNELS: &str = "    about: [personal-channels-with-pupils]\n    is: not-allowed\n";
const PUPIL_ROWS: &str = "    non-educational-sites: {…    continued-infringements:";
const RULES: &str = "response-rules:\n";

fixtures! {
    ReviewOverdue
    fires: [&[("2027-09", "2026-10")]]
    silent: [&[("2027-09", "2026-11")], &[("2027-09", "2026-autumn")]]

    ApprovalMissing
    fires: [
        &[("  approved: { by: Governing board, date: \"2026-09\" }\n", "")],
        &[("by: Governing board, date", "date")],
        &[(", date: \"2026-09\"", "")],
    ]
    silent: [&[("date: \"2026-09\"", "date: \"2026\"")]]

    ReviewDateMissing
    fires: [&[("  review-due: \"2027-09\"\n", "")]]
    silent: [&[("2027-09", "2027")]]

    ReviewIntervalLong
    fires: [&[("2027-09", "2028-01")]]
    silent: [&[("2027-09", "2027-autumn")], &[("2027-09", "2027")]]

    TimesWithoutTimes
    fires: [
        &[(WATCH_TIMES, "")],
        &[("personal-email:        { line: 47, pupils: not-allowed, adults: allowed }",
           "personal-email: { line: 47, pupils: { readings: [not-allowed, allowed-at-certain-times] }, adults: allowed }")],
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: allowed-at-certain-times\n"),
          ("unless: { time: [school-day] }", "when: { moment: [break] }"), ("times:…own:", "")],
    ]
    silent: [
        &[("when: { moment: [break] }, then: allowed }]\n      adults: allowed\n    personal-laptops",
           "when: { place: [non-teaching-area] }, then: allowed }]\n      adults: allowed\n    personal-laptops")],
        &[(WATCH_TIMES, ""), ("      line: 44\n", "      line: 44\n      retired: true\n")],
    ]

    NominatedNobody
    fires: [
        &[("{ is: acceptable-for-nominated-users, nominated: [business-manager] }", "acceptable-for-nominated-users")],
        &[("to: [class-teacher, trusted-adult]", "to: [nominated-person]")],
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    cases: [{ line: 62, when: { nominated: [\"no\"] }, then: not-allowed }]\n")],
    ]
    silent: [
        &[("to: [class-teacher, trusted-adult]", "to: [nominated-person, class-teacher]")],
        &[("nominated: [business-manager]", "nominated: [business-manager, headteacher]")],
    ]

    AmbiguousCell
    fires: [
        &[("file-sharing: { line: 32, pupils: acceptable, adults: acceptable }",
           "file-sharing: { line: 32, pupils: acceptable, adults: { readings: [acceptable, unacceptable], note: smudged } }")],
        &[("{ line: 90, required: [class-teacher], available: [warning] }",
           "{ line: 90, readings: [[class-teacher], [class-teacher, headteacher]], available: [warning] }")],
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    readings: [not-allowed, discouraged]\n")],
    ]
    silent: [
        &[("file-sharing: { line: 32, pupils: acceptable, adults: acceptable }",
           "file-sharing: { line: 32, retired: true, pupils: acceptable, adults: { readings: [acceptable, unacceptable] } }")],
    ]

    AmbiguousCase
    fires: [
        &[("when: { place: [non-teaching-area] }, then: allowed }]", "when: { place: [non-teaching-area] }, then: [allowed, not-allowed] }]")],
        &[("when: { place: [non-teaching-area] }, then: allowed }]", "when: { place: [non-teaching-area] }, then: allowed }]\n        otherwise: [not-allowed, discouraged]")],
    ]
    silent: [
        &[("cases: [{ line: 42, when: { place: [non-teaching-area] }, then: allowed }]",
           "cases: [{ line: 42, when: { place: [non-teaching-area] }, then: allowed }, { line: 42, then: discouraged }]")],
    ]

    AudienceNotToldApart
    fires: [&[("roles: [pupil, digital-leader]", "roles: [digital-leader]"), ("roles: [staff,", "roles: [pupil, staff,")]]
    silent: [&[("volunteer, governor]", "volunteer, governor, parent]")]]

    UndecidedAlternative
    fires: [&[(CHANNELS, "    about: [personal-channels-with-pupils]\n    cases: [{ line: 62, then: [allowed, not-allowed] }]\n")]]
    silent: [
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    cases: [{ line: 62, then: [illegal, not-allowed] }]\n")],
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    cases: [{ line: 62, when: { moment: [lesson] }, then: [allowed, not-allowed] }]\n")],
    ]

    LevelNeverUsed
    fires: [&[("pupils: not-allowed, adults: allowed-with-permission", "pupils: not-allowed, adults: allowed")]]
    silent: [
        &[("pupils: not-allowed, adults: allowed-with-permission", "pupils: not-allowed, adults: allowed"),
          ("  lines: 40-50\n", "  printed: false\n")],
        &[("pupils: not-allowed, adults: allowed-with-permission",
           "pupils: not-allowed, adults: { readings: [allowed, allowed-with-permission] }")],
    ]

    FactNeverUsed
    fires: [&[("own:\n", "own:\n  facts: { handed-in: { label: Handed in } }\n")]]
    silent: [
        &[("own:\n", "own:\n  facts: { handed-in: { label: Handed in } }\n"),
          (WATCH_TIMES, "        cases: [{ line: 44, when: { handed-in: \"no\" }, then: allowed }]\n")],
        &[("own:\n", "own:\n  facts: { handed-in: { label: Handed in } }\n"),
          (WATCH_TIMES, "        cases: [{ line: 44, when: { moment: [break] }, unless: { handed-in: \"yes\" }, then: allowed }]\n")],
    ]

    TableContradictsProse
    fires: [
        &[("about: [personal-channels-with-pupils]", "about: [personal-email, personal-watches]")],
        &[(CHANNELS, "    about: [personal-phones]\n    cases: [{ line: 62, when: { moment: [lesson] }, then: not-allowed }]\n")],
    ]
    silent: [
        &[(CHANNELS, "    about: [personal-email]\n    is: allowed\n")],
        &[(CHANNELS, "    about: [personal-phones]\n    cases: [{ line: 62, unless: { place: [non-teaching-area] }, then: not-allowed }]\n")],
    ]

    ProseContradictsProse
    fires: [
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  calls-home:\n    line: 63\n    who: [staff]\n    about: [personal-channels-with-pupils]\n    cases: [{ line: 63, when: { purpose: [professional] }, then: allowed }]\n")],
        &[(RULES, "response-rules:\n  always: { line: 94, table: pupil-incidents, incidents: [offensive-message], required: [police] }\n")],
    ]
    silent: [
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  calls-home:\n    line: 63\n    who: [visitor]\n    about: [personal-channels-with-pupils]\n    is: allowed\n")],
        &[(RULES, "response-rules:\n  sometimes: { line: 94, table: pupil-incidents, incidents: [mobile-device], required: [police] }\n")],
    ]

    TablesContradict
    fires: [&[("personal-phones-photo: { line: 43, pupils: not-allowed, adults: not-allowed }",
               "personal-phones-photo: { line: 43, pupils: not-allowed, adults: allowed }")]]
    silent: [&[("personal-phones-photo: { line: 43, pupils: not-allowed, adults: not-allowed }",
                "personal-phones-photo:\n      line: 43\n      pupils: not-allowed\n      adults:\n        is: allowed-at-certain-times\n        cases: [{ line: 43, when: { place: [non-teaching-area], moment: [break] }, then: allowed }]")]]

    NeverAuthorised
    fires: [&[("pupils: allowed-with-permission", "pupils: not-allowed"),
              ("      pupils:\n        is: allowed-at-certain-times\n        cases: [{ line: 44, when: { moment: [break] }, then: allowed }]\n", "      pupils: not-allowed\n")]]
    silent: [&[("pupils: allowed-with-permission", "pupils: not-allowed")]]

    SaidTwice
    fires: [
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  no-laptops:\n    line: 63\n    who: [pupils]\n    about: [personal-laptops, personal-email]\n    is: not-allowed\n")],
        &[(RULES, "response-rules:\n  again: { line: 94, table: pupil-incidents, incidents: [illegal-material], required: [police] }\n")],
    ]
    silent: [
        &[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  ipads-for-work:\n    line: 63\n    who: [adults]\n    about: [school-ipads]\n    is: allowed\n    provisos: [encrypted]\n")],
        &[(RULES, "response-rules:\n  more: { line: 94, table: pupil-incidents, incidents: [illegal-material], required: [police, inform-parents] }\n")],
    ]

    ActWithoutIncident
    fires: [
        &[("  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: direct }]", "  personal-laptops:\n    pupil-incidents: []")],
        &[("  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: direct }]", "  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: partly }]")],
        &[("  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: direct }]", "  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: direct, when: { moment: [lesson] } }]")],
        &[("  personal-laptops:\n    pupil-incidents: [{ incident: mobile-device, fit: direct }]", "  personal-laptops:\n    pupil-incidents: [{ incident: misuse, fit: direct }]")],
    ]
    silent: [
        &[("\nlints:\n", "\n  school-ipads: { pupil-incidents: [], staff-incidents: [] }\n\nlints:\n")],
        &[("  personal-watches:\n    pupil-incidents: [{ incident: mobile-device, fit: direct }]", "  personal-watches:\n    pupil-incidents: [{ incident: mobile-device, fit: direct, unless: { moment: [break] } }]")],
        &[("\nlints:\n", "\n  anothers-account:\n    pupil-incidents: [{ incident: another-pupils-account, fit: partly }, { incident: staff-account, fit: partly }]\n\nlints:\n"),
          (CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  own-account:\n    line: 63\n    who: [pupils]\n    about: [anothers-account]\n    is: not-allowed\n"),
          ("    filming-without-consent:      {", "    another-pupils-account: { line: 91, required: [headteacher] }\n    staff-account: { line: 91, required: [headteacher] }\n    filming-without-consent:      {")],
    ]

    IncidentWithoutAct
    fires: [&[("pupil-incidents: [{ incident: filming-without-consent, fit: direct }]", "pupil-incidents: []")]]
    silent: [&[("pupil-incidents: [{ incident: filming-without-consent, fit: direct }]", "pupil-incidents: [{ incident: filming-without-consent, fit: partly }]")]]

    IncidentWithoutMirror
    fires: [
        &[("    mobile-device:     { line: 104, required: [line-manager], available: [disciplinary-action] }\n", "")],
        &[("    filter-bypass:         { line: 87, required: [class-teacher, technical-support], available: [remove-access] }\n", "")],
    ]
    silent: [
        &[("    personal-channels-with-pupils: { line: 106, required: [headteacher, chair-of-governors, safeguarding-lead] }\n", "")],
        &[("    non-educational-sites: { line: 83, required: [class-teacher], available: [remove-access] }\n", "")],
    ]

    AudienceNotJudged
    fires: [&[("    who: [adults]\n", "    who: [adults, visitor, parent]\n")]]
    silent: [&[(CHANNELS, "    about: [personal-channels-with-pupils]\n    is: not-allowed\n  guests:\n    line: 63\n    who: [visitor]\n    about: [guest-accounts]\n    is: allowed\n")]]

    ActNotMapped
    fires: [
        &[("  personal-email:\n    pupil-incidents: [{ incident: social-media, fit: direct }]\n", "")],
        &[("\nmapping:\n…\nlints:", "\nstandard-mapping: false\n")],
        &[("\nmapping:\n…\nlints:", ""), ("\nown:\n", "\nown:\n  technologies: { tins: { label: Tins } }\n"),
          ("    personal-phones-photo: { line: 43,", "    tins: { line: 43, pupils: not-allowed, adults: not-allowed }\n    personal-phones-photo: { line: 43,")],
    ]
    silent: [
        &[("  personal-email:\n    pupil-incidents: [{ incident: social-media, fit: direct }]\n", "  personal-email: { pupil-incidents: [] }\n")],
        &[("  personal-email:\n    pupil-incidents: [{ incident: social-media, fit: direct }]\n", ""), ("\nmapping:\n", "\nstandard-mapping: true\nmapping:\n")],
        &[("\nmapping:\n…\nlints:", "")],
        &[("\nmapping:\n…\nlints:", ""), ("\nown:\n", "\nown:\n  technologies: { tins: { label: Tins, like: personal-phones } }\n"),
          ("    personal-phones-photo: { line: 43,", "    tins: { line: 43, pupils: not-allowed, adults: not-allowed }\n    personal-phones-photo: { line: 43,")],
    ]

    RowWithoutResponse
    fires: [&[("copyright:               { line: 110, required: [line-manager], available: [warning] }", "copyright: { line: 110 }")]]
    silent: [
        &[("copyright:               { line: 110, required: [line-manager], available: [warning] }", "copyright: { line: 110, available: [warning] }")],
        &[("copyright:               { line: 110, required: [line-manager], available: [warning] }", "copyright: { line: 110 }"),
          (RULES, "response-rules:\n  copying: { line: 114, table: staff-incidents, incidents: [copyright], required: [line-manager] }\n")],
    ]

    ResponseNeverUsed
    fires: [&[("required: [inform-parents, further-sanction]", "required: [inform-parents, warning]")]]
    silent: [&[("required: [inform-parents, further-sanction]", "required: [inform-parents], available: [further-sanction]")]]

    ResponseOnEveryRow
    fires: [&[("required: [class-teacher", "required: [headteacher"), ("required: [inform-parents, further", "required: [headteacher, further")]]
    silent: [
        &[("required: [class-teacher", "required: [headteacher")],
        &[("safeguarding-lead], intent: [deliberate] }", "safeguarding-lead, inform-parents], intent: [deliberate] }"),
          (PUPIL_ROWS, "    mobile-device: { line: 84, required: [class-teacher, inform-parents] }\n    offensive-message: { line: 86, required: [headteacher, inform-parents] }\n")],
    ]

    RowsAllAlike
    fires: [&[(PUPIL_ROWS, "    mobile-device: { line: 84, required: [headteacher, inform-parents] }\n    offensive-message: { line: 86, required: [headteacher, inform-parents] }\n    filter-bypass: { line: 87, required: [headteacher, inform-parents] }\n    disrepute: { line: 88, required: [headteacher, inform-parents] }\n    copyright-or-data-protection: { line: 89, required: [headteacher, inform-parents] }\n    others-data: { line: 90, required: [headteacher, inform-parents] }\n")]]
    silent: [
        &[(PUPIL_ROWS, "    mobile-device: { line: 84, required: [headteacher, inform-parents] }\n    offensive-message: { line: 86, required: [headteacher, inform-parents] }\n    filter-bypass: { line: 87, required: [headteacher, inform-parents], available: [warning] }\n    disrepute: { line: 88, required: [headteacher, inform-parents] }\n    copyright-or-data-protection: { line: 89, required: [headteacher, inform-parents] }\n    others-data: { line: 90, required: [headteacher, inform-parents] }\n")],
    ]

    ReferralsOnly
    fires: [&[("      line: 102\n…response-rules:", "      line: 102\n      required: [headteacher, police, technical-support, safeguarding-lead]\n    mobile-device: { line: 104, required: [line-manager] }\n    offensive-message: { line: 105, required: [headteacher, chair-of-governors] }\n    continued-infringements: { line: 112, required: [line-manager, chair-of-governors], repeat: above }\n\n")]]
    silent: [&[("      line: 102\n…response-rules:", "      line: 102\n      required: [headteacher, police, technical-support, safeguarding-lead]\n    mobile-device: { line: 104, required: [line-manager] }\n    offensive-message: { line: 105, required: [headteacher, chair-of-governors], available: [warning] }\n    continued-infringements: { line: 112, required: [line-manager, chair-of-governors], repeat: above }\n\n")]]

    RepeatNotEscalating
    fires: [
        &[("required: [inform-parents, further-sanction]", "required: [inform-parents]")],
    ]
    silent: [&[("required: [inform-parents, further-sanction]", "available: [further-sanction]")]]

    RepeatNotLast
    fires: [&[("repeat: above }\n\nstaff-incidents", "repeat: above }\n    others-data: { line: 92, required: [headteacher] }\n    disrepute: { line: 92, required: [headteacher] }\n\nstaff-incidents")]]
    silent: [&[("repeat: above }\n\nstaff-incidents", "repeat: all }\n    others-data: { line: 92, required: [headteacher] }\n\nstaff-incidents")]]

    NoRepeatRow
    fires: [&[("    continued-infringements:      { line: 92, required: [inform-parents, further-sanction], repeat: above }\n", "")]]
    silent: [&[("repeat: above }\n\nstaff-incidents", "repeat: all }\n\nstaff-incidents")]]

    GraverAnsweredLighter
    fires: [&[("[headteacher, inform-parents, warning, safeguarding-lead]", "[inform-parents]")]]
    silent: [&[("[headteacher, inform-parents, warning, safeguarding-lead]", "[inform-parents]"), ("required: [class-teacher, inform-parents]", "required: [class-teacher]")]]

    IntentWithoutEffect
    fires: [&[("{ line: 88, required: [class-teacher], intent", "{ line: 88, required: [headteacher, inform-parents], available: [remove-access], intent")]]
    silent: [&[("{ line: 88, required: [class-teacher], intent", "{ line: 88, required: [headteacher, inform-parents], intent")]]

    IllegalWithoutPolice
    fires: [
        &[("{ line: 82, required: [headteacher, police, ", "{ line: 82, required: [headteacher, ")],
        &[(RULES, "response-rules:\n  grooming: { line: 114, table: staff-incidents, incidents: [grooming, hate-crime], required: [safeguarding-lead] }\n")],
    ]
    silent: [
        &[("{ line: 82, required: [headteacher, police, ", "{ line: 82, required: [headteacher, "),
          ("incidents: [offensive-message], available: [police]", "incidents: [illegal-material, offensive-message], available: [police]"),
          ("table: staff-incidents, incidents: [illegal-material, offensive-message]", "table: staff-incidents, incidents: [offensive-message]")],
        &[(RULES, "response-rules:\n  logged: { line: 114, table: staff-incidents, incidents: all, required: [safeguarding-lead] }\n")],
    ]

    IllegalWithoutTechnicalSupport
    fires: [&[("{ line: 82, required: [headteacher, police, technical-support, ", "{ line: 82, required: [headteacher, police, ")]]
    silent: [&[("{ line: 82, required: [headteacher, police, technical-support, ", "{ line: 82, available: [technical-support], required: [headteacher, police, ")]]

    PoliceTriggersDiverge
    fires: [
        &[(RULES, "response-rules:\n  grooming: { line: 94, table: pupil-incidents, incidents: [grooming], required: [police] }\n")],
        &[(RULES, "response-rules:\n  hatred: { line: 94, table: pupil-incidents, incidents: [hate-crime], available: [police] }\n")],
        &[("offensive-message: { line: 105, required: [headteacher, ", "offensive-message: { line: 105, required: [headteacher, police, "),
          ("table: staff-incidents, incidents: [offensive-message], available: [police]", "table: staff-incidents, incidents: [offensive-message], available: [disciplinary-action]")],
    ]
    silent: [
        &[(RULES, "response-rules:\n  images: { line: 94, table: pupil-incidents, incidents: [illegal-material], required: [police] }\n")],
        &[(RULES, "response-rules:\n  anything: { line: 94, table: pupil-incidents, incidents: all, available: [police] }\n")],
    ]

    ParentsNeverTold
    fires: [
        &[("[inform-parents, further-sanction]", "[further-sanction]"), (", inform-parents", "")],
        &[("[inform-parents, further-sanction]", "[further-sanction]"), (", inform-parents]", "]"), (", inform-parents, w", ", w")],
    ]
    silent: [&[("[inform-parents, further-sanction]", "[further-sanction]"), (", inform-parents", ""),
               ("available: [police], note: if it is a crime }\n  criminal-messages-by-adults", "available: [police, inform-parents], note: if it is a crime }\n  criminal-messages-by-adults")]]

    SafeguardingLeadNeverReached
    fires: [&[(", safeguarding-lead]", "]")]]
    silent: [&[(", safeguarding-lead]", "]"), ("to: [class-teacher, trusted-adult]", "to: [safeguarding-lead]")]]

    SelfReferral
    fires: [
        &[("      line: 109\n      required: [headteacher, chair-of-governors]", "      line: 109\n      required: [headteacher]")],
        &[("to: [headteacher, governors]", "to: [headteacher]")],
        &[("to: [headteacher, governors]", "to: [online-safety-lead]"), ("to: [headteacher, online-safety-lead]", "to: [online-safety-lead]")],
    ]
    silent: [
        &[("to: [headteacher, online-safety-lead]", "to: [headteacher]")],
        &[("      line: 109\n      required: [headteacher, chair-of-governors]", "      line: 109\n      required: [headteacher]"),
          ("[staff, headteacher, supply-staff", "[staff, supply-staff")],
    ]

    EvidenceCopiesIllegalContent
    fires: [
        &[("except: [child-sexual-abuse-images, extreme-pornography]", "except: [child-sexual-abuse-images]")],
        &[("of: all, except: [child-sexual-abuse-images, extreme-pornography]", "of: [child-sexual-abuse-images, threatening-behaviour], note: sign it")],
    ]
    silent: [
        &[("keep: [screenshot, print], of: all, except: [child-sexual-abuse-images, extreme-pornography]", "keep: [record-address, store-message], of: all")],
        &[("of: all, except: [child-sexual-abuse-images, extreme-pornography]", "of: [threatening-behaviour]")],
    ]

    UnusedSuppression
    fires: [
        &[("rows-all-alike: deny", "rows-all-alike: { level: allow, reason: we are small }")],
        &[("rows-all-alike: deny", "OSP040: { level: allow, rows: [further-sanction, staff-incidents.warning], reason: on its way }"),
          ("required: [inform-parents, further-sanction]", "required: [inform-parents, warning]")],
        &[("invariants:\n", "invariants:\n  illegal-for-one-permitted-to-nobody: { apply: false, reason: an example }\n")],
        &[("rows-all-alike: deny", "OSP093: { level: allow, reason: on its way }")],
    ]
    silent: [
        &[("rows-all-alike: deny", "OSP093: { level: allow, reason: on its way }"), ("43, pupils: not-allowed", "43, pupils: allowed")],
        &[("rows-all-alike: deny", "OSP040: { level: allow, rows: [further-sanction], reason: on its way }"),
          ("required: [inform-parents, further-sanction]", "required: [inform-parents, warning]")],
        &[("rows-all-alike: deny", "OSP040: { level: deny, rows: [further-sanction] }")],
        &[("rows-all-alike: deny", "review-overdue: { level: allow, reason: the governors meet in July }"), ("2027-09", "2026-10")],
    ]

    ExpiredSuppression
    fires: [&[("rows-all-alike: deny", "review-overdue: { level: allow, until: \"2026-11-21\", reason: the governors meet in July }"), ("2027-09", "2026-10")]]
    silent: [&[("rows-all-alike: deny", "review-overdue: { level: allow, until: \"2026-11-22\", reason: the governors meet in July }"), ("2027-09", "2026-10")]]

    InvariantOverNothing
    fires: [
        &[("for-all: { who: pupils, about: personal-phones-photo }\n    expect: { verdict: not-allowed }",
           "for-all: { who: parent, incidents: all }\n    expect: { required: headteacher }")],
        &[("about: illegal, classified: illegal", "about: filter-bypass, classified: illegal")],
    ]
    silent: [
        &[("for-all: { who: pupils, about: personal-phones-photo }\n    expect: { verdict: not-allowed }",
           "for-all: { who: pupils, incidents: fraud }\n    expect: { never: warning }")],
        // A default law about nothing is nobody's mistake.
        &[("invariants:…mapping:", ""), ("unacceptable-and-illegal }", "unacceptable }"), ("illegal-material:", "extremism:"),
          ("incident: illegal-material", "incident: extremism")],
    ]

    InvariantViolated
    fires: [
        &[("43, pupils: not-allowed", "43, pupils: allowed")],
        &[("24, pupils: unacceptable, adults: unacceptable }", "24, pupils: unacceptable-and-illegal, adults: acceptable }")],
        // Broken by what is not said of whoever means it: no rule is to blame, the row is.
        &[("safeguarding-lead], intent: [deliberate] }", "safeguarding-lead], intent: [careless] }")],
    ]
    silent: [
        &[("43, pupils: not-allowed", "43, pupils: allowed"), ("    expect: { verdict: not-allowed }", "    expect: { decision: decided }")],
        &[("24, pupils: unacceptable, adults: unacceptable }", "24, pupils: unacceptable-and-illegal, adults: acceptable }"),
          ("invariants:\n", "invariants:\n  illegal-for-one-permitted-to-nobody: { apply: false, reason: an example }\n  illegal-acts-reach-the-police: { apply: false, reason: an example }\n"),
          ("about: illegal,", "about: extreme-pornography,")],
    ]

    OwnWordIsStandard
    fires: [
        &[("own:\n", "own:\n  pupil-responses: { confiscation: { label: Keep it, kind: sanction } }\n")],
        &[("own:\n", "own:\n  technologies: { drones: { label: Small aircraft } }\n")],
    ]
    silent: [
        &[("own:\n", "own:\n  pupil-responses: { keeping-it: { label: Keep it, kind: sanction } }\n")],
        // A standard word of another kind.
        &[("own:\n", "own:\n  user-actions: { drones: { label: Small aircraft } }\n")],
    ]
}

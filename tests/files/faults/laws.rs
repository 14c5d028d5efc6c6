//! Laws under `invariants`.

use online_safety_policy::diagnostic::Code::*;

use super::check::{Mistake, alone, one};

const ACTS: &str = "who: [adults, prefect], about: [smart-pens, viruses]";

pub(crate) const MISTAKES: &[Mistake] = &[
    one(
        ACTS,
        "who: [adults, prefcet], about: [smart-pens, viruses]",
        &[(UnknownAudience, "prefcet", "did you mean `prefect`?")],
    ),
    one(
        ACTS,
        "who: [adults, adults], about: [smart-pens, viruses]",
        &[(DuplicateWord, "adults", "take one")],
    ),
    one(
        ACTS,
        "about: [smart-pens, viruses]",
        &[(MissingField, "for-all", "add `who: ...`")],
    ),
    one(
        ACTS,
        "who: [adults, prefect], about: [smart-pens, smart-pens]",
        &[(DuplicateWord, "smart-pens", "take one")],
    ),
    one(
        ACTS,
        "who: [adults, prefect], about: []",
        &[(EmptyValue, "[]", "at least one")],
    ),
    one(
        ACTS,
        "who: [adults, prefect], about: [smart-pens, smoke]",
        &[(UnknownWord, "smoke", "under `own`")],
    ),
    one(
        ACTS,
        "who: [adults, prefect], about: all, except: [smart-pns]",
        &[(UnknownWord, "smart-pns", "did you mean `smart-pens`?")],
    ),
    one(
        ACTS,
        "who: [adults, prefect], about: [smart-pens, all]",
        &[(UnknownWord, "all", "under `own`")],
    ),
    one(
        ACTS,
        "table: pupil-incidents, who: [adults, prefect], about: [smart-pens, viruses]",
        &[(ContradictoryRow, "table", "take it out")],
    ),
    one(
        "{ device: [loaned] }",
        "{ device: [lent] }",
        &[(UnknownWord, "lent", "did you mean `loaned`?")],
    ),
    one(
        "{ device: [loaned] }",
        "{ devise: [loaned] }",
        &[(UnknownWord, "devise", "did you mean `device`?")],
    ),
    one(
        "{ device: [loaned] }",
        "{ device: [own, school, loaned] }",
        &[(
            ContradictoryCondition,
            "[own, school, loaned]",
            "take the condition out",
        )],
    ),
    one(
        "never-verdict: [illegal, discouraged]",
        "never-verdict: [ilegal, discouraged]",
        &[(UnknownWord, "ilegal", "did you mean `illegal`?")],
    ),
    one(
        "never-verdict: [illegal, discouraged]",
        "verdict: [illegal, allowed], never-verdict: [illegal]",
        &[(ContradictoryRow, "illegal", "take one")],
    ),
    one(
        "    line: 71\n    authority: inferred\n",
        "    authority: inferred\n",
        &[(ContradictoryRow, "authority", "add its `line`")],
    ),
    one(
        "    line: 71\n    authority: inferred\n",
        "    line: 71\n    authority: infered\n",
        &[(UnknownWord, "infered", "did you mean `inferred`?")],
    ),
    one(
        "incidents: [crashed-drone], intent",
        "incidents: [lost-pen], intent",
        &[(UnknownWord, "lost-pen", "under `own`")],
    ),
    one(
        "incidents: [crashed-drone], intent",
        "incidents: [crashed-drone, crashed-drone], intent",
        &[(DuplicateWord, "crashed-drone", "take one")],
    ),
    one(
        "{ table: pupil-incidents, incidents",
        "{ table: pupils-incidents, incidents",
        &[(
            UnknownWord,
            "pupils-incidents",
            "did you mean `pupil-incidents`?",
        )],
    ),
    one(
        "history: [repeat] }",
        "history: [repeat, repeat] }",
        &[(DuplicateWord, "repeat", "take one")],
    ),
    one(
        "available: [tidy-up], never-kind",
        "available: [tidi-up], never-kind",
        &[(UnknownWord, "tidi-up", "did you mean `tidy-up`?")],
    ),
    one(
        "available: [tidy-up], never-kind",
        "available: [tidy-up], required: [tidy-up], never-kind",
        &[(ContradictoryRow, "tidy-up", "take one")],
    ),
    one(
        "never-kind: [notification]",
        "never-kind: [notice]",
        &[(UnknownWord, "notice", "accepted: `referral`")],
    ),
    one(
        "no-lighter-than: first-time",
        "no-lighter-than: then",
        &[(UnknownWord, "then", "accepted: `first-time`")],
    ),
    one(
        "{ apply: false, reason: an example }",
        "{ apply: false }",
        &[(MissingField, "apply", "add `reason: ...`")],
    ),
    one(
        "{ apply: false, reason: an example }",
        "{ reason: an example }",
        &[(
            ContradictoryRow,
            "reason",
            "write `{ apply: false, reason: ... }`",
        )],
    ),
    one(
        "{ apply: false, reason: an example }",
        "{ apply: no, reason: an example }",
        &[(Yaml11Boolean, "no", "")],
    ),
    one(
        "  repeats-answered-no-more-lightly: {",
        "  repeats-answered-no-more-lightlyy: {",
        &[(
            UnknownWord,
            "repeats-answered-no-more-lightlyy",
            "did you mean `repeats-answered-no-more-lightly`?",
        )],
    ),
];

/// What a law says in two places: a mistake in the other hides it.
const LEANING: &[Mistake] = &[one(
    "history: [repeat] }",
    "history: [first-time] }",
    &[(
        ContradictoryRow,
        "first-time",
        "under `intent` or `history`",
    )],
)];

#[test]
fn each_mistake_is_one_fault() {
    alone(MISTAKES);
    alone(LEANING);
}

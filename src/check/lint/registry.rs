//! The list of all lints.

use super::{Lint, LintCode};

/// Every lint, in the order of their codes.
#[must_use]
pub fn all() -> &'static [&'static Lint] {
    ALL
}

/// A lint by its id or its name.
///
/// ```
/// use online_safety_policy::check::lint;
///
/// let lint = lint::find("OSP042").unwrap();
/// assert_eq!(lint.name(), "rows-all-alike");
/// assert!(lint.manual().starts_with("## What it checks"));
/// ```
#[must_use]
pub fn find(id_or_name: &str) -> Option<&'static Lint> {
    let code = LintCode::find(id_or_name)?;
    ALL.iter().find(|lint| lint.code() == code).copied()
}

static ALL: &[&Lint] = &[
    &super::review_overdue::LINT,
    &super::approval_missing::LINT,
    &super::review_date_missing::LINT,
    &super::review_interval_long::LINT,
    &super::times_without_times::LINT,
    &super::nominated_nobody::LINT,
    &super::ambiguous_cell::LINT,
    &super::ambiguous_case::LINT,
    &super::audience_not_told_apart::LINT,
    &super::undecided_alternative::LINT,
    &super::level_never_used::LINT,
    &super::fact_never_used::LINT,
    &super::table_contradicts_prose::LINT,
    &super::prose_contradicts_prose::LINT,
    &super::tables_contradict::LINT,
    &super::never_authorised::LINT,
    &super::said_twice::LINT,
    &super::act_without_incident::LINT,
    &super::incident_without_act::LINT,
    &super::incident_without_mirror::LINT,
    &super::audience_not_judged::LINT,
    &super::act_not_mapped::LINT,
    &super::row_without_response::LINT,
    &super::response_never_used::LINT,
    &super::response_on_every_row::LINT,
    &super::rows_all_alike::LINT,
    &super::referrals_only::LINT,
    &super::repeat_not_escalating::LINT,
    &super::repeat_not_last::LINT,
    &super::no_repeat_row::LINT,
    &super::graver_answered_lighter::LINT,
    &super::intent_without_effect::LINT,
    &super::illegal_without_police::LINT,
    &super::illegal_without_technical_support::LINT,
    &super::police_triggers_diverge::LINT,
    &super::parents_never_told::LINT,
    &super::safeguarding_lead_never_reached::LINT,
    &super::self_referral::LINT,
    &super::evidence_copies_illegal_content::LINT,
    &super::unused_suppression::LINT,
    &super::expired_suppression::LINT,
    &super::invariant_over_nothing::LINT,
    &super::invariant_violated::LINT,
    &super::own_word_is_standard::LINT,
];

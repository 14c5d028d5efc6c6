//! Recommendations as a paragraph, and a second one on who hears of it first.

use std::fmt;

use strum::IntoEnumIterator as _;

use super::{contacts, repeats};
use crate::answer::decision::{Modality, Recommendation, RecommendedResponse, ResponseList, slots};
use crate::answer::decision::{Reason, ReasonKind, Says};
use crate::tell::phrase::incidents::{incidents, label};
use crate::tell::phrase::people::people;
use crate::tell::phrase::places::{bracket, noted, place};
use crate::tell::phrase::words::{self, any, list, lower, measured, response, word};
use crate::vocabulary::{Urgency, Word as _};

/// A short paragraph for people: what follows, how it is ordered, and why; in
/// a second one, to whom such matters are brought first.
///
/// ```
/// use online_safety_policy::builtin;
/// use online_safety_policy::vocabulary::{History, PupilIncident, Role};
///
/// let telford = builtin::telford_infant_2020();
/// let answer = telford.recommend(
///     Role::Pupil,
///     [PupilIncident::StaffAccount],
///     None,
///     History::FirstTime,
/// )?;
/// let text = answer.to_string();
/// assert!(text.starts_with("Using a staff account (pupil). Required: refer to the headteacher. "));
/// assert!(text.contains("Actions and Sanctions: Pupils, line 348, row 8"));
/// # Ok::<(), online_safety_policy::QuestionError>(())
/// ```
impl fmt::Display for Recommendation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::paragraphs(f, &[paragraph(self), contacts::paragraph(self)])
    }
}

/// What follows, in one paragraph.
pub(super) fn paragraph(of: &Recommendation<'_>) -> String {
    let mut sentences = Vec::new();
    if of.is_silent() {
        sentences.push(silent(of));
    } else {
        sentences.push(heading(of));
        sentences.extend(what_follows(of));
        sentences.extend(by_time(of));
    }
    sentences.extend(why(of));
    sentences.extend(answered_elsewhere(of));
    sentences.extend(unspoken(of));
    sentences.extend(repeats::sentences(of));
    sentences.join(". ") + "."
}

fn heading(of: &Recommendation<'_>) -> String {
    let labels: Vec<&str> = slots(of.asked).map(|slot| label(of, slot)).collect();
    let role = usize::from(of.role);
    let role = match of.policy.role_at(role).standard() {
        Some(standard) => word(standard),
        None => of.policy.roles.label_at(role).to_owned(),
    };
    let mut about = vec![role];
    about.extend(of.intent.map(word));
    if of.history.is_repeat() {
        about.push(word(of.history));
    }
    format!("{} ({})", labels.join("; "), about.join(", "))
}

fn silent(of: &Recommendation<'_>) -> String {
    let people = people(of.policy, usize::from(of.role));
    let asked = incidents(of, slots(of.asked));
    let neither = "this neither asks for a response nor rules one out";
    if !of.is_judged() {
        return format!(
            "No incident table of this policy covers {people}, so it says nothing about what \
             follows {asked}: {neither}"
        );
    }
    if of.judged_set() == 0 {
        // Why no row answers is said in a sentence of its own.
        return format!("The policy names no response here for {people}: {neither}");
    }
    format!("The policy says nothing about what follows {asked} for {people}: {neither}")
}

/// One sentence for each modality.
fn what_follows(of: &Recommendation<'_>) -> Vec<String> {
    // What depends on the time is told time by time.
    Modality::iter()
        .filter(|modality| *modality != Modality::Depends)
        .filter_map(|modality| {
            let responses: Vec<RecommendedResponse<'_>> = of
                .responses()
                .filter(|r| r.modality() == modality)
                .collect();
            let first = responses.first()?.urgency();
            let ranked = responses.iter().any(|r| r.urgency() != first);
            let how = modality.label();
            let choice = match modality {
                Modality::Required | Modality::Disputed | Modality::Depends => "",
                Modality::OneOf => ", the school chooses which",
                Modality::Available => ", for the school to choose",
            };
            // The urgency is a ranking of ours and must not pass for the school's.
            let order = match first {
                Urgency::AtOnce if ranked => {
                    ", the most urgent first (this software's own order, not the school's)"
                }
                _ if ranked => ", in this software's own order, not the school's",
                _ => "",
            };
            let name = |r: &RecommendedResponse<'_>| measured(response(r.response), r);
            let names: Vec<String> = match modality {
                Modality::OneOf => one_of(of),
                _ => responses.iter().map(name).collect(),
            };
            Some(format!("{how}{choice}{order}: {}", names.join("; ")))
        })
        .collect()
}

/// The sets of which one must follow: `a suspension (2 days) or an isolation`.
fn one_of(of: &Recommendation<'_>) -> Vec<String> {
    let all: Vec<_> = of.responses().collect();
    let sets = of.one_of().into_iter().map(|set| {
        let those = all.iter().filter(|r| set.ids().any(|id| id == r.id()));
        list(those.map(|r| measured(response(r.response), r)), "or")
    });
    sets.collect()
}

/// What each time leads to, where the answer depends on which it is.
fn by_time(of: &Recommendation<'_>) -> Vec<String> {
    let each = of.leads_to().into_iter().map(|(history, at)| {
        let follows: Vec<String> = match at.is_silent() {
            true => vec!["the policy says nothing".to_owned()],
            false => what_follows(&at).iter().map(|text| lower(text)).collect(),
        };
        (history, follows)
    });
    let told = words::by_time(each.collect()).into_iter();
    let told = told.map(|(time, follows)| format!("{time}: {}", follows.join(", ")));
    let mut told: Vec<String> = told.collect();
    if !told.is_empty() {
        told.insert(0, "It depends on which time it is".to_owned());
    }
    told
}

/// The rows and sentences it rests on; with more than one, what each says.
fn why(of: &Recommendation<'_>) -> Option<String> {
    let reasons: Vec<Reason<'_>> = of
        .reasons()
        .filter(|reason| reason.kind != ReasonKind::RepeatRow)
        .collect();
    let mut text = String::new();
    for (i, reason) in reasons.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|before| reasons.get(before));
        let says = match &reason.says {
            Says::Responses {
                required,
                available,
                one_of,
            } if reasons.len() > 1 => says(required, available, one_of),
            _ => String::new(),
        };
        // Two readings of one row stand side by side and share its place.
        if before.is_some_and(|before| before.source == reason.source) {
            text.push_str(&format!(" or, read differently, {says}"));
            continue;
        }
        text.push_str(if before.is_some() { "; " } else { "Why: " });
        match (says.as_str(), reason.note) {
            ("", note) => text.push_str(&noted(place(&reason.source), note)),
            (says, note) => text.push_str(&format!("{says} {}", bracket(&reason.source, note))),
        }
    }
    (!text.is_empty()).then_some(text)
}

/// `refer to the headteacher, refer to the police, available: give a warning`.
fn says(
    required: &ResponseList<'_>,
    available: &ResponseList<'_>,
    one_of: &[ResponseList<'_>],
) -> String {
    let join = |responses: &ResponseList<'_>| {
        let all = responses.table.responses_in(responses.bits);
        all.map(response).collect::<Vec<_>>().join(", ")
    };
    let required = (!required.is_empty()).then(|| join(required));
    let one_of = one_of.iter().map(|set| format!("one of: {}", join(set)));
    let available = (!available.is_empty()).then(|| format!("available: {}", join(available)));
    let all: Vec<String> = required
        .into_iter()
        .chain(one_of)
        .chain(available)
        .collect();
    all.join(", ")
}

/// Where the intent led to another row, or to none.
fn answered_elsewhere(of: &Recommendation<'_>) -> Vec<String> {
    of.elsewhere()
        .map(|elsewhere| {
            let this = label(of, elsewhere.asked);
            let (speaks, intent) = (any(elsewhere.speaks), word(elsewhere.intent));
            match elsewhere.other {
                Some(other) => format!(
                    "The row “{this}” is for acts that are {speaks}; for one that is {intent}, the \
                     row “{}” answers",
                    label(of, other)
                ),
                None => format!(
                    "“{this}” is set aside: its row is for acts that are {speaks}, and no other row \
                     is given for one that is {intent}"
                ),
            }
        })
        .collect()
}

/// Beside others that the policy speaks of.
fn unspoken(of: &Recommendation<'_>) -> Option<String> {
    let unspoken = of.passed_over();
    (!unspoken.is_empty()).then(|| {
        format!(
            "The policy says nothing about what follows {}",
            incidents(of, unspoken)
        )
    })
}

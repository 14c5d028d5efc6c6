//! What is expected to follow.

use strum::IntoEnumIterator as _;

use super::both;
use crate::diagnostic::Code;
use crate::document::InvariantPropertyDocument;
use crate::policy::{Following, How, Judge, Other};
use crate::validate::{Scope, names};
use crate::vocabulary::{History, Intent, ResponseKind, Word};
use crate::yaml::At;

/// Reads the responses, their kinds, and what they are compared with.
pub(super) fn followings(
    document: &InvariantPropertyDocument,
    table: Option<Judge>,
    how: &How,
    scope: &Scope,
    at: At<'_>,
) -> Vec<Following> {
    let mut expect = Vec::new();
    let d = document;
    let named = [
        ("required", &d.required, Following::Required as fn(_) -> _),
        ("available", &d.available, Following::Available),
        ("never", &d.never, Following::Never),
    ];
    for (key, texts, law) in named.iter().filter(|(_, texts, _)| !texts.is_empty()) {
        responses(texts, table, scope, at.key(key));
        expect.push(law(texts.iter().map(|text| text.as_str().into()).collect()));
    }
    let kinds = [
        (
            "required-kind",
            &d.required_kind,
            Following::RequiredKind as fn(_) -> _,
        ),
        (
            "available-kind",
            &d.available_kind,
            Following::AvailableKind,
        ),
        ("never-kind", &d.never_kind, Following::NeverKind),
    ];
    for (key, texts, law) in kinds.iter().filter(|(_, texts, _)| !texts.is_empty()) {
        let kinds: Vec<ResponseKind> = names::standards(texts, at.key(key));
        expect.push(law(kinds));
    }
    for [required, available, never] in [
        named.map(|(key, texts, _)| (key, texts.as_slice())),
        kinds.map(|(key, texts, _)| (key, texts.as_slice())),
    ] {
        both(required, available, at);
        both(required, never, at);
        both(available, never, at);
    }
    let compared = [
        (
            "no-lighter-than",
            &d.no_lighter_than,
            Following::NoLighterThan as fn(_) -> _,
        ),
        (
            "no-harsher-than",
            &d.no_harsher_than,
            Following::NoHarsherThan,
        ),
    ];
    for (key, text, law) in compared {
        let Some(text) = text.as_deref().filter(|text| !text.is_empty()) else {
            continue;
        };
        expect.extend(other(text, how, at.key(key)).map(law));
    }
    expect
}

/// Checks the responses of a table, or of any.
fn responses(texts: &[String], table: Option<Judge>, scope: &Scope, at: At<'_>) {
    for (i, text) in texts
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        let at = at.index(i);
        if texts.iter().take(i).any(|other| other == text) {
            names::twice(text, at);
            continue;
        }
        let mut tables = scope.tables(table);
        if !tables.any(|(_, words)| words.responses.slot_of(text).is_some()) {
            let kind = scope.called(table, "response", |kind| kind.responses);
            let known = scope.tables(table);
            let known = known.flat_map(|(_, words)| words.responses.ids());
            names::unknown_own(kind, text, known, at);
        }
    }
}

/// What answers are compared with: another history or another intent.
fn other(text: &str, how: &How, at: At<'_>) -> Option<Other> {
    let history = text.parse::<History>().ok();
    let intent = text.parse::<Intent>().ok();
    let (found, is_itself) = match (history, intent) {
        (Some(history), _) => (
            Other::History(history),
            !how.histories.is_empty() && how.histories.iter().all(|known| *known == history),
        ),
        (None, Some(intent)) => (
            Other::Intent(intent),
            how.intents.iter().all(|known| *known == Some(intent)),
        ),
        (None, None) => {
            let known = History::iter().map(Word::as_str);
            let known = known.chain(Intent::iter().map(Word::as_str));
            names::unknown("history or intent", text, known, at);
            return None;
        }
    };
    if is_itself {
        let message = format!("answers with `{text}` are compared with themselves");
        let help = Some("name the others under `intent` or `history`".into());
        at.fault(Code::ContradictoryRow, message, help);
    }
    Some(found)
}

//! The questions that a law is about.

use strum::IntoEnumIterator as _;

use crate::diagnostic::Code;
use crate::document::{InvariantSetDocument, PolicyDocument};
use crate::policy::{About, Acts, Filter, How, Incidents, Judge, Numbers, Which, Who};
use crate::validate::{Scope, audiences, conditions, incidents, names, rules};
use crate::vocabulary::{Intent, Verdict, Word};
use crate::yaml::At;

use super::expect::there;

/// A set of questions, before it is known what is expected of their answers.
pub(super) enum Set {
    Acts(Acts, OfAnswers),
    Incidents(Incidents, How),
}

/// What only makes sense of acts once it is asked what follows them.
pub(super) struct OfAnswers {
    pub(super) filter: Filter,
    pub(super) how: How,
    /// The keys that are there, by which it is told.
    pub(super) keys: Vec<&'static str>,
}

/// Reads a set; nothing where it was reported.
pub(super) fn read(
    set: &InvariantSetDocument,
    document: &PolicyDocument,
    scope: &Scope,
    at: At<'_>,
) -> Option<Set> {
    match (set.incidents.is_empty(), set.about.is_empty()) {
        (false, false) => {
            let help = Some("state one law for the incidents and one for the acts".into());
            let message = "`about` beside `incidents`";
            at.key("about")
                .fault_at_key(Code::ContradictoryRow, message, help);
            at.key("incidents").also("incidents, not acts");
            None
        }
        (true, true) => {
            if !at.is_at_fault() {
                let help = Some("name `incidents: [...]`, or acts with `who` and `about`".into());
                let message = "a law about nothing: neither `incidents` nor `about`";
                at.fault_at_key(Code::MissingField, message, help);
            }
            None
        }
        (false, true) => incidents(set, document, scope, at),
        (true, false) => acts(set, scope, at),
    }
}

/// Reports keys that are there and say nothing of this kind of set.
fn misplaced(keys: &[(&'static str, bool)], of: &str, at: At<'_>) {
    for (key, _) in keys.iter().filter(|(_, is_there)| *is_there) {
        let message = format!("`{key}` in a law about {of}");
        let help = Some("take it out".into());
        at.key(key)
            .fault_at_key(Code::ContradictoryRow, message, help);
    }
}

fn acts(set: &InvariantSetDocument, scope: &Scope, at: At<'_>) -> Option<Set> {
    misplaced(&[("table", set.table.is_some())], "acts", at);
    if set.who.is_empty() && !at.key("who").is_at_fault() {
        at.missing("who");
    }
    let who = Who::These(audiences::who(&set.who, scope, at.key("who")));
    let alone = |word: &str| set.about == [word];
    let of_all = alone("all") || alone("illegal");
    let except = rules::about(&set.except, scope, at.key("except"));
    let about = if alone("all") {
        About::All(except)
    } else if alone("illegal") {
        About::Illegal(except)
    } else {
        About::These(rules::about(&set.about, scope, at.key("about")))
    };
    if !of_all {
        names::except_without_all(&set.except, ("about", &set.about), at);
    }
    let given = conditions::known("given", &set.given, scope, at);
    let classified: Vec<Verdict> = names::standards(&set.classified, at.key("classified"));
    let of_answers = OfAnswers {
        filter: Filter {
            classified: classified.into_iter().collect(),
            covered: set.covered,
        },
        how: how(set, at),
        keys: there([
            ("classified", !set.classified.is_empty()),
            ("covered", set.covered.is_some()),
            ("intent", !set.intent.is_empty()),
            ("history", !set.history.is_empty()),
        ]),
    };
    Some(Set::Acts(Acts { who, about, given }, of_answers))
}

fn incidents(
    set: &InvariantSetDocument,
    document: &PolicyDocument,
    scope: &Scope,
    at: At<'_>,
) -> Option<Set> {
    let keys = [
        ("given", !set.given.is_empty()),
        ("classified", !set.classified.is_empty()),
        ("covered", set.covered.is_some()),
    ];
    misplaced(&keys, "incidents", at);
    let who =
        (!set.who.is_empty()).then(|| Who::These(audiences::who(&set.who, scope, at.key("who"))));
    let table = table(set, document, scope, at);
    let is_all = set.incidents == ["all"];
    let except = slots(&set.except, set, table, scope, at.key("except"));
    let which = if is_all {
        Which::Spoken(except)
    } else {
        Which::These(slots(
            &set.incidents,
            set,
            table,
            scope,
            at.key("incidents"),
        ))
    };
    if !is_all {
        let list = ("incidents", set.incidents.as_slice());
        names::except_without_all(&set.except, list, at);
    }
    let incidents = Incidents { who, table, which };
    Some(Set::Incidents(incidents, how(set, at)))
}

/// The table, if one is named; it must be there.
fn table(
    set: &InvariantSetDocument,
    document: &PolicyDocument,
    scope: &Scope,
    at: At<'_>,
) -> Option<Judge> {
    let text = set.table.as_deref().filter(|text| !text.is_empty())?;
    let help = || "name the other table, or leave `table` out to mean both".to_owned();
    incidents::held_table(text, document, scope, help, at.key("table"))
}

/// Finds incidents in the words of a table, or of any.
fn slots(
    texts: &[String],
    set: &InvariantSetDocument,
    table: Option<Judge>,
    scope: &Scope,
    at: At<'_>,
) -> Numbers {
    let mut found = Numbers::new();
    let table_is_lost = table.is_none() && set.table.is_some();
    for (i, text) in texts.iter().enumerate() {
        let at = at.index(i);
        if texts.iter().take(i).any(|other| other == text) && !text.is_empty() {
            names::twice(text, at);
            continue;
        }
        let tables = scope.tables(table);
        let places = tables.filter_map(|(judge, of)| Some((judge, of.incidents.slot_of(text)?)));
        found.extend(places.clone());
        // Under a table that nobody knows, nobody knows the incidents.
        if places.count() == 0 && !table_is_lost {
            let kind = scope.called(table, "incident", |kind| kind.incidents);
            let known = scope.tables(table);
            let known = known.flat_map(|(_, words)| words.incidents.ids());
            names::unknown_own(kind, text, known, at);
        }
    }
    found
}

/// An intent of which nobody knows.
const UNKNOWN: &str = "unknown";

/// The intents and histories; every one where none is named.
fn how(set: &InvariantSetDocument, at: At<'_>) -> How {
    let any = How::any();
    let mut intents: Vec<Option<Intent>> = Vec::new();
    let in_intents = at.key("intent");
    for (i, text) in set
        .intent
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        let at = in_intents.index(i);
        let found = match text.as_str() {
            UNKNOWN => Some(None),
            _ => text.parse().ok().map(Some),
        };
        match found {
            Some(intent) if intents.contains(&intent) => names::twice(text, at),
            Some(intent) => intents.push(intent),
            None => {
                let known = Intent::iter().map(Word::as_str).chain([UNKNOWN]);
                names::unknown(Intent::KIND, text, known, at);
            }
        }
    }
    let histories = names::standards(&set.history, at.key("history"));
    How {
        intents: if set.intent.is_empty() {
            any.intents
        } else {
            intents
        },
        histories,
    }
}

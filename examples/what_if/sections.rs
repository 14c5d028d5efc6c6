//! The lists of what can be asked, each as rows of text and as JSON.

use online_safety_policy::QuestionError;
use online_safety_policy::answer::{ListedResponse, ListedWord, Listing};
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{Fact, Role, Term, Word};
use serde_json::{Value, json};

use crate::list::Kind;

/// A list: its kind, whose it is where there are several, its heading, its rows.
pub(crate) struct Section {
    pub(crate) kind: Kind,
    pub(crate) of: Option<Table>,
    pub(crate) title: String,
    pub(crate) rows: Vec<[String; 3]>,
    pub(crate) json: Value,
}

fn section<T: serde::Serialize>(
    kind: Kind,
    title: &str,
    listed: &[T],
    row: impl Fn(&T) -> [String; 3],
) -> Section {
    Section {
        kind,
        of: None,
        title: title.to_owned(),
        rows: listed.iter().map(row).collect(),
        json: json!(listed),
    }
}

impl Section {
    /// Whether it has nothing where a policy has no table of incidents.
    pub(crate) fn rests_on_tables(&self) -> bool {
        matches!(self.kind, Kind::Incidents | Kind::Responses)
    }
}

/// What can have happened, or can follow, where no table says so.
pub(crate) fn no_table(kind: Kind) -> Section {
    let title = match kind {
        Kind::Responses => "Responses",
        _ => "Incidents",
    };
    Section {
        kind,
        of: None,
        title: title.to_owned(),
        rows: Vec::new(),
        json: json!({}),
    }
}

/// A small vocabulary that no policy adds to.
pub(crate) fn words<W: Word>(kind: Kind, title: &str) -> Section {
    let words: Vec<_> = W::iter()
        .map(|word| json!({ "id": word.as_str(), "label": word.label() }))
        .collect();
    let text = |word: &Value, key: &str| word[key].as_str().unwrap_or_default().to_owned();
    section(kind, title, &words, |word| {
        [text(word, "id"), text(word, "label"), String::new()]
    })
}

pub(crate) fn roles(listing: &Listing<'_>) -> Section {
    section(Kind::Roles, "Roles", &listing.roles(), |role| {
        let judged = match role.judged_by {
            Some(table) => format!("judged by {table}"),
            None => "judged by no table".to_owned(),
        };
        [
            role.id.into(),
            role.label.into(),
            marked(judged, role.own, false),
        ]
    })
}

pub(crate) fn audiences(listing: &Listing<'_>) -> Section {
    section(
        Kind::Audiences,
        "Audiences",
        &listing.audiences(),
        |audience| {
            [
                audience.id.into(),
                audience.label.into(),
                audience.roles.join(", "),
            ]
        },
    )
}

pub(crate) fn acts(kind: Kind, title: &str, listed: Vec<ListedWord<'_>>) -> Section {
    section(kind, title, &listed, word)
}

pub(crate) fn incidents(listing: &Listing<'_>, role: Term<Role>) -> Result<Section, QuestionError> {
    let listed = listing.incidents(role)?;
    Ok(section(
        Kind::Incidents,
        "what can have happened",
        &listed,
        word,
    ))
}

fn word(word: &ListedWord<'_>) -> [String; 3] {
    let place = match (word.row, word.spoken) {
        (Some(row), _) => format!("row {row}"),
        (None, true) => "in prose".to_owned(),
        (None, false) => "not spoken of".to_owned(),
    };
    [
        word.id.into(),
        word.label.into(),
        marked(place, word.own, word.retired),
    ]
}

pub(crate) fn responses(listing: &Listing<'_>, role: Term<Role>) -> Result<Section, QuestionError> {
    let listed = listing.responses(role)?;
    let row = |response: &ListedResponse<'_>| {
        let place = match (response.column, response.spoken) {
            (Some(column), true) => format!("column {column}"),
            (Some(column), false) => format!("column {column}, never marked"),
            (None, true) => "in prose".to_owned(),
            (None, false) => "not spoken of".to_owned(),
        };
        let place = format!("{}, {place}", response.kind);
        [
            response.id.into(),
            response.label.into(),
            marked(place, response.own, false),
        ]
    };
    Ok(section(
        Kind::Responses,
        "what can follow, in the order in which to act",
        &listed,
        row,
    ))
}

pub(crate) fn facts(listing: &Listing<'_>) -> Section {
    section(Kind::Facts, "Facts", &listing.facts(), |fact| {
        let values: Vec<String> = fact
            .values
            .iter()
            .map(|value| match fact.fact {
                Fact::Time => format!("{} ({})", value.id, value.label),
                _ => value.id.to_string(),
            })
            .collect();
        let label = match fact.asked {
            true => fact.label.to_owned(),
            false => format!("{} (nothing turns on it)", fact.label),
        };
        let values = match values.is_empty() {
            true if fact.fact == Fact::Group => "no rule speaks of one".to_owned(),
            true => "a clock time, such as 10:00".to_owned(),
            false => values.join(", "),
        };
        [fact.id.to_owned(), label, values]
    })
}

pub(crate) fn matters(listing: &Listing<'_>) -> Section {
    section(Kind::Matters, "Matters", &listing.matters(), |matter| {
        let place = match matter.spoken {
            true => "",
            false => "not spoken of",
        };
        [matter.id.to_string(), matter.label.into(), place.into()]
    })
}

pub(crate) fn suspicions(listing: &Listing<'_>) -> Section {
    let listed = listing.suspicions();
    section(Kind::Suspicions, "Suspicions", &listed, |suspicion| {
        let standing = suspicion.standing.label();
        [
            suspicion.id.to_string(),
            suspicion.label.into(),
            standing.into(),
        ]
    })
}

pub(crate) fn holders(listing: &Listing<'_>) -> Section {
    section(Kind::Holders, "Who has duties", &listing.holders(), |of| {
        let duties = match of.duties {
            1 => "1 duty".to_owned(),
            duties => format!("{duties} duties"),
        };
        [of.id.to_string(), of.label.into(), duties]
    })
}

fn marked(mut place: String, own: bool, retired: bool) -> String {
    if own {
        place.push_str(", the school's own");
    }
    if retired {
        place.push_str(", retired");
    }
    place
}

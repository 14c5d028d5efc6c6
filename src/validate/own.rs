//! The words that a school added.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::document::{Entries, OwnDocument, OwnWordDocument, RESERVED, no_facts};
use crate::policy::{
    Mapping, Others, OwnWord, PerTable, PolicyTable, TableKind, Vocabulary, WordList, Words,
};
use crate::vocabulary::{
    Acceptability, AreaOfRisk, Fact, Meaning, OwnId, Permission, ResponseKind, Technology, Urgency,
    UserAction, Word,
};
use crate::yaml::{At, Reader};

use super::{cells, names};

/// The columns of levels, by the vocabulary they belong to.
pub(super) struct OwnLevels {
    pub(super) acceptability: Words<Acceptability, Meaning>,
    pub(super) permissions: Words<Permission, Meaning>,
}

/// The most own words of one kind. There is an answer for every role and
/// subject, so they are what the size of a policy grows with.
const MOST_OWN: usize = 256;

/// Reads own words of one kind.
fn words<W: Word, D>(
    document: &Entries<OwnWordDocument>,
    path: At<'_>,
    detail: impl FnMut(&OwnWordDocument, At<'_>) -> D,
) -> Words<W, D> {
    list(Vocabulary::of::<W>(), document, path, detail).into()
}

/// The same where the kind is only known by its words.
pub(super) fn list<D>(
    standard: &'static Vocabulary,
    document: &Entries<OwnWordDocument>,
    path: At<'_>,
    mut detail: impl FnMut(&OwnWordDocument, At<'_>) -> D,
) -> WordList<D> {
    if document.len() > MOST_OWN {
        let message = format!("more than {MOST_OWN} own words for a {}", standard.kind);
        let help = Some("take out those that nothing else names".into());
        path.fault_at_key(Code::TooMany, message, help);
        for (name, _) in document.iter().skip(MOST_OWN) {
            path.excuse(name);
        }
    }
    let own = document
        .iter()
        .take(MOST_OWN)
        .filter_map(|(name, word)| {
            let at = path.key(name);
            let id = id(standard, name, at);
            let detail = detail(word, at);
            Some(OwnWord {
                id: id?,
                label: word.label.as_str().into(),
                detail,
            })
        })
        .collect();
    WordList::new(standard, own)
}

fn id(standard: &Vocabulary, name: &str, at: At<'_>) -> Option<OwnId> {
    if (standard.find)(name).is_some_and(|slot| slot < standard.later) {
        let message = format!("`{name}` is a standard {}", standard.kind);
        let help = "use the standard word as it is, say under `labels` what you call it, or give \
                    your own another name";
        at.fault_at_key(Code::ShadowsStandardWord, message, Some(help.into()));
        return None;
    }
    let id = names::declared(name, RESERVED.contains(&name), at);
    if id.is_none() {
        at.excuse(name);
    }
    id
}

/// Own words that need no more than a label.
pub(super) fn plain<W: Word>(document: &Entries<OwnWordDocument>, path: At<'_>) -> Words<W> {
    words(document, path, |_, _| ())
}

/// Own facts: as many as there is room for, and none that is called as something else that is given with
/// a question.
pub(super) fn facts(document: &Entries<OwnWordDocument>, path: At<'_>) -> Words<Fact> {
    if document.len() > Fact::MOST_OWN {
        let message = format!("more than {} own facts", Fact::MOST_OWN);
        let help = Some("take out those that no rule names".into());
        path.fault_at_key(Code::TooMany, message, help);
    }
    for (name, _) in document
        .iter()
        .filter(|(name, _)| no_facts().any(|taken| taken == name))
    {
        let message = format!("`{name}` is what questions call something else");
        let help = Some("give the fact another name".into());
        path.key(name)
            .fault_at_key(Code::ShadowsStandardWord, message, help);
    }
    plain(document, path)
}

/// Own user actions, with their areas of risk.
pub(super) fn actions(
    document: &Entries<OwnWordDocument>,
    technologies: &Entries<OwnWordDocument>,
    path: At<'_>,
) -> Words<UserAction, Option<AreaOfRisk>> {
    // One word must never mean an action in one question and a technology in another.
    reserved::<UserAction, Technology>(document, path);
    let mut actions = words(document, path, |word, at| {
        let area = word
            .area
            .as_deref()
            .map(|area| names::standard(area, at.key("area")));
        area.flatten()
    });
    give_away(&mut actions, technologies);
    actions
}

/// Leaves to own words of another kind their names.
fn give_away<D>(words: &mut WordList<D>, own: &Entries<OwnWordDocument>) {
    for (name, _) in own {
        words.give_away(name);
    }
}

/// Own technologies.
pub(super) fn technologies(
    document: &Entries<OwnWordDocument>,
    actions: &Entries<OwnWordDocument>,
    path: At<'_>,
) -> Words<Technology> {
    reserved::<Technology, UserAction>(document, path);
    for (name, _) in document
        .iter()
        .filter(|(name, _)| actions.iter().any(|(other, _)| other == name))
    {
        let message = format!("`{name}` is both a user action and a technology");
        let help = Some("give one of the two another name".into());
        path.key(name)
            .fault_at_key(Code::DuplicateWord, message, help);
        path.reader
            .at("own")
            .key("user-actions")
            .key(name)
            .also("the user action");
    }
    let mut technologies = plain(document, path);
    give_away(&mut technologies, actions);
    technologies
}

/// Reports own words of one kind that are standard words of another, for which
/// they could be taken; not those that have become standard since.
fn reserved<W: Word, Other: Word>(document: &Entries<OwnWordDocument>, path: At<'_>) {
    let other = |name: &str| {
        name.parse::<Other>()
            .is_ok_and(|of| of.index() < Other::LATER)
    };
    let taken = |name: &str| other(name) && name.parse::<W>().is_err();
    for (name, _) in document.iter().filter(|(name, _)| taken(name)) {
        let message = format!("`{name}` is a standard {}", Other::KIND);
        let help = Some("give your own another name".into());
        path.key(name)
            .fault_at_key(Code::ShadowsStandardWord, message, help);
    }
}

/// Own columns of levels, with what each means.
pub(super) fn levels(own: &OwnDocument, reader: &Reader<'_>) -> OwnLevels {
    let at = reader.at("own");
    // A rule names levels of either table: a word must not mean two things.
    reserved::<Acceptability, Permission>(&own.acceptability, at.key("acceptability"));
    reserved::<Permission, Acceptability>(&own.permissions, at.key("permissions"));
    for (name, word) in &own.permissions {
        let other = own.acceptability.iter().find(|(other, _)| other == name);
        if let Some((one, other)) = meaning(word).zip(other.and_then(|(_, word)| meaning(word)))
            && one != other
        {
            let message = format!("`{name}` means one thing here and another in the other table");
            let help = Some("give one of the two another name".into());
            let path = at.key("permissions");
            path.key(name)
                .fault_at_key(Code::DuplicateWord, message, help);
            at.key("acceptability")
                .key(name)
                .also("the level of the other table");
        }
    }
    OwnLevels {
        acceptability: words(
            &own.acceptability,
            at.key("acceptability"),
            means(Acceptability::means),
        ),
        permissions: words(
            &own.permissions,
            at.key("permissions"),
            means(Permission::means),
        ),
    }
}

/// Finds the meaning of an own level; where it was reported, one that can be in
/// no one's way, and the level is excused.
fn means<W: Word>(of: impl Fn(W) -> Meaning) -> impl FnMut(&OwnWordDocument, At<'_>) -> Meaning {
    move |word, at| {
        let text = word.means.as_deref().unwrap_or_default();
        let found = names::standard(text, at.key("means"));
        if found.is_none()
            && let Some(name) = at.path.last_key()
        {
            at.excuse(name);
        }
        let meaning = found.map_or(Meaning::NotAllowed, &of);
        let Some(named) = &word.permission else {
            return meaning;
        };
        let at = at.key("permission");
        if found.is_some() && !matches!(meaning, Meaning::WithPermission(_)) {
            let help = Some(cells::NO_PERMISSION_HELP.into());
            at.fault_at_key(Code::ContradictoryRow, cells::NO_PERMISSION, help);
        }
        cells::permitted(meaning, names::standard(named, at))
    }
}

/// The meaning of an own level of either table.
fn meaning(word: &OwnWordDocument) -> Option<Meaning> {
    let text = word.means.as_deref()?;
    let acceptability = text.parse().map(Acceptability::means);
    let meaning = acceptability.or_else(|_| text.parse().map(Permission::means));
    let permitter = word.permission.as_deref();
    let permitter = permitter.and_then(|permitter| permitter.parse().ok());
    Some(cells::permitted(meaning.ok()?, permitter))
}

/// Each incident table with its words, before the table itself is read: own incidents, and own
/// responses with kind and urgency.
pub(super) fn tables(own: &OwnDocument, reader: &Reader<'_>) -> PerTable<PolicyTable> {
    let at = reader.at("own");
    let says = |word: &OwnWordDocument, at: At<'_>| {
        let urgency = word.urgency.as_deref().unwrap_or_default();
        let urgency: Option<Urgency> = names::standard(urgency, at.key("urgency"));
        let kind = word.kind.as_deref().unwrap_or_default();
        let kind = names::standard(kind, at.key("kind"));
        let kind = kind.unwrap_or(ResponseKind::Notification);
        (kind, urgency.unwrap_or_else(|| kind.usual_urgency()))
    };
    let words = own.incidents().into_iter().zip(own.responses());
    let tables = TableKind::ALL.iter().zip(words);
    let tables = tables.map(|(kind, (incidents, (columns, responses)))| {
        let (rows, columns) = (at.key(kind.table.as_str()), at.key(columns));
        PolicyTable {
            kind,
            incidents: list(kind.incidents, incidents, rows, |_, _| ()),
            responses: list(kind.responses, responses, columns, says),
            as_used: BTreeMap::new(),
            compiled: None,
            others: Others::default(),
            mapping: Mapping::new(),
        }
    });
    tables.collect()
}

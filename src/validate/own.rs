//! The words that a school added.

use crate::diagnostic::{Code, Path};
use crate::document::{Entries, OwnDocument, OwnWordDocument, Reader};
use crate::policy::{OwnWord, Words};
use crate::vocabulary::{
    Acceptability, AreaOfRisk, Meaning, OwnId, Permission, PupilResponse, ResponseKind,
    StaffResponse, Technology, Urgency, UserAction, Word,
};

use super::names;

/// The columns of levels, by the vocabulary they belong to.
pub(super) struct OwnLevels {
    pub(super) acceptability: Words<Acceptability, Meaning>,
    pub(super) permissions: Words<Permission, Meaning>,
}

/// The responses, by the table they belong to.
pub(super) struct OwnResponses {
    pub(super) pupils: Words<PupilResponse, (ResponseKind, Urgency)>,
    pub(super) staff: Words<StaffResponse, (ResponseKind, Urgency)>,
}

/// The most own words of one kind. There is an answer for every role and
/// subject, so they are what the size of a policy grows with.
const MOST_OWN: usize = 256;

/// Reads own words of one kind.
fn words<W: Word, D>(
    document: &Entries<OwnWordDocument>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
    mut detail: impl FnMut(&OwnWordDocument, &mut Reader<'_>, Path<'_>) -> Option<D>,
) -> Words<W, D> {
    if document.len() > MOST_OWN {
        let message = format!("more than {MOST_OWN} own words for a {}", W::KIND);
        reader.fault_at_key(Code::TooMany, path, message, None);
    }
    let own = document
        .iter()
        .take(MOST_OWN)
        .filter_map(|(name, word)| {
            let at = path.key(name);
            let id = id::<W>(name, reader, at);
            let detail = detail(word, reader, at);
            Some(OwnWord {
                id: id?,
                label: word.label.as_str().into(),
                detail: detail?,
            })
        })
        .collect();
    Words::new(own)
}

fn id<W: Word>(name: &str, reader: &mut Reader<'_>, at: Path<'_>) -> Option<OwnId> {
    if name.parse::<W>().is_ok() {
        let message = format!("`{name}` is a standard {}", W::KIND);
        let help = Some("use the standard word as it is, or give your own another name".into());
        reader.fault_at_key(Code::ShadowsStandardWord, at, message, help);
        return None;
    }
    let id = name.parse::<OwnId>();
    if let Err(error) = id {
        let message = format!("`{name}` cannot be an id");
        reader.fault_at_key(Code::BadKey, at, message, Some(error.to_string()));
    }
    id.ok()
}

/// Own words that need no more than a label.
pub(super) fn plain<W: Word>(
    document: &Entries<OwnWordDocument>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Words<W> {
    words(document, reader, path, |_, _, _| Some(()))
}

/// Own user actions, with their areas of risk.
pub(super) fn actions(
    document: &Entries<OwnWordDocument>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Words<UserAction, Option<AreaOfRisk>> {
    // One word must never mean an action in one question and a technology in another.
    reserved::<Technology>(document, "technology", reader, path);
    words(document, reader, path, |word, reader, at| {
        let area = word
            .area
            .as_deref()
            .map(|area| names::standard(area, reader, at.key("area")));
        Some(area.flatten())
    })
}

/// Own technologies.
pub(super) fn technologies(
    document: &Entries<OwnWordDocument>,
    actions: &Entries<OwnWordDocument>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) -> Words<Technology> {
    reserved::<UserAction>(document, "user action", reader, path);
    for (name, _) in document
        .iter()
        .filter(|(name, _)| actions.iter().any(|(other, _)| other == name))
    {
        let message = format!("`{name}` is both a user action and a technology");
        reader.fault_at_key(Code::DuplicateWord, path.key(name), message, None);
        reader.also(
            Path::ROOT.key("own").key("user-actions").key(name),
            "the user action",
        );
    }
    plain(document, reader, path)
}

/// Reports own words that are standard words of a kind they could be mistaken for.
fn reserved<W: Word>(
    document: &Entries<OwnWordDocument>,
    kind: &str,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) {
    for (name, _) in document
        .iter()
        .filter(|(name, _)| name.parse::<W>().is_ok())
    {
        let message = format!("`{name}` is a standard {kind}");
        reader.fault_at_key(Code::ShadowsStandardWord, path.key(name), message, None);
    }
}

/// Own columns of levels, with what each means.
pub(super) fn levels(own: &OwnDocument, reader: &mut Reader<'_>) -> OwnLevels {
    let at = Path::ROOT.key("own");
    // A rule in prose may name a level of either vocabulary, so one word must not mean two things.
    let (acceptability, permissions) = (&own.acceptability, &own.permissions);
    other_levels::<Acceptability, Permission>(acceptability, reader, at.key("acceptability"));
    other_levels::<Permission, Acceptability>(permissions, reader, at.key("permissions"));
    let levels = OwnLevels {
        acceptability: words(
            &own.acceptability,
            reader,
            at.key("acceptability"),
            |word, reader, at| {
                let means: Acceptability =
                    names::standard(word.means.as_deref()?, reader, at.key("means"))?;
                Some(means.means())
            },
        ),
        permissions: words(
            &own.permissions,
            reader,
            at.key("permissions"),
            |word, reader, at| {
                let means: Permission =
                    names::standard(word.means.as_deref()?, reader, at.key("means"))?;
                Some(means.means())
            },
        ),
    };
    for (name, _) in &own.permissions {
        if let (Some(one), Some(other)) = (
            own_meaning(name, &levels.acceptability),
            own_meaning(name, &levels.permissions),
        ) && one != other
        {
            let message = format!("`{name}` means one thing here and another in the other table");
            let path = at.key("permissions");
            reader.fault_at_key(Code::DuplicateWord, path.key(name), message, None);
            reader.also(
                at.key("acceptability").key(name),
                "the level of the other table",
            );
        }
    }
    levels
}

/// What an own level means.
fn own_meaning<W: Word>(name: &str, words: &Words<W, Meaning>) -> Option<Meaning> {
    let own = words.own_at(names::find(name, words)?)?;
    Some(own.detail)
}

/// Reports own levels of one vocabulary that are standard ones of the other alone.
fn other_levels<W: Word, Other: Word>(
    document: &Entries<OwnWordDocument>,
    reader: &mut Reader<'_>,
    path: Path<'_>,
) {
    let shadows = |name: &str| name.parse::<W>().is_err() && name.parse::<Other>().is_ok();
    for (name, _) in document.iter().filter(|(name, _)| shadows(name)) {
        let message = format!("`{name}` is a standard {}", Other::KIND);
        reader.fault_at_key(Code::ShadowsStandardWord, path.key(name), message, None);
    }
}

/// Own responses, with kind and urgency.
pub(super) fn responses(own: &OwnDocument, reader: &mut Reader<'_>) -> OwnResponses {
    let at = Path::ROOT.key("own");
    let kind = |word: &OwnWordDocument, reader: &mut Reader<'_>, at: Path<'_>| {
        let urgency: Option<Urgency> = match word.urgency.as_deref() {
            Some(text) => names::standard(text, reader, at.key("urgency")),
            None => None,
        };
        let kind: ResponseKind = names::standard(word.kind.as_deref()?, reader, at.key("kind"))?;
        Some((kind, urgency.unwrap_or_else(|| kind.usual_urgency())))
    };
    OwnResponses {
        pupils: words(
            &own.pupil_responses,
            reader,
            at.key("pupil-responses"),
            kind,
        ),
        staff: words(
            &own.staff_responses,
            reader,
            at.key("staff-responses"),
            kind,
        ),
    }
}

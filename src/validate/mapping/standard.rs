//! The standard mapping: what the standard acts amount to where a file does not say it.

use std::sync::LazyLock;

use crate::document::{
    Entries, OwnDocument, OwnWordDocument, PolicyDocument, StandardMappingDocument,
};
use crate::policy::{IncidentTable, Mapped, Mapping, PerTable, PolicyTable};
use crate::validate::load::load;
use crate::validate::{Scope, builtin, names};
use crate::vocabulary::{Fit, Technology, UserAction, Word as _};
use crate::yaml::{At, Reader};
use strum::{EnumCount as _, IntoEnumIterator as _};

/// The standard mapping, read once.
pub(super) static STANDARD: LazyLock<PerTable<Standard>> = LazyLock::new(|| {
    let text = builtin::standard_mapping_source();
    builtin::sound(load(text.as_bytes(), |document, reader| {
        read(&document, reader)
    }))
});

/// The note of what fits an act of which nobody says that it is forbidden.
const IF_FORBIDDEN: &str = "if it was forbidden";

/// What it says of one table.
pub(super) struct Standard {
    /// By the number of the act among the standard ones, technologies last.
    mapping: Mapping,
    /// The incidents that are such because an act is forbidden, one bit each.
    if_forbidden: u128,
    otherwise: Option<Mapped>,
}

fn read(document: &StandardMappingDocument, reader: &Reader<'_>) -> PerTable<Standard> {
    let scope = crate::validate::scope(&PolicyDocument::default(), reader);
    let mapping = super::written(&document.mapping, &scope, reader.at("mapping"));
    let tables = scope.tables.iter().zip(mapping);
    let tables = tables.map(|((_, table), mapping)| {
        let slot = |text: &String| table.incidents.slot_of(text);
        let if_forbidden = document.if_forbidden.iter().filter_map(slot);
        let otherwise = slot(&document.otherwise).and_then(|slot| u8::try_from(slot).ok());
        Standard {
            mapping,
            if_forbidden: if_forbidden.fold(0, |all, slot| all | 1 << slot),
            otherwise: otherwise.map(Mapped::outright),
        }
    });
    tables.collect()
}

impl Standard {
    /// What an act amounts to, of the incidents of which a table speaks.
    pub(super) fn amounts(
        &self,
        act: usize,
        table: &PolicyTable,
        compiled: &IncidentTable,
        is_spoken: bool,
    ) -> Vec<Mapped> {
        let speaks = |mapped: &&Mapped| {
            let slot = usize::from(mapped.incident);
            let base = compiled.base(slot);
            let is_standard = table.incidents.own_at(slot).is_none();
            is_standard && (base.spoken || base.row.is_some())
        };
        let all = self.mapping.get(act).and_then(Option::as_ref);
        let all = all.into_iter().flat_map(|amounts| &amounts.to);
        let mut spoken: Vec<Mapped> = all.filter(speaks).cloned().collect();
        if is_spoken {
            let fits = |mapped: &Mapped| mapped.fit == Fit::Direct && mapped.conditions.is_empty();
            if !spoken.iter().any(fits) {
                spoken.extend(self.otherwise.iter().filter(speaks).cloned());
            }
            return spoken;
        }
        let only_if_forbidden =
            |mapped: &&mut Mapped| self.if_forbidden >> mapped.incident & 1 == 1;
        for mapped in spoken.iter_mut().filter(only_if_forbidden) {
            mapped.fit = Fit::Partly;
            mapped.note.get_or_insert_with(|| IF_FORBIDDEN.into());
        }
        spoken
    }
}

/// Every standard act of which the file has made nothing of its own, by its number there and among the
/// standard ones.
pub(super) fn themselves(scope: &Scope) -> impl Iterator<Item = (usize, usize)> {
    let standard = 0..UserAction::COUNT + Technology::COUNT;
    standard.filter_map(|act| Some((slot(act, scope)?, act)))
}

/// The number that a standard act has in the policy, unless the file has made something of its own of it.
pub(super) fn slot(act: usize, scope: &Scope) -> Option<usize> {
    let (actions, technologies) = (&scope.actions, &scope.technologies);
    match act.checked_sub(UserAction::COUNT) {
        None => (actions.is_named(act) && actions.own_at(act).is_none()).then_some(act),
        Some(of) => {
            let is_its_own = technologies.is_named(of) && technologies.own_at(of).is_none();
            is_its_own.then(|| actions.count() + of)
        }
    }
}

/// The own rows that are like a standard act, each with the number of that.
pub(super) fn likes(own: &OwnDocument, scope: &Scope, at: At<'_>) -> Vec<(usize, usize)> {
    let first = scope.actions.count();
    let technology = |name: &str| Some(first + scope.technologies.slot_of(name)?);
    let mut likes = like(&own.user_actions, at.key("user-actions"), |name| {
        scope.actions.slot_of(name)
    });
    likes.extend(like(&own.technologies, at.key("technologies"), technology));
    likes
}

fn like(
    own: &Entries<OwnWordDocument>,
    at: At<'_>,
    slot: impl Fn(&str) -> Option<usize>,
) -> Vec<(usize, usize)> {
    let like = |(name, word): &(String, OwnWordDocument)| {
        let text = word.like.as_deref().filter(|text| !text.is_empty())?;
        let action = text.parse().map(UserAction::index).ok();
        let technology = || {
            let index = text.parse().map(Technology::index).ok()?;
            Some(UserAction::COUNT + index)
        };
        let act = action.or_else(technology);
        if act.is_none() {
            let actions = UserAction::iter().map(UserAction::as_str);
            let accepted: Vec<&str> = actions
                .chain(Technology::iter().map(Technology::as_str))
                .collect();
            let kind = "standard user action or technology";
            names::unknown(kind, text, accepted.into_iter(), at.key(name).key("like"));
        }
        Some((slot(name)?, act?))
    };
    own.iter().filter_map(like).collect()
}

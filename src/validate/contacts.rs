//! To whom a matter is brought first.

use crate::diagnostic::Code;
use crate::document::{ContactDocument, Entries};
use crate::policy::Contact;
use crate::yaml::Reader;

use super::{Scope, audiences, names};

/// Reads the contacts.
pub(super) fn contacts(
    document: &Entries<ContactDocument>,
    scope: &Scope,
    reader: &Reader<'_>,
) -> Vec<Contact> {
    let at = reader.at("contacts");
    document
        .iter()
        .filter_map(|(name, contact)| {
            let at = at.key(name);
            let matter = names::standard(&contact.matter, at.key("matter"));
            let by = if contact.by.is_empty() {
                vec![true; scope.roles.count()]
            } else {
                audiences::who(&contact.by, scope, at.key("by"))
            };
            let to = names::standards(&contact.to, at.key("to"));
            let then = names::standards(&contact.then, at.key("then"));
            let again = |text: &&String| contact.to.contains(text) && !text.is_empty();
            if let Some((i, office)) = (0..).zip(&contact.then).find(|(_, text)| again(text)) {
                let at = at.key("then");
                let message = format!("`{office}` is told first already");
                let help = Some("name only those who come after".into());
                at.index(i).fault(Code::DuplicateWord, message, help);
            }
            let whose = contact.authority.as_deref();
            Some(Contact {
                name: name.as_str().into(),
                source: names::source(contact.line.as_ref(), whose, at)?,
                matter: matter?,
                by,
                to,
                then,
                note: contact.note.as_deref().map(Into::into),
            })
        })
        .collect()
}

//! OSP011: something is for nominated people, and nobody is nominated.

use std::rc::Rc;

use super::report::{Draft, Name, Report};
use super::view::path;
use crate::policy::Statement;
use crate::vocabulary::outcome::Gap;
use crate::vocabulary::{Fact, Office};

super::lint! {
    /// ## What it checks
    ///
    /// Whether everything that is left to nominated people says who they are: cells and
    /// rules whose level or case asks for a nomination, and contacts that lead to a
    /// nominated person alone.
    ///
    /// ## Why it matters
    ///
    /// Nobody can tell whether they are meant. What only nominated people may do is then
    /// done by all or by none, and a message for the nominated person reaches nobody.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// online-shopping: { line: 292, everyone: acceptable-for-nominated-users }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Name the roles: `{ is: acceptable-for-nominated-users, nominated: [school-
    /// business-manager] }`. For a contact, name the office in place of `nominated-
    /// person`.
    NominatedNobody, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    for said in Rc::clone(&report.said).iter() {
        let open = said
            .statements
            .iter()
            .find(|(_, statement)| is_open(statement));
        let Some((_, statement)) = open else { continue };
        let whom = said.audience().map(|audience| format!(" for `{audience}`"));
        let whom = whom.unwrap_or_default();
        let what = match &statement.level {
            Some(level) if statement.gap.is_some() => format!("is `{}`{whom}", level.id),
            _ => format!("turns on who is nominated{whom}"),
        };
        let draft = Draft {
            path: said.path(),
            message: format!("`{}` {what}, and nobody is nominated", said.name()),
            places: said.places(),
            help: "name the roles that are meant: `nominated: [...]`".into(),
            ..Draft::default()
        };
        report.one(&said.names(), draft);
    }
    let policy = report.policy;
    let alone = |to: &[Office]| to == [Office::NominatedPerson];
    for contact in policy.contacts.iter().filter(|contact| alone(&contact.to)) {
        let name = Name {
            section: "contacts",
            name: &contact.name,
        };
        let draft = Draft {
            path: path(["contacts", &contact.name, "to"]),
            message: format!(
                "`{}` leads to a nominated person, and nobody is nominated",
                contact.name
            ),
            places: vec![policy.cite(&contact.source)],
            help: "name the office that is meant, such as `online-safety-lead`".into(),
            ..Draft::default()
        };
        report.one(&[name], draft);
    }
}

/// Whether it asks for a nomination; where the file nominates, no fact is asked for.
fn is_open(statement: &Statement) -> bool {
    statement.gap == Some(Gap::NobodyNominated) || statement.asks().contains(Fact::Nominated)
}

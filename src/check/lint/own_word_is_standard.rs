//! OSP094: an own word has become standard since.

use strum::IntoEnumIterator as _;

use super::report::{Draft, Name, Report};
use crate::check::paths::path;
use crate::vocabulary::{Fact, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether a word that the file declares as the school's own has become a word of the
    /// common vocabulary since.
    ///
    /// ## Why it matters
    ///
    /// Nothing is wrong, and no answer changes: the word means what the file says of it.
    /// But whoever compares schools, or reads what this software knows of standard words,
    /// finds the same thing told twice.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// own:
    ///   pupil-responses: { confiscation: { label: Confiscate it, kind: sanction } }
    /// ```
    ///
    /// ## Remedy
    ///
    /// Take the declaration out; where the school calls it otherwise, say so under
    /// `labels:`. Where it means something else, give it another name.
    OwnWordIsStandard, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let roles = policy.roles.since_standard().map(|word| ("roles", word));
    let actions = policy.actions.since_standard();
    let actions = actions.map(|word| ("user-actions", word));
    let technologies = policy.technologies.since_standard();
    let technologies = technologies.map(|word| ("technologies", word));
    let tables = policy.tables.iter().flat_map(|(_, table)| {
        let rows = table.incidents.since_standard();
        let columns = table.responses.since_standard();
        let rows = rows.map(|word| (table.kind.table.as_str(), word));
        rows.chain(columns.map(|word| (table.kind.columns, word)))
    });
    let values = Fact::iter().filter_map(|fact| {
        let words = policy.values.words(fact)?.since_standard();
        let key = fact.own_key()?;
        Some(words.map(move |word| (key, word)))
    });
    let facts = policy.facts.since_standard().map(|word| ("facts", word));
    let acts = actions.chain(technologies);
    let values = values.flatten().chain(facts);
    let all = roles.chain(acts).chain(tables).chain(values);
    for (kind, word) in all {
        let draft = Draft {
            path: path(["own", kind, word]),
            message: format!(
                "`{word}` has become a standard word since; nothing is answered otherwise"
            ),
            help: "take the declaration out; what the school calls it stands under `labels`".into(),
            ..Draft::default()
        };
        let name = Name {
            section: "own",
            name: word,
        };
        report.one(&[name], draft);
    }
}

//! Compiling: what is said about every role and subject.

use crate::diagnostic::Code;
use crate::policy::{Entry, Origin, Statement};
use crate::vocabulary::Word as _;
use crate::yaml::Reader;

use super::Scope;
use super::cells::Bound;

/// The most a file may ask for: one statement, looked at for one combination of
/// facts, is one look. The shipped policies need some hundreds.
const MOST_LOOKS: usize = 1 << 22;

/// Works out the entry of each role and subject; the first entry is the silent one.
pub(super) fn compile(
    scope: &Scope,
    statements: &[Bound],
    reader: &Reader<'_>,
) -> (Vec<Entry>, Vec<u16>) {
    match entries(scope, statements) {
        Ok(compiled) => compiled,
        Err(TooMuch { message, by }) => {
            let help = Some("lay conditions on fewer facts, or bind fewer roles and acts".into());
            let last = by.and_then(|number| statements.get(usize::from(number)));
            match last.map(|bound| (&bound.statement.origin, bound.subjects.first())) {
                Some((Origin::Rule(name), _)) => {
                    let at = reader.at("rules");
                    at.key(name).fault_at_key(Code::TooMany, message, help);
                }
                Some((Origin::Cell { table, .. }, Some(subject))) => {
                    let row = match subject.checked_sub(scope.actions.count()) {
                        None => scope.actions.id_at(*subject),
                        Some(slot) => scope.technologies.id_at(slot),
                    };
                    let at = reader.at(table.as_str());
                    let at = at.key("rows");
                    at.key(row).fault_at_key(Code::TooMany, message, help);
                }
                _ => reader.root().fault(Code::TooMany, message, help),
            }
            (Vec::new(), Vec::new())
        }
    }
}

/// More than a policy can hold ready.
struct TooMuch {
    message: &'static str,
    /// The last of the statements that would have been needed, by number.
    by: Option<u16>,
}

fn entries(scope: &Scope, statements: &[Bound]) -> Result<(Vec<Entry>, Vec<u16>), TooMuch> {
    let roles = scope.roles.count();
    let about = by_subject(scope, statements)?;
    let mut questions = vec![0; roles * about.len()];
    let mut entries = vec![Entry::silent()];
    let mut room = MOST_LOOKS;
    let mut speaking = Vec::new();
    for (subject, bound) in about.iter().enumerate() {
        // Most roles are spoken of alike, hardly ever two subjects are.
        let first = entries.len();
        for role in 0..roles {
            speaking.clear();
            speaking.extend(
                bound
                    .iter()
                    .filter_map(|number| speaks(*number, statements, role)),
            );
            if speaking.is_empty() {
                continue;
            }
            let numbers = speaking.iter().map(|(number, _)| number);
            let known = entries
                .iter()
                .skip(first)
                .position(|e| e.statements.iter().eq(numbers.clone()));
            let number = match known {
                Some(known) => first + known,
                None => {
                    let most = room / speaking.len();
                    let entry = Entry::compile(&speaking, scope.clock.bands(), most);
                    let entry = entry.map_err(|_| TooMuch {
                        message: "the rules ask for too many combinations of facts",
                        by: speaking.last().map(|(number, _)| *number),
                    })?;
                    room -= entry.size() * speaking.len();
                    entries.push(entry);
                    entries.len() - 1
                }
            };
            if let Some(question) = questions.get_mut(role * about.len() + subject) {
                *question = u16::try_from(number).map_err(|_| TooMuch {
                    message: "more that differs between roles than can be numbered",
                    by: speaking.last().map(|(number, _)| *number),
                })?;
            }
        }
    }
    Ok((entries, questions))
}

/// The numbers of the statements about each subject.
fn by_subject(scope: &Scope, statements: &[Bound]) -> Result<Vec<Vec<u16>>, TooMuch> {
    let mut about = vec![Vec::new(); scope.actions.count() + scope.technologies.count()];
    for (number, bound) in statements.iter().enumerate() {
        let number = u16::try_from(number).map_err(|_| TooMuch {
            message: "more rules and cells than can be numbered",
            by: None,
        })?;
        for subject in &bound.subjects {
            if let Some(about) = about.get_mut(*subject) {
                about.push(number);
            }
        }
    }
    Ok(about)
}

/// A statement with its number, if it binds a role.
fn speaks(number: u16, statements: &[Bound], role: usize) -> Option<(u16, &Statement)> {
    let bound = statements.get(usize::from(number))?;
    let binds = bound.roles.get(role).copied().unwrap_or(false);
    binds.then_some((number, &bound.statement))
}

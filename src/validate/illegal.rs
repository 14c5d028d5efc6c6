//! Acts that are against the law whatever a school prints.

use crate::diagnostic::Code;
use crate::document::{CellDocument, in_brackets};
use crate::policy::Level;
use crate::vocabulary::{Meaning, UserAction, Verdict, Word as _};
use crate::yaml::At;

/// Acts that are against the law of the United Kingdom.
pub(crate) const ILLEGAL: [UserAction; 4] = [
    UserAction::ChildSexualAbuseImages,
    UserAction::Grooming,
    UserAction::ExtremePornography,
    UserAction::RacistMaterial,
];

/// Where a cell or a rule permits something in some degree.
#[derive(Clone, Copy)]
enum Permits {
    Is,
    Reading(usize),
    Mark(usize),
    Case(usize),
    Otherwise,
}

/// Reports an act that no policy can permit and that a cell permits in some degree.
pub(super) fn refuse_in_cell(action: &str, says: &CellDocument, levels: &[Level], at: At<'_>) {
    let Some((action, permits)) = permitted(action, says, levels) else {
        return;
    };
    let (readings, cases) = (at.key("readings"), at.key("cases"));
    match permits {
        Permits::Is => report(action, permits, at.key("is")),
        Permits::Reading(i) => report(action, permits, readings.index(i)),
        Permits::Mark(i) => report(action, permits, at.key("marks").index(i)),
        Permits::Case(i) => report(action, permits, cases.index(i).key("then")),
        Permits::Otherwise => report(action, permits, at.key("otherwise")),
    }
}

/// The same for a rule in prose, which may be about many acts; says whether it did.
pub(super) fn refuse_in_rule(
    subject: &str,
    says: &CellDocument,
    levels: &[Level],
    at: At<'_>,
) -> bool {
    let found = permitted(subject, says, levels);
    if let Some((action, permits)) = found {
        report(action, permits, at);
    }
    found.is_some()
}

fn report(action: UserAction, permits: Permits, at: At<'_>) {
    let message = format!("`{action}` is against the law and cannot be acceptable in any degree");
    let help = match permits {
        Permits::Is | Permits::Reading(_) | Permits::Mark(_) => "write `unacceptable-and-illegal`",
        Permits::Case(_) | Permits::Otherwise => "write `illegal`, or take it out",
    };
    at.fault(Code::IllegalMadeAcceptable, message, Some(help.into()));
}

fn permitted(
    subject: &str,
    says: &CellDocument,
    levels: &[Level],
) -> Option<(UserAction, Permits)> {
    let action = ILLEGAL.iter().find(|action| action.as_str() == subject)?;
    let permits = |name: &String| {
        // Whatever brackets mean, the mark does not hold as it stands.
        if in_brackets(name).is_some() {
            return true;
        }
        let level = levels.iter().find(|level| *level.id == **name);
        level.is_some_and(|level| !matches!(level.meaning, Meaning::NotAllowed | Meaning::Illegal))
    };
    let allows = |verdicts: &[String]| {
        let mut verdicts = verdicts.iter().filter_map(|verdict| verdict.parse().ok());
        verdicts.any(Verdict::is_permitted)
    };
    let found = if says.is.as_ref().is_some_and(permits) {
        Permits::Is
    } else if let Some(i) = says.readings.iter().position(permits) {
        Permits::Reading(i)
    } else if let Some(i) = says.marks.iter().position(permits) {
        Permits::Mark(i)
    } else if let Some(i) = says.cases.iter().position(|case| allows(&case.then)) {
        Permits::Case(i)
    } else if allows(&says.otherwise) {
        Permits::Otherwise
    } else {
        return None;
    };
    Some((*action, found))
}

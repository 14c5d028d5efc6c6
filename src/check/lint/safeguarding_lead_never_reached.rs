//! OSP054: no incident reaches the safeguarding lead.

use super::report::{Draft, Report};
use super::view::Incidents;
use crate::policy::Response;
use crate::vocabulary::{Office, PupilResponse, Word as _};

super::lint! {
    /// ## What it checks
    ///
    /// Whether the safeguarding lead is among the responses to some incident, in a row or
    /// a rule, or is somebody's first contact. A response of the school's own counts if
    /// its label speaks of safeguarding.
    ///
    /// ## Why it matters
    ///
    /// A pattern of small incidents is often how harm to a child first shows. Only the
    /// safeguarding lead sees all of it, and only if told.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// columns: [class-teacher, headteacher, police]   # and no rule or contact that names the lead
    /// ```
    ///
    /// ## Remedy
    ///
    /// Add the lead to the rows that may concern the safety of a child, or a rule or
    /// contact where the prose says so.
    SafeguardingLeadNeverReached, Warn, printed, check
}

fn check(report: &mut Report<'_>) {
    let policy = report.policy;
    let lead = PupilResponse::SafeguardingLead.as_str();
    let is_lead = |response: &Response| {
        *response.id == *lead
            || response.own.is_some() && response.label.to_lowercase().contains("safeguarding")
    };
    let reaches =
        |incidents: &Incidents<'_>| incidents.table.responses_in(incidents.used()).any(is_lead);
    let contacted = policy
        .contacts
        .iter()
        .any(|contact| contact.to.contains(&Office::SafeguardingLead));
    let tables: Vec<Incidents<'_>> = Incidents::all(policy).filter(Incidents::speaks).collect();
    let Some(first) = tables
        .first()
        .filter(|_| !contacted && !tables.iter().any(reaches))
    else {
        return;
    };
    let draft = Draft {
        path: format!("{}.columns", first.section()),
        message: "no incident and no contact leads to the safeguarding lead".into(),
        places: tables
            .iter()
            .filter_map(|incidents| incidents.cite_table(None))
            .collect(),
        help: "add the lead where the safety of a child may be concerned".into(),
        ..Draft::default()
    };
    let names: Vec<_> = tables.iter().flat_map(Incidents::names).collect();
    report.one(&names, draft);
}

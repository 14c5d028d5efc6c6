//! What is known about the circumstances, as options.

use online_safety_policy::Circumstances;

use crate::common::Failure;

/// One option for each fact. Values are words of the policy format and are checked by the
/// library, which knows what to suggest; clap would need them told twice.
#[derive(clap::Args)]
#[command(next_help_heading = "Circumstances (leave out what is not known)")]
pub(crate) struct FactArgs {
    /// classroom, non-teaching-area, toilets, changing-rooms or off-site
    #[arg(long)]
    place: Option<String>,
    /// The clock time, 00:00 to 23:59
    #[arg(long, value_name = "HH:MM")]
    time: Option<String>,
    /// lesson, supervising, break or no-children
    #[arg(long)]
    moment: Option<String>,
    /// ordinary, school-event, off-site-activity or emergency
    #[arg(long)]
    occasion: Option<String>,
    /// educational, professional or personal
    #[arg(long)]
    purpose: Option<String>,
    /// Whose device: own, school or loaned
    #[arg(long, value_name = "WHOSE")]
    device: Option<String>,
    /// Has the headteacher given leave?
    #[arg(long, value_name = "yes|no")]
    headteacher_permission: Option<String>,
    /// Has the online-safety lead given leave?
    #[arg(long, value_name = "yes|no")]
    lead_permission: Option<String>,
    /// Has the teacher given leave?
    #[arg(long, value_name = "yes|no")]
    teacher_permission: Option<String>,
    /// Have the parents consented?
    #[arg(long, value_name = "yes|no")]
    parent_consent: Option<String>,
    /// Have the people shown consented?
    #[arg(long, value_name = "yes|no")]
    subject_consent: Option<String>,
    /// Has the school nominated this person for it?
    #[arg(long, value_name = "yes|no")]
    nominated: Option<String>,
    /// Is it a time that the school allows?
    #[arg(long, value_name = "yes|no")]
    agreed_time: Option<String>,
    /// Has the school approved the site, service or system?
    #[arg(long, value_name = "yes|no")]
    approved: Option<String>,
    /// Has the agreement on acceptable use been signed?
    #[arg(long, value_name = "yes|no")]
    agreement_signed: Option<String>,
    /// Does a responsible adult come along?
    #[arg(long, value_name = "yes|no")]
    accompanied: Option<String>,
    /// Any of these by its name, such as place=toilets
    #[arg(long = "fact", value_name = "NAME=VALUE")]
    facts: Vec<String>,
}

impl FactArgs {
    pub(crate) fn circumstances(&self) -> Result<Circumstances, Failure> {
        let options = [
            ("place", &self.place),
            ("time", &self.time),
            ("moment", &self.moment),
            ("occasion", &self.occasion),
            ("purpose", &self.purpose),
            ("device", &self.device),
            ("headteacher-permission", &self.headteacher_permission),
            ("lead-permission", &self.lead_permission),
            ("teacher-permission", &self.teacher_permission),
            ("parent-consent", &self.parent_consent),
            ("subject-consent", &self.subject_consent),
            ("nominated", &self.nominated),
            ("agreed-time", &self.agreed_time),
            ("approved", &self.approved),
            ("agreement-signed", &self.agreement_signed),
            ("accompanied", &self.accompanied),
        ];
        let mut given: Vec<(&str, &str)> = options
            .iter()
            .filter_map(|(fact, value)| Some((*fact, value.as_deref()?)))
            .collect();
        for fact in &self.facts {
            let pair = fact.split_once('=').ok_or_else(|| {
                format!("`--fact {fact}` has no value; write NAME=VALUE, such as place=toilets")
            })?;
            if given.iter().any(|(name, _)| *name == pair.0) {
                return Err(format!(
                    "the fact `{}` is given twice; leave one out",
                    pair.0
                ));
            }
            given.push(pair);
        }
        let mut circumstances = Circumstances::new();
        for (fact, value) in given {
            circumstances = circumstances
                .set(fact, value)
                .map_err(|error| error.to_string())?;
        }
        Ok(circumstances)
    }
}

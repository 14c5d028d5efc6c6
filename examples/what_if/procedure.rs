//! What is done when something is suspected, and whether it was done right.

use clap::ValueEnum;
use online_safety_policy::diagnostic::{Quoted, closest};
use online_safety_policy::vocabulary::{
    PupilIncident, StaffIncident, Step, Suspicion, UserAction, Word,
};
use online_safety_policy::{Policy, StepOrder};

use crate::common::{Failure, Format};
use crate::question::missing;
use crate::reader::ReaderArgs;

#[derive(clap::Args)]
pub(crate) struct Procedure {
    /// What is suspected: see `list suspicions`
    #[arg(value_name = "SUSPICION")]
    suspicion: Option<String>,
    /// The same as SUSPICION
    #[arg(long = "suspicion", value_name = "WORD", conflicts_with = "suspicion")]
    named: Option<String>,
    /// The steps taken so far, in order: says what was wrong with them and what is next
    #[arg(long, value_name = "STEP,STEP..", value_delimiter = ',')]
    taken: Option<Vec<String>>,
    /// The order to judge them by: as the policy prints the steps, or as this library advises
    #[arg(long, value_enum)]
    order: Option<Order>,
    #[command(flatten)]
    reader: ReaderArgs,
}

#[derive(Clone, Copy, ValueEnum)]
enum Order {
    /// The policy's
    Printed,
    /// This library's, never the school's
    Ours,
}

impl Procedure {
    pub(crate) fn answer(&self, policy: &Policy, format: Format) -> Result<String, Failure> {
        let suspicion = self.suspicion.as_deref().or(self.named.as_deref());
        let suspicion = read(suspicion.unwrap_or_else(|| missing("procedure", "SUSPICION")))?;
        let procedure = policy.procedure(suspicion);
        if self.taken.is_none() && self.order.is_none() {
            let explain = |reader| procedure.explain(reader);
            return self.reader.show(&procedure, explain, format);
        }
        let taken = self.taken.iter().flatten();
        let taken: Vec<Step> = taken.map(|text| step(text)).collect::<Result<_, _>>()?;
        let order = match self.order {
            Some(Order::Printed) => StepOrder::Printed,
            Some(Order::Ours) | None => StepOrder::Ours,
        };
        let check = procedure.check(order, taken);
        self.reader
            .show(&check, |reader| check.explain(reader), format)
    }
}

fn step(text: &str) -> Result<Step, Failure> {
    let text = text.trim();
    text.parse().map_err(|_| {
        let message = format!("unknown {} {}", Step::KIND, Quoted(text));
        or_list::<Step>(message, text, "steps")
    })
}

/// Reads a suspicion; a word for something done or for an incident leads to the one to ask about.
fn read(text: &str) -> Result<Suspicion, Failure> {
    if let Ok(suspicion) = text.parse() {
        return Ok(suspicion);
    }
    let act = text.parse::<UserAction>().map(Suspicion::from);
    let pupil = || text.parse::<PupilIncident>().map(Suspicion::from);
    let staff = || text.parse::<StaffIncident>().map(Suspicion::from);
    let message = format!("unknown {} {}", Suspicion::KIND, Quoted(text));
    match act.or_else(|_| pupil()).or_else(|_| staff()) {
        Ok(meant) => Err(format!(
            "{message}; to suspect this is to suspect `{meant}`"
        )),
        Err(_) => Err(or_list::<Suspicion>(message, text, "suspicions")),
    }
}

/// What to do about an unknown word: take the one meant, or see the list.
fn or_list<W: Word>(message: String, text: &str, list: &str) -> Failure {
    match closest(text, W::iter().map(Word::as_str)) {
        Some(meant) => format!("{message}; did you mean `{meant}`?"),
        None => format!("{message}; see `what_if list {list}`"),
    }
}

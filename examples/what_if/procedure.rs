//! What is done when something is suspected, and whether it was done right.

use clap::ValueEnum;
use online_safety_policy::Policy;
use online_safety_policy::answer::StepOrder;
use online_safety_policy::vocabulary::{Step, Word as _};

use crate::ask;
use crate::common::{Failure, Format};
use crate::question::missing;
use crate::reader::ReaderArgs;
use crate::words::or_list;

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
        let suspicion = suspicion.unwrap_or_else(|| missing("procedure", "SUSPICION"));
        let fields = vec![
            ("asks", "procedure".into()),
            ("suspicion", suspicion.into()),
        ];
        let answer = ask(policy, &fields)?;
        let Some(procedure) = answer.procedure() else {
            return Err("this is no procedure".to_owned());
        };
        if self.taken.is_none() && self.order.is_none() {
            let explain = |reader| procedure.explain(reader);
            return self.reader.show(procedure, explain, format);
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
    Step::read(text.trim()).map_err(|error| or_list(&error, "steps"))
}

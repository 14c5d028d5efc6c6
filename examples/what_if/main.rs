//! Ask a policy: may somebody do something, what follows an incident, what is done on suspicion?

#[path = "../common/mod.rs"]
mod common;
mod contacts;
mod duties;
mod facts;
mod inverse;
mod list;
mod procedure;
mod question;
mod reader;
mod sections;
#[path = "../common/words.rs"]
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use online_safety_policy::{Answer, Policy, explain};

use common::{Failure, Format, Options, finish, json, output};

const EXAMPLES: &str = "\
Examples (with cargo: cargo run --example what_if -- classify ...):
  what_if classify pupil personal-watches-photo
  what_if classify staff personal-phones --place classroom --time 10:00
  what_if recommend pupil shared-credentials
  what_if recommend pupil illegal-material mobile-device --history repeat-after-warning
  what_if assess staff personal-phones-photo --policy trafalgar-infant-2018
  what_if assess pupil gambling --moment lesson --for parent
  what_if why-not staff personal-phones --want allowed --place classroom --time 10:00
  what_if why-not staff personal-phones --place classroom --time 10:00 --hold place
  what_if who-may personal-tablets
  what_if leads-to police --who pupil
  what_if procedure grooming --for staff
  what_if procedure child-sexual-abuse-images --taken record-address,stop-viewing
  what_if contacts complaint --policy trafalgar-infant-2018
  what_if duties online-safety-lead
  what_if duties online-safety-lead --due
  what_if duties --as-of 2026-11-22 --done lead-meets-governor-each-term=2026-06-03 --overdue
  what_if list incidents --who pupil
  what_if list matters
  what_if list facts --policy my-school.yaml --format json
  what_if recommend pupil filter-bypass --policy my-school.yaml --amend what-if.yaml

Exit codes: 0 answered, 1 not found or invalid input, 2 usage.";

/// Ask a school's online-safety policy
///
/// Every answer says what it rests on. A fact that is not given counts as not known, never as no:
/// the answer then says what it depends on.
#[derive(Parser)]
#[command(name = "what_if", after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    options: Options,
}

#[derive(Subcommand)]
enum Command {
    /// May somebody do this, here and now?
    Classify(question::Classify),
    /// This happened: who is told, what must and what may follow?
    Recommend(question::Recommend),
    /// Somebody did this: was it allowed, which incident is it, what follows?
    Assess(question::Assess),
    /// What would have to be otherwise for this to be allowed?
    WhyNot(inverse::WhyNot),
    /// Who may do this: outright, under which conditions, or not?
    WhoMay(inverse::WhoMay),
    /// Which incidents and acts lead to this response?
    LeadsTo(inverse::LeadsTo),
    /// This is suspected: who does what, in which order, and what never?
    Procedure(procedure::Procedure),
    /// To whom a matter is brought, first and then
    Contacts(contacts::Contacts),
    /// Who has to do what, how often, and what of it is overdue
    Duties(duties::Duties),
    /// What can be asked
    List(list::List),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    finish(answer(&cli))
}

fn answer(cli: &Cli) -> Result<String, Failure> {
    let policy = common::load::policy(&cli.options.named.policy, &cli.options.amend)?;
    let format = cli.options.format;
    match &cli.command {
        Command::Classify(question) => {
            let answer = ask(&policy, &question.fields()?)?;
            question.reader.show_answer(&answer, format)
        }
        Command::Recommend(question) => {
            let answer = ask(&policy, &question.fields())?;
            question.reader.show_answer(&answer, format)
        }
        Command::Assess(question) => {
            let answer = ask(&policy, &question.fields()?)?;
            question.reader.show_answer(&answer, format)
        }
        Command::WhyNot(question) => question.show(&policy, format),
        Command::WhoMay(question) => question.show(&policy, format),
        Command::LeadsTo(question) => question.show(&policy, format),
        Command::Procedure(question) => question.answer(&policy, format),
        Command::Contacts(contacts) => contacts.show(&policy, format),
        Command::Duties(duties) => {
            let due = duties.ask(&policy)?;
            match (duties.reader.read()?, format) {
                (Some(reader), _) => show(&explain::due(&due, reader), format),
                (None, Format::Text) => Ok(duties::text(&policy, &due)),
                (None, Format::Json) => json(&due),
            }
        }
        Command::List(list) => match format {
            Format::Text => list.text(&policy),
            Format::Json => json(&list.json(&policy)?),
        },
    }
}

/// Asks what the words of the command line ask.
fn ask<'p>(policy: &'p Policy, fields: &words::Fields) -> Result<Answer<'p>, Failure> {
    let question = words::question(policy, fields)?;
    policy.ask(&question).map_err(|error| error.to_string())
}

fn show(
    answer: &(impl std::fmt::Display + serde::Serialize),
    format: Format,
) -> Result<String, Failure> {
    match format {
        Format::Text => Ok(answer.to_string()),
        Format::Json => json(answer),
    }
}

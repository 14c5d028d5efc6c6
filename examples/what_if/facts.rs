//! What is known about the circumstances, as options.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};
use online_safety_policy::vocabulary::{Fact, Word as _};
use strum::IntoEnumIterator as _;

use crate::common::Failure;
use crate::words::{Fields, known};

/// One option for each fact. Values are words of the policy format and are checked by the
/// library, which knows what to suggest; clap would need them told twice.
pub(crate) struct FactArgs {
    options: Vec<(&'static str, String)>,
    facts: Vec<String>,
}

/// The option of a fact.
fn option(fact: Fact) -> Arg {
    let words = fact.words();
    let (value, help) = match words.split_last() {
        None if fact == Fact::Group => {
            let help = "roles that are kinds of others, or any-other".to_owned();
            ("ROLES", help)
        }
        None => ("HH:MM", "the clock time, 00:00 to 23:59".to_owned()),
        Some(_) if fact.is_yes_no() => ("yes|no", String::new()),
        Some((last, others)) => ("WORD", format!("{} or {last}", others.join(", "))),
    };
    let label = fact.label();
    Arg::new(fact.as_str())
        .long(fact.as_str())
        .value_name(value)
        .help(match help.as_str() {
            "" => label.to_owned(),
            help => format!("{label}: {help}"),
        })
}

impl Args for FactArgs {
    fn augment_args(command: Command) -> Command {
        let any = Arg::new("fact")
            .long("fact")
            .value_name("NAME=VALUE")
            .action(ArgAction::Append)
            .help(
                "Any of these, or a fact of the policy's own, by its name, such as place=toilets",
            );
        let options = Fact::iter().map(option).chain([any]);
        let heading = "Circumstances (leave out what is not known)";
        command.args(options.map(|option| option.help_heading(heading)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for FactArgs {
    fn from_arg_matches(given: &ArgMatches) -> Result<Self, Error> {
        let option = |fact: Fact| {
            let value = given.get_one::<String>(fact.as_str())?;
            Some((fact.as_str(), value.clone()))
        };
        let facts = given.get_many::<String>("fact").unwrap_or_default();
        Ok(Self {
            options: Fact::iter().filter_map(option).collect(),
            facts: facts.cloned().collect(),
        })
    }

    fn update_from_arg_matches(&mut self, given: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(given)?;
        Ok(())
    }
}

impl FactArgs {
    /// The fields of a question that say what is known.
    pub(crate) fn fields(&self) -> Result<Fields, Failure> {
        let options = self.options.iter();
        let mut given: Vec<(&str, &str)> = options
            .map(|(fact, value)| (*fact, value.as_str()))
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
        Ok(known(given))
    }
}

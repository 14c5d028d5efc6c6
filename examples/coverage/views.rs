//! What is shown of one policy.

use online_safety_policy::check::register::RegisteredStatement;
use online_safety_policy::diagnostic::{Quoted, help_for, meant};
use online_safety_policy::source::{NumberRange, Numbers, Passage};
use online_safety_policy::vocabulary::Serves;
use serde_json::{Map, Value, json};

use crate::Views;
use crate::common::Failure;
use crate::common::source::{with_help, words};
use crate::counts::counts;
use crate::registered::Registered;

/// What is to be shown.
pub(crate) enum View<'a> {
    Counts,
    Statements(Option<Serves>),
    Forgotten,
    Rule(&'a str),
    Place(Passage),
    Statement(&'a str),
}

/// The same twice.
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) json: Map<String, Value>,
}

impl<'a> View<'a> {
    pub(crate) fn of(views: &'a Views, serves: Option<&str>) -> Result<Self, Failure> {
        let Views {
            statements,
            forgotten,
            rule,
            line,
            at,
            statement,
        } = views;
        let line = line.and_then(|line| Numbers::new(NumberRange::new(line, line)));
        let place = line.map(Passage::Lines).or_else(|| at.clone());
        Ok(match (rule, place, statement) {
            (Some(rule), ..) => Self::Rule(rule),
            (_, Some(place), _) => Self::Place(place),
            (.., Some(statement)) => Self::Statement(statement),
            _ if *forgotten => Self::Forgotten,
            _ if *statements => Self::Statements(serves.map(question).transpose()?),
            _ => Self::Counts,
        })
    }

    /// What a policy has to show; nothing where it has not what is looked for.
    pub(crate) fn show(&self, of: &Registered) -> Option<Shown> {
        let register = &of.register;
        let all = || register.statements().iter();
        match self {
            Self::Counts => Some(Shown {
                text: of.coverage.to_string(),
                json: counts(&of.coverage),
            }),
            Self::Statements(serves) => {
                let statements = all().filter(|one| serves.is_none_or(|s| s == one.serves));
                Some(listed(of, statements.collect()))
            }
            Self::Forgotten => Some(forgotten(of)),
            Self::Rule(path) => rule(of, path),
            Self::Place(place) => in_place(of, place),
            Self::Statement(name) => Some(listed(of, vec![register.statement(name)?])),
        }
    }

    /// What is looked for, and none of the policies has.
    pub(crate) fn found_nowhere(&self, all: &[Registered]) -> Failure {
        match self {
            Self::Rule(path) => {
                let message = format!("no policy shown here has a rule {}", Quoted(path));
                let rules: Vec<&str> = all.iter().flat_map(Registered::rules).collect();
                let last = |path: &str| path.rsplit('.').next().map(str::to_owned);
                match rules.iter().find(|rule| last(rule) == last(path)) {
                    Some(rule) => format!("{message}; {}", meant(path, rule)),
                    None => with_help_or_list(&message, path, rules),
                }
            }
            Self::Statement(name) => {
                let message = format!("no statement is called {}", Quoted(name));
                let statements = all.iter().flat_map(|of| of.register.statements());
                let names = statements.map(|statement| &*statement.name);
                with_help_or_list(&message, name, names.collect())
            }
            Self::Place(place) => {
                let last = |of: &Registered| {
                    let mut counted = of.coverage.places.iter();
                    let counted = counted.find(|counted| counted.kind == place.kind())?;
                    let last = u32::try_from(counted.places).ok()?;
                    let last = Numbers::new(NumberRange::new(last, last))?;
                    match place {
                        Passage::Lines(_) => Some(Passage::Lines(last)),
                        Passage::Pages(_) => Some(Passage::Pages(last)),
                        Passage::Paragraphs(_) => Some(Passage::Paragraphs(last)),
                        Passage::Sections(_) | Passage::NotGiven => None,
                    }
                };
                let ends = all.iter().filter_map(|of| {
                    let title = Quoted(of.policy.id()).to_string();
                    Some(format!("{title} goes to {}", last(of)?))
                });
                let ends: Vec<String> = ends.collect();
                let message = format!("no register shown here speaks of {place}");
                match ends.as_slice() {
                    [] => message,
                    ends => format!("{message}; {}", ends.join(", ")),
                }
            }
            Self::Counts | Self::Statements(_) | Self::Forgotten => {
                "there is nothing to show".to_owned()
            }
        }
    }
}

/// A message with the name that was probably meant, or where all of them are listed.
fn with_help_or_list(message: &str, written: &str, accepted: Vec<&str>) -> Failure {
    let help = help_for(written, accepted);
    let help = help.unwrap_or_else(|| "see `--statements`".to_owned());
    format!("{message}; {help}")
}

fn question(word: &str) -> Result<Serves, Failure> {
    word.parse().map_err(|_| {
        let message = format!("unknown question {}", Quoted(word));
        with_help(message, word, words::<Serves>())
    })
}

fn listed(of: &Registered, statements: Vec<&RegisteredStatement>) -> Shown {
    let mut json = counts(&of.coverage);
    json.insert("listed_statements".to_owned(), json!(statements));
    let texts = statements.iter().map(ToString::to_string);
    Shown {
        text: match statements.as_slice() {
            [] => "no statement".to_owned(),
            _ => texts.collect::<Vec<_>>().join("\n"),
        },
        json,
    }
}

fn forgotten(of: &Registered) -> Shown {
    let coverage = &of.coverage;
    let names = coverage.forgotten.iter();
    let statements: Vec<_> = names
        .filter_map(|name| of.register.statement(name))
        .collect();
    let mut shown = listed(of, statements);
    let rules = json!(coverage.rules_without_statement);
    shown
        .json
        .insert("rules_without_statement".to_owned(), rules);
    if coverage.forgotten.is_empty() {
        shown.text = format!(
            "none of the {} statements is forgotten",
            coverage.statements()
        );
    }
    match coverage.rules_without_statement.as_slice() {
        [] => shown.text += "\nno rule is without a statement",
        rules => {
            for rule in rules {
                shown.text += &format!("\nwithout a statement: {rule}");
            }
        }
    }
    shown
}

fn rule(of: &Registered, path: &str) -> Option<Shown> {
    let statements: Vec<_> = of.register.statements_of(path).collect();
    if !statements.is_empty() {
        return Some(listed(of, statements));
    }
    let is = |paths: &[String]| paths.iter().any(|known| known == path);
    let why = if is(&of.coverage.ours) {
        "ours: the school never wrote it"
    } else if is(&of.coverage.rules_without_statement) {
        "no statement asks for it"
    } else {
        return None;
    };
    Some(Shown {
        text: format!("{path}: {why}"),
        ..listed(of, Vec::new())
    })
}

fn in_place(of: &Registered, place: &Passage) -> Option<Shown> {
    let statements: Vec<_> = of.register.statements_at(place).collect();
    if !statements.is_empty() {
        return Some(listed(of, statements));
    }
    let stateless = of.register.without_statement()?;
    stateless.meets(place).then(|| Shown {
        text: format!("{place} states nothing: a heading, or blank"),
        ..listed(of, Vec::new())
    })
}

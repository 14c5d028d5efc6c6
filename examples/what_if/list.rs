//! What can be asked.

use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table as Grid};
use online_safety_policy::answer::Listing;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::source::Table;
use online_safety_policy::vocabulary::{History, Intent, Role, Step, Term, Word as _};
use online_safety_policy::{Policy, QuestionError};
use serde_json::{Map, Value, json};

use crate::common::{Failure, heading};
use crate::inverse::NO_TABLE;
use crate::sections::{
    Section, acts, audiences, facts, holders, incidents, matters, no_table, responses, roles,
    suspicions, words,
};
use crate::words::hint;

/// Lists break their lines here, whatever the terminal, so that they look alike everywhere.
const WIDTH: u16 = 120;

#[derive(clap::Args)]
pub(crate) struct List {
    /// What to list; everything if left out
    #[arg(value_enum)]
    kind: Option<Kind>,
    /// Incidents and responses of this role; of pupils and of staff if left out
    #[arg(long, value_name = "ROLE")]
    who: Option<String>,
    /// Also what the school has retired
    #[arg(long)]
    retired: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// The shipped policies
    Policies,
    /// Who can be asked about
    Roles,
    /// Groups of roles that the policy binds
    Audiences,
    /// What users may do
    UserActions,
    /// Devices and channels
    Technologies,
    /// What can have happened
    Incidents,
    /// What can follow an incident
    Responses,
    /// What can be known about the circumstances
    Facts,
    /// How something can be meant
    Intents,
    /// What can have gone before
    Histories,
    /// What can be brought to somebody
    Matters,
    /// Who has duties
    Holders,
    /// What can be suspected
    Suspicions,
    /// What can be done on suspicion
    Steps,
}

/// A role that a policy knows.
fn role(policy: &Policy, text: &str) -> Result<Term<Role>, Failure> {
    policy
        .role(text)
        .map_err(|error| hint(&error, "roles", None))
}

impl List {
    pub(crate) fn text(&self, policy: &Policy) -> Result<String, Failure> {
        let sections = self.sections(policy)?;
        let sections = sections.iter().map(|section| {
            let mut grid = Grid::new();
            grid.load_style(comfy_table::presets::NOTHING)
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(WIDTH);
            grid.add_rows(&section.rows);
            let rows = match section.rows.as_slice() {
                [] if section.rests_on_tables() => format!("{NO_TABLE}."),
                [] => "The policy has none.".to_owned(),
                _ => grid.trim_fmt(),
            };
            format!("{}\n{rows}\n", heading(&section.title))
        });
        Ok(sections.collect::<Vec<_>>().join("\n"))
    }

    pub(crate) fn json(&self, policy: &Policy) -> Result<Value, Failure> {
        let mut all = Map::new();
        for section in self.sections(policy)? {
            let kind = section.kind.to_possible_value();
            let name = kind.map_or_else(String::new, |kind| kind.get_name().replace('-', "_"));
            let name = format!("listed_{name}");
            match section.of {
                None => all.insert(name, section.json),
                Some(table) => {
                    let tables = all.entry(name).or_insert_with(|| json!({}));
                    let tables = tables.as_object_mut();
                    tables.and_then(|tables| tables.insert(table.to_string(), section.json))
                }
            };
        }
        Ok(Value::Object(all))
    }

    fn sections(&self, policy: &Policy) -> Result<Vec<Section>, Failure> {
        let listing = match self.retired {
            true => policy.listing().with_retired(),
            false => policy.listing(),
        };
        let judged = self.judged(policy, &listing)?;
        let kinds = Kind::value_variants().iter();
        let kinds = kinds.filter(|kind| self.kind.is_none_or(|wanted| wanted == **kind));
        let mut sections = Vec::new();
        for kind in kinds {
            sections.extend(match kind {
                Kind::Policies => vec![words::<Builtin>(*kind, "Shipped policies")],
                Kind::Roles => vec![roles(&listing)],
                Kind::Audiences => vec![audiences(&listing)],
                Kind::UserActions => vec![acts(*kind, "User actions", listing.user_actions())],
                Kind::Technologies => vec![acts(*kind, "Technologies", listing.technologies())],
                Kind::Incidents | Kind::Responses if judged.is_empty() => vec![no_table(*kind)],
                Kind::Incidents => each(&judged, |role| incidents(&listing, role))?,
                Kind::Responses => each(&judged, |role| responses(&listing, role))?,
                Kind::Facts => vec![facts(&listing)],
                Kind::Intents => vec![words::<Intent>(*kind, "Intents")],
                Kind::Histories => vec![words::<History>(*kind, "What went before")],
                Kind::Matters => vec![matters(&listing)],
                Kind::Holders => vec![holders(&listing)],
                Kind::Suspicions => vec![suspicions(&listing)],
                Kind::Steps => vec![words::<Step>(*kind, "Steps of a procedure")],
            });
        }
        Ok(sections)
    }

    /// A role for each incident table that is asked for.
    fn judged(
        &self,
        policy: &Policy,
        listing: &Listing<'_>,
    ) -> Result<Vec<(Table, Term<Role>)>, Failure> {
        let wanted = self
            .who
            .as_deref()
            .map(|who| role(policy, who))
            .transpose()?;
        let mut judged: Vec<(Table, Term<Role>)> = Vec::new();
        for listed in listing.roles() {
            let Some(table) = listed.judged_by else {
                continue;
            };
            let role = role(policy, listed.id)?;
            let asked = wanted.is_none_or(|wanted| wanted == role);
            if asked && judged.iter().all(|(known, _)| *known != table) {
                judged.push((table, role));
            }
        }
        match (judged.is_empty(), &self.who, self.kind) {
            (true, Some(who), Some(Kind::Incidents | Kind::Responses))
                if listing.roles().iter().any(|role| role.judged_by.is_some()) =>
            {
                Err(format!(
                    "no incident table of this policy judges the role `{who}`; `list roles` shows which table judges whom"
                ))
            }
            _ => Ok(judged),
        }
    }
}

/// A section for each incident table.
fn each(
    judged: &[(Table, Term<Role>)],
    section: impl Fn(Term<Role>) -> Result<Section, QuestionError>,
) -> Result<Vec<Section>, Failure> {
    let sections = judged.iter().map(|(table, role)| {
        let mut section = section(*role).map_err(|error| error.to_string())?;
        section.title = format!("{}: {}", table.label(), section.title);
        section.of = Some(*table);
        Ok(section)
    });
    sections.collect()
}

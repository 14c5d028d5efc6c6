//! Compiling: what is said about every role and subject, once it is known how much there is to try.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::diagnostic::Code;
use crate::policy::circumstances::Provisos;
use crate::policy::{
    Asked, Combinations, Entry, Judge, LINE, MOST_COMBINATIONS, MOST_STEPS, Mapped, Origin, Stands,
    Statement, Within, bits, sum,
};
use crate::vocabulary::Word as _;
use crate::yaml::{At as Place, Reader};

use super::Scope;
use super::cells::Bound;
use super::illegal::ILLEGAL;

/// What is asked about, and what is said of it.
pub(super) struct Parts<'a> {
    pub(super) scope: &'a Scope,
    pub(super) statements: &'a [Bound],
    pub(super) judged: &'a [Option<Judge>],
}

/// The entry of each role and subject; the first entry is the silent one.
#[derive(Default)]
pub(super) struct Compiled {
    pub(super) entries: Vec<Entry>,
    pub(super) questions: Vec<u16>,
    /// Of trying them all.
    pub(super) steps: u64,
    /// What takes most of them.
    pub(super) costliest: Option<String>,
}

/// Roles of whom the same is said about a subject.
struct Said<'a> {
    subject: usize,
    statements: Vec<(u16, &'a Statement)>,
    stands: Option<Stands>,
    /// Where some of them hold alone.
    within: Option<Within>,
    roles: Vec<usize>,
    /// Of trying all that can be asked about it.
    steps: u64,
    /// Of the facts on which an answer can turn.
    combinations: Combinations,
    /// The table whose mapping asks for the most of them.
    judge: Option<Judge>,
}

/// More than can be tried, or numbered.
struct TooMuch {
    message: String,
    help: &'static str,
    at: At,
    /// What takes much, too.
    also: Vec<(At, String)>,
}

/// A statement by number, with the roles that it binds.
type Binding = (u16, Rc<[usize]>);

/// Who is to blame: a cell or a rule by number, or what an act is mapped to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Statement(u16),
    Mapping(usize),
    File,
}

impl TooMuch {
    fn new(message: impl Into<String>, help: &'static str, at: At) -> Self {
        let message = message.into();
        let also = Vec::new();
        Self {
            message,
            help,
            at,
            also,
        }
    }
}

const FEWER: &str = "lay conditions on fewer facts, or bind fewer roles and acts";

/// Works out every entry, unless that is too much.
pub(super) fn compile(parts: &Parts<'_>, reader: &Reader<'_>) -> Compiled {
    let compiled = parts.said().and_then(|said| parts.entries(&said));
    compiled.unwrap_or_else(|too_much| {
        let TooMuch {
            message,
            help,
            at,
            also,
        } = too_much;
        parts.at(at, reader, |at| {
            at.fault_at_key(Code::TooMany, message, Some(help.into()))
        });
        for (at, text) in also {
            parts.at(at, reader, |at| at.also(&text));
        }
        Compiled::default()
    })
}

impl<'a> Parts<'a> {
    /// What is said about each subject, if all of it can be tried.
    fn said(&self) -> Result<Vec<Said<'a>>, TooMuch> {
        let about = self.by_subject()?;
        let mut all: Vec<Said<'a>> = Vec::new();
        let mut each = self.statements.iter();
        let is_plain =
            self.scope.groups.is_empty() && !each.any(|bound| bound.statement.regardless);
        for (subject, bound) in about.into_iter().enumerate() {
            let mut speaking = vec![Vec::new(); self.scope.roles.count()];
            for (number, roles) in bound {
                for role in roles.iter() {
                    if let Some(speaking) = speaking.get_mut(*role) {
                        speaking.push(number);
                    }
                }
            }
            // Most roles are spoken of alike, hardly ever two subjects are.
            let mut known = BTreeMap::new();
            for (role, numbers) in speaking.into_iter().enumerate() {
                let (numbers, stands) = match is_plain {
                    true => (numbers, None),
                    false => self.standing(&numbers, role),
                };
                let within = self.within(role, subject).filter(|_| !numbers.is_empty());
                let at = *known.entry((numbers, stands, within)).or_insert_with_key(
                    |(numbers, stands, within)| {
                        all.push(self.said_by(subject, numbers, stands.clone(), within.clone()));
                        all.len() - 1
                    },
                );
                if let Some(said) = all.get_mut(at) {
                    said.roles.push(role);
                }
            }
        }
        for said in &mut all {
            self.count(said);
        }
        let of_one = |said: &&Said<'_>| said.combinations.known > MOST_COMBINATIONS;
        if let Some(said) = all.iter().find(of_one) {
            let message = format!(
                "{} asks for too many combinations of facts: {} of {} facts, and {MOST_COMBINATIONS} are the most",
                self.name(said.subject),
                many(said.combinations.known),
                said.combinations.facts,
            );
            return Err(TooMuch::new(
                message,
                "lay conditions on fewer facts at once",
                said.blame(),
            ));
        }
        match sum(all.iter().map(|said| said.steps)) {
            0..=MOST_STEPS => Ok(all),
            steps => Err(self.too_many_steps(steps, all)),
        }
    }

    /// Where what is said of a subject to a role holds alone; what is a crime is one everywhere.
    fn within(&self, role: usize, subject: usize) -> Option<Within> {
        let action = self.scope.actions.term_at(subject);
        let action = action.and_then(|action| action.standard());
        match action.is_some_and(|action| ILLEGAL.contains(&action)) {
            true => None,
            false => self.scope.bounds.as_ref()?.of(role, subject),
        }
    }

    fn statements(&self, numbers: &[u16]) -> Vec<(u16, &'a Statement)> {
        let said = numbers.iter().filter_map(|number| {
            let bound = self.statements.get(usize::from(*number))?;
            Some((*number, &bound.statement))
        });
        said.collect()
    }

    /// Those of some statements that hold for a role, by number, and how they stand to each other.
    fn standing(&self, numbers: &[u16], role: usize) -> (Vec<u16>, Option<Stands>) {
        let mut statements = self.statements(numbers);
        let stands = Stands::of(&mut statements, &self.scope.groups, role);
        let numbers = statements.iter().map(|(number, _)| *number);
        (numbers.collect(), stands)
    }

    fn said_by(
        &self,
        subject: usize,
        numbers: &[u16],
        stands: Option<Stands>,
        within: Option<Within>,
    ) -> Said<'a> {
        Said {
            subject,
            statements: self.statements(numbers),
            stands,
            within,
            roles: Vec::new(),
            steps: 0,
            combinations: Combinations::of([]),
            judge: None,
        }
    }

    /// Counts what it takes to try all that is said of a subject.
    fn count(&self, said: &mut Said<'_>) {
        let tables = self.scope.tables.iter().map(|(judge, _)| Some(judge));
        for judge in std::iter::once(None).chain(tables) {
            let is_judged = |role: &&usize| self.judged.get(**role).copied().flatten() == judge;
            let roles = said.roles.iter().filter(is_judged).count() as u64;
            if roles == 0 {
                continue;
            }
            let asked = Asked {
                statements: &said.statements,
                groups: said.stands.as_ref().map_or(1, Stands::size),
                is_bounded: said.within.is_some(),
                mapped: match judge {
                    Some(judge) => self.mapped(judge, said.subject),
                    None => self.mapped_for_others(said.subject),
                },
                audiences: self.scope.audiences.len(),
                sizes: self.scope.values.sizes(),
            };
            // A card tells it once for all of them.
            let cards = if said.steps == 0 {
                asked.steps_of_cards()
            } else {
                0
            };
            let each = roles.saturating_mul(asked.steps());
            said.steps = sum([said.steps, cards, each]);
            let combinations = asked.combinations();
            if combinations.known >= said.combinations.known {
                (said.combinations, said.judge) = (combinations, judge);
            }
        }
    }

    fn is_mapped_by_file(&self, subject: usize) -> bool {
        let mut tables = self.scope.tables.iter();
        tables.any(|(_, table)| table.is_mapped_by_file(subject))
    }

    /// To what a subject may amount where rules speak to those whom no table judges.
    fn mapped_for_others(&self, subject: usize) -> &'a [Mapped] {
        let scope: &'a Scope = self.scope;
        let speaking = scope
            .tables
            .iter()
            .filter(|(_, table)| table.others.all().is_some());
        let mapped = speaking.filter_map(|(_, table)| table.mapped(subject));
        mapped.max_by_key(|mapped| mapped.len()).unwrap_or_default()
    }

    fn mapped(&self, judge: Judge, subject: usize) -> &'a [Mapped] {
        let scope: &'a Scope = self.scope;
        let mapped = scope
            .tables
            .of(judge)
            .and_then(|table| table.mapped(subject));
        mapped.unwrap_or_default()
    }

    fn too_many_steps(&self, steps: u64, mut all: Vec<Said<'_>>) -> TooMuch {
        all.sort_by_key(|said| Reverse(said.steps));
        let mut costly = all.iter().filter(|said| said.steps >= MOST_STEPS / 8);
        let Some(first) = costly.next() else {
            // No one row is much: there are so many of them, and so many roles.
            return TooMuch::new(
                too_many(steps, None),
                "declare fewer roles and acts of your own, or bind fewer of them",
                At::File,
            );
        };
        let mut too_much = TooMuch::new(
            too_many(steps, Some(&self.costs(first))),
            FEWER,
            first.blame(),
        );
        for said in costly.take(2) {
            let at = said.blame();
            let is_new = too_much.at != at && too_much.also.iter().all(|(known, _)| *known != at);
            if is_new {
                too_much.also.push((at, self.costs(said)));
            }
        }
        too_much
    }

    /// `` `gambling` takes 12 million of them, with 4096 combinations of 12 facts for 11 roles ``.
    fn costs(&self, said: &Said<'_>) -> String {
        let roles = said.roles.len();
        format!(
            "{} takes {} of them, with {} combinations of {} facts for {roles} {}",
            self.name(said.subject),
            many(said.steps),
            many(said.combinations.any),
            said.combinations.facts,
            if roles == 1 { "role" } else { "roles" },
        )
    }

    fn name(&self, subject: usize) -> String {
        format!("`{}`", self.id(subject))
    }

    fn id(&self, subject: usize) -> &str {
        match subject.checked_sub(self.scope.actions.count()) {
            None => self.scope.actions.id_at(subject),
            Some(slot) => self.scope.technologies.id_at(slot),
        }
    }

    /// The numbers of the statements about each subject, each with the roles that it binds.
    fn by_subject(&self) -> Result<Vec<Vec<Binding>>, TooMuch> {
        let scope = self.scope;
        let mut about = vec![Vec::new(); scope.actions.count() + scope.technologies.count()];
        let mut lines = 0_u64;
        for (number, bound) in self.statements.iter().enumerate() {
            let number = u16::try_from(number).map_err(|_| {
                TooMuch::new("more rules and cells than can be numbered", FEWER, At::File)
            })?;
            // Whoever may be in a group is spoken of where the group is.
            let groups = &scope.groups;
            let binds = |role: &usize| {
                let classes = bits(groups.within(*role)).map(|class| groups.class(class));
                let is_bound = bound.roles.get(*role).copied().unwrap_or_default();
                is_bound || classes.fold(0, |all, class| all | class) & bound.statement.binds != 0
            };
            let roles: Rc<[usize]> = (0..bound.roles.len()).filter(binds).collect();
            // What it says of each subject to each role is a line at least.
            lines = lines.saturating_add((roles.len() * bound.subjects.len()) as u64);
            if lines > MOST_STEPS / LINE {
                let steps = lines.saturating_mul(LINE);
                return Err(TooMuch::new(
                    too_many(steps, None),
                    FEWER,
                    At::Statement(number),
                ));
            }
            for subject in &bound.subjects {
                if let Some(about) = about.get_mut(*subject) {
                    about.push((number, roles.clone()));
                }
            }
        }
        Ok(about)
    }

    fn entries(&self, all: &[Said<'_>]) -> Result<Compiled, TooMuch> {
        let subjects = self.scope.actions.count() + self.scope.technologies.count();
        let mut compiled = Compiled {
            entries: vec![Entry::silent()],
            questions: vec![0; self.scope.roles.count() * subjects],
            steps: sum(all.iter().map(|said| said.steps)),
            costliest: all
                .iter()
                .max_by_key(|said| said.steps)
                .map(|said| self.costs(said)),
        };
        for said in all.iter().filter(|said| !said.statements.is_empty()) {
            let number = u16::try_from(compiled.entries.len()).map_err(|_| {
                let message = "more that differs between roles than can be numbered";
                TooMuch::new(message, FEWER, said.blame())
            })?;
            let sizes = self.scope.values.sizes();
            compiled.entries.push(Entry::compile(
                &said.statements,
                sizes,
                said.stands.clone(),
                said.within.as_ref(),
                Provisos::UNKNOWN,
            ));
            for role in &said.roles {
                if let Some(question) = compiled.questions.get_mut(role * subjects + said.subject) {
                    *question = number;
                }
            }
        }
        Ok(compiled)
    }

    /// Where that stands in the file.
    fn at(&self, at: At, reader: &Reader<'_>, tell: impl FnOnce(Place<'_>)) {
        let bound = match at {
            At::Statement(number) => self.statements.get(usize::from(number)),
            At::Mapping(subject) if self.is_mapped_by_file(subject) => {
                return tell(reader.at("mapping").key(self.id(subject)));
            }
            At::Mapping(_) | At::File => None,
        };
        match bound.map(|bound| (&bound.statement.origin, bound.subjects.first())) {
            Some((Origin::Rule(name), _)) => tell(reader.at("rules").key(name)),
            Some((Origin::Cell { table, .. }, Some(subject))) => {
                let rows = reader.at(table.as_str());
                tell(rows.key("rows").key(self.id(*subject)));
            }
            _ => tell(reader.root()),
        }
    }
}

impl Said<'_> {
    /// What asks for the most facts: the last of several that ask for as many.
    fn blame(&self) -> At {
        let asks = |statement: &Statement| statement.asks().len();
        let most = self.statements.iter().max_by_key(|(_, said)| asks(said));
        let mapping = match self.judge {
            Some(_) => At::Mapping(self.subject),
            None => At::File,
        };
        most.map_or(mapping, |(number, statement)| {
            let rest = self.combinations.facts - asks(statement) as u64;
            match rest > asks(statement) as u64 && self.statements.len() == 1 {
                true => mapping,
                false => At::Statement(*number),
            }
        })
    }
}

/// That there are too many steps, and where most of them are.
pub(super) fn too_many(steps: u64, costliest: Option<&str>) -> String {
    let most = many(MOST_STEPS);
    let all = format!(
        "to try all that can be asked takes {} steps, and {most} are the most",
        many(steps)
    );
    match costliest {
        Some(costliest) => format!("{all}: {costliest}"),
        None => all,
    }
}

/// A number in a few digits.
fn many(number: u64) -> String {
    const UNITS: [(u64, &str); 2] = [
        (1_000_000_000, " thousand million"),
        (1_000_000, " million"),
    ];
    match UNITS.iter().find(|(unit, _)| number >= *unit) {
        Some((unit, name)) => format!("{}{name}", number / unit),
        None => number.to_string(),
    }
}

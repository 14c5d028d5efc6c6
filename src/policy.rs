//! The validated policy: immutable, dense, built nowhere but in validation.

mod bounds;
pub(crate) mod circumstances;
mod clock;
mod date;
mod duty;
mod entry;
mod evidence;
mod files;
mod find;
mod groups;
mod incidents;
mod invariants;
mod levels;
mod mapping;
mod others;
mod procedure;
mod resolve;
mod response_name;
mod settings;
mod stands;
mod statement;
mod steps;
mod tables;
mod values;
mod words;

pub use date::{InvalidDate, PolicyDate};

pub use resolve::{Incident, Subject};
pub use response_name::ResponseName;

pub(crate) use bounds::{Bounds, Reach, Within};
pub(crate) use clock::{Clock, Window};
pub(crate) use duty::{DutyRule, People};
pub(crate) use entry::Entry;
pub(crate) use evidence::EvidenceRule;
pub(crate) use files::Files;
pub(crate) use find::Finder;
pub(crate) use groups::{Groups, MOST_CLASSES, MOST_GROUPS, Untold, bits};
pub(crate) use incidents::{
    Base, Bits, IncidentRow, IncidentTable, Ladder, MOST_INCIDENTS, MOST_RESPONSES, Repeat,
    Response, ResponseRule, Rung, Said, Whom,
};
pub(crate) use invariants::{
    About, Acts, Filter, Following, How, Incidents, InvariantRule, Law, Numbers, Other, Ruling,
    Which, Who,
};
#[cfg(feature = "check")]
pub(crate) use invariants::{Dim, groups};
pub(crate) use levels::{Heading, LevelCell, LevelRow, LevelTable, Mark, column_number};
pub(crate) use mapping::{Amounts, Mapped, Mapping};
pub(crate) use others::Others;
pub(crate) use procedure::{OpenRule, ProcedureRules, StepRule};
pub(crate) use settings::LintSetting;
pub(crate) use stands::{Bears, Stands};
pub(crate) use statement::{Atom, Case, Level, Origin, Statement, deciding};
#[cfg(feature = "check")]
pub(crate) use steps::MOST_PLACES;
pub(crate) use steps::{Asked, Combinations, LINE, MOST_COMBINATIONS, MOST_STEPS, sum};
pub(crate) use tables::{Judge, PerTable, PolicyTable, TableKind};
pub(crate) use values::{Sizes, Values, vocabulary};
pub(crate) use words::{Called, OwnWord, Vocabulary, WordList, Words};

use std::fmt;

use strum::IntoEnumIterator as _;

use crate::policy::circumstances::Circumstances;
use crate::source::{Citation, Passage, Source, Table};
use crate::time::minute_at;
use crate::vocabulary::{
    AreaOfRisk, Authority, Fact, Matter, Office, Proviso, Role, Technology, UnknownWord,
    UserAction, Word as _, getters,
};

/// A school's online-safety policy, ready to be asked.
///
/// It is immutable and `Send + Sync`: load it once, share it between threads by
/// reference or behind an [`Arc`](std::sync::Arc), and ask it as often as you
/// like; to classify, recommend or assess allocates nothing, unless a proviso is given as broken, for
/// which the answer is worked out anew. It is not a document:
/// nothing of the file's wording is left but labels and notes, and it can only be
/// had from a file that holds no fault. Two are equal if they say the same, whatever files they came from.
///
/// Whoever wrote its file, nothing that is done with it takes more than [`Policy::MOST_STEPS`].
#[derive(Clone, PartialEq)]
pub struct Policy {
    pub(crate) files: Files,
    pub(crate) head: Head,
    /// Where it holds; everywhere, if nothing is said.
    pub(crate) bounds: Option<Bounds>,
    /// By kind, and in the order of the document.
    pub(crate) sections: Vec<Section>,
    pub(crate) clock: Clock,
    pub(crate) values: Values,
    /// The facts; those of its own are numbered behind the standard ones, as [`Fact`] has it.
    pub(crate) facts: Words<Fact>,
    pub(crate) audiences: Vec<Audience>,
    pub(crate) roles: Words<Role>,
    pub(crate) offices: Words<Office>,
    pub(crate) groups: Groups,
    pub(crate) actions: Words<UserAction, Option<AreaOfRisk>>,
    pub(crate) technologies: Words<Technology>,
    pub(crate) user_actions: Option<LevelTable>,
    pub(crate) communications: Option<LevelTable>,
    pub(crate) statements: Vec<Statement>,
    pub(crate) tables: PerTable<PolicyTable>,
    pub(crate) contacts: Vec<Contact>,
    pub(crate) duties: Vec<DutyRule>,
    pub(crate) evidence: Vec<EvidenceRule>,
    pub(crate) procedure_rules: ProcedureRules,
    /// The file's own laws in the order of the file, then every default.
    pub(crate) invariants: Vec<InvariantRule>,
    pub(crate) lints: Vec<LintSetting>,
    /// Compiled questions; the first is the one about which nothing is said.
    pub(crate) entries: Vec<Entry>,
    /// The entry of each role and subject: one row of subjects a role.
    pub(crate) questions: Vec<u16>,
    /// The incident table that judges each role.
    pub(crate) judged: Vec<Option<Judge>>,
    /// How many steps it takes to try everything.
    pub(crate) steps: u64,
    pub(crate) finder: Finder,
}

/// What a policy is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) id: Box<str>,
    pub(crate) school: Box<str>,
    pub(crate) title: Box<str>,
    pub(crate) updated: Option<PolicyDate>,
    pub(crate) review_due: Option<PolicyDate>,
    pub(crate) approved_by: Option<Box<str>>,
    pub(crate) approved_on: Option<PolicyDate>,
}

/// A heading of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) at: Passage,
    pub(crate) title: Box<str>,
}

/// A group of roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Audience {
    pub(crate) id: Box<str>,
    pub(crate) label: Box<str>,
    /// Whether each role is in it, by the role's number.
    pub(crate) roles: Vec<bool>,
    pub(crate) at: Option<Passage>,
}

impl Audience {
    pub(crate) fn holds(&self, role: usize) -> bool {
        self.roles.get(role).copied().unwrap_or(false)
    }
}

/// To whom a matter is brought first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contact {
    pub(crate) name: Box<str>,
    pub(crate) source: Source,
    pub(crate) matter: Matter,
    /// Whether each role brings it, by the role's number.
    pub(crate) by: Vec<bool>,
    pub(crate) to: Vec<Office>,
    pub(crate) then: Vec<Office>,
    pub(crate) note: Option<Box<str>>,
}

impl Policy {
    getters! {
        /// The policy's id, such as `telford-infant-2020`.
        pub fn id(&self) -> &str { &self.head.id }
        /// The school's name.
        pub fn school(&self) -> &str { &self.head.school }
        /// The document's title.
        pub fn title(&self) -> &str { &self.head.title }
        /// When the document was last updated, as far as it says.
        pub fn updated(&self) -> Option<PolicyDate> { self.head.updated }
        /// When its review falls due, as far as it says.
        pub fn review_due(&self) -> Option<PolicyDate> { self.head.review_due }
        /// Who approved it, as far as it says.
        pub fn approved_by(&self) -> Option<&str> { self.head.approved_by.as_deref() }
        /// When it was approved, as far as it says.
        pub fn approved_on(&self) -> Option<PolicyDate> { self.head.approved_on }
    }

    /// Where a table stands in the document, as far as the file says.
    #[must_use]
    pub fn passage_of(&self, table: Table) -> Option<&Passage> {
        match self.level_table(table) {
            Some(levels) => levels.at.as_ref(),
            None => self.table_named(table)?.1.compiled.as_ref()?.at.as_ref(),
        }
    }

    /// The tables of levels that the file holds.
    pub(crate) fn level_tables(&self) -> impl Iterator<Item = &LevelTable> + Clone {
        self.user_actions.iter().chain(&self.communications)
    }

    /// The table of levels of that name.
    pub(crate) fn level_table(&self, table: Table) -> Option<&LevelTable> {
        self.level_tables().find(|of| of.table == table)
    }

    /// A fact as files and answers spell it: a standard word, or the id of one of the policy's own.
    #[must_use]
    pub fn fact_id(&self, fact: Fact) -> &str {
        self.facts.id_at(fact.index())
    }

    /// A fact as people read it; of one of the policy's own, its label.
    #[must_use]
    pub fn fact_label(&self, fact: Fact) -> &str {
        self.facts.label_at(fact.index())
    }

    /// The fact of a word: a standard one, or one of the policy's own.
    ///
    /// # Errors
    ///
    /// [`UnknownWord`] for anything else, with the word that was probably meant.
    pub fn fact(&self, text: &str) -> Result<Fact, UnknownWord> {
        let found = self.facts.slot_of(text).and_then(Fact::at);
        found.ok_or_else(|| UnknownWord::among(self.index(), Fact::KIND, text, self.facts.ids()))
    }

    /// The fact of a word, or nothing for a proviso, which is given as facts are.
    pub(crate) fn fact_or_proviso(&self, text: &str) -> Result<Option<Fact>, UnknownWord> {
        match self.facts.slot_of(text).and_then(Fact::at) {
            None if text.parse::<Proviso>().is_ok() => Ok(None),
            Some(fact) => Ok(Some(fact)),
            None => {
                let provisos = Proviso::iter().map(|proviso| -> &str { proviso.into() });
                let ids: Vec<&str> = self.facts.ids().chain(provisos).collect();
                Err(UnknownWord::among(
                    self.index(),
                    Fact::KIND,
                    text,
                    ids.iter().copied(),
                ))
            }
        }
    }

    /// All facts of which it can be asked, those of its own last.
    pub(crate) fn all_facts(&self) -> impl Iterator<Item = Fact> + Clone + use<> {
        Fact::ALL.iter().take(self.facts.count()).copied()
    }

    /// The band of the day in which some circumstances lie.
    #[inline]
    pub(crate) fn band(&self, circumstances: &Circumstances) -> Option<u8> {
        self.clock.band(minute_at(circumstances.clock_time()?))
    }

    /// How many values a fact can have.
    pub(crate) fn size(&self, fact: Fact) -> usize {
        match fact {
            Fact::Group => self.groups.classes(),
            fact => self.values.sizes().of(fact),
        }
    }

    /// How many things can be asked about: user actions first, then technologies.
    #[inline]
    pub(crate) fn subjects_count(&self) -> usize {
        self.actions.count() + self.technologies.count()
    }

    /// The numbers of those whose names mean them, and nothing else.
    pub(crate) fn subject_slots(&self) -> impl Iterator<Item = usize> + Clone + '_ {
        let actions = self.actions.count();
        (0..self.subjects_count()).filter(move |slot| match slot.checked_sub(actions) {
            None => self.actions.is_named(*slot),
            Some(slot) => self.technologies.is_named(slot),
        })
    }

    /// The number of the compiled question about a role and a subject.
    #[inline]
    pub(crate) fn question(&self, role: usize, subject: usize) -> Option<&Entry> {
        let entry = self.questions.get(role * self.subjects_count() + subject)?;
        self.entries.get(usize::from(*entry))
    }

    /// The incident table that judges a role.
    #[inline]
    pub(crate) fn judge(&self, role: usize) -> Option<Judge> {
        self.judged.get(role).copied().flatten()
    }

    /// The heading under which a passage stands: the last one above it that is told in the same
    /// way, or that of the innermost section it lies in.
    pub(crate) fn section_of(&self, at: &Passage) -> Option<&str> {
        let section = match at {
            Passage::Sections(_) => {
                let mut sections = self.sections.iter().rev();
                sections.find(|section| at.begins_in(&section.at))
            }
            _ => {
                let is_above = |section: &Section| section.at.rank() <= at.rank();
                let above = self.sections.partition_point(is_above).checked_sub(1)?;
                let section = self.sections.get(above);
                section.filter(|section| section.at.kind() == at.kind())
            }
        };
        Some(&section?.title)
    }

    /// The place a rule remembers, as others see it.
    pub(crate) fn cite<'p>(&'p self, source: &'p Source) -> Citation<'p> {
        Citation {
            table: source.cell.map(|cell| cell.table),
            row: source.cell.map(|cell| cell.row),
            column: source.cell.and_then(|cell| cell.column),
            ..self.cite_passage(&source.at, source.authority)
        }
    }

    /// A passage of the school's document, in no table.
    pub(crate) fn cite_passage<'p>(
        &'p self,
        at: &'p Passage,
        authority: Authority,
    ) -> Citation<'p> {
        Citation {
            section: self.section_of(at),
            lines: at.lines(),
            at: Some(at),
            authority,
            ..self.cite_ours()
        }
    }

    /// The place of something that stands in the file but not in the school's document.
    pub(crate) fn cite_ours(&self) -> Citation<'_> {
        Citation {
            policy: &self.head.id,
            document: &self.head.title,
            section: None,
            lines: None,
            at: None,
            table: None,
            row: None,
            column: None,
            authority: Authority::Ours,
        }
    }
}

/// The id and the title: all else would fill pages.
impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Policy")
            .field("id", &self.head.id)
            .field("title", &self.head.title)
            .finish_non_exhaustive()
    }
}

//! What a policy file says, as written: names are still texts, nothing is resolved.
//!
//! Each field of a file is declared once. How a file is read and written is no concern of this
//! place, which knows no YAML, nor what the words mean: that is found later, by validation.
//!
//! # Limits
//!
//! A file has at most 1,048,576 bytes ([`MAX_BYTES`]), 65,536 lines, 32 levels of lists and maps,
//! 12,000 values and 65,536 bytes in one value. It declares at most 256 own words of a kind, 256
//! audiences, 58 own places, 12 own facts and as many moments, occasions and purposes as make 63 with the standard
//! ones, 64 roles that are kinds of others or have kinds, in 63 combinations of those of which
//! rules speak, and 31 named times, and states at most 256 laws; a table of incidents has at most 128
//! incidents and 64 responses, standard ones included: there is room for 70 own incidents and 32 own
//! responses. A cases file asks at most 20,000 questions and expects at most
//! 200,000 things of their answers. One answer turns on at most 16,384 combinations of facts, and
//! trying everything that can be asked takes at most 820,000,000 steps, as
//! [`Policy::steps`](crate::Policy::steps) counts them. Beyond any of these a file is refused, with the
//! place.
//!
//! # What the school calls it
//!
//! Standard words have common labels. What a school calls otherwise it says once, by kind, under
//! `labels:`; for a role it may say what several of them are called. Whatever is shown to people has
//! that label then; the word stays what it is in files, data and records. Where a row has a label of
//! its own, that counts there, and an own word or an audience has its label where it is declared.
//! What is said of an office in the name of another word (a step, a matter in a list) stays as it is.
//!
//! ```yaml
//! labels:
//!   roles: { pupil: { label: Student, plural: students }, headteacher: Principal }
//!   offices: { headteacher: Principal, class-teacher: Form tutor }
//!   pupil-responses: { head-of-year: Refer to the Head of House }
//! ```
//!
//! # What people say
//!
//! A school adds under `names:` what its people call words, standard ones and its own, beside the
//! everyday names that come with the vocabulary: a name or several for each, by kind.
//! [`Policy::find`](crate::Policy::find) and the help of errors lead from these to the words; no answer
//! rests on one, and nothing is shown by it. Two words of one kind cannot have the same name. See the
//! page on [finding](crate::guide::finding).
//!
//! ```yaml
//! names:
//!   roles: { staff: [key worker, matron], pupil: scholar }
//!   places: { non-teaching-area: The Lodge }
//! ```
//!
//! # What acts amount to
//!
//! Which incidents an act amounts to is nobody's print: a file may say it under `mapping:`, and if it does
//! not, the standard mapping holds. An own row says what standard act it is `like`. See the page on
//! [mapping](crate::guide::mapping).
//!
//! # What the school means by it
//!
//! A response is a referral, a notification, a sanction, a logging or a protection. An own response
//! says which; a standard one is what it usually is, unless the school's own words make it another,
//! which is said once for a table under `response-kinds:`. What is due at once stays so; all else is due
//! as is usual for its kind.
//!
//! ```yaml
//! response-kinds:
//!   pupil-responses: { remove-access: protection, confiscation: protection }
//! ```
//!
//! # Own words that have become standard
//!
//! A file may be older than a standard word of the same name as one of its own. It goes on meaning what
//! the file declares, also where it is a word of another kind, and a lint says that it is standard now.
//! Only the words of the first edition of the vocabulary cannot be declared.
//!
//! # Changed in code
//!
//! A document can be read, changed and written again; what it says in some place may also be a part
//! of an amendment.
//!
//! ```
//! use online_safety_policy::builtin::Builtin;
//! use online_safety_policy::document::{CellDocument, PolicyDocument};
//!
//! let source = Builtin::TelfordInfant2020.source();
//! let mut document = PolicyDocument::from_bytes(source.as_bytes())?;
//! let table = document.user_actions.as_mut().ok_or(vec![])?;
//! for (row, says) in &mut table.rows {
//!     if row == "gambling" {
//!         let mut cell = CellDocument::default();
//!         cell.is = Some("unacceptable-and-illegal".into());
//!         says.cells = vec![("everyone".into(), cell)];
//!     }
//! }
//! let text = document.to_yaml();
//! assert!(text.contains("everyone: unacceptable-and-illegal }\n"));
//! assert_eq!(PolicyDocument::from_bytes(text.as_bytes())?, document);
//! # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
//! ```
//!
//! ```
//! use online_safety_policy::Digest;
//! use online_safety_policy::builtin::Builtin;
//! use online_safety_policy::document::{AmendmentDocument, CellDocument};
//!
//! let mut amendment = AmendmentDocument::default();
//! amendment.amends.policy = "telford-infant-2020".into();
//! amendment.amends.hash =
//!     Digest::of_file(Builtin::TelfordInfant2020.source().as_bytes()).to_string();
//! let mut cell = CellDocument::default();
//! cell.is = Some("unacceptable-and-illegal".into());
//! amendment.set = vec![(
//!     "user-actions.rows.gambling.everyone".into(),
//!     (&cell).into(),
//! )];
//! let text = amendment.to_yaml();
//! assert!(text.ends_with("  user-actions.rows.gambling.everyone: unacceptable-and-illegal\n"));
//! assert_eq!(AmendmentDocument::from_bytes(text.as_bytes())?, amendment);
//! # Ok::<(), Vec<online_safety_policy::diagnostic::Diagnostic>>(())
//! ```

mod amendment;
#[cfg(feature = "check")]
mod cases;
mod cell;
mod declare;
mod duty;
mod evidence;
mod file;
mod incident;
mod invariants;
mod kinds;
mod labels;
mod level;
mod lints;
mod mapping;
mod names;
mod own;
mod procedure;
#[cfg(feature = "check")]
mod register;
mod scope;
#[cfg(feature = "schema")]
mod shape;

pub use amendment::{AmendmentDocument, AmendsDocument, PartDocument};
#[cfg(feature = "change")]
pub(crate) use amendment::{Patched, ordered, patched};
#[cfg(feature = "check")]
pub use cases::{AboutDocument, AskedDocument, CasesDocument, ExpectDocument, GridDocument};
#[cfg(feature = "check")]
pub(crate) use cases::{Mark, OLD_DISPUTED};
pub(crate) use cell::in_brackets;
pub use cell::{BracketsDocument, CaseDocument, CellDocument, ConditionDocument};
pub use duty::DutyDocument;
pub use evidence::EvidenceDocument;
pub use file::FORMAT;
pub(crate) use file::File;
pub use incident::{
    ContactDocument, IncidentRowDocument, IncidentTableDocument, LadderDocument,
    ResponseRuleDocument, RungDocument,
};
pub use invariants::{InvariantDocument, InvariantPropertyDocument, InvariantSetDocument};
pub use kinds::ResponseKindsDocument;
pub use labels::{LabelsDocument, RoleLabelDocument};
pub(crate) use level::ROW_KEYS;
pub use level::{HeadingDocument, LevelRowDocument, LevelTableDocument, RuleDocument};
pub use lints::LintDocument;
pub use mapping::{MappedIncidentDocument, MappingDocument, StandardMappingDocument};
pub use names::NamesDocument;
pub(crate) use own::{FACTS, FIELDS, OWN_KEYS, RESERVED, no_facts};
pub use own::{OwnDocument, OwnWordDocument};
pub use procedure::{OpenPointDocument, ProcedureDocument, StepDocument};
pub use scope::{ReachDocument, ScopeDocument};
#[cfg(feature = "schema")]
pub(crate) use shape::{InPlaceOf, words_of_illegal_acts, words_of_tables};

pub use crate::yaml::{Entries, MAX_BYTES, Positions};
#[cfg(feature = "check")]
pub use register::{RegisterDocument, StatementDocument};
#[cfg(feature = "schema")]
use std::collections::BTreeMap;

#[cfg(feature = "schema")]
use crate::source::PassageKind;
#[cfg(feature = "schema")]
use crate::vocabulary::Role;
pub(crate) use declare::Value;
use declare::maps;
#[cfg(feature = "schema")]
use shape::*;

maps! {
    /// A policy file as written.
    ///
    /// Texts are unchecked: a misspelt row stands here as it was written. An empty
    /// text marks a value that was already reported as missing or of a wrong type.
    pub struct PolicyDocument = "policy-file" with with_format with due_passages by file(
        "policy",
        "a policy file begins with `format: 1`, and `policy:` with its id, school and title"
    ) {
        /// What the policy is.
        policy: [due nested(HeadDocument)],
        /// The document's headings, by the place at which each begins.
        sections: [list(SectionDocument)],
        /// Where the policy holds at all; everywhere, if nothing is said.
        scope: [optional(ScopeDocument)],
        /// Named windows of the school day.
        times: [entries(TimesDocument) as BTreeMap<String, TimesDocument>],
        /// Groups that columns and rules bind.
        audiences: [entries(AudienceDocument) as Map<NewAudience, AudienceDocument>],
        /// What the school added to the common vocabulary.
        own: [nested(OwnDocument)],
        /// What the school calls the words of that vocabulary.
        labels: [nested(LabelsDocument)],
        /// What people at the school call words beside that, by which they are found.
        names: [nested(NamesDocument)],
        /// Of what kind standard responses are to the school, where that is another than usual.
        response_kinds "response-kinds": [nested(ResponseKindsDocument)],
        /// Roles that are kinds of others.
        groups: [nested(GroupsDocument)],
        /// The User Actions table.
        user_actions "user-actions": [optional(LevelTableDocument)],
        /// The Communication Technologies table.
        communications: [optional(LevelTableDocument)],
        /// Prose that speaks about rows of those two tables.
        rules: [entries(RuleDocument) as BTreeMap<String, RuleDocument>],
        /// The actions and sanctions for pupils.
        pupil_incidents "pupil-incidents": [optional(IncidentTableDocument)],
        /// The actions and sanctions for staff.
        staff_incidents "staff-incidents": [optional(IncidentTableDocument)],
        /// Prose about responses, for many incidents at once.
        response_rules "response-rules": [entries(ResponseRuleDocument) as BTreeMap<String, ResponseRuleDocument>],
        /// What follows an incident the first time, the second time and so on.
        ladders: [entries(LadderDocument) as BTreeMap<String, LadderDocument>],
        /// To whom a matter is brought first.
        contacts: [entries(ContactDocument) as BTreeMap<String, ContactDocument>],
        /// What people have to do to keep the policy alive.
        duties: [entries(DutyDocument) as BTreeMap<String, DutyDocument>],
        /// What is kept as evidence.
        evidence: [entries(EvidenceDocument) as BTreeMap<String, EvidenceDocument>],
        /// What is done when misuse is suspected.
        procedure: [optional(ProcedureDocument)],
        /// Whether the standard mapping holds for whatever `mapping` does not name; if nothing is said,
        /// it does where there is no `mapping` at all.
        standard_mapping "standard-mapping": [maybe_flag],
        /// Which incidents an act amounts to; never the school's own words.
        mapping: [entries(MappingDocument) as Map<Named<Subject>, MappingDocument>],
        /// Laws that the policy must hold.
        invariants: [entries(InvariantDocument) as Laws],
        /// What becomes of each lint's findings; never the school's own words.
        lints: [entries(LintDocument) as Map<LintName, LintSetting>],
    }

    /// The head of a policy file.
    pub struct HeadDocument = "head" {
        /// The policy's id.
        id: [due text as Id],
        /// The school's name.
        school: [due text],
        /// The document's title.
        title: [due text],
        /// When it was last updated.
        updated: [text as PrintedDate],
        /// When its review falls due.
        review_due "review-due": [text as PrintedDate],
        /// By whom and when it was approved, where the document says so.
        approved: [optional(ApprovalDocument)],
        /// What the rules tell their places in the document by, where a place does not say it itself;
        /// of a policy that was born as a file, `not-given`.
        places: [text as Standard<PassageKind>],
    }

    /// An approval, as far as the document states it.
    pub struct ApprovalDocument = "approval" {
        /// The body or office that approved it.
        by: [text],
        /// When.
        date: [text as PrintedDate],
    }

    /// A heading of the document.
    pub struct SectionDocument = "section" {
        /// Where it begins: a line, a page, or the number of the section.
        line: [due lines],
        /// A short title.
        title: [due text],
    }

    /// A named window of the day, from `from` up to but not including `to`.
    pub struct TimesDocument = "times" {
        /// `HH:MM`.
        from: [due text as TimeOfDay],
        /// `HH:MM`, or `24:00` for the end of the day.
        to: [due text as TimeOfDay],
        /// Where the document gives it.
        line: [lines],
    }

    /// Roles that are kinds of others. What the policy says of a role holds for its kinds, unless it says
    /// otherwise of these.
    pub struct GroupsDocument = "groups" {
        /// Of what each is a kind; of several, if it is everybody who is all of these.
        kinds: [condition as Map<Named<Role>, OneOrMore<Named<Role>>>],
        /// Sets of which nobody is in two.
        apart: [sets as List<Several<Named<Role>>>],
        /// Roles with kinds of them of which everybody in the role is in one.
        complete: [condition as Map<Named<Role>, OneOrMore<Named<Role>>>],
    }

    /// A group of roles.
    pub struct AudienceDocument = "audience" {
        /// Its name for people.
        label: [due text],
        /// The roles in it.
        roles: [due one_or_more as OneOrMore<Named<Role>>],
        /// Where the document forms the group.
        line: [lines],
    }
}

impl PolicyDocument {
    /// The incident tables, in the order of [`Table::INCIDENTS`](crate::source::Table::INCIDENTS).
    pub(crate) fn incident_tables(&self) -> [&Option<IncidentTableDocument>; 2] {
        [&self.pupil_incidents, &self.staff_incidents]
    }

    /// The tree that reads as this document.
    pub(crate) fn node(&self) -> crate::yaml::Node<'_> {
        declare::Declared::map(self)
    }
}

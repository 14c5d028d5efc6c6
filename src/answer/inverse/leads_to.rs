//! Which incidents, and which acts, lead to a response.

mod finder;

use crate::answer::decision::{Modality, Reason};
use crate::answer::past::{Past, Pasts};
use crate::answer::refused::QuestionError;
use crate::policy::{Incident, Judge, Policy, ResponseName, Subject};
use crate::vocabulary::{Role, Term, getters};
use finder::Finder;

/// What leads to a response, for a role; made by [`Policy::leads_to`].
#[derive(Clone, Debug)]
pub struct PathsTo<'p> {
    pub(crate) policy: &'p Policy,
    pub(crate) role: Term<Role>,
    pub(crate) judge: Option<Judge>,
    pub(crate) response: ResponseName,
    pub(crate) incidents: Vec<IncidentPath<'p>>,
    pub(crate) acts: Vec<ActPath<'p>>,
}

/// An incident that leads to a response.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct IncidentPath<'p> {
    /// The incident.
    #[serde(serialize_with = "crate::answer::plain::one")]
    pub incident: Incident,
    /// Its name for people.
    #[serde(skip)]
    pub label: &'p str,
    /// In which ways it leads there, the strongest first, each with the intents and histories.
    pub ways: Vec<Way<'p>>,
}

/// With which intents and histories a response follows in some way.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Way<'p> {
    /// Whether it must or may follow.
    pub modality: Modality,
    /// With which intents and after what, each a case of its own; whichever, where both lists of a
    /// case are empty.
    #[serde(rename = "pasts")]
    pub when: Vec<Past>,
    /// Rules that name the response, for each case at least one.
    pub reasons: Vec<Reason<'p>>,
}

/// An act that can lead to a response: it can amount to an incident that does.
///
/// Which incident an act amounts to is never the school's word.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct ActPath<'p> {
    /// The act.
    #[serde(serialize_with = "crate::answer::plain::one")]
    pub subject: Subject,
    /// Its name for people.
    #[serde(skip)]
    pub label: &'p str,
    /// The strongest way in which it can lead there, under some circumstances, intent and history.
    pub modality: Modality,
    /// Whether it leads there in some way while nothing is known: of the circumstances, of the
    /// intent, or of anything that went before.
    pub outright: bool,
    /// The incidents it can then amount to that lead there by themselves, or when repeated.
    #[serde(serialize_with = "crate::answer::plain::all")]
    pub through: Vec<Incident>,
}

impl Policy {
    /// Says which incidents, and which acts, lead to a response for a role: must or may it follow,
    /// with which intent, after what?
    ///
    /// Every incident is asked about alone, as in [`Policy::incident_questions`], and every act
    /// under all that can be known, as by [`Policy::assess`].
    ///
    /// ```
    /// use online_safety_policy::builtin;
    /// use online_safety_policy::vocabulary::{PupilIncident, PupilResponse, Role};
    ///
    /// let telford = builtin::telford_infant_2020();
    /// let police = telford.leads_to(Role::Pupil, PupilResponse::Police)?;
    /// let first = &police.incidents()[0];
    /// assert_eq!(first.incident, PupilIncident::IllegalMaterial.into());
    /// # Ok::<(), online_safety_policy::QuestionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own role or response that this policy does not declare. A standard
    /// response of which it says nothing is no error: nothing leads there.
    pub fn leads_to(
        &self,
        who: impl Into<Term<Role>>,
        response: impl Into<ResponseName>,
    ) -> Result<PathsTo<'_>, QuestionError> {
        let (role, response) = (who.into(), response.into());
        let slot = self.role_slot(role)?;
        if !self.knows(response) {
            return Err(QuestionError::UnknownResponse(response));
        }
        let mut paths = PathsTo {
            policy: self,
            role,
            judge: self.judge(slot),
            response,
            incidents: Vec::new(),
            acts: Vec::new(),
        };
        for (judge, table) in self.answers_for(slot) {
            let same = |known: &crate::policy::Response| *known.id == *response.as_str();
            if let Some(bit) = table.responses.iter().position(same) {
                let finder = Finder {
                    policy: self,
                    role: slot,
                    judge,
                    table,
                    bit: 1 << bit,
                    pasts: Pasts::of(&[self]),
                };
                paths.incidents.extend(finder.incidents());
                paths.acts.extend(finder.acts(role));
            }
        }
        Ok(paths)
    }
}

impl<'p> PathsTo<'p> {
    getters! {
        /// The policy that was asked.
        pub fn policy(&self) -> &'p Policy { self.policy }
        /// For whom.
        pub fn role(&self) -> Term<Role> { self.role }
        /// The response.
        pub fn response(&self) -> ResponseName { self.response }
        /// Whether any incident table of the policy judges the role at all.
        pub fn is_judged(&self) -> bool { self.judge.is_some() }
        /// The incidents that lead there, in the order of their words.
        pub fn incidents(&self) -> &[IncidentPath<'p>] { &self.incidents }
        /// The acts that can lead there: user actions, then technologies.
        pub fn acts(&self) -> &[ActPath<'p>] { &self.acts }
    }
}

//! Bulk: what follows each of millions of incidents, at the speed of memory.

use crate::answer::decision::ResponseList;
use crate::answer::refused::QuestionError;
use crate::policy::{Bits, Incident, IncidentTable, Judge, Policy};
use crate::vocabulary::{History, Intent, Role, Term};

/// The incidents of a role as one-byte codes, with what follows each of them
/// worked out: for those who replay years of records or serve many schools.
///
/// [`Policy::recommend`] answers one question with its reasons; this answers
/// slices with sets of responses, one bit a response, and says no more. A code
/// is the number of an incident's word in this policy, for this version of the
/// crate: make codes when you load your records, and store the words.
///
/// ```
/// use online_safety_policy::builtin;
/// use online_safety_policy::vocabulary::{History, PupilIncident, Role};
///
/// let telford = builtin::telford_infant_2020();
/// let codes = telford.incident_codes(Role::Pupil, None, History::FirstTime)?;
/// let records = [
///     codes.code(PupilIncident::SharedCredentials)?,
///     codes.code(PupilIncident::FilterBypass)?,
/// ];
///
/// let mut required = [0; 2];
/// codes.required(&records, &mut required)?;
/// let first: Vec<_> = codes.responses(required[0]).collect();
/// assert_eq!(first, ["class-teacher", "head-of-year", "headteacher"]);
/// assert_eq!(codes.responses(required[1]).collect::<Vec<_>>(), ["headteacher"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct IncidentCodes<'p> {
    policy: &'p Policy,
    role: Term<Role>,
    judge: Judge,
    table: Option<&'p IncidentTable>,
    required: Sets,
    available: Sets,
    disputed: Sets,
    one_of: Sets,
    depending: Sets,
}

/// A set of responses for each code there can be, so that none is out of bounds.
type Sets = [Bits; 256];

/// The slices of a bulk question differ in length; nothing was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{codes} codes were asked about, with room for {answers} answers")]
pub struct UnequalLengths {
    codes: usize,
    answers: usize,
}

impl Policy {
    /// Numbers the incidents of a role and works out what follows each of them,
    /// one alone, with this intent and this history.
    ///
    /// It takes about as long as a hundred questions and allocates nothing. The
    /// incidents of a role that no table judges are those of the staff, and
    /// only rules that hold for it say what follows.
    ///
    /// # Errors
    ///
    /// [`QuestionError::UnknownRole`] for an own role that this policy does not
    /// declare.
    pub fn incident_codes(
        &self,
        who: impl Into<Term<Role>>,
        intent: impl Into<Option<Intent>>,
        history: History,
    ) -> Result<IncidentCodes<'_>, QuestionError> {
        let (who, intent) = (who.into(), intent.into());
        let role = self.role_slot(who)?;
        let words = self.judge(role).unwrap_or(Judge::OTHERS);
        let table = self.answering(role, words);
        let mut codes = IncidentCodes {
            policy: self,
            role: who,
            judge: words,
            table,
            required: [0; 256],
            available: [0; 256],
            disputed: [0; 256],
            one_of: [0; 256],
            depending: [0; 256],
        };
        for slot in 0..table.map_or(0, |table| table.bases.len()) {
            let answer = self.follows(role, words, 1 << slot, (intent, history));
            for (sets, set) in [
                (&mut codes.required, answer.required),
                (&mut codes.available, answer.available),
                (&mut codes.disputed, answer.disputed),
                (&mut codes.one_of, answer.choice),
                (&mut codes.depending, answer.turning),
            ] {
                if let Some(place) = sets.get_mut(slot) {
                    *place = set;
                }
            }
        }
        Ok(codes)
    }
}

impl<'p> IncidentCodes<'p> {
    /// The code of an incident.
    ///
    /// # Errors
    ///
    /// [`QuestionError`] for an own incident that the policy does not declare,
    /// and for an incident of the table that does not judge the role.
    pub fn code(&self, incident: impl Into<Incident>) -> Result<u8, QuestionError> {
        let incident = incident.into();
        let (of, slot) = self.policy.place_of(&incident);
        if of != self.judge {
            let role = self.role;
            return Err(QuestionError::WrongTable { role, incident });
        }
        slot.and_then(|slot| u8::try_from(slot).ok())
            .ok_or(QuestionError::UnknownIncident(incident))
    }

    /// The incident of a code; none for a number that is no code.
    #[must_use]
    pub fn incident(&self, code: u8) -> Option<Incident> {
        self.policy.incident_at(self.judge, usize::from(code))
    }

    /// The responses that must follow each incident, as sets; a number that is
    /// no code has the empty set, as has an incident of which nothing is said.
    ///
    /// # Errors
    ///
    /// [`UnequalLengths`] if the slices are not equally long.
    pub fn required(&self, codes: &[u8], sets: &mut [u64]) -> Result<(), UnequalLengths> {
        fill(&self.required, codes, sets)
    }

    /// The responses that may follow each incident, also where they must anyway.
    ///
    /// # Errors
    ///
    /// [`UnequalLengths`] if the slices are not equally long.
    pub fn available(&self, codes: &[u8], sets: &mut [u64]) -> Result<(), UnequalLengths> {
        fill(&self.available, codes, sets)
    }

    /// The responses that some readings of the policy require and others do not.
    ///
    /// # Errors
    ///
    /// [`UnequalLengths`] if the slices are not equally long.
    pub fn disputed(&self, codes: &[u8], sets: &mut [u64]) -> Result<(), UnequalLengths> {
        fill(&self.disputed, codes, sets)
    }

    /// The responses of which one of several must follow.
    ///
    /// # Errors
    ///
    /// [`UnequalLengths`] if the slices are not equally long.
    pub fn one_of(&self, codes: &[u8], sets: &mut [u64]) -> Result<(), UnequalLengths> {
        fill(&self.one_of, codes, sets)
    }

    /// The responses of which it depends on the time what becomes of them, where the history does not
    /// say which it is.
    ///
    /// # Errors
    ///
    /// [`UnequalLengths`] if the slices are not equally long.
    pub fn depending(&self, codes: &[u8], sets: &mut [u64]) -> Result<(), UnequalLengths> {
        fill(&self.depending, codes, sets)
    }

    /// The words of the responses in a set, in the order in which to act; bits
    /// that stand for no response are passed over.
    pub fn responses(&self, set: u64) -> impl Iterator<Item = &'p str> + use<'p> {
        self.table
            .map(|table| ResponseList { table, bits: set })
            .into_iter()
            .flat_map(|list| list.ids())
    }
}

/// Looks every code up.
fn fill(answers: &Sets, codes: &[u8], sets: &mut [Bits]) -> Result<(), UnequalLengths> {
    if codes.len() != sets.len() {
        return Err(UnequalLengths {
            codes: codes.len(),
            answers: sets.len(),
        });
    }
    for (code, set) in codes.iter().zip(sets) {
        // Every byte has its place, so the compiler leaves the check out.
        *set = answers.get(usize::from(*code)).copied().unwrap_or(0);
    }
    Ok(())
}

//! What can be known about a situation.

use strum::EnumCount as _;

use super::{Moment, Occasion, Ownership, Place, Purpose, Word, YesNo, word_set};

/// Hands every fact to a macro: what it is, its label, and what its values are, by which it is given.
///
/// A fact is declared here alone. The enum, its values and what gives it with a question are made
/// from this, so the first line of its description serves for both; the rest is its wording.
macro_rules! facts {
    ($make:ident) => {
        $make! {
            /// Where it happens: a [`Place`](crate::vocabulary::Place).
            Place = "Place", place: Place;
            /// In which of the policy's own named windows of the day it happens.
            Time = "Time of day", time: Time;
            /// What the person is engaged in: a [`Moment`](crate::vocabulary::Moment).
            Moment = "Moment", moment: Moment;
            /// What is going on that day: an [`Occasion`](crate::vocabulary::Occasion).
            Occasion = "Occasion", occasion: Occasion;
            /// What it is for: a [`Purpose`](crate::vocabulary::Purpose).
            Purpose = "Purpose", purpose: Purpose;
            /// Whose device is used: an [`Ownership`](crate::vocabulary::Ownership).
            Device = "Whose device", device: Ownership;
            /// Whether the headteacher has given permission.
            HeadteacherPermission = "Permission of the headteacher", headteacher_permission: YesNo;
            /// Whether the online safety lead has given permission.
            LeadPermission = "Permission of the online safety lead", lead_permission: YesNo;
            /// Whether the teacher in charge has given permission.
            TeacherPermission = "Permission of the teacher", teacher_permission: YesNo;
            /// Whether the designated safeguarding lead has given permission.
            SafeguardingLeadPermission = "Permission of the safeguarding lead", safeguarding_lead_permission: YesNo;
            /// Whether any member of staff has given permission: so it is where one of those above
            /// has, and none of them has where it is not so.
            StaffPermission = "Permission of a member of staff", staff_permission: YesNo;
            /// Whether whoever may permit it has done so, where the policy does not say who that is.
            Permission = "Permission of whoever may give it", permission: YesNo;
            /// Whether the parents of the pupils concerned have agreed.
            ParentConsent = "Consent of the parents", parent_consent: YesNo;
            /// Whether those who are shown or named have agreed.
            SubjectConsent = "Consent of the people shown", subject_consent: YesNo;
            /// Whether the school has named this person for it.
            Nominated = "Nominated", nominated: YesNo;
            /// Whether it is one of the times the school allows, where its policy prints none.
            AgreedTime = "At an agreed time", agreed_time: YesNo;
            /// Whether the school has cleared the site, service, device or content.
            Approved = "Approved by the school", approved: YesNo;
            /// Whether the agreement on acceptable use that the policy asks for has been signed.
            AgreementSigned = "Agreement signed", agreement_signed: YesNo;
            /// Whether an adult who answers for the pupil comes along.
            Accompanied = "With a responsible adult", accompanied: YesNo;
            /// In which groups the person is beside the role: kinds of it that the policy declares.
            Group = "Group", group: Group;
        }
    };
}
pub(crate) use facts;

/// Something to do with the kind of words that a fact's values are.
pub(crate) trait WithValues {
    /// What comes of it.
    type Out;

    /// Does it.
    fn with<W: Word>(self) -> Self::Out;
}

/// Chosen by what the values are called in the declaration.
macro_rules! by_values {
    (Time, $own:expr, $yes_no:expr, $word:expr) => {
        $own
    };
    (Group, $own:expr, $yes_no:expr, $word:expr) => {
        $own
    };
    (YesNo, $own:expr, $yes_no:expr, $word:expr) => {
        $yes_no
    };
    ($values:ident, $own:expr, $yes_no:expr, $word:expr) => {
        $word
    };
}

macro_rules! declare {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident;)+) => {
        word_set! {
            /// One thing about a situation on which a rule may depend.
            ///
            /// Each has values from a closed set, so all situations can be enumerated. A caller
            /// leaves out what it does not know, and an answer that depends on it says so.
            ///
            /// Non-exhaustive: a rule of another policy may depend on something else.
            #[non_exhaustive]
            pub enum Fact, "fact" {
                $($(#[$meta])* $fact = $label,)+
            }
        }

        impl Fact {
            /// Whether its values are those of [`YesNo`].
            #[must_use]
            pub const fn is_yes_no(self) -> bool {
                match self {
                    $(Self::$fact => by_values!($values, false, true, false),)+
                }
            }

            /// How many standard values it has; nothing for the time and the group, whose values each
            /// policy names.
            pub(crate) const fn values(self) -> Option<usize> {
                match self {
                    $(Self::$fact => by_values!(
                        $values,
                        None,
                        Some(YesNo::COUNT),
                        Some($values::COUNT)
                    ),)+
                }
            }

            /// Does something with the kind of words that its standard values are; nothing for the
            /// time and the group.
            pub(crate) fn with_values<D: WithValues>(self, then: D) -> Option<D::Out> {
                match self {
                    $(Self::$fact => by_values!(
                        $values,
                        None,
                        Some(then.with::<YesNo>()),
                        Some(then.with::<$values>())
                    ),)+
                }
            }
        }
    };
}
facts!(declare);

impl Fact {
    /// Whether a policy can add to its values: places, moments, occasions and purposes of the school's
    /// own.
    #[must_use]
    pub const fn has_own_values(self) -> bool {
        self.own_key().is_some()
    }

    /// Where a policy file declares its own values of it, under `own`.
    pub(crate) const fn own_key(self) -> Option<&'static str> {
        match self {
            Self::Place => Some("places"),
            Self::Moment => Some("moments"),
            Self::Occasion => Some("occasions"),
            Self::Purpose => Some("purposes"),
            _ => None,
        }
    }

    /// The words for its standard values, in the order of their declaration; none for the time and the
    /// group, whose values a policy names.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        self.with_values(Words).unwrap_or_default()
    }
}

struct Words;

impl WithValues for Words {
    type Out = Vec<&'static str>;

    fn with<W: Word>(self) -> Self::Out {
        W::iter().map(Word::as_str).collect()
    }
}

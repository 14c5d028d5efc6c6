//! What can be known about a situation.

use std::fmt;
use std::iter::Copied;
use std::slice::Iter;
use std::str::FromStr;

use strum::EnumCount as _;

use super::{Moment, Occasion, Ownership, Place, Purpose, Word, YesNo, word};

/// Hands every fact to a macro: what it is, its label, and what its values are, by which it is given.
///
/// A fact is declared here alone. The enum, its values and what gives it with a question are made
/// from this, so the first line of its description serves for both; the rest is its wording. Behind the
/// standard ones stand those that a policy declares itself, in the order of its own.
macro_rules! facts {
    ($make:ident) => {
        $make! {
            /// Where it happens: a [`Place`](crate::vocabulary::Place).
            Place = "Place", place: Place
                | "where" | "location" | "whereabouts" | "room" | "where it happened"
                | "which room" | "whereabouts was it" | "where is it" | "in which room" | "site"
                | "venue" | "where was he" | "the place" | "locality";
            /// In which of the policy's own named windows of the day it happens.
            Time = "Time of day", time: Time
                | "when" | "what time" | "clock" | "time of day" | "hour" | "at what time"
                | "at what time of day" | "when was it" | "when did it happen" | "time" | "timing"
                | "o'clock" | "time it happened" | "what time was it";
            /// What the person is engaged in: a [`Moment`](crate::vocabulary::Moment).
            Moment = "Moment", moment: Moment
                | "what they were doing" | "doing at the time" | "activity"
                | "which part of the day" | "what was going on" | "in the middle of what"
                | "what he was doing" | "what she was doing" | "when in the day" | "during what"
                | "what was happening";
            /// What is going on that day: an [`Occasion`](crate::vocabulary::Occasion).
            Occasion = "Occasion", occasion: Occasion
                | "what kind of day" | "event" | "special day" | "type of day"
                | "kind of occasion" | "what sort of day" | "what occasion"
                | "was it a special day" | "which event" | "the occasion";
            /// What it is for: a [`Purpose`](crate::vocabulary::Purpose).
            Purpose = "Purpose", purpose: Purpose
                | "why" | "what for" | "reason" | "aim" | "what is it for" | "use"
                | "what it was for" | "why did he do it" | "why they want it" | "motive"
                | "the reason for it" | "what they wanted it for" | "goal" | "intention of use";
            /// Whose device is used: an [`Ownership`](crate::vocabulary::Ownership).
            Device = "Whose device", device: Ownership
                | "whose device" | "who owns it" | "ownership" | "owner" | "whose phone"
                | "whose is it" | "owner of the device" | "whose laptop" | "whose iPad"
                | "whose it was" | "who does it belong to" | "who owns the phone"
                | "whose computer" | "owner of the phone" | "belongs to whom";
            /// Whether the headteacher has given permission.
            HeadteacherPermission = "Permission of the headteacher", headteacher_permission: YesNo
                | "permission from the head" | "head said yes" | "head's permission"
                | "head agreed" | "head allowed it" | "asked the head"
                | "with the head's permission" | "headteacher's permission"
                | "authorised by the head" | "cleared with the head" | "head gave permission"
                | "the head says it's okay" | "head's OK" | "head gave the go-ahead"
                | "with the head's say-so" | "allowed by the head" | "okayed by the head"
                | "head has agreed" | "approved by the head" | "the head's consent"
                | "head signed it off" | "checked with the head" | "authorised by the headteacher";
            /// Whether the online safety lead has given permission.
            LeadPermission = "Permission of the online safety lead", lead_permission: YesNo
                | "permission from the e-safety lead" | "permission from the online safety lead"
                | "online safety lead agreed" | "e-safety coordinator's permission"
                | "authorised by the e-safety coordinator" | "online safety lead said yes"
                | "e-safety lead said yes" | "computing lead agreed" | "online safety lead's okay"
                | "approved by the online safety lead";
            /// Whether the teacher in charge has given permission.
            TeacherPermission = "Permission of the teacher", teacher_permission: YesNo
                | "permission from the teacher" | "teacher said yes" | "teacher allowed it"
                | "teacher's permission" | "asked the teacher" | "with the teacher's permission"
                | "Miss said I could" | "teacher agreed" | "Sir said I could"
                | "the teacher let me" | "teacher lets me" | "allowed by the teacher"
                | "Miss said yes" | "sir said it's fine" | "teacher's okay"
                | "teacher in charge agreed" | "with teacher's okay" | "if the teacher says so"
                | "told by the teacher I could" | "teacher gave permission";
            /// Whether the designated safeguarding lead has given permission.
            SafeguardingLeadPermission = "Permission of the safeguarding lead", safeguarding_lead_permission: YesNo
                | "permission from the DSL" | "DSL agreed" | "DSL's permission"
                | "cleared with the DSL" | "DSL said yes"
                | "permission of the designated safeguarding lead"
                | "the safeguarding lead said it's fine" | "DSL okay" | "DSL has agreed"
                | "approved by the DSL" | "safeguarding lead's permission";
            /// Whether any member of staff has given permission: so it is where one of those above
            /// has, and none of them has where it is not so.
            StaffPermission = "Permission of a member of staff", staff_permission: YesNo
                | "permission from staff" | "staff said yes" | "a member of staff agreed"
                | "permission of an adult" | "staff allowed it" | "a TA said yes"
                | "asked an adult" | "staff's permission" | "grown-up said yes"
                | "any teacher said yes" | "member of staff's permission" | "permission of staff"
                | "dinner lady said yes" | "staff okay" | "an adult said I could";
            /// Whether whoever may permit it has done so, where the policy does not say who that is.
            Permission = "Permission of whoever may give it", permission: YesNo
                | "permission" | "allowed to" | "authorised" | "with permission" | "given leave"
                | "has permission" | "consent from whoever" | "got permission"
                | "without permission" | "authorisation" | "unauthorised" | "permitted"
                | "was allowed" | "somebody said yes" | "okayed" | "with somebody's permission"
                | "asked first" | "got the okay" | "go-ahead" | "green light" | "licence to"
                | "without asking" | "no permission" | "not authorised" | "prior permission"
                | "was given permission" | "approval" | "the okay" | "had leave";
            /// Whether the parents of the pupils concerned have agreed.
            ParentConsent = "Consent of the parents", parent_consent: YesNo
                | "parental consent" | "parent's permission" | "photo consent" | "consent form"
                | "parents agreed" | "permission slip" | "parents' permission" | "mum said yes"
                | "signed consent form" | "photo permission" | "parental permission"
                | "parents said yes" | "consent from parents" | "parents have consented"
                | "no photo list" | "media consent" | "photo consent form" | "mum signed the form"
                | "parents signed" | "permission from home" | "permission from parents"
                | "parents' consent" | "written consent" | "photo permission form" | "signed slip"
                | "consent slip" | "mum's permission" | "dad's permission"
                | "parents don't want photos" | "opted out of photos" | "no photos please"
                | "photo opt-out" | "image consent" | "parents gave permission"
                | "parents allow it" | "parental agreement" | "okay with the parents"
                | "consent letter";
            /// Whether those who are shown or named have agreed.
            SubjectConsent = "Consent of the people shown", subject_consent: YesNo
                | "they agreed to be filmed" | "consent of the person"
                | "asked the people in the picture" | "they said it was fine"
                | "agreed to be photographed" | "person in the photo agreed"
                | "consent to be filmed" | "everyone in the picture agreed"
                | "consent of those in the photo" | "she agreed to be photographed"
                | "everybody in the photo said yes" | "he said I could film him"
                | "people in the photo agreed" | "agreed to being filmed"
                | "asked permission of those in the picture" | "she didn't mind being filmed"
                | "consent of the teacher filmed" | "permission to be in the picture"
                | "with her consent" | "model release" | "those shown agreed"
                | "he agreed to the photo" | "he did not agree to be filmed";
            /// Whether the school has named this person for it.
            Nominated = "Nominated", nominated: YesNo
                | "nominated" | "named by the school" | "chosen member of staff"
                | "nominated user" | "nominated staff" | "selected staff" | "authorised user"
                | "authorised staff" | "designated user" | "named member of staff"
                | "picked by the head" | "chosen by the school" | "person chosen for it"
                | "one of the named people" | "on the list of staff allowed" | "named user"
                | "chosen staff" | "assigned" | "appointed by the school" | "designated staff"
                | "nominated person for photos";
            /// Whether it is one of the times the school allows, where its policy prints none.
            AgreedTime = "At an agreed time", agreed_time: YesNo
                | "agreed time" | "allowed time" | "at set times" | "at certain times"
                | "permitted time" | "allowed times" | "in permitted hours"
                | "at the agreed times" | "at a set time" | "golden hour"
                | "at the time the school allows" | "allowed at that time"
                | "within the permitted times" | "at the right time" | "during allowed hours"
                | "when it's allowed" | "approved times" | "set hours" | "in the agreed slot"
                | "at times we agreed" | "particular times" | "certain times";
            /// Whether the school has cleared the site, service, device or content.
            Approved = "Approved by the school", approved: YesNo
                | "approved" | "vetted" | "checked by school" | "approved app" | "school approved"
                | "approved site" | "approved list" | "cleared by the school"
                | "on the approved list" | "on the whitelist" | "approved software"
                | "sanctioned by the school" | "school has checked it" | "approved website"
                | "on the school's list" | "okayed by IT" | "school says it's fine"
                | "approved by school" | "agreed by school" | "passed by the school"
                | "cleared by IT" | "recommended by school" | "trusted site"
                | "app the school uses" | "approved software list" | "bought by the school"
                | "school-approved site" | "risk assessed" | "DPIA" | "checked by IT"
                | "vetted by the school";
            /// Whether the agreement on acceptable use that the policy asks for has been signed.
            AgreementSigned = "Agreement signed", agreement_signed: YesNo
                | "signed the AUP" | "acceptable use agreement" | "AUP" | "signed agreement"
                | "home-school agreement" | "acceptable use policy signed" | "signed the form"
                | "AUA" | "internet agreement" | "signed the acceptable use policy"
                | "user agreement" | "signed the rules" | "ICT agreement"
                | "signed the home-school agreement" | "signed the acceptable use agreement"
                | "signed the agreement" | "AUP signed" | "signed the computer rules"
                | "signed the internet rules" | "has signed" | "form signed"
                | "not signed the agreement" | "hasn't signed the AUP" | "internet rules signed"
                | "home school agreement" | "contract signed" | "signed up to the rules"
                | "signed agreement form" | "computer agreement" | "user agreement signed"
                | "pupil agreement" | "acceptable use form" | "staff code signed"
                | "signed the policy";
            /// Whether an adult who answers for the pupil comes along.
            Accompanied = "With a responsible adult", accompanied: YesNo
                | "with an adult" | "accompanied" | "supervised by an adult" | "with a parent"
                | "with mum" | "an adult is there" | "with a grown-up" | "accompanied by an adult"
                | "adult with them" | "chaperoned" | "adult goes with him" | "with his dad"
                | "with teacher" | "came with a parent" | "with an adult there"
                | "grown-up beside them" | "with a responsible adult" | "sitting with an adult"
                | "parent present" | "alongside an adult" | "adult present" | "unaccompanied"
                | "on his own" | "alone" | "with a member of staff" | "chaperone";
            /// Whether a system of the school's is used: its network, accounts or platforms.
            SchoolSystem = "With a system of the school's", school_system: YesNo
                | "school system" | "school network" | "school wifi" | "on the school's wifi"
                | "school account" | "on the school network" | "school's system"
                | "logged in to the school account" | "through the school's network"
                | "using school systems" | "school platform" | "school login" | "the school's servers";
            /// Whether it has to do with the person's membership of the school.
            RelatedToMembership = "Related to membership of the school", related_to_membership: YesNo
                | "to do with school" | "related to school" | "about somebody at school"
                | "about school" | "linked to school" | "connected with the school"
                | "nothing to do with school" | "concerns the school" | "school-related"
                | "related to membership";
            /// Whether the policy's scope reaches it: it does unless what else is known says otherwise.
            WithinScope = "Within the policy's scope", within_scope: YesNo
                | "scope" | "does the policy apply" | "does the policy cover it" | "in scope"
                | "out of scope" | "covered by the policy" | "the policy reaches it"
                | "outside the policy" | "jurisdiction";
            /// In which groups the person is beside the role: kinds of it that the policy declares.
            Group = "Group", group: Group
                | "year group" | "which group" | "class group" | "which class" | "key stage"
                | "group of pupils" | "class he is in" | "what year" | "which year"
                | "group he is in" | "which year group" | "class set" | "form group" | "member of";
            /// The first of a school's own yes/no facts.
            Own1 = "Fact 1 of the school's own", own: Own;
            /// The second of a school's own yes/no facts.
            Own2 = "Fact 2 of the school's own", own: Own;
            /// The third of a school's own yes/no facts.
            Own3 = "Fact 3 of the school's own", own: Own;
            /// The fourth of a school's own yes/no facts.
            Own4 = "Fact 4 of the school's own", own: Own;
            /// The fifth of a school's own yes/no facts.
            Own5 = "Fact 5 of the school's own", own: Own;
            /// The sixth of a school's own yes/no facts.
            Own6 = "Fact 6 of the school's own", own: Own;
            /// The seventh of a school's own yes/no facts.
            Own7 = "Fact 7 of the school's own", own: Own;
            /// The eighth of a school's own yes/no facts.
            Own8 = "Fact 8 of the school's own", own: Own;
            /// The ninth of a school's own yes/no facts.
            Own9 = "Fact 9 of the school's own", own: Own;
            /// The tenth of a school's own yes/no facts.
            Own10 = "Fact 10 of the school's own", own: Own;
            /// The eleventh of a school's own yes/no facts.
            Own11 = "Fact 11 of the school's own", own: Own;
            /// The twelfth of a school's own yes/no facts.
            Own12 = "Fact 12 of the school's own", own: Own;
        }
    };
}
pub(crate) use facts;

/// Any fact that policies declare themselves, where facts are told apart.
macro_rules! own_fact {
    () => {
        Fact::Own1
            | Fact::Own2
            | Fact::Own3
            | Fact::Own4
            | Fact::Own5
            | Fact::Own6
            | Fact::Own7
            | Fact::Own8
            | Fact::Own9
            | Fact::Own10
            | Fact::Own11
            | Fact::Own12
    };
}
pub(crate) use own_fact;

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
    (Own, $own:expr, $yes_no:expr, $word:expr) => {
        $yes_no
    };
    ($values:ident, $own:expr, $yes_no:expr, $word:expr) => {
        $word
    };
}

macro_rules! is_standard {
    (Own) => {
        0
    };
    ($values:ident) => {
        1
    };
}

macro_rules! declare {
    ($($(#[$meta:meta])* $fact:ident = $label:literal, $setter:ident: $values:ident $(| $also:literal)*;)+) => {
        /// One thing about a situation on which a rule may depend.
        ///
        /// Each has values from a closed set, so all situations can be enumerated. A caller
        /// leaves out what it does not know, and an answer that depends on it says so.
        ///
        /// Facts of a school's own have numbers here, and no names: which is which, each policy says
        /// ([`Policy::fact_id`](crate::Policy::fact_id)). They are none of the standard words that are
        /// gone through and read.
        ///
        /// Non-exhaustive: a rule of another policy may depend on something else.
        #[derive(
            Debug, PartialOrd, Ord, Hash, enumset::EnumSetType, strum::IntoStaticStr,
            strum::EnumMessage,
        )]
        #[strum(serialize_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Fact {
            $($(#[$meta])* #[strum(message = $label)] $fact,)+
        }
        word!(Fact, "fact"; $($fact [$($also)*])+);

        impl Fact {
            /// The standard facts, and behind them the own ones that a policy may have.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$fact),+];

            /// How many of them are standard.
            const STANDARD: usize = 0 $(+ is_standard!($values))+;

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
    /// The most facts that a policy can declare itself.
    pub const MOST_OWN: usize = Self::ALL.len() - Self::STANDARD;

    /// Whether it is one that policies declare themselves.
    #[must_use]
    pub const fn is_own(self) -> bool {
        self as usize >= Self::STANDARD
    }

    /// The fact of a number.
    pub(crate) fn at(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }

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

/// Of the standard ones alone.
impl strum::IntoEnumIterator for Fact {
    type Iterator = Copied<Iter<'static, Self>>;

    fn iter() -> Self::Iterator {
        Self::ALL.split_at(Self::STANDARD).0.iter().copied()
    }
}

impl strum::EnumCount for Fact {
    const COUNT: usize = Self::STANDARD;
}

/// Reads a standard one.
impl FromStr for Fact {
    type Err = strum::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut all = <Self as strum::IntoEnumIterator>::iter();
        let found = all.find(|fact| fact.as_str() == text);
        found.ok_or(strum::ParseError::VariantNotFound)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

struct Words;

impl WithValues for Words {
    type Out = Vec<&'static str>;

    fn with<W: Word>(self) -> Self::Out {
        W::iter().map(Word::as_str).collect()
    }
}

//! The values that facts about a situation can have.

use super::words;

words! {
    /// Where it happens: the value of [`Fact::Place`](super::Fact::Place).
    ///
    /// Non-exhaustive: policies tell apart the places they care about.
    #[non_exhaustive]
    pub enum Place, "place" {
        /// Any room in which pupils are taught.
        Classroom = "Classroom",
        /// A part of the school where nobody is taught, such as the staff room.
        NonTeachingArea = "Non-teaching area",
        /// Any toilets on the site, pupils' or adults'.
        Toilets = "Toilets",
        /// Wherever pupils change, be it for a lesson or an outing.
        ChangingRooms = "Changing rooms",
        /// Away from the premises, at home or on an outing.
        OffSite = "Off site",
    }
}

words! {
    /// What the person is engaged in: the value of [`Fact::Moment`](super::Fact::Moment).
    ///
    /// It is about duties, not the clock: the clock is [`Fact::Time`](super::Fact::Time).
    /// Non-exhaustive: policies tell apart the moments they care about.
    #[non_exhaustive]
    pub enum Moment, "moment" {
        /// Teaching or being taught.
        Lesson = "During a lesson",
        /// In charge of pupils outside lessons, at play, at lunch or on an outing.
        Supervising = "Responsible for children",
        /// Free of duties, in the course of the school day.
        Break = "On a break",
        /// At work without pupils, such as before or after school.
        NoChildren = "No children present",
    }
}

words! {
    /// What is going on that day: the value of [`Fact::Occasion`](super::Fact::Occasion).
    ///
    /// Non-exhaustive: policies tell apart the occasions they care about.
    #[non_exhaustive]
    pub enum Occasion, "occasion" {
        /// Nothing out of the common.
        Ordinary = "An ordinary day",
        /// A play, a sports day or the like, with parents invited.
        SchoolEvent = "School event",
        /// A trip, a visit or a match elsewhere.
        OffSiteActivity = "Off-site activity",
        /// Somebody's safety depends on acting now.
        Emergency = "Emergency",
    }
}

words! {
    /// What it is for: the value of [`Fact::Purpose`](super::Fact::Purpose).
    ///
    /// Non-exhaustive: policies tell apart the purposes they care about.
    #[non_exhaustive]
    pub enum Purpose, "purpose", later Medical {
        /// For teaching or learning.
        Educational = "Educational",
        /// For the school's work other than teaching.
        Professional = "Professional",
        /// For one's own ends.
        Personal = "Personal",
        /// For somebody's health, such as a monitor that a phone shows.
        Medical = "Medical",
        /// So that somebody can take part, such as a translation or a reasonable adjustment.
        Accessibility = "Accessibility",
    }
}

words! {
    /// Whose device it is: the value of [`Fact::Device`](super::Fact::Device).
    ///
    /// Exhaustive: a device is private, the school's own, or the school's and lent out.
    pub enum Ownership, "ownership" {
        /// A private device, whoever brought it.
        Own = "One's own",
        /// A device of the school's, used at school.
        School = "The school's",
        /// A device of the school's that the person has in their keeping.
        Loaned = "On loan from the school",
    }
}

words! {
    /// Whether something is so: the value of each fact that [is a yes or no](super::Fact::is_yes_no).
    ///
    /// A fact nobody knows has no value, which is not the same as no. Exhaustive.
    pub enum YesNo, "yes or no" {
        /// It is so.
        Yes = "Yes",
        /// It is not so.
        No = "No",
    }
}

impl From<bool> for YesNo {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

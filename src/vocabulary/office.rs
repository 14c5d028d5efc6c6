//! Who is contacted.

use super::{Role, Term, Word as _, words};

words! {
    /// A person or body to whom a matter is brought first.
    ///
    /// Not a response: that somebody takes an incident up is a column of the Actions / Sanctions
    /// tables. An office is named by its function; no word here stands for a particular person.
    ///
    /// Non-exhaustive: schools divide these functions differently.
    #[non_exhaustive]
    pub enum Office, "office", later Lado {
        /// The head of the school, or whoever acts for them.
        Headteacher = "Headteacher",
        /// The lead or co-ordinator for online safety, who keeps the incident log.
        OnlineSafetyLead = "Online safety lead",
        /// The person in charge of child protection, or a deputy.
        SafeguardingLead = "Designated safeguarding lead",
        /// Whoever the policy calls nominated, though it may not say who that is.
        NominatedPerson = "Nominated person",
        /// Whoever runs network and filtering, in school or as a provider.
        TechnicalSupport = "Technical support",
        /// The council, with its advisers and services.
        LocalAuthority = "Local authority",
        /// The police.
        Police = "Police",
        /// Any adult whom a child trusts, in school or at home.
        TrustedAdult = "Trusted adult",
        /// The teacher of the pupil concerned.
        ClassTeacher = "Class teacher",
        /// The office that takes calls and messages.
        SchoolOffice = "School office",
        /// Whoever manages the member of staff concerned.
        LineManager = "Line manager",
        /// The governing board, its chair or the governor for online safety.
        Governors = "Governors",
        /// Senior members of staff, and volunteers who are counted with them.
        SeniorStaff = "Senior members of staff",
        /// Those who look into a suspicion together.
        Investigators = "Investigating group",
        /// The governor whose task online safety is.
        OnlineSafetyGovernor = "Online safety governor",
        /// The group that advises on online safety.
        OnlineSafetyGroup = "Online safety group",
        /// The leadership team.
        SeniorLeaders = "Senior leadership team",
        /// Whoever leads on computing as a subject.
        ComputingLead = "Computing lead",
        /// Whoever answers for data about people.
        DataProtectionOfficer = "Data protection officer",
        /// A service, helpline or charity that helps schools.
        SupportAgency = "Outside support agency",
        /// The school, where no office is named.
        School = "The school (nobody is named)",

        // Of the guidance of 2025.
        /// Whoever in the council sees to allegations against people who work with children.
        Lado = "Local authority designated officer",
        /// The programme that keeps people from being drawn into terrorism, and its panel.
        Prevent = "Prevent or Channel",
        /// The council's service that protects children.
        SocialCare = "Children's social care",
    }
}

impl Office {
    /// The office of a word. One that became standard later gives way to whatever a file declares by
    /// that name, which may be older.
    pub(crate) fn named(text: &str, is_declared: bool) -> Option<Self> {
        let office: Self = text.parse().ok()?;
        (!is_declared || office.index() < Self::LATER).then_some(office)
    }

    /// The office that the word of a role names as well; a governor is one of the governors.
    pub(crate) fn of(role: &Term<Role>) -> Option<Self> {
        match role.standard() {
            Some(Role::Governor) => Some(Self::Governors),
            _ => Self::named(role.as_str(), role.own().is_some()),
        }
    }
}

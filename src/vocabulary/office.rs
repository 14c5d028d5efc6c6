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
        Headteacher = "Headteacher"
            | "head" | "head teacher" | "principal" | "headmaster" | "headmistress"
            | "acting head" | "executive head",
        /// The lead or co-ordinator for online safety, who keeps the incident log.
        OnlineSafetyLead = "Online safety lead"
            | "e-safety coordinator" | "e-safety lead" | "esafety officer"
            | "online safety coordinator" | "e-safety co-ordinator" | "internet safety lead"
            | "digital safety lead" | "e-safety champion" | "OSL"
            | "person in charge of online safety" | "whoever leads on online safety"
            | "digital lead" | "person for e-safety" | "internet safety person",
        /// The person in charge of child protection, or a deputy.
        SafeguardingLead = "Designated safeguarding lead"
            | "DSL" | "designated safeguarding lead" | "safeguarding officer" | "DDSL"
            | "deputy DSL" | "child protection officer" | "CPO" | "safeguarding team"
            | "child protection lead" | "designated teacher" | "CPLO" | "DCPO"
            | "child protection coordinator" | "safeguarding lead" | "safeguarding lady"
            | "the safeguarding person" | "in charge of safeguarding"
            | "person for child protection" | "safeguarding manager" | "senior designated person",
        /// Whoever the policy calls nominated, though it may not say who that is.
        NominatedPerson = "Nominated person"
            | "nominated member of staff" | "named person" | "person responsible" | "nominee"
            | "designated person",
        /// Whoever runs network and filtering, in school or as a provider.
        TechnicalSupport = "Technical support"
            | "IT technician" | "technician" | "ICT technician" | "network manager" | "IT support"
            | "ICT support" | "IT department" | "IT guy" | "computer man"
            | "systems administrator" | "sysadmin" | "IT provider" | "managed service provider"
            | "tech support" | "helpdesk" | "IT help desk" | "ICT service" | "IT company"
            | "IT support company" | "lads from the IT firm" | "IT firm" | "IT man"
            | "person who fixes the computers" | "IT contractor" | "IT services"
            | "the computer guy" | "the IT team" | "web host" | "filtering provider"
            | "broadband provider" | "internet provider" | "ISP",
        /// The council, with its advisers and services.
        LocalAuthority = "Local authority"
            | "council" | "county council" | "LA" | "LEA" | "borough" | "local council"
            | "education department" | "academy trust" | "MAT" | "trust" | "multi-academy trust"
            | "HR" | "authority",
        /// The police.
        Police = "Police"
            | "cops" | "coppers" | "bobby" | "PC Plod" | "constable" | "999" | "101" | "CEOP"
            | "law enforcement" | "police officer" | "PCSO" | "community support officer",
        /// Any adult whom a child trusts, in school or at home.
        TrustedAdult = "Trusted adult"
            | "grown-up" | "grown up I trust" | "adult I trust" | "adult they trust"
            | "someone to tell" | "safe adult",
        /// The teacher of the pupil concerned.
        ClassTeacher = "Class teacher"
            | "form tutor" | "form teacher" | "tutor" | "my teacher" | "his teacher"
            | "child's teacher" | "class teacher",
        /// The office that takes calls and messages.
        SchoolOffice = "School office"
            | "reception" | "front desk" | "receptionist" | "school reception" | "secretary"
            | "school secretary" | "front office" | "main office" | "admin office" | "the office",
        /// Whoever manages the member of staff concerned.
        LineManager = "Line manager"
            | "manager" | "my boss" | "supervisor" | "head of department" | "phase leader",
        /// The governing board, its chair or the governor for online safety.
        Governors = "Governors"
            | "governing body" | "governing board" | "board of governors" | "chair of governors"
            | "trustees" | "chair of the board" | "governor" | "the governors' committee"
            | "trust board" | "safeguarding committee" | "full governing body",
        /// Senior members of staff, and volunteers who are counted with them.
        SeniorStaff = "Senior members of staff"
            | "senior staff" | "senior teacher" | "senior member of staff" | "senior management",
        /// Those who look into a suspicion together.
        Investigators = "Investigating group"
            | "investigation team" | "investigating officer" | "people looking into it"
            | "investigation group",
        /// The governor whose task online safety is.
        OnlineSafetyGovernor = "Online safety governor"
            | "safeguarding governor" | "e-safety governor" | "link governor for online safety"
            | "governor for e-safety" | "governor responsible for internet safety"
            | "governor for safeguarding",
        /// The group that advises on online safety.
        OnlineSafetyGroup = "Online safety group"
            | "e-safety committee" | "e-safety group" | "online safety committee"
            | "safety committee" | "digital leaders" | "working party" | "e-safety working group",
        /// The leadership team.
        SeniorLeaders = "Senior leadership team"
            | "SLT" | "SMT" | "leadership team" | "senior leadership" | "senior management team"
            | "deputy head" | "assistant head" | "leadership" | "deputy headteacher",
        /// Whoever leads on computing as a subject.
        ComputingLead = "Computing lead"
            | "computing coordinator" | "ICT coordinator" | "computing subject leader"
            | "ICT lead" | "IT coordinator" | "head of computing" | "computing teacher",
        /// Whoever answers for data about people.
        DataProtectionOfficer = "Data protection officer"
            | "DPO" | "data protection lead" | "data controller" | "SIRO" | "GDPR officer"
            | "information officer" | "GDPR lead" | "data manager" | "ICO contact",
        /// A service, helpline or charity that helps schools.
        SupportAgency = "Outside support agency"
            | "Childline" | "NSPCC" | "UK Safer Internet Centre" | "helpline"
            | "professionals online safety helpline" | "POSH" | "charity" | "Internet Matters"
            | "ThinkUKnow" | "outside agency" | "support line" | "Samaritans"
            | "South West Grid for Learning" | "SWGfL" | "helpline for schools"
            | "Report Harmful Content" | "Barnardo's" | "the Mix" | "Papyrus" | "Kooth" | "NASUWT"
            | "union" | "CAMHS" | "victim support" | "NCA CEOP" | "Action Fraud"
            | "Revenge Porn Helpline" | "Shout",
        /// The school, where no office is named.
        School = "The school (nobody is named)"
            | "whole school" | "the academy" | "our school",

        // Of the guidance of 2025.
        /// Whoever in the council sees to allegations against people who work with children.
        Lado = "Local authority designated officer"
            | "LADO" | "designated officer" | "allegations officer" | "officer for allegations"
            | "local authority designated officer",
        /// The programme that keeps people from being drawn into terrorism, and its panel.
        Prevent = "Prevent or Channel"
            | "Prevent officer" | "Channel panel" | "Channel programme" | "Prevent team"
            | "Prevent duty" | "counter terrorism",
        /// The council's service that protects children.
        SocialCare = "Children's social care"
            | "social services" | "social worker" | "children's services" | "MASH"
            | "front door team" | "child services" | "social care" | "early help"
            | "multi agency safeguarding hub" | "duty social worker" | "social care team"
            | "family support" | "children's social worker" | "children's services team"
            | "local authority children's team",
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

//! Who acts.

use super::words;

words! {
    /// Somebody's standing towards the school, which decides whose rules bind them.
    ///
    /// A person may have several, such as a parent who is a governor; a question names the one in which
    /// they act. A policy groups roles into the audiences of its columns.
    ///
    /// Non-exhaustive: schools name more kinds of people as they meet them.
    #[non_exhaustive]
    pub enum Role, "role" {
        /// A child on the school's roll; some schools say student or learner.
        Pupil = "Pupil"
            | "child" | "kid" | "student" | "learner" | "schoolchild" | "boy" | "girl"
            | "children in class" | "infant" | "junior" | "sixth former" | "reception class"
            | "nursery child" | "Year R" | "Year 1" | "Year 2" | "Year 3" | "Year 4" | "Year 5"
            | "Year 6" | "Year 7" | "Year 8" | "Year 9" | "Year 10" | "Year 11" | "Y1" | "Y2"
            | "Y3" | "Y4" | "Y5" | "Y6" | "KS1" | "KS2" | "key stage 1" | "key stage 2"
            | "key stage 3" | "early years" | "EYFS" | "foundation stage" | "teenager"
            | "youngster" | "son" | "daughter" | "my child" | "prefect",
        /// An employee of the school, teaching or not, whom no other word here names.
        Staff = "Member of staff"
            | "teacher" | "TA" | "teaching assistant" | "LSA" | "learning support assistant"
            | "HLTA" | "SENCO" | "SENDCo" | "nursery nurse" | "midday supervisor"
            | "lunchtime supervisor" | "dinner lady" | "caretaker" | "site manager" | "cleaner"
            | "cook" | "kitchen staff" | "librarian" | "school secretary" | "office staff"
            | "admin" | "employee" | "colleague" | "adult working at school" | "member of staff"
            | "class teacher" | "deputy head" | "support staff" | "ECT"
            | "newly qualified teacher" | "school nurse" | "bursar" | "business manager" | "tutor"
            | "coach employed by school",
        /// The head of the school, also called principal.
        Headteacher = "Headteacher"
            | "head" | "head teacher" | "principal" | "headmaster" | "headmistress" | "the boss"
            | "executive head" | "acting head",
        /// Somebody who covers for absent staff, sent by an agency or the authority.
        SupplyStaff = "Supply staff"
            | "supply teacher" | "supply" | "cover teacher" | "agency teacher" | "agency staff"
            | "cover supervisor" | "substitute teacher" | "temp" | "temporary teacher",
        /// A trainee teacher or a student of another place who is here on placement.
        WorkExperienceStudent = "Student on placement"
            | "student teacher" | "trainee teacher" | "PGCE student" | "work experience"
            | "placement student" | "college student on placement" | "trainee" | "SCITT trainee"
            | "intern" | "apprentice" | "work placement",
        /// An adult who helps in school unpaid, such as a reading helper.
        Volunteer = "Volunteer"
            | "parent helper" | "helper" | "reading volunteer" | "volunteer reader"
            | "mum who hears readers" | "PTA helper" | "PTA member" | "unpaid helper"
            | "mystery reader" | "grandparent helping out" | "school trip helper",
        /// A member of the governing board, acting as one.
        Governor = "Governor"
            | "governing body" | "governing board" | "chair of governors" | "school governor"
            | "parent governor" | "trustee" | "link governor" | "board member",
        /// A pupil's parent, guardian or carer.
        Parent = "Parent or carer"
            | "mum" | "mother" | "dad" | "father" | "carer" | "guardian" | "mums and dads"
            | "family" | "families" | "step parent" | "foster carer" | "grandparent" | "nan"
            | "grandma" | "grandad" | "grandmother" | "parents and carers" | "parental",
        /// An adult on the premises for a short while in no other role, such as a speaker.
        Visitor = "Visitor"
            | "guest" | "guest speaker" | "visiting speaker" | "author visit" | "theatre group"
            | "visiting adult" | "inspector" | "Ofsted inspector" | "peripatetic teacher"
            | "music teacher from outside" | "sports coach" | "photographer" | "press"
            | "journalist" | "reporter" | "nurse visiting" | "speaker at assembly"
            | "relative visiting",
        /// Somebody whom a firm sends to work for the school, such as an engineer.
        Contractor = "Contractor"
            | "builder" | "workman" | "workmen" | "electrician" | "plumber" | "engineer"
            | "photocopier repair man" | "IT contractor" | "delivery driver" | "tradesman"
            | "window cleaner" | "catering firm" | "outside company",
        /// Somebody from outside who uses the school's systems or rooms, such as a hiring club.
        CommunityUser = "Community user"
            | "community group" | "hall hire" | "hiring the hall" | "lettings" | "evening class"
            | "Brownies" | "Scouts" | "outside club" | "holiday club" | "hirer"
            | "church group using the hall" | "community lettings",
    }
}

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
            | "child" | "kid" | "student" | "learner" | "schoolchild" | "schoolchildren" | "boy" | "girl"
            | "children in class" | "infant" | "junior" | "sixth former" | "reception class"
            | "nursery child" | "Year R" | "Year 1" | "Year 2" | "Year 3" | "Year 4" | "Year 5"
            | "Year 6" | "Year 7" | "Year 8" | "Year 9" | "Year 10" | "Year 11" | "Y1" | "Y2"
            | "Y3" | "Y4" | "Y5" | "Y6" | "KS1" | "KS2" | "key stage 1" | "key stage 2"
            | "key stage 3" | "early years" | "EYFS" | "foundation stage" | "teenager"
            | "youngster" | "son" | "daughter" | "my child" | "prefect" | "school council"
            | "pupil council" | "whole class" | "class of children" | "my son" | "my daughter"
            | "boys and girls" | "kids in my class" | "little ones" | "tots" | "six year old"
            | "five year old" | "seven year old" | "toddlers" | "pupils in Year 6" | "Year 12"
            | "Year 13" | "A level student" | "GCSE student" | "scholar" | "eco council"
            | "digital leader" | "classmates" | "friends at school",
        /// An employee of the school, teaching or not, whom no other word here names.
        Staff = "Member of staff"
            | "teacher" | "TA" | "teaching assistant" | "LSA" | "learning support assistant"
            | "HLTA" | "SENCO" | "SENDCo" | "nursery nurse" | "midday supervisor"
            | "lunchtime supervisor" | "dinner lady" | "caretaker" | "site manager" | "cleaner"
            | "cook" | "kitchen staff" | "librarian" | "school secretary" | "office staff"
            | "admin" | "employee" | "colleague" | "adult working at school" | "member of staff"
            | "class teacher" | "deputy head" | "support staff" | "ECT" | "NQT"
            | "newly qualified teacher" | "school nurse" | "bursar" | "business manager" | "tutor"
            | "coach employed by school" | "lollipop lady" | "lollipop man" | "crossing patrol"
            | "learning mentor" | "pastoral worker" | "family support worker" | "sir" | "miss"
            | "headship team" | "RE teacher" | "maths teacher" | "PE teacher" | "music teacher"
            | "reception teacher" | "person who runs breakfast club" | "key worker"
            | "premises manager" | "nursery teacher" | "lunch lady" | "school counsellor"
            | "school business manager" | "ELSA" | "SEN teacher" | "year leader"
            | "breakfast club staff" | "after-school club leader" | "staff and volunteers"
            | "teaching staff" | "instructor" | "technician at school" | "headteacher's PA"
            | "work colleague",
        /// The head of the school, also called principal.
        Headteacher = "Headteacher"
            | "head" | "head teacher" | "principal" | "headmaster" | "headmistress" | "the boss"
            | "executive head" | "acting head" | "top person" | "head of school" | "Mr Head"
            | "co-head" | "interim head" | "new head",
        /// Somebody who covers for absent staff, sent by an agency or the authority.
        SupplyStaff = "Supply staff"
            | "supply teacher" | "supply" | "cover teacher" | "agency teacher" | "agency staff"
            | "cover supervisor" | "substitute teacher" | "temp" | "temporary teacher"
            | "agency TA" | "supply TA" | "someone covering" | "cover" | "day-to-day supply"
            | "long-term supply",
        /// A trainee teacher or a student of another place who is here on placement.
        WorkExperienceStudent = "Student on placement"
            | "student teacher" | "trainee teacher" | "PGCE student" | "work experience"
            | "placement student" | "college student on placement" | "trainee" | "SCITT trainee"
            | "intern" | "apprentice" | "work placement" | "teaching practice"
            | "student on teaching practice" | "teacher training student" | "TA apprentice"
            | "university student" | "sixth former on work experience" | "T level student"
            | "nursery student" | "graduate trainee",
        /// An adult who helps in school unpaid, such as a reading helper.
        Volunteer = "Volunteer"
            | "parent helper" | "helper" | "reading volunteer" | "volunteer reader"
            | "mum who hears readers" | "PTA helper" | "PTA member" | "unpaid helper"
            | "mystery reader" | "grandparent helping out" | "school trip helper"
            | "parent volunteer" | "governor who helps out" | "friend of the school"
            | "retired teacher helping" | "chess club volunteer" | "parents who help"
            | "library helper" | "helper on a trip",
        /// A member of the governing board, acting as one.
        Governor = "Governor"
            | "governing body" | "governing board" | "chair of governors" | "school governor"
            | "parent governor" | "trustee" | "link governor" | "board member" | "chair"
            | "foundation governor" | "staff governor" | "co-opted governor"
            | "clerk to the governors" | "vice chair",
        /// A pupil's parent, guardian or carer.
        Parent = "Parent or carer"
            | "mum" | "mother" | "dad" | "father" | "carer" | "guardian" | "mums and dads"
            | "family" | "families" | "step parent" | "foster carer" | "grandparent" | "nan"
            | "grandma" | "grandad" | "grandmother" | "parents and carers" | "parental"
            | "both parents" | "ex-husband" | "stepdad" | "stepmum" | "great gran" | "granny"
            | "grandpa" | "uncle" | "aunt" | "child's mum" | "child's dad" | "the family" | "home"
            | "new partner" | "person with parental responsibility" | "childminder"
            | "mums at the gate",
        /// An adult on the premises for a short while in no other role, such as a speaker.
        Visitor = "Visitor"
            | "guest" | "guest speaker" | "visiting speaker" | "author visit" | "theatre group"
            | "visiting adult" | "inspector" | "Ofsted inspector" | "peripatetic teacher"
            | "music teacher from outside" | "sports coach" | "photographer" | "press"
            | "journalist" | "reporter" | "nurse visiting" | "speaker at assembly"
            | "relative visiting" | "parent coming to give a talk" | "vicar" | "mayor"
            | "police officer visiting" | "fireman" | "firefighter visit" | "theatre company"
            | "prospective parents" | "school improvement partner" | "adviser"
            | "educational psychologist" | "speech therapist" | "professional visiting"
            | "health visitor" | "nurse" | "supply agency rep" | "salesman" | "estate agent"
            | "former pupil" | "old pupil",
        /// Somebody whom a firm sends to work for the school, such as an engineer.
        Contractor = "Contractor"
            | "builder" | "workman" | "workmen" | "electrician" | "plumber" | "engineer"
            | "photocopier repair man" | "IT contractor" | "delivery driver" | "tradesman"
            | "window cleaner" | "catering firm" | "outside company" | "boiler man"
            | "fixing the boiler" | "repair man" | "roofer" | "decorators" | "builders on site"
            | "heating engineer" | "alarm engineer" | "gardener" | "lift engineer" | "plumbers"
            | "plasterer" | "maintenance man" | "caterers",
        /// Somebody from outside who uses the school's systems or rooms, such as a hiring club.
        CommunityUser = "Community user"
            | "community group" | "hall hire" | "hiring the hall" | "lettings" | "evening class"
            | "Brownies" | "Scouts" | "outside club" | "holiday club" | "hirer"
            | "church group using the hall" | "community lettings" | "dance class"
            | "choir that rents the hall" | "yoga class" | "playgroup" | "toddler group"
            | "football club at weekends" | "adult education" | "sports club" | "polling station"
            | "slimming club" | "karate club",
    }
}

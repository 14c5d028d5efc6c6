//! The values that facts about a situation can have.

use super::words;

words! {
    /// Where it happens: the value of [`Fact::Place`](super::Fact::Place).
    ///
    /// Non-exhaustive: policies tell apart the places they care about.
    #[non_exhaustive]
    pub enum Place, "place" {
        /// Any room in which pupils are taught.
        Classroom = "Classroom"
            | "class" | "class room" | "in class" | "lessons room" | "teaching room"
            | "computer suite" | "ICT suite" | "lab" | "science lab" | "nursery room"
            | "in front of the children" | "library" | "school library" | "hall" | "school hall"
            | "gym" | "music room" | "learning area" | "learning space" | "IT suite" | "art room"
            | "on the carpet" | "computer room" | "hall during PE" | "DT room"
            | "during lessons in the classroom" | "in the computer room" | "at his desk"
            | "at my desk in class" | "Year 2 classroom" | "back of the class" | "class area"
            | "studio" | "workshop" | "maths room" | "in the lab" | "library area" | "nursery"
            | "reception class room" | "in the hall" | "sports hall" | "at the whiteboard"
            | "outdoor classroom" | "group room" | "sixth form block" | "laptop bay",
        /// A part of the school where nobody is taught, such as the staff room.
        NonTeachingArea = "Non-teaching area"
            | "staffroom" | "staff room" | "office" | "school office" | "head's office"
            | "PPA room" | "corridor" | "reception" | "kitchen" | "staff area"
            | "away from children" | "stock cupboard" | "dining hall" | "meeting room" | "foyer"
            | "entrance" | "staff workroom" | "car park" | "offices" | "staff kitchen"
            | "resources room" | "staff only area" | "playground" | "reception area"
            | "medical room" | "photocopier room" | "canteen" | "school grounds" | "field"
            | "lobby" | "boiler room" | "outside area" | "PPA space" | "in the staffroom"
            | "in the staff room" | "in the corridor" | "on the stairs" | "store room"
            | "break room" | "smoking area" | "back office" | "staff lounge" | "bursar's office"
            | "caretaker's room" | "head's study" | "bike sheds" | "out on the field"
            | "out on the playground" | "dinner hall" | "server room" | "private office"
            | "the workroom" | "first aid room" | "in reception" | "where there are no children"
            | "by the photocopier" | "in the office" | "in the kitchen" | "cafeteria"
            | "reprographics" | "visitor room" | "grounds" | "playing field" | "yard"
            | "by the gates",
        /// Any toilets on the site, pupils' or adults'.
        Toilets = "Toilets"
            | "loo" | "loos" | "toilet" | "WC" | "bathroom" | "lavatory" | "bogs" | "washroom"
            | "cloakroom toilets" | "lav" | "disabled toilet" | "restroom" | "girls' toilets"
            | "boys' toilets" | "staff toilets" | "washrooms" | "in the toilets" | "in the loos"
            | "toilet block" | "the gents" | "the ladies" | "in the boys' toilets"
            | "in the girls' toilets" | "cubicles" | "wet room" | "ladies' loo" | "toilet cubicle"
            | "toileting" | "in the bathroom",
        /// Wherever pupils change, be it for a lesson or an outing.
        ChangingRooms = "Changing rooms"
            | "changing room" | "changing for PE" | "swimming pool" | "swimming changing rooms"
            | "swimming" | "showers" | "getting changed" | "nappy changing"
            | "where children change" | "PE changing" | "pool" | "locker room" | "intimate care"
            | "changing area" | "swimming baths" | "cubicle" | "leisure centre changing room"
            | "at the swimming baths" | "where the kids get changed" | "PE changing room"
            | "pool changing rooms" | "getting dressed" | "undressing"
            | "when children are changing" | "at the pool" | "dressing room"
            | "where children undress" | "poolside" | "changing cubicles" | "changing a nappy"
            | "showers after PE" | "costume changes" | "sports changing rooms",
        /// Away from the premises, at home or on an outing.
        OffSite = "Off site"
            | "home" | "at home" | "out of school" | "away from school" | "outside school"
            | "off the premises" | "at the weekend" | "on the bus" | "in town" | "in the park"
            | "at my house" | "school bus" | "on the way home" | "walk to school" | "in the car"
            | "train" | "offsite" | "at a friend's house" | "school gate" | "in the street"
            | "in the supermarket" | "elsewhere" | "holiday" | "school holidays" | "half term"
            | "weekend" | "evenings" | "off school premises" | "on the train" | "on holiday"
            | "out of hours" | "outside school hours" | "after hours" | "summer holidays"
            | "on the way to school" | "in the evening at home" | "in bed" | "at her nan's"
            | "at the shops" | "in the holidays" | "on the coach" | "Saturday" | "Sunday"
            | "at night" | "in his bedroom" | "in her bedroom" | "abroad" | "out and about"
            | "at a mate's" | "in my own house" | "from home" | "at home time on the bus"
            | "off the site" | "outside the gates" | "outside the school gates"
            | "over the summer" | "Christmas holidays" | "Easter holidays" | "in a café"
            | "at Costa" | "in the pub" | "bank holiday" | "bedroom" | "on Saturday" | "on Sunday"
            | "home in the evening" | "not at school" | "not in school" | "away from the premises"
            | "elsewhere than school" | "outside of school" | "walking home",
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
        Lesson = "During a lesson"
            | "in lessons" | "lesson" | "in class time" | "during class" | "while teaching"
            | "lesson time" | "teaching time" | "in a lesson" | "maths lesson" | "when teaching"
            | "in the middle of a lesson" | "PE lesson" | "assembly" | "directed time"
            | "class time" | "during PE" | "in assembly" | "while pupils are learning"
            | "learning time" | "phonics" | "carpet time" | "school hours" | "during maths"
            | "during English" | "during phonics" | "in PE" | "in science" | "in computing"
            | "in RE" | "in an exam" | "while I'm teaching" | "when I am teaching" | "mid-lesson"
            | "group time" | "during a test" | "in the lesson" | "during science"
            | "computing lesson" | "computing" | "in tutor time" | "registration" | "tutor time"
            | "form time" | "guided reading" | "literacy hour" | "during teaching"
            | "while the class works" | "history lesson" | "assembly time" | "story time"
            | "during class time" | "lesson observation" | "exam" | "SATs week" | "double maths",
        /// In charge of pupils outside lessons, at play, at lunch or on an outing.
        Supervising = "Responsible for children"
            | "on duty" | "playground duty" | "looking after children" | "break duty"
            | "lunch duty" | "in charge of children" | "supervising" | "with children"
            | "after-school club" | "breakfast club" | "on a trip with children"
            | "wraparound care" | "around children" | "on the gate" | "duty" | "children present"
            | "when children are present" | "in front of children" | "bus duty" | "lunchtime duty"
            | "childcare" | "in contact with children" | "running a club" | "homework club"
            | "responsible for the class" | "looking after the class" | "looking after the kids"
            | "watching the children" | "with my class" | "minding children"
            | "at the after-school club" | "at breakfast club" | "running breakfast club"
            | "doing playground duty" | "on lunch duty" | "on the playground with children"
            | "taking children across the road" | "gate duty" | "with a group of children"
            | "while with children" | "when kids are about" | "among children"
            | "in the nursery with children" | "with pupils" | "leading a club" | "at wraparound"
            | "eating with the children" | "holiday club with children" | "toast club"
            | "detention duty" | "caring for children" | "on a walk with the class",
        /// Free of duties, in the course of the school day.
        Break = "On a break"
            | "break" | "break time" | "playtime" | "lunchtime" | "lunch" | "lunch break"
            | "lunch hour" | "tea break" | "coffee break" | "morning break" | "free period"
            | "dinner time" | "recess" | "breaktime" | "play time" | "staff lunch" | "wet play"
            | "afternoon break" | "at dinner" | "own time" | "on my break" | "at playtime"
            | "non-contact time" | "at break" | "at lunch" | "at dinnertime" | "on my lunch"
            | "on lunch" | "during playtime" | "in my lunch hour" | "on a tea break"
            | "having my lunch" | "when I have a break" | "staff break" | "at lunch time"
            | "at dinner time" | "dinner break" | "in free time" | "during break"
            | "while having a coffee" | "first break" | "second break"
            | "lunch break in the staffroom" | "recreation" | "morning play" | "afternoon play"
            | "break times",
        /// At work without pupils, such as before or after school.
        NoChildren = "No children present"
            | "PPA time" | "PPA" | "after school" | "before school" | "children have gone home"
            | "no kids about" | "INSET" | "INSET day" | "staff meeting"
            | "when children are not there" | "end of the day" | "free of children" | "no pupils"
            | "planning time" | "after the children have left" | "training day"
            | "before the children arrive" | "empty classroom" | "twilight" | "no children around"
            | "without children" | "marking" | "when the children have gone"
            | "after the kids have gone home" | "before the kids arrive" | "no one in class"
            | "in my PPA" | "evening in school" | "before 8" | "after 4" | "marking after school"
            | "in an empty room" | "with no children about" | "when school is empty"
            | "early in the morning" | "alone in the classroom" | "staff training day"
            | "after pupils leave" | "staff INSET" | "parents' evening prep"
            | "while there are no pupils" | "when nobody is around" | "planning afternoon"
            | "meeting after school" | "without pupils" | "staff only time" | "end of day"
            | "after hours in school" | "strike day",
    }
}

words! {
    /// What is going on that day: the value of [`Fact::Occasion`](super::Fact::Occasion).
    ///
    /// Non-exhaustive: policies tell apart the occasions they care about.
    #[non_exhaustive]
    pub enum Occasion, "occasion" {
        /// Nothing out of the common.
        Ordinary = "An ordinary day"
            | "normal day" | "usual day" | "ordinary day" | "school day" | "just a normal day"
            | "average day" | "nothing special" | "regular day" | "weekday" | "term time"
            | "every day" | "ordinary school day" | "everyday" | "just an ordinary Tuesday"
            | "a Monday" | "typical day" | "usual school day" | "any old day" | "routine",
        /// A play, a sports day or the like, with parents invited.
        SchoolEvent = "School event"
            | "sports day" | "nativity" | "nativity play" | "school play" | "concert"
            | "assembly for parents" | "Christmas play" | "summer fair" | "fete"
            | "parents' evening" | "open day" | "school disco" | "prom" | "performance"
            | "leavers' assembly" | "harvest festival" | "fun run" | "school fair"
            | "celebration assembly" | "carol service" | "bake sale" | "Christmas fair" | "show"
            | "book fair" | "special event" | "leavers assembly" | "open evening"
            | "school production" | "graduation" | "the Christmas concert" | "a concert"
            | "school concert" | "summer concert" | "nativity show"
            | "class assembly with parents" | "May fair" | "PTA disco" | "dress-up day"
            | "World Book Day" | "charity day" | "Children in Need" | "Comic Relief day"
            | "harvest assembly" | "end of year show" | "Year 6 leavers" | "school dance"
            | "talent show" | "swimming gala" | "gala" | "prize giving" | "awards evening"
            | "PTA event" | "Christmas party" | "party" | "fireworks" | "quiz night"
            | "non-uniform day" | "parents' assembly" | "exhibition" | "barbecue" | "jumble sale"
            | "Easter bonnet parade" | "wedding" | "dance show" | "choir concert"
            | "sports events" | "parents watching",
        /// A trip, a visit or a match elsewhere.
        OffSiteActivity = "Off-site activity"
            | "school trip" | "trip" | "outing" | "visit" | "residential" | "excursion"
            | "museum visit" | "away match" | "field trip" | "zoo trip" | "day out"
            | "educational visit" | "school journey" | "forest school" | "school visit"
            | "swimming lesson at the pool" | "class trip" | "farm visit" | "residential trip"
            | "PGL" | "theatre trip" | "coach trip" | "ski trip" | "going to the zoo"
            | "at the museum" | "trip to London" | "residential week" | "camp" | "camping"
            | "walking to church" | "church visit" | "library visit" | "at the farm" | "farm trip"
            | "outing to the beach" | "beach trip" | "day trip" | "school outing"
            | "cricket match at another school" | "football match away" | "away game"
            | "swimming trip" | "exchange" | "foreign exchange" | "Duke of Edinburgh" | "DofE"
            | "on a visit" | "sleepover" | "school camp" | "pantomime trip" | "panto"
            | "off-site visit" | "visiting another school" | "educational trip" | "French trip"
            | "walk in the woods" | "outdoor centre",
        /// Somebody's safety depends on acting now.
        Emergency = "Emergency"
            | "emergency" | "in an emergency" | "accident" | "fire" | "lockdown" | "ambulance"
            | "urgent" | "life and death" | "urgent call" | "someone hurt" | "child hurt"
            | "fire alarm" | "crisis" | "missing child" | "medical emergency" | "evacuation"
            | "critical incident" | "evacuating" | "child has collapsed" | "someone is ill"
            | "ring an ambulance" | "asthma attack" | "intruder" | "heart attack" | "fire drill"
            | "bomb scare" | "life or death" | "child gone missing" | "seizure" | "choking"
            | "allergic reaction" | "999 call" | "flood" | "accident on a trip" | "bleeding"
            | "somebody is hurt" | "evacuate" | "urgent help" | "injury" | "in a crisis"
            | "bus crash" | "urgent matter" | "lock down" | "missing pupil",
    }
}

words! {
    /// What it is for: the value of [`Fact::Purpose`](super::Fact::Purpose).
    ///
    /// Non-exhaustive: policies tell apart the purposes they care about.
    #[non_exhaustive]
    pub enum Purpose, "purpose", later Medical {
        /// For teaching or learning.
        Educational = "Educational"
            | "for learning" | "for teaching" | "schoolwork" | "homework" | "for a lesson"
            | "for class work" | "curriculum" | "educational purpose" | "learning" | "teaching"
            | "for school work" | "study" | "research for school" | "revision"
            | "evidence of learning" | "classwork" | "for education" | "lesson resources"
            | "assessment evidence" | "schoolwork on a computer" | "coursework" | "project"
            | "learning journey" | "for assessment" | "for a project" | "for research"
            | "for my homework" | "for maths" | "doing homework" | "to teach with" | "for lessons"
            | "for class" | "to help with learning" | "as a teaching tool" | "teaching purposes"
            | "for school project" | "to learn" | "school work" | "for their learning"
            | "work for school" | "for study" | "classroom use" | "for learning journals"
            | "as evidence" | "for display" | "revise" | "lesson planning" | "for an assessment"
            | "as part of a lesson" | "to support learning" | "helping children learn"
            | "work set by the teacher" | "exam revision" | "for the curriculum"
            | "learning purposes" | "instruction",
        /// For the school's work other than teaching.
        Professional = "Professional"
            | "for work" | "work purposes" | "work" | "planning" | "admin work"
            | "school business" | "professional purpose" | "school administration"
            | "work related" | "job" | "professional" | "for my job" | "official business"
            | "marking and planning" | "CPD" | "paperwork" | "professional use" | "staff training"
            | "school duties" | "admin" | "for my work" | "doing my job" | "work stuff"
            | "reports" | "doing reports" | "for school business" | "work-related"
            | "to do my job" | "for the office" | "arranging a trip" | "ringing parents for work"
            | "for a school trip" | "work calls" | "office work" | "for training"
            | "business of the school" | "school matters" | "for planning" | "preparing lessons"
            | "official use" | "on duty use" | "staff business" | "job-related",
        /// For one's own ends.
        Personal = "Personal"
            | "for fun" | "private" | "private use" | "personal use" | "for myself" | "own use"
            | "leisure" | "social" | "pleasure" | "personal reasons" | "for a laugh"
            | "for their own use" | "own ends" | "private purposes" | "entertainment"
            | "for the family album" | "for my own use" | "personal purpose" | "recreational"
            | "family album" | "for my own interest" | "private stuff" | "for private reasons"
            | "non-work" | "own reasons" | "my own business" | "for family"
            | "for keeping in touch" | "to keep" | "for me" | "for own pleasure"
            | "personal stuff" | "just for fun" | "having a laugh" | "to amuse myself" | "hobbies"
            | "hobby" | "for friends" | "private matter" | "to show my family" | "as a keepsake"
            | "not for work" | "for a joke" | "souvenir" | "amusement",
        /// For somebody's health, such as a monitor that a phone shows.
        Medical = "Medical"
            | "diabetes" | "glucose monitor" | "diabetic" | "medical reasons" | "health"
            | "blood sugar monitor" | "insulin pump" | "Libre sensor" | "heart monitor"
            | "medical" | "health condition" | "hearing aid app" | "insulin" | "EpiPen"
            | "medical condition" | "epilepsy monitor" | "medical device" | "health reasons"
            | "blood sugar" | "checking her blood sugar" | "blood glucose" | "glucose"
            | "diabetes app" | "phone for diabetes" | "phone for her insulin pump" | "CGM"
            | "hearing aids" | "for my heart condition" | "because of epilepsy"
            | "medication reminder" | "inhaler" | "health app" | "medically needed" | "pacemaker"
            | "allergies" | "allergy" | "medical needs" | "migraine" | "doctor's orders"
            | "sugar levels" | "diabetic child" | "medical equipment" | "type 1",
        /// So that somebody can take part, such as a translation or a reasonable adjustment.
        Accessibility = "Accessibility"
            | "SEN" | "SEND" | "special needs" | "EAL" | "translation" | "disability"
            | "reasonable adjustment" | "dyslexia" | "hearing impaired" | "translate"
            | "translator" | "visually impaired" | "assistive technology"
            | "special educational needs" | "reading pen" | "accessibility" | "autism"
            | "screen reader" | "Google Translate for a parent" | "learning difficulties" | "EHCP"
            | "inclusion" | "for translating" | "speaks no English" | "doesn't speak English"
            | "Ukrainian child translating" | "needs a laptop because of dyslexia" | "dyslexic"
            | "speech to text" | "text to speech" | "access arrangement" | "access arrangements"
            | "deaf" | "blind" | "hearing loop" | "wheelchair" | "magnifier" | "communication aid"
            | "ADHD" | "autistic" | "special need" | "needs it to communicate"
            | "communication device" | "sign language" | "English as an additional language"
            | "language barrier" | "AAC" | "adjustment" | "dictation" | "needs help to write"
            | "laptop for SEN" | "support needs" | "to help him join in" | "sensory",
    }
}

words! {
    /// Whose device it is: the value of [`Fact::Device`](super::Fact::Device).
    ///
    /// Exhaustive: a device is private, the school's own, or the school's and lent out.
    pub enum Ownership, "ownership" {
        /// A private device, whoever brought it.
        Own = "One's own"
            | "mine" | "my own" | "own" | "personal device" | "own device" | "privately owned"
            | "private" | "BYOD" | "from home" | "belongs to me" | "his own" | "her own"
            | "personally owned" | "my own device" | "their own" | "brought from home"
            | "belongs to the pupil" | "my own thing" | "belonging to the teacher"
            | "belongs to staff" | "pupil's own" | "that I own" | "my personal one"
            | "one of my own" | "her own one" | "child's own" | "brought in from home"
            | "own equipment" | "private property" | "not the school's" | "own kit"
            | "personal property" | "staff-owned" | "I bought it",
        /// A device of the school's, used at school.
        School = "The school's"
            | "school owned" | "school device" | "belongs to school" | "school's"
            | "school equipment" | "provided by the school" | "school property"
            | "owned by the school" | "work device" | "school kit" | "the school's own"
            | "school-owned" | "the school owns it" | "a school one" | "the school bought it"
            | "class device" | "belonging to the school" | "from the school trolley"
            | "issued in school" | "one of the school's" | "provided by school" | "school-issued"
            | "school machine",
        /// A device of the school's that the person has in their keeping.
        Loaned = "On loan from the school"
            | "on loan" | "borrowed" | "lent" | "lent by school" | "loan" | "loaned"
            | "taken home from school" | "signed out" | "on long loan" | "lent by the school"
            | "issued by the school" | "loan device" | "issued to me" | "lent to me"
            | "borrowed from school" | "school let me take it home" | "lent out"
            | "on loan for the year" | "given out by school" | "loaned by school"
            | "signed out to me" | "take-home device" | "hired from school" | "borrowing it"
            | "lending",
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

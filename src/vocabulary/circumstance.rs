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
            | "on the carpet" | "computer room" | "hall during PE" | "DT room",
        /// A part of the school where nobody is taught, such as the staff room.
        NonTeachingArea = "Non-teaching area"
            | "staffroom" | "staff room" | "office" | "school office" | "head's office"
            | "PPA room" | "corridor" | "reception" | "kitchen" | "staff area"
            | "away from children" | "stock cupboard" | "dining hall" | "meeting room" | "foyer"
            | "entrance" | "staff workroom" | "car park" | "offices" | "staff kitchen"
            | "resources room" | "staff only area" | "playground" | "reception area"
            | "medical room" | "photocopier room" | "canteen" | "school grounds" | "field"
            | "lobby" | "boiler room" | "outside area",
        /// Any toilets on the site, pupils' or adults'.
        Toilets = "Toilets"
            | "loo" | "loos" | "toilet" | "WC" | "bathroom" | "lavatory" | "bogs" | "washroom"
            | "cloakroom toilets" | "lav" | "disabled toilet" | "restroom" | "girls' toilets"
            | "boys' toilets" | "staff toilets" | "washrooms",
        /// Wherever pupils change, be it for a lesson or an outing.
        ChangingRooms = "Changing rooms"
            | "changing room" | "changing for PE" | "swimming pool" | "swimming changing rooms"
            | "swimming" | "showers" | "getting changed" | "nappy changing"
            | "where children change" | "PE changing" | "pool" | "locker room" | "intimate care"
            | "changing area" | "swimming baths" | "cubicle" | "leisure centre changing room",
        /// Away from the premises, at home or on an outing.
        OffSite = "Off site"
            | "home" | "at home" | "out of school" | "away from school" | "outside school"
            | "off the premises" | "at the weekend" | "on the bus" | "in town" | "in the park"
            | "at my house" | "school bus" | "on the way home" | "walk to school" | "in the car"
            | "train" | "offsite" | "at a friend's house" | "school gate" | "in the street"
            | "in the supermarket" | "elsewhere" | "holiday" | "school holidays" | "half term"
            | "weekend" | "evenings" | "off school premises" | "on the train" | "on holiday"
            | "out of hours" | "outside school hours" | "after hours" | "summer holidays",
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
            | "learning time" | "phonics" | "carpet time" | "school hours",
        /// In charge of pupils outside lessons, at play, at lunch or on an outing.
        Supervising = "Responsible for children"
            | "on duty" | "playground duty" | "looking after children" | "break duty"
            | "lunch duty" | "in charge of children" | "supervising" | "with children"
            | "after-school club" | "breakfast club" | "on a trip with children"
            | "wraparound care" | "around children" | "on the gate" | "duty" | "children present"
            | "when children are present" | "in front of children" | "bus duty" | "lunchtime duty"
            | "childcare" | "in contact with children" | "running a club" | "homework club"
            | "responsible for the class",
        /// Free of duties, in the course of the school day.
        Break = "On a break"
            | "break" | "break time" | "playtime" | "lunchtime" | "lunch" | "lunch break"
            | "lunch hour" | "tea break" | "coffee break" | "morning break" | "free period"
            | "dinner time" | "recess" | "breaktime" | "play time" | "staff lunch" | "wet play"
            | "afternoon break" | "at dinner" | "own time" | "on my break" | "at playtime"
            | "non-contact time",
        /// At work without pupils, such as before or after school.
        NoChildren = "No children present"
            | "PPA time" | "PPA" | "after school" | "before school" | "children have gone home"
            | "no kids about" | "INSET" | "INSET day" | "staff meeting"
            | "when children are not there" | "end of the day" | "free of children" | "no pupils"
            | "planning time" | "after the children have left" | "training day"
            | "before the children arrive" | "empty classroom" | "twilight" | "no children around"
            | "without children" | "marking",
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
            | "every day",
        /// A play, a sports day or the like, with parents invited.
        SchoolEvent = "School event"
            | "sports day" | "nativity" | "nativity play" | "school play" | "concert"
            | "assembly for parents" | "Christmas play" | "summer fair" | "fete"
            | "parents' evening" | "open day" | "school disco" | "prom" | "performance"
            | "leavers' assembly" | "harvest festival" | "fun run" | "school fair"
            | "celebration assembly" | "carol service" | "bake sale" | "Christmas fair" | "show"
            | "book fair" | "special event" | "leavers assembly" | "open evening"
            | "school production" | "graduation",
        /// A trip, a visit or a match elsewhere.
        OffSiteActivity = "Off-site activity"
            | "school trip" | "trip" | "outing" | "visit" | "residential" | "excursion"
            | "museum visit" | "away match" | "field trip" | "zoo trip" | "day out"
            | "educational visit" | "school journey" | "forest school" | "school visit"
            | "swimming lesson at the pool" | "class trip" | "farm visit" | "residential trip"
            | "PGL" | "theatre trip" | "coach trip" | "ski trip",
        /// Somebody's safety depends on acting now.
        Emergency = "Emergency"
            | "emergency" | "in an emergency" | "accident" | "fire" | "lockdown" | "ambulance"
            | "urgent" | "life and death" | "urgent call" | "someone hurt" | "child hurt"
            | "fire alarm" | "crisis" | "missing child" | "medical emergency" | "evacuation"
            | "critical incident" | "evacuating",
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
            | "learning journey" | "for assessment",
        /// For the school's work other than teaching.
        Professional = "Professional"
            | "for work" | "work purposes" | "work" | "planning" | "admin work"
            | "school business" | "professional purpose" | "school administration"
            | "work related" | "job" | "professional" | "for my job" | "official business"
            | "marking and planning" | "CPD" | "paperwork" | "professional use" | "staff training"
            | "school duties" | "admin",
        /// For one's own ends.
        Personal = "Personal"
            | "for fun" | "private" | "private use" | "personal use" | "for myself" | "own use"
            | "leisure" | "social" | "pleasure" | "personal reasons" | "for a laugh"
            | "for their own use" | "own ends" | "private purposes" | "entertainment"
            | "for the family album" | "for my own use" | "personal purpose" | "recreational"
            | "family album",
        /// For somebody's health, such as a monitor that a phone shows.
        Medical = "Medical"
            | "diabetes" | "glucose monitor" | "diabetic" | "medical reasons" | "health"
            | "blood sugar monitor" | "insulin pump" | "Libre sensor" | "heart monitor"
            | "medical" | "health condition" | "hearing aid app" | "insulin" | "EpiPen"
            | "medical condition" | "epilepsy monitor" | "medical device" | "health reasons"
            | "blood sugar",
        /// So that somebody can take part, such as a translation or a reasonable adjustment.
        Accessibility = "Accessibility"
            | "SEN" | "SEND" | "special needs" | "EAL" | "translation" | "disability"
            | "reasonable adjustment" | "dyslexia" | "hearing impaired" | "translate"
            | "translator" | "visually impaired" | "assistive technology"
            | "special educational needs" | "reading pen" | "accessibility" | "autism"
            | "screen reader" | "Google Translate for a parent" | "learning difficulties" | "EHCP"
            | "inclusion",
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
            | "belongs to the pupil",
        /// A device of the school's, used at school.
        School = "The school's"
            | "school owned" | "school device" | "belongs to school" | "school's"
            | "school equipment" | "provided by the school" | "school property"
            | "owned by the school" | "work device" | "school kit" | "the school's own",
        /// A device of the school's that the person has in their keeping.
        Loaned = "On loan from the school"
            | "on loan" | "borrowed" | "lent" | "lent by school" | "loan" | "loaned"
            | "taken home from school" | "signed out" | "on long loan" | "lent by the school"
            | "issued by the school" | "loan device" | "issued to me",
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

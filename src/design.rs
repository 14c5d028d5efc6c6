//! Why things are as they are: design notes as questions and answers.
//!
//! # Why is every question finite?
//!
//! Each fact has values from a closed set, and a clock time becomes a band of
//! the day through the times that the policy itself names. So everything a
//! policy can be asked can be enumerated (see
//! [`Policy::questions`](crate::Policy::questions)), and a claim such as "this
//! edit changes exactly these answers" is checked by trying everything. A
//! free-form expression anywhere in the format would forfeit this.
//!
//! # How does an answer become *unclear* rather than *depends*?
//!
//! A cell that can be read in two ways makes two statements, and so do a cell
//! and a rule in prose about the same act. Where they come to different
//! verdicts whatever else is known, or one of them leaves it open, the answer
//! is *unclear*, and every reading is given with its place. Where some value of
//! a fact that is not known settles it, the answer *depends* on that fact, and
//! *unclear* is one of the outcomes it announces: prose about school events
//! leaves a row as plain as it is on every other day.
//!
//! A statement whose cases do not reach the circumstances says nothing and is
//! not counted.
//!
//! # Why is an answer exact?
//!
//! When a policy is loaded, everything said about a role and an act is worked
//! out for each combination of the facts it asks for. A question with all facts
//! known is one look-up; one with facts missing goes over the combinations that
//! are left. Missing facts are those, and only those, that can still change the
//! answer.
//!
//! # Why are groups a fact, and a role as well?
//!
//! A group is asked about as a role, because its incidents, contacts and duties are; and an answer about
//! a wider role may depend on it, as on any fact. So the classes of people whom the rules tell apart are
//! the values of a fact, found when the file is loaded, as the bands of the day are; a role is some of
//! these classes. A question with groups becomes the one about the narrowest of them, so there is one
//! answer however it is asked. Which rule is an exception to which is worked out for each class with the
//! answers; a policy without groups has no such thing, and pays nothing for it.
//!
//! # Why is a wider place "elsewhere in it"?
//!
//! The values of a fact exclude each other, which is what makes a question one look-up and the space of all
//! questions finite. A place in which others lie is therefore a value beside these: that it is none of
//! them. A condition on it holds for all of them. The other choice, that the wider place leaves open which
//! of them it is, would make two kinds of knowing of one fact, and every caller that knows standard words
//! alone would have to learn a way to say "elsewhere". Who does not know the place leaves it out.
//!
//! # Why two YAML parsers?
//!
//! `serde_yaml` keeps no positions, takes a row written twice without a word,
//! and its parser is translated C. So a text is first scanned with an event
//! parser in plain Rust: limits, positions, and everything that could be read
//! in two ways is refused. Only then is it read. Where the two parsers differ
//! about a text, the scan refuses it.
//!
//! Reading goes through a tree of plain values instead of derived structs,
//! because serde stops at the first value of a wrong type, and all faults of a
//! file have to come in one run.
//!
//! # Why does prose still answer when a row is set aside?
//!
//! A row may speak of deliberate acts only. Asked about an accident it has
//! nothing to say; another row may (`see`), or none. Prose such as "illegal
//! material goes to the police" names no intent, so it holds for all of them.
//!
//! # Why is a repeat a modifier?
//!
//! "Continued infringements of the above" is no act of its own. Its responses
//! are added to those of the row that was repeated, if it stands above; taken
//! alone they would be lighter than the first offence in both incident tables
//! of the Telford policy.
//!
//! # Whose order is the order of responses?
//!
//! Ours: urgency first, then the printed column. No school prints an order.
//! Answers in JSON say so.
//!
//! # Whose is the kind of a response?
//!
//! The school's. To keep a phone until the evening punishes in one school and protects in another,
//! and only the school's words say which; so a file can make a standard response another kind, once
//! for a table, and an own one says its kind. The vocabulary has what is usual, and makes nothing a
//! protection by itself.
//!
//! # Why three readers, and a catalogue?
//!
//! One text cannot serve a teacher who has to act, a parent and an auditor: what
//! one needs first is noise to another, and a parent should meet neither ids nor
//! advice that the policy does not give. Each reader has messages of their own,
//! an enum each, so that the logic for one cannot say what was worded for
//! another. A message is a name and a text with slots, and slots are filled in
//! the catalogue alone: what is said can be reviewed without reading any logic,
//! and every message there is has been told in some answer. Words that need an
//! article or a verb to stand in a sentence are matched one by one, so that a new
//! word of the vocabulary does not compile before somebody has worded it; steps
//! and incidents stand by their labels, and what a school calls its own as the
//! school writes it.
//!
//! Staff read what to do before what explains it; parents and auditors read in
//! the order of the answer. Of a procedure staff see the order that stops harm
//! first, which is ours and said to be, and parents see nothing that we add but
//! that the rest is left aside. Where a step goes to two offices, and nothing says
//! whether one is enough, explanations say "and/or", and choose neither.
//!
//! # When does a proviso change a verdict?
//!
//! What must be kept to (delete the picture the same day) can only be known
//! after the act. While it is not known a proviso goes with the verdict, in every form of the answer;
//! the verdict does not wait for it, as it does for a fact. Where it is known to be broken, what was
//! permitted on it was not allowed. That is worked out when it is asked: for all of them together
//! every answer would have to be kept for every set of broken ones.
//!
//! # Why does a fact have so little room?
//!
//! What is known goes along with every answer, so it is four machine words, in which a fact has 2,
//! 4 or 6 bits: the standard facts first, in the order of their declaration, then a policy's own. A
//! byte for each of 64 facts was tried; with it, a question with everything known took three times
//! as long. A fact is declared in one place, with its label and what its values are; only its
//! wording stands elsewhere, among all other wording.
//!
//! # How are minimal changes found?
//!
//! A change leaves each fact as it is or gives it another value, so the changes
//! of one question are a space with a dimension for each fact that its rules ask
//! about. Whether one gives the answer, and whether a smaller part of it does, both
//! follow from points before it: each is looked at once, and none is left out.
//! A policy's own facts bound the space as they bound its compiled answers.
//!
//! # Why have laws no expressions?
//!
//! A law is *for all* of a set of questions, and *expects* a property of the
//! answer, both from closed lists (see [`invariants`](crate::check::invariants)). So a
//! reader who does not program can state one, a law about nothing is found, and
//! every law is proved or broken by asking all its questions. An act is asked
//! about with nothing known but what is given, and with everything known: the
//! answers in between follow from these, and there would be millions.
//!
//! # Why do own words have their ids in place?
//!
//! A question must not allocate, and must be askable before a policy is at
//! hand. So an own word is an id of at most 47 bytes inside the term; whether a
//! policy declares it is found when the policy is asked.
//!
//! # Why does a place say what it counts?
//!
//! `at: p. 14` is page 14 wherever it is copied to, in a diff, an amendment or a
//! register; only where the head of its own file says so does a number alone
//! count pages, and without that word it is refused, as a wrong page would be
//! cited in the school's name. One place is told in one way, so that all of it
//! can be compared, and lines keep their key `line` and their numbers: what was
//! written, recorded or hashed of them stays what it was.
//!
//! # Why may a file have a word that is standard?
//!
//! It was there first. A vocabulary that grows would otherwise refuse files that it accepted, or give
//! their words another meaning. So a word that became standard later means what the file declares, with
//! the number of the standard one, so that policies of before and after can be compared; and where it
//! is of another kind, the standard word is not askable there, because no name would be left for it.
//!
//! # What identifies a policy?
//!
//! The hash of its file, and those of the amendments that were made to it, in
//! their order: whoever has the files can make it again. Not its id, which
//! nobody keeps from being used twice, nor what it answers, which says nothing
//! of the wording behind it. Two policies are equal all the same if they say the
//! same; which files they came from is no part of that.
//!
//! # Why does a record leave words out that a policy does not know?
//!
//! A word of the policy's own is an id that somebody may write at will. Where the
//! policy declares it, it is the policy's; where it does not, it is whatever the
//! caller wrote, perhaps a name. A record is kept for years, so only what kind of
//! word was refused gets in, and that it is refused can still be asked again.
//!
//! # Why does a page run no script?
//!
//! A policy on paper is opened where scripts may be forbidden, kept for years and
//! printed. Filters are radio buttons that the style sheet heeds, details are the
//! browser's own, and the page's policy on content allows its own style, by
//! digest, and nothing else: whatever a policy file says, nothing runs. HTML is
//! written with `maud`, where text is escaped unless somebody says otherwise, and
//! a page is made of small functions that call each other, as its parts contain
//! each other. On paper, where nobody opens anything, the tables stand as the
//! school prints them and the notes below.
//!
//! # Which rows are marked where two policies lie side by side?
//!
//! Those of which an answer moved, as [`diff`](crate::change::diff) has found by asking
//! both everything. Comparing cells would mark too much, since two levels may
//! mean the same, and too little, since a sentence may change what a cell leaves
//! as it was. The cells are shown beside, with what is marked on one side alone.
//!
//! # Why does one module hold state?
//!
//! [`builtin`](crate::validate::builtin) parses each shipped policy once, on first use, and the standard
//! mapping is read once, when the first file is loaded that needs it. Everything else is a function of its
//! arguments.
//!
//! # Why does the standard mapping hold only where a file has none?
//!
//! A file that maps some acts was written when nothing else mapped the others, and goes on answering as it
//! did; `standard-mapping: true` beside its `mapping:` is one line for whoever wants the rest. It is a file
//! and no code, so that a lead can read it and copy from it. What it says is cut down when a policy
//! loads: to incidents of which the table speaks, since a row that nobody printed answers nothing; and, of an
//! act about which nothing is said, to less than "unauthorised use", since silence forbids nothing.
//!
//! # What does a replay remember?
//!
//! A log has millions of lines and far fewer questions. So a line that was met
//! before, but for what is its own (reference, date) and with the time as a
//! stretch of the day that no policy cuts further, is looked up as it was
//! written; it is not even cut into fields. A line that is new is read, and what
//! its question does not turn on is left out: the place of an incident, a fact
//! that no rule asks for. What is left was mostly asked before, by a line that
//! looked otherwise. Both memories are bounded, and begin anew when they are full.
//!
//! # Why do threads take turns in a replay?
//!
//! Each gets every n-th piece of the log, and gives it back in the same turn. So
//! lines come out in their order without being sorted, and what is on its way is
//! bounded. Pieces are alike, so that hardly any thread waits for another.
//! Counts are kept by each thread and added at the end: adding them is
//! associative and commutative, so any number of threads comes to the same.

//! A policy to begin with: every table with its usual rows, all of them empty, and what to decide.

use std::fmt::{self, Write as _};

use crate::document::{Entries, PolicyDocument};
use crate::validate::builtin::Builtin;
use crate::vocabulary::{PupilIncident, StaffIncident, Technology, UserAction, Word, words};

words! {
    /// How old the pupils of a school are.
    pub enum Phase, "phase" {
        /// Pupils of 4 to 7 years.
        Infants = "Infants",
        /// Pupils of 4 to 11 years.
        Primary = "Primary",
        /// Pupils of 11 years and more.
        Secondary = "Secondary",
    }
}

const HOW: &str = "\
# A policy to fill in. It loads as it is, and says nothing yet: every cell is empty.
# - A cell is what your document marks for a group: `{ pupils: unacceptable, staff: acceptable }`. One that is
#   left out says nothing, and is answered so.
# - A cell with conditions: `staff: { is: not-allowed, cases: [{ when: { moment: break }, then: allowed }] }`.
# - A row that your document does not print is taken out; one that it prints besides is declared under `own`.
# - A row about incidents names what follows: `{ required: [headteacher], available: [warning] }`.
# - To say where a rule stands in your document, take out `places: not-given` and give `at: p. 4` or `at: 3.2`.
# What to decide stands above each part.";

const ACTS: &[&str] = &[
    "Which of these may staff do in their breaks, and which never?",
    "Is anything acceptable for named members of staff alone? Who names them?",
    "May pupils use tools of artificial intelligence, which ones, and for which work?",
];

const DEVICES: &[&str] = &[
    "Where may staff use phones of their own, and when? May they take pictures with them?",
    "Do visitors and parents keep their phones off? May parents take pictures at events?",
    "Who may say that a pupil needs a device: for a medical need, or to take part?",
];

const INCIDENTS: &[&str] = &[
    "What follows in any case (`required`), and what may the school choose (`available`)?",
    "Is more done the second time? See `ladders` in the guide.",
    "Is an accident answered otherwise, and what if it is reported at once?",
];

const LAST: &[&str] = &[
    "Who is told of suspected misuse, of a concern about a child, of a complaint, and of one about staff?",
    "What is done when something illegal is suspected: who looks, what is kept, when are the police called?",
    "Who reviews the policy, and how often?",
];

impl Phase {
    /// What schools with pupils of this age decide beside the rest.
    fn decides(self) -> &'static [&'static str] {
        match self {
            Self::Infants => &["May a pupil bring anything that takes pictures or sends messages?"],
            Self::Primary => &[
                "May pupils who walk home alone bring a phone? From which year, and where does it lie during \
                 the day?",
            ],
            Self::Secondary => &[
                "May pupils use phones between lessons, or do they stay in bags, lockers or pouches?",
                "What may the sixth form do that others may not?",
                "What follows if a phone is seen, and what if a pupil does not hand it over?",
            ],
        }
    }

    /// The groups of whom a school of this kind often says something of its own.
    fn groups(self) -> &'static str {
        match self {
            Self::Infants => "",
            Self::Primary => {
                "\nown:\n  roles: { year-6: { label: Year 6 } }\ngroups:\n  kinds: { year-6: pupil }\n"
            }
            Self::Secondary => {
                "\nown:\n  roles: { sixth-former: { label: Sixth form } }\ngroups:\n  kinds: { sixth-former: pupil }\n"
            }
        }
    }

    /// A policy file that loads and says nothing yet: the rows that policies of this kind usually print,
    /// each with an empty cell for every group, and as comments how to fill them in and what a school has
    /// to decide. Places are not given.
    ///
    /// `updated` is when it was last changed: a year, a month or a day.
    ///
    /// ```
    /// use online_safety_policy::Policy;
    /// use online_safety_policy::import::Phase;
    ///
    /// let policy = Policy::from_yaml(&Phase::Primary.starter("2026-12"))?;
    /// assert_eq!(policy.school(), "Our school");
    /// # Ok::<(), online_safety_policy::LoadError>(())
    /// ```
    #[must_use]
    pub fn starter(self, updated: &str) -> String {
        let usual = PolicyDocument::from_bytes(Builtin::TelfordInfant2020.source().as_bytes());
        let mut text = String::new();
        // A shipped file is one, and writing to a string does not fail.
        if let Ok(usual) = usual {
            let _ = self.write(&mut text, updated, &usual);
        }
        text
    }

    fn write(self, text: &mut String, updated: &str, usual: &PolicyDocument) -> fmt::Result {
        writeln!(text, "{HOW}\nformat: 1")?;
        writeln!(
            text,
            "policy: {{ id: our-school, school: Our school, title: Online safety policy, updated: \"{updated}\", \
             places: not-given }}\n"
        )?;
        writeln!(text, "{PEOPLE}{}", self.groups())?;
        for (key, table, decide) in [
            ("user-actions", &usual.user_actions, ACTS),
            ("communications", &usual.communications, DEVICES),
        ] {
            let Some(table) = table else { continue };
            questions(text, decide)?;
            if key == "communications" {
                questions(text, self.decides())?;
            }
            writeln!(text, "{key}:\n  audiences: [pupils, staff, others]")?;
            writeln!(text, "  columns: [{}]", table.columns.join(", "))?;
            match key {
                "user-actions" => rows::<UserAction, _>(text, &table.rows)?,
                _ => rows::<Technology, _>(text, &table.rows)?,
            }
        }
        questions(text, INCIDENTS)?;
        for (key, audience, table) in [
            ("pupil-incidents", "pupils", &usual.pupil_incidents),
            ("staff-incidents", "staff", &usual.staff_incidents),
        ] {
            let Some(table) = table else { continue };
            writeln!(text, "{key}:\n  audience: {audience}")?;
            writeln!(text, "  columns: [{}]", table.columns.join(", "))?;
            match key {
                "pupil-incidents" => rows::<PupilIncident, _>(text, &table.rows)?,
                _ => rows::<StaffIncident, _>(text, &table.rows)?,
            }
        }
        questions(text, LAST)
    }
}

const PEOPLE: &str = "\
audiences:
  pupils: { label: Pupils, roles: [pupil] }
  staff: { label: Staff, roles: [staff, headteacher, supply-staff, work-experience-student] }
  others: { label: Other adults, roles: [volunteer, governor, parent, visitor, contractor, community-user] }";

fn questions(text: &mut String, questions: &[&str]) -> fmt::Result {
    questions
        .iter()
        .try_for_each(|question| writeln!(text, "# To decide: {question}"))
}

/// The standard rows of a table, each with what it is called.
fn rows<W: Word, T>(text: &mut String, rows: &Entries<T>) -> fmt::Result {
    writeln!(text, "  rows:")?;
    let words = rows.iter().filter_map(|(name, _)| name.parse::<W>().ok());
    for word in words {
        writeln!(text, "    {}: {{}}   # {}", word.as_str(), word.label())?;
    }
    writeln!(text)
}

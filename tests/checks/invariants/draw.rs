//! Laws made up at random, as data and as the words of a policy file.

use online_safety_policy::document::PolicyDocument;
use online_safety_policy::vocabulary::DecisionKind;
use online_safety_policy::vocabulary::{
    Fact, History, Intent, PupilResponse, ResponseKind, Role, StaffResponse, Term, Verdict, Word,
    YesNo,
};
use online_safety_policy::{Incident, Policy, Subject};
use strum::IntoEnumIterator as _;

use support::tape::Tape;

/// A law: for all of a set, all of these.
#[derive(Debug)]
pub(crate) struct Law {
    pub(crate) set: Set,
    pub(crate) intents: Option<Vec<Option<Intent>>>,
    pub(crate) histories: Option<Vec<History>>,
    pub(crate) expect: Vec<Expect>,
}

#[derive(Debug)]
pub(crate) enum Set {
    Acts {
        who: Vec<Term<Role>>,
        about: About,
        given: Option<(Fact, Vec<String>)>,
        classified: Vec<Verdict>,
        covered: Option<bool>,
    },
    Incidents {
        who: Vec<Term<Role>>,
        table: Option<&'static str>,
        /// None for all of which the policy speaks.
        which: Option<Vec<String>>,
        except: Vec<String>,
    },
}

#[derive(Debug)]
pub(crate) enum About {
    All(Vec<Subject>),
    Illegal,
    These(Vec<Subject>),
}

#[derive(Debug)]
pub(crate) enum Expect {
    Verdict(Vec<Verdict>),
    NeverVerdict(Vec<Verdict>),
    Decision(Vec<DecisionKind>),
    Required(String),
    Available(String),
    Never(String),
    RequiredKind(ResponseKind),
    AvailableKind(ResponseKind),
    NeverKind(ResponseKind),
    NoLighterThan(Other),
    NoHarsherThan(Other),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Other {
    History(History),
    Intent(Intent),
}

fn all<W: Word>() -> Vec<W> {
    W::iter().collect()
}

/// Makes up a law for a policy.
pub(crate) fn law(tape: &mut Tape<'_>, policy: &Policy, document: &PolicyDocument) -> Law {
    let roles: Vec<_> = policy.roles().collect();
    let about_acts = tape.once_in(2);
    let of_verdicts = about_acts && tape.once_in(2);
    let set = match about_acts {
        true => {
            let subjects: Vec<_> = policy.subjects().collect();
            let about = match tape.below(3) {
                0 => About::These(tape.some(&subjects, 1, 9)),
                1 => About::All(tape.some(&subjects, 0, 2)),
                _ => About::Illegal,
            };
            let mut facts: Vec<Fact> = Fact::iter().collect();
            facts.retain(|fact| match fact {
                // No condition is laid on the group, nor on the scope.
                Fact::Group | Fact::WithinScope => false,
                fact => *fact != Fact::Time || !document.times.is_empty(),
            });
            let fact = tape.one(&facts);
            let values = values(fact, document);
            // A fact that may have every value lays no condition.
            let most = if fact == Fact::Time {
                1
            } else {
                values.len() - 1
            };
            let given = tape.once_in(2).then(|| (fact, tape.some(&values, 1, most)));
            let mut covered = tape.one(&[None, Some(true), Some(false)]);
            let mut classified = tape.some(&all(), 0, 2);
            if of_verdicts {
                covered = None;
                classified.clear();
            }
            Set::Acts {
                who: tape.some(&roles, 1, 4),
                about,
                given,
                classified,
                covered,
            }
        }
        false => {
            let mut tables = vec![None];
            tables.extend(
                document
                    .pupil_incidents
                    .iter()
                    .map(|_| Some("pupil-incidents")),
            );
            tables.extend(
                document
                    .staff_incidents
                    .iter()
                    .map(|_| Some("staff-incidents")),
            );
            let table = tape.one(&tables);
            let incidents = incidents(policy, table);
            let is_all = incidents.is_empty() || tape.once_in(2);
            Set::Incidents {
                who: tape.some(&roles, 0, 4),
                table,
                which: (!is_all).then(|| tape.some(&incidents, 1, 6)),
                except: if is_all {
                    tape.some(&incidents, 0, 2)
                } else {
                    Vec::new()
                },
            }
        }
    };
    let intents: Vec<_> = [None].into_iter().chain(Intent::iter().map(Some)).collect();
    let mut law = Law {
        set,
        intents: (!of_verdicts && tape.once_in(2)).then(|| tape.some(&intents, 1, 3)),
        histories: (!of_verdicts && tape.once_in(2)).then(|| tape.some(&all(), 1, 2)),
        expect: Vec::new(),
    };
    law.expect = vec![expect(tape, &law, of_verdicts)];
    law
}

/// The incidents that can be asked about, of one table or both.
fn incidents(policy: &Policy, table: Option<&str>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for role in policy.roles() {
        for incident in policy.incidents_of(role).unwrap() {
            let of_table = match incident {
                Incident::Pupil(_) => "pupil-incidents",
                Incident::Staff(_) => "staff-incidents",
            };
            let word = incident.as_str().to_owned();
            if table.is_none_or(|table| table == of_table) && !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
}

/// The values that a file can name of a fact.
pub(crate) fn values(fact: Fact, document: &PolicyDocument) -> Vec<String> {
    use online_safety_policy::vocabulary::{Moment, Occasion, Ownership, Place, Purpose};
    let words = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
    fn of<W: Word>() -> Vec<&'static str> {
        W::iter().map(Word::as_str).collect()
    }
    match fact {
        Fact::Time => document
            .times
            .iter()
            .map(|(name, _)| name.clone())
            .collect(),
        Fact::Place => words(of::<Place>()),
        Fact::Moment => words(of::<Moment>()),
        Fact::Occasion => words(of::<Occasion>()),
        Fact::Purpose => words(of::<Purpose>()),
        Fact::Device => words(of::<Ownership>()),
        _ => words(of::<YesNo>()),
    }
}

fn expect(tape: &mut Tape<'_>, law: &Law, of_verdicts: bool) -> Expect {
    if of_verdicts {
        return match tape.below(3) {
            0 => Expect::Verdict(tape.some(&all(), 1, 2)),
            1 => Expect::NeverVerdict(tape.some(&all(), 1, 2)),
            _ => Expect::Decision(tape.some(&all(), 1, 3)),
        };
    }
    let response = match law.set {
        Set::Incidents {
            table: Some("staff-incidents"),
            ..
        } => tape.one(&all::<StaffResponse>()).to_string(),
        _ => tape.one(&all::<PupilResponse>()).to_string(),
    };
    let kind = tape.one(&all());
    match tape.below(8) {
        0 => Expect::Required(response),
        1 => Expect::Available(response),
        2 => Expect::Never(response),
        3 => Expect::RequiredKind(kind),
        4 => Expect::AvailableKind(kind),
        5 => Expect::NeverKind(kind),
        6 => Expect::NoLighterThan(other(tape, law)),
        _ => Expect::NoHarsherThan(other(tape, law)),
    }
}

/// Something that is not all that the law is about.
fn other(tape: &mut Tape<'_>, law: &Law) -> Other {
    let intent = tape.one(&all());
    let history = tape.one(&all());
    let intents = law.intents.as_deref();
    let differs = intents.is_none_or(|known| known != [Some(intent)]);
    let histories = law.histories.as_deref();
    match tape.once_in(2) && histories.is_none_or(|known| known != [history]) {
        true => Other::History(history),
        false if differs => Other::Intent(intent),
        // Of four intents one at least is not the only one.
        false => Other::Intent(Intent::iter().find(|other| *other != intent).unwrap()),
    }
}

//! Answers in ids alone, without labels and notes: the one projection that is recorded and compared.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::ask::Answer;
use super::decision::{
    Assessment, Classification, ContactPoint, Contacts, Due, DueStanding, ListedDuty, Procedure,
    ProcedureStep, Recommendation, ResponseList, StepOrder,
};
use super::inverse::{ChangedCircumstances, PathsTo, WhoMay, WhyNot};
use super::past::Past;
use crate::policy::Incident;
use crate::vocabulary::outcome::{Decision, Standing};
use crate::vocabulary::{Office, Party, Word};

/// A part of an answer: a word, several parts, or parts by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ids<'a> {
    Nothing,
    Holds(bool),
    Word(Cow<'a, str>),
    Each(Vec<Self>),
    Keys(Vec<(&'static str, Self)>),
}

/// The words of nothing.
#[cfg(feature = "check")]
const NOTHING: Ids<'static> = Ids::Nothing;

/// Looking into an answer.
#[cfg(feature = "check")]
impl Ids<'_> {
    /// The part under a key; nothing where there is none.
    pub(crate) fn at(&self, key: &str) -> &Self {
        match self {
            Self::Keys(keys) => {
                let found = keys.iter().find(|(name, _)| *name == key);
                found.map_or(&NOTHING, |(_, part)| part)
            }
            _ => &NOTHING,
        }
    }

    /// The words in a part: its own, or those of each of its parts.
    pub(crate) fn words(&self) -> Vec<&str> {
        match self {
            Self::Word(word) => vec![word],
            Self::Each(parts) => parts.iter().flat_map(Self::words).collect(),
            Self::Nothing | Self::Holds(_) | Self::Keys(_) => Vec::new(),
        }
    }
}

impl<'a> Ids<'a> {
    fn with(mut self, more: Vec<(&'static str, Self)>) -> Self {
        if let Self::Keys(keys) = &mut self {
            keys.extend(more);
        }
        self
    }
}

impl Serialize for Ids<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Holds(holds) => serializer.serialize_bool(*holds),
            Self::Word(word) => serializer.serialize_str(word),
            Self::Each(parts) => serializer.collect_seq(parts),
            Self::Keys(keys) => serializer.collect_map(keys.iter().map(|(key, part)| (key, part))),
        }
    }
}

/// What stands as one word, or as nothing.
impl<'a> From<&'a str> for Ids<'a> {
    fn from(word: &'a str) -> Self {
        Self::Word(word.into())
    }
}

impl<'a, T: Into<Self>> From<Option<T>> for Ids<'a> {
    fn from(part: Option<T>) -> Self {
        part.map_or(Self::Nothing, Into::into)
    }
}

fn word<'a, W: Word>(word: W) -> Ids<'a> {
    word.as_str().into()
}

/// Words of a closed set, in their order.
pub(crate) fn words<'a, W: Word>(words: impl IntoIterator<Item = W>) -> Ids<'a> {
    Ids::Each(words.into_iter().map(word).collect())
}

/// Texts of ours, such as an own word's id or a day.
fn text<'a>(text: impl ToString) -> Ids<'a> {
    Ids::Word(text.to_string().into())
}

fn texts<'a>(of: impl IntoIterator<Item: ToString>) -> Ids<'a> {
    Ids::Each(of.into_iter().map(text).collect())
}

/// The words of a list of responses; none where no table judges the role.
pub(crate) fn responses<'a>(list: Option<ResponseList<'a>>) -> Ids<'a> {
    let ids = list.into_iter().flat_map(|list| list.ids());
    Ids::Each(ids.map(Ids::from).collect())
}

/// Sets of responses of which one is due, under their key; nothing where there is none.
pub(crate) fn sets<'a>(sets: Vec<ResponseList<'a>>) -> Option<(&'static str, Ids<'a>)> {
    let each: Vec<_> = sets.into_iter().map(|set| responses(Some(set))).collect();
    (!each.is_empty()).then_some(("one_of", Ids::Each(each)))
}

impl<'p> Answer<'p> {
    /// The answer in ids. `is` says in a word what it is.
    pub(crate) fn ids(&self) -> Ids<'p> {
        match self {
            Self::Classification(answer) => classification(answer),
            Self::Recommendation(answer) => recommendation(answer),
            Self::Assessment(answer) => assessment(answer),
            Self::Procedure(answer) => procedure(answer),
            Self::Contacts(answer) => contacts(answer),
            Self::Duties(_, duties) => list("duties", duties, duty),
            Self::Due(_, standing) => list("duties", standing, due),
            Self::WhoMay(answer) => who_may(answer),
            Self::PathsTo(answer) => paths(answer),
            Self::WhyNot(answer) => why_not(answer),
        }
    }
}

fn classification<'a>(answer: &Classification<'_>) -> Ids<'a> {
    let decision = answer.decision();
    let said = Ids::Keys(vec![
        ("is", decision.kind().into()),
        ("area", answer.area().map(word).into()),
        ("provisos", words(answer.provisos())),
        ("gaps", words(answer.gaps())),
    ]);
    said.with(match decision {
        Decision::Decided(verdict) => vec![("verdict", word(verdict))],
        Decision::Silent => Vec::new(),
        Decision::Unclear(verdicts) => vec![("verdicts", words(verdicts))],
        Decision::Depends { missing, outcomes } => {
            let policy = answer.policy;
            let missing = missing.iter().map(|fact| policy.fact_id(fact).to_owned());
            vec![("missing", texts(missing)), ("outcomes", words(outcomes))]
        }
    })
}

fn recommendation<'p>(answer: &Recommendation<'p>) -> Ids<'p> {
    let judged = answer.judged();
    let said = Ids::Keys(vec![
        ("is", word(answer.standing())),
        ("judged_by", answer.judged_by().map(word).into()),
        ("required", responses(answer.required())),
        ("available", responses(answer.available())),
        ("disputed", responses(answer.disputed())),
        (
            "answered_as",
            texts(judged.map(|of: Incident| of.as_str().to_owned())),
        ),
    ]);
    let mut more: Vec<_> = sets(answer.one_of()).into_iter().collect();
    let depending = answer.depending().filter(|list| !list.is_empty());
    more.extend(depending.map(|list| ("depending", responses(Some(list)))));
    let measured = answer.responses().filter_map(|response| {
        let measures = response.measures();
        let of = ("response", response.id().into());
        (!measures.is_empty()).then(|| Ids::Keys(vec![of, ("measures", texts(measures))]))
    });
    let measured: Vec<_> = measured.collect();
    more.extend((!measured.is_empty()).then_some(("measured", Ids::Each(measured))));
    said.with(more)
}

fn assessment<'p>(answer: &Assessment<'p>) -> Ids<'p> {
    let incidents = answer.incidents().map(|of| Ids::from(of.incident));
    let possible = answer.possible().map(|of| {
        Ids::Keys(vec![
            ("incident", of.incident.into()),
            ("fit", word(of.fit)),
            ("applies", word(of.applies)),
        ])
    });
    Ids::Keys(vec![
        ("is", word(answer.resolution())),
        ("classification", classification(answer.classification())),
        ("amounts_to", Ids::Each(incidents.collect())),
        ("possible_incidents", Ids::Each(possible.collect())),
        ("recommendation", recommendation(answer.recommendation())),
    ])
}

fn procedure<'a>(answer: &Procedure<'_>) -> Ids<'a> {
    let order = |order: StepOrder| {
        let sequence = answer.in_order(order).map(|step| step.step);
        Ids::Keys(vec![("order", word(order)), ("sequence", words(sequence))])
    };
    let forbidden = answer.forbidden().iter().map(|ban| {
        Ids::Keys(vec![
            ("step", word(ban.step)),
            ("why", word(ban.why)),
            ("authority", word(ban.authority)),
        ])
    });
    let orders = [StepOrder::Printed, StepOrder::Ours].map(order);
    Ids::Keys(vec![
        ("is", word(answer.standing())),
        ("course", Ids::Keys(vec![("is", word(answer.course()))])),
        ("steps", Ids::Each(answer.said().iter().map(step).collect())),
        ("orders", Ids::Each(orders.into())),
        ("forbidden", Ids::Each(forbidden.collect())),
        (
            "open_points",
            words(answer.open().iter().map(|open| open.point)),
        ),
    ])
}

fn step<'a>(said: &ProcedureStep<'_>) -> Ids<'a> {
    Ids::Keys(vec![
        ("step", word(said.step)),
        ("force", word(said.force)),
        ("authority", word(said.authority)),
        ("urgency", said.urgency.map(word).into()),
        ("by", texts(&said.by)),
        ("to", words(said.to.iter().copied())),
        ("set_aside", Ids::Holds(said.set_aside)),
    ])
}

/// Some parts under a key, and whether there are any.
fn list<'a, T>(key: &'static str, of: &[T], part: impl Fn(&T) -> Ids<'a>) -> Ids<'a> {
    let is = match of.is_empty() {
        true => Standing::Silent,
        false => Standing::Answered,
    };
    let parts = of.iter().map(part).collect();
    Ids::Keys(vec![("is", word(is)), (key, Ids::Each(parts))])
}

fn contacts<'a>(answer: &Contacts<'_>) -> Ids<'a> {
    let points: Vec<ContactPoint<'_>> = answer.points().collect();
    let offices = |offices: &[Office]| words(offices.iter().copied());
    list("points", &points, |point| {
        Ids::Keys(vec![
            ("by", texts(&point.by)),
            ("to", offices(point.to)),
            ("then", offices(point.then)),
        ])
    })
}

fn duty<'a>(of: &ListedDuty<'_>) -> Ids<'a> {
    let people = |people: &[Party]| texts(people);
    Ids::Keys(vec![
        ("name", text(of.name)),
        ("duty", word(of.duty)),
        ("force", word(of.force)),
        ("who", people(&of.who)),
        ("towards", people(&of.towards)),
        ("every", of.every.map(text).into()),
        ("trigger", words(of.trigger.iter().copied())),
        ("vaguely", of.vaguely.map(word).into()),
    ])
}

fn due<'a>(of: &Due<'_>) -> Ids<'a> {
    let (is, by) = match of.standing {
        DueStanding::Overdue { by, ours } => ("overdue", Some((by, ours))),
        DueStanding::DueBy { by, ours } => ("due-by", Some((by, ours))),
        DueStanding::NoRecord => ("no-record", None),
        DueStanding::Done => ("done", None),
        DueStanding::Vague => ("vague", None),
        DueStanding::WhenCalledFor => ("when-called-for", None),
        DueStanding::Setting => ("setting", None),
        DueStanding::Unscheduled => ("unscheduled", None),
    };
    Ids::Keys(vec![
        ("name", text(of.duty.name)),
        ("is", is.into()),
        ("last_day", by.map(|(by, _)| text(by)).into()),
        (
            "ours",
            by.map_or(Ids::Nothing, |(_, ours)| Ids::Holds(ours)),
        ),
        ("last_done", of.last_done.map(text).into()),
    ])
}

fn who_may<'p>(answer: &WhoMay<'p>) -> Ids<'p> {
    list("by_role", answer.roles(), |role| {
        Ids::Keys(vec![
            ("role", text(role.role())),
            ("may", word(role.may())),
            (
                "changed_circumstances",
                Ids::Each(role.conditions().iter().map(change).collect()),
            ),
        ])
    })
}

fn why_not<'p>(answer: &WhyNot<'p>) -> Ids<'p> {
    let is = match (answer.is_met(), answer.is_out_of_reach()) {
        (true, _) => "met",
        (false, true) => "out-of-reach",
        (false, false) => "within-reach",
    };
    Ids::Keys(vec![
        ("is", is.into()),
        ("classification", classification(answer.asked())),
        (
            "changed_circumstances",
            Ids::Each(answer.changes().iter().map(change).collect()),
        ),
    ])
}

/// The facts that get another value, and the answer that has then.
fn change<'p>(of: &ChangedCircumstances<'p>) -> Ids<'p> {
    let sets = of.sets().iter().map(|set| {
        Ids::Keys(vec![
            ("fact", set.id.into()),
            ("value", text(&set.value)),
            ("was", set.was.as_ref().map(text).into()),
        ])
    });
    Ids::Keys(vec![
        ("set", Ids::Each(sets.collect())),
        ("classification", classification(of.answer())),
    ])
}

fn paths<'a>(answer: &PathsTo<'_>) -> Ids<'a> {
    let incidents = list("incident_paths", answer.incidents(), |path| {
        let ways = path.ways.iter().map(|way| {
            Ids::Keys(vec![
                ("modality", word(way.modality)),
                ("pasts", Ids::Each(way.when.iter().map(past).collect())),
            ])
        });
        Ids::Keys(vec![
            ("incident", text(path.incident.as_str())),
            ("ways", Ids::Each(ways.collect())),
        ])
    });
    let acts = answer.acts().iter().map(|act| {
        Ids::Keys(vec![
            ("kind", act.subject.kind().into()),
            ("subject", text(act.subject.as_str())),
            ("modality", word(act.modality)),
            ("outright", Ids::Holds(act.outright)),
            ("through", texts(act.through.iter().map(Incident::as_str))),
        ])
    });
    let acts = Ids::Each(acts.collect());
    incidents.with(vec![("act_paths", acts)])
}

fn past<'a>(of: &Past) -> Ids<'a> {
    let intents = of.intents.iter().map(|intent| intent.map(word).into());
    Ids::Keys(vec![
        ("intents", Ids::Each(intents.collect())),
        ("histories", words(of.histories.iter().copied())),
    ])
}

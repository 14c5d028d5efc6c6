//! What leads to a response, held against recommending for every incident and assessing every act.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::answer::Modality;
use online_safety_policy::answer::inverse::PathsTo;
use online_safety_policy::change::diff::Past;
use online_safety_policy::vocabulary::{
    History, Intent, PupilIncident, PupilResponse, Role, StaffResponse, Term, UserAction, Word as _,
};
use online_safety_policy::{
    Circumstances, Incident, Policy, QuestionError, Recommendation, Subject,
};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;
use support::generate;
use support::space::HISTORIES;

use super::{BASE, base, load, telford, trafalgar};

type PastOf = (Option<Intent>, History);

fn modality(of: &Recommendation<'_>, response: &str) -> Option<Modality> {
    let found = of.responses().find(|known| known.id() == response);
    found.map(|response| response.modality())
}

fn intents() -> impl Iterator<Item = Option<Intent>> {
    std::iter::once(None).chain(Intent::iter().map(Some))
}

/// How each incident leads there, by recommending for each.
fn incidents(
    policy: &Policy,
    role: Term<Role>,
    response: &str,
) -> BTreeMap<(Incident, Modality), BTreeSet<PastOf>> {
    let mut found: BTreeMap<(Incident, Modality), BTreeSet<PastOf>> = BTreeMap::new();
    let asked = policy.incident_questions();
    for (_, incident, intent, history) in asked.filter(|(who, ..)| *who == role) {
        let answer = policy.recommend(role, [incident], intent, history).unwrap();
        if let Some(modality) = modality(&answer, response) {
            let pasts = found.entry((incident, modality)).or_default();
            pasts.insert((intent, history));
        }
    }
    found
}

fn told(of: &PathsTo<'_>) -> BTreeMap<(Incident, Modality), BTreeSet<PastOf>> {
    let ways = of.incidents().iter().flat_map(|path| {
        let ways = path.ways.iter();
        ways.map(|way| {
            (
                (path.incident, way.modality),
                way.when.iter().flat_map(pasts).collect(),
            )
        })
    });
    ways.collect()
}

/// Every intent and history of a case; an empty list is any.
fn pasts(of: &Past) -> Vec<PastOf> {
    let any = |intent: &Option<Intent>| of.intents.is_empty() || of.intents.contains(intent);
    let after = |history: &History| of.histories.is_empty() || of.histories.contains(history);
    intents()
        .filter(any)
        .flat_map(|intent| {
            HISTORIES
                .into_iter()
                .filter(after)
                .map(move |h| (intent, h))
        })
        .collect()
}

/// The strongest way in which each act leads to each response, and through which incidents, by
/// assessing it under all that can be known.
fn acts(
    policy: &Policy,
    role: Term<Role>,
) -> BTreeMap<String, BTreeMap<Subject, (Modality, BTreeSet<Incident>)>> {
    let mut found: BTreeMap<String, BTreeMap<Subject, (Modality, BTreeSet<Incident>)>> =
        BTreeMap::new();
    for subject in policy.subjects() {
        // What the act amounts to with an intent, each only once.
        let mut seen: BTreeSet<(Option<Intent>, Vec<String>)> = BTreeSet::new();
        let facts = policy.facts_of_assessment(role, subject).unwrap();
        for known in policy.circumstances_over(facts) {
            for intent in intents() {
                let assess = |history| policy.assess(role, subject, &known, intent, history);
                let amounts = assess(History::FirstTime).unwrap();
                let incidents: Vec<String> = amounts
                    .incidents()
                    .map(|of| of.incident.to_owned())
                    .collect();
                if !seen.insert((intent, incidents.clone())) {
                    continue;
                }
                let incidents: Vec<Incident> = incidents
                    .iter()
                    .map(|incident| policy.incident(role, incident).unwrap())
                    .collect();
                for history in HISTORIES {
                    let answer = assess(history).unwrap();
                    for response in answer.recommendation().responses() {
                        let (strongest, through) = found
                            .entry(response.id().to_owned())
                            .or_default()
                            .entry(subject)
                            .or_insert((response.modality(), BTreeSet::new()));
                        *strongest = response.modality().min(*strongest);
                        for incident in &incidents {
                            let alone = policy.recommend(role, [*incident], intent, history);
                            if modality(&alone.unwrap(), response.id()).is_some() {
                                through.insert(*incident);
                            }
                        }
                    }
                }
            }
        }
    }
    found
}

#[track_caller]
fn is_what_asking_finds(policy: &Policy, role: Term<Role>) {
    let mut acts = acts(policy, role);
    for word in &responses(policy, role) {
        let response = policy.response(word).unwrap();
        let paths = policy.leads_to(role, response).unwrap();
        assert_eq!(told(&paths), incidents(policy, role, word), "{role} {word}");
        let of_acts: BTreeMap<_, _> = paths
            .acts()
            .iter()
            .map(|act| {
                let through = act.through.iter().copied().collect();
                (act.subject, (act.modality, through))
            })
            .collect();
        assert_eq!(
            of_acts,
            acts.remove(word).unwrap_or_default(),
            "{role} {word}"
        );
        for path in paths.incidents() {
            assert!(
                path.ways.is_sorted_by_key(|way| way.modality),
                "{}",
                path.label
            );
            for way in &path.ways {
                assert!(!way.reasons.is_empty(), "{role} {word} {}", path.label);
            }
        }
        for act in paths.acts() {
            let nothing = Circumstances::new();
            let answer = policy.assess(role, act.subject, &nothing, None, History::FirstTime);
            let follows = modality(answer.unwrap().recommendation(), word).is_some();
            assert_eq!(act.outright, follows, "{role} {word} {}", act.label);
        }
    }
    assert!(acts.is_empty(), "{:?}", acts.keys());
}

/// Every response of the table that judges a role.
fn responses(policy: &Policy, role: Term<Role>) -> Vec<String> {
    let listed = policy.listing().responses(role).unwrap();
    listed.iter().map(|of| of.id.to_owned()).collect()
}

#[test]
fn of_telford_is_what_asking_finds() {
    for role in [Role::Pupil, Role::Staff].map(Term::from) {
        is_what_asking_finds(telford(), role);
    }
}

#[test]
fn of_trafalgar_is_what_asking_finds() {
    for role in [Role::Pupil, Role::Staff].map(Term::from) {
        is_what_asking_finds(trafalgar(), role);
    }
}

#[test]
fn of_the_base_file_is_what_asking_finds() {
    for role in [Role::Pupil, Role::Staff].map(Term::from) {
        is_what_asking_finds(base(), role);
    }
}

/// The incidents alone are quickly asked about, for every response and role.
#[test]
fn every_response_of_every_role_is_what_recommending_finds() {
    for policy in [telford(), trafalgar(), base()] {
        for role in policy.roles() {
            for word in responses(policy, role) {
                let paths = policy
                    .leads_to(role, policy.response(&word).unwrap())
                    .unwrap();
                assert_eq!(
                    told(&paths),
                    incidents(policy, role, &word),
                    "{role} {word}"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn of_made_up_policies_is_what_asking_finds(text in generate::any_policy()) {
        let policy = load(&text);
        if let Some(role) = policy.roles().find(|role| !responses(&policy, *role).is_empty()) {
            is_what_asking_finds(&policy, role);
        }
    }
}

/// An act that can amount to several incidents leads to a response as the strongest of them does, in
/// whichever order they are tried.
#[test]
fn the_strongest_way_of_an_act_is_told() {
    let gambling = |must: &str, may: &str| {
        let rows = "repeat: above, after: warning }\n";
        let text = BASE
            .replacen(
                rows,
                &format!("{rows}    misuse: {{ line: 46, available: [headteacher] }}\n"),
                1,
            )
            .replace(
                "\nmapping:\n",
                &format!(
                    "\nmapping:\n  gambling:\n    pupil-incidents:\n      \
                     - {{ incident: deliberate-offensive, fit: direct, intent: [{must}] }}\n      \
                     - {{ incident: misuse, fit: direct, intent: [{may}] }}\n"
                ),
            );
        load(&text)
    };
    for (must, may) in [("deliberate", "accidental"), ("deliberate", "careless")] {
        let policy = gambling(must, may);
        let paths = policy
            .leads_to(Role::Pupil, PupilResponse::Headteacher)
            .unwrap();
        let mut acts = paths.acts().iter();
        let act = acts
            .find(|act| act.subject == UserAction::Gambling.into())
            .unwrap();
        assert_eq!((act.modality, act.through.len()), (Modality::Required, 2));
        is_what_asking_finds(&policy, Role::Pupil.into());
    }
}

/// Row 1 of the table for pupils, line 341: the police, required.
#[test]
fn illegal_material_leads_to_the_police() {
    let police = telford()
        .leads_to(Role::Pupil, PupilResponse::Police)
        .unwrap();
    let first = &police.incidents()[0];
    assert_eq!(first.incident, PupilIncident::IllegalMaterial.into());
    assert_eq!(first.ways[0].modality, Modality::Required);
    let lines = first.ways[0]
        .reasons
        .iter()
        .filter_map(|reason| reason.source.lines);
    assert!(lines.into_iter().any(|lines| lines.to_string() == "341"));
}

/// The acts that can lead to the police, and no others: those that the table calls illegal (lines
/// 275-278), and those of the list of lines 322-327.
#[test]
fn these_acts_lead_to_the_police() {
    let police = telford()
        .leads_to(Role::Pupil, PupilResponse::Police)
        .unwrap();
    let acts: BTreeSet<&str> = police
        .acts()
        .iter()
        .map(|act| act.subject.as_str())
        .collect();
    let illegal = [
        UserAction::ChildSexualAbuseImages,
        UserAction::Grooming,
        UserAction::ExtremePornography,
        UserAction::RacistMaterial,
    ];
    let other_crime = [
        UserAction::HateCrime,
        UserAction::DrugOffence,
        UserAction::WeaponOffence,
        UserAction::Fraud,
        UserAction::ObsceneMaterialToChild,
        UserAction::ObscenePublications,
    ];
    let expected = illegal.iter().chain(&other_crime).map(|act| act.as_str());
    assert_eq!(acts, expected.collect());
    assert!(
        police
            .acts()
            .iter()
            .all(|act| act.modality == Modality::Required && act.outright)
    );
}

/// Telford's tables tell parents of nothing, for the column has no mark. Trafalgar's line 253 has
/// parents informed of every incident of their children.
#[test]
fn which_incidents_tell_parents() {
    let tell = |policy: &'static Policy| {
        policy
            .leads_to(Role::Pupil, PupilResponse::InformParents)
            .unwrap()
    };
    assert_eq!(
        (tell(telford()).incidents(), tell(telford()).acts()),
        (&[][..], &[][..])
    );
    let told = tell(trafalgar());
    let every: BTreeSet<Incident> = PupilIncident::iter().map(Incident::from).collect();
    let incidents: BTreeSet<Incident> = told.incidents().iter().map(|of| of.incident).collect();
    assert!(incidents.is_superset(&every));
    let listed = trafalgar().listing().incidents(Role::Pupil).unwrap();
    assert_eq!(incidents.len(), listed.len());
    for incident in told.incidents() {
        let [way] = incident.ways.as_slice() else {
            panic!("{}", incident.label)
        };
        assert_eq!(way.modality, Modality::Required, "{}", incident.label);
        let mut lines = way.reasons.iter().filter_map(|reason| reason.source.lines);
        assert!(lines.any(|lines| lines.to_string() == "253"));
    }
}

/// One word stands for the columns of both tables.
#[test]
fn a_response_of_one_word_is_the_same_in_both_tables() {
    for role in [Role::Pupil, Role::Staff] {
        let one = telford().leads_to(role, PupilResponse::Police).unwrap();
        let other = telford().leads_to(role, StaffResponse::Police).unwrap();
        assert!(!one.incidents().is_empty());
        assert_eq!(one.incidents(), other.incidents());
    }
}

#[test]
fn an_own_word_must_be_declared() {
    let own: online_safety_policy::ResponseName = "isolation-room".parse().unwrap();
    let answer = telford().leads_to(Role::Pupil, own);
    assert_eq!(answer.unwrap_err(), QuestionError::UnknownResponse(own));
    let role: Term<Role> = "lunchtime-supervisor".parse().unwrap();
    let answer = telford().leads_to(role, PupilResponse::Police);
    assert_eq!(answer.unwrap_err(), QuestionError::UnknownRole(role));
    let error = telford().response("polcie").unwrap_err();
    assert_eq!(error.nearest(), Some("police"));
}

//! What people say leads to the closed words, and is never taken for one.

use std::collections::{BTreeMap, BTreeSet};

use online_safety_policy::builtin::{telford_infant_2020, trafalgar_infant_2018};
use online_safety_policy::vocabulary::{
    Fact, FoundBy, FoundWord, History, Intent, Matter, Moment, Occasion, Office, Ownership, Place,
    Proviso, PupilIncident, PupilResponse, Purpose, Role, StaffIncident, StaffResponse, Step,
    Suspicion, Technology, UserAction, Word, find,
};
use online_safety_policy::{Circumstances, Policy, Question};
use proptest::prelude::*;

/// What people say, with the words any of which should come first.
const PHRASES: [&str; 3] = [
    include_str!("phrases/before.txt"),
    include_str!("phrases/unseen.txt"),
    include_str!("phrases/more.txt"),
];

fn phrases() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = PHRASES.iter().flat_map(|file| file.lines());
    let phrases = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = phrases.map(|line| {
        let (said, rest) = line.split_once('|').unwrap_or((line, ""));
        let (_, words) = rest.split_once('|').unwrap_or_default();
        (said.trim(), words.trim().split(", ").collect())
    });
    read.collect()
}

fn place(found: &[FoundWord], words: &[&str]) -> Option<usize> {
    let mut found = found.iter();
    found.position(|found| words.contains(&&*found.word))
}

#[test]
fn what_people_say_leads_to_the_words_they_mean() {
    let all = phrases();
    let said: BTreeSet<&str> = all.iter().map(|(said, _)| *said).collect();
    assert_eq!(said.len(), all.len(), "a phrase stands twice");
    assert!(all.len() >= 600, "only {} phrases", all.len());
    let places: Vec<_> = all
        .iter()
        .map(|(said, words)| place(&find(said), words))
        .collect();
    let within = |most: usize| places.iter().flatten().filter(|at| **at < most).count();
    let (first, three) = (within(1) * 1000 / all.len(), within(3) * 1000 / all.len());
    let missed = all.iter().zip(&places);
    let missed = missed.filter(|(_, at)| at.is_none_or(|at| at > 2));
    let missed: Vec<_> = missed.map(|((said, _), _)| said).collect();
    assert!(first >= 900, "first in {first} of 1000");
    assert!(three >= 980, "among three in {three} of 1000: {missed:?}");
}

#[test]
fn the_words_of_the_list_are_words() {
    let words = every_word(|_, word| word.to_owned());
    for (said, meant) in phrases() {
        for word in meant {
            let is_time = word.parse::<jiff::civil::Time>().is_ok();
            assert!(
                is_time || words.contains(&word.to_owned()),
                "{said}: {word}"
            );
        }
    }
}

/// Something of every standard word that is found.
fn every_word<T>(of: impl Fn(&'static str, &'static str) -> T) -> Vec<T> {
    let mut all = Vec::new();
    with_every_kind(&mut |kind, word, _, _| all.push(of(kind, word)));
    all
}

type Visit<'v> = &'v mut dyn FnMut(&'static str, &'static str, &'static str, &[&'static str]);

fn with_every_kind(visit: Visit<'_>) {
    fn each<W: Word>(visit: Visit<'_>) {
        for word in W::iter() {
            visit(W::KIND, word.as_str(), word.label(), word.names());
        }
    }
    each::<Role>(visit);
    each::<UserAction>(visit);
    each::<Technology>(visit);
    each::<PupilIncident>(visit);
    each::<StaffIncident>(visit);
    each::<PupilResponse>(visit);
    each::<StaffResponse>(visit);
    each::<Place>(visit);
    each::<Moment>(visit);
    each::<Occasion>(visit);
    each::<Purpose>(visit);
    each::<Office>(visit);
    each::<Fact>(visit);
    each::<Ownership>(visit);
    each::<Matter>(visit);
    each::<Suspicion>(visit);
    each::<Intent>(visit);
    each::<History>(visit);
    each::<Proviso>(visit);
    each::<Step>(visit);
}

#[test]
fn every_word_is_found_by_its_id_its_label_and_each_name() {
    let mut lost = Vec::new();
    let mut tried = 0;
    with_every_kind(&mut |kind, word, label, names| {
        for said in [word, label].iter().chain(names) {
            tried += 1;
            let found = find(said);
            let is_it = |of: &FoundWord| of.word == word && of.kinds.contains(&kind);
            if !found.iter().take(3).any(is_it) {
                let found = found.iter().take(4).map(|of| &*of.word);
                lost.push(format!(
                    "{kind} {word}: {said} -> {:?}",
                    found.collect::<Vec<_>>()
                ));
            }
        }
    });
    assert!(tried > 4000, "only {tried} names");
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn no_two_words_of_a_kind_have_a_name_in_common() {
    let mut owners: BTreeMap<(&str, String), BTreeSet<&str>> = BTreeMap::new();
    with_every_kind(&mut |kind, word, _, names| {
        for name in names {
            owners
                .entry((kind, name.to_lowercase()))
                .or_default()
                .insert(word);
        }
    });
    owners.retain(|_, words| words.len() > 1);
    assert!(owners.is_empty(), "{owners:#?}");
}

#[test]
fn several_candidates_come_each_with_its_kind_its_label_and_the_reason() {
    let found = find("nudes");
    assert!(found.len() >= 3, "{found:?}");
    assert_eq!(found[0].word, "child-sexual-abuse-images");
    assert_eq!(found[0].label, "Child sexual abuse images");
    assert_eq!(found[0].kinds, ["user action", "suspicion"]);
    assert_eq!(found[0].because, FoundBy::Name("nudes".to_owned()));
    assert_eq!(
        found[0].to_string(),
        "child-sexual-abuse-images: Child sexual abuse images (user action, suspicion); \
         people call it `nudes`"
    );
    // A word stands once for all kinds in which it is called the same.
    let grooming = find("grooming");
    let same = grooming.iter().filter(|found| found.word == "grooming");
    assert_eq!(same.count(), 1, "{grooming:?}");
}

#[test]
fn times_of_day_are_told_from_numbers() {
    let times = |said: &str| -> Vec<String> {
        let found = find(said).into_iter();
        let times = found.filter(|found| found.because == FoundBy::Clock);
        times.map(|found| found.word).collect()
    };
    for (said, told) in [
        ("9:30", &["09:30"][..]),
        ("09:30", &["09:30"]),
        ("14:05", &["14:05"]),
        ("9.30", &["09:30"]),
        ("9:30am", &["09:30"]),
        ("9:30 pm", &["21:30"]),
        ("12:15 am", &["00:15"]),
        ("2pm", &["14:00"]),
        ("half past nine", &["09:30", "21:30"]),
        ("half past two", &["14:30", "02:30"]),
        ("quarter to nine", &["08:45", "20:45"]),
        ("ten to three", &["14:50", "02:50"]),
        ("twelve o'clock", &["12:00", "00:00"]),
        ("noon", &["12:00"]),
        ("midnight", &["00:00"]),
    ] {
        assert_eq!(times(said), told, "{said}");
    }
    for said in [
        "14",
        "1430",
        "14:30:00",
        "9:30+01:00",
        "9:30Z",
        "9:30 Europe/London",
        "24:00",
        "9:3",
        "25:10",
        "13:00 pm",
        "0:30 am",
        "half past thirteen",
        "half past",
        "nine",
        "",
    ] {
        assert!(times(said).is_empty(), "{said}: {:?}", times(said));
    }
}

const SCHOOL: &str = include_str!("../fixtures/base.yaml");

/// The names of a school, some for its own words.
const NAMES: &str = "names:
  roles: { prefect: [lion cub, badge wearer], staff: matron }
  technologies: { personal-phones: dog and bone }
  places: { toilets: [the thunderbox] }
  facts: { nominated: star of the week }
own:
  roles:
    prefect: { label: Prefect }";

#[test]
fn a_school_adds_names_and_no_answer_changes() {
    let without = Policy::from_yaml(SCHOOL).unwrap();
    let own = "own:\n  roles:\n    prefect: { label: Prefect }";
    assert!(SCHOOL.contains(own));
    let with = Policy::from_yaml(&SCHOOL.replace(own, NAMES)).unwrap();
    for (said, word) in [
        ("the lion cubs", "prefect"),
        ("badge wearer", "prefect"),
        ("Matron", "staff"),
        ("dog and bone", "personal-phones"),
        ("thunderbox", "toilets"),
        ("star of the week", "nominated"),
        ("Prefects", "prefect"),
    ] {
        assert_eq!(with.find(said)[0].word, word, "{said}");
    }
    assert_ne!(
        place(&without.find("dog and bone"), &["personal-phones"]),
        Some(0)
    );
    let error = with.role("matron").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown role `matron`; did you mean `staff`?"
    );
    let diff = without.diff(&with);
    assert_eq!(diff.changed(), 0);
}

#[test]
fn an_unknown_word_gives_candidates() {
    let error = telford_infant_2020().subject("WhatsApp").unwrap_err();
    let of = &error.candidates()[0];
    assert_eq!(
        (&*of.word, &*of.label),
        ("messaging-apps", "Messaging apps")
    );
    assert_eq!(of.kinds, ["user action"]);
    assert_eq!(error.nearest(), Some("messaging-apps"));
    for (text, says) in [
        ("TikTok", "did you mean `social-media`?"),
        ("porngraphy", "did you mean `pornography`?"),
    ] {
        let error = trafalgar_infant_2018().subject(text).unwrap_err();
        assert_eq!(error.help(), Some(says));
    }
    let place = Circumstances::new().set("place", "The Loos").unwrap_err();
    assert_eq!(place.help(), Some("did you mean `toilets`?"));
    let role = telford_infant_2020().role("TA").unwrap_err();
    assert_eq!(role.help(), Some("did you mean `staff`?"));
}

fn asked(words: &[(&str, &str)]) -> Result<(Question, Vec<String>), String> {
    let field = |name: &str| {
        let mut words = words.iter();
        words
            .find(|(field, _)| *field == name)
            .map(|(_, word)| *word)
    };
    let read = Question::read_as(telford_infant_2020(), field);
    let (question, read_as) = read.map_err(|errors| errors.to_string())?;
    Ok((question, read_as.iter().map(ToString::to_string).collect()))
}

#[test]
fn what_is_typed_may_have_another_case_or_number_and_is_told() {
    let strict = [
        ("asks", "assess"),
        ("role", "pupil"),
        ("subject", "personal-tablets"),
        ("place", "changing-rooms"),
        ("group", "pupil"),
    ];
    let loose = [
        ("asks", "Assess"),
        ("role", "Pupils"),
        ("subject", "personal_tablet"),
        ("place", "Changing Room"),
        ("group", "PUPILS"),
    ];
    let (question, read_as) = asked(&loose).unwrap();
    assert_eq!((question, vec![]), asked(&strict).unwrap());
    assert_eq!(
        read_as,
        [
            "`Assess` is read as `assess`",
            "`Pupils` is read as `pupil`",
            "`personal_tablet` is read as `personal-tablets`",
            "`Changing Room` is read as `changing-rooms`",
            "`PUPILS` is read as `pupil`",
        ]
    );
    for incidents in [
        "Filter_Bypass Mobile-Devices",
        "filter-bypass mobile-device",
    ] {
        let (question, _) = asked(&[
            ("asks", "recommend"),
            ("role", "pupil"),
            ("incidents", incidents),
        ])
        .unwrap();
        let words: Vec<_> = question.incidents().iter().map(|of| of.as_str()).collect();
        assert_eq!(words, ["filter-bypass", "mobile-device"]);
    }
    let one = [
        ("asks", "recommend"),
        ("role", "pupil"),
        ("incidents", "Filter bypass"),
    ];
    let (question, read_as) = asked(&one).unwrap();
    assert_eq!(question.incidents()[0].as_str(), "filter-bypass");
    assert_eq!(read_as, ["`Filter bypass` is read as `filter-bypass`"]);
}

#[test]
fn no_name_is_taken_for_a_word_and_files_stay_strict() {
    let subject = |subject| asked(&[("asks", "who-may"), ("subject", subject)]);
    assert_eq!(
        subject("TikTok").unwrap_err(),
        "subject: unknown user action or technology `TikTok`; did you mean `social-media`?"
    );
    // What is only nearly a word is none.
    assert!(subject("personal-tablts").is_err());
    let data = r#"{"asks": "who-may", "kind": "user-action", "subject": "Gambling"}"#;
    assert!(serde_json::from_str::<Question>(data).is_err());
    let strict = SCHOOL.replacen("roles: [pupil, prefect]", "roles: [Pupils, prefect]", 1);
    assert_ne!(strict, SCHOOL);
    assert!(Policy::from_yaml(&strict).is_err());
}

proptest! {
    #[test]
    fn nothing_that_is_said_breaks_the_finder(said in ".{0,80}") {
        let found = find(&said);
        prop_assert!(found.len() <= 8);
        prop_assert!(telford_infant_2020().find(&said).len() <= 8);
        let error = telford_infant_2020().subject(&said);
        prop_assert!(error.is_ok() || error.unwrap_err().candidates().len() <= 8);
    }
}

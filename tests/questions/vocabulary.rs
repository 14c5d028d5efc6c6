//! Facts about the standard words: exhaustive, for every word of every kind.

use std::collections::BTreeSet;

use online_safety_policy::vocabulary::*;
use strum::IntoEnumIterator;

/// Calls a check, with its arguments if it has any, once for each kind of word.
macro_rules! for_every_kind {
    ($check:ident $args:tt) => {
        for_every_kind!(@ $check $args
            Acceptability AreaOfRisk Aspect Authority Evidence Fact Force History Intent Matter Moment
            Occasion Office OpenPoint Ownership Permission Place Proviso PupilIncident PupilResponse
            Purpose ResponseKind Role StaffIncident StaffResponse Step Suspicion Technology Urgency
            UserAction Verdict YesNo)
    };
    (@ $check:ident $args:tt $($kind:ident)+) => { $($check::<$kind> $args;)+ };
}

fn spelt<W: Word>(words: impl IntoIterator<Item = W>) -> Vec<&'static str> {
    words.into_iter().map(Word::as_str).collect()
}

#[track_caller]
fn begins_with<W: Word>(printed: &[&str]) {
    let words = spelt(W::iter());
    assert_eq!(words.get(..printed.len()), Some(printed), "{}", W::KIND);
}

#[test]
fn every_word_reads_back_as_itself() {
    fn check<W: Word>() {
        for word in W::iter() {
            assert_eq!(word.to_string().parse::<W>().ok(), Some(word));
            assert_eq!(word.to_string(), word.as_str());
        }
    }
    for_every_kind!(check());
}

#[test]
fn every_word_serialises_as_it_is_spelt() {
    fn check<W: Word + serde::Serialize>() {
        for word in W::iter() {
            let json = serde_json::to_value(word).ok();
            assert_eq!(json, Some(word.as_str().into()));
        }
    }
    for_every_kind!(check());
}

#[test]
fn words_are_unique_within_their_kind() {
    fn check<W: Word>() {
        let distinct: BTreeSet<&str> = W::iter().map(W::as_str).collect();
        assert_eq!(distinct.len(), W::COUNT, "{}", W::KIND);
    }
    for_every_kind!(check());
}

#[test]
fn words_are_kebab_case_ascii() {
    fn check<W: Word>() {
        for word in W::iter().map(W::as_str) {
            let kebab = word
                .split('-')
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
            assert!(kebab, "{} `{word}`", W::KIND);
        }
    }
    for_every_kind!(check());
}

#[test]
fn labels_are_short_and_unique_within_their_kind() {
    fn check<W: Word>() {
        let mut seen = BTreeSet::new();
        for word in W::iter() {
            let label = word.label();
            assert!(!label.is_empty() && label.len() <= 60, "`{label}`");
            assert!(label.split(' ').count() <= 8, "`{label}`");
            assert!(label.starts_with(|c: char| c.is_uppercase()), "`{label}`");
            assert!(seen.insert(label), "two {}s are `{label}`", W::KIND);
        }
    }
    for_every_kind!(check());
}

/// A kind's name begins a message in the middle of a sentence.
#[test]
fn kinds_have_names_of_their_own() {
    fn check<W: Word>(seen: &mut BTreeSet<&str>) {
        assert!(
            W::KIND.starts_with(|c: char| c.is_lowercase()),
            "`{}`",
            W::KIND
        );
        assert!(seen.insert(W::KIND), "two kinds are called `{}`", W::KIND);
    }
    let mut seen = BTreeSet::new();
    for_every_kind!(check(&mut seen));
}

#[test]
fn a_words_number_is_its_place_in_iteration() {
    fn check<W: Word>() {
        assert!(W::iter().map(W::index).eq(0..W::COUNT), "{}", W::KIND);
        assert!(W::iter().is_sorted(), "{}", W::KIND);
    }
    for_every_kind!(check());
}

#[test]
fn an_unknown_word_is_refused() {
    fn check<W: Word>() {
        for word in W::iter().map(W::as_str) {
            for wrong in [
                word.to_uppercase(),
                format!(" {word}"),
                format!("{word}s"),
                word.replace('-', "_") + "_",
            ] {
                assert!(wrong.parse::<W>().is_err(), "{} `{wrong}`", W::KIND);
            }
        }
        for word in W::iter().filter(|word| word.label() != word.as_str()) {
            assert!(word.label().parse::<W>().is_err(), "{}", word.label());
        }
        assert!("".parse::<W>().is_err());
    }
    for_every_kind!(check());
}

/// Rules name user actions and technologies in one list, so a word must say which it is.
#[test]
fn no_word_is_both_a_user_action_and_a_technology() {
    for technology in Technology::iter() {
        assert!(
            technology.as_str().parse::<UserAction>().is_err(),
            "{technology}"
        );
    }
}

/// Rules about either table give one level, so a word both share must mean one thing.
#[test]
fn a_level_of_both_tables_means_the_same_in_each() {
    for level in Acceptability::iter() {
        if let Ok(permission) = level.as_str().parse::<Permission>() {
            assert_eq!(level.means(), permission.means());
        }
    }
}

#[test]
fn user_actions_begin_in_printed_order() {
    begins_with::<UserAction>(&[
        "child-sexual-abuse-images",
        "grooming",
        "extreme-pornography",
        "racist-material",
        "pornography",
        "discrimination",
        "threatening-behaviour",
        "offensive-or-disreputable",
        "private-business",
        "filter-bypass",
        "copyright-infringement",
        "confidential-information",
        "viruses",
        "unfair-usage",
        "educational-gaming",
        "non-educational-gaming",
        "gambling",
        "online-shopping",
        "file-sharing",
        "social-media",
        "messaging-apps",
        "video-broadcasting",
    ]);
    begins_with::<Acceptability>(&[
        "acceptable",
        "acceptable-at-certain-times",
        "acceptable-for-nominated-users",
        "unacceptable",
        "unacceptable-and-illegal",
    ]);
}

#[test]
fn technologies_begin_in_printed_order() {
    begins_with::<Technology>(&[
        "personal-phones",
        "personal-watches",
        "personal-phones-photo",
        "personal-watches-photo",
        "personal-tablets",
        "personal-tablets-photo",
        "school-ipads",
        "personal-email",
        "school-email-personal-use",
    ]);
    begins_with::<Permission>(&["not-allowed", "allowed-at-certain-times", "allowed"]);
}

#[test]
fn pupil_incidents_and_responses_begin_in_printed_order() {
    begins_with::<PupilIncident>(&[
        "illegal-material",
        "non-educational-sites",
        "mobile-device",
        "social-media",
        "file-transfer",
        "shared-credentials",
        "another-pupils-account",
        "staff-account",
        "others-data",
        "offensive-message",
        "continued-infringements",
        "disrepute",
        "filter-bypass",
        "accidental-offensive-unreported",
        "deliberate-offensive",
        "copyright-or-data-protection",
    ]);
    begins_with::<PupilResponse>(&[
        "class-teacher",
        "head-of-year",
        "headteacher",
        "police",
        "technical-support",
        "inform-parents",
        "remove-access",
        "warning",
        "further-sanction",
    ]);
}

#[test]
fn staff_incidents_and_responses_begin_in_printed_order() {
    begins_with::<StaffIncident>(&[
        "illegal-material",
        "personal-use",
        "file-transfer",
        "shared-or-anothers-account",
        "careless-personal-data",
        "deliberate-data-or-network-breach",
        "data-or-equipment-damage",
        "offensive-message",
        "personal-channels-with-pupils",
        "professional-standing",
        "disrepute",
        "filter-bypass",
        "accidental-offensive-unreported",
        "deliberate-offensive",
        "copyright",
        "continued-infringements",
    ]);
    begins_with::<StaffResponse>(&[
        "line-manager",
        "headteacher",
        "local-authority",
        "police",
        "technical-support",
        "warning",
        "suspension",
        "disciplinary-action",
    ]);
}

/// One response for a pupil and for an adult must not rank differently.
#[test]
fn a_response_of_both_tables_is_of_one_kind_and_urgency() {
    for pupil in PupilResponse::iter() {
        if let Ok(staff) = pupil.as_str().parse::<StaffResponse>() {
            assert_eq!(pupil.kind(), staff.kind(), "{pupil}");
            assert_eq!(pupil.urgency(), staff.urgency(), "{pupil}");
        }
    }
}

#[test]
fn whoever_protects_a_child_or_prosecutes_comes_at_once() {
    let at_once = |own: &[&'static str]| {
        let first = ["police", "internet-watch-foundation", "safeguarding-lead"];
        [&first, own, &["prevent", "social-care"]].concat()
    };
    let pupil = PupilResponse::iter().filter(|r| r.urgency() == Urgency::AtOnce);
    let staff = StaffResponse::iter().filter(|r| r.urgency() == Urgency::AtOnce);
    assert_eq!(spelt(pupil), at_once(&[]));
    assert_eq!(spelt(staff), at_once(&["lado"]));
    assert!(Urgency::AtOnce < Urgency::SameDay && Urgency::SameDay < Urgency::Afterwards);
}

#[test]
fn sanctions_and_nothing_else_come_afterwards() {
    for response in PupilResponse::iter() {
        let sanction = response.kind() == ResponseKind::Sanction;
        assert_eq!(
            response.urgency() == Urgency::Afterwards,
            sanction,
            "{response}"
        );
    }
    for response in StaffResponse::iter() {
        let sanction = response.kind() == ResponseKind::Sanction;
        assert_eq!(
            response.urgency() == Urgency::Afterwards,
            sanction,
            "{response}"
        );
    }
}

#[test]
fn parents_are_notified_and_systems_log() {
    let pupil = PupilResponse::iter().filter(|r| r.kind() == ResponseKind::Notification);
    let staff = StaffResponse::iter().filter(|r| r.kind() == ResponseKind::Notification);
    assert_eq!(
        spelt(pupil),
        ["inform-parents", "parent-collects", "parent-meets"]
    );
    assert_eq!(spelt(staff), ["inform-parents"]);
    let pupil = PupilResponse::iter().filter(|r| r.kind() == ResponseKind::Logging);
    let staff = StaffResponse::iter().filter(|r| r.kind() == ResponseKind::Logging);
    assert_eq!(spelt(pupil), ["log-safeguarding", "log-behaviour"]);
    assert_eq!(spelt(staff), ["log-safeguarding"]);
    // To protect is what a school means by it, and no word's own.
    assert!(PupilResponse::iter().all(|r| r.kind() != ResponseKind::Protection));
    assert!(StaffResponse::iter().all(|r| r.kind() != ResponseKind::Protection));
}

#[test]
fn the_area_of_risk_is_named_only_where_it_is_settled() {
    let of = |area| spelt(UserAction::iter().filter(|action| action.area() == Some(area)));
    assert_eq!(
        of(AreaOfRisk::Content),
        [
            "child-sexual-abuse-images",
            "extreme-pornography",
            "racist-material",
            "pornography",
            "discrimination",
            "extremism",
            "encouraging-self-harm",
            "obscene-publications",
            "misinformation",
            "disinformation",
            "conspiracy-theories",
            "misogyny",
            "antisemitism",
            "group-hatred",
        ]
    );
    assert_eq!(
        of(AreaOfRisk::Contact),
        ["grooming", "meeting-online-contact"]
    );
    assert_eq!(
        of(AreaOfRisk::Conduct),
        [
            "threatening-behaviour",
            "copyright-infringement",
            "viruses",
            "intimate-images",
            "unauthorised-access",
            "network-disruption",
            "penetration-tools",
            "anothers-account",
            "revealing-private-details",
            "upskirting",
        ]
    );
    assert_eq!(
        of(AreaOfRisk::Commerce),
        ["gambling", "online-shopping", "fraud", "phishing-or-scam"]
    );
}

#[test]
fn all_but_the_first_six_facts_and_the_last_are_answered_by_yes_or_no() {
    let (yes_no, others): (Vec<Fact>, Vec<Fact>) = Fact::iter().partition(|f| f.is_yes_no());
    assert_eq!(
        spelt(others),
        [
            "place", "time", "moment", "occasion", "purpose", "device", "group"
        ]
    );
    assert!(yes_no.iter().all(|fact| fact.words() == ["yes", "no"]));
    let count = yes_no.len();
    assert!(yes_no.into_iter().eq(Fact::iter().skip(6).take(count)));
}

#[test]
fn a_fact_is_given_in_the_words_of_its_kind() {
    assert_eq!(Fact::Place.words(), spelt(Place::iter()));
    assert_eq!(Fact::Time.words(), [""; 0]);
    assert_eq!(Fact::Group.words(), [""; 0]);
    assert_eq!(Fact::Moment.words(), spelt(Moment::iter()));
    assert_eq!(Fact::Occasion.words(), spelt(Occasion::iter()));
    assert_eq!(Fact::Purpose.words(), spelt(Purpose::iter()));
    assert_eq!(Fact::Device.words(), spelt(Ownership::iter()));
}

#[test]
fn advice_against_an_act_does_not_forbid_it() {
    let permitted = Verdict::iter().filter(|verdict| verdict.is_permitted());
    assert_eq!(spelt(permitted), ["allowed", "discouraged"]);
}

#[test]
fn what_went_before_is_not_known_unless_it_is_said() {
    assert_eq!(History::default(), History::Unknown);
}

//! Good questions and what they print.

use std::path::Path;

use online_safety_policy::vocabulary::Fact;
use strum::IntoEnumIterator as _;

use super::{answer, json, run};

#[test]
fn in_text() {
    let questions = [
        "classify pupil personal-watches-photo",
        "classify staff personal-phones --place classroom --time 10:00",
        "recommend pupil shared-credentials",
        "recommend pupil illegal-material --history repeat-after-warning",
        "assess staff personal-phones-photo",
        "assess staff personal-phones-photo --policy trafalgar-infant-2018",
        "classify pupil gambling --policy trafalgar-infant-2018",
    ];
    let answers =
        questions.map(|question| format!("$ what_if {question}\n{}", answer("what_if", question)));
    insta::assert_snapshot!("what_if", answers.join("\n"));
}

#[test]
fn in_json() {
    for question in [
        "classify pupil personal-watches-photo --format json",
        "recommend pupil shared-credentials --format json",
        "assess staff personal-phones-photo --format json",
    ] {
        let answer = json("what_if", question);
        assert_eq!(answer["policy"], "telford-infant-2020", "{question}");
    }
}

#[test]
fn explained_to_each_reader() {
    for reader in ["staff", "parent", "auditor"] {
        for question in [
            "classify pupil gambling",
            "recommend pupil disrepute",
            "assess pupil gambling",
            "procedure grooming",
            "procedure grooming --taken call-police --order printed",
            "contacts suspected-misuse",
            "duties headteacher --as-of 2026-11-22",
        ] {
            let explained = format!("{question} --for {reader}");
            assert_ne!(answer("what_if", &explained), answer("what_if", question));
            let told = json("what_if", &format!("{explained} --format json"));
            assert_eq!(told["reader"], reader, "{question}");
        }
        let every = json("what_if", &format!("contacts --for {reader} --format json"));
        assert_eq!(every[0]["reader"], reader);
    }
}

#[test]
fn backwards() {
    let questions = [
        "why-not staff personal-phones --want allowed --place classroom --time 10:00",
        "why-not staff personal-phones --place classroom --time 10:00 --hold place",
        "why-not pupil gambling --want not-forbidden",
        "why-not pupil gambling --want forbidden",
        "why-not visitor personal-phones-photo --want permitted --policy trafalgar-infant-2018",
        "who-may personal-tablets",
        "leads-to police --who pupil",
        "leads-to inform-parents",
        "leads-to inform-parents --who parent",
    ];
    let answers =
        questions.map(|question| format!("$ what_if {question}\n{}", answer("what_if", question)));
    insta::assert_snapshot!("backwards", answers.join("\n"));
}

#[test]
fn backwards_in_json() {
    let phones = "why-not staff personal-phones --place classroom --time 10:00 --hold time";
    let phones = json("what_if", &format!("{phones} --format json"));
    assert_eq!(
        phones["changed_circumstances"][0]["set"][0]["value"],
        "non-teaching-area"
    );
    let tablets = json("what_if", "who-may personal-tablets --format json");
    assert_eq!(tablets["by_role"][1]["may"], "under-conditions");
    let police = json("what_if", "leads-to police --who pupil --format json");
    assert_eq!(police["incident_paths"][0]["incident"], "illegal-material");
    // Without a role: for pupils and for staff.
    let both = json("what_if", "leads-to police --format json");
    assert_eq!(
        (&both[0]["role"], &both[1]["role"]),
        (&"pupil".into(), &"staff".into())
    );
}

#[test]
fn words_by_position_and_by_option_are_the_same() {
    let same = [
        [
            "classify pupil gambling",
            "classify --who pupil --what gambling",
        ],
        ["classify pupil gambling", "classify --who pupil gambling"],
        ["classify pupil gambling", "classify --what gambling pupil"],
        [
            "recommend pupil disrepute",
            "recommend --who pupil --incident disrepute",
        ],
        [
            "recommend pupil disrepute",
            "recommend --who pupil disrepute",
        ],
        [
            "recommend pupil disrepute mobile-device",
            "recommend pupil --incident mobile-device --incident disrepute",
        ],
        [
            "assess pupil gambling",
            "assess --what gambling --who pupil",
        ],
        [
            "why-not pupil gambling",
            "why-not --who pupil --what gambling --want allowed",
        ],
        ["who-may gambling", "who-may --what gambling"],
        ["leads-to police", "leads-to --response police"],
        [
            "classify staff personal-phones --place toilets",
            "classify staff personal-phones --fact place=toilets",
        ],
    ];
    for [one, other] in same {
        assert_eq!(
            answer("what_if", one),
            answer("what_if", other),
            "{one} / {other}"
        );
    }
}

#[test]
fn every_fact_has_an_option() {
    let values = "--place classroom --time 10:00 --moment lesson --occasion ordinary \
         --purpose educational --device own --headteacher-permission yes --lead-permission no \
         --teacher-permission yes --safeguarding-lead-permission no --staff-permission yes --permission no --parent-consent no --subject-consent yes --nominated no \
         --agreed-time yes --approved no --agreement-signed yes --accompanied no \
         --school-system yes --related-to-membership no --within-scope yes --group any-other";
    for fact in Fact::iter() {
        assert!(values.contains(&format!("--{fact} ")), "{fact}");
    }
    for question in ["classify", "assess", "why-not"] {
        answer(
            "what_if",
            &format!("{question} staff personal-phones {values}"),
        );
    }
}

#[test]
fn a_file_is_asked_like_a_shipped_policy() {
    let file = "--policy tests/policies/own_words.yaml";
    let headsets = json(
        "what_if",
        &format!("classify pupil virtual-reality --format json {file}"),
    );
    assert_eq!(headsets["policy"], "example-school-2024");
    let retired = answer("what_if", &format!("recommend pupil others-data {file}"));
    assert!(retired.contains("headteacher"), "{retired}");
}

/// What if? An amendment is asked like the policy that it would make.
#[test]
fn an_amended_policy_is_asked_like_any_other() {
    let (file, amend) = (
        "tests/policies/small_school.yaml",
        "--amend tests/policies/parents_hear.amendment.yaml",
    );
    let school = format!("--policy {file}");
    let amended = format!("{school} {amend}");
    let question = "recommend pupil filter-bypass";
    let parents = "inform parents or carers";
    assert!(!answer("what_if", &format!("{question} {school}")).contains(parents));
    assert!(answer("what_if", &format!("{question} {amended}")).contains(parents));
    assert!(answer("what_if", &format!("leads-to inform-parents {amended}")).contains("required"));
    let export = json("export", &format!("{file} {amend}"));
    assert_ne!(export, json("export", file));
    let misspelt = run(
        "what_if",
        &format!("{question} {school} --amend tests/policies/misspelt.amendment.yaml"),
    );
    assert_eq!((misspelt.code, misspelt.out.as_str()), (1, ""));
    assert!(
        misspelt
            .err
            .contains("misspelt.amendment.yaml` has 2 faults"),
        "{}",
        misspelt.err
    );
}

#[test]
fn lists() {
    insta::assert_snapshot!("list", answer("what_if", "list"));
}

#[test]
fn lists_without_and_with_what_is_retired() {
    let file = "--policy tests/policies/own_words.yaml";
    let now = answer("what_if", &format!("list user-actions {file}"));
    assert!(!now.contains("chat-rooms"), "{now}");
    assert!(now.contains("the school's own"), "{now}");
    let all = answer("what_if", &format!("list user-actions --retired {file}"));
    assert!(all.contains("chat-rooms"), "{all}");
}

#[test]
fn lists_in_json() {
    let all = json("what_if", "list --format json");
    assert_eq!(
        all["listed_incidents"]["pupil-incidents"][0]["id"],
        "illegal-material"
    );
    assert_eq!(all["listed_user_actions"][0]["row"], 1);
    let incidents = json("what_if", "list incidents --who staff --format json");
    let tables: Vec<_> = incidents["listed_incidents"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(tables, ["staff-incidents"]);
}

#[test]
fn exports() {
    assert_eq!(json("export", "")["head"]["id"], "telford-infant-2020");
    let trafalgar = json("export", "trafalgar-infant-2018");
    assert_eq!(trafalgar["tables"]["user-actions"]["printed"], false);
    for policy in [
        "telford-infant-2020",
        "trafalgar-infant-2018",
        "tests/policies/own_words.yaml",
    ] {
        let name = format!(
            "export_{}",
            Path::new(policy).file_stem().unwrap().display()
        );
        let text = answer("export", &format!("{policy} --format text"));
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn of_the_embedding() {
    let answers = json("embed", "--format json");
    let [allowed, follows, refused] = answers.as_array().unwrap().as_slice() else {
        panic!("{answers}");
    };
    assert_eq!(allowed["answer"]["is"], "decided");
    assert_eq!(follows["question"]["intent"], "careless");
    assert_eq!(refused["faults"][0]["suggestion"], "pupil");
    assert_eq!(refused["faults"][1]["suggestion"], "repeat");
    let text = answer("embed", "");
    let pupl = "role: unknown role `pupl`; did you mean `pupil`?";
    assert!(text.contains(pupl), "{text}");
    assert!(text.contains("Half of the file: not taken: "), "{text}");
}

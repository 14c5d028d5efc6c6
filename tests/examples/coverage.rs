//! What became of each statement, on the command line.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::Register;
use online_safety_policy::vocabulary::Word as _;
use serde_json::Value;
use strum::IntoEnumIterator as _;

use super::{answer, json, misused, refuses, run};

const OWN: &str = "tests/policies/registered.yaml";

#[test]
fn of_a_policy_of_ones_own_in_text() {
    let questions = [
        "",
        "--statements",
        "--statements --serves contacts",
        "--forgotten",
        "--rule rules.phones",
        "--rule rules",
        "--rule rules.watches",
        "--rule mapping.personal-phones",
        "--line 5",
        "--line 3",
        "--statement no-phones-again",
    ];
    let answers = questions.map(|question| {
        let arguments = format!("{question} {OWN}");
        format!(
            "$ coverage {}\n{}",
            arguments.trim(),
            answer("coverage", &arguments)
        )
    });
    insta::assert_snapshot!("coverage", answers.join("\n"));
}

#[test]
fn in_json() {
    let own = &json("coverage", &format!("{OWN} --format json"))["policies"]["registered"];
    let figures = [
        ("statements", 6),
        ("deciding", 3),
        ("deciding_encoded", 1),
        ("encoded", 4),
        ("accounted", 1),
        ("forgotten_count", 1),
        ("rule_count", 7),
        ("rules_without_statement_count", 1),
        ("our_rule_count", 1),
    ];
    for (key, figure) in figures {
        assert_eq!(own[key], figure, "{key}");
    }
    let listed =
        &json("coverage", &format!("--statements {OWN} -f json"))["policies"]["registered"];
    assert_eq!(listed["listed_statements"][3]["name"], "no-phones");
    assert_eq!(
        listed["listed_statements"][3]["became"]["encoded_by"][0],
        "rules.phones"
    );
    assert_eq!(
        listed["listed_statements"][4]["became"]["same_as"],
        "no-phones"
    );
    assert_eq!(listed["listed_statements"][5]["became"]["is"], "forgotten");
    assert_eq!(listed["listed_statements"][5]["lines"], "8-9");
    let forgotten =
        &json("coverage", &format!("--forgotten {OWN} -f json"))["policies"]["registered"];
    assert_eq!(forgotten["listed_statements"][0]["name"], "tell-someone");
    assert_eq!(forgotten["rules_without_statement"][0], "rules.watches");
}

/// All shipped policies, if none is named; the figures are those of the library.
#[test]
fn of_the_shipped_policies() {
    let all = json("coverage", "--format json");
    let policies = all["policies"].as_object().unwrap();
    assert_eq!(policies.len(), Builtin::iter().count());
    for which in Builtin::iter() {
        let register = Register::from_yaml(which.register_source(), which.policy()).unwrap();
        let coverage = register.coverage(which.policy());
        let shown = &policies[which.as_str()];
        let figures = [
            ("statements", coverage.statements()),
            ("deciding", coverage.deciding().0),
            ("deciding_encoded", coverage.deciding().1),
            ("encoded", coverage.encoded()),
            ("accounted", coverage.accounted()),
            ("forgotten_count", coverage.forgotten.len()),
            (
                "rules_without_statement_count",
                coverage.rules_without_statement.len(),
            ),
            ("our_rule_count", coverage.ours.len()),
        ];
        for (key, figure) in figures {
            assert_eq!(shown[key], figure, "{which} {key}");
        }
        let listed = json("coverage", &format!("--statements {which} --format json"));
        let listed = &listed["policies"][which.as_str()]["listed_statements"];
        assert_eq!(listed.as_array().map(Vec::len), Some(coverage.statements()));
        let text = answer("coverage", which.as_str());
        assert!(text.contains(which.policy().school()), "{text}");
        assert!(text.contains(&coverage.to_string()), "{text}");
    }
}

/// A rule, the line that it cites, and the statement there lead to each other.
#[test]
fn leads_from_a_rule_to_the_statement_and_back() {
    let path = "rules.no-personal-channels";
    let listed = |arguments: &str| -> Vec<Value> {
        let shown = json(
            "coverage",
            &format!("{arguments} telford-infant-2020 -f json"),
        );
        let listed = &shown["policies"]["telford-infant-2020"]["listed_statements"];
        listed.as_array().unwrap().clone()
    };
    for statement in listed(&format!("--rule {path}")) {
        let name = statement["name"].as_str().unwrap();
        let named = listed(&format!("--statement {name}"));
        assert_eq!(named.as_slice(), std::slice::from_ref(&statement));
        let lines = statement["lines"].as_str().unwrap();
        let line = lines.split([',', '-']).next().unwrap();
        assert!(listed(&format!("--line {line}")).contains(&statement));
        let rules = statement["became"]["encoded_by"].as_array().unwrap();
        assert!(rules.iter().any(|rule| rule == path));
    }
}

/// What only one of the policies has is shown of that one.
#[test]
fn leaves_out_policies_that_have_nothing_to_show() {
    let shown = json(
        "coverage",
        &format!("--rule rules.watches {OWN} telford-infant-2020 -f json"),
    );
    let policies = shown["policies"].as_object().unwrap();
    assert_eq!(policies.keys().collect::<Vec<_>>(), ["registered"]);
}

#[test]
fn explains_itself_with_examples_that_work() {
    let help = answer("coverage", "--help");
    let shown = help
        .lines()
        .filter_map(|line| line.trim().strip_prefix("coverage"));
    let mut count = 0;
    for question in shown.filter(|question| !question.contains("my-school.yaml")) {
        answer("coverage", question);
        count += 1;
    }
    assert!(count >= 5, "{help}");
    assert!(help.contains("deciding"), "{help}");
}

#[test]
fn refuses_what_is_not_there() {
    refuses(
        "coverage",
        "--rule rules.no-personal-chanels",
        "no policy shown here has a rule `rules.no-personal-chanels`; did you mean `rules.no-personal-channels`?",
    );
    refuses(
        "coverage",
        "--rule no-personal-channels",
        "no policy shown here has a rule `no-personal-channels`; did you mean `rules.no-personal-channels`?",
    );
    refuses(
        "coverage",
        "--statement policy-last-updatd",
        "no statement is called `policy-last-updatd`; did you mean `policy-last-updated`?",
    );
    refuses(
        "coverage",
        "--line 9999",
        "no register shown here speaks of line 9999; `telford-infant-2020` goes to line 381, `trafalgar-infant-2018` goes to line 516",
    );
    refuses(
        "coverage",
        "--rule rules.xyzzy",
        "no policy shown here has a rule `rules.xyzzy`; see `--statements`",
    );
    refuses(
        "coverage",
        "--statements --serves clasify",
        "unknown question `clasify`; did you mean `classify`?",
    );
    refuses(
        "coverage",
        "telford-infant-2002",
        "no shipped policy and no file is called `telford-infant-2002`; did you mean `telford-infant-2020`?",
    );
    refuses(
        "coverage",
        "tests/fixtures/base.yaml",
        "`tests/fixtures/base.yaml` has no register beside it; begin `tests/fixtures/base.register.yaml` \
         with `format: 1`, `policy: base-school-2024` and `statements:`",
    );
}

/// A document that is told by pages and sections is looked up by those.
#[test]
fn finds_the_statements_of_a_page() {
    let school = "tests/policies/preschool.yaml";
    let on = |place: &str| answer("coverage", &format!("--at {place} {school}"));
    assert!(on("p.4").contains("Pages 3-4: phones-of-staff (what is allowed)"));
    assert!(on("§4").contains("Section 4.2.1: e-mail (what is allowed)"));
    assert!(
        on("p.7")
            .trim_end()
            .ends_with("page 7 states nothing: a heading, or blank")
    );
    let json = json("coverage", &format!("{school} -f json"));
    let counted = &json["policies"]["preschool-2023"]["counted_places"][0];
    assert_eq!(
        (&counted["told_by"], &counted["place_count"]),
        (&"pages".into(), &8.into())
    );
    assert_eq!(counted["places_left_out"], "p. 6");
    refuses(
        "coverage",
        &format!("--at p.99 {school}"),
        "no register shown here speaks of page 99; `preschool-2023` goes to page 8",
    );
    misused("coverage", "--at 14", "`14` does not say what it counts");
    let born = answer("coverage", "tests/policies/born_as_a_file.yaml");
    assert!(
        born.contains("no place in a document is given: there is nothing of it to count"),
        "{born}"
    );
}

#[test]
fn names_all_faults_of_a_register() {
    let run = run("coverage", "tests/policies/unregistered.yaml");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    let file = "`tests/policies/unregistered.register.yaml` has 2 faults";
    assert!(run.err.contains(file), "{}", run.err);
    for fault in ["did you mean `classify`?", "did you mean `rules.phones`?"] {
        assert!(run.err.contains(fault), "{}", run.err);
    }
}

#[test]
fn shows_how_it_is_used() {
    misused("coverage", "--serves classify", "--statements");
    misused(
        "coverage",
        "--line 0",
        "invalid value '0' for '--line <LINE>'",
    );
    misused(
        "coverage",
        "--line 3 --rule policy.school",
        "cannot be used with",
    );
    misused(
        "coverage",
        "--frmat json",
        "a similar argument exists: '--format'",
    );
}

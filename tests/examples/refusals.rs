//! Questions that cannot be answered.

use super::{answer, json, refuses, run};

#[test]
fn of_misspelt_words_suggest_the_right_ones() {
    refuses(
        "what_if",
        "classify pupl gambling",
        "unknown role `pupl`; did you mean `pupil`?",
    );
    refuses(
        "what_if",
        "classify pupil gamblin",
        "unknown user action or technology `gamblin`; did you mean `gambling`?",
    );
    refuses(
        "what_if",
        "recommend pupil shared-credntials",
        "unknown pupil incident `shared-credntials`; did you mean `shared-credentials`?",
    );
    refuses(
        "what_if",
        "assess pupil gambling --intent delibrate",
        "unknown intent `delibrate`; did you mean `deliberate`?",
    );
    refuses(
        "what_if",
        "classify pupil gambling --for parents",
        "unknown reader `parents`; did you mean `parent`?",
    );
    refuses(
        "what_if",
        "assess pupil gambling --history secnd-time",
        "unknown history `secnd-time`; did you mean `second-time`?",
    );
    refuses(
        "what_if",
        "why-not pupil gambling --want alowed",
        "unknown wanted answer `alowed`; did you mean `allowed`?",
    );
    refuses(
        "what_if",
        "why-not pupil gambling --hold tme",
        "unknown fact `tme`; did you mean `time`?",
    );
    refuses(
        "what_if",
        "classify staff gambling --fact delete-same-day=perhaps",
        "delete-same-day: unknown yes or no `perhaps`; accepted: `yes`, `no`",
    );
    refuses(
        "what_if",
        "who-may gamblin",
        "unknown user action or technology `gamblin`; did you mean `gambling`?",
    );
    refuses(
        "what_if",
        "leads-to polise",
        "unknown response `polise`; did you mean `police`?",
    );
}

#[test]
fn of_words_unlike_any_say_where_they_are_listed() {
    refuses(
        "what_if",
        "classify pupil xyzzy",
        "unknown user action or technology `xyzzy`; see `what_if list user-actions` and `what_if list technologies`",
    );
    refuses(
        "what_if",
        "leads-to xyzzy",
        "unknown response `xyzzy`; see `what_if list responses`",
    );
}

#[test]
fn of_inverse_questions_say_what_to_mend() {
    for (question, message) in [
        (
            "why-not pupil gambling --hold place,,time",
            "a fact is missing between the commas of `--hold`",
        ),
        (
            "why-not pupl gambling",
            "unknown role `pupl`; did you mean `pupil`?",
        ),
        (
            "why-not staff personal-phones --time 9",
            "unknown time `9`; write HH:MM, from 00:00 to 23:59",
        ),
        (
            "who-may phone",
            "unknown user action or technology `phone`; did you mean `personal-phones`?",
        ),
        (
            "who-may shared-credentials",
            "unknown user action or technology `shared-credentials`; it is an incident: ask with `recommend`",
        ),
        (
            "leads-to gambling",
            "unknown response `gambling`; it is something done: ask with `assess`",
        ),
        (
            "leads-to shared-credentials",
            "unknown response `shared-credentials`; it is an incident: ask with `recommend`",
        ),
        (
            "leads-to police --who nobody",
            "unknown role `nobody`; see `what_if list roles`",
        ),
    ] {
        refuses("what_if", question, message);
    }
}

#[test]
fn of_parts_of_words_name_the_words() {
    refuses(
        "what_if",
        "classify staff phone",
        "unknown user action or technology `phone`; did you mean `personal-phones`?",
    );
    refuses(
        "what_if",
        "classify pupil smart-watch",
        "unknown user action or technology `smart-watch`; did you mean `personal-watches`?",
    );
}

#[test]
fn of_words_of_another_kind_say_where_they_belong() {
    refuses(
        "what_if",
        "classify pupil shared-credentials",
        "unknown user action or technology `shared-credentials`; it is an incident: ask with `recommend`",
    );
    refuses(
        "what_if",
        "recommend pupil gambling",
        "unknown pupil incident `gambling`; it is something done, not an incident: ask with `classify` or `assess`",
    );
    refuses(
        "what_if",
        "recommend staff non-educational-sites",
        "unknown staff incident `non-educational-sites`; it is an incident by pupils",
    );
    refuses(
        "what_if",
        "recommend staff shared-credental",
        "unknown staff incident `shared-credental`; did you mean `shared-credentials`, an incident by pupils?",
    );
    refuses(
        "what_if",
        "recommend staff shared-credentials",
        "unknown staff incident `shared-credentials`; it is an incident by pupils; here there is `shared-or-anothers-account`",
    );
    // Whom no table judges is asked about in the words of either.
    refuses(
        "what_if",
        "recommend visitor shared-credental",
        "unknown incident `shared-credental`; did you mean `shared-credentials`?",
    );
    refuses(
        "what_if",
        "classify pupil gaming",
        "unknown user action or technology `gaming`; did you mean `educational-gaming` or `non-educational-gaming`?",
    );
}

#[test]
fn of_facts_list_what_is_accepted() {
    let ask = "classify staff personal-phones";
    for (wrong, message) in [
        (
            "--place kitchen",
            "unknown place `kitchen`; did you mean `non-teaching-area`?",
        ),
        (
            "--time 25:00",
            "unknown time `25:00`; write HH:MM, from 00:00 to 23:59",
        ),
        (
            "--fact place",
            "`--fact place` has no value; write NAME=VALUE, such as place=toilets",
        ),
        (
            "--place toilets --fact place=classroom",
            "the fact `place` is given twice; leave one out",
        ),
    ] {
        refuses("what_if", &format!("{ask} {wrong}"), message);
    }
}

#[test]
fn of_policies_that_are_not_there() {
    for (example, command) in [("what_if", "list roles --policy"), ("export", "")] {
        refuses(
            example,
            &format!("{command} telford-infant-2002"),
            "no shipped policy and no file is called `telford-infant-2002`; did you mean `telford-infant-2020`?",
        );
    }
    assert_eq!(run("embed", "--policy nowhere.yaml").code, 1);
}

#[test]
fn of_a_file_with_faults_name_all_of_them() {
    for (example, command) in [
        ("what_if", "list roles --policy"),
        ("export", ""),
        ("embed", "--policy"),
    ] {
        let run = run(example, &format!("{command} tests/policies/faulty.yaml"));
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{example}");
        for fault in ["did you mean `gambling`?", "did you mean `unacceptable`?"] {
            assert!(run.err.contains(fault), "{example}: {}", run.err);
        }
    }
}

/// A policy without tables of incidents: what rests on them has a sentence, never nothing at all.
#[test]
fn of_nothing_say_that_it_is_nothing() {
    let bare = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("bare.yaml");
    let text = "format: 1\npolicy: { id: bare, school: S, title: T }\n";
    std::fs::write(&bare, text).unwrap();
    let bare = format!("--policy {}", bare.display());
    let none = "The policy has no table of incidents";
    for who in ["", "--who pupil", "--who visitor"] {
        let leads = answer("what_if", &format!("leads-to police {who} {bare}"));
        assert!(leads.contains("nothing leads to"), "{who}: {leads}");
        for list in ["incidents", "responses"] {
            let listed = answer("what_if", &format!("list {list} {who} {bare}"));
            assert!(listed.contains(none), "{list} {who}: {listed}");
            let listed = json(
                "what_if",
                &format!("list {list} {who} {bare} --format json"),
            );
            assert_eq!(listed[format!("listed_{list}")], serde_json::json!({}));
        }
    }
    refuses(
        "what_if",
        &format!("leads-to polise {bare}"),
        "unknown response `polise`; did you mean `police`?",
    );
    // Every list says something below its heading.
    let all = answer("what_if", &format!("list {bare}"));
    for list in all.trim_end().split("\n\n") {
        assert!(list.lines().count() > 1, "{list}");
    }
}

#[test]
fn of_roles_that_no_table_judges() {
    refuses(
        "what_if",
        "list incidents --who visitor",
        "no incident table of this policy judges the role `visitor`; `list roles` shows which table judges whom",
    );
}
